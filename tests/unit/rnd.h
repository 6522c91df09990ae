/* rnd.h - random numbers for tests: the same from the same seed, which is never 0. */
#ifndef DRAGOMAN_TEST_RND_H
#define DRAGOMAN_TEST_RND_H

#include <stdint.h>

static uint64_t seed = 1;
static inline uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed * 0x9e3779b97f4a7c15;
}
static inline unsigned below(unsigned n) { return (unsigned)((rnd() >> 33) % n); }

#endif
