/*
 * dp.c - data processing: arithmetic, logic, bitfields, shifts, multiplication, conditional selection, CRC.
 *
 * Flags are values (tx.h). An operation computes its result and its flags separately; whoever consumes only one of them pays
 * for one.
 */
#include "translate/aarch64/tx.h"

/* --- constants ------------------------------------------------------------------------------------------------------------ */

/* Guest addresses, not integers: they must stay relocatable (ir.h). */
void a64t_adr(struct guest_tx *t, const struct a64_insn *i)
{
    set_x(t, i->rd, ir_gaddr(t->u, t->pc + (uint64_t)(int64_t)i->imm));
}
void a64t_adrp(struct guest_tx *t, const struct a64_insn *i)
{
    set_x(t, i->rd, ir_gaddr(t->u, (t->pc & ~UINT64_C(4095)) + ((uint64_t)(int64_t)i->imm << 12)));
}

static uint64_t wide_imm(const struct a64_insn *i) { return (uint64_t)(uint32_t)i->imm << 16 * i->amount; }
static void move_wide(struct guest_tx *t, const struct a64_insn *i, uint64_t v)
{
    set_x(t, i->rd, k64(t, i->sf ? v : (uint32_t)v));
}
void a64t_movz(struct guest_tx *t, const struct a64_insn *i) { move_wide(t, i, wide_imm(i)); }
void a64t_movn(struct guest_tx *t, const struct a64_insn *i) { move_wide(t, i, ~wide_imm(i)); }
void a64t_movk(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    ir_ref kept = op2(t, IR_AND, ty, rr(t, i->sf, i->rd), kt(t, ty, ~(UINT64_C(0xffff) << 16 * i->amount)));
    set_r(t, i->sf, i->rd, op2(t, IR_OR, ty, kept, kt(t, ty, wide_imm(i))));
}

/* --- addition and subtraction ------------------------------------------------------------------------------------------------- */

/* The part that an ADD or SUB shares with its other operand forms: rd = a op b, with the stack pointer as rd if `sp`. */
static void add_sub(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, ir_ref a, ir_ref b, bool sp)
{
    if (sp) set_r_sp(t, i->sf, i->rd, op2(t, op, sf_type(i->sf), a, b));
    else if (i->rd != 31) set_r(t, i->sf, i->rd, op2(t, op, sf_type(i->sf), a, b));
}
static void add_sub_flags(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, ir_ref a, ir_ref b)
{
    ir_ref f = op2(t, op == IR_ADD ? IR_FLADD : IR_FLSUB, sf_type(i->sf), a, b);
    if (i->rd != 31) set_r(t, i->sf, i->rd, op2(t, op, sf_type(i->sf), a, b));
    set_flags(t, f);
}

static ir_ref imm12(struct guest_tx *t, const struct a64_insn *i) { return k64(t, (uint64_t)(uint32_t)i->imm << (i->sh ? 12 : 0)); }
void a64t_add_imm(struct guest_tx *t, const struct a64_insn *i) { add_sub(t, i, IR_ADD, rr_sp(t, i->sf, i->rn), imm12(t, i), true); }
void a64t_sub_imm(struct guest_tx *t, const struct a64_insn *i) { add_sub(t, i, IR_SUB, rr_sp(t, i->sf, i->rn), imm12(t, i), true); }
void a64t_adds_imm(struct guest_tx *t, const struct a64_insn *i) { add_sub_flags(t, i, IR_ADD, rr_sp(t, i->sf, i->rn), imm12(t, i)); }
void a64t_subs_imm(struct guest_tx *t, const struct a64_insn *i) { add_sub_flags(t, i, IR_SUB, rr_sp(t, i->sf, i->rn), imm12(t, i)); }

/* rm shifted as the instruction says. */
static ir_ref shifted(struct guest_tx *t, const struct a64_insn *i)
{
    static const uint8_t ops[] = { IR_SHL, IR_SHR, IR_SAR, IR_ROTR };
    ir_ref b = rr(t, i->sf, i->rm);
    return i->amount ? op2(t, (enum ir_op)ops[i->shift], sf_type(i->sf), b, k64(t, i->amount)) : b;
}
void a64t_add_sh(struct guest_tx *t, const struct a64_insn *i) { add_sub(t, i, IR_ADD, rr(t, i->sf, i->rn), shifted(t, i), false); }
void a64t_sub_sh(struct guest_tx *t, const struct a64_insn *i) { add_sub(t, i, IR_SUB, rr(t, i->sf, i->rn), shifted(t, i), false); }
void a64t_adds_sh(struct guest_tx *t, const struct a64_insn *i) { add_sub_flags(t, i, IR_ADD, rr(t, i->sf, i->rn), shifted(t, i)); }
void a64t_subs_sh(struct guest_tx *t, const struct a64_insn *i) { add_sub_flags(t, i, IR_SUB, rr(t, i->sf, i->rn), shifted(t, i)); }

static ir_ref extended(struct guest_tx *t, const struct a64_insn *i)
{
    ir_ref b = a64_extend(t, i->rm, i->shift, i->amount);
    return i->sf ? b : op1(t, IR_TRUNC, IRT_NONE, b);
}
void a64t_add_ext(struct guest_tx *t, const struct a64_insn *i) { add_sub(t, i, IR_ADD, rr_sp(t, i->sf, i->rn), extended(t, i), true); }
void a64t_sub_ext(struct guest_tx *t, const struct a64_insn *i) { add_sub(t, i, IR_SUB, rr_sp(t, i->sf, i->rn), extended(t, i), true); }
void a64t_adds_ext(struct guest_tx *t, const struct a64_insn *i) { add_sub_flags(t, i, IR_ADD, rr_sp(t, i->sf, i->rn), extended(t, i)); }
void a64t_subs_ext(struct guest_tx *t, const struct a64_insn *i) { add_sub_flags(t, i, IR_SUB, rr_sp(t, i->sf, i->rn), extended(t, i)); }

/* a + b + C; a - b - !C is a + ~b + C. */
static void add_carry(struct guest_tx *t, const struct a64_insn *i, bool invert, bool sets)
{
    enum ir_type ty = sf_type(i->sf);
    ir_ref a = rr(t, i->sf, i->rn), b = rr(t, i->sf, i->rm), c = cond(t, IRC_CS);
    if (invert) b = op2(t, IR_XOR, ty, b, k64(t, ~UINT64_C(0)));
    if (i->rd != 31) set_r(t, i->sf, i->rd, op3(t, IR_ADC, ty, a, b, c));
    if (sets) set_flags(t, op3(t, IR_FLADC, ty, a, b, c));
}
void a64t_adc(struct guest_tx *t, const struct a64_insn *i) { add_carry(t, i, false, false); }
void a64t_adcs(struct guest_tx *t, const struct a64_insn *i) { add_carry(t, i, false, true); }
void a64t_sbc(struct guest_tx *t, const struct a64_insn *i) { add_carry(t, i, true, false); }
void a64t_sbcs(struct guest_tx *t, const struct a64_insn *i) { add_carry(t, i, true, true); }

/* --- logic -------------------------------------------------------------------------------------------------------------------------- */

/* The mask of a logical immediate (DDI 0487, DecodeBitMasks): a run of imms + 1 ones in an element, rotated right by immr,
 * replicated. The decode table has refused what is reserved. */
static uint64_t bit_mask(const struct a64_insn *i)
{
    unsigned len = 31 - (unsigned)__builtin_clz((unsigned)((i->imms & 64) | (~i->imms & 63)));
    unsigned size = 1u << len, ones = (i->imms & (size - 1)) + 1, rot = i->immr & (size - 1);
    uint64_t run = (UINT64_C(1) << ones) - 1, m = size == 64 ? ~UINT64_C(0) : (UINT64_C(1) << size) - 1;
    if (rot) run = (run >> rot | run << (size - rot)) & m;
    for (unsigned n = size; n < 64; n *= 2) run |= run << n;
    return run;
}
static ir_ref logic_imm(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    enum ir_type ty = sf_type(i->sf);
    return op2(t, op, ty, rr(t, i->sf, i->rn), kt(t, ty, bit_mask(i)));
}
void a64t_and_imm(struct guest_tx *t, const struct a64_insn *i) { set_r_sp(t, i->sf, i->rd, logic_imm(t, i, IR_AND)); }
void a64t_eor_imm(struct guest_tx *t, const struct a64_insn *i) { set_r_sp(t, i->sf, i->rd, logic_imm(t, i, IR_XOR)); }
void a64t_orr_imm(struct guest_tx *t, const struct a64_insn *i)       /* with XZR: mov */
{
    if (i->rn != 31) set_r_sp(t, i->sf, i->rd, logic_imm(t, i, IR_OR));
    else set_x_sp(t, i->rd, k64(t, i->sf ? bit_mask(i) : (uint32_t)bit_mask(i)));
}
void a64t_ands_imm(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    ir_ref f = op2(t, IR_FLAND, ty, rr(t, i->sf, i->rn), kt(t, ty, bit_mask(i)));
    if (i->rd != 31) set_r(t, i->sf, i->rd, logic_imm(t, i, IR_AND));
    set_flags(t, f);
}

static void logic_sh(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    if (i->rd != 31) set_r(t, i->sf, i->rd, op2(t, op, sf_type(i->sf), rr(t, i->sf, i->rn), shifted(t, i)));
}
void a64t_and_sh(struct guest_tx *t, const struct a64_insn *i) { logic_sh(t, i, IR_AND); }
void a64t_bic_sh(struct guest_tx *t, const struct a64_insn *i) { logic_sh(t, i, IR_ANDN); }
void a64t_eor_sh(struct guest_tx *t, const struct a64_insn *i) { logic_sh(t, i, IR_XOR); }
void a64t_eon_sh(struct guest_tx *t, const struct a64_insn *i) { logic_sh(t, i, IR_XNOR); }
/* With XZR: mov and mvn. A 64-bit mov copies the value itself. */
void a64t_orr_sh(struct guest_tx *t, const struct a64_insn *i)
{
    if (i->rn == 31) set_r(t, i->sf, i->rd, shifted(t, i));
    else logic_sh(t, i, IR_OR);
}
void a64t_orn_sh(struct guest_tx *t, const struct a64_insn *i)
{
    if (i->rn == 31) set_r(t, i->sf, i->rd, op2(t, IR_XOR, sf_type(i->sf), shifted(t, i), k64(t, ~UINT64_C(0))));
    else logic_sh(t, i, IR_ORN);
}
static void logic_flags(struct guest_tx *t, const struct a64_insn *i, bool invert)
{
    enum ir_type ty = sf_type(i->sf);
    ir_ref a = rr(t, i->sf, i->rn), b = shifted(t, i);
    ir_ref f = 0;
    if (invert && i->rd != 31) {          /* the result is made anyway: its own sign and zero are the flags */
        ir_ref v = op2(t, IR_ANDN, ty, a, b);
        set_r(t, i->sf, i->rd, v);
        f = op2(t, IR_FLAND, ty, v, v);
    } else {
        if (invert) b = op2(t, IR_XOR, ty, b, k64(t, ~UINT64_C(0)));
        f = op2(t, IR_FLAND, ty, a, b);
        if (i->rd != 31) set_r(t, i->sf, i->rd, op2(t, IR_AND, ty, a, b));
    }
    set_flags(t, f);
}
void a64t_ands_sh(struct guest_tx *t, const struct a64_insn *i) { logic_flags(t, i, false); }
void a64t_bics_sh(struct guest_tx *t, const struct a64_insn *i) { logic_flags(t, i, true); }

/* --- bitfields ---------------------------------------------------------------------------------------------------------------------- */

static uint64_t low_ones(unsigned n) { return n >= 64 ? ~UINT64_C(0) : (UINT64_C(1) << n) - 1; }
static unsigned width(const struct a64_insn *i) { return i->sf ? 64 : 32; }

/* Sign extensions of bytes, halfwords and words have ops of their own. 0: none fits. */
static ir_ref extension(struct guest_tx *t, const struct a64_insn *i, bool is_signed)
{
    if (i->immr || (i->imms != 7 && i->imms != 15 && (i->imms != 31 || !i->sf))) return 0;
    enum ir_op x8 = is_signed ? IR_SX8 : IR_ZX8, x16 = is_signed ? IR_SX16 : IR_ZX16, x32 = is_signed ? IR_SX32 : IR_ZX32;
    return op1(t, i->imms == 7 ? x8 : i->imms == 15 ? x16 : x32, sf_type(i->sf), rw(t, i->rn));
}

/* imms >= immr: bits immr..imms to the bottom; else bits 0..imms to bit width - immr. */
void a64t_sbfm(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    unsigned w = width(i);
    if (i->rd == 31) return;
    ir_ref v = extension(t, i, true);
    if (!v) {
        ir_ref a = rr(t, i->sf, i->rn);
        unsigned up = w - 1u - i->imms, down = i->imms >= i->immr ? up + i->immr : up - (w - i->immr);
        v = op2(t, IR_SAR, ty, up ? op2(t, IR_SHL, ty, a, k64(t, up)) : a, k64(t, down));
    }
    set_r(t, i->sf, i->rd, v);
}

void a64t_ubfm(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    unsigned w = width(i);
    if (i->rd == 31) return;
    ir_ref v = extension(t, i, false), a = rr(t, i->sf, i->rn);
    if (v) {
    } else if (i->imms >= i->immr) {             /* lsr, ubfx */
        v = i->immr ? op2(t, IR_SHR, ty, a, k64(t, i->immr)) : a;
        if (i->imms != w - 1) v = op2(t, IR_AND, ty, v, kt(t, ty, low_ones(i->imms - i->immr + 1u)));
    } else {                                     /* lsl, ubfiz */
        unsigned by = w - i->immr;
        if (i->imms + 1u != i->immr) a = op2(t, IR_AND, ty, a, kt(t, ty, low_ones(i->imms + 1u)));
        v = op2(t, IR_SHL, ty, a, k64(t, by));
    }
    set_r(t, i->sf, i->rd, v);
}

/* Insert: the field's place in rd is replaced. */
void a64t_bfm(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    if (i->rd == 31) return;
    ir_ref a = rr(t, i->sf, i->rn), d = rr(t, i->sf, i->rd);
    uint64_t place;
    if (i->imms >= i->immr) {                    /* bfxil */
        place = low_ones(i->imms - i->immr + 1u);
        if (i->immr) a = op2(t, IR_SHR, ty, a, k64(t, i->immr));
    } else {                                     /* bfi */
        unsigned by = width(i) - i->immr;
        place = low_ones(i->imms + 1u) << by;
        a = op2(t, IR_SHL, ty, a, k64(t, by));
    }
    a = op2(t, IR_AND, ty, a, kt(t, ty, place));
    set_r(t, i->sf, i->rd, op2(t, IR_OR, ty, op2(t, IR_AND, ty, d, kt(t, ty, ~place)), a));
}

void a64t_extr(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    if (i->rd == 31) return;
    ir_ref hi = rr(t, i->sf, i->rn), lo = rr(t, i->sf, i->rm);
    if (i->rn == i->rm) {
        set_r(t, i->sf, i->rd, i->imms ? op2(t, IR_ROTR, ty, hi, k64(t, i->imms)) : hi);
        return;
    }
    if (!i->imms) {
        set_r(t, i->sf, i->rd, lo);
        return;
    }
    lo = op2(t, IR_SHR, ty, lo, k64(t, i->imms));
    hi = op2(t, IR_SHL, ty, hi, k64(t, width(i) - i->imms));
    set_r(t, i->sf, i->rd, op2(t, IR_OR, ty, lo, hi));
}

/* --- register operands: shifts, division, multiplication ------------------------------------------------------------------------------- */

static void binary(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    if (i->rd != 31) set_r(t, i->sf, i->rd, op2(t, op, sf_type(i->sf), rr(t, i->sf, i->rn), rr(t, i->sf, i->rm)));
}
void a64t_lslv(struct guest_tx *t, const struct a64_insn *i) { binary(t, i, IR_SHL); }
void a64t_lsrv(struct guest_tx *t, const struct a64_insn *i) { binary(t, i, IR_SHR); }
void a64t_asrv(struct guest_tx *t, const struct a64_insn *i) { binary(t, i, IR_SAR); }
void a64t_rorv(struct guest_tx *t, const struct a64_insn *i) { binary(t, i, IR_ROTR); }
void a64t_smax_gpr(struct guest_tx *t, const struct a64_insn *i) { binary(t, i, IR_SMAX); }
void a64t_smin_gpr(struct guest_tx *t, const struct a64_insn *i) { binary(t, i, IR_SMIN); }
void a64t_umax_gpr(struct guest_tx *t, const struct a64_insn *i) { binary(t, i, IR_UMAX); }
void a64t_umin_gpr(struct guest_tx *t, const struct a64_insn *i) { binary(t, i, IR_UMIN); }

static void min_max_imm(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    ir_ref b = k64(t, (uint64_t)(int64_t)i->imm);
    if (i->rd != 31) set_r(t, i->sf, i->rd, op2(t, op, sf_type(i->sf), rr(t, i->sf, i->rn), b));
}
void a64t_smax_imm(struct guest_tx *t, const struct a64_insn *i) { min_max_imm(t, i, IR_SMAX); }
void a64t_smin_imm(struct guest_tx *t, const struct a64_insn *i) { min_max_imm(t, i, IR_SMIN); }
void a64t_umax_imm(struct guest_tx *t, const struct a64_insn *i) { min_max_imm(t, i, IR_UMAX); }
void a64t_umin_imm(struct guest_tx *t, const struct a64_insn *i) { min_max_imm(t, i, IR_UMIN); }

static void divide(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    if (i->rd != 31) set_r(t, i->sf, i->rd, op3(t, op, sf_type(i->sf), rr(t, i->sf, i->rn), rr(t, i->sf, i->rm), 1));
}
void a64t_sdiv(struct guest_tx *t, const struct a64_insn *i) { divide(t, i, IR_SDIV); }
void a64t_udiv(struct guest_tx *t, const struct a64_insn *i) { divide(t, i, IR_UDIV); }

/* ra + product or ra - product. */
static void accumulate(struct guest_tx *t, const struct a64_insn *i, unsigned sf, ir_ref product, bool minus)
{
    enum ir_type ty = sf_type(sf);
    ir_ref a = rr(t, sf, i->ra);
    set_r(t, sf, i->rd, i->ra == 31 && !minus ? product : op2(t, minus ? IR_SUB : IR_ADD, ty, a, product));
}
static void multiply_add(struct guest_tx *t, const struct a64_insn *i, bool minus)
{
    if (i->rd == 31) return;
    accumulate(t, i, i->sf, op2(t, IR_MUL, sf_type(i->sf), rr(t, i->sf, i->rn), rr(t, i->sf, i->rm)), minus);
}
void a64t_madd(struct guest_tx *t, const struct a64_insn *i) { multiply_add(t, i, false); }
void a64t_msub(struct guest_tx *t, const struct a64_insn *i) { multiply_add(t, i, true); }

static void multiply_long(struct guest_tx *t, const struct a64_insn *i, enum ir_op extend, bool minus)
{
    if (i->rd == 31) return;
    ir_ref a = op1(t, extend, IRT_I64, rw(t, i->rn)), b = op1(t, extend, IRT_I64, rw(t, i->rm));
    accumulate(t, i, 1, op2(t, IR_MUL, IRT_I64, a, b), minus);
}
void a64t_smaddl(struct guest_tx *t, const struct a64_insn *i) { multiply_long(t, i, IR_SX32, false); }
void a64t_smsubl(struct guest_tx *t, const struct a64_insn *i) { multiply_long(t, i, IR_SX32, true); }
void a64t_umaddl(struct guest_tx *t, const struct a64_insn *i) { multiply_long(t, i, IR_ZX32, false); }
void a64t_umsubl(struct guest_tx *t, const struct a64_insn *i) { multiply_long(t, i, IR_ZX32, true); }
static void multiply_high(struct guest_tx *t, const struct a64_insn *i, enum ir_op op)
{
    if (i->rd != 31) set_x(t, i->rd, op2(t, op, IRT_I64, rx(t, i->rn), rx(t, i->rm)));
}
void a64t_smulh(struct guest_tx *t, const struct a64_insn *i) { multiply_high(t, i, IR_MULH); }
void a64t_umulh(struct guest_tx *t, const struct a64_insn *i) { multiply_high(t, i, IR_MULHU); }

/* --- one operand --------------------------------------------------------------------------------------------------------------------------- */

static void unary(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, unsigned sf)
{
    if (i->rd != 31) set_r(t, sf, i->rd, op1(t, op, sf_type(sf), rr(t, sf, i->rn)));
}
void a64t_clz(struct guest_tx *t, const struct a64_insn *i) { unary(t, i, IR_CLZ, i->sf); }
void a64t_ctz(struct guest_tx *t, const struct a64_insn *i) { unary(t, i, IR_CTZ, i->sf); }
void a64t_cnt_gpr(struct guest_tx *t, const struct a64_insn *i) { unary(t, i, IR_POPCNT, i->sf); }
void a64t_rev(struct guest_tx *t, const struct a64_insn *i) { unary(t, i, IR_BSWAP, 1); }
void a64t_rev_w(struct guest_tx *t, const struct a64_insn *i) { unary(t, i, IR_BSWAP, 0); }

void a64t_abs_gpr(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    ir_ref a = rr(t, i->sf, i->rn);
    if (i->rd != 31) set_r(t, i->sf, i->rd, op2(t, IR_SMAX, ty, a, op2(t, IR_SUB, ty, k64(t, 0), a)));
}
void a64t_rbit(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    if (i->rd != 31) set_r(t, i->sf, i->rd, op1(t, IR_REVB, ty, op1(t, IR_BSWAP, ty, rr(t, i->sf, i->rn))));
}
/* The bytes of every halfword exchanged. */
void a64t_rev16(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    if (i->rd == 31) return;
    ir_ref a = rr(t, i->sf, i->rn), m = kt(t, ty, UINT64_C(0x00ff00ff00ff00ff));
    ir_ref up = op2(t, IR_SHL, ty, op2(t, IR_AND, ty, a, m), k64(t, 8)), down = op2(t, IR_AND, ty, op2(t, IR_SHR, ty, a, k64(t, 8)), m);
    set_r(t, i->sf, i->rd, op2(t, IR_OR, ty, up, down));
}
/* The bytes of both words: all bytes reversed, then the words exchanged. */
void a64t_rev32(struct guest_tx *t, const struct a64_insn *i)
{
    if (i->rd != 31) set_x(t, i->rd, op2(t, IR_ROTR, IRT_I64, op1(t, IR_BSWAP, IRT_I64, rx(t, i->rn)), k64(t, 32)));
}
/* Leading bits that equal the sign, without it: leading zeros of a ^ (a >> 1), which clears just those, less one. */
void a64t_cls(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    if (i->rd == 31) return;
    ir_ref a = rr(t, i->sf, i->rn), v = op2(t, IR_XOR, ty, a, op2(t, IR_SAR, ty, a, k64(t, 1)));
    set_r(t, i->sf, i->rd, op2(t, IR_SUB, ty, op1(t, IR_CLZ, ty, v), k64(t, 1)));
}

/* --- conditions ------------------------------------------------------------------------------------------------------------------------------ */

static void select_(struct guest_tx *t, const struct a64_insn *i, ir_ref other)
{
    ir_ref a = rr(t, i->sf, i->rn);
    set_r(t, i->sf, i->rd, op3(t, IR_SELECT, sf_type(i->sf), cond(t, i->cond), a, other));
}
void a64t_csel(struct guest_tx *t, const struct a64_insn *i)
{
    if (i->rd != 31) select_(t, i, rr(t, i->sf, i->rm));
}
/* cset: the condition itself. */
void a64t_csinc(struct guest_tx *t, const struct a64_insn *i)
{
    if (i->rd == 31) return;
    if (i->rn == 31 && i->rm == 31 && i->cond < IRC__N) set_x(t, i->rd, cond(t, i->cond ^ 1u));
    else select_(t, i, op2(t, IR_ADD, sf_type(i->sf), rr(t, i->sf, i->rm), k64(t, 1)));
}
void a64t_csinv(struct guest_tx *t, const struct a64_insn *i)
{
    enum ir_type ty = sf_type(i->sf);
    if (i->rd == 31) return;
    if (i->rn == 31 && i->rm == 31 && i->cond < IRC__N) {            /* csetm */
        ir_ref c = cond(t, i->cond ^ 1u);
        ir_ref m = op2(t, IR_SUB, IRT_I64, k64(t, 0), c);
        set_r(t, i->sf, i->rd, i->sf ? m : op1(t, IR_TRUNC, IRT_NONE, m));
        return;
    }
    select_(t, i, op2(t, IR_XOR, ty, rr(t, i->sf, i->rm), k64(t, ~UINT64_C(0))));
}
void a64t_csneg(struct guest_tx *t, const struct a64_insn *i)
{
    if (i->rd != 31) select_(t, i, op2(t, IR_SUB, sf_type(i->sf), k64(t, 0), rr(t, i->sf, i->rm)));
}

static void compare_if(struct guest_tx *t, const struct a64_insn *i, enum ir_op op, ir_ref b)
{
    ir_ref c = cond(t, i->cond), f = op2(t, op, sf_type(i->sf), rr(t, i->sf, i->rn), b);
    if (i->cond < IRC__N) f = op3(t, IR_FLSEL, IRT_NONE, c, f, flags_k(t, i->nzcv));
    set_flags(t, f);
}
void a64t_ccmp(struct guest_tx *t, const struct a64_insn *i) { compare_if(t, i, IR_FLSUB, rr(t, i->sf, i->rm)); }
void a64t_ccmn(struct guest_tx *t, const struct a64_insn *i) { compare_if(t, i, IR_FLADD, rr(t, i->sf, i->rm)); }
void a64t_ccmp_imm(struct guest_tx *t, const struct a64_insn *i) { compare_if(t, i, IR_FLSUB, k64(t, (uint64_t)(int64_t)i->imm)); }
void a64t_ccmn_imm(struct guest_tx *t, const struct a64_insn *i) { compare_if(t, i, IR_FLADD, k64(t, (uint64_t)(int64_t)i->imm)); }

/* --- flags as data ------------------------------------------------------------------------------------------------------------------------------- */

static ir_ref flag_word(struct guest_tx *t) { return op1(t, IR_FLWORD, IRT_NONE, flags(t)); }
static void set_flag_word(struct guest_tx *t, ir_ref word) { set_flags(t, op1(t, IR_FLPACK, IRT_NONE, word)); }
static ir_ref and64(struct guest_tx *t, ir_ref a, uint64_t m) { return op2(t, IR_AND, IRT_I64, a, k64(t, m)); }
/* Bit `from` of a as bit `to`, alone. */
static ir_ref moved_bit(struct guest_tx *t, ir_ref a, unsigned from, unsigned to)
{
    if (from < to) a = op2(t, IR_SHL, IRT_I64, a, k64(t, to - from));
    if (from > to) a = op2(t, IR_SHR, IRT_I64, a, k64(t, from - to));
    return and64(t, a, UINT64_C(1) << to);
}
static ir_ref or64(struct guest_tx *t, ir_ref a, ir_ref b) { return op2(t, IR_OR, IRT_I64, a, b); }
enum { N_BIT = 15, Z_BIT = 14, C_BIT = 8, V_BIT = 0 };         /* of a flags word, as ir.h has them */
_Static_assert(IRF_N == 1 << N_BIT && IRF_Z == 1 << Z_BIT && IRF_C == 1 << C_BIT && IRF_V == 1 << V_BIT, "flags word");

void a64t_cfinv(struct guest_tx *t, const struct a64_insn *i)
{
    (void)i;
    set_flag_word(t, op2(t, IR_XOR, IRT_I64, flag_word(t), k64(t, IRF_C)));
}
/* Flags in the mask come from rn rotated right: its bits 3..0. */
void a64t_rmif(struct guest_tx *t, const struct a64_insn *i)
{
    uint64_t mask = a64_nzcv_to_word((uint32_t)i->nzcv << 28);
    ir_ref a = rx(t, i->rn);
    if (i->amount) a = op2(t, IR_ROTR, IRT_I64, a, k64(t, i->amount));
    ir_ref n = or64(t, moved_bit(t, a, 3, N_BIT), moved_bit(t, a, 2, Z_BIT));
    ir_ref c = or64(t, moved_bit(t, a, 1, C_BIT), moved_bit(t, a, 0, V_BIT));
    set_flag_word(t, or64(t, and64(t, or64(t, n, c), mask), and64(t, flag_word(t), ~mask & (IRF_N | IRF_Z | IRF_C | IRF_V))));
}
/* N and Z of the low `bits` bits, V = whether the bit above differs from the sign; C stays. */
static void set_narrow(struct guest_tx *t, const struct a64_insn *i, unsigned bits)
{
    ir_ref a = rx(t, i->rn), low = and64(t, a, low_ones(bits));
    ir_ref z = op2(t, IR_SHL, IRT_I64, op2(t, IR_EQ, IRT_I64, low, k64(t, 0)), k64(t, Z_BIT));
    ir_ref top = op2(t, IR_SHR, IRT_I64, a, k64(t, bits - 1));
    ir_ref ov = and64(t, op2(t, IR_XOR, IRT_I64, top, op2(t, IR_SHR, IRT_I64, top, k64(t, 1))), 1);
    ir_ref nz = or64(t, moved_bit(t, a, bits - 1, N_BIT), z);
    set_flag_word(t, or64(t, or64(t, nz, ov), and64(t, flag_word(t), IRF_C)));
}
void a64t_setf8(struct guest_tx *t, const struct a64_insn *i) { set_narrow(t, i, 8); }
void a64t_setf16(struct guest_tx *t, const struct a64_insn *i) { set_narrow(t, i, 16); }

/* From the outcome of a floating-point compare in Arm's encoding to the alternative one: Z |= V, C &= !V, N = V = 0. */
void a64t_axflag(struct guest_tx *t, const struct a64_insn *i)
{
    (void)i;
    ir_ref f = flag_word(t), z = or64(t, and64(t, f, IRF_Z), moved_bit(t, f, V_BIT, Z_BIT));
    ir_ref c = op2(t, IR_ANDN, IRT_I64, and64(t, f, IRF_C), moved_bit(t, f, V_BIT, C_BIT));
    set_flag_word(t, or64(t, z, c));
}
/* And back: N = !C & !Z, Z = Z & C, C = C | Z, V = !C & Z. */
void a64t_xaflag(struct guest_tx *t, const struct a64_insn *i)
{
    (void)i;
    ir_ref f = flag_word(t), c = moved_bit(t, f, C_BIT, 0), z = moved_bit(t, f, Z_BIT, 0);
    ir_ref either = or64(t, c, z), n = op2(t, IR_XOR, IRT_I64, either, k64(t, 1));
    ir_ref word = or64(t, moved_bit(t, n, 0, N_BIT), moved_bit(t, op2(t, IR_AND, IRT_I64, z, c), 0, Z_BIT));
    set_flag_word(t, or64(t, word, or64(t, moved_bit(t, either, 0, C_BIT), op2(t, IR_ANDN, IRT_I64, z, c))));
}

/* --- CRC ------------------------------------------------------------------------------------------------------------------------------------------- */

static void crc(struct guest_tx *t, const struct a64_insn *i, unsigned bytes, enum helper h)
{
    ir_ref args[] = { rx(t, i->rn), rx(t, i->rm), k64(t, bytes) };
    if (i->rd != 31) set_x(t, i->rd, ir_hcall(t->u, IR_HCALL, IRT_I64, h, 3, args));   /* zero-extended */
}
void a64t_crc32b(struct guest_tx *t, const struct a64_insn *i) { crc(t, i, 1, HELPER_crc32); }
void a64t_crc32h(struct guest_tx *t, const struct a64_insn *i) { crc(t, i, 2, HELPER_crc32); }
void a64t_crc32w(struct guest_tx *t, const struct a64_insn *i) { crc(t, i, 4, HELPER_crc32); }
void a64t_crc32x(struct guest_tx *t, const struct a64_insn *i) { crc(t, i, 8, HELPER_crc32); }
void a64t_crc32cb(struct guest_tx *t, const struct a64_insn *i) { crc(t, i, 1, HELPER_crc32c); }
void a64t_crc32ch(struct guest_tx *t, const struct a64_insn *i) { crc(t, i, 2, HELPER_crc32c); }
void a64t_crc32cw(struct guest_tx *t, const struct a64_insn *i) { crc(t, i, 4, HELPER_crc32c); }
void a64t_crc32cx(struct guest_tx *t, const struct a64_insn *i) { crc(t, i, 8, HELPER_crc32c); }

/* --- pointer authentication without keys: pointers stay as they are --------------------------------------------------------------------------------- */

#define PAC_NOP(name) void a64t_##name(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }
PAC_NOP(pacia) PAC_NOP(pacib) PAC_NOP(pacda) PAC_NOP(pacdb) PAC_NOP(autia) PAC_NOP(autib) PAC_NOP(autda) PAC_NOP(autdb)
PAC_NOP(paciza) PAC_NOP(pacizb) PAC_NOP(pacdza) PAC_NOP(pacdzb) PAC_NOP(autiza) PAC_NOP(autizb) PAC_NOP(autdza) PAC_NOP(autdzb)
PAC_NOP(xpaci) PAC_NOP(xpacd)
#undef PAC_NOP
