/*
 * sample.h - where the time goes: a sample of every guest thread each millisecond of its CPU time, for --report.
 *
 * Each thread has a timer of its CPU time (timer_create(2), SIGEV_THREAD_ID) that raises SIGTRAP, which the VM never blocks on the host; the handler tells it from
 * the guest's by its value. So the guest's own signals, masks and timers are as without it, but for the numbers that timer_create gives it. The call chain
 * is that of the return stack. Timers are not inherited: a forked child is not sampled.
 *
 * The memory is made at start-up; samples past its end are only counted. sample_hit() is async-signal-safe and takes no lock.
 */
#ifndef DRAGOMAN_SAMPLE_H
#define DRAGOMAN_SAMPLE_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

#include "hostisa/cpu.h"

enum { SAMPLE_US = 1000, SAMPLE_DEPTH = 48 };

/* Where a sample hit. */
enum sample_place {
    SAMPLE_BASELINE, SAMPLE_REGION, SAMPLE_SHARED,             /* translated code; the shared code at the cache's beginning */
    SAMPLE_LOOP, SAMPLE_INTERP, SAMPLE_TRANSLATE, SAMPLE_COMPILE, SAMPLE_OPTIMISE, SAMPLE_KERNEL,   /* the VM: SAMPLE_LOOP + enum cpu_doing */
    SAMPLE__N
};

/* One sample: 3 + depth words. */
struct sample { uint8_t place, depth; uint64_t host_pc, pc; uint64_t ra[]; };   /* place: enum sample_place + 1; pc: guest; ra: return addresses, innermost first */

struct sampler;      /* in struct vm; NULL = off */

/* Start-up only; NULL if memory is short. */
struct sampler *sample_create(void);
/* The calling guest thread is sampled from here on. */
void sample_thread(struct sampler *s);
/* Is this signal the sampler's? Then it has been dealt with. uc: its context. */
bool sample_hit(struct sampler *s, struct cpu *c, const siginfo_t *si, const void *uc);
/* Stop, and hand out the samples: the first, and the next one (NULL = none). The process is about to end. */
const struct sample *sample_first(struct sampler *s);
const struct sample *sample_next(struct sampler *s, const struct sample *prev);
/* Taken, and those that there was no room for. Is this the process that was started (not a child)? */
uint32_t sample_count(const struct sampler *s);
uint32_t sample_lost(const struct sampler *s);
bool sample_is_mine(const struct sampler *s);

#endif
