/*
 * log.h - where reports go: the -D file or stderr.
 *
 * vm_log() itself is declared in syscalls/os.h, since the guest kernel calls it.
 */
#ifndef DRAGOMAN_LOG_H
#define DRAGOMAN_LOG_H

#include <stdarg.h>

#include "frontend/opt.h"

/* Open the -D file (%d = process id) and move it out of the guest's way; 2 if there is none. Ends the process with a
 * message if it can't be made. Start-up only. */
int log_open(const struct options *o);
/* A descriptor number that guests don't come upon: fd moved to a high number, close-on-exec or not; the old one is closed.
 * Returns fd itself if the limit on descriptors leaves no room. Start-up only; raw system calls. */
int fd_move_high(int fd, int cloexec);
/* Is the log item on? NULL-safe for threads without a VM. Async-signal-safe. */
int log_on(const struct options *o, enum opt_item item);
/* Write n bytes to fd with raw system calls, all of it, whatever signals come. Async-signal-safe. */
void log_write(int fd, const void *p, unsigned long n);

#endif
