/*
 * translate_grow.c - regions grown from A64 code: what becomes of exits and edges.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "translate/aarch64/model.h"
#include "translate/grow.h"
#include "tests/unit/rnd.h"
#include "tests/unit/words.h"

enum { BASE = 0x10000, THRESHOLD = 1000 };

/* Code at BASE, and how often each instruction is entered. */
struct code { struct words words; const uint32_t *weight; };

static uint32_t weight(void *ctx, uint64_t pc)
{
    const struct code *c = ctx;
    return pc >= BASE && pc < BASE + 4 * c->words.n ? c->weight[(pc - BASE) / 4] : 0;
}

static struct region r, again;
static struct ir_unit unit;
static int (*ask)(void *ctx, uint64_t jump, struct grow_target *out);   /* grow_options.targets */
static struct grow_kept kept;

static const char *grow_into(struct region *to, struct grow_kept *k, size_t n, const uint32_t *w, const uint32_t *weights, unsigned head, unsigned insns, bool loops_only)
{
    const char *err;
    struct code c = { { BASE, w, n }, weights };
    struct guest_tx t = { .u = &unit, .fetch = fetch, .fetch_ctx = &c, .cpu_model = a64_cpu_model(NULL, &err), .fp_rm = IRRM_DYN };
    const struct grow_options o = { .max_insns = insns, .max_blocks = 16, .unit_insns = 32, .unit_exits = 8, .min_share = 16, .max_inline = 40, .weight = weight, .targets = ask, .note_tables = true, .ctx = &c, .loops_only = loops_only,
                                    .kept = k };
    return region_grow(to, &t, &aarch64_isa, BASE + 4 * head, &o);
}

static void same_operand(bool is_value, ir_ref x, ir_ref y)
{
    if (is_value && ir_is_k(x) && ir_is_k(y)) {
        assert_int_equal(ir_kval(&r.u, x), ir_kval(&again.u, y));
        assert_int_equal(ir_is_gaddr(&r.u, x), ir_is_gaddr(&again.u, y));
    } else {
        assert_int_equal(x, y);
    }
}

/* r and again: the same blocks, code and dependencies. */
static void same_regions(void)
{
    assert_int_equal(r.n_blocks, again.n_blocks);
    assert_int_equal(r.u.n, again.u.n);
    assert_int_equal(r.u.n_guest, again.u.n_guest);
    for (uint32_t b = 0; b < r.n_blocks; b++) {
        const struct region_block *x = &r.b[b], *y = &again.b[b];
        assert_true(x->pc == y->pc && x->first == y->first && x->end == y->end && x->weight == y->weight && x->n_succ == y->n_succ && x->n_ret == y->n_ret);
        for (unsigned e = 0; e < x->n_succ; e++) assert_int_equal(x->succ[e].to, y->succ[e].to);
    }
    for (uint32_t i = 1; i < r.u.n; i++) {
        const struct ir_ins *x = &r.u.ins[i], *y = &again.u.ins[i];
        const struct ir_opinfo *o = &ir_opinfo[x->op];
        assert_true(x->op == y->op && x->t == y->t);
        same_operand(o->a != '#' && o->a != 'S', x->a, y->a);
        same_operand(o->b != '#' && o->b != 'S', x->b, y->b);
        same_operand(o->c != '#' && o->c != 'S', x->c, y->c);
    }
    assert_int_equal(r.u.n_ranges, again.u.n_ranges);
    assert_int_equal(r.u.n_seen, again.u.n_seen);
    assert_memory_equal(r.u.ranges, again.u.ranges, r.u.n_ranges * sizeof r.u.ranges[0]);
    assert_memory_equal(r.u.seen, again.u.seen, r.u.n_seen * sizeof r.u.seen[0]);
}

/* Units that are kept from their discovery make the same region as units that are translated again. */
static const char *try_grow_of(size_t n, const uint32_t *w, const uint32_t *weights, unsigned head, unsigned insns, bool loops_only)
{
    const char *why = grow_into(&r, &kept, n, w, weights, head, insns, loops_only);
    assert_ptr_equal(why, grow_into(&again, NULL, n, w, weights, head, insns, loops_only));
    if (!why) same_regions();
    return why;
}
static const char *try_grow(size_t n, const uint32_t *w, const uint32_t *weights, unsigned head, bool loops_only)
{
    return try_grow_of(n, w, weights, head, 100, loops_only);
}
static void grow(size_t n, const uint32_t *w, const uint32_t *weights, unsigned head)
{
    ir_ref at;
    assert_null(try_grow(n, w, weights, head, false));
    assert_true(region_analyse(&r));
    assert_null(region_verify(&r, &at));
}

static uint32_t find(enum ir_op op, uint32_t from)
{
    for (uint32_t i = from; i < r.u.n; i++)
        if (r.u.ins[i].op == op) return i;
    return 0;
}

/* A compare and a backward branch, to what sets the flags anew; they are read where it is not taken, which is seldom. */
enum { RET = 0xd65f03c0, CMP_X0_5 = 0xf100141f, CSET_X0_LT = 0x9a9fa7e0, CMP_X1_X1 = 0xeb01003f, NOP = 0xd503201f };

/* A backward branch that makes no loop: its way out is a side exit, which sets the flags that are read there. */
static void bottom_without_loop(void **state)
{
    (void)state;
    static const uint32_t w[] = { CMP_X1_X1, RET, CMP_X0_5, 0x54ffffa1 /* b.ne -12 */, CSET_X0_LT, RET };
    static const uint32_t often[] = { THRESHOLD, 0, THRESHOLD, 0, 1, 0 };
    grow(6, w, often, 2);
    const uint32_t exit = find(IR_EXITIF, 1);
    assert_int_not_equal(exit, 0);
    assert_int_equal(ir_kval(&r.u, r.u.ins[exit].b), BASE + 16);
    assert_int_equal(r.u.ins[exit - 1].op, IR_SETX);
    assert_int_equal(find(IR_EXITIF, exit + 1), 0);
    assert_int_not_equal(find(IR_EVENTS, exit), 0);
}

/* The same branch at the bottom of a loop: the way out is a block that sets the flags and leaves. */
static void bottom_of_loop(void **state)
{
    (void)state;
    static const uint32_t w[] = { 0xd1000400 /* sub x0, x0, 1 */, NOP, CMP_X0_5, 0x54ffffa1 /* b.ne -12 */, CSET_X0_LT, RET };
    static const uint32_t often[] = { THRESHOLD, 0, 0, 0, 1, 0 };
    grow(6, w, often, 0);
    assert_int_equal(find(IR_EXITIF, 1), 0);
    assert_int_equal(find(IR_SETX, 1), 0);
    const uint32_t exit = find(IR_EXIT, 1);
    assert_int_equal(ir_kval(&r.u, r.u.ins[exit].a), BASE + 16);
    uint32_t flags = 0;
    for (uint32_t i = find(IR_SET, 1); i; i = find(IR_SET, i + 1))
        if (r.u.ins[i].a == IR_SLOT_M0) flags = i;
    assert_in_range(flags, exit - 2, exit - 1);
    assert_int_not_equal(find(IR_EVENTS, 1), 0);
}

static unsigned count(enum ir_op op)
{
    unsigned n = 0;
    for (uint32_t i = find(op, 1); i; i = find(op, i + 1)) n++;
    return n;
}

/* Who goes backward looks for events; but not who has looked since the region was entered. */
static void looks(void **state)
{
    (void)state;
    static const uint32_t straight[] = { NOP, 0xd61f0020 /* br x1 */, NOP, 0x17fffffd /* b -12 */, NOP, 0x17fffffd };
    static const uint32_t often[] = { THRESHOLD, THRESHOLD, THRESHOLD, THRESHOLD, THRESHOLD, THRESHOLD };
    grow(6, straight, often, 4);
    assert_int_equal(count(IR_EXITIND), 1);
    assert_int_equal(count(IR_EXIT), 0);
    assert_int_equal(count(IR_EVENTS), 1);
    const uint32_t at = find(IR_EVENTS, 1);
    assert_int_equal(ir_kval(&r.u, r.u.ins[at].a), BASE + 8);

    /* Two ways, with a jump backward each; one had looked before. */
    static const uint32_t fork[] = { NOP, 0xd61f0020, NOP, 0x17fffffd, 0xb4ffffc0 /* cbz x0, -8 */, 0x17fffffb /* b -20 */ };
    grow(6, fork, often, 4);
    assert_int_equal(count(IR_EXITIND), 1);
    assert_int_equal(count(IR_EVENTS), 2);

    /* A loop within a loop: both heads look. */
    static const uint32_t nest[] = { NOP, NOP, 0xb4ffffe0 /* cbz x0, -4 */, 0xb4ffffa1 /* cbz x1, -12 */, RET };
    grow(5, nest, often, 0);
    assert_int_equal(count(IR_EVENTS), 2);
}

/* What targets() says, for the jump at any address. */
static struct grow_target known[2];
static int n_known;
static int targets(void *ctx, uint64_t jump, struct grow_target *out)
{
    (void)ctx;
    (void)jump;
    for (int k = 0; k < n_known; k++) out[k] = known[k];
    return n_known;
}

/* A switch in a loop: the region goes on at the targets that are known, and leaves for others by the jump; while they are not known, the jump is to be noted. */
static void switch_in_loop(void **state)
{
    (void)state;
    static const uint32_t w[] = { 0xf8408401 /* ldr x1, [x0], 8 */, 0xd61f0020 /* br x1 */, 0x91000442 /* add x2, x2, 1 */, 0x17fffffd /* b -12 */, 0x91000863 /* add x3, x3, 2 */, 0x17fffffb /* b -20 */ };
    static const uint32_t often[] = { THRESHOLD, THRESHOLD, THRESHOLD, THRESHOLD, THRESHOLD, THRESHOLD };
    known[0] = (struct grow_target){ BASE + 8, 150 };
    known[1] = (struct grow_target){ BASE + 16, 100 };
    ask = targets;
    n_known = -1;
    grow(6, w, often, 0);
    assert_int_equal(count(IR_EXITIND), 1);
    assert_int_equal(r.u.ins[find(IR_EXITIND, 1)].c, IR_NOTE);
    assert_int_equal(count(IR_BRANCH), 0);
    assert_null(try_grow(6, w, often, 0, true));   /* there may be a loop */
    n_known = 0;
    grow(6, w, often, 0);
    assert_int_equal(r.u.ins[find(IR_EXITIND, 1)].c, 0);
    for (n_known = 1; n_known <= 2; n_known++) {
        assert_null(try_grow(6, w, often, 0, true));
        grow(6, w, often, 0);
        assert_int_equal(count(IR_BRANCH), (unsigned)n_known);
        assert_int_equal(count(IR_EXITIND), 1);
        assert_int_equal(r.u.ins[find(IR_EXITIND, 1)].c, 0);
        assert_int_equal(count(IR_EXIT), 0);
        unsigned in_loop = 0;
        for (unsigned b = 0; b < r.n_blocks; b++) in_loop += r.b[b].loop != REGION_NO_BLOCK;
        assert_in_range(in_loop, 1 + n_known, 1 + 3 * n_known);
        assert_int_equal(count(IR_EVENTS), 1 + (unsigned)n_known);   /* the head, and each target */
    }
    ask = NULL;
}

/* A call through a pointer of a small function is inlined behind a compare; for other callees the call is still there. So is one of a function that calls another, but not one that calls
 * itself. */
static void calls(void **state)
{
    (void)state;
    static const uint32_t w[] = { 0xd1000400, 0xd63f0020 /* blr x1 */, 0xb5ffffc0 /* cbnz x0, -8 */, RET, 0x91000442, RET,
                                  0xf81f0ffe /* str x30, [sp, -16]! */, 0x97fffffd /* bl -12 */, 0xf84107fe /* ldr x30, [sp], 16 */, RET,
                                  0xf81f0ffe, 0x97ffffff /* bl -4 */, 0xf84107fe, RET };
    static const uint32_t often[14] = { THRESHOLD, THRESHOLD, THRESHOLD, 0, THRESHOLD, 0, THRESHOLD, 0, THRESHOLD, 0, THRESHOLD, 0, THRESHOLD, 0 };
    ask = targets;
    n_known = -1;   /* behind the call there is a way back to the head */
    grow(14, w, often, 0);
    assert_int_equal(r.u.ins[find(IR_CALLIND, 1)].c, IR_NOTE);
    n_known = 1;
    known[0] = (struct grow_target){ BASE + 16, 255 };
    assert_null(try_grow(14, w, often, 0, true));
    grow(14, w, often, 0);
    assert_int_equal(count(IR_CALLIND), 1);
    assert_int_equal(count(IR_RET), 1);
    unsigned inner = 0;
    for (unsigned b = 0; b < r.n_blocks; b++) inner += r.b[b].n_ret == 1 && r.b[b].ret[0] == BASE + 8;
    assert_in_range(inner, 1, 3);
    known[0].pc = BASE + 24;
    grow(14, w, often, 0);
    unsigned deep = 0;
    for (unsigned b = 0; b < r.n_blocks; b++) deep += r.b[b].n_ret == 2 && r.b[b].ret[0] == BASE + 8 && r.b[b].ret[1] == BASE + 32;
    assert_in_range(deep, 1, 2);
    assert_int_equal(count(IR_CALL), 0);
    known[0].pc = BASE + 40;   /* for ever */
    assert_ptr_equal(try_grow(14, w, often, 0, true), grow_no_loop);
    ask = NULL;
}

/* Without a loop only what jumps through a table is worth a region. */
static void what_is_worth_it(void **state)
{
    (void)state;
    static const uint32_t often[] = { THRESHOLD, THRESHOLD, THRESHOLD, THRESHOLD };
    static const uint32_t plt[] = { 0x90000010 /* adrp x16 */, 0xf9400611 /* ldr x17, [x16, 8] */, 0x91002210 /* add x16, x16, 8 */, 0xd61f0220 /* br x17 */ };
    assert_ptr_equal(try_grow(4, plt, often, 0, true), grow_no_loop);
    static const uint32_t through[] = { NOP, 0xd61f0020 /* br x1 */ };
    assert_ptr_equal(try_grow(2, through, often, 0, true), grow_no_loop);
    static const uint32_t threaded[] = { 0xf8408401 /* ldr x1, [x0], 8 */, 0xd61f0020 };
    assert_null(try_grow(2, threaded, often, 0, true));
    static const uint32_t table[] = { 0x38616801 /* ldrb w1, [x0, x1] */, 0x10000002 /* adr x2, . */, 0x8b218841 /* add x1, x2, w1, sxtb 2 */, 0xd61f0020 };
    assert_null(try_grow(4, table, often, 0, true));
}

/* Random branches, calls and returns between words of code. */
static uint32_t random_word(unsigned at, unsigned n)
{
    const uint32_t to = (uint32_t)((int)below(n) - (int)at);
    switch (below(12)) {
    case 0: case 1: return 0x54000000 | (to & 0x7ffff) << 5 | below(14);   /* b.cond */
    case 2: return 0xb4000000 | (to & 0x7ffff) << 5 | below(4);            /* cbz x */
    case 3: return 0x14000000 | (to & 0x3ffffff);                          /* b */
    case 4: return below(2) ? 0x94000000 | (to & 0x3ffffff) : RET;         /* bl */
    case 5: return 0xd61f0020;                                             /* br x1 */
    case 6: return CMP_X0_5;
    case 7: return CSET_X0_LT;
    case 8: return 0xf8408401;                                             /* ldr x1, [x0], 8 */
    case 9: return below(8) ? NOP : 0xd50b7421;                            /* dc zva, x1: in no region */
    default: return 0x91000400 | below(4) * 0x21;                          /* add xN, xN, 1 */
    }
}

static void kept_units(void **state)
{
    (void)state;
    enum { WORDS = 48, ROUNDS = 3000 };
    unsigned made = 0;
    for (unsigned k = 0; k < ROUNDS; k++) {
        uint32_t w[WORDS], often[WORDS];
        const unsigned n = 4 + below(WORDS - 4);
        for (unsigned i = 0; i < n; i++) {
            w[i] = random_word(i, n);
            often[i] = below(3) ? THRESHOLD : below(THRESHOLD);
        }
        made += !try_grow_of(n, w, often, below(n), 10 + below(90), below(2));
    }
    assert_in_range(made, ROUNDS / 4, ROUNDS);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(kept_units), cmocka_unit_test(looks), cmocka_unit_test(switch_in_loop), cmocka_unit_test(calls), cmocka_unit_test(what_is_worth_it), cmocka_unit_test(bottom_without_loop), cmocka_unit_test(bottom_of_loop) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
