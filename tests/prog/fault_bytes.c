/*
 * fault_bytes.c: words that are loaded and stored byte by byte, which the optimiser does in one access, at the end of a page: the fault is that of the one byte
 * that can't be reached, what was stored before it stays, what comes behind it is not stored.
 * flags: -O2
 */
#include <setjmp.h>
#include <stdint.h>
#include <sys/mman.h>

#include "check.h"

static sigjmp_buf env;
static uint8_t *volatile addr;

static void handler(int signo, siginfo_t *si, void *context)
{
    addr = si->si_addr;
    siglongjmp(env, signo);
}

typedef volatile uint8_t byte;
static __attribute__((noinline)) uint32_t little(byte *p)
{
    const uint32_t a = p[0], b = p[1], c = p[2], d = p[3];
    return a | b << 8 | c << 16 | d << 24;
}
static __attribute__((noinline)) uint64_t big(byte *p)
{
    uint64_t v[8];
    v[7] = p[7], v[6] = p[6], v[5] = p[5], v[4] = p[4], v[3] = p[3], v[2] = p[2], v[1] = p[1], v[0] = p[0];
    return v[0] << 56 | v[1] << 48 | v[2] << 40 | v[3] << 32 | v[4] << 24 | v[5] << 16 | v[6] << 8 | v[7];
}
static __attribute__((noinline)) void put_little(byte *p, uint32_t v)
{
    p[0] = v, p[1] = v >> 8, p[2] = v >> 16, p[3] = v >> 24;
}
static __attribute__((noinline)) void put_big(byte *p, uint64_t v)
{
    p[0] = v >> 56, p[1] = v >> 48, p[2] = v >> 40, p[3] = v >> 32, p[4] = v >> 24, p[5] = v >> 16, p[6] = v >> 8, p[7] = v;
}
static __attribute__((noinline)) void copy(byte *to, byte *from)
{
    const uint8_t a = from[0], b = from[1], c = from[2], d = from[3];
    to[3] = d, to[2] = c, to[1] = b, to[0] = a;
}
static __attribute__((noinline)) void clear(byte *p)
{
    p[0] = 1, p[1] = 2, p[2] = 3, p[3] = 4;
}

enum { SIZE = 4096, KINDS = 6 };
static uint8_t spare[8];

static uint64_t access(int k, uint8_t *p)
{
    switch (k) {
    case 0: return little(p);
    case 1: return big(p);
    case 2: put_little(p, 0x44332211); return 0;
    case 3: put_big(p, 0x1122334455667788); return 0;
    case 4: copy(p, spare); return 0;
    default: clear(p); return 0;
    }
}

int main(void)
{
    struct sigaction sa = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
    uint8_t *page = mmap(NULL, 3 * SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *volatile p;
    sigaction(SIGSEGV, &sa, NULL);
    mprotect(page, SIZE, PROT_NONE);
    mprotect(page + 2 * SIZE, SIZE, PROT_NONE);
    for (int i = 0; i < 8; i++) spare[i] = (uint8_t)(0x91 + i);
    for (volatile int k = 0; k < KINDS; k++) {
        for (volatile int end = 0; end < 2; end++) {
            printf("%d %d", k, end);
            for (volatile int at = -9; at <= 9; at++) {   /* each: where the fault is (0 = none), a hash of what there is */
                p = page + (end ? 2 : 1) * SIZE + at;
                for (unsigned i = 0; i < 16; i++) page[SIZE + i] = page[2 * SIZE - 16 + i] = (uint8_t)(0xa0 + i);
                addr = page;
                uint64_t h = sigsetjmp(env, 1) ? 0x5e9 : access(k, p);
                for (unsigned i = 0; i < 16; i++) h = (h ^ page[SIZE + i] ^ page[2 * SIZE - 16 + i] << 8) * 0x9e3779b97f4a7c15;
                printf(" %ld:%04x", (long)(addr - page), (unsigned)(h >> 48));
            }
            printf("\n");
        }
    }
    return 0;
}
