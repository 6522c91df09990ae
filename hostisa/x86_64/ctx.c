/*
 * ctx.c - reading and redirecting host signal contexts, and the C side of entering translated code.
 *
 * The restored context is what runs when the handler returns: changing it is how a fault becomes an exit of host_enter() or
 * a result of host_guarded(). Layout: struct ucontext of the kernel's rt signal frame (sigaction(2), asm/sigcontext.h).
 */
#include <assert.h>
#include <string.h>
#include <ucontext.h>

#include "hostisa/asan.h"
#include "hostisa/x86_64/port.h"
#include "hostisa/x86_64/snap.h"
#include "hostisa/x86_64/thunk.h"

static greg_t *regs(const void *uc) { return ((ucontext_t *)(uintptr_t)uc)->uc_mcontext.gregs; }
enum { EFLAGS_TF = 0x100, EFLAGS_DF = 0x400, PF_WRITE = 2 };

uint64_t host_ctx_pc(const void *uc) { return (uint64_t)regs(uc)[REG_RIP]; }
bool host_ctx_is_write(const void *uc) { return regs(uc)[REG_ERR] & PF_WRITE; }

void host_ctx_step(void *uc) { regs(uc)[REG_EFL] |= EFLAGS_TF; }
void host_ctx_step_end(void *uc) { regs(uc)[REG_EFL] &= ~(greg_t)EFLAGS_TF; }

void host_ctx_leave(const struct host *h, void *uc, struct cpu *cpu, unsigned reason, uint64_t guest_pc, const void *snap)
{
    greg_t *r = regs(uc);
    assert((uint64_t)r[REG_RBP] == (uint64_t)(uintptr_t)cpu + CPU_BIAS);
    cpu->pc = guest_pc;
    if (snap) {
        cpu->snap = snap;
        if (*(const uint32_t *)snap == SNAP_REPEAT && reason == CPUX_FAULT) {
            reason = CPUX_TRAP;
            cpu->exit_arg = IRX_STEP;
        }
        cpu->exit_reason = reason;
        r[REG_RIP] = (greg_t)(uintptr_t)h->thunk[THUNK_SNAP];
    } else {
        r[REG_RAX] = (greg_t)reason;      /* a scratch register; the pinned ones are stored by the thunk */
        r[REG_RIP] = (greg_t)(uintptr_t)h->thunk[THUNK_CTX];
    }
    r[REG_EFL] &= ~(greg_t)EFLAGS_DF;
}

/* Where dump.r wants the general registers, by their number. */
static const uint8_t greg_of[16] = {
    REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
    REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
};

/* The frame has the registers as XSAVE stores them (Intel SDM volume 1, section 13.4): xmm0-15 in the legacy region, the upper ones in a component of 64 bytes
 * each, which is left out if the header's bit says that they are zero. The frame says how long the area is in its software-reserved bytes
 * (asm/sigcontext.h, struct _fpx_sw_bytes). */
uint8_t *x_ctx_vec(const struct host *h, const void *uc, unsigned n)
{
    enum { LEGACY = 512, XMM = 160, SW_BYTES = 464, SW_MAGIC = 0x46505853 /* FP_XSTATE_MAGIC1 */, HEADER_HI16 = 1 << 7 };
    uint8_t *x = (uint8_t *)((const ucontext_t *)uc)->uc_mcontext.fpregs;
    struct { uint32_t magic; uint32_t extended; uint64_t features; uint32_t xstate; } sw;
    uint64_t present = 0;
    assert(n < h->n_vec_regs);
    if (n < 16) return x + XMM + 16 * n;
    memcpy(&sw, x + SW_BYTES, sizeof sw);
    if (sw.magic == SW_MAGIC) memcpy(&present, x + LEGACY, sizeof present);
    return present & HEADER_HI16 ? x + h->xsave_hi16 + 64 * (n - 16) : NULL;
}

void host_ctx_dump(const struct host *h, const void *uc, struct cpu *cpu)
{
    for (unsigned i = 0; i < 16; i++) cpu->dump.r[i] = (uint64_t)regs(uc)[greg_of[i]];
    for (unsigned i = 0; i < h->n_vec_regs; i++) {
        const uint8_t *v = x_ctx_vec(h, uc, i);
        if (v) memcpy(&cpu->dump.v[i], v, sizeof(cpu_v128));
        else cpu->dump.v[i] = (cpu_v128){ .d = { 0, 0 } };
    }
}

/* The guard record at cpu->recover_sp starts with the address to resume at; what resumes finds rsp behind it. */
void host_ctx_unguard(void *uc, struct cpu *cpu)
{
    greg_t *r = regs(uc);
    uint64_t *record = cpu->recover_sp;
    assert(record);
    r[REG_RIP] = (greg_t)record[0];
    r[REG_RSP] = (greg_t)(uintptr_t)(record + 1);
    r[REG_EFL] &= ~(greg_t)EFLAGS_DF;
}

/* Only calls write below the return stack's pointer: what faults can run again at the base. */
bool host_ctx_fix_ret(void *uc, struct cpu *cpu, uint64_t fault_addr)
{
    greg_t *r = regs(uc);
    uint64_t sp = (uint64_t)r[REG_RSP];
    if (sp < (uint64_t)(uintptr_t)cpu->ret_limit || sp > (uint64_t)(uintptr_t)cpu->ret_base || fault_addr != sp - 8) return false;
    void *outside = cpu->ret_sp;
    host_ret_reset(cpu);
    r[REG_RSP] = (greg_t)(uintptr_t)cpu->ret_sp;
    cpu->ret_sp = outside;   /* stale while translated code runs */
    return true;
}

size_t host_ctx_calls(const void *uc, const struct cpu *cpu, bool in_code, uint64_t *ra, size_t max)
{
    uint64_t sp = in_code ? (uint64_t)regs(uc)[REG_RSP] : (uint64_t)(uintptr_t)cpu->ret_sp;
    const uint64_t top = (uint64_t)(uintptr_t)cpu->ret_base;
    if (sp < (uint64_t)(uintptr_t)cpu->ret_limit || sp > top) sp = (uint64_t)(uintptr_t)cpu->ret_sp;   /* in a helper, on the C stack */
    size_t n = 0;
    for (; n < max && sp < top; sp += 8)
        if (x_return_pc(*(const uint64_t *)(uintptr_t)sp, &ra[n])) n++;
    return n;
}

bool x_return_pc(uint64_t host, uint64_t *pc)
{
    const uint8_t *p = (const uint8_t *)(uintptr_t)host;
    int32_t v;
    if (p[0] != 0x48) return false;
    if (p[1] == X_CMP_IMM) {
        memcpy(&v, p + X_CMP_IMM_AT, 4);
        *pc = (uint64_t)v;
        return true;
    }
    if (p[1] != X_CMP_LIT || p[2] != 0x05) return false;
    memcpy(&v, p + X_CMP_LIT_AT, 4);
    memcpy(pc, p + X_CMP_LIT_AT + 4 + v, 8);
    return true;
}

/* entry.S */
unsigned x_enter(struct cpu *cpu, const uint8_t *code, const uint8_t *thunks);
int64_t x_guarded(struct cpu *cpu, int64_t (*fn)(struct cpu *, void *), void *arg, void **recover);
extern const uint8_t x_syscall_start[], x_syscall_insn[], x_syscall_abort[];

/* Frames that a fault abandoned leave poison below the stack pointer, which the address sanitizer would find later. */
static inline void forget_frames(void)
{
    enum { DEPTH = 1 << 16 };
    asan_forget((uint8_t *)__builtin_frame_address(0) - DEPTH, DEPTH);
}

unsigned host_enter(struct cpu *cpu, const uint8_t *code)
{
    unsigned reason = x_enter(cpu, code, cpu->thunks);
    if (reason == CPUX_FAULT) forget_frames();   /* it may have been in a helper */
    return reason;
}

int64_t host_guarded(struct cpu *cpu, int64_t (*fn)(struct cpu *, void *), void *arg)
{
    int64_t r = x_guarded(cpu, fn, arg, &cpu->recover_sp);
    if (r == -1) forget_frames();
    return r;
}

bool host_ctx_syscall_rewind(void *uc)
{
    greg_t *r = regs(uc);
    uint64_t pc = (uint64_t)r[REG_RIP];
    /* At the instruction itself the call has not been made, or the kernel set it up to be made again. */
    if (pc < (uint64_t)(uintptr_t)x_syscall_start || pc > (uint64_t)(uintptr_t)x_syscall_insn) return false;
    r[REG_RIP] = (greg_t)(uintptr_t)x_syscall_abort;
    return true;
}
