/*
 * x86_link.c - how fragments of the x86-64 port meet: direct links, inline caches in all their states, the lookup probe, guest
 * calls on the return stack (matches, misses, overflow into the guard page), polls, dead headers. A small run loop compiles
 * units on demand and links whatever leaves.
 */
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
#include <unistd.h>

#include "hostisa/helpers.h"
#include "hostisa/host.h"
#include "hostisa/x86_64/port.h"
#include "tests/unit/x86_as_region.h"

enum { AREA = 1 << 20, RET_BYTES = 4096, STACK_WORDS = 1 << 16 };

/* --- guest program: units by hand ---------------------------------------------------------------------------------- */

enum {
    MAIN = 0x2000, MAIN_2 = 0x2010, DOWN = 0x1000, UP = 0x1040, BOTTOM = 0x1100,
    JUMP = 0x3000, CALLER = 0x3100, CALLER_2 = 0x3110, LEAF_A = 0x4000, LEAF_B = 0x4100, SPIN = 0x5000, LONGJMP = 0x6000, SWITCH = 0x6100, HOT = 0x7000, HOT_2 = 0x7008, HOT_3 = 0x7010, HOT_SPIN = 0x7100,
};
/* Above 2 GiB: return addresses are literals. */
#define FAR UINT64_C(0x7f1234567000)
#define FAR_2 (FAR + 0x10)
static struct ir_unit unit;
static ir_ref get(unsigned r) { return ir_get(&unit, IR_SLOT_R(r), IRT_I64); }
static void set(unsigned r, ir_ref v) { ir_set(&unit, IR_SLOT_R(r), IRT_I64, v); }
static ir_ref g(uint64_t pc) { return ir_gaddr(&unit, pc); }
static ir_ref k(uint64_t v) { return ir_k(&unit, v); }
static ir_ref add(ir_ref a, ir_ref b) { return ir_op2(&unit, IR_ADD, IRT_I64, a, b); }
static void raw(enum ir_op op, unsigned a, unsigned b, unsigned c) { ir_raw(&unit, op, 0, (uint16_t)a, (uint16_t)b, (uint16_t)c); }
static ir_ref even(ir_ref v) { return ir_op2(&unit, IR_AND, IRT_I64, v, k(~1ull)); }

/* r1 ra, r2 sp, r10 depth, r11 counter, r12 target of indirect transfers, r9 loop counter */
static void make(uint64_t pc)
{
    ir_reset(&unit, pc);
    raw(IR_INSN, g(pc), 4, 0);
    switch (pc) {
    case MAIN: set(1, g(MAIN_2)); raw(IR_CALL, g(DOWN), g(MAIN_2), IR_POLL); break;
    case FAR: set(1, g(FAR_2)); raw(IR_CALL, g(LEAF_A), g(FAR_2), 0); break;
    case MAIN_2: case FAR_2: case HOT_2: case BOTTOM + 4: raw(IR_TRAP, IRX_BREAK, g(pc), 0); break;
    case DOWN:
        raw(IR_EXITIF, ir_op2(&unit, IR_EQ, IRT_I64, get(10), k(0)), g(BOTTOM), 0);
        raw(IR_INSN, g(pc + 4), 4, 0);
        ir_store(&unit, IRM_I64, get(2), -16, get(1));
        raw(IR_INSN, g(pc + 8), 4, 0);
        set(2, add(get(2), k((uint64_t)-16)));
        set(10, add(get(10), k((uint64_t)-1)));
        set(1, g(UP));
        raw(IR_CALL, g(DOWN), g(UP), IR_POLL);
        break;
    case UP:
        set(1, ir_load(&unit, IRM_I64, get(2), 0));
        set(2, add(get(2), k(16)));
        set(11, add(get(11), k(1)));
        raw(IR_RET, even(get(1)), 0, 0);
        break;
    case BOTTOM: raw(IR_RET, even(get(1)), 0, 0); break;
    case HOT:
        set(13, k(7));
        set(1, g(HOT_2));
        raw(IR_CALL, g(LEAF_A), g(HOT_2), IR_POLL);
        ir_back(&unit);
        raw(IR_INSN, g(HOT_2), 4, 0);
        set(9, add(get(9), get(13)));          /* what was known of it is not: it is read again */
        set(1, g(HOT_3));
        raw(IR_CALLIND, even(get(12)), g(HOT_3), 0);
        ir_back(&unit);
        raw(IR_INSN, g(HOT_3), 4, 0);
        set(9, add(get(9), get(13)));
        raw(IR_TRAP, IRX_BREAK, g(HOT_3), 0);
        break;
    case HOT_SPIN:
        set(1, g(HOT_SPIN + 4));
        raw(IR_CALL, g(LEAF_A), g(HOT_SPIN + 4), IR_POLL);
        ir_back(&unit);
        raw(IR_INSN, g(HOT_SPIN + 4), 4, 0);
        raw(IR_EXITIF, ir_op2(&unit, IR_NE, IRT_I64, get(9), k(0)), g(HOT_SPIN), IR_POLL);
        raw(IR_INSN, g(HOT_SPIN + 8), 4, 0);
        raw(IR_EXIT, g(HOT_SPIN), 0, IR_POLL);
        break;
    case JUMP: raw(IR_EXITIND, even(get(12)), 0, 0); break;
    case CALLER: set(1, g(CALLER_2)); raw(IR_CALLIND, even(get(12)), g(CALLER_2), 0); break;
    case CALLER_2:
        set(9, add(get(9), k((uint64_t)-1)));
        raw(IR_EXITIF, ir_op2(&unit, IR_NE, IRT_I64, get(9), k(0)), g(CALLER), IR_POLL);
        raw(IR_TRAP, IRX_BREAK, g(pc), 0);
        break;
    case LEAF_A: set(11, add(get(11), k(1))); raw(IR_RET, even(get(1)), 0, 0); break;
    case LEAF_B: set(11, add(get(11), k(1000))); raw(IR_RET, even(get(1)), 0, 0); break;
    case SPIN: raw(IR_EXIT, g(SPIN), 0, IR_POLL); break;
    case LONGJMP:   /* leave r10 frames at once: sp and ra as main's */
        set(2, get(20));
        set(1, g(MAIN_2));
        raw(IR_RET, even(get(1)), 0, 0);
        break;
    default: fail_msg("no unit at %#lx", (unsigned long)pc);
    }
    ir_ref at;
    const char *err = ir_verify(&unit, &at);
    if (err) { ir_dump(&unit, stderr, NULL); fail_msg("%s at %u", err, at); }
}

/* --- a code cache and run loop in miniature ---------------------------------------------------------------------------- */

struct frag { uint64_t pc; uint8_t *code; size_t size; unsigned n_sites; struct host_site sites[8]; };
static struct frag frags[32];
static unsigned n_frags, n_enters, n_fixed;
static struct host *host;
static uint8_t *area, *top;
static const void *lookup[1 << HOST_LOOKUP_BITS];
static struct cpu cpu;
static uint64_t stack[STACK_WORDS] __attribute__((aligned(16)));
static uint8_t *ret_area;
static void *helpers[HELPER__N];
static struct host_code out;
static bool fill_lookup, fill_caches, link_direct;

static uint64_t *slot_of(uint64_t pc) { return (uint64_t *)&lookup[(pc >> 1) & ((1u << HOST_LOOKUP_BITS) - 1)]; }

static struct frag *frag_of(uint64_t pc)
{
    for (unsigned i = 0; i < n_frags; i++)
        if (frags[i].pc == pc) return &frags[i];
    static uint8_t buf[4096];
    out.buf = buf;
    out.cap = sizeof buf;
    make(pc);
    top = (uint8_t *)(((uintptr_t)top + HOST_HEADER + 15) & ~(uintptr_t)15);
    assert_true(compile_as(host, &unit, top, &out, 0, false));
    struct frag *f = &frags[n_frags++];
    assert_true(n_frags < 32 && out.n_sites <= 8);
    *f = (struct frag){ .pc = pc, .code = top, .size = out.size, .n_sites = out.n_sites };
    memcpy(f->sites, out.sites, out.n_sites * sizeof *f->sites);
    memcpy(top - HOST_HEADER, &pc, 8);
    memcpy(top, buf, out.size);
    for (unsigned i = 0; i < out.n_sites; i++) {
        struct host_site *s = &f->sites[i];
        assert_true((s->off & 7) <= 4);
        if (s->kind == SITE_ICACHE) assert_int_equal(s->lit & 7, 0);
    }
    top += out.size;
    return f;
}

static struct host_site *site_at(uint64_t addr, struct frag **owner)
{
    for (unsigned i = 0; i < n_frags; i++)
        for (unsigned j = 0; j < frags[i].n_sites; j++)
            if ((uint64_t)(frags[i].code + frags[i].sites[j].off) == addr) {
                *owner = &frags[i];
                return &frags[i].sites[j];
            }
    fail_msg("no site at %#lx", (unsigned long)addr);
    return NULL;
}

/* Run from pc until a TRAP or POLL; returns the reason. */
static unsigned run(uint64_t pc)
{
    for (;;) {
        struct frag *f = frag_of(pc), *owner;
        if (fill_lookup) *slot_of(pc) = (uint64_t)f->code;
        n_enters++;
        unsigned r = host_enter(&cpu, f->code);
        assert_int_equal(r, cpu.exit_reason);
        pc = cpu.pc;
        switch (r) {
        case CPUX_LINK: {
            struct host_site *s = site_at(cpu.exit_site, &owner);
            assert_int_equal(s->kind, SITE_DIRECT);
            assert_int_equal(s->target, pc);
            if (link_direct) assert_true(host_patch(host, owner->code, s, frag_of(pc)->code, 0));
            break;
        }
        case CPUX_MISS:
            if (!cpu.exit_site || !fill_caches) break;
            assert_int_equal(site_at(cpu.exit_site, &owner)->kind, SITE_ICACHE);
            assert_true(host_patch(host, owner->code, site_at(cpu.exit_site, &owner), frag_of(pc)->code, pc));
            break;
        default: return r;
        }
    }
}

static void on_fault(int sig, siginfo_t *si, void *uc)
{
    if (host_ctx_fix_ret(uc, &cpu, (uint64_t)si->si_addr)) { n_fixed++; return; }
    signal(sig, SIG_DFL);
}

static int setup(void **state)
{
    (void)state;
    static const struct host_pin pin = { .n_r = 11, .r = { 15, 14, 10, 8, 13, 11, 9, 2, 12, 1, 18 } };
    host = calloc(1, host_size());
    assert_null(host_init(host, &(struct host_options){ .pin = &pin }));
    area = mmap(NULL, AREA, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    top = area + host_emit_thunks(host, area, AREA);
    for (unsigned i = 0; i < 1u << HOST_LOOKUP_BITS; i++) lookup[i] = host_empty_entry(host);
    ret_area = mmap(NULL, 3 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(ret_area + 4096, RET_BYTES, PROT_READ | PROT_WRITE);
    memset(&cpu, 0, sizeof cpu);
    cpu.thunks = area;
    cpu.lookup = (void *const *)lookup;
    cpu.helpers = helpers;
    cpu.ret_limit = ret_area + 4096;
    cpu.ret_base = ret_area + 4096 + RET_BYTES - 16;
    host_ret_reset(&cpu);
    cpu.r[2] = cpu.r[20] = (uint64_t)(stack + STACK_WORDS);
    n_frags = n_enters = n_fixed = 0;
    fill_lookup = fill_caches = link_direct = true;
    static uint8_t alt[1 << 16];
    sigaltstack(&(stack_t){ .ss_sp = alt, .ss_size = sizeof alt }, NULL);
    return 0;
}
static int teardown(void **state)
{
    (void)state;
    munmap(area, AREA);
    munmap(ret_area, 3 * 4096);
    free(host);
    return 0;
}

static void recurse(uint64_t depth)
{
    cpu.r[10] = depth;
    cpu.r[11] = 0;
    n_enters = 0;
    assert_int_equal(run(MAIN), CPUX_TRAP);
    assert_int_equal(cpu.pc, MAIN_2);
    assert_int_equal(cpu.exit_arg, IRX_BREAK);
    assert_int_equal(cpu.r[11], depth);
    assert_int_equal(cpu.r[2], (uint64_t)(stack + STACK_WORDS));
}

/* --- tests ----------------------------------------------------------------------------------------------------------- */

static void test_calls(void **state)
{
    (void)state;
    recurse(10);
    recurse(10);
    assert_int_equal(n_enters, 1);             /* everything is linked: nothing leaves but the trap */
    assert_ptr_equal(cpu.ret_sp, cpu.ret_base);
    assert_int_equal(n_fixed, 0);
}

/* More frames than the return stack has room for: its guard page empties it, returns are looked up. */
static void test_overflow(void **state)
{
    (void)state;
    /* here, because cmocka has its own handlers while a test runs */
    sigaction(SIGSEGV, &(struct sigaction){ .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK }, NULL);
    recurse(3);
    recurse(5000);
    assert_true(n_fixed > 0);
    recurse(5000);
    assert_int_equal(n_enters, 1);
    recurse(100);
}

static void test_unlinked(void **state)
{
    (void)state;
    link_direct = false;
    recurse(20);
    assert_true(n_enters > 20);
    fill_lookup = false;
    recurse(20);
}

static struct host_site *call_site(struct frag *f, uint64_t target)
{
    for (unsigned i = 0; i < f->n_sites; i++)
        if (f->sites[i].target == target) return &f->sites[i];
    fail_msg("no such call");
    return NULL;
}

/* A frame skipped: the return finds the entry deeper in the stack. */
static void test_deeper(void **state)
{
    (void)state;
    recurse(2);
    void **base = cpu.ret_base;
    /* An entry for MAIN_2 below three for UP. */
    base[-1] = frag_of(MAIN)->code + frag_of(MAIN)->sites[0].off + 4;
    for (int i = 2; i <= 4; i++) base[-i] = frag_of(DOWN)->code + call_site(frag_of(DOWN), DOWN)->off + 4;
    cpu.ret_sp = base - 4;
    assert_int_equal(run(LONGJMP), CPUX_TRAP);
    assert_int_equal(cpu.pc, MAIN_2);
    assert_ptr_equal(cpu.ret_sp, base);
    /* Not found: the stack stays as it is. */
    base[-1] = base[-2];
    cpu.ret_sp = base - 4;
    assert_int_equal(run(LONGJMP), CPUX_TRAP);
    assert_int_equal(cpu.pc, MAIN_2);
    assert_ptr_equal(cpu.ret_sp, base - 4);
    assert_ptr_equal(base[-4], base[-1]);
}

/* Return addresses above 2 GiB, and what the return stack says of calls that are under way. */
static void test_far(void **state)
{
    (void)state;
    uint64_t pc;
    for (unsigned i = 0; i < 2; i++) {
        n_enters = 0;
        assert_int_equal(run(FAR), CPUX_TRAP);
        assert_int_equal(cpu.pc, FAR_2);
        assert_ptr_equal(cpu.ret_sp, cpu.ret_base);
    }
    assert_int_equal(n_enters, 1);
    assert_true(x_return_pc((uint64_t)(frag_of(FAR)->code + call_site(frag_of(FAR), LEAF_A)->off + 4), &pc));
    assert_int_equal(pc, FAR_2);
    recurse(1);
    assert_true(x_return_pc((uint64_t)(frag_of(MAIN)->code + call_site(frag_of(MAIN), DOWN)->off + 4), &pc));
    assert_int_equal(pc, MAIN_2);
    assert_false(x_return_pc(*(uint64_t *)cpu.ret_base, &pc));
    /* Deeper in the stack. */
    void **base = cpu.ret_base;
    base[-1] = frag_of(FAR)->code + call_site(frag_of(FAR), LEAF_A)->off + 4;
    base[-2] = frag_of(MAIN)->code + call_site(frag_of(MAIN), DOWN)->off + 4;
    cpu.ret_sp = base - 2;
    cpu.r[1] = FAR_2;
    assert_int_equal(run(LEAF_A), CPUX_TRAP);
    assert_int_equal(cpu.pc, FAR_2);
    assert_ptr_equal(cpu.ret_sp, base);
    /* A bit that returns ignore. */
    cpu.r[1] = FAR_2 + 1;
    base[-1] = frag_of(FAR)->code + call_site(frag_of(FAR), LEAF_A)->off + 4;
    cpu.ret_sp = base - 1;
    assert_int_equal(run(LEAF_A), CPUX_TRAP);
    assert_int_equal(cpu.pc, FAR_2);
    assert_ptr_equal(cpu.ret_sp, base);
}

/* A unit that goes on behind its calls: direct, by an inline cache, by the probe; a callee that returns to somewhere else. */
static void call_twice(uint64_t target, uint64_t adds)
{
    cpu.r[9] = cpu.r[11] = 0;
    cpu.r[12] = target;
    n_enters = 0;
    assert_int_equal(run(HOT), CPUX_TRAP);
    assert_int_equal(cpu.pc, HOT_3);
    assert_int_equal(cpu.r[9], 14);
    assert_int_equal(cpu.r[11], 1 + adds);
    assert_ptr_equal(cpu.ret_sp, cpu.ret_base);
}
static void test_back(void **state)
{
    (void)state;
    if (getenv("REGIONS")) skip();   /* regions have no BACK */
    link_direct = false;
    call_twice(LEAF_A, 1);
    call_twice(LEAF_B, 1000);
    link_direct = true;
    call_twice(LEAF_A, 1);
    call_twice(LEAF_A, 1);
    assert_int_equal(n_enters, 1);
    call_twice(LEAF_B, 1000);
    fill_caches = false;
    for (unsigned i = 0; i < 2; i++) {
        call_twice(LEAF_A, 1);
        call_twice(LEAF_B, 1000);
    }
    assert_true(n_enters <= 2);
    cpu.r[12] = LONGJMP;
    assert_int_equal(run(HOT), CPUX_TRAP);
    assert_int_equal(cpu.pc, MAIN_2);
    assert_ptr_equal((uint8_t *)cpu.ret_sp, (uint8_t *)cpu.ret_base - 8);   /* HOT_3's entry was put back */
    /* A poll at the first call. */
    host_ret_reset(&cpu);
    atomic_store(&cpu.poll, POLL_SIGNAL);
    assert_int_equal(run(HOT), CPUX_POLL);
    assert_int_equal(cpu.pc, LEAF_A);
    assert_int_equal(cpu.r[1], HOT_2);
    atomic_store(&cpu.poll, 0);
}

/* A jump to X through an inline cache that is unset, set, set to another, cleared; with and without the lookup table. */
static void jump_to(uint64_t target)
{
    cpu.r[1] = MAIN_2;
    cpu.r[11] = 0;
    cpu.r[12] = target;
    n_enters = 0;
    assert_int_equal(run(JUMP), CPUX_TRAP);
    assert_int_equal(cpu.pc, MAIN_2);
    assert_int_equal(cpu.r[11], (target & ~1ull) == LEAF_A ? 1 : 1000);
}
static void test_icache_jump(void **state)
{
    (void)state;
    fill_lookup = false;
    jump_to(LEAF_A);
    struct frag *f = frag_of(JUMP);
    for (unsigned round = 0; round < 2; round++) {
        jump_to(LEAF_A);
        unsigned hit = n_enters;
        jump_to(LEAF_A + 1);             /* bit 0 of a target is ignored, but not by the cache */
        assert_true(fill_lookup || n_enters > hit);
        jump_to(LEAF_B);                 /* a miss fills the cache again */
        jump_to(LEAF_B);
        assert_true(n_enters <= hit);
        jump_to(LEAF_A);
        fill_lookup = true;
    }
    assert_true(host_patch(host, f->code, &f->sites[0], NULL, 0));
    fill_caches = false;
    jump_to(LEAF_B);
    jump_to(LEAF_A);
    jump_to(LEAF_B);
    unsigned probed = n_enters;
    jump_to(LEAF_A);
    assert_int_equal(n_enters, probed);
    /* Half of a change: the literal says LEAF_A, the jump leads to the probe, which looks for itself. */
    uint64_t lit = LEAF_B;
    memcpy(f->code + f->sites[0].lit, &lit, 8);
    jump_to(LEAF_B);
    jump_to(LEAF_A);
}

static void call_loop(uint64_t target, uint64_t times)
{
    cpu.r[9] = times;
    cpu.r[11] = 0;
    cpu.r[12] = target;
    n_enters = 0;
    assert_int_equal(run(CALLER), CPUX_TRAP);
    assert_int_equal(cpu.pc, CALLER_2);
    assert_int_equal(cpu.r[11], times * (target == LEAF_A ? 1 : 1000));
    assert_ptr_equal(cpu.ret_sp, cpu.ret_base);
}
static void test_icache_call(void **state)
{
    (void)state;
    call_loop(LEAF_A, 3);
    call_loop(LEAF_A, 100);
    assert_int_equal(n_enters, 1);
    call_loop(LEAF_B, 3);
    call_loop(LEAF_B, 100);
    assert_int_equal(n_enters, 1);
    struct frag *f = frag_of(CALLER);
    struct host_site *s = &f->sites[0];
    assert_int_equal(s->kind, SITE_ICACHE);
    assert_true(host_patch(host, f->code, s, NULL, 0));
    fill_caches = false;
    call_loop(LEAF_A, 100);              /* by the probe */
    assert_true(n_enters < 4);
    uint64_t lit = LEAF_A;               /* half of a change, as above: the call reaches the stub */
    memcpy(f->code + s->lit, &lit, 8);
    call_loop(LEAF_A, 100);
    fill_lookup = false;
    for (unsigned i = 0; i < 1u << HOST_LOOKUP_BITS; i++) lookup[i] = host_empty_entry(host);
    call_loop(LEAF_A, 20);               /* every call leaves */
    assert_true(n_enters > 20);
}

/* An endless loop leaves when poll is set; from another thread's point of view: by a timer signal here. */
static void on_timer(int sig)
{
    (void)sig;
    atomic_store(&cpu.poll, POLL_SIGNAL);
}
static void test_poll(void **state)
{
    (void)state;
    sigaction(SIGALRM, &(struct sigaction){ .sa_handler = on_timer, .sa_flags = SA_ONSTACK }, NULL);
    for (unsigned i = 0; i < 3; i++) {
        atomic_store(&cpu.poll, 0);
        ualarm(20000, 0);
        assert_int_equal(run(SPIN), CPUX_POLL);
        assert_int_equal(cpu.pc, SPIN);
    }
    /* A poll before an indirect call leaves the return stack as it was. */
    cpu.r[12] = LEAF_A;
    cpu.r[9] = 1;
    assert_int_equal(run(CALLER), CPUX_POLL);
    assert_int_equal(cpu.pc, LEAF_A);
    assert_ptr_equal(cpu.ret_sp, cpu.ret_base);
    atomic_store(&cpu.poll, 0);
}

/* A unit looks for events once. */
static void test_poll_once(void **state)
{
    (void)state;
    if (getenv("REGIONS")) skip();
    sigaction(SIGALRM, &(struct sigaction){ .sa_handler = on_timer, .sa_flags = SA_ONSTACK }, NULL);
    for (unsigned i = 0; i < 4; i++) {
        cpu.r[9] = i & 1;
        atomic_store(&cpu.poll, 0);
        ualarm(20000, 0);
        assert_int_equal(run(HOT_SPIN), CPUX_POLL);
        assert_int_equal(cpu.pc, LEAF_A);
    }
    atomic_store(&cpu.poll, 0);
    const struct frag *f = frag_of(HOT_SPIN);
    const int32_t poll = x_cpu_disp(offsetof(struct cpu, poll));
    unsigned n = 0;
    for (const uint8_t *p = f->code; p + 7 <= f->code + f->size; p++)   /* cmp dword [rbp + poll], 0 */
        n += p[0] == 0x83 && p[1] == 0xbd && memcmp(p + 2, &poll, 4) == 0 && p[6] == 0;
    assert_int_equal(n, 1);
}

/* A fragment with a dead header is not found by the probe. */
static void test_dead_header(void **state)
{
    (void)state;
    fill_caches = false;
    jump_to(LEAF_A);
    jump_to(LEAF_A);
    unsigned found = n_enters;
    host_kill_header(frag_of(LEAF_A)->code);
    jump_to(LEAF_A);
    assert_true(n_enters > found);
}

/* Direct sites: back to the stub, out of reach. */
static void test_patch(void **state)
{
    (void)state;
    recurse(4);
    struct frag *f = frag_of(MAIN);
    for (unsigned i = 0; i < f->n_sites; i++) assert_true(host_patch(host, f->code, &f->sites[i], NULL, 0));
    recurse(4);
    assert_int_equal(n_enters, 3);       /* the call and its continuation were linked again */
    assert_false(host_patch(host, f->code, &f->sites[0], f->code + (1ll << 32), 0));
    recurse(4);
    assert_int_equal(n_enters, 1);
}

int main(void)
{
#define T(t) cmocka_unit_test_setup_teardown(t, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_calls), T(test_overflow), T(test_unlinked), T(test_deeper), T(test_far), T(test_back), T(test_poll_once), T(test_icache_jump), T(test_icache_call), T(test_poll),
        T(test_dead_header), T(test_patch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
