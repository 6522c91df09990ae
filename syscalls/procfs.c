/*
 * procfs.c - files of /proc whose text must be the guest's. Opening one makes an anonymous file with the text of that
 * moment. Most are the host's file, read line by line, with the VM left out.
 * Sources: proc(5); the layout of maps lines: Linux fs/proc/task_mmu.c.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <linux/prctl.h>
#include <sys/mman.h>

#include "syscalls/fmt.h"
#include "syscalls/host_nr.h"
#include "syscalls/mem.h"
#include "syscalls/path.h"
#include "syscalls/sys.h"

/* --- writing the text, reading the host's ------------------------------------------------------------------- */

struct out { int fd; size_t n; char buf[2048]; };

static void flush(struct out *o)
{
    for (size_t at = 0; at < o->n;) {
        int64_t r = host_rawcall(SYS_write, (uint64_t)o->fd, (uint64_t)(o->buf + at), o->n - at, 0, 0, 0);
        if (r <= 0 && r != -EINTR) break;   /* no memory: the file is cut short */
        if (r > 0) at += (size_t)r;
    }
    o->n = 0;
}

static void put(struct out *o, const void *p, size_t n)
{
    for (const char *s = p; n;) {
        size_t k = sizeof o->buf - o->n < n ? sizeof o->buf - o->n : n;
        memcpy(o->buf + o->n, s, k);
        o->n += k;
        s += k;
        n -= k;
        if (o->n == sizeof o->buf) flush(o);
    }
}

static void puts_to(struct out *o, const char *s)
{
    put(o, s, strlen(s));
}

/* A file read line by line. Longer lines than the buffer come in pieces. */
struct in { int fd; size_t lo, hi; char buf[6144]; };

static int64_t in_open(struct in *in, const char *path)
{
    int64_t fd = host_rawcall(SYS_open, (uint64_t)path, O_RDONLY | O_CLOEXEC, 0, 0, 0, 0);
    in->fd = (int)fd;
    in->lo = in->hi = 0;
    return fd < 0 ? fd : 0;
}

static void in_close(struct in *in)
{
    host_rawcall(SYS_close, (uint64_t)in->fd, 0, 0, 0, 0, 0);
}

/* The next line without its newline, NUL-terminated, valid until the next call; NULL at the end. */
static char *next_line(struct in *in)
{
    for (;;) {
        char *at = in->buf + in->lo, *nl = memchr(at, '\n', in->hi - in->lo);
        if (nl) {
            *nl = 0;
            in->lo = (size_t)(nl + 1 - in->buf);
            return at;
        }
        memmove(in->buf, at, in->hi - in->lo);
        in->hi -= in->lo;
        in->lo = 0;
        size_t room = sizeof in->buf - 1 - in->hi;
        int64_t r = room ? host_rawcall(SYS_read, (uint64_t)in->fd, (uint64_t)(in->buf + in->hi), room, 0, 0, 0) : 0;
        if (r > 0) {
            in->hi += (size_t)r;
            continue;
        }
        if (!in->hi) return NULL;
        in->buf[in->hi] = 0;
        in->lo = in->hi = 0;
        return in->buf;
    }
}

static bool parse_hex(const char **p, uint64_t *v)
{
    const char *s = *p;
    for (*v = 0;; s++) {
        unsigned d = *s >= '0' && *s <= '9' ? (unsigned)(*s - '0') : *s >= 'a' && *s <= 'f' ? (unsigned)(*s - 'a' + 10) : 16;
        if (d == 16) break;
        *v = *v << 4 | d;
    }
    bool some = s != *p;
    *p = s;
    return some;
}

/* --- maps and smaps ------------------------------------------------------------------------------------------ */

struct vma { uint64_t start, end, offset; char share; const char *rest; };   /* rest: device, inode, name */

static bool parse_vma(const char *line, struct vma *v)
{
    const char *p = line;
    if (!parse_hex(&p, &v->start) || *p++ != '-' || !parse_hex(&p, &v->end) || *p++ != ' ') return false;
    if (strlen(p) < 6) return false;
    v->share = p[3];
    p += 5;
    if (!parse_hex(&p, &v->offset) || *p++ != ' ') return false;
    v->rest = p;
    return true;
}

/* The name that the guest sees in place of the host's; NULL = the host's. */
static const char *kind_name(const struct mem_range *r)
{
    switch ((enum mem_kind)r->kind) {
    case MEM_HEAP: return "[heap]";
    case MEM_STACK: return "[stack]";
    case MEM_VDSO: return "[vdso]";
    case MEM_PLAIN: case MEM_SHARED: case MEM_SHM: return NULL;
    }
    return NULL;
}

/* rest is "fd:01 1234      /path": the length of device, inode and one space. */
static size_t ids_length(const char *rest)
{
    const char *p = strchr(rest, ' ');
    p = p ? strchr(p + 1, ' ') : NULL;
    return p ? (size_t)(p + 1 - rest) : strlen(rest);
}

enum { NAME_COLUMN = 73 };

/* One line for the part [start, end) of v, which the guest sees as r. */
static void put_vma(struct out *o, const struct vma *v, const struct mem_range *r, uint64_t start, uint64_t end)
{
    char line[160];
    size_t ids = ids_length(v->rest);
    const char *name = kind_name(r), *host = v->rest + ids;
    while (*host == ' ') host++;
    if (!name && *host) name = host;
    /* Anonymous memory has no offset, device or inode. */
    uint64_t offset = v->offset ? v->offset + (start - v->start) : *host == '/' ? start - v->start : 0;
    size_t n = fmt_s(line, sizeof line, "%08llx-%08llx %c%c%c%c %08llx ", (unsigned long long)start, (unsigned long long)end,
                     r->prot & PROT_READ ? 'r' : '-', r->prot & PROT_WRITE ? 'w' : '-', r->prot & PROT_EXEC ? 'x' : '-',
                     v->share, (unsigned long long)offset);
    put(o, line, n);
    put(o, v->rest, ids);
    n += ids;
    if (name) {
        for (; n < NAME_COLUMN; n++) put(o, " ", 1);
        puts_to(o, name);
    }
    put(o, "\n", 1);
}

/* The first guest range in [at, end), clipped. */
static bool guest_part(const struct os *os, uint64_t at, uint64_t end, struct mem_range *r)
{
    if (at >= end || !mem_next(os, at, r) || r->start >= end) return false;
    if (r->start < at) r->start = at;
    if (r->end > end) r->end = end;
    return true;
}

static int64_t proc_maps(struct cpu *c, struct out *o, const char *path)
{
    const struct os *os = c->thread->os;
    struct in in;
    struct vma v;
    struct mem_range r;
    int64_t err = in_open(&in, path);
    if (err) return err;
    for (char *line; (line = next_line(&in));) {
        if (!parse_vma(line, &v)) continue;
        for (uint64_t at = v.start; guest_part(os, at, v.end, &r); at = r.end) put_vma(o, &v, &r, r.start, r.end);
    }
    in_close(&in);
    return 0;
}

/* As the host has it, without the VM's mappings; a mapping in which the guest's protection changes shows its first one. */
static int64_t proc_smaps(struct cpu *c, struct out *o, const char *path)
{
    const struct os *os = c->thread->os;
    struct in in;
    struct vma v;
    struct mem_range r;
    bool show = false;
    int64_t err = in_open(&in, path);
    if (err) return err;
    for (char *line; (line = next_line(&in));) {
        if (parse_vma(line, &v)) {
            show = guest_part(os, v.start, v.end, &r);
            if (show) put_vma(o, &v, &r, r.start, v.end);
        } else if (show) {
            puts_to(o, line);
            put(o, "\n", 1);
        }
    }
    in_close(&in);
    return 0;
}

/* Bytes that the guest has mapped. */
static uint64_t guest_size(const struct os *os)
{
    struct mem_range r;
    uint64_t sum = 0;
    for (uint64_t at = 0; mem_next(os, at, &r); at = r.end) sum += r.end - r.start;
    return sum;
}

/* --- what the program was started with ----------------------------------------------------------------------- */

/* Put guest memory [lo, hi); stop at the first NUL if until_nul. False if it can't be read. */
static bool put_guest(struct out *o, uint64_t lo, uint64_t hi, bool until_nul)
{
    char buf[512];
    for (uint64_t at = lo; at < hi; at += sizeof buf) {
        size_t n = hi - at < sizeof buf ? (size_t)(hi - at) : sizeof buf;
        if (os_copy_from(buf, at, n)) return false;
        char *nul = until_nul ? memchr(buf, 0, n) : NULL;
        put(o, buf, nul ? (size_t)(nul - buf) : n);
        if (nul) break;
    }
    return true;
}

/* The strings as they are now: programs overwrite them to set their title. One that has overwritten the final NUL goes on
 * in the environment. */
static int64_t proc_cmdline(struct cpu *c, struct out *o, const char *path)
{
    (void)path;
    const struct os *os = c->thread->os;
    char last = 0;
    if (put_guest(o, os->arg_lo, os->arg_hi, false) && os->arg_lo < os->arg_hi && !os_copy_from(&last, os->arg_hi - 1, 1) && last)
        put_guest(o, os->env_lo, os->env_hi, true);
    return 0;
}

static int64_t proc_environ(struct cpu *c, struct out *o, const char *path)
{
    (void)path;
    put_guest(o, c->thread->os->env_lo, c->thread->os->env_hi, false);
    return 0;
}

static int64_t proc_auxv(struct cpu *c, struct out *o, const char *path)
{
    (void)path;
    put(o, c->thread->os->auxv, c->thread->os->auxv_n * sizeof(uint64_t));
    return 0;
}

/* --- stat, statm, status ------------------------------------------------------------------------------------- */

/* Threads of the guest, if the host says that there are this many. */
static uint64_t guest_threads(const struct cpu *c, const char *host)
{
    uint64_t n = 0;
    for (; *host >= '0' && *host <= '9'; host++) n = n * 10 + (uint64_t)(*host - '0');
    return n - (n > 1 && vm_own_thread(c));
}

/* Field `n` of /proc/PID/stat, the host's text of which is given, as the guest has it; false: the host's is right. */
static bool stat_field(const struct cpu *c, unsigned n, const char *host, uint64_t *v)
{
    const struct os *os = c->thread->os;
    switch (n) {
    case 20: *v = guest_threads(c, host); return true;
    case 23: *v = guest_size(os); return true;
    case 26: *v = os->code_lo; return true;
    case 27: *v = os->code_hi; return true;
    case 28: *v = os->arg_lo; return true;
    case 29: case 30: *v = 0; return true;
    case 45: *v = os->data_lo; return true;
    case 46: *v = os->data_hi; return true;
    case 47: *v = os->brk_start; return true;
    case 48: *v = os->arg_lo; return true;
    case 49: *v = os->arg_hi; return true;
    case 50: *v = os->env_lo; return true;
    case 51: *v = os->env_hi; return true;
    default: return false;
    }
}

static int64_t proc_stat(struct cpu *c, struct out *o, const char *path)
{
    struct in in;
    char num[24];
    int64_t err = in_open(&in, path);
    if (err) return err;
    char *line = next_line(&in), *p = line ? strrchr(line, ')') : NULL;   /* the name may hold anything */
    in_close(&in);
    if (!p || p[1] != ' ') return 0;
    p += 2;
    put(o, line, (size_t)(p - line));
    for (unsigned field = 3;; field++) {
        size_t n = strcspn(p, " ");
        uint64_t v;
        if (stat_field(c, field, p, &v)) put(o, num, fmt_s(num, sizeof num, "%llu", (unsigned long long)v));
        else put(o, p, n);
        if (!p[n]) break;
        put(o, " ", 1);
        p += n + 1;
    }
    put(o, "\n", 1);
    return 0;
}

static int64_t proc_statm(struct cpu *c, struct out *o, const char *path)
{
    struct in in;
    char num[24];
    int64_t err = in_open(&in, path);
    if (err) return err;
    char *line = next_line(&in), *rest = line ? strchr(line, ' ') : NULL;
    if (rest) {
        put(o, num, fmt_s(num, sizeof num, "%llu", (unsigned long long)(guest_size(c->thread->os) / 4096)));
        puts_to(o, rest);
        put(o, "\n", 1);
    }
    in_close(&in);
    return 0;
}

static bool starts(const char *line, const char *with)
{
    return !strncmp(line, with, strlen(with));
}

/* Signals whose action is "ignore" (which = 1) or a handler (which = 2), as a mask. */
static uint64_t action_mask(const struct sighand *s, int which)
{
    uint64_t mask = 0;
    for (unsigned i = 1; i <= OS_NSIG; i++) {
        uint64_t h = s->act[i].handler;
        if (which == 1 ? h == 1 : h > 1) mask |= (uint64_t)1 << (i - 1);
    }
    return mask;
}

static int64_t proc_status(struct cpu *c, struct out *o, const char *path)
{
    const struct thread *t = c->thread;
    struct in in;
    char text[64];
    int64_t err = in_open(&in, path);
    if (err) return err;
    for (char *line; (line = next_line(&in));) {
        size_t n = 0;
        if (starts(line, "x86_")) continue;
        if (starts(line, "SigIgn:")) n = fmt_s(text, sizeof text, "SigIgn:\t%016llx", (unsigned long long)action_mask(t->sighand, 1));
        else if (starts(line, "SigCgt:")) n = fmt_s(text, sizeof text, "SigCgt:\t%016llx", (unsigned long long)action_mask(t->sighand, 2));
        else if (starts(line, "Threads:\t")) n = fmt_s(text, sizeof text, "Threads:\t%llu", (unsigned long long)guest_threads(c, line + 9));
        else if (starts(line, "VmSize:") || starts(line, "VmPeak:"))
            n = fmt_s(text, sizeof text, "%c%c%c%c%c%c:\t%8llu kB", line[0], line[1], line[2], line[3], line[4], line[5],
                      (unsigned long long)(guest_size(t->os) / 1024));
        if (n) put(o, text, n);
        else puts_to(o, line);
        put(o, "\n", 1);
    }
    in_close(&in);
    return 0;
}

/* --- the machine --------------------------------------------------------------------------------------------- */

/* How many processors are in a list like "0-3,8". */
static unsigned count_list(const char *s)
{
    unsigned n = 0;
    while (*s >= '0' && *s <= '9') {
        unsigned lo = 0, hi;
        for (; *s >= '0' && *s <= '9'; s++) lo = lo * 10 + (unsigned)(*s - '0');
        hi = lo;
        if (*s == '-') for (hi = 0, s++; *s >= '0' && *s <= '9'; s++) hi = hi * 10 + (unsigned)(*s - '0');
        n += hi - lo + 1;
        if (*s == ',') s++;
    }
    return n;
}

static unsigned processors(void)
{
    struct in in;
    unsigned n = 0;
    if (in_open(&in, "/sys/devices/system/cpu/online") == 0) {
        char *line = next_line(&in);
        n = line ? count_list(line) : 0;
        in_close(&in);
    }
    return n ? n : 1;
}

static int64_t proc_cpuinfo(struct cpu *c, struct out *o)
{
    const struct os *os = c->thread->os;
    unsigned n = processors();
    size_t size = os->isa->cpuinfo(os->cpu_model, n, NULL, 0) + 1;
    int64_t p = host_rawcall(SYS_mmap, 0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, (uint64_t)-1, 0);
    if (p < 0) return p;
    os->isa->cpuinfo(os->cpu_model, n, (char *)p, size);
    puts_to(o, (const char *)p);
    host_rawcall(SYS_munmap, (uint64_t)p, size, 0, 0, 0, 0);
    return 0;
}

static int64_t put_line(struct out *o, const char *s)
{
    puts_to(o, s);
    put(o, "\n", 1);
    return 0;
}

/* --- opening ------------------------------------------------------------------------------------------------- */

static int64_t generate(struct cpu *c, enum proc_file f, struct out *o, const char *path)
{
    switch (f) {
    case PROC_MAPS: return proc_maps(c, o, path);
    case PROC_SMAPS: return proc_smaps(c, o, path);
    case PROC_CMDLINE: return proc_cmdline(c, o, path);
    case PROC_ENVIRON: return proc_environ(c, o, path);
    case PROC_AUXV: return proc_auxv(c, o, path);
    case PROC_STAT: return proc_stat(c, o, path);
    case PROC_STATM: return proc_statm(c, o, path);
    case PROC_STATUS: return proc_status(c, o, path);
    case PROC_CPUINFO: return proc_cpuinfo(c, o);
    case PROC_ARCH: return put_line(o, c->thread->os->isa->uname_machine);
    case PROC_OSRELEASE: return put_line(o, c->thread->os->uname_release);
    case PROC_NONE: case PROC_EXE: break;
    }
    return -EINVAL;
}

/* A read-only descriptor on the file behind `fd`, which is closed, under the lower of the two numbers. */
static int64_t reopen(int64_t fd, uint64_t flags)
{
    char link[40];
    fmt_s(link, sizeof link, "/proc/self/fd/%d", (int)fd);
    int64_t r = host_rawcall(SYS_open, (uint64_t)link, flags & (O_CLOEXEC | O_NONBLOCK), 0, 0, 0, 0);
    if (r > fd) {
        int64_t d = host_rawcall(SYS_dup3, (uint64_t)r, (uint64_t)fd, flags & O_CLOEXEC, 0, 0, 0);
        host_rawcall(SYS_close, (uint64_t)r, 0, 0, 0, 0, 0);
        return d;
    }
    host_rawcall(SYS_close, (uint64_t)fd, 0, 0, 0, 0, 0);
    return r;
}

int64_t procfs_open(struct cpu *c, enum proc_file f, const char *path, uint64_t flags)
{
    struct out o;
    int64_t fd = host_rawcall(SYS_memfd_create, (uint64_t)path, 1 /* MFD_CLOEXEC */, 0, 0, 0, 0);
    if (fd < 0) return fd;
    o.fd = (int)fd;
    o.n = 0;
    int64_t r = generate(c, f, &o, path);
    flush(&o);
    if (r < 0) {
        host_rawcall(SYS_close, (uint64_t)fd, 0, 0, 0, 0, 0);
        return r;
    }
    return reopen(fd, flags);
}

/* --- what others see ----------------------------------------------------------------------------------------- */

void procfs_publish(const struct os *os)
{
    uint64_t brk = (uint64_t)host_rawcall(SYS_brk, 0, 0, 0, 0, 0, 0);   /* the VM's own heap stays as it is */
    struct prctl_mm_map m = {
        .start_code = os->code_lo, .end_code = os->code_hi, .start_data = os->data_lo, .end_data = os->data_hi,
        .start_brk = brk, .brk = brk, .start_stack = os->arg_lo, .arg_start = os->arg_lo, .arg_end = os->arg_hi,
        .env_start = os->env_lo, .env_end = os->env_hi, .auxv = (__u64 *)os->auxv,
        .auxv_size = (uint32_t)(os->auxv_n * sizeof(uint64_t)), .exe_fd = (uint32_t)-1,
    };
    int64_t r = host_rawcall(SYS_prctl, PR_SET_MM, PR_SET_MM_MAP, (uint64_t)&m, sizeof m, 0, 0);
    if (r < 0) vm_log("mem", "the host does not show the program's arguments: error %d\n", (int)-r);
}
