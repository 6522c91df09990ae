/*
 * unwind.h - --stress=unwind: regions are left in their middle, and the guest state found there is compared with the interpreter's.
 *
 * When the run loop is about to enter a region, the interpreter goes first: from the region's entry on, in units of one instruction. It notes the
 * guest's state before each and what they store. All that is undone. Then the region runs, one host instruction at a time (host_step_begin()), until it
 * is about to make its n-th access to guest memory. There it is left as though that access had faulted: the same snapshot is applied. (Or it finds
 * an event at its next look for one; or it is left by itself: by a fault, an exit.) The state then must be one that the interpreter noted for the same guest instruction, and memory
 * must be as it was there; the guest goes on from there. A difference ends the process with a report and status 125.
 *
 * n is 1, 2, 3, ... from entry to entry of each region, so that all accesses of the ways that it runs have their turn; then random, at ever fewer entries.
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
