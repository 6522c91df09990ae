/* Waiting: poll, select, epoll, eventfd, timerfd, signalfd, inotify, and the temporary signal masks of the p-variants. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static volatile int got;
static void count(int signo, siginfo_t *si, void *uc) { (void)signo; (void)si; (void)uc; got++; }

static void with_epoll(void)
{
    int ep = epoll_create1(EPOLL_CLOEXEC), p[2];
    struct epoll_event e[4], in = { .events = EPOLLIN, .data.u64 = 0x123456789abcdef0 };
    CHECK(pipe(p) == 0);
    CHECK(epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &in) == 0);
    CHECK(epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &in) == -1 && errno == EEXIST);
    struct epoll_event out = { .events = EPOLLOUT, .data.u64 = 77 };
    CHECK(epoll_ctl(ep, EPOLL_CTL_ADD, p[1], &out) == 0);
    CHECK(epoll_wait(ep, e, 4, 0) == 1 && e[0].events == EPOLLOUT && e[0].data.u64 == 77);
    CHECK(write(p[1], "x", 1) == 1);
    CHECK(epoll_wait(ep, e, 4, 1000) == 2);
    unsigned i = e[0].data.u64 == 77;
    CHECK(e[i].data.u64 == 0x123456789abcdef0 && e[i].events == EPOLLIN && e[!i].data.u64 == 77);
    in.events = 0;
    CHECK(epoll_ctl(ep, EPOLL_CTL_MOD, p[0], &in) == 0 && epoll_wait(ep, e, 4, 0) == 1);
    CHECK(epoll_ctl(ep, EPOLL_CTL_DEL, p[1], NULL) == 0 && epoll_wait(ep, e, 4, 10) == 0);
    CHECK(epoll_ctl(ep, EPOLL_CTL_DEL, p[1], NULL) == -1 && errno == ENOENT);
    CHECK(epoll_ctl(ep, EPOLL_CTL_ADD, p[1], (void *)8) == -1 && errno == EFAULT);
    CHECK(epoll_wait(ep, e, 0, 0) == -1 && errno == EINVAL);
    close(ep);
    close(p[0]);
    close(p[1]);
}

static void with_poll_and_select(void)
{
    int p[2];
    CHECK(pipe(p) == 0);
    struct pollfd f[2] = { { p[0], POLLIN, 0 }, { p[1], POLLOUT, 0 } };
    CHECK(poll(f, 2, 0) == 1 && f[0].revents == 0 && f[1].revents == POLLOUT);
    CHECK(poll(f, 1, 10) == 0);
    fd_set r;
    FD_ZERO(&r);
    FD_SET(p[0], &r);
    struct timeval tv = { 0, 10000 };
    CHECK(select(p[0] + 1, &r, NULL, NULL, &tv) == 0 && !FD_ISSET(p[0], &r));
    CHECK(write(p[1], "x", 1) == 1);
    FD_SET(p[0], &r);
    tv.tv_sec = 5;
    CHECK(select(p[0] + 1, &r, NULL, NULL, &tv) == 1 && FD_ISSET(p[0], &r));
    close(p[1]);
    CHECK(poll(f, 1, 0) == 1 && f[0].revents == (POLLIN | POLLHUP));
    close(p[0]);
    CHECK(poll(f, 1, 0) == 1 && f[0].revents == POLLNVAL);
}

static void temporary_masks(void)
{
    sigset_t block, open, now;
    struct timespec second = { 1, 0 };
    struct epoll_event e;
    sigemptyset(&open);
    sigemptyset(&block);
    sigaddset(&block, SIGUSR1);
    on_signal(SIGUSR1, count, SA_RESTART);
    CHECK(sigprocmask(SIG_BLOCK, &block, NULL) == 0);
    int ep = epoll_create1(0);

    raise(SIGUSR1);
    CHECK(got == 0 && ppoll(NULL, 0, &second, &open) == -1 && errno == EINTR && got == 1);
    raise(SIGUSR1);
    CHECK(got == 1 && pselect(0, NULL, NULL, NULL, &second, &open) == -1 && errno == EINTR && got == 2);
    raise(SIGUSR1);
    CHECK(got == 2 && epoll_pwait(ep, &e, 1, 1000, &open) == -1 && errno == EINTR && got == 3);
    raise(SIGUSR1);
    second = (struct timespec){ 0, 1000000 };
    CHECK(ppoll(NULL, 0, &second, &block) == 0 && got == 3);
    CHECK(sigprocmask(SIG_BLOCK, NULL, &now) == 0 && sigismember(&now, SIGUSR1));
    CHECK(sigprocmask(SIG_UNBLOCK, &block, NULL) == 0 && got == 4);
    close(ep);
}

static void event_descriptors(void)
{
    uint64_t v = 3;
    int e = eventfd(0, EFD_NONBLOCK);
    CHECK(write(e, &v, 8) == 8 && write(e, &v, 8) == 8 && read(e, &v, 8) == 8 && v == 6);
    CHECK(read(e, &v, 8) == -1 && errno == EAGAIN);
    close(e);

    int t = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    struct itimerspec its = { { 0, 1000000 }, { 0, 1000000 } }, was;
    CHECK(timerfd_settime(t, 0, &its, NULL) == 0);
    CHECK(read(t, &v, 8) == 8 && v >= 1);
    CHECK(timerfd_gettime(t, &was) == 0 && was.it_interval.tv_nsec == 1000000);
    close(t);

    sigset_t s;
    sigemptyset(&s);
    sigaddset(&s, SIGUSR2);
    sigprocmask(SIG_BLOCK, &s, NULL);
    int f = signalfd(-1, &s, 0);
    struct signalfd_siginfo si;
    union sigval val = { .sival_int = 99 };
    CHECK(sigqueue(getpid(), SIGUSR2, val) == 0);
    CHECK(read(f, &si, sizeof si) == sizeof si && si.ssi_signo == SIGUSR2 && si.ssi_int == 99 && si.ssi_pid == (unsigned)getpid());
    close(f);

    char dir[] = "/tmp/sys_poll.XXXXXX", name[64], buf[256];
    CHECK(mkdtemp(dir) != NULL);
    int n = inotify_init1(IN_CLOEXEC), w = inotify_add_watch(n, dir, IN_CREATE);
    snprintf(name, sizeof name, "%s/x", dir);
    close(open(name, O_CREAT | O_WRONLY, 0600));
    ssize_t got_bytes = read(n, buf, sizeof buf);
    struct inotify_event *ev = (struct inotify_event *)buf;
    CHECK(got_bytes > 0 && ev->wd == w && ev->mask == IN_CREATE && !strcmp(ev->name, "x"));
    close(n);
    unlink(name);
    rmdir(dir);
}

int main(void)
{
    with_epoll();
    with_poll_and_select();
    temporary_masks();
    event_descriptors();
    return check_done("sys_poll");
}
