/* sig_restart.c: calls that a signal interrupts: restarted with SA_RESTART where Linux does, else EINTR. */
#define _GNU_SOURCE
#include <linux/futex.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static volatile int count;
static int enough = 3;    /* ticks after which the handler ends a call that was restarted; where none should be, only the test is slow */
static int feed = -1;     /* the handler writes a byte here, so that a restarted call ends */
static unsigned word;

static void handler(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)si; (void)uc;
    if (++count >= enough) {
        if (feed >= 0 && count == enough) CHECK(write(feed, "x", 1) == 1);
        __atomic_store_n(&word, 1, __ATOMIC_SEQ_CST);
        syscall(SYS_futex, &word, FUTEX_WAKE, 1, NULL, NULL, 0);
    }
}

static void ticks(int on)
{
    struct itimerval it = { .it_value = { 0, on ? 20000 : 0 }, .it_interval = { 0, on ? 20000 : 0 } };
    count = 0;
    word = 0;
    setitimer(ITIMER_REAL, &it, NULL);
}

static long elapsed(const struct timespec *a)
{
    struct timespec b;
    clock_gettime(CLOCK_MONOTONIC, &b);
    return (b.tv_sec - a->tv_sec) * 1000 + (b.tv_nsec - a->tv_nsec) / 1000000;
}

static void child_wait(int restart)
{
    pid_t pid = fork();
    if (pid == 0) { if (restart) usleep(150000); else pause(); _exit(7); }
    int st = 0;
    ticks(1);
    pid_t r = waitpid(pid, &st, 0);
    int e = errno;
    ticks(0);
    if (restart) CHECK(r == pid && WEXITSTATUS(st) == 7);
    else { CHECK(r == -1 && e == EINTR); kill(pid, SIGKILL); while (waitpid(pid, NULL, 0) < 0) { } }
}

static void all(int restart)
{
    int p[2], s[2];
    char b;
    CHECK(pipe(p) == 0 && socketpair(AF_UNIX, SOCK_STREAM, 0, s) == 0);
    on_signal(SIGALRM, handler, restart ? SA_RESTART : 0);
    enough = restart ? 3 : 1000;

    feed = p[1];
    ticks(1);
    long r = read(p[0], &b, 1);
    int e = errno;
    ticks(0);
    if (restart) CHECK(r == 1); else CHECK(r == -1 && e == EINTR);

    feed = s[1];
    ticks(1);
    r = recv(s[0], &b, 1, 0);
    e = errno;
    ticks(0);
    if (restart) CHECK(r == 1); else CHECK(r == -1 && e == EINTR);

    feed = -1;
    ticks(1);
    r = syscall(SYS_futex, &word, FUTEX_WAIT, 0, NULL, NULL, 0);
    e = errno;
    ticks(0);
    if (restart) CHECK(r == 0 || (r == -1 && e == EAGAIN)); else CHECK(r == -1 && e == EINTR);

    child_wait(restart);

    /* These fail with EINTR whatever SA_RESTART says. */
    struct timespec t0, ts = { 5, 0 }, rem = { 0, 0 };
    clock_gettime(CLOCK_MONOTONIC, &t0);
    ticks(1);
    r = nanosleep(&ts, &rem);
    e = errno;
    ticks(0);
    CHECK(r == -1 && e == EINTR && rem.tv_sec == 4 && rem.tv_nsec > 0 && elapsed(&t0) < 3000);
    ticks(1);
    r = clock_nanosleep(CLOCK_REALTIME, 0, &ts, &rem);
    ticks(0);
    CHECK(r == EINTR && rem.tv_sec == 4);
    struct pollfd pf = { .fd = p[0], .events = POLLIN };
    ticks(1);
    r = poll(&pf, 1, 5000);
    e = errno;
    ticks(0);
    CHECK(r == -1 && e == EINTR);
    fd_set fds;
    FD_ZERO(&fds);
    FD_SET(p[0], &fds);
    struct timeval tv = { 5, 0 };
    ticks(1);
    r = select(p[0] + 1, &fds, NULL, NULL, &tv);
    e = errno;
    ticks(0);
    CHECK(r == -1 && e == EINTR);
    int ep = epoll_create1(0);
    struct epoll_event ev = { .events = EPOLLIN, .data.u64 = 1 };
    CHECK(epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &ev) == 0);
    ticks(1);
    r = epoll_wait(ep, &ev, 1, 5000);
    e = errno;
    ticks(0);
    CHECK(r == -1 && e == EINTR);
    ticks(1);
    r = pause();
    e = errno;
    ticks(0);
    CHECK(r == -1 && e == EINTR);
    sigset_t none;
    sigemptyset(&none);
    ticks(1);
    r = sigsuspend(&none);
    e = errno;
    ticks(0);
    CHECK(r == -1 && e == EINTR);
    sigset_t usr1;
    sigemptyset(&usr1);
    sigaddset(&usr1, SIGUSR1);
    ticks(1);
    r = sigwaitinfo(&usr1, NULL);
    e = errno;
    ticks(0);
    CHECK(r == -1 && e == EINTR);
    close(p[0]); close(p[1]); close(s[0]); close(s[1]); close(ep);
}

int main(void)
{
    all(0);
    all(1);

    /* An ignored signal, and stop and continue, interrupt nothing. */
    signal(SIGALRM, SIG_IGN);
    struct timespec t0, ts = { 0, 120000000 };
    clock_gettime(CLOCK_MONOTONIC, &t0);
    ticks(1);
    CHECK(nanosleep(&ts, NULL) == 0);
    ticks(0);
    CHECK(elapsed(&t0) >= 119);
    pid_t pid = fork();
    if (pid == 0) {
        for (int i = 0; i < 3; i++) { usleep(20000); kill(getppid(), SIGSTOP); usleep(10000); kill(getppid(), SIGCONT); }
        _exit(0);
    }
    clock_gettime(CLOCK_MONOTONIC, &t0);
    ts.tv_nsec = 200000000;
    CHECK(nanosleep(&ts, NULL) == 0);
    CHECK(elapsed(&t0) >= 199);
    CHECK(waitpid(pid, NULL, 0) == pid);
    return check_done("sig_restart");
}
