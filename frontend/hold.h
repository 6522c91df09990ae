/*
 * hold.h - --stress=unwind: a thread of the guest has the others stand still while it changes memory and changes it back.
 *
 * A thread stands still at the top of its run loop, or within a system call: a call that sleeps does not look at memory, and one that is just
 * beginning or ending may see what its caller may have stored later anyway, so it sees nothing that it may not see.
 */
#ifndef DRAGOMAN_HOLD_H
#define DRAGOMAN_HOLD_H

#include "frontend/vm.h"

/* Have all other threads stand still. False: another thread is about to do so, or one did not come in time. l is held afterwards, unless there is no other thread. in_code may
 * be set. */
bool hold_others(struct cpu *c, struct lock *l);
void hold_end(struct cpu *c, struct lock *l);
/* Is this thread to stand still? Asked at the top of the run loop. */
bool hold_asked(const struct lock *l);
/* Stand still until it may go on. in_code is clear. */
void hold_still(struct cpu *c, struct lock *l);

#endif
