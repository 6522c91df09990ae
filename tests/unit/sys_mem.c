/* The record of guest mappings against a model (one byte a page), and the memory calls on a bare cpu. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "frontend/vm.h"
#include "syscalls/mem_map.h"
#include "syscalls/sys.h"

enum { MODEL = 256 };   /* pages */
struct page { uint8_t used, prot, kind, had; };

static void check(const struct mem *m, const struct page *model)
{
    struct mem_range r;
    uint64_t at = 0;
    uint32_t ranges = 0;
    for (; mem_find(m, at, &r); at = r.end, ranges++) {
        assert_true(r.start >= at && r.start < r.end);
        for (uint64_t p = at / 4096; p < r.start / 4096; p++) assert_false(model[p].used);
        for (uint64_t p = r.start / 4096; p < r.end / 4096; p++) {
            assert_true(model[p].used);
            assert_int_equal(model[p].prot, r.prot);
            assert_int_equal(model[p].kind, r.kind);
        }
    }
    for (uint64_t p = at / 4096; p < MODEL; p++) assert_false(model[p].used);
    assert_int_equal(ranges, mem_count(m));
}

static bool model_had(const struct page *model, unsigned lo, unsigned hi)
{
    for (unsigned p = lo; p < hi; p++) if (model[p].used && model[p].had) return true;
    return false;
}

static void random_changes(void **state)
{
    (void)state;
    struct mem *m = mem_new();
    struct page model[MODEL] = { 0 };
    assert_non_null(m);
    srand(1);
    for (unsigned i = 0; i < 20000; i++) {
        unsigned lo = (unsigned)rand() % MODEL, hi = lo + 1 + (unsigned)rand() % 12, prot = (unsigned)rand() & 7;
        enum mem_kind kind = rand() % 4 ? MEM_PLAIN : MEM_HEAP;
        if (hi > MODEL) hi = MODEL;
        switch (rand() % 3) {
        case 0:
            assert_true(mem_set(m, lo * 4096, hi * 4096, (int)prot, kind));
            for (unsigned p = lo; p < hi; p++) model[p] = (struct page){ 1, (uint8_t)prot, (uint8_t)kind, (prot & PROT_EXEC) != 0 };
            break;
        case 1:
            assert_true(mem_clear(m, lo * 4096, hi * 4096));
            for (unsigned p = lo; p < hi; p++) model[p] = (struct page){ 0 };
            break;
        case 2:
            assert_true(mem_protect(m, lo * 4096, hi * 4096, (int)prot));
            for (unsigned p = lo; p < hi; p++) {
                if (!model[p].used) continue;
                model[p].prot = (uint8_t)prot;
                model[p].had |= (prot & PROT_EXEC) != 0;
            }
            break;
        }
        assert_int_equal(mem_had_code(m, lo * 4096, hi * 4096), model_had(model, lo, hi));
        bool all = true;
        for (unsigned p = lo; p < hi; p++) all &= model[p].used;
        assert_int_equal(mem_covers(m, lo * 4096, hi * 4096), all);
        if (i % 16 == 0) check(m, model);
    }
    check(m, model);
}

static void neighbours_join(void **state)
{
    (void)state;
    struct mem *m = mem_new();
    struct mem_range r;
    mem_set(m, 0x1000, 0x2000, PROT_READ, MEM_PLAIN);
    mem_set(m, 0x3000, 0x4000, PROT_READ, MEM_PLAIN);
    mem_set(m, 0x2000, 0x3000, PROT_READ, MEM_PLAIN);
    assert_int_equal(mem_count(m), 1);
    assert_true(mem_find(m, 0x2fff, &r));
    assert_int_equal(r.start, 0x1000);
    assert_int_equal(r.end, 0x4000);
    mem_protect(m, 0x2000, 0x3000, PROT_READ | PROT_EXEC);
    assert_int_equal(mem_count(m), 3);
    mem_protect(m, 0x2000, 0x3000, PROT_READ);
    assert_true(mem_had_code(m, 0x2000, 0x3000));    /* translations may still be there */
    assert_false(mem_had_code(m, 0x1000, 0x2000));
    mem_set(m, 0x10000, 0x11000, PROT_READ, MEM_SHM);
    mem_set(m, 0x11000, 0x12000, PROT_READ, MEM_SHM);
    assert_int_equal(mem_count(m), 5);               /* segments are detached one by one */
}

/* --- the calls -------------------------------------------------------------------------------------------------- */

static struct os os = { .self_fd = -1, .log_fd = 2 };
static struct cpu *cpu;

static int setup(void **state)
{
    (void)state;
    static const struct options opt = { .cache_size = 1 << 20 };
    os.isa = guest_list[0];
    if (!vm_create(&opt, guest_list[0], &os, &cpu)) return -1;
    /* An image, and room for a heap where nothing is. */
    uint64_t p = (uint64_t)1 << 45;   /* not the address sanitizer's either */
    os.brk_start = os.brk = p;
    os.brk_max = p + (1 << 20);
    mem_record(&os, 0x10000, 0x11000, PROT_READ, MEM_PLAIN);
    return 0;
}

#define CALL(name, ...) sys_call(cpu, GNR_##name, (const uint64_t[6]){ __VA_ARGS__ })

static void brk_moves(void **state)
{
    (void)state;
    uint64_t start = os.brk_start;
    assert_int_equal(CALL(brk, 0), start);
    assert_int_equal(CALL(brk, start + 10000), start + 10000);
    memset((void *)start, 1, 10000);
    assert_true(mem_mapped(&os, start + 9999));
    assert_int_equal(CALL(brk, start + 100), start + 100);
    assert_false(mem_mapped(&os, start + 9999));
    assert_int_equal(CALL(brk, os.brk_max + 1), start + 100);
    assert_int_equal(CALL(brk, start - 1), start + 100);
    assert_int_equal(CALL(brk, start + 10000), start + 10000);
    assert_int_equal(*(char *)(start + 9000), 0);      /* fresh pages */
    /* A mapping of the guest's own in the way. */
    uint64_t in_way = (start + 0x20000) & ~(uint64_t)4095;
    assert_int_equal(CALL(mmap, in_way, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, (uint64_t)-1, 0), in_way);
    assert_int_equal(CALL(brk, start + 0x40000), start + 10000);
    assert_int_equal(CALL(mprotect, in_way + 4096, 4096, PROT_READ), -ENOMEM);
}

static void protection_is_recorded(void **state)
{
    (void)state;
    int64_t r = CALL(mmap, 0, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, (uint64_t)-1, 0);
    assert_true(r > 0);
    uint64_t p = (uint64_t)r;
    assert_true(mem_mapped(&os, p) && !mem_fetchable(&os, p));
    assert_int_equal(CALL(mprotect, p + 4096, 4096, PROT_READ | PROT_EXEC), 0);
    assert_true(mem_fetchable(&os, p + 4096) && !mem_fetchable(&os, p + 8192));
    assert_int_equal(CALL(mprotect, p + 4096, 4096, PROT_READ | PROT_WRITE), 0);
    assert_false(mem_fetchable(&os, p + 4096));
    /* Move it, with the middle executable. */
    assert_int_equal(CALL(mprotect, p + 4096, 4096, PROT_READ | PROT_WRITE | PROT_EXEC), 0);
    int64_t q = CALL(mmap, 0, 8 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, (uint64_t)-1, 0);
    assert_int_equal(CALL(mremap, p, 3 * 4096, 4 * 4096, MREMAP_MAYMOVE | MREMAP_FIXED, (uint64_t)q), q);
    assert_false(mem_mapped(&os, p));
    assert_true(mem_fetchable(&os, (uint64_t)q + 4096) && !mem_fetchable(&os, (uint64_t)q + 8192));
    assert_int_equal(CALL(munmap, (uint64_t)q, 8 * 4096), 0);
    assert_false(mem_mapped(&os, (uint64_t)q + 4096));
    assert_int_equal(CALL(munmap, (uint64_t)q + 1, 4096), -EINVAL);
}

static void vm_memory_is_out_of_reach(void **state)
{
    (void)state;
    uint64_t a = os.arena_lo;
    assert_int_equal(CALL(mmap, a, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, (uint64_t)-1, 0), -ENOMEM);
    assert_int_equal(CALL(munmap, a - 4096, 8192), 0);
    assert_int_equal(CALL(mprotect, a, 4096, PROT_NONE), -ENOMEM);
    assert_int_equal(CALL(madvise, a, 4096, MADV_DONTNEED), -ENOMEM);
    assert_int_equal(CALL(mremap, a, 4096, 8192, MREMAP_MAYMOVE), -EFAULT);
    assert_non_null(os.mem);
    assert_int_equal(cpu->vm->opt->cache_size, 1 << 20);   /* it is still there */
    /* Partly the guest's: the VM's part stays as it is, and so does the guest's if the call fails. */
    int64_t g = CALL(mmap, 0, 4 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, (uint64_t)-1, 0);
    assert_true(g > 0);
    uint64_t p = (uint64_t)g;
    void *vm = mmap((void *)(p + 4096), 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    mem_clear(os.mem, p + 4096, p + 8192);             /* it is the VM's now */
    assert_int_equal(munmap((void *)(p + 8192), 4096), 0);
    mem_clear(os.mem, p + 8192, p + 3 * 4096);         /* and this is nobody's */
    *(char *)vm = 7;
    *(char *)p = 5;
    assert_int_equal(CALL(mmap, p, 4 * 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, (uint64_t)-1, 0), -ENOMEM);
    assert_int_equal(*(char *)vm + *(char *)p, 12);
    assert_int_equal(CALL(mmap, p + 8192, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, 99, 0), p + 8192);
    *(char *)(p + 8192) = 1;
    assert_int_equal(CALL(munmap, p, 4 * 4096), 0);
    assert_int_equal(*(char *)vm, 7);
    assert_false(mem_mapped(&os, p) || mem_mapped(&os, p + 8192));
    assert_int_equal(munmap(vm, 4096), 0);
    assert_int_equal(CALL(mmap, (uint64_t)1 << 47, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, (uint64_t)-1, 0), -ENOMEM);
    /* A hint above the guest's addresses is only a hint. */
    int64_t r = CALL(mmap, (uint64_t)1 << 50, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, (uint64_t)-1, 0);
    assert_true(r > 0 && r < (int64_t)1 << 47);
}

static void shared_memory(void **state)
{
    (void)state;
    int64_t id = CALL(shmget, 0, 5000, 01600);
    assert_true(id >= 0);
    int64_t at = CALL(shmat, (uint64_t)id, 0, 0);
    assert_true(at > 0);
    assert_true(mem_mapped(&os, (uint64_t)at + 8191));
    assert_int_equal(CALL(shmctl, (uint64_t)id, 0, 0), 0);
    assert_int_equal(CALL(shmdt, (uint64_t)at + 4096), -EINVAL);
    assert_int_equal(CALL(shmdt, (uint64_t)at), 0);
    assert_false(mem_mapped(&os, (uint64_t)at));
}

static void semaphores(void **state)
{
    (void)state;
    struct { int64_t head[6]; int64_t otime, ctime; uint64_t nsems, unused[2]; } ds;
    int64_t id = CALL(semget, 0, 3, 01600);
    assert_true(id >= 0);
    assert_int_equal(CALL(semctl, (uint64_t)id, 0, 2 /* IPC_STAT */, (uint64_t)&ds), 0);
    assert_int_equal(ds.nsems, 3);
    assert_true(ds.ctime > 1000000000);
    assert_int_equal(CALL(semctl, (uint64_t)id, 0, 0, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_changes), cmocka_unit_test(neighbours_join), cmocka_unit_test(brk_moves),
        cmocka_unit_test(protection_is_recorded), cmocka_unit_test(vm_memory_is_out_of_reach),
        cmocka_unit_test(shared_memory), cmocka_unit_test(semaphores),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
