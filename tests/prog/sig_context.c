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
#else
int main(void) { puts("sig_context: ok"); return 0; }
#endif
