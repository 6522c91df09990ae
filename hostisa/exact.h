/*
 * exact.h - hashed address locks with versions: LR/SC that is exact for any code between the two.
 *
 * In exact mode every AMO, CAS and SC of the process takes the lock of its address's bucket and moves the bucket's
 * version; SC succeeds only if address, version and value are those that LR saw. What escapes it, as it escapes every
 * emulation that does not trap stores: plain stores that put the same value back, and other processes' accesses to shared
 * memory (they are still atomic against each other, since the final store is a host compare-and-swap).
 *
 * A lock word holds its owner's kernel thread id. A fault inside a locked access leaves the lock held; it is released by
 * exact_release() when the signal is delivered, or taken over when the same thread comes again, or broken by a waiter
 * once the owner no longer exists (it was killed, or exited).
 *
 * One table a process, zeroed memory; threads reach it through cpu->exact. Async-signal-safe except the helpers.
 */
#ifndef DRAGOMAN_EXACT_H
#define DRAGOMAN_EXACT_H

#include <stdint.h>

struct cpu;

enum { EXACT_BUCKETS = 1024 };
struct exact_bucket { _Atomic int32_t owner; _Atomic uint64_t version; };
struct exact_locks { struct exact_bucket bucket[EXACT_BUCKETS]; };

/* Release the address lock that c's thread holds, if any (cpu->exact_held). */
void exact_release(struct cpu *c);
/* In the child of a fork, which is alone: free what other threads of the parent held. */
void exact_after_fork(struct exact_locks *l);

#endif
