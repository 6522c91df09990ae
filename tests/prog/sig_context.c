/* sig_context.c: handlers see and change registers through the context; nothing else changes. */
#define _GNU_SOURCE
#include <stdint.h>
#include <sys/time.h>
#include <ucontext.h>

#include "check.h"

#ifdef __riscv
static volatile int count;
static uint64_t seen_s[12];
static double seen_f;
static uint32_t seen_fcsr;

static void look(int signo, siginfo_t *si, void *ucv)
{
    ucontext_t *uc = ucv;
    (void)signo; (void)si;
    static const int s_regs[12] = { 8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27 };
    for (int i = 0; i < 12; i++) seen_s[i] = uc->uc_mcontext.__gregs[s_regs[i]];
    memcpy(&seen_f, &uc->uc_mcontext.__fpregs.__d.__f[10], 8);
    seen_fcsr = uc->uc_mcontext.__fpregs.__d.__fcsr;
    /* change: a1, s2, fa1, rounding mode */
    uc->uc_mcontext.__gregs[11] = 0xabcdef;
    uc->uc_mcontext.__gregs[18] ^= 0xff;
    double d = 2.5;
    memcpy(&uc->uc_mcontext.__fpregs.__d.__f[11], &d, 8);
    uc->uc_mcontext.__fpregs.__d.__fcsr = 3 << 5 | 16;   /* RUP, NV */
    uc->uc_mcontext.__gregs[0] += 4;                     /* over the ebreak */
    count++;
}

/* x1..x31 but sp, gp, tp hold a pattern while a timer interrupts a loop. */
static volatile int ticks;
static void tick(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)si; (void)uc;
    volatile double x = 1.0;
    for (int i = 1; i < 20; i++) x = x / i + 3;
    ticks++;
}

static int patterns(void)
{
    long bad;
    __asm__ volatile(
        "li t0, 1000001\n li t1, 1000002\n li t2, 1000003\n li a1, 1000004\n li a2, 1000005\n li a3, 1000006\n"
        "li a4, 1000007\n li a5, 1000008\n li a6, 1000009\n li a7, 1000010\n li t3, 1000011\n li t4, 1000012\n"
        "fcvt.d.l ft0, t0\n fcvt.d.l ft5, t1\n fcvt.d.l fa7, t2\n fcvt.d.l ft11, a1\n"
        "li t5, 200000\n li %0, 0\n"
        "1: addi t5, t5, -1\n"
        "li t6, 1000001\n sub t6, t6, t0\n or %0, %0, t6\n li t6, 1000002\n sub t6, t6, t1\n or %0, %0, t6\n"
        "li t6, 1000003\n sub t6, t6, t2\n or %0, %0, t6\n li t6, 1000004\n sub t6, t6, a1\n or %0, %0, t6\n"
        "li t6, 1000005\n sub t6, t6, a2\n or %0, %0, t6\n li t6, 1000006\n sub t6, t6, a3\n or %0, %0, t6\n"
        "li t6, 1000007\n sub t6, t6, a4\n or %0, %0, t6\n li t6, 1000008\n sub t6, t6, a5\n or %0, %0, t6\n"
        "li t6, 1000009\n sub t6, t6, a6\n or %0, %0, t6\n li t6, 1000010\n sub t6, t6, a7\n or %0, %0, t6\n"
        "li t6, 1000011\n sub t6, t6, t3\n or %0, %0, t6\n li t6, 1000012\n sub t6, t6, t4\n or %0, %0, t6\n"
        "fcvt.l.d t6, ft0\n sub t6, t6, t0\n or %0, %0, t6\n fcvt.l.d t6, ft5\n sub t6, t6, t1\n or %0, %0, t6\n"
        "fcvt.l.d t6, fa7\n sub t6, t6, t2\n or %0, %0, t6\n fcvt.l.d t6, ft11\n sub t6, t6, a1\n or %0, %0, t6\n"
        "bnez t5, 1b\n"
        : "=&r"(bad) : : "t0", "t1", "t2", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "t3", "t4", "t5", "t6", "ft0", "ft5", "fa7", "ft11");
    return bad == 0;
}

int main(void)
{
    on_signal(SIGTRAP, look, 0);
    register uint64_t s2 __asm__("s2") = 0x1234;
    register uint64_t s11 __asm__("s11") = 0x5678;
    register uint64_t a1 __asm__("a1") = 1;
    register double fa0 __asm__("fa0") = 1.25;
    register double fa1 __asm__("fa1") = 0;
    uint64_t fcsr;
    __asm__ volatile("fsrm zero\n fsflags zero\n .option push\n.option norvc\nebreak\n.option pop\n frcsr %5"
                     : "+r"(s2), "+r"(s11), "+r"(a1), "+f"(fa0), "+f"(fa1), "=r"(fcsr) : : "memory");
    uint64_t got_s2 = s2, got_s11 = s11, got_a1 = a1;
    double got_fa0 = fa0, got_fa1 = fa1;
    CHECK(count == 1 && seen_s[2] == 0x1234 && seen_s[11] == 0x5678 && seen_f == 1.25 && seen_fcsr == 0);
    CHECK(got_a1 == 0xabcdef && got_s2 == (0x1234 ^ 0xff) && got_s11 == 0x5678 && got_fa0 == 1.25 && got_fa1 == 2.5);
    CHECK(fcsr == (3 << 5 | 16));
    uint64_t frm;
    __asm__ volatile("frrm %0\n fscsr zero" : "=r"(frm));
    CHECK(frm == 3);

    on_signal(SIGALRM, tick, SA_RESTART);
    struct itimerval it = { .it_value = { 0, 500 }, .it_interval = { 0, 500 } };
    setitimer(ITIMER_REAL, &it, NULL);
    int good = 1;
    while (ticks < 100) good &= patterns();
    setitimer(ITIMER_REAL, &(struct itimerval){ 0 }, NULL);
    CHECK(good);
    return check_done("sig_context");
}
#elif defined(__aarch64__)
static volatile int count;
static uint64_t seen[31], seen_pstate;
static __uint128_t seen_v8;
static uint32_t seen_fpsr, seen_fpcr;

/* x29 is the frame pointer, x18 no different from the others. */
static struct fpsimd_context *fpsimd(ucontext_t *uc)
{
    struct _aarch64_ctx *h = (void *)uc->uc_mcontext.__reserved;
    while (h->magic && h->magic != FPSIMD_MAGIC) h = (void *)((char *)h + h->size);
    return h->magic ? (void *)h : NULL;
}

static void look(int signo, siginfo_t *si, void *ucv)
{
    ucontext_t *uc = ucv;
    struct fpsimd_context *f = fpsimd(uc);
    (void)signo; (void)si;
    for (int i = 0; i < 31; i++) seen[i] = uc->uc_mcontext.regs[i];
    seen_pstate = uc->uc_mcontext.pstate;
    seen_v8 = f->vregs[8];
    seen_fpsr = f->fpsr;
    seen_fpcr = f->fpcr;
    /* change: x1, x20, v1, flags, rounding mode, cumulative flags */
    uc->uc_mcontext.regs[1] = 0xabcdef;
    uc->uc_mcontext.regs[20] ^= 0xff;
    f->vregs[1] = (__uint128_t)0x123456789abcdef << 64 | 42;
    uc->uc_mcontext.pstate = 0x90000000;      /* N and V */
    f->fpcr = 2 << 22;                        /* towards minus infinity */
    f->fpsr = 1 << 27 | 1;                    /* QC, invalid */
    uc->uc_mcontext.pc += 4;                  /* over the brk */
    count++;
}

static volatile int ticks;
static void tick(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)si; (void)uc;
    volatile double x = 1.0;
    for (int i = 1; i < 20; i++) x = x / i + 3;
    __asm__ volatile("movi v0.16b, #1\n movi v7.16b, #2\n movi v20.16b, #3\n cmp x0, x0" : : : "v0", "v7", "v20", "cc");
    ticks++;
}

/* Registers and flags hold a pattern while a timer interrupts a loop. */
static int patterns(void)
{
    long bad;
    __asm__ volatile(
        "mov x9, #1001\n mov x10, #1002\n mov x11, #1003\n mov x12, #1004\n mov x13, #1005\n mov x14, #1006\n mov x15, #1007\n"
        "mov x16, #1008\n mov x17, #1009\n mov x1, #1010\n mov x2, #1011\n mov x3, #1012\n"
        "movi v0.16b, #11\n movi v7.16b, #12\n movi v20.16b, #13\n movi v31.16b, #14\n"
        "mov %0, #0\n mov x4, #50000\n cmp x9, x10\n"
        "1: csel x5, x9, xzr, lt\n sub x5, x5, #1001\n orr %0, %0, x5\n"
        "sub x5, x10, #1002\n orr %0, %0, x5\n sub x5, x11, #1003\n orr %0, %0, x5\n sub x5, x12, #1004\n orr %0, %0, x5\n"
        "sub x5, x13, #1005\n orr %0, %0, x5\n sub x5, x14, #1006\n orr %0, %0, x5\n sub x5, x15, #1007\n orr %0, %0, x5\n"
        "sub x5, x16, #1008\n orr %0, %0, x5\n sub x5, x17, #1009\n orr %0, %0, x5\n sub x5, x1, #1010\n orr %0, %0, x5\n"
        "sub x5, x2, #1011\n orr %0, %0, x5\n sub x5, x3, #1012\n orr %0, %0, x5\n"
        "add v1.16b, v0.16b, v7.16b\n add v1.16b, v1.16b, v20.16b\n add v1.16b, v1.16b, v31.16b\n movi v2.16b, #50\n"
        "eor v1.16b, v1.16b, v2.16b\n umaxv b1, v1.16b\n umov w5, v1.b[0]\n orr %0, %0, x5\n"
        "sub x4, x4, #1\n cbnz x4, 1b\n"
        : "=&r"(bad) : : "x1", "x2", "x3", "x4", "x5", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17", "v0", "v1", "v2", "v7",
          "v20", "v31", "cc");
    return bad == 0;
}

int main(void)
{
    on_signal(SIGTRAP, look, 0);
    register uint64_t x20 __asm__("x20") = 0x1234;
    register uint64_t x27 __asm__("x27") = 0x5678;
    register uint64_t x1 __asm__("x1") = 1;
    register uint64_t x2 __asm__("x2");
    register uint64_t x3 __asm__("x3");
    register uint64_t x4 __asm__("x4");
    register uint64_t x5 __asm__("x5");
    register uint64_t x6 __asm__("x6");
    __asm__ volatile("msr fpsr, xzr\n msr fpcr, xzr\n movi v8.16b, #0x5a\n movi v1.16b, #0\n cmp xzr, xzr\n brk #7\n"
                     "mrs x2, nzcv\n mrs x3, fpsr\n mrs x4, fpcr\n umov x5, v1.d[0]\n umov x6, v1.d[1]\n msr fpcr, xzr\n msr fpsr, xzr"
                     : "+r"(x20), "+r"(x27), "+r"(x1), "=r"(x2), "=r"(x3), "=r"(x4), "=r"(x5), "=r"(x6) : : "v1", "v8", "cc", "memory");
    uint64_t got[] = { x20, x27, x1, x2, x3, x4, x5, x6 };
    CHECK(count == 1 && seen[20] == 0x1234 && seen[27] == 0x5678 && seen[1] == 1);
    CHECK((uint64_t)seen_v8 == 0x5a5a5a5a5a5a5a5a && (uint64_t)(seen_v8 >> 64) == 0x5a5a5a5a5a5a5a5a);
    CHECK((seen_pstate & 0xf0000000) == 0x60000000 && seen_fpsr == 0 && seen_fpcr == 0);
    CHECK(got[0] == (0x1234 ^ 0xff) && got[1] == 0x5678 && got[2] == 0xabcdef);
    CHECK(got[3] == 0x90000000 && got[4] == (1 << 27 | 1) && got[5] == 2 << 22 && got[6] == 42 && got[7] == 0x123456789abcdef);

    on_signal(SIGALRM, tick, SA_RESTART);
    struct itimerval it = { .it_value = { 0, 500 }, .it_interval = { 0, 500 } };
    setitimer(ITIMER_REAL, &it, NULL);
    int good = 1;
    while (ticks < 100) good &= patterns();
    setitimer(ITIMER_REAL, &(struct itimerval){ 0 }, NULL);
    CHECK(good);
    return check_done("sig_context");
}
#endif
