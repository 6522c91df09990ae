/*
 * vec_move.c - the vector half: between vector registers, general registers and scalar floats; single lanes.
 */
#include "hostisa/x86_64/vec_low.h"

#include <assert.h>

#include "hostisa/x86_64/regalloc.h"

static struct x_mem at(struct x_mem m, unsigned off)
{
    m.disp += (int32_t)off;
    return m;
}
static uint64_t low_lanes(const struct vop *v, uint64_t x)   /* of the literal of a whole vector: its upper half */
{
    return v->half || v->one ? 0 : x;
}

/* --- duplicates ------------------------------------------------------------------------------------------------------------------ */

static void dup_const(const struct vop *v, uint64_t k)
{
    struct lower *l = v->l;
    uint8_t d = v_def(v, 0);
    uint64_t x = v_repeat(v->size, k);
    if (v->one && v->bits < 64) x &= (1ull << v->bits) - 1;
    v_literal(l, d, x, low_lanes(v, x));
    if (v->half || v->one || !x) l->val[v->i].flags |= XV_Z64;
    if (v->one && v->bits <= 32) l->val[v->i].flags |= XV_Z32;
}

/* An integer to lane 0, the rest zero. */
static void one_from_gpr(const struct vop *v, unsigned d, unsigned g)
{
    struct lower *l = v->l;
    if (v->bits == 64) {
        v_movq_from_gpr(&l->e, v->lvl, d, g);
        l->val[v->i].flags |= XV_Z64;
        return;
    }
    if (v->bits < 32) {
        uint8_t t = x_tmp(l);
        x_ext_rr(&l->e, v->bits / 8, false, false, t, g);
        g = t;
    }
    v_movd_from_gpr(&l->e, v->lvl, d, g);
    l->val[v->i].flags |= XV_Z64 | XV_Z32;
}

/* Is the only use of i as the mask of a selection of single lanes of at most so many bits, right behind it? */
static bool only_selects(const struct lower *l, ir_ref i, unsigned bits)
{
    for (ir_ref k = (ir_ref)(i + 1); k < l->u->n && k <= i + 3; k++) {
        const struct ir_ins *p = &l->u->ins[k];
        if (p->op == IR_VBSL && p->a == i) return l->val[i].uses == 1 && p->t & IRL_ONE && ir_lane_bits(p->t) <= bits;
    }
    return false;
}

/* 0 - c for a condition c about floats that has not been computed: all lanes (of 64 bits, half a vector) ones or zero. */
static void dup_condition(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    ir_ref c = l->u->ins[v->p->a].b;
    bool lazy = l->val[c].flags & XV_LAZY, negated = lazy && l->u->ins[c].op == IR_EQ;
    ir_ref compare = negated ? l->u->ins[c].a : c;
    unsigned m;
    lazy = lazy && l->val[compare].flags & XV_LAZY;
    if (lazy && x_float_mask(l, compare, negated, &m)) {
        bool f32 = l->u->ins[compare].t == IRT_F32;
        if (!only_selects(l, v->i, f32 ? 32 : 64)) {
            if (f32) v1i(l, V_PSHUFD, m, m, 0);
            v_low64(l, m, m);
            l->val[v->i].flags |= XV_Z64;
        }
        x_vdef_in(l, v->i, (uint8_t)m);
        return;
    }
    unsigned cc = x_condition(l, c);
    uint8_t g = x_tmp(l);
    x_setcc(e, cc, g);
    x_ext_rr(e, 1, false, false, g, g);
    x_un_r(e, UN_NEG, true, g);
    uint8_t d = v_def(v, 0);
    v_movq_from_gpr(e, v->lvl, d, g);
    l->val[v->i].flags |= XV_Z64;
}

static void dup_gpr(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    ir_ref w = x_canon(l, v->p->a);
    if (!ir_is_k(w) && l->val[w].flags & XV_LAZY) { dup_condition(v); return; }
    if (ir_is_k(w) && !ir_is_gaddr(l->u, w)) { dup_const(v, ir_kval(l->u, w)); return; }
    uint8_t g = x_use(l, w), d = v_def(v, 0);
    if (v->one || (v->half && v->bits == 64)) { one_from_gpr(v, d, g); return; }
    if (v->lvl == V4) {
        v_enc_rr(e, v->lvl, (enum v_op)(V_PBROADCASTB_G + v->size), d, 0, g, 0);
    } else {
        if (v->bits == 64) v_movq_from_gpr(e, v->lvl, d, g);
        else v_movd_from_gpr(e, v->lvl, d, g);
        if (v->lvl == V3) {
            v1(l, (enum v_op)(V_PBROADCASTB + v->size), d, d);
        } else if (v->size == 0) {
            uint8_t z = x_vtmp(l);
            v_zero(e, v->lvl, z);
            v2(l, V_PSHUFB, d, d, z);
        } else {
            if (v->size == 1) v1i(l, V_PSHUFLW, d, d, 0);
            v1i(l, V_PSHUFD, d, d, v->size == 3 ? 0x44 : 0);
        }
    }
    v_finish(v, d, false);
}
_Static_assert(V_PBROADCASTQ == V_PBROADCASTB + 3 && V_PBROADCASTQ_G == V_PBROADCASTB_G + 3, "rows by lane size");

/* One lane to lane 0, the rest zero. */
static void lane_to_one(const struct vop *v, unsigned d, unsigned a, unsigned lane)
{
    struct lower *l = v->l;
    struct x_val *x = &l->val[v->i];
    switch (v->size) {
    case 3:
        if (lane) v2s(l, V_PSRLDQ_I, d, a, 8);
        else v_low64(l, d, a);
        break;
    case 2: v2i(l, V_INSERTPS, d, a, a, lane << 6 | 0x0e); break;
    case 1: v2lit(l, V_PSHUFB, d, a, 0x8080808080800000 | (2 * lane) | (2 * lane + 1) << 8, 0x8080808080808080); break;
    default: v2lit(l, V_PSHUFB, d, a, 0x8080808080808000 | lane, 0x8080808080808080); break;
    }
    x->flags |= XV_Z64 | (v->size < 3 ? XV_Z32 : 0);
}

static void dup_lane(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    unsigned lane = v->p->b;
    struct x_mem m;
    bool one = v->one || (v->half && v->bits == 64);
    if (!one && v->lvl > V2 && x_in_memory(l, v->p->a, &m)) {   /* straight from its home */
        uint8_t d = v_def(v, 0);
        v_op2m(e, v->lvl, (enum v_op)(V_PBROADCASTB + v->size), d, at(m, lane << v->size));
        v_finish(v, d, false);
        return;
    }
    uint8_t a = v_use(l, v->p->a), d = v_def(v, 0);
    if (one) { lane_to_one(v, d, a, lane); return; }
    if (lane == 0 && v->lvl > V2 && v->size < 2) {
        v1(l, (enum v_op)(V_PBROADCASTB + v->size), d, a);
    } else if (v->size == 3) {
        v1i(l, V_PSHUFD, d, a, lane ? 0xee : 0x44);
    } else if (v->size == 2) {
        v1i(l, V_PSHUFD, d, a, lane * 0x55);
    } else if (v->size == 1) {
        v1i(l, lane < 4 ? V_PSHUFLW : V_PSHUFHW, d, a, (lane & 3) * 0x55);
        v1i(l, V_PSHUFD, d, d, lane < 4 ? 0 : 0xaa);
    } else {
        uint64_t mask = v_repeat(0, lane);
        bool low = v->half;
        v2lit(l, V_PSHUFB, d, a, mask, low ? 0x8080808080808080 : mask);
        v_finish(v, d, low);
        return;
    }
    v_finish(v, d, false);
}

/* --- single lanes ------------------------------------------------------------------------------------------------------------------ */

static void insert_gpr(const struct vop *v)
{
    static const uint16_t pinsr[4] = { V_PINSRB, V_PINSRW, V_PINSRD, V_PINSRQ };
    struct lower *l = v->l;
    uint8_t a = v_use(l, v->p->a);
    struct x_opnd b = x_rm(l, v->p->b);
    uint8_t d = x_vdef_near(l, v->i, 0, a);
    enum v_op op = (enum v_op)pinsr[v->size];
    if (b.kind == XO_MEM) v_op3mi(&l->e, v->lvl, op, d, a, b.m, v->p->c);
    else v_op3i(&l->e, v->lvl, op, d, a, b.reg, v->p->c);
    if (v_is_z64(l, v->p->a) && v->p->c << v->size < 8) l->val[v->i].flags |= XV_Z64;
}

static void insert_lane(const struct vop *v)
{
    struct lower *l = v->l;
    struct emit *e = &l->e;
    unsigned dst = v->p->c & 15, src = v->p->c >> 4;
    struct x_mem m;
    bool z64 = v_is_z64(l, v->p->a) && dst << v->size < 8;
    if (v->size < 2 && x_in_memory(l, v->p->b, &m)) {
        uint8_t a = v_use(l, v->p->a), d = x_vdef_near(l, v->i, 0, a);
        v_op3mi(e, v->lvl, v->size ? V_PINSRW : V_PINSRB, d, a, at(m, src << v->size), dst);
        if (z64) l->val[v->i].flags |= XV_Z64;
        return;
    }
    uint8_t a = v_use(l, v->p->a), b = v_use(l, v->p->b);
    uint8_t d = x_vdef_near(l, v->i, v->lvl == V2 && a != b ? 1u << b : 0, a);
    if (v->size == 3) {
        if (dst) v2i(l, V_SHUFPD, d, a, b, src << 1);
        else v2i(l, V_SHUFPD, d, b, a, src | 2);
    } else if (v->size == 2) {
        v2i(l, V_INSERTPS, d, a, b, src << 6 | dst << 4);
    } else if (v->size == 1 && src == dst && (a | b | d) < 16) {
        v2i(l, V_PBLENDW, d, a, b, 1u << dst);
    } else {
        uint8_t g = x_tmp(l);
        v_enc_rr(e, v->lvl, v->size ? V_PEXTRW : V_PEXTRB, b, 0, g, src);
        v_op3i(e, v->lvl, v->size ? V_PINSRW : V_PINSRB, d, a, g, dst);
    }
    if (z64) l->val[v->i].flags |= XV_Z64;
}

void vec_get(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    unsigned bytes = ir_lane_bits(p->t) / 8, lane = p->b;
    bool sgn = ir_lane_signed(p->t);
    struct x_mem m;
    if (x_in_memory(l, p->a, &m)) {
        x_ext_rm(e, bytes, sgn, true, x_def(l, i, 0), at(m, lane * bytes));
        return;
    }
    uint8_t a = x_vuse(l, p->a), d = x_def(l, i, 0);
    switch (bytes) {
    case 8:
        if (lane) v_enc_rr(e, lvl, V_PEXTRQ, a, 0, d, 1);
        else v_movq_to_gpr(e, lvl, d, a);
        return;
    case 4:
        if (lane) v_pextrd(e, lvl, d, a, lane);
        else v_movd_to_gpr(e, lvl, d, a);
        break;
    case 2: v_enc_rr(e, lvl, V_PEXTRW, a, 0, d, lane); break;
    default: v_enc_rr(e, lvl, V_PEXTRB, a, 0, d, lane); break;
    }
    if (sgn) x_ext_rr(e, bytes, true, true, d, d);
}

/* Most floats are computed with zero above them, or by the instruction that comes here to clear it. */
void vec_ftov(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p), zero = f64 ? v_is_z64(l, p->a) : v_is_z32(l, p->a);
    uint8_t a = fp_use(l, p->a, f64), d = x_vdef_near(l, i, 0, a);
    if (zero) v_copy(l, d, a);
    else if (f64) v_low64(l, d, a);
    else v_low32(l, d, a);
    l->val[i].flags |= XV_Z64 | (f64 ? 0 : XV_Z32);
}

/* u[0]: slot */
static void cold_qc(struct lower *l, struct x_cold *c)
{
    x_alu_mi(&l->e, ALU_OR, false, x_slot_mem(c->u[0]), 1);
    x_cold_back(l, c);
}

void vec_qc(struct lower *l, ir_ref i)
{
    enum { K = 1, NE = 4 };
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    x_slot_write(l, p->c);
    uint8_t a = x_vuse(l, p->a), b = x_vuse(l, p->b);
    if (lvl == V4) {
        v_enc_rr(e, lvl, V_PCMPUQ_K, K, a, b, NE);
        v_op2(e, lvl, V_KORTESTB, K, K);
    } else {
        uint8_t t = x_vtmp(l);
        v2(l, V_PXOR, t, a, b);
        v_op2(e, lvl, V_PTEST, t, t);
    }
    struct x_cold *c = x_cold(l, cold_qc);
    c->u[0] = p->c;
    x_cold_jcc(l, c, CC_NE);
    x_cold_join(l, c);
}

bool vec_move(const struct vop *v)
{
    switch (v->op) {
    case IR_VDUP: dup_gpr(v); return true;
    case IR_VDUPL: dup_lane(v); return true;
    case IR_VINS: insert_gpr(v); return true;
    case IR_VINSL: insert_lane(v); return true;
    default: return false;
    }
}
