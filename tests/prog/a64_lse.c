// guests: aarch64
// flags: -march=armv8.1-a
/* a64_lse.c: every atomic instruction of LSE from four threads at once; the sums must come out. Also what one thread sees of each. */
#include <pthread.h>
#include <stdint.h>

#include "check.h"

enum { THREADS = 4, N = 3000 };

static int64_t d_add, d_xor, d_or, d_and = -1, d_max = INT64_MIN, d_min = INT64_MAX, d_maxu, d_minu = -1, d_swap;
static int32_t w_add, w_xor, w_or, w_and = -1, w_max = INT32_MIN, w_min = INT32_MAX, w_maxu, w_minu = -1, w_swap;
static uint64_t pair[2] __attribute__((aligned(16)));
static uint8_t bytes[THREADS];
static uint16_t halves[THREADS];
static int64_t swapped_d[THREADS], swapped_w[THREADS];
static pthread_barrier_t barrier;

/* X or W registers; with a result, or none. */
#define LD(insn, p, v) ({ __typeof__(*(p)) r_; if (sizeof r_ == 8) __asm__ volatile(insn " %2, %0, [%1]" : "=&r"(r_) : "r"(p), "r"((int64_t)(v)) : "memory"); \
    else __asm__ volatile(insn " %w2, %w0, [%1]" : "=&r"(r_) : "r"(p), "r"((int64_t)(v)) : "memory"); r_; })
#define ST(insn, p, v) do { if (sizeof *(p) == 8) __asm__ volatile(insn " %1, [%0]" :: "r"(p), "r"((int64_t)(v)) : "memory"); \
    else __asm__ volatile(insn " %w1, [%0]" :: "r"(p), "r"((int64_t)(v)) : "memory"); } while (0)

#define LD8(insn, p, v) ({ uint32_t r_; __asm__ volatile(insn " %w2, %w0, [%1]" : "=&r"(r_) : "r"(p), "r"((uint32_t)(v)) : "memory"); r_; })

static void *worker(void *arg)
{
    long t = (long)arg;
    int64_t sum_d = 0, sum_w = 0;
    pthread_barrier_wait(&barrier);
    for (long i = 0; i < N; i++) {
        long v = t * N + i + 1;
        if (i & 1) LD("ldadd", &d_add, v); else ST("staddl", &d_add, v);
        if (i & 1) ST("stadd", &w_add, v); else LD("ldaddal", &w_add, v);
        LD("ldeor", &d_xor, v);
        ST("steorl", &w_xor, v);
        if (i < 14) {
            LD("ldset", &d_or, 1l << (t * 14 + i));
            ST("stset", &w_or, 1 << ((t * 14 + i) & 31));
            ST("stclr", &d_and, 1l << (t * 14 + i));
            LD("ldclra", &w_and, 1 << ((t * 14 + i) & 31));
        }
        long x = (v * 2654435761u ^ v << 40) - (1l << 45);
        LD("ldsmax", &d_max, x); ST("stsmin", &d_min, x); ST("stumax", &d_maxu, x); LD("lduminl", &d_minu, x);
        ST("stsmax", &w_max, x); LD("ldsmina", &w_min, x); LD("ldumax", &w_maxu, x); ST("stuminl", &w_minu, x);
        /* every value that is put in comes out once, or is the last */
        sum_d += LD("swp", &d_swap, v);
        sum_w += LD("swpal", &w_swap, (int)v);
        /* a 16-byte counter: the halves move together */
        uint64_t lo, hi;
        do {
            register uint64_t x0 __asm__("x0") = __atomic_load_n(&pair[0], __ATOMIC_RELAXED);
            register uint64_t x1 __asm__("x1") = __atomic_load_n(&pair[1], __ATOMIC_RELAXED);
            register uint64_t x2 __asm__("x2") = x0 + 1, x3 __asm__("x3") = x1 + 3;
            lo = x0, hi = x1;
            __asm__ volatile("caspal x0, x1, x2, x3, [%4]" : "+r"(x0), "+r"(x1) : "r"(x2), "r"(x3), "r"(pair) : "memory");
            if (x0 == lo && x1 == hi) break;
        } while (1);
        if (hi != 3 * lo) check_failures++;
        /* bytes and halfwords next to each other */
        LD8("ldaddb", &bytes[t], 1);
        LD8("swpalb", &bytes[t], bytes[t]);
        LD8("ldaddalh", &halves[t], 0x101);
    }
    swapped_d[t] = sum_d;
    swapped_w[t] = sum_w;
    return NULL;
}

int main(void)
{
    pthread_t t[THREADS];
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (long i = 0; i < THREADS; i++) CHECK(pthread_create(&t[i], NULL, worker, (void *)i) == 0);
    for (int i = 0; i < THREADS; i++) CHECK(pthread_join(t[i], NULL) == 0);

    int64_t total = 0, x_or = 0, max = INT64_MIN, min = INT64_MAX;
    uint64_t maxu = 0, minu = -1;
    int32_t wmax = INT32_MIN, wmin = INT32_MAX;
    uint32_t wmaxu = 0, wminu = -1;
    for (long v = 1; v <= THREADS * N; v++) {
        total += v;
        x_or ^= v;
        long x = (v * 2654435761u ^ v << 40) - (1l << 45);
        if (x > max) max = x;
        if (x < min) min = x;
        if ((uint64_t)x > maxu) maxu = (uint64_t)x;
        if ((uint64_t)x < minu) minu = (uint64_t)x;
        if ((int32_t)x > wmax) wmax = (int32_t)x;
        if ((int32_t)x < wmin) wmin = (int32_t)x;
        if ((uint32_t)x > wmaxu) wmaxu = (uint32_t)x;
        if ((uint32_t)x < wminu) wminu = (uint32_t)x;
    }
    CHECK(d_add == total && w_add == (int32_t)total && d_xor == x_or && w_xor == (int32_t)x_or);
    CHECK(d_or == (1l << 56) - 1 && w_or == -1 && d_and == ~((1l << 56) - 1) && w_and == 0);
    CHECK(d_max == max && d_min == min && (uint64_t)d_maxu == maxu && (uint64_t)d_minu == minu);
    CHECK(w_max == wmax && w_min == wmin && (uint32_t)w_maxu == wmaxu && (uint32_t)w_minu == wminu);
    int64_t sd = d_swap, sw = w_swap;
    for (int i = 0; i < THREADS; i++) sd += swapped_d[i], sw += swapped_w[i];
    CHECK(sd == total && sw == total);
    CHECK(pair[0] == THREADS * N && pair[1] == 3 * THREADS * N);
    for (int i = 0; i < THREADS; i++) CHECK(bytes[i] == (uint8_t)N && halves[i] == (uint16_t)(0x101 * N));
    return check_done("a64_lse");
}
