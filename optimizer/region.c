/*
 * region.c - what is known of a region's shape: dominators, loops, the guest's state at block ends.
 *
 * Blocks stand in reverse post-order and no loop has two entries, so one pass over the blocks finds the dominators (Cooper, Harvey, Kennedy: "A Simple,
 * Fast Dominance Algorithm", 2001: with all forward predecessors done, nothing changes in a second pass).
 */
#include "optimizer/region_work.h"

#include <assert.h>
#include <string.h>

bool region_dominators(const struct region *r, uint16_t idom[REGION_MAX_BLOCKS])
{
    memset(idom, 0xff, sizeof idom[0] * REGION_MAX_BLOCKS);
    idom[0] = 0;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        if (idom[b] == REGION_NO_BLOCK) return false;   /* no way leads to it, or none that comes first */
        for (unsigned e = 0; e < r->b[b].n_succ; e++) {
            unsigned to = r->b[b].succ[e].to;
            if (to >= r->n_blocks) return false;
            if (to > b) idom[to] = idom[to] == REGION_NO_BLOCK ? (uint16_t)b : region_common(idom, idom[to], b);
            else if (!region_dominates_by(idom, to, b)) return false;   /* a loop with two entries */
        }
    }
    return true;
}

/* The last block of the loop with head h; 0 = h is no loop's head. Inner loops are known. */
static unsigned loop_last(const struct region *r, unsigned h)
{
    unsigned last = 0;
    for (unsigned b = h; b < r->n_blocks; b++)
        for (unsigned e = 0; e < r->b[b].n_succ; e++)
            if (r->b[b].succ[e].to == h) last = b;
    for (unsigned b = h + 1; last && b <= last; b++)
        if (r->b[b].loop_end > last) last = r->b[b].loop_end;
    return last;
}

/* Is every block of [h, last] on a way back to h? */
static bool loop_contiguous(const struct region *r, unsigned h, unsigned last)
{
    bool in[REGION_MAX_BLOCKS] = { false };
    in[h] = true;
    for (bool more = true; more;) {   /* again only if an inner loop's tail was judged before its head */
        more = false;
        for (unsigned b = last; b > h; b--)
            for (unsigned e = 0; e < r->b[b].n_succ && !in[b]; e++) {
                unsigned to = r->b[b].succ[e].to;
                if (to >= h && to <= last && in[to]) in[b] = more = true;
            }
    }
    for (unsigned b = h; b <= last; b++)
        if (!in[b]) return false;
    return true;
}

bool region_analyse(struct region *r)
{
    uint16_t idom[REGION_MAX_BLOCKS];
    if (r->n_blocks == 0 || r->n_blocks > REGION_MAX_BLOCKS || !region_dominators(r, idom)) return false;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        r->b[b].idom = idom[b];
        r->b[b].loop = REGION_NO_BLOCK;
        r->b[b].loop_end = 0;
        r->b[b].depth = 0;
    }
    for (unsigned h = r->n_blocks; h-- > 0;) {
        unsigned last = loop_last(r, h);
        bool is_head = last != 0 || (h == 0 && r->b[0].n_succ && r->b[0].succ[0].to == 0);
        if (!is_head) continue;
        if (h == 0 || !loop_contiguous(r, h, last)) return false;
        r->b[h].loop_end = (uint16_t)last;
        for (unsigned b = h; b <= last; b++) {
            if (r->b[b].loop == REGION_NO_BLOCK) r->b[b].loop = (uint16_t)h;   /* inner loops came before */
            r->b[b].depth++;
        }
    }
    return true;
}

void region_states(const struct region *r, region_state *out)
{
    assert(r->ssa);
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &r->b[b];
        memcpy(out[b], region_state_in(r, (const region_state *)out, b), sizeof out[b]);
        for (unsigned i = k->first; i < k->end; i++)
            region_state_step(r, out[b], &r->u.ins[i]);
    }
}

void region_preds(const struct region *r, struct region_preds *p)
{
    memset(p->at, 0, sizeof p->at);
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned e = 0; e < r->b[b].n_succ; e++) p->at[r->b[b].succ[e].to + 1]++;
    for (unsigned b = 0; b < r->n_blocks; b++) p->at[b + 1] = (uint16_t)(p->at[b + 1] + p->at[b]);
    uint16_t next[REGION_MAX_BLOCKS];
    memcpy(next, p->at, sizeof next);
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned e = 0; e < r->b[b].n_succ; e++) {
            const unsigned n = next[r->b[b].succ[e].to]++;
            p->e[n].from = (uint16_t)b;
            p->e[n].args = r->b[b].succ[e].args;
        }
}
