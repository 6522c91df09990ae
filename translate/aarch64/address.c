/*
 * address.c - what all accesses to data have in common: tags of addresses, the alignment of the stack pointer.
 *
 * Both are rare, and code is made as if there were none until the program shows otherwise (enum guest_care). The stack pointer
 * then is a multiple of 16 at all times: the kernel hands out nothing else, and instructions that might break it are checked where they
 * write it, which hardly ever needs code.
 *
 * Sources: DDI 0487, AArch64.BranchAddr, AddrTop, CheckSPAlignment; Linux Documentation/arch/arm64/tagged-pointers.rst.
 */
#include <string.h>

#include "translate/aarch64/tx.h"

enum { SP = 31 };

/* --- tags --------------------------------------------------------------------------------------------------------------------- */

ir_ref a64_untagged(struct guest_tx *t, ir_ref a)
{
    if (!(t->care & GUEST_CARE_TAGS)) return a;
    return op2(t, IR_SAR, IRT_I64, op2(t, IR_SHL, IRT_I64, a, k64(t, A64_TAG_BITS)), k64(t, A64_TAG_BITS));
}

static uint64_t extended(uint64_t v, unsigned option, unsigned shift)
{
    switch (option) {
    case 2: return (uint64_t)(uint32_t)v << shift;                       /* UXTW */
    case 6: return (uint64_t)(int64_t)(int32_t)(uint32_t)v << shift;     /* SXTW */
    default: return v << shift;                                          /* LSL, SXTX */
    }
}

/* By the encodings' own regularity: the base stands in bits 9..5 of every load and store but those of literals. An immediate offset
 * does not reach the tag. */
uint64_t a64_access_tag(const struct cpu *c, const uint8_t insn[16])
{
    uint32_t w;
    memcpy(&w, insn, sizeof w);
    uint64_t addr = 0;
    unsigned rn = w >> 5 & 31, rm = w >> 16 & 31;
    if ((w & 0xffffffe0) == 0xd50b7420) {                                /* dc zva, x<t> */
        if ((w & 31) != 31) addr = c->r[w & 31];
    } else if ((w & 0x0a000000) == 0x08000000 && (w & 0x3b000000) != 0x18000000) {
        addr = c->r[rn];                                                 /* R31 is SP */
        bool by_register = (w & 0x3b200c00) == 0x38200800;
        if (by_register && rm != 31) addr += extended(c->r[rm], w >> 13 & 7, w >> 12 & 1 ? w >> 30 : 0);
    }
    return addr & ~(~UINT64_C(0) >> A64_TAG_BITS);
}

/* --- the stack pointer ----------------------------------------------------------------------------------------------------------- */

ir_ref a64_base(struct guest_tx *t, unsigned rn)
{
    ir_ref a = rx_sp(t, rn);
    if (rn == SP && t->care & GUEST_CARE_SP) ir_raw(t->u, IR_CHKALIGN, IRT_NONE, a, A64_SP_ALIGN - 1, ACCESS_SP);
    return a;
}

/* Is v known to be a multiple of A64_SP_ALIGN? depth: operations to look through. */
static bool is_aligned(const struct ir_unit *u, ir_ref v, unsigned depth)
{
    if (ir_is_k(v)) return !ir_is_gaddr(u, v) && !(ir_kval(u, v) & (A64_SP_ALIGN - 1));
    const struct ir_ins *i = &u->ins[v];
    if (i->op == IR_GET) return i->a == IR_SLOT_R(SP);
    if (depth == 0 || i->t != IRT_I64) return false;
    switch (i->op) {
    case IR_ADD: case IR_SUB: return is_aligned(u, i->a, depth - 1) && is_aligned(u, i->b, depth - 1);
    case IR_AND: return is_aligned(u, i->a, depth - 1) || is_aligned(u, i->b, depth - 1);
    case IR_SELECT: return is_aligned(u, i->b, depth - 1) && is_aligned(u, i->c, depth - 1);
    default: return false;
    }
}

void a64_check_new_sp(struct guest_tx *t, ir_ref v)
{
    enum { DEPTH = 3 };
    if (t->care & GUEST_CARE_SP || is_aligned(t->u, v, DEPTH)) return;
    ir_raw(t->u, IR_CHKALIGN, IRT_NONE, v, A64_SP_ALIGN - 1, ACCESS_SP_SET);
}
