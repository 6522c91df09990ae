/*
 * vec_fp.c - the vector half: float lanes (f32, f64).
 *
 * A NaN result has the wrong bits, as x86 chooses otherwise among operands and its default NaN is negative: so what may give one is
 * followed by a look at the result, and cold code that lets the C reference do it all again. Flags that the host has raised by
 * then are raised by the reference, too. So is underflow of a result that was rounded up to the smallest normal number (IR_TINY_BEFORE). Lanes that don't count are +0 in the operands, which raises nothing.
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

enum { CMP_EQ = 0, CMP_LT_SIGNALS = 1, CMP_LE_SIGNALS = 2, CMP_UNORD = 3, CMP_EQ_OR_UNORD = 8 };   /* immediates of cmpps */
enum { MASK = 1 };                                                             /* mask register in use */

static bool f64(const struct vop *v) { return v->kind == IRL_F64; }
static enum v_op row(const struct vop *v, enum v_op pd) { return v_fp(pd, f64(v)); }
static struct x_mem sign_bit(const struct vop *v) { return v_k(v->l, f64(v) ? VK_QWORD_80 : v->kind == IRL_F32 ? VK_DWORD_80000000 : VK_WORD_8000); }
static struct x_mem all_but_sign(const struct vop *v) { return v_k(v->l, f64(v) ? VK_QWORD_7F : v->kind == IRL_F32 ? VK_DWORD_7FFFFFFF : VK_WORD_7FFF); }

static struct x_mem least(const struct vop *v) { return v_k(v->l, f64(v) ? VK_LEAST_64 : v->kind == IRL_F32 ? VK_LEAST_32 : VK_LEAST_16); }

/* d <- lane 0 of a op b, the rest from a; d is not b. (v2() may exchange the operands.) */
static void scalar2(const struct vop *v, enum v_op sd, unsigned d, unsigned a, unsigned b)
{
    enum v_op op = v_fp(sd, f64(v));
    if (v->lvl == V2) {
        v_copy(v->l, d, a);
        a = d;
    }
    v_enc_rr(&v->l->e, v->lvl, op, d, a, b, 0);
}

/* The result, of operands that were +0 above, is +0 there. (A difference of zeros is -0 when rounding down: not for those.) */
static void note_zero(const struct vop *v)
{
    if (v->half || v->one) v->l->val[v->i].flags |= XV_Z64 | (v->one && v->bits == 32 ? XV_Z32 : 0);
}

/* Condition code (NE: yes) for: is any lane of a, b unordered? (Not by a mask register where there is a choice: in a loop of one multiplication, kortest
 * took a cycle more than ptest on Zen 4.) */
static unsigned any_unordered(const struct vop *v, unsigned a, unsigned b)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    if (v->lvl == V4 && (a | b) >= 16) {
        v_enc_rr(e, v->lvl, f64(v) ? V_CMPPD_K : V_CMPPS_K, MASK, a, b, CMP_UNORD);
        v_op2(e, v->lvl, V_KORTESTB, MASK, MASK);
    } else {
        uint8_t t = x_vtmp(l);
        v2i(l, f64(v) ? V_CMPPD : V_CMPPS, t, a, b, CMP_UNORD);
        v_op2(e, v->lvl, V_PTEST, t, t);
        x_vunlock(l, t);
    }
    return CC_NE;
}

/* Does it matter whether tininess is detected before rounding or after? (Not for sums and quotients: fp_arm.c says why.) */
static bool may_be_tiny(const struct vop *v)
{
    return v->l->u->tiny == IR_TINY_BEFORE && (v->op == IR_VMUL || v->op == IR_VMLA || v->op == IR_VMLS || v->op == IR_VFCVTN);
}

/* Condition code for: is any lane of d a NaN, or the smallest normal number but for its sign? */
static unsigned any_nan_or_least(const struct vop *v, unsigned d)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    uint8_t t = x_vtmp(l);
    const enum v_op cmp = f64(v) ? V_CMPPD : V_CMPPS;
    unsigned cc = CC_NE;
    v2m(l, V_PAND, t, d, all_but_sign(v));
    if (v->one) {
        v_op2m(e, v->lvl, v_fp(V_UCOMISD, f64(v)), t, least(v));
        cc = CC_E;   /* of a NaN, too */
    } else if (v->lvl >= V3) {
        v_op3mi(e, v->lvl, cmp, t, t, least(v), CMP_EQ_OR_UNORD);
        v_op2(e, v->lvl, V_PTEST, t, t);
    } else {   /* no such predicate */
        uint8_t eq = x_vtmp(l);
        v_op3mi(e, v->lvl, cmp, eq, t, least(v), CMP_EQ);
        v2i(l, cmp, t, t, t, CMP_UNORD);
        v2(l, V_POR, t, t, eq);
        v_op2(e, v->lvl, V_PTEST, t, t);
        x_vunlock(l, eq);
    }
    x_vunlock(l, t);
    return cc;
}

/* Are NaN results right as they are (nan_trap.c)? Not of fused operations. */
static bool trusts_nans(const struct vop *v)
{
    return v->l->u->nans == IR_NANS_TRAPPED && v->op != IR_VMLA && v->op != IR_VMLS;
}

/* d <- a op b, lane by lane; a's NaNs count first, so the operands may not be exchanged, as v2() does. d is not b. */
static void lanes2(const struct vop *v, enum v_op op, unsigned d, unsigned a, unsigned b)
{
    if (v->lvl == V2) {
        v_copy(v->l, d, a);
        a = d;
    }
    v_enc_rr(&v->l->e, v->lvl, op, d, a, b, 0);
}

/* What the reference has to see in d: a NaN, perhaps a tiny result. r: operands. */
static void check_result(const struct vop *v, unsigned d, uint8_t a, uint8_t b, uint8_t c)
{
    unsigned cc;
    if (trusts_nans(v) && !may_be_tiny(v)) return;
    if (may_be_tiny(v)) {
        cc = any_nan_or_least(v, d);
    } else if (v->one) {
        v_op2(&v->l->e, v->lvl, v_fp(V_UCOMISD, f64(v)), d, d);
        cc = CC_P;
    } else {
        cc = any_unordered(v, d, d);
    }
    assert(d != a && d != b && d != c);
    struct x_cold *cold = v_cold_reference(v, d, (const uint8_t[3]){ a, b, c });
    x_cold_jcc(v->l, cold, cc);
    x_cold_join(v->l, cold);
}

/* --- arithmetic --------------------------------------------------------------------------------------------------------------------- */

static void arith(const struct vop *v)
{
    struct lower *l = v->l;
    enum v_op packed, scalar;
    switch (v->op) {
    case IR_VADD: packed = V_ADDPD; scalar = V_ADDSD; break;
    case IR_VMUL: packed = V_MULPD; scalar = V_MULSD; break;
    case IR_VDIV: packed = V_DIVPD; scalar = V_DIVSD; break;
    default: assert(v->op == IR_VSUB || v->op == IR_VABD); packed = V_SUBPD; scalar = V_SUBSD; break;
    }
    uint8_t a = v_use_lanes(v, v->p->a), b = v->one ? v_use(l, v->p->b) : v_use_lanes(v, v->p->b);
    uint8_t d = v_def(v, 1u << a | 1u << b), by = b;
    if (v->op == IR_VDIV && v->half) {   /* by 1 where nobody looks */
        uint64_t one = f64(v) ? 0x3ff0000000000000 : 0x3f8000003f800000;
        by = x_vtmp(l);
        v2lit(l, V_POR, by, b, 0, one);
    }
    if (v->one) scalar2(v, scalar, d, a, b);
    else lanes2(v, row(v, packed), d, a, by);
    if (v->op == IR_VABD) v2m(l, V_PAND, d, d, all_but_sign(v));
    check_result(v, d, a, b, X_NOREG);
    if (v->op == IR_VSUB && v->half) v_finish(v, d, false);
    else note_zero(v);
}

static void root(const struct vop *v)
{
    uint8_t a = v_use_lanes(v, v->p->a), d = v_def(v, 1u << a);
    if (v->one) scalar2(v, V_SQRTSD, d, a, a);
    else v1(v->l, row(v, V_SQRTPD), d, a);
    check_result(v, d, a, X_NOREG, X_NOREG);
    note_zero(v);
}

/* As fma_trusted() of fp_arm.c: a look at the addend a, and at the factor b that is negated, instead of one at the result. */
static uint8_t fused_trusted(const struct vop *v, enum v_op op, uint8_t a, uint8_t b, uint8_t c)
{
    struct lower *l = v->l;
    const uint8_t other = v->op == IR_VMLS ? b : a;
    const bool in_place = a != b && a != c && x_vhint(l, v->i) == a && x_vdef_hint(l, v->i) != X_NOREG;
    const uint8_t d = in_place ? a : v_def(v, 1u << b | 1u << c);
    unsigned cc = CC_P;
    if (v->one) v_op2(&l->e, v->lvl, v_fp(V_UCOMISD, f64(v)), a, other);
    else cc = any_unordered(v, a, other);
    struct x_cold *cold = v_cold_reference(v, d, (const uint8_t[3]){ a, b, c });
    x_cold_jcc(l, cold, cc);
    v_copy(l, d, a);
    v_enc_rr(&l->e, v->lvl, op, d, b, c, 0);
    x_cold_join(l, cold);
    return d;
}

static bool fused(const struct vop *v)
{
    struct lower *l = v->l;
    if (!x_has(l->h, XF_FMA)) return false;
    bool sub = v->op == IR_VMLS;
    const enum v_op op = sub ? v->one ? v_fp(V_FNMADD231SD, f64(v)) : row(v, V_FNMADD231PD) : v->one ? v_fp(V_FMADD231SD, f64(v)) : row(v, V_FMADD231PD);
    uint8_t a = v_use_lanes(v, v->p->a), b = v_use_lanes(v, v->p->b), c = v_use_lanes(v, v->p->c);
    if (v->l->u->nans == IR_NANS_TRAPPED && !may_be_tiny(v)) {
        const uint8_t d = fused_trusted(v, op, a, b, c);
        if (sub && v->half) v_finish(v, d, false);
        else note_zero(v);
        return true;
    }
    uint8_t kept = a != b && a != c ? v_keep_accumulator(l, v->i, a) : X_NOREG;
    uint8_t d = kept != X_NOREG ? a : v_def(v, 1u << a | 1u << b | 1u << c);
    v_copy(l, d, a);
    if (kept != X_NOREG) a = kept;
    v_enc_rr(&l->e, v->lvl, op, d, b, c, 0);
    check_result(v, d, a, b, c);
    if (sub && v->half) v_finish(v, d, false);
    else note_zero(v);
    return true;
}

/* The even and the odd lanes of a:b (x: half a vector: zero above). */
static void split_pairs(const struct vop *v, unsigned x, unsigned y, unsigned a, unsigned b)
{
    struct lower *l = v->l;
    if (v->half) {
        v2(l, V_PUNPCKLDQ, y, a, b);         /* a0 b0 a1 b1 */
        v_low64(l, x, y);
        v2s(l, V_PSRLDQ_I, y, y, 8);
    } else if (f64(v)) {
        v2(l, V_PUNPCKLQDQ, x, a, b);
        v2(l, V_PUNPCKHQDQ, y, a, b);
    } else {
        v2i(l, V_SHUFPS, x, a, b, 0x88);
        v2i(l, V_SHUFPS, y, a, b, 0xdd);
    }
}

/* Sums of adjacent lanes of a:b. */
static bool pair_sums(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->half && f64(v)) return false;
    if (v->one) {
        uint8_t a = v_use(l, v->p->a), first = v_use_lanes(v, v->p->a), d = v_def(v, 1u << a | 1u << first), t = x_vtmp(l);
        v1i(l, V_PSHUFD, t, a, f64(v) ? 0xee : 0x55);
        scalar2(v, V_ADDSD, d, first, t);
        check_result(v, d, a, a, X_NOREG);
        note_zero(v);
        return true;
    }
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b), d = v_def(v, 1u << a | 1u << b), t = x_vtmp(l);
    split_pairs(v, d, t, a, b);
    lanes2(v, row(v, V_ADDPD), d, d, t);
    check_result(v, d, a, b, X_NOREG);
    note_zero(v);
    return true;
}

/* --- minimum and maximum -------------------------------------------------------------------------------------------------------------- */

/* d <- minimum or maximum of x and y; t: a temporary that is not d, but may be x if d is not y. x86 gives the second operand if both are zeros: the two
 * orders together have the right sign. It signals for every NaN, so NaNs must have been looked for before. */
static void min_max(const struct vop *v, bool max, unsigned d, unsigned x, unsigned y, unsigned t)
{
    enum v_op op = row(v, max ? V_MAXPD : V_MINPD);
    unsigned first = t == x ? d : t, second = t == x ? t : d;
    v2(v->l, op, first, y, x);
    v2(v->l, op, second, x, y);
    v2(v->l, max ? V_ANDPS : V_ORPS, d, d, t);
}
/* Jump to the reference, with these operands and the result in d, if one of x and y is a NaN. */
static struct x_cold *unless_ordered(const struct vop *v, unsigned d, unsigned x, unsigned y, uint8_t a, uint8_t b)
{
    unsigned cc = any_unordered(v, x, y);
    struct x_cold *cold = v_cold_reference(v, d, (const uint8_t[3]){ a, b, X_NOREG });   /* d is still as it was */
    x_cold_jcc(v->l, cold, cc);
    return cold;
}

static void extreme(const struct vop *v)
{
    struct lower *l = v->l;
    bool max = v->op == IR_VMAX || v->op == IR_VMAXNM;
    uint8_t a = v_use_lanes(v, v->p->a), b = v_use_lanes(v, v->p->b), d = v_def(v, v->lvl == V2 ? 1u << a | 1u << b : 0), t = x_vtmp(l);
    struct x_cold *cold = unless_ordered(v, d, a, b, a, b);
    min_max(v, max, d, a, b, t);
    x_cold_join(l, cold);
    note_zero(v);
}

/* Of adjacent lanes of a:b. */
static bool extreme_pairs(const struct vop *v)
{
    struct lower *l = v->l;
    bool max = v->op == IR_VMAXP || v->op == IR_VMAXNMP;
    if (v->half && f64(v)) return false;
    uint8_t a = v_use(l, v->p->a), b = v->one ? a : v_use(l, v->p->b), d = v_def(v, 1u << a | 1u << b), x = x_vtmp(l), y = x_vtmp(l);
    if (v->one) {
        v1i(l, V_PSHUFD, y, a, f64(v) ? 0xee : 0x55);
        if (f64(v)) v_low64(l, x, a);
        else v_low32(l, x, a);
        if (f64(v)) v_low64(l, y, y);
        else v_low32(l, y, y);
    } else {
        split_pairs(v, x, y, a, b);
    }
    struct x_cold *cold = unless_ordered(v, d, x, y, a, b);
    min_max(v, max, d, x, y, x);
    x_cold_join(l, cold);
    note_zero(v);
    return true;
}

/* Of all lanes, which are single floats: first of the halves, then of what is left. */
static bool extreme_all(const struct vop *v)
{
    struct lower *l = v->l;
    bool max = v->op == IR_VMAXV;
    if (f64(v) || v->half) return false;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a), x = x_vtmp(l), t = x_vtmp(l);
    struct x_cold *cold = unless_ordered(v, d, a, a, a, X_NOREG);
    v1i(l, V_PSHUFD, x, a, 0x4e);
    min_max(v, max, d, a, x, t);
    v1i(l, V_PSHUFD, x, d, 0xb1);
    min_max(v, max, d, d, x, t);
    v_low32(l, d, d);
    x_cold_join(l, cold);
    l->val[v->i].flags |= XV_Z64 | XV_Z32;
    return true;
}

/* --- comparisons, signs ------------------------------------------------------------------------------------------------------------------ */

static void compare(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    bool eq = v->op == IR_VCMEQ, mag = v->op == IR_VACGT || v->op == IR_VACGE;
    unsigned how = eq ? CMP_EQ : v->op == IR_VCMGT || v->op == IR_VACGT ? CMP_LT_SIGNALS : CMP_LE_SIGNALS;
    uint8_t a = v_use_lanes(v, v->p->a), b = v_use_lanes(v, v->p->b);
    if (mag) {
        uint8_t t = x_vtmp(l), u = x_vtmp(l);
        v2m(l, V_PAND, t, a, all_but_sign(v));
        v2m(l, V_PAND, u, b, all_but_sign(v));
        a = t;
        b = u;
    }
    uint8_t d = v_def(v, v->lvl == V2 ? 1u << a | 1u << b : 0);
    uint8_t x = eq ? a : b, y = eq ? b : a;   /* a > b is b < a */
    if (v->lvl == V4 && (a | b | d) >= 16) {
        v_enc_rr(e, v->lvl, f64(v) ? V_CMPPD_K : V_CMPPS_K, MASK, x, y, how);
        v_enc_rr(e, v->lvl, f64(v) ? V_PMOVM2Q : V_PMOVM2D, d, 0, MASK, 0);
    } else {
        v2i(l, f64(v) ? V_CMPPD : V_CMPPS, d, x, y, how);
    }
    v_finish(v, d, how == CMP_LT_SIGNALS && (v->half || v->one));
}

static void sign(const struct vop *v)
{
    struct lower *l = v->l;
    bool neg = v->op == IR_VNEG;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 0);
    v2m(l, neg ? V_PXOR : V_PAND, d, a, neg ? sign_bit(v) : all_but_sign(v));
    v_finish(v, d, !neg && v_is_z64(l, v->p->a));
}

/* --- conversions ------------------------------------------------------------------------------------------------------------------------- */

enum { ROUND_MXCSR = 4, ROUND_QUIET = 8 };
static bool round_imm(unsigned rm, unsigned *imm)
{
    static const uint8_t map[4] = { [IRRM_RNE] = 0, [IRRM_RTZ] = 3, [IRRM_RDN] = 1, [IRRM_RUP] = 2 };
    if (rm == IRRM_DYN) *imm = ROUND_MXCSR;
    else if (rm <= IRRM_RUP) *imm = map[rm];
    else return false;
    return true;
}

static uint64_t float_lanes(const struct vop *v, uint64_t d, uint64_t s) { return f64(v) ? d : v_repeat(2, s); }

/* d <- a rounded to nearest, ties away from zero, raising nothing; a jump to the reference for infinities and NaNs. d is not a. As fp_convert.c does. */
static struct x_cold *round_away(const struct vop *v, uint8_t d, uint8_t a)
{
    enum { TRUNCATE = 3 };
    struct lower *l = v->l;
    const enum v_op greater = f64(v) ? V_PCMPGTQ : V_PCMPGTD;   /* of integers: in the order of floats that are positive, without flags */
    const uint64_t finite = float_lanes(v, 0x7fefffffffffffff, 0x7f7fffff), below_half = float_lanes(v, 0x3fdfffffffffffff, 0x3effffff);
    const uint64_t one = float_lanes(v, 0x3ff0000000000000, 0x3f800000);
    uint8_t t = x_vtmp(l), u = x_vtmp(l);
    v2m(l, V_PAND, t, a, all_but_sign(v));
    v2lit(l, greater, t, t, finite, finite);
    v_op2(&l->e, v->lvl, V_PTEST, t, t);
    struct x_cold *cold = v_cold_reference(v, d, (const uint8_t[3]){ a, X_NOREG, X_NOREG });
    x_cold_jcc(l, cold, CC_NE);
    v1i(l, row(v, V_ROUNDPD), d, a, TRUNCATE | ROUND_QUIET);
    v2(l, row(v, V_SUBPD), t, a, d);                             /* exact */
    v2m(l, V_PAND, t, t, all_but_sign(v));
    v2lit(l, greater, t, t, below_half, below_half);
    v2lit(l, V_PAND, t, t, one, one);
    v2m(l, V_PAND, u, a, sign_bit(v));
    v2(l, V_POR, t, t, u);
    v2(l, row(v, V_ADDPD), d, d, t);                             /* exact: 1 or 0 of a's sign */
    x_vunlock(l, t);
    x_vunlock(l, u);
    return cold;
}

/* An x86 NaN result is the quieted operand, as Arm's. */
static bool round_integral(const struct vop *v)
{
    unsigned imm;
    if ((v->p->b & (7 | IR_FROUND_NX)) == IRRM_RMM) {
        uint8_t a = v_use_lanes(v, v->p->a), d = v_def(v, 1u << a);
        x_cold_join(v->l, round_away(v, d, a));
        note_zero(v);
        return true;
    }
    if (!round_imm(v->p->b & 7u, &imm)) return false;
    if (!(v->p->b & IR_FROUND_NX)) imm |= ROUND_QUIET;
    uint8_t a = v_use_lanes(v, v->p->a), d = v_def(v, 0);
    v1i(v->l, row(v, V_ROUNDPD), d, a, imm);
    note_zero(v);
    return true;
}

/* x86 gives the lowest signed (greatest unsigned) number for all that is out of range: then the reference decides. */
static bool to_int(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    unsigned how = v->p->b, rm = how >> 4 & 7, imm = 0;
    bool uns = how & 1;
    if (how >> 8 || (rm != IRRM_RMM && !round_imm(rm, &imm))) return false;
    if ((uns || f64(v)) && v->lvl < V4) return false;
    if (uns && rm != IRRM_RTZ) return false;   /* rounding first would report inexact for what is out of range */
    enum v_op op = f64(v) ? uns ? V_CVTTPD2UQQ : V_CVTTPD2QQ : uns ? V_CVTTPS2UDQ : V_CVTTPS2DQ;
    uint8_t a = v_use_lanes(v, v->p->a), d = v_def(v, 1u << a), x = rm == IRRM_RTZ ? a : d, t = x_vtmp(l);
    struct x_cold *odd = rm == IRRM_RMM ? round_away(v, d, a) : NULL;
    if (x == d) v1i(l, row(v, V_ROUNDPD), odd ? t : d, a, imm);   /* raises inexact, in one mode if in any */
    v1(l, op, d, x);
    if (v->lvl == V4 && d >= 16) {
        enum v_op cmp = f64(v) ? V_PCMPUQ_K : V_PCMPUD_K;
        if (uns) {
            v_ones(e, v->lvl, t);
            v_enc_rr(e, v->lvl, cmp, MASK, d, t, CMP_EQ);
        } else {
            v_enc_rm(e, v->lvl, cmp, MASK, d, sign_bit(v), CMP_EQ);
        }
        v_op2(e, v->lvl, V_KORTESTB, MASK, MASK);
    } else {
        const enum v_op cmp = f64(v) ? V_PCMPEQQ : V_PCMPEQD;
        if (uns) {
            v_ones(e, v->lvl, t);
            v2(l, cmp, t, t, d);
        } else {
            v2m(l, cmp, t, d, sign_bit(v));
        }
        v_op2(e, v->lvl, V_PTEST, t, t);
    }
    struct x_cold *cold = v_cold_reference(v, d, (const uint8_t[3]){ a, X_NOREG, X_NOREG });
    x_cold_jcc(l, cold, CC_NE);
    x_cold_join(l, cold);
    if (odd) x_cold_join(l, odd);
    note_zero(v);
    return true;
}

static bool from_int(const struct vop *v)
{
    struct lower *l = v->l;
    bool uns = v->p->b & 1;
    unsigned fbits = v->p->b >> 8;
    if ((uns || f64(v)) && v->lvl < V4) return false;
    uint8_t a = v_use_lanes(v, v->p->a), d = v_def(v, 0);
    v1(l, f64(v) ? uns ? V_CVTUQQ2PD : V_CVTQQ2PD : uns ? V_CVTUDQ2PS : V_CVTDQ2PS, d, a);
    if (fbits) {   /* exact */
        uint64_t by = f64(v) ? (uint64_t)(1023 - fbits) << 52 : v_repeat(2, (uint64_t)(127 - fbits) << 23);
        v2lit(l, row(v, V_MULPD), d, d, by, by);
    }
    note_zero(v);
    return true;
}

/* JavaScript's conversion, as long as the number fits 32 bits: then it was exact if it converts back to the same bits (not those of -0, nor
 * those of a denormal that was flushed). */
bool vec_fjcvtzs(struct lower *l, ir_ref i)
{
    enum { Z_BIT = 14, SIGN = 63 };
    _Static_assert(IRF_Z == 1 << Z_BIT, "as the flags word has it");
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    uint8_t a = x_vuse(l, fp_ins(l, i)->b), d = x_vdef(l, i, 1u << a), t = x_vtmp(l), g = x_tmp(l);
    uint8_t low = v_low(l, a);   /* PCMPEQQ has no form for the upper registers, and nothing may be allocated behind the jump */
    v_op2(e, lvl, V_CVTTSD2SI32, g, a);
    x_alu_ri(e, ALU_CMP, false, g, 1);   /* the lowest number overflows */
    struct x_cold *c = v_cold_call(l, i, d, (const uint8_t[3]){ a, X_NOREG, X_NOREG });
    x_cold_jcc(l, c, CC_O);
    v_zero(e, lvl, t);
    v_enc_rr(e, lvl, V_CVTSI2SD32, t, t, g, 0);
    v2(l, V_PCMPEQQ, t, t, low);
    v2s(l, V_PSRLQ_I, t, t, SIGN);
    v2s(l, V_PSLLQ_I, t, t, Z_BIT);
    v_movd_from_gpr(e, lvl, d, g);
    v2(l, V_PUNPCKLQDQ, d, d, t);
    x_cold_join(l, c);
    return true;
}

/* Scalar conversions. */
static void lengthen_one(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    struct x_val *x = &l->val[v->i];
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a);
    if (v->kind == IRL_F16) {
        v2k(l, V_PAND, d, a, VK_LANE0_16);
        v1(l, V_CVTPH2PS, d, d);
        x->flags |= XV_Z64 | XV_Z32;
    } else {
        v_zero(e, v->lvl, d);
        v_enc_rr(e, v->lvl, V_CVTSS2SD, d, d, a, 0);
        x->flags |= XV_Z64;
    }
}
/* Results in the low half of r, zero above: if one may have been tiny, the reference makes d, of a and b. */
static void check_narrowed(const struct vop *v, unsigned r, unsigned d, uint8_t a, uint8_t b)
{
    struct lower *l = v->l;
    if (!may_be_tiny(v)) return;
    uint8_t t = x_vtmp(l);
    v2m(l, V_PAND, t, r, all_but_sign(v));
    v2m(l, v->kind == IRL_F16 ? V_PCMPEQW : V_PCMPEQD, t, t, least(v));
    v_op2(&l->e, v->lvl, V_PTEST, t, t);
    x_vunlock(l, t);
    assert(d != a && d != b);
    struct x_cold *cold = v_cold_reference(v, d, (const uint8_t[3]){ a, b, X_NOREG });
    x_cold_jcc(l, cold, CC_NE);
    x_cold_join(l, cold);
}
static void shorten_one(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    uint8_t b = v->kind == IRL_F16 ? v_use_z32(l, v->p->b) : v_use(l, v->p->b), d = v_def(v, v->kind == IRL_F32 || may_be_tiny(v) ? 1u << b : 0);
    l->val[v->i].flags |= XV_Z64 | XV_Z32;
    if (v->kind == IRL_F16) {
        v_enc_rr(e, v->lvl, V_CVTPS2PH_ST, b, 0, d, ROUND_MXCSR);
    } else {
        v_zero(e, v->lvl, d);
        v_enc_rr(e, v->lvl, V_CVTSD2SS, d, d, b, 0);
    }
    check_narrowed(v, d, d, X_NOREG, b);
}

/* t: the narrow kind. A NaN keeps the top of its fraction and is quieted on both machines. */
static bool lengthen(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->kind == IRL_F16 && !x_has(l->h, XF_F16C)) return false;
    if (v->one) { lengthen_one(v); return true; }
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 0);
    if (v->p->b) {
        v1i(l, V_PSHUFD, d, a, 0xee);
        a = d;
    }
    v1(l, v->kind == IRL_F16 ? V_CVTPH2PS : V_CVTPS2PD, d, a);
    return true;
}

static void narrow_to(const struct vop *v, unsigned d, unsigned b)
{
    if (v->kind == IRL_F16) v_enc_rr(&v->l->e, v->lvl, V_CVTPS2PH_ST, b, 0, d, ROUND_MXCSR);
    else v1(v->l, V_CVTPD2PS, d, b);
}
static bool shorten(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->p->c & 2 || (v->kind == IRL_F16 && !x_has(l->h, XF_F16C))) return false;
    if (v->one) { shorten_one(v); return true; }
    if (v->p->c & 1) {
        uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b), d = v_def(v, may_be_tiny(v) ? 1u << a | 1u << b : 0), t = x_vtmp(l);
        narrow_to(v, t, b);
        v2(l, V_PUNPCKLQDQ, d, a, t);
        check_narrowed(v, t, d, a, b);
    } else {
        uint8_t b = v_use(l, v->p->b), d = v_def(v, may_be_tiny(v) ? 1u << b : 0);
        narrow_to(v, d, b);
        check_narrowed(v, d, d, X_NOREG, b);
        l->val[v->i].flags |= XV_Z64;
    }
    return true;
}

bool vec_float(const struct vop *v)
{
    if (!ir_lane_float(v->p->t)) return false;
    switch (v->op) {
    case IR_VNEG: case IR_VABS: sign(v); return true;
    case IR_VFCVTL: return lengthen(v);
    case IR_VFCVTN: return shorten(v);
    default: break;
    }
    if (v->kind == IRL_F16) return false;
    switch (v->op) {
    case IR_VADD: case IR_VSUB: case IR_VMUL: case IR_VDIV: case IR_VABD: arith(v); return true;
    case IR_VSQRT: root(v); return true;
    case IR_VMLA: case IR_VMLS: return fused(v);
    case IR_VADDP: return pair_sums(v);
    case IR_VMAXP: case IR_VMINP: case IR_VMAXNMP: case IR_VMINNMP: return extreme_pairs(v);
    case IR_VMAXV: case IR_VMINV: return extreme_all(v);
    case IR_VMIN: case IR_VMAX: case IR_VMINNM: case IR_VMAXNM: extreme(v); return true;
    case IR_VCMEQ: case IR_VCMGT: case IR_VCMGE: case IR_VACGT: case IR_VACGE: compare(v); return true;
    case IR_VRINT: return round_integral(v);
    case IR_VF2I: return to_int(v);
    case IR_VI2F: return from_int(v);
    default: return false;
    }
}
