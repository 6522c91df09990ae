/* state.c - see state.h */
#include "frontend/state.h"

#include <stdio.h>
#include <string.h>

#include "frontend/tx.h"
#include "hostisa/asan.h"
#include "hostisa/softfp.h"

void state_take(struct state *s, const struct cpu *c)
{
    memcpy(s->r, c->r, sizeof s->r);
    memcpy(s->m, c->m, sizeof s->m);
    memcpy(s->v, c->v, sizeof s->v);
    s->pc = c->pc;
    s->fpflags = host_fpflags_get();
}

void state_put(const struct state *s, struct cpu *c)
{
    memcpy(c->r, s->r, sizeof s->r);
    memcpy(c->m, s->m, sizeof s->m);
    memcpy(c->v, s->v, sizeof s->v);
    c->pc = s->pc;
    c->vm->isa->fp_load(c);
    host_fpflags_set(s->fpflags);
}

void state_print_difference(const char *what, uint64_t interp, uint64_t code)
{
    fprintf(stderr, "  %-12s interpreter %016llx   compiled %016llx\n", what, (unsigned long long)interp, (unsigned long long)code);
}

unsigned state_differences(const struct cpu *c, const struct state *x, const struct state *y, uint32_t loose_m, bool print)
{
    const char *const *names = c->vm->isa->slot_names;
    const unsigned words = c->vm->isa->pin->v_is_128 ? 2 : 1;
    /* while it flushes results to zero the host raises inexact, too (docs/architecture.md) */
    const unsigned loose = (c->fp_mode & CPUFP_FZ ? SOFT_UF | SOFT_NX : 0) | (c->tx->unit.tiny == IR_TINY_UNSEEN ? SOFT_UF : 0);
    unsigned n = 0;
#define DIFF(cond, what, p, q) do { if (cond) { n++; if (print) state_print_difference(what, (uint64_t)(p), (uint64_t)(q)); } } while (0)
    for (unsigned i = 0; i < 32; i++) {
        if (names[IR_SLOT_R(i)]) DIFF(x->r[i] != y->r[i], names[IR_SLOT_R(i)], x->r[i], y->r[i]);
        for (unsigned k = 0; k < words && names[IR_SLOT_V(i)]; k++)
            DIFF(x->v[i].d[k] != y->v[i].d[k], names[IR_SLOT_V(i)], x->v[i].d[k], y->v[i].d[k]);
    }
    for (unsigned i = 0; i < 16; i++)
        if (names[IR_SLOT_M(i)] && !(loose_m >> i & 1)) DIFF(x->m[i] != y->m[i], names[IR_SLOT_M(i)], x->m[i], y->m[i]);
    DIFF(x->pc != y->pc, "pc", x->pc, y->pc);
    DIFF((x->fpflags ^ y->fpflags) & ~loose, "fflags", x->fpflags, y->fpflags);
#undef DIFF
    return n;
}

void state_print(const struct cpu *c, const struct state *s)
{
    for (unsigned i = 0; i < 32; i++)
        if (c->vm->isa->slot_names[IR_SLOT_R(i)] && s->r[i])
            fprintf(stderr, "  %-4s %016llx\n", c->vm->isa->slot_names[IR_SLOT_R(i)], (unsigned long long)s->r[i]);
}

bool state_repeatable(const struct ir_unit *u)
{
    for (uint32_t i = 1; i < u->n; i++) {
        const unsigned op = u->ins[i].op;
        if (op == IR_HCALLF) return false;
        if ((op == IR_HCALL || op == IR_HCALLV) && (u->ins[i].a == HELPER_ticks || u->ins[i].a == HELPER_nanoseconds)) return false;
    }
    return true;
}

int64_t state_note(struct cpu *c, void *stores)
{
    const struct state_stores *s = stores;
    (void)c;
    for (uint32_t i = s->from; i < s->to; i++) s->log->e[i].now = state_peek(s->log->e[i].addr, s->log->e[i].size);
    return 0;
}

int64_t state_undo(struct cpu *c, void *stores)
{
    const struct state_stores *s = stores;
    (void)c;
    for (uint32_t i = s->to; i-- > s->from;) guest_copy((void *)s->log->e[i].addr, &s->log->e[i].old, s->log->e[i].size);
    return 0;
}

int64_t state_redo(struct cpu *c, void *stores)
{
    const struct state_stores *s = stores;
    (void)c;
    for (uint32_t i = s->from; i < s->to; i++) guest_copy((void *)s->log->e[i].addr, &s->log->e[i].now, s->log->e[i].size);
    return 0;
}

uint64_t state_peek(uint64_t addr, unsigned size)
{
    uint64_t v = 0;
    guest_copy(&v, (const void *)addr, size);
    return v;
}

void state_drop_faulted(struct store_log *log, uint64_t fault_addr)
{
    const uint64_t page = ~UINT64_C(4095);
    for (; log->n > log->last; log->n--) {
        const uint64_t first = log->e[log->n - 1].addr, end = first + log->e[log->n - 1].size - 1;
        if ((first & page) != (fault_addr & page) && (end & page) != (fault_addr & page)) return;
    }
}
