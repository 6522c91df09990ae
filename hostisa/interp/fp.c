/*
 * fp.c - floating-point ops on the host FPU, whose state is the guest's. hostisa/interp.mk gives the flags that make the
 * compiler respect rounding modes and exceptions; FP_KEEP() pins every computation that matters for its flags.
 *
 * What is cheap in integers is done there: sign operations, minimum and maximum, rounding to integers.
 */
#include "hostisa/interp/fp.h"
#include "hostisa/interp/fp_fmt.h"
#include "hostisa/interp/fp_host.h"
#include "hostisa/softfp.h"

#include <assert.h>
#include <string.h>

_Static_assert(FPF_NX == (int)SOFT_NX && FPF_UF == (int)SOFT_UF && FPF_OF == (int)SOFT_OF && FPF_DZ == (int)SOFT_DZ && FPF_NV == (int)SOFT_NV,
               "both are RISC-V's order");

unsigned fp_host_rm(void)
{
    return fp_env_rm();
}

void fp_host_raise(unsigned flags)
{
    if (flags)
        fp_env_raise(flags);
}

static enum soft_fmt soft_fmt_of(unsigned t)
{
    return t == IRT_F32 ? SOFT_S : SOFT_D;
}

static inline float f32_of(uint64_t bits)
{
    const uint32_t w = (uint32_t)bits;
    float f;
    memcpy(&f, &w, sizeof f);
    FP_KEEP(f);
    return f;
}

static inline uint64_t bits_of_f32(float f)
{
    uint32_t w;
    FP_KEEP(f);
    memcpy(&w, &f, sizeof w);
    return w;
}

static inline double f64_of(uint64_t bits)
{
    double d;
    memcpy(&d, &bits, sizeof d);
    FP_KEEP(d);
    return d;
}

static inline uint64_t bits_of_f64(double d)
{
    uint64_t w;
    FP_KEEP(d);
    memcpy(&w, &d, sizeof w);
    return w;
}

static float sqrt32(float a)
{
    return __builtin_sqrtf(a);
}

static double sqrt64(double a)
{
    return __builtin_sqrt(a);
}

/* --- one width's arithmetic ---------------------------------------------------------------------------------------- */

/*
 * `<` and `<=` are signalling compares in C, == and the __builtin_is* quiet ones (C11 annex F; fp tests check that the
 * compiler agrees). FMA: x86 doesn't raise invalid for inf * 0 + quiet NaN, RISC-V does.
 */
#define ARITHMETIC(W, T, type)                                                                                           \
    static uint64_t arith##W(unsigned op, uint64_t a, uint64_t b)                                                       \
    {                                                                                                                   \
        const type x = f##W##_of(a), y = f##W##_of(b);                                                                  \
        switch (op) {                                                                                                   \
        case IR_FADD: return bits_of_f##W(x + y);                                                                       \
        case IR_FSUB: return bits_of_f##W(x - y);                                                                       \
        case IR_FMUL: return bits_of_f##W(x * y);                                                                       \
        case IR_FDIV: return bits_of_f##W(x / y);                                                                       \
        default: assert(op == IR_FSQRT); return bits_of_f##W(sqrt##W(x));                                               \
        }                                                                                                               \
    }                                                                                                                   \
    static uint64_t compare##W(unsigned op, uint64_t a, uint64_t b)                                                     \
    {                                                                                                                   \
        const type x = f##W##_of(a), y = f##W##_of(b);                                                                  \
        switch (op) {                                                                                                   \
        case IR_FEQ: return x == y;                                                                                     \
        case IR_FLT: return x < y;                                                                                      \
        case IR_FLE: return x <= y;                                                                                     \
        case IR_FLTQ: return __builtin_isless(x, y);                                                                    \
        default: assert(op == IR_FLEQ); return __builtin_islessequal(x, y);                                             \
        }                                                                                                               \
    }                                                                                                                   \
    static uint64_t fma##W(uint64_t a, uint64_t b, uint64_t c)                                                          \
    {                                                                                                                   \
        const struct fp_fmt f = fp_fmt_of(T);                                                                           \
        const uint64_t r = bits_of_f##W(fp_env_fma##W(f##W##_of(a), f##W##_of(b), f##W##_of(c)));                       \
        if (fp_is_nan(f, r) && ((fp_is_inf(f, a) && fp_is_zero(f, b)) || (fp_is_zero(f, a) && fp_is_inf(f, b))))        \
            fp_env_raise(FPF_NV);                                                                                       \
        return r;                                                                                                       \
    }                                                                                                                   \
    static uint64_t from_int##W(uint64_t x, unsigned kind)                                                              \
    {                                                                                                                   \
        switch (kind) {                                                                                                 \
        case IRI_S32: return bits_of_f##W((type)(int32_t)x);                                                            \
        case IRI_U32: return bits_of_f##W((type)(int64_t)(uint32_t)x);                                                  \
        case IRI_S64: return bits_of_f##W((type)(int64_t)x);                                                            \
        default: assert(kind == IRI_U64); break;                                                                        \
        }                                                                                                               \
        if ((int64_t)x >= 0)                                                                                            \
            return bits_of_f##W((type)(int64_t)x);                                                                      \
        /* Halve, with what falls out kept as a sticky bit; doubling is exact. */                                       \
        type h = (type)(int64_t)(x >> 1 | (x & 1));                                                                     \
        FP_KEEP(h);                                                                                                     \
        return bits_of_f##W(h + h);                                                                                     \
    }

ARITHMETIC(32, IRT_F32, float)
ARITHMETIC(64, IRT_F64, double)
#undef ARITHMETIC

static uint64_t fused(unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c)
{
    const struct fp_fmt f = fp_fmt_of(t);
    const bool neg_product = op == IR_FNMSUB || op == IR_FNMADD, neg_addend = op == IR_FMSUB || op == IR_FNMADD;
    if (!fp_env_has_fma()) {
        unsigned flags = 0;
        const uint64_t m = fp_value_mask(f);
        const uint64_t r = soft_fma(soft_fmt_of(t), fp_env_rm(), a & m, b & m, c & m, neg_product, neg_addend, &flags);
        fp_host_raise(flags);
        return r;
    }
    a ^= neg_product ? fp_sign_bit(f) : 0;
    c ^= neg_addend ? fp_sign_bit(f) : 0;
    return t == IRT_F32 ? fma32(a, b, c) : fma64(a, b, c);
}

/* --- in integers ---------------------------------------------------------------------------------------------------- */

/* Order of non-NaN numbers as signed integers, -0 below +0. x is already cut to the format's width. */
static int64_t order_key(struct fp_fmt f, uint64_t x)
{
    return fp_sign(f, x) ? -1 - (int64_t)fp_abs(f, x) : (int64_t)x;
}

static uint64_t min_max(unsigned op, struct fp_fmt f, uint64_t a, uint64_t b)
{
    a &= fp_value_mask(f);
    b &= fp_value_mask(f);
    if (fp_is_snan(f, a) || fp_is_snan(f, b))
        fp_env_raise(FPF_NV);
    if (fp_is_nan(f, a))
        return fp_is_nan(f, b) ? fp_nan(f) : b;
    if (fp_is_nan(f, b))
        return a;
    const bool less = order_key(f, a) < order_key(f, b);
    return less == (op == IR_FMIN) ? a : b;
}

static uint64_t sign_op(unsigned op, struct fp_fmt f, uint64_t a, uint64_t b)
{
    const uint64_t s = fp_sign_bit(f);
    a &= fp_value_mask(f);
    switch (op) {
    case IR_FNEG: return a ^ s;
    case IR_FABS: return a & ~s;
    case IR_FSGNJ: return (a & ~s) | (b & s);
    case IR_FSGNJN: return (a & ~s) | (~b & s);
    default: assert(op == IR_FSGNJX); return a ^ (b & s);
    }
}

/* FROUND and F2I have a mode of their own in the literal. */
static uint64_t to_integral(unsigned op, unsigned t, uint64_t a, unsigned literal)
{
    unsigned rm = op == IR_FROUND ? literal & 7 : literal >> 4 & 7, flags = 0;
    if (rm == IRRM_DYN)
        rm = fp_env_rm();
    a &= fp_value_mask(fp_fmt_of(t));
    uint64_t r;
    if (op == IR_FROUND) {
        r = soft_round(soft_fmt_of(t), rm, (literal & IR_FROUND_NX) != 0, a, &flags);
    } else {
        r = soft_f2i(soft_fmt_of(t), rm, literal & 15, a, &flags);
        if (literal & IR_F2I_NAN0 && fp_is_nan(fp_fmt_of(t), a)) r = 0;
    }
    fp_host_raise(flags);
    return r;
}

uint64_t fp_op(unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c)
{
    const struct fp_fmt f = fp_fmt_of(t);
    const bool single = t == IRT_F32;
    switch (op) {
    case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FSQRT:
        return single ? arith32(op, a, b) : arith64(op, a, b);
    case IR_FMADD: case IR_FMSUB: case IR_FNMSUB: case IR_FNMADD:
        return fused(op, t, a, b, c);
    case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ:
        return single ? compare32(op, a, b) : compare64(op, a, b);
    case IR_FCANON:
        return fp_is_nan(f, a) ? fp_nan(f) : a & fp_value_mask(f);
    case IR_FMIN: case IR_FMAX:
        return min_max(op, f, a, b);
    case IR_FNEG: case IR_FABS: case IR_FSGNJ: case IR_FSGNJN: case IR_FSGNJX:
        return sign_op(op, f, a, b);
    case IR_FROUND: case IR_F2I:
        return to_integral(op, t, a, (unsigned)c);
    case IR_I2F:
        return single ? from_int32(a, (unsigned)c) : from_int64(a, (unsigned)c);
    case IR_F32TO64: return bits_of_f64((double)f32_of(a));
    case IR_F64TO32: return bits_of_f32((float)f64_of(a));
    case IR_BOX: return a | 0xffffffff00000000u;
    case IR_UNBOX: return a >> 32 == 0xffffffff ? (uint32_t)a : fp_nan(fp_fmt_of(IRT_F32));
    case IR_F2BITS: return single ? (uint64_t)(int32_t)a : a;
    case IR_BITS2F: return a & fp_value_mask(f);
    default: assert(false && "not a floating-point op"); return 0;
    }
}
