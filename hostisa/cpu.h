/*
 * cpu.h - struct cpu: everything that belongs to one guest thread and that translated code can reach.
 *
 * The first part is the guest's register state as three register files that all guests share (the IR's slots);
 * the second part is what translated code, the entry assembly and the run loop need. Translated code holds a
 * reserved host register that points CPU_BIAS bytes into the struct, so that the R file is within a signed
 * 8-bit displacement. Assembly and encoders use offsetof() on this struct only.
 *
 * Ownership: one guest thread; other threads write only `poll` (atomically) and read acked_gen / in_code.
 * Signal handlers on the owning thread may read all of it and write `poll`, `sig` and `fault`.
 */
#ifndef DRAGOMAN_CPU_H
#define DRAGOMAN_CPU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <signal.h>

#include "optimizer/ir.h"

enum { CPU_BIAS = 128, CPU_COUNT_BITS = 12 };
/* Index into cpu->count of the unit at guest pc. Units that share a counter get hot a little early. */
static inline uint32_t cpu_count(uint64_t pc) { return (uint32_t)((pc >> 1 ^ pc >> (CPU_COUNT_BITS + 1)) & ((1u << CPU_COUNT_BITS) - 1)); }

typedef union { uint64_t d[2]; uint32_t w[4]; uint8_t b[16]; } cpu_v128;

/* Bits of cpu->poll: why translated code must come back to the run loop. 0 = go on. */
enum cpu_poll {
    POLL_SIGNAL = 1,   /* a host signal was recorded in cpu->sig */
    POLL_SYNC = 2,     /* code was invalidated: acknowledge the new generation */
    POLL_STOP = 4,     /* another thread wants this one to stop or exit */
};

/* Why host_enter() came back. */
enum cpu_exit {
    CPUX_LINK,         /* direct exit not linked yet: cpu->pc is the target, cpu->exit_site the patch site */
    CPUX_MISS,         /* indirect target not in the lookup table: cpu->pc; exit_site = inline-cache site or 0 */
    CPUX_TRAP,         /* an IR TRAP: cpu->exit_arg = enum ir_trap, cpu->pc its address */
    CPUX_POLL,         /* cpu->poll was non-zero; cpu->pc is where to go on */
    CPUX_FAULT,        /* a host fault in translated code, the interpreter or a helper: cpu->fault; cpu->pc = guest pc */
    CPUX_HOT,          /* the counter of the unit at cpu->pc ran out at its entry (cpu->count) */
    CPUX_TARGET,       /* an indirect jump or call of a region whose targets are noted (IR_NOTE): cpu->pc = the target, insn_pc = the jump, exit_site = a host address in the region */
    CPUX__N
};

/* Bits of cpu->fp_mode, in Arm's terms. Every float op that the interpreter or hostisa/vecref.c runs obeys them, scalar and vector. The rounding
 * mode is not here: it is the host FPU's. */
enum cpu_fp_mode {
    CPUFP_FZ = 1,      /* f32, f64: denormal operands (input denormal is raised) and results (underflow is raised) become zeros */
    CPUFP_DN = 2,      /* every NaN result is the default NaN */
    CPUFP_AHP = 4,     /* conversions from and to f16 use the alternative format without infinities and NaNs */
    CPUFP_FZ16 = 8,    /* f16 arithmetic: as FZ, but without input denormal */
};

/* What the thread is about outside translated code (cpu->doing), for samples of where the time goes. */
enum cpu_doing { DOING_LOOP, DOING_INTERP, DOING_TRANSLATE, DOING_COMPILE, DOING_OPTIMISE, DOING_KERNEL };

/* A fault raised by the guest's own instruction at cpu->pc; access: enum ir_access, for SIGSEGV and SIGBUS. */
struct cpu_fault { int signo; int code; uint64_t addr; uint8_t access; };

struct cpu;
/* What the interpreter's stores overwrote, in order; for --audit and --stress=unwind, which undo them and run the same code compiled. */
struct store_log {
    uint32_t n, cap;          /* entries used / room; n stops at cap */
    uint32_t last;            /* where the entries of the last store begin; a store has several if it is wider than 8 bytes */
    void (*at_insn)(struct cpu *c);   /* called before each guest instruction, the state as it is there, c->insn_pc its address; NULL: not wanted */
    struct { uint64_t addr, old, now; uint8_t size; } e[];   /* size: 1, 2, 4 or 8 bytes */
};

struct cpu {
    /* --- guest registers: slots R, V, M in order (ir.h) --- */
    uint64_t r[32];
    _Alignas(16) cpu_v128 v[32];
    uint64_t m[16];

    /* --- translated code's words; displacements from the biased pointer stay within 32 bits --- */
    uint64_t pc;                 /* guest pc whenever outside translated code */
    _Atomic uint32_t poll;       /* enum cpu_poll bits */
    uint32_t exit_arg;           /* TRAP kind, etc. */
    uint64_t exit_site;          /* host address of the patchable site that left (0 = none) */
    void *host_sp;               /* C stack to return to from translated code (set by host_enter) */
    void *ret_sp;                /* return-stack pointer while outside translated code */
    void *ret_base, *ret_limit;  /* highest / lowest usable address of the return stack */
    void *const *lookup;         /* shared lookup table (host_hash()) */
    void *const *helpers;        /* helper table (hostisa/helpers.h): index -> C function */
    const uint8_t *thunks;       /* base of the host's shared code (hostisa/host.h), for position-independent calls */
    void *recover_sp;            /* where a fault inside C run by host_guarded() resumes; NULL = none */
    uint64_t insn_pc;            /* interpreter, HCALLF helpers, CPUX_TARGET: address of the guest instruction being run */
    struct exact_locks *exact;   /* hashed address locks of this process (hostisa/exact.h) */
    struct exact_bucket *exact_held; /* the one this thread holds while a helper runs */
    uint64_t scratch[8];         /* a host's private temporaries (spills of the baseline need their own area below) */
    _Alignas(16) uint64_t spill[64]; /* spill slots of compiled units; pairs hold vectors */
    _Alignas(16) cpu_v128 vec_in[4]; /* operands of a vector op or vector helper that compiled code runs in C (hostisa/vec.h) */
    cpu_v128 vec_out;            /* its result */
    struct { _Alignas(16) uint64_t r[4]; cpu_v128 v[8]; } cold; /* a host's registers during a helper call out of line */
    uint64_t icache_lo, icache_hi; /* guest code in [lo, hi) has changed, as the thread has said line by line; IRX_ICACHE acts on it */
    uint32_t fp_idc;             /* sticky: an input denormal was flushed (Arm FPSR.IDC), 0 or 1 */
    uint32_t fp_mode;            /* enum cpu_fp_mode: how the interpreter's float ops differ from IEEE defaults; compiled code is
                                    only run while it is 0 or CPUFP_FZ, which is the host FPU's then, too */

    struct {                     /* invalid operations that are reported (host_nan_traps()); the host's signal handlers use it, and run.c */
        bool on, stepping, fix;  /* host_nan_traps(true); the instruction runs again by itself; its NaNs are to be put right */
        uint8_t op, pp, d;       /* the host's instruction and its result's register */
        uint32_t count;          /* since the thread began */
        cpu_v128 a, b;           /* its operands */
    } nan_trap;

    const void *snap;            /* left from a region: how to find the guest's registers in dump (host_snap_apply()); NULL = they are in place */
    struct { uint64_t r[16]; _Alignas(16) cpu_v128 v[32]; } dump; /* a host's registers at that time, by number */
    uint16_t count[1 << CPU_COUNT_BITS]; /* by cpu_count(pc): how many more entries of a counted unit until it leaves with CPUX_HOT;
                                    * the run loop sets it */

    /* --- the run loop's --- */
    uint8_t doing;               /* enum cpu_doing */
    bool seasoned;               /* the counters have begun when regions could be made */
    uint32_t exit_reason;        /* enum cpu_exit of the last host_enter() */
    _Atomic uint32_t in_code;    /* 1 while this thread may hold references into the code cache */
    _Atomic uint64_t acked_gen;  /* the code generation this thread has acknowledged */
    struct cpu_fault fault;
    int32_t tid;
    struct vm *vm;               /* process-wide state (frontend/vm.h) */
    struct thread *thread;       /* signals, mask, altstack, tid pointers (syscalls/thread.h) */
    struct tx *tx;               /* translation scratch (frontend/tx.h) */
    void *c_stack;               /* lowest address of this thread's C stack mapping */
    struct store_log *log;       /* the interpreter logs its stores here if not NULL */
    _Atomic uint32_t held;       /* it stands still for another thread (frontend/hold.h) */
    uint64_t stress_steps, stress_pc; /* --stress: entries made; the pc that was interrupted last */
    struct cpu *next;            /* list of live threads, under vm->threads_lock */
};

_Static_assert(offsetof(struct cpu, r) == 0, "R file first: CPU_BIAS reaches all of it with 8-bit displacements");

/* Byte offset in struct cpu of slot s. */
static inline size_t cpu_slot_offset(unsigned s)
{
    if (s < IR_SLOT_V0) return offsetof(struct cpu, r) + 8 * s;
    if (s < IR_SLOT_M0) return offsetof(struct cpu, v) + 16 * (s - IR_SLOT_V0);
    return offsetof(struct cpu, m) + 8 * (s - IR_SLOT_M0);
}

#endif
