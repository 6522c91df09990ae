/*
 * ref_fp.h - for tests: IEEE 754 arithmetic on integers, written independently of hostisa/softfp.c, in another way
 * (everything is a 128-bit significand, sums and products are fused multiply-adds), so that the two check each other.
 *
 * A finite non-zero number is unpacked to sig * 2^(exp - 63) with bit 63 of sig set; results are rounded from
 * sig * 2^(exp - 127) with 128 bits, the lowest of which may be "sticky": set if anything non-zero lies below it.
 */
#ifndef DRAGOMAN_TESTS_REF_FP_H
#define DRAGOMAN_TESTS_REF_FP_H

#include "hostisa/interp/fp.h"
#include "hostisa/interp/fp_fmt.h"

#include <assert.h>

typedef unsigned __int128 u128;

enum class { ZERO, FINITE, INF, NAN_ };

struct num {
    enum class class;
    bool sign;
    bool signalling;    /* NAN_ only */
    int exp;            /* FINITE only */
    uint64_t sig;       /* FINITE only */
};

struct ctx {
    struct fp_fmt f;
    unsigned rm;        /* enum ir_rm, RNE..RMM */
    unsigned flags;     /* FPF_* raised so far */
};

static struct num unpack(struct fp_fmt f, uint64_t x)
{
    struct num n = {.sign = fp_sign(f, x)};
    const uint64_t mag = fp_abs(f, x);
    if (mag == 0) {
        n.class = ZERO;
    } else if (mag >= fp_inf(f)) {
        n.class = mag == fp_inf(f) ? INF : NAN_;
        n.signalling = fp_is_snan(f, x);
    } else {
        n.class = FINITE;
        const int e = (int)(mag >> f.mant);
        uint64_t s = mag & ((1ull << f.mant) - 1);
        if (e)
            s |= 1ull << f.mant;
        /* value = s * 2^(max(e,1) - bias - mant) */
        const int z = __builtin_clzll(s);
        n.sig = s << z;
        n.exp = (e ? e : 1) - f.bias - (int)f.mant + 63 - z;
    }
    return n;
}

static uint64_t zero(const struct ctx *c, bool sign) { return sign ? fp_sign_bit(c->f) : 0; }
static uint64_t infinity(const struct ctx *c, bool sign) { return fp_inf(c->f) | zero(c, sign); }

static uint64_t invalid(struct ctx *c)
{
    c->flags |= FPF_NV;
    return fp_nan(c->f);
}

/* The result of an op with a NaN operand. */
static uint64_t nan_result(struct ctx *c, const struct num *a, const struct num *b)
{
    if ((a->class == NAN_ && a->signalling) || (b && b->class == NAN_ && b->signalling))
        c->flags |= FPF_NV;
    return fp_nan(c->f);
}

/* --- rounding ---------------------------------------------------------------------------------------------------- */

/* sig / 2^shift, rounded to an integer. shift >= 1 may exceed 128. */
static u128 round_shift(u128 sig, unsigned shift, bool sign, unsigned rm, bool *inexact)
{
    u128 q = 0, rem = sig, half = (u128)1 << 127;
    if (shift < 128) {
        q = sig >> shift;
        rem = sig & (((u128)1 << shift) - 1);
        half = (u128)1 << (shift - 1);
    } else if (shift > 128) {
        rem = sig != 0;   /* anything: less than half */
        half = 2;
    }
    *inexact = rem != 0;
    switch (rm) {
    case IRRM_RNE: return q + (rem > half || (rem == half && (q & 1)));
    case IRRM_RTZ: return q;
    case IRRM_RDN: return q + (sign && rem);
    case IRRM_RUP: return q + (!sign && rem);
    default: assert(rm == IRRM_RMM); return q + (rem >= half);
    }
}

static uint64_t overflow(struct ctx *c, bool sign)
{
    c->flags |= FPF_OF | FPF_NX;
    const bool to_inf = c->rm == IRRM_RNE || c->rm == IRRM_RMM || c->rm == (sign ? IRRM_RDN : IRRM_RUP);
    return infinity(c, sign) - !to_inf;   /* one below infinity is the largest finite number */
}

/* (-1)^sign * sig * 2^(exp - 127), rounded to the format. sig != 0. Tininess is detected after rounding, as RISC-V says. */
static uint64_t round_pack(struct ctx *c, bool sign, int exp, u128 sig)
{
    const struct fp_fmt f = c->f;
    while (!(sig >> 127)) {
        const uint64_t hi = (uint64_t)(sig >> 64);
        const int z = hi ? __builtin_clzll(hi) : 64;
        sig <<= z;
        exp -= z;
    }
    const unsigned cut = 128 - (f.mant + 1);
    const int emin = 1 - f.bias;
    bool inexact;

    if (exp >= emin) {
        const u128 q = round_shift(sig, cut, sign, c->rm, &inexact);
        if (exp > f.bias + 1)
            return overflow(c, sign);
        /* q has the implicit bit, which the "- 1" takes out of the exponent; a carry out of q adds one to it. */
        const uint64_t mag = ((uint64_t)(exp + f.bias - 1) << f.mant) + (uint64_t)q;
        if (mag >= fp_inf(f))
            return overflow(c, sign);
        c->flags |= inexact ? FPF_NX : 0;
        return mag | zero(c, sign);
    }
    /* Subnormal range. Tiny unless rounding to full precision would have reached the smallest normal number. */
    bool tiny = true;
    if (exp == emin - 1)
        tiny = round_shift(sig, cut, sign, c->rm, &inexact) >> (f.mant + 1) == 0;
    const u128 q = round_shift(sig, cut + (unsigned)(emin - exp), sign, c->rm, &inexact);
    if (inexact)
        c->flags |= tiny ? FPF_NX | FPF_UF : FPF_NX;
    return (uint64_t)q | zero(c, sign);
}

/* --- arithmetic --------------------------------------------------------------------------------------------------- */

static u128 shift_right_sticky(u128 x, unsigned n)
{
    if (n == 0)
        return x;
    if (n >= 128)
        return x != 0;
    return x >> n | ((x & (((u128)1 << n) - 1)) != 0);
}

/* a * b + s for finite a, b and finite or zero s. */
static uint64_t mul_add_finite(struct ctx *c, bool sign, const struct num *a, const struct num *b, const struct num *s)
{
    u128 p = (u128)a->sig * b->sig;          /* in [2^126, 2^128) */
    int ep = a->exp + b->exp + 1;
    if (!(p >> 127)) {
        p <<= 1;
        ep--;
    }
    if (s->class == ZERO)
        return round_pack(c, sign, ep, p);

    /* One bit of headroom for the carry. No bit is lost: p has at most 106 significant ones. */
    p >>= 1;
    ep++;
    u128 q = (u128)s->sig << 63;
    const int eq = s->exp + 1;
    /* Bits below the sticky one only go missing when the exponents are far apart, and then at most one leading bit
     * cancels: far above the bits that matter for rounding. */
    int e = ep;
    if (ep >= eq) {
        q = shift_right_sticky(q, (unsigned)(ep - eq));
    } else {
        p = shift_right_sticky(p, (unsigned)(eq - ep));
        e = eq;
    }
    if (sign == s->sign)
        return round_pack(c, sign, e, p + q);
    if (p == q)
        return zero(c, c->rm == IRRM_RDN);
    return p > q ? round_pack(c, sign, e, p - q) : round_pack(c, s->sign, e, q - p);
}

static uint64_t mul_add(struct ctx *c, const struct num *a, const struct num *b, const struct num *s)
{
    const bool sign = a->sign != b->sign;
    if ((a->class == INF && b->class == ZERO) || (a->class == ZERO && b->class == INF))
        return invalid(c);   /* even if s is a quiet NaN */
    if (a->class == NAN_ || b->class == NAN_ || s->class == NAN_) {
        nan_result(c, a, b);
        return nan_result(c, s, NULL);
    }
    if (a->class == INF || b->class == INF) {
        if (s->class == INF && s->sign != sign)
            return invalid(c);
        return infinity(c, sign);
    }
    if (s->class == INF)
        return infinity(c, s->sign);
    if (a->class == ZERO || b->class == ZERO) {
        if (s->class == ZERO)
            return zero(c, sign == s->sign ? sign : c->rm == IRRM_RDN);
        return round_pack(c, s->sign, s->exp, (u128)s->sig << 64);
    }
    return mul_add_finite(c, sign, a, b, s);
}

static uint64_t divide(struct ctx *c, const struct num *a, const struct num *b)
{
    const bool sign = a->sign != b->sign;
    if (a->class == NAN_ || b->class == NAN_)
        return nan_result(c, a, b);
    if (a->class == b->class && a->class != FINITE)
        return invalid(c);   /* 0/0, inf/inf */
    if (a->class == INF)
        return infinity(c, sign);
    if (a->class == ZERO || b->class == INF)
        return zero(c, sign);
    if (b->class == ZERO) {
        c->flags |= FPF_DZ;
        return infinity(c, sign);
    }
    const u128 n = (u128)a->sig << 63;
    const uint64_t q = (uint64_t)(n / b->sig);   /* in (2^62, 2^64) */
    const bool rest = n % b->sig != 0;
    return round_pack(c, sign, a->exp - b->exp, (u128)q << 64 | rest);
}

/* The integer square root of m, and whether something is left. */
static uint64_t isqrt(u128 m, bool *rest)
{
    uint64_t r = 0;
    for (int bit = 63; bit >= 0; bit--) {
        const uint64_t t = r | 1ull << bit;
        if ((u128)t * t <= m)
            r = t;
    }
    *rest = (u128)r * r != m;
    return r;
}

static uint64_t square_root(struct ctx *c, const struct num *a)
{
    if (a->class == NAN_)
        return nan_result(c, a, NULL);
    if (a->class == ZERO)
        return zero(c, a->sign);
    if (a->sign)
        return invalid(c);
    if (a->class == INF)
        return infinity(c, false);
    const bool odd = a->exp & 1;
    bool rest;
    const uint64_t r = isqrt((u128)a->sig << (odd ? 64 : 63), &rest);   /* bit 63 set */
    return round_pack(c, false, (a->exp - odd) / 2, (u128)r << 64 | rest);
}

/* --- conversions ------------------------------------------------------------------------------------------------- */

static uint64_t round_integral(struct ctx *c, uint64_t x, bool raise_nx)
{
    const struct num a = unpack(c->f, x);
    if (a.class == NAN_)
        return nan_result(c, &a, NULL);
    if (a.class != FINITE || a.exp >= (int)c->f.mant)
        return x & fp_value_mask(c->f);   /* integral already */
    bool inexact;
    const u128 q = round_shift((u128)a.sig << 64, (unsigned)(127 - a.exp), a.sign, c->rm, &inexact);
    if (inexact && raise_nx)
        c->flags |= FPF_NX;
    return q ? round_pack(c, a.sign, 127, q) : zero(c, a.sign);
}

static uint64_t to_integer(struct ctx *c, uint64_t x, unsigned kind)
{
    static const uint64_t min[] = {[IRI_S32] = (uint64_t)INT32_MIN, [IRI_U32] = 0, [IRI_S64] = (uint64_t)INT64_MIN, [IRI_U64] = 0};
    static const uint64_t max[] = {[IRI_S32] = INT32_MAX, [IRI_U32] = UINT32_MAX, [IRI_S64] = INT64_MAX, [IRI_U64] = UINT64_MAX};
    assert(kind <= IRI_U64);
    const struct num a = unpack(c->f, x);
    uint64_t r = 0;
    if (a.class == FINITE) {
        bool inexact = false, fits = false;
        u128 q = 0;
        if (a.exp < 64) {
            q = round_shift((u128)a.sig << 64, (unsigned)(127 - a.exp), a.sign, c->rm, &inexact);
            fits = q <= (a.sign ? (u128)(0 - min[kind]) : (u128)max[kind]);
        }
        r = a.sign ? 0 - (uint64_t)q : (uint64_t)q;
        if (!fits) {
            r = a.sign ? min[kind] : max[kind];
            c->flags |= FPF_NV;
        } else if (inexact) {
            c->flags |= FPF_NX;
        }
    } else if (a.class != ZERO) {   /* infinities and NaNs, which count as positive */
        r = a.class == INF && a.sign ? min[kind] : max[kind];
        c->flags |= FPF_NV;
    }
    return kind == IRI_S32 || kind == IRI_U32 ? (uint64_t)(int32_t)r : r;
}

static uint64_t from_integer(struct ctx *c, uint64_t x, unsigned kind)
{
    bool sign = false;
    switch (kind) {
    case IRI_S32: sign = (int32_t)x < 0; x = sign ? 0 - (uint64_t)(int32_t)x : (uint32_t)x; break;
    case IRI_U32: x = (uint32_t)x; break;
    case IRI_S64: sign = (int64_t)x < 0; x = sign ? 0 - x : x; break;
    default: assert(kind == IRI_U64); break;
    }
    return x ? round_pack(c, sign, 127, x) : 0;
}

static uint64_t change_format(struct ctx *c, struct fp_fmt from, uint64_t x)
{
    const struct num a = unpack(from, x);
    switch (a.class) {
    case NAN_: return nan_result(c, &a, NULL);
    case INF: return infinity(c, a.sign);
    case ZERO: return zero(c, a.sign);
    default: return round_pack(c, a.sign, a.exp, (u128)a.sig << 64);
    }
}

/* --- the entry ------------------------------------------------------------------------------------------------------ */

static uint64_t negated(struct fp_fmt f, uint64_t x) { return x ^ fp_sign_bit(f); }

/* FADD..FNMADD as (±a) * b + (±s): a sum is a product with one, a product is a sum with a zero of its own sign. */
static uint64_t fused(struct ctx *c, unsigned op, uint64_t a, uint64_t b, uint64_t s)
{
    const struct fp_fmt f = c->f;
    const uint64_t one = (uint64_t)f.bias << f.mant;
    switch (op) {
    case IR_FADD: s = b; b = one; break;
    case IR_FSUB: s = negated(f, b); b = one; break;
    case IR_FMUL: s = (a ^ b) & fp_sign_bit(f); break;
    case IR_FMADD: break;
    case IR_FMSUB: s = negated(f, s); break;
    case IR_FNMSUB: a = negated(f, a); break;
    default: a = negated(f, a); s = negated(f, s); break;
    }
    const struct num na = unpack(f, a), nb = unpack(f, b), ns = unpack(f, s);
    return mul_add(c, &na, &nb, &ns);
}

/*
 * op: FADD FSUB FMUL FDIV FSQRT FMADD FMSUB FNMSUB FNMADD FROUND F2I I2F F32TO64 F64TO32; t, a, b, c as fp_op()'s.
 * rm: enum ir_rm RNE..RMM, used where the op is dynamically rounded (or the literal says IRRM_DYN). NaN results are
 * canonical. ORs the flags raised into *flags.
 */
static uint64_t fp_ref(unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c, unsigned rm, unsigned *flags)
{
    if (op == IR_F32TO64 || op == IR_F64TO32)
        t = op == IR_F32TO64 ? IRT_F64 : IRT_F32;   /* of the result */
    struct ctx x = {.f = fp_fmt_of(t), .rm = rm};
    const unsigned literal_rm = op == IR_FROUND ? (unsigned)c & 7 : op == IR_F2I ? (unsigned)c >> 4 : IRRM_DYN;
    if (literal_rm != IRRM_DYN)
        x.rm = literal_rm;

    uint64_t r;
    switch (op) {
    case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FMADD: case IR_FMSUB: case IR_FNMSUB: case IR_FNMADD:
        r = fused(&x, op, a, b, c);
        break;
    case IR_FDIV: {
        const struct num na = unpack(x.f, a), nb = unpack(x.f, b);
        r = divide(&x, &na, &nb);
        break;
    }
    case IR_FSQRT: {
        const struct num na = unpack(x.f, a);
        r = square_root(&x, &na);
        break;
    }
    case IR_FROUND: r = round_integral(&x, a, (c & IR_FROUND_NX) != 0); break;
    case IR_F2I: r = to_integer(&x, a, (unsigned)c & 15); break;
    case IR_I2F: r = from_integer(&x, a, (unsigned)c); break;
    case IR_F32TO64: r = change_format(&x, fp_fmt_of(IRT_F32), a); break;
    case IR_F64TO32: r = change_format(&x, fp_fmt_of(IRT_F64), a); break;
    default: assert(false && "not an op that rounds"); r = 0; break;
    }
    *flags |= x.flags;
    return r;
}

#endif
