/* Virtual calls in a loop over objects of two classes, one of them rare. */
#include "bench.h"
struct shape; struct vtable { uint64_t (*area)(const struct shape *); void (*grow)(struct shape *, uint64_t); };
struct shape { const struct vtable *v; uint64_t a, b; };
__attribute__((noinline)) static uint64_t area_r(const struct shape *s) { return s->a * s->b; }
__attribute__((noinline)) static void grow_r(struct shape *s, uint64_t n) { s->a += n & 3; s->b ^= n; }
__attribute__((noinline)) static uint64_t area_s(const struct shape *s) { return s->a * s->a; }
__attribute__((noinline)) static void grow_s(struct shape *s, uint64_t n) { s->a += n & 7; }
static const struct vtable rect = { area_r, grow_r }, square = { area_s, grow_s };
__attribute__((noinline)) static uint64_t run(struct shape *s, unsigned n, uint64_t rounds)
{
    uint64_t sum = 0;
    for (uint64_t r = 0; r < rounds; r++)
        for (unsigned i = 0; i < n; i++) {
            s[i].v->grow(&s[i], r);
            sum += s[i].v->area(&s[i]);
        }
    return sum;
}
int main(int argc, char **argv)
{
    static struct shape s[64];
    for (unsigned i = 0; i < 64; i++) s[i] = (struct shape){ i % 8 == 3 ? &square : &rect, i, i + 1 };
    BENCH_RESULT(run(s, 64, (uint64_t)BENCH_N(2000000)));
    return 0;
}
