/*
 * cache.h - the code cache: memory that holds translated code, and the maps into it.
 *
 * One struct cache a process (inside struct vm), shared by all its threads, inherited copy-on-write over fork.
 * A *fragment* is one compiled unit. Lookup takes no lock; everything that changes the cache holds cache's lock.
 *
 * Memory is a ring of segments; code grows up from a segment's start, its meta data down from its end. A full cache
 * drops its oldest segment. Units and regions fill different segments.
 *
 * Reclamation: invalidating or evicting a fragment unlinks it and bumps the generation. Its memory is reused only after
 * every live thread has acknowledged that generation (cpu->acked_gen) or stands outside (cpu->in_code == 0). A thread
 * sets in_code, then acknowledges, then looks up; it clears in_code before it blocks in a system call or on a lock, and
 * resets its return stack when it finds a new generation.
 *
 * tid arguments: the calling thread's kernel id, for the lock's owner word.
 */
#ifndef DRAGOMAN_CACHE_H
#define DRAGOMAN_CACHE_H

#include "codecache/lock.h"
#include "hostisa/host.h"

struct cache;

struct cache_counters { uint64_t frags, replaced, code_bytes, links, icache_links, flushes, evictions, evicted_frags, invalidations, invalidated_frags; };

/* Bytes of struct cache itself (zeroed memory, given by the caller). */
size_t cache_struct_size(void);
/* Bytes of address space (readable, writable, executable, lazily committed) that a cache of `limit` bytes wants. */
size_t cache_area_size(size_t limit);
/* Set up c over area (as large as cache_area_size(limit)). threads: the head of the list of live threads, linked by
 * cpu->next, guarded by threads_lock; reclamation reads it. Emits the host's thunks. Returns NULL or a message. */
const char *cache_init(struct cache *c, struct host *h, uint8_t *area, size_t limit, struct cpu **threads,
                       struct lock *threads_lock);

/* Never link fragments, nor let translated code find them through the table: every exit comes to the run loop. */
void cache_no_links(struct cache *c, bool on);
/* Let a region be entered from the run loop first, whoever comes to it: direct links to what it replaces are taken away, instead of being led to it. */
void cache_show_entries(struct cache *c, bool on);
/* The compiled code for guest pc, or NULL. Lock-free; the caller has in_code set. Refreshes the lookup table. */
const uint8_t *cache_lookup(struct cache *c, uint64_t pc);
void *const *cache_table(struct cache *c);
const uint8_t *cache_thunks(struct cache *c);
/* The current generation: what threads acknowledge, and what a translator reads before it reads guest bytes. */
uint64_t cache_gen(const struct cache *c);

/* Is a region at pc, asked for in generation gen, still wanted: has nothing of pc's guest page been invalidated since, and is there none yet? */
bool cache_wants_region(struct cache *c, int32_t tid, uint64_t pc, uint64_t gen);

/* Does a direct jump of other code lead to what is at pc? */
bool cache_is_linked(struct cache *c, int32_t tid, uint64_t pc);

enum { CACHE_MAX_CODE = 80 << 10 };   /* bytes of the largest fragment */

/* Start placing a fragment: take the lock and return where its code will run. *room: bytes that may be used, 1..CACHE_MAX_CODE. Evicts as
 * needed; may wait for other threads to leave old code (the caller has in_code clear). Never fails. */
uint8_t *cache_reserve(struct cache *c, int32_t tid, size_t room);
/* Place out (compiled from u for the reserved address) and publish it. gen: cache_gen() from before the guest bytes were
 * read; if code of the pages it comes from was invalidated since, or u comes from more guest pages than a fragment can, nothing is placed. Gives the lock back. Returns
 * the code, or NULL.
 * If there is a fragment for this guest pc, the new one takes its place: lookups and every link to it lead to the new one from here on. Threads that
 * run the old code go on with it; it stays until it's evicted or its guest code changes. */
const uint8_t *cache_commit(struct cache *c, const struct ir_unit *u, const struct host_code *out, uint64_t gen);
/* The same for a region: where the code will run if it is at most CACHE_MAX_CODE bytes, and its publication. The lock is not held in between, only one thread of
 * the process at a time may be there (frontend/trace.c's lock). If nothing comes of it there is nothing to give back. */
const uint8_t *cache_reserve_region(struct cache *c, int32_t tid);
const uint8_t *cache_commit_region(struct cache *c, int32_t tid, const struct region *r, const struct host_code *out, uint64_t gen);
/* Give the reservation back unused. */
void cache_abort(struct cache *c);

/* Link the site at host address `site` (as left in cpu->exit_site) to the fragment for guest pc at code, if both are
 * alive and the lock is free (else a later exit does it). The caller has held in_code since it left by that site. */
void cache_link(struct cache *c, int32_t tid, uint64_t site, uint64_t pc, const uint8_t *code);

/* Guest code in [start, end) changed or went away: drop every fragment made from it. Returns how many. */
unsigned cache_invalidate(struct cache *c, int32_t tid, uint64_t start, uint64_t end);
/* Drop everything. */
void cache_flush(struct cache *c, int32_t tid);
/* The same, and wait until no other thread runs any of the old code. The caller has in_code clear. */
void cache_flush_sync(struct cache *c, int32_t tid);

/* The thread `dead` no longer runs: if it held the cache's lock, and so may have left anything half-way, drop everything and begin
 * anew. The caller has in_code clear. */
void cache_recover(struct cache *c, int32_t dead, int32_t tid);

/* Does host address p lie where only regions are? Async-signal-safe. */
bool cache_is_region(const struct cache *c, uint64_t p);
/* Take the region at code out of the maps and of every link, so that its guest address is compiled anew; threads that run it go on. False: it is not what that
 * address leads to any more, or the lock is not free. in_code is set. */
bool cache_drop_region(struct cache *c, int32_t tid, const uint8_t *code);

/* Is host address p in translated code (or the thunks)? Async-signal-safe. */
bool cache_contains(const struct cache *c, uint64_t p);
/* Exact guest pc of the instruction that host pc p belongs to; false if p is in shared code. Async-signal-safe. */
bool cache_guest_pc(const struct cache *c, uint64_t p, uint64_t *guest_pc);
/* The same, and the snapshot of that place (*snap, NULL = the state is canonical there). Async-signal-safe. */
bool cache_fault_site(const struct cache *c, uint64_t p, uint64_t *guest_pc, const void **snap);
/* The host address from which on that is so: one for each entry of struct host_code's pcmap. 0: p is in shared code. Async-signal-safe. */
uint64_t cache_fault_entry(const struct cache *c, uint64_t p);

/* The fragment whose code host address p lies in. */
struct cache_fragment { uint64_t pc; uint64_t first, last; const uint8_t *code; uint32_t size; bool region; };   /* pc: guest address of the entry; first, last: lowest and highest guest byte it is made from */
/* False: p is in shared code, or in none. Async-signal-safe. */
bool cache_fragment(const struct cache *c, uint64_t p, struct cache_fragment *out);

/* The cache's lock, for fork (taken before, re-initialised in the child) and for breaking. */
struct lock *cache_lock(struct cache *c);
const struct cache_counters *cache_counters(const struct cache *c);

#endif
