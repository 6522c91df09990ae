/*
 * m.c - M: multiplication and division. Division by zero and overflow are defined results, as the IR's c = 0 says.
 */
#include "translate/riscv64/tx.h"

static void mul(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) wx(t, i->rd, op2(t, op, IRT_I64, rx(t, i->rs1), rx(t, i->rs2)));
}
static void mul_w(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) ww(t, i->rd, op2(t, op, IRT_I32, rw(t, i->rs1), rw(t, i->rs2)));
}

void trans_mul(struct guest_tx *t, const struct rv64_insn *i) { mul(t, i, IR_MUL); }
void trans_mulh(struct guest_tx *t, const struct rv64_insn *i) { mul(t, i, IR_MULH); }
void trans_mulhu(struct guest_tx *t, const struct rv64_insn *i) { mul(t, i, IR_MULHU); }
void trans_mulhsu(struct guest_tx *t, const struct rv64_insn *i) { mul(t, i, IR_MULHSU); }
void trans_div(struct guest_tx *t, const struct rv64_insn *i) { mul(t, i, IR_SDIV); }
void trans_divu(struct guest_tx *t, const struct rv64_insn *i) { mul(t, i, IR_UDIV); }
void trans_rem(struct guest_tx *t, const struct rv64_insn *i) { mul(t, i, IR_SREM); }
void trans_remu(struct guest_tx *t, const struct rv64_insn *i) { mul(t, i, IR_UREM); }
void trans_mulw(struct guest_tx *t, const struct rv64_insn *i) { mul_w(t, i, IR_MUL); }
void trans_divw(struct guest_tx *t, const struct rv64_insn *i) { mul_w(t, i, IR_SDIV); }
void trans_divuw(struct guest_tx *t, const struct rv64_insn *i) { mul_w(t, i, IR_UDIV); }
void trans_remw(struct guest_tx *t, const struct rv64_insn *i) { mul_w(t, i, IR_SREM); }
void trans_remuw(struct guest_tx *t, const struct rv64_insn *i) { mul_w(t, i, IR_UREM); }
