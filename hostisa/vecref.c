/*
 * vecref.c - see vecref.h: integer lanes, permutations, dispatch, and the helpers by which compiled code comes here.
 */
#include "hostisa/vecref_int.h"

#include <assert.h>
#include <string.h>

#include "hostisa/helpers.h"
#include "hostisa/vec.h"

/* --- lane by lane --------------------------------------------------------------------------------------------------- */

uint64_t vecref_clmul(uint64_t a, uint64_t b, uint64_t *high)
{
    uint64_t lo = 0, hi = 0;
    for (unsigned i = 0; i < 64; i++)
        if (b >> i & 1) {
            lo ^= a << i;
            hi ^= i ? a >> (64 - i) : 0;
        }
    *high = hi;
    return lo;
}

/* x shifted left by n >= 0, or right by -n, rounded or not; |n| <= 128. A left shift that loses bits of the lane gives a number
 * whose low 64 bits are right, of the right sign and too big for any lane. */
static wide shifted(wide x, int n, bool round, unsigned bits)
{
    if (n >= (int)bits) return x == 0 ? 0 : x > 0 ? (wide)1 << 100 : -((wide)1 << 100);
    if (n >= 0) return (wide)((unsigned __int128)x << n);
    n = -n;
    if (round) return n > (int)bits ? 0 : (x + ((wide)1 << (n - 1))) >> n;
    return x >> (n > 127 ? 127 : n);
}

static uint64_t leading(uint64_t x, unsigned bits, bool is_signed)
{
    if (is_signed) {   /* CLS: sign bits behind the first */
        x ^= x << 1;
        x = x >> 1 << 1 & (bits == 64 ? UINT64_MAX : (1ull << bits) - 1);
        x |= 1;
        return (unsigned)__builtin_clzll(x) - (64 - bits);
    }
    return x ? (unsigned)__builtin_clzll(x) - (64 - bits) : bits;
}

/* Ops on the bits of a lane; x y z: lanes of a b c. */
static bool lane_bits(const struct vecop *v, uint64_t x, uint64_t y, uint64_t z, uint64_t *r)
{
    const unsigned bits = v->bits, k = v->literal;
    const uint64_t ones = bits == 64 ? UINT64_MAX : (1ull << bits) - 1;
    uint64_t hi;
    switch (v->op) {
    case IR_VAND: *r = x & y; return true;
    case IR_VOR: *r = x | y; return true;
    case IR_VXOR: *r = x ^ y; return true;
    case IR_VANDN: *r = x & ~y; return true;
    case IR_VORN: *r = x | ~y; return true;
    case IR_VNOT: *r = ~x; return true;
    case IR_VBSL: *r = (x & y) | (~x & z); return true;
    case IR_VCMTST: *r = x & y ? ones : 0; return true;
    case IR_VSLI: *r = k == 0 ? y : y << k | (x & ((1ull << k) - 1)); return true;
    case IR_VSRI: *r = k == bits ? x : y >> k | (x & ~(ones >> k)); return true;
    case IR_VCLZ: *r = leading(x, bits, ir_lane_signed(v->t)); return true;
    case IR_VCNT: *r = (unsigned)__builtin_popcountll(x); return true;
    case IR_VRBIT:
        *r = 0;
        for (unsigned i = 0; i < bits; i++) *r |= (x >> i & 1) << (bits - 1 - i);
        return true;
    case IR_VRECPE: *r = armfp_urecpe((uint32_t)x); return true;
    case IR_VRSQRTE: *r = armfp_ursqrte((uint32_t)x); return true;
    case IR_VMUL:
        if (ir_lane(v->t) != IRL_P8) return false;
        *r = vecref_clmul(x, y, &hi);
        return true;
    default: return false;
    }
}

/* Ops on lanes as numbers. */
static bool lane_numbers(const struct vecop *v, wide x, wide y, uint64_t *r)
{
    const unsigned bits = v->bits, op = v->op;
    const bool sgn = ir_lane_signed(v->t);
    const int by = (int8_t)(uint8_t)(uint64_t)y, k = (int)v->literal;
    switch (op) {
    case IR_VADD: *r = (uint64_t)(x + y); return true;
    case IR_VSUB: *r = (uint64_t)(x - y); return true;
    case IR_VMUL: *r = (uint64_t)x * (uint64_t)y; return true;
    case IR_VNEG: *r = (uint64_t)-x; return true;
    case IR_VABS: *r = (uint64_t)(x < 0 ? -x : x); return true;
    case IR_VQNEG: *r = saturate(bits, sgn, -x); return true;
    case IR_VQABS: *r = saturate(bits, sgn, x < 0 ? -x : x); return true;
    case IR_VMIN: *r = (uint64_t)(x < y ? x : y); return true;
    case IR_VMAX: *r = (uint64_t)(x > y ? x : y); return true;
    case IR_VABD: *r = (uint64_t)(x > y ? x - y : y - x); return true;
    case IR_VCMEQ: *r = x == y ? UINT64_MAX : 0; return true;
    case IR_VCMGT: *r = x > y ? UINT64_MAX : 0; return true;
    case IR_VCMGE: *r = x >= y ? UINT64_MAX : 0; return true;
    case IR_VHADD: *r = (uint64_t)((x + y) >> 1); return true;
    case IR_VRHADD: *r = (uint64_t)((x + y + 1) >> 1); return true;
    case IR_VHSUB: *r = (uint64_t)((x - y) >> 1); return true;
    case IR_VQADD: *r = saturate(bits, sgn, x + y); return true;
    case IR_VQSUB: *r = saturate(bits, sgn, x - y); return true;
    case IR_VQDMULH: *r = saturate(bits, true, (2 * x * y) >> bits); return true;
    case IR_VQRDMULH: *r = saturate(bits, true, (2 * x * y + ((wide)1 << (bits - 1))) >> bits); return true;
    case IR_VSHLI: *r = (uint64_t)shifted(x, k, false, bits); return true;
    case IR_VSHRI: *r = (uint64_t)shifted(x, -k, false, bits); return true;
    case IR_VRSHRI: *r = (uint64_t)shifted(x, -k, true, bits); return true;
    case IR_VSHL: case IR_VRSHL: *r = (uint64_t)shifted(x, by, op == IR_VRSHL, bits); return true;
    case IR_VQSHL: case IR_VQRSHL: *r = saturate(bits, sgn, shifted(x, by, op == IR_VQRSHL, bits)); return true;
    case IR_VQSHLI: *r = saturate(bits, sgn, shifted(x, k, false, bits)); return true;
    case IR_VQSHLUI: *r = saturate(bits, false, shifted(x, k, false, bits)); return true;
    default: return false;
    }
}

bool vecref_lane(struct vecop *v)
{
    const bool sgn = ir_lane_signed(v->t);
    for (unsigned i = 0; i < v->n; i++) {
        uint64_t r;
        if (v->op == IR_VUQADD) {   /* the two operands differ in signedness */
            r = saturate(v->bits, sgn, lane_num(&v->in[0], v->bits, sgn, i) + lane_num(&v->in[1], v->bits, !sgn, i));
        } else if (!lane_bits(v, lane_get(&v->in[0], v->bits, i), lane_get(&v->in[1], v->bits, i), lane_get(&v->in[2], v->bits, i), &r) &&
                   !lane_numbers(v, lane_num(&v->in[0], v->bits, sgn, i), lane_num(&v->in[1], v->bits, sgn, i), &r)) {
            return false;
        }
        lane_set(&v->out, v->bits, i, r);
    }
    return true;
}

/* --- other widths, sums, pairs ------------------------------------------------------------------------------------------ */

/* The number at place i of the lanes of a followed by those of b. */
static wide of_both(const struct vecop *v, unsigned i)
{
    const bool sgn = ir_lane_signed(v->t);
    return i < v->lanes ? lane_num(&v->in[0], v->bits, sgn, i) : lane_num(&v->in[1], v->bits, sgn, i - v->lanes);
}

static wide pick(unsigned op, wide x, wide y)
{
    switch (op) {
    case IR_VADDP: case IR_VADDV: case IR_VADDLV: return x + y;
    case IR_VMAXP: case IR_VMAXV: return x > y ? x : y;
    default: return x < y ? x : y;
    }
}

static void pairwise(struct vecop *v)
{
    for (unsigned i = 0; i < v->n; i++) lane_set(&v->out, v->bits, i, (uint64_t)pick(v->op, of_both(v, 2 * i), of_both(v, 2 * i + 1)));
}

static void across(struct vecop *v)
{
    const bool sgn = ir_lane_signed(v->t);
    wide r = lane_num(&v->in[0], v->bits, sgn, 0);
    for (unsigned i = 1; i < v->lanes; i++) r = pick(v->op, r, lane_num(&v->in[0], v->bits, sgn, i));
    lane_set(&v->out, v->op == IR_VADDLV ? 2 * v->bits : v->bits, 0, (uint64_t)r);
}

/* How many double-width lanes to make of n narrow ones. */
static unsigned half_of(const struct vecop *v) { return v->t & IRL_ONE ? 1 : v->lanes / 2; }

static void add_adjacent(struct vecop *v)
{
    for (unsigned i = 0; i < half_of(v); i++) lane_set(&v->out, 2 * v->bits, i, (uint64_t)(of_both(v, 2 * i) + of_both(v, 2 * i + 1)));
}

static void widen(struct vecop *v)
{
    const unsigned first = v->literal ? v->lanes / 2 : 0;
    for (unsigned i = 0; i < half_of(v); i++) lane_set(&v->out, 2 * v->bits, i, (uint64_t)lane_num(&v->in[0], v->bits, ir_lane_signed(v->t), first + i));
}

static void multiply_long(struct vecop *v)
{
    const unsigned first = v->literal ? v->lanes / 2 : 0, kind = ir_lane(v->t);
    for (unsigned i = 0; i < half_of(v); i++) {
        if (kind == IRL_P64) {
            v->out.d[0] = vecref_clmul(v->in[0].d[first], v->in[1].d[first], &v->out.d[1]);
            return;
        }
        const wide x = lane_num(&v->in[0], v->bits, ir_lane_signed(v->t), first + i), y = lane_num(&v->in[1], v->bits, ir_lane_signed(v->t), first + i);
        uint64_t r, hi;
        if (v->op == IR_VQDMULL) r = saturate(2 * v->bits, true, 2 * x * y);
        else r = kind == IRL_P8 ? vecref_clmul((uint64_t)x, (uint64_t)y, &hi) : (uint64_t)(x * y);
        lane_set(&v->out, 2 * v->bits, i, r);
    }
}

static void narrow(struct vecop *v)
{
    const bool to_signed = ir_lane_signed(v->t), from_signed = v->op == IR_VQXTUN || to_signed;
    const unsigned first = v->literal & 1 ? v->lanes / 2 : 0;
    if (first) v->out.d[0] = v->in[0].d[0];
    for (unsigned i = 0; i < half_of(v); i++) {
        const wide x = lane_num(&v->in[1], 2 * v->bits, from_signed, i);
        lane_set(&v->out, v->bits, first + i, v->op == IR_VXTN ? (uint64_t)x : saturate(v->bits, to_signed, x));
    }
}

static void dot(struct vecop *v)
{
    const bool sb = v->op == IR_VDOT && ir_lane_signed(v->t), sc = v->op == IR_VUSDOT || ir_lane_signed(v->t);
    const unsigned n = v->t & IRL_ONE ? 1 : v->lanes / 4;
    for (unsigned i = 0; i < n; i++) {
        wide sum = lane_num(&v->in[0], 32, false, i);
        for (unsigned j = 4 * i; j < 4 * i + 4; j++) sum += lane_num(&v->in[1], 8, sb, j) * lane_num(&v->in[2], 8, sc, j);
        lane_set(&v->out, 32, i, (uint64_t)sum);
    }
}

bool vecref_wide(struct vecop *v)
{
    switch (v->op) {
    case IR_VADDP: case IR_VMAXP: case IR_VMINP: pairwise(v); return true;
    case IR_VADDV: case IR_VADDLV: case IR_VMAXV: case IR_VMINV: across(v); return true;
    case IR_VADDLP: add_adjacent(v); return true;
    case IR_VXTL: widen(v); return true;
    case IR_VXTN: case IR_VQXTN: case IR_VQXTUN: narrow(v); return true;
    case IR_VMULL: case IR_VQDMULL: multiply_long(v); return true;
    case IR_VDOT: case IR_VUSDOT: dot(v); return true;
    default: return false;
    }
}

/* --- permutations ---------------------------------------------------------------------------------------------------------- */

/* Which lane of a followed by b goes to lane i? */
static unsigned source(const struct vecop *v, unsigned i)
{
    const unsigned n = v->lanes, odd = i & 1, group = v->op == IR_VREV ? v->literal / v->bits : 0;
    switch (v->op) {
    case IR_VZIP1: return i / 2 + (odd ? n : 0);
    case IR_VZIP2: return n / 2 + i / 2 + (odd ? n : 0);
    case IR_VUZP1: return 2 * i;
    case IR_VUZP2: return 2 * i + 1;
    case IR_VTRN1: return odd ? n + i - 1 : i;
    case IR_VTRN2: return odd ? n + i : i + 1;
    case IR_VREV: return i - i % group + (group - 1 - i % group);
    default: return v->literal;   /* VDUPL */
    }
}

static uint8_t byte_of_both(const struct vecop *v, unsigned i)
{
    const unsigned n = v->t & IRL_HALF ? 8 : 16;
    return i < n ? v->in[0].b[i] : v->in[1].b[i - n];
}

bool vecref_move(struct vecop *v)
{
    const unsigned bytes = v->n * v->bits / 8;
    switch (v->op) {
    case IR_VZIP1: case IR_VZIP2: case IR_VUZP1: case IR_VUZP2: case IR_VTRN1: case IR_VTRN2: case IR_VREV:
        for (unsigned i = 0; i < v->n; i++) {
            const unsigned s = source(v, i);
            lane_set(&v->out, v->bits, i, lane_get(&v->in[s >= v->lanes], v->bits, s % v->lanes));
        }
        return true;
    case IR_VDUPL:
        for (unsigned i = 0; i < v->n; i++) lane_set(&v->out, v->bits, i, lane_get(&v->in[0], v->bits, v->literal));
        return true;
    case IR_VDUP:
        for (unsigned i = 0; i < v->n; i++) lane_set(&v->out, v->bits, i, v->in[0].d[0]);
        return true;
    case IR_VEXT:
        for (unsigned i = 0; i < bytes; i++) v->out.b[i] = byte_of_both(v, v->literal + i);
        return true;
    case IR_VTBL:
        for (unsigned i = 0; i < bytes; i++) {
            const unsigned at = v->in[1].b[i] - 16 * v->literal;   /* wraps: then it's too big */
            v->out.b[i] = at < 16 ? v->in[0].b[at] : 0;
        }
        return true;
    case IR_VINS:
        v->out = v->in[0];
        lane_set(&v->out, v->bits, v->literal, v->in[1].d[0]);
        return true;
    case IR_VINSL:
        v->out = v->in[0];
        lane_set(&v->out, v->bits, v->literal & 15, lane_get(&v->in[1], v->bits, v->literal >> 4));
        return true;
    default: return false;
    }
}

/* --- dispatch ----------------------------------------------------------------------------------------------------------------- */

unsigned vecref_literal(unsigned op)
{
    assert(ir_is_vec(op));
    const struct ir_opinfo *o = &ir_opinfo[op];
    return o->b == '#' ? 1 : o->c == '#' ? 2 : 3;
}

void vecref(struct cpu *c, unsigned op, unsigned t, unsigned literal, cpu_v128 *out, const cpu_v128 in[3])
{
    assert(ir_is_vec(op) && ir_lane(t) < IRL__N);
    struct vecop v = {.cpu = c, .op = op, .t = t, .literal = literal, .bits = ir_lane_bits(t), .lanes = ir_lanes(t), .in = in};
    v.n = t & IRL_ONE ? 1 : v.lanes;
    const bool ok = vecref_move(&v) || (ir_lane_float(t) && vecref_float(&v)) || vecref_wide(&v) || vecref_lane(&v);
    assert(ok && "a vector op without a meaning for this lane kind");
    (void)ok;
    *out = v.out;
}

uint64_t vecref_get(unsigned t, const cpu_v128 *v, unsigned n)
{
    return (uint64_t)lane_num(v, ir_lane_bits(t), ir_lane_signed(t), n);
}

/* --- for compiled code ----------------------------------------------------------------------------------------------------------- */

uint64_t helper_vecop(struct cpu *c, uint64_t what, uint64_t literal, uint64_t unused2, uint64_t unused3)
{
    (void)unused2, (void)unused3;
    vecref(c, what & 0xff, what >> 8 & 0xff, (unsigned)literal, &c->vec_out, c->vec_in);
    return 0;
}

uint64_t helper_vhcall(struct cpu *c, uint64_t h, uint64_t unused1, uint64_t unused2, uint64_t unused3)
{
    (void)unused1, (void)unused2, (void)unused3;
    vec_helper_run(c, (unsigned)h, &c->vec_out, c->vec_in);
    return 0;
}
