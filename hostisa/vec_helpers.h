/*
 * vec_helpers.h - operation words of the vector helpers of hostisa/vec.def: the integer operand in which a translator packs
 * what it knows of lanes, rounding and widths.
 */
#ifndef DRAGOMAN_VEC_HELPERS_H
#define DRAGOMAN_VEC_HELPERS_H

#include "optimizer/ir.h"

/* sqrdmlah: lanes (t, with its shape), whether the products are subtracted, the M slot whose bit 0 becomes 1 if a lane is clipped. */
#define VH_RDM(t, sub, mslot) ((uint64_t)((unsigned)(t) | (unsigned)(sub) << 8 | (unsigned)(mslot) << 16))
/* frint_sized: lanes, bits of the integer that the result must fit (32, 64), rounding mode (enum ir_rm, DYN allowed). */
#define VH_RINT(t, bits, rm) ((uint64_t)((unsigned)(t) | (unsigned)(bits) << 8 | (unsigned)(rm) << 16))
/* f2int, int2f: the float's kind; signed?, bits (32, 64) and fraction bits of the integer; rounding mode (enum ir_rm). */
#define VH_CVT(kind, is_signed, bits, rm, fbits) \
    ((uint64_t)((unsigned)(kind) | (unsigned)(is_signed) << 4 | (unsigned)(rm) << 5 | (unsigned)(bits) << 8 | (unsigned)(fbits) << 16))
/* fcmp: the kind of lane; signalling? */
#define VH_FCMP(kind, signal) ((uint64_t)((unsigned)(kind) | (unsigned)(signal) << 8))
/* fmlal: bit 0 subtract, bit 1 the upper half of the operands; `whole`: a 128-bit result, else 64 bits. */
enum vh_fmlal { VH_FMLAL_SUB = 1, VH_FMLAL_UPPER = 2 };
#define VH_FMLAL(flags, whole) ((uint64_t)((unsigned)(flags) | (unsigned)(whole) << 2))

#endif
