// guests: aarch64
/* Vectors of floats: y = a * x + y, as gcc's vector extension (NEON on arm64, SSE natively). */
#include "bench.h"
typedef float v4 __attribute__((vector_size(16)));
enum { N = 2048 };
static v4 x[N], y[N];
int main(int argc, char **argv)
{
    for (int i = 0; i < N; i++) x[i] = (v4){ i, i + 1, i + 2, i + 3 } * 0.001f, y[i] = (v4){ 1, 2, 3, 4 };
    for (int r = 0; r < BENCH_N(250000); r++) { v4 a = { .5f, .25f, -.5f, -.25f }; for (int i = 0; i < N; i++) y[i] = y[i] * .999f + a * x[i]; }
    printf("%.5e %.5e\n", y[7][1], y[999][3]);
    return 0;
}
