/*
 * grow.c - growing a region: which units it is made of, their division into blocks, and the blocks' order.
 *
 *   discover()  translates units from the head on and looks at where they go, until nothing that runs often is left out
 *   copy_unit() takes each of them, translated again if it is cut now where another one begins, and copies it into the region, split into blocks
 *   link(), loops(), order()   edges, loops, layout (grow_cfg.c)
 *   rewrite()   puts the blocks in that order, with their terminators and the looks for events that loops need
 *
 * A call of a small function is inlined, and what that calls: its units are blocks of the region of their own, in a *context* that knows where the callee returns to. They
 * compare the return address when they return; so nothing depends on the callee keeping to the rules. An inlined call makes its entry on the return stack where the region is
 * left from within the leaf (region_block.ret).
 *
 * A unit split behind a side exit goes on in a block whose only way in is the one before it, so values of the first are used in the second.
 */
#include "translate/grow.h"

#include <assert.h>
#include <string.h>

#include "translate/grow_cfg.h"
#include "translate/grow_kept.h"

enum {
    MAX_BARRIERS = 16, MAX_STOPS = GROW_MAX_HEADS + MAX_BARRIERS,
    MAX_SHARED = 8,                    /* indirect jumps that turn out to be of no use */
    MAX_CALLS = 12,                    /* calls that are inlined */
    MAX_COPIED = IR_MAX_INS * 5 / 8,   /* instructions: passes add some */
};

struct head { uint64_t pc; uint32_t weight; uint8_t ctx; bool seen; };

/* An inlined call; number 0 is the region itself. */
struct context { uint64_t to, ret; uint8_t parent, depth; };

struct grow {
    struct region *r;
    struct guest_tx *t;
    const struct guest_isa *isa;
    const struct grow_options *o;
    const char *why;                 /* not NULL: there is no region */
    bool cyclic;                     /* some unit leads to one that was seen before it, or to itself: there may be a loop */
    uint32_t n_shared, n_avoid;      /* barrier[0..n_avoid): heads of regions that are better entered than copied */
    bool again;                      /* there is one more of them */
    bool simple;                     /* there is no loop: not worth more than single leaves */
    uint64_t shared[MAX_SHARED];     /* jumps that end the region, whatever is known of them */
    bool looks, noted;               /* some indirect jump's targets are to be noted; and are, in what has been copied */
    bool dispatches;                 /* some unit ends with a computed jump: it may be a part of a loop that goes through a table */
    uint32_t n_heads, n_barriers, n_ctx;
    struct head head[GROW_MAX_HEADS];
    struct context ctx[MAX_CALLS + 1];
    uint64_t barrier[MAX_BARRIERS];  /* instructions that no region may contain */
    uint64_t stop[MAX_STOPS];        /* of the unit being translated: the heads of its context, and the barriers */
    struct cfg cfg;
};

static void note(const struct grow *g, uint64_t pc, const char *what)
{
    if (g->o->note) g->o->note(g->o->ctx, pc, what);
}

/* --- units ---------------------------------------------------------------------------------------------------------- */

/* Instructions that need the guest's state in its places at once: helpers that touch guest memory. */
static bool needs_canonical(const struct ir_ins *i) { return i->op == IR_HCALLF; }

/* The first guest instruction of u that no region may contain. */
static bool find_barrier(const struct ir_unit *u, uint64_t *pc)
{
    uint64_t at = u->pc;
    for (uint32_t i = 1; i < u->n; i++) {
        if (u->ins[i].op == IR_INSN) at = ir_kval(u, u->ins[i].a);
        if (!needs_canonical(&u->ins[i])) continue;
        *pc = at;
        return true;
    }
    return false;
}

static bool translate_once(struct grow *g, uint64_t pc, unsigned ctx)
{
    struct guest_tx *t = g->t;
    t->max_insns = g->o->unit_insns;
    t->max_exits = g->o->unit_exits;
    t->stops = g->stop;
    t->n_stops = g->n_barriers;
    memcpy(g->stop, g->barrier, g->n_barriers * sizeof *g->stop);
    for (uint32_t k = 0; k < g->n_heads; k++)
        if (g->head[k].ctx == ctx) g->stop[t->n_stops++] = g->head[k].pc;
    t->want_exact = false;
    ir_reset(t->u, pc);
    g->isa->translate(t);
    return !t->u->overflow && !t->want_exact;
}

/* Translate the unit at pc into t->u, up to the first instruction that must stay outside. False: that is its first, or it can't be translated. */
static bool translate(struct grow *g, uint64_t pc, unsigned ctx)
{
    struct grow_kept *kept = g->o->kept;
    uint64_t barrier;
    if (kept && kept_find(kept, g->t->u, pc, ctx)) return true;
    while (translate_once(g, pc, ctx)) {
        if (!find_barrier(g->t->u, &barrier)) {
            if (kept) kept_add(kept, g->t->u, ctx);
            return true;
        }
        if (barrier == pc || g->n_barriers == MAX_BARRIERS) break;
        g->barrier[g->n_barriers++] = barrier;
        if (kept) kept_stop(kept, barrier, KEPT_ANY_CTX);
    }
    return false;
}

/* --- discovering ------------------------------------------------------------------------------------------------------ */

static const struct head *find_head(const struct grow *g, uint64_t pc, unsigned ctx)
{
    for (uint32_t k = 0; k < g->n_heads; k++)
        if (g->head[k].pc == pc && g->head[k].ctx == ctx) return &g->head[k];
    return NULL;
}
static bool is_head(const struct grow *g, uint64_t pc, unsigned ctx) { return find_head(g, pc, ctx) != NULL; }

static bool is_full(const struct grow *g, uint32_t more) { return g->n_heads + more > g->o->max_blocks || g->n_heads + more > GROW_MAX_HEADS; }

static void add_head(struct grow *g, uint64_t pc, unsigned ctx, uint32_t weight)
{
    g->head[g->n_heads++] = (struct head){ .pc = pc, .ctx = (uint8_t)ctx, .weight = weight };
    if (g->o->kept) kept_stop(g->o->kept, pc, ctx);
}

/* What share of 255 is of a weight that is not 0. */
static uint32_t part(uint32_t weight, uint8_t share)
{
    const uint32_t n = (uint32_t)((uint64_t)weight * share / 255);
    return n ? n : 1;
}

static bool is_hot(const struct grow *g, uint32_t weight) { return weight && (uint64_t)weight * g->o->min_share >= g->head[0].weight; }

/* What code has to say of its guest addresses is 32 bits, counted from the region's (host_pcmap). A unit may go on for a while where it jumps forward. */
static bool is_near(const struct grow *g, uint64_t pc) { return pc - g->head[0].pc + (UINT64_C(7) << 28) < UINT64_C(14) << 28; }

/* Code at pc is run from the region; known: how often at least, 0 = not known. Is it to be a part of it? */
static void consider(struct grow *g, uint64_t pc, unsigned ctx, uint32_t known)
{
    uint32_t w = g->o->weight(g->o->ctx, pc);
    if (w < known) w = known;
    for (unsigned k = 0; k < g->n_avoid; k++)
        if (g->barrier[k] == pc) return;
    const struct head *h = find_head(g, pc, ctx);
    if (h) {
        g->cyclic |= h->seen;
        return;
    }
    if (!is_hot(g, w) || is_full(g, 1) || !is_near(g, pc)) {
        note(g, pc, !is_hot(g, w) ? "left out: runs seldom" : is_near(g, pc) ? "left out: enough blocks" : "left out: far away");
        return;
    }
    note(g, pc, "taken in");
    add_head(g, pc, ctx, w);
}

/* Does u end because a budget was spent, not because a branch ended it? */
static bool ends_early(const struct ir_unit *u)
{
    const struct ir_ins *last = &u->ins[u->n - 1];
    return last->op == IR_EXIT && !last->c && u->ins[u->n - 2].op != IR_EXITIF && ir_kval(u, last->a) == u->ranges[u->n_ranges - 1].end;
}

static void consider_exits(struct grow *g, unsigned ctx, uint32_t weight)
{
    const struct ir_unit *u = g->t->u;
    for (uint32_t i = 1; i < u->n; i++) {
        if (u->ins[i].op == IR_EXITIF) consider(g, ir_kval(u, u->ins[i].b), ctx, 0);
        if (u->ins[i].op == IR_EXIT) consider(g, ir_kval(u, u->ins[i].a), ctx, ends_early(u) ? weight : 0);
    }
}

/* The guest instruction that ends u. */
static uint64_t last_insn(const struct ir_unit *u)
{
    uint32_t i = u->n - 1;
    while (i && u->ins[i].op != IR_INSN) i--;
    return i ? ir_kval(u, u->ins[i].a) : u->pc;
}

/* Does u end with a jump through a table (a switch, threaded code)? A target loaded from a constant address is a procedure linkage table's. */
static bool dispatches(const struct ir_unit *u)
{
    const struct ir_ins *last = &u->ins[u->n - 1];
    if (last->op != IR_EXITIND || ir_is_k(last->a)) return false;
    const struct ir_ins *to = &u->ins[last->a];
    if (to->op == IR_AND && !ir_is_k(to->a)) to = &u->ins[to->a];
    return to->op == IR_ADD || (to->op == IR_LOAD && !ir_is_k(to->a));
}

/* The targets of the indirect jump that ends u: as grow_options.targets() says. */
static int targets_of(const struct grow *g, const struct ir_unit *u, struct grow_target *t)
{
    for (unsigned k = 0; k < g->n_shared; k++)
        if (g->shared[k] == last_insn(u)) return 0;
    const int n = g->o->targets && !g->o->plain ? g->o->targets(g->o->ctx, last_insn(u), t) : 0;
    return (n < 0 && !g->o->note_tables && dispatches(u)) || (n > 0 && g->simple) ? 0 : n;
}

/* The jump through a table that was come to: does it belong to another region, which goes on behind it, and whose head is on the way? Then that is where this region ends. */
static bool avoid(struct grow *g, uint64_t jump)
{
    for (uint32_t k = 1; g->o->leads && !g->o->plain && k < g->n_heads && g->n_avoid < MAX_BARRIERS / 2; k++) {
        if (g->head[k].ctx || !g->o->leads(g->o->ctx, g->head[k].pc, jump)) continue;
        note(g, g->head[k].pc, "left out: has a region of its own");
        g->barrier[g->n_avoid++] = g->head[k].pc;
        g->again = true;
        return true;
    }
    return false;
}

/* The indirect jump that ends the unit at hand. */
static void consider_jump(struct grow *g, unsigned ctx, uint32_t weight)
{
    struct grow_target t[GROW_MAX_TARGETS];
    if (g->t->u->ins[g->t->u->n - 1].op != IR_EXITIND || !is_hot(g, weight)) return;
    if (dispatches(g->t->u) && avoid(g, last_insn(g->t->u))) return;
    const int n = targets_of(g, g->t->u, t);
    if (n < 0) g->looks |= dispatches(g->t->u);
    for (int k = 0; k < n; k++) consider(g, t[k].pc, ctx, part(weight, t[k].share));
}

/* A callee that may be inlined, and those that it calls, on the way to the one at hand; how much they have together. */
struct callees { uint64_t pc[REGION_MAX_DEPTH]; unsigned depth; uint32_t insns; };

static bool is_small(struct grow *g, uint64_t pc, struct callees *c);

/* Is what the unit at hand, of a callee, calls small, too? */
static bool calls_small(struct grow *g, struct callees *c)
{
    const struct ir_unit *u = g->t->u;
    const struct ir_ins *call = &u->ins[u->n - 1];
    struct grow_target t[GROW_MAX_TARGETS];
    if (call->op == IR_CALL) return is_small(g, ir_kval(u, call->a), c);
    const int n = targets_of(g, u, t);
    return n < 0 || (n && is_small(g, t[0].pc, c));
}

/* Does the callee at pc run straight to its return, or loop, within few instructions, those of its own callees included? (What leaves it for other blocks on the way is looked at
 * later.) t->u is used. */
static bool is_small(struct grow *g, uint64_t pc, struct callees *c)
{
    struct grow_target t[GROW_MAX_TARGETS];
    if (c->depth == REGION_MAX_DEPTH) return false;
    for (unsigned k = 0; k < c->depth; k++)
        if (c->pc[k] == pc) return false;   /* recursion */
    const uint64_t callee = c->pc[c->depth++] = pc;
    bool small = false;
    while (translate(g, pc, g->n_ctx) && (c->insns += g->t->u->n_guest) <= g->o->max_inline) {
        const struct ir_unit *u = g->t->u;
        const struct ir_ins *last = &u->ins[u->n - 1];
        int n;
        if (g->simple) {
            small = last->op == IR_RET || (last->op == IR_EXIT && ir_kval(u, last->a) == callee);
            break;
        }
        if (last->op == IR_CALL || last->op == IR_CALLIND) {
            pc = ir_kval(u, last->b);
            if (!calls_small(g, c)) break;
        } else if (last->op == IR_EXITIND && (n = targets_of(g, u, t)) > 0) {
            pc = t[0].pc;
        } else {
            small = last->op == IR_RET || (last->op == IR_EXITIND && n < 0) || (last->op == IR_EXIT && ir_kval(u, last->a) - callee < 4 * g->o->max_inline);
            break;
        }
    }
    c->depth--;
    return small;
}

/* A call of `to` that returns to ret, made in ctx: is it to be inlined? t->u is used. */
static void consider_callee(struct grow *g, uint64_t to, uint64_t ret, unsigned ctx, uint32_t weight)
{
    if (g->n_ctx > MAX_CALLS || g->ctx[ctx].depth == REGION_MAX_DEPTH || is_full(g, 2)) return;
    struct callees c = { .depth = 0 };
    for (unsigned k = ctx; k; k = g->ctx[k].parent) c.pc[c.depth++] = g->ctx[k].to;
    if (!is_hot(g, weight) || to == g->head[0].pc || !is_near(g, to) || !is_small(g, to, &c)) {
        note(g, to, "not inlined");
        return;
    }
    note(g, to, "inlined");
    g->ctx[g->n_ctx] = (struct context){ .to = to, .ret = ret, .parent = (uint8_t)ctx, .depth = (uint8_t)(g->ctx[ctx].depth + 1) };
    add_head(g, to, g->n_ctx++, weight);
    if (!is_head(g, ret, ctx)) add_head(g, ret, ctx, weight);
}

/* The call that ends the unit at hand, made in ctx. t->u is used. */
static void consider_call(struct grow *g, unsigned ctx, uint32_t weight)
{
    const struct ir_unit *u = g->t->u;
    const struct ir_ins *call = &u->ins[u->n - 1];
    struct grow_target t[GROW_MAX_TARGETS];
    if (call->op != IR_CALL && call->op != IR_CALLIND) return;
    const uint64_t ret = ir_kval(u, call->b);
    if (call->op == IR_CALL) {
        consider_callee(g, ir_kval(u, call->a), ret, ctx, weight);
        return;
    }
    const int n = is_hot(g, weight) ? targets_of(g, u, t) : 0;
    if (n < 0) consider(g, ret, ctx, weight);   /* as if it were inlined: would that be a loop? */
    for (int k = 0; k < n; k++) consider_callee(g, t[k].pc, ret, ctx, part(weight, t[k].share));
}

/* The context of the call to `to` that returns to ret, made in ctx; 0: it is not inlined. */
static unsigned inlined(const struct grow *g, uint64_t to, uint64_t ret, unsigned ctx)
{
    for (unsigned k = 1; k < g->n_ctx; k++)
        if (g->ctx[k].parent == ctx && g->ctx[k].ret == ret && is_head(g, to, k)) return k;
    return 0;
}

/* The head that is looked at next: of those left the one that runs most; -1: none is left. */
static int next_head(const struct grow *g)
{
    int best = -1;
    for (uint32_t k = 0; k < g->n_heads; k++)
        if (!g->head[k].seen && (best < 0 || g->head[k].weight > g->head[best].weight)) best = (int)k;
    return best;
}

static void drop_head(struct grow *g, uint32_t k)
{
    if (g->o->kept) kept_go_on(g->o->kept, g->head[k].pc, g->head[k].ctx);
    g->head[k] = g->head[--g->n_heads];
}

static void discover(struct grow *g)
{
    uint32_t insns = 0;
    int k;
    while (!g->again && (k = next_head(g)) >= 0) {
        struct head *h = &g->head[k];
        h->seen = true;
        bool ok = insns < g->o->max_insns && translate(g, h->pc, h->ctx);
        if (!ok && k == 0) {
            g->why = "the head can't be in a region";
            return;
        }
        if (!ok) {
            note(g, h->pc, insns < g->o->max_insns ? "left out: can't be in a region" : "left out: enough instructions");
            drop_head(g, (uint32_t)k);
            continue;
        }
        insns += g->t->u->n_guest;
        g->dispatches |= dispatches(g->t->u);
        if (g->o->plain) continue;
        const struct head at = *h;
        consider_exits(g, at.ctx, at.weight);
        consider_jump(g, at.ctx, at.weight);
        consider_call(g, at.ctx, at.weight);
    }
}

/* --- copying ------------------------------------------------------------------------------------------------------------ */

struct copy {
    struct grow *g;
    const struct ir_unit *u;
    unsigned ctx;
    uint64_t insn;                   /* guest instruction at hand */
    uint32_t setx, n_setx;           /* SETXs before the side exit to come that becomes an edge: first of them, how many */
    ir_ref *map;                     /* u's instruction -> the region's */
};

static ir_ref map_ref(struct copy *c, ir_ref v)
{
    struct ir_unit *to = &c->g->r->u;
    if (!ir_is_k(v)) return c->map[v];
    return ir_is_gaddr(c->u, v) ? ir_gaddr(to, ir_kval(c->u, v)) : ir_k(to, ir_kval(c->u, v));
}

static ir_ref copy_ins(struct copy *c, const struct ir_ins *i, enum ir_op op, uint16_t literal)
{
    const unsigned refs = ir_reference_operands[op];
    const uint16_t a = refs & 1 ? map_ref(c, i->a) : i->a, b = refs & 2 ? map_ref(c, i->b) : i->b;
    uint16_t d = refs & 4 ? map_ref(c, i->c) : i->c;
    if (op == IR_EXITIF || op == IR_EXIT || op == IR_CALL || op == IR_EXITIND || op == IR_CALLIND) d = literal;
    return ir_raw(&c->g->r->u, op, i->t, a, b, d);
}

static bool flags_live(const struct copy *c, uint64_t pc)
{
    const struct grow *g = c->g;
    return g->isa->flags_live && g->isa->flags_live(g->t, pc);
}
/* c of a way out to pc. */
static uint16_t way_out(const struct copy *c, uint64_t pc) { return c->g->isa->flags_live && !flags_live(c, pc) ? IR_NO_FLAGS : 0; }
static void events(struct copy *c, uint64_t pc)
{
    ir_raw(&c->g->r->u, IR_EVENTS, IRT_NONE, ir_gaddr(&c->g->r->u, pc), flags_live(c, pc), 0);
}

static struct cfg_edge edge_to(const struct copy *c, uint64_t pc) { return (struct cfg_edge){ .pc = pc, .ctx = (uint8_t)c->ctx }; }

static struct piece *begin_piece(struct copy *c, uint64_t pc, uint32_t weight, bool head)
{
    struct grow *g = c->g;
    if (g->cfg.n == CFG_MAX) {
        g->why = "too many blocks";
        g->cfg.n--;
    }
    struct piece *p = &g->cfg.p[g->cfg.n++];
    *p = (struct piece){ .pc = pc, .ctx = (uint8_t)c->ctx, .weight = weight ? weight : 1, .head = head, .first = (uint16_t)g->r->u.n };
    return p;
}

static void end_piece(struct copy *c, struct piece *p) { p->end = (uint16_t)c->g->r->u.n; }

/* What lies behind a side exit of a block that ran w times, if the exit's target did t times: some of those may have come from elsewhere. */
static uint32_t rest_weight(uint32_t w, uint32_t t) { return w - w / 8 > t ? w - t : w / 8; }

/* What a side exit alone sets, its SETXs, is set on its edge alone: behind it nobody needs it. */
static void set_on_edge(struct copy *c)
{
    for (uint32_t i = c->setx; c->n_setx; i++) {
        if (c->u->ins[i].op != IR_SETX) continue;
        copy_ins(c, &c->u->ins[i], IR_SET, 0);
        c->n_setx--;
    }
}

/* The taken edge of p, to the block at `to`; through a block of its own if something is to be set on the way. weight: how often it is taken. */
static void taken_edge(struct copy *c, struct piece *p, uint64_t to, uint32_t weight)
{
    p->succ[0] = edge_to(c, to);
    if (!c->n_setx) return;
    p->succ[0].piece = (uint8_t)c->g->cfg.n;
    p->succ[0].fixed = true;
    struct piece *q = begin_piece(c, to, weight, false);
    set_on_edge(c);
    end_piece(c, q);
    q->n_succ = 1;
    q->succ[0] = edge_to(c, to);
}

/* The side exit at i becomes an edge, which ends piece p. Returns the piece behind it, or NULL if the unit ends there. */
static struct piece *split(struct copy *c, struct piece *p, uint32_t i)
{
    const struct ir_unit *u = c->u;
    const struct ir_ins *ins = &u->ins[i], *next = ins + 1;
    uint64_t to = ir_kval(u, ins->b);
    p->cond = map_ref(c, ins->a);
    p->poll = ins->c == IR_POLL;
    p->poll_pc = c->insn;
    p->poll_flags = p->poll && flags_live(c, c->insn);
    end_piece(c, p);
    p->n_succ = 2;
    const uint32_t weight = c->g->o->weight(c->g->o->ctx, to);
    taken_edge(c, p, to, weight < p->weight ? weight : p->weight);
    if (next->op == IR_EXIT && !next->c && is_head(c->g, ir_kval(u, next->a), c->ctx)) {
        p->succ[1] = edge_to(c, ir_kval(u, next->a));
        return NULL;
    }
    uint64_t pc = next->op == IR_INSN ? ir_kval(u, next->a) : next->op == IR_EXIT ? ir_kval(u, next->a) : c->insn;
    p->succ[1] = (struct cfg_edge){ .pc = pc, .piece = (uint8_t)c->g->cfg.n, .fixed = true };
    return begin_piece(c, pc, rest_weight(p->weight, weight), false);
}

/* The exit at the unit's end, i, becomes an edge. */
static void join(struct copy *c, struct piece *p, uint32_t i)
{
    const struct ir_ins *ins = &c->u->ins[i];
    uint64_t to = ir_kval(c->u, ins->a);
    end_piece(c, p);
    p->n_succ = 1;
    p->succ[0] = edge_to(c, to);
    p->poll = ins->c == IR_POLL;
    p->poll_pc = to;
    p->poll_flags = p->poll && flags_live(c, to);
}

/* The call at the unit's end, i, is inlined. */
static void enter_leaf(struct copy *c, struct piece *p, uint32_t i)
{
    const struct ir_ins *ins = &c->u->ins[i];
    const uint64_t to = ir_kval(c->u, ins->a);
    join(c, p, i);
    p->succ[0].ctx = (uint8_t)inlined(c->g, to, ir_kval(c->u, ins->b), c->ctx);
}

/* Is the target v of an indirect jump `to`? */
static ir_ref compare_target(struct copy *c, ir_ref v, uint64_t to)
{
    const struct ir_unit *u = c->u;
    const struct ir_ins *mask = &u->ins[ir_is_k(v) ? 0 : v];
    /* An address with its lowest bit to be cleared: one that is set is none of those that are known, and leaves. */
    if (mask->op == IR_AND && ir_is_k(mask->b) && ir_kval(u, mask->b) == ~UINT64_C(1)) v = mask->a;
    return ir_raw(&c->g->r->u, IR_EQ, IRT_I64, map_ref(c, v), ir_gaddr(&c->g->r->u, to), 0);
}

/* The RET at i of an inlined leaf goes on in the caller if it leads there. Returns the piece for the case that it does not. */
static struct piece *leave_leaf(struct copy *c, struct piece *p, uint32_t i)
{
    const struct context *x = &c->g->ctx[c->ctx];
    p->cond = compare_target(c, c->u->ins[i].a, x->ret);
    end_piece(c, p);
    p->n_succ = 2;
    p->succ[0] = (struct cfg_edge){ .pc = x->ret, .ctx = x->parent };
    p->succ[1] = (struct cfg_edge){ .pc = c->insn, .piece = (uint8_t)c->g->cfg.n, .fixed = true };
    return begin_piece(c, c->insn, 1, false);
}

/* The indirect jump or call at i goes on at `to` in context ctx if it leads there. Returns the piece for the case that it does not.
 * Indirect jumps look for events in any case: whoever has been told of a function whose code was written anew must not meet what it was before. (A jump out of the region can't
 * lead there: links to what has been dropped are cut.) */
static struct piece *go_on_at(struct copy *c, struct piece *p, uint32_t i, uint64_t to, unsigned ctx, uint8_t share)
{
    p->cond = compare_target(c, c->u->ins[i].a, to);
    end_piece(c, p);
    p->jump = last_insn(c->u);
    p->table = dispatches(c->u);
    p->n_succ = 2;
    p->succ[0] = (struct cfg_edge){ .pc = to, .piece = (uint8_t)c->g->cfg.n, .fixed = true };
    struct piece *q = begin_piece(c, to, part(p->weight, share), false);
    q->ctx = (uint8_t)ctx;
    q->must_look = true;
    events(c, to);
    end_piece(c, q);
    q->n_succ = 1;
    q->succ[0] = (struct cfg_edge){ .pc = to, .ctx = (uint8_t)ctx };
    p->succ[1] = (struct cfg_edge){ .pc = c->insn, .piece = (uint8_t)c->g->cfg.n, .fixed = true };
    return begin_piece(c, c->insn, rest_weight(p->weight, part(p->weight, share)), false);
}

/* The indirect jump or call at i. *literal: what it is to have itself. Returns the piece that it ends. */
static struct piece *indirect(struct copy *c, struct piece *p, uint32_t i, uint16_t *literal)
{
    const struct ir_ins *ins = &c->u->ins[i];
    struct grow_target t[GROW_MAX_TARGETS];
    const bool call = ins->op == IR_CALLIND;
    const int n = is_hot(c->g, p->weight) ? targets_of(c->g, c->u, t) : 0;
    if (n < 0 && (c->g->cyclic || dispatches(c->u))) {
        *literal = IR_NOTE;
        c->g->noted = true;
    }
    for (int k = 0; k < n && !c->g->why; k++) {
        const unsigned ctx = call ? inlined(c->g, t[k].pc, ir_kval(c->u, ins->b), c->ctx) : c->ctx;
        if (call ? ctx != 0 : is_head(c->g, t[k].pc, ctx)) p = go_on_at(c, p, i, t[k].pc, ctx, t[k].share);
    }
    return p;
}

/* A loop's bottom of the form "leave if c, else go back": the exit becomes a block of its own, so that the way back is the branch. */
static bool is_bottom(const struct copy *c, uint32_t i)
{
    const struct ir_unit *u = c->u;
    const struct ir_ins *ins = &u->ins[i], *next = ins + 1;
    return ins->c != IR_POLL && next->op == IR_EXIT && next->c == IR_POLL && is_head(c->g, ir_kval(u, next->a), c->ctx);
}

static void split_bottom(struct copy *c, struct piece *p, uint32_t i)
{
    const struct ir_unit *u = c->u;
    uint64_t out = ir_kval(u, u->ins[i].b), back = ir_kval(u, u->ins[i + 1].a);
    p->cond = map_ref(c, u->ins[i].a);
    p->n_succ = 2;
    p->succ[0] = (struct cfg_edge){ .pc = out, .piece = (uint8_t)c->g->cfg.n, .fixed = true };
    p->succ[1] = edge_to(c, back);
    p->poll_back = true;
    p->back_flags = flags_live(c, back);
    end_piece(c, p);
    struct piece *q = begin_piece(c, out, 1, false);
    set_on_edge(c);
    ir_raw(&c->g->r->u, IR_EXIT, IRT_NONE, ir_gaddr(&c->g->r->u, out), 0, way_out(c, out));
    end_piece(c, q);
}

/* Does the SETX at i belong to a side exit that becomes an edge? */
static bool setx_splits(const struct copy *c, uint32_t i)
{
    const struct ir_unit *u = c->u;
    while (u->ins[i].op != IR_EXITIF) i++;
    return is_head(c->g, ir_kval(u, u->ins[i].b), c->ctx) || is_bottom(c, i);
}

static void copy_body(struct copy *c, struct piece *p)
{
    const struct ir_unit *u = c->u;
    struct grow *g = c->g;
    const bool edges = !g->o->plain;
    for (uint32_t i = 1; i < u->n && !g->why; i++) {
        const struct ir_ins *ins = &u->ins[i];
        uint16_t literal = 0;
        switch (ins->op) {
        case IR_INSN: c->insn = ir_kval(u, ins->a); break;
        case IR_SETX:
            if (!edges || !setx_splits(c, i)) break;
            if (!c->n_setx++) c->setx = i;
            continue;
        case IR_EXITIF:
            if (edges && is_head(g, ir_kval(u, ins->b), c->ctx)) {
                p = split(c, p, i);
                if (!p) return;
                continue;
            }
            if (edges && is_bottom(c, i)) {
                split_bottom(c, p, i);
                return;
            }
            if (ins->c == IR_POLL) events(c, c->insn);
            literal = way_out(c, ir_kval(u, ins->b));
            break;
        case IR_EXIT:
            if (edges && is_head(g, ir_kval(u, ins->a), c->ctx)) {
                join(c, p, i);
                return;
            }
            if (ins->c == IR_POLL) events(c, ir_kval(u, ins->a));
            literal = way_out(c, ir_kval(u, ins->a));
            break;
        case IR_CALL:
            if (edges && inlined(g, ir_kval(u, ins->a), ir_kval(u, ins->b), c->ctx)) {
                enter_leaf(c, p, i);
                return;
            }
            if (ins->c == IR_POLL) events(c, ir_kval(u, ins->a));
            literal = way_out(c, ir_kval(u, ins->a));
            break;
        case IR_RET:
            if (c->ctx) p = leave_leaf(c, p, i);
            break;
        case IR_EXITIND: case IR_CALLIND:
            if (edges) p = indirect(c, p, i, &literal);
            break;
        default: break;
        }
        c->map[i] = copy_ins(c, ins, (enum ir_op)ins->op, literal);
    }
    end_piece(c, p);
}

static void copy_ranges(struct grow *g, const struct ir_unit *from)
{
    struct ir_unit *to = &g->r->u;
    if (to->n_ranges + from->n_ranges > IR_MAX_RANGES || to->n_seen + from->n_seen > IR_MAX_SEEN) {
        g->why = "guest code in too many places";
        return;
    }
    memcpy(to->ranges + to->n_ranges, from->ranges, from->n_ranges * sizeof *from->ranges);
    memcpy(to->seen + to->n_seen, from->seen, from->n_seen * sizeof *from->seen);
    to->n_ranges += from->n_ranges;
    to->n_seen += from->n_seen;
    to->n_guest += from->n_guest;
}

static void copy_unit(struct grow *g, uint32_t k)
{
    ir_ref map[IR_MAX_INS];
    struct copy c = { .g = g, .u = g->t->u, .ctx = g->head[k].ctx, .map = map };
    map[0] = 0;
    if (!translate(g, g->head[k].pc, c.ctx)) {
        g->why = "guest code changed";
        return;
    }
    if (g->r->u.n + c.u->n > MAX_COPIED) {
        g->why = "too many instructions";
        return;
    }
    struct piece *p = begin_piece(&c, g->head[k].pc, g->head[k].weight, true);
    p->head_flags = flags_live(&c, p->pc);
    copy_body(&c, p);
    g->r->u.tiny = c.u->tiny;
    g->r->u.nans = c.u->nans;
    copy_ranges(g, c.u);   /* with what was looked at for the flags */
    if (g->r->u.overflow) g->why = "too many instructions or constants";
}

/* --- rewriting ----------------------------------------------------------------------------------------------------------- */

struct rewrite {
    struct grow *g;
    struct ir_ins *to;               /* the instructions in their new order */
    uint32_t n;
    uint8_t block[CFG_MAX];          /* piece -> block */
    bool polled;                     /* whoever comes here has looked for events since the region was entered */
    bool polled_at_end[CFG_MAX + 1]; /* the same at the end of each block */
    ir_ref *map;                     /* from the old order to the new one */
};

static void put_typed(struct rewrite *w, enum ir_op op, unsigned t, uint16_t a, uint16_t b, uint16_t c)
{
    if (w->n == IR_MAX_INS) {
        w->g->why = "too many instructions";
        return;
    }
    ir_put(&w->to[w->n++], op, t, a, b, c);
}
static void put(struct rewrite *w, enum ir_op op, uint16_t a, uint16_t b, uint16_t c) { put_typed(w, op, IRT_NONE, a, b, c); }

static ir_ref moved(const struct rewrite *w, ir_ref v) { return ir_is_k(v) ? v : w->map[v]; }

static void move_ins(struct rewrite *w, ir_ref i)
{
    const struct ir_ins ins = w->g->r->u.ins[i];
    const unsigned refs = ir_reference_operands[ins.op];
    put_typed(w, (enum ir_op)ins.op, ins.t, refs & 1 ? moved(w, ins.a) : ins.a, refs & 2 ? moved(w, ins.b) : ins.b, refs & 4 ? moved(w, ins.c) : ins.c);
    w->map[i] = (ir_ref)(w->n - 1);
}

static ir_ref gaddr(struct rewrite *w, uint64_t pc) { return ir_gaddr(&w->g->r->u, pc); }

static void edge(struct rewrite *w, struct region_block *b, unsigned n, const struct cfg_edge *e)
{
    assert(e->linked);
    b->succ[n] = (struct region_edge){ .to = w->block[e->piece] };
}

/* Look for events, unless that has been done: every way back here leads past that look again. */
static void look(struct rewrite *w, uint64_t pc, bool flags)
{
    if (w->polled) return;
    w->polled = true;
    put(w, IR_EVENTS, gaddr(w, pc), flags, 0);
}

/* Has everybody who comes to piece k looked for events? Pieces before it in the layout are done; ways back come from behind a look of k's own. */
static bool polled_before(const struct rewrite *w, unsigned k)
{
    const struct cfg *g = &w->g->cfg;
    bool some = false;
    for (unsigned i = 0; g->order[i] != k; i++) {
        const struct piece *q = &g->p[g->order[i]];
        for (unsigned n = 0; n < q->n_succ; n++) {
            if (!q->succ[n].linked || q->succ[n].piece != k) continue;
            if (!w->polled_at_end[i + 1]) return false;
            some = true;
        }
    }
    return some;
}

/* A bottom's exit is an exit again: what its own block would have set is set for it alone. */
static void set_for_exit(struct rewrite *w, const struct piece *q)
{
    for (uint32_t i = q->first; i < q->end; i++) {
        if (w->g->r->u.ins[i].op != IR_SET) continue;
        move_ins(w, (ir_ref)i);
        w->to[w->n - 1].op = IR_SETX;
    }
}

/* c of the way out that edge e became. */
static uint16_t way_out_by(const struct rewrite *w, const struct cfg_edge *e)
{
    const struct grow *g = w->g;
    if (!g->isa->flags_live) return 0;
    if (e->fixed) {   /* split_bottom()'s */
        const struct ir_ins *last = &g->r->u.ins[g->cfg.p[e->piece].end - 1];
        return g->cfg.p[e->piece].n_succ == 0 && last->op == IR_EXIT ? last->c & IR_NO_FLAGS : 0;
    }
    for (uint32_t k = 0; k < g->cfg.n; k++)
        if (g->cfg.p[k].head && g->cfg.p[k].pc == e->pc) return g->cfg.p[k].head_flags ? 0 : IR_NO_FLAGS;
    return 0;
}

/* p's terminator. Edges that could not be kept are exits again. */
static void terminate(struct rewrite *w, const struct piece *p, struct region_block *b)
{
    const struct cfg_edge *e = p->succ;
    if (p->n_succ == 2 && e[0].linked && e[1].linked) {
        edge(w, b, 0, &e[0]);
        edge(w, b, 1, &e[1]);
        b->n_succ = 2;
        put(w, IR_BRANCH, moved(w, p->cond), b->succ[0].to, b->succ[1].to);
        return;
    }
    if (p->n_succ == 2) {
        if (!e[0].linked) {
            if (p->poll_back) set_for_exit(w, &w->g->cfg.p[e[0].piece]);
            put(w, IR_EXITIF, moved(w, p->cond), gaddr(w, e[0].pc), way_out_by(w, &e[0]));
            e++;
            if (p->poll_back) look(w, e->pc, p->back_flags);
        } else {
            /* The branch's other way is taken out: leave by it if the condition does not hold. */
            put(w, IR_EQ, moved(w, p->cond), ir_k(&w->g->r->u, 0), 0);
            w->to[w->n - 1].t = IRT_I64;
            put(w, IR_EXITIF, (uint16_t)(w->n - 1), gaddr(w, e[1].pc), way_out_by(w, &e[1]));
        }
    }
    if (e->linked) {
        edge(w, b, 0, e);
        b->n_succ = 1;
        put(w, IR_JUMP, b->succ[0].to, 0, 0);
    } else {
        put(w, IR_EXIT, gaddr(w, e->pc), way_out_by(w, e), 0);
    }
}

/* The calls inlined around a block in context ctx. */
static void name_calls(const struct grow *g, unsigned ctx, struct region_block *b)
{
    b->n_ret = g->ctx[ctx].depth;
    for (unsigned k = b->n_ret; k-- > 0; ctx = g->ctx[ctx].parent) b->ret[k] = g->ctx[ctx].ret;
}

static void rewrite_piece(struct rewrite *w, unsigned k, struct region_block *b)
{
    const struct piece *p = &w->g->cfg.p[k];
    *b = (struct region_block){ .pc = p->pc, .weight = p->weight, .first = (uint16_t)w->n };
    name_calls(w->g, p->ctx, b);
    /* Whoever comes into a loop or around it looks at its head. */
    w->polled = p->loop != k && !p->must_look && polled_before(w, k);
    if (p->loop == k) look(w, p->pc, p->head_flags);
    for (uint32_t i = p->first; i < p->end; i++) {
        const bool events = w->g->r->u.ins[i].op == IR_EVENTS;
        if (!events || !w->polled) move_ins(w, (ir_ref)i);
        w->polled |= events;
    }
    if (p->poll) look(w, p->poll_pc, p->poll_flags);
    if (p->n_succ) terminate(w, p, b);
    w->polled_at_end[w->block[k]] = w->polled;
    b->end = (uint16_t)w->n;
}

static void rewrite(struct grow *g)
{
    struct region *r = g->r;
    ir_ref map[IR_MAX_INS];
    struct rewrite w = { .g = g, .to = g->t->u->ins, .n = 1, .map = map };   /* the unit is no longer needed */
    map[0] = 0;
    for (unsigned k = 0; k < g->cfg.n_order; k++) w.block[g->cfg.order[k]] = (uint8_t)(k + 1);
    r->n_blocks = g->cfg.n_order + 1;
    w.to[0] = (struct ir_ins){ .op = IR_NOP };
    put(&w, IR_JUMP, 1, 0, 0);
    r->b[0] = (struct region_block){ .pc = r->u.pc, .first = 1, .end = 2, .n_succ = 1, .succ = { { .to = 1 } }, .weight = 1 };
    for (unsigned k = 0; k < g->cfg.n_order && !g->why; k++) rewrite_piece(&w, g->cfg.order[k], &r->b[k + 1]);
    if (g->why) return;
    memcpy(r->u.ins, w.to, w.n * sizeof *w.to);
    r->u.n = w.n;
}

const char grow_no_loop[] = "it has no loop";

static bool has_loop(const struct cfg *g)
{
    for (unsigned k = 0; k < g->n_seen; k++)
        if (g->p[g->seen[k]].loop != CFG_NONE) return true;
    return false;
}

/* Is there nothing but straight code, for which too much has been taken in? */
static bool is_simple(struct grow *g)
{
    const bool again = g->o->loops_only && !g->simple && !g->noted && g->n_ctx > 1 && !has_loop(&g->cfg);
    g->simple |= again;
    return again;
}

/* What is known of a jump through a table is where it went on the way from the head. If it is run again on other ways, as a dispatch that all of an interpreter's handlers share is,
 * nothing is known of those. And outside of loops it is not worth while. Add such jumps to g->shared. False: there is none, or there are too many. */
static bool find_shared(struct grow *g)
{
    const uint32_t before = g->n_shared;
    for (unsigned k = 0; k < g->cfg.n_seen && g->n_shared < MAX_SHARED; k++) {
        const unsigned at = g->cfg.seen[k];
        const struct piece *p = &g->cfg.p[at];
        const bool shared = at && p->table && cfg_repeats(&g->cfg, at), loose = g->o->loops_only && !g->noted && p->loop == CFG_NONE;
        if (!p->jump || !(shared || loose)) continue;
        g->shared[g->n_shared++] = p->jump;
        if (g->o->give_up) g->o->give_up(g->o->ctx, p->jump);
    }
    return g->n_shared > before;
}

/* g->r, but for its order. */
static void try_grow(struct grow *g, uint64_t head)
{
    struct region *r = g->r;
    g->cyclic = g->dispatches = g->looks = g->noted = false;
    g->again = false;
    g->n_heads = 0;
    g->n_barriers = g->n_avoid;
    g->n_ctx = 1;
    g->ctx[0] = (struct context){ 0 };
    g->cfg.n = 0;
    if (g->o->kept) g->o->kept->n = g->o->kept->used = 0;
    ir_reset(&r->u, head);
    r->ssa = false;
    r->v128 = g->isa->pin->v_is_128;
    r->promoted_m = g->isa->promoted_m;
    r->n_blocks = r->n_args = 0;
    add_head(g, head, 0, g->o->weight(g->o->ctx, head));
    if (!g->head[0].weight) g->head[0].weight = 1;
    discover(g);
    if (g->again) return;
    if (!g->why && g->o->loops_only && !g->cyclic && !g->dispatches && !g->looks) g->why = grow_no_loop;
    for (uint32_t k = 0; k < g->n_heads && !g->why; k++) copy_unit(g, k);
    if (!g->why) cfg_link(&g->cfg);
}

const char *region_grow(struct region *r, struct guest_tx *t, const struct guest_isa *isa, uint64_t head, const struct grow_options *o)
{
    struct grow g;   /* several kilobytes, which need not be cleared for what will be no region more often than not */
    g.r = r;
    g.t = t;
    g.isa = isa;
    g.o = o;
    g.why = NULL;
    g.n_shared = g.n_avoid = 0;
    assert(o->max_blocks >= 1 && o->max_blocks <= GROW_MAX_HEADS && o->min_share >= 1);
    g.simple = false;
    do try_grow(&g, head);
    while (!g.why && (g.again || find_shared(&g) || is_simple(&g)));
    if (!g.why && o->loops_only && !g.dispatches && !g.noted && !has_loop(&g.cfg)) return grow_no_loop;
    if (!g.why) {
        cfg_order(&g.cfg);
        rewrite(&g);
    }
    if (!g.why && r->u.overflow) g.why = "too many constants";
    for (unsigned k = 0; o->goes_on && k < g.cfg.n_seen && !g.why; k++) *o->goes_on |= !g.noted && g.cfg.p[g.cfg.seen[k]].jump;
    return g.why;
}
