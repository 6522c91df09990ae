/*
 * ops.c - which instructions do the cases cover?
 *
 *   insn-ops GUEST         reads lines "KEY HEX": the bytes of one case in hexadecimal. Writes "KEY TEXT; TEXT ..." (the
 *                          disassembly), and at the end "missing NAME" for every operation of the decode tables, and for every
 *                          compressed form, that no line has
 *   insn-ops GUEST rows    writes the rows of the tables: "NAME MASK VALUE EXTENSION"
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dec_aarch64.h"
#include "dec_riscv64.h"
#include "decoder/dis.h"

enum { MAX_ROWS = 4096 };
static bool op_seen[MAX_ROWS], row_seen[MAX_ROWS];

#define G(name) rv64_##name
#define ROWS RV64_ROWS
#define EVERY_ROW 0
#include "tests/insn/ops_guest.h"

#define G(name) a64_##name
#define ROWS A64_ROWS
#define EVERY_ROW 1
#include "tests/insn/ops_guest.h"
_Static_assert(RV64_ROWS * 2 <= MAX_ROWS && A64_ROWS * 2 <= MAX_ROWS, "room for all operations");

int main(int argc, char **argv)
{
    static char line[1 << 16];
    if (argc < 2 || (strcmp(argv[1], "riscv64") && strcmp(argv[1], "aarch64"))) {
        fprintf(stderr, "usage: insn-ops GUEST [rows]\n");
        return 2;
    }
    bool arm = !strcmp(argv[1], "aarch64");
    if (argc > 2) {
        arm ? a64_rows() : rv64_rows();
        return 0;
    }
    while (fgets(line, sizeof line, stdin)) {
        char key[128];
        int at = 0;
        if (sscanf(line, "%127s %n", key, &at) != 1) continue;
        uint8_t code[4096 + 4] = { 0 };
        size_t n = 0;
        unsigned byte;
        for (const char *s = line + at; n < 4096 && sscanf(s, "%2x", &byte) == 1; s += 2) code[n++] = (uint8_t)byte;
        if (arm) a64_line(key, code, n);
        else rv64_line(key, code, n);
    }
    if (arm) a64_missing();
    else rv64_missing();
    return 0;
}
