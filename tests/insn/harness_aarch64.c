/*
 * harness_aarch64.c - runs the cases that run.py has put into cases.S, as a guest program, and writes one record a case to stdout.
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

enum { MEM = 128, GUARD = 64, BASE = 32, STACK = 4096 };

/* What run_case() loads and stores: the layout is known to the assembly below and to run.py. */
struct state {
    uint64_t x[32];         /* x[27] and x[28] are the runner's; x[31]: sp, less its first value */
    uint64_t v[32][2];
    uint64_t nzcv, fpsr, fpcr, unused;
    uint8_t mem[MEM];
};
struct testcase {
    struct state before;
    uint64_t code, end;     /* the instructions; a jump to run_case_end follows them */
};
struct record {
    struct state after;
    uint64_t x28;           /* less the address of the memory + BASE */
    uint64_t guards;        /* number of guard bytes that changed */
    uint64_t signo, si_code, pc;    /* pc as an offset from the first instruction */
};

extern const struct testcase cases[], cases_end[];
void run_case(const struct state *before, struct state *after, uint64_t code, void *mem, void *stack);
extern char run_case_end[];

static struct {
    uint8_t before[GUARD], mem[MEM], after[GUARD];
} window __attribute__((aligned(64)));
static uint8_t stack[STACK] __attribute__((aligned(64)));
static struct record now;
static uint64_t code;

/* x0 before, x1 after, x2 code, x3 memory, x4 stack. x27 is the only register that the case leaves alone. */
__asm__(".text\n"
    ".local saved\n.comm saved, 32*8, 16\n"
    ".globl run_case, run_case_end\n"
    "run_case:\n"
    "    adrp x9, saved\n    add x9, x9, :lo12:saved\n"
    "    stp x19, x20, [x9]\n    stp x21, x22, [x9, #16]\n    stp x23, x24, [x9, #32]\n    stp x25, x26, [x9, #48]\n    stp x27, x28, [x9, #64]\n"
    "    stp x29, x30, [x9, #80]\n    stp d8, d9, [x9, #96]\n    stp d10, d11, [x9, #112]\n    stp d12, d13, [x9, #128]\n    stp d14, d15, [x9, #144]\n"
    "    mov x10, sp\n    stp x10, x1, [x9, #160]\n    stp x2, x4, [x9, #176]\n"
    "    mov x28, x3\n    mov sp, x4\n    mov x27, x0\n"
    "    ldr x9, [x27, #768]\n    msr nzcv, x9\n    ldr x9, [x27, #776]\n    ldr x10, [x27, #784]\n    msr fpcr, x10\n    msr fpsr, x9\n"
    ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n    ldr q\\n, [x27, #256+16*\\n]\n.endr\n"
    ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,29,30\n    ldr x\\n, [x27, #8*\\n]\n.endr\n"
    "    adrp x27, saved\n    ldr x27, [x27, :lo12:saved+176]\n    br x27\n"
    "run_case_end:\n"
    "    adrp x27, saved\n    add x27, x27, :lo12:saved\n    ldr x27, [x27, #168]\n"
    ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,29,30\n    str x\\n, [x27, #8*\\n]\n.endr\n"
    ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n    str q\\n, [x27, #256+16*\\n]\n.endr\n"
    "    mrs x9, nzcv\n    str x9, [x27, #768]\n    mrs x9, fpsr\n    str x9, [x27, #776]\n    mrs x9, fpcr\n    str x9, [x27, #784]\n"
    "    str x28, [x27, #928]\n    mov x9, sp\n    adrp x10, saved\n    add x10, x10, :lo12:saved\n    ldr x11, [x10, #184]\n    sub x9, x9, x11\n    str x9, [x27, #248]\n"
    "    msr fpcr, xzr\n    msr fpsr, xzr\n"
    "    mov x9, x10\n    ldr x10, [x9, #160]\n    mov sp, x10\n"
    "    ldp x19, x20, [x9]\n    ldp x21, x22, [x9, #16]\n    ldp x23, x24, [x9, #32]\n    ldp x25, x26, [x9, #48]\n    ldp x27, x28, [x9, #64]\n"
    "    ldp x29, x30, [x9, #80]\n    ldp d8, d9, [x9, #96]\n    ldp d10, d11, [x9, #112]\n    ldp d12, d13, [x9, #128]\n    ldp d14, d15, [x9, #144]\n"
    "    ret\n");
_Static_assert(offsetof(struct state, v) == 256 && offsetof(struct state, nzcv) == 768 && offsetof(struct record, x28) == 928, "known to the assembly");

/* The interrupted state may have any value in its registers: the handler runs on a stack of its own. */
static void handler(int signo, siginfo_t *si, void *context)
{
    ucontext_t *uc = context;
    now.signo = signo;
    now.si_code = (uint64_t)(int64_t)si->si_code;
    now.pc = uc->uc_mcontext.pc - code;
    uc->uc_mcontext.pc = (uint64_t)run_case_end;
}

int main(int argc, char **argv)
{
    static char sigstack[1 << 16];
    stack_t ss = { .ss_sp = sigstack, .ss_size = sizeof sigstack };
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
        run_case(&c->before, &now.after, c->code, window.mem + BASE, stack + STACK / 2);
        now.x28 -= (uint64_t)(window.mem + BASE);
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
