/* thread_sync.c: threads: mutexes, conditions, barriers, TLS, once, semaphores, read-write locks, robust mutexes. */
#define _GNU_SOURCE
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

enum { THREADS = 6, ROUNDS = 2000 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_barrier_t barrier;
static pthread_rwlock_t rw = PTHREAD_RWLOCK_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static sem_t sem;
static long counter, once_count, turn, atomic_sum;
static double shared_double;
static __thread long tls_value = 42;
static __thread char tls_big[5000] = "initial";
static pthread_key_t key;
static volatile long destroyed;

static void init_once(void) { once_count++; }
static void destroy(void *p) { __atomic_fetch_add(&destroyed, (long)p, __ATOMIC_SEQ_CST); }

static void *worker(void *arg)
{
    long id = (long)arg;
    CHECK(tls_value == 42 && !strcmp(tls_big, "initial"));
    tls_value = id;
    snprintf(tls_big, sizeof tls_big, "thread %ld", id);
    pthread_setspecific(key, (void *)(id + 1));
    pthread_once(&once, init_once);
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < ROUNDS; i++) {
        pthread_mutex_lock(&lock);
        counter++;
        shared_double += 0.5;
        pthread_mutex_unlock(&lock);
        __atomic_fetch_add(&atomic_sum, id + i, __ATOMIC_SEQ_CST);
    }
    /* in turn */
    for (int i = 0; i < 20; i++) {
        pthread_mutex_lock(&lock);
        while (turn % THREADS != id) pthread_cond_wait(&cond, &lock);
        turn++;
        pthread_cond_broadcast(&cond);
        pthread_mutex_unlock(&lock);
    }
    for (int i = 0; i < 200; i++) {
        if (i % 10 == 0) { pthread_rwlock_wrlock(&rw); counter += 2; pthread_rwlock_unlock(&rw); }
        else { pthread_rwlock_rdlock(&rw); CHECK(counter >= 0); pthread_rwlock_unlock(&rw); }
        sem_wait(&sem);
        sem_post(&sem);
    }
    char want[32];
    snprintf(want, sizeof want, "thread %ld", id);
    CHECK(tls_value == id && !strcmp(tls_big, want));
    return (void *)(id * id);
}

static pthread_mutex_t robust;
static void *dies_with_lock(void *arg)
{
    pthread_mutex_lock(&robust);
    return arg;
}

static void *sleeper(void *arg)
{
    (void)arg;
    pthread_mutex_lock(&lock);
    pthread_mutex_unlock(&lock);
    return NULL;
}

static void *nothing(void *arg) { return arg; }

int main(void)
{
    pthread_t t[THREADS];
    pthread_barrier_init(&barrier, NULL, THREADS);
    sem_init(&sem, 0, 2);
    pthread_key_create(&key, destroy);
    for (long i = 0; i < THREADS; i++) CHECK(pthread_create(&t[i], NULL, worker, (void *)i) == 0);
    long sum = 0;
    for (int i = 0; i < THREADS; i++) {
        void *r;
        CHECK(pthread_join(t[i], &r) == 0);
        sum += (long)r;
    }
    printf("%ld %ld %ld %ld %g %ld %ld\n", sum, counter, turn, once_count, shared_double, atomic_sum, destroyed);
    CHECK(tls_value == 42);

    /* A robust mutex tells the next owner that the last one died. */
    pthread_mutexattr_t attr;
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&robust, &attr);
    CHECK(pthread_create(&t[0], NULL, dies_with_lock, NULL) == 0 && pthread_join(t[0], NULL) == 0);
    CHECK(pthread_mutex_lock(&robust) == EOWNERDEAD && pthread_mutex_consistent(&robust) == 0 && pthread_mutex_unlock(&robust) == 0);

    /* Priority inheritance uses the kernel's idea of thread ids. */
    pthread_mutex_t pi;
    pthread_mutexattr_init(&attr);
    CHECK(pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_INHERIT) == 0 && pthread_mutex_init(&pi, &attr) == 0);
    CHECK(pthread_mutex_lock(&pi) == 0 && pthread_mutex_unlock(&pi) == 0);

    /* time-outs */
    struct timespec ts;
    clock_gettime(CLOCK_REALTIME, &ts);
    ts.tv_nsec += 20000000;
    if (ts.tv_nsec >= 1000000000) { ts.tv_nsec -= 1000000000; ts.tv_sec++; }
    pthread_mutex_lock(&lock);
    CHECK(pthread_cond_timedwait(&cond, &lock, &ts) == ETIMEDOUT);
    CHECK(pthread_create(&t[0], NULL, sleeper, NULL) == 0);
    usleep(10000);
    pthread_mutex_unlock(&lock);
    CHECK(pthread_join(t[0], NULL) == 0);

    /* many short threads, joined and detached; a small stack */
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 65536);
    long joined = 0;
    for (long i = 0; i < 300; i++) {
        void *r;
        CHECK(pthread_create(&t[0], &small, nothing, (void *)i) == 0 && pthread_join(t[0], &r) == 0);
        joined += (long)r;
    }
    printf("%ld\n", joined);
    pthread_attr_setdetachstate(&small, PTHREAD_CREATE_DETACHED);
    for (long i = 0; i < 100; i++) CHECK(pthread_create(&t[0], &small, nothing, NULL) == 0);
    return check_done("thread_sync");
}
