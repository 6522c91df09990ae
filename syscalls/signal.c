/*
 * signal.c - signal delivery: the recorded signal becomes a frame on the guest's stack.
 *
 * Who may touch what: thread->sig, siginfo are written by the host handler on this thread while every signal but the
 * synchronous five is unblocked, and cleared here while all of those are blocked; so there is never more than one.
 * The five go to thread->kept, one slot each (they don't queue on Linux either): a bit is set by the handler after its
 * siginfo, and cleared here after the siginfo was copied.
 *
 * The host's mask is changed with host_syscall() on &thread->sig, so that a signal that arrives just before keeps
 * everything blocked until it has been delivered.
 */
#include "syscalls/signal.h"
#include "syscalls/strace.h"
#include "syscalls/tags.h"

#include <assert.h>
#include <errno.h>
#include <string.h>
#include <sys/syscall.h>

enum { SA_RESTORER = 0x04000000, KERNEL_SET = 8 };   /* the same on every architecture that has it */
enum { AUTODISARM = (int)(1u << 31) };

/* sigaction(2) as the kernels of the hosts with SA_RESTORER have it (x86-64, aarch64). */
struct host_sigaction { uint64_t handler, flags, restorer, mask; };

/* --- the host's side ---------------------------------------------------------------------------------------- */

/* rt_sigprocmask(SIG_SETMASK) unless a signal is recorded or comes first. Returns whether it was done. */
static bool host_setmask(struct thread *t, uint64_t mask)
{
    _Atomic uint32_t *recorded = (_Atomic uint32_t *)&t->sig;
    const uint64_t a[6] = { SIG_SETMASK, (uint64_t)&mask, 0, KERNEL_SET };
    while (!t->sig) {
        int64_t r = host_syscall(recorded, SYS_rt_sigprocmask, a);
        if (r == 0) return true;
        assert(r == SYS_RESTART);
    }
    return false;
}

void sig_host_mask(struct thread *t)
{
    host_setmask(t, t->mask & ~SIG_SYNC_SET);
}

int64_t sig_block_host(struct cpu *c)
{
    return host_setmask(c->thread, ~UINT64_C(0)) ? 0 : SYS_RESTART;
}

int64_t sig_set_mask(struct cpu *c, uint64_t mask)
{
    struct thread *t = c->thread;
    mask &= ~SIG_UNBLOCKABLE;
    if ((mask ^ t->mask) & ~SIG_SYNC_SET && !host_setmask(t, mask & ~SIG_SYNC_SET)) return SYS_RESTART;
    t->mask = mask;
    sig_check_kept(c);
    return 0;
}

static void host_action(int signo, const struct host_sigaction *h)
{
    int64_t r = host_rawcall(SYS_rt_sigaction, (uint64_t)signo, (uint64_t)h, 0, KERNEL_SET, 0, 0);
    assert(r == 0);
    (void)r;
}

static void mirror(int signo, const struct os_sigaction *act)
{
    struct host_sigaction h = { .handler = act->handler, .flags = SA_RESTORER, .restorer = (uint64_t)host_sigreturn };
    h.flags |= act->flags & (SA_NOCLDSTOP | SA_NOCLDWAIT);
    bool handled = act->handler != (uint64_t)SIG_DFL && act->handler != (uint64_t)SIG_IGN;
    if (handled || SIGBIT(signo) & SIG_SYNC_SET) {
        h.handler = (uint64_t)vm_host_signal;
        h.flags |= SA_SIGINFO | SA_ONSTACK | (handled ? act->flags & SA_RESTART : SA_RESTART);
        h.mask = ~UINT64_C(0);
    }
    host_action(signo, &h);
}

void sig_mirror(struct cpu *c, int signo)
{
    struct os_sigaction act = sig_action(c, signo);
    mirror(signo, &act);
}

void sig_host_ignore(int signo)
{
    struct host_sigaction h = { .handler = (uint64_t)SIG_IGN, .flags = SA_RESTORER, .restorer = (uint64_t)host_sigreturn };
    host_action(signo, &h);
}

/* --- actions ------------------------------------------------------------------------------------------------ */

struct os_sigaction sig_action(struct cpu *c, int signo)
{
    struct sighand *sh = c->thread->sighand;
    lock_take(&sh->lock, c->tid);
    struct os_sigaction act = sh->act[signo];
    lock_give(&sh->lock);
    return act;
}

void sig_set_action(struct cpu *c, int signo, const struct os_sigaction *act, struct os_sigaction *old)
{
    struct sighand *sh = c->thread->sighand;
    assert(signo >= 1 && signo <= OS_NSIG);
    lock_take(&sh->lock, c->tid);
    if (old) *old = sh->act[signo];
    sh->act[signo] = *act;
    mirror(signo, act);
    lock_give(&sh->lock);
}

/* The action to take for signo now; a SA_RESETHAND one is reset. */
static struct os_sigaction take_action(struct cpu *c, int signo)
{
    struct sighand *sh = c->thread->sighand;
    lock_take(&sh->lock, c->tid);
    struct os_sigaction act = sh->act[signo];
    if (act.flags & SA_RESETHAND && act.handler != (uint64_t)SIG_IGN && act.handler != (uint64_t)SIG_DFL) {
        sh->act[signo].handler = (uint64_t)SIG_DFL;
        mirror(signo, &sh->act[signo]);
    }
    lock_give(&sh->lock);
    return act;
}

void sig_clear_handlers(struct sighand *sh)
{
    for (int s = 1; s <= OS_NSIG; s++)
        if (sh->act[s].handler != (uint64_t)SIG_IGN) sh->act[s] = (struct os_sigaction){ .handler = (uint64_t)SIG_DFL };
}

/* --- recording (called by the host handler) ------------------------------------------------------------------ */

static unsigned kept_slot(int signo)
{
    return (unsigned)__builtin_popcountll(SIG_SYNC_SET & (SIGBIT(signo) - 1));
}

void sig_keep(struct cpu *c, int signo, const siginfo_t *si)
{
    struct thread *t = c->thread;
    uint64_t bit = SIGBIT(signo);
    assert(bit & SIG_SYNC_SET);
    if (!(__atomic_load_n(&t->kept, __ATOMIC_RELAXED) & bit)) {
        t->kept_info[kept_slot(signo)] = *si;
        __atomic_fetch_or(&t->kept, bit, __ATOMIC_SEQ_CST);
    }
    if (!(t->mask & bit)) atomic_fetch_or(&c->poll, POLL_SIGNAL);
}

void os_signal_record(struct cpu *c, int signo, const siginfo_t *si, sigset_t *uc_mask)
{
    struct thread *t = c->thread;
    if (SIGBIT(signo) & SIG_SYNC_SET) {
        sig_keep(c, signo, si);
        return;
    }
    assert(t->sig == 0);
    uint64_t all = ~SIG_SYNC_SET;
    t->siginfo = *si;
    memcpy(&t->sig_host_mask, uc_mask, KERNEL_SET);
    memcpy(uc_mask, &all, KERNEL_SET);   /* the kernel's set is the first 8 bytes of libc's */
    t->sig = signo;
    atomic_fetch_or(&c->poll, POLL_SIGNAL);
}

static uint64_t kept_ready(const struct thread *t)
{
    return __atomic_load_n(&t->kept, __ATOMIC_SEQ_CST) & ~t->mask;
}

bool sig_pending(const struct thread *t)
{
    return t->sig != 0 || kept_ready(t) != 0;
}

void sig_check_kept(struct cpu *c)
{
    if (kept_ready(c->thread)) atomic_fetch_or(&c->poll, POLL_SIGNAL);
}

int sig_take_kept(struct thread *t, uint64_t set, siginfo_t *si)
{
    uint64_t ready = __atomic_load_n(&t->kept, __ATOMIC_SEQ_CST) & set;
    if (!ready) return 0;
    int signo = __builtin_ctzll(ready) + 1;
    *si = t->kept_info[kept_slot(signo)];
    __atomic_fetch_and(&t->kept, ~SIGBIT(signo), __ATOMIC_SEQ_CST);
    return signo;
}

/* The next signal to deliver, or 0. */
static int take_signal(struct thread *t, siginfo_t *si)
{
    int signo = t->sig;
    if (!signo) return sig_take_kept(t, ~t->mask, si);
    *si = t->siginfo;
    t->sig = 0;
    return signo;
}

/* --- the alternate stack -------------------------------------------------------------------------------------- */

static bool on_altstack(const struct thread *t, uint64_t sp)
{
    if (t->altstack_flags & AUTODISARM) return false;
    uint64_t base = guest_untagged(t->os->isa, t->altstack_sp);
    sp = guest_untagged(t->os->isa, sp);
    return sp > base && sp - base <= t->altstack_size;
}

static unsigned altstack_status(const struct thread *t, uint64_t sp)
{
    if (t->altstack_size == 0) return SS_DISABLE;
    return on_altstack(t, sp) ? SS_ONSTACK : 0;
}

static void altstack_reset(struct thread *t)
{
    t->altstack_sp = t->altstack_size = 0;
    t->altstack_flags = SS_DISABLE;
}

struct sig_stack sig_altstack_get(const struct thread *t, uint64_t sp)
{
    return (struct sig_stack){ .sp = t->altstack_sp, .size = t->altstack_size,
                               .flags = (int32_t)(altstack_status(t, sp) | (t->altstack_flags & AUTODISARM)) };
}

int sig_altstack_set(struct thread *t, const struct sig_stack *new, uint64_t sp)
{
    uint32_t mode = (uint32_t)new->flags & ~(uint32_t)AUTODISARM;
    if (on_altstack(t, sp)) return -EPERM;
    if (mode != SS_DISABLE && mode != SS_ONSTACK && mode != 0) return -EINVAL;
    if (mode == SS_DISABLE) {
        t->altstack_sp = t->altstack_size = 0;
    } else {
        if (new->size < t->os->isa->abi.sigstack_min) return -ENOMEM;
        t->altstack_sp = new->sp;
        t->altstack_size = new->size;
    }
    t->altstack_flags = (uint32_t)new->flags;
    return 0;
}

/* --- delivery ------------------------------------------------------------------------------------------------- */

struct frame {
    uint64_t sp, mask;
    int signo;
    const siginfo_t *si;
    struct sig_stack stack;
    struct os_sigaction act;
    uint64_t restorer;
};

static int64_t push_frame(struct cpu *c, void *arg)
{
    struct frame *f = arg;
    return c->thread->os->isa->sigframe_push(c, f->sp, f->signo, f->si, f->mask, &f->stack, f->act.handler, f->restorer,
                                             (f->act.flags & SA_SIGINFO) != 0);
}

/* Where the frame goes. False: it would leave the alternate stack. */
static bool frame_place(const struct cpu *c, uint64_t flags, uint64_t *at)
{
    const struct thread *t = c->thread;
    const struct guest_isa *isa = t->os->isa;
    uint64_t sp = c->r[isa->sp_slot];
    if (on_altstack(t, sp) && !on_altstack(t, sp - isa->sigframe_size)) return false;
    if (flags & SA_ONSTACK && altstack_status(t, sp) == 0) sp = t->altstack_sp + t->altstack_size;
    *at = (tags_user(t, sp) - isa->sigframe_size) & ~UINT64_C(15);
    return true;
}

/* Enter the handler of act for signo. */
static void run_handler(struct cpu *c, int signo, const siginfo_t *si, const struct os_sigaction *act)
{
    struct thread *t = c->thread;
    struct frame f = {
        .signo = signo, .si = si, .act = *act, .restorer = act->flags & SA_RESTORER ? act->restorer : t->os->sigreturn,
        .mask = t->restore_mask ? t->saved_mask : t->mask,
        .stack = { .sp = t->altstack_sp, .size = t->altstack_size, .flags = (int32_t)t->altstack_flags },
    };
    if (!frame_place(c, act->flags, &f.sp) || host_guarded(c, push_frame, &f) < 0) {
        sig_force_segv(c, signo);
        return;
    }
    t->restore_mask = false;
    t->mask |= act->mask;
    if (!(act->flags & SA_NODEFER)) t->mask |= SIGBIT(signo);
    t->mask &= ~SIG_UNBLOCKABLE;
    if (t->altstack_flags & AUTODISARM) altstack_reset(t);
    vm_log("signal", "signal %d delivered: handler %llx frame %llx\n", signo, (unsigned long long)act->handler,
           (unsigned long long)f.sp);
}

/* Death by a raised signal, or entry of its handler: a blocked or ignored one kills. */
static void force(struct cpu *c, int signo, const siginfo_t *si)
{
    struct os_sigaction act = sig_action(c, signo);
    if (c->thread->mask & SIGBIT(signo) || act.handler == (uint64_t)SIG_IGN || act.handler == (uint64_t)SIG_DFL)
        vm_die_by_signal(c, signo);
    act = take_action(c, signo);
    run_handler(c, signo, si, &act);
}

void sig_force_segv(struct cpu *c, int frame_signo)
{
    if (frame_signo == SIGSEGV) vm_die_by_signal(c, SIGSEGV);
    siginfo_t si = { .si_signo = SIGSEGV, .si_code = SI_KERNEL };
    force(c, SIGSEGV, &si);
}

/* What the kernel does with a signal that has no handler. Only met when the action was changed after the signal had
 * been recorded, and for the synchronous five. */
static void default_action(struct cpu *c, int signo)
{
    switch (signo) {
    case SIGCHLD: case SIGURG: case SIGWINCH: case SIGCONT:
        return;
    case SIGTSTP: case SIGTTIN: case SIGTTOU:
        /* The host's action is the default too by now: it stops us as soon as the signal is unblocked. */
        host_rawcall(SYS_tkill, (uint64_t)c->tid, (uint64_t)signo, 0, 0, 0, 0);
        return;
    default:
        vm_die_by_signal(c, signo);
    }
}

static void deliver(struct cpu *c, int signo, const siginfo_t *si)
{
    struct os_sigaction act = take_action(c, signo);
    if (act.handler == (uint64_t)SIG_IGN) return;
    if (c->thread->os->strace) strace_signal(c, signo, si);
    if (act.handler == (uint64_t)SIG_DFL) default_action(c, signo);
    else run_handler(c, signo, si, &act);
}

void os_events(struct cpu *c)
{
    struct thread *t = c->thread;
    siginfo_t si;
    int signo;

    atomic_fetch_and(&c->poll, ~(uint32_t)(POLL_SIGNAL | POLL_STOP));
    while ((signo = take_signal(t, &si)) != 0) {
        deliver(c, signo, &si);
        sig_host_mask(t);
    }
    if (t->restore_mask) {
        /* the signal that ended the wait ran no handler */
        t->restore_mask = false;
        t->mask = t->saved_mask;
        sig_host_mask(t);
        sig_check_kept(c);
    }
}

/* The address of the fault in c, which is one of a memory access, with the tag that the access has had. */
static uint64_t with_tag(const struct cpu *c)
{
    const struct guest_isa *isa = c->thread->os->isa;
    uint8_t insn[16] = { 0 };
    uint64_t bits = ~UINT64_C(0) >> isa->addr_tag_bits;
    for (unsigned n = sizeof insn; n && os_copy_from(insn, c->pc, n); n--) {}
    return (c->fault.addr & bits) | (isa->access_tag(c, insn) & ~bits);
}

/* Put the address that the guest is told into cpu->fault. Tags of the kernel's half of addresses count. */
static void show_address(struct cpu *c, siginfo_t *si)
{
    enum { SA_EXPOSE_TAGBITS = 0x800 };
    struct cpu_fault *f = &c->fault;
    const struct guest_isa *isa = c->thread->os->isa;
    bool tagged = isa->addr_tag_bits && (f->signo == SIGSEGV || f->signo == SIGBUS) && (f->access == ACCESS_READ || f->access == ACCESS_WRITE);
    uint64_t full = tagged ? with_tag(c) : f->addr;
    f->addr = tagged ? full & guest_untagged(isa, full) : full;
    si->si_addr = (void *)(sig_action(c, f->signo).flags & SA_EXPOSE_TAGBITS ? full : f->addr);
}

void os_fault(struct cpu *c)
{
    struct thread *t = c->thread;
    /* A signal that came earlier goes first. The state is as before the faulting instruction, which will be run, and
     * fault, again. */
    if (sig_pending(t)) {
        os_events(c);
        return;
    }
    siginfo_t si = { .si_signo = c->fault.signo, .si_code = c->fault.code };
    show_address(c, &si);
    vm_log("signal", "fault at %llx: signal %d code %d address %llx\n", (unsigned long long)c->pc, c->fault.signo,
           c->fault.code, (unsigned long long)c->fault.addr);
    force(c, c->fault.signo, &si);
    sig_host_mask(t);
}

static int64_t pop_frame(struct cpu *c, void *arg)
{
    struct frame *f = arg;
    return c->thread->os->isa->sigframe_pop(c, &f->mask, &f->stack);
}

void sig_return(struct cpu *c)
{
    struct thread *t = c->thread;
    struct frame f = { 0 };
    uint64_t *sp = &c->r[t->os->isa->sp_slot];
    *sp = tags_user(t, *sp);
    if (host_guarded(c, pop_frame, &f) < 0) {
        sig_force_segv(c, 0);
    } else {
        t->mask = f.mask & ~SIG_UNBLOCKABLE;
        /* Only a frame that can't be read is an error; the kernel lets bad or unchangeable stacks pass. */
        (void)sig_altstack_set(t, &f.stack, c->r[t->os->isa->sp_slot]);
        vm_log("signal", "returned to %llx\n", (unsigned long long)c->pc);
    }
    sig_host_mask(t);
    sig_check_kept(c);
}

/* --- temporary masks ------------------------------------------------------------------------------------------ */

int sig_temp_mask(struct cpu *c, uint64_t set, uint64_t size, uint64_t *host, bool *use)
{
    struct thread *t = c->thread;
    uint64_t mask;
    *use = false;
    if (!set) return 0;
    if (size != KERNEL_SET) return -EINVAL;
    if (os_copy_from(&mask, set, sizeof mask)) return -EFAULT;
    t->saved_mask = t->mask;
    t->mask = mask & ~SIG_UNBLOCKABLE;
    t->restore_mask = true;
    *host = t->mask & ~SIG_SYNC_SET;
    *use = true;
    sig_check_kept(c);
    return 0;
}

int64_t sig_temp_mask_end(struct cpu *c, int64_t result)
{
    struct thread *t = c->thread;
    if (!t->restore_mask) return result;
    if (result == SYS_RESTART) {
        /* Not begun. A signal that only the temporary mask lets through ends it at once; any other comes first. */
        bool temporary = !t->sig && kept_ready(t) && !(t->kept & ~t->saved_mask);
        if (temporary) return -EINTR;
    } else if (sig_pending(t)) {
        return result;   /* os_events() saves the old mask in the frame */
    }
    t->restore_mask = false;
    t->mask = t->saved_mask;
    sig_check_kept(c);
    return result;
}

/* --- execve ------------------------------------------------------------------------------------------------------ */

/* Pending signals stay pending over execve: hand those kept here, which the host blocks now, to the host. */
static void give_kept(struct cpu *c)
{
    struct thread *t = c->thread;
    siginfo_t si;
    int signo;
    while ((signo = sig_take_kept(t, t->mask, &si)) != 0)
        host_rawcall(SYS_rt_tgsigqueueinfo, (uint64_t)t->os->pid, (uint64_t)c->tid, (uint64_t)signo, (uint64_t)&si, 0, 0);
}

static bool is_ignored_sync(struct cpu *c, int signo)
{
    return SIGBIT(signo) & SIG_SYNC_SET && sig_action(c, signo).handler == (uint64_t)SIG_IGN;
}

int64_t sig_exec_prepare(struct cpu *c)
{
    struct thread *t = c->thread;
    if (t->mask & SIG_SYNC_SET) {
        if (!host_setmask(t, t->mask)) return SYS_RESTART;
        give_kept(c);
    }
    for (int s = 1; s <= OS_NSIG; s++)
        if (is_ignored_sync(c, s)) sig_host_ignore(s);
    return 0;
}

void sig_exec_undo(struct cpu *c)
{
    for (int s = 1; s <= OS_NSIG; s++)
        if (is_ignored_sync(c, s)) sig_mirror(c, s);
    if (c->thread->mask & SIG_SYNC_SET) sig_host_mask(c->thread);
}

/* --- start ---------------------------------------------------------------------------------------------------- */

void os_init(struct os *os, struct cpu *c)
{
    struct thread *t = c->thread;
    struct sighand *sh = &os->sighand;
    lock_init(&sh->lock);
    t->cpu = c;
    t->os = os;
    t->sighand = sh;
    altstack_reset(t);
    host_rawcall(SYS_rt_sigprocmask, SIG_SETMASK, 0, (uint64_t)&t->mask, KERNEL_SET, 0, 0);
    for (int s = 1; s <= OS_NSIG; s++) {
        struct host_sigaction h = { 0 };
        host_rawcall(SYS_rt_sigaction, (uint64_t)s, 0, (uint64_t)&h, KERNEL_SET, 0, 0);
        sh->act[s].handler = h.handler == (uint64_t)SIG_IGN ? (uint64_t)SIG_IGN : (uint64_t)SIG_DFL;
        if (SIGBIT(s) & SIG_SYNC_SET) mirror(s, &sh->act[s]);
    }
}

void os_thread_started(struct cpu *c)
{
    struct thread *t = c->thread;
    assert(t->sig == 0);
    t->os->isa->fp_load(c);
    sig_host_mask(t);
}
