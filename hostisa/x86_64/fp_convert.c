/*
 * fp_convert.c - floating point of the baseline: conversions and rounding to integral values.
 */
#include "hostisa/x86_64/fp.h"

#include <assert.h>

enum { ROUND_NEAREST = 0, ROUND_DOWN = 1, ROUND_UP = 2, ROUND_ZERO = 3, ROUND_MXCSR = 4, ROUND_QUIET = 8 };

/* --- rounding to an integral value -------------------------------------------------------------------------------- */

/* The immediate of round* for a mode that the host has. */
static unsigned round_imm(unsigned rm)
{
    switch (rm) {
    case IRRM_RNE: return ROUND_NEAREST;
    case IRRM_RTZ: return ROUND_ZERO;
    case IRRM_RDN: return ROUND_DOWN;
    case IRRM_RUP: return ROUND_UP;
    case IRRM_DYN: return ROUND_MXCSR;
    default: assert(false && "rounding mode"); return 0;
    }
}

static void round_op(struct lower *l, bool f64, unsigned d, unsigned a, unsigned imm)
{
    v_op3i(&l->e, fp_level(l), v_fp(V_ROUNDSD, f64), d, a, a, imm);
}

/* d <- a rounded to nearest, ties away from zero. Raises nothing, invalid for an sNaN included (or may raise it). t, t2: scratch; all distinct.
 * Nothing here depends on the fraction by a branch: it would be mispredicted half of the time. */
static void round_away(struct lower *l, bool f64, unsigned d, unsigned a, unsigned t, unsigned t2)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    if (lvl == V4) {   /* the largest number below 1/2 is added, and what is behind the point goes: a sum with exactly 1/2 is rounded up */
        v_op3m(e, lvl, V_ANDPS, t, a, fp_k2(l, FPK_SIGN_64, f64));
        v_op3m(e, lvl, V_ORPS, t, t, fp_k2(l, FPK_BELOW_HALF_64, f64));
        v_enc_rr(e, lvl, v_fp(V_ADDSD_RN, f64), d, a, t, 0);
        round_op(l, f64, d, d, ROUND_ZERO | ROUND_QUIET);
        return;
    }
    v_op3m(e, lvl, V_ANDPS, t, a, fp_k2(l, FPK_ABS_64, f64));
    round_op(l, f64, d, a, ROUND_ZERO | ROUND_QUIET);
    v_op2m(e, lvl, v_fp(V_UCOMISD, f64), t, fp_k2(l, FPK_INTEGRAL_64, f64));
    uint32_t nan = x_jcc8(e, CC_P), big = x_jcc8(e, CC_AE);   /* inf - inf below would raise invalid */
    v_op3(e, lvl, v_fp(V_SUBSD, f64), t, a, d);               /* exact */
    v_op3m(e, lvl, V_ANDPS, t, t, fp_k2(l, FPK_ABS_64, f64));
    v_op3m(e, lvl, f64 ? V_PCMPGTQ : V_PCMPGTD, t, t, fp_k2(l, FPK_BELOW_HALF_64, f64));   /* as integers: in the order of floats, without flags */
    v_op3m(e, lvl, V_ANDPS, t, t, fp_k2(l, FPK_ONE_64, f64));
    v_op3m(e, lvl, V_ANDPS, t2, a, fp_k2(l, FPK_SIGN_64, f64));
    v_op3(e, lvl, V_ORPS, t, t, t2);
    v_op3(e, lvl, v_fp(V_ADDSD, f64), d, d, t);               /* exact: 1 or 0 of a's sign */
    x_here8(e, nan);
    x_here8(e, big);
}

void fp_round(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p), inexact = p->c & IR_FROUND_NX;
    unsigned rm = p->c & 7u;
    uint8_t a = fp_use(l, p->a, f64);
    if (rm == IRRM_RMM) {
        uint8_t d = x_vdef(l, i, 1u << a), t = x_vtmp(l), t2 = x_vtmp(l);
        round_away(l, f64, d, a, t, t2);
        fp_above_as(l, i, p->a);
        if (inexact) round_op(l, f64, t, a, ROUND_NEAREST);   /* inexact in one mode, inexact in all */
        else if (fp_level(l) == V4) v_op2(&l->e, V4, v_fp(V_UCOMISD, f64), a, a);   /* invalid for an sNaN */
        fp_canon(l, i, d);
        return;
    }
    uint8_t d = x_vdef(l, i, 0);
    round_op(l, f64, d, a, round_imm(rm) | (inexact ? 0u : ROUND_QUIET));
    fp_above_as(l, i, p->a);
    fp_canon(l, i, d);
}

/* --- float to integer ------------------------------------------------------------------------------------------------- */

enum { CV_F64 = 1, CV_WIDE = 2, CV_NX = 4, CV_NAN0 = 8 };
static bool kind_wide(unsigned kind) { return kind == IRI_S64 || kind == IRI_U64; }
static bool kind_signed(unsigned kind) { return kind == IRI_S32 || kind == IRI_S64; }

/* Row for a conversion of f64/f32 to a 32/64-bit integer: rows of a group stand as SD32 SD64 SS32 SS64. */
static enum v_op cvt_row(enum v_op sd32, bool f64, bool wide) { return (enum v_op)((int)sd32 + (f64 ? 0 : 2) + wide); }
_Static_assert(V_CVTTSS2SI64 == V_CVTTSD2SI32 + 3 && V_CVTSS2SI64 == V_CVTSD2SI32 + 3 && V_CVTTSD2SI64 == V_CVTTSD2SI32 + 1 &&
               V_CVTTSS2USI64 == V_CVTTSD2USI32 + 3 && V_CVTSS2USI64 == V_CVTSD2USI32 + 3 &&
               V_CVTSI2SS64 == V_CVTSI2SD32 + 3 && V_CVTUSI2SS64 == V_CVTUSI2SD32 + 3, "row order");

/* The signed conversion gave the minimum: it is that number, or the operand is out of range or NaN (and invalid has been
 * raised). u: integer register, operand as converted, flags, original operand (CV_NX: y was rounded quietly: if the result
 * is right, report what the rounding lost). */
static void cold_signed(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    unsigned g = c->u[0], y = c->u[1];
    bool f64 = c->u[2] & CV_F64, wide = c->u[2] & CV_WIDE;
    v_op2m(e, lvl, v_fp(V_UCOMISD, f64), y, fp_k2(l, FPK_ZERO_64, f64));
    uint32_t nan = x_jcc8(e, CC_P);
    fp_back_if(l, c, CC_B);
    if (c->u[2] & CV_NAN0) {
        x_mov_ri(e, g, wide ? INT64_MAX : INT32_MAX);
        x_cold_back(l, c);
        x_here8(e, nan);
        x_mov_ri(e, g, 0);
    } else {
        x_here8(e, nan);
        x_mov_ri(e, g, wide ? INT64_MAX : INT32_MAX);
    }
    x_cold_back(l, c);
}

/* The unsigned conversion (AVX-512) gave all ones: right, except for numbers <= -1 and for a NaN that gives 0. u as above. */
static void cold_unsigned(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    v_op2m(e, fp_level(l), v_fp(V_UCOMISD, c->u[2] & CV_F64), c->u[1], fp_k2(l, FPK_ZERO_64, c->u[2] & CV_F64));
    if (!(c->u[2] & CV_NAN0)) fp_back_if(l, c, CC_P);
    fp_back_if(l, c, CC_AE);
    x_alu_rr(e, ALU_XOR, false, c->u[0], c->u[0]);
    x_cold_back(l, c);
}

/* The one instruction that does it: signed kinds everywhere, unsigned ones with AVX-512; truncating or dynamic. */
static void f2i_direct(struct lower *l, ir_ref i, unsigned kind, unsigned rm)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    bool f64 = fp_is64(p), wide = kind_wide(kind), sgn = kind_signed(kind);
    uint8_t x = fp_use(l, p->a, f64), d = x_def(l, i, 0);
    enum v_op sd32 = sgn ? rm == IRRM_RTZ ? V_CVTTSD2SI32 : V_CVTSD2SI32 : rm == IRRM_RTZ ? V_CVTTSD2USI32 : V_CVTSD2USI32;
    v_op2(e, fp_level(l), cvt_row(sd32, f64, wide), d, x);
    struct x_cold *c = x_cold(l, sgn ? cold_signed : cold_unsigned);
    c->u[0] = d;
    c->u[1] = x;
    c->u[2] = (f64 ? CV_F64 : 0) | (wide ? CV_WIDE : 0) | (p->c & IR_F2I_NAN0 ? CV_NAN0 : 0);
    x_alu_ri(e, ALU_CMP, wide, d, sgn ? 1 : -1);   /* minimum - 1 overflows */
    x_cold_jcc(l, c, sgn ? CC_O : CC_E);
    x_cold_join(l, c);
    if (!wide) x_ext_rr(e, 4, true, true, d, d);
}

/* Raise invalid and nothing else; g: scratch general register. */
static void raise_invalid(struct lower *l, unsigned g)
{
    v_op2m(&l->e, fp_level(l), V_CVTTSD2SI32, g, fp_k(l, FPK_CANON_64));
}

/* The general way for 32-bit kinds: y is the operand rounded quietly, g its 64-bit integer value, which is not the
 * extension of its low half. u: g, y, flags, 1 = signed. A conversion of y that overflowed 64 bits has raised invalid; raising
 * it again does no harm. */
static void cold_narrow(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    unsigned g = c->u[0];
    bool f64 = c->u[2] & CV_F64, sgn = c->u[3];
    raise_invalid(l, g);
    v_op2m(e, fp_level(l), v_fp(V_UCOMISD, f64), c->u[1], fp_k2(l, FPK_ZERO_64, f64));
    x_mov_ri(e, g, c->u[2] & CV_NAN0 ? 0 : sgn ? INT32_MAX : UINT64_MAX);
    fp_back_if(l, c, CC_P);
    x_mov_ri(e, g, sgn ? INT32_MAX : UINT64_MAX);
    fp_back_if(l, c, CC_AE);
    x_mov_ri(e, g, sgn ? (uint64_t)INT32_MIN : 0);
    x_cold_back(l, c);
}

/* y < 0 or NaN: u: g, y, flags. An integer y < 0 is <= -1 (or -0, which converts to 0 and does not come here). */
static void cold_u64_negative(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    unsigned g = c->u[0];
    bool f64 = c->u[2] & CV_F64;
    raise_invalid(l, g);
    v_op2m(e, fp_level(l), v_fp(V_UCOMISD, f64), c->u[1], fp_k2(l, FPK_ZERO_64, f64));
    x_mov_ri(e, g, c->u[2] & CV_NAN0 ? 0 : UINT64_MAX);
    fp_back_if(l, c, CC_P);
    x_mov_ri(e, g, 0);
    x_cold_back(l, c);
}

/* y >= 2^63: convert y - 2^63, which is exact below 2^64, and put the top bit back. */
static void cold_u64_big(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    unsigned g = c->u[0], y = c->u[1];
    bool f64 = c->u[2] & CV_F64;
    v_op2m(e, lvl, v_fp(V_UCOMISD, f64), y, fp_k2(l, FPK_TWO64_64, f64));
    uint32_t over = x_jcc8(e, CC_AE);
    v_op3m(e, lvl, v_fp(V_SUBSD, f64), y, y, fp_k2(l, FPK_TWO63_64, f64));
    v_op2(e, lvl, cvt_row(V_CVTTSD2SI32, f64, true), g, y);
    x_bit_ri(e, BIT_C, true, g, 63);
    x_cold_back(l, c);
    x_here8(e, over);
    raise_invalid(l, g);
    x_mov_ri(e, g, UINT64_MAX);
    x_cold_back(l, c);
}

/* cv: CV_F64, CV_NAN0 */
static struct x_cold *f2i_cold(struct lower *l, void (*emit)(struct lower *, struct x_cold *), unsigned g, unsigned y, unsigned cv)
{
    struct x_cold *c = x_cold(l, emit);
    c->u[0] = g;
    c->u[1] = y;
    c->u[2] = cv | CV_WIDE;
    return c;
}

/* Every mode and kind: round quietly, convert exactly, check the range, then report what the rounding lost. An operand
 * out of range raises invalid alone, so the last step is skipped for it. */
static void f2i_general(struct lower *l, ir_ref i, unsigned kind, unsigned rm)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    bool f64 = fp_is64(p), wide = kind_wide(kind);
    uint8_t x = fp_use(l, p->a, f64), d = x_def(l, i, 0), y = x_vtmp(l), g = x_tmp(l);
    struct x_cold *out = NULL, *big = NULL;
    const unsigned cv = (f64 ? CV_F64 : 0u) | (p->c & IR_F2I_NAN0 ? CV_NAN0 : 0u);
    if (rm == IRRM_RMM) {
        uint8_t t = x_vtmp(l), t2 = x_vtmp(l);
        round_away(l, f64, y, x, t, t2);
    } else {
        round_op(l, f64, y, x, round_imm(rm) | ROUND_QUIET);
    }
    if (kind == IRI_U64) {
        v_op2m(e, lvl, v_fp(V_UCOMISD, f64), y, fp_k2(l, FPK_TWO63_64, f64));
        big = f2i_cold(l, cold_u64_big, d, y, cv);
        x_cold_jcc(l, big, CC_AE);
    }
    v_op2(e, lvl, cvt_row(V_CVTTSD2SI32, f64, true), d, y);
    if (kind == IRI_U64) {
        x_test_rr(e, true, d, d);
        out = f2i_cold(l, cold_u64_negative, d, y, cv);
        x_cold_jcc(l, out, CC_S);
    } else if (kind == IRI_S64) {
        x_alu_ri(e, ALU_CMP, true, d, 1);
        out = f2i_cold(l, cold_signed, d, y, cv);   /* a float that is out of range has no fraction: no matter where it goes on */
        x_cold_jcc(l, out, CC_O);
    } else {
        x_ext_rr(e, 4, kind == IRI_S32, true, g, d);
        x_alu_rr(e, ALU_CMP, true, g, d);
        out = f2i_cold(l, cold_narrow, d, y, cv);
        out->u[3] = kind == IRI_S32;
        x_cold_jcc(l, out, CC_NE);
    }
    round_op(l, f64, y, x, ROUND_NEAREST);
    x_cold_join(l, out);
    if (big) big->back = out->back;
    if (!wide && kind == IRI_U32) x_ext_rr(e, 4, true, true, d, d);
}

void fp_f2i(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    unsigned kind = p->c & 3u, rm = p->c >> 4 & 7u;
    bool one = (rm == IRRM_RTZ || rm == IRRM_DYN) && (kind_signed(kind) || fp_level(l) == V4);
    if (one) f2i_direct(l, i, kind, rm);
    else f2i_general(l, i, kind, rm);
}

/* --- integer to float ------------------------------------------------------------------------------------------------- */

/* An unsigned number with the top bit set: halve it, keeping the lost bit sticky, convert, double. Rounding and inexact are
 * those of the whole. u: d, g, scratch general register; a: is f64. */
static void cold_u64_to_float(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    unsigned d = c->u[0], g = c->u[1], t = c->u[2], t2 = c->u[3];
    bool f64 = c->a;
    x_mov_rr(e, true, t, g);
    x_mov_rr(e, false, t2, g);
    x_shift_ri(e, SH_SHR, true, t, 1);
    x_alu_ri(e, ALU_AND, false, t2, 1);
    x_alu_rr(e, ALU_OR, true, t, t2);
    v_op3(e, lvl, cvt_row(V_CVTSI2SD32, f64, true), d, d, t);
    v_op3(e, lvl, v_fp(V_ADDSD, f64), d, d, d);
    x_cold_back(l, c);
}

static void u64_to_float(struct lower *l, ir_ref i, bool f64)
{
    struct emit *e = &l->e;
    uint8_t g = x_use(l, fp_ins(l, i)->a), t = x_tmp(l), t2 = x_tmp(l), d = x_vdef(l, i, 0);
    uint8_t up = fp_fresh(l, d, f64);
    v_mov(e, fp_level(l), d, up);   /* the cold path starts from d */
    x_test_rr(e, true, g, g);
    struct x_cold *c = x_cold(l, cold_u64_to_float);
    c->u[0] = d;
    c->u[1] = g;
    c->u[2] = t;
    c->u[3] = t2;
    c->a = f64;
    x_cold_jcc(l, c, CC_S);
    v_op3(e, fp_level(l), cvt_row(V_CVTSI2SD32, f64, true), d, d, g);
    x_cold_join(l, c);
}

void fp_i2f(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    unsigned kind = p->c & 3u;
    bool f64 = fp_is64(p), wide = kind_wide(kind);
    enum v_op row = V_CVTSI2SD32;
    if (l->h->v_is_128) fp_zero_above(l, i);   /* fp_fresh() */
    if (kind == IRI_U64 && lvl != V4) {
        u64_to_float(l, i, f64);
        return;
    }
    if (kind == IRI_U32 && lvl != V4) {   /* as a 64-bit number */
        uint8_t g = x_use(l, p->a), t = x_tmp(l), d = x_vdef(l, i, 0);
        x_ext_rr(e, 4, false, true, t, g);
        v_op3(e, lvl, cvt_row(row, f64, true), d, fp_fresh(l, d, f64), t);
        return;
    }
    if (!kind_signed(kind)) row = V_CVTUSI2SD32;
    uint8_t g = x_use(l, p->a), d = x_vdef(l, i, 0);
    v_op3(e, lvl, cvt_row(row, f64, wide), d, fp_fresh(l, d, f64), g);
}

/* --- between formats ---------------------------------------------------------------------------------------------------- */

void fp_f2f(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    if (p->op == IR_F32TO64) {
        uint8_t a = fp_use(l, p->a, false), d = x_vdef(l, i, 0);
        v_op3(e, lvl, V_CVTSS2SD, d, a, a);
        fp_canon(l, i, d);
        return;
    }
    /* the upper bits of the result come from the destination (V2) or the first source */
    struct x_opnd a = fp_operand(l, p->a, true);
    uint8_t d = x_vdef(l, i, lvl == V2 && a.kind == XO_REG ? 1u << a.reg : 0);
    uint8_t ones = a.kind == XO_REG && a.reg == d ? x_vtmp(l) : d;
    v_ones(e, lvl, ones);
    fp_op3(l, V_CVTSD2SS, d, ones, &a);
    fp_canon(l, i, d);
}
