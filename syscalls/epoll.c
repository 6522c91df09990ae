/*
 * epoll.c - waiting for descriptors: epoll (whose event structure is packed on x86-64 only), and the calls that wait under a
 * temporary signal mask. The host gets a copy of the mask in which the synchronous signals stay open (signal.h).
 */
#include <errno.h>

#include "syscalls/abi.h"
#include "syscalls/host_nr.h"
#include "syscalls/signal.h"
#include "syscalls/sys.h"

int64_t sys_epoll_ctl(struct cpu *c, const uint64_t a[6])
{
    (void)c;
    struct guest_epoll_event g;
    struct epoll_event h;
    if ((int)a[1] == EPOLL_CTL_DEL) return host_rawcall(SYS_epoll_ctl, a[0], a[1], a[2], 0, 0, 0);
    if (os_copy_from(&g, a[3], sizeof g)) return -EFAULT;
    abi_epoll_to_host(&h, &g);
    return host_rawcall(SYS_epoll_ctl, a[0], a[1], a[2], (uint64_t)&h, 0, 0);
}

enum { EPOLL_CHUNK = 512 };   /* events taken at a time; a caller that asks for more gets the rest with its next call */

/* epoll_pwait and epoll_pwait2 differ in the type of the timeout only. */
static int64_t epoll_wait_mask(struct cpu *c, uint64_t nr, const uint64_t a[6])
{
    struct epoll_event h[EPOLL_CHUNK];
    struct guest_epoll_event g;
    uint64_t host_mask, max = (int32_t)a[2] > EPOLL_CHUNK ? EPOLL_CHUNK : a[2];
    bool use;
    int err = sig_temp_mask(c, a[4], a[5], &host_mask, &use);
    if (err) return err;
    uint64_t b[6] = { a[0], (uint64_t)h, max, a[3], use ? (uint64_t)&host_mask : 0, 8 };
    int64_t r = sys_wait(c, nr, b);
    for (int64_t i = 0; i < r; i++) {
        abi_epoll_to_guest(&g, &h[i]);
        if (os_copy_to(a[1] + (uint64_t)i * sizeof g, &g, sizeof g)) return i ? i : -EFAULT;
    }
    return r;
}

int64_t sys_epoll_pwait(struct cpu *c, const uint64_t a[6])
{
    return epoll_wait_mask(c, SYS_epoll_pwait, a);
}

int64_t sys_epoll_pwait2(struct cpu *c, const uint64_t a[6])
{
    return epoll_wait_mask(c, SYS_epoll_pwait2, a);
}

int64_t sys_ppoll(struct cpu *c, const uint64_t a[6])
{
    uint64_t host_mask;
    bool use;
    int err = sig_temp_mask(c, a[3], a[4], &host_mask, &use);
    if (err) return err;
    uint64_t b[6] = { a[0], a[1], a[2], use ? (uint64_t)&host_mask : 0, 8, 0 };
    return sys_wait(c, SYS_ppoll, b);
}

/* The last argument of pselect6 and io_pgetevents: a mask's address and size, in one structure. */
struct mask_arg { uint64_t set, size; };

static int64_t wait_mask_arg(struct cpu *c, uint64_t nr, const uint64_t a[6])
{
    struct mask_arg m = { 0, 0 };
    uint64_t host_mask;
    bool use;
    if (a[5] && os_copy_from(&m, a[5], sizeof m)) return -EFAULT;
    int err = sig_temp_mask(c, m.set, m.size, &host_mask, &use);
    if (err) return err;
    struct mask_arg host = { (uint64_t)&host_mask, 8 };
    uint64_t b[6] = { a[0], a[1], a[2], a[3], a[4], use ? (uint64_t)&host : 0 };
    return sys_wait(c, nr, b);
}

int64_t sys_pselect6(struct cpu *c, const uint64_t a[6])
{
    return wait_mask_arg(c, SYS_pselect6, a);
}

int64_t sys_io_pgetevents(struct cpu *c, const uint64_t a[6])
{
    return wait_mask_arg(c, SYS_io_pgetevents, a);
}
