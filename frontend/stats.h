/*
 * stats.h - counters (stats.def), one set a process, in struct vm.
 *
 * Thread-safe and async-signal-safe: relaxed atomics; totals are exact once the threads have stopped.
 */
#ifndef DRAGOMAN_STATS_H
#define DRAGOMAN_STATS_H

#include <stdatomic.h>
#include <stdint.h>

struct stats {
#define STAT(name, doc) _Atomic uint64_t name;
#include "frontend/stats.def"
#undef STAT
};

#define stat_add(stats, name, n) ((void)atomic_fetch_add_explicit(&(stats)->name, (uint64_t)(n), memory_order_relaxed))

/* Write the counters that are not zero to fd as "dragoman: name value  description" lines. Async-signal-safe. */
void stats_print(const struct stats *s, int fd);

#endif
