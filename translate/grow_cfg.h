/*
 * grow_cfg.h - the blocks of a region that is being grown, as a graph: edges, loops, layout. Seen by grow*.c only.
 *
 * Pure: touches its argument only.
 */
#ifndef DRAGOMAN_GROW_CFG_H
#define DRAGOMAN_GROW_CFG_H

#include "optimizer/region.h"

enum { CFG_MAX = REGION_MAX_BLOCKS - 1, CFG_NONE = 0xff };

struct cfg_edge {
    uint64_t pc;                 /* guest address it leads to */
    uint8_t ctx;                 /* in this context (grow.c) */
    uint8_t piece;               /* the piece, if linked */
    bool fixed;                  /* to the rest of its own unit, which nobody else enters: `piece` is given */
    bool linked;                 /* out: an edge of the region (else it must be an exit) */
};

struct piece {
    uint64_t pc;
    uint32_t weight;
    uint8_t ctx;                 /* the inlined call that it belongs to, 0 = none */
    bool head;                   /* a unit begins here: edges may lead to it */
    uint16_t first, end;         /* instructions [first, end), without a terminator if n_succ > 0 */
    ir_ref cond;                 /* n_succ = 2: succ[0] if it is not 0, else succ[1] */
    uint8_t n_succ;
    bool poll;                   /* look for events before it ends; to leave with pc = */
    uint64_t poll_pc;
    bool poll_flags, head_flags, back_flags;   /* may condition flags be read from poll_pc on, from pc on, from succ[1].pc on? (EVENTS) */
    uint64_t jump;               /* an indirect jump or call at this address takes its edge succ[0]; 0 = no */
    bool table;                  /* it is one through a table */
    bool must_look;              /* it looks for events though that may have been done */
    bool poll_back;              /* its edge succ[1] would have looked for events (pc = succ[1].pc) */
    struct cfg_edge succ[2];
    uint8_t loop;                /* out: head of the innermost loop around it (itself if it is one), CFG_NONE */
};

struct cfg {
    uint32_t n;
    struct piece p[CFG_MAX];     /* p[0] is the entry */
    uint32_t n_order;
    uint8_t order[CFG_MAX];      /* out: the pieces that can be reached, in layout order, p[0] first */
    /* grow_cfg.c's own: */
    struct cfg_set { uint64_t w[2]; } dom[CFG_MAX], body[CFG_MAX], reached;
    uint8_t n_seen, seen[CFG_MAX];   /* in depth-first reverse post-order */
};

/* Link the edges to the pieces that begin at their addresses, but none that would enter a loop anywhere but at its head. Fills reached and loop. */
void cfg_link(struct cfg *g);
/* Can piece k be run again without p[0] in between? */
bool cfg_repeats(const struct cfg *g, unsigned k);
/* The layout: a reverse post-order in which every loop is contiguous and begins with its head, and the likelier successor comes next. */
void cfg_order(struct cfg *g);

#endif
