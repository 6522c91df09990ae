/*
 * softfp.h - IEEE 754 binary16, binary32 and binary64 arithmetic in integers.
 *
 * For what the host FPU can't do by itself: half precision, round-to-nearest-ties-away, and instructions with a rounding
 * mode of their own. Results are correctly rounded in all five modes; NaN results are RISC-V's canonical NaN; tininess
 * is detected after rounding (as RISC-V and x86 do) or before (Arm). Operands and results are the bits of the format, zero-extended.
 *
 * Flags are ORed into *flags, in RISC-V order. All functions are pure otherwise, use no vector register and call no
 * library. Thread- and signal-safe.
 *
 * Sources: IEEE 754-2019; The RISC-V Instruction Set Manual, chapters F, D, Zfh, Zfa; Arm Architecture Reference Manual (DDI 0487), shared
 * pseudocode FPRound().
 */
#ifndef DRAGOMAN_SOFTFP_H
#define DRAGOMAN_SOFTFP_H

#include <stdbool.h>
#include <stdint.h>

enum soft_fmt { SOFT_S, SOFT_D, SOFT_H, SOFT_FMT__N };    /* RISC-V's fmt field */
enum { SOFT_NX = 1, SOFT_UF = 2, SOFT_OF = 4, SOFT_DZ = 8, SOFT_NV = 16 };
enum soft_cmp { SOFT_EQ, SOFT_LT, SOFT_LE, SOFT_LTQ, SOFT_LEQ };             /* EQ, LTQ, LEQ are quiet */
enum soft_minmax { SOFT_MIN, SOFT_MAX, SOFT_MINM, SOFT_MAXM };               /* 2019: minimumNumber..., minimum... */
enum soft_sgnj { SOFT_SGNJ, SOFT_SGNJN, SOFT_SGNJX };

/* Operation word of the soft_* helpers (helpers.def): format, rounding mode (enum ir_rm), sub-operation. */
enum { SOFT_RM_HOST = 6 };   /* as a rounding mode there (| SOFT_TINY_BEFORE): the host FPU's (any guest); IRRM_DYN: RISC-V's frm */
#define SOFT_CTL(fmt, rm, op) ((uint64_t)((unsigned)(fmt) | (unsigned)(rm) << 4 | (unsigned)(op) << 8))
static inline enum soft_fmt soft_ctl_fmt(uint64_t ctl) { return (enum soft_fmt)(ctl & 15); }
static inline unsigned soft_ctl_rm(uint64_t ctl) { return ctl >> 4 & 15; }
static inline unsigned soft_ctl_op(uint64_t ctl) { return (unsigned)(ctl >> 8); }

/* May be added to the rounding mode of soft_add() ... soft_f2f(). BEFORE: a result is tiny if it is too small for a normal number before it is rounded; FLUSH:
 * the same, and a tiny result is a zero, which raises UF alone. */
enum { SOFT_RM = 7, SOFT_TINY_BEFORE = 8, SOFT_FLUSH = 16 };

/* rm: enum ir_rm, RNE..RMM. kind: enum ir_intkind; 32-bit integers are sign-extended when results, taken from the low
 * half when operands. */
uint64_t soft_add(enum soft_fmt f, unsigned rm, uint64_t a, uint64_t b, bool subtract, unsigned *flags);
uint64_t soft_mul(enum soft_fmt f, unsigned rm, uint64_t a, uint64_t b, unsigned *flags);
uint64_t soft_div(enum soft_fmt f, unsigned rm, uint64_t a, uint64_t b, unsigned *flags);
uint64_t soft_sqrt(enum soft_fmt f, unsigned rm, uint64_t a, unsigned *flags);
/* (neg_product ? - : +)(a * b) (neg_addend ? - : +) c, rounded once. Invalid for inf * 0 even if c is a quiet NaN. */
uint64_t soft_fma(enum soft_fmt f, unsigned rm, uint64_t a, uint64_t b, uint64_t c, bool neg_product, bool neg_addend,
                  unsigned *flags);
uint64_t soft_f2f(enum soft_fmt to, enum soft_fmt from, unsigned rm, uint64_t a, unsigned *flags);
/* Saturates: out of range or NaN (as +inf) raises NV alone. */
uint64_t soft_f2i(enum soft_fmt f, unsigned rm, unsigned kind, uint64_t a, unsigned *flags);
uint64_t soft_i2f(enum soft_fmt f, unsigned rm, unsigned kind, uint64_t v, unsigned *flags);
/* To an integral value of the same format; NX is raised only if asked for. */
uint64_t soft_round(enum soft_fmt f, unsigned rm, bool raise_nx, uint64_t a, unsigned *flags);
bool soft_compare(enum soft_fmt f, enum soft_cmp how, uint64_t a, uint64_t b, unsigned *flags);
uint64_t soft_minmax(enum soft_fmt f, enum soft_minmax how, uint64_t a, uint64_t b, unsigned *flags);
/* a with the sign of b, its inverse, or both signs' exclusive or. */
uint64_t soft_sgnj(enum soft_fmt f, enum soft_sgnj how, uint64_t a, uint64_t b);
/* The 10-bit mask of fclass. */
unsigned soft_fclass(enum soft_fmt f, uint64_t a);
/* fcvtmod.w.d: truncated, modulo 2^32, sign-extended; flags of fcvt.w.d. */
uint64_t soft_cvtmod(uint64_t a, unsigned *flags);

/* NaN boxing in a 64-bit register: the value of format f that register r holds (canonical NaN if not boxed properly),
 * and back. */
uint64_t soft_unbox(enum soft_fmt f, uint64_t r);
uint64_t soft_box(enum soft_fmt f, uint64_t v);

#endif
