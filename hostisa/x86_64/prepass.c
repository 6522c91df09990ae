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
#include "hostisa/vec.h"
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/region_low.h"

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
    uint32_t block;               /* of a region */
    uint16_t call;                /* index of the call that the next ARGs belong to; 0 = it is not made */
};

/* Vector helpers that only compute. */
static bool pure_helper(unsigned h) { return h >= VH_aese && h <= VH_sm4ekey; }

enum { F_ALL = F_EFFECT | F_SEES_R | F_SEES_M };
static const uint8_t effects[IR__N] = {   /* of what does more than raise IEEE flags */
    [IR_INSN] = F_EFFECT, [IR_SET] = F_EFFECT, [IR_SETX] = F_EFFECT, [IR_FENCE] = F_EFFECT, [IR_ARG] = F_EFFECT, [IR_WIDE] = F_EFFECT, [IR_JUMP] = F_EFFECT,
    [IR_BRANCH] = F_EFFECT, [IR_BACK] = F_EFFECT, [IR_LOAD] = F_ALL, [IR_STORE] = F_ALL, [IR_CHKALIGN] = F_ALL, [IR_AMO] = F_ALL, [IR_CAS] = F_ALL,
    [IR_HCALLF] = F_ALL, [IR_EXITIF] = F_ALL, [IR_EXIT] = F_ALL, [IR_EXITIND] = F_ALL, [IR_CALL] = F_ALL, [IR_CALLIND] = F_ALL, [IR_RET] = F_ALL, [IR_TRAP] = F_ALL,
    [IR_EVENTS] = F_ALL, [IR_HCALL] = F_EFFECT | F_SEES_M, [IR_HCALLV] = F_EFFECT | F_SEES_M, [IR_VHCALL] = F_EFFECT | F_SEES_M,
    [IR_VQC] = F_EFFECT | F_SEES_M,                          /* reads and writes an M slot */
    [IR_FPROP3] = F_EFFECT, [IR_VFCMLA] = F_EFFECT,          /* its ARG is there in any case */
};
static unsigned op_flags(const struct ir_ins *ins)
{
    const unsigned op = ins->op, f = effects[op];
    if (f) return op == IR_VHCALL && pure_helper(ins->a) ? 0 : f;
    return (op < IR_ADD || op > IR_SELECT) && ir_raises(ins) ? F_EFFECT : 0;
}

/* XV_VEC and XV_W16 as the result's type says. */
enum { CLASS_T = 0x80, CLASS_M = 0x40 };
static const uint8_t class_of[IR__N] = {
#define OP(NAME, name, t, res, a, b, c, flags, doc) [IR_##NAME] = (res) == 'T' ? CLASS_T : (res) == 'M' ? CLASS_M : \
    (res) == 'D' || (res) == 'S' ? XV_VEC : (res) == 'Q' || (res) == 'V' ? XV_VEC | XV_W16 : 0,
#include "optimizer/ir.def"
#undef OP
};
static unsigned result_class(const struct ir_ins *ins)
{
    const unsigned k = class_of[ins->op];
    if (!(k & (CLASS_T | CLASS_M))) return k;
    const enum ir_type t = k == CLASS_T ? (enum ir_type)ins->t : ir_mem_type(ins->t);
    return t == IRT_V128 ? XV_VEC | XV_W16 : t == IRT_F32 || t == IRT_F64 ? XV_VEC : 0;
}

static unsigned set_slot_pinned(const struct lower *l, unsigned s) { return l->h->slot_reg[s] != X_NOREG; }

/* Operand v is read at index at. looks: XV_HI if its upper 32 bits matter (in an i64), XV_BITS if the bits of a NaN do. */
static void use(struct prepass *p, ir_ref v, uint16_t at, unsigned looks)
{
    if (!v || ir_is_k(v)) return;
    ir_ref c = x_canon(p->l, v);
    if (ir_is_k(c)) return;
    if (v != c && p->u->ins[v].op == IR_TRUNC) looks &= ~(unsigned)XV_HI;
    struct x_val *x = &p->l->val[c];
    x->flags |= (uint16_t)looks;
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
/* A shift by 1, 2 or 3 that lea can do; of zero-extended 32 bits as well. */
static bool lea_shift(const struct prepass *p, ir_ref v, unsigned t)
{
    if (small_shift(p, v, t)) return true;
    if (ir_is_k(v) || t != IRT_I64 || p->u->ins[v].op != IR_SHR) return false;
    struct x_alt a = x_alternative(p->l, v);
    return a.kind == ALT_ZEXT_SHL && a.k <= 3;
}
static bool is_compare(unsigned op) { return op >= IR_EQ && op <= IR_GEU; }
static bool is_float_compare(unsigned op) { return op >= IR_FEQ && op <= IR_FLEQ; }
static bool is_borrow(const struct prepass *p, ir_ref v) { return !ir_is_k(v) && p->u->ins[v].op == IR_LTU; }
static bool is_k(const struct prepass *p, ir_ref v, uint64_t k) { return ir_is_k(v) && !ir_is_gaddr(p->u, v) && ir_kval(p->u, v) == k; }

/* A float compare, or its negation. */
static bool is_float_condition(const struct prepass *p, ir_ref v)
{
    if (ir_is_k(v)) return false;
    const struct ir_ins *i = &p->u->ins[v];
    if (is_float_compare(i->op)) return true;
    return i->op == IR_EQ && is_k(p, i->b, 0) && !ir_is_k(i->a) && is_float_compare(p->u->ins[i->a].op);
}
/* The carry of flags that are a word. */
static bool is_carry(const struct prepass *p, ir_ref v) { return p->u->ins[v].op == IR_COND && (p->u->ins[v].b | 1) == IRC_CC; }
/* x == 0 or x != 0 of an x that is in a register. */
static bool is_zero_test(const struct prepass *p, ir_ref v)
{
    const struct ir_ins *i = &p->u->ins[v];
    if ((i->op != IR_EQ && i->op != IR_NE) || !is_k(p, i->b, 0) || ir_is_k(i->a)) return false;
    unsigned of = p->u->ins[i->a].op;
    return of != IR_AND && !is_float_compare(of);
}
static bool is_not(const struct prepass *p, ir_ref v, unsigned t)
{
    if (ir_is_k(v)) return false;
    const struct ir_ins *i = &p->u->ins[v];
    if (i->op != IR_XOR || i->t != t || !ir_is_k(i->b) || ir_is_k(i->a) || ir_is_gaddr(p->u, i->b)) return false;
    uint64_t k = ir_kval(p->u, i->b);
    return t == IRT_I64 ? k == UINT64_MAX : (uint32_t)k == UINT32_MAX;
}
static bool is_vhcall(const struct prepass *p, ir_ref v, unsigned helper)
{
    return !ir_is_k(v) && p->u->ins[v].op == IR_VHCALL && p->u->ins[v].a == helper;
}
/* AESE and AESMC are one instruction of the host, which adds the next round's key, too (vec_crypto.c). */
static void fold_aes(struct prepass *p, const struct ir_ins *ins, uint16_t at)
{
    if (!x_has(p->l->h, XF_AES)) return;
    switch (ins->a) {
    case VH_aesmc: if (is_vhcall(p, ins->b, VH_aese)) want_fold(p, ins->b, at); break;
    case VH_aesimc: if (is_vhcall(p, ins->b, VH_aesd)) want_fold(p, ins->b, at); break;
    case VH_aese: case VH_aesd: {
        unsigned mix = ins->a == VH_aese ? VH_aesmc : VH_aesimc;
        if (is_vhcall(p, ins->b, mix)) want_fold(p, ins->b, at);
        else if (is_vhcall(p, ins->c, mix)) want_fold(p, ins->c, at);
        break;
    }
    default: break;
    }
}

/* Which operands could `ins` (whose operands are read at index at) swallow? folded: it is itself part of its consumer. */
static void fold_requests(struct prepass *p, const struct ir_ins *ins, uint16_t at, bool folded)
{
    const struct ir_unit *u = p->u;
    switch (ins->op) {
    case IR_LOAD: case IR_STORE:      /* base + index */
        if (ir_is_k(ins->a) || u->ins[ins->a].op != IR_ADD || ir_is_k(u->ins[ins->a].a) || ir_is_k(u->ins[ins->a].b)) break;
        want_fold(p, ins->a, at);
        break;
    case IR_ADD:
        if (folded) {
            if (small_shift(p, ins->b, ins->t)) want_fold(p, ins->b, at);
            else if (small_shift(p, ins->a, ins->t)) want_fold(p, ins->a, at);
        } else if (lea_shift(p, ins->b, ins->t) && !ir_is_k(ins->a)) want_fold(p, ins->b, at);
        else if (lea_shift(p, ins->a, ins->t) && !ir_is_k(ins->b)) want_fold(p, ins->a, at);
        else if (is_borrow(p, ins->b) && ins->t == IRT_I64 && !ir_is_k(ins->a)) want_fold(p, ins->b, at);   /* adc */
        else if (is_borrow(p, ins->a) && ins->t == IRT_I64 && !ir_is_k(ins->b)) want_fold(p, ins->a, at);
        break;
    case IR_VDUP:   /* a mask from a condition: 0 - c (fcsel) */
        if (ir_lane_bits(ins->t) == 64 && ins->t & IRL_HALF && !ir_is_k(ins->a) && u->ins[ins->a].op == IR_SUB && u->ins[ins->a].t == IRT_I64 && is_k(p, u->ins[ins->a].a, 0) &&
            is_float_condition(p, u->ins[ins->a].b))
            want_fold(p, ins->a, at);
        break;
    case IR_SUB:
        if (folded) want_fold(p, ins->b, at);
        break;
    case IR_EXITIF: case IR_BRANCH: case IR_SELECT: case IR_FLSEL:
        if (ir_is_k(ins->a)) break;
        if (is_compare(u->ins[ins->a].op) || u->ins[ins->a].op == IR_BEXT || is_float_compare(u->ins[ins->a].op) ||
            u->ins[ins->a].op == IR_COND)
            want_fold(p, ins->a, at);
        break;
    case IR_ADC: case IR_FLADC:   /* the carry */
        if (!ir_is_k(ins->c) && (u->ins[ins->c].op == IR_LTU || u->ins[ins->c].op == IR_GEU || is_carry(p, ins->c) || is_zero_test(p, ins->c)))
            want_fold(p, ins->c, at);
        if (ins->op == IR_ADC && is_not(p, ins->b, ins->t)) want_fold(p, ins->b, at);   /* a subtraction */
        break;
    case IR_EQ: case IR_NE:
        if (is_k(p, ins->b, 0) && !ir_is_k(ins->a) && is_float_compare(u->ins[ins->a].op)) want_fold(p, ins->a, at);
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
    case IR_VHCALL: fold_aes(p, ins, at); break;
    case IR_VSLI: case IR_VOR: {   /* a rotation (vec_shift.c) */
        struct x_rotate r;
        if (!x_rotation(p->l, ins, &r)) break;
        want_fold(p, r.right, at);
        if (r.left) want_fold(p, r.left, at);
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
        /* Nobody sees the slot until the next SET: its register is free for this value till then. */
        ir_ref d = x_canon(p->l, ins->b);
        if (!ir_is_k(d) && p->l->val[d].hint == NO_SLOT && set_slot_pinned(p->l, ins->a)) {
            p->l->val[d].hint = (uint8_t)ins->a;
            p->l->val[d].hint_set = s->set;
        }
        return;
    }
    s->set = i;
    s->get = 0;
    p->n_sets++;
    ir_ref v = x_canon(p->l, ins->b);
    use(p, v, i, XV_HI | XV_BITS);
    if (!ir_is_k(v)) {
        p->l->val[v].hint = (uint8_t)ins->a;
        p->l->val[v].hint_set = i;
    }
}

/* Flags that a way out needs are made there, from the operands of what made them. */
static void do_setx(struct prepass *p, uint16_t i, const struct ir_ins *ins)
{
    ir_ref exit = x_sinks(p->u, i);
    const struct ir_ins *f = &p->u->ins[ins->b];
    use(p, f->a, exit, f->t == IRT_I64 ? XV_HI : 0);
    use(p, f->b, exit, f->t == IRT_I64 ? XV_HI : 0);
}

/* To these a NaN is a NaN: they don't look at its bits. With Arm's rules those of an operand are those of the result. */
static bool nan_blind(const struct prepass *p, const struct ir_ins *ins, const struct x_val *x)
{
    unsigned op = ins->op;
    if ((op >= IR_FEQ && op <= IR_FLEQ) || op == IR_F2I || op == IR_FLFCMP) return true;
    if (!((op >= IR_FADD && op <= IR_FMAX) || op == IR_FROUND || op == IR_F32TO64 || op == IR_F64TO32)) return false;
    return !p->l->h->v_is_128 || !(x->flags & XV_BITS);
}
/* Do the upper 32 bits of an operand matter? */
enum hi {
    HI_YES, HI_NO,
    HI_SELF,     /* if the op is a 64-bit one and those of its result do */
    HI_WIDE,     /* if it is a 64-bit one */
    HI_SIZE,     /* if it accesses 8 bytes of memory or more */
};
static const uint8_t wants_hi[IR__N][3] = {   /* by operand; enum hi */
    [IR_ADD] = { HI_SELF, HI_SELF }, [IR_SUB] = { HI_SELF, HI_SELF }, [IR_MUL] = { HI_SELF, HI_SELF }, [IR_AND] = { HI_SELF, HI_SELF },
    [IR_OR] = { HI_SELF, HI_SELF }, [IR_XOR] = { HI_SELF, HI_SELF }, [IR_ANDN] = { HI_SELF, HI_SELF }, [IR_ORN] = { HI_SELF, HI_SELF },
    [IR_XNOR] = { HI_SELF, HI_SELF },
    [IR_SHL] = { HI_SELF, HI_NO }, [IR_BSET] = { HI_SELF, HI_NO }, [IR_BCLR] = { HI_SELF, HI_NO }, [IR_BINV] = { HI_SELF, HI_NO },
    [IR_SHR] = { HI_WIDE, HI_NO }, [IR_SAR] = { HI_WIDE, HI_NO }, [IR_ROTL] = { HI_WIDE, HI_NO }, [IR_ROTR] = { HI_WIDE, HI_NO }, [IR_BEXT] = { HI_WIDE, HI_NO },
    [IR_SELECT] = { HI_YES, HI_SELF, HI_SELF },
    [IR_SX8] = { HI_NO }, [IR_SX16] = { HI_NO }, [IR_SX32] = { HI_NO }, [IR_ZX8] = { HI_NO }, [IR_ZX16] = { HI_NO }, [IR_ZX32] = { HI_NO },
    [IR_STORE] = { HI_YES, HI_SIZE, HI_SIZE }, [IR_AMO] = { HI_YES, HI_SIZE, HI_SIZE }, [IR_CAS] = { HI_YES, HI_SIZE, HI_SIZE },
};
/* XV_HI or 0 for operand n of ins; self: whether they matter in its result. */
static unsigned hi(const struct ir_ins *ins, unsigned n, bool self)
{
    bool yes = true;
    switch ((enum hi)wants_hi[ins->op][n]) {
    case HI_YES: break;
    case HI_NO: yes = false; break;
    case HI_SELF: yes = self && ins->t == IRT_I64; break;
    case HI_WIDE: yes = ins->t == IRT_I64; break;
    case HI_SIZE: yes = ir_mem_size(ins->t) >= 8; break;
    }
    return yes ? XV_HI : 0;
}

/* Count the uses of ins's operands, which happen at index at. */
static void use_operands(struct prepass *p, const struct ir_ins *ins, uint16_t at, bool self, const struct x_val *x)
{
    unsigned n = ir_value_operands[ins->op], bits = nan_blind(p, ins, x) ? 0 : XV_BITS;
    if (ins->op == IR_VHCALL) n &= (2u << vec_helper_args(ins->a)) - 1;   /* operands that the helper has not are no references */
    if (n & 1) use(p, ins->a, at, bits | hi(ins, 0, self));
    if (n & 2) use(p, ins->b, at, bits | hi(ins, 1, self));
    if (n & 4) use(p, ins->c, at, bits | hi(ins, 2, self));
}

/* --- other ways to compute an instruction --------------------------------------------------------------------------- */

/* v = op.t(x, constant in 1..limit), possibly behind a 32-bit extension. */
static bool const_shift(const struct lower *l, ir_ref v, unsigned op, unsigned t, bool ext, ir_ref *x, unsigned *k)
{
    const struct ir_unit *u = l->u;
    if (ir_is_k(v)) return false;
    if (ext) {
        if (u->ins[v].op != IR_SX32 && u->ins[v].op != IR_ZX32) return false;
        v = u->ins[v].a;
        if (ir_is_k(v)) return false;
    }
    const struct ir_ins *s = &u->ins[v];
    if (s->op != op || s->t != t || !ir_is_k(s->b) || ir_is_k(s->a)) return false;
    *k = (unsigned)ir_kval(u, s->b) & (t == IRT_I64 ? 63 : 31);
    *x = x_canon(l, s->a);
    return *k != 0 && !ir_is_k(*x);
}

struct x_alt x_alternative(const struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    struct x_alt none = { .kind = ALT_NONE };
    ir_ref x, y;
    unsigned k, n;
    if (ins->t != IRT_I64) return none;
    if (ins->op == IR_SHR) {
        if (!ir_is_k(ins->b)) return none;
        n = (unsigned)ir_kval(l->u, ins->b) & 63;
        if (!const_shift(l, ins->a, IR_SHL, IRT_I64, false, &x, &k) || k != 32 || n == 0 || n >= 32) return none;
        return (struct x_alt){ ALT_ZEXT_SHL, x, 32 - n };
    }
    if (ins->op != IR_OR && ins->op != IR_XOR && ins->op != IR_ADD) return none;
    for (unsigned swap = 0; swap < 2; swap++) {
        ir_ref a = swap ? ins->b : ins->a, b = swap ? ins->a : ins->b;
        if (const_shift(l, a, IR_SHL, IRT_I32, true, &x, &k) && const_shift(l, b, IR_SHR, IRT_I32, true, &y, &n) && x == y && k + n == 32)
            return l->u->ins[a].op == IR_SX32 ? (struct x_alt){ ALT_ROT32, x, k } : none;
        if (const_shift(l, a, IR_SHL, IRT_I64, false, &x, &k) && const_shift(l, b, IR_SHR, IRT_I64, false, &y, &n) && x == y && k + n == 64)
            return (struct x_alt){ ALT_ROT64, x, k };
    }
    return none;
}

/* A 32-bit extension whose upper half nobody needs is its operand; in a region, where a value stays where it was computed, a zero extension is as well
 * if that is what the operand's register holds. */
static bool make_view(struct prepass *p, const struct ir_ins *ins, struct x_val *x)
{
    if (ins->op != IR_SX32 && ins->op != IR_ZX32) return false;
    ir_ref a = x_canon(p->l, ins->a);
    if (ir_is_k(a)) return false;
    if (x->flags & XV_HI && !(p->l->rg && ins->op == IR_ZX32 && a == ins->a && x_leaves_zext(&p->u->ins[a]))) return false;
    struct x_val *o = &p->l->val[a];
    x->flags |= XV_VIEW;
    o->flags |= x->flags & XV_PART;
    o->uses = o->uses + x->uses > UINT16_MAX ? UINT16_MAX : (uint16_t)(o->uses + x->uses);
    if (o->last < x->last) o->last = x->last;
    if (o->hint == NO_SLOT) {
        o->hint = x->hint;
        o->hint_set = x->hint_set;
    }
    return true;
}

bool x_takes_args(unsigned op)
{
    return op == IR_HCALL || op == IR_HCALLV || op == IR_HCALLF || op == IR_VHCALL || op == IR_FPROP3 || op == IR_VFCMLA;
}

/* Does the code of instruction k leave the host's flags alone? */
static bool keeps_flags(const struct prepass *p, ir_ref k)
{
    const struct ir_ins *ins = &p->u->ins[k];
    if (p->l->val[k].flags & (XV_DEAD | XV_LAZY | XV_VIEW)) return true;
    switch (ins->op) {
    case IR_NOP: case IR_INSN: case IR_TRUNC: case IR_LOAD: case IR_STORE: return true;
    case IR_GET: return ins->a < IR_SLOT_V0;
    case IR_SET: return !ir_is_k(x_canon(p->l, ins->b));
    case IR_SX32: case IR_ZX32: return true;
    case IR_MUL: case IR_MULHU: return ins->t == IRT_I64 && x_has(p->l->h, XF_BMI2);   /* mulx */
    default: return false;
    }
}
/* Nothing between from and to changes the host's flags, but `but`: then it is so. */
static bool flags_stay(const struct prepass *p, ir_ref from, ir_ref to, ir_ref but)
{
    for (ir_ref k = (ir_ref)(from + 1); k < to; k++)
        if (k != but && !keeps_flags(p, k)) return false;
    for (ir_ref k = from; k < to; k++) p->l->val[k].flags |= XV_KEEP;
    return true;
}
/* The carry of FLADC i, all that is wanted of it, goes from ADC to ADC without being kept. */
static bool carry_stays(const struct prepass *p, ir_ref i, ir_ref adc)
{
    enum { FAR = 24 };
    if (p->l->val[i].uses != 1) return false;
    for (ir_ref m = (ir_ref)(i + 1); m < p->u->n && m < i + FAR; m++) {
        const struct ir_ins *c = &p->u->ins[m];
        if (c->op != IR_COND || c->a != i || p->l->val[m].flags & XV_DEAD) continue;
        if (c->b != IRC_CS && c->b != IRC_CC) return false;
        if (!(p->l->val[m].flags & XV_LAZY)) return flags_stay(p, adc, m, i);
        ir_ref to = p->l->val[m].fold;
        if ((p->u->ins[to].op != IR_ADC && p->u->ins[to].op != IR_FLADC) || p->u->ins[to].c != m) return false;
        return flags_stay(p, adc, to, i);
    }
    return false;
}
/* Is the carry of FLADC i all that is wanted of it? */
static bool only_carry(const struct prepass *p, ir_ref i)
{
    enum { FAR = 256 };
    unsigned n = 0;
    for (ir_ref m = (ir_ref)(i + 1); m < p->u->n && m < i + FAR; m++)
        n += p->u->ins[m].op == IR_COND && p->u->ins[m].a == i && (p->u->ins[m].b | 1) == IRC_CC && !(p->l->val[m].flags & XV_DEAD);
    return n == p->l->val[i].uses;
}
/* LTU of a sum and a summand, GEU of minuend and subtrahend, which an ADC (or LTU, an ADD) wants as its carry: the sum's code leaves it there. */
static bool carry_of_sum(struct prepass *p, ir_ref i, const struct ir_ins *ins, struct x_val *x)
{
    enum { NEAR = 12 };
    const struct ir_unit *u = p->u;
    bool add = ins->op == IR_LTU;
    if ((!add && ins->op != IR_GEU) || ins->t != IRT_I64 || x->uses != 1 || !x->fold) return false;
    ir_ref to = x->fold;
    const bool adc = u->ins[to].op == IR_ADC || u->ins[to].op == IR_FLADC;
    if (adc ? u->ins[to].c != i : u->ins[to].op != IR_ADD || !add) return false;
    if (ir_is_k(ins->a) || ir_is_k(ins->b)) return false;
    for (ir_ref s = (ir_ref)(i - 1); s && s + NEAR >= i; s--) {
        const struct ir_ins *c = &u->ins[s];
        if (c->op != (add ? IR_ADD : IR_SUB) || c->t != IRT_I64) continue;
        if (add ? ins->a != s || (c->a != ins->b && c->b != ins->b) : c->a != ins->a || c->b != ins->b) continue;
        if (!p->l->val[s].uses || ir_is_k(c->a) || ir_is_k(c->b) || !flags_stay(p, s, to, i)) return false;
        x->flags |= XV_CF | XV_LAZY;
        return true;
    }
    return false;
}
/* FLADC i beside its ADC, whose code makes the flags, too. */
static bool beside_adc(struct prepass *p, ir_ref i, const struct ir_ins *ins, struct x_val *x)
{
    ir_ref adc = ins->op == IR_FLADC ? x_adc_of(p->u, i) : 0;
    if (!adc) return false;
    if (carry_stays(p, i, adc)) x->flags |= XV_CF | XV_LAZY;
    else if (only_carry(p, i)) x->flags |= XV_CARRY;
    use(p, adc, i, XV_HI);
    return true;
}

static void do_pure(struct prepass *p, uint16_t i, const struct ir_ins *ins)
{
    struct x_val *x = &p->l->val[i];
    if (!x->uses) {
        x->flags |= XV_DEAD;
        if (x_takes_args(ins->op)) p->call = 0;   /* nor are its ARGs */
        return;
    }
    if (make_view(p, ins, x) || beside_adc(p, i, ins, x) || carry_of_sum(p, i, ins, x)) return;
    uint16_t at = i;
    bool sum = x->flags & XV_KEEP && (ins->op == IR_ADD || ins->op == IR_SUB);   /* itself, as it is */
    if (x->uses == 1 && x->fold && x->fold_sets == p->n_sets && !sum) {
        x->flags |= XV_LAZY;
        x->hint = NO_SLOT;
        at = x->fold;
        if (x_takes_args(ins->op)) p->call = 0;   /* what is folded takes none */
    }
    check_hint(p, x);
    struct x_alt alt = x_alternative(p->l, i);
    if (alt.kind != ALT_NONE && !sum) {
        x->flags |= XV_ALT;
        use(p, alt.x, at, alt.kind == ALT_ROT64 ? XV_HI : 0);
        return;
    }
    use_operands(p, ins, at, x->flags & XV_HI, x);
    if (!sum) fold_requests(p, ins, at, x->flags & XV_LAZY);
    pass_hint_on(p, ins, x);
    if (ins->op == IR_GET) p->slot[ins->a].get = i;
}

/* A float compare raises flags: it may be computed later if nobody looks until then. */
static bool fold_compare(struct prepass *p, const struct ir_ins *ins, struct x_val *x)
{
    if (!is_float_compare(ins->op) || x->uses != 1 || !x->fold || x->fold_sets != p->n_sets) return false;
    if (p->seen_r < x->fold || p->seen_m < x->fold) return false;
    x->flags |= XV_LAZY;
    x->hint = NO_SLOT;
    use_operands(p, ins, x->fold, true, x);
    return true;
}
/* A compare whose flags nobody needs, followed by a compare of the same numbers: that one raises what is to be raised. */
static bool absorbed(struct prepass *p, uint16_t i, const struct ir_ins *ins)
{
    enum { NEAR = 12 };
    if (ins->op != IR_FLFCMP || p->l->val[i].uses) return false;
    for (uint16_t k = (uint16_t)(i + 1); k < p->u->n && k <= i + NEAR; k++) {
        const struct ir_ins *c = &p->u->ins[k];
        struct x_val *x = &p->l->val[k];
        if (ir_has(c->op, 'T')) return false;
        if (!is_float_compare(c->op) || c->t != ins->t || !((c->a == ins->a && c->b == ins->b) || (c->a == ins->b && c->b == ins->a))) continue;
        uint16_t at = x->flags & XV_LAZY ? x->fold : k;
        if (p->seen_r < at || p->seen_m < at) return false;
        if (ins->c) x->flags |= XV_SIGNALS;
        p->l->val[i].flags |= XV_DEAD;
        return true;
    }
    return false;
}

/* What deferred value i is made of must have places, but is not read here. */
static void do_deferred(struct prepass *p, const struct ir_ins *ins, struct x_val *x)
{
    const ir_ref v[3] = { ins->a, ins->b, ins->c };
    x->flags |= XV_DEFER | XV_DEAD;
    for (unsigned k = 0; k < 3; k++) {
        if (!(ir_value_operands[ins->op] >> k & 1) || ir_is_k(v[k]) || p->l->rg->defer.deferred[v[k]]) continue;
        const ir_ref c = x_canon(p->l, v[k]);
        if (ir_is_k(c)) continue;
        struct x_val *o = &p->l->val[c];
        o->uses = o->uses > UINT16_MAX - 2 ? UINT16_MAX : (uint16_t)(o->uses + 2);   /* (one would be an invitation to fold it) */
        o->flags |= XV_PART | (ins->op != IR_TRUNC && p->u->ins[v[k]].op != IR_TRUNC ? hi(ins, k, true) : 0);
    }
}

/* What is different in a region: SETs don't write (region.h), values have places of their own. True: all is done for the instruction. */
static bool in_region(struct prepass *p, uint16_t i, const struct ir_ins *ins)
{
    const struct region *r = p->l->rg->r;
    const struct region_block *b = &r->b[p->block];
    switch (ins->op) {
    case IR_SET:
        if (!ir_is_k(ins->b) && p->l->rg->defer.deferred[ins->b] && region_promoted(r, ins->a)) return true;
        use(p, ins->b, i, XV_HI | XV_BITS);
        if (!ir_is_k(ins->b) && p->u->ins[ins->b].op == IR_FLWORD && ins->a >= IR_SLOT_M0 && region_promoted(r, ins->a)) p->l->val[ins->b].in_state++;
        return true;
    case IR_FLWORD: {
        struct x_val *x = &p->l->val[i];
        const struct ir_ins *f = &p->u->ins[ins->a];
        if (ir_is_k(ins->a) || !x->uses || x->uses != x->in_state || (f->op != IR_FLADD && f->op != IR_FLSUB && f->op != IR_FLAND)) return false;
        x->flags |= XV_COLD | XV_LAZY;
        use(p, f->a, i, f->t == IRT_I64 ? XV_HI : 0);
        use(p, f->b, i, f->t == IRT_I64 ? XV_HI : 0);
        return true;
    }
    case IR_GET: return p->block == 0 && region_promoted(r, ins->a);   /* its use may be the state alone */
    case IR_JUMP: case IR_BRANCH:
        for (unsigned s = 0; s < b->n_succ; s++)
            for (unsigned k = 0; k < r->b[b->succ[s].to].n_phi; k++) use(p, r->arg[b->succ[s].args + k], i, XV_HI | XV_BITS);
        return false;
    default: return false;
    }
}

static void one(struct prepass *p, uint16_t i)
{
    const struct ir_ins *ins = &p->u->ins[i];
    struct x_val *x = &p->l->val[i];
    unsigned f = op_flags(ins);
    x->flags |= result_class(ins);

    if (p->l->rg && p->l->rg->defer.deferred[i]) { do_deferred(p, ins, x); return; }
    if (ins->op == IR_UNBOX) {   /* its check reads the value and may leave the unit (lower.h) */
        use(p, ins->a, i, XV_HI | XV_BITS);
        p->seen_r = p->seen_m = i;
    }
    if (x->flags & XV_SEEN_AS) {   /* everything else goes to the operand */
        if (ins->op == IR_FTOV) p->l->val[x_canon(p->l, ins->a)].flags |= XV_CLEAN | XV_W16;
        if (ins->op == IR_FPROP3) p->call = 0;
        return;
    }
    if (p->l->rg && in_region(p, i, ins)) return;
    if (ins->op == IR_SET) { do_set(p, i, ins); return; }
    if (ins->op == IR_SETX) { do_setx(p, i, ins); return; }
    if (ins->op == IR_ARG) {
        if (p->call) use(p, ins->a, p->call, XV_HI | XV_BITS);
        else x->flags |= XV_DEAD;
        return;
    }
    if (x_takes_args(ins->op)) p->call = i;
    if (!(f & F_EFFECT)) { do_pure(p, i, ins); return; }
    if (fold_compare(p, ins, x) || absorbed(p, i, ins)) return;
    check_hint(p, x);
    use_operands(p, ins, i, true, x);
    fold_requests(p, ins, i, false);
    if (f & F_SEES_R) p->seen_r = i;
    if (f & F_SEES_M) p->seen_m = i;
}

/* Everything in [first, end), backwards. */
static void walk(struct prepass *p, uint32_t first, uint32_t end)
{
    for (uint32_t i = end; i-- > first; ) {
        const unsigned op = p->u->ins[i].op;
        if (op != IR_INSN && op != IR_NOP) one(p, (uint16_t)i);
    }
}

void x_prepass(struct lower *l)
{
    static const struct x_val fresh = { .reg = XR_NONE, .home = NO_SLOT, .spill = XR_NONE, .hint = NO_SLOT };
    struct prepass p = { .l = l, .u = l->u, .seen_r = IR_MAX_INS, .seen_m = IR_MAX_INS };
    for (uint32_t i = 0; i < l->u->n; i++) {
        l->val[i] = fresh;
        if (x_is_view(l->u, (ir_ref)i)) l->val[i].flags = XV_SEEN_AS;
    }
    if (!l->rg) {
        walk(&p, 1, l->u->n);
        return;
    }
    for (uint32_t b = l->rg->r->n_blocks; b-- > 0; p.n_sets++) {   /* nothing is folded across blocks */
        p.block = b;
        p.call = 0;
        walk(&p, l->rg->r->b[b].first, l->rg->r->b[b].end);
    }
}
