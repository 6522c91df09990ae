/*
 * translate.c - growing a unit: fetch, decode, dispatch, and the decision where the unit ends.
 *
 * A unit is a superblock: it follows fall-throughs of forward branches (which become side exits) and forward jumps to
 * nearby code, and ends at calls, returns, indirect jumps, loop bottoms, traps, or when a budget is spent.
 */
#include <string.h>

#include "translate/riscv64/model.h"
#include "translate/riscv64/tx.h"

/* How far a jump may be followed inline: farther code is another function's more often than not, and a unit that
 * reaches over many pages dies with each of them. */
enum { FOLLOW_MAX = 4096 };

/* --- fetching ----------------------------------------------------------------------------------------------------- */

/* Make the buffer hold code from pc on. Returns how many bytes are there (0..sizeof x->buf). */
static size_t fill(struct guest_tx *t, uint64_t pc)
{
    struct rv64_tx *x = rvx(t);
    x->buf_pc = pc;
    x->buf_n = (uint32_t)t->fetch(t->fetch_ctx, pc, x->buf, sizeof x->buf);
    return x->buf_n;
}

bool rv64_fetch_insn(struct guest_tx *t, uint64_t pc, struct rv64_insn *i)
{
    struct rv64_tx *x = rvx(t);
    uint64_t off = pc - x->buf_pc;
    if (off > x->buf_n || x->buf_n - off < 4) {
        fill(t, pc);
        off = 0;
    }
    size_t have = x->buf_n - off;
    if (have < 2) return false;
    uint16_t lo, hi = 0;
    memcpy(&lo, x->buf + off, 2);
    bool wide = (lo & 3) == 3;
    if (wide) {
        if (have < 4) return false;
        memcpy(&hi, x->buf + off + 2, 2);
    }
    if (!rv64_decode(i, (uint32_t)hi << 16 | lo, x->ext)) {
        i->op = RV64_ILLEGAL;
        i->len = wide ? 4 : 2;
    }
    assert(i->len == (wide ? 4 : 2));
    return true;
}

/* --- one instruction ------------------------------------------------------------------------------------------------ */

static void dispatch(struct guest_tx *t, const struct rv64_insn *i)
{
    switch ((enum rv64_op)i->op) {
#define RV64_CASE(name) case RV64_##name: trans_##name(t, i); break;
    RV64_OPS(RV64_CASE)
#undef RV64_CASE
    default: tx_illegal(t); break;     /* RV64_ILLEGAL; the list above is complete by construction */
    }
}

static void begin_insn(struct guest_tx *t, unsigned len)
{
    struct ir_unit *u = t->u;
    ir_raw(u, IR_INSN, IRT_NONE, rga(t, t->pc), (uint16_t)len, 0);
    u->n_guest++;
    u->ranges[u->n_ranges - 1].end = t->pc + len;
}

/* Is there room for i in every budget? An LR needs room for its whole sequence, which nothing may cut. */
static bool has_room(const struct guest_tx *t, const struct rv64_insn *i)
{
    const struct ir_unit *u = t->u;
    const struct rv64_tx *x = t->priv;
    bool lr = i->op == RV64_lr_w || i->op == RV64_lr_d;
    uint32_t insns = lr ? RV64_LLSC_MAX + 2 : 1, exits = lr ? 4 : 1;
    return u->n_guest + insns <= t->max_insns && x->exits + exits <= t->max_exits &&
           u->n + (insns + 1) * RV64_INSN_ROOM <= IR_MAX_INS && u->nk + (insns + 1) * (RV64_INSN_ROOM / 4) <= IR_MAX_K;
}

bool rv64_follow(struct guest_tx *t, uint64_t pc)
{
    struct ir_unit *u = t->u;
    assert(pc > t->pc);
    if (u->n_guest >= t->max_insns || u->n_ranges == IR_MAX_RANGES || pc - t->pc > FOLLOW_MAX) return false;
    if (pc != u->ranges[u->n_ranges - 1].end) u->ranges[u->n_ranges++] = (struct ir_range){ pc, pc };
    rvx(t)->npc = pc;
    return true;
}

/* --- the unit ------------------------------------------------------------------------------------------------------- */

static void begin_unit(struct guest_tx *t, struct rv64_tx *x)
{
    struct ir_unit *u = t->u;
    ir_reset(u, u->pc);
    t->pc = u->pc;
    t->done = t->want_exact = false;
    t->priv = x;
    x->ext = ((const struct rv64_model *)t->cpu_model)->ext;
    x->npc = u->pc;
    x->exits = 0;
    memset(&x->llsc, 0, sizeof x->llsc);
    x->buf_pc = u->pc;
    x->buf_n = 0;
    memset(x->f32, 0, sizeof x->f32);
    u->n_guest = 0;
    u->n_ranges = 1;
    u->ranges[0] = (struct ir_range){ u->pc & ~UINT64_C(1), u->pc & ~UINT64_C(1) };
}

/* Only jalr (and a signal frame) can produce an odd pc; bit 0 is to be ignored. */
static void odd_unit(struct guest_tx *t)
{
    t->pc &= ~UINT64_C(1);
    begin_insn(t, 2);
    tx_exit(t, t->pc, IR_POLL);
}

/* The next instruction can't be fetched: blame it if it is the unit's first, else leave that to its own unit. */
static void no_fetch(struct guest_tx *t)
{
    if (t->u->n_guest) {
        tx_exit(t, t->pc, 0);
        return;
    }
    begin_insn(t, 2);
    tx_trap(t, IRX_FETCH, t->pc);
}

void rv64_translate(struct guest_tx *t)
{
    struct rv64_tx x;
    struct rv64_insn i;
    struct ir_unit *u = t->u;
    assert(t->max_insns >= 1 && t->max_exits >= 1);
    begin_unit(t, &x);
    if (u->pc & 1) odd_unit(t);
    while (!t->done) {
        t->pc = x.npc;
        if (!rv64_fetch_insn(t, t->pc, &i)) {
            no_fetch(t);
        } else if (u->n_guest && !x.llsc.active && !has_room(t, &i)) {
            tx_exit(t, t->pc, 0);
        } else {
            begin_insn(t, i.len);
            x.npc = t->pc + i.len;
            if (x.llsc.skip && t->pc >= x.llsc.skip_to) x.llsc.skip = 0;
            dispatch(t, &i);
        }
    }
    if (u->n_ranges > 1 && u->ranges[u->n_ranges - 1].start == u->ranges[u->n_ranges - 1].end) u->n_ranges--;
    t->priv = NULL;
}
