/*
 * dis_text.h - inside the disassemblers: a bounded line and what all guests print into it.
 *
 * No stdio: disassemblers also run on guest threads (-d in_asm).
 */
#ifndef DRAGOMAN_DIS_TEXT_H
#define DRAGOMAN_DIS_TEXT_H

#include <stddef.h>
#include <stdint.h>

struct out { char *p; size_t left; };

static inline void put(struct out *o, char c)
{
    if (o->left <= 1) return;
    *o->p++ = c;
    o->left--;
}

static inline void puts_to(struct out *o, const char *s)
{
    while (*s) put(o, *s++);
}

static inline void put_number(struct out *o, uint64_t v, unsigned base)
{
    char digits[24];
    unsigned n = 0;
    do digits[n++] = "0123456789abcdef"[v % base];
    while (v /= base);
    while (n) put(o, digits[--n]);
}

static inline void put_hex(struct out *o, uint64_t v)
{
    puts_to(o, "0x");
    put_number(o, v, 16);
}

static inline void put_dec(struct out *o, int64_t v)
{
    if (v < 0) put(o, '-');
    put_number(o, v < 0 ? -(uint64_t)v : (uint64_t)v, 10);
}

#endif
