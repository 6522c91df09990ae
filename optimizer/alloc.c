/*
 * alloc.c - gives every value its place.
 *
 * Values that are best in one place (PHIs and their arguments, results and operands that die there) are joined to groups where their live ranges don't
 * meet, the heaviest wishes first. Then groups get registers in falling order of cost per length of life: first one that they like, then
 * one that others like least. A group that finds no register is taken apart and its members try alone. What is left lives in memory.
 *
 * Each register has a row of bits, one for each position at which it is taken, so that holes are used exactly and a test costs a word or two.
 */
#include "optimizer/alloc.h"
#include "optimizer/alloc_int.h"

#include <assert.h>
#include <string.h>

enum {
    NEAR = 24,          /* positions that an ALLOC_LOCAL value may span: longer ones would be in the way of the instructions in between */
    NO_PLACE = 64,
};

static uint64_t rnd(struct alloc *a)
{
    a->rnd ^= a->rnd << 13;
    a->rnd ^= a->rnd >> 7;
    return a->rnd ^= a->rnd << 17;
}
/* Under the stress option: true once in n calls. */
static bool chance(struct alloc *a, unsigned n) { return a->regs->seed && rnd(a) % n == 0; }

/* --- rows and ranges ---------------------------------------------------------------------------------------------- */

static uint64_t bits_from(unsigned p) { return ~0ull << p % 64; }
static uint64_t bits_to(unsigned p) { return ~0ull >> (63 - p % 64); }   /* p included */

static bool row_meets(const struct alloc *a, const uint64_t *row, uint16_t list)
{
    for (; list; list = a->range[list].next) {
        unsigned f = a->range[list].from, l = a->range[list].to - 1u, i = f / 64;
        uint64_t m = bits_from(f);
        for (; i < l / 64; i++, m = ~0ull)
            if (row[i] & m) return true;
        if (row[i] & m & bits_to(l)) return true;
    }
    return false;
}
static void row_take(const struct alloc *a, uint64_t *row, uint16_t list)
{
    for (; list; list = a->range[list].next) {
        unsigned f = a->range[list].from, l = a->range[list].to - 1u, i = f / 64;
        uint64_t m = bits_from(f);
        for (; i < l / 64; i++, m = ~0ull) row[i] |= m;
        row[i] |= m & bits_to(l);
    }
}

static bool lists_meet(const struct alloc *a, uint16_t x, uint16_t y)
{
    while (x && y) {
        if (a->range[x].to <= a->range[y].from) x = a->range[x].next;
        else if (a->range[y].to <= a->range[x].from) y = a->range[y].next;
        else return true;
    }
    return false;
}
/* A new list: both of these, which don't meet. 0 if there are too few ranges left: the caller does without. */
static uint16_t lists_merge(struct alloc *a, uint16_t x, uint16_t y)
{
    uint16_t first = 0, last = 0;
    while (x || y) {
        uint16_t *p = !y || (x && a->range[x].from < a->range[y].from) ? &x : &y;
        const struct alloc_range r = a->range[*p];
        *p = r.next;
        if (last && a->range[last].to == r.from) { a->range[last].to = r.to; continue; }
        if (!a->free_range && a->n_ranges == ALLOC_MAX_RANGES) {
            for (; first; first = last) { last = a->range[first].next; alloc_free_range(a, first); }
            return 0;
        }
        const uint16_t n = alloc_new_range(a, r.from, r.to, 0);
        if (last) a->range[last].next = n;
        else first = n;
        last = n;
    }
    return first;
}
static unsigned list_length(const struct alloc *a, uint16_t list)
{
    unsigned n = 0;
    for (; list; list = a->range[list].next) n += a->range[list].to - a->range[list].from;
    return n;
}
static void list_free(struct alloc *a, uint16_t list)
{
    for (uint16_t next; list; list = next) { next = a->range[list].next; alloc_free_range(a, list); }
}

/* --- queues: what weighs more comes first, roughly ---------------------------------------------------------------------- */

static void queue_clear(struct alloc *a) { memset(a->bucket, 0, sizeof a->bucket); }
/* Bucket of weight w: its logarithm with three bits behind the point. */
static unsigned queue_bucket(uint64_t w)
{
    const unsigned e = 63u - (unsigned)__builtin_clzll(w | 8);
    const unsigned b = w < 8 ? (unsigned)w : (e - 2) << 3 | (unsigned)(w >> (e - 3) & 7);
    return b < ALLOC_BUCKETS ? b : ALLOC_BUCKETS - 1;
}

/* --- groups ----------------------------------------------------------------------------------------------------------------- */

static bool is_live(const struct alloc *a, unsigned v) { return a->v[v].flags & ALLOC_LIVE; }

static void join(struct alloc *a, uint16_t x, uint16_t y)
{
    x = a->v[x].group;
    y = a->v[y].group;
    if (x == y || lists_meet(a, a->merged[x], a->merged[y])) return;
    const uint16_t list = lists_merge(a, a->merged[x], a->merged[y]);
    if (!list) return;
    if (a->merged[x] != a->v[x].ranges) list_free(a, a->merged[x]);
    if (a->merged[y] != a->v[y].ranges) list_free(a, a->merged[y]);
    a->merged[x] = list;
    uint16_t last = y;
    for (uint16_t m = y; m; m = a->v[m].next) { a->v[m].group = x; last = m; }
    a->v[last].next = a->v[x].next;
    a->v[x].next = y;
}

/* May v be in one place with others for the sake of a wish? */
static bool joins(const struct alloc *a, unsigned v) { return is_live(a, v) && !(a->v[v].flags & ALLOC_LOCAL); }

/* Join values that like each other. */
static void make_groups(struct alloc *a)
{
    for (unsigned v = 0; v < a->r->u.n; v++) {
        a->v[v].group = (uint16_t)v;
        a->v[v].next = 0;
        a->merged[v] = a->v[v].ranges;
    }
    queue_clear(a);
    for (unsigned n = a->n_likes; --n; ) {
        struct alloc_like *l = &a->like[n];
        if (l->b >= ALLOC_LIKES_REG || !joins(a, l->a) || !joins(a, l->b)) continue;
        if (a->v[l->a].class != a->v[l->b].class || ((a->v[l->a].flags ^ a->v[l->b].flags) & ALLOC_WIDE) || chance(a, 3)) continue;
        const unsigned b = queue_bucket(l->weight);
        l->link = a->bucket[b];
        a->bucket[b] = (uint16_t)n;
    }
    for (unsigned b = ALLOC_BUCKETS; b--; )
        for (uint16_t n = a->bucket[b]; n; n = a->like[n].link) join(a, a->like[n].a, a->like[n].b);
}

/* --- values that need no place ---------------------------------------------------------------------------------------------- */

/* Mark (ALLOC_LOCAL) the values that the host's scratch registers could hold. */
static void find_local(struct alloc *a)
{
    for (unsigned c = 0; c < ALLOC__CLASSES; c++)
        for (unsigned n = 0; n < a->regs->n_local[c]; n++) memset(a->local[c][n], 0, (a->r->u.n + 31) / 32 * 8);
    for (unsigned b = 0; b < a->r->n_blocks; b++) {
        const struct region_block *k = &a->r->b[b];
        for (unsigned i = k->first; i < k->end; i++) {
            struct alloc_value *v = &a->v[i];
            if (!is_live(a, i) || (v->walk & (WALK_LOCAL | WALK_EDGE | WALK_EXIT)) != WALK_LOCAL) continue;
            const struct alloc_range *r = &a->range[v->ranges];
            if (r->next || r->to >= 2u * k->end || r->to - r->from > NEAR || chance(a, 4)) continue;
            for (unsigned n = 0; n < a->regs->n_local[v->class]; n++) {
                if (row_meets(a, a->local[v->class][n], v->ranges)) continue;
                row_take(a, a->local[v->class][n], v->ranges);
                v->flags |= ALLOC_LOCAL;
                break;
            }
        }
    }
}

/* --- registers ---------------------------------------------------------------------------------------------------------------- */

/* What v saves by being in a register. */
static uint32_t gain(const struct alloc *a, unsigned v)
{
    const struct alloc_value *x = &a->v[v];
    if (!(x->walk & WALK_ENTRY) || a->regs->slot_reg[a->r->u.ins[v].a] != ALLOC_NONE) return x->cost;
    const uint32_t load = 2 * a->weight[0];   /* it is in memory already */
    return x->cost > load ? x->cost - load : 0;
}

/* How much the members from m on (one if alone) like each register. Returns the set of registers that are liked at all. */
static uint64_t likings(const struct alloc *a, uint16_t m, bool alone, uint64_t score[64])
{
    uint64_t set = 0;
    for (; m; m = alone ? 0 : a->v[m].next)
        for (uint16_t n = a->v[m].likes; n; ) {
            const struct alloc_like *l = &a->like[n];
            const uint16_t o = l->a == m ? l->b : l->a;
            n = l->a == m ? l->next_a : l->next_b;
            const unsigned reg = o >= ALLOC_LIKES_REG ? o - (unsigned)ALLOC_LIKES_REG : a->v[o].reg;
            if (reg == ALLOC_NONE) continue;
            if (!(set >> reg & 1)) score[reg] = 0;
            set |= 1ull << reg;
            score[reg] += l->weight;
        }
    return set;
}

/* The register of mask that is free over list and best; NO_PLACE. only_liked: none of the others. */
static unsigned choose(struct alloc *a, uint16_t m, bool alone, uint16_t list, bool only_liked)
{
    uint64_t score[64], mask = a->regs->mask[a->v[m].class];
    uint64_t liked = likings(a, m, alone, score) & mask;
    if (chance(a, 2)) liked = 0;
    while (liked) {
        unsigned best = (unsigned)__builtin_ctzll(liked);
        for (uint64_t s = liked & (liked - 1); s; s &= s - 1) {
            const unsigned r = (unsigned)__builtin_ctzll(s);
            if (score[r] > score[best]) best = r;
        }
        if (!row_meets(a, a->reg[best], list)) return best;
        liked &= ~(1ull << best);
        mask &= ~(1ull << best);
    }
    if (only_liked) return NO_PLACE;
    while (mask) {
        unsigned best = (unsigned)__builtin_ctzll(mask);
        for (uint64_t s = mask & (mask - 1); s; s &= s - 1) {
            const unsigned r = (unsigned)__builtin_ctzll(s);
            if (a->regs->seed ? chance(a, 3) : a->demand[r] < a->demand[best]) best = r;
        }
        if (!row_meets(a, a->reg[best], list)) return best;
        mask &= ~(1ull << best);
    }
    return NO_PLACE;
}

/* v's own wishes concern nobody any more. */
static void undemand(struct alloc *a, uint16_t v)
{
    for (uint16_t n = a->v[v].likes; n; ) {
        const struct alloc_like *l = &a->like[n];
        if (l->b >= ALLOC_LIKES_REG) a->demand[l->b - ALLOC_LIKES_REG] -= l->weight;
        n = l->a == v ? l->next_a : l->next_b;
    }
}

static void enqueue(struct alloc *a, uint16_t leader, uint64_t saves, uint16_t list, unsigned top)
{
    unsigned b = queue_bucket(saves * 64 / list_length(a, list));
    if (b > top) b = top;
    a->link[leader] = a->bucket[b];
    a->bucket[b] = leader;
}

/* Give group m a register, or take it apart. top: bucket that is being worked on. */
static void place_group(struct alloc *a, uint16_t m, unsigned top)
{
    const bool alone = a->v[m].next == 0;
    const unsigned r = chance(a, 6) ? NO_PLACE : choose(a, m, false, a->merged[m], false);
    if (r != NO_PLACE) {
        row_take(a, a->reg[r], a->merged[m]);
        for (uint16_t k = m; k; k = a->v[k].next) {
            undemand(a, k);
            a->v[k].reg = (uint8_t)r;
        }
        return;
    }
    if (alone) { undemand(a, m); return; }
    for (uint16_t k = m, next; k; k = next) {
        next = a->v[k].next;
        a->v[k].next = 0;
        a->merged[k] = a->v[k].ranges;
        const uint32_t g = gain(a, k);
        if (g) enqueue(a, k, g, a->merged[k], top);
        else undemand(a, k);
    }
}

static void give_registers(struct alloc *a)
{
    queue_clear(a);
    for (unsigned v = 1; v < a->r->u.n; v++) {
        if (!joins(a, v) || a->v[v].group != v) continue;
        uint64_t saves = 0;
        for (unsigned m = v; m; m = a->v[m].next) saves += gain(a, m);
        if (saves) enqueue(a, (uint16_t)v, saves, a->merged[v], ALLOC_BUCKETS - 1);
        else for (unsigned m = v; m; m = a->v[m].next) undemand(a, (uint16_t)m);
    }
    for (unsigned b = ALLOC_BUCKETS; b--; )
        while (a->bucket[b]) {
            const uint16_t m = a->bucket[b];
            a->bucket[b] = a->link[m];
            place_group(a, m, b);
        }
    /* Scratch registers do for these, but the register of a neighbour saves a move. */
    for (unsigned v = 1; v < a->r->u.n; v++) {
        struct alloc_value *x = &a->v[v];
        if (!(x->flags & ALLOC_LOCAL)) continue;
        const unsigned r = choose(a, (uint16_t)v, true, x->ranges, true);
        if (r == NO_PLACE) continue;
        row_take(a, a->reg[r], x->ranges);
        x->reg = (uint8_t)r;
        x->flags &= (uint8_t)~ALLOC_LOCAL;
    }
}

/* --- memory -------------------------------------------------------------------------------------------------------------------- */

static bool word_free(const struct alloc *a, unsigned w, bool wide, uint16_t list)
{
    return w < a->n_words && a->word_wide[w] == wide && !row_meets(a, a->word[w], list);
}

/* A spill word that is free over v's life: one whose sharing saves a move, one in use, a new one. NO_PLACE: none. Pairs keep to themselves: the row
 * of a pair is that of its even word. */
static unsigned choose_word(struct alloc *a, uint16_t v)
{
    const struct alloc_value *x = &a->v[v];
    const bool wide = x->flags & ALLOC_WIDE;
    for (uint16_t n = x->likes; n; ) {
        const struct alloc_like *l = &a->like[n];
        const uint16_t o = l->a == v ? l->b : l->a;
        n = l->a == v ? l->next_a : l->next_b;
        if (o < ALLOC_LIKES_REG && a->v[o].spill >= 0 && word_free(a, (unsigned)a->v[o].spill, wide, x->ranges)) return (unsigned)a->v[o].spill;
    }
    for (unsigned w = 0; w < a->n_words; w++) {
        if (wide && w % 2) continue;
        if (word_free(a, w, wide, x->ranges)) return w;
    }
    const unsigned w = wide ? (a->n_words + 1u) & ~1u : a->n_words, end = w + (wide ? 2 : 1);
    if (end > a->regs->n_spill) return NO_PLACE;
    for (unsigned k = a->n_words; k < end; k++) {   /* a word skipped for a pair's sake is there for single ones */
        memset(a->word[k], 0, (a->r->u.n + 31) / 32 * 8);
        a->word_wide[k] = wide && k >= w;
    }
    a->n_words = (uint16_t)end;
    return w;
}

static void give_memory(struct alloc *a)
{
    for (unsigned v = 1; v < a->r->u.n; v++) {
        struct alloc_value *x = &a->v[v];
        if (!is_live(a, v)) continue;
        if (x->walk & WALK_ENTRY) {
            const uint8_t pin = a->regs->slot_reg[a->r->u.ins[v].a];
            if (pin != ALLOC_NONE && pin != x->reg) x->flags |= ALLOC_PINNED_HOME;
            if (x->reg == ALLOC_NONE) x->flags |= ALLOC_HOME;
        } else if (x->reg == ALLOC_NONE && !(x->flags & ALLOC_LOCAL)) {
            const unsigned w = choose_word(a, (uint16_t)v);
            if (w == NO_PLACE) { a->fail = true; return; }
            row_take(a, a->word[w], x->ranges);
            x->spill = (int16_t)w;
        }
    }
}

/* --- all together ------------------------------------------------------------------------------------------------------------- */

bool alloc_run(struct alloc *a)
{
    const unsigned n = a->r->u.n, row = (n + 31) / 32 * 8;
    if (a->fail) return false;
    for (uint64_t m = a->regs->mask[ALLOC_GPR] | a->regs->mask[ALLOC_VEC]; m; m &= m - 1) memset(a->reg[__builtin_ctzll(m)], 0, row);
    memset(a->demand, 0, sizeof a->demand);
    for (unsigned k = 1; k < a->n_likes; k++)
        if (a->like[k].b >= ALLOC_LIKES_REG) a->demand[a->like[k].b - ALLOC_LIKES_REG] += a->like[k].weight;
    for (unsigned v = 0; v < n; v++) {
        struct alloc_value *x = &a->v[v];
        x->reg = ALLOC_NONE;
        x->spill = -1;
        x->last = 0;
        for (uint16_t k = x->ranges; k && is_live(a, v); k = a->range[k].next) x->last = (uint16_t)((a->range[k].to - 1) / 2);
    }
    find_local(a);
    make_groups(a);
    if (a->fail) return false;
    give_registers(a);
    give_memory(a);
    return !a->fail;
}
