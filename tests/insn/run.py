#!/usr/bin/env python3
"""run.py - every line of tests/insn/<guest>/*.t and tests/bug/*.t in every engine. README describes the lines; run.sh calls this."""
import argparse
import glob
import os
import re
import shutil
import struct
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
VM = os.path.abspath(os.environ.get("DRAGOMAN", os.path.join(TOP, "build/dragoman")))
SIGNALS = {"SIGILL": 4, "SIGTRAP": 5, "SIGBUS": 7, "SIGSEGV": 11}
NAMES = {v: k for k, v in SIGNALS.items()}


class Guest:
    """fields: names of the 64-bit words of a state, in order (None: unused); vectors: names of those that are 128 bits, as two words;
    wrong: lines that the oracle gets wrong: (regular expression on the line, why the line stands)."""
    def __init__(self, name, fields, mem, base, init, flags, asm, end, oracle_cpu, wrong, packing=None):
        self.name, self.fields, self.mem, self.base, self.init = name, fields, mem, base, init
        self.flags, self.asm, self.end, self.wrong, self.packing = flags, asm, end, wrong, packing or {}
        self.cc = os.environ.get("GUEST_CC", name + "-linux-gnu-gcc")
        self.state = struct.Struct(f"<{len(fields)}Q{mem}s")
        self.record = struct.Struct(f"<{len(fields)}Q{mem}sQQQqq")
        self.engines = {
            "interp": [VM, "--tier=interp"],
            "v2": [VM, "--tier=baseline", "--hostcpu=v2"],
            "v3": [VM, "--tier=baseline", "--hostcpu=v3"],
            "v4": [VM, "--tier=baseline", "--hostcpu=v4"],
        }
        qemu = shutil.which("qemu-" + name)
        if qemu:
            self.engines["oracle"] = [qemu, "-cpu", oracle_cpu]


# fcsr is one word of the state, two names of the lines
RISCV64 = Guest("riscv64", [None] + [f"x{r}" for r in range(1, 30)] + [f"f{r}" for r in range(32)] + ["fcsr"], 64, "x31",
    {**{f"x{r}": r * 0x0101010101010101 for r in range(1, 30)}, **{f"f{r}": 0xf0f0000000000000 + r * 0x10101 for r in range(32)}, "fflags": 0, "frm": 0},
    ["-mno-relax", "-Wl,--no-relax",
     "-march=rv64gc_zba_zbb_zbs_zbc_zbkb_zbkc_zbkx_zfh_zicbom_zicboz_zicbop_zawrs_zknd_zkne_zknh_zksed_zksh_zihintpause"],
    lambda named: [".option norelax", f".option {'rvc' if named else 'norvc'}", ".balign 2" if named else ".balign 4"], "j run_case_end",
    "rv64,zba=true,zbb=true,zbs=true,zbc=true,zbkb=true,zbkc=true,zbkx=true,zknd=true,zkne=true,zknh=true,zksed=true,zksh=true,Zfh=true",
    [(r"^ctzw .*x1=0x[0-9a-f]*00000000 ", "7.2 counts past bit 31 when the low word is zero"),
     (r"^csrrs x3, time, x1 .*SIGILL", "7.2 looks at the value, not at the register, to tell whether the instruction writes"),
     (r"; sc\.. .*SIGBUS", "7.2 does not check the address of an SC that fails")],
    {"fcsr": [("fflags", 0, 31), ("frm", 5, 7)]})
AARCH64 = Guest("aarch64", [f"x{r}" if r not in (27, 28) else None for r in range(31)] + ["sp"]
    + [f"v{r}{h}" for r in range(32) for h in ("", "+")] + ["nzcv", "fpsr", "fpcr", None], 128, "x28",
    {**{f"x{r}": r * 0x0101010101010101 for r in range(31) if r not in (27, 28)}, "sp": 0, "nzcv": 0, "fpsr": 0, "fpcr": 0,
     **{f"v{r}": (0xe0e0000000000000 + r * 0x10101) << 64 | 0xf0f0000000000000 + r * 0x10101 for r in range(32)}},
    ["-march=armv8.6-a+crypto+sha3+sm4+bf16+i8mm+fp16fml+flagm+memtag"],
    lambda named: [".arch_extension sha3", ".arch_extension sm4", ".balign 4"], "b run_case_end", "max",
    [(r"SIGILL pc=\d+ code=1", "7.2 says ILL_ILLOPN"),
     (r"(^|; )(pac|aut|xpac|ldra|b.?ra|reta)", "7.2 has keys that it signs with"),
     (r"^add x0, x28, #[135]; |^ld(add|xr) w1, (w2, )?\[x0\] \| x0=[19] ", "7.2 lacks LSE2: unaligned atomics within 16 bytes"),
     (r"^ldap?u?r .*SIGBUS", "7.2 does not check the alignment of LDAPR"),
     (r"^fcvtzs h1, h2, #1 .*v2=0xc500", "7.2 writes more than the halfword"),
     (r"^mrs x1, (ctr_el0|dczid_el0|s3_0_c0_c4_4)|^dc zva, x28", "the model is another one: cache lines, SVE")])
GUESTS = {g.name: g for g in (RISCV64, AARCH64)}


class Case:
    def __init__(self, guest, where, line):
        self.guest, self.where, self.line = guest, where, line
        self.asm, rest = (s.strip() for s in line.split("|", 1))
        before, after = (s.split() for s in (rest + " ").split("=>", 1))
        # values that show which register was taken for another one
        s = dict(guest.init)
        s.update(m=b"\xcc" * guest.mem, sig=0, code=None, pc=0, base=0)
        self.before = self.apply(s, before)
        self.after = self.apply(self.before, after)

    def apply(self, state, words):
        s = dict(state)
        for word in words:
            if word in SIGNALS:
                s["sig"] = SIGNALS[word]
                continue
            key, value = word.split("=")
            if key == "m":
                value = bytes.fromhex(value)
                s["m"] = value + s["m"][len(value):]
            elif key == "code":
                s["code"] = int(value)
            elif key in s:
                s[key] = int(value, 0) & (1 << (128 if self.is_vector(key) else 64)) - 1
            else:
                raise ValueError(f"what is {word}?")
        return s

    def is_vector(self, key):
        return key + "+" in self.guest.fields

    def word(self, field):
        """The word of the state that is called so, before the case."""
        b, parts = self.before, self.guest.packing.get(field)
        if field is None:
            return 0
        if parts:
            return sum(b[name] << at for name, at, _ in parts)
        if field.endswith("+"):
            return b[field[:-1]] >> 64
        return b[field] & (1 << 64) - 1

    def pack(self):
        return self.guest.state.pack(*map(self.word, self.guest.fields), self.before["m"])

    def unpack(self, rec):
        g = self.guest
        v = g.record.unpack(rec)
        n = len(g.fields)
        s = {"m": v[n], "base": v[n + 1], "guards": v[n + 2], "sig": v[n + 3], "code": v[n + 4], "pc": v[n + 5]}
        for field, value in zip(g.fields, v):
            if field in g.packing:
                s.update({name: value >> at & mask for name, at, mask in g.packing[field]})
            elif field and field.endswith("+"):
                s[field[:-1]] |= value << 64
            elif field:
                s[field] = value
        return s

    def differences(self, rec):
        """What the record has that the line does not say."""
        got, e, out = self.unpack(rec), self.after, []

        def check(name, show=hex, want=None):
            want = e[name] if want is None else want
            if got[name] != want:
                out.append(f"    {name:6} expected {show(want)}  got {show(got[name])}")
        check("sig", lambda x: NAMES.get(x, str(x)))
        if e["sig"] and got["sig"] == e["sig"]:
            check("pc", str)
            if e["code"] is not None:
                check("code", str)
        for name in self.guest.init:
            check(name)
        check("m", bytes.hex)
        if not e["sig"]:                # the handler does not bring the base register back
            check("base", hex, e["base"] & (1 << 64) - 1)
        check("guards", str, 0)
        return out

    def refused(self, rec):
        return self.unpack(rec)["sig"] == SIGNALS["SIGILL"] != self.after["sig"]


def read(guest, files):
    cases, bad = [], 0
    for name in files:
        with open(name) as f:
            for n, line in enumerate(f, 1):
                line = line.strip()
                if not line or line.startswith("#"):
                    continue
                where = f"{os.path.relpath(name, TOP)}:{n}"
                try:
                    cases.append(Case(guest, where, line))
                except ValueError as e:
                    print(f"FAIL {where}: cannot read this line: {e}")
                    bad += 1
    return cases, bad


def build(g, cases, work):
    """One guest program of all cases. Returns its path, or None after printing what the assembler said."""
    text, table = ['.section .text.cases,"ax"', ".balign 4"], [".section .rodata", ".balign 64", ".globl cases, cases_end", "cases:"]
    first, lines = len(text) + 1, None
    for k, c in enumerate(cases):
        named = re.search(r"(^|; *|: *)c\.", c.asm)
        more = [*g.asm(bool(named)), f"code{k}:", c.asm, f"end{k}: {g.end}"]
        lines = len(more)
        text += more
        table.append(f".incbin \"{work}/states\", {k * g.state.size}, {g.state.size}\n.8byte code{k}, end{k}")
    table.append("cases_end:")
    with open(f"{work}/states", "wb") as f:
        for c in cases:
            f.write(c.pack())
    src = f"{work}/cases.S"
    with open(src, "w") as f:
        f.write("\n".join(text + table) + "\n")
    exe = f"{work}/cases"
    r = subprocess.run([g.cc, "-O1", "-static", *g.flags, "-o", exe, os.path.join(HERE, f"harness_{g.name}.c"), src],
                       stderr=subprocess.PIPE, text=True)
    if r.returncode:
        for m in re.finditer(r"cases\.S:(\d+): (Error: .*)", r.stderr):
            k = (int(m[1]) - first) // lines
            print(f"FAIL {cases[k].where}: {m[2]}: {cases[k].asm}" if 0 <= k < len(cases) else m[0])
        print(r.stderr[:500])
        return None
    return exe


def slots(g, cases, exe):
    """The bytes of every case's instructions."""
    with open(exe, "rb") as f:
        image = f.read()
    phoff, = struct.unpack_from("<Q", image, 32)
    phnum, = struct.unpack_from("<H", image, 56)
    segments = []
    for i in range(phnum):
        kind, _, offset, vaddr, _, size = struct.unpack_from("<IIQQQQ", image, phoff + 56 * i)
        if kind == 1:
            segments.append((vaddr, offset, size))

    def at(addr, n):
        offset = next(addr - v + o for v, o, size in segments if v <= addr < v + size)
        return image[offset:offset + n]
    nm = subprocess.run([g.cc.replace("gcc", "nm"), exe], stdout=subprocess.PIPE, text=True, check=True).stdout
    table = int(re.search(r"^([0-9a-f]+) \S cases$", nm, re.M)[1], 16)
    out = []
    for k in range(len(cases)):
        first, end = struct.unpack("<QQ", at(table + k * (g.state.size + 16) + g.state.size, 16))
        out.append(at(first, end - first))
    return out


def run(g, command, exe, cases):
    """Records of all cases; None for a case that killed the engine."""
    records, crashes = [], []
    while len(records) < len(cases):
        try:
            r = subprocess.run([*command, exe, str(len(records))], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
            why = f"status {r.returncode} {r.stderr[-200:].decode(errors='replace').strip()}"
            data = r.stdout
        except subprocess.TimeoutExpired as e:
            data, why = e.stdout or b"", "hangs"
        n = len(data) // g.record.size
        records += [data[i * g.record.size:(i + 1) * g.record.size] for i in range(n)]
        if len(records) < len(cases):
            # It died somewhere in the next batch: which one is not known until that batch is run one by one; give it up whole.
            crashes.append((len(records), why))
            if len(crashes) > 20:
                records += [None] * (len(cases) - len(records))
                break
            records += [None] * min(32, len(cases) - len(records))
    return records, crashes


def suite(g, a, work):
    """All lines of one guest. Returns how many passed and failed."""
    os.makedirs(work, exist_ok=True)
    bug = [f for f in sorted(glob.glob(f"{TOP}/tests/bug/*.t")) if os.path.basename(f).startswith(g.name) or g.name == "riscv64" and "aarch64" not in f]
    files = [f for f in sorted(glob.glob(f"{HERE}/{g.name}/*.t")) + bug if re.search(a.files, f)]
    cases, failed = read(g, files)
    passed = 0
    if not cases:
        return passed, failed
    exe = build(g, cases, work)
    if not exe:
        return passed, failed + 1
    code = slots(g, cases, exe)
    ops = subprocess.run([os.path.join(TOP, "build/insn-ops"), g.name], input="".join(f"{k} {b.hex()}\n" for k, b in enumerate(code)), text=True,
                         stdout=subprocess.PIPE, check=True).stdout.splitlines()
    listing = {int(s.split(" ", 1)[0]): s.split(" ", 1)[1] for s in ops if not s.startswith("missing")}
    if not a.files:
        missing = [s.split()[1] for s in ops if s.startswith("missing")]
        for name in missing:
            print(f"FAIL {name}: no line in tests/insn/{g.name} has it")
        failed += len(missing)
        passed += not missing
    for engine in a.engine or g.engines:
        command = g.engines[engine] + (a.rest if engine != "oracle" else [])
        records, crashes = run(g, command, exe, cases)
        bad = good = refused = 0
        for first, why in crashes:
            print(f"FAIL {cases[first].where}: {engine} dies here or in the next 31 lines ({why})")
        for k, (c, rec) in enumerate(zip(cases, records)):
            if rec is None:
                bad += 1
                continue
            if engine == "oracle" and (c.refused(rec) or any(re.search(r, c.line) for r, _ in g.wrong)):
                refused += 1
                continue
            d = c.differences(rec)
            if not d:
                good += 1
                continue
            bad += 1
            if bad <= a.show:
                print(f"FAIL {c.where}: {engine}: {c.line}\n    {listing.get(k, '')}\n" + "\n".join(d))
        print(f"{g.name} {engine}: {good} ok, {bad} not ok" + (f", {refused} not known to it" if refused else ""))
        passed, failed = passed + good, failed + bad
    return passed, failed


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--guests", default=os.environ.get("GUESTS", " ".join(GUESTS)))
    p.add_argument("--engine", "--tier", action="append", choices=list(RISCV64.engines), help="only these engines")
    p.add_argument("--files", default="", help="only files whose names match this regular expression")
    p.add_argument("--show", type=int, default=20, help="print at most this many failures of each engine in full")
    p.add_argument("rest", nargs="*", help="options for dragoman")
    a = p.parse_args()
    passed = failed = 0
    for name in a.guests.replace(",", " ").split():
        good, bad = suite(GUESTS[name], a, os.path.join(TOP, os.environ.get("TEST_TMP", "build/test"), "insn", name))
        passed, failed = passed + good, failed + bad
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
