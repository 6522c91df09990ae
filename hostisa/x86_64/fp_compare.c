/*
 * fp_compare.c - floating point of the baseline: minimum, maximum, comparisons.
 */
#include "hostisa/x86_64/fp.h"

#include <assert.h>

/* --- minimum and maximum ---------------------------------------------------------------------------------------- */

enum { MM_F64 = 1, MM_MAX = 2 };

/* a and b are equal or unordered; u: d, a, b, enum flags. The quiet compare has reported an sNaN. */
static void cold_minmax(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    unsigned d = c->u[0], a = c->u[1], b = c->u[2];
    bool f64 = c->u[3] & MM_F64;
    enum v_op ucomi = v_fp(V_UCOMISD, f64);
    uint32_t nan = x_jcc8(e, CC_P);
    /* equal: the same bits, or zeros whose signs decide */
    v_op3(e, lvl, c->u[3] & MM_MAX ? V_ANDPS : V_ORPS, d, a, b);
    x_cold_back(l, c);
    x_here8(e, nan);
    v_op2(e, lvl, ucomi, a, a);
    uint32_t a_nan = x_jcc8(e, CC_P);
    v_mov(e, lvl, d, a);
    x_cold_back(l, c);
    x_here8(e, a_nan);
    v_op2(e, lvl, ucomi, b, b);
    v_mov(e, lvl, d, b);
    fp_back_if(l, c, CC_NP);
    v_op2m(e, lvl, V_MOVSD, d, fp_k2(l, FPK_CANON_64, f64));
    x_cold_back(l, c);
}

void fp_minmax(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    bool f64 = fp_is64(p), max = p->op == IR_FMAX;
    uint8_t a = fp_use(l, p->a, f64), b = fp_use(l, p->b, f64);
    uint8_t d = x_vdef(l, i, lvl == V2 && a != b ? 1u << b : 0);
    v_op2(e, lvl, v_fp(V_UCOMISD, f64), a, b);
    struct x_cold *c = x_cold(l, cold_minmax);
    c->u[0] = d;
    c->u[1] = a;
    c->u[2] = b;
    c->u[3] = (f64 ? MM_F64 : 0) | (max ? MM_MAX : 0);
    x_cold_jcc(l, c, CC_E);
    v_op3(e, lvl, v_fp(max ? V_MAXSD : V_MINSD, f64), d, a, b);
    x_cold_join(l, c);
}

/* --- comparisons ------------------------------------------------------------------------------------------------------
 * "above" and "above or equal" are false for unordered operands, so a < b is computed as b > a. */

static bool signals(const struct lower *l, ir_ref i)
{
    unsigned op = fp_ins(l, i)->op;
    return op == IR_FLT || op == IR_FLE || l->val[i].flags & XV_SIGNALS;
}

/* Unordered is not equal, but the host says equal: clear the zero flag (rsp is not 0). */
static void cold_unordered(struct lower *l, struct x_cold *c)
{
    x_test_rr(&l->e, true, RSP, RSP);
    x_cold_back(l, c);
}

unsigned x_float_condition(struct lower *l, ir_ref c)
{
    const struct ir_ins *p = fp_ins(l, c);
    bool f64 = fp_is64(p), eq = p->op == IR_FEQ;
    uint8_t first = fp_use(l, eq ? p->a : p->b, f64);
    struct x_opnd second = fp_operand(l, eq ? p->b : p->a, f64);
    fp_cmp(l, signals(l, c) ? V_COMISD : V_UCOMISD, f64, first, &second);
    if (!eq) return p->op == IR_FLT || p->op == IR_FLTQ ? CC_A : CC_AE;
    struct x_cold *cold = x_cold(l, cold_unordered);
    x_cold_jcc(l, cold, CC_P);
    x_cold_join(l, cold);
    return CC_E;
}

bool x_float_mask(struct lower *l, ir_ref c, bool negated, unsigned *d)
{
    enum { EQ = 0, LT = 1, LE = 2, NEGATED = 4, OTHER = 0x10 };   /* predicates; OTHER: of quiet and signalling the other one */
    const struct ir_ins *p = fp_ins(l, c);
    bool f64 = fp_is64(p), eq = p->op == IR_FEQ, sig = signals(l, c);
    unsigned how = (eq ? EQ : p->op == IR_FLT || p->op == IR_FLTQ ? LT : LE) | (negated ? NEGATED : 0) | (eq == sig ? OTHER : 0);
    if (how & OTHER && fp_level(l) == V2) return false;
    uint8_t a = fp_use(l, p->a, f64), b = fp_use(l, p->b, f64), t = x_vtmp(l);
    enum v_level lvl = fp_level(l);
    if (a >= 16) { v_mov(&l->e, lvl, t, a); a = t; }
    if (b >= 16) {
        uint8_t u = x_vtmp(l);
        v_mov(&l->e, lvl, u, b);
        b = u;
    }
    if (lvl == V2) { v_mov(&l->e, lvl, t, a); a = t; }
    v_enc_rr(&l->e, lvl, f64 ? V_CMPSD : V_CMPSS, t, a, b, how);
    *d = t;
    return true;
}

void fp_compare(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    bool f64 = fp_is64(p), eq = p->op == IR_FEQ;
    /* operands first: the clearing and the compare then stand together */
    uint8_t first = fp_use(l, eq ? p->a : p->b, f64);
    struct x_opnd second = fp_operand(l, eq ? p->b : p->a, f64);
    uint8_t d = x_def(l, i, 0), t = eq ? x_tmp(l) : 0;
    x_alu_rr(e, ALU_XOR, false, d, d);
    if (eq) x_alu_rr(e, ALU_XOR, false, t, t);
    fp_cmp(l, signals(l, i) ? V_COMISD : V_UCOMISD, f64, first, &second);
    if (eq) {   /* equal and not unordered */
        x_setcc(e, CC_NP, d);
        x_cmov_rr(e, CC_NE, false, d, t);
    } else {
        x_setcc(e, p->op == IR_FLT || p->op == IR_FLTQ ? CC_A : CC_AE, d);
    }
}
