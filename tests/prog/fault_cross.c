/*
 * fault_cross.c: accesses that lie across two pages: good ones give the right bytes; where the second (or first) page does not
 * allow it, the fault names the first byte that can't be reached, and nothing is loaded or stored.
 */
#include <setjmp.h>
#include <stdint.h>
#include <sys/mman.h>

#include "check.h"

static sigjmp_buf env;
static void *volatile addr;
static volatile int code;

static void handler(int signo, siginfo_t *si, void *context)
{
    addr = si->si_addr;
    code = si->si_code;
    siglongjmp(env, signo);
}

#ifdef __riscv
#define LOAD(op, p) ({ uint64_t r_; __asm__ volatile(op " %0, 0(%1)" : "=r"(r_) : "r"(p) : "memory"); r_; })
#define FLOAD(op, mv, p) ({ uint64_t r_; __asm__ volatile(op " ft0, 0(%1); " mv " %0, ft0" : "=r"(r_) : "r"(p) : "ft0", "memory"); r_; })
#define STORE(op, p, v) __asm__ volatile(op " %1, 0(%0)" :: "r"(p), "r"(v) : "memory")
#define FSTORE(op, mv, p, v) __asm__ volatile(mv " ft0, %1; " op " ft0, 0(%0)" :: "r"(p), "r"(v) : "ft0", "memory")
#define INSN(riscv, arm) riscv
#elif defined(__aarch64__)
/* arm: the instruction and its data register; of vectors, the instruction, its register, and the copy to or from %0 */
#define LOAD(op, p) ({ uint64_t r_; __asm__ volatile(op ", [%1]" : "=r"(r_) : "r"(p) : "memory"); r_; })
#define FLOAD(op, mv, p) ({ uint64_t r_; __asm__ volatile(op ", [%1]; " mv : "=r"(r_) : "r"(p) : "v0", "memory"); r_; })
#define STORE(op, p, v) __asm__ volatile(op ", [%0]" :: "r"(p), "r"(v) : "memory")
#define FSTORE(op, mv, p, v) __asm__ volatile(mv "; " op ", [%0]" :: "r"(p), "r"(v) : "v0", "memory")
#define INSN(riscv, arm) arm
#endif

static uint64_t bytes(const uint8_t *p, unsigned n, int sign)
{
    uint64_t v = 0;
    for (unsigned i = 0; i < n; i++) v |= (uint64_t)p[i] << 8 * i;
    return sign ? (uint64_t)((int64_t)(v << (64 - 8 * n)) >> (64 - 8 * n)) : v;
}

/* Access number k at p: size and, for a store, the value. */
enum { KINDS = 15 };
static const struct { unsigned size; int store, sign; } kind[KINDS] = {
    { 1, 0, 1 }, { 1, 0, 0 }, { 2, 0, 1 }, { 2, 0, 0 }, { 4, 0, 1 }, { 4, 0, 0 }, { 8, 0, 0 }, { 4, 0, 1 }, { 8, 0, 0 },
    { 1, 1, 0 }, { 2, 1, 0 }, { 4, 1, 0 }, { 8, 1, 0 }, { 4, 1, 0 }, { 8, 1, 0 } };

static uint64_t access(int k, uint8_t *p, uint64_t v)
{
    switch (k) {
    case 0: return LOAD(INSN("lb", "ldrsb %0"), p);
    case 1: return LOAD(INSN("lbu", "ldrb %w0"), p);
    case 2: return LOAD(INSN("lh", "ldrsh %0"), p);
    case 3: return LOAD(INSN("lhu", "ldrh %w0"), p);
    case 4: return LOAD(INSN("lw", "ldrsw %0"), p);
    case 5: return LOAD(INSN("lwu", "ldr %w0"), p);
    case 6: return LOAD(INSN("ld", "ldr %0"), p);
    case 7: return FLOAD(INSN("flw", "ldr s0"), INSN("fmv.x.w", "smov %0, v0.s[0]"), p);
    case 8: return FLOAD(INSN("fld", "ldr d0"), INSN("fmv.x.d", "fmov %0, d0"), p);
    case 9: STORE(INSN("sb", "strb %w1"), p, v); break;
    case 10: STORE(INSN("sh", "strh %w1"), p, v); break;
    case 11: STORE(INSN("sw", "str %w1"), p, v); break;
    case 12: STORE(INSN("sd", "str %1"), p, v); break;
    case 13: FSTORE(INSN("fsw", "str s0"), INSN("fmv.w.x", "fmov s0, %w1"), p, v); break;
    default: FSTORE(INSN("fsd", "str d0"), INSN("fmv.d.x", "fmov d0, %1"), p, v); break;
    }
    return 0;
}

int main(void)
{
    on_signal(SIGSEGV, handler, SA_NODEFER);
    uint8_t *m = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    uint8_t *edge = m + 4096, copy[32];
    for (int i = 0; i < 3 * 4096; i++) m[i] = (uint8_t)(i * 37 + (i >> 8));

    /* all of it there */
    for (int k = 0; k < KINDS; k++)
        for (int at = -9; at < 9; at++) {
            uint8_t *p = edge + at;
            uint64_t v = 0x8877665544332211u + (unsigned)(k * 1000 + at);
            memcpy(copy, edge - 16, 32);
            uint64_t got = access(k, p, v);
            if (!kind[k].store) CHECK(got == bytes(p, kind[k].size, kind[k].sign));
            else memcpy(copy + 16 + at, &v, kind[k].size);
            CHECK(memcmp(copy, edge - 16, 32) == 0);
        }

    /* mode 0: the second page can't be read; 1: it can't be written; 2: the first can't be read; 3: the second is not there */
    for (int mode = 0; mode < 4; mode++) {
        int prot = PROT_READ | PROT_WRITE;
        CHECK(mprotect(m, 4096, mode == 2 ? PROT_NONE : prot) == 0);
        if (mode == 3) CHECK(munmap(edge, 4096) == 0);
        else CHECK(mprotect(edge, 4096, mode == 0 ? PROT_NONE : mode == 1 ? PROT_READ : prot) == 0);
        for (int k = 0; k < KINDS; k++)
            for (volatile int at = -9; at < 9; at++) {
                uint8_t *p = edge + at;
                int size = (int)kind[k].size, touches_first = at < 0, touches_second = at + size > 0;
                int fault = mode == 2 ? touches_first : touches_second && (mode != 1 || kind[k].store);
                uint8_t *want = mode == 2 || at >= 0 ? p : edge;
                int want_code = mode == 3 ? SEGV_MAPERR : SEGV_ACCERR;
                volatile int faulted = 0;
                if (mode != 2) memcpy(copy, edge - 16, 16);
                if (sigsetjmp(env, 1) == 0) access(k, p, 0x5a5a5a5a5a5a5a5a);
                else faulted = 1;
                if (faulted != fault || (fault && (addr != want || code != want_code)))
                    printf("FAIL mode %d kind %d at %d: fault %d code %d addr %+ld\n", mode, k, at, faulted, code, (long)((uint8_t *)addr - p)), check_failures++;
                if (mode != 2 && fault) CHECK(memcmp(copy, edge - 16, 16) == 0);
            }
    }
    return check_done("fault_cross");
}
