/*
 * vm.c - the arena, thread blocks, and the life of threads and processes as the VM sees it.
 *
 * A thread block is one stretch of the arena, from low to high addresses:
 *
 *     guard | C stack | guard | return stack | guard | alternate signal stack | struct block
 *
 * so that every stack that overflows hits a guard. Blocks are never unmapped; an exited thread's is reused.
 */
#include "frontend/report.h"
#include "frontend/vm.h"

#include <assert.h>
#include <errno.h>
#include <link.h>
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "frontend/aims.h"
#include "frontend/background.h"
#include "frontend/regrow.h"
#include "frontend/sample.h"
#include "frontend/trace.h"
#include "frontend/unwind.h"
#include "frontend/tx.h"
#include "frontend/ways.h"
#include "hostisa/asan.h"
#include "syscalls/mem.h"

enum {
    MAX_BLOCKS = 8192,
#ifdef __SANITIZE_ADDRESS__
    TLS_MAX = 5120,            /* a dynamic executable: the sanitizer's and libc's too */
#else
    TLS_MAX = 1024,            /* the VM's own thread-local data; checked at start-up */
#endif
    TCB_BYTES = 3072,          /* what libc keeps at and above the thread pointer */
    TCB_GUARDS = 0x28,
    RET_HEADROOM = 256,        /* readable bytes above the return stack's base (the return-miss search looks up) */
};

/* The part of a thread block that is not a stack. */
struct block {
    _Alignas(64) struct cpu cpu;
    struct thread thread;
    struct os os;              /* a vfork child's own copies */
    struct sighand sighand;
    _Alignas(4096) uint8_t tls[TLS_MAX + TCB_BYTES];
    struct tx tx;
};

/* What vm_create() lays out at the start of the arena, in front of the code area. */
struct roots {
    struct vm vm;
    _Atomic uint32_t block_used[MAX_BLOCKS];   /* cleared by the exiting thread's last instruction */
    uint32_t n_blocks;                         /* blocks that were ever used */
    uint64_t tls_size;                         /* bytes of thread-local data, up to the thread pointer */
    uint8_t tls_image[TLS_MAX];                /* what a new thread finds there (the last tls_size bytes count) */
    uint64_t guards[2];                        /* tcbhead_t.stack_guard, pointer_guard: libc mangles the pointers it keeps with them */
};

__thread struct cpu *vm_self;

static struct roots *roots_of(struct vm *vm)
{
    return (struct roots *)((char *)vm - offsetof(struct roots, vm));
}

static struct block *block_of(const struct cpu *c)
{
    return (struct block *)((char *)c - offsetof(struct block, cpu));
}

static size_t page_up(size_t n)
{
    return (n + 4095) & ~(size_t)4095;
}

enum { STACKS = VM_GUARD + VM_C_STACK + VM_GUARD + VM_RET_STACK + VM_GUARD + VM_ALT_STACK };

static size_t block_bytes(void)
{
    return STACKS + page_up(sizeof(struct block));
}

/* --- thread blocks ----------------------------------------------------------------------------------------- */

void vm_block_range(const struct cpu *c, uint64_t *lo, uint64_t *hi)
{
    *lo = (uint64_t)block_of(c) - STACKS;
    *hi = *lo + c->vm->block_size;
}

static bool commit(uint8_t *p, size_t n)
{
    return host_rawcall(SYS_mprotect, (uint64_t)p, n, PROT_READ | PROT_WRITE, 0, 0, 0) == 0;
}

static uint8_t *block_base(struct vm *vm, uint32_t i)
{
    return vm->arena_next + (size_t)i * vm->block_size;
}

/* Find a free block, committing a new one if need be. threads_lock is held. */
static struct block *block_take(struct vm *vm)
{
    struct roots *r = roots_of(vm);
    for (uint32_t i = 0; i < MAX_BLOCKS; i++) {
        if (atomic_load(&r->block_used[i])) continue;
        uint8_t *p = block_base(vm, i);
        if (p + vm->block_size > vm->arena_hi) return NULL;
        if (i >= r->n_blocks) {
            uint8_t *ret = p + VM_GUARD + VM_C_STACK + VM_GUARD;
            if (!commit(p + VM_GUARD, VM_C_STACK) || !commit(ret, VM_RET_STACK) ||
                !commit(ret + VM_RET_STACK + VM_GUARD, VM_ALT_STACK + page_up(sizeof(struct block))))
                return NULL;
            r->n_blocks = i + 1;
        }
        atomic_store(&r->block_used[i], 1);
        return (struct block *)(p + STACKS);
    }
    return NULL;
}

/* The host's thread-local storage for a raw clone: the VM's own variables, and a control block that only knows itself.
 * No libc function that keeps state per thread is called on guest threads. */
static void tls_fill(struct vm *vm, struct block *b)
{
    struct roots *r = roots_of(vm);
    uint8_t *tcb = b->tls + TLS_MAX;
    memcpy(b->tls, r->tls_image, TLS_MAX);
    memset(tcb, 0, TCB_BYTES);
    uint64_t self = (uint64_t)tcb;
    memcpy(tcb, &self, 8);         /* tcbhead_t.tcb */
    memcpy(tcb + 16, &self, 8);    /* tcbhead_t.self */
    memcpy(tcb + TCB_GUARDS, r->guards, sizeof r->guards);
}

uint64_t vm_cpu_tls(struct cpu *c)
{
    return (uint64_t)(block_of(c)->tls + TLS_MAX);
}

void *vm_cpu_stack_top(struct cpu *c)
{
    return (uint8_t *)c->c_stack + VM_C_STACK;
}

static void cpu_init(struct vm *vm, struct block *b)
{
    uint8_t *base = (uint8_t *)b - STACKS;
    struct cpu *c = &b->cpu;
    memset(c, 0, sizeof *c);
    asan_forget(base + VM_GUARD, VM_C_STACK);
    c->vm = vm;
    c->thread = &b->thread;
    c->tx = &b->tx;
    c->c_stack = base + VM_GUARD;
    c->ret_limit = base + VM_GUARD + VM_C_STACK + VM_GUARD;
    c->ret_base = (uint8_t *)c->ret_limit + VM_RET_STACK - RET_HEADROOM;
    c->lookup = cache_table(vm->cache);
    c->thunks = cache_thunks(vm->cache);
    c->helpers = (void *const *)vm->helpers;
    c->exact = &vm->exact;
    for (unsigned i = 0; i < sizeof c->count / sizeof *c->count; i++) c->count[i] = trace_threshold(vm->opt);
    memset(&b->thread, 0, sizeof b->thread);
    b->thread.cpu = c;
    b->tx.pages = NULL;
}

static struct block *block_new(struct cpu *from)
{
    struct vm *vm = from->vm;
    lock_take(&vm->threads_lock, from->tid);
    struct block *b = block_take(vm);
    lock_give(&vm->threads_lock);
    if (!b) return NULL;
    cpu_init(vm, b);
    tls_fill(vm, b);
    return b;
}

struct cpu *vm_cpu_new(struct cpu *from)
{
    struct block *b = block_new(from);
    if (!b) return NULL;
    memcpy(b->cpu.r, from->r, sizeof from->r);
    memcpy(b->cpu.v, from->v, sizeof from->v);
    memcpy(b->cpu.m, from->m, sizeof from->m);
    b->cpu.pc = from->pc;
    b->cpu.seasoned = from->seasoned;
    b->thread.os = from->thread->os;
    b->thread.sighand = from->thread->sighand;
    b->thread.mask = from->thread->mask;
    b->thread.tagged_addr = from->thread->tagged_addr;
    COUNT(from, threads, 1);
    return &b->cpu;
}

static _Atomic uint32_t *block_flag(struct cpu *c)
{
    struct roots *r = roots_of(c->vm);
    size_t i = (size_t)((uint8_t *)block_of(c) - STACKS - c->vm->arena_next) / c->vm->block_size;
    assert(i < MAX_BLOCKS);
    return &r->block_used[i];
}

struct cpu *vm_own_thread_new(struct cpu *from)
{
    struct block *b = block_new(from);
    if (!b) return NULL;
    b->thread.os = from->vm->os;
    b->thread.sighand = &from->vm->os->sighand;
    return &b->cpu;
}

_Noreturn void vm_own_thread_exit(struct cpu *c) { host_exit_thread(block_flag(c), 0); }
void vm_own_thread_drop(struct cpu *c) { atomic_store(block_flag(c), 0); }

/* Returns how many threads are left. */
static uint32_t unlist(struct cpu *c, int32_t tid)
{
    struct vm *vm = c->vm;
    lock_take(&vm->threads_lock, tid);
    for (struct cpu **p = &vm->threads; *p; p = &(*p)->next) {
        if (*p != c) continue;
        *p = c->next;
        atomic_fetch_sub(&vm->n_threads, 1);
        break;
    }
    uint32_t left = atomic_load(&vm->n_threads);
    lock_give(&vm->threads_lock);
    return left;
}

void vm_cpu_free(struct cpu *c)
{
    unlist(c, vm_self->tid);
    atomic_store(block_flag(c), 0);
}

void vm_cpu_list(struct cpu *c)
{
    struct vm *vm = c->vm;
    lock_take(&vm->threads_lock, vm_self ? vm_self->tid : c->tid);
    c->next = vm->threads;
    vm->threads = c;
    atomic_fetch_add(&vm->n_threads, 1);
    lock_give(&vm->threads_lock);
}

void vm_install_altstack(struct cpu *c)
{
    stack_t ss = { .ss_sp = (uint8_t *)block_of(c) - VM_ALT_STACK, .ss_size = VM_ALT_STACK };
    host_rawcall(SYS_sigaltstack, (uint64_t)&ss, 0, 0, 0, 0, 0);
}

/* What --stats and --report owe at the end. */
static void print_stats(struct cpu *c)
{
    struct vm *vm = c->vm;
    if (vm->opt->stats || vm->sampler) bg_stop(c);
    if (vm->opt->stats) {
        vm_stats_collect(vm);
        stats_print(&vm->stats, STDERR_FILENO);
    }
    if (vm->opt->exits && vm->ways) ways_print(vm->ways, STDERR_FILENO);
    if (vm->opt->report) report_write(vm);
    if (vm->unwind) unwind_end(vm);
}

_Noreturn void vm_thread_exit(struct cpu *c, int status)
{
    /* From here on no signal may arrive: the stacks are about to be somebody else's. */
    uint64_t all = ~(uint64_t)0;
    host_rawcall(SYS_rt_sigprocmask, SIG_SETMASK, (uint64_t)&all, 0, 8, 0, 0);
    if (unlist(c, c->tid) == 0) {
        bg_stop(c);       /* the process ends with its last thread */
        print_stats(c);
    }
    stack_t off = { .ss_flags = SS_DISABLE };
    host_rawcall(SYS_sigaltstack, (uint64_t)&off, 0, 0, 0, 0, 0);
    host_exit_thread(block_flag(c), status);
}

_Noreturn void vm_exit_group(struct cpu *c, int status)
{
    print_stats(c);
    for (;;) host_rawcall(SYS_exit_group, (uint64_t)status, 0, 0, 0, 0, 0);
}

void vm_be_alone(struct cpu *c) { bg_stop(c); }
int32_t vm_own_thread(const struct cpu *c) { return c->vm->background ? bg_tid(c->vm->background) : 0; }

struct os *vm_private_os(struct cpu *c) { return &block_of(c)->os; }
struct sighand *vm_private_sighand(struct cpu *c) { return &block_of(c)->sighand; }

void vm_kick_others(struct cpu *c, unsigned poll_bits)
{
    lock_take(&c->vm->threads_lock, c->tid);
    for (struct cpu *t = c->vm->threads; t; t = t->next)
        if (t != c) atomic_fetch_or(&t->poll, poll_bits);
    lock_give(&c->vm->threads_lock);
}

/* --- processes ---------------------------------------------------------------------------------------------- */

/* The child of a fork: this thread is alone, every lock is free, the other threads' blocks can be reused. */
static void become_child(struct cpu *c)
{
    struct vm *vm = c->vm;
    struct roots *r = roots_of(vm);
    c->tid = (int32_t)host_rawcall(SYS_gettid, 0, 0, 0, 0, 0, 0);
    lock_init(&vm->threads_lock);
    lock_init(&vm->audit_lock);
    if (vm->unwind) lock_init(unwind_lock(vm->unwind));
    lock_init(cache_lock(vm->cache));
    lock_init(trace_lock(vm->trace));
    if (vm->background) bg_forget(vm->background);
    c->seasoned = false;
    if (vm->regrow) lock_init(regrow_lock(vm->regrow));
    exact_after_fork(&vm->exact);
    lock_init(&os_home(c->thread->os)->mm_lock);
    lock_init(&c->thread->sighand->lock);
    c->thread->os->pid = (int32_t)host_rawcall(SYS_getpid, 0, 0, 0, 0, 0, 0);
    for (unsigned i = 0; i < EXACT_BUCKETS; i++) atomic_store(&vm->exact.bucket[i].owner, 0);
    vm->threads = c;
    c->next = NULL;
    atomic_store(&vm->n_threads, 1);
    for (uint32_t i = 0; i < r->n_blocks; i++)
        if (block_base(vm, i) + STACKS != (uint8_t *)block_of(c)) atomic_store(&r->block_used[i], 0);
}

int64_t vm_fork(struct cpu *c, int64_t (*call)(void *), void *arg)
{
    struct vm *vm = c->vm;
    int32_t tid = c->tid;
    /* ORDER LOCKS: unwind, sighand, mm, cache, threads. */
    if (vm->unwind) lock_take(unwind_lock(vm->unwind), tid);
    lock_take(&c->thread->sighand->lock, tid);
    lock_take(&os_home(c->thread->os)->mm_lock, tid);
    lock_take(cache_lock(vm->cache), tid);
    lock_take(&vm->threads_lock, tid);
    int64_t r = call(arg);
    if (r == 0) {
        become_child(c);
        return 0;
    }
    COUNT(c, forks, 1);
    lock_give(&vm->threads_lock);
    lock_give(cache_lock(vm->cache));
    lock_give(&os_home(c->thread->os)->mm_lock);
    lock_give(&c->thread->sighand->lock);
    if (vm->unwind) lock_give(unwind_lock(vm->unwind));
    return r;
}

void vm_vfork_done(struct cpu *c, int32_t tid)
{
    struct vm *vm = c->vm;
    /* In the order in which it may have taken them, the last one first. */
    struct lock *locks[] = { &vm->threads_lock, &vm->audit_lock, &os_home(c->thread->os)->mm_lock, &c->thread->sighand->lock };
    for (unsigned i = 0; i < sizeof locks / sizeof *locks; i++)
        if (lock_inherit(locks[i], tid, c->tid)) lock_give(locks[i]);
    cache_recover(vm->cache, tid, c->tid);
    if (lock_inherit(trace_lock(vm->trace), tid, c->tid)) lock_give(trace_lock(vm->trace));
    if (vm->regrow && lock_inherit(regrow_lock(vm->regrow), tid, c->tid)) lock_give(regrow_lock(vm->regrow));
    if (vm->unwind && lock_inherit(unwind_lock(vm->unwind), tid, c->tid)) lock_give(unwind_lock(vm->unwind));
}

void vm_code_changed(struct cpu *c, uint64_t start, uint64_t end)
{
    unsigned n = cache_invalidate(c->vm->cache, c->tid, start, end);
    if (n) vm_log("cache", "%u units of %#llx-%#llx dropped", n, (unsigned long long)start, (unsigned long long)end);
}

/* Where the samples of this process hit. */
static void collect_samples(struct vm *vm)
{
    _Atomic uint64_t *const to[SAMPLE__N] = {
#define PLACE(ID, name) [SAMPLE_##ID] = &vm->stats.samples_##name
        PLACE(BASELINE, baseline), PLACE(REGION, region), PLACE(SHARED, shared), PLACE(LOOP, loop), PLACE(INTERP, interp), PLACE(TRANSLATE, translate),
        PLACE(COMPILE, compile), PLACE(OPTIMISE, optimise), PLACE(KERNEL, kernel),
#undef PLACE
    };
    for (unsigned k = 0; k < SAMPLE__N; k++) atomic_store(to[k], 0);
    for (const struct sample *p = sample_first(vm->sampler); p; p = sample_next(vm->sampler, p)) atomic_fetch_add(to[p->place - 1], 1);
}

void vm_stats_collect(struct vm *vm)
{
    if (vm->sampler && sample_is_mine(vm->sampler)) collect_samples(vm);
    firsts_collect(vm);
    const struct cache_counters *k = cache_counters(vm->cache);
    atomic_store(&vm->stats.replaced, k->replaced);
    atomic_store(&vm->stats.links, k->links);
    atomic_store(&vm->stats.icache_links, k->icache_links);
    atomic_store(&vm->stats.flushes, k->flushes);
    atomic_store(&vm->stats.invalidations, k->invalidations);
    atomic_store(&vm->stats.frags_invalidated, k->invalidated_frags);
    atomic_store(&vm->stats.evictions, k->evictions);
    atomic_store(&vm->stats.frags_evicted, k->evicted_frags);
}

void vm_flush_code(struct cpu *c)
{
    cache_flush(c->vm->cache, c->tid);
}

#ifdef __SANITIZE_ADDRESS__
/* The compiler calls this before functions that don't return, to forget the frames of the thread's stack. The sanitizer's own
 * asks libc where that stack is, and libc does not know guest threads. */
void __asan_handle_no_return(void);
void __asan_handle_no_return(void) { }
#endif

/* --- start-up ------------------------------------------------------------------------------------------------ */

static uint8_t *arena_reserve(size_t *size)
{
    /* Address space only. A host with a limit on it gets a smaller arena, and so fewer threads. */
    for (*size = (size_t)16 << 30; *size >= (size_t)512 << 20; *size /= 2) {
        void *p = mmap(NULL, *size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (p != MAP_FAILED) return p;
    }
    return NULL;
}

/* dl_iterate_phdr(): the module's thread-local data of this thread, below the thread pointer, as every later thread shall
 * find it. There is one module in a static executable. */
static int note_tls(struct dl_phdr_info *info, size_t size, void *data)
{
    struct roots *r = data;
    const uint8_t *tp = __builtin_thread_pointer(), *tls = info->dlpi_tls_data;
    (void)size;
    if (!tls || tls >= tp) return 0;
    size_t below = (size_t)(tp - tls);
    if (below > r->tls_size) r->tls_size = below;
    if (below <= TLS_MAX) memcpy(r->tls_image + TLS_MAX - below, tls, below);
    return 0;
}

static void *fail(const char *what)
{
    fprintf(stderr, "dragoman: %s\n", what);
    return NULL;
}

static const char *host_setup(struct vm *vm)
{
    const struct options *o = vm->opt;
    struct host_options ho = {
        .cpu = o->hostcpu,
        .pin = vm->isa->pin,
        .random_regs = (o->stress & STRESS_RANDOM_REGS) != 0,
        .seed = o->seed,
    };
    return host_init(vm->host, &ho);
}

/* Do regions count their ways out? --audit compares code with what is made of the same guest code again, which would count elsewhere. */
static bool counts_ways(const struct options *o) { return (o->exits || o->report) && !o->audit; }

struct vm *vm_create(const struct options *opt, const struct guest_isa *isa, struct os *os, struct cpu **first)
{
    size_t size, limit = opt->stress & STRESS_TINY_CACHE ? OPT_CACHE_SIZE_MIN : opt->cache_size;
    uint8_t *arena = arena_reserve(&size);
    if (!arena) return fail("cannot reserve 512 MB of address space for the VM (is RLIMIT_AS, ulimit -v, set?)");

    size_t data = page_up(sizeof(struct roots)) + page_up(host_size()) + page_up(cache_struct_size()) + page_up(trace_size()) +
                  page_up(bg_size()) + page_up(regrow_size()) + page_up(aims_size());
    if (opt->stress & STRESS_UNWIND) data += page_up(unwind_size());
    if (counts_ways(opt)) data += page_up(ways_size());
    size_t code = page_up(cache_area_size(limit));
    if (data + code + block_bytes() > size) return fail("--cache-size is larger than the VM's address space");
    if (mprotect(arena, data, PROT_READ | PROT_WRITE) || mprotect(arena + data, code, PROT_READ | PROT_WRITE | PROT_EXEC))
        return fail("cannot make memory for translated code executable");

    struct roots *r = (struct roots *)arena;
    struct vm *vm = &r->vm;
    vm->opt = opt;
    vm->isa = isa;
    firsts_begin(&vm->firsts);
    vm->os = os;
    vm->host = (struct host *)(arena + page_up(sizeof(struct roots)));
    vm->cache = (struct cache *)((uint8_t *)vm->host + page_up(host_size()));
    vm->trace = (struct trace *)((uint8_t *)vm->cache + page_up(cache_struct_size()));
    if (trace_in_background(opt)) vm->background = (struct background *)((uint8_t *)vm->trace + page_up(trace_size()));
    uint8_t *next = (uint8_t *)vm->trace + page_up(trace_size()) + page_up(bg_size());
    if (trace_counts(opt)) vm->regrow = (struct regrow *)next;
    next += page_up(regrow_size());
    vm->aims = (struct aims *)next;
    next += page_up(aims_size());
    if (opt->stress & STRESS_UNWIND) vm->unwind = (struct unwind *)next;
    if (opt->stress & STRESS_UNWIND) next += page_up(unwind_size());
    if (counts_ways(opt)) vm->ways = (struct ways *)next;
    vm->arena_lo = arena;
    vm->arena_hi = arena + size;
    vm->arena_next = arena + data + code;
    vm->block_size = block_bytes();
    helpers_init(vm->helpers);
    dl_iterate_phdr(note_tls, r);
    if (r->tls_size > TLS_MAX) return fail("internal error: TLS_MAX is too small");
    memcpy(r->guards, (const uint8_t *)__builtin_thread_pointer() + TCB_GUARDS, sizeof r->guards);

    const char *err = host_setup(vm);
    if (!err) err = cache_init(vm->cache, vm->host, arena + data, limit, &vm->threads, &vm->threads_lock);
    if (err) return fail(err);

    cache_show_entries(vm->cache, opt->stats);
    cache_no_links(vm->cache, (opt->stress & (STRESS_NO_LINKS | STRESS_UNWIND)) || opt->audit || (opt->items & ITEM_BIT(ITEM_NOCHAIN)));
    atomic_store(&vm->exact_atomics, (opt->stress & STRESS_EXACT) != 0);
    uint32_t care = opt->stress & STRESS_CARE ? GUEST_CARE_TAGS | GUEST_CARE_SP | GUEST_CARE_UNDERFLOW : 0;
    /* Single steps don't mix; and the interpreter would only be slower. */
    if (opt->stress & (STRESS_CARE | STRESS_UNWIND) || opt->tier == TIER_INTERP) care |= GUEST_CARE_NANS;
    atomic_store(&vm->care, care);
    atomic_store(&vm->care_taken, care);

    extern char __ehdr_start[], _end[];
    os->arena_lo = (uint64_t)arena;
    os->arena_hi = (uint64_t)arena + size;
    os->image_lo = (uint64_t)__ehdr_start;
    os->image_hi = page_up((size_t)_end);

    struct block *b = block_take(vm);
    if (!b) return fail("out of memory");
    cpu_init(vm, b);
    b->thread.os = os;
    b->cpu.tid = (int32_t)host_rawcall(SYS_gettid, 0, 0, 0, 0, 0, 0);
    vm_cpu_list(&b->cpu);
    *first = &b->cpu;
    return vm;
}
