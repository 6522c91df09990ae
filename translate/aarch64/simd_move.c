/*
 * simd_move.c - Advanced SIMD: copies of lanes, permutations, table look-up, immediates.
 */
#include "translate/aarch64/simd.h"

/* --- copies ---------------------------------------------------------------------------------------------------------------- */

T(dup_e) { set_v(t, i->rd, vlane(t, VU(i), rv(t, i->rn), i->idx)); }
T(dup_r) { set_v(t, i->rd, v1(t, IR_VDUP, VU(i), rx(t, i->rn))); }

/* Suffix and log2 of bytes. */
#define SIZES(X) X(b, 0) X(h, 1) X(s, 2) X(d, 3)
#define COPY(s, size) \
    T(dup_s_##s) { set_v(t, i->rd, vlane(t, one_u(size), rv(t, i->rn), i->idx)); } \
    T(umov_##s) { set_x(t, i->rd, v2(t, IR_VGET, full_u(size), rv(t, i->rn), i->idx)); } \
    T(ins_r_##s) { set_v(t, i->rd, v3(t, IR_VINS, full_u(size), rv(t, i->rd), rx(t, i->rn), i->idx)); } \
    T(ins_e_##s) { set_v(t, i->rd, v3(t, IR_VINSL, full_u(size), rv(t, i->rd), rv(t, i->rn), (ir_ref)(i->idx | i->amount << 4))); }
SIZES(COPY)
#undef COPY
#undef SIZES

static void smov(struct guest_tx *t, const struct a64_insn *i, unsigned l, unsigned sf)
{
    ir_ref v = v2(t, IR_VGET, l, rv(t, i->rn), i->idx);
    set_x(t, i->rd, sf ? v : op1(t, IR_ZX32, IRT_I64, v));
}
T(smov_b) { smov(t, i, IRL_S8, i->sf); }
T(smov_h) { smov(t, i, IRL_S16, i->sf); }
T(smov_s) { smov(t, i, IRL_S32, 1); }

/* --- permutations ------------------------------------------------------------------------------------------------------------ */

static void permute(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    set_v(t, i->rd, v2(t, op, VU(i), rv(t, i->rn), rv(t, i->rm)));
}
T(zip1) { permute(t, i, IR_VZIP1); }
T(zip2) { permute(t, i, IR_VZIP2); }
T(uzp1) { permute(t, i, IR_VUZP1); }
T(uzp2) { permute(t, i, IR_VUZP2); }
T(trn1) { permute(t, i, IR_VTRN1); }
T(trn2) { permute(t, i, IR_VTRN2); }
T(ext_8) { set_v(t, i->rd, v3(t, IR_VEXT, IRL_U8 | IRL_HALF, rv(t, i->rn), rv(t, i->rm), i->idx)); }
T(ext_16) { set_v(t, i->rd, v3(t, IR_VEXT, IRL_U8, rv(t, i->rn), rv(t, i->rm), i->idx)); }

/* A table of idx + 1 registers from rn on: zero where no part of it has the index. */
static ir_ref table(struct guest_tx *t, const struct a64_insn *i, ir_ref index)
{
    ir_ref r = 0;
    for (unsigned k = 0; k <= i->idx; k++) {
        ir_ref part = v3(t, IR_VTBL, VU(i), rv(t, (i->rn + k) & 31), index, (ir_ref)k);
        r = k ? v2(t, IR_VOR, VU(i), r, part) : part;
    }
    return r;
}
T(tbl) { set_v(t, i->rd, table(t, i, rv(t, i->rm))); }
T(tbx)
{
    ir_ref index = rv(t, i->rm), found = table(t, i, index);
    ir_ref outside = v2(t, IR_VCMGE, VU(i), index, vk(t, IRL_U8, 16 * (i->idx + 1u)));
    set_v(t, i->rd, v3(t, IR_VBSL, VU(i), outside, rv(t, i->rd), found));
}

/* --- immediates: AdvSIMDExpandImm ------------------------------------------------------------------------------------------------ */

static uint64_t imm8(const struct a64_insn *i) { return (unsigned)i->imm & 255; }
/* v, of 8 << size bits, in all of 64 bits. */
static uint64_t replicate(uint64_t v, unsigned size)
{
    for (unsigned bits = 8u << size; bits < 64; bits *= 2) v |= v << bits;
    return v;
}
static uint64_t shifted(const struct a64_insn *i, unsigned size) { return replicate(imm8(i) << 8 * i->shift, size); }
/* Ones are shifted in. */
static uint64_t masked(const struct a64_insn *i)
{
    unsigned n = 8u * (i->shift + 1u);
    return replicate(imm8(i) << n | ((1u << n) - 1), 2);
}
/* All bytes whose bit is set are ones. */
static uint64_t byte_mask(const struct a64_insn *i)
{
    uint64_t v = 0;
    for (unsigned n = 0; n < 8; n++)
        if (imm8(i) >> n & 1) v |= UINT64_C(255) << 8 * n;
    return v;
}
static void constant(struct guest_tx *t, const struct a64_insn *i, unsigned q, uint64_t v) { set_v(t, i->rd, vk(t, IRL_U64 | half_of(q), v)); }
static void with_constant(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, uint64_t v)
{
    set_v(t, i->rd, v2(t, op, IRL_U64 | half_of(i->arr & 1), rv(t, i->rd), vk(t, IRL_U64, v)));
}
T(movi_b) { constant(t, i, i->arr & 1, replicate(imm8(i), 0)); }
T(movi_h) { constant(t, i, i->arr & 1, shifted(i, 1)); }
T(movi_s) { constant(t, i, i->arr & 1, shifted(i, 2)); }
T(movi_m) { constant(t, i, i->arr & 1, masked(i)); }
T(movi_d) { constant(t, i, i->q, byte_mask(i)); }
T(mvni_h) { constant(t, i, i->arr & 1, ~shifted(i, 1)); }
T(mvni_s) { constant(t, i, i->arr & 1, ~shifted(i, 2)); }
T(mvni_m) { constant(t, i, i->arr & 1, ~masked(i)); }
T(fmov_v_h) { constant(t, i, i->arr & 1, replicate(fp_expand(1, (unsigned)imm8(i)), 1)); }
T(fmov_v_s) { constant(t, i, i->arr & 1, replicate(fp_expand(2, (unsigned)imm8(i)), 2)); }
T(fmov_v_d) { constant(t, i, 1, fp_expand(3, (unsigned)imm8(i))); }
T(orr_ih) { with_constant(t, i, IR_VOR, shifted(i, 1)); }
T(orr_is) { with_constant(t, i, IR_VOR, shifted(i, 2)); }
T(bic_ih) { with_constant(t, i, IR_VANDN, shifted(i, 1)); }
T(bic_is) { with_constant(t, i, IR_VANDN, shifted(i, 2)); }
