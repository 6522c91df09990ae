/* die.c - messages to the user, and death by a signal. */
#include "frontend/die.h"

#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "syscalls/fmt.h"
#include "frontend/log.h"
#include "frontend/symbols.h"
#include "frontend/vm.h"

static void message(const char *fmt, va_list ap)
{
    char line[8192];
    size_t n = fmt_s(line, sizeof line, "dragoman: ");
    n += fmt_v(line + n, sizeof line - n - 1, fmt, ap);
    fmt_one_line(line, n);
    line[n++] = '\n';
    log_write(STDERR_FILENO, line, n);
}

void die(int status, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    message(fmt, ap);
    va_end(ap);
    _exit(status);
}

void warn(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    message(fmt, ap);
    va_end(ap);
}

const char *signal_words(int signo)
{
    static const char *const words[] = {
        [SIGHUP] = "Hangup", [SIGINT] = "Interrupt", [SIGQUIT] = "Quit", [SIGILL] = "Illegal instruction",
        [SIGTRAP] = "Trace/breakpoint trap", [SIGABRT] = "Aborted", [SIGBUS] = "Bus error", [SIGFPE] = "Arithmetic exception",
        [SIGKILL] = "Killed", [SIGUSR1] = "User defined signal 1", [SIGSEGV] = "Segmentation fault",
        [SIGUSR2] = "User defined signal 2", [SIGPIPE] = "Broken pipe", [SIGALRM] = "Alarm clock", [SIGTERM] = "Terminated",
        [SIGXCPU] = "CPU time limit exceeded", [SIGXFSZ] = "File size limit exceeded", [SIGVTALRM] = "Virtual timer expired",
        [SIGPROF] = "Profiling timer expired", [SIGSYS] = "Bad system call",
    };
    if (signo < 0 || (size_t)signo >= sizeof words / sizeof *words || !words[signo]) return "signal";
    return words[signo];
}

/* Die by signo with the default action: the parent sees the same wait status as natively. */
static _Noreturn void kill_self(int signo)
{
    struct { uint64_t handler, flags, restorer, mask; } dfl = { 0, 0, 0, 0 };   /* the host kernel's struct sigaction */
    uint64_t set = UINT64_C(1) << (signo - 1);
    uint64_t pid = (uint64_t)host_rawcall(SYS_getpid, 0, 0, 0, 0, 0, 0), tid = (uint64_t)host_rawcall(SYS_gettid, 0, 0, 0, 0, 0, 0);
    host_rawcall(SYS_rt_sigaction, (uint64_t)signo, (uint64_t)(uintptr_t)&dfl, 0, sizeof set, 0, 0);
    host_rawcall(SYS_tgkill, pid, tid, (uint64_t)signo, 0, 0, 0);
    host_rawcall(SYS_rt_sigprocmask, SIG_UNBLOCK, (uint64_t)(uintptr_t)&set, 0, sizeof set, 0, 0);
    for (;;) host_rawcall(SYS_exit_group, (uint64_t)(128 + signo), 0, 0, 0, 0, 0);   /* not reached: the signal was fatal */
}

/* Is si_addr meaningful for a fault by this signal? */
static bool has_address(int signo) { return signo == SIGSEGV || signo == SIGBUS; }

_Noreturn void vm_die_by_signal(struct cpu *c, int signo)
{
    struct vm *vm = c->vm;
    const struct os *os = c->thread->os;
    char where[256], address[48] = "";
    symbol_text(where, sizeof where, c->pc);
    if (has_address(signo) && c->fault.signo == signo)
        fmt_s(address, sizeof address, ", address 0x%llx", (unsigned long long)c->fault.addr);
    const char *slash = os->exe ? strrchr(os->exe, '/') : NULL;
    warn("%s: uncaught signal %d (%s) at %s%s", slash ? slash + 1 : "program", signo, signal_words(signo), where, address);
    if (vm->opt->stats) {
        vm_stats_collect(vm);
        stats_print(&vm->stats, STDERR_FILENO);
    }
    kill_self(signo);
}
