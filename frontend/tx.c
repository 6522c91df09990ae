/* tx.c - see tx.h */
#include "frontend/tx.h"

#include <time.h>

#include "hostisa/asan.h"
#include "syscalls/mem.h"

enum {
    UNIT_INSNS = 64,         /* guest instructions in a unit, at most */
    AUDIT_INSNS = 24,        /* under --audit: short enough that the code always fits, so the unit is the same each time */
};

/* guest_fetch_fn. Reads plainly: translation runs under host_guarded(), so bytes that vanish are a guest fault. */
static size_t fetch(void *ctx, uint64_t addr, void *dst, size_t n)
{
    struct tx_fetch *f = ctx;
    size_t got = 0;
    while (got < n) {
        uint64_t page = (addr + got) & ~(uint64_t)4095;
        size_t room = page + 4096 - (addr + got);
        if (page != f->ok_page) {
            if (!mem_fetchable(f->os, page)) break;
            f->ok_page = page;
        }
        size_t k = n - got < room ? n - got : room;
        guest_copy((uint8_t *)dst + got, (const void *)(addr + got), k);
        got += k;
    }
    return got;
}

void tx_begin(struct cpu *c, struct tx_fetch *f, struct ir_unit *u)
{
    *f = (struct tx_fetch){ .os = c->thread->os, .ok_page = 1 };
    c->tx->guest = (struct guest_tx){
        .u = u, .fetch = fetch, .fetch_ctx = f, .cpu_model = c->vm->os->cpu_model,
        .exact_atomics = atomic_load(&c->vm->exact_atomics),
        .fp_rm = (uint8_t)c->vm->isa->fp_rm(c),
        .care = (uint8_t)atomic_load(&c->vm->care),
    };
}

uint32_t tx_unit_insns(const struct vm *vm)
{
    if (vm->opt->stress & STRESS_ONE_INSN) return 1;
    return vm->opt->audit ? AUDIT_INSNS : UNIT_INSNS;
}

uint64_t tx_now_ns(const struct cpu *c)
{
    struct timespec t;
    if (!c->vm->opt->stats) return 0;
    host_rawcall(SYS_clock_gettime, CLOCK_MONOTONIC, (uint64_t)&t, 0, 0, 0, 0);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}
