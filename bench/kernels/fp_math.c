/* libm: exp, log, sin, pow, floor, conversions between integers and doubles. */
#include <math.h>
#include "bench.h"
int main(int argc, char **argv)
{
    double s = 0;
    long n = (long)BENCH_N(14000000);
    for (long i = 1; i < n; i++) { double x = (double)i * 1e-3; s += exp(-x * 1e-3) + log(x) + sin(x) + floor(x) * 1e-6 + (double)(int)(x * 7.5) * 1e-7 + pow(x, .3) * 1e-3; }
    printf("%.9e\n", s);
    return 0;
}
