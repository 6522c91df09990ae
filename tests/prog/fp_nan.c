// flags: -frounding-math
// guests: riscv64
/* fp_nan.c: NaN results are the canonical NaN whatever goes in; moves and sign injections keep every bit; min, max, class; boxing. */
#include <math.h>
#include <stdint.h>

#include "check.h"

#define D(v) ({ union { uint64_t u; double d; } x_ = { v }; x_.d; })
#define S(v) ({ union { uint32_t u; float s; } x_ = { v }; x_.s; })
static uint64_t dbits(double d) { uint64_t u; __asm__("fmv.x.d %0, %1" : "=r"(u) : "f"(d)); return u; }
static uint32_t sbits(float s) { uint32_t u; __asm__("fmv.x.w %0, %1" : "=r"(u) : "f"(s)); return u; }

#define OP2(insn, a, b) ({ double r_; __asm__ volatile(insn " %0, %1, %2" : "=f"(r_) : "f"(D(a)), "f"(D(b))); dbits(r_); })
#define OP1(insn, a) ({ double r_; __asm__ volatile(insn " %0, %1" : "=f"(r_) : "f"(D(a))); dbits(r_); })
#define OP3(insn, a, b, c) ({ double r_; __asm__ volatile(insn " %0, %1, %2, %3" : "=f"(r_) : "f"(D(a)), "f"(D(b)), "f"(D(c))); dbits(r_); })
#define SOP2(insn, a, b) ({ float r_; __asm__ volatile(insn " %0, %1, %2" : "=f"(r_) : "f"(S(a)), "f"(S(b))); sbits(r_); })
#define SOP3(insn, a, b, c) ({ float r_; __asm__ volatile(insn " %0, %1, %2, %3" : "=f"(r_) : "f"(S(a)), "f"(S(b)), "f"(S(c))); sbits(r_); })
#define FLAGS() ({ unsigned long f_; __asm__ volatile("fsflags %0, x0" : "=r"(f_)); f_; })

int main(void)
{
    static const uint64_t nan[] = { 0x7ff8000000000000, 0x7ff8000000000001, 0xfff8000000000000, 0xffffffffffffffff, 0x7ff0000000000001, 0xfff4000000001234,
        0x7ff8123456789abc };
    static const uint32_t fnan[] = { 0x7fc00000, 0x7fc00001, 0xffc00000, 0xffffffff, 0x7f800001, 0xffa01234, 0x7fd23456 };
    const uint64_t one = 0x3ff0000000000000, canon = 0x7ff8000000000000, inf = 0x7ff0000000000000, minf = inf | 1ull << 63;
    const uint32_t fone = 0x3f800000, fcanon = 0x7fc00000;
    FLAGS();
    for (unsigned i = 0; i < sizeof nan / sizeof *nan; i++) {
        int signalling = !(nan[i] >> 51 & 1);
        for (int swap = 0; swap < 2; swap++) {
            uint64_t a = swap ? one : nan[i], b = swap ? nan[i] : one;
            uint32_t fa = swap ? fone : fnan[i], fb = swap ? fnan[i] : fone;
            CHECK(OP2("fadd.d", a, b) == canon && FLAGS() == (signalling ? 16 : 0));
            CHECK(OP2("fsub.d", a, b) == canon && OP2("fmul.d", a, b) == canon && OP2("fdiv.d", a, b) == canon);
            CHECK(FLAGS() == (signalling ? 16 : 0));
            CHECK(SOP2("fadd.s", fa, fb) == fcanon && SOP2("fsub.s", fa, fb) == fcanon && SOP2("fmul.s", fa, fb) == fcanon && SOP2("fdiv.s", fa, fb) == fcanon);
            CHECK(OP3("fmadd.d", a, b, one) == canon && OP3("fmsub.d", one, a, b) == canon && OP3("fnmadd.d", one, one, a ^ b ^ one) == canon);
            CHECK(SOP3("fnmsub.s", fa, fb, fone) == fcanon && SOP3("fmadd.s", fone, fa, fb) == fcanon);
            /* the number wins */
            FLAGS();
            CHECK(OP2("fmin.d", a, b) == one && FLAGS() == (signalling ? 16 : 0));
            CHECK(OP2("fmax.d", a, b) == one && SOP2("fmin.s", fa, fb) == fone && SOP2("fmax.s", fa, fb) == fone);
            FLAGS();
            long r;
            __asm__ volatile("feq.d %0, %1, %2" : "=r"(r) : "f"(D(a)), "f"(D(b)));
            CHECK(r == 0 && FLAGS() == (signalling ? 16 : 0));
            __asm__ volatile("flt.d %0, %1, %2" : "=r"(r) : "f"(D(a)), "f"(D(b)));
            CHECK(r == 0 && FLAGS() == 16);
            __asm__ volatile("fle.s %0, %1, %2" : "=r"(r) : "f"(S(fa)), "f"(S(fb)));
            CHECK(r == 0 && FLAGS() == 16);
        }
        CHECK(OP2("fmin.d", nan[i], nan[6 - i]) == canon && OP2("fmax.d", nan[i], nan[i]) == canon);
        CHECK(OP1("fsqrt.d", nan[i]) == canon);
        /* bits pass */
        CHECK(OP2("fsgnj.d", nan[i], nan[i]) == nan[i] && OP2("fsgnjn.d", nan[i], nan[i]) == (nan[i] ^ 1ull << 63));
        CHECK(OP2("fsgnjx.d", nan[i], nan[i]) == (nan[i] & ~(1ull << 63)) && SOP2("fsgnjn.s", fnan[i], fnan[i]) == (fnan[i] ^ 1u << 31));
        volatile double d = D(nan[i]);
        volatile float s = S(fnan[i]);
        double copy = d;
        float fcopy = s;
        CHECK(dbits(copy) == nan[i] && sbits(fcopy) == fnan[i]);
        long k;
        __asm__ volatile("fclass.d %0, %1" : "=r"(k) : "f"(copy));
        CHECK(k == (signalling ? 256 : 512));
        /* between formats */
        FLAGS();
        CHECK(sbits((float)d) == fcanon && FLAGS() == (signalling ? 16 : 0) && dbits((double)s) == canon && FLAGS() == (fnan[i] >> 22 & 1 ? 0 : 16));
        /* to integers: the largest */
        long w, wu, l, lu;
        __asm__ volatile("fcvt.w.d %0, %4, rtz\n\tfcvt.wu.d %1, %4, rtz\n\tfcvt.l.d %2, %4, rtz\n\tfcvt.lu.d %3, %4, rtz" : "=r"(w), "=r"(wu), "=r"(l), "=r"(lu) : "f"(copy));
        CHECK(w == 0x7fffffff && wu == -1 && l == INT64_MAX && lu == -1 && FLAGS() == 16);
    }
    /* NaN made from none */
    CHECK(OP2("fsub.d", inf, inf) == canon && OP2("fmul.d", inf, 0) == canon && OP2("fdiv.d", 0, 0) == canon && OP2("fdiv.d", minf, inf) == canon);
    CHECK(OP1("fsqrt.d", minf) == canon && OP1("fsqrt.d", 1ull << 63) == 1ull << 63 && OP3("fmadd.d", inf, 0, canon) == canon && FLAGS() == 16);
    CHECK(SOP2("fsub.s", 0x7f800000, 0x7f800000) == fcanon && SOP2("fdiv.s", 0, 0x80000000) == fcanon);
    /* zeros of min and max */
    CHECK(OP2("fmin.d", 0, 1ull << 63) == 1ull << 63 && OP2("fmin.d", 1ull << 63, 0) == 1ull << 63 && OP2("fmax.d", 0, 1ull << 63) == 0 && OP2("fmax.d", 1ull << 63, 0) == 0);
    /* a double read as a float is not boxed: the canonical NaN; its bits can still be moved and stored */
    uint64_t r;
    __asm__ volatile("fadd.s ft0, %1, %2\n\tfmv.x.d %0, ft0" : "=r"(r) : "f"(D(0x3f8000003f800000)), "f"(S(fone)) : "ft0");
    CHECK(r == 0xffffffff7fc00000);
    __asm__ volatile("fmv.x.w %0, %1" : "=r"(r) : "f"(D(0x3f800000bf800000)));
    CHECK(r == 0xffffffffbf800000);
    __asm__ volatile("flw ft0, 0(%1)\n\tfmv.x.d %0, ft0" : "=r"(r) : "r"(&fone) : "ft0");
    CHECK(r == 0xffffffff3f800000);
    __asm__ volatile("fsgnj.s ft0, %1, %1\n\tfmv.x.d %0, ft0" : "=r"(r) : "f"(D(0x123456783f800000)) : "ft0");
    CHECK(r == 0xffffffff7fc00000);
    return check_done("fp_nan");
}
