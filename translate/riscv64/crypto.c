/*
 * crypto.c - scalar cryptography: Zknd Zkne Zknh (AES, SHA-2), Zksed Zksh (SM4, SM3). The sigma functions are plain
 * rotations; rounds with S-boxes are helpers.
 */
#include "translate/riscv64/tx.h"

/* --- helper calls --------------------------------------------------------------------------------------------------------- */

static void binary(struct guest_tx *t, const struct rv64_insn *i, enum helper h)
{
    ir_ref args[] = { rx(t, i->rs1), rx(t, i->rs2) };
    if (i->rd) wx(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, h, 2, args));
}
void trans_aes64es(struct guest_tx *t, const struct rv64_insn *i) { binary(t, i, HELPER_aes64es); }
void trans_aes64esm(struct guest_tx *t, const struct rv64_insn *i) { binary(t, i, HELPER_aes64esm); }
void trans_aes64ds(struct guest_tx *t, const struct rv64_insn *i) { binary(t, i, HELPER_aes64ds); }
void trans_aes64dsm(struct guest_tx *t, const struct rv64_insn *i) { binary(t, i, HELPER_aes64dsm); }
void trans_aes64im(struct guest_tx *t, const struct rv64_insn *i)
{
    ir_ref a = rx(t, i->rs1);
    if (i->rd) wx(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_aes64im, 1, &a));
}
void trans_aes64ks1i(struct guest_tx *t, const struct rv64_insn *i)
{
    ir_ref args[] = { rx(t, i->rs1), rk(t, i->shamt) };
    if (i->rd) wx(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, HELPER_aes64ks1i, 2, args));
}

static void sm4(struct guest_tx *t, const struct rv64_insn *i, enum helper h)
{
    ir_ref args[] = { rx(t, i->rs1), rx(t, i->rs2), rk(t, i->shamt) };
    if (i->rd) wx(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, h, 3, args));
}
void trans_sm4ed(struct guest_tx *t, const struct rv64_insn *i) { sm4(t, i, HELPER_sm4ed); }
void trans_sm4ks(struct guest_tx *t, const struct rv64_insn *i) { sm4(t, i, HELPER_sm4ks); }

/* Two words of the key schedule: w0 = rs1.hi ^ rs2.lo, w1 = w0 ^ rs2.hi. */
void trans_aes64ks2(struct guest_tx *t, const struct rv64_insn *i)
{
    if (!i->rd) return;
    ir_ref b = rx(t, i->rs2), w0 = op2(t, IR_XOR, IRT_I64, op2(t, IR_SHR, IRT_I64, rx(t, i->rs1), rk(t, 32)), b);
    ir_ref lo = op1(t, IR_ZX32, IRT_I64, w0);
    ir_ref hi = op2(t, IR_XOR, IRT_I64, op2(t, IR_SHL, IRT_I64, lo, rk(t, 32)), b);
    ir_ref hi_only = op2(t, IR_SHL, IRT_I64, op2(t, IR_SHR, IRT_I64, hi, rk(t, 32)), rk(t, 32));
    wx(t, i->rd, op2(t, IR_OR, IRT_I64, hi_only, lo));
}

/* --- sigma functions: x rotated by r1 ^ x rotated by r2 ^ x moved by n ------------------------------------------------------ */

static void sigma(struct guest_tx *t, const struct rv64_insn *i, enum ir_type ty, unsigned r1, unsigned r2, enum ir_op op, unsigned n)
{
    if (!i->rd) return;
    ir_ref x = ty == IRT_I32 ? rw(t, i->rs1) : rx(t, i->rs1);
    ir_ref a = op2(t, IR_ROTR, ty, x, rk(t, r1)), b = op2(t, IR_ROTR, ty, x, rk(t, r2)), d = n ? op2(t, op, ty, x, rk(t, n)) : x;
    ir_ref v = op2(t, IR_XOR, ty, op2(t, IR_XOR, ty, a, b), d);
    if (ty == IRT_I32) ww(t, i->rd, v);
    else wx(t, i->rd, v);
}
void trans_sha256sum0(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I32, 2, 13, IR_ROTR, 22); }
void trans_sha256sum1(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I32, 6, 11, IR_ROTR, 25); }
void trans_sha256sig0(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I32, 7, 18, IR_SHR, 3); }
void trans_sha256sig1(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I32, 17, 19, IR_SHR, 10); }
void trans_sha512sum0(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I64, 28, 34, IR_ROTR, 39); }
void trans_sha512sum1(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I64, 14, 18, IR_ROTR, 41); }
void trans_sha512sig0(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I64, 1, 8, IR_SHR, 7); }
void trans_sha512sig1(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I64, 19, 61, IR_SHR, 6); }
/* P0 and P1 rotate left by 9 and 17, 15 and 23. */
void trans_sm3p0(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I32, 23, 15, IR_NOP, 0); }
void trans_sm3p1(struct guest_tx *t, const struct rv64_insn *i) { sigma(t, i, IRT_I32, 17, 9, IR_NOP, 0); }
