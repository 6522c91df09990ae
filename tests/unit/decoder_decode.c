/*
 * The decoder: known words and their fields; reserved encodings and hints; the fast decoder against a plain search of the
 * rows, on all 16-bit words and on random 32-bit ones, under random sets of extensions; the rows' field descriptions.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "dec_riscv64.h"

#define ALL_EXTS ((1ull << RV64_EXT__N) - 1)
#define EXT(name) (1ull << RV64_EXT_##name)

static uint64_t rng_state = 1;
static uint64_t rng(void)   /* splitmix64 */
{
    uint64_t z = rng_state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* Members in this order: rd rs1 rs2 rs3 rm aq rl shamt csr imm. Encodings from the manual. */
static void known_words(void **state)
{
    static const struct { uint32_t w; unsigned op, len, ext; int m[10]; } t[] = {
        { 0xfe010113, RV64_addi, 4, RV64_EXT_I, { 2, 2, 0, 0, 0, 0, 0, 0, 0, -32 } },
        { 0x80000537, RV64_lui, 4, RV64_EXT_I, { 10, 0, 0, 0, 0, 0, 0, 0, 0, INT32_MIN } },
        { 0x00001517, RV64_auipc, 4, RV64_EXT_I, { 10, 0, 0, 0, 0, 0, 0, 0, 0, 4096 } },
        { 0xff5ff06f, RV64_jal, 4, RV64_EXT_I, { 0, 0, 0, 0, 0, 0, 0, 0, 0, -12 } },
        { 0x7ffff0ef, RV64_jal, 4, RV64_EXT_I, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0xffffe } },
        { 0x80b50063, RV64_beq, 4, RV64_EXT_I, { 0, 10, 11, 0, 0, 0, 0, 0, 0, -4096 } },
        { 0x7eb51fe3, RV64_bne, 4, RV64_EXT_I, { 0, 10, 11, 0, 0, 0, 0, 0, 0, 4094 } },
        { 0xfeb53c23, RV64_sd, 4, RV64_EXT_I, { 0, 10, 11, 0, 0, 0, 0, 0, 0, -8 } },
        { 0x43f5d513, RV64_srai, 4, RV64_EXT_I, { 10, 11, 0, 0, 0, 0, 0, 63, 0, 0 } },
        { 0x0330000f, RV64_fence, 4, RV64_EXT_I, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x33 } },
        { 0x8330000f, RV64_fence, 4, RV64_EXT_I, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x833 } },
        { 0x0100000f, RV64_pause, 4, RV64_EXT_Zihintpause, { 0 } },
        { 0x0000100f, RV64_fence_i, 4, RV64_EXT_Zifencei, { 0 } },
        { 0x00000073, RV64_ecall, 4, RV64_EXT_I, { 0 } },
        { 0x003fd573, RV64_csrrwi, 4, RV64_EXT_Zicsr, { 10, 31, 0, 0, 0, 0, 0, 0, 3, 0 } },
        { 0xc0102573, RV64_csrrs, 4, RV64_EXT_Zicsr, { 10, 0, 0, 0, 0, 0, 0, 0, 0xc01, 0 } },
        { 0x1605a52f, RV64_lr_w, 4, RV64_EXT_A, { 10, 11, 0, 0, 0, 1, 1, 0, 0, 0 } },
        { 0x1ac5b52f, RV64_sc_d, 4, RV64_EXT_A, { 10, 11, 12, 0, 0, 0, 1, 0, 0, 0 } },
        { 0x6ac5f543, RV64_fmadd_d, 4, RV64_EXT_D, { 10, 11, 12, 13, 7, 0, 0, 0, 0, 0 } },
        { 0xc2059553, RV64_fcvt_w_d, 4, RV64_EXT_D, { 10, 11, 0, 0, 1, 0, 0, 0, 0, 0 } },
        { 0xf01f80d3, RV64_fli_s, 4, RV64_EXT_Zfa, { 1, 31, 0, 0, 0, 0, 0, 0, 0, 0 } },
        { 0xb0c58533, RV64_sm4ed, 4, RV64_EXT_Zksed, { 10, 11, 12, 0, 0, 0, 0, 2, 0, 0 } },
        { 0x31a59513, RV64_aes64ks1i, 4, RV64_EXT_Zknd, { 10, 11, 0, 0, 0, 0, 0, 10, 0, 0 } },
        { 0xcdf5c673, RV64_mop_r, 4, RV64_EXT_Zimop, { 12, 11, 0, 0, 0, 0, 0, 0, 0, 31 } },
        { 0xceb646f3, RV64_mop_rr, 4, RV64_EXT_Zimop, { 13, 12, 11, 0, 0, 0, 0, 0, 0, 7 } },
        { 0x02056013, RV64_prefetch_i, 4, RV64_EXT_Zicbop, { 0, 10, 0, 0, 0, 0, 0, 0, 0, 32 } },
        { 0x0045a00f, RV64_cbo_zero, 4, RV64_EXT_Zicboz, { 0, 11, 0, 0, 0, 0, 0, 0, 0, 0 } },
        { 0x0805453b, RV64_zext_h, 4, RV64_EXT_Zbb, { 10, 10, 0, 0, 0, 0, 0, 0, 0, 0 } },
        { 0xb7dd, RV64_jal, 2, RV64_EXT_C, { 0, 0, 0, 0, 0, 0, 0, 0, 0, -26 } },
        { 0x1141, RV64_addi, 2, RV64_EXT_C, { 2, 2, 0, 0, 0, 0, 0, 0, 0, -16 } },
        { 0x7175, RV64_addi, 2, RV64_EXT_C, { 2, 2, 0, 0, 0, 0, 0, 0, 0, -144 } },
        { 0x1ffc, RV64_addi, 2, RV64_EXT_C, { 15, 2, 0, 0, 0, 0, 0, 0, 0, 1020 } },
        { 0x757d, RV64_lui, 2, RV64_EXT_C, { 10, 0, 0, 0, 0, 0, 0, 0, 0, -4096 } },
        { 0x8082, RV64_jalr, 2, RV64_EXT_C, { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 } },
        { 0x9582, RV64_jalr, 2, RV64_EXT_C, { 1, 11, 0, 0, 0, 0, 0, 0, 0, 0 } },
        { 0x852e, RV64_add, 2, RV64_EXT_C, { 10, 0, 11, 0, 0, 0, 0, 0, 0, 0 } },
        { 0x60a2, RV64_ld, 2, RV64_EXT_C, { 1, 2, 0, 0, 0, 0, 0, 0, 0, 8 } },
        { 0xe406, RV64_sd, 2, RV64_EXT_C, { 0, 2, 1, 0, 0, 0, 0, 0, 0, 8 } },
        { 0x157e, RV64_slli, 2, RV64_EXT_C, { 10, 10, 0, 0, 0, 0, 0, 63, 0, 0 } },
        { 0xdced, RV64_beq, 2, RV64_EXT_C, { 0, 9, 0, 0, 0, 0, 0, 0, 0, -6 } },
        { 0x9c61, RV64_andi, 2, RV64_EXT_Zcb, { 8, 8, 0, 0, 0, 0, 0, 0, 0, 255 } },
        { 0x9c71, RV64_add_uw, 2, RV64_EXT_Zcb, { 8, 8, 0, 0, 0, 0, 0, 0, 0, 0 } },
        { 0x6781, RV64_addi, 2, RV64_EXT_Zcmop, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 15 } },
    };
    (void)state;
    for (size_t k = 0; k < sizeof t / sizeof *t; k++) {
        struct rv64_insn i;
        bool ok = rv64_decode(&i, t[k].w, ALL_EXTS);
        const int m[10] = { i.rd, i.rs1, i.rs2, i.rs3, i.rm, i.aq, i.rl, i.shamt, i.csr, i.imm };
        if (!ok || i.op != t[k].op || i.len != t[k].len || i.ext != t[k].ext || i.raw != t[k].w || memcmp(m, t[k].m, sizeof m))
            fail_msg("%08x: %s len %d ext %d rd %d rs1 %d rs2 %d rs3 %d rm %d aq %d rl %d shamt %d csr 0x%x imm %d", t[k].w, rv64_name(i.op),
                     i.len, i.ext, i.rd, i.rs1, i.rs2, i.rs3, i.rm, i.aq, i.rl, i.shamt, i.csr, i.imm);
    }
}

static void reserved_words(void **state)
{
    static const uint32_t bad[] = {
        0x0000,       /* all zeros; c.addi4spn 0 */
        0x0004, 0x2001, 0x2005,   /* c.addi4spn 0; c.addiw x0 */
        0x6101, 0x6501, 0x6001,   /* c.addi16sp 0; c.lui 0; c.lui x0, 0 */
        0x4002, 0x6002, 0x8002,   /* c.lwsp x0; c.ldsp x0; c.jr x0 */
        0x9c79, 0x9c7d,           /* the unused ones of Zcb's row */
        0x8000 | 0x0c40,          /* quadrant 0, funct3 100 */
        0xffffffff, 0x00000033 | 0x7fu << 25,
        0x0205101b,   /* slliw with shamt[5] */
        0x00005053, 0x00006053, 0x00005043,   /* rounding modes 5, 6 */
        0x0015a00f | 2u << 20 | 0x80,         /* cbo with rd */
        0x1015a52f | 1u << 20,                /* lr with rs2 */
        0x28c5c5af, 0x28d5c52f,               /* amocas.q with odd registers */
        0x31b59513,   /* aes64ks1i 11 */
        0x30200073, 0x10500073, 0x12000073,   /* mret, wfi, sfence.vma: not a process's */
        0x02000057,   /* V is not here yet */
    };
    (void)state;
    for (size_t k = 0; k < sizeof bad / sizeof *bad; k++) {
        struct rv64_insn i, zero = { .len = (bad[k] & 3) == 3 ? 4 : 2, .raw = bad[k], .row = RV64_ROWS };
        if (rv64_decode(&i, bad[k], ALL_EXTS)) fail_msg("%08x decodes to %s", bad[k], rv64_name(i.op));
        assert_memory_equal(&i, &zero, sizeof i);
    }
}

/* Hints decode to a base operation without effect: one that writes x0, or a move to itself. */
static void hints(void **state)
{
    static const struct { uint16_t w; unsigned op; } t[] = {
        { 0x0001, RV64_addi }, { 0x0005, RV64_addi }, { 0x0081, RV64_addi }, { 0x4001, RV64_addi }, { 0x6005, RV64_lui },
        { 0x8006, RV64_add }, { 0x900a, RV64_add }, { 0x0002, RV64_slli }, { 0x0082, RV64_slli }, { 0x8001, RV64_srli }, { 0x8401, RV64_srai },
    };
    (void)state;
    for (size_t k = 0; k < sizeof t / sizeof *t; k++) {
        struct rv64_insn i;
        assert_true(rv64_decode(&i, t[k].w, EXT(I) | EXT(C)));
        assert_int_equal(i.op, t[k].op);
        assert_true(i.rd == 0 || (i.rd == i.rs1 && i.imm == 0 && i.shamt == 0));
    }
}

/* The row that must be found: the matching one that is most specialised. */
static unsigned search(uint32_t w, uint64_t exts)
{
    unsigned best = RV64_ROWS;
    for (unsigned r = 0; r < RV64_ROWS; r++) {
        if (!rv64_row_matches(r, w, exts)) continue;
        if (best < RV64_ROWS) {     /* one must be inside the other */
            uint32_t a = rv64_row(best)->mask, b = rv64_row(r)->mask;
            assert_true(a != b && ((a & b) == a || (a & b) == b));
            if ((a & b) == b) continue;
        }
        best = r;
    }
    return best;
}

static void check_word(uint32_t w, uint64_t exts)
{
    struct rv64_insn i;
    bool ok = rv64_decode(&i, w, exts);
    unsigned want = search(w, exts);
    if (i.row != want || ok != (want < RV64_ROWS))
        fail_msg("%08x under %llx: row %u (%s), not %u", w, (unsigned long long)exts, i.row, rv64_name(i.op), want);
    assert_int_equal(i.len, (w & 3) == 3 ? 4 : 2);
    if (!ok) return;
    const struct rv64_row *row = rv64_row(want);
    assert_int_equal(i.op, row->op);
    assert_int_equal(i.ext, row->ext);
    /* Members from the field descriptions. */
    for (unsigned f = 0; f < row->nfield;) {
        const struct rv64_field *d = rv64_field(row->field0 + f);
        uint32_t v = 0;
        int top = 0;
        unsigned member = d->member;
        for (; f < row->nfield && rv64_field(row->field0 + f)->member == member; f++) {
            const struct rv64_field *p = rv64_field(row->field0 + f);
            v |= (p->width == 32 ? w : w >> p->lo & ((1u << p->width) - 1)) << p->to;
            if (p->to + p->width > top) top = p->to + p->width;
        }
        if (member == RV64_M_NONE) continue;
        int64_t value = d->is_signed ? (int64_t)((uint64_t)v << (64 - top)) >> (64 - top) : (int64_t)v;
        assert_int_equal(rv64_member(&i, member), value + d->bias);
    }
}

static uint64_t some_exts(void)
{
    switch (rng() % 3) {
    case 0: return ALL_EXTS;
    case 1: return ALL_EXTS & ~(1ull << rng() % RV64_EXT__N);
    default: return rng();
    }
}

static void short_words(void **state)
{
    (void)state;
    for (uint32_t w = 0; w < 0x10000; w++) {
        if ((w & 3) == 3) continue;
        check_word(w, ALL_EXTS);
        check_word(w, some_exts());
        struct rv64_insn a, b;     /* what follows a short instruction does not matter */
        rv64_decode(&a, w, ALL_EXTS);
        rv64_decode(&b, w | 0xabcd0000u, ALL_EXTS);
        assert_memory_equal(&a, &b, sizeof a);
    }
}

static void random_words(void **state)
{
    (void)state;
    for (unsigned n = 0; n < 100000; n++) check_word((uint32_t)rng() | 3, some_exts());
    for (unsigned r = 0; r < RV64_ROWS; r++) {
        const struct rv64_row *row = rv64_row(r);
        for (unsigned n = 0; n < 300; n++) {
            uint32_t w = ((uint32_t)rng() & ~row->mask) | row->value;
            check_word(row->len == 4 ? w : w & 0xffff, some_exts());
        }
    }
}

/* Without any extension nothing decodes; with a row's own ones it does. */
static void extensions(void **state)
{
    (void)state;
    for (unsigned r = 0; r < RV64_ROWS; r++) {
        const struct rv64_row *row = rv64_row(r);
        struct rv64_insn i;
        uint32_t w = row->value;
        for (unsigned n = 0; n < 10000 && !rv64_row_matches(r, w, ALL_EXTS); n++) w = ((uint32_t)rng() & ~row->mask) | row->value;
        assert_true(rv64_row_matches(r, w, ALL_EXTS));
        assert_false(rv64_decode(&i, w, 0));
        assert_true(rv64_decode(&i, w, row->all | row->any));
        assert_int_equal(i.row, r);
        if (row->all) assert_false(rv64_row_matches(r, w, ALL_EXTS & ~(row->all & -row->all)));
        if (row->any) assert_false(rv64_row_matches(r, w, ALL_EXTS & ~row->any));
    }
}

static void names(void **state)
{
    (void)state;
    assert_string_equal(rv64_name(RV64_ILLEGAL), "illegal");
    assert_string_equal(rv64_name(RV64_lr_w), "lr.w");
    assert_string_equal(rv64_ext_name(RV64_EXT_Zba), "Zba");
    assert_string_equal(rv64_value_name(RV64_SET_csr, 0xc00), "cycle");
    assert_string_equal(rv64_value_name(RV64_SET_csr, 0x015), "seed");
    assert_null(rv64_value_name(RV64_SET_csr, 0x7ff));
#define ROW_OF(name) assert_int_equal(rv64_row(rv64_op_row(RV64_##name))->op, RV64_##name);
    RV64_OPS(ROW_OF)
#undef ROW_OF
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_words), cmocka_unit_test(reserved_words), cmocka_unit_test(hints), cmocka_unit_test(short_words),
        cmocka_unit_test(random_words), cmocka_unit_test(extensions), cmocka_unit_test(names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
