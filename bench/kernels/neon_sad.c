// guests: aarch64
/* Bytes: minimum, maximum, differences, comparisons and selections on 16 lanes. */
#include "bench.h"
typedef unsigned char v16 __attribute__((vector_size(16)));
enum { N = 1024 };
static v16 a[N], b[N];
int main(int argc, char **argv)
{
    v16 acc = { 0 };
    for (int i = 0; i < N; i++) for (int k = 0; k < 16; k++) a[i][k] = (unsigned char)bench_rand(), b[i][k] = (unsigned char)bench_rand();
    for (int r = 0; r < BENCH_N(500000); r++) for (int i = 0; i < N; i++) {
        v16 m = (v16)(a[i] > b[i]), d = (m & (a[i] - b[i])) | (~m & (b[i] - a[i]));
        acc += d ^ (acc >> 1);
    }
    uint64_t h = 0;
    for (int k = 0; k < 16; k++) h = h * 257 + acc[k];
    BENCH_RESULT(h);
    return 0;
}
