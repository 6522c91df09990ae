/* thread_evict.c: two threads, one of them the first, run more code than a small cache holds: each drops what the other is in. */
#include <pthread.h>

#include "check.h"

#define FN(n) \
    static __attribute__((noinline)) unsigned f##n(unsigned x) \
    { \
        x += 0x9e3779b9u * (1##n - 9999u); \
        if (x & 0x100) x ^= x >> 7; \
        return x * 5 + (1##n & 0xff); \
    }
#define REF(n) f##n,
#define TEN(M, n) M(n##0) M(n##1) M(n##2) M(n##3) M(n##4) M(n##5) M(n##6) M(n##7) M(n##8) M(n##9)
#define HUNDRED(M, n) TEN(M, n##0) TEN(M, n##1) TEN(M, n##2) TEN(M, n##3) TEN(M, n##4) TEN(M, n##5) TEN(M, n##6) TEN(M, n##7) TEN(M, n##8) TEN(M, n##9)
#define ALL(M) HUNDRED(M, 1) HUNDRED(M, 2) HUNDRED(M, 3) HUNDRED(M, 4) HUNDRED(M, 5) HUNDRED(M, 6) HUNDRED(M, 7) HUNDRED(M, 8)

ALL(FN)
static unsigned (*const fns[])(unsigned) = { ALL(REF) };
enum { N = sizeof fns / sizeof *fns, CALLS = 20000 };

/* Calls functions chosen by their results; half of the calls are nested, so that there are returns into code long dropped. */
static unsigned walk(unsigned x, int depth)
{
    x = fns[x % N](x);
    return depth ? fns[x / 7 % N](walk(x, depth - 1)) : x;
}

static void *run(void *seed)
{
    unsigned x = (unsigned)(long)seed;
    for (int i = 0; i < CALLS / 20; i++) x = walk(x, 9);
    return (void *)(long)x;
}

int main(void)
{
    for (int round = 0; round < 4; round++) {
        pthread_t t;
        void *other;
        CHECK(pthread_create(&t, NULL, run, (void *)1L) == 0);
        long mine = (long)run((void *)2L);
        CHECK(pthread_join(t, &other) == 0);
        printf("%08lx %08lx\n", mine & 0xffffffff, (long)other & 0xffffffff);
    }
    return check_done("thread_evict");
}
