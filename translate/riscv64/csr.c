/*
 * csr.c - Zicsr (the user-level registers: fflags, frm, fcsr, cycle, time, instret) and the cache, hint and
 * may-be-operation extensions Zicbom, Zicboz, Zicbop, Zimop, Zihintpause, Zihintntl.
 *
 * The sticky flags live in the host FPU, frm in M1. A write that may change frm ends the unit: whether compiled code
 * may run at all depends on it. Everything else (counters of other modes, seed, vector state) is illegal in user mode,
 * as under Linux.
 */
#include "translate/riscv64/tx.h"

enum { CSR_FFLAGS = 0x001, CSR_FRM = 0x002, CSR_FCSR = 0x003, CSR_CYCLE = 0xc00, CSR_TIME = 0xc01, CSR_INSTRET = 0xc02 };
enum csr_write { CSRW, CSRS, CSRC };

static ir_ref get0(struct guest_tx *t, enum helper h) { return ir_hcall(t->u, IR_HCALL, IRT_I64, h, 0, NULL); }

/* The present value of csr, or 0 if it can't be read. */
static ir_ref csr_read(struct guest_tx *t, unsigned csr)
{
    switch (csr) {
    case CSR_FFLAGS: return get0(t, HELPER_fflags_get);
    case CSR_FRM: return ir_get(t->u, IR_SLOT_M(RV64_M_FRM), IRT_I64);
    case CSR_FCSR: return get0(t, HELPER_fcsr_get);
    case CSR_CYCLE: case CSR_TIME: case CSR_INSTRET: return get0(t, HELPER_ticks);
    default: return 0;
    }
}

/* May v be a rounding mode that compiled code can't run in? */
static bool odd_mode(const struct guest_tx *t, unsigned csr, ir_ref v)
{
    if (!ir_is_k(v) || t->fp_rm != IRRM_DYN) return true;
    uint64_t rm = csr == CSR_FCSR ? ir_kval(t->u, v) >> 5 & 7 : ir_kval(t->u, v) & 7;
    return rm > IRRM_RUP;
}

/* Returns the value before the write. It comes from the helper, not from a GET: the helper changes the slot. */
static ir_ref csr_write(struct guest_tx *t, unsigned csr, ir_ref v)
{
    enum helper h = csr == CSR_FFLAGS ? HELPER_fflags_set : csr == CSR_FRM ? HELPER_frm_set : HELPER_fcsr_set;
    ir_ref old = ir_hcall(t->u, IR_HCALL, IRT_I64, h, 1, &v);
    if (csr != CSR_FFLAGS) ir_clobber(t->u, IR_SLOT_M(RV64_M_FRM));
    return old;
}

/* v: the operand; writes: the instruction writes at all (csrrs/csrrc with x0 or 0 do not). */
static void csr_op(struct guest_tx *t, const struct rv64_insn *i, enum csr_write how, ir_ref v, bool writes)
{
    bool fp = i->csr >= CSR_FFLAGS && i->csr <= CSR_FCSR, reads = how != CSRW || !fp;
    ir_ref old = reads ? csr_read(t, i->csr) : 0;
    if ((reads && !old) || (writes && !fp)) {
        tx_illegal(t);
        return;
    }
    if (writes) {
        ir_ref now = how == CSRW ? v : op2(t, how == CSRS ? IR_OR : IR_ANDN, IRT_I64, old, v);
        old = csr_write(t, i->csr, now);
        wx(t, i->rd, old);
        if (i->csr != CSR_FFLAGS && odd_mode(t, i->csr, now)) block_trap(t, IRX_MODE, t->pc + i->len);
        return;
    }
    wx(t, i->rd, old);
}

void trans_csrrw(struct guest_tx *t, const struct rv64_insn *i) { csr_op(t, i, CSRW, rx(t, i->rs1), true); }
void trans_csrrs(struct guest_tx *t, const struct rv64_insn *i) { csr_op(t, i, CSRS, rx(t, i->rs1), i->rs1); }
void trans_csrrc(struct guest_tx *t, const struct rv64_insn *i) { csr_op(t, i, CSRC, rx(t, i->rs1), i->rs1); }
void trans_csrrwi(struct guest_tx *t, const struct rv64_insn *i) { csr_op(t, i, CSRW, rk(t, i->rs1), true); }
void trans_csrrsi(struct guest_tx *t, const struct rv64_insn *i) { csr_op(t, i, CSRS, rk(t, i->rs1), i->rs1); }
void trans_csrrci(struct guest_tx *t, const struct rv64_insn *i) { csr_op(t, i, CSRC, rk(t, i->rs1), i->rs1); }

/* --- cache blocks (64 bytes). Memory is coherent: clean and flush only check the access. Linux enables them, and
 * cbo.zero, for user mode, but not cbo.inval. --------------------------------------------------------------------------- */

static void touch(struct guest_tx *t, const struct rv64_insn *i)
{
    wx_effect(t, 0, ir_load(t->u, IRM_U8, rx(t, i->rs1), 0));
}
void trans_cbo_clean(struct guest_tx *t, const struct rv64_insn *i) { touch(t, i); }
void trans_cbo_flush(struct guest_tx *t, const struct rv64_insn *i) { touch(t, i); }
void trans_cbo_inval(struct guest_tx *t, const struct rv64_insn *i) { (void)i; tx_illegal(t); }
void trans_cbo_zero(struct guest_tx *t, const struct rv64_insn *i)
{
    ir_ref a = rx(t, i->rs1);
    ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_zero64, 1, &a);
}

/* --- hints -------------------------------------------------------------------------------------------------------------------- */

static void nothing(struct guest_tx *t, const struct rv64_insn *i) { (void)t; (void)i; }
void trans_prefetch_i(struct guest_tx *t, const struct rv64_insn *i) { nothing(t, i); }
void trans_prefetch_r(struct guest_tx *t, const struct rv64_insn *i) { nothing(t, i); }
void trans_prefetch_w(struct guest_tx *t, const struct rv64_insn *i) { nothing(t, i); }

/* --- Zimop: may-be-operations write 0 until some extension gives them a meaning ------------------------------------------------ */

void trans_mop_r(struct guest_tx *t, const struct rv64_insn *i) { wx(t, i->rd, rk(t, 0)); }
void trans_mop_rr(struct guest_tx *t, const struct rv64_insn *i) { wx(t, i->rd, rk(t, 0)); }
void trans_pause(struct guest_tx *t, const struct rv64_insn *i) { nothing(t, i); }
