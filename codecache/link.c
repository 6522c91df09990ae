/*
 * link.c - direct links and inline caches between fragments. The states of a site:
 *
 *   SITE_DIRECT   unlinked: displacement -> exit stub        linked: displacement -> target's entry
 *   SITE_ICACHE   empty:    literal never matches            filled: displacement -> target, then literal = its guest pc
 *
 * An inline cache that was emptied may be filled again only when every thread has acknowledged a later generation: a
 * thread may stand between the compare with the old literal and the jump.
 */
#include <assert.h>

#include "codecache/internal.h"

static struct host_site host_site_of(const struct site *s)
{
    return (struct host_site){ .kind = s->kind, .off = s->off, .stub = s->stub, .lit = s->lit, .target = s->target };
}

static void list_add(struct cache *c, struct site *s, struct frag *to)
{
    s->to = cache_ref(c, to);
    s->prev = 0;
    s->next = to->incoming;
    if (s->next) ((struct site *)cache_at(c, s->next))->prev = cache_ref(c, s);
    to->incoming = cache_ref(c, s);
}

static void list_remove(struct cache *c, struct site *s)
{
    struct frag *to = cache_at(c, s->to);
    if (s->next) ((struct site *)cache_at(c, s->next))->prev = s->prev;
    if (s->prev) ((struct site *)cache_at(c, s->prev))->next = s->next;
    else to->incoming = s->next;
    s->to = s->next = s->prev = 0;
}

void cache_unlink_incoming(struct cache *c, struct frag *f)
{
    while (f->incoming) {
        struct site *s = cache_at(c, f->incoming);
        struct frag *owner = cache_at(c, s->frag);
        struct host_site h = host_site_of(s);
        bool ok = host_patch(c->host, cache_at(c, owner->code), &h, NULL, 0);
        assert(ok);
        (void)ok;
        if (s->kind == SITE_ICACHE) s->target = atomic_load(&c->gen) + 1;
        list_remove(c, s);
    }
}

void cache_relink_incoming(struct cache *c, struct frag *old, struct frag *f)
{
    const uint8_t *code = cache_at(c, f->code);
    while (old->incoming) {
        struct site *s = cache_at(c, old->incoming);
        struct frag *owner = cache_at(c, s->frag);
        struct host_site h = host_site_of(s);
        list_remove(c, s);
        /* A thread between an inline cache's compare and its jump reaches either: both are code for this guest pc. */
        const bool take_away = c->show_entries && f->region && !owner->region && s->kind == SITE_DIRECT;
        bool ok = host_patch(c->host, cache_at(c, owner->code), &h, take_away ? NULL : code, f->pc);
        assert(ok);
        (void)ok;
        if (!take_away) list_add(c, s, f);
    }
}

void cache_unlink_outgoing(struct cache *c, struct frag *f)
{
    struct site *s = cache_at(c, f->sites);
    for (unsigned i = 0; i < f->n_sites; i++)
        if (s[i].to) list_remove(c, &s[i]);
}

bool cache_all_acked(struct cache *c, uint64_t gen)
{
    bool all = true;
    lock_take(c->threads_lock, c->lock_tid);
    for (struct cpu *t = *c->threads; t && all; t = t->next)
        all = !atomic_load(&t->in_code) || atomic_load(&t->acked_gen) >= gen;
    lock_give(c->threads_lock);
    return all;
}

bool cache_is_linked(struct cache *c, int32_t tid, uint64_t pc)
{
    lock_take(&c->lock, tid);
    const struct frag *f = cache_map_find(c, pc);
    mref r = f ? f->incoming : 0;
    const struct site *s = NULL;
    while (r && (s = cache_at(c, r))->kind != SITE_DIRECT) r = s->next;
    lock_give(&c->lock);
    return r != 0;
}

static struct site *site_at(struct cache *c, struct frag *f, uint32_t off)
{
    struct site *s = cache_at(c, f->sites);
    for (unsigned i = 0; i < f->n_sites; i++)
        if (s[i].off == off) return &s[i];
    return NULL;
}

static bool linkable(struct cache *c, const struct site *s, uint64_t pc)
{
    if (s->to) return false;
    if (s->kind == SITE_DIRECT) return s->target == pc;
    return s->target == 0 || cache_all_acked(c, s->target);
}

void cache_link(struct cache *c, int32_t tid, uint64_t site, uint64_t pc, const uint8_t *code)
{
    if (c->no_links || !lock_try(&c->lock, tid)) return;
    c->lock_tid = tid;
    struct frag *from = cache_frag_at(c, site), *to = cache_frag_of(c, code);
    struct site *s = from ? site_at(c, from, (uint32_t)(site - (uint64_t)cache_at(c, from->code))) : NULL;
    if (s && !from->dead && !to->dead && !to->replaced && to->pc == pc && linkable(c, s, pc)) {
        struct host_site h = host_site_of(s);
        if (host_patch(c->host, cache_at(c, from->code), &h, code, pc)) {
            list_add(c, s, to);
            if (s->kind == SITE_ICACHE) c->count.icache_links++;
            else c->count.links++;
        }
    }
    lock_give(&c->lock);
}
