/*
 * system.c - hints, barriers, system registers, cache maintenance.
 *
 * System registers are what EL0 may touch under Linux: NZCV, FPCR, FPSR, TPIDR, the counter, cache geometry, and the ID
 * registers, which the kernel emulates. Everything else is an undefined instruction.
 */
#include "translate/aarch64/model.h"
#include "translate/aarch64/tx.h"

/* --- hints ------------------------------------------------------------------------------------------------------------------ */

/* Pointer authentication in the hint space leaves pointers alone (no key is enabled); waiting may end at any time. */
void a64t_hint(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }
void a64t_wfet(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }
void a64t_wfit(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }

/* --- barriers --------------------------------------------------------------------------------------------------------------- */

/* CRm: bits 1..0 say which accesses (1: loads before, 2: stores both, else all), bits 3..2 the domain: one to us. */
static void memory_barrier(struct guest_tx *t, const struct a64_insn *i)
{
    unsigned kinds = (unsigned)i->imm & 3;
    unsigned need = kinds == 1 ? IRF_RR | IRF_RW : kinds == 2 ? IRF_WW : IRF_RR | IRF_RW | IRF_WR | IRF_WW;
    ir_raw(t->u, IR_FENCE, IRT_NONE, (uint16_t)need, 0, 0);
}
void a64t_dmb(struct guest_tx *t, const struct a64_insn *i) { memory_barrier(t, i); }

/* Behind IC IVAU comes a DSB: there the translations of what was invalidated go, all at once. */
void a64t_dsb(struct guest_tx *t, const struct a64_insn *i)
{
    uint64_t next = t->pc + 4;
    memory_barrier(t, i);
    ir_ref pending = ir_get(t->u, IR_SLOT_M(A64_M_ICACHE), IRT_I64);
    if (ir_is_k(pending) && !ir_kval(t->u, pending)) return;
    flags_needed(t);
    block_exit_if(t, op2(t, IR_EQ, IRT_I64, pending, k64(t, 0)), next, 0);
    ir_set(t->u, IR_SLOT_M(A64_M_ICACHE), IRT_I64, k64(t, 0));
    block_trap(t, IRX_ICACHE, next);
}
/* Nothing is fetched ahead of what was said above. */
void a64t_isb(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }
void a64t_sb(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }

/* --- cache maintenance ---------------------------------------------------------------------------------------------------------- */

#define OP(op1, crn, crm, op2) ((op1) << 11 | (crn) << 7 | (crm) << 3 | (op2))
enum {
    IC_IVAU = OP(3, 7, 5, 1), DC_ZVA = OP(3, 7, 4, 1), DC_CVAC = OP(3, 7, 10, 1), DC_CVAU = OP(3, 7, 11, 1), DC_CVAP = OP(3, 7, 12, 1),
    DC_CVADP = OP(3, 7, 13, 1), DC_CIVAC = OP(3, 7, 14, 1),
};

/* The helper takes note of the address and does not access it: a tag would go unnoticed. */
static void invalidate_line(struct guest_tx *t, ir_ref a)
{
    a = op2(t, IR_AND, IRT_I64, a, k64(t, ~UINT64_C(0) >> A64_TAG_BITS));
    ir_hcall(t->u, IR_HCALLV, IRT_NONE, HELPER_icache_line, 1, &a);
    ir_set(t->u, IR_SLOT_M(A64_M_ICACHE), IRT_I64, k64(t, 1));
}

/* Memory is coherent: cleaning does nothing. */
void a64t_sys(struct guest_tx *t, const struct a64_insn *i)
{
    ir_ref a = a64_untagged(t, rx(t, i->rd));
    switch (i->imm) {
    case DC_CVAC: case DC_CVAU: case DC_CIVAC: break;
    case DC_CVAP: if (!has_ext(t, A64_EXT_DPB)) tx_illegal(t); break;
    case DC_CVADP: if (!has_ext(t, A64_EXT_DPB2)) tx_illegal(t); break;
    case DC_ZVA: ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_zero64, 1, &a); break;
    case IC_IVAU: invalidate_line(t, a); break;
    default: tx_illegal(t); break;
    }
}
void a64t_sysl(struct guest_tx *t, const struct a64_insn *i) { (void)i; tx_illegal(t); }

/* --- registers -------------------------------------------------------------------------------------------------------------------- */

#define REG(op1, crn, crm, op2) (1 << 14 | OP(op1, crn, crm, op2))
enum {
    NZCV = REG(3, 4, 2, 0), PSTATE_DIT = REG(3, 4, 2, 5), PSTATE_SSBS = REG(3, 4, 2, 6), FPCR = REG(3, 4, 4, 0), FPSR = REG(3, 4, 4, 1),
    TPIDR_EL0 = REG(3, 13, 0, 2), TPIDRRO_EL0 = REG(3, 13, 0, 3), CTR_EL0 = REG(3, 0, 0, 1), DCZID_EL0 = REG(3, 0, 0, 7),
    CNTFRQ_EL0 = REG(3, 14, 0, 0), CNTVCT_EL0 = REG(3, 14, 0, 2),
};
/* 64-byte lines, PIPT; IDC: cleaning is not needed, DIC not set: invalidating is. */
#define CTR_VALUE (UINT64_C(1) << 31 | UINT64_C(1) << 28 | 4 << 24 | 4 << 20 | 4 << 16 | 3 << 14 | 4)
enum { DCZID_VALUE = 4 };       /* log2 of words that DC ZVA clears: 64 bytes */

static ir_ref slot(struct guest_tx *t, unsigned m) { return ir_get(t->u, IR_SLOT_M(m), IRT_I64); }
static ir_ref call0(struct guest_tx *t, enum helper h) { return ir_hcall(t->u, IR_HCALL, IRT_I64, h, 0, NULL); }
static ir_ref masked(struct guest_tx *t, ir_ref a, uint64_t m) { return op2(t, IR_AND, IRT_I64, a, k64(t, m)); }
static ir_ref shl(struct guest_tx *t, ir_ref a, unsigned n) { return op2(t, IR_SHL, IRT_I64, a, k64(t, n)); }
static ir_ref shr(struct guest_tx *t, ir_ref a, unsigned n) { return op2(t, IR_SHR, IRT_I64, a, k64(t, n)); }
static ir_ref or_(struct guest_tx *t, ir_ref a, ir_ref b) { return op2(t, IR_OR, IRT_I64, a, b); }

/* a64_nzcv_from_word() and its inverse as IR. */
static ir_ref nzcv_get(struct guest_tx *t)
{
    ir_ref w = op1(t, IR_FLWORD, IRT_NONE, flags(t));
    return or_(t, or_(t, shl(t, masked(t, w, IRF_N | IRF_Z), 16), shl(t, masked(t, w, IRF_C), 21)), shl(t, masked(t, w, IRF_V), 28));
}
static void nzcv_set(struct guest_tx *t, ir_ref v)
{
    ir_ref w = or_(t, or_(t, masked(t, shr(t, v, 16), IRF_N | IRF_Z), masked(t, shr(t, v, 21), IRF_C)), masked(t, shr(t, v, 28), IRF_V));
    set_flags(t, op1(t, IR_FLPACK, IRT_NONE, w));
}

static void pstate_set(struct guest_tx *t, uint64_t bit, ir_ref v)
{
    ir_ref old = slot(t, A64_M_PSTATE);
    ir_set(t->u, IR_SLOT_M(A64_M_PSTATE), IRT_I64, or_(t, masked(t, old, ~bit), masked(t, v, bit)));
}

/* The register's value, or 0 if it can't be read. */
static ir_ref read_register(struct guest_tx *t, unsigned reg)
{
    uint64_t id;
    switch (reg) {
    case NZCV: return nzcv_get(t);
    case FPCR: return slot(t, A64_M_FPCR);
    case FPSR: return call0(t, HELPER_fpsr_get);
    case TPIDR_EL0: return slot(t, A64_M_TPIDR);
    case TPIDRRO_EL0: return k64(t, 0);
    case CTR_EL0: return k64(t, CTR_VALUE);
    case DCZID_EL0: return k64(t, DCZID_VALUE);
    case CNTFRQ_EL0: return k64(t, 1000000000);
    case CNTVCT_EL0: return call0(t, HELPER_nanoseconds);
    case PSTATE_DIT: return has_ext(t, A64_EXT_DIT) ? masked(t, slot(t, A64_M_PSTATE), A64_PSTATE_DIT) : 0;
    case PSTATE_SSBS: return has_ext(t, A64_EXT_SSBS) ? masked(t, slot(t, A64_M_PSTATE), A64_PSTATE_SSBS) : 0;
    default: return a64_id_register(t->cpu_model, reg, &id) ? k64(t, id) : 0;
    }
}
/* The first read changes what fp_rm() says of FPCR.FZ: the unit ends there. */
static void first_read_of_fpsr(struct guest_tx *t)
{
    ir_ref read = slot(t, A64_M_FPSR_READ);
    if (ir_is_k(read) && ir_kval(t->u, read)) return;
    flags_needed(t);
    block_exit_if(t, op2(t, IR_NE, IRT_I64, read, k64(t, 0)), t->pc + 4, 0);
    ir_set(t->u, IR_SLOT_M(A64_M_FPSR_READ), IRT_I64, k64(t, 1));
    block_trap(t, IRX_MODE, t->pc + 4);
}

/* Before the first access to FPSR, a read or a write, nobody has missed an underflow that only careful code raises. True: it is made anew first. */
static bool is_first_access(struct guest_tx *t, const struct a64_insn *i)
{
    if (i->imm != FPSR || t->care & GUEST_CARE_UNDERFLOW) return false;
    tx_trap(t, IRX_FPFLAGS, t->pc);
    return true;
}

void a64t_mrs(struct guest_tx *t, const struct a64_insn *i)
{
    if (is_first_access(t, i)) return;
    ir_ref v = read_register(t, (unsigned)i->imm);
    if (!v) {
        tx_illegal(t);
        return;
    }
    set_x(t, i->rd, v);
    if (i->imm == FPSR) first_read_of_fpsr(t);
}

/* A write of FPCR ends the unit if compiled code, or this code, may not be able to go on with it, or unless that is known. */
static void write_fpcr(struct guest_tx *t, ir_ref v)
{
    ir_hcall(t->u, IR_HCALLV, IRT_NONE, HELPER_fpcr_set, 1, &v);
    ir_clobber(t->u, IR_SLOT_M(A64_M_FPCR));
    if (!ir_is_k(v) || ir_kval(t->u, v) & (A64_FPCR_ODD | A64_FPCR_FZ) || t->fp_rm != IRRM_DYN) tx_trap(t, IRX_MODE, t->pc + 4);
}
void a64t_msr(struct guest_tx *t, const struct a64_insn *i)
{
    if (is_first_access(t, i)) return;
    ir_ref v = rx(t, i->rd);
    switch (i->imm) {
    case NZCV: nzcv_set(t, v); break;
    case FPCR: write_fpcr(t, v); break;
    case FPSR:
        ir_hcall(t->u, IR_HCALLV, IRT_NONE, HELPER_fpsr_set, 1, &v);
        ir_clobber(t->u, IR_SLOT_M(A64_M_QC));
        break;
    case TPIDR_EL0: ir_set(t->u, IR_SLOT_M(A64_M_TPIDR), IRT_I64, v); break;
    case PSTATE_DIT:
        if (has_ext(t, A64_EXT_DIT)) pstate_set(t, A64_PSTATE_DIT, v);
        else tx_illegal(t);
        break;
    case PSTATE_SSBS:
        if (has_ext(t, A64_EXT_SSBS)) pstate_set(t, A64_PSTATE_SSBS, v);
        else tx_illegal(t);
        break;
    default: tx_illegal(t); break;
    }
}
void a64t_msr_dit(struct guest_tx *t, const struct a64_insn *i) { pstate_set(t, A64_PSTATE_DIT, k64(t, i->imm ? A64_PSTATE_DIT : 0)); }
void a64t_msr_ssbs(struct guest_tx *t, const struct a64_insn *i) { pstate_set(t, A64_PSTATE_SSBS, k64(t, i->imm ? A64_PSTATE_SSBS : 0)); }
