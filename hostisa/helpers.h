/*
 * helpers.h - the C functions that IR code calls (IR_HCALL*). helpers.def has one row each.
 *
 * A helper takes (struct cpu *, a0, a1, a2, a3) as 64-bit words and returns one. f32/f64 arguments and results are raw
 * bits (f32: low 32 bits; the result of an f32 helper is its low 32 bits). Helpers of class I are compiled with
 * -mgeneral-regs-only and call no libc function, so the caller saves general registers only; helpers of class F may
 * use vector registers and floating point, and the caller saves those too. Helpers of class G are class I ones that
 * touch guest memory (HCALLF): a fault inside them is the guest's, at cpu state as it was before the instruction.
 * Helpers read/write cpu->m[] directly only where helpers.def says so (the translator clobbers those slots; no slot
 * of the M file is ever pinned).
 */
#ifndef DRAGOMAN_HELPERS_H
#define DRAGOMAN_HELPERS_H

#include "hostisa/cpu.h"

enum helper {
#define HELPER(name, args, class, doc) HELPER_##name,
#include "hostisa/helpers.def"
#undef HELPER
    HELPER__N
};

typedef uint64_t helper_fn(struct cpu *, uint64_t, uint64_t, uint64_t, uint64_t);
#define HELPER(name, args, class, doc) helper_fn helper_##name;
#include "hostisa/helpers.def"
#undef HELPER

/* Operation word of helpers fpropagate and ftiny: number of operands (1, 2; 3 = fused: a1, a2 factors, a3 the addend, looked at first), | 4: f64. */
enum fprop_ctl { FPROP_F64 = 4 };
/* Operation word of helper fminmax_arm. */
enum fminmax_ctl { FMINMAX_MAX = 1, FMINMAX_NUMBER = 2, FMINMAX_F64 = 4 };

struct helper_info { const char *name; uint8_t args; char class; };
extern const struct helper_info helper_info[HELPER__N];
/* Fill table[HELPER__N] with the functions' addresses (done at start-up: no relocations in data). */
void helpers_init(void *table[HELPER__N]);

#endif
