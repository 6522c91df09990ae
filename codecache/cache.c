/*
 * cache.c - the cache's memory: segments, placing fragments, eviction, and finding a fragment from a host address.
 */
#include "codecache/cache.h"

#include <assert.h>
#include <string.h>

#include "codecache/internal.h"

static uint32_t align_up(uint32_t v, uint32_t a) { return (v + a - 1) & ~(a - 1); }

size_t cache_struct_size(void)
{
    return sizeof(struct cache);
}

/* Segments for a limit: sixteenths of it, at least CACHE_MIN_SEG each and two of them. */
static uint32_t seg_count(size_t limit)
{
    size_t n = limit / CACHE_MIN_SEG;
    return n < 2 ? 2 : n > CACHE_MAX_SEGS ? CACHE_MAX_SEGS : (uint32_t)n;
}

static uint32_t seg_size(size_t limit)
{
    size_t s = limit / seg_count(limit);
    if (s < CACHE_MIN_SEG) s = CACHE_MIN_SEG;
    assert(s < 128u << 20);
    return (uint32_t)s & ~4095u;
}

/* An index entry per smallest possible fragment would be wasteful; one per 64 bytes of segment can't run out, since a
 * fragment with its meta data takes more. */
static size_t index_bytes(size_t limit)
{
    return (size_t)seg_count(limit) * (seg_size(limit) / 64) * sizeof(struct index);
}

size_t cache_area_size(size_t limit)
{
    return CACHE_THUNK_BYTES + (size_t)seg_count(limit) * seg_size(limit) + align_up((uint32_t)index_bytes(limit), 4096);
}

const char *cache_init(struct cache *c, struct host *h, uint8_t *area, size_t limit, struct cpu **threads,
                       struct lock *threads_lock)
{
    c->host = h;
    c->area = area;
    c->area_size = cache_area_size(limit);
    c->threads = threads;
    c->threads_lock = threads_lock;
    c->n_segs = seg_count(limit);
    c->seg_bytes = seg_size(limit);
    for (unsigned i = 0; i < CACHE_CURSORS; i++) c->cur[i] = NO_SEG;
    c->ring = c->n_segs - 1;
    atomic_store(&c->gen, 1);
    if (c->area_size >= 2000u << 20) return "the code cache may not be larger than 2 GB";
    struct index *index = (struct index *)(area + CACHE_THUNK_BYTES + (size_t)c->n_segs * c->seg_bytes);
    for (uint32_t i = 0; i < c->n_segs; i++) {
        struct seg *s = &c->segs[i];
        s->lo = CACHE_THUNK_BYTES + i * c->seg_bytes;
        s->hi = s->lo + c->seg_bytes;
        s->code_next = s->lo;
        s->meta_next = s->hi;
        s->index = index + (size_t)i * (c->seg_bytes / 64);
    }
    size_t used = host_emit_thunks(h, area, CACHE_THUNK_BYTES);
    assert(used > 0 && used <= CACHE_THUNK_BYTES);
    (void)used;
    c->empty = host_empty_entry(h);
    for (unsigned i = 0; i < 1u << HOST_LOOKUP_BITS; i++)
        atomic_store_explicit(&c->table[i], (void *)c->empty, memory_order_relaxed);
    return NULL;   /* the other maps are zeroed memory */
}

void cache_no_links(struct cache *c, bool on) { c->no_links = on; }
void cache_show_entries(struct cache *c, bool on) { c->show_entries = on; }
void *const *cache_table(struct cache *c) { return (void *const *)c->table; }
const uint8_t *cache_thunks(struct cache *c) { return c->area; }
uint64_t cache_gen(const struct cache *c) { return atomic_load(&c->gen); }
struct lock *cache_lock(struct cache *c) { return &c->lock; }
const struct cache_counters *cache_counters(const struct cache *c) { return &c->count; }

/* --- finding ---------------------------------------------------------------------------------------------- */

bool cache_contains(const struct cache *c, uint64_t p)
{
    return p - (uint64_t)c->area < c->area_size;
}

/* The segment that p lies in, or NULL. */
static const struct seg *segment_at(const struct cache *c, uint64_t p)
{
    uint64_t r = p - (uint64_t)c->area;
    if (r < CACHE_THUNK_BYTES || r >= CACHE_THUNK_BYTES + (uint64_t)c->n_segs * c->seg_bytes) return NULL;
    return &c->segs[(r - CACHE_THUNK_BYTES) / c->seg_bytes];
}

bool cache_is_region(const struct cache *c, uint64_t p)
{
    const struct seg *s = segment_at(c, p);
    return s && s->regions;
}

struct frag *cache_frag_at(const struct cache *c, uint64_t p)
{
    const uint64_t r = p - (uint64_t)c->area;
    const struct seg *s = segment_at(c, p);
    if (!s) return NULL;
    uint32_t lo = 0, hi = atomic_load_explicit(&s->n_frags, memory_order_acquire);
    while (lo < hi) {   /* the last fragment that begins at or before r */
        uint32_t mid = (lo + hi) / 2;
        if (s->index[mid].code <= r) lo = mid + 1;
        else hi = mid;
    }
    if (lo == 0) return NULL;
    struct frag *f = cache_at(c, s->index[lo - 1].frag);
    return r < (uint64_t)f->code + f->size ? f : NULL;
}

/* Entry i of f's pcmap, in whichever of its three forms. */
static struct host_pcmap pcmap_entry(const struct cache *c, const struct frag *f, uint32_t i)
{
    const uint16_t *narrow = cache_at(c, f->pcmap);
    const uint32_t *wide = cache_at(c, f->pcmap);
    switch (f->map) {
    case MAP_NARROW: return (struct host_pcmap){ narrow[2 * i], (uint32_t)(int16_t)narrow[2 * i + 1], 0 };
    case MAP_WIDE: return (struct host_pcmap){ wide[2 * i], wide[2 * i + 1], 0 };
    case MAP_SNAP: break;
    }
    return (struct host_pcmap){ wide[3 * i], wide[3 * i + 1], wide[3 * i + 2] };
}

/* The pcmap's last entry at or before off. */
static struct host_pcmap pcmap_find(const struct cache *c, const struct frag *f, uint32_t off)
{
    uint32_t lo = 0, hi = f->n_pcmap;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (pcmap_entry(c, f, mid).off <= off) lo = mid + 1;
        else hi = mid;
    }
    return lo ? pcmap_entry(c, f, lo - 1) : (struct host_pcmap){ 0, 0, 0 };
}

bool cache_fault_site(const struct cache *c, uint64_t p, uint64_t *guest_pc, const void **snap)
{
    const struct frag *f = cache_frag_at(c, p);
    if (!f) return false;
    const uint8_t *code = cache_at(c, f->code);
    struct host_pcmap e = pcmap_find(c, f, (uint32_t)(p - (uint64_t)code));
    *guest_pc = f->pc + (uint64_t)(int64_t)(int32_t)e.guest_delta;
    *snap = e.snap ? code + e.snap : NULL;
    return true;
}

uint64_t cache_fault_entry(const struct cache *c, uint64_t p)
{
    const struct frag *f = cache_frag_at(c, p);
    if (!f) return 0;
    const uint64_t code = (uint64_t)cache_at(c, f->code);
    return code + pcmap_find(c, f, (uint32_t)(p - code)).off;
}

bool cache_fragment(const struct cache *c, uint64_t p, struct cache_fragment *out)
{
    const struct frag *f = cache_frag_at(c, p);
    if (!f) return false;
    *out = (struct cache_fragment){ f->pc, f->first, f->last, cache_at(c, f->code), f->size, f->region };
    return true;
}

bool cache_guest_pc(const struct cache *c, uint64_t p, uint64_t *guest_pc)
{
    const void *snap;
    return cache_fault_site(c, p, guest_pc, &snap);
}

/* --- dropping --------------------------------------------------------------------------------------------- */

void cache_kill(struct cache *c, struct frag *f)
{
    assert(!f->dead);
    __atomic_store_n(&f->dead, true, __ATOMIC_SEQ_CST);
    c->stay |= f->region;
    host_kill_header(cache_at(c, f->code));
    cache_map_remove(c, f);
    cache_unlink_incoming(c, f);
    cache_unlink_outgoing(c, f);
}

bool cache_drop_region(struct cache *c, int32_t tid, const uint8_t *code)
{
    if (!lock_try(&c->lock, tid)) return false;
    c->lock_tid = tid;
    struct frag *f = cache_frag_of(c, code);
    const bool current = f->region && !f->dead && !f->replaced;
    if (current) {
        cache_map_unhash(c, f);
        host_kill_header(cache_at(c, f->code));
        cache_unlink_incoming(c, f);
        atomic_fetch_add(&c->gen, 1);   /* inline caches that led to it can be set again once it is acknowledged */
    }
    lock_give(&c->lock);
    return current;
}

void cache_kick_all(struct cache *c)
{
    lock_take(c->threads_lock, c->lock_tid);
    for (struct cpu *t = *c->threads; t; t = t->next) atomic_fetch_or(&t->poll, POLL_SYNC);
    lock_give(c->threads_lock);
}

void cache_kick_out(struct cache *c)
{
    if (c->stay) cache_kick_all(c);
    c->stay = false;
}

static unsigned kill_segment(struct cache *c, struct seg *s)
{
    unsigned n = 0, total = atomic_load(&s->n_frags);
    for (unsigned i = 0; i < total; i++) {
        struct frag *f = cache_at(c, s->index[i].frag);
        if (f->dead) continue;
        cache_kill(c, f);
        n++;
    }
    return n;
}

/* Wait until nobody can be in code that was dropped before generation gen. Threads in translated code come by at their
 * next poll; threads waiting for our lock, in the interpreter or in a system call count as outside. */
static void wait_acked(struct cache *c, uint64_t gen)
{
    if (cache_all_acked(c, gen)) return;
    cache_kick_all(c);
    while (!cache_all_acked(c, gen)) host_rawcall(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
}

static void recycle_segment(struct cache *c, struct seg *s)
{
    unsigned n = kill_segment(c, s);
    if (n) c->count.evicted_frags += n;
    if (atomic_load(&s->n_frags)) {
        c->count.evictions++;
        s->free_gen = atomic_fetch_add(&c->gen, 1) + 1;
        wait_acked(c, s->free_gen);
    }
    atomic_store(&s->n_frags, 0);
    s->code_next = s->lo;
    s->meta_next = s->hi;
}

/* Lock held. Returns the generation that makes it so. */
static uint64_t flush_locked(struct cache *c)
{
    for (uint32_t i = 0; i < c->n_segs; i++) c->count.invalidated_frags += kill_segment(c, &c->segs[i]);
    c->count.flushes++;
    c->flushed = atomic_fetch_add(&c->gen, 1) + 1;
    cache_kick_out(c);
    return c->flushed;
}

void cache_flush(struct cache *c, int32_t tid)
{
    lock_take(&c->lock, tid);
    c->lock_tid = tid;
    flush_locked(c);
    lock_give(&c->lock);
}

void cache_flush_sync(struct cache *c, int32_t tid)
{
    lock_take(&c->lock, tid);
    c->lock_tid = tid;
    wait_acked(c, flush_locked(c));
    lock_give(&c->lock);
}

void cache_recover(struct cache *c, int32_t dead, int32_t tid)
{
    if (!lock_inherit(&c->lock, dead, tid)) return;
    c->lock_tid = tid;
    /* No list can be trusted, so nothing is unlinked: dropped code may go on to other dropped code until its next poll, and none
     * of it is overwritten before everybody has left it. */
    for (uint32_t i = 0; i < c->n_segs; i++) {
        struct seg *s = &c->segs[i];
        for (uint32_t k = 0, n = atomic_load(&s->n_frags); k < n; k++) {
            struct frag *f = cache_at(c, s->index[k].frag);
            __atomic_store_n(&f->dead, true, __ATOMIC_SEQ_CST);
            host_kill_header(cache_at(c, f->code));
        }
    }
    cache_map_clear(c);
    c->count.flushes++;
    c->flushed = atomic_fetch_add(&c->gen, 1) + 1;
    cache_kick_all(c);
    lock_give(&c->lock);
}

/* --- placing ---------------------------------------------------------------------------------------------- */

/* What the meta data of the largest fragment may need, by the limits of struct host_code. */
enum { META_ROOM = 32 << 10 };
_Static_assert(HOST_MAX_SITES * sizeof(struct site) + HOST_MAX_PCMAP * 3 * sizeof(uint32_t) + CACHE_MAX_PAGES * sizeof(struct page_node) +
               sizeof(struct frag) + 64 <= META_ROOM, "meta data fits");
_Static_assert(CACHE_MAX_CODE + META_ROOM + 128 <= CACHE_MIN_SEG, "the largest fragment fits in a segment");

/* The segment with room for one more fragment of this kind. Lock held. */
static struct seg *with_room(struct cache *c, enum cache_cursor who, uint32_t room)
{
    struct seg *s = c->cur[who] == NO_SEG ? NULL : &c->segs[c->cur[who]];
    if (s && s->meta_next - s->code_next >= room + 64 + META_ROOM) return s;
    do c->ring = (c->ring + 1) % c->n_segs;
    while (c->ring == c->cur[who == FOR_UNITS ? FOR_REGIONS : FOR_UNITS]);   /* there are two segments at least */
    c->cur[who] = c->ring;
    s = &c->segs[c->ring];
    recycle_segment(c, s);
    s->regions = who == FOR_REGIONS;
    return s;
}

/* Where the next fragment's code goes in s. */
static uint32_t next_code(const struct seg *s) { return align_up(s->code_next + CACHE_FRONT + HOST_HEADER, 16); }

uint8_t *cache_reserve(struct cache *c, int32_t tid, size_t room)
{
    assert(room && room <= CACHE_MAX_CODE);
    lock_take(&c->lock, tid);
    c->lock_tid = tid;
    c->reserved = (uint32_t)room;
    return cache_at(c, next_code(with_room(c, FOR_UNITS, (uint32_t)room)));
}

const uint8_t *cache_reserve_region(struct cache *c, int32_t tid)
{
    lock_take(&c->lock, tid);
    c->lock_tid = tid;
    const uint8_t *at = cache_at(c, next_code(with_room(c, FOR_REGIONS, CACHE_MAX_CODE)));
    lock_give(&c->lock);
    return at;
}

void cache_abort(struct cache *c)
{
    lock_give(&c->lock);
}

static void *meta_alloc(struct cache *c, struct seg *s, size_t bytes)
{
    s->meta_next = (s->meta_next - (uint32_t)bytes) & ~7u;
    assert(s->meta_next > s->code_next);
    return cache_at(c, s->meta_next);
}

/* Add the pages of r to the n in pages[], each once; returns how many there are then, 0 if they don't fit. */
static unsigned add_pages(const struct ir_range *r, uint64_t pages[CACHE_MAX_PAGES], unsigned n)
{
    for (uint64_t p = r->start >> CACHE_GUEST_PAGE; p <= (r->end - 1) >> CACHE_GUEST_PAGE; p++) {
        bool seen = false;
        for (unsigned k = 0; k < n; k++) seen |= pages[k] == p;
        if (seen) continue;
        if (n == CACHE_MAX_PAGES) return 0;
        pages[n++] = p;
    }
    return n;
}

/* The guest pages that u depends on; 0: too many. */
static unsigned unit_pages(const struct ir_unit *u, uint64_t pages[CACHE_MAX_PAGES])
{
    unsigned n = 0;
    for (unsigned i = 0; i < u->n_ranges; i++)
        if (!(n = add_pages(&u->ranges[i], pages, n))) return 0;
    for (unsigned i = 0; i < u->n_seen; i++)
        if (!(n = add_pages(&u->seen[i], pages, n))) return 0;
    return n;
}

static void add_extent(struct frag *f, const struct ir_range *r)
{
    if (r->start < f->first) f->first = r->start;
    if (r->end - 1 > f->last) f->last = r->end - 1;
}

static void place_sites(struct cache *c, struct seg *s, struct frag *f, const struct host_code *out)
{
    struct site *sites = meta_alloc(c, s, out->n_sites * sizeof *sites);
    for (unsigned i = 0; i < out->n_sites; i++) {
        const struct host_site *h = &out->sites[i];
        sites[i] = (struct site){ .off = h->off, .stub = h->stub, .lit = h->lit, .kind = h->kind,
                                  .target = h->kind == SITE_DIRECT ? h->target : 0, .frag = cache_ref(c, f) };
    }
    f->sites = cache_ref(c, sites);
    f->n_sites = (uint16_t)out->n_sites;
}

static void place_pages(struct cache *c, struct seg *s, struct frag *f, const uint64_t *pages, unsigned n)
{
    struct page_node *nodes = meta_alloc(c, s, n * sizeof *nodes);
    for (unsigned i = 0; i < n; i++) nodes[i] = (struct page_node){ .page = pages[i], .frag = cache_ref(c, f) };
    f->pages = cache_ref(c, nodes);
    f->n_pages = (uint16_t)n;
}

static void place_pcmap(struct cache *c, struct seg *s, struct frag *f, const struct host_code *out)
{
    f->map = out->size > 0xffff ? MAP_WIDE : MAP_NARROW;
    for (unsigned i = 0; i < out->n_pcmap; i++) {
        if (f->map == MAP_NARROW && (int32_t)out->pcmap[i].guest_delta != (int16_t)out->pcmap[i].guest_delta) f->map = MAP_WIDE;
        if (out->pcmap[i].snap) f->map = MAP_SNAP;
    }
    const unsigned bytes = f->map == MAP_NARROW ? 4 : f->map == MAP_WIDE ? 8 : 12;
    void *map = meta_alloc(c, s, out->n_pcmap * bytes);
    for (unsigned i = 0; i < out->n_pcmap; i++) {
        const struct host_pcmap *e = &out->pcmap[i];
        const uint32_t words[] = { e->off, e->guest_delta, e->snap };
        const uint16_t halves[] = { (uint16_t)e->off, (uint16_t)e->guest_delta };
        memcpy((uint8_t *)map + i * bytes, f->map == MAP_NARROW ? (const void *)halves : words, bytes);
    }
    f->pcmap = cache_ref(c, map);
    f->n_pcmap = (uint16_t)out->n_pcmap;
}

/* From here on f's guest pc leads to f. The fragment that it led to so far is no longer found, and its links lead to f; but it is not
 * dropped, for threads are in it and return to it: it stays in the page map. */
static void publish(struct cache *c, struct frag *f)
{
    struct frag *old = cache_map_find(c, f->pc);
    cache_map_add(c, f);
    if (!old) return;
    cache_relink_incoming(c, old, f);
    cache_map_unhash(c, old);
    host_kill_header(cache_at(c, old->code));
    c->count.replaced++;
}

/* Lock held, given back. */
static const uint8_t *commit(struct cache *c, const struct ir_unit *u, const struct host_code *out, uint64_t gen, enum cache_cursor who)
{
    uint64_t pages[CACHE_MAX_PAGES];
    unsigned n_pages = unit_pages(u, pages);
    struct seg *s = &c->segs[c->cur[who]];
    const uint32_t code = next_code(s);

    assert(out->n_sites <= HOST_MAX_SITES && out->n_pcmap <= HOST_MAX_PCMAP);
    if (n_pages == 0 || !cache_pages_fresh(c, pages, n_pages, gen)) {
        lock_give(&c->lock);
        return NULL;
    }
    struct frag *f = meta_alloc(c, s, sizeof *f);
    memset(f, 0, sizeof *f);
    f->region = who == FOR_REGIONS;
    f->pc = u->pc;
    f->code = code;
    f->size = out->size;
    f->first = UINT64_MAX;
    for (unsigned i = 0; i < u->n_ranges; i++) add_extent(f, &u->ranges[i]);
    for (unsigned i = 0; i < u->n_seen; i++) add_extent(f, &u->seen[i]);
    place_sites(c, s, f, out);
    place_pages(c, s, f, pages, n_pages);
    place_pcmap(c, s, f, out);

    memcpy(cache_at(c, code), out->buf, out->size);
    memcpy(cache_at(c, code - HOST_HEADER), &u->pc, sizeof u->pc);
    mref self = cache_ref(c, f);
    memcpy(cache_at(c, code - HOST_HEADER - CACHE_FRONT), &self, sizeof self);
    host_sync_icache(cache_at(c, code), out->size);
    s->code_next = code + out->size;
    assert(s->code_next <= s->meta_next);
    uint32_t n = atomic_load(&s->n_frags);
    assert(n < c->seg_bytes / 64);
    s->index[n] = (struct index){ f->code, cache_ref(c, f) };
    atomic_store_explicit(&s->n_frags, n + 1, memory_order_release);
    publish(c, f);
    c->count.frags++;
    c->count.code_bytes += out->size;
    lock_give(&c->lock);
    return cache_at(c, code);
}

const uint8_t *cache_commit(struct cache *c, const struct ir_unit *u, const struct host_code *out, uint64_t gen)
{
    assert(out->size <= c->reserved);
    return commit(c, u, out, gen, FOR_UNITS);
}

const uint8_t *cache_commit_region(struct cache *c, int32_t tid, const struct region *r, const struct host_code *out, uint64_t gen)
{
    assert(out->size <= CACHE_MAX_CODE);
    lock_take(&c->lock, tid);
    c->lock_tid = tid;
    return commit(c, &r->u, out, gen, FOR_REGIONS);
}
