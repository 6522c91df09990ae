/*
 * maps.c - from guest addresses to fragments: the direct-mapped table that translated code probes, the complete hash
 * behind it (lock-free readers, chains changed under the lock), and the guest page map for invalidation.
 */
#include <assert.h>

#include "codecache/internal.h"

/* What is near in the guest is near in the maps: code that runs together shares their cache lines and pages. */
static uint32_t fold(uint64_t v, unsigned bits) { return (uint32_t)((v ^ v >> bits ^ v >> 2 * bits) & ((1u << bits) - 1)); }
static uint32_t hash_bucket(uint64_t pc) { return fold(pc >> 1, CACHE_HASH_BITS); }
static uint32_t page_bucket(uint64_t page) { return fold(page, CACHE_PAGE_BITS); }

static void table_set(struct cache *c, const struct frag *f)
{
    if (c->no_links) return;
    atomic_store_explicit(&c->table[host_hash(f->pc)], cache_at(c, f->code), memory_order_release);
}

static void table_clear(struct cache *c, const struct frag *f)
{
    void *code = cache_at(c, f->code);
    atomic_compare_exchange_strong(&c->table[host_hash(f->pc)], &code, (void *)c->empty);
}

/* For a reader, who has no lock: f may be killed or replaced, and be taken out of the table, before it is put there. Either the reader sees that
 * f is out, or cache_map_unhash() sees the entry (it marks f before, with a full barrier in between). */
static void table_refresh(struct cache *c, const struct frag *f)
{
    if (atomic_load_explicit(&c->table[host_hash(f->pc)], memory_order_relaxed) == cache_at(c, f->code)) return;
    table_set(c, f);
    atomic_thread_fence(memory_order_seq_cst);
    if (__atomic_load_n(&f->dead, __ATOMIC_RELAXED) || __atomic_load_n(&f->replaced, __ATOMIC_RELAXED)) table_clear(c, f);
}

struct frag *cache_map_find(struct cache *c, uint64_t pc)
{
    for (mref r = atomic_load_explicit(&c->hash[hash_bucket(pc)], memory_order_acquire); r;) {
        struct frag *f = cache_at(c, r);
        if (f->pc == pc && !__atomic_load_n(&f->dead, __ATOMIC_RELAXED) && !__atomic_load_n(&f->replaced, __ATOMIC_RELAXED)) return f;
        r = f->hash_next;
    }
    return NULL;
}

const uint8_t *cache_lookup(struct cache *c, uint64_t pc)
{
    const struct frag *f = cache_map_find(c, pc);
    if (!f) return NULL;
    table_refresh(c, f);
    return cache_at(c, f->code);
}

void cache_map_add(struct cache *c, struct frag *f)
{
    _Atomic mref *head = &c->hash[hash_bucket(f->pc)];
    struct page_node *nodes = cache_at(c, f->pages);

    for (unsigned i = 0; i < f->n_pages; i++) {
        mref *bucket = &c->page_map[page_bucket(nodes[i].page)];
        nodes[i].next = *bucket;
        *bucket = cache_ref(c, &nodes[i]);
    }
    f->hash_next = atomic_load_explicit(head, memory_order_relaxed);
    atomic_store_explicit(head, cache_ref(c, f), memory_order_release);
    table_set(c, f);
}

void cache_map_clear(struct cache *c)
{
    for (unsigned i = 0; i < 1u << HOST_LOOKUP_BITS; i++)
        atomic_store_explicit(&c->table[i], (void *)c->empty, memory_order_relaxed);
    for (unsigned i = 0; i < 1u << CACHE_HASH_BITS; i++) atomic_store_explicit(&c->hash[i], 0, memory_order_relaxed);
    memset(c->page_map, 0, sizeof c->page_map);
}

static void page_node_remove(struct cache *c, struct page_node *n)
{
    mref *link = &c->page_map[page_bucket(n->page)], ref = cache_ref(c, n);
    while (*link != ref) {
        assert(*link);
        link = &((struct page_node *)cache_at(c, *link))->next;
    }
    *link = n->next;
}

void cache_map_unhash(struct cache *c, struct frag *f)
{
    assert(!f->replaced);
    __atomic_store_n(&f->replaced, true, __ATOMIC_SEQ_CST);
    _Atomic mref *head = &c->hash[hash_bucket(f->pc)];
    mref ref = cache_ref(c, f), r = atomic_load(head);

    if (r == ref) {
        atomic_store_explicit(head, f->hash_next, memory_order_release);
    } else {
        struct frag *prev;
        do {
            assert(r);
            prev = cache_at(c, r);
            r = prev->hash_next;
        } while (r != ref);
        /* A reader that stands on f still finds its way on: f's own link stays. */
        __atomic_store_n(&prev->hash_next, f->hash_next, __ATOMIC_RELEASE);
    }
    table_clear(c, f);
}

void cache_map_remove(struct cache *c, struct frag *f)
{
    struct page_node *nodes = cache_at(c, f->pages);
    if (!f->replaced) cache_map_unhash(c, f);
    for (unsigned i = 0; i < f->n_pages; i++) page_node_remove(c, &nodes[i]);
}

/* Kill the fragments of one page bucket that come from [start, end). */
static unsigned invalidate_bucket(struct cache *c, unsigned b, uint64_t start, uint64_t end)
{
    unsigned n = 0;
    for (mref r = c->page_map[b]; r;) {
        struct page_node *node = cache_at(c, r);
        struct frag *f = cache_at(c, node->frag);
        r = node->next;
        if (node->page < start >> CACHE_GUEST_PAGE || node->page > (end - 1) >> CACHE_GUEST_PAGE) continue;
        if (f->last < start || f->first >= end) continue;
        cache_kill(c, f);
        n++;
        r = c->page_map[b];   /* the kill may have taken the next node along: begin again */
    }
    return n;
}

bool cache_pages_fresh(const struct cache *c, const uint64_t *pages, unsigned n, uint64_t gen)
{
    if (c->flushed > gen) return false;
    for (unsigned i = 0; i < n; i++)
        if (c->changed[page_bucket(pages[i])] > gen) return false;
    return true;
}

bool cache_wants_region(struct cache *c, int32_t tid, uint64_t pc, uint64_t gen)
{
    const uint64_t page = pc >> CACHE_GUEST_PAGE;
    lock_take(&c->lock, tid);
    const struct frag *f = cache_map_find(c, pc);
    const bool wanted = cache_pages_fresh(c, &page, 1, gen) && !(f && f->region);
    lock_give(&c->lock);
    return wanted;
}

unsigned cache_invalidate(struct cache *c, int32_t tid, uint64_t start, uint64_t end)
{
    unsigned n = 0;
    if (start >= end) return 0;
    lock_take(&c->lock, tid);
    const uint64_t gen = atomic_load(&c->gen) + 1;
    c->lock_tid = tid;
    uint64_t first = start >> CACHE_GUEST_PAGE, pages = ((end - 1) >> CACHE_GUEST_PAGE) - first + 1;
    if (pages >= 1u << CACHE_PAGE_BITS) {
        for (unsigned b = 0; b < 1u << CACHE_PAGE_BITS; b++) n += invalidate_bucket(c, b, start, end);
        c->flushed = gen;
    } else {
        for (uint64_t p = first; p < first + pages; p++) {
            n += invalidate_bucket(c, page_bucket(p), start, end);
            c->changed[page_bucket(p)] = gen;
        }
    }
    c->count.invalidations++;
    c->count.invalidated_frags += n;
    /* Even if nothing was dropped: a translation of these bytes may be under way, and is refused by the generation. */
    atomic_store(&c->gen, gen);
    cache_kick_out(c);
    lock_give(&c->lock);
    return n;
}
