/*
 * vecref.h - what every vector op of ir.def means, in portable C: the interpreter runs it, compiled code calls it for what a host
 * does not lower natively, tests compare hosts with it.
 *
 * Float lanes: armfp.h (rounding mode and sticky flags of the host FPU, cpu->fp_mode). Source of the meanings: Arm Architecture Reference
 * Manual (DDI 0487), chapter C7 and the shared pseudocode. Thread-safe; not for signal handlers.
 */
#ifndef DRAGOMAN_VECREF_H
#define DRAGOMAN_VECREF_H

#include "hostisa/cpu.h"

/*
 * op: IR_VADD..IR_VFCMLA; t: its type byte; both as ir_verify() accepts them. literal: the op's one '#' operand, VFCMLA's rotation, else 0.
 * in[0..2]: operands a, b, c by their place (a literal's place is not read); an integer operand (VDUP, VINS) stands in d[0].
 * *out gets all 16 bytes; it may be one of in[].
 */
void vecref(struct cpu *c, unsigned op, unsigned t, unsigned literal, cpu_v128 *out, const cpu_v128 in[3]);
/* VGET: lane n of v, extended as lane kind t says. */
uint64_t vecref_get(unsigned t, const cpu_v128 *v, unsigned n);
/* Which operand (0 1 2) of op is its literal; 3 = it has none. */
unsigned vecref_literal(unsigned op);

#endif
