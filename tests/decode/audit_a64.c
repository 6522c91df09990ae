/*
 * audit_a64.c - the A64 decode tables and the disassembler against Capstone and GNU objdump.
 *
 *   audit_a64 [-n WORDS] [-s SEED] [-v] EXCLUDE       run; -v: print every difference
 *
 * Words are drawn class by class: random ones of each of the 16 main encoding groups (bits 28..25), random ones of every table
 * row, and such with one or two of the row's fixed bits turned over. Each is decoded three times. Counted as equal:
 *
 *   decode    ours has the name that objdump or Capstone gives it, or objdump refuses too (it knows all that the tables have)
 *   capstone  what Capstone decodes has its name
 *   text      operands as objdump or Capstone prints them, without blanks and comments
 *
 * Capstone 4.0 knows no extension beyond Armv8.1: it is compared where it decodes at all. The file EXCLUDE says what may differ:
 *
 *   MASK VALUE KIND REASON...     words w with (w & MASK) == VALUE; KIND: decode, capstone, text, all of these, or
 *                                 refused: both of decode and capstone, where ours refuses
 *
 * Every line of it must have been met, else it is out of date.
 */
#include <capstone/capstone.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "dec_aarch64.h"
#include "decoder/dis.h"

enum { MAX_RULES = 256, TEXT = 160 };

enum kind { DECODE, CAPSTONE, TEXTS, KINDS };
static const char *const kind_name[KINDS] = { "decode", "capstone", "text" };
static struct rule { uint32_t mask, value; unsigned kinds; bool refused; unsigned long met; char reason[120]; } rules[MAX_RULES];
static unsigned n_rules;

static uint64_t state = 1;
static uint64_t rnd(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545f4914f6cdd1du;
}

static void read_rules(const char *path)
{
    FILE *f = fopen(path, "r");
    char line[256], kind[32];
    if (!f) { perror(path); exit(2); }
    while (fgets(line, sizeof line, f)) {
        struct rule *r = &rules[n_rules];
        if (line[0] == '#' || line[0] == '\n') continue;
        if (n_rules == MAX_RULES || sscanf(line, "%x %x %31s %119[^\n]", &r->mask, &r->value, kind, r->reason) != 4) {
            fprintf(stderr, "%s: bad line: %s", path, line);
            exit(2);
        }
        r->refused = !strcmp(kind, "refused");
        r->kinds = !strcmp(kind, "all") ? 7 : r->refused ? 1 << DECODE | 1 << CAPSTONE : 0;
        for (unsigned k = 0; k < KINDS; k++)
            if (!strcmp(kind, kind_name[k])) r->kinds = 1u << k;
        if (!r->kinds || (r->value & ~r->mask)) { fprintf(stderr, "%s: bad line: %s", path, line); exit(2); }
        n_rules++;
    }
    fclose(f);
}

static bool excluded(uint32_t w, enum kind k, bool refused)
{
    bool found = false;
    for (unsigned i = 0; i < n_rules; i++)
        if ((w & rules[i].mask) == rules[i].value && rules[i].kinds >> k & 1 && (refused || !rules[i].refused)) rules[i].met++, found = true;
    return found;
}

/* --- words ------------------------------------------------------------------------------------------------------------------ */

static void draw(uint32_t *w, size_t n)
{
    size_t k = 0;
    for (unsigned i = 0; i < n_rules * 64 && k < n / 8; i++) {     /* what the exclusions speak of */
        const struct rule *r = &rules[i / 64];
        w[k++] = ((uint32_t)rnd() & ~r->mask) | r->value;
    }
    while (k < n / 3) w[k] = ((uint32_t)rnd() & ~(15u << 25)) | (uint32_t)(k % 16) << 25, k++;
    for (; k < n; k++) {
        const struct a64_row *r = a64_row((unsigned)(k % A64_ROWS));
        uint32_t v = (uint32_t)rnd(), flip = 0;
        if (k % 3 == 0) v &= (uint32_t)rnd();          /* registers and immediates with few bits */
        if (k % 5 == 0) v |= 31u << (5 * (rnd() % 5));  /* register 31 somewhere */
        v = (v & ~r->mask) | r->value;
        if (k & 1) flip = 1u << (rnd() & 31);
        if ((k & 7) == 3) flip |= 1u << (rnd() & 31);
        w[k] = v ^ (flip & r->mask);
    }
}

/* --- three opinions ---------------------------------------------------------------------------------------------------------- */

/* Mnemonic and, after a tab, operands; without blanks and comments in these; empty: refused. */
struct text { char s[TEXT]; };

static void squeeze(struct text *t, const char *name, const char *operands)
{
    size_t n = 0;
    while (*name && *name != ' ' && *name != '\t' && *name != '\n' && n < TEXT - 2) t->s[n++] = *name++;
    t->s[n++] = '\t';
    for (; *operands && *operands != '\n' && n < TEXT - 1; operands++) {
        if (operands[0] == '/' && operands[1] == '/') break;
        if (operands[0] == '<') break;
        if (*operands != ' ' && *operands != '\t') t->s[n++] = *operands;
    }
    t->s[n] = 0;
}

/* objdump says cs and cc where we and Capstone say hs and lo. */
static void usual_conditions(char *s)
{
    for (char *p = s; (p = strpbrk(p, ".,\t")); p++) {
        if (p[1] != 'c' || (p[2] != 's' && p[2] != 'c') || (p[3] && p[3] != '\t')) continue;
        memcpy(p + 1, p[2] == 's' ? "hs" : "lo", 2);
    }
}

static void ask_objdump(const uint32_t *w, size_t n, struct text *out)
{
    char bin[] = "/tmp/audit_a64.XXXXXX", cmd[200], line[400];
    int fd = mkstemp(bin);
    if (fd < 0 || write(fd, w, n * 4) != (ssize_t)(n * 4)) { perror(bin); exit(2); }
    close(fd);
    snprintf(cmd, sizeof cmd, "aarch64-linux-gnu-objdump -D -z -b binary -m aarch64 %s", bin);
    FILE *p = popen(cmd, "r");
    size_t seen = 0;
    while (p && fgets(line, sizeof line, p)) {
        char *tab = strchr(line, '\t'), *name = tab ? strchr(tab + 1, '\t') : NULL;
        unsigned long at = strtoul(line, NULL, 16);
        if (!name || at % 4 || at / 4 >= n) continue;
        char *rest = strpbrk(++name, "\t\n");
        seen++;
        if (!strncmp(name, ".inst", 5) || strstr(line, "undefined")) continue;
        squeeze(&out[at / 4], name, rest ? rest : "");
        usual_conditions(out[at / 4].s);
    }
    if (!p || pclose(p) || seen != n) { fprintf(stderr, "objdump: %zu of %zu lines\n", seen, n); exit(2); }
    unlink(bin);
}

static void ask_capstone(const uint32_t *w, size_t n, struct text *out)
{
    csh h;
    if (cs_open(CS_ARCH_ARM64, CS_MODE_ARM, &h) != CS_ERR_OK) { fprintf(stderr, "capstone\n"); exit(2); }
    for (size_t k = 0; k < n; k++) {
        cs_insn *i;
        if (cs_disasm(h, (const uint8_t *)&w[k], 4, 4 * k, 1, &i) != 1) continue;
        squeeze(&out[k], i->mnemonic, i->op_str);
        cs_free(i, 1);
    }
    cs_close(&h);
}

static void ask_ourselves(const uint32_t *w, size_t n, struct text *out)
{
    char text[TEXT];
    for (size_t k = 0; k < n; k++) {
        struct a64_insn i;
        if (!a64_decode(&i, w[k], ~UINT64_C(0))) continue;
        a64_disasm(4 * k, (const uint8_t *)&w[k], 4, ~UINT64_C(0), text, sizeof text);
        char *tab = strchr(text, '\t');
        squeeze(&out[k], text, tab ? tab : "");
    }
}

/* --- comparing ------------------------------------------------------------------------------------------------------------------ */

static bool same_name(const struct text *a, const struct text *b)
{
    size_t n = strcspn(a->s, "\t");
    return n == strcspn(b->s, "\t") && !memcmp(a->s, b->s, n);
}

/* Numbers in hexadecimal and decimal are the same, as are floating-point constants: compare with every number read. */
static bool same_text(const char *a, const char *b)
{
    while (*a && *b) {
        bool na = *a >= '0' && *a <= '9', nb = *b >= '0' && *b <= '9';
        if (na && nb) {
            char *ea, *eb;
            double da = strtod(a, &ea), db = strtod(b, &eb);
            unsigned long long ia = strtoull(a, NULL, 0), ib = strtoull(b, NULL, 0);
            bool fraction = memchr(a, '.', (size_t)(ea - a)) || memchr(b, '.', (size_t)(eb - b));
            if (fraction ? da != db : ia != ib) return false;
            a = ea;
            b = eb;
        } else if (*a == '0' && a[1] == 'x') {
            a += 2;
        } else if (*a++ != *b++) {
            return false;
        }
    }
    return *a == *b;
}

struct tally { unsigned long words, bad[KINDS], skipped[KINDS], decoded, by_capstone, refused; };

/* Draw n words and compare what the three say of them; at most 20 differences of each kind are printed, all if verbose. */
static void compare(size_t n, struct tally *t, bool verbose)
{
    uint32_t *w = malloc(n * sizeof *w);
    struct text *us = calloc(n, sizeof *us), *od = calloc(n, sizeof *od), *cs = calloc(n, sizeof *cs);
    if (!w || !us || !od || !cs) exit(2);
    draw(w, n);
    ask_ourselves(w, n, us);
    ask_objdump(w, n, od);
    ask_capstone(w, n, cs);
    t->words += n;
    for (size_t k = 0; k < n; k++) {
        bool differs[KINDS] = { 0 };
        t->decoded += *us[k].s != 0;
        t->refused += !*us[k].s && !*od[k].s;
        t->by_capstone += *us[k].s && *cs[k].s && same_name(&us[k], &cs[k]);
        differs[DECODE] = *us[k].s ? !same_name(&us[k], &od[k]) && !same_name(&us[k], &cs[k]) : *od[k].s != 0;
        differs[CAPSTONE] = *cs[k].s && !same_name(&us[k], &cs[k]);
        differs[TEXTS] = *us[k].s && *od[k].s && same_name(&us[k], &od[k]) && !same_text(us[k].s, od[k].s) && !same_text(us[k].s, cs[k].s);
        for (unsigned d = 0; d < KINDS; d++) {
            if (!differs[d]) continue;
            if (excluded(w[k], d, !*us[k].s)) { t->skipped[d]++; continue; }
            if (t->bad[d]++ < 20 || verbose)
                printf("FAIL %-8s %08x  ours %-36s objdump %-36s capstone %s\n", kind_name[d], w[k], us[k].s, od[k].s, cs[k].s);
        }
    }
    free(w);
    free(us);
    free(od);
    free(cs);
}

int main(int argc, char **argv)
{
    enum { BATCH = 500000 };   /* what the texts of take a quarter of a gigabyte */
    size_t n = 200000;
    struct tally t = { 0 };
    bool verbose = false;
    for (int c; (c = getopt(argc, argv, "n:s:v")) != -1;) {
        if (c == 'n') n = strtoull(optarg, NULL, 0);
        else if (c == 's') state = strtoull(optarg, NULL, 0) * 2 + 1;
        else if (c == 'v') verbose = true;
        else return 2;
    }
    if (optind + 1 != argc) { fprintf(stderr, "usage: audit_a64 [-n WORDS] [-s SEED] [-v] EXCLUDE\n"); return 2; }
    read_rules(argv[optind]);
    for (size_t left = n; left; left -= left < BATCH ? left : BATCH) compare(left < BATCH ? left : BATCH, &t, verbose);
    printf("%lu words: %lu decode, %lu are refused by objdump too; Capstone has the same name for %lu\n", t.words, t.decoded, t.refused,
           t.by_capstone);
    unsigned passed = 0, failed = 0;
    for (unsigned d = 0; d < KINDS; d++) {
        printf("%s: %lu differ, %lu excluded\n", kind_name[d], t.bad[d], t.skipped[d]);
        if (t.bad[d]) failed++;
        else passed++;
    }
    for (unsigned i = 0; i < n_rules; i++) {
        if (rules[i].met || n < 20000 * n_rules) continue;   /* a small sample may miss a rule */
        printf("FAIL the exclusion %08x %08x is never met: %s\n", rules[i].mask, rules[i].value, rules[i].reason);
        failed++;
    }
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
