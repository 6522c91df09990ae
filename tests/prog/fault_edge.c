/*
 * fault_edge.c: stores up to the end of a page, then one into the next, which can't be written: what was stored before stays, once.
 * --audit and --stress=unwind took the store beside the one that faulted for part of it and made it twice.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>

static sigjmp_buf back;
static volatile unsigned faults;
static void handler(int signo) { (void)signo; faults++; siglongjmp(back, 1); }

static __attribute__((noinline)) void words(volatile uint64_t *p, unsigned i) { p[-2] += 3; p[-1] += 1; p[0] = i; }
static __attribute__((noinline)) void bytes(volatile uint8_t *p, unsigned i) { p[-2] += 3; p[-1] += 1; p[0] = (uint8_t)i; }
static __attribute__((noinline)) void across(volatile uint64_t *p, unsigned i) { p[-2] += 5; *(volatile uint64_t *)((volatile char *)p - 3) = i; }

int main(void)
{
    char *m = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *edge = m + 4096;
    signal(SIGSEGV, handler);
    for (int readable = 0; readable < 2; readable++) {
        mprotect(edge, 4096, readable ? PROT_READ : PROT_NONE);
        for (volatile unsigned i = 0; i < 200; i++) if (!sigsetjmp(back, 1)) words((volatile uint64_t *)edge, i);
        for (volatile unsigned i = 0; i < 200; i++) if (!sigsetjmp(back, 1)) bytes((volatile uint8_t *)edge - 24, i), bytes((volatile uint8_t *)edge, i);
        for (volatile unsigned i = 0; i < 200; i++) if (!sigsetjmp(back, 1)) across((volatile uint64_t *)edge, i);
        for (int k = 32; k; k--) printf("%02x%c", (unsigned char)edge[-k], k % 8 == 1 ? '\n' : ' ');
    }
    printf("%u faults\n", faults);
    return 0;
}
