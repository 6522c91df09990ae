/*
 * ir_fold.h - what the files of the folding builders share (ir_fold.c: integers and dispatch; ir_fold_flags.c; ir_fold_vec.c).
 *
 * A fold returns an existing value, a constant or a cheaper op; 0 means "nothing better".
 */
#ifndef DRAGOMAN_IR_FOLD_H
#define DRAGOMAN_IR_FOLD_H

#include "optimizer/ir_int.h"
#include "optimizer/ir_reach.h"

static inline const struct ir_ins *def(const struct ir_unit *u, ir_ref r)
{
    return &u->ins[ir_is_k(r) ? 0 : r];   /* a constant's "definition" is the NOP: it matches no pattern */
}

static inline bool is_int(const struct ir_unit *u, ir_ref r)
{
    return ir_is_k(r) && u->kkind[r - IR_KBIAS] == IRK_INT;
}

static inline bool is_kval(const struct ir_unit *u, ir_ref r, uint64_t v)
{
    return is_int(u, r) && ir_kval(u, r) == v;
}

static inline unsigned width(enum ir_type t)
{
    return t == IRT_I32 ? 32 : 64;
}

static inline bool is_cmp(unsigned op)
{
    return op >= IR_EQ && op <= IR_GEU;
}

/* A constant for an operand of type t: see the head of the file. */
static inline ir_ref konst(struct ir_unit *u, enum ir_type t, uint64_t v)
{
    return ir_k(u, t == IRT_I32 ? ir_sx(v, 32) : v);
}

/* The inverted form of r if it is a compare or COND (r is 0 or 1), else 0. */
ir_ref ir_invert(struct ir_unit *u, ir_ref r);
/* The value of a register that holds i32 r extended, 0 = there is none. */
ir_ref ir_extension_held(const struct ir_unit *u, ir_ref r);
/* Is r known to be 0 or 1? */
bool ir_is_bool(const struct ir_unit *u, ir_ref r);

/* Flags (ir_fold_flags.c): one for each number of operands. */
ir_ref ir_fold_flags1(struct ir_unit *u, enum ir_op op, ir_ref a);
ir_ref ir_fold_flags2(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b);
ir_ref ir_fold_flags3(struct ir_unit *u, enum ir_op op, enum ir_type t, ir_ref a, ir_ref b, ir_ref c);
/* Vectors and what connects them with other values (ir_fold_vec.c). t: lane kind, or the float type of VTOF and FTOV. */
ir_ref ir_fold_vec1(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a);
ir_ref ir_fold_vec2(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a, ir_ref b);
ir_ref ir_fold_vec3(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a, ir_ref b, ir_ref c);

#endif
