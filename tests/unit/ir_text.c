/*
 * ir_text.c - runs the golden texts tests/ir/ *.ir. A file is a sequence of cases:
 *
 *   == NAME           the text is a legal unit and dumps as itself ("round trip")
 *   == NAME !MESSAGE  the text parses and the verifier refuses it with MESSAGE
 *   == NAME ?N MESSAGE  the parser refuses the text at its line N with MESSAGE
 *   == NAME           text, a line "--", text: rebuilding the first through the folding builders gives the second
 *
 * The directory is DRAGOMAN_IR_TESTS or tests/ir.
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

#include "optimizer/ir.h"
#include "tests/unit/ir_rebuild.h"

static struct ir_unit unit, rebuilt;
static unsigned failures;

static char *dump(const struct ir_unit *u)
{
    char *text = NULL;
    size_t n = 0;
    FILE *f = open_memstream(&text, &n);
    assert_non_null(f);
    ir_dump(u, f, NULL);
    fclose(f);
    return text;
}

/* --- cases --------------------------------------------------------------------------------------------------------- */

static void complain(const char *file, const char *name, const char *what, const char *detail)
{
    print_error("%s: %s: %s\n%s\n", file, name, what, detail);
    failures++;
}

static bool parse(struct ir_unit *u, const char *text, const char *file, const char *name)
{
    unsigned line;
    char where[160];
    const char *e = ir_parse(u, text, &line);
    if (e) {
        snprintf(where, sizeof where, "line %u: %s", line, e);
        complain(file, name, "does not parse", where);
    }
    return !e;
}

static void must_verify(const struct ir_unit *u, const char *file, const char *name, const char *which)
{
    ir_ref at;
    char where[160];
    const char *e = ir_verify(u, &at);
    if (e) {
        snprintf(where, sizeof where, "%s, instruction %u: %s", which, at, e);
        complain(file, name, "is refused by the verifier", where);
    }
}

/* Parse text, dump, parse the dump, dump: both dumps are the same, and text's if it is a dump. */
static void round_trip(const char *text, const char *file, const char *name, bool exact)
{
    if (!parse(&unit, text, file, name))
        return;
    char *one = dump(&unit);
    if (exact && strcmp(one, text) != 0)
        complain(file, name, "dumps differently", one);
    if (parse(&rebuilt, one, file, name)) {
        char *two = dump(&rebuilt);
        if (strcmp(one, two) != 0 || unit.n != rebuilt.n || memcmp(&unit.ins, &rebuilt.ins, sizeof(struct ir_ins) * unit.n) != 0)
            complain(file, name, "changes on the second parse", two);
        free(two);
    }
    free(one);
}

static void fold_case(const char *text, const char *want, const char *file, const char *name)
{
    round_trip(text, file, name, false);
    if (!parse(&unit, text, file, name))
        return;
    must_verify(&unit, file, name, "input");
    rebuild(&unit, &rebuilt);
    must_verify(&rebuilt, file, name, "output");
    char *got = dump(&rebuilt);
    /* without its "unit" line, which the expectation leaves out */
    const char *body = strchr(got, '\n') + 1;
    if (strcmp(body, want) != 0)
        complain(file, name, "folds differently:", body);
    free(got);
}

static void run_case(const char *file, char *head, char *text)
{
    char *bad = strstr(head, " !"), *wrong = strstr(head, " ?");
    char *split = strncmp(text, "--\n", 3) == 0 ? text : strstr(text, "\n--\n");
    if (bad) {
        *bad = '\0';
        ir_ref at;
        if (!parse(&unit, text, file, head))
            return;
        const char *e = ir_verify(&unit, &at);
        if (!e || strcmp(e, bad + 2) != 0)
            complain(file, head, "verifier says", e ? e : "(accepted)");
    } else if (wrong) {
        *wrong = '\0';
        unsigned line;
        char *message;
        const unsigned want = (unsigned)strtoul(wrong + 2, &message, 10);
        const char *e = ir_parse(&unit, text, &line);
        if (!e || strcmp(e, message + 1) != 0 || line != want)
            complain(file, head, "parser says", e ? e : "(accepted)");
    } else if (split) {
        char *want = split + (split == text ? 3 : 4);
        split[split == text ? 0 : 1] = '\0';
        fold_case(text, want, file, head);
    } else {
        round_trip(text, file, head, true);
        if (parse(&unit, text, file, head))
            must_verify(&unit, file, head, "text");
    }
}

static unsigned run_file(const char *path)
{
    static char buf[1 << 18];
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    const size_t n = fread(buf, 1, sizeof buf - 1, f);
    assert_true(feof(f));
    fclose(f);
    buf[n] = '\0';

    unsigned cases = 0;
    char *p = strncmp(buf, "== ", 3) == 0 ? buf : strstr(buf, "\n== ");
    while (p) {
        char *head = p + (*p == '\n' ? 4 : 3);
        char *text = strchr(head, '\n');
        assert_non_null(text);
        *text++ = '\0';
        /* An empty case: the next one's "== " follows at once. */
        char *next = strncmp(text, "== ", 3) == 0 ? text : strstr(text, "\n== ");
        static char body[1 << 16];
        size_t len = next ? (size_t)(next - text) + (*next == '\n') : strlen(text);
        assert_true(len < sizeof body);
        memcpy(body, text, len);
        /* blank lines between cases belong to nobody */
        while (len > 1 && body[len - 1] == '\n' && body[len - 2] == '\n')
            len--;
        body[len] = '\0';
        run_case(path, head, body);
        cases++;
        p = next;
    }
    return cases;
}

static void test_golden(void **state)
{
    (void)state;
    const char *dir = getenv("DRAGOMAN_IR_TESTS");
    char pattern[512];
    snprintf(pattern, sizeof pattern, "%s/*.ir", dir ? dir : "tests/ir");
    glob_t g;
    assert_int_equal(glob(pattern, 0, NULL, &g), 0);
    unsigned cases = 0;
    for (size_t i = 0; i < g.gl_pathc; i++)
        cases += run_file(g.gl_pathv[i]);
    globfree(&g);
    print_message("%u cases\n", cases);
    assert_true(cases > 100);
    assert_int_equal(failures, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_golden)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
