/*
 * vec_helpers.c - the vector helpers of vec.def that are not cryptography: conversions, BFloat16, matrices. Operation words:
 * vec_helpers.h. Float semantics are those of armfp.h.
 *
 * Source: Arm Architecture Reference Manual (DDI 0487), chapter C7 and the shared pseudocode.
 */
#include "hostisa/vec_helpers.h"

#include <assert.h>

#include "hostisa/interp/fp_host.h"
#include "hostisa/vec.h"
#include "hostisa/vecref_int.h"

#define HELPER_ARGS struct cpu *c, cpu_v128 *out, const cpu_v128 in[4]

/* Lanes of t that its shape leaves. */
static unsigned lanes_of(unsigned t) { return t & IRL_ONE ? 1 : ir_lanes(t); }

/* --- conversions -------------------------------------------------------------------------------------------------------------- */

void vh_frint_sized(HELPER_ARGS)
{
    unsigned ctl = (unsigned)in[2].d[0], t = ctl & 255, bits = ir_lane_bits(t);
    struct armfp p = armfp_of(c, ir_lane(t));
    *out = (cpu_v128){ .d = { 0, 0 } };
    for (unsigned i = 0; i < lanes_of(t); i++)
        lane_set(out, bits, i, armfp_round_int(&p, ctl >> 16 & 15, ctl >> 8 & 255, lane_get(&in[0], bits, i)));
}

void vh_fcvt_h_d(HELPER_ARGS)
{
    struct armfp p = armfp_of(c, IRL_F64);
    *out = (cpu_v128){ .d = { armfp_convert(&p, IRL_F16, false, in[0].d[0]), 0 } };
}

void vh_fcmp(HELPER_ARGS)
{
    struct armfp p = armfp_of(c, ir_lane((unsigned)in[2].d[0]));
    uint64_t a = lane_get(&in[0], p.f.width, 0), b = lane_get(&in[1], p.f.width, 0);
    *out = (cpu_v128){ .d = { armfp_flags(&p, in[2].d[0] >> 8 & 1, a, b), 0 } };
}

struct cvt { struct armfp p; bool is_signed; unsigned bits, rm, fbits; };
static struct cvt cvt_of(struct cpu *c, uint64_t ctl)
{
    return (struct cvt){ .p = armfp_of(c, (enum ir_lane)(ctl & 15)), .is_signed = ctl >> 4 & 1, .rm = ctl >> 5 & 7,
                         .bits = ctl >> 8 & 127, .fbits = ctl >> 16 & 127 };
}
void vh_f2int(HELPER_ARGS)
{
    struct cvt v = cvt_of(c, in[2].d[0]);
    uint64_t a = lane_get(&in[0], v.p.f.width, 0);
    *out = (cpu_v128){ .d = { armfp_to_int(&v.p, v.rm, v.is_signed, v.bits, v.fbits, a), 0 } };
}
void vh_int2f(HELPER_ARGS)
{
    struct cvt v = cvt_of(c, in[2].d[0]);
    *out = (cpu_v128){ .d = { armfp_from_int(&v.p, v.is_signed, v.bits, v.fbits, in[0].d[0]), 0 } };
}

/* Modulo 2^32; whatever is not exactly an int32 clears Z, and so does -0. */
void vh_fjcvtzs(HELPER_ARGS)
{
    struct armfp p = armfp_of(c, IRL_F64);
    unsigned flags = 0;
    uint64_t a = in[0].d[0], magnitude = fp_abs(p.f, a);
    bool flushed = p.flush && magnitude && magnitude < UINT64_C(1) << p.f.mant;
    if (flushed) {
        c->fp_idc = 1;
        a &= fp_sign_bit(p.f);
    }
    uint64_t v = soft_cvtmod(a, &flags) & UINT32_MAX;
    bool exact = !flags && !flushed && a != fp_sign_bit(p.f);
    if (flags) fp_env_raise(flags);
    *out = (cpu_v128){ .d = { v, exact ? IRF_Z : 0 } };
}

void vh_frecpx(HELPER_ARGS)
{
    unsigned t = (unsigned)in[2].d[0];
    struct armfp p = armfp_of(c, ir_lane(t));
    *out = (cpu_v128){ .d = { armfp_recpx(&p, lane_get(&in[0], p.f.width, 0)), 0 } };
}

/* --- products of halves ---------------------------------------------------------------------------------------------------------- */

/* A half as a single, exactly; signalling NaNs stay so. flush: denormals are zeros. */
static uint64_t half_to_single(uint64_t h, bool flush)
{
    uint64_t sign = (h & 0x8000) << 16, e = h >> 10 & 31, frac = h & 0x3ff;
    if (e == 31) return sign | UINT64_C(0xff) << 23 | frac << 13;
    if (e) return sign | (e + 127 - 15) << 23 | frac << 13;
    if (!frac || flush) return sign;
    unsigned lz = (unsigned)__builtin_clzll(frac) - 53;      /* zeros above the highest bit, of 11 */
    return sign | (UINT64_C(127 - 14) - lz) << 23 | (frac << (13 + lz) & 0x7fffff);
}
void vh_fmlal(HELPER_ARGS)
{
    unsigned ctl = (unsigned)in[3].d[0], n = ctl & 4 ? 4 : 2, first = ctl & VH_FMLAL_UPPER ? n : 0;
    struct armfp p = armfp_of(c, IRL_F32);
    bool flush = c->fp_mode & CPUFP_FZ16;
    *out = (cpu_v128){ .d = { 0, 0 } };
    for (unsigned i = 0; i < n; i++) {
        uint64_t a = lane_get(&in[0], 16, first + i), b = lane_get(&in[1], 16, first + i);
        if (ctl & VH_FMLAL_SUB) a ^= 0x8000;
        lane_set(out, 32, i, armfp_fma(&p, in[2].w[i], half_to_single(a, flush), half_to_single(b, flush)));
    }
}

/* --- BFloat16 -------------------------------------------------------------------------------------------------------------------- */

/* The arithmetic of dot products: f32, denormals are zeros (operands and results), rounding to odd, overflow to infinity, NaNs are
 * the default NaN, no flags. */
enum { BF_NAN = 0x7fc00000, BF_INF = 0x7f800000 };
static bool bf_nan(uint32_t a) { return (a & INT32_MAX) > BF_INF; }
static bool bf_inf(uint32_t a) { return (a & INT32_MAX) == BF_INF; }
static bool bf_zero(uint32_t a) { return !(a & BF_INF); }

/* (-1)^sign * sig * 2^(exp - 127 - 62), bit 62 of sig its highest, bit 0 sticky. */
static uint32_t bf_pack(uint32_t sign, int exp, uint64_t sig)
{
    uint32_t frac = (uint32_t)(sig >> 39) & 0x7fffff, odd = (sig & ((UINT64_C(1) << 39) - 1)) != 0;
    if (exp >= 255) return sign | BF_INF;
    return exp <= 0 ? sign : sign | (uint32_t)exp << 23 | frac | odd;
}
static uint64_t bf_sig(uint32_t a) { return (uint64_t)((a & 0x7fffff) | 0x800000) << 39; }
static int bf_exp(uint32_t a) { return (int)(a >> 23 & 255); }

static uint32_t bf_mul(uint32_t a, uint32_t b)
{
    uint32_t sign = (a ^ b) & ~(uint32_t)INT32_MAX;
    if (bf_nan(a) || bf_nan(b) || (bf_inf(a) && bf_zero(b)) || (bf_zero(a) && bf_inf(b))) return BF_NAN;
    if (bf_inf(a) || bf_inf(b)) return sign | BF_INF;
    if (bf_zero(a) || bf_zero(b)) return sign;
    uint64_t p = (uint64_t)((a & 0x7fffff) | 0x800000) * ((b & 0x7fffff) | 0x800000) << 15;    /* leading bit 61 or 62 */
    int exp = bf_exp(a) + bf_exp(b) - 127 + (p >> 62 != 0);
    return bf_pack(sign, exp, p >> 62 ? p : p << 1);
}
static uint32_t bf_add(uint32_t a, uint32_t b)
{
    uint32_t sign = a & ~(uint32_t)INT32_MAX, sign_b = b & ~(uint32_t)INT32_MAX;
    if (bf_nan(a) || bf_nan(b) || (bf_inf(a) && bf_inf(b) && sign != sign_b)) return BF_NAN;
    if (bf_inf(a) || bf_inf(b)) return bf_inf(a) ? a : b;
    if (bf_zero(a) && bf_zero(b)) return sign & sign_b;
    if (bf_zero(a) || bf_zero(b)) return bf_zero(a) ? b : a;
    if ((a & INT32_MAX) < (b & INT32_MAX)) {
        uint32_t x = a;
        a = b;
        b = x;
        sign = a & ~(uint32_t)INT32_MAX;
    }
    int exp = bf_exp(a), by = exp - bf_exp(b);
    uint64_t x = bf_sig(a), y = bf_sig(b);
    y = by > 62 ? 1 : by ? y >> by | ((y << (64 - by)) != 0) : y;
    x = (a ^ b) >> 31 ? x - y : x + y;
    if (!x) return 0;
    int lz = __builtin_clzll(x);
    exp += 1 - lz;
    return bf_pack(sign, exp, lz ? x << (lz - 1) : x >> 1 | (x & 1));
}
/* sum + a0 * b0 + a1 * b1 of the two bf16 in each word. */
static uint32_t bf_dot(uint32_t sum, uint32_t a, uint32_t b)
{
    uint32_t lo = bf_mul(a << 16, b << 16), hi = bf_mul(a & 0xffff0000, b & 0xffff0000);
    return bf_add(sum, bf_add(lo, hi));
}
void vh_bfdot(HELPER_ARGS)
{
    (void)c;
    unsigned n = in[3].d[0] & 1 ? 4 : 2;
    *out = (cpu_v128){ .d = { 0, 0 } };
    for (unsigned i = 0; i < n; i++) out->w[i] = bf_dot(in[2].w[i], in[0].w[i], in[1].w[i]);
}
void vh_bfmmla(HELPER_ARGS)
{
    (void)c;
    for (unsigned i = 0; i < 4; i++) {
        const uint32_t *a = &in[0].w[i & 2], *b = &in[1].w[2 * (i & 1)];
        out->w[i] = bf_dot(bf_dot(in[2].w[i], a[0], b[0]), a[1], b[1]);
    }
}
void vh_bfmlal(HELPER_ARGS)
{
    struct armfp p = armfp_of(c, IRL_F32);
    unsigned odd = in[3].d[0] & 1;
    for (unsigned i = 0; i < 4; i++) {
        uint64_t a = lane_get(&in[0], 16, 2 * i + odd) << 16, b = lane_get(&in[1], 16, 2 * i + odd) << 16;
        out->w[i] = (uint32_t)armfp_fma(&p, in[2].w[i], a, b);
    }
}

/* f32 to bf16: the upper half, rounded in the dynamic mode. */
static uint32_t bf_round(const struct armfp *p, uint32_t a, unsigned *flags)
{
    uint32_t magnitude = a & INT32_MAX, tail = a & 0xffff, kept = a >> 16;
    bool sign = a >> 31, up;
    if (bf_nan(a)) {
        if (!(a & 0x400000)) *flags |= SOFT_NV;
        return p->mode & CPUFP_DN ? BF_NAN >> 16 : kept | 0x40;
    }
    if (p->flush && magnitude && bf_zero(a)) {
        p->cpu->fp_idc = 1;
        return kept & 0x8000;
    }
    if (!tail || bf_inf(a)) return kept;
    switch (p->rm) {
    case IRRM_RNE: up = tail > 0x8000 || (tail == 0x8000 && kept & 1); break;
    case IRRM_RDN: up = sign; break;
    case IRRM_RUP: up = !sign; break;
    default: up = false; break;
    }
    *flags |= SOFT_NX;
    if (bf_zero(a)) *flags |= SOFT_UF;
    kept += up;
    if ((kept & 0x7f80) == 0x7f80) *flags |= SOFT_OF;
    return kept;
}
void vh_bfcvt(HELPER_ARGS)
{
    struct armfp p = armfp_of(c, IRL_F32);
    unsigned flags = 0, n = (unsigned)in[2].d[0];
    assert(n <= 4);
    *out = (cpu_v128){ .d = { 0, 0 } };
    for (unsigned i = 0; i < n; i++) lane_set(out, 16, i, bf_round(&p, in[0].w[i], &flags));
    if (flags) fp_env_raise(flags);
}

/* --- integers ---------------------------------------------------------------------------------------------------------------------- */

void vh_sqrdmlah(HELPER_ARGS)
{
    unsigned ctl = (unsigned)in[3].d[0], t = ctl & 255, bits = ir_lane_bits(t);
    *out = (cpu_v128){ .d = { 0, 0 } };
    for (unsigned i = 0; i < lanes_of(t); i++) {
        wide product = 2 * lane_num(&in[0], bits, true, i) * lane_num(&in[1], bits, true, i);
        wide sum = lane_num(&in[2], bits, true, i) * ((wide)1 << bits) + (ctl >> 8 & 1 ? -product : product);
        wide r = (sum + ((wide)1 << (bits - 1))) >> bits;
        uint64_t v = saturate(bits, true, r);
        if (r > lane_max(bits, true) || r < lane_min(bits, true)) c->m[ctl >> 16 & 15] |= 1;
        lane_set(out, bits, i, v);
    }
}

static void matrix(cpu_v128 *out, const cpu_v128 in[4], bool signed_a, bool signed_b)
{
    for (unsigned i = 0; i < 4; i++) {
        wide sum = in[2].w[i];
        for (unsigned k = 0; k < 8; k++) sum += lane_num(&in[0], 8, signed_a, 8 * (i / 2) + k) * lane_num(&in[1], 8, signed_b, 8 * (i % 2) + k);
        out->w[i] = (uint32_t)sum;
    }
}
void vh_smmla(HELPER_ARGS) { (void)c; matrix(out, in, true, true); }
void vh_ummla(HELPER_ARGS) { (void)c; matrix(out, in, false, false); }
void vh_usmmla(HELPER_ARGS) { (void)c; matrix(out, in, false, true); }
