/*
 * branch.c - branches, calls, returns, exceptions.
 *
 * A backward conditional branch ends the unit, as an exit over which a plain jump back stands: where the jump polls, its
 * condition has been decided, so that nobody has to know the flags again.
 */
#include "translate/aarch64/tx.h"

static uint64_t target_of(const struct guest_tx *t, const struct a64_insn *i) { return t->pc + (uint64_t)(int64_t)i->imm; }

/* --- conditional ------------------------------------------------------------------------------------------------------------- */

/* Inside a load/store-exclusive sequence nothing may end the unit or leave it in the middle for events (there the load
 * polls). A branch whose target lies inside as well makes what it jumps over conditional. */
static void branch_in_llsc(struct guest_tx *t, ir_ref c, uint64_t target)
{
    struct a64_llsc *s = &ax(t)->llsc;
    if (target > t->pc && target <= s->sc_pc) {
        s->skip = c;
        s->skip_to = target;
    } else {
        flags_at_exit(t, target);
        block_exit_if(t, c, target, 0);
    }
}

/* Jump if `yes`; `no` is its opposite. */
static void branch(struct guest_tx *t, const struct a64_insn *i, ir_ref yes, ir_ref no)
{
    uint64_t target = target_of(t, i);
    if (ax(t)->llsc.active) {
        branch_in_llsc(t, yes, target);
    } else if (ir_is_k(yes)) {
        if (!ir_kval(t->u, yes)) return;
        flags_at_exit(t, target);
        block_goto(t, target);
    } else if (target <= t->pc) {
        flags_at_exit(t, block_of(t)->npc);
        block_exit_if(t, no, block_of(t)->npc, 0);
        flags_at_exit(t, target);
        block_exit(t, target, IR_POLL);
    } else {
        flags_at_exit(t, target);
        block_exit_if(t, yes, target, 0);
    }
}

void a64t_b_cond(struct guest_tx *t, const struct a64_insn *i)
{
    bool always = i->cond >= IRC__N;
    branch(t, i, cond(t, i->cond), always ? 0 : cond(t, i->cond ^ 1u));
}
void a64t_bc_cond(struct guest_tx *t, const struct a64_insn *i) { a64t_b_cond(t, i); }

static void branch_zero(struct guest_tx *t, const struct a64_insn *i, enum ir_op yes, enum ir_op no)
{
    ir_ref a = rr(t, i->sf, i->rd), zero = k64(t, 0);
    branch(t, i, op2(t, yes, sf_type(i->sf), a, zero), op2(t, no, sf_type(i->sf), a, zero));
}
void a64t_cbz(struct guest_tx *t, const struct a64_insn *i) { branch_zero(t, i, IR_EQ, IR_NE); }
void a64t_cbnz(struct guest_tx *t, const struct a64_insn *i) { branch_zero(t, i, IR_NE, IR_EQ); }

static void branch_bit(struct guest_tx *t, const struct a64_insn *i, enum ir_op yes, enum ir_op no)
{
    ir_ref bit = op2(t, IR_AND, IRT_I64, rx(t, i->rd), k64(t, UINT64_C(1) << i->imms)), zero = k64(t, 0);
    branch(t, i, op2(t, yes, IRT_I64, bit, zero), op2(t, no, IRT_I64, bit, zero));
}
void a64t_tbz(struct guest_tx *t, const struct a64_insn *i) { branch_bit(t, i, IR_EQ, IR_NE); }
void a64t_tbnz(struct guest_tx *t, const struct a64_insn *i) { branch_bit(t, i, IR_NE, IR_EQ); }

/* --- unconditional ------------------------------------------------------------------------------------------------------------- */

enum { LR = 30 };

void a64t_b(struct guest_tx *t, const struct a64_insn *i)
{
    uint64_t target = target_of(t, i);
    flags_at_exit(t, target);
    block_goto(t, target);
}
void a64t_bl(struct guest_tx *t, const struct a64_insn *i)
{
    uint64_t target = target_of(t, i), ret = t->pc + 4;
    set_x(t, LR, ir_gaddr(t->u, ret));
    flags_at_exit(t, target);
    ir_raw(t->u, IR_CALL, IRT_NONE, ir_gaddr(t->u, target), ir_gaddr(t->u, ret), target <= t->pc ? IR_POLL : 0);
    t->done = true;
}

static void leave(struct guest_tx *t, enum ir_op op, ir_ref target, ir_ref ret)
{
    flags_needed(t);
    ir_raw(t->u, op, IRT_NONE, target, ret, 0);
    t->done = true;
}
static void call(struct guest_tx *t, const struct a64_insn *i)
{
    ir_ref target = rx(t, i->rn), ret = ir_gaddr(t->u, t->pc + 4);
    set_x(t, LR, ret);
    leave(t, IR_CALLIND, target, ret);
}
void a64t_br(struct guest_tx *t, const struct a64_insn *i) { leave(t, IR_EXITIND, rx(t, i->rn), 0); }
void a64t_blr(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_ret(struct guest_tx *t, const struct a64_insn *i) { leave(t, IR_RET, rx(t, i->rn), 0); }

/* With pointer authentication, no key of which is enabled. */
void a64t_braa(struct guest_tx *t, const struct a64_insn *i) { a64t_br(t, i); }
void a64t_brab(struct guest_tx *t, const struct a64_insn *i) { a64t_br(t, i); }
void a64t_braaz(struct guest_tx *t, const struct a64_insn *i) { a64t_br(t, i); }
void a64t_brabz(struct guest_tx *t, const struct a64_insn *i) { a64t_br(t, i); }
void a64t_blraa(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_blrab(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_blraaz(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_blrabz(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_retaa(struct guest_tx *t, const struct a64_insn *i) { (void)i; leave(t, IR_RET, rx(t, LR), 0); }
void a64t_retab(struct guest_tx *t, const struct a64_insn *i) { (void)i; leave(t, IR_RET, rx(t, LR), 0); }

/* --- exceptions ---------------------------------------------------------------------------------------------------------------- */

void a64t_svc(struct guest_tx *t, const struct a64_insn *i) { (void)i; tx_trap(t, IRX_SYSCALL, t->pc); }
void a64t_brk(struct guest_tx *t, const struct a64_insn *i) { (void)i; tx_trap(t, IRX_BREAK, t->pc); }
void a64t_udf(struct guest_tx *t, const struct a64_insn *i) { (void)i; tx_illegal(t); }
