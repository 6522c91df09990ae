// guests: aarch64
// flags: -march=armv8.1-a
/*
 * a64_fault.c: the state at a memory fault is exact. Every kind of access is made at a page without access, with a known
 * value in each register; the handler compares all of the context with it. x27 has the address, x28 the stub's. Flags are
 * looked at where something reads them later: dead ones may be left out.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "check.h"

/* Each stub: at the access `n` bytes after its start, the registers are as loaded, but for those the stub itself changed. */
#define STUBS(X) \
    X(ldrb, "ldrb w5, [x27]", 0) X(ldrsb, "ldrsb x27, [x27]", 0) X(ldrh, "ldrh w5, [x27]", 0) X(ldrsh, "ldrsh wzr, [x27]", 0) \
    X(ldrw, "ldr w6, [x27]", 0) X(ldrsw, "ldrsw x7, [x27]", 0) X(ldrx, "ldr x27, [x27]", 0) X(off, "sub x9, x27, #2000; ldr x10, [x9, #2000]", 4) \
    X(ldur, "ldur x5, [x27, #0]", 0) X(ldtr, "ldtr x5, [x27]", 0) X(reg, "mov x5, #0; ldr x6, [x27, x5, lsl #3]", 4) X(regw, "mov w5, #-8; add x6, x27, #8; str x7, [x6, w5, sxtw]", 8) \
    X(strb, "strb w5, [x27]", 0) X(strh, "strh w6, [x27]", 0) X(strw, "str wzr, [x27]", 0) X(strx, "str x27, [x27]", 0) X(stur, "stur x5, [x27]", 0) \
    X(pre, "sub x5, x27, #16; ldr x6, [x5, #16]!", 4) X(post, "ldr x6, [x27], #16", 0) X(spre, "sub x5, x27, #16; str x6, [x5, #16]!", 4) X(spost, "str x6, [x27], #-16", 0) \
    X(ldp, "ldp x5, x6, [x27]", 0) X(ldpself, "ldp x27, x6, [x27]", 0) X(ldppre, "sub x5, x27, #32; ldp x6, x7, [x5, #32]!", 4) X(ldppost, "ldp w6, w7, [x27], #32", 0) X(ldpsw, "ldpsw x6, x7, [x27]", 0) \
    X(stp, "stp x5, x6, [x27]", 0) X(stppre, "sub x5, x27, #32; stp x6, x7, [x5, #32]!", 4) X(stppost, "stp w6, w7, [x27], #32", 0) X(stnp, "stnp x6, x7, [x27]", 0) \
    X(ldrs, "ldr s1, [x27]", 0) X(ldrd, "ldr d31, [x27]", 0) X(ldrq, "ldr q1, [x27], #16", 0) X(strq, "str q1, [x27]", 0) X(strd, "str d30, [x27]", 0) X(ldrbv, "ldr b1, [x27]", 0) \
    X(ldpq, "ldp q1, q2, [x27]", 0) X(stpq, "stp q1, q2, [x27], #32", 0) X(ldpd, "ldp d1, d2, [x27]", 0) \
    X(ld1, "ld1 {v1.16b}, [x27], #16", 0) X(ld1m, "ld1 {v1.8h, v2.8h, v3.8h, v4.8h}, [x27]", 0) X(ld1l, "ld1 {v1.s}[2], [x27]", 0) X(ld1r, "ld1r {v1.4s}, [x27]", 0) \
    X(ld2, "ld2 {v1.4s, v2.4s}, [x27]", 0) X(ld3, "ld3 {v1.16b, v2.16b, v3.16b}, [x27]", 0) X(ld4, "ld4 {v1.2d, v2.2d, v3.2d, v4.2d}, [x27], #64", 0) \
    X(st1, "st1 {v1.16b}, [x27], #16", 0) X(st1l, "st1 {v1.b}[9], [x27]", 0) X(st2, "st2 {v1.4s, v2.4s}, [x27]", 0) X(st4, "st4 {v1.8h, v2.8h, v3.8h, v4.8h}, [x27], x5", 0) \
    X(ldar, "ldar x5, [x27]", 0) X(stlr, "stlr w5, [x27]", 0) X(ldxr, "ldxr w5, [x27]", 0) X(ldaxr, "ldaxr x27, [x27]", 0) X(ldxp, "ldxp x5, x6, [x27]", 0) X(stxr, "stxr w5, w6, [x27]", -1) \
    X(ldadd, "ldadd w5, w6, [x27]", 0) X(swp, "swp w5, wzr, [x27]", 0) X(ldeor, "ldeoral x5, x27, [x27]", 0) X(ldumax, "ldumaxal x5, x6, [x27]", 0) X(stclr, "stclr x5, [x27]", 0) \
    X(cas, "cas x5, x6, [x27]", 0) X(casp, "caspal x4, x5, x6, x7, [x27]", 0) X(casb, "casalb w5, w6, [x27]", 0) X(zva, "dc zva, x27", -2) \
    /* what came before in the block must have happened, what comes after must not have */ \
    X(seq1, "mov x5, #1; ldr x6, [x27]; mov x5, #2", 4) \
    X(seq2, "add x5, x5, #1; add x6, x5, x6; str x6, [x27]; add x5, x5, #1; add x6, x6, x6", 8) \
    X(seq3, "mov x5, x6; mov x6, x7; mov x7, x5; ldr w8, [x27]; mov x5, #0; mov x6, #0; mov x7, #0", 12) \
    X(seq4, "fmov d1, d2; fadd d3, d4, d5; ldr d6, [x27]; fmov d1, d7", 8) \
    X(seq5, "lsl x5, x6, #3; add x5, x27, x5; sub x5, x5, x6, lsl #3; str x1, [x5]", 12) \
    X(seq6, "mov w5, #0x5678; movk w5, #0x1234, lsl #16; mul w6, w5, w6; ldrb w5, [x27]", 12) \
    X(seq7, "mov x5, #3; 1: sub x5, x5, #1; cbnz x5, 1b; ldr w5, [x27]", 12) \
    X(seq8, "cmp x5, x6; cset x5, lo; ldr x6, [x27]; cset x6, eq", 8) \
    X(seq9, "subs x5, x6, x6; cinc x7, x7, eq; str x7, [x27]; mov x5, #9; adds x6, x6, x6", 8) \
    X(seq10, "add v1.4s, v2.4s, v3.4s; mov v3.16b, v1.16b; str q3, [x27]; movi v1.16b, #0", 8)

#define STUB(name, text, n) "stub_" #name ": " text "; b back\n"
__asm__(".text\n.arch armv8.1-a\n.balign 4\n" STUBS(STUB)
    /* run(stub, regs): x0-x30 from regs[0..30], v0-v31 from regs[32..95]; a fault ends at back with everything restored */
    ".globl run, back\nrun:\n"
    "    stp x29, x30, [sp, #-160]!\n    stp x19, x20, [sp, #16]\n    stp x21, x22, [sp, #32]\n    stp x23, x24, [sp, #48]\n    stp x25, x26, [sp, #64]\n    stp x27, x28, [sp, #80]\n"
    "    stp d8, d9, [sp, #96]\n    stp d10, d11, [sp, #112]\n    stp d12, d13, [sp, #128]\n    stp d14, d15, [sp, #144]\n"
    "    adrp x9, run_sp\n    mov x10, sp\n    str x10, [x9, #:lo12:run_sp]\n    mov x28, x1\n    cmp xzr, xzr\n"
    ".irp n, 0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30\n    ldr q\\n, [x28, #256+\\n*16]\n.endr\n"
    ".irp n, 1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31\n    ldr q\\n, [x28, #256+\\n*16]\n.endr\n"
    ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,29,30\n    ldr x\\n, [x28, #\\n*8]\n.endr\n"
    "    ldr x28, [x28, #28*8]\n    br x28\n"
    "back: adrp x9, run_sp\n    ldr x10, [x9, #:lo12:run_sp]\n    mov sp, x10\n"
    "    ldp x19, x20, [sp, #16]\n    ldp x21, x22, [sp, #32]\n    ldp x23, x24, [sp, #48]\n    ldp x25, x26, [sp, #64]\n    ldp x27, x28, [sp, #80]\n"
    "    ldp d8, d9, [sp, #96]\n    ldp d10, d11, [sp, #112]\n    ldp d12, d13, [sp, #128]\n    ldp d14, d15, [sp, #144]\n    ldp x29, x30, [sp], #160\n    ret\n"
    ".data\n.balign 8\nrun_sp: .xword 0\n.text\n");
void run(const void *stub, const uint64_t *regs);
extern const char back[];
#define DECLARE(name, text, n) extern const char stub_##name[];
STUBS(DECLARE)
#define ROW(name, text, n) { stub_##name, #name, n },
static const struct { const char *code, *name; int at; } stubs[] = { STUBS(ROW) };
enum { N = sizeof stubs / sizeof *stubs };

static uint64_t seen[96], seen_pc, seen_pstate;
static volatile int faults, signo_seen, code_seen;
static uint32_t seen_fpsr;
static void *volatile addr_seen;

static void handler(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    struct fpsimd_context *f = (void *)uc->uc_mcontext.__reserved;
    memcpy(seen, uc->uc_mcontext.regs, 31 * 8);
    memcpy(seen + 32, f->vregs, 512);
    seen_fpsr = f->fpsr;
    seen_pc = uc->uc_mcontext.pc;
    seen_pstate = uc->uc_mcontext.pstate & 0xf0000000;
    signo_seen = signo;
    code_seen = si->si_code;
    addr_seen = si->si_addr;
    faults++;
    uc->uc_mcontext.pc = (uint64_t)back;
}

static double as_double(uint64_t v) { union { uint64_t u; double d; } x = { v }; return x.d; }
static uint64_t as_bits(double v) { union { double d; uint64_t u; } x = { v }; return x.u; }

enum { V = 32, N_FLAG = 1u << 31, Z_FLAG = 1 << 30, C_FLAG = 1 << 29 };

/* What the instructions before the access have changed; the flags at the access. */
static uint64_t model(const char *name, uint64_t *r)
{
    uint64_t flags = Z_FLAG | C_FLAG, old5;
    if (!strcmp(name, "off")) r[9] = r[27] - 2000;
    if (!strcmp(name, "reg")) r[5] = 0;
    if (!strcmp(name, "regw")) r[5] = 0xfffffff8, r[6] = r[27] + 8;
    if (!strcmp(name, "pre") || !strcmp(name, "spre")) r[5] = r[27] - 16;
    if (!strcmp(name, "ldppre") || !strcmp(name, "stppre")) r[5] = r[27] - 32;
    if (!strcmp(name, "seq1")) r[5] = 1;
    if (!strcmp(name, "seq2")) r[5]++, r[6] += r[5];
    if (!strcmp(name, "seq3")) old5 = r[6], r[5] = old5, r[6] = r[7], r[7] = old5;
    if (!strcmp(name, "seq4")) {
        r[V + 2] = r[V + 4], r[V + 3] = 0;
        r[V + 6] = as_bits(as_double(r[V + 8]) + as_double(r[V + 10])), r[V + 7] = 0;
    }
    if (!strcmp(name, "seq5")) r[5] = r[27];
    if (!strcmp(name, "seq6")) r[5] = 0x12345678, r[6] = 0x12345678u * (uint32_t)r[6];
    if (!strcmp(name, "seq7")) r[5] = 0;
    if (!strcmp(name, "seq8")) flags = r[5] < r[6] ? N_FLAG : C_FLAG, r[5] = r[5] < r[6];
    if (!strcmp(name, "seq9")) r[5] = 0, r[7]++;
    if (!strcmp(name, "seq10"))
        for (int i = 0; i < 2; i++) {
            uint64_t a = r[V + 4 + i], b = r[V + 6 + i];
            r[V + 2 + i] = r[V + 6 + i] = (uint32_t)((uint32_t)a + (uint32_t)b) | ((a >> 32) + (b >> 32)) << 32;
        }
    return flags;
}

static void one(int s, char *at, int code)
{
    uint64_t regs[96], want[96];
    for (int i = 0; i < 32; i++) regs[i] = 0x0123456789abcd00u * (unsigned)i + (unsigned)i;
    for (int i = 0; i < 64; i++) regs[V + i] = as_bits(1.25 + i);
    regs[31] = 0;
    regs[27] = (uint64_t)at;
    regs[28] = (uint64_t)stubs[s].code;
    memcpy(want, regs, sizeof regs);
    uint64_t flags = model(stubs[s].name, want);
    int before = faults;
    run(stubs[s].code, regs);
    if (stubs[s].at == -1) {          /* a store without a monitor may fail without looking */
        CHECK(faults - before <= 1);
        return;
    }
    if (stubs[s].at == -2) at = (char *)((uintptr_t)at & -64ul), addr_seen = (void *)((uintptr_t)addr_seen & -64ul);    /* a block */
    if (!(faults == before + 1 && signo_seen == SIGSEGV && code_seen == code && addr_seen == (void *)at && seen_fpsr == 0))
        printf("FAIL %s: %d faults, signal %d code %d address %+ld fpsr %x\n", stubs[s].name, faults - before, signo_seen, code_seen, (char *)addr_seen - at, seen_fpsr), check_failures++;
    if (seen_pc != (uint64_t)stubs[s].code + (stubs[s].at < 0 ? 0 : (unsigned)stubs[s].at) || seen_pstate != flags)
        printf("FAIL %s: pc %+ld, flags %lx, not %lx\n", stubs[s].name, seen_pc - (uint64_t)stubs[s].code, seen_pstate, flags), check_failures++;
    for (int i = 0; i < 96; i++)
        if (seen[i] != want[i]) printf("FAIL %s: register %d is %lx, not %lx\n", stubs[s].name, i, seen[i], want[i]), check_failures++;
}

int main(void)
{
    static char stack[65536];
    sigaltstack(&(stack_t){ .ss_sp = stack, .ss_size = sizeof stack }, NULL);
    on_signal(SIGSEGV, handler, SA_ONSTACK);
    char *m = mmap(NULL, 4 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int round = 0; round < 5; round++)     /* cold and hot */
        for (int s = 0; s < N; s++) {
            one(s, m, SEGV_ACCERR);
            one(s, m + 4096 + 64 * s, SEGV_ACCERR);
            one(s, m + 2 * 4096 - 16, SEGV_ACCERR);
        }
    CHECK(munmap(m, 4096) == 0);
    for (int s = 0; s < N; s++) one(s, m + 64, SEGV_MAPERR);
    return check_done("a64_fault");
}
