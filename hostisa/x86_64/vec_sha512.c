/*
 * vec_sha512.c - the vector half: SHA-512 with rotations of lanes and vpternlog (AVX-512VL).
 *
 * SHA512H and SHA512H2 do half of the work of two rounds each: the first in the upper lane, the second, which needs the first's
 * result, in the lower one. Both lanes of everything are computed, and what is not wanted is left behind at the end. Operands are
 * let go as soon as they are read for the last time, so that the registers for temporaries suffice.
 *
 * Source of the meanings: Arm Architecture Reference Manual (DDI 0487), C7.2, SHA512H and the like; FIPS 180-4, 4.1.3.
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

#include "hostisa/vec.h"
#include "hostisa/x86_64/regalloc.h"

enum { SWAP = 0x4e, LOW_LANES = 0x44, HIGH_LANES = 0xee };   /* pshufd: halves exchanged, low half twice, high half twice */
enum { XOR3 = 0x96, MAJORITY = 0xe8 };                       /* tables of vpternlog that do not care for the operands' order */
enum { LOW_HIGH = 2 };                                       /* shufpd: the first operand's low lane, the second's high one */

static void ternary(struct lower *l, unsigned d, unsigned a, unsigned b, unsigned table)
{
    v_enc_rr(&l->e, fp_level(l), V_PTERNLOGQ, d, a, b, table);
}
static void rotate(struct lower *l, unsigned d, unsigned a, unsigned right) { v2s(l, V_PROLQ_I, d, a, 64 - right); }
static void add(struct lower *l, unsigned d, unsigned a) { v2(l, V_PADDQ, d, d, a); }

/* d <- a rotated by r[0], r[1] and (or, if `shift`, shifted) by r[2], xored. t, u: lost; u may be a, or t (which takes one more). */
static void sigma(struct lower *l, unsigned d, unsigned a, unsigned t, unsigned u, const uint8_t r[3], bool shift)
{
    rotate(l, d, a, r[0]);
    rotate(l, t, a, r[1]);
    if (u == t) v2(l, V_PXOR, d, d, t);
    if (shift) v2s(l, V_PSRLQ_I, u, a, r[2]);
    else rotate(l, u, a, r[2]);
    if (u == t) v2(l, V_PXOR, d, d, t);
    else ternary(l, d, t, u, XOR3);
}

static const uint8_t big1[3] = { 14, 18, 41 }, big0[3] = { 28, 34, 39 }, small1[3] = { 19, 61, 6 }, small0[3] = { 1, 8, 7 };

static void let_go(struct lower *l, uint8_t a, uint8_t b)
{
    x_vunlock(l, a);
    x_vunlock(l, b);
}

/* t holds the second round's sum but for sigma(h), whose rotations are r; `first` the first round's in its upper lane. */
static void second_round(struct lower *l, ir_ref i, uint8_t t, uint8_t h, uint8_t first, const uint8_t r[3])
{
    uint8_t u = x_vtmp(l), v = x_vtmp(l);
    sigma(l, u, h, v, h, r, false);
    add(l, t, u);
    v2i(l, V_SHUFPD, x_vdef(l, i, 0), t, first, LOW_HIGH);
}

/* upper: w1 + choose(y1; x0, x1) + Sigma1(y1); lower, with t = upper + y0: w0 + choose(t; y1, x0) + Sigma1(t) */
static void sha512h(struct lower *l, ir_ref i, ir_ref m)
{
    const struct ir_ins *p = fp_ins(l, i);
    uint8_t w = x_vuse(l, p->b), x = x_vuse(l, p->c), y = x_vuse(l, m), d = x_vtmp(l), t = x_vtmp(l), u = x_vtmp(l);
    sigma(l, d, y, t, u, big1, false);
    v1i(l, V_PSHUFD, t, x, SWAP);
    v_select(l, t, y, t, x);
    add(l, d, t);
    add(l, d, w);
    v1i(l, V_PSHUFD, t, d, SWAP);
    add(l, t, y);
    v1i(l, V_PSHUFD, u, y, SWAP);
    v_select(l, u, t, u, x);
    let_go(l, x, y);
    add(l, u, w);
    x_vunlock(l, w);
    second_round(l, i, u, t, d, big1);
}

/* upper: w1 + majority(x0, y1, y0) + Sigma0(y0); lower, with h = upper: w0 + majority(h, y0, y1) + Sigma0(h) */
static void sha512h2(struct lower *l, ir_ref i, ir_ref m)
{
    const struct ir_ins *p = fp_ins(l, i);
    uint8_t w = x_vuse(l, p->b), x = x_vuse(l, p->c), y = x_vuse(l, m), d = x_vtmp(l), t = x_vtmp(l), u = x_vtmp(l);
    v1i(l, V_PSHUFD, u, y, SWAP);
    sigma(l, d, u, t, t, big0, false);
    v1i(l, V_PSHUFD, t, x, LOW_LANES);
    ternary(l, t, y, u, MAJORITY);
    add(l, d, t);
    add(l, d, w);
    v1i(l, V_PSHUFD, t, d, HIGH_LANES);
    ternary(l, u, y, t, MAJORITY);
    let_go(l, x, y);
    add(l, u, w);
    x_vunlock(l, w);
    second_round(l, i, u, t, d, big0);
}

/* Both lanes: in0 + sigma0 of {in0[1], in1[0]}. */
static void sha512su0(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    uint8_t a = x_vuse(l, p->b), b = x_vuse(l, p->c), d = x_vtmp(l), t = x_vtmp(l), u = x_vtmp(l);
    v2i(l, V_PALIGNR, u, b, a, 8);
    sigma(l, d, u, t, u, small0, true);
    v2(l, V_PADDQ, x_vdef(l, i, 0), d, a);
}

/* Both lanes: in0 + sigma1(in1) + in2. */
static void sha512su1(struct lower *l, ir_ref i, ir_ref m)
{
    const struct ir_ins *p = fp_ins(l, i);
    uint8_t a = x_vuse(l, p->b), b = x_vuse(l, p->c), c = x_vuse(l, m), d = x_vtmp(l), t = x_vtmp(l);
    sigma(l, d, b, t, t, small1, true);
    x_vunlock(l, t);
    add(l, d, c);
    v2(l, V_PADDQ, x_vdef(l, i, 0), d, a);
}

bool vec_sha512(struct lower *l, ir_ref i)
{
    ir_ref m = l->n_args ? l->args[0] : 0;
    if (fp_level(l) != V4) return false;
    l->n_args = 0;
    switch (fp_ins(l, i)->a) {
    case VH_sha512h: sha512h(l, i, m); return true;
    case VH_sha512h2: sha512h2(l, i, m); return true;
    case VH_sha512su0: sha512su0(l, i); return true;
    case VH_sha512su1: sha512su1(l, i, m); return true;
    default: assert(false && "not of SHA-512"); return false;
    }
}
