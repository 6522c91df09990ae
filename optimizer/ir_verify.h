/*
 * ir_verify.h - what the verifiers of units and of regions share. Private to optimizer/.
 */
#ifndef DRAGOMAN_IR_VERIFY_H
#define DRAGOMAN_IR_VERIFY_H

#include "optimizer/ir.h"

struct ir_verify {
    const struct ir_unit *u;
    uint32_t end;           /* where the block ends: its last instruction must be a terminator */
    ir_ref at;              /* instruction looked at */
    bool region;            /* the ops that only regions have are allowed */
    uint32_t late_m;        /* M slots whose SETs may come late, between the ops of the next instruction that can fault: faults are not owed them */
    bool in_insn;           /* an INSN marker has been met in this block */
    bool changed;           /* this guest instruction has changed the state or memory */
    bool changed_more;      /* otherwise than by plain stores, several of which may follow each other (a pair of registers) */
    bool on_exit;           /* a SETX waits for its EXITIF */
    ir_ref since;           /* values from before are gone (BACK) */
    unsigned args;          /* ARGs since the last other op */
    bool vector_arg;        /* one of them is a vector */
};

/* All three return NULL or a static message. The unit as a whole, but its instructions. */
const char *ir_verify_head(const struct ir_unit *u);
/* Instruction s->at: called for each of a block in order. */
const char *ir_verify_ins(struct ir_verify *s);
/* May r stand where a value of type want (or want2, 0 = none) is expected, at instruction s->at? */
const char *ir_verify_value(const struct ir_verify *s, ir_ref r, enum ir_type want, enum ir_type want2);

#endif
