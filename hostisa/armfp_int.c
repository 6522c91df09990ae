/*
 * armfp_int.c - the parts of armfp.h that compiled code calls as helpers of class I: general registers only.
 */
#include "hostisa/armfp.h"
#include "hostisa/helpers.h"
#include "hostisa/host.h"

/* Order of non-NaN numbers as signed integers, -0 below +0. */
static int64_t order_key(struct fp_fmt f, uint64_t x)
{
    return fp_sign(f, x) ? -1 - (int64_t)fp_abs(f, x) : (int64_t)x;
}

uint64_t armfp_minmax_bits(struct fp_fmt f, unsigned mode, bool max, bool number, uint64_t a, uint64_t b, bool *invalid)
{
    a &= fp_value_mask(f);
    b &= fp_value_mask(f);
    const bool na = fp_is_nan(f, a), nb = fp_is_nan(f, b);
    if (na || nb) {
        const bool snan = fp_is_snan(f, a) || fp_is_snan(f, b);
        if (snan) *invalid = true;
        if (number && !snan && na != nb) return na ? b : a;
        return armfp_propagate(f, mode, 2, a, b, 0);
    }
    return (order_key(f, a) < order_key(f, b)) != max ? a : b;
}

uint64_t helper_fpropagate(struct cpu *c, uint64_t ctl, uint64_t a, uint64_t b, uint64_t addend)
{
    const struct fp_fmt f = fp_fmt_of(ctl & FPROP_F64 ? IRT_F64 : IRT_F32);
    return armfp_propagate(f, c->fp_mode, ctl & 3, a & fp_value_mask(f), b & fp_value_mask(f), addend & fp_value_mask(f));
}

/* As armfp_operand() does. */
static uint64_t operand(struct cpu *c, struct fp_fmt f, uint64_t a)
{
    a &= fp_value_mask(f);
    if (!(c->fp_mode & CPUFP_FZ) || fp_is_zero(f, a) || fp_abs(f, a) >> f.mant) return a;
    c->fp_idc = 1;
    return a & fp_sign_bit(f);
}

uint64_t helper_ftiny(struct cpu *c, uint64_t ctl, uint64_t a, uint64_t b, uint64_t addend)
{
    const bool f64 = ctl & FPROP_F64;
    const struct fp_fmt f = fp_fmt_of(f64 ? IRT_F64 : IRT_F32);
    const enum soft_fmt sf = f64 ? SOFT_D : SOFT_S;
    const unsigned rm = host_round_get() | (c->fp_mode & CPUFP_FZ ? SOFT_FLUSH : SOFT_TINY_BEFORE);
    unsigned flags = 0;
    a = operand(c, f, a);
    b = operand(c, f, b);
    const uint64_t r = (ctl & 3) < 3 ? soft_mul(sf, rm, a, b, &flags) : soft_fma(sf, rm, a, b, operand(c, f, addend), false, false, &flags);
    host_fpflags_set(host_fpflags_get() | flags);
    return r;
}

uint64_t helper_fminmax_arm(struct cpu *c, uint64_t ctl, uint64_t a, uint64_t b, uint64_t unused)
{
    (void)unused;
    bool invalid = false;
    const struct fp_fmt f = fp_fmt_of(ctl & FMINMAX_F64 ? IRT_F64 : IRT_F32);
    const uint64_t r = armfp_minmax_bits(f, c->fp_mode, ctl & FMINMAX_MAX, ctl & FMINMAX_NUMBER, operand(c, f, a), operand(c, f, b), &invalid);
    if (invalid) host_fpflags_set(host_fpflags_get() | SOFT_NV);
    return r;
}
