/* Integer matrix product. */
#include "bench.h"
enum { N = 128 };
static int64_t a[N][N], b[N][N], c[N][N];
int main(int argc, char **argv)
{
    for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) a[i][j] = (int64_t)bench_rand() >> 40, b[i][j] = (int64_t)bench_rand() >> 40;
    for (int r = 0; r < BENCH_N(420); r++)
        for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) {
            int64_t s = r;
            for (int k = 0; k < N; k++) s += a[i][k] * b[k][j];
            c[i][j] ^= s;
        }
    uint64_t h = 0;
    for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) h = h * 31 + (uint64_t)c[i][j];
    BENCH_RESULT(h);
    return 0;
}
