/*
 * alloc_split.c - splits live ranges at loops, where an allocation shows that it would help.
 *
 * Two kinds of splits, each a COPY whose uses all lie where it dominates, so that no PHI is needed:
 *   inside   v is defined before a loop and used in it: a copy made before the loop takes over the uses in there. v itself may stay in memory, and the
 *            copy have a register for the loop alone. If v has a register for its whole life, the copy shares it and costs nothing (alloc.c).
 *   behind   v is defined in a loop, and kept in a register through a later one that doesn't use it and lacks registers: a copy made where the first
 *            loop has been left takes over all that follows, so that it is judged for itself.
 * What a snapshot says of a slot is left alone by the first kind (v still lives, in memory as a rule) and follows the copy with the second.
 */
#include "optimizer/alloc.h"
#include "optimizer/alloc_int.h"

#include <assert.h>
#include <string.h>

enum { NO_POINT = 0xffff };

static bool is_head(const struct region *r, unsigned b) { return r->b[b].loop == b; }
static bool in_loop(const struct region *r, unsigned b, unsigned head) { return b >= head && b <= r->b[head].loop_end; }
static bool dominates(const struct region *r, unsigned a, unsigned b)
{
    while (b > a) b = r->b[b].idom;
    return a == b;
}
static unsigned block_of(const struct region *r, unsigned i)
{
    unsigned lo = 0, hi = r->n_blocks;
    while (hi - lo > 1) {
        const unsigned mid = (lo + hi) / 2;
        if (r->b[mid].first <= i) lo = mid;
        else hi = mid;
    }
    return lo;
}
static bool in_memory(const struct alloc *a, unsigned v)
{
    return a->v[v].flags & ALLOC_LIVE && a->v[v].reg == ALLOC_NONE && !(a->v[v].flags & ALLOC_LOCAL);
}

/* --- what is used where ------------------------------------------------------------------------------------------------ */

static void count(struct alloc_splits *s, ir_ref v, uint32_t w)
{
    if (!v || ir_is_k(v)) return;
    if (!s->used[v]) s->touched[s->n_touched++] = v;
    s->used[v] += w;
}
static void uncount(struct alloc_splits *s)
{
    while (s->n_touched) s->used[s->touched[--s->n_touched]] = 0;
}
/* Add up the operands in block b by their weight in s->used[]. What only snapshots see is none. */
static void count_block(struct alloc *a, unsigned b)
{
    const struct region_block *k = &a->r->b[b];
    for (unsigned i = k->first; i < k->end; i++) {
        const struct ir_ins *ins = &a->r->u.ins[i];
        const unsigned n = ir_value_operands[ins->op];
        if (ins->op == IR_SET) continue;
        if (n & 1) count(&a->split, ins->a, a->weight[b]);
        if (n & 2) count(&a->split, ins->b, a->weight[b]);
        if (n & 4) count(&a->split, ins->c, a->weight[b]);
    }
    for (unsigned s = 0; s < k->n_succ; s++)
        for (unsigned p = 0; p < a->r->b[k->succ[s].to].n_phi; p++) count(&a->split, a->r->arg[k->succ[s].args + p], a->weight[b] / 2);
}

/* --- plans ------------------------------------------------------------------------------------------------------------- */

static const struct alloc_plan *planned(const struct alloc *a, ir_ref v, unsigned head)
{
    for (unsigned k = 0; k < a->split.n; k++)
        if (a->split.plan[k].v == v && a->split.plan[k].head == head) return &a->split.plan[k];
    return NULL;
}
static void plan(struct alloc *a, ir_ref v, unsigned head, unsigned block)
{
    struct alloc_splits *s = &a->split;
    if (s->n == ALLOC_MAX_SPLITS || planned(a, v, head)) return;
    s->plan[s->n++] = (struct alloc_plan){ .v = v, .head = (uint16_t)head, .block = (uint16_t)block };
}

/* Can v be copied? */
static bool can_copy(const struct alloc *a, ir_ref v)
{
    const enum ir_type t = ir_result_type(&a->r->u, v);
    return t != IRT_NONE && t != IRT_FLAGS && a->v[v].flags & ALLOC_LIVE && a->r->u.ins[v].op != IR_COPY;
}

/* A copy of v for the loop of head, if v is defined outside and the uses (weight) are worth it. */
static void plan_inside(struct alloc *a, ir_ref v, unsigned head, uint32_t weight)
{
    enum { WORTH = 4 };
    const unsigned before = a->r->b[head].idom;
    if (!can_copy(a, v) || in_loop(a->r, block_of(a->r, v), head) || weight / WORTH < a->weight[before]) return;
    plan(a, v, head, before);
}

/* Where the loop that defines v has been left on the way to block b, which v is live in: the block behind it that dominates b. NO_POINT: b is in that loop, or v
 * is in none. */
static unsigned left_at(const struct region *r, ir_ref v, unsigned b)
{
    const unsigned head = r->b[block_of(r, v)].loop;
    if (head == REGION_NO_BLOCK || in_loop(r, b, head)) return NO_POINT;
    while (!in_loop(r, r->b[b].idom, head)) {
        if (b == 0) return NO_POINT;
        b = r->b[b].idom;
    }
    return b;
}

/* Values that are used in loop `head` (in no inner one) and live in memory get copies. Returns what memory costs there. */
static uint64_t plan_loop(struct alloc *a, unsigned head)
{
    uint64_t sum = 0;
    struct alloc_splits *s = &a->split;
    for (unsigned b = head; b <= a->r->b[head].loop_end; b++)
        if (a->r->b[b].loop == head) count_block(a, b);
    for (unsigned k = 0; k < s->n_touched; k++) {
        const ir_ref v = s->touched[k];
        if (!in_memory(a, v)) continue;
        sum += s->used[v];
        plan_inside(a, v, head, s->used[v]);
    }
    uncount(s);
    return sum;
}

static bool live_through(const struct alloc *a, ir_ref v, unsigned head)
{
    const unsigned from = 2u * a->r->b[head].first, to = 2u * a->r->b[a->r->b[head].loop_end].end;
    for (uint16_t n = a->v[v].ranges; n && a->range[n].from <= from; n = a->range[n].next)
        if (a->range[n].to >= to) return true;
    return false;
}

/* Split v, which is in a register but not used in loop `head`, where registers lack, around its own loops. */
static void plan_around(struct alloc *a, ir_ref v, unsigned head)
{
    const struct region *r = a->r;
    const unsigned at = left_at(r, v, head);
    if (at != NO_POINT && !planned(a, v, REGION_NO_BLOCK)) plan(a, v, REGION_NO_BLOCK, at);
    for (unsigned h = 0; h < r->n_blocks; h++) {
        if (!is_head(r, h) || h == head || in_loop(r, head, h)) continue;
        uint32_t w = 0;
        for (unsigned b = h; b <= r->b[h].loop_end; b++)
            for (unsigned i = r->b[b].first; i < r->b[b].end && r->b[b].loop == h; i++) {
                const struct ir_ins *ins = &r->u.ins[i];
                const unsigned n = ins->op == IR_SET ? 0 : ir_value_operands[ins->op];
                w += a->weight[b] * ((n & 1 && ins->a == v) + (n & 2 && ins->b == v) + (n & 4 && ins->c == v));
            }
        if (w) plan_inside(a, v, h, w);
    }
}

/* Loop `head` spends a lot on memory: take registers from values that only live through. */
static void plan_room(struct alloc *a, unsigned head)
{
    enum { MOST = 8 };
    struct alloc_splits *s = &a->split;
    unsigned n = 0;
    for (unsigned b = head; b <= a->r->b[head].loop_end; b++) count_block(a, b);
    for (unsigned v = 1; v < a->r->b[head].first && n < MOST; v++) {
        if (!(a->v[v].flags & ALLOC_LIVE) || a->v[v].reg == ALLOC_NONE || s->used[v] || !live_through(a, (ir_ref)v, head) || !can_copy(a, (ir_ref)v)) continue;
        plan_around(a, (ir_ref)v, head);
        n++;
    }
    uncount(s);
}

/* --- rewriting ----------------------------------------------------------------------------------------------------------- */

static bool is_state(const struct region *r, const struct ir_ins *i) { return i->op == IR_SET && region_promoted(r, i->a); }

/* Fill in where plan p's COPY goes and which slots hold v there, for those that take over the state. */
static void find_point(const struct region *r, struct alloc_plan *p)
{
    const struct region_block *k = &r->b[p->block];
    p->n_slots = 0;
    if (p->head != REGION_NO_BLOCK) { p->at = (uint16_t)(k->end - 1); return; }
    unsigned at = k->first + k->n_phi;
    while (is_state(r, &r->u.ins[at])) at++;
    p->at = (uint16_t)at;
    bool seen[IR_SLOT__N] = { false };
    for (unsigned b = p->block, i = at;; ) {
        while (i-- > r->b[b].first) {
            const struct ir_ins *ins = &r->u.ins[i];
            if (!is_state(r, ins) || seen[ins->a]) continue;
            seen[ins->a] = true;
            if (ins->b == p->v && p->n_slots < ALLOC_SPLIT_SLOTS) p->slot[p->n_slots++] = (uint8_t)ins->a;
        }
        if (b == 0) break;
        b = r->b[b].idom;
        i = r->b[b].end;
    }
}

/* Move everything up so that the plans' instructions fit in; all references follow. Plans are sorted by `at`. */
static void make_room(struct region *r, struct alloc_splits *s, unsigned more)
{
    unsigned to = r->u.n + more, k = s->n;
    for (unsigned b = r->n_blocks, end = to; b--; ) {
        const unsigned first = r->b[b].first;
        unsigned before = 0;
        for (unsigned p = 0; p < s->n && s->plan[p].at < first; p++) before += 1u + s->plan[p].n_slots;
        r->b[b].first = (uint16_t)(first + before);
        r->b[b].end = (uint16_t)end;
        end = r->b[b].first;
    }
    for (unsigned i = r->u.n; i-- > 1; ) {
        s->map[i] = (uint16_t)--to;
        r->u.ins[to] = r->u.ins[i];
        for (; k && s->plan[k - 1].at == i; k--) {
            to -= 1u + s->plan[k - 1].n_slots;
            s->plan[k - 1].copy = (uint16_t)to;
        }
    }
    assert(to == 1 && k == 0);
    s->map[0] = 0;
    r->u.n += more;
    for (unsigned n = 0; n < r->n_args; n++)
        if (!ir_is_k(r->arg[n])) r->arg[n] = s->map[r->arg[n]];
}

static void replace(ir_ref *x, ir_ref v, ir_ref by) { if (*x == v) *x = by; }

/* Uses of v from instruction `from` to the end of block b, and on its edges, become uses of `by`. */
static void replace_in(struct region *r, unsigned b, unsigned from, ir_ref v, ir_ref by, bool state)
{
    const struct region_block *k = &r->b[b];
    for (unsigned i = from; i < k->end; i++) {
        struct ir_ins *ins = &r->u.ins[i];
        const unsigned n = ir_value_operands[ins->op];
        if (i == by || (ins->op == IR_SET && !state)) continue;
        if (n & 1) replace(&ins->a, v, by);
        if (n & 2) replace(&ins->b, v, by);
        if (n & 4) replace(&ins->c, v, by);
    }
    for (unsigned s = 0; s < k->n_succ; s++)
        for (unsigned p = 0; p < r->b[k->succ[s].to].n_phi; p++) replace(&r->arg[k->succ[s].args + p], v, by);
}

/* The value that stands for v at the end of block b: a copy made behind v's loop, or v. */
static ir_ref name_at(const struct region *r, const struct alloc_splits *s, ir_ref v, unsigned b)
{
    for (unsigned k = 0; k < s->n; k++)
        if (s->plan[k].v == v && s->plan[k].head == REGION_NO_BLOCK && dominates(r, s->plan[k].block, b)) return s->plan[k].copy;
    return s->map[v];
}

static void rewrite(struct region *r, struct alloc_splits *s)
{
    /* Copies behind loops first: those inside later ones are copies of them. */
    for (unsigned turn = 0; turn < 2; turn++)
        for (unsigned k = 0; k < s->n; k++) {
            const struct alloc_plan *p = &s->plan[k];
            const bool behind = p->head == REGION_NO_BLOCK;
            if (behind != (turn == 0)) continue;
            const ir_ref v = behind ? s->map[p->v] : name_at(r, s, p->v, p->block);
            r->u.ins[p->copy] = (struct ir_ins){ .op = IR_COPY, .t = (uint8_t)ir_result_type(&r->u, v), .a = v };
            for (unsigned n = 0; n < p->n_slots; n++)
                r->u.ins[p->copy + 1 + n] = (struct ir_ins){ .op = IR_SET, .t = (uint8_t)region_slot_type(r, p->slot[n]), .a = p->slot[n], .b = p->copy };
            if (behind) {
                for (unsigned b = p->block; b < r->n_blocks; b++)
                    if (dominates(r, p->block, b)) replace_in(r, b, b == p->block ? p->copy + 1u + p->n_slots : r->b[b].first, v, p->copy, true);
            } else {
                for (unsigned b = p->head; b <= r->b[p->head].loop_end; b++) replace_in(r, b, r->b[b].first, v, p->copy, false);
            }
        }
}

/* Operands of everything that was there before. */
static void renumber(struct region *r, const struct alloc_splits *s, unsigned n_old)
{
    for (unsigned i = 1; i < n_old; i++) {
        struct ir_ins *ins = &r->u.ins[s->map[i]];
        const unsigned n = ir_value_operands[ins->op];
        if (n & 1 && !ir_is_k(ins->a)) ins->a = s->map[ins->a];
        if (n & 2 && !ir_is_k(ins->b)) ins->b = s->map[ins->b];
        if (n & 4 && !ir_is_k(ins->c)) ins->c = s->map[ins->c];
    }
}

bool alloc_split(struct alloc *a, struct region *r)
{
    struct alloc_splits *s = &a->split;
    assert(r == a->r);
    s->n = s->n_touched = 0;
    memset(s->used, 0, r->u.n * sizeof s->used[0]);
    for (unsigned h = 0; h < r->n_blocks; h++) {
        if (!is_head(r, h)) continue;
        const uint64_t spent = plan_loop(a, h);
        if (spent > 4ull * a->weight[r->b[h].idom]) plan_room(a, h);
    }
    if (!s->n) return false;
    unsigned more = 0;
    for (unsigned k = 0; k < s->n; k++) {
        find_point(r, &s->plan[k]);
        more += 1u + s->plan[k].n_slots;
        const struct alloc_plan p = s->plan[k];   /* sort by place */
        unsigned j = k;
        for (; j && s->plan[j - 1].at > p.at; j--) s->plan[j] = s->plan[j - 1];
        s->plan[j] = p;
    }
    const unsigned n = r->u.n;
    if (n + more > IR_MAX_INS) return false;
    make_room(r, s, more);
    renumber(r, s, n);
    rewrite(r, s);
    return true;
}
