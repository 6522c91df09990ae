/*
 * ldst.c - loads and stores: all addressing modes of general and vector registers, pairs, ordered accesses.
 *
 * Write-back comes last: every access of the instruction stands before the first SET. Pairs are two accesses; the second one
 * may fault after the first store was made, as the architecture allows.
 */
#include "translate/aarch64/tx.h"

/* --- accesses ------------------------------------------------------------------------------------------------------------------ */

static const uint8_t mem_u[] = { IRM_U8, IRM_U16, IRM_U32, IRM_I64 }, mem_s[] = { IRM_S8, IRM_S16, IRM_S32 };

/* A value to write to rd, extended as the instruction says. */
static ir_ref load(struct guest_tx *t, unsigned size, ir_ref base, int64_t disp) { return ir_load(t->u, mem_u[size], base, disp); }
static ir_ref load_signed(struct guest_tx *t, const struct a64_insn *i, ir_ref base, int64_t disp)
{
    ir_ref v = ir_load(t->u, mem_s[i->size], base, disp);
    return i->w ? op1(t, IR_ZX32, IRT_I64, op1(t, IR_TRUNC, IRT_NONE, v)) : v;
}

ir_ref a64_vload(struct guest_tx *t, unsigned size, ir_ref base, int64_t disp)
{
    switch (size) {
    case 0: case 1: {
        ir_ref v = op1(t, IR_BITS2F, IRT_F64, ir_load(t->u, mem_u[size], base, disp));
        return op1(t, IR_FTOV, IRT_F64, v);
    }
    case 2: return op1(t, IR_FTOV, IRT_F32, ir_load(t->u, IRM_F32, base, disp));
    case 3: return op1(t, IR_FTOV, IRT_F64, ir_load(t->u, IRM_F64, base, disp));
    case 4: return ir_load(t->u, IRM_V128, base, disp);
    default: __builtin_unreachable();
    }
}
void a64_vstore(struct guest_tx *t, unsigned size, ir_ref base, int64_t disp, ir_ref q)
{
    switch (size) {
    case 0: case 1:
        ir_store(t->u, mem_u[size], base, disp, op1(t, IR_F2BITS, IRT_F64, op1(t, IR_VTOF, IRT_F64, q)));
        return;
    case 2: ir_store(t->u, IRM_F32, base, disp, op1(t, IR_VTOF, IRT_F32, q)); return;
    case 3: ir_store(t->u, IRM_F64, base, disp, op1(t, IR_VTOF, IRT_F64, q)); return;
    case 4: ir_store(t->u, IRM_V128, base, disp, q); return;
    default: __builtin_unreachable();
    }
}

/* --- addressing: where, and what becomes of the base register ------------------------------------------------------------------------ */

struct place { ir_ref base; int64_t disp; bool moves; int64_t by; };

static struct place at_offset(struct guest_tx *t, const struct a64_insn *i, int64_t disp)
{
    return (struct place){ .base = a64_address(t, i->rn), .disp = disp };
}
static ir_ref moved(struct guest_tx *t, const struct a64_insn *i, int64_t by)
{
    return op2(t, IR_ADD, IRT_I64, rx_sp(t, i->rn), k64(t, (uint64_t)by));
}
static struct place post(struct guest_tx *t, const struct a64_insn *i, int64_t by)
{
    if (i->rn == 31 && by % A64_SP_ALIGN) a64_check_new_sp(t, moved(t, i, by));   /* (else nothing is computed before the access) */
    return (struct place){ .base = a64_address(t, i->rn), .moves = true, .by = by };
}
static struct place pre(struct guest_tx *t, const struct a64_insn *i, int64_t by)
{
    struct place p = post(t, i, by);
    p.disp = by;
    return p;
}
/* Computed behind the access: then it can be done in the base's own register. */
static void write_back(struct guest_tx *t, const struct a64_insn *i, const struct place *p)
{
    if (p->moves) a64_write_back(t, i->rn, moved(t, i, p->by));
}

ir_ref a64_extend(struct guest_tx *t, unsigned rm, unsigned opt, unsigned n)
{
    static const uint8_t ops[] = { IR_ZX8, IR_ZX16, IR_ZX32, IR_NOP, IR_SX8, IR_SX16, IR_SX32, IR_NOP };
    ir_ref a = rx(t, rm);
    if (ops[opt] != IR_NOP) a = op1(t, (enum ir_op)ops[opt], IRT_I64, op1(t, IR_TRUNC, IRT_NONE, a));
    return n ? op2(t, IR_SHL, IRT_I64, a, k64(t, n)) : a;
}
static struct place by_register(struct guest_tx *t, const struct a64_insn *i, unsigned size)
{
    ir_ref off = a64_extend(t, i->rm, i->shift, i->sh ? size : 0);
    return (struct place){ .base = a64_untagged(t, op2(t, IR_ADD, IRT_I64, a64_base(t, i->rn), off)) };
}
/* The offset in units of 2^log2 bytes. It may be negative: a product, not a shift. */
static int64_t offset(const struct a64_insn *i, unsigned log2) { return (int64_t)i->imm * (1 << log2); }
static struct place scaled(struct guest_tx *t, const struct a64_insn *i) { return at_offset(t, i, offset(i, i->size)); }
static struct place unscaled(struct guest_tx *t, const struct a64_insn *i) { return at_offset(t, i, i->imm); }

/* The instruction's base is written back after a load: if rd is the base too, the loaded value wins (the architecture leaves
 * it open). */
static void load_to(struct guest_tx *t, const struct a64_insn *i, struct place p)
{
    ir_ref v = load(t, i->size, p.base, p.disp);
    write_back(t, i, &p);
    set_x_effect(t, i->rd, v);
}
static void load_signed_to(struct guest_tx *t, const struct a64_insn *i, struct place p)
{
    ir_ref v = load_signed(t, i, p.base, p.disp);
    write_back(t, i, &p);
    set_x_effect(t, i->rd, v);
}
static void store_from(struct guest_tx *t, const struct a64_insn *i, struct place p)
{
    ir_store(t->u, mem_u[i->size], p.base, p.disp, rx(t, i->rd));
    write_back(t, i, &p);
}
static void vload_to(struct guest_tx *t, const struct a64_insn *i, struct place p)
{
    ir_ref v = a64_vload(t, i->size, p.base, p.disp);
    write_back(t, i, &p);
    set_v(t, i->rd, v);
}
static void vstore_from(struct guest_tx *t, const struct a64_insn *i, struct place p)
{
    a64_vstore(t, i->size, p.base, p.disp, rv(t, i->rd));
    write_back(t, i, &p);
}

#define MODE(sfx, place) \
    void a64t_str##sfx(struct guest_tx *t, const struct a64_insn *i) { store_from(t, i, place); } \
    void a64t_ldr##sfx(struct guest_tx *t, const struct a64_insn *i) { load_to(t, i, place); } \
    void a64t_ldrs##sfx(struct guest_tx *t, const struct a64_insn *i) { load_signed_to(t, i, place); }
#define VMODE(sfx, place) \
    void a64t_strv##sfx(struct guest_tx *t, const struct a64_insn *i) { vstore_from(t, i, place); } \
    void a64t_ldrv##sfx(struct guest_tx *t, const struct a64_insn *i) { vload_to(t, i, place); }
MODE(_ui, scaled(t, i))
MODE(_post, post(t, i, i->imm))
MODE(_pre, pre(t, i, i->imm))
MODE(_reg, by_register(t, i, i->size))
VMODE(_ui, scaled(t, i))
VMODE(_post, post(t, i, i->imm))
VMODE(_pre, pre(t, i, i->imm))
VMODE(_reg, by_register(t, i, i->size))
#undef MODE
#undef VMODE

#define UNSCALED(st, ld, lds) \
    void a64t_##st(struct guest_tx *t, const struct a64_insn *i) { store_from(t, i, unscaled(t, i)); } \
    void a64t_##ld(struct guest_tx *t, const struct a64_insn *i) { load_to(t, i, unscaled(t, i)); } \
    void a64t_##lds(struct guest_tx *t, const struct a64_insn *i) { load_signed_to(t, i, unscaled(t, i)); }
UNSCALED(stur, ldur, ldurs)
UNSCALED(sttr, ldtr, ldtrs)
#undef UNSCALED
void a64t_sturv(struct guest_tx *t, const struct a64_insn *i) { vstore_from(t, i, unscaled(t, i)); }
void a64t_ldurv(struct guest_tx *t, const struct a64_insn *i) { vload_to(t, i, unscaled(t, i)); }

/* --- literal: a guest address, so that it stays relocatable ------------------------------------------------------------------------------ */

static ir_ref literal(struct guest_tx *t, const struct a64_insn *i) { return ir_gaddr(t->u, t->pc + (uint64_t)(int64_t)i->imm); }
void a64t_ldr_lit(struct guest_tx *t, const struct a64_insn *i) { set_x_effect(t, i->rd, load(t, 2u + i->sf, literal(t, i), 0)); }
void a64t_ldrsw_lit(struct guest_tx *t, const struct a64_insn *i) { set_x_effect(t, i->rd, ir_load(t->u, IRM_S32, literal(t, i), 0)); }
void a64t_ldrv_lit(struct guest_tx *t, const struct a64_insn *i) { set_v(t, i->rd, a64_vload(t, i->size, literal(t, i), 0)); }

/* --- prefetches ------------------------------------------------------------------------------------------------------------------------- */

void a64t_prfm_ui(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }
void a64t_prfum(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }
void a64t_prfm_reg(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }
void a64t_prfm_lit(struct guest_tx *t, const struct a64_insn *i) { (void)t; (void)i; }

/* --- pairs --------------------------------------------------------------------------------------------------------------------------------- */

static void load_pair(struct guest_tx *t, const struct a64_insn *i, unsigned m, struct place p)
{
    ir_ref a = ir_load(t->u, m, p.base, p.disp), b = ir_load(t->u, m, p.base, p.disp + ir_mem_size(m));
    write_back(t, i, &p);
    set_x_effect(t, i->rd, a);
    set_x_effect(t, i->ra, b);
}
static void store_pair(struct guest_tx *t, const struct a64_insn *i, unsigned m, struct place p)
{
    ir_ref a = rx(t, i->rd), b = rx(t, i->ra);
    ir_store(t->u, m, p.base, p.disp, a);
    ir_store(t->u, m, p.base, p.disp + ir_mem_size(m), b);
    write_back(t, i, &p);
}
static void vload_pair(struct guest_tx *t, const struct a64_insn *i, struct place p)
{
    ir_ref a = a64_vload(t, i->size, p.base, p.disp), b = a64_vload(t, i->size, p.base, p.disp + (1 << i->size));
    write_back(t, i, &p);
    set_v(t, i->rd, a);
    set_v(t, i->ra, b);
}
static void vstore_pair(struct guest_tx *t, const struct a64_insn *i, struct place p)
{
    ir_ref a = rv(t, i->rd), b = rv(t, i->ra);
    a64_vstore(t, i->size, p.base, p.disp, a);
    a64_vstore(t, i->size, p.base, p.disp + (1 << i->size), b);
    write_back(t, i, &p);
}

static unsigned pair_mem(const struct a64_insn *i) { return i->sf ? IRM_I64 : IRM_U32; }
#define PAIR(st, ld, how) \
    void a64t_##st(struct guest_tx *t, const struct a64_insn *i) { store_pair(t, i, pair_mem(i), how(t, i, offset(i, 2u + i->sf))); } \
    void a64t_##ld(struct guest_tx *t, const struct a64_insn *i) { load_pair(t, i, pair_mem(i), how(t, i, offset(i, 2u + i->sf))); }
#define VPAIR(st, ld, how) \
    void a64t_##st(struct guest_tx *t, const struct a64_insn *i) { vstore_pair(t, i, how(t, i, offset(i, i->size))); } \
    void a64t_##ld(struct guest_tx *t, const struct a64_insn *i) { vload_pair(t, i, how(t, i, offset(i, i->size))); }
PAIR(stnp, ldnp, at_offset)
PAIR(stp_off, ldp_off, at_offset)
PAIR(stp_post, ldp_post, post)
PAIR(stp_pre, ldp_pre, pre)
VPAIR(stnpv, ldnpv, at_offset)
VPAIR(stpv_off, ldpv_off, at_offset)
VPAIR(stpv_post, ldpv_post, post)
VPAIR(stpv_pre, ldpv_pre, pre)
#undef PAIR
#undef VPAIR
void a64t_ldpsw_off(struct guest_tx *t, const struct a64_insn *i) { load_pair(t, i, IRM_S32, at_offset(t, i, offset(i, 2))); }
void a64t_ldpsw_post(struct guest_tx *t, const struct a64_insn *i) { load_pair(t, i, IRM_S32, post(t, i, offset(i, 2))); }
void a64t_ldpsw_pre(struct guest_tx *t, const struct a64_insn *i) { load_pair(t, i, IRM_S32, pre(t, i, offset(i, 2))); }

/* --- ordered accesses ------------------------------------------------------------------------------------------------------------------------
 * LDAR is ordered behind an earlier STLR: the store is followed by a fence. A load-acquire keeps its order with what follows,
 * a store-release with what precedes (FENCE says which pairs; a strongly ordered host needs nothing for those). */

void a64_check_aligned(struct guest_tx *t, ir_ref addr, unsigned size, enum ir_access access)
{
    unsigned mask = (1u << size) - 1, in16 = has_ext(t, A64_EXT_LSE2) && size < 4 ? IR_ALIGN_IN16 : 0;
    if (mask) ir_raw(t->u, IR_CHKALIGN, IRT_NONE, addr, (uint16_t)(mask | in16), (uint16_t)access);
}
static void check_place(struct guest_tx *t, const struct a64_insn *i, struct place p, enum ir_access access)
{
    a64_check_aligned(t, p.disp ? op2(t, IR_ADD, IRT_I64, p.base, k64(t, (uint64_t)p.disp)) : p.base, i->size, access);
}
static void acquire(struct guest_tx *t) { ir_raw(t->u, IR_FENCE, IRT_NONE, IRF_RR | IRF_RW, 0, 0); }
static void release(struct guest_tx *t) { ir_raw(t->u, IR_FENCE, IRT_NONE, IRF_RW | IRF_WW, 0, 0); }

static void load_acquire(struct guest_tx *t, const struct a64_insn *i, struct place p)
{
    check_place(t, i, p, ACCESS_READ);
    ir_ref v = load(t, i->size, p.base, p.disp);
    acquire(t);
    set_x_effect(t, i->rd, v);
}
static void store_release(struct guest_tx *t, const struct a64_insn *i, struct place p, bool order_load)
{
    check_place(t, i, p, ACCESS_WRITE);
    release(t);
    ir_store(t->u, mem_u[i->size], p.base, p.disp, rx(t, i->rd));
    if (order_load) ir_raw(t->u, IR_FENCE, IRT_NONE, IRF_WR, 0, 0);
}
void a64t_ldar(struct guest_tx *t, const struct a64_insn *i) { load_acquire(t, i, at_offset(t, i, 0)); }
void a64t_ldlar(struct guest_tx *t, const struct a64_insn *i) { load_acquire(t, i, at_offset(t, i, 0)); }
void a64t_ldapr(struct guest_tx *t, const struct a64_insn *i) { load_acquire(t, i, at_offset(t, i, 0)); }
void a64t_stlr(struct guest_tx *t, const struct a64_insn *i) { store_release(t, i, at_offset(t, i, 0), true); }
void a64t_stllr(struct guest_tx *t, const struct a64_insn *i) { store_release(t, i, at_offset(t, i, 0), true); }
void a64t_stlur(struct guest_tx *t, const struct a64_insn *i) { store_release(t, i, unscaled(t, i), true); }
void a64t_ldapur(struct guest_tx *t, const struct a64_insn *i) { load_acquire(t, i, unscaled(t, i)); }
void a64t_ldapurs(struct guest_tx *t, const struct a64_insn *i)
{
    struct place p = unscaled(t, i);
    check_place(t, i, p, ACCESS_READ);
    ir_ref v = load_signed(t, i, p.base, p.disp);
    acquire(t);
    set_x_effect(t, i->rd, v);
}

/* --- with pointer authentication (no key is enabled): plain loads --------------------------------------------------------------------------------- */

static void load_authenticated(struct guest_tx *t, const struct a64_insn *i)
{
    struct place p = i->w ? pre(t, i, offset(i, 3)) : at_offset(t, i, offset(i, 3));
    ir_ref v = load(t, 3, p.base, p.disp);
    write_back(t, i, &p);
    set_x_effect(t, i->rd, v);
}
void a64t_ldraa(struct guest_tx *t, const struct a64_insn *i) { load_authenticated(t, i); }
void a64t_ldrab(struct guest_tx *t, const struct a64_insn *i) { load_authenticated(t, i); }
