/*
 * fp_helper.c - helpers that the host does without a call: reading and restoring the guest's sticky flags, conversions from
 * integers that are exact, fclass.
 *
 * Compilers write a quiet comparison for RISC-V as  frflags t; flt.d r, a, b; fsflags t,  and the C library does the same
 * around rounding functions. stmxcsr costs most here (Zen 4: 4 ns, ldmxcsr 0.5 ns), so the write loads the MXCSR that the
 * read stored, and does not read it again.
 */
#include "hostisa/helpers.h"
#include "hostisa/softfp.h"
#include "hostisa/x86_64/fp.h"
#include "hostisa/x86_64/regalloc.h"

#define MXCSR_SAVED X_CPU(scratch[6])

/* stmxcsr and ldmxcsr: group 0F AE, /3 and /2. */
static void stmxcsr(struct emit *e, struct x_mem m) { x_ins_rm(e, 0, MAP_0F, 0xae, false, 3, m); }
static void ldmxcsr(struct emit *e, struct x_mem m) { x_ins_rm(e, 0, MAP_0F, 0xae, false, 2, m); }

static void read_flags(struct lower *l, ir_ref i)
{
    struct emit *e = &l->e;
    if (!l->val[i].uses) return;
    uint8_t d = x_def(l, i, 0), t = x_tmp(l);
    stmxcsr(e, MXCSR_SAVED);
    x_mov_rm(e, false, t, MXCSR_SAVED);
    x_lea(e, true, d, fp_k(l, FPK_FLAGS));
    x_alu_ri(e, ALU_AND, false, t, 63);
    x_ext_rm(e, 1, false, false, d, (struct x_mem){ d, t, 0, 0 });
    l->saved_flags = i;
}

/* A float of ctl's format from an integer with a rounding mode of the instruction's own: if it is exact, the mode doesn't
 * matter. (floor(): fcvt.l.d rdn; fcvt.d.l rdn.) u: destination, integer; a: ctl. */
static void cold_inexact(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    x_mov_mr(e, 8, X_CPU(scratch[0]), c->u[1]);
    x_mov_mi(e, 8, X_CPU(scratch[1]), (int32_t)c->a);
    x_mov_ri(e, RAX, 8 * HELPER_soft_i2f);
    x_call_to(e, l->h->thunk[THUNK_HELPER_I]);
    v_movq_from_gpr(e, fp_level(l), c->u[0], RAX);
    x_cold_back(l, c);
}

static bool from_int(struct lower *l, ir_ref i)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    ir_ref a = l->n_args == 2 ? x_canon(l, l->args[0]) : 0, k = l->args[1];
    if (l->n_args != 2 || !ir_is_k(k) || ir_is_k(a) || !(l->val[i].flags & XV_VEC)) return false;
    uint64_t ctl = ir_kval(l->u, k);
    unsigned kind = soft_ctl_op(ctl);
    enum soft_fmt fmt = soft_ctl_fmt(ctl);
    if (fmt == SOFT_H || kind == IRI_U64) return false;
    bool f64 = fmt == SOFT_D;
    l->n_args = 0;
    x_evict_all(l, false);   /* the cold path calls: nothing may live in a scratch register */
    uint8_t g = x_tmp(l), t = x_tmp(l);
    struct x_mem m;
    bool sext = kind != IRI_U32;
    unsigned size = kind == IRI_S64 ? 8 : 4;
    if (x_in_memory(l, a, &m)) x_ext_rm(e, size, sext, true, g, m);
    else if (size == 8) x_mov_rr(e, true, g, l->val[a].reg);
    else x_ext_rr(e, 4, sext, true, g, l->val[a].reg);
    uint8_t d = x_vdef(l, i, 0), up = fp_fresh(l, d, f64);
    /* -2^p <= g < 2^p, p = the format's precision */
    x_mov_rr(e, true, t, g);
    x_shift_ri(e, SH_SAR, true, t, f64 ? 53 : 24);
    x_alu_ri(e, ALU_ADD, true, t, 1);
    x_alu_ri(e, ALU_CMP, true, t, 1);
    struct x_cold *c = x_cold(l, cold_inexact);
    c->u[0] = d;
    c->u[1] = g;
    c->a = ctl;
    x_cold_jcc(l, c, CC_A);
    v_op3(e, lvl, f64 ? V_CVTSI2SD64 : V_CVTSI2SS64, d, up, g);
    x_cold_join(l, c);
    return true;
}

/* The bits of RISC-V's fclass. */
enum {
    FC_NEG_INF = 1, FC_NEG_NORMAL = 2, FC_NEG_SUB = 4, FC_NEG_ZERO = 8, FC_ZERO = 16, FC_SUB = 32, FC_NORMAL = 64, FC_INF = 128,
    FC_SNAN = 256, FC_QNAN = 512,
};

/* d <- sign bit of t ? neg : pos; t is lost. */
static void by_sign(struct emit *e, unsigned d, unsigned t, int neg, int pos)
{
    x_shift_ri(e, SH_SAR, true, t, 63);
    x_alu_ri(e, ALU_AND, true, t, neg - pos);
    x_lea(e, true, d, x_mem((uint8_t)t, pos));
}

/* Not a normal number. u: result, the float's bits at the top of a register, bits of sign and exponent, that are in the result
 * register too: exponent - 1. */
static void cold_class(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    unsigned d = c->u[0], t = c->u[1];
    x_alu_ri(e, ALU_CMP, true, d, 0);
    uint32_t special = x_jcc8(e, CC_G);
    x_mov_rr(e, true, d, t);
    x_alu_rr(e, ALU_ADD, true, d, d);
    uint32_t sub = x_jcc8(e, CC_NE);
    by_sign(e, d, t, FC_NEG_ZERO, FC_ZERO);
    x_cold_back(l, c);
    x_here8(e, sub);
    by_sign(e, d, t, FC_NEG_SUB, FC_SUB);
    x_cold_back(l, c);
    x_here8(e, special);
    x_mov_rr(e, true, d, t);
    x_shift_ri(e, SH_SHL, true, d, c->u[2]);   /* the mantissa */
    uint32_t nan = x_jcc8(e, CC_NE);
    by_sign(e, d, t, FC_NEG_INF, FC_INF);
    x_cold_back(l, c);
    x_here8(e, nan);
    by_sign(e, d, d, FC_QNAN, FC_SNAN);
    x_cold_back(l, c);
}

/* An f32 that is not boxed counts as the canonical NaN. u: result. */
static void cold_class_unboxed(struct lower *l, struct x_cold *c)
{
    x_mov_ri(&l->e, c->u[0], FC_QNAN);
    x_cold_back(l, c);
}

static bool class_of(struct lower *l, ir_ref i)
{
    struct emit *e = &l->e;
    ir_ref k = l->args[1];
    if (l->n_args != 2 || !ir_is_k(k) || ir_is_k(l->args[0]) || !(l->val[x_canon(l, l->args[0])].flags & XV_VEC)) return false;
    enum soft_fmt fmt = soft_ctl_fmt(ir_kval(l->u, k));
    if (fmt == SOFT_H) return false;
    l->n_args = 0;
    if (!l->val[i].uses) return true;
    bool f64 = fmt == SOFT_D;
    unsigned exp_bits = f64 ? 11 : 8;
    uint8_t x = x_vuse(l, l->args[0]), d = x_def(l, i, 0), t = x_tmp(l);
    struct x_cold *unboxed = NULL;
    v_movq_to_gpr(e, fp_level(l), t, x);
    if (!f64) {
        x_mov_rr(e, true, d, t);
        x_shift_ri(e, SH_SAR, true, d, 32);
        x_alu_ri(e, ALU_CMP, true, d, -1);
        unboxed = x_cold(l, cold_class_unboxed);
        unboxed->u[0] = d;
        x_cold_jcc(l, unboxed, CC_NE);
        x_shift_ri(e, SH_SHL, true, t, 32);
    }
    x_mov_rr(e, true, d, t);
    x_shift_ri(e, SH_SHR, true, d, 63 - exp_bits);
    x_alu_ri(e, ALU_AND, false, d, (1 << exp_bits) - 1);
    x_alu_ri(e, ALU_SUB, true, d, 1);
    x_alu_ri(e, ALU_CMP, true, d, (1 << exp_bits) - 2);
    struct x_cold *c = x_cold(l, cold_class);
    c->u[0] = d;
    c->u[1] = t;
    c->u[2] = exp_bits + 1;
    x_cold_jcc(l, c, CC_AE);
    by_sign(e, d, t, FC_NEG_NORMAL, FC_NORMAL);
    x_cold_join(l, c);
    if (unboxed) x_cold_join(l, unboxed);
    return true;
}

bool x_lower_helper(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    switch (p->a) {
    case HELPER_fflags_get:
        if (p->op != IR_HCALL) return false;
        read_flags(l, i);
        return true;
    case HELPER_fflags_set:
        if (l->n_args != 1 || !l->saved_flags || l->val[i].uses || x_canon(l, l->args[0]) != l->saved_flags) return false;
        l->n_args = 0;
        ldmxcsr(&l->e, MXCSR_SAVED);
        return true;
    case HELPER_soft_i2f: return from_int(l, i);
    case HELPER_soft_class: return class_of(l, i);
    case HELPER_crc32: return x_lower_crc(l, i, false);
    case HELPER_crc32c: return x_lower_crc(l, i, true);
    case HELPER_frm_set: case HELPER_fcsr_set:
        l->saved_flags = 0;   /* its rounding mode is not the present one any more */
        return false;
    default: return false;
    }
}
