/*
 * grow_cfg.c - edges, loops and layout of a region that is being grown. Regions have less than a hundred blocks: sets are bit maps.
 */
#include "translate/grow_cfg.h"

#include <assert.h>
#include <string.h>

_Static_assert(CFG_MAX <= 128, "a set has 128 bits");

static bool has(const struct cfg_set *s, unsigned k) { return s->w[k / 64] >> (k % 64) & 1; }
static void add(struct cfg_set *s, unsigned k) { s->w[k / 64] |= UINT64_C(1) << (k % 64); }
static unsigned size(const struct cfg_set *s) { return (unsigned)(__builtin_popcountll(s->w[0]) + __builtin_popcountll(s->w[1])); }

/* --- edges ------------------------------------------------------------------------------------------------------------ */

static void link_edges(struct cfg *g)
{
    for (unsigned k = 0; k < g->n; k++) {
        for (unsigned n = 0; n < g->p[k].n_succ; n++) {
            struct cfg_edge *e = &g->p[k].succ[n];
            e->linked = e->fixed;
            for (unsigned to = 0; !e->fixed && to < g->n; to++) {
                if (!g->p[to].head || g->p[to].pc != e->pc || g->p[to].ctx != e->ctx) continue;
                e->piece = (uint8_t)to;
                e->linked = true;
            }
        }
    }
}

/* Depth first from the entry, without recursion: reached, and seen[] in reverse post-order. */
static void walk(struct cfg *g)
{
    uint8_t stack[CFG_MAX], next[CFG_MAX], post[CFG_MAX];
    unsigned depth = 1, n = 0;
    g->reached = (struct cfg_set){ { 1, 0 } };
    stack[0] = 0;
    next[0] = 0;
    while (depth) {
        const struct piece *p = &g->p[stack[depth - 1]];
        if (next[depth - 1] == p->n_succ) {
            post[n++] = stack[--depth];
            continue;
        }
        const struct cfg_edge *e = &p->succ[next[depth - 1]++];
        if (!e->linked || has(&g->reached, e->piece)) continue;
        add(&g->reached, e->piece);
        stack[depth] = e->piece;
        next[depth++] = 0;
    }
    g->n_seen = (uint8_t)n;
    for (unsigned k = 0; k < n; k++) g->seen[k] = post[n - 1 - k];
}

/* dom[k] = the pieces that every way from the entry to k passes, k included. */
static void dominators(struct cfg *g)
{
    struct cfg_set fresh[CFG_MAX];
    for (unsigned k = 0; k < g->n; k++) g->dom[k] = (struct cfg_set){ { ~UINT64_C(0), ~UINT64_C(0) } };
    g->dom[0] = (struct cfg_set){ { 1, 0 } };
    for (bool changed = true; changed;) {
        changed = false;
        for (unsigned k = 0; k < g->n; k++) fresh[k] = (struct cfg_set){ { ~UINT64_C(0), ~UINT64_C(0) } };
        for (unsigned i = 0; i < g->n_seen; i++) {
            const struct piece *p = &g->p[g->seen[i]];
            for (unsigned n = 0; n < p->n_succ; n++) {
                if (!p->succ[n].linked) continue;
                struct cfg_set *f = &fresh[p->succ[n].piece];
                f->w[0] &= g->dom[g->seen[i]].w[0];
                f->w[1] &= g->dom[g->seen[i]].w[1];
            }
        }
        for (unsigned i = 1; i < g->n_seen; i++) {
            unsigned k = g->seen[i];
            add(&fresh[k], k);
            if (!memcmp(&fresh[k], &g->dom[k], sizeof fresh[k])) continue;
            g->dom[k] = fresh[k];
            changed = true;
        }
    }
}

static unsigned position(const struct cfg *g, unsigned piece)
{
    unsigned i = 0;
    while (g->seen[i] != piece) i++;
    return i;
}

/* Take out an edge that goes back in the order but not to a dominator: a second way into a loop. False: there is none. */
static bool cut_one(struct cfg *g)
{
    for (unsigned i = 0; i < g->n_seen; i++) {
        struct piece *p = &g->p[g->seen[i]];
        for (unsigned n = 0; n < p->n_succ; n++) {
            struct cfg_edge *e = &p->succ[n];
            if (!e->linked || position(g, e->piece) > i || has(&g->dom[g->seen[i]], e->piece)) continue;
            assert(!e->fixed);
            e->linked = false;
            return true;
        }
    }
    return false;
}

/* --- loops ------------------------------------------------------------------------------------------------------------ */

static bool leads_to(const struct cfg *g, unsigned k, const struct cfg_set *s)
{
    for (unsigned n = 0; n < g->p[k].n_succ; n++)
        if (g->p[k].succ[n].linked && has(s, g->p[k].succ[n].piece)) return true;
    return false;
}

static bool is_back(const struct cfg *g, unsigned from, const struct cfg_edge *e) { return e->linked && has(&g->dom[from], e->piece); }

/* The pieces that lead to a way back to h without passing it. */
static void loop_body(struct cfg *g, unsigned h)
{
    struct cfg_set *body = &g->body[h], inner = { { 0, 0 } };
    *body = inner;
    for (unsigned i = 0; i < g->n_seen; i++) {
        const struct piece *p = &g->p[g->seen[i]];
        for (unsigned n = 0; n < p->n_succ; n++)
            if (is_back(g, g->seen[i], &p->succ[n]) && p->succ[n].piece == h) add(body, g->seen[i]);
    }
    if (!size(body)) return;
    inner = *body;
    inner.w[h / 64] &= ~(UINT64_C(1) << (h % 64));
    for (bool changed = true; changed;) {
        changed = false;
        for (unsigned i = g->n_seen; i-- > 0;) {
            unsigned k = g->seen[i];
            if (k == h || has(&inner, k) || !has(&g->dom[k], h) || !leads_to(g, k, &inner)) continue;
            add(&inner, k);
            changed = true;
        }
    }
    *body = inner;
    add(body, h);
}

/* The head of the innermost loop around k, other than `not`. */
static uint8_t innermost(const struct cfg *g, unsigned k, unsigned not)
{
    unsigned best = CFG_NONE;
    for (unsigned i = 0; i < g->n_seen; i++) {
        unsigned h = g->seen[i];
        if (h == not || !has(&g->body[h], k)) continue;
        if (best == CFG_NONE || size(&g->body[h]) < size(&g->body[best])) best = h;
    }
    return (uint8_t)best;
}

static void find_loops(struct cfg *g)
{
    memset(g->body, 0, sizeof g->body);
    for (unsigned i = 0; i < g->n_seen; i++) loop_body(g, g->seen[i]);
    for (unsigned i = 0; i < g->n_seen; i++) g->p[g->seen[i]].loop = innermost(g, g->seen[i], CFG_NONE);
}

void cfg_link(struct cfg *g)
{
    link_edges(g);
    do {
        walk(g);
        dominators(g);
    } while (cut_one(g));
    find_loops(g);
    /* A bottom that turned out to be none: as it was before. */
    for (unsigned i = 0; i < g->n_seen; i++) {
        struct piece *p = &g->p[g->seen[i]];
        if (p->poll_back && (p->loop == CFG_NONE || !p->succ[1].linked)) p->succ[0].linked = false;
    }
    walk(g);
}

bool cfg_repeats(const struct cfg *g, unsigned k)
{
    struct cfg_set seen = { { 1, 0 } };
    uint8_t todo[CFG_MAX];
    unsigned n = 0;
    todo[n++] = (uint8_t)k;
    while (n) {
        const struct piece *p = &g->p[todo[--n]];
        for (unsigned e = 0; e < p->n_succ; e++) {
            if (!p->succ[e].linked || has(&seen, p->succ[e].piece)) continue;
            if (p->succ[e].piece == k) return true;
            add(&seen, p->succ[e].piece);
            todo[n++] = p->succ[e].piece;
        }
    }
    return false;
}

/* --- layout ----------------------------------------------------------------------------------------------------------- */

struct layout {
    struct cfg *g;
    uint8_t wait[CFG_MAX];       /* predecessors, ways back apart, that have no place yet */
    struct cfg_set placed;
};

static bool ready(const struct layout *l, unsigned k, unsigned loop)
{
    return has(&l->g->reached, k) && !has(&l->placed, k) && !l->wait[k] && (loop == CFG_NONE || has(&l->g->body[loop], k));
}

static bool is_complete(const struct layout *l, unsigned loop)
{
    const struct cfg_set *b = &l->g->body[loop], *p = &l->placed;
    return !(b->w[0] & ~p->w[0]) && !(b->w[1] & ~p->w[1]);
}

/* The likelier of a and b; CFG_NONE is no piece. */
static unsigned likelier(const struct cfg *g, unsigned a, unsigned b)
{
    if (a == CFG_NONE || b == CFG_NONE) return a == CFG_NONE ? b : a;
    return g->p[b].weight > g->p[a].weight ? b : a;
}

/* What comes behind piece `last` within `loop`: its likeliest successor, else the likeliest piece. */
static unsigned choose(const struct layout *l, unsigned last, unsigned loop)
{
    const struct cfg *g = l->g;
    unsigned best = CFG_NONE;
    for (unsigned n = 0; n < g->p[last].n_succ; n++) {
        const struct cfg_edge *e = &g->p[last].succ[n];
        if (e->linked && ready(l, e->piece, loop)) best = likelier(g, best, e->piece);
    }
    if (best != CFG_NONE) return best;
    for (unsigned i = 0; i < g->n_seen; i++)
        if (ready(l, g->seen[i], loop)) best = likelier(g, best, g->seen[i]);
    return best;
}

static void place(struct layout *l, unsigned k)
{
    struct cfg *g = l->g;
    g->order[g->n_order++] = (uint8_t)k;
    add(&l->placed, k);
    for (unsigned n = 0; n < g->p[k].n_succ; n++) {
        const struct cfg_edge *e = &g->p[k].succ[n];
        if (e->linked && !is_back(g, k, e)) l->wait[e->piece]--;
    }
}

void cfg_order(struct cfg *g)
{
    struct layout l = { .g = g };
    for (unsigned i = 0; i < g->n_seen; i++) {
        const struct piece *p = &g->p[g->seen[i]];
        for (unsigned n = 0; n < p->n_succ; n++)
            if (p->succ[n].linked && !is_back(g, g->seen[i], &p->succ[n])) l.wait[p->succ[n].piece]++;
    }
    g->n_order = 0;
    place(&l, 0);
    for (unsigned last = 0; g->n_order < g->n_seen;) {
        unsigned loop = g->p[last].loop;
        while (loop != CFG_NONE && is_complete(&l, loop)) loop = innermost(g, loop, loop);
        last = choose(&l, last, loop);
        assert(last != CFG_NONE);
        place(&l, last);
    }
}
