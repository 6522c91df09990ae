/* sig_kill.c: death by signals as the parent sees it: sent, raised, blocked, ignored; stack trouble. */
#include <stdint.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

static void nothing(int signo, siginfo_t *si, void *uc) { (void)signo; (void)si; (void)uc; }

static volatile uintptr_t bad_address = 8;
static void crash(void) { *(volatile int *)bad_address = 1; }
static void illegal(void)
{
#ifdef __riscv
    __asm__ volatile("unimp");
#elif defined(__aarch64__)
    __asm__ volatile("udf #0");
#else
    __asm__ volatile("ud2");
#endif
}
static void with_blocked_segv(void)
{
    sigset_t s;
    sigfillset(&s);
    on_signal(SIGSEGV, nothing, 0);
    sigprocmask(SIG_BLOCK, &s, NULL);
    crash();
}
static void with_ignored_segv(void) { signal(SIGSEGV, SIG_IGN); crash(); }
static void with_ignored_sent_segv(void) { signal(SIGSEGV, SIG_IGN); raise(SIGSEGV); _exit(3); }
static void segv_without_stack(void)
{
    /* The frame cannot be written: SIGSEGV, whose frame cannot be written either. */
    on_signal(SIGUSR1, nothing, 0);
    on_signal(SIGSEGV, nothing, 0);
#ifdef __riscv
    __asm__ volatile("mv sp, zero\n mv a1, %0\n li a7, 129\n mv a0, %1\n ecall" : : "r"((long)SIGUSR1), "r"((long)getpid()) : "a0", "a1", "a7", "memory");
#elif defined(__aarch64__)
    __asm__ volatile("mov x9, #0\n mov sp, x9\n mov x1, %0\n mov x8, #129\n mov x0, %1\n svc #0" : : "r"((long)SIGUSR1), "r"((long)getpid()) : "x0", "x1", "x8", "x9", "memory");
#else
    __asm__ volatile("xor %%esp, %%esp\n mov $62, %%eax\n syscall" : : "S"((long)SIGUSR1), "D"((long)getpid()) : "memory", "rax", "rcx", "r11");
#endif
    _exit(1);
}
static void aborts(void) { abort(); }
static void own_term(void) { kill(getpid(), SIGTERM); pause(); }
static void own_segv(void) { kill(getpid(), SIGSEGV); pause(); }
static void rt_last(void) { kill(getpid(), 64); pause(); }
static void segv_blocked_sent(void)
{
    sigset_t s;
    sigfillset(&s);
    sigprocmask(SIG_BLOCK, &s, NULL);
    raise(SIGSEGV);
    sigset_t p;
    sigpending(&p);
    if (!sigismember(&p, SIGSEGV)) _exit(2);
    _exit(5);
}
static void bad_return(void)
{
    /* sigreturn from a stack without a frame */
#ifdef __riscv
    __asm__ volatile("mv sp, zero\n li a7, 139\n ecall" : : : "memory");
#elif defined(__aarch64__)
    __asm__ volatile("mov x9, #0\n mov sp, x9\n mov x8, #139\n svc #0" : : : "x8", "x9", "memory");
#else
    __asm__ volatile("xor %%esp, %%esp\n mov $15, %%eax\n syscall" : : : "memory");
#endif
}
static void handled_crash_twice(void)
{
    /* A fault in the handler of the same fault: blocked, so deadly. */
    struct sigaction sa = { .sa_handler = (void (*)(int))(void *)crash };
    sigaction(SIGSEGV, &sa, NULL);
    crash();
}
static void exits_256(void) { _exit(256 + 17); }

static void run(const char *name, void (*fn)(void))
{
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        struct rlimit none = { 0, 0 };
        setrlimit(RLIMIT_CORE, &none);
        close(2);
        fn();
        _exit(0);
    }
    int st = 0;
    CHECK(waitpid(pid, &st, 0) == pid);
    if (WIFSIGNALED(st)) printf("%s: signal %d\n", name, WTERMSIG(st));
    else printf("%s: status %d\n", name, WEXITSTATUS(st));
}

int main(void)
{
    run("crash", crash);
    run("illegal instruction", illegal);
    run("fault while blocked", with_blocked_segv);
    run("fault while ignored", with_ignored_segv);
    run("sent while ignored", with_ignored_sent_segv);
    run("no stack", segv_without_stack);
    run("abort", aborts);
    run("own SIGTERM", own_term);
    run("own SIGSEGV", own_segv);
    run("signal 64", rt_last);
    run("sent while blocked", segv_blocked_sent);
    run("bad sigreturn", bad_return);
    run("fault in its handler", handled_crash_twice);
    run("exit", exits_256);
    for (int s = 1; s <= 64; s++) {
        if (s == 32 || s == 33) continue;   /* libc's */
        fflush(stdout);
        pid_t pid = fork();
        if (pid == 0) for (;;) pause();
        CHECK(kill(pid, s) == 0);
        int st = 0;
        if (s == SIGCHLD || s == SIGURG || s == SIGWINCH || s == SIGCONT) {
            usleep(2000);
            CHECK(waitpid(pid, &st, WNOHANG) == 0);
        } else if (s == SIGSTOP || s == SIGTSTP || s == SIGTTIN || s == SIGTTOU) {
            CHECK(waitpid(pid, &st, WUNTRACED) == pid && WIFSTOPPED(st) && WSTOPSIG(st) == s);
        } else {
            CHECK(waitpid(pid, &st, 0) == pid && WIFSIGNALED(st) && WTERMSIG(st) == s);
            continue;
        }
        kill(pid, SIGKILL);
        CHECK(waitpid(pid, &st, 0) == pid && WIFSIGNALED(st) && WTERMSIG(st) == SIGKILL);
    }
    return check_done("sig_kill");
}
