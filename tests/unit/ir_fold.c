/*
 * ir_fold.c - folding must not change what a unit does: random units, and the same rebuilt through the folding
 * builders, are run by the interpreter from the same state and must end in the same one.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include <stdlib.h>

#include "hostisa/interp/interp.h"
#include "optimizer/ir.h"
#include "tests/unit/ir_rebuild.h"

static struct ir_unit raw, folded;
static struct cpu before, one, two;
static uint8_t memory[256];

static uint64_t seed;

static uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static uint64_t interesting(void)
{
    static const uint64_t v[] = {0, 1, 2, 3, 5, 7, 8, 15, 16, 24, 31, 32, 33, 40, 48, 56, 63, 64, 127, 128, 255, 256, 0x7fff, 0x8000, 0xffff,
                                 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, INT64_MAX, 0x8000000000000000u};
    const uint64_t x = v[rnd() % (sizeof v / sizeof *v)];
    switch (rnd() % 6) {
    case 0: return 0 - x;
    case 1: return ~x;
    case 2: return rnd() >> rnd() % 64;
    default: return x;
    }
}

/* A random operand of type t, or 0 if there's none yet. Recent values are likelier: they make patterns. */
static ir_ref pick(enum ir_type t)
{
    if (rnd() % 4 == 0)
        return ir_k(&raw, interesting());
    for (unsigned tries = 0; tries < 20; tries++) {
        const unsigned back = 1 + (unsigned)(rnd() % (rnd() % 4 ? 5 : 40));
        if (back < raw.n && ir_result_type(&raw, (ir_ref)(raw.n - back)) == t)
            return (ir_ref)(raw.n - back);
    }
    return ir_k(&raw, interesting());
}

static ir_ref pick_either(void)
{
    return pick(rnd() & 1 ? IRT_I32 : IRT_I64);
}

static bool i64_only(unsigned op)
{
    return op == IR_SX32 || op == IR_ZX32 || op == IR_CLMUL || op == IR_CLMULH;
}

static void random_op(void)
{
    enum ir_op op = (enum ir_op)(IR_ADD + rnd() % (IR_SELECT - IR_ADD + 1));
    if (rnd() % 3 == 0) {   /* what folds most */
        static const uint8_t often[] = {IR_ADD, IR_SHL, IR_SHR, IR_SAR, IR_SX32, IR_ZX32, IR_TRUNC, IR_EQ, IR_NE, IR_LTU, IR_AND, IR_XOR};
        op = (enum ir_op)often[rnd() % sizeof often];
    }
    const struct ir_opinfo *o = &ir_opinfo[op];
    const enum ir_type t = o->t == '-' ? IRT_NONE : i64_only(op) || rnd() & 1 ? IRT_I64 : IRT_I32;
    ir_ref x[3] = {0, 0, 0};
    const char kinds[3] = {o->a, o->b, o->c};
    for (unsigned i = 0; i < 3; i++)
        switch (kinds[i]) {
        case 'v': x[i] = pick(t); break;
        case 'w': x[i] = pick(IRT_I64); break;
        case 'i': x[i] = pick_either(); break;
        case '#': x[i] = (ir_ref)(rnd() % 2); break;
        default: break;
        }
    ir_raw(&raw, op, t, x[0], x[1], x[2]);
}

/* The same kind of op with a constant on the right, over and over on one value: what the chain folds look for. */
static void random_chain(void)
{
    static const uint8_t ops[] = {IR_ADD, IR_SUB, IR_AND, IR_OR, IR_XOR, IR_SHL, IR_SHR, IR_SAR, IR_MUL, IR_UDIV, IR_UREM};
    const enum ir_type t = rnd() & 1 ? IRT_I64 : IRT_I32;
    const enum ir_op op = (enum ir_op)ops[rnd() % sizeof ops];
    ir_ref x = pick(t);
    for (unsigned i = 0; i < 3; i++)
        x = ir_raw(&raw, rnd() % 4 ? op : (enum ir_op)ops[rnd() % sizeof ops], t, x, ir_k(&raw, interesting()), 0);
}

/* Compares of floats: the numbers are registers' bits. */
static ir_ref random_fcmp(void)
{
    const enum ir_type t = rnd() & 1 ? IRT_F64 : IRT_F32;
    const ir_ref a = ir_raw(&raw, IR_BITS2F, t, pick(IRT_I64), 0, 0), b = rnd() % 4 ? ir_raw(&raw, IR_BITS2F, t, pick(IRT_I64), 0, 0) : a;
    return ir_raw(&raw, IR_FLFCMP, t, a, b, (uint16_t)(rnd() & 1));
}

/* Flags: setters (near ADD, SUB, AND of the same operands, as translators make them), words, selections, conditions. */
static ir_ref pick_flags(void)
{
    for (unsigned back = 1; back < 16 && back < raw.n; back++)
        if (rnd() % 2 && ir_result_type(&raw, (ir_ref)(raw.n - back)) == IRT_FLAGS)
            return (ir_ref)(raw.n - back);
    return rnd() % 2 ? ir_raw(&raw, IR_GET, IRT_FLAGS, IR_SLOT_M(0), 0, 0) : ir_raw(&raw, IR_FLPACK, IRT_NONE, pick(IRT_I64), 0, 0);
}

static ir_ref pick_bool(void)
{
    for (unsigned back = 1; back < 12 && back < raw.n; back++) {
        const unsigned op = raw.ins[raw.n - back].op;
        if (rnd() % 2 && (op == IR_COND || (op >= IR_EQ && op <= IR_GEU)))
            return (ir_ref)(raw.n - back);
    }
    return pick(IRT_I64);
}

static void random_flags(void)
{
    const enum ir_type t = rnd() & 1 ? IRT_I64 : IRT_I32;
    const ir_ref a = pick(t), b = rnd() % 8 ? pick(t) : a;
    switch (rnd() % 10) {
    case 9: random_fcmp(); break;
    case 0: ir_raw(&raw, IR_FLADD, t, a, b, 0); break;
    case 1: case 2: ir_raw(&raw, IR_FLSUB, t, a, b, 0); break;
    case 3: ir_raw(&raw, IR_FLAND, t, a, b, 0); break;
    case 4: ir_raw(&raw, IR_FLADC, t, a, b, pick_bool()); break;
    case 5: ir_raw(&raw, IR_ADC, t, a, b, pick_bool()); break;
    case 6: {
        const ir_ref f = ir_raw(&raw, IR_FLSUB, t, a, b, 0);
        ir_raw(&raw, IR_FLSEL, IRT_NONE, pick_bool(), f, ir_raw(&raw, IR_FLPACK, IRT_NONE, ir_k(&raw, rnd() & 0xc101), 0, 0));
        break;
    }
    case 7: ir_raw(&raw, IR_FLWORD, IRT_NONE, pick_flags(), 0, 0); break;
    default: {
        const ir_ref c = pick_bool(), f = pick_flags();
        ir_raw(&raw, IR_FLSEL, IRT_NONE, c, f, pick_flags());
        break;
    }
    }
    const ir_ref f = (ir_ref)(raw.n - 1);
    if (ir_result_type(&raw, f) != IRT_FLAGS)
        return;
    if (rnd() % 2) {   /* subs and its kin */
        ir_ref v = ir_raw(&raw, rnd() % 2 ? IR_SUB : IR_ADD, t, a, b, 0);
        if (t == IRT_I32) v = ir_raw(&raw, IR_ZX32, IRT_I64, v, 0, 0);
        ir_raw(&raw, IR_SET, IRT_I64, (uint16_t)(rnd() % 6), v, 0);
    }
    if (rnd() % 3 == 0)
        ir_raw(&raw, IR_SET, IRT_FLAGS, IR_SLOT_M(0), f, 0);
    for (unsigned n = (unsigned)(rnd() % 4); n > 0; n--) {
        ir_ref c = ir_raw(&raw, IR_COND, IRT_NONE, f, (uint16_t)(rnd() % IRC__N), 0);
        if (rnd() % 4 == 0) c = ir_raw(&raw, rnd() % 2 ? IR_XOR : IR_EQ, IRT_I64, c, ir_k(&raw, rnd() % 2), 0);
        if (rnd() % 2) c = ir_raw(&raw, IR_SELECT, IRT_I64, c, pick(IRT_I64), pick(IRT_I64));
        ir_raw(&raw, IR_SET, IRT_I64, (uint16_t)(rnd() % 6), c, 0);
    }
}

static void random_set(void)
{
    const unsigned slot = (unsigned)(rnd() % 6);
    ir_ref v = pick(IRT_I64);
    if (rnd() % 4 == 0)
        v = ir_raw(&raw, IR_SX32, IRT_I64, pick(IRT_I32), 0, 0);
    ir_raw(&raw, IR_SET, IRT_I64, (uint16_t)slot, v, 0);
}

static void random_memory(void)
{
    const unsigned m = IRM_U8 + (unsigned)(rnd() % (IRM_I64 - IRM_U8 + 1));
    const ir_ref index = ir_raw(&raw, IR_AND, IRT_I64, pick(IRT_I64), ir_k(&raw, 127), 0);
    ir_ref base = ir_raw(&raw, IR_ADD, IRT_I64, index, ir_k(&raw, (uintptr_t)memory), 0);
    if (rnd() & 1)
        base = ir_raw(&raw, IR_ADD, IRT_I64, base, ir_k(&raw, rnd() % 32), 0);
    const ir_ref disp = ir_k(&raw, rnd() % 32);
    if (rnd() & 1)
        ir_raw(&raw, IR_LOAD, m, base, disp, 0);
    else
        ir_raw(&raw, IR_STORE, m, base, disp, pick(IRT_I64));
}

static void random_unit(void)
{
    ir_reset(&raw, 0x1000);
    const unsigned insns = 3 + (unsigned)(rnd() % 30);
    for (unsigned n = 0; n < insns; n++) {
        ir_raw(&raw, IR_INSN, IRT_NONE, ir_gaddr(&raw, 0x1000 + 4 * n), 4, 0);
        for (unsigned i = (unsigned)(rnd() % 3); i > 0; i--)
            ir_raw(&raw, IR_GET, IRT_I64, (uint16_t)(rnd() % 6), 0, 0);
        for (unsigned i = (unsigned)(rnd() % 4); i > 0; i--)
            random_op();
        if (rnd() % 4 == 0)
            random_chain();
        if (rnd() % 4 == 0)
            random_memory();
        if (rnd() % 3 == 0)
            random_flags();
        if (rnd() % 8 == 0)
            ir_raw(&raw, IR_EXITIF, IRT_NONE, pick(IRT_I64), ir_gaddr(&raw, 0x2000 + n), 0);
        if (rnd() % 2)
            random_set();
    }
    ir_raw(&raw, IR_EXITIND, IRT_NONE, pick(IRT_I64), 0, 0);
}

static unsigned run(const struct ir_unit *u, struct cpu *c, uint8_t *mem)
{
    *c = before;
    for (unsigned i = 0; i < sizeof memory; i++)
        memory[i] = (uint8_t)(i * 37);
    const unsigned reason = interp_run(c, u);
    memcpy(mem, memory, sizeof memory);
    return reason;
}

static void show(const char *what)
{
    fprintf(stderr, "--- %s\n", what);
    ir_dump(&raw, stderr, NULL);
    fprintf(stderr, "--- folded\n");
    ir_dump(&folded, stderr, NULL);
}

static void test_fold(void **state)
{
    (void)state;
    const char *env = getenv("DRAGOMAN_SEED");
    seed = env ? strtoull(env, NULL, 0) : 0x9e3779b97f4a7c15u;
    unsigned long ops = 0, left = 0;
    for (unsigned n = 0; n < 20000; n++) {
        ir_ref at;
        uint8_t m1[sizeof memory], m2[sizeof memory];
        random_unit();
        const char *e = ir_verify(&raw, &at);
        if (e) {
            show(e);
            fail_msg("unit %u: %s at %u", n, e, at);
        }
        rebuild(&raw, &folded);
        e = ir_verify(&folded, &at);
        if (e) {
            show(e);
            fail_msg("folded unit %u: %s at %u", n, e, at);
        }
        ops += raw.n;
        left += folded.n;
        for (unsigned i = 0; i < 6; i++)
            before.r[i] = interesting();
        for (unsigned k = 0; k < 3; k++) {
            const unsigned r1 = run(&raw, &one, m1), r2 = run(&folded, &two, m2);
            if (r1 != r2 || one.pc != two.pc || memcmp(one.r, two.r, sizeof one.r) != 0 || one.m[0] != two.m[0] || memcmp(m1, m2, sizeof m1) != 0) {
                for (unsigned i = 0; i < 6; i++)
                    fprintf(stderr, "r%u: %#lx -> %#lx, folded %#lx\n", i, before.r[i], one.r[i], two.r[i]);
                fprintf(stderr, "pc %#lx, folded %#lx\n", one.pc, two.pc);
                show("differs");
                fail_msg("unit %u differs", n);
            }
            for (unsigned i = 0; i < 6; i++)
                before.r[i] = interesting();
            before.m[0] = rnd() & (IRF_N | IRF_Z | IRF_C | IRF_V);
        }
    }
    print_message("%lu instructions, %lu after folding\n", ops, left);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_fold)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
