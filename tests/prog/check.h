/* check.h - what the guest programs of this folder share: a check that names its line, and signal helpers. */
#ifndef CHECK_H
#define CHECK_H

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static volatile int check_failures;   /* volatile: counted before a fault that leaves by siglongjmp */

/* Print the line if cond is false, and go on. */
#define CHECK(cond) ((cond) ? (void)0 : (void)(check_failures++, printf("FAIL %s:%d: %s (errno %d)\n", __FILE__, __LINE__, #cond, errno)))

/* The last line of every program; its value is the exit status. */
__attribute__((unused)) static int check_done(const char *name)
{
    printf("%s: %s\n", name, check_failures ? "FAILED" : "ok");
    fflush(stdout);
    return check_failures != 0;
}

__attribute__((unused)) static void on_signal(int signo, void (*fn)(int, siginfo_t *, void *), int flags)
{
    struct sigaction sa = { .sa_sigaction = fn, .sa_flags = SA_SIGINFO | flags };
    sigemptyset(&sa.sa_mask);
    CHECK(sigaction(signo, &sa, NULL) == 0);
}

#endif
