/*
 * helpers_exact.c - the memory helpers (class G): exact-mode atomics, 128-bit compare and swap, cbo.zero.
 *
 * A guest fault may end any of them at the access, for good. So nothing but the lock word (see exact.h) and the
 * reservation, written last, changes before the access has succeeded.
 */
#include "hostisa/exact.h"

#include <stdatomic.h>
#include <sys/syscall.h>

#include "hostisa/helpers.h"
#include "hostisa/host.h"

/* --- locks -------------------------------------------------------------------------------------------------------------- */

/* 16-byte granules, so that accesses of all widths to one place meet in one bucket. */
static struct exact_bucket *bucket_of(const struct cpu *c, uint64_t addr)
{
    return &c->exact->bucket[(addr >> 4) * UINT64_C(0x9e3779b97f4a7c15) >> 54];
}
_Static_assert(EXACT_BUCKETS == 1 << (64 - 54), "the hash gives 10 bits");

static bool thread_is_gone(int32_t tid) { return host_rawcall(SYS_tkill, (uint64_t)tid, 0, 0, 0, 0, 0) == -3; }   /* ESRCH */

static struct exact_bucket *lock(struct cpu *c, uint64_t addr)
{
    struct exact_bucket *b = bucket_of(c, addr);
    for (uint32_t spins = 1;; spins++) {
        int32_t owner = 0;
        if (atomic_compare_exchange_weak(&b->owner, &owner, c->tid) || owner == c->tid) break;
        if (spins % 64 == 0) host_rawcall(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
        if (spins % 4096 == 0 && owner && thread_is_gone(owner)) atomic_compare_exchange_strong(&b->owner, &owner, 0);
    }
    c->exact_held = b;
    return b;
}

void exact_release(struct cpu *c)
{
    struct exact_bucket *b = c->exact_held;
    c->exact_held = NULL;
    if (b) atomic_store_explicit(&b->owner, 0, memory_order_release);
}

void exact_after_fork(struct exact_locks *l)
{
    for (unsigned k = 0; k < EXACT_BUCKETS; k++) atomic_store_explicit(&l->bucket[k].owner, 0, memory_order_relaxed);
}

/* Lock for a modification: the version moves before memory does, so an LR that saw the old version can't pair with it. */
static void begin(struct cpu *c, uint64_t addr)
{
    struct exact_bucket *b = lock(c, addr);
    atomic_fetch_add(&b->version, 1);
}

/* --- AMO and CAS --------------------------------------------------------------------------------------------------------- */

/* Values of less than 64 bits are sign-extended. */
static uint64_t amo_result(enum ir_amo kind, uint64_t old, uint64_t v)
{
    switch (kind) {
    case IRA_ADD: return old + v;
    case IRA_SWAP: return v;
    case IRA_AND: return old & v;
    case IRA_OR: return old | v;
    case IRA_XOR: return old ^ v;
    case IRA_ANDN: return old & ~v;
    case IRA_SMIN: return (int64_t)old < (int64_t)v ? old : v;
    case IRA_SMAX: return (int64_t)old > (int64_t)v ? old : v;
    case IRA_UMIN: return old < v ? old : v;
    case IRA_UMAX: return old > v ? old : v;
    case IRA__N: break;
    }
    __builtin_unreachable();
}

/* Sign extension keeps the order of unsigned numbers too, so amo_result() serves all widths. */
#define XAMO(bits)                                                                                                                  \
    uint64_t helper_xamo##bits(struct cpu *c, uint64_t addr, uint64_t v, uint64_t kind, uint64_t unused)                            \
    {                                                                                                                               \
        (void)unused;                                                                                                               \
        _Atomic uint##bits##_t *p = (_Atomic uint##bits##_t *)addr;                                                                 \
        begin(c, addr);                                                                                                             \
        uint##bits##_t old = atomic_load(p);                                                                                        \
        while (!atomic_compare_exchange_weak(p, &old, (uint##bits##_t)amo_result((enum ir_amo)kind, SEXT(bits, old), SEXT(bits, v)))) {} \
        exact_release(c);                                                                                                           \
        return SEXT(bits, old);                                                                                                     \
    }
#define XCAS(bits)                                                                                                                  \
    uint64_t helper_xcas##bits(struct cpu *c, uint64_t addr, uint64_t expect, uint64_t v, uint64_t unused)                          \
    {                                                                                                                               \
        (void)unused;                                                                                                               \
        uint##bits##_t old = (uint##bits##_t)expect;                                                                                \
        begin(c, addr);                                                                                                             \
        atomic_compare_exchange_strong((_Atomic uint##bits##_t *)addr, &old, (uint##bits##_t)v);                                    \
        exact_release(c);                                                                                                           \
        return SEXT(bits, old);                                                                                                     \
    }
#define SEXT(bits, v) ((uint64_t)(int64_t)(int##bits##_t)(v))
XAMO(8) XAMO(16) XAMO(32) XAMO(64)
XCAS(8) XCAS(16) XCAS(32) XCAS(64)

/* --- LR and SC ------------------------------------------------------------------------------------------------------------- */

enum { M_ADDR = 2, M_VALUE = 3, M_VERSION = 4, M_VALUE_HIGH = 9, M_PAIR_LO = 14, M_PAIR_HI = 15 };      /* of the M file, as helpers.def says */

/* The version is read first: a modification in between makes the SC fail. */
static uint64_t version_at(const struct cpu *c, uint64_t addr) { return atomic_load(&bucket_of(c, addr)->version); }

static uint64_t reserve(struct cpu *c, uint64_t addr, uint64_t value, uint64_t version)
{
    c->m[M_ADDR] = addr;
    c->m[M_VALUE] = value;
    c->m[M_VERSION] = version;
    return value;
}

#define XLR(bits)                                                                                                                   \
    uint64_t helper_xlr##bits(struct cpu *c, uint64_t addr, uint64_t u1, uint64_t u2, uint64_t u3)                                  \
    {                                                                                                                               \
        (void)u1, (void)u2, (void)u3;                                                                                               \
        uint64_t version = version_at(c, addr);                                                                                     \
        return reserve(c, addr, SEXT(bits, atomic_load((_Atomic uint##bits##_t *)addr)), version);                                  \
    }
XLR(8) XLR(16) XLR(32) XLR(64)

/* Two loads: only a store-conditional that succeeds has to have seen both halves at once. */
uint64_t helper_xlr128(struct cpu *c, uint64_t addr, uint64_t u1, uint64_t u2, uint64_t u3)
{
    (void)u1, (void)u2, (void)u3;
    uint64_t version = version_at(c, addr);
    uint64_t lo = atomic_load((_Atomic uint64_t *)addr), hi = atomic_load((_Atomic uint64_t *)(addr + 8));
    c->m[M_VALUE_HIGH] = c->m[M_PAIR_HI] = hi;
    return reserve(c, addr, lo, version);
}

/* Take the lock if the reservation still holds. */
static bool sc_begin(struct cpu *c, uint64_t addr)
{
    if (c->m[M_ADDR] != addr) return false;
    struct exact_bucket *b = lock(c, addr);
    if (atomic_load(&b->version) == c->m[M_VERSION]) return true;
    exact_release(c);
    return false;
}

/* Returns what SC returns: 0 for success. The reservation is gone either way. */
static uint64_t sc_end(struct cpu *c, bool stored)
{
    c->m[M_ADDR] = UINT64_MAX;
    if (stored) atomic_fetch_add(&c->exact_held->version, 1);
    exact_release(c);
    return !stored;
}

#define XSC(bits)                                                                                                                   \
    uint64_t helper_xsc##bits(struct cpu *c, uint64_t addr, uint64_t v, uint64_t u2, uint64_t u3)                                   \
    {                                                                                                                               \
        (void)u2, (void)u3;                                                                                                         \
        uint##bits##_t expect = (uint##bits##_t)c->m[M_VALUE];                                                                      \
        return sc_end(c, sc_begin(c, addr) &&                                                                                       \
                             atomic_compare_exchange_strong((_Atomic uint##bits##_t *)addr, &expect, (uint##bits##_t)v));           \
    }
XSC(8) XSC(16) XSC(32) XSC(64)

typedef unsigned __int128 u128;

uint64_t helper_xsc128(struct cpu *c, uint64_t addr, uint64_t lo, uint64_t hi, uint64_t u3)
{
    (void)u3;
    u128 expect = (u128)c->m[M_VALUE_HIGH] << 64 | c->m[M_VALUE];
    return sc_end(c, sc_begin(c, addr) && __sync_bool_compare_and_swap((volatile u128 *)addr, expect, (u128)hi << 64 | lo));
}

/* --- 128 bits ----------------------------------------------------------------------------------------------------------------- */

uint64_t helper_pair_expect(struct cpu *c, uint64_t lo, uint64_t hi, uint64_t u2, uint64_t u3)
{
    (void)u2, (void)u3;
    c->m[M_PAIR_LO] = lo;
    c->m[M_PAIR_HI] = hi;
    return 0;
}

/* In exact mode it must move the version; elsewhere the lock is harmless, and the instruction rare. */
uint64_t helper_cas128(struct cpu *c, uint64_t addr, uint64_t lo, uint64_t hi, uint64_t unused)
{
    (void)unused;
    u128 expect = (u128)c->m[M_PAIR_HI] << 64 | c->m[M_PAIR_LO];
    begin(c, addr);
    u128 old = __sync_val_compare_and_swap((volatile u128 *)addr, expect, (u128)hi << 64 | lo);
    exact_release(c);
    c->m[M_PAIR_HI] = (uint64_t)(old >> 64);
    return (uint64_t)old;
}

uint64_t helper_pair_high(struct cpu *c, uint64_t u0, uint64_t u1, uint64_t u2, uint64_t u3)
{
    (void)u0, (void)u1, (void)u2, (void)u3;
    return c->m[M_PAIR_HI];
}

/* --- cbo.zero ---------------------------------------------------------------------------------------------------------------------- */

uint64_t helper_zero64(struct cpu *c, uint64_t addr, uint64_t u1, uint64_t u2, uint64_t u3)
{
    (void)c, (void)u1, (void)u2, (void)u3;
    volatile uint64_t *p = (volatile uint64_t *)(addr & ~UINT64_C(63));
    for (int i = 0; i < 8; i++) p[i] = 0;
    return 0;
}
