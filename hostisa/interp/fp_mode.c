/*
 * fp_mode.c - scalar floating-point ops in Arm's way: through hostisa/armfp.h.
 */
#include "hostisa/armfp.h"
#include "hostisa/interp/fp.h"

static bool negates_product(unsigned op) { return op == IR_FNMSUB || op == IR_FNMADD; }
static bool negates_addend(unsigned op) { return op == IR_FMSUB || op == IR_FNMADD; }

uint64_t fp_op_mode(struct cpu *cpu, unsigned op, unsigned t, uint64_t a, uint64_t b, uint64_t c)
{
    if (op == IR_F32TO64) t = IRT_F32;
    if (op == IR_F64TO32) t = IRT_F64;
    const struct armfp p = armfp_of(cpu, t == IRT_F32 ? IRL_F32 : IRL_F64);
    switch (op) {
    case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FSQRT: return armfp_arith(&p, op, a, b);
    case IR_FMADD: case IR_FMSUB: case IR_FNMSUB: case IR_FNMADD:
        if (negates_product(op)) a = armfp_neg(&p, a);
        if (negates_addend(op)) c = armfp_neg(&p, c);
        return armfp_fma(&p, c, a, b);
    case IR_FEQ: return armfp_compare(&p, SOFT_EQ, a, b);
    case IR_FLT: return armfp_compare(&p, SOFT_LT, a, b);
    case IR_FLE: return armfp_compare(&p, SOFT_LE, a, b);
    case IR_FLTQ: return armfp_compare(&p, SOFT_LTQ, a, b);
    case IR_FLEQ: return armfp_compare(&p, SOFT_LEQ, a, b);
    case IR_FROUND: return armfp_round(&p, c & 7, c & IR_FROUND_NX, a);
    case IR_F2I: return fp_op(op, t, armfp_operand(&p, a), b, c);
    case IR_F32TO64: return armfp_convert(&p, IRL_F64, false, a);
    case IR_F64TO32: return armfp_convert(&p, IRL_F32, false, a);
    default: return fp_op(op, t, a, b, c);   /* bits, integers */
    }
}
