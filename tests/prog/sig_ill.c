/* sig_ill.c: illegal instructions and breakpoints: si_addr, and handlers that step over them by editing the context. */
#define _GNU_SOURCE
#include <stdint.h>
#include <ucontext.h>

#include "check.h"

static volatile int count, signo_got, code;
static void *volatile addr;
static volatile uintptr_t pc_got;

#ifdef __riscv
static void handler(int signo, siginfo_t *si, void *ucv)
{
    ucontext_t *uc = ucv;
    signo_got = signo;
    code = si->si_code;
    addr = si->si_addr;
    pc_got = uc->uc_mcontext.__gregs[0];
    uint16_t half = *(uint16_t *)pc_got;
    uc->uc_mcontext.__gregs[0] += (half & 3) == 3 ? 4 : 2;
    uc->uc_mcontext.__gregs[10] += 100;   /* a0 */
    count++;
}

#define TRY(name, insn, want_signo, want_code) \
    do { \
        register long a0 __asm__("a0") = 5; \
        uintptr_t at; \
        __asm__ volatile("la %1, 1f\n1: " insn : "+r"(a0), "=&r"(at) : : "memory"); \
        long result = a0; \
        printf("%s: signal %d code %d at the instruction %d, a0 %ld\n", name, signo_got, code, \
               (uintptr_t)addr == at && pc_got == at, result); \
        CHECK(signo_got == want_signo && code == want_code && result == 105); \
    } while (0)

int main(void)
{
    on_signal(SIGILL, handler, 0);
    on_signal(SIGTRAP, handler, 0);
    TRY("zero halfword", ".insn 0x0000", SIGILL, ILL_ILLOPC);
    TRY("custom opcode", ".insn 0x0000000b", SIGILL, ILL_ILLOPC);
    TRY("all ones", ".4byte 0xffffffff", SIGILL, ILL_ILLOPC);
    TRY("unimp", "unimp", SIGILL, ILL_ILLOPC);
    TRY("machine mode csr", "csrr t0, mstatus", SIGILL, ILL_ILLOPC);
    TRY("mret", "mret", SIGILL, ILL_ILLOPC);
    TRY("supervisor fence", "sfence.vma", SIGILL, ILL_ILLOPC);
    TRY("ebreak", ".option push\n.option norvc\nebreak\n.option pop", SIGTRAP, TRAP_BRKPT);
    TRY("c.ebreak", "c.ebreak", SIGTRAP, TRAP_BRKPT);
    printf("%d\n", count);
    return check_done("sig_ill");
}
#else
int main(void) { return 0; }
#endif
