/*
 * thread.c - jumps to blocks that only jump on go where those go: the way back of a loop that a branch takes is one instruction then, and the allocator sees
 * how often it is taken.
 */
#include "optimizer/region_work.h"

static bool only_jumps(const struct region *r, unsigned b)
{
    const struct region_block *k = &r->b[b];
    return b && k->n_succ == 1 && !k->n_phi && k->end - k->first == 1 && k->succ[0].to != b;
}

/* Can all edges to b lead to `to` instead? A block has no two edges to the same one. */
static bool can_go(const struct region *r, unsigned b, unsigned to)
{
    for (unsigned p = 0; p < r->n_blocks; p++) {
        const struct region_block *k = &r->b[p];
        bool here = false, there = false;
        for (unsigned e = 0; e < k->n_succ; e++) {
            here = here || k->succ[e].to == b;
            there = there || k->succ[e].to == to;
        }
        if (here && (there || p == 0)) return false;
    }
    return true;
}

void region_thread(struct region *r, bool *gone)
{
    for (unsigned b = 0; b < r->n_blocks; b++) {
        gone[b] = only_jumps(r, b) && can_go(r, b, r->b[b].succ[0].to);
        if (!gone[b]) continue;
        const struct region_edge on = r->b[b].succ[0];
        for (unsigned p = 0; p < r->n_blocks; p++)
            for (unsigned e = 0; e < r->b[p].n_succ; e++)
                if (r->b[p].succ[e].to == b) r->b[p].succ[e] = on;
        r->b[b].n_succ = 0;
    }
}
