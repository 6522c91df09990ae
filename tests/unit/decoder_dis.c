/*
 * The disassembler against objdump, on all 16-bit words and on some 200,000 32-bit ones from a fixed seed: a half fully
 * random, a half made from the rows' patterns with random fields. Name and operands must be equal, and what the one
 * refuses the other must refuse. tests/decode/dis.exclude lists what is not compared, with reasons; a line there that
 * nothing needs is a failure too. tests/decode/dis.golden holds explicit lines for what this objdump does not know.
 *
 * Environment: DIS_SEED (default 1), DIS_WORDS (default 200000), DIS_SHOWN (default 40 differences).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "dec_riscv64.h"
#include "decoder/dis.h"

/* Every extension that the tables have and binutils 2.40 knows. */
#define MARCH "rv64gc_zba_zbb_zbs_zbc_zbkb_zbkc_zbkx_zfh_zicbom_zicboz_zicbop_zihintpause_zawrs_zknd_zkne_zknh_zksed_zksh_zkr"
#define CROSS "riscv64-linux-gnu-"

enum { MAX_RULES = 64 };
/* In dis.exclude: off, skip, text, refuse, accept. */
enum rule_kind { RULE_OFF, RULE_SKIP, RULE_TEXT, RULE_REFUSE, RULE_ACCEPT };
struct rule { enum rule_kind kind; uint32_t mask, value; char name[32]; unsigned used; int line; };

static struct rule rules[MAX_RULES];
static unsigned nrules;
static uint64_t known_exts;
static uint64_t rng_state = 1;

static uint64_t rng(void)   /* splitmix64 */
{
    uint64_t z = rng_state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static unsigned ext_by_name(const char *name)
{
    for (unsigned e = 0; e < RV64_EXT__N; e++)
        if (!strcmp(rv64_ext_name(e), name)) return e;
    fail_msg("dis.exclude: unknown extension %s", name);
    return 0;
}

/* KIND NAME reason, or KIND MASK VALUE reason: see dis.exclude. */
static void read_rules(const char *path)
{
    static const char *const kinds[] = { "off", "skip", "text", "refuse", "accept" };
    FILE *f = fopen(path, "r");
    char line[512], kind[16], a[32], b[32], reason[256];
    assert_non_null(f);
    known_exts = (1ull << RV64_EXT__N) - 1;
    for (int n = 1; fgets(line, sizeof line, f); n++) {
        if (*line == '#' || *line == '\n') continue;
        assert_true(nrules < MAX_RULES);
        struct rule *r = &rules[nrules++];
        *r = (struct rule){ .line = n };
        unsigned k = 0;
        if (sscanf(line, "%15s", kind) == 1)
            while (k < 5 && strcmp(kind, kinds[k])) k++;
        if (k == 5) fail_msg("%s:%d: unknown rule", path, n);
        r->kind = (enum rule_kind)k;
        bool named = r->kind == RULE_OFF || r->kind == RULE_ACCEPT;
        int got = named ? sscanf(line, "%15s %31s %255[^\n]", kind, a, reason) : sscanf(line, "%15s %31s %31s %255[^\n]", kind, a, b, reason);
        if (got != (named ? 3 : 4)) fail_msg("%s:%d: a rule without a reason?", path, n);
        if (named) {
            snprintf(r->name, sizeof r->name, "%s", a);
            if (r->kind == RULE_OFF) known_exts &= ~(1ull << ext_by_name(a)), r->used = 1;
        } else {
            r->mask = (uint32_t)strtoul(a, NULL, 0);
            r->value = (uint32_t)strtoul(b, NULL, 0);
        }
    }
    fclose(f);
}

static struct rule *find_rule(enum rule_kind kind, uint32_t w, const char *row)
{
    for (unsigned i = 0; i < nrules; i++) {
        if (rules[i].kind != kind) continue;
        if (row ? !strcmp(row, rules[i].name) : (w & rules[i].mask) == rules[i].value) return &rules[i];
    }
    return NULL;
}

static uint32_t random_word(unsigned i)
{
    const struct rv64_row *r;
    for (;;) {
        uint32_t w = (uint32_t)rng();
        if (i & 1) {
            w |= 3;
        } else {
            do r = rv64_row((unsigned)(rng() % RV64_ROWS));
            while (r->len != 4);
            w = (w & ~r->mask) | r->value;
            /* Zero, equal and full fields are where the aliases are. */
            for (unsigned k = 0; k < r->nfield; k++) {
                const struct rv64_field *f = rv64_field(r->field0 + k);
                uint32_t m = (f->width == 32 ? ~0u : (1u << f->width) - 1) << f->lo;
                if (f->width == 12 && rng() % 4 == 0) {
                    static const uint16_t special[] = { 1, 2, 3, 0xc00, 0xc01, 0xc02, 0xff, 0x833, 0xfff, 0x10, 0 };
                    w = (w & ~m) | (uint32_t)special[rng() % (sizeof special / sizeof *special)] << f->lo;
                    continue;
                }
                switch (rng() % 8) {
                case 0: w &= ~m; break;
                case 1: w |= m; break;
                case 2: w = (w & ~m) | ((uint32_t)(rng() % 6) << f->lo & m); break;
                case 3: w = (w & ~m) | ((w >> 15 & 31) << f->lo & m); break;
                default: break;
                }
            }
        }
        struct rule *skip = find_rule(RULE_SKIP, w, NULL);
        if (!skip) return w;
        skip->used++;
    }
}

/* objdump's text without symbol and address comments (which depend on earlier instructions), trailing blanks cut. */
static void clean(char *s)
{
    char *cut = strstr(s, " <");
    if (cut) *cut = 0;
    if ((cut = strstr(s, " # "))) *cut = 0;
    for (size_t n = strlen(s); n && (s[n - 1] == '\n' || s[n - 1] == ' ' || s[n - 1] == '\t'); n--) s[n - 1] = 0;
}

static void run(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
static void run(const char *fmt, ...)
{
    char cmd[1024];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(cmd, sizeof cmd, fmt, ap);
    va_end(ap);
    if (system(cmd)) fail_msg("failed: %s", cmd);
}

static const char *testdir(void)
{
    const char *d = getenv("DECODE_TESTS");
    return d ? d : "tests/decode";
}

static void compare(FILE *dump, unsigned *compared, unsigned *excluded, unsigned *bad)
{
    char line[512], ours[128];
    unsigned shown = getenv("DIS_SHOWN") ? (unsigned)strtoul(getenv("DIS_SHOWN"), NULL, 0) : 40;
    while (fgets(line, sizeof line, dump)) {
        unsigned long long pc;
        unsigned w;
        int at = 0;
        if (sscanf(line, " %llx: %x %n", &pc, &w, &at) != 2 || !at) continue;
        char *theirs = line + at;
        clean(theirs);
        uint8_t bytes[4] = { (uint8_t)w, (uint8_t)(w >> 8), (uint8_t)(w >> 16), (uint8_t)(w >> 24) };
        struct rv64_insn i;
        bool ok = rv64_decode(&i, w, known_exts), they = *theirs != '.';
        assert_int_equal(rv64_disasm(pc, bytes, 4, known_exts, ours, sizeof ours), (w & 3) == 3 ? 4 : 2);
        ++*compared;
        if (!strcmp(ours, theirs)) continue;
        struct rule *r = NULL;
        if (ok && they) r = find_rule(RULE_TEXT, w, NULL);
        else if (ok) r = find_rule(RULE_ACCEPT, w, rv64_text(rv64_row(i.row)->name));
        else if (they) r = find_rule(RULE_REFUSE, w, NULL);
        if (r) {
            r->used++;
            ++*excluded;
            continue;
        }
        if (++*bad <= shown) print_message("%08x: ours '%s', objdump '%s'\n", w, ours, theirs);
    }
}

static void against_objdump(void **state)
{
    (void)state;
    char path[256], dir[] = "/tmp/decoder-dis-XXXXXX";
    if (system("command -v " CROSS "objdump >/dev/null && " CROSS "objdump --version | grep -q ' 2\\.40$'")) {
        print_message("needs " CROSS "objdump of binutils 2.40\n");
        skip();
    }
    snprintf(path, sizeof path, "%s/dis.exclude", testdir());
    read_rules(path);
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/words", dir);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    if (getenv("DIS_SEED")) rng_state = strtoull(getenv("DIS_SEED"), NULL, 0);
    unsigned n = getenv("DIS_WORDS") ? (unsigned)strtoul(getenv("DIS_WORDS"), NULL, 0) : 200000;
    unsigned extra = 0;
    for (unsigned w = 0; w < 0x10000; w++)
        if ((w & 3) != 3) fwrite(&w, 2, 1, f);
    for (unsigned i = 0; i < n; i++) {
        uint32_t w = random_word(i);
        fwrite(&w, 4, 1, f);
    }
    for (unsigned i = 0; i < nrules; i++)     /* the rules' own words, which chance may miss */
        if (rules[i].kind == RULE_TEXT || rules[i].kind == RULE_REFUSE) {
            fwrite(&rules[i].value, (rules[i].value & 3) == 3 ? 4 : 2, 1, f);
            extra++;
        }
    fclose(f);
    /* An object whose attributes enable the extensions, without mapping symbols, and our words as its text. */
    run("cd %s && echo nop > o.s && " CROSS "as -march=" MARCH " -o o.o o.s", dir);
    run("cd %s && " CROSS "objcopy --update-section .text=words --strip-all o.o w.o && " CROSS "objdump -d -z w.o > dump", dir);
    snprintf(path, sizeof path, "%s/dump", dir);
    f = fopen(path, "r");
    assert_non_null(f);
    unsigned compared = 0, excluded = 0, bad = 0;
    compare(f, &compared, &excluded, &bad);
    fclose(f);
    run("rm -r %s", dir);
    print_message("%u words compared, %u differ as excluded, %u differ\n", compared, excluded, bad);
    for (unsigned i = 0; i < nrules; i++)
        if (!rules[i].used && ++bad) print_message("dis.exclude:%d: nothing needs this rule\n", rules[i].line);
    assert_int_equal(bad, 0);
    assert_int_equal(compared, 0xc000 + n + extra);
}

/* Lines: word, tab, text (blanks in the text stand for tabs). pc is 0x1000; all extensions are on. */
static void golden(void **state)
{
    (void)state;
    char path[256], line[256], text[128];
    snprintf(path, sizeof path, "%s/dis.golden", testdir());
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    unsigned bad = 0, lines = 0;
    for (unsigned n = 1; fgets(line, sizeof line, f); n++) {
        char *end;
        if (*line == '#' || *line == '\n') continue;
        uint32_t w = (uint32_t)strtoul(line, &end, 16);
        while (*end == ' ') end++;
        end[strcspn(end, "\n")] = 0;
        uint8_t bytes[4] = { (uint8_t)w, (uint8_t)(w >> 8), (uint8_t)(w >> 16), (uint8_t)(w >> 24) };
        rv64_disasm(0x1000, bytes, 4, (1ull << RV64_EXT__N) - 1, text, sizeof text);
        for (char *t = text; *t; t++) if (*t == '\t') *t = ' ';
        lines++;
        if (strcmp(text, end) && ++bad) print_message("%s:%u: got '%s', want '%s'\n", path, n, text, end);
    }
    fclose(f);
    assert_int_equal(bad, 0);
    assert_true(lines > 0);
}

static void lengths_and_caps(void **state)
{
    (void)state;
    uint8_t addi[4] = { 0x13, 0x05, 0x15, 0x00 }, nop[2] = { 0x01, 0x00 };
    char b[64];
    assert_int_equal(rv64_disasm(0, addi, 3, ~0ull, b, sizeof b), 0);
    assert_string_equal(b, "");
    assert_int_equal(rv64_disasm(0, nop, 1, ~0ull, b, sizeof b), 0);
    assert_int_equal(rv64_disasm(0, nop, 2, ~0ull, b, sizeof b), 2);
    assert_string_equal(b, "nop");
    assert_int_equal(rv64_disasm(0, addi, 4, ~0ull, NULL, 0), 4);
    memset(b, 'x', sizeof b);
    assert_int_equal(rv64_disasm(0, addi, 4, ~0ull, b, 4), 4);
    assert_string_equal(b, "add");
    assert_int_equal(b[4], 'x');
    assert_int_equal(rv64_disasm(0, nop, 2, 0, b, sizeof b), 2);
    assert_string_equal(b, ".2byte\t0x1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lengths_and_caps), cmocka_unit_test(golden), cmocka_unit_test(against_objdump),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
