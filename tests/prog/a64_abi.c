// guests: aarch64
// cpus: cortex-a53 cortex-a76 neoverse-v1 max,sha3=off,lse=off,i8mm=off max,lrcpc=off,flagm=off,fp16=off,aes=off max,sha2=off,dpb=off,ssbs=off,dit=off
/* a64_abi.c: what arm64's kernel interface has of its own: every feature is named alike in AT_HWCAP, AT_HWCAP2, /proc/cpuinfo and the ID
 * registers, its instructions run, and those of features that nothing names raise SIGILL; uname, personality; the values of open's flags. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

/* --- features: name in /proc/cpuinfo, AT_HWCAP word and bit (uapi/asm/hwcap.h), ID register, lowest bit and least value of its field
 * (elf_hwcaps.rst), and an instruction of it. Registers that the instructions write: x0 x1 v0; x2 points to memory. ------------------------ */

#define FEATURES(X) \
    X(fp,       1, 0,  "s3_0_c0_c4_0", 16, 0, 0x1e602820) /* fadd d0, d1, d0 */ \
    X(asimd,    1, 1,  "s3_0_c0_c4_0", 20, 0, 0x4ea08400) /* add v0.4s, v0.4s, v0.4s */ \
    X(aes,      1, 3,  "s3_0_c0_c6_0", 4,  1, 0x4e284800) /* aese v0.16b, v0.16b */ \
    X(pmull,    1, 4,  "s3_0_c0_c6_0", 4,  2, 0x0ee0e000) /* pmull v0.1q, v0.1d, v0.1d */ \
    X(sha1,     1, 5,  "s3_0_c0_c6_0", 8,  1, 0x5e280800) /* sha1h s0, s0 */ \
    X(sha2,     1, 6,  "s3_0_c0_c6_0", 12, 1, 0x5e282800) /* sha256su0 v0.4s, v0.4s */ \
    X(crc32,    1, 7,  "s3_0_c0_c6_0", 16, 1, 0x1ac04000) /* crc32b w0, w0, w0 */ \
    X(atomics,  1, 8,  "s3_0_c0_c6_0", 20, 2, 0xb8200040) /* ldadd w0, w0, [x2] */ \
    X(fphp,     1, 9,  "s3_0_c0_c4_0", 16, 1, 0x1ee02800) /* fadd h0, h0, h0 */ \
    X(asimdhp,  1, 10, "s3_0_c0_c4_0", 20, 1, 0x4e401400) /* fadd v0.8h, v0.8h, v0.8h */ \
    X(cpuid,    1, 11, "s3_0_c0_c4_0", 0,  1, 0xd5380000) /* mrs x0, midr_el1 */ \
    X(asimdrdm, 1, 12, "s3_0_c0_c6_0", 28, 1, 0x6e808400) /* sqrdmlah v0.4s, v0.4s, v0.4s */ \
    X(jscvt,    1, 13, "s3_0_c0_c6_1", 12, 1, 0x1e7e0000) /* fjcvtzs w0, d0 */ \
    X(fcma,     1, 14, "s3_0_c0_c6_1", 16, 1, 0x6e80c400) /* fcmla v0.4s, v0.4s, v0.4s, #0 */ \
    X(lrcpc,    1, 15, "s3_0_c0_c6_1", 20, 1, 0xb8bfc040) /* ldapr w0, [x2] */ \
    X(dcpop,    1, 16, "s3_0_c0_c6_1", 0,  1, 0xd50b7c22) /* dc cvap, x2 */ \
    X(sha3,     1, 17, "s3_0_c0_c6_0", 32, 1, 0xce000000) /* eor3 v0.16b, v0.16b, v0.16b, v0.16b */ \
    X(sm3,      1, 18, "s3_0_c0_c6_0", 36, 1, 0xce60c000) /* sm3partw1 v0.4s, v0.4s, v0.4s */ \
    X(sm4,      1, 19, "s3_0_c0_c6_0", 40, 1, 0xcec08400) /* sm4e v0.4s, v0.4s */ \
    X(asimddp,  1, 20, "s3_0_c0_c6_0", 44, 1, 0x4e809400) /* sdot v0.4s, v0.16b, v0.16b */ \
    X(sha512,   1, 21, "s3_0_c0_c6_0", 12, 2, 0xce608000) /* sha512h q0, q0, v0.2d */ \
    X(asimdfhm, 1, 23, "s3_0_c0_c6_0", 48, 1, 0x4e20ec00) /* fmlal v0.4s, v0.4h, v0.4h */ \
    X(dit,      1, 24, "s3_0_c0_c4_0", 48, 1, 0xd53b42a0) /* mrs x0, dit */ \
    X(uscat,    1, 25, "s3_0_c0_c7_2", 32, 1, 0) /* see unaligned() */ \
    X(ilrcpc,   1, 26, "s3_0_c0_c6_1", 20, 2, 0x99400040) /* ldapur w0, [x2] */ \
    X(flagm,    1, 27, "s3_0_c0_c6_0", 52, 1, 0xd500401f) /* cfinv */ \
    X(ssbs,     1, 28, "s3_0_c0_c4_1", 4,  2, 0xd53b42c0) /* mrs x0, ssbs */ \
    X(sb,       1, 29, "s3_0_c0_c6_1", 36, 1, 0xd50330ff) /* sb */ \
    X(dcpodp,   2, 0,  "s3_0_c0_c6_1", 0,  2, 0xd50b7d22) /* dc cvadp, x2 */ \
    X(flagm2,   2, 7,  "s3_0_c0_c6_0", 52, 2, 0xd500405f) /* axflag */ \
    X(frint,    2, 8,  "s3_0_c0_c6_1", 32, 1, 0x1e684000) /* frint32z d0, d0 */ \
    X(i8mm,     2, 13, "s3_0_c0_c6_1", 52, 1, 0x4e80a400) /* smmla v0.4s, v0.16b, v0.16b */ \
    X(bf16,     2, 14, "s3_0_c0_c6_1", 44, 1, 0x6e40fc00) /* bfdot v0.4s, v0.8h, v0.8h */ \
    X(wfxt,     2, 31, "s3_0_c0_c6_2", 0,  2, 0xd503101f) /* wfet xzr */ \
    X(cssc,     2, 34, "s3_0_c0_c6_2", 52, 1, 0x5ac02000) /* abs w0, w0 */ \
    X(hbc,      2, 44, "s3_0_c0_c6_2", 20, 1, 0x54000030) /* bc.eq .+4 */

/* What nothing may name as long as it isn't there: name, word, bit, instruction. */
#define ABSENT(X) \
    X(sve,    1, 22, 0x2518e3e0) /* ptrue p0.b */ \
    X(paca,   1, 30, 0)          /* its hints run everywhere */ \
    X(pacg,   1, 31, 0) \
    X(sve2,   2, 1,  0x45009800) /* sqrdcmlah ... */ \
    X(rng,    2, 16, 0xd53b2400) /* mrs x0, rndr */ \
    X(bti,    2, 17, 0) \
    X(mte,    2, 18, 0x9ac01040) /* irg x0, x2 */ \
    X(sme,    2, 23, 0xd503477f) /* smstart */ \
    X(mops,   2, 43, 0x19000440) /* cpyfp [x0]!, [x0]!, x2! */

static volatile sig_atomic_t ill;
static sigjmp_buf back;
static void on_ill(int signo, siginfo_t *si, void *uc) { (void)signo; (void)si; (void)uc; ill = 1; siglongjmp(back, 1); }

static uint8_t memory[64] __attribute__((aligned(64)));
#define RUN(name, word) static void run_##name(void) \
    { __asm__ volatile("mov x2, %0\n mov x0, #1\n .inst " #word "\n nop" :: "r"(memory) : "x0", "x1", "x2", "x16", "x17", "v0", "v1", "memory", "cc"); }
#define RUN6(name, word, bit, reg, shift, least, insn) RUN(name, insn)
#define RUN4(name, word, bit, insn) RUN(absent_##name, insn)
FEATURES(RUN6)
ABSENT(RUN4)

static bool runs(void (*insn)(void))
{
    ill = 0;
    if (!sigsetjmp(back, 1)) insn();
    return !ill;
}

#define MRS(name) ({ uint64_t v_; __asm__ volatile("mrs %0, " name : "=r"(v_)); v_; })
/* Signed for FP and AdvSIMD of PFR0, where 15 is "not there". */
static int field(uint64_t reg, unsigned shift) { int v = (int)(reg >> shift & 15); return v == 15 ? -1 : v; }

/* LSE2: exclusives and atomics may be unaligned within 16 bytes. Without it they raise SIGBUS, as they do across such a border. */
static volatile sig_atomic_t bus;
static void on_bus(int signo, siginfo_t *si, void *uc) { (void)signo; (void)uc; bus = si->si_code; siglongjmp(back, 1); }
static int unaligned(unsigned offset)
{
    bus = 0;
    if (!sigsetjmp(back, 1)) __asm__ volatile("ldaxr w0, [%0]\n clrex" :: "r"(memory + offset) : "x0", "memory");
    return bus;
}

static char line[2048];
static bool named(const char *name)
{
    char word[40];
    snprintf(word, sizeof word, " %s ", name);
    return strstr(line, word) != NULL;
}

static void features(void)
{
    char text[4096];
    FILE *f = fopen("/proc/cpuinfo", "r");
    unsigned words = 0, known = 0, cpus = 0;
    CHECK(f);
    while (fgets(text, sizeof text, f)) {
        unsigned v;
        if (!strncmp(text, "Features\t:", 10)) {
            char *end = strchr(text, '\n');
            if (cpus++ == 0) snprintf(line, sizeof line, "%.*s ", (int)(end - text - 10), text + 10);
        }
        if (sscanf(text, "CPU implementer : 0x%x", &v) == 1) CHECK(v == (uint32_t)MRS("midr_el1") >> 24);
        if (sscanf(text, "CPU part : 0x%x", &v) == 1) CHECK(v == (MRS("midr_el1") >> 4 & 0xfff));
        if (sscanf(text, "CPU architecture: %u", &v) == 1) CHECK(v == 8);
    }
    fclose(f);
    CHECK(cpus == (unsigned)sysconf(_SC_NPROCESSORS_ONLN));
    for (const char *p = line; *p; p++) words += *p == ' ' && p[1] > ' ';
    uint64_t cap[3] = { 0, getauxval(AT_HWCAP), getauxval(AT_HWCAP2) }, bits[3] = { 0 };
    CHECK((cap[1] & 4) && named("evtstrm"));   /* of the generic timer: nothing in an ID register */
    bits[1] |= 4;
    known++;
#define ONE(name, word, bit, reg, shift, least, insn) do { \
        bool have = cap[word] >> bit & 1; \
        bits[word] |= UINT64_C(1) << bit; \
        known += have; \
        if (have != named(#name)) check_failures++, printf("%s: HWCAP %d, cpuinfo %d\n", #name, have, named(#name)); \
        if (have != (field(MRS(reg), shift) >= least)) check_failures++, printf("%s: HWCAP %d, ID register %#lx\n", #name, have, MRS(reg)); \
        if (insn && have != runs(run_##name)) check_failures++, printf("%s: HWCAP %d, but it %s\n", #name, have, have ? "raises SIGILL" : "runs"); } while (0);
    FEATURES(ONE)
#define NONE(name, word, bit, insn) do { \
        if (cap[word] >> bit & 1 || named(#name)) check_failures++, printf("%s is named\n", #name); \
        if (insn && runs(run_absent_##name)) check_failures++, printf("%s runs\n", #name); } while (0);
    ABSENT(NONE)
    CHECK(unaligned(8) == 0 && unaligned(14) == BUS_ADRALN && unaligned(3) == (cap[1] >> 25 & 1 ? 0 : BUS_ADRALN));
    /* nothing that this test does not know */
    CHECK(words == known);
    CHECK(!(cap[1] & ~bits[1]) && !(cap[2] & ~bits[2]));
    /* The kernel's emulation: fields that programs may not see have their safe values, registers without a name read as zero. */
    CHECK((MRS("id_aa64pfr0_el1") & 0xff) == 0x11);
    CHECK((MRS("id_aa64mmfr0_el1") & 0xffff) == 0 && (MRS("s3_0_c0_c7_7")) == 0 && MRS("s3_0_c0_c2_0") == 0);
    CHECK(MRS("mpidr_el1") == UINT64_C(1) << 31 && MRS("revidr_el1") == 0);
    CHECK(MRS("dczid_el0") == 4 && (MRS("ctr_el0") & 15) == 4 && MRS("cntfrq_el0") > 0);
}

/* --- uname, personality ---------------------------------------------------------------------------------------------------------- */

static void persona(void)
{
    struct utsname u;
    CHECK(uname(&u) == 0 && !strcmp(u.machine, "aarch64") && !strcmp(u.sysname, "Linux"));
    const char *platform = (const char *)getauxval(AT_PLATFORM);
    CHECK(platform && !strcmp(platform, "aarch64"));
    int old = personality(0xffffffff);
    CHECK(old >= 0 && personality(0xffffffff) == old);
    CHECK(personality((unsigned)old | ADDR_NO_RANDOMIZE) == old && personality(0xffffffff) == (old | ADDR_NO_RANDOMIZE));
    /* children have it, programs that are executed too */
    int status = 0;
    if (fork() == 0) _exit(personality(0xffffffff) & ADDR_NO_RANDOMIZE ? 3 : 4);
    CHECK(wait(&status) > 0 && WEXITSTATUS(status) == 3);
    CHECK(personality((unsigned)old) == (old | ADDR_NO_RANDOMIZE));
    /* no 32-bit programs: ID_AA64PFR0.EL0 says so, and the kernel refuses their personality */
    CHECK(personality(PER_LINUX32) == -1 && errno == EINVAL && personality(PER_LINUX32 | ADDR_NO_RANDOMIZE) == -1 && errno == EINVAL);
    CHECK(uname(&u) == 0 && !strcmp(u.machine, "aarch64"));
    CHECK(personality(0xffffffff) == old);
}

/* --- flags of open, by number ------------------------------------------------------------------------------------------------------ */

enum { A64_DIRECTORY = 040000, A64_NOFOLLOW = 0100000, A64_DIRECT = 0200000, A64_LARGEFILE = 0400000, A64_TMPFILE = 020000000 | A64_DIRECTORY };

static long sys_open(const char *path, long flags) { return syscall(SYS_openat, AT_FDCWD, path, flags, 0600); }
static long sys_open2(const char *path, unsigned long long flags)
{
    struct { uint64_t flags, mode, resolve; } how = { flags, flags & O_CREAT || (flags & A64_TMPFILE) == A64_TMPFILE ? 0600 : 0, 0 };
    return syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof how);
}

static void open_flags(void)
{
    char dir[] = "/tmp/a64_abiXXXXXX";
    struct stat s;
    CHECK(O_DIRECTORY == A64_DIRECTORY && O_NOFOLLOW == A64_NOFOLLOW && O_DIRECT == A64_DIRECT && O_TMPFILE == A64_TMPFILE);
    CHECK(mkdtemp(dir) && chdir(dir) == 0);
    close((int)sys_open("f", O_CREAT | O_RDWR));
    CHECK(symlink("f", "l") == 0 && mkdir("d", 0700) == 0 && symlink("d", "ld") == 0);
    long (*const calls[2])(const char *, unsigned long long) = { (void *)sys_open, sys_open2 };
    for (int k = 0; k < 2; k++) {
        long (*op)(const char *, unsigned long long) = calls[k];
        CHECK(op("f", A64_DIRECTORY) == -1 && errno == ENOTDIR);
        CHECK(op("l", A64_NOFOLLOW) == -1 && errno == ELOOP);
        long fd = op("d", A64_DIRECTORY | O_CLOEXEC);
        CHECK(fd >= 0 && fcntl((int)fd, F_GETFD) == FD_CLOEXEC && (fcntl((int)fd, F_GETFL) & 0777777 & ~A64_LARGEFILE) == A64_DIRECTORY);
        close((int)fd);
        fd = op("ld", A64_DIRECTORY);
        CHECK(fd >= 0);
        close((int)fd);
        CHECK(op("ld", A64_DIRECTORY | A64_NOFOLLOW) == -1 && (errno == ENOTDIR || errno == ELOOP));
        fd = op("l", O_PATH | A64_NOFOLLOW);
        CHECK(fd >= 0 && fstat((int)fd, &s) == 0 && S_ISLNK(s.st_mode) && fcntl((int)fd, F_GETFL) & A64_NOFOLLOW);
        close((int)fd);
        fd = op("f", O_RDWR | A64_LARGEFILE);
        CHECK(fd >= 0 && (fcntl((int)fd, F_GETFL) & ~A64_LARGEFILE) == O_RDWR);   /* 64-bit kernels set it always, or keep quiet */
        close((int)fd);
        fd = op(".", O_RDWR | A64_TMPFILE);
        CHECK(fd >= 0 ? fstat((int)fd, &s) == 0 && S_ISREG(s.st_mode) && s.st_nlink == 0 : errno == EOPNOTSUPP);
        if (fd >= 0) close((int)fd);
        /* the file system may refuse it (tmpfs before Linux 6.6) */
        fd = op("f", O_RDWR | A64_DIRECT);
        CHECK(fd >= 0 ? fcntl((int)fd, F_GETFL) & A64_DIRECT : errno == EINVAL);
        if (fd >= 0) {
            CHECK(fcntl((int)fd, F_SETFL, 0) == 0 && !(fcntl((int)fd, F_GETFL) & A64_DIRECT));
            CHECK(fcntl((int)fd, F_SETFL, A64_DIRECT | O_APPEND) == 0 && (fcntl((int)fd, F_GETFL) & (A64_DIRECT | O_APPEND)) == (A64_DIRECT | O_APPEND));
            void *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            CHECK(fcntl((int)fd, F_SETFL, A64_DIRECT) == 0 && write((int)fd, page, 4096) == 4096 && pread((int)fd, page, 4096, 0) == 4096);
            CHECK(ftruncate((int)fd, 0) == 0);
            close((int)fd);
        }
    }
    /* a pipe of packets: what was written with one call is read with one call */
    int p[2];
    char buf[16];
    CHECK(pipe2(p, A64_DIRECT | O_CLOEXEC) == 0 && fcntl(p[1], F_GETFL) == (A64_DIRECT | O_WRONLY) && fcntl(p[0], F_GETFD) == FD_CLOEXEC);
    CHECK(write(p[1], "ab", 2) == 2 && write(p[1], "cde", 3) == 3 && read(p[0], buf, 16) == 2 && read(p[0], buf, 16) == 3);
    close(p[0]);
    close(p[1]);
    CHECK(pipe2(p, A64_NOFOLLOW) == -1 && errno == EINVAL);
    CHECK(unlink("f") == 0 && unlink("l") == 0 && unlink("ld") == 0 && rmdir("d") == 0 && chdir("/") == 0 && rmdir(dir) == 0);
}

int main(void)
{
    on_signal(SIGILL, on_ill, 0);
    on_signal(SIGBUS, on_bus, 0);
    features();
    persona();
    open_flags();
    return check_done("a64_abi");
}
