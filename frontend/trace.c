/*
 * trace.c - see trace.h. A region's road: grown from guest code (translate/grow.h), promoted to SSA, optimised (optimizer/region.h), compiled by the host
 * (host_compile_region()), published (cache_commit_region()).
 */
#include "frontend/trace.h"

#include <assert.h>
#include <string.h>

#include "frontend/aims.h"
#include "frontend/clock.h"
#include "frontend/dump.h"
#include "frontend/log.h"
#include "frontend/perf.h"
#include "frontend/tx.h"
#include "frontend/unwind.h"
#include "frontend/ways.h"
#include "translate/grow.h"

enum { MADE_BITS = 15, MIN_INSNS = 24 };

struct trace {
    struct lock lock;
    uint8_t hot[TRACE_HOT_BYTES];          /* by host_hash(pc): its counter ran out once (or that of one that shares the bit) */
    uint8_t refused[1u << (MADE_BITS - 3)];   /* likewise: there is no region */
    const uint8_t *weighed;        /* hot[], or as it was when the region was asked for */
    uint32_t n_made;
    uint64_t asked_ns;             /* when the region being made was asked for */
    uint64_t last;                 /* guest address of what r is, if a region was made of it */
    struct region r;
    struct ir_unit scratch;
    struct grow_kept kept;
    struct host_code code;
    _Alignas(64) uint8_t buf[CACHE_MAX_CODE];
    _Alignas(64) uint8_t work[];     /* region_work_size(), then host_region_work_size() */
};
_Static_assert(TRACE_HOT_BYTES == 1 << (MADE_BITS - 3), "a bit each");
_Static_assert((int)MADE_BITS <= (int)HOST_LOOKUP_BITS, "a bit for each hash value or for several");

static size_t align64(size_t n) { return (n + 63) & ~(size_t)63; }
size_t trace_size(void) { return sizeof(struct trace) + align64(region_work_size()) + host_region_work_size(); }
static struct region_work *pass_work(struct trace *t) { return (struct region_work *)(void *)t->work; }
static void *host_work(struct trace *t) { return t->work + align64(region_work_size()); }
struct lock *trace_lock(struct trace *t) { return &t->lock; }

bool trace_counts(const struct options *o) { return o->tier == TIER_AUTO && !o->no_trace && !o->audit; }
bool trace_in_background(const struct options *o) { return trace_counts(o) && o->tune[TUNE_TRACE_THREAD]; }
uint16_t trace_threshold(const struct options *o) { return (uint16_t)o->tune[TUNE_TRACE_THRESHOLD]; }

/* --- weights ------------------------------------------------------------------------------------------------------------- */

static uint32_t bit_of(uint64_t pc) { return host_hash(pc) & ((1u << MADE_BITS) - 1); }
static bool has_bit(const uint8_t *map, uint64_t pc) { return map[bit_of(pc) / 8] >> (bit_of(pc) % 8) & 1; }
static void set_bit(uint8_t *map, uint64_t pc) { __atomic_fetch_or(&map[bit_of(pc) / 8], (uint8_t)(1u << (bit_of(pc) % 8)), __ATOMIC_RELAXED); }
bool trace_refused(const struct cpu *c, uint64_t pc) { return has_bit(c->vm->trace->refused, pc); }

const uint8_t *trace_hot(const struct cpu *c) { return c->vm->trace->hot; }
void trace_note_hot(struct cpu *c, uint64_t pc) { set_bit(c->vm->trace->hot, pc); }

void trace_forget(struct cpu *c, uint64_t first, uint64_t last)
{
    uint8_t *hot = c->vm->trace->hot;
    /* Addresses that are further apart share all bits and counters with some in between. */
    if (last - first > 2 << MADE_BITS) last = first + (2 << MADE_BITS);
    for (uint64_t pc = first & ~UINT64_C(1); pc <= last; pc += 2) {
        __atomic_fetch_and(&hot[bit_of(pc) / 8], (uint8_t)~(1u << (bit_of(pc) % 8)), __ATOMIC_RELAXED);
        c->count[cpu_count(pc)] = trace_threshold(c->vm->opt);
    }
}

/* grow_options.weight: entries counted by this thread since the counter began anew; where it has run out once, all of them. */
static uint32_t weight(void *ctx, uint64_t pc)
{
    const struct cpu *c = ctx;
    const uint32_t full = trace_threshold(c->vm->opt), left = c->count[cpu_count(pc)];
    if (pc == c->pc || has_bit(c->vm->trace->weighed, pc)) return full;
    return left < full ? full - left : 0;
}

/* In tier trace nothing has been counted: whatever is near is taken in. */
static uint32_t all_alike(void *ctx, uint64_t pc)
{
    (void)ctx;
    (void)pc;
    return 1;
}

static int targets(void *ctx, uint64_t jump, struct grow_target *out) { return aims_targets(ctx, jump, out); }

static void give_up(void *ctx, uint64_t jump) { aims_give_up(ctx, jump); }
static bool leads(void *ctx, uint64_t pc, uint64_t jump) { return aims_leads(ctx, pc, jump); }

static void note(void *ctx, uint64_t pc, const char *what)
{
    const struct cpu *c = ctx;
    vm_log("trace", "%#llx: %#llx %s", (unsigned long long)c->pc, (unsigned long long)pc, what);
}

/* --- building -------------------------------------------------------------------------------------------------------------- */

static const char unreadable[] = "guest code can't be read";

struct job { struct trace *t; uint32_t insns; bool goes_on; const char *why; };

static struct grow_options options_for(struct cpu *c, uint32_t insns)
{
    const struct options *o = c->vm->opt;
    const bool all = o->tier == TIER_TRACE;
    struct grow_options g = {
        .max_insns = insns, .max_blocks = o->tune[TUNE_TRACE_UNITS], .max_inline = o->tune[TUNE_TRACE_INLINE], .min_share = o->tune[TUNE_TRACE_SHARE],
        .unit_insns = tx_unit_insns(c->vm), .unit_exits = TX_UNIT_EXITS,
        .plain = o->audit, .weight = all ? all_alike : weight, .note = log_on(o, ITEM_TRACE) ? note : NULL, .ctx = c,
        .targets = o->audit ? NULL : targets, .note_tables = all || cache_is_linked(c->vm->cache, c->tid, c->pc), .give_up = give_up, .leads = all ? NULL : leads,
        .loops_only = o->tier == TIER_AUTO && o->tune[TUNE_TRACE_LOOPS], .kept = &c->vm->trace->kept,
    };
    if (o->audit) g.max_blocks = 1;
    return g;
}

/* Under host_guarded(): guest code is read. */
static int64_t grow(struct cpu *c, void *arg)
{
    struct job *j = arg;
    struct tx_fetch f;
    struct grow_options o = options_for(c, j->insns);
    tx_begin(c, &f, &j->t->scratch);
    o.goes_on = &j->goes_on;
    j->why = region_grow(&j->t->r, &c->tx->guest, c->vm->isa, c->pc, &o);
    if (f.unreadable) j->why = unreadable;
    return 0;
}

/* After every step: the rules are kept (debug builds), and it is listed if asked for. ctx: the thread's cpu. */
static void after(void *ctx, const char *step, const struct region *r)
{
    const struct cpu *c = ctx;
#ifdef DRAGOMAN_DEBUG
    ir_ref at = 0;
    const char *err = region_verify(r, &at);
    if (err) dump_bad_region(c->vm->opt, c->vm->isa, r, step, at, err);
#endif
    if (log_on(c->vm->opt, ITEM_PASSES)) dump_region(r, step);
}

/* t->r = what was grown, in the form that is emitted. NULL, or why that can't be. */
static const char *optimise(struct cpu *c)
{
    struct trace *t = c->vm->trace;
    if (!region_analyse(&t->r)) return "its loops are not in order";
    after(c, "grow", &t->r);
    if (c->vm->opt->tune[TUNE_TRACE_UNROLL]) {
        region_unroll(&t->r, pass_work(t), (unsigned)c->vm->opt->tune[TUNE_TRACE_UNROLL]);
        after(c, "unroll", &t->r);
    }
    if (!region_promote(&t->r, pass_work(t), host_pinned(c->vm->host))) return "too large in SSA form";
    after(c, "promote", &t->r);
    if (!region_optimise(&t->r, pass_work(t), c->vm->opt->no_pass, after, c)) return "a pass hit a limit";
    return NULL;
}

/* t->r = the region at c->pc, ready to be emitted. NULL, or why there is none. */
static const char *build(struct cpu *c, uint32_t insns)
{
    struct job j = { .t = c->vm->trace, .insns = insns };
    const uint64_t start = tx_cpu_ns(c);
    const bool read = host_guarded(c, grow, &j) >= 0;
    const uint64_t grown = tx_cpu_ns(c);
    COUNT(c, region_grow_ns, grown - start);
    if (!read) return unreadable;
    if (j.why) return j.why;
    if (j.goes_on) aims_gained(c);
    const char *err = optimise(c);
    COUNT(c, region_pass_ns, tx_cpu_ns(c) - grown);
    return err;
}

/* --- compiling ------------------------------------------------------------------------------------------------------------- */

static void count(struct cpu *c, const struct trace *t)
{
    COUNT(c, regions, 1);
    COUNT(c, region_guest, t->r.u.n_guest);
    COUNT(c, region_ir, t->r.u.n);
    COUNT(c, region_host, t->code.n_host);
    COUNT(c, region_bytes, t->code.size);
    COUNT(c, region_points, t->code.n_pcmap);
}

enum verdict { MADE, CHANGED, TOO_LARGE };

static enum verdict emit(struct cpu *c, uint64_t gen)
{
    struct vm *vm = c->vm;
    struct trace *t = vm->trace;
    t->last = 1;
    const uint8_t *final = cache_reserve_region(vm->cache, c->tid);
    t->code.buf = t->buf;
    t->code.cap = sizeof t->buf;
    t->code.counts = ways_room(vm->ways);
    const uint64_t start = tx_cpu_ns(c);
    const bool fits = host_compile_region(vm->host, &t->r, host_work(t), final, &t->code);
    COUNT(c, region_host_ns, tx_cpu_ns(c) - start);
    if (!fits) return TOO_LARGE;
    const uint8_t *code = cache_commit_region(vm->cache, c->tid, &t->r, &t->code, gen);
    if (!code) return cache_gen(vm->cache) != gen ? CHANGED : TOO_LARGE;
    t->n_made++;
    t->last = c->pc;
    count(c, t);
    if (vm->unwind) unwind_made(vm->unwind, c->pc, code, &t->code);
    firsts_made(vm, t->asked_ns);
    ways_add(vm->ways, c->pc, code, &t->code);
    perf_code(vm->perf, code, t->code.size, c->pc, "region");
    dump_region_code(vm->opt, vm->isa, &t->r, &t->code, code);
    return MADE;
}

static uint32_t first_budget(const struct options *o)
{
    uint32_t n = o->tune[TUNE_TRACE_INSNS];
    return o->tier == TIER_TRACE && n > 64 ? 64 : n;
}

/* Lock held. Smaller and smaller regions, until one fits. */
static bool compile(struct cpu *c, uint64_t gen)
{
    const char *why = "its code does not fit";
    const uint32_t limit = c->vm->opt->tune[TUNE_TRACE_LIMIT];
    if (limit && c->vm->trace->n_made >= limit) return false;
    for (uint32_t insns = first_budget(c->vm->opt);; insns /= 2) {
        const char *err = build(c, insns);
        enum verdict v = err ? TOO_LARGE : emit(c, gen);
        if (v == MADE) vm_log("trace", "%#llx: region of %u instructions in %u blocks, %u bytes", (unsigned long long)c->pc, c->vm->trace->r.u.n_guest,
                              c->vm->trace->r.n_blocks, c->vm->trace->code.size);
        COUNT(c, regions_changed, v == CHANGED);
        if (v != TOO_LARGE) return true;
        if (err) why = err;
        if (why == grow_no_loop || why == unreadable || insns < MIN_INSNS || c->vm->opt->audit) break;
        COUNT(c, regions_halved, 1);
    }
    vm_log("trace", "%#llx: no region: %s", (unsigned long long)c->pc, why);
    COUNT(c, regions_refused, 1);
    set_bit(c->vm->trace->refused, c->pc);
    return false;
}

bool trace_compile(struct cpu *c, uint64_t gen, const uint8_t *hot, uint64_t asked_ns)
{
    struct trace *t = c->vm->trace;
    if (c->vm->opt->tier == TIER_TRACE || c->tx->pages) lock_take(&t->lock, c->tid);
    else if (!lock_try(&t->lock, c->tid)) return true;
    t->asked_ns = asked_ns ? asked_ns : c->vm->opt->stats ? clock_now_ns(CLOCK_MONOTONIC) : 0;
    const uint64_t start = tx_now_ns(c), cpu = tx_cpu_ns(c);
    t->weighed = hot ? hot : t->hot;
    c->doing = DOING_OPTIMISE;
    bool ok = compile(c, gen);
    c->doing = DOING_LOOP;
    COUNT(c, region_ns, tx_now_ns(c) - start);
    COUNT(c, region_cpu_ns, tx_cpu_ns(c) - cpu);
    lock_give(&t->lock);
    return ok;
}

bool trace_last_covers(const struct cpu *c, uint64_t head, uint64_t pc)
{
    struct trace *t = c->vm->trace;
    bool covers = false;
    lock_take(&t->lock, c->tid);
    if (t->last == head)
        for (unsigned b = 0; b < t->r.n_blocks; b++) covers |= t->r.b[b].pc == pc;
    lock_give(&t->lock);
    return covers;
}

bool trace_is_current(struct cpu *c, const uint8_t *code)
{
    struct trace *t = c->vm->trace;
    lock_take(&t->lock, c->tid);
    t->code.buf = t->buf;
    t->code.cap = sizeof t->buf;
    bool same = !build(c, first_budget(c->vm->opt)) && host_compile_region(c->vm->host, &t->r, host_work(t), code, &t->code) &&
                memcmp(t->buf, code, t->code.size) == 0;
    lock_give(&t->lock);
    return same;
}
