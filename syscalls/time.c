/*
 * time.c - the two clock calls that programs make all the time: answered by the host's vDSO, without entering its kernel.
 *
 * libc's clock_gettime() keeps no state and uses errno only when it fails; then the kernel is asked again for its own
 * answer. So it is safe on guest threads.
 */
#include <errno.h>
#include <time.h>

#include "syscalls/host_nr.h"
#include "syscalls/sys.h"

int64_t sys_clock_gettime(struct cpu *c, const uint64_t a[6])
{
    (void)c;
    struct timespec now;
    if (clock_gettime((clockid_t)a[0], &now)) return sys_raw(SYS_clock_gettime, a);
    int64_t guest[2] = { now.tv_sec, now.tv_nsec };
    return os_copy_to(a[1], guest, sizeof guest);
}

int64_t sys_gettimeofday(struct cpu *c, const uint64_t a[6])
{
    (void)c;
    struct timespec now;
    if (!a[0] || a[1] || clock_gettime(CLOCK_REALTIME, &now)) return sys_raw(SYS_gettimeofday, a);
    int64_t guest[2] = { now.tv_sec, now.tv_nsec / 1000 };
    return os_copy_to(a[0], guest, sizeof guest);
}
