// guests: aarch64
/* Vectors of doubles: a polynomial with divisions and comparisons. */
#include "bench.h"
typedef double v2 __attribute__((vector_size(16)));
typedef long v2l __attribute__((vector_size(16)));
int main(int argc, char **argv)
{
    v2 s = { 0, 0 };
    for (long i = 0; i < (long)BENCH_N(60000000); i++) {
        v2 x = { (double)i * 1e-7, (double)i * 2e-7 };
        v2 p = ((x * .3 + 1.1) * x - .7) * x + 2;
        v2l m = p > (v2){ 2, 2 };
        s += (v2)((m & (v2l)(p / (x + 1.0))) | (~m & (v2l)p));
    }
    printf("%.6e %.6e\n", s[0], s[1]);
    return 0;
}
