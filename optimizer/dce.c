/*
 * dce.c - removes values that nobody uses, PHIs that only use themselves included, and blocks that only jump on; closes the gaps.
 *
 * What is used is found from the ops with effects on: everything else is unused until shown otherwise.
 */
#include "optimizer/region_work.h"

#include <string.h>

struct dce {
    struct region *r;
    bool *live;               /* by instruction */
    ir_ref *todo;             /* live, operands not looked at yet */
    unsigned n_todo;
    const uint8_t *block_of;  /* of PHIs */
    const struct region_preds *preds;
};

static void use(struct dce *d, ir_ref v)
{
    if (ir_is_k(v) || v == 0 || d->live[v]) return;
    d->live[v] = true;
    d->todo[d->n_todo++] = v;
}

static void use_operands(struct dce *d, const struct ir_ins *ins)
{
    const unsigned n = ir_value_operands[ins->op];
    if (n & 1) use(d, ins->a);
    if (n & 2) use(d, ins->b);
    if (n & 4) use(d, ins->c);
}

/* Arguments of PHI v on all edges to its block. */
static void use_args(struct dce *d, ir_ref v, unsigned block)
{
    const unsigned n = v - d->r->b[block].first;
    for (unsigned e = d->preds->at[block]; e < d->preds->at[block + 1]; e++) use(d, d->r->arg[d->preds->e[e].args + n]);
}

static void mark(struct dce *d, uint64_t entry)
{
    const struct region *r = d->r;
    for (unsigned i = 1; i < r->u.n; i++) {
        const struct ir_ins *ins = &r->u.ins[i];
        if (ins->op == IR_GET && ins->a < IR_SLOT_M0 && entry >> ins->a & 1) d->live[i] = true;
        if (!region_has_effect(ins)) continue;
        d->live[i] = true;
        use_operands(d, ins);
        while (d->n_todo) {
            const ir_ref v = d->todo[--d->n_todo];
            if (r->u.ins[v].op == IR_PHI) use_args(d, v, d->block_of[v]);
            else use_operands(d, &r->u.ins[v]);
        }
    }
}

static ir_ref moved(const ir_ref *map, ir_ref v)
{
    return ir_is_k(v) ? v : map[v];
}

/* Arguments of the PHIs that are left, packed, from old_arg. False: there are too many. */
static bool pack_args(struct region *r, const bool *live, const ir_ref *map, const struct region_block *old, const ir_ref *old_arg)
{
    unsigned n_args = 0;
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned e = 0; e < r->b[b].n_succ; e++) {
            struct region_edge *edge = &r->b[b].succ[e];
            const unsigned from = edge->args, n_phi = old[edge->to].n_phi, first = old[edge->to].first;
            edge->args = (uint16_t)n_args;
            if (n_args + n_phi > REGION_MAX_ARGS) return false;
            for (unsigned n = 0; n < n_phi; n++)
                if (live[first + n]) r->arg[n_args++] = moved(map, old_arg[from + n]);
        }
    r->n_args = n_args;
    return true;
}

static void sweep(struct region *r, const bool *live, ir_ref *map, struct region_block *old, const bool *gone)
{
    unsigned n = 1;
    memcpy(old, r->b, r->n_blocks * sizeof r->b[0]);
    for (unsigned b = 0; b < r->n_blocks; b++) {
        struct region_block *k = &r->b[b];
        k->first = (uint16_t)n;
        for (unsigned i = old[b].first; i < old[b].end && !gone[b]; i++) {
            struct ir_ins ins = r->u.ins[i];
            if (!live[i]) {
                if (ins.op == IR_PHI) k->n_phi--;
                continue;
            }
            const unsigned v = ir_value_operands[ins.op];
            if (v & 1) ins.a = moved(map, ins.a);
            if (v & 2) ins.b = moved(map, ins.b);
            if (v & 4) ins.c = moved(map, ins.c);
            if (ins.op == IR_PHI) ins.a = (uint16_t)(n - k->first);
            map[i] = (ir_ref)n;
            r->u.ins[n++] = ins;
        }
        k->end = (uint16_t)n;
    }
    r->u.n = n;
}

/* Close the gaps between blocks. False: a limit was hit. */
static bool renumber(struct region *r, const bool *gone)
{
    uint8_t now[REGION_MAX_BLOCKS];
    unsigned n = 0;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        now[b] = (uint8_t)n;
        if (!gone[b]) r->b[n++] = r->b[b];
    }
    if (n == r->n_blocks) return true;
    r->n_blocks = n;
    for (unsigned b = 0; b < n; b++) {
        struct region_block *k = &r->b[b];
        struct ir_ins *last = &r->u.ins[k->end - 1];
        for (unsigned e = 0; e < k->n_succ; e++) k->succ[e].to = now[k->succ[e].to];
        if (last->op == IR_JUMP) last->a = k->succ[0].to;
        if (last->op == IR_BRANCH) last->b = k->succ[0].to, last->c = k->succ[1].to;
    }
    return region_analyse(r);
}

bool region_pass_dce(struct region *r, struct region_work *w)
{
    struct dce d = { .r = r, .live = w->dce.live, .todo = w->dce.todo, .block_of = w->dce.block_of, .preds = &w->preds };
    region_thread(r, w->dce.gone);
    region_preds(r, &w->preds);
    memset(w->dce.live, 0, r->u.n);
    for (unsigned b = 0; b < r->n_blocks; b++) memset(&w->dce.block_of[r->b[b].first], (int)b, r->b[b].n_phi);
    mark(&d, w->entry);
    memcpy(w->dce.arg, r->arg, r->n_args * sizeof r->arg[0]);
    sweep(r, w->dce.live, w->dce.map, w->dce.old, w->dce.gone);
    return pack_args(r, w->dce.live, w->dce.map, w->dce.old, w->dce.arg) && renumber(r, w->dce.gone);
}
