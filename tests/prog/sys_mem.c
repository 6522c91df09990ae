/* Memory: mappings, protection, faults that follow from it, brk, mremap, /proc/self/maps. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <setjmp.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "check.h"
#include "code.h"

static sigjmp_buf back;
static volatile int code;
static void *volatile where;

static void handler(int signo, siginfo_t *si, void *uc)
{
    (void)signo;
    (void)uc;
    code = si->si_code;
    where = si->si_addr;
    siglongjmp(back, 1);
}

/* The si_code of the fault that the access raises, 0 if none. */
#define FAULT(access) (code = 0, sigsetjmp(back, 1) == 0 ? (void)(access) : (void)0, code)
#define PAGE 4096

static char *map(size_t pages, int prot)
{
    char *p = mmap(NULL, pages * PAGE, prot, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(p != MAP_FAILED);
    return p;
}

/* How /proc/self/maps shows addr: "rwxp" or "". */
static const char *shown(const void *addr)
{
    static char perms[8];
    char line[512];
    unsigned long lo, hi;
    FILE *f = fopen("/proc/self/maps", "r");
    perms[0] = 0;
    while (f && fgets(line, sizeof line, f))
        if (sscanf(line, "%lx-%lx %7s", &lo, &hi, perms) == 3 && (unsigned long)addr >= lo && (unsigned long)addr < hi) break;
        else perms[0] = 0;
    if (f) fclose(f);
    return perms;
}

static void protection(void)
{
    volatile char *p = map(3, PROT_READ | PROT_WRITE);
    p[0] = p[PAGE] = p[2 * PAGE] = 1;
    CHECK(mprotect((char *)p + PAGE, PAGE, PROT_READ) == 0);
    CHECK(FAULT(p[PAGE] = 2) == SEGV_ACCERR && where == p + PAGE);
    CHECK(FAULT(p[PAGE]) == 0 && p[PAGE] == 1);
    CHECK(!strcmp(shown((char *)p + PAGE), "r--p") && !strcmp(shown((char *)p), "rw-p"));
    CHECK(mprotect((char *)p + PAGE, PAGE, PROT_NONE) == 0 && FAULT(p[PAGE + 5]) == SEGV_ACCERR && where == p + PAGE + 5);
    CHECK(munmap((char *)p + PAGE, PAGE) == 0 && FAULT(p[PAGE]) == SEGV_MAPERR);
    CHECK(mprotect((char *)p, 3 * PAGE, PROT_READ) == -1 && errno == ENOMEM);
    CHECK(mprotect((char *)p + 1, PAGE, PROT_READ) == -1 && errno == EINVAL);
    CHECK(munmap((char *)p + 1, PAGE) == -1 && errno == EINVAL);
    CHECK(munmap((char *)p, 0) == -1 && errno == EINVAL);
    CHECK(munmap((char *)p, 3 * PAGE) == 0 && FAULT(p[0]) == SEGV_MAPERR);
}

static int answer(int (*f)(void)) { return f(); }

static void execution(void)
{
    const unsigned code_bytes[] = { LI_A0(42), RET };
    char *p = map(1, PROT_READ | PROT_WRITE);
    memcpy(p, code_bytes, 8);
    CHECK(FAULT(answer((int (*)(void))p)) == SEGV_ACCERR && where == p);
    CHECK(mprotect(p, PAGE, PROT_READ | PROT_EXEC) == 0 && !strcmp(shown(p), "r-xp"));
    __builtin___clear_cache(p, p + 8);
    CHECK(answer((int (*)(void))p) == 42);
    CHECK(mprotect(p, PAGE, PROT_READ | PROT_WRITE) == 0);
    CHECK(FAULT(answer((int (*)(void))p)) == SEGV_ACCERR);
    ((unsigned *)p)[0] = LI_A0(43);
    CHECK(mprotect(p, PAGE, PROT_READ | PROT_EXEC) == 0);
    __builtin___clear_cache(p, p + 8);
    CHECK(answer((int (*)(void))p) == 43);
    /* Move it: the code is at the new place and gone from the old one. */
    char *q = mmap(NULL, PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(mremap(p, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, q) == q);
    CHECK(answer((int (*)(void))q) == 43 && FAULT(answer((int (*)(void))p)) == SEGV_MAPERR);
    /* Another mapping on top. */
    CHECK(mmap(q, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == q);
    CHECK(FAULT(answer((int (*)(void))q)) == SEGV_ACCERR);
    CHECK(munmap(q, PAGE) == 0 && FAULT(answer((int (*)(void))q)) == SEGV_MAPERR);
}

/* Code written through one view of a file and run through another. */
static void two_views(void)
{
    int fd = memfd_create("code", 0);
    CHECK(ftruncate(fd, PAGE) == 0);
    unsigned *w = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    char *x = mmap(NULL, PAGE, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
    for (unsigned i = 0; i < 20; i++) {
        w[0] = LI_A0(i);
        w[1] = RET;
        __builtin___clear_cache((char *)w, (char *)(w + 2));
        CHECK(answer((int (*)(void))x) == (int)i);
    }
    munmap(w, PAGE);
    munmap(x, PAGE);
    close(fd);
}

static void moving(void)
{
    char *p = map(4, PROT_READ | PROT_WRITE);
    for (int i = 0; i < 4; i++) p[i * PAGE] = (char)i;
    CHECK(mremap(p, 4 * PAGE, 2 * PAGE, 0) == p && FAULT(((volatile char *)p)[2 * PAGE]) == SEGV_MAPERR);
    char *q = mremap(p, 2 * PAGE, 64 * PAGE, MREMAP_MAYMOVE);
    CHECK(q != MAP_FAILED && q[PAGE] == 1 && q[63 * PAGE] == 0);
    CHECK(mremap((void *)PAGE, PAGE, 2 * PAGE, MREMAP_MAYMOVE) == MAP_FAILED && errno == EFAULT);
    CHECK(madvise(q, PAGE, MADV_DONTNEED) == 0 && q[0] == 0);
    unsigned char vec[64];
    CHECK(mincore(q, 64 * PAGE, vec) == 0 && (vec[0] & 1));
    CHECK(mlock(q, PAGE) == 0 && munlock(q, PAGE) == 0);
    munmap(q, 64 * PAGE);
    CHECK(mlockall(MCL_CURRENT | MCL_FUTURE) == 0 && munlockall() == 0);
    CHECK(mlockall(99) == -1 && errno == EINVAL);
}

static void files(void)
{
    char name[] = "/tmp/sys_mem.XXXXXX";
    int fd = mkstemp(name);
    CHECK(ftruncate(fd, 2 * PAGE) == 0);
    char *s = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    char *v = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, PAGE);
    s[PAGE] = 'a';
    CHECK(v[0] == 'a');
    v[0] = 'b';
    CHECK(s[PAGE] == 'a' && msync(s, 2 * PAGE, MS_SYNC) == 0);
    char c;
    CHECK(pread(fd, &c, 1, PAGE) == 1 && c == 'a');
    CHECK(mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE, 99, 0) == MAP_FAILED && errno == EBADF);
    CHECK(mmap(NULL, 0, PROT_READ, MAP_PRIVATE, fd, 0) == MAP_FAILED && errno == EINVAL);
    CHECK(mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE, fd, 1) == MAP_FAILED && errno == EINVAL);
    CHECK(mmap(s, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) == MAP_FAILED && errno == EEXIST);
    close(fd);
    unlink(name);
    munmap(s, 2 * PAGE);
    munmap(v, PAGE);
}

static void heap(void)
{
    char *b = sbrk(0);
    CHECK(sbrk(100000) == b);
    memset(b, 1, 100000);
    CHECK(!strcmp(shown(b + 50000), "rw-p"));
    CHECK(sbrk(-100000) == b + 100000 && FAULT(((volatile char *)b)[90000]) == SEGV_MAPERR);
    CHECK(sbrk((long)1 << 46) == (void *)-1);
    struct rlimit old, l = { 100000, RLIM_INFINITY };
    CHECK(getrlimit(RLIMIT_DATA, &old) == 0 && (l.rlim_max = old.rlim_max, setrlimit(RLIMIT_DATA, &l)) == 0);
    CHECK(sbrk(1 << 20) == (void *)-1 && errno == ENOMEM);
    CHECK(setrlimit(RLIMIT_DATA, &old) == 0);
}

int main(void)
{
    on_signal(SIGSEGV, handler, 0);
    protection();
    execution();
    two_views();
    moving();
    files();
    heap();
    return check_done("sys_mem");
}
