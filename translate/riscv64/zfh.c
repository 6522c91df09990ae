/*
 * zfh.c - Zfh, Zfhmin and Zfa's half-precision forms: binary16 by the integer arithmetic of hostisa/softfp.h; and the
 * calls of it that fp.c uses for rounding modes the host lacks.
 */
#include "translate/riscv64/fp.h"

/* --- helper calls. Registers go in and out whole; the helpers check and make the boxing. ----------------------------------- */

void rv64_soft_unary(struct guest_tx *t, const struct rv64_insn *i, enum helper h, uint64_t ctl)
{
    ir_ref args[] = { rfd(t, i->rs1), rk(t, ctl) };
    wfd(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_F64, h, 2, args));
}

static void soft_binary(struct guest_tx *t, const struct rv64_insn *i, enum helper h, uint64_t ctl)
{
    ir_ref args[] = { rfd(t, i->rs1), rfd(t, i->rs2), rk(t, ctl) };
    wfd(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_F64, h, 3, args));
}

void rv64_soft_fma(struct guest_tx *t, const struct rv64_insn *i, uint64_t ctl)
{
    ir_ref args[] = { rfd(t, i->rs1), rfd(t, i->rs2), rfd(t, i->rs3), rk(t, ctl) };
    wfd(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_F64, HELPER_soft_fma, 4, args));
}

void rv64_soft_from_int(struct guest_tx *t, const struct rv64_insn *i, uint64_t ctl)
{
    ir_ref args[] = { rx(t, i->rs1), rk(t, ctl) };
    wfd(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_F64, HELPER_soft_i2f, 2, args));
}

void rv64_soft_class(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f)
{
    ir_ref args[] = { rfd(t, i->rs1), rk(t, SOFT_CTL(f, 0, 0)) };
    if (i->rd) wx(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_soft_class, 2, args));
}

static void soft_compare_h(struct guest_tx *t, const struct rv64_insn *i, enum soft_cmp how)
{
    ir_ref args[] = { rfd(t, i->rs1), rfd(t, i->rs2), rk(t, SOFT_CTL(SOFT_H, 0, how)) };
    wx_effect(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_soft_cmp, 3, args));
}

/* --- with the rounding mode of the instruction ---------------------------------------------------------------------------------- */

static void unary(struct guest_tx *t, const struct rv64_insn *i, enum helper h, enum soft_fmt f, unsigned op)
{
    int rm = rv64_rm(t, i);
    if (rm != RV64_RM_BAD) rv64_soft_unary(t, i, h, SOFT_CTL(f, rm, op));
}
static void binary(struct guest_tx *t, const struct rv64_insn *i, enum helper h, unsigned op)
{
    int rm = rv64_rm(t, i);
    if (rm != RV64_RM_BAD) soft_binary(t, i, h, SOFT_CTL(SOFT_H, rm, op));
}
static void fused(struct guest_tx *t, const struct rv64_insn *i, unsigned neg)
{
    int rm = rv64_rm(t, i);
    if (rm != RV64_RM_BAD) rv64_soft_fma(t, i, SOFT_CTL(SOFT_H, rm, neg));
}
static void from_int(struct guest_tx *t, const struct rv64_insn *i, enum ir_intkind kind)
{
    int rm = rv64_rm(t, i);
    if (rm != RV64_RM_BAD) rv64_soft_from_int(t, i, SOFT_CTL(SOFT_H, rm, kind));
}
static void to_int(struct guest_tx *t, const struct rv64_insn *i, enum ir_intkind kind)
{
    int rm = rv64_rm(t, i);
    if (rm == RV64_RM_BAD) return;
    ir_ref args[] = { rfd(t, i->rs1), rk(t, SOFT_CTL(SOFT_H, rm, kind)) };
    wx_effect(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_soft_f2i, 2, args));
}

/* --- loads, stores, moves ----------------------------------------------------------------------------------------------------------- */

/* f[rd] = the low 16 bits of v, boxed. */
static void box_half(struct guest_tx *t, const struct rv64_insn *i, ir_ref v)
{
    wfbits(t, i->rd, op2(t, IR_OR, IRT_I64, v, rk(t, ~UINT64_C(0xffff))));
}
void trans_flh(struct guest_tx *t, const struct rv64_insn *i) { box_half(t, i, ir_load(t->u, IRM_U16, rx(t, i->rs1), i->imm)); }
void trans_fmv_h_x(struct guest_tx *t, const struct rv64_insn *i) { box_half(t, i, rx(t, i->rs1)); }
void trans_fsh(struct guest_tx *t, const struct rv64_insn *i)
{
    ir_ref v = rfbits(t, i->rs2);
    ir_store(t->u, IRM_U16, rx(t, i->rs1), i->imm, v);
}
void trans_fmv_x_h(struct guest_tx *t, const struct rv64_insn *i)
{
    if (i->rd) wx(t, i->rd, op1(t, IR_SX16, IRT_I64, rfbits(t, i->rs1)));
}
void trans_fli_h(struct guest_tx *t, const struct rv64_insn *i) { box_half(t, i, rk(t, rv64_fli(SOFT_H, i->rs1))); }

/* --- the instructions ------------------------------------------------------------------------------------------------------------------ */

#define T(name, ...) void trans_##name(struct guest_tx *t, const struct rv64_insn *i) { __VA_ARGS__; }
T(fadd_h, binary(t, i, HELPER_soft_add, 0))
T(fsub_h, binary(t, i, HELPER_soft_add, 1))
T(fmul_h, binary(t, i, HELPER_soft_mul, 0))
T(fdiv_h, binary(t, i, HELPER_soft_div, 0))
T(fsqrt_h, unary(t, i, HELPER_soft_sqrt, SOFT_H, 0))
T(fmadd_h, fused(t, i, 0))
T(fmsub_h, fused(t, i, 1))
T(fnmsub_h, fused(t, i, 2))
T(fnmadd_h, fused(t, i, 3))
T(fsgnj_h, soft_binary(t, i, HELPER_soft_sgnj, SOFT_CTL(SOFT_H, 0, SOFT_SGNJ)))
T(fsgnjn_h, soft_binary(t, i, HELPER_soft_sgnj, SOFT_CTL(SOFT_H, 0, SOFT_SGNJN)))
T(fsgnjx_h, soft_binary(t, i, HELPER_soft_sgnj, SOFT_CTL(SOFT_H, 0, SOFT_SGNJX)))
T(fmin_h, soft_binary(t, i, HELPER_soft_minmax, SOFT_CTL(SOFT_H, 0, SOFT_MIN)))
T(fmax_h, soft_binary(t, i, HELPER_soft_minmax, SOFT_CTL(SOFT_H, 0, SOFT_MAX)))
T(fminm_h, soft_binary(t, i, HELPER_soft_minmax, SOFT_CTL(SOFT_H, 0, SOFT_MINM)))
T(fmaxm_h, soft_binary(t, i, HELPER_soft_minmax, SOFT_CTL(SOFT_H, 0, SOFT_MAXM)))
T(feq_h, soft_compare_h(t, i, SOFT_EQ))
T(flt_h, soft_compare_h(t, i, SOFT_LT))
T(fle_h, soft_compare_h(t, i, SOFT_LE))
T(fltq_h, soft_compare_h(t, i, SOFT_LTQ))
T(fleq_h, soft_compare_h(t, i, SOFT_LEQ))
T(fclass_h, rv64_soft_class(t, i, SOFT_H))
T(fround_h, unary(t, i, HELPER_soft_round, SOFT_H, 0))
T(froundnx_h, unary(t, i, HELPER_soft_round, SOFT_H, 1))
T(fcvt_w_h, to_int(t, i, IRI_S32))
T(fcvt_wu_h, to_int(t, i, IRI_U32))
T(fcvt_l_h, to_int(t, i, IRI_S64))
T(fcvt_lu_h, to_int(t, i, IRI_U64))
T(fcvt_h_w, from_int(t, i, IRI_S32))
T(fcvt_h_wu, from_int(t, i, IRI_U32))
T(fcvt_h_l, from_int(t, i, IRI_S64))
T(fcvt_h_lu, from_int(t, i, IRI_U64))
T(fcvt_s_h, unary(t, i, HELPER_soft_f2f, SOFT_S, SOFT_H))
T(fcvt_d_h, unary(t, i, HELPER_soft_f2f, SOFT_D, SOFT_H))
T(fcvt_h_s, unary(t, i, HELPER_soft_f2f, SOFT_H, SOFT_S))
T(fcvt_h_d, unary(t, i, HELPER_soft_f2f, SOFT_H, SOFT_D))
#undef T

/* --- Zfa's constants ------------------------------------------------------------------------------------------------------------------------ */

/* Source: the manual's table "Immediate values loaded by the FLI instructions". Entry 1 is the format's smallest normal
 * number; 2^16 is infinity in half precision. */
uint64_t rv64_fli(enum soft_fmt f, unsigned n)
{
    static const struct { uint16_t num; int8_t exp2; } k[30] = {   /* num * 2^exp2; 0 and 1 are special */
        { 0, 0 }, { 0, 0 }, { 1, -16 }, { 1, -15 }, { 1, -8 }, { 1, -7 }, { 1, -4 }, { 1, -3 }, { 1, -2 }, { 5, -4 }, { 3, -3 },
        { 7, -4 }, { 1, -1 }, { 5, -3 }, { 3, -2 }, { 7, -3 }, { 1, 0 }, { 5, -2 }, { 3, -1 }, { 7, -2 }, { 2, 0 }, { 5, -1 },
        { 3, 0 }, { 4, 0 }, { 8, 0 }, { 16, 0 }, { 128, 0 }, { 256, 0 }, { 1, 15 }, { 1, 16 },
    };
    static const unsigned fbits[] = { [SOFT_S] = 23, [SOFT_D] = 52, [SOFT_H] = 10 };
    unsigned flags = 0;
    assert(n < 32);
    if (n == 1) return UINT64_C(1) << fbits[f];
    if (n == 30) return soft_f2f(f, SOFT_D, IRRM_RNE, UINT64_C(0x7ff) << 52, &flags);
    if (n == 31) return soft_f2f(f, SOFT_D, IRRM_RNE, UINT64_C(0xfff) << 51, &flags);
    if (n == 0) return soft_i2f(f, IRRM_RNE, IRI_S64, UINT64_MAX, &flags);
    uint64_t num = soft_i2f(SOFT_D, IRRM_RNE, IRI_S64, k[n].num, &flags);
    return soft_f2f(f, SOFT_D, IRRM_RNE, num + ((uint64_t)(int64_t)k[n].exp2 << 52), &flags);
}
