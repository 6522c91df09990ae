/* path.c - sysroot and /proc: which host file a guest's path means (path.h). */
#include "syscalls/path.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>

#include "syscalls/fmt.h"
#include "syscalls/host_nr.h"
#include "syscalls/sys.h"

/* --- /proc -------------------------------------------------------------------------------------------------- */

/* If *p starts with the path component `name`, step over it and the slashes after it. */
static bool skip(const char **p, const char *name)
{
    size_t n = strlen(name);
    if (strncmp(*p, name, n) || ((*p)[n] && (*p)[n] != '/')) return false;
    *p += n;
    while (**p == '/') ++*p;
    return true;
}

/* A decimal number as a component; -1 if it is none. */
static int64_t skip_number(const char **p)
{
    const char *s = *p;
    int64_t v = 0;
    if (*s < '1' || *s > '9') return -1;
    for (; *s >= '0' && *s <= '9'; s++) {
        v = v * 10 + (*s - '0');
        if (v > INT32_MAX) return -1;
    }
    if (*s && *s != '/') return -1;
    while (*s == '/') s++;
    *p = s;
    return v;
}

static bool skip_own_dir(const struct os *os, const char **p)
{
    if (skip(p, "thread-self")) return true;
    const char *s = *p;
    if (!skip(&s, "self") && skip_number(&s) != os->pid) return false;
    *p = s;
    if (skip(&s, "task") && skip_number(&s) > 0) *p = s;
    return true;
}

static enum proc_file own_file(const char *name)
{
#define PROC(ID, text) if (!strcmp(name, text)) return PROC_##ID;
#include "syscalls/procfs.def"
#undef PROC
    return PROC_NONE;
}

enum proc_file path_proc(const struct os *os, const char *path)
{
    if (strncmp(path, "/proc/", 6)) return PROC_NONE;
    const char *p = path + 6;
    while (*p == '/') p++;
    if (skip_own_dir(os, &p)) return own_file(p);
    if (!strcmp(p, "cpuinfo")) return PROC_CPUINFO;
    if (!strcmp(p, "sys/kernel/arch")) return PROC_ARCH;
    if (!strcmp(p, "sys/kernel/osrelease") && os->uname_release) return PROC_OSRELEASE;
    return PROC_NONE;
}

/* Cheap test before a relative path is looked at closer: is its last part the name of a virtual file? */
static bool may_be_proc(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    return own_file(name) != PROC_NONE || !strcmp(name, "cpuinfo") || !strcmp(name, "arch") || !strcmp(name, "osrelease");
}

static int64_t read_link(const char *path, char *buf, size_t cap)
{
    int64_t n = host_rawcall(SYS_readlink, (uint64_t)path, (uint64_t)buf, cap - 1, 0, 0, 0);
    if (n >= 0) buf[n] = 0;
    return n;
}

/* The virtual file that the relative path in buf means; makes buf absolute then. */
static enum proc_file relative_proc(const struct os *os, int64_t dirfd, char buf[PATH_MAX])
{
    char link[40], full[PATH_MAX];
    if (!may_be_proc(buf)) return PROC_NONE;
    if (dirfd == AT_FDCWD) strcpy(link, "/proc/self/cwd");
    else fmt_s(link, sizeof link, "/proc/self/fd/%d", (int)dirfd);
    int64_t n = read_link(link, full, sizeof full);
    if (n < 5 || strncmp(full, "/proc", 5) || n + 1 + strlen(buf) >= sizeof full) return PROC_NONE;
    full[n] = '/';
    strcpy(full + n + 1, buf);
    enum proc_file f = path_proc(os, full);
    if (f != PROC_NONE) strcpy(buf, full);
    return f;
}

/* --- sysroot ------------------------------------------------------------------------------------------------ */

static bool below(const char *path, const char *dir)
{
    size_t n = strlen(dir);
    return !strncmp(path, dir, n) && (!path[n] || path[n] == '/');
}

/* The machine's and the user's own, whatever a sysroot holds. */
static bool never_redirected(const char *path)
{
    return below(path, "/proc") || below(path, "/sys") || below(path, "/dev") || below(path, "/run") || below(path, "/tmp") ||
           below(path, "/var/tmp") || below(path, "/home");
}

/* Directories in which the guest looks for its libraries and data. */
static bool library_dir(const char *path)
{
    return below(path, "/lib") || below(path, "/lib64") || below(path, "/usr/lib") || below(path, "/usr/share") ||
           below(path, "/usr/include") || below(path, "/usr/libexec");
}

static int64_t host_stat(const char *path, struct stat *st, int flags)
{
    return host_rawcall(SYS_newfstatat, (uint64_t)AT_FDCWD, (uint64_t)path, (uint64_t)st, (uint64_t)flags, 0, 0);
}

/* Where `path` leads inside the sysroot, its symbolic links taken relative to the sysroot. False: nowhere. */
static bool follow_in(const char *sysroot, const char *path, char out[PATH_MAX])
{
    struct open_how how = { .flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_IN_ROOT };
    char link[40];
    int64_t root = host_rawcall(SYS_open, (uint64_t)sysroot, O_PATH | O_DIRECTORY | O_CLOEXEC, 0, 0, 0, 0);
    if (root < 0) return false;
    int64_t fd = host_rawcall(SYS_openat2, (uint64_t)root, (uint64_t)path, (uint64_t)&how, sizeof how, 0, 0), n = -1;
    if (fd >= 0) {
        fmt_s(link, sizeof link, "/proc/self/fd/%d", (int)fd);
        n = read_link(link, out, PATH_MAX);
        host_rawcall(SYS_close, (uint64_t)fd, 0, 0, 0, 0, 0);
    }
    host_rawcall(SYS_close, (uint64_t)root, 0, 0, 0, 0, 0);
    return n > 0;
}

/* Replace the absolute path in buf by the file of the sysroot if that is the one to take. */
static bool redirect(const char *sysroot, char buf[PATH_MAX], unsigned how)
{
    char full[PATH_MAX];
    struct stat st, real;
    size_t n = strlen(sysroot), len = strlen(buf);
    if (never_redirected(buf) || n + len >= sizeof full) return false;
    memcpy(full, sysroot, n);
    memcpy(full + n, buf, len + 1);
    if (host_stat(full, &st, AT_SYMLINK_NOFOLLOW) < 0) return false;
    if (S_ISLNK(st.st_mode) && !(how & PATH_NOFOLLOW)) {
        char end[PATH_MAX];
        if (!follow_in(sysroot, buf, end) || host_stat(end, &st, 0) < 0) return false;
        strcpy(full, end);
    }
    if (S_ISDIR(st.st_mode) && !library_dir(buf) && host_stat(buf, &real, 0) == 0) return false;
    strcpy(buf, full);
    return true;
}

/* --- both --------------------------------------------------------------------------------------------------- */

int path_lookup(struct cpu *c, int64_t dirfd, uint64_t guest, unsigned how, bool need_copy, char buf[PATH_MAX], uint64_t *out,
                enum proc_file *proc)
{
    const struct os *os = c->thread->os;
    *out = guest;
    *proc = PROC_NONE;
    int64_t len = os_copy_str(buf, guest, PATH_MAX);
    if (len < 0) return need_copy ? (int)len : 0;
    if (need_copy) *out = (uint64_t)buf;

    *proc = buf[0] == '/' ? path_proc(os, buf) : relative_proc(os, dirfd, buf);
    if (*proc != PROC_NONE) {
        if (*proc == PROC_EXE && !(how & PATH_NOFOLLOW) && os->exe && strlen(os->exe) < PATH_MAX) {
            strcpy(buf, os->exe);
            *out = (uint64_t)buf;
        }
        return 0;
    }
    if (os->sysroot && buf[0] == '/' && !(how & PATH_WRITE) && redirect(os->sysroot, buf, how)) *out = (uint64_t)buf;
    return 0;
}

int path_resolve(struct cpu *c, int64_t dirfd, uint64_t guest, unsigned how, bool need_copy, char buf[PATH_MAX], uint64_t *out)
{
    enum proc_file proc;
    return path_lookup(c, dirfd, guest, how, need_copy, buf, out, &proc);
}
