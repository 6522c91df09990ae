/* regrow.c - see regrow.h. */
#include "frontend/regrow.h"

#include <string.h>

#include "frontend/clock.h"
#include "frontend/trace.h"

enum {
    TRIAL = 64,              /* uses of an exit that are watched */
    WATCHED_BITS = 8,        /* exits that are watched at a time; two that share an entry begin anew */
    HEADS_BITS = 12,
};

struct watched { uint64_t site, start_ns; uint32_t n; };

struct regrow {
    struct lock lock;
    struct watched watched[1 << WATCHED_BITS];
    uint8_t dropped[1 << HEADS_BITS];     /* by the head's guest address: how often its region has been dropped */
};

size_t regrow_size(void) { return sizeof(struct regrow); }
struct lock *regrow_lock(struct regrow *g) { return &g->lock; }

static uint64_t hash(uint64_t v, unsigned bits) { return v * UINT64_C(0x9e3779b97f4a7c15) >> (64 - bits); }

static uint64_t thread_ns(void) { return clock_now_ns(CLOCK_THREAD_CPUTIME_ID); }

/* Note one more use. True: the trial is over, *ns = how long a use took on the average. Lock held. */
static bool trial_over(struct watched *w, uint64_t site, uint64_t *ns)
{
    if (w->site != site) *w = (struct watched){ .site = site, .start_ns = thread_ns() };
    if (++w->n < TRIAL) return false;
    *ns = (thread_ns() - w->start_ns) / TRIAL;
    w->site = 0;
    return true;
}

static void drop(struct cpu *c, const struct cache_fragment *f, uint8_t *dropped)
{
    if (!cache_drop_region(c->vm->cache, c->tid, f->code)) return;
    __atomic_fetch_add(dropped, 1, __ATOMIC_RELAXED);
    trace_forget(c, f->first, f->last);
    COUNT(c, regions_dropped, 1);
    vm_log("trace", "%#llx: region dropped, it keeps leaving to %#llx", (unsigned long long)f->pc, (unsigned long long)c->pc);
}

bool regrow_may_link(struct cpu *c, uint64_t site)
{
    struct regrow *g = c->vm->regrow;
    struct cache_fragment f;
    uint64_t ns;
    if (!g || !cache_is_region(c->vm->cache, site) || !cache_fragment(c->vm->cache, site, &f)) return true;
    uint8_t *dropped = &g->dropped[hash(f.pc, HEADS_BITS)];
    COUNT(c, region_leaves, 1);
    if (*dropped >= c->vm->opt->tune[TUNE_TRACE_REGROW]) return true;
    if (!lock_try(&g->lock, c->tid)) return false;
    const bool over = trial_over(&g->watched[hash(site, WATCHED_BITS)], site, &ns), early = over && ns < c->vm->opt->tune[TUNE_TRACE_STAY];
    lock_give(&g->lock);
    if (early) drop(c, &f, dropped);
    return over && !early;
}
