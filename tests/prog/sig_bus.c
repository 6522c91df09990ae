/* sig_bus.c: SIGBUS: file pages beyond the end, misaligned atomics. */
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

#define FAULTS(expr, want_signo, want_code, want_addr) \
    do { \
        int before = count; \
        if (sigsetjmp(back, 1) == 0) { expr; CHECK(!"no fault: " #expr); } \
        CHECK(count == before + 1 && signo_got == (want_signo)); \
        if (code != (want_code) || addr != (void *)(want_addr)) \
            printf("FAIL line %d: signal %d code %d addr %p\n", __LINE__, signo_got, code, addr), check_failures++; \
    } while (0)

int main(void)
{
    on_signal(SIGSEGV, handler, 0);
    on_signal(SIGBUS, handler, 0);
    char name[] = "/tmp/sig_bus.XXXXXX";
    int fd = mkstemp(name);
    unlink(name);
    CHECK(ftruncate(fd, 3 * 4096) == 0);
    char *m = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    memset(m, 7, 3 * 4096);
    CHECK(ftruncate(fd, 4096 + 10) == 0);
    CHECK(m[4096 + 9] == 7 && m[4096 + 10] == 0 && m[8191] == 0);
    FAULTS((void)*(volatile char *)(m + 8192), SIGBUS, BUS_ADRERR, m + 8192);
    FAULTS((void)*(volatile uint64_t *)(m + 8192 + 808), SIGBUS, BUS_ADRERR, m + 8192 + 808);
    FAULTS(*(volatile uint32_t *)(m + 8192 + 4) = 1, SIGBUS, BUS_ADRERR, m + 8192 + 4);
    CHECK(ftruncate(fd, 3 * 4096) == 0);
    CHECK(*(volatile char *)(m + 8192) == 0);

    uint64_t cell[4] __attribute__((aligned(16))) = { 0 };
    char *c = (char *)cell;
    long old;
#define MIS(insn, off) FAULTS(__asm__ volatile(insn : "=&r"(old) : "r"(c + (off)), "r"(1L) : "memory"), SIGBUS, BUS_ADRALN, c + (off))
#ifdef __riscv
    MIS("amoadd.w %0, %2, (%1)", 1);
    MIS("amoadd.w %0, %2, (%1)", 2);
    MIS("amoadd.d %0, %2, (%1)", 4);
    MIS("amoswap.d.aqrl %0, %2, (%1)", 7);
    MIS("amomaxu.w %0, %2, (%1)", 3);
    MIS("lr.w %0, (%1)", 2);
    MIS("lr.d %0, (%1)", 4);
    MIS("sc.w %0, %2, (%1)", 1);
    MIS("sc.d %0, %2, (%1)", 4);
    /* An ordinary misaligned access works. */
    __asm__ volatile("sd %1, 0(%0)" : : "r"(c + 3), "r"(0x1122334455667788L) : "memory");
    __asm__ volatile("ld %0, 0(%1)" : "=r"(old) : "r"(c + 3));
    CHECK(old == 0x1122334455667788L && c[3] == (char)0x88);
#elif defined(__aarch64__)
    __asm__ volatile(".arch armv8.4-a");
    /* Atomic and ordered accesses must lie within 16 bytes. */
    MIS("ldadd %w2, %w0, [%1]", 13);
    MIS("ldadd %2, %0, [%1]", 9);
    MIS("swpal %2, %0, [%1]", 15);
    MIS("ldumax %w2, %w0, [%1]", 14);
    MIS("ldsetlh %w2, %w0, [%1]", 15);
    MIS("mov %0, #0\n casal %0, %2, [%1]", 12);
    MIS("ldxr %w0, [%1]", 14);
    MIS("ldaxr %0, [%1]", 12);
    MIS("ldxp %0, xzr, [%1]", 8);
    MIS("ldar %0, [%1]", 9);
    MIS("ldapr %w0, [%1]", 13);
    MIS("stlr %2, [%1]\n mov %0, #0", 10);
#undef MIS
    __asm__ volatile("stur %1, [%0, #3]\n ldadd %2, %1, [%3]" : : "r"(c), "r"(0x1122334455667788L), "r"(1L), "r"(c + 3) : "memory");
    __asm__ volatile("ldar %0, [%1]" : "=r"(old) : "r"(c + 3));
    CHECK(old == 0x1122334455667789L && c[3] == (char)0x89);
    __asm__ volatile("ldxr %0, [%1]\n stxr %w0, %2, [%1]" : "=&r"(old) : "r"(c + 5), "r"(77L) : "memory");
    CHECK(old == 0 && c[5] == 77);
#endif
    return check_done("sig_bus");
}
