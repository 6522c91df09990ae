/*
 * alloc.c - gives every value its place.
 *
 * Values that are best in one place (PHIs and their arguments, results and operands that die there) are joined to groups where their live ranges don't
 * meet, the heaviest wishes first. Then values get registers in falling order of what they save per length of life. The first of a group chooses for all
 * of it: a register that is free for the whole group if there is one, that the group likes, and that others don't want; the others follow when it is
 * their turn. A value that finds no register may drive out others that save less together. What is left lives in memory.
 */
#include "optimizer/alloc.h"
#include "optimizer/alloc_int.h"
#include "optimizer/alloc_map.h"

#include <assert.h>
#include <string.h>

enum {
    NEAR = 24,          /* positions that an ALLOC_LOCAL value may span: longer ones would be in the way of the instructions in between */
    NO_PLACE = 64, BAD_PLACE,
};

static uint64_t rnd(struct alloc *a)
{
    a->rnd ^= a->rnd << 13;
    a->rnd ^= a->rnd >> 7;
    return a->rnd ^= a->rnd << 17;
}
/* Under the stress option: true once in n calls. */
static bool chance(struct alloc *a, unsigned n) { return a->regs->seed && rnd(a) % n == 0; }

/* --- ranges ---------------------------------------------------------------------------------------------------------- */

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

_Static_assert(ALLOC_BUCKETS % 64 == 0, "a bit each");

static void queue_clear(struct alloc *a)
{
    memset(a->bucket, 0, sizeof a->bucket);
    memset(a->filled, 0, sizeof a->filled);
}
/* Put n, whose link this is, in front of bucket b. */
static void queue_put(struct alloc *a, unsigned b, uint16_t n, uint16_t *link)
{
    *link = a->bucket[b];
    a->bucket[b] = n;
    a->filled[b / 64] |= 1ull << b % 64;
}
/* The highest bucket with something in it, or -1. */
static int queue_top(const struct alloc *a)
{
    for (int w = ALLOC_BUCKETS / 64; w-- > 0; )
        if (a->filled[w]) return 64 * w + 63 - __builtin_clzll(a->filled[w]);
    return -1;
}
/* What is first in bucket b now is what comes behind its first. */
static void queue_next(struct alloc *a, unsigned b, uint16_t next)
{
    a->bucket[b] = next;
    if (!next) a->filled[b / 64] &= ~(1ull << b % 64);
}
/* Bucket of weight w: its logarithm with three bits behind the point. */
static unsigned queue_bucket(uint64_t w)
{
    const unsigned e = 63u - (unsigned)__builtin_clzll(w | 8);
    const unsigned b = w < 8 ? (unsigned)w : (e - 2) << 3 | (unsigned)(w >> (e - 3) & 7);
    return b < ALLOC_BUCKETS ? b : ALLOC_BUCKETS - 1;
}

/* --- groups ----------------------------------------------------------------------------------------------------------------- */

static bool is_live(const struct alloc *a, unsigned v) { return a->v[v].flags & ALLOC_LIVE; }

static void join(struct alloc *a, uint16_t x, uint16_t y, uint32_t weight)
{
    x = a->v[x].group;
    y = a->v[y].group;
    if (x == y) a->group_weight[x] += weight;
    if (x == y || lists_meet(a, a->merged[x], a->merged[y])) return;
    const uint16_t list = lists_merge(a, a->merged[x], a->merged[y]);
    if (!list) return;
    if (a->merged[x] != a->v[x].ranges) list_free(a, a->merged[x]);
    if (a->merged[y] != a->v[y].ranges) list_free(a, a->merged[y]);
    a->merged[x] = list;
    a->group_weight[x] += a->group_weight[y] + weight;
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
        a->group_weight[v] = 0;
        a->group_reg[v] = ALLOC_NONE;
    }
    queue_clear(a);
    for (unsigned n = a->n_likes; --n; ) {
        struct alloc_like *l = &a->like[n];
        if (l->b >= ALLOC_LIKES_REG || !joins(a, l->a) || !joins(a, l->b)) continue;
        if (a->v[l->a].class != a->v[l->b].class || ((a->v[l->a].flags ^ a->v[l->b].flags) & ALLOC_WIDE) || chance(a, 3)) continue;
        queue_put(a, queue_bucket(l->weight), (uint16_t)n, &l->link);
    }
    for (int b; (b = queue_top(a)) >= 0; queue_next(a, (unsigned)b, 0))
        for (uint16_t n = a->bucket[b]; n; n = a->like[n].link) join(a, a->like[n].a, a->like[n].b, a->like[n].weight);
}

/* --- values that need no place ---------------------------------------------------------------------------------------------- */

/* Mark (ALLOC_LOCAL) the values that the host's scratch registers could hold. */
static void find_local(struct alloc *a)
{
    enum { EACH = 4 };   /* bits of a->locals for each class */
    _Static_assert(EACH * ALLOC__CLASSES <= 8, "a byte for each position");
    memset(a->locals, 0, 2 * a->r->u.n);
    for (unsigned b = 0; b < a->r->n_blocks; b++) {
        const struct region_block *k = &a->r->b[b];
        for (unsigned i = k->first; i < k->end; i++) {
            struct alloc_value *v = &a->v[i];
            if (!is_live(a, i) || (v->walk & (WALK_LOCAL | WALK_EDGE | WALK_EXIT)) != WALK_LOCAL) continue;
            const struct alloc_range *r = &a->range[v->ranges];
            if (r->next || r->to >= 2u * k->end || r->to - r->from > NEAR || chance(a, 4)) continue;
            unsigned free = ((1u << a->regs->n_local[v->class]) - 1) << EACH * v->class;
            for (unsigned p = r->from; p < r->to; p++) free &= ~(unsigned)a->locals[p];
            if (!free) continue;
            for (unsigned p = r->from; p < r->to; p++) a->locals[p] |= (uint8_t)(free & -free);
            v->flags |= ALLOC_LOCAL;
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

static bool copy_of(const struct alloc *a, uint16_t x, uint16_t y) { return a->r->u.ins[x].op == IR_COPY && a->r->u.ins[x].a == y; }

/* Registers that only copies of v (or what v is a copy of) keep v from having: they hold the same, so v may join them. */
static uint64_t shared_with_copies(struct alloc *a, uint16_t v, uint64_t taken)
{
    uint64_t shared = 0, done = 0;
    uint16_t with[16];
    unsigned n_with = 0;
    for (uint16_t n = a->v[v].likes; n && n_with < 16; ) {
        const struct alloc_like *l = &a->like[n];
        const uint16_t o = l->a == v ? l->b : l->a;
        n = l->a == v ? l->next_a : l->next_b;
        if (o < ALLOC_LIKES_REG && (copy_of(a, v, o) || copy_of(a, o, v)) && a->v[o].reg != ALLOC_NONE && taken >> a->v[o].reg & 1) with[n_with++] = o;
    }
    for (unsigned k = 0; k < n_with; k++) {
        const uint64_t bit = 1ull << a->v[with[k]].reg;
        if (done & bit) continue;
        done |= bit;
        for (unsigned j = k; j < n_with; j++)
            if (a->v[with[j]].reg == a->v[with[k]].reg) map_release(a, &a->regs_map, bit, a->v[with[j]].ranges);
        shared |= bit & ~map_taken(a, &a->regs_map, a->v[v].ranges);
        for (unsigned j = k; j < n_with; j++)
            if (a->v[with[j]].reg == a->v[with[k]].reg) map_take(a, &a->regs_map, bit, a->v[with[j]].ranges);
    }
    return shared;
}

/* What it would cost those without a place that are fans of register r if v took it: another place, and a move at either end. What is used more than others
 * had better stay: it would drive out somebody else. */
static uint64_t harm(const struct alloc *a, uint16_t v, unsigned r)
{
    uint64_t sum = 0;
    for (uint16_t n = a->fans[r]; n; n = a->like[n].next_b) {
        const struct alloc_like *l = &a->like[n];
        const struct alloc_value *o = &a->v[l->a];
        if (o->walk & WALK_TRIED || o->group == a->v[v].group) continue;
        if (lists_meet(a, o->ranges, a->v[v].ranges)) sum += 2 * l->weight + o->cost / 8;
    }
    return sum;
}

/* The best register for v; NO_PLACE; BAD_PLACE: others would suffer more than v does in memory. only_liked: none that nobody of its own likes. */
static unsigned choose(struct alloc *a, uint16_t v, bool only_liked)
{
    const struct alloc_value *x = &a->v[v];
    const uint16_t g = x->group;
    if (only_liked && !x->likes) return NO_PLACE;
    const uint64_t taken = map_taken(a, &a->regs_map, x->ranges), mask = a->regs->mask[x->class];
    uint64_t free = mask & ~taken, score[64];
    if (x->likes && taken & mask) free |= shared_with_copies(a, v, taken) & mask;
    if (!free) return NO_PLACE;
    const bool first = a->group_reg[g] == ALLOC_NONE;
    if (!first && free >> a->group_reg[g] & 1 && !chance(a, 4)) return a->group_reg[g];
    const uint64_t liked = x->likes || a->v[g].next ? likings(a, first ? g : v, !first, score) : 0;
    const uint64_t fits = first && a->v[g].next ? free & ~map_taken(a, &a->regs_map, a->merged[g]) : 0;
    const uint64_t wanted = map_taken(a, &a->want, x->ranges), liked_by_others = map_taken(a, &a->liked, x->ranges);
    if (only_liked) free &= liked;
    if (chance(a, 2) && free) {
        for (unsigned k = (unsigned)(rnd(a) % 64); k-- && free & (free - 1); ) free &= free - 1;
        return (unsigned)__builtin_ctzll(free);
    }
    unsigned best = NO_PLACE;
    int64_t best_score = 0;
    const uint64_t hot = free & liked;
    const bool one = hot && !(hot & (hot - 1)) && !(fits & ~hot);   /* if nothing speaks against it, no other can be better */
    for (uint64_t next = hot ? hot : free; free; next = free) {
        const unsigned r = (unsigned)__builtin_ctzll(next);
        free &= ~(1ull << r);
        int64_t s = (int64_t)(liked >> r & 1 ? score[r] : 0);
        if (fits >> r & 1) s += (int64_t)a->group_weight[g];
        if (wanted >> r & 1) s -= (int64_t)a->want_weight[r];
        if (liked_by_others >> r & 1) s -= (int64_t)harm(a, v, r);
        if (one && hot >> r & 1 && s >= 0) return r;
        if (best != NO_PLACE && (s < best_score || (s == best_score && a->demand[r] >= a->demand[best]))) continue;
        best = r;
        best_score = s;
    }
    return best_score + (int64_t)gain(a, v) > 0 ? best : BAD_PLACE;
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

static void take(struct alloc *a, uint16_t v, unsigned r)
{
    const uint16_t g = a->v[v].group;
    map_take(a, &a->regs_map, 1ull << r, a->v[v].ranges);
    a->v[v].reg = (uint8_t)r;
    a->link[v] = a->held[r];
    a->held[r] = v;
    if (a->group_reg[g] != ALLOC_NONE || !a->v[g].next) return;
    a->group_reg[g] = (uint8_t)r;
    map_take(a, &a->want, 1ull << r, a->merged[g]);
    if (a->group_weight[g] > a->want_weight[r]) a->want_weight[r] = a->group_weight[g];
}

static void enqueue(struct alloc *a, uint16_t v, unsigned top)
{
    unsigned b = queue_bucket((uint64_t)gain(a, v) * 64 / list_length(a, a->v[v].ranges));
    if (b > top) b = top;
    queue_put(a, b, v, &a->link[v]);
}

/* May v be driven out of its register for another's sake? Once; and not if a copy shares it. */
static bool evictable(const struct alloc *a, unsigned v)
{
    if (a->v[v].walk & WALK_EVICTED || a->r->u.ins[v].op == IR_COPY) return false;
    for (uint16_t n = a->v[v].likes; n; ) {
        const struct alloc_like *l = &a->like[n];
        if (l->b == v && copy_of(a, l->a, l->b)) return false;
        n = l->a == v ? l->next_a : l->next_b;
    }
    return true;
}

/* Does o live while v does? */
static bool in_the_way(const struct alloc *a, unsigned o, uint16_t v, unsigned begin, unsigned end)
{
    const struct alloc_value *x = &a->v[o];
    return a->range[x->ranges].from < end && 2u * x->last + 2 > begin && lists_meet(a, x->ranges, a->v[v].ranges);
}

/* What those who keep v from having register r save together; UINT64_MAX: they had better stay, for one of them can't go, or they save nearly as much as v would (mine). */
static uint64_t price(const struct alloc *a, unsigned r, uint16_t v, unsigned begin, unsigned end, uint64_t mine)
{
    uint64_t sum = 0;
    for (uint16_t o = a->held[r]; o; o = a->link[o]) {
        if (!in_the_way(a, o, v, begin, end)) continue;
        sum += gain(a, o);
        if (sum + sum / 4 >= mine || !evictable(a, o)) return UINT64_MAX;
    }
    return sum;
}

/* v found no register. Free one by driving out values that save clearly less together; they try again. */
static unsigned evict(struct alloc *a, uint16_t v, unsigned top)
{
    const uint64_t mine = gain(a, v);
    const unsigned begin = a->range[a->v[v].ranges].from, end = 2u * a->v[v].last + 2;
    unsigned best = NO_PLACE;
    uint64_t least = UINT64_MAX;
    for (uint64_t m = a->regs->mask[a->v[v].class]; m; m &= m - 1) {
        const unsigned r = (unsigned)__builtin_ctzll(m);
        const uint64_t sum = price(a, r, v, begin, end, mine);
        if (sum >= least) continue;
        best = r;
        least = sum;
    }
    if (best == NO_PLACE) return NO_PLACE;
    uint16_t out = 0;   /* in the order of the code */
    for (uint16_t *p = &a->held[best]; *p; ) {
        const uint16_t o = *p;
        if (!in_the_way(a, o, v, begin, end)) { p = &a->link[o]; continue; }
        *p = a->link[o];
        uint16_t *q = &out;
        while (*q && *q < o) q = &a->link[*q];
        a->link[o] = *q;
        *q = o;
    }
    for (uint16_t o = out, next; o; o = next) {
        next = a->link[o];
        map_release(a, &a->regs_map, 1ull << best, a->v[o].ranges);
        a->v[o].reg = ALLOC_NONE;
        a->v[o].walk |= WALK_EVICTED;
        enqueue(a, o, top);
    }
    return best;
}

static void give_registers(struct alloc *a)
{
    enum { MAX_EVICTIONS = 32 };   /* each looks at all values that have a register */
    unsigned evictions = 0;
    queue_clear(a);
    memset(a->held, 0, sizeof a->held);
    for (unsigned v = 1; v < a->r->u.n; v++) {
        if (!joins(a, v)) continue;
        if (!gain(a, v) || chance(a, 8)) {
            undemand(a, (uint16_t)v);
            a->v[v].walk |= WALK_TRIED;
            continue;
        }
        enqueue(a, (uint16_t)v, ALLOC_BUCKETS - 1);
    }
    map_clear(&a->liked, 2 * a->r->u.n);
    for (unsigned r = 0; r < 64; r++)
        for (uint16_t n = a->fans[r]; n; n = a->like[n].next_b) map_take(a, &a->liked, 1ull << r, a->v[a->like[n].a].ranges);
    for (int b; (b = queue_top(a)) >= 0; ) {
        const uint16_t v = a->bucket[b];
        queue_next(a, (unsigned)b, a->link[v]);
        if (!(a->v[v].walk & WALK_EVICTED)) undemand(a, v);
        a->v[v].walk |= WALK_TRIED;
        unsigned r = choose(a, v, false);
        if (r == NO_PLACE && !(a->v[v].walk & WALK_EVICTED) && evictions++ < MAX_EVICTIONS) r = evict(a, v, (unsigned)b);
        if (r < NO_PLACE) take(a, v, r);
    }
    /* Scratch registers do for these, but the register of a neighbour saves a move. */
    for (unsigned v = 1; v < a->r->u.n; v++) {
        if (!(a->v[v].flags & ALLOC_LOCAL)) continue;
        const unsigned r = choose(a, (uint16_t)v, true);
        if (r >= NO_PLACE) continue;
        take(a, (uint16_t)v, r);
        a->v[v].flags &= (uint8_t)~ALLOC_LOCAL;
    }
}

/* --- memory -------------------------------------------------------------------------------------------------------------------- */

/* A spill word that is free over v's life: one whose sharing saves a move, one in use, a new one. NO_PLACE: none. Pairs keep to themselves. */
static unsigned choose_word(struct alloc *a, uint16_t v)
{
    const struct alloc_value *x = &a->v[v];
    const bool wide = x->flags & ALLOC_WIDE;
    const uint64_t even = 0x5555555555555555u, used = (1ull << a->n_words % 64) - 1;
    const uint64_t free = ~map_taken(a, &a->words, x->ranges) & (a->n_words == 64 ? ~0ull : used) & (wide ? a->wide_words & even : ~a->wide_words);
    for (uint16_t n = free ? x->likes : 0; n; ) {
        const struct alloc_like *l = &a->like[n];
        const uint16_t o = l->a == v ? l->b : l->a;
        n = l->a == v ? l->next_a : l->next_b;
        if (o < ALLOC_LIKES_REG && a->v[o].spill >= 0 && free >> a->v[o].spill & 1) return (unsigned)a->v[o].spill;
    }
    if (free) return (unsigned)__builtin_ctzll(free);
    const unsigned w = wide ? (a->n_words + 1u) & ~1u : a->n_words, end = w + (wide ? 2 : 1);   /* a word skipped is there for single ones */
    if (end > a->regs->n_spill) return NO_PLACE;
    if (wide) a->wide_words |= 3ull << w;
    a->n_words = (uint16_t)end;
    return w;
}

/* v is the copy of a value that lives in memory as long as v: its memory is v's, too. */
static bool share_memory(struct alloc *a, uint16_t v)
{
    const uint16_t o = a->r->u.ins[v].a;
    if (a->r->u.ins[v].op != IR_COPY || ir_is_k(o) || a->v[o].reg != ALLOC_NONE || a->v[o].flags & ALLOC_LOCAL) return false;
    uint16_t x = a->v[o].ranges;
    for (uint16_t y = a->v[v].ranges; y; y = a->range[y].next) {
        while (x && a->range[x].to < a->range[y].to) x = a->range[x].next;
        if (!x || a->range[x].from > a->range[y].from) return false;
    }
    a->v[v].spill = a->v[o].spill;
    a->v[v].flags |= a->v[o].flags & ALLOC_HOME;
    a->v[v].home = a->v[o].home;
    return true;
}

static void take_home(struct alloc *a, uint16_t v, unsigned slot)
{
    map_take(a, &a->homes[slot / 64], 1ull << slot % 64, a->v[v].ranges);
    a->v[v].flags |= ALLOC_HOME;
    a->v[v].home = (uint8_t)slot;
}

/* Can v live in the home of slot? Values of V slots fill it if vectors do. Flags may be made on the way out, when values still are in their places. */
static bool home_free(const struct alloc *a, uint16_t v, unsigned slot)
{
    const struct alloc_value *x = &a->v[v];
    const bool vec = slot >= IR_SLOT_V0 && slot < IR_SLOT_M0;
    if (slot >= IR_SLOT_M0 || (x->class == ALLOC_VEC) != vec || !!(x->flags & ALLOC_WIDE) != (vec && a->r->v128)) return false;
    if (!a->is_set[slot] && a->regs->slot_reg[slot] == ALLOC_NONE) return false;
    return !(map_taken(a, &a->homes[slot / 64], x->ranges) >> slot % 64 & 1);
}

/* The home of the slot that v is SET to, or of one where a value lives that v likes to be with. */
static bool give_home(struct alloc *a, uint16_t v)
{
    const struct alloc_value *x = &a->v[v];
    if (x->set_slot && !chance(a, 4) && home_free(a, v, x->set_slot - 1u)) { take_home(a, v, x->set_slot - 1u); return true; }
    for (uint16_t n = x->likes; n; ) {
        const struct alloc_like *l = &a->like[n];
        const uint16_t o = l->a == v ? l->b : l->a;
        n = l->a == v ? l->next_a : l->next_b;
        if (o >= ALLOC_LIKES_REG || !(a->v[o].flags & ALLOC_HOME) || a->v[o].reg != ALLOC_NONE || !home_free(a, v, a->v[o].home)) continue;
        take_home(a, v, a->v[o].home);
        return true;
    }
    return false;
}

/* Values that slots held at entry, in other registers than theirs. */
static void mark_entry(struct alloc *a)
{
    for (unsigned v = a->r->b[0].first; v < a->r->b[0].end; v++) {
        struct alloc_value *x = &a->v[v];
        if (!is_live(a, v) || !(x->walk & WALK_ENTRY)) continue;
        const uint8_t pin = a->regs->slot_reg[a->r->u.ins[v].a];
        if (pin != ALLOC_NONE && pin != x->reg) x->flags |= ALLOC_PINNED_HOME;
    }
}

/* Does v live in memory? */
static bool wants_memory(const struct alloc *a, unsigned v)
{
    return is_live(a, v) && a->v[v].reg == ALLOC_NONE && !(a->v[v].flags & ALLOC_LOCAL);
}

/* Homes that can't be had: they hold what they did at entry as long as somebody may look for it there. */
static void reserve_homes(struct alloc *a)
{
    map_clear(&a->homes[0], 2 * a->r->u.n);
    map_clear(&a->homes[1], 2 * a->r->u.n);
    for (unsigned s = 0; s < IR_SLOT__N; s++)
        map_take(a, &a->homes[s / 64], 1ull << s % 64, a->v[a->r->u.n + s].ranges);
    for (unsigned v = a->r->b[0].first; v < a->r->b[0].end; v++) {
        struct alloc_value *x = &a->v[v];
        if (!is_live(a, v) || !(x->walk & WALK_ENTRY)) continue;
        const unsigned slot = a->r->u.ins[v].a;
        if (x->reg == ALLOC_NONE) take_home(a, (uint16_t)v, slot);
        else if (a->regs->slot_reg[slot] == ALLOC_NONE) map_take_part(&a->homes[slot / 64], 1ull << slot % 64, 0, 1);   /* it's read there at entry */
    }
}

static void give_memory(struct alloc *a)
{
    unsigned v = 1;
    mark_entry(a);
    while (v < a->r->u.n && !wants_memory(a, v)) v++;
    if (v == a->r->u.n) return;
    map_clear(&a->words, 2 * a->r->u.n);
    a->wide_words = 0;
    reserve_homes(a);
    for (; v < a->r->u.n; v++) {
        struct alloc_value *x = &a->v[v];
        if (!wants_memory(a, v) || x->flags & ALLOC_HOME) continue;
        if (share_memory(a, (uint16_t)v) || give_home(a, (uint16_t)v)) continue;
        const unsigned w = choose_word(a, (uint16_t)v);
        if (w == NO_PLACE) { a->fail = true; return; }
        map_take(a, &a->words, 1ull << w, x->ranges);
        x->spill = (int16_t)w;
    }
}

/* --- all together ------------------------------------------------------------------------------------------------------------- */

bool alloc_run(struct alloc *a)
{
    const unsigned n = a->r->u.n;
    if (a->fail) return false;
    map_clear(&a->regs_map, 2 * n);
    map_clear(&a->want, 2 * n);
    memset(a->want_weight, 0, sizeof a->want_weight);
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
