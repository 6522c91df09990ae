/* Mixed scalar floating point with conditionals, minima, absolute values, and function calls (Whetstone-like). */
#include <math.h>
#include "bench.h"
__attribute__((noinline)) static void p3(double x, double y, double *z) { x = .49999975 * (x + y); y = .49999975 * (x + y); *z = (x + y) / 2.0; }
int main(int argc, char **argv)
{
    double e[4] = { 1, -1, -1, -1 }, z = 0, m = 0;
    for (long i = 0; i < (long)BENCH_N(30000000); i++) {
        e[0] = (e[0] + e[1] + e[2] - e[3]) * .499975, e[1] = (e[0] + e[1] - e[2] + e[3]) * .499975;
        e[2] = (e[0] - e[1] + e[2] + e[3]) * .499975, e[3] = (-e[0] + e[1] + e[2] + e[3]) * .499975;
        p3(e[0], (double)(i & 15), &z);
        if (z > m) m = fabs(z); else m = m * .999 + fmin(z, .5);
    }
    printf("%.9e %.9e\n", e[3], m);
    return 0;
}
