/* sig_nest.c: nested handlers, sa_mask, SA_NODEFER, SA_RESETHAND, and the order of frames. */
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

static volatile int depth, max_depth, log_n;
static char log_text[256];

static void note(char c) { if (log_n < 255) log_text[log_n++] = c; }
static void show(const char *what)
{
    log_text[log_n] = 0;
    printf("%s: %s\n", what, log_text);
    log_n = 0;
}

static void node(int signo, siginfo_t *si, void *uc)
{
    (void)si; (void)uc;
    note('(');
    if (++depth > max_depth) max_depth = depth;
    if (depth < 20) raise(signo);
    depth--;
    note(')');
}

static void defer(int signo, siginfo_t *si, void *uc)
{
    static volatile int again;
    (void)si; (void)uc;
    note('[');
    if (!again++) { raise(signo); note('-'); }
    note(']');
}

static void outer(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)si; (void)uc;
    note('A');
    raise(SIGUSR2);   /* in sa_mask or not */
    note('a');
}

static void inner(int signo, siginfo_t *si, void *uc)
{
    (void)signo; (void)si; (void)uc;
    note('B');
    note('b');
}

static void deep(int signo, siginfo_t *si, void *uc)
{
    volatile char pad[256];
    (void)si; (void)uc;
    memset((char *)pad, signo, sizeof pad);
    if (signo < SIGRTMIN + 10) raise(signo + 1);
    for (unsigned i = 0; i < sizeof pad; i++) CHECK(pad[i] == (char)signo);
    note((char)('0' + (signo - SIGRTMIN) % 10));
}

int main(void)
{
    on_signal(SIGUSR1, node, SA_NODEFER);
    raise(SIGUSR1);
    CHECK(max_depth == 20);
    show("nodefer");

    on_signal(SIGUSR1, defer, 0);
    raise(SIGUSR1);
    show("deferred");

    struct sigaction sa = { .sa_sigaction = outer, .sa_flags = SA_SIGINFO };
    sigemptyset(&sa.sa_mask);
    on_signal(SIGUSR2, inner, 0);
    sigaction(SIGUSR1, &sa, NULL);
    raise(SIGUSR1);
    show("without sa_mask");
    sigaddset(&sa.sa_mask, SIGUSR2);
    sigaction(SIGUSR1, &sa, NULL);
    raise(SIGUSR1);
    show("with sa_mask");

    for (int s = SIGRTMIN; s <= SIGRTMIN + 10; s++) on_signal(s, deep, 0);
    raise(SIGRTMIN);
    show("deep");

    /* SA_RESETHAND: once, then the default */
    on_signal(SIGUSR1, inner, (int)SA_RESETHAND);
    raise(SIGUSR1);
    sigaction(SIGUSR1, NULL, &sa);
    CHECK(sa.sa_handler == SIG_DFL);
    show("resethand");
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        on_signal(SIGTERM, inner, (int)SA_RESETHAND);
        raise(SIGTERM);
        raise(SIGTERM);
        _exit(1);
    }
    int st;
    CHECK(waitpid(pid, &st, 0) == pid && WIFSIGNALED(st) && WTERMSIG(st) == SIGTERM);
    /* with SA_NODEFER, a handler that raises its signal again dies */
    pid = fork();
    if (pid == 0) {
        on_signal(SIGTERM, node, (int)(SA_RESETHAND | SA_NODEFER));
        raise(SIGTERM);
        _exit(1);
    }
    CHECK(waitpid(pid, &st, 0) == pid && WIFSIGNALED(st) && WTERMSIG(st) == SIGTERM);
    return check_done("sig_nest");
}
