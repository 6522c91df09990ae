/* Flags that are set before a load that faults and read behind it: a handler that mends the fault and returns finds them as they were. */
// guests: aarch64
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include "check.h"

enum { PAGES = 6000, BAD = 5500, PAGE = 4096 };
static volatile int mended;

static void mend(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)uc;
    mprotect((void *)((uintptr_t)si->si_addr & ~(uintptr_t)(PAGE - 1)), PAGE, PROT_READ | PROT_WRITE);
    mended++;
}

/* How often is i == bad found by a compare in front of the load of page i? */
static long count(const char *p, long n, long bad)
{
    long found = 0, i = 0, x;
    __asm__ volatile("1: cmp %[i], %[bad]\n"
                     "   ldr %[x], [%[p]]\n"
                     "   b.ne 2f\n"
                     "   add %[found], %[found], #1\n"
                     "2: add %[i], %[i], #1\n"
                     "   add %[p], %[p], %[page]\n"
                     "   cmp %[i], %[n]\n"
                     "   b.lo 1b\n"
                     : [found] "+r"(found), [i] "+r"(i), [x] "=&r"(x), [p] "+r"(p)
                     : [n] "r"(n), [bad] "r"(bad), [page] "r"((long)PAGE) : "cc", "memory");
    return found;
}

/* The same with a store behind an addition whose carry is wanted. */
static long carries(char *p, long n, long bad)
{
    long found = 0, i = 0;
    __asm__ volatile("1: subs x9, %[bad], %[i]\n"
                     "   str x9, [%[p]]\n"
                     "   cinc %[found], %[found], eq\n"
                     "   add %[i], %[i], #1\n"
                     "   add %[p], %[p], %[page]\n"
                     "   cmp %[i], %[n]\n"
                     "   b.lo 1b\n"
                     : [found] "+r"(found), [i] "+r"(i), [p] "+r"(p)
                     : [n] "r"(n), [bad] "r"(bad), [page] "r"((long)PAGE) : "cc", "memory", "x9");
    return found;
}

int main(void)
{
    char *p = mmap(NULL, (size_t)PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    CHECK(p != MAP_FAILED);
    on_signal(SIGSEGV, mend, SA_SIGINFO);
    for (int round = 0; round < 3; round++) {
        CHECK(mprotect(p + (size_t)BAD * PAGE, PAGE, PROT_NONE) == 0);
        CHECK(count(p, PAGES, BAD) == 1);
        CHECK(mended == 2 * round + 1);
        CHECK(mprotect(p + (size_t)BAD * PAGE, PAGE, PROT_NONE) == 0);
        CHECK(carries(p, PAGES, BAD) == 1);
        CHECK(mended == 2 * round + 2);
    }
    return check_done("a64_flags_fault");
}
