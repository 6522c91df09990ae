/*
 * vecref_int.h - what the files of the vector reference share: lanes in and out, saturation. Private to hostisa/vecref*.c.
 */
#ifndef DRAGOMAN_VECREF_INT_H
#define DRAGOMAN_VECREF_INT_H

#include "hostisa/armfp.h"
#include "hostisa/vecref.h"

/* One op being run. The result gathers in `out`, which starts as zero. */
struct vecop {
    struct cpu *cpu;
    unsigned op, t, literal;
    unsigned bits;         /* of a lane of t */
    unsigned n;            /* lanes of the result to compute, counted in lanes of t: 1 for IRL_ONE */
    unsigned lanes;        /* lanes of t in a whole (half) operand */
    const cpu_v128 *in;
    cpu_v128 out;
};

typedef __int128 wide;     /* holds every lane and every exact intermediate of integer ops */

/* Lane i of `bits` (8 16 32 64) bits, zero-extended. Hosts are little-endian. */
static inline uint64_t lane_get(const cpu_v128 *v, unsigned bits, unsigned i)
{
    switch (bits) {
    case 8: return v->b[i];
    case 16: return (uint64_t)v->b[2 * i] | (uint64_t)v->b[2 * i + 1] << 8;
    case 32: return v->w[i];
    default: return v->d[i];
    }
}
static inline void lane_set(cpu_v128 *v, unsigned bits, unsigned i, uint64_t x)
{
    switch (bits) {
    case 8: v->b[i] = (uint8_t)x; break;
    case 16:
        v->b[2 * i] = (uint8_t)x;
        v->b[2 * i + 1] = (uint8_t)(x >> 8);
        break;
    case 32: v->w[i] = (uint32_t)x; break;
    default: v->d[i] = x; break;
    }
}
/* The same as a number. */
static inline wide lane_num(const cpu_v128 *v, unsigned bits, bool is_signed, unsigned i)
{
    const uint64_t x = lane_get(v, bits, i);
    return is_signed ? (wide)((int64_t)(x << (64 - bits)) >> (64 - bits)) : (wide)x;
}
static inline wide lane_max(unsigned bits, bool is_signed) { return is_signed ? ((wide)1 << (bits - 1)) - 1 : ((wide)1 << bits) - 1; }
static inline wide lane_min(unsigned bits, bool is_signed) { return is_signed ? -((wide)1 << (bits - 1)) : 0; }
static inline uint64_t saturate(unsigned bits, bool is_signed, wide x)
{
    const wide max = lane_max(bits, is_signed), min = lane_min(bits, is_signed);
    return (uint64_t)(x > max ? max : x < min ? min : x);
}
/* Carry-less product of two lanes; the upper half of a 64-bit one in *high. */
uint64_t vecref_clmul(uint64_t a, uint64_t b, uint64_t *high);

/* False: not an op of this file. vecref_lane: lane by lane. vecref_wide: other widths, sums, pairs. vecref_move: lanes change places.
 * vecref_float: t is a float kind (VF2I included). */
bool vecref_lane(struct vecop *v);
bool vecref_wide(struct vecop *v);
bool vecref_move(struct vecop *v);
bool vecref_float(struct vecop *v);

#endif
