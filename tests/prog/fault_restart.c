/* fault_restart.c: a handler that makes the page accessible and returns: the instruction runs again, as lazy memory and collectors need. */
#include <stdint.h>
#include <sys/mman.h>

#include "check.h"

enum { PAGES = 200, PAGE = 4096 };
static uint8_t *m;
static volatile int faults;

static void handler(int signo, siginfo_t *si, void *context)
{
    (void)signo, (void)context;
    uint8_t *page = (uint8_t *)((uintptr_t)si->si_addr & -(uintptr_t)PAGE);
    if (page < m || page >= m + PAGES * PAGE) _Exit(3);
    faults++;
    if (mprotect(page, PAGE, PROT_READ | PROT_WRITE)) _Exit(4);
}

static void protect(int prot) { CHECK(mprotect(m, PAGES * PAGE, prot) == 0); faults = 0; }

int main(void)
{
    on_signal(SIGSEGV, handler, 0);
    m = mmap(NULL, PAGES * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(m != MAP_FAILED);

    /* stores in one hot loop, the address and the value are loop-carried */
    for (int i = 0; i < PAGES * PAGE / 64; i++) *(uint64_t *)(m + 64 * i) = (uint64_t)i;
    CHECK(faults == PAGES);
    protect(PROT_NONE);
    uint64_t sum = 0;
    for (int i = 0; i < PAGES * PAGE / 64; i++) sum += *(volatile uint64_t *)(m + 64 * i);
    printf("loads %lu, %d faults\n", sum, faults);

    protect(PROT_READ);
    for (int i = 0; i < PAGES; i++) __atomic_fetch_add((uint64_t *)(m + PAGE * i), 5, __ATOMIC_SEQ_CST);
    sum = 0;
    for (int i = 0; i < PAGES; i++) sum += *(uint64_t *)(m + PAGE * i);
    printf("atomics %lu, %d faults\n", sum, faults);

    protect(PROT_NONE);
    double d = 0;
    for (int i = 0; i < PAGES; i++) {
        volatile double *p = (double *)(m + PAGE * i + 8);
        *p = i * 0.5;
        d += *p;
    }
    printf("doubles %.1f, %d faults\n", d, faults);

    /* across two pages: two faults for one instruction */
    protect(PROT_NONE);
    for (int i = 1; i < PAGES; i += 2) {
        uint64_t v = 0x0102030405060708u * (unsigned)i;
#ifdef __riscv
        __asm__ volatile("sd %1, -3(%0)" :: "r"(m + PAGE * i), "r"(v) : "memory");
#elif defined(__aarch64__)
        __asm__ volatile("stur %1, [%0, #-3]" :: "r"(m + PAGE * i), "r"(v) : "memory");
#endif
    }
    sum = 0;
    for (int i = 1; i < PAGES; i += 2) {
        uint64_t v;
        memcpy(&v, m + PAGE * i - 3, 8);
        sum += v;
    }
    printf("across %lx, %d faults\n", sum, faults);

    /* string functions of libc on memory that appears as they go */
    protect(PROT_NONE);
    memset(m, 7, PAGES * PAGE);
    int set = faults;
    protect(PROT_READ);
    memmove(m + 100, m, 50 * PAGE);
    int moved = faults;
    protect(PROT_NONE);
    printf("strings %d %d %d %d\n", set, moved, memchr(m, 0, PAGES * PAGE) == NULL, faults);
    return check_done("fault_restart");
}
