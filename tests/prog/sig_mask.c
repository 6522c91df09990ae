/* sig_mask.c: signal masks: blocking, pending, sigsuspend, ppoll, pselect, epoll_pwait, and what the context shows. */
#define _GNU_SOURCE
#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include "check.h"

static volatile int count, order[16];
static sigset_t in_handler, in_context;

static void handler(int signo, siginfo_t *si, void *ucv)
{
    ucontext_t *uc = ucv;
    (void)si;
    pthread_sigmask(SIG_BLOCK, NULL, &in_handler);
    in_context = uc->uc_sigmask;
    if (count < 16) order[count] = signo;
    count++;
}

static void unmasker(int signo, siginfo_t *si, void *ucv)
{
    ucontext_t *uc = ucv;
    (void)signo; (void)si;
    /* What the handler writes here is the mask after it. */
    sigaddset(&uc->uc_sigmask, SIGWINCH);
    sigdelset(&uc->uc_sigmask, SIGUSR1);
}

static sigset_t set_of(int a, int b)
{
    sigset_t s;
    sigemptyset(&s);
    if (a) sigaddset(&s, a);
    if (b) sigaddset(&s, b);
    return s;
}

static int now_blocked(int signo)
{
    sigset_t s;
    sigprocmask(SIG_BLOCK, NULL, &s);
    return sigismember(&s, signo);
}

static int is_pending(int signo)
{
    sigset_t s;
    CHECK(sigpending(&s) == 0);
    return sigismember(&s, signo);
}

int main(void)
{
    sigset_t usr1 = set_of(SIGUSR1, 0), usr2 = set_of(SIGUSR2, 0), both = set_of(SIGUSR1, SIGUSR2), none = set_of(0, 0), all, old;
    struct timespec ts = { 2, 0 };
    sigfillset(&all);
    on_signal(SIGUSR1, handler, 0);
    on_signal(SIGUSR2, handler, 0);

    /* block, send, pending, unblock: delivered before the call returns */
    CHECK(sigprocmask(SIG_BLOCK, &usr1, &old) == 0 && !sigismember(&old, SIGUSR1));
    kill(getpid(), SIGUSR1);
    kill(getpid(), SIGUSR1);
    CHECK(count == 0 && is_pending(SIGUSR1) && !is_pending(SIGUSR2));
    CHECK(sigprocmask(SIG_UNBLOCK, &usr1, &old) == 0 && sigismember(&old, SIGUSR1) && count == 1);
    CHECK(!is_pending(SIGUSR1) && sigismember(&in_handler, SIGUSR1) && !sigismember(&in_context, SIGUSR1));

    /* KILL and STOP can't be blocked */
    CHECK(sigprocmask(SIG_SETMASK, &all, NULL) == 0 && !now_blocked(SIGKILL) && !now_blocked(SIGSTOP) && now_blocked(SIGSEGV));
    CHECK(sigprocmask(SIG_SETMASK, &none, NULL) == 0);
    CHECK(sigprocmask(77, &none, NULL) == -1 && errno == EINVAL && syscall(SYS_rt_sigprocmask, 0, NULL, NULL, 16) == -1 && errno == EINVAL);

    /* a sent SIGSEGV can be blocked like any other */
    sigset_t segv = set_of(SIGSEGV, 0);
    on_signal(SIGSEGV, handler, 0);
    count = 0;
    sigprocmask(SIG_BLOCK, &segv, NULL);
    kill(getpid(), SIGSEGV);
    CHECK(count == 0 && is_pending(SIGSEGV));
    sigprocmask(SIG_UNBLOCK, &segv, NULL);
    CHECK(count == 1 && !is_pending(SIGSEGV));

    /* sigsuspend: the handler runs under the temporary mask, its context holds the old one */
    sigprocmask(SIG_BLOCK, &both, NULL);
    count = 0;
    kill(getpid(), SIGUSR1);
    CHECK(sigsuspend(&usr2) == -1 && errno == EINTR && count == 1 && order[0] == SIGUSR1);
    CHECK(sigismember(&in_handler, SIGUSR2) && sigismember(&in_handler, SIGUSR1));
    CHECK(sigismember(&in_context, SIGUSR1) && sigismember(&in_context, SIGUSR2));
    CHECK(now_blocked(SIGUSR1) && now_blocked(SIGUSR2));
    /* two at once: both handlers run */
    count = 0;
    kill(getpid(), SIGUSR1);
    kill(getpid(), SIGUSR2);
    CHECK(sigsuspend(&none) == -1 && count == 2 && order[0] + order[1] == SIGUSR1 + SIGUSR2 && now_blocked(SIGUSR1));

    /* ppoll, pselect and epoll_pwait with a pending signal that only their mask lets through */
    count = 0;
    kill(getpid(), SIGUSR1);
    CHECK(ppoll(NULL, 0, &ts, &usr2) == -1 && errno == EINTR && count == 1);
    CHECK(sigismember(&in_context, SIGUSR1) && sigismember(&in_handler, SIGUSR2));
    kill(getpid(), SIGUSR1);
    CHECK(pselect(0, NULL, NULL, NULL, &ts, &usr2) == -1 && errno == EINTR && count == 2);
    int ep = epoll_create1(0);
    struct epoll_event ev;
    kill(getpid(), SIGUSR1);
    CHECK(epoll_pwait(ep, &ev, 1, 2000, &usr2) == -1 && errno == EINTR && count == 3);
    CHECK(now_blocked(SIGUSR1) && now_blocked(SIGUSR2));
    /* ready at once: the signal stays pending */
    int p[2];
    CHECK(pipe(p) == 0 && write(p[1], "x", 1) == 1);
    struct pollfd pf = { .fd = p[0], .events = POLLIN };
    kill(getpid(), SIGUSR1);
    CHECK(ppoll(&pf, 1, &ts, NULL) == 1 && count == 3 && is_pending(SIGUSR1));
    /* time-outs put the mask back too */
    ts = (struct timespec){ 0, 1000000 };
    CHECK(ppoll(NULL, 0, &ts, &both) == 0 && count == 3 && now_blocked(SIGUSR1));
    /* a signal from another process during the wait */
    sigprocmask(SIG_SETMASK, &none, NULL);
    CHECK(count == 4);
    sigprocmask(SIG_BLOCK, &usr1, NULL);
    pid_t pid = fork();
    if (pid == 0) { usleep(30000); kill(getppid(), SIGUSR1); _exit(0); }
    ts = (struct timespec){ 5, 0 };
    CHECK(ppoll(NULL, 0, &ts, &none) == -1 && errno == EINTR && count == 5 && now_blocked(SIGUSR1));
    waitpid(pid, NULL, 0);
    /* a blocked synchronous signal that was sent ends sigsuspend and ppoll */
    sigprocmask(SIG_BLOCK, &segv, NULL);
    kill(getpid(), SIGSEGV);
    CHECK(sigsuspend(&none) == -1 && errno == EINTR && count == 6);
    kill(getpid(), SIGSEGV);
    CHECK(ppoll(NULL, 0, &ts, &none) == -1 && errno == EINTR && count == 7 && now_blocked(SIGSEGV));

    /* the handler edits the mask to come back to */
    sigprocmask(SIG_SETMASK, &none, NULL);
    on_signal(SIGUSR2, unmasker, 0);
    sigprocmask(SIG_BLOCK, &usr1, NULL);
    raise(SIGUSR2);
    CHECK(now_blocked(SIGWINCH) && !now_blocked(SIGUSR1));

    CHECK(syscall(SYS_rt_sigsuspend, &none, 4) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_rt_sigsuspend, (void *)8, 8) == -1 && errno == EFAULT);
    CHECK(syscall(SYS_rt_sigpending, &none, 16) == -1 && errno == EINVAL);
    return check_done("sig_mask");
}
