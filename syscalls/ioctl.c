/* ioctl.c - ioctl(2): asm-generic on both sides, so it passes; some requests wait (draining a terminal). */
#include <errno.h>

#include "syscalls/fs.h"
#include "syscalls/host_nr.h"
#include "syscalls/sys.h"

int64_t sys_ioctl(struct cpu *c, const uint64_t a[6])
{
    if (fd_hidden(c->thread->os, (int32_t)a[0])) return -EBADF;
    return sys_wait(c, SYS_ioctl, a);
}
