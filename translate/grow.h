/*
 * grow.h - growing a region from a hot head.
 *
 * A region's blocks are units of the guest's translator (guest.h), cut where other blocks of the region begin, and split behind side exits that lead to
 * one. Growing starts at the hot head and goes on along successors that are run often enough, through joins and loops, until the budget is spent.
 * A direct jump or branch whose target is a block of the region becomes an edge; everything else stays an exit. Every loop's head looks for events.
 *
 * Thread safety: touches its arguments only; fetches guest bytes by t->fetch.
 */
#ifndef DRAGOMAN_GROW_H
#define DRAGOMAN_GROW_H

#include "optimizer/region.h"
#include "translate/guest.h"

/* Where an indirect jump went; share: in how many of 255 cases. */
struct grow_target { uint64_t pc; uint8_t share; };
enum { GROW_MAX_TARGETS = 4 };

/* Scratch memory of region_grow(): units as they were translated when they were discovered. */
enum { GROW_MAX_KEPT = 64, GROW_KEPT_WORDS = 4096 };
struct grow_kept {
    uint32_t n, used;        /* units, words */
    struct grow_unit {
        uint64_t pc;
        uint32_t at, n, nk, n_guest, n_ranges, n_seen;   /* at: index of its first word; the others are struct ir_unit's */
        uint8_t ctx, tiny, nans;
        bool void_;          /* it would be another one if it were translated again */
    } unit[GROW_MAX_KEPT];
    uint64_t word[GROW_KEPT_WORDS];
};

struct grow_options {
    uint32_t max_insns;      /* guest instructions of the region */
    uint32_t max_blocks;     /* units that it may be made of, <= GROW_MAX_HEADS */
    uint32_t unit_insns, unit_exits;   /* budgets of each of them (guest_tx) */
    uint32_t max_inline;     /* guest instructions of a function that is inlined, what it calls included */
    uint32_t min_share;      /* a successor is taken in if it runs at least 1/min_share as often as the head; >= 1 */
    bool plain;              /* one unit without edges, as the baseline would compile it */
    bool loops_only;         /* no region without a loop, a computed jump or one whose targets are to be noted: straight code between calls and returns gains little, for what it is entered and left with is
                              * moved about for a few instructions */
    /* How often the code at guest address pc was entered lately, on the scale of the head's threshold; 0 = never or unknown. */
    uint32_t (*weight)(void *ctx, uint64_t pc);
    /* The targets at which the region is to go on behind the indirect jump or call at guest address jump: how many, 0 = it ends there; -1: they are not known, and are to be noted
     * (IR_NOTE). A target is compared with where the jump goes, so nothing depends on what is said here. NULL: all end there. */
    int (*targets)(void *ctx, uint64_t jump, struct grow_target out[GROW_MAX_TARGETS]);
    /* What is known of that jump is of no use in this region. NULL: nobody listens. */
    void (*give_up)(void *ctx, uint64_t jump);
    bool note_tables;        /* targets of jumps through tables may be noted: others lead to the head than such jumps, so there may be a loop */
    /* Does the region whose head is at pc go on behind that jump? NULL: none does. */
    bool (*leads)(void *ctx, uint64_t pc, uint64_t jump);
    /* For --log=trace: what was decided about pc. NULL: nobody listens. */
    void (*note)(void *ctx, uint64_t pc, const char *what);
    void *ctx;
    bool *goes_on;           /* out, if not NULL: set if the region goes on behind an indirect jump, and notes none */
    struct grow_kept *kept;  /* NULL: every unit is translated twice */
};
enum { GROW_MAX_HEADS = 40 };

/* Grow a region from head into r (slots form, blocks in the layout order that region_analyse() wants). t: filled in as for a unit, but u, budgets, stops and
 * results, which are used as scratch (t->u = a scratch unit of the caller's). NULL, or why there is no region (static). */
extern const char grow_no_loop[];   /* what region_grow() says for want of a loop */
const char *region_grow(struct region *r, struct guest_tx *t, const struct guest_isa *isa, uint64_t head, const struct grow_options *o);

#endif
