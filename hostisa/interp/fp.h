/*
 * fp.h - the meaning of every floating-point op of ir.def, on raw bits.
 *
 * Two implementations that must agree bit for bit, flags included:
 *   fp_op()    on the host FPU: dynamic rounding and sticky flags are the FPU's own
 *   fp_soft()  in integer arithmetic, in any RISC-V rounding mode (RMM too), flags returned
 *
 * f32 values are in the low 32 bits; what is above is ignored in operands and 0 in results. Integers are 64 bits.
 * A NaN result of an op that ir.def leaves unspecified may have any NaN bits in fp_op(); in fp_soft() it is canonical.
 * All functions are thread-safe (the FPU is the thread's) and async-signal-safe.
 */
#ifndef DRAGOMAN_INTERP_FP_H
#define DRAGOMAN_INTERP_FP_H

#include <stdint.h>

#include "optimizer/ir.h"

/* IEEE flags in RISC-V's order. */
enum { FPF_NX = 1, FPF_UF = 2, FPF_OF = 4, FPF_DZ = 8, FPF_NV = 16 };

/*
 * op: IR_FADD..IR_BITS2F. t: IRT_F32 or IRT_F64 as ir.def says for op (ignored by F32TO64, F64TO32, BOX, UNBOX).
 * a, b: operands. c: third operand, or the literal of FROUND, F2I, I2F.
 */
uint64_t fp_op(unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c);

/* The same for the ops that round or raise flags: FADD FSUB FMUL FDIV FSQRT FMADD FMSUB FNMSUB FNMADD FROUND F2I I2F
 * F32TO64 F64TO32. rm: enum ir_rm RNE..RMM, used where the op is dynamically rounded (or the literal says IRRM_DYN).
 * ORs the flags raised into *flags. */
uint64_t fp_soft(unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c, unsigned rm, unsigned *flags);

/* The host FPU's rounding mode as enum ir_rm, and raising flags (FPF_* set) in it. */
unsigned fp_host_rm(void);
void fp_host_raise(unsigned flags);

#endif
