/*
 * port.h - struct host of the x86-64 port: what was detected and decided once, and where the shared code stands.
 *
 * Immutable after host_emit_thunks(), so every thread may read it without a lock.
 */
#ifndef DRAGOMAN_X86_PORT_H
#define DRAGOMAN_X86_PORT_H

#include "hostisa/host.h"
#include "hostisa/x86_64/emit.h"

/* CPU features that code generation asks for. X86-64-v2 (SSE4.2, POPCNT) is the least that is supported. */
enum x_feature {
    XF_BMI1 = 1u << 0,       /* andn, tzcnt */
    XF_BMI2 = 1u << 1,       /* shlx sarx shrx rorx mulx */
    XF_LZCNT = 1u << 2,
    XF_AVX = 1u << 3,        /* VEX-encoded 128-bit forms */
    XF_AVX2 = 1u << 4,
    XF_FMA = 1u << 5,
    XF_PCLMUL = 1u << 6,
    XF_AVX512 = 1u << 7,     /* F, VL, DQ, BW: xmm16-31 and EVEX forms */
    XF_GFNI = 1u << 8,
    XF_F16C = 1u << 9,
    XF_AES = 1u << 10,       /* aesenc, aesdec, aesimc */
    XF_SHA = 1u << 11,       /* sha1*, sha256* */
    XF_VBMI = 1u << 12,      /* vpermi2b */
    XF_BITALG = 1u << 13,    /* vpopcntb */
    XF_VAES = 1u << 15,      /* EVEX forms of aesenc and aesdec */
    XF_VPCLMUL = 1u << 16,
    XF_VNNI = 1u << 14,      /* vpdpbusd, EVEX form */
};

/* Shared code, emitted by host_emit_thunks(). Register conventions are in thunk.c beside each emitter. */
enum x_thunk {
    THUNK_ENTER,        /* from host_enter(); must be first: host_enter() calls cpu->thunks */
    THUNK_LINK,         /* leave: CPUX_LINK, rax = target pc, rcx = site */
    THUNK_MISS,         /* leave: CPUX_MISS, rax = target pc, rcx = site or 0 */
    THUNK_TARGET,       /* leave: CPUX_TARGET, rax = target pc, rcx = a place in the code, rdx = pc of the jump */
    THUNK_POLL,         /* leave: CPUX_POLL, rax = pc */
    THUNK_HOT,          /* leave: CPUX_HOT, rax = pc */
    THUNK_TRAP,         /* leave: CPUX_TRAP, rax = pc, ecx = enum ir_trap */
    THUNK_ALIGN,        /* leave: CPUX_FAULT with SIGBUS/BUS_ADRALN, rax = pc, rcx = address */
    THUNK_CTX,          /* leave: reason in eax, cpu->pc already set (host_ctx_leave) */
    THUNK_SNAP,         /* leave a region: cpu->pc, snap, exit_reason are set, every register is as it was: they go to cpu->dump */
    THUNK_SNAP_SAVED,   /* the same, rax is in cpu->dump already */
    THUNK_RET_MISS,     /* guest return to rax that took an entry of the return stack that is for another address */
    THUNK_HELPER_I,     /* call helper eax / 8, arguments in cpu->scratch[0..3]; result in rax */
    THUNK_HELPER_F,
    THUNK_HELPER_G,
    THUNK_COLD_I,       /* the same for calls in cold code: every register keeps its value, rax is expected in cpu->cold.r[0]; */
    THUNK_COLD_F,       /* the result of class I goes to cpu->scratch[0], that of class F is in cpu->vec_out */
    THUNK_CLMUL,        /* rdx:rax = carry-less rax * rcx, for hosts without pclmulqdq */
    THUNK_EMPTY,        /* the fragment that empty lookup entries point to */
    THUNK_CONSTS,       /* 16-byte aligned constants of fp_consts() */
    THUNK__N
};

struct host {
    uint32_t feat;                    /* enum x_feature bits */
    bool v_is_128;                    /* V slots hold v128 (else f64: only the low 8 bytes matter) */
    bool random_regs;
    uint64_t seed;
    /* Pinning. Registers by their number: general 0-15, vector 0-31. */
    uint8_t slot_reg[IR_SLOT__N];     /* register that holds the slot, X_NOREG = its home is in struct cpu */
    uint8_t gpr_slot[16];             /* slot in this register, NO_SLOT = not pinned */
    uint8_t vec_slot[32];
    uint8_t n_gpr, n_vec;             /* pinned registers */
    uint8_t first_vec;                /* vector registers below this one are scratch, from here on they are pinned */
    uint8_t n_vec_regs;               /* vector registers that exist: 16 or 32 */
    uint64_t scratch;                 /* bit map of the scratch registers of both files, vector registers from bit 16 on */
    uint32_t xsave_hi16;              /* offset of the state component of xmm16-31 in an XSAVE area */
    const uint8_t *thunk[THUNK__N];   /* addresses where they run */
    char describe[160];
};

enum { NO_SLOT = 0xff };

/* What stands at the host address that a call returns to: `cmp rax, imm32` (48 3d imm32) or `cmp rax, [rip + disp32]` (48 3b 05 disp32). */
enum { X_CMP_IMM = 0x3d, X_CMP_IMM_AT = 2, X_CMP_LIT = 0x3b, X_CMP_LIT_AT = 3 };
/* The guest return address that the return-stack entry `host` stands for. False: it is none of a call's (but the base, or a helper bridge's). */
bool x_return_pc(uint64_t host, uint64_t *pc);

static inline bool x_has(const struct host *h, uint32_t feat) { return (h->feat & feat) == feat; }

/* ctx.c: where a signal's frame has vector register n (its low 128 bits); NULL: nowhere, it is zero. */
uint8_t *x_ctx_vec(const struct host *h, const void *uc, unsigned n);

/* Displacement of the struct cpu field at byte offset off from the cpu register (rbp). */
static inline int32_t x_cpu_disp(size_t off) { return (int32_t)off - CPU_BIAS; }
#define X_CPU(field) x_mem(RBP, x_cpu_disp(offsetof(struct cpu, field)))
static inline struct x_mem x_slot_mem(unsigned slot) { return x_mem(RBP, x_cpu_disp(cpu_slot_offset(slot))); }

#endif
