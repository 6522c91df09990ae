/*
 * helpers.c - the tables over helpers.def.
 */
#include "hostisa/helpers.h"

const struct helper_info helper_info[HELPER__N] = {
#define HELPER(name, args, class, doc) [HELPER_##name] = { #name, args, class },
#include "hostisa/helpers.def"
#undef HELPER
};

void helpers_init(void *table[HELPER__N])
{
#define HELPER(name, args, class, doc) table[HELPER_##name] = (void *)helper_##name;
#include "hostisa/helpers.def"
#undef HELPER
}
