/* compiler_thread.c: what a program does while its hot loops are being optimised in the background must be as if nobody were there: signals, descriptors, forks,
 * calls for processes with one thread, exec and every way to end. */
// tiers: baseline trace auto
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

/* --- loops that get hot, each of them once ----------------------------------------------------------------------- */

enum { ROUNDS = 20000, GROUP = 8 };
#define LOOP(n) \
    __attribute__((noinline)) static unsigned loop##n(unsigned x) \
    { \
        for (unsigned i = 0; i < ROUNDS; i++) { x = x * (2 * n + 5) + (x >> (n % 13 + 1) ^ i); if (x % 7 == n % 7) x ^= n; } \
        return x; \
    }
#define LOOPS8(n) LOOP(n##0) LOOP(n##1) LOOP(n##2) LOOP(n##3) LOOP(n##4) LOOP(n##5) LOOP(n##6) LOOP(n##7)
#define NAMES8(n) loop##n##0, loop##n##1, loop##n##2, loop##n##3, loop##n##4, loop##n##5, loop##n##6, loop##n##7,
#define ALL(F) F(1) F(2) F(3) F(4) F(5) F(6) F(7) F(8) F(9)
ALL(LOOPS8)
static unsigned (*const loops[])(unsigned) = { ALL(NAMES8) };
static unsigned group(int g)
{
    unsigned x = (unsigned)g;
    for (int i = 0; i < GROUP; i++) x = loops[g * GROUP + i](x);
    return x;
}
static unsigned expected[sizeof loops / sizeof *loops / GROUP];

/* --- single-threaded it is ------------------------------------------------------------------------------------------ */

static int listed_tasks(void)
{
    int n = 0;
    DIR *d = opendir("/proc/self/task");
    for (struct dirent *e; d && (e = readdir(d));) n += e->d_name[0] != '.';
    if (d) closedir(d);
    return n;
}
static int status_threads(void)
{
    char line[256];
    int n = -1;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f)) sscanf(line, "Threads: %d", &n);
    if (f) fclose(f);
    return n;
}
static void alone(void)
{
    int p[2];
    char byte;
    CHECK(pipe(p) == 0);
    group(0);
    CHECK(listed_tasks() == 1);
    CHECK(status_threads() == 1);
    CHECK(unshare(CLONE_VM | CLONE_SIGHAND | CLONE_THREAD) == 0);   /* for a process with one thread these mean nothing */
    group(1);
    close(p[1]);
    CHECK(read(p[0], &byte, 1) == 0);                               /* nobody else has it open */
    close(p[0]);
    CHECK(setregid(getgid(), getgid()) == 0 && setresuid(getuid(), getuid(), getuid()) == 0);
    CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
}

/* --- signals ---------------------------------------------------------------------------------------------------------- */

static volatile int got;
static void count(int signo, siginfo_t *si, void *uc) { (void)signo; (void)si; (void)uc; got++; }
static void signals(void)
{
    sigset_t set, pending;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGSEGV);
    sigprocmask(SIG_BLOCK, &set, NULL);
    group(2);
    kill(getpid(), SIGUSR1);
    kill(getpid(), SIGSEGV);
    group(3);
    sigpending(&pending);
    CHECK(sigismember(&pending, SIGUSR1) && sigismember(&pending, SIGSEGV));   /* all threads block it: nobody took it */
    on_signal(SIGUSR1, count, 0);
    on_signal(SIGSEGV, count, 0);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    CHECK(got == 2);
    for (int i = 0; i < 64; i++) {
        loops[4 * GROUP + i % GROUP](1);
        kill(getpid(), i % 2 ? SIGUSR1 : SIGSEGV);
    }
    CHECK(got == 66);                                                          /* each before kill() came back */
    signal(SIGUSR1, SIG_DFL);
    signal(SIGSEGV, SIG_DFL);
}

/* --- processes -------------------------------------------------------------------------------------------------------- */

static int status_of(pid_t pid)
{
    int st = -1;
    CHECK(waitpid(pid, &st, 0) == pid);
    return st;
}
static void forks(void)
{
    for (int i = 0; i < 48; i++) {
        loops[5 * GROUP + i % GROUP](1);
        pid_t pid = fork();
        if (pid == 0) _exit(group(i % 2 ? 5 : 6) != expected[i % 2 ? 5 : 6]);
        CHECK(status_of(pid) == 0);
    }
    pid_t pid = vfork();
    if (pid == 0) {
        group(7);
        _exit(3);
    }
    CHECK(WEXITSTATUS(status_of(pid)) == 3);
    CHECK(group(7) == expected[7]);
}

static void *last(void *arg) { group(8); return arg; }
enum how { EXIT, EXIT_GROUP, THREAD_EXIT, LAST_THREAD_EXIT, EXEC, KILL, HOWS };
static void end(enum how how, char *self)
{
    pthread_t t;
    group(8);
    switch (how) {
    case EXIT: exit(how);
    case EXIT_GROUP: syscall(SYS_exit_group, how);
    case THREAD_EXIT: syscall(SYS_exit, how);
    case LAST_THREAD_EXIT: pthread_create(&t, NULL, last, NULL); pthread_exit(NULL);
    case EXEC: execl(self, self, "child", NULL);
    case KILL: kill(getpid(), SIGKILL);
    case HOWS: break;
    }
}
static void ends(char *self)
{
    static const int want[] = { [EXIT] = EXIT << 8, [EXIT_GROUP] = EXIT_GROUP << 8, [THREAD_EXIT] = THREAD_EXIT << 8, [EXEC] = 42 << 8, [KILL] = SIGKILL };
    fflush(stdout);
    for (int i = 0; i < 4 * HOWS; i++) {
        pid_t pid = fork();
        if (pid == 0) end(i % HOWS, self);
        int st = status_of(pid);
        CHECK(st == want[i % HOWS]);
    }
}

int main(int argc, char **argv)
{
    if (argc > 1) return group(8) == 0 ? 41 : 42;
    int p[2];
    CHECK(pipe(p) == 0);
    alone();
    signals();
    /* The results of groups 5 to 7 are asked for while they are hot and compared with those of another process. */
    pid_t pid = fork();
    if (pid == 0) {
        for (int g = 5; g < 8; g++) expected[g] = group(g);
        _exit(write(p[1], expected, sizeof expected) != sizeof expected);
    }
    CHECK(read(p[0], expected, sizeof expected) == sizeof expected);
    CHECK(status_of(pid) == 0);
    forks();
    ends("/proc/self/exe");
    return check_done("compiler_thread");
}
