/*
 * tx.h - one thread's translation scratch: the unit being built, the code being made. No allocation at run time.
 */
#ifndef DRAGOMAN_TX_H
#define DRAGOMAN_TX_H

#include "hostisa/host.h"
#include "optimizer/ir.h"
#include "translate/guest.h"

enum { TX_BUF = 48 << 10 };   /* bytes of host code of the largest unit */

struct tx {
    struct guest_tx guest;
    struct ir_unit unit;
    struct host_code code;
    uint8_t buf[TX_BUF];
};

#endif
