/*
 * x86_venc.c - every vector instruction form of hostisa/x86_64/venc.h, decoded back by Zydis: all register numbers,
 * memory operands with no, 8-bit (also compressed) and 32-bit displacement, index and rip, at every feature level.
 */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <ctype.h>
#include <cmocka.h>
#include <Zydis/Zydis.h>

#include "hostisa/x86_64/venc.h"

static const char *const op_name[V__N] = {
#define VOP(NAME, pp, map, opcode, w, ew, n, form, enc, flags) [V_##NAME] = #NAME,
#include "hostisa/x86_64/venc.def"
#undef VOP
};

static ZydisDecoder decoder;

/* The mnemonic that row op must decode to. */
static void mnemonic(char out[40], enum v_op op, ZydisInstructionEncoding enc)
{
    char base[32];
    snprintf(base, sizeof base, "%s", op_name[op]);
    char *cut = strstr(base, "_");
    if (cut) *cut = 0;
    if (!strncmp(base, "CVT", 3)) {
        size_t n = strlen(base);
        if (!strcmp(base + n - 2, "32") || !strcmp(base + n - 2, "64")) base[n - 2] = 0;
    }
    if (enc == ZYDIS_INSTRUCTION_ENCODING_EVEX) {
        if (!strncmp(base, "ROUND", 5)) {
            char which[3];
            memcpy(which, base + 5, 3);
            snprintf(base, sizeof base, "RNDSCALE%s", which);
        }
        if (op == V_PAND || op == V_PANDN || op == V_POR || op == V_PXOR) strcat(base, "Q");
    }
    bool plain = enc == ZYDIS_INSTRUCTION_ENCODING_LEGACY || base[0] == 'K';
    snprintf(out, 40, "%s%s", plain ? "" : "V", base);
    for (char *p = out; *p; p++) *p = (char)tolower((unsigned char)*p);
}

static bool is_gpr_reg(enum v_op op)   /* the reg field names a general register */
{
    const char *n = op_name[op];
    return (v_desc[op].flags & V_F_GREG) || (!strncmp(n, "CVT", 3) && (strstr(n, "2SI") || strstr(n, "2USI")));
}
static bool is_gpr_rm(enum v_op op)
{
    const char *n = op_name[op];
    return (v_desc[op].flags & V_F_GRM) || strstr(n, "_G") || !strncmp(n, "PEXTR", 5);
}

static unsigned reg_number(ZydisRegister r, bool gpr, bool mask)
{
    ZydisRegisterClass c = ZydisRegisterGetClass(r);
    if (mask) assert_int_equal(c, ZYDIS_REGCLASS_MASK);
    else if (gpr) assert_true(c == ZYDIS_REGCLASS_GPR32 || c == ZYDIS_REGCLASS_GPR64);
    else assert_int_equal(c, ZYDIS_REGCLASS_XMM);
    return (unsigned)ZydisRegisterGetId(r);
}

struct want { enum v_op op; enum v_level lvl; unsigned reg, v, rm, imm; bool is_mem; struct x_mem m; };

static void check(const struct want *w)
{
    uint8_t buf[32];
    struct emit e = { .base = buf, .p = buf, .end = buf + sizeof buf };
    if (w->is_mem) v_enc_rm(&e, w->lvl, w->op, w->reg, w->v, w->m, w->imm);
    else v_enc_rr(&e, w->lvl, w->op, w->reg, w->v, w->rm, w->imm);
    assert_false(e.full);
    assert_int_equal(e.n, 1);

    ZydisDecodedInstruction in;
    ZydisDecodedOperand o[ZYDIS_MAX_OPERAND_COUNT];
    if (!ZYAN_SUCCESS(ZydisDecoderDecodeFull(&decoder, buf, emit_off(&e), &in, o))) {
        print_error("%s level %d reg %u v %u rm %u: undecodable:", op_name[w->op], w->lvl, w->reg, w->v, w->rm);
        for (unsigned i = 0; i < emit_off(&e); i++) print_error(" %02x", buf[i]);
        print_error("\n");
        fail();
    }
    assert_int_equal(in.length, emit_off(&e));
    char name[40];
    mnemonic(name, w->op, in.encoding);
    assert_string_equal(ZydisMnemonicGetString(in.mnemonic), name);
    bool legacy = w->lvl == V2 || v_desc[w->op].enc == V_ENC_SSE;
    unsigned flags = v_desc[w->op].flags, form = v_desc[w->op].form;
    assert_int_equal(in.encoding == ZYDIS_INSTRUCTION_ENCODING_LEGACY, legacy);
    assert_int_equal(in.avx.rounding.mode, flags & V_F_RN ? ZYDIS_ROUNDING_MODE_RN : ZYDIS_ROUNDING_MODE_INVALID);
    assert_int_equal(in.avx.has_sae, (flags & V_F_RN) != 0);
    if (w->lvl == V3 && !legacy) assert_int_equal(in.encoding, ZYDIS_INSTRUCTION_ENCODING_VEX);

    /* Operands in encoding roles: find each by where Zydis says it is encoded. */
    unsigned seen = 0, gsize = (v_desc[w->op].w ? 64 : 32);
    for (unsigned i = 0; i < in.operand_count_visible; i++) {
        if (o[i].type == ZYDIS_OPERAND_TYPE_REGISTER) {
            bool gpr = false;
            switch (o[i].encoding) {
            case ZYDIS_OPERAND_ENCODING_MODRM_REG:
                gpr = is_gpr_reg(w->op);
                assert_int_equal(reg_number(o[i].reg.value, gpr, flags & V_F_KREG), w->reg);
                seen |= 1;
                break;
            case ZYDIS_OPERAND_ENCODING_NDSNDD:
                assert_int_equal(reg_number(o[i].reg.value, false, false), w->v);
                seen |= 2;
                break;
            case ZYDIS_OPERAND_ENCODING_MODRM_RM:
                gpr = is_gpr_rm(w->op);
                assert_int_equal(reg_number(o[i].reg.value, gpr, flags & V_F_KRM), w->rm);
                seen |= 4;
                break;
            default:
                if (o[i].encoding == ZYDIS_OPERAND_ENCODING_NONE) {   /* sha256rnds2 */
                    assert_int_equal(o[i].reg.value, ZYDIS_REGISTER_XMM0);
                    break;
                }
                /* the EVEX mask operand k0 */
                assert_int_equal(o[i].encoding, ZYDIS_OPERAND_ENCODING_MASK);
                assert_int_equal(o[i].reg.value, ZYDIS_REGISTER_K0);
                break;
            }
            if (gpr) assert_int_equal(o[i].size, gsize);
        } else if (o[i].type == ZYDIS_OPERAND_TYPE_MEMORY) {
            assert_true(w->is_mem);
            seen |= 4;
            assert_int_equal(o[i].size, v_desc[w->op].n * 8);
            bool rip = w->m.base == X_RIP;
            assert_int_equal(o[i].mem.disp.value + (rip ? in.length : 0), w->m.disp);
            if (w->m.base == X_NOREG) assert_int_equal(o[i].mem.base, ZYDIS_REGISTER_NONE);
            else if (rip) assert_int_equal(o[i].mem.base, ZYDIS_REGISTER_RIP);
            else assert_int_equal(ZydisRegisterGetId(o[i].mem.base), w->m.base);
            if (w->m.index == X_NOREG) assert_int_equal(o[i].mem.index, ZYDIS_REGISTER_NONE);
            else {
                assert_int_equal(ZydisRegisterGetId(o[i].mem.index), w->m.index);
                assert_int_equal(o[i].mem.scale, 1 << w->m.scale);
            }
        } else {
            assert_int_equal(o[i].type, ZYDIS_OPERAND_TYPE_IMMEDIATE);
            assert_int_equal(o[i].imm.value.u & 0xff, w->imm);
            seen |= 8;
        }
    }
    unsigned expect = 4u | (form != 4 ? 1u : 0) | (form != 2 && !legacy ? 2u : 0) | (flags & V_F_IMM ? 8u : 0);
    assert_int_equal(seen, expect);
}

static unsigned available(enum v_op op, enum v_level lvl)
{
    unsigned enc = v_desc[op].enc;
    if (enc == V_ENC_SSE) return 16;
    if (lvl == V2) return enc & V_ENC_SSE ? 16 : 0;
    if (lvl == V3) return enc & V_ENC_VEX ? 16 : 0;
    return enc & V_ENC_EVEX ? 32 : enc & V_ENC_VEX ? 16 : 0;
}

static void fix(struct want *w)   /* respect the legacy two-operand rule */
{
    const struct v_desc *d = &v_desc[w->op];
    if (d->flags & V_F_KREG) w->reg = 1 + w->reg % 7;
    if (d->flags & V_F_KRM) w->rm = 1 + w->rm % 7;
    if ((w->lvl == V2 || d->enc == V_ENC_SSE) && d->form == 3) w->v = w->reg;
    if (w->lvl == V2 && d->form == 4) w->v = w->rm;
    if (d->form == 2) w->v = 0;
}

static void test_registers(void **state)
{
    (void)state;
    for (enum v_op op = 0; op < V__N; op++) {
        if (op >= V_MOVSD && op <= V_MOVSS_ST) continue;   /* merge when used with registers: memory forms only */
        for (enum v_level lvl = V2; lvl <= V4; lvl++) {
            unsigned n = available(op, lvl), ng = is_gpr_reg(op) && n ? 16 : n, nm = is_gpr_rm(op) && n ? 16 : n;
            for (unsigned r = 0; r < ng; r++)
                for (unsigned m = 0; m < nm; m++) {
                    struct want w = { op, lvl, r, (r * 7 + m * 3) % n, m, (r * 31 + m) & 0xff, false, { 0, 0, 0, 0 } };
                    fix(&w);
                    check(&w);
                }
            for (unsigned v = 0; v < n; v++) {
                struct want w = { op, lvl, (v * 5) % ng, v, (v * 3 + 1) % nm, 0x5a, false, { 0, 0, 0, 0 } };
                fix(&w);
                check(&w);
            }
        }
    }
}

static void test_memory(void **state)
{
    (void)state;
    static const int32_t disp[] = { 0, 1, -1, 8, -8, 16, 127, -128, 128, -129, 508, 512, -512, 1016, 1024, -1024, 2032, -2048,
                                    4096, 0x12345678, INT32_MIN, INT32_MAX };
    for (enum v_op op = 0; op < V__N; op++) {
        for (enum v_level lvl = V2; lvl <= V4; lvl++) {
            unsigned n = available(op, lvl), ng = is_gpr_reg(op) && n ? 16 : n;
            bool no_memory = v_desc[op].form == 4 || v_desc[op].flags & (V_F_KRM | V_F_RN) || op == V_PMOVMSKB || op == V_MOVMSKPS || op == V_MOVMSKPD ||
                             (op >= V_PBROADCASTB_G && op <= V_PBROADCASTQ_G);
            if (!n || no_memory) continue;
            for (uint8_t base = 0; base <= 17; base++)
                for (unsigned d = 0; d < sizeof disp / sizeof *disp; d++) {
                    uint8_t b = base == 17 ? X_RIP : base == 16 ? X_NOREG : base;
                    if (b == X_RIP && disp[d] < INT32_MIN + 64) continue;
                    struct want w = { op, lvl, (base * 3 + d) % ng, (base * 5 + d * 7) % n, 0, 0xa5, true, x_mem(b, disp[d]) };
                    fix(&w);
                    check(&w);
                    w.m.index = (uint8_t)((base + d) & 15);
                    w.m.scale = (uint8_t)(d & 3);
                    if (b == X_RIP || w.m.index == RSP) continue;
                    check(&w);
                }
        }
    }
}

static unsigned count_decode(const uint8_t *buf, uint32_t n)
{
    unsigned k = 0;
    for (uint32_t i = 0; i < n; k++) {
        ZydisDecodedInstruction in;
        assert_true(ZYAN_SUCCESS(ZydisDecoderDecodeInstruction(&decoder, NULL, buf + i, n - i, &in)));
        i += in.length;
    }
    return k;
}

static void test_op3(void **state)
{
    (void)state;
    uint8_t buf[64];
    struct emit e;
#define START() (e = (struct emit){ .base = buf, .p = buf, .end = buf + sizeof buf })
#define EXPECT(k) (assert_int_equal(e.n, (k)), assert_int_equal(count_decode(buf, emit_off(&e)), (k)))
    START(); v_op3(&e, V2, V_ADDSD, 1, 2, 3); EXPECT(2);
    START(); v_op3(&e, V2, V_ADDSD, 1, 1, 3); EXPECT(1);
    START(); v_op3(&e, V2, V_ADDSD, 3, 1, 3); EXPECT(1);    /* commuted */
    START(); v_op3(&e, V2, V_SUBSD, 3, 3, 3); EXPECT(1);
    START(); v_op3(&e, V2, V_SQRTSD, 3, 4, 4); EXPECT(2);
    START(); v_op3(&e, V2, V_CVTSI2SD64, 5, 0, RBP); EXPECT(2);   /* rm is a general register with the same number */
    START(); v_op3(&e, V3, V_SUBSD, 3, 1, 3); EXPECT(1);
    START(); v_op3(&e, V4, V_SUBSD, 30, 1, 30); EXPECT(1);
    START(); v_op3(&e, V3, V_ADDSD, 1, 2, 9); EXPECT(1);
    assert_int_equal(emit_off(&e), 4);                        /* commuted to reach the two-byte prefix */
    START(); v_mov(&e, V3, 4, 4); EXPECT(0);
    START(); v_mov(&e, V3, 4, 12); EXPECT(1);
    assert_int_equal(emit_off(&e), 4);
    START(); v_mov(&e, V4, 24, 4); EXPECT(1);
    START(); v_ones(&e, V4, 24); EXPECT(1);
    START(); v_ones(&e, V2, 4); EXPECT(1);
    START(); v_zero(&e, V4, 31); EXPECT(1);
    START(); v_shift(&e, V2, V_PSLLW_I, 3, 4, 5); EXPECT(2);
    START(); v_shift(&e, V4, V_PSLLW_I, 3, 24, 5); EXPECT(1);
    START(); v_op3m(&e, V2, V_SUBSD, 3, 1, x_mem(RBP, -128)); EXPECT(2);
    /* a full buffer is reported, never overrun */
    START(); e.end = buf + 3; v_op3(&e, V3, V_ADDSD, 1, 2, 3);
    assert_true(e.full);
    assert_ptr_equal(e.p, buf);
}

int main(void)
{
    ZydisDecoderInit(&decoder, ZYDIS_MACHINE_MODE_LONG_64, ZYDIS_STACK_WIDTH_64);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_registers), cmocka_unit_test(test_memory), cmocka_unit_test(test_op3),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
