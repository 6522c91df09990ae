/*
 * grow_kept.h - units that were translated to see where they lead, kept to be copied into the region as they are. Seen by grow*.c only.
 *
 * What a unit is like depends on the guest's code and on the addresses where it must stop: heads of its own context, and barriers. A new one within it voids it,
 * and so does the end of one that it stopped at.
 *
 * Pure: touches its arguments only.
 */
#ifndef DRAGOMAN_GROW_KEPT_H
#define DRAGOMAN_GROW_KEPT_H

#include "translate/grow.h"

enum { KEPT_ANY_CTX = 0xff };

/* Keep u, the unit of context ctx, if there is room. */
void kept_add(struct grow_kept *w, const struct ir_unit *u, unsigned ctx);
/* Make u the unit at pc that was kept for ctx, as far as copying needs it (no slots). False: there is none. */
bool kept_find(const struct grow_kept *w, struct ir_unit *u, uint64_t pc, unsigned ctx);
/* No unit of ctx (KEPT_ANY_CTX: of none) goes on at pc from now on; units may go on there again. */
void kept_stop(struct grow_kept *w, uint64_t pc, unsigned ctx);
void kept_go_on(struct grow_kept *w, uint64_t pc, unsigned ctx);

#endif
