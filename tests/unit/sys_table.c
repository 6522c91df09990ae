/* The system-call tables: numbers named once, rows for all of them, formats, dispatch, -strace text. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "syscalls/abi.h"
#include "syscalls/host_nr.h"
#include "syscalls/strace.h"
#include "syscalls/sys.h"

struct nr { unsigned number; const char *name; };
static const struct nr numbers[] = {
#define NR(number, name) { number, #name },
#include "syscalls/nr_generic.def"
#undef NR
};
struct row { const char *name, *formats; };
static const struct row rows[] = {
#define SYS(name, formats, kind) { #name, formats },
#include "syscalls/sys.def"
#undef SYS
};
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static void numbers_are_sorted_and_unique(void **state)
{
    (void)state;
    for (size_t i = 1; i < COUNT(numbers); i++) assert_true(numbers[i - 1].number < numbers[i].number);
    for (size_t i = 0; i < COUNT(numbers); i++)
        for (size_t j = i + 1; j < COUNT(numbers); j++) assert_string_not_equal(numbers[i].name, numbers[j].name);
}

static void every_asm_generic_number_is_there(void **state)
{
    (void)state;
    /* 0..291 and 424.. without gaps, except those that 64-bit architectures never had. */
    size_t i = 0;
    for (unsigned n = 0; n <= 294; n++) {
        bool absent = n == 222 + 100 || n == 244 + 0 || (n >= 244 && n <= 257);
        bool found = i < COUNT(numbers) && numbers[i].number == n;
        if (found) i++;
        assert_true(found || absent);
    }
    for (unsigned n = 424; n <= 469; n++) assert_int_equal(numbers[i++].number, n);
    assert_int_equal(i, COUNT(numbers));
}

static void every_number_has_one_row(void **state)
{
    (void)state;
    assert_int_equal(COUNT(numbers), COUNT(rows));
    for (size_t i = 0; i < COUNT(numbers); i++) {
        unsigned found = 0;
        for (size_t j = 0; j < COUNT(rows); j++) found += !strcmp(numbers[i].name, rows[j].name);
        assert_int_equal(found, 1);
    }
}

static void formats_have_known_letters(void **state)
{
    (void)state;
    for (size_t j = 0; j < COUNT(rows); j++) {
        assert_true(strlen(rows[j].formats) <= 6);
        for (const char *p = rows[j].formats; *p; p++) assert_non_null(strchr("dulxoprhsbfDvTGOAPMCWFIXKRQYamHELSB", *p));
    }
}

/* --- dispatch on a bare cpu: calls that need no guest machine ------------------------------------------------- */

static struct os os = { .self_fd = -1, .log_fd = 2 };
static struct thread thread;
static struct cpu cpu;

static int setup(void **state)
{
    (void)state;
    os.isa = guest_list[0];
    thread.os = &os;
    thread.cpu = &cpu;
    cpu.thread = &thread;
    cpu.tid = (int32_t)getpid();
    os.pid = cpu.tid;
    return 0;
}

#define CALL(name, ...) sys_call(&cpu, GNR_##name, (const uint64_t[6]){ __VA_ARGS__ })

static void dispatch_passes_and_fails(void **state)
{
    (void)state;
    assert_int_equal(CALL(getpid, 0), getpid());
    assert_int_equal(CALL(close, 12345), -EBADF);
    assert_int_equal(CALL(ptrace, 0), -ENOSYS);
    assert_int_equal(CALL(kexec_load, 0), -EPERM);
    assert_int_equal(sys_call(&cpu, 250, (const uint64_t[6]){ 0 }), -ENOSYS);
    assert_int_equal(sys_call(&cpu, 1 << 20, (const uint64_t[6]){ 0 }), -ENOSYS);
    assert_int_equal(sys_call(&cpu, UINT64_MAX, (const uint64_t[6]){ 0 }), -ENOSYS);
}

static void dispatch_stat(void **state)
{
    (void)state;
    struct guest_stat g;
    struct stat h;
    assert_int_equal(CALL(newfstatat, (uint64_t)AT_FDCWD, (uint64_t)"/etc/passwd", (uint64_t)&g, 0), 0);
    assert_int_equal(stat("/etc/passwd", &h), 0);
    assert_int_equal(g.ino, h.st_ino);
    assert_int_equal(g.mode, h.st_mode);
    assert_int_equal(g.size, h.st_size);
    assert_int_equal(g.mtime_nsec, h.st_mtim.tv_nsec);
    int64_t fd = CALL(openat, (uint64_t)AT_FDCWD, (uint64_t)"/etc/passwd", O_RDONLY);
    assert_true(fd > 2);
    memset(&g, 0, sizeof g);
    assert_int_equal(CALL(fstat, (uint64_t)fd, (uint64_t)&g), 0);
    assert_int_equal(g.size, h.st_size);
    assert_int_equal(CALL(close, (uint64_t)fd), 0);
}

static void hidden_descriptors(void **state)
{
    (void)state;
    int fd = dup(0);
    assert_true(fd > 2);
    os.self_fd = fd;
    assert_int_equal(CALL(close, (uint64_t)fd), -EBADF);
    assert_int_equal(CALL(fcntl, (uint64_t)fd, F_GETFD), -EBADF);
    /* The guest may have the number: the VM's descriptor moves away. */
    assert_int_equal(CALL(dup3, (uint64_t)fd, 50, 0), -EBADF);
    assert_int_equal(CALL(dup3, 77, (uint64_t)fd, 0), -EBADF);
    assert_int_equal(os.self_fd, fd);
    assert_int_equal(CALL(dup3, 0, (uint64_t)fd, O_CLOEXEC), fd);
    assert_true(os.self_fd != fd && fcntl(os.self_fd, F_GETFD) == 0);
    assert_int_equal(CALL(fcntl, (uint64_t)fd, F_GETFD), FD_CLOEXEC);
    assert_int_equal(CALL(close, (uint64_t)fd), 0);
    fd = os.self_fd;
    int hi = fcntl(0, F_DUPFD, fd + 1), lo = fcntl(0, F_DUPFD, 3);
    assert_int_equal(CALL(close_range, (uint64_t)(lo < fd ? lo : fd), 0xffffffffu, 0), 0);
    assert_true(fcntl(fd, F_GETFD) >= 0);
    assert_true(fcntl(hi, F_GETFD) < 0);
    os.self_fd = -1;
    assert_int_equal(CALL(close, (uint64_t)fd), 0);
}

/* --- -strace --------------------------------------------------------------------------------------------------- */

static void expect_text(const char *want, uint64_t nr, const uint64_t a[6])
{
    char buf[2048];
    size_t n = strace_format(guest_list[0], nr, a, buf, sizeof buf);
    assert_int_equal(n, strlen(buf));
    assert_string_equal(buf, want);
}
#define EXPECT(want, name, ...) expect_text(want, GNR_##name, (const uint64_t[6]){ __VA_ARGS__ })

static void strace_text(void **state)
{
    (void)state;
    const int64_t ts[2] = { 1, 500 };
    const char *argv[] = { "ls", "-l", NULL };
    char longer[100];
    memset(longer, 'x', sizeof longer);
    longer[99] = 0;
    EXPECT("openat(AT_FDCWD, \"/etc/passwd\", O_RDONLY|O_CLOEXEC)", openat, (uint64_t)-100, (uint64_t)"/etc/passwd", 02000000);
    EXPECT("openat(5, \"a\", O_WRONLY|O_CREAT|O_TRUNC, 0644)", openat, 5, (uint64_t)"a", 01101, 0644);
    EXPECT("openat(5, \".\", O_RDWR|O_TMPFILE, 0600)", openat, 5, (uint64_t)".", 020200002, 0600);
    EXPECT("close(-1)", close, 0xffffffff);
    EXPECT("write(1, \"a\\tb\\n\\\"\\001\", 6)", write, 1, (uint64_t)"a\tb\n\"\001", 6);
    EXPECT("mmap(NULL, 4096, PROT_READ|PROT_EXEC, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0)", mmap, 0, 4096, 5, 0x22, (uint64_t)-1, 0);
    EXPECT("mprotect(0x1000, 4096, PROT_NONE)", mprotect, 0x1000, 4096, 0);
    EXPECT("lseek(3, -1, SEEK_END)", lseek, 3, (uint64_t)-1, 2);
    EXPECT("fcntl(3, F_SETFD, 0x1)", fcntl, 3, 2, 1);
    EXPECT("kill(-1, SIGSEGV)", kill, (uint64_t)-1, 11);
    EXPECT("kill(1, SIGRT_31)", kill, 1, 63);
    EXPECT("nanosleep({tv_sec=1, tv_nsec=500}, NULL)", nanosleep, (uint64_t)ts, 0);
    EXPECT("execve(\"/bin/ls\", [\"ls\", \"-l\"], NULL)", execve, (uint64_t)"/bin/ls", (uint64_t)argv, 0);
    EXPECT("ioctl(0, TCGETS, NULL)", ioctl, 0, 0x5401, 0);
    EXPECT("ioctl(0, _IOC(_IOC_READ, 0x99, 0x1, 0x4), NULL)", ioctl, 0, 0x80049901, 0);
    EXPECT("futex(0x1000, FUTEX_WAKE|FUTEX_PRIVATE_FLAG, 0x1, NULL, NULL, 0)", futex, 0x1000, 129, 1);
    EXPECT("socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, 0)", socket, 2, 02000001, 0);
    EXPECT("clone(CLONE_VM|CLONE_VFORK|SIGCHLD, NULL, NULL, NULL, NULL)", clone, 0x4111);
    EXPECT("getpid()", getpid, 0);
    expect_text("syscall_9999(0x1, 0x2, 0x3)", 9999, (const uint64_t[6]){ 1, 2, 3 });
    char want[100] = "chdir(\"";
    memset(want + 7, 'x', 64);
    strcpy(want + 71, "\"...)");
    EXPECT(want, chdir, (uint64_t)longer);
}

static void strace_never_overflows(void **state)
{
    (void)state;
    const char *argv[] = { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "\001\002\003", NULL };
    char big[600], buf[600];
    for (size_t full = strace_format(guest_list[0], GNR_execve, (const uint64_t[6]){ (uint64_t)"/x", (uint64_t)argv, (uint64_t)argv }, big, sizeof big), cap = 1;
         cap <= full + 1; cap++) {
        memset(buf, '#', sizeof buf);
        size_t n = strace_format(guest_list[0], GNR_execve, (const uint64_t[6]){ (uint64_t)"/x", (uint64_t)argv, (uint64_t)argv }, buf, cap);
        assert_true(n < cap);
        assert_memory_equal(buf, big, n);
        assert_int_equal(buf[cap], '#');
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_sorted_and_unique), cmocka_unit_test(every_asm_generic_number_is_there),
        cmocka_unit_test(every_number_has_one_row), cmocka_unit_test(formats_have_known_letters),
        cmocka_unit_test(dispatch_passes_and_fails), cmocka_unit_test(dispatch_stat), cmocka_unit_test(hidden_descriptors),
        cmocka_unit_test(strace_text), cmocka_unit_test(strace_never_overflows),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
