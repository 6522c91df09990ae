/*
 * inputs.h - what the oracle (oracle.c, an A64 program) and tests/unit/vec_ref.c share: rows, operands, modes.
 */
#ifndef DRAGOMAN_TESTS_VEC_INPUTS_H
#define DRAGOMAN_TESTS_VEC_INPUTS_H

#include <stdint.h>
#include <string.h>

#include "optimizer/ir.h"

/* Each row runs with these FPCR values: the four rounding modes; flush to zero, default NaN, alternative half precision, FZ16. */
enum { FPCR_FZ16 = 1 << 19, FPCR_RM = 22, FPCR_FZ = 1 << 24, FPCR_DN = 1 << 25, FPCR_AHP = 1 << 26, N_MODES = 9, N_PLAIN = 4, N_TRIES = 96 };
static const uint32_t fpcr_of[N_MODES] = {
    0, 1u << FPCR_RM, 2u << FPCR_RM, 3u << FPCR_RM,
    FPCR_FZ, FPCR_DN, FPCR_AHP, FPCR_FZ16, FPCR_FZ | FPCR_DN | FPCR_FZ16 | 2u << FPCR_RM,
};

struct vec { _Alignas(16) uint64_t d[2]; };
struct vec_case { struct vec in[3], out; uint64_t fpsr; };

static uint64_t vec_rnd(uint64_t *s)
{
    *s ^= *s << 13;
    *s ^= *s >> 7;
    *s ^= *s << 17;
    return *s * 0x9e3779b97f4a7c15u;
}

/* A value that is at some edge of lanes of 16, 32 or 64 bits. */
static uint64_t vec_edge(uint64_t *s, unsigned bits, int is_float)
{
    static const uint16_t e16[] = {0, 0x8000, 1, 0x8001, 0x3ff, 0x400, 0x8400, 0x401, 0x3c00, 0xbc00, 0x3800, 0x3e00, 0x4200, 0x7bff, 0xfbff, 0x7c00, 0xfc00, 0x7e00,
                                   0xfe00, 0x7c01, 0xfd23, 0x7f55, 0x5c00, 0x7800, 0x0100, 0x00ff, 0x0101, 0x7fff, 0x77ff, 0x7a00, 0x3801, 0x07fe};
    static const uint32_t e32[] = {0, 0x80000000, 1, 0x80000001, 0x7fffff, 0x800000, 0x80800000, 0x800001, 0x3f800000, 0xbf800000, 0x3f000000, 0x3fc00000, 0x40400000, 0x7f7fffff,
                                   0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000, 0x7f800001, 0xffa12345, 0x7fd55555, 0x4f000000, 0xcf000000, 0x5f000000,
                                   0x00200000, 0x001fffff, 0x7e800000, 0x38800000, 0x387fffff, 0x33800000, 0x477fefff, 0x477ff000, 0x47800000, 0x47ffe000, 0x47fff000, 0x3f7fffff, 0x3f000001, 0x00fffffe};
    static const uint64_t e64[] = {0, 0x8000000000000000, 1, 0x8000000000000001, 0xfffffffffffff, 0x10000000000000, 0x8010000000000000, 0x3ff0000000000000, 0xbff0000000000000,
                                   0x3fe0000000000000, 0x3ff8000000000000, 0x4008000000000000, 0x7fefffffffffffff, 0xffefffffffffffff, 0x7ff0000000000000, 0xfff0000000000000,
                                   0x7ff8000000000000, 0xfff8000000000000, 0x7ff0000000000001, 0xfff4123456789abc, 0x7ffaaaaaaaaaaaaa, 0x43e0000000000000, 0xc3e0000000000000,
                                   0x41dfffffffc00000, 0x0004000000000000, 0x0003ffffffffffff, 0x7fd0000000000000, 0x3810000000000000, 0x380fffffffffffff, 0x380ffffff0000000,
                                   0x36a0000000000000, 0x47efffffe0000000, 0x47effffff0000000, 0x47f0000000000000, 0x3fefffffffffffff, 0x3fe0000000000001,
                                   0x001ffffffffffffe, 0x3f0fffffffffffff};
    static const uint64_t ints[] = {0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 63, 64, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff,
                                    0x7fffffffffffffff, 0x8000000000000000, ~0ull, ~1ull, ~7ull, ~15ull, ~31ull, ~63ull};
    const uint64_t r = vec_rnd(s) >> 20;
    if (!is_float) return ints[r % (sizeof ints / sizeof *ints)];
    return bits == 16 ? e16[r % (sizeof e16 / sizeof *e16)] : bits == 32 ? e32[r % (sizeof e32 / sizeof *e32)] : e64[r % (sizeof e64 / sizeof *e64)];
}

static uint64_t vec_lane(uint64_t *s, unsigned bits, int is_float)
{
    const uint64_t r = vec_rnd(s), kind = vec_rnd(s) >> 33;
    switch (kind % 6) {
    case 0: case 1: case 2: return vec_edge(s, bits, is_float);
    case 3: return r >> kind % 64;
    case 4:   /* a float of middling size */
        if (is_float) return bits == 16 ? (r & 0x83ff) | (12 + kind % 8) << 10 : bits == 32 ? (r & 0x807fffff) | (120 + kind % 16) << 23
                                                                                          : (r & 0x800fffffffffffff) | (uint64_t)(1015 + kind % 16) << 52;
        return r;
    default: return r;
    }
}

/* Operands for a try of a row whose lanes are `bits` wide. wide: one of them has lanes of twice the width (narrowing). */
static void vec_inputs(uint64_t *s, unsigned bits, int is_float, struct vec in[3])
{
    for (unsigned k = 0; k < 3; k++) {
        const unsigned w = bits == 8 ? 8 : bits;
        in[k] = (struct vec){{0, 0}};
        for (unsigned at = 0; at < 128; at += w) {
            const uint64_t x = vec_lane(s, w, is_float) & (w == 64 ? ~0ull : (1ull << w) - 1);
            in[k].d[at / 64] |= x << at % 64;
        }
    }
    if (vec_rnd(s) >> 61 == 0) in[2] = in[1];
}

/* Narrowing rows read lanes of twice t's width; VI2F reads integers. */
static unsigned vec_input_bits(unsigned op, unsigned t)
{
    const unsigned bits = ir_lane(t) == IRL_P8 ? 8 : ir_lane(t) < IRL_F16 ? 8u << ir_lane(t) / 2 : ir_lane(t) == IRL_F16 ? 16 : ir_lane(t) == IRL_F32 ? 32 : 64;
    return op == IR_VXTN || op == IR_VQXTN || op == IR_VQXTUN || op == IR_VFCVTN ? 2 * bits : bits;
}
static int vec_input_float(unsigned op, unsigned t)
{
    return ir_lane_float(t) && op != IR_VI2F;
}

/* Saturating ops whose QC translators make in ways of their own: their flags are left out. */
static inline int vec_no_qc(unsigned op)
{
    return op == IR_VQDMULH || op == IR_VQRDMULH || op == IR_VQSHL || op == IR_VQRSHL || op == IR_VQSHLI || op == IR_VQSHLUI || op == IR_VQXTN || op == IR_VQXTUN || op == IR_VQDMULL;
}

static inline uint64_t vec_hash(uint64_t h, uint64_t x)
{
    h = (h ^ x) * 0x100000001b3u;
    return h ^ h >> 29;
}

#endif
