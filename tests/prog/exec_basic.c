/* exec_basic.c: execve and its relatives: arguments, environment, scripts, descriptors, what is inherited, errors. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

extern char **environ;
static char self[4096], dir[64], tmp[4200];

static const char *in_dir(const char *name) { snprintf(tmp, sizeof tmp, "%s/%s", dir, name); return tmp; }

static void make(const char *name, const char *text, int mode)
{
    int fd = open(in_dir(name), O_WRONLY | O_CREAT | O_TRUNC, 0700);
    CHECK(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) && fchmod(fd, (mode_t)mode) == 0);
    close(fd);
}

static int wait_for(pid_t pid)
{
    int st = -1;
    CHECK(waitpid(pid, &st, 0) == pid);
    return WIFEXITED(st) ? WEXITSTATUS(st) : -WTERMSIG(st);
}

/* The part that runs after an exec: says what it got. */
static int shown(int argc, char **argv)
{
    const char *what = argv[1];
    if (!strcmp(what, "args")) {
        for (int i = 0; i < argc; i++) printf("  argv[%d] = \"%s\"\n", i, strcmp(argv[i], self) ? argv[i] : "SELF");
        for (char **e = environ; *e; e++) printf("  env %s\n", *e);
        const char *fn = (const char *)getauxval(AT_EXECFN), *slash = strrchr(fn, '/');
        printf("  execfn %s\n", !strcmp(fn, self) ? "SELF" : slash ? slash + 1 : fn);
        return 0;
    }
    if (!strcmp(what, "signals")) {
        sigset_t m, p;
        sigprocmask(SIG_BLOCK, NULL, &m);
        sigpending(&p);
        for (int s = 1; s < 32; s++) {
            struct sigaction sa;
            sigaction(s, NULL, &sa);
            if (sigismember(&m, s) || sigismember(&p, s) || sa.sa_handler != SIG_DFL)
                printf("  signal %d:%s%s%s\n", s, sigismember(&m, s) ? " blocked" : "", sigismember(&p, s) ? " pending" : "",
                       sa.sa_handler == SIG_IGN ? " ignored" : sa.sa_handler == SIG_DFL ? "" : " handled");
        }
        return 0;
    }
    if (!strcmp(what, "fds")) {
        printf("  descriptors:");
        for (int i = 3; i < 20; i++) if (fcntl(i, F_GETFD) >= 0) printf(" %d", i);
        printf("\n");
        return 0;
    }
    if (!strcmp(what, "exe")) {
        char link[4096];
        ssize_t n = readlink("/proc/self/exe", link, sizeof link - 1);
        link[n < 0 ? 0 : n] = 0;
        printf("  exe %s\n", strcmp(link, argv[2]) ? link : "as expected");
        return 0;
    }
    if (!strcmp(what, "limit")) {
        struct rlimit rl;
        getrlimit(RLIMIT_STACK, &rl);
        printf("  stack limit %llu %s\n", (unsigned long long)rl.rlim_cur, rl.rlim_max == RLIM_INFINITY ? "unlimited" : "limited");
        return 0;
    }
    if (!strcmp(what, "pid")) return getpid() == atoi(argv[2]) ? 0 : 1;
    return atoi(what);
}

static void finish(int st) { printf("  status %d\n", st); }

static void args(void)
{
    char *env[] = { "A=1", "EMPTY=", "B=two words", NULL };
    printf("execve\n");
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) { execve(self, (char *[]){ "my name", "args", "", "a b", "--", "-0", "x", NULL }, env); _exit(126); }
    finish(wait_for(pid));
    printf("no environment\n");
    fflush(stdout);
    pid = fork();
    if (pid == 0) { execve(self, (char *[]){ "-strange", "args", NULL }, NULL); _exit(126); }
    finish(wait_for(pid));
    printf("vfork\n");
    fflush(stdout);
    pid = vfork();
    if (pid == 0) { execve(self, (char *[]){ self, "args", NULL }, (char *[]){ NULL }); _exit(126); }
    finish(wait_for(pid));
    printf("posix_spawn\n");
    fflush(stdout);
    CHECK(posix_spawn(&pid, self, NULL, NULL, (char *[]){ self, "args", "spawned", NULL }, env) == 0);
    finish(wait_for(pid));
    CHECK(posix_spawn(&pid, in_dir("missing"), NULL, NULL, (char *[]){ "x", NULL }, env) == ENOENT);
    printf("fexecve\n");
    fflush(stdout);
    int fd = open(self, O_RDONLY | O_CLOEXEC);
    pid = fork();
    if (pid == 0) { fexecve(fd, (char *[]){ "by descriptor", "7", NULL }, env); _exit(126); }
    finish(wait_for(pid));
    int pfd = open(self, O_PATH | O_CLOEXEC);
    pid = fork();
    if (pid == 0) { syscall(SYS_execveat, pfd, "", (char *[]){ "by path descriptor", "8", NULL }, env, AT_EMPTY_PATH); _exit(126); }
    finish(wait_for(pid));
    close(fd);
    close(pfd);
    printf("execveat\n");
    fflush(stdout);
    symlink(self, in_dir("link"));
    int dfd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    pid = fork();
    if (pid == 0) { syscall(SYS_execveat, dfd, "link", (char *[]){ "x", "9", NULL }, env, 0); _exit(126); }
    finish(wait_for(pid));
    CHECK(syscall(SYS_execveat, dfd, "link", (char *[]){ "x", NULL }, env, AT_SYMLINK_NOFOLLOW) == -1 && errno == ELOOP);
    CHECK(syscall(SYS_execveat, dfd, "link", (char *[]){ "x", NULL }, env, 0x8000) == -1 && errno == EINVAL);
    close(dfd);
    printf("/proc/self/exe\n");
    fflush(stdout);
    pid = fork();
    if (pid == 0) { execl("/proc/self/exe", "x", "10", (char *)NULL); _exit(126); }
    finish(wait_for(pid));
    pid = fork();
    if (pid == 0) { execl(in_dir("link"), "x", "exe", self, (char *)NULL); _exit(126); }
    finish(wait_for(pid));
    printf("pid and threads\n");
    fflush(stdout);
    pid = fork();
    if (pid == 0) { char n[16]; snprintf(n, sizeof n, "%d", getpid()); execl(self, "x", "pid", n, (char *)NULL); _exit(126); }
    finish(wait_for(pid));
    printf("many arguments\n");
    fflush(stdout);
    enum { N = 3000 };
    char **v = calloc(N + 3, sizeof *v);
    v[0] = "x";
    v[1] = "12";
    for (int i = 2; i < N; i++) v[i] = "argument";
    pid = fork();
    if (pid == 0) { execv(self, v); _exit(126); }
    finish(wait_for(pid));
    free(v);
}

static void scripts(void)
{
    static char text[9000];
    printf("scripts\n");
    snprintf(text, sizeof text, "#!%s args \nrest\n", self);
    make("script", text, 0755);
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        chdir(dir);
        execve("./script", (char *[]){ "dropped", "one", "two", NULL }, (char *[]){ NULL });
        _exit(126);
    }
    finish(wait_for(pid));
    /* an interpreter that is itself a script; its path has no blanks */
    snprintf(text, sizeof text, "#! \t./script more args \t \n");
    make("second", text, 0755);
    fflush(stdout);
    pid = fork();
    if (pid == 0) {
        chdir(dir);
        execve("./second", (char *[]){ "dropped", NULL }, (char *[]){ NULL });
        _exit(126);
    }
    finish(wait_for(pid));
    /* a host script, through the guest's execve */
    make("shell", "#!/bin/sh\nexit 13\n", 0755);
    pid = fork();
    if (pid == 0) { execl(in_dir("shell"), "x", (char *)NULL); _exit(126); }
    finish(wait_for(pid));

    make("empty", "", 0755);
    make("text", "hello\n", 0755);
    make("noexec", "#!/bin/sh\n", 0644);
    make("nointerp", "#!/nonexistent/interpreter\n", 0755);
    make("blank", "#!  \n", 0755);
    make("loop", "#!./loop\n", 0755);
    make("badelf", "\177ELF\2\1\1", 0755);
    memset(text, 'a', 300);
    memcpy(text, "#!/", 3);
    text[300] = 0;
    make("long", text, 0755);
    static const char *names[] = { "empty", "text", "noexec", "nointerp", "blank", "loop", "badelf", "long", "", "missing", "text/x", "." };
    chdir(dir);
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        int r = execl(names[i], "x", (char *)NULL), e = errno;
        printf("  %s: %d %s\n", *names[i] ? names[i] : "(no name)", r, strerror(e));
    }
    char *volatile bad_address = (char *)8;
    int r = execv(bad_address, (char *[]){ NULL }), e = errno;
    printf("  bad name: %d %s\n", r, strerror(e));
    r = execv(self, (char **)(void *)bad_address), e = errno;
    printf("  bad vector: %d %s\n", r, strerror(e));
    r = execv(self, (char *[]){ "x", bad_address, NULL }), e = errno;
    printf("  bad argument: %d %s\n", r, strerror(e));
    memset(text, 'x', 5000);
    text[5000] = 0;
    r = execl(text, "x", (char *)NULL), e = errno;
    printf("  long name: %d %s\n", r, strerror(e));
    char *huge = malloc(200000);
    memset(huge, 'y', 199999);
    huge[199999] = 0;
    r = execl(self, "x", huge, (char *)NULL), e = errno;
    printf("  huge argument: %d %s\n", r, strerror(e));
    free(huge);
    /* a program that is being written */
    char copy[4200];
    snprintf(copy, sizeof copy, "%s/copy", dir);
    int in = open(self, O_RDONLY), out = open(copy, O_WRONLY | O_CREAT | O_CLOEXEC, 0755);
    char buf[65536];
    for (ssize_t n; (n = read(in, buf, sizeof buf)) > 0;) CHECK(write(out, buf, (size_t)n) == n);
    close(in);
    r = execl(copy, "x", "1", (char *)NULL), e = errno;
    printf("  being written: %d %s\n", r, strerror(e));
    close(out);
    pid = fork();
    if (pid == 0) { execl(copy, "x", "14", (char *)NULL); _exit(126); }
    finish(wait_for(pid));
    /* a deleted one, by descriptor */
    in = open(copy, O_RDONLY | O_CLOEXEC);
    unlink(copy);
    pid = fork();
    if (pid == 0) { fexecve(in, (char *[]){ "x", "15", NULL }, environ); _exit(126); }
    finish(wait_for(pid));
    close(in);
}

static void handler(int signo, siginfo_t *si, void *uc) { (void)signo; (void)si; (void)uc; }

static void *exec_from_thread(void *arg)
{
    execv(self, arg);
    return NULL;
}
static void *waits(void *arg)
{
    while (!arg) pause();
    return NULL;
}

static void inherited(void)
{
    printf("inherited\n");
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        sigset_t s;
        sigemptyset(&s);
        sigaddset(&s, SIGUSR1);
        sigaddset(&s, SIGSEGV);
        sigaddset(&s, SIGTRAP);
        sigprocmask(SIG_BLOCK, &s, NULL);
        signal(SIGHUP, SIG_IGN);
        signal(SIGBUS, SIG_IGN);
        on_signal(SIGTERM, handler, 0);
        on_signal(SIGSEGV, handler, 0);
        raise(SIGUSR1);
        raise(SIGSEGV);
        execl(in_dir("missing"), "x", (char *)NULL);   /* fails: nothing changes */
        execl(self, "x", "signals", (char *)NULL);
        _exit(126);
    }
    finish(wait_for(pid));
    pid = fork();
    if (pid == 0) {
        CHECK(dup2(1, 10) == 10 && dup2(1, 11) == 11 && fcntl(11, F_SETFD, FD_CLOEXEC) == 0);
        for (int i = 3; i < 10; i++) close(i);
        execl(self, "x", "fds", (char *)NULL);
        _exit(126);
    }
    finish(wait_for(pid));
    pid = fork();
    if (pid == 0) {
        struct rlimit rl = { 3 << 20, RLIM_INFINITY };
        setrlimit(RLIMIT_STACK, &rl);
        execl(self, "x", "limit", (char *)NULL);
        _exit(126);
    }
    finish(wait_for(pid));
    /* exec in a thread ends the others and keeps the process id */
    pid = fork();
    if (pid == 0) {
        pthread_t t;
        char n[16];
        snprintf(n, sizeof n, "%d", getpid());
        char *v[] = { "x", "pid", n, NULL };
        for (int i = 0; i < 3; i++) pthread_create(&t, NULL, waits, NULL);
        pthread_create(&t, NULL, exec_from_thread, v);
        for (;;) pause();
    }
    finish(wait_for(pid));
    /* a chain of them */
    for (int i = 0; i < 5; i++) {
        pid = fork();
        if (pid == 0) { execl(self, "x", "30", (char *)NULL); _exit(126); }
        CHECK(wait_for(pid) == 30);
    }
}

int main(int argc, char **argv)
{
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n < 0 ? 0 : n] = 0;
    if (argc > 1) return shown(argc, argv);
    strcpy(dir, "/tmp/exec_basic.XXXXXX");
    CHECK(mkdtemp(dir) != NULL);
    args();
    inherited();
    scripts();
    static const char *files[] = { "script", "second", "shell", "empty", "text", "noexec", "nointerp", "blank", "loop", "badelf", "long", "link" };
    for (unsigned i = 0; i < sizeof files / sizeof *files; i++) unlink(in_dir(files[i]));
    rmdir(dir);
    return check_done("exec_basic");
}
