/*
 * vec.h - vector helpers: C functions on vectors that IR code calls with VHCALL. vec.def has one row each.
 *
 * A helper writes *out (all 16 bytes; out is none of the inputs) from in[0..3]; vec.def says how many are used. They are
 * called with the guest's FP environment in the host FPU, are class F helpers to compiled code, must not fault, and change
 * nothing of struct cpu but what their row says (in an M slot: the translator then clobbers it).
 *
 * Functions may live in any file; to add one: a row in vec.def, and the function
 *
 *     void vh_name(struct cpu *c, cpu_v128 *out, const cpu_v128 in[4])
 *
 * Thread safety: each call touches its own cpu only.
 */
#ifndef DRAGOMAN_VEC_H
#define DRAGOMAN_VEC_H

#include "hostisa/cpu.h"

enum vec_helper {
#define VHELPER(name, args, doc) VH_##name,
#include "hostisa/vec.def"
#undef VHELPER
    VH__N
};

typedef void vec_helper_fn(struct cpu *c, cpu_v128 *out, const cpu_v128 in[4]);
#define VHELPER(name, args, doc) vec_helper_fn vh_##name;
#include "hostisa/vec.def"
#undef VHELPER

/* Run helper h (enum vec_helper, < VH__N). A switch and no table of pointers: that would need relocations. */
void vec_helper_run(struct cpu *c, unsigned h, cpu_v128 *out, const cpu_v128 in[4]);
/* Its name and number of operands, for dumps and checks; NULL / 0 if there is no such helper. */
const char *vec_helper_name(unsigned h);
unsigned vec_helper_args(unsigned h);

#endif
