/*
 * region_work.h - what the passes share: scratch memory, walking, rewriting. Private to optimizer/.
 */
#ifndef DRAGOMAN_REGION_WORK_H
#define DRAGOMAN_REGION_WORK_H

#include "optimizer/region.h"

/* Immediate dominators of r's blocks. False: a block can't be reached in layout order, an edge leads nowhere, or a loop has two entries. */
bool region_dominators(const struct region *r, uint16_t idom[REGION_MAX_BLOCKS]);

/* Does block a dominate block b (every block dominates itself)? A dominator's number is smaller. */
static inline bool region_dominates_by(const uint16_t *idom, unsigned a, unsigned b)
{
    while (b > a) b = idom[b];
    return a == b;
}
static inline bool region_dominates(const struct region *r, unsigned a, unsigned b)
{
    while (b > a) b = r->b[b].idom;
    return a == b;
}
/* The nearest block that dominates both. */
static inline uint16_t region_common(const uint16_t *idom, unsigned a, unsigned b)
{
    while (a != b) {
        if (a > b) a = idom[a];
        else b = idom[b];
    }
    return (uint16_t)a;
}

/* A set of promoted slots. */
struct slot_set { uint64_t rv; uint32_t m; };
static inline void slot_add(struct slot_set *s, unsigned slot)
{
    if (slot < IR_SLOT_M0) s->rv |= 1ull << slot;
    else s->m |= 1u << (slot - IR_SLOT_M0);
}
static inline void slot_remove(struct slot_set *s, unsigned slot)
{
    if (slot < IR_SLOT_M0) s->rv &= ~(1ull << slot);
    else s->m &= ~(1u << (slot - IR_SLOT_M0));
}
static inline bool slot_in(const struct slot_set *s, unsigned slot)
{
    return slot < IR_SLOT_M0 ? s->rv >> slot & 1 : s->m >> (slot - IR_SLOT_M0) & 1;
}

#endif
