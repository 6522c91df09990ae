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

struct tx {
    struct guest_tx guest;
    struct ir_unit unit;
    struct host_code code;
    uint8_t buf[TX_BUF];
};

/* What the translator's fetches need to know. */
struct tx_fetch { struct os *os; uint64_t ok_page; };

/* Set up c->tx->guest, budgets apart, to translate to u in c's present mode. f lives as long as that. */
void tx_begin(struct cpu *c, struct tx_fetch *f, struct ir_unit *u);
/* Guest instructions in a unit, at most. */
uint32_t tx_unit_insns(const struct vm *vm);
/* A clock for --stats; 0 without it. */
uint64_t tx_now_ns(const struct cpu *c);

#endif
