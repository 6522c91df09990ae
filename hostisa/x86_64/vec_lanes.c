/*
 * vec_lanes.c - the vector half: lanes that change places or width, sums and extremes over lanes, pairwise ops.
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

static const uint16_t padd[4] = { V_PADDB, V_PADDW, V_PADDD, V_PADDQ };
static const uint16_t pmin[2][4] = { { V_PMINUB, V_PMINUW, V_PMINUD, V_PMINUQ }, { V_PMINSB, V_PMINSW, V_PMINSD, V_PMINSQ } };
static const uint16_t pmax[2][4] = { { V_PMAXUB, V_PMAXUW, V_PMAXUD, V_PMAXUQ }, { V_PMAXSB, V_PMAXSW, V_PMAXSD, V_PMAXSQ } };
static const uint16_t punpckl[4] = { V_PUNPCKLBW, V_PUNPCKLWD, V_PUNPCKLDQ, V_PUNPCKLQDQ },
                      punpckh[4] = { V_PUNPCKHBW, V_PUNPCKHWD, V_PUNPCKHDQ, V_PUNPCKHQDQ };

static bool z64_both(const struct vop *v) { return v_is_z64(v->l, v->p->a) && v_is_z64(v->l, v->p->b); }
static void upper_to_low(struct lower *l, unsigned d, unsigned a) { v1i(l, V_PSHUFD, d, a, 0xee); }
/* Lane 1 of dwords to lane 0. */
static void dword1_to_low(struct lower *l, unsigned d, unsigned a) { v1i(l, V_PSHUFD, d, a, 0x55); }

struct abd { uint8_t a, b, d; };
static struct abd apart(const struct vop *v)
{
    struct abd r = { .a = v_use(v->l, v->p->a), .b = v_use(v->l, v->p->b) };
    r.d = v_def(v, 1u << r.a | 1u << r.b);
    return r;
}

/* --- interleaving -------------------------------------------------------------------------------------------------------------------- */

static void zip_high(const struct vop *v)
{
    struct lower *l = v->l;
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b), d = v_def(v, v->lvl == V2 && a != b ? 1u << b : 0);
    if (v->half) {
        v2(l, (enum v_op)punpckl[v->size], d, a, b);
        v2s(l, V_PSRLDQ_I, d, d, 8);
        v_finish(v, d, true);
    } else {
        v2(l, (enum v_op)punpckh[v->size], d, a, b);
        v_finish(v, d, false);
    }
}

/* The even (odd) lanes of a followed by those of b. d is neither. True: the bits from 64 on are zero. */
static bool unzip(struct lower *l, unsigned size, bool half, bool odd, unsigned d, unsigned a, unsigned b)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    if (half) {
        v2(l, (enum v_op)(size == 2 ? V_PUNPCKLDQ : V_PUNPCKLQDQ), d, a, b);   /* dwords: a0 b0 a1 b1 */
        switch (size) {
        case 0: v2k(l, V_PSHUFB, d, d, odd ? VK_ODD_BYTES : VK_EVEN_BYTES); return true;
        case 1: v2k(l, V_PSHUFB, d, d, odd ? VK_ODD_WORDS : VK_EVEN_WORDS); return true;
        case 2:
            if (!odd) return false;
            v2s(l, V_PSRLDQ_I, d, d, 8);
            return true;
        default: return false;
        }
    }
    if (size == 3) {
        v2(l, odd ? V_PUNPCKHQDQ : V_PUNPCKLQDQ, d, a, b);
    } else if (size == 2) {
        v2i(l, V_SHUFPS, d, a, b, odd ? 0xdd : 0x88);
    } else if (size ? lvl == V4 : x_has(l->h, XF_VBMI)) {
        v_op2m(e, lvl, V_MOVAPS, d, v_k(l, size ? odd ? VK_UZP2_16 : VK_UZP1_16 : odd ? VK_UZP2_8 : VK_UZP1_8));
        v_enc_rr(e, lvl, size ? V_PERMI2W : V_PERMI2B, d, a, b, 0);
    } else {   /* as lanes of twice the width, that pack without saturation */
        uint8_t t = x_vtmp(l);
        if (odd) {
            v2s(l, size ? V_PSRLD_I : V_PSRLW_I, t, b, 8u << size);
            v2s(l, size ? V_PSRLD_I : V_PSRLW_I, d, a, 8u << size);
        } else {
            v2k(l, V_PAND, t, b, size ? VK_DWORD_0000FFFF : VK_WORD_00FF);
            v2k(l, V_PAND, d, a, size ? VK_DWORD_0000FFFF : VK_WORD_00FF);
        }
        v2(l, size ? V_PACKUSDW : V_PACKUSWB, d, d, t);
        x_vunlock(l, t);
    }
    return false;
}

static void unzip_op(const struct vop *v, bool odd)
{
    struct abd r = apart(v);
    bool z64 = unzip(v->l, v->size, v->half, odd, r.d, r.a, r.b);
    v_finish(v, r.d, z64);
}

static void transpose(const struct vop *v, bool odd)
{
    struct lower *l = v->l;
    struct abd r = apart(v);
    if (v->size == 3) {
        v2(l, odd ? V_PUNPCKHQDQ : V_PUNPCKLQDQ, r.d, r.a, r.b);
    } else if (v->size == 2) {
        v2i(l, V_SHUFPS, r.d, r.a, r.b, odd ? 0xdd : 0x88);   /* a0 a2 b0 b2 */
        v1i(l, V_PSHUFD, r.d, r.d, 0xd8);
    } else {
        enum v_op srl = v->size ? V_PSRLD_I : V_PSRLW_I, sll = v->size ? V_PSLLD_I : V_PSLLW_I;
        uint8_t t = x_vtmp(l);
        uint64_t low = v_repeat(v->size + 1, v->size ? 0xffff : 0xff);
        if (odd) {
            v2s(l, srl, r.d, r.a, v->bits);
            v2lit(l, V_PAND, t, r.b, ~low, ~low);
        } else {
            v2s(l, sll, r.d, r.b, v->bits);
            v2lit(l, V_PAND, t, r.a, low, low);
        }
        v2(l, V_POR, r.d, r.d, t);
    }
    v_finish(v, r.d, v->size < 3 && z64_both(v));
}

/* --- permutations -------------------------------------------------------------------------------------------------------------------- */

static void extract(const struct vop *v)
{
    struct lower *l = v->l;
    unsigned n = v->p->c;
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b);
    uint8_t d = v_def(v, v->lvl == V2 && a != b ? 1u << a : 0);
    if (v->half) {
        v2(l, V_PUNPCKLQDQ, d, a, b);
        if (n) v2s(l, V_PSRLDQ_I, d, d, n);
    } else {
        v2i(l, V_PALIGNR, d, b, a, n);
    }
    v_finish(v, d, false);
}

static bool reverse(const struct vop *v)
{
    struct lower *l = v->l;
    unsigned group = v->p->b;
    if (v->bits >= group) return false;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 0);
    bool z64 = v_is_z64(l, v->p->a);
    if (v->size == 2) {
        v1i(l, V_PSHUFD, d, a, 0xb1);
    } else if (v->size == 1 && group == 64) {
        v1i(l, V_PSHUFLW, d, a, 0x1b);
        if (!v->half) v1i(l, V_PSHUFHW, d, d, 0x1b);
    } else {
        v2k(l, V_PSHUFB, d, a, v->size == 1 ? VK_REV32_16 : group == 16 ? VK_REV16_8 : group == 32 ? VK_REV32_8 : VK_REV64_8);
    }
    v_finish(v, d, z64);
    return true;
}

/* pshufb gives zero where bit 7 is set, and looks at no other bit above 3: 0x70 is added with saturation. */
static void table_lookup(const struct vop *v)
{
    struct lower *l = v->l;
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b), d = v_def(v, 0), t = x_vtmp(l);
    uint64_t first = v_repeat(0, 16u * v->p->c);
    if (first) {
        v2lit(l, V_PSUBB, t, b, first, first);
        v2k(l, V_PADDUSB, t, t, VK_BYTE_70);
    } else {
        v2k(l, V_PADDUSB, t, b, VK_BYTE_70);
    }
    v2(l, V_PSHUFB, d, a, t);
    v_finish(v, d, false);
}

/* --- widening and narrowing --------------------------------------------------------------------------------------------------------- */

static const uint16_t pmovsx[3] = { V_PMOVSXBW, V_PMOVSXWD, V_PMOVSXDQ }, pmovzx[3] = { V_PMOVZXBW, V_PMOVZXWD, V_PMOVZXDQ };
static enum v_op widen_row(const struct vop *v) { return (enum v_op)(v->sgn ? pmovsx : pmovzx)[v->size]; }

static bool widen(const struct vop *v)
{
    struct lower *l = v->l;
    struct x_mem m;
    if (v->one || v->size == 3) return false;
    if (x_in_memory(l, v->p->a, &m)) {
        m.disp += v->p->b ? 8 : 0;
        v_op2m(&l->e, v->lvl, widen_row(v), v_def(v, 0), m);
        return true;
    }
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 0);
    if (v->p->b) {
        upper_to_low(l, d, a);
        a = d;
    }
    v1(l, widen_row(v), d, a);
    return true;
}

/* d = b's double-width lanes narrowed, in the low half; zero above, if asked for. False: can't, nothing was emitted. */
static bool narrow(const struct vop *v, unsigned d, unsigned b, bool zero)
{
    static const uint16_t cut[3] = { V_PMOVWB_ST, V_PMOVDW_ST, V_PMOVQD_ST }, sat[2][3] = { { V_PMOVUSWB_ST, V_PMOVUSDW_ST, V_PMOVUSQD_ST },
        { V_PMOVSWB_ST, V_PMOVSDW_ST, V_PMOVSQD_ST } };
    static const uint8_t even[3] = { VK_EVEN_BYTES, VK_EVEN_WORDS, VK_EVEN_DWORDS };
    struct lower *l = v->l;
    struct emit *e = &l->e;
    unsigned n = v->size;
    bool to_unsigned = v->op == IR_VQXTUN;
    if (v->lvl == V4 && !(to_unsigned && n < 2)) {
        unsigned op = v->op == IR_VXTN ? cut[n] : sat[v->sgn][n];
        if (to_unsigned) {
            uint8_t z = x_vtmp(l);
            v_zero(e, v->lvl, z);
            v2(l, V_PMAXSQ, z, z, b);
            b = z;
            op = V_PMOVUSQD_ST;
            x_vunlock(l, z);
        }
        v_enc_rr(e, v->lvl, (enum v_op)op, b, 0, d, 0);
        return true;
    }
    if (v->op == IR_VXTN) { v2k(l, V_PSHUFB, d, b, (enum vec_const)even[n]); return true; }
    if (n == 2) return false;
    /* packs take signed lanes */
    enum v_op op = v->sgn ? n ? V_PACKSSDW : V_PACKSSWB : n ? V_PACKUSDW : V_PACKUSWB;
    uint8_t t = x_vtmp(l), src = (uint8_t)b;
    if (!v->sgn && !to_unsigned) {
        v2k(l, n ? V_PMINUD : V_PMINUW, t, b, n ? VK_DWORD_0000FFFF : VK_WORD_00FF);
        src = t;
    }
    if (zero) {
        uint8_t z = src == t ? x_vtmp(l) : t;
        v_zero(e, v->lvl, z);
        v2(l, op, d, src, z);
        if (z != t) x_vunlock(l, z);
    } else {
        v2(l, op, d, src, src);
    }
    x_vunlock(l, t);
    return true;
}

static bool narrow_op(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->one || v->size == 3 || (v->lvl < V4 && v->size == 2 && v->op != IR_VXTN)) return false;
    if (v->p->c) {
        uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b), d = v_def(v, 0), t = x_vtmp(l);
        narrow(v, t, b, false);
        v2(l, V_PUNPCKLQDQ, d, a, t);
    } else {
        uint8_t b = v_use(l, v->p->b), d = v_def(v, 0);
        narrow(v, d, b, true);
        l->val[v->i].flags |= XV_Z64;
    }
    return true;
}

/* Are all 32-bit lanes of v the same (a factor that was given as one lane)? */
static bool same_lanes(const struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    if (ir_is_k(v)) return false;
    const struct ir_ins *p = &l->u->ins[v];
    return (p->op == IR_VDUPL || p->op == IR_VDUP) && !(p->t & (IRL_HALF | IRL_ONE)) && ir_lane_bits(p->t) <= 32;
}

/* The product of the other halves of the same operands, behind v; 0 = none. */
static ir_ref other_product(const struct vop *v)
{
    enum { FAR = 16 };
    struct lower *l = v->l;
    for (ir_ref k = (ir_ref)(v->i + 1); k < l->u->n && k < v->i + FAR; k++) {
        const struct ir_ins *p = &l->u->ins[k];
        if (ir_has(p->op, 'T')) break;
        if (p->op != IR_VMULL || p->t != v->p->t || p->c == v->p->c || l->val[k].flags & (XV_DEAD | XV_READY)) continue;
        ir_ref a = x_canon(l, p->a), b = x_canon(l, p->b), x = x_canon(l, v->p->a), y = x_canon(l, v->p->b);
        if ((a == x && b == y) || (a == y && b == x)) return k;
    }
    return 0;
}

static bool widening_product(const struct vop *v)
{
    struct lower *l = v->l;
    bool high = v->p->c, doubled = v->op == IR_VQDMULL;
    if (v->one || v->kind == IRL_P8 || (v->kind == IRL_P64 && !x_has(l->h, XF_PCLMUL))) return false;
    if (l->val[v->i].flags & XV_READY) return true;   /* done with the other halves */
    struct abd r = apart(v);
    if (v->kind == IRL_P64) {
        bool wide = (r.d | r.a | r.b) >= 16 && x_has(l->h, XF_VPCLMUL);
        v2i(l, wide ? V_PCLMULQDQ_E : V_PCLMULQDQ, r.d, r.a, r.b, high ? 0x11 : 0);
        return true;
    }
    uint8_t t = x_vtmp(l);
    switch (v->size) {
    case 0: {
        uint8_t a = r.a, b = r.b;
        if (high) {
            upper_to_low(l, r.d, a);
            upper_to_low(l, t, b);
            a = r.d;
            b = t;
        }
        v1(l, widen_row(v), r.d, a);
        v1(l, widen_row(v), t, b);
        v2(l, V_PMULLW, r.d, r.d, t);
        break;
    }
    case 1: {
        v2(l, V_PMULLW, r.d, r.a, r.b);
        v2(l, v->sgn ? V_PMULHW : V_PMULHUW, t, r.a, r.b);
        ir_ref other = doubled ? 0 : other_product(v);
        if (other) {
            uint8_t u = x_vtmp(l);
            v2(l, high ? V_PUNPCKLWD : V_PUNPCKHWD, u, r.d, t);
            x_vdef_in(l, other, u);
        }
        v2(l, high ? V_PUNPCKHWD : V_PUNPCKLWD, r.d, r.d, t);
        break;
    }
    default: {   /* the products of the even lanes */
        assert(v->size == 2);
        unsigned both = high ? 0xfa : 0x50;
        uint8_t a = r.a, b = r.b;
        if (!same_lanes(l, v->p->a)) v1i(l, V_PSHUFD, a = r.d, r.a, both);
        if (!same_lanes(l, v->p->b)) v1i(l, V_PSHUFD, b = t, r.b, both);
        v2(l, v->sgn ? V_PMULDQ : V_PMULUDQ, r.d, a, b);
        break;
    }
    }
    if (doubled) {   /* only the lowest number times itself overflows */
        bool words = v->size == 1;
        v2(l, words ? V_PADDD : V_PADDQ, r.d, r.d, r.d);
        v2k(l, words ? V_PCMPEQD : V_PCMPEQQ, t, r.d, words ? VK_DWORD_80000000 : VK_QWORD_80);
        v2(l, V_PXOR, r.d, r.d, t);
    }
    return true;
}

/* --- pairs and sums ------------------------------------------------------------------------------------------------------------------- */

/* Bytes and words: as lanes of twice the width, whose low halves have the result; then these are put together. */
static void pairwise_narrow(const struct vop *v, enum v_op op, ir_ref ra, ir_ref rb)
{
    struct lower *l = v->l;
    enum v_op srl = v->size ? V_PSRLD_I : V_PSRLW_I;
    enum vec_const low = v->size ? VK_DWORD_0000FFFF : VK_WORD_00FF;
    bool same = x_canon(l, ra) == x_canon(l, rb), clear = v->op == IR_VMINP && !v->sgn;   /* the upper halves are zero */
    uint8_t a = v_use(l, ra), b = v_use(l, rb), d = v_def(v, 1u << a | 1u << b), t = x_vtmp(l);
    if (v->half) {
        v2(l, V_PUNPCKLQDQ, d, a, b);
        v2s(l, srl, t, d, v->bits);
        v2(l, op, d, d, t);
        v2k(l, V_PSHUFB, d, d, v->size ? VK_EVEN_WORDS : VK_EVEN_BYTES);
        v_finish(v, d, true);
        return;
    }
    v2s(l, srl, d, a, v->bits);
    v2(l, op, d, d, a);
    if (!clear) v2k(l, V_PAND, d, d, low);
    if (!same) {
        v2s(l, srl, t, b, v->bits);
        v2(l, op, t, t, b);
        if (!clear) v2k(l, V_PAND, t, t, low);
    }
    v2(l, v->size ? V_PACKUSDW : V_PACKUSWB, d, d, same ? d : t);
}

/* The sum of both qwords (ADDP Dd, Vn.2D). */
static bool pair_sum_one(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->size != 3 || x_canon(l, v->p->a) != x_canon(l, v->p->b)) return false;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a);
    v2s(l, V_PSRLDQ_I, d, a, 8);
    v2(l, V_PADDQ, d, d, a);
    v_finish(v, d, false);
    return true;
}

static bool pairwise(const struct vop *v)
{
    struct lower *l = v->l;
    unsigned op = v->op == IR_VADDP ? padd[v->size] : v->op == IR_VMAXP ? pmax[v->sgn][v->size] : pmin[v->sgn][v->size];
    if (!v_exists(v->lvl, (enum v_op)op) || v->one) return v->op == IR_VADDP && pair_sum_one(v);
    if (v->size < 2) { pairwise_narrow(v, (enum v_op)op, v->p->a, v->p->b); return true; }
    struct abd r = apart(v);
    uint8_t t = x_vtmp(l);
    bool z64 = unzip(l, v->size, v->half, false, r.d, r.a, r.b);
    z64 &= unzip(l, v->size, v->half, true, t, r.a, r.b);
    v2(l, (enum v_op)op, r.d, r.d, t);
    v_finish(v, r.d, z64);
    return true;
}

static bool pair_sums_long(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->size == 3 || v->one) return false;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a);
    bool z64 = v_is_z64(l, v->p->a);
    if (v->size == 0 && !v->sgn) {
        v2k(l, V_PMADDUBSW, d, a, VK_BYTE_01);
    } else if (v->size == 0) {   /* the first operand is the unsigned one */
        v_op2m(&l->e, v->lvl, V_MOVAPS, d, v_k(l, VK_BYTE_01));
        v2(l, V_PMADDUBSW, d, d, a);
    } else if (v->size == 1 && v->sgn) {
        v2k(l, V_PMADDWD, d, a, VK_WORD_1);
    } else {
        uint8_t t = x_vtmp(l);
        v_shr(l, v->size + 1, v->sgn, t, a, v->bits);
        if (v->sgn) {
            v_shl(l, 3, d, a, 32);
            v_shr(l, 3, true, d, d, 32);
        } else {
            v2k(l, V_PAND, d, a, v->size == 1 ? VK_DWORD_0000FFFF : VK_QWORD_LOW);
        }
        v2(l, v->size == 1 ? V_PADDD : V_PADDQ, d, d, t);
    }
    v_finish(v, d, z64);
    return true;
}

/* d += the upper lanes of d, down to lane 0 of dwords (half: of two). */
static void add_dwords(const struct vop *v, unsigned d, unsigned t)
{
    struct lower *l = v->l;
    if (!v->half) {
        upper_to_low(l, t, d);
        v2(l, V_PADDD, d, d, t);
    }
    dword1_to_low(l, t, d);
    v2(l, V_PADDD, d, d, t);
}

static bool sum(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a), t = x_vtmp(l);
    struct x_val *x = &l->val[v->i];
    switch (v->size) {
    case 0:
        v_zero(e, v->lvl, t);
        v2(l, V_PSADBW, d, a, t);
        if (!v->half) {
            upper_to_low(l, t, d);
            v2(l, V_PADDD, d, d, t);
        }
        v2k(l, V_PAND, d, d, VK_LANE0_8);
        break;
    case 1:
        v2k(l, V_PMADDWD, d, a, VK_WORD_1);
        add_dwords(v, d, t);
        v2k(l, V_PAND, d, d, VK_LANE0_16);
        break;
    case 2:
        if (!v->half) {
            upper_to_low(l, t, a);
            v2(l, V_PADDD, d, a, t);
            dword1_to_low(l, t, d);
            v2(l, V_PADDD, d, d, t);
        } else {
            dword1_to_low(l, t, a);
            v2(l, V_PADDD, d, a, t);
        }
        v_low32(l, d, d);
        break;
    default:
        if (v->half) {
            v_low64(l, d, a);
        } else {
            upper_to_low(l, t, a);
            v2(l, V_PADDQ, d, a, t);
            v_low64(l, d, d);
        }
        x->flags |= XV_Z64;
        return true;
    }
    x->flags |= XV_Z64 | XV_Z32;
    return true;
}

static bool sum_long(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    struct x_val *x = &l->val[v->i];
    if (v->size == 3) return false;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a), t = x_vtmp(l);
    x->flags |= XV_Z64 | (v->size < 2 ? XV_Z32 : 0);
    switch (v->size) {
    case 0:   /* signed: of x + 128 */
        v_zero(e, v->lvl, t);
        if (v->sgn) v2k(l, V_PXOR, d, a, VK_BYTE_80);
        v2(l, V_PSADBW, d, v->sgn ? d : a, t);
        if (!v->half) {
            upper_to_low(l, t, d);
            v2(l, V_PADDD, d, d, t);
        }
        if (v->sgn) v2lit(l, V_PSUBW, d, d, v->half ? 8 * 128 : 16 * 128, 0);
        v2k(l, V_PAND, d, d, VK_LANE0_16);
        return true;
    case 1:
        if (v->sgn) {
            v2k(l, V_PMADDWD, d, a, VK_WORD_1);
        } else {
            v2s(l, V_PSRLD_I, t, a, 16);
            v2k(l, V_PAND, d, a, VK_DWORD_0000FFFF);
            v2(l, V_PADDD, d, d, t);
        }
        add_dwords(v, d, t);
        v_low32(l, d, d);
        return true;
    default:
        v1(l, widen_row(v), d, a);
        if (!v->half) {
            upper_to_low(l, t, a);
            v1(l, widen_row(v), t, t);
            v2(l, V_PADDQ, d, d, t);
        }
        upper_to_low(l, t, d);
        v2(l, V_PADDQ, d, d, t);
        v_low64(l, d, d);
        return true;
    }
}

/* The lowest of eight unsigned words is one instruction: what is looked for is made that. */
static bool extreme(const struct vop *v)
{
    struct lower *l = v->l;
    bool max = v->op == IR_VMAXV;
    struct x_val *x = &l->val[v->i];
    if (v->size == 3) return false;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a), t = x_vtmp(l);
    x->flags |= XV_Z64 | XV_Z32;
    if (v->size == 2) {
        enum v_op op = (enum v_op)(max ? pmax : pmin)[v->sgn][2];
        if (!v->half) {
            upper_to_low(l, t, a);
            v2(l, op, d, a, t);
            a = d;
        }
        dword1_to_low(l, t, a);
        v2(l, op, d, a, t);
        v_low32(l, d, d);
        return true;
    }
    uint64_t sign = 1ull << (v->bits - 1), ones = (sign << 1) - 1;
    uint64_t turn = v_repeat(v->size, v->sgn ? max ? ones ^ sign : sign : max ? ones : 0);
    if (v->half) {
        v1i(l, V_PSHUFD, d, a, 0x44);
        a = d;
    }
    if (turn) {
        v2lit(l, V_PXOR, d, a, turn, turn);
        a = d;
    }
    if (v->size == 0) {   /* the lower one of each two bytes; the upper byte becomes zero */
        v2s(l, V_PSRLW_I, t, a, 8);
        v2(l, V_PMINUB, d, a, t);
        a = d;
    }
    v1(l, V_PHMINPOSUW, d, a);
    if (turn) v2lit(l, V_PXOR, d, d, turn, turn);
    v2k(l, V_PAND, d, d, v->size ? VK_LANE0_16 : VK_LANE0_8);
    return true;
}

bool vec_lanes(const struct vop *v)
{
    if (v->one && v->op != IR_VXTL) return false;
    switch (v->op) {
    case IR_VZIP2: zip_high(v); return true;
    case IR_VUZP1: unzip_op(v, false); return true;
    case IR_VUZP2: unzip_op(v, true); return true;
    case IR_VTRN1: transpose(v, false); return true;
    case IR_VTRN2: transpose(v, true); return true;
    case IR_VEXT: extract(v); return true;
    case IR_VREV: return reverse(v);
    case IR_VTBL: table_lookup(v); return true;
    case IR_VMULL: case IR_VQDMULL: return widening_product(v);
    default: break;
    }
    if (v->kind >= IRL_F16) return false;
    switch (v->op) {
    case IR_VXTL: return widen(v);
    case IR_VXTN: case IR_VQXTN: case IR_VQXTUN: return narrow_op(v);
    case IR_VADDP: case IR_VMAXP: case IR_VMINP: return pairwise(v);
    case IR_VADDLP: return pair_sums_long(v);
    case IR_VADDV: return sum(v);
    case IR_VADDLV: return sum_long(v);
    case IR_VMAXV: case IR_VMINV: return extreme(v);
    default: return false;
    }
}
