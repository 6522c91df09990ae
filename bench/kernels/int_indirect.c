/* Calls through a table of functions with random targets, and virtual-call-like structures. */
#include "bench.h"
typedef uint64_t fn(uint64_t, uint64_t);
#define F(n, e) __attribute__((noinline)) static uint64_t n(uint64_t a, uint64_t b) { return e; }
F(f0, a + b) F(f1, a ^ b) F(f2, a - b) F(f3, a * 3 + b) F(f4, (a >> 3) + b) F(f5, a | b) F(f6, a + (b << 2)) F(f7, ~a ^ b)
int main(int argc, char **argv)
{
    static fn *const table[8] = { f0, f1, f2, f3, f4, f5, f6, f7 };
    uint64_t acc = 1, n = (uint64_t)BENCH_N(220000000);
    for (uint64_t i = 0; i < n; i++) acc = table[(acc * 0x9e3779b97f4a7c15u >> 61)](acc, i);
    BENCH_RESULT(acc);
    return 0;
}
