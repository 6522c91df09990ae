/*
 * ops.c - which instructions do the cases cover?
 *
 * Reads lines "KEY HEX": the bytes of one case in hexadecimal. Writes "KEY TEXT; TEXT ..." (the disassembly), and at the end
 * "missing NAME" for every operation of the decode tables, and for every compressed form, that no line has.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dec_riscv64.h"
#include "decoder/dis.h"

static bool op_seen[RV64_ROWS * 2], row_seen[RV64_ROWS];

static void note(uint32_t bits)
{
    struct rv64_insn insn;
    for (unsigned i = 0; i < RV64_ROWS; i++) {
        if (!rv64_row_matches(i, bits, ~(uint64_t)0)) continue;
        row_seen[i] = true;
        break;
    }
    rv64_decode(&insn, bits, ~(uint64_t)0);
    op_seen[insn.op] = true;
}

int main(void)
{
    static char line[1 << 16];
    while (fgets(line, sizeof line, stdin)) {
        char key[128];
        int at = 0;
        if (sscanf(line, "%127s %n", key, &at) != 1) continue;
        uint8_t code[4096 + 4] = { 0 };
        size_t n = 0;
        unsigned byte;
        for (const char *s = line + at; n < 4096 && sscanf(s, "%2x", &byte) == 1; s += 2) code[n++] = (uint8_t)byte;
        printf("%s ", key);
        for (size_t i = 0; i + 1 < n;) {
            char text[128];
            uint32_t bits;
            memcpy(&bits, code + i, sizeof bits);
            note(bits);
            unsigned len = rv64_disasm(i, code + i, 4, ~(uint64_t)0, text, sizeof text);
            for (char *t = text; *t; t++) if (*t == '\t') *t = ' ';
            printf("%s%s", i ? "; " : "", text);
            i += len;
        }
        putchar('\n');
    }
    for (unsigned i = 0; i < RV64_ROWS; i++) {
        const struct rv64_row *row = rv64_row(i);
        if (row->len == 2 ? !row_seen[i] : !op_seen[row->op]) printf("missing %s\n", rv64_text(row->name));
    }
    return 0;
}
