/*
 * x86_enc.c - every encoder of hostisa/x86_64/enc.h, decoded back by Zydis: all registers, memory operands of every shape,
 * immediates of every size. A form is checked by mnemonic and by its visible operands in Intel order.
 */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>
#include <Zydis/Zydis.h>

#include "hostisa/x86_64/enc.h"

static ZydisDecoder decoder;
static uint8_t buf[64];
static struct emit e;

static void start(void) { e = (struct emit){ .base = buf, .p = buf, .end = buf + sizeof buf, .final = buf }; }

/* An expected operand. size: bits; for memory: of the access (0 = don't care). */
struct op { enum { R, M, I, V, REL } kind; unsigned reg, size; struct x_mem m; int64_t imm; };
static struct op r_(unsigned reg, unsigned size) { return (struct op){ .kind = R, .reg = reg, .size = size }; }
static struct op v_(unsigned reg) { return (struct op){ .kind = V, .reg = reg }; }
static struct op m_(struct x_mem m, unsigned size) { return (struct op){ .kind = M, .m = m, .size = size }; }
static struct op i_(int64_t imm) { return (struct op){ .kind = I, .imm = imm }; }
static struct op rel_(int64_t to) { return (struct op){ .kind = REL, .imm = to }; }

static unsigned zreg(ZydisRegister r)
{
    if (r == ZYDIS_REGISTER_NONE) return X_NOREG;
    unsigned id = (unsigned)ZydisRegisterGetId(r);
    if (r >= ZYDIS_REGISTER_SPL && r <= ZYDIS_REGISTER_R15B) id -= 4;   /* the byte registers count AH..BH in between */
    return id;
}

static void bad(const char *name, const char *what)
{
    print_error("%s: %s:", name, what);
    for (uint8_t *p = buf; p < e.p; p++) print_error(" %02x", *p);
    print_error("\n");
    fail();
}

static void check_op(const char *name, const ZydisDecodedInstruction *in, const ZydisDecodedOperand *z, const struct op *o)
{
    switch (o->kind) {
    case R: case V:
        if (z->type != ZYDIS_OPERAND_TYPE_REGISTER) bad(name, "not a register");
        if (zreg(z->reg.value) != o->reg) bad(name, "other register");
        if (o->kind == R && z->size != o->size) bad(name, "other register size");
        if (o->kind == V && ZydisRegisterGetClass(z->reg.value) != ZYDIS_REGCLASS_XMM) bad(name, "not xmm");
        if (o->kind == R && o->size == 8 && z->reg.value >= ZYDIS_REGISTER_AH && z->reg.value <= ZYDIS_REGISTER_BH) bad(name, "high byte");
        break;
    case M:
        if (z->type != ZYDIS_OPERAND_TYPE_MEMORY) bad(name, "not memory");
        if (o->size && z->size != o->size) bad(name, "other access size");
        if (o->m.base == X_RIP) {
            if (z->mem.base != ZYDIS_REGISTER_RIP || z->mem.disp.value + in->length != o->m.disp) bad(name, "other rip offset");
            break;
        }
        if (zreg(z->mem.base) != o->m.base) bad(name, "other base");
        if (zreg(z->mem.index) != o->m.index) bad(name, "other index");
        if (o->m.index != X_NOREG && z->mem.scale != 1u << o->m.scale) bad(name, "other scale");
        if ((z->mem.disp.has_displacement ? z->mem.disp.value : 0) != o->m.disp) bad(name, "other displacement");
        break;
    case I:
        if (z->type != ZYDIS_OPERAND_TYPE_IMMEDIATE) bad(name, "not an immediate");
        if (z->imm.value.s != o->imm) bad(name, "other immediate");
        break;
    default:
        if (z->type != ZYDIS_OPERAND_TYPE_IMMEDIATE || !z->imm.is_relative) bad(name, "not relative");
        if (z->imm.value.s + in->length != o->imm) bad(name, "other target");
        break;
    }
}

static void expect(const char *name, unsigned n, const struct op *o)
{
    ZydisDecodedInstruction in;
    ZydisDecodedOperand z[ZYDIS_MAX_OPERAND_COUNT];
    if (e.full || e.n != 1) bad(name, "not one instruction");
    if (!ZYAN_SUCCESS(ZydisDecoderDecodeFull(&decoder, buf, emit_off(&e), &in, z))) bad(name, "undecodable");
    if (in.length != emit_off(&e)) bad(name, "length");
    bool lock = !strncmp(name, "lock ", 5);
    if (lock != !!(in.attributes & ZYDIS_ATTRIB_HAS_LOCK)) bad(name, "lock");
    if (strcmp(ZydisMnemonicGetString(in.mnemonic), lock ? name + 5 : name)) bad(name, ZydisMnemonicGetString(in.mnemonic));
    unsigned seen = 0;
    for (unsigned k = 0; k < in.operand_count_visible; k++) {
        if (z[k].type == ZYDIS_OPERAND_TYPE_REGISTER && z[k].reg.value == ZYDIS_REGISTER_K0) continue;   /* EVEX: no mask */
        if (seen == n) bad(name, "too many operands");
        check_op(name, &in, &z[k], &o[seen++]);
    }
    if (seen != n) bad(name, "too few operands");
    start();
}
#define OPS(...) (sizeof (struct op[]){ __VA_ARGS__ } / sizeof (struct op)), (struct op[]){ __VA_ARGS__ }
#define SZ(w) ((w) ? 64u : 32u)

static const struct x_mem mems[] = {
    { RAX, X_NOREG, 0, 0 }, { RBX, X_NOREG, 0, 8 }, { RBP, X_NOREG, 0, 0 }, { RBP, X_NOREG, 0, -128 }, { RBP, X_NOREG, 0, 1000 },
    { RSP, X_NOREG, 0, 0 }, { RSP, X_NOREG, 0, 8 }, { R12, X_NOREG, 0, 0 }, { R12, X_NOREG, 0, -4 }, { R13, X_NOREG, 0, 0 },
    { R13, X_NOREG, 0, 127 }, { R15, X_NOREG, 0, 128 }, { RSI, RDI, 0, 0 }, { RDI, R9, 3, 16 }, { R8, RBP, 1, 0 }, { R13, R12, 2, 0 },
    { RBP, RAX, 2, 0x12345 }, { X_NOREG, X_NOREG, 0, 0x1000 }, { X_NOREG, RCX, 3, 0 }, { X_NOREG, R14, 1, -8 }, { X_RIP, X_NOREG, 0, 0x100 },
};
#define EACH_MEM(m) for (unsigned k_ = 0; k_ < sizeof mems / sizeof *mems; k_++) for (struct x_mem m = mems[k_], *once_ = &m; once_; once_ = NULL)
static const int32_t imms[] = { 0, 1, -1, 127, -128, 128, -129, 0x7fffffff, INT32_MIN, 0x1234 };
#define EACH_IMM(v) for (unsigned v##_ = 0, v##1; v##_ < sizeof imms / sizeof *imms; v##_++) for (int32_t v = imms[v##_ + 0 * (v##1 = 0)]; v##1 < 1; v##1++)
#define EACH_W(w) for (unsigned w = 0; w < 2; w++)
#define EACH_R(r) for (unsigned r = 0; r < 16; r++)

static const char *const alu[8] = { "add", "or", "adc", "sbb", "and", "sub", "xor", "cmp" };

static void test_moves(void **state)
{
    (void)state;
    EACH_W(w) EACH_R(d) EACH_R(s) {
        x_mov_rr(&e, w, d, s); expect("mov", OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        x_ext_rr(&e, 1, false, w, d, s); expect("movzx", OPS(r_(d, 32), r_(s, 8)));
        x_ext_rr(&e, 2, false, w, d, s); expect("movzx", OPS(r_(d, 32), r_(s, 16)));
        x_ext_rr(&e, 1, true, w, d, s); expect("movsx", OPS(r_(d, SZ(w)), r_(s, 8)));
        x_ext_rr(&e, 2, true, w, d, s); expect("movsx", OPS(r_(d, SZ(w)), r_(s, 16)));
        x_ext_rr(&e, 4, true, w, d, s); expect("movsxd", OPS(r_(d, 64), r_(s, 32)));
        x_ext_rr(&e, 4, false, w, d, s); expect("mov", OPS(r_(d, 32), r_(s, 32)));
        x_xchg_rr(&e, w, d, s); expect("xchg", OPS(r_(s, SZ(w)), r_(d, SZ(w))));
    }
    EACH_R(d) EACH_MEM(m) {
        EACH_W(w) {
            x_mov_rm(&e, w, d, m); expect("mov", OPS(r_(d, SZ(w)), m_(m, SZ(w))));
            x_lea(&e, w, d, m); expect("lea", OPS(r_(d, SZ(w)), m_(m, 0)));
            x_xchg_mr(&e, w, m, d); expect("xchg", OPS(m_(m, SZ(w)), r_(d, SZ(w))));
            x_ext_rm(&e, 1, true, w, d, m); expect("movsx", OPS(r_(d, SZ(w)), m_(m, 8)));
            x_ext_rm(&e, 2, true, w, d, m); expect("movsx", OPS(r_(d, SZ(w)), m_(m, 16)));
        }
        x_ext_rm(&e, 1, false, true, d, m); expect("movzx", OPS(r_(d, 32), m_(m, 8)));
        x_ext_rm(&e, 2, false, true, d, m); expect("movzx", OPS(r_(d, 32), m_(m, 16)));
        x_ext_rm(&e, 4, false, true, d, m); expect("mov", OPS(r_(d, 32), m_(m, 32)));
        x_ext_rm(&e, 4, true, true, d, m); expect("movsxd", OPS(r_(d, 64), m_(m, 32)));
        x_ext_rm(&e, 8, true, true, d, m); expect("mov", OPS(r_(d, 64), m_(m, 64)));
        for (unsigned size = 1; size <= 8; size *= 2) {
            x_mov_mr(&e, size, m, d); expect("mov", OPS(m_(m, 8 * size), r_(d, 8 * size)));
        }
    }
    EACH_MEM(m) EACH_IMM(v) {
        x_mov_mi(&e, 1, m, v); expect("mov", OPS(m_(m, 8), i_((int8_t)v)));
        x_mov_mi(&e, 2, m, v); expect("mov", OPS(m_(m, 16), i_((int16_t)v)));
        x_mov_mi(&e, 4, m, v); expect("mov", OPS(m_(m, 32), i_(v)));
        x_mov_mi(&e, 8, m, v); expect("mov", OPS(m_(m, 64), i_(v)));
    }
    EACH_R(d) {
        x_mov_ri(&e, d, 5); expect("mov", OPS(r_(d, 32), i_(5)));
        x_mov_ri(&e, d, 0xffffffff); expect("mov", OPS(r_(d, 32), i_(-1)));
        x_mov_ri(&e, d, ~0ull); expect("mov", OPS(r_(d, 64), i_(-1)));
        x_mov_ri(&e, d, 0x123456789abc); expect("mov", OPS(r_(d, 64), i_(0x123456789abc)));
        x_movabs(&e, d, 7); expect("mov", OPS(r_(d, 64), i_(7)));
    }
}

static void test_alu(void **state)
{
    (void)state;
    EACH_W(w) for (unsigned op = 0; op < 8; op++) {
        EACH_R(d) EACH_R(s) { x_alu_rr(&e, op, w, d, s); expect(alu[op], OPS(r_(d, SZ(w)), r_(s, SZ(w)))); }
        EACH_R(d) EACH_MEM(m) {
            x_alu_rm(&e, op, w, d, m); expect(alu[op], OPS(r_(d, SZ(w)), m_(m, SZ(w))));
            x_alu_mr(&e, op, w, m, d); expect(alu[op], OPS(m_(m, SZ(w)), r_(d, SZ(w))));
        }
        EACH_R(d) EACH_IMM(v) { x_alu_ri(&e, op, w, d, v); expect(alu[op], OPS(r_(d, SZ(w)), i_(v))); }
        EACH_MEM(m) EACH_IMM(v) {
            x_alu_mi(&e, op, w, m, v); expect(alu[op], OPS(m_(m, SZ(w)), i_(v)));
            if (op == ALU_CMP || m.base == X_RIP) continue;
            char name[16];
            snprintf(name, sizeof name, "lock %s", alu[op]);
            x_lock_alu_mi(&e, op, w, m, v); expect(name, OPS(m_(m, SZ(w)), i_(v)));
        }
    }
    EACH_R(d) EACH_IMM(v) {
        bool b = v >= 0 && v < 0x80;
        EACH_W(w) { x_test_ri(&e, w, d, v); expect("test", OPS(r_(d, b ? 8 : SZ(w && v < 0)), i_(v))); }
    }
    EACH_W(w) EACH_R(d) EACH_R(s) {
        x_test_rr(&e, w, d, s); expect("test", OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        x_imul_rr(&e, w, d, s); expect("imul", OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        EACH_IMM(v) { x_imul_rri(&e, w, d, s, v); expect("imul", OPS(r_(d, SZ(w)), r_(s, SZ(w)), i_(v))); }
        x_popcnt_rr(&e, w, d, s); expect("popcnt", OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        x_lzcnt_rr(&e, w, d, s); expect("lzcnt", OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        x_tzcnt_rr(&e, w, d, s); expect("tzcnt", OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        x_bsf_rr(&e, w, d, s); expect("bsf", OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        x_bsr_rr(&e, w, d, s); expect("bsr", OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        x_rorx_rr(&e, w, d, s, 13); expect("rorx", OPS(r_(d, SZ(w)), r_(s, SZ(w)), i_(13)));
        for (unsigned cc = 0; cc < 16; cc++) {
            static const char *const c[16] = { "cmovo", "cmovno", "cmovb", "cmovnb", "cmovz", "cmovnz", "cmovbe", "cmovnbe", "cmovs",
                                               "cmovns", "cmovp", "cmovnp", "cmovl", "cmovnl", "cmovle", "cmovnle" };
            x_cmov_rr(&e, cc, w, d, s); expect(c[cc], OPS(r_(d, SZ(w)), r_(s, SZ(w))));
        }
        static const struct { unsigned op; const char *name; } bits[] = { { BIT_T, "bt" }, { BIT_S, "bts" }, { BIT_R, "btr" }, { BIT_C, "btc" } };
        for (unsigned k = 0; k < 4; k++) {
            x_bit_rr(&e, bits[k].op, w, d, s); expect(bits[k].name, OPS(r_(d, SZ(w)), r_(s, SZ(w))));
            x_bit_ri(&e, bits[k].op, w, d, s + 3); expect(bits[k].name, OPS(r_(d, SZ(w)), i_(s + 3)));
            x_bit_mi(&e, bits[k].op, w, mems[s], 9); expect(bits[k].name, OPS(m_(mems[s], SZ(w)), i_(9)));
        }
    }
    EACH_W(w) EACH_R(d) EACH_MEM(m) {
        x_test_rm(&e, w, d, m); expect("test", OPS(m_(m, SZ(w)), r_(d, SZ(w))));
        x_imul_rm(&e, w, d, m); expect("imul", OPS(r_(d, SZ(w)), m_(m, SZ(w))));
        EACH_IMM(v) { x_imul_rmi(&e, w, d, m, v); expect("imul", OPS(r_(d, SZ(w)), m_(m, SZ(w)), i_(v))); }
        x_popcnt_rm(&e, w, d, m); expect("popcnt", OPS(r_(d, SZ(w)), m_(m, SZ(w))));
        x_lzcnt_rm(&e, w, d, m); expect("lzcnt", OPS(r_(d, SZ(w)), m_(m, SZ(w))));
        x_tzcnt_rm(&e, w, d, m); expect("tzcnt", OPS(r_(d, SZ(w)), m_(m, SZ(w))));
        x_cmov_rm(&e, CC_L, w, d, m); expect("cmovl", OPS(r_(d, SZ(w)), m_(m, SZ(w))));
    }
    EACH_W(w) EACH_MEM(m) EACH_IMM(v) { x_test_mi(&e, w, m, v); expect("test", OPS(m_(m, SZ(w)), i_(v))); }
    x_cqo(&e, true); expect("cqo", 0, NULL);
    x_cqo(&e, false); expect("cdq", 0, NULL);
    EACH_R(d) for (unsigned cc = 0; cc < 16; cc++) {
        static const char *const c[16] = { "seto", "setno", "setb", "setnb", "setz", "setnz", "setbe", "setnbe", "sets", "setns", "setp",
                                           "setnp", "setl", "setnl", "setle", "setnle" };
        x_setcc(&e, cc, d); expect(c[cc], OPS(r_(d, 8)));
    }
}

static void test_unary(void **state)
{
    (void)state;
    static const struct { unsigned op; const char *name; } un[] = { { UN_NOT, "not" }, { UN_NEG, "neg" }, { UN_MUL, "mul" }, { UN_IMUL, "imul" },
                                                                   { UN_DIV, "div" }, { UN_IDIV, "idiv" } };
    static const struct { unsigned op; const char *name; } sh[] = { { SH_ROL, "rol" }, { SH_ROR, "ror" }, { SH_SHL, "shl" }, { SH_SHR, "shr" },
                                                                   { SH_SAR, "sar" } };
    EACH_W(w) EACH_R(d) {
        for (unsigned k = 0; k < 6; k++) { x_un_r(&e, un[k].op, w, d); expect(un[k].name, OPS(r_(d, SZ(w)))); }
        for (unsigned k = 0; k < 5; k++) {
            x_shift_ri(&e, sh[k].op, w, d, 1); expect(sh[k].name, OPS(r_(d, SZ(w)), i_(1)));
            x_shift_ri(&e, sh[k].op, w, d, 31); expect(sh[k].name, OPS(r_(d, SZ(w)), i_(31)));
            x_shift_rcl(&e, sh[k].op, w, d); expect(sh[k].name, OPS(r_(d, SZ(w)), r_(RCX, 8)));
        }
        x_bswap(&e, w, d); expect("bswap", OPS(r_(d, SZ(w))));
    }
    EACH_W(w) EACH_MEM(m) {
        for (unsigned k = 0; k < 6; k++) { x_un_m(&e, un[k].op, w, m); expect(un[k].name, OPS(m_(m, SZ(w)))); }
        for (unsigned k = 0; k < 5; k++) {
            x_shift_mi(&e, sh[k].op, w, m, 1); expect(sh[k].name, OPS(m_(m, SZ(w)), i_(1)));
            x_shift_mi(&e, sh[k].op, w, m, 9); expect(sh[k].name, OPS(m_(m, SZ(w)), i_(9)));
        }
    }
}

static void test_bmi(void **state)
{
    (void)state;
    static const struct { unsigned op; const char *name; } sh[] = { { SH_SHL, "shlx" }, { SH_SHR, "shrx" }, { SH_SAR, "sarx" } };
    EACH_W(w) EACH_R(d) EACH_R(a) {
        EACH_R(b) {
            x_andn_rr(&e, w, d, a, b); expect("andn", OPS(r_(d, SZ(w)), r_(a, SZ(w)), r_(b, SZ(w))));
            for (unsigned k = 0; k < 3; k++) { x_shx_rr(&e, sh[k].op, w, d, a, b); expect(sh[k].name, OPS(r_(d, SZ(w)), r_(a, SZ(w)), r_(b, SZ(w)))); }
            x_mulx_rr(&e, w, d, a, b); expect("mulx", OPS(r_(d, SZ(w)), r_(a, SZ(w)), r_(b, SZ(w))));
        }
        EACH_MEM(m) {
            x_andn_rm(&e, w, d, a, m); expect("andn", OPS(r_(d, SZ(w)), r_(a, SZ(w)), m_(m, SZ(w))));
            x_shx_rm(&e, SH_SHR, w, d, m, a); expect("shrx", OPS(r_(d, SZ(w)), m_(m, SZ(w)), r_(a, SZ(w))));
            x_mulx_rm(&e, w, d, a, m); expect("mulx", OPS(r_(d, SZ(w)), r_(a, SZ(w)), m_(m, SZ(w))));
        }
    }
}

static void test_atomics(void **state)
{
    (void)state;
    EACH_R(s) EACH_MEM(m) for (unsigned size = 1; size <= 8; size *= 2) {
        x_lock_xadd(&e, size, m, s); expect("lock xadd", OPS(m_(m, 8 * size), r_(s, 8 * size)));
        x_lock_cmpxchg(&e, size, m, s); expect("lock cmpxchg", OPS(m_(m, 8 * size), r_(s, 8 * size)));
        x_xchg_size(&e, size, m, s); expect("xchg", OPS(m_(m, 8 * size), r_(s, 8 * size)));
        x_lock_alu(&e, ALU_ADD, size, m, s); expect("lock add", OPS(m_(m, 8 * size), r_(s, 8 * size)));
        x_lock_alu(&e, ALU_XOR, size, m, s); expect("lock xor", OPS(m_(m, 8 * size), r_(s, 8 * size)));
    }
}

static void test_control(void **state)
{
    (void)state;
    const uint8_t *volatile where = buf;   /* targets lie outside of it */
    const uint8_t *area = where;
    EACH_R(r) {
        x_push_r(&e, r); expect("push", OPS(r_(r, 64)));
        x_pop_r(&e, r); expect("pop", OPS(r_(r, 64)));
        x_jmp_r(&e, r); expect("jmp", OPS(r_(r, 64)));
        x_call_r(&e, r); expect("call", OPS(r_(r, 64)));
    }
    EACH_MEM(m) {
        x_push_m(&e, m); expect("push", OPS(m_(m, 64)));
        x_jmp_m(&e, m); expect("jmp", OPS(m_(m, 64)));
        x_call_m(&e, m); expect("call", OPS(m_(m, 64)));
    }
    EACH_IMM(v) { x_push_i(&e, v); expect("push", OPS(i_(v))); }
    x_ret(&e); expect("ret", 0, NULL);
    x_ud2(&e); expect("ud2", 0, NULL);
    for (unsigned cc = 0; cc < 16; cc++) {
        static const char *const j[16] = { "jo", "jno", "jb", "jnb", "jz", "jnz", "jbe", "jnbe", "js", "jns", "jp", "jnp", "jl", "jnl", "jle", "jnle" };
        x_patch32(&e, x_jcc32(&e, cc), 0x1000); expect(j[cc], OPS(rel_(0x1000)));
        x_jcc8_to(&e, cc, 0); expect(j[cc], OPS(rel_(0)));
        x_jcc_to(&e, cc, area + 77); expect(j[cc], OPS(rel_(77)));
        uint32_t at = x_jcc8(&e, cc);
        uint8_t *end = e.p;
        e.p += 100;
        x_here8(&e, at);
        e.p = end;
        expect(j[cc], OPS(rel_(102)));
    }
    x_jmp_to(&e, area - 500); expect("jmp", OPS(rel_(-500)));
    x_call_to(&e, area + 500); expect("call", OPS(rel_(500)));
    x_jmp8_to(&e, 0); expect("jmp", OPS(rel_(0)));
    for (unsigned n = 1; n < 10; n++) {
        x_nop(&e, n);
        assert_int_equal(emit_off(&e), n);
        ZydisDecodedInstruction in;
        assert_true(ZYAN_SUCCESS(ZydisDecoderDecodeInstruction(&decoder, NULL, buf, n, &in)));
        assert_int_equal(in.length, n);
        assert_int_equal(in.mnemonic, ZYDIS_MNEMONIC_NOP);
        start();
    }
}

static void test_vector_moves(void **state)
{
    (void)state;
    for (unsigned avx = 0; avx < 2; avx++) {
        unsigned n = avx ? 32 : 16;
        for (unsigned d = 0; d < n; d++) {
            for (unsigned s = 0; s < n; s++) { x_vmov_rr(&e, avx, d, s); expect(avx ? "vmovaps" : "movaps", OPS(v_(d), v_(s))); }
            EACH_MEM(m) {
                x_vload(&e, avx, true, d, m); expect(avx ? "vmovups" : "movups", OPS(v_(d), m_(m, 128)));
                x_vstore(&e, avx, true, m, d); expect(avx ? "vmovups" : "movups", OPS(m_(m, 128), v_(d)));
                x_vload(&e, avx, false, d, m); expect(avx ? "vmovsd" : "movsd", OPS(v_(d), m_(m, 64)));
                x_vstore(&e, avx, false, m, d); expect(avx ? "vmovsd" : "movsd", OPS(m_(m, 64), v_(d)));
            }
            EACH_R(r) {
                x_movq_from_gpr(&e, avx, d, r); expect(avx ? "vmovq" : "movq", OPS(v_(d), r_(r, 64)));
                x_movq_to_gpr(&e, avx, r, d); expect(avx ? "vmovq" : "movq", OPS(r_(r, 64), v_(d)));
            }
        }
    }
    for (unsigned d = 0; d < 16; d++) EACH_R(s) {
        x_pclmul_lo(&e, d, s); expect("pclmulqdq", OPS(v_(d), v_(s), i_(0)));
        x_pextrq1(&e, s, d); expect("pextrq", OPS(r_(s, 64), v_(d), i_(1)));
    }
}

/* The buffer's end is never passed. */
static void test_overflow(void **state)
{
    (void)state;
    memset(buf, 0xaa, sizeof buf);
    e = (struct emit){ .base = buf, .p = buf, .end = buf + 12, .final = buf };
    for (unsigned k = 0; k < 10; k++) x_alu_ri(&e, ALU_ADD, true, RAX, 0x12345678);
    assert_true(e.full);
    for (unsigned k = 12; k < sizeof buf; k++) assert_int_equal(buf[k], 0xaa);
    start();
}

static int fresh(void **state)
{
    (void)state;
    start();
    return 0;
}

int main(void)
{
    ZydisDecoderInit(&decoder, ZYDIS_MACHINE_MODE_LONG_64, ZYDIS_STACK_WIDTH_64);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_moves, fresh), cmocka_unit_test_setup(test_alu, fresh), cmocka_unit_test_setup(test_unary, fresh), cmocka_unit_test_setup(test_bmi, fresh),
        cmocka_unit_test_setup(test_atomics, fresh), cmocka_unit_test_setup(test_control, fresh), cmocka_unit_test_setup(test_vector_moves, fresh), cmocka_unit_test_setup(test_overflow, fresh),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
