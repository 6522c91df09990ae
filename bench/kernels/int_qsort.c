/* libc qsort with a comparison callback. */
#include "bench.h"
static int cmp(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}
int main(int argc, char **argv)
{
    enum { N = 200000 };
    uint64_t *v = malloc(N * sizeof *v), sum = 0;
    for (int r = 0; r < BENCH_N(24); r++) {
        for (int i = 0; i < N; i++) v[i] = bench_rand();
        qsort(v, N, sizeof *v, cmp);
        for (int i = 0; i < N; i += 1000) sum = sum * 31 + v[i];
    }
    BENCH_RESULT(sum);
    return 0;
}
