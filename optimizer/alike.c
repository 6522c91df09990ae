/*
 * alike.c - PHIs whose arguments are made alike.
 *
 * Two PHIs with the same arguments are one. And a PHI that nobody but the guest's state wants, of arguments that the same ops make of the arguments of other
 * PHIs (and of what is the same on all edges), PHI(f(x), f(y)) at a loop's head, is f(PHI(x, y)): an expression of what is carried around the loop anyway, which need not be computed where only
 * snapshots see it (defer.h). Temporaries of a loop's last round are of that kind: they are owed to what can fault in the next.
 */
#include "optimizer/ir_int.h"
#include "optimizer/region_work.h"

#include <string.h>

enum { MAX_PREDS = 6, MAX_NODES = 10, MAX_DEPTH = 6 };

struct alike {
    struct region *r;                  /* being built, once all is planned */
    const struct region *from;
    struct region_work *w;
    const struct region_preds *preds;
    unsigned b, n_preds, nodes;        /* the present block; ops of the present expression */
    bool build;
};

static bool pure(const struct ir_ins *i) { return ir_int_known(i->op) && i->op != IR_SDIV && i->op != IR_UDIV; }

/* --- who wants what --------------------------------------------------------------------------------------------------- */

static void want(struct region_work *w, unsigned *n, ir_ref v)
{
    if (ir_is_k(v) || v == 0 || w->alike.wanted[v]) return;
    w->alike.wanted[v] = true;
    w->alike.todo[(*n)++] = v;
}

/* Values that more than the state wants (by way of pure ops and PHIs, too). */
static void find_wanted(const struct region *r, struct region_work *w)
{
    unsigned todo = 0;
    memset(w->alike.wanted, 0, r->u.n);
    for (unsigned b = 0; b < r->n_blocks; b++) memset(&w->alike.block_of[r->b[b].first], (int)b, r->b[b].n_phi);
    for (unsigned i = 1; i < r->u.n; i++) {
        const struct ir_ins *ins = &r->u.ins[i];
        if (ins->op == IR_PHI || pure(ins) || (ins->op == IR_SET && region_promoted(r, ins->a))) continue;
        unsigned n = ir_value_operands[ins->op];
        if (n & 1) want(w, &todo, ins->a);
        if (n & 2) want(w, &todo, ins->b);
        if (n & 4) want(w, &todo, ins->c);
        while (todo) {
            const ir_ref v = w->alike.todo[--todo];
            const struct ir_ins *x = &r->u.ins[v];
            if (x->op == IR_PHI) {
                const unsigned b = w->alike.block_of[v];
                for (unsigned e = w->preds.at[b]; e < w->preds.at[b + 1]; e++) want(w, &todo, r->arg[w->preds.e[e].args + v - r->b[b].first]);
            } else if (pure(x)) {
                n = ir_value_operands[x->op];
                if (n & 1) want(w, &todo, x->a);
                if (n & 2) want(w, &todo, x->b);
                if (n & 4) want(w, &todo, x->c);
            }
        }
    }
}

/* --- arguments ------------------------------------------------------------------------------------------------------------ */

static ir_ref arg(const struct alike *a, unsigned phi, unsigned e) { return a->from->arg[a->preds->e[a->preds->at[a->b] + e].args + phi]; }
static ir_ref phi_ref(const struct alike *a, unsigned n) { return (ir_ref)(a->from->b[a->b].first + n); }

/* What has the same low 32 bits as v and is the shortest. */
static ir_ref low(const struct region *r, ir_ref v)
{
    while (!ir_is_k(v) && (r->u.ins[v].op == IR_SX32 || r->u.ins[v].op == IR_ZX32 || r->u.ins[v].op == IR_TRUNC)) v = r->u.ins[v].a;
    return v;
}

/* A PHI of the block, before number `end`, with the arguments v[] (narrow: with their low 32 bits); n_phi = none. One that is wanted is best. */
static unsigned find_phi(const struct alike *a, const ir_ref *v, unsigned end, bool narrow)
{
    const unsigned n_phi = a->from->b[a->b].n_phi;
    unsigned found = n_phi;
    for (unsigned n = 0; n < end; n++) {
        const ir_ref q = phi_ref(a, n);
        if (a->w->alike.gone[q] || a->from->u.ins[q].t != IRT_I64) continue;
        unsigned e = 0;
        while (e < a->n_preds && (narrow ? low(a->from, arg(a, n, e)) == low(a->from, v[e]) : arg(a, n, e) == v[e])) e++;
        if (e < a->n_preds) continue;
        if (a->w->alike.wanted[q]) return n;
        if (found == n_phi) found = n;
    }
    return found;
}

static bool same(const struct alike *a, const ir_ref *v)
{
    for (unsigned e = 1; e < a->n_preds; e++)
        if (v[e] != v[0]) return false;
    return true;
}

/* --- expressions ------------------------------------------------------------------------------------------------------------ */

/* Can the value that is v[e] on edge e be made of PHIs (no less wanted than the one it is for) and of what is the same on all edges? When building: that value, of r. not: the PHI it is for. */
static ir_ref make(struct alike *a, const ir_ref *v, unsigned not, unsigned depth)
{
    const struct region *f = a->from;
    ir_ref o[3][MAX_PREDS], x[3] = { 0 };
    if (same(a, v)) return a->build ? rewrite_ref(&a->w->rw, v[0]) : 1;
    const unsigned n_phi = f->b[a->b].n_phi;
    bool any_k = false, i32 = true;
    for (unsigned e = 0; e < a->n_preds; e++) {
        any_k = any_k || ir_is_k(v[e]);
        i32 = i32 && !ir_is_k(v[e]) && ir_result_type(&f->u, v[e]) == IRT_I32;
    }
    const unsigned q = find_phi(a, v, n_phi, i32);
    if (q < n_phi && q != not) {
        if (!a->build) {
            a->w->alike.pinned[phi_ref(a, q)] = true;
            return 1;
        }
        const ir_ref p = rewrite_ref(&a->w->rw, phi_ref(a, q));
        return i32 ? ir_op1(&a->r->u, IR_TRUNC, 0, p) : p;
    }
    const struct ir_ins *first = &f->u.ins[any_k ? 0 : v[0]];
    if (any_k || !pure(first) || depth == MAX_DEPTH || ++a->nodes > MAX_NODES) return 0;
    for (unsigned e = 0; e < a->n_preds; e++) {
        const struct ir_ins *i = &f->u.ins[v[e]];
        if (i->op != first->op || i->t != first->t) return 0;
        o[0][e] = i->a;
        o[1][e] = i->b;
        o[2][e] = i->c;
    }
    const unsigned n = ir_value_operands[first->op];
    for (unsigned k = 0; k < 3; k++)
        if (n >> k & 1 && !(x[k] = make(a, o[k], not, depth + 1))) return 0;
    if (!a->build) return 1;
    if (n & 4) return ir_op3(&a->r->u, (enum ir_op)first->op, first->t, x[0], x[1], x[2]);
    return n & 2 ? ir_op2(&a->r->u, (enum ir_op)first->op, first->t, x[0], x[1]) : ir_op1(&a->r->u, (enum ir_op)first->op, first->t, x[0]);
}

static ir_ref expression(struct alike *a, unsigned phi)
{
    ir_ref v[MAX_PREDS];
    a->nodes = 0;
    for (unsigned e = 0; e < a->n_preds; e++) v[e] = arg(a, phi, e);
    return make(a, v, phi, 0);
}

static bool begin(struct alike *a, unsigned b)
{
    a->b = b;
    a->n_preds = a->preds->at[b + 1] - a->preds->at[b];
    return a->n_preds >= 2 && a->n_preds <= MAX_PREDS && a->from->b[b].n_phi;
}

/* Which PHIs of block b go. Those that an expression is made of stay. */
static bool plan_block(struct alike *a)
{
    struct region_work *w = a->w;
    const unsigned n_phi = a->from->b[a->b].n_phi;
    bool any = false;
    for (unsigned n = 0; n < n_phi; n++) {
        ir_ref v[MAX_PREDS];
        const ir_ref phi = phi_ref(a, n);
        for (unsigned e = 0; e < a->n_preds; e++) v[e] = arg(a, n, e);
        if (a->from->u.ins[phi].t != IRT_I64) continue;
        const unsigned q = find_phi(a, v, n, false);
        if (q == n_phi) continue;
        w->alike.gone[phi] = any = true;   /* q is what it is */
        w->alike.pinned[phi_ref(a, q)] = true;
        if (w->alike.wanted[phi]) w->alike.wanted[phi_ref(a, q)] = true;
    }
    for (unsigned n = 0; n < n_phi && a->from->b[a->b].loop == a->b; n++) {   /* elsewhere each way has computed its argument, perhaps for others, too */
        const ir_ref phi = phi_ref(a, n);
        if (w->alike.wanted[phi] || w->alike.gone[phi] || w->alike.pinned[phi] || a->from->u.ins[phi].t != IRT_I64 || !expression(a, n)) continue;
        w->alike.gone[phi] = any = true;
    }
    return any;
}

/* Behind the PHIs of block b: what stands for those that go. */
static void build_block(struct alike *a)
{
    for (unsigned n = 0; n < a->from->b[a->b].n_phi; n++) {
        const ir_ref phi = phi_ref(a, n);
        if (a->w->alike.gone[phi]) a->w->rw.map[phi] = expression(a, n);
    }
}

bool region_pass_alike(struct region *r, struct region_work *w)
{
    struct alike a = { .r = r, .from = r, .w = w, .preds = &w->preds };
    bool any = false;
    for (unsigned b = 0; b < r->n_blocks && !any; b++) any = r->b[b].n_phi && r->b[b].loop == b;
    if (!any) return true;
    any = false;
    region_preds(r, &w->preds);
    find_wanted(r, w);
    memset(w->alike.gone, 0, r->u.n);
    memset(w->alike.pinned, 0, r->u.n);
    for (unsigned b = 0; b < r->n_blocks; b++)
        if (begin(&a, b)) any |= plan_block(&a);
    if (!any) return true;
    rewrite_begin(&w->rw, r, &w->from);
    a.from = &w->from;
    a.build = true;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &w->from.b[b];
        const unsigned phis = k->first + k->n_phi;
        rewrite_block(&w->rw, b);
        for (unsigned i = k->first; i < k->end && !r->u.overflow; i++) {
            if (i == phis && begin(&a, b)) build_block(&a);
            if (w->from.u.ins[i].op != IR_NOP) w->rw.map[i] = rewrite_ins(&w->rw, &w->from.u.ins[i]);
        }
        rewrite_block_end(&w->rw, b);
    }
    rewrite_args(&w->rw);
    return !r->u.overflow;
}
