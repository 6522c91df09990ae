/* Open-addressing hash table: multiplications, loads that miss, compares. */
#include "bench.h"
enum { N = 1 << 18 };
static uint64_t key[N], val[N];
int main(int argc, char **argv)
{
    uint64_t sum = 0;
    for (int r = 0; r < BENCH_N(250); r++) {
        memset(key, 0, sizeof key);
        for (int i = 0; i < N / 2; i++) {
            uint64_t k = bench_rand() | 1, h = k * 0x9e3779b97f4a7c15u >> 46;
            while (key[h] && key[h] != k) h = (h + 1) & (N - 1);
            key[h] = k, val[h] = (uint64_t)i;
        }
        for (int i = 0; i < N; i++) if (key[i]) sum += val[i] ^ key[i];
    }
    BENCH_RESULT(sum);
    return 0;
}
