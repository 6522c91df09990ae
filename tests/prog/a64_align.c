// guests: aarch64
// flags: -march=armv8.3-a
/*
 * a64_align.c: accesses based on a misaligned stack pointer fault, whatever made it so, and nothing else does: neither setting it, nor
 * prefetches, nor a signal. A misaligned branch target. The syndrome of alignment faults. Every way to misalign the stack pointer
 * is once the first one of a process (a child's).
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#include "check.h"

/* Each stub begins with sp = x20, aligned; x21 = 8, x22 = sp + 8. After the first part it must be x20 + off; the second part is the access.
 * The flags that cmp sets must survive. */
#define STUBS(X) \
    X(add, "add sp, sp, #8", 8, "ldr x0, [sp]") X(sub, "sub sp, sp, #24", -24, "str x0, [sp]") X(adde, "add sp, sp, x21", 8, "ldp x0, x1, [sp]") \
    X(sube, "sub sp, sp, w21, uxtw #1; sub sp, sp, #1", -17, "stp x0, x1, [sp, #16]") X(mov, "mov sp, x22", 8, "ldr q0, [sp, #32]") X(orr, "orr x0, x20, #8; mov sp, x0", 8, "str d0, [sp], #16") \
    X(and, "and sp, x22, #0xfffffffffffffff8", 8, "ldur x0, [sp, #-3]") X(eor, "eor sp, x22, #0x10; eor sp, x22, #0x8; add sp, sp, #3", 3, "ldr x0, [sp, x21]") \
    X(post, "ldr x0, [sp], #8", 8, "ldrb w0, [sp]") X(pre, "str x0, [sp, #-8]!", -8, "str x0, [sp, #8]!") X(pair, "stp w0, w1, [sp, #-8]!", -8, "ldp w0, w1, [sp], #8") \
    X(vpost, "ldr d0, [sp], #8", 8, "ld1 {v0.16b}, [sp]") X(simd, "ld1 {v0.8b}, [sp], #8", 8, "ld4 {v0.4s, v1.4s, v2.4s, v3.4s}, [sp], #64") X(simdr, "st1 {v0.8b}, [sp], x21", 8, "st1 {v0.b}[3], [sp]") \
    X(ldar, "mov sp, x22", 8, "ldar w0, [sp]") X(excl, "mov sp, x22", 8, "1: ldxr w0, [sp]; stxr w1, w0, [sp]; cbnz w1, 1b") X(ldadd, "mov sp, x22", 8, "ldadd x0, x1, [sp]") \
    X(cas, "mov sp, x22", 8, "cas x0, x1, [sp]") X(w, "mov w1, #8; add x1, x1, x20; mov sp, x1", 8, "ldr s0, [sp]") X(sysm, "mov x0, xzr; mov sp, x22; mov x8, #172; svc #0", 8, "ldrsw x0, [sp, #4]") \
    X(loop, "mov x0, #3; 1: add sp, sp, #8; subs x0, x0, #1; b.ne 1b; cmp xzr, xzr", 24, "str xzr, [sp]")

#define STUB(name, first, off, access) \
    ".globl stub_" #name ", at_" #name "\nstub_" #name ": " first "\n prfm pldl1keep, [sp]\n mov x9, sp\n b.ne stub_end\n at_" #name ": " access "\n mov x10, #1\n b stub_end\n"
__asm__(".text\n.arch armv8.3-a\n.balign 4\n" STUBS(STUB)
    /* run(stub, out): x9 = sp behind the first part, x10 = the access was made */
    "run: stp x29, x30, [sp, #-64]!\n stp x19, x20, [sp, #16]\n stp x21, x22, [sp, #32]\n str x1, [sp, #48]\n mov x3, x0\n mov x19, sp\n"
    " sub sp, sp, #512\n mov x20, sp\n mov x21, #8\n add x22, x20, x21\n mov x9, #0\n mov x10, #0\n cmp xzr, xzr\n br x3\n"
    "stub_end: .globl stub_end\n mov sp, x19\n ldr x1, [sp, #48]\n sub x9, x9, x20\n stp x9, x10, [x1]\n ldp x19, x20, [sp, #16]\n ldp x21, x22, [sp, #32]\n ldp x29, x30, [sp], #64\n ret\n");
void run(const void *stub, long out[2]);
extern const char stub_end[];
#define DECLARE(name, first, off, access) extern const char stub_##name[], at_##name[];
STUBS(DECLARE)
#define ROW(name, first, off, access) { stub_##name, at_##name, #name, off },
static const struct { const char *code, *at, *name; long off; } stubs[] = { STUBS(ROW) };
enum { N = sizeof stubs / sizeof *stubs, EC_PC = 0x22, EC_SP = 0x26, EC_DATA = 0x24, WNR = 1 << 6 };

static volatile uint64_t addr, pc, sp, fault_address, esr;
static volatile int faults, code, moves;
static uint64_t resume = (uint64_t)stub_end;      /* where the handler goes on */

static void on_bus(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    struct _aarch64_ctx *h = (void *)uc->uc_mcontext.__reserved;
    while (h->magic && h->magic != ESR_MAGIC) h = (void *)((char *)h + h->size);
    esr = h->magic ? ((struct esr_context *)h)->esr : 0;
    addr = (uint64_t)si->si_addr;
    code = si->si_code;
    pc = uc->uc_mcontext.pc;
    sp = uc->uc_mcontext.sp;
    fault_address = uc->uc_mcontext.fault_address;
    faults++;
    uc->uc_mcontext.pc = resume;
}

static void one(int s)
{
    long out[2] = { -1, -1 };
    int before = faults;
    run(stubs[s].code, out);
    if (out[0] != stubs[s].off || out[1] || faults != before + 1 || code != BUS_ADRALN || pc != (uint64_t)stubs[s].at || addr != sp || fault_address || esr != (1ul << 25 | (uint64_t)EC_SP << 26))
        printf("FAIL %s: sp moved by %ld, access %ld, %d faults, code %d, pc %+ld, address %lx, sp %lx, fault_address %lx, esr %lx\n", stubs[s].name, out[0], out[1], faults - before,
               code, pc - (uint64_t)stubs[s].at, addr, sp, fault_address, esr), check_failures++;
}

static int in_child(void (*fn)(long), long arg)
{
    fflush(stdout);
    pid_t child = fork();
    int status = -1;
    if (child == 0) {
        fn(arg);
        fflush(stdout);
        _exit(check_failures != 0);
    }
    waitpid(child, &status, 0);
    return status;
}

static void stub(long s) { one((int)s); }

/* A signal meets a misaligned stack pointer, and returns to it. */
static void on_usr1(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    CHECK(uc->uc_mcontext.sp % 16 == 8 && (uintptr_t)si % 16 == 0);
}
static void interrupted(long unused)
{
    on_signal(SIGUSR1, on_usr1, 0);
    register long x0 __asm__("x0") = getpid();
    register long x1 __asm__("x1") = SIGUSR1;
    register long x8 __asm__("x8") = 129;
    __asm__ volatile("mov x19, sp\n sub x20, x19, #8\n mov sp, x20\n svc #0\n mov x21, sp\n mov sp, x19\n sub x0, x20, x21" : "+r"(x0) : "r"(x1), "r"(x8) : "x19", "x20", "x21", "memory");
    CHECK(x0 == 0);
}

/* The context gets one. */
static void on_usr2(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    if (moves++ == 0) uc->uc_mcontext.sp -= 8;
    (void)signo, (void)si;
}
static void returned_to(long unused)
{
    on_signal(SIGUSR2, on_usr2, 0);
    int before = faults;
    register long x0 __asm__("x0") = getpid();
    register long x1 __asm__("x1") = SIGUSR2;
    register long x8 __asm__("x8") = 129;
    __asm__ volatile("adr x21, 1f\n str x21, [%3]\n mov x19, sp\n svc #0\n ldr x21, [sp, #16]\n 1: mov sp, x19"
                     : "+r"(x0) : "r"(x1), "r"(x8), "r"(&resume) : "x19", "x21", "memory");
    resume = (uint64_t)stub_end;
    CHECK(faults == before + 1);
}

static void cloned(long unused)
{
    static _Alignas(16) char stack[65536];
    signal(SIGBUS, SIG_DFL);
    int status = -1;
    /* clone(2) itself rounds down: the bare system call does not */
    register long x0 __asm__("x0") = SIGCHLD;
    register long x1 __asm__("x1") = (long)(stack + sizeof stack - 1000);
    register long x8 __asm__("x8") = 220;
    __asm__ volatile("mov x2, xzr\n mov x3, xzr\n mov x4, xzr\n svc #0\n cbnz x0, 1f\n ldr x1, [sp]\n mov x0, #5\n mov x8, #93\n svc #0\n 1:" : "+r"(x0), "+r"(x1), "+r"(x8) :: "x2", "x3", "x4", "memory");
    CHECK(waitpid((pid_t)x0, &status, 0) == x0 && WIFSIGNALED(status) && WTERMSIG(status) == SIGBUS);
}

/* --- other alignment faults --------------------------------------------------------------------------------------------------- */

static void others(void)
{
    static _Alignas(64) char m[128];
    long out[2];
    /* stubs end as those above do: by the handler, which leaves to stub_end */
    extern const char bad_pc[], bad_load[], bad_store[], bad_excl[], bad_amo[];
    __asm__(".pushsection .text.bad,\"ax\"\n .balign 4\n bad_pc: adr x9, bad_pc + 2\n br x9\n bad_load: add x9, x20, #15\n ldar w9, [x9]\n bad_store: add x9, x20, #13\n stlr x9, [x9]\n"
            " bad_excl: add x9, x20, #2\n ldxr w9, [x9]\n bad_amo: add x9, x20, #12\n ldadd x9, x9, [x9]\n .popsection");
    static const struct { const char *code; unsigned ec; int wnr, at; } f[] = { { bad_pc, EC_PC, 0, -1 }, { bad_load, EC_DATA, 0, 15 }, { bad_store, EC_DATA, 1, 13 }, { bad_amo, EC_DATA, 1, 12 } };
    for (int round = 0; round < 5; round++)
        for (unsigned k = 0; k < sizeof f / sizeof *f; k++) {
            int before = faults;
            run(f[k].code, out);
            CHECK(faults == before + 1 && code == BUS_ADRALN && esr >> 26 == f[k].ec && !!(esr & WNR) == f[k].wnr && (esr & 1 << 25));
            CHECK(f[k].ec == EC_PC ? addr == (uint64_t)f[k].code + 2 && pc == addr && fault_address == 0 && !(esr & 63) : addr == fault_address && (esr & 63) == 0x21 && addr % 16 == (unsigned)f[k].at % 16);
        }
    (void)m;
}

int main(void)
{
    static char alt[65536];
    sigaltstack(&(stack_t){ .ss_sp = alt, .ss_size = sizeof alt }, NULL);
    on_signal(SIGBUS, on_bus, SA_ONSTACK);
    others();
    for (int s = 0; s < N; s++) CHECK(in_child(stub, s) == 0);
    CHECK(in_child(interrupted, 0) == 0);
    CHECK(in_child(returned_to, 0) == 0);
    CHECK(in_child(cloned, 0) == 0);
    for (int round = 0; round < 5; round++)
        for (int s = 0; s < N; s++) one(s);
    others();
    return check_done("a64_align");
}
