/* sig_info.c: the siginfo of signals from every kind of sender. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static siginfo_t got;
static volatile int count, plain_signo;

static void handler(int signo, siginfo_t *si, void *uc)
{
    CHECK(si->si_signo == signo);
    CHECK(uc != NULL);
    got = *si;
    count++;
}

static void plain(int signo) { plain_signo = signo; }

int main(void)
{
    on_signal(SIGUSR1, handler, 0);
    on_signal(SIGCHLD, handler, 0);
    on_signal(SIGALRM, handler, 0);
    on_signal(SIGRTMIN + 3, handler, 0);
    on_signal(SIGPIPE, handler, 0);
    on_signal(SIGSEGV, handler, 0);

    kill(getpid(), SIGUSR1);
    CHECK(count == 1 && got.si_code == SI_USER && got.si_pid == getpid() && got.si_uid == getuid());

    raise(SIGUSR1);
    CHECK(count == 2 && got.si_code == SI_TKILL && got.si_pid == getpid());

    union sigval v = { .sival_int = 12345 };
    sigqueue(getpid(), SIGRTMIN + 3, v);
    CHECK(count == 3 && got.si_signo == SIGRTMIN + 3 && got.si_code == SI_QUEUE && got.si_value.sival_int == 12345);

    siginfo_t own = { .si_signo = SIGUSR1, .si_code = -77 };
    own.si_pid = 4711;
    own.si_value.sival_ptr = (void *)0x123456789abcUL;
    CHECK(syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), SIGUSR1, &own) == 0);
    CHECK(count == 4 && got.si_code == -77 && got.si_pid == 4711 && got.si_value.sival_ptr == (void *)0x123456789abcUL);

    /* A sent SIGSEGV is not a fault, whatever its si_code says. */
    raise(SIGSEGV);
    CHECK(count == 5 && got.si_signo == SIGSEGV && got.si_code == SI_TKILL);
    own.si_signo = SIGSEGV;
    own.si_code = SEGV_ACCERR;
    own.si_addr = (void *)0x4000;
    CHECK(syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), SIGSEGV, &own) == 0);
    CHECK(count == 6 && got.si_code == SEGV_ACCERR && got.si_addr == (void *)0x4000);

    /* timers */
    struct itimerval it = { .it_value = { 0, 1000 } };
    setitimer(ITIMER_REAL, &it, NULL);
    while (count < 7) { }
    CHECK(got.si_signo == SIGALRM && got.si_code == SI_KERNEL);
    timer_t t;
    struct sigevent ev = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN + 3, .sigev_value.sival_int = 99 };
    struct itimerspec its = { .it_value = { 0, 1000000 } };
    CHECK(timer_create(CLOCK_MONOTONIC, &ev, &t) == 0 && timer_settime(t, 0, &its, NULL) == 0);
    while (count < 8) { }
    CHECK(got.si_code == SI_TIMER && got.si_value.sival_int == 99 && got.si_overrun == 0);

    /* children */
    pid_t pid = fork();
    if (pid == 0) _exit(42);
    while (count < 9) { }
    CHECK(got.si_signo == SIGCHLD && got.si_code == CLD_EXITED && got.si_pid == pid && got.si_status == 42);
    CHECK(waitpid(pid, NULL, 0) == pid);
    pid = fork();
    if (pid == 0) for (;;) pause();
    kill(pid, SIGKILL);
    while (count < 10) { }
    CHECK(got.si_code == CLD_KILLED && got.si_pid == pid && got.si_status == SIGKILL);
    CHECK(waitpid(pid, NULL, 0) == pid);
    pid = fork();
    if (pid == 0) for (;;) pause();
    kill(pid, SIGSTOP);
    while (count < 11) { }
    CHECK(got.si_code == CLD_STOPPED && got.si_status == SIGSTOP);
    kill(pid, SIGCONT);
    while (count < 12) { }
    CHECK(got.si_code == CLD_CONTINUED && got.si_status == SIGCONT);
    kill(pid, SIGTERM);
    while (count < 13) { }
    CHECK(got.si_code == CLD_KILLED && got.si_status == SIGTERM);
    CHECK(waitpid(pid, NULL, 0) == pid);

    /* a broken pipe, from inside a system call, which also fails */
    int p[2];
    CHECK(pipe(p) == 0);
    close(p[0]);
    CHECK(write(p[1], "x", 1) == -1 && errno == EPIPE && count == 14 && got.si_signo == SIGPIPE && got.si_code == SI_USER);

    signal(SIGUSR2, plain);
    raise(SIGUSR2);
    CHECK(plain_signo == SIGUSR2);

    /* what the kernel says of the actions */
    struct sigaction sa;
    CHECK(sigaction(SIGUSR1, NULL, &sa) == 0 && sa.sa_sigaction == handler && (sa.sa_flags & SA_SIGINFO));
    CHECK(sigaction(SIGTERM, NULL, &sa) == 0 && sa.sa_handler == SIG_DFL);
    sa.sa_handler = plain;
    CHECK(sigaction(SIGKILL, &sa, NULL) == -1 && errno == EINVAL);
    CHECK(sigaction(SIGSTOP, &sa, NULL) == -1 && errno == EINVAL);
    CHECK(sigaction(65, &sa, NULL) == -1 && errno == EINVAL);
    CHECK(sigaction(SIGKILL, NULL, &sa) == 0 && sa.sa_handler == SIG_DFL);
    CHECK(syscall(SYS_rt_sigaction, SIGUSR1, NULL, NULL, 4) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_rt_sigaction, SIGUSR1, (void *)8, NULL, 8) == -1 && errno == EFAULT);
    CHECK(kill(getpid(), 0) == 0 && kill(getpid(), 65) == -1 && errno == EINVAL);
    return check_done("sig_info");
}
