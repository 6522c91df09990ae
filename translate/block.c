/*
 * block.c - growing a unit: fetch buffer, budgets, ranges, branches.
 */
#include "translate/block.h"

#include <string.h>

/* How far a jump may be followed inline: farther code is another function's more often than not, and a unit that
 * reaches over many pages dies with each of them. */
enum { FOLLOW_MAX = 4096, PAGE_SHIFT = 12 };

/* A unit comes from so many ranges at most, and looks at so many more (a region is made of several units). */
enum { UNIT_RANGES = 4, UNIT_SEEN = 8 };
_Static_assert((int)UNIT_RANGES <= (int)IR_MAX_RANGES && (int)UNIT_SEEN <= (int)IR_MAX_SEEN, "they have room");

/* --- fetching --------------------------------------------------------------------------------------------------- */

size_t block_peek(struct guest_tx *t, uint64_t pc, void *dst, size_t n)
{
    struct block *b = block_of(t);
    for (unsigned k = 0; k < 2; k++) {
        const struct block_window *w = &b->win[k];
        uint64_t off = pc - w->pc;
        if (off < w->n && w->n - off >= n) {
            if (n == 4) memcpy(dst, w->bytes + off, 4);   /* nearly always */
            else memcpy(dst, w->bytes + off, n);
            return n;
        }
    }
    struct block_window *w = &b->win[b->turn];
    b->turn ^= 1;
    w->pc = pc;
    w->n = (uint32_t)t->fetch(t->fetch_ctx, pc, w->bytes, sizeof w->bytes);
    if (n > w->n) n = w->n;
    memcpy(dst, w->bytes, n);
    return n;
}

/* --- the unit ------------------------------------------------------------------------------------------------------- */

void block_begin(struct guest_tx *t, struct block *b, unsigned insn_align)
{
    struct ir_unit *u = t->u;
    assert(t->max_insns >= 1 && t->max_exits >= 1);
    ir_reset(u, u->pc);
    t->pc = u->pc;
    t->done = t->want_exact = false;
    t->priv = b;
    b->npc = u->pc;
    b->exits = 0;
    b->turn = 0;
    b->win[0].n = b->win[1].n = 0;
    u->n_guest = 0;
    u->n_ranges = 1;
    uint64_t start = u->pc & ~(uint64_t)(insn_align - 1);
    u->ranges[0] = (struct ir_range){ start, start };
}

void block_end(struct guest_tx *t)
{
    struct ir_unit *u = t->u;
    if (u->n_ranges > 1 && u->ranges[u->n_ranges - 1].start == u->ranges[u->n_ranges - 1].end) u->n_ranges--;
    t->priv = NULL;
}

void block_insn(struct guest_tx *t, unsigned len)
{
    struct ir_unit *u = t->u;
    ir_raw(u, IR_INSN, IRT_NONE, ir_gaddr(u, t->pc), (uint16_t)len, 0);
    u->n_guest++;
    u->ranges[u->n_ranges - 1].end = t->pc + len;
    block_of(t)->npc = t->pc + len;
}

static bool is_stop(const struct guest_tx *t, uint64_t pc)
{
    for (uint32_t k = 0; k < t->n_stops; k++)
        if (t->stops[k] == pc) return true;
    return false;
}

bool block_has_room(const struct guest_tx *t, uint32_t insns, uint32_t exits)
{
    const struct ir_unit *u = t->u;
    return !is_stop(t, t->pc) && u->n_guest + insns <= t->max_insns && block_of(t)->exits + exits <= t->max_exits &&
           u->n + (insns + 1) * BLOCK_INSN_ROOM <= IR_MAX_INS && u->nk + (insns + 1) * BLOCK_INSN_K <= IR_MAX_K;
}

bool block_follow(struct guest_tx *t, uint64_t pc)
{
    struct ir_unit *u = t->u;
    assert(pc > t->pc);
    if (u->n_guest >= t->max_insns || u->n_ranges == UNIT_RANGES || pc - t->pc > FOLLOW_MAX || is_stop(t, pc)) return false;
    if (pc != u->ranges[u->n_ranges - 1].end) u->ranges[u->n_ranges++] = (struct ir_range){ pc, pc };
    block_of(t)->npc = pc;
    return true;
}

bool block_depends(struct guest_tx *t, uint64_t pc, unsigned n)
{
    struct ir_unit *u = t->u;
    assert(pc >> PAGE_SHIFT == (pc + n - 1) >> PAGE_SHIFT);
    for (unsigned k = 0; k < u->n_ranges; k++)
        if (pc >= u->ranges[k].start && pc + n <= u->ranges[k].end) return true;
    for (unsigned k = 0; k < u->n_seen; k++) {
        struct ir_range *r = &u->seen[k];
        if (r->start >> PAGE_SHIFT != pc >> PAGE_SHIFT) continue;
        if (pc < r->start) r->start = pc;
        if (pc + n > r->end) r->end = pc + n;
        return true;
    }
    if (u->n_seen == UNIT_SEEN) return false;
    u->seen[u->n_seen++] = (struct ir_range){ pc, pc + n };
    return true;
}

bool block_back(struct guest_tx *t)
{
    struct block *b = block_of(t);
    if (!t->hot || b->exits >= t->max_exits || t->u->n_guest >= t->max_insns || is_stop(t, b->npc)) {
        t->done = true;
        return false;
    }
    b->exits++;
    ir_back(t->u);
    return true;
}

void block_no_fetch(struct guest_tx *t, unsigned len)
{
    if (t->u->n_guest) {
        block_exit(t, t->pc, 0);
        return;
    }
    block_insn(t, len);
    block_trap(t, IRX_FETCH, t->pc);
}

void block_branch(struct guest_tx *t, ir_ref cond, uint64_t target)
{
    if (ir_is_k(cond)) {
        if (ir_kval(t->u, cond)) block_goto(t, target);
        return;
    }
    bool backward = target <= t->pc;
    block_exit_if(t, cond, target, backward ? IR_POLL : 0);
    if (backward && !t->hot) block_exit(t, block_of(t)->npc, 0);
}
