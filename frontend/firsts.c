/* firsts.c - see firsts.h. */
#include "frontend/firsts.h"

#include "frontend/clock.h"
#include "frontend/vm.h"

void firsts_begin(struct firsts *f)
{
    f->wall_ns = clock_now_ns(CLOCK_MONOTONIC);
    f->cpu_ns = clock_now_ns(CLOCK_PROCESS_CPUTIME_ID);   /* what the process has used for another program, before execve() */
}

/* Note the time, if that has not been done. */
static void note(struct vm *vm, _Atomic uint64_t *wall, _Atomic uint64_t *cpu)
{
    uint64_t none = 0;
    if (!vm->opt->stats || atomic_load_explicit(wall, memory_order_relaxed)) return;
    const uint64_t now = clock_now_ns(CLOCK_MONOTONIC) - vm->firsts.wall_ns, used = clock_now_ns(CLOCK_PROCESS_CPUTIME_ID) - vm->firsts.cpu_ns;
    if (atomic_compare_exchange_strong(wall, &none, now)) atomic_store(cpu, used);
}

void firsts_hot(struct vm *vm) { note(vm, &vm->firsts.hot_wall, &vm->firsts.hot_cpu); }
void firsts_run(struct vm *vm) { note(vm, &vm->firsts.run_wall, &vm->firsts.run_cpu); }

void firsts_made(struct vm *vm, uint64_t asked_ns)
{
    struct firsts *f = &vm->firsts;
    if (!vm->opt->stats) return;
    const uint64_t us = (clock_now_ns(CLOCK_MONOTONIC) - asked_ns) / 1000;
    const uint32_t n = atomic_fetch_add(&f->n_waits, 1);
    if (n < FIRSTS_WAITS) f->wait_us[n] = us > UINT32_MAX ? UINT32_MAX : (uint32_t)us;
}

static void sort(uint32_t *v, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++) {
        const uint32_t x = v[i];
        uint32_t k = i;
        for (; k && v[k - 1] > x; k--) v[k] = v[k - 1];
        v[k] = x;
    }
}

void firsts_collect(struct vm *vm)
{
    struct firsts *f = &vm->firsts;
    struct stats *s = &vm->stats;
    atomic_store(&s->first_hot_us, atomic_load(&f->hot_wall) / 1000);
    atomic_store(&s->first_hot_cpu_us, atomic_load(&f->hot_cpu) / 1000);
    atomic_store(&s->first_run_us, atomic_load(&f->run_wall) / 1000);
    atomic_store(&s->first_run_cpu_us, atomic_load(&f->run_cpu) / 1000);
    uint32_t n = atomic_load(&f->n_waits);
    if (n > FIRSTS_WAITS) n = FIRSTS_WAITS;
    if (!n) return;
    sort(f->wait_us, n);
    atomic_store(&s->region_median_us, f->wait_us[n / 2]);
    atomic_store(&s->region_max_us, f->wait_us[n - 1]);
}
