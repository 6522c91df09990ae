/*
 * region_eval.h - for tests: runs a region, in either form, and logs what an observer could see.
 *
 * Integer ops mean what ir_int.h says; float arithmetic is a hash of its operands, but what folds know about (bit moves, compares, NaN-boxing) is done as it
 * is. IEEE flags are a sticky word: every raising op sets a bit that depends on its operands. Other threads are played by changing memory at every op that
 * loads must not be moved over. In SSA form the guest's state is what region_states() says, not what was SET on the way.
 */
#ifndef DRAGOMAN_TESTS_REGION_EVAL_H
#define DRAGOMAN_TESTS_REGION_EVAL_H

#include <string.h>

#include "optimizer/ir_int.h"
#include "optimizer/region.h"

enum { EVAL_BANK = 64, EVAL_MEM = 16 * EVAL_BANK, EVAL_LOG = 1200 };
struct eval_val { uint64_t d[2]; };
struct eval_slots { struct eval_val s[IR_SLOT__N]; };
struct eval_event {
    uint8_t op;
    bool optional;           /* a LOAD that repeats an access, an UNBOX: may be missing */
    uint8_t size, wide;      /* of an access; wide: several of the guest's at once (WIDE) */
    uint64_t pc, addr, what; /* guest instruction; address; data, arguments, where it goes */
    uint64_t rv, m;          /* hash of the state: R and V slots; M slots that are owed here */
};
struct eval {
    const struct region *r;
    struct eval_slots entry, now;   /* now: slots form, and slots that are not promoted */
    region_state *states;           /* SSA form: out of region_states() */
    ir_ref st[IR_SLOT__N];
    struct eval_val v[IR_MAX_INS];
    uint8_t mem[EVAL_MEM] __attribute__((aligned(8)));
    uint64_t sticky, pc;
    uint64_t others;                /* what other threads do */
    bool no_events;                 /* looks for events are nothing */
    ir_ref setx;                    /* waiting for its EXITIF; 0 = none */
    bool wide;                      /* a WIDE waits for its access */
    struct { uint64_t addr; uint8_t size; } seen[64];   /* accesses in this block since a barrier */
    unsigned n_seen;
    unsigned n_log;
    struct eval_event log[EVAL_LOG];
};

static uint64_t eval_mix(uint64_t h, uint64_t x)
{
    h = (h ^ x) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 29;
}

static struct eval_val eval_ref(const struct eval *e, ir_ref r)
{
    return ir_is_k(r) ? (struct eval_val){{ir_kval(&e->r->u, r), 0}} : e->v[r];
}

/* --- state ------------------------------------------------------------------------------------------------------------- */

static struct eval_val eval_slot(const struct eval *e, unsigned s)
{
    if (!e->r->ssa || !region_promoted(e->r, s)) return e->now.s[s];
    return e->st[s] ? eval_ref(e, e->st[s]) : e->entry.s[s];
}

static uint64_t eval_hash_slot(const struct eval *e, uint64_t h, unsigned s)
{
    struct eval_val v = eval_slot(e, s);
    if (s >= IR_SLOT_M0) v.d[1] = 0;
    const bool wide = s >= IR_SLOT_V0 && s < IR_SLOT_M0 && e->r->v128;
    return eval_mix(eval_mix(h, v.d[0]), wide ? v.d[1] : 0);
}

/* exit: a way out where promoted M slots are owed, too. */
static void eval_observe(struct eval *e, const struct ir_ins *i, uint64_t addr, uint64_t what, bool optional)
{
    if (e->n_log == EVAL_LOG) return;
    const bool left = ir_has(i->op, 'X') && (i->op != IR_EVENTS || i->b), exit = left && region_owes_flags(i);
    struct eval_event *v = &e->log[e->n_log++];
    *v = (struct eval_event){.op = i->op, .optional = optional, .pc = e->pc, .addr = addr, .what = eval_mix(what, left ? e->sticky : 0)};
    for (unsigned k = 0; i->op != IR_LOAD && i->op != IR_UNBOX && k < EVAL_MEM / 8; k++) v->what = eval_mix(v->what, ((const uint64_t *)(const void *)e->mem)[k]);
    for (unsigned s = 0; region_observes(i->op) && s < IR_SLOT_M0; s++) v->rv = eval_hash_slot(e, v->rv, s);
    for (unsigned s = IR_SLOT_M0; s < IR_SLOT__N; s++) {
        if (e->setx && e->r->u.ins[e->setx].a == s) v->m = eval_mix(v->m, eval_ref(e, e->r->u.ins[e->setx].b).d[0]);
        else if (exit || !region_promoted(e->r, s)) v->m = eval_hash_slot(e, v->m, s);
    }
}

/* --- memory --------------------------------------------------------------------------------------------------------------- */

static void eval_barrier(struct eval *e)
{
    e->n_seen = 0;
    e->others = eval_mix(e->others, 1);
    for (unsigned i = 0; i < EVAL_MEM; i++)
        if (e->others >> (i % 61) & 1) e->mem[i] = (uint8_t)(e->mem[i] + 1);
}

static bool eval_repeats(struct eval *e, uint64_t addr, unsigned size)
{
    for (unsigned i = 0; i < e->n_seen; i++)
        if (e->seen[i].addr == addr && e->seen[i].size == size) return true;
    if (e->n_seen < 64) {
        e->seen[e->n_seen].addr = addr;
        e->seen[e->n_seen++].size = (uint8_t)size;
    }
    return false;
}

/* Where the byte at addr is kept. Only far apart may two addresses be the same byte. */
static unsigned eval_at(uint64_t addr)
{
    return (unsigned)((addr >> 6) * 0x9e3779b97f4a7c15u >> 60) * EVAL_BANK + addr % EVAL_BANK;
}

static struct eval_val eval_read(const struct eval *e, uint64_t addr, unsigned m)
{
    struct eval_val v = {{0, 0}};
    const unsigned n = ir_mem_size(m);
    for (unsigned i = 0; i < n; i++) v.d[i / 8] |= (uint64_t)e->mem[eval_at(addr + i)] << (i % 8 * 8);
    if (m == IRM_S8 || m == IRM_S16 || m == IRM_S32) v.d[0] = ir_sx(v.d[0], n * 8);
    return v;
}

static void eval_write(struct eval *e, uint64_t addr, unsigned m, struct eval_val v)
{
    for (unsigned i = 0; i < ir_mem_size(m); i++) e->mem[eval_at(addr + i)] = (uint8_t)(v.d[i / 8] >> (i % 8 * 8));
}

/* --- values ----------------------------------------------------------------------------------------------------------------- */

static bool eval_nan(unsigned t, uint64_t x)
{
    return t == IRT_F32 ? (x & 0x7fffffff) > 0x7f800000 : (x << 1) > 0xffe0000000000000u;
}
static bool eval_snan(unsigned t, uint64_t x)
{
    return eval_nan(t, x) && !(x >> (t == IRT_F32 ? 22 : 51) & 1);
}
static uint64_t eval_canon(unsigned t) { return t == IRT_F32 ? 0x7fc00000 : 0x7ff8000000000000u; }

static int eval_cmp(unsigned t, uint64_t a, uint64_t b)   /* -1 0 1; neither is a NaN */
{
    double x, y;
    if (t == IRT_F32) {
        float f, g;
        const uint32_t u = (uint32_t)a, w = (uint32_t)b;
        memcpy(&f, &u, 4);
        memcpy(&g, &w, 4);
        x = f;
        y = g;
    } else {
        memcpy(&x, &a, 8);
        memcpy(&y, &b, 8);
    }
    return x < y ? -1 : x > y;
}

/* Compares: the flags of FLFCMP, or 0/1. Invalid is bit 63 of the sticky word. */
static uint64_t eval_fcmp(struct eval *e, const struct ir_ins *i, uint64_t a, uint64_t b)
{
    const bool unordered = eval_nan(i->t, a) || eval_nan(i->t, b), signal = eval_snan(i->t, a) || eval_snan(i->t, b);
    const bool loud = i->op == IR_FLT || i->op == IR_FLE || (i->op == IR_FLFCMP && i->c);
    if (signal || (loud && unordered)) e->sticky |= 1ull << 63;
    if (i->op == IR_FLFCMP && unordered) return IRF_C | IRF_V;
    if (unordered) return 0;
    const int c = eval_cmp(i->t, a, b);
    switch (i->op) {
    case IR_FEQ: return c == 0;
    case IR_FLT: case IR_FLTQ: return c < 0;
    case IR_FLE: case IR_FLEQ: return c <= 0;
    default: return c < 0 ? IRF_N : c == 0 ? IRF_Z | IRF_C : IRF_C;
    }
}

static uint64_t eval_sign(const struct ir_ins *i, uint64_t a, uint64_t b)
{
    const uint64_t s = i->t == IRT_F32 ? 1ull << 31 : 1ull << 63;
    switch (i->op) {
    case IR_FNEG: return a ^ s;
    case IR_FABS: return a & ~s;
    case IR_FSGNJ: return (a & ~s) | (b & s);
    case IR_FSGNJN: return (a & ~s) | (~b & s);
    default: return a ^ (b & s);
    }
}

static uint64_t eval_fbits(unsigned t, uint64_t x) { return t == IRT_F32 ? (uint32_t)x : x; }

/* Any other op: a hash of what goes in; raising ones leave a bit in the sticky word. Floats that folds take for numbers are no NaNs. */
static struct eval_val eval_other(struct eval *e, const struct ir_ins *i, const struct eval_val x[3])
{
    uint64_t h = eval_mix(i->op, i->t);
    const unsigned n = ir_value_operands[i->op];
    struct eval_val a = x[0], b = x[1];
    if (ir_has(i->op, 'C') && (a.d[0] > b.d[0] || (a.d[0] == b.d[0] && a.d[1] > b.d[1]))) {
        a = x[1];
        b = x[0];
    }
    h = eval_mix(h, n & 1 ? a.d[0] ^ a.d[1] * 7 : i->a);
    h = eval_mix(h, n & 2 ? b.d[0] ^ b.d[1] * 7 : i->b);
    h = eval_mix(h, n & 4 ? x[2].d[0] ^ x[2].d[1] * 7 : i->c);
    const bool lanes = ir_is_vec(i->op);
    if ((lanes && ir_lane_float(i->t)) || (i->op >= IR_FADD && i->op <= IR_F64TO32)) e->sticky |= 1ull << (h % 63);
    struct eval_val r = {{h, eval_mix(h, 5)}};
    if (lanes && i->t & (IRL_HALF | IRL_ONE)) r.d[1] = 0;
    if (lanes) return r;
    r.d[1] = 0;
    const char res = ir_opinfo[i->op].res;
    const unsigned t = res == 'D' ? IRT_F64 : res == 'S' ? IRT_F32 : i->t;
    if (res == 'W') {
        if (i->op == IR_F2I && (i->c & 15) <= IRI_U32) r.d[0] = ir_sx(h, 32);
        return r;
    }
    r.d[0] = eval_fbits(t, h);
    if ((i->op == IR_FMIN || i->op == IR_FMAX || i->op == IR_I2F) && eval_nan(t, r.d[0])) r.d[0] = eval_canon(t);
    return r;
}

static struct eval_val eval_bitwise(const struct ir_ins *i, const struct eval_val x[3])
{
    struct eval_val r;
    for (unsigned k = 0; k < 2; k++) {
        const uint64_t a = x[0].d[k], b = x[1].d[k], c = x[2].d[k];
        switch (i->op) {
        case IR_VAND: r.d[k] = a & b; break;
        case IR_VOR: r.d[k] = a | b; break;
        case IR_VXOR: r.d[k] = a ^ b; break;
        case IR_VANDN: r.d[k] = a & ~b; break;
        case IR_VORN: r.d[k] = a | ~b; break;
        case IR_VNOT: r.d[k] = ~a; break;
        default: r.d[k] = (a & b) | (~a & c); break;
        }
    }
    if (i->t & (IRL_HALF | IRL_ONE)) r.d[1] = 0;
    if (i->t & IRL_ONE && ir_lane_bits(i->t) < 64) r.d[0] = ir_zx(r.d[0], ir_lane_bits(i->t));
    return r;
}

static struct eval_val eval_dup(const struct ir_ins *i, uint64_t a)
{
    const unsigned n = ir_lane_bits(i->t);
    uint64_t w = ir_zx(a, n);
    if (i->t & IRL_ONE) return (struct eval_val){{w, 0}};
    for (unsigned k = n; k < 64; k *= 2) w |= w << k;
    return (struct eval_val){{w, i->t & IRL_HALF ? 0 : w}};
}

static struct eval_val eval_pure(struct eval *e, const struct ir_ins *i)
{
    const unsigned n = ir_value_operands[i->op];
    const struct eval_val zero = {{0, 0}};
    const struct eval_val x[3] = {n & 1 ? eval_ref(e, i->a) : zero, n & 2 ? eval_ref(e, i->b) : zero, n & 4 ? eval_ref(e, i->c) : zero};
    const uint64_t a = x[0].d[0], b = x[1].d[0], c = x[2].d[0];
    uint64_t r;
    if (ir_int_known(i->op)) {
        r = ir_int_op(i->op, i->t, a, b, i->op == IR_SELECT ? c : i->c);
        if (ir_opinfo[i->op].res == 'X' || (ir_opinfo[i->op].res == 'T' && i->t == IRT_I32)) r = ir_sx(r, 32);
        return (struct eval_val){{r, 0}};
    }
    switch (i->op) {
    case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ: case IR_FLFCMP: r = eval_fcmp(e, i, a, b); break;
    case IR_FNEG: case IR_FABS: case IR_FSGNJ: case IR_FSGNJN: case IR_FSGNJX: r = eval_sign(i, a, b); break;
    case IR_FCANON: r = eval_nan(i->t, a) ? eval_canon(i->t) : a; break;
    case IR_BOX: r = a | 0xffffffff00000000u; break;
    case IR_UNBOX: r = a >> 32 == 0xffffffff ? (uint32_t)a : eval_canon(IRT_F32); break;
    case IR_F2BITS: r = i->t == IRT_F32 ? ir_sx(a, 32) : a; break;
    case IR_BITS2F: case IR_VTOF: r = eval_fbits(i->t, a); break;
    case IR_FTOV: r = eval_fbits(i->t, a); break;
    case IR_FLADD: r = ir_flags_adc(i->t, a, b, 0); break;
    case IR_FLSUB: r = ir_flags_adc(i->t, a, ~b, 1); break;
    case IR_FLAND: r = ir_flags_and(i->t, a & b); break;
    case IR_FLADC: r = ir_flags_adc(i->t, a, b, c & 1); break;
    case IR_FLPACK: case IR_FLWORD: r = a & IR_FLAGS_MASK; break;
    case IR_FLSEL: r = a ? b : c; break;
    case IR_COND: r = ir_flags_cond(a, i->b); break;
    case IR_ADC: r = a + b + (c & 1); if (i->t == IRT_I32) r = ir_sx(r, 32); break;
    case IR_VGET: {
        const unsigned w = ir_lane_bits(i->t), at = i->b * w;
        r = x[0].d[at / 64] >> at % 64;
        if (w < 64) r = ir_lane_signed(i->t) ? ir_sx(r, w) : ir_zx(r, w);
        break;
    }
    case IR_VAND: case IR_VOR: case IR_VXOR: case IR_VANDN: case IR_VORN: case IR_VNOT: case IR_VBSL: return eval_bitwise(i, x);
    case IR_VDUP: return eval_dup(i, a);
    case IR_VSHLI: if (i->b == 0 && !(i->t & (IRL_HALF | IRL_ONE))) return x[0]; return eval_other(e, i, x);
    case IR_COPY: return x[0];
    default: return eval_other(e, i, x);
    }
    return (struct eval_val){{r, 0}};
}

/* --- instructions ---------------------------------------------------------------------------------------------------------- */

static uint64_t eval_amo(unsigned op, uint64_t a, uint64_t b)
{
    return eval_mix(eval_mix(op, a), b);   /* any function will do */
}

static void eval_memory(struct eval *e, unsigned n, const struct ir_ins *i)
{
    const uint64_t a = eval_ref(e, i->a).d[0], addr = i->op == IR_LOAD || i->op == IR_STORE ? a + ir_kval(&e->r->u, i->b) : a;
    const unsigned size = i->op == IR_CHKALIGN ? 0 : ir_mem_size(i->t), n_log = e->n_log;
    struct eval_val v;
    switch (i->op) {
    case IR_LOAD:
        eval_observe(e, i, addr, i->t, eval_repeats(e, addr, size));
        e->v[n] = eval_read(e, addr, i->t);
        break;
    case IR_STORE:
        v = eval_ref(e, i->c);
        if (size < 8) v.d[0] = ir_zx(v.d[0], size * 8);
        eval_observe(e, i, addr, eval_mix(v.d[0], i->t == IRM_V128 ? v.d[1] : 0), false);
        eval_repeats(e, addr, size);
        eval_write(e, addr, i->t, v);
        break;
    case IR_CHKALIGN:
        eval_observe(e, i, addr, i->b, false);
        break;
    default:
        eval_observe(e, i, addr, i->op == IR_AMO ? i->c : 0, false);
        e->v[n] = eval_read(e, addr, i->t);
        if (i->op == IR_AMO) v.d[0] = eval_amo(i->c, e->v[n].d[0], ir_zx(eval_ref(e, i->b).d[0], size == 8 ? 64 : size * 8));
        else if (ir_zx(e->v[n].d[0], size == 8 ? 64 : size * 8) == ir_zx(eval_ref(e, i->b).d[0], size == 8 ? 64 : size * 8)) v = eval_ref(e, i->c);
        else v = e->v[n];
        eval_write(e, addr, i->t, v);
        eval_barrier(e);
        break;
    }
    if (e->n_log == n_log) return;
    e->log[n_log].size = (uint8_t)size;
    e->log[n_log].wide = e->wide;
    e->wide = false;
}

static void eval_call(struct eval *e, unsigned n, const struct ir_ins *i)
{
    uint64_t h = eval_mix(i->op, i->a);
    for (unsigned k = n; e->r->u.ins[k - 1].op == IR_ARG; k--) h = eval_mix(h, eval_ref(e, e->r->u.ins[k - 1].a).d[0]);
    h = eval_mix(h, e->sticky);
    e->sticky = 0;
    for (unsigned s = IR_SLOT_M0; s < IR_SLOT__N; s++)
        if (!region_promoted(e->r, s)) h = eval_mix(h, e->now.s[s].d[0]);
    eval_observe(e, i, 0, h, false);
    for (unsigned s = IR_SLOT_M0; s < IR_SLOT__N; s++)
        if (!region_promoted(e->r, s) && h >> (s - IR_SLOT_M0) & 1) e->now.s[s].d[0] = eval_mix(h, s);
    e->v[n] = (struct eval_val){{i->t == IRT_I64 ? h : i->t == IRT_I32 ? ir_sx(h, 32) : eval_fbits(i->t, h), 0}};
    eval_barrier(e);
}

/* Execute instruction n of block b. Returns the edge taken, -1 = none yet, -2 = left. */
static int eval_ins(struct eval *e, unsigned b, unsigned n)
{
    const struct ir_ins *i = &e->r->u.ins[n];
    switch (i->op) {
    case IR_NOP: case IR_PHI: case IR_ARG: return -1;
    case IR_INSN: e->pc = ir_kval(&e->r->u, i->a); return -1;
    case IR_GET: {
        struct eval_val v = e->r->ssa && region_promoted(e->r, i->a) ? e->entry.s[i->a] : e->now.s[i->a];
        if (i->t != IRT_V128) v.d[1] = 0;
        if (i->t == IRT_FLAGS) v.d[0] &= IR_FLAGS_MASK;
        e->v[n] = v;
        return -1;
    }
    case IR_SET:
        if (!e->r->ssa || !region_promoted(e->r, i->a)) e->now.s[i->a] = eval_ref(e, i->b);
        region_state_step(e->r, e->st, i);
        return -1;
    case IR_WIDE: e->wide = true; return -1;
    case IR_SETX: e->setx = (ir_ref)n; return -1;
    case IR_LOAD: case IR_STORE: case IR_CHKALIGN: case IR_AMO: case IR_CAS: eval_memory(e, n, i); return -1;
    case IR_FENCE: eval_observe(e, i, 0, i->a, false); eval_barrier(e); return -1;
    case IR_HCALL: case IR_HCALLV: case IR_HCALLF: eval_call(e, n, i); return -1;
    case IR_VQC: {
        const struct eval_val x = eval_ref(e, i->a), y = eval_ref(e, i->b);
        e->now.s[i->c].d[0] |= x.d[0] != y.d[0] || x.d[1] != y.d[1];
        return -1;
    }
    case IR_EVENTS:
        if (e->no_events) return -1;
        eval_observe(e, i, ir_kval(&e->r->u, i->a), 0, false); eval_barrier(e); return -1;
    case IR_UNBOX:
        if (eval_ref(e, i->a).d[0] >> 32 != 0xffffffff) eval_observe(e, i, 0, 0, true);
        e->v[n] = eval_pure(e, i);
        return -1;
    case IR_EXITIF: {
        const bool taken = eval_ref(e, i->a).d[0] != 0;
        eval_observe(e, i, ir_kval(&e->r->u, i->b), eval_mix(taken, i->c), false);
        e->setx = 0;
        return taken ? -2 : -1;
    }
    case IR_EXIT: eval_observe(e, i, ir_kval(&e->r->u, i->a), 0, false); return -2;
    case IR_EXITIND: case IR_RET: eval_observe(e, i, eval_ref(e, i->a).d[0], 0, false); return -2;
    case IR_CALL: eval_observe(e, i, ir_kval(&e->r->u, i->a), ir_kval(&e->r->u, i->b), false); return -2;
    case IR_CALLIND: eval_observe(e, i, eval_ref(e, i->a).d[0], ir_kval(&e->r->u, i->b), false); return -2;
    case IR_TRAP: eval_observe(e, i, ir_kval(&e->r->u, i->b), i->a, false); return -2;
    case IR_JUMP: return 0;
    case IR_BRANCH: return eval_ref(e, i->a).d[0] != 0 ? 0 : 1;
    default: e->v[n] = eval_pure(e, i); (void)b; return -1;
    }
}

static void eval_edge(struct eval *e, const struct region_edge *edge)
{
    static struct eval_val now[IR_MAX_INS];
    const struct region_block *to = &e->r->b[edge->to];
    for (unsigned n = 0; n < to->n_phi; n++) now[n] = eval_ref(e, e->r->arg[edge->args + n]);
    memcpy(&e->v[to->first], now, to->n_phi * sizeof now[0]);
}

/* Run r from the state in e->entry, e->mem, e->others until it leaves or the log is full. states: REGION_MAX_BLOCKS of them. */
static void eval_run(struct eval *e, const struct region *r, region_state *states)
{
    e->r = r;
    e->now = e->entry;
    e->states = states;
    e->sticky = e->n_log = 0;
    e->setx = 0;
    e->wide = false;
    e->pc = r->u.pc;
    if (r->ssa) region_states(r, states);
    for (unsigned b = 0, steps = 0; e->n_log < EVAL_LOG && steps < 3000; steps++) {
        const struct region_block *k = &r->b[b];
        if (r->ssa) memcpy(e->st, region_state_in(r, (const region_state *)states, b), sizeof e->st);
        int edge = -1;
        e->n_seen = 0;
        for (unsigned n = k->first; n < k->end && edge == -1; n++) edge = eval_ins(e, b, n);
        if (edge < 0) return;
        eval_edge(e, &k->succ[edge]);
        b = k->succ[edge].to;
    }
}

#endif
