/*
 * fp.c - scalar floating point.
 *
 * Singles and doubles are IR floating-point ops, whose NaN results FPROP* give Arm's bits. Halves (size 1) are one-lane
 * vector ops, and so are conversions between the formats: their NaN rules are those of vector ops. What no op says is in
 * hostisa/vec_helpers.c. FPCR's modes other than rounding are the interpreter's business: nothing here depends on them.
 */
#include "hostisa/vec_helpers.h"
#include "translate/aarch64/simd.h"

enum { H = 1, S = 2, D = 3 };

static enum ir_type fty(const struct a64_insn *i) { return i->size == S ? IRT_F32 : IRT_F64; }

/* --- arithmetic --------------------------------------------------------------------------------------------------------------- */

static ir_ref fprop2(struct guest_tx *t, enum ir_type ty, ir_ref r, ir_ref a, ir_ref b) { return op3(t, IR_FPROP2, ty, r, a, b); }

static void arith(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, enum ir_op vop)
{
    if (i->size == H) {
        set_v(t, i->rd, v2(t, vop, SF(i), rv(t, i->rn), rv(t, i->rm)));
        return;
    }
    ir_ref a = rf(t, fty(i), i->rn), b = rf(t, fty(i), i->rm);
    set_f(t, fty(i), i->rd, fprop2(t, fty(i), op2(t, op, fty(i), a, b), a, b));
}
T(fadd) { arith(t, i, IR_FADD, IR_VADD); }
T(fsub) { arith(t, i, IR_FSUB, IR_VSUB); }
T(fmul) { arith(t, i, IR_FMUL, IR_VMUL); }
T(fdiv) { arith(t, i, IR_FDIV, IR_VDIV); }

/* The product's NaN is negated too. */
T(fnmul)
{
    if (i->size == H) {
        set_v(t, i->rd, v1(t, IR_VNEG, SF(i), v2(t, IR_VMUL, SF(i), rv(t, i->rn), rv(t, i->rm))));
        return;
    }
    ir_ref a = rf(t, fty(i), i->rn), b = rf(t, fty(i), i->rm);
    ir_ref r = fprop2(t, fty(i), op2(t, IR_FMUL, fty(i), a, b), a, b);
    set_f(t, fty(i), i->rd, op1(t, IR_FNEG, fty(i), r));
}

static void minmax(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned number, enum ir_op vop)
{
    if (i->size == H) {
        set_v(t, i->rd, v2(t, vop, SF(i), rv(t, i->rn), rv(t, i->rm)));
        return;
    }
    ir_ref a = rf(t, fty(i), i->rn), b = rf(t, fty(i), i->rm);
    set_f(t, fty(i), i->rd, op3(t, op, fty(i), a, b, (ir_ref)number));
}
T(fmax) { minmax(t, i, IR_FMAXA, 0, IR_VMAX); }
T(fmin) { minmax(t, i, IR_FMINA, 0, IR_VMIN); }
T(fmaxnm) { minmax(t, i, IR_FMAXA, 1, IR_VMAXNM); }
T(fminnm) { minmax(t, i, IR_FMINA, 1, IR_VMINNM); }

/* op is the IR's fused op; an operand that Arm negates first (neg_n, neg_a) comes through negated if it is a NaN. */
static void fused(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, bool neg_n, bool neg_a)
{
    enum ir_type ty = fty(i);
    if (i->size == H) {
        ir_ref a = rv(t, i->ra);
        if (neg_a) a = v1(t, IR_VNEG, SF(i), a);
        set_v(t, i->rd, v3(t, neg_n ? IR_VMLS : IR_VMLA, SF(i), a, rv(t, i->rn), rv(t, i->rm)));
        return;
    }
    ir_ref n = rf(t, ty, i->rn), m = rf(t, ty, i->rm), a = rf(t, ty, i->ra);
    ir_ref r = op3(t, op, ty, n, m, a);
    if (neg_n) n = op1(t, IR_FNEG, ty, n);
    if (neg_a) a = op1(t, IR_FNEG, ty, a);
    set_f(t, ty, i->rd, ir_fprop3(t->u, ty, r, n, m, a));
}
T(fmadd) { fused(t, i, IR_FMADD, false, false); }
T(fmsub) { fused(t, i, IR_FNMSUB, true, false); }
T(fnmadd) { fused(t, i, IR_FNMADD, true, true); }
T(fnmsub) { fused(t, i, IR_FMSUB, false, true); }

/* --- one operand ---------------------------------------------------------------------------------------------------------------- */

T(fmov)
{
    if (i->size == H) set_v(t, i->rd, vlane(t, one_u(H), rv(t, i->rn), 0));
    else set_f(t, fty(i), i->rd, rf(t, fty(i), i->rn));
}
static void sign(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, enum ir_op vop)
{
    if (i->size == H) set_v(t, i->rd, v1(t, vop, SF(i), rv(t, i->rn)));
    else set_f(t, fty(i), i->rd, op1(t, op, fty(i), rf(t, fty(i), i->rn)));
}
T(fabs) { sign(t, i, IR_FABS, IR_VABS); }
T(fneg) { sign(t, i, IR_FNEG, IR_VNEG); }

T(fsqrt)
{
    if (i->size == H) {
        set_v(t, i->rd, v1(t, IR_VSQRT, SF(i), rv(t, i->rn)));
        return;
    }
    ir_ref a = rf(t, fty(i), i->rn);
    set_f(t, fty(i), i->rd, op2(t, IR_FPROP1, fty(i), op1(t, IR_FSQRT, fty(i), a), a));
}

/* how: FROUND's literal */
static void round_to_int(struct guest_tx *t, const struct a64_insn *i, unsigned how)
{
    if (i->size == H) {
        set_v(t, i->rd, v2(t, IR_VRINT, SF(i), rv(t, i->rn), (ir_ref)how));
        return;
    }
    ir_ref a = rf(t, fty(i), i->rn);
    set_f(t, fty(i), i->rd, op2(t, IR_FPROP1, fty(i), op3(t, IR_FROUND, fty(i), a, 0, (ir_ref)how), a));
}
T(frintn) { round_to_int(t, i, IRRM_RNE); }
T(frintp) { round_to_int(t, i, IRRM_RUP); }
T(frintm) { round_to_int(t, i, IRRM_RDN); }
T(frintz) { round_to_int(t, i, IRRM_RTZ); }
T(frinta) { round_to_int(t, i, IRRM_RMM); }
T(frintx) { round_to_int(t, i, IRRM_DYN | IR_FROUND_NX); }
T(frinti) { round_to_int(t, i, IRRM_DYN); }

static void round_sized(struct guest_tx *t, const struct a64_insn *i, unsigned bits, unsigned rm)
{
    ir_ref a = rv(t, i->rn);
    set_v(t, i->rd, vcall(t, VH_frint_sized, a, a, k64(t, VH_RINT(one_f(i->size), bits, rm)), 0));
}
T(frint32z) { round_sized(t, i, 32, IRRM_RTZ); }
T(frint32x) { round_sized(t, i, 32, IRRM_DYN); }
T(frint64z) { round_sized(t, i, 64, IRRM_RTZ); }
T(frint64x) { round_sized(t, i, 64, IRRM_DYN); }

/* --- between the formats ----------------------------------------------------------------------------------------------------------- */

static ir_ref widen(struct guest_tx *t, unsigned size, ir_ref v) { return v2(t, IR_VFCVTL, one_f(size), v, 0); }
T(fcvt_d_s) { set_v(t, i->rd, widen(t, S, rv(t, i->rn))); }
T(fcvt_s_h) { set_v(t, i->rd, widen(t, H, rv(t, i->rn))); }
T(fcvt_d_h) { set_v(t, i->rd, widen(t, S, widen(t, H, rv(t, i->rn)))); }
T(fcvt_s_d) { set_v(t, i->rd, v3(t, IR_VFCVTN, one_f(S), rv(t, i->rn), rv(t, i->rn), 0)); }
T(fcvt_h_s) { set_v(t, i->rd, v3(t, IR_VFCVTN, one_f(H), rv(t, i->rn), rv(t, i->rn), 0)); }
/* By way of a single it would be rounded twice. */
T(fcvt_h_d)
{
    ir_ref a = rv(t, i->rn);
    set_v(t, i->rd, vcall(t, VH_fcvt_h_d, a, a, 0, 0));
}

/* --- comparisons ----------------------------------------------------------------------------------------------------------------------- */

/* Flags of comparing a with b (vectors, lane 0). */
static ir_ref compare_flags(struct guest_tx *t, const struct a64_insn *i, ir_ref a, ir_ref b, unsigned signal)
{
    if (i->size == H) {
        ir_ref w = vcall(t, VH_fcmp, a, b, k64(t, VH_FCMP(full_f(i->size), signal)), 0);
        return op1(t, IR_FLPACK, IRT_NONE, v2(t, IR_VGET, IRL_U64, w, 0));
    }
    return op3(t, IR_FLFCMP, fty(i), op1(t, IR_VTOF, fty(i), a), op1(t, IR_VTOF, fty(i), b), (ir_ref)signal);
}
T(fcmp) { set_flags(t, compare_flags(t, i, rv(t, i->rn), rv(t, i->rm), 0)); }
T(fcmpe) { set_flags(t, compare_flags(t, i, rv(t, i->rn), rv(t, i->rm), 1)); }
T(fcmp_z) { set_flags(t, compare_flags(t, i, rv(t, i->rn), vzero(t), 0)); }
T(fcmpe_z) { set_flags(t, compare_flags(t, i, rv(t, i->rn), vzero(t), 1)); }

/* All ones in the low 64 bits if c is 1, all zeros if it is 0. */
static ir_ref mask_of(struct guest_tx *t, ir_ref c)
{
    return v1(t, IR_VDUP, IRL_U64 | IRL_HALF, op2(t, IR_SUB, IRT_I64, k64(t, 0), c));
}
/* Operands that must not be compared, because the condition does not hold, become zeros: they raise nothing. */
static void conditional_compare(struct guest_tx *t, const struct a64_insn *i, unsigned signal)
{
    ir_ref c = cond(t, i->cond), a = rv(t, i->rn), b = rv(t, i->rm);
    if (ir_is_k(c)) {
        set_flags(t, ir_kval(t->u, c) ? compare_flags(t, i, a, b, signal) : flags_k(t, i->nzcv));
        return;
    }
    ir_ref m = mask_of(t, c);
    a = v2(t, IR_VAND, IRL_U64 | IRL_HALF, a, m);
    b = v2(t, IR_VAND, IRL_U64 | IRL_HALF, b, m);
    set_flags(t, op3(t, IR_FLSEL, IRT_NONE, c, compare_flags(t, i, a, b, signal), flags_k(t, i->nzcv)));
}
T(fccmp) { conditional_compare(t, i, 0); }
T(fccmpe) { conditional_compare(t, i, 1); }

T(fcsel)
{
    ir_ref c = cond(t, i->cond), a = rv(t, i->rn), b = rv(t, i->rm);
    unsigned one = one_u(i->size);
    if (ir_is_k(c)) set_v(t, i->rd, vlane(t, one, ir_kval(t->u, c) ? a : b, 0));
    else set_v(t, i->rd, v3(t, IR_VBSL, one, mask_of(t, c), a, b));
}

/* --- general registers -------------------------------------------------------------------------------------------------------------------- */

T(fmov_imm) { set_v(t, i->rd, vk(t, IRL_U64 | IRL_HALF, fp_expand(i->size, (unsigned)i->imm & 255))); }
T(fmov_ws) { set_x(t, i->rd, op1(t, IR_ZX32, IRT_I64, op1(t, IR_F2BITS, IRT_F32, rf(t, IRT_F32, i->rn)))); }
T(fmov_sw) { set_f(t, IRT_F32, i->rd, op1(t, IR_BITS2F, IRT_F32, rx(t, i->rn))); }
T(fmov_xd) { set_x(t, i->rd, op1(t, IR_F2BITS, IRT_F64, rf(t, IRT_F64, i->rn))); }
T(fmov_dx) { set_f(t, IRT_F64, i->rd, op1(t, IR_BITS2F, IRT_F64, rx(t, i->rn))); }
T(fmov_xv) { set_x(t, i->rd, v2(t, IR_VGET, IRL_U64, rv(t, i->rn), 1)); }
T(fmov_vx) { set_v(t, i->rd, v3(t, IR_VINS, IRL_U64, rv(t, i->rd), rx(t, i->rn), 1)); }
T(fmov_gh) { set_x(t, i->rd, v2(t, IR_VGET, IRL_U16, rv(t, i->rn), 0)); }
T(fmov_hg) { set_v(t, i->rd, v1(t, IR_VDUP, one_u(H), rx(t, i->rn))); }

/* General register rd = integer v (i64; its low half if sf is 0), which must be computed even for XZR. */
static void set_int(struct guest_tx *t, const struct a64_insn *i, ir_ref v)
{
    set_x_effect(t, i->rd, i->sf ? v : op1(t, IR_ZX32, IRT_I64, v));
}
/* 2^n */
static ir_ref power_of_2(struct guest_tx *t, enum ir_type ty, int n)
{
    uint64_t bits = ty == IRT_F32 ? (uint64_t)(127 + n) << 23 : (uint64_t)(1023 + n) << 52;
    return op1(t, IR_BITS2F, ty, k64(t, bits));
}

/* a, of type *ty, times 2^fbits, without a flag that the conversion to an integer does not raise. A single fits a double then; a double
 * that is too large for any integer anyhow, or a NaN, stays as it is. */
static ir_ref scaled(struct guest_tx *t, enum ir_type *ty, ir_ref a, unsigned fbits)
{
    enum { TOO_LARGE = 65 };
    if (*ty == IRT_F32) {
        *ty = IRT_F64;
        return op2(t, IR_FMUL, IRT_F64, op1(t, IR_F32TO64, IRT_NONE, a), power_of_2(t, IRT_F64, (int)fbits));
    }
    ir_ref fits = op2(t, IR_FLTQ, IRT_F64, op1(t, IR_FABS, IRT_F64, a), power_of_2(t, IRT_F64, TOO_LARGE));
    ir_ref by = op3(t, IR_SELECT, IRT_I64, fits, k64(t, (uint64_t)(1023 + fbits) << 52), k64(t, (uint64_t)1023 << 52));
    return op2(t, IR_FMUL, IRT_F64, a, op1(t, IR_BITS2F, IRT_F64, by));
}

ir_ref fp_to_int(struct guest_tx *t, enum ir_type ty, unsigned rn, enum ir_intkind kind, unsigned rm, unsigned fbits)
{
    ir_ref a = rf(t, ty, rn);
    if (fbits) a = scaled(t, &ty, a, fbits);
    return op3(t, IR_F2I, ty, a, 0, (ir_ref)((unsigned)kind | rm << 4 | IR_F2I_NAN0));
}

static void to_int(struct guest_tx *t, const struct a64_insn *i, bool is_signed, unsigned rm, unsigned fbits)
{
    if (i->size == H) {
        ir_ref a = rv(t, i->rn), ctl = k64(t, VH_CVT(full_f(i->size), is_signed, i->sf ? 64u : 32u, rm, fbits));
        set_int(t, i, v2(t, IR_VGET, IRL_U64, vcall(t, VH_f2int, a, a, ctl, 0), 0));
        return;
    }
    set_int(t, i, fp_to_int(t, fty(i), i->rn, int_kind(i->sf, is_signed), rm, fbits));
}
#define TO_INT(name, is_signed, rm) T(name) { to_int(t, i, is_signed, rm, 0); }
TO_INT(fcvtns, true, IRRM_RNE) TO_INT(fcvtnu, false, IRRM_RNE)
TO_INT(fcvtps, true, IRRM_RUP) TO_INT(fcvtpu, false, IRRM_RUP)
TO_INT(fcvtms, true, IRRM_RDN) TO_INT(fcvtmu, false, IRRM_RDN)
TO_INT(fcvtzs, true, IRRM_RTZ) TO_INT(fcvtzu, false, IRRM_RTZ)
TO_INT(fcvtas, true, IRRM_RMM) TO_INT(fcvtau, false, IRRM_RMM)
#undef TO_INT

static unsigned fixed_bits(const struct a64_insn *i) { return 64 - (i->w * 32u + (unsigned)i->imm); }
T(fcvtzs_x) { to_int(t, i, true, IRRM_RTZ, fixed_bits(i)); }
T(fcvtzu_x) { to_int(t, i, false, IRRM_RTZ, fixed_bits(i)); }

/* Scaling by a power of two is exact: the integer's own bits keep the result away from the denormals. */
void fp_from_int(struct guest_tx *t, enum ir_type ty, unsigned rd, ir_ref x, enum ir_intkind kind, unsigned fbits)
{
    ir_ref r = op3(t, IR_I2F, ty, x, 0, (ir_ref)kind);
    if (fbits) r = op2(t, IR_FMUL, ty, r, power_of_2(t, ty, -(int)fbits));
    set_f(t, ty, rd, r);
}
static void from_int(struct guest_tx *t, const struct a64_insn *i, bool is_signed, unsigned fbits)
{
    ir_ref x = rx(t, i->rn);
    if (i->size == H) {
        ir_ref a = v1(t, IR_VDUP, IRL_U64, x), ctl = k64(t, VH_CVT(full_f(i->size), is_signed, i->sf ? 64u : 32u, IRRM_DYN, fbits));
        set_v(t, i->rd, vcall(t, VH_int2f, a, a, ctl, 0));
        return;
    }
    fp_from_int(t, fty(i), i->rd, x, int_kind(i->sf, is_signed), fbits);
}
T(scvtf) { from_int(t, i, true, 0); }
T(ucvtf) { from_int(t, i, false, 0); }
T(scvtf_x) { from_int(t, i, true, fixed_bits(i)); }
T(ucvtf_x) { from_int(t, i, false, fixed_bits(i)); }

/* Z says that the conversion was exact; the other flags are 0. */
T(fjcvtzs)
{
    ir_ref a = rv(t, i->rn), r = vcall(t, VH_fjcvtzs, a, a, 0, 0);
    ir_ref f = op1(t, IR_FLPACK, IRT_NONE, v2(t, IR_VGET, IRL_U64, r, 1));
    set_x_effect(t, i->rd, v2(t, IR_VGET, IRL_U64, r, 0));
    set_flags(t, f);
}
