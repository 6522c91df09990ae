/*
 * emit.h - the byte emitter that all x86-64 encoders write to.
 *
 * Overflow never writes past the end: it sets `full`, and host_compile() reports failure at its end.
 */
#ifndef DRAGOMAN_X86_EMIT_H
#define DRAGOMAN_X86_EMIT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

struct emit {
    uint8_t *base, *p, *end;   /* scratch buffer */
    bool full;
    uint32_t n;                /* host instructions emitted */
    uint8_t *last;             /* start of the last instruction if prefixes may still be put before it, else NULL */
    const uint8_t *final;      /* address at which base[0] will run */
};

static inline uint32_t emit_off(const struct emit *e) { return (uint32_t)(e->p - e->base); }
static inline void emit_bytes(struct emit *e, const void *src, size_t n)
{
    if (e->full || (size_t)(e->end - e->p) < n) { e->full = true; return; }
    memcpy(e->p, src, n);
    e->p += n;
}
/* A whole instruction. */
static inline void emit_insn(struct emit *e, const void *src, size_t n)
{
    e->n++;
    e->last = e->p;
    emit_bytes(e, src, n);
}
/* The same, from a buffer of EMIT_BUF bytes: copied as a whole where there is room. */
enum { EMIT_BUF = 24 };
static inline void emit_built(struct emit *e, const uint8_t src[EMIT_BUF], size_t n)
{
    if (e->full || e->end - e->p < EMIT_BUF) { emit_insn(e, src, n); return; }
    e->n++;
    e->last = e->p;
    memcpy(e->p, src, EMIT_BUF);
    e->p += n;
}
static inline void emit_u8(struct emit *e, uint8_t v) { emit_bytes(e, &v, 1); }
static inline void emit_u32(struct emit *e, uint32_t v) { emit_bytes(e, &v, 4); }
static inline void emit_u64(struct emit *e, uint64_t v) { emit_bytes(e, &v, 8); }
/* The present offset as a place that code jumps to: nothing before it may be moved any more. */
static inline uint32_t emit_label(struct emit *e) { e->last = NULL; return emit_off(e); }

/* General registers by encoding number. X_RIP as a base: disp is an offset from e->base (the encoder makes it relative). */
enum x_gpr { RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15, X_RIP = 0xfe, X_NOREG = 0xff };

/* A memory operand [base + index * 2^scale + disp]; base X_NOREG: no base (absolute, or index only). */
struct x_mem { uint8_t base, index, scale; int32_t disp; };
static inline struct x_mem x_mem(uint8_t base, int32_t disp) { return (struct x_mem){ base, X_NOREG, 0, disp }; }

#endif
