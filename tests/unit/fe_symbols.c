/* Names for addresses, tried on this program itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "frontend/symbols.h"

__attribute__((noinline)) int a_function_with_a_name(int x);
int a_function_with_a_name(int x) { return x * 3 + 1; }

static void own_function(void **state)
{
    (void)state;
    struct symbol s;
    uint64_t at = (uint64_t)(uintptr_t)a_function_with_a_name;
    assert_true(symbol_find(&s, at));
    assert_string_equal(s.name, "a_function_with_a_name");
    assert_int_equal(s.offset, 0);
    assert_non_null(strstr(s.file, "fe_symbols"));
    assert_true(symbol_find(&s, at + 2));
    assert_int_equal(s.offset, 2);
    char text[256];
    symbol_text(text, sizeof text, at + 2);
    assert_non_null(strstr(text, " <a_function_with_a_name+0x2>"));
}

static void nothing_there(void **state)
{
    (void)state;
    struct symbol s;
    char text[64], *heap = malloc(64);
    assert_false(symbol_find(&s, 16));
    assert_string_equal(s.file, "");
    assert_false(symbol_find(&s, (uint64_t)(uintptr_t)heap));
    assert_false(symbol_find(&s, ~UINT64_C(0)));
    assert_int_equal(symbol_text(text, sizeof text, 0x1234), 6);
    assert_string_equal(text, "0x1234");
    free(heap);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(own_function), cmocka_unit_test(nothing_there) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
