/* What the process sees of itself: /proc, uname, limits, times, timers, prctl. */
// args: one two
#define _GNU_SOURCE
#include <elf.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

/* e_machine, uname -m, and a word of /proc/cpuinfo */
#ifdef __riscv
enum { MACHINE = EM_RISCV };
#define UNAME "riscv64"
#define CPUINFO "rv64"
#elif defined(__aarch64__)
enum { MACHINE = EM_AARCH64 };
#define UNAME "aarch64"
#define CPUINFO "asimd"
#endif

static char text[1 << 16];

static size_t slurp(const char *name)
{
    int fd = open(name, O_RDONLY);
    size_t n = 0;
    CHECK(fd >= 0);
    for (ssize_t r; (r = read(fd, text + n, sizeof text - 1 - n)) > 0; n += (size_t)r) {}
    text[n] = 0;
    close(fd);
    return n;
}

static void proc(char **argv)
{
    char exe[4096] = "", self[4096], path[64];
    struct stat a, b;
    CHECK(readlink("/proc/self/exe", exe, sizeof exe - 1) > 0 && realpath(argv[0], self) && !strcmp(exe, self));
    CHECK(stat("/proc/self/exe", &a) == 0 && stat(argv[0], &b) == 0 && a.st_ino == b.st_ino);
    int fd = open("/proc/self/exe", O_RDONLY);
    unsigned char ident[20];
    CHECK(read(fd, ident, 20) == 20 && !memcmp(ident, ELFMAG, 4) && ident[18] == MACHINE);
    close(fd);
    size_t n = slurp("/proc/self/cmdline");
    CHECK(n == strlen(argv[0]) + 1 + 8 && !strcmp(text, argv[0]) && !strcmp(text + strlen(argv[0]) + 1, "one"));
    snprintf(path, sizeof path, "/proc/%d/cmdline", getpid());
    CHECK(slurp(path) == n);
    n = slurp("/proc/self/auxv");
    Elf64_auxv_t *v = (Elf64_auxv_t *)text;
    int entry = 0;
    for (size_t i = 0; i < n / sizeof *v; i++) entry |= v[i].a_type == AT_ENTRY && v[i].a_un.a_val == getauxval(AT_ENTRY);
    CHECK(entry);
    slurp("/proc/self/maps");
    CHECK(strstr(text, "[stack]") && strstr(text, "sys_proc") && strstr(text, "r-xp") && !strstr(text, "dragoman\n"));
    char line[40];
    snprintf(line, sizeof line, "SigBlk:\t%016lx", 0ul);
    slurp("/proc/self/status");
    CHECK(strstr(text, line) && strstr(text, "Name:\tsys_proc"));
    slurp("/proc/self/stat");
    unsigned long code_lo = 0, code_hi = 0, stack = 0;
    char *p = strrchr(text, ')') + 2;
    for (int field = 3; p; field++, p = strchr(p, ' ') ? strchr(p, ' ') + 1 : NULL) {
        if (field == 26) code_lo = strtoul(p, NULL, 10);
        if (field == 27) code_hi = strtoul(p, NULL, 10);
        if (field == 28) stack = strtoul(p, NULL, 10);
    }
    CHECK((unsigned long)proc >= code_lo && (unsigned long)proc < code_hi && stack > (unsigned long)&p);
    slurp("/proc/self/comm");
    CHECK(!strcmp(text, "sys_proc\n"));
    slurp("/proc/cpuinfo");
    CHECK(strstr(text, CPUINFO) && !strstr(text, "AMD") && !strstr(text, "Intel"));
    CHECK(slurp("/proc/self/environ") > 0 && strchr(text, '='));
}

static void machine(void)
{
    struct utsname u;
    struct sysinfo s;
    unsigned char r[16] = { 0 };
    int any = 0;
    CHECK(uname(&u) == 0 && !strcmp(u.machine, UNAME) && !strcmp(u.sysname, "Linux"));
    CHECK(sysinfo(&s) == 0 && s.totalram > 0 && s.mem_unit > 0);
    CHECK(getrandom(r, 16, 0) == 16);
    for (int i = 0; i < 16; i++) any |= r[i];
    CHECK(any);
    cpu_set_t set;
    CHECK(sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) >= 1 && sched_yield() == 0);
    unsigned cpu = 9999;
    CHECK(getcpu(&cpu, NULL) == 0 && cpu < 9999);
    CHECK(prctl(PR_SET_NAME, "renamed") == 0 && prctl(PR_GET_NAME, text) == 0 && !strcmp(text, "renamed"));
    CHECK(prctl(PR_GET_SECCOMP) == 0 && prctl(9999) == -1 && errno == EINVAL);
    CHECK(prctl(PR_SET_NAME, "sys_proc") == 0);
    CHECK(getpid() == (int)syscall(SYS_gettid) && getppid() >= 0 && getpgid(0) == getpgrp() && getsid(0) >= 0);
    uid_t a, b, c;
    CHECK(getresuid(&a, &b, &c) == 0 && a == getuid() && b == geteuid());
}

static void limits(void)
{
    struct rlimit l, m;
    CHECK(getrlimit(RLIMIT_NOFILE, &l) == 0 && l.rlim_cur > 0);
    CHECK(getrlimit(RLIMIT_STACK, &l) == 0);
    m = (struct rlimit){ 1 << 20, l.rlim_max };
    CHECK(setrlimit(RLIMIT_STACK, &m) == 0 && getrlimit(RLIMIT_STACK, &m) == 0 && m.rlim_cur == 1 << 20);
    CHECK(prlimit(0, RLIMIT_STACK, &l, &m) == 0 && m.rlim_cur == 1 << 20);
    m = (struct rlimit){ 2, 1 };
    CHECK(setrlimit(RLIMIT_AS, &m) == -1 && errno == EINVAL);
    CHECK(getrlimit(99, &m) == -1 && errno == EINVAL && getrlimit(RLIMIT_AS, (void *)8) == -1 && errno == EFAULT);
    struct rusage r;
    CHECK(getrusage(RUSAGE_SELF, &r) == 0 && r.ru_maxrss > 0);
    CHECK(getpriority(PRIO_PROCESS, 0) >= -20);
}

static volatile int ticks;
static void tick(int signo, siginfo_t *si, void *uc) { (void)signo; (void)uc; ticks += si->si_code == SI_TIMER ? si->si_int : 1; }

static void times_and_timers(void)
{
    struct timespec a, b, nap = { 0, 5000000 };
    struct timeval tv;
    struct tms tms;
    CHECK(clock_gettime(CLOCK_MONOTONIC, &a) == 0 && nanosleep(&nap, NULL) == 0 && clock_gettime(CLOCK_MONOTONIC, &b) == 0);
    CHECK((b.tv_sec - a.tv_sec) * 1000000000 + b.tv_nsec - a.tv_nsec >= 5000000);
    CHECK(gettimeofday(&tv, NULL) == 0 && tv.tv_sec > 1600000000 && time(NULL) - tv.tv_sec <= 1);
    CHECK(clock_getres(CLOCK_MONOTONIC, &a) == 0 && a.tv_sec == 0 && times(&tms) != -1);
    CHECK(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a) == 0 && clock_gettime(99, &a) == -1 && errno == EINVAL);
    CHECK(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &b, NULL) == 0);
    nap.tv_nsec = 1000000000;
    CHECK(nanosleep(&nap, NULL) == -1 && errno == EINVAL);

    on_signal(SIGALRM, tick, 0);
    struct itimerval it = { { 0, 0 }, { 0, 2000 } };
    CHECK(setitimer(ITIMER_REAL, &it, NULL) == 0);
    while (!ticks) usleep(1000);   /* pause() would sleep for ever if the tick came before it */
    on_signal(SIGRTMIN, tick, 0);
    timer_t t;
    struct sigevent e = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN, .sigev_value.sival_int = 100 };
    struct itimerspec its = { { 0, 0 }, { 0, 2000000 } };
    CHECK(timer_create(CLOCK_MONOTONIC, &e, &t) == 0 && timer_settime(t, 0, &its, NULL) == 0);
    while (ticks < 100) { struct timespec s = { 1, 0 }; nanosleep(&s, NULL); }
    CHECK(timer_gettime(t, &its) == 0 && its.it_value.tv_nsec == 0 && timer_delete(t) == 0);
}

int main(int argc, char **argv)
{
    CHECK(argc == 3);
    proc(argv);
    machine();
    limits();
    times_and_timers();
    return check_done("sys_proc");
}
