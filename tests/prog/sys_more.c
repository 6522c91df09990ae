/*
 * sys_more.c: calls that sys_files, sys_mem, sys_poll, sys_proc and sys_ipc leave out: extended attributes, sealed memory files, splicing, record
 * locks, raw directory entries, pidfds, other processes' memory, affinity, barriers, and what riscv64 alone has.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "check.h"

static char dir[] = "/tmp/sys_moreXXXXXX";

static void attributes(void)
{
    char v[32] = "", list[256];
    int fd = open("file", O_CREAT | O_RDWR, 0600);
    CHECK(fd >= 0);
    if (setxattr("file", "user.one", "value", 5, 0) == 0) {        /* not every file system has them */
        CHECK(getxattr("file", "user.one", v, sizeof v) == 5 && memcmp(v, "value", 5) == 0);
        CHECK(fsetxattr(fd, "user.two", "2", 1, XATTR_CREATE) == 0 && fsetxattr(fd, "user.two", "2", 1, XATTR_CREATE) == -1 && errno == EEXIST);
        CHECK(flistxattr(fd, list, sizeof list) == 18 && getxattr("file", "user.one", v, 2) == -1 && errno == ERANGE);
        CHECK(fremovexattr(fd, "user.two") == 0);
    } else CHECK(errno == EOPNOTSUPP || errno == EPERM);
    CHECK(fgetxattr(fd, "user.none", v, sizeof v) == -1 && (errno == ENODATA || errno == EOPNOTSUPP));
    close(fd);
}

static void sealed(void)
{
    int fd = memfd_create("seal", MFD_ALLOW_SEALING | MFD_CLOEXEC);
    CHECK(fd >= 0 && write(fd, "text", 4) == 4 && fcntl(fd, F_GETFD) == FD_CLOEXEC);
    CHECK(fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK) == 0 && fcntl(fd, F_GET_SEALS) == (F_SEAL_WRITE | F_SEAL_SHRINK));
    CHECK(write(fd, "x", 1) == -1 && errno == EPERM && ftruncate(fd, 1) == -1 && errno == EPERM);
    char path[64], link[64] = "";
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    CHECK(readlink(path, link, sizeof link - 1) > 0 && strncmp(link, "/memfd:seal", 11) == 0);
    close(fd);
}

static void splicing(void)
{
    int p[2], q[2], fd = open("data", O_CREAT | O_RDWR | O_TRUNC, 0600);
    char buf[32] = "";
    CHECK(pipe(p) == 0 && pipe2(q, O_NONBLOCK | O_CLOEXEC) == 0 && write(fd, "0123456789", 10) == 10);
    loff_t at = 2;
    CHECK(splice(fd, &at, p[1], NULL, 5, 0) == 5 && at == 7);
    CHECK(tee(p[0], q[1], 5, 0) == 5 && read(p[0], buf, sizeof buf) == 5 && memcmp(buf, "23456", 5) == 0);
    CHECK(read(q[0], buf, sizeof buf) == 5 && read(q[0], buf, 1) == -1 && errno == EAGAIN);
    struct iovec iov = { "vector", 6 };
    CHECK(vmsplice(p[1], &iov, 1, 0) == 6 && splice(p[0], NULL, fd, &(loff_t){ 0 }, 6, 0) == 6);
    CHECK(pread(fd, buf, 10, 0) == 10 && memcmp(buf, "vector6789", 10) == 0);
    CHECK(fcntl(p[0], F_SETPIPE_SZ, 8192) == 8192 && fcntl(p[0], F_GETPIPE_SZ) == 8192);
    close(p[0]), close(p[1]), close(q[0]), close(q[1]), close(fd);
}

static void locks(void)
{
    int fd = open("locks", O_CREAT | O_RDWR, 0600);
    struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 10, .l_len = 5 };
    CHECK(fcntl(fd, F_SETLK, &l) == 0);
    pid_t me = getpid(), child = fork();
    if (child == 0) {
        struct flock o = { .l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 12, .l_len = 1 };
        CHECK(fcntl(fd, F_SETLK, &o) == -1 && (errno == EAGAIN || errno == EACCES));
        CHECK(fcntl(fd, F_GETLK, &o) == 0 && o.l_type == F_WRLCK && o.l_start == 10 && o.l_len == 5 && o.l_pid == me);
        o.l_start = 15;
        o.l_type = F_RDLCK;
        CHECK(fcntl(fd, F_SETLK, &o) == 0);
        int again = open("locks", O_RDWR);
        struct flock ofd = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 100 };
        CHECK(fcntl(again, F_OFD_SETLK, &ofd) == 0);
        ofd.l_pid = 0;
        CHECK(fcntl(fd, F_OFD_SETLK, &ofd) == -1 && errno == EAGAIN);
        _exit(check_failures);
    }
    int status;
    CHECK(waitpid(child, &status, 0) == child && status == 0);
    close(fd);
}

static void entries(void)
{
    struct ent { uint64_t ino; int64_t off; uint16_t len; uint8_t type; char name[]; };
    static char buf[4096];
    int fd = open(".", O_RDONLY | O_DIRECTORY), files = 0, dots = 0;
    mkdir("sub", 0700);
    for (long n; (n = syscall(SYS_getdents64, fd, buf, 200)) > 0;)
        for (long i = 0; i < n; i += ((struct ent *)(buf + i))->len) {
            struct ent *e = (struct ent *)(buf + i);
            if (e->name[0] == '.') dots++;
            else files += e->type == (strcmp(e->name, "sub") ? DT_REG : DT_DIR);
        }
    CHECK(dots == 2 && files == 4);
    CHECK(syscall(SYS_getdents64, fd, buf, 1) <= 0 && lseek(fd, 0, SEEK_SET) == 0 && syscall(SYS_getdents64, fd, buf, 1) == -1 && errno == EINVAL);
    close(fd);
}

static void processes(void)
{
    int ready[2];
    volatile long value = 1234;
    CHECK(pipe(ready) == 0);
    pid_t child = fork();
    if (child == 0) {
        value = 5678;
        CHECK(write(ready[1], "", 1) == 1);
        pause();
        _exit(1);
    }
    char c;
    CHECK(read(ready[0], &c, 1) == 1);
    long got = 0, put = 99;
    struct iovec l = { &got, 8 }, r = { (void *)&value, 8 };
    CHECK(process_vm_readv(child, &l, 1, &r, 1, 0) == 8 && got == 5678);
    l.iov_base = &put;
    CHECK(process_vm_writev(child, &l, 1, &r, 1, 0) == 8);
    l.iov_base = &got;
    CHECK(process_vm_readv(child, &l, 1, &r, 1, 0) == 8 && got == 99 && value == 1234);
    int pidfd = (int)syscall(SYS_pidfd_open, child, 0);
    CHECK(pidfd >= 0 && syscall(SYS_pidfd_send_signal, pidfd, SIGTERM, NULL, 0) == 0);
    siginfo_t si = { 0 };
    CHECK(waitid(P_PIDFD, (id_t)pidfd, &si, WEXITED) == 0 && si.si_pid == child && si.si_status == SIGTERM && si.si_code == CLD_KILLED);
    CHECK(wait4(-1, NULL, 0, NULL) == -1 && errno == ECHILD);
}

static void machine(void)
{
    cpu_set_t set, one;
    CHECK(sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) >= 1);
    int cpu = 0;
    while (!CPU_ISSET(cpu, &set)) cpu++;
    CPU_ZERO(&one);
    CPU_SET(cpu, &one);
    CHECK(sched_setaffinity(0, sizeof one, &one) == 0 && sched_getcpu() == cpu && sched_setaffinity(0, sizeof set, &set) == 0);
    CHECK(syscall(SYS_membarrier, 0, 0, 0) >= 0);
    CHECK(syscall(SYS_rseq, NULL, 0, 0, 0) == -1);
    CHECK(syscall(5000) == -1 && errno == ENOSYS);
    int word = 1;
    CHECK(syscall(SYS_futex, &word, FUTEX_WAIT, 2, NULL) == -1 && errno == EAGAIN);
    CHECK(syscall(SYS_futex, &word, FUTEX_WAIT, 1, &(struct timespec){ 0, 1000 }) == -1 && errno == ETIMEDOUT);
    CHECK(syscall(SYS_futex, (char *)&word + 1, FUTEX_WAKE, 1) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_futex, &word, FUTEX_WAKE, 1) == 0);
#ifdef __riscv
    struct { int64_t key; uint64_t value; } probe[] = { { 3, 0 }, { 4, 0 }, { 5, 0 }, { 1000, 0 } };
    CHECK(syscall(258, probe, 4, 0, NULL, 0) == 0);
    CHECK(probe[0].value & 1);                          /* base behaviour: IMA */
    CHECK((probe[1].value & 3) == 3);                   /* FD and C */
    CHECK(probe[3].key == -1);
    CHECK(syscall(259, 0, 4096, 0) == 0 && syscall(259, 0, 4096, 2) == -1 && errno == EINVAL);
#endif
    int fds[3];
    for (int i = 0; i < 3; i++) fds[i] = dup(0);
    CHECK(syscall(SYS_close_range, fds[0], fds[2], 0) == 0 && fcntl(fds[1], F_GETFD) == -1 && errno == EBADF);
    struct { uint64_t flags, mode, resolve; } how = { O_RDONLY, 0, 8 };       /* RESOLVE_BENEATH */
    CHECK(syscall(SYS_openat2, AT_FDCWD, "/etc/passwd", &how, sizeof how) == -1 && errno == EXDEV);
    CHECK(syscall(SYS_openat2, AT_FDCWD, "file", &how, sizeof how) >= 0);
    CHECK(faccessat(AT_FDCWD, "file", R_OK, AT_EACCESS) == 0);
}

int main(void)
{
    CHECK(mkdtemp(dir) && chdir(dir) == 0);
    attributes();
    sealed();
    splicing();
    locks();
    entries();
    processes();
    machine();
    CHECK(unlink("file") == 0 && unlink("data") == 0 && unlink("locks") == 0 && rmdir("sub") == 0 && chdir("/") == 0 && rmdir(dir) == 0);
    return check_done("sys_more");
}
