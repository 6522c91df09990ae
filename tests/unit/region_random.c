/*
 * region_random.c - random regions: promotion and every pass must leave what observers see as it was (region_eval.h says what that is).
 *
 * REGION_SEED=N starts there, REGION_RUNS=N makes so many regions (500; with TEST_LONG=1 6000), REGION_DUMP=1 lists what differs.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include <inttypes.h>
#include <stdlib.h>

#include "tests/unit/region_eval.h"
#include "tests/unit/region_make.h"

enum { STATES = 4 };   /* every region runs from so many states */

static struct region slots, ssa, before;
static struct eval want[STATES], got;
static region_state states[REGION_MAX_BLOCKS];
static struct region_work *work;
static unsigned failures, n_unrolled;

struct check { uint64_t seed; const char *pass; };

static void entry_state(struct eval *e, const struct region *r, uint64_t seed)
{
    struct gen g = {.seed = seed};
    for (unsigned s = 0; s < IR_SLOT__N; s++)
        for (unsigned k = 0; k < 2; k++) {
            static const uint64_t interesting[] = {0, 1, UINT64_MAX, 0x80000000, 0xffffffff80000000, 0xffffffff3f800000, 0x7ff8000000000000, 0xffffffff7fc00000, 8, 16};
            const unsigned n = gen_n(&g, 14);
            e->entry.s[s].d[k] = n < 10 ? interesting[n] : gen_rand(&g);
        }
    e->entry.s[0].d[0] = gen_n(&g, 4) * 4;   /* addresses that meet */
    e->entry.s[1].d[0] = gen_n(&g, 4) * 4;
    for (unsigned m = 0; m < 16; m++) {
        e->entry.s[IR_SLOT_M(m)].d[1] = 0;
        if (r->promoted_m >> m & 1) e->entry.s[IR_SLOT_M(m)].d[0] &= IR_FLAGS_MASK;
    }
    for (unsigned i = 0; i < EVAL_MEM; i++) e->mem[i] = (uint8_t)gen_rand(&g);
    e->others = seed;
}

static void differ(const struct check *c, const char *what, unsigned at)
{
    failures++;
    fprintf(stderr, "REGION_SEED=%" PRIu64 " REGION_RUNS=1: after %s: %s (%u)\n", c->seed, c->pass, what, at);
    if (getenv("REGION_DUMP")) {
        fprintf(stderr, "--- before\n");
        region_dump(before.n_blocks ? &before : &slots, stderr, NULL);
        fprintf(stderr, "--- after\n");
        region_dump(&ssa, stderr, NULL);
    }
}

static bool same(const struct eval_event *a, const struct eval_event *b)
{
    return a->op == b->op && a->wide == b->wide && a->pc == b->pc && a->addr == b->addr && a->what == b->what && a->rv == b->rv && a->m == b->m;
}

static bool taken[EVAL_LOG];   /* events that a wide one has stood for */

/* Event w is one access for several of then's from n on, the first of which saw what it sees: they are taken. Loads may stand between them, but no stores
 * between stores. (What is stored is in memory, which later events see.) */
static bool parts(const struct eval *then, unsigned n, const struct eval_event *w)
{
    const struct eval_event *f = &then->log[n];
    uint64_t left = (1ull << w->size) - 1;
    if (f->pc != w->pc || f->rv != w->rv || f->m != w->m || f->op != w->op) return false;
    for (unsigned k = n; left && k < then->n_log; k++) {
        const struct eval_event *e = &then->log[k];
        if (taken[k] || (e->op != w->op && e->optional)) continue;
        if (e->op != w->op) return false;
        if (e->addr - w->addr >= w->size || e->addr - w->addr + e->size > w->size) {
            if (w->op == IR_STORE) return false;
            continue;
        }
        left &= ~(((1ull << e->size) - 1) << (e->addr - w->addr));
        taken[k] = true;
    }
    return !left || then->n_log == EVAL_LOG;
}

/* The events of now are those of then, but for optional ones. */
static bool compare(const struct check *c, const struct eval *then, const struct eval *now)
{
    unsigned k = 0;
    memset(taken, 0, sizeof taken);
    for (unsigned n = 0; n < then->n_log; n++) {
        if (taken[n]) continue;
        if (k == now->n_log) {
            if (now->n_log == EVAL_LOG) return true;
            if (then->log[n].optional) continue;
            differ(c, "an event is missing at the end", n);
            return false;
        }
        if (same(&then->log[n], &now->log[k])) {
            k++;
        } else if (now->log[k].wide && !then->log[n].wide && parts(then, n, &now->log[k])) {
            k++;
        } else if (!then->log[n].optional) {
            const struct eval_event *a = &then->log[n], *b = &now->log[k];
            differ(c, a->op != b->op ? "another event" : a->pc != b->pc ? "another pc" : a->addr != b->addr ? "another address" : a->what != b->what ? "other data"
                    : a->rv != b->rv ? "other R or V slots" : "other M slots", k);
            fprintf(stderr, "  %s at 0x%" PRIx64 ", now %s at 0x%" PRIx64 "\n", ir_opinfo[a->op].name, a->pc, ir_opinfo[b->op].name, b->pc);
            return false;
        }
    }
    if (k < now->n_log && then->n_log < EVAL_LOG) {
        differ(c, "an event too many", k);
        return false;
    }
    return true;
}

static void after(void *ctx, const char *pass, const struct region *r)
{
    struct check *c = ctx;
    c->pass = pass;
    ir_ref at;
    if (failures) return;
    const char *e = region_verify(r, &at);
    if (e) {
        differ(c, e, at);
        return;
    }
    for (unsigned s = 0; s < STATES && !failures; s++) {
        entry_state(&got, r, c->seed * STATES + s);
        eval_run(&got, r, states);
        compare(c, &want[s], &got);
    }
    before = *r;
}

/* Loops repeated: all is the same but looks for events. */
static void unrolled(struct check *c)
{
    ir_ref at;
    static struct eval ref;
    c->pass = "unroll";
    before.n_blocks = 0;
    ssa = slots;
    region_unroll(&ssa, work, 200);
    n_unrolled += ssa.u.n != slots.u.n;
    const char *e = region_analyse(&ssa) ? region_verify(&ssa, &at) : "region_analyse() refuses it";
    if (e) {
        differ(c, e, at);
        return;
    }
    for (unsigned s = 0; s < STATES && !failures; s++) {
        entry_state(&ref, &slots, c->seed * STATES + s);
        entry_state(&got, &slots, c->seed * STATES + s);
        ref.no_events = got.no_events = true;
        eval_run(&ref, &slots, states);
        eval_run(&got, &ssa, states);
        compare(c, &ref, &got);
    }
    got.no_events = false;
}

static void one(uint64_t seed)
{
    struct check c = {.seed = seed, .pass = "making it"};
    ir_ref at;
    gen_region(&slots, seed, 5 + (unsigned)(seed % 120));
    before.n_blocks = 0;
    if (slots.u.overflow) return;
    if (!region_analyse(&slots)) {
        differ(&c, "region_analyse() refuses it", 0);
        return;
    }
    const char *e = region_verify(&slots, &at);
    if (e) {
        differ(&c, e, at);
        return;
    }
    for (unsigned s = 0; s < STATES; s++) {
        entry_state(&want[s], &slots, seed * STATES + s);
        eval_run(&want[s], &slots, states);
    }
    unrolled(&c);
    if (failures) return;
    ssa = slots;
    if (!region_promote(&ssa, work, seed % 3 ? 0x0000ffff : 0)) return;   /* too big */
    after(&c, "promote", &ssa);
    if (!failures) region_optimise(&ssa, work, 0, after, &c);
}

static void test_random(void **state)
{
    (void)state;
    const char *s = getenv("REGION_SEED"), *n = getenv("REGION_RUNS");
    const uint64_t first = s ? strtoull(s, NULL, 0) : 1, runs = n ? strtoull(n, NULL, 0) : getenv("TEST_LONG") ? 6000 : 500;
    work = calloc(1, region_work_size());
    assert_non_null(work);
    for (uint64_t i = first; i < first + runs && !failures; i++) one(i);
    free(work);
    print_message("%u of them with loops to repeat\n", n_unrolled);
    assert_int_equal(failures, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
