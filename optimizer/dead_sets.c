/*
 * dead_sets.c - removes SETs of promoted slots that are overwritten on every way before an observer sees them. Faults see condition flags, too: a guest sets
 * them in its slot where they are read behind something that can fault, and a handler that returns goes on there.
 */
#include "optimizer/region_work.h"

bool region_pass_dead_sets(struct region *r, struct region_work *w)
{
    region_live_in(r, true, w->live);
    for (unsigned b = 0; b < r->n_blocks; b++) {
        struct slot_set live = region_live_out(r, w->live, b);
        uint32_t after_exit = 0;
        for (unsigned i = r->b[b].end; i-- > r->b[b].first;) {
            struct ir_ins *ins = &r->u.ins[i];
            if (ins->op == IR_SET && region_promoted(r, ins->a) && !slot_in(&live, ins->a)) *ins = (struct ir_ins){ .op = IR_NOP };
            else region_live_step(r, ins, true, &live, &after_exit);
        }
    }
    return true;
}
