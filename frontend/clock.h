/*
 * clock.h - the kernel's clocks, for threads that must not call the C library.
 */
#ifndef DRAGOMAN_CLOCK_H
#define DRAGOMAN_CLOCK_H

#include <sys/syscall.h>
#include <time.h>

#include "hostisa/host.h"

/* Nanoseconds on clock (CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, ...: clock_gettime(2)); a system call. Thread- and async-signal-safe. */
static inline uint64_t clock_now_ns(clockid_t clock)
{
    struct timespec t = { 0 };
    host_rawcall(SYS_clock_gettime, (uint64_t)clock, (uint64_t)&t, 0, 0, 0, 0);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

#endif
