/* Single precision: a small neural layer and a polynomial, floats throughout. */
#include "bench.h"
enum { N = 256 };
static float w[N][N], x[N], y[N];
int main(int argc, char **argv)
{
    for (int i = 0; i < N; i++) { x[i] = (float)(bench_rand() % 100) / 50; for (int j = 0; j < N; j++) w[i][j] = (float)(bench_rand() % 200) / 4000 - .025f; }
    for (int r = 0; r < BENCH_N(8000); r++) {
        for (int i = 0; i < N; i++) { float s = .1f; for (int j = 0; j < N; j++) s += w[i][j] * x[j]; y[i] = s; }
        for (int i = 0; i < N; i++) { float t = y[i]; x[i] = t > 1 ? 1 : t < -1 ? -1 : t * (1.5f - .5f * t * t); }
    }
    printf("%.6f\n", (double)(x[3] + x[77]));
    return 0;
}
