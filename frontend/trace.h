/*
 * trace.h - the optimising tier: from a hot unit to a region's code in the cache.
 *
 * There is one compiler per process (struct trace, in the arena), used by one thread at a time under its lock. --tier=trace compiles a region
 * wherever the run loop first comes to, at once; --tier=auto where the counter of a baseline unit ran out (cpu->count), on a thread of its own (background.h)
 * or, where there is none, at once.
 */
#ifndef DRAGOMAN_TRACE_H
#define DRAGOMAN_TRACE_H

#include "frontend/vm.h"

struct trace;

/* Bytes of struct trace; zeroed memory given by the caller (untouched pages cost nothing). */
size_t trace_size(void);
/* For fork and for breaking (as cache_lock()). */
struct lock *trace_lock(struct trace *t);

/* Do baseline units count their entries? */
bool trace_counts(const struct options *o);
/* Are regions made by a thread of the VM's own, where that is possible? */
bool trace_in_background(const struct options *o);
/* What a counter starts from. */
uint16_t trace_threshold(const struct options *o);

/* Make a region from c->pc on, and publish it. gen: cache_gen() of before. in_code is clear. c: a guest thread's, or the compiler thread's. hot: a copy of
 * trace_hot() from when c's counts were what they are, NULL = now. asked_ns: when it was asked for (CLOCK_MONOTONIC), 0 = now. False: there is none, and the baseline is to compile the unit;
 * true also if another thread is compiling, or the guest's code changed meanwhile: it will be tried again. */
bool trace_compile(struct cpu *c, uint64_t gen, const uint8_t *hot, uint64_t asked_ns);
enum { TRACE_HOT_BYTES = 1 << 12 };
const uint8_t *trace_hot(const struct cpu *c);
/* The counter of the unit at pc ran out. */
void trace_note_hot(struct cpu *c, uint64_t pc);
/* Count guest code in [first, last] anew, on this thread: nothing of it is known to be hot. */
void trace_forget(struct cpu *c, uint64_t first, uint64_t last);
/* Was there no region from pc on? (Or from another pc, seldom.) */
bool trace_refused(const struct cpu *c, uint64_t pc);
/* Is the region made last the one at head, and guest address pc the beginning of one of its blocks? By the compiler thread. */
bool trace_last_covers(const struct cpu *c, uint64_t head, uint64_t pc);
/* --audit: is code what trace_compile() makes of the guest's code at c->pc now? */
bool trace_is_current(struct cpu *c, const uint8_t *code);

#endif
