/*
 * alloc.h - the register allocator of regions: linear scan over SSA live ranges with holes.
 *
 * It knows no host: registers are numbers 0..63, each of one of two classes, and the host's lowering tells it, walking the region backwards, where values are defined and
 * used (after its own folding: a value that is computed inside its consumer has no definition of its own, its operands are used there).
 *
 *     alloc_begin(a, r, regs);
 *     for each block b, last in layout order first:
 *         alloc_block(a, b);                     live-out is known: live-in of successors, their loops, arguments of edges
 *         for each instruction i of it, last first: alloc_def(a, i, ...) if it has a place, then alloc_use(a, v, i, ...) for its operands
 *             and, for observers, for every value of the state there
 *         alloc_block_end(a);
 *     alloc_run(a);                              places: a->v[i].reg / .home
 *
 * Positions: instruction i reads at 2i and writes at 2i + 1: a result may take the register of an operand that dies there.
 *
 * What every value gets is one place for its whole life: a register, or memory (ALLOC_HOME: the home of a slot, which is not needed for the slot itself
 * then; else a spill word), or ALLOC_LOCAL: nothing, because it is used up near by within its block, and the host's scratch registers do. Where an allocation shows that loops lack registers,
 * alloc_split() splits live ranges by COPY ops (and SETs), and all is done once more: a COPY may share the place of its operand, and emits nothing then.
 *
 * Thread safety: an allocation belongs to one thread. Nothing here allocates memory.
 */
#ifndef DRAGOMAN_ALLOC_H
#define DRAGOMAN_ALLOC_H

#include "optimizer/region.h"

enum {
    ALLOC_NONE = 0xff,
    ALLOC_MAX_RANGES = 3 * IR_MAX_INS, ALLOC_MAX_LIKES = 3 * IR_MAX_INS,
    ALLOC_VALUES = IR_MAX_INS + IR_SLOT__N,   /* the last ones, from r->u.n on, stand for what homes of slots held at entry */
    ALLOC_WORDS = (ALLOC_VALUES + 63) / 64,   /* 64-bit words of a set of values */
    ALLOC_POSITIONS = 2 * IR_MAX_INS, ALLOC_CHUNK = 16,
    ALLOC_MAX_SPILL = 64,
    ALLOC_BUCKETS = 320,
};
enum alloc_class { ALLOC_GPR, ALLOC_VEC, ALLOC__CLASSES };
enum alloc_use {
    ALLOC_USE_REG = 0,      /* wants a register (counts with the block's weight) */
    ALLOC_USE_MEM = 1,      /* memory would do as well or nearly (counts half) */
    ALLOC_USE_STATE = 2,    /* a snapshot: any place, costs nothing */
    ALLOC_USE_EXIT = 3,     /* moved to its canonical place on a way out that is taken seldom */
    ALLOC_USE_LATE = 4,     /* added to one of the above: read again after the result was written, which so can't have its register */
};

struct alloc_regs {
    uint64_t mask[ALLOC__CLASSES];       /* registers that may be given */
    uint16_t n_spill;                    /* 8-byte spill words that exist, at most ALLOC_MAX_SPILL */
    uint8_t slot_reg[IR_SLOT__N];        /* register that holds the slot in canonical state, ALLOC_NONE = memory */
    uint8_t n_local[ALLOC__CLASSES];     /* how many ALLOC_LOCAL values the host's scratch registers can hold at once, 0..4 */
    uint64_t seed;                       /* stress: != 0 chooses registers and victims at random */
};

struct alloc_value {
    uint8_t reg;             /* the register, or ALLOC_NONE */
    uint8_t class;           /* enum alloc_class */
    uint8_t flags;           /* enum alloc_vflag */
    uint8_t walk;            /* of the allocator: what it learned on the way */
    uint8_t home;            /* ALLOC_HOME: the slot */
    uint8_t set_slot;        /* 1 + a slot that it is SET to, 0 = none */
    int16_t spill;           /* first spill word (a pair, even, if wide), or -1 */
    uint16_t last;           /* last instruction at which it is live, in layout order, loops included; 0 = unused */
    uint16_t ranges;         /* first of its live ranges */
    uint16_t likes;          /* first of its likings */
    uint16_t group, next;    /* values that are best in one place: their leader, the next member */
    uint32_t cost;           /* what it would cost to have it in memory rather than in a register */
};
enum alloc_vflag {
    ALLOC_WIDE = 1,          /* 16 bytes */
    ALLOC_LIVE = 2,          /* is defined and used at all; if not it has no place, and its PHI's arguments needn't be moved */
    ALLOC_LOCAL = 4,         /* no place: it lives and dies in the host's scratch registers. Snapshots may see it there; exits don't */
    ALLOC_HOME = 8,          /* its place (reg is ALLOC_NONE then) is the home of a slot in memory, the one that it is read from or SET to if it can be */
    ALLOC_PINNED_HOME = 16,  /* is the GET of a slot pinned in the canonical state that got another place than its pinned register: the host
                              * stores or moves it at entry. With ALLOC_HOME: stores it to its home */
};

/* Positions [from, to). Index 0 is none. */
struct alloc_range { uint16_t from, to, next; };
/* "a had best be where b is" (b from ALLOC_LIKES_REG on: in that register), worth weight. In the lists of both (v[].likes, fans[]). */
enum { ALLOC_LIKES_REG = IR_KBIAS };
struct alloc_like { uint16_t a, b, next_a, next_b, link; uint32_t weight; };   /* link: queue; of a register: is in fans[] */

/* What is taken at which position: up to 64 things, a bit each. Chunks of positions are summed up: any = at some of them, all = by something that
 * spans the chunk and is not noted at each position. */
struct alloc_map {
    uint64_t at[ALLOC_POSITIONS], any[ALLOC_POSITIONS / ALLOC_CHUNK], all[ALLOC_POSITIONS / ALLOC_CHUNK];
};

/* Live ranges to be split (alloc_split()). */
enum { ALLOC_MAX_SPLITS = 64, ALLOC_SPLIT_SLOTS = 4 };
struct alloc_plan {
    uint16_t v, copy;                       /* the value and, at last, its copy */
    uint16_t head;                          /* the loop whose uses the copy takes over; REGION_NO_BLOCK: all that follows, the state as well */
    uint16_t block, at;                     /* where the copy is made */
    uint8_t n_slots, slot[ALLOC_SPLIT_SLOTS];
};
struct alloc_splits {
    unsigned n, n_touched;
    struct alloc_plan plan[ALLOC_MAX_SPLITS];
    uint32_t used[IR_MAX_INS];
    uint16_t touched[IR_MAX_INS], map[IR_MAX_INS];
};

struct alloc {
    const struct region *r;
    const struct alloc_regs *regs;
    bool fail;                              /* a limit was hit */
    uint32_t n_ranges, n_likes;
    uint16_t free_range;
    uint16_t n_words;                       /* out: spill words in use */
    struct alloc_value v[ALLOC_VALUES];
    struct alloc_range range[ALLOC_MAX_RANGES];
    uint64_t live_in[REGION_MAX_BLOCKS][ALLOC_WORDS];
    uint32_t weight[REGION_MAX_BLOCKS];     /* of each block, times 16 */
    struct alloc_like like[ALLOC_MAX_LIKES];
    bool is_set[IR_SLOT__N];                /* slots that are SET: of others nobody told when their homes are looked at */
    uint16_t fans[64];                      /* strong likings of each register */
    /* the walk */
    uint32_t block;                         /* block being walked */
    uint32_t n_live;                        /* words of live[] in use */
    uint64_t live[ALLOC_WORDS];
    /* alloc_run() */
    struct alloc_map regs_map, want, liked, words;   /* registers taken; wanted by the rest of a group; by their fans; spill words */
    uint8_t locals[ALLOC_POSITIONS];        /* by position: places of ALLOC_LOCAL values taken, a bit each */
    struct alloc_map homes[2];              /* homes of slots, 64 each */
    uint64_t wide_words;                    /* spill words used in pairs */
    uint64_t demand[64];                    /* how much values that have no place yet would like each register */
    uint64_t want_weight[64];               /* weight of the heaviest group that wants it */
    uint16_t bucket[ALLOC_BUCKETS], link[IR_MAX_INS];   /* queues; link: of values in a register, the list of those, too */
    uint64_t filled[ALLOC_BUCKETS / 64];    /* buckets that are not empty */
    uint16_t held[64];                      /* by register: a value that has it */
    uint16_t merged[IR_MAX_INS];            /* ranges of a group, by its leader */
    uint64_t group_weight[IR_MAX_INS];      /* the wishes that the group fulfils */
    uint8_t group_reg[IR_MAX_INS];          /* its register */
    uint64_t rnd;
    struct alloc_splits split;
};

/* r is analysed (region_analyse()) and in SSA form; it and regs stay as they are until the allocation is not needed any more. */
void alloc_begin(struct alloc *a, const struct region *r, const struct alloc_regs *regs);
/* Values that hold the arguments of b's edges are used at its end, and PHIs like their arguments' places: that is done here. */
void alloc_block(struct alloc *a, unsigned b);
/* Value i is computed at instruction i. class, wide: what it needs. PHIs and GETs are told like all others; GETs of promoted slots in block 0 and the
 * PHIs of a block are all written at once, at the block's beginning (moves_emit()), and a GET likes its slot's register. local: it may be
 * ALLOC_LOCAL if its uses are near (the host says no where a helper call or the like lies in between; never for PHIs). Call it also for
 * values that turn out to be unused. */
void alloc_def(struct alloc *a, ir_ref i, enum alloc_class class, bool wide, bool local);
/* Instruction i uses v (constants and 0 are ignored). kind: enum alloc_use. */
void alloc_use(struct alloc *a, ir_ref v, ir_ref i, unsigned kind);
/* Instruction i leaves, at the end of its block or (seldom) not, and v is the value of slot then: an ALLOC_USE_EXIT that likes the slot's register. */
void alloc_leave(struct alloc *a, ir_ref v, ir_ref i, unsigned slot);
/* Instruction i observes slot, which is not pinned, with the value that it had at entry: its home must still have it. Need not be told of slots that are
 * never SET. */
void alloc_use_home(struct alloc *a, unsigned slot, ir_ref i);
/* v (or a constant) is SET to slot, which is promoted: a weak wish for its register, and its home will do well if v lives in memory. */
void alloc_set(struct alloc *a, ir_ref v, unsigned slot);
/* v had best be in the register of value w (they may share one: w dies where v begins, or the other way round). Weighs as the block being walked does.
 * Constants and 0 are ignored. */
void alloc_prefer(struct alloc *a, ir_ref v, ir_ref w);
void alloc_block_end(struct alloc *a);
/* Give places. False: out of spill words or ranges. */
bool alloc_run(struct alloc *a);
/* After alloc_run(): would r, the region of a, be better off with live ranges split around loops? True: r was changed (COPYs and SETs were inserted: all
 * instructions have new numbers; blocks are the same), so begin again with alloc_begin(). Once is enough. */
bool alloc_split(struct alloc *a, struct region *r);
/* Is v live after instruction i (in the block that i is in)? Exact: holes are respected. */
bool alloc_live_after(const struct alloc *a, ir_ref v, ir_ref i);

/* --- parallel moves --- */
enum move_kind { MOVE_REG, MOVE_MEM, MOVE_K };   /* place: register; memory word (host's number for it: spill or home); constant (ir_ref) */
struct move_place { uint8_t kind; uint16_t n; };
struct move { struct move_place to, from; uint8_t class, wide; };   /* class: enum alloc_class; wide: 16 bytes */
/* Order n moves that are meant to happen at once so that none overwrites what another still reads; cycles are broken through a temporary: the
 * function emit(ctx, to, from) is called for each step, with from or to = { MOVE_REG, temp[class] } for the temporary, which is in no move. Memory to memory
 * moves are handed to emit as they are (it has registers of its own for them). Moves from a place to itself are left out. A move's registers
 * are of its class, and may as well be numbered within it. No two moves have the same
 * `to`; memory places are equal or don't overlap (spill words that were ever used in pairs are never used as single words). n <= MOVES_MAX. */
enum { MOVES_MAX = 160 };
void moves_emit(const struct move *m, unsigned n, const uint8_t temp[ALLOC__CLASSES],
                void (*emit)(void *ctx, const struct move *step), void *ctx);

#endif
