/* perf.c - perf's map and dump files of translated code. */
#include "frontend/perf.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "frontend/clock.h"
#include "frontend/die.h"
#include "frontend/symbols.h"
#include "hostisa/host.h"
#include "syscalls/fmt.h"

/* jitdump-specification.txt */
enum { JIT_MAGIC = 0x4a695444, JIT_VERSION = 1, JIT_CODE_LOAD = 0 };
struct jit_header { uint32_t magic, version, total_size, elf_mach, pad, pid; uint64_t timestamp, flags; };
struct jit_record { uint32_t id, total_size; uint64_t timestamp; };
struct jit_load { struct jit_record r; uint32_t pid, tid; uint64_t vma, code_addr, code_size, code_index; };
_Static_assert(sizeof(struct jit_header) == 40 && sizeof(struct jit_load) == 56, "perf's layout");

struct perf {
    bool map;
    char dir[PATH_MAX];            /* of the jitdump; "" = none */
    _Atomic int32_t marked;        /* the process whose jitdump has been begun and is known to perf */
    _Atomic uint64_t index;
};

extern const Elf64_Ehdr __ehdr_start;   /* of this executable: the host's machine stands in it */

static uint64_t ptr(const void *p) { return (uint64_t)(uintptr_t)p; }
static int64_t sys(uint64_t nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d) { return host_rawcall(nr, a, b, c, d, 0, 0); }

struct perf *perf_create(const struct options *o)
{
    if (!o->perfmap && !o->jitdump) return NULL;
    struct perf *p = calloc(1, sizeof *p);
    if (!p) die(STATUS_USAGE, "-perfmap: %s", strerror(errno));
    p->map = o->perfmap;
    if (o->jitdump && !getcwd(p->dir, sizeof p->dir)) die(STATUS_USAGE, "-jitdump: the current directory: %s", strerror(errno));
    return p;
}

/* perf's clock: perf record -k CLOCK_MONOTONIC. */
static uint64_t now(void) { return clock_now_ns(CLOCK_MONOTONIC); }

static int64_t open_append(const char *path)
{
    return sys(SYS_openat, (uint64_t)AT_FDCWD, ptr(path), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
}

static void write_map(int32_t pid, const uint8_t *code, uint32_t size, const char *name)
{
    char path[64], line[512];
    fmt_s(path, sizeof path, "/tmp/perf-%d.map", pid);
    int64_t fd = open_append(path);
    if (fd < 0) return;
    size_t n = fmt_s(line, sizeof line, "%llx %x %s\n", (unsigned long long)ptr(code), size, name);
    sys(SYS_write, (uint64_t)fd, ptr(line), n, 0);
    sys(SYS_close, (uint64_t)fd, 0, 0, 0);
}

/* perf learns of the file by a mapping of it that is executable. The mapping stays: a page of VM memory. */
static void begin_dump(struct perf *p, int64_t fd, int32_t pid)
{
    if (atomic_exchange(&p->marked, pid) == pid) return;
    if (sys(SYS_lseek, (uint64_t)fd, 0, SEEK_END, 0) == 0) {
        struct jit_header h = { JIT_MAGIC, JIT_VERSION, sizeof h, __ehdr_start.e_machine, 0, (uint32_t)pid, now(), 0 };
        sys(SYS_write, (uint64_t)fd, ptr(&h), sizeof h, 0);
    }
    host_rawcall(SYS_mmap, 0, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, (uint64_t)fd, 0);
}

static void write_dump(struct perf *p, int32_t pid, const uint8_t *code, uint32_t size, const char *name)
{
    char path[PATH_MAX + 32];
    fmt_s(path, sizeof path, "%s/jit-%d.dump", p->dir, pid);
    int64_t fd = open_append(path);
    if (fd < 0) return;
    begin_dump(p, fd, pid);
    size_t n = strlen(name) + 1;
    struct jit_load l = {
        .r = { JIT_CODE_LOAD, (uint32_t)(sizeof l + n + size), now() }, .pid = (uint32_t)pid,
        .tid = (uint32_t)sys(SYS_gettid, 0, 0, 0, 0), .vma = ptr(code), .code_addr = ptr(code), .code_size = size,
        .code_index = atomic_fetch_add(&p->index, 1),
    };
    struct iovec v[] = { { &l, sizeof l }, { (void *)(uintptr_t)name, n }, { (void *)(uintptr_t)code, size } };
    sys(SYS_writev, (uint64_t)fd, ptr(v), 3, 0);       /* one call: records of several threads don't mix */
    sys(SYS_close, (uint64_t)fd, 0, 0, 0);
}

void perf_code(struct perf *p, const uint8_t *code, uint32_t size, uint64_t pc, const char *tier)
{
    if (!p) return;
    char name[320], where[256];
    int32_t pid = (int32_t)sys(SYS_getpid, 0, 0, 0, 0);
    symbol_text(where, sizeof where, pc);
    fmt_s(name, sizeof name, "%s [%s]", where, tier);
    if (p->map) write_map(pid, code, size, name);
    if (p->dir[0]) write_dump(p, pid, code, size, name);
}
