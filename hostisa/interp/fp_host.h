/*
 * fp_host.h - the few things about the host's FPU that C can't say, one block a host: the rounding mode, raising flags,
 * a compiler barrier for FP values, a fused multiply-add if there is one.
 *
 * Raising a flag here never traps: exceptions are masked in every state the VM runs guests in.
 */
#ifndef DRAGOMAN_INTERP_FP_HOST_H
#define DRAGOMAN_INTERP_FP_HOST_H

#include <stdbool.h>

#include "hostisa/interp/fp.h"

#if defined(__x86_64__)

/* MXCSR (Intel SDM volume 1, 10.2.3): IE 0, ZE 2, OE 3, UE 4, PE 5; RC in 13-14: nearest, down, up, zero. */
static inline unsigned fp_env_rm(void)
{
    static const unsigned char rm[4] = {IRRM_RNE, IRRM_RDN, IRRM_RUP, IRRM_RTZ};
    return rm[__builtin_ia32_stmxcsr() >> 13 & 3];
}

static inline void fp_env_raise(unsigned flags)
{
    unsigned bits = 0;
    bits |= flags & FPF_NV ? 1u : 0;
    bits |= flags & FPF_DZ ? 4u : 0;
    bits |= flags & FPF_OF ? 8u : 0;
    bits |= flags & FPF_UF ? 0x10u : 0;
    bits |= flags & FPF_NX ? 0x20u : 0;
    __builtin_ia32_ldmxcsr(__builtin_ia32_stmxcsr() | bits);
}

/* The value goes through here: the compiler can neither move its computation across nor drop it. */
#define FP_KEEP(x) __asm__ volatile("" : "+x"(x))

static inline bool fp_env_has_fma(void)
{
    return __builtin_cpu_supports("fma");
}

static inline float fp_env_fma32(float a, float b, float c)
{
    __asm__ volatile("vfmadd132ss %2, %1, %0" : "+x"(a) : "x"(c), "x"(b));
    return a;
}

static inline double fp_env_fma64(double a, double b, double c)
{
    __asm__ volatile("vfmadd132sd %2, %1, %0" : "+x"(a) : "x"(c), "x"(b));
    return a;
}

#else

#include <fenv.h>

static inline unsigned fp_env_rm(void)
{
    switch (fegetround()) {
    case FE_TOWARDZERO: return IRRM_RTZ;
    case FE_DOWNWARD: return IRRM_RDN;
    case FE_UPWARD: return IRRM_RUP;
    default: return IRRM_RNE;
    }
}

static inline void fp_env_raise(unsigned flags)
{
    /* One at a time: some libraries raise inexact along with overflow and underflow if asked for them together. */
    if (flags & FPF_NV) feraiseexcept(FE_INVALID);
    if (flags & FPF_DZ) feraiseexcept(FE_DIVBYZERO);
    if (flags & FPF_OF) feraiseexcept(FE_OVERFLOW);
    if (flags & FPF_UF) feraiseexcept(FE_UNDERFLOW);
    if (flags & FPF_NX) feraiseexcept(FE_INEXACT);
}

#define FP_KEEP(x) do { volatile __typeof__(x) keep_ = (x); (x) = keep_; } while (0)

/* Tininess is detected before rounding on some hosts, and RISC-V wants it after: the integer version is always right. */
static inline bool fp_env_has_fma(void) { return false; }
static inline float fp_env_fma32(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
static inline double fp_env_fma64(double a, double b, double c) { return __builtin_fma(a, b, c); }

#endif
#endif
