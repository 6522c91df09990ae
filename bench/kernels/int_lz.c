/* A small LZ77 compressor and decompressor: hashing, byte copies, unpredictable branches. */
#include "bench.h"
enum { N = 1 << 18, H = 1 << 14 };
static unsigned char in[N], out[2 * N], back[N];
static int32_t head[H];
static size_t pack(void)
{
    size_t o = 0, i = 0;
    memset(head, -1, sizeof head);
    while (i + 4 < N) {
        uint32_t w;
        memcpy(&w, in + i, 4);
        uint32_t h = w * 2654435761u >> 18;
        int32_t p = head[h];
        head[h] = (int32_t)i;
        size_t len = 0;
        if (p >= 0 && i - (size_t)p < 65535) while (len < 255 && i + len < N && in[(size_t)p + len] == in[i + len]) len++;
        if (len >= 4) {
            out[o++] = 1, out[o++] = (unsigned char)len, out[o++] = (unsigned char)(i - (size_t)p), out[o++] = (unsigned char)((i - (size_t)p) >> 8);
            i += len;
        } else out[o++] = 0, out[o++] = in[i++];
    }
    while (i < N) out[o++] = 0, out[o++] = in[i++];
    return o;
}
static void unpack(size_t n)
{
    size_t o = 0;
    for (size_t i = 0; i < n;) {
        if (out[i]) {
            size_t len = out[i + 1], d = out[i + 2] | (size_t)out[i + 3] << 8;
            for (size_t k = 0; k < len; k++, o++) back[o] = back[o - d];
            i += 4;
        } else back[o++] = out[i + 1], i += 2;
    }
}
int main(int argc, char **argv)
{
    uint64_t sum = 0;
    for (int i = 0; i < N; i++) in[i] = bench_rand() % 5 ? (unsigned char)(i / 7 % 50 + bench_rand() % 3) : (unsigned char)bench_rand();
    for (int r = 0; r < BENCH_N(300); r++) { size_t n = pack(); unpack(n); sum += n + (memcmp(in, back, N) ? 1u << 31 : 0); in[r * 977 % N] ^= 1; }
    BENCH_RESULT(sum);
    return 0;
}
