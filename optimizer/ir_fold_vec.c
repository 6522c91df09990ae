/*
 * ir_fold_vec.c - folds of vector ops and of what moves values between vectors, floats and integers.
 */
#include "optimizer/ir_fold.h"

static bool whole(unsigned t)
{
    return !(t & (IRL_HALF | IRL_ONE));
}

static unsigned float_bits(unsigned t)
{
    return t == IRT_F32 ? 32 : 64;
}

/* The vector whose bits are all zero. */
static ir_ref zero(struct ir_unit *u)
{
    return ir_raw(u, IR_VDUP, IRL_U64, ir_k(u, 0), 0, 0);
}

/* A VTOF of the same value a little earlier: registers are read again and again. */
static ir_ref same_vtof(const struct ir_unit *u, unsigned t, ir_ref a)
{
    enum { FAR = 24 };
    for (ir_ref r = (ir_ref)(u->n - 1), end = u->n > u->first + FAR ? (ir_ref)(u->n - FAR) : (ir_ref)u->first; r >= end; r--) {
        const struct ir_ins *i = &u->ins[r];
        if (i->op == IR_VTOF && i->t == t && i->a == a)
            return r;
        if (r == a)
            return 0;
    }
    return 0;
}

ir_ref ir_fold_vec1(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a)
{
    const struct ir_ins *i = def(u, a);
    switch (op) {
    case IR_VTOF:
        if (i->op == IR_FTOV && i->t == t)
            return i->a;
        if (i->op == IR_VDUP && ir_lane_bits(i->t) >= float_bits(t))
            return ir_op1(u, IR_BITS2F, t, i->a);
        return same_vtof(u, t, a);
    case IR_VNOT:
        return i->op == op && i->t == t && whole(t) ? i->a : 0;
    default:
        return 0;
    }
}

/* a op a for the bitwise ops. */
static ir_ref of_itself(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a)
{
    switch (op) {
    case IR_VXOR: case IR_VANDN:
        return zero(u);
    case IR_VAND: case IR_VOR:
        if (whole(t))
            return a;
        if (t & IRL_HALF)   /* a move of the lower half */
            return ir_op1(u, IR_FTOV, IRT_F64, ir_op1(u, IR_VTOF, IRT_F64, a));
        return 0;
    default:
        return 0;
    }
}

ir_ref ir_fold_vec2(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a, ir_ref b)
{
    if (op == IR_VGET) {   /* b: lane */
        const struct ir_ins *i = def(u, a);
        if (i->op != IR_VDUP || !whole(i->t) || ir_lane_bits(i->t) != ir_lane_bits(t))
            return 0;
        const bool sgn = ir_lane_signed(t);
        switch (ir_lane_bits(t)) {
        case 8: return ir_op1(u, sgn ? IR_SX8 : IR_ZX8, IRT_I64, i->a);
        case 16: return ir_op1(u, sgn ? IR_SX16 : IR_ZX16, IRT_I64, i->a);
        case 32: return ir_op1(u, sgn ? IR_SX32 : IR_ZX32, IRT_I64, i->a);
        default: return i->a;
        }
    }
    if ((op == IR_VSHLI || op == IR_VQSHLI) && b == 0 && whole(t))
        return a;
    if (ir_opinfo[op].b == 'q' && a == b)
        return of_itself(u, op, t, a);
    return 0;
}

ir_ref ir_fold_vec3(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a, ir_ref b, ir_ref c)
{
    (void)u;
    switch (op) {
    case IR_VEXT: return c == 0 && whole(t) ? a : 0;
    case IR_VBSL: return b == c && whole(t) ? b : 0;
    default: return 0;
    }
}
