/*
 * a.c - A, Zacas and Zawrs: atomic memory operations, load-reserved/store-conditional, compare-and-swap.
 *
 * LR/SC. Most sequences store something that depends on registers and the loaded value alone, and do nothing else in
 * between: for those, "SC succeeds if the word still holds what LR read" is exact, because the whole sequence is then
 * indistinguishable from one that ran at the moment of the compare-and-swap. rv64_llsc_match() recognises them, and LR
 * becomes a plain load, SC a CAS; both must stand in one unit. Anything else (and an SC entered from elsewhere) makes
 * the process use exact mode: every AMO, CAS and SC takes a hashed address lock and moves a version (hostisa/exact.h).
 */
#include "translate/riscv64/tx.h"

/* The register's operand of an atomic on memory type m, its address checked for alignment (Linux: SIGBUS). */
static ir_ref atomic_addr(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m, enum ir_access access)
{
    ir_ref a = rx(t, i->rs1);
    ir_raw(t->u, IR_CHKALIGN, IRT_NONE, a, (uint16_t)(ir_mem_size(m) - 1), (uint16_t)access);
    return a;
}

static bool is32(enum ir_mem m) { return m == IRM_S32; }

/* --- AMO ------------------------------------------------------------------------------------------------------------- */

static void amo(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m, enum ir_amo kind)
{
    ir_ref v = rx(t, i->rs2), a = atomic_addr(t, i, m, ACCESS_WRITE), old;
    if (t->exact_atomics) {
        ir_ref args[] = { a, v, rk(t, kind) };
        old = ir_hcall(t->u, IR_HCALLF, IRT_I64, is32(m) ? HELPER_xamo32 : HELPER_xamo64, 3, args);
    } else {
        old = ir_raw(t->u, IR_AMO, m, a, v, (uint16_t)kind);
    }
    wx(t, i->rd, old);
}

#define AMO_PAIR(name, kind) \
    void trans_##name##_w(struct guest_tx *t, const struct rv64_insn *i) { amo(t, i, IRM_S32, kind); } \
    void trans_##name##_d(struct guest_tx *t, const struct rv64_insn *i) { amo(t, i, IRM_I64, kind); }
AMO_PAIR(amoswap, IRA_SWAP)
AMO_PAIR(amoadd, IRA_ADD)
AMO_PAIR(amoxor, IRA_XOR)
AMO_PAIR(amoand, IRA_AND)
AMO_PAIR(amoor, IRA_OR)
AMO_PAIR(amomin, IRA_SMIN)
AMO_PAIR(amomax, IRA_SMAX)
AMO_PAIR(amominu, IRA_UMIN)
AMO_PAIR(amomaxu, IRA_UMAX)
#undef AMO_PAIR

/* --- Zacas --------------------------------------------------------------------------------------------------------------- */

static ir_ref cas(struct guest_tx *t, enum ir_mem m, ir_ref a, ir_ref expect, ir_ref v)
{
    if (!t->exact_atomics) return ir_raw(t->u, IR_CAS, m, a, expect, v);
    ir_ref args[] = { a, expect, v };
    return ir_hcall(t->u, IR_HCALLF, IRT_I64, is32(m) ? HELPER_xcas32 : HELPER_xcas64, 3, args);
}

static void amocas(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m)
{
    ir_ref expect = rx(t, i->rd), v = rx(t, i->rs2), a = atomic_addr(t, i, m, ACCESS_WRITE);
    wx(t, i->rd, cas(t, m, a, expect, v));
}
void trans_amocas_w(struct guest_tx *t, const struct rv64_insn *i) { amocas(t, i, IRM_S32); }
void trans_amocas_d(struct guest_tx *t, const struct rv64_insn *i) { amocas(t, i, IRM_I64); }

/* The upper register of a pair: x0's partner is zero as well. */
static ir_ref pair_hi(struct guest_tx *t, unsigned r) { return rx(t, r ? r + 1u : 0); }

/* Pairs are even registers; both halves of the x0 pair read as zero and drop what is written. */
void trans_amocas_q(struct guest_tx *t, const struct rv64_insn *i)
{
    if ((i->rd | i->rs2) & 1) {
        tx_illegal(t);
        return;
    }
    ir_ref expect[] = { rx(t, i->rd), pair_hi(t, i->rd) };
    ir_ref args[] = { rx(t, i->rs1), rx(t, i->rs2), pair_hi(t, i->rs2) };
    ir_raw(t->u, IR_CHKALIGN, IRT_NONE, args[0], 15, ACCESS_WRITE);
    ir_hcall(t->u, IR_HCALLV, IRT_NONE, HELPER_pair_expect, 2, expect);
    ir_ref lo = ir_hcall(t->u, IR_HCALLF, IRT_I64, HELPER_cas128, 3, args);
    if (!i->rd) return;
    ir_ref hi = ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_pair_high, 0, NULL);
    wx(t, i->rd, lo);
    wx(t, i->rd + 1u, hi);
}

/* --- LR/SC ----------------------------------------------------------------------------------------------------------------- */

static void give_up_for_exact(struct guest_tx *t)
{
    t->want_exact = true;
    block_exit(t, t->pc, IR_POLL);       /* well-formed, but not to be used */
}

/* LR as a plain load. If the code may leave between LR and SC, the load's value counts by itself, and .rl orders it
 * behind earlier stores; if not, the CAS is a full fence and its value is the LR's. A backward branch in between can't
 * poll (its unit would be re-entered at the SC), so the LR does. */
static void lr_plain(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m)
{
    bool leaves, back;
    uint64_t sc = rv64_llsc_match(t, i, &leaves, &back);
    if (!sc) {
        give_up_for_exact(t);
        return;
    }
    if (back) ir_raw(t->u, IR_EXITIF, IRT_NONE, rk(t, 0), rga(t, t->pc), IR_POLL);
    if (i->rl && leaves) ir_raw(t->u, IR_FENCE, IRT_NONE, IRF_WR, 0, 0);
    ir_ref v = ir_load(t->u, m, atomic_addr(t, i, m, ACCESS_READ), 0);
    rvx(t)->llsc = (struct rv64_llsc){ .active = true, .sc_pc = sc, .loaded = v };
    wx(t, i->rd, v);
}

static void lr(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m)
{
    if (!t->exact_atomics) {
        lr_plain(t, i, m);
        return;
    }
    ir_ref a = atomic_addr(t, i, m, ACCESS_READ);
    wx(t, i->rd, ir_hcall(t->u, IR_HCALLF, IRT_I64, is32(m) ? HELPER_xlr32 : HELPER_xlr64, 1, &a));
}

static void sc_cas(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m)
{
    struct rv64_llsc *s = &rvx(t)->llsc;
    ir_ref old = ir_raw(t->u, IR_CAS, m, rx(t, i->rs1), s->loaded, rx(t, i->rs2));
    wx(t, i->rd, op2(t, IR_NE, IRT_I64, old, s->loaded));
    s->active = false;
}

static void sc(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m)
{
    struct rv64_tx *x = rvx(t);
    if (!t->exact_atomics) {
        if (x->llsc.active && x->llsc.sc_pc == t->pc) sc_cas(t, i, m);
        else give_up_for_exact(t);
        return;
    }
    ir_ref args[] = { rx(t, i->rs1), rx(t, i->rs2) };
    atomic_addr(t, i, m, ACCESS_WRITE);
    wx(t, i->rd, ir_hcall(t->u, IR_HCALLF, IRT_I64, is32(m) ? HELPER_xsc32 : HELPER_xsc64, 2, args));
}

void trans_lr_w(struct guest_tx *t, const struct rv64_insn *i) { lr(t, i, IRM_S32); }
void trans_lr_d(struct guest_tx *t, const struct rv64_insn *i) { lr(t, i, IRM_I64); }
void trans_sc_w(struct guest_tx *t, const struct rv64_insn *i) { sc(t, i, IRM_S32); }
void trans_sc_d(struct guest_tx *t, const struct rv64_insn *i) { sc(t, i, IRM_I64); }

/* What may stand between an LR and its SC: operations on x registers alone. */
static bool is_pure(enum rv64_op op)
{
    switch (op) {
    case RV64_lui: case RV64_auipc:
    case RV64_addi: case RV64_slti: case RV64_sltiu: case RV64_xori: case RV64_ori: case RV64_andi:
    case RV64_slli: case RV64_srli: case RV64_srai: case RV64_addiw: case RV64_slliw: case RV64_srliw: case RV64_sraiw:
    case RV64_add: case RV64_sub: case RV64_sll: case RV64_slt: case RV64_sltu: case RV64_xor: case RV64_srl: case RV64_sra:
    case RV64_or: case RV64_and: case RV64_addw: case RV64_subw: case RV64_sllw: case RV64_srlw: case RV64_sraw:
    case RV64_mul: case RV64_mulw:
    case RV64_sh1add: case RV64_sh2add: case RV64_sh3add: case RV64_add_uw: case RV64_slli_uw:
    case RV64_andn: case RV64_orn: case RV64_xnor: case RV64_min: case RV64_max: case RV64_minu: case RV64_maxu:
    case RV64_sext_b: case RV64_sext_h: case RV64_zext_h: case RV64_rol: case RV64_ror: case RV64_rori:
    case RV64_rolw: case RV64_rorw: case RV64_roriw: case RV64_rev8:
    case RV64_bclr: case RV64_bclri: case RV64_bset: case RV64_bseti: case RV64_binv: case RV64_binvi:
    case RV64_bext: case RV64_bexti: case RV64_czero_eqz: case RV64_czero_nez:
        return true;
    default:                 /* everything else: memory, control, CSRs, floating point, rarities */
        return false;
    }
}

static bool is_branch(enum rv64_op op)
{
    return op == RV64_beq || op == RV64_bne || op == RV64_blt || op == RV64_bge || op == RV64_bltu || op == RV64_bgeu;
}

/* What lies between LR and SC. */
struct sequence {
    uint64_t pc[RV64_LLSC_MAX];         /* instructions */
    uint64_t from[RV64_LLSC_MAX], to[RV64_LLSC_MAX];   /* branches */
    unsigned n, n_branches;
};

/* May branch k, whose target is inside, be turned into selections? Forward, to an instruction, over none of the others. */
static bool can_skip(const struct sequence *s, unsigned k, uint64_t sc_pc)
{
    bool on_insn = s->to[k] == sc_pc;
    for (unsigned j = 0; j < s->n; j++) on_insn |= s->pc[j] == s->to[k];
    for (unsigned j = 0; j < s->n_branches; j++)
        if (s->from[j] > s->from[k] && s->from[j] < s->to[k]) return false;
    return on_insn && s->to[k] > s->from[k];
}

static bool check_branches(const struct sequence *s, uint64_t lr_pc, uint64_t sc_pc, bool *leaves, bool *back)
{
    *leaves = *back = false;
    for (unsigned k = 0; k < s->n_branches; k++) {
        if (s->to[k] > lr_pc && s->to[k] <= sc_pc) {
            if (!can_skip(s, k, sc_pc)) return false;
        } else {
            *leaves = true;
            *back |= s->to[k] <= lr_pc;
        }
    }
    return true;
}

uint64_t rv64_llsc_match(struct guest_tx *t, const struct rv64_insn *lr_i, bool *leaves, bool *back)
{
    struct sequence s = { .n = 0, .n_branches = 0 };
    uint64_t pc = t->pc + lr_i->len;
    enum rv64_op want = lr_i->op == RV64_lr_w ? RV64_sc_w : RV64_sc_d;
    if (lr_i->rd == lr_i->rs1 && lr_i->rd) return 0;
    while (s.n < RV64_LLSC_MAX) {
        struct rv64_insn i;
        if (!rv64_fetch_insn(t, pc, &i)) return 0;
        enum rv64_op op = i.op;
        if (op == want && i.rs1 == lr_i->rs1) return check_branches(&s, t->pc, pc, leaves, back) ? pc : 0;
        if (is_branch(op)) {
            s.from[s.n_branches] = pc;
            s.to[s.n_branches++] = pc + (uint64_t)(int64_t)i.imm;
        } else if (!is_pure(op) || (i.rd && i.rd == lr_i->rs1)) {
            return 0;
        }
        s.pc[s.n++] = pc;
        pc += i.len;
    }
    return 0;
}

/* --- Zawrs: waiting for a reservation to be lost may end at any time ------------------------------------------------------- */

void trans_wrs_nto(struct guest_tx *t, const struct rv64_insn *i) { (void)t; (void)i; }
void trans_wrs_sto(struct guest_tx *t, const struct rv64_insn *i) { (void)t; (void)i; }
