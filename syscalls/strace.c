/* strace.c - the -strace log (strace.h): sys.def's formats turned into text, a line at a time, without libc's stdio. */
#include "syscalls/strace.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>

#include "syscalls/abi.h"
#include "syscalls/fmt.h"
#include "syscalls/host_nr.h"
#include "syscalls/signal.h"

/* --- tables: characters and numbers only, so that there is nothing to relocate at start-up -------------------- */

struct call { char name[25]; char formats[7]; };
static const struct call calls[] = {
#define SYS(name, formats, kind) [GNR_##name] = { #name, formats },
#include "syscalls/sys.def"
#undef SYS
};
enum { CALLS = sizeof calls / sizeof calls[0] };

enum table {
    TABLE_open, TABLE_fdflags, TABLE_at, TABLE_unlink, TABLE_prot, TABLE_map, TABLE_clone, TABLE_whence, TABLE_fcntl, TABLE_futex,
    TABLE_clock, TABLE_limit, TABLE_family, TABLE_socket, TABLE_advice, TABLE_how, TABLE_epoll, TABLE_prctl, TABLE_signal
};
struct name { uint8_t table; uint32_t mask, value; char text[28]; };
#define ALL UINT32_MAX
static const struct name names[] = {
#define NAME(table, mask, value, text) { TABLE_##table, mask, value, text },
#include "syscalls/strace_names.def"
#undef NAME
};
enum { NAMES = sizeof names / sizeof names[0] };

struct request { uint32_t number; char text[20]; };
static const struct request requests[] = {
#define IOCTL(name, number) { number, #name },
#include "syscalls/ioctl.def"
#undef IOCTL
};

/* --- a bounded line ------------------------------------------------------------------------------------------- */

struct line { char *p; size_t n, cap; };

#define PUT(l, ...) ((l)->n += fmt_s((l)->p + (l)->n, (l)->cap - (l)->n, __VA_ARGS__))

static void put_flags(struct line *l, enum table t, uint32_t word)
{
    const char *bar = "";
    uint32_t left = word;
    for (unsigned i = 0; i < NAMES; i++) {
        if (names[i].table != t || (word & names[i].mask) != names[i].value) continue;
        if (names[i].value && !(left & names[i].value)) continue;   /* part of a wider name that is out already */
        PUT(l, "%s%s", bar, names[i].text);
        left &= ~names[i].mask;
        bar = "|";
    }
    if (left || !*bar) PUT(l, left ? "%s0x%x" : "%s%u", bar, left);
}

static void put_value(struct line *l, enum table t, uint32_t v)
{
    for (unsigned i = 0; i < NAMES; i++) {
        if (names[i].table != t || names[i].value != v) continue;
        PUT(l, "%s", names[i].text);
        return;
    }
    if (t == TABLE_signal && v >= 34 && v <= 64) PUT(l, "SIGRT_%u", v - 32);
    else PUT(l, "%d", (int)v);
}

static void put_pointer(struct line *l, uint64_t v)
{
    if (v) PUT(l, "0x%llx", (unsigned long long)v);
    else PUT(l, "NULL");
}

enum { TEXT_MAX = 64 };   /* characters of a string that are shown */

static void put_quoted(struct line *l, const char *s, size_t n, bool more)
{
    PUT(l, "\"");
    for (size_t i = 0; i < n; i++) {
        unsigned char ch = (unsigned char)s[i];
        if (ch == '\n') PUT(l, "\\n");
        else if (ch == '\t') PUT(l, "\\t");
        else if (ch == '\r') PUT(l, "\\r");
        else if (ch == '"' || ch == '\\') PUT(l, "\\%c", ch);
        else if (ch < 32 || ch > 126) PUT(l, "\\%u%u%u", ch >> 6, ch >> 3 & 7, ch & 7);
        else PUT(l, "%c", ch);
    }
    PUT(l, more ? "\"..." : "\"");
}

/* As much of guest memory at `from` as can be read, at most n bytes, page by page. */
static size_t readable(char *to, uint64_t from, size_t n)
{
    size_t got = 0;
    while (got < n) {
        size_t k = 4096 - ((from + got) & 4095);
        if (k > n - got) k = n - got;
        if (os_copy_from(to + got, from + got, k)) break;
        got += k;
    }
    return got;
}

static void put_string(struct line *l, uint64_t at)
{
    char s[TEXT_MAX + 1];
    if (!at) { PUT(l, "NULL"); return; }
    int64_t n = os_copy_str(s, at, sizeof s);   /* fills s also if the string is longer */
    if (n == -EFAULT) put_pointer(l, at);
    else put_quoted(l, s, n < 0 ? TEXT_MAX : (size_t)n, n < 0);
}

static void put_bytes(struct line *l, uint64_t at, uint64_t n)
{
    char s[TEXT_MAX];
    size_t got = readable(s, at, n < TEXT_MAX ? (size_t)n : TEXT_MAX);
    if (!got && n) put_pointer(l, at);
    else put_quoted(l, s, got, got < n);
}

static void put_timespec(struct line *l, uint64_t at)
{
    int64_t t[2];
    if (!at || os_copy_from(t, at, sizeof t)) put_pointer(l, at);
    else PUT(l, "{tv_sec=%lld, tv_nsec=%lld}", (long long)t[0], (long long)t[1]);
}

static void put_vector(struct line *l, uint64_t at)
{
    enum { SHOWN = 8 };
    uint64_t p;
    if (!at) { PUT(l, "NULL"); return; }
    PUT(l, "[");
    for (unsigned i = 0;; i++) {
        if (os_copy_from(&p, at + 8 * i, 8)) { PUT(l, "%s???", i ? ", " : ""); break; }
        if (!p) break;
        if (i == SHOWN) { PUT(l, ", ..."); break; }
        PUT(l, "%s", i ? ", " : "");
        put_string(l, p);
    }
    PUT(l, "]");
}

static void put_address(struct line *l, uint64_t at, uint64_t n)
{
    union { struct sockaddr any; struct sockaddr_in in; struct sockaddr_un un; char bytes[sizeof(struct sockaddr_un)]; } a;
    memset(&a, 0, sizeof a);
    if (n < 2 || n > sizeof a || !at || os_copy_from(&a, at, n)) { put_pointer(l, at); return; }
    PUT(l, "{sa_family=");
    put_value(l, TABLE_family, a.any.sa_family);
    if (a.any.sa_family == AF_INET) {
        const uint8_t *ip = (const uint8_t *)&a.in.sin_addr;
        PUT(l, ", %u.%u.%u.%u:%u", ip[0], ip[1], ip[2], ip[3], (unsigned)__builtin_bswap16(a.in.sin_port));
    } else if (a.any.sa_family == AF_UNIX) {
        size_t len = n - 2;
        if (a.un.sun_path[0]) len = strnlen(a.un.sun_path, len);
        PUT(l, ", ");
        put_quoted(l, a.un.sun_path, len, false);
    }
    PUT(l, "}");
}

static void put_request(struct line *l, uint32_t r)
{
    for (unsigned i = 0; i < sizeof requests / sizeof requests[0]; i++) {
        if (requests[i].number != r) continue;
        PUT(l, "%s", requests[i].text);
        return;
    }
    static const char way[4][16] = { "_IOC_NONE", "_IOC_WRITE", "_IOC_READ", "_IOC_READ|WRITE" };
    PUT(l, "_IOC(%s, 0x%x, 0x%x, 0x%x)", way[r >> 30], r >> 8 & 255, r & 255, r >> 16 & 0x3fff);
}

/* --- one argument, one call ----------------------------------------------------------------------------------- */

static void put_arg(struct line *l, const struct guest_abi *abi, char format, const uint64_t a[6], unsigned i)
{
    uint64_t v = a[i], next = i < 5 ? a[i + 1] : 0;
    uint32_t w = (uint32_t)v;
    switch (format) {
    case 'd': case 'f': PUT(l, "%d", (int)w); break;
    case 'u': PUT(l, "%llu", (unsigned long long)v); break;
    case 'l': PUT(l, "%lld", (long long)v); break;
    case 'x': PUT(l, v ? "0x%llx" : "%llu", (unsigned long long)v); break;
    case 'o':
        if (w >> 9 & 7) PUT(l, "0%u", w >> 9 & 7);
        else PUT(l, "0");
        PUT(l, "%u%u%u", w >> 6 & 7, w >> 3 & 7, w & 7);
        break;
    case 'p': case 'r': case 'h': put_pointer(l, v); break;
    case 's': put_string(l, v); break;
    case 'b': put_bytes(l, v, next); break;
    case 'D': if ((int)w == -100) PUT(l, "AT_FDCWD"); else PUT(l, "%d", (int)w); break;
    case 'v': put_vector(l, v); break;
    case 'T': put_timespec(l, v); break;
    case 'S': put_address(l, v, next); break;
    case 'I': put_request(l, w); break;
    case 'G': put_value(l, TABLE_signal, w); break;
    case 'W': put_value(l, TABLE_whence, w); break;
    case 'F': put_value(l, TABLE_fcntl, w); break;
    case 'K': put_value(l, TABLE_clock, w); break;
    case 'R': put_value(l, TABLE_limit, w); break;
    case 'Q': put_value(l, TABLE_family, w); break;
    case 'm': put_value(l, TABLE_advice, w); break;
    case 'H': put_value(l, TABLE_how, w); break;
    case 'E': put_value(l, TABLE_epoll, w); break;
    case 'L': put_value(l, TABLE_prctl, w); break;
    case 'O': put_flags(l, TABLE_open, (uint32_t)abi_open_flags(abi, w)); break;
    case 'A': put_flags(l, TABLE_at, w); break;
    case 'B': put_flags(l, TABLE_unlink, w); break;
    case 'P': put_flags(l, TABLE_prot, w); break;
    case 'M': put_flags(l, TABLE_map, w); break;
    case 'C': put_flags(l, TABLE_clone, w); break;
    case 'X': put_flags(l, TABLE_futex, w); break;
    case 'Y': put_flags(l, TABLE_socket, w); break;
    case 'a': put_flags(l, TABLE_fdflags, (uint32_t)abi_open_flags(abi, w)); break;
    default: assert(false && "a format letter that sys.def does not explain");
    }
}

static const struct call *call_of(const struct guest_isa *isa, uint64_t nr)
{
    return nr < CALLS && sys_exists(isa, nr) && calls[nr].name[0] ? &calls[nr] : NULL;
}

const char *strace_formats(const struct guest_isa *isa, uint64_t nr)
{
    const struct call *k = call_of(isa, nr);
    return k ? k->formats : "";
}

enum { CREATES = 0100 | 020000000 };   /* O_CREAT, the own bit of O_TMPFILE */

size_t strace_format(const struct guest_isa *isa, uint64_t nr, const uint64_t a[6], char *buf, size_t cap)
{
    struct line l = { buf, 0, cap };
    const struct call *k = call_of(isa, nr);
    if (!k) {
        PUT(&l, "syscall_%llu(0x%llx, 0x%llx, 0x%llx)", (unsigned long long)nr, (unsigned long long)a[0],
            (unsigned long long)a[1], (unsigned long long)a[2]);
        return l.n;
    }
    PUT(&l, "%s(", k->name);
    for (unsigned i = 0; k->formats[i]; i++) {
        if (k->formats[i] == 'o' && i && k->formats[i - 1] == 'O' && !(a[i - 1] & CREATES)) break;   /* the mode is not used */
        if (i) PUT(&l, ", ");
        put_arg(&l, &isa->abi, k->formats[i], a, i);
    }
    PUT(&l, ")");
    return l.n;
}

/* --- lines of several threads in one file ---------------------------------------------------------------------- */

static void emit(const struct os *os, const struct line *l)
{
    for (size_t at = 0; at < l->n;) {
        int64_t r = host_rawcall(SYS_write, (uint64_t)os->log_fd, (uint64_t)(l->p + at), l->n - at, 0, 0, 0);
        if (r == -EINTR || r == -EAGAIN) continue;
        if (r <= 0) return;
        at += (size_t)r;
    }
}

/* Start a line of thread c; a line that another thread left open is ended first. Returns who had it open. */
static int32_t line_start(struct cpu *c, struct line *l, int32_t now_open)
{
    int32_t was = atomic_exchange(&os_home(c->thread->os)->strace_open, now_open);
    if (was && was != c->tid) PUT(l, " <unfinished ...>\n");
    return was;
}

/* Calls that end the process or the program: their line is complete at once, as nobody may be left to end it. */
static bool may_not_return(uint64_t nr)
{
    return nr == GNR_exit || nr == GNR_exit_group || nr == GNR_execve || nr == GNR_execveat;
}

void strace_enter(struct cpu *c, uint64_t nr, const uint64_t a[6])
{
    const struct os *os = c->thread->os;
    if (!os->strace) return;
    char buf[2048];
    struct line l = { buf, 0, sizeof buf };
    bool last = may_not_return(nr);
    if (line_start(c, &l, last ? 0 : c->tid) == c->tid) PUT(&l, " = ?\n");   /* a call that did not come back, or not here */
    PUT(&l, "%d ", (int)c->tid);
    l.n += strace_format(os->isa, nr, a, l.p + l.n, l.cap - l.n - sizeof " = ?\n");
    if (last) PUT(&l, " = ?\n");
    emit(os, &l);
}

static bool returns_address(uint64_t nr)
{
    return nr == GNR_mmap || nr == GNR_brk || nr == GNR_mremap || nr == GNR_shmat;
}

static void put_result(struct line *l, uint64_t nr, int64_t ret)
{
    if (ret == SYS_NORESULT) PUT(l, " = ?\n");
    else if (ret == SYS_RESTART) PUT(l, " = ? (to be restarted)\n");
    else if (ret < 0 && ret >= -4095) {
        const char *text = strerrordesc_np((int)-ret);
        PUT(l, " = -1 errno=%d (%s)\n", (int)-ret, text ? text : "unknown");
    } else if (returns_address(nr)) PUT(l, " = 0x%llx\n", (unsigned long long)ret);
    else PUT(l, " = %lld\n", (long long)ret);
}

void strace_exit(struct cpu *c, uint64_t nr, const uint64_t a[6], int64_t ret)
{
    (void)a;
    const struct os *os = c->thread->os;
    if (!os->strace) return;
    char buf[256];
    struct line l = { buf, 0, sizeof buf };
    const struct call *k = call_of(os->isa, nr);
    if (line_start(c, &l, 0) != c->tid) PUT(&l, "%d <... %s resumed>", (int)c->tid, k ? k->name : "syscall");
    put_result(&l, nr, ret);
    emit(os, &l);
}

void strace_signal(struct cpu *c, int signo, const siginfo_t *si)
{
    const struct os *os = c->thread->os;
    if (!os->strace) return;
    char buf[256];
    struct line l = { buf, 0, sizeof buf };
    if (line_start(c, &l, 0) == c->tid) PUT(&l, " = ?\n");
    PUT(&l, "%d --- ", (int)c->tid);
    put_value(&l, TABLE_signal, (uint32_t)signo);
    PUT(&l, " {si_code=%d", si->si_code);
    if (si->si_code > 0 && (signo == SIGSEGV || signo == SIGBUS || signo == SIGILL || signo == SIGFPE || signo == SIGTRAP))
        PUT(&l, ", si_addr=0x%llx", (unsigned long long)(uintptr_t)si->si_addr);
    else PUT(&l, ", si_pid=%d, si_uid=%d", (int)si->si_pid, (int)si->si_uid);
    PUT(&l, "} ---\n");
    emit(os, &l);
}
