/*
 * lower_exit.c - leaving a unit: patchable jumps and calls, polls, inline caches, returns, traps, helper calls.
 *
 * Patchable displacement. 32 bits inside one aligned 8-byte word (both Intel and AMD fetch and store those atomically),
 * states:
 *     unlinked:  jcc/jmp/call rel32 -> stub (cold part): rax = guest pc, rcx = address of rel32, jmp THUNK_LINK
 *     linked:    jcc/jmp/call rel32 -> code of the target fragment
 * Inline cache (EXITIND, CALLIND):
 *         cmp target, [rip + lit]; jne probe; jmp/call rel32         lit: 8-byte aligned in the cold part
 *     unset:     lit = X_NEVER (no code is there), rel32 -> probe
 *     filled:    rel32 -> code, then lit = guest pc. Emptied in the other order. A thread between cmp and jmp while this happens
 *                reaches the probe, which compares again; or the old fragment, which is still there (generations).
 * Calls: call (site); cmp rax, guest return address; jne THUNK_RET_MISS; jmp (site: the return address), or what follows BACK. So an entry of the return stack is the host's
 * return address alone, and the compare there says which guest return address it stands for (x_return_pc() reads it): an immediate below 2 GiB,
 * else a literal in the cold part.
 * A RET has its target in rax and uses the host's ret. Where it turns out to be another one, the entry is put back (THUNK_RET_MISS).
 */
#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/region_low.h"
#include "hostisa/x86_64/thunk.h"

static const struct ir_ins *ins_of(const struct lower *l, ir_ref v) { return &l->u->ins[v]; }
static bool lazy(const struct lower *l, ir_ref v) { return !ir_is_k(v) && l->val[v].flags & XV_LAZY; }

/* --- cold code ------------------------------------------------------------------------------------------------ */

struct x_cold *x_cold(struct lower *l, void (*emit)(struct lower *, struct x_cold *))
{
    if (l->n_cold == X_MAX_COLD) { l->fail = true; l->n_cold--; }
    struct x_cold *c = &l->cold[l->n_cold++];
    *c = (struct x_cold){ .emit = emit, .pc = l->pc };
    return c;
}

static void cold_from(struct lower *l, struct x_cold *c, uint32_t at)
{
    for (unsigned k = 0; k < 3; k++) {
        if (c->jump[k]) continue;
        c->jump[k] = at;
        return;
    }
    assert(false && "too many jumps to one cold record");
    l->fail = true;
}
void x_cold_jcc(struct lower *l, struct x_cold *c, unsigned cc) { cold_from(l, c, x_jcc32(&l->e, cc)); }
void x_cold_jmp(struct lower *l, struct x_cold *c) { cold_from(l, c, x_jmp32(&l->e)); }
void x_cold_join(struct lower *l, struct x_cold *c)
{
    assert(l->moved < c->jump[0]);
    c->back = emit_label(&l->e);
}
void x_cold_back(struct lower *l, struct x_cold *c)
{
    uint32_t at = x_jmp32(&l->e);
    x_patch32(&l->e, at, c->back);
}

/* --- sites ------------------------------------------------------------------------------------------------------ */

/* Would a displacement n bytes from here straddle an aligned 8-byte word? Then how many bytes to put before it. */
static unsigned pad_for(const struct emit *e, unsigned n)
{
    uint32_t off = emit_off(e) + n;
    return (off & 7) <= 4 ? 0 : 8 - (off & 7);
}

/* Lengthen the previous instruction (a compare that should stay next to its jump) by k ignored segment prefixes, or put
 * a nop. */
static void pad_before(struct emit *e, unsigned k)
{
    if (!k) return;
    if (e->last && !e->full && e->end - e->p >= (int)k && (unsigned)(e->p - e->last) + k <= 15) {
        memmove(e->last + k, e->last, (size_t)(e->p - e->last));
        memset(e->last, 0x2e, k);
        e->p += k;
        return;
    }
    x_nop(e, k);
}
/* For jmp and call the prefixes go on the instruction itself. */
static void pad_own(struct emit *e, unsigned k) { for (; k; k--) emit_u8(e, 0x2e); }

static struct host_site *new_site(struct lower *l, unsigned kind, uint32_t off, uint64_t target)
{
    struct host_code *o = l->out;
    if (o->n_sites == HOST_MAX_SITES) { l->fail = true; return &o->sites[0]; }
    struct host_site *s = &o->sites[o->n_sites++];
    *s = (struct host_site){ .kind = (uint8_t)kind, .off = off, .target = target };
    return s;
}

/* lea rcx, [rip + site]: the address that identifies a site to the run loop. */
static void site_address(struct lower *l, uint32_t off)
{
    x_lea(&l->e, true, RCX, x_mem(X_RIP, (int32_t)off));
}

/* Stub of an unlinked direct site. u[0] = its number. */
static void cold_link(struct lower *l, struct x_cold *c)
{
    struct host_site *s = &l->out->sites[c->u[0]];
    s->stub = emit_label(&l->e);
    x_patch32(&l->e, s->off, s->stub);
    x_const(l, RAX, s->target, true, true);
    site_address(l, s->off);
    x_jmp_to(&l->e, l->h->thunk[THUNK_LINK]);
}

static void direct_site(struct lower *l, uint32_t off, uint64_t target)
{
    struct host_site *s = new_site(l, SITE_DIRECT, off, target);
    struct x_cold *c = x_cold(l, cold_link);
    c->u[0] = (uint32_t)(s - l->out->sites);
}
void x_site_jmp(struct lower *l, uint64_t target)
{
    pad_own(&l->e, pad_for(&l->e, 1));
    direct_site(l, x_jmp32(&l->e), target);
}
void x_site_jcc(struct lower *l, unsigned cc, uint64_t target)
{
    pad_before(&l->e, pad_for(&l->e, 2));
    direct_site(l, x_jcc32(&l->e, cc), target);
}
static void site_call(struct lower *l, uint64_t target)
{
    pad_own(&l->e, pad_for(&l->e, 1));
    direct_site(l, x_call32(&l->e), target);
}

/* --- polls ------------------------------------------------------------------------------------------------------ */

/* a: guest pc to leave with. */
static void cold_poll(struct lower *l, struct x_cold *c)
{
    x_count_way(l, WAY_EVENTS, c->pc, 0);
    x_const(l, RAX, c->a, true, true);
    x_jmp_to(&l->e, l->h->thunk[THUNK_POLL]);
}
void x_poll_test(struct lower *l) { x_alu_mi(&l->e, ALU_CMP, false, X_CPU(poll), 0); }
/* What was entered has looked for events once: that is enough for whatever leaves it, as a way back here leads past that look again. (What a callee returns to was
 * passed by the call, and left an entry on the return stack that is gone then.) */
static bool poll_again(struct lower *l)
{
    const bool again = !l->polled;
    l->polled = true;
    return again;
}
void x_poll(struct lower *l, uint64_t pc)
{
    if (!poll_again(l)) return;
    struct x_cold *c = x_cold(l, cold_poll);
    c->a = pc;
    x_poll_test(l);
    x_cold_jcc(l, c, CC_NE);
}

/* --- indirect targets ----------------------------------------------------------------------------------------------- */

/* The operand of an indirect exit. A folded `& ~1` is left out where the value is only compared with even addresses. */
struct target { struct x_opnd o; bool mask; };

static struct target indirect_target(struct lower *l, ir_ref v)
{
    struct target t = { .mask = lazy(l, v) };
    if (t.mask) v = ins_of(l, v)->a;
    if (l->rg) t.o = (struct x_opnd){ .kind = XO_REG, .reg = x_leave_region_with(l, v) };
    else t.o = (struct x_opnd){ .kind = XO_REG, .reg = x_use(l, v) };
    return t;
}
/* rax = the target. */
static void target_to_rax(struct lower *l, unsigned reg, bool mask)
{
    if (reg != RAX) x_mov_rr(&l->e, true, RAX, reg);
    if (mask) x_alu_ri(&l->e, ALU_AND, true, RAX, ~1);
}

/* u[0] = target register, u[1] = mask */
static void cold_poll_indirect(struct lower *l, struct x_cold *c)
{
    x_count_way(l, WAY_EVENTS, c->pc, 0);
    target_to_rax(l, c->u[0], c->u[1]);
    x_jmp_to(&l->e, l->h->thunk[THUNK_POLL]);
}
static void poll_indirect(struct lower *l, const struct target *t)
{
    if (!poll_again(l)) return;
    struct x_cold *c = x_cold(l, cold_poll_indirect);
    c->u[0] = t->o.reg;
    c->u[1] = t->mask;
    x_poll_test(l);
    x_cold_jcc(l, c, CC_NE);
}

/* Lookup of rax; leaves the code pointer in rcx and flags for `jne miss`. rdx is used. */
static void probe(struct emit *e)
{
    x_mov_rr(e, false, RCX, RAX);
    x_alu_ri(e, ALU_AND, false, RCX, ((1 << HOST_LOOKUP_BITS) - 1) << 1);
    x_mov_rm(e, true, RDX, X_CPU(lookup));
    x_mov_rm(e, true, RCX, (struct x_mem){ RDX, RCX, 2, 0 });   /* index * 2 * 4 = 8 bytes an entry */
    x_alu_rm(e, ALU_CMP, true, RAX, x_mem(RCX, -HOST_HEADER));
}

/* u[0] = offset of a displacement to the guest address a. */
static void cold_return_pc(struct lower *l, struct x_cold *c)
{
    while (emit_off(&l->e) & 7 && !l->e.full) emit_u8(&l->e, 0xcc);
    x_patch32(&l->e, c->u[0], emit_label(&l->e));
    emit_u64(&l->e, c->a);
    x_reloc(l, 8);
}
/* Behind a call: a callee came back, to the guest address in rax. Is it pc? The shapes are x_return_pc()'s. */
static void check_return(struct lower *l, uint64_t pc)
{
    struct emit *e = &l->e;
    if (pc <= INT32_MAX) {
        x_cmp_rax_i32(e, (int32_t)pc);
        x_reloc(l, 4);
    } else {
        struct x_cold *c = x_cold(l, cold_return_pc);
        x_alu_rm(e, ALU_CMP, true, RAX, x_mem(X_RIP, 0));
        c->u[0] = emit_off(e) - 4;
        c->a = pc;
    }
    x_jcc_to(e, CC_NE, l->h->thunk[THUNK_RET_MISS]);
}

void x_owe_returns(struct lower *l, unsigned block)
{
    if (!l->rg) return;
    const struct region_block *b = &l->rg->r->b[block];
    for (unsigned k = 0; k < b->n_ret; k++) {
        const uint32_t over = x_call32(&l->e);
        emit_label(&l->e);
        check_return(l, b->ret[k]);
        x_site_jmp(l, b->ret[k]);
        x_patch32(&l->e, over, emit_label(&l->e));
    }
}
/* The same for the block being lowered. */
static void owe_returns(struct lower *l) { if (l->rg) x_owe_returns(l, l->rg->block); }

/* The cold part of an inline cache. u[0] = target register, u[1] = bit 0: mask, bit 1: call; u[2] = site number;
 * u[3] = the jne to it; u[4] = return address; a = offset of the compare's displacement; back: after a call's check of the return. */
static void cold_icache(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    struct host_site *s = &l->out->sites[c->u[2]];
    bool call = c->u[1] & 2;
    while (emit_off(e) & 7 && !e->full) emit_u8(e, 0xcc);
    s->lit = emit_off(e);
    emit_u64(e, X_NEVER);
    x_patch32(e, (uint32_t)c->a, s->lit);
    s->stub = emit_label(e);
    x_patch32(e, s->off, s->stub);
    if (call) x_lea(e, true, RSP, x_mem(RSP, 8));   /* come by the site's call: as if it had not been made */
    x_patch32(e, c->u[3], emit_label(e));
    target_to_rax(l, c->u[0], c->u[1] & 1);
    probe(e);
    uint32_t miss = x_jcc8(e, CC_NE);
    if (call) {
        x_call_r(e, RCX);
        check_return(l, ir_kval(l->u, (ir_ref)c->u[4]));
        x_cold_back(l, c);
    } else {
        x_jmp_r(e, RCX);
    }
    x_here8(e, miss);
    site_address(l, s->off);
    if (call) {   /* an entry on the return stack is made, so that the return is found there */
        x_call_to(e, l->h->thunk[THUNK_MISS]);
        check_return(l, ir_kval(l->u, (ir_ref)c->u[4]));
        x_cold_back(l, c);
    } else {
        x_jmp_to(e, l->h->thunk[THUNK_MISS]);
    }
}

static struct x_cold *icache(struct lower *l, const struct target *t, bool call)
{
    struct emit *e = &l->e;
    x_alu_rm(e, ALU_CMP, true, t->o.reg, x_mem(X_RIP, 0));
    uint32_t disp = emit_off(e) - 4;
    struct x_cold *c = x_cold(l, cold_icache);
    c->a = disp;
    c->u[0] = t->o.reg;
    c->u[1] = (t->mask ? 1u : 0) | (call ? 2u : 0);
    c->u[3] = x_jcc32(e, CC_NE);
    pad_own(e, pad_for(e, 1));
    uint32_t off = call ? x_call32(e) : x_jmp32(e);
    c->u[2] = (uint32_t)(new_site(l, SITE_ICACHE, off, 0) - l->out->sites);
    return c;
}

/* --- exits -------------------------------------------------------------------------------------------------------- */

/* An operand of flags that cold code makes: its place in one word. Memory is in struct cpu; a constant is the reference. */
uint32_t x_pack(const struct lower *l, ir_ref v)
{
    struct x_opnd o = x_place(l, v);
    switch (o.kind) {
    case XO_REG: return o.reg;
    case XO_MEM:
        assert(o.m.base == RBP && o.m.index == X_NOREG && o.m.disp > INT16_MIN && o.m.disp < INT16_MAX);
        return 1u << 16 | (uint16_t)o.m.disp;
    default: return 2u << 16 | x_canon(l, v);
    }
}
/* free: a register that a constant may be put into. */
struct x_opnd x_unpack(struct lower *l, uint32_t place, uint8_t free, bool w)
{
    ir_ref k = (ir_ref)place;
    if (place >> 16 == 0) return (struct x_opnd){ .kind = XO_REG, .reg = (uint8_t)place };
    if (place >> 16 == 1) return (struct x_opnd){ .kind = XO_MEM, .m = x_mem(RBP, (int16_t)place) };
    int64_t v = (int64_t)ir_kval(l->u, k);
    if (!ir_is_gaddr(l->u, k) && (!w || x_fits32(v))) return (struct x_opnd){ .kind = XO_IMM, .imm = (int32_t)v };
    x_const(l, free, (uint64_t)v, ir_is_gaddr(l->u, k), true);
    return (struct x_opnd){ .kind = XO_REG, .reg = free };
}

/* a = target, u[0], u[1] = places of the operands, u[2] = op and width, u[3] = slot */
static void cold_sunk(struct lower *l, struct x_cold *c)
{
    bool w = c->u[2] >> 8;
    /* Of the scratch registers only the operands' hold anything that is still wanted. */
    struct x_opnd a = x_unpack(l, c->u[0], c->u[1] == RDX ? RCX : RDX, w);
    struct x_opnd b = x_unpack(l, c->u[1], a.kind == XO_REG && a.reg == RDX ? RCX : RDX, w);
    x_flags_word(l, c->u[2] & 0xff, w, a, b);
    x_mov_mr(&l->e, 8, x_mem(RBP, x_cpu_disp(cpu_slot_offset(c->u[3]))), RAX);
    x_site_jmp(l, c->a);
}

static void exit_with_flags(struct lower *l, ir_ref i, ir_ref set)
{
    const struct ir_ins *ins = ins_of(l, i), *s = ins_of(l, set), *f = ins_of(l, s->b);
    unsigned cc = x_condition(l, ins->a);
    struct x_cold *c = x_cold(l, cold_sunk);
    c->a = ir_kval(l->u, ins->b);
    c->u[0] = x_pack(l, f->a);
    c->u[1] = x_pack(l, f->b);
    c->u[2] = f->op | (f->t == IRT_I64 ? 1u << 8 : 0);
    c->u[3] = s->a;
    x_cold_jcc(l, c, cc);
}

static void lower_exitif(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    if (l->rg) { x_region_exitif(l, i); return; }
    ir_ref set = x_sunk(l->u, i);
    if (set) {
        exit_with_flags(l, i, set);
        return;
    }
    if (ins->c & IR_POLL) x_poll(l, l->pc);
    unsigned cc = x_condition(l, ins->a);
    x_site_jcc(l, cc, ir_kval(l->u, ins->b));
}

static void lower_exit(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    uint64_t to = ir_kval(l->u, ins->a);
    if (l->rg) x_leave_region(l);
    if (ins->c & IR_POLL) x_poll(l, to);
    x_count_way(l, WAY_END, l->pc, to);
    owe_returns(l);
    x_site_jmp(l, to);
}

/* u[0] = target register, u[1] = mask: the probe in line did not match. */
static void cold_probe(struct lower *l, struct x_cold *c)
{
    struct emit *e = &l->e;
    target_to_rax(l, c->u[0], c->u[1]);
    if (c->u[1]) {   /* an odd target: once more, with the even one */
        probe(e);
        uint32_t miss = x_jcc8(e, CC_NE);
        x_jmp_r(e, RCX);
        x_here8(e, miss);
    }
    x_alu_rr(e, ALU_XOR, false, RCX, RCX);
    x_jmp_to(e, l->h->thunk[THUNK_MISS]);
}

/* Does the jump's target come from a table (a switch, threaded code)? Then one predicted target is no use. A load from a
 * constant address is a procedure linkage table. */
static bool is_computed_jump(const struct lower *l, ir_ref v)
{
    if (lazy(l, v)) v = ins_of(l, v)->a;
    v = x_canon(l, v);
    if (ir_is_k(v)) return false;
    const struct ir_ins *ins = ins_of(l, v);
    return ins->op == IR_ADD || (ins->op == IR_LOAD && !ir_is_k(ins->a));
}

/* The target in t goes to the run loop, to be noted. call: an entry on the return stack is made. */
static void leave_noted(struct lower *l, const struct target *t, bool call)
{
    target_to_rax(l, t->o.reg, t->mask);
    site_address(l, emit_off(&l->e));
    x_const(l, RDX, l->pc, true, true);
    if (call) x_call_to(&l->e, l->h->thunk[THUNK_TARGET]);
    else x_jmp_to(&l->e, l->h->thunk[THUNK_TARGET]);
}

static void lower_exitind(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct emit *e = &l->e;
    bool computed = is_computed_jump(l, ins->a);
    struct target t = indirect_target(l, ins->a);
    poll_indirect(l, &t);
    x_count_way(l, WAY_INDIRECT, l->pc, 0);
    owe_returns(l);
    if (ins->c & IR_NOTE) { leave_noted(l, &t, false); return; }
    if (!computed) { icache(l, &t, false); return; }
    struct x_cold *c = x_cold(l, cold_probe);
    c->u[0] = t.o.reg;
    c->u[1] = t.mask;
    uint8_t x = x_tmp(l), table = x_tmp(l);
    x_mov_rr(e, false, x, t.o.reg);
    x_alu_ri(e, ALU_AND, false, x, ((1 << HOST_LOOKUP_BITS) - 1) << 1);
    x_mov_rm(e, true, table, X_CPU(lookup));
    x_mov_rm(e, true, x, (struct x_mem){ table, x, 2, 0 });
    x_alu_rm(e, ALU_CMP, true, t.o.reg, x_mem(x, -HOST_HEADER));
    x_cold_jcc(l, c, CC_NE);
    x_jmp_r(e, x);
}


/* The callee has come back. */
static void go_on(struct lower *l, ir_ref call)
{
    const ir_ref next = (ir_ref)(call + 1);
    if (next < l->u->n && ins_of(l, next)->op == IR_BACK) x_forget(l);
    else x_site_jmp(l, ir_kval(l->u, ins_of(l, call)->b));
}

static void lower_call(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    uint64_t to = ir_kval(l->u, ins->a);
    if (l->rg) x_leave_region(l);
    if (ins->c & IR_POLL) x_poll(l, to);
    x_count_way(l, WAY_CALL, l->pc, to);
    owe_returns(l);
    site_call(l, to);
    emit_label(&l->e);
    check_return(l, ir_kval(l->u, ins->b));
    go_on(l, i);
}

static void lower_callind(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    struct target t = indirect_target(l, ins->a);
    poll_indirect(l, &t);
    x_count_way(l, WAY_INDIRECT, l->pc, 0);
    owe_returns(l);
    if (ins->c & IR_NOTE) {
        leave_noted(l, &t, true);
        emit_label(&l->e);
        check_return(l, ir_kval(l->u, ins->b));
        go_on(l, i);
        return;
    }
    struct x_cold *c = icache(l, &t, true);
    c->u[4] = ins->b;
    emit_label(&l->e);
    check_return(l, ir_kval(l->u, ins->b));
    c->back = emit_label(&l->e);
    go_on(l, i);
}

static void lower_ret(struct lower *l, ir_ref i)
{
    struct target t = indirect_target(l, ins_of(l, i)->a);
    x_count_way(l, WAY_RETURN, l->pc, 0);
    target_to_rax(l, t.o.reg, t.mask);
    x_ret(&l->e);
}

static void lower_trap(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    if (l->rg) x_leave_region(l);
    x_count_way(l, WAY_TRAP, l->pc, 0);
    owe_returns(l);
    x_const(l, RAX, ir_kval(l->u, ins->b), true, true);
    x_mov_ri(&l->e, RCX, ins->a);
    x_jmp_to(&l->e, l->h->thunk[THUNK_TRAP]);
}

/* --- helpers ------------------------------------------------------------------------------------------------------ */

static void store_arg(struct lower *l, unsigned n, ir_ref v)
{
    struct x_mem m = x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch)) + 8 * (int32_t)n);
    v = x_canon(l, v);
    if (!ir_is_k(v) && l->val[v].flags & XV_VEC) {
        x_vstore(&l->e, x_has(l->h, XF_AVX), false, m, x_vuse(l, v));
    } else {
        struct x_opnd o = x_operand(l, v, false);
        if (o.kind == XO_MEM) o.reg = x_use(l, v);
        if (o.kind == XO_IMM) x_mov_mi(&l->e, 8, m, o.imm);
        else x_mov_mr(&l->e, 8, m, o.reg);
    }
    l->lock = 0;
}

static void lower_hcall(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    unsigned id = ins->a;
    char class = helper_info[id].class;
    if (l->n_args > 4 || (l->rg && ins->op == IR_HCALLF)) { l->fail = true; return; }   /* class G wants the canonical state */
    if (x_lower_helper(l, i)) return;
    for (unsigned n = 0; n < l->n_args; n++) store_arg(l, n, l->args[n]);
    l->n_args = 0;
    for (unsigned s = IR_SLOT_M0; s < IR_SLOT__N; s++)
        if (l->slotv[s]) x_forget_slot(l, s);
    x_evict_all(l, false);
    if (class != 'I') x_evict_all(l, true);
    if (ins->op == IR_HCALLF) {
        uint8_t t = x_tmp(l);
        x_const(l, t, l->pc, true, true);
        x_mov_mr(&l->e, 8, X_CPU(insn_pc), t);
        x_unlock(l, t);
    }
    x_mov_ri(&l->e, RAX, 8 * id);
    x_call_to(&l->e, l->h->thunk[class == 'F' ? THUNK_HELPER_F : ins->op == IR_HCALLF ? THUNK_HELPER_G : THUNK_HELPER_I]);
    emit_label(&l->e);
    if (ins->op == IR_HCALLV || !l->val[i].uses) return;
    if (l->val[i].flags & XV_VEC) {
        x_vdef_from_gpr(l, i, RAX);
    } else {
        x_def_in(l, i, RAX);
    }
}

bool x_lower_exit(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = ins_of(l, i);
    switch (ins->op) {
    case IR_EXITIF: lower_exitif(l, i); break;
    case IR_EXIT: lower_exit(l, i); break;
    case IR_EXITIND: lower_exitind(l, i); break;
    case IR_CALL: lower_call(l, i); break;
    case IR_CALLIND: lower_callind(l, i); break;
    case IR_BACK: break;
    case IR_RET: lower_ret(l, i); break;
    case IR_TRAP: lower_trap(l, i); break;
    case IR_ARG:
        if (l->n_args < 4) l->args[l->n_args] = ins->a;
        l->n_args++;
        break;
    case IR_HCALL: case IR_HCALLV: case IR_HCALLF: lower_hcall(l, i); break;
    default: return false;
    }
    return true;
}
