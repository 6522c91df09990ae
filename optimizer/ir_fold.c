/*
 * ir_fold.c - the folding builders ir_op1/2/3 and constant evaluation.
 *
 * A fold returns an existing value, a constant, or a cheaper op; 0 means "nothing better". Folds look at the operands'
 * definitions only (SSA makes that safe at any distance) and never at uses: an operand that loses its last use is
 * removed by whoever allocates registers. Folds that look through a value at its operand ask ir_reach() if that pays.
 *
 * Constants of i32 operands are kept sign-extended, so that equal ones are equal and fit an encoder's imm32.
 */
#include "optimizer/ir_fold.h"

#include <assert.h>

/* Ops whose result is 0 or 1 and that no integer compare needs to look at again. */
static bool is_fcmp(unsigned op)
{
    return (op >= IR_FEQ && op <= IR_FLEQ) || op == IR_COND;
}

bool ir_is_bool(const struct ir_unit *u, ir_ref r)
{
    const struct ir_ins *i = def(u, r);
    if (ir_is_k(r))
        return is_int(u, r) && ir_kval(u, r) <= 1;
    return is_cmp(i->op) || is_fcmp(i->op) || ((i->op == IR_AND || i->op == IR_OR || i->op == IR_XOR) && ir_is_bool(u, i->a) && ir_is_bool(u, i->b));
}

/* The compare that is true when `op` is false. Integer compares only: NaNs make float ones have none. */
static enum ir_op inverse(unsigned op)
{
    static const uint8_t inv[] = {IR_NE, IR_EQ, IR_GE, IR_LT, IR_GEU, IR_LTU};
    assert(is_cmp(op));
    return (enum ir_op)inv[op - IR_EQ];
}

ir_ref ir_invert(struct ir_unit *u, ir_ref r)
{
    const struct ir_ins *i = def(u, r);
    if (i->op == IR_COND)
        return ir_reach(u, r, i->a) ? ir_raw(u, IR_COND, IRT_NONE, i->a, i->b ^ 1, 0) : 0;
    if (!is_cmp(i->op) || !ir_reach2(u, r, i->a, i->b))
        return 0;
    return ir_raw(u, inverse(i->op), i->t, i->a, i->b, 0);
}

/* --- what is known of a value's upper bits --------------------------------------------------------------------- */

/* z: the value, taken as 64 bits, is zero-extended from z bits; s: sign-extended from s bits. 64 = nothing known. */
struct range { unsigned z, s; };

static struct range unsigned_bits(unsigned z)
{
    return (struct range){z, z < 64 ? z + 1 : 64};
}

static struct range load_range(unsigned m)
{
    switch (m) {
    case IRM_U8: return unsigned_bits(8);
    case IRM_U16: return unsigned_bits(16);
    case IRM_U32: return unsigned_bits(32);
    case IRM_S8: return (struct range){64, 8};
    case IRM_S16: return (struct range){64, 16};
    case IRM_S32: return (struct range){64, 32};
    default: return (struct range){64, 64};
    }
}

/* What the op alone tells. */
static struct range range_by_op(const struct ir_unit *u, ir_ref r)
{
    const struct ir_ins *i = def(u, r);
    const struct range none = {64, 64};

    if (is_cmp(i->op) || is_fcmp(i->op))
        return unsigned_bits(1);
    switch (i->op) {
    case IR_LOAD: case IR_AMO: case IR_CAS: return load_range(i->t);
    case IR_F2BITS: return i->t == IRT_F32 ? (struct range){64, 32} : none;
    case IR_F2I: return (i->c & 15) <= IRI_U32 ? (struct range){64, 32} : none;
    default: break;
    }
    if (i->t != IRT_I64)
        return none;
    switch (i->op) {
    case IR_SX8: return (struct range){64, 8};
    case IR_SX16: return (struct range){64, 16};
    case IR_SX32: return (struct range){64, 32};
    case IR_ZX8: return unsigned_bits(8);
    case IR_ZX16: return unsigned_bits(16);
    case IR_ZX32: return unsigned_bits(32);
    case IR_BEXT: return unsigned_bits(1);
    case IR_CLZ: case IR_CTZ: case IR_POPCNT: return unsigned_bits(7);
    case IR_AND: return is_int(u, i->b) && ir_kval(u, i->b) ? unsigned_bits(64 - (unsigned)__builtin_clzll(ir_kval(u, i->b))) : none;
    case IR_SHR: return is_int(u, i->b) ? unsigned_bits(64 - (unsigned)(ir_kval(u, i->b) & 63)) : none;
    case IR_SAR: return is_int(u, i->b) ? (struct range){64, 64 - (unsigned)(ir_kval(u, i->b) & 63)} : none;
    default: return none;
    }
}

/* Only for i64 values; constants are evaluated before anybody asks. */
static struct range range_of(const struct ir_unit *u, ir_ref r)
{
    struct range k = range_by_op(u, r);
    if (u->known && !ir_is_k(r)) {
        if (u->known[r].z < k.z) k.z = u->known[r].z;
        if (u->known[r].s < k.s) k.s = u->known[r].s;
    }
    return k;
}

/* --- extensions -------------------------------------------------------------------------------------------- */

static bool is_ext(unsigned op)
{
    return op >= IR_SX8 && op <= IR_ZX32;
}

static unsigned ext_bits(unsigned op)
{
    static const uint8_t bits[] = {8, 16, 32, 8, 16, 32};
    return bits[op - IR_SX8];
}

static bool ext_signed(unsigned op)
{
    return op <= IR_SX32;
}

static ir_ref fold_ext(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a)
{
    const unsigned n = ext_bits(op);
    const struct ir_ins *i = def(u, a);

    if (i->op == IR_TRUNC)   /* the source may have either width */
        return ir_op1(u, op, t, i->a);
    if (is_ext(i->op) && (ext_bits(i->op) >= n || i->t != t) && !ir_reach(u, a, i->a))
        return 0;
    if (is_ext(i->op)) {
        const unsigned m = ext_bits(i->op);
        if (m >= n)   /* the low n bits pass through the inner one */
            return ir_op1(u, op, t, i->a);
        if (!ext_signed(i->op) || ext_signed(op))   /* the inner one decides all bits */
            return i->t == t ? a : ir_op1(u, (enum ir_op)i->op, t, i->a);
    }
    if (i->op == IR_AND && is_int(u, i->b) && ir_zx(~ir_kval(u, i->b), n) == 0 && ir_reach(u, a, i->a))
        return ir_op1(u, op, t, i->a);
    if (t == IRT_I64 && ir_result_type(u, a) == IRT_I64) {
        const struct range r = range_of(u, a);
        if (ext_signed(op) ? r.s <= n : r.z <= n)
            return a;
    }
    return 0;
}

static ir_ref fold_trunc(struct ir_unit *u, ir_ref a)
{
    const struct ir_ins *i = def(u, a);
    if ((i->op != IR_SX32 && i->op != IR_ZX32) || !ir_reach(u, a, i->a))
        return 0;
    return ir_result_type(u, i->a) == IRT_I32 ? i->a : ir_op1(u, IR_TRUNC, IRT_NONE, i->a);
}

/* --- unary ops ------------------------------------------------------------------------------------------------ */

ir_ref ir_op1(struct ir_unit *u, enum ir_op op, unsigned type, ir_ref a)
{
    const enum ir_type t = (enum ir_type)type;   /* or a lane kind */
    uint64_t v;
    if (is_int(u, a) && ir_eval(op, t, ir_kval(u, a), 0, 0, &v))
        return ir_k(u, v);

    const struct ir_ins *i = def(u, a);
    ir_ref r = 0;
    switch (op) {
    case IR_SX8: case IR_SX16: case IR_SX32: case IR_ZX8: case IR_ZX16: case IR_ZX32: r = fold_ext(u, op, t, a); break;
    case IR_TRUNC: r = fold_trunc(u, a); break;
    case IR_BSWAP: if (i->op == op && i->t == t) r = i->a; break;
    case IR_FNEG: if (i->op == op) r = i->a; break;
    case IR_FABS:
        if (i->op == op) r = a;
        if (i->op == IR_FNEG) r = ir_op1(u, op, t, i->a);
        break;
    case IR_FCANON: if (i->op == IR_FCANON || i->op == IR_FMIN || i->op == IR_FMAX || i->op == IR_I2F) r = a; break;
    case IR_UNBOX: if (i->op == IR_BOX) r = i->a; break;   /* (the converse is false: UNBOX changes what is not boxed) */
    case IR_BITS2F: if (i->op == IR_F2BITS && i->t == t) r = i->a; break;
    case IR_FLPACK: case IR_FLWORD: r = ir_fold_flags1(u, op, a); break;
    case IR_VTOF: case IR_FTOV: r = ir_fold_vec1(u, op, type, a); break;
    case IR_F2BITS: if (i->op == IR_BITS2F && i->t == t) r = t == IRT_F64 ? i->a : ir_op1(u, IR_SX32, IRT_I64, i->a); break;
    default:
        if (ir_is_vec(op))
            r = ir_fold_vec1(u, op, type, a);
        break;   /* every other op: nothing to fold */
    }
    return r ? r : ir_raw(u, op, t, a, 0, 0);
}

/* --- binary ops ------------------------------------------------------------------------------------------------ */

/* a + k, k an integer or (i64 only) a GADDR. */
static ir_ref fold_add(struct ir_unit *u, enum ir_type t, ir_ref a, ir_ref b)
{
    if (is_kval(u, b, 0))
        return a;
    if (!ir_is_k(b))
        return 0;
    if (ir_is_k(a)) {   /* one of them is a GADDR: int + int was evaluated */
        if (ir_is_gaddr(u, a) && ir_is_gaddr(u, b))
            return 0;
        return ir_gaddr(u, ir_kval(u, a) + ir_kval(u, b));
    }
    const struct ir_ins *i = def(u, a);
    if (i->op != IR_ADD || i->t != t || !ir_is_k(i->b) || (ir_is_gaddr(u, i->b) && ir_is_gaddr(u, b)) || !ir_reach_sum(u, a, i->a))
        return 0;
    const uint64_t sum = ir_kval(u, i->b) + ir_kval(u, b);
    const ir_ref k = ir_is_gaddr(u, i->b) || ir_is_gaddr(u, b) ? ir_gaddr(u, sum) : konst(u, t, sum);
    return ir_op2(u, IR_ADD, t, i->a, k);
}

static ir_ref fold_and(struct ir_unit *u, enum ir_type t, ir_ref a, ir_ref b)
{
    if (a == b)
        return a;
    if (!is_int(u, b))
        return 0;
    const uint64_t k = ir_kval(u, b);
    if (k == 0)
        return b;
    if (k == ~0ull)
        return a;
    /* Masks that are extensions become extensions: those know more folds, and hosts have better code for them. */
    if (k == 0xff)
        return ir_op1(u, IR_ZX8, t, a);
    if (k == 0xffff)
        return ir_op1(u, IR_ZX16, t, a);
    if (k == 0xffffffff && t == IRT_I64)
        return ir_op1(u, IR_ZX32, t, a);
    const struct ir_ins *i = def(u, a);
    if (i->op == IR_AND && i->t == t && is_int(u, i->b) && ir_reach(u, a, i->a))
        return ir_op2(u, IR_AND, t, i->a, konst(u, t, k & ir_kval(u, i->b)));
    if (t == IRT_I64 && ir_result_type(u, a) == IRT_I64) {
        const unsigned z = range_of(u, a).z;
        if (z < 64 && ir_zx(~k, z) == 0)
            return a;
    }
    return 0;
}

static ir_ref fold_or(struct ir_unit *u, enum ir_type t, ir_ref a, ir_ref b)
{
    if (a == b || is_kval(u, b, 0))
        return a;
    if (!is_int(u, b))
        return 0;
    if (ir_kval(u, b) == ~0ull)
        return b;
    const struct ir_ins *i = def(u, a);
    if (i->op == IR_OR && i->t == t && is_int(u, i->b) && ir_reach(u, a, i->a))
        return ir_op2(u, IR_OR, t, i->a, konst(u, t, ir_kval(u, b) | ir_kval(u, i->b)));
    return 0;
}

static ir_ref fold_xor(struct ir_unit *u, enum ir_type t, ir_ref a, ir_ref b)
{
    if (a == b)
        return ir_k(u, 0);
    if (!is_int(u, b))
        return 0;
    if (ir_kval(u, b) == 0)
        return a;
    const struct ir_ins *i = def(u, a);
    if (i->op == IR_XOR && i->t == t && is_int(u, i->b) && ir_reach(u, a, i->a))
        return ir_op2(u, IR_XOR, t, i->a, konst(u, t, ir_kval(u, b) ^ ir_kval(u, i->b)));
    if (ir_kval(u, b) == 1 && t == IRT_I64)
        return ir_invert(u, a);
    return 0;
}

static ir_ref fold_mul(struct ir_unit *u, enum ir_type t, ir_ref a, ir_ref b)
{
    if (!is_int(u, b))
        return 0;
    const uint64_t k = ir_zx(ir_kval(u, b), width(t));
    if (k == 0)
        return ir_k(u, 0);
    if (k == ir_zx(~0ull, width(t)))
        return ir_op2(u, IR_SUB, t, ir_k(u, 0), a);
    if ((k & (k - 1)) == 0)
        return ir_op2(u, IR_SHL, t, a, ir_k(u, (unsigned)__builtin_ctzll(k)));
    return 0;
}

/* Divisions by constants that are powers of two (unsigned) or one; x/0 is left to the engines. */
static ir_ref fold_div(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    if (!is_int(u, b))
        return 0;
    const uint64_t k = ir_zx(ir_kval(u, b), width(t));
    if (k == 1)
        return op == IR_SDIV || op == IR_UDIV ? a : ir_k(u, 0);
    if (k == 0 || (k & (k - 1)) != 0)
        return 0;
    if (op == IR_UDIV)
        return ir_op2(u, IR_SHR, t, a, ir_k(u, (unsigned)__builtin_ctzll(k)));
    if (op == IR_UREM)
        return ir_op2(u, IR_AND, t, a, konst(u, t, k - 1));
    return 0;
}

/* (x << 64-n) >> 64-n is an extension of the low n bits. */
static ir_ref fold_shift_pair(struct ir_unit *u, enum ir_op op, ir_ref x, uint64_t n)
{
    switch (n) {
    case 56: return ir_op1(u, op == IR_SAR ? IR_SX8 : IR_ZX8, IRT_I64, x);
    case 48: return ir_op1(u, op == IR_SAR ? IR_SX16 : IR_ZX16, IRT_I64, x);
    case 32: return ir_op1(u, op == IR_SAR ? IR_SX32 : IR_ZX32, IRT_I64, x);
    default: return 0;
    }
}

static ir_ref fold_shift(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    if (is_kval(u, a, 0))
        return a;
    if (!is_int(u, b))
        return 0;
    const uint64_t n = ir_kval(u, b);   /* below the width already */
    if (n == 0)
        return a;
    const struct ir_ins *i = def(u, a);
    if (i->t != t || !is_int(u, i->b) || !ir_reach(u, a, i->a))
        return 0;
    const uint64_t m = ir_kval(u, i->b);
    if (i->op == op && op <= IR_SAR) {
        if (n + m < width(t))
            return ir_op2(u, op, t, i->a, ir_k(u, n + m));
        return op == IR_SAR ? ir_op2(u, op, t, i->a, ir_k(u, width(t) - 1)) : ir_k(u, 0);
    }
    if (i->op == IR_SHL && op != IR_SHL && op <= IR_SAR && m == n && t == IRT_I64)
        return fold_shift_pair(u, op, i->a, n);
    return 0;
}

/* A shift amount that an op takes modulo its width: drop what only changes higher bits. */
static ir_ref shift_amount(struct ir_unit *u, enum ir_type t, ir_ref b)
{
    const unsigned mask = width(t) - 1;
    if (is_int(u, b))
        return ir_k(u, ir_kval(u, b) & mask);
    const struct ir_ins *i = def(u, b);
    const bool passes = is_ext(i->op) || i->op == IR_TRUNC || (i->op == IR_AND && is_int(u, i->b) && (ir_kval(u, i->b) & mask) == mask);
    if (passes && ir_reach(u, b, i->a))
        return shift_amount(u, t, i->a);
    return b;
}

static ir_ref fold_minmax(struct ir_unit *u, enum ir_op op, ir_ref a, ir_ref b)
{
    if (a == b)
        return a;
    if (is_kval(u, b, 0)) {
        if (op == IR_UMIN)
            return b;
        if (op == IR_UMAX)
            return a;
    }
    return 0;
}

/* EQ and NE; b is the constant if there is one. */
static ir_ref fold_equal(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    if (a == b)
        return ir_k(u, op == IR_EQ);
    if (!is_int(u, b))
        return 0;
    const struct ir_ins *i = def(u, a);
    const uint64_t k = ir_kval(u, b);

    if (t == IRT_I64 && (is_cmp(i->op) || is_fcmp(i->op))) {
        if (k > 1)
            return ir_k(u, op == IR_NE);
        return (op == IR_EQ) == (k == 1) ? a : ir_invert(u, a);
    }
    if (i->t != t || (i->op != IR_XOR && i->op != IR_SUB && i->op != IR_ADD) || ir_held(u, a))
        return 0;   /* a value that is made anyway is as good to compare as its operands */
    if (k == 0 && (i->op == IR_XOR || i->op == IR_SUB))
        return ir_op2(u, op, t, i->a, i->b);
    if (is_int(u, i->b)) {
        /* (Not for a counter of a loop: its old value would live beside the new one.) */
        if (i->op == IR_ADD && !u->region && (t == IRT_I64 || !ir_extension_held(u, a)))
            return ir_op2(u, op, t, i->a, konst(u, t, k - ir_kval(u, i->b)));
        if (i->op == IR_XOR)
            return ir_op2(u, op, t, i->a, konst(u, t, k ^ ir_kval(u, i->b)));
    }
    return 0;
}

static ir_ref fold_order(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    const bool uns = op == IR_LTU || op == IR_GEU, lt = op == IR_LT || op == IR_LTU;
    if (a == b)
        return ir_k(u, !lt);
    if (uns && is_kval(u, b, 0))
        return ir_k(u, !lt);
    if (uns && is_kval(u, b, 1))
        return ir_op2(u, lt ? IR_EQ : IR_NE, t, a, ir_k(u, 0));
    if (uns && is_kval(u, a, 0))
        return ir_op2(u, lt ? IR_NE : IR_EQ, t, b, a);
    if (is_int(u, a)) {
        /* k < x is x >= k+1, k >= x is x < k+1, unless k is the maximum; constants belong to the right. */
        const uint64_t k = ir_zx(ir_kval(u, a), width(t));
        const uint64_t max = ir_zx(~0ull, width(t)) >> (uns ? 0 : 1);
        if (k == max)
            return ir_k(u, !lt);
        return ir_op2(u, inverse(op), t, b, konst(u, t, k + 1));
    }
    return 0;
}

static ir_ref fold_sign(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    if (a != b)
        return 0;
    switch (op) {
    case IR_FSGNJ: return a;
    case IR_FSGNJN: return ir_op1(u, IR_FNEG, t, a);
    default: return ir_op1(u, IR_FABS, t, a);
    }
}

/* Is r the value of a SX32 of an i32, or a constant that is one? Then *x is that i32. */
static bool is_sx32(const struct ir_unit *u, ir_ref r, ir_ref *x)
{
    const struct ir_ins *i = def(u, r);
    *x = r;
    if (is_int(u, r))
        return ir_kval(u, r) == ir_sx(ir_kval(u, r), 32);
    if (i->op != IR_SX32 || ir_result_type(u, i->a) != IRT_I32)
        return false;
    *x = i->a;
    return true;
}

/* Compares of two sign-extended 32-bit numbers need not wait for the extension; nor need it be made, perhaps. */
static ir_ref fold_narrow(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    ir_ref x, y;
    if (!u->region || t != IRT_I64 || ir_is_k(a) || !is_sx32(u, a, &x) || !is_sx32(u, b, &y))
        return 0;
    return ir_op2(u, op, IRT_I32, x, y);
}

static ir_ref fold_compare(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    const ir_ref r = op == IR_EQ || op == IR_NE ? fold_equal(u, op, t, a, b) : fold_order(u, op, t, a, b);
    return r ? r : fold_narrow(u, op, t, a, b);
}

/* x shifted by a constant that is not 0; of 32 bits (*ext: the op that makes 64 of them) or 64. */
static bool shift_by_k(const struct ir_unit *u, ir_ref r, enum ir_op op, ir_ref *x, uint64_t *k, unsigned *ext)
{
    const struct ir_ins *i = def(u, r);
    *ext = i->op == IR_SX32 || i->op == IR_ZX32 ? i->op : IR_NOP;
    if (*ext)
        i = def(u, i->a);
    if (i->op != op || i->t != (*ext ? IRT_I32 : IRT_I64) || !is_int(u, i->b) || ir_is_k(i->a))
        return false;
    *x = i->a;
    *k = ir_kval(u, i->b);
    return *k != 0;
}

/* x << k combined with x >> width - k is a rotation. In a region: elsewhere the shifts are guest registers' values, which are made anyway. */
static ir_ref fold_rotation(struct ir_unit *u, enum ir_type t, ir_ref a, ir_ref b)
{
    ir_ref x, y;
    uint64_t k, n;
    unsigned e, f;
    if (!u->region || t != IRT_I64)
        return 0;
    if (!shift_by_k(u, a, IR_SHL, &x, &k, &e)) {
        const ir_ref c = a;
        a = b;
        b = c;
        if (!shift_by_k(u, a, IR_SHL, &x, &k, &e))
            return 0;
    }
    if (!shift_by_k(u, b, IR_SHR, &y, &n, &f) || x != y || !e != !f || k + n != (e ? 32 : 64))
        return 0;
    if (!e)
        return ir_op2(u, IR_ROTL, IRT_I64, x, ir_k(u, k));
    return ir_op1(u, (enum ir_op)e, IRT_I64, ir_op2(u, IR_ROTL, IRT_I32, x, ir_k(u, k)));
}

static ir_ref fold2(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b)
{
    ir_ref r;
    switch (op) {
    case IR_ADD: r = fold_add(u, t, a, b); return r ? r : fold_rotation(u, t, a, b);
    case IR_SUB:
        if (a == b) return ir_k(u, 0);
        return is_int(u, b) ? ir_op2(u, IR_ADD, t, a, konst(u, t, 0 - ir_kval(u, b))) : 0;
    case IR_AND: return fold_and(u, t, a, b);
    case IR_OR: r = fold_or(u, t, a, b); return r ? r : fold_rotation(u, t, a, b);
    case IR_XOR: r = fold_xor(u, t, a, b); return r ? r : fold_rotation(u, t, a, b);
    case IR_ANDN:
        if (a == b || is_kval(u, a, 0)) return ir_k(u, 0);
        return is_int(u, b) ? ir_op2(u, IR_AND, t, a, ir_k(u, ~ir_kval(u, b))) : 0;
    case IR_ORN:
        if (a == b) return ir_k(u, ~0ull);
        return is_int(u, b) ? ir_op2(u, IR_OR, t, a, ir_k(u, ~ir_kval(u, b))) : 0;
    case IR_XNOR:
        if (a == b) return ir_k(u, ~0ull);
        return is_int(u, b) ? ir_op2(u, IR_XOR, t, a, ir_k(u, ~ir_kval(u, b))) : 0;
    case IR_MUL: return fold_mul(u, t, a, b);
    case IR_MULH: case IR_MULHU: case IR_MULHSU: case IR_CLMUL: case IR_CLMULH:
        return is_kval(u, a, 0) || is_kval(u, b, 0) ? ir_k(u, 0) : 0;
    case IR_SDIV: case IR_UDIV: case IR_SREM: case IR_UREM: return fold_div(u, op, t, a, b);
    case IR_SHL: case IR_SHR: case IR_SAR: case IR_ROTL: case IR_ROTR: return fold_shift(u, op, t, a, b);
    case IR_SMIN: case IR_SMAX: case IR_UMIN: case IR_UMAX: return fold_minmax(u, op, a, b);
    case IR_EQ: case IR_NE: case IR_LT: case IR_GE: case IR_LTU: case IR_GEU: return fold_compare(u, op, t, a, b);
    case IR_FSGNJ: case IR_FSGNJN: case IR_FSGNJX: return fold_sign(u, op, t, a, b);
    default: return 0;   /* nothing to fold */
    }
}

static bool takes_shift_amount(unsigned op)
{
    return (op >= IR_SHL && op <= IR_ROTR) || (op >= IR_BSET && op <= IR_BEXT);
}

ir_ref ir_op2(struct ir_unit *u, enum ir_op op, unsigned type, ir_ref a, ir_ref b)
{
    const enum ir_type t = (enum ir_type)type;   /* or a lane kind */
    if (op < IR_ADD || op > IR_SELECT) {
        ir_ref r;
        if (ir_is_vec(op) || op == IR_VGET)
            r = ir_fold_vec2(u, op, type, a, b);
        else if (op >= IR_FLADD && op <= IR_COND)
            return ir_fold_flags2(u, op, t, a, b);   /* it makes the op, perhaps from other operands */
        else
            r = fold2(u, op, t, a, b);   /* sign manipulation */
        return r ? r : ir_raw(u, op, t, a, b, 0);
    }
    if (t == IRT_I32) {
        if (is_int(u, a))
            a = konst(u, t, ir_kval(u, a));
        if (is_int(u, b))
            b = konst(u, t, ir_kval(u, b));
    }
    if (takes_shift_amount(op))
        b = shift_amount(u, t, b);
    if (ir_is_k(a)) {
        uint64_t v;
        if (is_int(u, a) && is_int(u, b) && ir_eval(op, t, ir_kval(u, a), ir_kval(u, b), 0, &v))
            return ir_k(u, v);
        if (!is_int(u, b) && ir_has(op, 'C')) {   /* constants to the right; of two, the GADDR */
            ir_ref x = a;
            a = b;
            b = x;
        }
    }
    ir_ref r = fold2(u, op, t, a, b);
    return r ? r : ir_raw(u, op, t, a, b, 0);
}

/* --- ternary ops ------------------------------------------------------------------------------------------------- */

/* A carry that is added by selecting x + 1 or x: (b < c) + x. */
static ir_ref fold_increment(struct ir_unit *u, const struct ir_ins *cond, ir_ref more, ir_ref x)
{
    if (ir_is_k(more) || ir_is_k(x) || (cond->op != IR_LTU && cond->op != IR_GEU))
        return 0;
    const struct ir_ins add = *def(u, more), c = *cond;
    if (add.op != IR_ADD || add.t != IRT_I64 || add.a != x || !is_kval(u, add.b, 1))
        return 0;
    return ir_op2(u, IR_ADD, IRT_I64, x, ir_op2(u, IR_LTU, (enum ir_type)c.t, c.a, c.b));
}

static ir_ref fold_select(struct ir_unit *u, enum ir_type t, ir_ref a, ir_ref b, ir_ref c)
{
    if (is_int(u, a))
        return ir_kval(u, a) ? b : c;
    if (b == c)
        return b;
    if (!ir_is_bool(u, a))
        return 0;
    if (t == IRT_I64 && is_kval(u, b, 1) && is_kval(u, c, 0))
        return a;
    if (t == IRT_I64 && is_kval(u, b, 0) && is_kval(u, c, 1))
        return ir_op2(u, IR_XOR, IRT_I64, a, ir_k(u, 1));
    const struct ir_ins *i = def(u, a);
    if (i->op == IR_EQ && i->t == IRT_I64 && is_kval(u, i->b, 0) && ir_is_bool(u, i->a))   /* a condition inverted */
        return ir_op3(u, IR_SELECT, t, i->a, c, b);
    return t != IRT_I64 ? 0 : i->op == IR_GEU ? fold_increment(u, i, c, b) : fold_increment(u, i, b, c);
}

ir_ref ir_op3(struct ir_unit *u, enum ir_op op, unsigned type, ir_ref a, ir_ref b, ir_ref c)
{
    const enum ir_type t = (enum ir_type)type;   /* or a lane kind */
    ir_ref r = 0;
    uint64_t v;
    switch (op) {
    case IR_SELECT:
        r = fold_select(u, t, a, b, c);
        break;
    case IR_SDIV: case IR_UDIV:   /* c is a literal */
        if (c == 0)
            return ir_op2(u, op, t, a, b);
        if (is_int(u, a) && is_int(u, b) && ir_eval(op, t, ir_kval(u, a), ir_kval(u, b), c, &v))
            return ir_k(u, v);
        r = fold_div(u, op, t, a, b);
        break;
    case IR_FLADC: case IR_FLSEL: case IR_ADC: r = ir_fold_flags3(u, op, t, a, b, c); break;
    default:
        if (ir_is_vec(op))
            r = ir_fold_vec3(u, op, type, a, b, c);
        break;   /* FMADD and its kin, F2I, ...: nothing to fold */
    }
    return r ? r : ir_raw(u, op, t, a, b, c);
}

bool ir_eval(enum ir_op op, enum ir_type t, uint64_t a, uint64_t b, uint64_t c, uint64_t *out)
{
    if (!ir_int_known(op))
        return false;
    const uint64_t v = ir_int_op(op, t, a, b, c);
    *out = ir_opinfo[op].res == 'X' || (ir_opinfo[op].res == 'T' && t == IRT_I32) ? ir_sx(v, 32) : v;
    return true;
}
