/* Prime sieve: byte stores with strides, a counting loop. */
#include "bench.h"
enum { N = 1 << 20 };
static unsigned char s[N];
int main(int argc, char **argv)
{
    uint64_t sum = 0;
    for (int r = 0; r < BENCH_N(220); r++) {
        memset(s, 1, sizeof s);
        for (unsigned i = 2; i * i < N; i++)
            if (s[i]) for (unsigned j = i * i; j < N; j += i) s[j] = 0;
        for (unsigned i = 2; i < N; i++) sum += s[i] ? i : 0;
    }
    BENCH_RESULT(sum);
    return 0;
}
