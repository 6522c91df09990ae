/*
 * i.c - RV64I: integer computation, loads and stores, branches and jumps, fences, traps.
 */
#include <string.h>

#include "translate/riscv64/tx.h"

/* --- constants --------------------------------------------------------------------------------------------------- */

void trans_lui(struct guest_tx *t, const struct rv64_insn *i) { wx(t, i->rd, imm64(t, i)); }

/* A guest address, not an integer: it must stay relocatable (ir.h). */
void trans_auipc(struct guest_tx *t, const struct rv64_insn *i)
{
    wx(t, i->rd, rga(t, t->pc + (uint64_t)(int64_t)i->imm));
}

/* --- 64-bit arithmetic --------------------------------------------------------------------------------------------- */

static void alu(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) wx(t, i->rd, op2(t, op, IRT_I64, rx(t, i->rs1), rx(t, i->rs2)));
}
static void alu_imm(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) wx(t, i->rd, op2(t, op, IRT_I64, rx(t, i->rs1), imm64(t, i)));
}

void trans_add(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_ADD); }
void trans_sub(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_SUB); }
void trans_and(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_AND); }
void trans_or(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_OR); }
void trans_xor(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_XOR); }
void trans_sll(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_SHL); }
void trans_srl(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_SHR); }
void trans_sra(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_SAR); }
void trans_slt(struct guest_tx *t, const struct rv64_insn *i) { alu(t, i, IR_LT); }
void trans_addi(struct guest_tx *t, const struct rv64_insn *i) { alu_imm(t, i, IR_ADD); }
void trans_andi(struct guest_tx *t, const struct rv64_insn *i) { alu_imm(t, i, IR_AND); }
void trans_ori(struct guest_tx *t, const struct rv64_insn *i) { alu_imm(t, i, IR_OR); }
void trans_xori(struct guest_tx *t, const struct rv64_insn *i) { alu_imm(t, i, IR_XOR); }
void trans_slti(struct guest_tx *t, const struct rv64_insn *i) { alu_imm(t, i, IR_LT); }

/* snez is sltu rd, x0, rs: an equality is cheaper than an ordering in every engine. */
void trans_sltu(struct guest_tx *t, const struct rv64_insn *i)
{
    if (!i->rd) return;
    if (i->rs1) alu(t, i, IR_LTU);
    else wx(t, i->rd, op2(t, IR_NE, IRT_I64, rx(t, i->rs2), rk(t, 0)));
}

/* seqz is sltiu rd, rs, 1. */
void trans_sltiu(struct guest_tx *t, const struct rv64_insn *i)
{
    if (!i->rd) return;
    if (i->imm == 1) wx(t, i->rd, op2(t, IR_EQ, IRT_I64, rx(t, i->rs1), rk(t, 0)));
    else alu_imm(t, i, IR_LTU);
}

void trans_slli(struct guest_tx *t, const struct rv64_insn *i)
{
    if (i->rd) wx(t, i->rd, op2(t, IR_SHL, IRT_I64, rx(t, i->rs1), rk(t, i->shamt)));
}

/* If v is a left shift by n made in this unit: what was shifted, else 0. */
static ir_ref shifted_left_by(const struct ir_unit *u, ir_ref v, unsigned n)
{
    if (ir_is_k(v) || u->ins[v].op != IR_SHL || u->ins[v].t != IRT_I64) return 0;
    ir_ref by = u->ins[v].b;
    return ir_is_k(by) && ir_kval(u, by) == n ? u->ins[v].a : 0;
}

/* slli+srli and slli+srai by 32, 48 or 56 are the base ISA's zero and sign extensions. */
static void shift_right(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op, enum ir_op x8, enum ir_op x16, enum ir_op x32)
{
    if (!i->rd) return;
    ir_ref v = rx(t, i->rs1), inner = 0;
    enum ir_op ext = i->shamt == 32 ? x32 : i->shamt == 48 ? x16 : x8;
    if (i->shamt == 32 || i->shamt == 48 || i->shamt == 56) inner = shifted_left_by(t->u, v, i->shamt);
    if (inner) wx(t, i->rd, op1(t, ext, IRT_I64, inner));
    else wx(t, i->rd, op2(t, op, IRT_I64, v, rk(t, i->shamt)));
}
void trans_srli(struct guest_tx *t, const struct rv64_insn *i) { shift_right(t, i, IR_SHR, IR_ZX8, IR_ZX16, IR_ZX32); }
void trans_srai(struct guest_tx *t, const struct rv64_insn *i) { shift_right(t, i, IR_SAR, IR_SX8, IR_SX16, IR_SX32); }

/* --- 32-bit arithmetic: i32 operations on the low halves, the result sign-extended -------------------------------- */

static void alu_w(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) ww(t, i->rd, op2(t, op, IRT_I32, rw(t, i->rs1), rw(t, i->rs2)));
}
static void shift_w(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op, ir_ref by)
{
    if (i->rd) ww(t, i->rd, op2(t, op, IRT_I32, rw(t, i->rs1), by));
}

void trans_addw(struct guest_tx *t, const struct rv64_insn *i) { alu_w(t, i, IR_ADD); }
void trans_subw(struct guest_tx *t, const struct rv64_insn *i) { alu_w(t, i, IR_SUB); }
void trans_sllw(struct guest_tx *t, const struct rv64_insn *i) { shift_w(t, i, IR_SHL, rx(t, i->rs2)); }
void trans_srlw(struct guest_tx *t, const struct rv64_insn *i) { shift_w(t, i, IR_SHR, rx(t, i->rs2)); }
void trans_sraw(struct guest_tx *t, const struct rv64_insn *i) { shift_w(t, i, IR_SAR, rx(t, i->rs2)); }
void trans_slliw(struct guest_tx *t, const struct rv64_insn *i) { shift_w(t, i, IR_SHL, rk(t, i->shamt)); }
void trans_srliw(struct guest_tx *t, const struct rv64_insn *i) { shift_w(t, i, IR_SHR, rk(t, i->shamt)); }
void trans_sraiw(struct guest_tx *t, const struct rv64_insn *i) { shift_w(t, i, IR_SAR, rk(t, i->shamt)); }

/* addiw rd, rs, 0 is sext.w: no addition. */
void trans_addiw(struct guest_tx *t, const struct rv64_insn *i)
{
    if (!i->rd) return;
    if (i->imm) ww(t, i->rd, op2(t, IR_ADD, IRT_I32, rw(t, i->rs1), imm64(t, i)));
    else ww(t, i->rd, rx(t, i->rs1));
}

/* --- loads and stores ------------------------------------------------------------------------------------------- */

static void load(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m)
{
    wx_effect(t, i->rd, ir_load(t->u, m, rx(t, i->rs1), i->imm));
}
static void store(struct guest_tx *t, const struct rv64_insn *i, enum ir_mem m)
{
    ir_ref v = rx(t, i->rs2);
    ir_store(t->u, m, rx(t, i->rs1), i->imm, v);
}

void trans_lb(struct guest_tx *t, const struct rv64_insn *i) { load(t, i, IRM_S8); }
void trans_lh(struct guest_tx *t, const struct rv64_insn *i) { load(t, i, IRM_S16); }
void trans_lw(struct guest_tx *t, const struct rv64_insn *i) { load(t, i, IRM_S32); }
void trans_ld(struct guest_tx *t, const struct rv64_insn *i) { load(t, i, IRM_I64); }
void trans_lbu(struct guest_tx *t, const struct rv64_insn *i) { load(t, i, IRM_U8); }
void trans_lhu(struct guest_tx *t, const struct rv64_insn *i) { load(t, i, IRM_U16); }
void trans_lwu(struct guest_tx *t, const struct rv64_insn *i) { load(t, i, IRM_U32); }
void trans_sb(struct guest_tx *t, const struct rv64_insn *i) { store(t, i, IRM_U8); }
void trans_sh(struct guest_tx *t, const struct rv64_insn *i) { store(t, i, IRM_U16); }
void trans_sw(struct guest_tx *t, const struct rv64_insn *i) { store(t, i, IRM_U32); }
void trans_sd(struct guest_tx *t, const struct rv64_insn *i) { store(t, i, IRM_I64); }

/* --- branches --------------------------------------------------------------------------------------------------------- */

static bool is_link(unsigned r) { return r == 1 || r == 5; }

/* Inside an LR/SC sequence nothing may end the unit or leave it in the middle for events (there the LR polls). A branch
 * whose target lies inside as well makes what it jumps over conditional. */
static void branch_in_llsc(struct guest_tx *t, ir_ref cond, uint64_t target)
{
    struct rv64_llsc *s = &rvx(t)->llsc;
    if (target > t->pc && target <= s->sc_pc) {
        s->skip = cond;
        s->skip_to = target;
    } else {
        block_exit_if(t, cond, target, 0);
    }
}

static void branch(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    uint64_t target = t->pc + (uint64_t)(int64_t)i->imm;
    ir_ref cond = op2(t, op, IRT_I64, rx(t, i->rs1), rx(t, i->rs2));
    if (rvx(t)->llsc.active) branch_in_llsc(t, cond, target);
    else block_branch(t, cond, target);
}

void trans_beq(struct guest_tx *t, const struct rv64_insn *i) { branch(t, i, IR_EQ); }
void trans_bne(struct guest_tx *t, const struct rv64_insn *i) { branch(t, i, IR_NE); }
void trans_blt(struct guest_tx *t, const struct rv64_insn *i) { branch(t, i, IR_LT); }
void trans_bge(struct guest_tx *t, const struct rv64_insn *i) { branch(t, i, IR_GE); }
void trans_bltu(struct guest_tx *t, const struct rv64_insn *i) { branch(t, i, IR_LTU); }
void trans_bgeu(struct guest_tx *t, const struct rv64_insn *i) { branch(t, i, IR_GEU); }

/* --- jumps: the link-register hints of the manual (chapter "Unconditional Jumps") tell calls and returns ---------- */

static void back(struct guest_tx *t)
{
    assert(!rvx(t)->llsc.active);
    if (block_back(t)) memset(rvx(t)->f32, 0, sizeof rvx(t)->f32);
}

static void call(struct guest_tx *t, uint64_t target, uint64_t ret)
{
    ir_raw(t->u, IR_CALL, IRT_NONE, rga(t, target), rga(t, ret), target <= t->pc ? IR_POLL : 0);
    back(t);
}

void trans_jal(struct guest_tx *t, const struct rv64_insn *i)
{
    uint64_t target = t->pc + (uint64_t)(int64_t)i->imm, ret = t->pc + i->len;
    wx(t, i->rd, rga(t, ret));
    if (is_link(i->rd)) call(t, target, ret);
    else block_goto(t, target);
}

/* Bit 0 of the target is to be ignored. No code is spent on that: an odd address never matches a return-stack entry or
 * a lookup key, and rv64_translate() makes a unit at an odd address that goes on at the even one. */
void trans_jalr(struct guest_tx *t, const struct rv64_insn *i)
{
    uint64_t ret = t->pc + i->len;
    ir_ref target = op2(t, IR_ADD, IRT_I64, rx(t, i->rs1), imm64(t, i));
    bool push = is_link(i->rd), pop = is_link(i->rs1) && !(push && i->rd == i->rs1);
    wx(t, i->rd, rga(t, ret));
    if (ir_is_k(target)) {                             /* auipc+jalr, lui+jalr: a far call or jump */
        uint64_t pc = ir_kval(t->u, target) & ~UINT64_C(1);
        if (push) call(t, pc, ret);
        else block_goto(t, pc);
        return;
    }
    if (push && !pop) {
        ir_raw(t->u, IR_CALLIND, IRT_NONE, target, rga(t, ret), 0);
        back(t);
        return;
    }
    if (pop && !push) ir_raw(t->u, IR_RET, IRT_NONE, target, 0, 0);
    else ir_raw(t->u, IR_EXITIND, IRT_NONE, target, 0, 0);   /* plain, or a coroutine swap */
    t->done = true;
}

/* --- fences and traps --------------------------------------------------------------------------------------------------- */

enum { FENCE_W = 1, FENCE_R = 2, FENCE_O = 4, FENCE_I = 8, FENCE_TSO = 8 };

/* imm = fm, pred, succ, 4 bits each. Device input and output order like reads and writes. */
void trans_fence(struct guest_tx *t, const struct rv64_insn *i)
{
    unsigned fm = (unsigned)i->imm >> 8 & 15, pred = (unsigned)i->imm >> 4 & 15, succ = (unsigned)i->imm & 15, need = 0;
    bool pr = pred & (FENCE_R | FENCE_I), pw = pred & (FENCE_W | FENCE_O);
    bool sr = succ & (FENCE_R | FENCE_I), sw = succ & (FENCE_W | FENCE_O);
    if (pr && sr) need |= IRF_RR;
    if (pr && sw) need |= IRF_RW;
    if (pw && sw) need |= IRF_WW;
    if (pw && sr && fm != FENCE_TSO) need |= IRF_WR;
    if ((pred | succ) & (FENCE_I | FENCE_O) && need) need |= IRF_IO;
    if (need) ir_raw(t->u, IR_FENCE, IRT_NONE, (uint16_t)need, 0, 0);
}

void trans_fence_i(struct guest_tx *t, const struct rv64_insn *i) { block_trap(t, IRX_FENCEI, t->pc + i->len); }
void trans_ecall(struct guest_tx *t, const struct rv64_insn *i) { (void)i; block_trap(t, IRX_SYSCALL, t->pc); }
void trans_ebreak(struct guest_tx *t, const struct rv64_insn *i) { (void)i; block_trap(t, IRX_BREAK, t->pc); }
