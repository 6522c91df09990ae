/*
 * vec_shift.c - the vector half: shifts.
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

/* x in every lane of 8 << size bits. */
uint64_t v_repeat(unsigned size, uint64_t x)
{
    for (unsigned bits = 8u << size; bits < 64; bits *= 2) {
        x &= (1ull << bits) - 1;
        x |= x << bits;
    }
    return x;
}

/* --- all lanes by one count ------------------------------------------------------------------------------------------------------ */

/* Bytes have no shifts: a bit matrix (GFNI), whose row for result bit i is byte 7 - i. by > 0: left. */
static uint64_t matrix(int by, bool sign)
{
    uint64_t m = 0;
    for (int i = 0; i < 8; i++) {
        int from = i - by;
        if (from > 7 && sign) from = 7;
        if (from >= 0 && from <= 7) m |= 1ull << from << 8 * (7 - i);
    }
    return m;
}
static void by_matrix(struct lower *l, unsigned d, unsigned a, uint64_t m) { v2liti(l, V_GF2P8AFFINEQB, d, a, m, m, 0); }

void v_shl(struct lower *l, unsigned size, unsigned d, unsigned a, unsigned n)
{
    static const uint16_t op[4] = { 0, V_PSLLW_I, V_PSLLD_I, V_PSLLQ_I };
    if (n == 0) {
        v_copy(l, d, a);
    } else if (size) {
        v2s(l, (enum v_op)op[size], d, a, n);
    } else if (n >= 8) {
        v_zero(&l->e, fp_level(l), d);
    } else if (n == 1) {
        v2(l, V_PADDB, d, a, a);
    } else if (x_has(l->h, XF_GFNI)) {
        by_matrix(l, d, a, matrix((int)n, false));
    } else {
        uint64_t mask = v_repeat(0, 0xffu << n);
        v2s(l, V_PSLLW_I, d, a, n);
        v2lit(l, V_PAND, d, d, mask, mask);
    }
}

/* Signed bytes without GFNI. */
static void sar8(struct lower *l, unsigned d, unsigned a, unsigned n)
{
    if (n == 7) {
        uint8_t z = x_vtmp(l);
        v_zero(&l->e, fp_level(l), z);
        v2(l, V_PCMPGTB, d, z, a);
        x_vunlock(l, z);
        return;
    }
    uint64_t mask = v_repeat(0, 0xffu >> n), sign = v_repeat(0, 0x80u >> n);
    v2s(l, V_PSRLW_I, d, a, n);
    v2lit(l, V_PAND, d, d, mask, mask);
    v2lit(l, V_PXOR, d, d, sign, sign);
    v2lit(l, V_PSUBB, d, d, sign, sign);
}
static void sar64(struct lower *l, unsigned d, unsigned a, unsigned n)
{
    if (fp_level(l) == V4) { v2s(l, V_PSRAQ_I, d, a, n); return; }
    uint8_t t = x_vtmp(l);
    v_zero(&l->e, fp_level(l), t);
    v2(l, V_PCMPGTQ, t, t, a);
    if (n == 63) {
        v_copy(l, d, t);
    } else {
        v2s(l, V_PSLLQ_I, t, t, 64 - n);
        v2s(l, V_PSRLQ_I, d, a, n);
        v2(l, V_POR, d, d, t);
    }
    x_vunlock(l, t);
}

void v_shr(struct lower *l, unsigned size, bool sign, unsigned d, unsigned a, unsigned n)
{
    static const uint16_t srl[4] = { 0, V_PSRLW_I, V_PSRLD_I, V_PSRLQ_I }, sra[4] = { 0, V_PSRAW_I, V_PSRAD_I, 0 };
    unsigned bits = 8u << size;
    if (sign && n >= bits) n = bits - 1;
    if (n == 0) v_copy(l, d, a);
    else if (n >= bits) v_zero(&l->e, fp_level(l), d);
    else if (!size && x_has(l->h, XF_GFNI)) by_matrix(l, d, a, matrix(-(int)n, sign));
    else if (!sign && size) v2s(l, (enum v_op)srl[size], d, a, n);
    else if (sign && size == 3) sar64(l, d, a, n);
    else if (sign && size) v2s(l, (enum v_op)sra[size], d, a, n);
    else if (sign) sar8(l, d, a, n);
    else {
        uint64_t mask = v_repeat(0, 0xffu >> n);
        v2s(l, V_PSRLW_I, d, a, n);
        v2lit(l, V_PAND, d, d, mask, mask);
    }
}

static const uint16_t padd[4] = { V_PADDB, V_PADDW, V_PADDD, V_PADDQ }, psub[4] = { V_PSUBB, V_PSUBW, V_PSUBD, V_PSUBQ };
static const uint8_t k_one[4] = { VK_BYTE_01, VK_WORD_1, VK_DWORD_1, VK_QWORD_1 };

static void shift_left(const struct vop *v)
{
    uint8_t a = v_use(v->l, v->p->a), d = v_def(v, 0);
    v_shl(v->l, v->size, d, a, v->p->b);
    v_finish(v, d, v_is_z64(v->l, v->p->a));
}
static void shift_right(const struct vop *v)
{
    uint8_t a = v_use(v->l, v->p->a), d = v_def(v, 0);
    v_shr(v->l, v->size, v->sgn, d, a, v->p->b);
    v_finish(v, d, v_is_z64(v->l, v->p->a));
}

/* The last bit shifted out is added: with t = a >> (n - 1), (t >> 1) + (t & 1). */
static void shift_round(const struct vop *v)
{
    struct lower *l = v->l;
    unsigned n = v->p->b;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 0), t = x_vtmp(l);
    if (!v->sgn && v->size <= 1) {   /* (t + 0 + 1) >> 1 */
        uint8_t z = x_vtmp(l);
        v_shr(l, v->size, false, t, a, n - 1);
        v_zero(&l->e, v->lvl, z);
        v2(l, v->size ? V_PAVGW : V_PAVGB, d, t, z);
    } else {
        if (n == 1) {
            v2k(l, V_PAND, t, a, (enum vec_const)k_one[v->size]);
            v_shr(l, v->size, v->sgn, d, a, 1);
        } else {
            v_shr(l, v->size, v->sgn, t, a, n - 1);
            v_shr(l, v->size, v->sgn, d, t, 1);
            v2k(l, V_PAND, t, t, (enum vec_const)k_one[v->size]);
        }
        v2(l, (enum v_op)padd[v->size], d, d, t);
    }
    v_finish(v, d, v_is_z64(l, v->p->a));
}

/* SLI, SRI: bits of a where the shifted b has none. */
static void shift_insert(const struct vop *v, bool left)
{
    struct lower *l = v->l;
    unsigned n = v->p->c;
    uint64_t ones = v->bits == 64 ? ~0ull : (1ull << v->bits) - 1;
    uint64_t keep = left ? n ? ones >> (v->bits - n) : 0 : n == v->bits ? ones : ones & ~(ones >> n);
    keep = v_repeat(v->size, keep);
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b), d = v_def(v, 0), t = x_vtmp(l);
    if (left) v_shl(l, v->size, t, b, n);
    else v_shr(l, v->size, false, t, b, n);
    v2lit(l, V_PAND, d, a, keep, keep);
    v2(l, V_POR, d, d, t);
    v_finish(v, d, v_is_z64(l, v->p->a) && v_is_z64(l, v->p->b));
}

/* --- each lane by its own count ------------------------------------------------------------------------------------------------------
 * A count is the signed low byte of a lane. The host's counts are unsigned, and too big ones give 0 (or the sign): so the shift
 * into the wrong direction gives nothing that matters, but for signed right shifts. */
static bool shift_lanes(const struct vop *v)
{
    static const uint16_t sll[4] = { 0, V_PSLLVW, V_PSLLVD, V_PSLLVQ }, srl[4] = { 0, V_PSRLVW, V_PSRLVD, V_PSRLVQ },
                          sra[4] = { 0, V_PSRAVW, V_PSRAVD, V_PSRAVQ };
    struct lower *l = v->l;
    if (!v->size || !v_exists(v->lvl, (enum v_op)sll[v->size]) || (v->lvl < V4 && v->size == 3)) return false;
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b), d = v_def(v, 1u << a), t = x_vtmp(l), u = x_vtmp(l);
    v_shl(l, v->size, t, b, v->bits - 8);
    v_shr(l, v->size, true, t, t, v->bits - 8);
    v2(l, (enum v_op)sll[v->size], d, a, t);
    v_zero(&l->e, v->lvl, u);
    if (!v->sgn) {
        v2(l, (enum v_op)psub[v->size], t, u, t);
        v2(l, (enum v_op)srl[v->size], t, a, t);
        v2(l, V_POR, d, d, t);
    } else {
        uint8_t right = x_vtmp(l);
        v2(l, (enum v_op)psub[v->size], right, u, t);
        x_vunlock(l, u);
        v2(l, (enum v_op)sra[v->size], right, a, right);
        v_shr(l, v->size, true, t, t, v->bits - 1);    /* which lanes go right */
        v_select(l, d, t, right, d);
    }
    v_finish(v, d, false);
    return true;
}

bool vec_shift(const struct vop *v)
{
    if (v->kind >= IRL_F16) return false;
    switch (v->op) {
    case IR_VSHLI: shift_left(v); return true;
    case IR_VSHRI: shift_right(v); return true;
    case IR_VRSHRI: shift_round(v); return true;
    case IR_VSLI: shift_insert(v, true); return true;
    case IR_VSRI: shift_insert(v, false); return true;
    case IR_VSHL: return shift_lanes(v);
    default: return false;
    }
}
