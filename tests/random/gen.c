/*
 * gen.c - random instruction streams from the decode tables.
 *
 *   gen SEED COUNT LENGTH EXTS [FIRST [DROP,...]]    EXTS: extension names with commas; -op leaves an instruction out
 *
 * Writes an assembly program (raw words) on stdout: COUNT sequences; each loads every register with boundary or random
 * values, runs LENGTH instructions, and writes a record of RECORD bytes: x0-x31, f0-f31, fcsr, sequence number. At the end it
 * writes the 4 KiB that loads and stores worked on. FIRST selects one sequence only; DROP leaves instructions out of it (by
 * index), for making a failure small. The listing of a single sequence goes to stderr.
 *
 * x2 points into the memory and x8 to the record; neither is written by the streams. Instructions that leave the
 * sequence (jumps, traps), LR/SC (their progress is not deterministic) and unknown CSRs are left out; conditional
 * branches skip one instruction.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dec_riscv64.h"
#include "decoder/dis.h"

static uint64_t state;
static const char *left_out[8];
static unsigned n_left_out;

static uint64_t rnd(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545f4914f6cdd1du;
}

static unsigned below(unsigned n) { return (unsigned)(rnd() >> 33) % n; }

static uint64_t boundary_int(void)
{
    static const uint64_t v[] = { 0, 1, 2, 3, 7, 8, 31, 32, 63, 64, 127, 128, 255, 256, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff,
        0x100000000, 0x7fffffffffffffff, 0x8000000000000000, ~0ull, ~1ull, 0xffffffff80000000, 0xffffffff7fffffff, 0x5555555555555555,
        0x00ff00ff00ff00ff, 0x0101010101010101, 0xfffffffffffffffe };
    switch (below(4)) {
    case 0: return rnd();
    case 1: return rnd() >> below(64);
    case 2: return v[below(sizeof v / sizeof *v)] + (uint64_t)below(3) - 1;
    default: return v[below(sizeof v / sizeof *v)];
    }
}

/* A float of `exp` exponent and `man` mantissa bits with interesting fields. */
static uint64_t boundary_float(unsigned exp, unsigned man)
{
    uint64_t emax = (1ull << exp) - 1, bias = emax >> 1, e, m;
    switch (below(8)) {
    case 0: e = 0; break;
    case 1: e = emax; break;
    case 2: e = bias + below(70); break;
    case 3: e = bias - below(70 < bias ? 70 : (unsigned)bias); break;
    case 4: e = bias + man - 2 + below(5); break;
    case 5: e = below(3); break;
    case 6: e = emax - 1 - below(2); break;
    default: e = rnd() & emax; break;
    }
    switch (below(6)) {
    case 0: m = 0; break;
    case 1: m = 1; break;
    case 2: m = (1ull << man) - 1; break;
    case 3: m = 1ull << (man - 1); break;
    case 4: m = (1ull << below(man)) | (1ull << below(man)); break;
    default: m = rnd() & ((1ull << man) - 1); break;
    }
    return (rnd() & 1) << (exp + man) | (e & emax) << man | m;
}

static uint64_t float_register(bool half)
{
    switch (below(half ? 9 : 7)) {
    case 0: case 1: case 2: return boundary_float(11, 52);
    case 3: case 4: case 5: return 0xffffffff00000000u | boundary_float(8, 23);
    case 6: return rnd();
    default: return 0xffffffffffff0000u | boundary_float(5, 10);
    }
}

static bool is_branch(unsigned op)
{
    return op == RV64_beq || op == RV64_bne || op == RV64_blt || op == RV64_bge || op == RV64_bltu || op == RV64_bgeu;
}

static bool starts(const char *s, const char *prefix) { return strncmp(s, prefix, strlen(prefix)) == 0; }

/* Base register of a memory operation: true, and *based = it is one. */
static bool is_memory(const char *n)
{
    static const char *const names[] = { "lb", "lbu", "lh", "lhu", "lw", "lwu", "ld", "sb", "sh", "sw", "sd", "flw", "fld", "flh", "fsw", "fsd", "fsh" };
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(n, names[i]) == 0) return true;
    return starts(n, "amo") || starts(n, "cbo");
}

static bool writes_x(const char *n)
{
    /* instructions whose rd field is an f register, or that have none, may name 2 and 8 there */
    if (n[0] == 'f') return starts(n, "fmv.x") || starts(n, "fcvt.w") || starts(n, "fcvt.l") || starts(n, "feq") || starts(n, "flt") || starts(n, "fle") || starts(n, "fclass") || starts(n, "fcvtmod");
    return true;
}

static bool acceptable(const struct rv64_insn *i)
{
    const char *n = rv64_name(i->op);
    if (starts(n, "j") || starts(n, "ecall") || starts(n, "ebreak") || starts(n, "fence.i") || starts(n, "lr.") || starts(n, "sc.") ||
        starts(n, "wrs") || starts(n, "cbo")) return false;
    if (is_branch(i->op)) return false;
    for (unsigned k = 0; k < n_left_out; k++)
        if (strcmp(n, left_out[k]) == 0) return false;
    if (starts(n, "csr")) { if (i->csr != 1) return false; }
    if (is_memory(n)) {
        if (i->rs1 != 2) return false;
        if (starts(n, "amocas.q") && ((i->rd | i->rs2) & 1)) return false;
    }
    if (writes_x(n) && (i->rd == 2 || i->rd == 8)) return false;
    if (starts(n, "amocas.q") && (i->rd == 2 || i->rd == 8 || i->rd + 1 == 8)) return false;
    if (i->rm == 5 || i->rm == 6) return false;
    return true;
}

/* A word of a random row, or 0. */
static uint32_t draw(struct rv64_insn *i, uint64_t exts, bool full)
{
    for (unsigned tries = 0; tries < 4000; tries++) {
        const struct rv64_row *r = rv64_row(below(rv64_row_count()));
        uint32_t w = (r->value & r->mask) | ((uint32_t)rnd() & ~r->mask);
        if (r->len == 2) w &= 0xffff;
        if (!rv64_decode(i, w, exts)) continue;
        if (full && i->len != 4) continue;
        const char *n = rv64_name(i->op);
        if (is_memory(n) && r->len == 4 && i->rs1 != 2) {   /* aim at the memory */
            w = (w & ~(31u << 15)) | 2u << 15;
            if (!rv64_decode(i, w, exts)) continue;
        }
        if (acceptable(i)) return w;
    }
    fprintf(stderr, "gen: no instruction fits\n");
    exit(2);
}

static bool dropped(const char *drop, unsigned k)
{
    char want[16];
    if (!drop) return false;
    snprintf(want, sizeof want, ",%u,", k);
    return strstr(drop, want) != NULL;
}

static void sequence(unsigned number, unsigned length, uint64_t exts, bool show, bool list, const char *drop)
{
    bool half = exts >> RV64_EXT_Zfh & 1;
    if (show) printf("\tla x31, init%u\n", number);
    if (show) printf(".pushsection .data\n.balign 8\ninit%u:\n", number);
    for (unsigned r = 1; r < 32; r++) {
        uint64_t v = boundary_int();
        if (show && r != 2 && r != 8) printf("\t.dword 0x%llx\n", (unsigned long long)v);
        else if (show) printf("\t.dword %s\n", r == 2 ? "memory+2048" : "record");
    }
    for (unsigned r = 0; r < 32; r++) {
        uint64_t v = float_register(half);
        if (show) printf("\t.dword 0x%llx\n", (unsigned long long)v);
    }
    unsigned frm = below(6);
    if (show) printf("\t.dword 0x%x\n.popsection\n", (frm > 4 ? 0 : frm) << 5);
    if (show) {
        printf("\tld x1, 504(x31)\n\tfscsr x1\n");
        for (unsigned r = 0; r < 32; r++) printf("\tfld f%u, %u(x31)\n", r, 248 + 8 * r);
        for (unsigned r = 1; r < 32; r++) printf("\tld x%u, %u(x31)\n", r, 8 * (r - 1));
        printf("\t.option norvc\n");
    }
    bool skipped = false;
    for (unsigned k = 0; k < length; k++) {
        struct rv64_insn i;
        char text[128];
        if (!skipped && below(16) == 0) {
            unsigned a = below(32), b = below(32);
            static const char *const br[] = { "beq", "bne", "blt", "bge", "bltu", "bgeu" };
            const char *n = br[below(6)];
            if (show && !dropped(drop, k)) {
                printf("\t%s x%u, x%u, .+8\n", n, a, b);
                if (list) fprintf(stderr, "%3u  %s x%u, x%u, .+8\n", k, n, a, b);
            }
            skipped = true;
            continue;
        }
        uint32_t w = draw(&i, exts, skipped);
        if (show && dropped(drop, k)) printf("%s", skipped ? "\tnop\n" : "");
        else if (show) {
            printf(i.len == 2 ? "\t.2byte 0x%04x\n" : "\t.4byte 0x%08x\n", w);
            if (list) {
                rv64_disasm(0, (const uint8_t *)&w, 4, exts, text, sizeof text);
                fprintf(stderr, "%3u  %08x  %s\n", k, w, text);
            }
        }
        skipped = false;
    }
    if (!show) return;
    printf("\tnop\n\t.option rvc\n");
    for (unsigned r = 0; r < 32; r++) printf("\tsd x%u, %u(x8)\n", r, 8 * r);
    for (unsigned r = 0; r < 32; r++) printf("\tfsd f%u, %u(x8)\n", r, 256 + 8 * r);
    printf("\tfrcsr x5\n\tsd x5, 512(x8)\n\tli x5, %u\n\tsd x5, 520(x8)\n\tli a7, 64\n\tli a0, 1\n\tmv a1, x8\n\tli a2, 528\n\tecall\n", number);
}

static uint64_t parse_exts(char *list)
{
    uint64_t m = 0;
    for (char *w = strtok(list, ","); w; w = strtok(NULL, ",")) {
        bool known = w[0] == '-' && n_left_out < sizeof left_out / sizeof *left_out;
        if (known) left_out[n_left_out++] = w + 1;
#define X(name) if (strcmp(w, #name) == 0) m |= 1ull << RV64_EXT_##name, known = true;
        RV64_EXTS(X)
#undef X
        if (!known) { fprintf(stderr, "gen: no extension %s\n", w); exit(2); }
    }
    return m;
}

int main(int argc, char **argv)
{
    if (argc < 5) { fprintf(stderr, "usage: gen SEED COUNT LENGTH EXTS [FIRST [,DROP,...,]]\n"); return 2; }
    uint64_t seed = strtoull(argv[1], NULL, 0), exts = parse_exts(argv[4]);
    unsigned count = (unsigned)atoi(argv[2]), length = (unsigned)atoi(argv[3]);
    long only = argc > 5 ? atol(argv[5]) : -1;
    printf("\t.text\n\t.globl _start\n_start:\n");
    for (unsigned s = 0; s < count; s++) {
        state = (seed + 1) * 0x9e3779b97f4a7c15u + s * 0xbf58476d1ce4e5b9u;
        for (int i = 0; i < 4; i++) rnd();
        if (only < 0 || only == (long)s) sequence(s, length, exts, true, only >= 0, argc > 6 ? argv[6] : NULL);
    }
    printf("\tli a7, 64\n\tli a0, 1\n\tla a1, memory\n\tli a2, 4096\n\tecall\n\tli a7, 93\n\tli a0, 0\n\tecall\n");
    printf("\t.bss\n\t.balign 64\nmemory:\t.skip 4096\nrecord:\t.skip 528\n");
    return 0;
}
