/*
 * tx.h - one thread's translation scratch: the unit being built, the code being made. No allocation at run time.
 */
#ifndef DRAGOMAN_TX_H
#define DRAGOMAN_TX_H

#include "frontend/vm.h"
#include "hostisa/host.h"
#include "optimizer/ir.h"
#include "translate/guest.h"

enum {
    TX_BUF = 48 << 10,       /* bytes of host code of the largest unit */
    TX_UNIT_EXITS = 8,       /* side exits in a unit, at most */
    TX_COLD_EXITS = 1,       /* the same for a unit that is interpreted once: what lies behind is often not reached */
};

/* Guest pages read by a thread that can't take faults; forgotten by tx_begin(). */
enum { TX_PAGES = 8 };
struct tx_pages { uint64_t addr[TX_PAGES]; uint8_t bytes[TX_PAGES][4096]; };

struct tx {
    struct tx_pages *pages;  /* guest code is read through copies here; NULL = directly, under host_guarded() */
    struct guest_tx guest;
    struct ir_unit unit;
    struct host_code code;
    uint8_t buf[TX_BUF];
};

/* What the translator's fetches need to know. */
struct tx_fetch { struct os *os; uint64_t ok_page; struct tx_pages *pages; bool unreadable; };   /* a page could not be copied: what was made of the rest is void */

/* Set up c->tx->guest, budgets apart, to translate to u in c's present mode. f lives as long as that. */
void tx_begin(struct cpu *c, struct tx_fetch *f, struct ir_unit *u);
/* Translate the unit at c->pc into c->tx->unit. hot: guest_tx's. Both of these run under host_guarded(): guest memory is touched. */
struct tx_job { uint32_t insns, exits; bool hot; };
int64_t tx_translate(struct cpu *c, void *job);
/* Run c->tx->unit in the interpreter: enum cpu_exit. */
int64_t tx_interpret(struct cpu *c, void *none);
/* Copy n bytes of guest memory, whatever its protection is now; works on a thread that can't take faults. False if they can't be read. */
bool tx_peek(void *dst, uint64_t addr, size_t n);
/* Does the host let us (process_vm_readv(2))? */
bool tx_can_peek(void);
/* Guest instructions in a unit, at most. */
uint32_t tx_unit_insns(const struct vm *vm);
/* A clock for --stats; 0 without it. */
uint64_t tx_now_ns(const struct cpu *c);
/* The same of this thread's CPU time. */
uint64_t tx_cpu_ns(const struct cpu *c);

#endif
