/*
 * harness.c - runs the cases that run.py has put into cases.S, as a guest program, and writes one record a case to stdout.
 *
 *   harness [FIRST]     begin with case number FIRST
 *
 * Records are written a few at a time, so that those before a crash are not lost.
 */
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ucontext.h>
#include <unistd.h>

enum { MEM = 64, GUARD = 64 };

/* What run_case() loads and stores: the layout is known to the assembly below and to run.py. */
struct state {
    uint64_t x[30];         /* x[0] is unused; x30 and x31 are the runner's */
    uint64_t f[32];
    uint64_t fcsr;
    uint8_t mem[MEM];
};
struct testcase {
    struct state before;
    uint64_t code, end;     /* the instructions; a jump to run_case_end follows them */
};
struct record {
    struct state after;
    uint64_t x31;           /* less the address of the memory */
    uint64_t guards;        /* number of guard bytes that changed */
    uint64_t signo, si_code, pc;    /* pc as an offset from the first instruction */
};

extern const struct testcase cases[], cases_end[];
void run_case(const struct state *before, struct state *after, uint64_t code, void *mem);
extern char run_case_end[];

static struct {
    uint8_t before[GUARD], mem[MEM], after[GUARD];
} window __attribute__((aligned(64)));
static struct record now;
static uint64_t code;

/*
 * a0 before, a1 after, a2 code, a3 memory. x30 is the only register that the case leaves alone.
 */
__asm__(".text\n"
    ".option push\n.option norvc\n"
    ".local saved\n.comm saved, 32*8, 8\n"
    ".globl run_case, run_case_end\n"
    "run_case:\n"
    "    la x30, saved\n"
    "    sd x1, 0(x30); sd x2, 8(x30); sd x3, 16(x30); sd x4, 24(x30); sd x8, 32(x30); sd x9, 40(x30)\n"
    "    sd x18, 48(x30); sd x19, 56(x30); sd x20, 64(x30); sd x21, 72(x30); sd x22, 80(x30); sd x23, 88(x30)\n"
    "    sd x24, 96(x30); sd x25, 104(x30); sd x26, 112(x30); sd x27, 120(x30)\n"
    "    fsd f8, 128(x30); fsd f9, 136(x30); fsd f18, 144(x30); fsd f19, 152(x30); fsd f20, 160(x30); fsd f21, 168(x30)\n"
    "    fsd f22, 176(x30); fsd f23, 184(x30); fsd f24, 192(x30); fsd f25, 200(x30); fsd f26, 208(x30); fsd f27, 216(x30)\n"
    "    sd a1, 224(x30); sd a2, 232(x30)\n"
    "    mv x31, a3\n"
    "    mv x30, a0\n"
    "    ld t0, 62*8(x30); fscsr t0\n"
    ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n"
    "    fld f\\n, (30+\\n)*8(x30)\n"
    ".endr\n"
    ".irp n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29\n"
    "    ld x\\n, \\n*8(x30)\n"
    ".endr\n"
    "    la x30, saved; ld x30, 232(x30); jr x30\n"
    "run_case_end:\n"
    "    la x30, saved; ld x30, 224(x30)\n"
    ".irp n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29\n"
    "    sd x\\n, \\n*8(x30)\n"
    ".endr\n"
    ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n"
    "    fsd f\\n, (30+\\n)*8(x30)\n"
    ".endr\n"
    "    frcsr t0; sd t0, 62*8(x30)\n"
    "    sd x31, 71*8(x30)\n"               /* record.x31 */
    "    fscsr x0\n"
    "    la x30, saved\n"
    "    ld x1, 0(x30); ld x2, 8(x30); ld x3, 16(x30); ld x4, 24(x30); ld x8, 32(x30); ld x9, 40(x30)\n"
    "    ld x18, 48(x30); ld x19, 56(x30); ld x20, 64(x30); ld x21, 72(x30); ld x22, 80(x30); ld x23, 88(x30)\n"
    "    ld x24, 96(x30); ld x25, 104(x30); ld x26, 112(x30); ld x27, 120(x30)\n"
    "    fld f8, 128(x30); fld f9, 136(x30); fld f18, 144(x30); fld f19, 152(x30); fld f20, 160(x30); fld f21, 168(x30)\n"
    "    fld f22, 176(x30); fld f23, 184(x30); fld f24, 192(x30); fld f25, 200(x30); fld f26, 208(x30); fld f27, 216(x30)\n"
    "    ret\n"
    ".option pop\n");
_Static_assert(offsetof(struct state, fcsr) == 62 * 8 && offsetof(struct record, x31) == 71 * 8, "known to the assembly");

/* The interrupted state may have any value in tp and gp: touch globals by pc-relative addresses only (-mno-relax), no TLS. */
static void handler(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    now.signo = signo;
    now.si_code = (uint64_t)(int64_t)si->si_code;
    now.pc = uc->uc_mcontext.__gregs[0] - code;
    uc->uc_mcontext.__gregs[0] = (uint64_t)run_case_end;
}

int main(int argc, char **argv)
{
    static char stack[1 << 16];
    stack_t ss = { .ss_sp = stack, .ss_size = sizeof stack };
    sigaltstack(&ss, NULL);
    struct sigaction sa = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK };
    static const int signals[] = { SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE };
    for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &sa, NULL);

    enum { BATCH = 32 };
    static struct record out[BATCH];
    unsigned n = 0;
    for (const struct testcase *c = cases + (argc > 1 ? atoi(argv[1]) : 0); c < cases_end; c++) {
        memset(&now, 0, sizeof now);
        memset(&window, 0xa5, sizeof window);
        memcpy(window.mem, c->before.mem, MEM);
        code = c->code;
        run_case(&c->before, &now.after, c->code, window.mem);
        now.x31 -= (uint64_t)window.mem;
        memcpy(now.after.mem, window.mem, MEM);
        for (unsigned i = 0; i < GUARD; i++) now.guards += (window.before[i] != 0xa5) + (window.after[i] != 0xa5);
        out[n++] = now;
        if (n == BATCH || c + 1 == cases_end) {
            if (write(1, out, n * sizeof *out) != (ssize_t)(n * sizeof *out)) return 2;
            n = 0;
        }
    }
    return 0;
}
