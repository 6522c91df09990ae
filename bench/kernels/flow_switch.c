/* A switch in a loop, most rounds in two of its nine cases. */
#include "bench.h"
__attribute__((noinline)) static uint64_t run(const unsigned char *code, uint64_t n)
{
    uint64_t a = 1, b = 2;
    for (uint64_t i = 0; i < n; i++) {
        switch (code[i & 1023]) {
        case 0: a += b; break;
        case 1: b ^= a >> 3; break;
        case 2: a = a * 5 + i; break;
        case 3: b += a & i; break;
        case 4: a ^= b << 1; break;
        case 5: b -= i; break;
        case 6: a = ~a; break;
        case 7: b = b * 3 + a; break;
        case 8: a |= b >> 7; break;
        case 9: return a;
        default: b++;
        }
    }
    return a + b;
}
int main(int argc, char **argv)
{
    static unsigned char code[1024];
    uint64_t x = 88172645463325252u;
    for (unsigned i = 0; i < 1024; i++) {
        x ^= x << 13, x ^= x >> 7, x ^= x << 17;
        code[i] = x % 16 < 9 ? 2 : x % 16 < 15 ? 7 : x >> 8 & 7;
    }
    BENCH_RESULT(run(code, (uint64_t)BENCH_N(150000000)));
    return 0;
}
