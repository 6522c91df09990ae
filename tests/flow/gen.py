#!/usr/bin/env python3
"""gen.py SEED - a random C program on standard output. It ends by itself, prints checksums, and prints the same wherever and however it is compiled. Its
argument bounds how many calls of its functions do anything.

What is in it: nested loops with breaks and continues, switches and tables of labels, calls of small leaves, of functions through pointers and of recursive
ones; byte, half, word and double-word accesses at computed indices into arrays that overlap (views, also misaligned ones), volatile ones among
them; signed and unsigned arithmetic of all widths; double and float, NaN and infinities included; arrays in loops that compilers vectorise; atomic
operations; setjmp, also out of a SIGSEGV handler, and a handler that makes the page accessible and goes on: so whatever a program computes after a fault
depends on every register that the handler's frame had.

Nothing is undefined or left to the compiler with -fwrapv -fno-strict-aliasing -ffp-contract=off: shifts are masked, divisors are made odd or positive, conversions
to integers are clamped, and the sign and payload of a NaN never show.
"""
import random
import sys

INTS = ["int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t"]
BITS = {t: int(t.strip("uint_")) for t in INTS}
BYTES = 1024          # of each array that is seen through views
PAGES = 4             # of 4096 bytes whose accesses may fault

HEAD = r"""#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct st { int64_t a, b; int32_t c; uint8_t d; double e; float g; uint8_t m[1024 + 8]; };
#define VIEW(T) struct view_##T { T v; } __attribute__((packed, may_alias))
VIEW(int8_t); VIEW(uint8_t); VIEW(int16_t); VIEW(uint16_t); VIEW(int32_t); VIEW(uint32_t); VIEW(int64_t); VIEW(uint64_t);
#define AT(T, base, off) (((struct view_##T *)((uint8_t *)(base) + (off)))->v)

static uint8_t G[1024 + 8] __attribute__((aligned(16))), H[1024 + 8] __attribute__((aligned(16)));
static double D[64]; static float E[64]; static struct st S;
static volatile int32_t vol = 3;
static volatile uint8_t volb[16];
static uint8_t *P;
static sigjmp_buf away;
static volatile int armed;
static uint64_t rounds, limit = 4000;

static double num(double x) { return x == x ? x : 0.25; }
static float numf(float x) { return x == x ? x : 0.25f; }
static int32_t toint(double x) { return x >= -2e9 && x <= 2e9 ? (int32_t)x : 77; }
static int64_t tolong(double x) { return x >= -9e18 && x <= 9e18 ? (int64_t)x : -5; }
static uint64_t toulong(double x) { return x > -1 && x <= 1.8e19 ? (uint64_t)x : 99; }
static uint64_t bits(double x) { uint64_t b; memcpy(&b, &x, 8); return x == x ? b : 0x7ff8; }
static uint32_t bitsf(float x) { uint32_t b; memcpy(&b, &x, 4); return x == x ? b : 0x7fc0; }

/* Pages of P are made accessible one by one; a fault anywhere else comes from a place that wants to be left. */
static void on_segv(int n, siginfo_t *si, void *uc)
{
    uint8_t *a = (uint8_t *)((uintptr_t)si->si_addr & ~(uintptr_t)4095);
    (void)n; (void)uc;
    if (a >= P && a < P + PAGES * 4096) { mprotect(a, 4096, PROT_READ | PROT_WRITE); return; }
    if (!armed) _Exit(3);
    siglongjmp(away, 1);
}
static void on_urg(int n) { (void)n; }
static __attribute__((noinline)) void forbid(unsigned pages, int prot)
{
    for (unsigned i = 0; i < PAGES; i++) if (pages >> i & 1) mprotect(P + i * 4096, 4096, prot);
}
"""


class Function:
    def __init__(self, name):
        self.name = name
        self.ints, self.doubles, self.floats, self.counters, self.declared = [], [], [], [], []
        self.n_int = self.n_double = 0
        self.struct = False
        self.callees, self.calls_left, self.labels = [], 2, 0
        self.inline_asm = False


class Program:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.lines = []
        self.leaves, self.functions = [], []

    # --- small things ------------------------------------------------------------------------------------------------
    def c(self, *a):
        return self.r.choice(a)

    def n(self, a, b):
        return self.r.randint(a, b)

    def chance(self, p):
        return self.r.random() < p

    def out(self, *lines):
        self.lines += lines

    # --- expressions -------------------------------------------------------------------------------------------------
    def literal(self):
        k = self.r.random()
        if k < .7:
            return str(self.c(0, 1, -1, 2, 3, 7, 8, 255, 256, -128, 65535, 0x7fffffff, self.n(-2048, 2047), self.n(-10**6, 10**6)))
        return "(int64_t)0x%xULL" % self.r.getrandbits(64)

    def base(self, f):
        k = self.r.random()
        if k < .2:
            return "P + %d" % (self.n(0, PAGES - 2) * 4096 + self.c(0, 2048, 3500))   # may reach into the next page
        return self.c("G", "G", "H", "S.m") if not f.struct else self.c("G", "H", "s->m", "s->m")

    def place(self, f, index):
        t = self.c(*INTS)
        size = BITS[t] // 8
        k = self.r.random()
        if k < .75:
            off = "((%s) & %d) * %d" % (index, BYTES // size - 1, size)
        elif k < .9:
            off = "((%s) & %d)" % (index, BYTES - 1)            # misaligned
        else:
            off = str(self.n(0, BYTES // size - 1) * size)
        return "AT(%s, %s, %s)" % (t, self.base(f), off)

    def leaf_call(self, f, d):
        g = self.c(*self.leaves)
        return "%s(%s)" % (g.name, ", ".join(self.int(f, d) for _ in range(g.n_int)))

    def int(self, f, d):
        if d <= 0 or self.chance(.12):
            k = self.r.random()
            if k < .55:
                return self.c(*f.ints)
            if k < .7 and f.counters:
                return self.c(*f.counters)
            if k < .74:
                return self.c("vol", "volb[%d]" % self.n(0, 15))
            return self.literal()
        a, k = self.int(f, d - 1), self.r.random()
        if k < .07:
            return "(%s)(%s)" % (self.c(*INTS), a)
        if k < .10:
            return "%s(%s)" % (self.c("-", "~", "!"), a)
        if k < .13:
            fn, t = self.c(("clzll", "uint64_t"), ("ctzll", "uint64_t"), ("clz", "uint32_t"), ("ctz", "uint32_t"), ("popcountll", "uint64_t"))
            return "(int64_t)__builtin_%s((%s)(%s) | 1)" % (fn, t, a)
        if k < .15:
            return "(int64_t)__builtin_bswap%d(%s)" % (self.c(16, 32, 64), a)
        if k < .24:
            return self.place(f, a)
        if k < .27 and self.leaves:
            return self.leaf_call(f, d - 2)
        if k < .31 and f.doubles:
            return self.c("toint(%s)", "tolong(%s)", "toulong(%s)") % self.double(f, d - 1)
        b = self.int(f, d - 1)
        if k < .52:
            return "((%s) %s (%s))" % (a, self.c("+", "-", "&", "|", "^", "+", "-"), b)
        if k < .57:
            return "((int32_t)(%s) %s (int32_t)(%s))" % (a, self.c("+", "-", "*"), b)
        if k < .63:
            return "((int64_t)(uint64_t)(%s) * (%s))" % (a, b)
        if k < .71:
            t = self.c("int64_t", "uint64_t", "int32_t", "uint32_t")
            return "((%s)(%s) %s ((%s) & %d))" % (t, a, self.c("<<", ">>"), self.c(b, str(self.n(0, 63))), BITS[t] - 1)
        if k < .75:
            t = self.c("uint64_t", "uint32_t", "uint16_t")
            return "((%s)(%s) %s ((%s)(%s) | 1))" % (t, a, self.c("/", "%"), t, b)
        if k < .78:
            return "((int32_t)(%s) %s (((int32_t)(%s) & 0xffff) + 3))" % (a, self.c("/", "%"), b)
        if k < .80:
            return "((int64_t)(%s) %s (((int64_t)(%s) & 0xffffff) + 1))" % (a, self.c("/", "%"), b)
        if k < .87:
            t = self.c(*INTS)
            return "((%s)(%s) %s (%s)(%s))" % (t, a, self.c("<", ">", "<=", ">=", "==", "!="), t, b)
        if k < .94:
            return "((%s) ? (%s) : (%s))" % (self.condition(f, d - 1), a, b)
        if k < .97:
            return "(int64_t)(((%s)(%s) * (%s)(%s)) >> 64)" % self.c(("__int128", "(int64_t)(%s)" % a, "__int128", "(int64_t)(%s)" % b),
                                                                     ("unsigned __int128", "(uint64_t)(%s)" % a, "unsigned __int128", "(uint64_t)(%s)" % b))
        s = self.n(1, 31)
        return "(int64_t)(((uint32_t)(%s) << %d) | ((uint32_t)(%s) >> %d))" % (a, s, a, 32 - s)

    def double(self, f, d):
        if d <= 0 or self.chance(.15):
            k = self.r.random()
            if k < .6:
                return self.c(*f.doubles)
            if k < .75 and f.floats:
                return self.c(*f.floats)
            if k < .9:
                return self.c("1.5", "-0.25", "3e10", "0.1", "-0.0", "1e308", "5e-324", "__builtin_inf()")
            return "(double)(%s)(%s)" % (self.c("int64_t", "uint64_t", "int32_t", "uint32_t"), self.int(f, 1))
        a, b, k = self.double(f, d - 1), self.double(f, d - 1), self.r.random()
        if k < .5:
            return "((%s) %s (%s))" % (a, self.c("+", "-", "*", "/"), b)
        if k < .62:
            return "(double)((float)(%s) %s (float)(%s))" % (a, self.c("+", "-", "*", "/"), b)
        if k < .70:
            return "((%s) ? (%s) : (%s))" % (self.condition(f, d - 1), a, b)
        if k < .74:
            return "__builtin_fabs(%s)" % a
        if k < .78:
            return "(-(%s))" % a
        if k < .84:
            return "__builtin_fma(%s, %s, %s)" % (a, b, self.double(f, d - 2))
        if k < .92:
            return "%s[(%s) & 63]" % (self.c("D", "D", "E"), self.int(f, d - 1))
        if k < .96:
            return "__builtin_sqrt(%s)" % a
        return "__builtin_%s(%s)" % (self.c("floor", "ceil", "trunc", "rint"), a)

    def condition(self, f, d):
        k, a, b = self.r.random(), self.int(f, d - 1), self.int(f, d - 1)
        compare = self.c("<", ">", "<=", ">=", "==", "!=")
        if k < .15 and f.doubles:
            return "(%s) %s (%s)" % (self.double(f, d - 1), compare, self.double(f, d - 1))
        if k < .28:
            return "((%s) >> %d) & 1" % (a, self.n(0, 20))
        if k < .38:
            return "(%s) & %d" % (a, self.c(1, 3, 7, 8, 0x10, 0x100))
        if k < .48:
            return "(%s) %s (%s)" % (self.condition(f, d - 1) if d > 0 else a, self.c("&&", "||"), b)
        t = self.c(*INTS)
        return "(%s)(%s) %s (%s)(%s)" % (t, a, compare, t, b)

    # --- statements --------------------------------------------------------------------------------------------------
    def block(self, f, d, loops, in_loop):
        """loops: how many are around it, as far as costs go; in_loop: may break and continue."""
        o = []
        for _ in range(self.n(1, 4)):
            o += self.statement(f, d, loops, in_loop)
        return ["    " + x for x in o]

    def statement(self, f, d, loops, in_loop):
        k = self.r.random()
        if d <= 0 or k < .28:
            return ["%s %s %s;" % (self.c(*f.ints), self.c("=", "+=", "-=", "^=", "|=", "&=", "+="), self.int(f, self.n(1, 3)))]
        if k < .39:
            return ["%s %s %s;" % (self.place(f, self.int(f, 1)), self.c("=", "=", "+=", "^="), self.int(f, 2))]
        if k < .47 and f.doubles:
            if f.floats and self.chance(.4):
                return ["%s = (float)(%s);" % (self.c(*f.floats), self.double(f, 2))]
            return ["%s = %s;" % (self.c(*f.doubles), self.double(f, 2))]
        if k < .50 and f.doubles:
            x = self.double(f, 2)
            return [self.c("D[(%s) & 63] = num(%s);", "E[(%s) & 63] = numf((float)(%s));") % (self.int(f, 1), x)]
        if k < .62:
            return self.branch(f, d, loops, in_loop)
        if k < .76 and loops < 3:
            return self.loop(f, d, loops)
        if k < .82 and f.callees and f.calls_left:
            return self.call(f)
        if k < .85:
            return self.vector_loop(f) if loops < 2 else ["vol ^= %s;" % self.int(f, 1)]
        if k < .89:
            return self.rare(f, loops)
        if k < .92 and loops < 2:
            return self.machine(f, d)
        return self.switch(f, d, loops)

    def branch(self, f, d, loops, in_loop):
        o = ["if (%s) {" % self.condition(f, 2)] + self.block(f, d - 1, loops, in_loop)
        if in_loop and self.chance(.25):
            o += ["    " + self.c("break;", "continue;")]
        if self.chance(.5):
            o += ["} else {"] + self.block(f, d - 1, loops, in_loop)
        return o + ["}"]

    def loop(self, f, d, loops):
        v = "i%d" % len(f.declared)
        n = self.n(1, 12) if loops else self.n(3, 40)
        f.declared.append("%s %s = 0;" % (self.c("int", "unsigned", "int64_t", "uint64_t", "uint16_t", "uint8_t"), v))
        f.counters.append(v)
        k = self.r.random()
        if k < .4:
            head = "for (%s = 0; %s < %d; %s++) {" % (v, v, n, v)
        elif k < .55:
            head = "for (%s = %d; %s > 0; %s--) {" % (v, n, v, v)
        elif k < .75:
            head = "for (%s = 0; %s < %d && !(%s); %s += %d) {" % (v, v, n * 3, self.condition(f, 2), v, self.n(1, 4))
        else:
            head = "%s = 0; while (%s++ < %d) {" % (v, v, n)
        o = [head] + self.block(f, d - 1, loops + 1, True) + ["}"]
        f.counters.remove(v)
        return o

    def call(self, f):
        f.calls_left -= 1
        g = self.c(*f.callees)
        args = [self.int(f, 2) for _ in range(g.n_int)] + [self.double(f, 1) if f.doubles else "2.5" for _ in range(g.n_double)]
        args += ["s" if f.struct else "&S"] if g.struct else []
        return ["%s ^= %s(%s);" % (self.c(*f.ints), g.name, ", ".join(args))]

    def switch(self, f, d, loops):
        n = self.n(3, 9)
        o = ["switch ((unsigned)(%s) %% %d) {" % (self.int(f, 2), n)]
        for i in range(n):
            if self.chance(.8):
                o += ["case %d:" % i] + self.block(f, d - 1, loops, False)
                o += ["    break;"] if self.chance(.8) else ["    __attribute__((fallthrough));"]
        return o + ["default: %s++;" % self.c(*f.ints), "}"]

    def machine(self, f, d):
        """A little byte-code interpreter: each piece jumps to the next through a table of labels."""
        f.labels += 1
        n, q = self.n(3, 7), "%s_%d" % (f.name, f.labels)
        v = "i%d" % len(f.declared)
        f.declared.append("unsigned %s = 0;" % v)
        o = ["{", "    static void *const t_%s[] = { %s };" % (q, ", ".join("&&l_%s_%d" % (q, i) for i in range(n))),
             "    %s = 0;" % v, "    goto *t_%s[(unsigned)G[0] %% %d];" % (q, n)]
        for i in range(n):
            o += ["l_%s_%d:" % (q, i)] + self.block(f, min(d - 1, 1), 2, False)
            o += ["    if (++%s > %d) goto e_%s;" % (v, self.n(5, 40), q), "    goto *t_%s[(unsigned)(%s) %% %d];" % (q, self.int(f, 1), n)]
        return o + ["e_%s: ;" % q, "}"]

    def vector_loop(self, f):
        v, t = "i%d" % len(f.declared), self.c(*INTS[:7])
        f.declared.append("unsigned %s;" % v)
        if f.doubles and self.chance(.35):
            a, t, fn = self.c(("D", "double", "num"), ("E", "float", "numf"))
            body = "%s[%s] = %s(%s[(%s + %d) & 63] %s (%s)%s);" % (a, v, fn, a, v, self.n(0, 3), self.c("+", "-", "*"), t, self.c(*f.doubles))
            return ["for (%s = 0; %s < 64; %s++) %s" % (v, v, v, body)]
        size, x, y = BITS[t] // 8, *self.r.sample(["G", "H", "S.m"], 2)
        src = "AT(%s, %s, %s * %d)" % (t, y, v, size)
        k, n = self.r.random(), self.n(4, BYTES // size)
        if k < .5:
            body = "AT(%s, %s, %s * %d) %s %s;" % (t, x, v, size, self.c("+=", "^=", "-=", "="), src)
        elif k < .8:
            body = "%s += %s;" % (self.c(*f.ints), src)
        else:
            body = "if (%s > (%s)%s) %s++;" % (src, t, self.literal(), self.c(*f.ints))
        return ["for (%s = 0; %s < %d; %s++) %s" % (v, v, n, v, body)]

    def rare(self, f, loops):
        k, v = self.r.random(), self.c(*f.ints)
        if k < .25:
            return ["%s += (int64_t)__atomic_fetch_%s((uint%d_t *)(G + 16 * ((%s) & 15)), %s, __ATOMIC_SEQ_CST);" %
                    (v, self.c("add", "sub", "or", "and", "xor"), self.c(32, 64), self.int(f, 1), self.int(f, 1))]
        if k < .4:
            return ["{ uint64_t o = %s; %s ^= __atomic_compare_exchange_n((uint64_t *)H, &o, (uint64_t)(%s), 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED); %s += (int32_t)o; }" %
                    (self.c("*(uint64_t *)H", "7"), v, self.int(f, 1), v)]
        if loops > 1 or k < .5:
            return ["vol = (int32_t)(%s);" % self.int(f, 1)]
        if k < .75:
            return ["forbid(%d, %s);" % (self.n(1, 15), self.c("PROT_NONE", "PROT_NONE", "PROT_READ"))]
        if k < .88:    # leave from the middle of an expression
            return ["{", "    volatile int64_t keep = %s;" % v, "    armed = 1;",
                    "    if (!sigsetjmp(away, 1)) keep += AT(%s, (uintptr_t)8 * ((uint32_t)(%s) & 31), 0) + (%s);" % (self.c(*INTS), self.int(f, 1), self.int(f, 1)),
                    "    else keep ^= 0x55;", "    armed = 0;", "    %s = keep;" % v, "}"]
        return ["{", "    volatile int64_t keep = %s;" % v, "    jmp_buf env;", "    int way = setjmp(env);",
                "    if (way < %d) { keep = keep * 3 + way; jump(env, way + 1); }" % self.n(1, 3), "    %s = keep;" % v, "}"]

    # --- functions ---------------------------------------------------------------------------------------------------
    def leaf(self, k):
        f = Function("leaf%d" % k)
        f.n_int = self.n(1, 4)
        f.ints = ["a%d" % j for j in range(f.n_int)]
        self.out("__attribute__((noinline)) static %s %s(%s)" % (self.c(*INTS), f.name, ", ".join("%s %s" % (self.c(*INTS), a) for a in f.ints)), "{")
        for _ in range(self.n(0, 2)):
            self.out("    " + self.c(lambda: "%s %s %s;" % (self.c(*f.ints), self.c("+=", "^=", "="), self.int(f, 2)),
                                     lambda: "%s = %s;" % (self.place(f, self.c(*f.ints)), self.c(*f.ints)),
                                     lambda: "if (%s) return %s;" % (self.condition(f, 1), self.int(f, 1)))())
        self.out("    return %s;" % self.int(f, 2), "}")
        self.leaves.append(f)

    def function(self, k):
        f = Function("f%d" % k)
        f.n_int, f.struct = self.n(1, 6), self.chance(.5)
        f.n_double = self.n(1, 3) if self.chance(.55) else 0
        f.callees = self.functions[-3:]
        n_local = self.n(1, 8)
        f.ints = ["a%d" % j for j in range(f.n_int)] + ["v%d" % j for j in range(n_local)]
        if f.n_double:
            f.doubles = ["d%d" % j for j in range(f.n_double)] + ["e%d" % j for j in range(self.n(0, 5))]
            f.floats = ["g%d" % j for j in range(self.n(0, 3))]
        args = ["%s a%d" % (self.c(*INTS), j) for j in range(f.n_int)] + ["double d%d" % j for j in range(f.n_double)] + (["struct st *s"] if f.struct else [])
        recursive = self.chance(.25)
        text = []
        if f.struct:
            a = self.c("a", "b", "c", "d")
            text += ["a0 += s->%s;" % self.c("a", "b", "c", "d"), "s->%s ^= %s;" % (a, self.int(f, 1))]
        for d in (4, 3):
            text += [x[4:] for x in self.block(f, d, 0, False)]
        if recursive:
            again = [self.int(f, 1) for _ in range(f.n_int)] + f.doubles[:f.n_double] + (["s"] if f.struct else [])
            text.insert(0, "static int depth_%s;" % f.name)
            text += ["if (depth_%s < %d && (%s)) {" % (f.name, self.n(2, 6), self.condition(f, 1)), "    depth_%s++;" % f.name,
                     "    %s += (int64_t)%s(%s);" % (self.c(*f.ints), f.name, ", ".join(again)), "    depth_%s--;" % f.name, "}"]
        result = " ^ ".join("(uint64_t)%s * %dULL" % (v, 2 * self.n(1, 10**6) + 1) for v in f.ints)
        result += "".join(" ^ bits(%s)" % v for v in f.doubles) + "".join(" ^ bitsf(%s) * 77ULL" % v for v in f.floats)
        self.out("__attribute__((noinline)) static uint64_t %s(%s)" % (f.name, ", ".join(args)), "{")
        self.out(*["    %s v%d = %d;" % (self.c(*INTS), j, self.n(-100, 100)) for j in range(n_local)])
        self.out(*["    double %s = %s;" % (e, self.c("0.5", "1.0", "-3.0")) for e in f.doubles if e[0] == "e"])
        self.out(*["    float %s = %s;" % (g, self.c("0.5f", "2.0f", "-1.0f")) for g in f.floats])
        self.out(*["    " + x for x in f.declared])
        self.out("    if (++rounds > limit) return 1;")
        self.out(*["    " + x for x in text])
        self.out("    return %s;" % result, "}")
        self.functions.append(f)

    def main(self):
        f = self.functions
        alike = {}
        for g in f:
            alike.setdefault((g.n_int, g.n_double, g.struct), []).append(g)
        self.out("int main(int argc, char **argv)", "{", "    uint64_t x = 88172645463325252ULL, s = 0;",
                 "    if (argc > 1) limit = strtoul(argv[1], NULL, 10);",
                 "    struct sigaction sa = { .sa_sigaction = on_segv, .sa_flags = SA_SIGINFO };",
                 "    sigaction(SIGSEGV, &sa, NULL);")
        if self.chance(.25):
            self.out("    signal(SIGURG, on_urg);")
        self.out("    P = mmap(NULL, PAGES * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);",
                 "    for (int i = 0; i < 64; i++) {",
                 "        x ^= x << 13; x ^= x >> 7; x ^= x << 17;",
                 "        for (int k = 0; k < 16; k++) { G[i * 16 + k] = (uint8_t)(x >> k); H[i * 16 + k] = (uint8_t)(x * 3 >> 2 * k); S.m[i * 16 + k] = (uint8_t)(~x >> 3 * k); }",
                 "        D[i] = (double)(int32_t)x / 65536; E[i] = (float)(int16_t)x / 16;", "    }",
                 "    for (int r = 0; r < %d; r++) {" % self.n(20, 60))
        for g in f:
            args = ["(int64_t)(x >> %d)" % self.n(0, 40) for _ in range(g.n_int)]
            args += [self.c("(double)(int16_t)(x >> %d)" % self.n(0, 40), "D[x >> %d & 63]" % self.n(0, 40), "(r & 7) ? 0.5 * r : __builtin_nan(\"\")") for _ in range(g.n_double)]
            args += ["&S"] if g.struct else []
            same = alike[g.n_int, g.n_double, g.struct]
            self.out("        x ^= x << 13; x ^= x >> 7; x ^= x << 17;")
            if len(same) > 1:
                kinds = {h.name for h in same}
                # their parameters' types may differ: each is called through a function of one type
                self.out("        s = s * 31 + (x >> 60 < 8 ? %s(%s) : %s(%s));" % (g.name, ", ".join(args), self.c(*sorted(kinds)), ", ".join(args)))
            else:
                self.out("        s = s * 31 + %s(%s);" % (g.name, ", ".join(args)))
            self.out("        s ^= table[x >> 32 & 3](x, (int64_t)s);")
        self.out("    }", "    forbid(15, PROT_READ);",
                 "    for (int i = 0; i < 1024; i++) s = s * 31 + G[i] + H[i] * 7 + S.m[i] * 5;",
                 "    for (int i = 0; i < PAGES * 4096; i++) s = s * 33 + P[i];",
                 "    for (int i = 0; i < 64; i++) s = s * 31 + bits(D[i]) + bitsf(E[i]);",
                 '    printf("%llx %llx %llx %llu\\n", (unsigned long long)s, (unsigned long long)S.a, (unsigned long long)S.c, (unsigned long long)rounds);',
                 "    return 0;", "}")

    def table(self):
        """Functions of one type, called through pointers."""
        for k in range(4):
            f = Function("p%d" % k)
            f.ints = ["x", "y"]
            self.out("__attribute__((noinline)) static uint64_t p%d(uint64_t x, int64_t y)" % k, "{",
                     "    " + self.statement(f, 0, 3, False)[0], "    return (uint64_t)(%s);" % self.int(f, 2), "}")
        self.out("static uint64_t (*volatile table[4])(uint64_t, int64_t) = { p0, p1, p2, p3 };")

    def text(self):
        self.out("#define PAGES %d" % PAGES, *HEAD.splitlines(),
                 "static __attribute__((noinline)) void jump(jmp_buf env, int way) { longjmp(env, way); }")
        for k in range(self.n(1, 4)):
            self.leaf(k)
        for k in range(self.n(2, 5)):
            self.function(k)
        self.table()
        self.main()
        return "\n".join(self.lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(Program(int(sys.argv[1])).text())
