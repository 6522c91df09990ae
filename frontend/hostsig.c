/*
 * hostsig.c - the one host signal handler: where host faults and signals become the guest's.
 *
 * Runs on the thread's VM alternate stack with every signal blocked, possibly in the middle of translated code, of the
 * interpreter, or of any other C on that thread: everything here is async-signal-safe, takes no lock, and changes only
 * what cpu.h says handlers may change, and the interrupted context.
 *
 *   an invalid operation under host_nan_traps()   -> run again by itself, then its NaN is made the guest's
 *   a fault (si_code > 0) in translated code      -> host_enter() returns CPUX_FAULT, exact guest pc
 *   a fault in C under host_guarded()             -> host_guarded() returns -1, cpu->fault says what
 *   a fault anywhere else                         -> a bug of the VM: one line, and death by that signal
 *   a signal that somebody sent                   -> recorded (os_signal_record), a blocking system call backs up
 */
#include <sys/syscall.h>
#include <ucontext.h>

#include "frontend/die.h"
#include "frontend/sample.h"
#include "frontend/unwind.h"
#include "frontend/vm.h"
#include "frontend/ways.h"

static bool is_sync(int signo)
{
    return signo == SIGSEGV || signo == SIGBUS || signo == SIGILL || signo == SIGFPE || signo == SIGTRAP;
}

/* The VM itself crashed. The default action, once the handler has returned, ends the process. */
static void vm_bug(const struct cpu *c, int signo, const siginfo_t *si, uint64_t pc)
{
    extern char __ehdr_start[];
    struct { uint64_t handler, flags, restorer, mask; } dfl = { 0 };
    bool in_cache = c && cache_contains(c->vm->cache, pc);
    uint64_t base = in_cache ? (uint64_t)cache_thunks(c->vm->cache) : (uint64_t)__ehdr_start;
    warn("internal error: %s at %s+0x%llx, address 0x%llx, guest pc 0x%llx", signal_words(signo),
         in_cache ? "code cache" : "image", (unsigned long long)(pc - base), (unsigned long long)(uintptr_t)si->si_addr,
         c ? (unsigned long long)c->pc : 0ull);
    host_rawcall(SYS_rt_sigaction, (uint64_t)signo, (uint64_t)&dfl, 0, 8, 0, 0);
    host_rawcall(SYS_tkill, (uint64_t)host_rawcall(SYS_gettid, 0, 0, 0, 0, 0, 0), (uint64_t)signo, 0, 0, 0, 0);
}

/* What the guest is told of a host fault. */
static struct cpu_fault guest_fault(int signo, const siginfo_t *si, const void *uc)
{
    uint8_t access = host_ctx_is_write(uc) ? ACCESS_WRITE : ACCESS_READ;
    struct cpu_fault f = { .signo = signo, .code = si->si_code, .addr = (uint64_t)si->si_addr, .access = access };
    if (si->si_code == SI_KERNEL && (signo == SIGSEGV || signo == SIGBUS)) {
        /* A host address that is not even canonical: to the guest an address where nothing is mapped. */
        f = (struct cpu_fault){ .signo = SIGSEGV, .code = SEGV_MAPERR, .access = access };
        if (!host_ctx_fault_addr(uc, &f.addr)) f.addr = 0;
    }
    return f;
}

static void raised(struct cpu *c, int signo, const siginfo_t *si, void *uc)
{
    uint64_t pc = host_ctx_pc(uc), guest_pc;
    bool memory = signo == SIGSEGV || signo == SIGBUS;

    if (c && memory && cache_contains(c->vm->cache, pc)) {
        /* A full or empty return stack looks like a fault, and so may a guest access to the VM's guard pages: only the
         * former has its stack pointer there. */
        if (host_ctx_fix_ret(uc, c, (uint64_t)si->si_addr)) {
            COUNT(c, ret_overflows, 1);
            return;
        }
        const void *snap;
        if (cache_fault_site(c->vm->cache, pc, &guest_pc, &snap)) {
            c->fault = guest_fault(signo, si, uc);
            ways_fault(c->vm->ways, c->vm->cache, pc, guest_pc);
            host_ctx_leave(c->vm->host, uc, c, CPUX_FAULT, guest_pc, snap);
            return;
        }
    } else if (c && memory && c->recover_sp) {
        c->fault = guest_fault(signo, si, uc);
        host_ctx_unguard(uc, c);
        return;
    }
    vm_bug(c, signo, si, pc);
}

void vm_host_signal(int signo, siginfo_t *si, void *uc)
{
    struct cpu *c = vm_self;
    if (c && sample_hit(c->vm->sampler, c, si, uc)) return;
    const bool stepped = signo == SIGTRAP && si->si_code == TRAP_TRACE, nan_done = c && stepped && host_ctx_nan_trap_end(c->vm->host, uc, c);
    if (c && stepped && unwind_step(c, uc)) return;
    if (nan_done) return;
    if (c && signo == SIGFPE && host_ctx_nan_trap(c->vm->host, uc, c, cache_contains(c->vm->cache, host_ctx_pc(uc)))) {
        COUNT(c, nan_traps, 1);
        if (c->nan_trap.count == c->vm->opt->tune[TUNE_NAN_TRAPS]) atomic_fetch_or(&c->poll, POLL_SYNC);   /* for settle_nans() */
        return;
    }
    if (is_sync(signo) && si->si_code > 0) {
        raised(c, signo, si, uc);
        return;
    }
    if (!c || !c->thread) return;   /* no guest thread: the VM's own block all signals */
    ucontext_t *ctx = uc;
    COUNT(c, signals, 1);
    os_signal_record(c, signo, si, &ctx->uc_sigmask);
    if (atomic_load(&c->poll) & POLL_SIGNAL) host_ctx_syscall_rewind(uc);
}
