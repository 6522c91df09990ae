/*
 * regalloc.h - the part of the allocator that only the integer half and the driver use (the rest: lower.h).
 */
#ifndef DRAGOMAN_X86_REGALLOC_H
#define DRAGOMAN_X86_REGALLOC_H

#include "hostisa/x86_64/lower.h"

/* End of an instruction: registers of values that died are free again, nothing is locked. */
void x_end_ins(struct lower *l);
/* Free every scratch register of the class, keeping live values in memory (before a helper call). */
void x_evict_all(struct lower *l, bool vec);
/* Code outside our sight is about to write slot s: save what is needed of it. */
void x_forget_slot(struct lower *l, unsigned s);
/* x_def with a register that is best taken if it is an operand's that dies here. */
uint8_t x_def_near(struct lower *l, ir_ref i, uint32_t avoid, uint8_t prefer);
/* v's place in memory; it is put there first if it's only in a register. Constants use cpu->scratch[0]. */
struct x_mem x_force_memory(struct lower *l, ir_ref v);
/* Where v (of the general class) is at this moment: a register or memory in struct cpu; XO_IMM without a value: it's a constant. */
struct x_opnd x_place(const struct lower *l, ir_ref v);
/* Pinned general register known to hold constant k, or X_NOREG. */
uint8_t x_const_in_pin(const struct lower *l, ir_ref k);
uint64_t x_random(struct lower *l);
/* Other code has run: nothing is known of any register, and no value from before is needed any more. */
void x_forget(struct lower *l);

/* A cheaper way to compute an instruction marked XV_ALT: from x (canonical) alone.
 *   ALT_ROT32     sign-extended rotate left of the low 32 bits by k (two shifts joined by or, xor or add)
 *   ALT_ROT64     rotate left by k
 *   ALT_ZEXT_SHL  the low 32 bits zero-extended, shifted left by k (shift left by 32, then right by 32 - k) */
enum x_alt_kind { ALT_NONE, ALT_ROT32, ALT_ROT64, ALT_ZEXT_SHL };
struct x_alt { enum x_alt_kind kind; ir_ref x; unsigned k; };
struct x_alt x_alternative(const struct lower *l, ir_ref i);
/* A pinned general register that holds a constant within 2 GiB of v (*delta = v - it), or X_NOREG. */
uint8_t x_near_const(const struct lower *l, uint64_t v, int32_t *delta);

/* A SETX is done in cold code, its flags made there. x_sinks: the EXITIF of SETX i; x_sunk: the SETX of EXITIF i, or 0. */
ir_ref x_sinks(const struct ir_unit *u, ir_ref i);
ir_ref x_sunk(const struct ir_unit *u, ir_ref i);
/* The instruction just emitted left its result in r and set the flags: all of them as `test r, r` would (logic), or only zero as it would. x_tested: is
 * `test r, r` not needed for condition cc therefore? */
static inline void x_result_flags(struct lower *l, unsigned r, bool w, bool logic)
{
    l->zf_end = l->e.p;
    l->zf_reg = (uint8_t)r;
    l->zf_wide = w;
    l->zf_logic = logic;
}
static inline bool x_tested(const struct lower *l, unsigned r, bool w, unsigned cc)
{
    enum { EQUAL = 4, NOT_EQUAL = 5 };
    return l->zf_end == l->e.p && l->e.last && l->zf_reg == r && l->zf_wide == w && (l->zf_logic || cc == EQUAL || cc == NOT_EQUAL);
}

/* flags_lower.c: the word of flags that op (IR_FLADD, IR_FLSUB, IR_FLAND) of a and b makes, in rax. rcx may be used. */
void x_flags_word(struct lower *l, unsigned op, bool w, struct x_opnd a, struct x_opnd b);

/* prepass.c: fill val[] for the whole unit or region. */
void x_prepass(struct lower *l);
/* Is op a call that takes the ARGs before it? */
bool x_takes_args(unsigned op);

/* compile.c: the parts of l that must start clear; code of instruction i; the code out of line. */
void x_reset(struct lower *l, const struct host *h, const struct ir_unit *u, struct host_code *out, const uint8_t *final);
void x_lower_one(struct lower *l, ir_ref i);
void x_flush_cold(struct lower *l);

/* lower_exit.c: patchable jumps to guest address target; leave if events are pending, with pc (the state is canonical). */
void x_site_jmp(struct lower *l, uint64_t target);
void x_site_jcc(struct lower *l, unsigned cc, uint64_t target);
void x_poll(struct lower *l, uint64_t pc);
void x_poll_test(struct lower *l);
/* The operand of a flags op in cold code: where v is, in one word; and as an operand, free being a register that a constant may be put into. */
uint32_t x_pack(const struct lower *l, ir_ref v);
struct x_opnd x_unpack(struct lower *l, uint32_t place, uint8_t free, bool w);
/* A relocation for the guest address in the size bytes that were just emitted. */
void x_reloc(struct lower *l, unsigned size);
/* Unified number of the register that slot s is pinned in, XR_NONE if it is not. */
uint8_t x_pin_of(const struct lower *l, unsigned s);
/* Spill word as memory. */
struct x_mem x_spill_mem(unsigned word);

/* Integer ops that leave the upper half of the register clear as they are done in 32 bits. */
bool x_leaves_zext(const struct ir_ins *ins);

/* lower_int.c, lower_mem.c, lower_exit.c: false = not an op of theirs. */
bool x_lower_int(struct lower *l, ir_ref i);
bool x_lower_mem(struct lower *l, ir_ref i);
bool x_lower_exit(struct lower *l, ir_ref i);

#endif
