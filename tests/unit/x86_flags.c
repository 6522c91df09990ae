/*
 * x86_flags.c - conditions of the baseline as the folding builders make them, against the interpreter: compares and conditional compares of integers
 * and floats, selections by them (general and vector registers), exits, and chains of additions and subtractions with carry. Registers,
 * NZCV, IEEE flags and the place where the unit is left must agree at every feature level.
 *
 *   x86_flags [seed [units]]
 */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <sys/mman.h>

#include "hostisa/helpers.h"
#include "hostisa/host.h"
#include "hostisa/interp/interp.h"
#include "tests/unit/rnd.h"
#include "tests/unit/x86_as_region.h"

enum { AREA = 1 << 20, PC = 0x10000, WORDS = 16, BUF_REG = 5, NZCV = IR_SLOT_M0 };

static uint64_t n_units = 2000;

static const uint64_t edge[] = {
    0, 1, 2, 0x7f, 0xff, INT32_MAX, 0x80000000, UINT32_MAX, 0x100000000, INT64_MAX, (uint64_t)INT64_MIN, UINT64_MAX, (uint64_t)-2,
    0x7fffffff80000000, 0x8000000000000001,
};
static const uint64_t edge_f64[] = {
    0, 0x8000000000000000, 0x3ff0000000000000, 0xbff0000000000000, 0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0x7ff0000000000001,
    0xfff8000000000123, 1,
};
static const uint32_t edge_f32[] = { 0, 0x80000000, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00000, 0x7f800001, 0xffc00123, 1 };
static uint64_t rand_int(void) { return below(3) ? edge[below(sizeof edge / sizeof *edge)] : rnd() >> below(64); }
static uint64_t rand_float(void)
{
    if (below(2)) return edge_f64[below(sizeof edge_f64 / sizeof *edge_f64)];
    return (rnd() & 0xffffffff00000000) | edge_f32[below(sizeof edge_f32 / sizeof *edge_f32)];
}

/* --- units ------------------------------------------------------------------------------------------------------------- */

static struct ir_unit unit;
static unsigned insn;

static unsigned free_r(void)
{
    unsigned r;
    do r = below(12); while (r == BUF_REG);
    return IR_SLOT_R(r < 8 ? r : r + 18);
}
static ir_ref get_r(void) { return below(8) ? ir_get(&unit, free_r(), IRT_I64) : ir_k(&unit, rand_int()); }
static ir_ref get(enum ir_type t)
{
    ir_ref v = get_r();
    return t == IRT_I64 ? v : ir_op1(&unit, IR_TRUNC, IRT_NONE, v);
}
static void set(enum ir_type t, ir_ref v) { ir_set(&unit, free_r(), IRT_I64, t == IRT_I64 ? v : ir_op1(&unit, IR_ZX32, IRT_I64, v)); }
static unsigned v_slot(void) { return IR_SLOT_V(below(4) ? below(6) : 26 + below(6)); }
static ir_ref get_v(void) { return ir_get(&unit, v_slot(), IRT_V128); }
static ir_ref flags(void) { return ir_get(&unit, NZCV, IRT_FLAGS); }
static void set_flags(ir_ref f) { ir_set(&unit, NZCV, IRT_FLAGS, f); }
static ir_ref cond(void) { return ir_op2(&unit, IR_COND, IRT_NONE, flags(), (ir_ref)below(IRC__N)); }

static void compare(void)
{
    enum ir_type t = below(2) ? IRT_I64 : IRT_I32;
    static const uint8_t op[] = { IR_FLSUB, IR_FLSUB, IR_FLADD, IR_FLAND }, sum[] = { IR_SUB, IR_SUB, IR_ADD, IR_AND };
    unsigned k = below(4);
    ir_ref a = get(t), b = below(6) ? get(t) : a, f = ir_op2(&unit, op[k], t, a, b);
    if (below(2)) set(t, ir_op2(&unit, sum[k], t, a, b));
    set_flags(f);
}
static void compare_float(void)
{
    enum ir_type t = below(2) ? IRT_F64 : IRT_F32;
    ir_ref a = ir_op1(&unit, IR_VTOF, t, get_v()), b = below(6) ? ir_op1(&unit, IR_VTOF, t, get_v()) : a;
    set_flags(ir_op3(&unit, IR_FLFCMP, t, a, b, (ir_ref)below(2)));
}
static void conditional_compare(void)
{
    enum ir_type t = below(2) ? IRT_I64 : IRT_I32;
    ir_ref c = cond(), a = get(t), b = get(t);
    ir_ref other = ir_op1(&unit, IR_FLPACK, IRT_NONE, ir_k(&unit, rnd() & (IRF_N | IRF_Z | IRF_C | IRF_V)));
    set_flags(ir_op3(&unit, IR_FLSEL, IRT_NONE, c, ir_op2(&unit, below(2) ? IR_FLSUB : IR_FLADD, t, a, b), other));
}
static void use_condition(void)
{
    ir_ref c = cond();
    switch (below(5)) {
    case 0: set(IRT_I64, c); break;
    case 1: {
        enum ir_type t = below(2) ? IRT_I64 : IRT_I32;
        ir_ref a = get(t), b = get(t);
        set(t, ir_op3(&unit, IR_SELECT, t, c, a, b));
        break;
    }
    case 2:
        if (!ir_is_k(c)) ir_raw(&unit, IR_EXITIF, 0, c, ir_gaddr(&unit, PC + 0x1000 + 4 * insn), 0);
        break;
    default: {   /* fcsel */
        ir_ref a = get_v(), b = get_v(), m = ir_op1(&unit, IR_VDUP, IRL_U64 | IRL_HALF, ir_op2(&unit, IR_SUB, IRT_I64, ir_k(&unit, 0), c));
        ir_ref r = ir_op3(&unit, IR_VBSL, (below(2) ? IRL_U64 : IRL_U32) | (below(4) ? IRL_ONE : IRL_HALF), m, a, b);
        ir_set(&unit, v_slot(), IRT_V128, r);
        break;
    }
    }
}
static void next_insn(void)
{
    insn++;
    ir_raw(&unit, IR_INSN, 0, ir_gaddr(&unit, PC + 4 * insn), 4, 0);
}
static void memory(void)
{
    ir_ref base = ir_get(&unit, IR_SLOT_R(BUF_REG), IRT_I64);
    if (below(2)) set(IRT_I64, ir_load(&unit, IRM_I64, base, 8 * below(WORDS)));
    else ir_store(&unit, IRM_I64, base, 8 * below(WORDS), get_r());
}
/* Additions or subtractions with carry, one after the other, with or without setting the flags. */
static void carries(void)
{
    enum ir_type t = below(3) ? IRT_I64 : IRT_I32;
    for (unsigned n = 1 + below(4); n--;) {
        ir_ref c = ir_op2(&unit, IR_COND, IRT_NONE, flags(), IRC_CS), a = get(t), b = below(5) ? get(t) : ir_k(&unit, 0);
        if (below(4) == 0) {   /* the first of a chain */
            bool sub = below(2);
            set(t, ir_op2(&unit, sub ? IR_SUB : IR_ADD, t, a, b));
            set_flags(ir_op2(&unit, sub ? IR_FLSUB : IR_FLADD, t, a, b));
            continue;
        }
        if (below(2)) b = ir_op2(&unit, IR_XOR, t, b, ir_k(&unit, UINT64_MAX));
        ir_ref s = ir_op3(&unit, IR_ADC, t, a, b, c), f = below(4) ? ir_op3(&unit, IR_FLADC, t, a, b, c) : 0;
        if (below(5)) set(t, s);
        if (f) set_flags(f);
        if (below(2)) next_insn();
        if (below(4) == 0) {
            next_insn();
            memory();
        }
        if (below(3) == 0) set(IRT_I64, get_r());
        if (below(3) == 0) {
            ir_ref x = get_r();
            set(IRT_I64, ir_op2(&unit, below(2) ? IR_MUL : IR_MULHU, IRT_I64, x, get_r()));
        }
    }
}
static void arithmetic(void)
{
    ir_ref a = get_r(), b = get_r();
    static const uint8_t op[] = { IR_ADD, IR_SUB, IR_XOR, IR_MUL, IR_AND };
    set(IRT_I64, ir_op2(&unit, op[below(5)], IRT_I64, a, b));
}

static void build(void)
{
    static void (*const kinds[])(void) = { compare, compare, compare_float, compare_float, conditional_compare, use_condition, use_condition, use_condition,
                                           carries, carries, memory, arithmetic };
    ir_reset(&unit, PC);
    unsigned n = 2 + below(10);
    for (insn = 0; insn < n; insn++) {
        ir_raw(&unit, IR_INSN, 0, ir_gaddr(&unit, PC + 4 * insn), 4, 0);
        kinds[below(sizeof kinds / sizeof *kinds)]();
    }
    if (below(4) == 0) set_flags(ir_op1(&unit, IR_FLPACK, IRT_NONE, ir_k(&unit, 0)));   /* what went before is dead */
    ir_raw(&unit, IR_EXIT, 0, ir_gaddr(&unit, PC + 4 * insn), 0, 0);
    ir_ref at;
    const char *err = ir_verify(&unit, &at);
    if (!err) return;
    ir_dump(&unit, stderr, NULL);
    fail_msg("generator: %s at %u", err, at);
}

/* --- running ------------------------------------------------------------------------------------------------------------- */

struct state { uint64_t r[32], v[64], mem[WORDS], nzcv, pc; unsigned reason, flags; };
static struct cpu cpu;
static void *helpers[HELPER__N], *lookup[1 << HOST_LOOKUP_BITS], *ret_stack[4096];
static uint64_t buffer[WORDS];
static struct host_code code;

static void load_state(const struct state *s)
{
    memcpy(cpu.r, s->r, sizeof s->r);
    memcpy(cpu.v, s->v, sizeof s->v);
    memcpy(buffer, s->mem, sizeof buffer);
    cpu.r[BUF_REG] = (uint64_t)buffer;
    cpu.m[0] = s->nzcv;
    cpu.pc = PC;
    host_fp_reset();
    host_fpflags_set(s->flags);
}
static void save_state(struct state *s, unsigned reason)
{
    s->flags = host_fpflags_get();
    host_fp_reset();
    memcpy(s->r, cpu.r, sizeof s->r);
    memcpy(s->v, cpu.v, sizeof s->v);
    memcpy(s->mem, buffer, sizeof buffer);
    s->nzcv = cpu.m[0];
    s->pc = cpu.pc;
    s->reason = reason;
}

static void level(const char *name, bool random)
{
    struct host *h = calloc(1, host_size());
    struct host_pin pin = { .n_r = 32, .n_v = 32, .v_is_128 = 1 };
    for (uint8_t i = 0; i < 32; i++) pin.r[i] = pin.v[i] = i;
    struct host_options o = { .cpu = name, .pin = &pin, .random_regs = random, .seed = rnd() };
    if (host_init(h, &o)) {   /* this machine lacks the level */
        free(h);
        return;
    }
    uint8_t *area = mmap(NULL, AREA, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(area, MAP_FAILED);
    uint8_t *final = area + ((host_emit_thunks(h, area, AREA) + 63) & ~(size_t)63) + 16;
    cpu.thunks = area;
    for (uint64_t k = 0; k < n_units; k++) {
        static uint8_t scratch[1 << 17];
        build();
        code.buf = scratch;
        code.cap = sizeof scratch;
        assert_true(compile_as(h, &unit, final, &code, 0xffff, true));
        memcpy(final - HOST_HEADER, &unit.pc, 8);
        memcpy(final, code.buf, code.size);
        for (unsigned n = 0; n < 4; n++) {
            struct state in, a, b;
            memset(&in, 0, sizeof in);
            memset(&a, 0, sizeof a);
            memset(&b, 0, sizeof b);
            for (unsigned i = 0; i < 32; i++) in.r[i] = rand_int();
            for (unsigned i = 0; i < 64; i++) in.v[i] = rand_float();
            for (unsigned i = 0; i < WORDS; i++) in.mem[i] = rand_int();
            in.nzcv = rnd() & (IRF_N | IRF_Z | IRF_C | IRF_V);
            load_state(&in);
            const unsigned why = host_enter(&cpu, final);
            if (cpu.snap) host_snap_apply(h, &cpu);
            save_state(&b, why);
            load_state(&in);
            save_state(&a, interp_run(&cpu, &unit));
            if (!memcmp(&a, &b, sizeof a)) continue;
            ir_dump(&unit, stderr, NULL);
            for (unsigned i = 0; i < 32; i++) {
                fprintf(stderr, "in r%u = %#lx v%u = %016lx%016lx\n", i, in.r[i], i, in.v[2 * i + 1], in.v[2 * i]);
                if (a.r[i] != b.r[i] && i != BUF_REG) fprintf(stderr, "r%u: %#lx, not %#lx\n", i, b.r[i], a.r[i]);
                if (a.v[2 * i] != b.v[2 * i] || a.v[2 * i + 1] != b.v[2 * i + 1])
                    fprintf(stderr, "v%u: %016lx%016lx, not %016lx%016lx\n", i, b.v[2 * i + 1], b.v[2 * i], a.v[2 * i + 1], a.v[2 * i]);
            }
            fail_msg("%s: compiled code and interpreter disagree: NZCV %#lx, not %#lx (in: %#lx), flags %#x, not %#x, pc %#lx, not %#lx", name, b.nzcv, a.nzcv,
                     in.nzcv, b.flags, a.flags, b.pc, a.pc);
        }
    }
    munmap(area, AREA);
    free(h);
}

static void test_v2(void **s) { (void)s; level("v2", false); level("v2", true); }
static void test_v3(void **s) { (void)s; level("v3", false); level("v3", true); }
static void test_v4(void **s) { (void)s; level("v4", false); level("v4", true); }

int main(int argc, char **argv)
{
    if (argc > 1) seed = strtoull(argv[1], NULL, 0) * 2 + 1;
    if (argc > 2) n_units = strtoull(argv[2], NULL, 0);
    helpers_init(helpers);
    cpu.helpers = helpers;
    cpu.lookup = lookup;
    cpu.ret_base = ret_stack + 2048;
    cpu.ret_limit = ret_stack + 1024;
    host_ret_reset(&cpu);
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_v2), cmocka_unit_test(test_v3), cmocka_unit_test(test_v4) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
