/* hostile_procs.c: many threads, deep stacks, long argument lists, processes that may not be made, children killed at any moment. */
#define _GNU_SOURCE
#include <pthread.h>
#include <setjmp.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

extern char **environ;

static int wait_for(pid_t pid)
{
    int st = -1;
    while (waitpid(pid, &st, 0) < 0 && errno == EINTR) { }
    return st;
}

/* --- threads ------------------------------------------------------------------------------------------------------ */

enum { THREADS = 2000 };
static pthread_barrier_t barrier;
static _Atomic long sum;
static void *sleeper(void *arg)
{
    sum += (long)arg;
    pthread_barrier_wait(&barrier);
    sum -= (long)arg;
    return arg;
}
static void threads(void)
{
    static pthread_t t[THREADS];
    pthread_attr_t a;
    long made = 0, joined = 0;
    pthread_attr_init(&a);
    pthread_attr_setstacksize(&a, 32768);
    pthread_barrier_init(&barrier, NULL, THREADS + 1);
    for (long i = 0; i < THREADS; i++) made += pthread_create(&t[i], &a, sleeper, (void *)i) == 0;
    CHECK(made == THREADS);
    if (made != THREADS) exit(check_done("hostile_procs"));
    pthread_barrier_wait(&barrier);
    for (long i = 0; i < THREADS; i++) {
        void *r;
        joined += pthread_join(t[i], &r) == 0 && r == (void *)i;
    }
    CHECK(joined == THREADS && sum == 0);
}

/* --- stacks ------------------------------------------------------------------------------------------------------- */

static sigjmp_buf back;
static volatile uint64_t fault_at;
static void on_fault(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)uc;
    fault_at = (uint64_t)si->si_addr;
    siglongjmp(back, 1);
}
static volatile char *deepest;
__attribute__((noinline)) static int deep(int n)
{
    volatile char room[400];
    deepest = room;
    room[n % 400] = (char)n;
    return deep(n + 1) + room[n % 400];
}
static void stacks(void)
{
    static char alt[65536];
    stack_t ss = { .ss_sp = alt, .ss_size = sizeof alt };
    CHECK(sigaltstack(&ss, NULL) == 0);
    on_signal(SIGSEGV, on_fault, SA_ONSTACK);
    for (int i = 0; i < 3; i++) {
        fault_at = 0;
        if (sigsetjmp(back, 1) == 0) deep(0);
        CHECK(fault_at && llabs((long long)((uint64_t)deepest - fault_at)) < 65536);
    }
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        signal(SIGSEGV, SIG_DFL);
        freopen("/dev/null", "w", stderr);
        deep(0);
    }
    int st = wait_for(pid);
    CHECK(WIFSIGNALED(st) && WTERMSIG(st) == SIGSEGV);
    signal(SIGSEGV, SIG_DFL);
}

/* --- arguments ---------------------------------------------------------------------------------------------------- */

static int counted(int argc, char **argv)
{
    size_t n = 0;
    for (int i = 2; i < argc; i++) n += strlen(argv[i]) + 1;
    return n == 1000000 && argc == 2 + 10000 ? 5 : 1;
}
static void arguments(void)
{
    static char *args[10003];
    static char word[100];
    memset(word, 'x', 99);
    args[0] = "hostile_procs";
    args[1] = "count";
    for (int i = 2; i < 10002; i++) args[i] = word;
    pid_t pid;
    CHECK(posix_spawn(&pid, "/proc/self/exe", NULL, NULL, args, environ) == 0);
    CHECK(WEXITSTATUS(wait_for(pid)) == 5);
    /* more than any system allows */
    enum { BIG = 64 << 20 };
    char *big = mmap(NULL, BIG, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    memset(big, 'y', BIG - 1);
    CHECK(execv("/proc/self/exe", (char *[]){ "hostile_procs", big, NULL }) == -1 && errno == E2BIG);
    munmap(big, BIG);
}

/* --- processes that may not be made ------------------------------------------------------------------------------------ */

static void limits(void)
{
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        /* A user of our own, if we may; the limit is no limit for root. */
        if (getuid() == 0 && setuid(100000 + (uid_t)getpid() % 50000)) _exit(3);
        struct rlimit rl = { 20, 20 };
        setrlimit(RLIMIT_NPROC, &rl);
        pid_t kid[100];
        int n = 0, failed = 0;
        for (int i = 0; i < 100 && !failed; i++) {
            kid[n] = fork();
            if (kid[n] == 0) { pause(); _exit(0); }
            if (kid[n] < 0) failed = errno;
            else n++;
        }
        pthread_t t;
        int e = pthread_create(&t, NULL, sleeper, NULL);
        pid_t p;
        int e2 = posix_spawn(&p, "/proc/self/exe", NULL, NULL, (char *[]){ "x", "count", NULL }, environ);
        for (int i = 0; i < n; i++) { kill(kid[i], SIGKILL); wait_for(kid[i]); }
        p = fork();
        if (p == 0) _exit(4);
        _exit(failed == EAGAIN && n > 0 && n < 20 && e == EAGAIN && e2 == EAGAIN && p > 0 && WEXITSTATUS(wait_for(p)) == 4 ? 6 : 7);
    }
    CHECK(WEXITSTATUS(wait_for(pid)) == 6);
}

/* --- children killed ----------------------------------------------------------------------------------------------- */

static void nap(long ns) { nanosleep(&(struct timespec){ 0, ns }, NULL); }

static volatile pid_t victim;
static volatile int killer_stop;
static void *killer(void *arg)
{
    unsigned seed = 7;
    (void)arg;
    while (!killer_stop) {
        pid_t p = victim;
        if (!p) { sched_yield(); continue; }
        nap((long)(rand_r(&seed) % 400000));
        kill(p, SIGKILL);
        while (victim == p && !killer_stop) sched_yield();
    }
    return NULL;
}

/* What the child does until it is killed: code never run before, memory calls, signals. */
static void busy(void)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);   /* or until nobody is left to do that */
    for (unsigned i = 0;; i++) {
        uint32_t *code = mmap(NULL, 8192, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (code == MAP_FAILED) continue;
#ifdef __riscv
        code[0] = 0x00008067;     /* ret */
#elif defined(__aarch64__)
        code[0] = 0xd65f03c0;
#else
        code[0] = 0xc3;
#endif
        __builtin___clear_cache((char *)code, (char *)code + 4);
        ((void (*)(void))code)();
        sigset_t s;
        sigfillset(&s);
        sigprocmask(SIG_BLOCK, &s, NULL);
        munmap(code, 8192);
        signal(SIGUSR1, i & 1 ? SIG_IGN : SIG_DFL);
    }
}

static void vforks(void)
{
    pthread_t t;
    int killed = 0;
    CHECK(pthread_create(&t, NULL, killer, NULL) == 0);
    for (int i = 0; i < 300; i++) {
        pid_t pid = vfork();
        if (pid == 0) {
            victim = getpid();
            busy();
            _exit(1);
        }
        int st = wait_for(pid);
        victim = 0;
        killed += WIFSIGNALED(st) && WTERMSIG(st) == SIGKILL;
        /* what the child left half-way must not show */
        void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        CHECK(p != MAP_FAILED && munmap(p, 4096) == 0);
        signal(SIGUSR2, SIG_IGN);
    }
    killer_stop = 1;
    pthread_join(t, NULL);
    CHECK(killed == 300);
}

/* --- the first thread leaves, the last one ends the process ------------------------------------------------------------ */

static void *last(void *arg)
{
    (void)arg;
    nap(20000000);
    syscall(SYS_exit, 44);
    return NULL;
}
static void leaving(void)
{
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        pthread_t t[3];
        for (int i = 0; i < 3; i++) pthread_create(&t[i], NULL, last, NULL);
        syscall(SYS_exit, 44);
    }
    int st = wait_for(pid);
    CHECK(WIFEXITED(st) && WEXITSTATUS(st) == 44);
}

int main(int argc, char **argv)
{
    if (argc > 1) return counted(argc, argv);
    threads();
    stacks();
    arguments();
    limits();
    vforks();
    leaving();
    return check_done("hostile_procs");
}
