// guests: aarch64
/*
 * a64_system.c: what a program can learn of the machine tells one story: AT_HWCAP in the auxiliary vector and in /proc/self/auxv, the features
 * in /proc/cpuinfo, the ID registers. The counter runs with CLOCK_MONOTONIC at the rate that it says. PROT_BTI is taken.
 */
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

/* In the order of Linux's names. */
static const char *const names1[] = { "fp", "asimd", "evtstrm", "aes", "pmull", "sha1", "sha2", "crc32", "atomics", "fphp", "asimdhp", "cpuid", "asimdrdm", "jscvt", "fcma", "lrcpc",
    "dcpop", "sha3", "sm3", "sm4", "asimddp", "sha512", "sve", "asimdfhm", "dit", "uscat", "ilrcpc", "flagm", "ssbs", "sb", "paca", "pacg" };
static const char *const names2[64] = { [0] = "dcpodp", [7] = "flagm2", [8] = "frint", [13] = "i8mm", [14] = "bf16", [17] = "bti", [18] = "mte", [31] = "wfxt", [34] = "cssc", [44] = "hbc" };

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

static void capabilities(void)
{
    uint64_t cap = getauxval(AT_HWCAP), cap2 = getauxval(AT_HWCAP2);
    size_t n = slurp("/proc/self/auxv");
    Elf64_auxv_t *v = (Elf64_auxv_t *)text;
    int found = 0;
    for (size_t i = 0; i < n / sizeof *v && v[i].a_type != AT_NULL; i++) {
        CHECK(getauxval(v[i].a_type) == v[i].a_un.a_val);
        found += v[i].a_type == AT_HWCAP || v[i].a_type == AT_HWCAP2 || v[i].a_type == AT_PLATFORM || v[i].a_type == AT_MINSIGSTKSZ;
    }
    CHECK(found == 3 + (cap2 != 0));
    slurp("/proc/cpuinfo");
    char *line = strstr(text, "Features"), *end = line ? strchr(line, '\n') : NULL;
    CHECK(line && end);
    if (!end) return;
    *end = 0;
    for (char *w = strtok(strchr(line, ':') + 1, " "); w; w = strtok(NULL, " ")) {
        int known = 0;
        for (int b = 0; b < 32; b++)
            if (!strcmp(names1[b], w)) known = 1, CHECK(cap >> b & 1), cap &= ~(1ul << b);
        for (int b = 0; b < 64; b++)
            if (names2[b] && !strcmp(names2[b], w)) known = 1, CHECK(cap2 >> b & 1), cap2 &= ~(1ul << b);
        if (!known) printf("FAIL feature %s\n", w), check_failures++;
    }
    CHECK(cap == 0 && cap2 == 0);
}

/* Fields of ID registers against capabilities: value v of the field at `shift` and above means the bit. */
static void id_registers(void)
{
    uint64_t cap = getauxval(AT_HWCAP), cap2 = getauxval(AT_HWCAP2);
    uint64_t isar0 = READ(S3_0_C0_C6_0), isar1 = READ(S3_0_C0_C6_1), isar2 = READ(S3_0_C0_C6_2), pfr0 = READ(S3_0_C0_C4_0), pfr1 = READ(S3_0_C0_C4_1), mmfr2 = READ(S3_0_C0_C7_2);
    const struct { uint64_t reg; int shift, value; uint64_t has; } f[] = {
        { isar0, 4, 1, cap >> 3 }, { isar0, 4, 2, cap >> 4 }, { isar0, 8, 1, cap >> 5 }, { isar0, 12, 1, cap >> 6 }, { isar0, 12, 2, cap >> 21 }, { isar0, 16, 1, cap >> 7 },
        { isar0, 20, 2, cap >> 8 }, { isar0, 28, 1, cap >> 12 }, { isar0, 32, 1, cap >> 17 }, { isar0, 36, 1, cap >> 18 }, { isar0, 40, 1, cap >> 19 }, { isar0, 44, 1, cap >> 20 },
        { isar0, 48, 1, cap >> 23 }, { isar0, 52, 1, cap >> 27 }, { isar0, 52, 2, cap2 >> 7 }, { isar1, 0, 1, cap >> 16 }, { isar1, 0, 2, cap2 }, { isar1, 4, 1, cap >> 30 }, { isar1, 8, 1, cap >> 30 },
        { isar1, 12, 1, cap >> 13 }, { isar1, 16, 1, cap >> 14 }, { isar1, 20, 1, cap >> 15 }, { isar1, 20, 2, cap >> 26 }, { isar1, 24, 1, cap >> 31 }, { isar1, 28, 1, cap >> 31 }, { isar1, 32, 1, cap2 >> 8 },
        { isar1, 36, 1, cap >> 29 }, { isar1, 44, 1, cap2 >> 14 }, { isar1, 52, 1, cap2 >> 13 }, { isar2, 0, 2, cap2 >> 31 }, { isar2, 20, 1, cap2 >> 44 }, { isar2, 52, 1, cap2 >> 34 },
        { pfr0, 48, 1, cap >> 24 }, { pfr0, 32, 1, cap >> 22 }, { pfr1, 0, 1, cap2 >> 17 }, { pfr1, 4, 2, cap >> 28 }, { pfr1, 8, 2, cap2 >> 18 }, { mmfr2, 32, 1, cap >> 25 },
    };
    for (unsigned k = 0; k < sizeof f / sizeof *f; k++)
        if ((int)(f[k].reg >> f[k].shift & 15) >= f[k].value != (int)(f[k].has & 1)) printf("FAIL field %u\n", k), check_failures++;
    CHECK(((pfr0 >> 16 & 15) == 15) == !(cap & 1) && ((pfr0 >> 16 & 15) == 1) == (cap >> 9 & 1));
    CHECK(((pfr0 >> 20 & 15) == 15) == !(cap & 2) && ((pfr0 >> 20 & 15) == 1) == (cap >> 10 & 1));
    CHECK(cap >> 11 & 1);
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
    capabilities();
    id_registers();
    counter();
    guarded_pages();
    return check_done("a64_system");
}
