/*
 * x86_lower.c - the integer half of the x86-64 baseline against the interpreter: random units of all integer ops over pinned and
 * unpinned slots, memory, atomics, helpers, faults, side exits and every terminator, at every feature level and with random
 * register choice. Registers, memory, guest pc and the reason for leaving must agree.
 *
 *   x86_lower [seed [units]]
 */
#include "tests/unit/x86_random.h"

static void build(struct ir_unit *u)
{
    struct gen g = { .u = u, .fold = below(2), .pc = PC };
    ir_reset(u, PC);
    straight(&g, 1 + below(below(4) ? 10 : 40));
    raw(&g, IR_INSN, 0, ir_gaddr(u, PC + 4 * g.insn), 4, 0);
    terminator(&g);
    ir_ref at;
    const char *err = ir_verify(u, &at);
    if (err) {
        ir_dump(u, stderr, NULL);
        fail_msg("generator: %s at %u", err, at);
    }
}

/* A poll before an EXITIF: the interpreter polls only if the exit is taken, so compare with the unit cut off there. */
static void cut(uint64_t pc)
{
    static struct ir_unit u;
    memcpy(&u, &unit, sizeof u);
    for (uint32_t i = 1; i < u.n; i++) {
        if (u.ins[i].op != IR_INSN || ir_kval(&u, u.ins[i].a) != pc) continue;
        memcpy(&unit, &u, sizeof u);
        unit.ins[i] = (struct ir_ins){ .op = IR_EXIT, .a = u.ins[i].a, .c = IR_POLL };
        unit.n = i + 1;
        return;
    }
}

static uint64_t n_fault, n_host, n_guest, n_side;

static int64_t run_interp(const struct state *in, struct state *out)
{
    load_state(in);
    int64_t r = host_guarded(&cpu, interp, &unit);
    assert_null(cpu.recover_sp);
    if (r < 0) {
        r = CPUX_FAULT;
        cpu.pc = cpu.insn_pc;
    }
    save_state(out, (unsigned)r);
    return r;
}

static void one(struct port *p)
{
    struct state in = { 0 }, a, b;
    memset(&a, 0, sizeof a);
    memset(&b, 0, sizeof b);
    for (unsigned i = 0; i < 32; i++) in.r[i] = rand_int();
    for (unsigned i = 0; i < 16; i++) in.m[i] = rand_int();
    in.r[BUF_REG] = in.r[BUF2_REG] = (uint64_t)buffer;
    in.r[BAD_REG] = (uint64_t)bad_page;
    for (unsigned i = 0; i < WORDS; i++) in.mem[i] = rand_int();
    build(&unit);
    atomic_store(&cpu.poll, below(4) == 0 ? 1u : 0u);
    running_code = place(p, &unit, 0);
    running = p;
    host_ret_reset(&cpu);   /* its entries point into the code before */
    load_state(&in);
    unsigned reason = host_enter(&cpu, running_code);
    running = NULL;
    if (cpu.snap) host_snap_apply(p->h, &cpu);
    assert_int_equal(reason, cpu.exit_reason);
    save_state(&b, reason);
    assert_true((uint64_t *)cpu.ret_sp <= (uint64_t *)cpu.ret_base && (uint64_t *)cpu.ret_sp > ret_stack);
    if ((uint64_t)cpu.ret_sp & 7) { ir_dump(&unit, stderr, NULL); dump_code(); fprintf(stderr, "reason %u pc %#lx\n", reason, cpu.pc); fail_msg("return stack pointer %p", cpu.ret_sp); }
    int64_t r = run_interp(&in, &a);
    if (reason == CPUX_POLL && memcmp(&a, &b, sizeof a)) {
        cut(b.pc);
        r = run_interp(&in, &a);
    }
    n_fault += r == CPUX_FAULT;
    n_side += r == CPUX_LINK;
    n_host += code.n_host;
    n_guest += unit.n;
    if (memcmp(&a, &b, sizeof a)) report(p, &in, &a, &b);
}

static void level(const char *name, bool random)
{
    struct port p = port_new(name, random);
    if (!p.h) return;
    /* cmocka has its own handlers while a test runs */
    struct sigaction sa = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK };
    sigaction(SIGSEGV, &sa, NULL);
    sigaction(SIGBUS, &sa, NULL);
    n_fault = n_host = n_guest = n_side = 0;
    for (uint64_t i = 0; i < n_units; i++) one(&p);
    print_message("%s%s: %lu units, %lu faults, %.2f host instructions an IR instruction\n", name, random ? " random" : "", n_units, n_fault,
                  (double)n_host / (double)n_guest);
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
    set_up(argc, argv);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_v3), cmocka_unit_test(test_v2), cmocka_unit_test(test_v4),
        cmocka_unit_test(test_v2_random), cmocka_unit_test(test_v3_random),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
