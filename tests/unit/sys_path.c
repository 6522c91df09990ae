/* Which paths are the guest's own files of /proc, what they hold, and where the sysroot leads. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "syscalls/mem.h"
#include "syscalls/path.h"
#include "syscalls/sys.h"

static struct os os = { .self_fd = -1, .log_fd = 2, .exe = "/bin/true" };
static struct thread thread;
static struct sighand sighand;
static struct cpu cpu;
static char root[] = "/tmp/sys_path.XXXXXX";
static uint8_t *area;

static int setup(void **state)
{
    (void)state;
    os.isa = guest_list[0];
    thread.os = &os;
    thread.cpu = &cpu;
    thread.sighand = &sighand;
    cpu.thread = &thread;
    cpu.tid = (int32_t)getpid();
    os.pid = cpu.tid;
    area = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mem_record(&os, (uint64_t)area, (uint64_t)area + 4096, PROT_READ | PROT_EXEC, MEM_PLAIN);
    mem_record(&os, (uint64_t)area + 8192, (uint64_t)area + 12288, PROT_READ | PROT_WRITE, MEM_STACK);
    return mkdtemp(root) ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    char cmd[100];
    snprintf(cmd, sizeof cmd, "rm -rf %s", root);
    return system(cmd);
}

static void proc_names(void **state)
{
    (void)state;
    char own[64], other[64], task[64];
    snprintf(own, sizeof own, "/proc/%d/maps", getpid());
    snprintf(other, sizeof other, "/proc/%d/maps", getpid() + 1);
    snprintf(task, sizeof task, "/proc/%d/task/%d/stat", getpid(), getpid());
    assert_int_equal(path_proc(&os, "/proc/self/maps"), PROC_MAPS);
    assert_int_equal(path_proc(&os, "/proc//self//maps"), PROC_MAPS);
    assert_int_equal(path_proc(&os, "/proc/self/exe"), PROC_EXE);
    assert_int_equal(path_proc(&os, "/proc/thread-self/status"), PROC_STATUS);
    assert_int_equal(path_proc(&os, "/proc/self/task/77/maps"), PROC_MAPS);
    assert_int_equal(path_proc(&os, own), PROC_MAPS);
    assert_int_equal(path_proc(&os, other), PROC_NONE);
    assert_int_equal(path_proc(&os, task), PROC_STAT);
    assert_int_equal(path_proc(&os, "/proc/cpuinfo"), PROC_CPUINFO);
    assert_int_equal(path_proc(&os, "/proc/self/mapsx"), PROC_NONE);
    assert_int_equal(path_proc(&os, "/proc/self"), PROC_NONE);
    assert_int_equal(path_proc(&os, "/proc/selfish/maps"), PROC_NONE);
    assert_int_equal(path_proc(&os, "/proc/self/fd/1"), PROC_NONE);
    assert_int_equal(path_proc(&os, "/proc/sys/kernel/osrelease"), PROC_NONE);
    assert_int_equal(path_proc(&os, "/etc/maps"), PROC_NONE);
}

#define CALL(name, ...) sys_call(&cpu, GNR_##name, (const uint64_t[6]){ __VA_ARGS__ })

static size_t slurp(const char *path, int dirfd, char *buf, size_t cap)
{
    int64_t fd = CALL(openat, (uint64_t)dirfd, (uint64_t)path, O_RDONLY | O_CLOEXEC);
    assert_true(fd >= 0);
    size_t n = 0;
    for (ssize_t r; (r = read((int)fd, buf + n, cap - 1 - n)) > 0; n += (size_t)r) {}
    buf[n] = 0;
    assert_int_equal(fcntl((int)fd, F_GETFD), FD_CLOEXEC);
    assert_int_equal(write((int)fd, "x", 1), -1);
    close((int)fd);
    return n;
}

static void maps_shows_the_guest_only(void **state)
{
    (void)state;
    char text[4096], want[200];
    slurp("/proc/self/maps", AT_FDCWD, text, sizeof text);
    char *nl = strchr(text, '\n');
    assert_non_null(nl);
    *nl = 0;
    snprintf(want, sizeof want, "%08lx-%08lx r-xp 00000000 00:00 0 ", (long)area, (long)area + 4096);
    assert_string_equal(text, want);
    snprintf(want, sizeof want, "%08lx-%08lx rw-p 00000000 00:00 0                          [stack]\n", (long)area + 8192, (long)area + 12288);
    assert_string_equal(nl + 1, want);
    /* one range of the guest's over two mappings of the host's */
    mem_record(&os, (uint64_t)area + 8192, (uint64_t)area + 4 * 4096, PROT_READ | PROT_WRITE, MEM_PLAIN);
    mprotect(area + 8192, 4096, PROT_READ);
    slurp("/proc/self/maps", AT_FDCWD, text, sizeof text);
    unsigned lines = 0;
    for (char *p = text; *p; p++) lines += *p == '\n';
    assert_int_equal(lines, 3);
    mprotect(area + 8192, 4096, PROT_READ | PROT_WRITE);
    mem_record(&os, (uint64_t)area + 8192, (uint64_t)area + 12288, PROT_READ | PROT_WRITE, MEM_STACK);
    mem_clear(os.mem, (uint64_t)area + 12288, (uint64_t)area + 16384);
    /* relative, from a descriptor of the directory */
    int dir = open("/proc/self", O_RDONLY | O_DIRECTORY);
    slurp("maps", dir, text, sizeof text);
    assert_non_null(strstr(text, "[stack]"));
    assert_null(strstr(text, "libc"));
    close(dir);
}

static void other_texts(void **state)
{
    (void)state;
    char text[8192];
    static char args[] = "prog\0-x\0VAR=1";   /* argv and environment, one after the other */
    os.arg_lo = (uint64_t)args;
    os.arg_hi = os.env_lo = os.arg_lo + 8;
    os.env_hi = os.arg_lo + sizeof args;
    assert_int_equal(slurp("/proc/self/cmdline", AT_FDCWD, text, sizeof text), 8);
    assert_memory_equal(text, "prog\0-x", 8);
    assert_int_equal(slurp("/proc/self/environ", AT_FDCWD, text, sizeof text), 6);
    assert_string_equal(text, "VAR=1");
    memcpy(args, "a new title", 12);               /* as setproctitle does */
    assert_int_equal(slurp("/proc/self/cmdline", AT_FDCWD, text, sizeof text), 11);
    assert_string_equal(text, "a new title");
    os.auxv[0] = 6; os.auxv[1] = 4096; os.auxv_n = 4;
    assert_int_equal(slurp("/proc/self/auxv", AT_FDCWD, text, sizeof text), 32);
    os.code_lo = 12345;
    slurp("/proc/self/stat", AT_FDCWD, text, sizeof text);
    assert_non_null(strstr(text, " 12345 "));
    unsigned blanks = 0;
    for (char *p = strrchr(text, ')'); *p; p++) blanks += *p == ' ';
    assert_int_equal(blanks, 50);                  /* 52 fields */
    sighand.act[10].handler = 1;
    sighand.act[15].handler = 0x1000;
    slurp("/proc/self/status", AT_FDCWD, text, sizeof text);
    assert_non_null(strstr(text, "SigIgn:\t0000000000000200\n"));
    assert_non_null(strstr(text, "SigCgt:\t0000000000004000\n"));
    assert_non_null(strstr(text, "VmSize:\t       8 kB\n"));
}

static void exe_is_the_guests(void **state)
{
    (void)state;
    char buf[64] = "";
    assert_int_equal(CALL(readlinkat, (uint64_t)AT_FDCWD, (uint64_t)"/proc/self/exe", (uint64_t)buf, sizeof buf), 9);
    assert_string_equal(buf, "/bin/true");
    memset(buf, 0, sizeof buf);
    assert_int_equal(CALL(readlinkat, (uint64_t)AT_FDCWD, (uint64_t)"/proc/self/exe", (uint64_t)buf, 4), 4);
    assert_string_equal(buf, "/bin");
}

static const char *lead(const char *path, unsigned how, char buf[PATH_MAX])
{
    uint64_t out;
    assert_int_equal(path_resolve(&cpu, AT_FDCWD, (uint64_t)path, how, false, buf, &out), 0);
    return (const char *)out;
}

static void sysroot(void **state)
{
    (void)state;
    char cmd[400], buf[PATH_MAX], want[200], end[PATH_MAX];
    snprintf(cmd, sizeof cmd, "cd %s && mkdir -p usr/lib/x etc lib2 && echo a > usr/lib/x/f && ln -s /usr/lib/x/f etc/abs && ln -s /nowhere etc/dangling"
             " && ln -s ../usr/lib/x/f etc/rel && mkdir -p only/here tmp && echo > tmp/t", root);
    assert_int_equal(system(cmd), 0);
    os.sysroot = root;
    snprintf(want, sizeof want, "%s/usr/lib/x/f", root);
    assert_string_equal(lead("/usr/lib/x/f", PATH_READ, buf), want);
    assert_string_equal(lead("/etc/abs", PATH_READ, buf), realpath(want, end));
    assert_string_equal(lead("/etc/rel", PATH_READ, buf), realpath(want, end));
    snprintf(want, sizeof want, "%s/etc/abs", root);
    assert_string_equal(lead("/etc/abs", PATH_NOFOLLOW, buf), want);
    assert_string_equal(lead("/etc/dangling", PATH_READ, buf), "/etc/dangling");
    assert_string_equal(lead("/usr/lib/x/f", PATH_WRITE, buf), "/usr/lib/x/f");
    assert_string_equal(lead("/etc", PATH_READ, buf), "/etc");             /* a directory of the machine's */
    snprintf(want, sizeof want, "%s/only/here", root);
    assert_string_equal(lead("/only/here", PATH_READ, buf), want);         /* one that only the sysroot has */
    snprintf(want, sizeof want, "%s/usr/lib", root);
    assert_string_equal(lead("/usr/lib", PATH_READ, buf), want);           /* libraries */
    assert_string_equal(lead("/tmp/t", PATH_READ, buf), "/tmp/t");
    assert_string_equal(lead("relative", PATH_READ, buf), "relative");
    os.sysroot = NULL;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(proc_names), cmocka_unit_test(maps_shows_the_guest_only), cmocka_unit_test(other_texts),
        cmocka_unit_test(exe_is_the_guests), cmocka_unit_test(sysroot),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
