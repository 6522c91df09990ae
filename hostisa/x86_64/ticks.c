/*
 * ticks.c - the time-stamp counter: constant rate and synchronous over CPUs on every machine that Linux uses it on.
 */
#include "hostisa/host.h"

uint64_t host_ticks(void)
{
    uint32_t lo, hi;
    __asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi));
    return (uint64_t)hi << 32 | lo;
}
