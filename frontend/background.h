/*
 * background.h - the compiler thread: regions of what is hot are made while the guest goes on in baseline code.
 *
 * One thread a process, begun by the first request, ended when nothing has been asked for a while or by bg_stop(). It is a raw clone like the guest's
 * threads and has a thread block of the arena, but it is none of them: it runs no guest code and is not in vm->threads, so nobody waits for it to leave
 * code; it is left out of what the guest reads in /proc. Every signal is blocked on it all the time, so what is sent to the process goes to the guest's
 * threads or stays pending; so it can't take a fault either, and reads guest memory through process_vm_readv(2) (tx.h). It has a file-system context (working
 * directory, root) and, if nothing is to be logged, an empty table of descriptors of its own, so it keeps no file of the guest's open.
 *
 * fork() leaves it behind: the child has none until it asks. A vfork child's requests are not taken. execve() and exit_group() kill it as any thread.
 * Sources: clone(2), process_vm_readv(2), close_range(2), unshare(2).
 */
#ifndef DRAGOMAN_BACKGROUND_H
#define DRAGOMAN_BACKGROUND_H

#include "frontend/vm.h"

struct background;     /* in struct vm; zeroed memory at first, and after a fork bg_forget() */

/* Bytes of struct background; untouched pages cost nothing. */
size_t bg_size(void);

enum bg_answer {
    BG_TAKEN,      /* queued, or it was already */
    BG_FULL,       /* the queue has no room, or the process has not run long enough to pay for it: ask again later */
    BG_NONE,       /* there is no such thread for c: compile it yourself */
};
/* Has the process not run long enough for a region yet (--tune=trace-delay)? */
bool bg_is_young(const struct cpu *c);
/* Have a region made from c->pc on, with the counts of c as they are now. gen: cache_gen(), read while the guest was about to run the code there. in_code is clear; no
 * lock is held. */
enum bg_answer bg_ask(struct cpu *c, uint64_t gen);

/* End the thread and wait until the kernel has forgotten it; at once if there is none. What is being compiled is finished first (milliseconds). The next request starts
 * another one. Called by a guest thread with no lock held and in_code clear. */
void bg_stop(struct cpu *c);

/* In the child of a fork: there is no thread, nothing has been asked for. */
void bg_forget(struct background *b);
/* Nanoseconds of CPU time that it has spent on regions in this process. */
uint64_t bg_spent(const struct background *b);
/* The thread's kernel id; 0 = there is none. Thread- and async-signal-safe. */
int32_t bg_tid(const struct background *b);

#endif
