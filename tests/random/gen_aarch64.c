/*
 * gen_aarch64.c - random streams: the aarch64 part. Record: x0-x30, sp, nzcv, fpsr, fpcr, number, v0-v31.
 *
 * x2 and sp point into the memory and x8 to the record; none of them is written by the streams. A load or store gets a base
 * register of its own, set just before it, so that writing back is harmless. Exclusions, with the reason, are in `excluded`.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dec_aarch64.h"
#include "decoder/dis.h"
#include "tests/random/gen.h"

enum { MEM = 2, REC = 8, RECORD = 800, AT_V = 288 };
/* A pseudo extension: FPCR gets flush-to-zero, default NaN, alternative half precision at random, not only rounding modes. */
#define ODD (UINT64_C(1) << 63)
/* Likewise, flush-to-zero alone; the record has 0 for FPSR, since reading it takes the thread away from compiled code. */
#define FLUSH (UINT64_C(1) << 62)
/* Likewise: only what rounds products and conversions, on numbers that make results next to the smallest normal one. */
#define TINY (UINT64_C(1) << 61)
#define PSEUDO (ODD | FLUSH | TINY)

static const struct { const char *name, *why; } excluded[] = {
    { "b_cond", "every sequence has conditional branches of its own" }, { "cbz", "" }, { "cbnz", "" }, { "tbz", "" }, { "tbnz", "" },
    { "b", "leaves the sequence" }, { "bl", "" }, { "bc_cond", "" }, { "br*", "" }, { "blr*", "" }, { "ret*", "" }, { "svc", "" }, { "brk", "" }, { "udf", "" },
    { "hint", "may wait, or depend on keys" }, { "wfet", "waits" }, { "wfit", "waits" },
    { "pac*", "depends on keys" }, { "aut*", "" }, { "xpac*", "" }, { "ldraa", "" }, { "ldrab", "" },
    { "sys", "cache operations; DC ZVA has lines in tests/insn" }, { "sysl", "" },
    { "msr_ssbs", "QEMU 7.2 does not show what was written" }, { "msr_dit", "" },
};

static bool matches(const char *pattern, const char *name)
{
    size_t n = strlen(pattern);
    return pattern[n - 1] == '*' ? strncmp(pattern, name, n - 1) == 0 : strcmp(pattern, name) == 0;
}

/* Why it is never drawn, or NULL. */
static const char *why_not(const char *name)
{
    const char *why = NULL;
    for (unsigned i = 0; i < sizeof excluded / sizeof *excluded; i++) {
        if (excluded[i].why[0]) why = excluded[i].why;
        if (matches(excluded[i].name, name)) return why;
    }
    return NULL;
}

/* --- the word ------------------------------------------------------------------------------------------------------------- */

static unsigned bits(uint32_t w, unsigned lo, unsigned n) { return w >> lo & ((1u << n) - 1); }
static uint32_t with(uint32_t w, unsigned lo, unsigned n, unsigned v)
{
    uint32_t mask = ((1u << n) - 1) << lo;
    return (w & ~mask) | (v << lo & mask);
}
static unsigned rd(uint32_t w) { return bits(w, 0, 5); }
static bool is_vector(uint32_t w) { return bits(w, 26, 1); }
static bool reserved(unsigned r) { return r == MEM || r == REC; }

static uint32_t movz(unsigned r, unsigned imm) { return 0xd2800000u | imm << 5 | r; }
static uint32_t movn(unsigned r, unsigned imm) { return 0x92800000u | imm << 5 | r; }
static uint32_t movk(unsigned r, unsigned imm, unsigned hw) { return 0xf2800000u | hw << 21 | imm << 5 | r; }
static uint32_t add_imm(unsigned r, unsigned from, int imm)
{
    return imm < 0 ? 0xd1000000u | (unsigned)-imm << 10 | from << 5 | r : 0x91000000u | (unsigned)imm << 10 | from << 5 | r;
}

/* Groups of loads and stores (DDI 0487 C4.1.94). */
static bool is_memory(uint32_t w) { return bits(w, 27, 1) && !bits(w, 25, 1); }
static bool is_literal(uint32_t w) { return (w & 0x3b000000) == 0x18000000; }
static bool is_scaled(uint32_t w) { return (w & 0x3b000000) == 0x39000000; }
static bool is_imm9(uint32_t w) { return (w & 0x3b200000) == 0x38000000; }
static bool is_ordered_imm9(uint32_t w) { return (w & 0x3f200c00) == 0x19000000; }
static bool is_atomic(uint32_t w) { return (w & 0x3b200c00) == 0x38200000; }
static bool is_register(uint32_t w) { return (w & 0x3b200c00) == 0x38200800; }
static bool is_pair(uint32_t w) { return (w & 0x3a000000) == 0x28000000; }
static bool is_exclusive(uint32_t w) { return (w & 0x3f000000) == 0x08000000; }
/* Compare-and-swap of one or two registers. */
static bool is_cas(uint32_t w) { return is_exclusive(w) && bits(w, 21, 1) && bits(w, 23, 1); }
static bool is_casp(uint32_t w) { return is_exclusive(w) && bits(w, 21, 1) && !bits(w, 23, 1) && !bits(w, 31, 1); }
static bool is_prefetch(const char *n) { return starts(n, "prf"); }

static int sign(unsigned v, unsigned n) { return (int)(v << (32 - n)) >> (32 - n); }

/* log2 of the bytes that a load or store of one register scales its offset by. */
static unsigned scale(uint32_t w) { return is_vector(w) && bits(w, 23, 1) && bits(w, 30, 2) == 0 ? 4 : bits(w, 30, 2); }

static int offset(uint32_t w)
{
    if (is_scaled(w)) return (int)(bits(w, 10, 12) << scale(w));
    if (is_imm9(w) || is_ordered_imm9(w)) return sign(bits(w, 12, 9), 9);
    if (is_pair(w)) return sign(bits(w, 15, 7), 7) * (4 << (is_vector(w) ? bits(w, 30, 2) : bits(w, 31, 1)));
    return 0;
}

static bool writes_back(uint32_t w)
{
    return (is_imm9(w) && bits(w, 10, 1)) || (is_pair(w) && bits(w, 23, 1));
}

/* Does the load or store, aimed at base register b, use registers as it may? */
static bool memory_ok(uint32_t w, unsigned b, const char *name)
{
    unsigned t = rd(w), t2 = bits(w, 10, 5);
    if (is_pair(w) && bits(w, 22, 1) && t == t2) return false;
    if (is_cas(w) && reserved(bits(w, 16, 5))) return false;
    if (is_casp(w) && (reserved(bits(w, 16, 5)) || bits(w, 16, 5) == 30 || t == 30)) return false;   /* 30: the pair with XZR is tested in tests/insn */
    if (is_vector(w) || is_prefetch(name)) return true;
    if (reserved(t) || (is_pair(w) && reserved(t2))) return false;
    return !writes_back(w) || (t != b && !(is_pair(w) && t2 == b));
}

/* Give the load or store an address in the memory. */
static bool aim(struct gen_step *s, uint32_t w, const char *name)
{
    unsigned b, m = bits(w, 16, 5);
    int at = (int)below(2048) - 1024, off = offset(w);
    if (is_literal(w)) {
        s->word = with(w, 5, 19, (unsigned)((int)below(33) - 16));
        return is_vector(w) || is_prefetch(name) || !reserved(rd(w));
    }
    do b = below(31); while (reserved(b));
    if (is_atomic(w) || is_exclusive(w) || is_ordered_imm9(w)) at = at / 16 * 16 - off;
    if (is_register(w) && m != 31) {
        if (reserved(m) || m == b) return false;
        unsigned opt = bits(w, 13, 3), v = below(64);
        bool minus = opt != 2 && below(2);
        s->pre[s->n_pre++] = minus ? movn(m, v) : movz(m, v);
        if (opt == 2 || opt == 6) s->pre[s->n_pre++] = movk(m, (unsigned)rnd() & 0xffff, 3);
        off = (minus ? -(int)v - 1 : (int)v) * (1 << (bits(w, 12, 1) ? scale(w) : 0));
    }
    w = with(w, 5, 5, b);
    if (2048 + at + off < 0 || 2048 + at + off > GEN_MEMORY - 64 || at <= -4096 || at >= 4096 || !memory_ok(w, b, name)) return false;
    s->pre[s->n_pre++] = add_imm(b, MEM, at);
    s->word = w;
    return true;
}

/* An exclusive load, perhaps something that computes, and a store to the same place: it succeeds, whatever the value was before. Or a
 * store after CLREX: it fails. Any other order may do either. */
static bool aim_exclusive(struct gen_step *s, uint32_t w)
{
    enum { O1 = 21, L = 22, CLREX = 0xd5033f5f };
    unsigned b, t = rd(w), t2 = bits(w, 10, 5), status = bits(w, 16, 5), stored = below(31), stored2 = below(31);
    bool pair = bits(w, O1, 1), load = bits(w, L, 1);
    if (!pair) t2 = stored2 = 31;
    do b = below(31); while (reserved(b) || b == status || b == t || b == t2);
    if (reserved(status) || status == stored || status == stored2 || reserved(t) || reserved(t2) || (pair && load && t == t2)) return false;
    uint32_t place = with(with(with(w, 5, 5, b), 10, 5, t2), 16, 5, 31);
    s->pre[s->n_pre++] = add_imm(b, MEM, ((int)below(2048) - 1024) / 16 * 16);
    if (!load) {
        s->pre[s->n_pre++] = CLREX;
        if (t == status || (pair && t2 == status)) return false;
        s->word = with(place, 16, 5, status);
        return true;
    }
    s->pre[s->n_pre++] = place;
    if (below(2) && stored != b) s->pre[s->n_pre++] = 0x8b000000u | t << 16 | t << 5 | (reserved(stored) ? 31 : stored);   /* add stored, t, t */
    w = with(with(place, L, 1, 0), 15, 1, below(2));
    s->word = with(with(with(w, 0, 5, stored), 10, 5, stored2), 16, 5, status);
    return true;
}

/* May an instruction that is no load or store write what it writes? */
static bool registers_ok(uint32_t w, const char *name)
{
    /* CRm should be zero: what else does is not predictable */
    static const char *const crm[] = { "cfinv", "xaflag", "axflag", "sb" };
    for (unsigned i = 0; i < sizeof crm / sizeof *crm; i++)
        if (strcmp(name, crm[i]) == 0) return bits(w, 8, 4) == 0;
    static const char *const sp[] = { "add_imm", "sub_imm", "and_imm", "orr_imm", "eor_imm", "add_ext", "sub_ext" };
    for (unsigned i = 0; i < sizeof sp / sizeof *sp; i++)
        if (rd(w) == 31 && strcmp(name, sp[i]) == 0) return false;
    bool to_general = starts(name, "umov") || starts(name, "smov") || (w & 0x5f20fc00) == 0x1e200000 || (w & 0x5f200000) == 0x1e000000;
    if (bits(w, 25, 3) == 7 && !to_general) return true;
    return !reserved(rd(w));
}

/* mrs: NZCV, FPSR or FPCR. msr: NZCV alone, since the others hold bits that only AArch32 has and QEMU keeps. */
static uint32_t system_register(uint32_t w, const char *name)
{
    enum { NZCV = 1 << 14 | 3 << 11 | 4 << 7 | 2 << 3, FPCR = 1 << 14 | 3 << 11 | 4 << 7 | 4 << 3, FPSR = FPCR | 1 };
    static const unsigned reg[] = { NZCV, FPSR, FPCR };
    return with(w, 5, 15, reg[strcmp(name, "mrs") ? 0 : below(3)]);
}

static bool rounds_small(const char *name)
{
    static const char *const p[] = { "fmul", "fnmul", "fmadd", "fmsub", "fnmadd", "fnmsub", "fdiv", "fmla", "fmls", "fcvt_", "fcvtn", "fcvtxn", "fcmla", "frecps",
                                     "frsqrts", "scvtf_", "bfmlal", "fmov", "fneg", "mrs" };
    for (unsigned i = 0; i < sizeof p / sizeof *p; i++)
        if (starts(name, p[i])) return true;
    return false;
}

/* Before the instruction: those of the ones before it are kept, and cleared. */
static void look_at_flags(struct gen_step *s)
{
    enum { MRS_FPSR = 0xd53b4420, MSR_FPSR_XZR = 0xd51b443f };
    unsigned r;
    do r = below(31); while (reserved(r));
    s->pre[s->n_pre++] = MRS_FPSR | r;
    s->pre[s->n_pre++] = MSR_FPSR_XZR;
}

static void draw(struct gen_step *s, uint64_t exts, bool skipped)
{
    for (unsigned tries = 0; tries < 20000; tries++) {
        struct a64_insn i;
        const struct a64_row *r = a64_row(below(a64_row_count()));
        uint32_t w = (r->value & r->mask) | ((uint32_t)rnd() & ~r->mask);
        if (!a64_decode(&i, w, exts & ~PSEUDO)) continue;
        const char *name = a64_name(i.op);
        if (why_not(name) || left_out(name) || (exts & TINY && !rounds_small(name))) continue;
        s->n_pre = 0;
        s->len = 4;
        if (strcmp(name, "ldxr") == 0 || strcmp(name, "ldxp") == 0 || strcmp(name, "stxr") == 0 || strcmp(name, "stxp") == 0) {
            if (skipped || !aim_exclusive(s, w)) continue;
        } else if (is_memory(w)) {
            if (skipped || !aim(s, w, name)) continue;
        } else if (!strcmp(name, "mrs") || !strcmp(name, "msr")) {
            s->word = system_register(w, name);
            if (!strcmp(name, "mrs") && reserved(rd(w))) continue;
        } else {
            if (!registers_ok(w, name)) continue;
            s->word = w;
        }
        if (exts & TINY && !(exts & FLUSH)) look_at_flags(s);
        drawn(name);
        a64_disasm(0, (const uint8_t *)&s->word, 4, ~UINT64_C(0), s->text, sizeof s->text);
        return;
    }
    fprintf(stderr, "gen: no instruction fits\n");
    exit(2);
}

/* --- the frame ------------------------------------------------------------------------------------------------------------ */

/* Factors whose product is too near below the smallest normal number to be told from it, after rounding (odd and even registers), and numbers
 * that are so in a narrower format (*from it on). Sometimes a few units away, or zero. */
static uint64_t near_least(unsigned exp, unsigned man, unsigned reg, uint64_t narrow)
{
    uint64_t least = 1ull << man, half = ((1ull << (exp - 1)) - 2) << man, v = 0;
    switch (below(8)) {
    case 0: return 0;
    case 1: v = least + below(5) - 2; break;
    case 2: v = narrow + below(5) - 3; break;
    case 3: v = (below(2) ? half : 2 * least) + below(7) - 3; break;
    default: v = reg & 1 ? 2 * least - 2 : half + 1; break;
    }
    return (rnd() & 1) << (exp + man) | v;
}
static uint64_t near_least_half(unsigned kind, unsigned reg)
{
    const uint64_t halves[] = { near_least(5, 10, reg, 0), near_least(5, 10, reg, 0), near_least(5, 10, reg, 0), near_least(5, 10, reg, 0) };
    switch (kind) {
    case 0: return near_least(11, 52, reg, (below(2) ? UINT64_C(897) : UINT64_C(1009)) << 52);
    case 1: return near_least(8, 23, reg, 113 << 23) | near_least(8, 23, reg, 113 << 23) << 32;
    default: return halves[0] | halves[1] << 16 | halves[2] << 32 | halves[3] << 48;
    }
}

static uint64_t vector_half(unsigned kind)
{
    switch (kind) {
    case 0: return boundary_float(11, 52);
    case 1: return boundary_float(8, 23) | boundary_float(8, 23) << 32;
    case 2: return boundary_float(5, 10) | boundary_float(5, 10) << 16 | boundary_float(5, 10) << 32 | boundary_float(5, 10) << 48;
    case 3: return boundary_int();
    case 4: return below(2) ? rnd() : 0;
    default: return rnd() & rnd() & 0x0f0f0f0f0f0f0f0fu;     /* small indices and shift counts */
    }
}

static uint32_t fpcr(uint64_t exts)
{
    uint32_t v = below(3) ? 0 : below(4) << 22;
    if (exts & FLUSH) v |= below(4) ? 1u << 24 : 0;
    if (exts & ODD) v |= (below(2) << 24) | (below(2) << 25) | (below(2) << 26) | (below(2) << 19);
    return v;
}

static void init(unsigned number, uint64_t exts)
{
    /* flags of flushing are exact once the thread has read FPSR */
    if (exts & ODD) printf("\tmrs x30, fpsr\n");
    printf("\tadrp x30, init%u\n\tadd x30, x30, :lo12:init%u\n.pushsection .data\n.balign 16\ninit%u:\n", number, number, number);
    for (unsigned r = 0; r < 32; r++) {
        unsigned kind = exts & TINY ? number % 3 : below(6);
        for (unsigned half = 0; half < 2; half++)
            printf("\t.8byte 0x%llx\n", (unsigned long long)(exts & TINY ? near_least_half(kind, r) : vector_half(kind)));
    }
    for (unsigned r = 0; r < 31; r++) {
        uint64_t v = boundary_int();
        if (reserved(r)) printf("\t.8byte %s\n", r == MEM ? "memory+2048" : "record");
        else printf("\t.8byte 0x%llx\n", (unsigned long long)v);
    }
    printf("\t.8byte 0x%x, 0x%x\n.popsection\n", below(16) << 28, fpcr(exts));
    for (unsigned r = 0; r < 32; r += 2) printf("\tldp q%u, q%u, [x30, #%u]\n", r, r + 1, 16 * r);
    printf("\tldr x0, [x30, #%u]\n\tmsr nzcv, x0\n\tldr x0, [x30, #%u]\n\tmsr fpcr, x0\n\tmsr fpsr, xzr\n", 512 + 31 * 8, 512 + 32 * 8);
    printf("\tldr x2, [x30, #%u]\n\tmov sp, x2\n", 512 + MEM * 8);
    for (unsigned r = 0; r < 31; r++) printf("\tldr x%u, [x30, #%u]\n", r, 512 + 8 * r);
}

static void branch(char text[64])
{
    static const char *const cc[] = { "eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al" };
    unsigned r = below(31);
    char width = below(2) ? 'x' : 'w';
    switch (below(4)) {
    case 0: snprintf(text, 64, "cb%sz %c%u, .+8", below(2) ? "n" : "", width, r); break;
    case 1: snprintf(text, 64, "tb%sz x%u, #%u, .+8", below(2) ? "n" : "", r, below(64)); break;
    default: snprintf(text, 64, "b.%s .+8", cc[below(15)]); break;
    }
}

/* x0 = the word v */
static void constant(unsigned r, unsigned v) { printf("\tmovz x%u, #%u\n\tmovk x%u, #%u, lsl #16\n", r, v & 0xffff, r, v >> 16); }

static void save(unsigned number, uint64_t exts)
{
    printf("\tnop\n");
    for (unsigned r = 0; r < 30; r += 2) printf("\tstp x%u, x%u, [x8, #%u]\n", r, r + 1, 8 * r);
    printf("\tmov x0, sp\n\tstp x30, x0, [x8, #240]\n\tmrs x0, nzcv\n\t%s\n\tstp x0, x1, [x8, #256]\n\tmrs x0, fpcr\n",
           exts & FLUSH ? "mov x1, #0" : "mrs x1, fpsr");
    constant(1, number);
    printf("\tstp x0, x1, [x8, #272]\n");
    for (unsigned r = 0; r < 32; r += 2) printf("\tstp q%u, q%u, [x8, #%u]\n", r, r + 1, AT_V + 16 * r);
    printf("\tmov x1, x8\n\tmov x0, #1\n\tmov x2, #%u\n\tmov x8, #64\n\tsvc #0\n", RECORD);
}

static void end(void)
{
    printf("\tadrp x1, memory\n\tadd x1, x1, :lo12:memory\n\tmov x0, #1\n\tmov x2, #%u\n\tmov x8, #64\n\tsvc #0\n\tmov x0, #0\n\tmov x8, #93\n\tsvc #0\n", GEN_MEMORY);
}

static uint64_t extension(const char *name)
{
    if (strcmp(name, "Odd") == 0) return ODD;
    if (strcmp(name, "Flush") == 0) return FLUSH;
    if (strcmp(name, "Tiny") == 0) return TINY;
#define X(ext) if (strcmp(name, #ext) == 0) return 1ull << A64_EXT_##ext;
    A64_EXTS(X)
#undef X
    return 0;
}

static void kinds(void)
{
    for (unsigned r = 0, last = A64_ROWS; r < a64_row_count(); r++) {
        unsigned op = a64_row(r)->op;
        if (op == last) continue;
        kind(a64_name(op), a64_ext_name(a64_row(r)->ext), why_not(a64_name(op)));
        last = op;
    }
}

const struct gen_guest gen_aarch64 = { "aarch64", RECORD, extension, init, branch, draw, save, end, "\tnop\n", kinds };
