/*
 * wide.c - bytes that are loaded or stored one by one, but belong together, in one access.
 *
 * Compilers for machines without misaligned accesses read and write words of unknown alignment byte by byte. On a host that has such accesses that is not only
 * slow in itself: a word that is loaded soon after its bytes were stored has to wait for the stores. Two shapes are looked for, each within a stretch of a block
 * in which nothing but these accesses touches memory, faults, leaves or raises:
 *   loads   whose bytes are put together (by shifts and OR, ADD or XOR), in either byte order
 *   stores  of constants, of the bytes of such a word, or of one value's bytes (x, x >> 8, ...), in either byte order
 * The wide access stands where the first of the narrow ones stood. Loads and stores to different bytes may be done in any order, and at once, under
 * both guests' memory models (a wider access is but one of the orders allowed). What a fault would be exactly, nobody knows here: WIDE marks the access
 * as one that the interpreter repeats, from the first narrow one's instruction on, since nothing has been done.
 */
#include "optimizer/region_work.h"

#include <string.h>

enum { MAX_RUN = 32 };

typedef struct region_bytes bytes;

struct wide {
    const struct region *r;          /* as it was, but for its constants, */
    const struct ir_unit *k;         /* which stay where they are */
    struct region_work *w;
    bytes *of;                       /* by value */
    ir_ref run[MAX_RUN];             /* the present stretch: loads, or stores, of one base */
    unsigned n_run, n_runs;          /* n_runs: number of the latest stretch of loads, from 1 on */
    unsigned n_loads;
    struct region_wide *group;       /* what is found; [0] is nothing */
    unsigned n_groups;
};

static const struct ir_ins *ins_of(const struct wide *d, ir_ref v) { return &d->r->u.ins[v]; }
static int64_t k_of(const struct wide *d, ir_ref v) { return (int64_t)ir_kval(d->k, v); }
static bool plain_k(const struct wide *d, ir_ref v) { return ir_is_k(v) && !ir_is_gaddr(d->k, v); }

/* --- where a value's bytes come from ---------------------------------------------------------------------------------- */

static bytes bytes_of(const struct wide *d, ir_ref v)
{
    const bytes none = { .mask = 0 };
    return ir_is_k(v) ? none : d->of[v];
}

static bytes of_load(const struct wide *d, const struct ir_ins *i)
{
    const int64_t at = k_of(d, i->b);
    switch (i->t) {
    case IRM_U8: return (bytes){ .run = (uint16_t)d->n_runs, .mask = 1, .little = true, .big = true, .lo = at, .hi = at };
    case IRM_U16: return (bytes){ .run = (uint16_t)d->n_runs, .mask = 3, .little = true, .lo = at };
    default: return (bytes){ .mask = 0 };
    }
}

static bytes shifted(bytes x, int64_t n, unsigned width)
{
    if (n & 7 || n < 0 || n >= 64 || x.sign) return (bytes){ .mask = 0 };
    x.mask = (uint8_t)(x.mask << n / 8);
    if (width == 32) x.mask &= 15;
    x.lo -= n / 8;
    x.hi += n / 8;
    return x;
}

/* a | b where no byte is in both. A sign extension reaches into bytes above; it may stand if the other one has none there. */
static bytes joined(bytes a, bytes b)
{
    const bytes none = { .mask = 0 };
    if (!a.mask || !b.mask || a.run != b.run || a.mask & b.mask) return none;
    if ((a.sign && b.mask & 0xf0) || (b.sign && a.mask & 0xf0) || (a.sign && b.sign)) return none;
    a.little = a.little && b.little && a.lo == b.lo;
    a.big = a.big && b.big && a.hi == b.hi;
    a.mask |= b.mask;
    a.sign = a.sign || b.sign;
    return a.little || a.big ? a : none;
}

static bytes of_ins(const struct wide *d, const struct ir_ins *i)
{
    const unsigned width = i->t == IRT_I32 ? 32 : 64;
    bytes x;
    switch (i->op) {
    case IR_SHL: return ir_is_k(i->b) ? shifted(bytes_of(d, i->a), k_of(d, i->b) & (width - 1), width) : (bytes){ .mask = 0 };
    case IR_OR: case IR_ADD: case IR_XOR: return joined(bytes_of(d, i->a), bytes_of(d, i->b));
    case IR_TRUNC: case IR_ZX32:
        x = bytes_of(d, i->a);
        x.mask &= 15;
        x.sign = false;
        return x;
    case IR_SX32:
        x = bytes_of(d, i->a);
        x.mask &= 15;
        x.sign = x.mask >> 3;
        return x;
    default: return (bytes){ .mask = 0 };
    }
}

/* --- loads -------------------------------------------------------------------------------------------------------------- */

/* Bytes of a whole word: 2, 4 or 8; else 0. */
static unsigned whole(bytes x)
{
    return x.mask == 3 ? 2 : x.mask == 15 ? 4 : x.mask == 0xff && !x.sign ? 8 : 0;
}

static int64_t first_byte(bytes x, unsigned n) { return x.little ? x.lo : x.hi - (int64_t)n + 1; }

/* The group of the loads of x's stretch that read the n bytes from `at` on, which are not all in a group yet: as it is, or a new one; 0 = they are none. */
static unsigned load_group(struct wide *d, bytes x, unsigned n, int64_t at)
{
    ir_ref member[8];
    unsigned n_members = 0, have = 0, group = 0;
    for (unsigned k = d->w->wide.run_at[x.run]; k < d->w->wide.run_at[x.run + 1]; k++) {
        const ir_ref v = d->w->wide.loads[k];
        const struct ir_ins *i = ins_of(d, v);
        const int64_t from = k_of(d, i->b) - at;
        const unsigned size = ir_mem_size(i->t);
        if (from >= (int64_t)n || from + (int64_t)size <= 0) continue;
        if (from < 0 || from + size > n || size > 2) return 0;
        const unsigned here = ((1u << size) - 1) << from;
        if (have & here) return 0;
        have |= here;
        member[n_members++] = v;
        const unsigned g = d->w->wide.in[v];
        if (g && (group || d->group[g].size != n || d->group[g].at != at) && g != group) return 0;
        if (n_members > 1 && g != group) return 0;
        group = g;
    }
    if (have != (1u << n) - 1 || n_members < 2) return 0;
    if (group) return group;
    if (d->n_groups == MAX_WIDE) return 0;
    d->group[d->n_groups] = (struct region_wide){ .first = member[0], .at = at, .size = (uint8_t)n };
    for (unsigned k = 0; k < n_members; k++) d->w->wide.in[member[k]] = (uint8_t)d->n_groups;
    return d->n_groups++;
}

/* Words that are put together in block b: the largest first, for a part of a word is no word. */
static void find_words(struct wide *d, unsigned b)
{
    const struct region_block *k = &d->r->b[b];
    for (unsigned size = 8; size >= 2; size /= 2)
        for (unsigned v = k->first; v < k->end; v++) {
            const bytes x = d->of[v];
            const unsigned op = ins_of(d, (ir_ref)v)->op;
            if (op != IR_OR && op != IR_ADD && op != IR_XOR) continue;
            if (!x.mask || whole(x) != size || !x.run) continue;
            const unsigned g = load_group(d, x, size, first_byte(x, size));
            if (!g) continue;
            d->w->wide.word[v] = (uint8_t)g;
        }
}

/* --- stores ------------------------------------------------------------------------------------------------------------- */

/* What stores from run[k] on store, n bytes each: bytes of x beginning with number `shift` / 8. */
static ir_ref part_of(const struct wide *d, ir_ref v, unsigned *shift)
{
    *shift = 0;
    while (!ir_is_k(v)) {
        const struct ir_ins *i = ins_of(d, v);
        const unsigned width = i->t == IRT_I32 ? 32 : 64;
        if ((i->op == IR_SHR || i->op == IR_SAR) && ir_is_k(i->b) && *shift == 0) {
            *shift = (unsigned)k_of(d, i->b) & (width - 1);
            v = i->a;
            continue;
        }
        /* Extensions above the byte in question. */
        const unsigned keep = i->op == IR_ZX8 || i->op == IR_SX8 ? 8 : i->op == IR_ZX16 || i->op == IR_SX16 ? 16 :
                              i->op == IR_ZX32 || i->op == IR_SX32 || i->op == IR_TRUNC ? 32 : 0;
        if (*shift + 8 > keep) break;
        v = i->a;
    }
    return v;
}

/* Constants in run[k..k+n): their word. */
static bool constants(const struct wide *d, const ir_ref *run, unsigned n, uint64_t *word)
{
    *word = 0;
    for (unsigned k = 0; k < n; k++) {
        const ir_ref c = ins_of(d, run[k])->c;
        if (!plain_k(d, c)) return false;
        *word |= ((uint64_t)k_of(d, c) & 0xff) << 8 * k;
    }
    return true;
}

/* The bytes of one value, in either order: sets what the group stores. */
static bool one_value(const struct wide *d, const ir_ref *run, unsigned n, unsigned before, struct region_wide *g)
{
    unsigned s, t;
    const ir_ref low = part_of(d, ins_of(d, run[0])->c, &s), high = part_of(d, ins_of(d, run[n - 1])->c, &t);
    if (ir_is_k(low) || low != high || low >= before || ir_result_type(&d->r->u, low) > IRT_I64) return false;
    const bool swap = s != 0;
    if (swap && n == 2) return false;
    if (8 * n > (ir_result_type(&d->r->u, low) == IRT_I32 ? 32u : 64u)) return false;
    for (unsigned k = 0; k < n; k++) {
        if (part_of(d, ins_of(d, run[k])->c, &t) != low || t != 8 * (swap ? n - 1 - k : k)) return false;
    }
    g->value = low;
    g->swap = swap;
    return true;
}

/* The bytes of a word in memory, as loaded. */
static bool loaded_word(struct wide *d, const ir_ref *run, unsigned n, unsigned before, struct region_wide *g)
{
    const bytes first = bytes_of(d, ins_of(d, run[0])->c);
    if (!first.mask || !first.little) return false;
    for (unsigned k = 0; k < n; k++) {
        const ir_ref c = ins_of(d, run[k])->c;
        const bytes x = bytes_of(d, c);
        if (!(x.mask & 1) || !x.little || x.run != first.run || x.lo != first.lo + k || c >= before) return false;
    }
    g->load = (uint8_t)load_group(d, first, n, first.lo);
    return g->load != 0;
}

/* Are these n stores of the stretch one right after the other? A store that may fault between them would else see what they have stored. */
static bool together(const struct wide *d, const ir_ref *run, unsigned n)
{
    unsigned first = MAX_RUN;
    for (unsigned k = 0; k < d->n_run && first == MAX_RUN; k++)
        for (unsigned j = 0; j < n; j++)
            if (d->run[k] == run[j]) first = k;
    for (unsigned k = first; k < first + n; k++) {
        bool is = false;
        for (unsigned j = 0; j < n; j++) is = is || (k < d->n_run && d->run[k] == run[j]);
        if (!is) return false;
    }
    return true;
}

/* The n stores in order, of single bytes one after the other, which the stretch begins with in some order: one group if they can be one. */
static bool store_group(struct wide *d, const ir_ref *run, unsigned n)
{
    struct region_wide g = { .at = k_of(d, ins_of(d, run[0])->b), .size = (uint8_t)n, .store = true };
    uint64_t word;
    ir_ref first = run[0];
    if (d->n_groups == MAX_WIDE || !together(d, run, n)) return false;
    for (unsigned k = 1; k < n; k++)
        if (run[k] < first) first = run[k];
    g.first = first;
    if (constants(d, run, n, &word)) {
        g.constant = true;
        g.word = word;
    } else if (!one_value(d, run, n, first, &g) && !loaded_word(d, run, n, first, &g)) {
        return false;
    }
    if (d->n_groups == MAX_WIDE) return false;
    d->group[d->n_groups] = g;
    for (unsigned k = 0; k < n; k++) d->w->wide.in[run[k]] = (uint8_t)d->n_groups;
    d->n_groups++;
    return true;
}

/* Stores of bytes in the stretch that has ended. If one byte is stored twice, the order matters. */
static void find_stores(struct wide *d)
{
    ir_ref by[MAX_RUN];
    const unsigned n = d->n_run;
    if (n < 2) return;
    for (unsigned k = 0; k < n; k++) {   /* by address */
        unsigned j = k;
        for (; j && k_of(d, ins_of(d, by[j - 1])->b) > k_of(d, ins_of(d, d->run[k])->b); j--) by[j] = by[j - 1];
        by[j] = d->run[k];
        if (ins_of(d, d->run[k])->t != IRM_U8 && ins_of(d, d->run[k])->t != IRM_S8) return;
    }
    for (unsigned k = 0; k + 1 < n; k++)
        if (k_of(d, ins_of(d, by[k])->b) == k_of(d, ins_of(d, by[k + 1])->b)) return;
    for (unsigned k = 0; k < n; ) {
        unsigned row = 1, take = 0;
        while (k + row < n && k_of(d, ins_of(d, by[k + row])->b) == k_of(d, ins_of(d, by[k])->b) + row) row++;
        for (unsigned size = 8; size >= 2 && !take; size /= 2)
            if (size <= row && store_group(d, &by[k], size)) take = size;
        k += take ? take : 1;
    }
}

/* --- stretches ------------------------------------------------------------------------------------------------------------ */

static void end_stretch(struct wide *d)
{
    if (d->n_run && ins_of(d, d->run[0])->op == IR_STORE) find_stores(d);
    d->n_run = 0;
}

/* May the stretch go on over i? */
static bool quiet(const struct wide *d, const struct ir_ins *i)
{
    if (i->op == IR_INSN || i->op == IR_NOP || (i->op == IR_SET && region_promoted(d->r, i->a))) return true;
    return !region_has_effect(i) && i->op != IR_GET && i->op != IR_UNBOX;
}

static void access(struct wide *d, ir_ref v)
{
    const struct ir_ins *i = ins_of(d, v);
    const bool narrow = i->t == IRM_U8 || i->t == IRM_S8 || i->t == IRM_U16 || i->t == IRM_S16;
    const struct ir_ins *first = d->n_run ? ins_of(d, d->run[0]) : NULL;
    if (!narrow || (first && (first->op != i->op || first->a != i->a)) || d->n_run == MAX_RUN) end_stretch(d);
    if (!narrow) return;
    if (i->op == IR_LOAD) {
        if (!d->n_run) d->w->wide.run_at[++d->n_runs] = (uint16_t)d->n_loads;
        d->w->wide.loads[d->n_loads++] = v;
        d->w->wide.run_at[d->n_runs + 1] = (uint16_t)d->n_loads;
        d->of[v] = of_load(d, i);
    }
    d->run[d->n_run++] = v;
}

static void look_at(struct wide *d, unsigned b)
{
    const struct region_block *k = &d->r->b[b];
    for (unsigned v = k->first; v < k->end; v++) {
        const struct ir_ins *i = ins_of(d, (ir_ref)v);
        d->of[v] = of_ins(d, i);
        if (i->op == IR_LOAD || i->op == IR_STORE) access(d, (ir_ref)v);
        else if (!quiet(d, i)) end_stretch(d);
    }
    end_stretch(d);
    find_words(d, b);
}

/* --- rewriting -------------------------------------------------------------------------------------------------------------- */

/* The word that group g loads, as a value of type t. */
static ir_ref word_as(struct wide *d, const struct region_wide *g, unsigned t, bool swap, bool sign)
{
    struct ir_unit *u = &d->w->rw.r->u;
    ir_ref v = g->loaded;
    if (swap && g->size == 8) v = ir_op1(u, IR_BSWAP, IRT_I64, v);
    if (swap && g->size < 8) {
        v = ir_op1(u, IR_BSWAP, IRT_I32, ir_op1(u, IR_TRUNC, IRT_NONE, v));
        if (g->size == 2) v = ir_op2(u, IR_SHR, IRT_I32, v, ir_k(u, 16));
        if (t == IRT_I32) return v;
        return ir_op1(u, sign ? IR_SX32 : IR_ZX32, IRT_I64, v);
    }
    if (t == IRT_I32) return ir_op1(u, IR_TRUNC, IRT_NONE, v);
    return sign ? ir_op1(u, IR_SX32, IRT_I64, v) : v;
}

/* What load i of group g gives. */
static ir_ref part(struct wide *d, const struct region_wide *g, const struct ir_ins *i)
{
    static const uint8_t ext[] = { [IRM_U8 - IRM_U8] = IR_ZX8, [IRM_S8 - IRM_U8] = IR_SX8, [IRM_U16 - IRM_U8] = IR_ZX16, [IRM_S16 - IRM_U8] = IR_SX16 };
    struct ir_unit *u = &d->w->rw.r->u;
    const unsigned at = (unsigned)(k_of(d, i->b) - g->at), size = ir_mem_size(i->t);
    const ir_ref v = ir_op2(u, IR_SHR, IRT_I64, g->loaded, ir_k(u, (uint64_t)at * 8));
    if (at + size == g->size && (i->t == IRM_U8 || i->t == IRM_U16)) return v;   /* nothing is above it */
    return ir_op1(u, (enum ir_op)ext[i->t - IRM_U8], IRT_I64, v);
}

static void put_store(struct wide *d, const struct region_wide *g, const struct ir_ins *i)
{
    static const uint8_t type[9] = { [2] = IRM_U16, [4] = IRM_U32, [8] = IRM_I64 };
    struct rewrite *rw = &d->w->rw;
    struct ir_unit *u = &rw->r->u;
    const enum ir_type is = g->constant || g->load ? IRT_I64 : ir_result_type(&d->r->u, g->value);
    ir_ref v = g->constant ? ir_k(u, g->word) : g->load ? d->group[g->load].loaded : rewrite_ref(rw, g->value);
    if (g->swap && g->size == 4) {
        if (is == IRT_I64) v = ir_op1(u, IR_TRUNC, IRT_NONE, v);
        v = ir_op1(u, IR_ZX32, IRT_I64, ir_op1(u, IR_BSWAP, IRT_I32, v));
    } else if (g->swap) {
        v = ir_op1(u, IR_BSWAP, IRT_I64, v);
    } else if (is == IRT_I32) {
        v = ir_op1(u, IR_ZX32, IRT_I64, v);
    }
    ir_raw(u, IR_WIDE, IRT_NONE, 0, 0, 0);
    ir_store(u, type[g->size], rewrite_ref(rw, i->a), g->at, v);
}

static ir_ref instruction(struct wide *d, ir_ref v)
{
    static const uint8_t type[9] = { [2] = IRM_U16, [4] = IRM_U32, [8] = IRM_I64 };
    struct rewrite *rw = &d->w->rw;
    struct ir_unit *u = &rw->r->u;
    const struct ir_ins *i = ins_of(d, v);
    if (d->w->wide.word[v]) return word_as(d, &d->group[d->w->wide.word[v]], i->t, !d->of[v].little, d->of[v].sign);
    struct region_wide *g = &d->group[d->w->wide.in[v]];
    if (g == d->group) return rewrite_ins(rw, i);
    if (v == g->first && g->store) put_store(d, g, i);
    if (g->store) return 0;
    if (v == g->first) {
        ir_raw(u, IR_WIDE, IRT_NONE, 0, 0, 0);
        g->loaded = ir_load(u, type[g->size], rewrite_ref(rw, i->a), g->at);
    }
    return part(d, g, i);
}

/* Are there two accesses that could be one? */
static bool any_narrow(const struct region *r)
{
    unsigned n = 0;
    for (unsigned i = 1; i < r->u.n && n < 2; i++) {
        const struct ir_ins *ins = &r->u.ins[i];
        n += (ins->op == IR_LOAD || ins->op == IR_STORE) && ins->t <= IRM_S16;
    }
    return n == 2;
}

bool region_pass_wide(struct region *r, struct region_work *w)
{
    struct wide d = { .r = r, .k = &r->u, .w = w, .of = w->wide.of, .group = w->wide.group, .n_groups = 1 };
    if (!any_narrow(r)) return true;
    memset(w->wide.in, 0, r->u.n);
    memset(w->wide.word, 0, r->u.n);
    memset(&w->wide.group[0], 0, sizeof w->wide.group[0]);
    for (unsigned b = 0; b < r->n_blocks; b++) look_at(&d, b);
    if (d.n_groups == 1) return true;
    rewrite_begin(&w->rw, r, &w->from);
    d.r = &w->from;
    for (unsigned b = 0; b < r->n_blocks; b++) {
        const struct region_block *k = &w->from.b[b];
        rewrite_block(&w->rw, b);
        for (unsigned i = k->first; i < k->end && !r->u.overflow; i++)
            w->rw.map[i] = w->from.u.ins[i].op == IR_NOP ? 0 : instruction(&d, (ir_ref)i);
        rewrite_block_end(&w->rw, b);
    }
    rewrite_args(&w->rw);
    return !r->u.overflow;
}
