/*
 * uaccess.c - guest memory access that yields EFAULT instead of a fault.
 *
 * Guest addresses are host addresses, so an access is a plain copy under host_guarded(). Before the first guest thread
 * exists (vm_self is NULL) there is nobody to raise a fault for: the copy is plain.
 */
#include <assert.h>
#include <errno.h>
#include <string.h>

#include "hostisa/asan.h"
#include "syscalls/tags.h"

struct copy { void *dst; const void *src; size_t n; };

static int64_t copy_body(struct cpu *c, void *arg)
{
    (void)c;
    const struct copy *k = arg;
    guest_copy(k->dst, k->src, k->n);
    return 0;
}

static int64_t str_body(struct cpu *c, void *arg)
{
    (void)c;
    const struct copy *k = arg;
    const char *end = memccpy(k->dst, k->src, 0, k->n);
    return end ? end - (const char *)k->dst - 1 : -ENAMETOOLONG;
}

static int64_t len_body(struct cpu *c, void *arg)
{
    (void)c;
    const struct copy *k = arg;
    size_t len = strnlen(k->src, k->n + 1);
    return len <= k->n ? (int64_t)len : -ENAMETOOLONG;
}

/* host_guarded() returns -1 for a fault; no body here returns -1 itself. */
static int64_t guarded(int64_t (*body)(struct cpu *, void *), struct copy *k)
{
    _Static_assert(ENAMETOOLONG != 1, "-1 means a fault");
    struct cpu *c = vm_self;
    if (!c) return body(NULL, k);
    int64_t r = host_guarded(c, body, k);
    return r == -1 ? -EFAULT : r;
}

static void *at(uint64_t guest)
{
    return (void *)(vm_self ? tags_user(vm_self->thread, guest) : guest);
}

int os_copy_from(void *dst, uint64_t guest, size_t n)
{
    struct copy k = { dst, at(guest), n };
    return (int)guarded(copy_body, &k);
}

int os_copy_to(uint64_t guest, const void *src, size_t n)
{
    struct copy k = { at(guest), src, n };
    return (int)guarded(copy_body, &k);
}

int64_t os_strnlen(uint64_t guest, size_t max)
{
    struct copy k = { NULL, at(guest), max };
    return guarded(len_body, &k);
}

int64_t os_copy_str(char *dst, uint64_t guest, size_t cap)
{
    assert(cap > 0);
    struct copy k = { dst, at(guest), cap };
    return guarded(str_body, &k);
}
