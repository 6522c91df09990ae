/*
 * optimise.c - runs the passes (passes.def).
 */
#include "optimizer/region_work.h"

#include <assert.h>
#include <string.h>

typedef bool pass_fn(struct region *r, struct region_work *w);
static const char *const names[] = {
#define PASS(name, doc) #name,
#include "optimizer/passes.def"
#undef PASS
    NULL,
};
enum { N_PASSES = sizeof names / sizeof names[0] - 1 };
_Static_assert(N_PASSES <= 32, "passes are switched off by bits of a word");

/* A switch and no table of pointers: that would need relocations. */
static bool run(unsigned pass, struct region *r, struct region_work *w)
{
    enum {
#define PASS(name, doc) RUN_##name,
#include "optimizer/passes.def"
#undef PASS
    };
    switch (pass) {
#define PASS(name, doc) case RUN_##name: return region_pass_##name(r, w);
#include "optimizer/passes.def"
#undef PASS
    default: assert(false && "no such pass"); return false;
    }
}

size_t region_work_size(void)
{
    return sizeof(struct region_work);
}

bool region_optimise(struct region *r, struct region_work *w, uint32_t off,
                     void (*after)(void *ctx, const char *pass, const struct region *r), void *ctx)
{
    assert(r->ssa);
    for (unsigned p = 0; p < N_PASSES; p++) {
        if (off >> p & 1) continue;
        if (!run(p, r, w)) return false;
        if (after) after(ctx, names[p], r);
    }
    return true;
}

int region_pass(const char *name)
{
    for (unsigned p = 0; p < N_PASSES; p++)
        if (strcmp(names[p], name) == 0) return (int)p;
    return -1;
}

const char *const *region_pass_names(void)
{
    return names;
}
