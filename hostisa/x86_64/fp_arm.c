/*
 * fp_arm.c - floating point of the baseline: NaN propagation in Arm's way, FMIN and FMAX with it. What meets a NaN goes to cold code that
 * calls the C rules (armfp.h): a helper of class I, which leaves vector registers alone.
 */
#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/x86_64/fp.h"
#include "hostisa/x86_64/regalloc.h"

/* Where cold code keeps rax, rcx and rdx over the call: words of cpu->scratch that are neither arguments nor MXCSR_SAVED. */
static const uint8_t kept[3][2] = { { RAX, 4 }, { RCX, 5 }, { RDX, 7 } };
static struct x_mem scratch(unsigned n) { return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch)) + 8 * (int32_t)n); }

/* Vector register d = helper(ctl, up to three vector registers arg[]), in cold code. */
static void call_rule(struct lower *l, unsigned helper, unsigned ctl, bool f64, unsigned d, unsigned n, const uint8_t arg[3])
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    for (unsigned k = 0; k < 3; k++) x_mov_mr(e, 8, scratch(kept[k][1]), kept[k][0]);
    x_mov_mi(e, 8, scratch(0), (int32_t)ctl);
    for (unsigned k = 0; k < n; k++) v_op2m(e, lvl, V_MOVSD_ST, arg[k], scratch(1 + k));
    x_mov_ri(e, RAX, 8 * helper);
    x_call_to(e, l->h->thunk[THUNK_HELPER_I]);
    if (!f64) {   /* boxed */
        x_mov_ri(e, RCX, 0xffffffff00000000);
        x_alu_rr(e, ALU_OR, true, RAX, RCX);
    }
    v_movq_from_gpr(e, lvl, d, RAX);
    for (unsigned k = 0; k < 3; k++) x_mov_rm(e, true, kept[k][0], scratch(kept[k][1]));
}

/* u: result, enum fprop_ctl, operands (a byte each). */
static void cold_propagate(struct lower *l, struct x_cold *c)
{
    const uint8_t arg[3] = { (uint8_t)c->u[2], (uint8_t)(c->u[2] >> 8), (uint8_t)(c->u[2] >> 16) };
    call_rule(l, HELPER_fpropagate, c->u[1], c->u[1] & FPROP_F64, c->u[0], c->u[1] & 3, arg);
    x_cold_back(l, c);
}

/* FPROP1, 2, 3: n operands beside the result. */
void fp_propagate(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p);
    unsigned n = p->op == IR_FPROP1 ? 1 : p->op == IR_FPROP2 ? 2 : 3;
    const ir_ref v[3] = { p->b, p->c, n == 3 ? l->args[0] : 0 };
    uint32_t regs = 0, avoid = 0;
    if (n == 3) l->n_args = 0;
    for (unsigned k = 0; k < n; k++) {
        uint8_t r = fp_use(l, v[k], f64);
        regs |= (uint32_t)r << 8 * k;
        avoid |= 1u << r;
    }
    uint8_t a = fp_use(l, p->a, f64), d = x_vdef(l, i, avoid);
    v_mov(&l->e, fp_level(l), d, a);
    v_op2(&l->e, fp_level(l), v_fp(V_UCOMISD, f64), d, d);
    struct x_cold *c = x_cold(l, cold_propagate);
    c->u[0] = d;
    c->u[1] = n | (f64 ? FPROP_F64 : 0);
    c->u[2] = regs;
    x_cold_jcc(l, c, CC_P);
    c->back = emit_label(&l->e);
}

/* Equal or unordered. u: result, enum fminmax_ctl, operands. */
static void cold_minmax(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    const uint8_t arg[3] = { (uint8_t)c->u[2], (uint8_t)(c->u[2] >> 8), 0 };
    uint32_t nan = x_jcc8(e, CC_P);
    /* equal: the same bits, or zeros whose signs decide */
    v_op3(e, fp_level(l), c->u[1] & FMINMAX_MAX ? V_ANDPS : V_ORPS, c->u[0], arg[0], arg[1]);
    x_cold_back(l, c);
    x_here8(e, nan);
    call_rule(l, HELPER_fminmax_arm, c->u[1], c->u[1] & FMINMAX_F64, c->u[0], 2, arg);
    x_cold_back(l, c);
}

/* FMINA, FMAXA. */
void fp_minmax_arm(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    bool f64 = fp_is64(p), max = p->op == IR_FMAXA;
    uint8_t a = fp_use(l, p->a, f64), b = fp_use(l, p->b, f64);
    uint8_t d = x_vdef(l, i, lvl == V2 && a != b ? 1u << b : 0);
    v_op2(e, lvl, v_fp(V_UCOMISD, f64), a, b);
    struct x_cold *c = x_cold(l, cold_minmax);
    c->u[0] = d;
    c->u[1] = (max ? FMINMAX_MAX : 0u) | (p->c ? FMINMAX_NUMBER : 0u) | (f64 ? FMINMAX_F64 : 0u);
    c->u[2] = a | (uint32_t)b << 8;
    x_cold_jcc(l, c, CC_E);
    v_op3(e, lvl, v_fp(max ? V_MAXSD : V_MINSD, f64), d, a, b);
    c->back = emit_label(e);
}
