// guests: riscv64
/* atomic_amo.c: every AMO from four threads at once; the sums must come out. Also what one thread sees of each. */
#include <pthread.h>
#include <stdint.h>

#include "check.h"

enum { THREADS = 4, N = 3000 };

static int64_t d_add, d_xor, d_or, d_and = -1, d_max = INT64_MIN, d_min = INT64_MAX, d_maxu, d_minu = -1, d_swap;
static int32_t w_add, w_xor, w_or, w_and = -1, w_max = INT32_MIN, w_min = INT32_MAX, w_maxu, w_minu = -1, w_swap;
static int64_t swapped_d[THREADS], swapped_w[THREADS];
static pthread_barrier_t barrier;

#define AMO(insn, p, v) ({ __typeof__(*(p)) r_; __asm__ volatile(insn " %0, %2, (%1)" : "=r"(r_) : "r"(p), "r"(v) : "memory"); r_; })
#define AMO0(insn, p, v) __asm__ volatile(insn " x0, %1, (%0)" :: "r"(p), "r"(v) : "memory")

static void *worker(void *arg)
{
    long t = (long)arg;
    int64_t sum_d = 0, sum_w = 0;
    pthread_barrier_wait(&barrier);
    for (long i = 0; i < N; i++) {
        long v = t * N + i + 1;
        if (i & 1) AMO("amoadd.d", &d_add, v); else AMO0("amoadd.d.aqrl", &d_add, v);
        if (i & 1) AMO0("amoadd.w", &w_add, v); else AMO("amoadd.w.rl", &w_add, v);
        AMO("amoxor.d", &d_xor, v);
        AMO0("amoxor.w.aq", &w_xor, v);
        if (i < 14) {
            AMO("amoor.d", &d_or, 1l << (t * 14 + i));
            AMO0("amoor.w", &w_or, 1 << ((t * 14 + i) & 31));
            AMO0("amoand.d", &d_and, ~(1l << (t * 14 + i)));
            AMO("amoand.w", &w_and, ~(1 << ((t * 14 + i) & 31)));
        }
        long x = (v * 2654435761u ^ v << 40) - (1l << 45);
        AMO("amomax.d", &d_max, x); AMO0("amomin.d", &d_min, x); AMO0("amomaxu.d", &d_maxu, x); AMO("amominu.d", &d_minu, x);
        AMO0("amomax.w", &w_max, x); AMO("amomin.w", &w_min, x); AMO("amomaxu.w", &w_maxu, x); AMO0("amominu.w", &w_minu, x);
        /* every value that is put in comes out once, or is the last */
        sum_d += AMO("amoswap.d", &d_swap, v);
        sum_w += AMO("amoswap.w", &w_swap, (int)v);
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
    return check_done("atomic_amo");
}
