/*
 * fp_flags.c - reading the guest's sticky flags without a call, and compares between a read and its restoring write.
 *
 * Compilers write a quiet a < b for RISC-V as  frflags t; flt.d r, a, b; fsflags t.  On the host a write of MXCSR costs
 * as much as the rest of a loop. Here the write is left out: between the two the compares are made quiet, and where that
 * is not enough (an sNaN raises invalid even so) a cold path puts back the MXCSR that the read has left in struct cpu.
 */
#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/x86_64/fp.h"

#define MXCSR_SAVED X_CPU(scratch[6])

/* stmxcsr and ldmxcsr: group 0F AE, /3 and /2. */
static void stmxcsr(struct emit *e, struct x_mem m) { x_ins_rm(e, 0, MAP_0F, 0xae, false, 3, m); }
static void ldmxcsr(struct emit *e, struct x_mem m) { x_ins_rm(e, 0, MAP_0F, 0xae, false, 2, m); }

/* May ins stand between the read and the write? It raises no flag (or is a compare) and nobody sees the flags there. An UNBOX
 * that leaves is no harm: the interpreter goes on and comes to the write. */
static bool transparent(const struct ir_ins *p)
{
    switch (p->op) {
    case IR_NOP: case IR_INSN: case IR_GET: case IR_SET: case IR_BOX: case IR_UNBOX: case IR_F2BITS: case IR_BITS2F:
    case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ:
    case IR_FNEG: case IR_FABS: case IR_FSGNJ: case IR_FSGNJN: case IR_FSGNJX:
        return true;
    default: return p->op >= IR_ADD && p->op <= IR_SELECT;
    }
}

/* The index of the HCALL that writes back what the one at `read` read, or 0. */
static ir_ref restoring_write(const struct lower *l, ir_ref read)
{
    for (ir_ref k = (ir_ref)(read + 1); k + 1u < l->u->n && k < read + 32u; k++) {
        const struct ir_ins *p = fp_ins(l, k), *next = p + 1;
        if (transparent(p)) continue;
        bool match = p->op == IR_ARG && x_canon(l, p->a) == read && (next->op == IR_HCALL || next->op == IR_HCALLV) &&
                     next->a == HELPER_fflags_set && l->val[k + 1].uses == 0;
        return match ? (ir_ref)(k + 1) : 0;
    }
    return 0;
}

bool x_lower_flags(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    if (p->a == HELPER_fflags_set && l->quiet_end == i) {
        l->n_args = 0;
        l->quiet_end = 0;
        return true;
    }
    if (p->op != IR_HCALL || p->a != HELPER_fflags_get) return false;
    l->quiet_end = restoring_write(l, i);
    if (!l->val[i].uses) return true;
    uint8_t d = x_def(l, i, 0), t = x_tmp(l);
    stmxcsr(e, MXCSR_SAVED);
    x_mov_rm(e, false, t, MXCSR_SAVED);
    x_lea(e, true, d, fp_k(l, FPK_FLAGS));
    x_alu_ri(e, ALU_AND, false, t, 63);
    x_ext_rm(e, 1, false, false, d, (struct x_mem){ d, t, 0, 0 });
    return true;
}

/* The operands are unordered: the result is false and is there already. */
static void cold_unordered(struct lower *l, struct x_cold *c)
{
    ldmxcsr(&l->e, MXCSR_SAVED);
    x_cold_back(l, c);
}

struct x_cold *fp_quiet(struct lower *l)
{
    if (l->i >= l->quiet_end) return NULL;
    struct x_cold *c = x_cold(l, cold_unordered);
    x_cold_jcc(l, c, CC_P);
    return c;
}
