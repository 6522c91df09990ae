/*
 * licm.c - moves values that are the same in every round of a loop in front of it.
 *
 * Only what costs more to compute than to hold: guests' compilers have moved the rest themselves, and a register that is held through a loop is missing
 * there. So: products, quotients, what crosses between register files, vector ops without flags, extensions; few for each loop. Never loads, which must
 * not leave their loop, never what raises flags or leaves (UNBOX). A value goes to the end of the loop head's immediate dominator; that it may be
 * computed there in vain costs little, for that is outside of the loop.
 */
#include "optimizer/region_work.h"

#include <string.h>

enum { MAX_HOLD = 4 };   /* values for each loop */

struct licm {
    const struct region *from;
    struct region_work *w;
    uint8_t held[REGION_MAX_BLOCKS];   /* values moved out of the loop with this head */
};

static bool worth(const struct ir_ins *i)
{
    if (ir_is_vec(i->op)) return !region_has_effect(i);
    switch (i->op) {
    case IR_MUL: case IR_MULH: case IR_MULHU: case IR_MULHSU: case IR_SDIV: case IR_UDIV: case IR_SREM: case IR_UREM:
    case IR_CLZ: case IR_CTZ: case IR_POPCNT: case IR_REVB: case IR_ORCB: case IR_CLMUL: case IR_CLMULH: case IR_BSWAP:
    case IR_SX8: case IR_SX16: case IR_SX32: case IR_ZX8: case IR_ZX16: case IR_ZX32:
    case IR_F2BITS: case IR_BITS2F: case IR_FTOV: case IR_VGET: case IR_FNEG: case IR_FABS: case IR_FSGNJ: case IR_FSGNJN: case IR_FSGNJX:
        return true;
    default:
        return false;
    }
}

/* TRUNC and VTOF are no code: they go where what uses them goes. */
static bool view(unsigned op) { return op == IR_TRUNC || op == IR_VTOF; }

/* The block at whose end v is computed (its own block if it stays). */
static unsigned place_of(const struct licm *l, ir_ref v)
{
    return ir_is_k(v) ? 0 : l->w->licm.place[v];
}

/* The loop around the one with head h, REGION_NO_BLOCK = none. */
static unsigned outer_loop(const struct region *r, unsigned h)
{
    for (unsigned b = h; b-- > 0;)
        if (r->b[b].loop == b && r->b[b].loop_end >= r->b[h].loop_end) return b;
    return REGION_NO_BLOCK;
}

static bool outside(const struct licm *l, ir_ref v, unsigned h)
{
    return place_of(l, v) < h;
}

static bool operands_outside(const struct licm *l, const struct ir_ins *i, unsigned h)
{
    const unsigned n = ir_value_operands[i->op];
    return (!(n & 1) || outside(l, i->a, h)) && (!(n & 2) || outside(l, i->b, h)) && (!(n & 4) || outside(l, i->c, h));
}

/* Where instruction v of block b goes: out of as many loops as possible. */
static unsigned find_place(struct licm *l, const struct ir_ins *i, unsigned b)
{
    const struct region *r = l->from;
    unsigned place = b;
    if (!worth(i) && !view(i->op)) return b;
    for (unsigned h = r->b[b].loop; h != REGION_NO_BLOCK; h = outer_loop(r, h)) {
        if (!operands_outside(l, i, h) || (!view(i->op) && l->held[h] == MAX_HOLD)) break;
        if (r->b[r->b[h].idom].depth >= r->b[h].depth) break;   /* (the end of another loop) */
        if (!view(i->op)) l->held[h]++;
        place = r->b[h].idom;
    }
    return place;
}

/* Decide; chain what moves to each block's list in order. Returns how many. */
static unsigned plan(struct licm *l)
{
    const struct region *r = l->from;
    ir_ref tail[REGION_MAX_BLOCKS] = { 0 };
    unsigned n = 0;
    memset(l->w->licm.list, 0, sizeof l->w->licm.list);
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned i = r->b[b].first; i < r->b[b].end; i++) {
            const unsigned p = r->b[b].depth ? find_place(l, &r->u.ins[i], b) : b;
            l->w->licm.place[i] = (uint8_t)p;
            l->w->licm.moves[i] = p != b;
            if (p == b) continue;
            l->w->licm.next[i] = 0;
            if (tail[p]) l->w->licm.next[tail[p]] = (ir_ref)i;
            else l->w->licm.list[p] = (ir_ref)i;
            tail[p] = (ir_ref)i;
            n++;
        }
    return n;
}

bool region_pass_licm(struct region *r, struct region_work *w)
{
    struct licm l = { .from = r, .w = w };
    if (!plan(&l)) return true;
    rewrite_begin(&w->rw, r, &w->from);
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &w->from.b[b];
        rewrite_block(&w->rw, b);
        for (unsigned i = k->first; i < k->end && !r->u.overflow; i++) {
            if (i == k->end - 1u)
                for (ir_ref v = w->licm.list[b]; v; v = w->licm.next[v]) w->rw.map[v] = rewrite_ins(&w->rw, &w->from.u.ins[v]);
            if (w->from.u.ins[i].op != IR_NOP && !w->licm.moves[i]) w->rw.map[i] = rewrite_ins(&w->rw, &w->from.u.ins[i]);
        }
        rewrite_block_end(&w->rw, b);
    }
    rewrite_args(&w->rw);
    return !r->u.overflow;
}
