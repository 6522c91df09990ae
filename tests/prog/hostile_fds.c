/* hostile_fds.c: the VM's own descriptors are not there for the program, and never in its way. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

enum { TOP = 1024 };

static int open_fds(void)
{
    int n = 0;
    for (int fd = 0; fd < TOP; fd++) n += fcntl(fd, F_GETFD) >= 0;
    return n;
}

static int listed_fds(void)
{
    int n = 0;
    DIR *d = opendir("/proc/self/fd");
    for (struct dirent *e; d && (e = readdir(d));) n += e->d_name[0] != '.' && atoi(e->d_name) != dirfd(d);
    if (d) closedir(d);
    return n;
}

/* Children that execute this program still can: 7. Or, with all numbers taken, they may not: 99. */
static int child(void)
{
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        execl("/proc/self/exe", "hostile_fds", "child", NULL);
        _exit(errno == EMFILE ? 99 : 98);
    }
    int st;
    CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st));
    return WEXITSTATUS(st);
}

int main(int argc, char **argv)
{
    if (argc > 1) return strcmp(argv[1], "child") ? 1 : 7;
    struct rlimit rl;
    CHECK(getrlimit(RLIMIT_NOFILE, &rl) == 0);
    rl.rlim_cur = TOP;
    for (int fd = 3; fd < TOP; fd++) close(fd);
    CHECK(setrlimit(RLIMIT_NOFILE, &rl) == 0);
    CHECK(open_fds() == 3 && listed_fds() == 3);

    /* every number can be had */
    for (int fd = 3; fd < TOP; fd++) CHECK(dup2(1, fd) == fd);
    CHECK(open_fds() == TOP && open("/dev/null", O_RDONLY) == -1 && errno == EMFILE && dup(1) == -1 && errno == EMFILE);
    int st = child();
    CHECK(st == 7 || st == 99);
    for (int fd = 3; fd < TOP; fd++) CHECK(fcntl(fd, F_SETFD, FD_CLOEXEC) == 0);
    CHECK(child() == 7);
    CHECK(close(TOP - 1) == 0 && open("/dev/null", O_RDONLY) == TOP - 1);

    /* closed, all of them */
    for (int fd = 3; fd < TOP; fd++) CHECK(close(fd) == 0);
    for (int fd = 3; fd < TOP; fd++) CHECK(close(fd) == -1 && errno == EBADF);
    CHECK(open_fds() == 3 && child() == 7);
    CHECK(syscall(SYS_close_range, 3, ~0u, 0) == 0);
    CHECK(open_fds() == 3 && child() == 7);

    /* few allowed */
    rl.rlim_cur = 4;
    CHECK(setrlimit(RLIMIT_NOFILE, &rl) == 0);
    CHECK(child() == 7);
    CHECK(open("/dev/null", O_RDONLY) == 3 && open("/dev/null", O_RDONLY) == -1 && errno == EMFILE);
    st = child();
    CHECK(st == 7 || st == 99);
    return check_done("hostile_fds");
}
