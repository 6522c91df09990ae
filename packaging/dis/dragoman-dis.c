/*
 * dragoman-dis - list host machine code. Reads from stdin an address (8 bytes, host order) and code up to the end of
 * input; writes one line an instruction. A program of its own, so that dragoman itself needs no disassembler.
 */
#include <Zydis/Zydis.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_CODE = 1 << 20 };

static void line(uint64_t at, const uint8_t *bytes, size_t n, const char *text)
{
    char hex[64] = "";
    for (size_t i = 0; i < n && i < 15; i++) sprintf(hex + 3 * i, "%02x ", bytes[i]);
    printf("0x%012" PRIx64 ":  %-32s %s\n", at, hex, text);
}

int main(void)
{
    static uint8_t code[MAX_CODE];
    uint64_t at;
    if (fread(&at, sizeof at, 1, stdin) != 1) {
        fputs("usage: dragoman-dis < ADDRESS-AND-CODE (run by dragoman -d out_asm)\n", stderr);
        return 1;
    }
    size_t n = fread(code, 1, sizeof code, stdin);
    ZydisDecoder decoder;
    ZydisFormatter formatter;
    ZydisDecoderInit(&decoder, ZYDIS_MACHINE_MODE_LONG_64, ZYDIS_STACK_WIDTH_64);
    ZydisFormatterInit(&formatter, ZYDIS_FORMATTER_STYLE_INTEL);
    for (size_t i = 0; i < n;) {
        ZydisDecodedInstruction insn;
        ZydisDecodedOperand ops[ZYDIS_MAX_OPERAND_COUNT];
        char text[160];
        if (ZYAN_FAILED(ZydisDecoderDecodeFull(&decoder, code + i, n - i, &insn, ops))) {
            line(at + i, code + i, 1, "(bad)");
            i++;
            continue;
        }
        ZydisFormatterFormatInstruction(&formatter, &insn, ops, insn.operand_count_visible, text, sizeof text, at + i, ZYAN_NULL);
        line(at + i, code + i, insn.length, text);
        i += insn.length;
    }
    return fflush(stdout) ? 1 : 0;
}
