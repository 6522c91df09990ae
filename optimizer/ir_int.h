/*
 * ir_int.h - the meaning of every integer op of ir.def, once: ir_eval() folds with it, the interpreter runs it.
 *
 * ir_int_op() is a switch that disappears when `op` is a compile-time constant. Operands of an i32 op may have
 * anything above bit 31, and so may its result. All functions are pure, so thread- and signal-safe.
 */
#ifndef DRAGOMAN_IR_INT_H
#define DRAGOMAN_IR_INT_H

#include "optimizer/ir.h"

static inline uint64_t ir_sx(uint64_t v, unsigned bits)
{
    return (uint64_t)((int64_t)(v << (64 - bits)) >> (64 - bits));
}

static inline uint64_t ir_zx(uint64_t v, unsigned bits)
{
    return v << (64 - bits) >> (64 - bits);
}

/* Carry-less product. On cold paths only; the hosts have an instruction for it. */
static inline uint64_t ir_clmul_lo(uint64_t a, uint64_t b)
{
    uint64_t r = 0;
    for (unsigned i = 0; i < 64; i++)
        if (b >> i & 1)
            r ^= a << i;
    return r;
}

static inline uint64_t ir_clmul_hi(uint64_t a, uint64_t b)
{
    uint64_t r = 0;
    for (unsigned i = 1; i < 64; i++)
        if (b >> i & 1)
            r ^= a >> (64 - i);
    return r;
}

static inline uint64_t ir_brev8(uint64_t a)
{
    a = (a >> 1 & 0x5555555555555555u) | (a & 0x5555555555555555u) << 1;
    a = (a >> 2 & 0x3333333333333333u) | (a & 0x3333333333333333u) << 2;
    return (a >> 4 & 0x0f0f0f0f0f0f0f0fu) | (a & 0x0f0f0f0f0f0f0f0fu) << 4;
}

static inline uint64_t ir_orc8(uint64_t a)
{
    /* Bit 7 of every byte of n tells whether that byte of a is non-zero; no carry crosses a byte. */
    uint64_t n = ((a & 0x7f7f7f7f7f7f7f7fu) + 0x7f7f7f7f7f7f7f7fu) | a;
    return (n >> 7 & 0x0101010101010101u) * 0xff;
}

/* Division as ir.def says. zero: what a division by zero gives. */
static inline uint64_t ir_sdiv64(int64_t a, int64_t b, uint64_t zero)
{
    if (b == 0)
        return zero;
    return b == -1 ? 0 - (uint64_t)a : (uint64_t)(a / b);
}

static inline uint64_t ir_srem64(int64_t a, int64_t b)
{
    if (b == 0)
        return (uint64_t)a;
    return b == -1 ? 0 : (uint64_t)(a % b);
}

/* Is op one that ir_int_op() knows (every integer op without side effects)? */
static inline bool ir_int_known(unsigned op)
{
    return (op >= IR_ADD && op <= IR_SELECT);
}

/*
 * Value of integer op (IR_ADD..IR_SELECT in ir.def's order) of type t (IRT_I32, IRT_I64; TRUNC: any). c: SELECT's third
 * operand, SDIV/UDIV's literal. For t = IRT_I32 the upper half of the result is unspecified, except that compares and
 * i64 results are complete.
 */
static inline __attribute__((always_inline)) uint64_t ir_int_op(unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c)
{
    const bool w = t == IRT_I32;
    const unsigned mask = w ? 31 : 63;
    const int32_t sa = (int32_t)a, sb = (int32_t)b;
    const uint32_t ua = (uint32_t)a, ub = (uint32_t)b;
    const int64_t la = (int64_t)a, lb = (int64_t)b;
    const unsigned n = (unsigned)b & mask;

    switch (op) {
    case IR_ADD: return a + b;
    case IR_SUB: return a - b;
    case IR_MUL: return a * b;
    case IR_MULH: return w ? (uint64_t)((int64_t)sa * sb >> 32) : (uint64_t)((__int128)la * lb >> 64);
    case IR_MULHU: return w ? (uint64_t)ua * ub >> 32 : (uint64_t)((unsigned __int128)a * b >> 64);
    case IR_MULHSU: return w ? (uint64_t)((int64_t)sa * ub >> 32) : (uint64_t)((__int128)la * (__int128)(unsigned __int128)b >> 64);
    case IR_SDIV: return w ? ir_sdiv64(sa, sb, c ? 0 : ~0ull) : ir_sdiv64(la, lb, c ? 0 : ~0ull);
    case IR_UDIV:
        if (w ? ub == 0 : b == 0) return c ? 0 : ~0ull;
        return w ? ua / ub : a / b;
    case IR_SREM: return w ? ir_srem64(sa, sb) : ir_srem64(la, lb);
    case IR_UREM:
        if (w ? ub == 0 : b == 0) return a;
        return w ? ua % ub : a % b;
    case IR_AND: return a & b;
    case IR_OR: return a | b;
    case IR_XOR: return a ^ b;
    case IR_ANDN: return a & ~b;
    case IR_ORN: return a | ~b;
    case IR_XNOR: return ~(a ^ b);
    case IR_SHL: return a << n;
    case IR_SHR: return w ? ua >> n : a >> n;
    case IR_SAR: return w ? (uint64_t)(int64_t)(sa >> n) : (uint64_t)(la >> n);
    case IR_ROTL: return w ? ua << n | ua >> (-n & 31) : a << n | a >> (-n & 63);
    case IR_ROTR: return w ? ua >> n | ua << (-n & 31) : a >> n | a << (-n & 63);
    case IR_CLZ: return w ? (ua ? (unsigned)__builtin_clz(ua) : 32) : (a ? (unsigned)__builtin_clzll(a) : 64);
    case IR_CTZ: return w ? (ua ? (unsigned)__builtin_ctz(ua) : 32) : (a ? (unsigned)__builtin_ctzll(a) : 64);
    case IR_POPCNT: return (unsigned)__builtin_popcountll(w ? ua : a);
    case IR_BSWAP: return w ? __builtin_bswap32(ua) : __builtin_bswap64(a);
    case IR_REVB: return ir_brev8(a);
    case IR_ORCB: return ir_orc8(a);
    case IR_SMIN: return w ? (sa < sb ? a : b) : (la < lb ? a : b);
    case IR_SMAX: return w ? (sa > sb ? a : b) : (la > lb ? a : b);
    case IR_UMIN: return w ? (ua < ub ? a : b) : (a < b ? a : b);
    case IR_UMAX: return w ? (ua > ub ? a : b) : (a > b ? a : b);
    case IR_CLMUL: return ir_clmul_lo(a, b);
    case IR_CLMULH: return ir_clmul_hi(a, b);
    case IR_BSET: return a | 1ull << n;
    case IR_BCLR: return a & ~(1ull << n);
    case IR_BINV: return a ^ 1ull << n;
    case IR_BEXT: return a >> n & 1;
    case IR_SX8: return ir_sx(a, 8);
    case IR_SX16: return ir_sx(a, 16);
    case IR_SX32: return ir_sx(a, 32);
    case IR_ZX8: return ir_zx(a, 8);
    case IR_ZX16: return ir_zx(a, 16);
    case IR_ZX32: return ir_zx(a, 32);
    case IR_TRUNC: return a;
    case IR_EQ: return w ? ua == ub : a == b;
    case IR_NE: return w ? ua != ub : a != b;
    case IR_LT: return w ? sa < sb : la < lb;
    case IR_GE: return w ? sa >= sb : la >= lb;
    case IR_LTU: return w ? ua < ub : a < b;
    case IR_GEU: return w ? ua >= ub : a >= b;
    case IR_SELECT: return a != 0 ? b : c;
    default: __builtin_unreachable();
    }
}

/* --- flags words (enum ir_flagbit) ----------------------------------------------------------------------------------- */

enum { IR_FLAGS_MASK = IRF_N | IRF_Z | IRF_C | IRF_V };

/* FLADD, FLSUB (of a and ~b with carry 1), FLADC: flags of a + b + carry in width t. */
static inline uint64_t ir_flags_adc(unsigned t, uint64_t a, uint64_t b, uint64_t carry)
{
    if (t == IRT_I32) {   /* at the top of 64 bits, where carry and overflow go the same way */
        a <<= 32;
        b = b << 32 | 0xffffffff * carry;
    }
    const uint64_t s = a + b + carry;
    const bool c = carry ? s <= a : s < a, v = ((a ^ s) & (b ^ s)) >> 63;
    const uint64_t value = t == IRT_I32 ? s >> 32 : s;
    return (s >> 63 ? IRF_N : 0) | (value == 0 ? IRF_Z : 0) | (c ? IRF_C : 0) | (v ? IRF_V : 0);
}

/* FLAND: flags of the value x in width t. */
static inline uint64_t ir_flags_and(unsigned t, uint64_t x)
{
    if (t == IRT_I32) x <<= 32;
    return (x >> 63 ? IRF_N : 0) | (x == 0 ? IRF_Z : 0);
}

/* COND: does condition cc (enum ir_cond) hold for flags w? */
static inline bool ir_flags_cond(uint64_t w, unsigned cc)
{
    const bool n = w & IRF_N, z = w & IRF_Z, c = w & IRF_C, v = w & IRF_V;
    bool r;
    switch (cc >> 1) {
    case IRC_EQ >> 1: r = z; break;
    case IRC_CS >> 1: r = c; break;
    case IRC_MI >> 1: r = n; break;
    case IRC_VS >> 1: r = v; break;
    case IRC_HI >> 1: r = c && !z; break;
    case IRC_GE >> 1: r = n == v; break;
    default: r = !z && n == v; break;
    }
    return r != (bool)(cc & 1);
}

#endif
