/*
 * translate.c - the riscv64 unit: fetch, decode, dispatch.
 */
#include <string.h>

#include "translate/riscv64/model.h"
#include "translate/riscv64/tx.h"

bool rv64_fetch_insn(struct guest_tx *t, uint64_t pc, struct rv64_insn *i)
{
    uint16_t half[2] = { 0, 0 };
    size_t have = block_peek(t, pc, half, sizeof half);
    bool wide = (half[0] & 3) == 3;
    if (have < (wide ? 4 : 2)) return false;
    if (!rv64_decode(i, (uint32_t)half[1] << 16 | half[0], rvx(t)->ext)) {
        i->op = RV64_ILLEGAL;
        i->len = wide ? 4 : 2;
    }
    assert(i->len == (wide ? 4 : 2));
    return true;
}

static void dispatch(struct guest_tx *t, const struct rv64_insn *i)
{
    switch ((enum rv64_op)i->op) {
#define RV64_CASE(name) case RV64_##name: trans_##name(t, i); break;
    RV64_OPS(RV64_CASE)
#undef RV64_CASE
    case RV64_ILLEGAL: case RV64__N: tx_illegal(t); break;
    }
}

/* An LR needs room for its whole sequence, which nothing may cut. */
static bool has_room(const struct guest_tx *t, const struct rv64_insn *i)
{
    bool lr = i->op == RV64_lr_w || i->op == RV64_lr_d;
    return block_has_room(t, lr ? RV64_LLSC_MAX + 2 : 1, lr ? 4 : 1);
}

/* Only jalr (and a signal frame) can produce an odd pc; bit 0 is to be ignored. */
static void odd_unit(struct guest_tx *t)
{
    t->pc &= ~UINT64_C(1);
    block_insn(t, 2);
    block_exit(t, t->pc, IR_POLL);
}

void rv64_translate(struct guest_tx *t)
{
    struct rv64_tx x;
    struct rv64_insn i;
    block_begin(t, &x.b, 2);
    x.ext = ((const struct rv64_model *)t->cpu_model)->ext;
    memset(&x.llsc, 0, sizeof x.llsc);
    memset(x.f32, 0, sizeof x.f32);
    if (t->u->pc & 1) odd_unit(t);
    while (!t->done) {
        t->pc = x.b.npc;
        if (!rv64_fetch_insn(t, t->pc, &i)) {
            block_no_fetch(t, 2);
        } else if (t->u->n_guest && !x.llsc.active && !has_room(t, &i)) {
            block_exit(t, t->pc, 0);
        } else {
            block_insn(t, i.len);
            if (x.llsc.skip && t->pc >= x.llsc.skip_to) x.llsc.skip = 0;
            dispatch(t, &i);
        }
    }
    block_end(t);
}
