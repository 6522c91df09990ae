// guests: aarch64
/*
 * a64_nan.c: the bits of NaN results and IOC, by a model in integers: few NaNs behind many numbers in hot code, so few that the VM may still have them reported by the
 * host (a process for each instruction), then many; in threads, and in a handler that interrupts.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

enum { IOC = 1, WARM = 17000, PARTS = 2 };
typedef struct { uint64_t d[2]; } v128;

static uint64_t fpsr_swap(uint64_t to)
{
    uint64_t v;
    __asm__ volatile("mrs %0, fpsr\n\tmsr fpsr, %1" : "=&r"(v) : "r"(to));
    return v;
}

#define CASE(name, insn) __attribute__((noinline)) static v128 name(v128 z, v128 x, v128 y) { v128 r; \
    __asm__ volatile("ldr q0, %1\n\tldr q1, %2\n\tldr q2, %3\n\t" insn "\n\tstr q0, %0" : "=m"(r) : "m"(z), "m"(x), "m"(y) : "v0", "v1", "v2", "v3"); return r; }
CASE(add_d, "fadd d0, d1, d2")
CASE(add_d_first, "fadd d1, d1, d2\n\tfmov d0, d1")
CASE(add_d_second, "fadd d2, d1, d2\n\tfmov d0, d2")
CASE(sub_d, "fsub d0, d1, d2")
CASE(mul_d, "fmul d0, d1, d2")
CASE(div_d, "fdiv d0, d1, d2")
CASE(sqrt_d, "fsqrt d0, d1")
CASE(add_s, "fadd s0, s1, s2")
CASE(sub_s, "fsub s0, s1, s2")
CASE(mul_s_high, "fmov s18, s1\n\tfmov s19, s2\n\tfmul s28, s18, s19\n\tfmov s0, s28")
CASE(div_s, "fdiv s0, s1, s2")
CASE(sqrt_s, "fsqrt s0, s1")
CASE(madd_d, "fmadd d0, d1, d2, d0")
CASE(madd_s, "fmadd s0, s1, s2, s0")
CASE(madd_alias, "fmov d3, d0\n\tfmov d0, d1\n\tfmadd d0, d0, d2, d3")
CASE(madd_first, "fmadd d1, d1, d2, d0\n\tfmov d0, d1")
CASE(msub_second, "fmsub d2, d1, d2, d0\n\tfmov d0, d2")
CASE(madd_other, "fmadd d3, d1, d2, d0\n\tfmov d0, d3")
CASE(msub_d, "fmsub d0, d1, d2, d0")
CASE(nmadd_d, "fnmadd d3, d1, d2, d0\n\tfmov d0, d3")
CASE(nmsub_s, "fnmsub s0, s1, s2, s0")
CASE(add_2d, "fadd v0.2d, v1.2d, v2.2d")
CASE(sub_4s, "fsub v0.4s, v1.4s, v2.4s")
CASE(mul_4s, "fmul v0.4s, v1.4s, v2.4s")
CASE(div_2d, "fdiv v0.2d, v1.2d, v2.2d")
CASE(sqrt_4s, "fsqrt v0.4s, v1.4s")
CASE(mla_2d, "fmla v0.2d, v1.2d, v2.2d")
CASE(mls_4s, "fmls v0.4s, v1.4s, v2.4s")
CASE(mla_2s, "fmla v0.2s, v1.2s, v2.2s\n\tmov v0.d[1], v0.d[0]")
CASE(mls_e, "fmls d0, d1, v2.d[1]")
CASE(addp_2d, "fadd v0.2d, v1.2d, v2.2d\n\tzip1 v3.2d, v1.2d, v2.2d\n\tfaddp d0, v3.2d\n\tmov v0.d[1], v0.d[0]")
CASE(chain_d, "fadd d3, d1, d2\n\tfmul d3, d3, d2\n\tfsub d0, d3, d1")
#undef CASE

enum op { ADD, SUB, MUL, DIV, SQRT, CHAIN, MADD, MSUB, NMADD, NMSUB };   /* the fused ones last: z + x * y, z - x * y, -z - x * y, -z + x * y */
struct row { const char *name; v128 (*f)(v128, v128, v128); enum op op; bool f64, vector; };
#define ROW(f) #f, f
static const struct row rows[] = {
    { ROW(add_d), ADD, 1, 0 }, { ROW(add_d_first), ADD, 1, 0 }, { ROW(add_d_second), ADD, 1, 0 }, { ROW(sub_d), SUB, 1, 0 }, { ROW(mul_d), MUL, 1, 0 },
    { ROW(div_d), DIV, 1, 0 }, { ROW(sqrt_d), SQRT, 1, 0 }, { ROW(add_s), ADD, 0, 0 }, { ROW(sub_s), SUB, 0, 0 }, { ROW(mul_s_high), MUL, 0, 0 }, { ROW(div_s), DIV, 0, 0 },
    { ROW(sqrt_s), SQRT, 0, 0 }, { ROW(madd_d), MADD, 1, 0 }, { ROW(madd_s), MADD, 0, 0 }, { ROW(add_2d), ADD, 1, 1 }, { ROW(sub_4s), SUB, 0, 1 }, { ROW(mul_4s), MUL, 0, 1 },
    { ROW(div_2d), DIV, 1, 1 }, { ROW(sqrt_4s), SQRT, 0, 1 }, { ROW(mla_2d), MADD, 1, 1 },
    { ROW(madd_alias), MADD, 1, 0 }, { ROW(madd_first), MADD, 1, 0 }, { ROW(msub_second), MSUB, 1, 0 }, { ROW(madd_other), MADD, 1, 0 }, { ROW(msub_d), MSUB, 1, 0 }, { ROW(nmadd_d), NMADD, 1, 0 }, { ROW(nmsub_s), NMSUB, 0, 0 }, { ROW(mls_4s), MSUB, 0, 1 }, { ROW(mla_2s), MADD, 0, 1 },
    { ROW(mls_e), MSUB, 1, 0 }, { ROW(addp_2d), ADD, 1, 1 }, { ROW(chain_d), CHAIN, 1, 0 },
};
enum { ROWS = sizeof rows / sizeof *rows };

/* --- the model: Arm's FPProcessNaNs() and invalid operations ------------------------------------------------------------------------ */

#define INF(f64) ((f64) ? UINT64_C(0x7ff0000000000000) : UINT64_C(0x7f800000))
#define QUIET(f64) ((f64) ? UINT64_C(0x8000000000000) : UINT64_C(0x400000))
#define SIGN(f64) ((f64) ? UINT64_C(1) << 63 : UINT64_C(1) << 31)
static bool is_nan(uint64_t x, bool f64) { return (x & ~SIGN(f64)) > INF(f64); }
static bool is_snan(uint64_t x, bool f64) { return is_nan(x, f64) && !(x & QUIET(f64)); }
static bool is_inf(uint64_t x, bool f64) { return (x & ~SIGN(f64)) == INF(f64); }
static bool is_zero(uint64_t x, bool f64) { return (x & ~SIGN(f64)) == 0; }

/* The result if it is a NaN, else 0. *ioc: invalid was raised. */
static uint64_t model(enum op op, bool f64, uint64_t z, uint64_t x, uint64_t y, bool *ioc)
{
    uint64_t in[3] = { x, y, 0 };
    unsigned n = op == SQRT ? 1 : 2;
    bool invalid = false;
    if (op == MSUB || op == NMADD) x ^= SIGN(f64);
    if (op == NMADD || op == NMSUB) z ^= SIGN(f64);
    if (op >= MADD) op = MADD;
    in[0] = x;
    if (op == MADD) in[0] = z, in[1] = x, in[2] = y, n = 3;
    for (unsigned k = 0; k < n; k++) *ioc |= is_snan(in[k], f64);
    if (op == MUL || op == MADD) invalid = (is_inf(x, f64) && is_zero(y, f64)) || (is_zero(x, f64) && is_inf(y, f64));
    if (op == MADD && invalid && !is_snan(z, f64) && is_nan(z, f64)) {
        *ioc = true;
        return INF(f64) | QUIET(f64);
    }
    for (unsigned k = 0; k < n; k++)
        if (is_snan(in[k], f64)) return in[k] | QUIET(f64);
    for (unsigned k = 0; k < n; k++)
        if (is_nan(in[k], f64)) return in[k];
    if (op == ADD || op == SUB) invalid = is_inf(x, f64) && is_inf(y, f64) && ((x ^ y) & SIGN(f64)) == (op == ADD ? SIGN(f64) : 0);
    if (op == DIV) invalid = (is_inf(x, f64) && is_inf(y, f64)) || (is_zero(x, f64) && is_zero(y, f64));
    if (op == SQRT) invalid = x & SIGN(f64) && !is_zero(x, f64);
    if (op == MADD && !invalid) invalid = (is_inf(x, f64) || is_inf(y, f64)) && is_inf(z, f64) && ((x ^ y ^ z) & SIGN(f64));
    *ioc |= invalid;
    return invalid ? INF(f64) | QUIET(f64) : 0;
}

/* --- the cases ---------------------------------------------------------------------------------------------------------------------- */

static const uint64_t value[2][10] = {
    { 0x3fc00000, 0, 0x80000000, 0x7f800000, 0xff800000, 0x7fc00123, 0xffc04567, 0x7f800089, 0xffa0000a, 0xbfc00000 },
    { UINT64_C(0x3ff8000000000000), 0, UINT64_C(1) << 63, UINT64_C(0x7ff0000000000000), UINT64_C(0xfff0000000000000), UINT64_C(0x7ff8000000000123),
      UINT64_C(0xfff8000000004567), UINT64_C(0x7ff0000000000089), UINT64_C(0xfff400000000000a), UINT64_C(0xbff8000000000000) },
};

static uint64_t lane(v128 v, bool f64, unsigned n) { return f64 ? v.d[n] : v.d[n / 2] >> 32 * (n & 1) & UINT32_MAX; }
static v128 splat(bool f64, uint64_t x) { return f64 ? (v128){ { x, x } } : (v128){ { x << 32 | x, x << 32 | x } }; }

static void try(const struct row *r, unsigned i, unsigned j, unsigned k)
{
    const bool f64 = r->f64;
    const uint64_t x = value[f64][i], y = value[f64][j], z = value[f64][k];
    bool ioc = false;
    uint64_t want;
    if (r->op == CHAIN) {
        const uint64_t sum = model(ADD, f64, 0, x, y, &ioc);
        if (!sum) return;
        const uint64_t product = model(MUL, f64, 0, sum, y, &ioc);
        want = model(SUB, f64, 0, product, x, &ioc);
    } else {
        want = model(r->op, f64, z, x, y, &ioc);
    }
    fpsr_swap(0);
    const v128 got = r->f(splat(f64, z), splat(f64, x), splat(f64, y));
    const bool raised = fpsr_swap(0) & IOC;
    for (unsigned n = 0; n < (r->vector ? f64 ? 2u : 4u : 1u); n++) {
        const uint64_t g = lane(got, f64, n);
        const bool ok = want ? g == want : !is_nan(g, f64);
        if (!ok) printf("%s %llx, %llx, %llx: %llx, not %llx\n", r->name, (unsigned long long)z, (unsigned long long)x, (unsigned long long)y, (unsigned long long)g, (unsigned long long)want);
        CHECK(ok);
    }
    if (raised != ioc) printf("%s %llx, %llx, %llx: IOC\n", r->name, (unsigned long long)z, (unsigned long long)x, (unsigned long long)y);
    CHECK(raised == ioc);
}

static void *all(void *row)
{
    const struct row *r = row;
    for (unsigned i = 0; i < 10; i++)
        for (unsigned j = 0; j < 10; j++)
            for (unsigned k = 0; k < (r->op >= MADD ? 10u : 1u); k++) try(r, i, j, k);
    return NULL;
}

static void warm(const struct row *r)
{
    const v128 one = splat(r->f64, value[r->f64][0]);
    for (unsigned n = 0; n < WARM; n++) r->f(one, one, one);
}

/* What of the pairs (and addends) number `from`, from + step, ... gives, with numbers between. */
static void few(const struct row *r, unsigned from, unsigned step)
{
    const unsigned n = r->op >= MADD ? 1000 : 100;
    for (unsigned p = from; p < n; p += step) {
        try(r, p % 10, p / 10 % 10, p / 100);
        try(r, 0, 9, 0);
    }
}

static int in_child(void (*f)(const struct row *, unsigned), const struct row *r, unsigned n)
{
    int status = -1;
    fflush(stdout);
    const pid_t pid = fork();
    if (pid == 0) {
        f(r, n);
        fflush(stdout);
        _exit(check_failures != 0);
    }
    CHECK(pid > 0 && waitpid(pid, &status, 0) == pid);
    return status;
}
static void hot_few(const struct row *r, unsigned part)
{
    warm(r);
    few(r, part, r->op >= MADD ? 23 : PARTS);
}
static void hot_threads(const struct row *r, unsigned n)
{
    pthread_t t[4];
    warm(r);
    for (unsigned k = 0; k < n; k++) CHECK(pthread_create(&t[k], NULL, all, (void *)(uintptr_t)r) == 0);
    for (unsigned k = 0; k < n; k++) pthread_join(t[k], NULL);
}

static volatile unsigned ticks;
static void tick(int signo, siginfo_t *si, void *uc)
{
    (void)signo, (void)si, (void)uc;
    const uint64_t before = fpsr_swap(0);
    const v128 got = div_d(splat(true, 0), splat(true, value[1][1]), splat(true, value[1][2]));
    CHECK(got.d[0] == (INF(true) | QUIET(true)) && (fpsr_swap(before) & IOC));
    ticks++;
}
static void interrupted(const struct row *r, unsigned n)
{
    const struct itimerval every = { .it_interval = { 0, 2000 }, .it_value = { 0, 2000 } };
    on_signal(SIGALRM, tick, SA_RESTART);
    CHECK(setitimer(ITIMER_REAL, &every, NULL) == 0);
    warm(r);
    for (; ticks < n; all((void *)(uintptr_t)r)) {}
}

/* What the guest says of SIGFPE and SIGTRAP is not the VM's. */
static void ignoring(const struct row *r, unsigned part)
{
    sigset_t every;
    signal(SIGFPE, SIG_IGN);
    signal(SIGTRAP, SIG_IGN);
    hot_few(r, part);
    signal(SIGFPE, SIG_DFL);
    sigfillset(&every);
    CHECK(sigprocmask(SIG_BLOCK, &every, NULL) == 0 && raise(SIGFPE) == 0 && raise(SIGTRAP) == 0);
    few(r, !part, PARTS);
}

int main(void)
{
    for (unsigned k = 0; k < ROWS; k++)
        for (unsigned part = 0; part < PARTS; part++) CHECK(in_child(hot_few, &rows[k], part) == 0);
    for (unsigned k = 0; k < ROWS; k += 5) CHECK(in_child(hot_threads, &rows[k], 4) == 0);
    CHECK(in_child(ignoring, &rows[5], 0) == 0);
    CHECK(in_child(interrupted, &rows[5], 20) == 0);
    CHECK(in_child(interrupted, &rows[16], 20) == 0);
    for (unsigned k = 0; k < ROWS; k++) all((void *)(uintptr_t)&rows[k]);   /* cold and many */
    return check_done("a64_nan");
}
