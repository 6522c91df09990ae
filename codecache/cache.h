/*
 * cache.h - the code cache: memory that holds translated code, and the maps into it.
 *
 * One struct cache a process (inside struct vm), shared by all its threads, inherited copy-on-write over fork.
 * A *fragment* is one compiled unit. Lookup takes no lock; everything that changes the cache holds cache->lock.
 *
 * Reclamation: invalidating or evicting a fragment unlinks it and bumps cache->gen. Its memory is reused only after
 * every live thread has acknowledged that generation (cpu->acked_gen >= gen) or stands outside (cpu->in_code == 0).
 */
#ifndef DRAGOMAN_CACHE_H
#define DRAGOMAN_CACHE_H

#include "codecache/lock.h"
#include "hostisa/host.h"

enum { CACHE_LOOKUP_BITS = 16 };   /* the shared direct-mapped table; the hosts' probe uses this and cache_hash() */

/* Index into the lookup table. Hosts emit the same computation: (pc >> 1) & mask. */
static inline uint32_t cache_hash(uint64_t pc) { return (uint32_t)(pc >> 1) & ((1u << CACHE_LOOKUP_BITS) - 1); }

struct frag;                       /* opaque outside codecache/ */
struct cache;

/* Bytes of struct cache itself. */
size_t cache_struct_size(void);
/* Set up in [area, area + size): code memory (reserved address space, PROT_NONE) within reach of itself; meta data
 * likewise in [meta, meta+meta_size). limit = bytes of code after which the oldest is evicted. Emits the host's thunks. */
const char *cache_init(struct cache *c, struct host *h, uint8_t *area, size_t size, size_t limit);

/* The compiled code for guest pc, or NULL. Lock-free. */
const uint8_t *cache_lookup(struct cache *c, uint64_t pc);
void *const *cache_table(struct cache *c);
const uint8_t *cache_thunks(struct cache *c);

/* Place compiled code for u (ranges recorded for invalidation). gen = cache_gen() read before the guest bytes were:
 * if any page of u was invalidated since, nothing is placed and NULL comes back (as when memory ran out: then *full is
 * set and the caller calls cache_evict() and retries). out must have been compiled for cache_reserve()'s address. */
uint8_t *cache_reserve(struct cache *c, size_t bytes);                       /* takes the lock */
const uint8_t *cache_commit(struct cache *c, const struct ir_unit *u, const struct host_code *out, uint64_t gen);
void cache_abort(struct cache *c);                                           /* both release it */
uint64_t cache_gen(struct cache *c);

/* Link site (as left in cpu->exit_site) to the fragment for guest pc if both are alive. */
void cache_link(struct cache *c, uint64_t site, uint64_t pc, const uint8_t *code);

/* Guest code in [start, end) changed or went away: drop every fragment made from it. Returns how many. */
unsigned cache_invalidate(struct cache *c, uint64_t start, uint64_t end);
/* Drop everything. */
void cache_flush(struct cache *c);

/* Is host address p in translated code (or the thunks)? Async-signal-safe. */
bool cache_contains(const struct cache *c, uint64_t p);
/* Exact guest pc of the instruction that host pc p belongs to; false if p is in shared code. Async-signal-safe. */
bool cache_guest_pc(const struct cache *c, uint64_t p, uint64_t *guest_pc);

/* fork: called in the child, which is alone now. */
void cache_after_fork(struct cache *c);

#endif
