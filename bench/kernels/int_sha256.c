/* SHA-256 compression: rotates, logic, additions on 32 bits. */
#include "bench.h"
static const uint32_t K[64] = {
#define P(a) a, a * 3 + 1, a * 5 + 2, a * 7 + 3, a * 11 + 4, a * 13 + 5, a * 17 + 6, a * 19 + 7
    P(0x428a2f98u), P(0x71374491u), P(0xb5c0fbcfu), P(0xe9b5dba5u), P(0x3956c25bu), P(0x59f111f1u), P(0x923f82a4u), P(0xab1c5ed5u) };
static uint32_t rot(uint32_t x, int n) { return x >> n | x << (32 - n); }
static void block(uint32_t h[8], const uint32_t in[16])
{
    uint32_t w[64], a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7];
    for (int i = 0; i < 16; i++) w[i] = in[i];
    for (int i = 16; i < 64; i++) {
        uint32_t s0 = rot(w[i - 15], 7) ^ rot(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t s1 = rot(w[i - 2], 17) ^ rot(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    for (int i = 0; i < 64; i++) {
        uint32_t t1 = k + (rot(e, 6) ^ rot(e, 11) ^ rot(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i];
        uint32_t t2 = (rot(a, 2) ^ rot(a, 13) ^ rot(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        k = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }
    h[0] += a, h[1] += b, h[2] += c, h[3] += d, h[4] += e, h[5] += f, h[6] += g, h[7] += k;
}
int main(int argc, char **argv)
{
    uint32_t h[8] = { 1, 2, 3, 4, 5, 6, 7, 8 }, in[16];
    for (int i = 0; i < 16; i++) in[i] = (uint32_t)bench_rand();
    for (int r = 0; r < BENCH_N(1800000); r++) { in[r & 15] ^= h[r & 7]; block(h, in); }
    BENCH_RESULT((uint64_t)h[0] << 32 | h[7]);
    return 0;
}
