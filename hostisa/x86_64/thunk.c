/*
 * thunk.c - the shared code at the start of the code area: entering and leaving, return misses, helper bridges.
 *
 * In translated code rbp = cpu + CPU_BIAS, rsp = return stack, pinned registers hold their slots, rax rcx rdx and the vector
 * registers below first_vec are free at every exit. All leave paths end in `leave`, which stores the pinned registers, switches to the C stack and
 * returns to host_enter() with the reason in eax.
 */
#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/thunk.h"

#define CALLER_SAVED (1u << RSI | 1u << RDI | 1u << R8 | 1u << R9 | 1u << R10 | 1u << R11)

struct thunks {
    struct host *h;
    struct emit e;
    uint32_t leave;        /* offset of the common leave path */
    uint32_t ret_miss;     /* of THUNK_RET_MISS */
};

static struct x_mem scratch(unsigned n) { return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch)) + 8 * (int32_t)n); }

static void begin(struct thunks *t, enum x_thunk n)
{
    while (emit_off(&t->e) & 15 && !t->e.full) emit_u8(&t->e, 0xcc);
    emit_label(&t->e);
    t->h->thunk[n] = t->e.final + emit_off(&t->e);
}
static void jmp_off(struct thunks *t, uint32_t to)
{
    uint32_t at = x_jmp32(&t->e);
    x_patch32(&t->e, at, to);
}

/* Store or load the registers that are not scratch in cpu->dump, where they wait during helper calls: in a region a slot's home may be in use beside its
 * register. */
static struct x_mem dump_gpr(unsigned r) { return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, dump.r)) + 8 * (int32_t)r); }
static struct x_mem dump_vec(unsigned r) { return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, dump.v)) + 16 * (int32_t)r); }
static void keep_gpr(struct thunks *t, uint32_t mask, bool store)
{
    for (unsigned r = 0; r < 16; r++) {
        if (t->h->gpr_slot[r] == NO_SLOT || !(mask >> r & 1)) continue;
        if (store) x_mov_mr(&t->e, 8, dump_gpr(r), r);
        else x_mov_rm(&t->e, true, r, dump_gpr(r));
    }
}
static void keep_vec(struct thunks *t, bool store)
{
    bool avx = x_has(t->h, XF_AVX);
    for (unsigned r = 0; r < t->h->n_vec_regs; r++) {
        if (t->h->vec_slot[r] == NO_SLOT) continue;
        if (store) x_vstore(&t->e, avx, t->h->v_is_128, dump_vec(r), r);
        else x_vload(&t->e, avx, t->h->v_is_128, r, dump_vec(r));
    }
}

/* Store or load the pinned general registers in mask. */
static void pins_gpr(struct thunks *t, uint32_t mask, bool store)
{
    for (unsigned r = 0; r < 16; r++) {
        uint8_t s = t->h->gpr_slot[r];
        if (s == NO_SLOT || !(mask >> r & 1)) continue;
        if (store) x_mov_mr(&t->e, 8, x_slot_mem(s), r);
        else x_mov_rm(&t->e, true, r, x_slot_mem(s));
    }
}
static void pins_vec(struct thunks *t, bool store)
{
    bool avx = x_has(t->h, XF_AVX);
    for (unsigned r = 0; r < t->h->n_vec_regs; r++) {
        uint8_t s = t->h->vec_slot[r];
        if (s == NO_SLOT) continue;
        if (store) x_vstore(&t->e, avx, t->h->v_is_128, x_slot_mem(s), r);
        else x_vload(&t->e, avx, t->h->v_is_128, r, x_slot_mem(s));
    }
}

/* --- entering and leaving ----------------------------------------------------------------------------------- */

/* From host_enter(): rdi = cpu, rsi = code; the return address on the C stack is where leaving goes. */
static void thunk_enter(struct thunks *t)
{
    struct emit *e = &t->e;
    x_lea(e, true, RBP, x_mem(RDI, CPU_BIAS));
    x_mov_mr(e, 8, X_CPU(host_sp), RSP);
    x_mov_rr(e, true, RAX, RSI);
    pins_gpr(t, ~0u, false);
    pins_vec(t, false);
    x_mov_rm(e, true, RSP, X_CPU(ret_sp));
    x_jmp_r(e, RAX);
}

/* eax = reason. */
static void thunk_leave(struct thunks *t)
{
    struct emit *e = &t->e;
    begin(t, THUNK_CTX);
    t->leave = emit_off(e);
    pins_gpr(t, ~0u, true);
    pins_vec(t, true);
    x_mov_mr(e, 8, X_CPU(ret_sp), RSP);
    x_mov_rm(e, true, RSP, X_CPU(host_sp));
    x_mov_mr(e, 4, X_CPU(exit_reason), RAX);
    x_ret(e);
}
/* Every register to cpu->dump; the reason is in cpu->exit_reason. */
static void thunk_snap(struct thunks *t)
{
    struct emit *e = &t->e;
    begin(t, THUNK_SNAP);
    x_mov_mr(e, 8, dump_gpr(RAX), RAX);
    emit_label(e);
    t->h->thunk[THUNK_SNAP_SAVED] = e->final + emit_off(e);
    for (unsigned r = RCX; r < 16; r++)
        if (r != RSP && r != RBP) x_mov_mr(e, 8, dump_gpr(r), r);
    for (unsigned r = 0; r < t->h->n_vec_regs; r++) x_vstore(e, x_has(t->h, XF_AVX), true, dump_vec(r), r);
    x_mov_mr(e, 8, X_CPU(ret_sp), RSP);
    x_mov_rm(e, true, RSP, X_CPU(host_sp));
    x_mov_rm(e, false, RAX, X_CPU(exit_reason));
    x_ret(e);
}
static void leave(struct thunks *t, enum cpu_exit reason)
{
    x_mov_ri(&t->e, RAX, reason);
    jmp_off(t, t->leave);
}

static void thunk_exits(struct thunks *t)
{
    struct emit *e = &t->e;
    begin(t, THUNK_LINK);
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    x_mov_mr(e, 8, X_CPU(exit_site), RCX);
    leave(t, CPUX_LINK);
    begin(t, THUNK_MISS);
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    x_mov_mr(e, 8, X_CPU(exit_site), RCX);
    leave(t, CPUX_MISS);
    begin(t, THUNK_TARGET);
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    x_mov_mr(e, 8, X_CPU(exit_site), RCX);
    x_mov_mr(e, 8, X_CPU(insn_pc), RDX);
    leave(t, CPUX_TARGET);
    begin(t, THUNK_POLL);
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    leave(t, CPUX_POLL);
    begin(t, THUNK_HOT);
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    leave(t, CPUX_HOT);
    begin(t, THUNK_TRAP);
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    x_mov_mr(e, 4, X_CPU(exit_arg), RCX);
    leave(t, CPUX_TRAP);
    begin(t, THUNK_ALIGN);
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    x_mov_mi(e, 4, X_CPU(fault.signo), SIGBUS);
    x_mov_mi(e, 4, X_CPU(fault.code), BUS_ADRALN);
    x_mov_mr(e, 8, X_CPU(fault.addr), RCX);
    x_mov_mr(e, 1, X_CPU(fault.access), RDX);
    leave(t, CPUX_FAULT);
}

/* --- returns ---------------------------------------------------------------------------------------------------- */

/* rcx = the guest address that the entry at rdx stands for (x_return_pc()). */
static void return_pc(struct emit *e)
{
    x_mov_rm(e, true, RCX, x_mem(RDX, 0));
    _Static_assert((X_CMP_IMM ^ X_CMP_LIT) & X_CMP_IMM & 4, "a bit that tells the two shapes");
    x_test_mi(e, false, x_mem(RCX, 0), 4 << 8);
    uint32_t literal = x_jcc8(e, CC_E);
    x_ext_rm(e, 4, true, true, RCX, x_mem(RCX, X_CMP_IMM_AT));
    uint32_t done = x_jmp8(e);
    x_here8(e, literal);
    x_mov_mr(e, 8, scratch(1), RDX);
    x_ext_rm(e, 4, true, true, RDX, x_mem(RCX, X_CMP_LIT_AT));
    x_mov_rm(e, true, RCX, (struct x_mem){ RCX, RDX, 0, X_CMP_LIT_AT + 4 });
    x_mov_rm(e, true, RDX, scratch(1));
    x_here8(e, done);
}

/* rax = target, not that of the entry just taken, which is put back: by a call, for the host's return predictor counts them, too. Look a few entries deeper (frames that
 * were left by longjmp, by unwinding, or entered by the interpreter); an entry that matches is as good as the top one. Else look it up, after a poll: without one, a
 * loop of returns alone would never come by. The stack stays: older entries may still match, and a stack that overflows is emptied
 * by its guard page. */
static void thunk_ret_miss(struct thunks *t)
{
    enum { DEPTH = 5 };
    struct emit *e = &t->e;
    begin(t, THUNK_RET_MISS);
    t->ret_miss = emit_off(e);
    x_mov_rm(e, true, RDX, x_mem(RSP, -8));
    uint32_t put_back = x_call32(e);
    emit_u8(e, 0xcc);   /* a call of what follows it is no call to the predictor */
    x_patch32(e, put_back, emit_label(e));
    x_mov_mr(e, 8, x_mem(RSP, 0), RDX);
    x_lea(e, true, RDX, x_mem(RSP, 8 * DEPTH));
    x_alu_rm(e, ALU_CMP, true, RDX, X_CPU(ret_base));
    uint32_t deep = x_jcc8(e, CC_BE);
    x_mov_rm(e, true, RDX, X_CPU(ret_base));
    x_here8(e, deep);
    x_mov_mr(e, 8, scratch(0), RDX);
    x_mov_rr(e, true, RDX, RSP);
    const uint32_t again = emit_label(e);
    x_alu_rm(e, ALU_CMP, true, RDX, scratch(0));
    uint32_t none = x_jcc32(e, CC_AE);
    return_pc(e);
    x_alu_rr(e, ALU_CMP, true, RAX, RCX);
    uint32_t hit = x_jcc32(e, CC_E);
    x_alu_ri(e, ALU_ADD, true, RDX, 8);
    jmp_off(t, again);
    x_patch32(e, none, emit_label(e));
    x_alu_mi(e, ALU_CMP, false, X_CPU(poll), 0);
    uint32_t go_on = x_jcc8(e, CC_E);
    x_jmp_to(e, t->h->thunk[THUNK_POLL]);
    x_here8(e, go_on);
    x_mov_rr(e, false, RCX, RAX);
    x_alu_ri(e, ALU_AND, false, RCX, ((1 << HOST_LOOKUP_BITS) - 1) << 1);
    x_mov_rm(e, true, RDX, X_CPU(lookup));
    x_mov_rm(e, true, RCX, (struct x_mem){ RDX, RCX, 2, 0 });
    x_alu_rm(e, ALU_CMP, true, RAX, x_mem(RCX, -HOST_HEADER));
    uint32_t miss = x_jcc8(e, CC_NE);
    x_jmp_r(e, RCX);
    x_here8(e, miss);
    x_alu_rr(e, ALU_XOR, false, RCX, RCX);
    x_jmp_to(e, t->h->thunk[THUNK_MISS]);
    x_patch32(e, hit, emit_label(e));
    x_mov_rr(e, true, RSP, RDX);
    x_ret(e);
}

/* --- helpers ---------------------------------------------------------------------------------------------------- */

/* Arguments of a helper from cpu->scratch, and the call of helper eax / 8. */
static void call_helper(struct thunks *t)
{
    struct emit *e = &t->e;
    x_lea(e, true, RDI, x_mem(RBP, -CPU_BIAS));
    x_mov_rm(e, true, RSI, scratch(0));
    x_mov_rm(e, true, RDX, scratch(1));
    x_mov_rm(e, true, RCX, scratch(2));
    x_mov_rm(e, true, R8, scratch(3));
    x_mov_rm(e, true, R9, X_CPU(helpers));
    x_call_m(e, (struct x_mem){ R9, RAX, 0, 0 });
}

/* The scratch registers in cpu->cold, but rax. */
static void save_scratch(struct thunks *t, bool vectors, bool store)
{
    struct emit *e = &t->e;
    bool avx = x_has(t->h, XF_AVX);
    const uint8_t r[] = { RAX, RCX, RDX };
    for (unsigned k = store; k < 3; k++) {
        struct x_mem m = x_mem(RBP, x_cpu_disp(offsetof(struct cpu, cold.r)) + 8 * (int32_t)k);
        if (store) x_mov_mr(e, 8, m, r[k]);
        else x_mov_rm(e, true, r[k], m);
    }
    for (unsigned k = 0; vectors && k < t->h->first_vec; k++) {
        struct x_mem m = x_mem(RBP, x_cpu_disp(offsetof(struct cpu, cold.v)) + 16 * (int32_t)k);
        if (store) x_vstore(e, avx, true, m, k);
        else x_vload(e, avx, true, k, m);
    }
}

/* Classes I and F. C keeps rbx rbp r12-r15; the other pinned registers wait in cpu->dump. The return stack pointer waits in cpu->ret_sp. cold: the scratch registers are kept, too. */
static void thunk_helper(struct thunks *t, enum x_thunk n, bool vectors, bool cold)
{
    struct emit *e = &t->e;
    begin(t, n);
    if (cold) save_scratch(t, vectors, true);
    keep_gpr(t, CALLER_SAVED, true);
    if (vectors) keep_vec(t, true);
    x_mov_mr(e, 8, X_CPU(ret_sp), RSP);
    x_mov_rm(e, true, RSP, X_CPU(host_sp));
    x_alu_ri(e, ALU_SUB, true, RSP, 8);      /* host_sp is 8 below an aligned address */
    call_helper(t);
    x_mov_rm(e, true, RSP, X_CPU(ret_sp));
    keep_gpr(t, CALLER_SAVED, false);
    if (vectors) keep_vec(t, false);
    if (cold && !vectors) x_mov_mr(e, 8, scratch(0), RAX);
    if (cold) save_scratch(t, vectors, false);
    x_ret(e);
}

/* Class G: all state goes to its homes before, so that a fault in the helper can leave from here. cpu->recover_sp points to the
 * guard record, as in host_guarded(): {resume address, previous guard, rbp}. cpu->insn_pc is set already. */
static void thunk_helper_g(struct thunks *t)
{
    struct emit *e = &t->e;
    begin(t, THUNK_HELPER_G);
    pins_gpr(t, ~0u, true);
    pins_vec(t, true);
    x_mov_mr(e, 8, X_CPU(ret_sp), RSP);
    x_mov_rm(e, true, RSP, X_CPU(host_sp));
    x_push_r(e, RBP);
    x_push_m(e, X_CPU(recover_sp));
    x_lea(e, true, RCX, x_mem(X_RIP, 0));
    uint32_t resume_at = emit_off(e) - 4;
    x_push_r(e, RCX);
    x_mov_mr(e, 8, X_CPU(recover_sp), RSP);
    call_helper(t);
    x_pop_r(e, RCX);
    x_pop_r(e, RCX);
    x_mov_mr(e, 8, X_CPU(recover_sp), RCX);
    x_mov_rm(e, true, RSP, X_CPU(ret_sp));
    pins_gpr(t, CALLER_SAVED, false);
    pins_vec(t, false);
    x_ret(e);
    /* A fault: rsp points behind the resume address. */
    x_patch32(e, resume_at, emit_label(e));
    x_pop_r(e, RCX);
    x_pop_r(e, RBP);
    x_mov_mr(e, 8, X_CPU(recover_sp), RCX);
    x_alu_mi(e, ALU_ADD, true, X_CPU(ret_sp), 8);     /* this thunk's return address */
    x_mov_rm(e, true, RAX, X_CPU(insn_pc));
    x_mov_mr(e, 8, X_CPU(pc), RAX);
    x_mov_rm(e, true, RSP, X_CPU(host_sp));
    x_mov_ri(e, RAX, CPUX_FAULT);
    x_mov_mr(e, 4, X_CPU(exit_reason), RAX);
    x_ret(e);
}

/* rdx:rax = carry-less rax * rcx, one bit of rcx a round from the top. */
static void thunk_clmul(struct thunks *t)
{
    struct emit *e = &t->e;
    begin(t, THUNK_CLMUL);
    x_mov_mr(e, 8, scratch(0), RAX);
    x_mov_mi(e, 4, scratch(1), 64);
    x_alu_rr(e, ALU_XOR, false, RAX, RAX);
    x_alu_rr(e, ALU_XOR, false, RDX, RDX);
    uint32_t again = emit_label(e);
    x_alu_rr(e, ALU_ADD, true, RAX, RAX);
    x_alu_rr(e, ALU_ADC, true, RDX, RDX);
    x_alu_rr(e, ALU_ADD, true, RCX, RCX);
    uint32_t skip = x_jcc8(e, CC_AE);
    x_alu_rm(e, ALU_XOR, true, RAX, scratch(0));
    x_here8(e, skip);
    x_alu_mi(e, ALU_SUB, false, scratch(1), 1);
    x_jcc8_to(e, CC_NE, again);
    x_ret(e);
}

/* --- all ---------------------------------------------------------------------------------------------------------- */

size_t host_emit_thunks(struct host *h, uint8_t *dst, size_t cap)
{
    struct thunks t = { .h = h, .e = { .base = dst, .p = dst, .end = dst + cap, .final = dst } };
    struct emit *e = &t.e;
    assert(((uintptr_t)dst & 15) == 0);
    if (cap < 4096) return 0;

    h->thunk[THUNK_ENTER] = dst;
    uint32_t enter = x_jmp32(e);
    /* The base entry of the return stack leads here: it stands for no address. */
    while (emit_off(e) < X_THUNK_BASE) emit_u8(e, 0xcc);
    uint32_t base_miss = x_jmp32(e);

    thunk_leave(&t);
    thunk_exits(&t);
    thunk_snap(&t);
    x_patch32(e, enter, emit_label(e));
    thunk_enter(&t);
    thunk_ret_miss(&t);
    x_patch32(e, base_miss, t.ret_miss);
    thunk_helper(&t, THUNK_HELPER_I, false, false);
    thunk_helper(&t, THUNK_HELPER_F, true, false);
    thunk_helper(&t, THUNK_COLD_I, false, true);
    thunk_helper(&t, THUNK_COLD_F, true, true);
    thunk_helper_g(&t);
    thunk_clmul(&t);

    /* The empty fragment: a header that only a jump to X_NEVER itself matches, which faults there. */
    while (emit_off(e) & 15 && !e->full) emit_u8(e, 0xcc);
    emit_u64(e, X_NEVER);
    emit_u64(e, X_NEVER);
    begin(&t, THUNK_EMPTY);
    x_mov_ri(e, RAX, X_NEVER);
    x_alu_rr(e, ALU_XOR, false, RCX, RCX);
    x_jmp_to(e, h->thunk[THUNK_MISS]);

    begin(&t, THUNK_CONSTS);
    if ((size_t)(e->end - e->p) < X_CONSTS) return 0;
    e->p += fp_consts(h, e->p);
    e->p += vec_consts(e->p);
    return e->full ? 0 : (size_t)(e->p - dst);
}

const uint8_t *host_empty_entry(const struct host *h) { return h->thunk[THUNK_EMPTY]; }

struct x_mem x_shared_const(const struct lower *l, uint32_t off)
{
    return x_mem(X_RIP, (int32_t)(l->h->thunk[THUNK_CONSTS] + off - l->e.final));
}
