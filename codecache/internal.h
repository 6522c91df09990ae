/*
 * internal.h - the code cache's data structures; seen by codecache/ only.
 *
 * Meta data refers to itself by `mref`: a byte offset from the area's start, 0 = none (offset 0 is thunk code).
 */
#ifndef DRAGOMAN_CACHE_INTERNAL_H
#define DRAGOMAN_CACHE_INTERNAL_H

#include <string.h>

#include "codecache/cache.h"

typedef uint32_t mref;

enum {
    CACHE_HASH_BITS = 16,            /* buckets of the complete pc map */
    CACHE_PAGE_BITS = 13,            /* buckets of the guest page map */
    CACHE_MAX_SEGS = 16,
    CACHE_THUNK_BYTES = 16 << 10,
    CACHE_FRONT = 8,                 /* bytes before a fragment's header that hold its mref */
    CACHE_MIN_SEG = 128 << 10,
    CACHE_GUEST_PAGE = 12,           /* log2 of the granule of invalidation */
    CACHE_MAX_PAGES = 64,            /* guest pages one fragment may come from */
};

/* Regions have segments of their own: their maker, of whom there is one at a time, knows where the next will run without holding the lock. */
enum cache_cursor { FOR_UNITS, FOR_REGIONS, CACHE_CURSORS };
#define NO_SEG UINT32_MAX

/* A fragment's link site. */
struct site {
    uint32_t off, stub, lit;         /* as in struct host_site; offsets from the fragment's code */
    mref frag;                       /* owner */
    mref to;                         /* fragment it is linked to, 0 = not linked */
    mref next, prev;                 /* in to's list of incoming sites */
    uint8_t kind;
    uint64_t target;                 /* SITE_DIRECT: guest pc; SITE_ICACHE: generation of the last reset */
};

/* One guest page that a fragment was made from; chained in the page map. */
struct page_node { uint64_t page; mref frag, next; };

struct frag {
    uint64_t pc;
    uint64_t first, last;            /* lowest and highest guest byte it was made from */
    uint32_t code, size;             /* code: mref of the entry */
    mref hash_next;
    mref incoming;                   /* sites linked to this fragment */
    mref sites, pages, pcmap;
    uint16_t n_sites, n_pages, n_pcmap;
    bool region;                     /* made by the optimiser */
    bool dead, replaced;             /* replaced: no longer in the pc map (but alive: threads may be in it, and it depends on its guest pages) */
    enum { MAP_NARROW, MAP_WIDE, MAP_SNAP } map;   /* pcmap entries: offset and delta of 16 bits, of 32 bits, and a snapshot's offset */
};

struct seg {
    uint32_t lo, hi;                 /* mrefs: [lo, hi) */
    uint32_t code_next, meta_next;   /* next code byte; lowest used meta byte */
    uint64_t free_gen;               /* reusable once every thread acknowledged this generation */
    _Atomic uint32_t n_frags;
    bool regions;                    /* what it is filled with: regions, or units */
    struct index { uint32_t code; mref frag; } *index;   /* fragments in order of code address; n_frags of them */
};

struct cache {
    struct lock lock;
    struct host *host;
    uint8_t *area;
    size_t area_size;
    struct cpu **threads;
    struct lock *threads_lock;
    bool no_links, show_entries;
    bool stay;                       /* a region has been dropped whose loops a thread may go round in without coming across a link */
    int32_t lock_tid;                /* who reserved */
    uint32_t reserved;               /* how many bytes */
    uint32_t n_segs, seg_bytes;
    uint32_t ring;                   /* segment that was begun last */
    uint32_t cur[CACHE_CURSORS];     /* segment that is being filled, NO_SEG = none yet */
    _Atomic uint64_t gen;
    uint64_t flushed;                /* generation of the last invalidation of everything, */
    uint64_t changed[1u << CACHE_PAGE_BITS];   /* and of the last one of guest pages in this bucket */
    struct cache_counters count;
    struct seg segs[CACHE_MAX_SEGS];
    const uint8_t *empty;            /* what unused table entries point to */
    _Atomic mref hash[1u << CACHE_HASH_BITS];
    mref page_map[1u << CACHE_PAGE_BITS];
    _Atomic(void *) table[1u << HOST_LOOKUP_BITS];
};

static inline void *cache_at(const struct cache *c, mref r) { return c->area + r; }
static inline mref cache_ref(const struct cache *c, const void *p) { return (mref)((const uint8_t *)p - c->area); }

/* The fragment whose entry is at code. */
static inline struct frag *cache_frag_of(const struct cache *c, const uint8_t *code)
{
    mref r;
    memcpy(&r, code - HOST_HEADER - CACHE_FRONT, sizeof r);
    return cache_at(c, r);
}

/* cache.c: find the fragment whose code holds host address p, or NULL. Async-signal-safe. */
struct frag *cache_frag_at(const struct cache *c, uint64_t p);

/* link.c: take every link into f away / take f's own outgoing links out of their targets' lists. Lock held. */
void cache_unlink_incoming(struct cache *c, struct frag *f);
void cache_unlink_outgoing(struct cache *c, struct frag *f);
/* Lead every link into old to f instead; direct ones of units nowhere, if c->show_entries. Lock held. */
void cache_relink_incoming(struct cache *c, struct frag *old, struct frag *f);
/* Ask every thread to come by and acknowledge. Lock held. cache_kick_out: if it may stay in a region that was dropped. */
void cache_kick_all(struct cache *c);
void cache_kick_out(struct cache *c);
/* Every thread (but those outside) has acknowledged gen. */
bool cache_all_acked(struct cache *c, uint64_t gen);

/* maps.c: enter / take out of the pc map, the table and the page map. Lock held. */
void cache_map_add(struct cache *c, struct frag *f);
void cache_map_remove(struct cache *c, struct frag *f);
/* The fragment that pc leads to, or NULL. */
struct frag *cache_map_find(struct cache *c, uint64_t pc);
/* Take f out of the pc map and the table only: it has been replaced. */
void cache_map_unhash(struct cache *c, struct frag *f);
/* Has nothing of these guest pages been invalidated since generation gen? Lock held. */
bool cache_pages_fresh(const struct cache *c, const uint64_t *pages, unsigned n, uint64_t gen);
/* Forget everything. */
void cache_map_clear(struct cache *c);
/* Drop f: unmapped, unlinked, its header never matches again. The caller bumps the generation. Lock held. */
void cache_kill(struct cache *c, struct frag *f);

#endif
