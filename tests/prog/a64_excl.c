// guests: aarch64
/* a64_excl.c: exclusive loads and stores in sequences of every shape, alone and from four threads: what may succeed, what must fail. */
#include <pthread.h>
#include <stdint.h>

#include "check.h"

enum { THREADS = 4, N = 2000 };

static int64_t d[8];
static int32_t w[16];
static uint64_t pair[2] __attribute__((aligned(16)));
static pthread_barrier_t barrier;

#define LDXR(v, p) __asm__ volatile("ldxr %0, [%1]" : "=r"(v) : "r"(p) : "memory")
#define STXR(failed, v, p) __asm__ volatile("stxr %w0, %1, [%2]" : "=&r"(failed) : "r"((int64_t)(v)), "r"(p) : "memory")

/* One thread: results are certain. */
static void alone(void)
{
    int64_t v = 5, old, x, two[64] = { 1 };
    uint32_t failed, again;
    /* a store without a load, twice, to another place, after a second load, after clrex */
    __asm__ volatile("clrex" ::: "memory");
    STXR(failed, 1, &v);
    CHECK(failed == 1 && v == 5);
    __asm__ volatile("ldxr %0, [%3]\n\tstxr %w1, %4, [%3]\n\tstxr %w2, %5, [%3]" : "=&r"(old), "=&r"(failed), "=&r"(again) : "r"(&v), "r"(6l), "r"(7l) : "memory");
    CHECK(old == 5 && failed == 0 && again == 1 && v == 6);
    __asm__ volatile("ldxr %0, [%2]\n\tstxr %w1, %4, [%3]" : "=&r"(old), "=&r"(failed) : "r"(&two[0]), "r"(&two[63]), "r"(9l) : "memory");
    CHECK(failed && two[63] == 0);
    __asm__ volatile("ldxr %0, [%2]\n\tldxr %0, [%3]\n\tstxr %w1, %4, [%2]" : "=&r"(old), "=&r"(failed) : "r"(&two[0]), "r"(&two[63]), "r"(9l) : "memory");
    CHECK(failed && two[0] == 1);
    __asm__ volatile("ldxr %0, [%2]\n\tldxr %0, [%3]\n\tstxr %w1, %4, [%3]" : "=&r"(old), "=&r"(failed) : "r"(&two[0]), "r"(&two[63]), "r"(9l) : "memory");
    CHECK(!failed && two[63] == 9);
    __asm__ volatile("ldxr %0, [%2]\n\tclrex\n\tstxr %w1, %3, [%2]" : "=&r"(old), "=&r"(failed) : "r"(&v), "r"(9l) : "memory");
    CHECK(failed && v == 6);
    /* with a computation and a branch in between */
    long tries = 0;
    do {
        LDXR(old, &v);
        x = old;
        for (int i = 0; i < 10; i++) x = x * 3 + i;
        STXR(failed, x, &v);
    } while (failed && ++tries < 1000);
    CHECK(!failed && v == x);
    /* sizes: zero-extended loads, stores of the low part */
    uint32_t n = 0x80000001, r32;
    uint16_t h = 0xfffe;
    uint8_t b = 0x80;
    __asm__ volatile("ldxr %w0, [%2]\n\tstxr %w1, wzr, [%2]" : "=&r"(old), "=&r"(failed) : "r"(&n) : "memory");
    CHECK(old == 0x80000001 && !failed && n == 0);
    __asm__ volatile("ldaxrh %w0, [%2]\n\tstlxrh %w1, %w3, [%2]" : "=&r"(old), "=&r"(failed) : "r"(&h), "r"(0x12345) : "memory");
    CHECK(old == 0xfffe && !failed && h == 0x2345);
    __asm__ volatile("ldxrb %w0, [%2]\n\tstxrb %w1, %w3, [%2]" : "=&r"(old), "=&r"(failed) : "r"(&b), "r"(0x12345) : "memory");
    CHECK(old == 0x80 && !failed && b == 0x45);
    /* pairs */
    uint64_t q[2] __attribute__((aligned(16))) = { 1, 2 }, lo, hi;
    uint32_t ws[2] __attribute__((aligned(8))) = { 3, 0xfffffffc };
    __asm__ volatile("ldxp %0, %1, [%3]\n\tstxp %w2, %1, %0, [%3]" : "=&r"(lo), "=&r"(hi), "=&r"(failed) : "r"(q) : "memory");
    CHECK(lo == 1 && hi == 2 && !failed && q[0] == 2 && q[1] == 1);
    __asm__ volatile("ldaxp %w0, %w1, [%3]\n\tstlxp %w2, %w1, %w0, [%3]" : "=&r"(lo), "=&r"(hi), "=&r"(failed) : "r"(ws) : "memory");
    CHECK(lo == 3 && hi == 0xfffffffc && !failed && ws[0] == 0xfffffffc && ws[1] == 3);
    __asm__ volatile("ldxp %0, %1, [%3]\n\tclrex\n\tstxp %w2, xzr, xzr, [%3]" : "=&r"(lo), "=&r"(hi), "=&r"(failed) : "r"(q) : "memory");
    CHECK(failed && q[0] == 2 && q[1] == 1);
    (void)r32;
}

static void *worker(void *arg)
{
    long t = (long)arg;
    pthread_barrier_wait(&barrier);
    for (long i = 0; i < N; i++) {
        int64_t old, tmp;
        int32_t o32;
        uint32_t failed;
        /* fetch and add, release and acquire variants */
        __asm__ volatile("1: ldxr %0, [%3]\n\tadd %1, %0, %4\n\tstxr %w2, %1, [%3]\n\tcbnz %w2, 1b" : "=&r"(old), "=&r"(tmp), "=&r"(failed) : "r"(&d[0]), "r"(i) : "memory");
        __asm__ volatile("1: ldaxr %w0, [%3]\n\tadd %w1, %w0, %w4\n\tstlxr %w2, %w1, [%3]\n\tcbnz %w2, 1b" : "=&r"(o32), "=&r"(tmp), "=&r"(failed) : "r"(&w[0]), "r"(i) : "memory");
        /* compare and swap as compilers write it, the retry outside */
        do {
            old = *(volatile int64_t *)&d[1];
            __asm__ volatile("1: ldaxr %0, [%2]\n\tcmp %0, %3\n\tb.ne 2f\n\tstlxr %w1, %4, [%2]\n\tcbnz %w1, 1b\n2:" : "=&r"(tmp), "=&r"(failed) : "r"(&d[1]), "r"(old), "r"(old + 1) : "memory", "cc");
        } while (tmp != old);
        /* bounded increment */
        __asm__ volatile("1: ldxr %w0, [%3]\n\tmov %w1, #5000\n\tcmp %w0, %w1\n\tb.ge 2f\n\tadd %w1, %w0, #1\n\tstxr %w2, %w1, [%3]\n\tcbnz %w2, 1b\n2:" : "=&r"(o32), "=&r"(tmp), "=&r"(failed) : "r"(&w[4]) : "memory", "cc");
        /* nand */
        __asm__ volatile("1: ldxr %w0, [%3]\n\tand %w1, %w0, %w4\n\tmvn %w1, %w1\n\tstxr %w2, %w1, [%3]\n\tcbnz %w2, 1b" : "=&r"(o32), "=&r"(tmp), "=&r"(failed) : "r"(&w[5]), "r"(-1l) : "memory");
        /* one byte of a word */
        __asm__ volatile("1: ldxrb %w0, [%3]\n\tadd %w1, %w0, #1\n\tstxrb %w2, %w1, [%3]\n\tcbnz %w2, 1b" : "=&r"(o32), "=&r"(tmp), "=&r"(failed) : "r"((char *)&w[6] + t) : "memory");
        /* the load and the store in different places, with a branch between */
        do {
            LDXR(old, &d[2]);
            tmp = old + (i & 1 ? 1 : 2) - (i & 1 ? 0 : 1);
            STXR(failed, tmp, &d[2]);
        } while (failed);
        /* a plain load of a neighbour in between */
        __asm__ volatile("1: ldxr %w0, [%3]\n\tldr %w1, [%3, #4]\n\tadd %w0, %w0, #1\n\tadd %w0, %w0, %w1\n\tstxr %w2, %w0, [%3]\n\tcbnz %w2, 1b" : "=&r"(o32), "=&r"(tmp), "=&r"(failed) : "r"(&w[8]) : "memory");
        /* a pair that must keep hi == 3 * lo */
        uint64_t lo, hi;
        do {
            __asm__ volatile("ldxp %0, %1, [%2]" : "=&r"(lo), "=&r"(hi) : "r"(pair) : "memory");
            __asm__ volatile("stxp %w0, %1, %2, [%3]" : "=&r"(failed) : "r"(lo + 1), "r"(hi + 3), "r"(pair) : "memory");
        } while (failed);
        if (hi != 3 * lo) check_failures++;
        __asm__ volatile("1: ldaxp %0, %1, [%3]\n\tadd %0, %0, #1\n\tadd %1, %1, #3\n\tstlxp %w2, %0, %1, [%3]\n\tcbnz %w2, 1b" : "=&r"(lo), "=&r"(hi), "=&r"(failed) : "r"(pair) : "memory");
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
    CHECK(pair[0] == 2 * THREADS * N && pair[1] == 6 * THREADS * N);
    return check_done("a64_excl");
}
