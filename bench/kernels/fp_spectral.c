/* Spectral norm: divisions of integers turned into doubles. */
#include <math.h>
#include "bench.h"
enum { N = 500 };
static double A(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }
static void mul(const double *v, double *o) { for (int i = 0; i < N; i++) { double s = 0; for (int j = 0; j < N; j++) s += A(i, j) * v[j]; o[i] = s; } }
static void mult(const double *v, double *o) { for (int i = 0; i < N; i++) { double s = 0; for (int j = 0; j < N; j++) s += A(j, i) * v[j]; o[i] = s; } }
int main(int argc, char **argv)
{
    static double u[N], v[N], t[N];
    for (int i = 0; i < N; i++) u[i] = 1;
    for (int r = 0; r < BENCH_N(280); r++) { mul(u, t); mult(t, v); mul(v, t); mult(t, u); }
    double x = 0, y = 0;
    for (int i = 0; i < N; i++) x += u[i] * v[i], y += v[i] * v[i];
    printf("%.9f\n", sqrt(x / y));
    return 0;
}
