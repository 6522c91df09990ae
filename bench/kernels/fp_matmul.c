/* Double matrix product (kept scalar: a dependent sum). */
#include "bench.h"
enum { N = 160 };
static double a[N][N], b[N][N], c[N][N];
int main(int argc, char **argv)
{
    for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) a[i][j] = (double)(bench_rand() % 1000) / 7, b[i][j] = (double)(bench_rand() % 1000) / 9;
    for (int r = 0; r < BENCH_N(200); r++)
        for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) { double s = 0; for (int k = 0; k < N; k++) s += a[i][k] * b[k][j]; c[i][j] = c[i][j] * .5 + s; }
    double h = 0;
    for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) h += c[i][j];
    printf("%.6e\n", h);
    return 0;
}
