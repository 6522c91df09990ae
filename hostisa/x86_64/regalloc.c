/*
 * regalloc.c - where values are: scratch registers, pinned registers, homes in struct cpu, spill words.
 *
 * Single pass, no look-ahead but what the pre-pass left in struct x_val (last use, hint). A value is dead when its last
 * use is behind the current instruction, so nothing counts uses here. Invariants:
 *   - val[v].reg is a scratch register r with owner[r] == v, or the register of a pinned slot s with slotv[s] == v;
 *   - val[v].home is an unpinned slot s with slotv[s] == v;
 *   - a spill word is owned by one value until that value is dead.
 */
#include <assert.h>

#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/region_low.h"

static bool is_vec(unsigned r) { return r >= XR_VEC; }
static uint64_t bit(unsigned r) { return 1ull << r; }
static uint64_t class_mask(bool vec) { return vec ? ~0xffffull : 0xffffull; }
static bool avx(const struct lower *l) { return x_has(l->h, XF_AVX); }

/* Unified number of the register that slot s is pinned in, XR_NONE if it is not. */
uint8_t x_pin_of(const struct lower *l, unsigned s)
{
    uint8_t r = l->h->slot_reg[s];
    if (r == X_NOREG) return XR_NONE;
    return s >= IR_SLOT_V0 && s < IR_SLOT_M0 ? (uint8_t)(XR_VEC + r) : r;
}
static bool is_scratch(const struct lower *l, unsigned r) { return l->vals_scratch & bit(r); }
/* Is value v needed after the current instruction? */
static bool lives_on(const struct lower *l, ir_ref v) { return l->val[v].last > l->i; }

/* --- moves by unified register number --------------------------------------------------------------------- */

static void mov(struct lower *l, unsigned d, unsigned s)
{
    if (d == s) return;
    assert(is_vec(d) == is_vec(s));
    if (is_vec(d)) x_vmov_rr(&l->e, avx(l), d - XR_VEC, s - XR_VEC);
    else x_mov_rr(&l->e, true, d, s);
}
static void load(struct lower *l, unsigned r, struct x_mem m, bool wide)
{
    l->moved = emit_off(&l->e);
    if (is_vec(r)) x_vload(&l->e, avx(l), wide, r - XR_VEC, m);
    else x_mov_rm(&l->e, true, r, m);
}
static void store(struct lower *l, struct x_mem m, unsigned r, bool wide)
{
    l->moved = emit_off(&l->e);
    if (is_vec(r)) x_vstore(&l->e, avx(l), wide, m, r - XR_VEC);
    else x_mov_mr(&l->e, 8, m, r);
}

struct x_mem x_spill_mem(unsigned word)
{
    return x_mem(RBP, x_cpu_disp(offsetof(struct cpu, spill) + 8 * word));
}

uint64_t x_random(struct lower *l)
{
    l->rnd ^= l->rnd << 13;
    l->rnd ^= l->rnd >> 7;
    l->rnd ^= l->rnd << 17;
    return l->rnd;
}
/* Under the stress option: true once in n calls. */
static bool chance(struct lower *l, unsigned n) { return l->h->random_regs && x_random(l) % n == 0; }

/* --- spilling ---------------------------------------------------------------------------------------------- */

/* Give value v a spill word (a pair for 16-byte values) and return it. */
static unsigned spill_new(struct lower *l, ir_ref v)
{
    bool wide = l->val[v].flags & XV_W16;
    if (l->rg && v <= l->i && l->rg->al.v[v].flags & ALLOC_LIVE && l->rg->al.v[v].spill >= 0) return l->val[v].spill = (uint8_t)l->rg->al.v[v].spill;
    for (unsigned pass = 0; pass < 2; pass++) {
        for (unsigned w = 0; w < X_SPILL_WORDS; w += wide ? 2 : 1) {
            uint64_t m = (wide ? 3ull : 1ull) << w;
            if (l->spill_used & m) continue;
            l->spill_used |= m;
            l->spill_owner[w] = v;
            l->val[v].spill = (uint8_t)w;
            return w;
        }
        for (unsigned w = 0; w < X_SPILL_WORDS; w++) {   /* full: collect the dead */
            ir_ref o = l->spill_owner[w];
            if (!o || l->val[o].last >= l->i) continue;
            l->spill_used &= ~(((l->val[o].flags & XV_W16) ? 3ull : 1ull) << w);
            l->spill_owner[w] = 0;
        }
    }
    l->fail = true;
    l->val[v].spill = 0;
    return 0;
}

/* Another slot that holds v too: make it v's place. */
static bool other_slot(struct lower *l, ir_ref v)
{
    for (unsigned s = 0; s < IR_SLOT__N; s++) {
        if (l->slotv[s] != v) continue;
        uint8_t p = x_pin_of(l, s);
        if (p == XR_NONE) l->val[v].home = (uint8_t)s;
        else l->val[v].reg = p;
        return true;
    }
    return false;
}

static bool in_memory(const struct x_val *x) { return x->home != NO_SLOT || x->spill != XR_NONE; }

/* Free scratch register r, keeping its value somewhere. */
static void evict(struct lower *l, unsigned r)
{
    ir_ref v = l->owner[r];
    if (!v) return;
    struct x_val *x = &l->val[v];
    l->owner[r] = 0;
    x->reg = XR_NONE;
    if (x->last < l->i || in_memory(x) || other_slot(l, v)) return;
    unsigned w = spill_new(l, v);
    store(l, x_spill_mem(w), r, x->flags & XV_W16);
}

/* A scratch register of the class, not locked and not in avoid; whatever was there is kept elsewhere. XR_NONE if all
 * are locked. may_evict: false = only a free one. */
static uint8_t pick(struct lower *l, bool vec, uint64_t avoid, bool may_evict)
{
    uint64_t cand = l->vals_scratch & class_mask(vec) & ~l->lock & ~avoid;
    if (!cand) return XR_NONE;
    if (l->h->random_regs) {
        uint64_t r = x_random(l) % XR__N;
        uint64_t rot = cand >> r;
        uint8_t n = (uint8_t)__builtin_ctzll(rot ? rot << r : cand);
        if (!l->owner[n]) return n;
        if (may_evict) { evict(l, n); return n; }
    }
    uint8_t best = XR_NONE;
    unsigned best_cost = 0;
    for (uint64_t c = cand; c; c &= c - 1) {
        uint8_t r = (uint8_t)__builtin_ctzll(c);
        ir_ref v = l->owner[r];
        if (!v) return r;
        if (l->val[v].last < l->i) {   /* died where its register was not noted */
            l->owner[r] = 0;
            l->val[v].reg = XR_NONE;
            return r;
        }
        /* What is in memory already goes first, then what is needed last. */
        unsigned cost = l->val[v].last + (in_memory(&l->val[v]) ? 0x10000u : 0);
        if (best == XR_NONE || cost > best_cost) { best = r; best_cost = cost; }
    }
    if (!may_evict) return XR_NONE;
    evict(l, best);
    return best;
}

static uint8_t alloc(struct lower *l, bool vec)
{
    uint8_t r = pick(l, vec, 0, true);
    assert(r != XR_NONE && "an instruction locked every scratch register");
    if (r == XR_NONE) { l->fail = true; r = vec ? XR_VEC : RAX; }
    l->lock |= bit(r);
    return r;
}

static void own(struct lower *l, unsigned r, ir_ref v)
{
    l->owner[r] = v;
    l->val[v].reg = (uint8_t)r;
}

/* --- constants ----------------------------------------------------------------------------------------------- */

void x_reloc(struct lower *l, unsigned size)
{
    struct host_code *o = l->out;
    if (o->n_relocs == HOST_MAX_RELOCS) { l->fail = true; return; }
    o->relocs[o->n_relocs++] = (struct host_reloc){ .off = emit_off(&l->e) - size, .size = (uint8_t)size };
}

void x_const(struct lower *l, uint8_t r, uint64_t v, bool gaddr, bool flags_free)
{
    if (gaddr) {
        if (v <= INT32_MAX) { x_mov_ri(&l->e, r, v); x_reloc(l, 4); }
        else { x_movabs(&l->e, r, v); x_reloc(l, 8); }
    } else if (v == 0 && flags_free) {
        x_alu_rr(&l->e, ALU_XOR, false, r, r);
    } else {
        x_mov_ri(&l->e, r, v);
    }
}

/* A pinned general register that is known to hold constant k. */
uint8_t x_const_in_pin(const struct lower *l, ir_ref k)
{
    for (unsigned r = 0; r < 16; r++) {
        uint8_t s = l->h->gpr_slot[r];
        if (s != NO_SLOT && l->slotv[s] == k) return (uint8_t)r;
    }
    return X_NOREG;
}

uint8_t x_near_const(const struct lower *l, uint64_t v, int32_t *delta)
{
    for (unsigned r = 0; r < 16; r++) {
        uint8_t s = l->h->gpr_slot[r];
        if (s == NO_SLOT || !ir_is_k(l->slotv[s])) continue;
        int64_t d = (int64_t)(v - ir_kval(l->u, l->slotv[s]));
        if (!x_fits32(d)) continue;
        *delta = (int32_t)d;
        return (uint8_t)r;
    }
    return X_NOREG;
}

static uint8_t use_const(struct lower *l, ir_ref k)
{
    uint8_t r = x_const_in_pin(l, k);
    if (r == X_NOREG) {
        uint64_t v = ir_kval(l->u, k);
        int32_t delta;
        uint8_t near = ir_is_gaddr(l->u, k) && v > INT32_MAX ? x_near_const(l, v, &delta) : X_NOREG;
        r = alloc(l, false);
        if (near != X_NOREG) x_lea(&l->e, true, r, x_mem(near, delta));
        else x_const(l, r, v, ir_is_gaddr(l->u, k), false);
    }
    l->lock |= bit(r);
    return r;
}

/* --- operands ------------------------------------------------------------------------------------------------ */

static struct x_mem mem_of(const struct x_val *x)
{
    assert(in_memory(x));
    return x->home != NO_SLOT ? x_slot_mem(x->home) : x_spill_mem(x->spill);
}

/* v (canonical, no constant) in a register of its class, locked. */
static uint8_t use(struct lower *l, ir_ref v)
{
    struct x_val *x = &l->val[v];
    if (x->reg == XR_NONE) {
        uint8_t r = alloc(l, x->flags & XV_VEC);
        load(l, r, mem_of(x), x->flags & XV_W16);
        own(l, r, v);
    }
    l->lock |= bit(x->reg);
    return x->reg;
}

uint8_t x_use(struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    if (ir_is_k(v)) return use_const(l, v);
    assert(!(l->val[v].flags & (XV_VEC | XV_LAZY)));
    return use(l, v);
}

/* Reading memory in place pays when this is the last use, or when a register would have to be freed for it. */
static bool stay_in_memory(struct lower *l, ir_ref v)
{
    struct x_val *x = &l->val[v];
    if (x->reg != XR_NONE || !in_memory(x)) return false;
    if (l->rg) return true;   /* a copy would be forgotten at the end of the block */
    return !lives_on(l, v) || pick(l, x->flags & XV_VEC, 0, false) == XR_NONE || chance(l, 3);
}

struct x_opnd x_rm(struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    if (!ir_is_k(v) && stay_in_memory(l, v)) return (struct x_opnd){ .kind = XO_MEM, .reg = X_NOREG, .m = mem_of(&l->val[v]) };
    return (struct x_opnd){ .kind = XO_REG, .reg = x_use(l, v) };
}

struct x_opnd x_operand(struct lower *l, ir_ref v, bool is32)
{
    v = x_canon(l, v);
    if (ir_is_k(v) && !ir_is_gaddr(l->u, v)) {
        int64_t k = (int64_t)ir_kval(l->u, v);
        if (is32) k = (int32_t)k;
        if (x_fits32(k)) return (struct x_opnd){ .kind = XO_IMM, .reg = X_NOREG, .imm = (int32_t)k };
    }
    return x_rm(l, v);
}

struct x_opnd x_place(const struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    if (ir_is_k(v)) return (struct x_opnd){ .kind = XO_IMM, .reg = X_NOREG };
    const struct x_val *x = &l->val[v];
    if (x->reg != XR_NONE) return (struct x_opnd){ .kind = XO_REG, .reg = x->reg };
    return (struct x_opnd){ .kind = XO_MEM, .reg = X_NOREG, .m = mem_of(x) };
}

bool x_in_memory(struct lower *l, ir_ref v, struct x_mem *m)
{
    v = x_canon(l, v);
    if (ir_is_k(v) || l->val[v].reg != XR_NONE || !in_memory(&l->val[v])) return false;
    *m = mem_of(&l->val[v]);
    return true;
}

struct x_mem x_force_memory(struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    if (ir_is_k(v)) {
        struct x_mem m = x_mem(RBP, x_cpu_disp(offsetof(struct cpu, scratch[0])));
        uint64_t k = ir_kval(l->u, v);
        assert(!ir_is_gaddr(l->u, v));
        x_mov_mi(&l->e, 4, m, (int32_t)k);
        m.disp += 4;
        x_mov_mi(&l->e, 4, m, (int32_t)(k >> 32));
        m.disp -= 4;
        return m;
    }
    struct x_val *x = &l->val[v];
    if (!in_memory(x)) {
        unsigned w = spill_new(l, v);
        store(l, x_spill_mem(w), x->reg, x->flags & XV_W16);
    }
    return mem_of(x);
}

/* Make scratch register r free for the instruction, moving its value to a free register if there is one. */
void x_tmp_in(struct lower *l, uint8_t r)
{
    assert(is_scratch(l, r));
    ir_ref v = l->owner[r];
    if (v) {
        assert(!(l->lock & bit(r)) || !lives_on(l, v));
        uint8_t to = l->val[v].last >= l->i && !in_memory(&l->val[v]) ? pick(l, is_vec(r), bit(r), false) : XR_NONE;
        if (to != XR_NONE) {
            mov(l, to, r);
            l->owner[r] = 0;
            own(l, to, v);
        } else {
            evict(l, r);
        }
    }
    l->lock |= bit(r);
}

void x_use_in(struct lower *l, ir_ref v, uint8_t r)
{
    v = x_canon(l, v);
    if (ir_is_k(v)) {
        x_tmp_in(l, r);
        x_const(l, r, ir_kval(l->u, v), ir_is_gaddr(l->u, v), false);
        return;
    }
    struct x_val *x = &l->val[v];
    if (x->reg == r) {
        if (lives_on(l, v)) x_tmp_in(l, r);   /* a copy stays elsewhere; r itself keeps its content */
        l->lock |= bit(r);
        return;
    }
    x_tmp_in(l, r);
    if (x->reg != XR_NONE) mov(l, r, x->reg);
    else load(l, r, mem_of(x), x->flags & XV_W16);
}

uint8_t x_tmp(struct lower *l) { return alloc(l, false); }
void x_unlock(struct lower *l, uint8_t r) { l->lock &= ~bit(r); }

/* --- results ------------------------------------------------------------------------------------------------- */

/* Can the result of i go straight to the register of the slot it will be SET to? Then the old value makes room. */
static bool take_hint(struct lower *l, ir_ref i, uint64_t avoid)
{
    struct x_val *x = &l->val[i];
    if (l->rg) {   /* its place, if that is free already: now, that is */
        uint8_t r = x_fixed_reg(l, i);
        if (i != l->i || r == XR_NONE || avoid & bit(r)) return false;
        x->reg = r;
        l->lock |= bit(r);
        return true;
    }
    if (x->hint == NO_SLOT) return false;
    uint8_t p = x_pin_of(l, x->hint);
    if (p == XR_NONE || avoid & bit(p) || is_vec(p) != !!(x->flags & XV_VEC) || chance(l, 4)) return false;
    ir_ref old = l->slotv[x->hint];
    if (old && !ir_is_k(old) && lives_on(l, old) && l->val[old].last <= x->hint_set) return false;
    x_slot_write(l, x->hint);
    l->slotv[x->hint] = i;
    x->reg = p;
    l->lock |= bit(p);
    return true;
}

static uint8_t def(struct lower *l, ir_ref i, uint64_t avoid, unsigned prefer)
{
    struct x_val *x = &l->val[i];
    bool vec = x->flags & XV_VEC;
    x->flags |= XV_READY;
    if (take_hint(l, i, avoid)) return x->reg;
    /* Registers of operands that die here can be written. */
    uint64_t dying = 0;
    for (uint64_t c = l->vals_scratch & class_mask(vec) & l->lock & ~avoid; c; c &= c - 1) {
        unsigned r = (unsigned)__builtin_ctzll(c);
        ir_ref v = l->owner[r];
        if (v && !lives_on(l, v)) dying |= bit(r);
    }
    uint8_t r = XR_NONE;
    if (prefer < XR__N && dying & bit(prefer)) r = (uint8_t)prefer;
    if (r == XR_NONE) r = pick(l, vec, avoid, false);
    if (r == XR_NONE && dying) r = (uint8_t)__builtin_ctzll(dying);
    if (r == XR_NONE) r = pick(l, vec, avoid, true);
    assert(r != XR_NONE && "no register for a result");
    if (r == XR_NONE) { l->fail = true; r = vec ? XR_VEC : RAX; }
    if (l->owner[r]) l->val[l->owner[r]].reg = XR_NONE;
    own(l, r, i);
    l->lock |= bit(r);
    return r;
}

uint8_t x_def(struct lower *l, ir_ref i, uint32_t avoid) { return def(l, i, avoid, XR_NONE); }
uint8_t x_def_near(struct lower *l, ir_ref i, uint32_t avoid, uint8_t prefer) { return def(l, i, avoid, prefer); }

void x_def_in(struct lower *l, ir_ref i, uint8_t r)
{
    assert(is_scratch(l, r));
    if (l->owner[r]) l->val[l->owner[r]].reg = XR_NONE;
    l->val[i].flags |= XV_READY;
    own(l, r, i);
    l->lock |= bit(r);
}

/* --- vectors ------------------------------------------------------------------------------------------------- */

uint8_t x_vuse(struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    if (ir_is_k(v)) {   /* raw bits */
        uint8_t r = alloc(l, true);
        uint8_t t = alloc(l, false);
        x_const(l, t, ir_kval(l->u, v), ir_is_gaddr(l->u, v), false);
        x_movq_from_gpr(&l->e, avx(l), r - XR_VEC, t);
        x_unlock(l, t);
        return (uint8_t)(r - XR_VEC);
    }
    assert(l->val[v].flags & XV_VEC);
    return (uint8_t)(use(l, v) - XR_VEC);
}

struct x_opnd x_voperand(struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    if (!ir_is_k(v) && stay_in_memory(l, v)) return (struct x_opnd){ .kind = XO_MEM, .reg = X_NOREG, .m = mem_of(&l->val[v]) };
    return (struct x_opnd){ .kind = XO_REG, .reg = x_vuse(l, v) };
}

uint8_t x_vdef(struct lower *l, ir_ref i, uint32_t avoid)
{
    return (uint8_t)(def(l, i, (uint64_t)avoid << XR_VEC, XR_NONE) - XR_VEC);
}
uint8_t x_vhint(const struct lower *l, ir_ref i)
{
    if (l->rg) {
        uint8_t r = x_fixed_reg(l, i);
        return r == XR_NONE ? X_NOREG : (uint8_t)(r - XR_VEC);
    }
    unsigned s = l->val[i].hint;
    return s == NO_SLOT || s < IR_SLOT_V0 || s >= IR_SLOT_M0 ? X_NOREG : l->h->slot_reg[s];
}
uint8_t x_vdef_hint(struct lower *l, ir_ref i)
{
    if (!take_hint(l, i, 0)) return X_NOREG;
    l->val[i].flags |= XV_READY;
    return (uint8_t)(l->val[i].reg - XR_VEC);
}
void x_vdef_in(struct lower *l, ir_ref i, uint8_t r) { x_def_in(l, i, (uint8_t)(XR_VEC + r)); }
uint8_t x_vdef_near(struct lower *l, ir_ref i, uint32_t avoid, uint8_t prefer)
{
    return (uint8_t)(def(l, i, (uint64_t)avoid << XR_VEC, XR_VEC + prefer) - XR_VEC);
}
uint8_t x_vtmp(struct lower *l) { return (uint8_t)(alloc(l, true) - XR_VEC); }
void x_vunlock(struct lower *l, uint8_t r) { l->lock &= ~bit(XR_VEC + r); }

/* --- slots --------------------------------------------------------------------------------------------------- */

/* Slot s stops holding its value: keep the value if it's needed and is nowhere else. */
static void displace(struct lower *l, unsigned s)
{
    ir_ref v = l->slotv[s];
    l->slotv[s] = 0;
    if (!v || ir_is_k(v)) return;
    struct x_val *x = &l->val[v];
    uint8_t p = x_pin_of(l, s);
    if (p != XR_NONE) {
        if (x->reg != p) return;
        x->reg = XR_NONE;
        if (!lives_on(l, v) || in_memory(x) || other_slot(l, v)) return;
        uint8_t r = pick(l, is_vec(p), 0, false);
        if (r != XR_NONE) {
            mov(l, r, p);
            own(l, r, v);
        } else {
            unsigned w = spill_new(l, v);
            store(l, x_spill_mem(w), p, x->flags & XV_W16);
        }
        return;
    }
    if (x->home != s) return;
    x->home = NO_SLOT;
    if (!lives_on(l, v) || x->reg != XR_NONE || x->spill != XR_NONE || other_slot(l, v)) return;
    bool vec = x->flags & XV_VEC;
    uint8_t r = pick(l, vec, 0, false);
    if (r != XR_NONE) {
        load(l, r, x_slot_mem(s), x->flags & XV_W16);
        own(l, r, v);
        return;
    }
    /* No register to spare: memory to memory through a register of the other file if this one is locked. */
    r = pick(l, vec, 0, true);
    if (r == XR_NONE) r = pick(l, !vec, 0, true);
    assert(r != XR_NONE);
    bool wide = x->flags & XV_W16;
    if (r == XR_NONE || (wide && !is_vec(r))) { l->fail = true; return; }
    load(l, r, x_slot_mem(s), wide);
    unsigned w = spill_new(l, v);
    store(l, x_spill_mem(w), r, wide);
}

uint8_t x_slot_write(struct lower *l, unsigned s)
{
    displace(l, s);
    return l->h->slot_reg[s];
}

void x_get(struct lower *l, ir_ref i)
{
    unsigned s = l->u->ins[i].a;
    struct x_val *x = &l->val[i];
    uint8_t p = x_pin_of(l, s);
    ir_ref old = l->slotv[s];
    if (l->rg) {   /* not promoted: in memory, and others write it */
        uint8_t d = def(l, i, 0, XR_NONE);
        load(l, d, x_slot_mem(s), x->flags & XV_W16);
        return;
    }
    x->flags |= XV_READY;
    if (old && !ir_is_k(old) && lives_on(l, old)) {   /* two live names for one slot: the second gets a copy */
        uint8_t r = alloc(l, x->flags & XV_VEC);
        if (p != XR_NONE) mov(l, r, p);
        else load(l, r, x_slot_mem(s), x->flags & XV_W16);
        own(l, r, i);
        return;
    }
    l->slotv[s] = i;
    if (p != XR_NONE) x->reg = p;
    else x->home = (uint8_t)s;
}

static void set_const(struct lower *l, unsigned s, ir_ref k)
{
    uint64_t v = ir_kval(l->u, k);
    bool gaddr = ir_is_gaddr(l->u, k);
    uint8_t p = x_slot_write(l, s);
    l->slotv[s] = k;
    if (p != X_NOREG) {
        x_const(l, p, v, gaddr, true);
    } else if (!gaddr && x_fits32((int64_t)v)) {
        x_mov_mi(&l->e, 8, x_slot_mem(s), (int32_t)v);
    } else {
        l->slotv[s] = 0;
        uint8_t t = use_const(l, k);
        x_mov_mr(&l->e, 8, x_slot_mem(s), t);
        l->slotv[s] = k;
    }
}

/* Slots that are not promoted. */
static void set_memory(struct lower *l, unsigned s, ir_ref v)
{
    if (!ir_is_k(v)) {
        store(l, x_slot_mem(s), use(l, v), l->val[v].flags & XV_W16);
    } else if (!ir_is_gaddr(l->u, v) && x_fits32((int64_t)ir_kval(l->u, v))) {
        x_mov_mi(&l->e, 8, x_slot_mem(s), (int32_t)ir_kval(l->u, v));
    } else {
        x_mov_mr(&l->e, 8, x_slot_mem(s), use_const(l, v));
    }
}

void x_set(struct lower *l, unsigned s, ir_ref v)
{
    v = x_canon(l, v);
    if (l->rg) { set_memory(l, s, v); return; }
    if (l->slotv[s] == v) return;   /* computed in place, or written back unchanged */
    bool vslot = s >= IR_SLOT_V0 && s < IR_SLOT_M0;
    if (ir_is_k(v) && !vslot) { set_const(l, s, v); return; }
    if (ir_is_k(v)) {
        uint8_t c = (uint8_t)(x_vuse(l, v) + XR_VEC), p = x_slot_write(l, s);
        if (p != X_NOREG) mov(l, XR_VEC + p, c);
        else store(l, x_slot_mem(s), c, false);
        return;
    }
    struct x_val *x = &l->val[v];
    bool wide = x->flags & XV_W16;
    assert(!!(x->flags & XV_VEC) == vslot);
    uint8_t p = x_pin_of(l, s);
    if (p == XR_NONE) {
        uint8_t r = use(l, v);
        x_slot_write(l, s);
        store(l, x_slot_mem(s), r, wide);
        x->home = (uint8_t)s;
    } else {
        displace(l, s);
        if (x->reg != XR_NONE) mov(l, p, x->reg);
        else load(l, p, mem_of(x), wide);
        if (x->reg != XR_NONE && is_scratch(l, x->reg)) l->owner[x->reg] = 0;
        x->reg = p;
    }
    l->slotv[s] = v;
}

/* --- the driver's ---------------------------------------------------------------------------------------------- */

void x_settle(struct lower *l, ir_ref v)
{
    struct x_val *x = &l->val[v];
    const struct alloc_value *a = &l->rg->al.v[v];
    if (!(x->flags & XV_READY) || !(a->flags & ALLOC_LIVE)) return;
    const uint8_t r = x_fixed_reg(l, v);
    const bool wide = x->flags & XV_W16;
    if (r != XR_NONE) {
        if (x->reg == r) return;
        if (x->reg != XR_NONE) { mov(l, r, x->reg); l->owner[x->reg] = 0; }
        else load(l, r, mem_of(x), wide);
        x->reg = r;
        return;
    }
    if (a->flags & ALLOC_HOME) {
        if (x->home == a->home) return;
        store(l, x_slot_mem(a->home), use(l, v), wide);
        x->home = a->home;
        return;
    }
    if (a->spill < 0 || x->spill == a->spill) return;
    store(l, x_spill_mem((unsigned)a->spill), use(l, v), wide);
    x->spill = (uint8_t)a->spill;
}

void x_end_block(struct lower *l)
{
    for (uint64_t c = l->vals_scratch; c; c &= c - 1) {
        const unsigned r = (unsigned)__builtin_ctzll(c);
        if (l->owner[r]) l->val[l->owner[r]].reg = XR_NONE;
        l->owner[r] = 0;
    }
    for (uint64_t used = l->spill_used; used; used &= used - 1) {   /* words for this block only */
        const unsigned w = (unsigned)__builtin_ctzll(used);
        const ir_ref v = l->spill_owner[w];
        if (!v) continue;
        if (l->val[v].spill == w) l->val[v].spill = XR_NONE;
        l->spill_owner[w] = 0;
        l->spill_used &= ~(((l->val[v].flags & XV_W16) ? 3ull : 1ull) << w);
    }
    l->lock = 0;
}

void x_forget(struct lower *l)
{
    x_end_block(l);
    memset(l->slotv, 0, sizeof l->slotv);
    l->saved_flags = 0;
    assert(!l->waiting && !l->n_args);
}

void x_end_ins(struct lower *l)
{
    if (l->rg) x_settle(l, l->i);
    for (uint64_t c = l->vals_scratch & l->lock; c; c &= c - 1) {   /* only a register that was used can hold what died now */
        unsigned r = (unsigned)__builtin_ctzll(c);
        ir_ref v = l->owner[r];
        if (!v) continue;
        if (!lives_on(l, v)) { l->owner[r] = 0; l->val[v].reg = XR_NONE; }
    }
    l->lock = 0;
    if (chance(l, 6)) {
        uint8_t r = pick(l, x_random(l) & 1, 0, true);   /* a forced spill */
        (void)r;
    }
}

void x_evict_all(struct lower *l, bool vec)
{
    for (uint64_t c = l->vals_scratch & class_mask(vec); c; c &= c - 1) evict(l, (unsigned)__builtin_ctzll(c));
}

void x_forget_slot(struct lower *l, unsigned s) { displace(l, s); }
