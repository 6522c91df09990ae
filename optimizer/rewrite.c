/*
 * rewrite.c - building a region anew from a copy of itself, through the folding builders.
 *
 * The builders' notion of what a guest register holds (u->slot[]) stays empty, so that ir_reach() lets every fold through: in a region a value may be kept
 * in a register as long as one likes.
 */
#include "optimizer/region_work.h"

#include <assert.h>
#include <string.h>

/* The used part of r. */
static void copy(struct region *to, const struct region *from)
{
    memcpy(to->u.ins, from->u.ins, from->u.n * sizeof from->u.ins[0]);
    memcpy(to->b, from->b, from->n_blocks * sizeof from->b[0]);
    memcpy(to->arg, from->arg, from->n_args * sizeof from->arg[0]);
    to->u.n = from->u.n;
    to->n_blocks = from->n_blocks;
    to->n_args = from->n_args;
    to->ssa = from->ssa;
    to->v128 = from->v128;
    to->promoted_m = from->promoted_m;
}

void rewrite_begin(struct rewrite *rw, struct region *r, struct region *from)
{
    rw->r = r;
    rw->from = from;
    copy(from, r);
    rw->map[0] = 0;
    r->u.n = r->u.first = 1;
    r->u.region = true;
    memset(r->u.slot, 0, sizeof r->u.slot);
}

void rewrite_block(struct rewrite *rw, unsigned b)
{
    rw->r->b[b].first = (uint16_t)rw->r->u.n;
    rw->r->u.first = rw->r->u.n;
}

void rewrite_block_end(struct rewrite *rw, unsigned b)
{
    rw->r->b[b].end = (uint16_t)rw->r->u.n;
}

void rewrite_args(struct rewrite *rw)
{
    for (unsigned a = 0; a < rw->r->n_args; a++) rw->r->arg[a] = rewrite_ref(rw, rw->r->arg[a]);
}

/* Flags of an exit: the fold of their setter may have been something else (constant flags), which SETX can't name. */
static ir_ref setx_flags(struct rewrite *rw, ir_ref old)
{
    struct ir_unit *u = &rw->r->u;
    const ir_ref f = rewrite_ref(rw, old);
    if (u->ins[f].op >= IR_FLADD && u->ins[f].op <= IR_FLAND) return f;
    const struct ir_ins *i = &rw->from->u.ins[old];
    return ir_raw(u, (enum ir_op)i->op, i->t, rewrite_ref(rw, i->a), rewrite_ref(rw, i->b), 0);
}

ir_ref rewrite_ins(struct rewrite *rw, const struct ir_ins *ins)
{
    struct ir_unit *u = &rw->r->u;
    const enum ir_op op = (enum ir_op)ins->op;
    const unsigned n = ir_value_operands[op];
    const uint16_t a = n & 1 ? rewrite_ref(rw, ins->a) : ins->a, c = n & 4 ? rewrite_ref(rw, ins->c) : ins->c;
    uint16_t b = n & 2 ? rewrite_ref(rw, ins->b) : ins->b;
    switch (op) {
    case IR_LOAD: return ir_load(u, ins->t, a, (int64_t)ir_kval(u, b));
    case IR_STORE: ir_store(u, ins->t, a, (int64_t)ir_kval(u, b), c); return 0;
    case IR_SETX: b = setx_flags(rw, ins->b); break;
    default: break;
    }
    switch ((enum ir_builder)ir_builder[op]) {
    case IRB_RAW: break;
    case IRB_1: return ir_op1(u, op, ins->t, a);
    case IRB_2: return ir_op2(u, op, ins->t, a, b);
    case IRB_3: return ir_op3(u, op, ins->t, a, ir_opinfo[op].b == '-' ? 0 : b, c);
    }
    const ir_ref r = ir_raw(u, op, ins->t, a, b, c);
    return ir_opinfo[op].res == '-' ? 0 : r;
}
