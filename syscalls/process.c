/*
 * process.c - the system-call instruction, and the end of threads and processes. (Waiting and futexes go straight to the
 * host: ids, statuses and layouts are the same.)
 */
#include <sys/syscall.h>

#include "syscalls/signal.h"
#include "syscalls/strace.h"
#include "syscalls/sys.h"

void os_syscall(struct cpu *c)
{
    struct thread *t = c->thread;
    const struct guest_isa *isa = t->os->isa;
    uint64_t a[6];

    /* A signal that came before the instruction is delivered before it; the instruction runs when its handler returns. */
    if (sig_pending(t)) {
        os_events(c);
        return;
    }
    for (int i = 0; i < 6; i++) a[i] = c->r[isa->sys_arg_slot[i]];
    uint64_t nr = c->r[isa->sys_nr_slot];
    if (t->os->strace) strace_enter(c, nr, a);
    int64_t r = sys_call(c, nr, a);
    r = sig_temp_mask_end(c, r);
    if (t->os->strace) strace_exit(c, nr, a, r);
    if (r == SYS_NORESULT || r == SYS_RESTART) return;
    c->r[isa->sys_ret_slot] = (uint64_t)r;
    c->pc += isa->insn_len_syscall;
}

int64_t sys_exit(struct cpu *c, const uint64_t a[6])
{
    struct thread *t = c->thread;
    vm_log("thread", "thread %d exits: %d\n", c->tid, (int)a[0]);
    /* A vfork child stands in its parent's list and block; the parent tidies up. */
    if (t->is_vfork_child) host_rawcall(SYS_exit, a[0], 0, 0, 0, 0, 0);
    vm_thread_exit(c, (int)a[0]);
}

int64_t sys_exit_group(struct cpu *c, const uint64_t a[6])
{
    if (c->thread->is_vfork_child) host_rawcall(SYS_exit_group, a[0], 0, 0, 0, 0, 0);
    vm_exit_group(c, (int)a[0]);
}
