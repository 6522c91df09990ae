/*
 * mem_map.c - the record of guest mappings: a sorted array of ranges, read without a lock.
 *
 * There are two arrays; the sequence number's lowest bit says which one counts. A writer (writers are serialised by their caller)
 * makes the changed copy in the other one and publishes it by counting up: one that dies half-way (a killed vfork child) leaves
 * the record as it was. Readers retry when the number changed, since the array they read may have been the next one's copy.
 * The arrays are reserved at their full size, so they never move and a torn read stays inside.
 */
#include <assert.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "syscalls/mem.h"
#include "syscalls/mem_map.h"

enum { MEM_CAP = 320 << 10 };    /* ranges, five times the host's default limit of mappings; only address space until used */

struct ent { uint64_t start, end; uint8_t prot, kind, had_exec; };
struct view { _Atomic uint32_t n; struct ent e[MEM_CAP]; };

struct mem {
    _Atomic uint32_t seq;
    struct view view[2];
};

struct mem *mem_new(void)
{
    int64_t r = host_rawcall(SYS_mmap, 0, sizeof(struct mem), PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, (uint64_t)-1, 0);
    return r < 0 ? NULL : (struct mem *)r;
}

static const struct view *current(const struct mem *m)
{
    return &m->view[atomic_load_explicit(&m->seq, memory_order_acquire) & 1];
}

uint32_t mem_count(const struct mem *m)
{
    return atomic_load(&current(m)->n);
}

/* --- changes ------------------------------------------------------------------------------------------------ */

/* Index of the first range that ends above addr (n if none). */
static uint32_t first_above(const struct view *v, uint32_t n, uint64_t addr)
{
    uint32_t lo = 0, hi = n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (__atomic_load_n(&v->e[mid].end, __ATOMIC_RELAXED) > addr) hi = mid;
        else lo = mid + 1;
    }
    return lo;
}

static bool joins(const struct ent *a, const struct ent *b)
{
    return a->end == b->start && a->prot == b->prot && a->kind == b->kind && a->had_exec == b->had_exec && a->kind != MEM_SHM;
}

/* Replace what is recorded in [start, end) by *mid, or by nothing. */
static bool splice(struct mem *m, uint64_t start, uint64_t end, const struct ent *mid)
{
    assert(start < end && !((start | end) & 4095));
    const struct view *v = current(m);
    uint32_t n = atomic_load_explicit(&v->n, memory_order_relaxed);
    if (n + 2 > MEM_CAP) return false;

    uint32_t i = first_above(v, n, start), j = i;
    while (j < n && v->e[j].start < end) j++;

    /* What takes the place of [i, j): the left rest, mid, the right rest. */
    struct ent put[3];
    uint32_t k = 0;
    if (i < j && v->e[i].start < start) {
        put[k] = v->e[i];
        put[k++].end = start;
    }
    if (mid) put[k++] = *mid;
    if (i < j && v->e[j - 1].end > end) {
        put[k] = v->e[j - 1];
        put[k++].start = end;
    }
    /* Join what can be joined, the neighbours included. */
    if (i > 0 && k && joins(&v->e[i - 1], &put[0])) put[0].start = v->e[--i].start;
    if (j < n && k && joins(&put[k - 1], &v->e[j])) put[k - 1].end = v->e[j++].end;
    for (uint32_t t = 0; t + 1 < k;) {
        if (!joins(&put[t], &put[t + 1])) { t++; continue; }
        put[t].end = put[t + 1].end;
        for (uint32_t u = t + 1; u + 1 < k; u++) put[u] = put[u + 1];
        k--;
    }

    struct view *next = &m->view[(atomic_load_explicit(&m->seq, memory_order_relaxed) + 1) & 1];
    memcpy(next->e, v->e, i * sizeof v->e[0]);
    memcpy(&next->e[i], put, k * sizeof put[0]);
    memcpy(&next->e[i + k], &v->e[j], (n - j) * sizeof v->e[0]);
    atomic_store_explicit(&next->n, n - (j - i) + k, memory_order_relaxed);
    atomic_fetch_add_explicit(&m->seq, 1, memory_order_seq_cst);
    return true;
}

bool mem_set(struct mem *m, uint64_t start, uint64_t end, int prot, enum mem_kind kind)
{
    struct ent e = { start, end, (uint8_t)(prot & 7), (uint8_t)kind, (prot & PROT_EXEC) != 0 };
    return splice(m, start, end, &e);
}

bool mem_clear(struct mem *m, uint64_t start, uint64_t end)
{
    return splice(m, start, end, NULL);
}

bool mem_protect(struct mem *m, uint64_t start, uint64_t end, int prot)
{
    uint64_t at = start;
    while (at < end) {
        const struct view *v = current(m);
        uint32_t n = atomic_load_explicit(&v->n, memory_order_relaxed), i = first_above(v, n, at);
        if (i == n || v->e[i].start >= end) break;
        struct ent e = v->e[i];
        if (e.start < at) e.start = at;
        if (e.end > end) e.end = end;
        e.prot = (uint8_t)(prot & 7);
        if (prot & PROT_EXEC) e.had_exec = 1;
        if (!splice(m, e.start, e.end, &e)) return false;
        at = e.end;
    }
    return true;
}

/* --- lookups ------------------------------------------------------------------------------------------------ */

static bool find_once(const struct view *v, uint64_t addr, struct mem_range *r)
{
    uint32_t n = atomic_load_explicit(&v->n, memory_order_relaxed);
    uint32_t i = first_above(v, n, addr);
    if (i >= n) return false;
    const struct ent *e = &v->e[i];
    *r = (struct mem_range){
        .start = __atomic_load_n(&e->start, __ATOMIC_RELAXED), .end = __atomic_load_n(&e->end, __ATOMIC_RELAXED),
        .prot = __atomic_load_n(&e->prot, __ATOMIC_RELAXED), .kind = __atomic_load_n(&e->kind, __ATOMIC_RELAXED),
    };
    return true;
}

bool mem_find(const struct mem *m, uint64_t addr, struct mem_range *r)
{
    for (;;) {
        uint32_t s = atomic_load_explicit(&m->seq, memory_order_acquire);
        bool found = find_once(&m->view[s & 1], addr, r);
        atomic_thread_fence(memory_order_acquire);
        if (atomic_load_explicit(&m->seq, memory_order_relaxed) == s) return found;
    }
}

bool mem_had_code(const struct mem *m, uint64_t start, uint64_t end)
{
    const struct view *v = current(m);
    uint32_t n = atomic_load_explicit(&v->n, memory_order_relaxed);
    for (uint32_t i = first_above(v, n, start); i < n && v->e[i].start < end; i++)
        if (v->e[i].had_exec) return true;
    return false;
}

bool mem_covers(const struct mem *m, uint64_t start, uint64_t end)
{
    const struct view *v = current(m);
    uint32_t n = atomic_load_explicit(&v->n, memory_order_relaxed);
    for (uint32_t i = first_above(v, n, start); start < end; i++) {
        if (i >= n || v->e[i].start > start) return false;
        start = v->e[i].end;
    }
    return true;
}
