#!/usr/bin/env python3
"""mkcases.py - writes tests/insn/riscv64/*.t: one instruction (or a few) per line, with operands and expected results.

The expected values come from a model of its own, written here from the RISC-V Instruction Set Manual with unbounded integers
and exact fractions; it shares nothing with the program under test. The .t files are checked in, so Python is only needed to
regenerate them:  python3 tests/insn/mkcases.py [directory].  Deterministic. The format is described in tests/insn/README.
"""
import os
import random
import sys
import zlib
from fractions import Fraction
from math import isqrt

M64 = (1 << 64) - 1
M32 = (1 << 32) - 1


def s64(v): return (v & M64) - (1 << 64) if v >> 63 & 1 else v & M64
def s32(v): return (v & M32) - (1 << 32) if v >> 31 & 1 else v & M32
def u64(v): return v & M64
def sx32(v): return u64(s32(v))


EDGE = [0, 1, M64, 1 << 63, (1 << 63) - 1, 1 << 31, (1 << 31) - 1, M32, 0xffffffff80000000, 0x123456789abcdef0,
        0x8000000000000001, 0x5a5a5a5aa5a5a5a5, 0x00ff00ff00ff00ff, 2, 64, 33]


def rng(name): return random.Random(zlib.crc32(name.encode()))


def operand(r):
    k = r.randrange(4)
    if k == 0: return r.choice(EDGE)
    if k == 1: return r.getrandbits(64)
    if k == 2: return u64(r.getrandbits(r.randrange(1, 64)))
    return u64(-r.getrandbits(r.randrange(1, 64)))


class Out:
    """One .t file."""
    def __init__(self, name, doc):
        self.name, self.lines = name, ["# " + doc, "# Made by tests/insn/mkcases.py."]

    def head(self, text): self.lines += ["", "# " + text]

    def case(self, asm, init, expect):
        def fmt(d): return " ".join(f"{k}={v if isinstance(v, str) else hex(v)}" for k, v in d.items())
        changed = {k: v for k, v in expect.items() if init.get(k) != v and k != "x0"}
        self.lines.append(f"{asm} | {fmt(init)} => {fmt(changed)}".rstrip())

    def write(self, d):
        with open(os.path.join(d, self.name + ".t"), "w") as f:
            f.write("\n".join(self.lines) + "\n")


# --- integer computation ----------------------------------------------------------------------------------------------------

def rol(v, n, w): n %= w; v &= (1 << w) - 1; return (v << n | v >> (w - n)) & ((1 << w) - 1)
def clz(v, w): return w - v.bit_length()
def ctz(v, w): return w if v == 0 else (v & -v).bit_length() - 1
def popc(v): return bin(v).count("1")
def bytes_of(v): return [(v >> 8 * k) & 255 for k in range(8)]
def from_bytes(b): return sum(x << 8 * k for k, x in enumerate(b))
def rev_bits(b): return int(f"{b:08b}"[::-1], 2)


def clmul(a, b):
    r = 0
    for k in range(64):
        if b >> k & 1: r ^= a << k
    return r


def div(a, b, lo):
    if b == 0: return -1
    if a == lo and b == -1: return lo
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def rem(a, b):
    if b == 0: return a
    return abs(a) % abs(b) * (-1 if a < 0 else 1)


RTYPE = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "and": lambda a, b: a & b, "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b, "sll": lambda a, b: a << (b & 63), "srl": lambda a, b: a >> (b & 63),
    "sra": lambda a, b: s64(a) >> (b & 63), "slt": lambda a, b: s64(a) < s64(b), "sltu": lambda a, b: a < b,
    "addw": lambda a, b: sx32(a + b), "subw": lambda a, b: sx32(a - b), "sllw": lambda a, b: sx32(a << (b & 31)),
    "srlw": lambda a, b: sx32((a & M32) >> (b & 31)), "sraw": lambda a, b: s32(a) >> (b & 31),
}
MTYPE = {
    "mul": lambda a, b: a * b, "mulh": lambda a, b: s64(a) * s64(b) >> 64, "mulhu": lambda a, b: a * b >> 64,
    "mulhsu": lambda a, b: s64(a) * b >> 64, "div": lambda a, b: div(s64(a), s64(b), -(1 << 63)),
    "divu": lambda a, b: a // b if b else -1, "rem": lambda a, b: rem(s64(a), s64(b)), "remu": lambda a, b: a % b if b else a,
    "mulw": lambda a, b: sx32(a * b), "divw": lambda a, b: sx32(div(s32(a), s32(b), -(1 << 31))),
    "divuw": lambda a, b: sx32((a & M32) // (b & M32) if b & M32 else -1), "remw": lambda a, b: sx32(rem(s32(a), s32(b))),
    "remuw": lambda a, b: sx32((a & M32) % (b & M32) if b & M32 else a),
}
ZB = {
    "add.uw": lambda a, b: (a & M32) + b, "sh1add": lambda a, b: (a << 1) + b, "sh2add": lambda a, b: (a << 2) + b,
    "sh3add": lambda a, b: (a << 3) + b, "sh1add.uw": lambda a, b: ((a & M32) << 1) + b,
    "sh2add.uw": lambda a, b: ((a & M32) << 2) + b, "sh3add.uw": lambda a, b: ((a & M32) << 3) + b,
    "andn": lambda a, b: a & ~b, "orn": lambda a, b: a | ~b, "xnor": lambda a, b: ~(a ^ b),
    "min": lambda a, b: min(s64(a), s64(b)), "max": lambda a, b: max(s64(a), s64(b)), "minu": min, "maxu": max,
    "rol": lambda a, b: rol(a, b & 63, 64), "ror": lambda a, b: rol(a, -b & 63, 64),
    "rolw": lambda a, b: sx32(rol(a, b & 31, 32)), "rorw": lambda a, b: sx32(rol(a, -b & 31, 32)),
    "bset": lambda a, b: a | 1 << (b & 63), "bclr": lambda a, b: a & ~(1 << (b & 63)), "binv": lambda a, b: a ^ 1 << (b & 63),
    "bext": lambda a, b: a >> (b & 63) & 1, "clmul": lambda a, b: clmul(a, b), "clmulh": lambda a, b: clmul(a, b) >> 64,
    "clmulr": lambda a, b: clmul(a, b) >> 63, "pack": lambda a, b: (a & M32) | (b & M32) << 32,
    "packh": lambda a, b: (a & 255) | (b & 255) << 8, "packw": lambda a, b: sx32((a & 0xffff) | (b & 0xffff) << 16),
    "xperm8": lambda a, b: from_bytes([bytes_of(a)[i] if i < 8 else 0 for i in bytes_of(b)]),
    "xperm4": lambda a, b: sum(((a >> 4 * (b >> 4 * k & 15)) & 15) << 4 * k for k in range(16)),
}
ZB_UNARY = {
    "clz": lambda a: clz(a, 64), "ctz": lambda a: ctz(a, 64), "cpop": popc, "clzw": lambda a: clz(a & M32, 32),
    "ctzw": lambda a: ctz(a & M32, 32), "cpopw": lambda a: popc(a & M32), "sext.b": lambda a: (a & 255 ^ 128) - 128,
    "sext.h": lambda a: (a & 0xffff ^ 0x8000) - 0x8000, "zext.h": lambda a: a & 0xffff,
    "rev8": lambda a: from_bytes(bytes_of(a)[::-1]), "orc.b": lambda a: from_bytes([255 if x else 0 for x in bytes_of(a)]),
    "brev8": lambda a: from_bytes([rev_bits(x) for x in bytes_of(a)]),
}


def pairs(name, n):
    r = rng(name)
    fixed = [(0, 0), (M64, M64), (1 << 63, M64), (M64, 1), (1 << 31, M64), (0x123456789abcdef0, 0x40), ((1 << 63) - 1, 63)]
    return fixed + [(operand(r), operand(r)) for _ in range(n)]


def rtype(o, table, n=7, asm=None):
    for name, f in table.items():
        word = asm(name) if asm else f"{name} x3, x1, x2"
        for a, b in pairs(name, n):
            o.case(word, {"x1": a, "x2": b}, {"x3": u64(int(f(a, b)))})
        if asm: continue
        a, b = pairs(name, n)[-1]
        o.case(f"{name} x1, x1, x2", {"x1": a, "x2": b}, {"x1": u64(int(f(a, b)))})
        o.case(f"{name} x2, x1, x2", {"x1": a, "x2": b}, {"x2": u64(int(f(a, b)))})
        o.case(f"{name} x1, x1, x1", {"x1": a}, {"x1": u64(int(f(a, a)))})
        o.case(f"{name} x0, x1, x2", {"x1": a, "x2": b}, {})
        o.case(f"{name} x3, x0, x2", {"x2": b}, {"x3": u64(int(f(0, b)))})
        o.case(f"{name} x3, x1, x0", {"x1": a}, {"x3": u64(int(f(a, 0)))})


def unary(o, table):
    for name, f in table.items():
        r = rng(name)
        for a in EDGE + [operand(r) for _ in range(6)]:
            o.case(f"{name} x3, x1", {"x1": a}, {"x3": u64(f(a))})
        o.case(f"{name} x0, x1", {"x1": 77}, {})
        o.case(f"{name} x1, x1", {"x1": 0x8877}, {"x1": u64(f(0x8877))})


def itype(o):
    ops = {"addi": "add", "slti": "slt", "sltiu": "sltu", "xori": "xor", "ori": "or", "andi": "and", "addiw": "addw"}
    for name, base in ops.items():
        r, f = rng(name), RTYPE[base]
        for imm in [0, 1, -1, 2047, -2048] + [r.randrange(-2048, 2048) for _ in range(4)]:
            a = operand(r)
            o.case(f"{name} x3, x1, {imm}", {"x1": a}, {"x3": u64(int(f(a, u64(imm))))})
        o.case(f"{name} x0, x1, 5", {"x1": 1}, {})
        o.case(f"{name} x1, x1, 5", {"x1": M64}, {"x1": u64(int(f(M64, 5)))})
        o.case(f"{name} x1, x0, -5", {"x1": 9}, {"x1": u64(int(f(0, u64(-5))))})
    shifts = {"slli": ("sll", 64), "srli": ("srl", 64), "srai": ("sra", 64), "slliw": ("sllw", 32), "srliw": ("srlw", 32),
              "sraiw": ("sraw", 32)}
    for name, (base, w) in shifts.items():
        r = rng(name)
        for n in [0, 1, 15, 31, w - 1, r.randrange(w), r.randrange(w)]:
            for a in (0xfedcba9876543210, operand(r)):
                o.case(f"{name} x3, x1, {n}", {"x1": a}, {"x3": u64(RTYPE[base](a, n))})
    o.head("shift pairs that extend")
    for n in (32, 48, 56, 31, 33):
        a = 0x8182838485868788
        o.case(f"slli x3, x1, {n}; srli x3, x3, {n}", {"x1": a}, {"x3": u64(a << n) >> n})
        o.case(f"slli x3, x1, {n}; srai x3, x3, {n}", {"x1": a}, {"x3": u64(s64(a << n) >> n)})
    o.case("slli x3, x1, 32; srli x4, x3, 29", {"x1": M64}, {"x3": M32 << 32, "x4": M32 << 3})
    o.head("constants")
    for v in (0, 1, 0x7ffff, 0x80000, 0xfffff):
        o.case(f"lui x3, {v:#x}", {}, {"x3": sx32(v << 12)})
    o.case("lui x0, 5", {}, {})
    o.case("auipc x3, 0; auipc x4, 0; sub x3, x4, x3; li x4, 0", {}, {"x3": 4, "x4": 0})
    o.case("auipc x3, 0x80000; auipc x4, 0x80000; sub x3, x4, x3; li x4, 0", {}, {"x3": 4, "x4": 0})


def memory(o):
    data = bytes((0x81 + 7 * k) & 255 for k in range(64))
    m = {"m": data.hex()}
    for name, n, signed in (("lb", 1, 1), ("lh", 2, 1), ("lw", 4, 1), ("ld", 8, 1), ("lbu", 1, 0), ("lhu", 2, 0), ("lwu", 4, 0)):
        for off in (0, 1, 3, 8, 17):
            v = u64(int.from_bytes(data[off:off + n], "little", signed=bool(signed)))
            o.case(f"{name} x3, {off}(x31)", m, {"x3": v})
        v = u64(int.from_bytes(data[20:20 + n], "little", signed=bool(signed)))
        o.case(f"addi x1, x31, 40; {name} x3, -20(x1); li x1, 0", m, {"x1": 0, "x3": v})
        o.case(f"mv x1, x31; {name} x1, 20(x1)", m, {"x1": v})
        o.case(f"{name} x0, 0(x31)", m, {})
    for name, n in (("sb", 1), ("sh", 2), ("sw", 4), ("sd", 8)):
        for off in (0, 1, 7, 24):
            v = 0x8877665544332211
            after = data[:off] + v.to_bytes(8, "little")[:n] + data[off + n:]
            o.case(f"{name} x1, {off}(x31)", {"x1": v, **m}, {"m": after.hex()})
        o.case(f"{name} x0, 5(x31)", m, {"m": (data[:5] + bytes(n) + data[5 + n:]).hex()})
        o.case(f"{name} x1, 0(x31); lwu x2, 0(x31)", {"x1": v, **m},
               {"m": (v.to_bytes(8, "little")[:n] + data[n:]).hex(),
                "x2": int.from_bytes((v.to_bytes(8, "little")[:n] + data[n:])[:4], "little")})


def control(o):
    conds = {"beq": lambda a, b: a == b, "bne": lambda a, b: a != b, "blt": lambda a, b: s64(a) < s64(b),
             "bge": lambda a, b: s64(a) >= s64(b), "bltu": lambda a, b: a < b, "bgeu": lambda a, b: a >= b}
    for name, f in conds.items():
        for a, b in ((0, 0), (1, 2), (2, 1), (M64, 0), (0, M64), (1 << 63, 1), (M64, M64)):
            o.case(f"{name} x1, x2, 1f; li x3, 1; 1: li x4, 2", {"x1": a, "x2": b, "x3": 9}, {"x3": 9 if f(a, b) else 1, "x4": 2})
    o.case("li x3, 0; 1: addi x3, x3, 3; addi x1, x1, -1; bnez x1, 1b", {"x1": 5}, {"x1": 0, "x3": 15})
    o.case("j 1f; li x3, 1; 1: li x4, 2", {"x3": 9}, {"x4": 2})
    o.case("j 2f; 1: li x3, 1; j 3f; 2: li x4, 2; j 1b; 3: nop", {"x3": 9}, {"x3": 1, "x4": 2})
    o.case("jal x1, 1f; 1: auipc x2, 0; sub x3, x2, x1; li x1, 0; li x2, 0", {}, {"x1": 0, "x2": 0, "x3": 0})
    o.case("jal x5, 1f; 1: auipc x2, 0; sub x3, x2, x5; li x5, 0; li x2, 0", {}, {"x5": 0, "x2": 0, "x3": 0})
    o.case("la x1, 1f; jr x1; li x3, 1; 1: li x1, 0", {"x3": 9}, {"x1": 0})
    o.case("la x2, 1f; addi x2, x2, 1; jr x2; li x3, 1; 1: li x2, 0", {"x3": 9}, {"x2": 0})
    o.case("la x2, 1f; jalr x1, 1(x2); li x3, 1; 1: li x1, 0; li x2, 0", {"x3": 9}, {"x1": 0, "x2": 0})
    o.case("la x1, 1f; jalr x1, x1; j 2f; 1: addi x3, x3, 1; ret; 2: li x1, 0", {"x3": 9}, {"x1": 0, "x3": 10})
    o.case("call 1f; j 2f; 1: addi x3, x3, 1; ret; 2: li x1, 0", {"x3": 9}, {"x1": 0, "x3": 10})
    o.case("call 1f; j 2f; 1: mv x6, x1; call 3f; jr x6; 3: addi x3, x3, 1; ret; 2: li x1, 0; li x6, 0", {"x3": 9},
           {"x1": 0, "x3": 10, "x6": 0})
    o.head("return without a call, call without a return")
    o.case("la x1, 1f; ret; li x3, 1; 1: li x1, 0", {"x3": 9}, {"x1": 0})
    o.case("call 1f; 1: call 2f; 2: li x1, 0", {"x3": 9}, {"x1": 0})
    o.head("coroutine swap")
    o.case("la x5, 1f; jalr x1, 0(x5); li x3, 1; j 2f; 1: li x4, 7; jalr x5, 0(x1); 2: li x1, 0; li x5, 0", {"x3": 9},
           {"x1": 0, "x3": 1, "x4": 7, "x5": 0})
    o.head("fences are invisible to one thread")
    for f in ("fence", "fence r, rw", "fence w, w", "fence rw, w", "fence iorw, iorw", "fence.tso", "fence.i", "pause"):
        o.case(f"sw x1, 0(x31); {f}; lw x3, 0(x31)", {"x1": 5, "m": "00"}, {"x3": 5, "m": "05000000"})


def compressed(o):
    o.lines.append("# The assembler must not be allowed to widen these: .option rvc.")
    x = {"x8": 0xfedcba9876543210, "x9": 0x0123456789abcdef}
    a, b = x["x8"], x["x9"]
    for asm, e in (("c.add x8, x9", a + b), ("c.addi x8, -3", a - 3), ("c.addiw x8, 5", sx32(a + 5)), ("c.addiw x8, 0", sx32(a)),
                   ("c.and x8, x9", a & b), ("c.or x8, x9", a | b), ("c.xor x8, x9", a ^ b), ("c.sub x8, x9", a - b),
                   ("c.subw x8, x9", sx32(a - b)), ("c.addw x8, x9", sx32(a + b)), ("c.andi x8, -7", a & -7),
                   ("c.slli x8, 40", a << 40), ("c.srli x8, 41", a >> 41), ("c.srai x8, 42", s64(a) >> 42), ("c.mv x8, x9", b),
                   ("c.li x8, -31", -31), ("c.lui x8, 0x1f", 0x1f000), ("c.lui x8, 0xfffe0", -0x20000)):
        o.case(asm, x, {"x8": u64(e)})
    o.case("c.nop", x, {})
    o.case("mv x8, x31; c.lw x9, 4(x8); li x8, 0", {"m": "0011223344556687"}, {"x8": 0, "x9": u64(s32(0x87665544))})
    o.case("mv x8, x31; c.ld x9, 0(x8); li x8, 0", {"m": "0011223344556687"}, {"x8": 0, "x9": 0x8766554433221100})
    o.case("mv x8, x31; c.sw x9, 0(x8); li x8, 0", {"x9": 0x1122334455667788, "m": "00" * 8}, {"x8": 0, "m": "8877665500000000"})
    o.case("mv x8, x31; c.sd x9, 8(x8); li x8, 0", {"x9": 0x1122334455667788, "m": "00" * 16},
           {"x8": 0, "m": "00" * 8 + "8877665544332211"})
    o.case("c.beqz x8, 1f; li x3, 1; 1: c.bnez x8, 1f; li x4, 1; 1: nop", {"x8": 0, "x3": 9, "x4": 9}, {"x4": 1})
    o.case("c.j 1f; li x3, 1; 1: nop", {"x3": 9}, {})
    o.case("la x6, 1f; c.jr x6; li x3, 1; 1: li x6, 0", {"x3": 9}, {"x6": 0})
    o.case("la x6, 1f; c.jalr x6; li x3, 1; 1: li x6, 0; li x1, 0", {"x3": 9}, {"x1": 0, "x6": 0})
    o.case("mv x2, x31; c.lwsp x9, 4(x2); li x2, 0", {"m": "0011223344556687"}, {"x2": 0, "x9": u64(s32(0x87665544))})
    o.case("mv x2, x31; c.ldsp x9, 0(x2); li x2, 0", {"m": "0011223344556687"}, {"x2": 0, "x9": 0x8766554433221100})
    o.case("mv x2, x31; c.swsp x9, 4(x2); c.sdsp x9, 8(x2); li x2, 0", {"x9": 0x1122334455667788, "m": "00" * 16},
           {"x2": 0, "m": "00" * 4 + "88776655" + "8877665544332211"})
    o.case("c.addi4spn x8, x2, 16; c.addi16sp x2, -64", {"x2": 1000}, {"x2": 936, "x8": 1016})


# --- encodings that older assemblers do not know -------------------------------------------------------------------------------

def enc_r(op, f3, f7, rd, rs1, rs2): return f7 << 25 | rs2 << 20 | rs1 << 15 | f3 << 12 | rd << 7 | op


def word(v): return f".4byte {v:#010x}"
def half(v): return f".2byte {v:#06x}"


def zicond(o):
    t = {"czero.eqz": (5, lambda a, b: 0 if b == 0 else a), "czero.nez": (7, lambda a, b: a if b == 0 else 0)}
    for name, (f3, f) in t.items():
        o.head(f"{name} x3, x1, x2")
        for a, b in pairs(name, 6) + [(5, 0), (5, 1), (5, 1 << 32), (5, 1 << 63)]:
            o.case(word(enc_r(0x33, f3, 7, 3, 1, 2)), {"x1": a, "x2": b}, {"x3": f(a, b)})
        o.head(f"{name} x1, x1, x2; {name} x2, x1, x2; {name} x1, x1, x1")
        o.case(word(enc_r(0x33, f3, 7, 1, 1, 2)), {"x1": 7, "x2": 0}, {"x1": f(7, 0)})
        o.case(word(enc_r(0x33, f3, 7, 2, 1, 2)), {"x1": 7, "x2": 1}, {"x2": f(7, 1)})
        o.case(word(enc_r(0x33, f3, 7, 1, 1, 1)), {"x1": 7}, {"x1": f(7, 7)})


def zcb(o):
    """Registers x8 and x9."""
    def c(f6, rd, low): return half(f6 << 10 | (rd - 8) << 7 | low)
    x = {"x8": 0x9988776655443382}
    a = x["x8"]
    un = {"c.zext.b": (0b11000, a & 255), "c.sext.b": (0b11001, u64((a & 255 ^ 128) - 128)), "c.zext.h": (0b11010, a & 0xffff),
          "c.sext.h": (0b11011, a & 0xffff), "c.zext.w": (0b11100, a & M32), "c.not": (0b11101, u64(~a))}
    for name, (op, e) in un.items():
        o.head(f"{name} x8")
        if name == "c.sext.h": e = u64((a & 0xffff ^ 0x8000) - 0x8000)
        o.case(c(0b100111, 8, op << 2 | 1), x, {"x8": e})
        o.case(c(0b100111, 8, op << 2 | 1), {"x8": 0x7fff8080},
               {"x8": {"c.zext.b": 0x80, "c.sext.b": u64(-128), "c.zext.h": 0x8080, "c.sext.h": u64(-0x7f80), "c.zext.w": 0x7fff8080,
                       "c.not": u64(~0x7fff8080)}[name]})
    o.head("c.mul x8, x9")
    o.case(c(0b100111, 8, 0b10 << 5 | 1 << 2 | 1), {"x8": a, "x9": 0x123456789}, {"x8": u64(a * 0x123456789)})
    m = {"m": "818283848586878890"}
    o.head("c.lbu x9, 1(x8); c.lhu x9, 2(x8); c.lh x9, 2(x8)")
    for f6, low, e in ((0b100000, 1 << 6, 0x82), (0b100001, 1 << 5, 0x8483), (0b100001, 1 << 6 | 1 << 5, u64(0x8483 - 65536))):
        o.case("mv x8, x31; " + half(f6 << 10 | 0 << 7 | low | 1 << 2) + "; li x8, 0", m, {"x8": 0, "x9": e})
    o.head("c.sb x9, 3(x8); c.sh x9, 2(x8)")
    for f6, low, e in ((0b100010, 3 << 5, "000000bb"), (0b100011, 1 << 5, "0000bbaa")):
        o.case("mv x8, x31; " + half(f6 << 10 | low | 1 << 2) + "; li x8, 0", {"x9": 0xccaabb, "m": "00000000"},
               {"x8": 0, "m": e})


def zimop(o):
    for n in (0, 1, 5, 31):
        o.head(f"mop.r.{n} x3, x1")
        v = 0x81c04073 | (n >> 4 & 1) << 30 | (n >> 2 & 3) << 26 | (n & 3) << 20
        o.case(word(v | 3 << 7 | 1 << 15), {"x1": 5, "x3": 7}, {"x3": 0})
    for n in (0, 3, 7):
        o.head(f"mop.rr.{n} x3, x1, x2")
        v = 0x82004073 | (n >> 2 & 1) << 30 | (n & 3) << 26
        o.case(word(v | 3 << 7 | 1 << 15 | 2 << 20), {"x1": 5, "x2": 6, "x3": 7}, {"x3": 0})
    for n in (1, 5, 15):
        o.head(f"c.mop.{n}")
        o.case(half(0x6081 | (n >> 1) << 8), {"x1": 5, f"x{n}": 7}, {})


def zicbo(o):
    m = {"m": "11" * 64}
    o.lines.append("# The 64-byte buffer is one aligned cache block.")
    o.case("cbo.clean (x31)", m, {})
    o.case("cbo.flush (x31)", m, {})
    o.case("cbo.zero (x31)", m, {"m": "00" * 64})
    o.case("addi x1, x31, 17; cbo.zero (x1); li x1, 0", m, {"x1": 0, "m": "00" * 64})
    o.case("prefetch.r 32(x31); prefetch.w 0(x31); prefetch.i 0(x31)", m, {})
    o.case("prefetch.r 0(x0)", m, {})


# --- atomics ------------------------------------------------------------------------------------------------------------------------

AMO = {"amoswap": lambda a, b: b, "amoadd": lambda a, b: a + b, "amoxor": lambda a, b: a ^ b, "amoand": lambda a, b: a & b,
       "amoor": lambda a, b: a | b, "amomin": min, "amomax": max}


def atomics(o):
    for name in list(AMO) + ["amominu", "amomaxu"]:
        r = rng(name)
        for suffix, n, sx in (("w", 4, s32), ("d", 8, s64)):
            mask = (1 << 8 * n) - 1
            for k in range(5):
                mem, b = operand(r) & mask, operand(r)
                if name.endswith("u"): v = (min if name == "amominu" else max)(mem, b & mask)
                else: v = AMO[name](sx(mem), sx(b)) & mask
                ord_ = ["", ".aq", ".rl", ".aqrl", ""][k]
                o.case(f"{name}.{suffix}{ord_} x3, x1, (x31)", {"x1": b, "m": mem.to_bytes(n, "little").hex() + "ee"},
                       {"x3": u64(sx(mem)), "m": v.to_bytes(n, "little").hex() + "ee"})
            o.case(f"{name}.{suffix} x0, x1, (x31)", {"x1": b, "m": mem.to_bytes(n, "little").hex()},
                   {"m": v.to_bytes(n, "little").hex()})
            o.case(f"{name}.{suffix} x1, x1, (x31)", {"x1": b, "m": mem.to_bytes(n, "little").hex()},
                   {"x1": u64(sx(mem)), "m": v.to_bytes(n, "little").hex()})
    o.head("LR/SC: fetch-and-op, compare-and-swap that succeeds and fails, sub-word")
    for s, n, sx in (("w", 4, s32), ("d", 8, s64)):
        m = {"m": (0x80000007 if n == 4 else 0x8000000000000007).to_bytes(n, "little").hex()}
        v = sx(int.from_bytes(bytes.fromhex(m["m"]), "little"))
        o.case(f"1: lr.{s}.aqrl x3, (x31); add x4, x3, x1; sc.{s}.rl x5, x4, (x31); bnez x5, 1b", {"x1": 9, "x5": 7, **m},
               {"x3": u64(v), "x4": u64(v + 9), "x5": 0, "m": u64(v + 9).to_bytes(8, "little")[:n].hex()})
        for x1, ok in ((u64(v), True), (5, False)):
            o.case(f"1: lr.{s}.aq x3, (x31); bne x3, x1, 2f; sc.{s}.rl x5, x2, (x31); bnez x5, 1b; 2: nop",
                   {"x1": x1, "x2": 0x1122334455667788, "x5": 7, **m},
                   {"x3": u64(v), **({"x5": 0, "m": (0x1122334455667788).to_bytes(8, "little")[:n].hex()} if ok else {})})
        o.case(f"lr.{s} x3, (x31); sc.{s} x5, x0, (x31)", m, {"x3": u64(v), "x5": 0, "m": "00" * n})
        o.case(f"lr.{s} x0, (x31); sc.{s} x5, x1, (x31)", {"x1": 3, **m}, {"x5": 0, "m": (3).to_bytes(n, "little").hex()})
    o.case("1: lr.w x3, (x31); and x4, x3, x1; bne x4, x2, 2f; andn x4, x3, x1; or x4, x4, x6; sc.w x5, x4, (x31); bnez x5, 1b; 2: nop"
           .replace("andn x4, x3, x1", "not x7, x1; and x4, x3, x7"),
           {"x1": 0xff00, "x2": 0x3300, "x6": 0x7700, "m": "11335577"},
           {"x3": 0x77553311, "x4": 0x77557711, "x5": 0, "x7": u64(~0xff00), "m": "11775577"})
    o.head("a branch over part of the sequence (masked minimum and maximum of compilers)")
    for x1, r in ((5, 7), (9, 9)):
        o.case("1: lr.w x3, (x31); mv x4, x3; bge x3, x1, 2f; mv x4, x1; 2: sc.w x5, x4, (x31); bnez x5, 1b", {"x1": x1, "m": "07000000"},
               {"x3": 7, "x4": r, "x5": 0, "m": f"{r:02x}000000"})
    o.head("an SC without a reservation fails; a second SC fails")
    o.case("sc.w x5, x1, (x31)", {"x1": 3, "m": "01020304"}, {"x5": 1})
    o.case("lr.w x3, (x31); sc.w x5, x1, (x31); sc.w x6, x2, (x31)", {"x1": 3, "x2": 4, "m": "01020304"},
           {"x3": 0x04030201, "x5": 0, "x6": 1, "m": "03000000"})
    o.head("a load between LR and SC")
    o.case("lr.w x3, (x31); lw x4, 4(x31); sc.w x5, x4, (x31)", {"m": "0102030405060708"},
           {"x3": 0x04030201, "x4": 0x08070605, "x5": 0, "m": "0506070805060708"})
    o.head("waiting ends")
    o.case("lr.w x3, (x31); wrs.nto", {"m": "01020304"}, {"x3": 0x04030201})
    o.case("lr.w x3, (x31); wrs.sto", {"m": "01020304"}, {"x3": 0x04030201})


def zacas(o):
    def cas(f3, rd=3, rs2=2, aqrl=0): return word(0x28000000 | aqrl << 25 | rs2 << 20 | 31 << 15 | f3 << 12 | rd << 7 | 0x2f)
    o.head("amocas.w x3, x2, (x31)")
    for old, exp in ((0x80000001, 0x80000001), (0x80000001, 0xffffffff80000001), (0x80000001, 0x180000001), (1, 2)):
        ok = old == exp & M32
        o.case(cas(2, aqrl=3), {"x2": 0xaabbccddeeff0011, "x3": exp, "m": old.to_bytes(4, "little").hex() + "55"},
               {"x3": sx32(old), "m": (0xeeff0011 if ok else old).to_bytes(4, "little").hex() + "55"})
    o.head("amocas.d x3, x2, (x31)")
    for old, exp in ((0x8000000000000001, 0x8000000000000001), (1, 1 << 32 | 1)):
        o.case(cas(3), {"x2": 0xaabbccddeeff0011, "x3": exp, "m": old.to_bytes(8, "little").hex()},
               {"x3": old, "m": (0xaabbccddeeff0011 if old == exp else old).to_bytes(8, "little").hex()})
    o.head("amocas.d x0, x2, (x31); amocas.d x3, x0, (x31); amocas.d x3, x3, (x31)")
    o.case(cas(3, rd=0), {"x2": 5, "m": "00" * 8}, {"m": "05" + "00" * 7})
    o.case(cas(3, rs2=0), {"x3": 7, "m": "07" + "00" * 7}, {"m": "00" * 8})
    o.case(cas(3, rs2=3), {"x3": 8, "m": "07" + "00" * 7}, {"x3": 7})
    o.head("amocas.q x4, x6, (x31)")
    for e_lo, e_hi in ((1, 2), (1, 3), (2, 2)):
        ok = (e_lo, e_hi) == (1, 2)
        mem = (2 << 64 | 1).to_bytes(16, "little").hex()
        o.case(cas(4, rd=4, rs2=6), {"x4": e_lo, "x5": e_hi, "x6": 0x66, "x7": 0x77, "m": mem},
               {"x4": 1, "x5": 2, "m": (0x77 << 64 | 0x66).to_bytes(16, "little").hex() if ok else mem})
    o.head("amocas.q x0, x6, (x31); amocas.q x4, x0, (x31): the pair of x0 is zero")
    o.case(cas(4, rd=0, rs2=6), {"x1": 9, "x6": 0x66, "x7": 0x77, "m": "00" * 16}, {"m": (0x77 << 64 | 0x66).to_bytes(16, "little").hex()})
    o.case(cas(4, rd=4, rs2=0), {"x1": 9, "x4": 1, "x5": 0, "m": "01" + "00" * 15}, {"m": "00" * 16})


# --- floating point: an exact model ---------------------------------------------------------------------------------------------------

NX, UF, OF, DZ, NV = 1, 2, 4, 8, 16
RNE, RTZ, RDN, RUP, RMM = range(5)
RM_NAME = ["rne", "rtz", "rdn", "rup", "rmm"]


class Fmt:
    def __init__(self, letter, ebits, fbits):
        self.letter, self.e, self.f = letter, ebits, fbits
        self.bits, self.bias, self.emax = 1 + ebits + fbits, (1 << ebits - 1) - 1, (1 << ebits) - 1
        self.sign = 1 << self.bits - 1
        self.inf = self.emax << fbits
        self.nan = self.inf | 1 << fbits - 1
        self.snan = self.inf | 1
        self.max = self.inf - 1
        self.box = M64 ^ (1 << self.bits) - 1 if self.bits < 64 else 0

    def boxed(self, v): return v | self.box

    def is_nan(self, v): return v & ~self.sign > self.inf
    def is_snan(self, v): return self.is_nan(v) and not v >> self.f - 1 & 1
    def is_inf(self, v): return v & ~self.sign == self.inf
    def neg(self, v): return bool(v & self.sign)

    def value(self, v):
        e, f = v >> self.f & self.emax, v & (1 << self.f) - 1
        x = Fraction(f + ((1 << self.f) if e else 0)) * Fraction(2) ** (max(e, 1) - self.bias - self.f)
        return -x if self.neg(v) else x

    def round(self, x, rm, zero_neg=False):
        """x exactly -> (bits, flags)"""
        if x == 0: return (self.sign if zero_neg else 0), 0
        neg, a = x < 0, abs(x)
        exp = a.numerator.bit_length() - a.denominator.bit_length()
        if Fraction(2) ** exp > a: exp -= 1

        def at(q):      # round a to a multiple of 2^q
            n = a / Fraction(2) ** q
            whole = n.numerator // n.denominator
            rest = n - whole
            up = {RNE: rest > Fraction(1, 2) or rest == Fraction(1, 2) and whole & 1, RTZ: False, RDN: neg and rest,
                  RUP: not neg and rest, RMM: rest >= Fraction(1, 2)}[rm]
            return whole + bool(up), rest != 0

        emin = 1 - self.bias
        m, _ = at(exp - self.f)
        tiny = m * Fraction(2) ** (exp - self.f) < Fraction(2) ** emin
        q = max(exp, emin) - self.f
        m, inexact = at(q)
        flags = (NX if inexact else 0) | (UF if inexact and tiny else 0)
        r = m * Fraction(2) ** q
        s = self.sign if neg else 0
        if r > self.value(self.max):
            to_inf = rm in (RNE, RMM) or rm == (RDN if neg else RUP)
            return s | (self.inf if to_inf else self.max), OF | NX
        if m < 1 << self.f: return s | m, flags
        while m >= 2 << self.f: m, q = m // 2, q + 1
        return s | (q + self.f + self.bias) << self.f | m - (1 << self.f), flags


H, S, D = Fmt("h", 5, 10), Fmt("s", 8, 23), Fmt("d", 11, 52)


def fadd(f, rm, a, b):
    if f.is_nan(a) or f.is_nan(b): return f.nan, NV if f.is_snan(a) or f.is_snan(b) else 0
    if f.is_inf(a): return (f.nan, NV) if f.is_inf(b) and a != b else (a, 0)
    if f.is_inf(b): return b, 0
    x, y = f.value(a), f.value(b)
    zero_neg = f.neg(a) if x == 0 == y and f.neg(a) == f.neg(b) else rm == RDN
    return f.round(x + y, rm, zero_neg)


def fmul(f, rm, a, b):
    if f.is_nan(a) or f.is_nan(b): return f.nan, NV if f.is_snan(a) or f.is_snan(b) else 0
    neg = f.neg(a) != f.neg(b)
    if f.is_inf(a) or f.is_inf(b):
        if f.value(a) == 0 and not f.is_inf(a) or f.value(b) == 0 and not f.is_inf(b): return f.nan, NV
        return f.inf | (f.sign if neg else 0), 0
    return f.round(f.value(a) * f.value(b), rm, neg)


def fdiv(f, rm, a, b):
    if f.is_nan(a) or f.is_nan(b): return f.nan, NV if f.is_snan(a) or f.is_snan(b) else 0
    neg = f.neg(a) != f.neg(b)
    s = f.sign if neg else 0
    if f.is_inf(a): return (f.nan, NV) if f.is_inf(b) else (f.inf | s, 0)
    if f.is_inf(b): return s, 0
    x, y = f.value(a), f.value(b)
    if y == 0: return (f.nan, NV) if x == 0 else (f.inf | s, DZ)
    return f.round(x / y, rm, neg)


def fsqrt(f, rm, a):
    if f.is_nan(a): return f.nan, NV if f.is_snan(a) else 0
    if not f.is_inf(a) and f.value(a) == 0: return a, 0
    if f.neg(a): return f.nan, NV
    if f.is_inf(a): return a, 0
    x = f.value(a)
    scale = 1 << 2400                                      # even power of two: enough bits for the smallest double
    n = x.numerator * scale // x.denominator
    root = isqrt(n)
    exact = root * root == n and x.numerator * scale % x.denominator == 0
    r = Fraction(root) + (0 if exact else Fraction(1, 3))  # somewhere strictly between two candidates
    return f.round(r / Fraction(1 << 1200), rm)


def fma(f, rm, a, b, c, neg_p, neg_c):
    c2 = c ^ f.sign if neg_c else c
    a2 = a ^ f.sign if neg_p else a
    zero = lambda v: not f.is_nan(v) and not f.is_inf(v) and f.value(v) == 0
    if f.is_inf(a) and zero(b) or zero(a) and f.is_inf(b): return f.nan, NV
    if f.is_nan(a) or f.is_nan(b) or f.is_nan(c):
        return f.nan, NV if f.is_snan(a) or f.is_snan(b) or f.is_snan(c) else 0
    neg = f.neg(a2) != f.neg(b)
    if f.is_inf(a) or f.is_inf(b):
        if f.is_inf(c) and f.neg(c2) != neg: return f.nan, NV
        return f.inf | (f.sign if neg else 0), 0
    if f.is_inf(c): return c2, 0
    p, z = f.value(a2) * f.value(b), f.value(c2)
    zero_neg = neg if p == 0 == z and neg == f.neg(c2) else rm == RDN
    return f.round(p + z, rm, zero_neg)


def fcmp(f, how, a, b):
    if f.is_nan(a) or f.is_nan(b):
        return 0, NV if f.is_snan(a) or f.is_snan(b) or how in ("flt", "fle") else 0
    key = lambda v: (-1 if f.neg(v) else 1) * (Fraction(10) ** 400 if f.is_inf(v) else abs(f.value(v)))
    x, y = key(a), key(b)
    return int({"feq": x == y, "flt": x < y, "fle": x <= y, "fltq": x < y, "fleq": x <= y}[how]), 0


def fminmax(f, how, a, b):
    flags = NV if f.is_snan(a) or f.is_snan(b) else 0
    if how.endswith("m") and (f.is_nan(a) or f.is_nan(b)): return f.nan, flags
    if f.is_nan(a) and f.is_nan(b): return f.nan, flags
    if f.is_nan(a): return b, flags
    if f.is_nan(b): return a, flags
    less = fcmp(f, "flt", a, b)[0] or (fcmp(f, "feq", a, b)[0] and f.neg(a) and not f.neg(b))
    return (a if less == how.startswith("fmin") else b), flags


def fclass(f, a):
    if f.is_nan(a): return 1 << (8 if f.is_snan(a) else 9)
    k = 3 if f.is_inf(a) else 0 if f.value(a) == 0 else 2 if a & f.inf else 1
    return 1 << (3 - k if f.neg(a) else 4 + k)


def round_integer(x, rm):
    n, rest = x.numerator // x.denominator, x - x.numerator // x.denominator       # floor
    neg = x < 0
    if rest == 0: return n
    if rm == RDN: return n
    if rm == RUP: return n + 1
    if rm == RTZ: return n + 1 if neg else n
    if rest != Fraction(1, 2): return n + (rest > Fraction(1, 2))
    if rm == RMM: return n if neg else n + 1
    return n + (n & 1)


KINDS = {"w": (-(1 << 31), (1 << 31) - 1), "wu": (0, M32), "l": (-(1 << 63), (1 << 63) - 1), "lu": (0, M64)}


def f2i(f, rm, kind, a):
    lo, hi = KINDS[kind]
    ext = lambda v: sx32(v) if kind in ("w", "wu") else u64(v)
    if f.is_nan(a): return ext(hi), NV
    if f.is_inf(a): return ext(lo if f.neg(a) else hi), NV
    x = f.value(a)
    n = round_integer(x, rm)
    if not lo <= n <= hi: return ext(lo if n < lo else hi), NV
    return ext(n), NX if n != x else 0


def i2f(f, rm, kind, v):
    n = {"w": s32, "wu": lambda x: x & M32, "l": s64, "lu": u64}[kind](v)
    return f.round(Fraction(n), rm)


def f2f(to, frm, rm, a):
    if frm.is_nan(a): return to.nan, NV if frm.is_snan(a) else 0
    if frm.is_inf(a): return to.inf | (to.sign if frm.neg(a) else 0), 0
    return to.round(frm.value(a), rm, frm.neg(a))


def fround(f, rm, a, nx):
    if f.is_nan(a): return f.nan, NV if f.is_snan(a) else 0
    if f.is_inf(a): return a, 0
    n = round_integer(f.value(a), rm)
    return f.round(Fraction(n), RNE, f.neg(a))[0], NX if nx and n != f.value(a) else 0


def fcvtmod(a):
    flags = f2i(D, RTZ, "w", a)[1]
    if D.is_nan(a) or D.is_inf(a): return 0, flags
    return sx32(round_integer(D.value(a), RTZ)), flags


# --- floating-point cases ---------------------------------------------------------------------------------------------------------------

def specials(f):
    one = f.bias << f.f
    v = [0, one, f.inf, f.nan, f.snan, 1, (1 << f.f) - 1, 1 << f.f, f.max, one + 1, one - 1, one + (1 << f.f - 1),
         one + (f.f << f.f), one - (f.f << f.f), f.nan + 5]
    return v + [x | f.sign for x in v]


def fvalue(f, r):
    k = r.randrange(8)
    if k < 2: return r.choice(specials(f))
    if k < 4: return r.getrandbits(f.bits)
    # near one, so that sums cancel and products round
    e = f.bias + r.randrange(-6, 7)
    return r.getrandbits(1) * f.sign | e << f.f | r.choice([r.getrandbits(f.f), 0, 1, (1 << f.f) - 1, 1 << f.f - 1])


def fp_case(o, asm, f, ins, out, rm=RNE, ints=None):
    """ins: register -> bits in format f; out: (register, value boxed) and flags"""
    init = {k: f.boxed(v) for k, v in ins.items()}
    init.update(ints or {})
    init["frm"] = rm
    reg, value, flags = out
    expect = {reg: value}
    if flags: expect["fflags"] = flags
    o.case(asm, init, expect)


def fp_binary(o, f, name, fn, n=26, rms=(RNE, RTZ, RDN, RUP, RMM)):
    r = rng(name + f.letter)
    o.head(f"{name}.{f.letter}")
    base = [(f.snan, 0), (f.inf, f.inf), (f.inf, f.inf | f.sign), (0, f.sign), (f.max, f.max), (1, 1), (f.inf, 0),
            (1 << f.f, (f.bias << f.f) - (1 << f.f))]
    for k, (a, b) in enumerate(base + [(fvalue(f, r), fvalue(f, r)) for _ in range(n)]):
        for rm in ([rms[k % len(rms)]] if k >= 12 else [RNE, rms[k % len(rms)]] if k % len(rms) else [RNE]):
            v, fl = fn(f, rm, a, b)
            fp_case(o, f"{name}.{f.letter} f3, f1, f2", f, {"f1": a, "f2": b}, ("f3", f.boxed(v), fl), rm)
            if k >= 8 and k % 3 == 0:
                rm2 = (rm + 1 + k) % 5
                v, fl = fn(f, rm2, a, b)
                fp_case(o, f"{name}.{f.letter} f3, f1, f2, {RM_NAME[rm2]}", f, {"f1": a, "f2": b}, ("f3", f.boxed(v), fl), rm)


def ties(o, f):
    """Exact ties and neighbours, in every mode: where rounding goes wrong first."""
    o.head(f"ties, fadd.{f.letter}")
    one, ulp = f.bias << f.f, (f.bias - f.f) << f.f
    half_ulp = ulp - (1 << f.f)
    for rm in range(5):
        for a in (one, one + 1, one | f.sign, one + 1 | f.sign):
            for b in (half_ulp, half_ulp + 1, half_ulp - 1):
                b |= a & f.sign
                v, fl = fadd(f, rm, a, b)
                fp_case(o, f"fadd.{f.letter} f3, f1, f2", f, {"f1": a, "f2": b}, ("f3", f.boxed(v), fl), rm)
    o.head(f"results around the smallest normal number, fmul.{f.letter}: tininess is detected after rounding")
    for rm in range(5):
        for a, b in (((1 << f.f), one - 1), ((1 << f.f) + 1, one - 1), ((1 << f.f) + 1, one - 2), (1, one - (1 << f.f)),
                     (3, one - (1 << f.f)), ((1 << f.f) | f.sign, one - 1)):
            v, fl = fmul(f, rm, a, b)
            fp_case(o, f"fmul.{f.letter} f3, f1, f2", f, {"f1": a, "f2": b}, ("f3", f.boxed(v), fl), rm)


def fp_format(o, f, zfa):
    L = f.letter
    fp_binary(o, f, "fadd", fadd)
    fp_binary(o, f, "fsub", lambda g, rm, a, b: fadd(g, rm, a, b ^ g.sign if not g.is_nan(b) else b))
    fp_binary(o, f, "fmul", fmul)
    fp_binary(o, f, "fdiv", fdiv)
    ties(o, f)
    r = rng("unary" + L)
    o.head(f"fsqrt.{L}")
    for k, a in enumerate(specials(f) + [fvalue(f, r) & ~f.sign for _ in range(20)]):
        v, fl = fsqrt(f, k % 5, a)
        fp_case(o, f"fsqrt.{L} f3, f1", f, {"f1": a}, ("f3", f.boxed(v), fl), k % 5)
    o.head(f"fused, {L}")
    for name, (np, nc) in {"fmadd": (0, 0), "fmsub": (0, 1), "fnmsub": (1, 0), "fnmadd": (1, 1)}.items():
        for k in range(24):
            a, b, c = fvalue(f, r), fvalue(f, r), fvalue(f, r)
            if k < 6: a, b, c = [(f.inf, 0, f.nan), (0, f.inf, f.snan), (f.inf, f.bias << f.f, f.inf), (0, 0, 0),
                                 (0, f.sign, f.sign), ((f.bias << f.f) + 1, (f.bias << f.f) - 1, f.bias << f.f | f.sign)][k]
            v, fl = fma(f, k % 5, a, b, c, np, nc)
            fp_case(o, f"{name}.{L} f4, f1, f2, f3", f, {"f1": a, "f2": b, "f3": c}, ("f4", f.boxed(v), fl), k % 5)
            if k % 4 == 3:
                v, fl = fma(f, k // 4 % 5, a, b, c, np, nc)
                fp_case(o, f"{name}.{L} f4, f1, f2, f3, {RM_NAME[k // 4 % 5]}", f, {"f1": a, "f2": b, "f3": c},
                        ("f4", f.boxed(v), fl), RNE)
    o.head(f"minimum, maximum, comparison, class, {L}")
    some = [0, f.sign, f.inf, f.inf | f.sign, f.nan, f.nan | f.sign, f.snan, f.bias << f.f, f.bias << f.f | f.sign, 1]
    pairs_ = [(a, b) for a in some for b in some if r.random() < 0.4] + [(fvalue(f, r), fvalue(f, r)) for _ in range(6)]
    for a, b in pairs_:
        for name in ("fmin", "fmax"):
            v, fl = fminmax(f, name, a, b)
            fp_case(o, f"{name}.{L} f3, f1, f2", f, {"f1": a, "f2": b}, ("f3", f.boxed(v), fl))
        for name in ("feq", "flt", "fle"):
            v, fl = fcmp(f, name, a, b)
            fp_case(o, f"{name}.{L} x3, f1, f2", f, {"f1": a, "f2": b}, ("x3", v, fl), ints={"x3": 9})
        fl = fcmp(f, "flt", a, b)[1]
        fp_case(o, f"flt.{L} x0, f1, f2", f, {"f1": a, "f2": b}, ("x0", 0, fl))
    for a in specials(f):
        fp_case(o, f"fclass.{L} x3, f1", f, {"f1": a}, ("x3", fclass(f, a), 0))
    o.head(f"sign injection, {L}")
    for a, b in ((f.bias << f.f, f.sign), (f.snan | f.sign, 0), (f.nan, f.inf | f.sign), (f.sign, f.sign)):
        sa, sb, m = a & f.sign, b & f.sign, a & ~f.sign
        for name, s in (("fsgnj", sb), ("fsgnjn", sb ^ f.sign), ("fsgnjx", sa ^ sb)):
            fp_case(o, f"{name}.{L} f3, f1, f2", f, {"f1": a, "f2": b}, ("f3", f.boxed(m | s), 0))
        for name, s in (("fsgnj", sa), ("fsgnjn", sa ^ f.sign), ("fsgnjx", 0)):
            fp_case(o, f"{name}.{L} f3, f1, f1", f, {"f1": a}, ("f3", f.boxed(m | s), 0))
    conversions(o, f, r)


def int_edges(f, kind):
    lo, hi = KINDS[kind]
    out = []
    for base in {lo, hi, 0}:
        for d in (Fraction(-1), Fraction(-1, 2), Fraction(0), Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(5, 2)):
            for rm in (RTZ, RUP, RDN): out.append(f.round(base + d, rm, True)[0])
    return sorted(set(out))


def conversions(o, f, r):
    L = f.letter
    o.head(f"to integers, {L}: values around the limits, ties, specials; static and dynamic modes")
    for kind in KINDS:
        values = int_edges(f, kind) + specials(f)[::2] + [fvalue(f, r) for _ in range(4)]
        for k, a in enumerate(values):
            for dyn in (False, True):
                rm = (k + dyn) % 5
                v, fl = f2i(f, rm, kind, a)
                fp_case(o, f"fcvt.{kind}.{L} x3, f1, {'dyn' if dyn else RM_NAME[rm]}", f, {"f1": a}, ("x3", v, fl), rm if dyn else RNE)
        fp_case(o, f"fcvt.{kind}.{L} x0, f1, rtz", f, {"f1": f.nan}, ("x0", 0, NV))
    o.head(f"from integers, {L}")
    for kind in KINDS:
        for k, v in enumerate(EDGE + [operand(r) for _ in range(6)] + [(1 << 24) + 1, (1 << 53) + 1, M64 - 1024, 65504, 65520, 2049]):
            for dyn in (True, False):
                rm = (k + dyn) % 5
                b, fl = i2f(f, rm, kind, v)
                exact = f is D and kind in ("w", "wu")             # takes no rounding mode in assembly
                mode = "" if exact else ", dyn" if dyn else ", " + RM_NAME[rm]
                fp_case(o, f"fcvt.{L}.{kind} f3, x1{mode}", f, {}, ("f3", f.boxed(b), fl), rm if dyn else RNE, {"x1": v})


def between(o, to, frm, static=True):
    o.head(f"fcvt.{to.letter}.{frm.letter}")
    r = rng("cvt" + to.letter + frm.letter)
    values = specials(frm) + [frm.round(Fraction(x), RNE)[0] for x in (65504, 65519, 65520, 65535, 65536)] + [fvalue(frm, r) for _ in range(10)]
    for t in (to.max, 1 << to.f, 1, (1 << to.f) - 1):         # around the target's limits, if the source reaches them
        x = to.value(t)
        for d in (Fraction(1), Fraction(3, 2), Fraction(1, 2), Fraction((1 << to.f + 2) + 1, 1 << to.f + 2)):
            values.append(frm.round(x * d, RNE)[0])
    for k, a in enumerate(values):
        for dyn in (True, False):
            rm = (k + dyn) % 5
            v, fl = f2f(to, frm, rm, a)
            fp_case(o, f"fcvt.{to.letter}.{frm.letter} f3, f1" + ("" if to.bits > frm.bits else ", dyn" if dyn else ", " + RM_NAME[rm]),
                    frm, {"f1": a}, ("f3", to.boxed(v), fl), rm if dyn else RNE)
            if to.bits > frm.bits: break


def boxing(o, f):
    o.head("a register that is not properly boxed reads as the canonical NaN; moves and stores take its bits as they are")
    L, one = f.letter, f.bias << f.f
    for bad in (one, 0xfffffffe00000000 | one if f is S else 0xfffffffffffe0000 | one, 0x7ff8000000000000):
        init = {"f1": bad, "f2": f.boxed(one), "frm": 0}
        o.case(f"fadd.{L} f3, f1, f2", init, {"f3": f.boxed(f.nan)})
        o.case(f"fsgnj.{L} f3, f1, f1", init, {"f3": f.boxed(f.nan)})
        o.case(f"fsgnj.{L} f3, f1, f2", init, {"f3": f.boxed(f.nan)})
        o.case(f"fsgnjn.{L} f3, f2, f1", init, {"f3": f.boxed(one | f.sign)})
        o.case(f"feq.{L} x3, f1, f1", init, {"x3": 0})
        o.case(f"fclass.{L} x3, f1", init, {"x3": 1 << 9})
        o.case(f"fcvt.w.{L} x3, f1", init, {"x3": (1 << 31) - 1, "fflags": NV})
        o.case(f"fmin.{L} f3, f1, f2", init, {"f3": f.boxed(one)})
        n, mv, st = (4, "w", "fsw") if f is S else (2, "h", "fsh")
        low = bad & (1 << 8 * n) - 1
        o.case(f"fmv.x.{mv} x3, f1", init, {"x3": u64((low ^ 1 << 8 * n - 1) - (1 << 8 * n - 1))})
        o.case(f"{st} f1, 0(x31)", {**init, "m": "ee" * 8}, {"m": low.to_bytes(n, "little").hex() + "ee" * (8 - n)})


def moves(o):
    o.head("loads, stores, moves")
    data = bytes((0x81 + 7 * k) & 255 for k in range(16))
    m = {"m": data.hex()}
    o.case("flw f3, 4(x31)", m, {"f3": S.boxed(int.from_bytes(data[4:8], "little"))})
    o.case("fld f3, 8(x31)", m, {"f3": int.from_bytes(data[8:16], "little")})
    o.case("flw f3, 4(x31); fsw f3, 0(x31)", m, {"f3": S.boxed(int.from_bytes(data[4:8], "little")), "m": (data[4:8] + data[4:]).hex()})
    o.case("flw f3, 4(x31); fsd f3, 0(x31)", m, {"f3": S.boxed(int.from_bytes(data[4:8], "little")),
                                                "m": (data[4:8] + b"\xff" * 4 + data[8:]).hex()})
    o.case("fsd f1, 3(x31)", {"f1": 0x1122334455667788, **m}, {"m": (data[:3] + (0x1122334455667788).to_bytes(8, "little") + data[11:]).hex()})
    o.case("fmv.w.x f3, x1", {"x1": 0x1122334455667788}, {"f3": S.boxed(0x55667788)})
    o.case("fmv.x.w x3, f1", {"f1": S.boxed(0x80000001)}, {"x3": u64(-0x7fffffff)})
    o.case("fmv.d.x f3, x1", {"x1": 0x1122334455667788}, {"f3": 0x1122334455667788})
    o.case("fmv.x.d x3, f1", {"f1": 0x8122334455667788}, {"x3": 0x8122334455667788})
    o.case("fmv.x.d x0, f1", {"f1": 0x8122334455667788}, {})
    o.case("fmv.s f3, f1; fadd.s f3, f3, f3", {"f1": S.boxed(0x3f800000)}, {"f3": S.boxed(0x40000000)})
    o.case("fmv.d f3, f1; fadd.s f3, f3, f1", {"f1": S.boxed(0x3f800000)}, {"f3": S.boxed(0x40000000)})
    o.case("fadd.s f2, f1, f1; fmv.d f3, f2; fsw f3, 0(x31); fcvt.d.s f3, f3", {"f1": S.boxed(0x3f800000), "m": "00000000"},
           {"f2": S.boxed(0x40000000), "f3": 0x4000000000000000, "m": "00000040"})
    o.case("fadd.d f1, f1, f1; fadd.s f3, f1, f1", {"f1": 0x3ff0000000000000}, {"f1": 0x4000000000000000, "f3": S.boxed(S.nan)})


def csrs(o):
    o.head("fflags, frm, fcsr")
    i = {"fflags": 0x15, "frm": 2}
    o.case("frflags x3", i, {"x3": 0x15})
    o.case("frrm x3", i, {"x3": 2})
    o.case("frcsr x3", i, {"x3": 0x55})
    o.case("fsflags x3, x1", {"x1": 0xffffffffffffffea, **i}, {"x3": 0x15, "fflags": 0xa})
    o.case("fsflagsi x3, 3", i, {"x3": 0x15, "fflags": 3})
    o.case("fsrm x3, x1", {"x1": 0xfb, **i}, {"x3": 2, "frm": 3})
    o.case("fsrmi x3, 1", i, {"x3": 2, "frm": 1})
    for rm in (4, 5, 6, 7):
        o.case(f"fsrmi x3, {rm}; frcsr x4; fsrmi x5, 0", i, {"x3": 2, "x4": rm << 5 | 0x15, "x5": rm, "frm": 0})
        o.case("fsrm x3, x1; frcsr x4", {"x1": rm, **i}, {"x3": 2, "x4": rm << 5 | 0x15, "frm": rm})
    o.case("fscsr x3, x1", {"x1": 0xffffffffffffff6a, **i}, {"x3": 0x55, "fflags": 0xa, "frm": 3})
    o.case("csrrs x3, fflags, x1", {"x1": 8, **i}, {"x3": 0x15, "fflags": 0x1d})
    o.case("csrrc x3, fflags, x1", {"x1": 0x11, **i}, {"x3": 0x15, "fflags": 4})
    o.case("csrrsi x3, frm, 1", i, {"x3": 2, "frm": 3})
    o.case("csrrci x3, frm, 2", i, {"x3": 2, "frm": 0})
    o.case("csrrs x3, fcsr, x1", {"x1": 0x22, **i}, {"x3": 0x55, "fflags": 0x17, "frm": 3})
    o.case("csrrci x3, fcsr, 5", i, {"x3": 0x55, "fflags": 0x10, "frm": 2})
    o.case("csrrs x3, fflags, x0", i, {"x3": 0x15})
    o.case("csrrw x0, fflags, x1", {"x1": 1, **i}, {"fflags": 1})
    o.case("csrrw x1, fflags, x1", {"x1": 1, **i}, {"x1": 0x15, "fflags": 1})
    o.head("the flags of earlier instructions are there, later ones add")
    one, third = D.bias << D.f, 0x4008000000000000
    o.case("fdiv.d f3, f1, f2; frflags x3; fsflagsi 0; fdiv.d f3, f1, f4; frflags x5", {"f1": one, "f2": third, "f4": 0, "frm": 0},
           {"f3": D.inf, "x3": NX, "x5": DZ, "fflags": DZ})
    o.head("the mode takes effect at once")
    o.case("fsrmi 3; fdiv.d f3, f1, f2; fsrmi 1; fdiv.d f4, f1, f2", {"f1": one, "f2": third, "frm": 0},
           {"f3": fdiv(D, RUP, one, third)[0], "f4": fdiv(D, RTZ, one, third)[0], "frm": 1, "fflags": NX})
    o.case("fsrm x1; fdiv.d f3, f1, f2", {"x1": 3, "f1": one, "f2": third, "frm": 0},
           {"f3": fdiv(D, RUP, one, third)[0], "frm": 3, "fflags": NX})
    o.case("fsrm x1; fcvt.l.d x3, f1; fsrmi 0", {"x1": 4, "f1": 0x4004000000000000, "frm": 0}, {"x3": 3, "frm": 0, "fflags": NX})
    o.head("counters go forward")
    for c in ("rdtime", "rdcycle", "rdinstret"):
        o.case(f"{c} x3; {c} x4; sltu x3, x4, x3; li x4, 0", {}, {"x3": 0, "x4": 0})


def zfa(o):
    def r4(f7, rs2, f3, rd=3, rs1=1): return word(f7 << 25 | rs2 << 20 | rs1 << 15 | f3 << 12 | rd << 7 | 0x53)
    fmts = ((S, 0), (D, 1), (H, 2))
    consts = [-1, None, Fraction(1, 1 << 16), Fraction(1, 1 << 15), Fraction(1, 256), Fraction(1, 128), Fraction(1, 16), Fraction(1, 8),
              Fraction(1, 4), Fraction(5, 16), Fraction(3, 8), Fraction(7, 16), Fraction(1, 2), Fraction(5, 8), Fraction(3, 4),
              Fraction(7, 8), 1, Fraction(5, 4), Fraction(3, 2), Fraction(7, 4), 2, Fraction(5, 2), 3, 4, 8, 16, 128, 256, 1 << 15,
              1 << 16]
    for f, code in fmts:
        L, r = f.letter, rng("zfa" + f.letter)
        o.head(f"fli.{L} f3, constant 0..31")
        for n in range(32):
            v = 1 << f.f if n == 1 else f.inf if n == 30 else f.nan if n == 31 else f.round(Fraction(consts[n]), RNE)[0]
            o.case(r4(0x78 | code, 1, 0, rs1=n), {"frm": 0}, {"f3": f.boxed(v)})
        some = [0, f.sign, f.inf, f.inf | f.sign, f.nan, f.nan | f.sign | 3, f.snan, f.bias << f.f, 1]
        ps = [(a, b) for a in some for b in some if r.random() < 0.35] + [(fvalue(f, r), fvalue(f, r)) for _ in range(5)]
        for name, f7, f3 in (("fminm", 0x14, 2), ("fmaxm", 0x14, 3)):
            o.head(f"{name}.{L} f3, f1, f2")
            for a, b in ps:
                v, fl = fminmax(f, name, a, b)
                fp_case(o, r4(f7 | code, 2, f3), f, {"f1": a, "f2": b}, ("f3", f.boxed(v), fl))
        for name, f3 in (("fleq", 4), ("fltq", 5)):
            o.head(f"{name}.{L} x3, f1, f2")
            for a, b in ps:
                v, fl = fcmp(f, name, a, b)
                fp_case(o, r4(0x50 | code, 2, f3), f, {"f1": a, "f2": b}, ("x3", v, fl), ints={"x3": 9})
        values = int_edges(f, "w") + specials(f) + [fvalue(f, r) for _ in range(6)] + \
            [f.round(Fraction(n, 4), RNE)[0] for n in (-6, -5, -3, -2, -1, 1, 2, 3, 5, 6, 10, 14)]
        for nx, name in ((False, "fround"), (True, "froundnx")):
            o.head(f"{name}.{L} f3, f1 with each rounding mode")
            for k, a in enumerate(values):
                for dyn in (False, True):
                    rm = (k + dyn) % 5
                    v, fl = fround(f, rm, a, nx)
                    fp_case(o, r4(0x20 | code, 5 if nx else 4, 7 if dyn else rm), f, {"f1": a}, ("f3", f.boxed(v), fl), rm if dyn else 0)
    o.head("fcvtmod.w.d x3, f1, rtz")
    r = rng("fcvtmod")
    vals = specials(D) + int_edges(D, "w") + int_edges(D, "wu") + [D.bias + e << D.f | r.getrandbits(53) << 63 - 53 + 0 & 0 | r.getrandbits(52)
                                                                  for e in (20, 31, 32, 40, 52, 53, 63, 64, 80, 83, 84, 85, 100)]
    vals += [v | D.sign for v in vals[-13:]]
    for a in vals:
        v, fl = fcvtmod(a)
        fp_case(o, r4(0x61, 8, 1), D, {"f1": a}, ("x3", v, fl))


# --- scalar cryptography -------------------------------------------------------------------------------------------------------------------

def gmul(a, b, poly):
    r = 0
    while b:
        if b & 1: r ^= a
        a <<= 1
        if a & 0x100: a ^= poly
        b >>= 1
    return r


def aes_tables():
    inv = [0] * 256
    for a in range(1, 256):
        for b in range(1, 256):
            if gmul(a, b, 0x11b) == 1: inv[a] = b
    box = [inv[x] ^ rol(inv[x], 1, 8) ^ rol(inv[x], 2, 8) ^ rol(inv[x], 3, 8) ^ rol(inv[x], 4, 8) ^ 0x63 for x in range(256)]
    back = [0] * 256
    for k, v in enumerate(box): back[v] = k
    return box, back


def aes_mix(col, c):
    b = [col >> 8 * k & 255 for k in range(4)]
    return sum((gmul(b[k], c[0], 0x11b) ^ gmul(b[(k + 1) % 4], c[1], 0x11b) ^ gmul(b[(k + 2) % 4], c[2], 0x11b) ^
                gmul(b[(k + 3) % 4], c[3], 0x11b)) << 8 * k for k in range(4))


def crypto(o):
    box, back = aes_tables()

    def shift(lo, hi, direction, table):
        state = bytes_of(lo) + bytes_of(hi)                # column-major: byte 4c + r
        out = [state[4 * ((c + direction * r) % 4) + r] for c in range(2) for r in range(4)]
        return from_bytes([table[x] for x in out])

    def cols(v, c): return aes_mix(v & M32, c) | aes_mix(v >> 32, c) << 32

    enc, dec = (2, 3, 1, 1), (14, 11, 13, 9)
    rtype(o, {
        "aes64es": lambda a, b: shift(a, b, 1, box), "aes64esm": lambda a, b: cols(shift(a, b, 1, box), enc),
        "aes64ds": lambda a, b: shift(a, b, -1, back), "aes64dsm": lambda a, b: cols(shift(a, b, -1, back), dec),
        "aes64ks2": lambda a, b: ((a >> 32) ^ (b & M32)) | ((a >> 32) ^ (b & M32) ^ (b >> 32)) << 32,
    })
    r = rng("ks1i")
    sub = lambda w: sum(box[w >> 8 * k & 255] << 8 * k for k in range(4))
    rcon = [1, 2, 4, 8, 16, 32, 64, 128, 0x1b, 0x36, 0]
    for n in range(11):
        a = operand(r)
        w = a >> 32
        w = sub(w) if n == 10 else sub(rol(w, 24, 32)) ^ rcon[n]
        o.case(f"aes64ks1i x3, x1, {n}", {"x1": a}, {"x3": w << 32 | w})
    ror32 = lambda v, n: rol(v, 32 - n, 32)
    ror64 = lambda v, n: rol(v, 64 - n, 64)
    w = lambda f: lambda a: sx32(f(a & M32))
    unary(o, {
        "aes64im": lambda a: cols(a, dec),
        "sha256sum0": w(lambda x: ror32(x, 2) ^ ror32(x, 13) ^ ror32(x, 22)),
        "sha256sum1": w(lambda x: ror32(x, 6) ^ ror32(x, 11) ^ ror32(x, 25)),
        "sha256sig0": w(lambda x: ror32(x, 7) ^ ror32(x, 18) ^ x >> 3), "sha256sig1": w(lambda x: ror32(x, 17) ^ ror32(x, 19) ^ x >> 10),
        "sha512sum0": lambda x: ror64(x, 28) ^ ror64(x, 34) ^ ror64(x, 39),
        "sha512sum1": lambda x: ror64(x, 14) ^ ror64(x, 18) ^ ror64(x, 41),
        "sha512sig0": lambda x: ror64(x, 1) ^ ror64(x, 8) ^ x >> 7, "sha512sig1": lambda x: ror64(x, 19) ^ ror64(x, 61) ^ x >> 6,
        "sm3p0": w(lambda x: x ^ rol(x, 9, 32) ^ rol(x, 17, 32)), "sm3p1": w(lambda x: x ^ rol(x, 15, 32) ^ rol(x, 23, 32)),
    })
    sbox = sm4_table()
    # The linear transforms L and L' of the standard, on a byte-swapped (little-endian) word.
    swap = lambda v: int.from_bytes((v & M32).to_bytes(4, "little"), "big")
    lin = {"sm4ed": lambda x: x ^ rol(x, 2, 32) ^ rol(x, 10, 32) ^ rol(x, 18, 32) ^ rol(x, 24, 32),
           "sm4ks": lambda x: x ^ rol(x, 13, 32) ^ rol(x, 23, 32)}
    for name, f in lin.items():
        r = rng(name)
        for bs in range(4):
            for _ in range(4):
                a, b = operand(r), operand(r)
                x = sbox[b >> 8 * bs & 255] << 8 * bs
                o.case(f"{name} x3, x1, x2, {bs}", {"x1": a, "x2": b}, {"x3": sx32((a & M32) ^ swap(f(swap(x))))})


def sm4_table():
    """The S-box as affine map, inversion in GF(2^8)/(x^8+x^7+x^6+x^5+x^4+x^2+1), affine map."""
    def affine(x): return sum((popc(rol(0xa7, k, 8) & x) & 1) << k for k in range(8)) ^ 0xd3
    inv = [0] * 256
    for a in range(1, 256):
        for b in range(1, 256):
            if gmul(a, b, 0x1f5) == 1: inv[a] = b
    t = [affine(inv[affine(x)]) for x in range(256)]
    assert t[:4] == [0xd6, 0x90, 0xe9, 0xfe]
    return t


# --- files -------------------------------------------------------------------------------------------------------------------------------------

def shift_imm_zb(o):
    r = rng("zbimm")
    for n in (0, 1, 31, 32, 63):
        a = operand(r)
        o.case(f"slli.uw x3, x1, {n}", {"x1": a}, {"x3": u64((a & M32) << n)})
        o.case(f"rori x3, x1, {n}", {"x1": a}, {"x3": rol(a, -n % 64, 64)})
        o.case(f"roriw x3, x1, {n % 32}", {"x1": a}, {"x3": sx32(rol(a & M32, -n % 32, 32))})
        for name, f in (("bseti", ZB["bset"]), ("bclri", ZB["bclr"]), ("binvi", ZB["binv"]), ("bexti", ZB["bext"])):
            o.case(f"{name} x3, x1, {n}", {"x1": a}, {"x3": u64(f(a, n))})


def main():
    d = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "riscv64")
    os.makedirs(d, exist_ok=True)

    def make(name, doc, *parts):
        o = Out(name, doc)
        for p in parts: p(o)
        o.write(d)

    make("i", "RV64I: computation.", lambda o: rtype(o, RTYPE), itype)
    make("mem", "RV64I: loads and stores.", memory)
    make("control", "RV64I: branches, jumps, calls, fences.", control)
    make("m", "M: multiplication and division.", lambda o: rtype(o, MTYPE, 12))
    make("c", "C: compressed forms.", compressed)
    make("zb", "Zba Zbb Zbs Zbc Zbkb Zbkx.", lambda o: rtype(o, ZB), lambda o: unary(o, ZB_UNARY), shift_imm_zb)
    make("zicond", "Zicond.", zicond)
    make("zcb", "Zcb.", zcb)
    make("zimop", "Zimop, Zcmop.", zimop)
    make("zicbo", "Zicbom Zicboz Zicbop.", zicbo)
    make("a", "A and Zawrs: atomics.", atomics)
    make("zacas", "Zacas.", zacas)
    make("f", "F: single precision.", lambda o: fp_format(o, S, False), lambda o: boxing(o, S))
    make("d", "D: double precision.", lambda o: fp_format(o, D, False), lambda o: between(o, S, D), lambda o: between(o, D, S), moves)
    make("csr", "Zicsr: floating-point control, counters.", csrs)
    make("zfh", "Zfh: half precision.", lambda o: fp_format(o, H, False), lambda o: between(o, H, S), lambda o: between(o, H, D),
         lambda o: between(o, S, H), lambda o: between(o, D, H), lambda o: boxing(o, H), half_moves)
    make("zfa", "Zfa: single, double and half precision.", zfa)
    make("crypto", "Zknd Zkne Zknh Zksed Zksh.", crypto)


def half_moves(o):
    o.case("flh f3, 4(x31)", {"m": "0011223344d56677"}, {"f3": H.boxed(0xd544)})
    o.case("fsh f1, 2(x31)", {"f1": 0x1122334455667788, "m": "0011223344556677"}, {"m": "0011887744556677"})
    o.case("fmv.h.x f3, x1", {"x1": 0x1122334455667788}, {"f3": H.boxed(0x7788)})
    o.case("fmv.x.h x3, f1", {"f1": H.boxed(0x8001)}, {"x3": u64(-0x7fff)})


if __name__ == "__main__":
    main()
