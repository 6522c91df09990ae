/*
 * ir_fold_flags.c - folds of condition flags: a condition of flags whose setter is known becomes a plain compare, so that most
 * flags are never made (an unused flag setter is removed by whoever allocates registers).
 */
#include "optimizer/ir_fold.h"

#include <assert.h>

/* What `subs` and `adds` compute twice: x was just built; if the block has the same instruction next to flag setter f, that one. */
static ir_ref reuse(struct ir_unit *u, ir_ref f, uint32_t n_before, ir_ref x)
{
    enum { NEAR = 8 };
    if (ir_is_k(x) || x < n_before || x + 1u != u->n)
        return x;
    const struct ir_ins *i = &u->ins[x];
    const ir_ref near = f > NEAR ? (ir_ref)(f - NEAR) : 1, from = near > u->first ? near : (ir_ref)u->first;
    const ir_ref to = (ir_ref)(f + NEAR) < x ? (ir_ref)(f + NEAR) : x;
    for (ir_ref r = from; r < to; r++) {
        const struct ir_ins *j = &u->ins[r];
        if (j->op == i->op && j->t == i->t && j->a == i->a && j->b == i->b && j->c == i->c) {
            u->n--;
            return r;
        }
    }
    return x;
}

ir_ref ir_extension_held(const struct ir_unit *u, ir_ref r)
{
    for (unsigned s = IR_SLOT_R0; s < IR_SLOT_V0; s++) {
        const struct ir_ins *i = def(u, u->slot[s]);
        if ((i->op == IR_ZX32 || i->op == IR_SX32) && i->a == r)
            return u->slot[s];
    }
    return 0;
}

/* i32 value r as the low half of a register that holds it extended: costs nothing where r itself would have to be kept. */
static ir_ref as_held(struct ir_unit *u, ir_ref r)
{
    const ir_ref x = ir_is_k(r) || ir_held(u, r) ? 0 : ir_extension_held(u, r);
    return x ? ir_op1(u, IR_TRUNC, IRT_NONE, x) : r;
}

/* The value whose sign and zero flag setter f describes (ADD, SUB, AND, ADC of its operands). */
static ir_ref value_of(struct ir_unit *u, ir_ref f)
{
    const struct ir_ins i = *def(u, f);
    const enum ir_type t = (enum ir_type)i.t;
    const uint32_t n = u->n;
    ir_ref x;
    switch (i.op) {
    case IR_FLADD: x = ir_op2(u, IR_ADD, t, i.a, i.b); break;
    case IR_FLSUB: x = ir_op2(u, IR_SUB, t, i.a, i.b); break;
    case IR_FLAND: x = ir_op2(u, IR_AND, t, i.a, i.b); break;
    default: assert(i.op == IR_FLADC); x = ir_op3(u, IR_ADC, t, i.a, i.b, i.c); break;
    }
    x = reuse(u, f, n, x);
    return t == IRT_I32 ? as_held(u, x) : x;
}

/* cc is EQ, NE, MI or PL: of value x. */
static ir_ref of_value(struct ir_unit *u, enum ir_type t, ir_ref x, unsigned cc)
{
    static const uint8_t op[] = {[IRC_EQ] = IR_EQ, [IRC_NE] = IR_NE, [IRC_MI] = IR_LT, [IRC_PL] = IR_GE};
    return ir_op2(u, (enum ir_op)op[cc], t, x, ir_k(u, 0));
}

static bool sign_or_zero(unsigned cc)
{
    return cc == IRC_EQ || cc == IRC_NE || cc == IRC_MI || cc == IRC_PL;
}

/* Can COND(f, cc) be had without flags? */
static bool is_plain(const struct ir_unit *u, ir_ref f, unsigned cc)
{
    const struct ir_ins *i = def(u, f);
    switch (i->op) {
    case IR_FLSUB: return (cc | 1) != IRC_VC || is_kval(u, i->b, 0);
    case IR_FLADD: return sign_or_zero(cc) || (cc | 1) == IRC_CC;
    case IR_FLADC: return sign_or_zero(cc);
    case IR_FLAND: return true;
    case IR_FLFCMP: return (cc | 1) != IRC_VC || i->a == i->b;
    case IR_FLPACK: return is_int(u, i->a);
    case IR_FLSEL: return is_plain(u, i->b, cc) && is_plain(u, i->c, cc);
    default: return false;
    }
}

static ir_ref of_sub(struct ir_unit *u, ir_ref f, unsigned cc)
{
    const struct ir_ins i = *def(u, f);
    const enum ir_type t = (enum ir_type)i.t;
    switch (cc) {
    case IRC_EQ: case IRC_NE:
        /* The difference is in a register and the minuend is not any more: `subs x0, x0, #1; b.ne`. */
        if (!ir_is_k(i.a) && !ir_held(u, i.a)) {
            const uint32_t n = u->n;
            const ir_ref d = value_of(u, f);
            if (u->region ? u->n == n : ir_held(u, d))
                return of_value(u, t, d, cc);
            if (u->region)
                u->n = n;   /* nobody knows it yet */
        }
        return ir_op2(u, cc == IRC_EQ ? IR_EQ : IR_NE, t, i.a, i.b);
    case IRC_CS: return ir_op2(u, IR_GEU, t, i.a, i.b);
    case IRC_CC: return ir_op2(u, IR_LTU, t, i.a, i.b);
    case IRC_HI: return ir_op2(u, IR_LTU, t, i.b, i.a);
    case IRC_LS: return ir_op2(u, IR_GEU, t, i.b, i.a);
    case IRC_GE: return ir_op2(u, IR_GE, t, i.a, i.b);
    case IRC_LT: return ir_op2(u, IR_LT, t, i.a, i.b);
    case IRC_GT: return ir_op2(u, IR_LT, t, i.b, i.a);
    case IRC_LE: return ir_op2(u, IR_GE, t, i.b, i.a);
    case IRC_MI: case IRC_PL: return of_value(u, t, value_of(u, f), cc);
    default: assert(is_kval(u, i.b, 0)); return ir_k(u, cc == IRC_VC);
    }
}

static ir_ref of_add(struct ir_unit *u, ir_ref f, unsigned cc)
{
    const enum ir_type t = (enum ir_type)def(u, f)->t;
    const ir_ref s = value_of(u, f);
    if (sign_or_zero(cc))
        return of_value(u, t, s, cc);
    return ir_op2(u, cc == IRC_CS ? IR_LTU : IR_GEU, t, s, def(u, f)->a);   /* carry: the sum is less than a summand */
}

/* C = V = 0. */
static ir_ref of_and(struct ir_unit *u, ir_ref f, unsigned cc)
{
    const enum ir_type t = (enum ir_type)def(u, f)->t;
    const ir_ref zero = ir_k(u, 0);
    switch (cc) {
    case IRC_CS: case IRC_VS: case IRC_HI: return zero;
    case IRC_CC: case IRC_VC: case IRC_LS: return ir_k(u, 1);
    case IRC_GE: return ir_op2(u, IR_GE, t, value_of(u, f), zero);
    case IRC_LT: return ir_op2(u, IR_LT, t, value_of(u, f), zero);
    case IRC_GT: return ir_op2(u, IR_LT, t, zero, value_of(u, f));
    case IRC_LE: return ir_op2(u, IR_GE, t, zero, value_of(u, f));
    default: return of_value(u, t, value_of(u, f), cc);
    }
}

/* The compares are quiet ones: FLFCMP stays and raises what is to be raised. */
static ir_ref of_fcmp(struct ir_unit *u, ir_ref f, unsigned cc)
{
    const struct ir_ins i = *def(u, f);
    enum ir_op op;
    bool swap = false;
    switch (cc & ~1u) {
    case IRC_EQ: case IRC_VS: op = IR_FEQ; break;     /* VS: of a number with itself */
    case IRC_CS: op = IR_FLTQ; break;                 /* not less */
    case IRC_MI: op = IR_FLTQ; break;                 /* less */
    case IRC_HI: op = IR_FLEQ; break;                 /* not less or equal */
    case IRC_GE: op = IR_FLEQ; swap = true; break;    /* b <= a */
    default: assert((cc & ~1u) == IRC_GT); op = IR_FLTQ; swap = true; break;
    }
    const bool negated = (cc & ~1u) == IRC_CS || (cc & ~1u) == IRC_HI || (cc & ~1u) == IRC_VS;
    const ir_ref r = ir_op2(u, op, (enum ir_type)i.t, swap ? i.b : i.a, swap ? i.a : i.b);
    return negated == !(cc & 1) ? ir_raw(u, IR_EQ, IRT_I64, r, ir_k(u, 0), 0) : r;
}

/* 1 - c for a c that is 0 or 1. */
static ir_ref negate(struct ir_unit *u, ir_ref c)
{
    return ir_op2(u, IR_XOR, IRT_I64, c, ir_k(u, 1));
}

static ir_ref plain(struct ir_unit *u, ir_ref f, unsigned cc);

/* c ? x : y for conditions x and y (0 or 1). */
static ir_ref of_select(struct ir_unit *u, ir_ref f, unsigned cc)
{
    const struct ir_ins i = *def(u, f);
    const ir_ref c = i.a, x = plain(u, i.b, cc), y = plain(u, i.c, cc);
    if (ir_is_bool(u, c)) {
        if (is_kval(u, y, 0)) return ir_op2(u, IR_AND, IRT_I64, c, x);
        if (is_kval(u, x, 1)) return ir_op2(u, IR_OR, IRT_I64, c, y);
        if (is_kval(u, y, 1)) return ir_op2(u, IR_OR, IRT_I64, negate(u, c), x);
        if (is_kval(u, x, 0)) return ir_op2(u, IR_AND, IRT_I64, negate(u, c), y);
    }
    return ir_op3(u, IR_SELECT, IRT_I64, c, x, y);
}

static ir_ref plain(struct ir_unit *u, ir_ref f, unsigned cc)
{
    const struct ir_ins *i = def(u, f);
    switch (i->op) {
    case IR_FLSUB: return of_sub(u, f, cc);
    case IR_FLADD: return of_add(u, f, cc);
    case IR_FLADC: return of_value(u, (enum ir_type)i->t, value_of(u, f), cc);
    case IR_FLAND: return of_and(u, f, cc);
    case IR_FLFCMP: return of_fcmp(u, f, cc);
    case IR_FLPACK: return ir_k(u, ir_flags_cond(ir_kval(u, i->a), cc));
    default: assert(i->op == IR_FLSEL); return of_select(u, f, cc);
    }
}

/* --- making flags ------------------------------------------------------------------------------------------------------ */

static ir_ref pack_k(struct ir_unit *u, uint64_t word)
{
    return ir_raw(u, IR_FLPACK, IRT_NONE, ir_k(u, word & IR_FLAGS_MASK), 0, 0);
}

ir_ref ir_fold_flags1(struct ir_unit *u, enum ir_op op, ir_ref a)
{
    const struct ir_ins *i = def(u, a);
    if (op == IR_FLWORD) {
        if (i->op != IR_FLPACK)
            return 0;
        return is_int(u, i->a) ? ir_k(u, ir_kval(u, i->a) & IR_FLAGS_MASK) : ir_op2(u, IR_AND, IRT_I64, i->a, ir_k(u, IR_FLAGS_MASK));
    }
    if (i->op == IR_FLWORD)
        return i->a;
    if (i->op == IR_AND && i->t == IRT_I64 && is_int(u, i->b) && (ir_kval(u, i->b) & IR_FLAGS_MASK) == IR_FLAGS_MASK && ir_reach(u, a, i->a))
        return ir_op1(u, IR_FLPACK, IRT_NONE, i->a);
    if (is_int(u, a) && (ir_kval(u, a) & ~(uint64_t)IR_FLAGS_MASK))
        return pack_k(u, ir_kval(u, a));
    return 0;
}

static ir_ref make_flags(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    if (t == IRT_I32) {
        if (is_int(u, a)) a = konst(u, t, ir_kval(u, a));
        if (is_int(u, b)) b = konst(u, t, ir_kval(u, b));
    }
    if (is_int(u, a) && is_int(u, b)) {
        const uint64_t x = ir_kval(u, a), y = ir_kval(u, b);
        return pack_k(u, op == IR_FLAND ? ir_flags_and(t, x & y) : op == IR_FLSUB ? ir_flags_adc(t, x, ~y, 1) : ir_flags_adc(t, x, y, 0));
    }
    if (op != IR_FLSUB && is_int(u, a)) {
        const ir_ref x = a;
        a = b;
        b = x;
    }
    if (op == IR_FLSUB && a == b)
        return pack_k(u, IRF_Z | IRF_C);
    if (op == IR_FLADD && is_int(u, b)) {   /* as a difference it has more plain conditions */
        const uint64_t k = ir_kval(u, b), min = t == IRT_I32 ? ir_sx(1ull << 31, 32) : 1ull << 63;
        if (k == 0)
            return ir_raw(u, IR_FLAND, t, a, a, 0);
        if (k != min)
            return ir_raw(u, IR_FLSUB, t, a, konst(u, t, 0 - k), 0);
    }
    return ir_raw(u, op, t, a, b, 0);
}

ir_ref ir_fold_flags2(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    if (op == IR_COND)
        return is_plain(u, a, b) ? plain(u, a, b) : ir_raw(u, op, t, a, b, 0);
    return make_flags(u, op, t, a, b);
}

ir_ref ir_fold_flags3(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b, ir_ref c)
{
    if (op == IR_FLSEL) {
        if (is_int(u, a))
            return ir_kval(u, a) ? b : c;
        return b == c ? b : 0;
    }
    if (op == IR_ADC) {
        if (is_int(u, c)) {
            const ir_ref s = ir_op2(u, IR_ADD, t, a, b);
            return ir_kval(u, c) & 1 ? ir_op2(u, IR_ADD, t, s, ir_k(u, 1)) : s;
        }
        if (is_kval(u, b, 0) && ir_is_bool(u, c))
            return ir_op2(u, IR_ADD, t, a, t == IRT_I32 ? ir_op1(u, IR_TRUNC, IRT_NONE, c) : c);
        return 0;
    }
    assert(op == IR_FLADC);
    if (!is_int(u, c))
        return 0;
    if (!(ir_kval(u, c) & 1))
        return make_flags(u, IR_FLADD, t, a, b);
    return make_flags(u, IR_FLSUB, t, a, ir_op2(u, IR_XOR, t, b, ir_k(u, ~0ull)));
}
