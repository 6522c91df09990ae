/*
 * simd_int.c - Advanced SIMD on integers: three and two operands, widening and narrowing, across lanes, shifts.
 *
 * Each shape is a function of the IR op and the lane kind; each row is a line that names both. Saturating instructions
 * compare their result with one that did not saturate, wherever such a one differs exactly when lanes were clipped: see the
 * comments at each.
 */
#include "hostisa/vec_helpers.h"
#include "translate/aarch64/simd.h"

/* --- three the same ---------------------------------------------------------------------------------------------------------- */

/* rd = op(rn, rm) */
static void three(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l)
{
    set_v(t, i->rd, v2(t, op, l, rv(t, i->rn), rv(t, i->rm)));
}
/* rd = rd acc op(rn, rm) */
static void three_acc(struct guest_tx *t, const struct a64_insn *i, enum ir_op acc, enum ir_op op, unsigned l)
{
    set_v(t, i->rd, v2(t, acc, l, rv(t, i->rd), v2(t, op, l, rv(t, i->rn), rv(t, i->rm))));
}
#define THREE(name, op, l) T(name) { three(t, i, op, l(i)); }
THREE(shadd, IR_VHADD, VS) THREE(uhadd, IR_VHADD, VU)
THREE(srhadd, IR_VRHADD, VS) THREE(urhadd, IR_VRHADD, VU)
THREE(shsub, IR_VHSUB, VS) THREE(uhsub, IR_VHSUB, VU)
THREE(cmgt_v, IR_VCMGT, VS) THREE(cmhi_v, IR_VCMGT, VU)
THREE(cmge_v, IR_VCMGE, VS) THREE(cmhs_v, IR_VCMGE, VU)
THREE(cmeq_v, IR_VCMEQ, VU) THREE(cmtst_v, IR_VCMTST, VU)
THREE(sshl_v, IR_VSHL, VS) THREE(ushl_v, IR_VSHL, VU)
THREE(srshl_v, IR_VRSHL, VS) THREE(urshl_v, IR_VRSHL, VU)
THREE(smax_v, IR_VMAX, VS) THREE(umax_v, IR_VMAX, VU)
THREE(smin_v, IR_VMIN, VS) THREE(umin_v, IR_VMIN, VU)
THREE(sabd, IR_VABD, VS) THREE(uabd, IR_VABD, VU)
THREE(add_v, IR_VADD, VU) THREE(sub_v, IR_VSUB, VU) THREE(mul_v, IR_VMUL, VU)
THREE(smaxp, IR_VMAXP, VS) THREE(umaxp, IR_VMAXP, VU)
THREE(sminp, IR_VMINP, VS) THREE(uminp, IR_VMINP, VU)
THREE(addp_v, IR_VADDP, VU)
THREE(and_v, IR_VAND, VU) THREE(bic_v, IR_VANDN, VU) THREE(orn_v, IR_VORN, VU) THREE(eor_v, IR_VXOR, VU)
THREE(cmgt_s, IR_VCMGT, DS) THREE(cmhi_s, IR_VCMGT, DU)
THREE(cmge_s, IR_VCMGE, DS) THREE(cmhs_s, IR_VCMGE, DU)
THREE(cmeq_s, IR_VCMEQ, DU) THREE(cmtst_s, IR_VCMTST, DU)
THREE(sshl_s, IR_VSHL, DS) THREE(ushl_s, IR_VSHL, DU)
THREE(srshl_s, IR_VRSHL, DS) THREE(urshl_s, IR_VRSHL, DU)
THREE(add_s, IR_VADD, DU) THREE(sub_s, IR_VSUB, DU)
#undef THREE
T(mla_v) { three_acc(t, i, IR_VADD, IR_VMUL, VU(i)); }
T(mls_v) { three_acc(t, i, IR_VSUB, IR_VMUL, VU(i)); }
T(saba) { three_acc(t, i, IR_VADD, IR_VABD, VS(i)); }
T(uaba) { three_acc(t, i, IR_VADD, IR_VABD, VU(i)); }
T(pmul) { three(t, i, IR_VMUL, IRL_P8 | half_of(i->arr & 1)); }

/* orr with equal operands is mov. */
T(orr_v)
{
    ir_ref n = rv(t, i->rn);
    if (i->rn == i->rm && i->arr & 1) set_v(t, i->rd, n);
    else set_v(t, i->rd, v2(t, IR_VOR, VU(i), n, rv(t, i->rm)));
}
T(bsl) { set_v(t, i->rd, v3(t, IR_VBSL, VU(i), rv(t, i->rd), rv(t, i->rn), rv(t, i->rm))); }
T(bit) { set_v(t, i->rd, v3(t, IR_VBSL, VU(i), rv(t, i->rm), rv(t, i->rn), rv(t, i->rd))); }
T(bif) { set_v(t, i->rd, v3(t, IR_VBSL, VU(i), rv(t, i->rm), rv(t, i->rd), rv(t, i->rn))); }

/* --- saturating --------------------------------------------------------------------------------------------------------------- */

/* A clipped sum or difference never equals the wrapped one: they are 2^width apart from values that can't be reached. */
static ir_ref saturating(struct guest_tx *t, enum ir_op op, enum ir_op wrapping, unsigned l, ir_ref a, ir_ref b)
{
    ir_ref r = v2(t, op, l, a, b);
    set_qc(t, r, v2(t, wrapping, l, a, b));
    return r;
}
static void sat_three(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, enum ir_op wrapping, unsigned l)
{
    set_v(t, i->rd, saturating(t, op, wrapping, l, rv(t, i->rn), rv(t, i->rm)));
}
/* A left shift by less than the width that overflows can leave the clipped value of a negative operand (0xc1 << 7 is 0x80), but
 * never that of a positive one, which is odd; ~x then overflows exactly when a negative x does. Longer shifts leave zero. */
static void sat_shift(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, enum ir_op wrapping, unsigned l)
{
    ir_ref a = rv(t, i->rn), b = rv(t, i->rm), r = v2(t, op, l, a, b);
    if (ir_lane_signed(l)) {
        ir_ref x = v2(t, IR_VXOR, l, a, v2(t, IR_VSHRI, l, a, (ir_ref)(ir_lane_bits(l) - 1)));
        set_qc(t, v2(t, op, l, x, b), v2(t, wrapping, l, x, b));
    }
    set_qc(t, r, v2(t, wrapping, l, a, b));
    set_v(t, i->rd, r);
}
/* The doubled product of two lanes that are both the most negative number is the only one that does not fit. */
static ir_ref sat_mulh(struct guest_tx *t, enum ir_op op, unsigned l, ir_ref a, ir_ref b)
{
    ir_ref lowest = vk(t, full(l) & ~(unsigned)IRL_ONE, UINT64_C(1) << (ir_lane_bits(l) - 1));
    ir_ref both = v2(t, IR_VAND, l, v2(t, IR_VCMEQ, l, a, lowest), v2(t, IR_VCMEQ, l, b, lowest));
    set_qc(t, both, vzero(t));
    return v2(t, op, l, a, b);
}
static void mulh(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l)
{
    set_v(t, i->rd, sat_mulh(t, op, l, rv(t, i->rn), rv(t, i->rm)));
}
T(sqadd_v) { sat_three(t, i, IR_VQADD, IR_VADD, VS(i)); }
T(uqadd_v) { sat_three(t, i, IR_VQADD, IR_VADD, VU(i)); }
T(sqsub_v) { sat_three(t, i, IR_VQSUB, IR_VSUB, VS(i)); }
T(uqsub_v) { sat_three(t, i, IR_VQSUB, IR_VSUB, VU(i)); }
T(sqshl_v) { sat_shift(t, i, IR_VQSHL, IR_VSHL, VS(i)); }
T(uqshl_v) { sat_shift(t, i, IR_VQSHL, IR_VSHL, VU(i)); }
T(sqrshl_v) { sat_shift(t, i, IR_VQRSHL, IR_VRSHL, VS(i)); }
T(uqrshl_v) { sat_shift(t, i, IR_VQRSHL, IR_VRSHL, VU(i)); }
T(sqdmulh_v) { mulh(t, i, IR_VQDMULH, VS(i)); }
T(sqrdmulh_v) { mulh(t, i, IR_VQRDMULH, VS(i)); }
T(sqadd_s) { sat_three(t, i, IR_VQADD, IR_VADD, SS(i)); }
T(uqadd_s) { sat_three(t, i, IR_VQADD, IR_VADD, SU(i)); }
T(sqsub_s) { sat_three(t, i, IR_VQSUB, IR_VSUB, SS(i)); }
T(uqsub_s) { sat_three(t, i, IR_VQSUB, IR_VSUB, SU(i)); }
T(sqshl_s) { sat_shift(t, i, IR_VQSHL, IR_VSHL, SS(i)); }
T(uqshl_s) { sat_shift(t, i, IR_VQSHL, IR_VSHL, SU(i)); }
T(sqrshl_s) { sat_shift(t, i, IR_VQRSHL, IR_VRSHL, SS(i)); }
T(uqrshl_s) { sat_shift(t, i, IR_VQRSHL, IR_VRSHL, SU(i)); }
T(sqdmulh_s) { mulh(t, i, IR_VQDMULH, SS(i)); }
T(sqrdmulh_s) { mulh(t, i, IR_VQRDMULH, SS(i)); }

/* Unsigned plus signed: the sum's range is one short of reaching a clipped value again by wrapping. */
static void mixed_add(struct guest_tx *t, const struct a64_insn *i, unsigned l)
{
    set_v(t, i->rd, saturating(t, IR_VUQADD, IR_VADD, l, rv(t, i->rd), rv(t, i->rn)));
}
T(suqadd_v) { mixed_add(t, i, VS(i)); }
T(usqadd_v) { mixed_add(t, i, VU(i)); }
T(suqadd_s) { mixed_add(t, i, SS(i)); }
T(usqadd_s) { mixed_add(t, i, SU(i)); }

static void sat_one(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, enum ir_op wrapping, unsigned l)
{
    ir_ref a = rv(t, i->rn), r = v1(t, op, l, a);
    set_qc(t, r, v1(t, wrapping, l, a));
    set_v(t, i->rd, r);
}
T(sqabs_v) { sat_one(t, i, IR_VQABS, IR_VABS, VS(i)); }
T(sqneg_v) { sat_one(t, i, IR_VQNEG, IR_VNEG, VS(i)); }
T(sqabs_s) { sat_one(t, i, IR_VQABS, IR_VABS, SS(i)); }
T(sqneg_s) { sat_one(t, i, IR_VQNEG, IR_VNEG, SS(i)); }

/* --- RDM, dot products, matrices ---------------------------------------------------------------------------------------------------- */

/* The helper sets QC itself. */
static void rdm(struct guest_tx *t, const struct a64_insn *i, unsigned l, unsigned sub, ir_ref m)
{
    ir_ref r = vcall(t, VH_sqrdmlah, rv(t, i->rn), m, rv(t, i->rd), k64(t, VH_RDM(l, sub, A64_M_QC)));
    ir_clobber(t->u, IR_SLOT_M(A64_M_QC));
    set_v(t, i->rd, r);
}
T(sqrdmlah_v) { rdm(t, i, VS(i), 0, rv(t, i->rm)); }
T(sqrdmlsh_v) { rdm(t, i, VS(i), 1, rv(t, i->rm)); }
T(sqrdmlah_s) { rdm(t, i, SS(i), 0, rv(t, i->rm)); }
T(sqrdmlsh_s) { rdm(t, i, SS(i), 1, rv(t, i->rm)); }

static void dot(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l, ir_ref n, ir_ref m)
{
    set_v(t, i->rd, v3(t, op, l | half_of(i->arr & 1), rv(t, i->rd), n, m));
}
T(sdot_v) { dot(t, i, IR_VDOT, IRL_S8, rv(t, i->rn), rv(t, i->rm)); }
T(udot_v) { dot(t, i, IR_VDOT, IRL_U8, rv(t, i->rn), rv(t, i->rm)); }
T(usdot_v) { dot(t, i, IR_VUSDOT, IRL_S8, rv(t, i->rn), rv(t, i->rm)); }
/* By element: a group of four bytes of rm for all lanes. */
static ir_ref four_bytes(struct guest_tx *t, const struct a64_insn *i) { return vlane(t, IRL_U32, rv(t, i->rm), i->idx); }
T(sdot_e) { dot(t, i, IR_VDOT, IRL_S8, rv(t, i->rn), four_bytes(t, i)); }
T(udot_e) { dot(t, i, IR_VDOT, IRL_U8, rv(t, i->rn), four_bytes(t, i)); }
T(usdot_e) { dot(t, i, IR_VUSDOT, IRL_S8, rv(t, i->rn), four_bytes(t, i)); }
T(sudot_e) { dot(t, i, IR_VUSDOT, IRL_S8, four_bytes(t, i), rv(t, i->rn)); }

static void matrix(struct guest_tx *t, const struct a64_insn *i, enum vec_helper h)
{
    set_v(t, i->rd, vcall(t, h, rv(t, i->rn), rv(t, i->rm), rv(t, i->rd), 0));
}
T(smmla) { matrix(t, i, VH_smmla); }
T(ummla) { matrix(t, i, VH_ummla); }
T(usmmla) { matrix(t, i, VH_usmmla); }

/* --- three different: l are the narrow lanes, i->q picks the operands' half -------------------------------------------------------- */

static ir_ref widened(struct guest_tx *t, unsigned l, ir_ref v, unsigned q) { return v2(t, IR_VXTL, l, v, (ir_ref)q); }

static void long_op(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l)
{
    ir_ref a = widened(t, l, rv(t, i->rn), i->q);
    set_v(t, i->rd, v2(t, op, wide(l), a, widened(t, l, rv(t, i->rm), i->q)));
}
static void wide_op(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l)
{
    ir_ref a = rv(t, i->rn);
    set_v(t, i->rd, v2(t, op, wide(l), a, widened(t, l, rv(t, i->rm), i->q)));
}
T(saddl) { long_op(t, i, IR_VADD, NS(i)); }
T(uaddl) { long_op(t, i, IR_VADD, NU(i)); }
T(ssubl) { long_op(t, i, IR_VSUB, NS(i)); }
T(usubl) { long_op(t, i, IR_VSUB, NU(i)); }
T(saddw) { wide_op(t, i, IR_VADD, NS(i)); }
T(uaddw) { wide_op(t, i, IR_VADD, NU(i)); }
T(ssubw) { wide_op(t, i, IR_VSUB, NS(i)); }
T(usubw) { wide_op(t, i, IR_VSUB, NU(i)); }

/* The difference of two lanes fits their width, unsigned. */
static ir_ref long_abd(struct guest_tx *t, const struct a64_insn *i, unsigned l)
{
    return widened(t, as_u(l), v2(t, IR_VABD, l, rv(t, i->rn), rv(t, i->rm)), i->q);
}
T(sabdl) { set_v(t, i->rd, long_abd(t, i, NS(i))); }
T(uabdl) { set_v(t, i->rd, long_abd(t, i, NU(i))); }
T(sabal) { set_v(t, i->rd, v2(t, IR_VADD, wide(NU(i)), rv(t, i->rd), long_abd(t, i, NS(i)))); }
T(uabal) { set_v(t, i->rd, v2(t, IR_VADD, wide(NU(i)), rv(t, i->rd), long_abd(t, i, NU(i)))); }

/* Narrowing: the wide lanes of v to l, into the half of rd that i->q says. */
static ir_ref narrowed(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l, ir_ref v)
{
    return v3(t, op, l, i->q ? rv(t, i->rd) : v, v, i->q);
}
/* The high halves of sums or differences, cut off or rounded. */
static void high_half(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, enum ir_op shift)
{
    unsigned l = NU(i);
    ir_ref v = v2(t, op, wide(l), rv(t, i->rn), rv(t, i->rm));
    set_v(t, i->rd, narrowed(t, i, IR_VXTN, l, v2(t, shift, wide(l), v, (ir_ref)ir_lane_bits(l))));
}
T(addhn) { high_half(t, i, IR_VADD, IR_VSHRI); }
T(raddhn) { high_half(t, i, IR_VADD, IR_VRSHRI); }
T(subhn) { high_half(t, i, IR_VSUB, IR_VSHRI); }
T(rsubhn) { high_half(t, i, IR_VSUB, IR_VRSHRI); }

static void mull(struct guest_tx *t, const struct a64_insn *i, unsigned l, ir_ref m)
{
    set_v(t, i->rd, v3(t, IR_VMULL, l, rv(t, i->rn), m, i->q));
}
static void mull_acc(struct guest_tx *t, const struct a64_insn *i, enum ir_op acc, unsigned l, ir_ref m)
{
    ir_ref p = v3(t, IR_VMULL, l, rv(t, i->rn), m, i->q);
    set_v(t, i->rd, v2(t, acc, wide(l), rv(t, i->rd), p));
}
T(smull_v) { mull(t, i, NS(i), rv(t, i->rm)); }
T(umull_v) { mull(t, i, NU(i), rv(t, i->rm)); }
T(smlal_v) { mull_acc(t, i, IR_VADD, NS(i), rv(t, i->rm)); }
T(umlal_v) { mull_acc(t, i, IR_VADD, NU(i), rv(t, i->rm)); }
T(smlsl_v) { mull_acc(t, i, IR_VSUB, NS(i), rv(t, i->rm)); }
T(umlsl_v) { mull_acc(t, i, IR_VSUB, NU(i), rv(t, i->rm)); }
T(pmull_b) { mull(t, i, IRL_P8, rv(t, i->rm)); }
T(pmull_d) { mull(t, i, IRL_P64, rv(t, i->rm)); }

/* Doubled products: clipped to the highest number, which is odd as no other is; without clipping they wrap to the lowest. */
static ir_ref sat_mull(struct guest_tx *t, unsigned l, ir_ref n, ir_ref m, unsigned q)
{
    ir_ref p = v3(t, IR_VQDMULL, l, n, m, (ir_ref)q);
    set_qc(t, p, v2(t, IR_VSHLI, wide(l), v3(t, IR_VMULL, l, n, m, (ir_ref)q), 1));
    return p;
}
static void sqdmull(struct guest_tx *t, const struct a64_insn *i, unsigned l, unsigned q, ir_ref m)
{
    set_v(t, i->rd, sat_mull(t, l, rv(t, i->rn), m, q));
}
static void sqdmlal(struct guest_tx *t, const struct a64_insn *i, unsigned l, unsigned q, ir_ref m)
{
    ir_ref p = sat_mull(t, l, rv(t, i->rn), m, q);
    set_v(t, i->rd, saturating(t, IR_VQADD, IR_VADD, wide(l), rv(t, i->rd), p));
}
static void sqdmlsl(struct guest_tx *t, const struct a64_insn *i, unsigned l, unsigned q, ir_ref m)
{
    ir_ref p = sat_mull(t, l, rv(t, i->rn), m, q);
    set_v(t, i->rd, saturating(t, IR_VQSUB, IR_VSUB, wide(l), rv(t, i->rd), p));
}
T(sqdmull_v) { sqdmull(t, i, NS(i), i->q, rv(t, i->rm)); }
T(sqdmlal_v) { sqdmlal(t, i, NS(i), i->q, rv(t, i->rm)); }
T(sqdmlsl_v) { sqdmlsl(t, i, NS(i), i->q, rv(t, i->rm)); }
T(sqdmull_s) { sqdmull(t, i, SS(i), 0, rv(t, i->rm)); }
T(sqdmlal_s) { sqdmlal(t, i, SS(i), 0, rv(t, i->rm)); }
T(sqdmlsl_s) { sqdmlsl(t, i, SS(i), 0, rv(t, i->rm)); }

/* --- two ------------------------------------------------------------------------------------------------------------------------------- */

static void two(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l) { set_v(t, i->rd, v1(t, op, l, rv(t, i->rn))); }
T(cls_v) { two(t, i, IR_VCLZ, VS(i)); }
T(clz_v) { two(t, i, IR_VCLZ, VU(i)); }
T(cnt_v) { two(t, i, IR_VCNT, VU(i)); }
T(not_v) { two(t, i, IR_VNOT, VU(i)); }
T(rbit_v) { two(t, i, IR_VRBIT, VU(i)); }
T(abs_v) { two(t, i, IR_VABS, VS(i)); }
T(neg_v) { two(t, i, IR_VNEG, VS(i)); }
T(abs_s) { two(t, i, IR_VABS, DS(i)); }
T(neg_s) { two(t, i, IR_VNEG, DS(i)); }
T(saddlp) { two(t, i, IR_VADDLP, VS(i)); }
T(uaddlp) { two(t, i, IR_VADDLP, VU(i)); }
T(rev64) { set_v(t, i->rd, v2(t, IR_VREV, VU(i), rv(t, i->rn), 64)); }
T(rev32_v) { set_v(t, i->rd, v2(t, IR_VREV, VU(i), rv(t, i->rn), 32)); }
T(rev16_v) { set_v(t, i->rd, v2(t, IR_VREV, VU(i), rv(t, i->rn), 16)); }

static void pair_acc(struct guest_tx *t, const struct a64_insn *i, unsigned l)
{
    set_v(t, i->rd, v2(t, IR_VADD, wide(l), rv(t, i->rd), v1(t, IR_VADDLP, l, rv(t, i->rn))));
}
T(sadalp) { pair_acc(t, i, VS(i)); }
T(uadalp) { pair_acc(t, i, VU(i)); }

/* Compare with zero. */
#define ZERO_CMP(name, op, k, x, y) T(name##_v) { ir_ref n = rv(t, i->rn), z = vzero(t); set_v(t, i->rd, v2(t, op, VS(i), x, y)); } \
                                    T(name##_s) { ir_ref n = rv(t, i->rn), z = vzero(t); set_v(t, i->rd, v2(t, op, DS(i), x, y)); }
ZERO_CMP(cmgt_z, IR_VCMGT, VS, n, z)
ZERO_CMP(cmge_z, IR_VCMGE, VS, n, z)
ZERO_CMP(cmeq_z, IR_VCMEQ, VS, n, z)
ZERO_CMP(cmle_z, IR_VCMGE, VS, z, n)
ZERO_CMP(cmlt_z, IR_VCMGT, VS, z, n)
#undef ZERO_CMP

T(xtn) { set_v(t, i->rd, narrowed(t, i, IR_VXTN, NU(i), rv(t, i->rn))); }
T(shll)
{
    unsigned l = NU(i);
    set_v(t, i->rd, v2(t, IR_VSHLI, wide(l), widened(t, l, rv(t, i->rn), i->q), (ir_ref)ir_lane_bits(l)));
}

/* Saturating narrowing of v. What was not clipped is the same again when it is widened. */
static void sat_narrow(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l, ir_ref v)
{
    ir_ref r = narrowed(t, i, op, l, v);
    set_qc(t, widened(t, l, r, i->q), v);
    set_v(t, i->rd, r);
}
T(sqxtn_v) { sat_narrow(t, i, IR_VQXTN, NS(i), rv(t, i->rn)); }
T(uqxtn_v) { sat_narrow(t, i, IR_VQXTN, NU(i), rv(t, i->rn)); }
T(sqxtun_v) { sat_narrow(t, i, IR_VQXTUN, NU(i), rv(t, i->rn)); }
/* Scalar: i->q is 0, l has one lane. The comparison must not see v's other lanes. */
static void sat_narrow_lane(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l)
{
    sat_narrow(t, i, op, l, vlane(t, wide(l), rv(t, i->rn), 0));
}
T(sqxtn_s) { sat_narrow_lane(t, i, IR_VQXTN, SS(i)); }
T(uqxtn_s) { sat_narrow_lane(t, i, IR_VQXTN, SU(i)); }
T(sqxtun_s) { sat_narrow_lane(t, i, IR_VQXTUN, SU(i)); }

/* --- across lanes ------------------------------------------------------------------------------------------------------------------------ */

T(addv) { two(t, i, IR_VADDV, VU(i)); }
T(saddlv) { two(t, i, IR_VADDLV, VS(i)); }
T(uaddlv) { two(t, i, IR_VADDLV, VU(i)); }
T(smaxv) { two(t, i, IR_VMAXV, VS(i)); }
T(umaxv) { two(t, i, IR_VMAXV, VU(i)); }
T(sminv) { two(t, i, IR_VMINV, VS(i)); }
T(uminv) { two(t, i, IR_VMINV, VU(i)); }
T(addp_s) { ir_ref n = rv(t, i->rn); set_v(t, i->rd, v2(t, IR_VADDP, DU(i), n, n)); }

/* --- by element ------------------------------------------------------------------------------------------------------------------------------ */

/* rm's lane idx in all lanes; size: log2 of its bytes. */
static ir_ref element(struct guest_tx *t, const struct a64_insn *i, unsigned size) { return vlane(t, full_u(size), rv(t, i->rm), i->idx); }
static ir_ref arr_element(struct guest_tx *t, const struct a64_insn *i) { return element(t, i, i->arr >> 1); }

T(mul_e) { set_v(t, i->rd, v2(t, IR_VMUL, VU(i), rv(t, i->rn), arr_element(t, i))); }
T(mla_e) { set_v(t, i->rd, v2(t, IR_VADD, VU(i), rv(t, i->rd), v2(t, IR_VMUL, VU(i), rv(t, i->rn), arr_element(t, i)))); }
T(mls_e) { set_v(t, i->rd, v2(t, IR_VSUB, VU(i), rv(t, i->rd), v2(t, IR_VMUL, VU(i), rv(t, i->rn), arr_element(t, i)))); }
T(sqdmulh_e) { set_v(t, i->rd, sat_mulh(t, IR_VQDMULH, VS(i), rv(t, i->rn), arr_element(t, i))); }
T(sqrdmulh_e) { set_v(t, i->rd, sat_mulh(t, IR_VQRDMULH, VS(i), rv(t, i->rn), arr_element(t, i))); }
T(sqrdmlah_e) { rdm(t, i, VS(i), 0, arr_element(t, i)); }
T(sqrdmlsh_e) { rdm(t, i, VS(i), 1, arr_element(t, i)); }

/* Rows with halfwords, and those with words: name4. */
#define BOTH(name, ...) T(name) { enum { SIZE = 1 }; __VA_ARGS__; } T(name##4) { enum { SIZE = 2 }; __VA_ARGS__; }
BOTH(smull_e, mull(t, i, full_s(SIZE), element(t, i, SIZE)))
BOTH(umull_e, mull(t, i, full_u(SIZE), element(t, i, SIZE)))
BOTH(smlal_e, mull_acc(t, i, IR_VADD, full_s(SIZE), element(t, i, SIZE)))
BOTH(umlal_e, mull_acc(t, i, IR_VADD, full_u(SIZE), element(t, i, SIZE)))
BOTH(smlsl_e, mull_acc(t, i, IR_VSUB, full_s(SIZE), element(t, i, SIZE)))
BOTH(umlsl_e, mull_acc(t, i, IR_VSUB, full_u(SIZE), element(t, i, SIZE)))
BOTH(sqdmull_e, sqdmull(t, i, full_s(SIZE), i->q, element(t, i, SIZE)))
BOTH(sqdmlal_e, sqdmlal(t, i, full_s(SIZE), i->q, element(t, i, SIZE)))
BOTH(sqdmlsl_e, sqdmlsl(t, i, full_s(SIZE), i->q, element(t, i, SIZE)))
BOTH(sqdmull_se, sqdmull(t, i, one_s(SIZE), 0, element(t, i, SIZE)))
BOTH(sqdmlal_se, sqdmlal(t, i, one_s(SIZE), 0, element(t, i, SIZE)))
BOTH(sqdmlsl_se, sqdmlsl(t, i, one_s(SIZE), 0, element(t, i, SIZE)))
BOTH(sqdmulh_se, set_v(t, i->rd, sat_mulh(t, IR_VQDMULH, one_s(SIZE), rv(t, i->rn), element(t, i, SIZE))))
BOTH(sqrdmulh_se, set_v(t, i->rd, sat_mulh(t, IR_VQRDMULH, one_s(SIZE), rv(t, i->rn), element(t, i, SIZE))))
BOTH(sqrdmlah_se, rdm(t, i, one_s(SIZE), 0, element(t, i, SIZE)))
BOTH(sqrdmlsh_se, rdm(t, i, one_s(SIZE), 1, element(t, i, SIZE)))
#undef BOTH

/* --- shifts by an immediate: immh's highest set bit is the lane size, immh:immb counts up from the width (left) or down from twice the
 *     width (right) ----------------------------------------------------------------------------------------------------------------------- */

struct shift { unsigned size, left, right; };
static struct shift shift_of(unsigned immh, unsigned immb)
{
    unsigned size = 31 - (unsigned)__builtin_clz(immh), bits = 8u << size, n = immh << 3 | immb;
    return (struct shift){ size, n - bits, 2 * bits - n };
}
/* What a row shifts: vector by ih, scalar by immh, scalar doubleword. *l: its lanes. */
static struct shift vector_shift(const struct a64_insn *i, unsigned *l, unsigned full_kind)
{
    struct shift s = shift_of(i->arr >> 1, i->imms);
    *l = full_kind + 2 * s.size + half_of(i->arr & 1);
    return s;
}
static struct shift scalar_shift(const struct a64_insn *i, unsigned *l, unsigned full_kind)
{
    struct shift s = shift_of(i->size, i->imms);
    *l = full_kind + 2 * s.size + IRL_ONE;
    return s;
}
static struct shift double_shift(const struct a64_insn *i, unsigned *l, unsigned full_kind)
{
    *l = full_kind + 2 * 3 + IRL_ONE;
    return (struct shift){ 3, (unsigned)i->imm, 64 - (unsigned)i->imm };
}

static ir_ref shift_acc(struct guest_tx *t, const struct a64_insn *i, unsigned l, ir_ref v) { return v2(t, IR_VADD, l, rv(t, i->rd), v); }
/* Saturating left shifts: shifting back restores what was not clipped. */
static ir_ref sat_shift_left(struct guest_tx *t, enum ir_op op, unsigned l, ir_ref n, unsigned by)
{
    ir_ref r = v2(t, op, l, n, (ir_ref)by);
    unsigned back = op == IR_VQSHLUI ? as_u(l) : l;
    ir_ref operand = l & IRL_ONE ? vlane(t, l, n, 0) : l & IRL_HALF ? vlane(t, IRL_U64 | IRL_HALF, n, 0) : n;
    set_qc(t, by ? v2(t, IR_VSHRI, back, r, (ir_ref)by) : r, operand);
    return r;
}
#define SHIFT(name, kind, ...) \
    T(name##_iv) { unsigned l; struct shift s = vector_shift(i, &l, kind); ir_ref n = rv(t, i->rn); set_v(t, i->rd, __VA_ARGS__); } \
    T(name##_is) { unsigned l; struct shift s = double_shift(i, &l, kind); ir_ref n = rv(t, i->rn); set_v(t, i->rd, __VA_ARGS__); }
SHIFT(sshr, IRL_S8, v2(t, IR_VSHRI, l, n, (ir_ref)s.right))
SHIFT(ushr, IRL_U8, v2(t, IR_VSHRI, l, n, (ir_ref)s.right))
SHIFT(srshr, IRL_S8, v2(t, IR_VRSHRI, l, n, (ir_ref)s.right))
SHIFT(urshr, IRL_U8, v2(t, IR_VRSHRI, l, n, (ir_ref)s.right))
SHIFT(ssra, IRL_S8, shift_acc(t, i, l, v2(t, IR_VSHRI, l, n, (ir_ref)s.right)))
SHIFT(usra, IRL_U8, shift_acc(t, i, l, v2(t, IR_VSHRI, l, n, (ir_ref)s.right)))
SHIFT(srsra, IRL_S8, shift_acc(t, i, l, v2(t, IR_VRSHRI, l, n, (ir_ref)s.right)))
SHIFT(ursra, IRL_U8, shift_acc(t, i, l, v2(t, IR_VRSHRI, l, n, (ir_ref)s.right)))
SHIFT(shl, IRL_U8, v2(t, IR_VSHLI, l, n, (ir_ref)s.left))
SHIFT(sli, IRL_U8, v3(t, IR_VSLI, l, rv(t, i->rd), n, (ir_ref)s.left))
SHIFT(sri, IRL_U8, v3(t, IR_VSRI, l, rv(t, i->rd), n, (ir_ref)s.right))
#undef SHIFT
#define SAT_SHIFT(name, kind, op) \
    T(name##_iv) { unsigned l; struct shift s = vector_shift(i, &l, kind); set_v(t, i->rd, sat_shift_left(t, op, l, rv(t, i->rn), s.left)); } \
    T(name##_is) { unsigned l; struct shift s = scalar_shift(i, &l, kind); set_v(t, i->rd, sat_shift_left(t, op, l, rv(t, i->rn), s.left)); }
SAT_SHIFT(sqshl, IRL_S8, IR_VQSHLI)
SAT_SHIFT(uqshl, IRL_U8, IR_VQSHLI)
SAT_SHIFT(sqshlu, IRL_S8, IR_VQSHLUI)
#undef SAT_SHIFT

/* Widening. */
static void shift_long(struct guest_tx *t, const struct a64_insn *i, unsigned kind)
{
    struct shift s = shift_of(i->size, i->imms);
    unsigned l = kind + 2 * s.size;
    ir_ref v = widened(t, l, rv(t, i->rn), i->q);
    set_v(t, i->rd, s.left ? v2(t, IR_VSHLI, wide(l), v, (ir_ref)s.left) : v);
}
T(sshll) { shift_long(t, i, IRL_S8); }
T(ushll) { shift_long(t, i, IRL_U8); }

/* Narrowing: from: kind of the wide lanes as bytes, to: of the narrow ones. */
static void shift_narrow(struct guest_tx *t, const struct a64_insn *i, enum ir_op shift)
{
    struct shift s = shift_of(i->size, i->imms);
    unsigned l = full_u(s.size);
    set_v(t, i->rd, narrowed(t, i, IR_VXTN, l, v2(t, shift, wide(l), rv(t, i->rn), (ir_ref)s.right)));
}
T(shrn) { shift_narrow(t, i, IR_VSHRI); }
T(rshrn) { shift_narrow(t, i, IR_VRSHRI); }

static void sat_shift_narrow(struct guest_tx *t, const struct a64_insn *i, enum ir_op shift, enum ir_op narrow, unsigned from, unsigned to)
{
    struct shift s = shift_of(i->size, i->imms);
    sat_narrow(t, i, narrow, to + 2 * s.size, v2(t, shift, wide(from + 2 * s.size), rv(t, i->rn), (ir_ref)s.right));
}
#define SAT_NARROW(name, shift, narrow, from, to) \
    T(name##_i) { sat_shift_narrow(t, i, shift, narrow, from, to); } \
    T(name##_is) { sat_shift_narrow(t, i, shift, narrow, from | IRL_ONE, to | IRL_ONE); }
SAT_NARROW(sqshrn, IR_VSHRI, IR_VQXTN, IRL_S8, IRL_S8)
SAT_NARROW(sqrshrn, IR_VRSHRI, IR_VQXTN, IRL_S8, IRL_S8)
SAT_NARROW(uqshrn, IR_VSHRI, IR_VQXTN, IRL_U8, IRL_U8)
SAT_NARROW(uqrshrn, IR_VRSHRI, IR_VQXTN, IRL_U8, IRL_U8)
SAT_NARROW(sqshrun, IR_VSHRI, IR_VQXTUN, IRL_S8, IRL_U8)
SAT_NARROW(sqrshrun, IR_VRSHRI, IR_VQXTUN, IRL_S8, IRL_U8)
#undef SAT_NARROW
