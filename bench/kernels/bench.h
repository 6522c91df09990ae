/* bench.h - what every kernel shares: a deterministic generator and a printed checksum, so that results can be compared. */
#ifndef BENCH_H
#define BENCH_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static uint64_t bench_state = 88172645463325252u;
__attribute__((unused)) static uint64_t bench_rand(void)
{
    bench_state ^= bench_state << 13;
    bench_state ^= bench_state >> 7;
    bench_state ^= bench_state << 17;
    return bench_state;
}
#define BENCH_RESULT(x) printf("%016llx\n", (unsigned long long)(x))
/* Repetitions: argv[1] scales the default. */
#define BENCH_N(dflt) ((argc > 1 ? atof(argv[1]) : 1.0) * (dflt))
#endif
