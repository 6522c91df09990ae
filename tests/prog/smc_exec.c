/* smc_exec.c: execution where it is not allowed: si_code, si_addr, the pc and the registers that the handler sees; odd pcs. */
#include <setjmp.h>
#include <unistd.h>

#include "check.h"
#include "code.h"
#include "ctx.h"

static volatile uintptr_t addr, pc, ra, a0;
static volatile int code, signo_got, mode;
static uintptr_t go_on;

static void handler(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    signo_got = signo;
    code = si->si_code;
    addr = (uintptr_t)si->si_addr;
    pc = CTX_PC(uc);
    ra = CTX_RA(uc);
    a0 = CTX_A0(uc);
    CTX_PC(uc) = go_on ? go_on : CTX_RA(uc);  /* as if the function returned */
    CTX_A0(uc) = 4711;
}

static void expect(int line, void *to, int want_signo, int want_code, void *want_addr, void *want_pc)
{
    signo_got = 0;
    long r = ((fn_t)to)(42);
    if (r != 4711 || signo_got != want_signo || code != want_code || addr != (uintptr_t)want_addr || pc != (uintptr_t)want_pc || a0 != 42)
        printf("FAIL line %d: r %ld signo %d code %d addr %+ld pc %+ld a0 %ld\n", line, r, signo_got, code, (long)(addr - (uintptr_t)to),
               (long)(pc - (uintptr_t)to), (long)a0), check_failures++;
}
#define EXPECT(to, want_code, want_addr, want_pc) expect(__LINE__, to, SIGSEGV, want_code, want_addr, want_pc)

int main(void)
{
    on_signal(SIGSEGV, handler, 0);
    char *m = (char *)code_pages(3, PROT_READ | PROT_WRITE | PROT_EXEC);
    char *last = m + PAGE, *bad = m + 2 * PAGE;
    uint32_t *w;

    for (int round = 0; round < 3; round++) {
        static const int prots[] = { PROT_READ | PROT_WRITE, PROT_READ, PROT_NONE };
        /* right into it, at its start, in the middle, at its last halfword */
        CHECK(mprotect(bad, PAGE, prots[round]) == 0);
        EXPECT(bad, SEGV_ACCERR, bad, bad);
        EXPECT(bad + 100, SEGV_ACCERR, bad + 100, bad + 100);
        EXPECT(bad + PAGE - 4, SEGV_ACCERR, bad + PAGE - 4, bad + PAGE - 4);
        /* running off the end of the page before */
        w = (uint32_t *)(bad - 8);
        w[0] = w[1] = ADDI(A0, A0, 0);
        FLUSH(w, 8);
        EXPECT(w, SEGV_ACCERR, bad, bad);
#ifdef __riscv
        EXPECT(bad + PAGE - 2, SEGV_ACCERR, bad + PAGE - 2, bad + PAGE - 2);
        /* an instruction of which only the first half can be fetched: the address is that of the second */
        uint16_t *half = (uint16_t *)(bad - 6);
        uint32_t addi = ADDI(A0, A0, 0);
        half[0] = (uint16_t)addi;
        half[1] = (uint16_t)(addi >> 16);
        half[2] = 0x0513;
        FLUSH(half, 6);
        EXPECT(half, SEGV_ACCERR, bad, bad - 2);
#endif
    }
    CHECK(munmap(bad, PAGE) == 0);
    EXPECT(bad, SEGV_MAPERR, bad, bad);
    EXPECT(bad + 8, SEGV_MAPERR, bad + 8, bad + 8);
#ifdef __riscv
    EXPECT(bad - 6, SEGV_MAPERR, bad, bad - 2);
#endif
    EXPECT(NULL, SEGV_MAPERR, NULL, NULL);
    put_add((uint32_t *)m, 7);
    FLUSH(m, 8);
#ifdef __riscv
    /* the lowest bit of a jump target is dropped */
    CHECK(((fn_t)(m + 1))(1) == 8);
#else
    /* instructions are aligned */
    on_signal(SIGBUS, handler, 0);
    for (int i = 1; i < 4; i++) expect(__LINE__, m + i, SIGBUS, BUS_ADRALN, m + i, m + i);
    expect(__LINE__, bad + 1, SIGBUS, BUS_ADRALN, bad + 1, bad + 1);
#endif

    /* code that was run, and then may not be */
    for (int i = 0; i < 100; i++) {
        CHECK(mprotect(m, PAGE, PROT_READ | PROT_EXEC) == 0);
        CHECK(((fn_t)m)(i) == i + 7);
        CHECK(mprotect(m, PAGE, PROT_READ) == 0);
        EXPECT(m, SEGV_ACCERR, m, m);
    }
    CHECK(munmap(m, PAGE) == 0);
    EXPECT(m, SEGV_MAPERR, m, m);
    /* execute only: runs; reading depends on the machine */
    put_add((uint32_t *)last, 9);
    CHECK(mprotect(last, PAGE, PROT_EXEC) == 0);
    CHECK(((fn_t)last)(1) == 10);
    /* it comes back after the handler has made it runnable */
    CHECK(mprotect(last, PAGE, PROT_READ) == 0);
    EXPECT(last, SEGV_ACCERR, last, last);

    /* a pc set by a handler; an odd one's lowest bit is dropped where jumps do so */
    CHECK(mprotect(last, PAGE, PROT_READ | PROT_EXEC) == 0);
    go_on = (uintptr_t)last;
#ifdef __riscv
    go_on++;
#endif
    CHECK(((fn_t)m)(42) == 4711 + 9);
    return check_done("smc_exec");
}
