/*
 * x86_fp.c - floating point of the baseline against the interpreter: random units over boundary operands in all four
 * rounding modes at every feature level. Registers, memory, flags and the place where the unit is left must agree.
 * An operand that is not NaN-boxed makes compiled code leave (IRX_STEP) in the state before that instruction.
 *
 *   x86_fp [seed [units]]
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
#include "hostisa/softfp.h"
#include "tests/unit/rnd.h"
#include "tests/unit/x86_as_region.h"

enum { AREA = 1 << 20, PC = 0x10000, WORDS = 16, BUF_REG = 5 };

static uint64_t n_units = 1500;

/* --- operands -------------------------------------------------------------------------------------------------- */

static const uint64_t edge64[] = {
    0, 0x8000000000000000, 1, 0x8000000000000001, 0x000fffffffffffff, 0x0010000000000000, 0x8010000000000000,
    0x3ff0000000000000, 0xbff0000000000000, 0x3fe0000000000000, 0xbfe0000000000000, 0x3fdfffffffffffff, 0x3fe0000000000001,
    0x3ff8000000000000, 0xbff8000000000000, 0x4004000000000000, 0x400c000000000000, 0xc004000000000000, 0xbfefffffffffffff,
    0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0xfff8000000000000, 0x7ff0000000000001, 0xfff0000000000123,
    0x7ffc00000000abcd, 0x7fefffffffffffff, 0xffefffffffffffff, 0x41dfffffffc00000, 0x41dfffffffe00000, 0x41dffffffff00000,
    0x41e0000000000000, 0xc1e0000000000000, 0xc1e0000000200000, 0xc1e0000000100000, 0xc1e0000000080000, 0x41efffffffe00000,
    0x41effffffff00000, 0x41f0000000000000, 0x41f0000000080000, 0x43dfffffffffffff, 0x43e0000000000000, 0x43e0000000000001,
    0xc3e0000000000000, 0xc3e0000000000001, 0xc3dfffffffffffff, 0x43efffffffffffff, 0x43f0000000000000, 0x4330000000000000,
    0x4330000000000001, 0x432fffffffffffff, 0x4340000000000000, 0x36a0000000000000, 0x369fffffffffffff, 0x380fffffffffffff,
    0x47efffffe0000000, 0x47effffff0000000, 0x47f0000000000000, 0x3ff0000010000000, 0x3ff0000030000000, 0x0000000000000003,
};
static const uint32_t edge32[] = {
    0, 0x80000000, 1, 0x80000001, 0x007fffff, 0x00800000, 0x80800000, 0x3f800000, 0xbf800000, 0x3f000000, 0xbf000000, 0x3effffff,
    0x3f000001, 0x3fc00000, 0xbfc00000, 0x40200000, 0x40600000, 0xc0200000, 0xbf7fffff, 0x7f800000, 0xff800000, 0x7fc00000,
    0xffc00000, 0x7f800001, 0xff800123, 0x7fe0abcd, 0x7f7fffff, 0xff7fffff, 0x4effffff, 0x4f000000, 0xcf000000, 0xcf000001,
    0x4f7fffff, 0x4f800000, 0x5effffff, 0x5f000000, 0xdf000000, 0xdf000001, 0x5f7fffff, 0x5f800000, 0x4b000000, 0x4b000001,
    0x4affffff, 0x34000000, 0x33800001,
};
static const uint64_t edge_int[] = {
    0, 1, 2, UINT64_MAX, INT64_MAX, (uint64_t)INT64_MIN, INT32_MAX, (uint64_t)(int64_t)INT32_MIN, UINT32_MAX, 0x80000000, 0x100000000,
    0x20000000000001, 0x8000000000000401, 0x8000000000000400, 0xfffffffffffffc00, 0xfffffffffffffbff, 0x1000001, 0xffffff7fffffffff,
    0x7fffffc000000001, 0x8000008000000001,
};

static uint64_t rand64(void)
{
    switch (below(5)) {
    case 0: return rnd();
    case 1: return (rnd() & 0x800fffffffffffff) | (uint64_t)(1023 - 4 + below(72)) << 52;
    default: return edge64[below(sizeof edge64 / sizeof *edge64)];
    }
}
static uint32_t rand32(void)
{
    switch (below(5)) {
    case 0: return (uint32_t)rnd();
    case 1: return ((uint32_t)rnd() & 0x807fffff) | (127 - 4 + below(72)) << 23;
    default: return edge32[below(sizeof edge32 / sizeof *edge32)];
    }
}
static uint64_t rand_int(void)
{
    return below(3) ? edge_int[below(sizeof edge_int / sizeof *edge_int)] : rnd() >> below(64);
}
/* A register: f64, boxed f32, now and then something that is no f32. */
static uint64_t rand_reg(bool boxed) { return boxed ? 0xffffffff00000000 | rand32() : rand64(); }

/* --- units ------------------------------------------------------------------------------------------------------ */

struct gen {
    struct ir_unit *u;
    unsigned insn;
    ir_ref d[64], s[64], w[64];    /* values so far */
    unsigned nd, ns, nw;
    bool f32_slot[32];             /* the slot most likely holds a boxed f32 */
};

static ir_ref raw(struct gen *g, enum ir_op op, unsigned t, unsigned a, unsigned b, unsigned c)
{
    return ir_raw(g->u, op, t, (uint16_t)a, (uint16_t)b, (uint16_t)c);
}
static unsigned slot_for(struct gen *g, bool f32)
{
    for (unsigned k = 0; k < 8; k++) {
        unsigned s = below(32);
        if (g->f32_slot[s] == f32) return s;
    }
    return below(32);
}
static ir_ref want_d(struct gen *g)
{
    if (g->nd && below(3) == 0) return g->d[below(g->nd)];
    unsigned s = slot_for(g, false);
    return raw(g, IR_GET, IRT_F64, IR_SLOT_V(s), 0, 0);
}
static ir_ref want_s(struct gen *g)
{
    if (g->ns && below(3) == 0) return g->s[below(g->ns)];
    unsigned s = slot_for(g, true);
    ir_ref v = raw(g, IR_UNBOX, 0, raw(g, IR_GET, IRT_F64, IR_SLOT_V(s), 0, 0), 0, 0);
    if (g->ns < 64) g->s[g->ns++] = v;
    return v;
}
static ir_ref want(struct gen *g, bool f64) { return f64 ? want_d(g) : want_s(g); }
static ir_ref want_w(struct gen *g)
{
    if (g->nw && below(2)) return g->w[below(g->nw)];
    if (below(12) == 0) return ir_k(g->u, rand_int());
    unsigned r;
    do r = below(32); while (r == BUF_REG);
    return raw(g, IR_GET, IRT_I64, IR_SLOT_R(r), 0, 0);
}
static void out(struct gen *g, bool f64, ir_ref v)
{
    unsigned s = below(32);
    if (f64) { if (g->nd < 64) g->d[g->nd++] = v; }
    else if (g->ns < 64) g->s[g->ns++] = v;
    raw(g, IR_SET, IRT_F64, IR_SLOT_V(s), f64 ? v : raw(g, IR_BOX, 0, v, 0, 0), 0);
    g->f32_slot[s] = !f64;
}
static void out_w(struct gen *g, ir_ref v)
{
    unsigned r;
    do r = below(32); while (r == BUF_REG);
    if (g->nw < 64) g->w[g->nw++] = v;
    raw(g, IR_SET, IRT_I64, IR_SLOT_R(r), v, 0);
}
/* The result of an op whose NaN is unspecified: canonical at once, or (as no translator does) with something in between. */
static void out_canon(struct gen *g, bool f64, ir_ref v)
{
    if (below(8) == 0) raw(g, IR_GET, IRT_F64, IR_SLOT_V(below(32)), 0, 0);
    out(g, f64, raw(g, IR_FCANON, f64 ? IRT_F64 : IRT_F32, v, 0, 0));
}

static void arith(struct gen *g, bool f64)
{
    static const uint8_t ops[] = { IR_FADD, IR_FSUB, IR_FMUL, IR_FDIV };
    ir_ref a = want(g, f64), b = below(8) ? want(g, f64) : a;
    out_canon(g, f64, raw(g, ops[below(4)], f64 ? IRT_F64 : IRT_F32, a, b, 0));
}
static void fma_op(struct gen *g, bool f64)
{
    ir_ref a = want(g, f64), b = below(8) ? want(g, f64) : a, c = below(8) ? want(g, f64) : below(2) ? a : b;
    out_canon(g, f64, raw(g, IR_FMADD + below(4), f64 ? IRT_F64 : IRT_F32, a, b, c));
}
static void sign_minmax(struct gen *g, bool f64)
{
    static const uint8_t ops[] = { IR_FMIN, IR_FMAX, IR_FSGNJ, IR_FSGNJN, IR_FSGNJX, IR_FNEG, IR_FABS, IR_FMIN, IR_FMAX };
    unsigned op = ops[below(9)];
    ir_ref a = want(g, f64), b = below(8) ? want(g, f64) : a;
    if (op == IR_FNEG || op == IR_FABS) b = 0;
    out(g, f64, raw(g, op, f64 ? IRT_F64 : IRT_F32, a, b, 0));
}
static void compare(struct gen *g, bool f64)
{
    ir_ref a = want(g, f64), b = below(8) ? want(g, f64) : a;
    ir_ref v = raw(g, IR_FEQ + below(5), f64 ? IRT_F64 : IRT_F32, a, b, 0);
    if (below(3)) {
        out_w(g, v);
    } else {
        if (below(2)) v = raw(g, IR_EQ, IRT_I64, v, ir_k(g->u, 0), 0);
        raw(g, IR_EXITIF, 0, v, ir_gaddr(g->u, PC + 0x1000 + 4 * g->insn), 0);
    }
}
static void round_or_sqrt(struct gen *g, bool f64)
{
    static const uint8_t rm[] = { IRRM_RNE, IRRM_RTZ, IRRM_RDN, IRRM_RUP, IRRM_RMM, IRRM_DYN };
    unsigned t = f64 ? IRT_F64 : IRT_F32;
    ir_ref a = want(g, f64);
    if (below(3) == 0) out_canon(g, f64, raw(g, IR_FSQRT, t, a, 0, 0));
    else out_canon(g, f64, raw(g, IR_FROUND, t, a, 0, rm[below(6)] | (below(2) ? IR_FROUND_NX : 0)));
}
static void convert(struct gen *g, bool f64)
{
    static const uint8_t rm[] = { IRRM_RTZ, IRRM_RTZ, IRRM_DYN, IRRM_RNE, IRRM_RDN, IRRM_RUP, IRRM_RMM };
    unsigned t = f64 ? IRT_F64 : IRT_F32;
    switch (below(4)) {
    case 0:
        if (below(3)) {
            out(g, f64, raw(g, IR_I2F, t, want_w(g), 0, below(4)));
        } else {   /* a rounding mode of its own */
            ir_ref args[2] = { want_w(g), ir_k(g->u, SOFT_CTL(f64 ? SOFT_D : SOFT_S, below(5), below(4))) };
            unsigned s = below(32);
            raw(g, IR_SET, IRT_F64, IR_SLOT_V(s), ir_hcall(g->u, IR_HCALL, IRT_F64, HELPER_soft_i2f, 2, args), 0);
            g->f32_slot[s] = !f64;
        }
        return;
    case 1: out_canon(g, !f64, raw(g, f64 ? IR_F64TO32 : IR_F32TO64, 0, want(g, f64), 0, 0)); return;
    default: out_w(g, raw(g, IR_F2I, t, want(g, f64), 0, below(4) | (unsigned)rm[below(7)] << 4)); return;
    }
}
static void bits(struct gen *g, bool f64)
{
    unsigned t = f64 ? IRT_F64 : IRT_F32;
    switch (below(4)) {
    case 0: out_w(g, raw(g, IR_F2BITS, t, want(g, f64), 0, 0)); return;
    case 1: out(g, f64, raw(g, IR_BITS2F, t, want_w(g), 0, 0)); return;
    case 2: out(g, f64, raw(g, IR_BITS2F, t, below(2) ? ir_k(g->u, 0) : ir_k(g->u, rand_int()), 0, 0)); return;
    default: out_w(g, raw(g, IR_GET, IRT_I64, IR_SLOT_V(below(32)), 0, 0)); return;
    }
}
/* fclass; reads and writes of the flags; and the quiet comparison: read, compare, restore. */
static void flags(struct gen *g, bool f64)
{
    if (below(4) == 0) {
        ir_ref args[2] = { raw(g, IR_GET, IRT_F64, IR_SLOT_V(below(32)), 0, 0), ir_k(g->u, SOFT_CTL(f64 ? SOFT_D : SOFT_S, 0, 0)) };
        out_w(g, ir_hcall(g->u, IR_HCALL, IRT_I64, HELPER_soft_class, 2, args));
        return;
    }
    ir_ref a = want(g, f64), b = want(g, f64);
    ir_ref f = ir_hcall(g->u, IR_HCALL, IRT_I64, HELPER_fflags_get, 0, NULL);
    if (below(6)) out_w(g, f);
    if (below(5) == 0) return;
    if (below(4)) out_w(g, raw(g, IR_FEQ + below(5), f64 ? IRT_F64 : IRT_F32, a, b, 0));
    if (below(8) == 0) out_canon(g, f64, raw(g, IR_FADD, f64 ? IRT_F64 : IRT_F32, a, b, 0));
    if (below(4) == 0) out_w(g, raw(g, IR_FLT, f64 ? IRT_F64 : IRT_F32, b, a, 0));
    if (below(8) == 0) f = want_w(g);
    f = ir_hcall(g->u, IR_HCALL, IRT_I64, HELPER_fflags_set, 1, &f);
    if (below(8) == 0) out_w(g, f);
}
static void memory(struct gen *g, bool f64)
{
    ir_ref base = raw(g, IR_GET, IRT_I64, IR_SLOT_R(BUF_REG), 0, 0), disp = ir_k(g->u, 8 * below(WORDS));
    unsigned m = f64 ? IRM_F64 : IRM_F32;
    if (below(2)) out(g, f64, raw(g, IR_LOAD, m, base, disp, 0));
    else raw(g, IR_STORE, m, base, disp, want(g, f64));
}

static void build(struct ir_unit *u, bool f32_slot[32])
{
    static void (*const kinds[])(struct gen *, bool) = { arith, arith, fma_op, sign_minmax, compare, round_or_sqrt, convert, convert,
                                                         bits, memory, flags };
    struct gen g = { .u = u };
    memcpy(g.f32_slot, f32_slot, sizeof g.f32_slot);
    ir_reset(u, PC);
    unsigned n = 1 + below(12);
    for (; g.insn < n; g.insn++) {
        raw(&g, IR_INSN, 0, ir_gaddr(u, PC + 4 * g.insn), 4, 0);
        kinds[below(sizeof kinds / sizeof *kinds)](&g, below(2));
    }
    raw(&g, IR_EXIT, 0, ir_gaddr(u, PC + 4 * g.insn), 0, 0);
    ir_ref at;
    const char *err = ir_verify(u, &at);
    if (err) {
        ir_dump(u, stderr, NULL);
        fail_msg("generator: %s at %u", err, at);
    }
}

/* --- running ------------------------------------------------------------------------------------------------------ */

struct state { uint64_t r[32], v[32], mem[WORDS], pc; unsigned reason, arg, flags, pad; };

static struct cpu cpu;
static void *helpers[HELPER__N];
static uint64_t buffer[WORDS];
static struct ir_unit unit, prefix;
static struct host_code code;
static struct { uint64_t pc; const uint8_t *code; } lookup[1 << 16] __attribute__((aligned(64)));
static void *ret_stack[4096];

static void load_state(const struct state *s, unsigned rm)
{
    memcpy(cpu.r, s->r, sizeof s->r);
    for (unsigned i = 0; i < 32; i++) cpu.v[i] = (cpu_v128){ .d = { s->v[i], rnd() } };
    memcpy(buffer, s->mem, sizeof buffer);
    cpu.r[BUF_REG] = (uint64_t)buffer;
    cpu.m[1] = rm;
    cpu.pc = PC;
    host_fp_reset();
    host_round_set(rm);
    host_fpflags_set(s->flags);
}
static void save_state(struct state *s, unsigned reason)
{
    s->flags = host_fpflags_get();
    host_fp_reset();
    memcpy(s->r, cpu.r, sizeof s->r);
    for (unsigned i = 0; i < 32; i++) s->v[i] = cpu.v[i].d[0];
    memcpy(s->mem, buffer, sizeof buffer);
    s->pc = cpu.pc;
    s->reason = reason;
    s->arg = reason == CPUX_TRAP ? cpu.exit_arg : 0;
}

struct port { struct host *h; uint8_t *area; size_t used; const char *name; };

static struct port port_new(const char *level, bool random)
{
    static struct host_pin pin = { .n_r = 32, .n_v = 32 };
    for (uint8_t i = 0; i < 32; i++) {
        pin.r[i] = i;
        pin.v[i] = i;
    }
    struct port p = { .h = calloc(1, host_size()), .name = level };
    struct host_options o = { .cpu = level, .pin = &pin, .random_regs = random, .seed = rnd() };
    const char *err = host_init(p.h, &o);
    if (err) {   /* this machine lacks the level */
        print_message("%s: %s\n", level, err);
        free(p.h);
        p.h = NULL;
        return p;
    }
    p.area = mmap(NULL, AREA, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(p.area, MAP_FAILED);
    p.used = (host_emit_thunks(p.h, p.area, AREA) + 63) & ~(size_t)63;
    return p;
}

static void run_compiled(const struct port *p, const struct state *in, unsigned rm, struct state *res)
{
    static uint8_t scratch[1 << 16];
    uint8_t *final = p->area + p->used + 16;
    code.buf = scratch;
    code.cap = sizeof scratch;
    if (!compile_as(p->h, &unit, final, &code, 0, false)) {
        ir_dump(&unit, stderr, NULL);
        fail_msg("%s: host_compile() failed", p->name);
    }
    memcpy(final - HOST_HEADER, &unit.pc, 8);
    memcpy(final, code.buf, code.size);
    cpu.thunks = p->area;
    load_state(in, rm);
    unsigned reason = host_enter(&cpu, final);
    if (cpu.snap) host_snap_apply(p->h, &cpu);
    save_state(res, reason);
}

static void run_interp(const struct ir_unit *u, const struct state *in, unsigned rm, struct state *res)
{
    load_state(in, rm);
    unsigned reason = interp_run(&cpu, u);
    save_state(res, reason);
}

/* The unit up to (not including) the guest instruction at pc. */
static void cut(uint64_t pc)
{
    memcpy(&prefix, &unit, sizeof prefix);
    for (uint32_t i = 1; i < prefix.n; i++) {
        if (prefix.ins[i].op != IR_INSN || ir_kval(&prefix, prefix.ins[i].a) != pc) continue;
        prefix.ins[i] = (struct ir_ins){ .op = IR_EXIT, .a = prefix.ins[i].a };
        prefix.n = i + 1;
        return;
    }
    fail_msg("left at %#lx, which is no instruction", (unsigned long)pc);
}

static void report(const struct port *p, unsigned rm, const struct state *in, const struct state *want_, const struct state *got)
{
    fprintf(stderr, "\n%s, rounding mode %u\n", p->name, rm);
    ir_dump(&unit, stderr, NULL);
    for (unsigned i = 0; i < 32; i++) {
        if (want_->r[i] != got->r[i] && i != BUF_REG) fprintf(stderr, "r%u: %#lx, not %#lx\n", i, got->r[i], want_->r[i]);
        if (want_->v[i] != got->v[i]) fprintf(stderr, "v%u: %#lx, not %#lx\n", i, got->v[i], want_->v[i]);
    }
    for (unsigned i = 0; i < 32; i++) fprintf(stderr, "in v%u = %#lx r%u = %#lx\n", i, in->v[i], i, in->r[i]);
    for (unsigned i = 0; i < WORDS; i++)
        if (want_->mem[i] != got->mem[i]) fprintf(stderr, "mem[%u]: %#lx, not %#lx\n", i, got->mem[i], want_->mem[i]);
    fprintf(stderr, "pc %#lx, not %#lx; reason %u, not %u; flags %#x, not %#x (before: %#x)\n", got->pc, want_->pc, got->reason,
            want_->reason, got->flags, want_->flags, in->flags);
    FILE *f = fopen("/tmp/x86_fp.bin", "wb");
    if (f) {
        fwrite(code.buf, 1, code.size, f);
        fclose(f);
        fprintf(stderr, "code: objdump -D -b binary -m i386:x86-64 /tmp/x86_fp.bin\n");
    }
    fail_msg("compiled code and interpreter disagree");
}

static uint64_t n_step, n_run;

static void one(const struct port *p)
{
    struct state in = { .flags = below(4) ? 0 : below(32) }, a = { .pad = 0 }, b = { .pad = 0 };
    bool f32_slot[32];
    for (unsigned i = 0; i < 32; i++) {
        f32_slot[i] = below(2);
        in.r[i] = rand_int();
        in.v[i] = rand_reg(below(40) ? f32_slot[i] : !f32_slot[i]);
    }
    in.r[BUF_REG] = (uint64_t)buffer;
    for (unsigned i = 0; i < WORDS; i++) in.mem[i] = below(2) ? rand64() : rand_reg(true);
    build(&unit, f32_slot);
    unsigned first = below(4);
    for (unsigned rm = first; rm < first + 2; rm++) {
        run_compiled(p, &in, rm & 3, &b);
        n_run++;
        if (b.reason == CPUX_TRAP && b.arg == IRX_STEP) {
            n_step++;
            cut(b.pc);
            run_interp(&prefix, &in, rm & 3, &a);
            if (a.pc == b.pc) {
                a.reason = CPUX_TRAP;
                a.arg = IRX_STEP;
            }
        } else {
            run_interp(&unit, &in, rm & 3, &a);
        }
        if (memcmp(&a, &b, sizeof a)) report(p, rm & 3, &in, &a, &b);
    }
}

static void level(const char *name, bool random)
{
    struct port p = port_new(name, random);
    if (!p.h) return;
    n_step = n_run = 0;
    for (uint64_t i = 0; i < n_units; i++) one(&p);
    print_message("%s%s: %lu runs, %lu left for an unboxed operand\n", name, random ? " random" : "", n_run, n_step);
    assert_true(n_step * 2 < n_run);
    munmap(p.area, AREA);
    free(p.h);
}

static void test_v2(void **s) { (void)s; level("v2", false); }
static void test_v3(void **s) { (void)s; level("v3", false); }
static void test_v4(void **s) { (void)s; level("v4", false); }
static void test_v2_random(void **s) { (void)s; level("v2", true); }
static void test_v3_random(void **s) { (void)s; level("v3", true); }
static void test_v4_random(void **s) { (void)s; level("v4", true); }

int main(int argc, char **argv)
{
    if (argc > 1) seed = strtoull(argv[1], NULL, 0) * 2 + 1;
    if (argc > 2) n_units = strtoull(argv[2], NULL, 0);
    helpers_init(helpers);
    cpu.helpers = helpers;
    cpu.lookup = (void *const *)lookup;
    cpu.ret_base = ret_stack + 2048;
    cpu.ret_limit = ret_stack + 1024;
    host_ret_reset(&cpu);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_v2), cmocka_unit_test(test_v3), cmocka_unit_test(test_v4),
        cmocka_unit_test(test_v2_random), cmocka_unit_test(test_v3_random), cmocka_unit_test(test_v4_random),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
