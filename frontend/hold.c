/* hold.c - see hold.h */
#include "frontend/hold.h"

#include <time.h>

enum { WAIT_NS = 50000, WAITS = 100 };   /* 5 ms: a thread may be waiting for something that ours holds */

/* With the barrier in hold_others(): either that thread sees the lock taken when it comes to the top of its loop, or we see what it is doing. */
static bool stands_still(const struct cpu *t) { return atomic_load(&t->held) || __atomic_load_n(&t->doing, __ATOMIC_SEQ_CST) == DOING_KERNEL; }

static bool all_still(struct cpu *c)
{
    struct vm *vm = c->vm;
    bool all = true;
    lock_take(&vm->threads_lock, c->tid);
    for (struct cpu *t = vm->threads; t; t = t->next) {
        if (t == c || stands_still(t)) continue;
        atomic_fetch_or(&t->poll, POLL_SYNC);
        all = false;
    }
    lock_give(&vm->threads_lock);
    return all;
}

bool hold_others(struct cpu *c, struct lock *l)
{
    if (atomic_load(&c->vm->n_threads) == 1) return true;
    if (!lock_try(l, c->tid)) return false;
    atomic_thread_fence(memory_order_seq_cst);
    for (unsigned n = 0; n < WAITS; n++) {
        if (all_still(c)) return true;
        struct timespec t = { .tv_nsec = WAIT_NS };
        host_rawcall(SYS_nanosleep, (uint64_t)&t, 0, 0, 0, 0, 0);
    }
    lock_give(l);
    return false;
}

void hold_end(struct cpu *c, struct lock *l)
{
    if ((atomic_load(&l->word) & ~LOCK_WAITERS) == (uint32_t)c->tid) lock_give(l);
}

bool hold_asked(const struct lock *l)
{
    atomic_thread_fence(memory_order_seq_cst);
    return atomic_load(&l->word) != 0;
}

void hold_still(struct cpu *c, struct lock *l)
{
    atomic_store(&c->held, 1);
    lock_take(l, c->tid);
    atomic_store(&c->held, 0);
    lock_give(l);
}
