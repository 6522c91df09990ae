/*
 * run.c - the run loop: look up, enter, handle the reason for leaving; translate what is not there yet.
 *
 * It is entered once per thread and never again: delivering a signal, a system call and a fault only rewrite
 * struct cpu, and the loop goes on from there.
 */
#include <assert.h>
#include <string.h>
#include <sys/syscall.h>

#include "frontend/aims.h"
#include "frontend/audit.h"
#include "frontend/background.h"
#include "frontend/dump.h"
#include "frontend/log.h"
#include "frontend/perf.h"
#include "frontend/regrow.h"
#include "frontend/sample.h"
#include "frontend/trace.h"
#include "frontend/tx.h"
#include "frontend/unwind.h"
#include "frontend/vm.h"
#include "hostisa/asan.h"
#include "syscalls/mem.h"
#include "syscalls/signal.h"

/* --- being in code, and the code generation (cache.h) ------------------------------------------------------- */

static void enter_code(struct cpu *c)
{
    if (!atomic_load_explicit(&c->in_code, memory_order_relaxed)) atomic_store(&c->in_code, 1);
}

static void leave_code(struct cpu *c)
{
    atomic_store_explicit(&c->in_code, 0, memory_order_release);
}

/* Acknowledge the current generation. Host return addresses from before it may lead into dropped code. */
static bool acknowledge(struct cpu *c)
{
    uint64_t gen = cache_gen(c->vm->cache);
    if (gen == atomic_load_explicit(&c->acked_gen, memory_order_relaxed)) return false;
    COUNT(c, ret_resets, 1);
    host_ret_reset(c);
    atomic_store(&c->acked_gen, gen);
    return true;
}

/* --- care (guest.h) --------------------------------------------------------------------------------------------- */

/* Have all code made with care for what. */
static void take_care(struct cpu *c, enum guest_care what)
{
    struct vm *vm = c->vm;
    if (atomic_load(&vm->care_taken) & what) return;
    leave_code(c);
    atomic_fetch_or(&vm->care, what);
    cache_flush(vm->cache, c->tid);
    atomic_fetch_or(&vm->care_taken, what);
    static const char *const why[] = { [GUEST_CARE_TAGS] = "a tagged address", [GUEST_CARE_SP] = "a misaligned stack pointer",
                                       [GUEST_CARE_UNDERFLOW] = "a look at floating-point flags, or flush to zero,",
                                       [GUEST_CARE_NANS] = "invalid operations, again and again,", };
    vm_log("care", "%s at %llx: all code is made anew\n", why[what], (unsigned long long)c->pc);
}

/* Is cpu->fault none of the guest's, but met by code that was made without care? The instruction is to be run again then, in new
 * code. (Code with care never accesses an address with a tag below which there is memory, so this comes to an end.) */
static bool careless(struct cpu *c)
{
    const struct cpu_fault *f = &c->fault;
    if (f->access == ACCESS_SP_SET) {
        take_care(c, GUEST_CARE_SP);
        return true;
    }
    uint64_t addr = guest_untagged(c->vm->isa, f->addr);
    if (f->signo != SIGSEGV || addr == f->addr || !mem_mapped(c->thread->os, addr)) return false;
    take_care(c, GUEST_CARE_TAGS);
    return true;
}

/* Reporting invalid operations is cheaper than looking for their NaNs, while they are rare. It may be switched off only here, where the thread is in no code:
 * what it enters next was made after care was taken. */
static void settle_nans(struct cpu *c)
{
    if (c->nan_trap.count >= c->vm->opt->tune[TUNE_NAN_TRAPS]) take_care(c, GUEST_CARE_NANS);
    const bool want = !(atomic_load(&c->vm->care_taken) & GUEST_CARE_NANS);
    if (c->nan_trap.on != want) host_nan_traps(c, want);
}

/* The registers are as code, a system call or a signal has left them: what the processor would do before the next fetch. */
static void settle(struct cpu *c, const struct guest_isa *isa)
{
    c->pc = guest_untagged(isa, c->pc);
    if (c->r[isa->sp_slot] & (isa->sp_align - 1u)) take_care(c, GUEST_CARE_SP);
    if (c->fp_mode & CPUFP_FZ) take_care(c, GUEST_CARE_UNDERFLOW);
    if (isa->nan_traps) settle_nans(c);
}

/* A fault in cpu->fault. A helper that was cut short may still hold an address lock. */
static void fault(struct cpu *c)
{
    exact_release(c);
    if (careless(c)) return;
    COUNT(c, faults, 1);
    os_fault(c);
}

/* --- translating ---------------------------------------------------------------------------------------------- */

/* From now on SC and AMO work on versioned locks: drop all code that does not, wherever it runs. */
static void go_exact(struct cpu *c)
{
    leave_code(c);   /* --audit comes here with it set */
    atomic_store(&c->vm->exact_atomics, true);
    cache_flush_sync(c->vm->cache, c->tid);
    vm_log("atomics", "an LR/SC sequence that is no read-modify-write: atomics use versioned locks from here on\n");
}

/* Fill tx->unit for c->pc. hot: guest_tx's. False: a fault was raised or the process changed its ways; the loop starts over. */
static bool build(struct cpu *c, uint32_t insns, uint32_t exits, bool hot)
{
    struct tx_job job = { insns, exits, hot };
    struct tx *tx = c->tx;
    uint64_t t = tx_now_ns(c);
    c->doing = DOING_TRANSLATE;
    int64_t ok = host_guarded(c, tx_translate, &job);
    c->doing = DOING_LOOP;
    COUNT(c, translate_ns, tx_now_ns(c) - t);
    if (ok < 0) {
        fault(c);
        return false;
    }
    if (tx->guest.want_exact) {
        go_exact(c);
        return false;
    }
    COUNT(c, units_translated, 1);
    COUNT(c, guest_insns, tx->unit.n_guest);
    COUNT(c, ir_insns, tx->unit.n);
#ifdef DRAGOMAN_DEBUG
    ir_ref at;
    const char *err = ir_verify(&tx->unit, &at);
    if (err) dump_bad_unit(c->vm->opt, c->vm->isa, &tx->unit, at, err);
#endif
    return true;
}

/* Compile what build() left in tx->unit; retry with shorter units if the code does not fit. counted: its entries are counted, and it leaves when
 * the count runs out. */
static void compile(struct cpu *c, uint64_t gen, bool counted)
{
    struct vm *vm = c->vm;
    struct tx *tx = c->tx;

    for (uint32_t insns = tx_unit_insns(vm); insns; insns /= 2) {
        uint8_t *final = cache_reserve(vm->cache, c->tid, TX_BUF);
        tx->code.buf = tx->buf;
        tx->code.cap = TX_BUF;
        tx->unit.counted = counted;
        uint64_t t = tx_now_ns(c);
        c->doing = DOING_COMPILE;
        bool ok = host_compile(vm->host, &tx->unit, final, &tx->code);
        c->doing = DOING_LOOP;
        COUNT(c, compile_ns, tx_now_ns(c) - t);
        if (ok) {
            const uint8_t *code = cache_commit(vm->cache, &tx->unit, &tx->code, gen);
            if (!code) {
                COUNT(c, compile_discarded, 1);
                return;
            }
            atomic_fetch_add_explicit(&vm->n_warm, 1, memory_order_relaxed);
            COUNT(c, units_compiled, 1);
            COUNT(c, compiled_guest, tx->unit.n_guest);
            COUNT(c, host_insns, tx->code.n_host);
            COUNT(c, code_bytes, tx->code.size);
            perf_code(vm->perf, code, tx->code.size, tx->unit.pc, "baseline");
            if (vm->opt->items) dump_unit(vm->opt, vm->isa, &tx->unit, &tx->code, code);
            return;
        }
        cache_abort(vm->cache);
        if (!build(c, insns / 2, TX_UNIT_EXITS, false)) return;
    }
    assert(false && "a single instruction does not fit");
}

/* --- the reasons for leaving ---------------------------------------------------------------------------------- */

static void raise_fault(struct cpu *c, int signo, int code, uint64_t addr)
{
    c->fault = (struct cpu_fault){ .signo = signo, .code = code, .addr = addr, .access = ACCESS_FETCH };
    fault(c);
}

/* The fault's address is that of the part of the instruction that can't be fetched: it may lie across two pages. */
static void fetch_fault(struct cpu *c)
{
    const struct os *os = c->thread->os;
    uint64_t addr = c->pc;
    if (mem_fetchable(os, addr)) addr = (addr | 4095) + 1;
    raise_fault(c, SIGSEGV, mem_mapped(os, addr) ? SEGV_ACCERR : SEGV_MAPERR, addr);
}

/* The guest maintained its instruction cache. Other views of the same memory, at which the code may run, are dropped too. */
static void code_written(struct cpu *c)
{
    uint64_t lo = c->icache_lo, hi = c->icache_hi;
    c->icache_lo = c->icache_hi = 0;
    if (lo < hi && !mem_aliased(c->thread->os, lo, hi)) vm_code_changed(c, lo, hi);
    else vm_flush_code(c);
}

static void cold(struct cpu *c, bool compilable);

static void trap(struct cpu *c)
{
    switch ((enum ir_trap)c->exit_arg) {
    case IRX_SYSCALL:
        COUNT(c, syscalls, 1);
        c->doing = DOING_KERNEL;
        os_syscall(c);
        c->doing = DOING_LOOP;
        return;
    case IRX_BREAK: raise_fault(c, SIGTRAP, TRAP_BRKPT, c->pc); return;
    case IRX_ILLEGAL: raise_fault(c, SIGILL, ILL_ILLOPC, c->pc); return;
    case IRX_FENCEI: cache_flush(c->vm->cache, c->tid); return;
    case IRX_ICACHE: code_written(c); return;
    case IRX_MODE: return;   /* the loop looks at the mode anyway */
    case IRX_FPFLAGS: take_care(c, GUEST_CARE_UNDERFLOW); return;
    case IRX_FETCH: fetch_fault(c); return;
    case IRX_STEP: cold(c, false); return;   /* compiled code only: the interpreter never leaves with it */
    case IRX__N: break;
    }
    assert(false && "bad trap");
}

/* Has so much of what was interpreted come back to be compiled that what is new had better be compiled at once? */
static bool comes_back(const struct vm *vm)
{
    const uint64_t cold = atomic_load_explicit(&vm->n_cold, memory_order_relaxed), warm = atomic_load_explicit(&vm->n_warm, memory_order_relaxed);
    return cold >= vm->opt->tune[TUNE_COLD_UNITS] && warm * 100 >= cold * vm->opt->tune[TUNE_COLD_SHARE];
}

/* Code that is not compiled: run it in the interpreter while it is cold or can't be compiled, else compile it. */
static void cold(struct cpu *c, bool compilable)
{
    struct vm *vm = c->vm;
    uint64_t gen = cache_gen(vm->cache);
    uint8_t *heat = &vm->heat[host_hash(c->pc)];
    bool warm = compilable && (*heat >= vm->opt->threshold || comes_back(vm));
    if (warm && vm->opt->tier == TIER_TRACE) {
        firsts_hot(vm);
        if (trace_compile(c, gen, NULL, 0)) return;
    }
    if (!build(c, tx_unit_insns(vm), warm ? TX_UNIT_EXITS : TX_COLD_EXITS, warm && vm->opt->stress & STRESS_HOT_UNITS)) return;
    if (warm) {
        compile(c, gen, trace_counts(vm->opt));
        return;
    }
    if (*heat < UINT8_MAX) (*heat)++;
    if (log_on(vm->opt, ITEM_EXEC)) dump_entry(c, NULL);
    atomic_fetch_add_explicit(&vm->n_cold, 1, memory_order_relaxed);
    COUNT(c, interp_units, 1);
    COUNT(c, interp_insns, c->tx->unit.n_guest);
    c->doing = DOING_INTERP;
    int64_t reason = vm->opt->audit ? audit_interpret(c) : host_guarded(c, tx_interpret, NULL);
    c->doing = DOING_LOOP;
    if (reason == CPUX_TRAP) trap(c);
    else if (reason < 0) {
        c->pc = c->insn_pc;
        fault(c);
    } else if (reason == CPUX_FAULT) fault(c);
}

/* What a counter starts from for the second time: not so soon. */
static uint16_t again(const struct options *o)
{
    const uint32_t n = 4u * trace_threshold(o);
    return n < UINT16_MAX ? (uint16_t)n : UINT16_MAX;
}

/* May regions be asked for by now? Counting begins anew for the first of them: counters that have started over say nothing of how often one unit ran for each run of another. */
static bool seasoned(struct cpu *c)
{
    if (!c->vm->background || c->seasoned) return true;
    if (!bg_is_young(c)) {
        trace_forget(c, 0, UINT64_MAX);
        c->seasoned = true;
    }
    return false;
}

/* The counter of the unit at c->pc ran out: have a region made of it. Until there is one it counts on; if there is none, too, and then code is
 * made again, uncounted, for a hot unit (guest_tx.hot). */
static void hot(struct cpu *c)
{
    uint64_t gen = cache_gen(c->vm->cache);
    uint16_t *count = &c->count[cpu_count(c->pc)];
    COUNT(c, exit_hot, 1);
    if (trace_refused(c, c->pc)) {
        *count = trace_threshold(c->vm->opt);
        if (build(c, tx_unit_insns(c->vm), TX_UNIT_EXITS, true)) compile(c, gen, false);
        return;
    }
    if (!seasoned(c)) {
        *count = trace_threshold(c->vm->opt);
        return;
    }
    trace_note_hot(c, c->pc);
    COUNT(c, regions_asked, 1);
    firsts_hot(c->vm);
    *count = again(c->vm->opt);
    enum bg_answer a = bg_ask(c, gen);
    COUNT(c, region_queue_full, a == BG_FULL);
    if (a == BG_NONE && trace_compile(c, gen, NULL, 0)) *count = trace_threshold(c->vm->opt);
}

/* --audit: instead of entering code, run its unit in both engines. */
static void audited(struct cpu *c, const uint8_t *code)
{
    if (!build(c, tx_unit_insns(c->vm), TX_UNIT_EXITS, false)) return;
    int64_t reason = audit_unit(c, code);
    leave_code(c);
    if (reason == CPUX_TRAP) trap(c);
    else if (reason == CPUX_FAULT) fault(c);
    else if (reason < 0) {
        c->pc = c->insn_pc;
        fault(c);
    }
}

static void events(struct cpu *c)
{
    atomic_fetch_and(&c->poll, ~(uint32_t)POLL_SYNC);
    if (atomic_load(&c->poll)) os_events(c);
}

/* --- stress: make rare things frequent (--stress=) ------------------------------------------------------------ */

static int64_t plain_fork(void *arg)
{
    (void)arg;
    /* exit signal 0: the guest hears nothing of this child, and only a __WCLONE wait finds it */
    return host_rawcall(SYS_clone, 0, 0, 0, 0, 0, 0);
}

static void fork_and_reap(struct cpu *c)
{
    int64_t pid = vm_fork(c, plain_fork, NULL);
    if (pid == 0) host_rawcall(SYS_exit_group, 0, 0, 0, 0, 0, 0);
    if (pid > 0) host_rawcall(SYS_wait4, (uint64_t)pid, 0, 0x80000000u /* __WCLONE */, 0, 0, 0);
}

/* Does the guest want SIGURG? Then it gets one before every unit, whether it is reached from the run loop or not. The lock of the
 * actions may not be waited for here: its owner may be waiting for this thread to leave old code. */
static bool wants_signals(struct cpu *c)
{
    uint64_t handler = __atomic_load_n(&c->thread->sighand->act[SIGURG].handler, __ATOMIC_RELAXED);
    if (handler == (uint64_t)SIG_DFL || handler == (uint64_t)SIG_IGN) return false;
    cache_no_links(c->vm->cache, true);
    return true;
}

/* signal-every-block. Each place once, else a unit that begins with its poll never gets past it; and a few not at all, at random,
 * else a load-reserved and its store-conditional never meet. True: deliver before the unit is entered. */
static bool interrupt(struct cpu *c, uint64_t n)
{
    const struct thread *t = c->thread;
    uint64_t random = n * UINT64_C(0x9e3779b97f4a7c15) >> 56;
    if (t->mask & SIGBIT(SIGURG)) return false;            /* its handler runs: the place it came from still counts */
    if (c->stress_pc == c->pc || random % 16 == 0) {
        c->stress_pc = 1;
        return false;
    }
    c->stress_pc = c->pc;
    if (!wants_signals(c)) {
        atomic_fetch_or(&c->poll, POLL_SYNC);
        return false;
    }
    host_rawcall(SYS_tgkill, (uint64_t)t->os->pid, (uint64_t)c->tid, SIGURG, 0, 0, 0);
    return random & 1;
}

/* Called before each entry into compiled code. False: the code may be gone, look it up again. */
static bool stress_step(struct cpu *c)
{
    const struct options *o = c->vm->opt;
    uint64_t n = ++c->stress_steps + o->seed;
    if ((o->stress & STRESS_SIGNAL_BLOCK) && interrupt(c, n)) return false;
    if ((o->stress & STRESS_FORK_STORM) && n % 4096 == 0) {
        leave_code(c);
        fork_and_reap(c);
        return false;
    }
    if ((o->stress & STRESS_FLUSH_ALWAYS) && n % 97 == 0) {
        leave_code(c);
        cache_flush(c->vm->cache, c->tid);
        return false;
    }
    return true;
}

/* A region was left by a snapshot. */
static void count_leaving(struct cpu *c, enum cpu_exit reason)
{
    firsts_run(c->vm);
    COUNT(c, region_polls, reason == CPUX_POLL);
    COUNT(c, region_faults, reason == CPUX_FAULT);
    COUNT(c, region_traps, reason == CPUX_TRAP);
}

_Noreturn void vm_run(void *arg)
{
    struct cpu *c = arg;
    struct cache *cache = c->vm->cache;
    const struct guest_isa *isa = c->vm->isa;
    bool interp_only = c->vm->opt->tier == TIER_INTERP, stress = c->vm->opt->stress != 0;
    uint64_t site = 0;      /* the exit that is to be linked, */
    bool direct = false;    /* a direct jump's */

    vm_self = c;
    c->tid = (int32_t)host_rawcall(SYS_gettid, 0, 0, 0, 0, 0, 0);
    vm_install_altstack(c);
    if (c->vm->sampler) sample_thread(c->vm->sampler);
    os_thread_started(c);
    host_ret_reset(c);
    host_nan_traps(c, false);   /* the thread that made this one may have had it on */
    for (;;) {
        settle(c, isa);
        if (c->vm->unwind && unwind_holds(c->vm->unwind)) {
            leave_code(c);
            unwind_wait(c);
            site = 0;
        }
        if (atomic_load(&c->poll)) {
            leave_code(c);
            events(c);
            settle(c, isa);
            site = 0;
        }
        enter_code(c);
        if (acknowledge(c)) site = 0;
        bool compilable = !interp_only && isa->fp_rm(c) == IRRM_DYN;
        const uint8_t *code = compilable ? cache_lookup(cache, c->pc) : NULL;
        if (!code) {
            leave_code(c);
            site = 0;
            cold(c, compilable);
            continue;
        }
        if (site && (!direct || regrow_may_link(c, site))) cache_link(cache, c->tid, site, c->pc, code);
        site = 0;
        if (log_on(c->vm->opt, ITEM_EXEC)) dump_entry(c, code);
        if (stress && !stress_step(c)) continue;
        if (c->vm->opt->audit) {
            audited(c, code);
            continue;
        }
        COUNT(c, enters, 1);
        if (cache_is_region(cache, (uint64_t)code)) {
            COUNT(c, region_enters, 1);
            firsts_run(c->vm);
        }
        enum cpu_exit reason = c->vm->unwind ? unwind_enter(c, code) : host_enter(c, code);
        if (c->snap) {
            count_leaving(c, reason);
            host_snap_apply(c->vm->host, c);
        }
        switch (reason) {
        case CPUX_LINK:
            COUNT(c, exit_link, 1);
            site = c->exit_site;
            direct = true;
            break;
        case CPUX_MISS:
            COUNT(c, exit_miss, 1);
            site = c->exit_site;
            direct = false;
            break;
        case CPUX_TRAP:
            COUNT(c, exit_trap, 1);
            leave_code(c);
            trap(c);
            break;
        case CPUX_FAULT:
            COUNT(c, exit_fault, 1);
            leave_code(c);
            fault(c);
            break;
        case CPUX_POLL:
            COUNT(c, exit_poll, 1);
            break;
        case CPUX_HOT:
            leave_code(c);
            hot(c);
            break;
        case CPUX_TARGET:
            aims_note(c);
            break;
        case CPUX__N:
            assert(false && "bad exit");
        }
    }
}
