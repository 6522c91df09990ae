/*
 * vm.h - struct vm: the process-wide state of the virtual machine, and the life of its threads.
 *
 * One struct vm a process, made by vm_create() and reached through cpu->vm. It owns the arena (one reserved stretch of
 * address space that holds every piece of VM memory made after start-up: code cache, thread blocks), the code cache,
 * the list of live threads and the counters. A vfork child runs on its parent's struct vm with a cpu of its own.
 */
#ifndef DRAGOMAN_VM_H
#define DRAGOMAN_VM_H

#include "codecache/cache.h"
#include "frontend/firsts.h"
#include "frontend/opt.h"
#include "frontend/stats.h"
#include "hostisa/exact.h"
#include "hostisa/helpers.h"
#include "syscalls/os.h"

enum {
    VM_C_STACK = 256 << 10,     /* bytes of C stack of a guest thread (interpreter, compiler, system calls) */
    VM_RET_STACK = 512 << 10,   /* bytes of return stack: 65536 entries */
    VM_ALT_STACK = 64 << 10,    /* stack of the host signal handler */
    VM_GUARD = 16 << 10,        /* inaccessible bytes around each of them */
};

struct vm {
    const struct options *opt;
    const struct guest_isa *isa;
    struct os *os;                    /* the process's guest kernel (a vfork child's thread has another) */
    struct host *host;
    struct cache *cache;
    struct trace *trace;              /* the optimising compiler (trace.h) */
    struct background *background;    /* its thread (background.h) */
    struct aims *aims;                /* where indirect jumps go (aims.h) */
    struct regrow *regrow;            /* regions on trial (regrow.h); NULL if none are dropped */

    uint8_t *arena_lo, *arena_hi;     /* the arena: [lo, hi) */
    uint8_t *arena_next;              /* thread blocks are handed out from here */
    void *free_blocks;                /* list of thread blocks that can be reused (threads_lock) */
    size_t block_size;

    struct lock threads_lock;
    struct cpu *threads;              /* live threads, linked by cpu->next */
    _Atomic uint32_t n_threads;

    _Atomic bool exact_atomics;       /* versioned address locks are in use (see translate/guest.h) */
    _Atomic uint32_t care;            /* enum guest_care bits: how code is made from now on, */
    _Atomic uint32_t care_taken;      /* and those for which all older code is gone from the lookup */
    _Atomic uint32_t n_cold, n_warm;         /* units that were interpreted, and compiled, by tier auto */
    uint8_t heat[1u << HOST_LOOKUP_BITS];   /* interpreter runs by host_hash(pc); races lose a count, harmlessly */
    struct exact_locks exact;                /* the address locks of exact mode */
    struct lock audit_lock;           /* --audit runs one guest thread at a time */
    struct stats stats;
    struct firsts firsts;             /* when optimised code ran first (firsts.h) */
    struct ways *ways;                /* counters of regions' exits (ways.h); NULL if not asked for */
    struct sampler *sampler;          /* --report (sample.h, report.h); NULL if not asked for */
    struct unwind *unwind;            /* --stress=unwind (unwind.h); NULL if not asked for */
    struct perf *perf;                /* -perfmap, -jitdump (perf.h); NULL if not asked for */
    struct dump *dump;                /* -d's stream (dump.h), NULL if not asked for */
    void *helpers[HELPER__N];
};

/* Count for --stats; without it the hot loop is spared the atomic operation. Async-signal-safe. */
#define COUNT(c, name, n) do { if ((c)->vm->opt->stats) stat_add(&(c)->vm->stats, name, n); } while (0)

/* This thread's cpu; NULL on threads that run no guest. Valid in signal handlers. */
extern __thread struct cpu *vm_self;

/* Reserve the arena, set up host, cache and the first thread's cpu (returned through *first, not yet listed as running
 * guest code). os and opt must live as long as the process. Fills os->arena_*, os->image_*. Returns NULL with one clear
 * line on stderr if memory is short. Called once, before the guest runs; may use libc. */
struct vm *vm_create(const struct options *opt, const struct guest_isa *isa, struct os *os, struct cpu **first);

/* Lowest address and size of the thread block that c lives in (for reports and tests). */
void vm_block_range(const struct cpu *c, uint64_t *lo, uint64_t *hi);
/* Copy the cache's own counters into vm->stats (before printing them). */
void vm_stats_collect(struct vm *vm);
/* A thread block for a thread of the VM's own, which is not listed and never runs guest code: a cpu with the stack and TLS of a guest thread, for host_clone(). NULL
 * if memory is short. Then either the thread's own end, or giving it back because there is no thread. */
struct cpu *vm_own_thread_new(struct cpu *from);
_Noreturn void vm_own_thread_exit(struct cpu *c);
void vm_own_thread_drop(struct cpu *c);
/* Install this thread's alternate signal stack; called by vm_run() on every new thread. */
void vm_install_altstack(struct cpu *c);

#endif
