/*
 * interp.h - the engine that runs an IR unit as it is. For cold code, for FP modes that compiled code does not support,
 * and as the oracle that compiled code is compared with: it is right before it is fast.
 */
#ifndef DRAGOMAN_INTERP_H
#define DRAGOMAN_INTERP_H

#include "hostisa/cpu.h"
#include "optimizer/ir.h"

/*
 * Run u (one block, accepted by ir_verify()) once from its entry on the state in c, until it leaves. Slots are read and
 * written in c->r, c->v and c->m; guest memory at host address = guest address. FP ops use the host FPU as it stands
 * (rounding mode and sticky flags are the guest's).
 *
 * Returns the enum cpu_exit, also in c->exit_reason; c->exit_site becomes 0 and c->pc:
 *   CPUX_LINK   the target of an EXIT, CALL or EXITIF that was taken
 *   CPUX_MISS   the target of an EXITIND, CALLIND or RET
 *   CPUX_TRAP   the TRAP's guest address; c->exit_arg = enum ir_trap
 *   CPUX_POLL   where ir.def says that a poll leaves to; c->poll was non-zero
 *   CPUX_FAULT  the guest instruction that failed CHKALIGN; c->fault says how
 *
 * A memory access may fault on the host: call this under host_guarded(). The guest's state is then the one in c, with
 * pc = c->insn_pc. Helpers are called through c->helpers.
 *
 * Stack: 8 bytes an instruction of u (32 KiB at most) and 32 more for each that makes a v128.
 * No locks, no libc but memcpy; not to be called from a signal handler.
 */
unsigned interp_run(struct cpu *c, const struct ir_unit *u);

#endif
