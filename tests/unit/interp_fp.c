/*
 * interp_fp.c - the floating-point ops: boundary tables derived by hand from the RISC-V manual (flags included), and
 * three implementations (host FPU, hostisa/softfp.c, ref_fp.h) against each other on boundary and random operands in every mode.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "hostisa/interp/fp.h"
#include "hostisa/interp/fp_fmt.h"
#include "hostisa/softfp.h"
#include "tests/unit/ref_fp.h"

/* The FPU's state in a form that this test sets: x86's MXCSR. */
static void fpu_reset(unsigned rm)
{
    static const unsigned rc[] = {[IRRM_RNE] = 0, [IRRM_RTZ] = 3, [IRRM_RDN] = 1, [IRRM_RUP] = 2};
    __builtin_ia32_ldmxcsr(0x1f80 | rc[rm] << 13);
}

static unsigned fpu_flags(void)
{
    const unsigned m = __builtin_ia32_stmxcsr();
    return (m & 1 ? FPF_NV : 0) | (m & 4 ? FPF_DZ : 0) | (m & 8 ? FPF_OF : 0) | (m & 0x10 ? FPF_UF : 0) | (m & 0x20 ? FPF_NX : 0);
}

enum { NX = FPF_NX, UF = FPF_UF, OF = FPF_OF, DZ = FPF_DZ, NV = FPF_NV };

#define INF64 0x7ff0000000000000u
#define NAN64 0x7ff8000000000000u
#define SNAN64 0x7ff0000000000001u
#define MAX64 0x7fefffffffffffffu
#define MIN64 0x0010000000000000u   /* smallest normal */
#define SUB64 0x0000000000000001u   /* smallest subnormal */
#define NEG64 0x8000000000000000u
#define ONE64 0x3ff0000000000000u
#define INF32 0x7f800000u
#define NAN32 0x7fc00000u
#define SNAN32 0x7f800001u
#define NEG32 0x80000000u
#define ONE32 0x3f800000u

struct row { unsigned op, t; uint64_t a, b, c; unsigned rm; uint64_t want; unsigned flags; };

static const struct row table[] = {
    /* arithmetic */
    {IR_FADD, IRT_F64, ONE64, 0x3ca0000000000000u, 0, IRRM_RNE, ONE64, NX},                       /* 1 + 2^-53: tie to even */
    {IR_FADD, IRT_F64, ONE64, 0x3ca0000000000000u, 0, IRRM_RUP, ONE64 + 1, NX},
    {IR_FADD, IRT_F64, NEG64 | ONE64, 0xbca0000000000000u, 0, IRRM_RDN, (NEG64 | ONE64) + 1, NX},
    {IR_FADD, IRT_F64, ONE64, NEG64 | ONE64, 0, IRRM_RNE, 0, 0},
    {IR_FADD, IRT_F64, ONE64, NEG64 | ONE64, 0, IRRM_RDN, NEG64, 0},                              /* exact zero is -0 */
    {IR_FADD, IRT_F64, MAX64, MAX64, 0, IRRM_RNE, INF64, OF | NX},
    {IR_FADD, IRT_F64, MAX64, MAX64, 0, IRRM_RTZ, MAX64, OF | NX},
    {IR_FSUB, IRT_F64, MIN64, SUB64, 0, IRRM_RNE, MIN64 - 1, 0},                                  /* subnormal, exact */
    {IR_FMUL, IRT_F64, MIN64, 0x3fe0000000000000u, 0, IRRM_RNE, MIN64 / 2, 0},
    {IR_FMUL, IRT_F64, SUB64, 0x3fe0000000000000u, 0, IRRM_RNE, 0, UF | NX},
    {IR_FMUL, IRT_F64, SUB64, 0x3fe0000000000000u, 0, IRRM_RUP, SUB64, UF | NX},
    /* (2^-1022)(1 - 2^-53): rounds up to the smallest normal; tiny only if judged before rounding. Not with unbounded exponent: */
    {IR_FMUL, IRT_F64, MIN64, 0x3fefffffffffffffu, 0, IRRM_RNE, MIN64, UF | NX},
    {IR_FDIV, IRT_F64, ONE64, 0, 0, IRRM_RNE, INF64, DZ},
    {IR_FDIV, IRT_F64, ONE64, NEG64, 0, IRRM_RNE, NEG64 | INF64, DZ},
    {IR_FDIV, IRT_F64, ONE64, 0x4008000000000000u, 0, IRRM_RNE, 0x3fd5555555555555u, NX},         /* 1/3 */
    {IR_FDIV, IRT_F64, ONE64, 0x4008000000000000u, 0, IRRM_RUP, 0x3fd5555555555556u, NX},
    {IR_FDIV, IRT_F32, ONE32, 0x40400000u, 0, IRRM_RNE, 0x3eaaaaabu, NX},
    {IR_FSQRT, IRT_F64, 0x4000000000000000u, 0, 0, IRRM_RNE, 0x3ff6a09e667f3bcdu, NX},
    {IR_FSQRT, IRT_F64, 0x4010000000000000u, 0, 0, IRRM_RNE, 0x4000000000000000u, 0},
    {IR_FSQRT, IRT_F64, NEG64, 0, 0, IRRM_RNE, NEG64, 0},
    {IR_FSQRT, IRT_F32, 0x40000000u, 0, 0, IRRM_RTZ, 0x3fb504f3u, NX},
    {IR_FADD, IRT_F32, ONE32, 0x33800000u, 0, IRRM_RNE, ONE32, NX},
    {IR_FADD, IRT_F32, 0xdeadbeef00000000u | ONE32, ONE32, 0, IRRM_RNE, 0x40000000u, 0},          /* garbage above */
    /* fused: rounded once */
    {IR_FMADD, IRT_F64, 0x3ff0000000000001u, 0x3ff0000000000001u, 0xbff0000000000002u, IRRM_RNE, 0x3970000000000000u, 0},
    {IR_FMSUB, IRT_F64, ONE64, ONE64, ONE64, IRRM_RNE, 0, 0},
    {IR_FMSUB, IRT_F64, ONE64, ONE64, ONE64, IRRM_RDN, NEG64, 0},
    {IR_FNMSUB, IRT_F64, ONE64, ONE64, 0x4000000000000000u, IRRM_RNE, ONE64, 0},                  /* -1 + 2 */
    {IR_FNMADD, IRT_F64, ONE64, ONE64, ONE64, IRRM_RNE, 0xc000000000000000u, 0},                  /* -1 - 1 */
    {IR_FNMADD, IRT_F64, 0, ONE64, 0, IRRM_RNE, NEG64, 0},                                        /* -0 - 0 */
    {IR_FMADD, IRT_F32, 0x3f800001u, 0x3f800001u, 0xbf800002u, IRRM_RNE, 0x28800000u, 0},
    /* minimum, maximum */
    {IR_FMIN, IRT_F64, 0, NEG64, 0, IRRM_RNE, NEG64, 0},
    {IR_FMIN, IRT_F64, NEG64, 0, 0, IRRM_RNE, NEG64, 0},
    {IR_FMAX, IRT_F64, 0, NEG64, 0, IRRM_RNE, 0, 0},
    {IR_FMAX, IRT_F64, NEG64, 0, 0, IRRM_RNE, 0, 0},
    {IR_FMIN, IRT_F64, ONE64, NAN64, 0, IRRM_RNE, ONE64, 0},
    {IR_FMIN, IRT_F64, SNAN64, ONE64, 0, IRRM_RNE, ONE64, NV},
    {IR_FMAX, IRT_F64, SNAN64, NAN64 | 5, 0, IRRM_RNE, NAN64, NV},
    {IR_FMAX, IRT_F64, NAN64 | NEG64, NAN64 | 5, 0, IRRM_RNE, NAN64, 0},
    {IR_FMIN, IRT_F64, NEG64 | ONE64, NEG64 | INF64, 0, IRRM_RNE, NEG64 | INF64, 0},
    {IR_FMAX, IRT_F32, NEG32 | ONE32, 0xc0000000u, 0, IRRM_RNE, NEG32 | ONE32, 0},
    {IR_FMIN, IRT_F32, SNAN32, 0x1234567800000000u | ONE32, 0, IRRM_RNE, ONE32, NV},
    /* compares */
    {IR_FEQ, IRT_F64, 0, NEG64, 0, IRRM_RNE, 1, 0},
    {IR_FEQ, IRT_F64, NAN64, ONE64, 0, IRRM_RNE, 0, 0},
    {IR_FEQ, IRT_F64, SNAN64, ONE64, 0, IRRM_RNE, 0, NV},
    {IR_FLT, IRT_F64, ONE64, INF64, 0, IRRM_RNE, 1, 0},
    {IR_FLT, IRT_F64, ONE64, ONE64, 0, IRRM_RNE, 0, 0},
    {IR_FLT, IRT_F64, NAN64, ONE64, 0, IRRM_RNE, 0, NV},
    {IR_FLE, IRT_F64, ONE64, ONE64, 0, IRRM_RNE, 1, 0},
    {IR_FLE, IRT_F64, ONE64, NAN64, 0, IRRM_RNE, 0, NV},
    {IR_FLTQ, IRT_F64, NAN64, ONE64, 0, IRRM_RNE, 0, 0},
    {IR_FLTQ, IRT_F64, SNAN64, ONE64, 0, IRRM_RNE, 0, NV},
    {IR_FLTQ, IRT_F64, NEG64 | ONE64, ONE64, 0, IRRM_RNE, 1, 0},
    {IR_FLEQ, IRT_F64, ONE64, NAN64, 0, IRRM_RNE, 0, 0},
    {IR_FLEQ, IRT_F64, ONE64, SNAN64, 0, IRRM_RNE, 0, NV},
    {IR_FLEQ, IRT_F64, ONE64, ONE64, 0, IRRM_RNE, 1, 0},
    {IR_FEQ, IRT_F32, NAN32, ONE32, 0, IRRM_RNE, 0, 0},
    {IR_FLT, IRT_F32, NAN32, ONE32, 0, IRRM_RNE, 0, NV},
    {IR_FLE, IRT_F32, NAN32, NAN32, 0, IRRM_RNE, 0, NV},
    {IR_FLTQ, IRT_F32, NAN32, ONE32, 0, IRRM_RNE, 0, 0},
    {IR_FLEQ, IRT_F32, SNAN32, ONE32, 0, IRRM_RNE, 0, NV},
    /* bits: none may raise a flag, not even for signalling NaNs */
    {IR_FCANON, IRT_F64, SNAN64, 0, 0, IRRM_RNE, NAN64, 0},
    {IR_FCANON, IRT_F64, NEG64 | INF64, 0, 0, IRRM_RNE, NEG64 | INF64, 0},
    {IR_FCANON, IRT_F32, 0xffffffffffc00001u, 0, 0, IRRM_RNE, NAN32, 0},
    {IR_FCANON, IRT_F32, 0x5500000000000000u | ONE32, 0, 0, IRRM_RNE, ONE32, 0},
    {IR_FNEG, IRT_F64, SNAN64, 0, 0, IRRM_RNE, NEG64 | SNAN64, 0},
    {IR_FNEG, IRT_F32, ONE32, 0, 0, IRRM_RNE, NEG32 | ONE32, 0},
    {IR_FABS, IRT_F64, NEG64 | SNAN64, 0, 0, IRRM_RNE, SNAN64, 0},
    {IR_FSGNJ, IRT_F64, ONE64, NEG64, 0, IRRM_RNE, NEG64 | ONE64, 0},
    {IR_FSGNJN, IRT_F64, ONE64, NEG64, 0, IRRM_RNE, ONE64, 0},
    {IR_FSGNJX, IRT_F64, NEG64 | ONE64, NEG64, 0, IRRM_RNE, ONE64, 0},
    {IR_FSGNJX, IRT_F32, ONE32, NEG32, 0, IRRM_RNE, NEG32 | ONE32, 0},
    {IR_BOX, 0, 0x1234567800000000u | ONE32, 0, 0, IRRM_RNE, 0xffffffff00000000u | ONE32, 0},
    {IR_UNBOX, 0, 0xffffffff00000000u | SNAN32, 0, 0, IRRM_RNE, SNAN32, 0},
    {IR_UNBOX, 0, 0xfffffffe00000000u | ONE32, 0, 0, IRRM_RNE, NAN32, 0},
    {IR_F2BITS, IRT_F32, NEG32, 0, 0, IRRM_RNE, 0xffffffff80000000u, 0},
    {IR_F2BITS, IRT_F64, SNAN64, 0, 0, IRRM_RNE, SNAN64, 0},
    {IR_BITS2F, IRT_F32, 0xffffffff80000000u, 0, 0, IRRM_RNE, NEG32, 0},
    {IR_BITS2F, IRT_F64, SNAN64, 0, 0, IRRM_RNE, SNAN64, 0},
    /* to integers: c = kind | mode << 4 */
#define TO(kind, rm) (kind | rm << 4)
    {IR_F2I, IRT_F64, 0x4004000000000000u, 0, TO(IRI_S64, IRRM_RNE), IRRM_RTZ, 2, NX},             /* 2.5 */
    {IR_F2I, IRT_F64, 0x4004000000000000u, 0, TO(IRI_S64, IRRM_RMM), IRRM_RTZ, 3, NX},
    {IR_F2I, IRT_F64, 0x4004000000000000u, 0, TO(IRI_S64, IRRM_RUP), IRRM_RTZ, 3, NX},
    {IR_F2I, IRT_F64, 0x4004000000000000u, 0, TO(IRI_S64, IRRM_DYN), IRRM_RTZ, 2, NX},
    {IR_F2I, IRT_F64, 0x4004000000000000u, 0, TO(IRI_S64, IRRM_DYN), IRRM_RUP, 3, NX},
    {IR_F2I, IRT_F64, 0xc004000000000000u, 0, TO(IRI_S64, IRRM_RDN), IRRM_RNE, (uint64_t)-3, NX},
    {IR_F2I, IRT_F64, 0xc004000000000000u, 0, TO(IRI_S64, IRRM_RMM), IRRM_RNE, (uint64_t)-3, NX},
    {IR_F2I, IRT_F64, 0xbfe0000000000000u, 0, TO(IRI_U64, IRRM_RTZ), IRRM_RNE, 0, NX},             /* -0.5 unsigned: in range */
    {IR_F2I, IRT_F64, 0xbfe0000000000000u, 0, TO(IRI_U64, IRRM_RDN), IRRM_RNE, 0, NV},             /* -1: not */
    {IR_F2I, IRT_F64, NEG64 | ONE64, 0, TO(IRI_U32, IRRM_RTZ), IRRM_RNE, 0, NV},
    {IR_F2I, IRT_F64, NAN64, 0, TO(IRI_S64, IRRM_RTZ), IRRM_RNE, INT64_MAX, NV},
    {IR_F2I, IRT_F64, NEG64 | NAN64, 0, TO(IRI_S32, IRRM_RTZ), IRRM_RNE, INT32_MAX, NV},
    {IR_F2I, IRT_F64, NAN64, 0, TO(IRI_U32, IRRM_RTZ), IRRM_RNE, UINT64_MAX, NV},
    {IR_F2I, IRT_F64, NAN64, 0, TO(IRI_U64, IRRM_RTZ), IRRM_RNE, UINT64_MAX, NV},
    {IR_F2I, IRT_F64, NEG64 | INF64, 0, TO(IRI_S64, IRRM_RTZ), IRRM_RNE, NEG64, NV},
    {IR_F2I, IRT_F64, NEG64 | INF64, 0, TO(IRI_U64, IRRM_RTZ), IRRM_RNE, 0, NV},
    {IR_F2I, IRT_F64, INF64, 0, TO(IRI_S32, IRRM_RTZ), IRRM_RNE, INT32_MAX, NV},
    {IR_F2I, IRT_F64, 0x43e0000000000000u, 0, TO(IRI_S64, IRRM_RTZ), IRRM_RNE, INT64_MAX, NV},     /* 2^63 */
    {IR_F2I, IRT_F64, 0xc3e0000000000000u, 0, TO(IRI_S64, IRRM_RTZ), IRRM_RNE, NEG64, 0},          /* -2^63 */
    {IR_F2I, IRT_F64, 0x43e0000000000000u, 0, TO(IRI_U64, IRRM_RTZ), IRRM_RNE, NEG64, 0},
    {IR_F2I, IRT_F64, 0x43f0000000000000u, 0, TO(IRI_U64, IRRM_RTZ), IRRM_RNE, UINT64_MAX, NV},    /* 2^64 */
    {IR_F2I, IRT_F64, 0x41dfffffffe00000u, 0, TO(IRI_S32, IRRM_RTZ), IRRM_RNE, INT32_MAX, NX},     /* 2^31 - 0.5 */
    {IR_F2I, IRT_F64, 0x41dfffffffe00000u, 0, TO(IRI_S32, IRRM_RUP), IRRM_RNE, INT32_MAX, NV},     /* NV and no NX */
    {IR_F2I, IRT_F64, 0x41efffffffe00000u, 0, TO(IRI_U32, IRRM_RTZ), IRRM_RNE, UINT64_MAX, 0},     /* 2^32 - 1, sign-extended */
    {IR_F2I, IRT_F64, 0xc1e0000000100000u, 0, TO(IRI_S32, IRRM_RTZ), IRRM_RNE, 0xffffffff80000000u, NX}, /* -2^31 - 0.5 */
    {IR_F2I, IRT_F64, 0xc1e0000000100000u, 0, TO(IRI_S32, IRRM_RDN), IRRM_RNE, 0xffffffff80000000u, NV},
    {IR_F2I, IRT_F64, SUB64, 0, TO(IRI_S64, IRRM_RUP), IRRM_RNE, 1, NX},
    {IR_F2I, IRT_F64, NEG64, 0, TO(IRI_U64, IRRM_RDN), IRRM_RNE, 0, 0},
    {IR_F2I, IRT_F32, 0x5f000000u, 0, TO(IRI_S64, IRRM_RTZ), IRRM_RNE, INT64_MAX, NV},
    {IR_F2I, IRT_F32, SNAN32, 0, TO(IRI_S32, IRRM_RTZ), IRRM_RNE, INT32_MAX, NV},
    {IR_F2I, IRT_F32, 0x3fc00000u, 0, TO(IRI_S32, IRRM_RNE), IRRM_RNE, 2, NX},                     /* 1.5 */
    /* from integers */
    {IR_I2F, IRT_F64, 0xffffffff80000000u, 0, IRI_S32, IRRM_RNE, 0xc1e0000000000000u, 0},
    {IR_I2F, IRT_F64, 0x1234567880000000u, 0, IRI_U32, IRRM_RNE, 0x41e0000000000000u, 0},
    {IR_I2F, IRT_F64, UINT64_MAX, 0, IRI_U64, IRRM_RNE, 0x43f0000000000000u, NX},
    {IR_I2F, IRT_F64, UINT64_MAX, 0, IRI_U64, IRRM_RTZ, 0x43efffffffffffffu, NX},
    {IR_I2F, IRT_F64, UINT64_MAX, 0, IRI_S64, IRRM_RNE, NEG64 | ONE64, 0},
    {IR_I2F, IRT_F64, 0x8000000000000401u, 0, IRI_U64, IRRM_RNE, 0x43e0000000000001u, NX},         /* just above the tie */
    {IR_I2F, IRT_F64, 0x8000000000000400u, 0, IRI_U64, IRRM_RNE, 0x43e0000000000000u, NX},         /* the tie */
    {IR_I2F, IRT_F32, 0x8000008000000001u, 0, IRI_U64, IRRM_RNE, 0x5f000001u, NX},
    {IR_I2F, IRT_F32, 0x8000008000000000u, 0, IRI_U64, IRRM_RNE, 0x5f000000u, NX},
    {IR_I2F, IRT_F32, 0x01000001u, 0, IRI_S32, IRRM_RUP, 0x4b800001u, NX},
    {IR_I2F, IRT_F64, 0, 0, IRI_S64, IRRM_RDN, 0, 0},
    /* between formats */
    {IR_F32TO64, 0, ONE32, 0, 0, IRRM_RNE, ONE64, 0},
    {IR_F32TO64, 0, 1, 0, 0, IRRM_RNE, 0x36a0000000000000u, 0},
    {IR_F64TO32, 0, MAX64, 0, 0, IRRM_RNE, INF32, OF | NX},
    {IR_F64TO32, 0, MAX64, 0, 0, IRRM_RDN, INF32 - 1, OF | NX},
    {IR_F64TO32, 0, 0x3ff0000010000000u, 0, 0, IRRM_RNE, ONE32, NX},
    {IR_F64TO32, 0, SUB64, 0, 0, IRRM_RUP, 1, UF | NX},
    {IR_F64TO32, 0, 0x380fffffffffffffu, 0, 0, IRRM_RNE, 0x00800000u, NX},                         /* rounds up to normal: not tiny */
    {IR_F64TO32, 0, 0x380fffffe0000000u, 0, 0, IRRM_RNE, 0x00800000u, NX | UF},
    /* to integral values */
    {IR_FROUND, IRT_F64, 0x4004000000000000u, 0, IRRM_RNE, IRRM_RTZ, 0x4000000000000000u, 0},
    {IR_FROUND, IRT_F64, 0x4004000000000000u, 0, IRRM_RNE | IR_FROUND_NX, IRRM_RTZ, 0x4000000000000000u, NX},
    {IR_FROUND, IRT_F64, 0x4004000000000000u, 0, IRRM_RMM, IRRM_RTZ, 0x4008000000000000u, 0},
    {IR_FROUND, IRT_F64, 0x4004000000000000u, 0, IRRM_DYN, IRRM_RUP, 0x4008000000000000u, 0},
    {IR_FROUND, IRT_F64, 0xbfd0000000000000u, 0, IRRM_RNE, IRRM_RTZ, NEG64, 0},
    {IR_FROUND, IRT_F64, 0xbfd0000000000000u, 0, IRRM_RDN | IR_FROUND_NX, IRRM_RTZ, NEG64 | ONE64, NX},
    {IR_FROUND, IRT_F64, 0x4330000000000001u, 0, IRRM_RDN | IR_FROUND_NX, IRRM_RTZ, 0x4330000000000001u, 0},
    {IR_FROUND, IRT_F64, NEG64 | INF64, 0, IRRM_RNE, IRRM_RNE, NEG64 | INF64, 0},
    {IR_FROUND, IRT_F64, SNAN64, 0, IRRM_RNE, IRRM_RNE, NAN64, NV},
    {IR_FROUND, IRT_F64, NAN64 | 3, 0, IRRM_RNE, IRRM_RNE, NAN64, 0},
    {IR_FROUND, IRT_F32, 0x3fc00000u, 0, IRRM_RMM | IR_FROUND_NX, IRRM_RNE, 0x40000000u, NX},
};

/* Rows whose result is any NaN. */
static const struct row nan_table[] = {
    {IR_FADD, IRT_F64, INF64, NEG64 | INF64, 0, IRRM_RNE, 0, NV},
    {IR_FADD, IRT_F64, NAN64, ONE64, 0, IRRM_RNE, 0, 0},
    {IR_FADD, IRT_F64, SNAN64, ONE64, 0, IRRM_RNE, 0, NV},
    {IR_FMUL, IRT_F64, 0, INF64, 0, IRRM_RNE, 0, NV},
    {IR_FDIV, IRT_F64, 0, 0, 0, IRRM_RNE, 0, NV},
    {IR_FDIV, IRT_F64, INF64, INF64, 0, IRRM_RNE, 0, NV},
    {IR_FSQRT, IRT_F64, NEG64 | ONE64, 0, 0, IRRM_RNE, 0, NV},
    {IR_FSQRT, IRT_F32, NEG32 | INF32, 0, 0, IRRM_RNE, 0, NV},
    {IR_FMADD, IRT_F64, INF64, 0, ONE64, IRRM_RNE, 0, NV},
    {IR_FMADD, IRT_F64, INF64, 0, NAN64, IRRM_RNE, 0, NV},      /* what x86 doesn't raise by itself */
    {IR_FMADD, IRT_F64, 0, INF64, NAN64, IRRM_RNE, 0, NV},
    {IR_FMADD, IRT_F32, 0, INF32, NAN32, IRRM_RNE, 0, NV},
    {IR_FMADD, IRT_F64, ONE64, ONE64, NAN64, IRRM_RNE, 0, 0},
    {IR_FMADD, IRT_F64, ONE64, NAN64, SNAN64, IRRM_RNE, 0, NV},
    {IR_FMADD, IRT_F64, ONE64, INF64, NEG64 | INF64, IRRM_RNE, 0, NV},
    {IR_F32TO64, 0, SNAN32, 0, 0, IRRM_RNE, 0, NV},
    {IR_F32TO64, 0, NAN32, 0, 0, IRRM_RNE, 0, 0},
    {IR_F64TO32, 0, SNAN64, 0, 0, IRRM_RNE, 0, NV},
};

/* The same op through hostisa/softfp.h. */
static uint64_t by_softfp(unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c, unsigned rm, unsigned *flags)
{
    const enum soft_fmt f = t == IRT_F32 ? SOFT_S : SOFT_D;
    const uint64_t m = f == SOFT_S ? UINT32_MAX : UINT64_MAX;
    const unsigned own = op == IR_FROUND ? (unsigned)c & 7 : (unsigned)c >> 4;
    switch (op) {
    case IR_FADD: return soft_add(f, rm, a & m, b & m, false, flags);
    case IR_FSUB: return soft_add(f, rm, a & m, b & m, true, flags);
    case IR_FMUL: return soft_mul(f, rm, a & m, b & m, flags);
    case IR_FDIV: return soft_div(f, rm, a & m, b & m, flags);
    case IR_FSQRT: return soft_sqrt(f, rm, a & m, flags);
    case IR_FMADD: return soft_fma(f, rm, a & m, b & m, c & m, false, false, flags);
    case IR_FMSUB: return soft_fma(f, rm, a & m, b & m, c & m, false, true, flags);
    case IR_FNMSUB: return soft_fma(f, rm, a & m, b & m, c & m, true, false, flags);
    case IR_FNMADD: return soft_fma(f, rm, a & m, b & m, c & m, true, true, flags);
    case IR_FROUND: return soft_round(f, own == IRRM_DYN ? rm : own, (c & IR_FROUND_NX) != 0, a & m, flags);
    case IR_F2I: return soft_f2i(f, own == IRRM_DYN ? rm : own, (unsigned)c & 15, a & m, flags);
    case IR_I2F: return soft_i2f(f, rm, (unsigned)c, a, flags);
    case IR_F32TO64: return soft_f2f(SOFT_D, SOFT_S, rm, (uint32_t)a, flags);
    default: assert_int_equal(op, IR_F64TO32); return soft_f2f(SOFT_S, SOFT_D, rm, a, flags);
    }
}

static unsigned result_type(unsigned op, unsigned t)
{
    return op == IR_F32TO64 || op == IR_BOX ? IRT_F64 : op == IR_F64TO32 || op == IR_UNBOX ? IRT_F32 : t;
}

static bool rounds(unsigned op)
{
    switch (op) {
    case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FSQRT: case IR_FMADD: case IR_FMSUB: case IR_FNMSUB:
    case IR_FNMADD: case IR_FROUND: case IR_F2I: case IR_I2F: case IR_F32TO64: case IR_F64TO32: return true;
    default: return false;
    }
}

static void explain(const struct row *r, const char *who, uint64_t got, unsigned flags)
{
    fail_msg("%s: %s t=%u a=%#lx b=%#lx c=%#lx rm=%u gives %#lx flags %#x, wanted %#lx flags %#x", who, ir_opinfo[r->op].name,
             r->t, r->a, r->b, r->c, r->rm, got, flags, r->want, r->flags);
}

static void check_row(const struct row *r, bool nan)
{
    const struct fp_fmt f = fp_fmt_of(result_type(r->op, r->t));
    fpu_reset(r->rm);
    const uint64_t hard = fp_op(r->op, r->t, r->a, r->b, r->c);
    const unsigned hard_flags = fpu_flags();
    fpu_reset(IRRM_RNE);
    if ((nan ? !fp_is_nan(f, hard) : hard != r->want) || hard_flags != r->flags)
        explain(r, "fp_op", hard, hard_flags);
    if (!rounds(r->op))
        return;
    unsigned flags = 0;
    const uint64_t s = fp_ref(r->op, r->t, r->a, r->b, r->c, r->rm, &flags);
    if ((nan ? s != fp_nan(f) : s != r->want) || flags != r->flags)
        explain(r, "fp_ref", s, flags);
    flags = 0;
    const uint64_t soft = by_softfp(r->op, r->t, r->a, r->b, r->c, r->rm, &flags);
    if ((nan ? soft != fp_nan(f) : soft != r->want) || flags != r->flags)
        explain(r, "softfp", soft, flags);
}

static void test_tables(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        check_row(&table[i], false);
    for (size_t i = 0; i < sizeof nan_table / sizeof *nan_table; i++)
        check_row(&nan_table[i], true);
}

/* Rounding to nearest, ties away: no host mode, so only tables. */
static void test_rmm(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {IR_FADD, IRT_F64, ONE64, 0x3ca0000000000000u, 0, IRRM_RMM, ONE64 + 1, NX},
        {IR_FADD, IRT_F64, ONE64, 0x3c9fffffffffffffu, 0, IRRM_RMM, ONE64, NX},
        {IR_FADD, IRT_F64, NEG64 | ONE64, 0xbca0000000000000u, 0, IRRM_RMM, (NEG64 | ONE64) + 1, NX},
        {IR_FADD, IRT_F64, ONE64, NEG64 | ONE64, 0, IRRM_RMM, 0, 0},
        {IR_FMUL, IRT_F64, SUB64, 0x3fe0000000000000u, 0, IRRM_RMM, SUB64, UF | NX},
        {IR_FADD, IRT_F64, MAX64, MAX64, 0, IRRM_RMM, INF64, OF | NX},
        {IR_I2F, IRT_F64, 0x8000000000000400u, 0, IRI_U64, IRRM_RMM, 0x43e0000000000001u, NX},
        {IR_F64TO32, 0, 0x3ff0000010000000u, 0, 0, IRRM_RMM, ONE32 + 1, NX},
        {IR_F2I, IRT_F64, 0x4004000000000000u, 0, TO(IRI_S64, IRRM_DYN), IRRM_RMM, 3, NX},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *r = &rows[i];
        unsigned flags = 0;
        const uint64_t s = fp_ref(r->op, r->t, r->a, r->b, r->c, r->rm, &flags);
        if (s != r->want || flags != r->flags)
            explain(r, "fp_ref", s, flags);
        flags = 0;
        const uint64_t soft = by_softfp(r->op, r->t, r->a, r->b, r->c, r->rm, &flags);
        if (soft != r->want || flags != r->flags)
            explain(r, "softfp", soft, flags);
    }
}

/* --- the implementations against each other --------------------------------------------------------------------- */

static uint64_t seed = 0x2545f4914f6cdd1du;

static uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

/* Numbers near the places where something changes: exponents at the ends and around one, fractions of few or all ones. */
static uint64_t operand(struct fp_fmt f)
{
    static const int near[] = {0, 1, 2, 30, 31, 32, 52, 53, 54, 62, 63, 64, -1, -2, -52, -53, -54, -63};
    const uint64_t top = fp_inf(f) >> f.mant;
    uint64_t e, m = rnd() & ((1ull << f.mant) - 1);
    switch (rnd() % 6) {
    case 0: e = rnd() % 4; break;
    case 1: e = top - rnd() % 4; break;
    case 2: e = (unsigned)f.bias + (uint64_t)near[rnd() % (sizeof near / sizeof *near)]; break;
    case 3: e = rnd() % (top + 1); break;
    default: e = (unsigned)f.bias + rnd() % 8 - 4; break;
    }
    switch (rnd() % 5) {
    case 0: m = 0; break;
    case 1: m = 1ull << rnd() % f.mant; break;
    case 2: m = ((1ull << f.mant) - 1) & ~(1ull << rnd() % f.mant); break;
    case 3: m = rnd() % 3; break;
    default: break;
    }
    return (rnd() & 1 ? fp_sign_bit(f) : 0) | e << f.mant | m;
}

static uint64_t integer(void)
{
    uint64_t x = rnd() >> rnd() % 64;
    if (rnd() & 1)
        x &= ~0ull << rnd() % 64;
    return rnd() & 1 ? 0 - x : x;
}

/* The host FPU in its four modes, softfp in all five, against the reference. */
static void compare(struct row *r)
{
    const struct fp_fmt f = fp_fmt_of(result_type(r->op, r->t));
    r->flags = 0;
    r->want = fp_ref(r->op, r->t, r->a, r->b, r->c, r->rm, &r->flags);
    unsigned flags = 0;
    const uint64_t soft = by_softfp(r->op, r->t, r->a, r->b, r->c, r->rm, &flags);
    if (soft != r->want || flags != r->flags)
        explain(r, "softfp against fp_ref", soft, flags);
    if (r->rm == IRRM_RMM)
        return;
    fpu_reset(r->rm);
    const uint64_t hard = fp_op(r->op, r->t, r->a, r->b, r->c);
    flags = fpu_flags();
    fpu_reset(IRRM_RNE);
    const bool nan = r->op != IR_F2I && fp_is_nan(f, r->want);
    if ((nan ? !fp_is_nan(f, hard) : hard != r->want) || flags != r->flags)
        explain(r, "fp_op against fp_ref", hard, flags);
}

static void test_random(void **state)
{
    (void)state;
    static const unsigned ops[] = {IR_FADD, IR_FSUB, IR_FMUL, IR_FDIV, IR_FSQRT, IR_FMADD, IR_FMSUB, IR_FNMSUB, IR_FNMADD,
                                   IR_I2F, IR_F32TO64, IR_F64TO32, IR_F2I, IR_FROUND};
    for (unsigned n = 0; n < 3000000; n++) {
        struct row r = {.op = ops[rnd() % (sizeof ops / sizeof *ops)], .t = rnd() & 1 ? IRT_F64 : IRT_F32, .rm = (unsigned)(rnd() % 5)};
        const struct fp_fmt f = fp_fmt_of(r.op == IR_F32TO64 ? IRT_F32 : r.op == IR_F64TO32 ? IRT_F64 : r.t);
        r.a = operand(f);
        r.b = operand(f);
        r.c = operand(f);
        if (r.op >= IR_FMADD && r.op <= IR_FNMADD && rnd() % 2) {
            /* make the product and the addend nearly cancel */
            unsigned x = 0;
            r.c = fp_ref(IR_FMUL, r.t, r.a, r.b, 0, IRRM_RNE, &x) + rnd() % 3 - 1;
            r.c ^= rnd() & 1 ? fp_sign_bit(f) : 0;
            r.c &= fp_value_mask(f);
        }
        if (r.op == IR_I2F) {
            r.a = integer();
            r.c = rnd() % 4;
        }
        const unsigned own = rnd() % 6 == 5 ? IRRM_DYN : (unsigned)(rnd() % 5);
        if (r.op == IR_F2I)
            r.c = rnd() % 4 | own << 4;
        if (r.op == IR_FROUND)
            r.c = own | (rnd() & IR_FROUND_NX);
        if (result_type(r.op, r.t) != r.t)
            r.t = IRT_NONE;
        compare(&r);
    }
}

/* A factor of a result next to the smallest normal number. */
static uint64_t small_factor(struct fp_fmt f, bool first)
{
    const uint64_t least = 1ull << f.mant, one = (uint64_t)f.bias << f.mant;
    return (first ? one - least : 2 * least) + rnd() % 7 - 3;
}

/* Tininess before rounding: what is smaller than a normal number when it is truncated. Only results that are rounded up to the smallest normal number
 * are tiny then and not after rounding, and quotients and sums never are. */
static void test_tininess(void **state)
{
    (void)state;
    static const unsigned ops[] = {IR_FMUL, IR_FMADD, IR_FNMADD, IR_F64TO32, IR_FDIV, IR_FADD};
    unsigned differ[IR__N] = {0};
    for (unsigned n = 0; n < 600000; n++) {
        const unsigned op = ops[n % 6], t = rnd() & 1 ? IRT_F64 : IRT_F32, rm = (unsigned)(rnd() % 5);
        const struct fp_fmt in = fp_fmt_of(op == IR_F64TO32 ? IRT_F64 : t), f = fp_fmt_of(result_type(op, t));
        const uint64_t least = 1ull << f.mant, s = rnd() & 1 ? fp_sign_bit(in) : 0;
        uint64_t a = small_factor(in, true), b = small_factor(in, false), c = rnd() % 4 ? 0 : small_factor(in, false) ^ fp_sign_bit(in);
        if (op == IR_F64TO32) a = 0x3810000000000000u + (rnd() % 64 - 32);
        if (op == IR_FDIV) {
            a = b - (rnd() & 1 ? least : 0);
            b = small_factor(in, true) + least;
        }
        a ^= s;
        unsigned after = 0, before = 0, truncated = 0, flush = 0;
        const uint64_t want = by_softfp(op, t, a, b, c, rm, &after), got = by_softfp(op, t, a, b, c, rm | SOFT_TINY_BEFORE, &before);
        const uint64_t rtz = by_softfp(op, t, a, b, c, IRRM_RTZ, &truncated), flushed = by_softfp(op, t, a, b, c, rm | SOFT_FLUSH, &flush);
        const bool tiny = fp_abs(f, rtz) < least && (rtz & (fp_sign_bit(f) - 1) || truncated);
        assert_int_equal(got, want);
        assert_int_equal(before & ~(unsigned)UF, after & ~(unsigned)UF);
        assert_int_equal(before & UF, tiny && before & NX ? UF : 0);
        assert_int_equal(flushed, tiny ? got & fp_sign_bit(f) : got);
        assert_int_equal(flush, tiny ? UF : before);
        if (before == after) continue;
        assert_int_equal(fp_abs(f, got), least);
        differ[op]++;
    }
    assert_true(differ[IR_FMUL] > 100 && differ[IR_FMADD] > 100 && differ[IR_FNMADD] > 100 && differ[IR_F64TO32] > 100);
    assert_true(differ[IR_FDIV] == 0 && differ[IR_FADD] == 0);
}

/* F2I and FROUND are made in integers only: check them against what the FPU's own instructions say. */
static void test_integral(void **state)
{
    (void)state;
    for (unsigned n = 0; n < 1000000; n++) {
        struct row r = {.op = IR_FROUND, .t = IRT_F64, .rm = (unsigned)(rnd() % 4), .c = IRRM_DYN | IR_FROUND_NX};
        const struct fp_fmt f = fp_fmt_of(IRT_F64);
        r.a = operand(f);
        if (fp_is_nan(f, r.a))
            continue;
        double x, y;
        __builtin_memcpy(&x, &r.a, sizeof x);
        fpu_reset(r.rm);
        /* adding and taking away 2^52 with x's sign rounds to an integral value */
        if (fp_abs(f, r.a) < 0x4330000000000000u) {
            double big = fp_sign(f, r.a) ? -0x1p52 : 0x1p52;
            __asm__ volatile("addsd %1, %0\n\tsubsd %1, %0" : "=x"(y) : "x"(big), "0"(x));
        } else {
            y = x;
        }
        r.flags = fpu_flags() & NX;
        __builtin_memcpy(&r.want, &y, sizeof y);
        r.want = fp_abs(f, r.want) | (r.a & fp_sign_bit(f));
        fpu_reset(r.rm);
        const uint64_t got = fp_op(r.op, r.t, r.a, 0, r.c);
        const unsigned flags = fpu_flags();
        if (got != r.want || flags != r.flags)
            explain(&r, "fround", got, flags);

        r.op = IR_F2I;
        r.c = TO(IRI_S64, IRRM_DYN);
        int64_t i;
        fpu_reset(r.rm);
        __asm__ volatile("cvtsd2si %1, %0" : "=r"(i) : "x"(x));
        r.flags = fpu_flags();
        r.want = (uint64_t)i;
        if (r.flags & NV && !fp_sign(f, r.a))
            r.want = INT64_MAX;   /* x86 gives MIN for everything */
        fpu_reset(r.rm);
        const uint64_t got2 = fp_op(r.op, r.t, r.a, 0, r.c);
        const unsigned flags2 = fpu_flags();
        fpu_reset(IRRM_RNE);
        if (got2 != r.want || flags2 != r.flags)
            explain(&r, "f2i", got2, flags2);
    }
}

/* Flags are sticky and the mode is left alone. */
static void test_sticky(void **state)
{
    (void)state;
    fpu_reset(IRRM_RUP);
    fp_op(IR_FDIV, IRT_F64, ONE64, 0, 0);
    fp_op(IR_FMIN, IRT_F64, SNAN64, 0, 0);
    fp_op(IR_FADD, IRT_F64, ONE64, ONE64, 0);
    fp_op(IR_F2I, IRT_F64, 0x3fe0000000000000u, 0, TO(IRI_S64, IRRM_RTZ));
    const unsigned flags = fpu_flags(), rm = fp_host_rm();
    fpu_reset(IRRM_RNE);
    assert_int_equal(flags, DZ | NV | NX);
    assert_int_equal(rm, IRRM_RUP);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables), cmocka_unit_test(test_rmm), cmocka_unit_test(test_random), cmocka_unit_test(test_tininess),
        cmocka_unit_test(test_integral), cmocka_unit_test(test_sticky),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
