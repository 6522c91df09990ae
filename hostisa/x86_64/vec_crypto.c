/*
 * vec_crypto.c - the vector half: helpers of vec.def that the host has instructions for.
 *
 * AES. AESE is SubBytes and ShiftRows of (state ^ key); AESMC, MixColumns, follows. The host's aesenc does both to a state that has its key
 * already, and adds the next round's. So the pre-pass makes AESE lazy in its AESMC and that in the next AESE, where there is nothing
 * between them, and a chain of rounds is an xor and an aesenc for each. Decryption likewise.
 *
 * SHA-256. The host does two rounds on {a b e f} and {c d g h} and gives the new {a b e f}. SHA256H and SHA256H2 of the same operands do the same four
 * rounds and give one half of the state each: the first of the two computes both results.
 *
 * SHA-1. The host has the words in reverse order and adds the round constant itself.
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

#include "hostisa/vec.h"
#include "hostisa/x86_64/regalloc.h"

static const struct ir_ins *ins_of(const struct lower *l, ir_ref v) { return &l->u->ins[v]; }
static bool lazy(const struct lower *l, ir_ref v) { return !ir_is_k(v) && l->val[v].flags & XV_LAZY; }

/* --- AES ---------------------------------------------------------------------------------------------------------------------------- */

/* d <- a round of s with key k. */
static void aes_round(struct lower *l, enum v_op op, unsigned d, unsigned s, unsigned k)
{
    _Static_assert(V_AESDECLAST - V_AESENC == V_AESDECLAST_E - V_AESENC_E && V_AESDEC - V_AESENC == V_AESDEC_E - V_AESENC_E, "rows in order");
    if ((d | s | k) >= 16 && x_has(l->h, XF_VAES)) op = (enum v_op)(op - V_AESENC + V_AESENC_E);
    v2(l, op, d, s, k);
}

/* d <- the state that AESE or AESD `ins` substitutes: state ^ key. d is the only register that this chain owns. */
static void aes_state(struct lower *l, const struct ir_ins *ins, uint8_t d)
{
    ir_ref state = ins->b, key = ins->c;
    bool enc = ins->a == VH_aese;
    if (lazy(l, key)) { state = ins->c; key = ins->b; }
    if (lazy(l, state)) {   /* a mix of columns */
        const struct ir_ins *mix = ins_of(l, state);
        const struct ir_ins *before = lazy(l, mix->b) ? ins_of(l, mix->b) : NULL;
        if (before) {
            aes_state(l, before, d);
            uint8_t k = x_vuse(l, key);
            aes_round(l, enc ? V_AESENC : V_AESDEC, d, d, k);
            x_vunlock(l, k);
            return;
        }
        uint8_t s = x_vuse(l, mix->b), z = x_vtmp(l);
        v_zero(&l->e, fp_level(l), z);
        if (enc) {
            aes_round(l, V_AESDECLAST, d, s, z);
            v2(l, V_AESENC, d, d, z);
        } else {
            v1(l, V_AESIMC, d, s);
        }
        x_vunlock(l, s);
        x_vunlock(l, z);
        uint8_t k = x_vuse(l, key);
        v2(l, V_PXOR, d, d, k);
        x_vunlock(l, k);
        return;
    }
    uint8_t s = x_vuse(l, state), k = x_vuse(l, key);
    v2(l, V_PXOR, d, s, k);
    x_vunlock(l, s);
    x_vunlock(l, k);
}

/* The result of i is in temporary t. */
static void result_in(struct lower *l, ir_ref i, uint8_t t)
{
    l->lock |= 1ull << (XR_VEC + t);
    uint8_t d = x_vdef_hint(l, i);
    if (d == X_NOREG) x_vdef_in(l, i, t);
    else v_copy(l, d, t);
}

/* One of AESE, AESD, AESMC, AESIMC. */
static void aes(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = ins_of(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    bool enc = p->a == VH_aese || p->a == VH_aesmc, mix = p->a == VH_aesmc || p->a == VH_aesimc;
    uint8_t t = x_vtmp(l);
    if (mix && !lazy(l, p->b)) {
        uint8_t s = x_vuse(l, p->b);
        if (enc) {   /* undo what aesenc does besides */
            uint8_t z = x_vtmp(l);
            v_zero(e, lvl, z);
            aes_round(l, V_AESDECLAST, t, s, z);
            v2(l, V_AESENC, t, t, z);
        } else {
            v1(l, V_AESIMC, t, s);
        }
        result_in(l, i, t);
        return;
    }
    aes_state(l, mix ? ins_of(l, p->b) : p, t);
    uint8_t z = x_vtmp(l);
    v_zero(e, lvl, z);
    v2(l, mix ? enc ? V_AESENC : V_AESDEC : enc ? V_AESENCLAST : V_AESDECLAST, t, t, z);
    result_in(l, i, t);
}

/* --- SHA-256 ---------------------------------------------------------------------------------------------------------------------------- */

enum { OF_ABEF = 0x11, OF_CDGH = 0xbb };   /* shufps: the low (high) pairs of both, reversed; it is its own inverse */

/* The other one of SHA256H and SHA256H2 with the operands of i and w, behind i; 0 = none. */
static ir_ref other_half(const struct lower *l, ir_ref i, ir_ref w)
{
    enum { FAR = 24 };
    const struct ir_ins *p = ins_of(l, i);
    unsigned other = p->a == VH_sha256h ? VH_sha256h2 : VH_sha256h;
    for (ir_ref k = (ir_ref)(i + 1); k < l->u->n && k < i + FAR; k++) {
        const struct ir_ins *q = ins_of(l, k);
        if (ir_has(q->op, 'T')) break;
        if (q->op != IR_VHCALL || q->a != other) continue;
        bool same = x_canon(l, q->b) == x_canon(l, p->c) && x_canon(l, q->c) == x_canon(l, p->b) && ins_of(l, (ir_ref)(k - 1))->op == IR_ARG &&
                    x_canon(l, ins_of(l, (ir_ref)(k - 1))->a) == x_canon(l, w);
        return same && !(l->val[k].flags & (XV_DEAD | XV_READY)) ? k : 0;
    }
    return 0;
}

static void sha256_rounds(struct lower *l, ir_ref i, ir_ref w)
{
    const struct ir_ins *p = ins_of(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    bool first = p->a == VH_sha256h;
    ir_ref other = other_half(l, i, w);
    x_use_in(l, w, XR_VEC + 0);   /* xmm0 is an operand of sha256rnds2 */
    uint8_t a = x_vuse(l, first ? p->b : p->c), b = x_vuse(l, first ? p->c : p->b), x = x_vtmp(l), y = x_vtmp(l);
    v2i(l, V_SHUFPS, x, b, a, OF_ABEF);
    v2i(l, V_SHUFPS, y, b, a, OF_CDGH);
    v_enc_rr(e, lvl, V_SHA256RNDS2, y, y, x, 0);
    v1i(l, V_PSHUFD, 0, 0, 0x0e);
    v_enc_rr(e, lvl, V_SHA256RNDS2, x, x, y, 0);   /* x = {a b e f}, y = {c d g h} */
    uint8_t d = x_vdef(l, i, 0);
    v2i(l, V_SHUFPS, d, x, y, first ? OF_CDGH : OF_ABEF);
    if (!other) return;
    v2i(l, V_SHUFPS, x, x, y, first ? OF_ABEF : OF_CDGH);
    x_vdef_in(l, other, x);
}

static void sha256_schedule1(struct lower *l, ir_ref i, ir_ref w)
{
    const struct ir_ins *p = ins_of(l, i);
    uint8_t part = x_vuse(l, p->b), w8 = x_vuse(l, p->c), w12 = x_vuse(l, w), t = x_vtmp(l);
    v2i(l, V_PALIGNR, t, w12, w8, 4);
    v2(l, V_PADDD, t, t, part);
    uint8_t m = v_low(l, w12);
    v_enc_rr(&l->e, fp_level(l), V_SHA256MSG2, t, t, m, 0);
    result_in(l, i, t);
}

static void sha256_schedule0(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = ins_of(l, i);
    uint8_t a = x_vuse(l, p->b), b = x_vuse(l, p->c), t = x_vtmp(l);
    v_copy(l, t, a);
    uint8_t m = v_low(l, b);
    v_enc_rr(&l->e, fp_level(l), V_SHA256MSG1, t, t, m, 0);
    result_in(l, i, t);
}

/* --- SHA-1 ------------------------------------------------------------------------------------------------------------------------------- */

static void sha1_rounds(struct lower *l, ir_ref i, ir_ref w)
{
    enum { REVERSE = 0x1b };
    static const uint32_t added[3] = { 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc };   /* by functions 0 choose, 1 parity, 2 majority */
    const struct ir_ins *p = ins_of(l, i);
    unsigned f = p->a == VH_sha1c ? 0 : p->a == VH_sha1p ? 1 : 2;
    uint64_t k = v_repeat(2, added[f]);
    uint8_t abcd = x_vuse(l, p->b), e0 = x_vuse(l, p->c), wk = x_vuse(l, w), t = x_vtmp(l), u = x_vtmp(l);
    v2s(l, V_PSLLDQ_I, u, e0, 12);
    v1i(l, V_PSHUFD, t, wk, REVERSE);
    v2(l, V_PADDD, u, u, t);
    v2lit(l, V_PSUBD, u, u, k, k);
    v1i(l, V_PSHUFD, t, abcd, REVERSE);
    v_enc_rr(&l->e, fp_level(l), V_SHA1RNDS4, t, t, u, f);
    v1i(l, V_PSHUFD, x_vdef(l, i, 0), t, REVERSE);
}

bool vec_crypto(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = ins_of(l, i);
    bool sha = x_has(l->h, XF_SHA);
    ir_ref w = l->n_args ? l->args[0] : 0;
    switch (p->a) {
    case VH_aese: case VH_aesd: case VH_aesmc: case VH_aesimc:
        if (!x_has(l->h, XF_AES)) return false;
        l->n_args = 0;
        aes(l, i);
        return true;
    case VH_sha256su0:
        if (!sha) return false;
        l->n_args = 0;
        sha256_schedule0(l, i);
        return true;
    case VH_fjcvtzs: return vec_fjcvtzs(l, i);
    case VH_sha512h: case VH_sha512h2: case VH_sha512su0: case VH_sha512su1: return vec_sha512(l, i);
    case VH_sha256h: case VH_sha256h2: case VH_sha256su1: case VH_sha1c: case VH_sha1p: case VH_sha1m: break;
    default: return false;
    }
    if (!sha) return false;
    l->n_args = 0;
    if (l->val[i].flags & XV_READY) return true;   /* its other half has computed it */
    if (p->a == VH_sha256su1) sha256_schedule1(l, i, w);
    else if (p->a == VH_sha256h || p->a == VH_sha256h2) sha256_rounds(l, i, w);
    else sha1_rounds(l, i, w);
    return true;
}
