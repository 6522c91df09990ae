/* sample.c - see sample.h. */
#include "frontend/sample.h"

#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "frontend/vm.h"

enum { ROOM = 64 << 20 };

struct sampler {
    int32_t pid;
    _Atomic bool stopped;
    _Atomic uint32_t used, count, lost;   /* bytes; samples */
    _Alignas(8) uint8_t data[ROOM];
};

static size_t bytes_of(unsigned depth) { return sizeof(struct sample) + 8 * depth; }

struct sampler *sample_create(void)
{
    struct sampler *s = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (s == MAP_FAILED) return NULL;
    s->pid = getpid();
    return s;
}

void sample_thread(struct sampler *s)
{
    struct { union sigval value; int signo, notify, tid; char pad[64 - 20]; } e = {
        .value = { .sival_ptr = s }, .signo = SIGTRAP, .notify = SIGEV_THREAD_ID, .tid = vm_self->tid,
    };   /* the kernel's struct sigevent */
    struct itimerspec t = { { 0, SAMPLE_US * 1000 }, { 0, SAMPLE_US * 1000 } };
    int id;
    if (host_rawcall(SYS_timer_create, CLOCK_THREAD_CPUTIME_ID, (uint64_t)&e, (uint64_t)&id, 0, 0, 0) == 0)
        host_rawcall(SYS_timer_settime, (uint64_t)id, 0, (uint64_t)&t, 0, 0, 0);
}

static void take(struct sampler *s, struct cpu *c, const void *uc)
{
    uint64_t ra[SAMPLE_DEPTH], pc = c->pc, host_pc = host_ctx_pc(uc);
    struct cache_fragment f;
    bool in_code = cache_contains(c->vm->cache, host_pc);
    unsigned place = SAMPLE_LOOP + c->doing, depth = (unsigned)host_ctx_calls(uc, c, in_code, ra, SAMPLE_DEPTH);
    if (in_code && cache_fragment(c->vm->cache, host_pc, &f)) {
        place = f.region ? SAMPLE_REGION : SAMPLE_BASELINE;
        cache_guest_pc(c->vm->cache, host_pc, &pc);
    } else if (in_code) {
        place = SAMPLE_SHARED;   /* pc is the last one known */
    }
    uint32_t at = atomic_fetch_add(&s->used, (uint32_t)bytes_of(depth));
    if (at + bytes_of(depth) > ROOM) {
        atomic_fetch_sub(&s->used, (uint32_t)bytes_of(depth));
        atomic_fetch_add(&s->lost, 1);
        return;
    }
    struct sample *to = (struct sample *)(s->data + at);
    to->depth = (uint8_t)depth;
    to->host_pc = host_pc;
    to->pc = pc;
    memcpy(to->ra, ra, 8 * depth);
    __atomic_store_n(&to->place, (uint8_t)(place + 1), __ATOMIC_RELEASE);   /* complete */
    atomic_fetch_add(&s->count, 1);
}

bool sample_hit(struct sampler *s, struct cpu *c, const siginfo_t *si, const void *uc)
{
    if (!s || si->si_code != SI_TIMER || si->si_value.sival_ptr != s) return false;
    if (c && !atomic_load(&s->stopped)) take(s, c, uc);
    return true;
}

const struct sample *sample_first(struct sampler *s)
{
    atomic_store(&s->stopped, true);
    return sample_next(s, NULL);
}

const struct sample *sample_next(struct sampler *s, const struct sample *prev)
{
    uint32_t at = prev ? (uint32_t)((const uint8_t *)prev - s->data + bytes_of(prev->depth)) : 0;
    const struct sample *p = (const struct sample *)(s->data + at);
    return at < atomic_load(&s->used) && at + bytes_of(0) <= ROOM && p->place ? p : NULL;   /* one cut short ends the row */
}

uint32_t sample_count(const struct sampler *s) { return atomic_load(&s->count); }
uint32_t sample_lost(const struct sampler *s) { return atomic_load(&s->lost); }
bool sample_is_mine(const struct sampler *s) { return host_rawcall(SYS_getpid, 0, 0, 0, 0, 0, 0) == s->pid; }
