/*
 * fmt.h - a printf small enough for signal handlers and threads that libc does not know.
 *
 * Conversions: %s %c %d %u %x with the lengths l and ll, %p, %%; a width with optional 0 for numbers (%016llx), a width
 * for strings (%-12s, %12s). Nothing else. Pure: touches only its arguments; async-signal-safe.
 */
#ifndef DRAGOMAN_FMT_H
#define DRAGOMAN_FMT_H

#include <stdarg.h>
#include <stddef.h>

/* Format into buf[cap] (cap >= 1), always NUL-terminated, cut if too long. Returns the length without the NUL. */
size_t fmt_v(char *buf, size_t cap, const char *fmt, va_list ap);
size_t fmt_s(char *buf, size_t cap, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* Replace control characters in buf[0..n) by '?', so that a message stays one line. */
void fmt_one_line(char *buf, size_t n);

#endif
