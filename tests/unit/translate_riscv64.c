/*
 * translate_riscv64.c - the shape of units: where they end, which exits and ranges they have, LR/SC recognition, fusing.
 * What instructions compute is tested by tests/insn.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "translate/riscv64/model.h"
#include "tests/unit/words.h"

enum { BASE = 0x10000 };

static struct ir_unit u;
static struct guest_tx t;

static void translate_at(uint64_t pc, const uint32_t *w, size_t n, uint32_t max_insns, bool exact)
{
    static const void *model;
    const char *err;
    struct words c = { BASE, w, n };
    ir_ref at;
    if (!model) model = rv64_cpu_model(NULL, &err);
    t = (struct guest_tx){ .u = &u, .fetch = fetch, .fetch_ctx = &c, .cpu_model = model, .max_insns = max_insns, .max_exits = 8,
                           .exact_atomics = exact, .fp_rm = IRRM_DYN };
    ir_reset(&u, pc);
    riscv64_isa.translate(&t);
    assert_true(t.done);
    assert_null(ir_verify(&u, &at));
}
#define TRANSLATE(w) translate_at(BASE, w, sizeof(w) / 4, 64, false)

static unsigned count(enum ir_op op)
{
    unsigned n = 0;
    for (uint32_t k = 1; k < u.n; k++) n += u.ins[k].op == op;
    return n;
}
static const struct ir_ins *last(void) { return &u.ins[u.n - 1]; }
static void assert_ends(enum ir_op op, uint64_t pc)
{
    assert_int_equal(last()->op, op);
    assert_int_equal(ir_kval(&u, op == IR_TRAP ? last()->b : last()->a), pc);
}
static void assert_range(unsigned k, uint64_t start, uint64_t end)
{
    assert_int_equal(u.ranges[k].start, start);
    assert_int_equal(u.ranges[k].end, end);
}

/* --- encodings (the manual's base formats) ------------------------------------------------------------------------------- */

#define R(f7, rs2, rs1, f3, rd, op) ((uint32_t)((f7) << 25 | (rs2) << 20 | (rs1) << 15 | (f3) << 12 | (rd) << 7 | (op)))
#define I(imm, rs1, f3, rd, op) ((uint32_t)(((uint32_t)(imm) & 0xfff) << 20 | (rs1) << 15 | (f3) << 12 | (rd) << 7 | (op)))
#define B(off, rs2, rs1, f3) \
    ((uint32_t)(((uint32_t)(off) >> 12 & 1) << 31 | ((uint32_t)(off) >> 5 & 63) << 25 | (rs2) << 20 | (rs1) << 15 | (f3) << 12 | \
                ((uint32_t)(off) >> 1 & 15) << 8 | ((uint32_t)(off) >> 11 & 1) << 7 | 0x63))
#define J(off, rd) \
    ((uint32_t)(((uint32_t)(off) >> 20 & 1) << 31 | ((uint32_t)(off) >> 1 & 0x3ff) << 21 | ((uint32_t)(off) >> 11 & 1) << 20 | \
                ((uint32_t)(off) >> 12 & 0xff) << 12 | (rd) << 7 | 0x6f))
#define ADDI(rd, rs1, imm) I(imm, rs1, 0, rd, 0x13)
#define ADD(rd, rs1, rs2) R(0, rs2, rs1, 0, rd, 0x33)
#define AUIPC(rd, hi) ((uint32_t)(hi) << 12 | (rd) << 7 | 0x17)
#define JALR(rd, rs1, imm) I(imm, rs1, 0, rd, 0x67)
#define BEQ(a, b, off) B(off, b, a, 0)
#define BNE(a, b, off) B(off, b, a, 1)
#define BGE(a, b, off) B(off, b, a, 5)
#define LR_W(rd, rs1) R(2 << 2, 0, rs1, 2, rd, 0x2f)
#define LR_W_AQRL(rd, rs1) R(2 << 2 | 3, 0, rs1, 2, rd, 0x2f)
#define SC_W(rd, rs2, rs1) R(3 << 2, rs2, rs1, 2, rd, 0x2f)
#define SC_D(rd, rs2, rs1) R(3 << 2, rs2, rs1, 3, rd, 0x2f)
#define LW(rd, rs1, imm) I(imm, rs1, 2, rd, 0x03)
#define ECALL 0x73u

/* --- where units end --------------------------------------------------------------------------------------------------------- */

static void ends_at_unfetchable(void **state)
{
    (void)state;
    static const uint32_t w[] = { ADDI(10, 0, 1), ADDI(11, 0, 2) };
    TRANSLATE(w);
    assert_int_equal(u.n_guest, 2);
    assert_ends(IR_EXIT, BASE + 8);
    assert_int_equal(u.n_ranges, 1);
    assert_range(0, BASE, BASE + 8);
}

static void first_unfetchable_traps(void **state)
{
    (void)state;
    static const uint32_t w[] = { 0x13 };
    translate_at(BASE + 4, w, 1, 64, false);
    assert_ends(IR_TRAP, BASE + 4);
    assert_int_equal(last()->a, IRX_FETCH);
    translate_at(BASE + 2, w, 1, 64, false);      /* 16 bits are there: 0x0000 is the defined illegal instruction */
    assert_int_equal(last()->a, IRX_ILLEGAL);
}

static void half_an_instruction(void **state)
{
    (void)state;
    static const uint32_t w[] = { 0x00130001 };    /* c.nop, then the first half of an addi */
    TRANSLATE(w);
    assert_int_equal(u.n_guest, 1);
    assert_ends(IR_EXIT, BASE + 2);
    translate_at(BASE + 2, w, 1, 64, false);
    assert_ends(IR_TRAP, BASE + 2);
    assert_int_equal(last()->a, IRX_FETCH);
}

static void budget(void **state)
{
    (void)state;
    static const uint32_t w[] = { ADDI(10, 0, 1), ADDI(11, 0, 2), ADDI(12, 0, 3) };
    translate_at(BASE, w, 3, 2, false);
    assert_int_equal(u.n_guest, 2);
    assert_ends(IR_EXIT, BASE + 8);
}

static void long_runs_fit(void **state)
{
    (void)state;
    static uint32_t w[4000];
    for (unsigned k = 0; k < 4000; k++) w[k] = R(5, 2, 1, 2, 3, 0x33);     /* clmulr: many IR ops each */
    translate_at(BASE, w, 4000, 4000, false);
    assert_false(u.overflow);
    assert_int_equal(last()->op, IR_EXIT);
}

static void odd_address(void **state)
{
    (void)state;
    static const uint32_t w[] = { ADDI(10, 0, 1) };
    translate_at(BASE + 1, w, 1, 64, false);
    assert_ends(IR_EXIT, BASE);
}

static void traps(void **state)
{
    (void)state;
    static const uint32_t ecall[] = { ADDI(10, 0, 1), ECALL, ADDI(10, 0, 2) };
    TRANSLATE(ecall);
    assert_int_equal(u.n_guest, 2);
    assert_ends(IR_TRAP, BASE + 4);
    assert_int_equal(last()->a, IRX_SYSCALL);
    static const uint32_t fencei[] = { 0x100f };
    TRANSLATE(fencei);
    assert_ends(IR_TRAP, BASE + 4);
    static const uint32_t bad[] = { 0xffffffff };
    TRANSLATE(bad);
    assert_ends(IR_TRAP, BASE);
    assert_int_equal(last()->a, IRX_ILLEGAL);
    static const uint32_t seed[] = { 0x01501573 };  /* csrrw a0, seed, x0: not in user mode */
    TRANSLATE(seed);
    assert_int_equal(last()->a, IRX_ILLEGAL);
}

/* --- control flow --------------------------------------------------------------------------------------------------------- */

static void forward_branch_goes_on(void **state)
{
    (void)state;
    static const uint32_t w[] = { BEQ(10, 11, 8), ADDI(10, 0, 1), ADDI(11, 0, 2), JALR(0, 1, 0) };
    TRANSLATE(w);
    assert_int_equal(u.n_guest, 4);
    assert_int_equal(count(IR_EXITIF), 1);
    assert_int_equal(last()->op, IR_RET);
}

static void backward_branch_ends(void **state)
{
    (void)state;
    static const uint32_t w[] = { ADDI(10, 10, -1), BNE(10, 0, -4), ADDI(11, 0, 2) };
    TRANSLATE(w);
    assert_int_equal(u.n_guest, 2);
    assert_ends(IR_EXIT, BASE + 8);
    const struct ir_ins *e = &u.ins[u.n - 2];
    assert_int_equal(e->op, IR_EXITIF);
    assert_int_equal(ir_kval(&u, e->b), BASE);
    assert_int_equal(e->c, IR_POLL);
}

static void forward_jump_is_followed(void **state)
{
    (void)state;
    static const uint32_t w[] = { J(12, 0), ADDI(10, 0, 1), ADDI(11, 0, 2), ADDI(12, 0, 3), J(-16, 0) };
    TRANSLATE(w);
    assert_int_equal(u.n_guest, 3);
    assert_int_equal(u.n_ranges, 2);
    assert_range(0, BASE, BASE + 4);
    assert_range(1, BASE + 12, BASE + 20);
    assert_ends(IR_EXIT, BASE);
    assert_int_equal(last()->c, IR_POLL);
    static const uint32_t away[] = { J(12, 0) };   /* followed to where nothing can be fetched */
    TRANSLATE(away);
    assert_ends(IR_EXIT, BASE + 12);
    assert_int_equal(u.n_ranges, 1);
}

static void calls_and_returns(void **state)
{
    (void)state;
    static const uint32_t jal[] = { J(64, 1) };
    TRANSLATE(jal);
    assert_ends(IR_CALL, BASE + 64);
    assert_int_equal(ir_kval(&u, last()->b), BASE + 4);
    assert_int_equal(last()->c, 0);
    static const uint32_t back[] = { ADDI(0, 0, 0), J(-4, 5) };
    TRANSLATE(back);
    assert_ends(IR_CALL, BASE);
    assert_int_equal(last()->c, IR_POLL);
    static const uint32_t far[] = { AUIPC(1, 1), JALR(1, 1, 0x20) };
    TRANSLATE(far);
    assert_ends(IR_CALL, BASE + 0x1020);
    static const uint32_t tail[] = { AUIPC(6, 0xfffff), JALR(0, 6, 0x20) };
    TRANSLATE(tail);
    assert_ends(IR_EXIT, BASE - 0x1000 + 0x20);
    static const uint32_t ind[] = { JALR(1, 10, 4) };
    TRANSLATE(ind);
    assert_int_equal(last()->op, IR_CALLIND);
    static const uint32_t jr[] = { JALR(0, 10, 0) };
    TRANSLATE(jr);
    assert_int_equal(last()->op, IR_EXITIND);
    static const uint32_t ret5[] = { JALR(0, 5, 0) };
    TRANSLATE(ret5);
    assert_int_equal(last()->op, IR_RET);
    static const uint32_t swap[] = { JALR(1, 5, 0) };
    TRANSLATE(swap);
    assert_int_equal(last()->op, IR_EXITIND);
    static const uint32_t same[] = { JALR(1, 1, 0) };
    TRANSLATE(same);
    assert_int_equal(last()->op, IR_CALLIND);
}

static void fences(void **state)
{
    (void)state;
    static const struct { uint32_t w; unsigned need; } f[] = {
        { 0x0330000f, IRF_RR | IRF_RW | IRF_WR | IRF_WW }, { 0x0230000f, IRF_RR | IRF_RW }, { 0x0310000f, IRF_RW | IRF_WW },
        { 0x8330000f, IRF_RR | IRF_RW | IRF_WW }, { 0x0ff0000f, IRF_RR | IRF_RW | IRF_WR | IRF_WW | IRF_IO }, { 0x0100000f, 0 },
        { 0x0120000f, IRF_WR },
    };
    for (unsigned k = 0; k < sizeof f / sizeof f[0]; k++) {
        uint32_t w[] = { f[k].w };
        unsigned got = 0;
        TRANSLATE(w);
        for (uint32_t j = 1; j < u.n; j++)
            if (u.ins[j].op == IR_FENCE) got = u.ins[j].a;
        assert_int_equal(got, f[k].need);
    }
}

/* --- LR/SC ------------------------------------------------------------------------------------------------------------------ */

static void sequence_is_cas(const uint32_t *w, size_t n)
{
    translate_at(BASE, w, n, 64, false);
    assert_false(t.want_exact);
    assert_int_equal(count(IR_CAS), 1);
    /* whatever the budget, LR and SC stay together */
    translate_at(BASE, w, n, 1, false);
    assert_false(t.want_exact);
    assert_int_equal(count(IR_CAS), 1);
}
#define IS_CAS(...) do { static const uint32_t w_[] = { __VA_ARGS__ }; sequence_is_cas(w_, sizeof w_ / 4); } while (0)
#define IS_IRREGULAR(...) do { static const uint32_t w_[] = { __VA_ARGS__ }; TRANSLATE(w_); assert_true(t.want_exact); } while (0)

static void regular_sequences(void **state)
{
    (void)state;
    IS_CAS(LR_W(11, 10), ADD(12, 11, 13), SC_W(14, 12, 10), BNE(14, 0, -12));
    IS_CAS(LR_W_AQRL(11, 10), BNE(11, 12, 12), SC_W(14, 13, 10), BNE(14, 0, -12), ADDI(0, 0, 0));
    assert_int_equal(count(IR_FENCE), 1);           /* a failed .rl comparison must be ordered behind earlier stores */
    IS_CAS(LR_W_AQRL(11, 10), SC_W(14, 13, 10));
    assert_int_equal(count(IR_FENCE), 0);
    IS_CAS(LR_W(11, 10), BNE(11, 0, -4), SC_W(14, 12, 10));
    /* over part of the sequence: selected, not left */
    IS_CAS(LR_W(11, 10), ADDI(12, 11, 0), BGE(11, 13, 8), ADDI(12, 13, 0), SC_W(14, 12, 10), BNE(14, 0, -20));
    assert_int_equal(count(IR_SELECT), 1);
}

static void irregular_sequences(void **state)
{
    (void)state;
    IS_IRREGULAR(LR_W(11, 10), LW(12, 15, 0), SC_W(14, 12, 10));
    IS_IRREGULAR(LR_W(11, 10), ADDI(10, 10, 4), SC_W(14, 12, 10));
    IS_IRREGULAR(LR_W(10, 10), SC_W(14, 12, 10));
    IS_IRREGULAR(LR_W(11, 10), SC_D(14, 12, 10));
    IS_IRREGULAR(LR_W(11, 10), SC_W(14, 12, 13));
    IS_IRREGULAR(LR_W(11, 10), J(8, 0), ADDI(0, 0, 0), SC_W(14, 12, 10));
    IS_IRREGULAR(SC_W(14, 12, 10));
    /* two branches over one another */
    IS_IRREGULAR(LR_W(11, 10), BNE(11, 0, 12), BGE(11, 13, 8), ADDI(12, 13, 0), SC_W(14, 12, 10));
}

static void exact_mode_calls_helpers(void **state)
{
    (void)state;
    static const uint32_t w[] = { LR_W(11, 10), LW(12, 15, 0), SC_W(14, 12, 10) };
    translate_at(BASE, w, 3, 64, true);
    assert_false(t.want_exact);
    assert_int_equal(count(IR_HCALLF), 2);
    assert_int_equal(count(IR_CAS), 0);
}

/* --- folding ------------------------------------------------------------------------------------------------------------------ */

static void addresses_fold(void **state)
{
    (void)state;
    static const uint32_t w[] = { AUIPC(10, 0x12), ADDI(10, 10, 0x345), LW(11, 10, 0x10) };
    TRANSLATE(w);
    assert_int_equal(count(IR_ADD), 0);
    for (uint32_t k = 1; k < u.n; k++)
        if (u.ins[k].op == IR_LOAD) {
            assert_true(ir_is_gaddr(&u, u.ins[k].a));
            assert_int_equal(ir_kval(&u, u.ins[k].a), BASE + 0x12000 + 0x355);
        }
}

static void x0(void **state)
{
    (void)state;
    static const uint32_t w[] = { ADD(0, 10, 11), ADDI(0, 0, 5), AUIPC(0, 1), LW(0, 10, 0) };
    TRANSLATE(w);
    assert_int_equal(count(IR_ADD), 0);
    assert_int_equal(count(IR_LOAD), 1);
    for (uint32_t k = 1; k < u.n; k++)
        if (u.ins[k].op == IR_SET) assert_int_not_equal(u.ins[k].a, IR_SLOT_R(0));
}

/* --- models --------------------------------------------------------------------------------------------------------------------- */

static void models(void **state)
{
    (void)state;
    const char *err;
    bool known;
    const struct rv64_model *m = rv64_cpu_model("sifive-u54", &err);
    assert_string_equal(m->isa, "rv64imafdc_zicntr_zicsr_zifencei_zaamo_zalrsc_zca_zcd");
    assert_int_equal(rv64_hwcap(m, 1), 0x112d);
    m = rv64_cpu_model("rv64,zba=off,ZBB=false", &err);
    assert_non_null(m);
    assert_int_equal(rv64_hwprobe(m, 4, &known) & (3 << 3), 0);
    assert_true(known);
    assert_int_equal(rv64_hwprobe(m, 3, &known), 1);
    assert_int_equal(rv64_hwprobe(m, 1000, &known), 0);
    assert_false(known);
    assert_null(rv64_cpu_model("rv65", &err));
    assert_non_null(err);
    assert_null(rv64_cpu_model("rv64,zba", &err));
    assert_null(rv64_cpu_model("rv64,nope=on", &err));
    assert_null(rv64_cpu_model("rv64,i=off", &err));
    m = rv64_cpu_model("rv64,f=off", &err);
    assert_null(strstr(m->isa, "zfh"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ends_at_unfetchable), cmocka_unit_test(first_unfetchable_traps), cmocka_unit_test(half_an_instruction),
        cmocka_unit_test(budget), cmocka_unit_test(long_runs_fit), cmocka_unit_test(odd_address), cmocka_unit_test(traps),
        cmocka_unit_test(forward_branch_goes_on), cmocka_unit_test(backward_branch_ends), cmocka_unit_test(forward_jump_is_followed),
        cmocka_unit_test(calls_and_returns), cmocka_unit_test(fences), cmocka_unit_test(regular_sequences),
        cmocka_unit_test(irregular_sequences), cmocka_unit_test(exact_mode_calls_helpers), cmocka_unit_test(addresses_fold),
        cmocka_unit_test(x0), cmocka_unit_test(models),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
