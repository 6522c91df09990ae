/*
 * promote.c - slots form to SSA form: every read of a promoted slot becomes the value that it holds there.
 *
 * Blocks stand in reverse post-order, so all predecessors of a block but back edges are done when it is built: values are compared as they are, and a PHI
 * is made only where they differ. A loop's head gets PHIs for the slots that are written in the loop. Slots that are not live (live.c) get none.
 * What a slot holds is kept as one type (region_slot_type()); reads and writes as another type are converted, and the folding builders remove
 * conversions that meet their inverse.
 */
#include "optimizer/region_work.h"

#include <assert.h>
#include <string.h>

struct promote {
    struct region *r;
    struct region_work *w;
    struct rewrite *rw;
    ir_ref *st;                                  /* values of slots in the present block */
    struct slot_set written[REGION_MAX_BLOCKS];  /* slots SET in each block */
    struct slot_set stale[REGION_MAX_BLOCKS];    /* at the end of each block: st is not what they hold, but nobody reads that */
    unsigned b;                                  /* the present block */
    bool bad;
};

/* --- types ---------------------------------------------------------------------------------------------------------------- */

/* What slot s holds, as type t. */
static ir_ref read_as(struct promote *p, unsigned s, enum ir_type t)
{
    struct ir_unit *u = &p->r->u;
    const enum ir_type is = region_slot_type(p->r, s);
    const ir_ref v = p->st[s];
    if (t == is) return v;
    if (s >= IR_SLOT_M0 && t == IRT_FLAGS) return ir_op1(u, IR_FLPACK, IRT_NONE, v);
    if (is == IRT_V128 && t == IRT_F64) return ir_op1(u, IR_VTOF, t, v);
    if (is == IRT_V128 && t == IRT_I64) return ir_op2(u, IR_VGET, IRL_U64, v, 0);
    if (is == IRT_F64 && t == IRT_I64) return ir_op1(u, IR_F2BITS, IRT_F64, v);
    p->bad = true;
    return v;
}

/* Value v of type t as slot s holds it. */
static ir_ref held_as(struct promote *p, unsigned s, enum ir_type t, ir_ref v)
{
    struct ir_unit *u = &p->r->u;
    const enum ir_type is = region_slot_type(p->r, s);
    if (t == is) return v;
    if (s >= IR_SLOT_M0 && t == IRT_FLAGS) return ir_op1(u, IR_FLWORD, IRT_NONE, v);
    if (is == IRT_V128 && t == IRT_F64) return ir_op1(u, IR_FTOV, t, v);
    p->bad = true;
    return v;
}

static void set(struct promote *p, unsigned s, ir_ref v)
{
    if (p->st[s] == v && !slot_in(&p->stale[p->b], s)) return;
    slot_remove(&p->stale[p->b], s);
    ir_raw(&p->r->u, IR_SET, region_slot_type(p->r, s), (uint16_t)s, v, 0);
    p->st[s] = v;
}

/* --- where blocks begin ------------------------------------------------------------------------------------------------------- */

/* Slots that are read or written anywhere, and those that are wanted. */
static struct slot_set touched(const struct region *r, uint64_t entry)
{
    struct slot_set t = { entry, 0 };
    for (unsigned i = 1; i < r->u.n; i++) {
        const struct ir_ins *ins = &r->u.ins[i];
        if ((ins->op == IR_GET || ins->op == IR_SET) && region_promoted(r, ins->a)) slot_add(&t, ins->a);
    }
    return t;
}

static void find_written(struct promote *p)
{
    const struct region *r = p->rw->from;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        for (unsigned i = r->b[b].first; i < r->b[b].end; i++)
            if (r->u.ins[i].op == IR_SET && region_promoted(r, r->u.ins[i].a)) slot_add(&p->written[b], r->u.ins[i].a);
    }
}

static struct slot_set written_in_loop(const struct promote *p, unsigned h)
{
    struct slot_set w = { 0, 0 };
    if (p->r->b[h].loop != h) return w;
    for (unsigned b = h; b <= p->r->b[h].loop_end; b++) {
        w.rv |= p->written[b].rv;
        w.m |= p->written[b].m;
    }
    return w;
}

static void entry_block(struct promote *p, struct slot_set all)
{
    for (unsigned s = 0; s < IR_SLOT__N; s++)
        if (slot_in(&all, s)) p->st[s] = ir_raw(&p->r->u, IR_GET, region_slot_type(p->r, s), (uint16_t)s, 0, 0);
}

/* Value of slot s at the end of all blocks before b that lead to it, if it is the same, else 0. */
static ir_ref same_in_all(const struct promote *p, unsigned b, unsigned s)
{
    const struct region_preds *preds = &p->w->preds;
    const ir_ref v = p->w->promote.out[preds->e[preds->at[b]].from][s];
    for (unsigned e = preds->at[b] + 1u; e < preds->at[b + 1] && preds->e[e].from < b; e++)
        if (p->w->promote.out[preds->e[e].from][s] != v) return 0;
    return v;
}

/* PHIs of block b, and the SETs that tell what has changed since its immediate dominator. */
static void begin_block(struct promote *p, unsigned b)
{
    struct region *r = p->r;
    struct region_block *k = &r->b[b];
    ir_ref now[IR_SLOT__N];
    memcpy(p->st, p->w->promote.out[k->idom], sizeof(region_state));
    p->b = b;
    p->stale[b] = p->stale[k->idom];
    if (p->w->preds.at[b + 1] - p->w->preds.at[b] == 1) return;
    memcpy(now, p->st, sizeof now);
    const struct slot_set loop = written_in_loop(p, b);
    for (unsigned s = 0; s < IR_SLOT__N; s++) {
        if (!region_promoted(r, s)) continue;
        if (!slot_in(&p->w->live[b], s)) { slot_add(&p->stale[b], s); continue; }
        slot_remove(&p->stale[b], s);
        const ir_ref v = slot_in(&loop, s) ? 0 : same_in_all(p, b, s);
        const bool phi = slot_in(&loop, s) || (!v && p->st[s]);   /* nobody touches a slot without a value */
        if (phi) {
            p->w->promote.phi_slot[b][k->n_phi] = (uint8_t)s;
            now[s] = ir_raw(&r->u, IR_PHI, region_slot_type(r, s), k->n_phi++, 0, 0);
        } else if (v) {
            now[s] = v;
        }
    }
    for (unsigned s = 0; s < IR_SLOT__N; s++)
        if (now[s] != p->st[s]) set(p, s, now[s]);
}

/* --- blocks --------------------------------------------------------------------------------------------------------------- */

static void instruction(struct promote *p, ir_ref i, const struct ir_ins *ins)
{
    ir_ref v;
    if (ins->op == IR_GET && region_promoted(p->r, ins->a)) {
        v = read_as(p, ins->a, (enum ir_type)ins->t);
    } else if (ins->op == IR_SET && region_promoted(p->r, ins->a)) {
        set(p, ins->a, held_as(p, ins->a, (enum ir_type)ins->t, rewrite_ref(p->rw, ins->b)));
        v = 0;
    } else {
        v = ins->op == IR_NOP ? 0 : rewrite_ins(p->rw, ins);
    }
    p->rw->map[i] = v;
}

static void fill_args(struct promote *p)
{
    struct region *r = p->r;
    r->n_args = 0;
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned e = 0; e < r->b[b].n_succ; e++) {
            const unsigned to = r->b[b].succ[e].to, n = r->b[to].n_phi;
            if (r->n_args + n > REGION_MAX_ARGS) {
                p->bad = true;
                return;
            }
            r->b[b].succ[e].args = (uint16_t)r->n_args;
            for (unsigned i = 0; i < n; i++) r->arg[r->n_args++] = p->w->promote.out[b][p->w->promote.phi_slot[to][i]];
        }
}

bool region_promote(struct region *r, struct region_work *w, uint64_t entry)
{
    struct promote p = { .r = r, .w = w, .rw = &w->rw };
    assert(!r->ssa);
    if (!region_analyse(r)) return false;
    w->entry = entry;
    const struct slot_set all = touched(r, entry);
    region_narrow_events(r, w->live);
    region_live_in(r, false, w->live);
    region_preds(r, &w->preds);
    rewrite_begin(p.rw, r, &w->from);
    find_written(&p);
    r->ssa = true;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &w->from.b[b];
        p.st = w->promote.out[b];
        rewrite_block(p.rw, b);
        r->b[b].n_phi = 0;
        if (b == 0) {
            memset(p.st, 0, sizeof(region_state));
            entry_block(&p, all);
        } else {
            begin_block(&p, b);
        }
        for (unsigned i = k->first; i < k->end && !r->u.overflow; i++) instruction(&p, (ir_ref)i, &w->from.u.ins[i]);
        rewrite_block_end(p.rw, b);
    }
    fill_args(&p);
    return !p.bad && !r->u.overflow;
}
