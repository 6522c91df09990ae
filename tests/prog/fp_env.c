// flags: -frounding-math
/* fp_env.c: <fenv.h> and the control register: rounding modes, sticky flags, environments; across calls, signals and threads. */
#include <fenv.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "check.h"

#pragma STDC FENV_ACCESS ON

enum { AWAY = -1 };      /* ties away from zero: RISC-V has it as a mode; it has no name in <fenv.h> */
static const struct { int mode; const char *name; } modes[] = {
    { FE_TONEAREST, "nearest" }, { FE_TOWARDZERO, "zero" }, { FE_DOWNWARD, "down" }, { FE_UPWARD, "up" },
#ifdef __riscv
    { AWAY, "away" },
#endif
};

/* To an integer, in the present mode, and towards zero. */
#ifdef __riscv
static long to_long(double d) { long l; __asm__ volatile("fcvt.l.d %0, %1, dyn" : "=r"(l) : "f"(d)); return l; }
static long to_int(double d) { long l; __asm__ volatile("fcvt.w.d %0, %1, dyn" : "=r"(l) : "f"(d)); return l; }
static long to_int_zero(double d) { long l; __asm__ volatile("fcvt.w.d %0, %1, rtz" : "=r"(l) : "f"(d)); return l; }
#elif defined(__aarch64__)
static long to_long(double d) { long l; __asm__ volatile("frinti %d1, %d1\n\tfcvtzs %0, %d1" : "=r"(l), "+w"(d)); return l; }
static long to_int(double d) { int i; __asm__ volatile("frinti %d1, %d1\n\tfcvtzs %w0, %d1" : "=r"(i), "+w"(d)); return i; }
static long to_int_zero(double d) { int i; __asm__ volatile("fcvtzs %w0, %d1" : "=r"(i) : "w"(d)); return i; }
#endif

static void set_mode(int mode)
{
#ifdef __riscv
    if (mode == AWAY) __asm__ volatile("fsrmi 4");
    else
#endif
    CHECK(fesetround(mode) == 0 && fegetround() == mode);
}

static void rounding(void)
{
    volatile double one = 1, three = 3, tie = 2.5, tiny = 0x1p-60, big = 0x1.fffffffffffffp1023, ulp = 0x1p-53;
    volatile float fone = 1, fthree = 3;
    for (unsigned m = 0; m < sizeof modes / sizeof *modes; m++) {
        set_mode(modes[m].mode);
        double q = one / three, n = -one / three, s = one + tiny, u = one + ulp, o = big * 2, r = sqrt(three), f = fma(one, ulp, one);
        float fq = fone / fthree;
        float narrow = (float)q;
        long l = to_long(tie), ln = to_long(-tie), w = to_int(3.5);
        volatile long odd = (1l << 53) + 1;
        double wide = (double)odd, near = nearbyint(tie), ri = rint(-tie);
        set_mode(FE_TONEAREST);
        printf("%-8s %a %a %a %a %a %a %a %a %a\n         %ld %ld %ld %a %g %g %ld\n", modes[m].name, q, n, s, u, o, r, f, fq, narrow, l, ln, w, wide, near, ri, lrint(tie));
    }
}

static void show(const char *what)
{
    int f = fetestexcept(FE_ALL_EXCEPT);
    printf("%s:%s%s%s%s%s\n", what, f & FE_INVALID ? " invalid" : "", f & FE_DIVBYZERO ? " divbyzero" : "", f & FE_OVERFLOW ? " overflow" : "",
           f & FE_UNDERFLOW ? " underflow" : "", f & FE_INEXACT ? " inexact" : "");
    feclearexcept(FE_ALL_EXCEPT);
}

static void flags(void)
{
    volatile double zero = 0, one = 1, big = 1e308, small = 1e-308, nan = NAN, r;
    volatile float fr;
    volatile long l;
    feclearexcept(FE_ALL_EXCEPT);
    r = one / zero; show("1/0");
    r = zero / zero; show("0/0");
    r = big * 10; show("overflow");
    r = small * 1e-10; show("underflow");
    r = one / 3; show("1/3");
    r = one + one; show("exact");
    r = sqrt(-one); show("sqrt(-1)");
    fr = (float)big; show("to float");
    fr = (float)1e-45; show("denormal");
    l = (long)1e30; l = (int)big; show("to int");
    l = to_int_zero(1.5); show("1.5 to int");
    r = nan + one; show("quiet nan");
    CHECK(!(nan < one)); show("nan < 1");
    CHECK(!(nan == one)); show("nan == 1");
    CHECK(isunordered(nan, one)); show("unordered");
    feraiseexcept(FE_DIVBYZERO | FE_UNDERFLOW); show("raised");
    r = one / 3; r = one / zero; show("both");
    feraiseexcept(FE_INVALID);
    fexcept_t saved;
    fegetexceptflag(&saved, FE_ALL_EXCEPT);
    feclearexcept(FE_ALL_EXCEPT);
    fesetexceptflag(&saved, FE_ALL_EXCEPT);
    show("restored");
    fenv_t env;
    feraiseexcept(FE_OVERFLOW);
    feholdexcept(&env);
    CHECK(fetestexcept(FE_ALL_EXCEPT) == 0);
    r = zero / zero;
    feupdateenv(&env);
    show("updated");
    fesetround(FE_UPWARD);
    fegetenv(&env);
    fesetenv(FE_DFL_ENV);
    CHECK(fegetround() == FE_TONEAREST);
    fesetenv(&env);
    CHECK(fegetround() == FE_UPWARD);
    fesetround(FE_TONEAREST);
}

static void handler(int signo)
{
    (void)signo;
    volatile double one = 1;
    CHECK(one / 3 > 0);
    fesetround(FE_DOWNWARD);
    feraiseexcept(FE_DIVBYZERO);
}

static void *thread(void *arg)
{
    /* a new thread inherits the environment of its maker */
    CHECK(fegetround() == FE_UPWARD);
    fesetround(FE_DOWNWARD);
    feraiseexcept(FE_DIVBYZERO);
    return arg;
}

int main(void)
{
    rounding();
    flags();
    /* a signal handler's changes are undone */
    signal(SIGUSR1, handler);
    fesetround(FE_UPWARD);
    feraiseexcept(FE_INEXACT);
    raise(SIGUSR1);
    CHECK(fegetround() == FE_UPWARD && fetestexcept(FE_ALL_EXCEPT) == FE_INEXACT);
    pthread_t t;
    CHECK(pthread_create(&t, NULL, thread, NULL) == 0 && pthread_join(t, NULL) == 0);
    CHECK(fegetround() == FE_UPWARD && fetestexcept(FE_DIVBYZERO) == 0);
    getpid();       /* a system call leaves it alone */
    CHECK(fegetround() == FE_UPWARD && fetestexcept(FE_INEXACT));
    fesetround(FE_TONEAREST);
    return check_done("fp_env");
}
