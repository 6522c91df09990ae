/*
 * region_gen.h - random regions in SSA form: loops (several latches' worth of exits), joins, side exits, PHIs, SETs of every variable.
 *
 * Variables are slots: 'n_r' general ones and 'n_v' vector ones, each read by a GET in block 0. A value that a variable gets is SET at once, so
 * the guest's state is the variables' values; other values are temporaries of a block.
 */
#ifndef DRAGOMAN_REGION_GEN_H
#define DRAGOMAN_REGION_GEN_H

#include <assert.h>
#include <string.h>

#include "optimizer/region.h"

enum { GEN_VARS = 80, GEN_MAX_PENDING = 8, GEN_PC = 0x10000 };

struct gen_edge { unsigned block, succ; };
/* Edges that lead to a block that is not there yet, with the variables as they are on them. */
struct gen_pending { unsigned n; struct gen_edge e[GEN_MAX_PENDING]; ir_ref var[GEN_MAX_PENDING][GEN_VARS]; };
struct gen {
    struct region *r;
    uint64_t seed;
    unsigned n_vars, budget;
    uint16_t slot[GEN_VARS];
    ir_ref var[GEN_VARS];
    ir_ref temp[6];
};

static unsigned gen_rnd(struct gen *g, unsigned n)
{
    g->seed ^= g->seed << 13;
    g->seed ^= g->seed >> 7;
    g->seed ^= g->seed << 17;
    return (unsigned)(g->seed >> 20) % n;
}
static ir_ref gen_k(struct gen *g) { return ir_k(&g->r->u, gen_rnd(g, 5)); }
static ir_ref gen_ins(struct gen *g, enum ir_op op, unsigned t, uint16_t a, uint16_t b, uint16_t c) { return ir_raw(&g->r->u, op, t, a, b, c); }
static void gen_insn(struct gen *g) { gen_ins(g, IR_INSN, 0, ir_gaddr(&g->r->u, GEN_PC), 4, 0); }
static bool gen_is_vec(const struct gen *g, unsigned v) { return g->slot[v] >= IR_SLOT_V0 && g->slot[v] < IR_SLOT_M0; }

static void gen_assign(struct gen *g, unsigned v, ir_ref x)
{
    g->var[v] = x;
    gen_ins(g, IR_SET, region_slot_type(g->r, g->slot[v]), g->slot[v], x, 0);
}
/* A variable of the class. */
static unsigned gen_any(struct gen *g, bool vec)
{
    for (;;) {
        const unsigned v = gen_rnd(g, g->n_vars);
        if (gen_is_vec(g, v) == vec) return v;
    }
}
static ir_ref gen_int(struct gen *g)
{
    const ir_ref t = g->temp[gen_rnd(g, 6)];
    return gen_rnd(g, 6) == 0 ? gen_k(g) : t && gen_rnd(g, 2) ? t : g->var[gen_any(g, false)];
}

/* --- blocks ---------------------------------------------------------------------------------------------------------- */

static unsigned gen_open(struct gen *g)
{
    struct region *r = g->r;
    assert(r->n_blocks < REGION_MAX_BLOCKS);
    r->b[r->n_blocks] = (struct region_block){ .pc = GEN_PC + 16 * r->n_blocks, .first = (uint16_t)r->u.n, .weight = 1 };
    memset(g->temp, 0, sizeof g->temp);
    return r->n_blocks++;
}
static unsigned gen_block(const struct gen *g) { return g->r->n_blocks - 1; }
static void gen_close(struct gen *g, unsigned n_succ)
{
    struct region_block *k = &g->r->b[gen_block(g)];
    if (n_succ == 0) gen_ins(g, IR_EXIT, 0, ir_gaddr(&g->r->u, GEN_PC + 4), 0, 0);
    else gen_ins(g, n_succ == 1 ? IR_JUMP : IR_BRANCH, 0, n_succ == 1 ? 0 : g->var[gen_any(g, false)], 0, 0);
    k->end = (uint16_t)g->r->u.n;
    k->n_succ = (uint8_t)n_succ;
}
static void gen_point(struct gen *g, struct gen_edge e, unsigned to, unsigned args)
{
    struct region_block *k = &g->r->b[e.block];
    struct ir_ins *t = &g->r->u.ins[k->end - 1];
    k->succ[e.succ] = (struct region_edge){ (uint16_t)to, (uint16_t)args };
    if (t->op == IR_JUMP) t->a = (uint16_t)to;
    else if (e.succ == 0) t->b = (uint16_t)to;
    else t->c = (uint16_t)to;
}
static void gen_wait(struct gen *g, struct gen_pending *p, unsigned block, unsigned succ)
{
    assert(p->n < GEN_MAX_PENDING);
    p->e[p->n] = (struct gen_edge){ block, succ };
    memcpy(p->var[p->n++], g->var, sizeof g->var);
}
/* A block to which all pending edges lead: PHIs for what differs, and for some more. */
static void gen_join(struct gen *g, const struct gen_pending *p)
{
    struct region *r = g->r;
    const unsigned b = gen_open(g);
    bool phi[GEN_VARS] = { false };
    for (unsigned v = 0; v < g->n_vars; v++) {
        for (unsigned n = 0; n < p->n; n++) phi[v] |= p->var[n][v] != p->var[0][v];
        phi[v] |= gen_rnd(g, 12) == 0;
        if (phi[v]) g->var[v] = gen_ins(g, IR_PHI, region_slot_type(r, g->slot[v]), r->b[b].n_phi++, 0, 0);
        else g->var[v] = p->var[0][v];
    }
    for (unsigned n = 0; n < p->n; n++) {
        gen_point(g, p->e[n], b, r->n_args);
        for (unsigned v = 0; v < g->n_vars; v++)
            if (phi[v]) r->arg[r->n_args++] = p->var[n][v];
    }
    for (unsigned v = 0; v < g->n_vars; v++)
        if (phi[v]) gen_assign(g, v, g->var[v]);
    gen_insn(g);
}

/* --- code ------------------------------------------------------------------------------------------------------------ */

/* Some instructions; only variables in may are changed. */
static void gen_straight(struct gen *g, const bool *may)
{
    static const uint8_t ops[] = { IR_ADD, IR_SUB, IR_AND, IR_MUL };
    for (unsigned n = 1 + gen_rnd(g, 8); n--; ) {
        gen_insn(g);
        const unsigned v = gen_rnd(g, g->n_vars);
        ir_ref x;
        if (gen_is_vec(g, v)) {
            const ir_ref a = g->var[gen_any(g, true)], b = g->var[gen_any(g, true)];
            if (gen_rnd(g, 4) == 0) x = gen_ins(g, IR_LOAD, g->r->v128 ? IRM_V128 : IRM_F64, g->var[gen_any(g, false)], gen_k(g), 0);
            else x = g->r->v128 ? gen_ins(g, IR_VADD, IRL_U32, a, b, 0) : gen_ins(g, IR_FADD, IRT_F64, a, b, 0);
        } else if (gen_rnd(g, 5) == 0) {
            x = gen_ins(g, IR_LOAD, IRM_I64, gen_int(g), gen_k(g), 0);
        } else if (gen_rnd(g, 5) == 0) {
            gen_ins(g, IR_STORE, IRM_I64, gen_int(g), gen_k(g), gen_int(g));
            continue;
        } else if (gen_rnd(g, 12) == 0) {
            gen_ins(g, IR_EXITIF, 0, g->var[gen_any(g, false)], ir_gaddr(&g->r->u, GEN_PC + 8), 0);
            continue;
        } else if (gen_rnd(g, 12) == 0) {
            x = g->var[gen_any(g, false)];   /* a copy of a register */
        } else if (gen_rnd(g, 12) == 0) {
            x = gen_k(g);
        } else {
            x = gen_ins(g, (enum ir_op)ops[gen_rnd(g, 4)], IRT_I64, gen_int(g), gen_int(g), 0);
            if (gen_rnd(g, 2)) { g->temp[gen_rnd(g, 6)] = x; continue; }
        }
        if (may[v]) gen_assign(g, v, x);
    }
}

static void gen_code(struct gen *g, unsigned depth, const bool *may, struct gen_pending *breaks);

static void gen_if(struct gen *g, unsigned depth, const bool *may, struct gen_pending *breaks)
{
    struct gen_pending p = { .n = 0 };
    const unsigned top = gen_block(g);
    const bool two = gen_rnd(g, 2);
    ir_ref before[GEN_VARS];
    gen_close(g, 2);
    memcpy(before, g->var, sizeof before);
    if (!two) gen_wait(g, &p, top, 1);
    gen_open(g);
    gen_point(g, (struct gen_edge){ top, 0 }, gen_block(g), 0);
    gen_code(g, depth, may, breaks);
    gen_wait(g, &p, gen_block(g), 0);
    gen_close(g, 1);
    if (two) {
        memcpy(g->var, before, sizeof before);
        gen_open(g);
        gen_point(g, (struct gen_edge){ top, 1 }, gen_block(g), 0);
        gen_code(g, depth, may, breaks);
        gen_wait(g, &p, gen_block(g), 0);
        gen_close(g, 1);
    }
    gen_join(g, &p);
}

static void gen_loop(struct gen *g, unsigned depth, const bool *may)
{
    struct region *r = g->r;
    struct gen_pending out = { .n = 0 };
    bool here[GEN_VARS];
    for (unsigned v = 0; v < g->n_vars; v++) here[v] = may[v] && gen_rnd(g, 3);
    const unsigned before = gen_block(g);
    gen_close(g, 1);
    const unsigned head = gen_open(g);
    gen_point(g, (struct gen_edge){ before, 0 }, head, r->n_args);
    for (unsigned v = 0; v < g->n_vars; v++)
        if (here[v]) {
            r->arg[r->n_args++] = g->var[v];
            g->var[v] = gen_ins(g, IR_PHI, region_slot_type(r, g->slot[v]), r->b[head].n_phi++, 0, 0);
        }
    for (unsigned v = 0; v < g->n_vars; v++)
        if (here[v]) gen_assign(g, v, g->var[v]);
    gen_insn(g);
    gen_code(g, depth, here, &out);
    const unsigned latch = gen_block(g);
    gen_close(g, 2);
    const unsigned back = gen_rnd(g, 2);
    gen_wait(g, &out, latch, !back);
    gen_point(g, (struct gen_edge){ latch, back }, head, r->n_args);
    for (unsigned v = 0; v < g->n_vars; v++)
        if (here[v]) r->arg[r->n_args++] = g->var[v];
    gen_join(g, &out);
}

static void gen_code(struct gen *g, unsigned depth, const bool *may, struct gen_pending *breaks)
{
    gen_straight(g, may);
    for (unsigned n = gen_rnd(g, 4); n--; ) {
        if (g->r->n_blocks + 12 * (depth + 1) > REGION_MAX_BLOCKS || g->r->u.n > g->budget || g->r->n_args + 200 * (depth + 1) > REGION_MAX_ARGS) return;
        const unsigned what = gen_rnd(g, 8);
        if (depth && what < 3) {
            gen_if(g, depth - 1, may, breaks);
        } else if (depth && what < 5) {
            gen_loop(g, depth - 1, may);
        } else if (what == 5 && breaks && breaks->n + 2 < GEN_MAX_PENDING) {
            const unsigned top = gen_block(g);
            gen_close(g, 2);
            gen_wait(g, breaks, top, 1);
            gen_open(g);
            gen_point(g, (struct gen_edge){ top, 0 }, gen_block(g), 0);
        }
        gen_straight(g, may);
    }
}

/* A region of about at most `budget` instructions with n_r + n_v variables in the slots. */
static void gen_region(struct region *r, uint64_t seed, unsigned n_r, unsigned n_v, unsigned budget)
{
    struct gen g = { .r = r, .seed = seed * 0x9e3779b97f4a7c15u + 1, .n_vars = n_r + n_v, .budget = budget };
    bool all[GEN_VARS];
    ir_reset(&r->u, GEN_PC);
    r->ssa = true;
    r->v128 = gen_rnd(&g, 2);
    r->promoted_m = 0;
    r->n_blocks = r->n_args = 0;
    gen_open(&g);
    for (unsigned v = 0; v < g.n_vars; v++) {
        all[v] = true;
        g.slot[v] = v < n_r ? IR_SLOT_R(v) : IR_SLOT_V(v - n_r);
        g.var[v] = gen_ins(&g, IR_GET, region_slot_type(r, g.slot[v]), g.slot[v], 0, 0);
    }
    const bool weights = gen_rnd(&g, 2);
    gen_close(&g, 1);
    gen_open(&g);
    gen_point(&g, (struct gen_edge){ 0, 0 }, 1, 0);
    gen_insn(&g);
    do gen_code(&g, 3, all, NULL);
    while (gen_rnd(&g, 4) && r->u.n < budget && r->n_blocks < REGION_MAX_BLOCKS / 2 && r->n_args < REGION_MAX_ARGS / 2);
    gen_insn(&g);
    gen_close(&g, 0);
    for (unsigned b = 0; b < r->n_blocks && weights; b++) r->b[b].weight = 1 + gen_rnd(&g, 1000);
    assert(!r->u.overflow);
}

#endif
