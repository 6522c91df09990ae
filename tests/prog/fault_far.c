/*
 * fault_far.c: a loop calls a function through a pointer that lies on the stack or in mapped memory, gigabytes from the program: what faults there has its own address in the
 * signal's frame. A region took the function in, though it could tell addresses within two gigabytes only.
 */
// flags: -fno-builtin
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

static unsigned long start, wrong, faults;
static char *page;

static unsigned long pc_of(const ucontext_t *uc)
{
#ifdef __aarch64__
    return uc->uc_mcontext.pc;
#else
    return uc->uc_mcontext.__gregs[REG_PC];
#endif
}
static void handler(int signo, siginfo_t *si, void *context)
{
    (void)signo;
    faults++;
    if (si->si_addr != page || pc_of(context) != start) wrong++;
    mprotect(page, 4096, PROT_READ | PROT_WRITE);
}

/* The store first, so that its address is the function's. */
#ifdef __aarch64__
static const uint32_t code[] = { 0xb9000001 /* str w1, [x0] */, 0x0b010020 /* add w0, w1, w1 */, 0xd65f03c0 /* ret */ };
#else
static const uint32_t code[] = { 0x00b52023 /* sw a1, 0(a0) */, 0x00b5853b /* addw a0, a1, a1 */, 0x00008067 /* ret */ };
#endif

int main(void)
{
    sigaction(SIGSEGV, &(struct sigaction){ .sa_sigaction = handler, .sa_flags = SA_SIGINFO }, NULL);
    page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *far = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    memcpy(far, code, sizeof code);
    __builtin___clear_cache(far, far + sizeof code);
    mprotect(far, 4096, PROT_READ | PROT_EXEC);
    int (*volatile f)(void *, unsigned) = (int (*)(void *, unsigned))far;
    start = (unsigned long)far;
    unsigned sum = 0;
    for (unsigned k = 0; k < 400; k++) {
        if (k % 8 == 0) mprotect(page, 4096, PROT_READ);
        for (unsigned i = 0; i < 500; i++) sum += (unsigned)f(page, i);
    }
    printf("%u, %lu faults, %lu wrong\n", sum, faults, wrong);
    return 0;
}
