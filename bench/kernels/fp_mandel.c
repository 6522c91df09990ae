/* Mandelbrot set: short double loops with a data-dependent exit. */
#include "bench.h"
int main(int argc, char **argv)
{
    int n = (int)BENCH_N(1600);
    uint64_t sum = 0;
    for (int y = 0; y < n; y++) for (int x = 0; x < n; x++) {
        double cr = 3. * x / n - 2, ci = 2. * y / n - 1, zr = 0, zi = 0;
        int k = 0;
        while (k < 200 && zr * zr + zi * zi < 4) { double t = zr * zr - zi * zi + cr; zi = 2 * zr * zi + ci; zr = t; k++; }
        sum += (uint64_t)k;
    }
    BENCH_RESULT(sum);
    return 0;
}
