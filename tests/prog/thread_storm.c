/* thread_storm.c: threads compute while others send them signals and make and end threads. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

enum { WORKERS = 3 };

static volatile int stop, tids[WORKERS];
static volatile unsigned hits[WORKERS];
static __thread int my_index = -1;

static void handler(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)si; (void)uc;
    CHECK(my_index >= 0);
    hits[my_index]++;
}

static uint64_t work(uint64_t seed)
{
    double f = 1;
    for (int i = 0; i < 20000; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        seed ^= seed >> 29;
        f = f * 0.75 + (double)(seed >> 40);
        if (seed & 1) seed += (uint64_t)f;
    }
    return seed;
}

static void *worker(void *arg)
{
    my_index = (int)(long)arg;
    uint64_t want = work((uint64_t)my_index);
    long bad = 0;
    __atomic_store_n(&tids[my_index], (int)syscall(SYS_gettid), __ATOMIC_SEQ_CST);
    do {
        char buf[64];
        int p[2];
        if (work((uint64_t)my_index) != want) bad++;
        /* system calls and allocation in between */
        if (pipe(p) == 0) {
            if (write(p[1], "0123456789", 10) != 10 || read(p[0], buf, 10) != 10 || memcmp(buf, "0123456789", 10)) bad++;
            close(p[0]);
            close(p[1]);
        }
        char *m = malloc(1000 + (size_t)(want & 4095));
        memset(m, 1, 1000);
        free(m);
    } while (!stop);
    return (void *)bad;
}

static void *brief(void *arg) { return (void *)(uintptr_t)work((uint64_t)(long)arg); }

int main(void)
{
    pthread_t t[WORKERS];
    on_signal(SIGRTMIN, handler, SA_RESTART);
    for (long i = 0; i < WORKERS; i++) CHECK(pthread_create(&t[i], NULL, worker, (void *)i) == 0);
    for (int i = 0; i < WORKERS; i++) while (!tids[i]) usleep(100);

    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    unsigned sent[WORKERS] = { 0 };
    long made = 0, ms;
    unsigned least;
    do {
        for (int i = 0; i < WORKERS; i++)
            if (sent[i] - hits[i] < 100 && syscall(SYS_tgkill, getpid(), tids[i], SIGRTMIN) == 0) sent[i]++;
        if (sent[0] % 8 == 0) {
            pthread_t x;
            void *r;
            CHECK(pthread_create(&x, NULL, brief, (void *)7L) == 0 && pthread_join(x, &r) == 0 && (uint64_t)(uintptr_t)r == work(7));
            made++;
        }
        clock_gettime(CLOCK_MONOTONIC, &b);
        ms = (b.tv_sec - a.tv_sec) * 1000 + (b.tv_nsec - a.tv_nsec) / 1000000;
        least = sent[0];
        for (int i = 1; i < WORKERS; i++) if (sent[i] < least) least = sent[i];
    } while (ms < 1500 || (least <= 50 && ms < 90000));     /* a slow machine gets more time */
    /* every signal arrives */
    for (int i = 0; i < WORKERS; i++)
        for (int k = 0; k < 10000 && hits[i] != sent[i]; k++) usleep(1000);
    for (int i = 0; i < WORKERS; i++) CHECK(hits[i] == sent[i] && sent[i] > 50);
    CHECK(made > 0);
    stop = 1;
    for (int i = 0; i < WORKERS; i++) {
        void *bad;
        CHECK(pthread_join(t[i], &bad) == 0 && bad == NULL);
    }
    return check_done("thread_storm");
}
