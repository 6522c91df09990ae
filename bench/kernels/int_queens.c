/* N queens by bit masks: recursion and bit tricks. */
#include "bench.h"
static long solve(unsigned all, unsigned c, unsigned l, unsigned r)
{
    if (c == all) return 1;
    long n = 0;
    for (unsigned free = all & ~(c | l | r); free;) {
        unsigned b = free & -free;
        free ^= b;
        n += solve(all, c | b, (l | b) << 1 & all, (r | b) >> 1);
    }
    return n;
}
int main(int argc, char **argv) { (void)argv; BENCH_RESULT(solve((1u << 15) - 1, 0, 0, 0) + solve((1u << (argc > 1 ? 13 : 12)) - 1, 1, 2, 0)); return 0; }
