/* Files and descriptors: the calls that programs use every day, with their structures and their errors. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include "check.h"

static char dir[64];

static void reading_and_writing(void)
{
    char buf[64] = "";
    int fd = open("f", O_RDWR | O_CREAT | O_EXCL, 0640);
    CHECK(fd > 2);
    CHECK(write(fd, "hello, world\n", 13) == 13);
    CHECK(lseek(fd, 7, SEEK_SET) == 7);
    CHECK(read(fd, buf, 64) == 6 && !memcmp(buf, "world\n", 6));
    CHECK(pwrite(fd, "H", 1, 0) == 1 && pread(fd, buf, 5, 0) == 5 && !memcmp(buf, "Hello", 5));
    struct iovec v[2] = { { buf, 3 }, { buf + 32, 4 } };
    lseek(fd, 0, SEEK_SET);
    CHECK(readv(fd, v, 2) == 7 && !memcmp(buf + 32, "lo, ", 4));
    CHECK(writev(fd, v, 2) == 7);
    CHECK(preadv(fd, v, 2, 1) == 7 && !memcmp(buf, "ell", 3));
    CHECK(ftruncate(fd, 5) == 0 && lseek(fd, 0, SEEK_END) == 5);
    CHECK(truncate("f", 100) == 0 && lseek(fd, 0, SEEK_END) == 100);
    CHECK(fsync(fd) == 0 && fdatasync(fd) == 0);
    CHECK(read(fd, (void *)8, 10) == 0);                       /* at the end: nothing to copy */
    lseek(fd, 0, SEEK_SET);
    CHECK(read(fd, (void *)8, 10) == -1 && errno == EFAULT);
    CHECK(write(fd, (void *)8, 10) == -1 && errno == EFAULT);
    CHECK(open((char *)8, O_RDONLY) == -1 && errno == EFAULT);
    CHECK(open("none", O_RDONLY) == -1 && errno == ENOENT);
    CHECK(open("f", O_RDWR | O_CREAT | O_EXCL, 0640) == -1 && errno == EEXIST);
    CHECK(open("f", O_DIRECTORY) == -1 && errno == ENOTDIR);
    CHECK(open(".", O_RDWR) == -1 && errno == EISDIR);
    CHECK(close(fd) == 0 && close(fd) == -1 && errno == EBADF);
    fd = open(".", O_RDWR | O_TMPFILE, 0600);
    CHECK(fd >= 0 || errno == EOPNOTSUPP);
    close(fd);
}

static void looking(void)
{
    struct stat s, t;
    struct statx x;
    struct statfs fs;
    char buf[64] = "";
    CHECK(stat("f", &s) == 0);
    CHECK(S_ISREG(s.st_mode) && (s.st_mode & 0777) == 0640 && s.st_size == 100 && s.st_nlink == 1);
    CHECK(s.st_uid == getuid() && s.st_blksize >= 512 && s.st_mtime > 1600000000);
    CHECK(symlink("f", "l") == 0 && readlink("l", buf, 64) == 1 && buf[0] == 'f');
    CHECK(readlink("f", buf, 64) == -1 && errno == EINVAL);
    CHECK(lstat("l", &t) == 0 && S_ISLNK(t.st_mode) && t.st_size == 1);
    CHECK(stat("l", &t) == 0 && t.st_ino == s.st_ino && t.st_dev == s.st_dev);
    int fd = open("f", O_RDONLY);
    CHECK(fstat(fd, &t) == 0 && t.st_ino == s.st_ino);
    CHECK(fstatat(fd, "", &t, AT_EMPTY_PATH) == 0 && t.st_ino == s.st_ino);
    CHECK(open("l", O_NOFOLLOW) == -1 && errno == ELOOP);
    CHECK(statx(AT_FDCWD, "f", 0, STATX_BASIC_STATS, &x) == 0 && x.stx_ino == s.st_ino && x.stx_size == 100);
    CHECK(x.stx_mtime.tv_sec == s.st_mtim.tv_sec && x.stx_mtime.tv_nsec == s.st_mtim.tv_nsec);
    CHECK(statfs(".", &fs) == 0 && fs.f_bsize > 0 && fs.f_namelen >= 14);
    CHECK(fstatfs(fd, &fs) == 0);
    CHECK(access("f", R_OK | W_OK) == 0 && access("none", F_OK) == -1 && errno == ENOENT);
    CHECK(faccessat(AT_FDCWD, "l", F_OK, AT_SYMLINK_NOFOLLOW) == 0);
    CHECK(stat("f", (struct stat *)8) == -1 && errno == EFAULT);
    CHECK(stat("/dev/null", &s) == 0 && S_ISCHR(s.st_mode) && s.st_rdev == 0x103);
    struct timespec ts[2] = { { 1000000000, 111 }, { 1000000001, 222 } };
    CHECK(utimensat(AT_FDCWD, "f", ts, 0) == 0 && stat("f", &s) == 0 && s.st_mtim.tv_sec == 1000000001 && s.st_atim.tv_nsec == 111);
    CHECK(chmod("f", 0600) == 0 && fchmod(fd, 0644) == 0 && stat("f", &s) == 0 && (s.st_mode & 0777) == 0644);
    close(fd);
}

static void directories(void)
{
    char cwd[128], want[128];
    struct dirent *e;
    int seen = 0;
    CHECK(mkdir("d", 0755) == 0 && mkdir("d", 0755) == -1 && errno == EEXIST);
    CHECK(link("f", "d/g") == 0 && rename("d/g", "d/h") == 0);
    DIR *d = opendir("d");
    CHECK(d != NULL);
    while (d && (e = readdir(d))) {
        seen += !strcmp(e->d_name, "h") ? 100 : 1;
        if (!strcmp(e->d_name, "h")) CHECK(e->d_type == DT_REG || e->d_type == DT_UNKNOWN);
    }
    CHECK(seen == 102);
    CHECK(faccessat(dirfd(d), "h", F_OK, 0) == 0);
    closedir(d);
    CHECK(chdir("d") == 0 && getcwd(cwd, sizeof cwd));
    snprintf(want, sizeof want, "%s/d", dir);
    CHECK(!strcmp(cwd, want));
    CHECK(getcwd(cwd, 2) == NULL && errno == ERANGE);
    CHECK(chdir("..") == 0 && rmdir("d") == -1 && errno == ENOTEMPTY);
    CHECK(unlink("d/h") == 0 && rmdir("d") == 0 && unlink("l") == 0);
    CHECK(mkfifo("p", 0600) == 0 && unlink("p") == 0);
    mode_t old = umask(027);
    int fd = open("m", O_CREAT | O_WRONLY, 0666);
    struct stat s;
    CHECK(fstat(fd, &s) == 0 && (s.st_mode & 0777) == 0640);
    umask(old);
    close(fd);
    unlink("m");
}

static void descriptors(void)
{
    char buf[16] = "";
    int p[2];
    CHECK(pipe2(p, O_CLOEXEC) == 0 && fcntl(p[0], F_GETFD) == FD_CLOEXEC);
    CHECK(fcntl(p[0], F_SETFD, 0) == 0 && fcntl(p[0], F_GETFD) == 0);
    CHECK(write(p[1], "abc", 3) == 3 && read(p[0], buf, 16) == 3);
    CHECK(fcntl(p[0], F_SETFL, O_NONBLOCK) == 0 && (fcntl(p[0], F_GETFL) & O_NONBLOCK));
    CHECK(read(p[0], buf, 1) == -1 && errno == EAGAIN);
    int d = dup(p[1]), e = fcntl(p[1], F_DUPFD_CLOEXEC, 100);
    CHECK(d > 0 && e >= 100 && fcntl(e, F_GETFD) == FD_CLOEXEC);
    CHECK(dup2(p[1], 200) == 200 && dup3(p[1], 201, O_CLOEXEC) == 201 && dup3(5, 5, 0) == -1 && errno == EINVAL);
    CHECK(write(200, "x", 1) == 1 && read(p[0], buf, 16) == 1);
    CHECK(syscall(SYS_close_range, 100, ~0u, 0) == 0);
    CHECK(fcntl(200, F_GETFD) == -1 && errno == EBADF && fcntl(e, F_GETFD) == -1);
    CHECK(write(1, "", 0) == 0);
    close(p[1]);
    close(d);
    CHECK(read(p[0], buf, 1) == 0);
    close(p[0]);

    int f = open("f", O_RDWR);
    struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 10 };
    CHECK(fcntl(f, F_SETLK, &l) == 0 && fcntl(f, F_GETLK, &l) == 0 && l.l_type == F_UNLCK);
    CHECK(flock(f, LOCK_EX) == 0 && flock(f, LOCK_UN) == 0);
    CHECK(posix_fadvise(f, 0, 0, POSIX_FADV_SEQUENTIAL) == 0);
    CHECK(posix_fallocate(f, 0, 4096) == 0);
    int g = open("copy", O_CREAT | O_RDWR, 0600);
    off_t off = 0;
    CHECK(sendfile(g, f, &off, 50) == 50 && off == 50);
    loff_t in = 0;
    CHECK(copy_file_range(f, &in, g, NULL, 50, 0) == 50 || errno == EXDEV);
    unlink("copy");
    close(f);
    close(g);
    /* No descriptor of the VM's own can be seen or closed. */
    int n = 0;
    DIR *fd = opendir("/proc/self/fd");
    for (struct dirent *de; (de = readdir(fd));) n += de->d_name[0] != '.';
    CHECK(n == 4);
    closedir(fd);
}

int main(void)
{
    strcpy(dir, "/tmp/sys_files.XXXXXX");
    if (!mkdtemp(dir) || chdir(dir)) return 2;
    syscall(SYS_close_range, 3, ~0u, 0);
    reading_and_writing();
    looking();
    directories();
    descriptors();
    CHECK(unlink("f") == 0 && chdir("/") == 0 && rmdir(dir) == 0);
    CHECK(syscall(999) == -1 && errno == ENOSYS);
    return check_done("sys_files");
}
