/*
 * simd.h - inside the aarch64 translator: what the files for floating point and vectors share. Lane kinds from the fields
 * of an instruction, short names for vector ops, saturation.
 *
 * `arr` (decoder/aarch64/simd_int.insn) is the lane size (log2 of bytes) * 2 + Q; `size` is the log2 of a scalar's or a
 * lane's bytes. A lane kind l is enum ir_lane with its shape.
 */
#ifndef DRAGOMAN_AARCH64_SIMD_H
#define DRAGOMAN_AARCH64_SIMD_H

#include "hostisa/vec.h"
#include "translate/aarch64/tx.h"

#define T(name) void a64t_##name(struct guest_tx *t, const struct a64_insn *i)

/* --- lane kinds ------------------------------------------------------------------------------------------------------------ */

static inline unsigned half_of(unsigned q) { return q ? 0 : IRL_HALF; }
/* Integer lanes of 2^size bytes, all of a 128-bit vector. */
static inline unsigned full_s(unsigned size) { return IRL_S8 + 2 * size; }
static inline unsigned full_u(unsigned size) { return IRL_U8 + 2 * size; }
static inline unsigned full_f(unsigned size) { return IRL_F16 + size - 1; }
/* Lanes that arr says. */
static inline unsigned arr_s(unsigned arr) { return full_s(arr >> 1) | half_of(arr & 1); }
static inline unsigned arr_u(unsigned arr) { return full_u(arr >> 1) | half_of(arr & 1); }
static inline unsigned arr_f(unsigned arr) { return full_f(arr >> 1) | half_of(arr & 1); }
/* One lane. */
static inline unsigned one_s(unsigned size) { return full_s(size) | IRL_ONE; }
static inline unsigned one_u(unsigned size) { return full_u(size) | IRL_ONE; }
static inline unsigned one_f(unsigned size) { return full_f(size) | IRL_ONE; }
/* Log2 of the bytes of l's lanes. */
static inline unsigned lane_size(unsigned l) { return (unsigned)__builtin_ctz(ir_lane_bits(l)) - 3; }
/* Lanes of twice the width, same signedness and shape; all of the vector, same kind; the unsigned kind. */
static inline unsigned wide(unsigned l) { return l + 2; }
static inline unsigned full(unsigned l) { return l & ~(unsigned)IRL_HALF; }
static inline unsigned as_u(unsigned l) { return l | 1; }

/* How rows name the lanes of an instruction: vector or scalar by its fields, signed, unsigned or float. */
#define VS(i) arr_s((i)->arr)
#define VU(i) arr_u((i)->arr)
#define VF(i) arr_f((i)->arr)
#define SS(i) one_s((i)->size)
#define SU(i) one_u((i)->size)
#define SF(i) one_f((i)->size)
/* Scalar doublewords. */
#define DS(i) ((void)(i), one_s(3))
#define DU(i) ((void)(i), one_u(3))
/* Narrow lanes of widening and narrowing vector forms. */
#define NS(i) full_s((i)->size)
#define NU(i) full_u((i)->size)

/* --- vector ops: operands are v128; `#` operands are literals ----------------------------------------------------------------- */

static inline ir_ref v1(struct guest_tx *t, enum ir_op op, unsigned l, ir_ref a) { return ir_op1(t->u, op, l, a); }
static inline ir_ref v2(struct guest_tx *t, enum ir_op op, unsigned l, ir_ref a, ir_ref b) { return ir_op2(t->u, op, l, a, b); }
static inline ir_ref v3(struct guest_tx *t, enum ir_op op, unsigned l, ir_ref a, ir_ref b, ir_ref c) { return ir_op3(t->u, op, l, a, b, c); }
/* The constant v in all lanes of l. */
static inline ir_ref vk(struct guest_tx *t, unsigned l, uint64_t v) { return v1(t, IR_VDUP, l, k64(t, v)); }
static inline ir_ref vzero(struct guest_tx *t) { return vk(t, IRL_U64, 0); }
/* The constant 16 bytes hi:lo. */
static inline ir_ref vk128(struct guest_tx *t, uint64_t lo, uint64_t hi)
{
    ir_ref v = vk(t, IRL_U64, lo);
    return lo == hi ? v : v3(t, IR_VINS, IRL_U64, v, k64(t, hi), 1);
}
/* Lane n of v in all lanes of l. */
static inline ir_ref vlane(struct guest_tx *t, unsigned l, ir_ref v, unsigned n) { return v2(t, IR_VDUPL, l, v, (ir_ref)n); }

/* FPSR.QC is set if a and b differ: a saturated result and what it would have been, or a mask of saturated lanes and zero. */
static inline void set_qc(struct guest_tx *t, ir_ref a, ir_ref b)
{
    ir_raw(t->u, IR_VQC, IRT_NONE, a, b, IR_SLOT_M(A64_M_QC));
    ir_clobber(t->u, IR_SLOT_M(A64_M_QC));
}

/* --- conversions between scalar floats (IRT_F32, IRT_F64) and integers (fp.c) -------------------------------------------------- */

/* Lane 0 of register rn times 2^fbits as an integer (i64; 32-bit kinds sign-extended), rounded by rm, saturating. */
ir_ref fp_to_int(struct guest_tx *t, enum ir_type ty, unsigned rn, enum ir_intkind kind, unsigned rm, unsigned fbits);
/* Vector register rd = the integer of this kind in the low bits of x, divided by 2^fbits, rounded dynamically. */
void fp_from_int(struct guest_tx *t, enum ir_type ty, unsigned rd, ir_ref x, enum ir_intkind kind, unsigned fbits);

/* Call vector helper h on vectors a, b and, if not 0, up to two more vectors or integers c, d (vec.def: in[0..3]). */
static inline ir_ref vcall(struct guest_tx *t, enum vec_helper h, ir_ref a, ir_ref b, ir_ref c, ir_ref d)
{
    ir_ref more[] = { c, d };
    return ir_vhcall(t->u, h, a, b, d ? 2 : c ? 1 : 0, more);
}

/* --- conversions --------------------------------------------------------------------------------------------------------------------- */

/* The integer kind of a general register: 0 W, 1 X. */
static inline enum ir_intkind int_kind(unsigned sf, bool is_signed)
{
    return sf ? (is_signed ? IRI_S64 : IRI_U64) : (is_signed ? IRI_S32 : IRI_U32);
}
/* The bits of the float of 2^size bytes that FMOV's immediate stands for (VFPExpandImm). */
static inline uint64_t fp_expand(unsigned size, unsigned imm8)
{
    unsigned bits = 8u << size, ebits = size == 3 ? 11 : size == 2 ? 8 : 5, fbits = bits - 1 - ebits;
    uint64_t sign = imm8 >> 7, b6 = imm8 >> 6 & 1, low = imm8 >> 4 & 3, frac = imm8 & 15;
    uint64_t ones = b6 ? (UINT64_C(1) << (ebits - 3)) - 1 : 0;
    uint64_t exp = (b6 ^ 1) << (ebits - 1) | ones << 2 | low;
    return sign << (bits - 1) | exp << fbits | frac << (fbits - 4);
}

#endif
