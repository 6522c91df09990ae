/*
 * alloc_map.h - which of 64 things (registers, spill words) are taken at which positions.
 *
 * One word for each position answers for all things at once; whole chunks of positions are taken and asked for in one step, so that long lives cost little.
 */
#ifndef DRAGOMAN_ALLOC_MAP_H
#define DRAGOMAN_ALLOC_MAP_H

#include <string.h>

#include "optimizer/alloc.h"

static inline void map_clear(struct alloc_map *m, unsigned positions)
{
    const unsigned chunks = (positions + ALLOC_CHUNK - 1) / ALLOC_CHUNK;
    memset(m->at, 0, chunks * ALLOC_CHUNK * sizeof m->at[0]);
    memset(m->any, 0, chunks * sizeof m->any[0]);
    memset(m->all, 0, chunks * sizeof m->all[0]);
}

/* All of n words. */
static inline uint64_t map_or(const uint64_t *w, unsigned n)
{
    typedef uint64_t pair __attribute__((vector_size(16), aligned(8), may_alias));
    pair x = { 0, 0 };
    for (; n >= 4; n -= 4, w += 4) x |= *(const pair *)w | *(const pair *)(w + 2);
    uint64_t y = x[0] | x[1];
    while (n--) y |= *w++;
    return y;
}

/* What is taken somewhere in [from, to), which lies within chunk c. */
static inline uint64_t map_part(const struct alloc_map *m, unsigned c, unsigned from, unsigned to)
{
    const uint64_t x = m->all[c];
    return m->any[c] == x ? x : x | map_or(m->at + from, to - from);
}
/* What is taken somewhere in the ranges of list. */
static inline uint64_t map_taken(const struct alloc *a, const struct alloc_map *m, uint16_t list)
{
    uint64_t x = 0;
    for (; list; list = a->range[list].next) {
        const unsigned f = a->range[list].from, t = a->range[list].to, last = (t - 1) / ALLOC_CHUNK;
        unsigned c = f / ALLOC_CHUNK;
        if (c == last) { x |= map_part(m, c, f, t); continue; }
        x |= map_part(m, c, f, (c + 1) * ALLOC_CHUNK);
        c++;
        x |= map_or(m->any + c, last - c) | map_part(m, last, last * ALLOC_CHUNK, t);
    }
    return x;
}

/* [from, to) lies within a chunk. */
static inline void map_take_part(struct alloc_map *m, uint64_t bits, unsigned from, unsigned to)
{
    const unsigned c = from / ALLOC_CHUNK;
    m->any[c] |= bits;
    if (to - from == ALLOC_CHUNK) { m->all[c] |= bits; return; }
    for (; from < to; from++) m->at[from] |= bits;
}
static inline void map_take(const struct alloc *a, struct alloc_map *m, uint64_t bits, uint16_t list)
{
    for (; list; list = a->range[list].next) {
        const unsigned f = a->range[list].from, t = a->range[list].to, last = (t - 1) / ALLOC_CHUNK;
        unsigned c = f / ALLOC_CHUNK;
        if (c == last) { map_take_part(m, bits, f, t); continue; }
        map_take_part(m, bits, f, (c + 1) * ALLOC_CHUNK);
        while (++c < last) {
            m->any[c] |= bits;
            m->all[c] |= bits;
        }
        map_take_part(m, bits, last * ALLOC_CHUNK, t);
    }
}

/* Give back what was taken with this very list. */
static inline void map_release(const struct alloc *a, struct alloc_map *m, uint64_t bits, uint16_t list)
{
    for (; list; list = a->range[list].next)
        for (unsigned f = a->range[list].from, t = a->range[list].to; f < t; ) {
            const unsigned c = f / ALLOC_CHUNK, end = (c + 1) * ALLOC_CHUNK, to = end < t ? end : t;
            if (to - f == ALLOC_CHUNK) m->all[c] &= ~bits;
            else for (unsigned p = f; p < to; p++) m->at[p] &= ~bits;
            uint64_t any = m->all[c];
            for (unsigned p = c * ALLOC_CHUNK; p < end; p++) any |= m->at[p];
            m->any[c] = any;
            f = end;
        }
}

#endif
