/*
 * fp_move.c - floating point of the baseline: slots, memory, NaN boxing, bits.
 */
#include "hostisa/x86_64/fp.h"
#include "hostisa/x86_64/region_low.h"

#include <assert.h>

/* A V slot read as an integer: a copy, wherever the slot lives. Everything else is the allocator's. */
void fp_get(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    if (p->t != IRT_I64) {
        x_get(l, i);
        return;
    }
    uint8_t d = x_def(l, i, 0), x = l->h->slot_reg[p->a];
    if (x == X_NOREG) x_mov_rm(&l->e, true, d, x_slot_mem(p->a));
    else v_movq_to_gpr(&l->e, fp_level(l), d, x);
}

/* Move the 64 bits in general register g to vector register x (f32: the low 32, boxed). */
static void from_gpr(struct lower *l, unsigned x, unsigned g, bool f32)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    if (f32 && l->h->v_is_128) {
        v_movd_from_gpr(e, lvl, x, g);
    } else if (f32) {
        v_ones(e, lvl, x);
        v_op3i(e, lvl, V_PINSRD, x, x, g, 0);
    } else {
        v_movq_from_gpr(e, lvl, x, g);
    }
}

void x_vdef_from_gpr(struct lower *l, ir_ref i, uint8_t g)
{
    uint8_t d = x_vdef(l, i, 0);
    from_gpr(l, d, g, ir_result_type(l->u, i) == IRT_F32);
    if (l->h->v_is_128) fp_zero_above(l, i);
}

void fp_set(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    ir_ref v = x_canon(l, p->b);
    if (v != p->b && ir_is_k(v)) {
        /* a boxed f32 constant: the pool's word is not boxed */
        uint8_t t = fp_use(l, p->b, false), x = x_slot_write(l, p->a);
        if (x == X_NOREG) v_op2m(e, fp_level(l), V_MOVSD_ST, t, x_slot_mem(p->a));
        else v_mov(e, fp_level(l), x, t);
    } else {
        x_set(l, p->a, p->b);
    }
}

/* A fault must leave the destination as it was (it may be a pinned register): the load itself is the only write. */
void fp_load(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    uint8_t d = x_vdef(l, i, 0);
    assert(!l->waiting);
    switch (p->t) {
    case IRM_F64:
        v_op2m(e, lvl, V_MOVSD, d, x_address(l, p->a, p->b));
        fp_zero_above(l, i);
        return;
    case IRM_V128: v_op2m(e, lvl, V_MOVUPS, d, x_address(l, p->a, p->b)); return;
    default: break;
    }
    assert(p->t == IRM_F32);
    if (l->h->v_is_128) {
        v_op2m(e, lvl, V_MOVSS, d, x_address(l, p->a, p->b));
        fp_zero_above(l, i);
    } else if (lvl == V2) {
        v_op2m(e, lvl, V_MOVSS, d, x_address(l, p->a, p->b));
        v_op3m(e, lvl, V_ORPS, d, d, fp_k(l, FPK_MASK_HIGH));
    } else {
        uint8_t ones = x_vtmp(l);
        v_ones(e, lvl, ones);
        v_op3mi(e, lvl, V_INSERTPS, d, ones, x_address(l, p->a, p->b), 0);
    }
}

void fp_store(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    enum v_op op = p->t == IRM_V128 ? V_MOVUPS_ST : p->t == IRM_F64 ? V_MOVSD_ST : V_MOVSS_ST;
    uint8_t v = fp_use(l, p->c, p->t != IRM_F32);
    assert(!l->waiting);
    v_op2m(&l->e, fp_level(l), op, v, x_address(l, p->a, p->b));
}

/* --- boxing ------------------------------------------------------------------------------------------------------ */

/* An f32 operand that is not boxed is the canonical NaN; programs don't do this, so the interpreter does it: leave in the
 * canonical state of the instruction's start. */
static void cold_step(struct lower *l, struct x_cold *c)
{
    if (l->rg) { x_leave(l, c->snap, CPUX_TRAP, c->pc, IRX_STEP); return; }
    x_const(l, RAX, c->pc, true, true);
    x_mov_ri(&l->e, RCX, IRX_STEP);
    x_jmp_to(&l->e, l->h->thunk[THUNK_TRAP]);
}
static struct x_cold *step(struct lower *l)
{
    struct x_cold *c = x_cold(l, cold_step);
    if (l->rg) c->snap = x_snapshot(l);
    return c;
}

void fp_unbox(struct lower *l, ir_ref i)
{
    ir_ref v = x_canon(l, i);
    struct emit *e = &l->e;
    if (ir_is_k(v)) {
        if (ir_kval(l->u, v) >> 32 != UINT32_MAX) x_cold_jmp(l, step(l));
        return;
    }
    if (ir_result_type(l->u, v) == IRT_F32) return;
    struct x_mem m;
    if (x_in_memory(l, v, &m)) {
        m.disp += 4;
        x_alu_mi(e, ALU_CMP, false, m, -1);
        x_cold_jcc(l, step(l), CC_NE);
        return;
    }
    uint8_t x = x_vuse(l, v);
    if (x < 16) {   /* carry if all bits of the mask are set in x */
        v_op2m(e, fp_level(l), V_PTEST, x, fp_k(l, FPK_MASK_HIGH));
        x_cold_jcc(l, step(l), CC_AE);
    } else {
        uint8_t g = x_tmp(l);
        v_pextrd(e, fp_level(l), g, x, 1);
        x_alu_ri(e, ALU_CMP, false, g, -1);
        x_cold_jcc(l, step(l), CC_NE);
    }
}

/* --- bits ------------------------------------------------------------------------------------------------------------ */

static void f2bits(struct lower *l, ir_ref i, bool f64)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    struct x_mem m;
    if (!ir_is_k(x_canon(l, p->a)) && x_in_memory(l, p->a, &m)) {
        x_ext_rm(e, f64 ? 8 : 4, true, true, x_def(l, i, 0), m);
        return;
    }
    uint8_t x = fp_use(l, p->a, f64), d = x_def(l, i, 0);
    if (f64) {
        v_movq_to_gpr(e, fp_level(l), d, x);
    } else {
        v_movd_to_gpr(e, fp_level(l), d, x);
        x_ext_rr(e, 4, true, true, d, d);
    }
}

void fp_bits(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p);
    if (p->op == IR_F2BITS) {
        f2bits(l, i, f64);
        return;
    }
    struct emit *e = &l->e;
    ir_ref v = x_canon(l, p->a);
    if (ir_is_k(v) && !ir_is_gaddr(l->u, v) && (f64 ? ir_kval(l->u, v) : (uint32_t)ir_kval(l->u, v)) == 0) {
        uint8_t d = x_vdef(l, i, 0);
        if (l->h->v_is_128) fp_zero_above(l, i);
        if (f64 || l->h->v_is_128) v_zero(e, fp_level(l), d);
        else v_op2m(e, fp_level(l), V_MOVSD, d, fp_k(l, FPK_ZERO_32));
        return;
    }
    uint8_t g = x_use(l, p->a);
    from_gpr(l, x_vdef(l, i, 0), g, !f64);
    if (l->h->v_is_128) fp_zero_above(l, i);
}
