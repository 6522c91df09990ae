/* Multi-word multiplication and division: carries, 64x64->128. */
#include "bench.h"
enum { N = 64 };
int main(int argc, char **argv)
{
    uint64_t a[N], b[N], c[2 * N], h = 0;
    for (int i = 0; i < N; i++) a[i] = bench_rand(), b[i] = bench_rand();
    for (int r = 0; r < BENCH_N(110000); r++) {
        memset(c, 0, sizeof c);
        for (int i = 0; i < N; i++) {
            uint64_t carry = 0;
            for (int j = 0; j < N; j++) {
                unsigned __int128 t = (unsigned __int128)a[i] * b[j] + c[i + j] + carry;
                c[i + j] = (uint64_t)t, carry = (uint64_t)(t >> 64);
            }
            c[i + N] = carry;
        }
        h ^= c[r & 127] / (a[r & 63] >> 20 | 1);
        a[r & 63] += c[r % 100];
    }
    BENCH_RESULT(h);
    return 0;
}
