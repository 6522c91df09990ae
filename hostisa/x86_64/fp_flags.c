/*
 * fp_flags.c - helpers that the host does without a call: reading and restoring the guest's sticky flags, conversions from
 * integers that are exact.
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
    c->back = emit_label(e);
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
    case HELPER_frm_set: case HELPER_fcsr_set:
        l->saved_flags = 0;   /* its rounding mode is not the present one any more */
        return false;
    default: return false;
    }
}
