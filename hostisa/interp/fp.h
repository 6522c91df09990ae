/*
 * fp.h - the meaning of every floating-point op of ir.def, on raw bits.
 *
 * On the host FPU: dynamic rounding and sticky flags are the FPU's own. Explicit rounding modes, and fused multiply-add on
 * hosts without it, go through hostisa/softfp.h.
 *
 * f32 values are in the low 32 bits; what is above is ignored in operands and 0 in results. Integers are 64 bits.
 * A NaN result of an op that ir.def leaves unspecified may have any NaN bits.
 * All functions are thread-safe (the FPU is the thread's) and async-signal-safe.
 */
#ifndef DRAGOMAN_INTERP_FP_H
#define DRAGOMAN_INTERP_FP_H

#include <stdint.h>

#include "hostisa/cpu.h"
#include "optimizer/ir.h"

/* IEEE flags in RISC-V's order. */
enum { FPF_NX = 1, FPF_UF = 2, FPF_OF = 4, FPF_DZ = 8, FPF_NV = 16 };

/*
 * op: IR_FADD..IR_BITS2F. t: IRT_F32 or IRT_F64 as ir.def says for op (ignored by F32TO64, F64TO32, BOX, UNBOX).
 * a, b: operands. c: third operand, or the literal of FROUND, F2I, I2F.
 */
uint64_t fp_op(unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c);

/* The same in Arm's way, under the modes in cpu->fp_mode, whatever they are: NaN results are Arm's, and tininess is detected before rounding. */
uint64_t fp_op_mode(struct cpu *cpu, unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c);

/* The host FPU's rounding mode as enum ir_rm, and raising flags (FPF_* set) in it. */
unsigned fp_host_rm(void);
void fp_host_raise(unsigned flags);

#endif
