/* grow_kept.c - see grow_kept.h */
#include "translate/grow_kept.h"

#include <string.h>

static bool of_ctx(const struct grow_unit *k, unsigned ctx) { return ctx == KEPT_ANY_CTX || k->ctx == ctx; }

/* A unit's words: instructions, constants, ranges, code looked at, kinds of constants. */
static uint32_t words(uint32_t n, uint32_t nk, uint32_t n_ranges) { return n + nk + 2 * n_ranges + (nk + 7) / 8; }
_Static_assert(sizeof(struct ir_ins) == 8 && sizeof(struct ir_range) == 16, "one word, two words");

void kept_add(struct grow_kept *w, const struct ir_unit *u, unsigned ctx)
{
    if (w->n == GROW_MAX_KEPT || words(u->n, u->nk, u->n_ranges + u->n_seen) > GROW_KEPT_WORDS - w->used) return;
    w->unit[w->n++] = (struct grow_unit){ .pc = u->pc, .at = w->used, .n = u->n, .nk = u->nk, .n_guest = u->n_guest,
                                          .n_ranges = u->n_ranges, .n_seen = u->n_seen, .ctx = (uint8_t)ctx, .tiny = u->tiny, .nans = u->nans };
    uint64_t *to = &w->word[w->used];
    memcpy(to, u->ins, u->n * sizeof u->ins[0]);
    memcpy(to += u->n, u->k, u->nk * sizeof u->k[0]);
    memcpy(to += u->nk, u->ranges, u->n_ranges * sizeof u->ranges[0]);
    memcpy(to += 2 * u->n_ranges, u->seen, u->n_seen * sizeof u->seen[0]);
    memcpy(to += 2 * u->n_seen, u->kkind, u->nk * sizeof u->kkind[0]);
    w->used += words(u->n, u->nk, u->n_ranges + u->n_seen);
}

bool kept_find(const struct grow_kept *w, struct ir_unit *u, uint64_t pc, unsigned ctx)
{
    const struct grow_unit *k = w->unit;
    while (k < &w->unit[w->n] && (k->void_ || k->pc != pc || k->ctx != ctx)) k++;
    if (k == &w->unit[w->n]) return false;
    const uint64_t *from = &w->word[k->at];
    ir_reset(u, pc);
    u->n = k->n;
    u->nk = k->nk;
    u->n_guest = k->n_guest;
    u->n_ranges = k->n_ranges;
    u->n_seen = k->n_seen;
    u->tiny = k->tiny;
    u->nans = k->nans;
    memcpy(u->ins, from, u->n * sizeof u->ins[0]);
    memcpy(u->k, from += u->n, u->nk * sizeof u->k[0]);
    memcpy(u->ranges, from += u->nk, u->n_ranges * sizeof u->ranges[0]);
    memcpy(u->seen, from += 2 * u->n_ranges, u->n_seen * sizeof u->seen[0]);
    memcpy(u->kkind, from += 2 * u->n_seen, u->nk * sizeof u->kkind[0]);
    return true;
}

void kept_stop(struct grow_kept *w, uint64_t pc, unsigned ctx)
{
    for (struct grow_unit *k = w->unit; k < &w->unit[w->n]; k++) {
        const uint64_t *range = &w->word[k->at + k->n + k->nk];
        if (!of_ctx(k, ctx) || k->pc == pc) continue;
        for (uint32_t i = 0; i < k->n_ranges; i++) k->void_ |= pc >= range[2 * i] && pc < range[2 * i + 1];
    }
}

void kept_go_on(struct grow_kept *w, uint64_t pc, unsigned ctx)
{
    for (struct grow_unit *k = w->unit; k < &w->unit[w->n]; k++) {
        struct ir_ins last;
        memcpy(&last, &w->word[k->at + k->n - 1], sizeof last);
        if (of_ctx(k, ctx) && last.op == IR_EXIT) k->void_ |= w->word[k->at + k->n + (last.a - IR_KBIAS)] == pc;
    }
}
