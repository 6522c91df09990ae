// guests: aarch64
// flags: -march=armv8.3-a
/*
 * a64_tags.c: every kind of access through an address with a tag does what it does without; registers that are written back and pointers
 * that are stored keep their tags. Each kind once as the first tagged access of a process (a child's), and then all of them again.
 * Faults tell the address without the tag, or with it (SA_EXPOSE_TAGBITS). Branches to tagged addresses land without.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <setjmp.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#include "check.h"

/* x27 = address in a buffer; x5, x6, x7 and v1..v4 have values. An instruction may write x4..x9, x27, v1..v4 and flags. */
#define STUBS(X) \
    X(ldrb, "ldrb w5, [x27]") X(ldrsb, "ldrsb x6, [x27, #3]") X(ldrh, "ldrh w5, [x27, #8]") X(ldrsh, "ldrsh w6, [x27, #2]") X(ldrw, "ldr w6, [x27, #4]") \
    X(ldrsw, "ldrsw x7, [x27]") X(ldrx, "ldr x5, [x27, #16]") X(far, "ldr x5, [x27, #504]") X(ldur, "ldur x5, [x27, #-9]") X(ldtr, "ldtr x5, [x27, #1]") \
    X(reg, "mov x8, #5; ldr x6, [x27, x8, lsl #3]") X(regw, "mov w8, #-8; ldr x6, [x27, w8, sxtw]") X(regu, "mov w8, #8; ldr w6, [x27, w8, uxtw #2]") \
    X(index, "mov x8, #-16; ldr x6, [x8, x27]") X(strb, "strb w5, [x27]") X(strh, "strh w6, [x27, #2]") X(strw, "str w7, [x27]") X(strx, "str x7, [x27, #8]") \
    X(self, "str x27, [x27]") X(zero, "str xzr, [x27]") X(stur, "stur x5, [x27, #-3]") X(sttr, "sttr w5, [x27, #5]") X(sreg, "mov w8, #3; str x5, [x27, w8, sxtw #3]") \
    X(pre, "ldr x6, [x27, #16]!") X(post, "ldr x6, [x27], #16") X(spre, "str x6, [x27, #-8]!") X(spost, "str x6, [x27], #-16") X(bpost, "strb w6, [x27], #1") \
    X(ldp, "ldp x5, x6, [x27, #16]") X(ldppre, "ldp x5, x6, [x27, #-32]!") X(ldppost, "ldp w5, w6, [x27], #32") X(ldpsw, "ldpsw x5, x6, [x27]") X(ldnp, "ldnp x5, x6, [x27, #32]") \
    X(stp, "stp x5, x6, [x27]") X(stppre, "stp x5, x6, [x27, #32]!") X(stppost, "stp w5, w6, [x27], #-8") X(stnp, "stnp x5, x6, [x27]") \
    X(ldrbv, "ldr b1, [x27]") X(ldrhv, "ldr h1, [x27]") X(ldrs, "ldr s1, [x27, #4]") X(ldrd, "ldr d2, [x27], #8") X(ldrq, "ldr q1, [x27, #32]!") X(ldurq, "ldur q1, [x27, #-7]") \
    X(ldrqr, "mov x8, #2; ldr q1, [x27, x8, lsl #4]") X(strs, "str s1, [x27]") X(strd, "str d1, [x27, #8]") X(strq, "str q1, [x27], #16") X(strbv, "str b1, [x27]") \
    X(ldpq, "ldp q1, q2, [x27]") X(stpq, "stp q1, q2, [x27], #32") X(ldpd, "ldp d1, d2, [x27]") X(stps, "stp s1, s2, [x27, #8]!") X(ldnpq, "ldnp q1, q2, [x27]") \
    X(ld1, "ld1 {v1.16b}, [x27], #16") X(ld1m, "ld1 {v1.8h, v2.8h, v3.8h, v4.8h}, [x27]") X(ld1r, "ld1r {v1.4s}, [x27]") X(ld1l, "ld1 {v1.s}[2], [x27]") X(ld2, "ld2 {v1.4s, v2.4s}, [x27], #32") \
    X(ld3, "ld3 {v1.16b, v2.16b, v3.16b}, [x27]") X(ld4, "ld4 {v1.2d, v2.2d, v3.2d, v4.2d}, [x27]") X(ld2r, "ld2r {v1.8h, v2.8h}, [x27]") X(ld3l, "ld3 {v1.b, v2.b, v3.b}[5], [x27]") \
    X(st1, "st1 {v1.16b}, [x27], #16") X(st1m, "mov x8, #24; st1 {v1.4s, v2.4s}, [x27], x8") X(st1l, "st1 {v1.b}[9], [x27]") X(st2, "st2 {v1.4s, v2.4s}, [x27]") X(st3, "st3 {v1.8b, v2.8b, v3.8b}, [x27]") X(st4, "st4 {v1.8h, v2.8h, v3.8h, v4.8h}, [x27]") \
    X(ldar, "ldar x5, [x27]") X(ldarb, "ldarb w5, [x27]") X(ldapr, "ldapr x5, [x27]") X(stlr, "stlr w5, [x27]") X(stlrx, "stlr x5, [x27]") \
    X(excl, "1: ldxr w5, [x27]; add w8, w5, #1; stxr w9, w8, [x27]; cbnz w9, 1b") X(excla, "1: ldaxr x5, [x27]; eor x8, x5, x6; stlxr w9, x8, [x27]; cbnz w9, 1b") \
    X(exclb, "1: ldaxrb w5, [x27]; cmp w5, #200; b.hi 2f; add w8, w5, #1; stlxrb w9, w8, [x27]; cbnz w9, 1b; 2: clrex") X(exclp, "1: ldxp x5, x6, [x27]; stxp w9, x6, x5, [x27]; cbnz w9, 1b") \
    X(excl2, "1: ldxr x5, [x27]; ldr x8, [x27, #8]; add x8, x8, x5; stxr w9, x8, [x27]; cbnz w9, 1b") \
    X(ldadd, "ldadd w5, w6, [x27]") X(ldaddx, "ldaddal x5, x6, [x27]") X(ldclr, "ldclrb w5, w6, [x27]") X(ldeor, "ldeorh w5, w6, [x27]") X(ldset, "ldset x5, xzr, [x27]") \
    X(ldsmax, "ldsmaxal x5, x6, [x27]") X(ldumin, "ldumin w5, w6, [x27]") X(swp, "swpal x5, x6, [x27]") X(stadd, "stadd x5, [x27]") \
    X(cas, "ldr x5, [x27]; casal x5, x6, [x27]") X(casb, "casb w5, w6, [x27]") X(casp, "mov x4, #1; casp x4, x5, x6, x7, [x27]") X(caspw, "casp w4, w5, w6, w7, [x27]") \
    X(zva, "dc zva, x27") X(prfm, "prfm pldl1keep, [x27]; prfm pstl2strm, [x27, #64]") X(clean, "dc cvac, x27; dc cvau, x27; dc civac, x27; dsb ish") X(ivau, "ic ivau, x27; dsb ish; isb")

#define STUB(name, text) "stub_" #name ": " text "; b stub_end\n"
__asm__(".text\n.arch armv8.3-a\n.balign 4\n" STUBS(STUB)
    /* run(stub, regs): x4-x9, x27 in regs[0..6], v1-v4 in regs[8..15], both ways */
    "run: stp x29, x30, [sp, #-48]!\n    stp x27, x28, [sp, #16]\n    str x1, [sp, #32]\n    mov x10, x0\n    mov x28, x1\n"
    "    ldp x4, x5, [x28]\n    ldp x6, x7, [x28, #16]\n    ldp x8, x9, [x28, #32]\n    ldr x27, [x28, #48]\n    ldp q1, q2, [x28, #64]\n    ldp q3, q4, [x28, #96]\n    br x10\n"
    "stub_end: ldr x28, [sp, #32]\n    stp x4, x5, [x28]\n    stp x6, x7, [x28, #16]\n    stp x8, x9, [x28, #32]\n    str x27, [x28, #48]\n    stp q1, q2, [x28, #64]\n    stp q3, q4, [x28, #96]\n"
    "    ldp x27, x28, [sp, #16]\n    ldp x29, x30, [sp], #48\n    ret\n");
void run(const void *stub, uint64_t *regs);
#define DECLARE(name, text) extern const char stub_##name[];
STUBS(DECLARE)
#define ROW(name, text) { stub_##name, #name },
static const struct { const char *code, *name; } stubs[] = { STUBS(ROW) };
enum { N = sizeof stubs / sizeof *stubs, BYTES = 1024, REGS = 16 };

static _Alignas(4096) unsigned char buf[BYTES], plain[BYTES], pattern[BYTES];

#define TAG(p, t) ((void *)((uintptr_t)(p) | (uintptr_t)(t) << 56))

static void fill(uint64_t *r, char *at)
{
    memcpy(buf, pattern, BYTES);
    for (int i = 0; i < REGS; i++) r[i] = 0x0123456789abcdefu * (unsigned)(i + 3);
    r[6] = (uint64_t)at;
}

/* A value that depends on the address, with the tag. */
static uint64_t tagged(uint64_t v, unsigned tag)
{
    return v - (uintptr_t)buf < BYTES ? v | (uint64_t)tag << 56 : v;
}

static void one(int s, unsigned tag)
{
    uint64_t want[REGS], r[REGS];
    char *at = (char *)buf + BYTES / 2;
    fill(want, at);
    run(stubs[s].code, want);
    for (int i = 0; i < BYTES; i += 8) {
        uint64_t v;
        memcpy(&v, buf + i, 8);
        v = tagged(v, tag);
        memcpy(plain + i, &v, 8);
    }
    fill(r, TAG(at, tag));
    run(stubs[s].code, r);
    for (int i = 0; i < REGS; i++)
        if (r[i] != tagged(want[i], tag)) printf("FAIL %s, tag %x: register %d is %lx, not %lx\n", stubs[s].name, tag, i, r[i], tagged(want[i], tag)), check_failures++;
    if (memcmp(plain, buf, BYTES)) printf("FAIL %s, tag %x: memory\n", stubs[s].name, tag), check_failures++;
}

static void accesses(void)
{
    for (int i = 0; i < BYTES; i++) pattern[i] = (unsigned char)(i * 37 + (i >> 5));
    for (int s = 0; s < N; s++) {
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            one(s, 0x5a ^ (unsigned)s);
            fflush(stdout);
            _exit(check_failures != 0);
        }
        int status = -1;
        waitpid(child, &status, 0);
        if (status) printf("FAIL %s as the first one: status %x\n", stubs[s].name, status), check_failures++;
    }
    static const unsigned char tags[] = { 0x01, 0x7f, 0x80, 0xff, 0x00 };
    for (int round = 0; round < 2; round++)      /* cold and hot */
        for (unsigned k = 0; k < sizeof tags; k++)
            for (int s = 0; s < N; s++) one(s, tags[k]);
}

/* --- faults ---------------------------------------------------------------------------------------------------------------- */

static sigjmp_buf back;
static volatile uint64_t addr_seen, fault_address;
static volatile int code_seen;

static void handler(int signo, siginfo_t *si, void *context)
{
    addr_seen = (uint64_t)si->si_addr;
    fault_address = ((ucontext_t *)context)->uc_mcontext.fault_address;
    code_seen = si->si_code;
    siglongjmp(back, signo);
}
static int fault_of(void (*fn)(char *), char *at)
{
    int signo = sigsetjmp(back, 1);
    if (signo == 0) fn(at);
    return signo;
}
static void load(char *p) { (void)*(volatile char *)p; }
static void store(char *p) { *(volatile long *)(p + 24) = 1; }
static void vector(char *p) { __asm__ volatile("st1 {v0.16b}, [%0]" ::"r"(p) : "memory"); }
static void indexed(char *p) { __asm__ volatile("ldr x9, [%1, %0]" ::"r"(p), "r"(32l) : "x9"); }
static void clear(char *p) { __asm__ volatile("dc zva, %0" ::"r"(p) : "memory"); }
static void add(char *p) { __asm__ volatile("ldaddal x9, x9, [%0]" ::"r"(p) : "x9", "memory"); }
static void split(char *p) { __asm__ volatile("ldaddal x9, x9, [%0]" ::"r"(p + 12) : "x9", "memory"); }

static void faults(void)
{
    enum { EXPOSE = 0x800 };
    char *none = mmap(NULL, 8192, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *page = none + 4096;
    CHECK(mprotect(page, 4096, PROT_READ | PROT_WRITE) == 0);
    static const struct { void (*fn)(char *); int off; } f[] = { { load, 0 }, { store, 24 }, { vector, 0 }, { indexed, 32 }, { clear, 0 }, { add, 0 } };
    for (int expose = 0; expose < 2; expose++) {
        on_signal(SIGSEGV, handler, expose ? EXPOSE : 0);
        on_signal(SIGBUS, handler, expose ? EXPOSE : 0);
        for (unsigned k = 0; k < sizeof f / sizeof *f; k++) {
            CHECK(fault_of(f[k].fn, TAG(none + 128, 0x42)) == SIGSEGV && code_seen == SEGV_ACCERR);
            CHECK(addr_seen == ((uint64_t)none + 128 + (unsigned)f[k].off) + (expose ? 0x42ul << 56 : 0));
            CHECK(fault_address == (uint64_t)none + 128 + (unsigned)f[k].off);
            /* nothing there, with a tag */
            CHECK(fault_of(f[k].fn, TAG(0x1000, 0x99)) == SIGSEGV && code_seen == SEGV_MAPERR && addr_seen == 0x1000 + (unsigned)f[k].off + (expose ? 0x99ul << 56 : 0));
        }
        CHECK(fault_of(split, TAG(page, 0x11)) == SIGBUS && code_seen == BUS_ADRALN && addr_seen == (uint64_t)page + 12 + (expose ? 0x11ul << 56 : 0));
        /* the kernel's half: the tag counts */
        CHECK(fault_of(load, (char *)0x12ff123412341234) == SIGSEGV && addr_seen == 0x12ff123412341234);
        CHECK(fault_of(load, (char *)0xffff800012341234) == SIGSEGV && addr_seen == 0xffff800012341234);
    }
    signal(SIGSEGV, SIG_DFL);
    signal(SIGBUS, SIG_DFL);
    munmap(none, 8192);
}

/* --- branches, threads ------------------------------------------------------------------------------------------------------- */

__attribute__((noinline)) static uint64_t where(uint64_t x) { uint64_t pc; __asm__ volatile("adr %0, ." : "=r"(pc)); return pc + 0 * x; }

static void on_usr1(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    (void)signo, (void)si;
    addr_seen = uc->uc_mcontext.pc >> 56;
    uc->uc_mcontext.pc |= 0x77ul << 56;
}

static void branches(void)
{
    uint64_t (*f)(uint64_t) = where, (*g)(uint64_t) = TAG(where, 0xe7);
    uint64_t out;
    __asm__ volatile("" : "+r"(f), "+r"(g));
    for (int i = 0; i < 100; i++) CHECK(f(1) == g(1));
    /* a return to a tagged address */
    for (int i = 0; i < 100; i++) {
        __asm__ volatile("adr x9, 1f\n orr x30, x9, %1\n ret\n 1: adr %0, 1b\n sub %0, %0, x9" : "=&r"(out) : "r"(0x21ul << 56) : "x9", "x30");
        CHECK(out == 0);
    }
    /* a handler at a tagged address, which returns to one */
    on_signal(SIGUSR1, TAG(on_usr1, 0x65), 0);
    for (int i = 0; i < 10; i++) CHECK(raise(SIGUSR1) == 0 && addr_seen == 0);
    signal(SIGUSR1, SIG_DFL);
}

static long counter;
static void *count(void *arg)
{
    for (int i = 0; i < 20000; i++) __atomic_fetch_add((long *)TAG(&counter, (uintptr_t)arg + (unsigned)i % 256), 1, __ATOMIC_SEQ_CST);
    return NULL;
}

/* The first tagged access comes from several threads at once. */
static void threads(void)
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        pthread_t t[4];
        for (long i = 0; i < 4; i++) pthread_create(&t[i], NULL, count, (void *)i);
        for (int i = 0; i < 4; i++) pthread_join(t[i], NULL);
        _exit(counter != 80000);
    }
    int status = -1;
    waitpid(child, &status, 0);
    CHECK(status == 0);
}

int main(void)
{
    threads();
    accesses();
    faults();
    branches();
    return check_done("a64_tags");
}
