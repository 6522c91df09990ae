/*
 * signal.h - guest signals: results that ask for a restart, masks for waiting calls, delivery.
 *
 * How a system call meets a signal. Host actions carry the guest's SA_RESTART, so the host kernel itself decides whether
 * an interrupted call fails with EINTR or is restarted, as signal(7) says. Handlers (sys_*) make calls that may block
 * through host_syscall() and return what it gave; two results never reach the guest:
 *
 *     SYS_RESTART       (sys.h) the call was not made, or is to be made again: the pc stays on the instruction
 *     SYS_NORESULT      the registers were set (rt_sigreturn): nothing is to be written
 *
 * A handler must therefore have no lasting effect of its own when it returns SYS_RESTART.
 *
 * Masks are the kernel's: bit n-1 stands for signal n. Thread safety: all functions act on the calling thread's cpu,
 * except that signal actions are shared under sighand->lock. Signal safety: as stated.
 * Source: signal(7), sigaction(2), sigaltstack(2), rt_sigtimedwait(2).
 */
#ifndef DRAGOMAN_SIGNAL_H
#define DRAGOMAN_SIGNAL_H

#include "syscalls/sys.h"

#define SYS_NORESULT INT64_MIN

#define SIGBIT(n) (UINT64_C(1) << ((n) - 1))
/* Raised by the guest's own instructions; never blocked and never ignored on the host. */
#define SIG_SYNC_SET (SIGBIT(SIGSEGV) | SIGBIT(SIGBUS) | SIGBIT(SIGILL) | SIGBIT(SIGFPE) | SIGBIT(SIGTRAP))
/* Nobody can block these. */
#define SIG_UNBLOCKABLE (SIGBIT(SIGKILL) | SIGBIT(SIGSTOP))

/* stack_t of 64-bit guests. */
struct sig_stack { uint64_t sp; int32_t flags; uint32_t pad; uint64_t size; };
_Static_assert(sizeof(struct sig_stack) == 24, "stack_t");
/* sigaltstack(2) for a thread whose guest stack pointer is sp. set: 0, -EPERM, -EINVAL or -ENOMEM. */
struct sig_stack sig_altstack_get(const struct thread *t, uint64_t sp);
int sig_altstack_set(struct thread *t, const struct sig_stack *stack, uint64_t sp);

/* Begin a call that waits under a temporary signal mask (ppoll, pselect6, epoll_pwait ...): read the guest's set of
 * `size` bytes at guest address `set`, make it the thread's mask until the call has ended, and store in *host the set to
 * give to the host's call. If set = 0 nothing changes and *use = false (pass no mask). Returns 0, -EFAULT or -EINVAL.
 * os_syscall() puts the old mask back when the call returns, or after the handler that ended it. */
int sig_temp_mask(struct cpu *c, uint64_t set, uint64_t size, uint64_t *host, bool *use);

/* The call is over with `result`: put the old mask back, or leave it to the delivery of the signal that ended it.
 * Returns the result to go on with. */
int64_t sig_temp_mask_end(struct cpu *c, int64_t result);

/* Is there a signal that os_events() would deliver now? */
bool sig_pending(const struct thread *t);
/* Make `mask` the thread's, here and on the host. Returns 0, or SYS_RESTART and changes nothing if a signal was
 * recorded first (deliver it, then call again). */
int64_t sig_set_mask(struct cpu *c, uint64_t mask);
/* Bring the host's mask in line with the thread's. If a signal is recorded, its delivery will do it. */
void sig_host_mask(struct thread *t);
/* Block everything on the host, the synchronous five too (no guest memory may be touched), until sig_host_mask(). Returns 0, or SYS_RESTART if a signal was recorded first. */
int64_t sig_block_host(struct cpu *c);
/* Store the action and mirror it to the host. signo 1..64, not KILL or STOP; old may be NULL. */
void sig_set_action(struct cpu *c, int signo, const struct os_sigaction *act, struct os_sigaction *old);
/* Reset every handled signal to its default in `sh`, without touching the host (CLONE_CLEAR_SIGHAND). */
void sig_clear_handlers(struct sighand *sh);
/* Mirror the action of signo, as it stands in the thread's table, to the host. */
void sig_mirror(struct cpu *c, int signo);
/* Bring the host's mask, pending signals and ignored signals to what a program executed now shall inherit, the synchronous
 * five included; and back, after the execve has failed. prepare: 0, or SYS_RESTART if a signal was recorded first. */
int64_t sig_exec_prepare(struct cpu *c);
void sig_exec_undo(struct cpu *c);
/* Make the host ignore signo, whatever the guest's table says (execve inherits that). */
void sig_host_ignore(int signo);
/* The thread's copy of the action for signo. */
struct os_sigaction sig_action(struct cpu *c, int signo);
/* Keep a synchronous signal (one of SIG_SYNC_SET) that was sent, until the guest's mask lets it through.
 * Async-signal-safe. */
void sig_keep(struct cpu *c, int signo, const siginfo_t *si);
/* After the mask changed: ask for os_events() if a kept signal became deliverable. */
void sig_check_kept(struct cpu *c);
/* Take a kept signal of `set`: its number and siginfo, or 0. */
int sig_take_kept(struct thread *t, uint64_t set, siginfo_t *si);
/* rt_sigreturn(2): take the state of the frame on the guest's stack. */
void sig_return(struct cpu *c);
/* Raise SIGSEGV as the kernel does when it can't write or read a signal frame. */
void sig_force_segv(struct cpu *c, int frame_signo);

#endif
