/* audit.c - see audit.h */
#include "frontend/audit.h"

#include <stdlib.h>
#include <string.h>

#include "frontend/dump.h"
#include "frontend/state.h"
#include "frontend/trace.h"
#include "frontend/tx.h"
#include "hostisa/asan.h"

enum { LOG_MAX = 512 };

/* What one engine made of a unit. */
struct outcome {
    struct state s;
    int64_t reason;
    uint32_t exit_arg;
    struct cpu_fault fault;
};

struct audit {
    _Alignas(struct store_log) char stores[sizeof(struct store_log) + LOG_MAX * sizeof(((struct store_log *)0)->e[0])];
    struct store_log *log;              /* in stores */
    struct outcome before, interp, code;
};

static void take(struct outcome *o, const struct cpu *c, int64_t reason)
{
    state_take(&o->s, c);
    o->reason = reason;
    o->exit_arg = reason == CPUX_TRAP ? c->exit_arg : 0;
    o->fault = reason == CPUX_FAULT ? c->fault : (struct cpu_fault){ 0 };
}

static void put(const struct outcome *o, struct cpu *c)
{
    c->exit_arg = o->exit_arg;
    c->fault = o->fault;
    state_put(&o->s, c);
}

static struct state_stores all(struct store_log *log) { return (struct state_stores){ log, 0, log->n }; }

/* Remember what the stores made, then put the old bytes back. */
static int64_t undo(struct cpu *c, void *arg)
{
    struct state_stores s = all(arg);
    state_note(c, &s);
    return state_undo(c, &s);
}

static int64_t redo(struct cpu *c, void *arg)
{
    struct state_stores s = all(arg);
    return state_redo(c, &s);
}

/* Nor may it show flags in which the engines may differ (state_differences()). */
static bool auditable(const struct cpu *c, const struct ir_unit *u)
{
    if (!state_repeatable(u)) return false;
    for (uint32_t i = 1; i < u->n && c->fp_mode & CPUFP_FZ; i++)
        if ((u->ins[i].op == IR_HCALL || u->ins[i].op == IR_HCALLV) && u->ins[i].a == HELPER_fpsr_get) return false;
    return true;
}

struct finding { const struct audit *a; bool print; };

/* How many things the engines left different. */
static int64_t differences(struct cpu *c, void *arg)
{
    const struct finding *f = arg;
    const struct audit *a = f->a;
    const bool print = f->print;
    const struct outcome *x = &a->interp, *y = &a->code;
    unsigned n = state_differences(c, &x->s, &y->s, 0, print);
#define DIFF(cond, what, p, q) do { if (cond) { n++; if (print) state_print_difference(what, (uint64_t)(p), (uint64_t)(q)); } } while (0)
    DIFF(x->reason != y->reason, "left by", x->reason, y->reason);
    DIFF(x->exit_arg != y->exit_arg, "trap", x->exit_arg, y->exit_arg);
    DIFF(x->fault.signo != y->fault.signo || x->fault.addr != y->fault.addr, "fault at", x->fault.addr, y->fault.addr);
    for (uint32_t i = 0; i < a->log->n; i++) {
        char what[32];
        uint64_t now = state_peek(a->log->e[i].addr, a->log->e[i].size);
        snprintf(what, sizeof what, "*%llx", (unsigned long long)a->log->e[i].addr);
        DIFF(now != a->log->e[i].now, what, a->log->e[i].now, now);
    }
#undef DIFF
    return n;
}

static _Noreturn void report(struct cpu *c, const struct audit *a)
{
    const struct ir_unit *u = &c->tx->unit;
    fprintf(stderr, "dragoman: audit: the engines disagree about the unit at %#llx (%u guest instructions)\n",
            (unsigned long long)u->pc, u->n_guest);
    host_guarded(c, differences, &(struct finding){ a, true });
    fprintf(stderr, "registers before:\n");
    state_print(c, &a->before.s);
    fflush(stderr);
    dump_unit_to(2, c->vm->isa, u);
    vm_exit_group(c, 125);
}

/* Both engines' reasons in one language: compiled code's exits are all "go on at pc". */
static int64_t common(int64_t reason)
{
    return reason == CPUX_MISS ? CPUX_LINK : reason;
}

/* Run both engines from a->before, whose stores the log takes. The state is left as compiled code made it. */
static void run_both(struct cpu *c, struct audit *a, const uint8_t *code)
{
    a->log->n = 0;
    a->log->cap = LOG_MAX;
    a->log->at_insn = NULL;
    c->log = a->log;
    int64_t r = host_guarded(c, tx_interpret, NULL);
    c->log = NULL;
    if (r < 0) {
        c->pc = c->insn_pc;
        r = CPUX_FAULT;
        state_drop_faulted(a->log, c->fault.addr);
    }
    take(&a->interp, c, common(r));
    host_guarded(c, undo, a->log);
    put(&a->before, c);
    host_ret_reset(c);
    r = host_enter(c, code);
    if (c->snap) host_snap_apply(c->vm->host, c);
    take(&a->code, c, common(r));
    stat_add(&c->vm->stats, audited, 1);
}

/* The interpreter's result stands. */
static void take_interp(struct cpu *c, struct audit *a)
{
    host_guarded(c, redo, a->log);
    put(&a->interp, c);
}

/* Is code what the compiler makes of the unit now? Else the guest's code changed after it was compiled, and the guest has not
 * said so yet: both the old and the new instructions are right. */
static bool is_current(struct cpu *c, const uint8_t *code)
{
    struct tx *tx = c->tx;
    tx->code.buf = tx->buf;
    tx->code.cap = TX_BUF;
    if (host_compile(c->vm->host, &tx->unit, code, &tx->code) && memcmp(tx->buf, code, tx->code.size) == 0) return true;
    return trace_is_current(c, code);
}

static void compare(struct cpu *c, struct audit *a, const uint8_t *code)
{
    enum { TRIES = 3 };   /* the kernel may write what the unit reads between the two runs, but not again and again */
    for (unsigned i = 0; i < TRIES; i++) {
        if (i) {
            host_guarded(c, undo, a->log);
            put(&a->before, c);
        }
        run_both(c, a, code);
        bool step = a->code.reason == CPUX_TRAP && a->code.exit_arg == IRX_STEP;
        bool polled = (a->interp.reason == CPUX_POLL) != (a->code.reason == CPUX_POLL);
        if (step || polled) {
            /* Compiled code handed an odd operand over, or an event came between the two runs. */
            take_interp(c, a);
            return;
        }
        if (!host_guarded(c, differences, &(struct finding){ a, false })) return;
        if (!is_current(c, code)) {
            take_interp(c, a);
            return;
        }
    }
    report(c, a);
}

int64_t audit_interpret(struct cpu *c)
{
    lock_take(&c->vm->audit_lock, c->tid);
    int64_t r = host_guarded(c, tx_interpret, NULL);
    lock_give(&c->vm->audit_lock);
    return r;
}

int64_t audit_unit(struct cpu *c, const uint8_t *code)
{
    struct vm *vm = c->vm;
    struct audit a;
    if (!auditable(c, &c->tx->unit)) return audit_interpret(c);
    lock_take(&vm->audit_lock, c->tid);
    a.log = (struct store_log *)(void *)a.stores;
    take(&a.before, c, 0);
    compare(c, &a, code);
    lock_give(&vm->audit_lock);
    return a.interp.reason;
}
