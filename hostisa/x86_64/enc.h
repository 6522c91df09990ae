/*
 * enc.h - encoders for general-register instructions, and the few moves of vector registers that the allocator needs.
 *
 * Source: Intel SDM vol. 2 (opcode maps, REX/VEX/EVEX prefixes). Every form is checked against Zydis by
 * tests/unit/x86_enc.c. `w` selects 64-bit operands (REX.W), else 32-bit. Vector arithmetic is in venc.h.
 */
#ifndef DRAGOMAN_X86_ENC_H
#define DRAGOMAN_X86_ENC_H

#include "hostisa/x86_64/emit.h"

/* Condition codes as in jcc/setcc/cmovcc; cc ^ 1 is the opposite. */
enum x_cc { CC_O, CC_NO, CC_B, CC_AE, CC_E, CC_NE, CC_BE, CC_A, CC_S, CC_NS, CC_P, CC_NP, CC_L, CC_GE, CC_LE, CC_G };
/* The eight two-operand ALU instructions by their opcode number. */
enum x_alu { ALU_ADD, ALU_OR, ALU_ADC, ALU_SBB, ALU_AND, ALU_SUB, ALU_XOR, ALU_CMP };
/* Shift and rotate group. */
enum x_shift { SH_ROL = 0, SH_ROR = 1, SH_SHL = 4, SH_SHR = 5, SH_SAR = 7 };
/* One-operand group F7. */
enum x_un { UN_NOT = 2, UN_NEG = 3, UN_MUL = 4, UN_IMUL = 5, UN_DIV = 6, UN_IDIV = 7 };
/* Bit-test group. */
enum x_bit { BIT_T = 4, BIT_S = 5, BIT_R = 6, BIT_C = 7 };
/* Opcode maps. */
enum x_map { MAP_1, MAP_0F, MAP_0F38, MAP_0F3A };

/* An instruction being put together. */
struct x_ibuf { uint8_t b[EMIT_BUF]; uint32_t n; };
static inline void x_b(struct x_ibuf *i, unsigned v) { i->b[i->n++] = (uint8_t)v; }
static inline void x_d(struct x_ibuf *i, uint32_t v) { memcpy(i->b + i->n, &v, 4); i->n += 4; }

static inline bool x_fits8(int64_t v) { return v == (int8_t)v; }
static inline bool x_fits32(int64_t v) { return v == (int32_t)v; }

/* ModRM (+ SIB, displacement) for memory. disp8: scale of an 8-bit displacement (EVEX), normally 1.
 * tail: immediate bytes that follow (for rip-relative). */
static inline void x_modrm_mem(const struct emit *e, struct x_ibuf *i, unsigned reg, struct x_mem m, unsigned n8, unsigned tail)
{
    unsigned r = (reg & 7) << 3;
    if (m.base == X_RIP) {
        x_b(i, 5 | r);
        x_d(i, (uint32_t)(m.disp - (int32_t)(emit_off(e) + i->n + 4 + tail)));
        return;
    }
    if (m.base == X_NOREG) {   /* no base: SIB with base 101 and mod 00 */
        x_b(i, 4 | r);
        x_b(i, (unsigned)m.scale << 6 | (m.index == X_NOREG ? 4u : m.index & 7u) << 3 | 5);
        x_d(i, (uint32_t)m.disp);
        return;
    }
    unsigned mod;
    int32_t d8 = m.disp / (int32_t)n8;
    if (m.disp == 0 && (m.base & 7) != RBP) mod = 0;
    else if (d8 * (int32_t)n8 == m.disp && x_fits8(d8)) mod = 1;
    else mod = 2;
    if (m.index != X_NOREG || (m.base & 7) == RSP) {
        x_b(i, mod << 6 | 4 | r);
        x_b(i, (unsigned)m.scale << 6 | (m.index == X_NOREG ? 4u : m.index & 7u) << 3 | (m.base & 7u));
    } else {
        x_b(i, mod << 6 | r | (m.base & 7u));
    }
    if (mod == 1) x_b(i, (unsigned)d8);
    if (mod == 2) x_d(i, (uint32_t)m.disp);
}

static inline unsigned x_rex_mem(unsigned reg, struct x_mem m)
{
    return (reg >> 3 & 1) << 2 | (m.index != X_NOREG ? (m.index >> 3 & 1u) << 1 : 0) | (m.base < 16 ? m.base >> 3 & 1u : 0);
}

static inline void x_opcode(struct x_ibuf *i, unsigned map, unsigned op)
{
    if (map >= MAP_0F) x_b(i, 0x0f);
    if (map == MAP_0F38) x_b(i, 0x38);
    if (map == MAP_0F3A) x_b(i, 0x3a);
    x_b(i, op);
}

/* Legacy-encoded `op reg, rm` with rm a register. pfx: mandatory prefix or 0x66/0xf0 or 0. byte: bit 0 = reg, bit 1 = rm is a byte
 * register (spl bpl sil dil need a REX). */
static inline void x_enc_rr(struct x_ibuf *i, unsigned pfx, unsigned map, unsigned op, bool w, unsigned reg, unsigned rm, unsigned byte)
{
    if (pfx) x_b(i, pfx);
    unsigned rex = (unsigned)w << 3 | (reg >> 3 & 1) << 2 | (rm >> 3 & 1);
    if (rex || ((byte & 1) && reg >= 4) || ((byte & 2) && rm >= 4)) x_b(i, 0x40 | rex);
    x_opcode(i, map, op);
    x_b(i, 0xc0 | (reg & 7) << 3 | (rm & 7));
}
/* The same with rm in memory. tail: bytes of immediate that the caller appends. */
static inline void x_enc_rm(const struct emit *e, struct x_ibuf *i, unsigned pfx, unsigned map, unsigned op, bool w, unsigned reg,
                            struct x_mem m, bool byte, unsigned tail)
{
    if (pfx) x_b(i, pfx);
    unsigned rex = (unsigned)w << 3 | x_rex_mem(reg, m);
    if (rex || (byte && reg >= 4)) x_b(i, 0x40 | rex);
    x_opcode(i, map, op);
    x_modrm_mem(e, i, reg, m, 1, tail);
}
static inline void x_ins_rr(struct emit *e, unsigned pfx, unsigned map, unsigned op, bool w, unsigned reg, unsigned rm)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rr(&i, pfx, map, op, w, reg, rm, 0);
    emit_built(e, i.b, i.n);
}
static inline void x_ins_rm(struct emit *e, unsigned pfx, unsigned map, unsigned op, bool w, unsigned reg, struct x_mem m)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rm(e, &i, pfx, map, op, w, reg, m, false, 0);
    emit_built(e, i.b, i.n);
}
static inline void x_imm(struct x_ibuf *i, int32_t v, unsigned n)
{
    memcpy(i->b + i->n, &v, 4);
    i->n += n;
}

/* --- moves ---------------------------------------------------------------------------------------------- */

static inline void x_mov_rr(struct emit *e, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0, MAP_1, 0x8b, w, d, s); }
static inline void x_mov_rm(struct emit *e, bool w, unsigned d, struct x_mem m) { x_ins_rm(e, 0, MAP_1, 0x8b, w, d, m); }
/* Store the low `size` bytes of s: 1, 2, 4 or 8. */
static inline void x_mov_mr(struct emit *e, unsigned size, struct x_mem m, unsigned s)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rm(e, &i, size == 2 ? 0x66 : 0, MAP_1, size == 1 ? 0x88 : 0x89, size == 8, s, m, size == 1, 0);
    emit_built(e, i.b, i.n);
}
/* Store an immediate (sign-extended for 8 bytes). */
static inline void x_mov_mi(struct emit *e, unsigned size, struct x_mem m, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    unsigned n = size == 8 ? 4 : size;
    x_enc_rm(e, &i, size == 2 ? 0x66 : 0, MAP_1, size == 1 ? 0xc6 : 0xc7, size == 8, 0, m, false, n);
    x_imm(&i, v, n);
    emit_built(e, i.b, i.n);
}
/* d = v by the shortest mov; never touches flags. Returns the number of immediate bytes (they end the instruction). */
static inline unsigned x_mov_ri(struct emit *e, unsigned d, uint64_t v)
{
    struct x_ibuf i = { .n = 0 };
    unsigned n;
    if (v == (uint32_t)v) {
        if (d >= 8) x_b(&i, 0x41);
        x_b(&i, 0xb8 | (d & 7));
        n = 4;
    } else if (x_fits32((int64_t)v)) {
        x_b(&i, 0x48 | d >> 3);
        x_b(&i, 0xc7);
        x_b(&i, 0xc0 | (d & 7));
        n = 4;
    } else {
        x_b(&i, 0x48 | d >> 3);
        x_b(&i, 0xb8 | (d & 7));
        n = 8;
    }
    memcpy(i.b + i.n, &v, 8);
    i.n += n;
    emit_built(e, i.b, i.n);
    return n;
}
static inline void x_movabs(struct emit *e, unsigned d, uint64_t v)
{
    struct x_ibuf i = { .n = 0 };
    x_b(&i, 0x48 | d >> 3);
    x_b(&i, 0xb8 | (d & 7));
    memcpy(i.b + i.n, &v, 8);
    i.n += 8;
    emit_built(e, i.b, i.n);
}
/* Extension of the low `size` bytes (1, 2, 4): sign or zero. Zero and 32-bit results clear the upper half. */
static inline void x_ext_rr(struct emit *e, unsigned size, bool sign, bool w, unsigned d, unsigned s)
{
    struct x_ibuf i = { .n = 0 };
    if (size == 4) x_enc_rr(&i, 0, MAP_1, sign ? 0x63 : 0x8b, sign, d, s, 0);
    else x_enc_rr(&i, 0, MAP_0F, (sign ? 0xbe : 0xb6) | (size == 2), sign && w, d, s, size == 1 ? 2 : 0);
    emit_built(e, i.b, i.n);
}
static inline void x_ext_rm(struct emit *e, unsigned size, bool sign, bool w, unsigned d, struct x_mem m)
{
    if (size == 8) x_mov_rm(e, true, d, m);
    else if (size == 4) x_ins_rm(e, 0, MAP_1, sign ? 0x63 : 0x8b, sign, d, m);
    else x_ins_rm(e, 0, MAP_0F, (sign ? 0xbe : 0xb6) | (size == 2), sign && w, d, m);
}
static inline void x_lea(struct emit *e, bool w, unsigned d, struct x_mem m) { x_ins_rm(e, 0, MAP_1, 0x8d, w, d, m); }
static inline void x_xchg_mr(struct emit *e, bool w, struct x_mem m, unsigned r) { x_ins_rm(e, 0, MAP_1, 0x87, w, r, m); }
static inline void x_xchg_rr(struct emit *e, bool w, unsigned a, unsigned b) { x_ins_rr(e, 0, MAP_1, 0x87, w, a, b); }

/* --- arithmetic ------------------------------------------------------------------------------------------- */

static inline void x_alu_rr(struct emit *e, unsigned op, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0, MAP_1, op << 3 | 3, w, d, s); }
static inline void x_alu_rm(struct emit *e, unsigned op, bool w, unsigned d, struct x_mem m) { x_ins_rm(e, 0, MAP_1, op << 3 | 3, w, d, m); }
static inline void x_alu_mr(struct emit *e, unsigned op, bool w, struct x_mem m, unsigned s) { x_ins_rm(e, 0, MAP_1, op << 3 | 1, w, s, m); }
/* cmp rax, v: 6 bytes, whatever v is. */
static inline void x_cmp_rax_i32(struct emit *e, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    x_b(&i, 0x48);
    x_b(&i, 0x3d);
    x_d(&i, (uint32_t)v);
    emit_built(e, i.b, i.n);
}
static inline void x_alu_ri(struct emit *e, unsigned op, bool w, unsigned d, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    bool b = x_fits8(v);
    x_enc_rr(&i, 0, MAP_1, b ? 0x83 : 0x81, w, op, d, 0);
    x_imm(&i, v, b ? 1 : 4);
    emit_built(e, i.b, i.n);
}
static inline void x_alu_mi(struct emit *e, unsigned op, bool w, struct x_mem m, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    bool b = x_fits8(v);
    x_enc_rm(e, &i, 0, MAP_1, b ? 0x83 : 0x81, w, op, m, false, b ? 1 : 4);
    x_imm(&i, v, b ? 1 : 4);
    emit_built(e, i.b, i.n);
}
/* sub word [m], v: the borrow says that the counter ran out. */
static inline void x_sub16_mi(struct emit *e, struct x_mem m, int8_t v)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rm(e, &i, 0x66, MAP_1, 0x83, false, ALU_SUB, m, false, 1);
    x_imm(&i, v, 1);
    emit_built(e, i.b, i.n);
}
static inline void x_test_rr(struct emit *e, bool w, unsigned a, unsigned b) { x_ins_rr(e, 0, MAP_1, 0x85, w, b, a); }
static inline void x_test_rm(struct emit *e, bool w, unsigned a, struct x_mem m) { x_ins_rm(e, 0, MAP_1, 0x85, w, a, m); }
/* Sets ZF (and SF where the mask reaches the top bit of the operand size). A byte form is used if it can do. */
static inline void x_test_ri(struct emit *e, bool w, unsigned a, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    if (v >= 0 && v < 0x80) {
        x_enc_rr(&i, 0, MAP_1, 0xf6, false, 0, a, 2);
        x_b(&i, (unsigned)v);
    } else {
        x_enc_rr(&i, 0, MAP_1, 0xf7, w && v < 0, 0, a, 0);
        x_imm(&i, v, 4);
    }
    emit_built(e, i.b, i.n);
}
static inline void x_test_mi(struct emit *e, bool w, struct x_mem m, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rm(e, &i, 0, MAP_1, 0xf7, w, 0, m, false, 4);
    x_imm(&i, v, 4);
    emit_built(e, i.b, i.n);
}
static inline void x_un_r(struct emit *e, unsigned op, bool w, unsigned r) { x_ins_rr(e, 0, MAP_1, 0xf7, w, op, r); }
static inline void x_un_m(struct emit *e, unsigned op, bool w, struct x_mem m) { x_ins_rm(e, 0, MAP_1, 0xf7, w, op, m); }
static inline void x_shift_ri(struct emit *e, unsigned op, bool w, unsigned r, unsigned n)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rr(&i, 0, MAP_1, n == 1 ? 0xd1 : 0xc1, w, op, r, 0);
    if (n != 1) x_b(&i, n);
    emit_built(e, i.b, i.n);
}
static inline void x_shift_mi(struct emit *e, unsigned op, bool w, struct x_mem m, unsigned n)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rm(e, &i, 0, MAP_1, n == 1 ? 0xd1 : 0xc1, w, op, m, false, n != 1);
    if (n != 1) x_b(&i, n);
    emit_built(e, i.b, i.n);
}
static inline void x_shift_rcl(struct emit *e, unsigned op, bool w, unsigned r) { x_ins_rr(e, 0, MAP_1, 0xd3, w, op, r); }
static inline void x_imul_rr(struct emit *e, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0, MAP_0F, 0xaf, w, d, s); }
static inline void x_imul_rm(struct emit *e, bool w, unsigned d, struct x_mem m) { x_ins_rm(e, 0, MAP_0F, 0xaf, w, d, m); }
static inline void x_imul_rri(struct emit *e, bool w, unsigned d, unsigned s, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    bool b = x_fits8(v);
    x_enc_rr(&i, 0, MAP_1, b ? 0x6b : 0x69, w, d, s, 0);
    x_imm(&i, v, b ? 1 : 4);
    emit_built(e, i.b, i.n);
}
static inline void x_imul_rmi(struct emit *e, bool w, unsigned d, struct x_mem m, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    bool b = x_fits8(v);
    x_enc_rm(e, &i, 0, MAP_1, b ? 0x6b : 0x69, w, d, m, false, b ? 1 : 4);
    x_imm(&i, v, b ? 1 : 4);
    emit_built(e, i.b, i.n);
}
/* rdx:rax = sign of rax (cqo), edx:eax likewise (cdq). */
static inline void x_cqo(struct emit *e, bool w)
{
    struct x_ibuf i = { .n = 0 };
    if (w) x_b(&i, 0x48);
    x_b(&i, 0x99);
    emit_built(e, i.b, i.n);
}

/* --- conditions ------------------------------------------------------------------------------------------- */

static inline void x_setcc(struct emit *e, unsigned cc, unsigned d)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rr(&i, 0, MAP_0F, 0x90 | cc, false, 0, d, 2);
    emit_built(e, i.b, i.n);
}
static inline void x_cmov_rr(struct emit *e, unsigned cc, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0, MAP_0F, 0x40 | cc, w, d, s); }
static inline void x_cmov_rm(struct emit *e, unsigned cc, bool w, unsigned d, struct x_mem m) { x_ins_rm(e, 0, MAP_0F, 0x40 | cc, w, d, m); }

/* --- bits --------------------------------------------------------------------------------------------------- */

static inline void x_bswap(struct emit *e, bool w, unsigned r)
{
    struct x_ibuf i = { .n = 0 };
    unsigned rex = (unsigned)w << 3 | r >> 3;
    if (rex) x_b(&i, 0x40 | rex);
    x_b(&i, 0x0f);
    x_b(&i, 0xc8 | (r & 7));
    emit_built(e, i.b, i.n);
}
static inline void x_popcnt_rr(struct emit *e, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0xf3, MAP_0F, 0xb8, w, d, s); }
static inline void x_popcnt_rm(struct emit *e, bool w, unsigned d, struct x_mem m) { x_ins_rm(e, 0xf3, MAP_0F, 0xb8, w, d, m); }
static inline void x_lzcnt_rr(struct emit *e, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0xf3, MAP_0F, 0xbd, w, d, s); }
static inline void x_lzcnt_rm(struct emit *e, bool w, unsigned d, struct x_mem m) { x_ins_rm(e, 0xf3, MAP_0F, 0xbd, w, d, m); }
static inline void x_tzcnt_rr(struct emit *e, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0xf3, MAP_0F, 0xbc, w, d, s); }
static inline void x_tzcnt_rm(struct emit *e, bool w, unsigned d, struct x_mem m) { x_ins_rm(e, 0xf3, MAP_0F, 0xbc, w, d, m); }
static inline void x_bsf_rr(struct emit *e, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0, MAP_0F, 0xbc, w, d, s); }
static inline void x_bsr_rr(struct emit *e, bool w, unsigned d, unsigned s) { x_ins_rr(e, 0, MAP_0F, 0xbd, w, d, s); }
static inline void x_bit_ri(struct emit *e, unsigned op, bool w, unsigned r, unsigned n)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rr(&i, 0, MAP_0F, 0xba, w, op, r, 0);
    x_b(&i, n);
    emit_built(e, i.b, i.n);
}
static inline void x_bit_mi(struct emit *e, unsigned op, bool w, struct x_mem m, unsigned n)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rm(e, &i, 0, MAP_0F, 0xba, w, op, m, false, 1);
    x_b(&i, n);
    emit_built(e, i.b, i.n);
}
/* bt/bts/btr/btc r, s (s mod operand size). */
static inline void x_bit_rr(struct emit *e, unsigned op, bool w, unsigned r, unsigned s)
{
    x_ins_rr(e, 0, MAP_0F, 0x83 | op << 3, w, s, r);
}

/* --- BMI (VEX, general registers) ------------------------------------------------------------------------- */

/* pp: 0 none, 1 66, 2 f3, 3 f2. v: the third register (vvvv). */
static inline void x_vex_head(struct x_ibuf *i, unsigned map, unsigned pp, bool w, unsigned rex, unsigned v)
{
    x_b(i, 0xc4);
    x_b(i, ((~rex & 7) << 5) | map);
    x_b(i, (unsigned)w << 7 | (~v & 15) << 3 | pp);
}
static inline void x_vex_rr(struct emit *e, unsigned map, unsigned pp, unsigned op, bool w, unsigned reg, unsigned v, unsigned rm)
{
    struct x_ibuf i = { .n = 0 };
    x_vex_head(&i, map, pp, w, (reg >> 3 & 1) << 2 | (rm >> 3 & 1), v);
    x_b(&i, op);
    x_b(&i, 0xc0 | (reg & 7) << 3 | (rm & 7));
    emit_built(e, i.b, i.n);
}
static inline void x_vex_rm(struct emit *e, unsigned map, unsigned pp, unsigned op, bool w, unsigned reg, unsigned v, struct x_mem m)
{
    struct x_ibuf i = { .n = 0 };
    x_vex_head(&i, map, pp, w, x_rex_mem(reg, m), v);
    x_b(&i, op);
    x_modrm_mem(e, &i, reg, m, 1, 0);
    emit_built(e, i.b, i.n);
}
/* d = ~a & b */
static inline void x_andn_rr(struct emit *e, bool w, unsigned d, unsigned a, unsigned b) { x_vex_rr(e, MAP_0F38, 0, 0xf2, w, d, a, b); }
static inline void x_andn_rm(struct emit *e, bool w, unsigned d, unsigned a, struct x_mem b) { x_vex_rm(e, MAP_0F38, 0, 0xf2, w, d, a, b); }
/* d = a shifted by n (register); op: SH_SHL, SH_SHR or SH_SAR. */
static inline unsigned x_shx_pp(unsigned op) { return op == SH_SHL ? 1 : op == SH_SAR ? 2 : 3; }
static inline void x_shx_rr(struct emit *e, unsigned op, bool w, unsigned d, unsigned a, unsigned n) { x_vex_rr(e, MAP_0F38, x_shx_pp(op), 0xf7, w, d, n, a); }
static inline void x_shx_rm(struct emit *e, unsigned op, bool w, unsigned d, struct x_mem a, unsigned n) { x_vex_rm(e, MAP_0F38, x_shx_pp(op), 0xf7, w, d, n, a); }
static inline void x_rorx_rr(struct emit *e, bool w, unsigned d, unsigned a, unsigned n)
{
    struct x_ibuf i = { .n = 0 };
    x_vex_head(&i, MAP_0F3A, 3, w, (d >> 3 & 1) << 2 | (a >> 3 & 1), 0);
    x_b(&i, 0xf0);
    x_b(&i, 0xc0 | (d & 7) << 3 | (a & 7));
    x_b(&i, n);
    emit_built(e, i.b, i.n);
}
/* hi:lo = rdx * a (hi is what remains when hi == lo); no flags. */
static inline void x_mulx_rr(struct emit *e, bool w, unsigned hi, unsigned lo, unsigned a) { x_vex_rr(e, MAP_0F38, 3, 0xf6, w, hi, lo, a); }
static inline void x_mulx_rm(struct emit *e, bool w, unsigned hi, unsigned lo, struct x_mem a) { x_vex_rm(e, MAP_0F38, 3, 0xf6, w, hi, lo, a); }

/* --- atomics. size: 1, 2, 4 or 8 bytes ---------------------------------------------------------------------- */

static inline void x_lock_op(struct emit *e, unsigned size, unsigned map, unsigned op, struct x_mem m, unsigned r)
{
    struct x_ibuf i = { .n = 0 };
    x_b(&i, 0xf0);
    x_enc_rm(e, &i, size == 2 ? 0x66 : 0, map, op | (size != 1), size == 8, r, m, size == 1, 0);
    emit_built(e, i.b, i.n);
}
static inline void x_lock_xadd(struct emit *e, unsigned size, struct x_mem m, unsigned r) { x_lock_op(e, size, MAP_0F, 0xc0, m, r); }
static inline void x_lock_cmpxchg(struct emit *e, unsigned size, struct x_mem m, unsigned r) { x_lock_op(e, size, MAP_0F, 0xb0, m, r); }
static inline void x_lock_alu(struct emit *e, unsigned op, unsigned size, struct x_mem m, unsigned r) { x_lock_op(e, size, MAP_1, op << 3, m, r); }
static inline void x_xchg_size(struct emit *e, unsigned size, struct x_mem m, unsigned r)   /* locks by itself */
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rm(e, &i, size == 2 ? 0x66 : 0, MAP_1, 0x86 | (size != 1), size == 8, r, m, size == 1, 0);
    emit_built(e, i.b, i.n);
}
static inline void x_lock_alu_mi(struct emit *e, unsigned op, bool w, struct x_mem m, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    bool b = x_fits8(v);
    x_b(&i, 0xf0);
    x_enc_rm(e, &i, 0, MAP_1, b ? 0x83 : 0x81, w, op, m, false, b ? 1 : 4);
    x_imm(&i, v, b ? 1 : 4);
    emit_built(e, i.b, i.n);
}

/* --- control ------------------------------------------------------------------------------------------------ */

static inline void x_push_r(struct emit *e, unsigned r)
{
    struct x_ibuf i = { .n = 0 };
    if (r >= 8) x_b(&i, 0x41);
    x_b(&i, 0x50 | (r & 7));
    emit_built(e, i.b, i.n);
}
static inline void x_push_i(struct emit *e, int32_t v)
{
    struct x_ibuf i = { .n = 0 };
    x_b(&i, 0x68);
    x_d(&i, (uint32_t)v);
    emit_built(e, i.b, i.n);
}
static inline void x_push_m(struct emit *e, struct x_mem m) { x_ins_rm(e, 0, MAP_1, 0xff, false, 6, m); }
static inline void x_pop_r(struct emit *e, unsigned r)
{
    struct x_ibuf i = { .n = 0 };
    if (r >= 8) x_b(&i, 0x41);
    x_b(&i, 0x58 | (r & 7));
    emit_built(e, i.b, i.n);
}
static inline void x_jmp_r(struct emit *e, unsigned r) { x_ins_rr(e, 0, MAP_1, 0xff, false, 4, r); }
static inline void x_call_r(struct emit *e, unsigned r) { x_ins_rr(e, 0, MAP_1, 0xff, false, 2, r); }
static inline void x_jmp_m(struct emit *e, struct x_mem m) { x_ins_rm(e, 0, MAP_1, 0xff, false, 4, m); }
static inline void x_call_m(struct emit *e, struct x_mem m) { x_ins_rm(e, 0, MAP_1, 0xff, false, 2, m); }
static inline void x_op0(struct emit *e, unsigned op)
{
    uint8_t b = (uint8_t)op;
    emit_insn(e, &b, 1);
}
static inline void x_ret(struct emit *e) { x_op0(e, 0xc3); }
static inline void x_ud2(struct emit *e) { emit_insn(e, "\x0f\x0b", 2); }

/* jcc / jmp / call with a 32-bit displacement to fill in later; returns the displacement's offset. */
static inline uint32_t x_jcc32(struct emit *e, unsigned cc)
{
    uint8_t b[6] = { 0x0f, (uint8_t)(0x80 | cc), 0, 0, 0, 0 };
    emit_insn(e, b, 6);
    return emit_off(e) - 4;
}
static inline uint32_t x_jmp32(struct emit *e)
{
    emit_insn(e, "\xe9\0\0\0", 5);
    return emit_off(e) - 4;
}
static inline uint32_t x_call32(struct emit *e)
{
    emit_insn(e, "\xe8\0\0\0", 5);
    return emit_off(e) - 4;
}
/* Make the 32-bit displacement at `at` lead to offset `to`. */
static inline void x_patch32(struct emit *e, uint32_t at, uint32_t to)
{
    if (e->full) return;
    int32_t d = (int32_t)(to - (at + 4));
    memcpy(e->base + at, &d, 4);
}
/* Short forward jumps: the returned offset is of the displacement byte; x_here8 makes it lead here. */
static inline uint32_t x_jcc8(struct emit *e, unsigned cc)
{
    uint8_t b[2] = { (uint8_t)(0x70 | cc), 0 };
    emit_insn(e, b, 2);
    return emit_off(e) - 1;
}
static inline uint32_t x_jmp8(struct emit *e)
{
    emit_insn(e, "\xeb", 2);
    return emit_off(e) - 1;
}
static inline void x_here8(struct emit *e, uint32_t at)
{
    uint32_t to = emit_label(e);
    if (e->full) return;
    uint32_t d = to - (at + 1);
    if (d > 127) { e->full = true; return; }
    e->base[at] = (uint8_t)d;
}
/* Backward short jumps to offset `to` (within 128 bytes). */
static inline void x_jcc8_to(struct emit *e, unsigned cc, uint32_t to)
{
    uint32_t at = x_jcc8(e, cc);
    if (!e->full) e->base[at] = (uint8_t)(to - (at + 1));
}
static inline void x_jmp8_to(struct emit *e, uint32_t to)
{
    uint32_t at = x_jmp8(e);
    if (!e->full) e->base[at] = (uint8_t)(to - (at + 1));
}
/* jmp / call / jcc to an absolute address within reach of where the code will run. */
static inline void x_rel_to(struct emit *e, uint32_t at, const uint8_t *to)
{
    x_patch32(e, at, (uint32_t)(to - e->final));
}
static inline void x_jmp_to(struct emit *e, const uint8_t *to) { uint32_t at = x_jmp32(e); x_rel_to(e, at, to); }
static inline void x_call_to(struct emit *e, const uint8_t *to) { uint32_t at = x_call32(e); x_rel_to(e, at, to); }
static inline void x_jcc_to(struct emit *e, unsigned cc, const uint8_t *to) { uint32_t at = x_jcc32(e, cc); x_rel_to(e, at, to); }

/* n bytes of no-operation (0-9) as one instruction. */
static inline void x_nop(struct emit *e, unsigned n)
{
    static const uint8_t nops[10][9] = {
        { 0 }, { 0x90 }, { 0x66, 0x90 }, { 0x0f, 0x1f, 0x00 }, { 0x0f, 0x1f, 0x40, 0 }, { 0x0f, 0x1f, 0x44, 0, 0 },
        { 0x66, 0x0f, 0x1f, 0x44, 0, 0 }, { 0x0f, 0x1f, 0x80, 0, 0, 0, 0 }, { 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0 },
        { 0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0 },
    };
    if (n) emit_insn(e, nops[n], n);
}

/* --- vector moves. avx: VEX encodings may be used; registers 16-31 need EVEX (AVX-512VL) --------------------- */

/* SSE, VEX or EVEX by need. w: the W bit; n8: memory bytes (EVEX displacement scale). d, s: register numbers; m: memory instead
 * of s when not NULL. pp as in x_vex_head. */
static inline void x_vec(struct emit *e, bool avx, unsigned pp, unsigned map, unsigned op, bool w, unsigned reg, unsigned v, unsigned rm,
                         const struct x_mem *m, unsigned n8, bool rm_gpr)
{
    struct x_ibuf i = { .n = 0 };
    static const uint8_t pfx[4] = { 0, 0x66, 0xf3, 0xf2 };
    unsigned rb = m ? x_rex_mem(reg, *m) & 3 : (rm >> 3 & 1);
    if (reg >= 16 || (!m && !rm_gpr && rm >= 16) || (v != 0 && v >= 16)) {
        unsigned xbit = m ? rb >> 1 & 1 : rm >> 4 & 1, bbit = rb & 1;
        x_b(&i, 0x62);
        x_b(&i, (~reg >> 3 & 1) << 7 | (~xbit & 1) << 6 | (~bbit & 1) << 5 | (~reg >> 4 & 1) << 4 | map);
        x_b(&i, (unsigned)w << 7 | (~v & 15) << 3 | 4 | pp);
        x_b(&i, (~v >> 4 & 1) << 3);
        x_b(&i, op);
    } else if (avx) {
        x_vex_head(&i, map, pp, w, (reg >> 3 & 1) << 2 | rb, v);
        x_b(&i, op);
        n8 = 1;
    } else {
        if (pfx[pp]) x_b(&i, pfx[pp]);
        unsigned rex = (unsigned)w << 3 | (reg >> 3 & 1) << 2 | rb;
        if (rex) x_b(&i, 0x40 | rex);
        x_opcode(&i, map, op);
        n8 = 1;
    }
    if (m) x_modrm_mem(e, &i, reg, *m, n8, 0);
    else x_b(&i, 0xc0 | (reg & 7) << 3 | (rm & 7));
    emit_built(e, i.b, i.n);
}
static inline void x_vmov_rr(struct emit *e, bool avx, unsigned d, unsigned s) { x_vec(e, avx, 0, MAP_0F, 0x28, false, d, 0, s, NULL, 1, false); }
/* 16 bytes unaligned, or 8 (upper half cleared by the load). */
static inline void x_vload(struct emit *e, bool avx, bool wide, unsigned d, struct x_mem m)
{
    if (wide) x_vec(e, avx, 0, MAP_0F, 0x10, false, d, 0, 0, &m, 16, false);
    else x_vec(e, avx, 3, MAP_0F, 0x10, d >= 16, d, 0, 0, &m, 8, false);
}
static inline void x_vstore(struct emit *e, bool avx, bool wide, struct x_mem m, unsigned s)
{
    if (wide) x_vec(e, avx, 0, MAP_0F, 0x11, false, s, 0, 0, &m, 16, false);
    else x_vec(e, avx, 3, MAP_0F, 0x11, s >= 16, s, 0, 0, &m, 8, false);
}
static inline void x_movq_from_gpr(struct emit *e, bool avx, unsigned d, unsigned r) { x_vec(e, avx, 1, MAP_0F, 0x6e, true, d, 0, r, NULL, 1, true); }
static inline void x_movq_to_gpr(struct emit *e, bool avx, unsigned r, unsigned s) { x_vec(e, avx, 1, MAP_0F, 0x7e, true, s, 0, r, NULL, 1, true); }
/* Carry-less product of the low quadwords of d and s, into d (SSE form). pextrq r, s, 1. */
static inline void x_pclmul_lo(struct emit *e, unsigned d, unsigned s)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rr(&i, 0x66, MAP_0F3A, 0x44, false, d, s, 0);
    x_b(&i, 0);
    emit_built(e, i.b, i.n);
}
static inline void x_pextrq1(struct emit *e, unsigned r, unsigned s)
{
    struct x_ibuf i = { .n = 0 };
    x_enc_rr(&i, 0x66, MAP_0F3A, 0x16, true, s, r, 0);
    x_b(&i, 1);
    emit_built(e, i.b, i.n);
}

#endif
