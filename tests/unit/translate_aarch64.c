/*
 * translate_aarch64.c - the shape of units: where they end, which exits they have, where the state gets the flags, recognised
 * exclusives, CPU models. What instructions compute is tested by tests/insn.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "hostisa/helpers.h"
#include "translate/aarch64/model.h"
#include "tests/unit/words.h"

enum { BASE = 0x10000 };

static struct ir_unit u;
static struct guest_tx t;

static uint8_t care;   /* for the next unit */

static void translate_at(uint64_t pc, const uint32_t *w, size_t n, uint32_t max_insns, bool exact)
{
    static const void *model;
    const char *err;
    struct words c = { BASE, w, n };
    ir_ref at;
    if (!model) model = a64_cpu_model(NULL, &err);
    t = (struct guest_tx){ .u = &u, .fetch = fetch, .fetch_ctx = &c, .cpu_model = model, .max_insns = max_insns, .max_exits = 8,
                           .exact_atomics = exact, .fp_rm = IRRM_DYN, .care = care };
    ir_reset(&u, pc);
    aarch64_isa.translate(&t);
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
static unsigned count_helper(enum helper h)
{
    unsigned n = 0;
    for (uint32_t k = 1; k < u.n; k++) n += u.ins[k].op >= IR_HCALL && u.ins[k].op <= IR_HCALLF && u.ins[k].a == h;
    return n;
}
/* SETs of NZCV, and its index of the first one. */
static unsigned flag_sets(void)
{
    unsigned n = 0;
    for (uint32_t k = 1; k < u.n; k++) n += u.ins[k].op == IR_SET && u.ins[k].a == IR_SLOT_M(A64_M_NZCV);
    return n;
}
static uint32_t first(enum ir_op op)
{
    for (uint32_t k = 1; k < u.n; k++)
        if (u.ins[k].op == op) return k;
    return 0;
}
static const struct ir_ins *last(void) { return &u.ins[u.n - 1]; }
static void assert_ends(enum ir_op op, uint64_t pc)
{
    assert_int_equal(last()->op, op);
    assert_int_equal(ir_kval(&u, op == IR_TRAP ? last()->b : last()->a), pc);
}

/* --- encodings -------------------------------------------------------------------------------------------------------------- */

#define MOVZ(rd, imm) (0xd2800000u | (uint32_t)(imm) << 5 | (rd))
#define ADD(rd, rn, imm) (0x91000000u | (uint32_t)(imm) << 10 | (rn) << 5 | (rd))
#define CMP(rn, imm) (0xf100001fu | (uint32_t)(imm) << 10 | (rn) << 5)
#define SUBS(rd, rn, imm) (0xf1000000u | (uint32_t)(imm) << 10 | (rn) << 5 | (rd))
#define B(off) (0x14000000u | ((uint32_t)(off) >> 2 & 0x3ffffff))
#define BL(off) (0x94000000u | ((uint32_t)(off) >> 2 & 0x3ffffff))
#define BCOND(cc, off) (0x54000000u | ((uint32_t)(off) >> 2 & 0x7ffff) << 5 | (cc))
#define CBZ(rt, off) (0xb4000000u | ((uint32_t)(off) >> 2 & 0x7ffff) << 5 | (rt))
#define CSET(rd, cc) (0x9a9f07e0u | ((uint32_t)(cc) ^ 1) << 12 | (rd))
#define LDR(rt, rn) (0xf9400000u | (rn) << 5 | (rt))
#define STR(rt, rn) (0xf9000000u | (rn) << 5 | (rt))
#define STP(rt, ra, rn) (0xa9000000u | (ra) << 10 | (rn) << 5 | (rt))
#define LDXR(rt, rn) (0xc85f7c00u | (rn) << 5 | (rt))
#define STXR(rs, rt, rn) (0xc8007c00u | (uint32_t)(rs) << 16 | (rn) << 5 | (rt))
#define LDXP(rt, ra, rn) (0xc87f0000u | (ra) << 10 | (rn) << 5 | (rt))
#define RET 0xd65f03c0u
#define BR(rn) (0xd61f0000u | (rn) << 5)
#define BLR(rn) (0xd63f0000u | (rn) << 5)
#define SVC 0xd4000001u
#define NOP 0xd503201fu
#define DSB 0xd5033b9fu
#define IC_IVAU(rt) (0xd50b7520u | (rt))
#define MSR_FPCR(rt) (0xd51b4400u | (rt))
enum { EQ = 0, NE = 1, LT = 11 };

/* --- where units end --------------------------------------------------------------------------------------------------------- */

static void ends(void **state)
{
    (void)state;
    static const uint32_t w[] = { MOVZ(0, 1), MOVZ(1, 2), MOVZ(2, 3) };
    TRANSLATE(w);
    assert_int_equal(u.n_guest, 3);
    assert_ends(IR_EXIT, BASE + 12);
    translate_at(BASE, w, 3, 2, false);
    assert_int_equal(u.n_guest, 2);
    assert_ends(IR_EXIT, BASE + 8);
    translate_at(BASE + 12, w, 3, 64, false);
    assert_ends(IR_TRAP, BASE + 12);
    assert_int_equal(last()->a, IRX_FETCH);
    translate_at(BASE + 2, w, 3, 64, false);
    assert_int_equal(count(IR_CHKALIGN), 1);
}

static void traps(void **state)
{
    (void)state;
    static const uint32_t svc[] = { SVC }, udf[] = { 7 }, none[] = { 0xffffffff }, rounding[] = { MSR_FPCR(3) };
    TRANSLATE(svc);
    assert_ends(IR_TRAP, BASE);
    assert_int_equal(last()->a, IRX_SYSCALL);
    TRANSLATE(udf);
    assert_int_equal(last()->a, IRX_ILLEGAL);
    TRANSLATE(none);
    assert_int_equal(last()->a, IRX_ILLEGAL);
    TRANSLATE(rounding);
    assert_ends(IR_TRAP, BASE + 4);
    assert_int_equal(last()->a, IRX_MODE);
}

static void calls_and_jumps(void **state)
{
    (void)state;
    static const uint32_t bl[] = { BL(64) }, ret[] = { RET }, br[] = { BR(3) }, blr[] = { BLR(30) }, far[] = { B(0x10000) };
    static const uint32_t near[] = { B(8), NOP, MOVZ(0, 1), RET };
    TRANSLATE(bl);
    assert_ends(IR_CALL, BASE + 64);
    assert_int_equal(ir_kval(&u, last()->b), BASE + 4);
    TRANSLATE(ret);
    assert_int_equal(last()->op, IR_RET);
    TRANSLATE(br);
    assert_int_equal(last()->op, IR_EXITIND);
    TRANSLATE(blr);       /* the target is read before the link register is written */
    assert_int_equal(last()->op, IR_CALLIND);
    assert_int_equal(u.ins[last()->a].op, IR_GET);
    TRANSLATE(far);
    assert_ends(IR_EXIT, BASE + 0x10000);
    TRANSLATE(near);
    assert_int_equal(u.n_guest, 3);
    assert_int_equal(u.n_ranges, 2);
    assert_int_equal(u.ranges[1].start, BASE + 8);
    assert_int_equal(last()->op, IR_RET);
}

/* A backward branch leaves forward by an exit without a poll and goes back by one with, when its condition has been decided. */
static void loop_bottom(void **state)
{
    (void)state;
    static const uint32_t w[] = { SUBS(0, 0, 1), BCOND(NE, -4), CMP(1, 0), RET };
    TRANSLATE(w);
    assert_int_equal(count(IR_EXITIF), 1);
    assert_int_equal(u.ins[first(IR_EXITIF)].c, 0);
    assert_int_equal(ir_kval(&u, u.ins[first(IR_EXITIF)].b), BASE + 8);
    assert_ends(IR_EXIT, BASE);
    assert_int_equal(last()->c, IR_POLL);
    assert_int_equal(flag_sets() + count(IR_SETX), 0);      /* both ways set the flags again */
    assert_int_equal(u.n_seen, 1);
    assert_int_equal(u.seen[0].start, BASE + 8);
    assert_int_equal(u.seen[0].end, BASE + 12);
}

/* --- flags --------------------------------------------------------------------------------------------------------------------- */

static void flags_of_exits(void **state)
{
    (void)state;
    static const uint32_t read_there[] = { CMP(0, 1), BCOND(EQ, 12), CMP(0, 2), RET, CSET(1, LT), RET };
    static const uint32_t set_there[] = { CMP(0, 1), BCOND(EQ, 12), CMP(0, 2), RET, CMP(1, 1), RET };
    static const uint32_t call[] = { CMP(0, 1), BL(8), RET, CMP(2, 1), RET }, opaque[] = { CMP(0, 1), BLR(1) };
    static const uint32_t cbz[] = { CMP(0, 1), CBZ(2, 12), CMP(0, 2), RET, CSET(1, LT), RET };
    TRANSLATE(read_there);
    assert_int_equal(count(IR_SETX), 1);
    assert_int_equal(flag_sets(), 1);         /* the second compare's, at the return */
    TRANSLATE(set_there);
    assert_int_equal(count(IR_SETX), 0);
    assert_int_equal(flag_sets(), 1);
    TRANSLATE(call);
    assert_int_equal(flag_sets(), 0);
    TRANSLATE(opaque);
    assert_int_equal(flag_sets(), 1);
    TRANSLATE(cbz);
    assert_int_equal(count(IR_SETX), 1);
}

/* An entry of a procedure linkage table may spoil the flags; another jump through x17 may not. */
static void flags_and_veneers(void **state)
{
    (void)state;
    enum { ADRP_X16 = 0x90000010, LDR_X17_X16 = 0xf9400a11, ADD_X16 = 0x91004210, BR_X17 = 0xd61f0220 };
    static const uint32_t plt[] = { CMP(0, 1), BL(8), RET, ADRP_X16, LDR_X17_X16, ADD_X16, BR_X17 };
    static const uint32_t other[] = { CMP(0, 1), BL(8), RET, ADRP_X16, LDR_X17_X16, NOP, BR_X17 };
    TRANSLATE(plt);
    assert_int_equal(flag_sets(), 0);
    TRANSLATE(other);
    assert_int_equal(flag_sets(), 1);
}

/* Behind an access that may fault the program may go on with the flags: they must be there before it, in the instruction before. */
static void flags_before_faults(void **state)
{
    (void)state;
    static const uint32_t wanted[] = { CMP(0, 1), LDR(1, 2), CSET(3, EQ), RET };
    static const uint32_t unwanted[] = { CMP(0, 1), CSET(3, EQ), LDR(1, 2), CMP(3, 1), RET };
    TRANSLATE(wanted);
    assert_int_equal(flag_sets(), 1);
    uint32_t load = first(IR_LOAD), set = 0, insn = 0;
    for (uint32_t k = 1; k < load; k++) {
        if (u.ins[k].op == IR_INSN) insn = k;
        if (u.ins[k].op == IR_SET && u.ins[k].t == IRT_FLAGS) set = k;
    }
    assert_true(set && set < insn && insn < load);
    TRANSLATE(unwanted);
    assert_int_equal(flag_sets(), 1);         /* the last compare's */
    assert_true(first(IR_LOAD) < first(IR_RET));
    /* a stack pointer that may not be aligned: the check of the new one leaves, too */
    enum { MOV_SP_X29 = 0x910003bf, AND_SP = 0x927cec1f, ADD_SP_W = 0x8b2063ff };
    static const uint32_t by_sp[][3] = { { CMP(0, 1), MOV_SP_X29, CSET(1, LT) }, { CMP(0, 1), ADD_SP_W, CSET(1, LT) } };
    static const uint32_t and_sp[] = { CMP(0, 1), AND_SP, CSET(1, LT) }, unread[] = { CMP(0, 1), MOV_SP_X29, CMP(0, 2), RET };
    for (unsigned k = 0; k < 2; k++) {
        TRANSLATE(by_sp[k]);
        assert_int_equal(count(IR_CHKALIGN), 1);
        assert_true(first(IR_SET) < first(IR_CHKALIGN));
    }
    TRANSLATE(and_sp);
    assert_int_equal(count(IR_CHKALIGN), 0);
    TRANSLATE(unread);
    assert_int_equal(flag_sets(), 1);
}

/* --- memory -------------------------------------------------------------------------------------------------------------------- */

static void pairs_and_caches(void **state)
{
    (void)state;
    static const uint32_t pair[] = { STP(0, 31, 1), RET }, sync[] = { IC_IVAU(0), DSB, NOP, RET }, dsb[] = { DSB, RET };
    TRANSLATE(pair);
    assert_int_equal(count(IR_STORE), 2);
    TRANSLATE(sync);
    assert_int_equal(count_helper(HELPER_icache_line), 1);
    assert_ends(IR_TRAP, BASE + 8);
    assert_int_equal(last()->a, IRX_ICACHE);
    TRANSLATE(dsb);                           /* another instruction may have left it pending */
    assert_int_equal(count(IR_EXITIF), 1);
}

static void recognised_exclusives(void **state)
{
    (void)state;
    static const uint32_t add[] = { LDXR(1, 0), ADD(1, 1, 1), STXR(2, 1, 0), CBZ(2, 8), B(-16), RET };
    static const uint32_t compare[] = { LDXR(1, 0), CMP(1, 5), BCOND(NE, 12), STXR(2, 3, 0), RET, RET };
    static const uint32_t skip[] = { LDXR(1, 0), CMP(1, 5), BCOND(NE, 12), ADD(3, 1, 7), CMP(3, 9), STXR(2, 3, 0), RET };
    TRANSLATE(add);
    assert_false(t.want_exact);
    assert_int_equal(count(IR_LOAD), 1);
    assert_int_equal(count(IR_CAS), 1);
    TRANSLATE(compare);
    assert_false(t.want_exact);
    assert_int_equal(count(IR_CAS), 1);
    TRANSLATE(skip);                          /* what is jumped over is selected, its flags too */
    assert_false(t.want_exact);
    assert_int_equal(count(IR_CAS), 1);
    assert_true(count(IR_SELECT) >= 1);
    assert_int_equal(count(IR_FLSEL), 1);
}

static void exact_exclusives(void **state)
{
    (void)state;
    static const uint32_t store[] = { LDXR(1, 0), STR(1, 3), STXR(2, 1, 0), RET }, alone[] = { STXR(2, 1, 0), RET };
    static const uint32_t base[] = { LDXR(1, 0), ADD(0, 0, 1), STXR(2, 1, 0), RET }, pair[] = { LDXP(1, 2, 0), RET };
    static const uint32_t *const all[] = { store, alone, base, pair };
    for (unsigned k = 0; k < 4; k++) {
        translate_at(BASE, all[k], k & 1 ? 2 : 4, 64, false);
        assert_true(t.want_exact);
    }
    translate_at(BASE, store, 4, 64, true);
    assert_false(t.want_exact);
    assert_int_equal(count_helper(HELPER_xlr64), 1);
    assert_int_equal(count_helper(HELPER_xsc64), 1);
    translate_at(BASE, pair, 2, 64, true);
    assert_int_equal(count_helper(HELPER_xlr128), 1);
}

/* --- care ------------------------------------------------------------------------------------------------------------------------- */

static unsigned checks(enum ir_access access)
{
    unsigned n = 0;
    for (uint32_t k = 1; k < u.n; k++) n += u.ins[k].op == IR_CHKALIGN && u.ins[k].c == access;
    return n;
}

/* Rare things cost nothing before they happen. */
static void with_care(void **state)
{
    (void)state;
    const uint32_t frame[] = { 0xa9bd7bfd, 0x910003fd, 0xd10083ff, 0xf94003e0, 0xb8408fe1, 0x910083ff, 0xa8c37bfd, 0xd65f03c0 };
    /* stp x29, x30, [sp, #-48]!; mov x29, sp; sub sp, sp, #32; ldr x0, [sp]; ldr w1, [sp, #8]!; add sp, sp, #32; ldp x29, x30, [sp], #48; ret */
    const uint32_t dynamic[] = { 0xcb2063ff, 0x910003bf, 0x927cec1f, 0xf9000041, 0xd65f03c0 };
    /* sub sp, sp, x0; mov sp, x29; and sp, x0, #-16; str x1, [x2]; ret */
    TRANSLATE(frame);
    assert_int_equal(count(IR_CHKALIGN), 2);   /* the step by 8, and the sum that comes out of it */
    assert_int_equal(checks(ACCESS_SP_SET), 2);
    assert_int_equal(count(IR_SAR), 0);
    TRANSLATE(dynamic);
    assert_int_equal(checks(ACCESS_SP_SET), 2);
    assert_int_equal(count(IR_CHKALIGN), 2);
    care = GUEST_CARE_SP;
    TRANSLATE(frame);
    assert_int_equal(checks(ACCESS_SP), 4);
    assert_int_equal(count(IR_CHKALIGN), 4);
    TRANSLATE(dynamic);
    assert_int_equal(count(IR_CHKALIGN), 0);
    care = GUEST_CARE_TAGS;
    TRANSLATE(dynamic);
    assert_int_equal(count(IR_SAR), 1);
    care = 0;
}

/* Accesses to FPSR want exact underflow from then on; setting flush-to-zero leaves the unit, so that the run loop finds out. */
static void underflow(void **state)
{
    (void)state;
    static const uint32_t mrs[] = { NOP, 0xd53b4420, RET }, msr[] = { 0xd51b443f, RET }, fmul[] = { 0x1e620820, RET }, flush[] = { 0xd2a02000, 0xd51b4400, RET };
    /* nop; mrs x0, fpsr; ret   msr fpsr, xzr; ret   fmul d0, d1, d2; ret   mov x0, #1 << 24; msr fpcr, x0; ret */
    TRANSLATE(fmul);
    assert_int_equal(u.tiny, IR_TINY_UNSEEN);
    assert_int_equal(u.nans, IR_NANS_TRAPPED);
    TRANSLATE(mrs);
    assert_ends(IR_TRAP, BASE + 4);
    assert_int_equal(last()->a, IRX_FPFLAGS);
    TRANSLATE(msr);
    assert_ends(IR_TRAP, BASE);
    assert_int_equal(last()->a, IRX_FPFLAGS);
    TRANSLATE(flush);
    assert_ends(IR_TRAP, BASE + 8);
    assert_int_equal(last()->a, IRX_MODE);
    care = GUEST_CARE_UNDERFLOW | GUEST_CARE_NANS;
    TRANSLATE(fmul);
    assert_int_equal(u.tiny, IR_TINY_BEFORE);
    assert_int_equal(u.nans, IR_NANS_CHECKED);
    TRANSLATE(mrs);
    assert_int_equal(count_helper(HELPER_fpsr_get), 1);
    TRANSLATE(msr);
    assert_int_equal(count_helper(HELPER_fpsr_set), 1);
    assert_int_equal(count(IR_TRAP), 0);
    care = 0;
}

static void tag_of_access(void **state)
{
    (void)state;
    static struct cpu c;
    for (unsigned n = 0; n < 32; n++) c.r[n] = (uint64_t)(n + 1) << 56 | 0x1000;
    c.r[9] = (uint64_t)-8;
    c.r[10] = 1;
    const struct { uint32_t insn; unsigned tag; } row[] = {
        { 0xf9400462, 4 } /* ldr x2, [x3, #8] */, { 0xf94007e2, 32 } /* ldr x2, [sp, #8] */, { 0xa8c10843, 3 } /* ldp x3, x2, [x2], #16 */,
        { 0xf8696862, 4 } /* ldr x2, [x3, x9] */, { 0xf8636942, 4 } /* ldr x2, [x10, x3] */, { 0xb8695862, 4 } /* ldr w2, [x3, w9, uxtw #2] */,
        { 0x4c407062, 4 } /* ld1 {v2.16b}, [x3] */, { 0x0dff8062, 4 } /* ld2 {v2.s, v3.s}[0], [x3], #8 */, { 0xb8620023, 2 } /* ldadd w2, w3, [x1] */,
        { 0x085ffc25, 2 } /* ldaxrb w5, [x1] */, { 0xd50b7425, 6 } /* dc zva, x5 */, { 0x58000045, 0 } /* ldr x5, .+8 */, { 0x8b020062, 0 } /* add */,
    };
    for (unsigned k = 0; k < sizeof row / sizeof *row; k++) {
        uint8_t bytes[16] = { 0 };
        memcpy(bytes, &row[k].insn, 4);
        assert_int_equal(aarch64_isa.access_tag(&c, bytes), (uint64_t)row[k].tag << 56);
    }
}

/* --- models ------------------------------------------------------------------------------------------------------------------------ */

static void models(void **state)
{
    (void)state;
    const char *err;
    char text[1024];
    uint64_t v;
    enum { FP = 1 << 0, ASIMD = 1 << 1, ATOMICS = 1 << 8, PACA = 1 << 30, HBC_SHIFT = 44 };
    const void *a72 = a64_cpu_model("cortex-a72", &err), *max = a64_cpu_model(NULL, &err), *off = a64_cpu_model("max,lse=off,FP=off", &err);
    assert_true(a72 && max && off);
    assert_true((a64_hwcap(a72, 1) & (FP | ASIMD)) == (FP | ASIMD));
    assert_false(a64_hwcap(a72, 1) & ATOMICS);
    assert_true(a64_hwcap(max, 1) & ATOMICS);
    assert_false(a64_hwcap(max, 1) & PACA);
    assert_true(a64_hwcap(max, 2) >> HBC_SHIFT & 1);
    assert_false(a64_hwcap(off, 1) & (ATOMICS | FP | ASIMD));
    assert_null(a64_cpu_model("cortex-a1", &err));
    assert_non_null(err);
    assert_null(a64_cpu_model("max,nonsense=on", &err));
    assert_null(a64_cpu_model("max,base=off", &err));

    size_t n = a64_cpuinfo(a72, 2, text, sizeof text);
    assert_true(n == strlen(text) && n < sizeof text);
    assert_non_null(strstr(text, "processor\t: 1\n"));
    assert_non_null(strstr(text, "CPU part\t: 0xd08\n"));
    assert_non_null(strstr(text, " crc32"));
    assert_null(strstr(text, "atomics"));
    assert_int_equal(a64_cpuinfo(a72, 2, NULL, 0), n);

    enum { MIDR_EL1 = 1 << 14, ID_AA64ISAR0_EL1 = 1 << 14 | 6 << 3, SCTLR_EL1 = 1 << 14 | 1 << 7 };
    assert_true(a64_id_register(a72, MIDR_EL1, &v) && v == 0x410fd083);
    assert_true(a64_id_register(a72, ID_AA64ISAR0_EL1, &v) && (v >> 20 & 15) == 0 && (v >> 16 & 15) == 1);
    assert_true(a64_id_register(max, ID_AA64ISAR0_EL1, &v) && (v >> 20 & 15) == 2);
    assert_false(a64_id_register(max, SCTLR_EL1, &v));
}

/* An instruction of an extension that is off is not there. */
static void extensions(void **state)
{
    (void)state;
    struct a64_insn i;
    const char *err;
    const uint32_t ldadd = 0xf8200000u;
    assert_true(a64_decode(&i, ldadd, ((const struct a64_model *)a64_cpu_model("max", &err))->ext));
    assert_int_equal(i.op, A64_ldadd);
    assert_false(a64_decode(&i, ldadd, ((const struct a64_model *)a64_cpu_model("cortex-a53", &err))->ext));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ends), cmocka_unit_test(traps), cmocka_unit_test(calls_and_jumps), cmocka_unit_test(loop_bottom),
        cmocka_unit_test(flags_of_exits), cmocka_unit_test(flags_and_veneers), cmocka_unit_test(flags_before_faults), cmocka_unit_test(pairs_and_caches),
        cmocka_unit_test(recognised_exclusives), cmocka_unit_test(exact_exclusives), cmocka_unit_test(models), cmocka_unit_test(with_care), cmocka_unit_test(underflow), cmocka_unit_test(tag_of_access),
        cmocka_unit_test(extensions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
