/*
 * sys.c - dispatch: a number becomes a host call or a handler.
 *
 * The table holds integers only (no pointers, so no relocations at start-up): most calls go straight to the host's number.
 */
#include "syscalls/sys.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>

#include "syscalls/host_nr.h"
#include "syscalls/path.h"
#include "syscalls/tags.h"

enum sys_kind { KIND_NONE, KIND_PASS, KIND_ALONE, KIND_WAIT, KIND_CALL, KIND_RPATH0, KIND_RPATH1, KIND_FAIL };

/* arg: the host's number, or the error of KIND_FAIL. */
struct sys_row { uint16_t kind, arg; };

#define ROW_PASS(name)    { KIND_PASS, SYS_##name }
#define ROW_ALONE(name)   { KIND_ALONE, SYS_##name }
#define ROW_WAIT(name)    { KIND_WAIT, SYS_##name }
#define ROW_CALL(name)    { KIND_CALL, 0 }
#define ROW_RPATH0(name)  { KIND_RPATH0, SYS_##name }
#define ROW_RPATH1(name)  { KIND_RPATH1, SYS_##name }
#define ROW_ENOSYS_(name) { KIND_FAIL, ENOSYS }
#define ROW_EPERM_(name)  { KIND_FAIL, EPERM }
#define ROW_EINTR_(name)  { KIND_FAIL, EINTR }

static const struct sys_row rows[] = {
#define SYS(name, formats, kind) [GNR_##name] = ROW_##kind(name),
#include "syscalls/sys.def"
#undef SYS
};
enum { ROWS = sizeof rows / sizeof rows[0] };

/* The handlers. Rows of other kinds have an empty case, so that the compiler sees every number once. */
#define CASE_CALL(name)    case GNR_##name: return sys_##name(c, a);
#define CASE_PASS(name)
#define CASE_ALONE(name)
#define CASE_WAIT(name)
#define CASE_RPATH0(name)
#define CASE_RPATH1(name)
#define CASE_ENOSYS_(name)
#define CASE_EPERM_(name)
#define CASE_EINTR_(name)

static int64_t handle(struct cpu *c, uint64_t nr, const uint64_t a[6])
{
    switch (nr) {
#define SYS(name, formats, kind) CASE_##kind(name)
#include "syscalls/sys.def"
#undef SYS
    }
    assert(false && "a CALL row without a handler");
    return -ENOSYS;
}

/* The call with the path in argument `at` replaced by the file that the guest means. */
static int64_t with_path(struct cpu *c, uint64_t nr, const uint64_t a[6], unsigned at, int64_t dirfd)
{
    char buf[PATH_MAX];
    uint64_t b[6] = { a[0], a[1], a[2], a[3], a[4], a[5] };
    int r = path_resolve(c, dirfd, a[at], PATH_READ, false, buf, &b[at]);
    return r ? r : sys_raw(nr, b);
}

static int64_t alone(struct cpu *c, uint64_t nr, const uint64_t a[6])
{
    vm_be_alone(c);
    return sys_raw(nr, a);
}

static int64_t unknown(struct cpu *c, uint64_t nr)
{
    struct os *os = os_home(c->thread->os);
    enum { SEEN = sizeof os->unimp_seen * 8 };
    uint64_t i = nr < SEEN ? nr : SEEN - 1, bit = (uint64_t)1 << (i % 64);
    if (!(atomic_fetch_or(&os->unimp_seen[i / 64], bit) & bit)) vm_log("unimp", "unknown system call %llu\n", (unsigned long long)nr);
    return -ENOSYS;
}

static int64_t call(struct cpu *c, uint64_t nr, const uint64_t a[6])
{
    struct sys_row row = nr < ROWS && sys_exists(c->thread->os->isa, nr) ? rows[nr] : (struct sys_row){ KIND_NONE, 0 };
    switch ((enum sys_kind)row.kind) {
    case KIND_PASS:   return sys_raw(row.arg, a);
    case KIND_ALONE:  return alone(c, row.arg, a);
    case KIND_WAIT:   return sys_wait(c, row.arg, a);
    case KIND_CALL:   return handle(c, nr, a);
    case KIND_RPATH0: return with_path(c, row.arg, a, 0, AT_FDCWD);
    case KIND_RPATH1: return with_path(c, row.arg, a, 1, (int32_t)a[0]);
    case KIND_FAIL:   return -(int64_t)row.arg;
    case KIND_NONE:   break;
    }
    return unknown(c, nr);
}

int64_t sys_call(struct cpu *c, uint64_t nr, const uint64_t a[6])
{
    return tags_matter(c, a) ? tags_call(c, nr, a, call) : call(c, nr, a);
}
