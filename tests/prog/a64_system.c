// guests: aarch64
/* a64_system.c: /proc/self/auxv is the auxiliary vector of the stack; the counter runs with CLOCK_MONOTONIC at the rate that it says;
 * PROT_BTI is taken. (a64_abi.c: the vector and the processor.) */
#define _GNU_SOURCE
#include <elf.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

#define READ(reg) ({ uint64_t v; __asm__ volatile("mrs %0, " #reg : "=r"(v)); v; })

static char text[65536];
static size_t slurp(const char *file)
{
    size_t n = 0;
    ssize_t k;
    int fd = open(file, O_RDONLY);
    while ((k = read(fd, text + n, sizeof text - 1 - n)) > 0) n += (size_t)k;
    close(fd);
    text[n] = 0;
    return n;
}

static void auxiliary_vector(void)
{
    size_t n = slurp("/proc/self/auxv");
    Elf64_auxv_t *v = (Elf64_auxv_t *)text;
    int found = 0;
    for (size_t i = 0; i < n / sizeof *v && v[i].a_type != AT_NULL; i++) {
        CHECK(getauxval(v[i].a_type) == v[i].a_un.a_val);
        found += v[i].a_type == AT_HWCAP || v[i].a_type == AT_HWCAP2 || v[i].a_type == AT_PLATFORM || v[i].a_type == AT_MINSIGSTKSZ;
    }
    CHECK(found == 4);
}

static uint64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

static void counter(void)
{
    uint64_t last = 0, hz = READ(cntfrq_el0), t0 = now(), a = READ(cntvct_el0), ta = now();
    for (int i = 0; i < 10000; i++) {
        uint64_t v = READ(cntvct_el0);
        CHECK(v >= last);
        last = v;
    }
    usleep(20000);
    uint64_t t1 = now(), b = READ(cntvct_el0), tb = now();
    double ns = (double)(b - a) * 1e9 / (double)hz;
    CHECK(hz >= 1000000 && ns >= (double)(t1 - ta) - 1000 && ns <= (double)(tb - t0) + 1000);
}

static void guarded_pages(void)
{
    enum { BTI = 0x10 };
    char *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE | BTI, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(p != MAP_FAILED);
    memcpy(p, "\x5f\x24\x03\xd5\xe0\x00\x80\x52\xc0\x03\x5f\xd6", 12);     /* bti c; mov w0, #7; ret */
    __builtin___clear_cache(p, p + 12);
    CHECK(mprotect(p, 4096, PROT_READ | PROT_EXEC | BTI) == 0 && ((int (*)(void))p)() == 7);
    CHECK(mprotect(p, 4096, PROT_READ | 0x20) == -1 && errno == EINVAL);     /* PROT_MTE */
    munmap(p, 4096);
}

int main(void)
{
    auxiliary_vector();
    counter();
    guarded_pages();
    return check_done("a64_system");
}
