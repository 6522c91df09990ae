/*
 * x86_region.c - compiled regions against the interpreter: random regions with loops, joins, side exits, faults, events and every way to leave, at
 * every feature level and with random places. Registers, memory, guest pc and the reason for leaving must agree.
 *
 * Regions are made in slots form and promoted; the interpreter runs the blocks of the slots form as units, one after the other.
 *
 *   x86_region [seed [regions]]
 */
#include "hostisa/x86_64/port.h"
#include "hostisa/x86_64/region_low.h"
#include "optimizer/ir_int.h"
#include "tests/unit/x86_random.h"

enum { BLOCK_PC = 0x40000, MAX_BLOCKS = 12 };

static struct region slots, ssa;
static struct region_work *work;
static void *compile_work;

static uint64_t block_pc(unsigned b) { return PC + BLOCK_PC * b; }

/* --- shape: nested intervals of blocks are loops --------------------------------------------------------------------- */

struct shape {
    unsigned n;                        /* blocks 1..n */
    uint8_t latch[MAX_BLOCKS + 1];     /* by block: head of the loop that it closes, 0 = none */
};

static void loops(struct shape *s, unsigned from, unsigned to, unsigned depth)
{
    while (from <= to && depth < 4) {
        unsigned h = from + below(to - from + 1), e = h + below(to - h + 1);
        if (below(3) == 0) return;
        s->latch[e] = (uint8_t)h;
        if (e > h) loops(s, h + below(2), e - 1, depth + 1);
        from = e + 1;
    }
}
/* May an edge lead from block x forward to block y? */
static bool may_jump(const struct shape *s, unsigned x, unsigned y)
{
    for (unsigned e = 1; e <= s->n; e++)
        if (s->latch[e] && y > s->latch[e] && y <= e && (x < s->latch[e] || x > e)) return false;
    return true;
}

static void end_block(struct gen *g, struct region_block *k, unsigned b, const struct shape *s)
{
    struct ir_unit *u = g->u;
    raw(g, IR_INSN, 0, ir_gaddr(u, g->pc + 4 * g->insn), 4, 0);
    g->set_done = false;
    k->n_succ = 2;
    if (s->latch[b]) {   /* not for ever */
        ir_ref c = ir_op2(u, IR_SUB, IRT_I64, get(g, IR_SLOT_R(COUNT_REG)), ir_k(u, 1));
        raw(g, IR_SET, IRT_I64, IR_SLOT_R(COUNT_REG), c, 0);
        u->slot[COUNT_REG] = 0;
        g->insn++;
        raw(g, IR_INSN, 0, ir_gaddr(u, g->pc + 4 * g->insn), 4, 0);
        raw(g, IR_EVENTS, 0, ir_gaddr(u, g->pc + 4 * g->insn), 0, 0);
        c = raw(g, IR_LT, IRT_I64, ir_k(u, 0), c, 0);
        if (below(2)) c = raw(g, IR_AND, IRT_I64, c, compare(g), 0);
        bool last = b == s->n, down = below(2);
        if (last) {
            raw(g, IR_EXITIF, 0, raw(g, IR_EQ, IRT_I64, c, ir_k(u, 0), 0), ir_gaddr(u, target_pc()), 0);
            raw(g, IR_JUMP, 0, s->latch[b], 0, 0);
            k->n_succ = 1;
            k->succ[0].to = s->latch[b];
            return;
        }
        if (down) c = raw(g, IR_EQ, IRT_I64, c, ir_k(u, 0), 0);
        k->succ[down].to = s->latch[b];
        k->succ[!down].to = (uint16_t)(b + 1);
        raw(g, IR_BRANCH, 0, c, k->succ[0].to, k->succ[1].to);
        return;
    }
    if (b == s->n) {
        terminator(g);
        k->n_succ = 0;
        return;
    }
    unsigned to = b + 1 + below(s->n - b);
    ir_ref c = below(5) ? compare(g) : want_w(g);
    if (to == b + 1 || !may_jump(s, b, to) || ir_is_k(c)) {
        k->n_succ = 1;
        k->succ[0].to = (uint16_t)(b + 1);
        raw(g, IR_JUMP, 0, b + 1, 0, 0);
        return;
    }
    bool swap = below(2);
    k->succ[swap].to = (uint16_t)to;
    k->succ[!swap].to = (uint16_t)(b + 1);
    raw(g, IR_BRANCH, 0, c, k->succ[0].to, k->succ[1].to);
}

static void check(const struct region *r, const char *what)
{
    ir_ref at = 0;
    const char *err = region_verify(r, &at);
    if (!err) return;
    region_dump(r, stderr, NULL);
    fail_msg("%s: %s at %u", what, err, at);
}

static void build(void)
{
    struct shape s = { .n = 1 + below(MAX_BLOCKS) };
    loops(&s, 1, s.n, 0);
    struct ir_unit *u = &slots.u;
    ir_reset(u, PC);
    slots.ssa = slots.v128 = false;
    slots.promoted_m = 0;
    slots.n_args = 0;
    slots.n_blocks = s.n + 1;
    struct gen g = { .u = u, .fold = below(2), .region = true };
    raw(&g, IR_JUMP, 0, 1, 0, 0);
    slots.b[0] = (struct region_block){ .pc = PC, .first = 1, .end = 2, .n_succ = 1, .succ = { { .to = 1 } }, .weight = 1 };
    for (unsigned b = 1; b <= s.n; b++) {
        struct region_block *k = &slots.b[b];
        *k = (struct region_block){ .pc = block_pc(b), .first = (uint16_t)u->n, .weight = 1 + below(20) };
        memset(u->slot, 0, sizeof u->slot);
        g.nw = g.nx = g.insn = 0;
        g.pc = block_pc(b);
        straight(&g, below(below(3) ? 4 : 10));
        end_block(&g, k, b, &s);
        k->end = (uint16_t)u->n;
    }
    assert_false(u->overflow);
    if (!region_analyse(&slots)) { region_dump(&slots, stderr, NULL); fail_msg("region_analyse()"); }
    check(&slots, "slots form");
}

/* --- the interpreter ------------------------------------------------------------------------------------------------- */

/* Block b as a unit. If events are pending it ends where the region looks for them; it ends at guest instruction `stop`. */
static void block_unit(unsigned b, bool pending, uint64_t stop)
{
    const struct ir_unit *u = &slots.u;
    const struct region_block *k = &slots.b[b];
    static uint16_t map[IR_MAX_INS];
    memcpy(unit.k, u->k, u->nk * sizeof u->k[0]);
    memcpy(unit.kkind, u->kkind, u->nk);
    memset(unit.khash, 0, sizeof unit.khash);
    memset(unit.slot, 0, sizeof unit.slot);
    unit.nk = u->nk;
    unit.pc = k->pc;
    unit.n = 1;
    unit.overflow = false;
    ir_ref insn = 0;
    for (unsigned i = k->first; i < k->end; i++) {
        struct ir_ins p = u->ins[i];
        const struct ir_opinfo *o = &ir_opinfo[p.op];
        const char kind[3] = { o->a, o->b, o->c };
        uint16_t *f[3] = { &p.a, &p.b, &p.c };
        for (unsigned n = 0; n < 3; n++)
            if (strchr("vwxdsinmfq", kind[n]) && *f[n] && !ir_is_k(*f[n])) *f[n] = map[*f[n]];
        if (p.op == IR_INSN) insn = p.a;
        if (p.op == IR_INSN && stop && ir_kval(u, p.a) == stop) {
            ir_raw(&unit, IR_EXIT, 0, p.a, 0, 0);
            return;
        }
        if (pending && (p.op == IR_EVENTS || (p.op == IR_EXITIF && p.c & IR_POLL))) {
            ir_raw(&unit, IR_EXIT, 0, p.op == IR_EVENTS ? p.a : insn, 0, IR_POLL);
            return;
        }
        if (p.op == IR_EVENTS) continue;
        if (p.op == IR_JUMP) {
            ir_raw(&unit, IR_EXIT, 0, ir_gaddr(&unit, block_pc(p.a)), 0, 0);
        } else if (p.op == IR_BRANCH) {
            ir_raw(&unit, IR_EXITIF, 0, p.a, ir_gaddr(&unit, block_pc(p.b)), 0);
            ir_raw(&unit, IR_EXIT, 0, ir_gaddr(&unit, block_pc(p.c)), 0, 0);
        } else {
            map[i] = ir_raw(&unit, (enum ir_op)p.op, p.t, p.a, p.b, p.c);
        }
    }
}

/* stop: compiled code has left there with IRX_STEP, as an access that is several of the guest's has faulted: the state at the beginning of that instruction,
 * when its block runs for the last time. */
static void run_interp(const struct state *in, struct state *out, uint64_t stop)
{
    static struct state before;
    int64_t r = CPUX_LINK;
    bool pending = atomic_load(&cpu.poll);
    load_state(in);
    cpu.pc = block_pc(1);
    for (unsigned b = 1; r == CPUX_LINK && b; ) {
        block_unit(b, pending, 0);
        if (stop) save_state(&before, CPUX_LINK);
        r = host_guarded(&cpu, interp, &unit);
        assert_null(cpu.recover_sp);
        for (b = slots.n_blocks - 1; b && (r != CPUX_LINK || cpu.pc != block_pc(b)); b--) continue;
    }
    if (r < 0 && stop && (cpu.insn_pc - stop) % BLOCK_PC < BLOCK_PC / 2 && cpu.insn_pc / BLOCK_PC == stop / BLOCK_PC) {
        load_state(&before);
        cpu.pc = before.pc;
        for (unsigned k = 1; k < slots.n_blocks; k++)
            if (cpu.pc == block_pc(k)) block_unit(k, pending, stop);
        r = host_guarded(&cpu, interp, &unit);
        assert_true(r == CPUX_LINK && cpu.pc == stop);
        cpu.exit_arg = IRX_STEP;
        save_state(out, CPUX_TRAP);
        return;
    }
    if (r < 0) {
        r = CPUX_FAULT;
        cpu.pc = cpu.insn_pc;
    }
    save_state(out, (unsigned)r);
}

/* --- both ------------------------------------------------------------------------------------------------------------ */

static uint64_t n_fault, n_step, n_poll, n_host, n_ir;

static uint8_t *compile(struct port *p)
{
    static uint8_t scratch[1 << 17];
    uint8_t *final = p->area + p->used + 16;
    code.buf = scratch;
    code.cap = sizeof scratch;
    memcpy(&ssa, &slots, sizeof ssa);
    if (!region_promote(&ssa, work, host_pinned(p->h))) fail_msg("region_promote()");
    check(&ssa, "promoted");
    if (!region_optimise(&ssa, work, below(4) ? 0 : (uint32_t)rnd(), NULL, NULL)) fail_msg("region_optimise()");
    check(&ssa, "optimised");
    if (!host_compile_region(p->h, &ssa, compile_work, final, &code)) {
        region_dump(&ssa, stderr, NULL);
        fail_msg("%s: host_compile_region() failed", p->name);
    }
    memcpy(final - HOST_HEADER, &ssa.u.pc, 8);
    memcpy(final, code.buf, code.size);
    return final;
}

static void differ(const struct port *p, const struct state *in, const struct state *want_, const struct state *got)
{
    region_dump(&slots, stderr, NULL);
    region_dump(&ssa, stderr, NULL);
    unit.n = 1;
    report(p, in, want_, got);
}

/* Calls inlined around every block of the region, for which its ways out owe entries on the return stack. */
static unsigned n_inlined;
static uint64_t inlined[REGION_MAX_DEPTH];
static void inline_calls(void)
{
    n_inlined = below(3) ? 0 : 1 + below(REGION_MAX_DEPTH);
    for (unsigned k = 0; k < n_inlined; k++) inlined[k] = (below(2) ? 0x7f0000000000 : 0x40000) + 8 * below(1000);
    for (unsigned b = 1; b < slots.n_blocks; b++) {
        slots.b[b].n_ret = (uint8_t)n_inlined;
        memcpy(slots.b[b].ret, inlined, sizeof inlined);
    }
}
/* Were they made, by a way out that makes them? (A call has one of its own, a return none; faults and polls look returns up.) */
static void check_returns(unsigned reason)
{
    const uint64_t *sp = cpu.ret_sp, *base = cpu.ret_base;
    const unsigned n = (unsigned)(base - sp);
    assert_true(sp <= base && sp > ret_stack);
    assert_true(n == n_inlined || n == n_inlined + 1 || (n == 0 && reason != CPUX_LINK));
    for (unsigned k = 0; k < n && k < n_inlined; k++) {
        uint64_t pc;
        assert_true(x_return_pc(base[-1 - (int)k], &pc));
        assert_int_equal(pc, inlined[k]);
    }
}

static struct state in, a, b;

static void any_state(void)
{
    memset(&in, 0, sizeof in);
    memset(&a, 0, sizeof a);
    memset(&b, 0, sizeof b);
    for (unsigned i = 0; i < 32; i++) in.r[i] = rand_int();
    for (unsigned i = 0; i < 16; i++) in.m[i] = rand_int();
    in.r[BUF_REG] = in.r[BUF2_REG] = (uint64_t)buffer;
    in.r[BAD_REG] = (uint64_t)bad_page;
    in.r[COUNT_REG] = below(30);
    for (unsigned i = 0; i < WORDS; i++) in.mem[i] = rand_int();
}

/* The region in slots, from state `in`. */
static void run(struct port *p)
{
    running_code = compile(p);
    unit.pc = PC;   /* what the pcmap is relative to */
    running = p;
    host_ret_reset(&cpu);
    load_state(&in);
    unsigned reason = host_enter(&cpu, running_code);
    running = NULL;
    if (cpu.snap) host_snap_apply(p->h, &cpu);
    assert_int_equal(reason, cpu.exit_reason);
    save_state(&b, reason);
    check_returns(reason);
    const bool step = b.reason == CPUX_TRAP && b.arg == IRX_STEP;
    run_interp(&in, &a, step ? b.pc : 0);
    n_step += step;
    n_fault += a.reason == CPUX_FAULT;
    n_poll += a.reason == CPUX_POLL;
    n_host += code.n_host;
    n_ir += ssa.u.n;
    if (memcmp(&a, &b, sizeof a)) differ(p, &in, &a, &b);
}

static void one(struct port *p)
{
    any_state();
    build();
    inline_calls();
    atomic_store(&cpu.poll, below(6) == 0 ? 1u : 0u);
    run(p);
}

static void take_faults(void)
{
    struct sigaction sa = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK };
    sigaction(SIGSEGV, &sa, NULL);
    sigaction(SIGBUS, &sa, NULL);
}

/* --- deferred values (optimizer/defer.h) -------------------------------------------------------------------------------- */

/* Who sees r3 = op(r1, r2 or a constant), which nobody else wants: an access that faults, a look for events, a way out in the middle. */
enum way { FAULT, EVENT, SIDE, WAYS };

/* An i64 made of an operand or result of type t. */
static ir_ref as(struct gen *g, ir_ref v, unsigned t, bool narrow)
{
    if (t == IRT_I64) return v;
    return narrow ? raw(g, IR_TRUNC, 0, v, 0, 0) : raw(g, IR_SX32, IRT_I64, v, 0, 0);
}

static void build_deferred(enum ir_op op, unsigned t, bool constant, enum way way)
{
    struct ir_unit *u = &slots.u;
    const struct ir_opinfo *o = &ir_opinfo[op];
    ir_reset(u, PC);
    slots.ssa = slots.v128 = false;
    slots.promoted_m = 0;
    slots.n_args = 0;
    slots.n_blocks = 2;
    n_inlined = 0;
    struct gen g = { .u = u, .region = true, .pc = block_pc(1) };
    raw(&g, IR_JUMP, 0, 1, 0, 0);
    slots.b[0] = (struct region_block){ .pc = PC, .first = 1, .end = 2, .n_succ = 1, .succ = { { .to = 1 } }, .weight = 1 };
    slots.b[1] = (struct region_block){ .pc = block_pc(1), .first = 2, .weight = 1 };
    raw(&g, IR_INSN, 0, ir_gaddr(u, g.pc), 4, 0);
    const ir_ref x = get(&g, IR_SLOT_R(1)), y = get(&g, IR_SLOT_R(2)), z = get(&g, IR_SLOT_R(4));
    const ir_ref k = ir_k(u, t == IRT_I32 ? ir_sx(rand_int(), 32) : rand_int());
    const bool source = o->a == 'i';   /* its operand may be of either type; t is that of the result */
    const ir_ref first = op == IR_SELECT || source || o->a == 'w' ? x : as(&g, x, t, true);
    const ir_ref second = o->b == '-' ? 0 : constant ? k : o->b == 'i' ? y : as(&g, y, t, true);
    const ir_ref v = raw(&g, op, o->t == '-' ? 0 : t, first, second, op == IR_SELECT ? as(&g, z, t, true) : 0);
    const enum ir_type is = ir_result_type(u, v);
    raw(&g, IR_SET, IRT_I64, IR_SLOT_R(3), as(&g, v, is, false), 0);
    raw(&g, IR_INSN, 0, ir_gaddr(u, g.pc + 4), 4, 0);
    if (way == FAULT) raw(&g, IR_SET, IRT_I64, IR_SLOT_R(7), raw(&g, IR_LOAD, IRM_I64, get(&g, IR_SLOT_R(BAD_REG)), ir_k(u, 8), 0), 0);
    if (way == EVENT) raw(&g, IR_EVENTS, 0, ir_gaddr(u, g.pc + 4), 0, 0);
    if (way == SIDE) raw(&g, IR_EXITIF, 0, raw(&g, IR_EQ, IRT_I64, get(&g, IR_SLOT_R(BUF_REG)), get(&g, IR_SLOT_R(BUF2_REG)), 0), ir_gaddr(u, 0x20000), 0);
    raw(&g, IR_INSN, 0, ir_gaddr(u, g.pc + 8), 4, 0);
    raw(&g, IR_SET, IRT_I64, IR_SLOT_R(3), ir_k(u, 0), 0);
    raw(&g, IR_INSN, 0, ir_gaddr(u, g.pc + 12), 4, 0);
    const ir_ref parts[3] = { x, y, z };
    for (unsigned n = 0; n < 3; n++) raw(&g, IR_STORE, IRM_I64, get(&g, IR_SLOT_R(BUF_REG)), ir_k(u, 8 * n), parts[n]);
    raw(&g, IR_EXIT, 0, ir_gaddr(u, 0x30000), 0, 0);
    slots.b[1].end = (uint16_t)u->n;
    assert_true(region_analyse(&slots));
    check(&slots, "deferred");
}

static unsigned n_deferred;

static void deferred_one(struct port *p, enum ir_op op, unsigned t, bool constant, enum way way)
{
    static const uint64_t interesting[] = { 0, 1, 31, 32, 63, UINT64_MAX, 0x80000000, 0x7fffffff, 0xffffffff80000000, 0x8000000000000000 };
    any_state();
    if (below(2)) in.r[1] = interesting[below(10)];
    if (below(2)) in.r[2] = below(3) ? interesting[below(10)] : in.r[1];
    build_deferred(op, t, constant, way);
    atomic_store(&cpu.poll, way == EVENT);
    run(p);
    const bool *is = ((const struct x_region *)compile_work)->defer.deferred;
    for (unsigned i = 1; i < ssa.u.n; i++)
        if (is[i] && ssa.u.ins[i].op == op) {
            n_deferred++;
            return;
        }
}

/* Flags that are SET for the sake of what can fault behind them are there when it does, though the way out does not owe them and nobody else has their operands. */
static void build_flags(unsigned op, unsigned t)
{
    struct ir_unit *u = &slots.u;
    ir_reset(u, PC);
    slots.ssa = slots.v128 = false;
    slots.promoted_m = 1;
    slots.n_args = 0;
    slots.n_blocks = 2;
    n_inlined = 0;
    struct gen g = { .u = u, .region = true, .pc = block_pc(1) };
    raw(&g, IR_JUMP, 0, 1, 0, 0);
    slots.b[0] = (struct region_block){ .pc = PC, .first = 1, .end = 2, .n_succ = 1, .succ = { { .to = 1 } }, .weight = 1 };
    slots.b[1] = (struct region_block){ .pc = block_pc(1), .first = 2, .weight = 1 };
    raw(&g, IR_INSN, 0, ir_gaddr(u, g.pc), 4, 0);
    const ir_ref x = get(&g, IR_SLOT_R(1)), y = get(&g, IR_SLOT_R(2));
    raw(&g, IR_SET, IRT_FLAGS, IR_SLOT_M(0), raw(&g, (enum ir_op)op, t, as(&g, x, t, true), as(&g, y, t, true), 0), 0);
    raw(&g, IR_SET, IRT_I64, IR_SLOT_R(1), raw(&g, IR_XOR, IRT_I64, x, y, 0), 0);
    raw(&g, IR_SET, IRT_I64, IR_SLOT_R(2), ir_k(u, 5), 0);
    raw(&g, IR_INSN, 0, ir_gaddr(u, g.pc + 4), 4, 0);
    raw(&g, IR_SET, IRT_I64, IR_SLOT_R(7), raw(&g, IR_LOAD, IRM_I64, get(&g, IR_SLOT_R(BAD_REG)), ir_k(u, 8), 0), 0);
    raw(&g, IR_INSN, 0, ir_gaddr(u, g.pc + 8), 4, 0);
    raw(&g, IR_EXIT, 0, ir_gaddr(u, 0x30000), 0, IR_NO_FLAGS);
    slots.b[1].end = (uint16_t)u->n;
    assert_true(region_analyse(&slots));
    check(&slots, "flags");
}

static void test_flags_at_fault(void **s)
{
    (void)s;
    struct port p = port_new("v3", false);
    if (!p.h) return;
    take_faults();
    atomic_store(&cpu.poll, 0);
    for (unsigned k = 0; k < 96; k++) {
        any_state();
        if (k & 1) in.r[2] = in.r[1];
        build_flags(IR_FLADD + k / 2 % 3, k & 8 ? IRT_I64 : IRT_I32);
        run(&p);
        assert_int_equal(a.reason, CPUX_FAULT);
    }
    slots.promoted_m = 0;
    munmap(p.area, AREA);
    free(p.h);
}

/* Every op that can be deferred, with values and constants, seen in every way. */
static void test_deferred(void **s)
{
    static const char *const level_names[] = { "v2", "v3" };
    (void)s;
    for (unsigned n = 0; n < 2; n++) {
        struct port p = port_new(level_names[n], n);
        if (!p.h) continue;
        take_faults();
        unsigned want = 0;
        n_deferred = 0;
        for (unsigned op = IR_ADD; op <= IR_SELECT; op++)
            for (unsigned c = 0; c < WAYS * 4; c++) {
                const unsigned t = c & 1 ? IRT_I64 : IRT_I32;
                const bool constant = c & 2, wide = op == IR_SX32 || op == IR_ZX32 || op == IR_CLMUL || op == IR_CLMULH;
                if (op == IR_SDIV || op == IR_UDIV || (wide && t == IRT_I32) || (constant && ir_opinfo[op].b == '-')) continue;
                for (unsigned k = 0; k < 8; k++) deferred_one(&p, (enum ir_op)op, t, constant, (enum way)(c / 4));
                want += 8;
            }
        print_message("%s: %u of %u deferred\n", level_names[n], n_deferred, want);
        assert_true(n_deferred > want / 2);   /* the others were folded, or a way out can't compute them */
        munmap(p.area, AREA);
        free(p.h);
    }
}

static void level(const char *name, bool random)
{
    struct port p = port_new(name, random);
    if (!p.h) return;
    take_faults();
    n_fault = n_step = n_poll = n_host = n_ir = 0;
    for (uint64_t i = 0; i < n_units; i++) one(&p);
    print_message("%s%s: %lu regions, %lu faults (%lu repeated), %lu events, %.2f host instructions an IR instruction\n", name, random ? " random" : "", n_units,
                  n_fault + n_step, n_step, n_poll, (double)n_host / (double)n_ir);
    munmap(p.area, AREA);
    free(p.h);
}

static void test_v2(void **s) { (void)s; level("v2", false); }
static void test_v3(void **s) { (void)s; level("v3", false); }
static void test_v4(void **s) { (void)s; level("v4", false); }
static void test_v2_random(void **s) { (void)s; level("v2", true); }
static void test_v3_random(void **s) { (void)s; level("v3", true); }

int main(int argc, char **argv)
{
    n_units = 1500;
    set_up(argc, argv);
    work = malloc(region_work_size());
    compile_work = malloc(host_region_work_size());
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_deferred), cmocka_unit_test(test_flags_at_fault), cmocka_unit_test(test_v3), cmocka_unit_test(test_v2), cmocka_unit_test(test_v4),
        cmocka_unit_test(test_v2_random), cmocka_unit_test(test_v3_random),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
