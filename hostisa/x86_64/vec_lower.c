/*
 * vec_lower.c - vector ops of the baseline: dispatch (see vec_low.h for how they are lowered).
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

static struct vop take_apart(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    unsigned bits = ir_lane_bits(p->t);
    return (struct vop){ .l = l, .i = i, .p = p, .op = p->op, .kind = ir_lane(p->t), .bits = bits,
                         .size = (unsigned)__builtin_ctz(bits / 8), .half = p->t & IRL_HALF, .one = p->t & IRL_ONE,
                         .sgn = ir_lane_signed(p->t), .lvl = fp_level(l) };
}

bool x_lower_vec(struct lower *l, ir_ref i)
{
    switch (fp_ins(l, i)->op) {
    case IR_VTOF: return true;   /* a view */
    case IR_FTOV: if (!x_is_view(l->u, i)) vec_ftov(l, i); return true;
    case IR_VGET: vec_get(l, i); return true;
    case IR_VQC: vec_qc(l, i); return true;
    case IR_VHCALL: if (!vec_crypto(l, i)) v_vhcall(l, i); return true;
    default: break;
    }
    if (!ir_is_vec(fp_ins(l, i)->op)) return false;
    struct vop v = take_apart(l, i);
    if (!vec_table(&v) && !vec_int(&v) && !vec_shift(&v) && !vec_move(&v) && !vec_lanes(&v) && !vec_float(&v)) v_reference(l, i);
    return true;
}
