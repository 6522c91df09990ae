/*
 * region_walk.c - what the register allocator is told about a region (optimizer/alloc.h), after the pre-pass decided what is dead, folded, a view.
 */
#include "hostisa/vec.h"
#include "hostisa/x86_64/region_low.h"
#include "hostisa/x86_64/regalloc.h"

static const struct ir_ins *ins_of(const struct lower *l, ir_ref v) { return &l->u->ins[v]; }
static uint32_t flags_of(const struct lower *l, ir_ref v) { return l->val[v].flags; }

/* --- the state ------------------------------------------------------------------------------------------------------ */

/* Slots that are SET somewhere, or pinned (their values at entry may lose the registers), and their GETs. */
static void find_slots(struct lower *l)
{
    struct x_region *g = l->rg;
    const struct region *r = g->r;
    bool touched[IR_SLOT__N] = { false };
    for (uint32_t i = 1; i < r->u.n; i++) {
        const struct ir_ins *p = ins_of(l, (ir_ref)i);
        if (p->op == IR_SET && region_promoted(r, p->a)) touched[p->a] = true;
    }
    for (uint32_t i = r->b[0].first; i < r->b[0].end; i++) {
        const struct ir_ins *p = ins_of(l, (ir_ref)i);
        if (p->op != IR_GET || !region_promoted(r, p->a) || g->entry[p->a]) continue;
        g->entry[p->a] = (ir_ref)i;
        if (l->h->slot_reg[p->a] != X_NOREG) touched[p->a] = true;
    }
    for (unsigned s = 0; s < IR_SLOT__N; s++)
        if (touched[s]) g->slot[g->n_slots++] = (uint8_t)s;
    region_states(r, g->out);
}

static void saw(struct x_region *g, ir_ref at, ir_ref v, unsigned slot, enum x_seen_how how)
{
    g->seen[g->n_seen] = (struct x_seen){ v, g->seen_at[at], (uint8_t)slot, (uint8_t)how };
    g->seen_at[at] = (uint16_t)++g->n_seen;
}

/* What a deferred value raw is made of, or raw itself, is seen by observer. */
static void saw_parts(struct lower *l, ir_ref raw, unsigned s, ir_ref observer, enum x_seen_how how)
{
    if (ir_is_k(raw)) return;
    if (!(flags_of(l, raw) & XV_DEFER)) {
        const ir_ref v = x_canon(l, raw);
        if (!ir_is_k(v)) saw(l->rg, observer, v, s, how);
        return;
    }
    const struct ir_ins *p = ins_of(l, raw);
    const unsigned n = ir_value_operands[p->op];
    if (n & 1) saw_parts(l, p->a, s, observer, how);
    if (n & 2) saw_parts(l, p->b, s, observer, how);
    if (n & 4) saw_parts(l, p->c, s, observer, how);
}

/* What slot s holds was last seen by an observer and last taken along by a leaver (0 = none). */
static void note_seen(struct lower *l, const struct region_seen *see)
{
    struct x_region *g = l->rg;
    const ir_ref raw = see->v, v = x_canon(l, raw), observer = see->observer, leaver = see->leaver;
    const unsigned s = see->slot;
    if (raw == g->entry[s] && l->h->slot_reg[s] == X_NOREG) { saw(g, observer, 0, s, SEEN_HOME); return; }
    if (!raw || ir_is_k(v)) return;
    if (flags_of(l, raw) & XV_DEFER) {
        if (see->exits && leaver) saw_parts(l, raw, s, leaver, SEEN_COLD);
        if (!see->exits || observer > leaver) saw_parts(l, raw, s, observer, SEEN);
        return;
    }
    if (flags_of(l, v) & XV_COLD) {   /* made on the way out, or by who looks at a snapshot */
        const struct ir_ins *f = ins_of(l, ins_of(l, v)->a);
        const ir_ref o[2] = { x_canon(l, f->a), x_canon(l, f->b) };
        for (unsigned k = 0; k < 2; k++) {
            if (leaver) saw(g, leaver, o[k], s, SEEN_COLD);
            if (see->owed > leaver) saw(g, see->owed, o[k], s, SEEN);
        }
        return;
    }
    if (leaver) saw(g, leaver, v, s, SEEN_LEAVING);
    if (observer > leaver) saw(g, observer, v, s, SEEN);
}

/* For block b: which of its observers is the last to see each value that slots have in it. */
static void last_seen(struct lower *l, unsigned b)
{
    struct x_region *g = l->rg;
    const struct region_block *k = &g->r->b[b];
    g->n_seen = 0;
    memset(&g->seen_at[k->first], 0, (k->end - k->first) * sizeof g->seen_at[0]);
    for (unsigned n = g->defer.at[b]; n < g->defer.at[b + 1]; n++) note_seen(l, &g->defer.seen[n]);
}

/* --- operands ------------------------------------------------------------------------------------------------------- */

/* Could operand n of op as well be read from memory? */
static bool memory_will_do(const struct ir_ins *p, unsigned n)
{
    switch (p->op) {
    case IR_ADD: case IR_SUB: case IR_MUL: case IR_AND: case IR_OR: case IR_XOR: case IR_ADC: case IR_SELECT:
    case IR_EQ: case IR_NE: case IR_LT: case IR_GE: case IR_LTU: case IR_GEU:
    case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FMADD: case IR_FMSUB: case IR_FNMADD: case IR_FNMSUB:
        return n == 1;
    default: return false;
    }
}

static void use(struct lower *l, ir_ref v, ir_ref at, unsigned kind);

/* The operands of instruction i, which are read at `at`. */
static void operands(struct lower *l, ir_ref i, ir_ref at)
{
    const struct ir_ins *p = ins_of(l, i);
    const ir_ref v[3] = { p->a, p->b, p->c };
    if (flags_of(l, i) & XV_ALT) {
        use(l, x_alternative(l, i).x, at, ALLOC_USE_REG);
        return;
    }
    if (p->op == IR_FLADC && x_adc_of(l->u, i)) return;   /* made with its ADC */
    unsigned n = ir_value_operands[p->op];
    if (p->op == IR_VHCALL) n &= (2u << vec_helper_args(p->a)) - 1;
    for (unsigned k = 0; k < 3; k++)
        if (n >> k & 1) use(l, v[k], at, memory_will_do(p, k) ? ALLOC_USE_MEM : ALLOC_USE_REG);
}

static void use(struct lower *l, ir_ref v, ir_ref at, unsigned kind)
{
    if (!v) return;
    v = x_canon(l, v);
    if (ir_is_k(v)) return;
    const uint32_t f = flags_of(l, v);
    if (!(f & XV_LAZY)) alloc_use(&l->rg->al, v, at, kind);
    else if (!(f & XV_CF)) operands(l, v, at);   /* XV_CF: it's in the host's carry flag */
}

static void arguments(struct lower *l, ir_ref call)
{
    for (ir_ref k = (ir_ref)(call - 1); k && ins_of(l, k)->op == IR_ARG; k--)
        if (!(flags_of(l, k) & XV_DEAD)) use(l, ins_of(l, k)->a, call, ALLOC_USE_MEM);
}

/* Two-operand instructions overwrite their first operand. */
static void wishes(struct lower *l, ir_ref i)
{
    struct alloc *a = &l->rg->al;
    const struct ir_ins *p = ins_of(l, i);
    switch (p->op) {
    case IR_SUB: case IR_SHL: case IR_SHR: case IR_SAR: case IR_ROTL: case IR_ROTR: case IR_BSWAP: case IR_BSET: case IR_BCLR: case IR_BINV:
    case IR_SX8: case IR_SX16: case IR_SX32: case IR_ZX8: case IR_ZX16: case IR_ZX32: case IR_COPY:
    case IR_VMLA: case IR_VMLS: case IR_VINS: case IR_VINSL:
        alloc_prefer(a, i, x_canon(l, p->a));
        break;
    case IR_ADD: case IR_MUL: case IR_AND: case IR_OR: case IR_XOR:
        if (!ir_is_k(p->a)) alloc_prefer(a, i, x_canon(l, p->a));
        else alloc_prefer(a, i, x_canon(l, p->b));
        break;
    case IR_SELECT: alloc_prefer(a, i, x_canon(l, p->c)); break;
    case IR_FMADD: case IR_FMSUB: case IR_FNMADD: case IR_FNMSUB: alloc_prefer(a, i, x_canon(l, p->c)); break;
    default: break;
    }
}

/* --- the walk -------------------------------------------------------------------------------------------------------- */

static bool calls(unsigned op) { return op == IR_HCALL || op == IR_HCALLV || op == IR_VHCALL; }

/* call: the next helper call in the block, 0 = none. */
static void walk_one(struct lower *l, ir_ref i, ir_ref call)
{
    struct x_region *g = l->rg;
    const struct ir_ins *p = ins_of(l, i);
    const struct x_val *x = &l->val[i];
    if (p->op == IR_UNBOX) use(l, p->a, i, ALLOC_USE_REG);   /* its check */
    if (x->flags & (XV_DEAD | XV_LAZY | XV_VIEW | XV_SEEN_AS)) return;
    switch (p->op) {
    case IR_NOP: case IR_INSN: case IR_ARG: case IR_SETX: case IR_WIDE: return;
    case IR_SET:
        if (!region_promoted(g->r, p->a)) { use(l, p->b, i, ALLOC_USE_REG); return; }
        alloc_set(&g->al, x_canon(l, p->b), p->a);
        return;
    default: break;
    }
    if (ir_result_type(l->u, i) != IRT_NONE) {
        const bool local = p->op != IR_PHI && p->op != IR_GET && (!call || (x->last <= call && !(x->flags & XV_PART)));
        alloc_def(&g->al, i, x->flags & XV_VEC ? ALLOC_VEC : ALLOC_GPR, x->flags & XV_W16, local);
        wishes(l, i);
    }
    if (x_takes_args(p->op)) arguments(l, i);
    if (p->op == IR_EXITIF) {
        const ir_ref set = x_sunk(l->u, i);
        if (set) {
            const struct ir_ins *f = ins_of(l, ins_of(l, set)->b);
            use(l, f->a, i, ALLOC_USE_EXIT);
            use(l, f->b, i, ALLOC_USE_EXIT);
        }
    }
    operands(l, i, i);
}

static void walk_block(struct lower *l, unsigned b)
{
    struct x_region *g = l->rg;
    const struct region_block *k = &g->r->b[b];
    ir_ref call = 0;
    last_seen(l, b);
    alloc_block(&g->al, b);
    for (uint32_t i = k->end; i-- > k->first; ) {
        for (unsigned n = g->seen_at[i]; n; n = g->seen[n - 1].next) {
            const struct x_seen *seen = &g->seen[n - 1];
            if (seen->how == SEEN_HOME) alloc_use_home(&g->al, seen->slot, (ir_ref)i);
            else if (seen->how == SEEN_LEAVING) alloc_leave(&g->al, seen->v, (ir_ref)i, seen->slot);
            else alloc_use(&g->al, seen->v, (ir_ref)i, seen->how == SEEN_COLD ? ALLOC_USE_EXIT : ALLOC_USE_STATE);
        }
        walk_one(l, (ir_ref)i, call);
        if (calls(l->u->ins[i].op)) call = (ir_ref)i;
    }
    alloc_block_end(&g->al);
}

/* Arguments of edges as the allocator wants them: values that have a place, or constants as registers hold them. */
static void canonical_args(struct lower *l)
{
    struct region *r = l->rg->r;
    for (uint32_t k = 0; k < r->n_args; k++) {
        const ir_ref raw = r->arg[k];
        if (!raw || ir_is_k(raw)) continue;
        const ir_ref v = x_canon(l, raw);
        if (!ir_is_k(v)) r->arg[k] = v;
        else r->arg[k] = ir_k(&r->u, r->u.ins[raw].op == IR_BOX ? 0xffffffff00000000u | (uint32_t)ir_kval(&r->u, v) : ir_kval(&r->u, v));
    }
}

void x_region_state(struct lower *l)
{
    struct x_region *g = l->rg;
    find_slots(l);
    region_see(g->r, g->out, g->entry, g->slot, g->n_slots, &g->defer);
    region_defer(g->r, &g->defer);
}

bool x_region_allocate(struct lower *l)
{
    struct x_region *g = l->rg;
    const struct host *h = l->h;
    canonical_args(l);
    g->regs = (struct alloc_regs){ .n_spill = X_REGION_SPILL, .n_local = { 2, h->first_vec > 4 ? 3 : 2 } };
    for (unsigned s = 0; s < IR_SLOT__N; s++) {
        const uint8_t r = x_pin_of(l, s);
        g->regs.slot_reg[s] = r == XR_NONE ? ALLOC_NONE : r;
        if (r != XR_NONE && g->entry[s]) g->regs.mask[s >= IR_SLOT_V0 && s < IR_SLOT_M0 ? ALLOC_VEC : ALLOC_GPR] |= 1ull << r;
    }
    if (h->random_regs) g->regs.seed = l->rnd;
    alloc_begin(&g->al, g->r, &g->regs);
    for (unsigned b = g->r->n_blocks; b-- > 0; ) walk_block(l, b);
    if (!alloc_run(&g->al)) return false;
    for (uint32_t i = 1; i < l->u->n; i++) l->val[i].last = g->al.v[i].last;
    const unsigned words = (g->al.n_words + 1u) & ~1u;
    l->spill_used = words >= 64 ? ~0ull : (1ull << words) - 1;
    return !l->u->overflow;
}
