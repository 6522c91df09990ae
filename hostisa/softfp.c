/*
 * softfp.c - see softfp.h.
 *
 * Everything is unpacked to (sign, exponent, 64-bit significand with bit 63 set), computed with 64 or 128 bits plus a
 * sticky lowest bit ("jamming": a nonzero tail that was shifted out becomes a 1 there), and rounded in one place. 64 bits
 * leave at least 11 below the 53 of binary64, so the sticky bit never reaches the rounding position.
 */
#include "hostisa/softfp.h"

#include "optimizer/ir.h"

typedef unsigned __int128 u128;

struct format { uint8_t ebits, fbits; };
static const struct format format[SOFT_FMT__N] = { [SOFT_S] = { 8, 23 }, [SOFT_D] = { 11, 52 }, [SOFT_H] = { 5, 10 } };

enum cls { ZERO, FINITE, INF, QNAN, SNAN };
/* FINITE: (-1)^sign * sig * 2^(exp - 63), bit 63 of sig set. */
struct num { bool sign; uint8_t cls; int32_t exp; uint64_t sig; };
/* (-1)^sign * w * 2^(exp - 126), w != 0. */
struct wide { bool sign; int32_t exp; u128 w; };

/* --- formats ------------------------------------------------------------------------------------------------------------ */

static int bias(enum soft_fmt f) { return (1 << (format[f].ebits - 1)) - 1; }
static uint64_t max_efield(enum soft_fmt f) { return (UINT64_C(1) << format[f].ebits) - 1; }
static uint64_t sign_bit(enum soft_fmt f) { return UINT64_C(1) << (format[f].ebits + format[f].fbits); }
static uint64_t infinity(enum soft_fmt f, bool sign) { return max_efield(f) << format[f].fbits | (sign ? sign_bit(f) : 0); }
static uint64_t zero(enum soft_fmt f, bool sign) { return sign ? sign_bit(f) : 0; }
static uint64_t canonical(enum soft_fmt f) { return infinity(f, false) | UINT64_C(1) << (format[f].fbits - 1); }

static uint64_t invalid(enum soft_fmt f, unsigned *flags)
{
    *flags |= SOFT_NV;
    return canonical(f);
}

static struct num unpack(enum soft_fmt f, uint64_t a)
{
    unsigned fb = format[f].fbits;
    uint64_t e = a >> fb & max_efield(f), frac = a & ((UINT64_C(1) << fb) - 1);
    struct num n = { .sign = (a & sign_bit(f)) != 0, .cls = FINITE };
    if (e == max_efield(f)) {
        n.cls = !frac ? INF : frac >> (fb - 1) ? QNAN : SNAN;
    } else if (e) {
        n.sig = UINT64_C(1) << 63 | frac << (63 - fb);
        n.exp = (int32_t)e - bias(f);
    } else if (frac) {
        int lz = __builtin_clzll(frac);
        n.sig = frac << lz;
        n.exp = 1 - bias(f) + (63 - (int)fb) - lz;
    } else {
        n.cls = ZERO;
    }
    return n;
}

static bool is_nan(const struct num *n) { return n->cls >= QNAN; }

/* The result of an operation with a NaN among its operands. */
static uint64_t nan_of(enum soft_fmt f, bool any_snan, unsigned *flags)
{
    if (any_snan) *flags |= SOFT_NV;
    return canonical(f);
}

uint64_t soft_unbox(enum soft_fmt f, uint64_t r)
{
    if (f == SOFT_D) return r;
    unsigned bits = f == SOFT_S ? 32 : 16;
    return r >> bits == UINT64_MAX >> bits ? r & ((UINT64_C(1) << bits) - 1) : canonical(f);
}

uint64_t soft_box(enum soft_fmt f, uint64_t v)
{
    return f == SOFT_D ? v : f == SOFT_S ? v | UINT64_MAX << 32 : v | UINT64_MAX << 16;
}

/* --- rounding ------------------------------------------------------------------------------------------------------------ */

/* Does a magnitude with the given lowest kept bit and tail (half = the tail that is exactly one half) round up? */
static bool rounds_up(unsigned rm, bool sign, bool odd, uint64_t tail, uint64_t half)
{
    switch (rm) {
    case IRRM_RNE: return tail > half || (tail == half && odd);
    case IRRM_RDN: return sign && tail;
    case IRRM_RUP: return !sign && tail;
    case IRRM_RMM: return tail >= half;
    default: return false;             /* RTZ */
    }
}

static uint64_t shift_jam(uint64_t v, int n)
{
    if (n > 63) return v != 0;
    return n ? v >> n | ((v << (64 - n)) != 0) : v;
}

static uint64_t overflowed(enum soft_fmt f, unsigned rm, bool sign, unsigned *flags)
{
    *flags |= SOFT_OF | SOFT_NX;
    bool to_inf = rm == IRRM_RNE || rm == IRRM_RMM || rm == (sign ? IRRM_RDN : IRRM_RUP);
    return infinity(f, sign) - !to_inf;      /* one below infinity is the largest finite number */
}

/* Round sig * 2^(exp - 63), bit 63 of sig set and bit 0 sticky, to format f. */
static uint64_t round_pack(enum soft_fmt f, unsigned rm, bool sign, int32_t exp, uint64_t sig, unsigned *flags)
{
    unsigned fb = format[f].fbits, drop = 63 - fb;
    uint64_t half = UINT64_C(1) << (drop - 1), mask = (half << 1) - 1, e;
    int32_t emin = 1 - bias(f);
    bool tiny = exp < emin, after = !(rm & (SOFT_TINY_BEFORE | SOFT_FLUSH));
    if (tiny && rm & SOFT_FLUSH) {
        *flags |= SOFT_UF;
        return zero(f, sign);
    }
    rm &= SOFT_RM;
    if (tiny) {
        /* After rounding: would it still be tiny, with an unbounded exponent? */
        bool up = after && rounds_up(rm, sign, sig >> drop & 1, sig & mask, half);
        if (exp == emin - 1 && up && sig >> drop == UINT64_MAX >> drop) tiny = false;
        sig = shift_jam(sig, emin - exp);
        e = 0;
    } else {
        e = (uint64_t)(exp + bias(f) - 1);   /* the significand's own leading bit adds the last 1 */
    }
    uint64_t tail = sig & mask, kept = (sig >> drop) + rounds_up(rm, sign, sig >> drop & 1, tail, half);
    if (e + (kept >> fb) >= max_efield(f)) return overflowed(f, rm, sign, flags);
    if (tail) *flags |= SOFT_NX | (tiny ? SOFT_UF : 0);
    return (e << fb) + kept + zero(f, sign);
}

static uint64_t wide_pack(enum soft_fmt f, unsigned rm, struct wide v, unsigned *flags)
{
    uint64_t hi = (uint64_t)(v.w >> 64);
    int lz = hi ? __builtin_clzll(hi) : 64 + __builtin_clzll((uint64_t)v.w);
    u128 w = v.w << lz;
    return round_pack(f, rm, v.sign, v.exp + 1 - lz, (uint64_t)(w >> 64) | ((uint64_t)w != 0), flags);
}

/* --- addition, multiplication, fused ---------------------------------------------------------------------------------------- */

static struct wide widen(const struct num *n) { return (struct wide){ n->sign, n->exp, (u128)n->sig << 63 }; }

static u128 shift_jam128(u128 v, int n)
{
    if (n > 127) return v != 0;
    return n ? v >> n | ((v << (128 - n)) != 0) : v;
}

/* x + y, both nonzero with their leading bit at 126 (so that sums have room). The smaller one is aligned with jamming: if
 * bits are lost, the exponents differ by so much that at most one leading bit cancels. */
static uint64_t add_wide(enum soft_fmt f, unsigned rm, struct wide x, struct wide y, unsigned *flags)
{
    if (x.exp < y.exp) {
        struct wide z = x;
        x = y;
        y = z;
    }
    u128 b = shift_jam128(y.w, x.exp - y.exp);
    if (x.sign == y.sign) {
        x.w += b;
    } else if (x.w > b) {
        x.w -= b;
    } else if (x.w < b) {
        x.w = b - x.w;
        x.sign = y.sign;
    } else {
        return zero(f, (rm & SOFT_RM) == IRRM_RDN);
    }
    return wide_pack(f, rm, x, flags);
}

/* The sum of two zeros. */
static uint64_t add_zeros(enum soft_fmt f, unsigned rm, bool sx, bool sy) { return zero(f, sx == sy ? sx : (rm & SOFT_RM) == IRRM_RDN); }

uint64_t soft_add(enum soft_fmt f, unsigned rm, uint64_t a, uint64_t b, bool subtract, unsigned *flags)
{
    struct num x = unpack(f, a), y = unpack(f, b);
    if (is_nan(&x) || is_nan(&y)) return nan_of(f, x.cls == SNAN || y.cls == SNAN, flags);
    y.sign ^= subtract;
    if (x.cls == INF) return y.cls == INF && x.sign != y.sign ? invalid(f, flags) : infinity(f, x.sign);
    if (y.cls == INF) return infinity(f, y.sign);
    if (x.cls == ZERO && y.cls == ZERO) return add_zeros(f, rm, x.sign, y.sign);
    if (x.cls == ZERO) return b ^ zero(f, subtract);
    if (y.cls == ZERO) return a;
    return add_wide(f, rm, widen(&x), widen(&y), flags);
}

/* The product of two finite nonzero numbers, leading bit at 126. Significands have at least 11 low zeros, so the
 * shift loses nothing. */
static struct wide multiply(const struct num *x, const struct num *y)
{
    struct wide p = { x->sign ^ y->sign, x->exp + y->exp, (u128)x->sig * y->sig };
    if (p.w >> 127) {
        p.w >>= 1;
        p.exp++;
    }
    return p;
}

static bool inf_times_zero(const struct num *x, const struct num *y)
{
    return (x->cls == INF && y->cls == ZERO) || (x->cls == ZERO && y->cls == INF);
}

uint64_t soft_mul(enum soft_fmt f, unsigned rm, uint64_t a, uint64_t b, unsigned *flags)
{
    struct num x = unpack(f, a), y = unpack(f, b);
    if (is_nan(&x) || is_nan(&y)) return nan_of(f, x.cls == SNAN || y.cls == SNAN, flags);
    if (inf_times_zero(&x, &y)) return invalid(f, flags);
    if (x.cls == INF || y.cls == INF) return infinity(f, x.sign ^ y.sign);
    if (x.cls == ZERO || y.cls == ZERO) return zero(f, x.sign ^ y.sign);
    return wide_pack(f, rm, multiply(&x, &y), flags);
}

uint64_t soft_fma(enum soft_fmt f, unsigned rm, uint64_t a, uint64_t b, uint64_t c, bool neg_product, bool neg_addend,
                  unsigned *flags)
{
    struct num x = unpack(f, a), y = unpack(f, b), z = unpack(f, c);
    bool snan = x.cls == SNAN || y.cls == SNAN || z.cls == SNAN;
    if (inf_times_zero(&x, &y)) return invalid(f, flags);
    if (is_nan(&x) || is_nan(&y) || is_nan(&z)) return nan_of(f, snan, flags);
    x.sign ^= neg_product;
    z.sign ^= neg_addend;
    bool sign = x.sign ^ y.sign;
    if (x.cls == INF || y.cls == INF) return z.cls == INF && z.sign != sign ? invalid(f, flags) : infinity(f, sign);
    if (z.cls == INF) return infinity(f, z.sign);
    if (x.cls == ZERO || y.cls == ZERO)
        return z.cls == ZERO ? add_zeros(f, rm, sign, z.sign) : c ^ zero(f, neg_addend);
    struct wide p = multiply(&x, &y);
    return z.cls == ZERO ? wide_pack(f, rm, p, flags) : add_wide(f, rm, p, widen(&z), flags);
}

/* --- division and square root -------------------------------------------------------------------------------------------------- */

/* {hi:lo} / d with hi < d: quotient, remainder in *rem. (A 128-bit / is a library call.) */
static uint64_t divide(uint64_t hi, uint64_t lo, uint64_t d, uint64_t *rem)
{
    for (int i = 0; i < 64; i++) {
        bool carry = hi >> 63;
        hi = hi << 1 | lo >> 63;
        lo <<= 1;
        if (carry || hi >= d) {
            hi -= d;
            lo |= 1;
        }
    }
    *rem = hi;
    return lo;
}

uint64_t soft_div(enum soft_fmt f, unsigned rm, uint64_t a, uint64_t b, unsigned *flags)
{
    struct num x = unpack(f, a), y = unpack(f, b);
    bool sign = x.sign ^ y.sign;
    if (is_nan(&x) || is_nan(&y)) return nan_of(f, x.cls == SNAN || y.cls == SNAN, flags);
    if (x.cls == y.cls && x.cls != FINITE) return invalid(f, flags);          /* 0/0, inf/inf */
    if (x.cls == INF) return infinity(f, sign);
    if (x.cls == ZERO || y.cls == INF) return zero(f, sign);
    if (y.cls == ZERO) {
        *flags |= SOFT_DZ;
        return infinity(f, sign);
    }
    int32_t exp = x.exp - y.exp;
    uint64_t rem, q;
    if (x.sig >= y.sig) {
        q = divide(x.sig >> 1, x.sig << 63, y.sig, &rem);
    } else {
        q = divide(x.sig, 0, y.sig, &rem);
        exp--;
    }
    return round_pack(f, rm, sign, exp, q | (rem != 0), flags);
}

/* floor(sqrt(v)), bit by bit; *exact tells whether nothing was left. */
static uint64_t isqrt(u128 v, bool *exact)
{
    u128 rem = 0, root = 0;
    for (int i = 0; i < 64; i++) {
        rem = rem << 2 | (v >> 126);
        v <<= 2;
        u128 trial = root << 2 | 1;
        root <<= 1;
        if (rem >= trial) {
            rem -= trial;
            root |= 1;
        }
    }
    *exact = rem == 0;
    return (uint64_t)root;
}

uint64_t soft_sqrt(enum soft_fmt f, unsigned rm, uint64_t a, unsigned *flags)
{
    struct num x = unpack(f, a);
    if (is_nan(&x)) return nan_of(f, x.cls == SNAN, flags);
    if (x.cls == ZERO) return a;
    if (x.sign) return invalid(f, flags);
    if (x.cls == INF) return a;
    bool odd = x.exp & 1, exact;
    uint64_t root = isqrt((u128)x.sig << (odd ? 64 : 63), &exact);
    return round_pack(f, rm, false, (x.exp - odd) / 2, root | !exact, flags);
}

/* --- conversions ---------------------------------------------------------------------------------------------------------------- */

uint64_t soft_f2f(enum soft_fmt to, enum soft_fmt from, unsigned rm, uint64_t a, unsigned *flags)
{
    struct num x = unpack(from, a);
    switch ((enum cls)x.cls) {
    case ZERO: return zero(to, x.sign);
    case INF: return infinity(to, x.sign);
    case FINITE: return round_pack(to, rm, x.sign, x.exp, x.sig, flags);
    case QNAN: case SNAN: break;
    }
    return nan_of(to, x.cls == SNAN, flags);
}

/* |x| rounded to an integer; x.exp < 64. *inexact: a fraction was lost. */
static uint64_t magnitude(const struct num *x, unsigned rm, bool *inexact)
{
    uint64_t whole = 0, frac;
    if (x->exp >= 0) {
        whole = x->sig >> (63 - x->exp);
        frac = x->exp == 63 ? 0 : x->sig << (x->exp + 1);
    } else {
        frac = shift_jam(x->sig, -1 - x->exp);
    }
    *inexact = frac != 0;
    return whole + rounds_up(rm, x->sign, whole & 1, frac, UINT64_C(1) << 63);
}

static bool kind_signed(unsigned kind) { return kind == IRI_S32 || kind == IRI_S64; }
static uint64_t kind_max(unsigned kind)
{
    static const uint64_t max[] = { [IRI_S32] = INT32_MAX, [IRI_U32] = UINT32_MAX, [IRI_S64] = INT64_MAX, [IRI_U64] = UINT64_MAX };
    return max[kind];
}
/* 32-bit results, U32 included, are sign-extended in the register. */
static uint64_t kind_extend(unsigned kind, uint64_t v) { return kind <= IRI_U32 ? (uint64_t)(int64_t)(int32_t)v : v; }

uint64_t soft_f2i(enum soft_fmt f, unsigned rm, unsigned kind, uint64_t a, unsigned *flags)
{
    struct num x = unpack(f, a);
    uint64_t max = kind_max(kind), lowest = kind_signed(kind) ? max + 1 : 0;   /* magnitude of the most negative value */
    bool inexact = false, negative = x.sign && !is_nan(&x);
    bool huge = x.cls >= INF || (x.cls == FINITE && x.exp > 63);
    uint64_t m = huge || x.cls == ZERO ? 0 : magnitude(&x, rm, &inexact);
    if (huge || m > (negative ? lowest : max)) {
        *flags |= SOFT_NV;
        return kind_extend(kind, negative ? -lowest : max);
    }
    if (inexact) *flags |= SOFT_NX;
    return kind_extend(kind, negative ? -m : m);
}

uint64_t soft_i2f(enum soft_fmt f, unsigned rm, unsigned kind, uint64_t v, unsigned *flags)
{
    if (kind == IRI_S32) v = (uint64_t)(int64_t)(int32_t)v;
    if (kind == IRI_U32) v = (uint32_t)v;
    bool sign = kind_signed(kind) && (int64_t)v < 0;
    if (sign) v = -v;
    if (!v) return 0;
    int lz = __builtin_clzll(v);
    return round_pack(f, rm, sign, 63 - lz, v << lz, flags);
}

uint64_t soft_round(enum soft_fmt f, unsigned rm, bool raise_nx, uint64_t a, unsigned *flags)
{
    struct num x = unpack(f, a);
    bool inexact;
    if (is_nan(&x)) return nan_of(f, x.cls == SNAN, flags);
    if (x.cls != FINITE || x.exp >= format[f].fbits) return a;
    uint64_t m = magnitude(&x, rm, &inexact);
    if (inexact && raise_nx) *flags |= SOFT_NX;
    if (!m) return zero(f, x.sign);
    int lz = __builtin_clzll(m);
    return round_pack(f, rm, x.sign, 63 - lz, m << lz, flags);
}

uint64_t soft_cvtmod(uint64_t a, unsigned *flags)
{
    struct num x = unpack(SOFT_D, a);
    uint64_t m = 0;
    (void)soft_f2i(SOFT_D, IRRM_RTZ, IRI_S32, a, flags);
    if (x.cls == FINITE && x.exp >= 0 && x.exp < 63 + 32)      /* beyond, all of the low 32 bits are zero */
        m = x.exp <= 63 ? x.sig >> (63 - x.exp) : x.sig << (x.exp - 63);
    return (uint64_t)(int64_t)(int32_t)(uint32_t)(x.sign ? -m : m);
}

/* --- comparisons ---------------------------------------------------------------------------------------------------------------- */

/* Maps the numbers of format f, in order, to integers in order; both zeros to different ones. */
static int64_t order(enum soft_fmt f, uint64_t a)
{
    uint64_t magnitude_bits = a & (sign_bit(f) - 1);
    return a & sign_bit(f) ? -(int64_t)magnitude_bits - 1 : (int64_t)magnitude_bits;
}

bool soft_compare(enum soft_fmt f, enum soft_cmp how, uint64_t a, uint64_t b, unsigned *flags)
{
    struct num x = unpack(f, a), y = unpack(f, b);
    if (is_nan(&x) || is_nan(&y)) {
        if (x.cls == SNAN || y.cls == SNAN || how == SOFT_LT || how == SOFT_LE) *flags |= SOFT_NV;
        return false;
    }
    bool equal = a == b || (x.cls == ZERO && y.cls == ZERO), less = !equal && order(f, a) < order(f, b);
    return how == SOFT_EQ ? equal : how == SOFT_LT || how == SOFT_LTQ ? less : less || equal;
}

uint64_t soft_minmax(enum soft_fmt f, enum soft_minmax how, uint64_t a, uint64_t b, unsigned *flags)
{
    struct num x = unpack(f, a), y = unpack(f, b);
    bool number = how == SOFT_MIN || how == SOFT_MAX, max = how == SOFT_MAX || how == SOFT_MAXM;
    if (x.cls == SNAN || y.cls == SNAN) *flags |= SOFT_NV;
    if (is_nan(&x) && (is_nan(&y) || !number)) return canonical(f);
    if (is_nan(&x)) return b;
    if (is_nan(&y)) return number ? a : canonical(f);
    return (order(f, a) < order(f, b)) != max ? a : b;
}

uint64_t soft_sgnj(enum soft_fmt f, enum soft_sgnj how, uint64_t a, uint64_t b)
{
    uint64_t sign = b ^ (how == SOFT_SGNJN ? sign_bit(f) : how == SOFT_SGNJX ? a : 0);
    return (a & (sign_bit(f) - 1)) | (sign & sign_bit(f));
}

unsigned soft_fclass(enum soft_fmt f, uint64_t a)
{
    struct num x = unpack(f, a);
    bool normal = a >> format[f].fbits & max_efield(f);
    switch ((enum cls)x.cls) {
    case INF: return x.sign ? 1u << 0 : 1u << 7;
    case FINITE: return normal ? (x.sign ? 1u << 1 : 1u << 6) : (x.sign ? 1u << 2 : 1u << 5);
    case ZERO: return x.sign ? 1u << 3 : 1u << 4;
    case SNAN: return 1u << 8;
    case QNAN: break;
    }
    return 1u << 9;
}
