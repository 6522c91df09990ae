/*
 * aims.h - where the indirect jumps and calls of regions go.
 *
 * The baseline keeps no record of it. A region with an indirect jump of unknown targets is made so that the jump leaves to the run loop (IR_NOTE, CPUX_TARGET) a
 * few dozen times; then the region is dropped and grown again, and goes on at the targets that were most frequent (grow_options.targets). What is kept belongs to the
 * region's head, so the same jump at the end of two paths, a dispatch that all of an interpreter's handlers share, is known for each path by itself.
 *
 * Thread safety: lock-free; what races lose is a sample. A wrong target costs time only, as code compares.
 */
#ifndef DRAGOMAN_AIMS_H
#define DRAGOMAN_AIMS_H

#include "frontend/vm.h"
#include "translate/grow.h"

struct aims;         /* in struct vm; zeroed memory */

size_t aims_size(void);

/* grow_options.targets for the region at c->pc. By the thread that compiles. */
int aims_targets(struct cpu *c, uint64_t jump, struct grow_target out[GROW_MAX_TARGETS]);
/* grow_options.leads. */
bool aims_leads(struct cpu *c, uint64_t pc, uint64_t jump);
/* The jump is known but of no use to the region at c->pc. */
void aims_give_up(struct cpu *c, uint64_t jump);
/* A region has been made that goes on behind an indirect jump. */
void aims_gained(struct cpu *c);
/* c has left a region with CPUX_TARGET; in_code is set. Perhaps that was enough, and the region is dropped. */
void aims_note(struct cpu *c);

#endif
