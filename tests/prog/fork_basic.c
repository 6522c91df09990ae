/* fork_basic.c: fork, vfork, raw clone and clone3; what is shared and what is copied; wait and its statuses. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/sched.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

static int global = 1;
static volatile int shared_word;
static char stack[65536] __attribute__((aligned(16)));

static int status_of(pid_t pid)
{
    int st = -1;
    CHECK(waitpid(pid, &st, 0) == pid);
    return st;
}

static void basics(void)
{
    int p[2];
    CHECK(pipe(p) == 0);
    pid_t pid = fork();
    if (pid == 0) {
        global = 2;
        CHECK(getppid() > 1 && (pid_t)syscall(SYS_gettid) == getpid());
        pid_t me = getpid();
        _exit(write(p[1], &me, sizeof me) == sizeof me ? 33 : 1);
    }
    int st = status_of(pid);
    pid_t told = 0;
    CHECK(WIFEXITED(st) && WEXITSTATUS(st) == 33 && global == 1);
    CHECK(read(p[0], &told, sizeof told) == sizeof told && told == pid);

    siginfo_t si;
    struct rusage ru;
    pid = fork();
    if (pid == 0) _exit(200);
    memset(&si, 0, sizeof si);
    CHECK(waitid(P_PID, (id_t)pid, &si, WEXITED | WNOWAIT) == 0 && si.si_pid == pid && si.si_status == 200 && si.si_code == CLD_EXITED);
    CHECK(wait4(pid, &st, 0, &ru) == pid && WEXITSTATUS(st) == 200);
    CHECK(waitpid(-1, &st, 0) == -1 && errno == ECHILD);
    CHECK(waitpid(pid, &st, 0) == -1 && errno == ECHILD);

    pid = fork();
    if (pid == 0) { char b; raise(SIGSTOP); _exit(read(p[0], &b, 1) == 1 ? 5 : 6); }
    CHECK(waitpid(pid, &st, WUNTRACED) == pid && WIFSTOPPED(st) && WSTOPSIG(st) == SIGSTOP);
    kill(pid, SIGCONT);
    CHECK(waitpid(pid, &st, WCONTINUED) == pid && WIFCONTINUED(st));
    CHECK(write(p[1], "x", 1) == 1);
    CHECK(WEXITSTATUS(status_of(pid)) == 5);

    /* SIGCHLD ignored: no zombies */
    signal(SIGCHLD, SIG_IGN);
    pid = fork();
    if (pid == 0) _exit(0);
    CHECK(waitpid(pid, &st, 0) == -1 && errno == ECHILD);
    signal(SIGCHLD, SIG_DFL);

    /* a tree of processes */
    pid = fork();
    if (pid == 0) {
        int sum = 0;
        for (int i = 1; i <= 5; i++) {
            pid_t c = fork();
            if (c == 0) _exit(i * 3);
            sum += WEXITSTATUS(status_of(c));
        }
        _exit(sum);
    }
    CHECK(WEXITSTATUS(status_of(pid)) == 45);
}

/* vfork: memory is shared, the parent waits, signal actions and descriptors are the child's own. */
static void vforks(void)
{
    volatile int local = 1;
    struct sigaction sa;
    on_signal(SIGUSR1, (void (*)(int, siginfo_t *, void *))(void *)abort, 0);
    for (int i = 0; i < 20; i++) {
        pid_t pid = vfork();
        if (pid == 0) {
            local = 7 + i;
            shared_word = 8;
            signal(SIGUSR1, SIG_IGN);
            close(0);
            _exit(i);
        }
        CHECK(local == 7 + i && shared_word == 8);
        CHECK(WEXITSTATUS(status_of(pid)) == i);
    }
    CHECK(sigaction(SIGUSR1, NULL, &sa) == 0 && sa.sa_handler == (void (*)(int))(void *)abort);
    CHECK(fcntl(0, F_GETFD) >= 0);
    /* a child that dies by a signal */
    pid_t pid = vfork();
    if (pid == 0) { kill(getpid(), SIGKILL); _exit(0); }
    CHECK(WTERMSIG(status_of(pid)) == SIGKILL);
}

static int clone_fn(void *arg)
{
    shared_word += (int)(long)arg;
    return 11;
}

static void clones(void)
{
    int ptid = 0, ctid = 0;
    shared_word = 0;
    pid_t pid = clone(clone_fn, stack + sizeof stack, CLONE_VM | SIGCHLD, (void *)5L);
    CHECK(WEXITSTATUS(status_of(pid)) == 11 && shared_word == 5);
    pid = clone(clone_fn, stack + sizeof stack, CLONE_VM | CLONE_VFORK | CLONE_FILES | CLONE_FS | SIGCHLD, (void *)6L);
    CHECK(shared_word == 11);
    CHECK(WEXITSTATUS(status_of(pid)) == 11);
    pid = clone(clone_fn, stack + sizeof stack, SIGCHLD | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID, (void *)7L, &ptid, NULL, &ctid);
    CHECK(WEXITSTATUS(status_of(pid)) == 11 && shared_word == 11 && ptid == pid && ctid == 0);

    /* memory shared, tid cleared at the end */
    ctid = -1;
    pid = clone(clone_fn, stack + sizeof stack, CLONE_VM | CLONE_CHILD_CLEARTID | CLONE_CHILD_SETTID | SIGCHLD, (void *)1L, NULL, NULL, &ctid);
    CHECK(WEXITSTATUS(status_of(pid)) == 11 && ctid == 0 && shared_word == 12);

    /* no signal at its end: only __WCLONE waits for it */
    pid = clone(clone_fn, stack + sizeof stack, CLONE_VM, (void *)1L);
    int st;
    CHECK(waitpid(pid, &st, __WCLONE) == pid && WEXITSTATUS(st) == 11);

    struct clone_args ca = { .exit_signal = SIGCHLD, .flags = CLONE_PARENT_SETTID, .parent_tid = (uintptr_t)&ptid };
    long r = syscall(SYS_clone3, &ca, sizeof ca);
    if (r == 0) _exit(21);
    CHECK(r > 0 && ptid == r && WEXITSTATUS(status_of((pid_t)r)) == 21);
    int pidfd = -1;
    ca = (struct clone_args){ .exit_signal = SIGCHLD, .flags = CLONE_PIDFD | CLONE_CLEAR_SIGHAND, .pidfd = (uintptr_t)&pidfd };
    on_signal(SIGUSR2, (void (*)(int, siginfo_t *, void *))(void *)abort, 0);
    r = syscall(SYS_clone3, &ca, sizeof ca);
    if (r == 0) {
        struct sigaction sa;
        sigaction(SIGUSR2, NULL, &sa);
        _exit(sa.sa_handler == SIG_DFL ? 22 : 1);
    }
    siginfo_t si;
    CHECK(r > 0 && pidfd >= 0 && waitid(P_PIDFD, (id_t)pidfd, &si, WEXITED) == 0 && si.si_status == 22);
    ca.exit_signal = 99;
    CHECK(syscall(SYS_clone3, &ca, sizeof ca) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_clone3, &ca, 8) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_clone3, (void *)8, sizeof ca) == -1 && errno == EFAULT);
    CHECK(syscall(SYS_clone, CLONE_THREAD, stack, NULL, NULL, NULL) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_clone, CLONE_SIGHAND | SIGCHLD, 0, NULL, NULL, NULL) == -1 && errno == EINVAL);
}

/* fork in a process with threads: the child has only the forking one. */
static volatile int run = 1, at_prepare, at_parent, at_child;
static void *busy(void *arg)
{
    unsigned long *n = arg;
    while (run) { free(malloc(100)); ++*n; }
    return NULL;
}
static void *forker(void *arg)
{
    long bad = 0;
    (void)arg;
    for (int i = 0; i < 25; i++) {
        pid_t pid = fork();
        if (pid == 0) {
            char *p = malloc(1000);
            memset(p, 1, 1000);
            free(p);
            pthread_t t;
            unsigned long n = 0;
            run = 0;
            if (pthread_create(&t, NULL, busy, &n) || pthread_join(t, NULL)) _exit(2);
            _exit(i);
        }
        int st = 0;
        if (waitpid(pid, &st, 0) != pid || WEXITSTATUS(st) != i) bad++;
    }
    return (void *)bad;
}
static void prepare(void) { at_prepare++; }
static void parent(void) { at_parent++; }
static void child(void) { at_child++; }

static void threads(void)
{
    pthread_t t[2], f[2];
    unsigned long n[2] = { 0, 0 };
    void *bad;
    for (int i = 0; i < 2; i++) CHECK(pthread_create(&t[i], NULL, busy, &n[i]) == 0);
    for (int i = 0; i < 2; i++) CHECK(pthread_create(&f[i], NULL, forker, NULL) == 0);
    for (int i = 0; i < 2; i++) CHECK(pthread_join(f[i], &bad) == 0 && bad == NULL);
    run = 0;
    for (int i = 0; i < 2; i++) CHECK(pthread_join(t[i], NULL) == 0);
    pthread_atfork(prepare, parent, child);
    pid_t pid = fork();
    if (pid == 0) _exit(at_prepare + at_child * 10 + at_parent * 100);
    CHECK(WEXITSTATUS(status_of(pid)) == 11 && at_prepare == 1 && at_parent == 1 && at_child == 0);
}

/* Signals, masks and pending ones over fork. */
static volatile int count;
static void counter(int signo, siginfo_t *si, void *uc) { (void)signo; (void)si; (void)uc; count++; }
static void signals(void)
{
    sigset_t s, old;
    on_signal(SIGUSR1, counter, 0);
    sigemptyset(&s);
    sigaddset(&s, SIGUSR1);
    sigaddset(&s, SIGSEGV);
    sigprocmask(SIG_BLOCK, &s, &old);
    raise(SIGUSR1);
    raise(SIGSEGV);
    pid_t pid = fork();
    if (pid == 0) {
        sigset_t p, m;
        sigpending(&p);
        sigprocmask(SIG_BLOCK, NULL, &m);
        int ok = !sigismember(&p, SIGUSR1) && !sigismember(&p, SIGSEGV) && sigismember(&m, SIGUSR1) && sigismember(&m, SIGSEGV);
        raise(SIGUSR1);
        sigprocmask(SIG_SETMASK, &old, NULL);
        _exit(ok && count == 1 ? 0 : 1);
    }
    CHECK(WEXITSTATUS(status_of(pid)) == 0 && count == 0);
    signal(SIGSEGV, SIG_IGN);
    sigprocmask(SIG_SETMASK, &old, NULL);
    CHECK(count == 1);
    signal(SIGSEGV, SIG_DFL);
}

int main(void)
{
    basics();
    vforks();
    clones();
    threads();
    signals();
    return check_done("fork_basic");
}
