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
    const uint8_t *final;      /* address at which base[0] will run */
};

static inline uint32_t emit_off(const struct emit *e) { return (uint32_t)(e->p - e->base); }
static inline void emit_bytes(struct emit *e, const void *src, size_t n)
{
    if (e->full || (size_t)(e->end - e->p) < n) { e->full = true; return; }
    memcpy(e->p, src, n);
    e->p += n;
}
static inline void emit_u8(struct emit *e, uint8_t v) { emit_bytes(e, &v, 1); }
static inline void emit_u32(struct emit *e, uint32_t v) { emit_bytes(e, &v, 4); }
static inline void emit_u64(struct emit *e, uint64_t v) { emit_bytes(e, &v, 8); }

/* General registers by encoding number. */
enum x_gpr { RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15, X_NOREG = 0xff };

/* A memory operand [base + index * 2^scale + disp]; base may be X_NOREG only together with rip. */
struct x_mem { uint8_t base, index, scale; int32_t disp; };
static inline struct x_mem x_mem(uint8_t base, int32_t disp) { return (struct x_mem){ base, X_NOREG, 0, disp }; }

#endif
