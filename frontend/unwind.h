/*
 * unwind.h - --stress=unwind: regions are left in their middle, and the guest state found there is compared with the interpreter's.
 *
 * When the run loop is about to enter a region, the interpreter goes first: from the region's entry on, in units of one instruction. It notes the guest's state before each
 * and what they store. All that is undone. Then the region runs, one host instruction at a time (host_step_begin()). At each access to guest memory the
 * guest's registers are found as though it had faulted: by the same snapshot, from the context; the state must be one that the interpreter noted for the same guest instruction. At
 * one of them, chosen at random, it is left as by a fault, or it finds an event at a look for one, or it leaves by itself (an exit, a fault); then memory must be as it was
 * there, too, and the guest goes on from there. A difference ends the process with a report and status 125.
 *
 * All first entries of a region are treated so, then ever fewer (by chance; seed=), but more of them while there are places in it that were not looked at. Then it is also
 * entered with other values in some registers than the guest's, and what came of that is taken back: so code is reached that the program does not come to.
 * Links between units are made at some times and not at others: without, all entries are seen; with, what is stepped goes on from one region into the next.
 *
 * Condition flags (guest_isa.promoted_m) are compared by what they do: if they differ, the interpreter goes on from the region's state, and the flags may make no difference.
 * The stores are made, undone and made again: other threads of the guest stand still meanwhile (hold.h). Code and memory that somebody else writes (the kernel, another process) could
 * be taken for a difference; so one counts if it is there three times over.
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
/* A region was published: o, for guest address pc, at code. The lock of trace.h is held. */
void unwind_made(struct unwind *u, uint64_t pc, const uint8_t *code, const struct host_code *o);
/* At the top of the run loop: does another thread want this one to stand still? Then it waits, with in_code clear. */
bool unwind_holds(const struct unwind *u);
void unwind_wait(struct cpu *c);
/* What a thread holds that has the others stand still: taken for fork, before all other locks. */
struct lock *unwind_lock(struct unwind *u);
/* --log=unwind: which places were never looked at. */
void unwind_end(struct vm *vm);
/* Of the host's signal handler, at a SIGTRAP after a single step: is c's region, or what is left of it, stepped? (An instruction may have been, for another reason, for itself: then the next one
 * is stepped, too.) Async-signal-safe. */
bool unwind_step(struct cpu *c, void *uc);

#endif
