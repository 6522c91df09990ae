/*
 * alloc_moves.c - moves_emit(): after its steps every destination holds what its source held before, whatever the cycles.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "optimizer/alloc.h"

enum { TEMP_GPR = 0, TEMP_VEC = 32, N_REG = 64, N_MEM = 80, ROUNDS = 20000 };

struct machine { uint32_t reg[N_REG], mem[N_MEM]; unsigned steps; };

static uint64_t seed = 88172645463325252u;
static unsigned rnd(unsigned n)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)(seed >> 20) % n;
}

static uint32_t read_place(const struct machine *m, struct move_place p)
{
    switch (p.kind) {
    case MOVE_REG: return m->reg[p.n];
    case MOVE_MEM: return m->mem[p.n];
    default: return 0x80000000u | p.n;
    }
}
static void step(void *ctx, const struct move *s)
{
    struct machine *m = ctx;
    const uint32_t x = read_place(m, s->from);
    assert_int_not_equal(s->to.kind, MOVE_K);
    if (s->to.kind == MOVE_REG) {
        assert_int_equal(s->to.n >= 32, s->class == ALLOC_VEC);
        m->reg[s->to.n] = x;
    } else {
        m->mem[s->to.n] = x;
    }
    m->steps++;
}

static struct move_place place(unsigned class, unsigned n_regs, unsigned n_mem, unsigned mem_base)
{
    if (rnd(n_regs + n_mem) < n_regs) return (struct move_place){ MOVE_REG, (uint16_t)(32 * class + 1 + rnd(n_regs)) };
    return (struct move_place){ MOVE_MEM, (uint16_t)(mem_base + rnd(n_mem)) };
}

/* Both files as they are after the moves, the temporaries left out; returns the steps. */
static unsigned run(const struct move *mv, unsigned n)
{
    static const uint8_t temp[ALLOC__CLASSES] = { TEMP_GPR, TEMP_VEC };
    struct machine m, before, want;
    for (unsigned k = 0; k < N_REG; k++) m.reg[k] = k + 1;
    for (unsigned k = 0; k < N_MEM; k++) m.mem[k] = 1000 + k;
    m.steps = 0;
    before = want = m;
    for (unsigned k = 0; k < n; k++) {
        const uint32_t x = read_place(&before, mv[k].from);
        if (mv[k].to.kind == MOVE_REG) want.reg[mv[k].to.n] = x;
        else want.mem[mv[k].to.n] = x;
    }
    moves_emit(mv, n, temp, step, &m);
    m.reg[TEMP_GPR] = want.reg[TEMP_GPR];
    m.reg[TEMP_VEC] = want.reg[TEMP_VEC];
    assert_memory_equal(m.reg, want.reg, sizeof m.reg);
    assert_memory_equal(m.mem, want.mem, sizeof m.mem);
    return m.steps;
}

static void test_random(void **state)
{
    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        struct move mv[MOVES_MAX];
        bool used[2][128] = {{0}};
        unsigned n = 0;
        const unsigned want = rnd(rnd(20) ? 12 : MOVES_MAX + 1), n_regs = 1 + rnd(14), n_mem = 1 + rnd(6);
        for (unsigned k = 0; k < want; k++) {
            const unsigned class = rnd(2), base = class ? 40 : 0;   /* classes share no memory: pairs and single words don't */
            struct move x = { .to = place(class, n_regs, n_mem, base), .class = (uint8_t)class, .wide = (uint8_t)class };
            if (used[x.to.kind][x.to.n]) continue;
            used[x.to.kind][x.to.n] = true;
            x.from = rnd(10) ? place(class, n_regs, n_mem, base) : (struct move_place){ MOVE_K, (uint16_t)k };
            mv[n++] = x;
        }
        run(mv, n);
    }
}

#define REG(k) { MOVE_REG, k }
#define MEM(k) { MOVE_MEM, k }
/* As few steps as can be: one for each move, one more for each cycle, none for a move to itself. */
static void test_steps(void **state)
{
    (void)state;
    const struct move chain[] = { { REG(1), REG(2), 0, 0 }, { REG(2), REG(3), 0, 0 }, { MEM(4), REG(1), 0, 0 }, { REG(5), REG(5), 0, 0 } };
    assert_int_equal(run(chain, 4), 3);
    const struct move swap[] = { { REG(1), REG(2), 0, 0 }, { REG(2), REG(1), 0, 0 }, { REG(3), REG(1), 0, 0 } };
    assert_int_equal(run(swap, 3), 4);
    const struct move two[] = { { REG(1), MEM(2), 0, 0 }, { MEM(2), REG(1), 0, 0 }, { MEM(7), MEM(8), 0, 0 }, { MEM(8), MEM(7), 0, 0 } };
    assert_int_equal(run(two, 4), 6);
    assert_int_equal(run(NULL, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_random), cmocka_unit_test(test_steps) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
