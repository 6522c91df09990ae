/*
 * interp_flags.c - condition flags in the interpreter, on boundary values, against 128-bit arithmetic; every condition; the
 * NaN rules of FPROP and FMINA/FMAXA.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "hostisa/host.h"
#include "hostisa/interp/interp.h"
#include "optimizer/ir.h"

typedef __int128 s128;

static const uint64_t values[] = {
    0, 1, 2, 3, 0x7f, 0x80, 0x7fffffff, 0x80000000, 0x80000001, 0xffffffff, 0x100000000, 0x123456789abcdef0, 0xfedcba9876543210, INT64_MAX,
    0x8000000000000000, 0x8000000000000001, 0xffffffff7fffffff, 0xffffffff80000000, 0xfffffffffffffffe, 0xffffffffffffffff,
};
enum { N = sizeof values / sizeof *values };

static struct cpu cpu;
static struct ir_unit unit;

static ir_ref in(unsigned r, enum ir_type t)
{
    const ir_ref v = ir_raw(&unit, IR_GET, IRT_I64, (uint16_t)r, 0, 0);
    return t == IRT_I32 ? ir_raw(&unit, IR_TRUNC, IRT_NONE, v, 0, 0) : v;
}

/* One setter of r1, r2, r3; the word goes to m0, every condition to r4 + condition; ADC to r20. */
static void build(enum ir_op op, enum ir_type t)
{
    ir_reset(&unit, 0x1000);
    const ir_ref a = in(1, t), b = in(2, t), c = in(3, IRT_I64), f = ir_raw(&unit, op, t, a, b, op == IR_FLADC ? c : 0);
    ir_raw(&unit, IR_SET, IRT_FLAGS, IR_SLOT_M(0), f, 0);
    for (unsigned cc = 0; cc < IRC__N; cc++)
        ir_raw(&unit, IR_SET, IRT_I64, (uint16_t)(4 + cc), ir_raw(&unit, IR_COND, IRT_NONE, f, (uint16_t)cc, 0), 0);
    ir_ref s = ir_raw(&unit, IR_ADC, t, a, b, c);
    if (t == IRT_I32) s = ir_raw(&unit, IR_ZX32, IRT_I64, s, 0, 0);
    ir_raw(&unit, IR_SET, IRT_I64, 20, s, 0);
    ir_raw(&unit, IR_SET, IRT_I64, 21, ir_raw(&unit, IR_FLWORD, IRT_NONE, f, 0, 0), 0);
    ir_raw(&unit, IR_EXIT, IRT_NONE, ir_gaddr(&unit, 0x2000), 0, 0);
    ir_ref at;
    assert_null(ir_verify(&unit, &at));
}

static uint64_t expected(enum ir_op op, unsigned w, uint64_t a, uint64_t b, uint64_t c)
{
    const uint64_t mask = w == 32 ? UINT32_MAX : UINT64_MAX;
    const unsigned shift = 64 - w;
    const s128 ua = a & mask, ub = b & mask, sa = (int64_t)(a << shift) >> shift, sb = (int64_t)(b << shift) >> shift;
    s128 u = 0, s = 0;
    bool carry = false;
    switch (op) {
    case IR_FLADD: u = ua + ub; s = sa + sb; carry = u > (s128)mask; break;
    case IR_FLSUB: u = ua - ub; s = sa - sb; carry = u >= 0; break;
    case IR_FLADC: u = ua + ub + (int)(c & 1); s = sa + sb + (int)(c & 1); carry = u > (s128)mask; break;
    default: u = ua & ub; s = sa & sb; break;
    }
    const uint64_t r = (uint64_t)u & mask;
    const bool overflow = s != (s128)((int64_t)(r << shift) >> shift);
    return (r >> (w - 1) ? IRF_N : 0) | (r == 0 ? IRF_Z : 0) | (carry ? IRF_C : 0) | (overflow ? IRF_V : 0);
}

static bool holds(unsigned cc, uint64_t w)
{
    const int n = w >> 15 & 1, z = w >> 14 & 1, c = w >> 8 & 1, v = w & 1;
    const bool is[IRC__N] = {z, !z, c, !c, n, !n, v, !v, c && !z, !c || z, n == v, n != v, !z && n == v, z || n != v};
    return is[cc];
}

static void test_setters(void **state)
{
    (void)state;
    static const uint8_t ops[] = {IR_FLADD, IR_FLSUB, IR_FLAND, IR_FLADC};
    for (unsigned o = 0; o < sizeof ops; o++)
        for (unsigned w = 32; w <= 64; w += 32) {
            build((enum ir_op)ops[o], w == 32 ? IRT_I32 : IRT_I64);
            for (unsigned i = 0; i < N; i++)
                for (unsigned j = 0; j < N; j++)
                    for (unsigned c = 0; c < 4; c++) {
                        cpu.r[1] = values[i];
                        cpu.r[2] = values[j];
                        cpu.r[3] = c;
                        interp_run(&cpu, &unit);
                        const uint64_t want = expected((enum ir_op)ops[o], w, values[i], values[j], c);
                        if (cpu.m[0] != want)
                            fail_msg("%s.i%u %#lx, %#lx, %u: %#lx instead of %#lx", ir_opinfo[ops[o]].name, w, values[i], values[j], c, cpu.m[0], want);
                        for (unsigned cc = 0; cc < IRC__N; cc++)
                            assert_int_equal(cpu.r[4 + cc], holds(cc, want));
                        assert_int_equal(cpu.r[20], (values[i] + values[j] + (c & 1)) & (w == 32 ? UINT32_MAX : UINT64_MAX));
                        assert_int_equal(cpu.r[21], want);
                    }
        }
}

static void test_words(void **state)
{
    (void)state;
    ir_reset(&unit, 0x1000);
    const ir_ref f = ir_raw(&unit, IR_FLPACK, IRT_NONE, in(1, IRT_I64), 0, 0), g = ir_raw(&unit, IR_GET, IRT_FLAGS, IR_SLOT_M(0), 0, 0);
    ir_raw(&unit, IR_SET, IRT_FLAGS, IR_SLOT_M(1), ir_raw(&unit, IR_FLSEL, IRT_NONE, in(2, IRT_I64), f, g), 0);
    ir_raw(&unit, IR_EXIT, IRT_NONE, ir_gaddr(&unit, 0x2000), 0, 0);
    cpu.m[0] = IRF_Z;
    cpu.r[1] = UINT64_MAX;
    cpu.r[2] = 0;
    interp_run(&cpu, &unit);
    assert_int_equal(cpu.m[1], IRF_Z);
    cpu.r[2] = 0x100000000;
    interp_run(&cpu, &unit);
    assert_int_equal(cpu.m[1], 0xc101);
}

/* --- floats ------------------------------------------------------------------------------------------------------------ */

enum { ONE = 0x3f800000, INF = 0x7f800000, QNAN = 0x7fc00000, SNAN_A = 0x7f800001, SNAN_B = 0xff8000ff, QNAN_A = 0x7fc00011, QNAN_B = 0xffc00022, QUIET = 0x400000 };

/* v0 = op of v1, v2 (v3) as f32, with its NaN rule. */
static uint32_t run_f32(enum ir_op op, unsigned literal, uint32_t a, uint32_t b, uint32_t c, unsigned *flags)
{
    const uint32_t x[3] = {a, b, c};
    ir_ref v[3];
    ir_reset(&unit, 0x1000);
    for (unsigned i = 0; i < 3; i++) {
        cpu.v[1 + i] = (cpu_v128){.w = {x[i], ~0u, 5, 6}};
        v[i] = ir_raw(&unit, IR_VTOF, IRT_F32, ir_raw(&unit, IR_GET, IRT_V128, (uint16_t)IR_SLOT_V(1 + i), 0, 0), 0, 0);
    }
    ir_ref r;
    switch (op) {
    case IR_FSQRT:
        r = ir_raw(&unit, op, IRT_F32, v[0], 0, 0);
        r = ir_raw(&unit, IR_FPROP1, IRT_F32, r, v[0], 0);
        break;
    case IR_FMADD:
        r = ir_raw(&unit, op, IRT_F32, v[0], v[1], v[2]);
        r = ir_fprop3(&unit, IRT_F32, r, v[0], v[1], v[2]);
        break;
    case IR_FMINA: case IR_FMAXA: r = ir_raw(&unit, op, IRT_F32, v[0], v[1], (uint16_t)literal); break;
    default:
        r = ir_raw(&unit, op, IRT_F32, v[0], v[1], 0);
        r = ir_raw(&unit, IR_FPROP2, IRT_F32, r, v[0], v[1]);
        break;
    }
    ir_raw(&unit, IR_SET, IRT_V128, IR_SLOT_V(0), ir_raw(&unit, IR_FTOV, IRT_F32, r, 0, 0), 0);
    ir_raw(&unit, IR_EXIT, IRT_NONE, ir_gaddr(&unit, 0x2000), 0, 0);
    ir_ref at;
    assert_null(ir_verify(&unit, &at));
    host_fp_reset();
    interp_run(&cpu, &unit);
    *flags = host_fpflags_get();
    host_fp_reset();
    assert_int_equal(cpu.v[0].w[1], 0);
    assert_int_equal(cpu.v[0].d[1], 0);
    return cpu.v[0].w[0];
}

static void test_nans(void **state)
{
    (void)state;
    enum { NV = 16 };
    static const struct { uint8_t op, literal; uint32_t a, b, c, want; unsigned flags; } t[] = {
        {IR_FADD, 0, ONE, ONE, 0, 0x40000000, 0},
        {IR_FADD, 0, QNAN_A, SNAN_B, 0, SNAN_B | QUIET, NV},
        {IR_FADD, 0, QNAN_A, QNAN_B, 0, QNAN_A, 0},
        {IR_FADD, 0, ONE, QNAN_B, 0, QNAN_B, 0},
        {IR_FADD, 0, INF, INF | 0x80000000, 0, QNAN, NV},
        {IR_FMUL, 0, 0, INF, 0, QNAN, NV},
        {IR_FSQRT, 0, 0xbf800000, 0, 0, QNAN, NV},
        {IR_FSQRT, 0, SNAN_B, 0, 0, SNAN_B | QUIET, NV},
        {IR_FMADD, 0, ONE, QNAN_B, QNAN_A, QNAN_A, 0},
        {IR_FMADD, 0, SNAN_A, ONE, QNAN_B, SNAN_A | QUIET, NV},
        {IR_FMADD, 0, 0, INF, QNAN_A, QNAN, NV},
        {IR_FMADD, 0, 0, INF, SNAN_B, SNAN_B | QUIET, NV},
        {IR_FMADD, 0, 0, INF, ONE, QNAN, NV},
        {IR_FMINA, 0, 0, 0x80000000, 0, 0x80000000, 0},
        {IR_FMAXA, 0, 0, 0x80000000, 0, 0, 0},
        {IR_FMINA, 0, QNAN_A, ONE, 0, QNAN_A, 0},
        {IR_FMINA, 1, QNAN_A, ONE, 0, ONE, 0},
        {IR_FMAXA, 1, ONE, QNAN_A, 0, ONE, 0},
        {IR_FMAXA, 1, QNAN_A, QNAN_B, 0, QNAN_A, 0},
        {IR_FMAXA, 1, ONE, SNAN_B, 0, SNAN_B | QUIET, NV},
    };
    for (unsigned i = 0; i < sizeof t / sizeof *t; i++) {
        unsigned flags;
        const uint32_t r = run_f32((enum ir_op)t[i].op, t[i].literal, t[i].a, t[i].b, t[i].c, &flags);
        if (r != t[i].want || flags != t[i].flags)
            fail_msg("%s %x %x %x: %x, flags %x", ir_opinfo[t[i].op].name, t[i].a, t[i].b, t[i].c, r, flags);
    }
}

static void test_modes(void **state)
{
    (void)state;
    unsigned flags;
    cpu.fp_mode = CPUFP_FZ;
    assert_int_equal(run_f32(IR_FADD, 0, 1, ONE, 0, &flags), ONE);            /* the denormal is 0: exact */
    assert_int_equal(flags, 0);
    assert_int_equal(cpu.fp_idc, 1);
    cpu.fp_idc = 0;
    assert_int_equal(run_f32(IR_FMUL, 0, 0x00800000, 0x3f000000, 0, &flags), 0);
    assert_int_equal(flags, 2);
    assert_int_equal(cpu.fp_idc, 0);
    cpu.fp_mode = CPUFP_DN;
    assert_int_equal(run_f32(IR_FADD, 0, ONE, QNAN_B, 0, &flags), QNAN);
    assert_int_equal(run_f32(IR_FMADD, 0, ONE, SNAN_A, ONE, &flags), QNAN);
    assert_int_equal(flags, 16);
    cpu.fp_mode = 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_setters), cmocka_unit_test(test_words), cmocka_unit_test(test_nans), cmocka_unit_test(test_modes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
