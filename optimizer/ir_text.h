/*
 * ir_text.h - what the dumper and the parser share: the spelling of types and slots.
 *
 *   unit @0x10074 guest 2            entry, number of guest instructions
 *   range @0x10074 @0x1007c          guest bytes it was made from
 *     insn @0x10074, 4               one instruction a line; types follow the op: op.type
 *     %2 = get.i64 r10               %N is instruction N; slots are rN, vN, mN
 *     %3 = add.i64 %2, -16           integers are decimal or 0x...; all 64 bits count
 *     %4 = load.s32 %3, 8            memory types: u8 s8 u16 s16 u32 s32 i64 f32 f64 v128
 *     %5 = vadd.s32x4 %3, %4         lane kinds: a whole vector; s32x2: half of one; s32_1: one lane (enum ir_lane)
 *     exit @0x10080, 1               @ marks a guest address. From ';' on it's a comment
 *
 * Operands stand in ir.def's order; unused ones are left out.
 *
 * A region has a line `region slots|ssa [v128] [m=0x1]` (its form, what V slots hold, promoted M slots) after the ranges, a line before each block, and
 * the arguments of PHIs at the edges:
 *
 *   block 1 pc=@0x10074 weight=8 ret=@0x10100
 *     %5 = phi.i64 0
 *     branch %7, 1(%6), 2
 */
#ifndef DRAGOMAN_IR_TEXT_H
#define DRAGOMAN_IR_TEXT_H

#include "optimizer/ir.h"

/* Name of a value or memory type, "" for none, NULL if t is neither. Static storage. */
const char *ir_type_name(unsigned t);
/* The type that ir_type_name() calls by the n characters at s, or -1. mem: look among memory types, else value types
 * (some names are both). */
int ir_type_by_name(const char *s, size_t n, bool mem);
/* The same for lane kinds with their shape (the type byte of vector ops). */
const char *ir_lane_name(unsigned t);
int ir_lane_by_name(const char *s, size_t n);

/* Parts of ir_dump() for region_dump(): the lines before the instructions, instruction n, a reference. */
void ir_dump_head(const struct ir_unit *u, FILE *f);
void ir_dump_ins(const struct ir_unit *u, FILE *f, unsigned n, const char *(*slotname)(unsigned slot));
void ir_dump_ref(const struct ir_unit *u, FILE *f, ir_ref r);

#endif
