/*
 * ir.c - static knowledge about the IR: the op table, types of results and of memory.
 */
#include "optimizer/ir.h"

#include <assert.h>

const struct ir_opinfo ir_opinfo[IR__N] = {
/* ir.def writes kinds as characters ('v') and names as identifiers. */
#define OP(NAME, name, t, res, a, b, c, flags, doc) [IR_##NAME] = {#name, t, res, a, b, c, flags},
#include "optimizer/ir.def"
#undef OP
};

/* Letters of a flags string of at most four. */
#define LETTER(s, n) ((s)[n] ? 1u << (((s)[n] - 'A') & 31) : 0)
#define LETTERS(s) (sizeof(s) == 1 ? 0 : sizeof(s) == 2 ? LETTER(s, 0) : sizeof(s) == 3 ? LETTER(s, 0) | LETTER(s, 1) : \
                    sizeof(s) == 4 ? LETTER(s, 0) | LETTER(s, 1) | LETTER(s, 2) : LETTER(s, 0) | LETTER(s, 1) | LETTER(s, 2) | LETTER(s, 3))
const uint32_t ir_flag_bits[IR__N] = {
#define OP(NAME, name, t, res, a, b, c, flags, doc) [IR_##NAME] = LETTERS(flags),
#include "optimizer/ir.def"
#undef OP
};

/* Kinds that name values; 'k' and 'g' are always constants. */
#define IS_VALUE(k) ((k) == 'v' || (k) == 'w' || (k) == 'x' || (k) == 'd' || (k) == 's' || (k) == 'i' || (k) == 'n' || (k) == 'm' || \
                     (k) == 'f' || (k) == 'q')
const uint8_t ir_value_operands[IR__N] = {
#define OP(NAME, name, t, res, a, b, c, flags, doc) [IR_##NAME] = (IS_VALUE(a) ? 1 : 0) | (IS_VALUE(b) ? 2 : 0) | (IS_VALUE(c) ? 4 : 0),
#include "optimizer/ir.def"
#undef OP
};

#define IS_REFERENCE(k) ((k) != '-' && (k) != '#' && (k) != 'S')
const uint8_t ir_reference_operands[IR__N] = {
#define OP(NAME, name, t, res, a, b, c, flags, doc) [IR_##NAME] = (IS_REFERENCE(a) ? 1 : 0) | (IS_REFERENCE(b) ? 2 : 0) | (IS_REFERENCE(c) ? 4 : 0),
#include "optimizer/ir.def"
#undef OP
};

#define IS_RAW(op, res, flags) ((res) == '-' || LETTERS(flags) & (1u << ('E' - 'A') | 1u << ('L' - 'A')) || (op) == IR_GET || (op) == IR_PHI || (op) == IR_COPY)
const uint8_t ir_builder[IR__N] = {
#define OP(NAME, name, t, res, a, b, c, flags, doc) [IR_##NAME] = IS_RAW(IR_##NAME, res, flags) ? IRB_RAW : \
    (c) != '-' ? IRB_3 : (b) != '-' ? IRB_2 : IRB_1,
#include "optimizer/ir.def"
#undef OP
};

/* Types of results; TYPE_T: the op's own, TYPE_M: what a memory type is loaded as. */
enum { TYPE_T = 0xfe, TYPE_M = 0xff };
#define RESULT(r) ((r) == 'T' ? TYPE_T : (r) == 'M' ? TYPE_M : (r) == 'W' ? IRT_I64 : (r) == 'X' ? IRT_I32 : (r) == 'D' ? IRT_F64 : (r) == 'S' ? IRT_F32 : \
                   (r) == 'C' ? IRT_FLAGS : (r) == 'Q' || (r) == 'V' ? IRT_V128 : IRT_NONE)
static const uint8_t result[IR__N] = {
#define OP(NAME, name, t, res, a, b, c, flags, doc) [IR_##NAME] = RESULT(res),
#include "optimizer/ir.def"
#undef OP
};

_Static_assert(IR__N <= 256, "op is one byte");
_Static_assert(IR_SELECT - IR_ADD == 50, "ir_int_known() relies on the order of ir.def: integer ops are ADD..SELECT");

enum ir_type ir_mem_type(unsigned m)
{
    assert(m >= IRM_U8 && m < IRM__END);
    switch (m) {
    case IRM_F32: return IRT_F32;
    case IRM_F64: return IRT_F64;
    case IRM_V128: return IRT_V128;
    default: return IRT_I64;   /* every integer width is widened to i64 */
    }
}

unsigned ir_mem_size(unsigned m)
{
    assert(m >= IRM_U8 && m < IRM__END);
    static const uint8_t size[IRM__END - IRM_U8] = {
        [IRM_U8 - IRM_U8] = 1,  [IRM_S8 - IRM_U8] = 1,  [IRM_U16 - IRM_U8] = 2, [IRM_S16 - IRM_U8] = 2,
        [IRM_U32 - IRM_U8] = 4, [IRM_S32 - IRM_U8] = 4, [IRM_I64 - IRM_U8] = 8, [IRM_F32 - IRM_U8] = 4,
        [IRM_F64 - IRM_U8] = 8, [IRM_V128 - IRM_U8] = 16,
    };
    return size[m - IRM_U8];
}

unsigned ir_lane_bits(unsigned t)
{
    static const uint8_t bits[IRL__N] = {8, 8, 16, 16, 32, 32, 64, 64, 16, 32, 64, 8, 64};
    assert(ir_lane(t) < IRL__N);
    return bits[ir_lane(t)];
}

enum ir_type ir_result_type(const struct ir_unit *u, ir_ref r)
{
    if (ir_is_k(r))
        return IRT_NONE;
    assert(r < u->n);
    const struct ir_ins *i = &u->ins[r];
    const unsigned t = result[i->op];
    return t < TYPE_T ? (enum ir_type)t : t == TYPE_T ? (enum ir_type)i->t : ir_mem_type(i->t);
}

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

bool ir_raises(const struct ir_ins *ins)
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
