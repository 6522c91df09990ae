/*
 * gen_riscv64.c - random streams: the riscv64 part. Record: x0-x31, f0-f31, fcsr, number.
 *
 * x2 points into the memory and x8 to the record; neither is written by the streams. Instructions that leave the
 * sequence (jumps, traps), LR/SC (their progress is not deterministic) and unknown CSRs are left out.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dec_riscv64.h"
#include "decoder/dis.h"
#include "tests/random/gen.h"

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

static const struct { const char *prefix, *why; } excluded[] = {
    { "j", "leaves the sequence" }, { "ecall", "leaves the sequence" }, { "ebreak", "leaves the sequence" },
    { "lr.", "progress of LR/SC is not deterministic" }, { "sc.", "progress of LR/SC is not deterministic" },
    { "wrs", "waits" }, { "fence.i", "slow" }, { "cbo", "cache operations; tests/insn has lines" },
};

/* Why it is never drawn, or NULL. */
static const char *why_not(unsigned op)
{
    if (is_branch(op)) return "every sequence has branches of its own";
    for (unsigned k = 0; k < sizeof excluded / sizeof *excluded; k++)
        if (starts(rv64_name(op), excluded[k].prefix)) return excluded[k].why;
    return NULL;
}

static bool acceptable(const struct rv64_insn *i)
{
    const char *n = rv64_name(i->op);
    if (why_not(i->op) || left_out(n)) return false;
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

static void draw(struct gen_step *s, uint64_t exts, bool skipped)
{
    struct rv64_insn i;
    for (unsigned tries = 0; tries < 4000; tries++) {
        const struct rv64_row *r = rv64_row(below(rv64_row_count()));
        uint32_t w = (r->value & r->mask) | ((uint32_t)rnd() & ~r->mask);
        if (r->len == 2) w &= 0xffff;
        if (!rv64_decode(&i, w, exts)) continue;
        if (skipped && i.len != 4) continue;
        const char *n = rv64_name(i.op);
        if (is_memory(n) && r->len == 4 && i.rs1 != 2) {   /* aim at the memory */
            w = (w & ~(31u << 15)) | 2u << 15;
            if (!rv64_decode(&i, w, exts)) continue;
        }
        if (starts(n, "csr")) {   /* fflags: any value may be written */
            w = (w & 0xfffff) | 1u << 20;
            if (!rv64_decode(&i, w, exts)) continue;
        }
        if (!acceptable(&i)) continue;
        s->word = w;
        s->len = i.len;
        drawn(n);
        rv64_disasm(0, (const uint8_t *)&w, 4, exts, s->text, sizeof s->text);
        return;
    }
    fprintf(stderr, "gen: no instruction fits\n");
    exit(2);
}

static void init(unsigned number, uint64_t exts)
{
    bool half = exts >> RV64_EXT_Zfh & 1;
    printf("\tla x31, init%u\n.pushsection .data\n.balign 8\ninit%u:\n", number, number);
    for (unsigned r = 1; r < 32; r++) {
        uint64_t v = boundary_int();
        if (r == 2 || r == 8) printf("\t.dword %s\n", r == 2 ? "memory+2048" : "record");
        else printf("\t.dword 0x%llx\n", (unsigned long long)v);
    }
    for (unsigned r = 0; r < 32; r++) printf("\t.dword 0x%llx\n", (unsigned long long)float_register(half));
    unsigned frm = below(6);
    printf("\t.dword 0x%x\n.popsection\n", (frm > 4 ? 0 : frm) << 5);
    printf("\tld x1, 504(x31)\n\tfscsr x1\n");
    for (unsigned r = 0; r < 32; r++) printf("\tfld f%u, %u(x31)\n", r, 248 + 8 * r);
    for (unsigned r = 1; r < 32; r++) printf("\tld x%u, %u(x31)\n", r, 8 * (r - 1));
    printf("\t.option norvc\n");
}

static void branch(char text[64])
{
    static const char *const br[] = { "beq", "bne", "blt", "bge", "bltu", "bgeu" };
    unsigned a = below(32), b = below(32);
    snprintf(text, 64, "%s x%u, x%u, .+8", br[below(6)], a, b);
}

static void save(unsigned number, uint64_t exts)
{
    (void)exts;
    printf("\tnop\n\t.option rvc\n");
    for (unsigned r = 0; r < 32; r++) printf("\tsd x%u, %u(x8)\n", r, 8 * r);
    for (unsigned r = 0; r < 32; r++) printf("\tfsd f%u, %u(x8)\n", r, 256 + 8 * r);
    printf("\tfrcsr x5\n\tsd x5, 512(x8)\n\tli x5, %u\n\tsd x5, 520(x8)\n\tli a7, 64\n\tli a0, 1\n\tmv a1, x8\n\tli a2, 528\n\tecall\n", number);
}

static void end(void)
{
    printf("\tli a7, 64\n\tli a0, 1\n\tla a1, memory\n\tli a2, %d\n\tecall\n\tli a7, 93\n\tli a0, 0\n\tecall\n", GEN_MEMORY);
}

static uint64_t extension(const char *name)
{
#define X(ext) if (strcmp(name, #ext) == 0) return 1ull << RV64_EXT_##ext;
    RV64_EXTS(X)
#undef X
    return 0;
}

static void kinds(void)
{
    for (unsigned r = 0, last = RV64_ROWS; r < rv64_row_count(); r++) {
        unsigned op = rv64_row(r)->op;
        if (op == last) continue;
        kind(rv64_name(op), rv64_ext_name(rv64_row(r)->ext), why_not(op));
        last = op;
    }
}

const struct gen_guest gen_riscv64 = { "riscv64", 528, extension, init, branch, draw, save, end, "\tnop\n", kinds };
