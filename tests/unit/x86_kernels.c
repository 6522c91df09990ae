/*
 * x86_kernels.c - inner loops as compilers and libraries write them for A64, from machine code to host code: what one round does must agree
 * with the interpreter, and it must not take more host instructions than it does today.
 *
 *   x86_kernels [seed]      prints the counts
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
#include "translate/aarch64/aarch64.h"
#include "translate/aarch64/model.h"
#include "tests/unit/rnd.h"
#include "tests/unit/x86_as_region.h"

enum { AREA = 1 << 20, PC = 0x10000, ROUNDS = 40, BYTES = 512, SLACK = 2 /* moves come and go with the order of pinned registers */ };

static const uint32_t k_memcpy[] = {
    0xacc10420,   /* ldp q0, q1, [x1], #32 */
    0xac810400,   /* stp q0, q1, [x0], #32 */
    0xf1008042,   /* subs x2, x2, #0x20 */
    0x54ffffa8,   /* b.hi 0 */
};
static const uint32_t k_strlen[] = {
    0x3cc10c20,   /* ldr q0, [x1, #16]! */
    0x4e209801,   /* cmeq v1.16b, v0.16b, #0 */
    0x0f0c8421,   /* shrn v1.8b, v1.8h, #4 */
    0x9e660023,   /* fmov x3, d1 */
    0xb4ffff83,   /* cbz x3, 10 */
};
static const uint32_t k_sdot[] = {
    0x3ce36802,   /* ldr q2, [x0, x3] */
    0x3ce36821,   /* ldr q1, [x1, x3] */
    0x91004063,   /* add x3, x3, #0x10 */
    0x4e21cc40,   /* fmla v0.4s, v2.4s, v1.4s */
    0xeb04007f,   /* cmp x3, x4 */
    0x54ffff61,   /* b.ne 24 */
};
static const uint32_t k_idot8[] = {
    0x3cc10401,   /* ldr q1, [x0], #16 */
    0x3cc10422,   /* ldr q2, [x1], #16 */
    0x4e829420,   /* sdot v0.4s, v1.16b, v2.16b */
    0xf1004042,   /* subs x2, x2, #0x10 */
    0x54ffff81,   /* b.ne 3c */
};
static const uint32_t k_saxpy[] = {
    0x3ce06820,   /* ldr q0, [x1, x0] */
    0x3ce06841,   /* ldr q1, [x2, x0] */
    0x4f821020,   /* fmla v0.4s, v1.4s, v2.s[0] */
    0x3ca06820,   /* str q0, [x1, x0] */
    0x91004000,   /* add x0, x0, #0x10 */
    0xeb03001f,   /* cmp x0, x3 */
    0x54ffff41,   /* b.ne 50 */
};
static const uint32_t k_ddot[] = {
    0xfc408401,   /* ldr d1, [x0], #8 */
    0xfc408422,   /* ldr d2, [x1], #8 */
    0x1f420020,   /* fmadd d0, d1, d2, d0 */
    0xf1000442,   /* subs x2, x2, #0x1 */
    0x54ffff81,   /* b.ne 6c */
};
static const uint32_t k_sum16[] = {
    0x3cc10401,   /* ldr q1, [x0], #16 */
    0x6e202821,   /* uaddlp v1.8h, v1.16b */
    0x6e606820,   /* uadalp v0.4s, v1.8h */
    0xf1004021,   /* subs x1, x1, #0x10 */
    0x54ffff88,   /* b.hi 80 */
};
static const uint32_t k_blend[] = {
    0x3dc00000,   /* ldr q0, [x0] */
    0x3cc10421,   /* ldr q1, [x1], #16 */
    0x2e24c002,   /* umull v2.8h, v0.8b, v4.8b */
    0x6e24c003,   /* umull2 v3.8h, v0.16b, v4.16b */
    0x2e258022,   /* umlal v2.8h, v1.8b, v5.8b */
    0x6e258023,   /* umlal2 v3.8h, v1.16b, v5.16b */
    0x0f088c42,   /* rshrn v2.8b, v2.8h, #8 */
    0x4f088c62,   /* rshrn2 v2.16b, v3.8h, #8 */
    0x3c810402,   /* str q2, [x0], #16 */
    0xf1004042,   /* subs x2, x2, #0x10 */
    0x54fffec8,   /* b.hi 94 */
};
static const uint32_t k_memchr[] = {
    0x3cc10c61,   /* ldr q1, [x3, #16]! */
    0x6e208c22,   /* cmeq v2.16b, v1.16b, v0.16b */
    0x6e22a443,   /* umaxp v3.16b, v2.16b, v2.16b */
    0x9e660065,   /* fmov x5, d3 */
    0xb4ffff85,   /* cbz x5, c0 */
};
static const uint32_t k_aes[] = {
    0x3dc00000,   /* ldr q0, [x0] */
    0x4e284a00,   /* aese v0.16b, v16.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284a20,   /* aese v0.16b, v17.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284a40,   /* aese v0.16b, v18.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284a60,   /* aese v0.16b, v19.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284a80,   /* aese v0.16b, v20.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284aa0,   /* aese v0.16b, v21.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284ac0,   /* aese v0.16b, v22.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284ae0,   /* aese v0.16b, v23.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284b00,   /* aese v0.16b, v24.16b */
    0x4e286800,   /* aesmc v0.16b, v0.16b */
    0x4e284b20,   /* aese v0.16b, v25.16b */
    0x6e3a1c00,   /* eor v0.16b, v0.16b, v26.16b */
    0x3c810400,   /* str q0, [x0], #16 */
    0xf1000421,   /* subs x1, x1, #0x1 */
    0x54fffd21,   /* b.ne d4 */
};
static const uint32_t k_aesd[] = {
    0x3dc00000,   /* ldr q0, [x0] */
    0x4e285a00,   /* aesd v0.16b, v16.16b */
    0x4e287800,   /* aesimc v0.16b, v0.16b */
    0x4e285a20,   /* aesd v0.16b, v17.16b */
    0x4e287800,   /* aesimc v0.16b, v0.16b */
    0x4e285a40,   /* aesd v0.16b, v18.16b */
    0x6e3a1c00,   /* eor v0.16b, v0.16b, v26.16b */
    0x4e287a01,   /* aesimc v1.16b, v16.16b */
    0x4e286a22,   /* aesmc v2.16b, v17.16b */
    0x4e284a43,   /* aese v3.16b, v18.16b */
    0x3c810400,   /* str q0, [x0], #16 */
    0xf1000421,   /* subs x1, x1, #0x1 */
    0x54fffe81,   /* b.ne 134 */
};
static const uint32_t k_sha256[] = {
    0x4eb08406,   /* add v6.4s, v0.4s, v16.4s */
    0x5e282820,   /* sha256su0 v0.4s, v1.4s */
    0x4eb41e85,   /* mov v5.16b, v20.16b */
    0x5e0642b4,   /* sha256h q20, q21, v6.4s */
    0x5e0650b5,   /* sha256h2 q21, q5, v6.4s */
    0x5e036040,   /* sha256su1 v0.4s, v2.4s, v3.4s */
    0x4eb18426,   /* add v6.4s, v1.4s, v17.4s */
    0x5e282841,   /* sha256su0 v1.4s, v2.4s */
    0x4eb41e85,   /* mov v5.16b, v20.16b */
    0x5e0642b4,   /* sha256h q20, q21, v6.4s */
    0x5e0650b5,   /* sha256h2 q21, q5, v6.4s */
    0x5e006061,   /* sha256su1 v1.4s, v3.4s, v0.4s */
    0xf1000421,   /* subs x1, x1, #0x1 */
    0x54fffe61,   /* b.ne 168 */
};
static const uint32_t k_sha1[] = {
    0x4eb08406,   /* add v6.4s, v0.4s, v16.4s */
    0x5e280a85,   /* sha1h s5, s20 */
    0x5e0602b4,   /* sha1c q20, s21, v6.4s */
    0x5e023020,   /* sha1su0 v0.4s, v1.4s, v2.4s */
    0x5e281860,   /* sha1su1 v0.4s, v3.4s */
    0x4eb18426,   /* add v6.4s, v1.4s, v17.4s */
    0x5e280a95,   /* sha1h s21, s20 */
    0x5e0610b4,   /* sha1p q20, s5, v6.4s */
    0x5e0622b4,   /* sha1m q20, s21, v6.4s */
    0xf1000421,   /* subs x1, x1, #0x1 */
    0x54fffec1,   /* b.ne 1a0 */
};
static const uint32_t k_fsel[] = {
    0xfc408400,   /* ldr d0, [x0], #8 */
    0x1e612010,   /* fcmpe d0, d1 */
    0x1e61cc01,   /* fcsel d1, d0, d1, gt */
    0x1e614022,   /* fneg d2, d1 */
    0x1e620823,   /* fmul d3, d1, d2 */
    0xf1000421,   /* subs x1, x1, #0x1 */
    0x54ffff41,   /* b.ne 1cc */
};
static const uint32_t k_carry[] = {
    0xa9401404,   /* ldp x4, x5, [x0] */
    0xa8c11c26,   /* ldp x6, x7, [x1], #16 */
    0xab060084,   /* adds x4, x4, x6 */
    0xba0700a5,   /* adcs x5, x5, x7 */
    0x9a1f0108,   /* adc x8, x8, xzr */
    0xa8811404,   /* stp x4, x5, [x0], #16 */
    0xf1000442,   /* subs x2, x2, #0x1 */
    0xda0a0129,   /* sbc x9, x9, x10 */
    0xb5ffff02,   /* cbnz x2, 1e8 */
};

/* regs: what a register holds: p a pointer, i an index into what the pointers point to, c a count. most: host instructions of a
 * round with AVX-512, poll and jump back included. */
static const struct kernel { const char *name; const uint32_t *w; unsigned n; const char *regs; unsigned most; } kernels[] = {
#define K(name, regs, most) { #name, k_##name, sizeof k_##name / 4, regs, most }
    K(memcpy, "p0 p1 c2", 14),
    K(strlen, "p1", 12),
    K(sdot, "p0 p1 i3 c4", 14),
    K(idot8, "p0 p1 c2", 20),
    K(saxpy, "p1 p2 i0 c3", 16),
    K(ddot, "p0 p1 c2", 16),
    K(sum16, "p0 c1", 15),
    K(blend, "p0 p1 c2", 39),
    K(memchr, "p3", 13),
    K(aes, "p0 c1", 35),
    K(aesd, "p0 c1", 28),
    K(sha256, "c1", 40),
    K(sha1, "c1", 52),
    K(fsel, "p0 c1", 16),
    K(carry, "p0 p1 c2", 27),
#undef K
};
enum { N = sizeof kernels / sizeof *kernels };

/* --- translation ------------------------------------------------------------------------------------------------------------- */

static struct ir_unit unit;
static struct host_code code;

static size_t fetch(void *ctx, uint64_t addr, void *dst, size_t n)
{
    const struct kernel *k = ctx;
    if (addr < PC || addr >= PC + 4 * k->n) return 0;
    size_t have = (size_t)(PC + 4 * k->n - addr);
    if (n > have) n = have;
    memcpy(dst, (const uint8_t *)k->w + (addr - PC), n);
    return n;
}

static void translate(const struct kernel *k)
{
    static const void *model;
    const char *err;
    ir_ref at;
    if (!model) model = a64_cpu_model(NULL, &err);
    struct guest_tx t = { .u = &unit, .fetch = fetch, .fetch_ctx = (void *)(uintptr_t)k, .cpu_model = model, .max_insns = 64,
                          .max_exits = 8, .fp_rm = IRRM_DYN };
    ir_reset(&unit, PC);
    aarch64_isa.translate(&t);
    assert_true(t.done);
    assert_null(ir_verify(&unit, &at));
}

struct port { struct host *h; uint8_t *area; size_t used; };
static struct cpu cpu;
static void *helpers[HELPER__N], *lookup[1 << HOST_LOOKUP_BITS], *ret_stack[4096];

static struct port port_new(const char *level)
{
    struct port p = { .h = calloc(1, host_size()) };
    struct host_options o = { .cpu = level, .pin = aarch64_isa.pin };
    if (host_init(p.h, &o)) {   /* this machine lacks the level */
        free(p.h);
        p.h = NULL;
        return p;
    }
    p.area = mmap(NULL, AREA, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(p.area, MAP_FAILED);
    p.used = (host_emit_thunks(p.h, p.area, AREA) + 63) & ~(size_t)63;
    cpu.thunks = p.area;
    return p;
}

static const uint8_t *compile(const struct port *p)
{
    static uint8_t scratch[1 << 16];
    uint8_t *final = p->area + p->used + 16;
    code.buf = scratch;
    code.cap = sizeof scratch;
    assert_true(compile_as(p->h, &unit, final, &code, 0, false));
    memcpy(final - HOST_HEADER, &unit.pc, 8);
    memcpy(final, code.buf, code.size);
    return final;
}

/* --- a round ------------------------------------------------------------------------------------------------------------------- */

struct state { uint64_t r[32]; cpu_v128 v[32]; uint64_t m[16], mem[4 * BYTES / 8], pc; unsigned reason, flags; };
static uint64_t memory[4 * BYTES / 8];

static void load_state(const struct state *s)
{
    memcpy(cpu.r, s->r, sizeof s->r);
    memcpy(cpu.v, s->v, sizeof s->v);
    memcpy(cpu.m, s->m, sizeof s->m);
    memcpy(memory, s->mem, sizeof memory);
    cpu.pc = PC;
    host_fp_reset();
}
static void save_state(struct state *s, unsigned reason)
{
    s->flags = host_fpflags_get();
    host_fp_reset();
    memcpy(s->r, cpu.r, sizeof s->r);
    memcpy(s->v, cpu.v, sizeof s->v);
    memcpy(s->m, cpu.m, sizeof s->m);
    memcpy(s->mem, memory, sizeof memory);
    s->pc = cpu.pc;
    s->reason = reason;
}

static uint64_t ordinary(void)   /* two singles, or a double, of moderate size */
{
    if (rnd() & 1) return (rnd() & 0x800fffffffffffff) | (uint64_t)(1020 + rnd() % 8) << 52;
    return (rnd() & 0x807fffff807fffff) | (124 + rnd() % 8) << 55 | (124 + rnd() % 8) << 23;
}

static void random_state(struct state *s, const struct kernel *k)
{
    memset(s, 0, sizeof *s);
    for (unsigned i = 0; i < 32; i++) {
        s->r[i] = rnd();
        s->v[i] = (cpu_v128){ .d = { ordinary(), ordinary() } };
    }
    for (unsigned i = 0; i < sizeof s->mem / 8; i++) s->mem[i] = rnd() % 3 ? ordinary() : rnd();
    for (const char *p = k->regs; *p; p += strcspn(p, " "), p += *p == ' ') {
        unsigned r = (unsigned)atoi(p + 1);
        s->r[r] = *p == 'p' ? (uint64_t)memory + BYTES + 16 * (rnd() % 8) : *p == 'i' ? 16 * (rnd() % 16) : rnd() % 64;
    }
}

static void run(const char *level, unsigned counts[N])
{
    struct port p = port_new(level);
    if (!p.h) return;
    for (unsigned n = 0; n < N; n++) {
        static struct state in, a, b;
        translate(&kernels[n]);
        const uint8_t *at = compile(&p);
        counts[n] = code.n_host;
        for (unsigned k = 0; k < ROUNDS; k++) {
            random_state(&in, &kernels[n]);
            memset(&a, 0, sizeof a);
            memset(&b, 0, sizeof b);
            load_state(&in);
            save_state(&b, host_enter(&cpu, at));
            load_state(&in);
            save_state(&a, interp_run(&cpu, &unit));
            if (!memcmp(&a, &b, sizeof a)) continue;
            ir_dump(&unit, stderr, NULL);
            for (unsigned i = 0; i < 32; i++) {
                if (a.r[i] != b.r[i]) print_message("x%u: %#lx, not %#lx\n", i, b.r[i], a.r[i]);
                if (memcmp(&a.v[i], &b.v[i], 16))
                    print_message("v%u: %016lx%016lx, not %016lx%016lx\n", i, b.v[i].d[1], b.v[i].d[0], a.v[i].d[1], a.v[i].d[0]);
            }
            fail_msg("%s, %s: compiled code and interpreter disagree (flags %#x, not %#x; pc %#lx, not %#lx)", level, kernels[n].name, b.flags, a.flags, b.pc, a.pc);
        }
    }
    munmap(p.area, AREA);
    free(p.h);
}

static unsigned count[3][N];
static void test_v2(void **s) { (void)s; run("v2", count[0]); }
static void test_v3(void **s) { (void)s; run("v3", count[1]); }
static void test_v4(void **s) { (void)s; run("v4", count[2]); }

static void test_counts(void **s)
{
    (void)s;
    print_message("%-10s %6s %4s %4s %4s\n", "kernel", "guest", "v2", "v3", "v4");
    for (unsigned n = 0; n < N; n++) print_message("%-10s %6u %4u %4u %4u\n", kernels[n].name, kernels[n].n, count[0][n], count[1][n], count[2][n]);
    for (unsigned n = 0; n < N; n++)
        if (count[2][n] > kernels[n].most + SLACK) fail_msg("%s takes %u host instructions, more than %u", kernels[n].name, count[2][n], kernels[n].most);
}

int main(int argc, char **argv)
{
    if (argc > 1) seed = strtoull(argv[1], NULL, 0) * 2 + 1;
    helpers_init(helpers);
    cpu.helpers = helpers;
    cpu.lookup = lookup;
    cpu.ret_base = ret_stack + 2048;
    cpu.ret_limit = ret_stack + 1024;
    host_ret_reset(&cpu);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_v2), cmocka_unit_test(test_v3), cmocka_unit_test(test_v4), cmocka_unit_test(test_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
