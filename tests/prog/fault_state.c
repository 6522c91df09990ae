// flags: -mno-relax -Wl,--no-relax
// guests: riscv64
/*
 * fault_state.c: the state at a memory fault is exact. Every kind of access is made at a page without access, with a known
 * value in each register; the handler compares all of the context with it. x31 has the address, x30 the stub's.
 */
#include <stdint.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "check.h"

/* Each stub: at the access `n` bytes after its start, the registers are as loaded, but for those the stub itself changed. */
#define STUBS(X) \
    X(lb, "lb x5, 0(x31)", 0) X(lbu, "lbu x31, 0(x31)", 0) X(lh, "lh x5, 0(x31)", 0) X(lhu, "lhu x0, 0(x31)", 0) \
    X(lw, "lw x6, 0(x31)", 0) X(lwu, "lwu x7, 0(x31)", 0) X(ld, "ld x31, 0(x31)", 0) X(ld_off, "addi x9, x31, -2000; ld x10, 2000(x9)", 4) \
    X(sb, "sb x5, 0(x31)", 0) X(sh, "sh x6, 0(x31)", 0) X(sw, "sw x7, 0(x31)", 0) X(sd, "sd x31, 0(x31)", 0) \
    X(sb0, "sb x0, 0(x31)", 0) X(sd_off, "addi x9, x31, 2000; sd x10, -2000(x9)", 4) \
    X(flw, "flw f1, 0(x31)", 0) X(fld, "fld f31, 0(x31)", 0) X(fsw, "fsw f1, 0(x31)", 0) X(fsd, "fsd f30, 0(x31)", 0) \
    X(lrw, "lr.w x5, (x31)", 0) X(lrd, "lr.d x31, (x31)", 0) X(scw, "sc.w x5, x6, (x31)", -1) \
    X(amoaddw, "amoadd.w x5, x6, (x31)", 0) X(amoswapw, "amoswap.w x0, x6, (x31)", 0) X(amoxord, "amoxor.d x31, x6, (x31)", 0) \
    X(amomaxud, "amomaxu.d.aqrl x5, x6, (x31)", 0) X(amominw, "amomin.w x6, x6, (x31)", 0) \
    /* what came before in the block must have happened, what comes after must not have */ \
    X(seq1, "li x5, 1; ld x6, 0(x31); li x5, 2", 4) \
    X(seq2, "addi x5, x5, 1; add x6, x5, x6; sd x6, 0(x31); addi x5, x5, 1; add x6, x6, x6", 8) \
    X(seq3, "mv x5, x6; mv x6, x7; mv x7, x5; lw x8, 0(x31); li x5, 0; li x6, 0; li x7, 0", 12) \
    X(seq4, "fmv.d f1, f2; fadd.d f3, f4, f5; fld f6, 0(x31); fmv.d f1, f7", 8) \
    X(seq5, "slli x5, x6, 3; add x5, x31, x5; slli x7, x6, 3; sub x5, x5, x7; sd x1, 0(x5)", 16) \
    X(seq6, "lui x5, 0x12345; addiw x5, x5, 0x678; mulw x6, x5, x6; lbu x5, 0(x31)", 12) \
    X(seq7, "li x5, 3; 1: addi x5, x5, -1; bnez x5, 1b; lw x5, 0(x31)", 12)

#define STUB(name, text, n) "stub_" #name ": " text "; j back; .balign 4\n"
__asm__(".text\n.option push\n.option norvc\n.option norelax\n" STUBS(STUB)
    /* run(stub, regs): all registers from regs[1..31], regs[32..63]; a fault ends at back with everything restored */
    ".globl run\nrun:\n"
    "    addi sp, sp, -224\n"
    "    sd ra, 0(sp); sd s0, 8(sp); sd s1, 16(sp); sd s2, 24(sp); sd s3, 32(sp); sd s4, 40(sp); sd s5, 48(sp); sd s6, 56(sp)\n"
    "    sd s7, 64(sp); sd s8, 72(sp); sd s9, 80(sp); sd s10, 88(sp); sd s11, 96(sp); sd gp, 104(sp); sd tp, 112(sp)\n"
    "    fsd fs0, 120(sp); fsd fs1, 128(sp); fsd fs2, 136(sp); fsd fs3, 144(sp); fsd fs4, 152(sp); fsd fs5, 160(sp)\n"
    "    fsd fs6, 168(sp); fsd fs7, 176(sp); fsd fs8, 184(sp); fsd fs9, 192(sp); fsd fs10, 200(sp); fsd fs11, 208(sp)\n"
    "    la t0, run_sp; sd sp, 0(t0)\n"
    "    mv x30, a1\n"
    ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n    fld f\\n, (32+\\n)*8(x30)\n.endr\n"
    ".irp n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,31\n    ld x\\n, \\n*8(x30)\n.endr\n"
    "    ld x30, 30*8(x30); jr x30\n"
    "back: la t0, run_sp; ld sp, 0(t0)\n"
    "    ld ra, 0(sp); ld s0, 8(sp); ld s1, 16(sp); ld s2, 24(sp); ld s3, 32(sp); ld s4, 40(sp); ld s5, 48(sp); ld s6, 56(sp)\n"
    "    ld s7, 64(sp); ld s8, 72(sp); ld s9, 80(sp); ld s10, 88(sp); ld s11, 96(sp); ld gp, 104(sp); ld tp, 112(sp)\n"
    "    fld fs0, 120(sp); fld fs1, 128(sp); fld fs2, 136(sp); fld fs3, 144(sp); fld fs4, 152(sp); fld fs5, 160(sp)\n"
    "    fld fs6, 168(sp); fld fs7, 176(sp); fld fs8, 184(sp); fld fs9, 192(sp); fld fs10, 200(sp); fld fs11, 208(sp)\n"
    "    addi sp, sp, 224\n"
    "    ret\n.option pop\n.data\n.balign 8\nrun_sp: .dword 0\n.text\n");
void run(const void *stub, const uint64_t *regs);
extern const char back[];
#define DECLARE(name, text, n) extern const char stub_##name[];
STUBS(DECLARE)
#define ROW(name, text, n) { stub_##name, #name, n },
static const struct { const char *code, *name; int at; } stubs[] = { STUBS(ROW) };
enum { N = sizeof stubs / sizeof *stubs };

static uint64_t seen[64], seen_pc;
static volatile int faults, signo_seen, code_seen;
static uint32_t seen_fcsr;
static void *volatile addr_seen;

/* gp and tp are not those of C here: no thread-local data, no gp-relative addresses (-Wl,--no-relax). */
static void handler(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    for (int i = 1; i < 32; i++) seen[i] = uc->uc_mcontext.__gregs[i];
    for (int i = 0; i < 32; i++) seen[32 + i] = uc->uc_mcontext.__fpregs.__d.__f[i];
    seen_fcsr = uc->uc_mcontext.__fpregs.__d.__fcsr;
    seen_pc = uc->uc_mcontext.__gregs[0];
    signo_seen = signo;
    code_seen = si->si_code;
    addr_seen = si->si_addr;
    faults++;
    uc->uc_mcontext.__gregs[0] = (uint64_t)back;
}

static double as_double(uint64_t v) { union { uint64_t u; double d; } x = { v }; return x.d; }
static uint64_t as_bits(double v) { union { double d; uint64_t u; } x = { v }; return x.u; }

/* What the instructions before the access have changed. */
static void model(const char *name, uint64_t *r)
{
    uint64_t old5;
    if (!strcmp(name, "ld_off")) r[9] = r[31] - 2000;
    if (!strcmp(name, "sd_off")) r[9] = r[31] + 2000;
    if (!strcmp(name, "seq1")) r[5] = 1;
    if (!strcmp(name, "seq2")) r[5]++, r[6] += r[5];
    if (!strcmp(name, "seq3")) old5 = r[6], r[5] = old5, r[6] = r[7], r[7] = old5;
    if (!strcmp(name, "seq4")) r[33] = r[34], r[35] = as_bits(as_double(r[36]) + as_double(r[37]));
    if (!strcmp(name, "seq5")) r[7] = r[6] << 3, r[5] = r[31];
    if (!strcmp(name, "seq6")) r[5] = 0x12345678, r[6] = (uint64_t)(int64_t)(int32_t)(0x12345678u * (uint32_t)r[6]);
    if (!strcmp(name, "seq7")) r[5] = 0;
}

static void one(int s, char *at, int code)
{
    uint64_t regs[64], want[64];
    for (int i = 1; i < 32; i++) regs[i] = 0x0123456789abcd00u * (unsigned)i + (unsigned)i;
    for (int i = 0; i < 32; i++) regs[32 + i] = as_bits(1.25 + i);
    regs[30] = (uint64_t)stubs[s].code;
    regs[31] = (uint64_t)at;
    memcpy(want, regs, sizeof regs);
    model(stubs[s].name, want);
    int before = faults;
    run(stubs[s].code, regs);
    if (stubs[s].at < 0) {          /* an SC without a reservation may fail without looking */
        CHECK(faults - before <= 1);
        return;
    }
    CHECK(faults == before + 1 && signo_seen == SIGSEGV && code_seen == code && addr_seen == (void *)at && seen_fcsr == 0);
    CHECK(seen_pc == (uint64_t)stubs[s].code + (unsigned)stubs[s].at);
    for (int i = 1; i < 64; i++)
        if (seen[i] != want[i]) printf("FAIL %s: x/f %d is %lx, not %lx\n", stubs[s].name, i, seen[i], want[i]), check_failures++;
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
            one(s, m + 2 * 4096 - 8, SEGV_ACCERR);
        }
    CHECK(munmap(m, 4096) == 0);
    for (int s = 0; s < N; s++) one(s, m + 64, SEGV_MAPERR);
    return check_done("fault_state");
}
