/*
 * smc_thread.c: code patched by one thread while others run it. The patcher stores one aligned word, flushes (for all
 * threads) and then publishes the number that the code now returns; a runner that has read a number may see newer code than
 * that, never older.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "check.h"
#include "code.h"

enum { ROUNDS = 2000, RUNNERS = 3 };

static uint32_t *code;
static atomic_int published, finished;
static atomic_long calls;

static void *runner(void *arg)
{
    (void)arg;
    long n = 0, bad = 0;
    int before;
    do {
        before = atomic_load(&published);
        long got = ((fn_t)code)(0);
        int after = atomic_load(&published);
        if (got < before || got > after + 1) bad++;
        n++;
    } while (!atomic_load(&finished));
    CHECK(bad == 0);
    atomic_fetch_add(&calls, n);
    return NULL;
}

int main(void)
{
    pthread_t t[RUNNERS];
    code = code_pages(1, PROT_READ | PROT_WRITE | PROT_EXEC);
    put_add(code, 0);
    FLUSH(code, 8);
    for (int i = 0; i < RUNNERS; i++) CHECK(pthread_create(&t[i], NULL, runner, NULL) == 0);
    for (int i = 1; i < ROUNDS; i++) {
        __atomic_store_n(code, ADDI(A0, A0, i), __ATOMIC_RELEASE);
        FLUSH(code, 4);
        atomic_store(&published, i);
        if (i % 64 == 0) usleep(100);
    }
    atomic_store(&finished, 1);
    for (int i = 0; i < RUNNERS; i++) CHECK(pthread_join(t[i], NULL) == 0);
    CHECK(atomic_load(&calls) > 0 && ((fn_t)code)(1) == ROUNDS);
    return check_done("smc_thread");
}
