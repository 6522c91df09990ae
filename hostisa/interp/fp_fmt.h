/*
 * fp_fmt.h - views of the two IEEE 754 binary formats as integers. Everything is a pure inline function.
 */
#ifndef DRAGOMAN_INTERP_FP_FMT_H
#define DRAGOMAN_INTERP_FP_FMT_H

#include <stdbool.h>
#include <stdint.h>

#include "optimizer/ir.h"

struct fp_fmt {
    unsigned width;   /* bits of the whole */
    unsigned mant;    /* bits of the fraction field */
    int bias;
};

static inline struct fp_fmt fp_fmt_of(unsigned t)
{
    return t == IRT_F32 ? (struct fp_fmt){32, 23, 127} : (struct fp_fmt){64, 52, 1023};
}

static inline uint64_t fp_sign_bit(struct fp_fmt f) { return 1ull << (f.width - 1); }
static inline uint64_t fp_value_mask(struct fp_fmt f) { return fp_sign_bit(f) | (fp_sign_bit(f) - 1); }
static inline uint64_t fp_inf(struct fp_fmt f) { return fp_sign_bit(f) - (1ull << f.mant); }   /* exponent all ones */
static inline uint64_t fp_quiet_bit(struct fp_fmt f) { return 1ull << (f.mant - 1); }
/* RISC-V's canonical NaN: quiet, positive, nothing else. */
static inline uint64_t fp_nan(struct fp_fmt f) { return fp_inf(f) | fp_quiet_bit(f); }
static inline uint64_t fp_abs(struct fp_fmt f, uint64_t x) { return x & (fp_sign_bit(f) - 1); }
static inline bool fp_is_nan(struct fp_fmt f, uint64_t x) { return fp_abs(f, x) > fp_inf(f); }
static inline bool fp_is_snan(struct fp_fmt f, uint64_t x) { return fp_is_nan(f, x) && !(x & fp_quiet_bit(f)); }
static inline bool fp_is_inf(struct fp_fmt f, uint64_t x) { return fp_abs(f, x) == fp_inf(f); }
static inline bool fp_is_zero(struct fp_fmt f, uint64_t x) { return fp_abs(f, x) == 0; }
static inline bool fp_sign(struct fp_fmt f, uint64_t x) { return (x & fp_sign_bit(f)) != 0; }

#endif
