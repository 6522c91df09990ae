/*
 * atomics.c - exclusives, LSE atomics, compare-and-swap.
 *
 * Exclusives. Most sequences store something that depends on registers and the loaded value alone, and do nothing else in
 * between: for those, "the store succeeds if memory still holds what was loaded" is exact, because the whole sequence is then
 * indistinguishable from one that ran at the moment of the compare-and-swap. match() recognises them, and the
 * load-exclusive becomes a plain load, the store-exclusive a CAS; both must stand in one unit. Anything else (pairs, a
 * store-exclusive entered from elsewhere) makes the process use exact mode: every atomic and exclusive takes a hashed
 * address lock and moves a version (hostisa/exact.h).
 */
#include "translate/aarch64/tx.h"

static const uint8_t mem_u[] = { IRM_U8, IRM_U16, IRM_U32, IRM_I64 };
/* By size: helpers of exact mode. */
static const uint16_t xamo[] = { HELPER_xamo8, HELPER_xamo16, HELPER_xamo32, HELPER_xamo64 };
static const uint16_t xcas[] = { HELPER_xcas8, HELPER_xcas16, HELPER_xcas32, HELPER_xcas64 };
static const uint16_t xlr[] = { HELPER_xlr8, HELPER_xlr16, HELPER_xlr32, HELPER_xlr64 };
static const uint16_t xsc[] = { HELPER_xsc8, HELPER_xsc16, HELPER_xsc32, HELPER_xsc64 };

/* The low bytes of v, zero-extended: what helpers of less than 64 bits return is sign-extended. */
static ir_ref zero_extend(struct guest_tx *t, unsigned size, ir_ref v)
{
    static const uint8_t ops[] = { IR_ZX8, IR_ZX16, IR_ZX32 };
    return size == 3 ? v : op1(t, (enum ir_op)ops[size], IRT_I64, v);
}

/* The address in rn, checked for alignment to 1 << size bytes. */
static ir_ref aligned_addr(struct guest_tx *t, const struct a64_insn *i, unsigned size, enum ir_access access)
{
    ir_ref a = a64_address(t, i->rn);
    a64_check_aligned(t, a, size, access);
    return a;
}

/* --- LSE ------------------------------------------------------------------------------------------------------------------- */

static void amo(struct guest_tx *t, const struct a64_insn *i, enum ir_amo kind)
{
    ir_ref v = rx(t, i->rs), a = aligned_addr(t, i, i->size, ACCESS_WRITE), old;
    if (t->exact_atomics) {
        ir_ref args[] = { a, v, k64(t, kind) };
        old = zero_extend(t, i->size, ir_hcall(t->u, IR_HCALLF, IRT_I64, xamo[i->size], 3, args));
    } else {
        old = ir_raw(t->u, IR_AMO, mem_u[i->size], a, v, kind);
    }
    set_x(t, i->rd, old);
}
void a64t_ldadd(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_ADD); }
void a64t_ldclr(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_ANDN); }
void a64t_ldeor(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_XOR); }
void a64t_ldset(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_OR); }
void a64t_ldsmax(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_SMAX); }
void a64t_ldsmin(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_SMIN); }
void a64t_ldumax(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_UMAX); }
void a64t_ldumin(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_UMIN); }
void a64t_swp(struct guest_tx *t, const struct a64_insn *i) { amo(t, i, IRA_SWAP); }

void a64t_cas(struct guest_tx *t, const struct a64_insn *i)
{
    ir_ref expect = rx(t, i->rs), v = rx(t, i->rd), a = aligned_addr(t, i, i->size, ACCESS_WRITE), old;
    if (t->exact_atomics) {
        ir_ref args[] = { a, expect, v };
        old = zero_extend(t, i->size, ir_hcall(t->u, IR_HCALLF, IRT_I64, xcas[i->size], 3, args));
    } else {
        old = ir_raw(t->u, IR_CAS, mem_u[i->size], a, expect, v);
    }
    set_x(t, i->rs, old);
}

/* Two 32-bit registers as one 64-bit value, and back. */
static ir_ref joined(struct guest_tx *t, unsigned lo, unsigned hi)
{
    return op2(t, IR_OR, IRT_I64, op1(t, IR_ZX32, IRT_I64, rw(t, lo)), op2(t, IR_SHL, IRT_I64, rx(t, hi), k64(t, 32)));
}
static void split(struct guest_tx *t, unsigned lo, unsigned hi, ir_ref v)
{
    set_x(t, lo, op1(t, IR_ZX32, IRT_I64, v));
    set_x(t, hi, op2(t, IR_SHR, IRT_I64, v, k64(t, 32)));
}

/* Pairs are even registers and their successors; X31 of the pair (30, 31) is XZR. */
static void cas_pair32(struct guest_tx *t, const struct a64_insn *i)
{
    ir_ref expect = joined(t, i->rs, i->rs + 1u), v = joined(t, i->rd, i->rd + 1u), a = aligned_addr(t, i, 3, ACCESS_WRITE), old;
    if (t->exact_atomics) {
        ir_ref args[] = { a, expect, v };
        old = ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_xcas64, 3, args);
    } else {
        old = ir_raw(t->u, IR_CAS, IRM_I64, a, expect, v);
    }
    split(t, i->rs, i->rs + 1u, old);
}
void a64t_casp(struct guest_tx *t, const struct a64_insn *i)
{
    if (i->size == 2) {
        cas_pair32(t, i);
        return;
    }
    ir_ref expect[] = { rx(t, i->rs), rx(t, i->rs + 1u) };
    ir_ref args[] = { aligned_addr(t, i, 4, ACCESS_WRITE), rx(t, i->rd), rx(t, i->rd + 1u) };
    ir_hcall(t->u, IR_HCALLV, IRT_NONE, HELPER_pair_expect, 2, expect);
    ir_ref lo = ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_cas128, 3, args);
    ir_ref hi = ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_pair_high, 0, NULL);
    set_x(t, i->rs, lo);
    set_x(t, i->rs + 1u, hi);
}

/* --- recognising sequences ----------------------------------------------------------------------------------------------------- */

/* What lies between the two. */
struct sequence {
    uint64_t pc[A64_LLSC_MAX];                        /* instructions */
    uint64_t from[A64_LLSC_MAX], to[A64_LLSC_MAX];    /* branches */
    unsigned n, n_branches;
};

/* What may stand between: operations on general registers and flags alone. */
static bool is_pure(enum a64_op op)
{
    switch (op) {
    case A64_adr: case A64_adrp: case A64_movz: case A64_movn: case A64_movk:
    case A64_add_imm: case A64_adds_imm: case A64_sub_imm: case A64_subs_imm:
    case A64_and_imm: case A64_orr_imm: case A64_eor_imm: case A64_ands_imm:
    case A64_sbfm: case A64_bfm: case A64_ubfm: case A64_extr:
    case A64_and_sh: case A64_bic_sh: case A64_orr_sh: case A64_orn_sh: case A64_eor_sh: case A64_eon_sh: case A64_ands_sh: case A64_bics_sh:
    case A64_add_sh: case A64_adds_sh: case A64_sub_sh: case A64_subs_sh:
    case A64_add_ext: case A64_adds_ext: case A64_sub_ext: case A64_subs_ext:
    case A64_adc: case A64_adcs: case A64_sbc: case A64_sbcs:
    case A64_ccmn: case A64_ccmp: case A64_ccmn_imm: case A64_ccmp_imm:
    case A64_csel: case A64_csinc: case A64_csinv: case A64_csneg:
    case A64_rbit: case A64_rev16: case A64_rev32: case A64_rev_w: case A64_rev: case A64_clz: case A64_cls:
    case A64_lslv: case A64_lsrv: case A64_asrv: case A64_rorv: case A64_madd: case A64_msub:
        return true;
    default:                 /* everything else: memory, control, system registers, vectors, rarities */
        return false;
    }
}
static bool is_branch(enum a64_op op)
{
    return op == A64_b_cond || op == A64_cbz || op == A64_cbnz || op == A64_tbz || op == A64_tbnz;
}
/* Does the pure instruction i write x[n]? */
static bool writes(const struct a64_insn *i, unsigned n)
{
    return i->rd == n && i->op != A64_ccmn && i->op != A64_ccmp && i->op != A64_ccmn_imm && i->op != A64_ccmp_imm;
}

/* May branch k, whose target is inside, be turned into selections? Forward, over none of the others. */
static bool can_skip(const struct sequence *s, unsigned k)
{
    for (unsigned j = 0; j < s->n_branches; j++)
        if (s->from[j] > s->from[k] && s->from[j] < s->to[k]) return false;
    return s->to[k] > s->from[k];
}
static bool check_branches(const struct sequence *s, uint64_t ll_pc, uint64_t sc_pc, bool *leaves, bool *back)
{
    *leaves = *back = false;
    for (unsigned k = 0; k < s->n_branches; k++) {
        if (s->to[k] > ll_pc && s->to[k] <= sc_pc) {
            if (!can_skip(s, k)) return false;
        } else {
            *leaves = true;
            *back |= s->to[k] <= ll_pc;
        }
    }
    return true;
}

/* Does the code behind the load-exclusive ll form a sequence whose store-exclusive is exactly a compare-and-swap? Returns
 * that one's address, or 0. *leaves, *back: whether conditional branches leave it, leave it backwards. */
static uint64_t match(struct guest_tx *t, const struct a64_insn *ll, bool *leaves, bool *back)
{
    struct sequence s = { .n = 0, .n_branches = 0 };
    uint64_t pc = t->pc + 4;
    if (ll->rd == ll->rn && ll->rd != 31) return 0;
    for (; s.n < A64_LLSC_MAX; pc += 4) {
        struct a64_insn i;
        if (!a64_fetch_insn(t, pc, &i)) return 0;
        enum a64_op op = i.op;
        if (op == A64_stxr && i.size == ll->size && i.rn == ll->rn) return check_branches(&s, t->pc, pc, leaves, back) ? pc : 0;
        if (is_branch(op)) {
            s.from[s.n_branches] = pc;
            s.to[s.n_branches++] = pc + (uint64_t)(int64_t)i.imm;
        } else if (!is_pure(op) || writes(&i, ll->rn)) {
            return 0;
        }
        s.pc[s.n++] = pc;
    }
    return 0;
}

/* --- exclusives ------------------------------------------------------------------------------------------------------------------- */

static void give_up_for_exact(struct guest_tx *t)
{
    t->want_exact = true;
    block_exit(t, t->pc, IR_POLL);       /* well-formed, but not to be used */
}

/* The load as a plain one. If the code may leave before the store, the loaded value counts by itself; if not, the CAS is a
 * full fence. A backward branch in between can't poll (its unit would be re-entered at the store), so the load does. */
static void load_plain(struct guest_tx *t, const struct a64_insn *i)
{
    bool leaves, back;
    uint64_t sc = match(t, i, &leaves, &back);
    if (!sc) {
        give_up_for_exact(t);
        return;
    }
    if (back) ir_raw(t->u, IR_EXITIF, IRT_NONE, k64(t, 0), ir_gaddr(t->u, t->pc), IR_POLL);
    ir_ref v = ir_load(t->u, mem_u[i->size], aligned_addr(t, i, i->size, ACCESS_READ), 0);
    if (leaves && i->acq) ir_raw(t->u, IR_FENCE, IRT_NONE, IRF_RR | IRF_RW, 0, 0);
    ax(t)->llsc = (struct a64_llsc){ .active = true, .sc_pc = sc, .loaded = v };
    set_x_effect(t, i->rd, v);
}

void a64t_ldxr(struct guest_tx *t, const struct a64_insn *i)
{
    if (!t->exact_atomics) {
        load_plain(t, i);
        return;
    }
    ir_ref a = aligned_addr(t, i, i->size, ACCESS_READ);
    set_x(t, i->rd, zero_extend(t, i->size, ir_hcall(t->u, IR_HCALLF, IRT_I64, xlr[i->size], 1, &a)));
}

static void store_cas(struct guest_tx *t, const struct a64_insn *i)
{
    struct a64_llsc *s = &ax(t)->llsc;
    ir_ref old = ir_raw(t->u, IR_CAS, mem_u[i->size], a64_untagged(t, rx_sp(t, i->rn)), s->loaded, rx(t, i->rd));
    s->active = false;
    set_x(t, i->rs, op2(t, IR_NE, IRT_I64, old, s->loaded));
}

void a64t_stxr(struct guest_tx *t, const struct a64_insn *i)
{
    struct a64_tx *s = ax(t);
    if (!t->exact_atomics) {
        if (s->llsc.active && s->llsc.sc_pc == t->pc) store_cas(t, i);
        else give_up_for_exact(t);
        return;
    }
    ir_ref args[] = { aligned_addr(t, i, i->size, ACCESS_WRITE), rx(t, i->rd) };
    set_x(t, i->rs, ir_hcall(t->u, IR_HCALLF, IRT_I64, xsc[i->size], 2, args));
}

/* Pairs: of words, a 64-bit access; of doublewords, two loads and a 128-bit compare-and-swap. Only in exact mode. */
void a64t_ldxp(struct guest_tx *t, const struct a64_insn *i)
{
    if (!t->exact_atomics) {
        give_up_for_exact(t);
        return;
    }
    ir_ref a = aligned_addr(t, i, i->size + 1u, ACCESS_READ);
    if (i->size == 2) {
        split(t, i->rd, i->ra, ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_xlr64, 1, &a));
        return;
    }
    ir_ref lo = ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_xlr128, 1, &a);
    ir_ref hi = ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_pair_high, 0, NULL);
    set_x(t, i->rd, lo);
    set_x(t, i->ra, hi);
}
void a64t_stxp(struct guest_tx *t, const struct a64_insn *i)
{
    if (!t->exact_atomics) {
        give_up_for_exact(t);
        return;
    }
    ir_ref a = aligned_addr(t, i, i->size + 1u, ACCESS_WRITE), r;
    if (i->size == 2) {
        ir_ref args[] = { a, joined(t, i->rd, i->ra) };
        r = ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_xsc64, 2, args);
    } else {
        ir_ref args[] = { a, rx(t, i->rd), rx(t, i->ra) };
        r = ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_xsc128, 3, args);
    }
    set_x(t, i->rs, r);
}

/* Outside of exact mode no reservation outlives the unit. */
void a64t_clrex(struct guest_tx *t, const struct a64_insn *i)
{
    (void)i;
    if (t->exact_atomics) ir_set(t->u, IR_SLOT_M(A64_M_RES_ADDR), IRT_I64, k64(t, A64_NO_RESERVATION));
}
