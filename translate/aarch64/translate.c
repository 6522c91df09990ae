/*
 * translate.c - the aarch64 unit: fetch, decode, dispatch.
 */
#include <string.h>

#include "translate/aarch64/model.h"
#include "translate/aarch64/tx.h"

bool a64_fetch_insn(struct guest_tx *t, uint64_t pc, struct a64_insn *i)
{
    uint32_t bits;
    if (block_peek(t, pc, &bits, sizeof bits) < sizeof bits) return false;
    if (!a64_decode(i, bits, ax(t)->ext)) i->op = A64_ILLEGAL;
    return true;
}

static void dispatch(struct guest_tx *t, const struct a64_insn *i)
{
    switch ((enum a64_op)i->op) {
#define A64_CASE(name) case A64_##name: a64t_##name(t, i); break;
    A64_OPS(A64_CASE)
#undef A64_CASE
    case A64_ILLEGAL: case A64__N: tx_illegal(t); break;
    }
}

/* A load-exclusive needs room for its whole sequence, which nothing may cut. */
static bool has_room(const struct guest_tx *t, const struct a64_insn *i)
{
    bool ll = i->op == A64_ldxr;
    return block_has_room(t, ll ? A64_LLSC_MAX + 2 : 1, ll ? 4 : 1);
}

/* Only an indirect branch (or a signal frame) can lead to a misaligned address. */
static void misaligned(struct guest_tx *t)
{
    block_insn(t, 4);
    ir_raw(t->u, IR_CHKALIGN, IRT_NONE, ir_gaddr(t->u, t->pc), 3, ACCESS_FETCH);
    block_exit(t, t->pc, IR_POLL);
}

void a64_translate(struct guest_tx *t)
{
    struct a64_tx s;
    struct a64_insn i;
    block_begin(t, &s.b, 4);
    t->u->tiny = t->care & GUEST_CARE_UNDERFLOW ? IR_TINY_BEFORE : IR_TINY_UNSEEN;
    t->u->nans = t->care & GUEST_CARE_NANS ? IR_NANS_CHECKED : IR_NANS_TRAPPED;
    s.ext = ((const struct a64_model *)t->cpu_model)->ext;
    s.flags = 0;
    memset(&s.llsc, 0, sizeof s.llsc);
    if (t->u->pc & 3) misaligned(t);
    while (!t->done) {
        t->pc = s.b.npc;
        if (!a64_fetch_insn(t, t->pc, &i)) {
            flags_needed(t);
            block_no_fetch(t, 4);
        } else if (t->u->n_guest && !s.llsc.active && !has_room(t, &i)) {
            flags_at_exit(t, t->pc);
            block_exit(t, t->pc, 0);
        } else {
            flags_before(t, &i);
            block_insn(t, 4);
            if (s.llsc.skip && t->pc >= s.llsc.skip_to) s.llsc.skip = 0;
            dispatch(t, &i);
        }
    }
    block_end(t);
}
