/*
 * live.c - which promoted slots are live where: read or owed to an observer before they are SET again (region.h).
 */
#include "optimizer/region_work.h"

void region_live_step(const struct region *r, const struct ir_ins *ins, bool faults, struct slot_set *live, uint32_t *after_exit)
{
    switch (ins->op) {
    case IR_SET:
        if (region_promoted(r, ins->a)) slot_remove(live, ins->a);
        return;
    case IR_GET:
        if (region_promoted(r, ins->a)) slot_add(live, ins->a);
        return;
    case IR_SETX:   /* the EXITIF behind it does not need the slot */
        if (region_promoted(r, ins->a) && !(*after_exit >> (ins->a - IR_SLOT_M0) & 1)) slot_remove(live, ins->a);
        return;
    case IR_EXITIF:
        *after_exit = live->m;
        break;
    default:
        break;
    }
    if (!region_observes(ins->op)) return;
    live->rv = UINT64_MAX;
    if (ir_has(ins->op, 'X') ? region_owes_flags(ins) : faults) live->m |= r->promoted_m;
}

struct slot_set region_live_out(const struct region *r, const struct slot_set in[REGION_MAX_BLOCKS], unsigned b)
{
    struct slot_set out = { 0, 0 };
    for (unsigned e = 0; e < r->b[b].n_succ; e++) {
        out.rv |= in[r->b[b].succ[e].to].rv;
        out.m |= in[r->b[b].succ[e].to].m;
    }
    return out;
}

void region_live_in(const struct region *r, bool faults, struct slot_set in[REGION_MAX_BLOCKS])
{
    struct slot_set kill[REGION_MAX_BLOCKS];
    for (unsigned b = 0; b < r->n_blocks; b++) {
        struct slot_set gen = { 0, 0 }, set = { 0, 0 };
        uint32_t after_exit = 0;
        for (unsigned i = r->b[b].end; i-- > r->b[b].first;) {
            const struct ir_ins *ins = &r->u.ins[i];
            region_live_step(r, ins, faults, &gen, &after_exit);
            if (ins->op == IR_SET && region_promoted(r, ins->a)) slot_add(&set, ins->a);
        }
        in[b] = gen;
        kill[b] = set;
    }
    for (bool more = true; more;) {   /* as often as loops are nested, and once */
        more = false;
        for (unsigned b = r->n_blocks; b-- > 0;) {
            const struct slot_set out = region_live_out(r, in, b);
            const struct slot_set n = { in[b].rv | (out.rv & ~kill[b].rv), in[b].m | (out.m & ~kill[b].m) };
            if (n.rv == in[b].rv && n.m == in[b].m) continue;
            in[b] = n;
            more = true;
        }
    }
}

void region_narrow_events(struct region *r, struct slot_set in[REGION_MAX_BLOCKS])
{
    bool asks[REGION_MAX_BLOCKS] = { false }, any = false;
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned i = r->b[b].first; i < r->b[b].end; i++) {
            struct ir_ins *ins = &r->u.ins[i];
            if (ins->op != IR_EVENTS || ins->b != 1) continue;
            ins->b = 0;
            ins->c = 1;   /* asks; taken back below */
            asks[b] = any = true;
        }
    if (!any) return;
    region_live_in(r, false, in);
    for (unsigned b = 0; b < r->n_blocks; b++) {
        struct slot_set live = region_live_out(r, in, b);
        uint32_t after_exit = 0;
        for (unsigned i = r->b[b].end; asks[b] && i-- > r->b[b].first;) {
            struct ir_ins *ins = &r->u.ins[i];
            if (ins->op == IR_EVENTS && ins->c) {
                ins->c = 0;
                ins->b = (live.m & r->promoted_m) != 0;
            }
            region_live_step(r, ins, false, &live, &after_exit);
        }
    }
}
