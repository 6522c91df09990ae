/*
 * dis.c - the A64 disassembler: prints a row's or an alias's operands.
 */
#include "decoder/dis.h"

#include <assert.h>
#include <stdbool.h>

#include "dec_aarch64.h"
#include "decoder/dis_text.h"

#define DIS(name) a64_##name
#include "decoder/dis_walk.h"
#include "decoder/aarch64/dis_simd.h"
#include "decoder/aarch64/dis_int.h"

/* Several encodings of an instruction have suffixes. */
static void put_name(struct out *o, const char *name)
{
    for (; *name && *name != '_'; name++) put(o, *name);
}

static void put_operand(struct out *o, const dis_operand *op, const dis_insn *i, uint64_t pc)
{
    unsigned a = (unsigned)a64_member(i, op->member[0]), b = op->member[1] == 255 ? 0 : (unsigned)a64_member(i, op->member[1]);
    bool known = put_vector_register(o, op->kind, i, a, b) || put_vector_number(o, op->kind, a, b) ||
                 put_int_register(o, op->kind, i, a, b) || put_int_number(o, op->kind, i, a, pc);
    assert(known);
    (void)known;
}

unsigned a64_disasm(uint64_t pc, const uint8_t *bytes, size_t n, uint64_t ext_mask, char *buf, size_t cap)
{
    struct out o = { buf, cap };
    struct a64_insn i;
    uint32_t w = 0;
    if (n >= 4) {
        for (size_t k = 0; k < 4; k++) w |= (uint32_t)bytes[k] << 8 * k;
        if (a64_decode(&i, w, ext_mask)) {
            if (!put_computed_alias(&o, &i)) put_insn(&o, &i, pc);
        } else {
            puts_to(&o, ".inst\t");
            put_hex(&o, w);
            puts_to(&o, " ; undefined");
        }
    }
    if (cap) *o.p = 0;
    return n >= 4 ? 4 : 0;
}
