/*
 * interp_ops.c - every integer op, on boundary values, through ir_eval() and through the interpreter, against plain C
 * written here in another way (loops over bits, 128-bit arithmetic). Garbage stands above every i32 operand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include <string.h>

#include "hostisa/interp/interp.h"
#include "optimizer/ir.h"

typedef __int128 s128;
typedef unsigned __int128 u128;

static const uint64_t values[] = {
    0, 1, 2, 3, 7, 8, 31, 32, 33, 63, 64, 65, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000,
    0x80000001, 0xffffffff, 0x100000000, 0x123456789abcdef0, 0xfedcba9876543210, INT64_MAX, 0x8000000000000000, 0x8000000000000001,
    0xffffffff7fffffff, 0xffffffff80000000, 0xfffffffffffffffe, 0xffffffffffffffff, 0x00ff00ff12003400, 0x0100000000000001,
};
enum { N = sizeof values / sizeof *values };

static s128 as_signed(uint64_t v, unsigned w) { return w == 32 ? (s128)(int32_t)v : (s128)(int64_t)v; }
static u128 as_unsigned(uint64_t v, unsigned w) { return w == 32 ? (u128)(uint32_t)v : (u128)v; }

static u128 product_bits(uint64_t a, uint64_t b)   /* carry-less */
{
    u128 r = 0;
    for (unsigned i = 0; i < 64; i++)
        if (b >> i & 1)
            r ^= (u128)a << i;
    return r;
}

static uint64_t per_byte(uint64_t a, bool reverse_bits)
{
    uint64_t r = 0;
    for (unsigned byte = 0; byte < 8; byte++) {
        const unsigned x = (unsigned)(a >> 8 * byte) & 255;
        unsigned y = 0;
        for (unsigned i = 0; i < 8; i++)
            y |= (x >> i & 1) << (7 - i);
        r |= (uint64_t)(reverse_bits ? y : x ? 255 : 0) << 8 * byte;
    }
    return r;
}

/* What op gives in width w, in the low w bits (or as i64 for compares). */
static uint64_t expected(unsigned op, unsigned w, uint64_t a, uint64_t b, uint64_t c)
{
    const s128 sa = as_signed(a, w), sb = as_signed(b, w);
    const u128 ua = as_unsigned(a, w), ub = as_unsigned(b, w);
    const unsigned n = (unsigned)(b % w);
    const u128 twice = ua << w | ua;
    uint64_t r = 0;
    switch (op) {
    case IR_ADD: return (uint64_t)(ua + ub);
    case IR_SUB: return (uint64_t)(ua - ub);
    case IR_MUL: return (uint64_t)(ua * ub);
    case IR_MULH: return (uint64_t)(sa * sb >> w);
    case IR_MULHU: return (uint64_t)(ua * ub >> w);
    case IR_MULHSU: {
        /* the unsigned high half, less b once if a is negative */
        const u128 high = ua * ub >> w;
        return (uint64_t)(sa < 0 ? high - ub : high);
    }
    case IR_SDIV: return sb == 0 ? (c ? 0 : UINT64_MAX) : (uint64_t)(sa / sb);
    case IR_UDIV: return ub == 0 ? (c ? 0 : UINT64_MAX) : (uint64_t)(ua / ub);
    case IR_SREM: return (uint64_t)(sb == 0 ? sa : sa % sb);
    case IR_UREM: return (uint64_t)(ub == 0 ? ua : ua % ub);
    case IR_AND: return a & b;
    case IR_OR: return a | b;
    case IR_XOR: return (a | b) - (a & b);
    case IR_ANDN: return a - (a & b);
    case IR_ORN: return ~(b - (a & b));
    case IR_XNOR: return (a & b) | ~(a | b);
    case IR_SHL: return (uint64_t)(ua << n);
    case IR_SHR: return (uint64_t)(ua >> n);
    case IR_SAR: return (uint64_t)(sa >> n);
    case IR_ROTR: return w == 64 ? (n ? a >> n | a << (64 - n) : a) : (uint64_t)(twice >> n);
    case IR_ROTL: return w == 64 ? (n ? a << n | a >> (64 - n) : a) : (uint64_t)(twice << n >> w);
    case IR_CLZ: while (r < w && !(ua >> (w - 1 - r) & 1)) r++; return r;
    case IR_CTZ: while (r < w && !(ua >> r & 1)) r++; return r;
    case IR_POPCNT: for (unsigned i = 0; i < w; i++) r += (unsigned)(ua >> i & 1); return r;
    case IR_BSWAP: for (unsigned i = 0; i < w; i += 8) r |= (uint64_t)(ua >> i & 255) << (w - 8 - i); return r;
    case IR_REVB: return per_byte(a, true);
    case IR_ORCB: return per_byte(a, false);
    case IR_SMIN: return (uint64_t)(sa < sb ? sa : sb);
    case IR_SMAX: return (uint64_t)(sa < sb ? sb : sa);
    case IR_UMIN: return (uint64_t)(ua < ub ? ua : ub);
    case IR_UMAX: return (uint64_t)(ua < ub ? ub : ua);
    case IR_CLMUL: return (uint64_t)product_bits(a, b);
    case IR_CLMULH: return (uint64_t)(product_bits(a, b) >> 64);
    case IR_BSET: return (uint64_t)(ua | (u128)1 << n);
    case IR_BCLR: return (uint64_t)(ua & ~((u128)1 << n));
    case IR_BINV: return (uint64_t)(ua ^ (u128)1 << n);
    case IR_BEXT: return (uint64_t)(ua >> n & 1);
    case IR_SX8: return (uint64_t)(int8_t)a;
    case IR_SX16: return (uint64_t)(int16_t)a;
    case IR_SX32: return (uint64_t)(int32_t)a;
    case IR_ZX8: return (uint8_t)a;
    case IR_ZX16: return (uint16_t)a;
    case IR_ZX32: case IR_TRUNC: return (uint32_t)a;
    case IR_EQ: return ua == ub;
    case IR_NE: return ua != ub;
    case IR_LT: return sa < sb;
    case IR_GE: return sa >= sb;
    case IR_LTU: return ua < ub;
    case IR_GEU: return ua >= ub;
    case IR_SELECT: return a ? b : c;
    default: fail_msg("no expectation for %s", ir_opinfo[op].name); return 0;
    }
}

static bool i64_only(unsigned op)
{
    return op == IR_SX32 || op == IR_ZX32 || op == IR_CLMUL || op == IR_CLMULH;
}

/*
 * A unit that computes op of r1, r2, r3 into r4: i32 operands are made by TRUNC (which leaves the upper half as it is),
 * an i32 result is sign-extended.
 */
static void make_unit(struct ir_unit *u, unsigned op, enum ir_type t, unsigned literal)
{
    const struct ir_opinfo *o = &ir_opinfo[op];
    const char kinds[3] = {o->a, o->b, o->c};
    uint16_t x[3] = {0, 0, 0};
    ir_reset(u, 0x1000);
    for (unsigned i = 0; i < 3; i++) {
        if (kinds[i] == '-')
            continue;
        if (kinds[i] == '#') {
            x[i] = (uint16_t)literal;
            continue;
        }
        x[i] = ir_raw(u, IR_GET, IRT_I64, (uint16_t)(1 + i), 0, 0);
        if (kinds[i] == 'v' && t == IRT_I32)
            x[i] = ir_raw(u, IR_TRUNC, IRT_NONE, x[i], 0, 0);
    }
    ir_ref r = ir_raw(u, (enum ir_op)op, t, x[0], x[1], x[2]);
    if (ir_result_type(u, r) == IRT_I32)
        r = ir_raw(u, IR_SX32, IRT_I64, r, 0, 0);
    ir_raw(u, IR_SET, IRT_I64, 4, r, 0);
    ir_raw(u, IR_EXIT, IRT_NONE, ir_gaddr(u, 0x1004), 0, 0);
    ir_ref at;
    const char *e = ir_verify(u, &at);
    if (e)
        fail_msg("%s: %s at %u", o->name, e, at);
}

static void check(const struct ir_unit *u, struct cpu *c, unsigned op, enum ir_type t, const uint64_t x[3], unsigned literal)
{
    const bool i32_result = ir_opinfo[op].res == 'X' || (ir_opinfo[op].res == 'T' && t == IRT_I32);
    const unsigned w = t == IRT_I32 ? 32 : 64;
    uint64_t want = expected(op, w, x[0], x[1], ir_opinfo[op].c == '#' ? literal : x[2]);
    if (i32_result)
        want = (uint64_t)(int32_t)want;

    uint64_t folded;
    assert_true(ir_eval((enum ir_op)op, t, x[0], x[1], ir_opinfo[op].c == '#' ? literal : x[2], &folded));
    memcpy(&c->r[1], x, 24);
    assert_int_equal(interp_run(c, u), CPUX_LINK);
    if (folded != want || c->r[4] != want)
        fail_msg("%s.%u %#lx %#lx %#lx lit %u: eval %#lx, interpreter %#lx, want %#lx", ir_opinfo[op].name, w, x[0], x[1], x[2],
                 literal, folded, c->r[4], want);
}

static void test_every_op(void **state)
{
    (void)state;
    static struct ir_unit u;
    static struct cpu c;
    for (unsigned op = IR_ADD; op <= IR_SELECT; op++)
        for (enum ir_type t = IRT_I32; t <= IRT_I64; t++) {
            if ((i64_only(op) || op == IR_TRUNC) && t == IRT_I32)
                continue;
            for (unsigned literal = 0; literal <= (ir_opinfo[op].c == '#'); literal++) {
                make_unit(&u, op, op == IR_TRUNC ? IRT_NONE : t, literal);
                for (unsigned i = 0; i < N; i++)
                    for (unsigned j = 0; j < (ir_opinfo[op].b == '-' ? 1 : N); j++)
                        check(&u, &c, op, op == IR_TRUNC ? IRT_NONE : t, (uint64_t[]){values[i], values[j], values[(i * 7 + j) % N]}, literal);
            }
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_op)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
