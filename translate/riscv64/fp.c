/*
 * fp.c - F and D: single and double precision on the host's FPU.
 *
 * Instructions that use the dynamic rounding mode become IR floating-point ops. A rounding mode of their own (rare:
 * compilers only emit it for conversions to integers, which F2I expresses) or a dynamic mode that the host lacks goes
 * to the integer arithmetic of hostisa/softfp.h. NaN results are made canonical; singles are NaN-boxed.
 */
#include "translate/riscv64/fp.h"

int rv64_rm(struct guest_tx *t, const struct rv64_insn *i)
{
    unsigned rm = i->rm == IRRM_DYN ? t->fp_rm : i->rm;
    if (rm <= IRRM_RMM || (rm == IRRM_DYN && i->rm == IRRM_DYN)) return (int)rm;
    tx_illegal(t);
    return RV64_RM_BAD;
}

/* --- operands of either format ------------------------------------------------------------------------------------------ */

static enum ir_type ftype(enum soft_fmt f) { return f == SOFT_S ? IRT_F32 : IRT_F64; }
static ir_ref rf(struct guest_tx *t, enum soft_fmt f, unsigned r) { return f == SOFT_S ? rfs(t, r) : rfd(t, r); }
static void wf(struct guest_tx *t, enum soft_fmt f, unsigned r, ir_ref v)
{
    if (f == SOFT_S) wfs(t, r, v);
    else wfd(t, r, v);
}
/* Write a result whose NaN bits are not defined yet. */
static void wf_canon(struct guest_tx *t, enum soft_fmt f, unsigned r, ir_ref v)
{
    wf(t, f, r, op1(t, IR_FCANON, ftype(f), v));
}

/* --- loads, stores, moves -------------------------------------------------------------------------------------------------- */

void trans_flw(struct guest_tx *t, const struct rv64_insn *i) { wfs(t, i->rd, ir_load(t->u, IRM_F32, rx(t, i->rs1), i->imm)); }
void trans_fld(struct guest_tx *t, const struct rv64_insn *i) { wfd(t, i->rd, ir_load(t->u, IRM_F64, rx(t, i->rs1), i->imm)); }

/* Stores the low half whatever it is, boxed or not. */
void trans_fsw(struct guest_tx *t, const struct rv64_insn *i)
{
    const struct rv64_f32 *k = &rvx(t)->f32[i->rs2];
    ir_ref a = rx(t, i->rs1);
    if (k->v && k->boxed) ir_store(t->u, IRM_F32, a, i->imm, k->v);
    else ir_store(t->u, IRM_U32, a, i->imm, rfbits(t, i->rs2));
}
void trans_fsd(struct guest_tx *t, const struct rv64_insn *i)
{
    ir_ref v = rfd(t, i->rs2);
    ir_store(t->u, IRM_F64, rx(t, i->rs1), i->imm, v);
}

void trans_fmv_x_w(struct guest_tx *t, const struct rv64_insn *i)
{
    const struct rv64_f32 *k = &rvx(t)->f32[i->rs1];
    if (!i->rd) return;
    if (k->v && k->boxed) wx(t, i->rd, op1(t, IR_F2BITS, IRT_F32, k->v));
    else wx(t, i->rd, op1(t, IR_SX32, IRT_I64, rfbits(t, i->rs1)));
}
void trans_fmv_x_d(struct guest_tx *t, const struct rv64_insn *i) { if (i->rd) wx(t, i->rd, rfbits(t, i->rs1)); }
void trans_fmv_w_x(struct guest_tx *t, const struct rv64_insn *i) { wfs(t, i->rd, op1(t, IR_BITS2F, IRT_F32, rx(t, i->rs1))); }
void trans_fmv_d_x(struct guest_tx *t, const struct rv64_insn *i) { wfbits(t, i->rd, rx(t, i->rs1)); }

/* --- sign injection: fmv, fneg and fabs are its forms with equal operands --------------------------------------------------- */

static void sgnj(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f, enum ir_op op, enum ir_op same)
{
    ir_ref a = rf(t, f, i->rs1);
    if (i->rs1 == i->rs2) wf(t, f, i->rd, op1(t, same, ftype(f), a));
    else wf(t, f, i->rd, op2(t, op, ftype(f), a, rf(t, f, i->rs2)));
}
/* fmv.d also copies what is known of the register as a single. */
static void sgnj_copy(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f)
{
    struct rv64_f32 known = rvx(t)->f32[i->rs1];
    if (i->rs1 != i->rs2) {
        sgnj(t, i, f, IR_FSGNJ, IR_NOP);
    } else if (f == SOFT_D) {
        wfd(t, i->rd, rfd(t, i->rs1));
        rvx(t)->f32[i->rd] = known;
    } else {
        wfs(t, i->rd, rfs(t, i->rs1));
    }
}

/* --- arithmetic ------------------------------------------------------------------------------------------------------------- */

static void soft_binary(struct guest_tx *t, const struct rv64_insn *i, enum helper h, uint64_t ctl)
{
    ir_ref args[] = { rfd(t, i->rs1), rfd(t, i->rs2), rk(t, ctl) };
    wfd(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_F64, h, 3, args));
}

static void arith(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f, enum ir_op op, enum helper h, unsigned sub)
{
    int rm = rv64_rm(t, i);
    if (rm == RV64_RM_BAD) return;
    if (rm != IRRM_DYN) {
        soft_binary(t, i, h, SOFT_CTL(f, rm, sub));
        return;
    }
    ir_ref a = rf(t, f, i->rs1), b = rf(t, f, i->rs2);
    wf_canon(t, f, i->rd, op2(t, op, ftype(f), a, b));
}

static void square_root(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f)
{
    int rm = rv64_rm(t, i);
    if (rm == RV64_RM_BAD) return;
    if (rm == IRRM_DYN) wf_canon(t, f, i->rd, op1(t, IR_FSQRT, ftype(f), rf(t, f, i->rs1)));
    else rv64_soft_unary(t, i, HELPER_soft_sqrt, SOFT_CTL(f, rm, 0));
}

/* neg: 1 negates the addend, 2 the product. */
static void fused(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f, enum ir_op op, unsigned neg)
{
    int rm = rv64_rm(t, i);
    if (rm == RV64_RM_BAD) return;
    if (rm != IRRM_DYN) {
        rv64_soft_fma(t, i, SOFT_CTL(f, rm, neg));
        return;
    }
    ir_ref a = rf(t, f, i->rs1), b = rf(t, f, i->rs2), c = rf(t, f, i->rs3);
    wf_canon(t, f, i->rd, ir_op3(t->u, op, ftype(f), a, b, c));
}

static void minmax(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f, enum ir_op op)
{
    ir_ref a = rf(t, f, i->rs1), b = rf(t, f, i->rs2);
    wf(t, f, i->rd, op2(t, op, ftype(f), a, b));
}

static void compare(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f, enum ir_op op)
{
    ir_ref a = rf(t, f, i->rs1), b = rf(t, f, i->rs2);
    wx_effect(t, i->rd, op2(t, op, ftype(f), a, b));
}

/* --- conversions -------------------------------------------------------------------------------------------------------------- */

static void to_int(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f, enum ir_intkind kind)
{
    int rm = rv64_rm(t, i);
    if (rm == RV64_RM_BAD) return;
    wx_effect(t, i->rd, ir_raw(t->u, IR_F2I, ftype(f), rf(t, f, i->rs1), 0, (uint16_t)(kind | (unsigned)rm << 4)));
}

static void from_int(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f, enum ir_intkind kind)
{
    int rm = rv64_rm(t, i);
    bool exact = f == SOFT_D && (kind == IRI_S32 || kind == IRI_U32);
    if (rm == RV64_RM_BAD) return;
    if (exact || rm == IRRM_DYN) wf(t, f, i->rd, ir_raw(t->u, IR_I2F, ftype(f), rx(t, i->rs1), 0, (uint16_t)kind));
    else rv64_soft_from_int(t, i, SOFT_CTL(f, rm, kind));
}

void trans_fcvt_s_d(struct guest_tx *t, const struct rv64_insn *i)
{
    int rm = rv64_rm(t, i);
    if (rm == RV64_RM_BAD) return;
    if (rm == IRRM_DYN) wf_canon(t, SOFT_S, i->rd, op1(t, IR_F64TO32, IRT_NONE, rfd(t, i->rs1)));
    else rv64_soft_unary(t, i, HELPER_soft_f2f, SOFT_CTL(SOFT_S, rm, SOFT_D));
}
/* Exact, whatever the rounding mode. */
void trans_fcvt_d_s(struct guest_tx *t, const struct rv64_insn *i)
{
    if (rv64_rm(t, i) == RV64_RM_BAD) return;
    wf_canon(t, SOFT_D, i->rd, op1(t, IR_F32TO64, IRT_NONE, rfs(t, i->rs1)));
}

/* --- Zfa on singles and doubles ---------------------------------------------------------------------------------------------------- */

static void round_int(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f, unsigned nx)
{
    int rm = rv64_rm(t, i);
    if (rm == RV64_RM_BAD) return;
    wf_canon(t, f, i->rd, ir_raw(t->u, IR_FROUND, ftype(f), rf(t, f, i->rs1), 0, (uint16_t)((unsigned)rm | nx)));
}

static void load_constant(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f)
{
    wf(t, f, i->rd, op1(t, IR_BITS2F, ftype(f), rk(t, rv64_fli(f, i->rs1))));
}

void trans_fcvtmod_w_d(struct guest_tx *t, const struct rv64_insn *i)
{
    ir_ref a = rfd(t, i->rs1);
    wx_effect(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_soft_cvtmod, 1, &a));
}

/* --- both formats ---------------------------------------------------------------------------------------------------------------------- */

#define T(name, s, f, ...) void trans_##name##_##s(struct guest_tx *t, const struct rv64_insn *i) { __VA_ARGS__; }
#define BOTH(s, f) \
    T(fadd, s, f, arith(t, i, f, IR_FADD, HELPER_soft_add, 0)) \
    T(fsub, s, f, arith(t, i, f, IR_FSUB, HELPER_soft_add, 1)) \
    T(fmul, s, f, arith(t, i, f, IR_FMUL, HELPER_soft_mul, 0)) \
    T(fdiv, s, f, arith(t, i, f, IR_FDIV, HELPER_soft_div, 0)) \
    T(fsqrt, s, f, square_root(t, i, f)) \
    T(fmadd, s, f, fused(t, i, f, IR_FMADD, 0)) \
    T(fmsub, s, f, fused(t, i, f, IR_FMSUB, 1)) \
    T(fnmsub, s, f, fused(t, i, f, IR_FNMSUB, 2)) \
    T(fnmadd, s, f, fused(t, i, f, IR_FNMADD, 3)) \
    T(fsgnj, s, f, sgnj_copy(t, i, f)) \
    T(fsgnjn, s, f, sgnj(t, i, f, IR_FSGNJN, IR_FNEG)) \
    T(fsgnjx, s, f, sgnj(t, i, f, IR_FSGNJX, IR_FABS)) \
    T(fmin, s, f, minmax(t, i, f, IR_FMIN)) \
    T(fmax, s, f, minmax(t, i, f, IR_FMAX)) \
    T(feq, s, f, compare(t, i, f, IR_FEQ)) \
    T(flt, s, f, compare(t, i, f, IR_FLT)) \
    T(fle, s, f, compare(t, i, f, IR_FLE)) \
    T(fltq, s, f, compare(t, i, f, IR_FLTQ)) \
    T(fleq, s, f, compare(t, i, f, IR_FLEQ)) \
    T(fclass, s, f, rv64_soft_class(t, i, f)) \
    T(fcvt_w, s, f, to_int(t, i, f, IRI_S32)) \
    T(fcvt_wu, s, f, to_int(t, i, f, IRI_U32)) \
    T(fcvt_l, s, f, to_int(t, i, f, IRI_S64)) \
    T(fcvt_lu, s, f, to_int(t, i, f, IRI_U64)) \
    T(fround, s, f, round_int(t, i, f, 0)) \
    T(froundnx, s, f, round_int(t, i, f, IR_FROUND_NX)) \
    T(fminm, s, f, soft_binary(t, i, HELPER_soft_minmax, SOFT_CTL(f, 0, SOFT_MINM))) \
    T(fmaxm, s, f, soft_binary(t, i, HELPER_soft_minmax, SOFT_CTL(f, 0, SOFT_MAXM))) \
    T(fli, s, f, load_constant(t, i, f)) \
    void trans_fcvt_##s##_w(struct guest_tx *t, const struct rv64_insn *i) { from_int(t, i, f, IRI_S32); } \
    void trans_fcvt_##s##_wu(struct guest_tx *t, const struct rv64_insn *i) { from_int(t, i, f, IRI_U32); } \
    void trans_fcvt_##s##_l(struct guest_tx *t, const struct rv64_insn *i) { from_int(t, i, f, IRI_S64); } \
    void trans_fcvt_##s##_lu(struct guest_tx *t, const struct rv64_insn *i) { from_int(t, i, f, IRI_U64); }
BOTH(s, SOFT_S)
BOTH(d, SOFT_D)
#undef BOTH
#undef T
