/*
 * region_text.c - regions as text (the form is told in ir_text.h; ir_parse.c reads it).
 */
#include "optimizer/ir_text.h"
#include "optimizer/region.h"

#include <inttypes.h>

static void put_edge(const struct region *r, FILE *f, const struct region_edge *e)
{
    fprintf(f, "%u", e->to);
    const unsigned n = e->to < r->n_blocks ? r->b[e->to].n_phi : 0;
    for (unsigned i = 0; i < n; i++) {
        fputs(i ? ", " : "(", f);
        ir_dump_ref(&r->u, f, r->arg[e->args + i]);
    }
    if (n) fputc(')', f);
}

static void put_block(const struct region *r, FILE *f, unsigned b)
{
    const struct region_block *k = &r->b[b];
    fprintf(f, "block %u pc=@0x%" PRIx64 " weight=%u", b, k->pc, k->weight);
    for (unsigned i = 0; i < k->n_ret; i++) fprintf(f, "%s@0x%" PRIx64, i ? "," : " ret=", k->ret[i]);
    if (k->loop == b) fprintf(f, "   ; loop to %u", k->loop_end);
    fputc('\n', f);
}

void region_dump(const struct region *r, FILE *f, const char *(*slotname)(unsigned slot))
{
    ir_dump_head(&r->u, f);
    fprintf(f, "region %s%s", r->ssa ? "ssa" : "slots", r->v128 ? " v128" : "");
    if (r->promoted_m) fprintf(f, " m=0x%x", r->promoted_m);
    fputc('\n', f);
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &r->b[b];
        put_block(r, f, b);
        for (unsigned i = k->first; i < k->end; i++) {
            const struct ir_ins *ins = &r->u.ins[i];
            if (ins->op != IR_JUMP && ins->op != IR_BRANCH) {
                ir_dump_ins(&r->u, f, i, slotname);
                continue;
            }
            fprintf(f, "  %s ", ir_opinfo[ins->op].name);
            if (ins->op == IR_BRANCH) {
                ir_dump_ref(&r->u, f, ins->a);
                fputs(", ", f);
            }
            for (unsigned e = 0; e < k->n_succ; e++) {
                if (e) fputs(", ", f);
                put_edge(r, f, &k->succ[e]);
            }
            fputc('\n', f);
        }
    }
}
