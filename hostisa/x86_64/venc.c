/*
 * venc.c - vector instruction encodings. See venc.h.
 */
#include "hostisa/x86_64/venc.h"

#include <assert.h>

const struct v_desc v_desc[V__N] = {
#define VOP(NAME, pp, map, opcode, w, ew, n, form, enc, flags) [V_##NAME] = { pp, map, opcode, w, ew, n, form, enc, flags },
#include "hostisa/x86_64/venc.def"
#undef VOP
};

/* An instruction being put together: at most 15 bytes. */
struct insn { uint8_t b[EMIT_BUF]; unsigned n; };
static void put(struct insn *i, unsigned v) { i->b[i->n++] = (uint8_t)v; }

/* The encoding to use: one of V_ENC_*. high: a register above 15 takes part. */
static unsigned pick(const struct v_desc *d, enum v_level lvl, bool high)
{
    if (d->enc == V_ENC_SSE) { assert(!high); return V_ENC_SSE; }
    if (lvl == V2) { assert((d->enc & V_ENC_SSE) && !high); return V_ENC_SSE; }
    if ((d->enc & V_ENC_VEX) && !high) return V_ENC_VEX;
    assert(lvl == V4 && (d->enc & V_ENC_EVEX));
    return V_ENC_EVEX;
}

/* Prefixes and opcode. r, v: register fields; x, b: bits 3 and 4 of the index and base (or rm register: x = its bit 4). */
static void head(struct insn *i, const struct v_desc *d, unsigned enc, unsigned r, unsigned v, unsigned x, unsigned b)
{
    static const uint8_t prefix[4] = { 0, 0x66, 0xf3, 0xf2 };
    if (enc == V_ENC_SSE) {
        if (d->pp) put(i, prefix[d->pp]);
        unsigned rex = 0x40u | (d->w ? 8u : 0) | (r >> 3 & 1) << 2 | x << 1 | b;
        if (rex != 0x40) put(i, rex);
        put(i, 0x0f);
        if (d->map != 1) put(i, d->map == 2 ? 0x38 : 0x3a);
    } else if (enc == V_ENC_VEX) {
        unsigned tail = (~v & 15) << 3 | d->pp;   /* L = 0: scalar and 128-bit forms only */
        if (d->map == 1 && !d->w && !x && !b) {
            put(i, 0xc5);
            put(i, (~r >> 3 & 1) << 7 | tail);
        } else {
            put(i, 0xc4);
            put(i, (~r >> 3 & 1) << 7 | (~x & 1) << 6 | (~b & 1) << 5 | d->map);
            put(i, (unsigned)d->w << 7 | tail);
        }
    } else {
        put(i, 0x62);
        put(i, (~r >> 3 & 1) << 7 | (~x & 1) << 6 | (~b & 1) << 5 | (~r >> 4 & 1) << 4 | d->map);
        put(i, (unsigned)d->ew << 7 | (~v & 15) << 3 | 4 | d->pp);
        put(i, (d->flags & V_F_RN ? 1u << 4 : 0) | (~v >> 4 & 1) << 3);   /* no masking, L'L = 0; b: embedded rounding */
    }
    put(i, d->opcode);
}

static void finish(struct emit *e, struct insn *i, const struct v_desc *d, unsigned imm)
{
    if (d->flags & V_F_IMM) put(i, imm);
    assert(i->n <= 15);
    emit_built(e, i->b, i->n);
}

void v_enc_rr(struct emit *e, enum v_level lvl, enum v_op op, unsigned reg, unsigned vvvv, unsigned rm, unsigned imm)
{
    const struct v_desc *d = &v_desc[op];
    if (d->form == 2) vvvv = 0;
    if (d->form == 4) reg = d->flags >> 6;
    assert(reg < 32 && vvvv < 32 && rm < 32);
    unsigned enc = pick(d, lvl, (reg | vvvv | rm) >= 16);
    assert(enc != V_ENC_SSE || d->form == 2 || (d->form == 3 ? reg : rm) == vvvv);
    struct insn i = { .n = 0 };
    head(&i, d, enc, reg, vvvv, rm >> 4 & 1, rm >> 3 & 1);
    put(&i, 0xc0 | (reg & 7) << 3 | (rm & 7));
    finish(e, &i, d, imm);
}

/* ModRM, SIB and displacement of m; disp8 counts in units of `unit` bytes; tail: bytes of immediate that follow. */
static void mem_operand(const struct emit *e, struct insn *i, unsigned reg, struct x_mem m, unsigned unit, unsigned tail)
{
    unsigned r = (reg & 7) << 3, index = m.index == X_NOREG ? 4u : m.index & 7u, mod;
    int32_t d8 = m.disp / (int32_t)unit, d32 = m.disp;
    assert(m.index != RSP && m.scale < 4);
    if (m.base == X_RIP) {
        assert(m.index == X_NOREG);
        put(i, r | 5);
        d32 -= (int32_t)(emit_off(e) + i->n + 4 + tail);
        mod = 2;
    } else if (m.base == X_NOREG) {   /* SIB with base 101 and mod 00: no base, disp32 */
        put(i, r | 4);
        put(i, (unsigned)m.scale << 6 | index << 3 | 5);
        mod = 2;
    } else {
        if (m.disp == 0 && (m.base & 7) != RBP) mod = 0;
        else mod = d8 * (int32_t)unit == m.disp && d8 >= -128 && d8 <= 127 ? 1 : 2;
        bool sib = m.index != X_NOREG || (m.base & 7) == RSP;
        put(i, mod << 6 | r | (sib ? 4u : m.base & 7u));
        if (sib) put(i, (unsigned)m.scale << 6 | index << 3 | (m.base & 7u));
    }
    if (mod == 1) put(i, (unsigned)d8 & 0xff);
    for (unsigned k = 0; mod == 2 && k < 4; k++) put(i, (uint32_t)d32 >> 8 * k & 0xff);
}

void v_enc_rm(struct emit *e, enum v_level lvl, enum v_op op, unsigned reg, unsigned vvvv, struct x_mem m, unsigned imm)
{
    const struct v_desc *d = &v_desc[op];
    if (d->form == 2) vvvv = 0;
    assert(reg < 32 && vvvv < 32 && d->form != 4 && !(d->flags & V_F_RN));
    unsigned enc = pick(d, lvl, (reg | vvvv) >= 16);
    assert(enc != V_ENC_SSE || d->form == 2 || reg == vvvv);
    struct insn i = { .n = 0 };
    unsigned x = m.index != X_NOREG ? m.index >> 3 & 1u : 0, b = m.base < 16 ? m.base >> 3 & 1u : 0;
    head(&i, d, enc, reg, vvvv, x, b);
    mem_operand(e, &i, reg, m, enc == V_ENC_EVEX ? d->n : 1, d->flags & V_F_IMM ? 1 : 0);
    finish(e, &i, d, imm);
    if (m.base == X_RIP) e->last = NULL;   /* its displacement is right only at this place */
}

void v_mov(struct emit *e, enum v_level lvl, unsigned dst, unsigned src)
{
    if (dst == src) return;
    /* The store form has the source in the reg field, whose high bit the short VEX prefix can hold. */
    if (lvl != V2 && src >= 8 && src < 16 && dst < 8) v_enc_rr(e, lvl, V_MOVAPS_ST, src, 0, dst, 0);
    else v_enc_rr(e, lvl, V_MOVAPS, dst, 0, src, 0);
}

void v_ones(struct emit *e, enum v_level lvl, unsigned dst)
{
    if (dst >= 16) v_enc_rr(e, lvl, V_PTERNLOGQ, dst, dst, dst, 0xff);
    else v_enc_rr(e, lvl, V_PCMPEQD, dst, dst, dst, 0);
}

void v_zero(struct emit *e, enum v_level lvl, unsigned dst)
{
    v_enc_rr(e, lvl, V_XORPS, dst, dst, dst, 0);
}

void v_op3i(struct emit *e, enum v_level lvl, enum v_op op, unsigned dst, unsigned a, unsigned b, unsigned imm)
{
    const struct v_desc *d = &v_desc[op];
    assert(d->form == 3);
    /* Legacy: keep the destination out of b. VEX: a low register as rm allows the two-byte prefix. */
    if ((d->flags & V_F_COMM) && (lvl == V2 ? dst == b : a < 8 && b >= 8)) { unsigned t = a; a = b; b = t; }
    if (lvl == V2 && dst != a) {
        assert(dst != b || (d->flags & V_F_GRM));
        v_mov(e, lvl, dst, a);
        if (b == a && !(d->flags & V_F_GRM)) b = dst;   /* the copy may be eliminated; the original register need not stay alive */
        a = dst;
    }
    v_enc_rr(e, lvl, op, dst, a, b, imm);
}

void v_shift(struct emit *e, enum v_level lvl, enum v_op op, unsigned dst, unsigned src, unsigned imm)
{
    assert(v_desc[op].form == 4);
    if (lvl == V2) { v_mov(e, lvl, dst, src); src = dst; }
    v_enc_rr(e, lvl, op, 0, dst, src, imm);
}

void v_op3mi(struct emit *e, enum v_level lvl, enum v_op op, unsigned dst, unsigned a, struct x_mem m, unsigned imm)
{
    assert(v_desc[op].form == 3);
    if (lvl == V2) { v_mov(e, lvl, dst, a); a = dst; }
    v_enc_rm(e, lvl, op, dst, a, m, imm);
}
