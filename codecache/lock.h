/*
 * lock.h - the VM's locks: a futex word that names its owner, usable on threads that libc does not know.
 *
 * Not recursive. Never taken in a signal handler. fork() is made with all locks held by the forking thread, so the child
 * re-initialises them. A lock whose owner died (vfork child killed) goes to the parent with lock_inherit().
 */
#ifndef DRAGOMAN_LOCK_H
#define DRAGOMAN_LOCK_H

#include <linux/futex.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

struct lock { _Atomic uint32_t word; };   /* 0 free; owner's tid, | LOCK_WAITERS */
#define LOCK_WAITERS 0x80000000u

/* Take the lock. tid: the calling thread's kernel id (cpu->tid). Aborts the process on recursion. */
void lock_take(struct lock *l, int32_t tid);
/* Take it if it is free. */
bool lock_try(struct lock *l, int32_t tid);
void lock_give(struct lock *l);
/* If `dead` (a thread that no longer runs) holds the lock, the caller, `tid`, holds it from now on. Returns whether it does. */
bool lock_inherit(struct lock *l, int32_t dead, int32_t tid);
void lock_init(struct lock *l);
#endif
