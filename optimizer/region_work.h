/*
 * region_work.h - what the passes share: scratch memory, walking, rewriting. Private to optimizer/.
 */
#ifndef DRAGOMAN_REGION_WORK_H
#define DRAGOMAN_REGION_WORK_H

#include "optimizer/region.h"

struct region_work;

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

/* Edges by target: those to block b are e[at[b]] .. e[at[b + 1]], those of blocks before b first. */
struct region_preds {
    uint16_t at[REGION_MAX_BLOCKS + 1];
    struct { uint16_t from; uint16_t args; } e[2 * REGION_MAX_BLOCKS];
};
void region_preds(const struct region *r, struct region_preds *p);

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

/* --- liveness of slots (live.c) --- */

/* Step over instruction ins, backwards: which promoted slots are read before they are SET again, by a GET or by an observer that is owed them
 * (region.h says which M slots are owed when)? faults: M slots are owed to what faults, too. *after_exit: scratch, shared by the steps of a block. */
void region_live_step(const struct region *r, const struct ir_ins *ins, bool faults, struct slot_set *live, uint32_t *after_exit);
/* Slots that are live at the beginning of each block. */
void region_live_in(const struct region *r, bool faults, struct slot_set in[REGION_MAX_BLOCKS]);
/* The flags that translation says an EVENTS owes (b = 1) may be dead after all: what runs on from there is what the region does from there, whose ways out and reads
 * are known. Slots form. in: scratch. */
void region_narrow_events(struct region *r, struct slot_set in[REGION_MAX_BLOCKS]);
/* Slots live at the end of block b. */
struct slot_set region_live_out(const struct region *r, const struct slot_set in[REGION_MAX_BLOCKS], unsigned b);

/* --- what ops do (effects.c) --- */

/* Must ins be done even if its result is not used? (INSN, SET, faults, flags, ways out, ...) */
bool region_has_effect(const struct ir_ins *ins);

/* --- jumps to jumps (thread.c) --- */

/* Lead edges past blocks that only jump on. gone[b]: no edge leads to block b any more, and none from it; whoever calls takes it out. Several edges may have the
 * same arguments afterwards, and not in the order of blocks. */
void region_thread(struct region *r, bool *gone);

/* --- upper bits of values (bits.c) --- */

/* bits[v] for every instruction of r (an integer PHI's included; meaningless for other types). */
void region_bits(const struct region *r, const struct region_preds *preds, struct ir_bits *bits);
/* Of a constant of w (32 or 64) bits. */
struct ir_bits ir_bits_of_k(uint64_t v, unsigned w);

/* --- passes: one file each --- */
#define PASS(name, doc) bool region_pass_##name(struct region *r, struct region_work *w);
#include "optimizer/passes.def"
#undef PASS

/* --- rewriting (rewrite.c): a region is built anew from a copy of itself, instruction by instruction in layout order --- */

struct rewrite {
    struct region *r;                        /* being built: blocks keep their numbers and edges; constants their references */
    const struct region *from;               /* as it was */
    ir_ref map[IR_MAX_INS];                  /* value of from -> value of r */
};
/* Begin: copies r (its used part) to from and empties it. */
void rewrite_begin(struct rewrite *rw, struct region *r, struct region *from);
/* The value of r that stands for reference x of from. */
static inline ir_ref rewrite_ref(const struct rewrite *rw, ir_ref x) { return ir_is_k(x) ? x : rw->map[x]; }
/* Instruction ins of from, through the folding builders where it has no effect. Returns its value (0 if it has none). */
ir_ref rewrite_ins(struct rewrite *rw, const struct ir_ins *ins);
/* Start and end of block b in r. */
void rewrite_block(struct rewrite *rw, unsigned b);
void rewrite_block_end(struct rewrite *rw, unsigned b);
/* All other blocks' edges' arguments through the map, for a region that was in SSA form. */
void rewrite_args(struct rewrite *rw);

enum { GVN_HASH = 1024, MAX_WIDE = 256 };

/* wide.c: byte k of a value, for every bit k of mask, is memory's at base + lo + k (little) or base + hi - k (big), with the base of stretch `run` of loads;
 * all other bytes are zero, or (sign) those from 4 on are copies of bit 31. mask = 0: nothing known. */
struct region_bytes { int64_t lo, hi; uint16_t run; uint8_t mask; bool little, big, sign; };
/* Narrow accesses that become one of `size` bytes at base + at, where the one named first stood. */
struct region_wide {
    int64_t at;
    uint64_t word;         /* a store of a constant: which */
    ir_ref first, value;   /* value: what is stored, if it is neither a constant nor a loaded word */
    ir_ref loaded;         /* a load: its value, when it has been made */
    uint8_t size, load;    /* load: group of loads whose word is stored, 0 = none */
    bool store, constant, swap;
};

struct region_work {
    uint64_t entry;                          /* slots whose GETs in block 0 are kept (region_promote()) */
    struct rewrite rw;
    struct region from;
    struct slot_set live[REGION_MAX_BLOCKS];
    struct region_preds preds;
    union {
        struct {
            region_state out[REGION_MAX_BLOCKS];                /* promote.c: values of slots at block ends */
            uint8_t phi_slot[REGION_MAX_BLOCKS][IR_SLOT__N];    /* slot of each PHI */
        } promote;
        struct {
            struct ir_bits old[IR_MAX_INS], known[IR_MAX_INS];   /* of from's and r's values */
            ir_ref same[IR_MAX_INS];                             /* the value that a PHI always is, 0 = none */
        } fold;
        struct {
            uint16_t head[GVN_HASH], next[IR_MAX_INS];
            uint8_t block_of[IR_MAX_INS];
        } gvn;
        struct {
            uint8_t place[IR_MAX_INS];                            /* block where a value is computed */
            bool moves[IR_MAX_INS];                               /* not the one that it was in */
            ir_ref next[IR_MAX_INS], list[REGION_MAX_BLOCKS];     /* what moves to each block, in order */
        } licm;
        struct {
            struct region_bytes of[IR_MAX_INS];
            ir_ref loads[IR_MAX_INS];                             /* narrow loads, stretch by stretch */
            uint16_t run_at[IR_MAX_INS + 2];                      /* by stretch: its first in loads */
            uint8_t in[IR_MAX_INS], word[IR_MAX_INS];             /* group that an access is in; whose word a value is; 0 = none */
            struct region_wide group[MAX_WIDE];
        } wide;
        struct {
            bool wanted[IR_MAX_INS], gone[IR_MAX_INS], pinned[IR_MAX_INS];   /* by more than the state; PHIs that go; PHIs that stay */
            uint8_t block_of[IR_MAX_INS];
            ir_ref todo[IR_MAX_INS];
        } alike;
        struct {
            bool live[IR_MAX_INS];
            ir_ref todo[IR_MAX_INS], map[IR_MAX_INS];
            uint8_t block_of[IR_MAX_INS];
            struct region_block old[REGION_MAX_BLOCKS];
            bool gone[REGION_MAX_BLOCKS];
            ir_ref arg[REGION_MAX_ARGS];
        } dce;
    };
};

#endif
