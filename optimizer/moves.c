/*
 * moves.c - parallel moves in sequence.
 *
 * A place is written by one move at most, so the moves form chains that end in cycles or don't. A move is ready when no other one still reads what it
 * writes. What is left when none is ready are plain cycles, each place read by exactly one: saving one of them in the temporary
 * makes the rest a chain. (May, "The parallel assignment problem redefined", IEEE TSE 15(6), 1989.)
 */
#include "optimizer/alloc.h"

#include <assert.h>
#include <string.h>

enum { NOT = 0xff };

static bool same(struct move_place a, struct move_place b) { return a.kind == b.kind && a.n == b.n; }

struct order {
    struct move m[MOVES_MAX];
    uint8_t writer[MOVES_MAX];   /* the move that overwrites what this one reads; NOT: none */
    uint8_t readers[MOVES_MAX];  /* other moves that still read what this one overwrites */
    uint8_t ready[MOVES_MAX];
    unsigned n, n_ready;
};

/* The moves that are none to themselves, and who waits for whom. */
static void prepare(struct order *o, const struct move *m, unsigned n)
{
    uint8_t by_reg[ALLOC__CLASSES][64];   /* the move that writes a register */
    uint64_t words = 0;   /* memory words that are written, modulo 64 */
    memset(by_reg, NOT, sizeof by_reg);
    o->n = o->n_ready = 0;
    for (unsigned k = 0; k < n; k++) {
        assert(m[k].to.kind != MOVE_K);
        if (same(m[k].to, m[k].from)) continue;
        if (m[k].to.kind == MOVE_REG) {
            uint8_t *w = &by_reg[m[k].class][m[k].to.n];
            assert(m[k].to.n < 64 && *w == NOT && "two moves to one place");
            *w = (uint8_t)o->n;
        } else {
            words |= 1ull << m[k].to.n % 64;
        }
        o->readers[o->n] = 0;
        o->m[o->n++] = m[k];
    }
    for (unsigned k = 0; k < o->n; k++) {
        const struct move_place from = o->m[k].from;
        uint8_t w = NOT;
        if (from.kind == MOVE_REG) {
            w = by_reg[o->m[k].class][from.n];
        } else if (from.kind == MOVE_MEM && words >> from.n % 64 & 1) {
            for (unsigned j = 0; j < o->n; j++)
                if (same(o->m[j].to, from)) w = (uint8_t)j;
        }
        o->writer[k] = w;
        if (w != NOT) o->readers[w]++;
    }
    for (unsigned k = 0; k < o->n; k++)
        if (!o->readers[k]) o->ready[o->n_ready++] = (uint8_t)k;
}

void moves_emit(const struct move *m, unsigned n, const uint8_t temp[ALLOC__CLASSES], void (*emit)(void *ctx, const struct move *step), void *ctx)
{
    struct order o;
    assert(n <= MOVES_MAX);
    prepare(&o, m, n);
    uint64_t done[(MOVES_MAX + 63) / 64] = {0};
    for (unsigned left = o.n, cycle = 0; left; ) {
        if (!o.n_ready) {
            while (done[cycle / 64] >> cycle % 64 & 1) cycle++;
            struct move *c = &o.m[cycle], save = *c;
            assert(o.readers[cycle] == 1 && o.writer[cycle] != NOT);
            save.to = c->from = (struct move_place){ MOVE_REG, temp[c->class] };
            emit(ctx, &save);
            o.readers[o.writer[cycle]] = 0;
            o.ready[o.n_ready++] = o.writer[cycle];
            o.writer[cycle] = NOT;
        }
        const unsigned k = o.ready[--o.n_ready];
        emit(ctx, &o.m[k]);
        done[k / 64] |= 1ull << k % 64;
        left--;
        const uint8_t w = o.writer[k];
        if (w != NOT && --o.readers[w] == 0) o.ready[o.n_ready++] = w;
    }
}
