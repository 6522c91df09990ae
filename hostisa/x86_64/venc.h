/*
 * venc.h - encoders of x86-64 vector instructions on struct emit (emit.h), for three feature levels.
 *
 * Every instruction has up to three encodings: legacy SSE, VEX (AVX and later) and EVEX (AVX-512). The caller
 * names the operation, the level and the registers; the encoder picks the shortest encoding that exists:
 * V2 always legacy (VEX and legacy are not mixed without need), V3 always VEX, V4 VEX unless a
 * register above 15 is used or the instruction has only an EVEX form.
 *
 * Operand order is the manual's: destination first. Vector registers are 0..15 (0..31 at V4); general registers
 * are enum x_gpr; mask registers 0..7 (0 is not used); memory operands as in emit.h.
 *
 * Errors: a full buffer sets e->full (emit.h); an encoding that does not exist is a bug (assert).
 * Thread safety: touches only *e. Source: Intel SDM vol. 2, chapter 2.
 */
#ifndef DRAGOMAN_X86_VENC_H
#define DRAGOMAN_X86_VENC_H

#include "hostisa/x86_64/emit.h"

/* Feature levels of the x86-64 psABI: V2 = SSE4.2, V3 = AVX2 + FMA + BMI2, V4 = AVX-512 F/VL/DQ/BW. */
enum v_level { V2 = 2, V3 = 3, V4 = 4 };

enum { V_ENC_SSE = 1, V_ENC_VEX = 2, V_ENC_EVEX = 4 };
enum { V_F_COMM = 1, V_F_IMM = 2, V_F_GRM = 4, V_F_KREG = 8, V_F_KRM = 16, V_F_GREG = 32 };
enum { V_F_RN = 1 << 12 };
#define V_F_EXT(n) ((n) << 6)

enum v_op {
#define VOP(NAME, pp, map, opcode, w, ew, n, form, enc, flags) V_##NAME,
#include "hostisa/x86_64/venc.def"
#undef VOP
    V__N
};

struct v_desc { uint8_t pp, map, opcode, w, ew, n, form, enc; uint16_t flags; };
extern const struct v_desc v_desc[V__N];

/* One instruction with operand fields (reg, vvvv, rm register) and immediate imm (ignored without V_F_IMM). Form 2
 * ops ignore vvvv, form 4 ops reg. In the legacy encoding of a form 3 op reg must equal vvvv. */
void v_enc_rr(struct emit *e, enum v_level lvl, enum v_op op, unsigned reg, unsigned vvvv, unsigned rm, unsigned imm);
/* The same with a memory operand. */
void v_enc_rm(struct emit *e, enum v_level lvl, enum v_op op, unsigned reg, unsigned vvvv, struct x_mem m, unsigned imm);

/* dst <- src, whole register; nothing if they are the same. */
void v_mov(struct emit *e, enum v_level lvl, unsigned dst, unsigned src);
/* dst <- all ones / zero, with no dependency on dst's old value. */
void v_ones(struct emit *e, enum v_level lvl, unsigned dst);
void v_zero(struct emit *e, enum v_level lvl, unsigned dst);

/* dst <- a op b, a three-operand operation at every level: V2 copies a to dst first. At V2 dst == b is allowed only
 * if the op commutes or a == b == dst. */
void v_op3i(struct emit *e, enum v_level lvl, enum v_op op, unsigned dst, unsigned a, unsigned b, unsigned imm);
static inline void v_op3(struct emit *e, enum v_level lvl, enum v_op op, unsigned dst, unsigned a, unsigned b)
{
    v_op3i(e, lvl, op, dst, a, b, 0);
}
/* dst <- a op memory. At V2 a 16-byte operand must be aligned. */
void v_op3mi(struct emit *e, enum v_level lvl, enum v_op op, unsigned dst, unsigned a, struct x_mem m, unsigned imm);
static inline void v_op3m(struct emit *e, enum v_level lvl, enum v_op op, unsigned dst, unsigned a, struct x_mem m)
{
    v_op3mi(e, lvl, op, dst, a, m, 0);
}

/* dst <- src shifted by an immediate (form 4: the _I rows), at every level. */
void v_shift(struct emit *e, enum v_level lvl, enum v_op op, unsigned dst, unsigned src, unsigned imm);
/* Can op take vector registers above 15 at this level? */
static inline bool v_takes_high(enum v_level lvl, enum v_op op) { return lvl == V4 && v_desc[op].enc & V_ENC_EVEX; }

/* Form 2 ops: dst <- op src; compares; stores (_ST: reg is the source, m or rm the destination). */
static inline void v_op2(struct emit *e, enum v_level lvl, enum v_op op, unsigned reg, unsigned rm)
{
    v_enc_rr(e, lvl, op, reg, 0, rm, 0);
}
static inline void v_op2m(struct emit *e, enum v_level lvl, enum v_op op, unsigned reg, struct x_mem m)
{
    v_enc_rm(e, lvl, op, reg, 0, m, 0);
}

/* Moves between vector and general registers. The upper part of a vector destination becomes zero. */
static inline void v_movq_from_gpr(struct emit *e, enum v_level lvl, unsigned x, unsigned g) { v_op2(e, lvl, V_MOVQ_G, x, g); }
static inline void v_movd_from_gpr(struct emit *e, enum v_level lvl, unsigned x, unsigned g) { v_op2(e, lvl, V_MOVD_G, x, g); }
static inline void v_movq_to_gpr(struct emit *e, enum v_level lvl, unsigned g, unsigned x) { v_op2(e, lvl, V_MOVQ_G_ST, x, g); }
static inline void v_movd_to_gpr(struct emit *e, enum v_level lvl, unsigned g, unsigned x) { v_op2(e, lvl, V_MOVD_G_ST, x, g); }
/* g <- 32-bit lane of x. */
static inline void v_pextrd(struct emit *e, enum v_level lvl, unsigned g, unsigned x, unsigned lane)
{
    v_enc_rr(e, lvl, V_PEXTRD, x, 0, g, lane);
}

/* Number of an operation for a type: f64 or f32 variant of a pair of rows that stand next to each other (SD, SS). */
static inline enum v_op v_fp(enum v_op sd, bool is_f64) { return (enum v_op)((int)sd + (is_f64 ? 0 : 1)); }
#define V_CHECK_PACKED(NAME) _Static_assert(V_##NAME##PS == V_##NAME##PD + 1, #NAME)
V_CHECK_PACKED(ADD); V_CHECK_PACKED(SUB); V_CHECK_PACKED(MUL); V_CHECK_PACKED(DIV); V_CHECK_PACKED(MIN); V_CHECK_PACKED(MAX);
V_CHECK_PACKED(SQRT); V_CHECK_PACKED(ROUND); V_CHECK_PACKED(FMADD231); V_CHECK_PACKED(FNMADD231);
#undef V_CHECK_PACKED
#define V_CHECK_PAIR(NAME) _Static_assert(V_##NAME##SS == V_##NAME##SD + 1, #NAME)
V_CHECK_PAIR(ADD); V_CHECK_PAIR(SUB); V_CHECK_PAIR(MUL); V_CHECK_PAIR(DIV); V_CHECK_PAIR(MIN); V_CHECK_PAIR(MAX);
V_CHECK_PAIR(SQRT); V_CHECK_PAIR(ROUND); V_CHECK_PAIR(UCOMI); V_CHECK_PAIR(COMI); V_CHECK_PAIR(FMADD213);
V_CHECK_PAIR(FMADD231); V_CHECK_PAIR(FMSUB213); V_CHECK_PAIR(FMSUB231); V_CHECK_PAIR(FNMADD213);
V_CHECK_PAIR(FNMADD231); V_CHECK_PAIR(FNMSUB213); V_CHECK_PAIR(FNMSUB231);
#undef V_CHECK_PAIR

#endif
