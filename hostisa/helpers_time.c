/*
 * helpers_time.c - the time of day in translated code, from the host's vDSO.
 *
 * libc's clock_gettime() calls it, keeps no state, and uses errno only when it fails, which it does not for this clock: so it is safe on
 * guest threads. What registers the vDSO uses is its own business: a helper of class F.
 */
#include <time.h>

#include "hostisa/helpers.h"

uint64_t helper_nanoseconds(struct cpu *c, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3)
{
    (void)c, (void)a0, (void)a1, (void)a2, (void)a3;
    struct timespec t = { 0, 0 };
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}
