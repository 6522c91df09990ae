/*
 * lrsc_stack.c [SECONDS]: a lock-free stack whose pop is LR, load of head->next, SC (LDAXR and STLXR). With an SC that only compares values
 * (ABA) nodes are lost or doubled within seconds. Four threads pop two nodes and push them back; at the end every node
 * must be there once.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { NODES = 16, THREADS = 4 };

struct node { struct node *next; uint32_t busy; };
static struct node nodes[NODES];
static struct node *head;
static volatile int stop, bad;

#ifdef __riscv
#define LR(old, p) __asm__ volatile("lr.d.aq %0, (%1)" : "=&r"(old) : "r"(p) : "memory")
#define SC(failed, v, p) __asm__ volatile("sc.d.rl %0, %1, (%2)" : "=&r"(failed) : "r"(v), "r"(p) : "memory")
#define LOAD_SC(next, failed, from, p) __asm__ volatile("ld %0, 0(%2)\n\tsc.d.rl %1, %0, (%3)" : "=&r"(next), "=&r"(failed) : "r"(from), "r"(p) : "memory")
#elif defined(__aarch64__)
#define LR(old, p) __asm__ volatile("ldaxr %0, [%1]" : "=&r"(old) : "r"(p) : "memory")
#define SC(failed, v, p) __asm__ volatile("stlxr %w0, %1, [%2]" : "=&r"(failed) : "r"(v), "r"(p) : "memory")
#define LOAD_SC(next, failed, from, p) __asm__ volatile("ldr %0, [%2]\n\tstlxr %w1, %0, [%3]" : "=&r"(next), "=&r"(failed) : "r"(from), "r"(p) : "memory")
#endif

static struct node *pop(void)
{
    struct node *old, *next;
    long failed = 0;
    do {
        LR(old, &head);
        if (!old) return NULL;
        LOAD_SC(next, failed, old, &head);
    } while (failed);
    return old;
}

static void push(struct node *n)
{
    struct node *old;
    long failed = 0;
    do {
        LR(old, &head);
        n->next = old;
        SC(failed, n, &head);
    } while (failed);
}

static void take(struct node *n)
{
    if (n && __atomic_exchange_n(&n->busy, 1, __ATOMIC_SEQ_CST)) bad = 1;   /* somebody else holds it too */
}

static void give(struct node *n)
{
    if (!n) return;
    __atomic_store_n(&n->busy, 0, __ATOMIC_SEQ_CST);
    push(n);
}

static void *work(void *arg)
{
    long n = 0;
    while (!stop && !bad) {
        struct node *a = pop(), *b;
        take(a);
        b = pop();
        take(b);
        give(a);
        give(b);
        n++;
    }
    *(long *)arg = n;
    return NULL;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    double seconds = argc > 1 ? atof(argv[1]) : 1;
    pthread_t t[THREADS];
    long count[THREADS], total = 0;
    for (int i = 0; i < NODES; i++) push(&nodes[i]);
    for (int i = 0; i < THREADS; i++) pthread_create(&t[i], NULL, work, &count[i]);
    double end = now() + seconds;
    while (now() < end && !bad) nanosleep(&(struct timespec){ 0, 50000000 }, NULL);
    stop = 1;
    for (int i = 0; i < THREADS; i++) { pthread_join(t[i], NULL); total += count[i]; }
    int left = 0;
    for (struct node *n = head; n && left <= NODES; n = n->next) left++;
    if (bad || left != NODES) { printf("corrupt: %d of %d nodes, %s\n", left, NODES, bad ? "one held twice" : "lost"); return 1; }
    if (total == 0) { puts("no progress"); return 1; }
    if (argc > 1) fprintf(stderr, "%ld rounds\n", total);
    puts("stack intact");
    return 0;
}
