/* The async-signal-safe formatter against libc's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "syscalls/fmt.h"

#define SAME(...) do { \
        char a[64], b[64]; \
        size_t n = fmt_s(a, sizeof a, __VA_ARGS__); \
        int m = snprintf(b, sizeof b, __VA_ARGS__); \
        assert_string_equal(a, b); \
        assert_int_equal(n, m); \
    } while (0)

static void conversions(void **state)
{
    (void)state;
    SAME("plain %% text");
    SAME("%d %d %d", 0, -1, 2147483647);
    SAME("%d|%5d|%-5d|%05d", -12, -12, -12, -12);
    SAME("%lld %llu", (long long)INT64_MIN, (unsigned long long)UINT64_MAX);
    SAME("%u %x %#x", 4000000000u, 0xdeadbeefu, 0x1fu);
    SAME("%016llx", 0x1234abcdULL);
    SAME("%ld %lx %zu", -5L, 255UL, sizeof(int));
    SAME("%s|%8s|%-8s|%c", "abc", "abc", "abc", 'x');
    SAME("%s", "");
}

static void cut(void **state)
{
    (void)state;
    char a[8];
    memset(a, 'z', sizeof a);
    assert_int_equal(fmt_s(a, 6, "%s", "0123456789"), 5);
    assert_string_equal(a, "01234");
    assert_int_equal(a[6], 'z');
    assert_int_equal(fmt_s(a, 1, "%d", 5), 0);
    assert_string_equal(a, "");
}

static void one_line(void **state)
{
    (void)state;
    char a[] = "a\nb\x7f\tc\xc3\xa9";
    fmt_one_line(a, strlen(a));
    assert_string_equal(a, "a?b??c\xc3\xa9");
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(conversions), cmocka_unit_test(cut), cmocka_unit_test(one_line) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
