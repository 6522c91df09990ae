/*
 * oracle.c - an A64 Linux program that runs every instruction of ops.def on the operands of inputs.h and prints, one row each, two hashes of the
 * results and flags: over FPCR values that change the rounding only, and over the others. expect.h is its output:
 *
 *   aarch64-linux-gnu-gcc -O1 -static -I. -march=armv8.6-a+fp16+crypto tests/vec/oracle.c -o oracle && qemu-aarch64 -cpu max oracle > tests/vec/expect.h
 *
 * (or on hardware). With an argument N it writes row N's cases to standard output in binary.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tests/vec/inputs.h"

static void begin(uint32_t fpcr)
{
    uint64_t v = fpcr, zero = 0;
    __asm__ volatile("msr fpcr, %0\n msr fpsr, %1" : : "r"(v), "r"(zero));
}
/* FPSR: QC 27, IDC 7, IXC UFC OFC DZC IOC 4..0. */
static uint64_t end(void)
{
    uint64_t v, zero = 0;
    __asm__ volatile("mrs %0, fpsr\n msr fpcr, %1" : "=r"(v) : "r"(zero));
    return v & 0x0800009f;
}

static void run(unsigned row, uint32_t fpcr, struct vec_case *c)
{
    enum { BASE = __COUNTER__ + 1 };
    begin(fpcr);
    switch (row) {
#define ROW(text, op, t, literal, regs)                                                                                 \
    case __COUNTER__ - BASE:                                                                                            \
        __asm__ volatile("ldr q0, [%0]\n ldr q1, [%0, #16]\n ldr q2, [%0, #32]\n " text "\n str q0, [%0, #48]"           \
                         : : "r"(c) : "v0", "v1", "v2", "memory");                                                      \
        break;
#include "tests/vec/ops.def"
#undef ROW
    }
    c->fpsr = end();
}

static const struct { const char *text; unsigned op, t; } rows[] = {
#define ROW(text, op, t, literal, regs) {text, op, t},
#include "tests/vec/ops.def"
#undef ROW
};
enum { N = sizeof rows / sizeof *rows };

int main(int argc, char **argv)
{
    const int only = argc > 1 ? atoi(argv[1]) : -1;
    for (unsigned n = 0; n < N; n++) {
        if (only >= 0 && n != (unsigned)only) continue;
        uint64_t seed = 0x123456789abcdefu + n, hash[2] = {0, 0};
        for (unsigned m = 0; m < N_MODES; m++)
            for (unsigned k = 0; k < N_TRIES; k++) {
                struct vec_case c;
                vec_inputs(&seed, vec_input_bits(rows[n].op, rows[n].t), vec_input_float(rows[n].op, rows[n].t), c.in);
                run(n, fpcr_of[m], &c);
                if (vec_no_qc(rows[n].op)) c.fpsr = 0;
                uint64_t *h = &hash[m >= N_PLAIN];
                *h = vec_hash(vec_hash(vec_hash(*h, c.out.d[0]), c.out.d[1]), c.fpsr);
                if (only >= 0) fwrite(&c, sizeof c, 1, stdout);
            }
        if (only < 0) printf("{0x%016lx, 0x%016lx},   /* %s */\n", hash[0], hash[1], rows[n].text);
    }
    return 0;
}
