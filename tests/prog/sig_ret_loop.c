/* sig_ret_loop.c: a signal reaches a loop that is made of returns alone, and one of calls and returns. */
#include <setjmp.h>
#include <sys/time.h>

#include "check.h"

static sigjmp_buf out;
static void handler(int signo, siginfo_t *si, void *uc) { (void)signo; (void)si; (void)uc; siglongjmp(out, 1); }

static void returns(void)
{
#ifdef __aarch64__
    __asm__ volatile("adr x30, 1f\n1: ret" ::: "x30", "memory");
#elif defined __riscv
    __asm__ volatile("la ra, 1f\n1: ret" ::: "ra", "memory");
#else
    for (;;) __asm__ volatile("");
#endif
}

/* The return goes to the call, not behind it. */
static void calls(void)
{
#ifdef __aarch64__
    __asm__ volatile("1: bl 2f\n2: sub x30, x30, #4\nret" ::: "x30", "memory");
#elif defined __riscv
    __asm__ volatile(".option push\n.option norvc\n1: jal ra, 2f\n2: addi ra, ra, -4\nret\n.option pop" ::: "ra", "memory");
#else
    for (;;) __asm__ volatile("");
#endif
}

int main(void)
{
    const struct itimerval soon = { .it_value.tv_usec = 20000 };
    on_signal(SIGALRM, handler, SA_NODEFER);
    if (!sigsetjmp(out, 1)) { setitimer(ITIMER_REAL, &soon, NULL); returns(); }
    puts("returns");
    if (!sigsetjmp(out, 1)) { setitimer(ITIMER_REAL, &soon, NULL); calls(); }
    puts("calls");
    return check_done("sig_ret_loop");
}
