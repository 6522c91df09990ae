/* atomic_c11.c: C11 atomics of every width from four threads; bytes and halfwords share words (LR/SC with masks). */
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>

#include "check.h"

enum { THREADS = 4, N = 2000 };

/* Neighbours in one word, so that a lost update of one shows in the others. */
static struct { _Atomic uint8_t b[8]; _Atomic uint16_t h[4]; _Atomic uint32_t w[2]; _Atomic uint64_t d; } a, cas, xchg;
static _Atomic(char *) pointer;
static atomic_flag flag = ATOMIC_FLAG_INIT;
static long guarded;
static _Atomic uint64_t taken8, taken16;
static pthread_barrier_t barrier;

#define CAS_ADD(p, n) \
    do { __auto_type old_ = atomic_load_explicit(p, memory_order_relaxed); \
         while (!atomic_compare_exchange_weak_explicit(p, &old_, old_ + (n), memory_order_acq_rel, memory_order_relaxed)); } while (0)

static void *worker(void *arg)
{
    int t = (int)(long)arg;
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < N; i++) {
        int k = (t + i) & 7;
        atomic_fetch_add(&a.b[k], 1);
        atomic_fetch_sub_explicit(&a.h[k & 3], 3, memory_order_relaxed);
        atomic_fetch_add_explicit(&a.w[k & 1], 5, memory_order_release);
        atomic_fetch_add_explicit(&a.d, 7, memory_order_acquire);
        CAS_ADD(&cas.b[k], 1);
        CAS_ADD(&cas.h[k & 3], 2);
        CAS_ADD(&cas.w[k & 1], 3);
        CAS_ADD(&cas.d, 4);
        /* tokens: what goes in comes out */
        atomic_fetch_add(&taken8, atomic_exchange(&xchg.b[1], (uint8_t)(i & 127)));
        atomic_fetch_add(&taken16, atomic_exchange(&xchg.h[1], (uint16_t)i));
        atomic_fetch_add(&pointer, 1);
        atomic_fetch_or(&xchg.b[4 + t], (uint8_t)(1 << (i & 7)));
        atomic_fetch_and(&xchg.b[4 + t], (uint8_t)0x55);
        atomic_fetch_xor(&xchg.h[3], (uint16_t)(1 << (i & 15)));
        while (atomic_flag_test_and_set_explicit(&flag, memory_order_acquire)) ;
        guarded++;
        atomic_flag_clear_explicit(&flag, memory_order_release);
    }
    return NULL;
}

int main(void)
{
    pthread_t t[THREADS];
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (long i = 0; i < THREADS; i++) CHECK(pthread_create(&t[i], NULL, worker, (void *)i) == 0);
    for (int i = 0; i < THREADS; i++) CHECK(pthread_join(t[i], NULL) == 0);
    enum { TOTAL = THREADS * N };
    for (int k = 0; k < 8; k++) CHECK(a.b[k] == (uint8_t)(TOTAL / 8) && cas.b[k] == (uint8_t)(TOTAL / 8));
    for (int k = 0; k < 4; k++) CHECK(a.h[k] == (uint16_t)(-3 * TOTAL / 4) && cas.h[k] == (uint16_t)(2 * TOTAL / 4));
    for (int k = 0; k < 2; k++) CHECK(a.w[k] == 5 * TOTAL / 2 && cas.w[k] == 3 * TOTAL / 2);
    CHECK(a.d == 7 * TOTAL && cas.d == 4 * TOTAL && guarded == TOTAL && atomic_load(&pointer) == (char *)TOTAL);
    uint64_t sum8 = 0, sum16 = 0;
    for (int i = 0; i < N; i++) sum8 += i & 127, sum16 += i;
    CHECK(taken8 + xchg.b[1] == sum8 * THREADS && taken16 + xchg.h[1] == sum16 * THREADS);
    CHECK(xchg.b[0] == 0 && xchg.b[2] == 0 && xchg.b[3] == 0 && xchg.h[0] == 0 && xchg.h[2] == 0 && xchg.h[3] == 0);
    for (int i = 0; i < THREADS; i++) CHECK((xchg.b[4 + i] & ~0x55) == 0);

    /* strong compare-and-swap: failure loads the value; 128 bits go through libatomic or a lock, not here */
    _Atomic uint8_t c8 = 5;
    uint8_t e8 = 4;
    CHECK(!atomic_compare_exchange_strong(&c8, &e8, 9) && e8 == 5 && atomic_compare_exchange_strong(&c8, &e8, 9) && c8 == 9);
    _Atomic int32_t c32 = -1;
    int32_t e32 = 1;
    CHECK(!atomic_compare_exchange_strong(&c32, &e32, 9) && e32 == -1 && atomic_compare_exchange_strong(&c32, &e32, -2) && c32 == -2);
    _Atomic int64_t c64 = -1;
    int64_t e64 = 0xffffffff;
    CHECK(!atomic_compare_exchange_strong(&c64, &e64, 9) && e64 == -1 && atomic_exchange(&c64, INT64_MIN) == -1 && c64 == INT64_MIN);
    return check_done("atomic_c11");
}
