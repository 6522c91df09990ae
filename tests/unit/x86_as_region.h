/*
 * x86_as_region.h - a unit as a region of two blocks, so that the tests of host_compile() can be run with host_compile_region() as well
 * (the environment variable REGIONS = 1).
 */
#ifndef DRAGOMAN_X86_AS_REGION_H
#define DRAGOMAN_X86_AS_REGION_H

#include <stdlib.h>
#include <string.h>

#include "hostisa/host.h"
#include "optimizer/region.h"

static inline bool regions_wanted(void) { return getenv("REGIONS") && *getenv("REGIONS") == '1'; }

/* u in SSA form, optimised; NULL: it can't be a region. */
static inline const struct region *as_region(const struct host *h, const struct ir_unit *u, uint32_t promoted_m, bool v128)
{
    static struct region r;
    static struct region_work *w;
    if (!w) w = malloc(region_work_size());
    for (uint32_t i = 0; i < u->n; i++)
        if (u->ins[i].op == IR_HCALLF) return NULL;   /* not in regions */
    if (u->n + 1 >= IR_MAX_INS) return NULL;
    memset(&r, 0, sizeof r);
    r.u = *u;
    r.v128 = v128;
    r.promoted_m = promoted_m;
    for (uint32_t i = 1; i < u->n; i++) r.u.ins[i + 1] = u->ins[i];   /* one instruction further on */
    r.u.n = u->n + 1;
    r.u.ins[1] = (struct ir_ins){ .op = IR_JUMP, .a = 1 };
    for (uint32_t i = 2; i < r.u.n; i++) {
        struct ir_ins *p = &r.u.ins[i];
        const struct ir_opinfo *o = &ir_opinfo[p->op];
        const char kind[3] = { o->a, o->b, o->c };
        uint16_t *f[3] = { &p->a, &p->b, &p->c };
        for (unsigned k = 0; k < 3; k++)
            if (strchr("vwxdsinmfq", kind[k]) && *f[k] && !ir_is_k(*f[k])) (*f[k])++;
    }
    r.n_blocks = 2;
    r.b[0] = (struct region_block){ .pc = u->pc, .first = 1, .end = 2, .n_succ = 1, .succ = { { .to = 1 } }, .weight = 1 };
    r.b[1] = (struct region_block){ .pc = u->pc, .first = 2, .end = (uint16_t)r.u.n, .weight = 1 };
    if (!region_analyse(&r)) { fprintf(stderr, "region_analyse() failed\n"); abort(); }
    ir_ref at = 0;
    const char *err = region_verify(&r, &at);
    if (err) { region_dump(&r, stderr, NULL); fprintf(stderr, "slots: %s at %u\n", err, at); abort(); }
    if (!region_promote(&r, w, host_pinned(h)) || !region_optimise(&r, w, 0, NULL, NULL)) return NULL;
    err = region_verify(&r, &at);
    if (err) { region_dump(&r, stderr, NULL); fprintf(stderr, "ssa: %s at %u\n", err, at); abort(); }
    return &r;
}

/* host_compile(), or the same as a region. */
static inline bool compile_as(const struct host *h, const struct ir_unit *u, const uint8_t *final, struct host_code *out, uint32_t promoted_m, bool v128)
{
    static void *work;
    if (!regions_wanted()) return host_compile(h, u, final, out);
    const struct region *r = as_region(h, u, promoted_m, v128);
    if (!r) return host_compile(h, u, final, out);
    if (!work) work = malloc(host_region_work_size());
    if (getenv("REGION_DUMP")) region_dump(r, stderr, NULL);
    if (host_compile_region(h, (struct region *)(uintptr_t)r, work, final, out)) return true;
    region_dump(r, stderr, NULL);
    return false;
}

/* The snapshot of offset off in code, which stands at `at`. */
static inline const void *snap_of(const struct host_code *code, const uint8_t *at, uint32_t off)
{
    uint32_t k = 0;
    while (k + 1 < code->n_pcmap && code->pcmap[k + 1].off <= off) k++;
    return code->n_pcmap && code->pcmap[k].snap ? at + code->pcmap[k].snap : NULL;
}

#endif
