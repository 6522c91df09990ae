/*
 * dump.h - -d in_asm, op, out_asm: what a unit was made from, its IR, and the code made of it.
 *
 * The functions run on guest threads: they use one libc stream that was made at start-up and is guarded by a lock of its
 * own, and no other state of libc. Host code is listed by the separate program dragoman-dis (packaging/dis), which is run
 * once a unit; without it the bytes are printed. Not for signal handlers.
 */
#ifndef DRAGOMAN_DUMP_H
#define DRAGOMAN_DUMP_H

#include "frontend/opt.h"
#include "hostisa/host.h"
#include "optimizer/ir.h"
#include "translate/guest.h"

struct dump;      /* the stream and its lock; in struct vm */

/* Make the stream, which writes to the log's descriptor; NULL if no item of o needs it. Start-up only. */
struct dump *dump_create(const struct options *o);

/* Print the parts of the unit that o->items asks for. addr: where the code stands (addr[0..code->size)). */
void dump_unit(const struct options *o, const struct guest_isa *isa, const struct ir_unit *u, const struct host_code *code,
               const uint8_t *addr);
/* -d passes: the region as it is after `step`. */
void dump_region(const struct region *r, const char *step);
/* The parts of the finished region that o->items asks for, as dump_unit(). */
void dump_region_code(const struct options *o, const struct guest_isa *isa, const struct region *r, const struct host_code *code, const uint8_t *addr);
/* The verifier refused r after `step`. */
_Noreturn void dump_bad_region(const struct options *o, const struct guest_isa *isa, const struct region *r, const char *step, ir_ref at, const char *err);
/* List the host code at code[0..n) to descriptor out, one instruction a line; false if that can't be done (no dragoman-dis). */
bool dump_host_to(int out, const uint8_t *code, uint32_t n);
/* -d exec: one line for the unit that is about to run at c->pc, compiled at `code` or (NULL) interpreted. */
void dump_entry(const struct cpu *c, const uint8_t *code);
/* The verifier refused u: print why, the guest code and the IR to stderr, and abort. */
_Noreturn void dump_bad_unit(const struct options *o, const struct guest_isa *isa, const struct ir_unit *u, ir_ref at, const char *err);
/* Print the guest instructions and the IR of u to `fd` (reports of --audit and of crashes). */
void dump_unit_to(int fd, const struct guest_isa *isa, const struct ir_unit *u);

#endif
