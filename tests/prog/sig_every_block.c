/*
 * sig_every_block.c: computations of every kind, interrupted by SIGURG, come out as if they had not been.
 *
 * By itself it raises the signal now and then; under --stress=signal-every-block the VM raises it before every block. The handler
 * overwrites every register that a called function may, FP flags and rounding mode included, and looks at its context.
 * flags: -ffp-contract=off
 */
#define _GNU_SOURCE
#include <fenv.h>
#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdint.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

#include "check.h"

static volatile unsigned handled, strange;

#ifdef __riscv
extern char __executable_start[], etext[];
enum { PC = 0, SP = 2, GP = 3, TP = 4 };

static uint64_t reg_gp(void) { uint64_t v; __asm__ volatile("mv %0, gp" : "=r"(v)); return v; }
static uint64_t reg_tp(void) { uint64_t v; __asm__ volatile("mv %0, tp" : "=r"(v)); return v; }

/* Every caller-saved register becomes something else; fcsr: round up, all flags. */
static void clobber(void)
{
    __asm__ volatile(
        "li t0, -1\n li t1, -2\n li t2, -3\n li t3, -4\n li t4, -5\n li t5, -6\n li t6, -7\n"
        "li a0, -8\n li a1, -9\n li a2, -10\n li a3, -11\n li a4, -12\n li a5, -13\n li a6, -14\n li a7, -15\n"
        "fmv.d.x ft0, t0\n fmv.d.x ft1, t0\n fmv.d.x ft2, t0\n fmv.d.x ft3, t0\n fmv.d.x ft4, t0\n fmv.d.x ft5, t0\n"
        "fmv.d.x ft6, t0\n fmv.d.x ft7, t0\n fmv.d.x ft8, t0\n fmv.d.x ft9, t0\n fmv.d.x ft10, t0\n fmv.d.x ft11, t0\n"
        "fmv.d.x fa0, t1\n fmv.d.x fa1, t1\n fmv.d.x fa2, t1\n fmv.d.x fa3, t1\n fmv.d.x fa4, t1\n fmv.d.x fa5, t1\n"
        "fmv.d.x fa6, t1\n fmv.d.x fa7, t1\n fscsr t2\n li t2, 0x7f\n fscsr t2\n"
        ::: "t0", "t1", "t2", "t3", "t4", "t5", "t6", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "ft0", "ft1", "ft2", "ft3",
            "ft4", "ft5", "ft6", "ft7", "ft8", "ft9", "ft10", "ft11", "fa0", "fa1", "fa2", "fa3", "fa4", "fa5", "fa6", "fa7", "memory");
}

static int context_ok(const ucontext_t *uc)
{
    const unsigned long *g = uc->uc_mcontext.__gregs;
    if (g[PC] & 1 || g[PC] < (uintptr_t)__executable_start || g[PC] >= (uintptr_t)etext) return 0;
    if (g[SP] & 15 || g[SP] <= (uintptr_t)uc || g[SP] - (uintptr_t)uc > 4096) return 0;
    return g[GP] == reg_gp() && g[TP] == reg_tp();
}
#else
static void clobber(void) { }
static int context_ok(const ucontext_t *uc) { (void)uc; return 1; }
#endif

static void urgent(int signo, siginfo_t *si, void *ucv)
{
    const ucontext_t *uc = ucv;
    if ((uintptr_t)__builtin_frame_address(0) & 15 || (uintptr_t)uc & 15) strange++;
    if (signo != SIGURG || si->si_signo != SIGURG || si->si_code != SI_TKILL || si->si_pid != getpid()) strange++;
    if (!context_ok(uc) || sigismember(&uc->uc_sigmask, SIGURG)) strange++;
    __atomic_fetch_add(&handled, 1, __ATOMIC_RELAXED);
    clobber();
}

static uint64_t rnd(uint64_t *s) { *s ^= *s << 13; *s ^= *s >> 7; return *s ^= *s << 17; }

static uint64_t integers(void)
{
    uint64_t s = 88172645463325252u, h = 0;
    for (int i = 0; i < 3000; i++) {
        uint64_t x = rnd(&s), y = rnd(&s);
        if (x & 1) h += x * y; else h ^= x / (y | 1);
        switch (x >> 4 & 7) {
        case 0: h = (h << 7) | (h >> 57); break;
        case 1: h -= (uint64_t)((int64_t)x >> (y & 63)); break;
        case 2: h += (uint32_t)x % ((uint32_t)y | 1); break;
        case 3: h ^= (uint64_t)(((unsigned __int128)x * y) >> 64); break;
        case 4: h += (uint64_t)__builtin_popcountll(y); break;
        case 5: if ((int64_t)x < (int64_t)y) h++; break;
        default: h = ~h;
        }
        if (i % 500 == 0) raise(SIGURG);
    }
    return h;
}

static double floats(void)
{
    double a = 1.0, sum = 0;
    float f = 1.0f;
    for (int i = 1; i < 1500; i++) {
        a = fma(a, 1.0000001, 1.0 / i);
        sum += sqrt(a) / (1.0 + i) - floor(a * 3.7);
        f = f * 1.01f + (float)i / 3.0f;
        if (f > 1e6f) f -= 1e6f;
        sum += (double)(int64_t)f + (double)(uint32_t)(i * 2654435761u);
        if (i % 400 == 0) raise(SIGURG);
    }
    return sum + f;
}

/* The flags and the rounding mode belong to the program, whatever handlers do. */
static int environment(void)
{
    int wrong = 0;
    for (int i = 0; i < 200; i++) {
        volatile double one = 1.0, three = 3.0, zero = 0.0, huge = 1e308, r;
        feclearexcept(FE_ALL_EXCEPT);
        r = one + three;
        wrong += fetestexcept(FE_ALL_EXCEPT) != 0;
        r = one / zero;
        wrong += fetestexcept(FE_ALL_EXCEPT) != FE_DIVBYZERO;
        r = huge * huge;
        wrong += fetestexcept(FE_ALL_EXCEPT) != (FE_DIVBYZERO | FE_OVERFLOW | FE_INEXACT);
        fesetround(FE_DOWNWARD);
        r = one / three;
        double down = r;
        fesetround(FE_UPWARD);
        r = one / three;
        double up = r;
        wrong += fegetround() != FE_UPWARD || !(down < up);
        fesetround(FE_TONEAREST);
        if (i % 50 == 0) raise(SIGURG);
    }
    return wrong;
}

static uint64_t word;
static uint64_t atomics(void)
{
    word = 1;
    for (uint64_t i = 1; i < 500; i++) {
        uint64_t seen = __atomic_load_n(&word, __ATOMIC_SEQ_CST);
        while (!__atomic_compare_exchange_n(&word, &seen, seen * 3 + i, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) { }
        __atomic_fetch_add(&word, i, __ATOMIC_ACQ_REL);
        __atomic_fetch_xor((uint32_t *)&word, (uint32_t)i << 3, __ATOMIC_RELAXED);
        __atomic_exchange_n((uint8_t *)&word + 7, (uint8_t)i, __ATOMIC_SEQ_CST);
#ifdef __riscv
        uint64_t old, fail, six = 6;   /* no read-modify-write: a load in between */
        do {
            __asm__ volatile("lr.d %0, (%2)\n ld t0, (%3)\n add t0, t0, %0\n sc.d %1, t0, (%2)"
                             : "=&r"(old), "=&r"(fail) : "r"(&word), "r"(&six) : "t0", "memory");
        } while (fail);
#else
        __atomic_fetch_add(&word, 6, __ATOMIC_SEQ_CST);
#endif
    }
    raise(SIGURG);
    return word;
}

static unsigned ackermann(unsigned m, unsigned n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }

static jmp_buf back;
static unsigned jumps;
static void deep(unsigned n)
{
    if (n == 0) longjmp(back, (int)++jumps);
    deep(n - 1);
    jumps += 1000000;   /* never */
}
static unsigned jumping(void)
{
    int r = setjmp(back);
    if (r < 60) deep((unsigned)r % 13);
    raise(SIGURG);
    return jumps;
}

static int by_value(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}
static uint64_t sorting(void)
{
    uint32_t v[200];
    uint64_t s = 42, h = 0;
    for (int i = 0; i < 200; i++) v[i] = (uint32_t)rnd(&s);
    qsort(v, 200, sizeof v[0], by_value);
    for (int i = 0; i < 200; i++) h = h * 31 + v[i];
    return h;
}

static uint64_t kernel(void)
{
    uint64_t h = 0;
    char buf[64];
    int p[2];
    CHECK(pipe(p) == 0);
    for (int i = 0; i < 100; i++) {
        int n = snprintf(buf, sizeof buf, "%d/%g/%s", i * i, i / 8.0, i & 1 ? "odd" : "even");
        CHECK(write(p[1], buf, (size_t)n) == n);
        memset(buf, 0, sizeof buf);
        CHECK(read(p[0], buf, sizeof buf) == n);
        for (int k = 0; k < n; k++) h = h * 131 + (unsigned char)buf[k];
        void *m = malloc((size_t)(i * 100 + 1));
        memset(m, i, (size_t)(i * 100 + 1));
        h += ((unsigned char *)m)[i * 100];
        free(m);
    }
    close(p[0]);
    close(p[1]);
    return h;
}

static void *thread(void *arg) { *(uint64_t *)arg = integers(); return NULL; }

int main(void)
{
    on_signal(SIGURG, urgent, SA_RESTART);
    printf("integers  %016llx\n", (unsigned long long)integers());
    printf("floats    %.17g\n", floats());
    printf("fenv      %d wrong\n", environment());
    printf("atomics   %016llx\n", (unsigned long long)atomics());
    printf("recursion %u\n", ackermann(2, 9));
    printf("jumps     %u\n", jumping());
    printf("sorting   %016llx\n", (unsigned long long)sorting());
    printf("kernel    %016llx\n", (unsigned long long)kernel());
    pthread_t t;
    uint64_t r = 0;
    CHECK(pthread_create(&t, NULL, thread, &r) == 0 && pthread_join(t, NULL) == 0);
    printf("thread    %016llx\n", (unsigned long long)r);
    CHECK(handled > 10 && strange == 0);
    return check_done("sig_every_block");
}
