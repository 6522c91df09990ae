// flags: -frounding-math
/* fp_text.c: printf and strtod there and back; conversions between numbers; libm. All values are printed in full. */
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdint.h>

#include "check.h"

static uint64_t state = 88172645463325252;
static uint64_t rnd(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static double from_bits(uint64_t u) { double d; memcpy(&d, &u, 8); return d; }

static void there_and_back(void)
{
    char text[64];
    unsigned long sum = 0;
    for (int i = 0; i < 500; i++) {
        double d = from_bits(rnd());
        if (!isfinite(d)) continue;
        snprintf(text, sizeof text, "%.17g", d);
        CHECK(strtod(text, NULL) == d);
        for (const char *s = text; *s; s++) sum = sum * 31 + (unsigned char)*s;
        float f = (float)(d * from_bits((rnd() & 0x001fffffffffffff) | 0x3fe0000000000000));
        if (!isfinite(f)) continue;
        snprintf(text, sizeof text, "%.9g", (double)f);
        CHECK(strtof(text, NULL) == f);
    }
    printf("text %016lx\n", sum);
    static const char *const hard[] = { "2.2250738585072011e-308", "2.2250738585072014e-308", "4.9406564584124654e-324", "2.4703282292062327e-324",
        "2.4703282292062328e-324", "1.7976931348623157e308", "1.7976931348623159e308", "9007199254740993", "0x1.00000000000008p0", "0x1.000000000000081p0",
        "-0", "inf", "nan", "1e-400", "6.02214076e23", ".1", "123456789012345678901234567890" };
    for (unsigned i = 0; i < sizeof hard / sizeof *hard; i++)
        printf("%-32s %a %.17g %.9g\n", hard[i], strtod(hard[i], NULL), strtod(hard[i], NULL), (double)strtof(hard[i], NULL));
    printf("%.3f %.0f %.0f %.0f %e %g %10.4f|%-10.2e|%+.1f|%#.0f %Lg\n", 2.0005, 0.5, 1.5, 2.5, 12345.678, 1e-5, M_PI, M_E, 0.25, 3.0, 1.0L / 3);
}

static void numbers(void)
{
    static const double v[] = { 0, -0.0, 0.5, -0.5, 1.5, -1.5, 2147483647.5, -2147483648.5, 4294967295.5, 9.2233720368547748e18, 9.2233720368547758e18,
        -9.2233720368547758e18, 1.8446744073709550e19, 1.8446744073709552e19, 1e300, -1e300, INFINITY, -INFINITY, NAN, 0x1p-1074 };
    for (unsigned i = 0; i < sizeof v / sizeof *v; i++) {
        volatile double d = v[i];
        volatile float f = (float)d;
        printf("%.17g: %d %u %ld %lu | %d %u %ld %lu\n", v[i], (int)d, (unsigned)d, (long)d, (unsigned long)d, (int)f, (unsigned)f, (long)f, (unsigned long)f);
    }
    static const int64_t n[] = { 0, 1, -1, INT32_MAX, INT32_MIN, UINT32_MAX, INT64_MAX, INT64_MIN, (1l << 53) + 1, (1l << 24) + 1, -((1l << 53) + 3), 0x7fffff8000000001 };
    for (unsigned i = 0; i < sizeof n / sizeof *n; i++) {
        volatile int64_t l = n[i];
        printf("%" PRId64 ": %a %a %a %a | %a %a %a %a\n", n[i], (double)(int32_t)l, (double)(uint32_t)l, (double)l, (double)(uint64_t)l,
               (double)(float)(int32_t)l, (double)(float)(uint32_t)l, (double)(float)l, (double)(float)(uint64_t)l);
    }
}

static void functions(void)
{
    static double (*const f1[])(double) = { sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, exp, exp2, expm1, log, log2, log10, log1p, sqrt, cbrt, floor, ceil,
        trunc, round, rint, erf, lgamma, tgamma, j0, y1 };
    static const double x[] = { 0, 0.1, 0.5, 1, -0.75, 2.5, 10, 100, -3.5, 1e10, 0.999999999, 1e-300 };
    for (unsigned i = 0; i < sizeof f1 / sizeof *f1; i++) {
        printf("f%u", i);
        for (unsigned k = 0; k < sizeof x / sizeof *x; k++) {
            double r = f1[i](x[k]);
            if (isnan(r)) printf(" nan"); else printf(" %.13g", r);
        }
        putchar('\n');
    }
    for (unsigned k = 0; k + 1 < sizeof x / sizeof *x; k++) {
        int e, q;
        double m = frexp(x[k], &e), whole, part = modf(x[k], &whole);
        printf("%.13g %.13g %.13g %.13g %a %d %a %a %a %.13g\n", pow(fabs(x[k]), x[k + 1]), fmod(x[k], 0.3), atan2(x[k], x[k + 1]), hypot(x[k], x[k + 1]), m, e,
               whole, part, nextafter(x[k], 1), remquo(x[k], 0.7, &q));
    }
}

int main(void)
{
    there_and_back();
    numbers();
    functions();
    return check_done("fp_text");
}
