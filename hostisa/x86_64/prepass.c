/*
 * prepass.c - the backward walk: what is dead, what is read last where, what is folded, what is computed in place.
 *
 * Observers are the ops that can see the guest's registers: faults and exits. A SET is dead if the same slot is SET again
 * before any observer or GET. A value's hint is the slot of its first SET, if between its computation and that SET there is
 * no observer and no other access to the slot: then it can be computed in the slot's register at once.
 *
 * Folding: a consumer asks for its operand to be LAZY (computed by the consumer itself). It is granted when the operand has no
 * other use and no SET stands in between, so that the operand's operands are still where they were.
 */
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/regalloc.h"

enum {
    F_EFFECT = 1,    /* emitted even if unused */
    F_SEES_R = 2,    /* observer of R and V slots */
    F_SEES_M = 4,    /* observer of M slots */
};

struct slot_next { uint16_t set, get; };   /* index of the next SET / GET of a slot; 0 = none in sight */

struct prepass {
    struct lower *l;
    const struct ir_unit *u;
    struct slot_next slot[IR_SLOT__N];
    uint16_t seen_r, seen_m;      /* next observer; IR_MAX_INS = none */
    uint16_t n_sets;              /* live SETs so far */
    uint16_t call;                /* index of the HCALL that the next ARGs belong to */
};

static unsigned op_flags(unsigned op)
{
    switch (op) {
    case IR_INSN: return F_EFFECT;
    case IR_SET: case IR_FENCE: case IR_ARG: return F_EFFECT;
    case IR_LOAD: case IR_STORE: case IR_CHKALIGN: case IR_AMO: case IR_CAS: case IR_HCALLF:
    case IR_EXITIF: case IR_EXIT: case IR_EXITIND: case IR_CALL: case IR_CALLIND: case IR_RET: case IR_TRAP:
        return F_EFFECT | F_SEES_R | F_SEES_M;
    case IR_HCALL: case IR_HCALLV: return F_EFFECT | F_SEES_M;
    /* IEEE flags are an effect: they gather even if the result is not used */
    case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FSQRT: case IR_FMADD: case IR_FMSUB: case IR_FNMSUB:
    case IR_FNMADD: case IR_FMIN: case IR_FMAX: case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ:
    case IR_FROUND: case IR_F2I: case IR_I2F: case IR_F32TO64: case IR_F64TO32:
        return F_EFFECT;
    default: return 0;
    }
}

static unsigned set_slot_pinned(const struct lower *l, unsigned s) { return l->h->slot_reg[s] != X_NOREG; }

/* Operand v is read at index at. */
static void use(struct prepass *p, ir_ref v, uint16_t at)
{
    v = x_canon(p->l, v);
    if (!v || ir_is_k(v)) return;
    struct x_val *x = &p->l->val[v];
    if (x->uses < UINT16_MAX) x->uses++;
    if (x->last < at) x->last = at;
}

/* The consumer at index at would like to compute v itself. */
static void want_fold(struct prepass *p, ir_ref v, uint16_t at)
{
    if (ir_is_k(v) || !v) return;
    struct x_val *x = &p->l->val[v];
    x->fold = at;
    x->fold_sets = p->n_sets;
}

static bool small_shift(const struct prepass *p, ir_ref v, unsigned t)
{
    if (ir_is_k(v)) return false;
    const struct ir_ins *s = &p->u->ins[v];
    return s->op == IR_SHL && s->t == t && ir_is_k(s->b) && !ir_is_k(s->a) && ir_kval(p->u, s->b) >= 1 && ir_kval(p->u, s->b) <= 3;
}
static bool is_compare(unsigned op) { return op >= IR_EQ && op <= IR_GEU; }
static bool is_k(const struct prepass *p, ir_ref v, uint64_t k) { return ir_is_k(v) && !ir_is_gaddr(p->u, v) && ir_kval(p->u, v) == k; }

/* Which operands could `ins` (whose operands are read at index at) swallow? */
static void fold_requests(struct prepass *p, const struct ir_ins *ins, uint16_t at)
{
    const struct ir_unit *u = p->u;
    switch (ins->op) {
    case IR_ADD:
        if (small_shift(p, ins->b, ins->t) && !ir_is_k(ins->a)) want_fold(p, ins->b, at);
        else if (small_shift(p, ins->a, ins->t) && !ir_is_k(ins->b)) want_fold(p, ins->a, at);
        break;
    case IR_EXITIF: case IR_SELECT:
        if (ir_is_k(ins->a)) break;
        if (is_compare(u->ins[ins->a].op) || u->ins[ins->a].op == IR_BEXT) want_fold(p, ins->a, at);
        break;
    case IR_EQ: case IR_NE:
        if (is_k(p, ins->b, 0) && !ir_is_k(ins->a) && u->ins[ins->a].op == IR_AND && u->ins[ins->a].t == ins->t) want_fold(p, ins->a, at);
        break;
    case IR_EXITIND: case IR_CALLIND: case IR_RET:
        if (!ir_is_k(ins->a) && u->ins[ins->a].op == IR_AND && !ir_is_k(u->ins[ins->a].a) && is_k(p, u->ins[ins->a].b, ~1ull))
            want_fold(p, ins->a, at);
        break;
    case IR_SHR: case IR_SAR: {   /* SHL then SHR by the same amount: an extension */
        if (ir_is_k(ins->a) || !ir_is_k(ins->b) || ins->t != IRT_I64) break;
        const struct ir_ins *s = &u->ins[ins->a];
        uint64_t k = ir_kval(u, ins->b) & 63;
        if (s->op == IR_SHL && s->t == IRT_I64 && ir_is_k(s->b) && !ir_is_k(s->a) && (ir_kval(u, s->b) & 63) == k && (k == 32 || k == 48 || k == 56))
            want_fold(p, ins->a, at);
        break;
    }
    default: break;
    }
}

/* The operand that a two-operand form overwrites may as well be computed where the result goes. */
static void pass_hint_on(struct prepass *p, const struct ir_ins *ins, const struct x_val *x)
{
    if (x->hint == NO_SLOT || (x->flags & XV_VEC) || !set_slot_pinned(p->l, x->hint)) return;
    switch (ins->op) {
    case IR_ADD: case IR_SUB: case IR_MUL: case IR_AND: case IR_OR: case IR_XOR: case IR_SHL: case IR_SHR: case IR_SAR:
    case IR_SX8: case IR_SX16: case IR_SX32: case IR_ZX8: case IR_ZX16: case IR_ZX32: case IR_BSWAP: case IR_ROTL: case IR_ROTR:
    case IR_ORN: case IR_XNOR: case IR_BSET: case IR_BCLR: case IR_BINV:
        break;
    default: return;
    }
    ir_ref a = x_canon(p->l, ins->a);
    if (ir_is_k(a) || p->u->ins[a].op == IR_GET) return;
    struct x_val *o = &p->l->val[a];
    if (o->uses != 1 || o->hint != NO_SLOT || o->flags & XV_VEC) return;
    o->hint = x->hint;
    o->hint_set = x->hint_set;
}

/* Is the hint that SETs further on left for value i still true here? */
static void check_hint(struct prepass *p, struct x_val *x)
{
    if (x->hint == NO_SLOT) return;
    const struct slot_next *s = &p->slot[x->hint];
    uint16_t seen = x->hint < IR_SLOT_M0 ? p->seen_r : p->seen_m;
    bool ok = s->set == x->hint_set && (!s->get || s->get > s->set) && seen > s->set;
    if (!ok) x->hint = NO_SLOT;
}

static void do_set(struct prepass *p, uint16_t i, const struct ir_ins *ins)
{
    struct slot_next *s = &p->slot[ins->a];
    uint16_t seen = ins->a < IR_SLOT_M0 ? p->seen_r : p->seen_m;
    if (s->set && (!s->get || s->get > s->set) && seen > s->set) {
        p->l->val[i].flags |= XV_DEAD;
        return;
    }
    s->set = i;
    s->get = 0;
    p->n_sets++;
    ir_ref v = x_canon(p->l, ins->b);
    use(p, v, i);
    if (!ir_is_k(v)) {
        p->l->val[v].flags |= XV_BITS;
        p->l->val[v].hint = (uint8_t)ins->a;
        p->l->val[v].hint_set = i;
    }
}

/* To these a NaN is a NaN: they don't look at its bits. */
static bool nan_blind(unsigned op)
{
    return (op >= IR_FADD && op <= IR_FLEQ) || op == IR_FROUND || op == IR_F2I || op == IR_F32TO64 || op == IR_F64TO32;
}
static void use_bits(struct prepass *p, ir_ref v, uint16_t at)
{
    use(p, v, at);
    v = x_canon(p->l, v);
    if (v && !ir_is_k(v)) p->l->val[v].flags |= XV_BITS;
}

/* Is operand kind k of ir.def a reference to a value? */
static bool is_value_kind(char k)
{
    enum { A = 'a' };
    const uint32_t kinds = 1u << ('v' - A) | 1u << ('w' - A) | 1u << ('x' - A) | 1u << ('d' - A) | 1u << ('s' - A) |
                           1u << ('i' - A) | 1u << ('n' - A) | 1u << ('m' - A);
    return k >= A && k <= 'z' && (kinds >> (k - A) & 1);
}

/* Count the uses of ins's operands, which happen at index at. */
static void use_operands(struct prepass *p, const struct ir_ins *ins, uint16_t at)
{
    const struct ir_opinfo *o = &ir_opinfo[ins->op];
    void (*read)(struct prepass *, ir_ref, uint16_t) = nan_blind(ins->op) ? use : use_bits;
    if (is_value_kind(o->a)) read(p, ins->a, at);
    if (is_value_kind(o->b)) read(p, ins->b, at);
    if (is_value_kind(o->c)) read(p, ins->c, at);
}

static void do_pure(struct prepass *p, uint16_t i, const struct ir_ins *ins)
{
    struct x_val *x = &p->l->val[i];
    if (!x->uses) { x->flags |= XV_DEAD; return; }
    uint16_t at = i;
    if (x->uses == 1 && x->fold && x->fold_sets == p->n_sets) {
        x->flags |= XV_LAZY;
        x->hint = NO_SLOT;
        at = x->fold;
    }
    check_hint(p, x);
    use_operands(p, ins, at);
    fold_requests(p, ins, at);
    pass_hint_on(p, ins, x);
    if (ins->op == IR_GET) p->slot[ins->a].get = i;
}

static void one(struct prepass *p, uint16_t i)
{
    const struct ir_ins *ins = &p->u->ins[i];
    struct x_val *x = &p->l->val[i];
    unsigned f = op_flags(ins->op);
    enum ir_type t = ir_result_type(p->u, i);
    if (t >= IRT_F32) x->flags |= XV_VEC;
    if (t == IRT_V128) x->flags |= XV_W16;

    if (ins->op == IR_NOP) return;
    if (ins->op == IR_UNBOX) {   /* its check reads the value and may leave the unit (lower.h) */
        use_bits(p, ins->a, i);
        p->seen_r = p->seen_m = i;
    }
    if (x_is_view(p->u, i)) return;   /* everything else goes to the operand */
    if (ins->op == IR_SET) { do_set(p, i, ins); return; }
    if (ins->op == IR_ARG) { use_bits(p, ins->a, p->call); return; }
    if (ins->op == IR_HCALL || ins->op == IR_HCALLV || ins->op == IR_HCALLF) p->call = i;
    if (!(f & F_EFFECT)) { do_pure(p, i, ins); return; }
    check_hint(p, x);
    use_operands(p, ins, i);
    fold_requests(p, ins, i);
    if (f & F_SEES_R) p->seen_r = i;
    if (f & F_SEES_M) p->seen_m = i;
}

void x_prepass(struct lower *l)
{
    struct prepass p = { .l = l, .u = l->u, .seen_r = IR_MAX_INS, .seen_m = IR_MAX_INS };
    for (uint32_t i = 0; i < l->u->n; i++)
        l->val[i] = (struct x_val){ .reg = XR_NONE, .home = NO_SLOT, .spill = XR_NONE, .hint = NO_SLOT };
    for (uint32_t i = l->u->n; i-- > 1;) one(&p, (uint16_t)i);
}
