/*
 * os.h - the guest kernel as the run loop sees it, and what it needs from the rest of the VM.
 *
 * struct os is the process (one a guest process); struct sighand is what CLONE_SIGHAND shares; struct thread is a
 * guest thread. The run loop calls the os_* functions below; the guest kernel calls the vm_* ones (implemented in
 * frontend/). A vfork child shares memory with its parent, so it gets its own struct os (a copy), thread and cpu.
 *
 * Signals. Every host signal the guest has a handler for (and always SEGV BUS ILL FPE TRAP) enters one host handler
 * (frontend/hostsig.c). An asynchronous one is *recorded*: its siginfo goes to thread->sig, all signals are blocked in
 * the interrupted context's mask, POLL_SIGNAL is set in cpu->poll. So at most one is in flight. The run loop then calls
 * os_events(), which pushes the guest's frame and unblocks. SIG_DFL and SIG_IGN are mirrored to the host kernel, as is the
 * thread's mask (except the five synchronous ones, which stay unblocked on the host and are kept pending in the VM when
 * sent while blocked).
 */
#ifndef DRAGOMAN_OS_H
#define DRAGOMAN_OS_H

#include "codecache/lock.h"
#include "hostisa/cpu.h"
#include "translate/guest.h"

enum { OS_NSIG = 64 };

/* Kernel's struct sigaction as riscv64/aarch64 have it (asm-generic, no restorer on riscv64; the field is kept). */
struct os_sigaction { uint64_t handler; uint64_t flags; uint64_t mask; uint64_t restorer; };

struct sighand {
    struct lock lock;                         /* held to read or change act[] */
    struct os_sigaction act[OS_NSIG + 1];     /* by signal number */
};

struct os {
    const struct guest_isa *isa;
    const void *cpu_model;
    /* options */
    const char *sysroot;                      /* -L, NULL = none; prefix tried for absolute paths of the interpreter and libraries */
    const char *uname_release;                /* -r, NULL = host's */
    const char *exe;                          /* absolute path of the guest executable, what /proc/self/exe shows */
    uint64_t stack_size;                      /* -s */
    bool strace;
    int log_fd;                               /* -D */
    int self_fd;                              /* O_PATH descriptor of the VM's own executable; hidden from the guest; -1 if none */
    char **self_args;                         /* options that children inherit, NULL-terminated */
    /* memory */
    struct os *home;                          /* see os_home() */
    struct lock mm_lock;                      /* of os_home() only, as brk */
    struct mem *mem;                          /* the guest's mappings (mem.h) */
    uint64_t brk_start, brk, brk_max;         /* brk area; nothing of the VM's is mapped in [brk_start, brk_max) */
    uint64_t stack_lo, stack_hi;              /* main thread's stack mapping */
    uint64_t arena_lo, arena_hi;              /* the VM's own memory, for reports */
    uint64_t image_lo, image_hi;              /* the VM's executable image, likewise */
    uint64_t code_lo, code_hi, data_lo, data_hi; /* guest image, for /proc/self/stat */
    uint64_t arg_lo, arg_hi, env_lo, env_hi;  /* guest argv and envp strings on its stack */
    uint64_t auxv[64]; uint32_t auxv_n;       /* words as put on the stack */
    uint64_t vdso;                            /* guest address of the trampoline page */
    uint64_t sigreturn;                       /* guest address of the rt_sigreturn trampoline */
    int32_t pid;
    struct sighand sighand;                   /* the process's signal actions (thread->sighand usually points here) */
    _Atomic int32_t strace_open;              /* thread whose -strace line is not finished; 0 = none */
    _Atomic uint64_t unimp_seen[8];           /* system-call numbers named under --log=unimp */
    _Atomic uint64_t rlim_as[2], rlim_data[2], rlim_stack[2];   /* recorded, not applied */
};

/* The struct os whose memory fields (mm_lock, brk, -strace state) count: a vfork child's copy points to the original, which
 * describes the memory that they share. Set by the first mem_record(). */
static inline struct os *os_home(struct os *os) { return os->home ? os->home : os; }

struct thread {
    struct cpu *cpu;
    struct os *os;
    struct sighand *sighand;
    uint64_t mask;                            /* guest's signal mask (bit n-1 = signal n) */
    uint64_t saved_mask; bool restore_mask;   /* sigsuspend, ppoll…: mask to put back after delivery */
    uint64_t altstack_sp, altstack_size; uint32_t altstack_flags;
    uint64_t clear_tid;                       /* kept by the host kernel; recorded for vfork and reports */
    /* one recorded asynchronous signal; written by the host handler on this thread only */
    volatile int sig;                         /* 0 = none */
    siginfo_t siginfo;
    uint64_t sig_host_mask;                   /* host mask that the recording handler found */
    /* synchronous signals that were sent while the guest blocks them: bit set + siginfo */
    uint64_t kept; siginfo_t kept_info[5];
    bool is_vfork_child;
    bool tagged_addr;                         /* the tagged address ABI is on (tags.h); children inherit it */
};

/* --- called by the run loop ------------------------------------------------------------------------------- */

/* The guest made a system call; cpu->pc is the instruction's address. Performs it, writes the result, advances the pc
 * (or arranges a restart); may not return (exit, execve). */
void os_syscall(struct cpu *c);
/* cpu->poll is set: deliver a recorded signal, honour stops. Called with no lock held. */
void os_events(struct cpu *c);
/* The guest's instruction at cpu->pc raised cpu->fault: deliver the signal, or die by it. */
void os_fault(struct cpu *c);
/* Record an asynchronous signal; called by the host handler on the thread's own stack of signals.
 * Async-signal-safe. uc_mask: the interrupted context's mask, which becomes "all blocked". */
void os_signal_record(struct cpu *c, int signo, const siginfo_t *si, sigset_t *uc_mask);
/* A thread begins to run guest code (called by vm_run() on it; vm_self and tid are set). */
void os_thread_started(struct cpu *c);
/* Create the first thread's struct thread and sighand (inherits ignored signals and mask from the host process). */
void os_init(struct os *os, struct cpu *c);

/* --- what the guest kernel calls (frontend/) --------------------------------------------------------------- */

/* A fresh struct cpu with stacks and translation scratch, registers copied from `from`, not yet listed.
 * NULL if memory is short. share: the child runs in the same memory. Also sizes and fills a host TLS block. */
struct cpu *vm_cpu_new(struct cpu *from);
/* Give back what vm_cpu_new() made (parent, after a failed clone). */
void vm_cpu_free(struct cpu *c);
/* Room for a struct os and a struct sighand of c's own (a vfork child's copies); they live as long as c. */
struct os *vm_private_os(struct cpu *c);
struct sighand *vm_private_sighand(struct cpu *c);
/* Enter c in the list of live threads (before clone) / take it out; the exiting thread's own call never returns: it
 * frees the stacks it stands on by itself and makes the exit(2) system call with `status`. */
void vm_cpu_list(struct cpu *c);
_Noreturn void vm_thread_exit(struct cpu *c, int status);
/* Run guest code from c's state on; never returns. The function a new thread starts in: host_clone(.., vm_run, c). */
_Noreturn void vm_run(void *c);
/* The address above c's C stack, 16-byte aligned: where a new thread starts (pass to host_clone as stack_top). */
void *vm_cpu_stack_top(struct cpu *c);
/* The host's signal handler (frontend/hostsig.c) in the form of a kernel sa_handler; wants SA_SIGINFO | SA_ONSTACK and
 * every signal blocked while it runs. */
void vm_host_signal(int signo, siginfo_t *si, void *uc);
/* Host TLS base for c's thread (pass to host_clone as tls). */
uint64_t vm_cpu_tls(struct cpu *c);
/* The kernel must find the process as single-threaded as the guest believes it is, or about to become less privileged: end the VM's own thread, if there
 * is one. It may come back later. May take milliseconds; no lock is held. */
void vm_be_alone(struct cpu *c);
/* Kernel id of the thread that is the VM's own and none of the guest's; 0 = there is none now. */
int32_t vm_own_thread(const struct cpu *c);
/* fork(2) without CLONE_VM: all VM locks are taken, the system call made by `call(arg)`, locks released on both sides, the
 * child's VM made single-threaded. Returns call's result. */
int64_t vm_fork(struct cpu *c, int64_t (*call)(void *), void *arg);
/* vfork came back: child tid has exec'd or died; take back what it may still hold. */
void vm_vfork_done(struct cpu *c, int32_t tid);
/* Guest memory [start, end) was unmapped, remapped, made non-executable or (fence.i-like) rewritten. */
void vm_code_changed(struct cpu *c, uint64_t start, uint64_t end);
/* The same for all of memory. */
void vm_flush_code(struct cpu *c);
/* Die by signal signo as the guest process: one line to stderr naming pc and symbol, default action, same signal. */
_Noreturn void vm_die_by_signal(struct cpu *c, int signo);
/* Process exit (exit_group): flush reports (--stats), then exit. */
_Noreturn void vm_exit_group(struct cpu *c, int status);
/* Send POLL bits to every other thread. */
void vm_kick_others(struct cpu *c, unsigned poll_bits);
/* A line under --log=CHANNEL. fmt as a small printf: %s %d %u %x %llx only; async-signal-safe. */
void vm_log(const char *channel, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* This thread's cpu; NULL on threads that run no guest (frontend/vm.h). */
extern __thread struct cpu *vm_self;

/* --- guest memory access with EFAULT (syscalls/uaccess.c); no fault escapes ------------------------------- */
/* 0, or -EFAULT. */
int os_copy_from(void *dst, uint64_t guest, size_t n);
int os_copy_to(uint64_t guest, const void *src, size_t n);
/* Length of a guest string without its NUL (≤ max), or -EFAULT / -ENAMETOOLONG. */
int64_t os_strnlen(uint64_t guest, size_t max);
/* Copy a guest string with its NUL into dst[cap]. Its length, or -EFAULT / -ENAMETOOLONG (dst is full then, without NUL). */
int64_t os_copy_str(char *dst, uint64_t guest, size_t cap);

#endif
