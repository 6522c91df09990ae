/*
 * x86_fault_addr.c - host_ctx_fault_addr() against Zydis: random instructions with a memory operand, random registers.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include <cmocka.h>
#include <Zydis/Zydis.h>

#include "hostisa/host.h"

static uint64_t seed = 1;
static uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static const int greg[16] = { REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                              REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15 };

static bool canonical(uint64_t a) { return (uint64_t)((int64_t)(a << 16) >> 16) == a; }

/* Random bytes shaped like an instruction: prefixes, REX or VEX or EVEX, opcode, operands. */
static void make(uint8_t b[32])
{
    uint8_t *p = b;
    for (int i = 0; i < 32; i++) b[i] = (uint8_t)rnd();
    if (rnd() % 4 == 0) *p++ = (uint8_t[]){ 0x66, 0xf2, 0xf3, 0xf0 }[rnd() % 4];
    switch (rnd() % 5) {
    case 0: *p++ = (uint8_t)(0x40 | rnd() % 16); break;
    case 1: p = b; *p = 0xc5; break;
    case 2: p = b; *p++ = 0xc4; *p = (uint8_t)((*p & 0xe0) | (1 + rnd() % 3)); break;
    case 3: p = b; *p++ = 0x62; *p = (uint8_t)((*p & 0xf0) | (1 + rnd() % 3)); p[1] |= 4; break;
    default: break;
    }
    if (b[0] != 0xc5 && b[0] != 0xc4 && b[0] != 0x62 && rnd() % 2) *p = 0x0f;
}

/* The memory operand's address if the instruction is one that the function covers. */
static bool expected(const uint8_t *b, const ucontext_t *uc, uint64_t *addr, bool *loose)
{
    static ZydisDecoder d;
    ZydisDecodedInstruction in;
    ZydisDecodedOperand op[ZYDIS_MAX_OPERAND_COUNT];
    ZydisDecoderInit(&d, ZYDIS_MACHINE_MODE_LONG_64, ZYDIS_STACK_WIDTH_64);
    if (!ZYAN_SUCCESS(ZydisDecoderDecodeFull(&d, b, 32, &in, op)) || !(in.attributes & ZYDIS_ATTRIB_HAS_MODRM)) return false;
    if (in.address_width != 64 || (in.encoding != ZYDIS_INSTRUCTION_ENCODING_LEGACY && in.encoding != ZYDIS_INSTRUCTION_ENCODING_VEX &&
                                   in.encoding != ZYDIS_INSTRUCTION_ENCODING_EVEX)) return false;
    ZydisRegisterContext regs;
    memset(&regs, 0, sizeof regs);
    for (unsigned i = 0; i < 16; i++) regs.values[ZYDIS_REGISTER_RAX + i] = (uint64_t)uc->uc_mcontext.gregs[greg[i]];
    for (unsigned i = 0; i < in.operand_count; i++) {
        if (op[i].type != ZYDIS_OPERAND_TYPE_MEMORY || op[i].encoding != ZYDIS_OPERAND_ENCODING_MODRM_RM) continue;
        if (op[i].mem.type != ZYDIS_MEMOP_TYPE_MEM || op[i].mem.base == ZYDIS_REGISTER_RIP) return false;
        if (op[i].mem.segment == ZYDIS_REGISTER_FS || op[i].mem.segment == ZYDIS_REGISTER_GS) return false;
        if (!ZYAN_SUCCESS(ZydisCalcAbsoluteAddressEx(&in, &op[i], (uint64_t)b, &regs, addr))) return false;
        /* The scale of compressed displacements is known for scalars and whole vectors only. */
        *loose = in.encoding == ZYDIS_INSTRUCTION_ENCODING_EVEX && in.raw.modrm.mod == 1;
        return true;
    }
    return false;
}

static void random_instructions(void **state)
{
    (void)state;
    unsigned tested = 0;
    for (unsigned i = 0; i < 400000; i++) {
        uint8_t b[32];
        ucontext_t uc;
        uint64_t want, got = 0;
        bool loose = false;
        make(b);
        for (unsigned r = 0; r < 16; r++)
            uc.uc_mcontext.gregs[greg[r]] = (greg_t)(rnd() % 3 ? rnd() : rnd() % 0x7fffffffffff);
        uc.uc_mcontext.gregs[REG_RIP] = (greg_t)(uintptr_t)b;
        if (!expected(b, &uc, &want, &loose)) continue;
        bool ok = host_ctx_fault_addr(&uc, &got);
        if (loose) continue;
        tested++;
        if (ok != !canonical(want) || (ok && got != want))
            fail_msg("%02x %02x %02x %02x %02x %02x %02x %02x: got %d %llx, want %llx", b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7],
                     ok, (unsigned long long)got, (unsigned long long)want);
    }
    assert_true(tested > 10000);
}

static void check(const uint8_t *code, int reg, uint64_t value, bool ok, uint64_t want)
{
    ucontext_t uc;
    uint64_t got = 0;
    memset(&uc, 0, sizeof uc);
    uc.uc_mcontext.gregs[reg] = (greg_t)value;
    uc.uc_mcontext.gregs[REG_RIP] = (greg_t)(uintptr_t)code;
    assert_int_equal(host_ctx_fault_addr(&uc, &got), ok);
    if (ok) assert_int_equal(got, want);
}

static void chosen(void **state)
{
    (void)state;
    const uint64_t far = UINT64_C(0x8000000000000000);
    check((uint8_t[]){ 0x48, 0x8b, 0x43, 0x10, 0, 0, 0, 0 }, REG_RBX, far, true, far + 16);                 /* mov rax, [rbx+16] */
    check((uint8_t[]){ 0xf3, 0xa4, 0, 0 }, REG_RSI, far, true, far);                                        /* rep movsb */
    check((uint8_t[]){ 0xf3, 0x48, 0xab, 0 }, REG_RDI, far, true, far);                                     /* rep stosq */
    check((uint8_t[]){ 0xf0, 0x49, 0x0f, 0xb1, 0x0e, 0, 0, 0, 0 }, REG_R14, far, true, far);                /* lock cmpxchg [r14], rcx */
    check((uint8_t[]){ 0x62, 0xf1, 0xff, 0x08, 0x10, 0x43, 0x02, 0 }, REG_RBX, far, true, far + 16);        /* vmovsd xmm0, [rbx+2*8] */
    check((uint8_t[]){ 0x62, 0xf1, 0x7d, 0x48, 0x6f, 0x43, 0x02, 0 }, REG_RBX, far, true, far + 128);       /* vmovdqa32 zmm0, [rbx+2*64] */
    check((uint8_t[]){ 0x48, 0x89, 0xd8, 0, 0 }, REG_RBX, far, false, 0);                                   /* mov rax, rbx */
    check((uint8_t[]){ 0x64, 0x48, 0x8b, 0x03, 0 }, REG_RBX, far, false, 0);                                /* fs: */
}

/* host_ctx_access(): which instructions access memory. rbx = 4096, rcx = 16. */
static void accesses(void **state)
{
    (void)state;
    static const struct { uint8_t code[10]; bool ok; uint64_t addr; } c[] = {
        { { 0x48, 0x8b, 0x43, 0x10 }, true, 4112 },                                  /* mov rax, [rbx+16] */
        { { 0x01, 0x04, 0x8b }, true, 4160 },                                        /* add [rbx+4*rcx], eax */
        { { 0x80, 0x3b, 0x01 }, true, 4096 },                                        /* cmp byte [rbx], 1 */
        { { 0x66, 0xc7, 0x03, 0x01, 0x00 }, true, 4096 },                            /* mov word [rbx], 1 */
        { { 0xf6, 0x03, 0x01 }, true, 4096 },                                        /* test byte [rbx], 1 */
        { { 0x48, 0x63, 0x03 }, true, 4096 },                                        /* movsxd rax, [rbx] */
        { { 0x0f, 0xb6, 0x43, 0x01 }, true, 4097 },                                  /* movzx eax, byte [rbx+1] */
        { { 0xf0, 0x0f, 0xb1, 0x0b }, true, 4096 },                                  /* lock cmpxchg [rbx], ecx */
        { { 0x0f, 0x38, 0xf0, 0x03 }, true, 4096 },                                  /* movbe eax, [rbx] */
        { { 0x0f, 0x11, 0x03 }, true, 4096 },                                        /* movups [rbx], xmm0 */
        { { 0xc5, 0xfa, 0x6f, 0x43, 0x20 }, true, 4128 },                            /* vmovdqu xmm0, [rbx+32] */
        { { 0xc4, 0xe2, 0x79, 0x18, 0x03 }, true, 4096 },                            /* vbroadcastss xmm0, [rbx] */
        { { 0x62, 0xf1, 0xfe, 0x08, 0x6f, 0x43, 0x01 }, true, 4112 },                /* vmovdqu64 xmm0, [rbx+16], EVEX */
        { { 0x48, 0x8d, 0x43, 0x10 }, false, 0 },                                    /* lea rax, [rbx+16] */
        { { 0x48, 0x89, 0xd8 }, false, 0 },                                          /* mov rax, rbx */
        { { 0x0f, 0x84, 0x03, 0, 0, 0 }, false, 0 },                                 /* je */
        { { 0x0f, 0xcb }, false, 0 },                                                /* bswap ebx */
        { { 0x0f, 0x1f, 0x03 }, false, 0 },                                          /* nop [rbx] */
        { { 0x0f, 0x18, 0x0b }, false, 0 },                                          /* prefetcht0 [rbx] */
        { { 0xb8, 0x03, 0, 0, 0 }, false, 0 },                                       /* mov eax, 3 */
        { { 0x3d, 0x03, 0, 0, 0 }, false, 0 },                                       /* cmp eax, 3 */
        { { 0x53 }, false, 0 },                                                      /* push rbx */
        { { 0xe9, 0x03, 0, 0, 0 }, false, 0 },                                       /* jmp */
        { { 0x48, 0x8b, 0x05, 3, 0, 0, 0 }, false, 0 },                              /* mov rax, [rip+3] */
    };
    for (unsigned i = 0; i < sizeof c / sizeof *c; i++) {
        ucontext_t uc;
        uint64_t addr = 0;
        memset(&uc, 0, sizeof uc);
        uc.uc_mcontext.gregs[REG_RBX] = 4096;
        uc.uc_mcontext.gregs[REG_RCX] = 16;
        uc.uc_mcontext.gregs[REG_RIP] = (greg_t)(uintptr_t)c[i].code;
        bool ok = host_ctx_access(&uc, &addr);
        if (ok != c[i].ok || (ok && addr != c[i].addr)) fail_msg("%02x %02x %02x %02x: got %d %llx", c[i].code[0], c[i].code[1], c[i].code[2], c[i].code[3], ok, (unsigned long long)addr);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(chosen), cmocka_unit_test(accesses), cmocka_unit_test(random_instructions) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
