/*
 * flags.c - when the state needs NZCV.
 *
 * Most flags are read once, right behind the instruction that sets them, and overwritten by the next compare. A flags value
 * therefore stays pending (a64_tx.flags) instead of being SET: the unit's own instructions read the value. Where the unit may
 * be left (exits, faults), live() looks at the code that would go on there: if all its paths set the flags before they read
 * them, the state keeps its old ones, which only a signal handler that looks at NZCV there could tell. The scan is short; the
 * unit depends on what it saw. Function boundaries are no excuse: compilers that know a callee may keep flags over a call.
 */
#include "translate/aarch64/tx.h"

/* What an instruction means to flags and to control. */
enum effect { PURE, MEMORY, READS, WRITES, BRANCH, COMPARE_BRANCH, CALL, LEAVES };

static unsigned field(uint32_t w, unsigned lo, unsigned n) { return w >> lo & ((1u << n) - 1); }

static enum effect of_immediate(uint32_t w)
{
    bool s = field(w, 29, 1);
    switch (field(w, 23, 3)) {
    case 2: return s ? WRITES : PURE;                          /* add, sub */
    case 4: return field(w, 29, 2) == 3 ? WRITES : PURE;       /* logic */
    default: return PURE;
    }
}
static enum effect of_register(uint32_t w)
{
    bool s = field(w, 29, 1);
    switch (field(w, 24, 5)) {
    case 10: return field(w, 29, 2) == 3 ? WRITES : PURE;      /* logic */
    case 11: return s ? WRITES : PURE;                         /* add, sub */
    case 26: return field(w, 21, 3) == 6 ? PURE : READS;       /* adc, ccmp, csel, flag manipulation; one and two sources */
    default: return PURE;                                      /* three sources */
    }
}
static enum effect of_control(uint32_t w)
{
    switch (field(w, 26, 5)) {
    case 5: return field(w, 31, 1) ? CALL : BRANCH;
    case 13: return COMPARE_BRANCH;                            /* cbz, cbnz, tbz, tbnz */
    default: break;
    }
    if ((w & 0xfffff01f) == 0xd503201f) return PURE;           /* hints */
    return LEAVES;                                             /* b.cond reads; all else leaves or is rare */
}
static enum effect of_float(uint32_t w)
{
    if ((w & 0xff200c00) == 0x1e200400 || (w & 0xff200c00) == 0x1e200c00) return READS;       /* fccmp, fcsel */
    if ((w & 0xff20fc00) == 0x1e202000) return WRITES;                                        /* fcmp */
    return PURE;
}
static enum effect effect_of(uint32_t w)
{
    switch (field(w, 25, 4)) {
    case 8: case 9: return of_immediate(w);
    case 10: case 11: return of_control(w);
    case 4: case 6: case 12: case 14: return MEMORY;
    case 5: case 13: return of_register(w);
    case 7: case 15: return of_float(w);
    default: return LEAVES;
    }
}

/* Where a branch of one of the three immediate forms goes. */
static uint64_t branch_target(uint64_t pc, uint32_t w)
{
    int64_t off = field(w, 26, 5) == 5 ? (int32_t)(w << 6) >> 4 : field(w, 25, 6) == 27 ? (int32_t)(w << 13) >> 16 & ~3 : (int32_t)(w << 8) >> 11 & ~3;
    return pc + (uint64_t)off;
}

enum { SCAN_MAX = 20 };
struct scan { unsigned n; uint64_t pc[SCAN_MAX]; };

/* Is the branch at pc the end of an entry of a procedure linkage table (ldr x17, [x16, #n]; add x16, x16, #n; br x17)? A call that may lead
 * over one leaves the flags behind: IP0, IP1 and the flags are veneers' (AAPCS64,
 * "Use of IP0 and IP1 by the linker"). */
static bool is_plt_entry(struct guest_tx *t, uint64_t pc, uint32_t w)
{
    enum { BR_X17 = 0xd61f0220u, ADD_X16 = 0x91000210u, LDR_X17 = 0xf9400211u, IMM12 = 0xfffu << 10 };
    uint32_t before[2];
    return w == BR_X17 && block_peek(t, pc - 8, before, sizeof before) == sizeof before && (before[0] & ~(uint32_t)IMM12) == LDR_X17 &&
           (before[1] & ~(uint32_t)IMM12) == ADD_X16;
}

/* May code from pc on read the flags before it sets them? */
static bool live(struct guest_tx *t, uint64_t pc, struct scan *s)
{
    for (;;) {
        uint32_t w;
        if (s->n == SCAN_MAX || block_peek(t, pc, &w, sizeof w) < sizeof w) return true;
        s->pc[s->n++] = pc;
        switch (effect_of(w)) {
        case PURE: case MEMORY: pc += 4; break;
        case WRITES: return false;
        case BRANCH: case CALL: pc = branch_target(pc, w); break;
        case COMPARE_BRANCH:
            if (live(t, branch_target(pc, w), s)) return true;
            pc += 4;
            break;
        case LEAVES: return !is_plt_entry(t, pc, w);
        case READS: return true;
        }
    }
}
/* The same; if the answer is no, the unit depends on the code that says so. */
static bool live_at(struct guest_tx *t, uint64_t pc)
{
    struct scan s = { .n = 0 };
    if (live(t, pc, &s)) return true;
    for (unsigned k = 0; k < s.n; k++)
        if (!block_depends(t, s.pc[k], 4)) return true;
    return false;
}

void set_flags(struct guest_tx *t, ir_ref f)
{
    struct a64_tx *s = ax(t);
    if (s->llsc.skip) f = op3(t, IR_FLSEL, IRT_NONE, s->llsc.skip, flags(t), f);
    s->flags = f;
    t->u->slot[IR_SLOT_M(A64_M_NZCV)] = f;
    t->u->slot_t[IR_SLOT_M(A64_M_NZCV)] = IRT_FLAGS;
}

void flags_needed(struct guest_tx *t)
{
    struct a64_tx *s = ax(t);
    ir_ref f = s->flags;
    if (!f) return;
    /* Made again here: if nobody else wants them, they are not made before. */
    const struct ir_ins *i = &t->u->ins[ir_is_k(f) ? 0 : f];
    if (i->op >= IR_FLADD && i->op <= IR_FLAND) f = ir_raw(t->u, (enum ir_op)i->op, i->t, i->a, i->b, 0);
    ir_raw(t->u, IR_SET, IRT_FLAGS, IR_SLOT_M(A64_M_NZCV), f, 0);
    s->flags = 0;
}

void flags_at_exit(struct guest_tx *t, uint64_t pc)
{
    if (ax(t)->flags && live_at(t, pc)) flags_needed(t);
}

void flags_at_side_exit(struct guest_tx *t, uint64_t pc)
{
    struct a64_tx *s = ax(t);
    if (!s->flags || !live_at(t, pc)) return;
    unsigned op = t->u->ins[ir_is_k(s->flags) ? 0 : s->flags].op;
    if (op >= IR_FLADD && op <= IR_FLAND) ir_raw(t->u, IR_SETX, IRT_FLAGS, IR_SLOT_M(A64_M_NZCV), s->flags, 0);
    else flags_needed(t);
}

/* One that computes and writes its result to the stack pointer (ADD, SUB, logic; immediate or extended register). */
static bool writes_sp(uint32_t w)
{
    if (field(w, 0, 5) != 31) return false;
    bool logic = (w & 0x1f800000) == 0x12000000 && field(w, 29, 2) != 3;
    return logic || (w & 0x3f800000) == 0x11000000 || (w & 0x3fe00000) == 0x0b200000;
}

void flags_before(struct guest_tx *t, const struct a64_insn *i)
{
    struct a64_tx *s = ax(t);
    if (!s->flags) return;
    switch (effect_of(i->raw)) {
    case MEMORY:
        if (live_at(t, t->pc)) flags_needed(t);
        else s->flags = 0;          /* nobody reads them any more */
        break;
    case LEAVES:
        if ((i->raw & 0xff000000) == 0x54000000) break;          /* b.cond: branch.c looks at its ways out */
        flags_needed(t);
        break;
    case PURE:      /* a64_check_new_sp() may leave */
        if (writes_sp(i->raw) && live_at(t, t->pc)) flags_needed(t);
        break;
    case READS: case WRITES: case BRANCH: case COMPARE_BRANCH: case CALL: break;
    }
}

bool a64_flags_live(struct guest_tx *t, uint64_t pc)
{
    struct a64_tx s = { .flags = 0 };
    t->priv = &s;
    bool yes = pc & 3 || live_at(t, pc);
    t->priv = NULL;
    return yes;
}
