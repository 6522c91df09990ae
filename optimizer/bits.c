/*
 * bits.c - what is known of the upper bits of every value: from how many bits on it is zero- or sign-extended.
 *
 * Optimistic: PHIs begin with what their forward arguments say and give way round by round until nothing changes; in loops they give way in large
 * steps, so that a counter does not take 64 rounds.
 */
#include "optimizer/ir_int.h"
#include "optimizer/region_work.h"

#include <string.h>

static unsigned min(unsigned a, unsigned b) { return a < b ? a : b; }
static unsigned max(unsigned a, unsigned b) { return a > b ? a : b; }

/* In a type of w bits; z bits of w and more mean nothing known. */
static struct ir_bits make(unsigned w, unsigned z, unsigned s)
{
    z = min(z, w);
    s = min(s, w);
    if (z < w) s = min(s, z + 1);
    return (struct ir_bits){ (uint8_t)max(z, 1), (uint8_t)max(s, 1) };
}

struct ir_bits ir_bits_of_k(uint64_t v, unsigned w)
{
    const uint64_t x = ir_sx(v, w), sign = x ^ (uint64_t)((int64_t)x >> 63), low = ir_zx(v, w);
    return make(w, low ? 64 - (unsigned)__builtin_clzll(low) : 1, sign ? 65 - (unsigned)__builtin_clzll(sign) : 1);
}

static unsigned width_of(unsigned t) { return t == IRT_I32 ? 32 : 64; }

/* Operand r as a value of w bits. */
static struct ir_bits get(const struct region *r, const struct ir_bits *bits, ir_ref v, unsigned w)
{
    if (ir_is_gaddr(&r->u, v)) return make(w, 64, 64);
    if (ir_is_k(v)) return ir_bits_of_k(ir_kval(&r->u, v), w);
    return make(w, bits[v].z, bits[v].s);
}

static bool const_amount(const struct region *r, const struct ir_ins *i, unsigned w, unsigned *n)
{
    if (!ir_is_k(i->b)) return false;
    *n = (unsigned)ir_kval(&r->u, i->b) & (w - 1);
    return true;
}

static struct ir_bits extended(const struct region *r, const struct ir_bits *bits, const struct ir_ins *i, unsigned n, bool sign)
{
    const unsigned w = width_of(i->t), from = !ir_is_k(i->a) && ir_result_type(&r->u, i->a) == IRT_I32 ? 32 : 64;
    const struct ir_bits a = get(r, bits, i->a, from);
    if (!sign) return make(w, min(a.z, n), 64);
    return make(w, a.z < n ? a.z : 64, a.s <= n ? a.s : n);
}

static struct ir_bits of_int(const struct region *r, const struct ir_bits *bits, const struct ir_ins *i)
{
    const unsigned w = width_of(i->t);
    unsigned n;
    struct ir_bits a, b;
    switch (i->op) {
    case IR_SX8: return extended(r, bits, i, 8, true);
    case IR_SX16: return extended(r, bits, i, 16, true);
    case IR_SX32: return extended(r, bits, i, 32, true);
    case IR_ZX8: return extended(r, bits, i, 8, false);
    case IR_ZX16: return extended(r, bits, i, 16, false);
    case IR_ZX32: return extended(r, bits, i, 32, false);
    case IR_TRUNC:
        a = get(r, bits, i->a, 64);
        return make(32, a.z, a.s);
    case IR_EQ: case IR_NE: case IR_LT: case IR_GE: case IR_LTU: case IR_GEU: case IR_BEXT: return make(64, 1, 64);
    case IR_CLZ: case IR_CTZ: case IR_POPCNT: return make(w, 7, 64);
    default: break;
    }
    a = get(r, bits, i->a, w);
    switch (i->op) {
    case IR_SHL: return const_amount(r, i, w, &n) ? make(w, a.z + n, a.s + n) : make(w, 64, 64);
    case IR_SHR:
        if (!const_amount(r, i, w, &n)) return make(w, a.z, 64);
        return n ? make(w, a.z > n ? a.z - n : 1, 64) : a;
    case IR_SAR:
        if (!const_amount(r, i, w, &n)) return a;
        return make(w, a.z < w ? (a.z > n ? a.z - n : 1) : 64, a.s > n ? a.s - n : 1);
    default: break;
    }
    b = get(r, bits, i->b, w);
    switch (i->op) {
    case IR_ADD: return make(w, a.z < w && b.z < w ? max(a.z, b.z) + 1 : 64, max(a.s, b.s) + 1);
    case IR_SUB: return make(w, 64, max(a.s, b.s) + 1);
    case IR_MUL: return make(w, a.z + b.z, a.s + b.s);
    case IR_AND: return make(w, min(a.z, b.z), max(a.s, b.s));
    case IR_OR: case IR_XOR: case IR_SMIN: case IR_SMAX: case IR_UMAX: return make(w, max(a.z, b.z), max(a.s, b.s));
    case IR_UMIN: return make(w, min(a.z, b.z), max(a.s, b.s));
    case IR_ANDN: return make(w, a.z, max(a.s, b.s));
    case IR_ORN: case IR_XNOR: return make(w, 64, max(a.s, b.s));
    case IR_UREM: return make(w, a.z, 64);
    case IR_SELECT:
        a = get(r, bits, i->c, w);
        return make(w, max(a.z, b.z), max(a.s, b.s));
    default: return make(w, 64, 64);
    }
}

static struct ir_bits of_load(unsigned m)
{
    const unsigned n = ir_mem_size(m) * 8;
    switch (m) {
    case IRM_U8: case IRM_U16: case IRM_U32: return make(64, n, 64);
    case IRM_S8: case IRM_S16: case IRM_S32: return make(64, 64, n);
    default: return make(64, 64, 64);
    }
}

static struct ir_bits of_ins(const struct region *r, const struct ir_bits *bits, const struct ir_ins *i)
{
    if (i->op >= IR_ADD && i->op <= IR_SELECT) return of_int(r, bits, i);
    switch (i->op) {
    case IR_LOAD: case IR_AMO: case IR_CAS: return of_load(i->t);
    case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ: case IR_COND: return make(64, 1, 64);
    case IR_F2BITS: return make(64, 64, i->t == IRT_F32 ? 32 : 64);
    case IR_F2I: return make(64, 64, (i->c & 15) <= IRI_U32 ? 32 : 64);
    case IR_FLWORD: return make(64, 16, 64);
    case IR_VGET:
        if (ir_lane_bits(i->t) == 64) return make(64, 64, 64);
        return ir_lane_signed(i->t) ? make(64, 64, ir_lane_bits(i->t)) : make(64, ir_lane_bits(i->t), 64);
    case IR_COPY: return get(r, bits, i->a, width_of(i->t));
    default: return make(width_of(i->t), 64, 64);
    }
}

/* The next step upwards that a PHI of a loop takes. */
static unsigned step(unsigned n)
{
    return n <= 1 ? 1 : n <= 8 ? 8 : n <= 16 ? 16 : n <= 32 ? 32 : 64;
}

static struct ir_bits of_phi(const struct region *r, const struct region_preds *preds, const struct ir_bits *bits, unsigned b, unsigned n, unsigned round)
{
    const ir_ref phi = (ir_ref)(r->b[b].first + n);
    const unsigned w = width_of(r->u.ins[phi].t);
    struct ir_bits v = bits[phi];
    for (unsigned e = preds->at[b]; e < preds->at[b + 1]; e++) {
        const ir_ref x = r->arg[preds->e[e].args + n];
        if (!ir_is_k(x) && bits[x].z == 0) continue;   /* not reached yet */
        const struct ir_bits a = get(r, bits, x, w);
        v.z = (uint8_t)max(v.z, a.z);
        v.s = (uint8_t)max(v.s, a.s);
    }
    if (round == 0 || (v.z == bits[phi].z && v.s == bits[phi].s)) return v;
    enum { PATIENCE = 6 };
    return round > PATIENCE ? make(w, 64, 64) : make(w, v.z > bits[phi].z ? step(v.z) : v.z, v.s > bits[phi].s ? step(v.s) : v.s);
}

void region_bits(const struct region *r, const struct region_preds *preds, struct ir_bits *bits)
{
    memset(bits, 0, r->u.n * sizeof bits[0]);
    bool more = true;
    for (unsigned round = 0; more; round++) {
        more = false;
        for (unsigned b = 0; b < r->n_blocks; b++) {
            const struct region_block *k = &r->b[b];
            for (unsigned i = k->first; i < k->end; i++) {
                const bool phi = r->u.ins[i].op == IR_PHI;
                const struct ir_bits v = phi ? of_phi(r, preds, bits, b, i - k->first, round) : of_ins(r, bits, &r->u.ins[i]);
                if (phi && (v.z != bits[i].z || v.s != bits[i].s)) more = true;
                bits[i] = v;
            }
        }
    }
}
