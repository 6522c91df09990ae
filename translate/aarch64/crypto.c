/*
 * crypto.c - cryptography on vectors: rounds are vector helpers (which a host may do natively), the rest vector ops.
 */
#include "translate/aarch64/simd.h"

/* rd = helper(rd, rn, rm) and its shorter forms. */
static void of_dnm(struct guest_tx *t, const struct a64_insn *i, enum vec_helper h)
{
    set_v(t, i->rd, vcall(t, h, rv(t, i->rd), rv(t, i->rn), rv(t, i->rm), 0));
}
static void of_dn(struct guest_tx *t, const struct a64_insn *i, enum vec_helper h)
{
    set_v(t, i->rd, vcall(t, h, rv(t, i->rd), rv(t, i->rn), 0, 0));
}
static void of_n(struct guest_tx *t, const struct a64_insn *i, enum vec_helper h)
{
    ir_ref n = rv(t, i->rn);
    set_v(t, i->rd, vcall(t, h, n, n, 0, 0));
}
T(aese) { of_dn(t, i, VH_aese); }
T(aesd) { of_dn(t, i, VH_aesd); }
T(aesmc) { of_n(t, i, VH_aesmc); }
T(aesimc) { of_n(t, i, VH_aesimc); }
T(sha1c) { of_dnm(t, i, VH_sha1c); }
T(sha1p) { of_dnm(t, i, VH_sha1p); }
T(sha1m) { of_dnm(t, i, VH_sha1m); }
T(sha256h) { of_dnm(t, i, VH_sha256h); }
T(sha256h2) { of_dnm(t, i, VH_sha256h2); }
T(sha256su0) { of_dn(t, i, VH_sha256su0); }
T(sha256su1) { of_dnm(t, i, VH_sha256su1); }
T(sha512h) { of_dnm(t, i, VH_sha512h); }
T(sha512h2) { of_dnm(t, i, VH_sha512h2); }
T(sha512su0) { of_dn(t, i, VH_sha512su0); }
T(sha512su1) { of_dnm(t, i, VH_sha512su1); }
T(sm3partw1) { of_dnm(t, i, VH_sm3partw1); }
T(sm3partw2) { of_dnm(t, i, VH_sm3partw2); }
T(sm3ss1) { set_v(t, i->rd, vcall(t, VH_sm3ss1, rv(t, i->rn), rv(t, i->rm), rv(t, i->ra), 0)); }
T(sm4e) { of_dn(t, i, VH_sm4e); }
T(sm4ekey) { set_v(t, i->rd, vcall(t, VH_sm4ekey, rv(t, i->rn), rv(t, i->rm), 0, 0)); }

static void sm3tt(struct guest_tx *t, const struct a64_insn *i, unsigned form)
{
    set_v(t, i->rd, vcall(t, VH_sm3tt, rv(t, i->rd), rv(t, i->rn), rv(t, i->rm), k64(t, i->idx | form << 2)));
}
T(sm3tt1a) { sm3tt(t, i, 0); }
T(sm3tt1b) { sm3tt(t, i, 1); }
T(sm3tt2a) { sm3tt(t, i, 2); }
T(sm3tt2b) { sm3tt(t, i, 3); }

/* --- in vector ops ------------------------------------------------------------------------------------------------------------ */

/* Lanes rotated left by n (1 .. width - 1). */
static ir_ref rotl(struct guest_tx *t, unsigned l, ir_ref v, unsigned n)
{
    return v2(t, IR_VOR, l, v2(t, IR_VSHLI, l, v, (ir_ref)n), v2(t, IR_VSHRI, l, v, (ir_ref)(ir_lane_bits(l) - n)));
}
static ir_ref vxor(struct guest_tx *t, ir_ref a, ir_ref b) { return v2(t, IR_VXOR, IRL_U64, a, b); }

T(sha1h) { set_v(t, i->rd, rotl(t, IRL_U32 | IRL_ONE, rv(t, i->rn), 30)); }
T(sha1su0)
{
    ir_ref d = rv(t, i->rd), x = v3(t, IR_VEXT, IRL_U8, d, rv(t, i->rn), 8);
    set_v(t, i->rd, vxor(t, vxor(t, x, d), rv(t, i->rm)));
}
/* Lane 3 also takes the new lane 0, rotated once more. */
T(sha1su1)
{
    ir_ref z = vzero(t), x = vxor(t, rv(t, i->rd), v3(t, IR_VEXT, IRL_U8, rv(t, i->rn), z, 4));
    ir_ref last = v3(t, IR_VEXT, IRL_U8, z, rotl(t, IRL_U32, x, 2), 4);
    set_v(t, i->rd, vxor(t, rotl(t, IRL_U32, x, 1), last));
}

T(eor3) { set_v(t, i->rd, vxor(t, vxor(t, rv(t, i->rn), rv(t, i->rm)), rv(t, i->ra))); }
T(bcax) { set_v(t, i->rd, vxor(t, rv(t, i->rn), v2(t, IR_VANDN, IRL_U64, rv(t, i->rm), rv(t, i->ra)))); }
T(rax1) { set_v(t, i->rd, vxor(t, rv(t, i->rn), rotl(t, IRL_U64, rv(t, i->rm), 1))); }
T(xar)
{
    ir_ref x = vxor(t, rv(t, i->rn), rv(t, i->rm));
    unsigned right = (unsigned)i->imm & 63;
    set_v(t, i->rd, right ? rotl(t, IRL_U64, x, 64 - right) : x);
}
