/*
 * firsts.h - how long it takes until optimised code runs, for --stats.
 *
 * Times are counted from the start of the process: of its CPU time, all threads', and on the wall. A forked child counts from where its parent did.
 *
 * Thread safety: atomic; any thread.
 */
#ifndef DRAGOMAN_FIRSTS_H
#define DRAGOMAN_FIRSTS_H

#include <stdatomic.h>
#include <stdint.h>

struct vm;

enum { FIRSTS_WAITS = 1024 };

struct firsts {
    uint64_t wall_ns, cpu_ns;                       /* clocks when the process began */
    _Atomic uint64_t hot_wall, hot_cpu;             /* nanoseconds from then until code was hot for the first time, 0 = not yet */
    _Atomic uint64_t run_wall, run_cpu;             /* and until a region was entered for the first time */
    _Atomic uint32_t n_waits;                       /* requests that became regions; the first FIRSTS_WAITS of them took */
    uint32_t wait_us[FIRSTS_WAITS];                 /* so many microseconds until they were published */
};

/* Beginning of the process. */
void firsts_begin(struct firsts *f);
/* A region was asked for / is about to be entered or has just been left. Without --stats, and from the second time on, nothing happens. */
void firsts_hot(struct vm *vm);
void firsts_run(struct vm *vm);
/* A region that was asked for at asked_ns (CLOCK_MONOTONIC) has been published. */
void firsts_made(struct vm *vm, uint64_t asked_ns);
/* Fill in the counters. Sorts the waits. */
void firsts_collect(struct vm *vm);

#endif
