// soak.c SECONDS: rounds of the same work in four threads over and over. A round's result depends on its number modulo 4 alone: the four results are
// printed at the first go, and any other later. Locks, atomic operations, a lock-free stack, faults that are handled, signals, memory that comes and goes.
#define _GNU_SOURCE
#include <pthread.h>
#include <semaphore.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { THREADS = 4, NODES = 64, SLOTS = 97 };
struct node { _Atomic uint32_t next; uint32_t held; };

static struct {
    int number;
    pthread_barrier_t start, middle;
    pthread_mutex_t mutex;
    pthread_cond_t turned;
    pthread_rwlock_t rw;
    pthread_spinlock_t spin;
    sem_t sem;
    unsigned turn;
    uint64_t locked, written, spun, read;
    _Atomic uint64_t added, stack, wide[2];
    _Atomic uint32_t xored, swapped;
    _Atomic uint8_t byte[16];
    _Atomic int64_t low;
    struct node nodes[NODES];
    uint64_t slot[SLOTS];
    uint64_t result[THREADS];
} g;
static __thread sigjmp_buf *back;
static __thread volatile unsigned faults, signals;

static uint32_t next(uint64_t *s) { *s = *s * 6364136223846793005u + 1442695040888963407u; return (uint32_t)(*s >> 33); }
static uint64_t mix(uint64_t h, uint64_t x) { h ^= x; h *= 0x9e3779b97f4a7c15u; return h ^ h >> 29; }

static void on_fault(int signo) { (void)signo; faults++; siglongjmp(*back, 1); }
static void on_signal(int signo) { (void)signo; signals++; }

// A stack of node numbers; the upper half of its head counts, so that it can be popped by compare-and-swap.
static void push(uint32_t i)
{
    uint64_t old = atomic_load(&g.stack);
    do atomic_store_explicit(&g.nodes[i].next, (uint32_t)old, memory_order_relaxed); while (!atomic_compare_exchange_weak(&g.stack, &old, (old >> 32) + 1 << 32 | i));
}
static uint32_t pop(void)
{
    uint64_t old = atomic_load(&g.stack), new;
    do {
        if ((uint32_t)old == 0) return 0;
        new = (old >> 32) + 1 << 32 | atomic_load_explicit(&g.nodes[(uint32_t)old].next, memory_order_relaxed);
    } while (!atomic_compare_exchange_weak(&g.stack, &old, new));
    return (uint32_t)old;
}

static int compare(const void *p, const void *q) { return *(const uint32_t *)p < *(const uint32_t *)q ? -1 : *(const uint32_t *)p > *(const uint32_t *)q; }

static uint64_t alone(uint64_t *seed)
{
    static const char *const words[] = { "alpha", "beta", "gamma", "delta", "epsilon" };
    uint64_t h = 0;
    uint32_t *a = malloc(4000 * sizeof *a);
    for (int i = 0; i < 4000; i++) a[i] = next(seed);
    qsort(a, 4000, sizeof *a, compare);
    for (int i = 0; i < 4000; i += 7) h = mix(h, a[i]);
    free(a);
    double d = 1;
    for (int i = 1; i < 20000; i++) d = d * 0.999 + (double)(next(seed) % 1000) / i;
    h = mix(h, (uint64_t)(d * 1e6));
    float f[64] = { 0 };
    for (int r = 0; r < 300; r++) for (int i = 0; i < 64; i++) f[i] = f[i] * 0.75f + (float)(i * r % 17);
    for (int i = 0; i < 64; i++) h = mix(h, (uint64_t)(f[i] * 1000));
    char text[256] = "";
    for (int i = 0; i < 400; i++) {
        const uint32_t x = next(seed);
        snprintf(text + i % 100, sizeof text - 100, "%s %d %.3f", words[x % 5], (int)(x % 1000), x / 1000 % 1000 / 7.0);
        h = mix(h, strlen(text) + (unsigned char)text[next(seed) % 40]);
    }
    return h;
}

static uint64_t fault(uint64_t *seed)
{
    volatile uint64_t h = 0;
    for (int i = 0; i < 60; i++) {
        volatile char *p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        const unsigned at = 4096 - next(seed) % 200;
        volatile unsigned done = 0;
        sigjmp_buf here;
        mprotect((char *)p + 4096, 4096, i & 1 ? PROT_NONE : PROT_READ);
        back = &here;
        if (!sigsetjmp(here, 1)) for (unsigned k = 0; k < 300; k++) { p[at + k] = (char)k; done++; }
        h = mix(h, done + (unsigned char)p[4095]);
        munmap((char *)p, 3 * 4096);
    }
    return h;
}

static void *run(void *arg)
{
    const unsigned id = (unsigned)(uintptr_t)arg;
    uint64_t seed = (uint64_t)(g.number * THREADS + (int)id) * 77 + 5, h = 0;
    faults = signals = 0;
    pthread_barrier_wait(&g.start);
    for (unsigned i = 0; i < 8000; i++) {
        const uint32_t x = next(&seed);
        atomic_fetch_add(&g.added, x);
        atomic_fetch_xor_explicit(&g.xored, x, memory_order_relaxed);
        atomic_fetch_add(&g.byte[x % 16], (uint8_t)x);
        int64_t low = atomic_load(&g.low);
        while ((int64_t)(x % 100000) < low && !atomic_compare_exchange_weak(&g.low, &low, x % 100000)) { }
        if (i % 4 == 0) { pthread_mutex_lock(&g.mutex); g.locked += x; g.slot[x % SLOTS] += i; pthread_mutex_unlock(&g.mutex); }
        if (i % 8 == 1) { pthread_spin_lock(&g.spin); g.spun += x; pthread_spin_unlock(&g.spin); }
        if (i % 16 == 2) { pthread_rwlock_wrlock(&g.rw); g.written += x; pthread_rwlock_unlock(&g.rw); }
        if (i % 16 == 10) { pthread_rwlock_rdlock(&g.rw); h += g.written - g.written; pthread_rwlock_unlock(&g.rw); }
        if (i % 2 == 0) {
            const uint32_t n = pop();
            if (n) { if (g.nodes[n].held++) abort(); g.nodes[n].held--; push(n); }
        }
        if (i % 100 == 3) { sem_wait(&g.sem); g.read++; sem_post(&g.sem); }
        if (i % 500 == 7) pthread_kill(pthread_self(), SIGUSR1);
    }
    pthread_barrier_wait(&g.middle);
    for (unsigned i = 0; i < 50; i++) {
        pthread_mutex_lock(&g.mutex);
        while (g.turn % THREADS != id) pthread_cond_wait(&g.turned, &g.mutex);
        g.slot[0] = mix(g.slot[0], g.turn++ * THREADS + id);
        pthread_cond_broadcast(&g.turned);
        pthread_mutex_unlock(&g.mutex);
    }
    h = mix(h, alone(&seed));
    h = mix(h, fault(&seed));
    g.result[id] = mix(mix(h, faults), signals);
    return NULL;
}

static uint64_t one_round(int number)
{
    pthread_t t[THREADS];
    uint64_t h = 0;
    memset(&g, 0, sizeof g);
    g.number = number;
    g.low = INT64_MAX;
    pthread_barrier_init(&g.start, NULL, THREADS);
    pthread_barrier_init(&g.middle, NULL, THREADS);
    pthread_mutex_init(&g.mutex, NULL);
    pthread_cond_init(&g.turned, NULL);
    pthread_rwlock_init(&g.rw, NULL);
    pthread_spin_init(&g.spin, 0);
    sem_init(&g.sem, 0, 1);
    for (uint32_t i = 1; i < NODES; i++) push(i);
    for (uintptr_t i = 0; i < THREADS; i++) if (pthread_create(&t[i], NULL, run, (void *)i)) abort();
    // a child that has only this thread, made while the others run
    const pid_t pid = fork();
    if (pid == 0) {
        uint64_t seed = (uint64_t)number;
        _exit((int)(alone(&seed) & 127));
    }
    int status = -1;
    if (waitpid(pid, &status, 0) != pid || !WIFEXITED(status)) abort();
    for (int i = 0; i < THREADS; i++) { pthread_join(t[i], NULL); h = mix(h, g.result[i]); }
    unsigned left = 0;
    while (pop()) left++;
    h = mix(mix(mix(mix(h, g.added), g.xored), (uint64_t)g.low), left);
    for (int i = 0; i < 16; i++) h = mix(h, g.byte[i]);
    for (int i = 0; i < SLOTS; i++) h = mix(h, g.slot[i]);
    return mix(mix(mix(mix(mix(h, g.locked), g.spun), g.written), g.read), (uint64_t)status);
}

int main(int argc, char **argv)
{
    const time_t end = time(NULL) + (argc > 1 ? atoi(argv[1]) : 0);
    uint64_t first[4];
    int n = 0;
    sigaction(SIGSEGV, &(struct sigaction){ .sa_handler = on_fault, .sa_flags = SA_NODEFER }, NULL);
    sigaction(SIGUSR1, &(struct sigaction){ .sa_handler = on_signal, .sa_flags = SA_RESTART }, NULL);
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (; n < 4 || time(NULL) < end; n++) {
        const uint64_t h = one_round(n % 4);
        if (n < 4) printf("%d %016llx\n", n, (unsigned long long)(first[n] = h));
        else if (h != first[n % 4]) { printf("round %d %016llx instead of %016llx\n", n, (unsigned long long)h, (unsigned long long)first[n % 4]); return 1; }
    }
    FILE *f = fopen("rounds", "w");
    if (f) { fprintf(f, "%d\n", n); fclose(f); }
    return 0;
}
