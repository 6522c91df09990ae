/*
 * vec_lower.c - vector ops of the baseline. What is not lowered here runs as C (hostisa/vecref.h): operands go to cpu->vec_in, a helper of class F
 * is called, the result is loaded from cpu->vec_out.
 */
#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/vec.h"
#include "hostisa/vecref.h"
#include "hostisa/x86_64/fp.h"
#include "hostisa/x86_64/regalloc.h"

static struct x_mem vec_in(unsigned n) { return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, vec_in)) + 16 * (int32_t)n); }
static struct x_mem scratch(unsigned n) { return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch)) + 8 * (int32_t)n); }

/* --- through C ------------------------------------------------------------------------------------------------------- */

/* Operand n is v: a vector, or an integer as d[0] with d[1] = 0. */
static void store_operand(struct lower *l, unsigned n, ir_ref v)
{
    struct emit *e = &l->e;
    v = x_canon(l, v);
    if (!ir_is_k(v) && l->val[v].flags & XV_VEC) {
        bool w128 = l->val[v].flags & XV_W16;
        v_op2m(e, fp_level(l), w128 ? V_MOVUPS_ST : V_MOVSD_ST, x_vuse(l, v), vec_in(n));
        if (w128) { l->lock = 0; return; }
    } else {
        x_mov_mr(e, 8, vec_in(n), x_use(l, v));
    }
    struct x_mem high = vec_in(n);
    high.disp += 8;
    x_mov_mi(e, 8, high, 0);
    l->lock = 0;
}

static void call_c(struct lower *l, ir_ref i, unsigned helper)
{
    struct emit *e = &l->e;
    x_evict_all(l, false);
    x_evict_all(l, true);
    x_mov_ri(e, RAX, 8 * helper);
    x_call_to(e, l->h->thunk[THUNK_HELPER_F]);
    emit_label(e);
    if (l->val[i].uses) v_op2m(e, fp_level(l), V_MOVUPS, x_vdef(l, i, 0), X_CPU(vec_out));
}

static void lower_in_c(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    const struct ir_opinfo *o = &ir_opinfo[p->op];
    const ir_ref v[3] = { p->a, p->b, p->c };
    const char kind[3] = { o->a, o->b, o->c };
    unsigned at = vecref_literal(p->op);
    uint64_t literal = at < 3 ? v[at] : 0;
    if (p->op == IR_VFCMLA) {
        literal = ir_kval(l->u, l->args[0]);
        l->n_args = 0;
    }
    for (unsigned n = 0; n < 3; n++)
        if (kind[n] == 'q' || kind[n] == 'w') store_operand(l, n, v[n]);
    x_mov_mi(&l->e, 8, scratch(0), p->op | p->t << 8);
    x_mov_mi(&l->e, 8, scratch(1), (int32_t)literal);
    call_c(l, i, HELPER_vecop);
}

static void lower_vhcall(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    assert(l->n_args <= 2 && p->a < VH__N);
    store_operand(l, 0, p->b);
    store_operand(l, 1, p->c);
    for (unsigned n = 0; n < l->n_args; n++) store_operand(l, 2 + n, l->args[n]);
    l->n_args = 0;
    for (unsigned s = IR_SLOT_M0; s < IR_SLOT__N; s++)   /* a helper may change them */
        if (l->slotv[s]) x_forget_slot(l, s);
    x_mov_mi(&l->e, 8, scratch(0), p->a);
    call_c(l, i, HELPER_vhcall);
}

/* --- between the files -------------------------------------------------------------------------------------------------- */

static void lower_vtof(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    uint8_t a = x_vuse(l, p->a), d = x_vdef(l, i, 0);
    if (fp_is64(p)) v_mov(&l->e, fp_level(l), d, a);
    else v_op3m(&l->e, fp_level(l), V_ORPS, d, a, fp_k(l, FPK_MASK_HIGH));   /* boxed */
}

static void lower_ftov(struct lower *l, ir_ref i)
{
    enum { KEEP_LANE_0 = 0x0e };
    const struct ir_ins *p = fp_ins(l, i);
    uint8_t a = fp_use(l, p->a, fp_is64(p)), d = x_vdef(l, i, 0);
    if (fp_is64(p)) v_op2(&l->e, fp_level(l), V_MOVQ, d, a);
    else v_op3i(&l->e, fp_level(l), V_INSERTPS, d, a, a, KEEP_LANE_0);
}

static void lower_vget(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    unsigned bits = ir_lane_bits(p->t), at = bits * p->b;
    uint8_t a = x_vuse(l, p->a), d = x_def(l, i, 0);
    if (at < 64) v_movq_to_gpr(e, fp_level(l), d, a);
    else v_enc_rr(e, fp_level(l), V_PEXTRQ, a, 0, d, 1);
    if (at % 64) x_shift_ri(e, SH_SHR, true, d, at % 64);
    if (bits < 64) x_ext_rr(e, bits / 8, ir_lane_signed(p->t), true, d, d);
}

static void lower_vqc(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    x_slot_write(l, p->c);
    uint8_t a = x_vuse(l, p->a), b = x_vuse(l, p->b), t = x_vtmp(l), g = x_tmp(l);
    v_op3(e, fp_level(l), V_XORPS, t, a, b);
    x_alu_rr(e, ALU_XOR, false, g, g);
    v_op2(e, fp_level(l), V_PTEST, t, t);
    x_setcc(e, CC_NE, g);
    x_alu_mr(e, ALU_OR, true, x_slot_mem(p->c), g);
}

/* --- dispatch ------------------------------------------------------------------------------------------------------------- */

bool x_lower_vec(struct lower *l, ir_ref i)
{
    switch (fp_ins(l, i)->op) {
    case IR_VTOF: lower_vtof(l, i); return true;
    case IR_FTOV: lower_ftov(l, i); return true;
    case IR_VGET: lower_vget(l, i); return true;
    case IR_VQC: lower_vqc(l, i); return true;
    case IR_VHCALL: lower_vhcall(l, i); return true;
    default:
        if (!ir_is_vec(fp_ins(l, i)->op)) return false;
        lower_in_c(l, i);
        return true;
    }
}
