/*
 * vec_crypto.c - vector helpers for cryptography (hostisa/vec.def). Table look-ups, not constant-time.
 *
 * Sources: Arm Architecture Reference Manual (DDI 0487), shared pseudocode "Crypto"; FIPS 180-4, FIPS 197; GB/T 32905-2016,
 * GB/T 32907-2016. Lane 0 is the least significant.
 */
#include "hostisa/helpers.h"
#include "hostisa/vec.h"

static uint32_t rol(uint32_t v, unsigned n) { return v << n | v >> (32 - n); }
static uint32_t ror(uint32_t v, unsigned n) { return v >> n | v << (32 - n); }
static uint64_t ror64(uint64_t v, unsigned n) { return v >> n | v << (64 - n); }

#define HELPER_ARGS struct cpu *c, cpu_v128 *out, const cpu_v128 in[4]

/* --- AES: the scalar helpers do a half each ------------------------------------------------------------------------------------ */

void vh_aese(HELPER_ARGS)
{
    uint64_t lo = in[0].d[0] ^ in[1].d[0], hi = in[0].d[1] ^ in[1].d[1];
    out->d[0] = helper_aes64es(c, lo, hi, 0, 0);
    out->d[1] = helper_aes64es(c, hi, lo, 0, 0);
}
void vh_aesd(HELPER_ARGS)
{
    uint64_t lo = in[0].d[0] ^ in[1].d[0], hi = in[0].d[1] ^ in[1].d[1];
    out->d[0] = helper_aes64ds(c, lo, hi, 0, 0);
    out->d[1] = helper_aes64ds(c, hi, lo, 0, 0);
}
/* Columns of 2 c0 + 3 c1 + c2 + c3 and its rotations, in GF(2^8). */
void vh_aesmc(HELPER_ARGS)
{
    (void)c;
    for (unsigned i = 0; i < 4; i++) {
        uint32_t w = in[0].w[i], w2 = (w & 0x7f7f7f7f) << 1 ^ (w >> 7 & 0x01010101) * 0x1b;
        out->w[i] = w2 ^ ror(w2 ^ w, 8) ^ ror(w, 16) ^ ror(w, 24);
    }
}
void vh_aesimc(HELPER_ARGS)
{
    for (unsigned i = 0; i < 2; i++) out->d[i] = helper_aes64im(c, in[0].d[i], 0, 0, 0);
}

/* --- SHA-1 and SHA-256 ------------------------------------------------------------------------------------------------------------ */

static uint32_t choose(uint32_t x, uint32_t y, uint32_t z) { return ((y ^ z) & x) ^ z; }
static uint32_t parity(uint32_t x, uint32_t y, uint32_t z) { return x ^ y ^ z; }
static uint32_t majority(uint32_t x, uint32_t y, uint32_t z) { return (x & y) | ((x | y) & z); }

static void sha1(cpu_v128 *out, const cpu_v128 in[4], uint32_t (*f)(uint32_t, uint32_t, uint32_t))
{
    uint32_t a = in[0].w[0], b = in[0].w[1], d = in[0].w[2], e = in[0].w[3], y = in[1].w[0];
    for (unsigned i = 0; i < 4; i++) {
        uint32_t t = y + rol(a, 5) + f(b, d, e) + in[2].w[i];
        y = e;
        e = d;
        d = rol(b, 30);
        b = a;
        a = t;
    }
    *out = (cpu_v128){ .w = { a, b, d, e } };
}
void vh_sha1c(HELPER_ARGS) { (void)c; sha1(out, in, choose); }
void vh_sha1p(HELPER_ARGS) { (void)c; sha1(out, in, parity); }
void vh_sha1m(HELPER_ARGS) { (void)c; sha1(out, in, majority); }

/* Four rounds on x = abcd, y = efgh. */
static void sha256(uint32_t x[4], uint32_t y[4], const uint32_t w[4])
{
    for (unsigned i = 0; i < 4; i++) {
        uint32_t s1 = ror(y[0], 6) ^ ror(y[0], 11) ^ ror(y[0], 25), s0 = ror(x[0], 2) ^ ror(x[0], 13) ^ ror(x[0], 22);
        uint32_t t = y[3] + s1 + choose(y[0], y[1], y[2]) + w[i];
        uint32_t e = t + x[3], a = t + s0 + majority(x[0], x[1], x[2]);
        for (unsigned k = 3; k; k--) {
            x[k] = x[k - 1];
            y[k] = y[k - 1];
        }
        x[0] = a;
        y[0] = e;
    }
}
void vh_sha256h(HELPER_ARGS)
{
    (void)c;
    cpu_v128 x = in[0], y = in[1];
    sha256(x.w, y.w, in[2].w);
    *out = x;
}
void vh_sha256h2(HELPER_ARGS)
{
    (void)c;
    cpu_v128 x = in[1], y = in[0];
    sha256(x.w, y.w, in[2].w);
    *out = y;
}
void vh_sha256su0(HELPER_ARGS)
{
    (void)c;
    for (unsigned i = 0; i < 4; i++) {
        uint32_t w = i < 3 ? in[0].w[i + 1] : in[1].w[0];
        out->w[i] = in[0].w[i] + (ror(w, 7) ^ ror(w, 18) ^ w >> 3);
    }
}
void vh_sha256su1(HELPER_ARGS)
{
    (void)c;
    for (unsigned i = 0; i < 4; i++) {
        uint32_t w = i < 2 ? in[2].w[i + 2] : out->w[i - 2], t0 = i < 3 ? in[1].w[i + 1] : in[2].w[0];
        out->w[i] = in[0].w[i] + t0 + (ror(w, 17) ^ ror(w, 19) ^ w >> 10);
    }
}

/* --- SHA-512 -------------------------------------------------------------------------------------------------------------------------- */

static uint64_t maj64(uint64_t x, uint64_t y, uint64_t z) { return (x & y) ^ (x & z) ^ (y & z); }
static uint64_t sum0(uint64_t v) { return ror64(v, 28) ^ ror64(v, 34) ^ ror64(v, 39); }
static uint64_t sum1(uint64_t v) { return ror64(v, 14) ^ ror64(v, 18) ^ ror64(v, 41); }
static uint64_t sigma0(uint64_t v) { return ror64(v, 1) ^ ror64(v, 8) ^ v >> 7; }
static uint64_t sigma1(uint64_t v) { return ror64(v, 19) ^ ror64(v, 61) ^ v >> 6; }

void vh_sha512h(HELPER_ARGS)
{
    (void)c;
    const uint64_t *w = in[0].d, *x = in[1].d, *y = in[2].d;
    uint64_t hi = ((y[1] & x[0]) ^ (~y[1] & x[1])) + sum1(y[1]) + w[1];
    uint64_t t = hi + y[0];
    uint64_t lo = ((t & y[1]) ^ (~t & x[0])) + sum1(t) + w[0];
    *out = (cpu_v128){ .d = { lo, hi } };
}
void vh_sha512h2(HELPER_ARGS)
{
    (void)c;
    const uint64_t *w = in[0].d, *x = in[1].d, *y = in[2].d;
    uint64_t hi = maj64(x[0], y[1], y[0]) + sum0(y[0]) + w[1];
    uint64_t lo = maj64(hi, y[0], y[1]) + sum0(hi) + w[0];
    *out = (cpu_v128){ .d = { lo, hi } };
}
void vh_sha512su0(HELPER_ARGS)
{
    (void)c;
    *out = (cpu_v128){ .d = { in[0].d[0] + sigma0(in[0].d[1]), in[0].d[1] + sigma0(in[1].d[0]) } };
}
void vh_sha512su1(HELPER_ARGS)
{
    (void)c;
    for (unsigned i = 0; i < 2; i++) out->d[i] = in[0].d[i] + sigma1(in[1].d[i]) + in[2].d[i];
}

/* --- SM3 ---------------------------------------------------------------------------------------------------------------------------------- */

void vh_sm3partw1(HELPER_ARGS)
{
    (void)c;
    for (unsigned i = 0; i < 4; i++) {
        uint32_t v = in[0].w[i] ^ in[1].w[i] ^ rol(i < 3 ? in[2].w[i + 1] : out->w[0], 15);
        out->w[i] = v ^ rol(v, 15) ^ rol(v, 23);
    }
}
void vh_sm3partw2(HELPER_ARGS)
{
    (void)c;
    uint32_t first = in[1].w[0] ^ rol(in[2].w[0], 7), v = rol(first, 15);
    for (unsigned i = 0; i < 4; i++) out->w[i] = in[0].w[i] ^ in[1].w[i] ^ rol(in[2].w[i], 7);
    out->w[3] ^= v ^ rol(v, 15) ^ rol(v, 23);
}
void vh_sm3ss1(HELPER_ARGS)
{
    (void)c;
    *out = (cpu_v128){ .w = { 0, 0, 0, rol(rol(in[0].w[3], 12) + in[1].w[3] + in[2].w[3], 7) } };
}
void vh_sm3tt(HELPER_ARGS)
{
    (void)c;
    const uint32_t *d = in[0].w;
    unsigned form = (unsigned)in[3].d[0] >> 2 & 3;
    uint32_t wj = in[2].w[in[3].d[0] & 3], n = in[1].w[3], t;
    switch (form) {
    case 0: case 2: t = parity(d[1], d[2], d[3]); break;
    case 1: t = majority(d[1], d[2], d[3]); break;
    default: t = choose(d[3], d[2], d[1]); break;
    }
    t += d[0] + wj + (form < 2 ? n ^ rol(d[3], 12) : n);
    if (form >= 2) t ^= rol(t, 9) ^ rol(t, 17);
    *out = (cpu_v128){ .w = { d[1], rol(d[2], form < 2 ? 9 : 19), d[3], t } };
}

/* --- SM4: the scalar helpers do a byte each, of words whose bytes are in memory's order: reversed ------------------------------------------ */

static void sm4(struct cpu *c, cpu_v128 *out, const cpu_v128 in[4], helper_fn *byte)
{
    uint32_t x[4] = { in[0].w[0], in[0].w[1], in[0].w[2], in[0].w[3] };
    for (unsigned i = 0; i < 4; i++) {
        uint32_t v = __builtin_bswap32(x[1] ^ x[2] ^ x[3] ^ in[1].w[i]);
        uint64_t r = __builtin_bswap32(x[0]);
        for (unsigned k = 0; k < 4; k++) r = byte(c, r, v, k, 0);
        x[0] = x[1];
        x[1] = x[2];
        x[2] = x[3];
        x[3] = __builtin_bswap32((uint32_t)r);
    }
    *out = (cpu_v128){ .w = { x[0], x[1], x[2], x[3] } };
}
void vh_sm4e(HELPER_ARGS) { sm4(c, out, in, helper_sm4ed); }
void vh_sm4ekey(HELPER_ARGS) { sm4(c, out, in, helper_sm4ks); }
