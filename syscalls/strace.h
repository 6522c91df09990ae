/*
 * strace.h - the -strace log: one line a call, driven by the formats in sys.def.
 *
 *     1234 openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3
 *     1234 close(9) = -1 errno=9 (Bad file descriptor)
 *
 * The part before " = " is written when the call is made. If another thread writes in between, the line is ended with
 * "<unfinished ...>" and taken up again with "<... name resumed>". Lines go to os->log_fd with write(2) only.
 * Called on guest threads; not from signal handlers.
 */
#ifndef DRAGOMAN_STRACE_H
#define DRAGOMAN_STRACE_H

#include "syscalls/os.h"

/* The guest is about to make call nr with arguments a. Does nothing unless os->strace. */
void strace_enter(struct cpu *c, uint64_t nr, const uint64_t a[6]);
/* The call came back with ret (as sys_call()). Not called for calls that do not come back. */
void strace_exit(struct cpu *c, uint64_t nr, const uint64_t a[6], int64_t ret);
/* A signal is delivered: "--- SIGNAME {si_signo=SIGNAME, si_code=..., ...} ---". */
void strace_signal(struct cpu *c, int signo, const siginfo_t *si);

/* Format the call of a program for isa as strace_enter() does, without the leading process id: "name(args)". Returns the
 * length (< cap). */
size_t strace_format(const struct guest_isa *isa, uint64_t nr, const uint64_t a[6], char *buf, size_t cap);

/* The letters of sys.def for call nr's arguments; "" for calls that isa does not have. */
const char *strace_formats(const struct guest_isa *isa, uint64_t nr);

#endif
