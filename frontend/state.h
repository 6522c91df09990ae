/*
 * state.h - the guest's registers as a value: to be put back, and to be compared between engines (--audit, --stress=unwind).
 */
#ifndef DRAGOMAN_STATE_H
#define DRAGOMAN_STATE_H

#include "frontend/vm.h"

struct state {
    uint64_t r[32], m[16], pc;
    cpu_v128 v[32];
    unsigned fpflags;                  /* host_fpflags_get() */
};

void state_take(struct state *s, const struct cpu *c);
/* Also the modes that go with the registers. */
void state_put(const struct state *s, struct cpu *c);
/* In how many registers two engines differ; print: say which, on stderr. loose_m: M slots (bit n) that may differ. c->tx->unit is what they ran, or
 * the like of it: it tells which FP flags may differ. */
unsigned state_differences(const struct cpu *c, const struct state *interp, const struct state *code, uint32_t loose_m, bool print);
/* One line of such a report. */
void state_print_difference(const char *what, uint64_t interp, uint64_t code);
/* The registers that are not zero, on stderr. */
void state_print(const struct cpu *c, const struct state *s);

/* Can a unit be run twice: does it call no helper whose effects are not in a log of stores, or that tells the time? */
bool state_repeatable(const struct ir_unit *u);

/* Stores from, from + 1, ... to - 1 of a log. Under host_guarded(), like all here that touches guest memory: another thread may be unmapping it. All return 0. */
struct state_stores { struct store_log *log; uint32_t from, to; };
/* Remember what stands there now. */
int64_t state_note(struct cpu *c, void *stores);
/* Put back the bytes from before them, the last store first. */
int64_t state_undo(struct cpu *c, void *stores);
/* Make them (again): what state_note() found. */
int64_t state_redo(struct cpu *c, void *stores);
uint64_t state_peek(uint64_t addr, unsigned size);
/* The interpreter met a fault. Was it a store's, it was logged, but what it was to store in that page was not made: then it is the last one, for a page that other stores
 * were made to takes all. */
void state_drop_faulted(struct store_log *log, uint64_t fault_addr);

#endif
