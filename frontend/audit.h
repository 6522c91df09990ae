/*
 * audit.h - --audit: every unit is run by the interpreter and by compiled code, and what they did is compared.
 *
 * The interpreter runs first, its stores logged; they are undone, the registers put back, and compiled code runs the
 * same unit (units are not linked under --audit, so it comes back at the unit's end). Registers, FP flags, the reason
 * for leaving, the next pc and the memory written must be equal; the first difference ends the process with a report.
 *
 * Guest threads run one unit at a time, whatever runs it (vm->audit_lock). Not compared: units that call helpers which read clocks or
 * touch guest memory (their effects are not logged). A difference counts if it shows three times over and the compiled code
 * is what the compiler makes of the guest's bytes: code that another thread is rewriting runs in its old or its new form,
 * and memory that the kernel or other processes write changes under the unit, without anybody being wrong.
 */
#ifndef DRAGOMAN_AUDIT_H
#define DRAGOMAN_AUDIT_H

#include "frontend/vm.h"

/* Run the unit in c->tx->unit, compiled at code, in both engines. Returns enum cpu_exit (or -1: a fault of the guest's
 * instruction, in c->fault, c->insn_pc its pc), state as the engines left it. in_code is set. */
int64_t audit_unit(struct cpu *c, const uint8_t *code);

/* The same for a unit that only the interpreter runs, because it is cold or can't be audited: other threads wait, since the stores of a
 * unit under audit are made, undone and made again. */
int64_t audit_interpret(struct cpu *c);

#endif
