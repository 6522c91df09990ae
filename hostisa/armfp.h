/*
 * armfp.h - one floating-point operation in Arm's way, on raw bits of f16, f32 or f64: NaN propagation, tininess before rounding,
 * and the modes of cpu->fp_mode (flush to zero, default NaN, alternative half precision).
 *
 * The rounding mode and the sticky IEEE flags are the host FPU's (this thread's). With fp_mode 0 f32 and f64 are computed
 * there; all else goes through hostisa/softfp.h. Values are zero-extended; bits above the format are ignored in operands.
 *
 * Thread safety: touches its cpu and this thread's FPU only. No library calls but memcpy. Not for signal handlers (FPU state).
 * Source: Arm Architecture Reference Manual (DDI 0487), shared pseudocode "Floating-point", functions FP*.
 */
#ifndef DRAGOMAN_ARMFP_H
#define DRAGOMAN_ARMFP_H

#include "hostisa/cpu.h"
#include "hostisa/interp/fp_fmt.h"
#include "hostisa/softfp.h"

/* What an operation needs to know. Made once for all lanes; the rounding mode is read from the host FPU. */
struct armfp {
    struct cpu *cpu;
    struct fp_fmt f;
    enum soft_fmt sf;
    enum ir_lane kind;    /* IRL_F16, IRL_F32, IRL_F64 */
    unsigned mode;        /* cpu->fp_mode */
    unsigned rm;          /* enum ir_rm, RNE..RUP: the dynamic mode */
    bool flush;           /* the mode that flushes denormals of this format is on */
};
struct armfp armfp_of(struct cpu *c, enum ir_lane kind);

/* op: IR_FADD, IR_FSUB, IR_FMUL, IR_FDIV; IR_FSQRT (of a). */
uint64_t armfp_arith(const struct armfp *p, unsigned op, uint64_t a, uint64_t b);
/* addend + a * b, rounded once (FPMulAdd). For FMLS and its kin negate operands before: a NaN that comes through is negated too. */
uint64_t armfp_fma(const struct armfp *p, uint64_t addend, uint64_t a, uint64_t b);
uint64_t armfp_mulx(const struct armfp *p, uint64_t a, uint64_t b);
/* FMAX or FMIN, with `number` FMAXNM or FMINNM. */
uint64_t armfp_minmax(const struct armfp *p, bool max, bool number, uint64_t a, uint64_t b);
/* SOFT_EQ (quiet), SOFT_LT, SOFT_LE (signalling), SOFT_LTQ, SOFT_LEQ of a and b. */
bool armfp_compare(const struct armfp *p, enum soft_cmp how, uint64_t a, uint64_t b);
/* FCMP, with `signal` FCMPE: flags word (enum ir_flagbit). */
uint64_t armfp_flags(const struct armfp *p, bool signal, uint64_t a, uint64_t b);
/* An operand as arithmetic sees it (FPUnpack): a denormal that the mode flushes is a zero. */
uint64_t armfp_operand(const struct armfp *p, uint64_t a);
uint64_t armfp_neg(const struct armfp *p, uint64_t a);
uint64_t armfp_abs(const struct armfp *p, uint64_t a);
/* Estimates and steps: FRECPE FRSQRTE FRECPS FRSQRTS FRECPX. */
uint64_t armfp_recpe(const struct armfp *p, uint64_t a);
uint64_t armfp_rsqrte(const struct armfp *p, uint64_t a);
uint64_t armfp_recps(const struct armfp *p, uint64_t a, uint64_t b);
uint64_t armfp_rsqrts(const struct armfp *p, uint64_t a, uint64_t b);
uint64_t armfp_recpx(const struct armfp *p, uint64_t a);
/* URECPE, URSQRTE. */
uint32_t armfp_urecpe(uint32_t a);
uint32_t armfp_ursqrte(uint32_t a);
/* To an integral value; rm: enum ir_rm, DYN allowed; nx: raise inexact. */
uint64_t armfp_round(const struct armfp *p, unsigned rm, bool nx, uint64_t a);
/* FRINT32Z and its kin: the same, and a result that does not fit a signed integer of `bits` bits (32, 64) becomes the lowest of them, with NV. */
uint64_t armfp_round_int(const struct armfp *p, unsigned rm, unsigned bits, uint64_t a);
/* a * 2^fbits to an integer of `bits` bits (16, 32, 64), saturating, NaN gives 0; zero-extended from bits. */
uint64_t armfp_to_int(const struct armfp *p, unsigned rm, bool is_signed, unsigned bits, unsigned fbits, uint64_t a);
/* The integer v (low `bits` bits) / 2^fbits as a float, dynamic rounding, rounded once. */
uint64_t armfp_from_int(const struct armfp *p, bool is_signed, unsigned bits, unsigned fbits, uint64_t v);
/* FCVT from p's format to `to`; odd: round to odd (FCVTXN) instead of the dynamic mode. */
uint64_t armfp_convert(const struct armfp *p, enum ir_lane to, bool odd, uint64_t a);

/* The NaN that an operation gives whose operands are v[0..n), in the order in which they are looked at: the first signalling one,
 * quieted, else the first quiet one, else the default NaN. Pure; usable without FPU and vectors. */
static inline uint64_t armfp_pick_nan(struct fp_fmt f, unsigned n, const uint64_t v[3])
{
    for (unsigned i = 0; i < n; i++)
        if (fp_is_snan(f, v[i])) return (v[i] | fp_quiet_bit(f)) & fp_value_mask(f);
    for (unsigned i = 0; i < n; i++)
        if (fp_is_nan(f, v[i])) return v[i] & fp_value_mask(f);
    return fp_nan(f);
}

/* Is a, single or double, a zero for arithmetic under `mode`? */
static inline bool armfp_counts_as_zero(struct fp_fmt f, unsigned mode, uint64_t a)
{
    return mode & CPUFP_FZ ? fp_abs(f, a) >> f.mant == 0 : fp_is_zero(f, a);
}

/* FPROP1, FPROP2, FPROP3 of a NaN result. `mode`: cpu->fp_mode (only CPUFP_DN and CPUFP_FZ matter). */
static inline uint64_t armfp_propagate(struct fp_fmt f, unsigned mode, unsigned n, uint64_t b, uint64_t c, uint64_t addend)
{
    if (mode & CPUFP_DN) return fp_nan(f);
    if (n < 3) return armfp_pick_nan(f, n, (uint64_t[3]){b, c, 0});
    const bool invalid = (fp_is_inf(f, b) && armfp_counts_as_zero(f, mode, c)) || (armfp_counts_as_zero(f, mode, b) && fp_is_inf(f, c));
    if (invalid && !fp_is_snan(f, addend)) return fp_nan(f);
    return armfp_pick_nan(f, 3, (uint64_t[3]){addend, b, c});
}

/* Minimum or maximum of a and b; *invalid is set if a signalling NaN is among them. */
uint64_t armfp_minmax_bits(struct fp_fmt f, unsigned mode, bool max, bool number, uint64_t a, uint64_t b, bool *invalid);

#endif
