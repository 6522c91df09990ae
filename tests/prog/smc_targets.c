/* smc_targets.c: indirect calls and jumps that have gone to one target often enough to be specialised, and then: the target's code is rewritten; its memory is unmapped, and something else
 * is there; it is no longer executable; another target comes; the same with virtual calls whose callee calls on, faults, or never returns. */
#include <pthread.h>
#include <setjmp.h>
#include <stdint.h>
#include <unistd.h>

#include "check.h"
#include "code.h"
#include "ctx.h"

enum { ROUNDS = 70000 };
static sigjmp_buf away;
static volatile uintptr_t fault_pc;
static void handler(int signo, siginfo_t *si, void *context)
{
    (void)signo; (void)si;
    fault_pc = (uintptr_t)CTX_PC((ucontext_t *)context);
    siglongjmp(away, 1);
}

static void make(uint32_t *at, int add)
{
    put_add(at, add);
    FLUSH(at, 8);
}

static __attribute__((noinline)) long repeat(fn_t volatile *f, long n)
{
    long x = 0;
    for (long i = 0; i < n; i++) x = (*f)(x) & 0xffffff;
    return x;
}

/* A switch by a table, most often in one case. */
static __attribute__((noinline)) long table_jump(const unsigned char *code, long n)
{
    static void *const to[] = { &&a, &&b, &&c, &&d };
    long x = 1;
    for (long i = 0; i < n; i++) {
        goto *to[code[i & 255]];
    a: x = x * 3 + i; continue;
    b: x ^= i << 2; continue;
    c: x -= i; continue;
    d: x = ~x;
    }
    return x;
}
static long table_again(const unsigned char *code, long n)
{
    long x = 1;
    for (long i = 0; i < n; i++) {
        unsigned k = code[i & 255];
        if (k == 0) x = x * 3 + i;
        if (k == 1) x ^= i << 2;
        if (k == 2) x -= i;
        if (k == 3) x = ~x;
    }
    return x;
}

/* A thread that goes round in a loop with an inlined function finds out that it was rewritten. */
static fn_t volatile watched;
static void *watcher(void *arg)
{
    long n = 0;
    (void)arg;
    while (watched(0) == 1) n++;
    return (void *)n;
}
static void watch(uint32_t *code)
{
    pthread_t t;
    void *rounds;
    watched = (fn_t)code;
    make(code, 1);
    CHECK(pthread_create(&t, NULL, watcher, NULL) == 0);
    usleep(300000);
    make(code, 2);
    CHECK(pthread_join(t, &rounds) == 0 && (long)rounds > 1000);
}

struct object { long (*run)(struct object *, long); long sum; volatile long *p; };
static __attribute__((noinline)) long inner(struct object *o, long n) { return o->sum + n; }
static __attribute__((noinline)) long nested(struct object *o, long n) { long r = inner(o, n); o->sum = r & 0xffff; return r; }
static __attribute__((noinline)) long other(struct object *o, long n) { o->sum ^= n; return n; }
static __attribute__((noinline)) long writes(struct object *o, long n) { *o->p = n; return n; }
static __attribute__((noinline)) long leaves(struct object *o, long n) { if (n == ROUNDS - 7) siglongjmp(away, 2); return o->sum += n; }
static __attribute__((noinline)) long deep(struct object *o, long n) { return n > 0 && n % 8 ? deep(o, n - 1) + 1 : o->sum; }
static __attribute__((noinline)) long all(struct object **o, long n)
{
    long r = 0;
    for (long i = 0; i < n; i++) r += o[i & 7]->run(o[i & 7], i);
    return r;
}

int main(void)
{
    on_signal(SIGSEGV, handler, SA_NODEFER);
    uint32_t *m = (uint32_t *)code_pages(4, PROT_READ | PROT_WRITE | PROT_EXEC);
    uint32_t *far = (uint32_t *)((char *)m + 2 * PAGE);
    fn_t volatile f = (fn_t)(uintptr_t)m;
    make(m, 1);
    make(far, 5);
    CHECK(repeat(&f, ROUNDS) == ROUNDS);
    make(m, 2);                                      /* rewritten */
    CHECK(repeat(&f, ROUNDS) == 2 * ROUNDS);
    f = (fn_t)(uintptr_t)far;                      /* another one */
    CHECK(repeat(&f, 1000) == 5000);
    f = (fn_t)(uintptr_t)m;
    CHECK(repeat(&f, 1000) == 2000);
    /* gone */
    CHECK(munmap(m, PAGE) == 0);
    if (!sigsetjmp(away, 1)) {
        repeat(&f, 10);
        CHECK(!"no fault");
    }
    CHECK(fault_pc == (uintptr_t)m);
    /* something else in its place */
    CHECK(mmap(m, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == m);
    make(m, 3);
    CHECK(repeat(&f, ROUNDS) == 3 * ROUNDS);
    CHECK(mprotect(m, PAGE, PROT_READ | PROT_WRITE) == 0);
    if (!sigsetjmp(away, 1)) {
        repeat(&f, 10);
        CHECK(!"no fault");
    }
    CHECK(fault_pc == (uintptr_t)m);
    CHECK(mprotect(m, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC) == 0);
    CHECK(repeat(&f, 1000) == 3000);

    watch(m);

    unsigned char code[256];
    for (unsigned i = 0; i < 256; i++) code[i] = i % 16 == 5 ? 1 : i % 64 == 9 ? 2 : 0;
    CHECK(table_jump(code, ROUNDS) == table_again(code, ROUNDS));
    for (unsigned i = 0; i < 256; i++) code[i] = i & 1 ? 3 : i >> 4 & 3;
    CHECK(table_jump(code, ROUNDS) == table_again(code, ROUNDS));

    struct object o = { nested, 1, NULL }, p = { other, 2, NULL }, *v[8] = { &o, &o, &o, &p, &o, &o, &o, &o };
    long sum = all(v, ROUNDS), want = 0, so = 1;
    for (long i = 0; i < ROUNDS; i++) {
        if ((i & 7) == 3) { want += i; continue; }
        want += so + i;
        so = (so + i) & 0xffff;
    }
    CHECK(sum == want && o.sum == so);
    /* it faults now, within what is inlined: the handler's way out is through the frames */
    volatile long cell = 0;
    for (unsigned k = 0; k < 8; k++) v[k] = &o;
    o.run = writes;
    o.p = &cell;
    CHECK(all(v, ROUNDS) == (long)ROUNDS * (ROUNDS - 1) / 2 && cell == ROUNDS - 1);
    o.p = NULL;
    if (!sigsetjmp(away, 1)) {
        all(v, ROUNDS);
        CHECK(!"no fault");
    }
    o.run = leaves;
    o.sum = 0;
    for (int k = 0; k < 3; k++)
        if (!sigsetjmp(away, 1)) all(v, ROUNDS);
    CHECK(o.sum == 3 * ((long)(ROUNDS - 7) * (ROUNDS - 8) / 2));
    o.run = deep;
    o.sum = 0;
    want = 0;
    for (long i = 0; i < ROUNDS; i++) want += i % 8;
    CHECK(all(v, ROUNDS) == want);
    return check_done("smc_targets");
}
