/*
 * region_low.h - what the files that compile regions share (region*.c). The interface to all other lowering is lower.h.
 *
 * A region is lowered by the code that lowers units, with another idea of where values are: optimizer/alloc.c gave each value one place for its life, a
 * register of those that are pinned in canonical state, or memory (the home of its slot, a spill word), or (ALLOC_LOCAL) nothing: then regalloc.c keeps it
 * in scratch registers as the baseline does, within one block. x_val is the truth of where a value is now; between instructions a value with a
 * place is there, and perhaps copied in a scratch register. What is in memory and is read goes to a scratch register; copies are forgotten at the end of a block.
 *
 * Places of moves (optimizer/alloc.h): registers by their unified number; memory by X_MEM_*; a constant by the reference that names it, which may be
 * a BOX of a constant.
 */
#ifndef DRAGOMAN_X86_REGION_LOW_H
#define DRAGOMAN_X86_REGION_LOW_H

#include "hostisa/x86_64/lower.h"
#include "optimizer/alloc.h"
#include "optimizer/defer.h"
#include "optimizer/region.h"

enum {
    X_REGION_SPILL = 48,                 /* spill words that the allocator gets; the rest is for ALLOC_LOCAL values */
    X_MAX_JUMPS = 4 * REGION_MAX_BLOCKS, /* between blocks, before their targets are known */
    X_MAX_MOVES = 8192,                  /* of all cold ways out and edges */
    X_MAX_SNAP = 1 << 15,                /* words of snapshots */
    X_MAX_SUNK = 8192,                   /* deferred values of all ways out */
};
enum { X_MEM_SPILL = 0, X_MEM_HOME = 64, X_MEM_SCRATCH = X_MEM_HOME + IR_SLOT__N, X_MEM_DUMP = X_MEM_SCRATCH + 8 };

/* A value that is seen for the last time in its block, as the state of slot, or as an operand of flags that are; by an observer, or by one that leaves; or
 * (SEEN_HOME) what the home of slot held at entry. */
enum x_seen_how { SEEN, SEEN_LEAVING, SEEN_COLD, SEEN_HOME };
struct x_seen { ir_ref v; uint16_t next; uint8_t slot, how; };   /* next: 1 + index of another one seen at the same instruction */

struct x_region {
    struct region *r;
    struct lower l;
    struct alloc_regs regs;
    region_state out[REGION_MAX_BLOCKS];
    ir_ref st[IR_SLOT__N];               /* the state at the present instruction, 0 = as at entry */
    ir_ref entry[IR_SLOT__N];            /* what promoted slots held at entry: their GETs in block 0, 0 = none */
    uint8_t slot[IR_SLOT__N];            /* slots whose state may be anywhere but in its canonical place */
    unsigned n_slots;
    unsigned block;                      /* block being lowered */
    bool wide;                           /* a WIDE waits for its access */
    ir_ref half;                         /* a MUL or MULHU that is computed with the one behind it; 0 = none */
    bool polled[REGION_MAX_BLOCKS];      /* by block that has been lowered: lower.polled at its end */
    uint32_t label[REGION_MAX_BLOCKS];   /* 1 + offset of blocks that have been lowered */
    struct { uint32_t at; uint16_t to; } jump[X_MAX_JUMPS];
    unsigned n_jumps;
    struct move move[X_MAX_MOVES];
    unsigned n_moves;
    ir_ref sunk[X_MAX_SUNK];             /* deferred values that ways out compute */
    unsigned n_sunk;
    uint32_t snap[X_MAX_SNAP];           /* snapshots one after the other */
    unsigned n_snap, last_snap;          /* words in use, index of the last one */
    uint32_t snap_base;                  /* their offset in the code */
    struct x_seen seen[2 * DEFER_LEAVES * (IR_MAX_INS + IR_SLOT__N)];
    unsigned n_seen;
    uint16_t seen_at[IR_MAX_INS];        /* by instruction: 1 + index of the first in seen */
    struct region_defer defer;
    struct alloc al;
};

/* --- region_walk.c --- */

/* Before x_prepass(): which slots matter (slot, entry, out), what observers see of them, which values are deferred. */
void x_region_state(struct lower *l);
/* After it: the allocator's walk. False: no room. */
bool x_region_allocate(struct lower *l);

/* --- region_exit.c --- */

/* Where a value is between two instructions, its class (enum alloc_class) and width. raw: as the IR names it. */
struct move x_region_place(const struct lower *l, ir_ref raw);
/* Fixed register of v (unified number), XR_NONE = none. */
uint8_t x_fixed_reg(const struct lower *l, ir_ref v);
/* Memory as moves number it. */
struct x_mem x_move_mem(unsigned n);
/* Emit moves that happen at once. reserved: scratch general registers that are to keep their content. */
void x_moves(struct lower *l, const struct move *m, unsigned n, uint32_t reserved);
/* Keep moves for cold code: index of the first in rg->move. */
unsigned x_keep_moves(struct lower *l, const struct move *m, unsigned n);
/* The snapshot of the present state: its number for pcmap entries and cold records, 0 = the state is canonical. */
uint32_t x_snapshot(struct lower *l);
/* The same for an access behind a WIDE: a fault there makes the interpreter run the instruction (host_ctx_leave()). */
uint32_t x_snapshot_wide(struct lower *l);
/* Leave with reason and guest pc if `cc`; arg: cpu->exit_arg. The present state is found by its snapshot. */
void x_leave_if(struct lower *l, unsigned cc, unsigned reason, uint64_t pc, unsigned arg);
/* In cold code: the same at once. rax is kept till then. */
void x_leave(struct lower *l, uint32_t snap, unsigned reason, uint64_t pc, unsigned arg);
/* Bring the state to its canonical places. Nothing but that is known of registers afterwards. */
void x_leave_region(struct lower *l);
/* v, which is a terminator's operand, in a register that x_leave_region(), which is done here, does not touch. */
uint8_t x_leave_region_with(struct lower *l, ir_ref v);
void x_region_exitif(struct lower *l, ir_ref i);

/* --- region_sink.c --- */

/* Compute deferred values sunk[first .. first + n), the k-th of which one of the n_moves moves m takes from X_MEM_DUMP + k. Uses rax, rcx, rdx; writes no register of reserved.
 * Before all moves. */
struct x_sunk { uint32_t first, n; };
void x_sink(struct lower *l, struct x_sunk s, struct move *m, unsigned n_moves, uint32_t reserved);

/* --- lower_exit.c --- */

/* Behind the moves of a way out of block: entries on the return stack for the calls inlined around it. Each is made by a call over the check that it leads to. */
void x_owe_returns(struct lower *l, unsigned block);

/* Here the region is left (or entered) by a way of this kind (struct host_way): count it, if its ways are counted. Changes the host's flags. */
void x_count_way(struct lower *l, unsigned kind, uint64_t from, uint64_t to);

/* --- region.c --- */

/* PHI COPY WIDE EVENTS JUMP BRANCH; false = none of them. */
bool x_lower_region(struct lower *l, ir_ref i);

/* --- regalloc.c --- */

/* v, the result of the present instruction, or what an earlier one computed beside its own, goes to its place if it is not there. */
void x_settle(struct lower *l, ir_ref v);

/* End of a block: forget copies in scratch registers and spill words that are not the allocator's. */
void x_end_block(struct lower *l);

#endif
