/* Population counts, leading zeros, byte swaps, Collatz. */
#include "bench.h"
int main(int argc, char **argv)
{
    uint64_t sum = 0, n = (uint64_t)BENCH_N(4000000);
    for (uint64_t i = 1; i < n; i++) {
        uint64_t x = i;
        int steps = 0;
        while (x != 1 && steps < 64) x = x & 1 ? 3 * x + 1 : x >> 1, steps++;
        sum += (uint64_t)steps + (uint64_t)__builtin_popcountll(i * 0x9e3779b97f4a7c15u) + (uint64_t)__builtin_clzll(i) + __builtin_bswap64(i);
    }
    BENCH_RESULT(sum);
    return 0;
}
