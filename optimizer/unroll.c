/*
 * unroll.c - small innermost loops several times in a row, in slots form (where no value leaves its block, so that blocks can simply be repeated).
 *
 * What is gained: the look for events stands in the first copy alone, and a branch taken less. Every copy has all the ways out of the loop that the
 * original has, so nothing need be known of how often the loop runs.
 */
#include "optimizer/region_work.h"

#include <string.h>

enum {
    MAX_COPIES = 4,
    MAX_INS = 1500,        /* of the region that comes out */
};

struct unroll {
    struct region *r;
    const struct region *from;
    unsigned room;
    ir_ref *map;
    uint8_t copies[REGION_MAX_BLOCKS];     /* of the loop with this head; else 1 */
    uint8_t first[REGION_MAX_BLOCKS];      /* number of a block's first copy */
};

/* How often the loop with head h is worth having, by its size. */
static unsigned copies_of(const struct region *r, unsigned h, unsigned room)
{
    const unsigned end = r->b[h].loop_end;
    for (unsigned b = h + 1; b <= end; b++)
        if (r->b[b].loop == b) return 1;   /* not an innermost loop */
    if (r->u.ins[r->b[h].first].op != IR_EVENTS) return 1;
    const unsigned n = room / (r->b[end].end - r->b[h].first);
    return n < 1 ? 1 : n > MAX_COPIES ? MAX_COPIES : n;
}

/* A value that is used in another block: neither's loop can be repeated. */
static void keep_together(struct unroll *p, unsigned b, ir_ref v)
{
    const struct region *r = p->from;
    if (ir_is_k(v) || (v >= r->b[b].first && v < r->b[b].end)) return;
    if (r->b[b].loop != REGION_NO_BLOCK) p->copies[r->b[b].loop] = 1;
    for (unsigned d = 0; d < r->n_blocks; d++)
        if (v >= r->b[d].first && v < r->b[d].end && r->b[d].loop != REGION_NO_BLOCK) p->copies[r->b[d].loop] = 1;
}

/* Which loops, how often, and the blocks' numbers. False: none. */
static bool plan(struct unroll *p)
{
    const struct region *r = p->from;
    unsigned n = 0, ins = r->u.n;
    for (unsigned b = 0; b < r->n_blocks; b++) p->copies[b] = r->b[b].loop == b ? (uint8_t)copies_of(r, b, p->room) : 1;
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned i = r->b[b].first; i < r->b[b].end; i++) {
            const struct ir_ins *x = &r->u.ins[i];
            const unsigned k = ir_value_operands[x->op];
            if (k & 1) keep_together(p, b, x->a);
            if (k & 2) keep_together(p, b, x->b);
            if (k & 4) keep_together(p, b, x->c);
        }
    bool any = false;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        if (r->b[b].loop == b && p->copies[b] > 1) {
            const unsigned blocks = r->b[b].loop_end - b + 1u, more = p->copies[b] - 1u, size = r->b[r->b[b].loop_end].end - r->b[b].first;
            if (r->n_blocks + n + more * blocks > REGION_MAX_BLOCKS || ins + more * size > MAX_INS) p->copies[b] = 1;
        }
        p->first[b] = (uint8_t)(b + n);
        any = any || p->copies[b] > 1;
        const unsigned h = r->b[b].loop;
        if (h == REGION_NO_BLOCK || r->b[h].loop_end != b || p->copies[h] == 1) continue;
        n += (p->copies[h] - 1u) * (b - h + 1);   /* the other copies stand behind the first */
        ins += (p->copies[h] - 1u) * (r->b[b].end - r->b[h].first);
    }
    return any;
}

/* Number that block `to` has for copy c of block b. */
static unsigned target(const struct unroll *p, unsigned b, unsigned c, unsigned to)
{
    const struct region *r = p->from;
    const unsigned h = r->b[b].loop;
    if (h == REGION_NO_BLOCK || p->copies[h] == 1 || to < h || to > r->b[h].loop_end) return p->first[to];
    const unsigned len = r->b[h].loop_end - h + 1u;
    if (to == h) return p->first[h] + (c + 1 == p->copies[h] ? 0 : (c + 1) * len);
    return p->first[to] + c * len;
}

static ir_ref moved(const struct unroll *p, ir_ref v) { return ir_is_k(v) ? v : p->map[v]; }

static void emit(struct unroll *p, unsigned b, unsigned c)
{
    struct region *r = p->r;
    const struct region_block *old = &p->from->b[b];
    struct region_block *k = &r->b[r->n_blocks++];
    *k = *old;
    k->first = (uint16_t)r->u.n;
    if (old->loop != REGION_NO_BLOCK) k->weight = k->weight / p->copies[old->loop] ? k->weight / p->copies[old->loop] : 1;
    for (unsigned e = 0; e < k->n_succ; e++) k->succ[e].to = (uint16_t)target(p, b, c, old->succ[e].to);
    for (unsigned i = old->first; i < old->end; i++) {
        struct ir_ins x = p->from->u.ins[i];
        if (c && i == old->first && x.op == IR_EVENTS) continue;   /* the head's */
        const unsigned n = ir_value_operands[x.op];
        if (n & 1) x.a = moved(p, x.a);
        if (n & 2) x.b = moved(p, x.b);
        if (n & 4) x.c = moved(p, x.c);
        if (x.op == IR_JUMP) x.a = k->succ[0].to;
        if (x.op == IR_BRANCH) x.b = k->succ[0].to, x.c = k->succ[1].to;
        p->map[i] = (ir_ref)r->u.n;
        r->u.ins[r->u.n++] = x;
    }
    k->end = (uint16_t)r->u.n;
}

void region_unroll(struct region *r, struct region_work *w, unsigned room)
{
    struct unroll p = { .r = r, .from = &w->from, .room = room, .map = w->rw.map };
    if (r->ssa || !region_analyse(r)) return;
    rewrite_begin(&w->rw, r, &w->from);
    if (!plan(&p)) {
        r->u.n = w->from.u.n;
        return;
    }
    r->n_blocks = 0;
    for (unsigned b = 0; b < w->from.n_blocks; b++) {
        const unsigned h = w->from.b[b].loop, n = h == b ? p.copies[h] : 1;
        if (n == 1) {
            emit(&p, b, 0);
            continue;
        }
        for (unsigned c = 0; c < n; c++)
            for (unsigned k = h; k <= w->from.b[h].loop_end; k++) emit(&p, k, c);
        b = w->from.b[h].loop_end;
    }
}
