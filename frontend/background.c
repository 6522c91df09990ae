/* background.c - see background.h. */
#include "frontend/background.h"

#include <assert.h>
#include <errno.h>
#include <sched.h>
#include <string.h>
#include <sys/prctl.h>

#include "frontend/clock.h"
#include "frontend/trace.h"
#include "frontend/tx.h"

enum {
    QUEUE = 16,                           /* requests that can wait */
    PATIENCE_NS = 20 * 1000 * 1000,       /* what can be afforded this soon is worth waiting for */
    COOL_NS = 5 * 1000 * 1000,            /* a head that has not run for so long is no longer hot */
    TICK_NS = 2 * 1000 * 1000,            /* the least that is waited for that */
    IDLE_NS = 200 * 1000 * 1000,          /* with nothing to do for so long, the thread ends */
};

/* What a region is grown from besides guest code: the place, the modes of the thread that asked, how often what has run. */
struct request {
    uint64_t pc, first_ns;
    _Atomic uint64_t asked_ns; /* for the last time */
    uint64_t gen;          /* the cache's when it was asked: what has changed since may be half-written, the guest has not run it yet */
    const uint16_t *counter;   /* the head's, of the thread that asked; it lives as long as the process, */
    uint16_t left;             /* and what stood there then */
    bool covered;              /* a region made since contains it */
    uint64_t m[16];
    uint32_t fp_mode;
    uint16_t count[1 << CPU_COUNT_BITS];
    uint8_t hot[TRACE_HOT_BYTES];
};

struct background {
    struct lock lock;              /* of all that is not atomic */
    bool running;                  /* there is a thread that will look at the queue; or one is being made */
    bool hopeless;                 /* there can't be one in this process */
    uint32_t stops;                /* bg_stop()s under way: the thread ends, none is begun */
    uint32_t head, n;              /* the queue: the request being served stays in it until it is done */
    _Atomic uint64_t spent;        /* nanoseconds of CPU time that regions have cost this process */
    _Atomic uint32_t bell;         /* futex: changes when there is something to do */
    _Atomic uint32_t tid;          /* futex; set by clone(), cleared by the kernel when the thread has ended */
    struct request queue[QUEUE];
    struct tx_pages pages;
};

size_t bg_size(void) { return sizeof(struct background); }
uint64_t bg_spent(const struct background *b) { return atomic_load(&b->spent); }
int32_t bg_tid(const struct background *b) { return (int32_t)atomic_load(&b->tid); }

void bg_forget(struct background *b)
{
    lock_init(&b->lock);
    b->running = b->hopeless = false;
    b->stops = b->head = b->n = 0;
    atomic_store(&b->tid, 0);
    atomic_store(&b->spent, 0);
}

static int64_t sys(uint64_t nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d) { return host_rawcall(nr, a, b, c, d, 0, 0); }

static void ring_bell(struct background *b)
{
    atomic_fetch_add(&b->bell, 1);
    sys(SYS_futex, (uint64_t)&b->bell, FUTEX_WAKE_PRIVATE, 1, 0);
}

enum { IF_PROCESSORS = 1, ALWAYS = 2 };   /* --tune=trace-thread */

/* --- what it may cost ---------------------------------------------------------------------------------------------------- */

static uint64_t delay_ns(const struct options *o) { return (uint64_t)o->tune[TUNE_TRACE_DELAY] * 1000000; }

bool bg_is_young(const struct cpu *c)
{
    return c->vm->opt->tune[TUNE_TRACE_THREAD] != ALWAYS && clock_now_ns(CLOCK_PROCESS_CPUTIME_ID) < delay_ns(c->vm->opt);
}

/* How much more CPU time the process has to use before the next region may be made; 0 = none. A program that is about to end is to be left alone, and no program shall
 * pay more than its share. */
static uint64_t unearned(const struct background *b, const struct options *o)
{
    if (o->tune[TUNE_TRACE_THREAD] == ALWAYS) return 0;
    const uint64_t used = clock_now_ns(CLOCK_PROCESS_CPUTIME_ID), due = delay_ns(o) + atomic_load(&b->spent) * 100 / o->tune[TUNE_TRACE_CPU];
    return used < due ? due - used : 0;
}

/* --- the thread ------------------------------------------------------------------------------------------------------------ */

/* Take nothing from the guest that it would miss: its directories, its files, a processor that it runs on with real-time priority. */
static void detach(const struct vm *vm)
{
    static const char name[] = "optimiser", root[] = "/";
    enum { UNSHARE = 2 /* CLOSE_RANGE_UNSHARE */ };
    sys(SYS_chdir, (uint64_t)root, 0, 0, 0);
    if (!vm->opt->items && !vm->perf) sys(SYS_close_range, 0, ~0u, UNSHARE, 0);
    sys(SYS_prctl, PR_SET_NAME, (uint64_t)name, 0, 0);
    int64_t policy = sys(SYS_sched_getscheduler, 0, 0, 0, 0);
    struct sched_param p = { 0 };
    if (policy != SCHED_OTHER && policy != SCHED_BATCH && policy != SCHED_IDLE) sys(SYS_sched_setscheduler, 0, SCHED_OTHER, (uint64_t)&p, 0);
}

/* Has the head not run for a while? Then a region that was made meanwhile has taken its place; or else it will ask again. */
static bool has_cooled(const struct request *q)
{
    return clock_now_ns(CLOCK_MONOTONIC) - q->asked_ns >= COOL_NS && __atomic_load_n(q->counter, __ATOMIC_RELAXED) == q->left;
}

/* Whatever else has been asked for and is a part of the region that was just made at pc got hot in the same loop, while it was waiting. If it runs by itself it will ask again. */
static void drop_covered(struct cpu *c, uint64_t pc)
{
    struct background *b = c->vm->background;
    lock_take(&b->lock, c->tid);
    for (uint32_t i = 1; i < b->n; i++) {
        struct request *q = &b->queue[(b->head + i) % QUEUE];
        q->covered |= trace_last_covers(c, pc, q->pc);
    }
    lock_give(&b->lock);
}

static void serve(struct cpu *c, const struct request *q)
{
    c->pc = q->pc;
    c->fp_mode = q->fp_mode;
    memcpy(c->m, q->m, sizeof c->m);
    memcpy(c->count, q->count, sizeof c->count);
    if (q->covered || has_cooled(q)) {
        COUNT(c, regions_cooled, 1);
        return;
    }
    COUNT(c, region_wait_ns, clock_now_ns(CLOCK_MONOTONIC) - q->first_ns);
    if (!cache_wants_region(c->vm->cache, c->tid, q->pc, q->gen)) {
        COUNT(c, regions_cooled, 1);
        return;
    }
    const uint64_t start = clock_now_ns(CLOCK_THREAD_CPUTIME_ID);
    trace_compile(c, q->gen, q->hot, q->first_ns);
    drop_covered(c, q->pc);
    atomic_fetch_add(&c->vm->background->spent, clock_now_ns(CLOCK_THREAD_CPUTIME_ID) - start);
}

/* Wait for a request that can be afforded. Lock held. False: the thread is to end. */
static bool next(struct background *b, const struct cpu *c)
{
    for (uint64_t waited = 0; waited < IDLE_NS;) {
        uint64_t wait = b->n ? unearned(b, c->vm->opt) : IDLE_NS;
        if (b->stops) return false;
        if (!wait) return true;
        if (wait > IDLE_NS - waited) wait = IDLE_NS - waited;
        else if (wait < TICK_NS) wait = TICK_NS;
        const struct timespec t = { 0, (long)wait };
        const uint32_t seen = atomic_load(&b->bell);
        lock_give(&b->lock);
        if (sys(SYS_futex, (uint64_t)&b->bell, FUTEX_WAIT_PRIVATE, seen, (uint64_t)&t) == -ETIMEDOUT) waited += wait;
        lock_take(&b->lock, c->tid);
    }
    return b->n && !b->stops && !unearned(b, c->vm->opt);
}

static void thread_main(void *arg)
{
    struct cpu *c = arg;
    struct background *b = c->vm->background;
    vm_self = c;
    c->tid = (int32_t)host_rawcall(SYS_gettid, 0, 0, 0, 0, 0, 0);
    detach(c->vm);
    lock_take(&b->lock, c->tid);
    while (next(b, c)) {
        lock_give(&b->lock);
        serve(c, &b->queue[b->head]);
        lock_take(&b->lock, c->tid);
        b->head = (b->head + 1) % QUEUE;
        b->n--;
    }
    b->running = false;
    lock_give(&b->lock);
    vm_own_thread_exit(c);
}

/* --- beginning it ------------------------------------------------------------------------------------------------------------ */

static bool several_processors(void)
{
    uint64_t set[128] = { 0 };
    int64_t bytes = sys(SYS_sched_getaffinity, 0, sizeof set, (uint64_t)set, 0);
    unsigned n = 0;
    for (int64_t i = 0; i * 8 < bytes; i++) n += (unsigned)__builtin_popcountll(set[i]);
    return n > 1;
}

/* Does this process want one and can it have one, as far as can be told beforehand? */
static bool is_possible(const struct options *o)
{
    const uint32_t how = o->tune[TUNE_TRACE_THREAD];
    if (how != ALWAYS && (how != IF_PROCESSORS || o->stress || !several_processors())) return false;
    return tx_can_peek();
}

/* A clone with every signal blocked, which the child inherits: it must never be given one of the guest's. */
static bool begin(struct cpu *from)
{
    struct vm *vm = from->vm;
    struct cpu *c = is_possible(vm->opt) ? vm_own_thread_new(from) : NULL;
    if (!c) return false;
    c->tx->pages = &vm->background->pages;
    uint64_t all = ~(uint64_t)0, old;
    sys(SYS_rt_sigprocmask, SIG_SETMASK, (uint64_t)&all, (uint64_t)&old, sizeof old);
    int *tid = (int *)&vm->background->tid;
    int64_t r = host_clone(CLONE_VM | CLONE_SIGHAND | CLONE_THREAD | CLONE_FILES | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID, vm_cpu_stack_top(c), tid, tid,
                           vm_cpu_tls(c), thread_main, c);
    sys(SYS_rt_sigprocmask, SIG_SETMASK, (uint64_t)&old, 0, sizeof old);
    if (r < 0) vm_own_thread_drop(c);
    vm_log("trace", r < 0 ? "no compiler thread: error %d" : "compiler thread %d", r < 0 ? -(int)r : (int)r);
    COUNT(from, region_threads, r >= 0);
    return r >= 0;
}

/* No thread can be had: nobody is going to serve what has been asked for. */
static void give_up(struct cpu *c)
{
    struct background *b = c->vm->background;
    lock_take(&b->lock, c->tid);
    b->running = false;
    b->hopeless = true;
    b->head = b->n = 0;
    lock_give(&b->lock);
}

/* --- asking -------------------------------------------------------------------------------------------------------------------- */

/* The request for a region at pc, or NULL. Lock held. */
static struct request *queued(struct background *b, uint64_t pc)
{
    for (uint32_t i = 0; i < b->n; i++) {
        struct request *q = &b->queue[(b->head + i) % QUEUE];
        if (q->pc == pc) return q;
    }
    return NULL;
}

/* Lock held. */
static bool enqueue(struct background *b, const struct cpu *c, uint64_t gen)
{
    struct request *q = queued(b, c->pc);
    if (q) {
        atomic_store(&q->asked_ns, clock_now_ns(CLOCK_MONOTONIC));   /* it is as hot as ever */
        return true;
    }
    if (b->n == QUEUE) return false;
    q = &b->queue[(b->head + b->n++) % QUEUE];
    q->pc = c->pc;
    atomic_store(&q->asked_ns, clock_now_ns(CLOCK_MONOTONIC));
    q->first_ns = q->asked_ns;
    q->gen = gen;
    q->fp_mode = c->fp_mode;
    q->counter = &c->count[cpu_count(c->pc)];
    q->left = *q->counter;
    q->covered = false;
    memcpy(q->m, c->m, sizeof q->m);
    memcpy(q->count, c->count, sizeof q->count);
    memcpy(q->hot, trace_hot(c), sizeof q->hot);
    return true;
}

enum bg_answer bg_ask(struct cpu *c, uint64_t gen)
{
    struct background *b = c->vm->background;
    /* A thread begun by a vfork child would be the child's, and die with it. */
    if (!b || c->thread->os != c->vm->os) return BG_NONE;
    if (unearned(b, c->vm->opt) > PATIENCE_NS) return BG_FULL;
    lock_take(&b->lock, c->tid);
    if (b->hopeless) {
        lock_give(&b->lock);
        return BG_NONE;
    }
    const bool taken = enqueue(b, c, gen);
    const bool start = !b->running && !b->stops && !atomic_load(&b->tid);   /* one that is about to end still needs its tid word */
    b->running |= start;
    lock_give(&b->lock);
    if (start && !begin(c)) {
        give_up(c);
        return BG_NONE;
    }
    if (!start) ring_bell(b);
    return taken ? BG_TAKEN : BG_FULL;
}

/* --- ending it ------------------------------------------------------------------------------------------------------------------ */

void bg_stop(struct cpu *c)
{
    struct background *b = c->vm->background;
    const uint32_t tid = b ? atomic_load(&b->tid) : 0;
    if (!tid || c->thread->os != c->vm->os) return;
    lock_take(&b->lock, c->tid);
    b->stops++;
    lock_give(&b->lock);
    ring_bell(b);
    /* The kernel's own wake-up is not a private one. */
    while (atomic_load(&b->tid) == tid) sys(SYS_futex, (uint64_t)&b->tid, FUTEX_WAIT, tid, 0);
    /* It clears the word before the thread has left the thread group, by which calls like unshare(2) go. */
    while (sys(SYS_tgkill, (uint64_t)c->vm->os->pid, tid, 0, 0) == 0) sys(SYS_sched_yield, 0, 0, 0, 0);
    lock_take(&b->lock, c->tid);
    b->stops--;
    lock_give(&b->lock);
}
