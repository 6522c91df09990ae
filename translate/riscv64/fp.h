/*
 * fp.h - inside the riscv64 translator: what fp.c and zfh.c share. Whole f registers as bits, calls of the integer
 * floating-point helpers, the constants of Zfa.
 */
#ifndef DRAGOMAN_RISCV64_FP_H
#define DRAGOMAN_RISCV64_FP_H

#include "translate/riscv64/tx.h"

/* f[r]'s 64 bits as an integer, and back. */
static inline ir_ref rfbits(struct guest_tx *t, unsigned r) { return ir_op1(t->u, IR_F2BITS, IRT_F64, rfd(t, r)); }
static inline void wfbits(struct guest_tx *t, unsigned r, ir_ref v) { wfd(t, r, ir_op1(t->u, IR_BITS2F, IRT_F64, v)); }

/* f[rd] = helper(f[rs1], ctl) */
void rv64_soft_unary(struct guest_tx *t, const struct rv64_insn *i, enum helper h, uint64_t ctl);
/* f[rd] = fused multiply-add of f[rs1], f[rs2], f[rs3] */
void rv64_soft_fma(struct guest_tx *t, const struct rv64_insn *i, uint64_t ctl);
/* f[rd] = x[rs1] converted; the integer kind is ctl's op */
void rv64_soft_from_int(struct guest_tx *t, const struct rv64_insn *i, uint64_t ctl);
/* x[rd] = class of f[rs1] */
void rv64_soft_class(struct guest_tx *t, const struct rv64_insn *i, enum soft_fmt f);
/* Bits of fli's constant number n (0..31) in format f. */
uint64_t rv64_fli(enum soft_fmt f, unsigned n);

#endif
