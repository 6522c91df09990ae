/*
 * flow_odd.c: jumps to addresses where no code can be, over and over: the signal, its code and address, and the pc of its frame.
 * A jump to address 1 was taken for one to 0 once it was compiled.
 */
// guests: aarch64
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <ucontext.h>

static sigjmp_buf back;
static volatile unsigned long wrong, count;
static volatile unsigned long target;

static void handler(int signo, siginfo_t *si, void *context)
{
    const ucontext_t *uc = context;
    const int odd = target & 3;
    count++;
    if (signo != (odd ? SIGBUS : SIGSEGV) || si->si_code != (odd ? BUS_ADRALN : SEGV_MAPERR) || (unsigned long)si->si_addr != target || uc->uc_mcontext.pc != target) {
        if (!wrong++) printf("%#lx: signal %d, code %d, address %p, pc %#llx\n", target, signo, si->si_code, si->si_addr, (unsigned long long)uc->uc_mcontext.pc);
    }
    siglongjmp(back, 1);
}

static __attribute__((noinline)) void jump(unsigned long to, void (*table[])(void), unsigned i)
{
    if (i & 1) ((void (*)(void))to)();
    else table[i / 2 % 4]();
}

int main(void)
{
    sigaction(SIGSEGV, &(struct sigaction){ .sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER }, NULL);
    sigaction(SIGBUS, &(struct sigaction){ .sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER }, NULL);
    void (*table[4])(void);
    for (volatile unsigned i = 0; i < 400; i++) {
        target = (i / 8 + 1) % 4;
        for (unsigned k = 0; k < 4; k++) table[k] = (void (*)(void))target;
        if (!sigsetjmp(back, 1)) jump(target, table, i);
    }
    printf("%lu faults, %lu wrong\n", count, wrong);
    return 0;
}
