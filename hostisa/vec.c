/*
 * vec.c - the tables over vec.def.
 */
#include "hostisa/vec.h"

#include <assert.h>
#include <stddef.h>

void vec_helper_run(struct cpu *c, unsigned h, cpu_v128 *out, const cpu_v128 in[4])
{
    (void)c, (void)out, (void)in;
    switch (h) {
#define VHELPER(name, args, doc) case VH_##name: vh_##name(c, out, in); return;
#include "hostisa/vec.def"
#undef VHELPER
    default: assert(!"no such vector helper");
    }
}

const char *vec_helper_name(unsigned h)
{
    switch (h) {
#define VHELPER(name, args, doc) case VH_##name: return #name;
#include "hostisa/vec.def"
#undef VHELPER
    default: return NULL;
    }
}

unsigned vec_helper_args(unsigned h)
{
    switch (h) {
#define VHELPER(name, args, doc) case VH_##name: return args;
#include "hostisa/vec.def"
#undef VHELPER
    default: return 0;
    }
}
