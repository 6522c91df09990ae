/* sig_ill.c: illegal instructions and breakpoints: si_addr, and handlers that step over them by editing the context. */
#define _GNU_SOURCE
#include <stdint.h>

#include "check.h"
#include "ctx.h"

static volatile int count, signo_got, code;
static void *volatile addr;
static volatile uintptr_t pc_got;

/* The length of the instruction at pc. */
static unsigned length(uintptr_t pc)
{
#ifdef __riscv
    return (*(uint16_t *)pc & 3) == 3 ? 4 : 2;
#else
    (void)pc;
    return 4;
#endif
}

static void handler(int signo, siginfo_t *si, void *ucv)
{
    ucontext_t *uc = ucv;
    signo_got = signo;
    code = si->si_code;
    addr = si->si_addr;
    pc_got = CTX_PC(uc);
    CTX_PC(uc) += length(pc_got);
    CTX_A0(uc) += 100;
    count++;
}

#ifdef __riscv
#define A0 "a0"
#define LA "la %1, 1f\n1: "
#else
#define A0 "x0"
#define LA "adr %1, 1f\n1: "
#endif
#define TRY(name, insn, want_signo, want_code) \
    do { \
        register long a0 __asm__(A0) = 5; \
        uintptr_t at; \
        __asm__ volatile(LA insn : "+r"(a0), "=&r"(at) : : "memory"); \
        long result = a0; \
        printf("%s: signal %d code %d at the instruction %d, a0 %ld\n", name, signo_got, code, \
               (uintptr_t)addr == at && pc_got == at, result); \
        CHECK(signo_got == want_signo && code == want_code && result == 105); \
    } while (0)

int main(void)
{
    on_signal(SIGILL, handler, 0);
    on_signal(SIGTRAP, handler, 0);
#ifdef __riscv
    TRY("zero halfword", ".insn 0x0000", SIGILL, ILL_ILLOPC);
    TRY("custom opcode", ".insn 0x0000000b", SIGILL, ILL_ILLOPC);
    TRY("all ones", ".4byte 0xffffffff", SIGILL, ILL_ILLOPC);
    TRY("unimp", "unimp", SIGILL, ILL_ILLOPC);
    TRY("machine mode csr", "csrr t0, mstatus", SIGILL, ILL_ILLOPC);
    TRY("mret", "mret", SIGILL, ILL_ILLOPC);
    TRY("supervisor fence", "sfence.vma", SIGILL, ILL_ILLOPC);
    TRY("ebreak", ".option push\n.option norvc\nebreak\n.option pop", SIGTRAP, TRAP_BRKPT);
    TRY("c.ebreak", "c.ebreak", SIGTRAP, TRAP_BRKPT);
#else
    TRY("udf", "udf #7", SIGILL, ILL_ILLOPC);
    TRY("all ones", ".4byte 0xffffffff", SIGILL, ILL_ILLOPC);
    TRY("unallocated load", ".4byte 0x39c00000 | 3 << 30", SIGILL, ILL_ILLOPC);
    TRY("unallocated shift", ".4byte 0x0bc00020", SIGILL, ILL_ILLOPC);
    TRY("hvc", "hvc #0", SIGILL, ILL_ILLOPC);
    TRY("eret", "eret", SIGILL, ILL_ILLOPC);
    TRY("kernel register", "mrs x1, sctlr_el1", SIGILL, ILL_ILLOPC);
    TRY("write of a kernel register", "msr ttbr0_el1, x1", SIGILL, ILL_ILLOPC);
    TRY("tlbi", "tlbi vmalle1", SIGILL, ILL_ILLOPC);
    TRY("interrupt mask", "msr daifset, #2", SIGILL, ILL_ILLOPC);
    TRY("brk", "brk #1234", SIGTRAP, TRAP_BRKPT);
#endif
    printf("%d\n", count);
    return check_done("sig_ill");
}
