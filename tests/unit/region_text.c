/*
 * region_text.c - runs the golden texts of regions, tests/ir/ *.region. A file is a sequence of cases:
 *
 *   == PASS: NAME            text, a line "--", text: pass PASS (unroll, promote, one of passes.def, several joined by '+') makes the second of the first
 *   == verify: NAME          the text is a legal region and dumps as itself
 *   == verify: NAME !MESSAGE the verifier refuses it with MESSAGE
 *   == parse: NAME ?N MESSAGE  the parser refuses it at its line N with MESSAGE
 *
 * The "unit" line of the second text is left out. REGION_PRINT=1 prints what comes out. The directory is DRAGOMAN_IR_TESTS or tests/ir.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include "optimizer/region.h"

static struct region region;
static struct region_work *work;
static unsigned failures, cases;

static void complain(const char *name, const char *what, const char *detail)
{
    print_error("%s: %s\n%s\n", name, what, detail);
    failures++;
}

static char *dump(void)
{
    char *text = NULL;
    size_t n = 0;
    FILE *f = open_memstream(&text, &n);
    assert_non_null(f);
    region_dump(&region, f, NULL);
    fclose(f);
    return text;
}

static bool parse(const char *text, const char *name)
{
    unsigned line;
    const char *e = region_parse(&region, text, &line);
    char where[200];
    if (e) {
        snprintf(where, sizeof where, "line %u: %s", line, e);
        complain(name, "does not parse", where);
    }
    return !e;
}

static bool legal(const char *name, const char *what)
{
    ir_ref at;
    char where[200];
    const char *e = region_verify(&region, &at);
    if (e) {
        snprintf(where, sizeof where, "%s, instruction %u: %s", what, at, e);
        complain(name, "is refused by the verifier", where);
    }
    return !e;
}

static bool run_pass(const char *pass, size_t n)
{
    char name[32];
    snprintf(name, sizeof name, "%.*s", (int)n, pass);
    memset(work, 0, region_work_size());
    if (strcmp(name, "unroll") == 0) {
        region_unroll(&region, work, 40);
        return region_analyse(&region);
    }
    if (strcmp(name, "promote") == 0) return region_promote(&region, work, 0);
    const int p = region_pass(name);
    if (p < 0) {
        complain(name, "no such pass", "");
        return false;
    }
    return region_optimise(&region, work, ~(1u << p), NULL, NULL);
}

static void run_passes(const char *passes, const char *name, const char *want)
{
    if (!legal(name, "input")) return;
    for (const char *p = passes; *p; p += *p == '+') {
        const size_t n = strcspn(p, "+");
        if (!run_pass(p, n)) {
            complain(name, "a pass fails", passes);
            return;
        }
        if (!legal(name, "output")) break;
        p += n;
    }
    char *got = dump();
    const char *body = strchr(got, '\n') + 1;
    if (getenv("REGION_PRINT")) printf("== %s: %s\n%s\n", passes, name, body);
    if (strcmp(body, want) != 0) complain(name, "comes out differently:", body);
    free(got);
}

static void refused(const char *name, const char *want)
{
    ir_ref at;
    const char *e = region_verify(&region, &at);
    if (!e || strcmp(e, want) != 0) complain(name, "verifier says", e ? e : "(accepted)");
}

static void parse_error(const char *name, const char *text, char *want)
{
    unsigned line;
    char *message;
    const unsigned at = (unsigned)strtoul(want, &message, 10);
    const char *e = region_parse(&region, text, &line);
    if (!e || strcmp(e, message + 1) != 0 || line != at) complain(name, "parser says", e ? e : "(accepted)");
}

static void run_case(char *head, char *text)
{
    cases++;
    char *name = strstr(head, ": ");
    if (!name) {
        complain(head, "has no pass", "");
        return;
    }
    *name = '\0';
    name += 2;
    char *bad = strstr(name, " !"), *wrong = strstr(name, " ?"), *split = strstr(text, "\n--\n");
    if (bad) *bad = '\0';
    if (wrong) *wrong = '\0';
    if (split) split[1] = '\0';
    if (wrong) {
        parse_error(name, text, wrong + 2);
        return;
    }
    if (!parse(text, name)) return;
    if (bad) {
        refused(name, bad + 2);
    } else if (split) {
        run_passes(head, name, split + 4);
    } else if (legal(name, "text")) {
        char *got = dump();
        if (strcmp(got, text) != 0) complain(name, "dumps differently", got);
        free(got);
    }
}

static void run_file(const char *path)
{
    static char buf[1 << 18];
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    const size_t n = fread(buf, 1, sizeof buf - 1, f);
    assert_true(feof(f));
    fclose(f);
    buf[n] = '\0';
    char *p = strncmp(buf, "== ", 3) == 0 ? buf : strstr(buf, "\n== ");
    while (p) {
        char *head = p + (*p == '\n' ? 4 : 3), *text = strchr(head, '\n');
        assert_non_null(text);
        *text++ = '\0';
        char *next = strstr(text, "\n== ");
        if (next) *next = '\0';
        static char body[1 << 16];
        size_t len = strlen(text);
        assert_true(len + 2 < sizeof body);
        memcpy(body, text, len + 1);
        while (len && body[len - 1] == '\n') len--;
        body[len++] = '\n';
        body[len] = '\0';
        run_case(head, body);
        if (next) *next = '\n';
        p = next;
    }
}

static void test_golden(void **state)
{
    (void)state;
    const char *dir = getenv("DRAGOMAN_IR_TESTS");
    char pattern[512];
    snprintf(pattern, sizeof pattern, "%s/*.region", dir ? dir : "tests/ir");
    work = calloc(1, region_work_size());
    assert_non_null(work);
    glob_t g;
    assert_int_equal(glob(pattern, 0, NULL, &g), 0);
    for (size_t i = 0; i < g.gl_pathc; i++) run_file(g.gl_pathv[i]);
    globfree(&g);
    free(work);
    print_message("%u cases\n", cases);
    assert_true(cases > 40);
    assert_int_equal(failures, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_golden)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
