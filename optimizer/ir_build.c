/*
 * ir_build.c - making units: constants, slots, memory accesses, helper calls. Folding of ops is in ir_fold.c.
 *
 * This runs for every guest instruction that is met the first time, so it must be cheap: nothing here scans or
 * clears more than a few hundred bytes.
 */
#include "optimizer/ir_reach.h"

#include <assert.h>
#include <string.h>

void ir_reset(struct ir_unit *u, uint64_t pc)
{
    u->pc = pc;
    u->n = 1;
    u->first = 1;
    u->nk = 0;
    u->n_guest = 0;
    u->n_ranges = 0;
    u->n_seen = 0;
    u->tiny = IR_TINY_AFTER;
    u->nans = IR_NANS_CHECKED;
    u->overflow = u->region = u->counted = false;
    /* slot_t[] only means something where slot[] is set; khash[] only where it points at an equal constant. */
    memset(u->slot, 0, sizeof u->slot);
    u->ins[0] = (struct ir_ins){.op = IR_NOP};
}

static ir_ref constant(struct ir_unit *u, uint64_t v, enum ir_kkind kind)
{
    /* Multiplicative hash; the entry may be stale (another unit's), which the comparison finds out. */
    uint16_t *h = &u->khash[((v + kind) * 0x9e3779b97f4a7c15u) >> 58];
    if (*h < u->nk && u->k[*h] == v && u->kkind[*h] == kind)
        return (ir_ref)(IR_KBIAS + *h);
    if (u->nk == IR_MAX_K) {
        u->overflow = true;
        return IR_KBIAS;   /* a valid reference, so that building can go on to its end */
    }
    u->k[u->nk] = v;
    u->kkind[u->nk] = (uint8_t)kind;
    *h = (uint16_t)u->nk;
    return (ir_ref)(IR_KBIAS + u->nk++);
}

ir_ref ir_k(struct ir_unit *u, uint64_t v)
{
    return constant(u, v, IRK_INT);
}

ir_ref ir_gaddr(struct ir_unit *u, uint64_t addr)
{
    return constant(u, addr, IRK_GADDR);
}

ir_ref ir_raw(struct ir_unit *u, enum ir_op op, unsigned t, uint16_t a, uint16_t b, uint16_t c)
{
    if (u->n == IR_MAX_INS) {
        u->overflow = true;
        return 0;
    }
    ir_put(&u->ins[u->n], op, t, a, b, c);
    return (ir_ref)u->n++;
}

ir_ref ir_get(struct ir_unit *u, unsigned slot, enum ir_type t)
{
    assert(slot < IR_SLOT__N);
    if (t == IRT_I32)   /* slots hold 64 bits or more; only their low half is wanted */
        return ir_op1(u, IR_TRUNC, IRT_NONE, ir_get(u, slot, IRT_I64));
    ir_ref known = u->slot[slot];
    if (known && u->slot_t[slot] == t)
        return known;
    if (known && t == IRT_FLAGS && u->slot_t[slot] == IRT_I64)
        return ir_op1(u, IR_FLPACK, IRT_NONE, known);
    if (known && t == IRT_I64 && u->slot_t[slot] == IRT_FLAGS)
        return ir_op1(u, IR_FLWORD, IRT_NONE, known);
    ir_ref r = ir_raw(u, IR_GET, t, (uint16_t)slot, 0, 0);
    /* A V slot that is known under another type keeps that knowledge: both describe the same state. */
    if (!known) {
        u->slot[slot] = r;
        u->slot_t[slot] = (uint8_t)t;
    }
    return r;
}

void ir_set(struct ir_unit *u, unsigned slot, enum ir_type t, ir_ref v)
{
    assert(slot < IR_SLOT__N && v != 0);
    if (u->slot[slot] == v && u->slot_t[slot] == t)
        return;   /* the state holds it already */
    ir_raw(u, IR_SET, t, (uint16_t)slot, v, 0);
    u->slot[slot] = v;
    u->slot_t[slot] = (uint8_t)t;
}

void ir_clobber(struct ir_unit *u, unsigned slot)
{
    assert(slot < IR_SLOT__N);
    u->slot[slot] = 0;
}

void ir_back(struct ir_unit *u)
{
    assert(u->ins[u->n - 1].op == IR_CALL || u->ins[u->n - 1].op == IR_CALLIND);
    ir_raw(u, IR_BACK, IRT_NONE, 0, 0, 0);
    memset(u->slot, 0, sizeof u->slot);
    u->first = u->n;
}

/* Make base + disp an (address, displacement constant) pair with as much as possible in the displacement. */
static ir_ref address(struct ir_unit *u, ir_ref base, int64_t *disp)
{
    if (ir_is_k(base)) {
        uint64_t v = ir_kval(u, base) + (uint64_t)*disp;
        base = ir_is_gaddr(u, base) ? ir_gaddr(u, v) : ir_k(u, v);
        *disp = 0;
        return base;
    }
    const struct ir_ins *i = &u->ins[base];
    if (i->op == IR_ADD && i->t == IRT_I64 && ir_is_k(i->b) && !ir_is_gaddr(u, i->b)) {
        int64_t sum;
        if (!__builtin_add_overflow(*disp, (int64_t)ir_kval(u, i->b), &sum) && sum == (int32_t)sum && ir_reach_sum(u, base, i->a)) {
            *disp = sum;
            return i->a;
        }
    }
    if (*disp != (int32_t)*disp) {
        base = ir_op2(u, IR_ADD, IRT_I64, base, ir_k(u, (uint64_t)*disp));
        *disp = 0;
    }
    return base;
}

ir_ref ir_load(struct ir_unit *u, unsigned m, ir_ref base, int64_t disp)
{
    base = address(u, base, &disp);
    return ir_raw(u, IR_LOAD, m, base, ir_k(u, (uint64_t)disp), 0);
}

void ir_store(struct ir_unit *u, unsigned m, ir_ref base, int64_t disp, ir_ref v)
{
    base = address(u, base, &disp);
    ir_raw(u, IR_STORE, m, base, ir_k(u, (uint64_t)disp), v);
}

ir_ref ir_hcall(struct ir_unit *u, enum ir_op op, enum ir_type t, unsigned helper, unsigned n, const ir_ref *args)
{
    assert(n <= 4 && (op == IR_HCALL || op == IR_HCALLV || op == IR_HCALLF));
    for (unsigned i = 0; i < n; i++)
        ir_raw(u, IR_ARG, IRT_NONE, args[i], 0, 0);
    return ir_raw(u, op, op == IR_HCALLV ? IRT_NONE : t, (uint16_t)helper, 0, 0);
}

ir_ref ir_fprop3(struct ir_unit *u, enum ir_type t, ir_ref r, ir_ref b, ir_ref c, ir_ref addend)
{
    ir_raw(u, IR_ARG, IRT_NONE, addend, 0, 0);
    return ir_raw(u, IR_FPROP3, t, r, b, c);
}

ir_ref ir_vfcmla(struct ir_unit *u, unsigned t, ir_ref a, ir_ref b, ir_ref c, unsigned rot)
{
    assert(rot < 4);
    ir_raw(u, IR_ARG, IRT_NONE, ir_k(u, rot), 0, 0);
    return ir_raw(u, IR_VFCMLA, t, a, b, c);
}

void ir_vqc(struct ir_unit *u, ir_ref a, ir_ref b, unsigned slot)
{
    ir_raw(u, IR_VQC, IRT_NONE, a, b, (uint16_t)slot);
    ir_clobber(u, slot);
}

ir_ref ir_vhcall(struct ir_unit *u, unsigned helper, ir_ref a, ir_ref b, unsigned n, const ir_ref *args)
{
    assert(n <= 2);
    for (unsigned i = 0; i < n; i++)
        ir_raw(u, IR_ARG, IRT_NONE, args[i], 0, 0);
    return ir_raw(u, IR_VHCALL, IRT_NONE, (uint16_t)helper, a, b);
}
