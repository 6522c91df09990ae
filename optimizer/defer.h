/*
 * defer.h - which values need not be computed, because nobody but the guest's state at observers wants them: who looks at a state by way of a snapshot
 * computes them from what is there anyway (a *deferred expression*).
 *
 * A value is deferred if it is an integer op without effects (ir_int_known()), its uses are SETs of promoted slots and other deferred values, and everything that the
 * expression is made of is live at its observers without it, but for one value perhaps. So a deferred value costs no instructions, and no register more. Ways out that bring the state to its canonical places in code compute it there: if they are taken less often than it would be computed, and a host does so with few
 * registers and little code (what it must be able to: region_defer_in_code()).
 *
 * Thread safety: as region.h. Nothing here allocates.
 */
#ifndef DRAGOMAN_DEFER_H
#define DRAGOMAN_DEFER_H

#include "optimizer/region.h"

enum {
    DEFER_SEEN = REGION_MAX_BLOCKS * IR_SLOT__N + IR_MAX_INS,
    DEFER_LEAVES = 4, DEFER_NODES = 12,   /* values that one expression is made of; ops in it */
    DEFER_TEMPS = 3,                      /* registers that a way out has to compute one in */
};
enum region_exits { DEFER_STAYS, DEFER_SIDE, DEFER_END };

/* In one block, slot held v (0: what it held at entry, of which there is no GET) from a SET or the block's beginning on. */
struct region_seen {
    ir_ref v;
    ir_ref observer;   /* the last op of the block that observed that */
    ir_ref leaver;     /* the last that left, an EVENTS that owes flags included; of an M slot, that owes flags; 0 = none */
    ir_ref owed;       /* the last that owes flags or faults; 0 = none */
    uint8_t slot;
    uint8_t exits;     /* enum region_exits: do some of them move values to their canonical places in code? SIDE: EXITIFs; END: a terminator */
};

struct region_defer {
    uint32_t n_seen;
    uint32_t at[REGION_MAX_BLOCKS + 1];           /* block b's are seen[at[b]] .. seen[at[b + 1] - 1] */
    struct region_seen seen[DEFER_SEEN];
    bool deferred[IR_MAX_INS];
    /* scratch */
    bool wanted[IR_MAX_INS];                      /* somebody needs the value itself */
    uint16_t last[IR_MAX_INS], stamp[IR_MAX_INS]; /* its last use in block stamp - 1 */
    uint64_t out[REGION_MAX_BLOCKS][IR_MAX_INS / 64], in[REGION_MAX_BLOCKS][IR_MAX_INS / 64];
};

/* Fill seen for the slots slot[0..n). out: region_states(); entry: the values that slots held at entry, 0 = none. */
void region_see(const struct region *r, const region_state *out, const ir_ref entry[IR_SLOT__N], const uint8_t *slot, unsigned n, struct region_defer *d);
/* After region_see(): fill deferred. */
void region_defer(const struct region *r, struct region_defer *d);
/* Can ways out compute ins, given its operands? Sums, differences, logic, low products; shifts and rotations by constants; extensions, TRUNC; compares. */
bool region_defer_in_code(const struct ir_unit *u, const struct ir_ins *ins);
/* Fill deferred: none is. */
void region_defer_none(const struct region *r, struct region_defer *d);

#endif
