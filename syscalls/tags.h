/*
 * tags.h - system calls and tagged addresses.
 *
 * On an architecture whose accesses ignore the upper bits of an address (guest_isa.addr_tag_bits) the kernel does not: a pointer with
 * a tag is EFAULT, unless the thread has asked for the tagged address ABI with prctl(PR_SET_TAGGED_ADDR_CTRL). Calls that only
 * manage pages (munmap, mprotect, madvise ...) take tags in any case. sys.def says for each argument what it is. The host's kernel
 * takes no tags, so they are removed here: from arguments, and from the I/O vectors and message headers that they point to. Pointers
 * in other structures that the host's kernel reads are not looked at.
 *
 * Source: Linux Documentation/arch/arm64/tagged-address-abi.rst. Thread safety: of the calling thread. Not for signal handlers.
 */
#ifndef DRAGOMAN_TAGS_H
#define DRAGOMAN_TAGS_H

#include "syscalls/os.h"

/* Have tags to be looked for in the arguments a of a call of c's? */
static inline bool tags_matter(const struct cpu *c, const uint64_t a[6])
{
    unsigned bits = c->thread->os->isa->addr_tag_bits;
    return bits && (c->thread->tagged_addr || (a[0] | a[1] | a[2] | a[3] | a[4] | a[5]) >> (64 - bits));
}
/* Make call nr by call(c, nr, arguments without tags); its result, or -EFAULT. */
int64_t tags_call(struct cpu *c, uint64_t nr, const uint64_t a[6], int64_t (*call)(struct cpu *, uint64_t, const uint64_t *));

/* prctl(PR_SET_TAGGED_ADDR_CTRL) and (PR_GET_TAGGED_ADDR_CTRL). */
int64_t tags_prctl(struct cpu *c, const uint64_t a[6]);

/* A user address as the kernel takes it when c's thread hands it over. */
static inline uint64_t tags_user(const struct thread *t, uint64_t a)
{
    return t->tagged_addr ? guest_untagged(t->os->isa, a) : a;
}

#endif
