/*
 * x86_vec.c - vectors, condition flags and Arm's floats of the baseline against the interpreter, at every feature level: each row of
 * tests/vec/ops.def by itself, then random units. Registers, memory, flags and the place where the unit is left must agree.
 *
 * Tininess is detected before rounding. Where nobody looks (IR_TINY_UNSEEN) one difference is allowed: for a result that is rounded up to the
 * smallest normal number, which the host does not call tiny. Under flush-to-zero the host's flags are not Arm's.
 *
 *   x86_vec [seed [units [level]]]      level: v2 v3 v3b v4 v4b
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
#include "tests/unit/x86_as_region.h"
#include "hostisa/vec.h"
#include "tests/vec/inputs.h"

enum { AREA = 1 << 20, PC = 0x10000, WORDS = 16, BUF_REG = 5, TRIES = 12, NX = 1, UF = 2 };

static const struct { const char *text; unsigned op, t, literal; const char *regs; } rows[] = {
#define ROW(text, op, t, literal, regs) {text, op, t, literal, regs},
#include "tests/vec/ops.def"
#undef ROW
};
enum { N_ROWS = sizeof rows / sizeof *rows };

static uint64_t seed = 1, n_units = 1500;
static const char *only_level;
static uint64_t rnd(void) { return vec_rnd(&seed); }
static unsigned below(unsigned n) { return (unsigned)((rnd() >> 33) % n); }

/* --- running ------------------------------------------------------------------------------------------------------ */

struct state { uint64_t r[32], v[64], mem[WORDS], m[2], pc; unsigned reason, flags; };

static struct cpu cpu;
static bool flush;   /* flush to zero */
static void *helpers[HELPER__N];
static uint64_t buffer[WORDS];
static struct ir_unit unit;
static struct host_code code;
static struct { uint64_t pc; const uint8_t *code; } lookup[1 << 16] __attribute__((aligned(64)));
static void *ret_stack[4096];

enum { M_FLAGS = 0, M_QC = 5 };

static void load_state(const struct state *s, unsigned rm)
{
    memcpy(cpu.r, s->r, sizeof s->r);
    memcpy(cpu.v, s->v, sizeof s->v);
    memcpy(buffer, s->mem, sizeof buffer);
    cpu.r[BUF_REG] = (uint64_t)buffer;
    cpu.m[M_FLAGS] = s->m[0];
    cpu.m[M_QC] = s->m[1];
    cpu.pc = PC;
    cpu.fp_mode = flush ? CPUFP_FZ : 0;
    host_fp_reset();
    host_round_set(rm);
    host_flush_set(flush);
    host_fpflags_set(s->flags);
}
static void save_state(struct state *s, unsigned reason)
{
    s->flags = host_fpflags_get();
    host_fp_reset();
    memcpy(s->r, cpu.r, sizeof s->r);
    memcpy(s->v, cpu.v, sizeof s->v);
    memcpy(s->mem, buffer, sizeof buffer);
    s->m[0] = cpu.m[M_FLAGS];
    s->m[1] = cpu.m[M_QC];
    s->pc = cpu.pc;
    s->reason = reason;
}

struct port { struct host *h; uint8_t *area; size_t used; const char *name; };

static struct port port_new(const char *level, bool random)
{
    static struct host_pin pin = { .n_r = 32, .n_v = 32, .v_is_128 = 1 };
    for (uint8_t i = 0; i < 32; i++) pin.r[i] = pin.v[i] = i;
    struct port p = { .name = level };
    if (only_level && strcmp(level, only_level) != 0) return p;
    p.h = calloc(1, host_size());
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
    assert_true(p.used != 0);
    cpu.thunks = p.area;
    return p;
}
static void port_end(struct port *p)
{
    munmap(p->area, AREA);
    free(p->h);
}

static const uint8_t *compile(const struct port *p)
{
    static uint8_t scratch[1 << 17];
    uint8_t *final = p->area + p->used + 16;
    code.buf = scratch;
    code.cap = sizeof scratch;
    if (!compile_as(p->h, &unit, final, &code, 0, true)) {
        ir_dump(&unit, stderr, NULL);
        fail_msg("%s: host_compile() failed", p->name);
    }
    memcpy(final - HOST_HEADER, &unit.pc, 8);
    memcpy(final, code.buf, code.size);
    return final;
}

/* Is there a lane in s that is the smallest normal number of some format? */
static bool has_min_normal(const struct state *s)
{
    for (unsigned i = 0; i < 64; i++) {
        const uint64_t x = s->v[i] & INT64_MAX;
        if (x == 1ull << 52) return true;
        for (unsigned k = 0; k < 64; k += 32)
            if ((s->v[i] >> k & INT32_MAX) == 1u << 23) return true;
        for (unsigned k = 0; k < 64; k += 16)
            if ((s->v[i] >> k & INT16_MAX) == 1u << 10) return true;
    }
    return false;
}

/* lost: the result may not be there any more. */
static bool agree(struct state *want, struct state *got, bool lost)
{
    if (flush) got->flags = (got->flags & ~(UF | NX)) | (want->flags & (UF | NX));
    if (unit.tiny == IR_TINY_UNSEEN && (want->flags ^ got->flags) == UF && want->flags & UF && (lost || has_min_normal(want))) got->flags |= UF;
    return memcmp(want, got, sizeof *want) == 0;
}

static void verified(void)
{
    ir_ref at;
    const char *err = ir_verify(&unit, &at);
    if (!err) return;
    ir_dump(&unit, stderr, NULL);
    fail_msg("generator: %s at %u", err, at);
}

static void report(const struct port *p, const char *what, unsigned rm, const struct state *in, const struct state *want, const struct state *got)
{
    fprintf(stderr, "\n%s, %s, rounding mode %u\n", p->name, what, rm);
    ir_dump(&unit, stderr, NULL);
    for (unsigned i = 0; i < 32; i++)
        if (want->r[i] != got->r[i] && i != BUF_REG) fprintf(stderr, "r%u: %#lx, not %#lx\n", i, got->r[i], want->r[i]);
    for (unsigned i = 0; i < 32; i++) {
        if (memcmp(&want->v[2 * i], &got->v[2 * i], 16) == 0) continue;
        fprintf(stderr, "v%u: %016lx %016lx, not %016lx %016lx\n", i, got->v[2 * i + 1], got->v[2 * i], want->v[2 * i + 1], want->v[2 * i]);
    }
    for (unsigned i = 0; i < 32; i++) fprintf(stderr, "in v%u = %016lx %016lx  r%u = %#lx\n", i, in->v[2 * i + 1], in->v[2 * i], i, in->r[i]);
    for (unsigned i = 0; i < WORDS; i++)
        if (want->mem[i] != got->mem[i]) fprintf(stderr, "mem[%u]: %#lx, not %#lx\n", i, got->mem[i], want->mem[i]);
    fprintf(stderr, "NZCV %#lx, not %#lx; QC %lu, not %lu\n", got->m[0], want->m[0], got->m[1], want->m[1]);
    fprintf(stderr, "pc %#lx, not %#lx; reason %u, not %u; flags %#x, not %#x (before: %#x)\n", got->pc, want->pc, got->reason, want->reason, got->flags,
            want->flags, in->flags);
    FILE *f = fopen("/tmp/x86_vec.bin", "wb");
    if (f) {
        fwrite(code.buf, 1, code.size, f);
        fclose(f);
        fprintf(stderr, "code: objdump -D -b binary -m i386:x86-64 /tmp/x86_vec.bin\n");
    }
}

/* --- every row ------------------------------------------------------------------------------------------------------ */

static ir_ref raw(enum ir_op op, unsigned t, unsigned a, unsigned b, unsigned c) { return ir_raw(&unit, op, t, (uint16_t)a, (uint16_t)b, (uint16_t)c); }

/* The op of row n on vectors by register number. */
static ir_ref row_op(unsigned n, const ir_ref reg[3])
{
    const struct ir_opinfo *o = &ir_opinfo[rows[n].op];
    const char kind[3] = { o->a, o->b, o->c };
    unsigned x[3] = { 0, 0, 0 };
    const char *next = rows[n].regs;
    if (rows[n].op == IR_VFCMLA) raw(IR_ARG, 0, ir_k(&unit, rows[n].literal), 0, 0);
    for (unsigned k = 0; k < 3; k++) {
        if (kind[k] == '#') x[k] = rows[n].literal;
        else if (kind[k] == 'q') x[k] = *next ? reg[*next++ - '0'] : reg[1];   /* addp d0, v1.2d needs one operand of two */
    }
    return raw((enum ir_op)rows[n].op, rows[n].t, x[0], x[1], x[2]);
}

/* How the unit and its runs deal with small results. */
static void begin_unit(void)
{
    ir_reset(&unit, PC);
    unit.tiny = below(4) ? IR_TINY_BEFORE : IR_TINY_UNSEEN;
    flush = unit.tiny == IR_TINY_BEFORE && below(3) == 0;
}

static void build_row(unsigned n, unsigned slot)
{
    ir_ref reg[3];
    begin_unit();
    raw(IR_INSN, 0, ir_gaddr(&unit, PC), 4, 0);
    for (unsigned k = 0; k < 3; k++) reg[k] = raw(IR_GET, IRT_V128, IR_SLOT_V(slot + k), 0, 0);
    raw(IR_SET, IRT_V128, IR_SLOT_V(slot + below(4)), row_op(n, reg), 0);
    raw(IR_EXIT, 0, ir_gaddr(&unit, PC + 4), 0, 0);
    verified();
}

static unsigned rows_of(const char *name)
{
    unsigned bad = 0;
    struct port p = port_new(name, false);
    if (!p.h) return 0;
    for (unsigned n = 0; n < N_ROWS; n++) {
        const unsigned slot = below(2) ? 4 : 26;   /* in a register, perhaps in memory */
        uint64_t s = rnd();
        build_row(n, slot);
        const uint8_t *at = compile(&p);
        for (unsigned rm = IRRM_RNE; rm <= IRRM_RUP; rm++) {
            if (!ir_lane_float(rows[n].t) && rm != IRRM_RNE) break;
            for (unsigned k = 0; k < TRIES; k++) {
                struct state in = { .pc = 0 }, a = { .pc = 0 }, b = { .pc = 0 };
                struct vec v[3];
                vec_inputs(&s, vec_input_bits(rows[n].op, rows[n].t), vec_input_float(rows[n].op, rows[n].t), v);
                memcpy(&in.v[2 * slot], v, sizeof v);
                load_state(&in, rm);
                unsigned reason = host_enter(&cpu, at);
                if (cpu.snap) host_snap_apply(p.h, &cpu);
                save_state(&b, reason);
                load_state(&in, rm);
                reason = interp_run(&cpu, &unit);
                save_state(&a, reason);
                if (agree(&a, &b, false)) continue;
                if (!bad++) report(&p, rows[n].text, rm, &in, &a, &b);
                print_message("%s: %s differs\n", name, rows[n].text);
                rm = IRRM_RUP;   /* next row */
                break;
            }
        }
    }
    port_end(&p);
    return bad;
}

static void test_rows(void **state)
{
    (void)state;
    static const char *const level[] = { "v2", "v3", "v3b", "v4", "v4b" };
    unsigned bad = 0;
    for (unsigned i = 0; i < sizeof level / sizeof *level; i++) bad += rows_of(level[i]);
    assert_int_equal(bad, 0);
}

/* --- random units ------------------------------------------------------------------------------------------------------ */

struct pool { ir_ref v[64]; unsigned n; };
static struct pool vecs, ints, flags_, f32s, f64s;
static unsigned insn;

static ir_ref keep(struct pool *p, ir_ref r)
{
    if (p->n < 64) p->v[p->n++] = r;
    return r;
}
static ir_ref old(const struct pool *p) { return p->n && below(2) ? p->v[p->n - 1 - below(p->n < 6 ? p->n : 6)] : 0; }

static ir_ref vec(void)
{
    const ir_ref r = old(&vecs);
    return r ? r : keep(&vecs, raw(IR_GET, IRT_V128, IR_SLOT_V(below(32)), 0, 0));
}
static ir_ref integer(void)
{
    unsigned r;
    if (below(8) == 0) return ir_k(&unit, vec_lane(&seed, 64, 0));
    const ir_ref v = old(&ints);
    do r = below(32); while (r == BUF_REG);
    return v ? v : keep(&ints, raw(IR_GET, IRT_I64, IR_SLOT_R(r), 0, 0));
}
static ir_ref integer_of(enum ir_type t) { return t == IRT_I64 ? integer() : raw(IR_TRUNC, 0, raw(IR_GET, IRT_I64, IR_SLOT_R(6 + below(20)), 0, 0), 0, 0); }
static ir_ref flags_value(void)
{
    const ir_ref f = old(&flags_);
    return f ? f : keep(&flags_, raw(IR_GET, IRT_FLAGS, IR_SLOT_M(M_FLAGS), 0, 0));
}
static ir_ref scalar(enum ir_type t)
{
    struct pool *p = t == IRT_F32 ? &f32s : &f64s;
    const ir_ref f = old(p);
    return f ? f : keep(p, raw(IR_VTOF, t, vec(), 0, 0));
}
static void set_vec(ir_ref v) { raw(IR_SET, IRT_V128, IR_SLOT_V(below(32)), keep(&vecs, v), 0); }
static void set_int(ir_ref v)
{
    unsigned r;
    do r = below(32); while (r == BUF_REG);
    raw(IR_SET, IRT_I64, IR_SLOT_R(r), keep(&ints, v), 0);
}

static void gen_vector(void)
{
    const unsigned n = below(N_ROWS);
    ir_ref reg[3] = { vec(), vec(), 0 };
    reg[2] = below(4) ? vec() : reg[1];
    const ir_ref r = row_op(n, reg);
    if (below(8)) set_vec(r);
    else keep(&vecs, r);
}
static void gen_move(void)
{
    const unsigned kind = below(IRL__N), lanes = 128 / ir_lane_bits(kind);
    switch (below(6)) {
    case 0: set_vec(raw(IR_VDUP, kind | (below(3) == 0 ? IRL_HALF : 0), integer(), 0, 0)); break;
    case 1: {
        const ir_ref v = vec();
        set_vec(raw(IR_VINS, kind, v, integer(), below(lanes)));
        break;
    }
    case 2: set_int(raw(IR_VGET, kind, vec(), below(lanes), 0)); break;
    case 3: {
        const ir_ref a = vec();
        raw(IR_VQC, 0, a, below(4) ? vec() : a, IR_SLOT_M(M_QC));
        break;
    }
    case 4: {
        static const uint8_t h[] = { VH_smmla, VH_ummla, VH_usmmla, VH_sha512h, VH_aese, VH_sha256h, VH_sm4e };
        const ir_ref a = vec(), b = vec(), c = vec();
        raw(IR_ARG, 0, c, 0, 0);
        set_vec(raw(IR_VHCALL, 0, h[below(sizeof h)], a, b));
        break;
    }
    default: set_vec(raw(IR_VDUPL, kind | (below(2) ? IRL_ONE : 0), vec(), below(lanes), 0)); break;
    }
}
static void gen_flags(void)
{
    const enum ir_type t = below(2) ? IRT_I64 : IRT_I32;
    const ir_ref a = integer_of(t), b = below(6) ? integer_of(t) : a, c = below(4) ? integer() : ir_k(&unit, below(2));
    switch (below(9)) {
    case 0: keep(&flags_, raw(IR_FLADD, t, a, b, 0)); break;
    case 1: keep(&flags_, raw(IR_FLSUB, t, a, b, 0)); break;
    case 2: keep(&flags_, raw(IR_FLAND, t, a, b, 0)); break;
    case 3: keep(&flags_, raw(IR_FLADC, t, a, b, c)); break;
    case 4: keep(&flags_, raw(IR_FLPACK, 0, c, 0, 0)); break;
    case 5: {
        const ir_ref f = flags_value();
        keep(&flags_, raw(IR_FLSEL, 0, c, f, flags_value()));
        break;
    }
    case 6: set_int(raw(IR_FLWORD, 0, flags_value(), 0, 0)); break;
    case 7: {
        ir_ref s = raw(IR_ADC, t, a, b, c);
        set_int(t == IRT_I32 ? raw(IR_ZX32, IRT_I64, s, 0, 0) : s);
        break;
    }
    default: break;
    }
    const ir_ref f = flags_value();
    if (below(3) == 0) raw(IR_SET, IRT_FLAGS, IR_SLOT_M(M_FLAGS), f, 0);
    if (below(2)) {
        const ir_ref k = raw(IR_COND, 0, f, below(IRC__N), 0);
        if (below(4)) set_int(below(2) ? k : raw(IR_SELECT, IRT_I64, k, integer(), integer()));
        else raw(IR_EXITIF, 0, k, ir_gaddr(&unit, PC + 0x1000 + 4 * insn), 0);
    }
}
/* Arithmetic with its NaN rule, minimum and maximum, comparison. */
static void gen_float(void)
{
    const enum ir_type t = below(2) ? IRT_F64 : IRT_F32;
    const ir_ref a = scalar(t), b = below(6) ? scalar(t) : a, c = below(6) ? scalar(t) : a;
    ir_ref r;
    switch (below(7)) {
    case 0: case 1: {
        static const uint8_t ops[] = { IR_FADD, IR_FSUB, IR_FMUL, IR_FDIV };
        r = raw(ops[below(4)], t, a, b, 0);
        if (below(6) == 0) raw(IR_GET, IRT_V128, IR_SLOT_V(below(32)), 0, 0);
        r = raw(IR_FPROP2, t, r, a, b);
        break;
    }
    case 2:
        r = raw(below(2) ? IR_FSQRT : IR_FROUND, t, a, 0, 0);
        r = raw(IR_FPROP1, t, r, a, 0);
        break;
    case 3: {
        const unsigned op = IR_FMADD + below(4);
        r = raw((enum ir_op)op, t, a, b, c);
        const ir_ref factor = op == IR_FNMSUB || op == IR_FNMADD ? raw(IR_FNEG, t, a, 0, 0) : a, addend = op == IR_FMSUB || op == IR_FNMADD ? raw(IR_FNEG, t, c, 0, 0) : c;
        raw(IR_ARG, 0, addend, 0, 0);
        r = raw(IR_FPROP3, t, r, factor, b);
        break;
    }
    case 4: r = raw(below(2) ? IR_FMINA : IR_FMAXA, t, a, b, below(2)); break;
    case 5: r = raw(IR_FNEG, t, a, 0, 0); break;
    default: keep(&flags_, raw(IR_FLFCMP, t, a, b, below(2))); return;
    }
    keep(t == IRT_F32 ? &f32s : &f64s, r);
    if (below(5)) set_vec(raw(IR_FTOV, t, r, 0, 0));
}
static void gen_memory(void)
{
    const ir_ref base = raw(IR_GET, IRT_I64, IR_SLOT_R(BUF_REG), 0, 0), disp = ir_k(&unit, 8 * below(WORDS - 1));
    if (below(2)) set_vec(raw(IR_LOAD, IRM_V128, base, disp, 0));
    else raw(IR_STORE, IRM_V128, base, disp, vec());
}

static void build(void)
{
    static void (*const kinds[])(void) = { gen_vector, gen_vector, gen_vector, gen_move, gen_flags, gen_flags, gen_float, gen_float, gen_memory };
    vecs.n = ints.n = flags_.n = f32s.n = f64s.n = 0;
    begin_unit();
    const unsigned n = 1 + below(14);
    for (insn = 0; insn < n; insn++) {
        raw(IR_INSN, 0, ir_gaddr(&unit, PC + 4 * insn), 4, 0);
        kinds[below(sizeof kinds / sizeof *kinds)]();
    }
    raw(IR_EXIT, 0, ir_gaddr(&unit, PC + 4 * insn), 0, 0);
    verified();
}

static void one(const struct port *p)
{
    struct state in = { .flags = below(4) ? 0 : below(32) }, a = { .pc = 0 }, b = { .pc = 0 };
    for (unsigned i = 0; i < 32; i++) {
        const unsigned bits = 16u << below(3);
        struct vec v[3];
        vec_inputs(&seed, bits, (int)below(2), v);
        memcpy(&in.v[2 * i], v, 16);
        in.r[i] = vec_lane(&seed, 64, 0);
    }
    in.r[BUF_REG] = (uint64_t)buffer;
    for (unsigned i = 0; i < WORDS; i++) in.mem[i] = vec_lane(&seed, 64, (int)below(2));
    in.m[0] = rnd() & (IRF_N | IRF_Z | IRF_C | IRF_V);
    build();
    const uint8_t *at = compile(p);
    const unsigned rm = below(4);
    load_state(&in, rm);
    unsigned reason = host_enter(&cpu, at);
                if (cpu.snap) host_snap_apply(p->h, &cpu);
    save_state(&b, reason);
    load_state(&in, rm);
    reason = interp_run(&cpu, &unit);
    save_state(&a, reason);
    if (agree(&a, &b, true)) return;
    report(p, "random unit", rm, &in, &a, &b);
    fail_msg("compiled code and interpreter disagree");
}

static void level(const char *name, bool random)
{
    struct port p = port_new(name, random);
    if (!p.h) return;
    for (uint64_t i = 0; i < n_units; i++) one(&p);
    port_end(&p);
}

static void test_v2(void **s) { (void)s; level("v2", false); level("v2", true); }
static void test_v3(void **s) { (void)s; level("v3", false); level("v3", true); }
static void test_v4(void **s) { (void)s; level("v4", false); level("v4", true); level("v4b", true); }

int main(int argc, char **argv)
{
    if (argc > 1) seed = strtoull(argv[1], NULL, 0) * 2 + 1;
    if (argc > 2) n_units = strtoull(argv[2], NULL, 0);
    if (argc > 3) only_level = argv[3];
    helpers_init(helpers);
    cpu.helpers = helpers;
    cpu.lookup = (void *const *)lookup;
    cpu.ret_base = ret_stack + 2048;
    cpu.ret_limit = ret_stack + 1024;
    host_ret_reset(&cpu);
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_rows), cmocka_unit_test(test_v2), cmocka_unit_test(test_v3), cmocka_unit_test(test_v4) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
