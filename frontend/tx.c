/* tx.c - see tx.h */
#include "frontend/tx.h"

#include <string.h>
#include <sys/uio.h>

#include "frontend/clock.h"
#include "hostisa/asan.h"
#include "hostisa/interp/interp.h"
#include "syscalls/mem.h"

enum {
    UNIT_INSNS = 64,         /* guest instructions in a unit, at most */
    AUDIT_INSNS = 24,        /* under --audit: short enough that the code always fits, so the unit is the same each time */
};

bool tx_peek(void *dst, uint64_t addr, size_t n)
{
    struct iovec to = { dst, n }, from = { (void *)addr, n };
    /* This thread's id, not the process's: its first thread may have ended, and has no memory then. */
    uint64_t tid = (uint64_t)host_rawcall(SYS_gettid, 0, 0, 0, 0, 0, 0);
    return host_rawcall(SYS_process_vm_readv, tid, (uint64_t)&to, 1, (uint64_t)&from, 1, 0) == (int64_t)n;
}

bool tx_can_peek(void)
{
    uint64_t from = 0x5a, to = 0;
    return tx_peek(&to, (uint64_t)&from, sizeof from) && to == from;
}

/* A copy of the guest page, NULL if it can't be read. */
static const uint8_t *page_copy(struct tx_pages *p, uint64_t page)
{
    const unsigned i = (unsigned)(page >> 12) % TX_PAGES;
    if (p->addr[i] == page) return p->bytes[i];
    p->addr[i] = 1;
    if (!tx_peek(p->bytes[i], page, sizeof p->bytes[i])) return NULL;
    p->addr[i] = page;
    return p->bytes[i];
}

/* guest_fetch_fn. Reads plainly, unless there are copies: translation runs under host_guarded(), so bytes that vanish are a guest fault. */
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
        if (f->pages) {
            const uint8_t *copy = page_copy(f->pages, page);
            if (!copy) {
                f->unreadable = true;
                break;
            }
            memcpy((uint8_t *)dst + got, copy + (addr + got - page), k);
        } else {
            guest_copy((uint8_t *)dst + got, (const void *)(addr + got), k);
        }
        got += k;
    }
    return got;
}

void tx_begin(struct cpu *c, struct tx_fetch *f, struct ir_unit *u)
{
    *f = (struct tx_fetch){ .os = c->thread->os, .ok_page = 1, .pages = c->tx->pages };
    for (unsigned i = 0; f->pages && i < TX_PAGES; i++) f->pages->addr[i] = 1;
    c->tx->guest = (struct guest_tx){
        .u = u, .fetch = fetch, .fetch_ctx = f, .cpu_model = c->vm->os->cpu_model,
        .exact_atomics = atomic_load(&c->vm->exact_atomics),
        .fp_rm = (uint8_t)c->vm->isa->fp_rm(c),
        .care = (uint8_t)atomic_load(&c->vm->care),
    };
}

int64_t tx_translate(struct cpu *c, void *arg)
{
    const struct tx_job *job = arg;
    struct tx *tx = c->tx;
    struct tx_fetch f;
    tx_begin(c, &f, &tx->unit);
    tx->guest.max_insns = job->insns;
    tx->guest.max_exits = job->exits;
    tx->guest.hot = job->hot;
    ir_reset(&tx->unit, c->pc);
    c->vm->isa->translate(&tx->guest);
    return 0;
}

int64_t tx_interpret(struct cpu *c, void *none)
{
    (void)none;
    return interp_run(c, &c->tx->unit);
}

uint32_t tx_unit_insns(const struct vm *vm)
{
    if (vm->opt->stress & STRESS_ONE_INSN) return 1;
    return vm->opt->audit ? AUDIT_INSNS : UNIT_INSNS;
}

uint64_t tx_now_ns(const struct cpu *c) { return c->vm->opt->stats ? clock_now_ns(CLOCK_MONOTONIC) : 0; }
uint64_t tx_cpu_ns(const struct cpu *c) { return c->vm->opt->stats ? clock_now_ns(CLOCK_THREAD_CPUTIME_ID) : 0; }
