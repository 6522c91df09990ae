/* sig_all.c: all 64 signals belong to the program; pending ones come in the kernel's order, real-time ones are queued. */
#define _GNU_SOURCE
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "check.h"

/* The kernel's structures: libc keeps signals 32 and 33 for itself. */
struct kaction {
    void (*handler)(int, siginfo_t *, void *);
    unsigned long flags;
#if defined __x86_64__ || defined __aarch64__
    void (*restorer)(void);
#endif
    uint64_t mask;
};

#ifdef __x86_64__
void restorer(void);
__asm__(".globl restorer\nrestorer: mov $15, %eax\nsyscall");
#endif

static volatile int counts[65], seen[256], values[256], n;

static void handler(int signo, siginfo_t *si, void *uc)
{
    (void)uc;
    counts[signo]++;
    seen[n & 255] = signo;
    values[n & 255] = si->si_value.sival_int;
    n++;
}

static long action(int signo, uint64_t mask)
{
    struct kaction a = { .handler = handler, .flags = SA_SIGINFO, .mask = mask };
#ifdef __x86_64__
    a.flags |= 0x04000000;
    a.restorer = restorer;
#endif
    return syscall(SYS_rt_sigaction, signo, &a, NULL, 8);
}

static long mask(uint64_t m) { return syscall(SYS_rt_sigprocmask, SIG_SETMASK, &m, NULL, 8); }

static void queue(int signo, int value)
{
    siginfo_t si = { .si_signo = signo, .si_code = SI_QUEUE };
    si.si_pid = getpid();
    si.si_uid = getuid();
    si.si_value.sival_int = value;
    CHECK(syscall(SYS_rt_sigqueueinfo, getpid(), signo, &si) == 0);
}

int main(void)
{
    for (int s = 1; s <= 64; s++) {
        long r = action(s, ~0UL);
        CHECK(s == SIGKILL || s == SIGSTOP ? r == -1 && errno == EINVAL : r == 0);
    }
    for (int s = 1; s <= 64; s++) {
        if (s == SIGKILL || s == SIGSTOP) continue;
        CHECK(syscall(SYS_tgkill, getpid(), getpid(), s) == 0 && counts[s] == 1);
        CHECK(syscall(SYS_kill, getpid(), s) == 0 && counts[s] == 2);
        CHECK(syscall(SYS_tkill, getpid(), s) == 0 && counts[s] == 3);
    }
    CHECK(n == 62 * 3);

    /* Blocked: standard signals are merged, real-time ones queued with their values, lowest number first. With every signal
     * in sa_mask, each handler runs to its end before the next. */
    n = 0;
    mask(~0UL);
    for (int i = 0; i < 3; i++)
        for (int s = 64; s >= 32; s--) queue(s, s * 10 + i);
    for (int i = 0; i < 3; i++) { queue(SIGTERM, 1); queue(SIGHUP, 2); queue(SIGUSR1, 3); }
    CHECK(n == 0);
    uint64_t pending = 0;
    CHECK(syscall(SYS_rt_sigpending, &pending, 8) == 0);
    CHECK(pending == (~0UL << 31 | 1UL << (SIGTERM - 1) | 1UL << (SIGHUP - 1) | 1UL << (SIGUSR1 - 1)));
    mask(0);
    int total = n, ok = 1;   /* signals that nobody here sent (--stress=signal-every-block) make more of them all the time */
    CHECK(total == 33 * 3 + 3);
    if (total > 256) total = 256;
    for (int i = 1; i < total; i++) {
        if (seen[i] < seen[i - 1]) ok = 0;
        if (seen[i] == seen[i - 1] && values[i] != values[i - 1] + 1) ok = 0;
    }
    CHECK(ok && seen[0] == SIGHUP && seen[1] == SIGUSR1 && seen[2] == SIGTERM && seen[total - 1] == 64);
    return check_done("sig_all");
}
