// guests: riscv64
/* atomic_lrsc.c: LR/SC sequences of every shape, alone and from four threads: what may succeed, what must fail. */
#include <pthread.h>
#include <stdint.h>

#include "check.h"

enum { THREADS = 4, N = 2000 };

static int64_t d[8];
static int32_t w[16];
static pthread_barrier_t barrier;

/* One thread: results are certain. */
static void alone(void)
{
    int64_t v = 5, old, failed, x;
    /* SC without LR, SC twice, SC to another address, LR then a second LR */
    __asm__ volatile("sc.d %0, %1, (%2)" : "=&r"(failed) : "r"(1l), "r"(&v) : "memory");
    CHECK(failed && v == 5);
    __asm__ volatile("lr.d %0, (%3)\n\tsc.d %1, %4, (%3)\n\tsc.d %2, %5, (%3)" : "=&r"(old), "=&r"(failed), "=&r"(x) : "r"(&v), "r"(6l), "r"(7l) : "memory");
    CHECK(old == 5 && failed == 0 && x != 0 && v == 6);
    int64_t two[32] = { 1 };
    __asm__ volatile("lr.d %0, (%2)\n\tsc.d %1, %4, (%3)" : "=&r"(old), "=&r"(failed) : "r"(&two[0]), "r"(&two[31]), "r"(9l) : "memory");
    CHECK(failed && two[31] == 0);
    __asm__ volatile("lr.d %0, (%2)\n\tlr.d %0, (%3)\n\tsc.d %1, %4, (%2)" : "=&r"(old), "=&r"(failed) : "r"(&two[0]), "r"(&two[31]), "r"(9l) : "memory");
    CHECK(failed && two[0] == 1);
    __asm__ volatile("lr.d %0, (%2)\n\tlr.d %0, (%3)\n\tsc.d %1, %4, (%3)" : "=&r"(old), "=&r"(failed) : "r"(&two[0]), "r"(&two[31]), "r"(9l) : "memory");
    CHECK(!failed && two[31] == 9);
    /* in a loop with a computation, a branch, a call between LR and SC; these are not constrained, but succeed in the end when alone */
    long tries = 0;
    do {
        __asm__ volatile("lr.d %0, (%1)" : "=r"(old) : "r"(&v) : "memory");
        x = old;
        for (int i = 0; i < 10; i++) x = x * 3 + i;
        __asm__ volatile("sc.d %0, %2, (%1)" : "=&r"(failed) : "r"(&v), "r"(x) : "memory");
    } while (failed && ++tries < 1000);
    CHECK(!failed && v == x);
    /* a system call or another store between them: the kernel may drop the reservation; a store by this thread does not have to */
    int32_t n = 1, m = 0;
    __asm__ volatile("lr.w %0, (%2)\n\tsc.w %1, x0, (%2)" : "=&r"(old), "=&r"(failed) : "r"(&n) : "memory");
    CHECK(!failed && n == 0 && old == 1);
    __asm__ volatile("lr.w.aqrl %0, (%1)\n\tsc.w.aqrl x0, %2, (%1)" : "=&r"(old) : "r"(&n), "r"(-5l) : "memory");
    CHECK(n == -5);
    /* LR.W sign-extends; SC.W stores the low half; an SC of another width than its LR must not store beyond it */
    __asm__ volatile("lr.w %0, (%2)\n\tsc.w %1, %3, (%2)" : "=&r"(old), "=&r"(failed) : "r"(&n), "r"(0x1234567880000001) : "memory");
    CHECK(old == -5 && !failed && n == (int32_t)0x80000001);
    __asm__ volatile("lr.w %0, (%1)" : "=r"(old) : "r"(&n) : "memory");
    CHECK(old == (int64_t)(int32_t)0x80000001);
    (void)m;
}

static void *worker(void *arg)
{
    long t = (long)arg;
    pthread_barrier_wait(&barrier);
    for (long i = 0; i < N; i++) {
        int64_t old, failed, tmp;
        int32_t o32;
        /* fetch and add, release and acquire variants */
        __asm__ volatile("1: lr.d %0, (%3)\n\tadd %1, %0, %4\n\tsc.d %2, %1, (%3)\n\tbnez %2, 1b" : "=&r"(old), "=&r"(tmp), "=&r"(failed) : "r"(&d[0]), "r"(i) : "memory");
        __asm__ volatile("1: lr.w.aq %0, (%3)\n\taddw %1, %0, %4\n\tsc.w.rl %2, %1, (%3)\n\tbnez %2, 1b" : "=&r"(o32), "=&r"(tmp), "=&r"(failed) : "r"(&w[0]), "r"(i) : "memory");
        /* compare and swap as compilers write it, the retry outside */
        do {
            old = *(volatile int64_t *)&d[1];
            __asm__ volatile("1: lr.d %0, (%2)\n\tbne %0, %3, 2f\n\tsc.d %1, %4, (%2)\n\tbnez %1, 1b\n2:" : "=&r"(tmp), "=&r"(failed) : "r"(&d[1]), "r"(old), "r"(old + 1) : "memory");
        } while (tmp != old);
        /* bounded increment: stops at a limit (inc if below) */
        __asm__ volatile("1: lr.w %0, (%2)\n\tli %1, 5000\n\tbge %0, %1, 2f\n\taddi %1, %0, 1\n\tsc.w %1, %1, (%2)\n\tbnez %1, 1b\n2:" : "=&r"(o32), "=&r"(tmp) : "r"(&w[4]) : "memory");
        /* nand: no AMO for it */
        __asm__ volatile("1: lr.w %0, (%2)\n\tand %1, %0, %3\n\tnot %1, %1\n\tsc.w %1, %1, (%2)\n\tbnez %1, 1b" : "=&r"(o32), "=&r"(tmp) : "r"(&w[5]), "r"(-1l) : "memory");
        /* one byte of a word: mask and merge */
        uint32_t shift = (uint32_t)t * 8, mask = 0xffu << shift, add = 1u << shift;
        __asm__ volatile("1: lr.w %0, (%2)\n\tadd %1, %0, %3\n\txor %1, %1, %0\n\tand %1, %1, %4\n\txor %1, %1, %0\n\tsc.w %1, %1, (%2)\n\tbnez %1, 1b" : "=&r"(o32), "=&r"(tmp) : "r"(&w[6]), "r"(add), "r"(mask) : "memory");
        /* the LR and the SC in different places, with a loop and a branch between */
        do {
            __asm__ volatile("lr.d %0, (%1)" : "=r"(old) : "r"(&d[2]) : "memory");
            tmp = old + (i & 1 ? 1 : 2) - (i & 1 ? 0 : 1);
            __asm__ volatile("sc.d %0, %2, (%1)" : "=&r"(failed) : "r"(&d[2]), "r"(tmp) : "memory");
        } while (failed);
        /* two words that belong together: the SC must see a plain store to its word by another thread since the LR */
        __asm__ volatile("1: lr.w %0, (%2)\n\tlw %1, 4(%2)\n\taddi %0, %0, 1\n\tsc.w %1, %0, (%2)\n\tbnez %1, 1b" : "=&r"(o32), "=&r"(tmp) : "r"(&w[8]) : "memory");
    }
    return NULL;
}

int main(void)
{
    alone();
    pthread_t t[THREADS];
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (long i = 0; i < THREADS; i++) CHECK(pthread_create(&t[i], NULL, worker, (void *)i) == 0);
    for (int i = 0; i < THREADS; i++) CHECK(pthread_join(t[i], NULL) == 0);
    int64_t sum = (int64_t)THREADS * N * (N - 1) / 2;
    CHECK(d[0] == sum && w[0] == (int32_t)sum && d[1] == THREADS * N && w[4] == 5000 && w[5] == 0);
    for (int i = 0; i < 4; i++) CHECK((uint8_t)(w[6] >> 8 * i) == (uint8_t)N);
    CHECK(d[2] == THREADS * N && w[8] == THREADS * N && w[1] == 0 && w[7] == 0 && w[9] == 0);
    return check_done("atomic_lrsc");
}
