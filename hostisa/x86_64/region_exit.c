/*
 * region_exit.c - ways out of a region: the guest's state is brought to its canonical places, or described by a snapshot.
 *
 * A snapshot is a sequence of words {slot, kind << 8, number << 16}, ended by SNAP_END: slots that are not in their canonical place and where they
 * are (region_snap.c reads it); constants follow in two words. It's data in the fragment, behind the hot code.
 */
#include <assert.h>

#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/region_low.h"
#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/snap.h"

static bool v_slot(unsigned s) { return s >= IR_SLOT_V0 && s < IR_SLOT_M0; }
static bool avx(const struct lower *l) { return x_has(l->h, XF_AVX); }

/* --- places ------------------------------------------------------------------------------------------------------- */

uint8_t x_fixed_reg(const struct lower *l, ir_ref v)
{
    const struct alloc_value *a = &l->rg->al.v[v];
    if (a->reg == ALLOC_NONE || !(a->flags & ALLOC_LIVE)) return XR_NONE;
    return a->reg;
}

static struct move_place in_reg(unsigned r) { return (struct move_place){ MOVE_REG, (uint16_t)r }; }
static struct move_place in_mem(unsigned n) { return (struct move_place){ MOVE_MEM, (uint16_t)n }; }

struct move x_region_place(const struct lower *l, ir_ref raw)
{
    ir_ref v = x_canon(l, raw);
    if (ir_is_k(v)) return (struct move){ .from = { MOVE_K, raw } };
    const struct x_val *x = &l->val[v];
    struct move m = { .class = x->flags & XV_VEC ? ALLOC_VEC : ALLOC_GPR, .wide = x->flags & XV_W16 ? 1 : 0 };
    uint8_t r = x_fixed_reg(l, v);
    if (r != XR_NONE) m.from = in_reg(r);
    else if (x->home != NO_SLOT) m.from = in_mem(X_MEM_HOME + x->home);
    else if (x->spill != XR_NONE) m.from = in_mem(X_MEM_SPILL + x->spill);
    else if (x->reg != XR_NONE) m.from = in_reg(x->reg);
    else assert(false && "a value that is nowhere");
    return m;
}

static struct move_place canonical(const struct lower *l, unsigned s)
{
    const uint8_t p = l->rg->regs.slot_reg[s];
    return p == ALLOC_NONE ? in_mem(X_MEM_HOME + s) : in_reg(p);
}

struct x_mem x_move_mem(unsigned n)
{
    if (n >= X_MEM_DUMP) return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, dump)) + 8 * (int32_t)(n - X_MEM_DUMP));
    if (n >= X_MEM_SCRATCH) return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch)) + 8 * (int32_t)(n - X_MEM_SCRATCH));
    return n >= X_MEM_HOME ? x_slot_mem(n - X_MEM_HOME) : x_spill_mem(n - X_MEM_SPILL);
}

/* The op whose flags the state raw is a word of, if that is made on the way out. */
static const struct ir_ins *cold_flags(const struct lower *l, ir_ref raw)
{
    if (ir_is_k(raw) || !(l->val[raw].flags & XV_COLD)) return NULL;
    return &l->u->ins[l->u->ins[raw].a];
}
/* A slot whose state is that; NO_SLOT = none. */
static unsigned cold_slot(const struct lower *l, const struct ir_ins **f)
{
    const struct x_region *g = l->rg;
    for (unsigned k = 0; k < g->n_slots; k++)
        if (g->slot[k] >= IR_SLOT_M0 && g->st[g->slot[k]] && (*f = cold_flags(l, g->st[g->slot[k]]))) return g->slot[k];
    return NO_SLOT;
}

/* The move that brings slot s to its canonical place; false: it's there. */
static bool out_of_place(const struct lower *l, unsigned s, struct move *m)
{
    const struct x_region *g = l->rg;
    ir_ref raw = g->st[s] ? g->st[s] : g->entry[s];
    if (!raw) return false;
    if (raw == g->entry[s] && l->h->slot_reg[s] == X_NOREG) return false;   /* its home has been kept (alloc_use_home()) */
    const ir_ref v = x_canon(l, raw);
    if (!ir_is_k(v) && l->rg->al.v[v].reg != ALLOC_NONE && x_fixed_reg(l, v) == l->rg->regs.slot_reg[s]) return false;
    if (cold_flags(l, raw)) return false;
    *m = x_region_place(l, raw);
    m->to = canonical(l, s);
    m->class = v_slot(s) ? ALLOC_VEC : ALLOC_GPR;
    return m->to.kind != m->from.kind || m->to.n != m->from.n;
}

/* --- moves --------------------------------------------------------------------------------------------------------- */

struct mover { struct lower *l; uint8_t vec, gpr; };   /* registers for moves from memory to memory; gpr may be XR_NONE */

static void step(void *ctx, const struct move *m)
{
    const struct mover *c = ctx;
    struct lower *l = c->l;
    struct emit *e = &l->e;
    const bool vec = m->class == ALLOC_VEC;
    const unsigned to = vec ? m->to.n - XR_VEC : m->to.n, from = vec ? m->from.n - XR_VEC : m->from.n;   /* if they are registers */
    if (m->to.kind == MOVE_REG && m->from.kind == MOVE_REG) {
        if (vec) x_vmov_rr(e, avx(l), to, from);
        else x_mov_rr(e, true, to, from);
    } else if (m->to.kind == MOVE_REG) {
        if (vec) x_vload(e, avx(l), m->wide, to, x_move_mem(m->from.n));
        else x_mov_rm(e, true, to, x_move_mem(m->from.n));
    } else if (m->from.kind == MOVE_REG) {
        if (vec) x_vstore(e, avx(l), m->wide, x_move_mem(m->to.n), from);
        else x_mov_mr(e, 8, x_move_mem(m->to.n), from);
    } else if (!vec && c->gpr != XR_NONE) {   /* of one kind with what else reads and writes the word */
        x_mov_rm(e, true, c->gpr, x_move_mem(m->from.n));
        x_mov_mr(e, 8, x_move_mem(m->to.n), c->gpr);
    } else {
        x_vload(e, avx(l), m->wide, c->vec, x_move_mem(m->from.n));
        x_vstore(e, avx(l), m->wide, x_move_mem(m->to.n), c->vec);
    }
}

/* The bits of a constant as a register holds it: floats are held boxed, if that is what is boxed. */
static uint64_t bits_of(const struct lower *l, ir_ref raw, bool *gaddr)
{
    ir_ref k = x_canon(l, raw);
    uint64_t v = ir_kval(l->u, k);
    *gaddr = ir_is_gaddr(l->u, k);
    if (k != raw && !l->h->v_is_128 && l->u->ins[raw].op == IR_BOX) v = 0xffffffff00000000u | (uint32_t)v;
    return v;
}

static void move_const(struct lower *l, const struct move *m, uint8_t tmp)
{
    struct emit *e = &l->e;
    bool gaddr;
    const uint64_t v = bits_of(l, m->from.n, &gaddr);
    if (m->to.kind == MOVE_REG) {
        if (m->class == ALLOC_GPR) {
            x_const(l, (uint8_t)m->to.n, v, gaddr, false);
        } else {
            x_const(l, tmp, v, gaddr, false);
            x_movq_from_gpr(e, avx(l), m->to.n - XR_VEC, tmp);
        }
        return;
    }
    struct x_mem to = x_move_mem(m->to.n);
    if (!gaddr && x_fits32((int64_t)v)) {
        x_mov_mi(e, 8, to, (int32_t)v);
    } else {
        x_const(l, tmp, v, gaddr, false);
        x_mov_mr(e, 8, to, tmp);
    }
    if (m->class == ALLOC_VEC && l->h->v_is_128) {
        to.disp += 8;
        x_mov_mi(e, 8, to, 0);
    }
}

void x_moves(struct lower *l, const struct move *m, unsigned n, uint32_t reserved)
{
    static const uint8_t scratch[3] = { RAX, RCX, RDX };
    struct move now[MOVES_MAX];
    struct mover c = { .l = l, .vec = 1, .gpr = XR_NONE };
    uint8_t temp[ALLOC__CLASSES] = { [ALLOC_VEC] = XR_VEC };
    unsigned k = 0, count = 0;
    if (!n) return;
    now[0] = m[0];
    while (reserved >> scratch[k] & 1) k++;
    temp[ALLOC_GPR] = scratch[k];
    for (unsigned j = 0; j < n; j++)
        if (m[j].from.kind == MOVE_REG && m[j].from.n < XR_VEC) reserved |= 1u << m[j].from.n;
    for (k++; k < 3 && c.gpr == XR_NONE; k++)
        if (!(reserved >> scratch[k] & 1)) c.gpr = scratch[k];
    if (n > MOVES_MAX) { l->fail = true; return; }
    for (unsigned j = 0; j < n; j++)
        if (m[j].from.kind != MOVE_K) now[count++] = m[j];
    moves_emit(now, count, temp, step, &c);
    for (unsigned j = 0; j < n; j++)   /* nobody reads any more what they write */
        if (m[j].from.kind == MOVE_K) move_const(l, &m[j], temp[ALLOC_GPR]);
}

unsigned x_keep_moves(struct lower *l, const struct move *m, unsigned n)
{
    struct x_region *g = l->rg;
    if (g->n_moves + n > X_MAX_MOVES) { l->fail = true; return 0; }
    memcpy(&g->move[g->n_moves], m, n * sizeof *m);
    g->n_moves += n;
    return g->n_moves - n;
}

/* Does the instruction being lowered, a way out, owe slot s? */
static bool owed(const struct lower *l, unsigned s) { return s < IR_SLOT_M0 || region_owes_flags(&l->u->ins[l->i]); }

static bool deferred(const struct lower *l, ir_ref v) { return v && !ir_is_k(v) && l->val[v].flags & XV_DEFER; }

/* The moves to the canonical state, but for slot `but`, and the values that they wait for. */
static unsigned exit_moves(struct lower *l, struct move m[IR_SLOT__N], unsigned but, struct x_sunk *sunk)
{
    struct x_region *g = l->rg;
    unsigned n = 0;
    *sunk = (struct x_sunk){ g->n_sunk, 0 };
    for (unsigned k = 0; k < g->n_slots; k++) {
        const unsigned s = g->slot[k];
        if (s == but || !owed(l, s)) continue;
        if (!deferred(l, g->st[s])) { n += out_of_place(l, s, &m[n]); continue; }
        if (g->n_sunk == X_MAX_SUNK) { l->fail = true; break; }
        m[n++] = (struct move){ .from = in_mem(X_MEM_DUMP + sunk->n++), .to = canonical(l, s), .class = ALLOC_GPR };
        g->sunk[g->n_sunk++] = g->st[s];
    }
    return n;
}

/* A word of flags that is made before the moves; op = 0: none. Operands as x_pack() says. If a move reads the slot's home it waits elsewhere (FLAGS_WAIT). */
enum { FLAGS_WIDE = 1 << 8, FLAGS_WAIT = 1 << 9 };
struct flags_word { uint32_t op, slot, a, b; };
static struct flags_word flags_word(const struct lower *l, const struct ir_ins *f, unsigned slot)
{
    return (struct flags_word){ f->op | (f->t == IRT_I64 ? FLAGS_WIDE : 0u), slot, x_pack(l, f->a), x_pack(l, f->b) };
}
static void order_flags(struct flags_word *f, const struct move *m, unsigned n, struct x_sunk sunk)
{
    if (sunk.n && f->op) f->op |= FLAGS_WAIT;   /* (they may read it, too) */
    for (unsigned k = 0; k < n && f->op; k++)
        if (m[k].from.kind == MOVE_MEM && m[k].from.n == X_MEM_HOME + f->slot) f->op |= FLAGS_WAIT;
}
/* make_flags() and x_sink() use the scratch registers: what the moves want of them waits in memory. */
static void keep_scratch(struct lower *l, const struct flags_word *f, struct x_sunk sunk, struct move *m, unsigned n)
{
    for (unsigned r = RAX; r <= RDX && (f->op || sunk.n); r++) {
        bool kept = false;
        for (unsigned k = 0; k < n; k++) {
            if (m[k].class != ALLOC_GPR || m[k].from.kind != MOVE_REG || m[k].from.n != r) continue;
            if (!kept) x_mov_mr(&l->e, 8, x_move_mem(X_MEM_SCRATCH + r), r);
            kept = true;
            m[k].from = in_mem(X_MEM_SCRATCH + r);
        }
    }
}
/* rax, rcx and rdx may be used; of these only the operands' hold anything that is still wanted. */
static void make_flags(struct lower *l, const struct flags_word *f)
{
    if (!f->op) return;
    const bool w = f->op & FLAGS_WIDE;
    struct x_opnd a = x_unpack(l, f->a, f->b == RDX ? RCX : RDX, w);
    struct x_opnd b = x_unpack(l, f->b, a.kind == XO_REG && a.reg == RDX ? RCX : RDX, w);
    x_flags_word(l, f->op & 0xff, w, a, b);
    x_mov_mr(&l->e, 8, f->op & FLAGS_WAIT ? x_move_mem(X_MEM_SCRATCH + 4) : x_slot_mem(f->slot), RAX);
}
/* reserved: a register that is not to be used. */
static void put_flags(struct lower *l, const struct flags_word *f, uint32_t reserved)
{
    const unsigned r = reserved & 1u << RAX ? RCX : RAX;
    if (!(f->op & FLAGS_WAIT)) return;
    x_mov_rm(&l->e, true, r, x_move_mem(X_MEM_SCRATCH + 4));
    x_mov_mr(&l->e, 8, x_slot_mem(f->slot), r);
}
static struct flags_word state_flags(const struct lower *l)
{
    const struct ir_ins *f;
    const unsigned s = region_owes_flags(&l->u->ins[l->i]) ? cold_slot(l, &f) : NO_SLOT;
    return s == NO_SLOT ? (struct flags_word){ .op = 0 } : flags_word(l, f, s);
}

/* --- exits --------------------------------------------------------------------------------------------------------- */

void x_count_way(struct lower *l, unsigned kind, uint64_t from, uint64_t to)
{
    struct host_code *o = l->out;
    if (!l->rg || !o->counts) return;
    const int64_t at = (int64_t)((uintptr_t)&o->counts[o->n_ways] - (uintptr_t)l->e.final);
    if (o->n_ways == HOST_MAX_WAYS || at > INT32_MAX / 2 || at < INT32_MIN / 2) {
        l->fail = true;
        return;
    }
    o->ways[o->n_ways++] = (struct host_way){ from, to, (uint8_t)kind };
    x_lock_alu_mi(&l->e, ALU_ADD, true, x_mem(X_RIP, (int32_t)at), 1);
    emit_label(&l->e);   /* it can't be moved */
}

void x_leave_region(struct lower *l)
{
    struct move m[IR_SLOT__N];
    struct x_sunk sunk;
    const unsigned n = exit_moves(l, m, NO_SLOT, &sunk);
    struct flags_word f = state_flags(l);
    order_flags(&f, m, n, sunk);
    keep_scratch(l, &f, sunk, m, n);
    make_flags(l, &f);
    x_sink(l, sunk, m, n, 0);
    x_moves(l, m, n, 0);
    put_flags(l, &f, 0);
    x_end_block(l);
}

uint8_t x_leave_region_with(struct lower *l, ir_ref v)
{
    struct move m[IR_SLOT__N];
    struct x_sunk sunk;
    const unsigned n = exit_moves(l, m, NO_SLOT, &sunk);
    v = x_canon(l, v);
    uint8_t r = ir_is_k(v) ? XR_NONE : x_fixed_reg(l, v);
    for (unsigned k = 0; k < n && r != XR_NONE; k++)
        if (m[k].to.kind == MOVE_REG && m[k].to.n == r) r = XR_NONE;
    const bool scratch = r == XR_NONE;
    if (scratch) x_use_in(l, v, r = RDX);
    struct flags_word f = state_flags(l);
    order_flags(&f, m, n, sunk);
    keep_scratch(l, &f, sunk, m, n);
    const bool busy = scratch && (f.op || sunk.n);   /* these need registers of their own */
    const struct x_mem keep = x_move_mem(X_MEM_SCRATCH + 5);
    if (busy) x_mov_mr(&l->e, 8, keep, r);
    make_flags(l, &f);
    x_sink(l, sunk, m, n, 1u << r);
    if (busy) x_mov_rm(&l->e, true, r, keep);
    x_moves(l, m, n, 1u << r);
    put_flags(l, &f, 1u << r);
    x_end_block(l);
    l->lock = 1ull << r;
    return r;
}

/* a = target; u[0], u[1] = its moves, and how many values they wait for << 16; u[2..5] = struct flags_word; u[6] = block, and the first of those values << 16 */
static void cold_exit(struct lower *l, struct x_cold *c)
{
    const struct flags_word f = { c->u[2], c->u[3], c->u[4], c->u[5] };
    x_count_way(l, WAY_SIDE, c->pc, c->a);
    const struct x_sunk sunk = { c->u[6] >> 16, c->u[1] >> 16 };
    struct move *m = &l->rg->move[c->u[0]];
    const unsigned n = c->u[1] & 0xffff;
    keep_scratch(l, &f, sunk, m, n);
    make_flags(l, &f);
    x_sink(l, sunk, m, n, 0);
    x_moves(l, m, n, 0);
    put_flags(l, &f, 0);
    x_owe_returns(l, c->u[6] & 0xffff);
    x_site_jmp(l, c->a);
}

void x_region_exitif(struct lower *l, ir_ref i)
{
    const struct ir_unit *u = l->u;
    const struct ir_ins *ins = &u->ins[i];
    struct move m[IR_SLOT__N];
    const ir_ref set = x_sunk(u, i);
    if (ins->c & IR_POLL) {
        x_poll_test(l);
        x_leave_if(l, CC_NE, CPUX_POLL, l->pc, 0);
    }
    const unsigned cc = x_condition(l, ins->a);
    struct x_sunk sunk;
    const unsigned n = exit_moves(l, m, set ? u->ins[set].a : NO_SLOT, &sunk);
    struct flags_word f = set ? flags_word(l, &u->ins[u->ins[set].b], u->ins[set].a) : state_flags(l);
    order_flags(&f, m, n, sunk);
    if (!f.op && !n && !l->rg->r->b[l->rg->block].n_ret && !l->out->counts) {
        x_site_jcc(l, cc, ir_kval(u, ins->b));
        return;
    }
    struct x_cold *c = x_cold(l, cold_exit);
    c->a = ir_kval(u, ins->b);
    c->u[0] = x_keep_moves(l, m, n);
    c->u[1] = n | sunk.n << 16;
    c->u[2] = f.op;
    c->u[3] = f.slot;
    c->u[4] = f.a;
    c->u[5] = f.b;
    c->u[6] = l->rg->block | sunk.first << 16;
    x_cold_jcc(l, c, cc);
}

/* --- snapshots ------------------------------------------------------------------------------------------------------- */

static unsigned put_word(struct lower *l, unsigned n, uint32_t w)
{
    if (n == X_MAX_SNAP) { l->fail = true; return n; }
    l->rg->snap[n] = w;
    return n + 1;
}

static unsigned put_place(struct lower *l, unsigned n, unsigned slot, const struct move *m)
{
    if (m->from.kind == MOVE_K) {
        bool gaddr;
        const uint64_t v = bits_of(l, m->from.n, &gaddr);
        n = put_word(l, n, slot | (gaddr ? SNAP_GADDR : SNAP_CONST) << 8);
        n = put_word(l, n, (uint32_t)v);
        return put_word(l, n, (uint32_t)(v >> 32));
    }
    unsigned kind, at = m->from.n;
    if (m->from.kind == MOVE_REG) {
        kind = at >= XR_VEC ? SNAP_VEC : SNAP_GPR;
        at -= at >= XR_VEC ? XR_VEC : 0;
    } else if (at >= X_MEM_HOME) {
        kind = SNAP_HOME;
        at -= X_MEM_HOME;
    } else {
        kind = m->wide ? SNAP_SPILL_WIDE : SNAP_SPILL;
    }
    return put_word(l, n, slot | kind << 8 | at << 16);
}

/* A deferred value, or one that it is made of. */
static unsigned put_value(struct lower *l, unsigned n, unsigned slot, ir_ref raw)
{
    if (ir_is_k(raw) || !(l->val[raw].flags & XV_DEFER)) {
        const struct move m = x_region_place(l, raw);
        return put_place(l, n, slot, &m);
    }
    const struct ir_ins *p = &l->u->ins[raw];
    const unsigned has = ir_value_operands[p->op];
    const ir_ref o[3] = { p->a, p->b, p->c };
    assert(has == 1 || has == 3 || has == 7);
    n = put_word(l, n, slot | SNAP_EXPR << 8 | (p->op | (uint32_t)p->t << 8 | (uint32_t)__builtin_popcount(has) << 12) << 16);
    for (unsigned k = 0; k < 3; k++)
        if (has >> k & 1) n = put_value(l, n, slot, o[k]);
    return n;
}

/* Does v still have its place at the present instruction? */
static bool at_hand(const struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    return ir_is_k(v) || (l->val[v].flags & XV_READY && alloc_live_after(&l->rg->al, v, (ir_ref)(l->i - 1)));
}

/* Flags that nobody computed, if their operands are there: else nobody reads them. */
static unsigned put_cold_flags(struct lower *l, unsigned n)
{
    const struct ir_ins *f;
    const unsigned slot = cold_slot(l, &f);
    if (slot == NO_SLOT || !at_hand(l, f->a) || !at_hand(l, f->b)) return n;
    const struct move a = x_region_place(l, f->a), b = x_region_place(l, f->b);
    const unsigned op = f->op == IR_FLADD ? SNAP_OP_ADD : f->op == IR_FLSUB ? SNAP_OP_SUB : SNAP_OP_AND;
    n = put_word(l, n, slot | SNAP_FLAGS << 8 | (op | (f->t == IRT_I64 ? SNAP_OP_WIDE : 0)) << 16);
    return put_place(l, put_place(l, n, slot, &a), slot, &b);
}

/* The state as a snapshot, which begins with `words` words that stand at rg->n_snap already; none is needed if nothing else is in it. */
static uint32_t snapshot(struct lower *l, unsigned words)
{
    struct x_region *g = l->rg;
    const unsigned first = g->n_snap;
    unsigned n = first + words;
    for (unsigned k = 0; k < g->n_slots; k++) {
        struct move m;
        const ir_ref v = g->st[g->slot[k]];
        if (deferred(l, v)) n = put_value(l, n, g->slot[k], v);
        else if (out_of_place(l, g->slot[k], &m)) n = put_place(l, n, g->slot[k], &m);
    }
    n = put_cold_flags(l, n);
    if (n == first) return 0;
    n = put_word(l, n, SNAP_END);
    if (l->fail) return 0;
    const unsigned last = g->last_snap;
    if (first - last == n - first && first != last && !memcmp(&g->snap[last], &g->snap[first], 4 * (n - first))) return last + 1;
    g->last_snap = first;
    g->n_snap = n;
    return first + 1;
}

uint32_t x_snapshot(struct lower *l) { return snapshot(l, 0); }

uint32_t x_snapshot_wide(struct lower *l)
{
    put_word(l, l->rg->n_snap, SNAP_REPEAT);
    return l->fail ? 0 : snapshot(l, 1);
}

void x_leave(struct lower *l, uint32_t snap, unsigned reason, uint64_t pc, unsigned arg)
{
    struct emit *e = &l->e;
    x_count_way(l, reason == CPUX_POLL ? WAY_EVENTS : reason == CPUX_TRAP ? WAY_TRAP : WAY_FAULT, pc, 0);
    if (!snap) {
        x_const(l, RAX, pc, true, true);
        x_mov_ri(e, RCX, arg);
        x_jmp_to(e, l->h->thunk[reason == CPUX_POLL ? THUNK_POLL : THUNK_TRAP]);
        return;
    }
    x_mov_mr(e, 8, X_CPU(dump.r[RAX]), RAX);
    x_lea(e, true, RAX, x_mem(X_RIP, (int32_t)(l->rg->snap_base + 4 * (snap - 1))));
    x_mov_mr(e, 8, X_CPU(snap), RAX);
    x_const(l, RAX, pc, true, false);
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    x_mov_mi(e, 4, X_CPU(exit_reason), (int32_t)reason);
    x_mov_mi(e, 4, X_CPU(exit_arg), (int32_t)arg);
    x_jmp_to(e, l->h->thunk[THUNK_SNAP_SAVED]);
}

/* u: reason, argument; a: pc */
static void cold_leave(struct lower *l, struct x_cold *c) { x_leave(l, c->snap, c->u[0], c->a, c->u[1]); }

void x_leave_if(struct lower *l, unsigned cc, unsigned reason, uint64_t pc, unsigned arg)
{
    struct x_cold *c = x_cold(l, cold_leave);
    c->u[0] = reason;
    c->u[1] = arg;
    c->a = pc;
    c->snap = x_snapshot(l);
    x_cold_jcc(l, c, cc);
}
