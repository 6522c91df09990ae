/*
 * vec_emit.c - the vector half: emitters that take any register at every level, literals, values, calls of the C reference.
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/vec.h"
#include "hostisa/vecref.h"
#include "hostisa/x86_64/regalloc.h"

/* --- emitters ------------------------------------------------------------------------------------------------------------------ */

void v_copy(struct lower *l, unsigned d, unsigned a) { v_mov(&l->e, fp_level(l), d, a); }

uint8_t v_low(struct lower *l, uint8_t a)
{
    if (a < 16) return a;
    uint8_t t = x_vtmp(l);
    v_copy(l, t, a);
    return t;
}

/* The registers that an instruction is given instead of those asked for. */
struct regs { unsigned d, a, b; uint8_t tmp[3]; unsigned n; unsigned want; };

static unsigned lowered(struct lower *l, struct regs *r, unsigned a)
{
    if (a < 16) return a;
    uint8_t t = v_low(l, (uint8_t)a);
    r->tmp[r->n++] = t;
    return t;
}
/* writes: d is only written. */
static struct regs fit(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned b)
{
    struct regs r = { .d = d, .a = a, .b = b, .want = d };
    if (v_takes_high(fp_level(l), op) || (d | a | b) < 16) return r;
    r.a = lowered(l, &r, a);
    r.b = b == a ? r.a : lowered(l, &r, b);
    if (d >= 16) {
        if (r.n) {
            r.d = r.tmp[r.n - 1];
        } else {
            r.d = x_vtmp(l);
            r.tmp[r.n++] = (uint8_t)r.d;
        }
    }
    return r;
}
static void fitted(struct lower *l, const struct regs *r)
{
    v_copy(l, r->want, r->d);
    for (unsigned k = 0; k < r->n; k++) x_vunlock(l, r->tmp[k]);
}

void v1i(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned imm)
{
    assert(v_desc[op].form == 2);
    struct regs r = fit(l, op, d, a, a);
    v_enc_rr(&l->e, fp_level(l), op, r.d, 0, r.a, imm);
    fitted(l, &r);
}
void v1(struct lower *l, enum v_op op, unsigned d, unsigned a) { v1i(l, op, d, a, 0); }

void v2i(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned b, unsigned imm)
{
    assert(v_desc[op].form == 3);
    enum v_level lvl = fp_level(l);
    if (lvl == V2 && d == b && a != b && !(v_desc[op].flags & V_F_COMM)) {
        uint8_t t = x_vtmp(l);
        v_copy(l, t, b);
        v_op3i(&l->e, lvl, op, d, a, t, imm);
        x_vunlock(l, t);
        return;
    }
    struct regs r = fit(l, op, d, a, b);
    v_op3i(&l->e, lvl, op, r.d, r.a, r.b, imm);
    fitted(l, &r);
}
void v2(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned b) { v2i(l, op, d, a, b, 0); }

void v2m(struct lower *l, enum v_op op, unsigned d, unsigned a, struct x_mem b)
{
    assert(v_desc[op].form == 3);
    struct regs r = fit(l, op, d, a, a);
    v_op3m(&l->e, fp_level(l), op, r.d, r.a, b);
    fitted(l, &r);
}

void v2o(struct lower *l, enum v_op op, unsigned d, unsigned a, const struct x_opnd *b)
{
    if (b->kind == XO_MEM) v2m(l, op, d, a, b->m);
    else v2(l, op, d, a, b->reg);
}

void v2s(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned n)
{
    v_shift(&l->e, fp_level(l), op, d, a, n);
}

void v_low64(struct lower *l, unsigned d, unsigned a) { v_op2(&l->e, fp_level(l), V_MOVQ, d, a); }

void v_low32(struct lower *l, unsigned d, unsigned a)
{
    /* lane 0 from a, the others zero; the first source is not read then */
    v_op3i(&l->e, fp_level(l), V_INSERTPS, d, fp_level(l) == V2 ? d : a, a, 0x0e);
}

void v_not(struct lower *l, unsigned d, unsigned a)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    if (lvl == V4) {
        v_enc_rr(e, lvl, V_PTERNLOGQ, d, a, a, 0x55);
    } else if (d != a) {
        v_ones(e, lvl, d);
        v_op3(e, lvl, V_PXOR, d, d, a);
    } else {
        uint8_t t = x_vtmp(l);
        v_ones(e, lvl, t);
        v_op3(e, lvl, V_PXOR, d, d, t);
        x_vunlock(l, t);
    }
}

/* The truth table of `mask ? a : b` for vpternlog, whose index is first (destination), second, third: which of them is what? */
static unsigned select_table(unsigned mask, unsigned a, unsigned b)
{
    unsigned table = 0;
    for (unsigned k = 0; k < 8; k++) {
        unsigned bit[3] = { k >> 2 & 1, k >> 1 & 1, k & 1 };
        table |= (bit[mask] ? bit[a] : bit[b]) << k;
    }
    return table;
}

void v_select(struct lower *l, unsigned d, unsigned mask, unsigned a, unsigned b)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    if (lvl == V4) {
        if (d == a) v_enc_rr(e, lvl, V_PTERNLOGQ, d, mask, b, select_table(1, 0, 2));
        else if (d == b) v_enc_rr(e, lvl, V_PTERNLOGQ, d, mask, a, select_table(1, 2, 0));
        else {
            v_copy(l, d, mask);
            v_enc_rr(e, lvl, V_PTERNLOGQ, d, a, b, select_table(0, 1, 2));
        }
        return;
    }
    /* ((a ^ b) & mask) ^ b */
    uint8_t t = d == mask || d == b ? x_vtmp(l) : (uint8_t)d;
    v2(l, V_PXOR, t, a, b);
    v2(l, V_PAND, t, t, mask);
    v2(l, V_PXOR, d, t, b);
    if (t != d) x_vunlock(l, t);
}

/* --- literals ------------------------------------------------------------------------------------------------------------------ */

/* a, u[0..1]: the 16 bytes; u[2], u[3], back: displacements that refer to them, with a flag if an immediate follows. */
enum { LIT_TAIL = 1 << 30 };
static void cold_literal(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    while (emit_off(e) & 15 && !e->full) emit_u8(e, 0xcc);
    const uint32_t at = emit_off(e);
    emit_u64(e, c->a);
    emit_u32(e, c->u[0]);
    emit_u32(e, c->u[1]);
    const uint32_t use[3] = { c->u[2], c->u[3], c->back };
    for (unsigned k = 0; k < 3 && use[k]; k++) x_patch32(e, use[k] & ~(uint32_t)LIT_TAIL, use[k] & LIT_TAIL ? at - 1 : at);
}

/* The displacement that was just emitted, with `tail` bytes behind it, refers to this literal. */
static void literal_used(struct lower *l, uint64_t lo, uint64_t hi, unsigned tail)
{
    const uint32_t at = (emit_off(&l->e) - 4 - tail) | (tail ? LIT_TAIL : 0);
    for (unsigned k = 0; k < l->n_cold; k++) {
        struct x_cold *c = &l->cold[k];
        if (c->emit != cold_literal || c->a != lo || c->u[0] != (uint32_t)hi || c->u[1] != hi >> 32 || c->back) continue;
        if (!c->u[3]) c->u[3] = at;
        else c->back = at;
        return;
    }
    struct x_cold *c = x_cold(l, cold_literal);
    c->a = lo;
    c->u[0] = (uint32_t)hi;
    c->u[1] = (uint32_t)(hi >> 32);
    c->u[2] = at;
}

void v2liti(struct lower *l, enum v_op op, unsigned d, unsigned a, uint64_t lo, uint64_t hi, unsigned imm)
{
    assert(v_desc[op].form == 3);
    struct regs r = fit(l, op, d, a, a);
    v_op3mi(&l->e, fp_level(l), op, r.d, r.a, x_mem(X_RIP, 0), imm);
    literal_used(l, lo, hi, v_desc[op].flags & V_F_IMM ? 1 : 0);
    fitted(l, &r);
}

void v_literal(struct lower *l, unsigned d, uint64_t lo, uint64_t hi)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    if (lo == 0 && hi == 0) { v_zero(e, lvl, d); return; }
    if (~lo == 0 && ~hi == 0) { v_ones(e, lvl, d); return; }
    v_op2m(e, lvl, V_MOVAPS, d, x_mem(X_RIP, 0));
    literal_used(l, lo, hi, 0);
}

/* --- values -------------------------------------------------------------------------------------------------------------------- */

bool v_is_z64(const struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    return ir_is_k(v) || l->val[v].flags & (XV_Z64 | XV_Z32);
}
bool v_is_z32(const struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    return ir_is_k(v) ? ir_kval(l->u, v) >> 32 == 0 : !!(l->val[v].flags & XV_Z32);
}

uint8_t v_use(struct lower *l, ir_ref v) { return x_vuse(l, v); }

/* v is only in memory: load so much of it that the rest is zero. */
static bool load_part(struct lower *l, ir_ref v, enum v_op op, uint8_t *t)
{
    struct x_mem m;
    if (!x_in_memory(l, v, &m)) return false;
    *t = x_vtmp(l);
    v_op2m(&l->e, fp_level(l), op, *t, m);
    return true;
}

/* A temporary with the low part of v. */
static uint8_t low_part(struct lower *l, ir_ref v, bool to32)
{
    uint8_t t;
    if (load_part(l, v, to32 ? V_MOVSS : V_MOVSD, &t)) return t;
    uint64_t locked = l->lock;
    uint8_t a = x_vuse(l, v);
    t = x_vtmp(l);
    if (to32) v_low32(l, t, a);
    else v_low64(l, t, a);
    if (!(locked >> (XR_VEC + a) & 1)) x_vunlock(l, a);   /* nobody else in this instruction has it */
    return t;
}
uint8_t v_use_z64(struct lower *l, ir_ref v) { return v_is_z64(l, v) ? x_vuse(l, v) : low_part(l, v, false); }
uint8_t v_use_z32(struct lower *l, ir_ref v) { return v_is_z32(l, v) ? x_vuse(l, v) : low_part(l, v, true); }

uint8_t v_use_lanes(const struct vop *v, ir_ref x)
{
    if (v->one && v->bits == 32) return v_use_z32(v->l, x);
    if (v->one || v->half) return v_use_z64(v->l, x);
    return v_use(v->l, x);
}

uint8_t v_def(const struct vop *v, uint32_t avoid) { return x_vdef(v->l, v->i, avoid); }

void v_finish(const struct vop *v, unsigned d, bool z64)
{
    struct lower *l = v->l;
    struct x_val *x = &l->val[v->i];
    if (v->one && v->bits < 64) {
        if (v->bits == 32) v_low32(l, d, d);
        else v2k(l, V_PAND, d, d, v->bits == 8 ? VK_LANE0_8 : VK_LANE0_16);
        x->flags |= XV_Z64 | XV_Z32;
    } else if (v->half || v->one || z64) {
        if (!z64) v_low64(l, d, d);
        x->flags |= XV_Z64;
    }
}

/* --- the C reference ----------------------------------------------------------------------------------------------------------- */

static struct x_mem vec_in(unsigned n) { return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, vec_in) + 16 * n)); }

/* Arguments of helper vecop; op and kind are known. */
static void vecop_args(struct lower *l, const struct ir_ins *p, unsigned literal)
{
    x_mov_mi(&l->e, 8, X_CPU(scratch[0]), (int32_t)(p->op | (unsigned)p->t << 8));
    x_mov_mi(&l->e, 8, X_CPU(scratch[1]), (int32_t)literal);
}

static unsigned literal_of(const struct lower *l, const struct ir_ins *p)
{
    const uint16_t f[4] = { p->a, p->b, p->c, 0 };
    if (p->op == IR_VFCMLA) return (unsigned)ir_kval(l->u, l->args[0]) & 3;
    return f[vecref_literal(p->op)];
}

static void store_in(struct lower *l, unsigned n, ir_ref v)
{
    struct emit *e = &l->e;
    v = x_canon(l, v);
    if (!ir_is_k(v) && l->val[v].flags & XV_VEC) {
        v_op2m(e, fp_level(l), V_MOVAPS_ST, x_vuse(l, v), vec_in(n));
    } else {   /* an integer */
        struct x_opnd o = x_operand(l, v, false);
        struct x_mem m = vec_in(n);
        if (o.kind == XO_MEM) o.reg = x_use(l, v);
        if (o.kind == XO_IMM) x_mov_mi(e, 8, m, o.imm);
        else x_mov_mr(e, 8, m, o.reg);
        m.disp += 8;
        x_mov_mi(e, 8, m, 0);
    }
    l->lock = 0;
}

/* Call a class F helper that leaves its result in cpu->vec_out. */
static void call_vector(struct lower *l, ir_ref i, unsigned helper)
{
    x_evict_all(l, false);
    x_evict_all(l, true);
    x_mov_ri(&l->e, RAX, 8 * helper);
    x_call_to(&l->e, l->h->thunk[THUNK_HELPER_F]);
    emit_label(&l->e);
    if (!l->val[i].uses) return;
    v_op2m(&l->e, fp_level(l), V_MOVAPS, x_vdef(l, i, 0), X_CPU(vec_out));
}

void v_reference(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = &l->u->ins[i];
    const ir_ref f[3] = { p->a, p->b, p->c };
    const struct ir_opinfo *o = &ir_opinfo[p->op];
    const char kind[3] = { o->a, o->b, o->c };
    unsigned literal = literal_of(l, p);
    for (unsigned n = 0; n < 3; n++)
        if (kind[n] == 'q' || kind[n] == 'w') store_in(l, n, f[n]);
    l->n_args = 0;
    vecop_args(l, p, literal);
    call_vector(l, i, HELPER_vecop);
}

void v_vhcall(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = &l->u->ins[i];
    assert(l->n_args <= 2);
    store_in(l, 0, p->b);
    if (vec_helper_args(p->a) > 1) store_in(l, 1, p->c);
    for (unsigned n = 0; n < l->n_args; n++) store_in(l, 2 + n, l->args[n]);
    l->n_args = 0;
    for (unsigned s = IR_SLOT_M0; s < IR_SLOT__N; s++)   /* a helper may change them */
        if (l->slotv[s]) x_forget_slot(l, s);
    x_mov_mi(&l->e, 8, X_CPU(scratch[0]), p->a);
    call_vector(l, i, HELPER_vhcall);
}

/* a: the instruction; u[0]: result, u[1..3]: operands. */
static void cold_reference(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    const struct ir_ins *p = &l->u->ins[c->a];
    for (unsigned n = 0; n < 3; n++)
        if (c->u[1 + n] != X_NOREG) v_op2m(e, lvl, V_MOVAPS_ST, c->u[1 + n], vec_in(n));
    if (p->op == IR_VHCALL) x_mov_mi(e, 8, X_CPU(scratch[0]), p->a);
    else vecop_args(l, p, literal_of(l, p));
    x_mov_mr(e, 8, X_CPU(cold.r[0]), RAX);
    x_mov_ri(e, RAX, 8 * (p->op == IR_VHCALL ? HELPER_vhcall : HELPER_vecop));
    x_call_to(e, l->h->thunk[THUNK_COLD_F]);
    v_op2m(e, lvl, V_MOVAPS, c->u[0], X_CPU(vec_out));
    x_cold_back(l, c);
}

struct x_cold *v_cold_call(struct lower *l, ir_ref i, unsigned d, const uint8_t r[3])
{
    struct x_cold *c = x_cold(l, cold_reference);
    c->a = i;
    c->u[0] = d;
    for (unsigned n = 0; n < 3; n++) c->u[1 + n] = r[n];
    return c;
}

struct x_cold *v_cold_reference(const struct vop *v, unsigned d, const uint8_t r[3]) { return v_cold_call(v->l, v->i, d, r); }

/* --- constants ----------------------------------------------------------------------------------------------------------------- */

#define BOTH(x) { x, x }
uint32_t vec_consts(uint8_t *dst)
{
    static const uint64_t k[VK__N][2] = {
        [VK_BYTE_01] = BOTH(0x0101010101010101), [VK_BYTE_7F] = BOTH(0x7f7f7f7f7f7f7f7f), [VK_BYTE_80] = BOTH(0x8080808080808080),
        [VK_BYTE_0F] = BOTH(0x0f0f0f0f0f0f0f0f), [VK_BYTE_70] = BOTH(0x7070707070707070),
        [VK_WORD_1] = BOTH(0x0001000100010001), [VK_WORD_00FF] = BOTH(0x00ff00ff00ff00ff), [VK_WORD_FF00] = BOTH(0xff00ff00ff00ff00),
        [VK_WORD_7FFF] = BOTH(0x7fff7fff7fff7fff), [VK_WORD_8000] = BOTH(0x8000800080008000),
        [VK_DWORD_1] = BOTH(0x0000000100000001), [VK_DWORD_0000FFFF] = BOTH(0x0000ffff0000ffff),
        [VK_DWORD_7FFFFFFF] = BOTH(0x7fffffff7fffffff), [VK_DWORD_80000000] = BOTH(0x8000000080000000),
        [VK_QWORD_1] = BOTH(1), [VK_QWORD_LOW] = BOTH(0xffffffff),
        [VK_QWORD_7F] = BOTH(0x7fffffffffffffff), [VK_QWORD_80] = BOTH(0x8000000000000000),
        [VK_LEAST_16] = BOTH(0x0400040004000400), [VK_LEAST_32] = BOTH(0x0080000000800000), [VK_LEAST_64] = BOTH(0x0010000000000000),
        [VK_LANE0_8] = { 0xff, 0 }, [VK_LANE0_16] = { 0xffff, 0 }, [VK_LANE0_32] = { 0xffffffff, 0 }, [VK_LANE0_64] = { ~0ull, 0 },
        [VK_EVEN_BYTES] = { 0x0e0c0a0806040200, 0x8080808080808080 }, [VK_EVEN_WORDS] = { 0x0d0c090805040100, 0x8080808080808080 },
        [VK_EVEN_DWORDS] = { 0x0b0a090803020100, 0x8080808080808080 },
        [VK_UZP1_8] = { 0x0e0c0a0806040200, 0x1e1c1a1816141210 }, [VK_UZP2_8] = { 0x0f0d0b0907050301, 0x1f1d1b1917151311 },
        [VK_UZP1_16] = { 0x0006000400020000, 0x000e000c000a0008 }, [VK_UZP2_16] = { 0x0007000500030001, 0x000f000d000b0009 },
        [VK_ODD_BYTES] = { 0x0f0d0b0907050301, 0x8080808080808080 }, [VK_ODD_WORDS] = { 0x0f0e0b0a07060302, 0x8080808080808080 },
        [VK_REV16_8] = { 0x0607040502030001, 0x0e0f0c0d0a0b0809 }, [VK_REV32_8] = { 0x0405060700010203, 0x0c0d0e0f08090a0b },
        [VK_REV64_8] = { 0x0001020304050607, 0x08090a0b0c0d0e0f }, [VK_REV32_16] = { 0x0504070601000302, 0x0d0c0f0e09080b0a },
        [VK_POPCNT4] = BOTH(0x0302020102010100), [VK_CLZ4] = { 0x0101010102020304, 0 },
        [VK_REVLO4] = { 0xe060a020c0408000, 0xf070b030d0509010 }, [VK_REVHI4] = { 0x0e060a020c040800, 0x0f070b030d050901 },
        [VK_GF_RBIT] = BOTH(0x8040201008040201), [VK_CRC32] = { 0xb4e5b025f7011641, 0x1db710641 },
    };
    memcpy(dst, k, sizeof k);
    /* nibbles 8..15 have one bit more */
    for (unsigned n = 8; n < 16; n++) dst[16 * VK_POPCNT4 + n]++;
    return sizeof k;
}
