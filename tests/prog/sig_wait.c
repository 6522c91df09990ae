/* sig_wait.c: taking signals without handlers: sigwaitinfo, sigtimedwait, signalfd. */
#define _GNU_SOURCE
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

int main(void)
{
    sigset_t set;
    siginfo_t si;
    struct timespec zero = { 0, 0 }, ts = { 0, 30000000 };
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGCHLD);
    sigaddset(&set, SIGSEGV);
    sigaddset(&set, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &set, NULL);

    CHECK(sigtimedwait(&set, &si, &zero) == -1 && errno == EAGAIN);
    CHECK(sigtimedwait(&set, &si, &ts) == -1 && errno == EAGAIN);
    kill(getpid(), SIGUSR1);
    CHECK(sigtimedwait(&set, &si, &zero) == SIGUSR1 && si.si_signo == SIGUSR1 && si.si_code == SI_USER && si.si_pid == getpid());
    for (int i = 0; i < 3; i++) sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = i });
    for (int i = 0; i < 3; i++) CHECK(sigwaitinfo(&set, &si) == SIGRTMIN + 1 && si.si_value.sival_int == i && si.si_code == SI_QUEUE);
    CHECK(sigtimedwait(&set, &si, &zero) == -1 && errno == EAGAIN);

    /* a synchronous signal, sent */
    kill(getpid(), SIGSEGV);
    CHECK(sigtimedwait(&set, &si, &zero) == SIGSEGV && si.si_code == SI_USER);
    sigset_t pend;
    CHECK(sigpending(&pend) == 0 && !sigismember(&pend, SIGSEGV));

    pid_t pid = fork();
    if (pid == 0) { usleep(20000); _exit(9); }
    CHECK(sigwaitinfo(&set, &si) == SIGCHLD && si.si_pid == pid && si.si_code == CLD_EXITED && si.si_status == 9);
    waitpid(pid, NULL, 0);
    int sig = 0;
    pid = fork();
    if (pid == 0) { usleep(20000); kill(getppid(), SIGUSR1); _exit(0); }
    CHECK(sigwaitinfo(&set, &si) == SIGUSR1 && si.si_pid == pid);
    CHECK(sigwait(&set, &sig) == 0 && sig == SIGCHLD);
    waitpid(pid, NULL, 0);

    int fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    struct signalfd_siginfo fsi;
    struct pollfd pf = { .fd = fd, .events = POLLIN };
    CHECK(fd >= 0 && read(fd, &fsi, sizeof fsi) == -1 && errno == EAGAIN && poll(&pf, 1, 0) == 0);
    sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = 77 });
    CHECK(poll(&pf, 1, 1000) == 1);
    CHECK(read(fd, &fsi, sizeof fsi) == sizeof fsi && fsi.ssi_signo == (unsigned)SIGRTMIN + 1 && fsi.ssi_int == 77 &&
          fsi.ssi_pid == (unsigned)getpid());
    CHECK(read(fd, &fsi, sizeof fsi) == -1 && errno == EAGAIN);

    CHECK(syscall(SYS_rt_sigtimedwait, &set, &si, &zero, 4) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_rt_sigtimedwait, (void *)8, &si, &zero, 8) == -1 && errno == EFAULT);
    ts.tv_nsec = 2000000000;
    CHECK(sigtimedwait(&set, &si, &ts) == -1 && errno == EINVAL);
    return check_done("sig_wait");
}
