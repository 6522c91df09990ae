#!/usr/bin/env python3
"""run.py - every line of tests/insn/riscv64/*.t and tests/bug/*.t in every engine. README describes the lines; run.sh calls this."""
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
CC = os.environ.get("GUEST_CC", "riscv64-linux-gnu-gcc")
VM = os.path.abspath(os.environ.get("DRAGOMAN", os.path.join(TOP, "build/dragoman")))
QEMU = shutil.which("qemu-riscv64")
MARCH = ("rv64gc_zba_zbb_zbs_zbc_zbkb_zbkc_zbkx_zfh_zicbom_zicboz_zicbop_zawrs_zknd_zkne_zknh_zksed_zksh_zihintpause")
ORACLE_CPU = ("rv64,zba=true,zbb=true,zbs=true,zbc=true,zbkb=true,zbkc=true,zbkx=true,zknd=true,zkne=true,zknh=true,zksed=true,"
              "zksh=true,Zfh=true")
ENGINES = {
    "interp": [VM, "--tier=interp"],
    "v2": [VM, "--tier=baseline", "--hostcpu=v2"],
    "v3": [VM, "--tier=baseline", "--hostcpu=v3"],
    "v4": [VM, "--tier=baseline", "--hostcpu=v4"],
}
if QEMU:
    ENGINES["oracle"] = [QEMU, "-cpu", ORACLE_CPU]
# Lines that the oracle gets wrong: (regular expression on the line, why the line stands)
ORACLE_WRONG = [
    (r"^ctzw .*x1=0x[0-9a-f]*00000000 ", "7.2 counts past bit 31 when the low word is zero"),
    (r"^csrrs x3, time, x1 .*SIGILL", "7.2 looks at the value, not at the register, to tell whether the instruction writes"),
    (r"; sc\.. .*SIGBUS", "7.2 does not check the address of an SC that fails"),
]
SIGNALS = {"SIGILL": 4, "SIGTRAP": 5, "SIGBUS": 7, "SIGSEGV": 11}
NAMES = {v: k for k, v in SIGNALS.items()}
STATE = struct.Struct("<30Q32QQ64s")
RECORD = struct.Struct("<30Q32QQ64sQQQqq")
MEM = 64


class Case:
    def __init__(self, where, line):
        self.where, self.line = where, line
        self.asm, rest = (s.strip() for s in line.split("|", 1))
        before, after = (s.split() for s in (rest + " ").split("=>", 1))
        # values that show which register was taken for another one
        s = {f"x{r}": r * 0x0101010101010101 for r in range(1, 30)}
        s.update({f"f{r}": 0xf0f0000000000000 + r * 0x10101 for r in range(32)})
        s.update(fflags=0, frm=0, m=b"\xcc" * MEM, sig=0, code=None, pc=0)
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
                s[key] = int(value, 0) & (1 << 64) - 1
            else:
                raise ValueError(f"what is {word}?")
        return s

    def pack(self):
        b = self.before
        return STATE.pack(0, *(b[f"x{r}"] for r in range(1, 30)), *(b[f"f{r}"] for r in range(32)), b["frm"] << 5 | b["fflags"], b["m"])

    def differences(self, rec):
        """What the record has that the line does not say."""
        v = RECORD.unpack(rec)
        e, out = self.after, []

        def check(name, got, want, show=hex):
            if got != want:
                out.append(f"    {name:6} expected {show(want)}  got {show(got)}")
        check("signal", NAMES.get(v[66], v[66]), NAMES.get(e["sig"], 0), str)
        if e["sig"] and v[66] == e["sig"]:
            check("pc", v[68], e["pc"], str)
            if e["code"] is not None:
                check("code", v[67], e["code"], str)
        for r in range(1, 30):
            check(f"x{r}", v[r], e[f"x{r}"])
        for r in range(32):
            check(f"f{r}", v[30 + r], e[f"f{r}"])
        check("fflags", v[62] & 31, e["fflags"])
        check("frm", v[62] >> 5, e["frm"])
        check("m", v[63].hex(), e["m"].hex(), str)
        if not e["sig"]:                # the handler does not bring x31 back
            check("x31", v[64], 0)
        check("guards", v[65], 0, str)
        return out

    def refused(self, rec):
        return RECORD.unpack(rec)[66] == SIGNALS["SIGILL"] != self.after["sig"]


def read(files):
    cases, bad = [], 0
    for name in files:
        with open(name) as f:
            for n, line in enumerate(f, 1):
                line = line.strip()
                if not line or line.startswith("#"):
                    continue
                where = f"{os.path.relpath(name, TOP)}:{n}"
                try:
                    cases.append(Case(where, line))
                except ValueError as e:
                    print(f"FAIL {where}: cannot read this line: {e}")
                    bad += 1
    return cases, bad


def build(cases, work):
    """One guest program of all cases. Returns its path, or None after printing what the assembler said."""
    text, table = ['.section .text.cases,"ax"', ".option norelax", ".balign 4"], [".section .rodata", ".balign 64", ".globl cases, cases_end", "cases:"]
    for k, c in enumerate(cases):
        named = re.search(r"(^|; *|: *)c\.", c.asm)
        text += [f".option {'rvc' if named else 'norvc'}", ".balign 2" if named else ".balign 4", f"code{k}:", c.asm, f"end{k}: j run_case_end"]
        table.append(f".incbin \"{work}/states\", {k * STATE.size}, {STATE.size}\n.dword code{k}, end{k}")
    table.append("cases_end:")
    with open(f"{work}/states", "wb") as f:
        for c in cases:
            f.write(c.pack())
    src = f"{work}/cases.S"
    with open(src, "w") as f:
        f.write("\n".join(text + table) + "\n")
    exe = f"{work}/cases"
    r = subprocess.run([CC, "-O1", "-static", "-mno-relax", "-Wl,--no-relax", "-march=" + MARCH, "-o", exe, os.path.join(HERE, "harness.c"), src],
                       stderr=subprocess.PIPE, text=True)
    if r.returncode:
        for m in re.finditer(r"cases\.S:(\d+): (Error: .*)", r.stderr):
            k = (int(m[1]) - 4) // 5
            print(f"FAIL {cases[k].where}: {m[2]}: {cases[k].asm}" if 0 <= k < len(cases) else m[0])
        print(r.stderr[:500])
        return None
    return exe


def slots(cases, exe):
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
    nm = subprocess.run([CC.replace("gcc", "nm"), exe], stdout=subprocess.PIPE, text=True, check=True).stdout
    table = int(re.search(r"^([0-9a-f]+) \S cases$", nm, re.M)[1], 16)
    out = []
    for k in range(len(cases)):
        first, end = struct.unpack("<QQ", at(table + k * (STATE.size + 16) + STATE.size, 16))
        out.append(at(first, end - first))
    return out


def run(command, exe, cases):
    """Records of all cases; None for a case that killed the engine."""
    records, crashes = [], []
    while len(records) < len(cases):
        try:
            r = subprocess.run([*command, exe, str(len(records))], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
            why = f"status {r.returncode} {r.stderr[-200:].decode(errors='replace').strip()}"
            data = r.stdout
        except subprocess.TimeoutExpired as e:
            data, why = e.stdout or b"", "hangs"
        n = len(data) // RECORD.size
        records += [data[i * RECORD.size:(i + 1) * RECORD.size] for i in range(n)]
        if len(records) < len(cases):
            # It died somewhere in the next batch: which one is not known until that batch is run one by one; give it up whole.
            crashes.append((len(records), why))
            if len(crashes) > 20:
                records += [None] * (len(cases) - len(records))
                break
            records += [None] * min(32, len(cases) - len(records))
    return records, crashes


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--engine", "--tier", action="append", choices=list(ENGINES), help="only these engines")
    p.add_argument("--files", default="", help="only files whose names match this regular expression")
    p.add_argument("--show", type=int, default=20, help="print at most this many failures of each engine in full")
    p.add_argument("rest", nargs="*", help="options for dragoman")
    a = p.parse_args()
    work = os.path.join(TOP, os.environ.get("TEST_TMP", "build/test"), "insn")
    os.makedirs(work, exist_ok=True)
    files = [f for f in sorted(glob.glob(f"{HERE}/riscv64/*.t") + glob.glob(f"{TOP}/tests/bug/*.t")) if re.search(a.files, f)]
    cases, failed = read(files)
    passed = 0
    exe = build(cases, work)
    if not exe:
        print(f"{passed} passed, {failed + 1} failed")
        return 1
    code = slots(cases, exe)
    ops = subprocess.run([os.path.join(TOP, "build/insn-ops")], input="".join(f"{k} {b.hex()}\n" for k, b in enumerate(code)), text=True,
                         stdout=subprocess.PIPE, check=True).stdout.splitlines()
    listing = {int(s.split(" ", 1)[0]): s.split(" ", 1)[1] for s in ops if not s.startswith("missing")}
    if not a.files:
        missing = [s.split()[1] for s in ops if s.startswith("missing")]
        for name in missing:
            print(f"FAIL {name}: no line in tests/insn/riscv64 has it")
        failed += len(missing)
        passed += not missing
    for engine in a.engine or ENGINES:
        command = ENGINES[engine] + (a.rest if engine != "oracle" else [])
        records, crashes = run(command, exe, cases)
        bad = good = refused = 0
        for first, why in crashes:
            print(f"FAIL {cases[first].where}: {engine} dies here or in the next 31 lines ({why})")
        for k, (c, rec) in enumerate(zip(cases, records)):
            if rec is None:
                bad += 1
                continue
            if engine == "oracle" and (c.refused(rec) or any(re.search(r, c.line) for r, _ in ORACLE_WRONG)):
                refused += 1
                continue
            d = c.differences(rec)
            if not d:
                good += 1
                continue
            bad += 1
            if bad <= a.show:
                print(f"FAIL {c.where}: {engine}: {c.line}\n    {listing.get(k, '')}\n" + "\n".join(d))
        print(f"{engine}: {good} ok, {bad} not ok" + (f", {refused} not known to it" if refused else ""))
        passed, failed = passed + good, failed + bad
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
