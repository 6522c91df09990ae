/*
 * unwind.h - --stress=unwind: regions are left in their middle, and the guest state found there is compared with the interpreter's.
 *
 * When the run loop is about to enter a region, the interpreter goes first: from the region's entry on, in units of one instruction. It notes the guest's state before each
 * and what they store. All that is undone. Then the region runs, one host instruction at a time (host_step_begin()). At each access to guest memory the
 * guest's registers are found as though it had faulted: by the same snapshot, from the context; the state must be one that the interpreter noted for the same guest instruction. At
 * one of them, chosen at random, it is left as by a fault, or it finds an event at a look for one, or it leaves by itself (an exit, a fault); then memory must be as it was
 * there, too, and the guest goes on from there. A difference ends the process with a report and status 125.
 *
 * All first entries of a region are treated so, then ever fewer (by chance; seed=).
 *
 * Condition flags (guest_isa.promoted_m) are compared by what they do: if they differ, the interpreter goes on from the region's state, and the flags may make no difference.
 * Only while the process has one thread: the stores are made, undone and made again. Code and memory that somebody else writes meanwhile could be taken for a difference; so one
 * counts if it is there three times over.
 */
#ifndef DRAGOMAN_UNWIND_H
#define DRAGOMAN_UNWIND_H

#include "frontend/vm.h"

struct unwind;

/* Bytes of struct unwind: zeroed memory, as for trace_size(). */
size_t unwind_size(void);
/* Run code, which is compiled for c->pc, as host_enter() does, and if it is a region whose turn it is, in that way. State and snapshot are as host_enter() leaves them;
 * CPUX_POLL if it was left in its middle. in_code is set. */
enum cpu_exit unwind_enter(struct cpu *c, const uint8_t *code);
/* Of the host's signal handler: was that signal a single step? Async-signal-safe. */
bool unwind_step(struct cpu *c, int signo, const siginfo_t *si, void *uc);

#endif
