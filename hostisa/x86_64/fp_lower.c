/*
 * fp_lower.c - floating point of the baseline: dispatch, operands, constants, arithmetic and sign operations.
 */
#include "hostisa/x86_64/fp.h"

#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/softfp.h"
#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/region_low.h"

_Static_assert(IR_FMSUB == IR_FMADD + 1 && IR_FNMSUB == IR_FMADD + 2 && IR_FNMADD == IR_FMADD + 3, "order of the FMA ops");

/* --- operands and constants --------------------------------------------------------------------------------- */

#define BOXED(bits) (0xffffffff00000000u | (bits))
static const uint64_t consts[FPK_FLAGS] = {
    [FPK_CANON_64] = 0x7ff8000000000000, [FPK_CANON_32] = BOXED(0x7fc00000),
    [FPK_SIGN_64] = 0x8000000000000000, [FPK_SIGN_32] = 0x80000000,
    [FPK_ABS_64] = 0x7fffffffffffffff, [FPK_ABS_32] = BOXED(0x7fffffff),
    [FPK_TWO63_64] = 0x43e0000000000000, [FPK_TWO63_32] = BOXED(0x5f000000),
    [FPK_TWO64_64] = 0x43f0000000000000, [FPK_TWO64_32] = BOXED(0x5f800000),
    [FPK_INTEGRAL_64] = 0x4330000000000000, [FPK_INTEGRAL_32] = BOXED(0x4b000000),
    [FPK_BELOW_HALF_64] = 0x3fdfffffffffffff, [FPK_BELOW_HALF_32] = BOXED(0x3effffff),
    [FPK_ONE_64] = 0x3ff0000000000000, [FPK_ONE_32] = BOXED(0x3f800000),
    [FPK_LEAST_64] = 0x0010000000000000, [FPK_LEAST_32] = BOXED(0x00800000),
    [FPK_NOT_LEAST_64] = 0x7fefffffffffffff, [FPK_NOT_LEAST_32] = 0x7f7fffff,
    [FPK_ZERO_64] = 0, [FPK_ZERO_32] = BOXED(0),
    [FPK_MASK_HIGH] = BOXED(0),
};

uint32_t fp_consts(const struct host *h, uint8_t *dst)
{
    (void)h;
    for (unsigned i = 0; i < FPK_FLAGS; i++) {
        memcpy(dst + 16 * i, &consts[i], 8);
        memset(dst + 16 * i + 8, 0, 8);
    }
    /* MXCSR: IE DE ZE OE UE PE from bit 0; RISC-V: NX UF OF DZ NV */
    for (unsigned m = 0; m < 64; m++)
        dst[16 * FPK_FLAGS + m] = (uint8_t)((m >> 5 & 1) | (m >> 4 & 1) << 1 | (m >> 3 & 1) << 2 | (m >> 2 & 1) << 3 | (m & 1) << 4);
    return 16 * FPK__N;
}

uint8_t fp_use(struct lower *l, ir_ref v, bool f64)
{
    ir_ref c = x_canon(l, v);
    if (f64 || !ir_is_k(c)) return x_vuse(l, v);
    uint32_t bits = (uint32_t)ir_kval(l->u, c);
    uint8_t x = x_vtmp(l);
    if (bits == 0 && !l->h->v_is_128) {
        v_op2m(&l->e, fp_level(l), V_MOVSD, x, fp_k(l, FPK_ZERO_32));
    } else {
        uint8_t g = x_tmp(l);
        x_mov_ri(&l->e, g, l->h->v_is_128 ? bits : BOXED(bits));
        v_movq_from_gpr(&l->e, fp_level(l), x, g);
        x_unlock(l, g);
    }
    return x;
}

struct x_opnd fp_operand(struct lower *l, ir_ref v, bool f64)
{
    if (ir_is_k(x_canon(l, v))) return (struct x_opnd){ .kind = XO_REG, .reg = fp_use(l, v, f64) };
    return x_voperand(l, v);
}

void fp_op3(struct lower *l, enum v_op op, unsigned dst, unsigned a, const struct x_opnd *b)
{
    if (b->kind == XO_MEM) v_op3m(&l->e, fp_level(l), op, dst, a, b->m);
    else v_op3(&l->e, fp_level(l), op, dst, a, b->reg);
}

void fp_cmp(struct lower *l, enum v_op op_sd, bool f64, unsigned a, const struct x_opnd *b)
{
    enum v_op op = v_fp(op_sd, f64);
    if (b->kind == XO_MEM) v_op2m(&l->e, fp_level(l), op, a, b->m);
    else v_op2(&l->e, fp_level(l), op, a, b->reg);
}

uint8_t fp_fresh(struct lower *l, uint8_t d, bool f64)
{
    if (l->h->v_is_128) {
        v_zero(&l->e, fp_level(l), d);
        return d;
    }
    uint8_t r = f64 || d < 16 ? d : x_vtmp(l);   /* there is no idiom for all ones in the upper registers */
    if (f64) v_zero(&l->e, fp_level(l), r);
    else v_ones(&l->e, fp_level(l), r);
    return r;
}

void fp_back_if(struct lower *l, struct x_cold *c, unsigned cc)
{
    uint32_t at = x_jcc32(&l->e, cc);
    x_patch32(&l->e, at, c->back);
}

/* --- the canonical NaN ------------------------------------------------------------------------------------------
 * ucomis r, r finds a NaN without a flag (arithmetic gives no sNaN); the branch is predicted, so nothing is added to
 * the dependency chain. ucomis a, b finds a NaN in either, so where two results follow each other with nobody looking at the
 * registers in between, the first one's check waits for the second's. (v4 could use vfixupimm instead: 2 cycles on the chain.) */

static void load_canon(struct lower *l, unsigned d, bool f64)
{
    v_op2m(&l->e, fp_level(l), V_MOVSD, d, fp_k2(l, FPK_CANON_64, f64));
}

/* u[1]: what a check is about: is f64; and in the upper half 1 + the register whose check waited, 0 = none. */
static void cold_waiting(struct lower *l, const struct x_cold *c)
{
    unsigned first = c->u[1] >> 16, d = c->u[0];
    bool f64 = c->u[1] & 1;
    if (!first--) return;
    enum v_op ucomi = v_fp(V_UCOMISD, f64);
    v_op2(&l->e, fp_level(l), ucomi, first, first);
    uint32_t ok = x_jcc8(&l->e, CC_NP);
    load_canon(l, first, f64);
    x_here8(&l->e, ok);
    v_op2(&l->e, fp_level(l), ucomi, d, d);
    uint32_t at = x_jcc32(&l->e, CC_NP);
    x_patch32(&l->e, at, c->back);
}

static void cold_canon(struct lower *l, struct x_cold *c)   /* u: register, what */
{
    cold_waiting(l, c);
    load_canon(l, c->u[0], c->u[1] & 1);
    x_cold_back(l, c);
}

void fp_raise_inf_times_zero(struct lower *l, bool f64, unsigned d, unsigned a, unsigned b)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    v_zero(e, lvl, d);
    v_op2(e, lvl, v_fp(V_UCOMISD, f64), a, d);
    uint32_t mul = x_jcc8(e, CC_E);
    v_op2(e, lvl, v_fp(V_UCOMISD, f64), b, d);
    uint32_t skip = x_jcc8(e, CC_NE);
    x_here8(e, mul);
    v_op3(e, lvl, v_fp(V_MULSD, f64), d, a, b);
    x_here8(e, skip);
}

/* u: result, what, factors. */
static void cold_canon_fma(struct lower *l, struct x_cold *c)
{
    bool f64 = c->u[1] & 1;
    cold_waiting(l, c);
    fp_raise_inf_times_zero(l, f64, c->u[0], c->u[2], c->u[3]);
    load_canon(l, c->u[0], f64);
    x_cold_back(l, c);
}

/* Does i have a FCANON in the next place that matters? */
static bool canon_follows(const struct lower *l, ir_ref i)
{
    const struct ir_ins *next = fp_ins(l, i) + 1;
    return i + 1u < l->u->n && next->op == IR_FCANON && next->a == i && l->val[i].flags & XV_BITS;
}

/* Can the check of i, whose result is in d, wait for the check of a later instruction? d must be the pinned register that the
 * result is for (in a region: the place of i, which is still alive then), and up to there no fault, exit or instruction may look at the register's bits. */
static bool may_wait(const struct lower *l, ir_ref i, unsigned d)
{
    enum { FAR = 40 };
    const bool region = l->rg != NULL;
    unsigned slot = region ? NO_SLOT : l->val[i].hint;
    if (region ? x_fixed_reg(l, i) != (uint8_t)(XR_VEC + d) : slot == NO_SLOT || l->slotv[slot] != i || l->h->slot_reg[slot] != d) return false;
    enum ir_type t = ir_result_type(l->u, i);
    for (ir_ref k = (ir_ref)(i + 2); k < l->u->n && k < i + FAR; k++) {
        const struct ir_ins *p = fp_ins(l, k);
        if (l->val[k].flags & XV_DEAD) continue;
        if (!region && l->val[k].hint == slot) return false;   /* its result would take the register (our own SET is dead) */
        switch (p->op) {
        case IR_NOP: case IR_INSN: case IR_TRUNC: case IR_BOX: break;
        case IR_UNBOX:
            if (ir_result_type(l->u, x_canon(l, k)) != IRT_F32) return false;
            break;
        case IR_GET:
            if (p->a == slot) return false;
            break;
        case IR_SET: {
            if (region) break;
            bool own = x_canon(l, p->b) == i;
            if (own != (p->a == slot)) return false;
            break;
        }
        case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FSQRT: case IR_FMADD: case IR_FMSUB: case IR_FNMSUB:
        case IR_FNMADD: case IR_FROUND: case IR_F32TO64: case IR_F64TO32:
            if (ir_result_type(l->u, k) == t && canon_follows(l, k)) {
                if (region && !alloc_live_after(&l->rg->al, i, k)) return false;
                return !x_is_fma(p->op) || x_has(l->h, XF_FMA);
            }
            break;
        case IR_FCANON:
            if (!x_is_view(l->u, k)) return false;
            break;
        case IR_FMIN: case IR_FMAX: case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ: case IR_F2I: case IR_I2F:
            break;
        default:
            if (p->op < IR_ADD || p->op > IR_SELECT) return false;
            break;
        }
    }
    return false;
}

static struct x_cold *nan_check(struct lower *l, ir_ref i, unsigned d, void (*emit)(struct lower *, struct x_cold *))
{
    bool f64 = ir_result_type(l->u, i) == IRT_F64;
    unsigned first = d;
    struct x_cold *c = x_cold(l, emit);
    c->u[0] = d;
    c->u[1] = f64;
    if (l->waiting && (ir_result_type(l->u, l->waiting) == IRT_F64) == f64) {
        first = l->val[l->waiting].reg - XR_VEC;
        assert(first != d && first < 32 && (l->rg || l->slotv[l->val[l->waiting].hint] == l->waiting));
        c->u[1] |= (first + 1) << 16;
        l->waiting = 0;
    }
    v_op2(&l->e, fp_level(l), v_fp(V_UCOMISD, f64), d, first);
    x_cold_jcc(l, c, CC_P);
    x_cold_join(l, c);
    return c;
}

void fp_canon(struct lower *l, ir_ref i, unsigned d)
{
    if (!canon_follows(l, i)) return;
    if (!l->waiting && may_wait(l, i, d)) l->waiting = i;
    else nan_check(l, i, d, cold_canon);
}

void fp_canon_fma(struct lower *l, ir_ref i, unsigned d, unsigned a, unsigned b)
{
    struct x_cold *c = nan_check(l, i, d, cold_canon_fma);
    c->u[2] = a;
    c->u[3] = b;
}

/* Any value, perhaps an sNaN: look at the bits. */
void fp_canon_any(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p);
    uint8_t a = fp_use(l, p->a, f64), d = x_vdef(l, i, 0), g = x_tmp(l), m = x_tmp(l);
    struct emit *e = &l->e;
    v_mov(e, fp_level(l), d, a);
    if (f64) v_movq_to_gpr(e, fp_level(l), g, d);
    else v_movd_to_gpr(e, fp_level(l), g, d);
    x_alu_rr(e, ALU_ADD, f64, g, g);   /* the sign goes */
    x_mov_ri(e, m, f64 ? 0xffe0000000000000 : 0xff000000);
    x_alu_rr(e, ALU_CMP, f64, g, m);
    struct x_cold *c = x_cold(l, cold_canon);
    c->u[0] = d;
    c->u[1] = f64;
    x_cold_jcc(l, c, CC_A);
    x_cold_join(l, c);
}

/* --- arithmetic ----------------------------------------------------------------------------------------------------- */

void fp_arith(struct lower *l, ir_ref i)
{
    if (l->h->v_is_128) { fp_arith_arm(l, i); return; }
    static const uint8_t sd[IR__N] = {
        [IR_FADD] = V_ADDSD, [IR_FSUB] = V_SUBSD, [IR_FMUL] = V_MULSD, [IR_FDIV] = V_DIVSD, [IR_FSQRT] = V_SQRTSD,
    };
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p);
    enum v_op op = v_fp((enum v_op)sd[p->op], f64);
    uint8_t a = fp_use(l, p->a, f64);
    struct x_opnd b = { .kind = XO_REG, .reg = a };
    if (p->op != IR_FSQRT) b = fp_operand(l, p->b, f64);
    /* The legacy form of what does not commute can't have its result in b. */
    bool apart = fp_level(l) == V2 && !(v_desc[op].flags & V_F_COMM) && b.kind == XO_REG && b.reg != a;
    uint8_t d = x_vdef(l, i, apart ? 1u << b.reg : 0);
    fp_op3(l, op, d, a, &b);
    fp_canon(l, i, d);
}

/* ops[0] overwrites a factor, ops[1] the addend (SD rows). x86 and RISC-V name the negated products the other way round. */
static const enum v_op *fma_rows(unsigned op)
{
    static const enum v_op madd[2] = { V_FMADD213SD, V_FMADD231SD }, msub[2] = { V_FMSUB213SD, V_FMSUB231SD },
                           nmsub[2] = { V_FNMADD213SD, V_FNMADD231SD }, nmadd[2] = { V_FNMSUB213SD, V_FNMSUB231SD };
    switch (op) {
    case IR_FMADD: return madd;
    case IR_FMSUB: return msub;
    case IR_FNMSUB: return nmsub;
    case IR_FNMADD: return nmadd;
    default: assert(false && "not a fused multiply-add"); return madd;
    }
}

static void fma_hardware(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p);
    const enum v_op *row = fma_rows(p->op);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    uint8_t a = fp_use(l, p->a, f64), b = fp_use(l, p->b, f64);
    struct x_opnd c = fp_operand(l, p->c, f64);
    uint8_t d = x_vdef(l, i, 0);
    if (d == a || d == b) {
        /* The factor that is overwritten is kept for the cold path. If it is the addend too there is nothing to keep: a
         * NaN addend is then a NaN factor, and inf * 0 + inf has raised invalid by itself. */
        if (d != a) { uint8_t t = a; a = b; b = t; }
        bool keep = !(c.kind == XO_REG && c.reg == d);
        uint8_t saved = d;
        if (keep) {
            saved = x_vtmp(l);
            v_mov(e, lvl, saved, d);
        }
        enum v_op op = v_fp(row[0], f64);
        if (c.kind == XO_MEM) v_enc_rm(e, lvl, op, d, b, c.m, 0);
        else v_enc_rr(e, lvl, op, d, b, c.reg, 0);
        if (keep) fp_canon_fma(l, i, d, saved, b == d ? saved : b);
        else fp_canon(l, i, d);
        return;
    }
    if (c.kind == XO_MEM) v_op2m(e, lvl, V_MOVSD, d, c.m);
    else v_mov(e, lvl, d, c.reg);
    v_enc_rr(e, lvl, v_fp(row[1], f64), d, a, b, 0);
    fp_canon_fma(l, i, d, a, b);
}

/* No FMA instruction: integer arithmetic in C (class I: vector registers stay as they are). It canonicalises and raises
 * invalid for inf * 0 by itself. */
static void fma_helper(struct lower *l, ir_ref i)
{
    static const uint8_t negate[4] = { 0, 1, 2, 3 };   /* FMADD FMSUB FNMSUB FNMADD: 1 the addend, 2 the product */
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    bool f64 = fp_is64(p);
    const ir_ref arg[3] = { p->a, p->b, p->c };
    uint64_t ctl = SOFT_CTL(f64 ? SOFT_D : SOFT_S, SOFT_RM_HOST, negate[p->op - IR_FMADD]);
    for (unsigned n = 0; n < 3; n++) {
        uint8_t v = fp_use(l, arg[n], f64);
        struct x_mem m = x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch[0])) + 8 * (int32_t)n);
        v_op2m(e, lvl, f64 ? V_MOVSD_ST : V_MOVSS_ST, v, m);
        m.disp += 4;
        if (!f64) x_mov_mi(e, 4, m, -1);   /* boxed, which lane 0 of a vector is not */
    }
    x_mov_mi(e, 8, X_CPU(scratch[3]), (int32_t)ctl);
    x_evict_all(l, false);
    x_mov_ri(e, RAX, 8 * HELPER_soft_fma);
    x_call_to(e, l->h->thunk[THUNK_HELPER_I]);
    emit_label(e);
    v_movq_from_gpr(e, lvl, x_vdef(l, i, 0), RAX);
}

void fp_fma(struct lower *l, ir_ref i)
{
    if (l->h->v_is_128) fp_fma_arm(l, i);
    else if (x_has(l->h, XF_FMA)) fma_hardware(l, i);
    else fma_helper(l, i);
}

/* --- signs ---------------------------------------------------------------------------------------------------------- */

static void sign_copy(struct lower *l, ir_ref i, bool f64, bool invert)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    uint8_t a = fp_use(l, p->a, f64), b = fp_use(l, p->b, f64);
    uint8_t d = x_vdef(l, i, 0);
    if (lvl == V4) {
        /* mask ? b : a, the sign of b inverted or not: the truth table over (dst, other, mask) */
        struct x_mem mask = fp_k2(l, FPK_SIGN_64, f64);
        if (d == b && a != b) {
            v_enc_rm(e, lvl, V_PTERNLOGQ, d, a, mask, invert ? 0x4e : 0xe4);
        } else {
            v_mov(e, lvl, d, a);
            v_enc_rm(e, lvl, V_PTERNLOGQ, d, b, mask, invert ? 0x72 : 0xd8);
        }
        return;
    }
    uint8_t t = x_vtmp(l);
    if (invert) {   /* ~b & sign */
        v_mov(e, lvl, t, b);
        v_op3m(e, lvl, V_ANDNPS, t, t, fp_k2(l, FPK_SIGN_64, f64));
    } else {
        v_op3m(e, lvl, V_ANDPS, t, b, fp_k2(l, FPK_SIGN_64, f64));
    }
    v_op3m(e, lvl, V_ANDPS, d, a, fp_k2(l, FPK_ABS_64, f64));
    v_op3(e, lvl, V_ORPS, d, d, t);
}

static void sign_xor(struct lower *l, ir_ref i, bool f64)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    uint8_t a = fp_use(l, p->a, f64), b = fp_use(l, p->b, f64), d = x_vdef(l, i, 0), t = x_vtmp(l);
    v_op3m(e, lvl, V_ANDPS, t, b, fp_k2(l, FPK_SIGN_64, f64));
    v_op3(e, lvl, V_XORPS, d, a, t);
}

void fp_sign(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p);
    switch (p->op) {
    case IR_FSGNJ: sign_copy(l, i, f64, false); return;
    case IR_FSGNJN: sign_copy(l, i, f64, true); return;
    case IR_FSGNJX: sign_xor(l, i, f64); return;
    default: break;
    }
    uint8_t a = fp_use(l, p->a, f64), d = x_vdef(l, i, 0);
    bool neg = p->op == IR_FNEG;
    v_op3m(&l->e, fp_level(l), neg ? V_XORPS : V_ANDPS, d, a, fp_k2(l, neg ? FPK_SIGN_64 : FPK_ABS_64, f64));
    fp_above_as(l, i, p->a);
    if (!neg) l->val[i].flags |= XV_Z64;   /* the constant has zero there */
}

/* --- dispatch --------------------------------------------------------------------------------------------------------- */

bool x_lower_fp(struct lower *l, ir_ref i)
{
    switch (fp_ins(l, i)->op) {
    case IR_GET: fp_get(l, i); return true;
    case IR_SET: fp_set(l, i); return true;
    case IR_LOAD: fp_load(l, i); return true;
    case IR_STORE: fp_store(l, i); return true;
    case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FSQRT: fp_arith(l, i); return true;
    case IR_FMADD: case IR_FMSUB: case IR_FNMSUB: case IR_FNMADD: fp_fma(l, i); return true;
    case IR_FCANON: if (!x_is_view(l->u, i)) fp_canon_any(l, i); return true;
    case IR_FMIN: case IR_FMAX: fp_minmax(l, i); return true;
    case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ: fp_compare(l, i); return true;
    case IR_FNEG: case IR_FABS: case IR_FSGNJ: case IR_FSGNJN: case IR_FSGNJX: fp_sign(l, i); return true;
    case IR_FROUND: fp_round(l, i); return true;
    case IR_F2I: fp_f2i(l, i); return true;
    case IR_I2F: fp_i2f(l, i); return true;
    case IR_F32TO64: case IR_F64TO32: fp_f2f(l, i); return true;
    case IR_BOX: return true;
    case IR_UNBOX: fp_unbox(l, i); return true;
    case IR_F2BITS: case IR_BITS2F: fp_bits(l, i); return true;
    case IR_FPROP1: case IR_FPROP2: case IR_FPROP3: fp_propagate(l, i); return true;
    case IR_FMINA: case IR_FMAXA: fp_minmax_arm(l, i); return true;
    default: return false;
    }
}
