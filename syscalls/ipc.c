/* ipc.c - System V semaphores: struct semid64_ds has two more words on x86-64. (Shared memory: mem.c; the rest passes.) */
#include <errno.h>
#include <sys/sem.h>

#include "syscalls/abi.h"
#include "syscalls/host_nr.h"
#include "syscalls/sys.h"

#ifndef SEM_STAT_ANY
#define SEM_STAT_ANY 20
#endif

static int64_t sem_stat(const uint64_t a[6])
{
    struct host_semid_ds h;
    int64_t r = host_rawcall(SYS_semctl, a[0], a[1], a[2], (uint64_t)&h, 0, 0);
    if (r < 0) return r;
    struct guest_semid_ds g = { .perm = h.perm, .otime = h.otime, .ctime = h.ctime, .nsems = h.nsems };
    return os_copy_to(a[3], &g, sizeof g) ? -EFAULT : r;
}

static int64_t sem_set(const uint64_t a[6])
{
    struct guest_semid_ds g;
    if (os_copy_from(&g, a[3], sizeof g)) return -EFAULT;
    struct host_semid_ds h = { .perm = g.perm, .otime = g.otime, .ctime = g.ctime, .nsems = g.nsems };
    return host_rawcall(SYS_semctl, a[0], a[1], a[2], (uint64_t)&h, 0, 0);
}

int64_t sys_semctl(struct cpu *c, const uint64_t a[6])
{
    (void)c;
    switch ((int)a[2]) {
    case IPC_STAT: case SEM_STAT: case SEM_STAT_ANY: return sem_stat(a);
    case IPC_SET: return sem_set(a);
    default: return sys_raw(SYS_semctl, a);   /* no structure, or one that is the same */
    }
}
