#!/usr/bin/env python3
"""mkcases_aarch64.py - writes tests/insn/aarch64/{int,mem,fp,simd,crypto,cssc,cond}.t: a few lines for every row of the decode tables.

    mkcases_aarch64.py [ROW...]        all rows, or only print those named

Words of a row get random fields and operands with boundary values. What must come out is recorded from QEMU 7.2 (-cpu max), except for
CSSC and the conditions, which have a model here. Rows that leave the case, or whose results are not the same everywhere, are written by hand in
other .t files. The lines are made once and kept: a difference in a later run is a difference to look at, not to record again.
"""
import os
import random
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
import run  # noqa: E402

G = run.AARCH64
BY_HAND = re.compile(r"^(b|bl|b_cond|bc_cond|cbn?z|tbn?z|br.*|blr.*|ret.*|svc|brk|udf|hint|wf[ei]t|ldxr|ldxp|stxr|stxp|pac.*|aut.*|xpac.*|ldra[ab]|sysl?|"
                     r"msr.*|mrs|ldr.*_lit|prfm_lit|clrex|dsb|dmb|isb|sb|adrp?|cas|casp)$")
CSSC = re.compile(r"^(ctz|cnt_gpr|abs_gpr|[su](max|min)_(gpr|imm))$")
SP = re.compile(r"^((add|sub)s?_(imm|ext)|(and|orr|eor)_imm)$")
# Rows that QEMU 7.2 gets wrong, with the reason.
WRONG = {"fcvtzs_is_h": "7.2 takes the wrong number of bits"}
DEFAULT_FPCR = ["fjcvtzs"]          # 7.2 gives a flushed denormal the flag Z
M64 = (1 << 64) - 1
BOUNDARY = [0, 1, 2, 3, 7, 8, 31, 32, 63, 64, 127, 128, 255, 256, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000,
            0x7fffffffffffffff, 0x8000000000000000, M64, M64 - 1, 0xffffffff80000000, 0xffffffff7fffffff, 0x5555555555555555, 0x00ff00ff00ff00ff]
R = random.Random()


def integer():
    return R.choice([R.getrandbits(64), R.getrandbits(64) >> R.randrange(64), R.choice(BOUNDARY), R.choice(BOUNDARY)])


def floating(exp, man):
    emax, bias = (1 << exp) - 1, (1 << exp - 1) - 1
    e = R.choice([0, emax, bias + R.randrange(40) % bias, bias - R.randrange(40) % bias, bias + man - 2 + R.randrange(5), R.randrange(3), emax - 1, R.getrandbits(exp)])
    m = R.choice([0, 1, (1 << man) - 1, 1 << man - 1, (1 << R.randrange(man)) | 1, R.getrandbits(man)])
    return R.getrandbits(1) << exp + man | min(e, emax) << man | m


def vector(lane):
    if lane == "int":
        return R.choice([R.getrandbits(128), R.getrandbits(128) & R.getrandbits(128) & 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f, integer() << 64 | integer()])
    bits, exp, man = {"d": (64, 11, 52), "s": (32, 8, 23), "h": (16, 5, 10)}[lane]
    return sum(floating(exp, man) << i for i in range(0, 128, bits))


def rows():
    out = subprocess.run([f"{TOP}/build/insn-ops", "aarch64", "rows"], stdout=subprocess.PIPE, text=True, check=True).stdout
    return [(name, int(mask, 16), int(value, 16), ext) for name, mask, value, ext in (s.split() for s in out.splitlines())]


def disassemble(words):
    text = "".join(f"{k} {w.to_bytes(4, 'little').hex()}\n" for k, w in enumerate(words))
    out = subprocess.run([f"{TOP}/build/insn-ops", "aarch64"], input=text, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [s.split(" ", 1)[1] for s in out.splitlines()[:len(words)]]


def field(w, lo, n):
    return w >> lo & (1 << n) - 1


def with_field(w, lo, n, v):
    return w & ~(((1 << n) - 1) << lo) | (v & (1 << n) - 1) << lo


def is_memory(w):
    return field(w, 27, 1) and not field(w, 25, 1)


def aim(w):
    """The load or store with x28 as its base and an offset that stays in the memory; and values that registers must have."""
    need = {}
    v = field(w, 26, 1)
    scale = 4 if v and field(w, 23, 1) and field(w, 30, 2) == 0 else field(w, 30, 2)
    w = with_field(w, 5, 5, 28)
    if w & 0x3b000000 == 0x39000000:
        w = with_field(w, 10, 12, R.randrange(0, (64 >> scale) + 1))
    elif w & 0x3b200000 == 0x38000000 or w & 0x3f200c00 == 0x19000000:
        w = with_field(w, 12, 9, R.randrange(-16, 33) & (-16 if w & 0x3f200c00 == 0x19000000 else -1))
    elif w & 0x3a000000 == 0x28000000:
        w = with_field(w, 15, 7, R.randrange(-1, 2))
    elif w & 0x3b200c00 == 0x38200800:
        m, opt, s = field(w, 16, 5), field(w, 13, 3), field(w, 12, 1)
        if m in (27, 28):
            w, m = with_field(w, 16, 5, 9), 9
        off = R.randrange(0, 33) >> (scale if s else 0)
        if opt in (6, 7, 3) and R.getrandbits(1):
            off = -(16 >> (scale if s else 0))
        if m != 31:
            need[f"x{m}"] = off & M64 if opt & 1 else (off & 0xffffffff) | R.getrandbits(32) << 32
            if opt == 2:
                need[f"x{m}"] = abs(off) | R.getrandbits(32) << 32
    elif w & 0xbe800000 == 0x0c800000 and field(w, 16, 5) in (27, 28):
        return None, need
    t, t2 = field(w, 0, 5), field(w, 10, 5)
    pair = w & 0x3a000000 == 0x28000000
    if not v and (t in (27, 28) or (pair and t2 in (27, 28))):
        return None, need
    if pair and t == t2:
        return None, need
    if not v and (f"x{t}" in need or (pair and f"x{t2}" in need)) and not field(w, 22, 2):
        return None, need
    return w, need


def operands(name, w, ext, need, special):
    """The values of the registers that the word may read."""
    s = dict(need)
    vector_insn = field(w, 25, 3) == 7 or (is_memory(w) and field(w, 26, 1))
    lane = "int"
    if vector_insn and (name.startswith(("f", "bf")) or "cvtf" in name):
        lane = "h" if "_h" in name or ext == "FP16" else R.choice("dsh")
        if ext in ("FHM", "BF16"):
            lane = R.choice("hs")
        size = field(w, 22, 2)
        if not name.endswith("_h") and field(w, 24, 4) == 14 and ext == "FP":
            lane = "s" if size == 0 else "d" if size == 1 else "h"
        elif not name.endswith("_h") and ext == "AdvSIMD":
            lane = "d" if size & 1 else "s"
    for lo in (0, 5, 10, 16):
        r = field(w, lo, 5)
        if vector_insn:
            s.setdefault(f"v{r}", vector(lane))
        if r < 27 or r in (29, 30):
            s.setdefault(f"x{r}", integer())
    if R.getrandbits(1):
        s["nzcv"] = R.getrandbits(4) << 28
    if lane != "int" and special:
        s["fpcr"] = R.choice([0, 1 << 22, 2 << 22, 3 << 22, 1 << 25, 1 << 24, 1 << 19, 1 << 26])
    return s


def draw(name, mask, value, ext, special):
    for _ in range(500):
        w = value | R.getrandbits(32) & ~mask
        if name not in ("rmif",) and R.getrandbits(2) == 0:
            w = value | R.getrandbits(32) & R.getrandbits(32) & ~mask
        need = {}
        if is_memory(w):
            w, need = aim(w)
            if w is None:
                continue
        elif field(w, 0, 5) in (27, 28) and field(w, 25, 3) != 7 or "mov_" in name and field(w, 0, 5) in (27, 28):
            continue
        elif field(w, 25, 3) == 7 and field(w, 0, 5) in (27, 28):
            continue
        elif any(field(w, lo, 5) in (27, 28) and mask >> lo & 31 != 31 for lo in (0, 5, 10, 16)):
            continue
        elif SP.match(name) and 31 in (field(w, 0, 5), field(w, 5, 5)):
            continue                    # the stack pointer's value is not the same everywhere
        if w & mask != value:
            continue
        return w, operands(name, w, ext, need, special)
    return None


def text_of(values):
    return " ".join(f"{k}=0x{v:x}" for k, v in sorted(values.items(), key=lambda kv: (kv[0][0], int(kv[0][1:]) if kv[0][1:].isdigit() else 0)))


def record(lines):
    """What QEMU makes of the lines (without their right sides)."""
    work = f"{TOP}/build/test/insn/record"
    os.makedirs(work, exist_ok=True)
    cases = [run.Case(G, "new", s + " =>") for s in lines]
    exe = run.build(G, cases, work)
    records, crashes = run.run(G, G.engines["oracle"], exe, cases)
    assert not crashes, crashes
    out = []
    for c, rec in zip(cases, records):
        got = c.unpack(rec)
        if got["sig"]:
            out.append(None)
            continue
        after = {k: got[k] for k in G.init if got[k] != c.before[k]}
        if got["base"]:
            after["base"] = got["base"]
        assert not got["guards"], c.line
        out.append((text_of(after) + (" m=" + got["m"].hex() if got["m"] != c.before["m"] else "")).strip())
    return out


def cssc(name, w, s):
    """The result of a CSSC instruction: register and value."""
    sf = w >> 31
    mask = M64 if sf else 0xffffffff
    width = 64 if sf else 32

    def reg(n):
        return 0 if n == 31 else s.get(f"x{n}", G.init.get(f"x{n}", 0)) & mask

    def signed(v):
        return v - (1 << width) if v >> width - 1 else v
    a, b, d = reg(field(w, 5, 5)), reg(field(w, 16, 5)), field(w, 0, 5)
    if name.endswith("_imm"):
        b = field(w, 10, 8)
        if name[0] == "s" and b > 127:
            b -= 256
        b &= mask
    if name == "ctz":
        v = (a & -a).bit_length() - 1 if a else width
    elif name == "cnt_gpr":
        v = bin(a).count("1")
    elif name == "abs_gpr":
        v = abs(signed(a)) & mask
    else:
        pick = max if "max" in name else min
        v = pick(a, b, key=signed if name[0] == "s" else None)
    return {} if d == 31 else {f"x{d}": v}


def kind(name, w, ext):
    if ext == "CSSC":
        return "cssc"
    if is_memory(w):
        return "mem"
    if field(w, 25, 3) != 7:
        return "int"
    if ext in ("AES", "PMULL", "SHA1", "SHA2", "SHA3", "SHA512", "SM3", "SM4"):
        return "crypto"
    return "fp" if name.startswith(("f", "bf")) or "cvtf" in name else "simd"


TITLES = {"int": "Integer instructions.", "mem": "Loads and stores.", "fp": "Floating point, scalar and vector.", "simd": "Vectors of integers.",
          "crypto": "Cryptography.", "cssc": "CSSC."}


def conditions():
    """B.cond: every condition with every combination of flags."""
    names = "eq ne hs lo mi pl vs vc hi ls ge lt gt le al nv".split()
    out = ["# Conditions of branches.", "# Made by tests/insn/mkcases_aarch64.py."]
    for k, name in enumerate(names):
        out.append("")
        for nzcv in range(16):
            n, z, c, v = nzcv >> 3 & 1, nzcv >> 2 & 1, nzcv >> 1 & 1, nzcv & 1
            holds = [z, c, n, v, c and not z, n == v, n == v and not z, True][k >> 1]
            if k & 1 and k != 15:
                holds = not holds
            asm = f"b.{name} 1f" if name != "nv" else ".inst 0x5400004f"
            out.append(f"{asm}; mov x1, #1; 1: nop | nzcv=0x{nzcv << 28:x} =>" + ("" if holds else " x1=1"))
    return "\n".join(out) + "\n"


def main():
    only = set(sys.argv[1:])
    todo = []
    for name, mask, value, ext in rows():
        if BY_HAND.match(name) or (only and name not in only):
            continue
        R.seed(name)
        seen = set()
        for n in range(24):
            d = draw(name, mask, value, ext, n % 2 and name not in DEFAULT_FPCR)
            if d is None:
                print(f"{name}: no word", file=sys.stderr)
                break
            if d[0] in seen and mask == 0xffffffff:
                break
            seen.add(d[0])
            todo.append((name, ext, *d))
    texts = disassemble([t[2] for t in todo])
    good, have = [], {}
    for k, t in enumerate(texts):
        name = todo[k][0]
        if "undefined" not in t and have.get(name, 0) < (6 if name.startswith("f") else 4):
            have[name] = have.get(name, 0) + 1
            good.append(k)
    lines = [f".inst 0x{todo[k][2]:08x} | {text_of(todo[k][3])}" for k in good]
    after = record(lines)
    files, covered = {}, set()
    for k, line, result in zip(good, lines, after):
        name, ext, w, s = todo[k]
        if ext == "CSSC":
            result = text_of({r: v for r, v in cssc(name, w, s).items() if v != s.get(r, G.init[r])})
        if result is None or name in WRONG:
            continue
        f = files.setdefault(kind(name, w, ext), [])
        if name not in covered:
            f.append(f"\n# {name}")
        covered.add(name)
        f.append(f"# {texts[k]}\n{line} => {result}")
    if only:
        print("\n".join("\n".join(f) for f in files.values()))
        return
    with open(f"{HERE}/aarch64/cond.t", "w") as out:
        out.write(conditions())
    for f, content in files.items():
        with open(f"{HERE}/aarch64/{f}.t", "w") as out:
            out.write(f"# {TITLES[f]}\n# Made by tests/insn/mkcases_aarch64.py.\n" + "\n".join(content) + "\n")
    print(len(after), "lines;", "not covered:", *sorted({t[0] for t in todo} - covered))


main()
