/*
 * ir_rebuild.h - for tests: every instruction of a unit again, through the folding builders.
 */
#ifndef DRAGOMAN_TESTS_IR_REBUILD_H
#define DRAGOMAN_TESTS_IR_REBUILD_H

#include <string.h>

#include "optimizer/ir.h"

struct rebuild { const struct ir_unit *from; struct ir_unit *to; ir_ref map[IR_MAX_INS]; ir_ref args[4]; unsigned n_args; };

static ir_ref translate(const struct rebuild *s, ir_ref r)
{
    if (!ir_is_k(r))
        return s->map[r];
    return ir_is_gaddr(s->from, r) ? ir_gaddr(s->to, ir_kval(s->from, r)) : ir_k(s->to, ir_kval(s->from, r));
}

static uint16_t operand(const struct rebuild *s, char kind, uint16_t x)
{
    return kind == '#' || kind == 'S' || kind == '-' ? x : translate(s, x);
}

static ir_ref rebuild_one(struct rebuild *s, const struct ir_ins *i)
{
    struct ir_unit *u = s->to;
    const struct ir_opinfo *o = &ir_opinfo[i->op];
    const enum ir_op op = (enum ir_op)i->op;
    const enum ir_type t = (enum ir_type)i->t;
    const uint16_t a = operand(s, o->a, i->a), b = operand(s, o->b, i->b), c = operand(s, o->c, i->c);
    switch (op) {
    case IR_GET: return ir_get(u, a, t);
    case IR_SET: ir_set(u, a, t, b); return 0;
    case IR_LOAD: return ir_load(u, t, a, (int64_t)ir_kval(u, b));
    case IR_STORE: ir_store(u, t, a, (int64_t)ir_kval(u, b), c); return 0;
    case IR_ARG: s->args[s->n_args++] = a; return 0;
    case IR_HCALL: case IR_HCALLV: case IR_HCALLF: {
        const unsigned n = s->n_args;
        s->n_args = 0;
        return ir_hcall(u, op, t, a, n, s->args);
    }
    case IR_VHCALL: {
        const unsigned n = s->n_args;
        s->n_args = 0;
        return ir_vhcall(u, a, b, c, n, s->args);
    }
    case IR_FPROP3:
        s->n_args = 0;
        return ir_fprop3(u, t, a, b, c, s->args[0]);
    case IR_VFCMLA:
        s->n_args = 0;
        return ir_vfcmla(u, i->t, a, b, c, (unsigned)ir_kval(u, s->args[0]));
    case IR_VQC: ir_vqc(u, a, b, c); return 0;
    case IR_AMO: case IR_CAS: case IR_CHKALIGN: return ir_raw(u, op, t, a, b, c);
    default: break;
    }
    if (o->res == '-')
        return ir_raw(u, op, t, a, b, c);
    if (o->c != '-' && !(o->c == '#' && o->b == '-'))
        return ir_op3(u, op, t, a, b, c);
    if (o->b != '-')
        return ir_op2(u, op, t, a, b);
    return o->c == '#' ? ir_op3(u, op, t, a, 0, c) : ir_op1(u, op, t, a);
}

static void rebuild(const struct ir_unit *from, struct ir_unit *to)
{
    static struct rebuild s;
    s = (struct rebuild){.from = from, .to = to};
    ir_reset(to, from->pc);
    to->n_guest = from->n_guest;
    to->n_ranges = from->n_ranges;
    memcpy(to->ranges, from->ranges, sizeof to->ranges);
    for (unsigned n = 1; n < from->n; n++)
        s.map[n] = rebuild_one(&s, &from->ins[n]);
}

#endif
