/*
 * perf.h - telling Linux perf what translated code is: -perfmap and -jitdump.
 *
 * -perfmap appends "address size name" lines to /tmp/perf-PID.map, where perf report looks by itself (perf's source:
 * tools/perf/Documentation/jit-interface.txt). -jitdump writes jit-PID.dump into the directory that the program was started in, with the code itself, for
 * perf inject --jit (jitdump-specification.txt there): so perf annotate can list it.
 *
 * No file is kept open, so the guest's descriptors are its own; a file that can't be written is given up without a word, as the guest may have
 * changed its root or its rights. A forked child goes on in files of its own; what its parent had compiled stands in the parent's.
 */
#ifndef DRAGOMAN_PERF_H
#define DRAGOMAN_PERF_H

#include <stdint.h>

#include "frontend/opt.h"
#include "hostisa/cpu.h"

struct perf;      /* in struct vm; NULL = neither was asked for */

/* For o's options. Start-up only; ends the process with a message if memory is short. */
struct perf *perf_create(const struct options *o);
/* code[0..size) was made from the guest code at pc by `tier` ("baseline", ...) and is about to be run. p may be NULL. On guest threads. */
void perf_code(struct perf *p, const uint8_t *code, uint32_t size, uint64_t pc, const char *tier);

#endif
