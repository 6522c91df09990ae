/*
 * features.h - the part of -cpu NAME[,feature=on|off...] that all guests share.
 *
 * Thread safety: pure functions of their arguments.
 */
#ifndef DRAGOMAN_TRANSLATE_FEATURES_H
#define DRAGOMAN_TRANSLATE_FEATURES_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Name of feature e (a bit of the guest's extension mask). Static strings. */
typedef const char *feature_name_fn(unsigned e);

/* Apply a list ",name=on,name=off..." (empty: none) to *mask; names are those of features 0..n-1, in any case. Feature 0 is
 * the base instruction set and stays on. Returns NULL or a static message. */
const char *features_apply(uint64_t *mask, const char *list, unsigned n, feature_name_fn *name);
/* Print all names, for -cpu help. */
void features_help(FILE *f, unsigned n, feature_name_fn *name);
/* Is s[0..n) the string `name`? */
static inline int feature_model_is(const char *name, const char *s, size_t n)
{
    return !__builtin_strncmp(name, s, n) && !name[n];
}

#endif
