/* defer.c - see defer.h */
#include "optimizer/defer.h"
#include "optimizer/ir_int.h"
#include "optimizer/region_work.h"

#include <string.h>

/* --- what observers see ------------------------------------------------------------------------------------------------- */

void region_see(const struct region *r, const region_state *out, const ir_ref entry[IR_SLOT__N], const uint8_t *slot, unsigned n, struct region_defer *d)
{
    ir_ref st[IR_SLOT__N], since[IR_SLOT__N];
    d->n_seen = 0;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &r->b[b];
        ir_ref observer = 0, leaver = 0, side = 0, end = 0, flags = 0, owed = 0;
        d->at[b] = d->n_seen;
        memcpy(st, region_state_in(r, out, b), sizeof st);
        for (unsigned j = 0; j < n; j++) since[slot[j]] = k->first;
        for (ir_ref i = k->first; i <= k->end; i++) {
            const struct ir_ins *p = &r->u.ins[i < k->end ? i : k->first];
            const bool set = i < k->end && p->op == IR_SET && region_promoted(r, p->a);
            for (unsigned j = 0; j < n && (set || i == k->end); j++) {
                const unsigned s = set ? p->a : slot[j];
                const ir_ref v = st[s] ? st[s] : entry[s];
                const ir_ref by = s < IR_SLOT_M0 ? leaver : flags;
                if (observer >= since[s])
                    d->seen[d->n_seen++] = (struct region_seen){
                        .v = v, .observer = observer, .leaver = by >= since[s] ? by : 0, .owed = owed >= since[s] ? owed : 0, .slot = (uint8_t)s,
                        .exits = end >= since[s] ? DEFER_END : side >= since[s] ? DEFER_SIDE : DEFER_STAYS,
                    };
                if (set) {
                    since[s] = i;
                    break;
                }
            }
            if (i == k->end) break;
            region_state_step(r, st, p);
            if (!region_observes(p->op)) continue;
            observer = i;
            if (!ir_has(p->op, 'X') || region_owes_flags(p)) owed = i;
            if (!ir_has(p->op, 'X')) continue;
            if (ir_has(p->op, 'T')) end = i;
            else if (p->op != IR_EVENTS) side = i;
            if (p->op != IR_EVENTS || p->b) leaver = i;
            if (region_owes_flags(p)) flags = i;
        }
    }
    d->at[r->n_blocks] = d->n_seen;
}

/* --- candidates ----------------------------------------------------------------------------------------------------------- */

static void operands_of(const struct ir_ins *ins, ir_ref v[3])
{
    const unsigned n = ir_value_operands[ins->op];
    v[0] = n & 1 ? ins->a : 0;
    v[1] = n & 2 ? ins->b : 0;
    v[2] = n & 4 ? ins->c : 0;
}

/* Can a snapshot compute it? (Divisions have a literal.) */
static bool can_defer(const struct ir_ins *ins)
{
    return ir_int_known(ins->op) && ins->op != IR_SDIV && ins->op != IR_UDIV;
}

bool region_defer_in_code(const struct ir_unit *u, const struct ir_ins *ins)
{
    switch (ins->op) {
    case IR_ADD: case IR_SUB: case IR_MUL: case IR_AND: case IR_OR: case IR_XOR: case IR_ANDN: case IR_ORN: case IR_XNOR: return true;
    case IR_SHL: case IR_SHR: case IR_SAR: case IR_ROTL: case IR_ROTR: return ir_is_k(ins->b) && !ir_is_gaddr(u, ins->b);
    case IR_SX8: case IR_SX16: case IR_SX32: case IR_ZX8: case IR_ZX16: case IR_ZX32: case IR_TRUNC: return true;
    case IR_EQ: case IR_NE: case IR_LT: case IR_GE: case IR_LTU: case IR_GEU: return true;
    default: return false;
    }
}

static bool is_state(const struct region *r, const struct ir_ins *ins) { return ins->op == IR_SET && region_promoted(r, ins->a); }

/* Values of which no op and no edge but deferred ones wants anything. */
static void find_candidates(const struct region *r, struct region_defer *d)
{
    ir_ref v[3];
    memset(d->wanted, 0, r->u.n);
    memset(d->deferred, 0, r->u.n);
    for (unsigned b = r->n_blocks; b-- > 0;) {
        const struct region_block *k = &r->b[b];
        for (unsigned e = 0; e < k->n_succ; e++)
            for (unsigned n = 0; n < r->b[k->succ[e].to].n_phi; n++) {
                const ir_ref a = r->arg[k->succ[e].args + n];
                if (!ir_is_k(a)) d->wanted[a] = true;
            }
        for (unsigned i = k->end; i-- > k->first;) {
            const struct ir_ins *ins = &r->u.ins[i];
            if (is_state(r, ins)) continue;
            if (!d->wanted[i] && can_defer(ins)) {
                d->deferred[i] = true;
                continue;
            }
            operands_of(ins, v);
            for (unsigned n = 0; n < 3; n++)
                if (!ir_is_k(v[n])) d->wanted[v[n]] = true;
        }
    }
}

/* v is computed after all, and what it is made of. */
static void reject(const struct region *r, struct region_defer *d, ir_ref v)
{
    ir_ref o[3];
    if (ir_is_k(v) || !d->deferred[v]) return;
    d->deferred[v] = false;
    operands_of(&r->u.ins[v], o);
    for (unsigned n = 0; n < 3; n++)
        if (o[n]) reject(r, d, o[n]);
}

enum { MAX_DEPTH = 7 };

/* Registers to compute deferred v in (left operands first; right ones that are values are read where they are); more than DEFER_TEMPS: can't be. */
static unsigned temps(const struct region *r, const struct region_defer *d, ir_ref v, unsigned depth)
{
    const struct ir_ins *ins = &r->u.ins[ir_is_k(v) ? 0 : v];
    if (ir_is_k(v) || !d->deferred[v]) return 1;
    if (!region_defer_in_code(&r->u, ins) || depth == MAX_DEPTH) return DEFER_TEMPS + 1;
    const unsigned a = temps(r, d, ins->a, depth + 1);
    if (!(ir_value_operands[ins->op] & 2) || (ins->op >= IR_SHL && ins->op <= IR_ROTR)) return a;
    const unsigned b = temps(r, d, ins->b, depth + 1) + 1;
    return a > b ? a : b;
}

static unsigned block_of(const struct region *r, ir_ref v)
{
    unsigned lo = 0, hi = r->n_blocks;
    while (hi - lo > 1) {
        const unsigned mid = (lo + hi) / 2;
        if (r->b[mid].first <= v) lo = mid;
        else hi = mid;
    }
    return lo;
}

/* Is block b's way out a good place to compute deferred v? */
static bool sinks(const struct region *r, const struct region_defer *d, ir_ref v, unsigned b, unsigned exits)
{
    enum { SELDOM = 4 };
    if (temps(r, d, v, 0) > DEFER_TEMPS) return false;
    const struct region_block *from = &r->b[block_of(r, v)], *to = &r->b[b];
    return exits == DEFER_SIDE || to->depth < from->depth || to->weight < from->weight / SELDOM;
}

/* --- what is live anyway ---------------------------------------------------------------------------------------------------- */

static bool has(const uint64_t *set, ir_ref v) { return set[v / 64] >> v % 64 & 1; }
static void add(uint64_t *set, ir_ref v) { set[v / 64] |= 1ull << v % 64; }

/* out[b]: what is live at the end of block b for the sake of others than deferred values and the state (loops are contiguous, so one walk does: alloc_walk.c). */
static void find_live(const struct region *r, struct region_defer *d)
{
    const unsigned words = (r->u.n + 63) / 64;
    ir_ref v[3];
    for (unsigned b = r->n_blocks; b-- > 0;) {
        const struct region_block *k = &r->b[b];
        uint64_t *live = d->in[b];
        memset(live, 0, words * sizeof live[0]);
        for (unsigned e = 0; e < k->n_succ; e++) {
            const unsigned to = k->succ[e].to;
            for (unsigned w = 0; w < words && to > b; w++) live[w] |= d->in[to][w];
        }
        memcpy(d->out[b], live, words * sizeof live[0]);
        for (unsigned e = 0; e < k->n_succ; e++)
            for (unsigned n = 0; n < r->b[k->succ[e].to].n_phi; n++) {
                const ir_ref a = r->arg[k->succ[e].args + n];
                if (!ir_is_k(a)) add(live, a), add(d->out[b], a);
            }
        for (unsigned i = k->end; i-- > k->first;) {
            const struct ir_ins *ins = &r->u.ins[i];
            if (d->deferred[i] || is_state(r, ins)) continue;
            live[i / 64] &= ~(1ull << i % 64);
            operands_of(ins, v);
            for (unsigned n = 0; n < 3; n++)
                if (v[n] && !ir_is_k(v[n])) add(live, v[n]);
        }
        for (unsigned x = b; k->loop == b && x <= k->loop_end; x++)
            for (unsigned w = 0; w < words; w++) d->out[x][w] |= live[w];
    }
}

static void note_last(struct region_defer *d, unsigned b, ir_ref v, ir_ref at)
{
    if (!v || ir_is_k(v)) return;
    if (d->stamp[v] == b + 1 && d->last[v] >= at) return;
    d->stamp[v] = (uint16_t)(b + 1);
    d->last[v] = at;
}

/* Last uses of values in block b, as state as well. */
static void find_last(const struct region *r, struct region_defer *d, unsigned b)
{
    ir_ref v[3];
    for (unsigned i = r->b[b].first; i < r->b[b].end; i++) {
        const struct ir_ins *ins = &r->u.ins[i];
        if (d->deferred[i] || is_state(r, ins)) continue;
        operands_of(ins, v);
        for (unsigned n = 0; n < 3; n++) note_last(d, b, v[n], (ir_ref)i);
    }
    for (unsigned n = d->at[b]; n < d->at[b + 1]; n++)
        if (ir_is_k(d->seen[n].v) || !d->deferred[d->seen[n].v]) note_last(d, b, d->seen[n].v, d->seen[n].observer);
}

/* An expression: what it is made of. */
struct leaves { unsigned n, nodes; ir_ref v[DEFER_LEAVES]; };
static bool find_leaves(const struct region *r, const struct region_defer *d, ir_ref v, struct leaves *l)
{
    ir_ref o[3];
    if (ir_is_k(v)) return true;
    if (!d->deferred[v]) {
        for (unsigned n = 0; n < l->n; n++)
            if (l->v[n] == v) return true;
        if (l->n == DEFER_LEAVES) return false;
        l->v[l->n++] = v;
        return true;
    }
    if (++l->nodes > DEFER_NODES) return false;
    operands_of(&r->u.ins[v], o);
    for (unsigned n = 0; n < 3; n++)
        if (o[n] && !find_leaves(r, d, o[n], l)) return false;
    return true;
}

/* Is all that v is made of there when it is observed at i in block b? One value may live longer for v's sake: it is in the place that v would have. (Not a PHI: it
 * gives its place to its next value. And not for a zero extension, which as a rule is its operand's register: nothing would be gained.) */
static bool at_hand(const struct region *r, const struct region_defer *d, unsigned b, ir_ref v, ir_ref i)
{
    struct leaves l = { 0, 0, { 0 } };
    unsigned more = 0;
    if (!find_leaves(r, d, v, &l)) return false;
    for (unsigned n = 0; n < l.n; n++) {
        const ir_ref x = l.v[n];
        const enum ir_type t = ir_result_type(&r->u, x);
        if (t != IRT_I64 && t != IRT_I32) return false;
        if (has(d->out[b], x) || (d->stamp[x] == b + 1 && d->last[x] >= i)) continue;
        if (more++ || r->u.ins[x].op == IR_PHI || r->u.ins[v].op == IR_ZX32) return false;
    }
    return true;
}

/* --- all together ------------------------------------------------------------------------------------------------------------- */

void region_defer_none(const struct region *r, struct region_defer *d) { memset(d->deferred, 0, r->u.n); }

void region_defer(const struct region *r, struct region_defer *d)
{
    enum { TURNS = 2 };
    bool any = false;
    find_candidates(r, d);
    for (unsigned b = 0; b < r->n_blocks; b++)
        for (unsigned n = d->at[b]; n < d->at[b + 1]; n++) {
            const struct region_seen *s = &d->seen[n];
            if (ir_is_k(s->v) || !d->deferred[s->v]) continue;
            if (s->exits && !sinks(r, d, s->v, b, s->exits)) reject(r, d, s->v);
            else any = true;
        }
    if (!any) {
        region_defer_none(r, d);
        return;
    }
    find_live(r, d);
    memset(d->stamp, 0, r->u.n * sizeof d->stamp[0]);
    bool again = true;
    for (unsigned turn = 0; turn < TURNS && again; turn++) {   /* what is rejected may be part of what was not */
        again = false;
        for (unsigned b = 0; b < r->n_blocks; b++) {
            bool some = false;
            for (unsigned n = d->at[b]; n < d->at[b + 1] && !some; n++) some = !ir_is_k(d->seen[n].v) && d->deferred[d->seen[n].v];
            if (!some) continue;
            find_last(r, d, b);
            for (unsigned n = d->at[b]; n < d->at[b + 1]; n++) {
                const struct region_seen *s = &d->seen[n];
                if (ir_is_k(s->v) || !d->deferred[s->v] || at_hand(r, d, b, s->v, s->observer)) continue;
                reject(r, d, s->v);
                again = true;
            }
        }
    }
}
