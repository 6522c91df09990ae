/*
 * fp_arm.c - floating point of the baseline for guests whose scalar floats are lane 0 of vectors, and whose NaNs follow Arm's rules:
 * arithmetic, NaN propagation, FMIN and FMAX. What meets a NaN goes to cold code that calls the C rules (armfp.h).
 *
 * The rules need the operands, so a result is not computed in an operand's register; if that is where it goes it is
 * moved there behind the check, which clears what is above it on the way. A fused operation on its addend's register
 * keeps the addend in another one instead: the host's instruction would want a move anyhow.
 */
#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/softfp.h"
#include "hostisa/x86_64/fp.h"
#include "hostisa/x86_64/regalloc.h"

static struct x_mem scratch(unsigned n) { return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch)) + 8 * (int32_t)n); }

/* --- what is above a float ----------------------------------------------------------------------------------------------------- */

enum { ZERO_ABOVE = XV_Z64 | XV_Z32 };

static bool zero_above(const struct lower *l, ir_ref v, bool f64)
{
    v = x_canon(l, v);
    return !ir_is_k(v) && l->val[v].flags & (f64 ? ZERO_ABOVE : XV_Z32);
}
void fp_above_as(struct lower *l, ir_ref i, ir_ref a)
{
    if (zero_above(l, a, ir_result_type(l->u, i) == IRT_F64)) fp_zero_above(l, i);
}
void fp_zero_above(struct lower *l, ir_ref i)
{
    l->val[i].flags |= ir_result_type(l->u, i) == IRT_F32 ? ZERO_ABOVE : XV_Z64;
}

/* d <- a with zero above. */
static void clean(struct lower *l, bool f64, unsigned d, unsigned a)
{
    enum { KEEP_LANE_0 = 0x0e };
    if (f64) v_op2(&l->e, fp_level(l), V_MOVQ, d, a);
    else v_op3i(&l->e, fp_level(l), V_INSERTPS, d, fp_level(l) == V2 ? d : a, a, KEEP_LANE_0);
}

void fp_clean(struct lower *l, ir_ref i)
{
    struct x_val *x = &l->val[i];
    bool f64 = ir_result_type(l->u, i) == IRT_F64;
    if (!(x->flags & XV_CLEAN) || zero_above(l, i, f64)) return;
    if (x->reg == XR_NONE) return;   /* never computed: not used */
    clean(l, f64, x->reg - XR_VEC, x->reg - XR_VEC);
    fp_zero_above(l, i);
}

/* --- results -------------------------------------------------------------------------------------------------------------------- */

/* Where a result is computed: its own register, or a temporary if that is an operand's (in `operands`). */
struct dest { uint8_t r; bool late; };

static struct dest dest(struct lower *l, ir_ref i, uint32_t operands)
{
    uint8_t hint = x_vhint(l, i);
    if (hint != X_NOREG && operands >> hint & 1) return (struct dest){ x_vtmp(l), true };
    return (struct dest){ x_vdef(l, i, operands), false };
}
uint8_t v_keep_accumulator(struct lower *l, ir_ref i, uint8_t r)
{
    if (x_vhint(l, i) != r || x_vdef_hint(l, i) == X_NOREG) return X_NOREG;
    uint8_t t = x_vtmp(l);
    v_mov(&l->e, fp_level(l), t, r);
    return t;
}
/* The result is complete; zero: with zero above. */
static void finish(struct lower *l, ir_ref i, struct dest to, bool f64, bool zero)
{
    bool wanted = l->val[i].flags & XV_CLEAN && !zero;
    uint8_t d = to.r;
    if (to.late) {
        d = x_vdef_hint(l, i);
        if (d == X_NOREG) {
            d = to.r;
            x_vdef_in(l, i, d);
        }
    }
    if (wanted) clean(l, f64, d, to.r);
    else v_mov(&l->e, fp_level(l), d, to.r);
    if (wanted || zero) fp_zero_above(l, i);
}

/* --- NaNs ------------------------------------------------------------------------------------------------------------------------- */

/* Beside enum fprop_ctl: operands that the rules see negated; nobody looks at a NaN's bits. */
enum { NEG_B = 8, NEG_ADDEND = 16, ANY_NAN = 32 };

/* Vector register d = helper(ctl, up to three vector registers arg[]), in cold code. */
static void call_rule(struct lower *l, unsigned helper, unsigned ctl, bool f64, unsigned d, unsigned n, uint32_t args, unsigned negated)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    x_mov_mi(e, 8, scratch(0), (int32_t)ctl);
    for (unsigned k = 0; k < n; k++) {
        struct x_mem m = scratch(1 + k);
        v_op2m(e, lvl, V_MOVSD_ST, args >> 8 * k & 0xff, m);
        if (!(negated >> k & 1)) continue;
        m.disp += f64 ? 4 : 0;
        x_alu_mi(e, ALU_XOR, false, m, INT32_MIN);
    }
    x_mov_mr(e, 8, X_CPU(cold.r[0]), RAX);
    x_mov_ri(e, RAX, 8 * helper);
    x_call_to(e, l->h->thunk[THUNK_COLD_I]);
    v_op2m(e, lvl, f64 ? V_MOVSD : V_MOVSS, d, scratch(0));
}

/* u: result, enum fprop_ctl | NEG_*, operands (a byte each). */
static void cold_propagate(struct lower *l, struct x_cold *c)
{
    bool f64 = c->u[1] & FPROP_F64;
    unsigned d = c->u[0], n = c->u[1] & 3, ctl = c->u[1] & (FPROP_F64 | 3);
    if (n == 3) fp_raise_inf_times_zero(l, f64, d, c->u[2] & 0xff, c->u[2] >> 8 & 0xff);
    call_rule(l, HELPER_fpropagate, ctl, f64, d, n, c->u[2], (c->u[1] & NEG_B ? 1u : 0) | (c->u[1] & NEG_ADDEND ? 4u : 0));
    x_cold_back(l, c);
}

/* Operands that a fused op negates. */
static unsigned fma_signs(unsigned op)
{
    return (op == IR_FNMSUB || op == IR_FNMADD ? 1u : 0) | (op == IR_FMSUB || op == IR_FNMADD ? 4u : 0);
}

/* The result's magnitude is the smallest normal number, or it is a NaN. u: as above, and the op. */
static void cold_tiny(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    if (c->u[1] & ANY_NAN) fp_back_if(l, c, CC_P);
    uint32_t nan = c->u[1] & ANY_NAN ? 0 : x_jcc32(e, CC_P);
    call_rule(l, HELPER_ftiny, c->u[1] & (FPROP_F64 | 3), c->u[1] & FPROP_F64, c->u[0], c->u[1] & 3, c->u[2], fma_signs(c->u[3]));
    x_cold_back(l, c);
    if (!nan) return;
    x_patch32(e, nan, emit_label(e));
    cold_propagate(l, c);
}

/* The result's magnitude is the smallest normal number, or it is a zero or a NaN. */
static void cold_least(struct lower *l, struct x_cold *c)
{
    v_op2m(&l->e, fp_level(l), v_fp(V_UCOMISD, c->u[1] & FPROP_F64), c->u[0], fp_k2(l, FPK_ZERO_64, c->u[1] & FPROP_F64));
    fp_back_if(l, c, CC_E);
    call_rule(l, HELPER_ftiny, c->u[1] & (FPROP_F64 | 3), c->u[1] & FPROP_F64, c->u[0], c->u[1] & 3, c->u[2], fma_signs(c->u[3]));
    x_cold_back(l, c);
}

static void check_nan(struct lower *l, unsigned d, bool f64, unsigned what, uint32_t regs)
{
    v_op2(&l->e, fp_level(l), v_fp(V_UCOMISD, f64), d, d);
    struct x_cold *c = x_cold(l, cold_propagate);
    c->u[0] = d;
    c->u[1] = what | (f64 ? FPROP_F64 : 0u);
    c->u[2] = regs;
    x_cold_jcc(l, c, CC_P);
    x_cold_join(l, c);
}

/* Are NaN results right as they are? Fused operations choose otherwise among their operands than Arm; who trusts the others may not exchange their operands. */
static bool trusts_nans(const struct lower *l, const struct ir_ins *p)
{
    return l->u->nans == IR_NANS_TRAPPED && !x_is_fma(p->op);
}

/* Is d the smallest normal number only because it was rounded up? Zeros come to the cold code, too, or NaNs. */
static void check_least(struct lower *l, const struct ir_ins *p, unsigned d, unsigned what, uint32_t regs)
{
    if (d < 16) {
        v_op2m(&l->e, fp_level(l), V_PTEST, d, fp_k2(l, FPK_NOT_LEAST_64, fp_is64(p)));
    } else {   /* ptest does not reach it */
        uint8_t t = x_vtmp(l);
        v_op3m(&l->e, fp_level(l), V_ANDPS, t, d, fp_k2(l, FPK_ABS_64, fp_is64(p)));
        v_op2m(&l->e, fp_level(l), v_fp(V_UCOMISD, fp_is64(p)), t, fp_k2(l, FPK_LEAST_64, fp_is64(p)));
        x_vunlock(l, t);
    }
    struct x_cold *c = x_cold(l, cold_least);
    c->u[0] = d;
    c->u[1] = (what & ~(unsigned)ANY_NAN) | (fp_is64(p) ? FPROP_F64 : 0u);
    c->u[2] = regs;
    c->u[3] = p->op;
    x_cold_jcc(l, c, CC_E);
    x_cold_join(l, c);
}

/* Result d of op i on registers regs: a NaN's bits, if anybody looks at them (without ANY_NAN), and whether it is the smallest normal number only
 * because it was rounded up (IR_TINY_BEFORE). Sums are exact when they are so small, and no quotient is so near below a power of two that it is rounded to it with all
 * its bits. UCOMI says of a NaN, too, that it is equal. */
static void check_result(struct lower *l, ir_ref i, unsigned d, unsigned what, uint32_t regs)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p), fma = x_is_fma(p->op);
    if (trusts_nans(l, p)) {
        if (l->u->tiny == IR_TINY_BEFORE && p->op == IR_FMUL) check_least(l, p, d, what, regs);
        return;
    }
    if (l->u->tiny != IR_TINY_BEFORE || !(fma ? x_has(l->h, XF_FMA) : p->op == IR_FMUL)) {
        if (!(what & ANY_NAN)) check_nan(l, d, f64, what, regs);
        return;
    }
    uint8_t t = x_vtmp(l);
    v_op3m(&l->e, fp_level(l), V_ANDPS, t, d, fp_k2(l, FPK_ABS_64, f64));
    v_op2m(&l->e, fp_level(l), v_fp(V_UCOMISD, f64), t, fp_k2(l, FPK_LEAST_64, f64));
    x_vunlock(l, t);
    struct x_cold *c = x_cold(l, cold_tiny);
    c->u[0] = d;
    c->u[1] = what | (f64 ? FPROP_F64 : 0u);
    c->u[2] = regs;
    c->u[3] = p->op;
    x_cold_jcc(l, c, CC_E);
    x_cold_join(l, c);
}

/* The FPROP that is a view of i, if anybody looks at the NaN's bits; 0 = none. */
static ir_ref prop_of(const struct lower *l, ir_ref i)
{
    if (!(l->val[i].flags & XV_BITS)) return 0;
    for (ir_ref k = (ir_ref)(i + 1); k < l->u->n && k <= i + 4; k++) {
        const struct ir_ins *p = fp_ins(l, k);
        if (p->op >= IR_FPROP1 && p->op <= IR_FPROP3) return p->a == i && x_prop_is_view(l->u, k) ? k : 0;
    }
    return 0;
}

/* FPROP1, 2, 3 that stand alone: n operands beside the result. */
void fp_propagate(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p);
    unsigned n = p->op == IR_FPROP1 ? 1 : p->op == IR_FPROP2 ? 2 : 3;
    const ir_ref v[3] = { p->b, p->c, n == 3 ? l->args[0] : 0 };
    uint32_t regs = 0, avoid = 0;
    if (x_is_view(l->u, i)) return;
    if (n == 3) l->n_args = 0;
    for (unsigned k = 0; k < n; k++) {
        uint8_t r = fp_use(l, v[k], f64);
        regs |= (uint32_t)r << 8 * k;
        avoid |= 1u << r;
    }
    uint8_t a = fp_use(l, p->a, f64), d = x_vdef(l, i, avoid);
    v_mov(&l->e, fp_level(l), d, a);
    fp_above_as(l, i, p->a);
    check_nan(l, d, f64, n, regs);
}

/* --- arithmetic -------------------------------------------------------------------------------------------------------------------- */

/* d <- a op b with what is above a (d is neither, or a). */
static void op3(struct lower *l, enum v_op op, unsigned d, unsigned a, unsigned b)
{
    enum v_level lvl = fp_level(l);
    if (lvl == V2) {
        v_mov(&l->e, lvl, d, a);
        a = d;
    }
    v_enc_rr(&l->e, lvl, op, d, a, b, 0);
}

void fp_arith_arm(struct lower *l, ir_ref i)
{
    static const uint8_t sd[IR__N] = {
        [IR_FADD] = V_ADDSD, [IR_FSUB] = V_SUBSD, [IR_FMUL] = V_MULSD, [IR_FDIV] = V_DIVSD, [IR_FSQRT] = V_SQRTSD,
    };
    const struct ir_ins *p = fp_ins(l, i);
    bool f64 = fp_is64(p), root = p->op == IR_FSQRT;
    enum v_op op = v_fp((enum v_op)sd[p->op], f64);
    ir_ref prop = prop_of(l, i);
    uint8_t a = fp_use(l, p->a, f64), b = root ? a : fp_use(l, p->b, f64);
    /* Cold code needs the operands behind the result, but for what traps do; and without AVX the result is made in the first one's place. */
    const bool alone = trusts_nans(l, p) && !(p->op == IR_FMUL && l->u->tiny == IR_TINY_BEFORE) && fp_level(l) != V2;
    struct dest to = alone ? (struct dest){ x_vdef(l, i, 0), false } : dest(l, i, 1u << a | 1u << b);
    bool za = zero_above(l, p->a, f64), zb = !root && zero_above(l, p->b, f64);
    bool swap = !za && zb && v_desc[op].flags & V_F_COMM && !(prop && trusts_nans(l, p));
    op3(l, op, to.r, swap ? b : a, swap ? a : b);
    check_result(l, i, to.r, (root ? 1 : 2) | (prop ? 0u : ANY_NAN), a | (uint32_t)b << 8);
    finish(l, i, to, f64, za || swap);
}

/* ops of x86 that add the product to the destination (SD rows); x86 names the negated products otherwise. */
static enum v_op fma_row(unsigned op)
{
    switch (op) {
    case IR_FMADD: return V_FMADD231SD;
    case IR_FMSUB: return V_FMSUB231SD;
    case IR_FNMSUB: return V_FNMADD231SD;
    default: assert(op == IR_FNMADD); return V_FNMSUB231SD;
    }
}

/* No FMA instruction: integer arithmetic in C, on boxed values; it raises invalid for inf * 0 by itself. */
static void fma_in_c(struct lower *l, ir_ref i, const uint8_t r[3], uint8_t d)
{
    static const uint8_t negate[4] = { 0, 1, 2, 3 };   /* FMADD FMSUB FNMSUB FNMADD: 1 the addend, 2 the product */
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    bool f64 = fp_is64(p);
    for (unsigned n = 0; n < 3; n++) {
        struct x_mem m = scratch(n);
        v_op2m(e, V2, V_MOVSD_ST, r[n], m);
        m.disp += 4;
        if (!f64) x_mov_mi(e, 4, m, -1);
    }
    x_mov_mi(e, 8, scratch(3), (int32_t)SOFT_CTL(f64 ? SOFT_D : SOFT_S, SOFT_RM_HOST | SOFT_TINY_BEFORE, negate[p->op - IR_FMADD]));
    x_mov_mr(e, 8, X_CPU(cold.r[0]), RAX);
    x_mov_ri(e, RAX, 8 * HELPER_soft_fma);
    x_call_to(e, l->h->thunk[THUNK_COLD_I]);
    emit_label(e);
    v_op2m(e, V2, f64 ? V_MOVSD : V_MOVSS, d, scratch(0));
}

/* The addend is a NaN, or the factor b that the guest's op negates is: nothing has been computed yet. The result may go to an operand's register. u: as cold_propagate()'s. */
static void cold_fma_nan(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    const bool f64 = c->u[1] & FPROP_F64;
    const unsigned a = c->u[2] & 0xff, b = c->u[2] >> 8 & 0xff;
    const uint32_t taken = 1u << a | 1u << b | 1u << (c->u[2] >> 16);
    const unsigned t = (unsigned)__builtin_ctz(~taken);
    v_op2(e, lvl, v_fp(V_UCOMISD, f64), a, b);   /* for a signalling one, as the look at the addend did */
    v_op2m(e, lvl, V_MOVUPS_ST, t, scratch(4));
    fp_raise_inf_times_zero(l, f64, t, a, b);
    v_op2m(e, lvl, V_MOVUPS, t, scratch(4));
    call_rule(l, HELPER_fpropagate, c->u[1] & (FPROP_F64 | 3), f64, c->u[0], 3, c->u[2], (c->u[1] & NEG_B ? 1u : 0) | (c->u[1] & NEG_ADDEND ? 4u : 0));
    x_cold_back(l, c);
}

/* d <- r[0] * r[1] + r[2], with op's signs; d may be any of them. x86's NaNs: r[0]'s first, then r[1]'s. */
static void fused(struct lower *l, unsigned op, bool f64, unsigned d, const uint8_t r[3])
{
    static const struct { uint8_t from[3]; } row[4] = {   /* in d's place: the first factor, the second, the addend */
        { { V_FMADD132SD, V_FMADD213SD, V_FMADD231SD } }, { { V_FMSUB132SD, V_FMSUB213SD, V_FMSUB231SD } },
        { { V_FNMADD132SD, V_FNMADD213SD, V_FNMADD231SD } }, { { V_FNMSUB132SD, V_FNMSUB213SD, V_FNMSUB231SD } },
    };
    const uint8_t *op_of = row[op - IR_FMADD].from;
    const enum v_level lvl = fp_level(l);
    if (d == r[0] && d != r[1]) v_enc_rr(&l->e, lvl, v_fp(op_of[0], f64), d, r[2], r[1], 0);
    else if (d == r[1] && d != r[0]) v_enc_rr(&l->e, lvl, v_fp(op_of[1], f64), d, r[0], r[2], 0);
    else v_enc_rr(&l->e, lvl, v_fp(op_of[2], f64), d, r[0], r[1], 0);
}

/* A fused operation where invalid operations are reported and nobody looks for tiny results: only with a NaN for an addend do x86 and Arm choose otherwise among operands, and
 * x86 does not negate a NaN. So it's enough to look at these before, and the result may take an operand's place. negated: enum NEG_*, | ANY_NAN: no look. */
static void fma_trusted(struct lower *l, ir_ref i, const uint8_t r[3], unsigned negated)
{
    const struct ir_ins *p = fp_ins(l, i);
    const enum v_level lvl = fp_level(l);
    const bool f64 = fp_is64(p), square = r[0] == r[1];
    const uint32_t factors = 1u << r[0] | 1u << r[1];
    const uint8_t hint = x_vhint(l, i);
    struct dest to;
    if (hint == X_NOREG) to = (struct dest){ x_vdef_near(l, i, square && r[0] != r[2] ? factors : 0, r[2]), false };
    else if (factors >> hint & 1 && (square || x_vdef_hint(l, i) == X_NOREG)) to = (struct dest){ x_vtmp(l), true };
    else to = (struct dest){ factors >> hint & 1 ? hint : x_vdef(l, i, square ? factors : 0), false };
    const ir_ref above = to.r == r[2] || !(factors >> to.r & 1) ? p->c : to.r == r[0] ? p->a : p->b;   /* whose upper part the result gets */
    bool zero = zero_above(l, above, f64);
    struct x_cold *cold = NULL;
    if (!(negated & ANY_NAN)) {
        v_op2(&l->e, lvl, v_fp(V_UCOMISD, f64), r[2], negated & NEG_B ? r[0] : r[2]);
        cold = x_cold(l, cold_fma_nan);
        cold->u[0] = to.r;
        cold->u[1] = 3 | negated | (f64 ? FPROP_F64 : 0u);
        cold->u[2] = r[0] | (uint32_t)r[1] << 8 | (uint32_t)r[2] << 16;
        x_cold_jcc(l, cold, CC_P);
    }
    if (above == p->c && to.r != r[2]) {
        if (!zero && l->val[i].flags & XV_CLEAN) {
            clean(l, f64, to.r, r[2]);
            zero = true;
        } else {
            v_mov(&l->e, lvl, to.r, r[2]);
        }
    }
    fused(l, p->op, f64, to.r, r);
    if (cold) x_cold_join(l, cold);
    finish(l, i, to, f64, zero);
}

void fp_fma_arm(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    enum v_level lvl = fp_level(l);
    bool f64 = fp_is64(p), zero = zero_above(l, p->c, f64);
    ir_ref prop = prop_of(l, i);
    uint8_t a = fp_use(l, p->a, f64), b = fp_use(l, p->b, f64), c = fp_use(l, p->c, f64);
    unsigned nan = ANY_NAN;
    if (prop) nan = (fp_ins(l, prop)->b != p->a ? NEG_B : 0u) | (fp_ins(l, (ir_ref)(prop - 1))->a != p->c ? NEG_ADDEND : 0u);
    if (x_has(l->h, XF_FMA) && l->u->nans == IR_NANS_TRAPPED && l->u->tiny != IR_TINY_BEFORE) {
        fma_trusted(l, i, (const uint8_t[3]){ a, b, c }, nan);
        return;
    }
    uint8_t kept = x_has(l->h, XF_FMA) && a != c && b != c ? v_keep_accumulator(l, i, c) : X_NOREG;
    struct dest to = kept != X_NOREG ? (struct dest){ c, false } : dest(l, i, 1u << a | 1u << b | 1u << c);
    if (!x_has(l->h, XF_FMA)) {
        fma_in_c(l, i, (const uint8_t[3]){ a, b, c }, to.r);
        zero = true;
    } else {
        if (!zero && l->val[i].flags & XV_CLEAN) {
            clean(l, f64, to.r, c);
            zero = true;
        } else {
            v_mov(&l->e, lvl, to.r, c);
        }
        if (kept != X_NOREG) c = kept;
        v_enc_rr(&l->e, lvl, v_fp(fma_row(p->op), f64), to.r, a, b, 0);
    }
    check_result(l, i, to.r, 3 | nan, a | (uint32_t)b << 8 | (uint32_t)c << 16);
    finish(l, i, to, f64, zero);
}

/* --- minimum and maximum ------------------------------------------------------------------------------------------------------------- */

/* Equal or unordered. u: result, enum fminmax_ctl, operands. */
static void cold_minmax(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    uint32_t nan = x_jcc8(e, CC_P);
    /* equal: the same bits, or zeros whose signs decide; or denormal numbers that count as zeros: the product flushes them, too */
    v_op3(e, fp_level(l), c->u[1] & FMINMAX_MAX ? V_ANDPS : V_ORPS, c->u[0], c->u[2] & 0xff, c->u[2] >> 8);
    v_op3m(e, fp_level(l), v_fp(V_MULSD, c->u[1] & FMINMAX_F64), c->u[0], c->u[0], fp_k2(l, FPK_ONE_64, c->u[1] & FMINMAX_F64));
    x_cold_back(l, c);
    x_here8(e, nan);
    call_rule(l, HELPER_fminmax_arm, c->u[1], c->u[1] & FMINMAX_F64, c->u[0], 2, c->u[2], 0);
    x_cold_back(l, c);
}

void fp_minmax_arm(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    bool f64 = fp_is64(p), max = p->op == IR_FMAXA;
    uint8_t a = fp_use(l, p->a, f64), b = fp_use(l, p->b, f64);
    struct dest to = dest(l, i, 1u << a | 1u << b);
    v_op2(e, fp_level(l), v_fp(V_UCOMISD, f64), a, b);
    struct x_cold *c = x_cold(l, cold_minmax);
    c->u[0] = to.r;
    c->u[1] = (max ? FMINMAX_MAX : 0u) | (p->c ? FMINMAX_NUMBER : 0u) | (f64 ? FMINMAX_F64 : 0u);
    c->u[2] = a | (uint32_t)b << 8;
    x_cold_jcc(l, c, CC_E);
    op3(l, v_fp(max ? V_MAXSD : V_MINSD, f64), to.r, a, b);
    x_cold_join(l, c);
    finish(l, i, to, f64, zero_above(l, p->a, f64) && zero_above(l, p->b, f64));
}
