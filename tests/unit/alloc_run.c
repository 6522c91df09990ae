/*
 * alloc_run.c - the allocator on random regions: an independent simulation along all edges finds every value that is used in the place that it was
 * given, whatever else was written meanwhile.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include <stdlib.h>

#include "optimizer/alloc.h"
#include "tests/unit/region_gen.h"

enum { TEMP_GPR = 31, TEMP_VEC = 63, N_HOME = 80 };

/* What every place holds: a value, 0 = something else. */
struct places { ir_ref reg[64], word[ALLOC_MAX_SPILL], home[IR_SLOT__N]; };

static struct region region;
static struct alloc alloc;
static struct alloc_regs regs;
static region_state states[REGION_MAX_BLOCKS];
static struct places out[REGION_MAX_BLOCKS][2];
static bool seen[REGION_MAX_BLOCKS];
static uint64_t seed;
static char where[96];

static unsigned rnd(unsigned n)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)(seed >> 20) % n;
}

/* What the host would say of instruction i: the same for the walk and for the simulation. */
static unsigned hash(unsigned i, unsigned n) { return (unsigned)((i + 1) * 0x9e3779b97f4a7c15u >> 40) % n; }
static bool is_vec(ir_ref i)
{
    const enum ir_type t = ir_result_type(&region.u, i);
    return t == IRT_F64 || t == IRT_V128;
}
static bool defines(ir_ref i) { return ir_result_type(&region.u, i) != IRT_NONE; }
static unsigned operands(const struct ir_ins *i, ir_ref v[3])
{
    switch (i->op) {
    case IR_ADD: case IR_SUB: case IR_AND: case IR_MUL: case IR_FADD: case IR_VADD: v[0] = i->a; v[1] = i->b; return 2;
    case IR_LOAD: case IR_EXITIF: case IR_BRANCH: v[0] = i->a; return 1;
    case IR_COPY: v[0] = i->a; return 1;
    case IR_STORE: v[0] = i->a; v[1] = i->c; return 2;
    default: return 0;
    }
}
static unsigned use_kind(ir_ref i, unsigned k) { return (hash(i + k, 3) ? ALLOC_USE_REG : ALLOC_USE_MEM) | (hash(i + 7 * k, 9) ? 0 : ALLOC_USE_LATE); }
static bool leaves(const struct ir_ins *i) { return i->op == IR_EXITIF || i->op == IR_EXIT; }

/* The GET of slot s in block 0; 0 = none. */
static ir_ref entry_get(unsigned s)
{
    for (ir_ref i = region.b[0].first; i < region.b[0].end; i++)
        if (region.u.ins[i].op == IR_GET && region.u.ins[i].a == s) return i;
    return 0;
}
/* The value of slot s; 0: its home has it, as at entry. */
static ir_ref state_of(const ir_ref *st, unsigned s)
{
    const ir_ref get = st[s] ? 0 : entry_get(s);
    return st[s] ? st[s] : regs.slot_reg[s] != ALLOC_NONE ? get : 0;
}

static bool is_set(unsigned s)
{
    for (unsigned i = 1; i < region.u.n; i++)
        if (region.u.ins[i].op == IR_SET && region.u.ins[i].a == s) return true;
    return false;
}

static void walk(void)
{
    alloc_begin(&alloc, &region, &regs);
    for (unsigned b = region.n_blocks; b--; ) {
        const struct region_block *k = &region.b[b];
        static ir_ref at[IR_MAX_INS][IR_SLOT__N];   /* the state before each instruction of the block */
        ir_ref st[IR_SLOT__N];
        memcpy(st, region_state_in(&region, (const region_state *)states, b), sizeof st);
        for (unsigned i = k->first; i < k->end; i++) {
            memcpy(at[i - k->first], st, sizeof st);
            region_state_step(&region, st, &region.u.ins[i]);
        }
        alloc_block(&alloc, b);
        for (unsigned i = k->end; i-- > k->first; ) {
            const struct ir_ins *ins = &region.u.ins[i];
            ir_ref v[3];
            if (defines((ir_ref)i)) alloc_def(&alloc, (ir_ref)i, is_vec((ir_ref)i) ? ALLOC_VEC : ALLOC_GPR, is_vec((ir_ref)i) && region.v128, ins->op != IR_PHI && hash(i, 2));
            const unsigned n = operands(ins, v);
            for (unsigned o = 0; o < n; o++) alloc_use(&alloc, v[o], (ir_ref)i, use_kind((ir_ref)i, o));
            if (n == 2 && defines((ir_ref)i)) alloc_prefer(&alloc, (ir_ref)i, v[0]);
            if (ins->op == IR_SET) alloc_set(&alloc, ins->b, ins->a);
            if (region_observes(ins->op))
                for (unsigned s = 0; s < IR_SLOT__N; s++) {
                    const ir_ref x = state_of(at[i - k->first], s);
                    if (!x) { if (entry_get(s) && is_set(s)) alloc_use_home(&alloc, s, (ir_ref)i); }
                    else if (leaves(ins)) alloc_leave(&alloc, x, (ir_ref)i, s);
                    else alloc_use(&alloc, x, (ir_ref)i, ALLOC_USE_STATE);
                }
        }
        alloc_block_end(&alloc);
    }
}

/* --- simulation ------------------------------------------------------------------------------------------------------ */

/* What a copy holds is what it is a copy of. */
static ir_ref root(ir_ref v)
{
    while (!ir_is_k(v) && region.u.ins[v].op == IR_COPY) v = region.u.ins[v].a;
    return v;
}
static ir_ref *cell(struct places *p, struct move_place m)
{
    if (m.kind == MOVE_REG) return &p->reg[m.n];
    return m.n < N_HOME ? &p->home[m.n] : &p->word[m.n - N_HOME];
}
/* The place of v, which has one. */
static struct move_place place(ir_ref v)
{
    const struct alloc_value *x = &alloc.v[v];
    if (x->reg != ALLOC_NONE) return (struct move_place){ MOVE_REG, x->reg };
    if (x->flags & ALLOC_HOME) return (struct move_place){ MOVE_MEM, x->home };
    assert_true(x->spill >= 0);
    return (struct move_place){ MOVE_MEM, (uint16_t)(N_HOME + x->spill) };
}
static void put(struct places *p, ir_ref v)
{
    const struct alloc_value *x = &alloc.v[v];
    if (root(v) == v)   /* what is left of it from the last time around a loop is something else now */
        for (ir_ref *c = (ir_ref *)p; c < (ir_ref *)(p + 1); c++)
            if (*c == v) *c = 0;
    if (!(x->flags & ALLOC_LIVE) || x->flags & ALLOC_LOCAL) return;
    *cell(p, place(v)) = root(v);
    if (x->reg == ALLOC_NONE && x->spill >= 0 && x->flags & ALLOC_WIDE) p->word[x->spill + 1] = root(v);
}
static void check_use(struct places *p, ir_ref v, ir_ref i)
{
    if (!v || ir_is_k(v) || alloc.v[v].flags & ALLOC_LOCAL) return;
    const struct alloc_value *x = &alloc.v[v];
    const bool pair = x->reg == ALLOC_NONE && x->spill >= 0 && x->flags & ALLOC_WIDE;
    if (*cell(p, place(v)) == root(v) && (!pair || p->word[x->spill + 1] == root(v))) return;
    fail_msg("%s: value %u is not in its place at %u", where, v, i);
}

static void move_step(void *ctx, const struct move *m)
{
    *cell(ctx, m->to) = m->from.kind == MOVE_K ? 0 : *cell(ctx, m->from);
}
static const uint8_t temps[ALLOC__CLASSES] = { TEMP_GPR, TEMP_VEC };

/* Block 0: what the canonical state holds, then the GETs' moves. */
static void enter(struct places *p)
{
    struct move m[MOVES_MAX];
    unsigned n = 0;
    memset(p, 0, sizeof *p);
    for (unsigned s = 0; s < IR_SLOT__N; s++)
        *cell(p, regs.slot_reg[s] == ALLOC_NONE ? (struct move_place){ MOVE_MEM, (uint16_t)s } : (struct move_place){ MOVE_REG, regs.slot_reg[s] }) = entry_get(s);
    for (unsigned i = region.b[0].first; i < region.b[0].end; i++) {
        const struct ir_ins *ins = &region.u.ins[i];
        if (ins->op != IR_GET || !(alloc.v[i].flags & ALLOC_LIVE)) continue;
        const uint8_t pin = regs.slot_reg[ins->a];
        const struct move_place from = { pin == ALLOC_NONE ? MOVE_MEM : MOVE_REG, pin == ALLOC_NONE ? ins->a : pin };
        const bool elsewhere = pin != ALLOC_NONE && alloc.v[i].reg != pin;
        assert_int_equal(elsewhere, (alloc.v[i].flags & ALLOC_PINNED_HOME) != 0);
        assert_int_equal(alloc.v[i].reg == ALLOC_NONE, (alloc.v[i].flags & ALLOC_HOME) != 0);
        m[n++] = (struct move){ place((ir_ref)i), from, alloc.v[i].class, alloc.v[i].flags & ALLOC_WIDE };
    }
    moves_emit(m, n, temps, move_step, p);
    for (unsigned i = region.b[0].first; i < region.b[0].end; i++)
        if (alloc.v[i].flags & ALLOC_LIVE) check_use(p, (ir_ref)i, (ir_ref)i);
}

/* The state p at b's end, moved along its edge number s. */
static void along(struct places *p, unsigned b, unsigned s, bool check)
{
    const struct region_edge *e = &region.b[b].succ[s];
    const struct region_block *to = &region.b[e->to];
    struct move m[MOVES_MAX];
    unsigned n = 0;
    for (unsigned k = 0; k < to->n_phi; k++) {
        const ir_ref phi = (ir_ref)(to->first + k), v = region.arg[e->args + k];
        if (!(alloc.v[phi].flags & ALLOC_LIVE)) continue;
        if (check) check_use(p, v, region.b[b].end);
        m[n++] = (struct move){ place(phi), ir_is_k(v) ? (struct move_place){ MOVE_K, v } : place(v), alloc.v[phi].class, alloc.v[phi].flags & ALLOC_WIDE };
    }
    moves_emit(m, n, temps, move_step, p);
    for (unsigned k = 0; k < to->n_phi; k++) {
        const ir_ref phi = (ir_ref)(to->first + k), v = region.arg[e->args + k];
        if (!(alloc.v[phi].flags & ALLOC_LIVE)) continue;
        if (check && !ir_is_k(v)) assert_int_equal(*cell(p, place(phi)), root(v));
    }
    for (unsigned k = 0; k < to->n_phi; k++) put(p, (ir_ref)(to->first + k));
}

static bool merge(ir_ref *x, const ir_ref *y, size_t n)
{
    bool changed = false;
    for (size_t k = 0; k < n; k++)
        if (x[k] && x[k] != y[k]) { x[k] = 0; changed = true; }
    return changed;
}
static bool merge_places(struct places *x, const struct places *y)
{
    return merge((ir_ref *)x, (const ir_ref *)y, sizeof *x / sizeof(ir_ref));
}

static struct places in[REGION_MAX_BLOCKS];

/* Go through block b; check: look at every use. */
static void simulate(unsigned b, bool check)
{
    const struct region_block *k = &region.b[b];
    struct places p = in[b];
    ir_ref st[IR_SLOT__N];
    memcpy(st, region_state_in(&region, (const region_state *)states, b), sizeof st);
    for (unsigned i = k->first + (b ? k->n_phi : 0); i < k->end; i++) {
        const struct ir_ins *ins = &region.u.ins[i];
        ir_ref v[3];
        const unsigned n = operands(ins, v);
        if (check) {
            for (unsigned o = 0; o < n; o++) check_use(&p, v[o], (ir_ref)i);
            if (region_observes(ins->op))
                for (unsigned s = 0; s < IR_SLOT__N; s++) {
                    check_use(&p, state_of(st, s), (ir_ref)i);
                    if (!state_of(st, s) && p.home[s] != entry_get(s)) fail_msg("%s: the home of slot %u is lost at %u", where, s, i);
                }
            if (leaves(ins))
                for (unsigned s = 0; s < IR_SLOT__N; s++) assert_false(st[s] && !ir_is_k(st[s]) && alloc.v[st[s]].flags & ALLOC_LOCAL);
        }
        if (defines((ir_ref)i) && !(b == 0 && ins->op == IR_GET)) put(&p, (ir_ref)i);
        if (check)
            for (unsigned o = 0; o < n; o++)
                if (use_kind((ir_ref)i, o) & ALLOC_USE_LATE) check_use(&p, v[o], (ir_ref)i);
        region_state_step(&region, st, ins);
    }
    for (unsigned s = 0; s < k->n_succ; s++) {
        out[b][s] = p;
        along(&out[b][s], b, s, check);
    }
}

static void check_places(void)
{
    memset(seen, 0, sizeof seen);
    enter(&in[0]);
    seen[0] = true;
    for (bool more = true; more; ) {
        more = false;
        for (unsigned b = 0; b < region.n_blocks; b++) {
            simulate(b, false);
            for (unsigned s = 0; s < region.b[b].n_succ; s++) {
                const unsigned to = region.b[b].succ[s].to;
                if (!seen[to]) { in[to] = out[b][s]; seen[to] = more = true; }
                else if (merge_places(&in[to], &out[b][s])) more = true;
            }
        }
    }
    for (unsigned b = 0; b < region.n_blocks; b++) simulate(b, true);
}

/* --- what else must hold --------------------------------------------------------------------------------------------- */

/* Liveness by iteration over the blocks, as a textbook has it. */
static bool live_in[REGION_MAX_BLOCKS][IR_MAX_INS];

static void live_use(bool *live, ir_ref v) { if (v && !ir_is_k(v)) live[v] = true; }

/* live: what is live at the end of b, then at its beginning. check: compare with the allocator's opinion, some values at each instruction. */
static void live_block(unsigned b, bool *live, bool check)
{
    const struct region_block *k = &region.b[b];
    static ir_ref at[IR_MAX_INS][IR_SLOT__N];
    ir_ref st[IR_SLOT__N];
    memcpy(st, region_state_in(&region, (const region_state *)states, b), sizeof st);
    for (unsigned i = k->first; i < k->end; i++) {
        memcpy(at[i - k->first], st, sizeof st);
        region_state_step(&region, st, &region.u.ins[i]);
    }
    for (unsigned i = k->end; i-- > k->first; ) {
        const struct ir_ins *ins = &region.u.ins[i];
        ir_ref v[3];
        const unsigned n = operands(ins, v);
        const bool phi = ins->op == IR_PHI, get = b == 0 && ins->op == IR_GET;
        if (check && defines((ir_ref)i) && !phi) assert_int_equal(live[i], (alloc.v[i].flags & ALLOC_LIVE) != 0);
        for (unsigned x = 1 + rnd(9); check && !phi && !get && x < region.u.n; x += 1 + rnd(9)) {
            bool late = false;
            for (unsigned o = 0; o < n; o++) late |= v[o] == x && use_kind((ir_ref)i, o) & ALLOC_USE_LATE;
            if (defines((ir_ref)x) && !late && live[x] != alloc_live_after(&alloc, (ir_ref)x, (ir_ref)i))
                fail_msg("%s: value %u after %u is %s", where, x, i, live[x] ? "live" : "dead");
        }
        live[i] = false;
        for (unsigned o = 0; o < n; o++) live_use(live, v[o]);
        for (unsigned s = 0; s < IR_SLOT__N && region_observes(ins->op); s++) live_use(live, state_of(at[i - k->first], s));
    }
}
static void live_at_end(unsigned b, bool *live)
{
    memset(live, 0, IR_MAX_INS);
    for (unsigned s = 0; s < region.b[b].n_succ; s++) {
        const struct region_edge *e = &region.b[b].succ[s];
        const struct region_block *to = &region.b[e->to];
        for (unsigned v = 1; v < region.u.n; v++) live[v] |= live_in[e->to][v];
        for (unsigned n = 0; n < to->n_phi; n++)   /* around a loop an argument is moved even if nobody wants it */
            if (e->to <= b || alloc.v[to->first + n].flags & ALLOC_LIVE) live_use(live, region.arg[e->args + n]);
    }
}
static void check_liveness(void)
{
    static bool live[IR_MAX_INS];
    memset(live_in, 0, sizeof live_in);
    for (bool more = true; more; ) {
        more = false;
        for (unsigned b = region.n_blocks; b--; ) {
            live_at_end(b, live);
            live_block(b, live, false);
            if (memcmp(live, live_in[b], sizeof live)) more = true;
            memcpy(live_in[b], live, sizeof live);
        }
    }
    for (unsigned b = 0; b < region.n_blocks; b++) {
        live_at_end(b, live);
        live_block(b, live, true);
    }
}

static void check_locals(void)
{
    for (unsigned b = 0; b < region.n_blocks; b++)
        for (unsigned i = region.b[b].first; i < region.b[b].end; i++) {
            unsigned n[ALLOC__CLASSES] = { 0 };
            for (unsigned v = 1; v < region.u.n; v++) {
                if (!(alloc.v[v].flags & ALLOC_LOCAL)) continue;
                assert_true(alloc.v[v].reg == ALLOC_NONE && alloc.v[v].spill < 0);
                if (v == i || (v < i && alloc_live_after(&alloc, (ir_ref)v, (ir_ref)i))) {
                    n[alloc.v[v].class]++;
                    assert_true(v >= region.b[b].first);
                }
            }
            assert_true(n[ALLOC_GPR] <= regs.n_local[ALLOC_GPR] && n[ALLOC_VEC] <= regs.n_local[ALLOC_VEC]);
        }
}

/* --- the tests ------------------------------------------------------------------------------------------------------- */

/* n registers of each class, some of them pinned to slots 0, 1, ... of their files. */
static void make_regs(unsigned n_gpr, unsigned n_vec, unsigned pinned, bool stress)
{
    memset(&regs, 0, sizeof regs);
    memset(regs.slot_reg, ALLOC_NONE, sizeof regs.slot_reg);
    regs.mask[ALLOC_GPR] = (2ull << n_gpr) - 2;
    regs.mask[ALLOC_VEC] = ((2ull << n_vec) - 2) << 32;
    regs.n_spill = ALLOC_MAX_SPILL;
    regs.n_local[ALLOC_GPR] = (uint8_t)rnd(5);
    regs.n_local[ALLOC_VEC] = (uint8_t)rnd(5);
    for (unsigned k = 0; k < pinned; k++) {
        if (k < n_gpr) regs.slot_reg[IR_SLOT_R(k)] = (uint8_t)(n_gpr - k);
        if (k < n_vec) regs.slot_reg[IR_SLOT_V(k)] = (uint8_t)(33 + k);
    }
    regs.seed = stress ? seed : 0;
}

static void make_region(unsigned round)
{
    ir_ref at;
    gen_region(&region, seed, 3 + rnd(14), 2 + rnd(6), 40 + rnd(rnd(4) ? 400 : 2000));
    snprintf(where, sizeof where, "round %u, %u instructions in %u blocks", round, region.u.n, region.n_blocks);
    assert_true(region_analyse(&region));
    const char *e = region_verify(&region, &at);
    if (e) fail_msg("%s: the region is wrong at %u: %s", where, at, e);
    region_states(&region, states);
}

/* After a split: but for COPYs, and SETs that tell of them, the region is what it was, with the same states. */
static struct region old;
static region_state old_states[REGION_MAX_BLOCKS];

static void same(ir_ref now, ir_ref before, const ir_ref *map)
{
    now = root(now);
    if ((ir_is_k(now) ? now : map[now]) != before) fail_msg("%s: %u became %u", where, before, now);
}
static void check_split(void)
{
    static ir_ref map[IR_MAX_INS];   /* from new numbers to old ones */
    ir_ref at;
    assert_true(region_analyse(&region));
    const char *e = region_verify(&region, &at);
    if (e) fail_msg("%s: the region is wrong after the split at %u: %s", where, at, e);
    assert_int_equal(region.n_blocks, old.n_blocks);
    assert_int_equal(region.n_args, old.n_args);
    for (unsigned b = 0; b < old.n_blocks; b++) {
        unsigned i = region.b[b].first, copy = 0;
        for (unsigned j = old.b[b].first; j < old.b[b].end; i++) {
            const struct ir_ins *x = &region.u.ins[i], *y = &old.u.ins[j];
            map[i] = 0;
            if (x->op == IR_COPY) copy = i;
            if (x->op == IR_COPY || (x->op == IR_SET && x->b == copy)) continue;   /* SETs of a copy stand right behind it */
            copy = 0;
            assert_int_equal(x->op, y->op);
            map[i] = (ir_ref)j++;
        }
        while (i < region.b[b].end) fail_msg("%s: something was added at the end of block %u", where, b);
    }
    for (unsigned i = 1; i < region.u.n; i++) {
        const struct ir_ins *x = &region.u.ins[i], *y = &old.u.ins[map[i]];
        const unsigned n = ir_value_operands[x->op];
        if (!map[i]) continue;
        if (n & 1) same(x->a, y->a, map); else assert_int_equal(x->a, y->a);
        if (n & 2) same(x->b, y->b, map); else assert_int_equal(x->b, y->b);
        if (n & 4) same(x->c, y->c, map); else assert_int_equal(x->c, y->c);
    }
    for (unsigned k = 0; k < old.n_args; k++) same(region.arg[k], old.arg[k], map);
    memcpy(old_states, states, sizeof states);
    region_states(&region, states);
    for (unsigned b = 0; b < old.n_blocks; b++)
        for (unsigned s = 0; s < IR_SLOT__N; s++) same(states[b][s], old_states[b][s], map);
}

static void run(bool stress)
{
    const char *s = getenv("DRAGOMAN_SEED"), *n = getenv("TEST_LONG");
    seed = s ? strtoull(s, NULL, 0) * 2 + 1 : 4711;
    unsigned failed = 0, splits = 0;
    for (unsigned round = 0; round < (n ? 20000u : 1000u); round++) {
        make_region(round);
        make_regs(1 + rnd(12), 1 + rnd(6), rnd(12), stress);
        walk();
        if (!alloc_run(&alloc)) { failed++; continue; }
        check_liveness();
        check_places();
        check_locals();
        old = region;
        if (!alloc_split(&alloc, &region)) continue;
        splits++;
        check_split();
        walk();
        if (!alloc_run(&alloc)) { failed++; continue; }
        check_liveness();
        check_places();
        check_locals();
    }
    assert_true(failed < 50 && splits > 50);
}
static void test_random(void **state) { (void)state; run(false); }
static void test_stress(void **state) { (void)state; run(true); }

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_random), cmocka_unit_test(test_stress) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
