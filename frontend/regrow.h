/*
 * regrow.h - regions that keep leaving early are dropped, and grown again from fresh counts.
 *
 * What a region leaves out is what seldom ran when it was grown. If a program changes its ways, the region is left through such an exit all the time. An exit of a
 * region is therefore not linked at once: its first REGROW_TRIAL uses come to the run loop, and if they followed each other within a few hundred nanoseconds of the thread's CPU
 * time, the round trips included, the region is dropped. The baseline counts again, and a region is made of what runs now. At most --tune=trace-regrow times
 * for a head; after that, and for exits that are used less often, links are made as everywhere. Linked exits and the inside of regions cost nothing.
 *
 * Called by guest threads in the run loop; takes no lock that it has to wait for, but the cache's to drop a region.
 */
#ifndef DRAGOMAN_REGROW_H
#define DRAGOMAN_REGROW_H

#include "frontend/vm.h"

struct regrow;     /* in struct vm; zeroed memory */

size_t regrow_size(void);
/* For fork and for breaking (as cache_lock()). */
struct lock *regrow_lock(struct regrow *g);
/* c has just left code by the direct exit at host address site; in_code is set. False: it is not to be linked this time; the region may have been dropped. */
bool regrow_may_link(struct cpu *c, uint64_t site);

#endif
