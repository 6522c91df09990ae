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

#define FENCE(sets) __asm__ volatile("fence " sets ::: "memory")
static void spin(void) { __asm__ volatile(".4byte 0x0100000f"); sched_yield(); }      /* pause */

static void *dekker(void *arg)
{
    int me = (int)(long)arg, other = 1 - me;
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < N; i++) {
        wants[me] = 1;
        FENCE("rw, rw");
        while (wants[other]) {
            if (turn != me) {
                wants[me] = 0;
                while (turn != me) spin();
                wants[me] = 1;
                FENCE("rw, rw");
            }
        }
        FENCE("r, rw");
        shared_count++;
        FENCE("rw, w");
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
        FENCE("w, w");
        turn = other;
        FENCE("rw, rw");
        while (wants[other] && turn == other) spin();
        FENCE("rw, rw");
        shared_count++;
        FENCE("rw, w");
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

/* Readers count up, a writer needs zero: 32-bit LR/SC, as in kernels. */
static int rw;
static long rw_a, rw_b;

static void *reader_writer(void *arg)
{
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < N; i++) {
        int old, failed;
        if (i % 4 == (long)arg) {
            do {
                __asm__ volatile("1: lr.w %0, (%2)\n\tbnez %0, 2f\n\tli %0, -1\n\tsc.w.aq %1, %0, (%2)\n\tbnez %1, 1b\n\tli %0, 0\n2:" : "=&r"(old), "=&r"(failed) : "r"(&rw) : "memory");
                if (old) spin();
            } while (old);
            rw_a++;
            rw_b++;
            __asm__ volatile("fence rw, w\n\tamoswap.w.rl x0, x0, (%0)" :: "r"(&rw) : "memory");
        } else {
            do {
                __asm__ volatile("1: lr.w %0, (%2)\n\tbltz %0, 2f\n\taddi %0, %0, 1\n\tsc.w.aq %1, %0, (%2)\n\tbnez %1, 1b\n2:" : "=&r"(old), "=&r"(failed) : "r"(&rw) : "memory");
                if (old < 0) spin();
            } while (old < 0);
            CHECK(rw_a == rw_b);
            __asm__ volatile("fence r, w\n\tamoadd.w.rl x0, %1, (%0)" :: "r"(&rw), "r"(-1) : "memory");
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
            FENCE("rw, rw");
            for (int k = 0; k < 64; k++) box[k] = i * k;
            FENCE("w, w");
            full = 1;
        } else {
            while (!full) spin();
            FENCE("r, r");
            for (int k = 0; k < 64; k++) if (box[k] != i * k) check_failures++;
            shared_count++;
            FENCE("rw, w");
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
