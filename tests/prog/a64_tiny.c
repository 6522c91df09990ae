// guests: aarch64
// flags: -march=armv8.2-a+fp16
/*
 * a64_tiny.c: results that are the smallest normal number only because they were rounded up. Arm looks for underflow before it rounds: they raise
 * UFC, and under flush-to-zero they are zeros. In code that was hot before FPSR was looked at or FPCR.FZ was set for the first time, and in other threads.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

enum { ROUNDS = 300, N = 64 };
enum { FZ = 1 << 24, UP = 1 << 22, DOWN = 2 << 22, ZERO = 3 << 22 };
enum { UFC = 8, IXC = 16 };

typedef struct { uint64_t d[2]; } v128;

static void fpcr(uint64_t v) { __asm__ volatile("msr fpcr, %0" : : "r"(v)); }
static uint64_t fpsr_swap(uint64_t to)
{
    uint64_t v;
    __asm__ volatile("mrs %0, fpsr\n\tmsr fpsr, %1" : "=&r"(v) : "r"(to));
    return v;
}

/* X * Y is 1 - 2^-104 (2^-46) times the smallest normal number, so close below it that 53 (24) bits can't tell. EVEN: half of it * 2, exactly it. */
#define D_LEAST UINT64_C(0x0010000000000000)
#define D_X     UINT64_C(0x3fe0000000000001)
#define D_Y     UINT64_C(0x001ffffffffffffe)
#define D_TWO   UINT64_C(0x4000000000000000)
#define D_HALF  UINT64_C(0x3fe0000000000000)
#define S_LEAST UINT64_C(0x00800000)
#define S_X     UINT64_C(0x3f000001)
#define S_Y     UINT64_C(0x00fffffe)
#define S_HALF  UINT64_C(0x3f000000)
#define SIGN    UINT64_C(0x8000000000000000)
#define S_SIGN  UINT64_C(0x80000000)
#define TWICE(w) ((w) << 32 | (w))

/* Each case is a function of its own, of v1 and v2, with v0 cleared: it is compiled where it stands. */
#define CASE(name, insn) __attribute__((noinline)) static v128 name(v128 x, v128 y) { v128 r; \
    __asm__ volatile("ldr q1, %1\n\tldr q2, %2\n\tmovi v0.2d, #0\n\t" insn "\n\tstr q0, %0" : "=m"(r) : "m"(x), "m"(y) : "v0", "v1", "v2", "v3"); return r; }
CASE(mul_d, "fmul d0, d1, d2")
CASE(nmul_d, "fnmul d0, d1, d2")
CASE(madd_d, "fmadd d0, d1, d2, d0")
CASE(msub_d, "fmsub d0, d1, d2, d0")
CASE(nmadd_d, "fnmadd d0, d1, d2, d0")
CASE(nmsub_d, "fnmsub d0, d1, d2, d0")
CASE(mulx_d, "fmulx d0, d1, d2")
CASE(mul_s, "fmul s0, s1, s2")
CASE(madd_s, "fmadd s0, s1, s2, s0")
CASE(nmsub_s, "fnmsub s0, s1, s2, s0")
CASE(mul_2d, "fmul v0.2d, v1.2d, v2.2d")
CASE(mul_4s, "fmul v0.4s, v1.4s, v2.4s")
CASE(mul_2s, "fmul v0.2s, v1.2s, v2.2s")
CASE(mul_e, "fmul v0.2d, v1.2d, v2.d[1]")
CASE(mul_se, "fmul s0, s1, v2.s[3]")
CASE(mla_2d, "fmla v0.2d, v1.2d, v2.2d")
CASE(mls_4s, "fmls v0.4s, v1.4s, v2.4s")
CASE(mla_2s, "fmla v0.2s, v1.2s, v2.2s")
CASE(mla_se, "fmla d0, d1, v2.d[0]")
CASE(narrow, "fcvt s0, d1")
CASE(narrow_h, "fcvt h0, s1")
CASE(narrow_hd, "fcvt h0, d1")
CASE(narrow_v, "fcvtn v0.2s, v1.2d")
CASE(narrow_v2, "fcvtn2 v0.4s, v1.2d")
CASE(narrow_vh, "fcvtn v0.4h, v1.4s")
CASE(narrow_vh2, "fcvtn2 v0.8h, v1.4s")
CASE(mul_h, "fmul h0, h1, h2")
CASE(mul_8h, "fmul v0.8h, v1.8h, v2.8h")
CASE(div_d, "fdiv d0, d1, d2")
CASE(add_d, "fadd d0, d1, d2")
#undef CASE

typedef v128 function(v128, v128);
struct tiny { const char *name; function *f; v128 x, y, r; bool unflushed; };   /* unflushed: FZ is not for half precision */
#define D1(a) { { a, 0 } }
#define D2(a, b) { { a, b } }
#define TINY(f) #f, f
static const struct tiny tiny[] = {
    { TINY(mul_d), D1(D_X), D1(D_Y), D1(D_LEAST), 0 }, { TINY(mul_d), D1(D_X), D1(D_Y | SIGN), D1(D_LEAST | SIGN), 0 },
    { TINY(nmul_d), D1(D_X), D1(D_Y), D1(D_LEAST | SIGN), 0 }, { TINY(madd_d), D1(D_X), D1(D_Y), D1(D_LEAST), 0 },
    { TINY(msub_d), D1(D_X), D1(D_Y), D1(D_LEAST | SIGN), 0 }, { TINY(nmadd_d), D1(D_X), D1(D_Y), D1(D_LEAST | SIGN), 0 },
    { TINY(nmsub_d), D1(D_X), D1(D_Y), D1(D_LEAST), 0 }, { TINY(mulx_d), D1(D_X), D1(D_Y), D1(D_LEAST), 0 },
    { TINY(mul_s), D1(S_X), D1(S_Y), D1(S_LEAST), 0 }, { TINY(madd_s), D1(S_X | S_SIGN), D1(S_Y), D1(S_LEAST | S_SIGN), 0 },
    { TINY(nmsub_s), D1(S_X), D1(S_Y), D1(S_LEAST), 0 },
    { TINY(mul_2d), D2(D_TWO, D_X), D2(D_TWO, D_Y | SIGN), D2(D_TWO + D_LEAST, D_LEAST | SIGN), 0 },
    { TINY(mul_4s), D2(TWICE(S_HALF), S_X << 32 | S_HALF), D2(0, S_Y << 32 | S_HALF), D2(0, S_LEAST << 32 | UINT64_C(0x3e800000)), 0 },
    { TINY(mul_2s), D2(S_X << 32, TWICE(S_X)), D2(S_Y << 32, TWICE(S_Y)), D1(S_LEAST << 32), 0 },
    { TINY(mul_e), D2(D_X, 0), D2(0, D_Y), D1(D_LEAST), 0 }, { TINY(mul_se), D1(S_X), D2(0, S_Y << 32), D1(S_LEAST), 0 },
    { TINY(mla_2d), D2(0, D_X), D2(0, D_Y), D2(0, D_LEAST), 0 }, { TINY(mls_4s), D2(S_X << 32, 0), D2(S_Y << 32, 0), D1((S_LEAST | S_SIGN) << 32), 0 },
    { TINY(mla_2s), D2(S_X, TWICE(S_X)), D2(S_Y, TWICE(S_Y)), D1(S_LEAST), 0 }, { TINY(mla_se), D1(D_X), D1(D_Y), D1(D_LEAST), 0 },
    { TINY(narrow), D1(UINT64_C(0x380fffffffffffff)), D1(0), D1(S_LEAST), 0 },
    { TINY(narrow_h), D1(UINT64_C(0x387fffff)), D1(0), D1(0x400), 1 }, { TINY(narrow_hd), D1(UINT64_C(0x3f0fffffffffffff)), D1(0), D1(0x400), 1 },
    { TINY(narrow_v), D2(D_TWO, UINT64_C(0xb80fffffffffffff)), D1(0), D1((S_LEAST | S_SIGN) << 32 | UINT64_C(0x40000000)), 0 },
    { TINY(narrow_v2), D2(D_TWO, UINT64_C(0x380fffffffffffff)), D1(0), D2(0, S_LEAST << 32 | UINT64_C(0x40000000)), 0 },
    { TINY(narrow_vh), D2(UINT64_C(0x387fffff00000000), 0), D1(0), D1(0x04000000), 1 },
    { TINY(narrow_vh2), D2(0, UINT64_C(0xb87fffff00000000)), D1(0), D2(0, UINT64_C(0x8400000000000000)), 1 },
    { TINY(mul_h), D1(0x3801), D1(0x07fe), D1(0x400), 1 }, { TINY(mul_8h), D2(0, 0x3801), D2(0, 0x07fe), D2(0, 0x400), 1 },
};
enum { TINIES = sizeof tiny / sizeof *tiny };

/* Without underflow: exactly the smallest normal number, rounded but larger. */
static const struct tiny normal[] = {
    { TINY(mul_d), D1(D_HALF), D1(D_LEAST << 1), D1(D_LEAST), 0 }, { TINY(madd_d), D1(D_HALF), D1(D_LEAST << 1), D1(D_LEAST), 0 },
    { TINY(mul_s), D1(S_HALF), D1(S_LEAST << 1), D1(S_LEAST), 0 }, { TINY(mul_2d), D2(D_HALF, 0), D2(D_LEAST << 1, 0), D1(D_LEAST), 0 },
    { TINY(mla_2s), D1(TWICE(S_HALF)), D1(TWICE(S_LEAST << 1)), D1(TWICE(S_LEAST)), 0 }, { TINY(narrow), D1(UINT64_C(0x3810000000000000)), D1(0), D1(S_LEAST), 0 },
    { TINY(narrow_h), D1(UINT64_C(0x38800000)), D1(0), D1(0x400), 0 }, { TINY(div_d), D1(D_LEAST << 1), D1(D_TWO), D1(D_LEAST), 0 },
    { TINY(add_d), D1(D_LEAST | 1), D1((D_LEAST + 1) | SIGN), D1(0), 0 },
};
enum { NORMALS = sizeof normal / sizeof *normal };

static bool same(v128 a, v128 b) { return a.d[0] == b.d[0] && a.d[1] == b.d[1]; }

static void values(uint64_t mode)
{
    fpcr(mode);
    for (unsigned k = 0; k < TINIES; k++) {
        const struct tiny *t = &tiny[k];
        v128 want = t->r, got;
        if (mode & FZ && !t->unflushed)   /* what is tiny is a zero of its sign */
            for (unsigned h = 0; h < 2; h++) {
                if ((want.d[h] & ~SIGN) == D_LEAST) want.d[h] &= SIGN;
                for (unsigned s = 0; s < 64; s += 32)
                    if ((want.d[h] >> s & 0x7fffffff) == S_LEAST) want.d[h] &= ~(UINT64_C(0x7fffffff) << s);
            }
        got = t->f(t->x, t->y);
        if (!same(got, want)) printf("%s (FPCR %llx): %016llx%016llx\n", t->name, (unsigned long long)mode, (unsigned long long)got.d[1], (unsigned long long)got.d[0]);
        CHECK(same(got, want));
    }
    fpcr(0);
}

static void flags(void)
{
    for (unsigned k = 0; k < TINIES; k++) {
        const struct tiny *t = &tiny[k];
        fpsr_swap(0);
        t->f(t->x, t->y);
        uint64_t got = fpsr_swap(0);
        if (got != (UFC | IXC)) printf("%s: FPSR %llx\n", t->name, (unsigned long long)got);
        CHECK(got == (UFC | IXC));
    }
    for (unsigned k = 0; k < NORMALS; k++) {
        fpsr_swap(0);
        CHECK(same(normal[k].f(normal[k].x, normal[k].y), normal[k].r));
        uint64_t got = fpsr_swap(0);
        if (got) printf("%s: FPSR %llx\n", normal[k].name, (unsigned long long)got);
        CHECK(got == 0);
    }
}

/* A loop of its own, which never looks at FPSR and runs in all threads. */
__attribute__((noinline)) static double products(const double *x, const double *y)
{
    double s = 0;
    for (int k = 0; k < N; k++) s += x[k] * y[k];
    return s;
}
static double xs[N], ys[N];

static void *thread(void *arg)
{
    (void)arg;
    for (int k = 0; k < ROUNDS; k++) CHECK(products(xs, ys) == 0x1p-1022);
    fpsr_swap(0);
    CHECK(products(xs, ys) == 0x1p-1022 && fpsr_swap(0) == (UFC | IXC));
    return NULL;
}

/* It does not look at FPSR. */
static void *flushing(void *arg)
{
    for (int k = 0; k < ROUNDS; k++) {
        values(0);
        values(FZ);
    }
    return arg;
}

int main(void)
{
    pthread_t t;
    int status;
    if (fork() == 0) {   /* here FZ comes first */
        for (int k = 0; k < ROUNDS; k++) values(0);
        flushing(NULL);
        _exit(check_failures != 0);
    }
    CHECK(wait(&status) > 0 && status == 0);
    xs[N / 2] = (1 + 0x1p-52) / 2;
    ys[N / 2] = 0x1p-1021 * (1 - 0x1p-52);
    for (int k = 0; k < ROUNDS; k++) values(0);
    CHECK(pthread_create(&t, NULL, thread, NULL) == 0);
    for (int k = 0; k < ROUNDS; k++) CHECK(products(xs, ys) == 0x1p-1022);
    CHECK(pthread_join(t, NULL) == 0);
    for (int k = 0; k < ROUNDS; k++) flags();
    fpsr_swap(0);
    CHECK(products(xs, ys) == 0x1p-1022 && fpsr_swap(0) == (UFC | IXC));
    CHECK(pthread_create(&t, NULL, flushing, NULL) == 0 && pthread_join(t, NULL) == 0);
    flushing(NULL);
    return check_done("a64_tiny");
}
