// guests: aarch64
/*
 * a64_frame.c: the signal frame: its layout and records, the fault address and syndrome, the frame record for unwinders, who
 * the handler returns to, and what sigreturn takes: edited, moved, continued (EXTRA) records; what it refuses.
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "ctx.h"

static struct _aarch64_ctx *record(ucontext_t *uc, uint32_t magic)
{
    struct _aarch64_ctx *h = (void *)uc->uc_mcontext.__reserved;
    while (h->magic && h->magic != magic) h = (void *)((char *)h + h->size);
    return h->magic == magic ? h : NULL;
}

/* --- faults: address and syndrome ------------------------------------------------------------------------------------- */

static sigjmp_buf back;
static volatile uint64_t fault_address, esr;
static volatile int has_esr, code_seen;

static void fault(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    struct esr_context *e = (void *)record(uc, ESR_MAGIC);
    fault_address = uc->uc_mcontext.fault_address;
    has_esr = e != NULL;
    esr = e && e->head.size == sizeof *e ? e->esr : 0;
    code_seen = si->si_code;
    siglongjmp(back, signo);
}

#define FAULT(expr) do { fault_address = esr = 0, has_esr = -1; if (sigsetjmp(back, 1) == 0) { expr; CHECK(!"no fault"); } } while (0)
enum { DABORT = 0x24, IABORT = 0x20, WNR = 1 << 6 };

static void faults(void)
{
    on_signal(SIGSEGV, fault, SA_NODEFER);
    on_signal(SIGBUS, fault, SA_NODEFER);
    char *none = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *ro = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *gone = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    munmap(gone, 4096);
    FAULT((void)*(volatile long *)(none + 40));
    CHECK(has_esr == 1 && fault_address == (uintptr_t)none + 40 && esr >> 26 == DABORT && !(esr & WNR) && (esr & 0x3c) == 0xc);
    FAULT(*(volatile long *)(ro + 48) = 1);
    CHECK(has_esr == 1 && fault_address == (uintptr_t)ro + 48 && esr >> 26 == DABORT && (esr & WNR) && (esr & 0x3c) == 0xc);
    FAULT(*(volatile char *)(gone + 1) = 1);
    CHECK(has_esr == 1 && fault_address == (uintptr_t)gone + 1 && esr >> 26 == DABORT && (esr & WNR) && (esr & 0x3c) == 4);
    FAULT((void)*(volatile char *)(gone + 2));
    CHECK(has_esr == 1 && esr >> 26 == DABORT && !(esr & WNR) && (esr & 0x3c) == 4 && (esr & 1 << 25));
    FAULT(((void (*)(void))ro)());
    CHECK(has_esr == 1 && fault_address == (uintptr_t)ro && esr >> 26 == IABORT && (esr & 0x3c) == 0xc);
    FAULT(((void (*)(void))gone)());
    CHECK(has_esr == 1 && fault_address == (uintptr_t)gone && esr >> 26 == IABORT && (esr & 0x3c) == 4);
    FAULT(__atomic_fetch_add((long *)ro, 1, __ATOMIC_SEQ_CST));
    CHECK(code_seen == SEGV_ACCERR);
    signal(SIGSEGV, SIG_DFL);
    signal(SIGBUS, SIG_DFL);
}

/* --- the layout --------------------------------------------------------------------------------------------------------- */

static volatile int seen;
static uint64_t frame_sp, frame_lr, frame_fp, outer_fp, outer_lr;

static void look(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    uint64_t *fp = __builtin_frame_address(0);     /* our own record: { the frame's, our return address } */
    uint64_t *frame = (uint64_t *)fp[0];
    seen = signo;
    frame_sp = (uint64_t)si;
    frame_fp = fp[0];
    frame_lr = fp[1];
    outer_fp = frame[0];
    outer_lr = frame[1];
    CHECK((char *)uc == (char *)si + 128 && (char *)uc->uc_mcontext.__reserved == (char *)uc + 464);
    CHECK((char *)frame == (char *)si + 4688 && frame_sp % 16 == 0);
    CHECK(outer_fp == uc->uc_mcontext.regs[29] && outer_lr == uc->uc_mcontext.regs[30]);
    struct fpsimd_context *f = (void *)record(uc, FPSIMD_MAGIC);
    CHECK(f && f->head.size == 528 && (char *)f == (char *)uc->uc_mcontext.__reserved);
    CHECK(!record(uc, ESR_MAGIC) && uc->uc_mcontext.fault_address == 0);
    CHECK((uc->uc_mcontext.pstate & ~0xf0001000ul) == 0 && uc->uc_flags == 0 && uc->uc_link == NULL);
}

static void plain(int signo) { seen = signo; }

static void layout(void)
{
    on_signal(SIGUSR1, look, 0);
    raise(SIGUSR1);
    CHECK(seen == SIGUSR1);
    /* the return address is the kernel's trampoline: mov x8, #139; svc #0 */
    CHECK(((uint32_t *)frame_lr)[0] == 0xd2801168 && ((uint32_t *)frame_lr)[1] == 0xd4000001);
    signal(SIGUSR2, plain);
    raise(SIGUSR2);
    CHECK(seen == SIGUSR2);
}

/* --- a restorer of the program's own -------------------------------------------------------------------------------------- */

struct kernel_sigaction { void (*handler)(int, siginfo_t *, void *); uint64_t flags; void (*restorer)(void); uint64_t mask; };
extern char my_restorer[], my_restorer_count[];
__asm__(".text\nmy_restorer: adrp x9, my_restorer_count\n ldr w10, [x9, #:lo12:my_restorer_count]\n add w10, w10, #1\n str w10, [x9, #:lo12:my_restorer_count]\n"
        " mov x8, #139\n svc #0\n .data\n .balign 8\nmy_restorer_count: .word 0\n .text\n");

static void returns_here(int signo, siginfo_t *si, void *uc) { seen = signo + 1000; (void)si, (void)uc; }

static void restorer(void)
{
    struct kernel_sigaction sa = { .handler = returns_here, .flags = SA_SIGINFO | 0x04000000, .restorer = (void (*)(void))my_restorer }, old;
    CHECK(syscall(SYS_rt_sigaction, SIGUSR1, &sa, NULL, 8) == 0 && syscall(SYS_rt_sigaction, SIGUSR1, NULL, &old, 8) == 0);
    CHECK(old.handler == sa.handler && old.flags == sa.flags && old.restorer == sa.restorer && old.mask == 0);
    raise(SIGUSR1);
    CHECK(seen == SIGUSR1 + 1000 && *(int *)my_restorer_count == 1);
}

/* --- what sigreturn takes ------------------------------------------------------------------------------------------------------ */

/* How the handler leaves the frame; 0..GOOD-1 are accepted. */
enum { SAME, SWAPPED, EXTRA, ESR_ONLY_FIRST, GOOD, NO_FPSIMD = GOOD, TWO_FPSIMD, UNKNOWN, SHORT_FPSIMD, TOO_LONG, NO_END, BAD_EXTRA, KERNEL_MODE, MODES };
static volatile int mode;
static uint8_t big[8192] __attribute__((aligned(16)));

static void edit(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    uint8_t *r = (void *)uc->uc_mcontext.__reserved;
    struct fpsimd_context f = *(struct fpsimd_context *)r;
    struct _aarch64_ctx end = { 0, 0 }, unknown = { 0x12345678, 16 };
    struct esr_context esr_record = { { ESR_MAGIC, sizeof esr_record }, 0 };
    (void)signo, (void)si;
    f.vregs[3] = (__uint128_t)77 << 64 | 88;
    memset(r, 0xee, 4096);
    switch (mode) {
    case SAME:
        memcpy(r, &f, sizeof f), memcpy(r + sizeof f, &end, 8);
        break;
    case SWAPPED: case ESR_ONLY_FIRST:
        memcpy(r, &esr_record, 16), memcpy(r + 16, &f, sizeof f), memcpy(r + 16 + sizeof f, &end, 8);
        break;
    case EXTRA: case BAD_EXTRA: {
        /* the FPSIMD record behind __reserved: an extra record, its terminator at the very end of __reserved */
        struct extra_context extra = { { EXTRA_MAGIC, sizeof extra }, 0, 0, { 0 } };
        uint8_t *at = r + 4096 - sizeof extra - 16, *data = r + 4096;
        struct _aarch64_ctx filler = { ESR_MAGIC, (uint32_t)(at - r) };
        memcpy(r, &filler, 8);
        extra.datap = (uint64_t)data + (mode == BAD_EXTRA ? 16 : 0);
        extra.size = sizeof f + 16;
        memcpy(at, &extra, sizeof extra), memcpy(at + sizeof extra, &end, 8), memset(at + sizeof extra + 8, 0, 8);
        /* what stands behind the frame is the interrupted program's: in a frame on the alternate stack there is room */
        memcpy(data, &f, sizeof f), memcpy(data + sizeof f, &end, 8);
        break;
    }
    case NO_FPSIMD: memcpy(r, &end, 8); break;
    case TWO_FPSIMD: memcpy(r, &f, sizeof f), memcpy(r + sizeof f, &f, sizeof f), memcpy(r + 2 * sizeof f, &end, 8); break;
    case UNKNOWN: memcpy(r, &f, sizeof f), memcpy(r + sizeof f, &unknown, 8), memcpy(r + sizeof f + 16, &end, 8); break;
    case SHORT_FPSIMD: f.head.size = 512; memcpy(r, &f, sizeof f), memcpy(r + 512, &end, 8); break;
    case TOO_LONG: f.head.size = 8192; memcpy(r, &f, sizeof f), memcpy(r + sizeof f, &end, 8); break;
    case NO_END: memcpy(r, &f, sizeof f), end.size = 16; memcpy(r + sizeof f, &end, 8); break;
    case KERNEL_MODE: memcpy(r, &f, sizeof f), memcpy(r + sizeof f, &end, 8); uc->uc_mcontext.pstate |= 5; break;
    }
}

/* The frame goes to the middle of `big`, so that there is room behind it. */
static uint64_t run_edit(int m)
{
    mode = m;
    uint64_t lo, hi;
    stack_t ss = { .ss_sp = big, .ss_size = 6000 };
    CHECK(sigaltstack(&ss, NULL) == 0);
    __asm__ volatile("movi v3.2d, #0\n\tbrk #1\n\tumov %0, v3.d[0]\n\tumov %1, v3.d[1]" : "=r"(lo), "=r"(hi) : : "v3", "memory");
    ss.ss_flags = SS_DISABLE;
    CHECK(sigaltstack(&ss, NULL) == 0);
    return hi << 32 | lo;
}

static void step_and_edit(int signo, siginfo_t *si, void *context)
{
    edit(signo, si, context);
    CTX_PC((ucontext_t *)context) += 4;
}

static void edits(void)
{
    on_signal(SIGTRAP, step_and_edit, SA_ONSTACK);
    for (int m = 0; m < GOOD; m++) CHECK(run_edit(m) == (77ul << 32 | 88));
    for (int m = GOOD; m < MODES; m++) {
        fflush(stdout);
        pid_t pid = fork();
        if (pid == 0) {
            signal(SIGSEGV, SIG_DFL);
            close(2);
            run_edit(m);
            _exit(0);
        }
        int status = 0;
        CHECK(waitpid(pid, &status, 0) == pid);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGSEGV) printf("FAIL mode %d: status %x\n", m, status), check_failures++;
    }
}

int main(void)
{
    faults();
    layout();
    restorer();
    edits();
    /* MINSIGSTKSZ is 5120 */
    stack_t small = { .ss_sp = big, .ss_size = 5119 }, enough = { .ss_sp = big, .ss_size = 5120 };
    CHECK(sigaltstack(&small, NULL) == -1 && errno == ENOMEM && sigaltstack(&enough, NULL) == 0);
    return check_done("a64_frame");
}
