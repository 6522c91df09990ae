/* fmt.c - the async-signal-safe formatter. */
#include "syscalls/fmt.h"

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

struct out { char *buf; size_t n, cap; };

static void put(struct out *o, char c)
{
    if (o->n + 1 < o->cap) o->buf[o->n++] = c;
}

static void put_padded(struct out *o, const char *s, size_t n, unsigned width, bool left, char pad)
{
    size_t fill = width > n ? width - n : 0;
    if (!left) for (size_t i = 0; i < fill; i++) put(o, pad);
    for (size_t i = 0; i < n; i++) put(o, s[i]);
    if (left) for (size_t i = 0; i < fill; i++) put(o, ' ');
}

static void put_number(struct out *o, uint64_t v, bool negative, unsigned base, unsigned width, bool left, char pad)
{
    char digits[24];
    size_t at = sizeof digits;
    do { digits[--at] = "0123456789abcdef"[v % base]; v /= base; } while (v);
    if (negative && pad == '0') { put(o, '-'); if (width) width--; }
    else if (negative) digits[--at] = '-';
    put_padded(o, digits + at, sizeof digits - at, width, left, pad);
}

/* A signed or unsigned argument of `longs` l's. */
static uint64_t take(va_list *ap, int longs, bool is_signed)
{
    if (longs >= 1) return va_arg(*ap, unsigned long long);   /* long and long long are 64 bits on every host */
    return is_signed ? (uint64_t)(int64_t)va_arg(*ap, int) : va_arg(*ap, unsigned);
}
_Static_assert(sizeof(long) == 8, "fmt.c takes long and long long alike");

size_t fmt_v(char *buf, size_t cap, const char *f, va_list args)
{
    assert(cap >= 1);
    struct out o = { buf, 0, cap };
    va_list ap;
    va_copy(ap, args);
    for (; *f; f++) {
        if (*f != '%') { put(&o, *f); continue; }
        bool left = false;
        char pad = ' ';
        unsigned width = 0;
        int longs = 0;
        f++;
        if (*f == '#') f++;                            /* %#x: the 0x is printed always, below */
        bool alt = f[-1] == '#';
        if (*f == '-') { left = true; f++; }
        if (*f == '0') { pad = '0'; f++; }
        while (*f >= '0' && *f <= '9') width = width * 10 + (unsigned)(*f++ - '0');
        while (*f == 'l' || *f == 'z' || *f == 'j') { longs++; f++; }
        switch (*f) {
        case 's': { const char *s = va_arg(ap, const char *); if (!s) s = "(null)"; put_padded(&o, s, strlen(s), width, left, ' '); break; }
        case 'c': put(&o, (char)va_arg(ap, int)); break;
        case 'd': case 'i': {
            int64_t v = (int64_t)take(&ap, longs, true);
            put_number(&o, v < 0 ? 0 - (uint64_t)v : (uint64_t)v, v < 0, 10, width, left, pad);
            break;
        }
        case 'u': put_number(&o, take(&ap, longs, false), false, 10, width, left, pad); break;
        case 'p': longs = 2; alt = true; /* fall through */
        case 'x': if (alt) { put(&o, '0'); put(&o, 'x'); } put_number(&o, take(&ap, longs, false), false, 16, width, left, pad); break;
        case '%': put(&o, '%'); break;
        default: assert(false && "fmt: unknown conversion"); put(&o, '?'); break;
        }
    }
    va_end(ap);
    o.buf[o.n] = 0;
    return o.n;
}

size_t fmt_s(char *buf, size_t cap, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    size_t n = fmt_v(buf, cap, fmt, ap);
    va_end(ap);
    return n;
}

void fmt_one_line(char *buf, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)buf[i] < ' ' || buf[i] == 0x7f) buf[i] = '?';
}
