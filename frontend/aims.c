/* aims.c - see aims.h. */
#include "frontend/aims.h"

#include "frontend/trace.h"

enum {
    HEADS_BITS = 11,
    NEAR = 4,                /* entries that a head may be in */
    SITES = 6,               /* indirect jumps of a region that are looked at */
    SLOTS = 6,               /* targets of each that are told apart */
    ROUNDS = 3,              /* times that a region is made to look: what is found may lead to further jumps */
    FREE = 6, GAIN = 3,      /* regions that may look for nothing: so many, and so many for each that gained by it */
    FEW = 8,                 /* a jump that ran 1/FEW as often as another of its region does not matter */
};

struct site { uint64_t jump; uint32_t n; uint32_t count[SLOTS]; uint64_t target[SLOTS]; bool known; };
/* A head whose region looks, or has looked. */
struct head { uint64_t pc; uint32_t rounds; struct site site[SITES]; };
struct aims {
    uint32_t looked, gained;         /* regions that looked; and those that went on behind what was found */
    struct head head[1 << HEADS_BITS];
};

size_t aims_size(void) { return sizeof(struct aims); }

#define LOAD(p) __atomic_load_n(p, __ATOMIC_RELAXED)
#define STORE(p, v) __atomic_store_n(p, v, __ATOMIC_RELAXED)

static uint32_t wanted(const struct options *o) { return o->tier == TIER_TRACE && o->tune[TUNE_TRACE_LOOK] > 4 ? 4 : o->tune[TUNE_TRACE_LOOK]; }

/* The record of head pc, and of a jump in it; `make`: made if there is room (nothing is ever forgotten, so that no head looks for ever). NULL. */
static struct head *head_of(struct aims *a, uint64_t pc, bool make)
{
    const uint64_t at = pc * UINT64_C(0x9e3779b97f4a7c15) >> (64 - HEADS_BITS);
    for (unsigned k = 0; k < NEAR; k++) {
        struct head *h = &a->head[(at + k) % (1 << HEADS_BITS)];
        if (make && !LOAD(&h->pc)) STORE(&h->pc, pc);
        if (LOAD(&h->pc) == pc) return h;
    }
    return NULL;
}
static struct site *site_of(struct head *h, uint64_t jump, bool make)
{
    for (unsigned k = 0; k < SITES; k++) {
        struct site *s = &h->site[k];
        if (make && !LOAD(&s->jump)) STORE(&s->jump, jump);
        if (LOAD(&s->jump) == jump) return s;
    }
    return NULL;
}

/* --- using it -------------------------------------------------------------------------------------------------------------- */

/* The targets of s that a region is to go on at, most frequent first: as many as are needed for nearly all, if so few are enough for most. */
static int dominant(const struct options *o, const struct site *s, struct grow_target *out)
{
    const uint32_t n = LOAD(&s->n), most = o->tune[TUNE_TRACE_TARGETS];
    uint64_t covered = 0;
    bool used[SLOTS] = { false };
    int found = 0;
    if (!n) return 0;
    while ((uint32_t)found < most && found < GROW_MAX_TARGETS) {
        int best = -1;
        for (int k = 0; k < SLOTS; k++)
            if (!used[k] && (best < 0 || LOAD(&s->count[k]) > LOAD(&s->count[best]))) best = k;
        const uint32_t count = best < 0 ? 0 : LOAD(&s->count[best]);
        if (count * 8 < n || !count) break;
        used[best] = true;
        covered += count;
        out[found++] = (struct grow_target){ LOAD(&s->target[best]), (uint8_t)(count >= n ? 255 : count * 255 / n) };
    }
    return covered * 100 >= (uint64_t)n * o->tune[TUNE_TRACE_COVER] ? found : 0;
}

/* A region that looks is compiled twice. Does it pay in this program? */
static bool may_look(const struct cpu *c)
{
    const struct aims *a = c->vm->aims;
    return c->vm->opt->tier == TIER_TRACE || LOAD(&a->looked) < FREE + GAIN * LOAD(&a->gained);
}

int aims_targets(struct cpu *c, uint64_t jump, struct grow_target out[GROW_MAX_TARGETS])
{
    if (!wanted(c->vm->opt) || !c->vm->opt->tune[TUNE_TRACE_TARGETS]) return 0;
    struct head *h = head_of(c->vm->aims, c->pc, true);
    struct site *s = h ? site_of(h, jump, true) : NULL;
    if (!s) return 0;
    if (LOAD(&s->known)) return dominant(c->vm->opt, s, out);
    return LOAD(&h->rounds) < ROUNDS && may_look(c) ? -1 : 0;
}

void aims_gained(struct cpu *c) { __atomic_fetch_add(&c->vm->aims->gained, 1, __ATOMIC_RELAXED); }

bool aims_leads(struct cpu *c, uint64_t pc, uint64_t jump)
{
    struct grow_target t[GROW_MAX_TARGETS];
    struct head *h = head_of(c->vm->aims, pc, false);
    struct site *s = h ? site_of(h, jump, false) : NULL;
    return s && LOAD(&s->known) && dominant(c->vm->opt, s, t) > 0;
}

void aims_give_up(struct cpu *c, uint64_t jump)
{
    struct head *h = head_of(c->vm->aims, c->pc, false);
    struct site *s = h ? site_of(h, jump, false) : NULL;
    if (s) STORE(&s->n, 0);
}

/* --- gathering it ---------------------------------------------------------------------------------------------------------- */

static void add(struct site *s, uint64_t target)
{
    STORE(&s->n, LOAD(&s->n) + 1);
    for (unsigned k = 0; k < SLOTS; k++) {
        if (LOAD(&s->count[k]) && LOAD(&s->target[k]) != target) continue;
        STORE(&s->target[k], target);
        STORE(&s->count[k], LOAD(&s->count[k]) + 1);
        return;
    }
}

/* s has been seen often enough. What ran seldom meanwhile is not worth another round. */
static void conclude(struct head *h, const struct site *s)
{
    for (unsigned k = 0; k < SITES; k++) {
        struct site *other = &h->site[k];
        if (LOAD(&other->known) || !LOAD(&other->n)) continue;   /* one that was never met may be behind what is known now */
        if (LOAD(&other->n) * FEW < LOAD(&s->n)) STORE(&other->n, 0);   /* known to be of no use */
        STORE(&other->known, true);
    }
    STORE(&h->rounds, LOAD(&h->rounds) + 1);
}

void aims_note(struct cpu *c)
{
    struct cache_fragment f;
    COUNT(c, exit_target, 1);
    if (!cache_fragment(c->vm->cache, c->exit_site, &f)) return;
    struct head *h = head_of(c->vm->aims, f.pc, false);
    struct site *s = h ? site_of(h, c->insn_pc, false) : NULL;
    if (s && !LOAD(&s->known)) {
        add(s, c->pc);
        if (LOAD(&s->n) < wanted(c->vm->opt)) return;
        conclude(h, s);
    }
    /* Enough is known, or there is no room for more: again, without looking. The lock may be taken: then at the next time. */
    if (!cache_drop_region(c->vm->cache, c->tid, f.code)) return;
    __atomic_fetch_add(&c->vm->aims->looked, 1, __ATOMIC_RELAXED);
    c->count[cpu_count(f.pc)] = 1;
    COUNT(c, regions_looked, 1);
    vm_log("trace", "%#llx: region dropped, its indirect jumps are known", (unsigned long long)f.pc);
}
