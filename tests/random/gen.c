/*
 * gen.c - random instruction streams from the decode tables.
 *
 *   gen GUEST SEED COUNT LENGTH EXTS [FIRST [,DROP,...,]]    EXTS: extension names with commas; -op leaves an instruction out
 *   gen GUEST kinds                                          lines "NAME EXTENSION[ WHY IT IS NEVER DRAWN]" of all instructions
 *
 * Writes an assembly program (raw words) on stdout: COUNT sequences; each loads every register with boundary or random
 * values, runs LENGTH instructions, and writes a record with all registers. At the end it writes the memory that loads and
 * stores worked on. FIRST selects one sequence only; DROP leaves instructions out of it (by index), for making a failure
 * small. The listing of a single sequence goes to stderr; without FIRST lines "drawn NAME NUMBER" go there.
 *
 * What is left out, and how addresses are made, is the guests' part's business. Conditional branches skip one instruction.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/random/gen.h"

static uint64_t state;
static const char *out_names[32];
static unsigned n_out;

uint64_t rnd(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545f4914f6cdd1du;
}

unsigned below(unsigned n) { return (unsigned)(rnd() >> 33) % n; }

uint64_t boundary_int(void)
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

uint64_t boundary_float(unsigned exp, unsigned man)
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

bool starts(const char *s, const char *prefix) { return strncmp(s, prefix, strlen(prefix)) == 0; }

bool left_out(const char *name)
{
    for (unsigned k = 0; k < n_out; k++)
        if (strcmp(name, out_names[k]) == 0) return true;
    return false;
}

static struct { const char *name; unsigned n; } draws[2048];

void drawn(const char *name)
{
    unsigned k = 0;
    while (draws[k].name && draws[k].name != name) k++;
    if (k + 1 == sizeof draws / sizeof *draws) { fprintf(stderr, "gen: too many instructions\n"); exit(2); }
    draws[k].name = name;
    draws[k].n++;
}

void kind(const char *name, const char *extension, const char *why)
{
    printf("%s %s%s%s\n", name, extension, why ? " " : "", why ? why : "");
}

static bool dropped(const char *drop, unsigned k)
{
    char want[16];
    if (!drop) return false;
    snprintf(want, sizeof want, ",%u,", k);
    return strstr(drop, want) != NULL;
}

static void sequence(const struct gen_guest *g, unsigned number, unsigned length, uint64_t exts, bool list, const char *drop)
{
    g->init(number, exts);
    bool skipped = false;
    for (unsigned k = 0; k < length; k++) {
        char text[64];
        if (!skipped && below(16) == 0) {
            g->branch(text);
            skipped = true;
            if (dropped(drop, k)) continue;
            printf("\t%s\n", text);
            if (list) fprintf(stderr, "%3u  %s\n", k, text);
            continue;
        }
        struct gen_step s = { .n_pre = 0 };
        g->draw(&s, exts, skipped);
        if (dropped(drop, k)) printf("%s", skipped ? g->nop : "");
        else {
            for (unsigned i = 0; i < s.n_pre; i++) {
                printf("\t.4byte 0x%08x\n", s.pre[i]);
                if (list) fprintf(stderr, "%3u  %08x\n", k, s.pre[i]);
            }
            printf(s.len == 2 ? "\t.2byte 0x%04x\n" : "\t.4byte 0x%08x\n", s.word);
            if (list) fprintf(stderr, "%3u  %08x  %s\n", k, s.word, s.text);
        }
        skipped = false;
    }
    g->save(number, exts);
}

static uint64_t parse_exts(const struct gen_guest *g, char *list)
{
    uint64_t m = 0;
    for (char *w = strtok(list, ","); w; w = strtok(NULL, ",")) {
        if (w[0] == '-' && n_out < sizeof out_names / sizeof *out_names) {
            out_names[n_out++] = w + 1;
            continue;
        }
        uint64_t bit = g->extension(w);
        if (!bit) { fprintf(stderr, "gen: no extension %s\n", w); exit(2); }
        m |= bit;
    }
    return m;
}

int main(int argc, char **argv)
{
    static const struct gen_guest *const guests[] = { &gen_riscv64, &gen_aarch64 };
    const struct gen_guest *g = NULL;
    for (unsigned i = 0; argc > 1 && i < sizeof guests / sizeof *guests; i++)
        if (strcmp(argv[1], guests[i]->name) == 0) g = guests[i];
    if (g && argc == 3 && strcmp(argv[2], "kinds") == 0) {
        g->kinds();
        return 0;
    }
    if (argc < 6 || !g) { fprintf(stderr, "usage: gen GUEST SEED COUNT LENGTH EXTS [FIRST [,DROP,...,]]\n"); return 2; }
    uint64_t seed = strtoull(argv[2], NULL, 0), exts = parse_exts(g, argv[5]);
    unsigned count = (unsigned)atoi(argv[3]), length = (unsigned)atoi(argv[4]);
    long only = argc > 6 ? atol(argv[6]) : -1;
    printf("\t.text\n\t.globl _start\n_start:\n");
    for (unsigned s = 0; s < count; s++) {
        state = (seed + 1) * 0x9e3779b97f4a7c15u + s * 0xbf58476d1ce4e5b9u;
        for (int i = 0; i < 4; i++) rnd();
        if (only < 0 || only == (long)s) sequence(g, s, length, exts, only >= 0, argc > 7 ? argv[7] : NULL);
    }
    for (unsigned k = 0; only < 0 && draws[k].name; k++) fprintf(stderr, "drawn %s %u\n", draws[k].name, draws[k].n);
    g->end();
    printf("\t.bss\n\t.balign 64\nmemory:\t.skip %d\nrecord:\t.skip %u\n", GEN_MEMORY, g->record);
    return 0;
}
