/*
 * tx.h - inside the aarch64 translator: the state of one unit and the vocabulary that every a64t_*() uses.
 *
 * a64t_<row>(t, i) appends the IR of one instruction. Rules it keeps: operands are read before the first write; everything
 * that can fault comes before the first SET; an instruction that ends the unit emits its terminator and sets t->done.
 *
 * Thread safety: everything hangs off the guest_tx, which belongs to one thread.
 */
#ifndef DRAGOMAN_AARCH64_TX_H
#define DRAGOMAN_AARCH64_TX_H

#include "dec_aarch64.h"
#include "hostisa/helpers.h"
#include "translate/aarch64/aarch64.h"
#include "translate/block.h"

/* Instructions from a load-exclusive to its store-exclusive, at most. */
enum { A64_LLSC_MAX = 16 };

/* A load-exclusive whose store is translated in the same unit as a compare-and-swap. In between, a branch over a few
 * instructions does not leave the unit: what they write is selected instead. */
struct a64_llsc {
    bool active;
    uint64_t sc_pc;        /* address of the store-exclusive */
    ir_ref loaded;         /* the loaded value */
    ir_ref skip;           /* condition under which instructions before skip_to are skipped; 0 = none is open */
    uint64_t skip_to;
};

struct a64_tx {
    struct block b;            /* first: block_of() */
    uint64_t ext;              /* enabled extensions, for a64_decode() */
    ir_ref flags;              /* NZCV, if the state does not hold them yet; 0 = it does */
    struct a64_llsc llsc;
};

static inline struct a64_tx *ax(const struct guest_tx *t) { return t->priv; }
static inline bool has_ext(const struct guest_tx *t, enum a64_ext e) { return ax(t)->ext >> e & 1; }

/* --- short names for the folding builders -------------------------------------------------------------------------- */

static inline ir_ref op1(struct guest_tx *t, enum ir_op op, enum ir_type ty, ir_ref a) { return ir_op1(t->u, op, ty, a); }
static inline ir_ref op2(struct guest_tx *t, enum ir_op op, enum ir_type ty, ir_ref a, ir_ref b) { return ir_op2(t->u, op, ty, a, b); }
static inline ir_ref op3(struct guest_tx *t, enum ir_op op, enum ir_type ty, ir_ref a, ir_ref b, ir_ref c)
{
    return ir_op3(t->u, op, ty, a, b, c);
}
/* A constant; for an i32 operand v must be sign-extended from 32 bits: kt() does that. */
static inline ir_ref k64(struct guest_tx *t, uint64_t v) { return ir_k(t->u, v); }
static inline ir_ref kt(struct guest_tx *t, enum ir_type ty, uint64_t v)
{
    return ir_k(t->u, ty == IRT_I32 ? (uint64_t)(int64_t)(int32_t)(uint32_t)v : v);
}

/* --- general registers --------------------------------------------------------------------------------------------------
 * rx: 64 bits, rw: the low 32 as i32, rr: either, by sf. Register 31 is zero, or with _sp the stack pointer. Setting w zeroes the upper half. */

static inline ir_ref rx(struct guest_tx *t, unsigned n) { return n == 31 ? ir_k(t->u, 0) : ir_get(t->u, IR_SLOT_R(n), IRT_I64); }
static inline ir_ref rw(struct guest_tx *t, unsigned n) { return op1(t, IR_TRUNC, IRT_NONE, rx(t, n)); }
static inline ir_ref rx_sp(struct guest_tx *t, unsigned n) { return ir_get(t->u, IR_SLOT_R(n), IRT_I64); }
static inline ir_ref rw_sp(struct guest_tx *t, unsigned n) { return op1(t, IR_TRUNC, IRT_NONE, rx_sp(t, n)); }

/* v is about to become the stack pointer (address.c): the instruction has changed nothing yet. */
void a64_check_new_sp(struct guest_tx *t, ir_ref v);

static inline void set_x_sp(struct guest_tx *t, unsigned n, ir_ref v)
{
    if (ax(t)->llsc.skip) v = op3(t, IR_SELECT, IRT_I64, ax(t)->llsc.skip, rx_sp(t, n), v);
    if (n == 31) a64_check_new_sp(t, v);
    ir_set(t->u, IR_SLOT_R(n), IRT_I64, v);
}
static inline void set_x(struct guest_tx *t, unsigned n, ir_ref v)
{
    if (n == 31) return;
    if (ax(t)->llsc.skip) v = op3(t, IR_SELECT, IRT_I64, ax(t)->llsc.skip, rx_sp(t, n), v);
    ir_set(t->u, IR_SLOT_R(n), IRT_I64, v);
}
static inline void set_w_sp(struct guest_tx *t, unsigned n, ir_ref v) { set_x_sp(t, n, op1(t, IR_ZX32, IRT_I64, v)); }
static inline void set_w(struct guest_tx *t, unsigned n, ir_ref v)
{
    if (n != 31) set_w_sp(t, n, v);
}
/* For a value whose computation has an effect (a fault) that must happen even for XZR. */
static inline void set_x_effect(struct guest_tx *t, unsigned n, ir_ref v)
{
    ir_set(t->u, n != 31 ? IR_SLOT_R(n) : IR_SLOT_M(A64_M_SCRATCH), IRT_I64, v);
}

/* By the sf bit. */
static inline enum ir_type sf_type(unsigned sf) { return sf ? IRT_I64 : IRT_I32; }
static inline ir_ref rr(struct guest_tx *t, unsigned sf, unsigned n) { return sf ? rx(t, n) : rw(t, n); }
static inline ir_ref rr_sp(struct guest_tx *t, unsigned sf, unsigned n) { return sf ? rx_sp(t, n) : rw_sp(t, n); }
static inline void set_r(struct guest_tx *t, unsigned sf, unsigned n, ir_ref v)
{
    if (sf) set_x(t, n, v);
    else set_w(t, n, v);
}
static inline void set_r_sp(struct guest_tx *t, unsigned sf, unsigned n, ir_ref v)
{
    if (sf) set_x_sp(t, n, v);
    else set_w_sp(t, n, v);
}

/* --- vector registers ------------------------------------------------------------------------------------------------------ */

static inline ir_ref rv(struct guest_tx *t, unsigned n) { return ir_get(t->u, IR_SLOT_V(n), IRT_V128); }
static inline void set_v(struct guest_tx *t, unsigned n, ir_ref q) { ir_set(t->u, IR_SLOT_V(n), IRT_V128, q); }
/* Lane 0 as ty = IRT_F32 or IRT_F64; setting it zeroes the rest. */
static inline ir_ref rf(struct guest_tx *t, enum ir_type ty, unsigned n) { return op1(t, IR_VTOF, ty, rv(t, n)); }
static inline void set_f(struct guest_tx *t, enum ir_type ty, unsigned n, ir_ref f) { set_v(t, n, op1(t, IR_FTOV, ty, f)); }

/* --- condition flags ----------------------------------------------------------------------------------------------------------- */

static inline ir_ref flags(struct guest_tx *t) { return ir_get(t->u, IR_SLOT_M(A64_M_NZCV), IRT_FLAGS); }
/* NZCV = f. The state gets them at the next place where somebody could read them there, if any (flags.c). */
void set_flags(struct guest_tx *t, ir_ref f);
/* 0 or 1: condition cc (0..15, AL = NV = always) holds for f. */
static inline ir_ref cond_of(struct guest_tx *t, ir_ref f, unsigned cc)
{
    return cc >= IRC__N ? ir_k(t->u, 1) : op2(t, IR_COND, IRT_NONE, f, (ir_ref)cc);
}
static inline ir_ref cond(struct guest_tx *t, unsigned cc) { return cc >= IRC__N ? ir_k(t->u, 1) : cond_of(t, flags(t), cc); }
/* A flags value from NZCV in bits 3..0. */
static inline ir_ref flags_k(struct guest_tx *t, unsigned nzcv)
{
    return op1(t, IR_FLPACK, IRT_NONE, ir_k(t->u, a64_nzcv_to_word(nzcv << 28)));
}

/* --- flags.c: when the state needs NZCV -------------------------------------------------------------------------------------------
 * Flags that are set stay pending: later instructions of the unit read the value itself. They are SET before an instruction
 * that may fault or leave and before a way out of the unit, if code from there on may read them before it sets them. */

/* The instruction at t->pc, i, is about to begin (no INSN marker yet). */
void flags_before(struct guest_tx *t, const struct a64_insn *i);
/* The unit is left for guest address pc. */
void flags_at_exit(struct guest_tx *t, uint64_t pc);
/* The EXITIF to come may leave for pc. */
void flags_at_side_exit(struct guest_tx *t, uint64_t pc);
/* The unit is left, or state is inspected, in a way that any of NZCV may matter. */
void flags_needed(struct guest_tx *t);

/* --- leaving ---------------------------------------------------------------------------------------------------------------------- */

static inline void tx_trap(struct guest_tx *t, enum ir_trap why, uint64_t pc)
{
    flags_needed(t);
    block_trap(t, why, pc);
}
static inline void tx_illegal(struct guest_tx *t) { tx_trap(t, IRX_ILLEGAL, t->pc); }

/* --- address.c: what all accesses have in common -------------------------------------------------------------------------------------- */

/* The address a without its tag, if addresses may have one. */
ir_ref a64_untagged(struct guest_tx *t, ir_ref a);
/* The register or stack pointer rn as the base of an access, with its tag: a64_untagged() comes when the address is complete. */
ir_ref a64_base(struct guest_tx *t, unsigned rn);
/* The same as the complete address. */
static inline ir_ref a64_address(struct guest_tx *t, unsigned rn) { return a64_untagged(t, a64_base(t, rn)); }
/* Write the base rn back as v, behind the access; if rn is the stack pointer, a64_check_new_sp() has been before it. */
static inline void a64_write_back(struct guest_tx *t, unsigned rn, ir_ref v) { ir_set(t->u, IR_SLOT_R(rn), IRT_I64, v); }

/* --- ldst.c: addressing that other files share -------------------------------------------------------------------------------------- */

/* rm extended as `opt` says (UXTB 0 ... SXTX 7) to 64 bits and shifted left by n. */
ir_ref a64_extend(struct guest_tx *t, unsigned rm, unsigned opt, unsigned n);
/* An ordered or atomic access of 1 << size bytes at addr needs to be aligned (Linux: SIGBUS), with LSE2 only within 16 bytes. */
void a64_check_aligned(struct guest_tx *t, ir_ref addr, unsigned size, enum ir_access access);
/* Load size bytes (0 B, 1 H, 2 S, 3 D, 4 Q) as a vector whose other bits are zero; store the low ones of vector q. */
ir_ref a64_vload(struct guest_tx *t, unsigned size, ir_ref base, int64_t disp);
void a64_vstore(struct guest_tx *t, unsigned size, ir_ref base, int64_t disp, ir_ref q);

/* --- translate.c ------------------------------------------------------------------------------------------------------------------------ */

/* struct guest_isa's translate. */
void a64_translate(struct guest_tx *t);
/* struct guest_isa's flags_live. */
bool a64_flags_live(struct guest_tx *t, uint64_t pc);
/* Fetch and decode the instruction at pc (undefined encodings: op A64_ILLEGAL). False if it can't be fetched. */
bool a64_fetch_insn(struct guest_tx *t, uint64_t pc, struct a64_insn *i);

/* --- one per instruction ------------------------------------------------------------------------------------------------------------------ */
#define A64_TRANS(name) void a64t_##name(struct guest_tx *t, const struct a64_insn *i);
A64_OPS(A64_TRANS)
#undef A64_TRANS

#endif
