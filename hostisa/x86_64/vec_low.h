/*
 * vec_low.h - what the files of the vector half of the baseline (vec_*.c) share. The interface to the allocator is lower.h, the
 * encoders are venc.h, scalar floats are fp.h.
 *
 * How a vector op is lowered: vec_lower.c tries, in this order, a row of the table of one-instruction ops (vec_table.c), a sequence
 * (vec_int.c, vec_shift.c, vec_move.c, vec_lanes.c, vec_fp.c), and calls the C reference (hostisa/vecref.h) for the rest. A
 * function that lowers returns false, before it has emitted or allocated anything, if it can't do this op on this host.
 *
 * Shapes (ir.h): an op is computed on all 128 bits, then v_finish() clears what IRL_HALF and IRL_ONE want clear, unless it is
 * known to be clear: XV_Z64 and XV_Z32 in x_val.flags say that the bits of a value from 64 or 32 on are zero. Float ops that
 * could raise a flag for a lane that does not count clear their operands first.
 *
 * Registers: there are X_VSCRATCH of them for values that are not in their slots, and operands may take three. So a
 * function asks for at most two temporaries beside operands and result, and unlocks what it does not need any more. The v1..v3
 * emitters below may need one or two more, for registers above 15 with an instruction that has no EVEX form.
 */
#ifndef DRAGOMAN_X86_VEC_LOW_H
#define DRAGOMAN_X86_VEC_LOW_H

#include "hostisa/x86_64/fp.h"

/* 16-byte constants in shared code, behind those of fp.h. */
enum vec_const {
    VK_BYTE_01, VK_BYTE_7F, VK_BYTE_80, VK_BYTE_0F, VK_BYTE_70, VK_WORD_1, VK_WORD_00FF, VK_WORD_FF00, VK_WORD_7FFF, VK_WORD_8000,
    VK_DWORD_1, VK_DWORD_0000FFFF, VK_DWORD_7FFFFFFF, VK_DWORD_80000000, VK_QWORD_1, VK_QWORD_LOW, VK_QWORD_7F, VK_QWORD_80,
    VK_LEAST_16, VK_LEAST_32, VK_LEAST_64,                   /* the smallest normal floats */
    VK_LANE0_8, VK_LANE0_16, VK_LANE0_32, VK_LANE0_64,      /* ones in lane 0 */
    VK_EVEN_BYTES, VK_EVEN_WORDS, VK_EVEN_DWORDS,            /* shuffles: these lanes to the low half, zero above */
    VK_ODD_BYTES, VK_ODD_WORDS, VK_UZP1_8, VK_UZP2_8, VK_UZP1_16, VK_UZP2_16,   /* UZP: indices into two registers */
    VK_REV16_8, VK_REV32_8, VK_REV64_8, VK_REV32_16,         /* shuffles of VREV; 64/16 is two word shuffles, 64/32 one of dwords */
    VK_POPCNT4, VK_CLZ4, VK_REVLO4, VK_REVHI4,               /* of nibbles */
    VK_GF_RBIT,                                               /* bit matrices */
    VK_CRC32,                                                 /* crc.c */
    VK__N
};

static inline struct x_mem v_k(const struct lower *l, enum vec_const k) { return x_shared_const(l, 16u * (FPK__N + (uint32_t)k)); }
_Static_assert(16 * (FPK__N + VK__N) <= X_CONSTS, "constants fit");

/* The instruction being lowered, taken apart. */
struct vop {
    struct lower *l;
    ir_ref i;
    const struct ir_ins *p;
    unsigned op, kind, bits;     /* kind: enum ir_lane without its shape; bits of a lane */
    unsigned size;               /* 0 1 2 3: bytes of a lane, as a power of two */
    bool half, one, sgn;         /* sgn: signed integer lanes */
    enum v_level lvl;
};

/* --- emitters that take any register at every level (vec_emit.c). A source may be the destination. ------------------------------- */

/* d <- op a; d <- a op b. */
void v1(struct lower *l, enum v_op op, unsigned d, unsigned a);
void v1i(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned imm);
void v2(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned b);
void v2i(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned b, unsigned imm);
/* b is memory: aligned, or known not to matter (VEX). */
void v2m(struct lower *l, enum v_op op, unsigned d, unsigned a, struct x_mem b);
void v2o(struct lower *l, enum v_op op, unsigned d, unsigned a, const struct x_opnd *b);
/* Shift by an immediate (_I rows). */
void v2s(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned n);
/* d <- shuffle of a by the bytes of a constant. */
static inline void v2k(struct lower *l, enum v_op op, unsigned d, unsigned a, enum vec_const k) { v2m(l, op, d, a, v_k(l, k)); }
/* dst <- a op literal: 16 bytes in the fragment's cold part. */
void v2liti(struct lower *l, enum v_op op, unsigned d, unsigned a, uint64_t lo, uint64_t hi, unsigned imm);
static inline void v2lit(struct lower *l, enum v_op op, unsigned d, unsigned a, uint64_t lo, uint64_t hi) { v2liti(l, op, d, a, lo, hi, 0); }
/* d <- literal. */
void v_literal(struct lower *l, unsigned d, uint64_t lo, uint64_t hi);
/* d <- a, whole register / the low 64 bits, zero above. */
void v_copy(struct lower *l, unsigned d, unsigned a);
void v_low64(struct lower *l, unsigned d, unsigned a);
void v_low32(struct lower *l, unsigned d, unsigned a);
/* d <- ~a. */
void v_not(struct lower *l, unsigned d, unsigned a);
/* d <- mask ? a : b, bit by bit. d may be any of them. */
void v_select(struct lower *l, unsigned d, unsigned mask, unsigned a, unsigned b);
/* Lanes of 8 << size bits shifted by n in 0..width (v_shr: sign says how). May take a temporary. (vec_shift.c) */
void v_shl(struct lower *l, unsigned size, unsigned d, unsigned a, unsigned n);
void v_shr(struct lower *l, unsigned size, bool sign, unsigned d, unsigned a, unsigned n);
/* x in every lane of 8 << size bits. */
uint64_t v_repeat(unsigned size, uint64_t x);
/* A register below 16 with a's value: a itself, or a temporary. */
uint8_t v_low(struct lower *l, uint8_t a);

/* Does op exist at this level (for low registers)? */
static inline bool v_exists(enum v_level lvl, enum v_op op)
{
    unsigned enc = v_desc[op].enc;
    return enc == V_ENC_SSE || enc & (lvl == V2 ? V_ENC_SSE : lvl == V3 ? V_ENC_VEX : V_ENC_VEX | V_ENC_EVEX);
}

/* --- values -------------------------------------------------------------------------------------------------------------------- */

/* Is operand v known to have zero from bit 64 (32) on? */
bool v_is_z64(const struct lower *l, ir_ref v);
bool v_is_z32(const struct lower *l, ir_ref v);
/* v in a register; 64: with zero from bit 64 on (a temporary, if it isn't so anyhow); 32 likewise. */
uint8_t v_use(struct lower *l, ir_ref v);
uint8_t v_use_z64(struct lower *l, ir_ref v);
uint8_t v_use_z32(struct lower *l, ir_ref v);
/* The operand of a float op of v's shape in a register: lanes that don't count are +0. */
uint8_t v_use_lanes(const struct vop *v, ir_ref x);
/* Result register. avoid: vector registers that it must not be. */
uint8_t v_def(const struct vop *v, uint32_t avoid);
/* The result is in d, with all 128 bits computed: clear what the shape wants clear, and note it. z64: bits from 64 on are zero anyhow. */
void v_finish(const struct vop *v, unsigned d, bool z64);

/* --- the C reference ----------------------------------------------------------------------------------------------------------- */

/* Call it for the whole op; call the helper of a VHCALL. */
void v_reference(struct lower *l, ir_ref i);
void v_vhcall(struct lower *l, ir_ref i);
/* Out of line: the result of v into d, operands from registers r[0..2] (X_NOREG: literal or none), which hold the operands of the op
 * up to its shape where the code comes from (d may be one of them if it is not written before). Give jumps by x_cold_jcc() and set back. */
struct x_cold *v_cold_reference(const struct vop *v, unsigned d, const uint8_t r[3]);
/* The same for a vector op or a VHCALL without ARGs that changes no M slot. */
struct x_cold *v_cold_call(struct lower *l, ir_ref i, unsigned d, const uint8_t r[3]);

/* --- groups: false = not done, nothing emitted ----------------------------------------------------------------------------------- */
bool vec_rotate(const struct vop *v);            /* vec_shift.c; before all others */
bool vec_table(const struct vop *v);
bool vec_int(const struct vop *v);
bool vec_shift(const struct vop *v);
bool vec_move(const struct vop *v);
bool vec_lanes(const struct vop *v);
bool vec_float(const struct vop *v);
void vec_get(struct lower *l, ir_ref i);         /* VGET FTOV VQC */
void vec_ftov(struct lower *l, ir_ref i);
void vec_qc(struct lower *l, ir_ref i);
bool vec_crypto(struct lower *l, ir_ref i);      /* VHCALL rows */
bool vec_fjcvtzs(struct lower *l, ir_ref i);     /* vec_fp.c */
bool vec_sha512(struct lower *l, ir_ref i);      /* of them: VH_sha512* */

#endif
