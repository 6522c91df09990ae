/* sig_altstack.c: the alternate signal stack, and stack overflow handled on it. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "check.h"

#ifndef SS_AUTODISARM
#define SS_AUTODISARM (1U << 31)
#endif

static char *stack_mem;
static sigjmp_buf back;
static volatile int count, on_alt, onstack_flag, nested_same;
static volatile unsigned depth;

static int in_alt(const void *p) { return (const char *)p >= stack_mem && (const char *)p < stack_mem + 65536; }

static void overflow(int signo, siginfo_t *si, void *uc)
{
    char here;
    (void)uc;
    CHECK(signo == SIGSEGV && (si->si_code == SEGV_MAPERR || si->si_code == SEGV_ACCERR));
    on_alt = in_alt(&here);
    count++;
    siglongjmp(back, 1);
}

/* Deep enough for any stack; the compiler must not make a loop of it. */
static __attribute__((noinline)) unsigned recurse(unsigned n)
{
    volatile char pad[512];
    pad[n % 512] = (char)n;
    depth = n;
    if (n == 1000000000) return 0;
    return recurse(n + 1) + (unsigned)pad[n % 512];
}

static void query(int signo, siginfo_t *si, void *uc)
{
    stack_t ss, new = { .ss_sp = stack_mem, .ss_size = 65536 };
    char here;
    (void)si;
    CHECK(sigaltstack(NULL, &ss) == 0);
    onstack_flag = ss.ss_flags;
    on_alt = in_alt(&here);
    if (onstack_flag == SS_ONSTACK) CHECK(sigaltstack(&new, NULL) == -1 && errno == EPERM);
    const ucontext_t *u = uc;
    CHECK(signo == SIGUSR2 || u->uc_stack.ss_sp == stack_mem);
    count++;
    if (signo == SIGUSR1) {
        /* A second signal on the alternate stack goes on below. */
        raise(SIGUSR2);
        nested_same = on_alt;
    }
}

static void plain(int signo, siginfo_t *si, void *uc)
{
    char here;
    (void)signo; (void)si; (void)uc;
    on_alt = in_alt(&here);
    count++;
}

int main(void)
{
    stack_t ss, old;
    struct rlimit rl = { 1 << 20, RLIM_INFINITY };
    stack_mem = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    setrlimit(RLIMIT_STACK, &rl);

    CHECK(sigaltstack(NULL, &old) == 0 && old.ss_flags == SS_DISABLE && old.ss_size == 0 && old.ss_sp == NULL);
    ss = (stack_t){ .ss_sp = stack_mem, .ss_size = 1024 };
    CHECK(sigaltstack(&ss, NULL) == -1 && errno == ENOMEM);
    ss = (stack_t){ .ss_sp = stack_mem, .ss_size = 65536, .ss_flags = 4711 };
    CHECK(sigaltstack(&ss, NULL) == -1 && errno == EINVAL);
    ss.ss_flags = 0;
    CHECK(sigaltstack(&ss, &old) == 0 && old.ss_flags == SS_DISABLE);
    CHECK(sigaltstack(NULL, &old) == 0 && old.ss_flags == 0 && old.ss_sp == stack_mem && old.ss_size == 65536);
    CHECK(sigaltstack((stack_t *)8, NULL) == -1 && errno == EFAULT);

    on_signal(SIGUSR1, query, SA_ONSTACK);
    on_signal(SIGUSR2, query, SA_ONSTACK);
    raise(SIGUSR1);
    CHECK(count == 2 && on_alt && nested_same && onstack_flag == SS_ONSTACK);
    count = 0;
    on_signal(SIGUSR1, plain, 0);
    raise(SIGUSR1);
    CHECK(count == 1 && !on_alt);

    /* overflow, twice: the second needs the mask and the stack to be as before */
    on_signal(SIGSEGV, overflow, SA_ONSTACK);
    for (volatile int i = 0; i < 2; i++) {
        count = 0;
        if (sigsetjmp(back, 1) == 0) printf("%u\n", recurse(0));
        CHECK(count == 1 && on_alt && depth > 500);
        CHECK(sigaltstack(NULL, &old) == 0 && old.ss_flags == 0);
    }

    /* SS_AUTODISARM: disabled while the handler runs, back after it */
    ss = (stack_t){ .ss_sp = stack_mem, .ss_size = 65536, .ss_flags = (int)SS_AUTODISARM };
    CHECK(sigaltstack(&ss, NULL) == 0);
    CHECK(sigaltstack(NULL, &old) == 0 && old.ss_flags == (int)SS_AUTODISARM);
    count = 0;
    on_signal(SIGUSR2, query, SA_ONSTACK);
    raise(SIGUSR2);
    CHECK(count == 1 && on_alt && onstack_flag == SS_DISABLE);
    CHECK(sigaltstack(NULL, &old) == 0 && old.ss_flags == (int)SS_AUTODISARM && old.ss_sp == stack_mem);

    ss = (stack_t){ .ss_flags = SS_DISABLE };
    CHECK(sigaltstack(&ss, NULL) == 0 && sigaltstack(NULL, &old) == 0 && old.ss_flags == SS_DISABLE);
    count = 0;
    on_signal(SIGUSR1, plain, SA_ONSTACK);
    raise(SIGUSR1);
    CHECK(count == 1 && !on_alt);
    return check_done("sig_altstack");
}
