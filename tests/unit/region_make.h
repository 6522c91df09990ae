/*
 * region_make.h - for tests: random regions in slots form, with the shape that grow.c gives them.
 */
#ifndef DRAGOMAN_TESTS_REGION_MAKE_H
#define DRAGOMAN_TESTS_REGION_MAKE_H

#include <string.h>

#include "optimizer/region.h"

struct gen {
    struct region *r;
    uint64_t seed, pc;
    unsigned depth;
    unsigned budget;                      /* guest instructions left */
    ir_ref pool[IRT__N][24];              /* values of this block by type */
    unsigned n_pool[IRT__N];
    struct { uint16_t block; uint8_t e; } leave[REGION_MAX_BLOCKS];   /* edges to blocks that are laid last */
    unsigned n_leave;
};

static uint64_t gen_rand(struct gen *g)
{
    g->seed = g->seed * 6364136223846793005u + 1442695040888963407u;
    uint64_t x = g->seed ^ g->seed >> 33;
    x *= 0xff51afd7ed558ccdu;
    return x ^ x >> 33;
}
static unsigned gen_n(struct gen *g, unsigned n) { return (unsigned)(gen_rand(g) % n); }

static struct ir_unit *gu(struct gen *g) { return &g->r->u; }

/* --- operands -------------------------------------------------------------------------------------------------------------- */

static unsigned gen_slot(struct gen *g, enum ir_type t)
{
    switch (t) {
    case IRT_I64: return IR_SLOT_R(gen_n(g, 10));
    case IRT_FLAGS: return IR_SLOT_M(0);
    default: return IR_SLOT_V(gen_n(g, 5));
    }
}

static ir_ref gen_k(struct gen *g, enum ir_type t)
{
    static const int64_t interesting[] = {0, 0, 1, 1, -1, 2, 3, 4, 7, 8, 16, 31, 32, 33, 63, 64, 255, 256, 4095, 65535, INT32_MAX, INT32_MIN, UINT32_MAX,
                                          INT64_MAX, INT64_MIN, -8, -2048};
    const int64_t v = gen_n(g, 12) ? interesting[gen_n(g, sizeof interesting / sizeof interesting[0])] : (int64_t)gen_rand(g);
    return ir_k(gu(g), (uint64_t)(t == IRT_I32 ? (int32_t)v : v));
}

static ir_ref gen_keep(struct gen *g, enum ir_type t, ir_ref v)
{
    if (t == IRT_NONE || ir_is_k(v) || !v) return v;
    const unsigned max = sizeof g->pool[0] / sizeof g->pool[0][0];
    g->pool[t][g->n_pool[t] < max ? g->n_pool[t]++ : gen_n(g, max)] = v;
    return v;
}

static ir_ref gen_value(struct gen *g, enum ir_type t);

/* A value of type t that is not in the pool yet. */
static ir_ref gen_new(struct gen *g, enum ir_type t)
{
    struct ir_unit *u = gu(g);
    const bool v128 = g->r->v128;
    switch (t) {
    case IRT_I64: return ir_raw(u, IR_GET, t, (uint16_t)(gen_n(g, 12) ? gen_slot(g, t) : gen_n(g, 2) ? IR_SLOT_V(gen_n(g, 5)) : IR_SLOT_M(gen_n(g, 4))), 0, 0);
    case IRT_I32: return ir_raw(u, IR_TRUNC, 0, gen_value(g, IRT_I64), 0, 0);
    case IRT_F64: return ir_raw(u, IR_GET, t, (uint16_t)gen_slot(g, t), 0, 0);
    case IRT_V128: return v128 ? ir_raw(u, IR_GET, t, (uint16_t)gen_slot(g, t), 0, 0) : ir_raw(u, IR_FTOV, IRT_F64, gen_value(g, IRT_F64), 0, 0);
    case IRT_F32: return v128 ? ir_raw(u, IR_VTOF, IRT_F32, gen_value(g, IRT_V128), 0, 0) : ir_raw(u, IR_UNBOX, 0, gen_value(g, IRT_F64), 0, 0);
    default: return ir_raw(u, IR_GET, IRT_FLAGS, IR_SLOT_M(0), 0, 0);
    }
}

static ir_ref gen_value(struct gen *g, enum ir_type t)
{
    if (g->n_pool[t] && gen_n(g, 4)) return g->pool[t][g->n_pool[t] - 1 - gen_n(g, gen_n(g, 2) ? g->n_pool[t] : 1)];
    return gen_keep(g, t, gen_new(g, t));
}

/* Constants may stand where integers may. */
static ir_ref gen_operand(struct gen *g, enum ir_type t)
{
    return (t == IRT_I64 || t == IRT_I32) && gen_n(g, 3) == 0 ? gen_k(g, t) : gen_value(g, t);
}

static ir_ref gen_of_kind(struct gen *g, char kind, unsigned t)
{
    switch (kind) {
    case 'v': return gen_operand(g, (enum ir_type)t);
    case 'w': return gen_operand(g, IRT_I64);
    case 'x': return gen_operand(g, IRT_I32);
    case 'd': return gen_operand(g, IRT_F64);
    case 's': return gen_operand(g, IRT_F32);
    case 'i': return gen_operand(g, gen_n(g, 2) ? IRT_I64 : IRT_I32);
    case 'f': return gen_operand(g, IRT_FLAGS);
    case 'q': return gen_operand(g, IRT_V128);
    case 'm': return gen_operand(g, ir_mem_type(t));
    case 'n': return gen_operand(g, gen_n(g, 3) ? IRT_I64 : IRT_I32);
    default: return 0;
    }
}

/* --- instructions --------------------------------------------------------------------------------------------------------------- */

static const uint8_t gen_vec[] = {IR_VADD, IR_VADD, IR_VSUB, IR_VAND, IR_VOR, IR_VXOR, IR_VANDN, IR_VNOT, IR_VBSL, IR_VDUP, IR_VSHLI, IR_VMLA};
static const uint8_t gen_lanes[] = {IRL_S32, IRL_U64, IRL_U8, IRL_F32, IRL_F64, IRL_F64};

static void gen_vector(struct gen *g)
{
    const unsigned op = gen_vec[gen_n(g, sizeof gen_vec)];
    const struct ir_opinfo *o = &ir_opinfo[op];
    unsigned t = op == IR_VMLA ? IRL_F64 : op == IR_VSHLI ? IRL_S32 : gen_lanes[gen_n(g, sizeof gen_lanes)];
    if (gen_n(g, 4) == 0) t |= gen_n(g, 2) ? IRL_HALF : IRL_ONE;
    const ir_ref a = gen_of_kind(g, o->a, t), b = op == IR_VSHLI ? (ir_ref)gen_n(g, 4) : gen_of_kind(g, o->b, t), c = gen_of_kind(g, o->c, t);
    gen_keep(g, IRT_V128, ir_raw(gu(g), (enum ir_op)op, t, a, b, c));
}

/* A float op and what must follow it. */
static void gen_float(struct gen *g)
{
    static const uint8_t ops[] = {IR_FADD, IR_FSUB, IR_FMUL, IR_FDIV, IR_FSQRT, IR_FMADD, IR_FMSUB, IR_FMIN, IR_FMAX};
    struct ir_unit *u = gu(g);
    const unsigned op = ops[gen_n(g, sizeof ops)];
    const struct ir_opinfo *o = &ir_opinfo[op];
    const enum ir_type t = gen_n(g, 2) ? IRT_F64 : IRT_F32;
    const ir_ref a = gen_of_kind(g, o->a, t), b = gen_of_kind(g, o->b, t), c = gen_of_kind(g, o->c, t);
    ir_ref r = ir_raw(u, (enum ir_op)op, t, a, b, c);
    if (!g->r->v128) {
        r = ir_raw(u, IR_FCANON, t, r, 0, 0);
    } else if (o->c == 'v') {
        ir_raw(u, IR_ARG, 0, c, 0, 0);
        r = ir_raw(u, IR_FPROP3, t, r, a, b);
    } else if (op != IR_FMIN && op != IR_FMAX) {
        r = o->b == 'v' ? ir_raw(u, IR_FPROP2, t, r, a, b) : ir_raw(u, IR_FPROP1, t, r, a, 0);
    }
    gen_keep(g, t, r);
}

static void gen_scalar(struct gen *g)
{
    static const uint8_t more[] = {IR_FEQ, IR_FLT, IR_FLE, IR_FLTQ, IR_FNEG, IR_FABS, IR_FSGNJ, IR_FSGNJX, IR_F2BITS, IR_BITS2F, IR_BOX, IR_UNBOX, IR_F32TO64,
                                   IR_F64TO32, IR_FLADD, IR_FLSUB, IR_FLAND, IR_FLADC, IR_FLFCMP, IR_FLPACK, IR_FLWORD, IR_FLSEL, IR_COND, IR_ADC, IR_VTOF,
                                   IR_FTOV, IR_VGET, IR_COND, IR_FLSUB, IR_F2I, IR_I2F};
    struct ir_unit *u = gu(g);
    unsigned op = gen_n(g, 3) ? IR_ADD + gen_n(g, IR_SELECT - IR_ADD + 1) : more[gen_n(g, sizeof more)];
    if (gen_n(g, 3) == 0) op = gen_n(g, 3) ? IR_ADD : gen_n(g, 2) ? IR_SX32 : IR_ZX32;
    const struct ir_opinfo *o = &ir_opinfo[op];
    unsigned t = o->t == 'I' ? (gen_n(g, 3) ? IRT_I64 : IRT_I32) : o->t == 'F' ? (gen_n(g, 2) ? IRT_F64 : IRT_F32) : o->t == 'L' ? IRL_U32 : 0;
    if (op == IR_SX32 || op == IR_ZX32 || op == IR_CLMUL || op == IR_CLMULH) t = IRT_I64;
    ir_ref a = gen_of_kind(g, o->a, t), b = gen_of_kind(g, o->b, t), c = gen_of_kind(g, o->c, t);
    if (op == IR_SDIV || op == IR_UDIV || op == IR_FLFCMP) c = (ir_ref)gen_n(g, 2);
    if (op == IR_F2I) c = (ir_ref)(gen_n(g, 4) | IRRM_RTZ << 4);
    if (op == IR_I2F) c = (ir_ref)gen_n(g, 4);
    if (op == IR_COND) b = (ir_ref)gen_n(g, IRC__N);
    if (op == IR_VGET) b = (ir_ref)gen_n(g, 4);
    const ir_ref r = ir_raw(u, (enum ir_op)op, t, a, b, c);
    gen_keep(g, ir_result_type(u, r), r);
}

static void gen_set(struct gen *g)
{
    struct ir_unit *u = gu(g);
    const bool v128 = g->r->v128;
    enum ir_type t = IRT_I64;
    switch (gen_n(g, 8)) {
    case 0: t = IRT_FLAGS; break;
    case 1: case 2: t = v128 && gen_n(g, 4) ? IRT_V128 : IRT_F64; break;
    default: break;
    }
    unsigned s = gen_slot(g, t);
    if (t == IRT_I64 && gen_n(g, 10) == 0) s = IR_SLOT_M(gen_n(g, 4));
    ir_raw(u, IR_SET, t, (uint16_t)s, gen_operand(g, t), 0);
}

/* An address: half of them are one of two registers, so that accesses meet. */
static ir_ref gen_register(struct gen *g)
{
    return gen_keep(g, IRT_I64, ir_raw(gu(g), IR_GET, IRT_I64, IR_SLOT_R(gen_n(g, 2)), 0, 0));
}
static ir_ref gen_address(struct gen *g)
{
    return gen_n(g, 2) ? gen_operand(g, IRT_I64) : gen_register(g);
}

static void gen_fault(struct gen *g)
{
    struct ir_unit *u = gu(g);
    const unsigned m = IRM_U8 + gen_n(g, IRM__END - IRM_U8), im = IRM_U8 + gen_n(g, 7);
    switch (gen_n(g, 20)) {
    case 0: {
        const ir_ref a = gen_address(g), b = gen_operand(g, IRT_I64);
        gen_keep(g, IRT_I64, ir_raw(u, IR_AMO, im, a, b, (uint16_t)gen_n(g, IRA__N)));
        break;
    }
    case 1: {
        const ir_ref a = gen_address(g), b = gen_operand(g, IRT_I64), c = gen_operand(g, IRT_I64);
        gen_keep(g, IRT_I64, ir_raw(u, IR_CAS, im, a, b, c));
        break;
    }
    case 2: ir_raw(u, IR_CHKALIGN, 0, gen_operand(g, IRT_I64), 7, 0); break;
    case 3: case 4: case 5: case 6: {
        const ir_ref a = gen_address(g), v = gen_operand(g, ir_mem_type(m));
        ir_raw(u, IR_STORE, m, a, ir_k(u, gen_n(g, 4) * 4), v);
        break;
    }
    default:
        gen_keep(g, ir_mem_type(m), ir_raw(u, IR_LOAD, m, gen_address(g), ir_k(u, gen_n(g, 4) * 4), 0));
        break;
    }
}

static void gen_call(struct gen *g)
{
    struct ir_unit *u = gu(g);
    ir_ref arg[2];
    const unsigned n = gen_n(g, 3);
    for (unsigned i = 0; i < n; i++) arg[i] = gen_of_kind(g, 'n', 0);
    for (unsigned i = 0; i < n; i++) ir_raw(u, IR_ARG, 0, arg[i], 0, 0);
    if (gen_n(g, 2)) gen_keep(g, IRT_I64, ir_raw(u, IR_HCALL, IRT_I64, 1, 0, 0));
    else ir_raw(u, IR_HCALLV, 0, 2, 0, 0);
}

static ir_ref gen_cond(struct gen *g)
{
    static const uint8_t cmp[] = {IR_EQ, IR_NE, IR_LT, IR_GE, IR_LTU, IR_GEU};
    if (gen_n(g, 6) == 0) return gen_value(g, IRT_I64);
    const enum ir_type t = gen_n(g, 3) ? IRT_I64 : IRT_I32;
    const ir_ref a = gen_value(g, t), b = gen_operand(g, t);
    return gen_keep(g, IRT_I64, ir_raw(gu(g), (enum ir_op)cmp[gen_n(g, 6)], t, a, b, 0));
}

/* A way out that is seldom taken, perhaps with flags of its own. */
static void gen_exitif(struct gen *g)
{
    struct ir_unit *u = gu(g);
    const ir_ref a = ir_raw(u, IR_AND, IRT_I64, gen_value(g, IRT_I64), ir_k(u, 1), 0), b = gen_operand(g, IRT_I64);
    const ir_ref c = ir_raw(u, IR_EQ, IRT_I64, a, gen_n(g, 3) ? ir_k(u, 2) : ir_k(u, 1), 0);
    const bool setx = gen_n(g, 3) == 0;
    if (setx) {
        const ir_ref f = ir_raw(u, gen_n(g, 2) ? IR_FLSUB : IR_FLAND, IRT_I64, gen_value(g, IRT_I64), b, 0);
        ir_raw(u, IR_SETX, IRT_FLAGS, IR_SLOT_M(0), f, 0);
    }
    ir_raw(u, IR_EXITIF, 0, c, ir_gaddr(u, 0x9000 + gen_n(g, 4) * 4), !setx && gen_n(g, 2) ? IR_NO_FLAGS : 0);
}

/* Bytes loaded one by one that make a word, in either order, and stored one by one (optimizer/wide.c). */
static void gen_next(struct gen *g)
{
    if (gen_n(g, 3) == 0) gen_set(g);
    ir_raw(gu(g), IR_INSN, 0, ir_gaddr(gu(g), g->pc), 4, 0);
    g->pc += 4;
    if (g->budget) g->budget--;
}
static void gen_bytes(struct gen *g)
{
    static const uint8_t joins[] = {IR_OR, IR_ADD, IR_XOR};
    struct ir_unit *u = gu(g);
    const unsigned n = 2u << gen_n(g, 3), kind = gen_n(g, 8);
    const bool big = gen_n(g, 2);
    ir_ref v[8], word = 0;
    gen_next(g);
    const ir_ref from = gen_register(g);
    for (unsigned i = 0, at = gen_n(g, n); i < n; i++, at = (at + 1) % n) {
        v[at] = gen_keep(g, IRT_I64, ir_raw(u, IR_LOAD, gen_n(g, 12) ? IRM_U8 : IRM_S8, from, ir_k(u, 4 + at), 0));
        gen_next(g);
    }
    for (unsigned i = 0; i < n; i++) {
        ir_ref x = ir_raw(u, IR_SHL, IRT_I64, v[i], ir_k(u, 8 * (big ? n - 1 - i : i)), 0);
        if (n == 4 && gen_n(g, 2) && (big ? i == 0 : i == 3)) x = ir_raw(u, IR_SX32, IRT_I64, x, 0, 0);
        word = word ? ir_raw(u, (enum ir_op)joins[gen_n(g, 3)], IRT_I64, word, x, 0) : x;
    }
    gen_keep(g, IRT_I64, word);
    if (kind > 3) return;
    const ir_ref to = gen_register(g);
    for (unsigned i = 0, at = gen_n(g, n); i < n; i++, at = (at + 1) % n) {
        const ir_ref x = kind == 0 ? v[at] : kind == 1 ? ir_k(u, gen_n(g, 256)) : ir_raw(u, IR_SHR, IRT_I64, word, ir_k(u, 8 * (kind == 2 ? at : n - 1 - at)), 0);
        ir_raw(u, IR_STORE, IRM_U8, to, ir_k(u, 4 + at), x);
        ir_raw(u, IR_INSN, 0, ir_gaddr(u, g->pc), 4, 0);
        g->pc += 4;
    }
}

static void gen_insn(struct gen *g)
{
    struct ir_unit *u = gu(g);
    if (gen_n(g, 20) == 0) gen_bytes(g);
    ir_raw(u, IR_INSN, 0, ir_gaddr(u, g->pc), 4, 0);
    g->pc += 4;
    if (g->budget) g->budget--;
    for (unsigned n = gen_n(g, 4); n; n--) {
        switch (gen_n(g, 8)) {
        case 0: gen_float(g); break;
        case 1: gen_vector(g); break;
        default: gen_scalar(g); break;
        }
    }
    if (gen_n(g, 5) < 2) gen_fault(g);
    if (gen_n(g, 30) == 0) gen_call(g);
    if (gen_n(g, 40) == 0) ir_raw(u, IR_FENCE, 0, IRF_WR, 0, 0);
    if (gen_n(g, 40) == 0) {
        const ir_ref a = gen_value(g, IRT_V128), b = gen_value(g, IRT_V128);
        ir_raw(u, IR_VQC, 0, a, b, IR_SLOT_M(1));
    }
    for (unsigned n = gen_n(g, 3); n; n--) gen_set(g);
    if (gen_n(g, 12) == 0) gen_exitif(g);
}

/* --- blocks ------------------------------------------------------------------------------------------------------------------- */

static unsigned gen_begin(struct gen *g)
{
    struct region *r = g->r;
    const unsigned b = r->n_blocks++;
    r->b[b] = (struct region_block){.pc = g->pc, .first = (uint16_t)r->u.n, .weight = 1};
    memset(g->n_pool, 0, sizeof g->n_pool);
    return b;
}

static void gen_end(struct gen *g, unsigned b, unsigned n_succ)
{
    g->r->b[b].n_succ = (uint8_t)n_succ;
    g->r->b[b].end = (uint16_t)g->r->u.n;
}

static void gen_link(struct gen *g, unsigned b, unsigned e, unsigned to)
{
    struct region_block *k = &g->r->b[b];
    struct ir_ins *i = &g->r->u.ins[k->end - 1];
    k->succ[e].to = (uint16_t)to;
    if (i->op == IR_JUMP) i->a = (uint16_t)to;
    else if (e == 0) i->b = (uint16_t)to;
    else i->c = (uint16_t)to;
}

static void gen_jump(struct gen *g, unsigned b)
{
    ir_raw(gu(g), IR_JUMP, 0, 0, 0, 0);
    gen_end(g, b, 1);
}

static void gen_branch(struct gen *g, unsigned b)
{
    const ir_ref c = gen_cond(g);
    ir_raw(gu(g), IR_BRANCH, 0, c, 0, 0);
    gen_end(g, b, 2);
}

static bool gen_full(const struct gen *g) { return g->budget == 0 || g->r->n_blocks > 60; }

/* Code from block b (open) on; returns the open block in which it ends. */
static unsigned gen_code(struct gen *g, unsigned b)
{
    for (unsigned n = 1 + gen_n(g, 5); n; n--) {
        for (unsigned k = gen_n(g, 4); k; k--) gen_insn(g);
        if (gen_full(g) || g->depth > 3) continue;
        g->depth++;
        switch (gen_n(g, 6)) {
        case 0: {   /* if */
            gen_branch(g, b);
            const unsigned then = gen_begin(g), t = gen_code(g, then);
            gen_jump(g, t);
            const unsigned join = gen_begin(g);
            const bool inverted = gen_n(g, 2);
            gen_link(g, b, inverted, then);
            gen_link(g, b, !inverted, join);
            gen_link(g, t, 0, join);
            b = join;
            break;
        }
        case 1: {   /* if else */
            gen_branch(g, b);
            const unsigned then = gen_begin(g), t = gen_code(g, then);
            gen_jump(g, t);
            const unsigned other = gen_begin(g), o = gen_code(g, other);
            gen_jump(g, o);
            const unsigned join = gen_begin(g);
            gen_link(g, b, 0, then);
            gen_link(g, b, 1, other);
            gen_link(g, t, 0, join);
            gen_link(g, o, 0, join);
            b = join;
            break;
        }
        case 2: case 3: {   /* loop, perhaps with a way out in its middle */
            gen_jump(g, b);
            const unsigned head = gen_begin(g);
            gen_link(g, b, 0, head);
            ir_raw(gu(g), IR_EVENTS, 0, ir_gaddr(gu(g), g->pc), 0, 0);
            unsigned t = gen_code(g, head), leaves = 0;
            const bool breaks = gen_n(g, 2);
            if (breaks) {
                gen_branch(g, t);
                leaves = t;
                t = gen_begin(g);
                gen_link(g, leaves, 0, t);
                t = gen_code(g, t);
            }
            gen_branch(g, t);
            const unsigned next = gen_begin(g);
            gen_link(g, t, 0, head);
            gen_link(g, t, 1, next);
            if (breaks) gen_link(g, leaves, 1, next);
            b = next;
            break;
        }
        case 4: {   /* leave */
            gen_branch(g, b);
            const unsigned next = gen_begin(g);
            gen_link(g, b, 0, next);
            g->leave[g->n_leave].block = (uint16_t)b;
            g->leave[g->n_leave++].e = 1;
            b = next;
            break;
        }
        default: break;
        }
        g->depth--;
    }
    return b;
}

static void gen_leave(struct gen *g, unsigned b)
{
    struct ir_unit *u = gu(g);
    for (unsigned k = 1 + gen_n(g, 2); k; k--) gen_insn(g);
    switch (gen_n(g, 5)) {
    case 0: ir_raw(u, IR_EXITIND, 0, gen_operand(g, IRT_I64), 0, 0); break;
    case 1: ir_raw(u, IR_CALL, 0, ir_gaddr(u, 0xa000), ir_gaddr(u, g->pc), gen_n(g, 2) ? IR_NO_FLAGS : 0); break;
    case 2: ir_raw(u, IR_RET, 0, gen_operand(g, IRT_I64), 0, 0); break;
    case 3: ir_raw(u, IR_TRAP, 0, IRX_SYSCALL, ir_gaddr(u, g->pc), 0); break;
    default: ir_raw(u, IR_EXIT, 0, ir_gaddr(u, g->pc), 0, gen_n(g, 2) ? IR_NO_FLAGS : 0); break;
    }
    gen_end(g, b, 0);
}

/* A region of about `insns` guest instructions. */
static void gen_region(struct region *r, uint64_t seed, unsigned insns)
{
    static struct gen g;
    memset(&g, 0, sizeof g);
    g.r = r;
    g.seed = seed;
    g.pc = 0x1000;
    g.budget = insns;
    ir_reset(&r->u, g.pc);
    r->ssa = false;
    r->v128 = gen_n(&g, 2);
    r->promoted_m = gen_n(&g, 4) ? 1 : 0;
    r->n_blocks = r->n_args = 0;
    unsigned b = gen_begin(&g);
    gen_jump(&g, b);
    const unsigned first = gen_begin(&g);
    gen_link(&g, b, 0, first);
    b = gen_code(&g, first);
    gen_leave(&g, b);
    for (unsigned n = 0; n < g.n_leave; n++) {
        const unsigned l = gen_begin(&g);
        gen_link(&g, g.leave[n].block, g.leave[n].e, l);
        gen_leave(&g, l);
    }
}

#endif
