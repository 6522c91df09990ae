/*
 * lower_int.c - integer operations of the baseline.
 *
 * Pattern of every function: operands, then the destination, then temporaries, then code. A destination may be the
 * register of an operand (see lower.h), so each function says in which order it reads and writes.
 */
#include <assert.h>

#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/region_low.h"

static const struct ir_ins *ins_of(const struct lower *l, ir_ref v) { return &l->u->ins[v]; }
static bool lazy(const struct lower *l, ir_ref v) { return !ir_is_k(v) && l->val[v].flags & XV_LAZY; }
static bool wide(const struct ir_ins *i) { return i->t == IRT_I64; }
static bool is_reg(struct x_opnd o) { return o.kind == XO_REG; }
static uint64_t kval(const struct lower *l, ir_ref k) { return ir_kval(l->u, k); }
static bool plain_k(const struct lower *l, ir_ref v) { return ir_is_k(v) && !ir_is_gaddr(l->u, v); }
static uint32_t rbit(uint8_t r) { return r < 16 ? 1u << r : 0; }
/* Registers that an operand occupies (a memory operand's base is never allocatable). */
static uint32_t obits(struct x_opnd o) { return is_reg(o) ? rbit(o.reg) : 0; }

static void alu(struct lower *l, unsigned op, bool w, unsigned d, struct x_opnd o)
{
    switch (o.kind) {
    case XO_REG: x_alu_rr(&l->e, op, w, d, o.reg); break;
    case XO_MEM: x_alu_rm(&l->e, op, w, d, o.m); break;
    default: x_alu_ri(&l->e, op, w, d, o.imm); break;
    }
}
/* d = o; flags survive. */
static void move(struct lower *l, bool w, unsigned d, struct x_opnd o)
{
    switch (o.kind) {
    case XO_REG: if (d != o.reg) x_mov_rr(&l->e, w, d, o.reg); break;
    case XO_MEM: x_mov_rm(&l->e, w, d, o.m); break;
    default: x_mov_ri(&l->e, d, w ? (uint64_t)(int64_t)o.imm : (uint32_t)o.imm); break;
    }
}

/* --- read-modify-write of a slot's home ------------------------------------------------------------------------ */

/* Instruction i = op(GET s, o) with the only use SET s, s unpinned: emit it on memory. Returns false if it isn't so. */
static bool on_home(struct lower *l, ir_ref i, ir_ref a, struct x_mem *m)
{
    struct x_val *x = &l->val[i];
    if (x->hint == NO_SLOT || l->h->slot_reg[x->hint] != X_NOREG || x->uses != 1 || !wide(ins_of(l, i)) || ir_is_k(a)) return false;
    a = x_canon(l, a);
    struct x_val *y = &l->val[a];
    if (y->reg != XR_NONE || y->home != x->hint || l->slotv[x->hint] != a || !x_dies(l, a)) return false;
    *m = x_slot_mem(x->hint);
    return true;
}
static void done_on_home(struct lower *l, ir_ref i)
{
    struct x_val *x = &l->val[i];
    x_slot_write(l, x->hint);
    l->slotv[x->hint] = i;
    x->home = x->hint;
    x->flags |= XV_READY;
}

static bool alu_on_home(struct lower *l, ir_ref i, unsigned op)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct x_mem m;
    ir_ref a = ins->a, b = ins->b;
    if (lazy(l, a) || lazy(l, b) || x_canon(l, a) == x_canon(l, b)) return false;
    if (!on_home(l, i, a, &m)) {
        if (op == ALU_SUB || !on_home(l, i, b, &m)) return false;
        ir_ref t = a; a = b; b = t;
    }
    struct x_opnd o = x_operand(l, b, false);
    if (o.kind == XO_MEM) o = (struct x_opnd){ .kind = XO_REG, .reg = x_use(l, b) };
    if (o.kind == XO_IMM) x_alu_mi(&l->e, op, true, m, o.imm);
    else x_alu_mr(&l->e, op, true, m, o.reg);
    done_on_home(l, i);
    return true;
}

/* --- add, subtract, logic -------------------------------------------------------------------------------------- */

/* d = op(a, k), 64 bits; k is no immediate: it is made where the result goes, unless a is there. */
static void with_long_constant(struct lower *l, ir_ref i, unsigned op, ir_ref ra, uint64_t k)
{
    struct x_opnd a = x_rm(l, ra);
    uint8_t d = x_def(l, i, 0), t = d;
    bool there = is_reg(a) && d == a.reg;
    if (there) t = x_tmp(l);
    x_const(l, t, k, false, true);
    alu(l, op, true, d, there ? (struct x_opnd){ .kind = XO_REG, .reg = t } : a);
}

/* d = op(a, b) for a two-operand instruction that commutes. */
static void commuting(struct lower *l, ir_ref i, unsigned op)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    ir_ref ra = ins->a, rb = ins->b;
    if (alu_on_home(l, i, op)) return;
    if (ir_is_k(ra) && !ir_is_k(rb)) { ir_ref t = ra; ra = rb; rb = t; }
    if (w && plain_k(l, rb) && !ir_is_k(ra) && !x_fits32((int64_t)kval(l, rb)) && x_const_in_pin(l, rb) == X_NOREG) {
        with_long_constant(l, i, op, ra, kval(l, rb));
        return;
    }
    struct x_opnd a = x_operand(l, ra, !w), b = x_operand(l, rb, !w);
    uint8_t d = x_def_near(l, i, 0, is_reg(a) ? a.reg : b.reg);
    if (op == ALU_ADD && !(l->val[i].flags & XV_KEEP) && is_reg(a) && d != a.reg && (b.kind == XO_IMM || (is_reg(b) && d != b.reg))) {
        struct x_mem m = { a.reg, is_reg(b) ? b.reg : X_NOREG, 0, is_reg(b) ? 0 : b.imm };
        if (is_reg(b) && (a.reg & 7) == RBP) { m.base = b.reg; m.index = a.reg; }   /* saves the displacement byte */
        x_lea(&l->e, w, d, m);
        return;
    }
    if (is_reg(b) && d == b.reg && !(is_reg(a) && d == a.reg)) { struct x_opnd t = a; a = b; b = t; }
    move(l, w, d, a);
    alu(l, op, w, d, b);
    x_result_flags(l, d, w, op != ALU_ADD);
}

static void lower_add(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    ir_ref a = ins->a, b = ins->b;
    if (lazy(l, a)) { ir_ref t = a; a = b; b = t; }
    if (!lazy(l, b)) { commuting(l, i, ALU_ADD); return; }
    const struct ir_ins *sh = ins_of(l, b);   /* a + (x << k): lea */
    if (sh->op == IR_LTU) { x_add_carry(l, i, a, b); return; }
    if (sh->op == IR_SHL) {
        uint8_t base = x_use(l, a), index = x_use(l, sh->a);
        uint8_t d = x_def(l, i, 0);
        x_lea(&l->e, w, d, (struct x_mem){ base, index, (uint8_t)kval(l, sh->b), 0 });
        return;
    }
    struct x_alt z = x_alternative(l, b);
    uint8_t base = x_use(l, a);
    struct x_opnd x = x_rm(l, z.x);
    uint8_t d = x_def_near(l, i, rbit(base), x.reg);
    if (is_reg(x)) x_mov_rr(&l->e, false, d, x.reg);
    else x_mov_rm(&l->e, false, d, x.m);
    x_lea(&l->e, true, d, (struct x_mem){ base, d, (uint8_t)z.k, 0 });
}

/* What the pre-pass found to be one operation on one value. */
static void lower_alternative(struct lower *l, ir_ref i)
{
    struct emit *e = &l->e;
    struct x_alt a = x_alternative(l, i);
    if (a.kind == ALT_ZEXT_SHL) {
        struct x_opnd x = x_rm(l, a.x);
        uint8_t d = x_def_near(l, i, 0, x.reg);
        if (is_reg(x)) x_mov_rr(e, false, d, x.reg);
        else x_mov_rm(e, false, d, x.m);
        x_shift_ri(e, SH_SHL, true, d, a.k);
        return;
    }
    bool w = a.kind == ALT_ROT64;
    struct x_opnd x = x_rm(l, a.x);
    uint8_t d = x_def_near(l, i, 0, x.reg);
    if (x_has(l->h, XF_BMI2) && is_reg(x) && d != x.reg) {
        x_rorx_rr(e, w, d, x.reg, (w ? 64 : 32) - a.k);
    } else {
        move(l, w, d, x);
        x_shift_ri(e, SH_ROL, w, d, a.k);
    }
    if (!w && l->val[i].flags & XV_HI) x_ext_rr(e, 4, true, true, d, d);
}

static void lower_sub(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    struct x_mem m;
    if (plain_k(l, ins->a) && kval(l, ins->a) == 0) {
        if (on_home(l, i, ins->b, &m)) { x_un_m(&l->e, UN_NEG, true, m); done_on_home(l, i); return; }
        struct x_opnd b = x_rm(l, ins->b);
        uint8_t d = x_def_near(l, i, 0, b.reg);
        move(l, w, d, b);
        x_un_r(&l->e, UN_NEG, w, d);
        return;
    }
    if (alu_on_home(l, i, ALU_SUB)) return;
    struct x_opnd a = x_operand(l, ins->a, !w), b = x_operand(l, ins->b, !w);
    uint8_t d = x_def_near(l, i, l->val[i].flags & XV_KEEP ? obits(b) & ~obits(a) : 0, a.reg);
    if (is_reg(b) && d == b.reg && !(is_reg(a) && d == a.reg)) {   /* d = a - d */
        x_un_r(&l->e, UN_NEG, w, d);
        alu(l, ALU_ADD, w, d, a);
        return;
    }
    if (is_reg(a) && d != a.reg && b.kind == XO_IMM && b.imm != INT32_MIN && !(l->val[i].flags & XV_KEEP)) {
        x_lea(&l->e, w, d, x_mem(a.reg, -b.imm));
        return;
    }
    move(l, w, d, a);
    alu(l, ALU_SUB, w, d, b);
    x_result_flags(l, d, w, false);
}

static void lower_and(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    ir_ref a = ins->a, b = ins->b;
    if (ir_is_k(a)) { ir_ref t = a; a = b; b = t; }
    if (plain_k(l, b) && !ir_is_k(a)) {
        uint64_t k = wide(ins) ? kval(l, b) : (uint32_t)kval(l, b);
        unsigned size = k == 0xff ? 1 : k == 0xffff ? 2 : k == 0xffffffff ? 4 : 0;
        if (size) {
            struct x_opnd o = x_rm(l, a);
            uint8_t d = x_def_near(l, i, 0, o.reg);
            if (is_reg(o)) x_ext_rr(&l->e, size, false, false, d, o.reg);
            else x_ext_rm(&l->e, size, false, false, d, o.m);
            return;
        }
        if (wide(ins) && !x_fits32((int64_t)k) && (~k & (~k - 1)) == 0) {   /* all but one bit */
            struct x_opnd o = x_rm(l, a);
            uint8_t d = x_def_near(l, i, 0, o.reg);
            move(l, true, d, o);
            x_bit_ri(&l->e, BIT_R, true, d, (unsigned)__builtin_ctzll(~k));
            return;
        }
    }
    commuting(l, i, ALU_AND);
}

static void lower_or_xor(struct lower *l, ir_ref i, unsigned op)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    if (op == ALU_XOR && plain_k(l, ins->b) && !ir_is_k(ins->a) && (int64_t)(w ? kval(l, ins->b) : kval(l, ins->b) | ~0xffffffffull) == -1) {
        struct x_mem m;
        if (on_home(l, i, ins->a, &m)) { x_un_m(&l->e, UN_NOT, true, m); done_on_home(l, i); return; }
        struct x_opnd a = x_rm(l, ins->a);
        uint8_t d = x_def_near(l, i, 0, a.reg);
        move(l, w, d, a);
        x_un_r(&l->e, UN_NOT, w, d);
        return;
    }
    if (w && plain_k(l, ins->b) && !ir_is_k(ins->a)) {   /* one high bit */
        uint64_t k = kval(l, ins->b);
        if (!x_fits32((int64_t)k) && (k & (k - 1)) == 0) {
            struct x_opnd a = x_rm(l, ins->a);
            uint8_t d = x_def_near(l, i, 0, a.reg);
            move(l, true, d, a);
            x_bit_ri(&l->e, op == ALU_OR ? BIT_S : BIT_C, true, d, (unsigned)__builtin_ctzll(k));
            return;
        }
    }
    commuting(l, i, op);
}

/* a & ~b */
static void lower_andn(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    if (x_has(l->h, XF_BMI1)) {
        uint8_t b = x_use(l, ins->b);
        struct x_opnd a = x_rm(l, ins->a);
        uint8_t d = x_def(l, i, 0);
        if (is_reg(a)) x_andn_rr(&l->e, w, d, b, a.reg);
        else x_andn_rm(&l->e, w, d, b, a.m);
        return;
    }
    struct x_opnd b = x_rm(l, ins->b), a = x_operand(l, ins->a, !w);
    uint8_t d = x_def_near(l, i, obits(a), b.reg);
    move(l, w, d, b);
    x_un_r(&l->e, UN_NOT, w, d);
    alu(l, ALU_AND, w, d, a);
}

/* a | ~b, ~(a ^ b) */
static void lower_orn_xnor(struct lower *l, ir_ref i, unsigned op)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    struct x_opnd b = x_rm(l, ins->b), a = x_operand(l, ins->a, !w);
    uint8_t d = x_def_near(l, i, obits(a), b.reg);
    move(l, w, d, b);
    x_un_r(&l->e, UN_NOT, w, d);
    alu(l, op, w, d, a);
}

/* --- shifts ------------------------------------------------------------------------------------------------------ */

/* SHR/SAR of a folded SHL by the same amount: extension of the low bits. */
static void lower_shift_pair(struct lower *l, ir_ref i, bool sign)
{
    const struct ir_ins *ins = ins_of(l, i);
    unsigned size = (64 - (unsigned)(kval(l, ins->b) & 63)) / 8;
    struct x_opnd o = x_rm(l, ins_of(l, ins->a)->a);
    uint8_t d = x_def_near(l, i, 0, o.reg);
    if (is_reg(o)) x_ext_rr(&l->e, size, sign, true, d, o.reg);
    else x_ext_rm(&l->e, size, sign, true, d, o.m);
}

static void shift_const(struct lower *l, ir_ref i, unsigned op)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    unsigned n = (unsigned)kval(l, ins->b) & (w ? 63 : 31);
    struct x_mem m;
    if (n && on_home(l, i, ins->a, &m)) { x_shift_mi(&l->e, op, true, m, n); done_on_home(l, i); return; }
    struct x_opnd a = x_rm(l, ins->a);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    if (is_reg(a) && d != a.reg) {
        if (op == SH_SHL && n == 1) { x_lea(&l->e, w, d, (struct x_mem){ a.reg, a.reg, 0, 0 }); return; }
        if (op == SH_SHL && (n == 2 || n == 3)) { x_lea(&l->e, w, d, (struct x_mem){ X_NOREG, a.reg, (uint8_t)n, 0 }); return; }
        if ((op == SH_ROL || op == SH_ROR) && n && x_has(l->h, XF_BMI2)) {
            x_rorx_rr(&l->e, w, d, a.reg, op == SH_ROR ? n : (w ? 64 : 32) - n);
            return;
        }
    }
    if (n == 0 && !w && is_reg(a)) { x_mov_rr(&l->e, false, d, a.reg); return; }   /* clears the upper half */
    move(l, w, d, a);
    if (n) x_shift_ri(&l->e, op, w, d, n);
}

/* Variable count in cl. */
static void shift_cl(struct lower *l, ir_ref i, unsigned op)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    x_use_in(l, ins->b, RCX);
    struct x_opnd a = x_operand(l, ins->a, !w);
    uint8_t d = x_def_near(l, i, rbit(RCX), a.reg);
    move(l, w, d, a);
    x_shift_rcl(&l->e, op, w, d);
}

static void lower_shift(struct lower *l, ir_ref i, unsigned op)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    if (lazy(l, ins->a)) { lower_shift_pair(l, i, op == SH_SAR); return; }
    if (plain_k(l, ins->b)) { shift_const(l, i, op); return; }
    if (op == SH_ROL || op == SH_ROR || !x_has(l->h, XF_BMI2)) { shift_cl(l, i, op); return; }
    uint8_t n = x_use(l, ins->b);
    struct x_opnd a = x_rm(l, ins->a);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    if (is_reg(a)) x_shx_rr(&l->e, op, w, d, a.reg, n);
    else x_shx_rm(&l->e, op, w, d, a.m, n);
}

/* --- width changes ------------------------------------------------------------------------------------------------ */

/* Is v an i32 that an x86 instruction left zero-extended in its register? */
static bool zero_extended(const struct lower *l, ir_ref v)
{
    if (ir_is_k(v) || l->u->ins[v].op == IR_TRUNC) return false;
    return l->val[v].reg != XR_NONE && l->val[v].flags & XV_ZEXT;
}

/* Is i32 value v known to be at least 0? */
static bool not_negative(const struct lower *l, ir_ref v)
{
    if (ir_is_k(v)) return false;
    const struct ir_ins *ins = ins_of(l, v);
    if (ins->t != IRT_I32) return false;
    switch (ins->op) {
    case IR_SHR: return plain_k(l, ins->b) && kval(l, ins->b) & 31;
    case IR_AND: return plain_k(l, ins->b) && (int32_t)kval(l, ins->b) >= 0;
    case IR_ZX8: case IR_ZX16: case IR_CLZ: case IR_CTZ: case IR_POPCNT: case IR_BEXT: return true;
    default: return false;
    }
}

static void lower_ext(struct lower *l, ir_ref i, unsigned size, bool sign)
{
    const struct ir_ins *ins = ins_of(l, i);
    if (size == 4 && sign && not_negative(l, ins->a)) sign = false;
    bool zext_free = size == 4 && !sign && zero_extended(l, ins->a);
    struct x_opnd a = x_rm(l, ins->a);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    if (zext_free && is_reg(a) && d == a.reg) return;
    if (is_reg(a)) x_ext_rr(&l->e, size, sign, wide(ins), d, a.reg);
    else x_ext_rm(&l->e, size, sign, wide(ins), d, a.m);
}

/* --- multiply, divide ------------------------------------------------------------------------------------------- */

/* v in a register or memory that is none of `taken`, which has rdx, and perhaps rax. */
static struct x_opnd outside(struct lower *l, ir_ref v, uint32_t taken)
{
    struct x_opnd o = x_rm(l, v);
    if (is_reg(o) && taken & rbit(o.reg)) {
        ir_ref c = x_canon(l, v);
        if (ir_is_k(c)) {
            x_unlock(l, o.reg);
            uint8_t r = RCX;
            x_use_in(l, c, r);
            return (struct x_opnd){ .kind = XO_REG, .reg = r };
        }
        x_unlock(l, o.reg);
        return (struct x_opnd){ .kind = XO_MEM, .reg = X_NOREG, .m = x_force_memory(l, c) };
    }
    return o;
}

static struct x_opnd outside_ax_dx(struct lower *l, ir_ref v) { return outside(l, v, rbit(RAX) | rbit(RDX)); }

/* Low half by mulx. */
static void mul_keeping_flags(struct lower *l, ir_ref i, ir_ref ra, ir_ref rb)
{
    struct x_opnd b = outside(l, rb, rbit(RDX));
    x_use_in(l, ra, RDX);
    uint8_t d = x_def(l, i, rbit(RDX));
    if (is_reg(b)) x_mulx_rr(&l->e, true, RDX, d, b.reg);
    else x_mulx_rm(&l->e, true, RDX, d, b.m);
}

/* Are MUL and MULHU of the same values, both of them wanted, i and k in either order? */
static bool halves(const struct lower *l, ir_ref i, ir_ref k)
{
    const struct ir_ins *x = ins_of(l, i), *y = ins_of(l, k);
    if (x->t != IRT_I64 || y->t != IRT_I64) return false;
    if (!((x->op == IR_MUL && y->op == IR_MULHU) || (x->op == IR_MULHU && y->op == IR_MUL))) return false;
    if ((l->val[i].flags | l->val[k].flags) & (XV_DEAD | XV_LAZY | XV_VIEW | XV_ALT)) return false;
    if (ir_is_k(x->a) || ir_is_k(x->b) || !x_has(l->h, XF_BMI2)) return false;
    return (x->a == y->a && x->b == y->b) || (x->a == y->b && x->b == y->a);
}
/* The other half of product i, behind it with nothing but markers in between; 0 = none. In a region only, where a SET of i does nothing: then both are computed
 * where the second one stands. */
static ir_ref other_half(const struct lower *l, ir_ref i)
{
    for (ir_ref k = (ir_ref)(i + 1); k < l->u->n; k++) {
        const struct ir_ins *p = ins_of(l, k);
        if (p->op == IR_INSN || p->op == IR_NOP || (p->op == IR_SET && region_promoted(l->rg->r, p->a))) continue;
        return halves(l, i, k) ? k : 0;
    }
    return 0;
}
static void both_halves(struct lower *l, ir_ref first, ir_ref second)
{
    const struct ir_ins *ins = ins_of(l, second);
    struct x_opnd b = outside(l, ins->b, rbit(RDX));
    x_use_in(l, ins->a, RDX);
    x_unlock(l, RDX);   /* read before anything is written: a result may be there */
    l->i = first;       /* its place is free */
    const uint8_t f = x_def(l, first, 0);
    l->i = second;
    const uint8_t s = x_def(l, second, rbit(f)), high = ins->op == IR_MULHU ? s : f, low = ins->op == IR_MULHU ? f : s;
    if (is_reg(b)) x_mulx_rr(&l->e, true, high, low, b.reg);
    else x_mulx_rm(&l->e, true, high, low, b.m);
    x_settle(l, first);
}
/* Product i is one of two halves: done, or left to the other one. */
static bool lower_halves(struct lower *l, ir_ref i)
{
    struct x_region *g = l->rg;
    if (!g) return false;
    if (g->half) {
        both_halves(l, g->half, i);
        g->half = 0;
        return true;
    }
    if (!other_half(l, i)) return false;
    g->half = i;
    return true;
}

static void lower_mul(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    ir_ref ra = ins->a, rb = ins->b;
    if (lower_halves(l, i)) return;
    if (ir_is_k(ra)) { ir_ref t = ra; ra = rb; rb = t; }
    if (w && l->val[i].flags & XV_KEEP && x_has(l->h, XF_BMI2)) { mul_keeping_flags(l, i, ra, rb); return; }
    struct x_opnd a = x_rm(l, ra), b = x_operand(l, rb, !w);
    uint8_t d = x_def_near(l, i, 0, is_reg(a) ? a.reg : b.reg);
    if (b.kind == XO_IMM) {
        if (is_reg(a)) x_imul_rri(&l->e, w, d, a.reg, b.imm);
        else x_imul_rmi(&l->e, w, d, a.m, b.imm);
        return;
    }
    if (is_reg(b) && d == b.reg && !(is_reg(a) && d == a.reg)) { struct x_opnd t = a; a = b; b = t; }
    move(l, w, d, a);
    if (is_reg(b)) x_imul_rr(&l->e, w, d, b.reg);
    else x_imul_rm(&l->e, w, d, b.m);
}

/* High halves: rdx:rax = rax * operand. */
static void lower_mulh(struct lower *l, ir_ref i, bool sign)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    ir_ref ra = ins->a, rb = ins->b;
    if (ir_is_k(rb)) { ir_ref t = ra; ra = rb; rb = t; }
    if (!sign && lower_halves(l, i)) return;
    if (!sign && x_has(l->h, XF_BMI2)) {
        struct x_opnd b = outside(l, rb, rbit(RDX));
        x_use_in(l, ra, RDX);
        uint8_t d = x_def(l, i, 0);
        if (is_reg(b)) x_mulx_rr(&l->e, w, d, d, b.reg);
        else x_mulx_rm(&l->e, w, d, d, b.m);
        return;
    }
    struct x_opnd b = outside_ax_dx(l, rb);
    x_use_in(l, ra, RAX);
    x_tmp_in(l, RDX);
    if (is_reg(b)) x_un_r(&l->e, sign ? UN_IMUL : UN_MUL, w, b.reg);
    else x_un_m(&l->e, sign ? UN_IMUL : UN_MUL, w, b.m);
    x_def_in(l, i, RDX);
}

/* signed a * unsigned b, high half = unsigned high half - (a < 0 ? b : 0) */
static void lower_mulhsu(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    struct x_opnd b = outside_ax_dx(l, ins->b);
    x_use_in(l, ins->a, RAX);
    x_tmp_in(l, RDX);
    /* a is gone after mul, so note (a < 0 ? b : 0) first; there is no register left for it: struct cpu's scratch. */
    struct x_mem s = x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch[1])));
    x_mov_rr(&l->e, w, RDX, RAX);
    x_shift_ri(&l->e, SH_SAR, w, RDX, w ? 63 : 31);
    alu(l, ALU_AND, w, RDX, b);
    x_mov_mr(&l->e, w ? 8 : 4, s, RDX);
    if (is_reg(b)) x_un_r(&l->e, UN_MUL, w, b.reg);
    else x_un_m(&l->e, UN_MUL, w, b.m);
    x_alu_rm(&l->e, ALU_SUB, w, RDX, s);
    x_def_in(l, i, RDX);
}

/* Out of line: divisor 0 or (signed) -1. u[0]: operand register or X_NOREG = memory at displacement u[1]; u[2]: bit 0 wide, bit 1
 * remainder, bit 2 quotient of x/0 is 0, bit 3 signed. rax holds the dividend. */
static void cold_divide(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    bool w = c->u[2] & 1, rem = c->u[2] & 2, zero0 = c->u[2] & 4, sign = c->u[2] & 8;
    uint32_t minus1 = 0;
    if (sign) {   /* here for 0 and -1: tell them apart */
        if (c->u[0] != X_NOREG) x_test_rr(e, w, c->u[0], c->u[0]);
        else x_alu_mi(e, ALU_CMP, w, x_mem(RBP, (int32_t)c->u[1]), 0);
        minus1 = x_jcc8(e, CC_NE);
    }
    if (rem) x_mov_rr(e, w, RDX, RAX);
    else if (zero0) x_alu_rr(e, ALU_XOR, false, RAX, RAX);
    else x_mov_ri(e, RAX, w ? ~0ull : 0xffffffffull);
    x_cold_back(l, c);
    if (sign) {
        x_here8(e, minus1);
        if (rem) x_alu_rr(e, ALU_XOR, false, RDX, RDX);
        else x_un_r(e, UN_NEG, w, RAX);
        x_cold_back(l, c);
    }
}

static void lower_divide(struct lower *l, ir_ref i, bool sign, bool rem)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct emit *e = &l->e;
    bool w = wide(ins);
    bool known = plain_k(l, ins->b);
    int64_t kb = known ? (int64_t)kval(l, ins->b) : 0;
    if (known && !w) kb = (int32_t)kb;
    bool special = !known || kb == 0 || (sign && kb == -1);
    struct x_opnd b = outside_ax_dx(l, ins->b);
    x_use_in(l, ins->a, RAX);
    x_tmp_in(l, RDX);
    struct x_cold *c = NULL;
    if (special) {
        c = x_cold(l, cold_divide);
        c->u[0] = is_reg(b) ? b.reg : X_NOREG;
        c->u[1] = is_reg(b) ? 0 : (uint32_t)b.m.disp;
        c->u[2] = (w ? 1u : 0) | (rem ? 2u : 0) | (!rem && ins->c ? 4u : 0) | (sign ? 8u : 0);
        if (sign) {   /* b + 1 <= 1 unsigned: b is 0 or -1 */
            if (is_reg(b)) x_lea(e, w, RDX, x_mem(b.reg, 1));
            else { x_mov_rm(e, w, RDX, b.m); x_alu_ri(e, ALU_ADD, w, RDX, 1); }
            x_alu_ri(e, ALU_CMP, w, RDX, 1);
            x_cold_jcc(l, c, CC_BE);
        } else {
            if (is_reg(b)) x_test_rr(e, w, b.reg, b.reg);
            else x_alu_mi(e, ALU_CMP, w, b.m, 0);
            x_cold_jcc(l, c, CC_E);
        }
    }
    if (sign) x_cqo(e, w);
    else x_alu_rr(e, ALU_XOR, false, RDX, RDX);
    unsigned op = sign ? UN_IDIV : UN_DIV;
    if (is_reg(b)) x_un_r(e, op, w, b.reg);
    else x_un_m(e, op, w, b.m);
    if (c) x_cold_join(l, c);
    x_def_in(l, i, rem ? RDX : RAX);
}

/* --- bits --------------------------------------------------------------------------------------------------------- */

static void lower_clz_ctz(struct lower *l, ir_ref i, bool clz)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct emit *e = &l->e;
    bool w = wide(ins);
    struct x_opnd a = x_rm(l, ins->a);
    if (x_has(l->h, clz ? XF_LZCNT : XF_BMI1)) {
        uint8_t d = x_def_near(l, i, 0, a.reg);
        if (clz) { if (is_reg(a)) x_lzcnt_rr(e, w, d, a.reg); else x_lzcnt_rm(e, w, d, a.m); }
        else { if (is_reg(a)) x_tzcnt_rr(e, w, d, a.reg); else x_tzcnt_rm(e, w, d, a.m); }
        return;
    }
    uint8_t d = x_def(l, i, obits(a)), t = x_tmp(l);
    move(l, w, t, a);
    if (clz) x_bsr_rr(e, w, t, t);   /* sets ZF for 0, then t is undefined */
    else x_bsf_rr(e, w, t, t);
    x_mov_ri(e, d, clz ? (w ? 127 : 63) : (w ? 64 : 32));
    x_cmov_rr(e, CC_NE, w, d, t);
    if (clz) x_alu_ri(e, ALU_XOR, w, d, w ? 63 : 31);
}

static void lower_popcnt(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct x_opnd a = x_rm(l, ins->a);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    if (is_reg(a)) x_popcnt_rr(&l->e, wide(ins), d, a.reg);
    else x_popcnt_rm(&l->e, wide(ins), d, a.m);
}

static void lower_bswap(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct x_opnd a = x_rm(l, ins->a);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    move(l, wide(ins), d, a);
    x_bswap(&l->e, wide(ins), d);
}

/* Bits of every byte reversed: swap neighbours, pairs, nibbles. */
static void lower_revb(struct lower *l, ir_ref i)
{
    static const uint64_t mask[3] = { 0x5555555555555555, 0x3333333333333333, 0x0f0f0f0f0f0f0f0f };
    struct emit *e = &l->e;
    bool w = wide(ins_of(l, i));
    struct x_opnd a = x_rm(l, ins_of(l, i)->a);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    move(l, w, d, a);
    if (is_reg(a) && a.reg != d) x_unlock(l, a.reg);   /* it was copied: its register may be needed */
    uint8_t t = x_tmp(l), k = x_tmp(l);
    for (unsigned n = 0; n < 3; n++) {
        x_mov_ri(e, k, w ? mask[n] : (uint32_t)mask[n]);
        x_mov_rr(e, w, t, d);
        x_shift_ri(e, SH_SHR, w, t, 1u << n);
        x_alu_rr(e, ALU_AND, w, t, k);
        x_alu_rr(e, ALU_AND, w, d, k);
        x_shift_ri(e, SH_SHL, w, d, 1u << n);
        x_alu_rr(e, ALU_OR, w, d, t);
    }
}

/* Every non-zero byte to 0xff: t = top bit of each byte of (((x & 7f..) + 7f..) | x); (t << 1) - (t >> 7). */
static void lower_orcb(struct lower *l, ir_ref i)
{
    struct emit *e = &l->e;
    bool w = wide(ins_of(l, i));
    struct x_opnd a = x_rm(l, ins_of(l, i)->a);
    uint8_t d = x_def(l, i, obits(a)), k = x_tmp(l);
    x_mov_ri(e, k, w ? 0x7f7f7f7f7f7f7f7f : 0x7f7f7f7f);
    move(l, w, d, a);
    x_alu_rr(e, ALU_AND, w, d, k);
    x_alu_rr(e, ALU_ADD, w, d, k);
    alu(l, ALU_OR, w, d, a);
    x_un_r(e, UN_NOT, w, k);
    x_alu_rr(e, ALU_AND, w, d, k);
    x_mov_rr(e, w, k, d);
    x_shift_ri(e, SH_SHR, w, k, 7);
    x_alu_rr(e, ALU_ADD, w, d, d);
    x_alu_rr(e, ALU_SUB, w, d, k);
}

static void lower_bit(struct lower *l, ir_ref i, unsigned op)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    if (plain_k(l, ins->b)) {
        unsigned n = (unsigned)kval(l, ins->b) & (w ? 63 : 31);
        struct x_opnd a = x_rm(l, ins->a);
        uint8_t d = x_def_near(l, i, 0, a.reg);
        move(l, w, d, a);
        x_bit_ri(&l->e, op, w, d, n);
        return;
    }
    uint8_t n = x_use(l, ins->b);
    struct x_opnd a = x_operand(l, ins->a, !w);
    uint8_t d = x_def_near(l, i, rbit(n), a.reg);
    move(l, w, d, a);
    x_bit_rr(&l->e, op, w, d, n);
}

static void lower_minmax(struct lower *l, ir_ref i, unsigned cc)
{
    const struct ir_ins *ins = ins_of(l, i);
    bool w = wide(ins);
    uint8_t a = x_use(l, ins->a);
    struct x_opnd b = x_rm(l, ins->b);
    uint8_t d = x_def_near(l, i, 0, a);
    alu(l, ALU_CMP, w, a, b);      /* cc: a is the one to keep */
    if (is_reg(b) && d == b.reg) { x_cmov_rr(&l->e, cc, w, d, a); return; }
    if (d != a) x_mov_rr(&l->e, w, d, a);
    if (is_reg(b)) x_cmov_rr(&l->e, cc ^ 1, w, d, b.reg);
    else x_cmov_rm(&l->e, cc ^ 1, w, d, b.m);
}

static void lower_clmul(struct lower *l, ir_ref i, bool high)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct emit *e = &l->e;
    if (x_has(l->h, XF_PCLMUL)) {
        uint8_t a = x_use(l, ins->a), b = x_use(l, ins->b);
        uint8_t va = x_vtmp(l), vb = x_vtmp(l);
        assert(va < 16 && vb < 16);
        uint8_t d = x_def(l, i, 0);
        x_movq_from_gpr(e, false, va, a);
        x_movq_from_gpr(e, false, vb, b);
        x_pclmul_lo(e, va, vb);
        if (high) x_pextrq1(e, d, va);
        else x_movq_to_gpr(e, false, d, va);
        return;
    }
    ir_ref ca = x_canon(l, ins->a), cb = x_canon(l, ins->b);
    x_use_in(l, ca, RAX);
    x_use_in(l, cb, RCX);
    x_tmp_in(l, RDX);
    x_call_to(e, l->h->thunk[THUNK_CLMUL]);
    emit_label(e);
    x_def_in(l, i, high ? RDX : RAX);
}

/* --- compares ----------------------------------------------------------------------------------------------------- */

static unsigned cc_of(unsigned op)
{
    static const uint8_t cc[6] = { CC_E, CC_NE, CC_L, CC_GE, CC_B, CC_AE };
    return cc[op - IR_EQ];
}
/* The condition with the operands exchanged. */
static unsigned cc_swap(unsigned cc)
{
    switch (cc) {
    case CC_L: return CC_G;
    case CC_GE: return CC_LE;
    case CC_B: return CC_A;
    case CC_AE: return CC_BE;
    default: return cc;   /* E, NE */
    }
}

struct cmp_ops { struct x_opnd a, b; unsigned cc; bool w, test; };

/* Fetch the operands of compare c; the instruction itself comes later (emit_cmp), after registers for results were chosen. */
static struct cmp_ops cmp_operands(struct lower *l, const struct ir_ins *c)
{
    struct cmp_ops o = { .cc = cc_of(c->op), .w = wide(c) };
    ir_ref a = c->a, b = c->b;
    if (lazy(l, a)) {   /* (x & y) == 0 */
        const struct ir_ins *n = ins_of(l, a);
        ir_ref x = n->a, y = n->b;
        if (ir_is_k(x)) { ir_ref t = x; x = y; y = t; }
        o.test = true;
        o.b = x_operand(l, y, !o.w);
        if (o.b.kind == XO_IMM) o.a = x_rm(l, x);
        else o.a = (struct x_opnd){ .kind = XO_REG, .reg = x_use(l, x) };
        return o;
    }
    if (ir_is_k(a) && !ir_is_k(b)) { ir_ref t = a; a = b; b = t; o.cc = cc_swap(o.cc); }
    o.b = x_operand(l, b, !o.w);
    if (o.b.kind == XO_IMM || (is_reg(o.b) && !ir_is_k(a))) o.a = x_rm(l, a);
    else o.a = (struct x_opnd){ .kind = XO_REG, .reg = x_use(l, a) };
    return o;
}

static void emit_cmp(struct lower *l, const struct cmp_ops *o)
{
    struct emit *e = &l->e;
    if (o->test) {
        if (o->b.kind == XO_REG) x_test_rr(e, o->w, o->a.reg, o->b.reg);
        else if (o->b.kind == XO_MEM) x_test_rm(e, o->w, o->a.reg, o->b.m);
        else if (is_reg(o->a)) x_test_ri(e, o->w, o->a.reg, o->b.imm);
        else x_test_mi(e, o->w && o->b.imm < 0, o->a.m, o->b.imm);
        return;
    }
    if (is_reg(o->a)) {
        if (o->b.kind == XO_IMM && o->b.imm == 0) { if (!x_tested(l, o->a.reg, o->w, o->cc)) x_test_rr(e, o->w, o->a.reg, o->a.reg); }
        else alu(l, ALU_CMP, o->w, o->a.reg, o->b);
    } else if (o->b.kind == XO_IMM) {
        x_alu_mi(e, ALU_CMP, o->w, o->a.m, o->b.imm);
    } else {
        x_alu_mr(e, ALU_CMP, o->w, o->a.m, o->b.reg);
    }
}

/* bt for BEXT as a condition: carry = the bit. */
static void bit_test(struct lower *l, const struct ir_ins *c)
{
    bool w = wide(c);
    uint8_t a = x_use(l, c->a);
    if (plain_k(l, c->b)) x_bit_ri(&l->e, BIT_T, w, a, (unsigned)kval(l, c->b) & (w ? 63 : 31));
    else x_bit_rr(&l->e, BIT_T, w, a, x_use(l, c->b));
}

/* Is this EQ or NE of 0 about a float compare? */
static bool of_float(const struct lower *l, const struct ir_ins *c)
{
    return lazy(l, c->a) && ins_of(l, c->a)->op >= IR_FEQ && ins_of(l, c->a)->op <= IR_FLEQ;
}

unsigned x_condition(struct lower *l, ir_ref c)
{
    if (lazy(l, c)) {
        const struct ir_ins *ins = ins_of(l, c);
        if (ins->op == IR_BEXT) { bit_test(l, ins); return CC_B; }
        if (ins->op >= IR_FEQ && ins->op <= IR_FLEQ) return x_float_condition(l, c);
        if (ins->op == IR_COND) return x_flags_condition(l, c);
        if (of_float(l, ins)) return x_float_condition(l, ins->a) ^ (ins->op == IR_EQ);
        struct cmp_ops o = cmp_operands(l, ins);
        emit_cmp(l, &o);
        return o.cc;
    }
    struct x_opnd o = x_rm(l, c);
    if (!is_reg(o)) x_alu_mi(&l->e, ALU_CMP, true, o.m, 0);
    else if (!x_tested(l, o.reg, true, CC_NE)) x_test_rr(&l->e, true, o.reg, o.reg);
    return CC_NE;
}

static void lower_compare(struct lower *l, ir_ref i)
{
    if (of_float(l, ins_of(l, i))) {
        unsigned cc = x_float_condition(l, ins_of(l, i)->a) ^ (ins_of(l, i)->op == IR_EQ);
        uint8_t r = x_def(l, i, 0);
        x_setcc(&l->e, cc, r);
        x_ext_rr(&l->e, 1, false, false, r, r);
        return;
    }
    struct cmp_ops o = cmp_operands(l, ins_of(l, i));
    struct emit *e = &l->e;
    if (!o.test && o.b.kind == XO_IMM && o.b.imm == 0 && o.cc == CC_L) {   /* sign bit */
        uint8_t d = x_def_near(l, i, 0, o.a.reg);
        move(l, o.w, d, o.a);
        x_shift_ri(e, SH_SHR, o.w, d, o.w ? 63 : 31);
        return;
    }
    uint8_t d = x_def(l, i, 0);
    bool apart = !((obits(o.a) | obits(o.b)) & rbit(d));
    if (apart) x_alu_rr(e, ALU_XOR, false, d, d);
    emit_cmp(l, &o);
    x_setcc(e, o.cc, d);
    if (!apart) x_ext_rr(e, 1, false, false, d, d);
}

static void lower_bext(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct emit *e = &l->e;
    bool w = wide(ins);
    if (plain_k(l, ins->b)) {
        unsigned n = (unsigned)kval(l, ins->b) & (w ? 63 : 31);
        struct x_opnd a = x_rm(l, ins->a);
        uint8_t d = x_def_near(l, i, 0, a.reg);
        move(l, w, d, a);
        if (n) x_shift_ri(e, SH_SHR, w, d, n);
        if (n != (w ? 63 : 31)) x_alu_ri(e, ALU_AND, false, d, 1);
        return;
    }
    uint8_t a = x_use(l, ins->a), n = x_use(l, ins->b);
    uint8_t d = x_def(l, i, 0);
    bool apart = d != a && d != n;
    if (apart) x_alu_rr(e, ALU_XOR, false, d, d);
    x_bit_rr(e, BIT_T, w, a, n);
    x_setcc(e, CC_B, d);
    if (!apart) x_ext_rr(e, 1, false, false, d, d);
}

/* a != 0 ? b : c. The result register takes c (or b), then the other is moved conditionally. Operands of the condition are read
 * before the result is written, because mov leaves flags alone. */
/* cc ? v : constant k. The constant is made where the result goes, unless v is there. */
static void select_or_constant(struct lower *l, ir_ref i, ir_ref v, ir_ref k, unsigned cc)
{
    bool w = wide(ins_of(l, i)), gaddr = ir_is_gaddr(l->u, k);
    struct x_opnd o = x_rm(l, v);
    uint8_t d = x_def(l, i, 0), pin = x_const_in_pin(l, k);
    if (is_reg(o) && d == o.reg) {
        uint8_t t = pin;
        if (t == X_NOREG) {
            t = x_tmp(l);
            x_const(l, t, kval(l, k), gaddr, false);
        }
        x_cmov_rr(&l->e, cc ^ 1, w, d, t);
        return;
    }
    if (pin == X_NOREG) x_const(l, d, kval(l, k), gaddr, false);
    else if (pin != d) x_mov_rr(&l->e, w, d, pin);
    if (is_reg(o)) x_cmov_rr(&l->e, cc, w, d, o.reg);
    else x_cmov_rm(&l->e, cc, w, d, o.m);
}

static void lower_select(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct emit *e = &l->e;
    bool w = wide(ins);
    /* A select needs up to two registers beside those of the condition: do the condition first, keeping only the flags. */
    struct x_opnd b = { 0 }, c = { 0 };
    bool kb = ir_is_k(ins->b), kc = ir_is_k(ins->c);
    unsigned cc;
    if (kb && kc) {
        cc = x_condition(l, ins->a);
        l->lock = 0;
        uint8_t d0 = x_def(l, i, 0), t0 = x_tmp(l);
        x_const(l, d0, kval(l, ins->c), ir_is_gaddr(l->u, ins->c), false);
        x_const(l, t0, kval(l, ins->b), ir_is_gaddr(l->u, ins->b), false);
        x_cmov_rr(e, cc, w, d0, t0);
        return;
    }
    cc = x_condition(l, ins->a);
    l->lock = 0;   /* the condition's registers were read; moves below keep flags */
    if (kb || kc) {
        select_or_constant(l, i, kb ? ins->c : ins->b, kb ? ins->b : ins->c, kb ? cc ^ 1 : cc);
        return;
    }
    b = x_rm(l, ins->b);
    c = x_rm(l, ins->c);
    uint8_t d = x_def_near(l, i, 0, is_reg(c) ? c.reg : b.reg);
    if (is_reg(b) && d == b.reg && !(is_reg(c) && d == c.reg)) {
        if (is_reg(c)) x_cmov_rr(e, cc ^ 1, w, d, c.reg);
        else x_cmov_rm(e, cc ^ 1, w, d, c.m);
        return;
    }
    move(l, w, d, c);
    if (is_reg(b)) x_cmov_rr(e, cc, w, d, b.reg);
    else x_cmov_rm(e, cc, w, d, b.m);
}

/* --- dispatch ------------------------------------------------------------------------------------------------------ */

bool x_leaves_zext(const struct ir_ins *ins)
{
    if (ins->t != IRT_I32 || ins->op < IR_ADD || ins->op > IR_SELECT) return false;
    switch (ins->op) {
    case IR_SX8: case IR_SX16: case IR_ORN: case IR_XNOR: case IR_MULH: case IR_MULHU: case IR_MULHSU: return false;
    case IR_SDIV: case IR_UDIV: case IR_SREM: case IR_UREM: return false;   /* via cold code */
    default: return true;
    }
}

static bool dispatch(struct lower *l, ir_ref i)
{
    switch (l->u->ins[i].op) {
    case IR_ADD: lower_add(l, i); break;
    case IR_SUB: lower_sub(l, i); break;
    case IR_MUL: lower_mul(l, i); break;
    case IR_MULH: lower_mulh(l, i, true); break;
    case IR_MULHU: lower_mulh(l, i, false); break;
    case IR_MULHSU: lower_mulhsu(l, i); break;
    case IR_SDIV: lower_divide(l, i, true, false); break;
    case IR_UDIV: lower_divide(l, i, false, false); break;
    case IR_SREM: lower_divide(l, i, true, true); break;
    case IR_UREM: lower_divide(l, i, false, true); break;
    case IR_AND: lower_and(l, i); break;
    case IR_OR: lower_or_xor(l, i, ALU_OR); break;
    case IR_XOR: lower_or_xor(l, i, ALU_XOR); break;
    case IR_ANDN: lower_andn(l, i); break;
    case IR_ORN: lower_orn_xnor(l, i, ALU_OR); break;
    case IR_XNOR: lower_orn_xnor(l, i, ALU_XOR); break;
    case IR_SHL: lower_shift(l, i, SH_SHL); break;
    case IR_SHR: lower_shift(l, i, SH_SHR); break;
    case IR_SAR: lower_shift(l, i, SH_SAR); break;
    case IR_ROTL: lower_shift(l, i, SH_ROL); break;
    case IR_ROTR: lower_shift(l, i, SH_ROR); break;
    case IR_CLZ: lower_clz_ctz(l, i, true); break;
    case IR_CTZ: lower_clz_ctz(l, i, false); break;
    case IR_POPCNT: lower_popcnt(l, i); break;
    case IR_BSWAP: lower_bswap(l, i); break;
    case IR_REVB: lower_revb(l, i); break;
    case IR_ORCB: lower_orcb(l, i); break;
    case IR_SMIN: lower_minmax(l, i, CC_LE); break;
    case IR_SMAX: lower_minmax(l, i, CC_GE); break;
    case IR_UMIN: lower_minmax(l, i, CC_BE); break;
    case IR_UMAX: lower_minmax(l, i, CC_AE); break;
    case IR_CLMUL: lower_clmul(l, i, false); break;
    case IR_CLMULH: lower_clmul(l, i, true); break;
    case IR_BSET: lower_bit(l, i, BIT_S); break;
    case IR_BCLR: lower_bit(l, i, BIT_R); break;
    case IR_BINV: lower_bit(l, i, BIT_C); break;
    case IR_BEXT: lower_bext(l, i); break;
    case IR_SX8: lower_ext(l, i, 1, true); break;
    case IR_SX16: lower_ext(l, i, 2, true); break;
    case IR_SX32: lower_ext(l, i, 4, true); break;
    case IR_ZX8: lower_ext(l, i, 1, false); break;
    case IR_ZX16: lower_ext(l, i, 2, false); break;
    case IR_ZX32: lower_ext(l, i, 4, false); break;
    case IR_EQ: case IR_NE: case IR_LT: case IR_GE: case IR_LTU: case IR_GEU: lower_compare(l, i); break;
    case IR_SELECT: case IR_FLSEL: lower_select(l, i); break;   /* a flags word has no upper half */
    default: return false;
    }
    return true;
}

bool x_lower_int(struct lower *l, ir_ref i)
{
    if (l->val[i].flags & XV_ALT) { lower_alternative(l, i); return true; }
    if (!dispatch(l, i)) return false;
    if (x_leaves_zext(ins_of(l, i))) l->val[i].flags |= XV_ZEXT;
    return true;
}
