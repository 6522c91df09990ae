/* fs.c - files and descriptors: paths that may be redirected, struct stat, the VM's own descriptors. */
#include "syscalls/fs.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <unistd.h>

#include "syscalls/fmt.h"
#include "syscalls/abi.h"
#include "syscalls/host_nr.h"
#include "syscalls/path.h"
#include "syscalls/sys.h"

/* --- the VM's own descriptors ------------------------------------------------------------------------------- */

bool fd_hidden(const struct os *os, int64_t fd)
{
    return fd > 2 && (fd == os->self_fd || fd == os->log_fd);
}

static bool hidden(struct cpu *c, uint64_t fd)
{
    return fd_hidden(c->thread->os, (int32_t)fd);
}

int64_t sys_close(struct cpu *c, const uint64_t a[6])
{
    return hidden(c, a[0]) ? -EBADF : sys_raw(SYS_close, a);
}

int64_t sys_close_range(struct cpu *c, const uint64_t a[6])
{
    const struct os *os = c->thread->os;
    uint64_t at = (uint32_t)a[0], last = (uint32_t)a[1];
    if (at > last) return -EINVAL;
    /* Around each hidden descriptor, lowest first. */
    for (;;) {
        uint64_t stop = last + 1;
        if (os->self_fd > 2 && (uint64_t)os->self_fd >= at && (uint64_t)os->self_fd < stop) stop = (uint64_t)os->self_fd;
        if (os->log_fd > 2 && (uint64_t)os->log_fd >= at && (uint64_t)os->log_fd < stop) stop = (uint64_t)os->log_fd;
        int64_t r = stop > at ? host_rawcall(SYS_close_range, at, stop - 1, a[2], 0, 0, 0) : 0;
        if (r < 0 || stop > last) return r;
        at = stop + 1;
        if (at > last) return 0;
    }
}

/* The guest wants the number of the VM's descriptor *fd: move it elsewhere. If every number is taken it is given up (`instead`
 * takes its place): the guest's wishes count. */
static void move_away(int *fd, int instead)
{
    int64_t flags = host_rawcall(SYS_fcntl, (uint64_t)*fd, F_GETFD, 0, 0, 0, 0);
    uint64_t how = flags > 0 && (flags & FD_CLOEXEC) ? F_DUPFD_CLOEXEC : F_DUPFD;
    int64_t to = host_rawcall(SYS_fcntl, (uint64_t)*fd, how, (uint64_t)*fd + 1, 0, 0, 0);
    if (to < 0) to = host_rawcall(SYS_fcntl, (uint64_t)*fd, how, 3, 0, 0, 0);
    *fd = to < 0 ? instead : (int)to;
}

int64_t sys_dup3(struct cpu *c, const uint64_t a[6])
{
    struct os *os = c->thread->os;
    int64_t from = (int32_t)a[0], to = (int32_t)a[1];
    if (hidden(c, a[0])) return -EBADF;
    if (hidden(c, a[1])) {
        if (from == to || (a[2] & ~(uint64_t)O_CLOEXEC)) return -EINVAL;
        int64_t ok = host_rawcall(SYS_fcntl, (uint64_t)from, F_GETFD, 0, 0, 0, 0);
        if (ok < 0) return ok;
        if (to == os->self_fd) move_away(&os->self_fd, -1);
        else move_away(&os->log_fd, STDERR_FILENO);
    }
    return sys_raw(SYS_dup3, a);
}

int64_t sys_fcntl(struct cpu *c, const uint64_t a[6])
{
    if (hidden(c, a[0])) return -EBADF;
    const struct guest_abi *abi = &c->thread->os->isa->abi;
    uint64_t b[6] = { a[0], a[1], a[2], 0, 0, 0 };
    int64_t r;
    switch ((int)a[1]) {
    case F_SETLKW:
    case F_OFD_SETLKW:
        return sys_wait(c, SYS_fcntl, a);
    case F_GETFL:
        r = sys_raw(SYS_fcntl, a);
        return r < 0 ? r : (int64_t)abi_open_flags_to_guest(abi, (uint64_t)r);
    case F_SETFL:
        b[2] = abi_open_flags(abi, a[2]);
        return sys_raw(SYS_fcntl, b);
    default:   /* commands and structures are asm-generic on both sides */
        return sys_raw(SYS_fcntl, a);
    }
}

int64_t sys_pipe2(struct cpu *c, const uint64_t a[6])
{
    uint64_t b[6] = { a[0], abi_open_flags(&c->thread->os->isa->abi, (uint32_t)a[1]) };
    return sys_raw(SYS_pipe2, b);
}

/* A getdents64 buffer that may list the VM's descriptors, or its thread (0 = there is none). */
struct listing { const struct os *os; int32_t thread; uint8_t *buf; int64_t len; };
enum { DENT_RECLEN = 16, DENT_TYPE = 18, DENT_NAME = 19 };

static bool names_hidden(const struct listing *l, const uint8_t *d)
{
    const char *name = (const char *)d + DENT_NAME;
    int64_t n = 0;
    const bool task = d[DENT_TYPE] == 4;           /* DT_DIR */
    if (!task && d[DENT_TYPE] != 10 /* DT_LNK */) return false;
    for (const char *p = name; *p; p++) {
        if (*p < '0' || *p > '9' || n > INT32_MAX) return false;
        n = n * 10 + (*p - '0');
    }
    return task ? l->thread && n == l->thread : fd_hidden(l->os, n);
}

static uint16_t record_length(const uint8_t *d)
{
    uint16_t n;
    memcpy(&n, d + DENT_RECLEN, 2);
    return n;
}

/* Is there such an entry? */
static int64_t listing_scan(struct cpu *c, void *arg)
{
    (void)c;
    const struct listing *l = arg;
    for (int64_t at = 0; at < l->len; at += record_length(l->buf + at))
        if (names_hidden(l, l->buf + at)) return 1;
    return 0;
}

/* Take them out; returns the new length. */
static int64_t listing_filter(struct cpu *c, void *arg)
{
    (void)c;
    struct listing *l = arg;
    int64_t to = 0;
    for (int64_t at = 0, n; at < l->len; at += n) {
        n = record_length(l->buf + at);
        if (names_hidden(l, l->buf + at)) continue;
        memmove(l->buf + to, l->buf + at, (size_t)n);
        to += n;
    }
    return to;
}

static bool lists_ours(uint64_t fd)
{
    char link[40], path[64];
    fmt_s(link, sizeof link, "/proc/self/fd/%d", (int)fd);
    int64_t n = host_rawcall(SYS_readlink, (uint64_t)link, (uint64_t)path, sizeof path - 1, 0, 0, 0);
    if (n < 10) return false;
    path[n] = 0;
    return !strncmp(path, "/proc/", 6) && (!strcmp(path + n - 3, "/fd") || !strcmp(path + n - 7, "/fdinfo") || !strcmp(path + n - 5, "/task"));
}

int64_t sys_getdents64(struct cpu *c, const uint64_t a[6])
{
    const struct os *os = c->thread->os;
    for (;;) {
        int64_t r = sys_raw(SYS_getdents64, a);
        const int32_t thread = vm_own_thread(c);
        if (r <= 0 || (os->self_fd < 0 && os->log_fd <= 2 && !thread)) return r;
        struct listing l = { os, thread, (uint8_t *)a[1], r };
        if (host_guarded(c, listing_scan, &l) != 1 || !lists_ours(a[0])) return r;
        int64_t left = host_guarded(c, listing_filter, &l);
        if (left != 0) return left < 0 ? -EFAULT : left;
        /* Nothing is left of this part; 0 would mean the end of the directory. */
    }
}

/* --- opening ------------------------------------------------------------------------------------------------ */

static unsigned open_how_bits(uint64_t flags)
{
    bool change = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE;
    return (change ? PATH_WRITE : PATH_READ) | (flags & O_NOFOLLOW ? PATH_NOFOLLOW : 0);
}

static bool is_text(enum proc_file f)
{
    return f != PROC_NONE && f != PROC_EXE;
}

int64_t sys_openat(struct cpu *c, const uint64_t a[6])
{
    char buf[PATH_MAX];
    enum proc_file proc;
    uint64_t flags = abi_open_flags(&c->thread->os->isa->abi, (uint32_t)a[2]);
    uint64_t b[6] = { a[0], a[1], flags, a[3], 0, 0 };
    int r = path_lookup(c, (int32_t)a[0], a[1], open_how_bits(flags), false, buf, &b[1], &proc);
    if (r) return r;
    if (is_text(proc) && !(flags & (O_PATH | O_DIRECTORY)) && (flags & O_ACCMODE) == O_RDONLY)
        return procfs_open(c, proc, buf, flags);
    return sys_wait(c, SYS_openat, b);
}

int64_t sys_openat2(struct cpu *c, const uint64_t a[6])
{
    char buf[PATH_MAX];
    enum proc_file proc;
    struct open_how how;
    uint64_t b[6] = { a[0], a[1], a[2], a[3], 0, 0 };
    if (a[3] < sizeof how || a[3] > 4096) return sys_wait(c, SYS_openat2, b);   /* the kernel says what is wrong */
    if (os_copy_from(&how, a[2], sizeof how)) return -EFAULT;
    for (uint64_t i = sizeof how; i < a[3]; i++) {   /* members that this VM does not know must be unused */
        uint8_t more;
        if (os_copy_from(&more, a[2] + i, 1)) return -EFAULT;
        if (more) return -E2BIG;
    }
    how.flags = abi_open_flags(&c->thread->os->isa->abi, how.flags);
    b[2] = (uint64_t)&how;
    b[3] = sizeof how;
    if (how.resolve) return sys_wait(c, SYS_openat2, b);
    int r = path_lookup(c, (int32_t)a[0], a[1], open_how_bits(how.flags), false, buf, &b[1], &proc);
    if (r) return r;
    if (is_text(proc) && !(how.flags & (O_PATH | O_DIRECTORY)) && (how.flags & O_ACCMODE) == O_RDONLY)
        return procfs_open(c, proc, buf, how.flags);
    return sys_wait(c, SYS_openat2, b);
}

int64_t sys_open_by_handle_at(struct cpu *c, const uint64_t a[6])
{
    uint64_t b[6] = { a[0], a[1], abi_open_flags(&c->thread->os->isa->abi, (uint32_t)a[2]) };
    return sys_wait(c, SYS_open_by_handle_at, b);
}

int64_t sys_fanotify_init(struct cpu *c, const uint64_t a[6])
{
    uint64_t b[6] = { a[0], abi_open_flags(&c->thread->os->isa->abi, (uint32_t)a[1]) };
    return sys_raw(SYS_fanotify_init, b);
}

/* --- looking ------------------------------------------------------------------------------------------------ */

static int64_t stat_result(int64_t r, const struct stat *st, uint64_t to)
{
    struct guest_stat g;
    if (r < 0) return r;
    abi_stat(&g, st);
    return os_copy_to(to, &g, sizeof g);
}

int64_t sys_fstat(struct cpu *c, const uint64_t a[6])
{
    struct stat st;
    if (hidden(c, a[0])) return -EBADF;
    return stat_result(host_rawcall(SYS_fstat, a[0], (uint64_t)&st, 0, 0, 0, 0), &st, a[1]);
}

static unsigned at_how(uint64_t at_flags)
{
    return at_flags & AT_SYMLINK_NOFOLLOW ? PATH_READ | PATH_NOFOLLOW : PATH_READ;
}

int64_t sys_newfstatat(struct cpu *c, const uint64_t a[6])
{
    char buf[PATH_MAX];
    struct stat st;
    uint64_t path;
    int r = path_resolve(c, (int32_t)a[0], a[1], at_how(a[3]), false, buf, &path);
    if (r) return r;
    return stat_result(host_rawcall(SYS_newfstatat, a[0], path, (uint64_t)&st, a[3], 0, 0), &st, a[2]);
}

int64_t sys_statx(struct cpu *c, const uint64_t a[6])
{
    char buf[PATH_MAX];
    uint64_t b[6] = { a[0], a[1], a[2], a[3], a[4], 0 };
    int r = path_resolve(c, (int32_t)a[0], a[1], at_how(a[2]), false, buf, &b[1]);
    return r ? r : sys_raw(SYS_statx, b);
}

static int64_t access_path(struct cpu *c, uint64_t nr, const uint64_t a[6], uint64_t at_flags)
{
    char buf[PATH_MAX];
    uint64_t b[6] = { a[0], a[1], a[2], a[3], 0, 0 };
    unsigned how = at_how(at_flags) | (a[2] & W_OK ? PATH_WRITE : 0);
    int r = path_resolve(c, (int32_t)a[0], a[1], how, false, buf, &b[1]);
    return r ? r : sys_raw(nr, b);
}

int64_t sys_faccessat(struct cpu *c, const uint64_t a[6])
{
    return access_path(c, SYS_faccessat, a, 0);
}

int64_t sys_faccessat2(struct cpu *c, const uint64_t a[6])
{
    return access_path(c, SYS_faccessat2, a, a[3]);
}

int64_t sys_readlinkat(struct cpu *c, const uint64_t a[6])
{
    const struct os *os = c->thread->os;
    char buf[PATH_MAX];
    enum proc_file proc;
    uint64_t b[6] = { a[0], a[1], a[2], a[3], 0, 0 };
    int r = path_lookup(c, (int32_t)a[0], a[1], PATH_READ | PATH_NOFOLLOW, false, buf, &b[1], &proc);
    if (r) return r;
    if (proc != PROC_EXE || !os->exe) return sys_raw(SYS_readlinkat, b);
    if ((int32_t)a[3] <= 0) return -EINVAL;
    size_t n = strlen(os->exe);
    if (n > (uint32_t)a[3]) n = (uint32_t)a[3];
    return os_copy_to(a[2], os->exe, n) ? -EFAULT : (int64_t)n;
}
