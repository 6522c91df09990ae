/*
 * thread.c - clone and clone3 in their three shapes, and the thread's own bits.
 *
 *   fork    no CLONE_VM: the child continues with its copy of this struct cpu (vm_fork).
 *   thread  CLONE_VM: a new struct cpu with stacks of its own, entered through vm_run(). CLONE_THREAD ones share the
 *           process's struct os; others (vfork, posix_spawn) get a copy of it, and of the signal actions unless CLONE_SIGHAND.
 *   vfork   the latter with CLONE_VFORK: the parent sleeps in the kernel until the child has exec'd or died, then takes back
 *           what the child used, since neither end lets the child do it.
 *
 * The kernel gets the guest's flags and pointers as they are: tids are real, CLONE_CHILD_CLEARTID and robust lists work by
 * themselves. Only TLS differs: the guest's thread pointer is a register in struct cpu, the host's belongs to the VM.
 *
 * Source: clone(2), set_tid_address(2), vfork(2).
 */
#include <assert.h>
#include <errno.h>
#include <linux/sched.h>
#include <string.h>
#include <sys/syscall.h>

#include "syscalls/signal.h"
#include "syscalls/sys.h"

/* What clone and clone3 ask for. */
struct clone_req {
    uint64_t flags;        /* without the exit signal */
    uint64_t exit_signal;
    uint64_t sp;           /* child's stack pointer; 0 = the parent's */
    uint64_t ptid, ctid, tls, pidfd;
    struct clone_args args; /* clone3: all of it */
    bool is_clone3;
};

/* CLONE_NEWTIME shares its bit with the exit signal's byte and exists in clone3 only. */
#define FLAGS_CLONE3 (UINT64_C(0xffffffff) | CLONE_CLEAR_SIGHAND | CLONE_INTO_CGROUP)

/* --- fork ------------------------------------------------------------------------------------------------------- */

/* The host's own flags: the VM keeps its TLS, and has handlers of its own that must survive CLONE_CLEAR_SIGHAND. */
static uint64_t host_flags(const struct clone_req *q)
{
    return q->flags & ~(uint64_t)(CLONE_SETTLS | CLONE_CLEAR_SIGHAND);
}

static int64_t fork_call(void *arg)
{
    struct clone_req *q = arg;
    if (!q->is_clone3) {
        /* clone has one pointer for both */
        uint64_t p = q->flags & CLONE_PIDFD ? q->pidfd : q->ptid;
        return host_rawcall(SYS_clone, host_flags(q) | q->exit_signal, 0, p, q->ctid, 0, 0);
    }
    struct clone_args args = q->args;
    args.flags = host_flags(q);
    args.stack = args.stack_size = args.tls = 0;
    return host_rawcall(SYS_clone3, (uint64_t)&args, sizeof args, 0, 0, 0, 0);
}

/* Mirror the actions that CLONE_CLEAR_SIGHAND reset to the child's own host actions. */
static void mirror_all(struct cpu *c)
{
    for (int s = 1; s <= OS_NSIG; s++)
        if (!(SIGBIT(s) & SIG_UNBLOCKABLE)) sig_mirror(c, s);
}

static void child_registers(struct cpu *c, const struct clone_req *q)
{
    const struct guest_isa *isa = c->thread->os->isa;
    if (q->sp) c->r[isa->sp_slot] = q->sp;
    if (q->flags & CLONE_SETTLS) memcpy((char *)c + cpu_slot_offset(isa->tp_slot), &q->tls, sizeof q->tls);
    c->r[isa->sys_ret_slot] = 0;
}

static int64_t do_fork(struct cpu *c, struct clone_req *q)
{
    struct thread *t = c->thread;
    int64_t r = vm_fork(c, fork_call, q);
    if (r == 0) {
        /* vm_fork() has made this process single-threaded and knows its ids. Pending signals are not inherited. */
        t->kept = 0;
        t->clear_tid = q->flags & CLONE_CHILD_CLEARTID ? q->ctid : 0;
        t->is_vfork_child = false;
        if (q->flags & CLONE_CLEAR_SIGHAND) {
            sig_clear_handlers(t->sighand);
            mirror_all(c);
        }
        child_registers(c, q);
    }
    sig_host_mask(t);
    return r;
}

/* --- threads and vfork ------------------------------------------------------------------------------------------- */

/* A process of its own in the same memory: its struct os and signal actions are copies. */
static void copy_process(struct cpu *c, struct cpu *nc, const struct clone_req *q)
{
    struct thread *t = c->thread, *nt = nc->thread;
    struct os *os = vm_private_os(nc);
    lock_take(&t->sighand->lock, c->tid);
    memcpy(os, t->os, sizeof *os);
    os->sighand = *t->sighand;
    lock_give(&t->sighand->lock);
    lock_init(&os->mm_lock);
    lock_init(&os->sighand.lock);
    nt->os = os;
    if (!(q->flags & CLONE_SIGHAND)) {
        nt->sighand = &os->sighand;
        if (q->flags & CLONE_CLEAR_SIGHAND) sig_clear_handlers(nt->sighand);
    }
}

static void child_thread(struct cpu *c, struct cpu *nc, const struct clone_req *q)
{
    struct thread *t = c->thread, *nt = nc->thread;
    nt->cpu = nc;
    nt->os = t->os;
    nt->sighand = t->sighand;
    nt->mask = t->mask;
    nt->clear_tid = q->flags & CLONE_CHILD_CLEARTID ? q->ctid : 0;
    nt->is_vfork_child = (q->flags & CLONE_VFORK) != 0;
    nt->altstack_flags = SS_DISABLE;
    if (q->flags & CLONE_VFORK) {
        nt->altstack_sp = t->altstack_sp;
        nt->altstack_size = t->altstack_size;
        nt->altstack_flags = t->altstack_flags;
    }
    if (!(q->flags & CLONE_THREAD)) copy_process(c, nc, q);
    child_registers(nc, q);
    nc->pc += nt->os->isa->insn_len_syscall;
}

/* First code of the new thread, on its VM stack with its host TLS; everything is blocked on the host until
 * os_thread_started(). */
static void child_main(void *arg)
{
    struct cpu *nc = arg;
    struct thread *t = nc->thread;
    if (t->os == vm_private_os(nc)) t->os->pid = (int32_t)host_rawcall(SYS_getpid, 0, 0, 0, 0, 0, 0);
    vm_run(nc);
}

static int64_t do_thread(struct cpu *c, struct clone_req *q)
{
    struct thread *t = c->thread;
    if (q->is_clone3 && q->args.set_tid_size) return -EPERM;   /* needs CAP_CHECKPOINT_RESTORE; nothing but CRIU asks for it */
    /* The host's clone has one pointer for both: the tid is stored below, before the parent goes on. */
    bool both = q->flags & CLONE_PIDFD && q->flags & CLONE_PARENT_SETTID;
    if (both && q->pidfd == q->ptid) return -EINVAL;
    struct cpu *nc = vm_cpu_new(c);
    if (!nc) return -EAGAIN;
    child_thread(c, nc, q);
    vm_cpu_list(nc);

    uint64_t flags = host_flags(q) | q->exit_signal;
    if (both) flags &= ~(uint64_t)CLONE_PARENT_SETTID;
    uint64_t p = q->flags & CLONE_PIDFD ? q->pidfd : q->ptid;
    int64_t r = host_clone(flags, vm_cpu_stack_top(nc), (int *)p, (int *)q->ctid, vm_cpu_tls(nc), child_main, nc);
    if (r < 0) {
        vm_cpu_free(nc);
    } else if (q->flags & CLONE_VFORK) {
        vm_vfork_done(c, (int32_t)r);
        vm_cpu_free(nc);
    }
    sig_host_mask(t);
    if (r > 0 && both) (void)os_copy_to(q->ptid, &(int32_t){ (int32_t)r }, sizeof(int32_t));
    return r;
}

static int64_t do_clone(struct cpu *c, struct clone_req *q)
{
    /* Until the child has its own state, a signal to it would be recorded in the parent's. */
    int64_t r = sig_block_host(c);
    if (r) return r;
    c->thread->os->isa->fp_save(c);   /* the child starts with the parent's floating-point state */
    r = q->flags & CLONE_VM ? do_thread(c, q) : do_fork(c, q);
    vm_log("thread", "clone flags %llx: %lld\n", (unsigned long long)q->flags, (long long)r);
    return r;
}

/* --- the system calls ---------------------------------------------------------------------------------------------- */

int64_t sys_clone(struct cpu *c, const uint64_t a[6])
{
    struct clone_req q = {
        .flags = (uint32_t)a[0] & ~(uint64_t)CSIGNAL, .exit_signal = a[0] & CSIGNAL,
        .sp = a[1], .ptid = a[2], .pidfd = a[2], .tls = a[3], .ctid = a[4],
    };
    return do_clone(c, &q);
}

/* As the kernel checks what it can without knowing more (copy_clone_args_from_user, clone3_args_valid). */
static int64_t clone3_args(struct clone_args *k, uint64_t at, uint64_t size)
{
    if (size > 4096) return -E2BIG;
    if (size < CLONE_ARGS_SIZE_VER0) return -EINVAL;
    memset(k, 0, sizeof *k);
    uint64_t n = size < sizeof *k ? size : sizeof *k;
    if (os_copy_from(k, at, n)) return -EFAULT;
    for (uint64_t i = n; i < size; i++) {
        uint8_t byte;
        if (os_copy_from(&byte, at + i, 1)) return -EFAULT;
        if (byte) return -E2BIG;
    }
    if (k->flags & ~FLAGS_CLONE3 || k->flags & (CLONE_DETACHED | (CSIGNAL & ~CLONE_NEWTIME))) return -EINVAL;
    if (k->flags & CLONE_SIGHAND && k->flags & CLONE_CLEAR_SIGHAND) return -EINVAL;
    if (k->flags & (CLONE_THREAD | CLONE_PARENT) && k->exit_signal) return -EINVAL;
    if (k->exit_signal > OS_NSIG || (k->stack == 0) != (k->stack_size == 0)) return -EINVAL;
    return 0;
}

int64_t sys_clone3(struct cpu *c, const uint64_t a[6])
{
    struct clone_req q = { .is_clone3 = true };
    int64_t e = clone3_args(&q.args, a[0], a[1]);
    if (e) return e;
    q.flags = q.args.flags;
    q.exit_signal = q.args.exit_signal;
    if (q.args.stack) q.sp = q.args.stack + q.args.stack_size;
    q.ptid = q.args.parent_tid;
    q.ctid = q.args.child_tid;
    q.tls = q.args.tls;
    q.pidfd = q.args.pidfd;
    /* Without CLONE_VM the call goes to the host as clone3; with it, as clone, which has no cgroup and no time flag. */
    if (q.flags & CLONE_VM && q.flags & (CLONE_INTO_CGROUP | CLONE_NEWTIME)) return -EINVAL;
    return do_clone(c, &q);
}

int64_t sys_set_tid_address(struct cpu *c, const uint64_t a[6])
{
    c->thread->clear_tid = a[0];
    return host_rawcall(SYS_set_tid_address, a[0], 0, 0, 0, 0, 0);
}
