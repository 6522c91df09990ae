/* log.c - the log descriptor and vm_log(). */
#include "frontend/log.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "frontend/die.h"
#include "syscalls/fmt.h"
#include "frontend/vm.h"

enum {
    HIGH_FD_ROOM = 24,       /* descriptors of the VM lie this close below the limit ... */
    HIGH_FD_LIMIT = 1024,    /* ... but not above this, since the kernel's table grows with the number */
};

int fd_move_high(int fd, int cloexec)
{
    struct rlimit rl;
    uint64_t top = HIGH_FD_LIMIT;
    if (!getrlimit(RLIMIT_NOFILE, &rl) && rl.rlim_cur < top) top = rl.rlim_cur;
    if (top <= HIGH_FD_ROOM) return fd;
    int to = fcntl(fd, cloexec ? F_DUPFD_CLOEXEC : F_DUPFD, (int)(top - HIGH_FD_ROOM));
    if (to < 0) return fd;
    close(fd);
    return to;
}

/* file with every %d replaced by the process id. */
static void expand_name(char *buf, size_t cap, const char *file)
{
    size_t n = 0;
    while (*file && n + 1 < cap) {
        if (file[0] == '%' && file[1] == 'd') { n += fmt_s(buf + n, cap - n, "%d", (int)getpid()); file += 2; }
        else buf[n++] = *file++;
    }
    buf[n] = 0;
}

int log_open(const struct options *o)
{
    if (!o->log_file) return STDERR_FILENO;
    char name[PATH_MAX];
    expand_name(name, sizeof name, o->log_file);
    /* A child appends to what its parent began, unless each process has a file of its own. */
    bool shared = o->host_child && !strstr(o->log_file, "%d");
    int fd = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (shared ? 0 : O_TRUNC), 0666);
    if (fd < 0 && o->host_child) return -1;   /* a program that cannot be logged (out of descriptors, other user, chroot) still runs */
    if (fd < 0) die(STATUS_USAGE, "-D %s: %s", name, strerror(errno));
    return fd_move_high(fd, 1);
}

int log_on(const struct options *o, enum opt_item item) { return o && (o->items & ITEM_BIT(item)) != 0; }

/* A descriptor that does not block (the guest may have made it so) and can't be written to: wait a little for its reader. */
static bool writable(int fd)
{
    enum { PATIENCE_MS = 1000 };
    struct pollfd p = { .fd = fd, .events = POLLOUT };
    return host_rawcall(SYS_poll, (uint64_t)&p, 1, PATIENCE_MS, 0, 0, 0) > 0;
}

void log_write(int fd, const void *p, unsigned long n)
{
    const char *s = p;
    while (n) {
        int64_t r = host_rawcall(SYS_write, (uint64_t)fd, (uint64_t)(uintptr_t)s, n, 0, 0, 0);
        if (r == -EINTR || (r == -EAGAIN && writable(fd))) continue;
        if (r <= 0) return;
        s += r;
        n -= (unsigned long)r;
    }
}

void vm_log(const char *channel, const char *fmt, ...)
{
    struct cpu *c = vm_self;
    const struct options *o = c ? c->vm->opt : NULL;
    if (!o || !o->items) return;
    int item = opt_item(channel, strlen(channel));
    if (item < 0 || !log_on(o, (enum opt_item)item)) return;
    char line[512];
    size_t n = fmt_s(line, sizeof line, "[%d] %s: ", c->tid, channel);
    va_list ap;
    va_start(ap, fmt);
    n += fmt_v(line + n, sizeof line - n - 1, fmt, ap);
    va_end(ap);
    if (n && line[n - 1] == '\n') n--;
    fmt_one_line(line, n);
    line[n++] = '\n';
    log_write(c->thread->os->log_fd, line, n);
}
