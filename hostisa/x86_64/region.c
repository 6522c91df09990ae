/*
 * region.c - regions to host code: blocks in layout order, edges, the entry.
 */
#include <assert.h>

#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/fp.h"
#include "hostisa/x86_64/region_low.h"
#include "hostisa/x86_64/regalloc.h"

static const struct ir_ins *ins_of(const struct lower *l, ir_ref v) { return &l->u->ins[v]; }

/* --- jumps between blocks ------------------------------------------------------------------------------------------ */

enum { ALWAYS = 16 };   /* beside the 16 conditions */

/* Is the block's code near behind us? */
static bool near(struct lower *l, unsigned to)
{
    return l->rg->label[to] && emit_off(&l->e) + 2 - (l->rg->label[to] - 1) <= 128;
}
static void jump_to(struct lower *l, unsigned cc, unsigned to)
{
    struct x_region *g = l->rg;
    if (near(l, to)) {
        if (cc == ALWAYS) x_jmp8_to(&l->e, g->label[to] - 1);
        else x_jcc8_to(&l->e, cc, g->label[to] - 1);
        return;
    }
    const uint32_t at = cc == ALWAYS ? x_jmp32(&l->e) : x_jcc32(&l->e, cc);
    if (g->label[to]) { x_patch32(&l->e, at, g->label[to] - 1); return; }
    if (g->n_jumps == X_MAX_JUMPS) { l->fail = true; return; }
    g->jump[g->n_jumps].at = at;
    g->jump[g->n_jumps++].to = (uint16_t)to;
}

/* The moves of an edge: arguments to the places of PHIs. */
static unsigned edge_moves(const struct lower *l, const struct region_edge *e, struct move *m)
{
    const struct region *r = l->rg->r;
    const struct region_block *to = &r->b[e->to];
    unsigned n = 0;
    for (unsigned k = 0; k < to->n_phi; k++) {
        const ir_ref phi = (ir_ref)(to->first + k);
        if (!(l->rg->al.v[phi].flags & ALLOC_LIVE)) continue;
        assert(r->arg[e->args + k]);
        const struct move p = x_region_place(l, phi);
        struct move v = x_region_place(l, r->arg[e->args + k]);
        v.to = p.from;
        v.class = p.class;
        v.wide = p.wide;
        if (v.to.kind == v.from.kind && v.to.n == v.from.n) continue;
        assert(n < MOVES_MAX);
        m[n++] = v;
    }
    return n;
}

/* Leave block b by edge e. */
static void go_on(struct lower *l, const struct region_edge *e, unsigned b)
{
    struct move m[MOVES_MAX];
    x_moves(l, m, edge_moves(l, e, m), 0);
    if (e->to != b + 1) jump_to(l, ALWAYS, e->to);
}

/* u: first move, how many, block */
static void cold_edge(struct lower *l, struct x_cold *c)
{
    x_moves(l, &l->rg->move[c->u[0]], c->u[1], 0);
    jump_to(l, ALWAYS, c->u[2]);
}

/* If cc take edge `taken`, else go on; the moves of the taken edge stand here if it is taken more often than not. */
static void branch(struct lower *l, unsigned cc, const struct region_edge *taken, const struct region_edge *other)
{
    const struct region *r = l->rg->r;
    struct move m[MOVES_MAX];
    const unsigned n = edge_moves(l, taken, m);
    if (!n) { jump_to(l, cc, taken->to); return; }
    if (taken->to <= l->rg->block || r->b[taken->to].weight > r->b[other->to].weight) {
        const uint32_t over = x_jcc32(&l->e, cc ^ 1);
        x_moves(l, m, n, 0);
        jump_to(l, ALWAYS, taken->to);
        x_patch32(&l->e, over, emit_label(&l->e));
        return;
    }
    struct x_cold *c = x_cold(l, cold_edge);
    c->u[0] = x_keep_moves(l, m, n);
    c->u[1] = n;
    c->u[2] = taken->to;
    x_cold_jcc(l, c, cc);
}

static void lower_branch(struct lower *l, ir_ref i, unsigned b)
{
    const struct region_block *k = &l->rg->r->b[b];
    const ir_ref c = x_canon(l, ins_of(l, i)->a);
    if (ir_is_k(c)) { go_on(l, &k->succ[ir_kval(l->u, c) == 0], b); return; }
    unsigned cc = x_condition(l, c);
    const struct region_edge *yes = &k->succ[0], *no = &k->succ[1];
    if (yes->to == b + 1 || (no->to != b + 1 && no->to <= b && yes->to > b)) {   /* go on at `no`: what is next, or what is further ahead */
        const struct region_edge *t = yes;
        yes = no;
        no = t;
        cc ^= 1;
    }
    branch(l, cc, yes, no);
    go_on(l, no, b);
}

/* --- instructions --------------------------------------------------------------------------------------------------- */

/* Note that value v is in the place that the allocator gave it. */
static void in_place(struct lower *l, ir_ref v)
{
    const struct alloc_value *a = &l->rg->al.v[v];
    struct x_val *x = &l->val[v];
    x->flags |= XV_READY;
    x->reg = x_fixed_reg(l, v);
    if (x->reg != XR_NONE) return;
    if (a->flags & ALLOC_HOME) x->home = a->home;
    else if (a->spill >= 0) x->spill = (uint8_t)a->spill;
}

/* Did the allocator give two values, one a copy of the other, one place? */
static bool share_place(const struct lower *l, ir_ref v, ir_ref w)
{
    const struct alloc_value *a = &l->rg->al.v[v], *b = &l->rg->al.v[w];
    if (a->reg != b->reg || (a->flags | b->flags) & ALLOC_LOCAL) return false;
    if (a->reg != ALLOC_NONE) return true;
    if ((a->flags ^ b->flags) & ALLOC_HOME) return false;
    return a->flags & ALLOC_HOME ? a->home == b->home : a->spill == b->spill;
}

static void lower_copy(struct lower *l, ir_ref i)
{
    const ir_ref v = x_canon(l, ins_of(l, i)->a);
    if (!ir_is_k(v) && share_place(l, i, v)) { in_place(l, i); return; }
    if (l->val[i].flags & XV_VEC) {
        uint8_t a = fp_use(l, v, ins_of(l, i)->t != IRT_F32), d = x_vdef_near(l, i, 0, a);
        v_mov(&l->e, fp_level(l), d, a);
        return;
    }
    struct x_opnd a = x_rm(l, v);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    if (a.kind == XO_MEM) x_mov_rm(&l->e, true, d, a.m);
    else if (d != a.reg) x_mov_rr(&l->e, true, d, a.reg);
}

bool x_lower_region(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    switch (ins->op) {
    case IR_PHI: return true;
    case IR_COPY: lower_copy(l, i); return true;
    case IR_WIDE: l->rg->wide = true; return true;
    case IR_EVENTS:
        l->polled = true;
        x_poll_test(l);
        x_leave_if(l, CC_NE, CPUX_POLL, ir_kval(l->u, ins->a), 0);
        return true;
    case IR_JUMP: go_on(l, &l->rg->r->b[l->rg->block].succ[0], l->rg->block); return true;
    case IR_BRANCH: lower_branch(l, i, l->rg->block); return true;
    default: return false;
    }
}

/* --- blocks ------------------------------------------------------------------------------------------------------------ */

/* PHIs are written on the edges. */
static void place_phis(struct lower *l)
{
    const struct region *r = l->rg->r;
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned k = 0; k < r->b[b].n_phi; k++) {
            const ir_ref phi = (ir_ref)(r->b[b].first + k);
            if (l->rg->al.v[phi].flags & ALLOC_LIVE) in_place(l, phi);
        }
}

/* From the canonical state to the places of the values that slots had at entry. */
static void lower_entry(struct lower *l)
{
    struct x_region *g = l->rg;
    struct move m[IR_SLOT__N];
    unsigned n = 0;
    for (unsigned s = 0; s < IR_SLOT__N; s++) {
        const ir_ref v = g->entry[s];
        if (!v || !(g->al.v[v].flags & ALLOC_LIVE)) continue;
        in_place(l, v);
        struct move p = x_region_place(l, v);
        p.to = p.from;
        const uint8_t r = x_pin_of(l, s);
        p.from = r == XR_NONE ? (struct move_place){ MOVE_MEM, (uint16_t)(X_MEM_HOME + s) } : (struct move_place){ MOVE_REG, r };
        if (p.to.kind != p.from.kind || p.to.n != p.from.n) m[n++] = p;
    }
    x_moves(l, m, n, 0);
}

/* Has everybody who comes to block b looked for events? (A loop's head looks itself.) */
static bool polled_before(const struct x_region *g, unsigned b)
{
    bool some = false;
    for (unsigned p = 0; p < b; p++)
        for (unsigned e = 0; e < g->r->b[p].n_succ; e++) {
            if (g->r->b[p].succ[e].to != b) continue;
            if (!g->polled[p]) return false;
            some = true;
        }
    return some;
}

static void lower_block(struct lower *l, unsigned b)
{
    struct x_region *g = l->rg;
    const struct region_block *k = &g->r->b[b];
    g->block = b;
    g->label[b] = 1 + emit_label(&l->e);
    l->pc = k->pc;
    l->saved_flags = 0;
    l->polled = polled_before(g, b);
    memcpy(g->st, region_state_in(g->r, g->out, b), sizeof g->st);
    if (b == 0) {
        x_count_way(l, WAY_ENTRY, k->pc, k->pc);
        lower_entry(l);
    }
    for (uint32_t i = k->first; i < k->end && !l->fail && !l->e.full; i++) {
        const struct ir_ins *p = ins_of(l, (ir_ref)i);
        const bool promoted = (p->op == IR_SET || p->op == IR_GET) && region_promoted(g->r, p->a);
        if (p->op == IR_SET && promoted) region_state_step(g->r, g->st, p);
        else if (!(p->op == IR_GET && promoted)) x_lower_one(l, (ir_ref)i);
    }
    g->polled[b] = l->polled;
    x_end_block(l);
}

/* --- all --------------------------------------------------------------------------------------------------------------- */

/* Snapshots stand between the hot and the cold code. */
static void put_snapshots(struct lower *l)
{
    struct x_region *g = l->rg;
    struct host_code *o = l->out;
    while (emit_off(&l->e) & 3 && !l->e.full) emit_u8(&l->e, 0xcc);
    g->snap_base = emit_label(&l->e);
    emit_bytes(&l->e, g->snap, 4 * (size_t)g->n_snap);
    for (uint32_t k = 0; k < o->n_pcmap; k++)
        if (o->pcmap[k].snap) o->pcmap[k].snap = g->snap_base + 4 * (o->pcmap[k].snap - 1);
}

static void link_blocks(struct lower *l)
{
    struct x_region *g = l->rg;
    for (unsigned k = 0; k < g->n_jumps; k++) x_patch32(&l->e, g->jump[k].at, g->label[g->jump[k].to] - 1);
}

uint64_t host_pinned(const struct host *h)
{
    uint64_t s = 0;
    for (unsigned k = 0; k < IR_SLOT_M0; k++)
        if (h->slot_reg[k] != X_NOREG) s |= 1ull << k;
    return s;
}

size_t host_region_work_size(void) { return sizeof(struct x_region); }

bool host_compile_region(const struct host *h, struct region *r, void *work, const uint8_t *final, struct host_code *out)
{
    struct x_region *g = work;
    struct lower *l = &g->l;
    assert(r->ssa && r->n_blocks);
    for (unsigned turn = 0; turn < 2; turn++) {
        x_reset(l, h, &r->u, out, final);
        l->rg = g;
        g->r = r;
        g->n_slots = g->n_jumps = g->n_moves = g->n_sunk = g->n_snap = g->last_snap = 0;
        g->wide = false;
        g->half = 0;
        memset(g->entry, 0, sizeof g->entry);
        memset(g->label, 0, sizeof g->label);
        x_region_state(l);
        x_prepass(l);
        if (!x_region_allocate(l)) return false;
        if (turn || !alloc_split(&g->al, r)) break;
    }
    place_phis(l);
    for (unsigned b = 0; b < r->n_blocks && !l->fail && !l->e.full; b++) lower_block(l, b);
    out->n_host = l->e.n;   /* of the hot part */
    put_snapshots(l);
    x_flush_cold(l);
    link_blocks(l);
    out->size = emit_off(&l->e);
    return !l->fail && !l->e.full;
}
