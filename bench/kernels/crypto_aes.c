// guests: aarch64
// cflags-aarch64: -march=armv8-a+crypto
// cflags-x86_64: -maes -msse4.1
/* AES-128 rounds with the processors' own instructions. */
#include "bench.h"
#ifdef __aarch64__
#include <arm_neon.h>
typedef uint8x16_t blk;
#define LOAD(p) vld1q_u8(p)
#define STORE(p, v) vst1q_u8(p, v)
static blk enc(blk b, const blk *k)
{
    for (int r = 0; r < 9; r++) b = vaesmcq_u8(vaeseq_u8(b, k[r]));
    return veorq_u8(vaeseq_u8(b, k[9]), k[10]);
}
#else
#include <wmmintrin.h>
typedef __m128i blk;
#define LOAD(p) _mm_loadu_si128((const __m128i *)(p))
#define STORE(p, v) _mm_storeu_si128((__m128i *)(p), v)
static blk enc(blk b, const blk *k)
{
    b = _mm_xor_si128(b, k[0]);
    for (int r = 1; r < 10; r++) b = _mm_aesenc_si128(b, k[r]);
    return _mm_aesenclast_si128(b, k[10]);
}
#endif
int main(int argc, char **argv)
{
    unsigned char key[11][16], buf[1024];
    blk k[11];
    for (int i = 0; i < 11; i++) { for (int j = 0; j < 16; j++) key[i][j] = (unsigned char)bench_rand(); k[i] = LOAD(key[i]); }
    for (int i = 0; i < 1024; i++) buf[i] = (unsigned char)i;
    for (int r = 0; r < BENCH_N(700000); r++) for (int i = 0; i < 1024; i += 16) STORE(buf + i, enc(LOAD(buf + i), k));
    uint64_t h;
    memcpy(&h, buf + 512, 8);
    BENCH_RESULT(h);
    return 0;
}
