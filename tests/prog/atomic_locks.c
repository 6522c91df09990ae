/* atomic_locks.c: mutual exclusion made of plain loads, stores and fences (Dekker, Peterson), ticket, MCS and reader-writer locks; message passing. */
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>

#include "check.h"

enum { N = 1500 };

static volatile int wants[2], turn;
static volatile long shared_count;
static pthread_barrier_t barrier;

/* Order earlier accesses before later ones: RW_RW means reads and writes before reads and writes. */
#ifdef __riscv
#define FENCE_RW_RW() __asm__ volatile("fence rw, rw" ::: "memory")
#define FENCE_R_RW()  __asm__ volatile("fence r, rw" ::: "memory")
#define FENCE_RW_W()  __asm__ volatile("fence rw, w" ::: "memory")
#define FENCE_R_R()   __asm__ volatile("fence r, r" ::: "memory")
#define FENCE_W_W()   __asm__ volatile("fence w, w" ::: "memory")
static void spin(void) { __asm__ volatile(".4byte 0x0100000f"); sched_yield(); }      /* pause */
#elif defined(__aarch64__)
#define FENCE_RW_RW() __asm__ volatile("dmb ish" ::: "memory")
#define FENCE_R_RW()  __asm__ volatile("dmb ishld" ::: "memory")
#define FENCE_RW_W()  __asm__ volatile("dmb ish" ::: "memory")
#define FENCE_R_R()   __asm__ volatile("dmb ishld" ::: "memory")
#define FENCE_W_W()   __asm__ volatile("dmb ishst" ::: "memory")
static void spin(void) { __asm__ volatile("yield"); sched_yield(); }
#endif

static void *dekker(void *arg)
{
    int me = (int)(long)arg, other = 1 - me;
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < N; i++) {
        wants[me] = 1;
        FENCE_RW_RW();
        while (wants[other]) {
            if (turn != me) {
                wants[me] = 0;
                while (turn != me) spin();
                wants[me] = 1;
                FENCE_RW_RW();
            }
        }
        FENCE_R_RW();
        shared_count++;
        FENCE_RW_W();
        turn = other;
        wants[me] = 0;
    }
    wants[me] = 0;
    return NULL;
}

static void *peterson(void *arg)
{
    int me = (int)(long)arg, other = 1 - me;
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < N; i++) {
        wants[me] = 1;
        FENCE_W_W();
        turn = other;
        FENCE_RW_RW();
        while (wants[other] && turn == other) spin();
        FENCE_RW_RW();
        shared_count++;
        FENCE_RW_W();
        wants[me] = 0;
    }
    return NULL;
}

static _Atomic uint16_t ticket_next, ticket_now;

static void *ticket(void *arg)
{
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < N; i++) {
        uint16_t mine = atomic_fetch_add_explicit(&ticket_next, 1, memory_order_relaxed);
        while (atomic_load_explicit(&ticket_now, memory_order_acquire) != mine) spin();
        shared_count++;
        atomic_store_explicit(&ticket_now, (uint16_t)(mine + 1), memory_order_release);
    }
    return arg;
}

struct mcs { _Atomic(struct mcs *) next; atomic_int locked; };
static _Atomic(struct mcs *) tail;

static void *mcs(void *arg)
{
    struct mcs node;
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < N; i++) {
        atomic_store(&node.next, NULL);
        atomic_store(&node.locked, 1);
        struct mcs *before = atomic_exchange_explicit(&tail, &node, memory_order_acq_rel);
        if (before) {
            atomic_store_explicit(&before->next, &node, memory_order_release);
            while (atomic_load_explicit(&node.locked, memory_order_acquire)) spin();
        }
        shared_count++;
        struct mcs *me = &node;
        if (!atomic_load_explicit(&node.next, memory_order_acquire)) {
            if (atomic_compare_exchange_strong(&tail, &me, NULL)) continue;
            while (!atomic_load_explicit(&node.next, memory_order_acquire)) spin();
        }
        atomic_store_explicit(&atomic_load(&node.next)->locked, 0, memory_order_release);
    }
    return arg;
}

/* Readers count up, a writer needs zero: 32-bit load-reserved and store-conditional, as in kernels. */
static int rw;
static long rw_a, rw_b;

#ifdef __riscv
#define TRY_WRITE(old, failed, p) __asm__ volatile("1: lr.w %0, (%2)\n\tbnez %0, 2f\n\tli %0, -1\n\tsc.w.aq %1, %0, (%2)\n\tbnez %1, 1b\n\tli %0, 0\n2:" : "=&r"(old), "=&r"(failed) : "r"(p) : "memory")
#define END_WRITE(p) __asm__ volatile("fence rw, w\n\tamoswap.w.rl x0, x0, (%0)" :: "r"(p) : "memory")
#define TRY_READ(old, failed, p) __asm__ volatile("1: lr.w %0, (%2)\n\tbltz %0, 2f\n\taddi %0, %0, 1\n\tsc.w.aq %1, %0, (%2)\n\tbnez %1, 1b\n2:" : "=&r"(old), "=&r"(failed) : "r"(p) : "memory")
#define END_READ(p) __asm__ volatile("fence r, w\n\tamoadd.w.rl x0, %1, (%0)" :: "r"(p), "r"(-1) : "memory")
#elif defined(__aarch64__)
#define TRY_WRITE(old, failed, p) __asm__ volatile("1: ldaxr %w0, [%2]\n\tcbnz %w0, 2f\n\tmov %w0, #-1\n\tstxr %w1, %w0, [%2]\n\tcbnz %w1, 1b\n\tmov %w0, #0\n2:" : "=&r"(old), "=&r"(failed) : "r"(p) : "memory")
#define END_WRITE(p) __asm__ volatile("stlr wzr, [%0]" :: "r"(p) : "memory")
#define TRY_READ(old, failed, p) __asm__ volatile("1: ldaxr %w0, [%2]\n\ttbnz %w0, #31, 2f\n\tadd %w0, %w0, #1\n\tstxr %w1, %w0, [%2]\n\tcbnz %w1, 1b\n2:" : "=&r"(old), "=&r"(failed) : "r"(p) : "memory")
#define END_READ(p) __asm__ volatile(".arch armv8.1-a\n\tdmb ishld\n\tstaddl %w1, [%0]" :: "r"(p), "r"(-1) : "memory")
#endif

static void *reader_writer(void *arg)
{
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < N; i++) {
        int old, failed;
        if (i % 4 == (long)arg) {
            do {
                TRY_WRITE(old, failed, &rw);
                if (old) spin();
            } while (old);
            rw_a++;
            rw_b++;
            END_WRITE(&rw);
        } else {
            do {
                TRY_READ(old, failed, &rw);
                if (old < 0) spin();
            } while (old < 0);
            CHECK(rw_a == rw_b);
            END_READ(&rw);
        }
    }
    return NULL;
}

/* Message passing without any lock: what was written before the flag is seen after it. */
static long box[64];
static volatile int full;

static void *passing(void *arg)
{
    pthread_barrier_wait(&barrier);
    for (long i = 1; i <= N; i++) {
        if (arg) {
            while (full) spin();
            FENCE_RW_RW();
            for (int k = 0; k < 64; k++) box[k] = i * k;
            FENCE_W_W();
            full = 1;
        } else {
            while (!full) spin();
            FENCE_R_R();
            for (int k = 0; k < 64; k++) if (box[k] != i * k) check_failures++;
            shared_count++;
            FENCE_RW_W();
            full = 0;
        }
    }
    return NULL;
}

static void together(const char *name, void *(*fn)(void *), int threads)
{
    pthread_t t[8];
    shared_count = 0;
    pthread_barrier_init(&barrier, NULL, (unsigned)threads);
    for (long i = 0; i < threads; i++) CHECK(pthread_create(&t[i], NULL, fn, (void *)i) == 0);
    for (int i = 0; i < threads; i++) CHECK(pthread_join(t[i], NULL) == 0);
    printf("%s %ld\n", name, shared_count);
}

int main(void)
{
    together("dekker", dekker, 2);
    together("peterson", peterson, 2);
    together("ticket", ticket, 4);
    together("mcs", mcs, 4);
    together("reader_writer", reader_writer, 4);
    printf("%ld %ld\n", rw_a, rw_b);
    together("passing", passing, 2);
    return check_done("atomic_locks");
}
