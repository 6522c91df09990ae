/*
 * crc.c - the helpers crc32 and crc32c without a call.
 *
 * The host's crc32 instruction is CRC-32C. The other polynomial, P, takes two carry-less products. Bits are reflected: bit 0 of a word
 * is the coefficient of its highest power. The 64 bits X = data ^ register stand for x, and the new register is x * z^32 mod P:
 *     q = floor(x * mu / z^64), mu = floor(z^96 / P)      (Barrett: exact, since x has less than 64 terms)
 *     the remainder is the low 32 terms of q * P, as x * z^32 has none there
 * In reflected form mu without its lowest term is M, and q is the low half of the product X * M; the lowest term would change higher bits
 * only. The low 32 terms of q * P are bits 64 to 95 of the product. Shorter data stand at the top of X, and what is left of the old
 * register is added.
 */
#include <assert.h>

#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/vec_low.h"

/* d <- crc32c of d and the low `bytes` bytes of v: F2 0F 38 F0 (a byte), F1. */
static void host_crc(struct emit *e, unsigned bytes, unsigned d, unsigned v)
{
    struct x_ibuf i = { .n = 0 };
    if (bytes == 2) x_b(&i, 0x66);
    x_enc_rr(&i, 0xf2, MAP_0F38, bytes == 1 ? 0xf0 : 0xf1, bytes == 8, d, v, bytes == 1 ? 2 : 0);
    emit_built(e, i.b, i.n);
}

static void castagnoli(struct lower *l, ir_ref i, unsigned bytes)
{
    uint8_t a = x_use(l, l->args[0]), v = x_use(l, l->args[1]), d = x_def(l, i, 1u << v);
    if (d != a) x_mov_rr(&l->e, false, d, a);
    host_crc(&l->e, bytes, d, v);
}

static void products(struct lower *l, ir_ref i, unsigned bytes)
{
    enum { M_LOW = 0x00, P_HIGH = 0x10 };   /* which half of the constant */
    struct emit *e = &l->e;
    enum v_level lvl = fp_level(l);
    uint8_t a = x_use(l, l->args[0]), v = x_use(l, l->args[1]), x = x_vtmp(l), t = x_tmp(l);
    x_mov_rr(e, false, t, a);
    x_alu_rr(e, ALU_XOR, bytes == 8, t, v);
    x_unlock(l, v);
    if (bytes >= 4) x_unlock(l, a);
    if (bytes < 8) x_shift_ri(e, SH_SHL, true, t, 64 - 8 * bytes);
    v_movq_from_gpr(e, lvl, x, t);
    v_op3mi(e, lvl, V_PCLMULQDQ, x, x, v_k(l, VK_CRC32), M_LOW);
    v_op3mi(e, lvl, V_PCLMULQDQ, x, x, v_k(l, VK_CRC32), P_HIGH);
    uint8_t d = x_def(l, i, 0);
    if (bytes >= 4) {
        v_pextrd(e, lvl, d, x, 2);
        return;
    }
    v_pextrd(e, lvl, t, x, 2);
    if (d != a) x_mov_rr(e, false, d, a);
    x_shift_ri(e, SH_SHR, false, d, 8 * bytes);
    x_alu_rr(e, ALU_XOR, false, d, t);
}

bool x_lower_crc(struct lower *l, ir_ref i, bool is_castagnoli)
{
    assert(l->n_args == 3);
    if (!ir_is_k(l->args[2]) || (!is_castagnoli && !x_has(l->h, XF_PCLMUL))) return false;
    unsigned bytes = (unsigned)ir_kval(l->u, l->args[2]);
    l->n_args = 0;
    if (!l->val[i].uses) return true;
    if (is_castagnoli) castagnoli(l, i, bytes);
    else products(l, i, bytes);
    return true;
}
