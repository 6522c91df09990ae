/*
 * armfp.c - see armfp.h. hostisa/vec.mk gives the flags that make the compiler respect rounding modes and exceptions.
 */
#include "hostisa/armfp.h"

#include <assert.h>
#include <string.h>

#include "hostisa/interp/fp_host.h"

_Static_assert(FPF_NX == (int)SOFT_NX && FPF_UF == (int)SOFT_UF && FPF_OF == (int)SOFT_OF && FPF_DZ == (int)SOFT_DZ && FPF_NV == (int)SOFT_NV,
               "one order of flags");

struct armfp armfp_of(struct cpu *c, enum ir_lane kind)
{
    assert(kind >= IRL_F16 && kind <= IRL_F64);
    static const struct fp_fmt fmt[] = {{16, 10, 15}, {32, 23, 127}, {64, 52, 1023}};
    static const uint8_t soft[] = {SOFT_H, SOFT_S, SOFT_D};
    struct armfp p = {.cpu = c, .f = fmt[kind - IRL_F16], .sf = (enum soft_fmt)soft[kind - IRL_F16], .kind = kind, .mode = c->fp_mode, .rm = fp_env_rm()};
    p.flush = p.mode & (kind == IRL_F16 ? CPUFP_FZ16 : CPUFP_FZ);
    return p;
}

/* --- small things -------------------------------------------------------------------------------------------------- */

static void raise_flags(unsigned flags)
{
    if (flags) fp_env_raise(flags);
}

static uint64_t min_normal(struct fp_fmt f) { return 1ull << f.mant; }
static uint64_t max_normal(struct fp_fmt f) { return fp_inf(f) - 1; }
static uint64_t with_sign(struct fp_fmt f, uint64_t magnitude, bool sign) { return magnitude | (sign ? fp_sign_bit(f) : 0); }
static uint64_t cut(struct fp_fmt f, uint64_t x) { return x & fp_value_mask(f); }
/* 2^n as a float of format f. */
static uint64_t power(struct fp_fmt f, int n) { return (uint64_t)(f.bias + n) << f.mant; }
/* 1.5 * 2^n. */
static uint64_t power_and_half(struct fp_fmt f, int n) { return power(f, n) | fp_quiet_bit(f); }

uint64_t armfp_operand(const struct armfp *p, uint64_t a)
{
    a = cut(p->f, a);
    if (!p->flush || fp_is_zero(p->f, a) || fp_abs(p->f, a) >= min_normal(p->f)) return a;
    if (p->kind != IRL_F16) p->cpu->fp_idc = 1;
    return a & fp_sign_bit(p->f);
}

/* The dynamic rounding mode, with Arm's rules for small results. */
static unsigned rounding(const struct armfp *p) { return p->rm | (p->flush ? SOFT_FLUSH : SOFT_TINY_BEFORE); }

static bool inf_times_zero(struct fp_fmt f, uint64_t a, uint64_t b)
{
    return (fp_is_inf(f, a) && fp_is_zero(f, b)) || (fp_is_zero(f, a) && fp_is_inf(f, b));
}

/* Is one of v[0..n) a NaN? Then *r is the operation's result, and an sNaN has raised NV. */
static bool nan_operand(const struct armfp *p, unsigned n, const uint64_t v[3], uint64_t *r)
{
    bool nan = false, snan = false;
    for (unsigned i = 0; i < n; i++) {
        nan |= fp_is_nan(p->f, v[i]);
        snan |= fp_is_snan(p->f, v[i]);
    }
    if (!nan) return false;
    if (snan) raise_flags(SOFT_NV);
    *r = p->mode & CPUFP_DN ? fp_nan(p->f) : armfp_pick_nan(p->f, n, v);
    return true;
}
static bool nan_operand1(const struct armfp *p, uint64_t a, uint64_t *r) { return nan_operand(p, 1, (uint64_t[3]){a, 0, 0}, r); }
static bool nan_operand2(const struct armfp *p, uint64_t a, uint64_t b, uint64_t *r) { return nan_operand(p, 2, (uint64_t[3]){a, b, 0}, r); }

static uint64_t invalid(const struct armfp *p)
{
    raise_flags(SOFT_NV);
    return fp_nan(p->f);
}

/* --- arithmetic ------------------------------------------------------------------------------------------------------ */

/* op a, b (or a * b + c for IR_FMADD) in integers. */
static uint64_t soft(const struct armfp *p, unsigned op, unsigned rm, const uint64_t v[3], unsigned *flags)
{
    switch (op) {
    case IR_FADD: return soft_add(p->sf, rm, v[0], v[1], false, flags);
    case IR_FSUB: return soft_add(p->sf, rm, v[0], v[1], true, flags);
    case IR_FMUL: return soft_mul(p->sf, rm, v[0], v[1], flags);
    case IR_FDIV: return soft_div(p->sf, rm, v[0], v[1], flags);
    case IR_FSQRT: return soft_sqrt(p->sf, rm, v[0], flags);
    default: assert(op == IR_FMADD); return soft_fma(p->sf, rm, v[0], v[1], v[2], false, false, flags);
    }
}

static float f32_of(uint64_t bits)
{
    const uint32_t w = (uint32_t)bits;
    float x;
    memcpy(&x, &w, sizeof x);
    FP_KEEP(x);
    return x;
}
static uint64_t bits_of_f32(float x)
{
    uint32_t w;
    FP_KEEP(x);
    memcpy(&w, &x, sizeof w);
    return w;
}
static double f64_of(uint64_t bits)
{
    double x;
    memcpy(&x, &bits, sizeof x);
    FP_KEEP(x);
    return x;
}
static uint64_t bits_of_f64(double x)
{
    uint64_t w;
    FP_KEEP(x);
    memcpy(&w, &x, sizeof w);
    return w;
}

#define HARD(W)                                                                                                         \
    static uint64_t hard##W(unsigned op, const uint64_t v[3])                                                          \
    {                                                                                                                   \
        const __typeof__(f##W##_of(0)) x = f##W##_of(v[0]), y = f##W##_of(v[1]);                                        \
        switch (op) {                                                                                                   \
        case IR_FADD: return bits_of_f##W(x + y);                                                                       \
        case IR_FSUB: return bits_of_f##W(x - y);                                                                       \
        case IR_FMUL: return bits_of_f##W(x * y);                                                                       \
        case IR_FDIV: return bits_of_f##W(x / y);                                                                       \
        case IR_FSQRT: return bits_of_f##W(SQRT##W(x));                                                                 \
        default: assert(op == IR_FMADD); return bits_of_f##W(fp_env_fma##W(x, y, f##W##_of(v[2])));                     \
        }                                                                                                               \
    }
#define SQRT32 __builtin_sqrtf
#define SQRT64 __builtin_sqrt
HARD(32)
HARD(64)
#undef HARD

/* op on operands none of which is a NaN, and that are no denormals that should have been flushed. */
static uint64_t compute(const struct armfp *p, unsigned op, const uint64_t v[3])
{
    const struct fp_fmt f = p->f;
    if (p->kind != IRL_F16 && !p->flush && (op != IR_FMADD || fp_env_has_fma())) {
        const uint64_t r = p->kind == IRL_F32 ? hard32(op, v) : hard64(op, v);
        if (fp_is_nan(f, r)) return fp_nan(f);
        /* The host looks at the rounded result: this is the one case where that makes a difference. */
        if (fp_abs(f, r) != min_normal(f)) return r;
    }
    unsigned flags = 0;
    const uint64_t r = soft(p, op, rounding(p), v, &flags);
    raise_flags(flags);
    return r;
}

uint64_t armfp_arith(const struct armfp *p, unsigned op, uint64_t a, uint64_t b)
{
    uint64_t r;
    a = armfp_operand(p, a);
    if (op == IR_FSQRT)
        return nan_operand1(p, a, &r) ? r : compute(p, op, (uint64_t[3]){a, 0, 0});
    b = armfp_operand(p, b);
    return nan_operand2(p, a, b, &r) ? r : compute(p, op, (uint64_t[3]){a, b, 0});
}

uint64_t armfp_fma(const struct armfp *p, uint64_t addend, uint64_t a, uint64_t b)
{
    uint64_t r;
    addend = armfp_operand(p, addend);
    a = armfp_operand(p, a);
    b = armfp_operand(p, b);
    if (inf_times_zero(p->f, a, b) && fp_is_nan(p->f, addend) && !fp_is_snan(p->f, addend)) return invalid(p);
    return nan_operand(p, 3, (uint64_t[3]){addend, a, b}, &r) ? r : compute(p, IR_FMADD, (uint64_t[3]){a, b, addend});
}

uint64_t armfp_mulx(const struct armfp *p, uint64_t a, uint64_t b)
{
    uint64_t r;
    a = armfp_operand(p, a);
    b = armfp_operand(p, b);
    if (nan_operand2(p, a, b, &r)) return r;
    if (inf_times_zero(p->f, a, b)) return with_sign(p->f, power(p->f, 1), fp_sign(p->f, a) != fp_sign(p->f, b));
    return compute(p, IR_FMUL, (uint64_t[3]){a, b, 0});
}

uint64_t armfp_minmax(const struct armfp *p, bool max, bool number, uint64_t a, uint64_t b)
{
    bool nv = false;
    const uint64_t x = armfp_operand(p, a), y = armfp_operand(p, b);
    const uint64_t r = armfp_minmax_bits(p->f, p->mode, max, number, x, y, &nv);
    if (nv) raise_flags(SOFT_NV);
    return r;
}

uint64_t armfp_neg(const struct armfp *p, uint64_t a) { return cut(p->f, a) ^ fp_sign_bit(p->f); }
uint64_t armfp_abs(const struct armfp *p, uint64_t a) { return fp_abs(p->f, a); }

/* --- comparisons ------------------------------------------------------------------------------------------------------- */

bool armfp_compare(const struct armfp *p, enum soft_cmp how, uint64_t a, uint64_t b)
{
    unsigned flags = 0;
    a = armfp_operand(p, a);
    b = armfp_operand(p, b);
    const bool r = soft_compare(p->sf, how, a, b, &flags);
    raise_flags(flags);
    return r;
}

uint64_t armfp_flags(const struct armfp *p, bool signal, uint64_t a, uint64_t b)
{
    a = armfp_operand(p, a);
    b = armfp_operand(p, b);
    if (fp_is_nan(p->f, a) || fp_is_nan(p->f, b)) {
        if (signal || fp_is_snan(p->f, a) || fp_is_snan(p->f, b)) raise_flags(SOFT_NV);
        return IRF_C | IRF_V;
    }
    unsigned none = 0;
    if (soft_compare(p->sf, SOFT_EQ, a, b, &none)) return IRF_Z | IRF_C;
    return soft_compare(p->sf, SOFT_LTQ, a, b, &none) ? IRF_N : IRF_C;
}

/* --- estimates and steps -------------------------------------------------------------------------------------------------- */

/* a: 256..511, the result likewise. */
static unsigned recip_estimate(unsigned a)
{
    return ((1u << 19) / (2 * a + 1) + 1) / 2;
}

/* a: 128..511; 256..511. */
static unsigned rsqrt_estimate(unsigned a)
{
    a = a < 256 ? 2 * a + 1 : ((a | 1) * 2);
    unsigned b = 512;
    while ((uint64_t)a * (b + 1) * (b + 1) < 1u << 28) b++;
    return (b + 1) / 2;
}

/* Exponent field and fraction, the latter left-justified in 52 bits. */
static void fields(struct fp_fmt f, uint64_t a, int *exp, uint64_t *fraction)
{
    *exp = (int)(fp_abs(f, a) >> f.mant);
    *fraction = (a & (min_normal(f) - 1)) << (52 - f.mant);
}

enum { TOP8 = 44 };   /* shift that leaves the upper 8 bits of a 52-bit fraction */
#define FRACTION (((uint64_t)1 << 52) - 1)

uint64_t armfp_recpe(const struct armfp *p, uint64_t a)
{
    const struct fp_fmt f = p->f;
    uint64_t r, fraction;
    a = armfp_operand(p, a);
    if (nan_operand1(p, a, &r)) return r;
    const bool sign = fp_sign(f, a);
    if (fp_is_inf(f, a)) return with_sign(f, 0, sign);
    if (fp_is_zero(f, a)) {
        raise_flags(SOFT_DZ);
        return with_sign(f, fp_inf(f), sign);
    }
    if (fp_abs(f, a) < min_normal(f) >> 2) {   /* the reciprocal overflows */
        raise_flags(SOFT_OF | SOFT_NX);
        const bool to_inf = p->rm == IRRM_RNE || p->rm == (sign ? IRRM_RDN : IRRM_RUP);
        return with_sign(f, to_inf ? fp_inf(f) : max_normal(f), sign);
    }
    if (p->flush && fp_abs(f, a) >= power(f, f.bias - 1)) {
        raise_flags(SOFT_UF);
        return with_sign(f, 0, sign);
    }
    int exp;
    fields(f, a, &exp, &fraction);
    if (exp == 0) {
        const bool low = !(fraction >> 51);
        fraction = fraction << (low ? 2 : 1) & FRACTION;
        exp = low ? -1 : 0;
    }
    int result_exp = 2 * f.bias - 1 - exp;
    fraction = (uint64_t)(recip_estimate(256 | (unsigned)(fraction >> TOP8)) & 255) << TOP8;
    if (result_exp <= 0) {
        fraction = (1ull << 52 | fraction) >> (1 - result_exp);
        result_exp = 0;
    }
    return with_sign(f, (uint64_t)result_exp << f.mant | fraction >> (52 - f.mant), sign);
}

uint64_t armfp_rsqrte(const struct armfp *p, uint64_t a)
{
    const struct fp_fmt f = p->f;
    uint64_t r, fraction;
    int exp;
    a = armfp_operand(p, a);
    if (nan_operand1(p, a, &r)) return r;
    if (fp_is_zero(f, a)) {
        raise_flags(SOFT_DZ);
        return with_sign(f, fp_inf(f), fp_sign(f, a));
    }
    if (fp_sign(f, a)) return invalid(p);
    if (fp_is_inf(f, a)) return 0;
    fields(f, a, &exp, &fraction);
    if (exp == 0) {
        for (; !(fraction >> 51); exp--) fraction <<= 1;
        fraction = fraction << 1 & FRACTION;
    }
    const unsigned scaled = exp & 1 ? 128 | (unsigned)(fraction >> (TOP8 + 1)) : 256 | (unsigned)(fraction >> TOP8);
    const int result_exp = (3 * f.bias - 1 - exp) / 2;
    fraction = (uint64_t)(rsqrt_estimate(scaled) & 255) << TOP8;
    return (uint64_t)result_exp << f.mant | fraction >> (52 - f.mant);
}

uint64_t armfp_recpx(const struct armfp *p, uint64_t a)
{
    const struct fp_fmt f = p->f;
    uint64_t r;
    a = armfp_operand(p, a);
    if (nan_operand1(p, a, &r)) return r;
    const uint64_t exp_mask = fp_inf(f), exp = a & exp_mask;
    return with_sign(f, exp ? ~exp & exp_mask : exp_mask - min_normal(f), fp_sign(f, a));
}

uint64_t armfp_recps(const struct armfp *p, uint64_t a, uint64_t b)
{
    const struct fp_fmt f = p->f;
    uint64_t r;
    a = armfp_operand(p, a) ^ fp_sign_bit(f);
    b = armfp_operand(p, b);
    if (nan_operand2(p, a, b, &r)) return r;
    if (inf_times_zero(f, a, b)) return power(f, 1);
    if (fp_is_inf(f, a) || fp_is_inf(f, b)) return with_sign(f, fp_inf(f), fp_sign(f, a) != fp_sign(f, b));
    return compute(p, IR_FMADD, (uint64_t[3]){a, b, power(f, 1)});
}

/* (3 - a * b) / 2 rounded once. Where a is not tiny, a / 2 is exact and nothing overflows on the way; where it is, the sum is small and has
 * so few bits that halving it is exact. */
uint64_t armfp_rsqrts(const struct armfp *p, uint64_t a, uint64_t b)
{
    const struct fp_fmt f = p->f;
    uint64_t r;
    a = armfp_operand(p, a) ^ fp_sign_bit(f);
    b = armfp_operand(p, b);
    if (nan_operand2(p, a, b, &r)) return r;
    if (inf_times_zero(f, a, b)) return power_and_half(f, 0);
    if (fp_is_inf(f, a) || fp_is_inf(f, b)) return with_sign(f, fp_inf(f), fp_sign(f, a) != fp_sign(f, b));
    if (fp_abs(f, a) >= 2 * min_normal(f)) return compute(p, IR_FMADD, (uint64_t[3]){a - min_normal(f), b, power_and_half(f, 0)});
    r = compute(p, IR_FMADD, (uint64_t[3]){a, b, power_and_half(f, 1)});
    return compute(p, IR_FMUL, (uint64_t[3]){r, power(f, -1), 0});
}

uint32_t armfp_urecpe(uint32_t a)
{
    return a >> 31 ? recip_estimate(a >> 23) << 23 : UINT32_MAX;
}

uint32_t armfp_ursqrte(uint32_t a)
{
    return a >> 30 ? rsqrt_estimate(a >> 23) << 23 : UINT32_MAX;
}

/* --- integers ------------------------------------------------------------------------------------------------------------------ */

uint64_t armfp_round(const struct armfp *p, unsigned rm, bool nx, uint64_t a)
{
    unsigned flags = 0;
    uint64_t r;
    a = armfp_operand(p, a);
    if (nan_operand1(p, a, &r)) return r;
    r = soft_round(p->sf, rm == IRRM_DYN ? p->rm : rm, nx, a, &flags);
    raise_flags(flags);
    return r;
}

uint64_t armfp_round_int(const struct armfp *p, unsigned rm, unsigned bits, uint64_t a)
{
    const struct fp_fmt f = p->f;
    assert(bits == 32 || bits == 64);
    unsigned flags = 0;
    a = armfp_operand(p, a);
    const uint64_t lowest = with_sign(f, power(f, (int)bits - 1), true);
    uint64_t r = fp_is_nan(f, a) ? fp_inf(f) : soft_round(p->sf, rm == IRRM_DYN ? p->rm : rm, true, a, &flags);
    if (fp_abs(f, r) >= fp_abs(f, lowest) && r != lowest) {
        flags = SOFT_NV;
        r = lowest;
    }
    raise_flags(flags);
    return r;
}

/* a of p's format as f64: exact, but for NaNs, which don't come here. */
static uint64_t to_f64(const struct armfp *p, uint64_t a)
{
    unsigned none = 0;
    return p->kind == IRL_F64 ? a : soft_f2f(SOFT_D, p->sf, IRRM_RNE, a, &none);
}

static uint64_t scale_f64(uint64_t a, int n)
{
    unsigned none = 0;
    return n ? soft_mul(SOFT_D, IRRM_RTZ, a, (uint64_t)(1023 + n) << 52, &none) : a;
}

uint64_t armfp_to_int(const struct armfp *p, unsigned rm, bool is_signed, unsigned bits, unsigned fbits, uint64_t a)
{
    assert(bits == 16 || bits == 32 || bits == 64);
    a = armfp_operand(p, a);
    if (fp_is_nan(p->f, a)) {
        raise_flags(SOFT_NV);
        return 0;
    }
    unsigned flags = 0;
    const uint64_t x = scale_f64(to_f64(p, a), (int)fbits);
    uint64_t r = soft_f2i(SOFT_D, rm == IRRM_DYN ? p->rm : rm, bits == 64 ? (is_signed ? IRI_S64 : IRI_U64) : (is_signed ? IRI_S32 : IRI_U32), x, &flags);
    if (bits == 16) {
        const int64_t v = is_signed ? (int32_t)r : (int64_t)(uint32_t)r, max = is_signed ? INT16_MAX : UINT16_MAX, min = is_signed ? INT16_MIN : 0;
        if (v > max || v < min) {
            flags = SOFT_NV;
            r = (uint64_t)(v > max ? max : min);
        }
    }
    raise_flags(flags);
    return bits == 64 ? r : r & ((1ull << bits) - 1);
}

uint64_t armfp_from_int(const struct armfp *p, bool is_signed, unsigned bits, unsigned fbits, uint64_t v)
{
    assert(bits == 16 || bits == 32 || bits == 64);
    unsigned flags = 0;
    if (bits < 64) v = is_signed ? (uint64_t)((int64_t)(v << (64 - bits)) >> (64 - bits)) : v & ((1ull << bits) - 1);
    const unsigned kind = is_signed ? IRI_S64 : IRI_U64;
    uint64_t r;
    if (p->kind == IRL_F64) {   /* scaling is exact: nothing becomes denormal */
        r = scale_f64(soft_i2f(SOFT_D, p->rm, kind, v, &flags), -(int)fbits);
    } else {
        /* Through f64 rounded to odd: it has more than two bits to spare, so the second rounding is right. */
        r = soft_i2f(SOFT_D, IRRM_RTZ, kind, v, &flags);
        if (flags & SOFT_NX) r |= 1;
        flags = 0;
        r = soft_f2f(p->sf, SOFT_D, rounding(p), scale_f64(r, -(int)fbits), &flags);
    }
    raise_flags(flags);
    return r;
}

/* --- conversions between formats ------------------------------------------------------------------------------------------------ */

/* A NaN's sign and the upper bits of its fraction, quieted. */
static uint64_t convert_nan(struct fp_fmt from, struct fp_fmt to, uint64_t a)
{
    const uint64_t fraction = (a & (min_normal(from) - 1)) << (52 - from.mant);
    return with_sign(to, fp_nan(to) | fraction >> (52 - to.mant), fp_sign(from, a));
}

/* f16 in the alternative format as f64: the highest exponent is a normal one. */
static uint64_t ahp_to_f64(uint64_t a)
{
    unsigned none = 0;
    if ((a & 0x7c00) != 0x7c00) return soft_f2f(SOFT_D, SOFT_H, IRRM_RNE, a, &none);
    return (a & 0x8000) << 48 | (uint64_t)(1023 + 16) << 52 | (a & 0x3ff) << 42;
}

/* x, an f64 that is finite, to the alternative f16: twice the range. */
static uint64_t f64_to_ahp(uint64_t x, unsigned rm, unsigned *flags)
{
    const uint64_t sign = x >> 48 & 0x8000;
    /* Half of a number that is not small, rounded as f16, is short of overflow up to the largest number there is. */
    if ((x >> 52 & 0x7ff) < 1023 + 10) return soft_f2f(SOFT_H, SOFT_D, rm, x, flags);
    unsigned fl = 0;
    const uint64_t half = (x >> 52 & 0x7ff) > 1023 + 40 ? 0x7c00 : soft_f2f(SOFT_H, SOFT_D, rm, x - (1ull << 52), &fl);
    if (fl & SOFT_OF || (half & 0x7fff) == 0x7c00) {
        *flags |= SOFT_NV;
        return sign | 0x7fff;
    }
    *flags |= fl;
    return half + 0x400;
}

uint64_t armfp_convert(const struct armfp *p, enum ir_lane to, bool odd, uint64_t a)
{
    assert(to != p->kind);
    const struct armfp q = armfp_of(p->cpu, to);
    const bool ahp = p->mode & CPUFP_AHP, from_ahp = ahp && p->kind == IRL_F16, to_ahp = ahp && to == IRL_F16;
    /* Half precision is never flushed here. */
    a = p->kind == IRL_F16 ? cut(p->f, a) : armfp_operand(p, a);
    unsigned flags = 0;
    if (!from_ahp && fp_is_nan(p->f, a)) {
        if (fp_is_snan(p->f, a) || to_ahp) raise_flags(SOFT_NV);
        if (to_ahp) return with_sign(q.f, 0, fp_sign(p->f, a));
        return p->mode & CPUFP_DN ? fp_nan(q.f) : convert_nan(p->f, q.f, a);
    }
    if (to_ahp && fp_is_inf(p->f, a)) {
        raise_flags(SOFT_NV);
        return with_sign(q.f, 0x7fff, fp_sign(p->f, a));
    }
    const uint64_t x = from_ahp ? ahp_to_f64(a) : to_f64(p, a);
    const unsigned rm = (odd ? (unsigned)IRRM_RTZ : p->rm) | (q.flush && to != IRL_F16 ? SOFT_FLUSH : SOFT_TINY_BEFORE);
    if (to == IRL_F64) return x;
    uint64_t r = to_ahp ? f64_to_ahp(x, rm, &flags) : soft_f2f(q.sf, SOFT_D, rm, x, &flags);
    if (odd && flags & SOFT_NX) r |= 1;
    raise_flags(flags);
    return r;
}
