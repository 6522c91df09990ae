/* sig_segv.c: memory faults: si_code, si_addr to the byte, siglongjmp out of the handler, wild jumps. */
#include <setjmp.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include "check.h"

static sigjmp_buf back;
static volatile int count, code, signo_got;
static void *volatile addr;

static void handler(int signo, siginfo_t *si, void *uc)
{
    (void)uc;
    signo_got = signo;
    code = si->si_code;
    addr = si->si_addr;
    count++;
    siglongjmp(back, 1);
}

#define FAULTS(expr, want_code, want_addr) \
    do { \
        int before = count; \
        if (sigsetjmp(back, 1) == 0) { expr; CHECK(!"no fault: " #expr); } \
        CHECK(count == before + 1 && signo_got == SIGSEGV); \
        if (code != (want_code) || addr != (void *)(want_addr)) \
            printf("FAIL line %d: code %d addr %p\n", __LINE__, code, addr), check_failures++; \
    } while (0)

#define LOAD(type, p) ((void)*(volatile type *)(p))
#define STORE(type, p) (*(volatile type *)(p) = (type)1)

int main(void)
{
    on_signal(SIGSEGV, handler, 0);
    on_signal(SIGBUS, handler, 0);
    char *m = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *ro = m + 4096, *gone = m + 8192;
    memset(m, 1, 3 * 4096);
    CHECK(mprotect(ro, 4096, PROT_READ) == 0 && munmap(gone, 4096) == 0);

    for (int off = 0; off < 4096; off += 1365) {
        char *p = gone + (off & ~7);
        FAULTS(LOAD(int8_t, p), SEGV_MAPERR, p);
        FAULTS(LOAD(uint8_t, p + 1), SEGV_MAPERR, p + 1);
        FAULTS(LOAD(int16_t, p), SEGV_MAPERR, p);
        FAULTS(LOAD(uint32_t, p + 4), SEGV_MAPERR, p + 4);
        FAULTS(LOAD(uint64_t, p), SEGV_MAPERR, p);
        FAULTS(LOAD(float, p), SEGV_MAPERR, p);
        FAULTS(LOAD(double, p), SEGV_MAPERR, p);
        FAULTS(STORE(int8_t, p), SEGV_MAPERR, p);
        FAULTS(STORE(int32_t, p), SEGV_MAPERR, p);
        FAULTS(STORE(int64_t, p), SEGV_MAPERR, p);
        FAULTS(STORE(double, p), SEGV_MAPERR, p);
        FAULTS(STORE(int8_t, ro + off), SEGV_ACCERR, ro + off);
        FAULTS(STORE(double, ro + (off & ~7)), SEGV_ACCERR, ro + (off & ~7));
        FAULTS(__atomic_fetch_add((int *)(ro + (off & ~7)), 1, __ATOMIC_SEQ_CST), SEGV_ACCERR, ro + (off & ~7));
    }
    LOAD(int64_t, ro);
    char *volatile null = NULL;
    FAULTS(LOAD(int, null), SEGV_MAPERR, 0);
    FAULTS(STORE(int, null + 16), SEGV_MAPERR, 16);

#ifdef __riscv
    /* Addresses that no process has; beyond the canonical ones the host kernel tells no address. */
    static const uintptr_t far[] = { 0x8000000000000000, 0x0000800000000000, 0x4141414141414140, 0xffffffffffff8000 };
    for (volatile unsigned i = 0; i < sizeof far / sizeof *far; i++) {
        FAULTS(LOAD(uint64_t, far[i]), SEGV_MAPERR, far[i]);
        FAULTS(STORE(uint8_t, far[i] + 1), SEGV_MAPERR, far[i] + 1);
        FAULTS(LOAD(double, far[i] + 8), SEGV_MAPERR, far[i] + 8);
    }

#endif

    /* wild jumps: the fault is at the target */
    void (*volatile fn)(void);
    fn = (void (*)(void))gone;
    FAULTS(fn(), SEGV_MAPERR, gone);
    fn = (void (*)(void))m;
    FAULTS(fn(), SEGV_ACCERR, m);
    fn = NULL;
    FAULTS(fn(), SEGV_MAPERR, NULL);

    /* a system call gets EFAULT, no signal */
    count = 0;
    CHECK(write(1, gone, 1) == -1 && errno == EFAULT);
    int p[2];
    CHECK(pipe(p) == 0 && write(p[1], "abc", 3) == 3);
    CHECK(read(p[0], ro, 3) == -1 && errno == EFAULT && count == 0);

    /* many times through setjmp, in a loop that is hot */
    volatile unsigned long sum = 0;
    for (volatile int i = 0; i < 5000; i++) {
        if (sigsetjmp(back, 1) == 0) STORE(int8_t, ro + i % 4096);
        else sum += (unsigned long)((char *)addr - ro);
    }
    printf("%lu\n", sum);

    CHECK(mprotect(m, 4096, PROT_NONE) == 0);
    FAULTS(LOAD(char, m + 7), SEGV_ACCERR, m + 7);
    return check_done("sig_segv");
}
