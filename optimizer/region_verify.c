/*
 * region_verify.c - checks a region against region.h and ir.def. Runs after every pass in debug builds and in tests.
 */
#include "optimizer/ir_verify.h"
#include "optimizer/region_work.h"

#include <string.h>

struct check {
    const struct region *r;
    struct ir_verify v;
    unsigned b;                              /* block looked at */
    uint16_t idom[REGION_MAX_BLOCKS];
    uint8_t block_of[IR_MAX_INS];
};
_Static_assert(REGION_MAX_BLOCKS <= 256, "block numbers of instructions are bytes");

/* The value r is computed on every way to the end of block b, or to instruction at in it. */
static const char *defined(const struct check *c, ir_ref r, unsigned b, unsigned at)
{
    if (ir_is_k(r)) return NULL;
    if (r >= at && c->block_of[r] == b) return "operand is not defined before its use";
    return region_dominates_by(c->idom, c->block_of[r], b) ? NULL : "operand is not defined on every way to its use";
}

static const char *check_uses(const struct check *c, const struct ir_ins *i)
{
    const unsigned n = ir_value_operands[i->op];
    const char *e = NULL;
    if (n & 1) e = defined(c, i->a, c->b, c->v.at);
    if (!e && n & 2) e = defined(c, i->b, c->b, c->v.at);
    if (!e && n & 4) e = defined(c, i->c, c->b, c->v.at);
    return e;
}

/* GET, SET, SETX, VQC: what each form allows. */
static const char *check_state(const struct check *c, const struct ir_ins *i)
{
    if (i->op == IR_VQC) return region_promoted(c->r, i->c) ? "a helper's slot is promoted" : NULL;
    if (!c->r->ssa || (i->op != IR_GET && i->op != IR_SET) || !region_promoted(c->r, i->a)) return NULL;
    if (i->op == IR_GET && c->b != 0) return "promoted slot is read outside of the entry block";
    return i->t == region_slot_type(c->r, i->a) ? NULL : "promoted slot is not of its type";
}

static const char *check_phi(const struct check *c, const struct ir_ins *i)
{
    const struct region_block *k = &c->r->b[c->b];
    const bool at_head = c->v.at - k->first < k->n_phi;
    if ((i->op == IR_PHI) != at_head) return at_head ? "something else than a PHI where one should be" : "PHI is not at the beginning of its block";
    if (i->op != IR_PHI) return NULL;
    if (!c->r->ssa) return "PHI in a region in slots form";
    return i->a == c->v.at - k->first ? NULL : "PHI has the wrong number";
}

static const char *check_args(const struct check *c, const struct region_edge *e)
{
    const struct region_block *to = &c->r->b[e->to], *from = &c->r->b[c->b];
    if (!to->n_phi) return NULL;
    if ((unsigned)e->args + to->n_phi > c->r->n_args) return "edge has no arguments";
    for (unsigned n = 0; n < to->n_phi; n++) {
        const ir_ref a = c->r->arg[e->args + n];
        struct ir_verify v = c->v;
        if (c->r->u.ins[to->first + n].op != IR_PHI) return "something else than a PHI where one should be";
        v.at = from->end - 1;   /* an argument is read where the edge leaves */
        const char *msg = ir_verify_value(&v, a, (enum ir_type)c->r->u.ins[to->first + n].t, IRT_NONE);
        if (!msg) msg = defined(c, a, c->b, from->end);
        if (msg) return msg;
    }
    return NULL;
}

static const char *check_end(const struct check *c, const struct ir_ins *i)
{
    const struct region_block *k = &c->r->b[c->b];
    const unsigned want = i->op == IR_JUMP ? 1 : i->op == IR_BRANCH ? 2 : 0;
    if (k->n_succ != want) return "block and terminator don't agree about successors";
    if (i->op == IR_JUMP && i->a != k->succ[0].to) return "block and terminator don't agree about successors";
    if (i->op == IR_BRANCH && (i->b != k->succ[0].to || i->c != k->succ[1].to)) return "block and terminator don't agree about successors";
    if (c->b == 0 && i->op != IR_JUMP) return "entry block does not end with a JUMP";
    const char *e = NULL;
    for (unsigned n = 0; n < k->n_succ && !e; n++) {
        if (k->succ[n].to == 0) return "edge to the entry block";
        e = check_args(c, &k->succ[n]);
    }
    return e;
}

static const char *check_block(struct check *c, ir_ref *at)
{
    const struct region_block *k = &c->r->b[c->b];
    c->v = (struct ir_verify){ .u = &c->r->u, .end = k->end, .region = true, .late_m = c->r->promoted_m };
    for (unsigned n = k->first; n < k->end; n++) {
        const struct ir_ins *i = &c->r->u.ins[n];
        *at = c->v.at = (ir_ref)n;
        const char *e = ir_verify_ins(&c->v);
        if (!e) e = check_uses(c, i);
        if (!e) e = check_phi(c, i);
        if (!e) e = check_state(c, i);
        if (e) return e;
    }
    return check_end(c, &c->r->u.ins[k->end - 1]);
}

static const char *check_shape(struct check *c)
{
    const struct region *r = c->r;
    const char *e = ir_verify_head(&r->u);
    if (e) return e;
    if (r->n_blocks < 2 || r->n_blocks > REGION_MAX_BLOCKS || r->n_args > REGION_MAX_ARGS) return "too few or too many blocks";
    unsigned at = 1;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &r->b[b];
        if (k->first != at || k->end <= k->first || k->end > r->u.n) return "blocks do not follow each other";
        if (k->n_phi >= k->end - k->first) return "block is all PHIs";
        if (k->n_succ > 2 || k->n_ret > REGION_MAX_DEPTH || k->weight == 0) return "bad block";
        memset(&c->block_of[at], (int)b, k->end - at);
        at = k->end;
    }
    if (at != r->u.n) return "instructions outside of blocks";
    if (!region_dominators(r, c->idom)) return "blocks are not in reverse post-order, or a loop has two entries";
    for (unsigned b = 0; b < r->n_blocks; b++)
        if (r->ssa && r->b[b].idom != c->idom[b]) return "dominators are out of date";
    return NULL;
}

const char *region_verify(const struct region *r, ir_ref *at)
{
    struct check c = { .r = r };
    *at = 0;
    const char *e = check_shape(&c);
    for (unsigned b = 0; !e && b < r->n_blocks; b++) {
        c.b = b;
        e = check_block(&c, at);
    }
    return e;
}
