/* smc_jit.c: a program that writes code and runs it: the same address over and over, with each way of saying so. */
#define _GNU_SOURCE
#include <unistd.h>

#include "check.h"
#include "code.h"

static long call(void *p, long x) { return ((fn_t)p)(x); }

/* The same two words, thousands of times. */
static void rewrite(void)
{
    uint32_t *p = code_pages(1, PROT_READ | PROT_WRITE | PROT_EXEC);
    long sum = 0;
    for (int i = 0; i < 3000; i++) {
        put_add(p, i & 2047);
        if (i & 1) FLUSH_BY_HAND(p, 8); else FLUSH(p, 8);
        sum += call(p, i);
        CHECK(call(p, 0) == (i & 2047));
    }
    printf("rewrite %ld\n", sum);
    munmap(p, PAGE);
}

/* Run often enough to be compiled and linked, then changed: the callee, the caller, a loop in the middle. */
static void hot(void)
{
    uint32_t *p = code_pages(1, PROT_READ | PROT_WRITE | PROT_EXEC);
    uint32_t *f = p, *g = p + 64, *h = p + 128;
    long sum = 0;
    /* f: save ra in t1; call g; return through t1 */
    f[0] = ADDI(T1, RA, 0);
    f[1] = CALL((char *)g - (char *)&f[1]);
    f[2] = ADDI(A0, A0, 1);
    f[3] = RET_BY(T1);
    put_add(h, 1000);
    for (int round = 0; round < 40; round++) {
        put_add(g, round);
        f[1] = CALL((char *)(round % 3 ? g : h) - (char *)&f[1]);
        f[2] = ADDI(A0, A0, 1 + round % 5);
        FLUSH(p, PAGE);
        for (int i = 0; i < 300; i++) sum += call(f, i);
    }
    printf("hot %ld\n", sum);

    /* a loop: a1 = a0; do a0 += n while (--a1); n is changed between runs */
    sum = 0;
    for (int n = 1; n < 30; n++) {
        f[0] = ADDI(A1, A0, 0);
        f[1] = ADDI(A0, A0, n);
        f[2] = ADDI(A1, A1, -1);
        f[3] = BNEZ_A1_BACK8;
        f[4] = RET;
        FLUSH(f, 20);
        sum += call(f, 200);
    }
    printf("loop %ld\n", sum);
    munmap(p, PAGE);
}

/* Code that rewrites the instruction behind it, in its own page, and fences. */
static void itself(void)
{
    uint32_t *p = code_pages(1, PROT_READ | PROT_WRITE | PROT_EXEC);
#ifdef __riscv
    /* a1 = word to store: sw a1, 12(t0); fence.i; (word) ; ret, with t0 = p */
    p[0] = ADDI(T0, A2, 0);
    p[1] = 0x00b2a623;                              /* sw a1, 12(t0) */
    p[2] = 0x0000100f;                              /* fence.i */
    p[3] = ADDI(A0, A0, 0);
    p[4] = RET;
#elif defined(__aarch64__)
    p[0] = ADDI(T0, A2, 28);
    p[1] = STORE_WORD(A1, T0);
    p[2] = DC_CVAU(T0);
    p[3] = DSB_ISH;
    p[4] = IC_IVAU(T0);
    p[5] = DSB_ISH;
    p[6] = ISB;
    p[7] = ADDI(A0, A0, 0);
    p[8] = RET;
#endif
    FLUSH(p, 64);
    long sum = 0;
    for (int i = 0; i < 1000; i++) sum += ((long (*)(long, long, void *))p)(1, ADDI(A0, A0, i), p);
    printf("itself %ld\n", sum);
    munmap(p, PAGE);
}

/* Two views of one memory: written through one, run through the other. (QEMU 7.2 runs the old code.) */
static void aliases(void)
{
    int fd = memfd_create("code", 0);
    CHECK(fd >= 0 && ftruncate(fd, 2 * PAGE) == 0);
    uint32_t *w = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    uint32_t *x = mmap(NULL, 2 * PAGE, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
    CHECK(w != MAP_FAILED && x != MAP_FAILED);
    long sum = 0;
    for (int i = 0; i < 500; i++) {
        put_add(w + 1022, i);                       /* across the page border */
        if (i & 1) FLUSH(x + 1022, 8); else FLUSH_BY_HAND(w + 1022, 8);
        sum += call(x + 1022, i);
    }
    printf("aliases %ld\n", sum);
    close(fd);
    munmap(w, 2 * PAGE);
    munmap(x, 2 * PAGE);
}

/* W^X: never both. The change of protection is followed by a flush, as JITs do. */
static void toggled(void)
{
    uint32_t *p = code_pages(1, PROT_READ | PROT_WRITE);
    long sum = 0;
    for (int i = 0; i < 500; i++) {
        CHECK(mprotect(p, PAGE, PROT_READ | PROT_WRITE) == 0);
        put_add(p, i);
        CHECK(mprotect(p, PAGE, PROT_READ | PROT_EXEC) == 0);
        FLUSH(p, 8);
        sum += call(p, i);
    }
    printf("toggled %ld\n", sum);
    munmap(p, PAGE);
}

/* Other code at the same address without any flush: the mapping is new. */
static void remapped(void)
{
    uint32_t *p = code_pages(2, PROT_READ | PROT_WRITE | PROT_EXEC), *q = p + PAGE / 4;
    long sum = 0;
    for (int i = 0; i < 300; i++) {
        if (i % 3 == 0) CHECK(munmap(p, PAGE) == 0);
        if (i % 3 != 2) CHECK(mmap(p, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == p);
        else {
            CHECK(mmap(q, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == q);
            put_add(q, 2 * i);
            CHECK(mremap(q, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, p) == p);
        }
        if (i % 3 != 2) put_add(p, i);
        sum += call(p, 1);
    }
    printf("remapped %ld\n", sum);
    munmap(p, PAGE);
}

/* Code in a file that is mapped, changed by write(), and mapped again. */
static void from_file(void)
{
    char name[] = "/tmp/smc_jitXXXXXX";
    int fd = mkstemp(name);
    uint32_t code[1024] = { 0 };
    long sum = 0;
    unlink(name);
    for (int i = 0; i < 100; i++) {
        put_add(code + 8, i);
        CHECK(pwrite(fd, code, PAGE, 0) == PAGE);
        uint32_t *p = mmap(NULL, PAGE, PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0);
        CHECK(p != MAP_FAILED);
        sum += call(p + 8, i);
        munmap(p, PAGE);
    }
    printf("from_file %ld\n", sum);
    close(fd);
}

int main(void)
{
    rewrite();
    hot();
    itself();
    aliases();
    toggled();
    remapped();
    from_file();
    /* code on the stack */
    uint32_t on_stack[4] __attribute__((aligned(16)));
    char *page = (char *)((uintptr_t)on_stack & -(uintptr_t)PAGE);
    CHECK(mprotect(page, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC) == 0);
    long sum = 0;
    for (int i = 0; i < 200; i++) {
        put_add(on_stack, i);
        FLUSH(on_stack, 8);
        sum += call(on_stack, i);
    }
    printf("stack %ld\n", sum);
    return check_done("smc_jit");
}
