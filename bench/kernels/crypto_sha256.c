// guests: aarch64
// cflags-aarch64: -march=armv8-a+crypto
// cflags-x86_64: -msha -msse4.1
/* SHA-256 compression of one buffer with the processors' own instructions (constants are made up: the work is the same). */
#include "bench.h"
static uint32_t K[64];
#ifdef __aarch64__
#include <arm_neon.h>
static void block(uint32_t st[8], const uint8_t *p)
{
    uint32x4_t a = vld1q_u32(st), e = vld1q_u32(st + 4), a0 = a, e0 = e, w[4];
    for (int i = 0; i < 4; i++) w[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(p + 16 * i)));
    for (int i = 0; i < 16; i++) {
        uint32x4_t t = vaddq_u32(w[i & 3], vld1q_u32(K + 4 * i)), s = a;
        if (i < 12) w[i & 3] = vsha256su1q_u32(vsha256su0q_u32(w[i & 3], w[(i + 1) & 3]), w[(i + 2) & 3], w[(i + 3) & 3]);
        a = vsha256hq_u32(a, e, t);
        e = vsha256h2q_u32(e, s, t);
    }
    vst1q_u32(st, vaddq_u32(a, a0));
    vst1q_u32(st + 4, vaddq_u32(e, e0));
}
#else
#include <immintrin.h>
static void block(uint32_t st[8], const uint8_t *p)
{
    __m128i rev = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203), w[4];
    __m128i t = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)st), 0xb1), s1 = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(st + 4)), 0x1b);
    __m128i s0 = _mm_alignr_epi8(t, s1, 8), b0, b1;
    s1 = _mm_blend_epi16(s1, t, 0xf0);
    b0 = s0, b1 = s1;
    for (int i = 0; i < 4; i++) w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(p + 16 * i)), rev);
    for (int i = 0; i < 16; i++) {
        __m128i m = _mm_add_epi32(w[i & 3], _mm_loadu_si128((const __m128i *)(K + 4 * i)));
        s1 = _mm_sha256rnds2_epu32(s1, s0, m);
        if (i < 12) {
            __m128i x = _mm_sha256msg1_epu32(w[i & 3], w[(i + 1) & 3]);
            x = _mm_add_epi32(x, _mm_alignr_epi8(w[(i + 3) & 3], w[(i + 2) & 3], 4));
            w[i & 3] = _mm_sha256msg2_epu32(x, w[(i + 3) & 3]);
        }
        s0 = _mm_sha256rnds2_epu32(s0, s1, _mm_shuffle_epi32(m, 0x0e));
    }
    s0 = _mm_add_epi32(s0, b0), s1 = _mm_add_epi32(s1, b1);
    t = _mm_shuffle_epi32(s0, 0x1b);
    s1 = _mm_shuffle_epi32(s1, 0xb1);
    _mm_storeu_si128((__m128i *)st, _mm_blend_epi16(t, s1, 0xf0));
    _mm_storeu_si128((__m128i *)(st + 4), _mm_alignr_epi8(s1, t, 8));
}
#endif
int main(int argc, char **argv)
{
    uint32_t st[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };
    uint8_t buf[64];
    for (int i = 0; i < 64; i++) K[i] = (uint32_t)bench_rand(), buf[i] = (uint8_t)i;
    for (int r = 0; r < BENCH_N(6000000); r++) { buf[r & 63] ^= (uint8_t)st[r & 7]; block(st, buf); }
    BENCH_RESULT((uint64_t)st[0] << 32 | st[5]);
    return 0;
}
