/* unwind.c - see unwind.h */
#include "frontend/unwind.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "frontend/dump.h"
#include "frontend/hold.h"
#include "frontend/log.h"
#include "frontend/places.h"
#include "frontend/state.h"
#include "frontend/trace.h"
#include "frontend/tx.h"
#include "hostisa/asan.h"

enum {
    TRACE_MAX = 500,      /* guest instructions that the interpreter goes ahead: more than the region can do in MAX_STEPS */
    LOG_MAX = 1024,       /* stores of theirs */
    SEEN_MAX = 96,        /* accesses at which the state is looked at, in one go */
    IN_TURN = 8,          /* entries of a region that are all looked at; then ever fewer, */
    IN_TURN_LEFT = 200,   /* but many while there are places in it that were not looked at */
    FRUITLESS = 5,        /* times --tune=unwind-tries= tries with made-up values that come to nothing new are enough for a region */
    ALTERED_MAX = 4, TOUCHED_MAX = 64,
    UNLINKED = 1 << 16, LINKS_BITS = 12,   /* entries until the first link is made; then so many with links, as many without */
    MIN_STEPS = 40, MAX_STEPS = 300,   /* host instructions until the region is stopped at its next access, or leaves at its next look for events: it must make no store that
                           * the interpreter has not made before, for only those are undone */
    TRIES = 3,
};

/* What the interpreter had before an instruction. */
struct moment { struct state s; uint32_t stores; };

struct unwind {
    /* the region that is stepped */
    struct cpu *cpu;                   /* its thread, NULL = none */
    uint32_t stop_at, max_steps, poll_at;   /* the access it stops at, or the first one behind so many host instructions; the one from which an event is pending */
    uint32_t points, steps;            /* so far */
    bool stopped;
    bool varied;                       /* with other registers and memory than the guest's */
    uint64_t read;                     /* slots R and V that the interpreter read on its way, a bit each */
    uint32_t n_touched, n_altered;
    uint64_t touched[TOUCHED_MAX];     /* where the region's last accesses were */
    struct { uint64_t addr, old; } altered[ALTERED_MAX];   /* 8 bytes each */
    uint32_t entries;
    uint32_t n_seen;
    struct state seen[SEEN_MAX];       /* what it would have been left with at the accesses before that */
    struct cpu shadow;                 /* whose registers are made of a snapshot while the thread runs on */

    uint32_t n;                        /* moments */
    bool open;                         /* the guest may have gone on behind the last of them */
    struct moment at[TRACE_MAX + 1];
    struct state before, region;
    struct { uint64_t icache_lo, icache_hi; uint32_t fp_idc, fp_mode, exit_arg, nans; struct cpu_fault fault; } misc;
    _Alignas(struct store_log) uint8_t stores[sizeof(struct store_log) + LOG_MAX * sizeof(((struct store_log *)0)->e[0])];
    uint64_t found[LOG_MAX];           /* what the region left where the log's stores went */
    uint16_t visits[1 << HOST_LOOKUP_BITS];
    struct lock lock;                  /* held while others stand still (hold.h) */
};

/* struct places follows it. */
enum { PLACES_AT = (sizeof(struct unwind) + 63) & ~63u };
size_t unwind_size(void) { return PLACES_AT + places_size(); }
static struct places *places_of(struct unwind *u) { return (struct places *)((uint8_t *)u + PLACES_AT); }
struct lock *unwind_lock(struct unwind *u) { return &u->lock; }
static struct store_log *log_of(struct unwind *u) { return (struct store_log *)(void *)u->stores; }

/* --- stepping ---------------------------------------------------------------------------------------------------------- */

/* What would the guest's state be if c's region were left here? */
static void look_here(struct cpu *c, const void *uc, uint64_t guest_pc, const void *snap)
{
    struct unwind *u = c->vm->unwind;
    struct cpu *s = &u->shadow;
    struct state *to = &u->seen[u->n_seen++];
    memcpy(s->r, c->r, sizeof s->r);
    memcpy(s->v, c->v, sizeof s->v);
    memcpy(s->m, c->m, sizeof s->m);
    memcpy(s->spill, c->spill, sizeof s->spill);
    host_ctx_dump(c->vm->host, uc, s);
    s->snap = snap;
    host_snap_apply(c->vm->host, s);
    s->pc = guest_pc;
    state_take(to, s);
    to->fpflags = host_ctx_fpflags(uc);
}

bool unwind_step(struct cpu *c, void *uc)
{
    struct vm *vm = c->vm;
    struct unwind *u = vm->unwind;
    if (!u) return false;
    if (u->cpu != c) {
        host_ctx_step_end(uc);
        return true;
    }
    host_ctx_step(uc);
    const uint64_t pc = host_ctx_pc(uc);
    uint64_t addr, guest_pc;
    const void *snap;
    if (!cache_contains(vm->cache, pc)) return true;   /* on the way in or out, or in a helper */
    if (++u->steps == u->poll_at) atomic_fetch_or(&c->poll, POLL_SYNC);
    if (!host_ctx_access(uc, &addr) || addr - (uint64_t)vm->arena_lo < (uint64_t)(vm->arena_hi - vm->arena_lo)) return true;
    if (!cache_fault_site(vm->cache, pc, &guest_pc, &snap)) return true;
    u->touched[u->n_touched++ % TOUCHED_MAX] = addr;
    const bool first = places_see(places_of(u), cache_fault_entry(vm->cache, pc));
    COUNT(c, unwind_points, first);
    if (++u->points < u->stop_at && u->steps < u->max_steps) {
        look_here(c, uc, guest_pc, snap);
        return true;
    }
    u->stopped = true;
    u->cpu = NULL;
    host_ctx_step_end(uc);
    host_ctx_leave(vm->host, uc, c, CPUX_POLL, guest_pc, snap);
    return true;
}

/* Run the region as far as turn() said. */
static enum cpu_exit step_region(struct cpu *c, const uint8_t *code)
{
    struct unwind *u = c->vm->unwind;
    assert(u->stop_at >= 1 && u->stop_at <= SEEN_MAX + 1 && u->max_steps <= MAX_STEPS);
    u->points = u->steps = u->n_seen = 0;
    u->stopped = false;
    host_ret_reset(c);
    __atomic_store_n(&u->cpu, c, __ATOMIC_RELEASE);
    host_step_begin();
    enum cpu_exit reason = host_enter(c, code);
    __atomic_store_n(&u->cpu, NULL, __ATOMIC_RELEASE);
    if (c->snap) host_snap_apply(c->vm->host, c);
    atomic_fetch_and(&c->poll, ~(uint32_t)POLL_SYNC);   /* the run loop acknowledges anyway */
    return reason;
}

/* --- the interpreter ----------------------------------------------------------------------------------------------------- */

/* store_log.at_insn */
static void note_moment(struct cpu *c)
{
    struct unwind *u = c->vm->unwind;
    struct moment *m = &u->at[u->n];
    uint32_t first = u->n ? m[-1].stores : 0;
    if (u->n == TRACE_MAX) return;
    state_note(c, &(struct state_stores){ c->log, first, c->log->n });
    state_take(&m->s, c);
    m->s.pc = c->insn_pc;
    m->stores = c->log->n;
    u->n++;
}

static void note_reads(struct unwind *u, const struct ir_unit *x)
{
    for (uint32_t i = 1; i < x->n; i++)
        if (x->ins[i].op == IR_GET && x->ins[i].a < IR_SLOT_M0) u->read |= UINT64_C(1) << x->ins[i].a;
}

enum went { ON, OUT, UNKNOWN };   /* to the next instruction; it left (trap, fault); the interpreter can't say */

/* Run one guest instruction (or a load-reserved and its store-conditional with what is between them), stores into c->log. */
static enum went one(struct cpu *c)
{
    struct store_log *log = c->log;
    uint32_t first = log->n;
    if (atomic_load(&c->poll) || host_guarded(c, tx_translate, &(struct tx_job){ 1, 1, false }) < 0 || c->tx->guest.want_exact || !state_repeatable(&c->tx->unit) ||
        log->n + 64 > log->cap)
        return UNKNOWN;
    if (c->vm->unwind->varied) note_reads(c->vm->unwind, &c->tx->unit);
    int64_t r = host_guarded(c, tx_interpret, NULL);
    if (r < 0) {
        c->pc = c->insn_pc;
        state_drop_faulted(log, c->fault.addr);
    }
    if (host_guarded(c, state_note, &(struct state_stores){ log, first, log->n }) < 0) return UNKNOWN;
    if (r == CPUX_TRAP && c->exit_arg == IRX_MODE) return UNKNOWN;   /* a region may know that its modes will do, and go on */
    return r == CPUX_LINK || r == CPUX_MISS ? ON : r < 0 || r == CPUX_TRAP || r == CPUX_FAULT ? OUT : UNKNOWN;
}

static void keep_misc(struct cpu *c, struct unwind *u)
{
    u->misc.icache_lo = c->icache_lo;
    u->misc.icache_hi = c->icache_hi;
    u->misc.fp_idc = c->fp_idc;
    u->misc.fp_mode = c->fp_mode;
    u->misc.exit_arg = c->exit_arg;
    u->misc.nans = c->nan_trap.count;
    u->misc.fault = c->fault;
}
static void put_misc(struct cpu *c, const struct unwind *u)
{
    c->icache_lo = u->misc.icache_lo;
    c->icache_hi = u->misc.icache_hi;
    c->fp_idc = u->misc.fp_idc;
    c->fp_mode = u->misc.fp_mode;
    c->exit_arg = u->misc.exit_arg;
    c->nan_trap.count = u->misc.nans;
    c->fault = u->misc.fault;
}

/* Let the interpreter go ahead from u->before, and take back what it did. */
static void go_ahead(struct cpu *c, struct unwind *u)
{
    struct store_log *log = log_of(u);
    enum went went = ON;
    log->n = 0;
    log->cap = LOG_MAX;
    log->at_insn = note_moment;
    c->log = log;
    u->n = 0;
    while (u->n < TRACE_MAX && went == ON) {
        const uint32_t first = u->n;
        const uint64_t pc = c->pc;
        went = one(c);
        if (u->n > first) u->at[first].s.pc = pc;   /* as code leaves with it: bits that jumps drop may be set */
    }
    c->log = NULL;
    u->open = went != OUT;
    state_take(&u->at[u->n].s, c);
    u->at[u->n++].stores = log->n;
    host_guarded(c, state_undo, &(struct state_stores){ log, 0, log->n });
    put_misc(c, u);
    state_put(&u->before, c);
}

/* --- comparing ----------------------------------------------------------------------------------------------------------- */

/* u->found: what the region left. */
static int64_t look(struct cpu *c, void *arg)
{
    struct unwind *u = arg;
    const struct store_log *log = log_of(u);
    (void)c;
    for (uint32_t i = 0; i < log->n; i++) u->found[i] = state_peek(log->e[i].addr, log->e[i].size);
    return 0;
}
static int64_t put_found(struct cpu *c, void *arg)
{
    struct unwind *u = arg;
    const struct store_log *log = log_of(u);
    (void)c;
    for (uint32_t i = 0; i < log->n; i++) guest_copy((void *)log->e[i].addr, &u->found[i], log->e[i].size);
    return 0;
}
/* Memory as it was at moment j. */
static void put_memory(struct cpu *c, struct unwind *u, uint32_t j)
{
    struct store_log *log = log_of(u);
    host_guarded(c, state_undo, &(struct state_stores){ log, 0, log->n });
    host_guarded(c, state_redo, &(struct state_stores){ log, 0, u->at[j].stores });
}

/* Memory is as at moment j. In how many of the stores' places had the region left something else? (Of that instruction's own stores some may have been made.) */
struct places { struct unwind *u; uint32_t j; bool print; };
static int64_t places_differ(struct cpu *c, void *arg)
{
    const struct places *p = arg;
    const struct unwind *u = p->u;
    const struct store_log *log = log_of(p->u);
    const uint32_t own = u->at[p->j].stores, own_end = p->j + 1 < u->n ? u->at[p->j + 1].stores : log->n;
    int64_t n = 0;
    (void)c;
    for (uint32_t i = 0; i < log->n; i++) {
        const uint64_t now = state_peek(log->e[i].addr, log->e[i].size);
        bool may = false;
        for (uint32_t k = own; k < own_end; k++) may |= log->e[i].addr - log->e[k].addr + 7 < 15;
        if (may || now == u->found[i]) continue;
        n++;
        char what[32];
        snprintf(what, sizeof what, "*%llx", (unsigned long long)log->e[i].addr);
        if (p->print) state_print_difference(what, now, u->found[i]);
    }
    return n;
}

/* s is the state at moment j, but for the flags. Memory is as at that moment, and will be again. Does the interpreter, going on with these flags from
 * there, come to something else? */
static bool flags_matter(struct cpu *c, struct unwind *u, const struct state *from, uint32_t j)
{
    const uint32_t flags = c->vm->isa->promoted_m;
    struct store_log *log = log_of(u);
    const uint32_t first = log->n, exit_arg = c->exit_arg;
    const struct cpu_fault fault = c->fault;
    bool matter = false;
    log->at_insn = NULL;
    c->log = log;
    state_put(from, c);
    for (uint32_t k = j + 1; !matter && one(c) == ON; k++) {
        struct state s;
        state_take(&s, c);
        while (k < u->n && u->at[k].s.pc != s.pc) k++;   /* moments in the middle of a unit */
        if (k == u->n || !state_differences(c, &u->at[k].s, &s, 0, false)) break;
        matter = state_differences(c, &u->at[k].s, &s, flags, false) != 0;
    }
    c->log = NULL;
    host_guarded(c, state_undo, &(struct state_stores){ log, first, log->n });
    log->n = first;
    c->exit_arg = exit_arg;
    c->fault = fault;
    return matter;
}

enum verdict { RIGHT, WRONG, OPEN };

/* What is found wrong, for the report: state number n of those seen (n_seen: the last one), the moment most like it. */
struct finding { uint32_t n, near; };

/* Is s, but for the flags, the state of a moment from *j on? Which? *near: the one most like it. */
static bool find(const struct cpu *c, const struct unwind *u, const struct state *s, uint32_t *j, uint32_t *near)
{
    const uint32_t flags = c->vm->isa->promoted_m;
    unsigned least = ~0u;
    *near = *j;
    for (uint32_t k = *j; k < u->n; k++) {
        if (u->at[k].s.pc != s->pc) continue;
        const unsigned d = state_differences(c, &u->at[k].s, s, flags, false);
        if (d < least) {
            least = d;
            *near = k;
        }
        if (d) continue;
        *j = k;
        return true;
    }
    return false;
}

/* Memory is at our disposal. */
static enum verdict compare_all(struct cpu *c, struct unwind *u, struct finding *f)
{
    uint32_t j = 0;
    for (f->n = 0; f->n <= u->n_seen; f->n++) {
        const struct state *s = f->n < u->n_seen ? &u->seen[f->n] : &u->region;
        if (!find(c, u, s, &j, &f->near)) return WRONG;
        if (!state_differences(c, &u->at[j].s, s, 0, false)) continue;
        put_memory(c, u, j);
        if (flags_matter(c, u, s, j)) return WRONG;
    }
    f->n = u->n_seen;
    put_memory(c, u, j);
    return host_guarded(c, places_differ, &(struct places){ u, j, false }) ? WRONG : RIGHT;
}

/* Every state that was seen, in order, and the last one with the memory. All is then as the region left it. */
static enum verdict compare(struct cpu *c, struct unwind *u, struct finding *f)
{
    uint32_t j = 0;
    if (host_guarded(c, look, u) < 0) return OPEN;   /* it is gone */
    if (!find(c, u, &u->region, &j, &f->near) && u->open) return OPEN;   /* and has stored we don't know what */
    enum verdict v = compare_all(c, u, f);
    host_guarded(c, put_found, u);
    state_put(&u->region, c);
    return v;
}

static _Noreturn void report(struct cpu *c, struct unwind *u, uint64_t entry, const struct finding *f)
{
    const bool last = f->n == u->n_seen;
    fprintf(stderr, "dragoman: unwind: the region at %#llx: at access %u (%s after %u and %u host instructions) the state is none that the interpreter had\n",
            (unsigned long long)entry, f->n + 1, u->stopped ? "stopped" : "left", u->points, u->steps);
    fprintf(stderr, "most like it, %u guest instructions behind the entry:\n", f->near);
    state_differences(c, &u->at[f->near].s, last ? &u->region : &u->seen[f->n], 0, true);
    put_memory(c, u, f->near);
    if (last) host_guarded(c, places_differ, &(struct places){ u, f->near, true });
    fprintf(stderr, "registers at entry:\n");
    state_print(c, &u->before);
    fprintf(stderr, "the interpreter's way:");
    for (uint32_t j = 0; j < u->n; j++) fprintf(stderr, " %llx", (unsigned long long)u->at[j].s.pc);
    fprintf(stderr, "\n");
    fflush(stderr);
    vm_exit_group(c, 125);
}

/* --- which regions, and where -------------------------------------------------------------------------------------------- */

static uint32_t random_of(struct cpu *c, uint32_t below)
{
    c->stress_steps += UINT64_C(0x9e3779b97f4a7c15);
    const uint64_t x = c->stress_steps + c->vm->opt->seed;
    return (uint32_t)((x ^ x >> 29) * UINT64_C(0xbf58476d1ce4e5b9) >> 40) % below;
}

/* One of those that were read, mostly. */
static unsigned some_slot(struct cpu *c, unsigned first)
{
    const uint32_t read = (uint32_t)(c->vm->unwind->read >> first);
    unsigned i = random_of(c, 32);
    if (read && random_of(c, 8)) while (!(read >> i & 1)) i = (i + 1) % 32;
    return i;
}

/* A value that a register might have, such that code goes another way with it, and that is no address of the VM's. */
static uint64_t other_value(struct cpu *c, const struct state *s, uint64_t old)
{
    const uint64_t near[] = { 1, (uint64_t)-1, 4, (uint64_t)-4, 8, (uint64_t)-8, 64, 4096 };
    switch (random_of(c, 8)) {
    case 0: return 0;
    case 1: return random_of(c, 256);
    case 2: return (uint64_t)0 - random_of(c, 256);
    case 3: return old + near[random_of(c, 8)];
    case 4: return (uint32_t)old;
    case 5: return UINT64_C(1) << random_of(c, 64);
    case 6: return (uint64_t)(int64_t)(int32_t)old;
    default: return s->r[some_slot(c, IR_SLOT_R(0))];
    }
}

/* Other values in some of the registers (but the stack pointer): any are allowed at the entry of a region. */
static void vary(struct cpu *c, struct state *s)
{
    const struct guest_isa *isa = c->vm->isa;
    for (unsigned k = 1 + random_of(c, 4); k; k--) {
        const unsigned i = some_slot(c, IR_SLOT_R(0));
        if (IR_SLOT_R(i) != isa->sp_slot && isa->slot_names[IR_SLOT_R(i)]) s->r[i] = other_value(c, s, s->r[i]);
    }
    for (unsigned k = random_of(c, 3); k; k--) {
        const unsigned i = some_slot(c, IR_SLOT_V0);
        if (!isa->slot_names[IR_SLOT_V(i)]) continue;
        if (random_of(c, 2)) s->v[i] = s->v[some_slot(c, IR_SLOT_V0)];
        else s->v[i].d[0] = other_value(c, s, s->v[i].d[0]);
    }
}

/* Other values in memory where the region was last seen to access it. */
static int64_t alter(struct cpu *c, void *arg)
{
    struct unwind *u = arg;
    const uint32_t n = u->n_touched < TOUCHED_MAX ? u->n_touched : TOUCHED_MAX;
    for (unsigned k = n ? random_of(c, ALTERED_MAX + 1) : 0; k; k--) {
        const uint64_t addr = u->touched[random_of(c, n)];
        uint64_t old, new;
        guest_copy(&old, (const void *)addr, sizeof old);
        new = old;
        const uint64_t x = other_value(c, &u->before, old);
        const size_t sizes[] = { 1, 2, 4, 8 };
        memcpy(&new, &x, sizes[random_of(c, 4)]);
        guest_copy((void *)addr, &new, sizeof new);   /* may fault: then it is not */
        u->altered[u->n_altered].addr = addr;
        u->altered[u->n_altered++].old = old;
    }
    return 0;
}
static int64_t unalter(struct cpu *c, void *arg)
{
    struct unwind *u = arg;
    (void)c;
    while (u->n_altered) {
        u->n_altered--;
        guest_copy((void *)u->altered[u->n_altered].addr, &u->altered[u->n_altered].old, sizeof u->altered->old);
    }
    return 0;
}

/* Is it this entry's turn? How far is the region to run? */
static bool turn(struct cpu *c, const uint8_t *code)
{
    struct unwind *u = c->vm->unwind;
    uint16_t *visits = &u->visits[host_hash(c->pc)];
    const uint32_t v = *visits;
    uint32_t often = v < IN_TURN ? 1 : v < 1000 ? 64 : 2048;
    if (v >= IN_TURN && places_left(places_of(u), code)) often = v < IN_TURN_LEFT ? 4 : v < 4000 ? 64 : 512;
    if (*visits < UINT16_MAX) ++*visits;
    return random_of(c, often) == 0;
}

static void how_far(struct cpu *c)
{
    struct unwind *u = c->vm->unwind;
    u->max_steps = MIN_STEPS + random_of(c, MAX_STEPS - MIN_STEPS + 1);
    u->poll_at = random_of(c, 4) ? MAX_STEPS : 1 + random_of(c, u->max_steps);
    u->stop_at = 1 + random_of(c, SEEN_MAX);
}

/* What the entry was tried with is taken back. */
static void take_back(struct cpu *c, struct unwind *u)
{
    host_guarded(c, state_undo, &(struct state_stores){ log_of(u), 0, log_of(u)->n });
    put_misc(c, u);
    state_put(&u->before, c);
}

/* Run the region from u->before and compare, until it's right or has been wrong so often that it is. The state is as the region left it. */
static enum verdict try(struct cpu *c, struct unwind *u, const uint8_t *code, enum cpu_exit *reason)
{
    const uint64_t entry = c->pc;
    struct finding f = { 0, 0 };
    for (unsigned tries = 1;; tries++) {
        go_ahead(c, u);
        if (u->varied && u->open && u->n <= TRACE_MAX) return OPEN;   /* it could do what can't be taken back */
        *reason = step_region(c, code);
        state_take(&u->region, c);
        enum verdict v = compare(c, u, &f);
        if (v == RIGHT) COUNT(c, unwound, u->n_seen + 1);
        if (v == OPEN) COUNT(c, unwind_open, u->n_seen + 1);
        if (v != WRONG) return v;
        if (tries == TRIES) report(c, u, entry, &f);
        take_back(c, u);
    }
}

/* Try the entry with other registers and memory than it has: first with the same, to see what it accesses. All is then as before. */
static void try_others(struct cpu *c, struct unwind *u, const uint8_t *code)
{
    const uint32_t tries = c->vm->opt->tune[TUNE_UNWIND_TRIES];
    enum cpu_exit reason;
    const struct state real = u->before;
    u->varied = true;
    u->n_touched = 0;
    u->read = 0;
    for (unsigned k = 0; k < tries && places_worth(places_of(u), code, FRUITLESS * tries); k++) {
        const uint32_t left = places_left(places_of(u), code);
        u->before = real;
        if (k) {
            vary(c, &u->before);
            host_guarded(c, alter, u);
        }
        state_put(&u->before, c);
        how_far(c);
        const enum verdict v = try(c, u, code, &reason);
        COUNT(c, unwind_varied, v == RIGHT);
        take_back(c, u);
        host_guarded(c, unalter, u);
        places_tried(places_of(u), code, left);
    }
    u->varied = false;
    u->before = real;
    state_put(&real, c);
}

static bool wanted(struct cpu *c, const uint8_t *code)
{
    struct cache_fragment f;
    return cache_fragment(c->vm->cache, (uint64_t)code, &f) && f.region;
}

enum cpu_exit unwind_enter(struct cpu *c, const uint8_t *code)
{
    struct unwind *u = c->vm->unwind;
    enum cpu_exit reason;
    if (u->entries++ % (1 << LINKS_BITS) == 0) cache_no_links(c->vm->cache, u->entries < UNLINKED || u->entries >> LINKS_BITS & 1 || c->vm->opt->stress & STRESS_NO_LINKS);
    if (!wanted(c, code) || !turn(c, code)) return host_enter(c, code);
    if (!hold_others(c, &u->lock)) return hold_asked(&u->lock) ? CPUX_POLL : host_enter(c, code);
    keep_misc(c, u);
    state_take(&u->before, c);
    if (atomic_load(&c->vm->n_threads) == 1) try_others(c, u, code);
    how_far(c);
    try(c, u, code, &reason);
    if (u->stopped) reason = CPUX_POLL;
    hold_end(c, &u->lock);
    return reason;
}

void unwind_made(struct unwind *u, uint64_t pc, const uint8_t *code, const struct host_code *o) { places_add(places_of(u), pc, code, o); }
bool unwind_holds(const struct unwind *u) { return hold_asked(&u->lock); }
void unwind_wait(struct cpu *c) { hold_still(c, &c->vm->unwind->lock); }

void unwind_end(struct vm *vm)
{
    if (log_on(vm->opt, ITEM_UNWIND)) places_print(places_of(vm->unwind));
}
