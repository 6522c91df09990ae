// guests: aarch64
// flags: -march=armv8.2-a+fp16
/*
 * a64_flush.c: FPCR.FZ, as crtfastmath.o sets it: denormal operands and results become zeros, in loops that get compiled, from the write of FPCR
 * on and no longer than to the next; half precision is left alone; a new thread and a signal handler have the mode, too.
 * The flags of flushing.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>

#include "check.h"

enum { FZ = 1 << 24, ROUNDS = 200 };
enum { UFC = 8, IXC = 16, IDC = 128 };

static void fpcr(uint64_t v) { __asm__ volatile("msr fpcr, %0" : : "r"(v)); }
static uint64_t fpcr_now(void)
{
    uint64_t v;
    __asm__ volatile("mrs %0, fpcr" : "=r"(v));
    return v;
}
static uint64_t fpsr_swap(uint64_t to)
{
    uint64_t v;
    __asm__ volatile("mrs %0, fpsr\n\tmsr fpsr, %1" : "=&r"(v) : "r"(to));
    return v;
}

#define D_NORMAL UINT64_C(0x0010000000000000)   /* the smallest normal number */
#define D_TINY   UINT64_C(0x0008000000000000)   /* half of it */
#define D_ONE    UINT64_C(0x3ff0000000000000)
#define D_HALF   UINT64_C(0x3fe0000000000000)
#define D_INF    UINT64_C(0x7ff0000000000000)
#define D_NAN    UINT64_C(0x7ff8000000001234)
#define SIGN     UINT64_C(0x8000000000000000)
#define S_TINY   0x00400000u
#define S_NAN    0x7fc00000u

/* insn on d0, d1, d2: d0 */
#define D(insn, x, y, z) __extension__({ uint64_t r_; __asm__ volatile("fmov d1, %1\n\tfmov d2, %2\n\tfmov d0, %3\n\t" insn "\n\tfmov %0, d0" \
    : "=r"(r_) : "r"((uint64_t)(x)), "r"((uint64_t)(y)), "r"((uint64_t)(z)) : "v0", "v1", "v2"); r_; })
#define S(insn, x, y) __extension__({ uint32_t r_; __asm__ volatile("fmov s1, %w1\n\tfmov s2, %w2\n\t" insn "\n\tfmov %w0, s0" \
    : "=r"(r_) : "r"((uint32_t)(x)), "r"((uint32_t)(y)) : "v0", "v1", "v2"); r_; })
#define X(insn, x) __extension__({ uint64_t r_; __asm__ volatile("fmov d1, %1\n\t" insn : "=r"(r_) : "r"((uint64_t)(x)) : "v1"); r_; })
#define FLAGS(x, y) __extension__({ uint64_t r_; __asm__ volatile("fmov d1, %1\n\tfmov d2, %2\n\tfcmp d1, d2\n\tmrs %0, nzcv" \
    : "=r"(r_) : "r"((uint64_t)(x)), "r"((uint64_t)(y)) : "v1", "v2", "cc"); r_ >> 28; })

static void flushing(void)
{
    CHECK(D("fadd d0, d1, d2", D_TINY, D_TINY, 0) == 0);
    CHECK(D("fsub d0, d1, d2", D_NORMAL, D_NORMAL | 1, 0) == SIGN);
    CHECK(D("fmul d0, d1, d2", D_NORMAL, D_HALF, 0) == 0);
    CHECK(D("fmul d0, d1, d2", D_NORMAL | SIGN, D_HALF, 0) == SIGN);
    CHECK(D("fmul d0, d1, d2", D_TINY, D_INF, 0) == 0x7ff8000000000000);        /* 0 * inf */
    CHECK(D("fdiv d0, d1, d2", D_ONE, D_TINY, 0) == D_INF);
    CHECK(D("fsqrt d0, d1", D_TINY | SIGN, 0, 0) == SIGN);
    CHECK(D("fmadd d0, d1, d2, d0", D_ONE, D_TINY, D_TINY) == 0);
    CHECK(D("fmadd d0, d1, d2, d0", D_ONE, D_ONE, D_TINY) == D_ONE);
    CHECK(D("fmadd d0, d1, d2, d0", D_INF, D_TINY, D_NAN) == 0x7ff8000000000000 && D("fmsub d0, d1, d2, d0", D_TINY, D_INF, D_NAN) == 0x7ff8000000000000);
    CHECK(D("fmax d0, d1, d2", D_TINY, SIGN, 0) == 0);
    CHECK(D("fmin d0, d1, d2", D_TINY, D_TINY | 1, 0) == 0);
    CHECK(D("fminnm d0, d1, d2", D_TINY | SIGN, D_TINY, 0) == SIGN);
    CHECK(D("fabd d0, d1, d2", D_TINY, 1, 0) == 0);
    CHECK(D("frintp d0, d1", D_TINY, 0, 0) == 0);
    CHECK(D("frintm d0, d1", D_TINY | SIGN, 0, 0) == SIGN);
    CHECK(D("fneg d0, d1", D_TINY, 0, 0) == (D_TINY | SIGN));                    /* no arithmetic */
    CHECK(D("fabs d0, d1", D_TINY | SIGN, 0, 0) == D_TINY);
    CHECK(D("fcvt s0, d1", UINT64_C(0x3800000000000000), 0, 0) == 0);            /* 2^-127 */
    CHECK(X("fcvtps %0, d1", D_TINY) == 0 && X("fcvtms %0, d1", D_TINY | SIGN) == 0 && X("fcvtzs %0, d1", D_TINY) == 0);
    CHECK(FLAGS(D_TINY, 0) == 6 && FLAGS(D_TINY | SIGN, D_TINY) == 6 && FLAGS(D_TINY, D_NORMAL) == 8);
    CHECK(S("fadd s0, s1, s2", S_TINY, S_TINY) == 0);
    CHECK(S("fminnm s0, s1, s2", S_NAN, S_TINY) == 0);
    CHECK(S("fmaxnm s0, s1, s2", S_TINY | 1u << 31, S_NAN) == 1u << 31);
    CHECK(S("fcvt d0, s1\n\tfcvt s0, d0", S_TINY, 0) == 0);
    CHECK(S("fcvt h0, s1", S_TINY, 0) == 0 && S("fcvt s0, h1", 1, 0) == 0x33800000);   /* 2^-24: not a denormal that is flushed */
    CHECK(S("fadd h0, h1, h2", 1, 1) == 2);                                            /* FZ16's business */
    CHECK(D("fadd v0.2s, v1.2s, v2.2s", UINT64_C(0x0040000000400000), UINT64_C(0x3f80000080400000), 0) == UINT64_C(0x3f80000000000000));
    CHECK(D("fmla v0.2s, v1.2s, v2.2s", UINT64_C(0x3f8000003f800000), UINT64_C(0x004000003f800000), UINT64_C(0x0040000080400000)) == 0x3f800000);
    CHECK(D("fmax v0.2s, v1.2s, v2.2s", UINT64_C(0x0040000080400000), UINT64_C(0x8000000080000001), 0) == 0x80000000);
    CHECK(D("fcmgt v0.2s, v1.2s, #0.0", UINT64_C(0x0040000000800000), 0, 0) == 0xffffffff);
    CHECK(D("frintp v0.2s, v1.2s", UINT64_C(0x0040000080400000), 0, 0) == 0x80000000);
    CHECK(D("fcvtps v0.2s, v1.2s", UINT64_C(0x0040000000800000), 0, 0) == 1);
    CHECK(D("frecpe v0.2s, v1.2s", UINT64_C(0x0040000080400000), 0, 0) == UINT64_C(0x7f800000ff800000));
    CHECK(D("fmulx d0, d1, d2", D_TINY | SIGN, D_INF, 0) == UINT64_C(0xc000000000000000));
}

/* A thread that looks at FPSR gets exact flags from the first look on. */
static void flags(void)
{
    fpcr(FZ);
    (void)D("fadd d0, d1, d2", D_TINY, D_ONE, 0);
    fpsr_swap(0);
    for (int k = 0; k < ROUNDS; k++) {
        (void)D("fadd d0, d1, d2", D_TINY, D_ONE, 0);
        CHECK(fpsr_swap(0) == IDC);
        (void)D("fmul d0, d1, d2", D_NORMAL, D_HALF, 0);
        CHECK(fpsr_swap(0) == UFC);
        (void)D("fadd d0, d1, d2", D_ONE, D_NORMAL, 0);
        CHECK(fpsr_swap(0) == IXC);
        (void)X("fcvtps %0, d1", D_TINY);
        CHECK(fpsr_swap(0) == IDC);
    }
    fpcr(0);
    (void)D("fmul d0, d1, d2", D_NORMAL | 1, D_HALF, 0);
    CHECK(fpsr_swap(0) == (UFC | IXC));
}

static void gradual(void)
{
    CHECK(D("fadd d0, d1, d2", D_TINY, D_TINY, 0) == D_NORMAL);
    CHECK(D("fmul d0, d1, d2", D_NORMAL, D_HALF, 0) == D_TINY);
    CHECK(D("fmadd d0, d1, d2, d0", D_INF, D_TINY, D_NAN) == D_NAN);
    CHECK(D("frintp d0, d1", D_TINY, 0, 0) == D_ONE);
    CHECK(X("fcvtps %0, d1", D_TINY) == 1);
    CHECK(D("fmin d0, d1, d2", D_TINY, D_TINY | 1, 0) == D_TINY);
    CHECK(D("fmax v0.2s, v1.2s, v2.2s", UINT64_C(0x0040000080400000), UINT64_C(0x8000000080000001), 0) == UINT64_C(0x0040000080000001));
}

static volatile int in_handler;
static void handler(int signo, siginfo_t *si, void *uc)
{
    in_handler = (fpcr_now() & FZ) && D("fmul d0, d1, d2", D_NORMAL, D_HALF, 0) == 0;
    fpcr(0);
    (void)signo, (void)si, (void)uc;
}

static void *thread(void *arg)
{
    (void)arg;
    for (int k = 0; k < ROUNDS; k++) flushing();
    return (void *)(fpcr_now() & FZ);
}

int main(void)
{
    for (int k = 0; k < ROUNDS; k++) {
        fpcr(FZ);
        flushing();
        fpcr(0);
        gradual();
    }
    fpcr(FZ);
    for (int k = 0; k < ROUNDS; k++) flushing();
    pthread_t t;
    void *mode = NULL;
    CHECK(pthread_create(&t, NULL, thread, NULL) == 0 && pthread_join(t, &mode) == 0 && mode == (void *)FZ);
    on_signal(SIGUSR1, handler, 0);
    raise(SIGUSR1);
    CHECK(in_handler && (fpcr_now() & FZ));
    flushing();
    fpcr(0);
    gradual();
    flags();
    return check_done("a64_flush");
}
