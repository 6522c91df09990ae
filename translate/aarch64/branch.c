/*
 * branch.c - branches, calls, returns, exceptions.
 *
 * A backward conditional branch ends the unit, as an exit over which a plain jump back stands: where the jump polls, its
 * condition has been decided, so that nobody has to know the flags again.
 */
#include "translate/aarch64/tx.h"

static uint64_t target_of(const struct guest_tx *t, const struct a64_insn *i) { return t->pc + (uint64_t)(int64_t)i->imm; }

/* --- conditional ------------------------------------------------------------------------------------------------------------- */

/* What a conditional branch asks: condition cc of the flags (op = IR_COND), or a op b for op = IR_EQ, IR_NE, IR_LT, IR_GE. */
struct question { enum ir_op op; enum ir_type ty; ir_ref a, b; unsigned cc; };

/* The answer as 0 or 1; `no`: the opposite. A compare stands right before the exit that it decides, behind what makes the flags. */
static ir_ref ask(struct guest_tx *t, const struct question *q, bool no)
{
    if (q->op == IR_COND) return cond(t, q->cc < IRC__N ? q->cc ^ no : q->cc);
    enum ir_op opposite = q->op == IR_EQ ? IR_NE : q->op == IR_NE ? IR_EQ : q->op == IR_LT ? IR_GE : IR_LT;
    return op2(t, no ? opposite : q->op, q->ty, q->a, q->b);
}

/* Can the answer be a constant? (To ask before the flags are looked at costs IR.) */
static bool may_be_known(struct guest_tx *t, const struct question *q)
{
    if (q->op != IR_COND) return ir_is_k(q->a);
    if (q->cc >= IRC__N) return true;
    ir_ref f = flags(t);
    const struct ir_ins *i = &t->u->ins[ir_is_k(f) ? 0 : f];
    return ir_is_k(f) || (i->op >= IR_FLADD && i->op <= IR_FLAND && (ir_is_k(i->a) || i->a == i->b));
}

/* Inside a load/store-exclusive sequence nothing may end the unit or leave it in the middle for events (there the load
 * polls). A branch whose target lies inside as well makes what it jumps over conditional. */
static void branch_in_llsc(struct guest_tx *t, const struct question *q, uint64_t target)
{
    struct a64_llsc *s = &ax(t)->llsc;
    if (target > t->pc && target <= s->sc_pc) {
        s->skip = ask(t, q, false);
        s->skip_to = target;
    } else {
        flags_at_side_exit(t, target);
        block_exit_if(t, ask(t, q, false), target, 0);
    }
}

static void branch(struct guest_tx *t, const struct a64_insn *i, const struct question *q)
{
    uint64_t target = target_of(t, i), next = block_of(t)->npc;
    if (ax(t)->llsc.active) {
        branch_in_llsc(t, q, target);
        return;
    }
    ir_ref known = may_be_known(t, q) ? ask(t, q, false) : 0;
    if (known && ir_is_k(known)) {
        if (!ir_kval(t->u, known)) return;
        flags_at_exit(t, target);
        block_goto(t, target);
    } else if (target <= t->pc) {
        flags_at_side_exit(t, next);
        block_exit_if(t, ask(t, q, true), next, 0);
        flags_at_exit(t, target);
        block_exit(t, target, IR_POLL);
    } else {
        flags_at_side_exit(t, target);
        block_exit_if(t, ask(t, q, false), target, 0);
    }
}

void a64t_b_cond(struct guest_tx *t, const struct a64_insn *i)
{
    branch(t, i, &(struct question){ .op = IR_COND, .cc = i->cond });
}
void a64t_bc_cond(struct guest_tx *t, const struct a64_insn *i) { a64t_b_cond(t, i); }

static void branch_zero(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    branch(t, i, &(struct question){ .op = op, .ty = sf_type(i->sf), .a = rr(t, i->sf, i->rd), .b = k64(t, 0) });
}
void a64t_cbz(struct guest_tx *t, const struct a64_insn *i) { branch_zero(t, i, IR_EQ); }
void a64t_cbnz(struct guest_tx *t, const struct a64_insn *i) { branch_zero(t, i, IR_NE); }

/* A sign bit is the order to zero. */
static void branch_bit(struct guest_tx *t, const struct a64_insn *i, bool set)
{
    struct question q = { .op = set ? IR_LT : IR_GE, .ty = sf_type(i->imms > 31), .b = k64(t, 0) };
    q.a = rr(t, i->imms > 31, i->rd);
    if (i->imms != 31 && i->imms != 63) {
        q.op = set ? IR_NE : IR_EQ;
        q.a = op2(t, IR_AND, q.ty, q.a, k64(t, UINT64_C(1) << i->imms));
    }
    branch(t, i, &q);
}
void a64t_tbz(struct guest_tx *t, const struct a64_insn *i) { branch_bit(t, i, false); }
void a64t_tbnz(struct guest_tx *t, const struct a64_insn *i) { branch_bit(t, i, true); }

/* --- unconditional ------------------------------------------------------------------------------------------------------------- */

enum { LR = 30 };

void a64t_b(struct guest_tx *t, const struct a64_insn *i)
{
    uint64_t target = target_of(t, i);
    flags_at_exit(t, target);
    block_goto(t, target);
}
static void back(struct guest_tx *t)
{
    assert(!ax(t)->llsc.active);
    if (block_back(t)) ax(t)->flags = 0;
}
void a64t_bl(struct guest_tx *t, const struct a64_insn *i)
{
    uint64_t target = target_of(t, i), ret = t->pc + 4;
    set_x(t, LR, ir_gaddr(t->u, ret));
    flags_at_exit(t, target);
    ir_raw(t->u, IR_CALL, IRT_NONE, ir_gaddr(t->u, target), ir_gaddr(t->u, ret), target <= t->pc ? IR_POLL : 0);
    back(t);
}

static void leave(struct guest_tx *t, enum ir_op op, ir_ref target)
{
    flags_needed(t);
    ir_raw(t->u, op, IRT_NONE, target, 0, 0);
    t->done = true;
}
static void call(struct guest_tx *t, const struct a64_insn *i)
{
    ir_ref target = rx(t, i->rn), ret = ir_gaddr(t->u, t->pc + 4);
    set_x(t, LR, ret);
    flags_needed(t);
    ir_raw(t->u, IR_CALLIND, IRT_NONE, target, ret, 0);
    back(t);
}
void a64t_br(struct guest_tx *t, const struct a64_insn *i) { leave(t, IR_EXITIND, rx(t, i->rn)); }
void a64t_blr(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_ret(struct guest_tx *t, const struct a64_insn *i) { leave(t, IR_RET, rx(t, i->rn)); }

/* With pointer authentication, no key of which is enabled. */
void a64t_braa(struct guest_tx *t, const struct a64_insn *i) { a64t_br(t, i); }
void a64t_brab(struct guest_tx *t, const struct a64_insn *i) { a64t_br(t, i); }
void a64t_braaz(struct guest_tx *t, const struct a64_insn *i) { a64t_br(t, i); }
void a64t_brabz(struct guest_tx *t, const struct a64_insn *i) { a64t_br(t, i); }
void a64t_blraa(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_blrab(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_blraaz(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_blrabz(struct guest_tx *t, const struct a64_insn *i) { call(t, i); }
void a64t_retaa(struct guest_tx *t, const struct a64_insn *i) { (void)i; leave(t, IR_RET, rx(t, LR)); }
void a64t_retab(struct guest_tx *t, const struct a64_insn *i) { (void)i; leave(t, IR_RET, rx(t, LR)); }

/* --- exceptions ---------------------------------------------------------------------------------------------------------------- */

void a64t_svc(struct guest_tx *t, const struct a64_insn *i) { (void)i; tx_trap(t, IRX_SYSCALL, t->pc); }
void a64t_brk(struct guest_tx *t, const struct a64_insn *i) { (void)i; tx_trap(t, IRX_BREAK, t->pc); }
void a64t_udf(struct guest_tx *t, const struct a64_insn *i) { (void)i; tx_illegal(t); }
