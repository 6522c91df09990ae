/*
 * alloc_walk.c - live ranges: what the host's walk over the region, backwards, tells the allocator.
 *
 * Wimmer and Franz, "Linear Scan Register Allocation on SSA Form", CGO 2010: one walk suffices because the form is SSA and loops are contiguous in layout
 * order: what is live at a loop's head is live in all of the loop, which is added when the walk comes to the head.
 */
#include "optimizer/alloc.h"
#include "optimizer/alloc_int.h"

#include <assert.h>
#include <string.h>

enum { SELDOM = 16 };   /* a way out in the middle of a block is taken once in so many times */

static bool has(const uint64_t *set, unsigned v) { return set[v / 64] >> v % 64 & 1; }

static unsigned block_from(const struct alloc *a) { return 2u * a->r->b[a->block].first; }
static unsigned block_to(const struct alloc *a) { return 2u * a->r->b[a->block].end; }

/* --- weights ------------------------------------------------------------------------------------------------------- */

/* Loops may share a head, where a region was entered in the middle of the inner one: then the outer ones are ways back to the head from further down. The
 * first way back is taken to be the inner loop, and to be taken more often than the others, if the counters do not say otherwise (they end at `full`). */
static void inner_rounds(const struct region *r, unsigned h, uint64_t full, unsigned times, uint64_t *w)
{
    unsigned n = 0, first = 0;
    if (r->b[h].loop != h || r->b[h].weight < full) return;
    for (unsigned b = h; b <= r->b[h].loop_end; b++)
        for (unsigned e = 0; e < r->b[b].n_succ; e++) {
            if (r->b[b].succ[e].to != h) continue;
            if (n++ == 0) first = b;
        }
    if (n < 2 || r->b[first].weight < full) return;
    for (unsigned b = h; b <= first; b++) w[b] *= times;
}

/* Blocks' weights times 16, so that what counts less than a use can be a fraction. Counters end at the threshold that makes code hot, so the heaviest blocks may
 * really be heavier: a loop among them is taken to run more often than what is before it. */
static void weigh(struct alloc *a)
{
    enum { TOP = 16, TIMES = 8 };   /* bits of the greatest weight, so that sums of thousands fit; turns of a loop of which nothing is known */
    uint64_t w[REGION_MAX_BLOCKS], max = 1;
    for (unsigned b = 0; b < a->r->n_blocks; b++) {
        w[b] = a->r->b[b].weight;
        if (w[b] > max) max = w[b];
    }
    const uint64_t full = max - max / 8;
    for (unsigned h = 0; h < a->r->n_blocks; h++) inner_rounds(a->r, h, full, TIMES, w);
    const unsigned entered = a->r->b[0].succ[0].to;   /* the entry's own weight is not known */
    if (a->r->b[0].n_succ) w[0] = a->r->b[entered].loop == entered ? (w[entered] + TIMES - 1) / TIMES : w[entered];
    for (unsigned h = 0; h < a->r->n_blocks; h++) {   /* outer loops first */
        const struct region_block *k = &a->r->b[h];
        const uint64_t around = TIMES * w[k->idom];
        if (k->loop != h || k->weight < full || w[h] >= around) continue;
        const uint64_t times = (around + w[h] - 1) / w[h];
        for (unsigned b = h; b <= k->loop_end; b++) w[b] *= times;
    }
    for (unsigned b = 0; b < a->r->n_blocks; b++)
        if (w[b] > max) max = w[b];
    unsigned shift = 0;
    while (max >> shift >= 1u << TOP) shift++;
    for (unsigned b = 0; b < a->r->n_blocks; b++) a->weight[b] = 16 * (uint32_t)(w[b] >> shift ? w[b] >> shift : 1);
}

static void cost(struct alloc_value *v, uint32_t c)
{
    uint32_t sum = v->cost + c;
    v->cost = sum < v->cost ? UINT32_MAX : sum;
}

/* --- ranges -------------------------------------------------------------------------------------------------------- */

uint16_t alloc_new_range(struct alloc *a, unsigned from, unsigned to, uint16_t next)
{
    uint16_t n = a->free_range;
    if (n) a->free_range = a->range[n].next;
    else if (a->n_ranges < ALLOC_MAX_RANGES) n = (uint16_t)a->n_ranges++;
    else { a->fail = true; return 0; }
    a->range[n] = (struct alloc_range){ (uint16_t)from, (uint16_t)to, next };
    return n;
}

void alloc_free_range(struct alloc *a, uint16_t n)
{
    a->range[n].next = a->free_range;
    a->free_range = n;
}

/* v is live in [from, to), which ends where or before v's ranges so far begin, or is part of the first of them. */
static void add_range(struct alloc *a, struct alloc_value *v, unsigned from, unsigned to)
{
    struct alloc_range *f = &a->range[v->ranges];
    if (v->ranges && f->from <= to) {
        if (f->from > from) f->from = (uint16_t)from;
        if (f->to < to) f->to = (uint16_t)to;
    } else {
        v->ranges = alloc_new_range(a, from, to, v->ranges);
    }
}

/* v is live in all of [from, to), and all of its ranges so far begin there or later. */
static void cover(struct alloc *a, struct alloc_value *v, unsigned from, unsigned to)
{
    while (v->ranges && a->range[v->ranges].from <= to) {
        const uint16_t n = v->ranges;
        if (a->range[n].to > to) to = a->range[n].to;
        v->ranges = a->range[n].next;
        alloc_free_range(a, n);
    }
    v->ranges = alloc_new_range(a, from, to, v->ranges);
}

/* --- likings --------------------------------------------------------------------------------------------------------- */

static uint16_t new_like(struct alloc *a, ir_ref v, uint16_t other, uint32_t weight)
{
    if (a->n_likes == ALLOC_MAX_LIKES) return 0;   /* only a wish */
    const uint16_t n = (uint16_t)a->n_likes++;
    a->like[n] = (struct alloc_like){ .a = v, .b = other, .next_a = a->v[v].likes, .weight = weight };
    a->v[v].likes = n;
    return n;
}

/* v likes to be where w is. */
static void like(struct alloc *a, ir_ref v, ir_ref w, uint32_t weight)
{
    const uint16_t n = new_like(a, v, w, weight);
    if (!n) return;
    a->like[n].next_b = a->v[w].likes;
    a->v[w].likes = n;
}

/* v likes register reg. If that is not a weak wish, it is a fan of it. The same wish, uttered again, adds up. */
static void like_reg(struct alloc *a, ir_ref v, uint8_t reg, uint32_t weight, bool weak)
{
    enum { LOOK = 8 };
    uint16_t n = a->v[v].likes;
    for (unsigned k = 0; n && k < LOOK; k++) {
        struct alloc_like *l = &a->like[n];
        if (l->b == ALLOC_LIKES_REG + reg) break;
        n = l->a == v ? l->next_a : l->next_b;
    }
    if (n && a->like[n].b == ALLOC_LIKES_REG + reg) {
        const uint32_t sum = a->like[n].weight + weight;
        a->like[n].weight = sum < weight ? UINT32_MAX : sum;
    } else {
        n = new_like(a, v, (uint16_t)(ALLOC_LIKES_REG + reg), weight);
    }
    if (!n || weak || a->like[n].link) return;
    a->like[n].link = 1;
    a->like[n].next_b = a->fans[reg];
    a->fans[reg] = n;
}

void alloc_prefer(struct alloc *a, ir_ref v, ir_ref w)
{
    if (v && w && v != w && !ir_is_k(v) && !ir_is_k(w)) like(a, v, w, a->weight[a->block]);
}

void alloc_set(struct alloc *a, ir_ref v, unsigned slot)
{
    const uint8_t reg = a->regs->slot_reg[slot];
    assert(region_promoted(a->r, slot));
    a->is_set[slot] = true;
    if (!v || ir_is_k(v)) return;
    a->v[v].set_slot = (uint8_t)(1 + slot);
    if (reg != ALLOC_NONE) like_reg(a, v, reg, a->weight[a->block] / SELDOM, true);
}

/* --- the walk -------------------------------------------------------------------------------------------------------- */

void alloc_begin(struct alloc *a, const struct region *r, const struct alloc_regs *regs)
{
    assert(r->ssa && r->u.n <= IR_MAX_INS && regs->n_spill <= ALLOC_MAX_SPILL);
    assert(!(regs->mask[ALLOC_GPR] & regs->mask[ALLOC_VEC]) && regs->n_local[ALLOC_GPR] <= 4 && regs->n_local[ALLOC_VEC] <= 4);
    a->r = r;
    a->regs = regs;
    a->fail = false;
    a->n_ranges = a->n_likes = 1;
    a->free_range = 0;
    a->n_words = 0;
    a->n_live = (r->u.n + IR_SLOT__N + 63) / 64;
    a->rnd = regs->seed;
    memset(a->v, 0, (r->u.n + IR_SLOT__N) * sizeof a->v[0]);
    memset(a->fans, 0, sizeof a->fans);
    memset(a->is_set, 0, sizeof a->is_set);
    weigh(a);
}

/* One argument of the edge from the block being walked to `to`: for its PHI number k. */
static void edge_arg(struct alloc *a, const struct region_edge *e, unsigned k)
{
    const ir_ref v = a->r->arg[e->args + k], phi = (ir_ref)(a->r->b[e->to].first + k);
    const uint32_t w = a->weight[e->to] < a->weight[a->block] ? a->weight[e->to] : a->weight[a->block];
    const bool walked = e->to > a->block;
    if (walked && !(a->v[phi].flags & ALLOC_LIVE)) return;
    /* Where the PHI and the argument are in different places a store or a load is needed. */
    cost(&a->v[phi], w);
    if (!v || ir_is_k(v)) return;
    a->live[v / 64] |= 1ull << v % 64;
    a->v[v].walk |= WALK_EDGE;
    cost(&a->v[v], w);
    if (v != phi) like(a, phi, v, w);
}

void alloc_block(struct alloc *a, unsigned b)
{
    const struct region_block *k = &a->r->b[b];
    assert(b < a->r->n_blocks);
    a->block = b;
    memset(a->live, 0, a->n_live * sizeof a->live[0]);
    for (unsigned s = 0; s < k->n_succ; s++) {
        const struct region_edge *e = &k->succ[s];
        if (e->to > b)   /* what a loop's head needs is added when the walk comes there */
            for (unsigned w = 0; w < a->n_live; w++) a->live[w] |= a->live_in[e->to][w];
        for (unsigned p = 0; p < a->r->b[e->to].n_phi; p++) edge_arg(a, e, p);
    }
    for (unsigned w = 0; w < a->n_live; w++)
        for (uint64_t m = a->live[w]; m; m &= m - 1)
            add_range(a, &a->v[64 * w + (unsigned)__builtin_ctzll(m)], block_from(a), block_to(a));
}

void alloc_use(struct alloc *a, ir_ref v, ir_ref i, unsigned kind)
{
    if (!v || ir_is_k(v)) return;
    struct alloc_value *x = &a->v[v];
    const uint32_t w = a->weight[a->block];
    switch (kind & ~ALLOC_USE_LATE) {
    case ALLOC_USE_REG: cost(x, 2 * w); break;
    case ALLOC_USE_MEM: cost(x, w); break;
    case ALLOC_USE_EXIT: cost(x, w / SELDOM); x->walk |= WALK_EXIT; break;
    default: break;   /* snapshots cost nothing */
    }
    const unsigned to = 2u * i + (kind & ALLOC_USE_LATE ? 2 : 1);
    if (!has(a->live, v)) {
        a->live[v / 64] |= 1ull << v % 64;
        add_range(a, x, block_from(a), to);
    } else if (a->range[x->ranges].to < to) {
        a->range[x->ranges].to = (uint16_t)to;
    }
}

void alloc_use_home(struct alloc *a, unsigned slot, ir_ref i)
{
    alloc_use(a, (ir_ref)(a->r->u.n + slot), i, ALLOC_USE_STATE);
}

void alloc_leave(struct alloc *a, ir_ref v, ir_ref i, unsigned slot)
{
    const bool always = ir_has(a->r->u.ins[i].op, 'T');
    const uint8_t reg = a->regs->slot_reg[slot];
    if (!v || ir_is_k(v)) return;
    alloc_use(a, v, i, ALLOC_USE_EXIT);
    if (reg == ALLOC_NONE) return;   /* a register must be stored then, its home is the place */
    if (always) cost(&a->v[v], a->weight[a->block]);
    like_reg(a, v, reg, always ? a->weight[a->block] : a->weight[a->block] / SELDOM, !always);
}

void alloc_def(struct alloc *a, ir_ref i, enum alloc_class class, bool wide, bool local)
{
    struct alloc_value *x = &a->v[i];
    const struct ir_ins *ins = &a->r->u.ins[i];
    x->class = (uint8_t)class;
    if (!has(a->live, i)) return;
    a->live[i / 64] &= ~(1ull << i % 64);
    x->flags |= (uint8_t)(ALLOC_LIVE | (wide ? ALLOC_WIDE : 0));
    const uint32_t w = a->weight[a->block];
    if (ins->op == IR_PHI) return;   /* written from the block's beginning on; its edges' stores have been counted */
    if (ins->op == IR_GET && a->block == 0 && region_promoted(a->r, ins->a)) {
        const uint8_t pin = a->regs->slot_reg[ins->a];
        x->walk |= WALK_ENTRY;
        if (pin == ALLOC_NONE) return;
        like_reg(a, i, pin, w, false);
        cost(x, 2 * w);
        return;
    }
    a->range[x->ranges].from = (uint16_t)(2 * i + 1);
    cost(x, 2 * w);
    if (ins->op == IR_COPY) alloc_prefer(a, i, ins->a);
    if (local) x->walk |= WALK_LOCAL;
}

void alloc_block_end(struct alloc *a)
{
    const struct region_block *k = &a->r->b[a->block];
    memcpy(a->live_in[a->block], a->live, a->n_live * sizeof a->live[0]);
    const bool head = k->loop == a->block;
    const unsigned to = head ? 2u * a->r->b[k->loop_end].end : 0;
    for (unsigned w = 0; w < a->n_live; w++)
        for (uint64_t m = a->live[w]; m; m &= m - 1) {
            const unsigned v = 64 * w + (unsigned)__builtin_ctzll(m);
            assert((a->block != 0 || v >= a->r->u.n) && "a value is used that nobody defined");
            if (head) cover(a, &a->v[v], block_from(a), to);
        }
}

bool alloc_live_after(const struct alloc *a, ir_ref v, ir_ref i)
{
    const unsigned at = 2u * i + 1;
    for (uint16_t n = a->v[v].ranges; n && a->range[n].from <= at; n = a->range[n].next)
        if (at < a->range[n].to) return true;
    return false;
}
