/*
 * mem.c - the guest's memory calls: brk, mmap, munmap, mprotect, mremap, madvise, shmat ...
 *
 * They pass through to the host, with three differences: only what is recorded as the guest's exists for them, PROT_EXEC stays
 * in the record (mem.h), and ranges that have held code are reported to the code cache. Host call and record change together
 * under mm_lock; the code cache is told afterwards, without the lock: whoever maps new code into the range meanwhile reports it
 * too.
 *
 * So nothing of the VM's can be changed from here, whatever made it (its image, arena, libc, the host's stack and vDSO): to the
 * guest there are holes in their places, and what would put guest memory there fails (claim()).
 */
#include "syscalls/mem.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/shm.h>

#include "syscalls/host_nr.h"
#include "syscalls/mem_map.h"
#include "syscalls/sys.h"

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif
#ifndef MREMAP_DONTUNMAP
#define MREMAP_DONTUNMAP 4
#endif
#ifndef MADV_DONTNEED_LOCKED
#define MADV_DONTNEED_LOCKED 24
#endif

static const uint64_t PAGE = 4096;
static const uint64_t GUEST_TOP = (uint64_t)1 << 47;   /* first address the guest cannot use */
enum { MAP_HOST_ONLY = 0x40 | 0x80 };                  /* MAP_32BIT, MAP_ABOVE4G: no guest flags */

static uint64_t page_up(uint64_t x) { return (x + PAGE - 1) & ~(PAGE - 1); }
static uint64_t page_down(uint64_t x) { return x & ~(PAGE - 1); }

int mem_host_prot(int guest_prot)
{
    int p = guest_prot & ~PROT_EXEC;
    return guest_prot & PROT_EXEC ? p | PROT_READ : p;
}

/* --- the record, seen from outside -------------------------------------------------------------------------- */

static void limit_init(_Atomic uint64_t to[2], unsigned which)
{
    struct rlimit l = { RLIM_INFINITY, RLIM_INFINITY };
    host_rawcall(SYS_prlimit64, 0, which, 0, (uint64_t)&l, 0, 0);
    atomic_store(&to[0], l.rlim_cur);
    atomic_store(&to[1], l.rlim_max);
}

static _Noreturn void no_memory(void)
{
    fprintf(stderr, "dragoman: out of memory\n");
    exit(126);
}

void mem_record(struct os *os, uint64_t start, uint64_t end, int prot, enum mem_kind kind)
{
    if (!os->mem) {
        os->mem = mem_new();
        if (!os->mem) no_memory();
        os->home = os;
        limit_init(os->rlim_as, RLIMIT_AS);
        limit_init(os->rlim_data, RLIMIT_DATA);
        limit_init(os->rlim_stack, RLIMIT_STACK);
    }
    if (!mem_set(os->mem, start, end, prot, kind)) no_memory();
}

bool mem_next(const struct os *os, uint64_t addr, struct mem_range *r)
{
    return os->mem && mem_find(os->mem, addr, r);
}

bool mem_mapped(const struct os *os, uint64_t addr)
{
    struct mem_range r;
    return mem_next(os, addr, &r) && r.start <= addr;
}

bool mem_fetchable(const struct os *os, uint64_t addr)
{
    struct mem_range r;
    return mem_next(os, addr, &r) && r.start <= addr && (r.prot & PROT_EXEC);
}

bool mem_aliased(const struct os *os, uint64_t start, uint64_t end)
{
    struct mem_range r;
    for (uint64_t at = start; at < end && mem_next(os, at, &r) && r.start < end; at = r.end)
        if (r.kind == MEM_SHARED || r.kind == MEM_SHM) return true;
    return false;
}

/* --- one call at a time ------------------------------------------------------------------------------------- */

/* The process's guest kernel: the one whose memory fields count. */
static struct os *lock_mm(struct cpu *c)
{
    struct os *os = os_home(c->thread->os);
    lock_take(&os->mm_lock, c->tid);
    return os;
}

static void unlock_mm(struct os *os)
{
    lock_give(&os->mm_lock);
}

static int64_t refuse(const char *call, uint64_t start, uint64_t end, int err)
{
    vm_log("mem", "%s of [%llx, %llx) refused: it is the VM's own memory\n", call, (unsigned long long)start,
           (unsigned long long)end);
    return -err;
}

/* --- what is the guest's and what is not ----------------------------------------------------------------------- */

/* The guest's part of [start, end) that begins at or after *at: the next recorded range, cut to it. */
static bool next_part(const struct os *os, uint64_t start, uint64_t end, uint64_t *at, struct mem_range *part)
{
    if (*at < start) *at = start;
    if (*at >= end || !mem_next(os, *at, part) || part->start >= end) return false;
    if (part->start < *at) part->start = *at;
    if (part->end > end) part->end = end;
    *at = part->end;
    return true;
}

/* The end of the recorded pages that follow each other from start on. */
static uint64_t covered_to(const struct os *os, uint64_t start, uint64_t end)
{
    struct mem_range r;
    while (start < end && mem_next(os, start, &r) && r.start <= start) start = r.end;
    return start < end ? start : end;
}

static bool empty(const struct os *os, uint64_t start, uint64_t end)
{
    struct mem_range r;
    return !mem_next(os, start, &r) || r.start >= end;
}

/* Give the holes of [start, end) that claim() took back, those below `to`. */
static void unclaim(const struct os *os, uint64_t start, uint64_t end, uint64_t to)
{
    struct mem_range part;
    for (uint64_t at = start, hole = start; hole < to; hole = part.end) {
        if (!next_part(os, start, end, &at, &part)) part.start = part.end = end;
        if (hole < part.start) host_rawcall(SYS_munmap, hole, part.start - hole, 0, 0, 0, 0);
    }
}

/* Before something replaces all of [start, end): occupy the pages that are not the guest's. False, and nothing is changed, if the
 * VM has something there. */
static bool claim(const struct os *os, uint64_t start, uint64_t end)
{
    struct mem_range part;
    for (uint64_t at = start, hole = start; hole < end; hole = part.end) {
        if (!next_part(os, start, end, &at, &part)) part.start = part.end = end;
        if (hole == part.start) continue;
        int64_t r = host_rawcall(SYS_mmap, hole, part.start - hole, PROT_NONE,
                                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, (uint64_t)-1, 0);
        if (r == (int64_t)hole) continue;
        if (r >= 0) host_rawcall(SYS_munmap, (uint64_t)r, part.start - hole, 0, 0, 0, 0);   /* a host that doesn't know the flag */
        unclaim(os, start, end, hole);
        return false;
    }
    return true;
}

/* [*start, *end) = the pages of len bytes at addr. False if that wraps around or is empty: the kernel will say what it is. */
static bool pages(uint64_t addr, uint64_t len, uint64_t *start, uint64_t *end)
{
    *start = page_down(addr);
    return len && !__builtin_add_overflow(addr, len, end) && (*end = page_up(*end)) > *start;
}

static uint64_t huge_size(uint64_t flags)
{
    uint64_t log2 = (flags >> 26) & 63;
    return (uint64_t)1 << (log2 ? log2 : 21);
}

/* --- mmap, munmap, mprotect, mremap ------------------------------------------------------------------------- */

int64_t sys_mmap(struct cpu *c, const uint64_t a[6])
{
    uint64_t addr = a[0], len = a[1], flags = a[3] & ~(uint64_t)MAP_HOST_ONLY, start = 0, end = 0;
    int prot = (int)a[2] & (PROT_READ | PROT_WRITE | PROT_EXEC);
    bool fixed = flags & (MAP_FIXED | MAP_FIXED_NOREPLACE);

    if (fixed && pages(addr, len, &start, &end)) {
        if (flags & MAP_HUGETLB) end = start + ((len + huge_size(flags) - 1) & ~(huge_size(flags) - 1));
        if (end > GUEST_TOP) return -ENOMEM;
    }
    if (!fixed && addr >= GUEST_TOP) addr = 0;   /* a higher hint would get addresses that the guest cannot have */

    struct os *os = lock_mm(c);
    bool replace = (flags & MAP_FIXED) && start < end && !mem_covers(os->mem, start, end), holes = false;
    if (replace && empty(os, start, end)) {
        flags = (flags & ~(uint64_t)MAP_FIXED) | MAP_FIXED_NOREPLACE;
    } else if (replace && !(holes = claim(os, start, end))) {
        unlock_mm(os);
        return refuse("mmap", start, end, ENOMEM);
    }
    int64_t r = host_rawcall(SYS_mmap, addr, len, (uint64_t)mem_host_prot(prot), flags, a[4], a[5]);
    bool code = false;
    if (r >= 0) {
        start = (uint64_t)r;
        end = start + page_up(len);
        if (flags & MAP_HUGETLB) end = start + ((len + huge_size(flags) - 1) & ~(huge_size(flags) - 1));
        code = mem_had_code(os->mem, start, end) || (prot & PROT_EXEC);
        bool shared = (flags & MAP_TYPE) == MAP_SHARED || (flags & MAP_TYPE) == MAP_SHARED_VALIDATE;
        if (!mem_set(os->mem, start, end, prot, shared ? MEM_SHARED : MEM_PLAIN)) {
            host_rawcall(SYS_munmap, start, end - start, 0, 0, 0, 0);
            r = -ENOMEM;
        }
    } else if (holes) {
        unclaim(os, start, end, end);
    }
    unlock_mm(os);
    if (code) vm_code_changed(c, start, end);
    return r == -EEXIST && replace ? refuse("mmap", start, end, ENOMEM) : r;
}

int64_t sys_munmap(struct cpu *c, const uint64_t a[6])
{
    uint64_t start, end;
    if ((a[0] & (PAGE - 1)) || !pages(a[0], a[1], &start, &end) || end > GUEST_TOP) return -EINVAL;

    struct os *os = lock_mm(c);
    bool code = mem_had_code(os->mem, start, end);
    int64_t r = 0;
    struct mem_range part;
    for (uint64_t at = start; r == 0 && next_part(os, start, end, &at, &part);) {
        uint64_t stop = covered_to(os, part.start, end);   /* ranges without holes between them in one call */
        r = host_rawcall(SYS_munmap, part.start, stop - part.start, 0, 0, 0, 0);
        if (r == 0 && !mem_clear(os->mem, part.start, stop)) r = -ENOMEM;
        at = stop;
    }
    unlock_mm(os);
    if (code) vm_code_changed(c, start, end);
    return r;
}

int64_t sys_mprotect(struct cpu *c, const uint64_t a[6])
{
    uint64_t start, end;
    int prot = (int)a[2] & ~(int)c->thread->os->isa->abi.prot_ignored;
    if (!pages(a[0], a[1], &start, &end) || (a[0] & (PAGE - 1)))
        return host_rawcall(SYS_mprotect, a[0], a[1], (uint64_t)(unsigned)prot & ~(uint64_t)PROT_EXEC, 0, 0, 0);
    struct os *os = lock_mm(c);
    struct mem_range stack;
    if ((prot & PROT_GROWSDOWN) && mem_find(os->mem, start, &stack) && stack.start <= start && stack.kind == MEM_STACK) {
        /* The stack has its full size from the start; "down to its end" is known. */
        prot &= ~PROT_GROWSDOWN;
        start = stack.start;
    }
    uint64_t stop = covered_to(os, start, end);   /* the pages before a hole are changed */
    int64_t r = start < stop ? host_rawcall(SYS_mprotect, start, stop - start, (uint64_t)(unsigned)mem_host_prot(prot), 0, 0, 0) : 0;
    if (r == 0 && stop < end) r = -ENOMEM;
    end = stop;
    bool code = false;
    if ((r == 0 || r == -ENOMEM) && start < end) {
        if (!mem_protect(os->mem, start, end, prot)) r = -ENOMEM;
        code = mem_had_code(os->mem, start, end);
    }
    unlock_mm(os);
    if (code) vm_code_changed(c, start, end);
    return r;
}

/* Record that [old, old + old_len) became [to, to + new_len). */
static bool record_move(struct mem *m, uint64_t old, uint64_t old_len, uint64_t to, uint64_t new_len, bool keep_old)
{
    struct mem_range r;
    uint64_t copy = old_len < new_len ? old_len : new_len;
    int prot = PROT_READ | PROT_WRITE;
    enum mem_kind kind = MEM_PLAIN;
    if (mem_find(m, old, &r) && r.start <= old) prot = r.prot;   /* also for old_len 0: a second view of a shared mapping */

    for (uint64_t at = old; at < old + copy && mem_find(m, at, &r) && r.start < old + copy; at = r.end) {
        uint64_t s = r.start > at ? r.start : at, e = r.end < old + copy ? r.end : old + copy;
        prot = r.prot;
        kind = (enum mem_kind)r.kind;
        if (to != old && !mem_set(m, to + (s - old), to + (e - old), prot, kind)) return false;
    }
    if (new_len > copy && !mem_set(m, to + copy, to + new_len, prot, kind)) return false;
    if (to == old) return new_len >= old_len || mem_clear(m, old + new_len, old + old_len);
    return keep_old || !old_len || mem_clear(m, old, old + old_len);
}

int64_t sys_mremap(struct cpu *c, const uint64_t a[6])
{
    uint64_t old = a[0], old_len = page_up(a[1]), new_len = page_up(a[2]), flags = a[3], s = 0, e = 0;
    bool fixed = (flags & MREMAP_FIXED) && pages(a[4], a[2], &s, &e), holes = false;
    if (fixed && e > GUEST_TOP) return -EINVAL;

    struct os *os = lock_mm(c);
    /* Old pages with a hole are EFAULT on Linux too; length 0 asks for a second view of the mapping at old. */
    if (!mem_covers(os->mem, page_down(old), page_down(old) + (old_len ? old_len : PAGE))) {
        unlock_mm(os);
        return old & (PAGE - 1) ? -EINVAL : -EFAULT;
    }
    if (fixed && !(holes = claim(os, s, e))) {
        unlock_mm(os);
        return refuse("mremap", s, e, ENOMEM);
    }
    uint64_t b[6] = { old, a[1], a[2], flags, flags & (MREMAP_FIXED | MREMAP_DONTUNMAP) ? a[4] : 0, 0 };
    if (!(flags & MREMAP_FIXED) && b[4] >= GUEST_TOP) b[4] = 0;
    int64_t r = sys_raw(SYS_mremap, b);
    bool old_code = false, new_code = false;
    uint64_t to = (uint64_t)r;
    if (r >= 0) {
        old_code = old_len && mem_had_code(os->mem, old, old + old_len);
        new_code = to != old && mem_had_code(os->mem, to, to + new_len);
        if (!record_move(os->mem, old, old_len, to, new_len, flags & MREMAP_DONTUNMAP)) r = -ENOMEM;
        new_code |= mem_had_code(os->mem, to, to + new_len);
    } else if (holes) {
        unclaim(os, s, e, e);
    }
    unlock_mm(os);
    if (old_code) vm_code_changed(c, old, old + old_len);
    if (new_code) vm_code_changed(c, to, to + new_len);
    return r;
}

/* --- brk ---------------------------------------------------------------------------------------------------- */

/* Move the end of the heap's pages from `from` to `to`. mm_lock is held. */
static bool heap_resize(struct os *os, uint64_t from, uint64_t to)
{
    if (to > from) {
        int64_t r = host_rawcall(SYS_mmap, from, to - from, PROT_READ | PROT_WRITE,
                                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, (uint64_t)-1, 0);
        if (r >= 0 && (uint64_t)r != from) {   /* a host older than MAP_FIXED_NOREPLACE, and something in the way */
            host_rawcall(SYS_munmap, (uint64_t)r, to - from, 0, 0, 0, 0);
            return false;
        }
        return r >= 0 && mem_set(os->mem, from, to, PROT_READ | PROT_WRITE, MEM_HEAP);
    }
    return to == from || (host_rawcall(SYS_munmap, to, from - to, 0, 0, 0, 0) == 0 && mem_clear(os->mem, to, from));
}

int64_t sys_brk(struct cpu *c, const uint64_t a[6])
{
    struct os *os = lock_mm(c);
    uint64_t want = a[0], old = os->brk;
    bool ok = want >= os->brk_start && want <= os->brk_max && want - os->brk_start <= atomic_load(&os->rlim_data[0]);
    bool code = ok && want < old && page_up(want) < page_up(old) && mem_had_code(os->mem, page_up(want), page_up(old));
    if (ok && heap_resize(os, page_up(old), page_up(want))) os->brk = want;
    uint64_t now = os->brk;
    unlock_mm(os);
    if (code) vm_code_changed(c, page_up(want), page_up(old));
    return (int64_t)now;
}

/* --- advice and the rest ------------------------------------------------------------------------------------ */

static bool advice_drops_contents(int advice)
{
    return advice == MADV_DONTNEED || advice == MADV_FREE || advice == MADV_REMOVE || advice == MADV_DONTNEED_LOCKED;
}

int64_t sys_madvise(struct cpu *c, const uint64_t a[6])
{
    uint64_t start, end;
    if ((a[0] & (PAGE - 1)) || !pages(a[0], a[1], &start, &end)) return sys_raw(SYS_madvise, a);

    struct os *os = lock_mm(c);
    int64_t r = 0;
    uint64_t at = start;
    struct mem_range part;
    while (r == 0 && next_part(os, start, end, &at, &part)) {
        at = covered_to(os, part.start, end);
        const uint64_t b[6] = { part.start, at - part.start, a[2] };
        r = sys_raw(SYS_madvise, b);
    }
    if (r == 0 && !mem_covers(os->mem, start, end)) r = -ENOMEM;   /* the rest was done */
    bool code = advice_drops_contents((int)a[2]) && mem_had_code(os->mem, start, end);
    unlock_mm(os);
    if (code) vm_code_changed(c, start, end);
    return r;
}

int64_t sys_remap_file_pages(struct cpu *c, const uint64_t a[6])
{
    uint64_t start, end;
    if (!pages(a[0], a[1], &start, &end)) return -EINVAL;

    struct os *os = lock_mm(c);
    int64_t r = mem_covers(os->mem, start, end) ? sys_raw(SYS_remap_file_pages, a) : -EINVAL;
    bool code = mem_had_code(os->mem, start, end);
    unlock_mm(os);
    if (code) vm_code_changed(c, start, end);
    return r;
}

int64_t sys_mseal(struct cpu *c, const uint64_t a[6])
{
    uint64_t start, end;
    if (!pages(a[0], a[1], &start, &end)) return sys_raw(SYS_mseal, a);

    struct os *os = lock_mm(c);
    int64_t r = mem_covers(os->mem, start, end) ? sys_raw(SYS_mseal, a) : -ENOMEM;
    unlock_mm(os);
    return r;
}

int64_t sys_pkey_mprotect(struct cpu *c, const uint64_t a[6])
{
    return (int32_t)a[3] == -1 ? sys_mprotect(c, a) : -EINVAL;
}

int64_t sys_pkey_alloc(struct cpu *c, const uint64_t a[6])
{
    (void)c;
    return a[0] ? -EINVAL : -ENOSPC;
}

int64_t sys_pkey_free(struct cpu *c, const uint64_t a[6])
{
    (void)c;
    (void)a;
    return -EINVAL;
}

enum { GUEST_MCL_CURRENT = 1, GUEST_MCL_FUTURE = 2, GUEST_MCL_ONFAULT = 4 };

int64_t sys_mlockall(struct cpu *c, const uint64_t a[6])
{
    uint64_t flags = a[0];
    if (!flags || flags & ~(uint64_t)(GUEST_MCL_CURRENT | GUEST_MCL_FUTURE | GUEST_MCL_ONFAULT) || flags == GUEST_MCL_ONFAULT)
        return -EINVAL;
    int64_t r = 0;
    if (flags & GUEST_MCL_FUTURE) r = host_rawcall(SYS_mlockall, flags & ~(uint64_t)GUEST_MCL_CURRENT, 0, 0, 0, 0, 0);
    if (r < 0 || !(flags & GUEST_MCL_CURRENT)) return r;

    struct os *os = lock_mm(c);
    struct mem_range m;
    for (uint64_t at = 0; mem_find(os->mem, at, &m); at = m.end) {
        /* Pages that can't be touched are locked, but not brought in: -ENOMEM for them is no failure of the call. */
        r = host_rawcall(SYS_mlock2, m.start, m.end - m.start, flags & GUEST_MCL_ONFAULT ? MLOCK_ONFAULT : 0, 0, 0, 0);
        if (r < 0 && (r != -ENOMEM || m.prot)) break;
        r = 0;
    }
    unlock_mm(os);
    return r;
}

/* --- System V shared memory --------------------------------------------------------------------------------- */

int64_t sys_shmat(struct cpu *c, const uint64_t a[6])
{
    uint64_t start = 0, end = 0;
    struct shmid_ds ds;
    bool exec = a[2] & SHM_EXEC;
    int64_t r = host_rawcall(SYS_shmctl, a[0], IPC_STAT, (uint64_t)&ds, 0, 0, 0);
    if (r < 0) return r;
    uint64_t at = a[2] & SHM_RND ? page_down(a[1]) : a[1];

    struct os *os = lock_mm(c);
    bool holes = false;
    if (at && (a[2] & SHM_REMAP) && pages(at, ds.shm_segsz, &start, &end) && !(holes = claim(os, start, end))) {
        unlock_mm(os);
        return refuse("shmat", start, end, EINVAL);
    }
    r = host_rawcall(SYS_shmat, a[0], a[1], a[2] & ~(uint64_t)SHM_EXEC, 0, 0, 0);
    bool code = false;
    if (r >= 0) {
        start = (uint64_t)r;
        end = start + page_up(ds.shm_segsz);
        int prot = PROT_READ | (a[2] & SHM_RDONLY ? 0 : PROT_WRITE) | (exec ? PROT_EXEC : 0);
        code = exec || mem_had_code(os->mem, start, end);
        if (!mem_set(os->mem, start, end, prot, MEM_SHM)) {
            host_rawcall(SYS_shmdt, start, 0, 0, 0, 0, 0);
            r = -ENOMEM;
        }
    } else if (holes) {
        unclaim(os, start, end, end);
    }
    unlock_mm(os);
    if (code) vm_code_changed(c, start, end);
    return r;
}

int64_t sys_shmdt(struct cpu *c, const uint64_t a[6])
{
    struct os *os = lock_mm(c);
    struct mem_range m;
    bool known = mem_next(os, a[0], &m) && m.start == a[0] && m.kind == MEM_SHM;
    int64_t r = known ? host_rawcall(SYS_shmdt, a[0], 0, 0, 0, 0, 0) : -EINVAL;
    bool code = r == 0 && mem_had_code(os->mem, m.start, m.end);
    if (r == 0 && !mem_clear(os->mem, m.start, m.end)) r = -ENOMEM;
    unlock_mm(os);
    if (code) vm_code_changed(c, m.start, m.end);
    return r;
}
