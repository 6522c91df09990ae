/*
 * gen.h - random instruction streams: what gen.c gives to the guests' parts (gen_<guest>.c), and what they give to it.
 */
#ifndef GEN_H
#define GEN_H

#include <stdbool.h>
#include <stdint.h>

/* Random numbers of the present sequence: the same for the same seed. */
uint64_t rnd(void);
unsigned below(unsigned n);
/* An integer that is random, short, or next to a boundary. */
uint64_t boundary_int(void);
/* A float of `exp` exponent and `man` mantissa bits with interesting fields. */
uint64_t boundary_float(unsigned exp, unsigned man);
/* Was the instruction named with -NAME on the command line? */
bool left_out(const char *name);
bool starts(const char *s, const char *prefix);
/* draw() says which instruction of the tables it took (name: of static storage); the numbers of each are printed at the end. */
void drawn(const char *name);
/* kinds() says which there are, and of which extension; why one is never drawn, else NULL. */
void kind(const char *name, const char *extension, const char *why);

enum { GEN_MEMORY = 4096 };   /* bytes that loads and stores work on: "memory" in the program, 64-byte aligned */

/* One step of a stream: an instruction, and before it those that make its address. */
struct gen_step { uint32_t pre[4]; unsigned n_pre; uint32_t word; unsigned len; char text[160]; };

struct gen_guest {
    const char *name;
    unsigned record;                     /* bytes of a record: "record" in the program */
    uint64_t (*extension)(const char *); /* bit of the named extension, 0: there is none */
    /* Data with a value for every register, at a label made from the number, and code that loads them. */
    void (*init)(unsigned number, uint64_t exts);
    /* A conditional branch over one instruction, as assembly. */
    void (*branch)(char text[64]);
    /* A random instruction; skipped: a branch may jump over it, so it must be one instruction of full length. */
    void (*draw)(struct gen_step *, uint64_t exts, bool skipped);
    /* Code that writes the registers and the number as a record to stdout; code that writes the memory and exits. */
    void (*save)(unsigned number, uint64_t exts);
    void (*end)(void);
    const char *nop;
    void (*kinds)(void);                 /* calls kind() for every instruction of the tables */
};
extern const struct gen_guest gen_riscv64, gen_aarch64;

#endif
