/* count.c - see count.h */
#include "hostisa/x86_64/count.h"

#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/lower.h"

static void cold_hot(struct lower *l, struct x_cold *c)
{
    x_const(l, RAX, c->pc, true, true);
    x_jmp_to(&l->e, l->h->thunk[THUNK_HOT]);
}

void x_count_entry(struct lower *l)
{
    struct x_cold *c = x_cold(l, cold_hot);
    x_sub16_mi(&l->e, x_mem(RBP, x_cpu_disp(offsetof(struct cpu, count)) + 2 * (int32_t)cpu_count(l->u->pc)), 1);
    x_cold_jcc(l, c, CC_B);
}
