/*
 * dead_sets.c - removes SETs of promoted slots that no observer sees: what a SET says holds in the blocks that its own dominates, up to the next SET (region.h). Faults
 * see condition flags, too: a guest sets them in its slot where they are read behind something that can fault, and a handler that returns goes on there.
 */
#include "optimizer/region_work.h"

bool region_pass_dead_sets(struct region *r, struct region_work *w)
{
    struct slot_set *seen = w->live;   /* by block: slots whose state at its end is seen further down the tree of dominators */
    for (unsigned b = 0; b < r->n_blocks; b++) seen[b] = (struct slot_set){ 0, 0 };
    for (unsigned b = r->n_blocks; b-- > 0;) {
        struct slot_set live = seen[b];
        uint32_t after_exit = 0;
        for (unsigned i = r->b[b].end; i-- > r->b[b].first;) {
            struct ir_ins *ins = &r->u.ins[i];
            if (ins->op == IR_SET && region_promoted(r, ins->a) && !slot_in(&live, ins->a)) *ins = (struct ir_ins){ .op = IR_NOP };
            else region_live_step(r, ins, true, &live, &after_exit);
        }
        seen[r->b[b].idom].rv |= live.rv;
        seen[r->b[b].idom].m |= live.m;
    }
    return true;
}
