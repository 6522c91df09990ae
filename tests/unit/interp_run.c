/*
 * interp_run.c - the interpreter's slots, memory, atomics, helpers and ways to leave.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include <signal.h>
#include <string.h>

#include "hostisa/interp/fp.h"
#include "hostisa/interp/interp.h"
#include "optimizer/ir.h"

static struct ir_unit u;
static struct cpu c;
static _Alignas(16) uint8_t mem[64];

static void load_text(const char *text)
{
    unsigned line;
    ir_ref at;
    const char *e = ir_parse(&u, text, &line);
    if (e)
        fail_msg("line %u: %s\n%s", line, e, text);
    e = ir_verify(&u, &at);
    if (e)
        fail_msg("%u: %s\n%s", at, e, text);
}

/* Run text from a state of zeros but r1 = a, r2 = b, r3 = address of mem. */
static unsigned run(const char *text, uint64_t a, uint64_t b)
{
    load_text(text);
    c.r[1] = a;
    c.r[2] = b;
    c.r[3] = (uintptr_t)mem;
    c.exit_site = 77;
    const unsigned reason = interp_run(&c, &u);
    assert_int_equal(c.exit_reason, reason);
    assert_int_equal(c.exit_site, 0);
    return reason;
}

static int clear(void **state)
{
    (void)state;
    memset(&c, 0, sizeof c);
    memset(mem, 0, sizeof mem);
    return 0;
}

/* --- leaving ------------------------------------------------------------------------------------------------------- */

#define BODY(x) "insn @0x1000, 4\n%1 = get.i64 r1\n%2 = get.i64 r2\n" x

static void test_exits(void **state)
{
    (void)state;
    assert_int_equal(run(BODY("exit @0x2000, 0"), 0, 0), CPUX_LINK);
    assert_int_equal(c.pc, 0x2000);
    assert_int_equal(c.insn_pc, 0x1000);
    assert_int_equal(run(BODY("call @0x3000, @0x1004, 1"), 0, 0), CPUX_LINK);
    assert_int_equal(c.pc, 0x3000);
    assert_int_equal(run(BODY("exitind %1, 1"), 0x4000, 0), CPUX_MISS);
    assert_int_equal(c.pc, 0x4000);
    assert_int_equal(run(BODY("callind %1, @0x1004, 1"), 0x5000, 0), CPUX_MISS);
    assert_int_equal(c.pc, 0x5000);
    assert_int_equal(run(BODY("ret %1"), 0x6000, 0), CPUX_MISS);
    assert_int_equal(c.pc, 0x6000);
    assert_int_equal(run(BODY("trap 2, @0x1000"), 0, 0), CPUX_TRAP);
    assert_int_equal(c.pc, 0x1000);
    assert_int_equal(c.exit_arg, IRX_ILLEGAL);
    assert_int_equal(run(BODY("exitif %1, @0x2000, 0\nexit @0x1004, 0"), 0x100000000, 0), CPUX_LINK);
    assert_int_equal(c.pc, 0x2000);
    assert_int_equal(run(BODY("exitif %1, @0x2000, 0\nexit @0x1004, 0"), 0, 0), CPUX_LINK);
    assert_int_equal(c.pc, 0x1004);
}

static void test_polls(void **state)
{
    (void)state;
    c.poll = POLL_SIGNAL;
    assert_int_equal(run(BODY("exit @0x2000, 1"), 0, 0), CPUX_POLL);
    assert_int_equal(c.pc, 0x2000);
    assert_int_equal(run(BODY("exit @0x2000, 0"), 0, 0), CPUX_LINK);
    assert_int_equal(run(BODY("call @0x3000, @0x1004, 1"), 0, 0), CPUX_POLL);
    assert_int_equal(c.pc, 0x3000);
    assert_int_equal(run(BODY("call @0x3000, @0x1004, 0"), 0, 0), CPUX_LINK);
    assert_int_equal(run(BODY("exitind %1, 1"), 0x4000, 0), CPUX_POLL);
    assert_int_equal(c.pc, 0x4000);
    assert_int_equal(run(BODY("callind %1, @0x1004, 1"), 0x5000, 0), CPUX_POLL);
    assert_int_equal(c.pc, 0x5000);
    assert_int_equal(run(BODY("ret %1"), 0x6000, 0), CPUX_POLL);
    assert_int_equal(c.pc, 0x6000);
    assert_int_equal(run(BODY("exitif %1, @0x2000, 1\nexit @0x1004, 0"), 1, 0), CPUX_POLL);
    assert_int_equal(c.pc, 0x1000);   /* the branch itself, to be run again */
    assert_int_equal(run(BODY("exitif %1, @0x2000, 1\nexit @0x1004, 0"), 0, 0), CPUX_LINK);
    assert_int_equal(c.pc, 0x1004);
    assert_int_equal(run(BODY("trap 0, @0x1000"), 0, 0), CPUX_TRAP);
}

static void test_misaligned(void **state)
{
    (void)state;
    const char *text = BODY("set.i64 r4, %1\ninsn @0x1004, 4\nchkalign %1, 3, 1\n%9 = load.s32 %1, 0\nset.i64 r5, %9\nexit @0x1008, 0");
    assert_int_equal(run(text, (uintptr_t)mem + 2, 0), CPUX_FAULT);
    assert_int_equal(c.pc, 0x1004);
    assert_int_equal(c.fault.signo, SIGBUS);
    assert_int_equal(c.fault.code, BUS_ADRALN);
    assert_int_equal(c.fault.addr, (uintptr_t)mem + 2);
    assert_int_equal(c.r[4], (uintptr_t)mem + 2);   /* the instruction before has been done */
    mem[7] = 0x80;
    assert_int_equal(run(text, (uintptr_t)mem + 4, 0), CPUX_LINK);
    assert_int_equal(c.r[5], 0xffffffff80000000);
}

/* --- slots ------------------------------------------------------------------------------------------------------------ */

static void test_slots(void **state)
{
    (void)state;
    c.v[5] = (cpu_v128){.d = {0x1111111111111111, 0x2222222222222222}};
    c.m[15] = 42;
    assert_int_equal(run(BODY("%3 = get.v128 v5\nset.v128 v31, %3\n%4 = get.f64 v5\nset.f64 v0, %4\n%5 = get.i64 v5\nset.i64 r31, %5\n"
                              "%6 = get.i64 m15\nset.i64 m0, %6\nset.i64 r0, -1\nexit @0, 0"), 0, 0), CPUX_LINK);
    assert_int_equal(c.v[31].d[0], 0x1111111111111111);
    assert_int_equal(c.v[31].d[1], 0x2222222222222222);
    assert_int_equal(c.v[0].d[0], 0x1111111111111111);
    assert_int_equal(c.r[31], 0x1111111111111111);
    assert_int_equal(c.m[0], 42);
    assert_int_equal(c.r[0], UINT64_MAX);
}

/* --- memory ----------------------------------------------------------------------------------------------------------- */

static void test_loads(void **state)
{
    (void)state;
    static const struct { const char *m; uint64_t want; } rows[] = {
        {"u8", 0xf1}, {"s8", 0xfffffffffffffff1}, {"u16", 0xf2f1}, {"s16", 0xfffffffffffff2f1}, {"u32", 0xf4f3f2f1},
        {"s32", 0xfffffffff4f3f2f1}, {"i64", 0xf8f7f6f5f4f3f2f1},
    };
    for (unsigned i = 0; i < 16; i++)
        mem[5 + i] = (uint8_t)(0xf1 + i);   /* unaligned */
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[256];
        snprintf(text, sizeof text, "insn @0, 4\n%%1 = get.i64 r3\n%%2 = load.%s %%1, 5\nset.i64 r4, %%2\nexit @0, 0", rows[i].m);
        run(text, 0, 0);
        assert_int_equal(c.r[4], rows[i].want);
    }
    run("insn @0, 4\n%1 = get.i64 r3\n%2 = load.f32 %1, 5\n%3 = box %2\nset.f64 v1, %3\n%4 = f2bits.f32 %2\nset.i64 r4, %4\nexit @0, 0", 0, 0);
    assert_int_equal(c.v[1].d[0], 0xfffffffff4f3f2f1);
    assert_int_equal(c.r[4], 0xfffffffff4f3f2f1);
    run("insn @0, 4\n%1 = get.i64 r3\n%2 = load.f64 %1, 5\nset.f64 v1, %2\nexit @0, 0", 0, 0);
    assert_int_equal(c.v[1].d[0], 0xf8f7f6f5f4f3f2f1);
    run("insn @0, 4\n%1 = get.i64 r3\n%2 = load.v128 %1, 5\nset.v128 v1, %2\nexit @0, 0", 0, 0);
    assert_int_equal(c.v[1].d[0], 0xf8f7f6f5f4f3f2f1);
    assert_int_equal(c.v[1].d[1], 0x00fffefdfcfbfaf9);
}

static void test_stores(void **state)
{
    (void)state;
    static const struct { const char *m; unsigned size; } rows[] = {
        {"u8", 1}, {"s8", 1}, {"u16", 2}, {"s16", 2}, {"u32", 4}, {"s32", 4}, {"i64", 8},
    };
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[256];
        memset(mem, 0xaa, sizeof mem);
        snprintf(text, sizeof text, "insn @0, 4\n%%1 = get.i64 r3\n%%2 = get.i64 r1\nstore.%s %%1, 3, %%2\nexit @0, 0", rows[i].m);
        run(text, 0x8877665544332211, 0);
        for (unsigned j = 0; j < sizeof mem; j++)
            assert_int_equal(mem[j], j >= 3 && j < 3 + rows[i].size ? 0x11 * (j - 2) : 0xaa);
    }
    c.v[1] = (cpu_v128){.d = {0x0807060504030201, 0x100f0e0d0c0b0a09}};
    run("insn @0, 4\n%1 = get.i64 r3\n%2 = get.v128 v1\nstore.v128 %1, 1, %2\nexit @0, 0", 0, 0);
    for (unsigned j = 0; j < 16; j++)
        assert_int_equal(mem[1 + j], j + 1);
    c.v[1].d[0] = 0xffffffff3f800000;
    run("insn @0, 4\n%1 = get.i64 r3\n%2 = get.f64 v1\n%3 = unbox %2\nstore.f32 %1, 0, %3\nexit @0, 0", 0, 0);
    assert_memory_equal(mem, "\0\0\x80\x3f\x04", 5);
    run("insn @0, 4\n%1 = get.i64 r3\n%2 = get.f64 v1\nstore.f64 %1, 0, %2\nexit @0, 0", 0, 0);
    assert_memory_equal(mem, "\0\0\x80\x3f\xff\xff\xff\xff\x08", 9);
}

static uint64_t amo_want(unsigned kind, unsigned bits, uint64_t old, uint64_t x)
{
    const int64_t so = (int64_t)(old << (64 - bits)), sx = (int64_t)(x << (64 - bits));
    switch (kind) {
    case IRA_ADD: return old + x;
    case IRA_SWAP: return x;
    case IRA_AND: return old & x;
    case IRA_OR: return old | x;
    case IRA_XOR: return old ^ x;
    case IRA_ANDN: return old & ~x;
    case IRA_SMIN: return so < sx ? old : x;
    case IRA_SMAX: return so > sx ? old : x;
    case IRA_UMIN: return (uint64_t)so < (uint64_t)sx ? old : x;
    default: return (uint64_t)so > (uint64_t)sx ? old : x;
    }
}

static void test_atomics(void **state)
{
    (void)state;
    static const struct { const char *m; unsigned bits; bool sign; } types[] = {
        {"u8", 8, false}, {"s8", 8, true}, {"u16", 16, false}, {"s16", 16, true}, {"u32", 32, false}, {"s32", 32, true}, {"i64", 64, false},
    };
    static const uint64_t v[] = {0, 1, 0x7f, 0x80, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, INT64_MAX, 0x8000000000000000, 0xfedcba9876543210, UINT64_MAX};
    for (unsigned t = 0; t < sizeof types / sizeof *types; t++)
        for (unsigned kind = 0; kind <= IRA__N; kind++) {
            char text[256];
            if (kind < IRA__N)
                snprintf(text, sizeof text, "insn @0, 4\n%%1 = get.i64 r3\n%%2 = get.i64 r2\n%%3 = amo.%s %%1, %%2, %u\nset.i64 r4, %%3\nexit @0, 0", types[t].m, kind);
            else
                snprintf(text, sizeof text, "insn @0, 4\n%%1 = get.i64 r3\n%%2 = get.i64 r1\n%%3 = get.i64 r2\n%%4 = cas.%s %%1, %%2, %%3\nset.i64 r4, %%4\nexit @0, 0", types[t].m);
            load_text(text);
            const unsigned bits = types[t].bits;
            const uint64_t mask = UINT64_MAX >> (64 - bits), rest = 0xa5a5a5a5a5a5a5a5 & ~mask;
            for (unsigned i = 0; i < sizeof v / sizeof *v; i++)
                for (unsigned j = 0; j < sizeof v / sizeof *v; j++) {
                    const uint64_t old = v[i] & mask, start = old | rest;
                    memcpy(mem, &start, 8);
                    c.r[1] = j & 1 ? v[i] ^ (mask + 1) : v[i] + 1;   /* CAS: equal in memory width, or not */
                    c.r[2] = v[j];
                    c.r[3] = (uintptr_t)mem;
                    interp_run(&c, &u);
                    uint64_t now, want = kind < IRA__N ? amo_want(kind, bits, old, v[j]) : ((c.r[1] & mask) == old ? v[j] : old);
                    memcpy(&now, mem, 8);
                    assert_int_equal(now, (want & mask) | rest);
                    assert_int_equal(c.r[4], types[t].sign ? (uint64_t)((int64_t)(old << (64 - bits)) >> (64 - bits)) : old);
                }
        }
    for (unsigned f = 0; f < 32; f++) {
        char text[64];
        snprintf(text, sizeof text, "fence %u\nexit @0, 0", f);
        run(text, 0, 0);
    }
}

/* --- helpers ------------------------------------------------------------------------------------------------------------ */

static uint64_t seen[5];

static uint64_t probe(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t d, uint64_t e)
{
    memcpy(seen, (uint64_t[]){(uintptr_t)cpu, a, b, d, e}, sizeof seen);
    return a + b;
}

static void test_helpers(void **state)
{
    (void)state;
    static void *table[2];
    table[1] = (void *)probe;
    c.helpers = table;
    run(BODY("arg %1\narg %2\narg 7\narg @0x8000\n%3 = hcall.i64 1\nset.i64 r4, %3\nexit @0, 0"), 30, 12);
    assert_int_equal(c.r[4], 42);
    assert_memory_equal(seen, ((uint64_t[]){(uintptr_t)&c, 30, 12, 7, 0x8000}), sizeof seen);
    run(BODY("arg %2\nhcallv 1\narg %1\narg 1\n%3 = hcallf.i64 1\nset.i64 r4, %3\nexit @0, 0"), 5, 9);
    assert_int_equal(seen[1], 5);
    assert_int_equal(c.r[4], 6);
    run(BODY("arg 0x40490fdb\narg 0\n%3 = hcall.f32 1\n%4 = box %3\nset.f64 v1, %4\nexit @0, 0"), 0, 0);
    assert_int_equal(c.v[1].d[0], 0xffffffff40490fdb);
}

/* --- floating point: that every op reaches fp_op() with the operands in the right places --------------------------------- */

static void test_fp_ops(void **state)
{
    (void)state;
    static const uint64_t x = 0x4008000000000000, y = 0x3fe0000000000000, z = 0xbfb0000000000000;   /* 3, 0.5, -1/16 */
    static const uint64_t xs = 0x40400000, ys = 0x3f000000, zs = 0xbd800000;
    for (unsigned op = IR_FADD; op <= IR_BITS2F; op++)
        for (enum ir_type t = IRT_F32; t <= IRT_F64; t++) {
            const struct ir_opinfo *o = &ir_opinfo[op];
            const char kinds[3] = {o->a, o->b, o->c};
            const uint64_t in[3] = {t == IRT_F64 ? x : xs, t == IRT_F64 ? y : ys, t == IRT_F64 ? z : zs};
            uint64_t want[3] = {0, 0, 0};
            uint16_t a[3] = {0, 0, 0};
            if (o->t == '-' && t == IRT_F64)
                continue;
            ir_reset(&u, 0);
            for (unsigned i = 0; i < 3; i++) {
                const bool single = kinds[i] == 's' || (kinds[i] == 'v' && t == IRT_F32);
                switch (kinds[i]) {
                case '#': a[i] = op == IR_FROUND ? IRRM_DYN : op == IR_F2I ? IRI_S64 | IRRM_RTZ << 4 : IRI_S64; want[2] = a[i]; break;
                case 'w': a[i] = ir_k(&u, 12345); want[i] = 12345; break;
                case 's': case 'd': case 'v':
                    c.v[i].d[0] = single ? 0xffffffff00000000 | (t == IRT_F32 ? in[i] : xs) : in[i];
                    want[i] = single ? (uint32_t)c.v[i].d[0] : c.v[i].d[0];
                    a[i] = ir_raw(&u, IR_GET, IRT_F64, IR_SLOT_V(i), 0, 0);
                    if (single)
                        a[i] = ir_raw(&u, IR_UNBOX, IRT_NONE, a[i], 0, 0);
                    break;
                default: break;
                }
            }
            const enum ir_type ot = o->t == '-' ? IRT_NONE : t;
            const ir_ref r = ir_raw(&u, (enum ir_op)op, ot, a[0], a[1], a[2]);
            switch (ir_result_type(&u, r)) {
            case IRT_I64: ir_raw(&u, IR_SET, IRT_I64, 9, r, 0); break;
            case IRT_F64: ir_raw(&u, IR_SET, IRT_I64, 9, ir_raw(&u, IR_F2BITS, IRT_F64, r, 0, 0), 0); break;
            default: ir_raw(&u, IR_SET, IRT_I64, 9, ir_raw(&u, IR_ZX32, IRT_I64, ir_raw(&u, IR_F2BITS, IRT_F32, r, 0, 0), 0, 0), 0); break;
            }
            ir_raw(&u, IR_EXIT, IRT_NONE, ir_gaddr(&u, 0), 0, 0);
            ir_ref at;
            assert_null(ir_verify(&u, &at));
            interp_run(&c, &u);
            const uint64_t direct = fp_op(op, ot, want[0], want[1], want[2]);
            if (c.r[9] != direct)
                fail_msg("%s.%s: %#lx, direct %#lx", o->name, t == IRT_F32 ? "f32" : "f64", c.r[9], direct);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_exits, clear), cmocka_unit_test_setup(test_polls, clear), cmocka_unit_test_setup(test_misaligned, clear),
        cmocka_unit_test_setup(test_slots, clear), cmocka_unit_test_setup(test_loads, clear), cmocka_unit_test_setup(test_stores, clear),
        cmocka_unit_test_setup(test_atomics, clear), cmocka_unit_test_setup(test_helpers, clear), cmocka_unit_test_setup(test_fp_ops, clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
