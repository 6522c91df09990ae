/*
 * effects.c - which ops do more than compute a value.
 */
#include "optimizer/region_work.h"

/* Vector ops on float lanes that raise no IEEE flag. */
static bool vec_quiet(unsigned op)
{
    switch (op) {
    case IR_VNEG: case IR_VABS: case IR_VAND: case IR_VOR: case IR_VXOR: case IR_VANDN: case IR_VORN: case IR_VNOT: case IR_VBSL:
    case IR_VZIP1: case IR_VZIP2: case IR_VUZP1: case IR_VUZP2: case IR_VTRN1: case IR_VTRN2: case IR_VREV: case IR_VDUP: case IR_VDUPL:
    case IR_VINS: case IR_VINSL:
        return true;
    default: return false;
    }
}

bool region_raises(const struct ir_ins *ins)
{
    if (ir_is_vec(ins->op)) return ir_lane_float(ins->t) && !vec_quiet(ins->op);
    switch (ins->op) {
    case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FSQRT: case IR_FMADD: case IR_FMSUB: case IR_FNMSUB:
    case IR_FNMADD: case IR_FMIN: case IR_FMAX: case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ:
    case IR_FROUND: case IR_F2I: case IR_I2F: case IR_F32TO64: case IR_F64TO32: case IR_FLFCMP: case IR_FMINA: case IR_FMAXA:
        return true;
    default: return false;
    }
}

bool region_has_effect(const struct ir_ins *ins)
{
    return ir_has(ins->op, 'E') || ir_has(ins->op, 'F') || ir_has(ins->op, 'X') || ir_has(ins->op, 'T') || region_raises(ins);
}
