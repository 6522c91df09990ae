/* words.h - guest code for tests of translators: instructions at an address; what lies around them can't be fetched. */
#ifndef DRAGOMAN_TEST_WORDS_H
#define DRAGOMAN_TEST_WORDS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct words { uint64_t base; const uint32_t *w; size_t n; };

/* guest_fetch_fn; ctx is a struct words, or begins with one. */
static inline size_t fetch(void *ctx, uint64_t addr, void *dst, size_t n)
{
    const struct words *c = ctx;
    if (addr < c->base || addr >= c->base + 4 * c->n) return 0;
    size_t have = (size_t)(c->base + 4 * c->n - addr);
    if (n > have) n = have;
    memcpy(dst, (const uint8_t *)c->w + (addr - c->base), n);
    return n;
}

#endif
