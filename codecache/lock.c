#include "codecache/lock.h"

#include <assert.h>

#include "hostisa/host.h"

static void futex_wait(_Atomic uint32_t *word, uint32_t seen)
{
    host_rawcall(SYS_futex, (uint64_t)word, FUTEX_WAIT_PRIVATE, seen, 0, 0, 0);
}

static void futex_wake_one(_Atomic uint32_t *word)
{
    host_rawcall(SYS_futex, (uint64_t)word, FUTEX_WAKE_PRIVATE, 1, 0, 0, 0);
}

void lock_init(struct lock *l)
{
    atomic_store(&l->word, 0);
}

bool lock_try(struct lock *l, int32_t tid)
{
    uint32_t seen = 0;
    return atomic_compare_exchange_strong(&l->word, &seen, (uint32_t)tid);
}

void lock_take(struct lock *l, int32_t tid)
{
    uint32_t seen = 0;
    assert(tid > 0);
    if (atomic_compare_exchange_strong(&l->word, &seen, (uint32_t)tid)) return;
    assert((seen & ~LOCK_WAITERS) != (uint32_t)tid);
    for (;;) {
        /* Whoever had to wait takes the lock with the waiters bit set: there may be others behind it. */
        seen = atomic_load(&l->word);
        if (seen == 0) {
            if (atomic_compare_exchange_weak(&l->word, &seen, (uint32_t)tid | LOCK_WAITERS)) return;
            continue;
        }
        if (!(seen & LOCK_WAITERS) && !atomic_compare_exchange_weak(&l->word, &seen, seen | LOCK_WAITERS)) continue;
        futex_wait(&l->word, seen | LOCK_WAITERS);
    }
}

void lock_give(struct lock *l)
{
    uint32_t old = atomic_exchange(&l->word, 0);
    assert(old != 0);
    if (old & LOCK_WAITERS) futex_wake_one(&l->word);
}

bool lock_inherit(struct lock *l, int32_t dead, int32_t tid)
{
    uint32_t seen = atomic_load(&l->word);
    do {
        if ((seen & ~LOCK_WAITERS) != (uint32_t)dead) return false;
    } while (!atomic_compare_exchange_weak(&l->word, &seen, (uint32_t)tid | (seen & LOCK_WAITERS)));
    return true;
}
