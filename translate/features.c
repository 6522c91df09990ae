/*
 * features.c - parsing of feature lists.
 */
#include "translate/features.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

static bool is(const char *s, size_t n, const char *word) { return strlen(word) == n && !strncasecmp(s, word, n); }

/* One "name=on" of length n. */
static const char *apply(uint64_t *mask, const char *s, size_t n, unsigned features, feature_name_fn *name)
{
    const char *eq = memchr(s, '=', n);
    size_t len = eq ? (size_t)(eq - s) : 0, vlen = eq ? n - len - 1 : 0;
    bool on = eq && (is(eq + 1, vlen, "on") || is(eq + 1, vlen, "true"));
    bool off = eq && (is(eq + 1, vlen, "off") || is(eq + 1, vlen, "false"));
    if (!on && !off) return "a CPU feature must be given as name=on or name=off";
    unsigned e = 0;
    while (e < features && !is(s, len, name(e))) e++;
    if (e == features) return "unknown CPU feature (-cpu help lists them)";
    if (!e) return "the base instruction set can't be switched off";
    *mask = on ? *mask | UINT64_C(1) << e : *mask & ~(UINT64_C(1) << e);
    return NULL;
}

const char *features_apply(uint64_t *mask, const char *list, unsigned n, feature_name_fn *name)
{
    const char *err = NULL;
    while (*list == ',' && !err) {
        size_t len = strcspn(++list, ",");
        err = apply(mask, list, len, n, name);
        list += len;
    }
    return err;
}

void features_help(FILE *f, unsigned n, feature_name_fn *name)
{
    for (unsigned e = 0; e < n; e++) fprintf(f, "%s%s", e % 12 ? " " : "\n  ", name(e));
    fprintf(f, "\n");
}
