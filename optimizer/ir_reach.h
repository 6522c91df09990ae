/*
 * ir_reach.h - whether a builder should look through a value at its operand.
 *
 * Folding f(a) with a = g(x) to h(x) removes no code while a is also the value of a guest register (its SET stays), and
 * if x is the value of none any more, h(x) even keeps x alive past the register that held it: `addi sp,sp,-32;
 * sd ra,24(sp)` would need a copy of the old sp. Such folds are right but make one-pass code worse.
 * In regions values need not be in the guest's registers; there all folds are let through, but those that would only keep a loop's counter alive
 * beside its next value.
 */
#ifndef DRAGOMAN_IR_REACH_H
#define DRAGOMAN_IR_REACH_H

#include "optimizer/ir.h"

/* Is r a constant, or the present value of a slot (or the low half of one)? */
static inline bool ir_held(const struct ir_unit *u, ir_ref r)
{
    if (ir_is_k(r))
        return true;
    const struct ir_ins *i = &u->ins[r];
    if (i->op == IR_TRUNC)
        return ir_held(u, i->a);
    if (i->op == IR_GET && u->slot[i->a] == r)
        return true;
    /* Eight slots at a time: this is asked several times a guest instruction. */
    typedef uint16_t lanes __attribute__((vector_size(16), may_alias, aligned(2)));
    typedef uint64_t halves __attribute__((vector_size(16)));
    const lanes key = {r, r, r, r, r, r, r, r};
    lanes found = {0};
    for (unsigned s = 0; s < IR_SLOT__N; s += 8)
        found |= (lanes)(*(const lanes *)&u->slot[s] == key);
    return (((halves)found)[0] | ((halves)found)[1]) != 0;
}
_Static_assert(IR_SLOT__N % 8 == 0, "ir_held() looks at eight slots at a time");

/* May a fold use x, an operand of a, in place of a? */
static inline bool ir_reach(const struct ir_unit *u, ir_ref a, ir_ref x)
{
    return u->region || ir_held(u, x) || !ir_held(u, a);
}

/* May a fold use x in place of the sum a = x + constant? In a region a is a guest register's next value, in general, so that it is made anyway and x could
 * give its host register away: they had better not live beside each other. */
static inline bool ir_reach_sum(const struct ir_unit *u, ir_ref a, ir_ref x)
{
    return u->region ? ir_is_k(x) : ir_reach(u, a, x);
}

/* ir_reach() for two operands. */
static inline bool ir_reach2(const struct ir_unit *u, ir_ref a, ir_ref x, ir_ref y)
{
    return u->region || !ir_held(u, a) || (ir_held(u, x) && ir_held(u, y));
}

#endif
