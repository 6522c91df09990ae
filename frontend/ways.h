/*
 * ways.h - how often each region was entered, and left by each of its ways out: --exits, and the page of --report.
 *
 * The code of regions counts by itself (struct host_code.counts), so linked exits and returns are seen; faults, of which code knows nothing, are counted by the
 * signal handler. What is counted stays when a region is dropped; regions past the tables' end are compiled without counters. Not asked for, there is no struct ways, and
 * the code of regions is as it would be without this file.
 *
 * Thread safety: regions are entered in the table under the compiler's lock (trace.c), counters are atomic.
 */
#ifndef DRAGOMAN_WAYS_H
#define DRAGOMAN_WAYS_H

#include "codecache/cache.h"

struct ways;         /* in struct vm, within 2 GB of the code cache; zeroed memory; NULL = nothing is counted */

size_t ways_size(void);

/* Where the next region is to count; NULL: nowhere. The compiler's lock is held until ways_add() or the next ways_room(). */
uint64_t *ways_room(struct ways *w);
/* The region at guest address pc has been published as code, made as out says. */
void ways_add(struct ways *w, uint64_t pc, const uint8_t *code, const struct host_code *out);
/* A host fault in translated code: host address host_pc, of the guest instruction at pc. Async-signal-safe. */
void ways_fault(struct ways *w, const struct cache *c, uint64_t host_pc, uint64_t pc);

/* One way of a region and how often it was gone; kind: enum host_way_kind. */
struct way { uint64_t from, to, count; uint8_t kind; };
const char *way_name(unsigned kind);
/* The region whose code is at `code` (NULL: number n, in the order of their making): its guest address, how often it was entered, and up to max of the ways that it was left
 * by, most used first. Returns how many; -1: there is no such region. */
int ways_of(const struct ways *w, const uint8_t *code, uint32_t n, uint64_t *pc, uint64_t *entered, struct way *out, unsigned max);
/* The regions that were entered most often, as lines of --stats. */
void ways_print(const struct ways *w, int fd);

#endif
