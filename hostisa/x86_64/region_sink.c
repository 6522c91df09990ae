/*
 * region_sink.c - deferred values (optimizer/defer.h) on ways out that bring the state to its canonical places in code: there they are computed.
 *
 * That is done before the moves, when what they are made of is in its place; they wait in cpu->dump, or go where they belong at once if nothing of that is read
 * any more.
 */
#include <assert.h>

#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/region_low.h"

static const uint8_t temp[DEFER_TEMPS] = { RAX, RCX, RDX };

static const struct ir_ins *ins_of(const struct lower *l, ir_ref v) { return &l->u->ins[v]; }
static bool is_deferred(const struct lower *l, ir_ref v) { return !ir_is_k(v) && l->val[v].flags & XV_DEFER; }

/* --- one value ------------------------------------------------------------------------------------------------------- */

static void load(struct lower *l, ir_ref raw, uint8_t to)
{
    const ir_ref v = x_canon(l, raw);
    if (ir_is_k(v)) { x_const(l, to, ir_kval(l->u, v), ir_is_gaddr(l->u, v), false); return; }
    const struct move m = x_region_place(l, raw);
    assert(m.class == ALLOC_GPR);
    if (m.from.kind == MOVE_REG) x_mov_rr(&l->e, true, to, m.from.n);
    else x_mov_rm(&l->e, true, to, x_move_mem(m.from.n));
}

static unsigned alu_of(unsigned op)
{
    switch (op) {
    case IR_ADD: return ALU_ADD;
    case IR_SUB: return ALU_SUB;
    case IR_AND: case IR_ANDN: return ALU_AND;
    case IR_OR: case IR_ORN: return ALU_OR;
    case IR_XOR: case IR_XNOR: return ALU_XOR;
    default: return ALU_CMP;
    }
}

static unsigned cc_of(unsigned op)
{
    switch (op) {
    case IR_EQ: return CC_E;
    case IR_NE: return CC_NE;
    case IR_LT: return CC_L;
    case IR_GE: return CC_GE;
    case IR_LTU: return CC_B;
    default: return CC_AE;
    }
}

static void compute(struct lower *l, ir_ref raw, unsigned k);

/* d = d op v; temp[k + 1] and those behind it are free. */
static void combine(struct lower *l, const struct ir_ins *p, uint8_t d, ir_ref v, unsigned k)
{
    const bool w = p->t == IRT_I64, inverted = p->op == IR_ANDN || p->op == IR_ORN || p->op == IR_XNOR;
    const ir_ref c = x_canon(l, v);
    if (!inverted && p->op != IR_MUL && ir_is_k(c) && !ir_is_gaddr(l->u, c) && (x_fits32((int64_t)ir_kval(l->u, c)) || !w)) {
        x_alu_ri(&l->e, alu_of(p->op), w, d, (int32_t)ir_kval(l->u, c));
        return;
    }
    if (!inverted && !ir_is_k(c) && !is_deferred(l, v)) {
        const struct move m = x_region_place(l, v);
        if (p->op == IR_MUL && m.from.kind == MOVE_REG) x_imul_rr(&l->e, w, d, m.from.n);
        else if (p->op == IR_MUL) x_imul_rm(&l->e, w, d, x_move_mem(m.from.n));
        else if (m.from.kind == MOVE_REG) x_alu_rr(&l->e, alu_of(p->op), w, d, m.from.n);
        else x_alu_rm(&l->e, alu_of(p->op), w, d, x_move_mem(m.from.n));
        return;
    }
    compute(l, v, k + 1);
    if (inverted) x_un_r(&l->e, 2, true, temp[k + 1]);
    if (p->op == IR_MUL) x_imul_rr(&l->e, w, d, temp[k + 1]);
    else x_alu_rr(&l->e, alu_of(p->op), w, d, temp[k + 1]);
}

static void shift(struct lower *l, const struct ir_ins *p, uint8_t d)
{
    const bool w = p->t == IRT_I64;
    const unsigned n = (unsigned)ir_kval(l->u, p->b) & (w ? 63 : 31);
    if (n == 0) return;
    switch (p->op) {
    case IR_SHL: x_shift_ri(&l->e, SH_SHL, w, d, n); break;
    case IR_SHR: x_shift_ri(&l->e, SH_SHR, w, d, n); break;
    case IR_SAR: x_shift_ri(&l->e, SH_SAR, w, d, n); break;
    case IR_ROTL: x_shift_ri(&l->e, SH_ROL, w, d, n); break;
    default: x_shift_ri(&l->e, SH_ROR, w, d, n); break;
    }
}

/* temp[k] = raw; those before k are kept. */
static void compute(struct lower *l, ir_ref raw, unsigned k)
{
    const uint8_t d = temp[k];
    assert(k < DEFER_TEMPS);
    if (!is_deferred(l, raw)) { load(l, raw, d); return; }
    const struct ir_ins *p = ins_of(l, raw);
    compute(l, p->a, k);
    switch (p->op) {
    case IR_TRUNC: break;
    case IR_SX8: x_ext_rr(&l->e, 1, true, true, d, d); break;
    case IR_SX16: x_ext_rr(&l->e, 2, true, true, d, d); break;
    case IR_SX32: x_ext_rr(&l->e, 4, true, true, d, d); break;
    case IR_ZX8: x_ext_rr(&l->e, 1, false, false, d, d); break;
    case IR_ZX16: x_ext_rr(&l->e, 2, false, false, d, d); break;
    case IR_ZX32: x_mov_rr(&l->e, false, d, d); break;
    case IR_SHL: case IR_SHR: case IR_SAR: case IR_ROTL: case IR_ROTR: shift(l, p, d); break;
    default:
        combine(l, p, d, p->b, k);
        if (p->op < IR_EQ || p->op > IR_GEU) break;
        x_setcc(&l->e, cc_of(p->op), d);
        x_ext_rr(&l->e, 1, false, false, d, d);
        break;
    }
}

/* --- all of a way out -------------------------------------------------------------------------------------------------- */

/* Does value raw, or what it is made of, live at p? */
static bool reads(const struct lower *l, ir_ref raw, struct move_place p)
{
    if (is_deferred(l, raw)) {
        const struct ir_ins *i = ins_of(l, raw);
        const unsigned n = ir_value_operands[i->op];
        return (n & 1 && reads(l, i->a, p)) || (n & 2 && reads(l, i->b, p)) || (n & 4 && reads(l, i->c, p));
    }
    const struct move_place at = x_region_place(l, raw).from;
    return at.kind == p.kind && at.n == p.n;
}

void x_sink(struct lower *l, struct x_sunk s, struct move *m, unsigned n, uint32_t reserved)
{
    for (unsigned k = 0; k < s.n; k++) {
        const ir_ref *v = &l->rg->sunk[s.first + k];
        unsigned mine = 0;
        while (m[mine].from.kind != MOVE_MEM || m[mine].from.n != X_MEM_DUMP + k) mine++;
        assert(mine < n);
        const struct move_place to = m[mine].to;
        bool wait = to.kind == MOVE_REG && reserved >> to.n & 1;
        for (unsigned j = 0; j < n && !wait; j++) wait = j != mine && m[j].from.kind == to.kind && m[j].from.n == to.n;
        for (unsigned j = k + 1; j < s.n && !wait; j++) wait = reads(l, l->rg->sunk[s.first + j], to);
        compute(l, *v, 0);
        if (wait) {
            x_mov_mr(&l->e, 8, x_move_mem(X_MEM_DUMP + k), temp[0]);
            continue;
        }
        if (to.kind == MOVE_REG) x_mov_rr(&l->e, true, to.n, temp[0]);
        else x_mov_mr(&l->e, 8, x_move_mem(to.n), temp[0]);
        m[mine].from = to;   /* done */
    }
}
