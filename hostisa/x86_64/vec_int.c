/*
 * vec_int.c - the vector half: integer and bitwise ops that take more than one instruction.
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

static const uint16_t padd[4] = { V_PADDB, V_PADDW, V_PADDD, V_PADDQ }, psub[4] = { V_PSUBB, V_PSUBW, V_PSUBD, V_PSUBQ };
static const uint16_t pcmpeq[4] = { V_PCMPEQB, V_PCMPEQW, V_PCMPEQD, V_PCMPEQQ }, pcmpgt[4] = { V_PCMPGTB, V_PCMPGTW, V_PCMPGTD, V_PCMPGTQ };
static const uint16_t pmin[2][4] = { { V_PMINUB, V_PMINUW, V_PMINUD, V_PMINUQ }, { V_PMINSB, V_PMINSW, V_PMINSD, V_PMINSQ } };
static const uint16_t pmax[2][4] = { { V_PMAXUB, V_PMAXUW, V_PMAXUD, V_PMAXUQ }, { V_PMAXSB, V_PMAXSW, V_PMAXSD, V_PMAXSQ } };
static const uint8_t k_sign[4] = { VK_BYTE_80, VK_WORD_8000, VK_DWORD_80000000, VK_QWORD_80 };
static const uint8_t k_max[4] = { VK_BYTE_7F, VK_WORD_7FFF, VK_DWORD_7FFFFFFF, VK_QWORD_7F };
static const uint8_t k_one[4] = { VK_BYTE_01, VK_WORD_1, VK_DWORD_1, VK_QWORD_1 };

static enum v_op row(const uint16_t *rows, const struct vop *v) { return (enum v_op)rows[v->size]; }
static bool z64_both(const struct vop *v) { return v_is_z64(v->l, v->p->a) && v_is_z64(v->l, v->p->b); }
/* Operands and result of a two-operand op; d is neither a nor b. */
struct abd { uint8_t a, b, d; };
static struct abd apart(const struct vop *v)
{
    struct abd r = { .a = v_use(v->l, v->p->a), .b = v_use(v->l, v->p->b) };
    r.d = v_def(v, 1u << r.a | 1u << r.b);
    return r;
}

/* --- bits -------------------------------------------------------------------------------------------------------------------------- */

static void bit_select(const struct vop *v)
{
    struct lower *l = v->l;
    uint8_t m = v_use(l, v->p->a), a = v_use(l, v->p->b), b = v_use(l, v->p->c), d = x_vdef_near(l, v->i, 0, m);
    v_select(l, d, m, a, b);
    v_finish(v, d, v_is_z64(l, v->p->b) && v_is_z64(l, v->p->c));
}

static void or_not(const struct vop *v)
{
    struct lower *l = v->l;
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b);
    if (v->lvl == V4) {
        uint8_t d = v_def(v, 1u << a);
        v_copy(l, d, b);
        v_enc_rr(&l->e, v->lvl, V_PTERNLOGQ, d, a, a, 0xcf);   /* index: d a a */
        v_finish(v, d, false);
        return;
    }
    uint8_t d = v_def(v, 1u << a | 1u << b);
    v_not(l, d, b);
    v2(l, V_POR, d, d, a);
    v_finish(v, d, false);
}

static void bit_not(const struct vop *v)
{
    uint8_t a = v_use(v->l, v->p->a), d = v_def(v, 0);
    v_not(v->l, d, a);
    v_finish(v, d, false);
}

/* Something that is looked up by nibbles: d = low[a & 15] (op) high[a >> 4], both put together by `op`. */
static void by_nibbles(const struct vop *v, enum vec_const low, enum vec_const high, enum v_op op)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a), t = x_vtmp(l), u = x_vtmp(l);
    v2k(l, V_PAND, t, a, VK_BYTE_0F);
    v2s(l, V_PSRLW_I, u, a, 4);
    v2k(l, V_PAND, u, u, VK_BYTE_0F);
    v_op2m(e, v->lvl, V_MOVAPS, d, v_k(l, low));
    v2(l, V_PSHUFB, t, d, t);
    if (high != low) v_op2m(e, v->lvl, V_MOVAPS, d, v_k(l, high));
    v2(l, V_PSHUFB, d, d, u);
    v2(l, op, d, d, t);
    v_finish(v, d, v_is_z64(l, v->p->a));
}

static bool count_ones(const struct vop *v)
{
    if (v->size) return false;
    if (x_has(v->l->h, XF_BITALG)) {
        uint8_t a = v_use(v->l, v->p->a), d = v_def(v, 0);
        v1(v->l, V_POPCNTB, d, a);
        v_finish(v, d, v_is_z64(v->l, v->p->a));
    } else {
        by_nibbles(v, VK_POPCNT4, VK_POPCNT4, V_PADDB);
    }
    return true;
}

static bool reverse_bits(const struct vop *v)
{
    if (v->size) return false;
    if (x_has(v->l->h, XF_GFNI)) {
        uint8_t a = v_use(v->l, v->p->a), d = v_def(v, 0);
        v_op3mi(&v->l->e, v->lvl, V_GF2P8AFFINEQB, d, a, v_k(v->l, VK_GF_RBIT), 0);
        v_finish(v, d, v_is_z64(v->l, v->p->a));
    } else {
        by_nibbles(v, VK_REVLO4, VK_REVHI4, V_POR);
    }
    return true;
}

/* CLZ; CLS of x is CLZ of x ^ (x >> 1) less 1. */
static bool leading(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    if (v->size >= 2) {
        if (v->lvl < V4) return false;
        enum v_op op = v->size == 2 ? V_PLZCNTD : V_PLZCNTQ;
        uint8_t a = v_use(l, v->p->a), d = v_def(v, v->sgn ? 1u << a : 0);
        if (v->sgn) {
            v_shr(l, v->size, true, d, a, 1);
            v2(l, V_PXOR, d, d, a);
            v1(l, op, d, d);
            uint8_t t = x_vtmp(l);
            v_ones(e, v->lvl, t);
            v2(l, row(padd, v), d, d, t);
        } else {
            v1(l, op, d, a);
        }
        v_finish(v, d, false);
        return true;
    }
    if (v->size || v->sgn) return false;
    /* bytes: of the high nibble, plus those of the low one if the high one is zero */
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a), t = x_vtmp(l), u = x_vtmp(l);
    v2k(l, V_PAND, t, a, VK_BYTE_0F);
    v2s(l, V_PSRLW_I, u, a, 4);
    v2k(l, V_PAND, u, u, VK_BYTE_0F);
    v_op2m(e, v->lvl, V_MOVAPS, d, v_k(l, VK_CLZ4));
    v2(l, V_PSHUFB, t, d, t);
    v2(l, V_PSHUFB, d, d, u);
    uint8_t z = x_vtmp(l);
    v_zero(e, v->lvl, z);
    v2(l, V_PCMPEQB, u, u, z);
    v2(l, V_PAND, t, t, u);
    v2(l, V_PADDB, d, d, t);
    v_finish(v, d, false);
    return true;
}

/* --- comparisons ------------------------------------------------------------------------------------------------------------------------ */

enum { P_EQ = 0, P_LE = 2, P_NE = 4, P_GE = 5, P_GT = 6 };   /* predicates of vpcmp */

/* AVX-512 compares give masks: two instructions, but any register and any predicate. */
static void compare_mask(const struct vop *v, unsigned d, unsigned a, unsigned b)
{
    enum { K = 1 };
    struct emit *e = &v->l->e;
    unsigned n = v->size;
    if (v->op == IR_VCMTST) {
        v_enc_rr(e, v->lvl, (enum v_op)(V_PTESTMB_K + n), K, a, b, 0);
    } else {
        unsigned how = v->op == IR_VCMEQ ? P_EQ : v->op == IR_VCMGT ? P_GT : P_GE;
        v_enc_rr(e, v->lvl, (enum v_op)((v->sgn ? V_PCMPB_K : V_PCMPUB_K) + n), K, a, b, how);
    }
    v_enc_rr(e, v->lvl, (enum v_op)(V_PMOVM2B + n), d, 0, K, 0);
}
_Static_assert(V_PCMPQ_K == V_PCMPB_K + 3 && V_PCMPUQ_K == V_PCMPUB_K + 3 && V_PTESTMQ_K == V_PTESTMB_K + 3 && V_PMOVM2Q == V_PMOVM2B + 3,
               "rows by lane size");

/* d = a > b; d may be a or b. */
static void greater(const struct vop *v, unsigned d, unsigned a, unsigned b)
{
    struct lower *l = v->l;
    if (v->sgn) { v2(l, row(pcmpgt, v), d, a, b); return; }
    uint8_t t = x_vtmp(l), u = x_vtmp(l);
    v2k(l, V_PXOR, t, a, (enum vec_const)k_sign[v->size]);
    v2k(l, V_PXOR, u, b, (enum vec_const)k_sign[v->size]);
    v2(l, row(pcmpgt, v), d, t, u);
    x_vunlock(l, t);
    x_vunlock(l, u);
}

static void compare(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    ir_ref ra = x_canon(l, v->p->a), rb = x_canon(l, v->p->b);
    uint8_t a = v_use(l, ra), b = v_use(l, rb);
    bool simple = v->op == IR_VCMEQ || (v->op == IR_VCMGT && v->sgn) || (v->op == IR_VCMGE && v->size < 3);
    bool z64 = v_is_z64(l, ra) && v_is_z64(l, rb) && v->op != IR_VCMEQ && v->op != IR_VCMGE;
    uint8_t d = v_def(v, v->lvl == V4 || v->op == IR_VCMEQ || v->op == IR_VCMGT ? 0 : 1u << a | 1u << b);
    if (v->lvl == V4 && (!simple || (a | b | d) >= 16)) {
        compare_mask(v, d, a, b);
        v_finish(v, d, z64);
        return;
    }
    switch (v->op) {
    case IR_VCMEQ: v2(l, row(pcmpeq, v), d, a, b); break;
    case IR_VCMGT: greater(v, d, a, b); break;
    case IR_VCMGE:
        if (v->size < 3) {   /* the greater one is a */
            uint8_t t = d == a ? x_vtmp(l) : d;
            v2(l, row(pmax[v->sgn], v), t, a, b);
            v2(l, row(pcmpeq, v), d, t, a);
        } else {
            greater(v, d, b, a);
            v_not(l, d, d);
        }
        break;
    default: {
        assert(v->op == IR_VCMTST);
        uint8_t t = x_vtmp(l), x = a;
        if (a != b) { v2(l, V_PAND, d, a, b); x = d; }
        v_zero(e, v->lvl, t);
        v2(l, row(pcmpeq, v), d, x, t);
        v_not(l, d, d);
        break;
    }
    }
    v_finish(v, d, z64);
}

/* --- sums and differences ------------------------------------------------------------------------------------------------------------- */

static void negate(const struct vop *v)
{
    struct lower *l = v->l;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a);
    v_zero(&l->e, v->lvl, d);
    v2(l, row(psub, v), d, d, a);
    v_finish(v, d, v_is_z64(l, v->p->a));
}

/* 64-bit lanes without vpabsq: (a ^ s) - s, s = all ones if a is negative. */
static bool absolute(const struct vop *v)
{
    struct lower *l = v->l;
    if (!v->sgn || v->size < 3) return false;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a), s = x_vtmp(l);
    v_zero(&l->e, v->lvl, s);
    v2(l, V_PCMPGTQ, s, s, a);
    v2(l, V_PXOR, d, a, s);
    v2(l, V_PSUBQ, d, d, s);
    v_finish(v, d, v_is_z64(l, v->p->a));
    return true;
}

static bool saturating_sign(const struct vop *v)
{
    struct lower *l = v->l;
    if (!v->sgn || v->size == 3) return false;
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 1u << a);
    if (v->op == IR_VQABS) {   /* only the lowest number stays negative: unsigned, it is the greatest */
        static const uint16_t pabs[3] = { V_PABSB, V_PABSW, V_PABSD };
        v1(l, (enum v_op)pabs[v->size], d, a);
        v2k(l, row(pmin[0], v), d, d, (enum vec_const)k_max[v->size]);
    } else {
        v_zero(&l->e, v->lvl, d);
        if (v->size < 2) {
            v2(l, v->size ? V_PSUBSW : V_PSUBSB, d, d, a);
        } else {   /* the lowest number is its own negative */
            uint8_t t = x_vtmp(l);
            v2(l, V_PSUBD, d, d, a);
            v2k(l, V_PCMPEQD, t, a, VK_DWORD_80000000);
            v2(l, V_PXOR, d, d, t);
        }
    }
    v_finish(v, d, v_is_z64(l, v->p->a));
    return true;
}

static bool abs_difference(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->size == 3) return false;
    struct abd r = apart(v);
    uint8_t t = x_vtmp(l);
    if (!v->sgn && v->size < 2) {   /* one of the two saturates to zero */
        enum v_op op = v->size ? V_PSUBUSW : V_PSUBUSB;
        v2(l, op, t, r.a, r.b);
        v2(l, op, r.d, r.b, r.a);
        v2(l, V_POR, r.d, r.d, t);
    } else {
        v2(l, row(pmin[v->sgn], v), t, r.a, r.b);
        v2(l, row(pmax[v->sgn], v), r.d, r.a, r.b);
        v2(l, row(psub, v), r.d, r.d, t);
    }
    v_finish(v, r.d, z64_both(v));
    return true;
}

/* (a & b) + ((a ^ b) >> 1); rounded (a | b) - ((a ^ b) >> 1); difference ((a ^ b) >> 1) - (~a & b). */
static bool halving(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->size == 3) return false;
    struct abd r = apart(v);
    uint8_t t = x_vtmp(l);
    if (v->op == IR_VHADD && !v->sgn && v->size < 2) {   /* pavg rounds up */
        v2(l, V_PXOR, t, r.a, r.b);
        v2k(l, V_PAND, t, t, (enum vec_const)k_one[v->size]);
        v2(l, v->size ? V_PAVGW : V_PAVGB, r.d, r.a, r.b);
        v2(l, row(psub, v), r.d, r.d, t);
    } else {
        v2(l, V_PXOR, t, r.a, r.b);
        v_shr(l, v->size, v->sgn, t, t, 1);
        if (v->op == IR_VHADD) {
            v2(l, V_PAND, r.d, r.a, r.b);
            v2(l, row(padd, v), r.d, r.d, t);
        } else if (v->op == IR_VRHADD) {
            v2(l, V_POR, r.d, r.a, r.b);
            v2(l, row(psub, v), r.d, r.d, t);
        } else {
            v2(l, V_PANDN, r.d, r.a, r.b);
            v2(l, row(psub, v), r.d, t, r.d);
        }
    }
    v_finish(v, r.d, z64_both(v));
    return true;
}

/* 32- and 64-bit lanes; narrower ones are in the table. */
static bool saturating(const struct vop *v)
{
    struct lower *l = v->l;
    bool add = v->op == IR_VQADD;
    if (v->size < 2 || (v->size == 3 && v->lvl < V4)) return false;
    struct abd r = apart(v);
    if (!v->sgn) {
        if (add) {   /* a + min(b, ~a) */
            v_not(l, r.d, r.a);
            v2(l, row(pmin[0], v), r.d, r.d, r.b);
            v2(l, row(padd, v), r.d, r.d, r.a);
        } else {     /* max(a, b) - b */
            v2(l, row(pmax[0], v), r.d, r.a, r.b);
            v2(l, row(psub, v), r.d, r.d, r.b);
        }
    } else {   /* overflow: the result's sign is not a's, and b's differs from it too (sum), from a's (difference) */
        uint8_t over = x_vtmp(l), t = x_vtmp(l);
        v2(l, row(add ? padd : psub, v), r.d, r.a, r.b);
        v2(l, V_PXOR, over, r.a, r.d);
        v2(l, V_PXOR, t, r.b, add ? r.d : r.a);
        v2(l, V_PAND, over, over, t);
        v_shr(l, v->size, true, over, over, v->bits - 1);
        v_shr(l, v->size, true, t, r.a, v->bits - 1);
        v2k(l, V_PXOR, t, t, (enum vec_const)k_max[v->size]);
        v_select(l, r.d, over, t, r.d);
    }
    v_finish(v, r.d, z64_both(v));
    return true;
}

/* --- products ------------------------------------------------------------------------------------------------------------------------- */

/* Bytes: the even ones and the odd ones as words. */
static bool multiply8(const struct vop *v)
{
    struct lower *l = v->l;
    if (v->size) return false;
    struct abd r = apart(v);
    uint8_t t = x_vtmp(l);
    v2s(l, V_PSRLW_I, t, r.a, 8);
    v2k(l, V_PAND, r.d, r.b, VK_WORD_FF00);
    v2(l, V_PMULLW, t, t, r.d);
    v2(l, V_PMULLW, r.d, r.a, r.b);
    v2k(l, V_PAND, r.d, r.d, VK_WORD_00FF);
    v2(l, V_POR, r.d, r.d, t);
    v_finish(v, r.d, v_is_z64(l, v->p->a) || v_is_z64(l, v->p->b));
    return true;
}

/* The lowest number times itself overflows, to the lowest number, which is no other product's high half. */
static void fix_square(const struct vop *v, unsigned d)
{
    struct lower *l = v->l;
    uint8_t t = x_vtmp(l);
    v2k(l, row(pcmpeq, v), t, d, (enum vec_const)k_sign[v->size]);
    v2(l, V_PXOR, d, d, t);
    x_vunlock(l, t);
}

static bool doubling_high(const struct vop *v)
{
    struct lower *l = v->l;
    bool round = v->op == IR_VQRDMULH;
    if (!v->sgn || (v->size != 1 && v->size != 2)) return false;
    struct abd r = apart(v);
    if (v->size == 1 && round) {
        v2(l, V_PMULHRSW, r.d, r.a, r.b);
    } else if (v->size == 1) {
        uint8_t t = x_vtmp(l);
        v2(l, V_PMULHW, r.d, r.a, r.b);
        v2(l, V_PMULLW, t, r.a, r.b);
        v2(l, V_PADDW, r.d, r.d, r.d);
        v2s(l, V_PSRLW_I, t, t, 15);
        v2(l, V_POR, r.d, r.d, t);
        x_vunlock(l, t);
    } else {   /* 64-bit products of the even and of the odd lanes */
        uint8_t t = x_vtmp(l), u = x_vtmp(l);
        v2s(l, V_PSRLQ_I, t, r.a, 32);
        v2s(l, V_PSRLQ_I, u, r.b, 32);
        v2(l, V_PMULDQ, t, t, u);
        v2(l, V_PMULDQ, r.d, r.a, r.b);
        v2(l, V_PADDQ, t, t, t);
        v2(l, V_PADDQ, r.d, r.d, r.d);
        if (round) {
            v2lit(l, V_PADDQ, t, t, 0x80000000, 0x80000000);
            v2lit(l, V_PADDQ, r.d, r.d, 0x80000000, 0x80000000);
        }
        v2s(l, V_PSRLQ_I, r.d, r.d, 32);
        v2lit(l, V_PAND, t, t, 0xffffffff00000000, 0xffffffff00000000);
        v2(l, V_POR, r.d, r.d, t);
        x_vunlock(l, t);
        x_vunlock(l, u);
    }
    fix_square(v, r.d);
    v_finish(v, r.d, v_is_z64(l, v->p->a) || v_is_z64(l, v->p->b));
    return true;
}

/* Even (odd) bytes of a as words. */
static void bytes_to_words(const struct vop *v, bool sign, bool odd, unsigned d, unsigned a)
{
    struct lower *l = v->l;
    if (odd) { v2s(l, sign ? V_PSRAW_I : V_PSRLW_I, d, a, 8); return; }
    if (!sign) { v2k(l, V_PAND, d, a, VK_WORD_00FF); return; }
    v2s(l, V_PSLLW_I, d, a, 8);
    v2s(l, V_PSRAW_I, d, d, 8);
}

static void dot(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    bool us = v->op == IR_VUSDOT;
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b), c = v_use(l, v->p->c);
    uint8_t d = v_def(v, 1u << a | 1u << b | 1u << c);
    if (x_has(l->h, XF_VNNI)) {   /* unsigned bytes times signed bytes */
        if (us) {
            v_copy(l, d, a);
            v_enc_rr(e, v->lvl, V_PDPBUSD, d, b, c, 0);
        } else {   /* signed: (b + 128) * c - 128 * c; unsigned: b * (c - 128) + 128 * b */
            uint8_t t = x_vtmp(l), u = x_vtmp(l);
            v2k(l, V_PXOR, t, v->sgn ? b : c, VK_BYTE_80);
            v_zero(e, v->lvl, u);
            v_copy(l, d, a);
            if (v->sgn) {
                v_enc_rr(e, v->lvl, V_PDPBUSD, d, t, c, 0);
                v_op2m(e, v->lvl, V_MOVAPS, t, v_k(l, VK_BYTE_01));
                v_enc_rr(e, v->lvl, V_PDPBUSD, u, t, c, 0);
            } else {
                v_enc_rr(e, v->lvl, V_PDPBUSD, d, b, t, 0);
                v_enc_rm(e, v->lvl, V_PDPBUSD, u, b, v_k(l, VK_BYTE_01), 0);
            }
            v2s(l, V_PSLLD_I, u, u, 7);
            v2(l, v->sgn ? V_PSUBD : V_PADDD, d, d, u);
        }
    } else {
        uint8_t t = x_vtmp(l), u = x_vtmp(l);
        bool sb = v->sgn && !us, sc = v->sgn || us;
        bytes_to_words(v, sb, false, d, b);
        bytes_to_words(v, sc, false, t, c);
        v2(l, V_PMADDWD, d, d, t);
        bytes_to_words(v, sb, true, t, b);
        bytes_to_words(v, sc, true, u, c);
        v2(l, V_PMADDWD, t, t, u);
        v2(l, V_PADDD, d, d, t);
        v2(l, V_PADDD, d, d, a);
    }
    v_finish(v, d, v_is_z64(l, v->p->a) && (v_is_z64(l, v->p->b) || v_is_z64(l, v->p->c)));
}

bool vec_int(const struct vop *v)
{
    switch (v->op) {
    case IR_VBSL: bit_select(v); return true;
    case IR_VORN: or_not(v); return true;
    case IR_VNOT: bit_not(v); return true;
    default: break;
    }
    if (v->kind >= IRL_F16) return false;
    switch (v->op) {
    case IR_VCNT: return count_ones(v);
    case IR_VRBIT: return reverse_bits(v);
    case IR_VCLZ: return leading(v);
    case IR_VCMEQ: case IR_VCMGT: case IR_VCMGE: case IR_VCMTST: compare(v); return true;
    case IR_VNEG: negate(v); return true;
    case IR_VABS: return absolute(v);
    case IR_VQNEG: case IR_VQABS: return saturating_sign(v);
    case IR_VABD: return abs_difference(v);
    case IR_VHADD: case IR_VRHADD: case IR_VHSUB: return halving(v);
    case IR_VQADD: case IR_VQSUB: return saturating(v);
    case IR_VMUL: return multiply8(v);
    case IR_VQDMULH: case IR_VQRDMULH: return doubling_high(v);
    case IR_VDOT: case IR_VUSDOT: if (v->one) return false; dot(v); return true;
    default: return false;
    }
}
