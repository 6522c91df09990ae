/*
 * gvn.c - a value that was computed before, on every way to here, is not computed again; nor is memory read again that is known to hold a value.
 *
 * Values are found by a hash of op and operands; an earlier one serves if its block dominates. Guests' compilers have done their own elimination: what
 * is left is what translation adds. So cheap arithmetic is shared within a block only, where registers are not kept long for it, and
 * compares and addresses not at all: hosts fuse them with what uses them.
 *
 * Memory: within a block, until something may order or change it. A load of what was just loaded or stored gives that value: both guests' memory models
 * allow it (no ordering between the two is asked for without a fence, an acquiring load or a dependency, and the address is the same value).
 */
#include "optimizer/region_work.h"

#include <string.h>

enum { KNOWN_MEM = 32 };

struct mem_value { ir_ref base, disp, v; uint8_t t; };   /* type t of base + disp holds v (a value as LOAD gives it, or as STORE takes it) */

struct gvn {
    struct region *r;
    struct region_work *w;
    unsigned b;
    struct mem_value mem[KNOWN_MEM];
    unsigned n_mem, next_mem;
};

/* --- values ------------------------------------------------------------------------------------------------------------- */

enum share { SHARE_NEVER, SHARE_BLOCK, SHARE_ANY };

/* Part of an address, base + (index << 1..3), that hosts compute within the access at no cost if nobody else wants it. */
static bool addressing(const struct ir_unit *u, const struct ir_ins *i)
{
    if (i->t != IRT_I64) return false;
    if (i->op == IR_ADD) return !ir_is_k(i->a) && !ir_is_k(i->b);
    return i->op == IR_SHL && ir_is_k(i->b) && ir_kval(u, i->b) <= 3;
}

static enum share shareable(const struct ir_unit *u, const struct ir_ins *i)
{
    if (addressing(u, i)) return SHARE_NEVER;
    if (ir_is_vec(i->op)) return region_has_effect(i) ? SHARE_NEVER : SHARE_ANY;
    switch (i->op) {
    case IR_MUL: case IR_MULH: case IR_MULHU: case IR_MULHSU: case IR_SDIV: case IR_UDIV: case IR_SREM: case IR_UREM:
    case IR_CLZ: case IR_CTZ: case IR_POPCNT: case IR_REVB: case IR_ORCB: case IR_CLMUL: case IR_CLMULH:
    case IR_TRUNC: case IR_BOX: case IR_UNBOX: case IR_F2BITS: case IR_BITS2F: case IR_VTOF: case IR_FTOV: case IR_VGET:
    case IR_FNEG: case IR_FABS: case IR_FSGNJ: case IR_FSGNJN: case IR_FSGNJX: case IR_FCANON:
        return SHARE_ANY;
    case IR_EQ: case IR_NE: case IR_LT: case IR_GE: case IR_LTU: case IR_GEU: case IR_BEXT:
        return SHARE_NEVER;
    default:
        return i->op >= IR_ADD && i->op <= IR_SELECT ? SHARE_BLOCK : SHARE_NEVER;
    }
}

static bool same(const struct ir_ins *i, const struct ir_ins *j)
{
    if (i->op != j->op || i->t != j->t || i->c != j->c) return false;
    return (i->a == j->a && i->b == j->b) || (ir_has(i->op, 'C') && i->a == j->b && i->b == j->a);
}

static unsigned hash(const struct ir_ins *i)
{
    const uint32_t sum = (uint32_t)i->a + i->b, h = (sum * 0x9e3779b1u) ^ ((i->op | (uint32_t)i->t << 8) * 0x85ebca6bu) ^ i->c * 0xc2b2ae35u;
    return h >> 22 & (GVN_HASH - 1);
}

/* An earlier value that is the same as v, the newest instruction; which is remembered if there is none. */
static ir_ref earlier(struct gvn *g, ir_ref v)
{
    const struct ir_ins *i = &g->r->u.ins[v];
    const enum share s = shareable(&g->r->u, i);
    if (s == SHARE_NEVER) return 0;
    uint16_t *head = &g->w->gvn.head[hash(i)];
    for (ir_ref e = *head; e; e = g->w->gvn.next[e]) {
        if (s == SHARE_BLOCK ? e < g->r->b[g->b].first : !region_dominates(g->r, g->w->gvn.block_of[e], g->b)) continue;
        if (same(&g->r->u.ins[e], i)) return e;
    }
    g->w->gvn.next[v] = *head;
    g->w->gvn.block_of[v] = (uint8_t)g->b;
    *head = v;
    return 0;
}

/* --- memory ----------------------------------------------------------------------------------------------------------------- */

static void forget_memory(struct gvn *g) { g->n_mem = g->next_mem = 0; }

/* Is it certain that the two don't overlap? */
static bool apart(const struct gvn *g, const struct mem_value *x, ir_ref base, ir_ref disp, unsigned t)
{
    const struct ir_unit *u = &g->r->u;
    uint64_t a = ir_kval(u, x->disp), b = ir_kval(u, disp);
    if (ir_is_k(x->base) && ir_is_k(base)) {
        a += ir_kval(u, x->base);
        b += ir_kval(u, base);
    } else if (x->base != base) {
        return false;
    }
    return b - a >= ir_mem_size(x->t) && a - b >= ir_mem_size(t);
}

/* A store: what it may overwrite is forgotten. */
static void overwrite(struct gvn *g, ir_ref base, ir_ref disp, unsigned t)
{
    unsigned n = 0;
    for (unsigned k = 0; k < g->n_mem; k++)
        if (apart(g, &g->mem[k], base, disp, t)) g->mem[n++] = g->mem[k];
    g->n_mem = n;
    if (g->next_mem > n) g->next_mem = n;
}

static void remember(struct gvn *g, ir_ref base, ir_ref disp, unsigned t, ir_ref v)
{
    const unsigned k = g->n_mem < KNOWN_MEM ? g->n_mem++ : g->next_mem++ % KNOWN_MEM;
    g->mem[k] = (struct mem_value){ .base = base, .disp = disp, .v = v, .t = (uint8_t)t };
}

/* v, stored or loaded in the size of t, as a load of type t gives it. */
static ir_ref as_loaded(struct gvn *g, unsigned t, ir_ref v)
{
    static const uint8_t ext[] = { [IRM_U8 - IRM_U8] = IR_ZX8,   [IRM_S8 - IRM_U8] = IR_SX8,   [IRM_U16 - IRM_U8] = IR_ZX16,
                                   [IRM_S16 - IRM_U8] = IR_SX16, [IRM_U32 - IRM_U8] = IR_ZX32, [IRM_S32 - IRM_U8] = IR_SX32 };
    return t < IRM_I64 ? ir_op1(&g->r->u, (enum ir_op)ext[t - IRM_U8], IRT_I64, v) : v;
}

/* Instruction v is a load, the newest: is its value known? Then it goes. */
static ir_ref load(struct gvn *g, ir_ref v)
{
    const struct ir_ins i = g->r->u.ins[v];
    for (unsigned k = 0; k < g->n_mem; k++) {
        const struct mem_value *m = &g->mem[k];
        if (m->base != i.a || m->disp != i.b || ir_mem_type(m->t) != ir_mem_type(i.t) || ir_mem_size(m->t) != ir_mem_size(i.t)) continue;
        g->r->u.n--;
        return as_loaded(g, i.t, m->v);
    }
    remember(g, i.a, i.b, i.t, v);
    return v;
}

/* What instruction i, the newest, means for what is known of memory. */
static void memory_effect(struct gvn *g, const struct ir_ins *i)
{
    switch (i->op) {
    case IR_STORE:
        overwrite(g, i->a, i->b, i->t);
        remember(g, i->a, i->b, i->t, i->c);
        break;
    case IR_AMO: case IR_CAS: case IR_FENCE: case IR_HCALL: case IR_HCALLV: case IR_HCALLF: case IR_EVENTS:
        forget_memory(g);
        break;
    default: break;
    }
}

/* --- the walk ----------------------------------------------------------------------------------------------------------------- */

static ir_ref instruction(struct gvn *g, struct rewrite *rw, const struct ir_ins *ins)
{
    struct ir_unit *u = &g->r->u;
    const uint32_t n = u->n;
    const ir_ref v = rewrite_ins(rw, ins);
    if (u->n == n || u->overflow) return v;   /* folded to something that was there */
    const struct ir_ins *last = &u->ins[u->n - 1];
    if (last->op == IR_LOAD) return load(g, v);
    memory_effect(g, last);
    if (!v || ir_is_k(v) || v != u->n - 1) return v;
    const ir_ref e = earlier(g, v);
    if (!e) return v;
    u->n--;
    return e;
}

bool region_pass_gvn(struct region *r, struct region_work *w)
{
    struct gvn g = { .r = r, .w = w };
    memset(w->gvn.head, 0, sizeof w->gvn.head);
    rewrite_begin(&w->rw, r, &w->from);
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &w->from.b[b];
        g.b = b;
        forget_memory(&g);
        rewrite_block(&w->rw, b);
        for (unsigned i = k->first; i < k->end && !r->u.overflow; i++)
            w->rw.map[i] = w->from.u.ins[i].op == IR_NOP ? 0 : instruction(&g, &w->rw, &w->from.u.ins[i]);
        rewrite_block_end(&w->rw, b);
    }
    rewrite_args(&w->rw);
    return !r->u.overflow;
}
