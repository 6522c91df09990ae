/*
 * host.h - what a host port supplies (hostisa/<host>/), the whole contract.
 *
 * A port turns IR units into host code, enters and leaves that code, patches links, and reads host signal
 * contexts. It never sees a decoder, a guest or a system call. Which guest slot is pinned in which host register
 * is data: the guest hands in a frequency order of its slots (struct host_pin), the port maps as many of them as
 * it has registers.
 *
 * Canonical state at every fragment entry, exit and faulting instruction: pinned slots in their registers, all
 * others in struct cpu. Values of unfinished guest instructions live only in scratch registers or spill slots.
 *
 * Code layout of a fragment (what codecache relies on):
 *
 *     8-byte aligned:  [u64 guest pc]  <- header, HOST_HEADER bytes, read by the lookup probe at code - 8
 *                      code ...        <- entry (16-byte aligned), canonical state, return stack in the stack pointer
 *                      exit stubs, cold paths
 *
 * Return stack: host return addresses, made by CALL with the host's own call instruction. At such an address stands a check of the guest
 * address returned to, by which it can also be found which guest address an entry stands for.
 *
 * Thread safety: host_compile() touches only its arguments. Patching is one naturally aligned atomic store.
 */
#ifndef DRAGOMAN_HOST_H
#define DRAGOMAN_HOST_H

#include "hostisa/cpu.h"
#include "optimizer/ir.h"
#include "optimizer/region.h"

/* The shared direct-mapped table that indirect jumps probe: pointers to fragments' code by host_hash(guest pc). */
enum { HOST_LOOKUP_BITS = 15 };
/* Index into it; translated code makes the same computation. */
static inline uint32_t host_hash(uint64_t pc) { return (uint32_t)(pc >> 1) & ((1u << HOST_LOOKUP_BITS) - 1); }

enum { HOST_HEADER = 8, HOST_MAX_SITES = 256, HOST_MAX_PCMAP = 1536, HOST_MAX_RELOCS = 2048, HOST_MAX_WAYS = 512 };

/* The guest's wish: register numbers 0-31 within the R file and the V file, in falling order of dynamic frequency. */
struct host_pin { uint8_t n_r, n_v; uint8_t r[32]; uint8_t v[32]; uint8_t v_is_128; };

/* A patchable place of a compiled unit. offsets are from the fragment's code start. The 32-bit displacement lies within one
 * aligned word that the host stores atomically (x86-64: 8 bytes, so it need not be 4-byte aligned itself). */
enum host_site_kind {
    SITE_DIRECT,     /* jump or call with a 32-bit displacement at `off`; unlinked it reaches the exit stub `stub` */
    SITE_ICACHE,     /* inline cache: literal (8-byte aligned) at `lit`, displacement at `off`; unlinked: probe at `stub` */
};
struct host_site {
    uint8_t kind;
    uint32_t off;        /* of the displacement */
    uint32_t stub;       /* where the unlinked displacement leads */
    uint32_t lit;        /* SITE_ICACHE: offset of the literal guest pc */
    uint64_t target;     /* SITE_DIRECT: guest pc */
};

/* host offset -> guest pc, for faults; sorted by off. An entry covers code from its off to the next entry's. snap: offset in the code of the
 * snapshot that says where the guest's registers are there, 0 = the state is canonical. A snapshot's layout is the port's own affair. */
struct host_pcmap { uint32_t off; uint32_t guest_delta; uint32_t snap; };   /* guest pc = unit pc + (int32_t)guest_delta */

/* Every place where a guest address (plus a constant) stands in the code, for persistence: `size` bytes absolute at off,
 * 8, or 4 if the address is below 2 GiB (the field is sign-extended by the instruction). */
struct host_reloc { uint32_t off; uint8_t size; };

/* A way into or out of a region that its code counts. from: guest instruction that leaves; to: guest address where it leads, 0 = known at run time only. */
enum host_way_kind {
    WAY_ENTRY,       /* the region is entered */
    WAY_SIDE,        /* a conditional branch to what is not in the region */
    WAY_END,         /* a jump there, or the end of what it is made of */
    WAY_CALL, WAY_RETURN,
    WAY_INDIRECT,    /* a computed jump or call */
    WAY_EVENTS,      /* it was asked to stop */
    WAY_TRAP,        /* a system call, or what the interpreter does */
    WAY_FAULT,       /* found by a check in the code; of other faults code knows nothing */
    WAY__N
};
struct host_way { uint64_t from, to; uint8_t kind; };

/* Result of host_compile(); storage belongs to the caller (struct tx) and is reused. */
struct host_code {
    uint8_t *buf;        /* in: scratch buffer to emit into */
    uint32_t cap;        /* in: its size */
    uint32_t size;       /* out: bytes, header excluded (buf[0] is the entry) */
    uint32_t n_sites, n_pcmap, n_relocs;
    uint64_t *counts;    /* in: host_compile_region() makes code that counts its ways here, in words of zero within 2 GB of it; NULL: code that does not count */
    uint32_t n_ways;     /* out: how many of them, at most HOST_MAX_WAYS */
    uint32_t n_host;     /* out: host instructions emitted (for --stats and golden tests) */
    struct host_site sites[HOST_MAX_SITES];
    struct host_pcmap pcmap[HOST_MAX_PCMAP];
    struct host_reloc relocs[HOST_MAX_RELOCS];
    struct host_way ways[HOST_MAX_WAYS];
};

struct host;             /* a port's immutable set-up: features, pin map; made once per process */

struct host_options {
    const char *cpu;     /* DRAGOMAN_HOSTCPU: "v2", "v3", "v4" or NULL = detect; "v3b", "v4b": only what that level always has */
    const struct host_pin *pin;
    bool random_regs;    /* stress: randomise register choice */
    uint64_t seed;
};

/* Bytes that struct host needs; host_init() fills memory given by the caller. Returns NULL or an error message. */
size_t host_size(void);
const char *host_init(struct host *h, const struct host_options *o);
/* One line that names the host and its features, for --version and dumps. Static storage inside h. */
const char *host_describe(const struct host *h);

/* Emit the shared code (leave paths, lookup probe, return-miss, fault exit) once at the start of the code area.
 * Returns bytes used. dst: where it will run (final address). */
size_t host_emit_thunks(struct host *h, uint8_t *dst, size_t cap);
/* What unused entries of the lookup table point to: a place in the thunks whose header (at -8) matches no guest pc.
 * Valid after host_emit_thunks(). */
const uint8_t *host_empty_entry(const struct host *h);

/* Compile u to code that may be placed at any address (position independent except calls to thunks, which go through
 * struct cpu or are displacement relocations resolved by final = the address where code will run).
 * Returns false if something did not fit (buffer, sites, pcmap): the caller retries with a shorter unit. */
/* Uses about 100 KiB of stack. */
bool host_compile(const struct host *h, const struct ir_unit *u, const uint8_t *final, struct host_code *out);

/* --- regions (optimizer/region.h) --- */

/* R and V slots that are pinned in the canonical state: bit s. */
uint64_t host_pinned(const struct host *h);
/* Scratch memory of host_compile_region(): bytes (a few 100 KiB; the caller's, reused). */
size_t host_region_work_size(void);
/* Compile region r (SSA form) as host_compile() does a unit: allocate registers, emit. The pcmap's entries carry snapshots. r may be changed
 * (live ranges split). */
bool host_compile_region(const struct host *h, struct region *r, void *work, const uint8_t *final, struct host_code *out);
/* After host_enter() came back with cpu->snap set: the registers as they were are in cpu->dump; fill the guest's registers from them as *cpu->snap
 * says (NULL: every register of dump has what is pinned to it), and clear cpu->snap. Called before anything else looks at the guest's registers, with in_code still set. Async-signal-safe. */
void host_snap_apply(const struct host *h, struct cpu *cpu);

/* Point a site to code, or back to its stub (to = NULL). code: fragment's code start (writable and final address).
 * guest: for SITE_ICACHE the guest pc that is predicted (ignored when to = NULL: the literal becomes one that never
 * matches). Atomic for threads that run the code. Returns false if `to` is out of reach. */
bool host_patch(const struct host *h, uint8_t *code, const struct host_site *s, const uint8_t *to, uint64_t guest);
/* Make code written at [p, p+n) visible to instruction fetch on every thread. */
void host_sync_icache(const uint8_t *p, size_t n);
/* Write a fragment header so that no probe can match it any more (an invalidated fragment). */
void host_kill_header(uint8_t *code);

/* Run translated code at `code` with the state in cpu until it leaves. Returns the enum cpu_exit (also in
 * cpu->exit_reason); state is back in cpu. Vector registers and general registers of C are saved/restored as the
 * C ABI needs; the FP control word stays the guest's all the time. */
unsigned host_enter(struct cpu *cpu, const uint8_t *code);
/* Call fn(cpu, arg) so that a fault inside it (see host_fault_to_guard) makes host_guarded return -1 instead of fn's
 * result. Nests: the previous guard is restored. */
int64_t host_guarded(struct cpu *cpu, int64_t (*fn)(struct cpu *, void *), void *arg);

/* Empty a return stack: put the base entry that never matches at cpu->ret_base and point cpu->ret_sp there. */
void host_ret_reset(struct cpu *cpu);

/* --- floating-point environment of this thread (the guest's) --- */
/* Sticky IEEE flags in RISC-V order (NX 1, UF 2, OF 4, DZ 8, NV 16). */
unsigned host_fpflags_get(void);
void host_fpflags_set(unsigned flags);
/* Rounding mode: enum ir_rm RNE..RUP. */
void host_round_set(unsigned rm);
unsigned host_round_get(void);
/* Flush to zero: from now on this thread's f32 and f64 arithmetic takes denormal operands for zeros and makes zeros of results that are
 * denormal after rounding (raising underflow and inexact for those). Off in a fresh process. */
void host_flush_set(bool on);
/* From now on an invalid operation of this thread raises SIGFPE, wherever it is, and host_ctx_nan_trap() makes its NaN Arm's; off: back to normal. cpu->nan_trap.on says
 * which. Off in a fresh process; threads and forked processes inherit it. False: the host has no such thing, and units with IR_NANS_TRAPPED may not be compiled. */
bool host_nan_traps(struct cpu *cpu, bool on);
/* All to the state of a fresh process. */
void host_fp_reset(void);

/* A monotonic counter of constant rate, the same on all CPUs (for a guest's cycle and time counters). Touches general
 * registers only. */
uint64_t host_ticks(void);

/* --- signal contexts. uc is the ucontext_t * of a SA_SIGINFO handler. All async-signal-safe. --- */
uint64_t host_ctx_pc(const void *uc);
/* The thread was interrupted in translated code: arrange that, when the handler returns, host_enter() comes back with
 * reason and cpu->pc = guest_pc, registers saved from the context. snap: NULL, or the snapshot of that place (cache_fault_site()): then every host register is saved
 * to cpu->dump and cpu->snap set instead (host_snap_apply()). */
void host_ctx_leave(const struct host *h, void *uc, struct cpu *cpu, unsigned reason, uint64_t guest_pc, const void *snap);
/* The thread was interrupted in C while cpu->recover_sp was not NULL: under host_guarded(), which then returns -1, or in a
 * class G helper that translated code called, which then leaves host_enter() with CPUX_FAULT and cpu->pc = cpu->insn_pc, the
 * guest's registers as they were before the instruction. The caller has filled in cpu->fault. */
void host_ctx_unguard(void *uc, struct cpu *cpu);
/* The faulting access hit a guard page of cpu's return stack: reset it in the context so that the instruction can be
 * retried. Returns false if the context's stack pointer is not in the return stack. */
bool host_ctx_fix_ret(void *uc, struct cpu *cpu, uint64_t fault_addr);
/* The guest's calls that the thread in this context has not returned from, as far as its return stack knows: up to max return addresses, innermost
 * first. in_code: the context is in translated or shared code. Returns how many. */
size_t host_ctx_calls(const void *uc, const struct cpu *cpu, bool in_code, uint64_t *ra, size_t max);
/* host_fpflags_get() of the context (host handlers run with a fresh FP environment). */
unsigned host_ctx_fpflags(const void *uc);
/* Copy the context's registers to cpu->dump, as leaving a region by a snapshot does. cpu need not be the one that runs. */
void host_ctx_dump(const struct host *h, const void *uc, struct cpu *cpu);
/* Is the fault a write? (for si_code decisions and self-modifying code) */
bool host_ctx_is_write(const void *uc);
/* The kernel gave no address for a fault (x86-64: a non-canonical one): compute it from the instruction and the registers
 * of the context. False if the instruction has no memory operand that explains it. */
bool host_ctx_fault_addr(const void *uc, uint64_t *addr);
/* The address that the instruction at the context's pc is about to access (one of translated code, not a string instruction). False: it has no
 * operand in memory, or one relative to the code. */
bool host_ctx_access(const void *uc, uint64_t *addr);
/* From now on this thread gets a SIGTRAP (TRAP_TRACE) after each instruction, until a handler calls host_ctx_step_end() (x86-64: EFLAGS.TF, Intel SDM
 * volume 3, section 18.3.1.4, "Single-Step Exception Condition"). */
void host_step_begin(void);
/* The same for the thread in the context. */
void host_ctx_step(void *uc);
void host_ctx_step_end(void *uc);

/* SIGFPE: was it raised by an invalid operation under host_nan_traps()? Then the instruction will be run again when the handler returns, and a SIGTRAP (TRAP_TRACE) will
 * follow, for host_ctx_nan_trap_end(). in_code: the context is in translated code; only there NaNs are put right. The frame's mask of invalid operations decides, so the
 * signal may come at any time. */
bool host_ctx_nan_trap(const struct host *h, void *uc, struct cpu *cpu, bool in_code);
/* SIGTRAP (TRAP_TRACE): was it that one? */
bool host_ctx_nan_trap_end(const struct host *h, void *uc, struct cpu *cpu);

/* Restartable system calls: between host_syscall_start and host_syscall_insn the call has not been made (or is about
 * to be restarted); the handler moves the pc to host_syscall_abort, which returns -512 (ERESTARTSYS). */
int64_t host_syscall(_Atomic uint32_t *poll, uint64_t nr, const uint64_t args[6]);
/* If uc was interrupted in that range, rewind it and return true. Async-signal-safe. */
bool host_ctx_syscall_rewind(void *uc);

/* --- raw threads: no libc state is touched. Return the kernel's result to the parent; the child runs fn(arg) on
 * stack_top (16-byte aligned, grows down) and must never return from it. cl_args/size as clone3(2), its stack
 * fields filled in by the caller. tls != 0 adds CLONE_SETTLS with it as the host's TLS base. */
int64_t host_clone(uint64_t flags, void *stack_top, int *ptid, int *ctid, uint64_t tls, void (*fn)(void *), void *arg);
int64_t host_clone3(void *cl_args, uint64_t size, void (*fn)(void *), void *arg);
/* End this thread: store 0 to *release, then exit(status), touching no stack in between. */
_Noreturn void host_exit_thread(_Atomic uint32_t *release, int status);
/* A raw system call with no signal check and no errno. */
int64_t host_rawcall(uint64_t nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f);
/* The restorer that rt_sigaction(2) needs on this host. */
void host_sigreturn(void);

#endif
