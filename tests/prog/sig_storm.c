/* sig_storm.c: computations give the same result under a storm of timer signals. */
#include <stdint.h>
#include <sys/time.h>
#include <time.h>

#include "check.h"

static volatile int ticks;
static volatile double sink;
static uint64_t handler_sum;

static void tick(int signo, siginfo_t *si, void *uc)
{
    (void)si; (void)uc;
    /* integer and floating-point work of its own */
    double x = signo;
    for (int i = 0; i < 30; i++) { x = x * 1.0001 + 1 / x; handler_sum = handler_sum * 31 + (uint64_t)i; }
    sink = x;
    ticks++;
}

static uint64_t sieve(void)
{
    static unsigned char composite[20000];
    uint64_t sum = 0;
    memset(composite, 0, sizeof composite);
    for (unsigned i = 2; i < sizeof composite; i++) {
        if (composite[i]) continue;
        sum = sum * 1000003 + i;
        for (unsigned j = i * 2; j < sizeof composite; j += i) composite[j] = 1;
    }
    return sum;
}

static unsigned fib(unsigned n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

static double matrix(void)
{
    enum { N = 24 };
    static double a[N][N], b[N][N], c[N][N];
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) a[i][j] = 1.0 / (i + j + 1), b[i][j] = i * 0.5 - j * 0.25, c[i][j] = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            for (int k = 0; k < N; k++) c[i][j] += a[i][k] * b[k][j];
    double t = 0;
    for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) t = t * 0.999 + c[i][j];
    return t;
}

static uint64_t strings(void)
{
    char buf[512];
    uint64_t h = 1469598103934665603u;
    for (int i = 0; i < 60; i++) {
        int n = snprintf(buf, sizeof buf, "%d:%08x:%s:%.6f", i * 7919, i * 2654435761u, "abc", i / 7.0);
        for (int k = 0; k < n; k++) h = (h ^ (unsigned char)buf[k]) * 1099511628211u;
        char *p = malloc((size_t)n * 10);
        memset(p, i, (size_t)n * 10);
        for (int k = 0; k < n * 10; k += 37) h += (uint64_t)p[k];
        free(p);
    }
    return h;
}

int main(void)
{
    uint64_t s0 = sieve(), t0 = strings();
    unsigned f0 = fib(18);
    double m0 = matrix();
    printf("%llu %u %.12g %llu\n", (unsigned long long)s0, f0, m0, (unsigned long long)t0);

    on_signal(SIGALRM, tick, SA_RESTART);
    on_signal(SIGVTALRM, tick, SA_RESTART);
    struct itimerval it = { .it_value = { 0, 150 }, .it_interval = { 0, 150 } };
    setitimer(ITIMER_REAL, &it, NULL);
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    int good = 1, rounds = 0;
    do {
        good &= sieve() == s0 && fib(18) == f0 && matrix() == m0 && strings() == t0;
        rounds++;
        clock_gettime(CLOCK_MONOTONIC, &b);
    } while (ticks < 1000 && b.tv_sec - a.tv_sec < 10);
    setitimer(ITIMER_REAL, &(struct itimerval){ 0 }, NULL);
    CHECK(good && ticks >= 100 && rounds > 0);
    return check_done("sig_storm");
}
