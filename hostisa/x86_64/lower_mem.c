/*
 * lower_mem.c - loads, stores, atomics and fences of integer types.
 */
#include <assert.h>

#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/region_low.h"

static bool plain_k(const struct lower *l, ir_ref v) { return ir_is_k(v) && !ir_is_gaddr(l->u, v); }
static bool sign_mem(unsigned t) { return t == IRM_S8 || t == IRM_S16 || t == IRM_S32; }

void x_map_pc(struct lower *l, uint64_t pc)
{
    struct host_code *o = l->out;
    uint32_t snap = 0;
    if (l->rg) {
        snap = l->rg->wide ? x_snapshot_wide(l) : x_snapshot(l);
        l->rg->wide = false;
    }
    if (l->mapped && l->mapped_pc == pc && l->mapped_snap == snap) return;
    l->mapped = true;
    l->mapped_pc = pc;
    l->mapped_snap = snap;
    if (o->n_pcmap == HOST_MAX_PCMAP) { l->fail = true; return; }
    o->pcmap[o->n_pcmap++] = (struct host_pcmap){ .off = emit_label(&l->e), .guest_delta = (uint32_t)(pc - l->u->pc), .snap = snap };
}
void x_map_fault(struct lower *l) { x_map_pc(l, l->pc); }

/* a + b or a + (b << k), which the access computes itself. */
static struct x_mem indexed(struct lower *l, const struct ir_ins *add, int32_t disp)
{
    ir_ref a = add->a, b = add->b;
    uint8_t scale = 0;
    if (!ir_is_k(a) && l->val[a].flags & XV_LAZY) { ir_ref t = a; a = b; b = t; }
    if (l->val[b].flags & XV_LAZY) {
        const struct ir_ins *shift = &l->u->ins[b];
        assert(shift->op == IR_SHL);
        scale = (uint8_t)ir_kval(l->u, shift->b);
        b = shift->a;
    }
    uint8_t base = x_use(l, a), index = x_use(l, b);
    return (struct x_mem){ base, index, scale, disp };
}

struct x_mem x_address(struct lower *l, ir_ref base, ir_ref disp)
{
    int64_t d = (int64_t)ir_kval(l->u, disp);
    struct x_mem m;
    base = x_canon(l, base);
    int32_t delta;
    if (!ir_is_k(base) && l->val[base].flags & XV_LAZY) {
        assert(x_fits32(d));
        m = indexed(l, &l->u->ins[base], (int32_t)d);
        x_map_fault(l);
        return m;
    }
    uint8_t near = ir_is_k(base) && ir_is_gaddr(l->u, base) ? x_near_const(l, ir_kval(l->u, base) + (uint64_t)d, &delta) : X_NOREG;
    if (near != X_NOREG) {
        m = x_mem(near, delta);   /* auipc and its load */
        l->lock |= 1ull << near;
    } else if (plain_k(l, base) && x_fits32((int64_t)ir_kval(l->u, base) + d)) {
        m = x_mem(X_NOREG, (int32_t)((int64_t)ir_kval(l->u, base) + d));
    } else if (x_fits32(d)) {
        m = x_mem(x_use(l, base), (int32_t)d);
    } else {
        uint8_t b = x_use(l, base), t = x_tmp(l);
        x_mov_ri(&l->e, t, (uint64_t)d);
        m = (struct x_mem){ b, t, 0, 0 };
    }
    x_map_fault(l);
    return m;
}

static void lower_load(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    struct x_mem m = x_address(l, ins->a, ins->b);
    uint8_t d = l->val[i].uses ? x_def(l, i, 0) : x_tmp(l);
    x_ext_rm(&l->e, ir_mem_size(ins->t), sign_mem(ins->t), true, d, m);
    if (ins->t == IRM_U8 || ins->t == IRM_U16 || ins->t == IRM_U32) l->val[i].flags |= XV_ZEXT;
}

static void lower_store(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    unsigned size = ir_mem_size(ins->t);
    ir_ref v = x_canon(l, ins->c);
    if (plain_k(l, v)) {
        int64_t k = (int64_t)ir_kval(l->u, v);
        if (size < 8 || x_fits32(k)) {
            struct x_mem m = x_address(l, ins->a, ins->b);
            x_mov_mi(&l->e, size, m, (int32_t)k);
            return;
        }
    }
    uint8_t r = x_use(l, v);
    struct x_mem m = x_address(l, ins->a, ins->b);
    x_mov_mr(&l->e, size, m, r);
}

/* u[0] = register of the address; u[1] = mask, if accesses within 16 bytes pass, and u[2] = a register for that; u[3] = access. */
static void cold_align(struct lower *l, struct x_cold *c)
{
    if (c->u[1]) {
        x_mov_rr(&l->e, false, c->u[2], c->u[0]);
        x_alu_ri(&l->e, ALU_AND, false, c->u[2], 15);
        x_alu_ri(&l->e, ALU_CMP, false, c->u[2], (int32_t)(15 - c->u[1]));
        x_patch32(&l->e, x_jcc32(&l->e, CC_BE), c->back);
    }
    if (c->snap) {
        x_mov_mr(&l->e, 8, X_CPU(fault.addr), c->u[0]);
        x_mov_mi(&l->e, 4, X_CPU(fault.signo), SIGBUS);
        x_mov_mi(&l->e, 4, X_CPU(fault.code), BUS_ADRALN);
        x_mov_mi(&l->e, 1, X_CPU(fault.access), (int32_t)c->u[3]);
        x_leave(l, c->snap, CPUX_FAULT, c->pc, 0);
        return;
    }
    if (c->u[0] == RAX) {
        x_mov_rr(&l->e, true, RCX, RAX);
    } else if (c->u[0] != RCX) {
        x_mov_rr(&l->e, true, RCX, c->u[0]);
    }
    x_count_way(l, WAY_FAULT, c->pc, 0);
    x_const(l, RAX, c->pc, true, true);
    x_mov_ri(&l->e, RDX, c->u[3]);
    x_jmp_to(&l->e, l->h->thunk[THUNK_ALIGN]);
}

static void lower_chkalign(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    uint8_t a = x_use(l, ins->a);
    struct x_cold *c = x_cold(l, cold_align);
    unsigned mask = ins->b & ~(unsigned)IR_ALIGN_IN16;
    c->u[0] = a;
    c->u[1] = mask == ins->b ? 0 : mask;
    if (c->u[1]) c->u[2] = x_tmp(l);
    if (l->rg) c->snap = x_snapshot(l);
    c->u[3] = ins->c;
    x_test_ri(&l->e, true, a, (int32_t)mask);
    x_cold_jcc(l, c, CC_NE);
    if (c->u[1]) x_cold_join(l, c);
}

/* --- atomics ------------------------------------------------------------------------------------------------------ */

/* Widen what an atomic left in the low bytes of r to i64, as memory type t says. */
static void widen(struct lower *l, unsigned t, unsigned r)
{
    if (t != IRM_I64) x_ext_rr(&l->e, ir_mem_size(t), sign_mem(t), true, r, r);
}

/* The result is not wanted: one locked instruction does it. */
static bool amo_unused(struct lower *l, const struct ir_ins *ins)
{
    static const int8_t op[IRA__N] = { [IRA_ADD] = ALU_ADD, [IRA_SWAP] = -1, [IRA_AND] = ALU_AND, [IRA_OR] = ALU_OR, [IRA_XOR] = ALU_XOR,
                                       [IRA_ANDN] = -1, [IRA_SMIN] = -1, [IRA_SMAX] = -1, [IRA_UMIN] = -1, [IRA_UMAX] = -1 };
    unsigned size = ir_mem_size(ins->t);
    if (op[ins->c] < 0) return false;
    if (plain_k(l, ins->b) && size >= 4) {
        int64_t k = (int64_t)ir_kval(l->u, ins->b);
        if (size == 4) k = (int32_t)k;
        if (x_fits32(k)) {
            struct x_mem m = x_mem(x_use(l, ins->a), 0);
            x_map_fault(l);
            x_lock_alu_mi(&l->e, (unsigned)op[ins->c], size == 8, m, (int32_t)k);
            return true;
        }
    }
    uint8_t b = x_use(l, ins->b), a = x_use(l, ins->a);
    x_map_fault(l);
    x_lock_alu(&l->e, (unsigned)op[ins->c], size, x_mem(a, 0), b);
    return true;
}

/* xadd, xchg */
static void amo_exchange(struct lower *l, ir_ref i, bool add)
{
    const struct ir_ins *ins = &l->u->ins[i];
    unsigned size = ir_mem_size(ins->t);
    uint8_t a = x_use(l, ins->a);
    struct x_opnd b = x_operand(l, ins->b, size <= 4);
    /* A fault must leave the guest's registers as they were: not straight into a pinned register. */
    uint8_t d;
    if (b.kind == XO_REG && x_dies(l, ins->b) && !ir_is_k(ins->b) && l->vals_scratch >> b.reg & 1 && b.reg != a) d = b.reg;
    else d = x_tmp(l);
    if (b.kind == XO_IMM) x_mov_ri(&l->e, d, (uint64_t)(int64_t)b.imm);
    else if (b.kind == XO_MEM) x_mov_rm(&l->e, true, d, b.m);
    else if (b.reg != d) x_mov_rr(&l->e, true, d, b.reg);
    x_map_fault(l);
    if (add) x_lock_xadd(&l->e, size, x_mem(a, 0), d);
    else x_xchg_size(&l->e, size, x_mem(a, 0), d);
    if (!l->val[i].uses) return;
    widen(l, ins->t, d);
    x_def_in(l, i, d);
}

/* t = new value from old in rax and the operand in memory; both are valid in the low `size` bytes (sub-word min/max: widened). */
static void amo_compute(struct lower *l, const struct ir_ins *ins, unsigned t, struct x_mem b)
{
    struct emit *e = &l->e;
    bool w = ir_mem_size(ins->t) == 8;
    unsigned cc;
    switch (ins->c) {
    case IRA_AND: x_mov_rm(e, w, t, b); x_alu_rr(e, ALU_AND, w, t, RAX); return;
    case IRA_OR: x_mov_rm(e, w, t, b); x_alu_rr(e, ALU_OR, w, t, RAX); return;
    case IRA_XOR: x_mov_rm(e, w, t, b); x_alu_rr(e, ALU_XOR, w, t, RAX); return;
    case IRA_ANDN: x_mov_rm(e, w, t, b); x_un_r(e, UN_NOT, w, t); x_alu_rr(e, ALU_AND, w, t, RAX); return;
    case IRA_SMIN: cc = CC_G; break;
    case IRA_SMAX: cc = CC_L; break;
    case IRA_UMIN: cc = CC_A; break;
    default: assert(ins->c == IRA_UMAX); cc = CC_B; break;
    }
    x_mov_rr(e, w, t, RAX);
    x_alu_rm(e, ALU_CMP, w, RAX, b);
    x_cmov_rm(e, cc, w, t, b);
}

static void amo_loop(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    struct emit *e = &l->e;
    unsigned size = ir_mem_size(ins->t);
    bool minmax = ins->c >= IRA_SMIN, sub = minmax && size < 4;
    bool sign = ins->c == IRA_SMIN || ins->c == IRA_SMAX;
    struct x_mem b;
    x_tmp_in(l, RAX);
    if (sub || (ir_is_k(ins->b) && ir_is_gaddr(l->u, ins->b))) {   /* operand widened as the comparison needs it */
        uint8_t r = x_use(l, ins->b);
        b = x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch[0])));
        if (sub) x_ext_rr(e, size, sign, true, RAX, r);
        else x_mov_rr(e, true, RAX, r);
        x_mov_mr(e, 8, b, RAX);
        x_unlock(l, r);
    } else {
        b = x_force_memory(l, ins->b);
    }
    uint8_t a = x_use(l, ins->a), t = x_tmp(l);
    x_map_fault(l);
    x_ext_rm(e, size, sub ? sign : sign_mem(ins->t), true, RAX, x_mem(a, 0));
    uint32_t again = emit_label(e);
    if (sub) x_ext_rr(e, size, sign, true, RAX, RAX);
    amo_compute(l, ins, t, b);
    x_lock_cmpxchg(e, size, x_mem(a, 0), t);
    x_jcc8_to(e, CC_NE, again);
    emit_label(e);
    if (!l->val[i].uses) return;
    widen(l, ins->t, RAX);
    x_def_in(l, i, RAX);
}

static void lower_amo(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    if (!l->val[i].uses && amo_unused(l, ins)) return;
    switch (ins->c) {
    case IRA_ADD: amo_exchange(l, i, true); break;
    case IRA_SWAP: amo_exchange(l, i, false); break;
    default: amo_loop(l, i); break;
    }
}

static void lower_cas(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    unsigned size = ir_mem_size(ins->t);
    x_use_in(l, ins->b, RAX);
    uint8_t a = x_use(l, ins->a), c = x_use(l, ins->c);
    /* The expected value may be dying in rax and be an operand as well: cmpxchg reads all before it writes rax. */
    x_map_fault(l);
    x_lock_cmpxchg(&l->e, size, x_mem(a, 0), c);
    if (!l->val[i].uses) return;
    widen(l, ins->t, RAX);
    x_def_in(l, i, RAX);
}

static void lower_fence(struct lower *l, ir_ref i)
{
    if (!(l->u->ins[i].a & IRF_WR)) return;   /* x86 keeps every other order by itself */
    struct x_ibuf b = { .n = 0 };
    x_b(&b, 0xf0);
    x_enc_rm(&l->e, &b, 0, MAP_1, 0x83, false, ALU_OR, x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch[7]))), false, 1);
    x_b(&b, 0);
    emit_built(&l->e, b.b, b.n);
}

bool x_lower_mem(struct lower *l, ir_ref i)
{
    switch (l->u->ins[i].op) {
    case IR_LOAD: lower_load(l, i); break;
    case IR_STORE: lower_store(l, i); break;
    case IR_CHKALIGN: lower_chkalign(l, i); break;
    case IR_AMO: lower_amo(l, i); break;
    case IR_CAS: lower_cas(l, i); break;
    case IR_FENCE: lower_fence(l, i); break;
    default: return false;
    }
    return true;
}
