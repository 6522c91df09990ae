/*
 * x86_random.h - what the tests of random integer code share (x86_lower.c, x86_region.c): the generator of guest instructions, hosts, running, reports.
 */
#ifndef DRAGOMAN_X86_RANDOM_H
#define DRAGOMAN_X86_RANDOM_H

#include <stdarg.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "hostisa/helpers.h"
#include "hostisa/host.h"
#include "hostisa/interp/interp.h"
#include "tests/unit/rnd.h"
#include "tests/unit/x86_as_region.h"

enum { AREA = 1 << 20, PC = 0x10000, WORDS = 32, BUF_REG = 5, BUF2_REG = 27, BAD_REG = 6, COUNT_REG = 30 };

static uint64_t n_units = 3000;

static const uint64_t edge[] = {
    0, 1, 2, 3, 7, 8, 31, 32, 33, 63, 64, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, INT32_MAX, 0x80000000, UINT32_MAX,
    0x100000000, INT64_MAX, (uint64_t)INT64_MIN, UINT64_MAX, (uint64_t)-2, (uint64_t)-128, (uint64_t)-129, (uint64_t)(int64_t)INT32_MIN,
    (uint64_t)INT32_MIN - 1, 0x5555555555555555, 0x00ff00ff00ff00ff, 0x8000000080000000, 0x7fffffff80000000, 0xfffffffffffffffe,
};
static uint64_t rand_int(void)
{
    switch (below(4)) {
    case 0: return rnd();
    case 1: return rnd() >> below(64);
    default: return edge[below(sizeof edge / sizeof *edge)];
    }
}

/* --- units ------------------------------------------------------------------------------------------------------ */

struct gen {
    struct ir_unit *u;
    unsigned insn;
    bool fold;                       /* use the folding builder */
    bool set_done;                   /* no faulting op may follow in this guest instruction */
    unsigned exits;
    bool region;                     /* no class G helpers; slot 30 is a counter */
    uint64_t pc;                     /* of instruction 0 */
    ir_ref w[64], x[64];             /* i64 and i32 values so far */
    unsigned nw, nx;
};

static ir_ref raw(struct gen *g, enum ir_op op, unsigned t, unsigned a, unsigned b, unsigned c)
{
    return ir_raw(g->u, op, t, (uint16_t)a, (uint16_t)b, (uint16_t)c);
}
static ir_ref keep_w(struct gen *g, ir_ref v)
{
    g->w[g->nw < 64 ? g->nw++ : below(64)] = v;
    return v;
}
static unsigned free_slot(void)
{
    unsigned s;
    do s = below(34); while (s == BUF_REG || s == BUF2_REG || s == BAD_REG || s == COUNT_REG);
    return s < 32 ? IR_SLOT_R(s) : IR_SLOT_M(s - 32 + 4);
}
static ir_ref get(struct gen *g, unsigned slot)
{
    return g->fold || below(4) ? ir_get(g->u, slot, IRT_I64) : raw(g, IR_GET, IRT_I64, slot, 0, 0);
}
static ir_ref konst(struct gen *g)
{
    return below(10) ? ir_k(g->u, rand_int()) : ir_gaddr(g->u, below(2) ? 0x30000 + below(4096) : 0x3fff12345678 + below(4096));
}
static ir_ref want_w(struct gen *g)
{
    unsigned k = below(10);
    if (g->nw && k < 5) return g->w[g->nw - 1 - below(g->nw < 6 ? g->nw : below(3) ? 3 : g->nw)];
    if (k == 9) return konst(g);
    return keep_w(g, get(g, free_slot()));
}
static ir_ref want_x(struct gen *g)
{
    unsigned k = below(10);
    if (g->nx && k < 5) return g->x[g->nx - 1 - below(g->nx < 4 ? g->nx : 3)];
    if (k == 9) return ir_k(g->u, rand_int());
    ir_ref w = want_w(g);
    if (ir_is_k(w)) return ir_k(g->u, rand_int());
    ir_ref v = raw(g, IR_TRUNC, 0, w, 0, 0);
    g->x[g->nx < 64 ? g->nx++ : below(64)] = v;
    return v;
}
static ir_ref want(struct gen *g, unsigned t) { return t == IRT_I64 ? want_w(g) : want_x(g); }
static ir_ref result(struct gen *g, unsigned t, ir_ref v)
{
    if (t == IRT_I64) { if (g->nw < 64) g->w[g->nw++] = v; }
    else if (g->nx < 64) g->x[g->nx++] = v;
    return v;
}
static ir_ref op2(struct gen *g, unsigned op, unsigned t, ir_ref a, ir_ref b, unsigned c)
{
    if (g->fold && !c) return ir_op2(g->u, op, t, a, b);
    return raw(g, op, t, a, b, c);
}

static ir_ref compare(struct gen *g)
{
    unsigned t = below(3) ? IRT_I64 : IRT_I32;
    ir_ref a = want(g, t), b = below(3) ? want(g, t) : ir_k(g->u, below(2) ? 0 : rand_int());
    if (below(4) == 0 && !ir_is_k(a)) {
        a = raw(g, IR_AND, t, a, below(2) ? b : ir_k(g->u, rand_int()), 0);
        return raw(g, below(2) ? IR_EQ : IR_NE, t, a, ir_k(g->u, 0), 0);
    }
    if (below(12) == 0) return raw(g, IR_BEXT, IRT_I64, want_w(g), want_w(g), 0);
    return op2(g, IR_EQ + below(6), t, a, b, 0);
}

static void arith(struct gen *g)
{
    static const uint8_t ops[] = {
        IR_ADD, IR_ADD, IR_ADD, IR_SUB, IR_SUB, IR_MUL, IR_MULH, IR_MULHU, IR_MULHSU, IR_SDIV, IR_UDIV, IR_SREM, IR_UREM, IR_AND, IR_AND,
        IR_OR, IR_XOR, IR_ANDN, IR_ORN, IR_XNOR, IR_SHL, IR_SHR, IR_SAR, IR_ROTL, IR_ROTR, IR_SHL, IR_SMIN, IR_SMAX, IR_UMIN, IR_UMAX,
        IR_CLMUL, IR_CLMULH, IR_BSET, IR_BCLR, IR_BINV, IR_BEXT,
    };
    unsigned op = ops[below(sizeof ops)], t = below(3) ? IRT_I64 : IRT_I32;
    if (op == IR_CLMUL || op == IR_CLMULH) t = IRT_I64;
    ir_ref a = want(g, t), b;
    bool shift = (op >= IR_SHL && op <= IR_ROTR) || (op >= IR_BSET && op <= IR_BEXT);
    if (below(8) == 0) b = a;
    else if (shift) b = below(2) ? ir_k(g->u, below(2) ? below(64) : rand_int()) : below(2) ? want_w(g) : want_x(g);
    else b = below(3) ? want(g, t) : ir_k(g->u, rand_int());
    if (op == IR_ADD && below(3) == 0 && !ir_is_k(b)) b = raw(g, IR_SHL, t, b, ir_k(g->u, 1 + below(3)), 0);
    unsigned c = (op == IR_SDIV || op == IR_UDIV) && below(2);
    result(g, t, op2(g, op, t, a, b, c));
}
static void unary(struct gen *g)
{
    static const uint8_t ops[] = { IR_CLZ, IR_CTZ, IR_POPCNT, IR_BSWAP, IR_REVB, IR_ORCB };
    unsigned t = below(2) ? IRT_I64 : IRT_I32;
    result(g, t, raw(g, ops[below(sizeof ops)], t, want(g, t), 0, 0));
}
static void extend(struct gen *g)
{
    static const uint8_t ops[] = { IR_SX32, IR_ZX32, IR_SX32, IR_ZX32, IR_SX8, IR_SX16, IR_ZX8, IR_ZX16 };
    unsigned op = ops[below(sizeof ops)], t = op == IR_SX32 || op == IR_ZX32 || below(2) ? IRT_I64 : IRT_I32;
    ir_ref a = below(2) ? want_x(g) : want_w(g);
    if (ir_is_k(a)) return;
    result(g, t, g->fold ? ir_op1(g->u, op, t, a) : raw(g, op, t, a, 0, 0));
}
static void shift_pair(struct gen *g)
{
    static const uint8_t n[] = { 32, 48, 56, 16 };
    ir_ref k = ir_k(g->u, n[below(4)]), a = want_w(g);
    if (ir_is_k(a)) return;
    a = raw(g, IR_SHL, IRT_I64, a, k, 0);
    result(g, IRT_I64, raw(g, below(2) ? IR_SHR : IR_SAR, IRT_I64, a, k, 0));
}
/* Two shifts joined to a rotation, the SETs in between dead or not. */
static void rotate(struct gen *g)
{
    static const uint8_t join[] = { IR_OR, IR_XOR, IR_ADD };
    unsigned k = 1 + below(63);
    ir_ref w = want_w(g), a, b;
    if (ir_is_k(w)) return;
    if (below(2)) {
        a = raw(g, IR_SHL, IRT_I64, w, ir_k(g->u, k), 0);
        b = raw(g, IR_SHR, IRT_I64, w, ir_k(g->u, 64 - k), 0);
    } else {
        k &= 31;
        ir_ref x = below(2) && g->nx ? g->x[below(g->nx)] : raw(g, IR_TRUNC, 0, w, 0, 0);
        if (!k || ir_is_k(x)) return;
        a = raw(g, below(8) ? IR_SX32 : IR_ZX32, IRT_I64, raw(g, IR_SHL, IRT_I32, x, ir_k(g->u, k), 0), 0, 0);
        b = raw(g, IR_SX32, IRT_I64, raw(g, IR_SHR, IRT_I32, x, ir_k(g->u, 32 - k), 0), 0, 0);
    }
    if (below(4) == 0) { ir_set(g->u, free_slot(), IRT_I64, a); g->set_done = true; }
    if (below(4) == 0) { ir_set(g->u, free_slot(), IRT_I64, b); g->set_done = true; }
    if (below(2)) { ir_ref t = a; a = b; b = t; }
    result(g, IRT_I64, raw(g, join[below(3)], IRT_I64, a, b, 0));
}
/* An index zero-extended and scaled, added to something. */
static void scaled(struct gen *g)
{
    ir_ref w = want_w(g);
    if (ir_is_k(w)) return;
    ir_ref v = raw(g, IR_SHL, IRT_I64, w, ir_k(g->u, 32), 0);
    if (below(4) == 0) { ir_set(g->u, free_slot(), IRT_I64, v); g->set_done = true; }
    v = raw(g, IR_SHR, IRT_I64, v, ir_k(g->u, 27 + below(5)), 0);
    if (below(4) == 0) { ir_set(g->u, free_slot(), IRT_I64, v); g->set_done = true; }
    result(g, IRT_I64, raw(g, IR_ADD, IRT_I64, want_w(g), v, 0));
}
/* 32-bit arithmetic as compilers write it: every result sign-extended into a register that is soon overwritten. */
static void chain32(struct gen *g)
{
    static const uint8_t ops[] = { IR_ADD, IR_SUB, IR_MUL, IR_SHL, IR_SHR };
    unsigned n = 2 + below(5), s = free_slot();
    ir_ref v = want_w(g);
    for (unsigned k = 0; k < n; k++) {
        if (ir_is_k(v)) return;
        ir_ref x = raw(g, IR_TRUNC, 0, v, 0, 0), y = below(2) ? want_x(g) : ir_k(g->u, below(30));
        unsigned op = ops[below(sizeof ops)];
        v = raw(g, IR_SX32, IRT_I64, raw(g, op, IRT_I32, x, y, 0), 0, 0);
        if (below(2)) { ir_set(g->u, s, IRT_I64, v); g->set_done = true; }
        if (below(3) == 0) v = raw(g, below(2) ? IR_XOR : IR_AND, IRT_I64, v, want_w(g), 0);
    }
    result(g, IRT_I64, v);
}
static void cmp_op(struct gen *g) { result(g, IRT_I64, compare(g)); }
static void select_op(struct gen *g)
{
    unsigned t = below(3) ? IRT_I64 : IRT_I32;
    ir_ref c = below(4) ? compare(g) : want_w(g);
    ir_ref a = want(g, t), b = below(4) ? want(g, t) : ir_k(g->u, 0);
    if (below(2)) { ir_ref s = a; a = b; b = s; }
    result(g, t, raw(g, IR_SELECT, t, c, a, b));
}
/* x + 1 or x by a carry, and both halves of a product, perhaps with a SET in between. */
static void increment(struct gen *g)
{
    ir_ref a = want_w(g), b = want_w(g), x = want_w(g), s = raw(g, IR_ADD, IRT_I64, a, b, 0);
    const bool sum = below(3), carry = below(2);
    ir_ref c = raw(g, carry ? IR_LTU : IR_GEU, IRT_I64, sum ? s : want_w(g), below(2) ? a : b, 0), more = raw(g, IR_ADD, IRT_I64, x, ir_k(g->u, 1), 0);
    result(g, IRT_I64, ir_op3(g->u, IR_SELECT, IRT_I64, c, carry ? more : x, carry ? x : more));
}
static void set(struct gen *g);
static void product(struct gen *g)
{
    static const uint8_t ops[] = { IR_MUL, IR_MULHU, IR_MULH };
    ir_ref a = want_w(g), b = want_w(g);
    for (unsigned n = 2 + below(3); n--; ) {
        result(g, IRT_I64, below(2) ? raw(g, ops[below(3)], IRT_I64, a, b, 0) : raw(g, ops[below(3)], IRT_I64, b, a, 0));
        if (g->region && below(3) == 0) {
            set(g);
            raw(g, IR_INSN, 0, ir_gaddr(g->u, g->pc + 4 * ++g->insn), 4, 0);
            g->set_done = false;
        }
    }
}
static void set(struct gen *g)
{
    unsigned s = free_slot();
    ir_ref v = want_w(g);
    if (below(2)) ir_set(g->u, s, IRT_I64, v);
    else {
        raw(g, IR_SET, IRT_I64, s, v, 0);
        g->u->slot[s] = 0;
    }
    g->set_done = true;
}
/* a0 = a0 op x, the commonest form of all */
static void update(struct gen *g)
{
    static const uint8_t ops[] = { IR_ADD, IR_ADD, IR_SUB, IR_AND, IR_OR, IR_XOR, IR_SHL };
    unsigned s = free_slot();
    ir_ref a = get(g, s), b = below(2) ? ir_k(g->u, rand_int()) : want_w(g);
    ir_ref v = op2(g, ops[below(sizeof ops)], IRT_I64, a, b, 0);
    if (below(4) == 0 && !ir_is_k(v)) v = raw(g, IR_SX32, IRT_I64, raw(g, IR_TRUNC, 0, v, 0, 0), 0, 0);
    ir_set(g->u, s, IRT_I64, v);
    g->set_done = true;
}

/* An address in the buffer, or (rarely) one that faults; disp: what a LOAD or STORE may add. */
static ir_ref address(struct gen *g, unsigned size, int64_t *disp)
{
    if (below(g->region ? 60 : 200) == 0) { *disp = 8; return get(g, IR_SLOT_R(BAD_REG)); }
    ir_ref base = get(g, IR_SLOT_R(below(2) ? BUF_REG : BUF2_REG));
    unsigned off = below(WORDS * 8 / size) * size;
    if (below(3) == 0) {   /* computed */
        ir_ref x = raw(g, IR_AND, IRT_I64, want_w(g), ir_k(g->u, 8 * (WORDS - 1)), 0);
        *disp = 0;
        return raw(g, IR_ADD, IRT_I64, base, x, 0);
    }
    *disp = off;
    return base;
}
static void memory(struct gen *g)
{
    static const uint8_t ts[] = { IRM_U8, IRM_S8, IRM_U16, IRM_S16, IRM_U32, IRM_S32, IRM_I64, IRM_I64 };
    unsigned t = ts[below(8)];
    int64_t disp;
    if (g->set_done) return;
    ir_ref a = address(g, ir_mem_size(t), &disp);
    if (below(2)) { result(g, IRT_I64, raw(g, IR_LOAD, t, a, ir_k(g->u, (uint64_t)disp), 0)); return; }
    raw(g, IR_STORE, t, a, ir_k(g->u, (uint64_t)disp), want_w(g));
    g->set_done = true;
}
static void atomic(struct gen *g)
{
    static const uint8_t ts[] = { IRM_S32, IRM_S32, IRM_I64, IRM_I64, IRM_U32, IRM_S8, IRM_U8, IRM_S16, IRM_U16 };
    unsigned t = ts[below(9)];
    int64_t disp;
    if (g->set_done) return;
    ir_ref a = address(g, 8, &disp);
    a = raw(g, IR_ADD, IRT_I64, a, ir_k(g->u, (uint64_t)disp), 0);
    if (below(2) && ir_mem_size(t) > 1) raw(g, IR_CHKALIGN, 0, a, ir_mem_size(t) - 1, below(ACCESS__N));
    if (below(30) == 0) raw(g, IR_CHKALIGN, 0, want_w(g), 3, 0);
    ir_ref r;
    if (below(3)) r = raw(g, IR_AMO, t, a, want_w(g), below(IRA__N));
    else r = raw(g, IR_CAS, t, a, want_w(g), want_w(g));
    if (below(3)) result(g, IRT_I64, r);
    g->set_done = true;
}
static void fence(struct gen *g) { raw(g, IR_FENCE, 0, below(32), 0, 0); }

/* Helpers of the test's own stand behind these numbers (see main). */
static void helper(struct gen *g)
{
    ir_ref a[4];
    unsigned n = 4;   /* the functions below read all */
    for (unsigned i = 0; i < n; i++) a[i] = below(3) ? want_w(g) : want_x(g);
    if (below(3) == 0 && !g->set_done && !g->region) {
        result(g, IRT_I64, ir_hcall(g->u, IR_HCALLF, IRT_I64, HELPER_zero64, n, a));
        g->set_done = true;
    } else if (below(3)) {
        result(g, IRT_I64, ir_hcall(g->u, IR_HCALL, IRT_I64, HELPER_soft_sqrt, n, a));
    } else {
        ir_hcall(g->u, IR_HCALLV, IRT_NONE, HELPER_soft_sqrt, n, a);
    }
    for (unsigned s = 0; s < 16; s++) ir_clobber(g->u, IR_SLOT_M(s));
    g->set_done = true;   /* it wrote an M slot: no exit may follow in this guest instruction */
}
static void side_exit(struct gen *g)
{
    if (g->set_done || g->exits > 20) return;
    g->exits++;
    ir_ref c = below(5) ? compare(g) : want_w(g);
    if (ir_is_k(c)) return;
    raw(g, IR_EXITIF, 0, c, ir_gaddr(g->u, g->pc + 0x1000 + 4 * g->insn), below(3) == 0 ? IR_POLL : 0);
    g->set_done = true;   /* ends the guest instruction */
}

static uint64_t target_pc(void) { return below(2) ? 0x20000 + 4 * below(16) : 0x2aaa00001000 + 2 * below(16); }
static void terminator(struct gen *g)
{
    ir_ref v = want_w(g), ra = ir_gaddr(g->u, g->pc + 4 * g->insn + 4);
    v = raw(g, IR_AND, IRT_I64, v, ir_k(g->u, ~1ull), 0);   /* guest code is at even addresses */
    if (below(4) == 0) ir_set(g->u, free_slot(), IRT_I64, v);
    if (below(2)) { ir_set(g->u, IR_SLOT_R(1), IRT_I64, ra); }
    switch (below(7)) {
    case 0: raw(g, IR_EXIT, 0, ir_gaddr(g->u, target_pc()), 0, below(2)); break;
    case 1: raw(g, IR_EXITIND, 0, v, 0, 0); break;
    case 2: raw(g, IR_CALL, 0, ir_gaddr(g->u, target_pc()), ra, below(2)); break;
    case 3: raw(g, IR_CALLIND, 0, v, ra, 0); break;
    case 4: raw(g, IR_RET, 0, v, 0, 0); break;
    case 5: raw(g, IR_TRAP, 0, below(IRX__N), ir_gaddr(g->u, target_pc()), 0); break;
    default: raw(g, IR_EXIT, 0, ir_gaddr(g->u, target_pc()), 0, 0); break;
    }
}

/* n guest instructions. */
/* Bytes loaded one by one that make a word, in either order, and stored one by one (optimizer/wide.c). */
static void byte_insn(struct gen *g)
{
    if (below(4) == 0 && !g->set_done) set(g);
    raw(g, IR_INSN, 0, ir_gaddr(g->u, g->pc + 4 * g->insn++), 4, 0);
    g->set_done = false;
}
static void byte_group(struct gen *g)
{
    static const uint8_t joins[] = { IR_OR, IR_ADD, IR_XOR };
    const unsigned n = 2u << below(3);
    const bool big = below(2);
    ir_ref v[8], word = 0;
    int64_t disp;
    raw(g, IR_INSN, 0, ir_gaddr(g->u, g->pc + 4 * g->insn++), 4, 0);
    g->set_done = false;
    const ir_ref from = address(g, 8, &disp);
    for (unsigned i = 0, at = below(n); i < n; i++, at = (at + 1) % n) {
        v[at] = raw(g, IR_LOAD, below(12) ? IRM_U8 : IRM_S8, from, ir_k(g->u, (uint64_t)disp + at), 0);
        if (below(3) == 0) { ir_set(g->u, free_slot(), IRT_I64, v[at]); g->set_done = true; }
        byte_insn(g);
    }
    for (unsigned i = 0; i < n; i++) {
        ir_ref x = raw(g, IR_SHL, IRT_I64, v[i], ir_k(g->u, 8 * (big ? n - 1 - i : i)), 0);
        if (n == 4 && below(2) && (big ? i == 0 : i == 3)) x = raw(g, IR_SX32, IRT_I64, x, 0, 0);
        word = word ? raw(g, joins[below(3)], IRT_I64, word, x, 0) : x;
    }
    result(g, IRT_I64, word);
    if (below(2)) return;
    const ir_ref to = address(g, 8, &disp);
    const unsigned kind = below(4);
    for (unsigned i = 0, at = below(n); i < n; i++, at = (at + 1) % n) {
        ir_ref x = kind == 0 ? v[at] : kind == 1 ? ir_k(g->u, below(256)) : raw(g, IR_SHR, IRT_I64, word, ir_k(g->u, 8 * (kind == 2 ? at : n - 1 - at)), 0);
        raw(g, IR_STORE, below(20) ? IRM_U8 : IRM_S8, to, ir_k(g->u, (uint64_t)disp + at), x);
        g->set_done = true;
        if (below(20)) { raw(g, IR_INSN, 0, ir_gaddr(g->u, g->pc + 4 * g->insn++), 4, 0); g->set_done = false; }
        else byte_insn(g);
    }
}

static void straight(struct gen *g, unsigned n)
{
    static void (*const kinds[])(struct gen *) = {
        arith, arith, arith, arith, unary, extend, extend, shift_pair, rotate, scaled, chain32, chain32, cmp_op, select_op, increment, product, update, update, memory, memory, memory, atomic,
        fence, helper, set, set, set,
    };
    for (n += g->insn; g->insn < n; g->insn++) {
        if (g->region && below(12) == 0) byte_group(g);
        raw(g, IR_INSN, 0, ir_gaddr(g->u, g->pc + 4 * g->insn), 4, 0);
        g->set_done = false;
        unsigned ops = 1 + below(4);
        for (unsigned k = 0; k < ops; k++) kinds[below(sizeof kinds / sizeof *kinds)](g);
        if (below(4)) set(g);
        else side_exit(g);
    }
}

/* --- running ------------------------------------------------------------------------------------------------------ */

struct state { uint64_t r[32], m[16], mem[WORDS], pc, fault_addr; unsigned reason, arg; };

static struct cpu cpu;
static void *helpers[HELPER__N];
static uint64_t buffer[WORDS] __attribute__((aligned(64)));
static uint8_t *bad_page;
static struct ir_unit unit;
static struct host_code code;
static const void *lookup[1 << HOST_LOOKUP_BITS];
static uint64_t *ret_stack;
enum { RET_BYTES = 1 << 14 };
struct port { struct host *h; uint8_t *area; size_t used; const char *name; };
static struct port *running;     /* for the fault handler */
static uint8_t *running_code;

/* Helpers: any deterministic function will do. The class I one writes an M slot, the class G one may fault. */
__attribute__((target("general-regs-only")))
static uint64_t mix(struct cpu *c, uint64_t a, uint64_t b, uint64_t d, uint64_t e)
{
    c->m[4] = c->m[4] * 3 + 1;
    return (uint32_t)a * 0x9e3779b97f4a7c15ull + ((uint32_t)b ^ (uint32_t)d << 7) - (uint32_t)e * 5;
}
__attribute__((target("general-regs-only")))
static uint64_t touch(struct cpu *c, uint64_t a, uint64_t b, uint64_t d, uint64_t e)
{
    (void)c;
    uint32_t x = (uint32_t)(a + b + d + e);
    if ((uint32_t)a % 16 == 3) return *(volatile uint64_t *)(bad_page + 64);
    buffer[x % WORDS] ^= (uint32_t)a;
    return x * 77ull;
}

static void load_state(const struct state *s)
{
    memcpy(cpu.r, s->r, sizeof s->r);
    memcpy(cpu.m, s->m, sizeof s->m);
    memcpy(buffer, s->mem, sizeof buffer);
    cpu.pc = PC;
    cpu.fault = (struct cpu_fault){ 0 };
    cpu.exit_arg = 0;
}
static void save_state(struct state *s, unsigned reason)
{
    memcpy(s->r, cpu.r, sizeof s->r);
    memcpy(s->m, cpu.m, sizeof s->m);
    memcpy(s->mem, buffer, sizeof buffer);
    s->pc = cpu.pc;
    s->reason = reason;
    s->arg = reason == CPUX_TRAP ? cpu.exit_arg : reason == CPUX_FAULT ? cpu.fault.access : 0;
    s->fault_addr = reason == CPUX_FAULT ? cpu.fault.addr : 0;
}

static uint64_t guest_pc_of(uint32_t off)
{
    uint32_t k = 0;
    while (k + 1 < code.n_pcmap && code.pcmap[k + 1].off <= off) k++;
    return unit.pc + (uint64_t)(int64_t)(int32_t)code.pcmap[k].guest_delta;
}
static void on_fault(int sig, siginfo_t *si, void *uc)
{
    uint64_t pc = host_ctx_pc(uc), addr = (uint64_t)si->si_addr;
    cpu.fault = (struct cpu_fault){ .signo = sig, .code = si->si_code, .addr = addr };
    if (running && pc - (uint64_t)running->area < AREA) {
        if (host_ctx_fix_ret(uc, &cpu, addr)) return;
        if (pc >= (uint64_t)running_code) {
            host_ctx_leave(running->h, uc, &cpu, CPUX_FAULT, guest_pc_of((uint32_t)(pc - (uint64_t)running_code)),
                           snap_of(&code, running_code, (uint32_t)(pc - (uint64_t)running_code)));
            return;
        }
    } else if (cpu.recover_sp) {
        host_ctx_unguard(uc, &cpu);
        return;
    }
    static const char msg[] = "x86_lower: unexpected fault\n";
    if (write(2, msg, sizeof msg - 1) < 0) _exit(2);
    signal(sig, SIG_DFL);
}

static struct port port_new(const char *level, bool random)
{
    static const struct host_pin pin = {
        .n_r = 31, .n_v = 32,
        .r = { 15, 14, 10, 8, 13, 11, 9, 2, 12, 1, 18, 16, 19, 6, 17, 20, 5, 28, 21, 22, 23, 24, 7, 29, 30, 31, 25, 26, 27, 3, 4 },
        .v = { 15, 14, 10, 13, 11, 12, 8, 16, 17, 9, 0, 1, 2, 3, 4, 5, 6, 7, 18, 19, 20, 21, 28, 29, 22, 23, 24, 25, 26, 27, 30, 31 },
    };
    struct port p = { .h = calloc(1, host_size()), .name = level };
    struct host_options o = { .cpu = level, .pin = &pin, .random_regs = random, .seed = rnd() };
    const char *err = host_init(p.h, &o);
    if (err) {
        print_message("%s: %s\n", level, err);
        free(p.h);
        p.h = NULL;
        return p;
    }
    p.area = mmap(NULL, AREA, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(p.area, MAP_FAILED);
    p.used = (host_emit_thunks(p.h, p.area, AREA) + 63) & ~(size_t)63;
    for (unsigned i = 0; i < 1 << HOST_LOOKUP_BITS; i++) lookup[i] = host_empty_entry(p.h);
    cpu.thunks = p.area;
    host_ret_reset(&cpu);
    return p;
}

/* Compile u and place it at off in the area; returns its code. */
__attribute__((unused)) static uint8_t *place(const struct port *p, const struct ir_unit *u, size_t off)
{
    static uint8_t scratch[1 << 16];
    uint8_t *final = p->area + p->used + 16 + off;
    code.buf = scratch;
    code.cap = sizeof scratch;
    if (!compile_as(p->h, u, final, &code, 0, false)) {
        ir_dump(u, stderr, NULL);
        fail_msg("%s: host_compile() failed", p->name);
    }
    memcpy(final - HOST_HEADER, &u->pc, 8);
    memcpy(final, code.buf, code.size);
    return final;
}

static void dump_code(void)
{
    FILE *f = fopen("/tmp/x86_lower.bin", "wb");
    if (!f) return;
    fwrite(code.buf, 1, code.size, f);
    fclose(f);
    fprintf(stderr, "code: objdump -D -b binary -m i386:x86-64 /tmp/x86_lower.bin\n");
}
static void report(const struct port *p, const struct state *in, const struct state *want_, const struct state *got)
{
    fprintf(stderr, "\n%s\n", p->name);
    ir_dump(&unit, stderr, NULL);
    for (unsigned i = 0; i < 32; i++) {
        fprintf(stderr, "in r%u = %#lx\n", i, in->r[i]);
        if (want_->r[i] != got->r[i]) fprintf(stderr, "r%u: %#lx, not %#lx\n", i, got->r[i], want_->r[i]);
    }
    for (unsigned i = 0; i < 16; i++)
        if (want_->m[i] != got->m[i]) fprintf(stderr, "m%u: %#lx, not %#lx (was %#lx)\n", i, got->m[i], want_->m[i], in->m[i]);
    for (unsigned i = 0; i < WORDS; i++)
        if (want_->mem[i] != got->mem[i]) fprintf(stderr, "mem[%u]: %#lx, not %#lx (was %#lx)\n", i, got->mem[i], want_->mem[i], in->mem[i]);
    fprintf(stderr, "pc %#lx, not %#lx; reason %u, not %u; arg %u, not %u\n", got->pc, want_->pc, got->reason, want_->reason, got->arg, want_->arg);
    dump_code();
    fail_msg("compiled code and interpreter disagree");
}


static int64_t interp(struct cpu *c, void *u) { return interp_run(c, u); }

static void set_up(int argc, char **argv)
{
    if (argc > 1) seed = strtoull(argv[1], NULL, 0) * 2 + 1;
    if (argc > 2) n_units = strtoull(argv[2], NULL, 0);
    for (unsigned i = 0; i < HELPER__N; i++) helpers[i] = (void *)(helper_info[i].class == 'G' ? touch : mix);
    bad_page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ret_stack = mmap(NULL, RET_BYTES + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(ret_stack, 4096, PROT_NONE);
    cpu.ret_limit = (uint8_t *)ret_stack + 4096;
    cpu.ret_base = (uint8_t *)ret_stack + RET_BYTES + 4096 - 128;
    cpu.helpers = helpers;
    cpu.lookup = (void *const *)lookup;
    static uint8_t alt[1 << 16];
    sigaltstack(&(stack_t){ .ss_sp = alt, .ss_size = sizeof alt }, NULL);
}

#endif
