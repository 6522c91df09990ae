/*
 * tx.h - inside the riscv64 translator: the state of one unit and the vocabulary that every trans_*() uses.
 *
 * trans_<name>(t, i) appends the IR of one instruction. Rules it keeps: operands are read before the first write;
 * everything that can fault comes before the first SET; an instruction that ends the unit emits its terminator and
 * sets t->done.
 *
 * Thread safety: everything hangs off the guest_tx, which belongs to one thread.
 */
#ifndef DRAGOMAN_RISCV64_TX_H
#define DRAGOMAN_RISCV64_TX_H

#include "dec_riscv64.h"
#include "hostisa/helpers.h"
#include "hostisa/softfp.h"
#include "translate/block.h"
#include "translate/riscv64/riscv64.h"

/* Instructions from an LR to its SC, at most. */
enum { RV64_LLSC_MAX = 16 };

/* What is known of an f register as a single-precision value. */
struct rv64_f32 {
    ir_ref v;          /* the f32 value it reads as (unboxed); 0 = not known */
    bool boxed;        /* the register is known to be a proper NaN-boxed v */
};

/* An LR whose SC is translated in the same unit as a compare-and-swap. In between, a branch over a few instructions does
 * not leave the unit: what they write is selected instead. */
struct rv64_llsc {
    bool active;
    uint64_t sc_pc;        /* address of the SC */
    ir_ref loaded;         /* the LR's value */
    ir_ref skip;           /* condition under which instructions before skip_to are skipped; 0 = none is open */
    uint64_t skip_to;
};

struct rv64_tx {
    struct block b;            /* first: block_of() */
    uint64_t ext;              /* enabled extensions, for rv64_decode() */
    struct rv64_llsc llsc;
    struct rv64_f32 f32[32];
};

static inline struct rv64_tx *rvx(struct guest_tx *t) { return t->priv; }

/* --- registers ------------------------------------------------------------------------------------------------ */

/* x[r] as i64 (x0: constant 0). */
static inline ir_ref rx(struct guest_tx *t, unsigned r)
{
    return r ? ir_get(t->u, IR_SLOT_R(r), IRT_I64) : ir_k(t->u, 0);
}
/* The low 32 bits of x[r] as i32. */
static inline ir_ref rw(struct guest_tx *t, unsigned r)
{
    return ir_op1(t->u, IR_TRUNC, IRT_NONE, rx(t, r));
}
/* x[r] = v; a write to x0 is dropped. */
static inline void wx(struct guest_tx *t, unsigned r, ir_ref v)
{
    if (!r) return;
    if (rvx(t)->llsc.skip) v = ir_op3(t->u, IR_SELECT, IRT_I64, rvx(t)->llsc.skip, rx(t, r), v);
    ir_set(t->u, IR_SLOT_R(r), IRT_I64, v);
}
/* Likewise for a value whose computation has an effect (a fault, an IEEE flag) that must happen even for x0. */
static inline void wx_effect(struct guest_tx *t, unsigned r, ir_ref v)
{
    ir_set(t->u, r ? IR_SLOT_R(r) : IR_SLOT_M(RV64_M_SCRATCH), IRT_I64, v);
}
/* x[r] = sign-extended i32 v. */
static inline void ww(struct guest_tx *t, unsigned r, ir_ref v)
{
    if (r) wx(t, r, ir_op1(t->u, IR_SX32, IRT_I64, v));
}
static inline ir_ref rk(struct guest_tx *t, uint64_t v) { return ir_k(t->u, v); }
static inline ir_ref imm64(struct guest_tx *t, const struct rv64_insn *i) { return ir_k(t->u, (uint64_t)(int64_t)i->imm); }
static inline ir_ref rga(struct guest_tx *t, uint64_t pc) { return ir_gaddr(t->u, pc); }

/* Short names for the folding builders. */
static inline ir_ref op1(struct guest_tx *t, enum ir_op op, enum ir_type ty, ir_ref a) { return ir_op1(t->u, op, ty, a); }
static inline ir_ref op2(struct guest_tx *t, enum ir_op op, enum ir_type ty, ir_ref a, ir_ref b) { return ir_op2(t->u, op, ty, a, b); }

/* f[r] as a whole 64-bit register / as double. */
static inline ir_ref rfd(struct guest_tx *t, unsigned r) { return ir_get(t->u, IR_SLOT_V(r), IRT_F64); }
static inline void wfd(struct guest_tx *t, unsigned r, ir_ref v)
{
    ir_set(t->u, IR_SLOT_V(r), IRT_F64, v);
    rvx(t)->f32[r].v = 0;
}
/* f[r] as single: the canonical NaN if it is not properly boxed. */
static inline ir_ref rfs(struct guest_tx *t, unsigned r)
{
    struct rv64_f32 *k = &rvx(t)->f32[r];
    if (!k->v) *k = (struct rv64_f32){ .v = ir_op1(t->u, IR_UNBOX, IRT_NONE, rfd(t, r)), .boxed = false };
    return k->v;
}
/* f[r] = boxed f32 v. */
static inline void wfs(struct guest_tx *t, unsigned r, ir_ref v)
{
    ir_set(t->u, IR_SLOT_V(r), IRT_F64, ir_op1(t->u, IR_BOX, IRT_NONE, v));
    rvx(t)->f32[r] = (struct rv64_f32){ .v = v, .boxed = true };
}

/* --- leaving the unit --------------------------------------------------------------------------------------- */

static inline void tx_illegal(struct guest_tx *t) { block_trap(t, IRX_ILLEGAL, t->pc); }

/* --- translate.c --------------------------------------------------------------------------------------------- */

/* struct guest_isa's translate. */
void rv64_translate(struct guest_tx *t);
/* Fetch and decode the instruction at pc (undefined encodings: op RV64_ILLEGAL, len 2 or 4). False if not all of its
 * bytes can be fetched. */
bool rv64_fetch_insn(struct guest_tx *t, uint64_t pc, struct rv64_insn *i);
/* An LR is being translated: does the code behind it form a sequence whose SC is exactly a compare-and-swap?
 * Returns the SC's address, or 0. *leaves / *back: whether conditional branches leave it / leave it backwards. */
uint64_t rv64_llsc_match(struct guest_tx *t, const struct rv64_insn *lr, bool *leaves, bool *back);

/* --- fp.c ----------------------------------------------------------------------------------------------------- */

/* Rounding mode that instruction i uses: 0..4 static, IRRM_DYN dynamic and held by the host. RV64_RM_BAD: i is illegal
 * (the TRAP has been emitted). */
enum { RV64_RM_BAD = -1, RV64_FRM_RESERVED = 5 };
int rv64_rm(struct guest_tx *t, const struct rv64_insn *i);

/* --- one per instruction --------------------------------------------------------------------------------------- */
#define RV64_TRANS(name) void trans_##name(struct guest_tx *t, const struct rv64_insn *i);
RV64_OPS(RV64_TRANS)
#undef RV64_TRANS

#endif
