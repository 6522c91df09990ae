/*
 * block.h - what growing a unit has in common for all guests: the fetch buffer, budgets, ranges, ways to end.
 *
 * A guest's own translation state begins with a struct block, and guest_tx.priv points to it. A unit is a superblock: it
 * follows fall-throughs of forward branches (which become side exits) and forward jumps to nearby code, and ends at
 * calls, returns, indirect jumps, loop bottoms, traps, or when a budget is spent; a hot one goes on behind calls and loop bottoms.
 *
 * Thread safety: everything hangs off the guest_tx, which belongs to one thread.
 */
#ifndef DRAGOMAN_TRANSLATE_BLOCK_H
#define DRAGOMAN_TRANSLATE_BLOCK_H

#include <assert.h>

#include "translate/guest.h"

/* Most IR instructions / constants that one guest instruction may need; a unit ends while so much room is left. */
enum { BLOCK_INSN_ROOM = 128, BLOCK_INSN_K = BLOCK_INSN_ROOM / 4 };

struct block_window { uint64_t pc; uint32_t n; uint8_t bytes[256]; };   /* guest code [pc, pc + n) */

struct block {
    uint64_t npc;                    /* where translation goes on after this instruction */
    uint32_t exits;                  /* side exits so far, and calls that it went on behind */
    uint8_t turn;                    /* the window that is replaced next */
    struct block_window win[2];      /* two, so that looking at a branch's target does not lose the place */
};

static inline struct block *block_of(const struct guest_tx *t) { return t->priv; }

/* Begin the unit at t->u->pc, with its state b; insn_align: bytes that instructions are aligned to. */
void block_begin(struct guest_tx *t, struct block *b, unsigned insn_align);
/* The state of the unit is about to go: trims it. */
void block_end(struct guest_tx *t);
/* Copy up to n <= 16 bytes of guest code at pc to dst; returns how many could be fetched. */
size_t block_peek(struct guest_tx *t, uint64_t pc, void *dst, size_t n);
/* An instruction of len bytes begins at t->pc: its INSN marker; npc is the one behind it. */
void block_insn(struct guest_tx *t, unsigned len);
/* May the unit go on at t->pc: is there room for `insns` more instructions with `exits` side exits in every budget, and no stop? */
bool block_has_room(const struct guest_tx *t, uint32_t insns, uint32_t exits);
/* May translation go on straight at pc (a forward jump that is followed inline)? Starts a new range and sets npc if so. */
bool block_follow(struct guest_tx *t, uint64_t pc);
/* The unit depends on the n bytes of code at pc (in one page), which it does not translate: when they change, it is to be
 * dropped. False: there is no room to note that, so that nothing must depend on it. */
bool block_depends(struct guest_tx *t, uint64_t pc, unsigned n);
/* The instruction at t->pc can't be fetched: blame it (as one of len bytes) if it is the unit's first, else leave that to
 * its own unit. */
void block_no_fetch(struct guest_tx *t, unsigned len);

/* Behind a CALL or CALLIND: go on at npc, where it returns to? If so, the guest forgets what it knows of values. Else the unit is done. */
bool block_back(struct guest_tx *t);

/* End the unit: go on at guest address pc; poll: 0 or IR_POLL. */
static inline void block_exit(struct guest_tx *t, uint64_t pc, unsigned poll)
{
    ir_raw(t->u, IR_EXIT, IRT_NONE, ir_gaddr(t->u, pc), 0, (uint16_t)poll);
    t->done = true;
}
/* End the unit with a TRAP; pc: where to resume or whom to blame. */
static inline void block_trap(struct guest_tx *t, enum ir_trap why, uint64_t pc)
{
    ir_raw(t->u, IR_TRAP, IRT_NONE, (uint16_t)why, ir_gaddr(t->u, pc), 0);
    t->done = true;
}
/* A side exit. */
static inline void block_exit_if(struct guest_tx *t, ir_ref cond, uint64_t pc, unsigned poll)
{
    ir_raw(t->u, IR_EXITIF, IRT_NONE, cond, ir_gaddr(t->u, pc), (uint16_t)poll);
    block_of(t)->exits++;
}
/* An unconditional jump to a known address, no link. Forward ones may be followed inline: the unit grows over them. */
static inline void block_goto(struct guest_tx *t, uint64_t pc)
{
    if (pc > t->pc && block_follow(t, pc)) return;
    block_exit(t, pc, pc <= t->pc ? IR_POLL : 0);
}
/* A conditional branch over which the unit goes on. A taken branch leaves by a side exit. Behind a backward one (a loop's
 * bottom) the unit ends, unless it is hot itself: what follows runs once per loop, and the loop is hot. */
void block_branch(struct guest_tx *t, ir_ref cond, uint64_t target);

#endif
