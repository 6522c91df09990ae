/*
 * effects.c - which ops do more than compute a value.
 */
#include "optimizer/region_work.h"

bool region_has_effect(const struct ir_ins *ins)
{
    return ir_has(ins->op, 'E') || ir_has(ins->op, 'F') || ir_has(ins->op, 'X') || ir_has(ins->op, 'T') || ir_raises(ins);
}
