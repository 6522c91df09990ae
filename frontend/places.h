/*
 * places.h - --stress=unwind: the places in regions at which the guest's state can be found, and which of them were looked at.
 *
 * Kept without a lock: places_add() is called with the lock of frontend/trace.h held, all others by the thread that has the others stand still
 * (frontend/hold.h). What does not fit any more is not counted.
 */
#ifndef DRAGOMAN_PLACES_H
#define DRAGOMAN_PLACES_H

#include "frontend/vm.h"

struct places;

/* Bytes of struct places: zeroed memory. */
size_t places_size(void);
/* A region was published: o, for guest address pc, now at code. What was there before it is forgotten. */
void places_add(struct places *p, uint64_t pc, const uint8_t *code, const struct host_code *o);
/* The state was looked at at host address at, where the code of an entry of the table begins (cache_fault_entry()). True: for the first time. Async-signal-safe. */
bool places_see(struct places *p, uint64_t at);
/* How many places of the region at code were not looked at yet? 0 for one that is not known. */
uint32_t places_left(const struct places *p, const uint8_t *code);
/* The region at code was tried with made-up values: there were `left` places left before. Is it worth to do so again: are there places left, and did not the last `fruitless` tries
 * come to no new one? */
void places_tried(struct places *p, const uint8_t *code, uint32_t left);
bool places_worth(const struct places *p, const uint8_t *code, uint32_t fruitless);
/* One line for each region that has such places: which guest instructions they belong to (--log=unwind). */
void places_print(const struct places *p);

#endif
