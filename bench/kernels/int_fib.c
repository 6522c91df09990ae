/* Recursion: calls and returns. */
#include "bench.h"
__attribute__((noinline)) static long fib(long n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int main(int argc, char **argv) { BENCH_RESULT(fib(42 + (int)(argc > 1 ? atoi(argv[1]) : 0))); (void)argv; return 0; }
