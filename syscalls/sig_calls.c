/*
 * sig_calls.c - the system calls about signals (signal.h says how they meet delivery).
 */
#include <errno.h>
#include <string.h>
#include <sys/syscall.h>

#include "syscalls/signal.h"
#include "syscalls/sys.h"

enum { KERNEL_SET = 8 };
/* Flags that kernels know since 5.11; others are dropped, so that programs can probe. */
#define SA_KNOWN (UINT64_C(0x800) /* SA_EXPOSE_TAGBITS */ | SA_NOCLDSTOP | SA_NOCLDWAIT | SA_SIGINFO | SA_ONSTACK | SA_RESTART | \
                  SA_NODEFER | SA_RESETHAND)

enum { GUEST_SA_RESTORER = 0x04000000 };

/* struct sigaction of asm-generic guests: without a restorer, or with it. */
union guest_sigaction {
    struct { uint64_t handler, flags, mask; } plain;
    struct { uint64_t handler, flags, restorer, mask; } full;
};

static int read_action(const struct guest_abi *abi, uint64_t from, struct os_sigaction *act)
{
    union guest_sigaction g;
    if (os_copy_from(&g, from, abi->sa_restorer ? sizeof g.full : sizeof g.plain)) return -EFAULT;
    uint64_t known = SA_KNOWN | (abi->sa_restorer ? GUEST_SA_RESTORER : 0);
    *act = (struct os_sigaction){ .handler = g.full.handler, .flags = g.full.flags & known,
                                  .mask = (abi->sa_restorer ? g.full.mask : g.plain.mask) & ~SIG_UNBLOCKABLE,
                                  .restorer = abi->sa_restorer ? g.full.restorer : 0 };
    return 0;
}

static int write_action(const struct guest_abi *abi, uint64_t to, const struct os_sigaction *act)
{
    union guest_sigaction g = { .full = { act->handler, act->flags, act->restorer, act->mask } };
    if (!abi->sa_restorer) g.plain.mask = act->mask;
    return os_copy_to(to, &g, abi->sa_restorer ? sizeof g.full : sizeof g.plain);
}

int64_t sys_rt_sigaction(struct cpu *c, const uint64_t a[6])
{
    const struct guest_abi *abi = &c->thread->os->isa->abi;
    struct os_sigaction new = { 0 }, old;
    int signo = (int)a[0];

    if (a[3] != KERNEL_SET) return -EINVAL;
    if (a[1] && read_action(abi, a[1], &new)) return -EFAULT;
    if (signo < 1 || signo > OS_NSIG || (a[1] && SIGBIT(signo) & SIG_UNBLOCKABLE)) return -EINVAL;
    if (a[1]) sig_set_action(c, signo, &new, &old);
    else old = sig_action(c, signo);
    return a[2] && write_action(abi, a[2], &old) ? -EFAULT : 0;
}

int64_t sys_rt_sigprocmask(struct cpu *c, const uint64_t a[6])
{
    struct thread *t = c->thread;
    uint64_t old = t->mask, set;

    if (a[3] != KERNEL_SET) return -EINVAL;
    if (a[1]) {
        if (os_copy_from(&set, a[1], sizeof set)) return -EFAULT;
        switch ((int)a[0]) {
        case SIG_BLOCK: set |= old; break;
        case SIG_UNBLOCK: set = old & ~set; break;
        case SIG_SETMASK: break;
        default: return -EINVAL;
        }
        int64_t r = sig_set_mask(c, set);
        if (r) return r;
    }
    return a[2] && os_copy_to(a[2], &old, sizeof old) ? -EFAULT : 0;
}

int64_t sys_rt_sigpending(struct cpu *c, const uint64_t a[6])
{
    uint64_t set = 0;
    if (a[1] > KERNEL_SET) return -EINVAL;
    host_rawcall(SYS_rt_sigpending, (uint64_t)&set, KERNEL_SET, 0, 0, 0, 0);
    set |= c->thread->kept & c->thread->mask;
    return os_copy_to(a[0], &set, a[1]) ? -EFAULT : 0;
}

int64_t sys_rt_sigsuspend(struct cpu *c, const uint64_t a[6])
{
    uint64_t host;
    bool use;
    if (a[1] != KERNEL_SET) return -EINVAL;
    if (!a[0]) return -EFAULT;
    int e = sig_temp_mask(c, a[0], a[1], &host, &use);
    if (e) return e;
    const uint64_t args[6] = { (uint64_t)&host, KERNEL_SET };
    int64_t r;
    do r = host_syscall(&c->poll, SYS_rt_sigsuspend, args);
    while (r == -EINTR && !sig_pending(c->thread));   /* woken by a signal that the guest blocks and the host can't */
    return r;
}

int64_t sys_rt_sigtimedwait(struct cpu *c, const uint64_t a[6])
{
    uint64_t set;
    siginfo_t si;
    if (a[3] != KERNEL_SET) return -EINVAL;
    if (os_copy_from(&set, a[0], sizeof set)) return -EFAULT;
    int signo = sig_take_kept(c->thread, set, &si);
    if (signo) return a[1] && os_copy_to(a[1], &si, sizeof si) ? -EFAULT : signo;
    return host_syscall(&c->poll, SYS_rt_sigtimedwait, a);
}

int64_t sys_rt_sigreturn(struct cpu *c, const uint64_t a[6])
{
    (void)a;
    sig_return(c);
    return SYS_NORESULT;
}

int64_t sys_sigaltstack(struct cpu *c, const uint64_t a[6])
{
    struct thread *t = c->thread;
    uint64_t sp = c->r[t->os->isa->sp_slot];
    struct sig_stack new, old = sig_altstack_get(t, sp);
    if (a[0]) {
        if (os_copy_from(&new, a[0], sizeof new)) return -EFAULT;
        int e = sig_altstack_set(t, &new, sp);
        if (e) return e;
    }
    return a[1] && os_copy_to(a[1], &old, sizeof old) ? -EFAULT : 0;
}

/* --- sending ---------------------------------------------------------------------------------------------------- */

static int32_t own_pid(void)
{
    return (int32_t)host_rawcall(SYS_getpid, 0, 0, 0, 0, 0, 0);
}

/* The guest raises a signal for itself that says "I crashed" and has no handler: say where before the host kernel kills
 * us. (The synchronous five come to os_events() anyway.) */
static void own_death(struct cpu *c, int signo)
{
    if (signo != SIGABRT && signo != SIGSYS) return;
    if (c->thread->mask & SIGBIT(signo)) return;
    if (sig_action(c, signo).handler == (uint64_t)SIG_DFL) vm_die_by_signal(c, signo);
}

int64_t sys_kill(struct cpu *c, const uint64_t a[6])
{
    if ((int32_t)a[0] == own_pid()) own_death(c, (int)a[1]);
    return host_rawcall(SYS_kill, a[0], a[1], 0, 0, 0, 0);
}

int64_t sys_tkill(struct cpu *c, const uint64_t a[6])
{
    if ((int32_t)a[0] == c->tid) own_death(c, (int)a[1]);
    return host_rawcall(SYS_tkill, a[0], a[1], 0, 0, 0, 0);
}

int64_t sys_tgkill(struct cpu *c, const uint64_t a[6])
{
    if ((int32_t)a[1] == c->tid && (int32_t)a[0] == own_pid()) own_death(c, (int)a[2]);
    return host_rawcall(SYS_tgkill, a[0], a[1], a[2], 0, 0, 0);
}

/* A process may send itself signals with any siginfo, also one that looks like a fault (crash handlers pass the original
 * on like that). The host handler could not tell it from a fault of the VM, so it does not go through the host. */
static bool looks_like_fault(uint64_t signo, uint64_t info, siginfo_t *si)
{
    if (signo < 1 || signo > OS_NSIG || !(SIGBIT(signo) & SIG_SYNC_SET) || os_copy_from(si, info, sizeof *si)) return false;
    si->si_signo = (int)signo;
    return si->si_code > 0;
}

int64_t sys_rt_sigqueueinfo(struct cpu *c, const uint64_t a[6])
{
    siginfo_t si;
    if ((int32_t)a[0] == own_pid() && looks_like_fault(a[1], a[2], &si)) {
        sig_keep(c, (int)a[1], &si);
        return 0;
    }
    return host_rawcall(SYS_rt_sigqueueinfo, a[0], a[1], a[2], 0, 0, 0);
}

int64_t sys_rt_tgsigqueueinfo(struct cpu *c, const uint64_t a[6])
{
    siginfo_t si;
    if ((int32_t)a[1] == c->tid && (int32_t)a[0] == own_pid() && looks_like_fault(a[2], a[3], &si)) {
        sig_keep(c, (int)a[2], &si);
        return 0;
    }
    return host_rawcall(SYS_rt_tgsigqueueinfo, a[0], a[1], a[2], a[3], 0, 0);
}

int64_t sys_pidfd_send_signal(struct cpu *c, const uint64_t a[6])
{
    (void)c;
    return host_rawcall(SYS_pidfd_send_signal, a[0], a[1], a[2], a[3], 0, 0);
}
