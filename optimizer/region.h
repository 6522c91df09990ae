/*
 * region.h - a region: several blocks of guest code, compiled as one by the optimising tier.
 *
 * A region is an IR unit (ir.h) whose instructions are divided into blocks, with edges between them. Instructions stand
 * block by block in u.ins, in layout order; block 0 is the entry: no edge leads to it, it is entered in canonical state
 * (hostisa/host.h) and ends with a JUMP. A block may have side exits (EXITIF) in its middle; it ends with JUMP, BRANCH, or one of the
 * ops that leave (EXIT EXITIND CALL CALLIND RET TRAP), after which the state is canonical again.
 *
 * Two forms:
 *   slots  as grown (translate/grow.h): guest registers are read by GET and written by SET, in every block; no PHI.
 *   SSA    after region_promote() (promote.c): the *promoted* slots (region_promoted()) are read by GET in block 0 only, which reads what they held at
 *          entry. All else are values: a block's parameters are its PHIs, and every edge has one argument for each PHI of its target.
 *
 * SET in the SSA form is a marker that emits nothing: "from here on promoted slot a holds value b". At any instruction the guest's state is what the
 * SETs on the way there say, or what the slot held at entry if there is none: region_state_*(). Where a PHI stands for a slot, a SET of it follows
 * the PHIs of that block, so the state at a block's beginning is the state at the end of its immediate dominator, but for those SETs.
 * *Observers* are the ops that can see guest state (region_observes()): what can fault or leave. Their state is owed exactly: for a fault through a
 * snapshot, for an exit by moving values to their canonical places. So a SET's value stays live until the last observer that sees it; a SET
 * that no observer sees is dead (pass dead_sets). Slots that are not promoted (most of the M file: helpers read and write them) are read and
 * written by GET and SET at their places, as in the slots form.
 *
 * Passes must keep: the order of ops with effects; adjacency of a float op and the FCANON, FPROP1-3 that follows it (and its ARG), of ARGs and their call,
 * of SETX and its EXITIF; that nothing moves over an INSN marker that an observer would notice; no load moves out of a loop or over a back edge, a
 * store, an atomic, a fence, a call.
 *
 * Thread safety: a region belongs to one thread at a time. Nothing here allocates.
 */
#ifndef DRAGOMAN_REGION_H
#define DRAGOMAN_REGION_H

#include "optimizer/ir.h"

enum { REGION_MAX_BLOCKS = 96, REGION_MAX_ARGS = 4096, REGION_MAX_DEPTH = 4, REGION_NO_BLOCK = 0xffff };

/* An edge: its arguments are arg[args .. args + n_phi of the target). */
struct region_edge { uint16_t to; uint16_t args; };

struct region_block {
    uint64_t pc;                     /* guest address where it begins */
    uint16_t first, end;             /* its instructions: [first, end); PHIs first, the terminator last */
    uint16_t n_phi;
    uint8_t n_succ;                  /* 0 (leaves), 1 (JUMP), 2 (BRANCH: succ[0] if the condition holds, else succ[1]) */
    uint8_t n_ret;                   /* calls inlined around it: an exit from here owes the return stack ret[0..n_ret), outermost first */
    uint64_t ret[REGION_MAX_DEPTH];  /* their guest return addresses */
    struct region_edge succ[2];
    uint32_t weight;                 /* how often it ran, as far as known, on the scale of the region's other blocks; >= 1 */
    /* region_analyse(): */
    uint16_t idom;                   /* immediate dominator; block 0: itself */
    uint16_t loop;                   /* head of the innermost loop it is in (itself if it is one), REGION_NO_BLOCK if none */
    uint16_t loop_end;               /* for a head: the last block (in layout order) of its loop */
    uint8_t depth;                   /* loops around it, 0 = none */
};

struct region {
    struct ir_unit u;
    bool ssa;                        /* which form */
    bool v128;                       /* V slots hold v128, else f64 */
    uint32_t promoted_m;             /* M slots that may be promoted: bit n = slot IR_SLOT_M(n). No helper touches them. */
    uint32_t n_blocks, n_args;
    struct region_block b[REGION_MAX_BLOCKS];
    ir_ref arg[REGION_MAX_ARGS];
};

/* Is slot s promoted in r? All R and V slots are, and promoted_m. */
static inline bool region_promoted(const struct region *r, unsigned s)
{
    return s < IR_SLOT_M0 || r->promoted_m >> (s - IR_SLOT_M0) & 1;
}
/* Type under which promoted slot s is held as a value: R i64, V f64 or v128, M i64 (flags are a word there: FLPACK, FLWORD). */
static inline enum ir_type region_slot_type(const struct region *r, unsigned s)
{
    return s < IR_SLOT_V0 || s >= IR_SLOT_M0 ? IRT_I64 : r->v128 ? IRT_V128 : IRT_F64;
}
/* Promoted M slots (condition flags) are owed less: where they are live, that is where a GET, or a way out that owes them (region_owes_flags()), can be reached with no SET
 * in between; and to what can fault only as far as a SET dominates it (a guest that reads its flags behind something that can fault SETs them before, else nobody
 * reads them again). So promotion makes no PHI for them elsewhere, and region_state may hold a stale value of such a slot at a fault or EVENTS that nobody will read.
 * A flags value (FLADD FLSUB FLAND, FLWORD of them) that only the state needs is not computed: an exit's cold code and snapshots compute it from the operands,
 * which are what the exit uses. */
/* Does ins, which leaves, owe promoted M slots to what runs on? */
static inline bool region_owes_flags(const struct ir_ins *ins)
{
    if (ins->op == IR_EVENTS) return ins->b;
    return !((ins->op == IR_EXITIF || ins->op == IR_EXIT || ins->op == IR_CALL) && ins->c & IR_NO_FLAGS);
}
/* Can op see the guest's registers: does it fault or leave? (UNBOX too: it leaves to the interpreter if its operand is not boxed.) */
static inline bool region_observes(unsigned op)
{
    return ir_has(op, 'F') || ir_has(op, 'X') || op == IR_UNBOX;
}

/* The state of the guest's promoted slots: st[s] = value that holds slot s, 0 = what it held at entry.
 * out[b] = state at the end of block b, for every block; r is in SSA form and analysed. */
typedef ir_ref region_state[IR_SLOT__N];
void region_states(const struct region *r, region_state *out);
/* State at the beginning of block b (before its SETs). */
static inline const ir_ref *region_state_in(const struct region *r, const region_state *out, unsigned b)
{
    static const region_state entry;
    return b == 0 ? entry : out[r->b[b].idom];
}
/* Advance st over instruction ins. (SETX is not a SET: it concerns its EXITIF alone.) */
static inline void region_state_step(const struct region *r, ir_ref *st, const struct ir_ins *ins)
{
    if (ins->op == IR_SET && region_promoted(r, ins->a)) st[ins->a] = ins->b;
}

/* Fill idom, loop, loop_end, depth of all blocks. Layout order must be a reverse post-order in which every loop is contiguous and begins with
 * its head (what grow.c makes). False: it is not, or a loop has two entries. */
bool region_analyse(struct region *r);
/* Every rule above. NULL, or a static message, and the instruction in *at. */
const char *region_verify(const struct region *r, ir_ref *at);
/* Text form: that of ir_dump() with a line `block N pc=... weight=... [ret=...]` before each block, PHIs with their arguments at the edges. */
void region_dump(const struct region *r, FILE *f, const char *(*slotname)(unsigned slot));
const char *region_parse(struct region *r, const char *text, unsigned *line);

/* --- passes (passes.def lists them in order) --- */
struct region_work;   /* scratch memory of the passes: given by the caller, region_work_size() bytes */
size_t region_work_size(void);
/* Repeat small innermost loops, in slots form, so that all copies of one together have at most about `room` instructions; 0 = none. (Not one of
 * passes.def's: those work in SSA form.) r must be analysed again afterwards, which region_promote() does. */
void region_unroll(struct region *r, struct region_work *w, unsigned room);
/* Slots form -> SSA form, folding on the way. entry: R and V slots (bit s, the host's pinned ones) that get a GET in block 0 even if
 * nobody reads them, so that the allocator knows of them. False: a limit was hit. */
bool region_promote(struct region *r, struct region_work *w, uint64_t entry);
/* Run every pass of passes.def whose bit is not in off. after(ctx, name, r) is called after each if not NULL (dumps, verification). False: a limit was hit. */
bool region_optimise(struct region *r, struct region_work *w, uint32_t off,
                     void (*after)(void *ctx, const char *pass, const struct region *r), void *ctx);
/* Number of a pass by its name, -1 = none; names in order, NULL-terminated. */
int region_pass(const char *name);
const char *const *region_pass_names(void);

#endif
