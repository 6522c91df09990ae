/*
 * fold.c - everything again through the folding builders, which now know the upper bits of values (bits.c) around loops, and which PHIs are none.
 */
#include "optimizer/region_work.h"

#include <string.h>

/* The value that v is known to be: follows PHIs. */
static ir_ref find(const ir_ref *same, ir_ref v)
{
    while (!ir_is_k(v) && same[v]) v = same[v];
    return v;
}

/* The one value other than itself that reaches PHI n of block b, or 0. */
static ir_ref only_arg(const struct region *r, const struct region_preds *preds, const ir_ref *same, unsigned b, unsigned n)
{
    const ir_ref phi = (ir_ref)(r->b[b].first + n);
    ir_ref v = 0;
    for (unsigned e = preds->at[b]; e < preds->at[b + 1]; e++) {
        const ir_ref a = find(same, r->arg[preds->e[e].args + n]);
        if (a == phi || a == v) continue;
        if (v) return 0;
        v = a;
    }
    return v;
}

/* PHIs whose arguments are all the same value, or the PHI itself. A PHI that goes may make others go that come before it. */
static void find_same(const struct region *r, const struct region_preds *preds, ir_ref *same)
{
    memset(same, 0, r->u.n * sizeof same[0]);
    bool more = true;
    while (more) {
        more = false;
        for (unsigned b = 0; b < r->n_blocks; b++)
            for (unsigned n = 0; n < r->b[b].n_phi; n++) {
                const ir_ref phi = (ir_ref)(r->b[b].first + n);
                if (same[phi]) continue;
                same[phi] = only_arg(r, preds, same, b, n);
                more = more || same[phi];
            }
    }
}

/* r's value v is from's value of which bits is known. */
static void learn(struct region *r, struct ir_bits *known, ir_ref v, struct ir_bits bits)
{
    const enum ir_type t = ir_result_type(&r->u, v);
    if (t != IRT_I64 && t != IRT_I32) return;
    if (bits.z < known[v].z) known[v].z = bits.z;
    if (bits.s < known[v].s) known[v].s = bits.s;
}

bool region_pass_fold(struct region *r, struct region_work *w)
{
    struct rewrite *rw = &w->rw;
    struct ir_bits *known = w->fold.known, *old = w->fold.old;
    const ir_ref *same = w->fold.same;
    region_preds(r, &w->preds);
    region_bits(r, &w->preds, old);
    find_same(r, &w->preds, w->fold.same);
    rewrite_begin(rw, r, &w->from);
    memset(known, 64, sizeof w->fold.known);
    r->u.known = known;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &w->from.b[b];
        rewrite_block(rw, b);
        for (unsigned i = k->first; i < k->end && !r->u.overflow; i++) {
            const struct ir_ins *ins = &w->from.u.ins[i];
            if (ins->op == IR_NOP) continue;
            const ir_ref v = rewrite_ins(rw, ins);
            rw->map[i] = same[i] ? rewrite_ref(rw, find(same, (ir_ref)i)) : v;
            if (v && !ir_is_k(v)) learn(r, known, v, old[i]);
        }
        rewrite_block_end(rw, b);
    }
    rewrite_args(rw);
    r->u.known = NULL;
    return !r->u.overflow;
}
