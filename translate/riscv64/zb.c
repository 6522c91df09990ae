/*
 * zb.c - bit manipulation (Zba Zbb Zbs Zbc Zbkb Zbkx), conditional zeroing (Zicond) and the compressed extras (Zcb)
 * that are not base instructions in short form.
 */
#include "translate/riscv64/tx.h"

static void bin(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) wx(t, i->rd, op2(t, op, IRT_I64, rx(t, i->rs1), rx(t, i->rs2)));
}
static void bin_shamt(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) wx(t, i->rd, op2(t, op, IRT_I64, rx(t, i->rs1), rk(t, i->shamt)));
}
static void un(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) wx(t, i->rd, op1(t, op, IRT_I64, rx(t, i->rs1)));
}
static void un_w(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op)
{
    if (i->rd) ww(t, i->rd, op1(t, op, IRT_I32, rw(t, i->rs1)));
}

/* --- Zba: address generation ---------------------------------------------------------------------------------------------- */

static void shadd(struct guest_tx *t, const struct rv64_insn *i, unsigned n, bool uw)
{
    if (!i->rd) return;
    ir_ref a = rx(t, i->rs1);
    if (uw) a = op1(t, IR_ZX32, IRT_I64, a);
    if (n) a = op2(t, IR_SHL, IRT_I64, a, rk(t, n));
    wx(t, i->rd, op2(t, IR_ADD, IRT_I64, a, rx(t, i->rs2)));
}
void trans_sh1add(struct guest_tx *t, const struct rv64_insn *i) { shadd(t, i, 1, false); }
void trans_sh2add(struct guest_tx *t, const struct rv64_insn *i) { shadd(t, i, 2, false); }
void trans_sh3add(struct guest_tx *t, const struct rv64_insn *i) { shadd(t, i, 3, false); }
void trans_add_uw(struct guest_tx *t, const struct rv64_insn *i) { shadd(t, i, 0, true); }
void trans_sh1add_uw(struct guest_tx *t, const struct rv64_insn *i) { shadd(t, i, 1, true); }
void trans_sh2add_uw(struct guest_tx *t, const struct rv64_insn *i) { shadd(t, i, 2, true); }
void trans_sh3add_uw(struct guest_tx *t, const struct rv64_insn *i) { shadd(t, i, 3, true); }
void trans_slli_uw(struct guest_tx *t, const struct rv64_insn *i)
{
    if (i->rd) wx(t, i->rd, op2(t, IR_SHL, IRT_I64, op1(t, IR_ZX32, IRT_I64, rx(t, i->rs1)), rk(t, i->shamt)));
}

/* --- Zbb ------------------------------------------------------------------------------------------------------------------- */

void trans_andn(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_ANDN); }
void trans_orn(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_ORN); }
void trans_xnor(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_XNOR); }
void trans_min(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_SMIN); }
void trans_max(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_SMAX); }
void trans_minu(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_UMIN); }
void trans_maxu(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_UMAX); }
void trans_clz(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_CLZ); }
void trans_ctz(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_CTZ); }
void trans_cpop(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_POPCNT); }
void trans_clzw(struct guest_tx *t, const struct rv64_insn *i) { un_w(t, i, IR_CLZ); }
void trans_ctzw(struct guest_tx *t, const struct rv64_insn *i) { un_w(t, i, IR_CTZ); }
void trans_cpopw(struct guest_tx *t, const struct rv64_insn *i) { un_w(t, i, IR_POPCNT); }
void trans_sext_b(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_SX8); }
void trans_sext_h(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_SX16); }
void trans_zext_h(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_ZX16); }
void trans_orc_b(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_ORCB); }
void trans_rev8(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_BSWAP); }
void trans_rol(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_ROTL); }
void trans_ror(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_ROTR); }
void trans_rori(struct guest_tx *t, const struct rv64_insn *i) { bin_shamt(t, i, IR_ROTR); }

static void rot_w(struct guest_tx *t, const struct rv64_insn *i, enum ir_op op, ir_ref by)
{
    if (i->rd) ww(t, i->rd, op2(t, op, IRT_I32, rw(t, i->rs1), by));
}
void trans_rolw(struct guest_tx *t, const struct rv64_insn *i) { rot_w(t, i, IR_ROTL, rx(t, i->rs2)); }
void trans_rorw(struct guest_tx *t, const struct rv64_insn *i) { rot_w(t, i, IR_ROTR, rx(t, i->rs2)); }
void trans_roriw(struct guest_tx *t, const struct rv64_insn *i) { rot_w(t, i, IR_ROTR, rk(t, i->shamt)); }

/* --- Zbs: single bits ------------------------------------------------------------------------------------------------------ */

void trans_bset(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_BSET); }
void trans_bclr(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_BCLR); }
void trans_binv(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_BINV); }
void trans_bext(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_BEXT); }
void trans_bseti(struct guest_tx *t, const struct rv64_insn *i) { bin_shamt(t, i, IR_BSET); }
void trans_bclri(struct guest_tx *t, const struct rv64_insn *i) { bin_shamt(t, i, IR_BCLR); }
void trans_binvi(struct guest_tx *t, const struct rv64_insn *i) { bin_shamt(t, i, IR_BINV); }
void trans_bexti(struct guest_tx *t, const struct rv64_insn *i) { bin_shamt(t, i, IR_BEXT); }

/* --- Zbc: carry-less products --------------------------------------------------------------------------------------------- */

void trans_clmul(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_CLMUL); }
void trans_clmulh(struct guest_tx *t, const struct rv64_insn *i) { bin(t, i, IR_CLMULH); }

/* Bits 126..63 of the product. */
void trans_clmulr(struct guest_tx *t, const struct rv64_insn *i)
{
    if (!i->rd) return;
    ir_ref a = rx(t, i->rs1), b = rx(t, i->rs2);
    ir_ref hi = op2(t, IR_SHL, IRT_I64, op2(t, IR_CLMULH, IRT_I64, a, b), rk(t, 1));
    ir_ref lo = op2(t, IR_SHR, IRT_I64, op2(t, IR_CLMUL, IRT_I64, a, b), rk(t, 63));
    wx(t, i->rd, op2(t, IR_OR, IRT_I64, hi, lo));
}

/* --- Zbkb, Zbkx ------------------------------------------------------------------------------------------------------------- */

void trans_brev8(struct guest_tx *t, const struct rv64_insn *i) { un(t, i, IR_REVB); }

void trans_pack(struct guest_tx *t, const struct rv64_insn *i)
{
    if (!i->rd) return;
    ir_ref lo = op1(t, IR_ZX32, IRT_I64, rx(t, i->rs1)), hi = op2(t, IR_SHL, IRT_I64, rx(t, i->rs2), rk(t, 32));
    wx(t, i->rd, op2(t, IR_OR, IRT_I64, lo, hi));
}
void trans_packh(struct guest_tx *t, const struct rv64_insn *i)
{
    if (!i->rd) return;
    ir_ref lo = op1(t, IR_ZX8, IRT_I64, rx(t, i->rs1)), hi = op1(t, IR_ZX8, IRT_I64, rx(t, i->rs2));
    wx(t, i->rd, op2(t, IR_OR, IRT_I64, lo, op2(t, IR_SHL, IRT_I64, hi, rk(t, 8))));
}
void trans_packw(struct guest_tx *t, const struct rv64_insn *i)
{
    if (!i->rd) return;
    ir_ref lo = op1(t, IR_ZX16, IRT_I32, rx(t, i->rs1)), hi = op2(t, IR_SHL, IRT_I32, rw(t, i->rs2), rk(t, 16));
    ww(t, i->rd, op2(t, IR_OR, IRT_I32, lo, hi));
}

static void xperm(struct guest_tx *t, const struct rv64_insn *i, enum helper h)
{
    if (!i->rd) return;
    ir_ref args[] = { rx(t, i->rs1), rx(t, i->rs2) };
    wx(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, h, 2, args));
}
void trans_xperm4(struct guest_tx *t, const struct rv64_insn *i) { xperm(t, i, HELPER_xperm4); }
void trans_xperm8(struct guest_tx *t, const struct rv64_insn *i) { xperm(t, i, HELPER_xperm8); }

/* --- Zicond --------------------------------------------------------------------------------------------------------------- */

void trans_czero_eqz(struct guest_tx *t, const struct rv64_insn *i)
{
    if (i->rd) wx(t, i->rd, ir_op3(t->u, IR_SELECT, IRT_I64, rx(t, i->rs2), rx(t, i->rs1), rk(t, 0)));
}
void trans_czero_nez(struct guest_tx *t, const struct rv64_insn *i)
{
    if (i->rd) wx(t, i->rd, ir_op3(t->u, IR_SELECT, IRT_I64, rx(t, i->rs2), rk(t, 0), rx(t, i->rs1)));
}
