/*
 * vec_ref.c - hostisa/vecref.c against what A64 instructions do: results and flags of every row of tests/vec/ops.def, in all modes, hashed, must be
 * those that tests/vec/oracle.c printed (tests/vec/expect.h).
 *
 *   vec_ref ROW < cases      shows where row ROW differs from the oracle's cases (its output for that row)
 */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "hostisa/host.h"
#include "hostisa/vecref.h"
#include "tests/vec/inputs.h"

static const struct { const char *text; unsigned op, t, literal; const char *regs; } rows[] = {
#define ROW(text, op, t, literal, regs) {text, op, t, literal, regs},
#include "tests/vec/ops.def"
#undef ROW
};
enum { N = sizeof rows / sizeof *rows };
static const uint64_t expected[][2] = {
#include "tests/vec/expect.h"
};

static struct cpu cpu;

static void set_mode(uint32_t fpcr)
{
    static const uint8_t rm[4] = { IRRM_RNE, IRRM_RUP, IRRM_RDN, IRRM_RTZ };
    host_fp_reset();
    host_round_set(rm[fpcr >> FPCR_RM & 3]);
    cpu.fp_mode = (fpcr & FPCR_FZ ? CPUFP_FZ : 0u) | (fpcr & FPCR_DN ? CPUFP_DN : 0u) | (fpcr & FPCR_AHP ? CPUFP_AHP : 0u) | (fpcr & FPCR_FZ16 ? CPUFP_FZ16 : 0u);
    cpu.fp_idc = 0;
}

/* As FPSR has them, without QC. */
static uint64_t flags(void)
{
    const unsigned f = host_fpflags_get();
    return (f & 16 ? 1 : 0) | (f & 8 ? 2 : 0) | (f & 4 ? 4 : 0) | (f & 2 ? 8 : 0) | (f & 1 ? 16 : 0) | (cpu.fp_idc ? 128 : 0);
}

/* QC of the saturating ops, as translators make it: from the op that does not saturate. */
static uint64_t qc(unsigned n, const cpu_v128 in[3], const cpu_v128 *out);

static void run(unsigned n, uint32_t fpcr, struct vec_case *c)
{
    cpu_v128 in[3] = {0}, out;
    for (unsigned k = 0; rows[n].regs[k]; k++) memcpy(&in[k], &c->in[rows[n].regs[k] - '0'], 16);
    set_mode(fpcr);
    vecref(&cpu, rows[n].op, rows[n].t, rows[n].literal, &out, in);
    memcpy(&c->out, &out, 16);
    c->fpsr = flags() | qc(n, in, &out);
    host_fp_reset();
}

/* The op that gives the exact result's low bits for saturating op; 0 = op does not saturate. */
static uint64_t qc(unsigned n, const cpu_v128 in[3], const cpu_v128 *out)
{
    static const uint8_t exact[IR__N] = { [IR_VQADD] = IR_VADD, [IR_VQSUB] = IR_VSUB, [IR_VUQADD] = IR_VADD, [IR_VQNEG] = IR_VNEG, [IR_VQABS] = IR_VABS };
    cpu_v128 plain;
    if (!exact[rows[n].op]) return 0;
    vecref(&cpu, exact[rows[n].op], rows[n].t, 0, &plain, in);
    return memcmp(&plain, out, 16) ? 1 << 27 : 0;
}
static void test_rows(void **state)
{
    (void)state;
    unsigned bad = 0;
    assert_int_equal(sizeof expected / sizeof *expected, N);
    for (unsigned n = 0; n < N; n++) {
        uint64_t seed = 0x123456789abcdefu + n, hash[2] = {0, 0};
        for (unsigned m = 0; m < N_MODES; m++)
            for (unsigned k = 0; k < N_TRIES; k++) {
                struct vec_case c;
                vec_inputs(&seed, vec_input_bits(rows[n].op, rows[n].t), vec_input_float(rows[n].op, rows[n].t), c.in);
                run(n, fpcr_of[m], &c);
                if (vec_no_qc(rows[n].op)) c.fpsr = 0;
                uint64_t *h = &hash[m >= N_PLAIN];
                *h = vec_hash(vec_hash(vec_hash(*h, c.out.d[0]), c.out.d[1]), c.fpsr);
            }
        if (hash[0] == expected[n][0] && hash[1] == expected[n][1]) continue;
        bad++;
        print_message("row %u differs: %s%s%s\n", n, rows[n].text, hash[0] != expected[n][0] ? " (default)" : "", hash[1] != expected[n][1] ? " (modes)" : "");
    }
    assert_int_equal(bad, 0);
}

static int compare(unsigned n)
{
    struct vec_case want, c;
    for (unsigned k = 0, shown = 0; shown < 12 && fread(&want, sizeof want, 1, stdin) == 1; k++) {
        c = want;
        run(n, fpcr_of[k / N_TRIES], &c);
        if (vec_no_qc(rows[n].op)) c.fpsr = 0;
        if (memcmp(&c, &want, sizeof c) == 0) continue;
        shown++;
        printf("%s, fpcr %x\n", rows[n].text, fpcr_of[k / N_TRIES]);
        for (unsigned i = 0; i < 3; i++) printf("  v%u     %016lx %016lx\n", i, c.in[i].d[1], c.in[i].d[0]);
        printf("  wanted %016lx %016lx flags %lx\n  got    %016lx %016lx flags %lx\n", want.out.d[1], want.out.d[0], want.fpsr, c.out.d[1], c.out.d[0], c.fpsr);
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc > 1 && strtoul(argv[1], NULL, 0) < N) return compare((unsigned)strtoul(argv[1], NULL, 0));
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_rows) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
