/*
 * simd_fp.c - Advanced SIMD on floats, vector and scalar forms; BFloat16, complex numbers, fixed point.
 *
 * Halves, singles and doubles differ in the lane kind alone. Each shape is a function of the IR op and the lane kind.
 */
#include "hostisa/vec_helpers.h"
#include "translate/aarch64/simd.h"

/* --- three the same ------------------------------------------------------------------------------------------------------------ */

static void three(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l)
{
    set_v(t, i->rd, v2(t, op, l, rv(t, i->rn), rv(t, i->rm)));
}
#define V(name, op) T(name##_v) { three(t, i, op, VF(i)); }
#define V_S(name, op) V(name, op) T(name##_s) { three(t, i, op, SF(i)); }
V(fadd, IR_VADD) V(fsub, IR_VSUB) V(fmul, IR_VMUL) V(fdiv, IR_VDIV)
V(fmax, IR_VMAX) V(fmin, IR_VMIN) V(fmaxnm, IR_VMAXNM) V(fminnm, IR_VMINNM)
V(faddp, IR_VADDP) V(fmaxp, IR_VMAXP) V(fminp, IR_VMINP) V(fmaxnmp, IR_VMAXNMP) V(fminnmp, IR_VMINNMP)
V_S(fmulx, IR_VMULX) V_S(frecps, IR_VRECPS) V_S(frsqrts, IR_VRSQRTS)
V_S(fcmeq, IR_VCMEQ) V_S(fcmgt, IR_VCMGT) V_S(fcmge, IR_VCMGE) V_S(facgt, IR_VACGT) V_S(facge, IR_VACGE)
#undef V
#undef V_S

static void fused(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l, ir_ref m)
{
    set_v(t, i->rd, v3(t, op, l, rv(t, i->rd), rv(t, i->rn), m));
}
T(fmla_v) { fused(t, i, IR_VMLA, VF(i), rv(t, i->rm)); }
T(fmls_v) { fused(t, i, IR_VMLS, VF(i), rv(t, i->rm)); }

static void abs_difference(struct guest_tx *t, const struct a64_insn *i, unsigned l)
{
    set_v(t, i->rd, v1(t, IR_VABS, l, v2(t, IR_VSUB, l, rv(t, i->rn), rv(t, i->rm))));
}
T(fabd_v) { abs_difference(t, i, VF(i)); }
T(fabd_s) { abs_difference(t, i, SF(i)); }

/* Pairs of one register. */
static void pair(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    ir_ref n = rv(t, i->rn);
    set_v(t, i->rd, v2(t, op, SF(i), n, n));
}
T(faddp_s) { pair(t, i, IR_VADDP); }
T(fmaxp_s) { pair(t, i, IR_VMAXP); }
T(fminp_s) { pair(t, i, IR_VMINP); }
T(fmaxnmp_s) { pair(t, i, IR_VMAXNMP); }
T(fminnmp_s) { pair(t, i, IR_VMINNMP); }

/* --- by element ------------------------------------------------------------------------------------------------------------------ */

static ir_ref element(struct guest_tx *t, const struct a64_insn *i, unsigned size) { return vlane(t, full_u(size), rv(t, i->rm), i->idx); }
static void by_element(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l)
{
    set_v(t, i->rd, v2(t, op, l, rv(t, i->rn), element(t, i, lane_size(l))));
}
T(fmul_e) { by_element(t, i, IR_VMUL, VF(i)); }
T(fmulx_e) { by_element(t, i, IR_VMULX, VF(i)); }
T(fmla_e) { fused(t, i, IR_VMLA, VF(i), element(t, i, i->arr >> 1)); }
T(fmls_e) { fused(t, i, IR_VMLS, VF(i), element(t, i, i->arr >> 1)); }
#define SCALAR(suffix, size) \
    T(fmul_se##suffix) { by_element(t, i, IR_VMUL, one_f(size)); } \
    T(fmulx_se##suffix) { by_element(t, i, IR_VMULX, one_f(size)); } \
    T(fmla_se##suffix) { fused(t, i, IR_VMLA, one_f(size), element(t, i, size)); } \
    T(fmls_se##suffix) { fused(t, i, IR_VMLS, one_f(size), element(t, i, size)); }
SCALAR(_h, 1) SCALAR(, 2) SCALAR(_d, 3)
#undef SCALAR

/* --- FHM: halves multiplied, added to singles ------------------------------------------------------------------------------------- */

static void mul_halves(struct guest_tx *t, const struct a64_insn *i, unsigned flags, ir_ref m)
{
    ir_ref ctl = k64(t, VH_FMLAL(flags, i->arr & 1));
    set_v(t, i->rd, vcall(t, VH_fmlal, rv(t, i->rn), m, rv(t, i->rd), ctl));
}
T(fmlal_v) { mul_halves(t, i, 0, rv(t, i->rm)); }
T(fmlsl_v) { mul_halves(t, i, VH_FMLAL_SUB, rv(t, i->rm)); }
T(fmlal2_v) { mul_halves(t, i, VH_FMLAL_UPPER, rv(t, i->rm)); }
T(fmlsl2_v) { mul_halves(t, i, VH_FMLAL_UPPER | VH_FMLAL_SUB, rv(t, i->rm)); }
T(fmlal_e) { mul_halves(t, i, 0, element(t, i, 1)); }
T(fmlsl_e) { mul_halves(t, i, VH_FMLAL_SUB, element(t, i, 1)); }
T(fmlal2_e) { mul_halves(t, i, VH_FMLAL_UPPER, element(t, i, 1)); }
T(fmlsl2_e) { mul_halves(t, i, VH_FMLAL_UPPER | VH_FMLAL_SUB, element(t, i, 1)); }

/* --- complex numbers ---------------------------------------------------------------------------------------------------------------- */

T(fcadd) { set_v(t, i->rd, v3(t, IR_VFCADD, VF(i), rv(t, i->rn), rv(t, i->rm), i->idx ? 270 : 90)); }
T(fcmla_v) { set_v(t, i->rd, ir_vfcmla(t->u, VF(i), rv(t, i->rd), rv(t, i->rn), rv(t, i->rm), i->idx)); }
/* A pair of lanes is an element. */
T(fcmla_e)
{
    ir_ref m = vlane(t, IRL_U64, rv(t, i->rm), i->idx);
    set_v(t, i->rd, ir_vfcmla(t->u, IRL_F32, rv(t, i->rd), rv(t, i->rn), m, i->sh));
}
T(fcmla_e_h)
{
    ir_ref m = vlane(t, IRL_U32, rv(t, i->rm), i->idx);
    set_v(t, i->rd, ir_vfcmla(t->u, VF(i), rv(t, i->rd), rv(t, i->rn), m, i->sh));
}

/* --- BFloat16 ------------------------------------------------------------------------------------------------------------------------- */

static void bf_dot(struct guest_tx *t, const struct a64_insn *i, ir_ref m)
{
    set_v(t, i->rd, vcall(t, VH_bfdot, rv(t, i->rn), m, rv(t, i->rd), k64(t, i->arr & 1)));
}
T(bfdot_v) { bf_dot(t, i, rv(t, i->rm)); }
T(bfdot_e) { bf_dot(t, i, element(t, i, 2)); }
T(bfmmla) { set_v(t, i->rd, vcall(t, VH_bfmmla, rv(t, i->rn), rv(t, i->rm), rv(t, i->rd), 0)); }

/* Even or odd halves become singles (exactly: the upper half of a single) and are multiplied. */
static void bf_mla(struct guest_tx *t, const struct a64_insn *i, ir_ref m)
{
    set_v(t, i->rd, vcall(t, VH_bfmlal, rv(t, i->rn), m, rv(t, i->rd), k64(t, i->q)));
}
T(bfmlal_v) { bf_mla(t, i, rv(t, i->rm)); }
T(bfmlal_e) { bf_mla(t, i, element(t, i, 1)); }
/* in[2]: lanes to convert; in[3]: lower half of the result, or nothing. */
T(bfcvt)
{
    ir_ref n = rv(t, i->rn);
    set_v(t, i->rd, vcall(t, VH_bfcvt, n, n, k64(t, 1), 0));
}
T(bfcvtn)
{
    ir_ref v = rv(t, i->rn), r = vcall(t, VH_bfcvt, v, v, k64(t, 4), 0);
    set_v(t, i->rd, i->q ? v3(t, IR_VINSL, IRL_U64, rv(t, i->rd), r, 1) : r);
}

/* --- two ---------------------------------------------------------------------------------------------------------------------------------- */

static void two(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l) { set_v(t, i->rd, v1(t, op, l, rv(t, i->rn))); }
T(fabs_v) { two(t, i, IR_VABS, VF(i)); }
T(fneg_v) { two(t, i, IR_VNEG, VF(i)); }
T(fsqrt_v) { two(t, i, IR_VSQRT, VF(i)); }
T(frecpe_v) { two(t, i, IR_VRECPE, VF(i)); }
T(frecpe_s) { two(t, i, IR_VRECPE, SF(i)); }
T(frsqrte_v) { two(t, i, IR_VRSQRTE, VF(i)); }
T(frsqrte_s) { two(t, i, IR_VRSQRTE, SF(i)); }
T(urecpe) { two(t, i, IR_VRECPE, VU(i)); }
T(ursqrte) { two(t, i, IR_VRSQRTE, VU(i)); }
T(frecpx_s) { ir_ref n = rv(t, i->rn); set_v(t, i->rd, vcall(t, VH_frecpx, n, n, k64(t, SF(i)), 0)); }

/* Across lanes; the scalar pairwise forms above are their little sisters. */
#define ACROSS(name, op) T(name) { (void)i; two(t, i, op, IRL_F32); } T(name##_h) { two(t, i, op, VF(i)); }
ACROSS(fmaxv, IR_VMAXV) ACROSS(fminv, IR_VMINV)
#undef ACROSS
/* FMAXNMV, FMINNMV: pairwise in the same tree as the architecture's Reduce(). */
static void across_number(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned l)
{
    ir_ref v = rv(t, i->rn);
    for (unsigned n = ir_lanes(l); n > 1; n /= 2) v = v2(t, op, n == 2 ? full(l) | IRL_ONE : l, v, v);
    set_v(t, i->rd, v);
}
T(fmaxnmv) { across_number(t, i, IR_VMAXNMP, IRL_F32); }
T(fminnmv) { across_number(t, i, IR_VMINNMP, IRL_F32); }
T(fmaxnmv_h) { across_number(t, i, IR_VMAXNMP, VF(i)); }
T(fminnmv_h) { across_number(t, i, IR_VMINNMP, VF(i)); }

#define ZERO_CMP(name, op, x, y) T(name##_v) { ir_ref n = rv(t, i->rn), z = vzero(t); set_v(t, i->rd, v2(t, op, VF(i), x, y)); } \
                                 T(name##_s) { ir_ref n = rv(t, i->rn), z = vzero(t); set_v(t, i->rd, v2(t, op, SF(i), x, y)); }
ZERO_CMP(fcmgt_z, IR_VCMGT, n, z)
ZERO_CMP(fcmge_z, IR_VCMGE, n, z)
ZERO_CMP(fcmeq_z, IR_VCMEQ, n, z)
ZERO_CMP(fcmle_z, IR_VCMGE, z, n)
ZERO_CMP(fcmlt_z, IR_VCMGT, z, n)
#undef ZERO_CMP

static void round_to_int(struct guest_tx *t, const struct a64_insn *i, unsigned how)
{
    set_v(t, i->rd, v2(t, IR_VRINT, VF(i), rv(t, i->rn), (ir_ref)how));
}
T(frintn_v) { round_to_int(t, i, IRRM_RNE); }
T(frintp_v) { round_to_int(t, i, IRRM_RUP); }
T(frintm_v) { round_to_int(t, i, IRRM_RDN); }
T(frintz_v) { round_to_int(t, i, IRRM_RTZ); }
T(frinta_v) { round_to_int(t, i, IRRM_RMM); }
T(frintx_v) { round_to_int(t, i, IRRM_DYN | IR_FROUND_NX); }
T(frinti_v) { round_to_int(t, i, IRRM_DYN); }

static void round_sized(struct guest_tx *t, const struct a64_insn *i, unsigned bits, unsigned rm)
{
    ir_ref n = rv(t, i->rn);
    set_v(t, i->rd, vcall(t, VH_frint_sized, n, n, k64(t, VH_RINT(VF(i), bits, rm)), 0));
}
T(frint32z_v) { round_sized(t, i, 32, IRRM_RTZ); }
T(frint32x_v) { round_sized(t, i, 32, IRRM_DYN); }
T(frint64z_v) { round_sized(t, i, 64, IRRM_RTZ); }
T(frint64x_v) { round_sized(t, i, 64, IRRM_DYN); }

/* --- conversions ----------------------------------------------------------------------------------------------------------------------------- */

T(fcvtl) { set_v(t, i->rd, v2(t, IR_VFCVTL, full_f(i->size), rv(t, i->rn), i->q)); }
static void narrow(struct guest_tx *t, const struct a64_insn *i, unsigned l, unsigned how)
{
    ir_ref v = rv(t, i->rn);
    set_v(t, i->rd, v3(t, IR_VFCVTN, l, i->q ? rv(t, i->rd) : v, v, (ir_ref)how));
}
enum { TO_ODD = 2 };
T(fcvtn) { narrow(t, i, full_f(i->size), i->q); }
T(fcvtxn_v) { narrow(t, i, IRL_F32, i->q | TO_ODD); }
T(fcvtxn_s) { narrow(t, i, IRL_F32 | IRL_ONE, TO_ODD); }

/* One lane, single or double: through a general register. */
static bool is_scalar(unsigned l) { return l == (IRL_F32 | IRL_ONE) || l == (IRL_F64 | IRL_ONE); }
static enum ir_intkind lane_int(unsigned l, bool is_signed)
{
    return ir_lane_bits(l) == 64 ? (is_signed ? IRI_S64 : IRI_U64) : is_signed ? IRI_S32 : IRI_U32;
}

static void to_int(struct guest_tx *t, const struct a64_insn *i, unsigned l, bool is_signed, unsigned rm, unsigned fbits)
{
    if (is_scalar(l)) {
        ir_ref x = fp_to_int(t, ir_lane_bits(l) == 64 ? IRT_F64 : IRT_F32, i->rn, lane_int(l, is_signed), rm, fbits);
        set_v(t, i->rd, v1(t, IR_VDUP, one_u(lane_size(l)), x));
        return;
    }
    set_v(t, i->rd, v2(t, IR_VF2I, l, rv(t, i->rn), (ir_ref)((is_signed ? 0u : 1u) | rm << 4 | fbits << 8)));
}
static void from_int(struct guest_tx *t, const struct a64_insn *i, unsigned l, bool is_signed, unsigned fbits)
{
    if (is_scalar(l)) {
        ir_ref x = v2(t, IR_VGET, one_u(lane_size(l)) & ~(unsigned)IRL_ONE, rv(t, i->rn), 0);
        fp_from_int(t, ir_lane_bits(l) == 64 ? IRT_F64 : IRT_F32, i->rd, x, lane_int(l, is_signed), fbits);
        return;
    }
    set_v(t, i->rd, v2(t, IR_VI2F, l, rv(t, i->rn), (ir_ref)((is_signed ? 0u : 1u) | fbits << 8)));
}
#define TO_INT(name, is_signed, rm) T(name##_v) { to_int(t, i, VF(i), is_signed, rm, 0); } T(name##_s) { to_int(t, i, SF(i), is_signed, rm, 0); }
TO_INT(fcvtns, true, IRRM_RNE) TO_INT(fcvtnu, false, IRRM_RNE)
TO_INT(fcvtps, true, IRRM_RUP) TO_INT(fcvtpu, false, IRRM_RUP)
TO_INT(fcvtms, true, IRRM_RDN) TO_INT(fcvtmu, false, IRRM_RDN)
TO_INT(fcvtzs, true, IRRM_RTZ) TO_INT(fcvtzu, false, IRRM_RTZ)
TO_INT(fcvtas, true, IRRM_RMM) TO_INT(fcvtau, false, IRRM_RMM)
#undef TO_INT
T(scvtf_v) { from_int(t, i, VF(i), true, 0); }
T(ucvtf_v) { from_int(t, i, VF(i), false, 0); }
T(scvtf_s) { from_int(t, i, SF(i), true, 0); }
T(ucvtf_s) { from_int(t, i, SF(i), false, 0); }

/* Fixed point: immh:immb = twice the width - fraction bits. */
struct fixed { unsigned l, fbits; };
static struct fixed vector_fixed(const struct a64_insn *i)
{
    unsigned immh = i->arr >> 1, size = immh & 8 ? 3 : 2;
    return (struct fixed){ full_f(size) | half_of(i->arr & 1), (16u << size) - (immh << 3 | i->imms) };
}
static struct fixed scalar_fixed(const struct a64_insn *i)
{
    unsigned immh = i->size, size = immh & 8 ? 3 : 2;
    return (struct fixed){ one_f(size), (16u << size) - (immh << 3 | i->imms) };
}
static struct fixed half_fixed(const struct a64_insn *i, unsigned l) { return (struct fixed){ l, 16 - (unsigned)i->imm }; }
#define FIXED(name, op, is_signed, ...) \
    T(name##_iv) { struct fixed f = vector_fixed(i); op(t, i, f.l, is_signed, ##__VA_ARGS__, f.fbits); } \
    T(name##_is) { struct fixed f = scalar_fixed(i); op(t, i, f.l, is_signed, ##__VA_ARGS__, f.fbits); } \
    T(name##_iv_h) { struct fixed f = half_fixed(i, VF(i)); op(t, i, f.l, is_signed, ##__VA_ARGS__, f.fbits); } \
    T(name##_is_h) { struct fixed f = half_fixed(i, one_f(1)); op(t, i, f.l, is_signed, ##__VA_ARGS__, f.fbits); }
FIXED(scvtf, from_int, true)
FIXED(ucvtf, from_int, false)
FIXED(fcvtzs, to_int, true, IRRM_RTZ)
FIXED(fcvtzu, to_int, false, IRRM_RTZ)
#undef FIXED
