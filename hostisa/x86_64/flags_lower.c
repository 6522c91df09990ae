/*
 * flags_lower.c - condition flags of the baseline: values of type flags are words of enum ir_flagbit in general registers, made by lahf and
 * seto (N Z C stand in AH as SF ZF CF, V goes to AL).
 *
 * Most flags never come here: builders fold COND of a known flag setter to a compare.
 */
#include <assert.h>

#include "hostisa/x86_64/fp.h"
#include "hostisa/x86_64/regalloc.h"
#include "optimizer/ir_int.h"

static bool wide(const struct ir_ins *p) { return p->t == IRT_I64; }
static bool is_reg(struct x_opnd o) { return o.kind == XO_REG; }

static void alu(struct lower *l, unsigned op, bool w, unsigned d, struct x_opnd o)
{
    switch (o.kind) {
    case XO_REG: x_alu_rr(&l->e, op, w, d, o.reg); break;
    case XO_MEM: x_alu_rm(&l->e, op, w, d, o.m); break;
    default: x_alu_ri(&l->e, op, w, d, o.imm); break;
    }
}
static void move(struct lower *l, bool w, unsigned d, struct x_opnd o)
{
    switch (o.kind) {
    case XO_REG: if (d != o.reg) x_mov_rr(&l->e, w, d, o.reg); break;
    case XO_MEM: x_mov_rm(&l->e, w, d, o.m); break;
    default: x_mov_ri(&l->e, d, w ? (uint64_t)(int64_t)o.imm : (uint32_t)o.imm); break;
    }
}

static void lahf(struct emit *e) { x_op0(e, 0x9f); }
static void cmc(struct emit *e) { x_op0(e, 0xf5); }

static void flags_to_rax(struct lower *l)
{
    lahf(&l->e);
    x_setcc(&l->e, CC_O, RAX);
    x_alu_ri(&l->e, ALU_AND, false, RAX, IR_FLAGS_MASK);
}
/* The host's flags as the word of instruction i, in rax (which the caller took before). */
static void word_of_flags(struct lower *l, ir_ref i)
{
    flags_to_rax(l);
    x_def_in(l, i, RAX);
}

void x_flags_word(struct lower *l, unsigned op, bool w, struct x_opnd a, struct x_opnd b)
{
    unsigned t = is_reg(b) && b.reg == RAX ? RCX : RAX;
    if (!(op == IR_FLSUB && is_reg(a))) {
        move(l, w, t, a);
        a = (struct x_opnd){ .kind = XO_REG, .reg = (uint8_t)t };
    }
    alu(l, op == IR_FLADD ? ALU_ADD : op == IR_FLSUB ? ALU_CMP : ALU_AND, w, a.reg, b);
    if (op == IR_FLSUB) cmc(&l->e);
    flags_to_rax(l);
}

ir_ref x_sinks(const struct ir_unit *u, ir_ref i)
{
    while (u->ins[i].op != IR_EXITIF) i++;
    return i;
}

/* Between the two stands the computation of the condition, nothing else. */
ir_ref x_sunk(const struct ir_unit *u, ir_ref i)
{
    for (i--; i; i--) {
        unsigned op = u->ins[i].op;
        if (op == IR_SETX) return i;
        if (ir_has(op, 'E') || ir_has(op, 'F')) break;
    }
    return 0;
}

static void lower_fladd(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    x_tmp_in(l, RAX);
    struct x_opnd a = x_operand(l, p->a, !wide(p)), b = x_operand(l, p->b, !wide(p));
    move(l, wide(p), RAX, a);
    alu(l, ALU_ADD, wide(p), RAX, b);
    word_of_flags(l, i);
}

static void lower_flsub(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    x_tmp_in(l, RAX);
    uint8_t a = x_use(l, p->a);
    alu(l, ALU_CMP, wide(p), a, x_operand(l, p->b, !wide(p)));
    cmc(&l->e);   /* borrow is the opposite of carry */
    word_of_flags(l, i);
}

static void lower_fland(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    x_tmp_in(l, RAX);
    struct x_opnd a = x_operand(l, p->a, !wide(p)), b = x_operand(l, p->b, !wide(p));
    move(l, wide(p), RAX, a);
    alu(l, ALU_AND, wide(p), RAX, b);
    word_of_flags(l, i);
}

static bool lazy(const struct lower *l, ir_ref v) { return !ir_is_k(v) && l->val[v].flags & XV_LAZY; }

/* Bit 0 of c (inverted: borrow) to the host's carry; what follows may only move. */
static void carry_in(struct lower *l, ir_ref c, bool borrow)
{
    enum { CLC = 0xf8, STC = 0xf9 };
    if (lazy(l, c)) {
        const struct ir_ins *p = fp_ins(l, c);
        bool inverted;
        if (l->val[c].flags & XV_CF) {   /* it is there, after an ADD or SUB */
            inverted = p->op == IR_GEU;
        } else if (p->op == IR_COND && l->val[p->a].flags & XV_CF) {   /* after an ADC */
            bool was_borrow = lazy(l, fp_ins(l, p->a)->b);
            inverted = was_borrow != (p->b == IRC_CC);
        } else if (p->op == IR_COND && l->val[p->a].flags & XV_CARRY) {
            struct x_opnd w = x_rm(l, p->a);
            if (is_reg(w)) x_bit_ri(&l->e, BIT_T, false, w.reg, 0);
            else x_bit_mi(&l->e, BIT_T, false, w.m, 0);
            inverted = p->b == IRC_CC;
        } else if (p->op == IR_EQ || p->op == IR_NE) {   /* x < 1 */
            struct x_opnd x = x_rm(l, p->a);
            if (is_reg(x)) x_alu_ri(&l->e, ALU_CMP, wide(p), x.reg, 1);
            else x_alu_mi(&l->e, ALU_CMP, wide(p), x.m, 1);
            inverted = p->op == IR_NE;
        } else if (p->op == IR_COND) {   /* of a word */
            struct x_opnd w = x_rm(l, p->a);
            if (is_reg(w)) x_bit_ri(&l->e, BIT_T, false, w.reg, 8);
            else x_bit_mi(&l->e, BIT_T, false, w.m, 8);
            inverted = p->b == IRC_CC;
        } else {
            uint8_t a = x_use(l, p->a);
            struct x_opnd b = x_operand(l, p->b, !wide(p));
            alu(l, ALU_CMP, wide(p), a, b);
            inverted = p->op == IR_GEU;
        }
        if (inverted != borrow) cmc(&l->e);
        return;
    }
    c = x_canon(l, c);
    if (ir_is_k(c)) {
        x_op0(&l->e, (ir_kval(l->u, c) & 1) != borrow ? STC : CLC);
        return;
    }
    struct x_opnd o = x_rm(l, c);
    if (is_reg(o)) x_bit_ri(&l->e, BIT_T, false, o.reg, 0);
    else x_bit_mi(&l->e, BIT_T, false, o.m, 0);
    if (borrow) cmc(&l->e);
}

static void lower_fladc(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    if (l->val[i].flags & XV_READY) return;   /* its ADC made it */
    x_tmp_in(l, RAX);
    carry_in(l, p->c, false);
    l->lock = 1u << RAX;   /* the carry's register may be used for the operands */
    struct x_opnd a = x_operand(l, p->a, !wide(p)), b = x_operand(l, p->b, !wide(p));
    move(l, wide(p), RAX, a);
    alu(l, ALU_ADC, wide(p), RAX, b);
    word_of_flags(l, i);
}

/* The FLADC beside ADC i that is wanted as a word; 0 = none. */
static ir_ref fladc_of(const struct lower *l, ir_ref i)
{
    for (ir_ref j = (ir_ref)(i + 1); j < l->u->n && j <= i + 6; j++)
        if (fp_ins(l, j)->op == IR_FLADC && !(l->val[j].flags & (XV_DEAD | XV_LAZY)) && x_adc_of(l->u, j) == i) return j;
    return 0;
}

/* ADC and its flags, in rax one after the other. */
static void adc_with_flags(struct lower *l, ir_ref i, ir_ref flags)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool w = wide(p), sub = lazy(l, p->b);
    x_tmp_in(l, RAX);
    carry_in(l, p->c, sub);
    l->lock = 1u << RAX;
    struct x_opnd a = x_operand(l, p->a, !w), b = sub ? x_rm(l, fp_ins(l, p->b)->a) : x_operand(l, p->b, !w);
    move(l, w, RAX, a);
    alu(l, sub ? ALU_SBB : ALU_ADC, w, RAX, b);
    l->lock = 1u << RAX;
    x_mov_rr(&l->e, w, x_def(l, i, 1u << RAX), RAX);
    if (sub) cmc(&l->e);
    word_of_flags(l, flags);
}

static void adc_alone(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    bool w = wide(p);
    if (lazy(l, p->b)) {   /* a + ~x + c is a - x - (1 - c) */
        carry_in(l, p->c, true);
        l->lock = 0;
        struct x_opnd a = x_operand(l, p->a, !w), x = x_rm(l, fp_ins(l, p->b)->a);
        uint8_t d = x_def_near(l, i, is_reg(x) ? 1u << x.reg : 0, a.reg);
        move(l, w, d, a);
        alu(l, ALU_SBB, w, d, x);
        return;
    }
    carry_in(l, p->c, false);
    l->lock = 0;
    struct x_opnd a = x_operand(l, p->a, !w), b = x_operand(l, p->b, !w);
    uint8_t d = x_def_near(l, i, 0, is_reg(a) ? a.reg : b.reg);
    if (is_reg(b) && d == b.reg && !(is_reg(a) && d == a.reg)) { struct x_opnd t = a; a = b; b = t; }
    move(l, w, d, a);
    alu(l, ALU_ADC, w, d, b);
}

void x_add_carry(struct lower *l, ir_ref i, ir_ref ra, ir_ref carry)
{
    carry_in(l, carry, false);
    l->lock = 0;
    struct x_opnd a = x_rm(l, ra);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    move(l, true, d, a);
    x_alu_ri(&l->e, ALU_ADC, true, d, 0);
}

static void lower_adc(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    ir_ref flags = fladc_of(l, i);
    if (flags && l->val[flags].flags & XV_CARRY) {
        adc_alone(l, i);
        l->lock = 0;
        x_setcc(&l->e, lazy(l, p->b) ? CC_AE : CC_B, x_def(l, flags, 0));
    } else if (flags) {
        adc_with_flags(l, i, flags);
    } else {
        adc_alone(l, i);
    }
}

/* ucomis and comis: unordered ZF PF CF, less CF, equal ZF, greater none. The compare itself is always made: it may raise flags. */
static void lower_flfcmp(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    bool f64 = fp_is64(p), wanted = l->val[i].uses != 0;
    uint8_t a = fp_use(l, p->a, f64), d = 0, t = 0;
    struct x_opnd b = fp_operand(l, p->b, f64);
    if (wanted) {
        d = x_def(l, i, 0);
        t = x_tmp(l);
    }
    fp_cmp(l, p->c ? V_COMISD : V_UCOMISD, f64, a, &b);
    if (!wanted) return;
    static const struct { uint8_t cc; uint16_t word; } is[3] = { { CC_B, IRF_N }, { CC_E, IRF_Z | IRF_C }, { CC_P, IRF_C | IRF_V } };
    x_mov_ri(e, d, IRF_C);
    for (unsigned n = 0; n < 3; n++) {
        x_mov_ri(e, t, is[n].word);
        x_cmov_rr(e, is[n].cc, false, d, t);
    }
}

static void lower_flpack(struct lower *l, ir_ref i)
{
    const struct ir_ins *p = fp_ins(l, i);
    struct x_opnd a = x_operand(l, p->a, true);
    uint8_t d = x_def_near(l, i, 0, a.reg);
    move(l, false, d, a);
    x_alu_ri(&l->e, ALU_AND, false, d, IR_FLAGS_MASK);
}

static void lower_flword(struct lower *l, ir_ref i)
{
    struct x_opnd a = x_rm(l, fp_ins(l, i)->a);
    move(l, true, x_def_near(l, i, 0, a.reg), a);
}

/* d = N ^ V of word w (bit 0; the rest is garbage that the caller masks); w stays. */
static void n_xor_v(struct emit *e, unsigned d, unsigned w)
{
    x_mov_rr(e, false, d, w);
    x_shift_ri(e, SH_SHR, false, d, 15);
    x_alu_rr(e, ALU_XOR, false, d, w);
}

static void lower_cond(struct lower *l, ir_ref i)
{
    _Static_assert(IRF_N == 1 << 15 && IRF_Z == 1 << 14 && IRF_C == 1 << 8 && IRF_V == 1, "shift counts below");
    static const uint8_t bit[4] = { 14, 8, 15, 0 };   /* EQ CS MI VS */
    const struct ir_ins *p = fp_ins(l, i);
    struct emit *e = &l->e;
    unsigned which = p->b >> 1;
    if (l->val[p->a].flags & XV_CF) {   /* the carry of an ADC, which is in the carry flag */
        bool borrow = lazy(l, fp_ins(l, p->a)->b), inverted = (p->b == IRC_CC) != borrow;
        uint8_t r = x_def(l, i, 0);
        x_setcc(e, inverted ? CC_AE : CC_B, r);
        x_ext_rr(e, 1, false, false, r, r);
        return;
    }
    if (l->val[p->a].flags & XV_CARRY) {
        uint8_t c = x_use(l, p->a), r = x_def(l, i, 0);
        x_ext_rr(e, 1, false, false, r, c);
        if (p->b == IRC_CC) x_alu_ri(e, ALU_XOR, false, r, 1);
        return;
    }
    uint8_t w = x_use(l, p->a), d = x_def(l, i, 1u << w);
    switch (which) {
    case IRC_EQ >> 1: case IRC_CS >> 1: case IRC_MI >> 1: case IRC_VS >> 1:
        x_mov_rr(e, false, d, w);
        if (bit[which]) x_shift_ri(e, SH_SHR, false, d, bit[which]);
        break;
    case IRC_HI >> 1:   /* C and not Z: of these two only C */
        x_mov_rr(e, false, d, w);
        x_shift_ri(e, SH_SHR, false, d, 14);
        x_alu_ri(e, ALU_XOR, false, d, 1);
        x_shift_ri(e, SH_SHL, false, d, 8);
        x_alu_rr(e, ALU_AND, false, d, w);
        x_shift_ri(e, SH_SHR, false, d, 8);
        break;
    default:
        n_xor_v(e, d, w);
        if (which == IRC_GT >> 1) {   /* LE: or Z */
            uint8_t t = x_tmp(l);
            x_mov_rr(e, false, t, w);
            x_shift_ri(e, SH_SHR, false, t, 14);
            x_alu_rr(e, ALU_OR, false, d, t);
        }
        x_alu_ri(e, ALU_XOR, false, d, 1);
        break;
    }
    if (p->b & 1) x_alu_ri(e, ALU_XOR, false, d, 1);
    x_alu_ri(e, ALU_AND, false, d, 1);
}

/* A word's bits back to the host's flags: N Z C by sahf, V by an addition that overflows if it is set. */
unsigned x_flags_condition(struct lower *l, ir_ref c)
{
    static const uint16_t bit[4] = { IRF_Z, IRF_C, IRF_N, IRF_V };   /* EQ CS MI VS */
    static const uint8_t cc[IRC__N] = { [IRC_HI] = CC_A, [IRC_LS] = CC_BE, [IRC_GE] = CC_GE, [IRC_LT] = CC_L, [IRC_GT] = CC_G, [IRC_LE] = CC_LE };
    enum { SAHF = 0x9e };
    const struct ir_ins *p = fp_ins(l, c);
    struct emit *e = &l->e;
    if (p->b <= IRC_VC) {
        struct x_opnd w = x_rm(l, p->a);
        int32_t mask = l->val[p->a].flags & XV_CARRY ? 1 : bit[p->b >> 1];
        if (is_reg(w)) x_test_ri(e, false, w.reg, mask);
        else x_test_mi(e, false, w.m, mask);
        return p->b & 1 ? CC_E : CC_NE;
    }
    x_use_in(l, p->a, RAX);
    if (p->b == IRC_HI || p->b == IRC_LS) {
        x_op0(e, SAHF);
        cmc(e);
    } else {
        emit_insn(e, "\x04\x7f", 2);   /* add al, 127 */
        x_op0(e, SAHF);
    }
    return cc[p->b];
}

bool x_lower_flags(struct lower *l, ir_ref i)
{
    switch (fp_ins(l, i)->op) {
    case IR_FLADD: lower_fladd(l, i); return true;
    case IR_FLSUB: lower_flsub(l, i); return true;
    case IR_FLAND: lower_fland(l, i); return true;
    case IR_FLADC: lower_fladc(l, i); return true;
    case IR_FLFCMP: lower_flfcmp(l, i); return true;
    case IR_FLPACK: lower_flpack(l, i); return true;
    case IR_FLWORD: lower_flword(l, i); return true;
    case IR_COND: lower_cond(l, i); return true;
    case IR_ADC: lower_adc(l, i); return true;
    default: return false;   /* FLSEL is a select */
    }
}
