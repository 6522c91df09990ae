// guests: aarch64
/* 16-bit products summed into 32-bit lanes, shifts and shuffles. */
#include "bench.h"
typedef short v8 __attribute__((vector_size(16)));
typedef int v4i __attribute__((vector_size(16)));
enum { N = 1024 };
static v8 a[N], b[N];
int main(int argc, char **argv)
{
    v4i acc = { 1, 2, 3, 4 };
    for (int i = 0; i < N; i++) for (int k = 0; k < 8; k++) a[i][k] = (short)bench_rand(), b[i][k] = (short)bench_rand();
    for (int r = 0; r < BENCH_N(400000); r++) for (int i = 0; i < N; i++) {
        v8 p = a[i] * b[i] + (a[i] >> 3);
        acc += (v4i)__builtin_shuffle(p, (v8){ 1, 0, 3, 2, 5, 4, 7, 6 }) ^ (acc << 1);
    }
    BENCH_RESULT((uint64_t)(uint32_t)acc[0] << 32 | (uint32_t)(acc[1] ^ acc[2] ^ acc[3]));
    return 0;
}
