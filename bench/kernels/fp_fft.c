/* Radix-2 FFT in double. */
#include <math.h>
#include "bench.h"
enum { L = 13, N = 1 << L };
static double re[N], im[N], wr[N / 2], wi[N / 2];
int main(int argc, char **argv)
{
    for (int i = 0; i < N / 2; i++) wr[i] = cos(2 * M_PI * i / N), wi[i] = -sin(2 * M_PI * i / N);
    for (int i = 0; i < N; i++) re[i] = (double)(bench_rand() % 2000) - 1000;
    for (int r = 0; r < BENCH_N(2500); r++) {
        for (int i = 0, j = 0; i < N; i++) {
            if (i < j) { double t = re[i]; re[i] = re[j], re[j] = t; t = im[i], im[i] = im[j], im[j] = t; }
            for (int m = N >> 1; (j ^= m) < m && m; m >>= 1) ;
        }
        for (int s = 1; s < N; s <<= 1)
            for (int k = 0; k < N; k += 2 * s)
                for (int j = 0; j < s; j++) {
                    int t = j * (N / 2 / s);
                    double a = re[k + j + s] * wr[t] - im[k + j + s] * wi[t], b = re[k + j + s] * wi[t] + im[k + j + s] * wr[t];
                    re[k + j + s] = re[k + j] - a, im[k + j + s] = im[k + j] - b, re[k + j] += a, im[k + j] += b;
                }
        for (int i = 0; i < N; i++) re[i] *= 1. / 90, im[i] *= 1. / 90;
    }
    printf("%.9e\n", re[5] + im[7]);
    return 0;
}
