/*
 * hostile_mem.c: everything that is not the program's own memory is unmapped, protected, overwritten, jumped to; nothing happens
 * but what the kernel would say, and the program goes on.
 * guests: riscv64 aarch64
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <setjmp.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

#define TOP (UINT64_C(1) << 47)
enum { PAGE = 4096, MAX = 200 };

static struct { uint64_t lo, hi; } own[MAX];
static unsigned n_own;

static void read_maps(void)
{
    static char text[65536];
    FILE *f = fopen("/proc/self/maps", "r");
    CHECK(f != NULL);
    size_t n = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    text[n] = 0;
    n_own = 0;
    for (char *p = text; *p && n_own < MAX; p = strchr(p, '\n') + 1, n_own++) {
        unsigned long long lo, hi;
        CHECK(sscanf(p, "%llx-%llx", &lo, &hi) == 2);
        own[n_own].lo = lo;
        own[n_own].hi = hi;
    }
}

/* The i-th hole between the program's mappings: [*lo, *hi). */
static int hole(unsigned i, uint64_t *lo, uint64_t *hi)
{
    *lo = i ? own[i - 1].hi : 65536;
    *hi = i < n_own ? own[i].lo : TOP - 2 * PAGE;
    return i <= n_own;
}

static uint64_t seed = 88172645463325252u;
static uint64_t rnd(uint64_t below) { seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17; return seed % below; }

/* A page of a hole, near one of its ends more often than not: that is where others' memory lies. */
static uint64_t some_page(uint64_t lo, uint64_t hi)
{
    uint64_t pages = (hi - lo) / PAGE, span = pages;
    unsigned kind = (unsigned)rnd(4);
    if (kind < 3 && span > UINT64_C(1) << (8 + 6 * kind)) span = UINT64_C(1) << (8 + 6 * kind);
    return rnd(2) ? lo + rnd(span) * PAGE : hi - PAGE - rnd(span) * PAGE;
}

static void *thread(void *arg) { return (char *)arg + 1; }

static void alive(void)
{
    struct timespec ts;
    pthread_t t;
    void *r;
    int st;
    CHECK(clock_gettime(CLOCK_MONOTONIC, &ts) == 0 && ts.tv_sec + ts.tv_nsec > 0);
    CHECK(pthread_create(&t, NULL, thread, (void *)41) == 0 && pthread_join(t, &r) == 0 && r == (void *)42);
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) _exit(7);
    CHECK(waitpid(pid, &st, 0) == pid && WEXITSTATUS(st) == 7);
    pid = fork();
    if (pid == 0) {
        execl("/proc/self/exe", "hostile_mem", "child", NULL);
        _exit(1);
    }
    CHECK(waitpid(pid, &st, 0) == pid && WEXITSTATUS(st) == 9);
}

static sigjmp_buf back;
static uint64_t fault_at, fault_pc;
static int fault_code;
static void on_fault(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)uc;
    fault_at = (uint64_t)si->si_addr;
    fault_code = si->si_code;
    siglongjmp(back, 1);
}

/* Jumping to `to` is a fetch fault there. */
static void jump(uint64_t to, int code)
{
    fault_at = 1;
    if (sigsetjmp(back, 1) == 0) {
        ((void (*)(void))to)();
        CHECK(!"came back");
    }
    if (fault_at != to || (code && fault_code != code)) {
        printf("FAIL jump to %llx: fault at %llx code %d\n", (unsigned long long)to, (unsigned long long)fault_at, fault_code);
        check_failures++;
    }
}

static int data[4] = { 0 };

int main(int argc, char **argv)
{
    (void)argv;
    uint64_t lo, hi;
    if (argc > 1) return 9;
    alive();
    read_maps();
    CHECK(n_own > 4);

    for (unsigned i = 0; hole(i, &lo, &hi); i++) {
        if (lo == hi) continue;
        CHECK(munmap((void *)lo, hi - lo) == 0);
        CHECK(mprotect((void *)lo, hi - lo, PROT_NONE) == -1 && errno == ENOMEM);
        CHECK(madvise((void *)lo, hi - lo, MADV_DONTNEED) == -1 && errno == ENOMEM);
        CHECK(mremap((void *)lo, PAGE, 2 * PAGE, MREMAP_MAYMOVE) == MAP_FAILED && errno == EFAULT);
    }
    alive();

    /* Pages of the holes: had or refused. */
    unsigned had = 0, refused = 0;
    for (unsigned k = 0; k < 3000; k++) {
        if (!hole((unsigned)rnd(n_own + 1), &lo, &hi) || lo == hi) continue;
        uint64_t at = some_page(lo, hi);
        void *p = mmap((void *)at, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
        if (p == MAP_FAILED) {
            CHECK(errno == ENOMEM || errno == EPERM);
            refused++;
            void *q = mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            CHECK(mremap(q, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)at) == MAP_FAILED);
            CHECK(munmap(q, PAGE) == 0);
            continue;
        }
        CHECK((uint64_t)p == at && *(char *)p == 0);
        memset(p, 1, PAGE);
        CHECK(munmap(p, PAGE) == 0);
        had++;
    }
    CHECK(had > 100);
    alive();

    /* Jumps to where nothing is, or nothing that is the program's; and to what is not code. */
    on_signal(SIGSEGV, on_fault, 0);
    jump(0, SEGV_MAPERR);
    jump(PAGE * 2, SEGV_MAPERR);
    jump((uint64_t)data & ~UINT64_C(3), SEGV_ACCERR);
    jump((uint64_t)&lo & ~UINT64_C(15), SEGV_ACCERR);
    for (unsigned k = 0; k < 2000; k++)
        if (hole((unsigned)rnd(n_own + 1), &lo, &hi) && lo < hi) jump(some_page(lo, hi) + rnd(1000) * 4, SEGV_MAPERR);
    alive();
    return check_done("hostile_mem");
}
