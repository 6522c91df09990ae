/* dump.c - listings of units. */
#include "frontend/dump.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "frontend/die.h"
#include "syscalls/fmt.h"
#include "frontend/log.h"
#include "frontend/symbols.h"
#include "frontend/tx.h"
#include "frontend/vm.h"

enum { LISTED = ITEM_BIT(ITEM_IN_ASM) | ITEM_BIT(ITEM_OP) | ITEM_BIT(ITEM_OUT_ASM) | ITEM_BIT(ITEM_PASSES), MAX_INSN = 16 };

struct dump {
    FILE *f;
    _Atomic int32_t pid;      /* whose lock it is: after fork() nobody holds it */
    struct lock lock;
    char buf[32 << 10];
};

/* The log's descriptor may have moved out of the guest's way. */
static ssize_t write_log(void *unused, const char *p, size_t n)
{
    (void)unused;
    log_write(vm_self->thread->os->log_fd, p, n);
    return (ssize_t)n;
}

struct dump *dump_create(const struct options *o)
{
    if (!(o->items & LISTED)) return NULL;
    struct dump *d = calloc(1, sizeof *d);
    if (d) d->f = fopencookie(NULL, "a", (cookie_io_functions_t){ .write = write_log });
    if (!d || !d->f) die(STATUS_USAGE, "-d: %s", strerror(errno));
    setvbuf(d->f, d->buf, _IOFBF, sizeof d->buf);
    __fsetlocking(d->f, FSETLOCKING_BYCALLER);
    d->pid = getpid();
    return d;
}

static FILE *take(struct dump *d)
{
    int32_t pid = (int32_t)host_rawcall(SYS_getpid, 0, 0, 0, 0, 0, 0);
    if (atomic_exchange(&d->pid, pid) != pid) lock_init(&d->lock);
    lock_take(&d->lock, vm_self->tid);
    return d->f;
}

static void give(struct dump *d)
{
    fflush(d->f);
    lock_give(&d->lock);
}

static const char *slot_name(unsigned slot) { return vm_self->vm->isa->slot_names[slot]; }

/* --- the guest's side ---------------------------------------------------------------------------------------- */

static void list_insn(FILE *f, uint64_t pc, const uint8_t *bytes, unsigned len, const char *text)
{
    char hex[2 * MAX_INSN + 1];
    for (unsigned i = 0; i < len; i++) fmt_s(hex + 2 * i, 3, "%02x", bytes[len - 1 - i]);   /* as one little-endian number */
    fprintf(f, "0x%012llx:  %-10s  %s\n", (unsigned long long)pc, hex, text);
}

static void list_range(FILE *f, const struct guest_isa *isa, const struct ir_range *r)
{
    for (uint64_t pc = r->start; pc < r->end;) {
        uint8_t bytes[MAX_INSN];
        char text[128] = "";
        size_t n = r->end - pc < MAX_INSN ? (size_t)(r->end - pc) : MAX_INSN;
        if (!tx_peek(bytes, pc, n) && (vm_self->tx->pages || os_copy_from(bytes, pc, n))) {
            fprintf(f, "0x%012llx:  (no longer readable)\n", (unsigned long long)pc);
            return;
        }
        unsigned len = isa->disasm(pc, bytes, n, text, sizeof text);
        if (!len || len > n) len = (unsigned)n;
        list_insn(f, pc, bytes, len, text);
        pc += len;
    }
}

static void list_guest(FILE *f, const struct guest_isa *isa, const struct ir_unit *u)
{
    char where[256];
    symbol_text(where, sizeof where, u->pc);
    fprintf(f, "IN: %s, %u instructions\n", where, u->n_guest);
    for (uint32_t i = 0; i < u->n_ranges; i++) list_range(f, isa, &u->ranges[i]);
}

static void list_ir(FILE *f, const struct ir_unit *u)
{
    fputs("OP:\n", f);
    ir_dump(u, f, slot_name);
}

/* --- the host's side ----------------------------------------------------------------------------------------- */

static uint64_t ptr(const void *p) { return (uint64_t)(uintptr_t)p; }
static int64_t sys(uint64_t nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d) { return host_rawcall(nr, a, b, c, d, 0, 0); }

/* Path of dragoman-dis: beside this executable. False if that can't be told. */
static bool tool_path(char path[PATH_MAX])
{
    static const char name[] = "dragoman-dis";
    int64_t n = sys(SYS_readlink, ptr("/proc/self/exe"), ptr(path), PATH_MAX - sizeof name, 0);
    if (n <= 0) return false;
    while (n && path[n - 1] != '/') n--;
    memcpy(path + n, name, sizeof name);
    return true;
}

/* The child: stdin is the pipe, stdout the log. */
static _Noreturn void run_tool(const char *path, int in, int out)
{
    const char *argv[] = { path, NULL }, *envp[] = { NULL };
    if (in) sys(SYS_dup3, (uint64_t)in, 0, 0, 0);
    else sys(SYS_fcntl, 0, F_SETFD, 0, 0);             /* the guest had closed its stdin: the pipe became 0 */
    if (out != 1) sys(SYS_dup3, (uint64_t)out, 1, 0, 0);
    sys(SYS_execve, ptr(path), ptr(argv), ptr(envp), 0);
    for (;;) sys(SYS_exit_group, 127, 0, 0, 0);
}

/* In a child of the VM: run the tool in a child of its own and exit with its status. An executed program sends SIGCHLD to
 * its parent whatever clone(2) was told; so the parent must not be the guest. */
static _Noreturn void run_tool_apart(const char *path, int in, int unused, int out)
{
    int status = 0;
    sys(SYS_close, (uint64_t)unused, 0, 0, 0);
    int64_t pid = sys(SYS_clone, 0, 0, 0, 0);
    if (pid == 0) run_tool(path, in, out);
    sys(SYS_close, (uint64_t)in, 0, 0, 0);
    if (pid > 0)
        while (sys(SYS_wait4, (uint64_t)pid, ptr(&status), __WALL, 0) == -EINTR) {}
    for (;;) sys(SYS_exit_group, pid > 0 && WIFEXITED(status) ? (uint64_t)WEXITSTATUS(status) : 127, 0, 0, 0);
}

/* Have dragoman-dis list code[0..n). Invisible for the guest: the child sends no SIGCHLD and is waited for here. False if
 * there is no such tool. */
bool dump_host_to(int out, const uint8_t *code, uint32_t n)
{
    char path[PATH_MAX];
    int fds[2], status = -1;
    uint64_t address = ptr(code), all = ~UINT64_C(0), old = 0;
    if (!tool_path(path) || sys(SYS_faccessat, (uint64_t)AT_FDCWD, ptr(path), X_OK, 0) < 0 || sys(SYS_pipe2, ptr(fds), O_CLOEXEC, 0, 0) < 0)
        return false;
    sys(SYS_rt_sigprocmask, SIG_SETMASK, ptr(&all), ptr(&old), sizeof all);
    int64_t pid = sys(SYS_clone, 0, 0, 0, 0);
    if (pid == 0) run_tool_apart(path, fds[0], fds[1], out);
    if (pid > 0) {
        log_write(fds[1], &address, sizeof address);   /* a unit fits in the pipe, so this can't block or raise SIGPIPE: */
        log_write(fds[1], code, n);                    /* we hold its reading end until both are written */
    }
    sys(SYS_close, (uint64_t)fds[0], 0, 0, 0);
    sys(SYS_close, (uint64_t)fds[1], 0, 0, 0);
    if (pid > 0)
        while (sys(SYS_wait4, (uint64_t)pid, ptr(&status), __WCLONE, 0) == -EINTR) {}
    sys(SYS_rt_sigprocmask, SIG_SETMASK, ptr(&old), 0, sizeof old);
    return pid > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void list_hex(FILE *f, const uint8_t *code, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (i % 16 == 0) fprintf(f, "%s0x%012llx: ", i ? "\n" : "", (unsigned long long)ptr(code + i));
        fprintf(f, " %02x", code[i]);
    }
    fputc('\n', f);
}

static void list_host(FILE *f, int fd, const struct host_code *code, const uint8_t *addr)
{
    fprintf(f, "OUT: %u bytes, %u instructions, %u sites\n", code->size, code->n_host, code->n_sites);
    fflush(f);                                         /* the tool writes behind it */
    if (!dump_host_to(fd, addr, code->size)) list_hex(f, addr, code->size);
}

/* --- entry points --------------------------------------------------------------------------------------------- */

void dump_unit(const struct options *o, const struct guest_isa *isa, const struct ir_unit *u, const struct host_code *code,
               const uint8_t *addr)
{
    struct dump *d = vm_self->vm->dump;
    if (!d || !(o->items & LISTED)) return;
    FILE *f = take(d);
    fputs("----------------\n", f);
    if (log_on(o, ITEM_IN_ASM)) list_guest(f, isa, u);
    if (log_on(o, ITEM_OP)) list_ir(f, u);
    if (log_on(o, ITEM_OUT_ASM)) list_host(f, vm_self->thread->os->log_fd, code, addr);
    give(d);
}

void dump_region(const struct region *r, const char *step)
{
    struct dump *d = vm_self->vm->dump;
    if (!d) return;
    FILE *f = take(d);
    fprintf(f, "REGION 0x%llx after %s:\n", (unsigned long long)r->u.pc, step);
    region_dump(r, f, slot_name);
    give(d);
}

void dump_region_code(const struct options *o, const struct guest_isa *isa, const struct region *r, const struct host_code *code, const uint8_t *addr)
{
    struct dump *d = vm_self->vm->dump;
    if (!d || !(o->items & LISTED & ~ITEM_BIT(ITEM_PASSES))) return;
    FILE *f = take(d);
    fputs("---------------- region\n", f);
    if (log_on(o, ITEM_IN_ASM)) list_guest(f, isa, &r->u);
    if (log_on(o, ITEM_OP)) {
        fputs("OP:\n", f);
        region_dump(r, f, slot_name);
    }
    if (log_on(o, ITEM_OUT_ASM)) list_host(f, vm_self->thread->os->log_fd, code, addr);
    give(d);
}

void dump_entry(const struct cpu *c, const uint8_t *code)
{
    char line[96];
    unsigned long long pc = c->pc, at = ptr(code);
    size_t n = code ? fmt_s(line, sizeof line, "[%d] exec: 0x%llx compiled at 0x%llx\n", c->tid, pc, at)
                    : fmt_s(line, sizeof line, "[%d] exec: 0x%llx interpreted\n", c->tid, pc);
    log_write(c->thread->os->log_fd, line, n);
}

void dump_unit_to(int fd, const struct guest_isa *isa, const struct ir_unit *u)
{
    FILE *f = fdopen(dup(fd), "a");                    /* a report of failure: what libc is not promised here may fail too */
    if (!f) return;
    list_guest(f, isa, u);
    list_ir(f, u);
    fclose(f);
}

_Noreturn void dump_bad_unit(const struct options *o, const struct guest_isa *isa, const struct ir_unit *u, ir_ref at, const char *err)
{
    (void)o;
    warn("internal error: unit 0x%llx, instruction %%%u: %s", (unsigned long long)u->pc, (unsigned)at, err);
    dump_unit_to(STDERR_FILENO, isa, u);
    abort();
}

_Noreturn void dump_bad_region(const struct options *o, const struct guest_isa *isa, const struct region *r, const char *step, ir_ref at, const char *err)
{
    (void)o;
    warn("internal error: region 0x%llx after %s, instruction %%%u: %s", (unsigned long long)r->u.pc, step, (unsigned)at, err);
    FILE *f = fdopen(dup(STDERR_FILENO), "a");
    if (f) {
        list_guest(f, isa, &r->u);
        region_dump(r, f, slot_name);
        fclose(f);
    }
    abort();
}
