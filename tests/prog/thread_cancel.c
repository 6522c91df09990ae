/* thread_cancel.c: pthread_cancel (libc's signal 32), cleanup handlers, pthread_kill, and thread exit of main. */
#define _GNU_SOURCE
#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>

#include "check.h"

static volatile int cleaned, got, stop;
static sem_t ready;

static void cleanup(void *arg) { cleaned += (int)(long)arg; }

static void *in_read(void *arg)
{
    int *p = arg;
    char c;
    pthread_cleanup_push(cleanup, (void *)1L);
    sem_post(&ready);
    CHECK(read(p[0], &c, 1) == -99);
    pthread_cleanup_pop(0);
    return NULL;
}

static void *in_cond(void *arg)
{
    static pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
    static pthread_cond_t c = PTHREAD_COND_INITIALIZER;
    (void)arg;
    pthread_mutex_lock(&m);
    pthread_cleanup_push(cleanup, (void *)10L);
    sem_post(&ready);
    for (;;) pthread_cond_wait(&c, &m);
    pthread_cleanup_pop(0);
    return NULL;
}

static void *spinning(void *arg)
{
    int old;
    (void)arg;
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
    pthread_cleanup_push(cleanup, (void *)100L);
    sem_post(&ready);
    for (;;) { }
    pthread_cleanup_pop(0);
    return NULL;
}

static void *testing(void *arg)
{
    int old;
    (void)arg;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
    sem_post(&ready);
    usleep(20000);
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
    pthread_cleanup_push(cleanup, (void *)1000L);
    for (;;) pthread_testcancel();
    pthread_cleanup_pop(0);
    return NULL;
}

static pthread_t receiver;
static void handler(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)si; (void)uc;
    CHECK(pthread_equal(pthread_self(), receiver));
    got++;
}

static void *receives(void *arg)
{
    (void)arg;
    sem_post(&ready);
    while (!stop) usleep(1000);
    return NULL;
}

static void *last(void *arg)
{
    (void)arg;
    usleep(30000);
    exit(check_done("thread_cancel"));
}

static void cancel(void *(*fn)(void *), void *arg)
{
    pthread_t t;
    void *r;
    CHECK(pthread_create(&t, NULL, fn, arg) == 0);
    sem_wait(&ready);
    usleep(5000);
    CHECK(pthread_cancel(t) == 0 && pthread_join(t, &r) == 0 && r == PTHREAD_CANCELED);
}

int main(void)
{
    int p[2];
    CHECK(pipe(p) == 0);
    sem_init(&ready, 0, 0);
    cancel(in_read, p);
    cancel(in_cond, NULL);
    cancel(spinning, NULL);
    cancel(testing, NULL);
    printf("%d\n", cleaned);

    on_signal(SIGUSR1, handler, SA_RESTART);
    CHECK(pthread_create(&receiver, NULL, receives, NULL) == 0);
    sem_wait(&ready);
    for (int i = 1; i <= 50; i++) {
        CHECK(pthread_kill(receiver, SIGUSR1) == 0);
        while (got < i) usleep(100);
    }
    stop = 1;
    pthread_join(receiver, NULL);
    printf("%d\n", got);

    /* main's thread ends first; the process lives on */
    pthread_t t;
    CHECK(pthread_create(&t, NULL, last, NULL) == 0);
    pthread_exit(NULL);
}
