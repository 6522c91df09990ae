#!/usr/bin/env python3
"""golden.py [--update] [GUEST...] - host code of the baseline for the guest snippets of GUEST.snippets, compared with GUEST.golden.

A golden file has for each snippet the number of host instructions on the straight path, without those of what ends it (the first
snippet), and the listing (made with build/dragoman-dis; without that program only the numbers are compared). A change in code quality
so shows as a difference in a file. Addresses are made relative: +N is an offset into the unit, @vm the VM's shared code,
guest+N an offset into the snippet. Levels that this machine cannot run are not compared.

GUEST.regions is the like of it for the optimiser: how many host instructions a loop around the snippet has as a region, more than an empty one, for each level;
"-" where there is no region. (Snippets that are functions of their own have no such loop.)
"""
import difflib
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
VM = os.path.abspath(os.environ.get("DRAGOMAN", os.path.join(TOP, "build/dragoman")))
NEEDS = {"v2": set(), "v3": {"avx2", "bmi2"}, "v4": {"avx512vl", "avx512dq"}}


class Guest:
    """march: of the compiler; levels: of the host; start: lines at the program's start; before: lines that set registers and call
    snippet N; end: what stands behind each snippet; last: host instruction that the straight path of end ends with; tail: lines behind all.
    loop: lines that call the loop around snippet N, from a table, lest it be a part of the caller's region; again: its end; no_loop: what it can't be made of."""
    def __init__(self, name, march, levels, start, before, end, last, exit_, tail, loop, again, no_loop):
        self.loop, self.again, self.no_loop = loop, again, no_loop
        self.name, self.march, self.levels, self.start, self.before, self.end = name, march, levels, start, before, end
        self.last, self.exit, self.tail = last, exit_, tail
        self.cc = os.environ.get("GUEST_CC", name + "-linux-gnu-gcc")

    def path(self, kind):
        return os.path.join(HERE, f"{self.name}.{kind}")


GUESTS = {g.name: g for g in (
    Guest("riscv64", "rv64gc_zba_zbb_zbs_zbc_zbkb_zknd_zkne_zknh", ["v3", "v4"],
          [".option norelax", ".option nopic", ".option norvc"],
          ["la a0, memory; la s2, memory; la t0, memory; sd zero, 0(a0); sd zero, 8(a0); li a1, 5; li a2, 7; li a5, 0; li a6, 0",
           "la t1, floats; fld fa1, 0(t1); fld fa2, 8(t1); fld fa3, 16(t1); fld ft1, 24(t1)", "la t1, snippet{k}; jalr t1"],
          "ret", "ret", "li a7, 93; li a0, 0; ecall", [],
          "la t1, table; ld t1, {k}*8(t1); li s11, 1; jalr t1", "addi s11, s11, -1; bnez s11, 8b; ret", r"\bret\b"),
    # The jump is too far to be followed, and flags are dead behind it.
    Guest("aarch64", "armv8.6-a+fp16+fp16fml+crypto+sha3+sm4+lse+crc", ["v2", "v3", "v4"], [],
          ["adr x9, floats; ldp q1, q2, [x9]; ldp q3, q4, [x9]; ldp q5, q6, [x9]; ldp q7, q16, [x9]; ldp q17, q18, [x9]; mov v0.16b, v7.16b",
           "adrp x0, memory; add x0, x0, :lo12:memory; stp xzr, xzr, [x0]; mov x1, #5; mov x2, #7; mov x3, #1; mov x4, #2; mov x5, #3",
           "adrp x9, snippet{k}; add x9, x9, :lo12:snippet{k}; blr x9"],
          "b tail", "jmp", "mov x8, #93; mov x0, #0; svc #0; floats: .double 1.5, 2.25, 3.5, 4.0",
          [".balign 16384", ".zero 16384", "tail: cmp sp, #0; ret"],
          "ldr x9, ={k}*8; adrp x10, table; add x10, x10, :lo12:table; ldr x9, [x9, x10]; mov x28, #1; blr x9",
          "sub x28, x28, #1; cbnz x28, 8b; b tail", r"\bret\b|\bbl\b|\bblr\b"),
)}


def snippets(guest):
    with open(guest.path("snippets")) as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                name, code = line.rstrip("\n").split(":", 1)
                yield name, code.strip()


def build(guest, work, cases, loops=False):
    text = [*guest.start, ".text", ".globl _start", "_start:"]
    before = guest.before[:-1] + [guest.loop] if loops else guest.before
    for k in range(len(cases)):
        text += [line.replace("{k}", str(k)) for line in before]
        if loops and k % 16 == 15:
            text += ["j 7f" if guest.name == "riscv64" else "b 7f", ".ltorg" if guest.name == "aarch64" else "", "7:"]
    text += [guest.exit]
    if loops:
        text += [".ltorg"] if guest.name == "aarch64" else []
    for k, (_, code) in enumerate(cases):
        text += [".balign 64", f"snippet{k}:" + (" 8:" if loops else ""), code, guest.again if loops else guest.end]
    text += [".balign 64", f"snippet_end: {guest.end}", *guest.tail]
    text += [".data", ".balign 8192", ".zero 4096", "memory: .zero 8192", *(["floats: .double 1.5, 2.25, 3.5, 4.0"] if "floats:" not in guest.exit else [])]
    if loops:
        text += ["table:", *(f".quad snippet{k}" for k in range(len(cases)))]
    exe = f"{work}/golden-{guest.name}" + ("-loops" if loops else "")
    src = exe + ".S"
    with open(src, "w") as f:
        f.write("\n".join(text) + "\n")
    subprocess.run([guest.cc, "-nostdlib", "-static", "-Wl,--no-relax", "-march=" + guest.march, "-o", exe, src], check=True)
    nm = subprocess.run([guest.cc.replace("gcc", "nm"), exe], stdout=subprocess.PIPE, text=True, check=True).stdout
    return exe, {m[2]: int(m[1], 16) for m in re.finditer(r"^([0-9a-f]+) \S (\S+)$", nm, re.M)}


def units(exe, level, tier="baseline"):
    """Address of each unit (or region) that was compiled: (instructions, [(offset, text)])."""
    r = subprocess.run([VM, f"--tier={tier}", f"--hostcpu={level}", "-d", "in_asm,out_asm", exe], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                       text=True, errors="replace", timeout=120)
    if r.returncode:
        sys.exit(f"golden: the snippets do not run (status {r.returncode}): {r.stdout[-300:]}")
    out = {}
    for block in re.split(r"^-{8,}.*\n", r.stdout, flags=re.M):
        at, code = re.search(r"^IN: 0x([0-9a-f]+)", block, re.M), re.search(r"^OUT: \d+ bytes, (\d+) instructions", block, re.M)
        if at and code:
            lines = re.findall(r"^0x([0-9a-f]+):  (?:[0-9a-f]{2} )+ *(.*)$", block[code.end():], re.M)
            out[int(at[1], 16)] = int(code[1]), [(int(a, 16), t) for a, t in lines]
    return out


def relative(lines, guest):
    """Text without addresses."""
    if not lines:
        return []
    first, last = lines[0][0], lines[-1][0]

    def number(m):
        v = int(m[0], 16)
        if first <= v <= last + 16:
            return f"+{v - first:#x}"
        if v > 1 << 40 and abs(v - first) < 1 << 31:
            return "@vm"
        if guest[0] <= v < guest[1]:
            return f"guest+{v - guest[0]:#x}"
        return f"{v:#x}"
    return [re.sub(r"0x[0-9A-Fa-f]+", number, t) for _, t in lines]


def drop(lines, part):
    """Without the first place where part stands."""
    for i in range(len(lines) - len(part) + 1):
        if part and lines[i:i + len(part)] == part:
            return lines[:i] + lines[i + len(part):]
    return lines


def shape(lines):
    return [re.sub(r"\+0x[0-9a-f]+", "+N", t) for t in lines]


def report(guest, cases, exe, symbols, levels):
    per = {level: units(exe, level) for level in levels}
    out = []
    for k, (name, code) in enumerate(cases):
        start = symbols[f"snippet{k}"]
        end = symbols.get(f"snippet{k + 1}", symbols["snippet_end"])
        texts = {}
        for level in levels:
            ret = per[level][symbols["snippet0"]]
            mine = sorted(a for a in per[level] if start <= a < end)
            body = []
            for a in mine:
                count, lines = per[level][a]
                text = relative(lines, (start, end))
                if k:       # without the end, whose code is that of the first snippet: its straight part, and its way out
                    whole, r = text, relative(ret[1], (0, 0))
                    cut = next((i for i, t in enumerate(r) if t.startswith(guest.last)), -1) + 1
                    for part in (r[:cut], r[cut:]):
                        at = next((i for i in range(len(whole) - len(part) + 1) if part and shape(whole[i:i + len(part)]) == shape(part)), None)
                        if at is not None:
                            whole = whole[:at] + whole[at + len(part):]
                            count -= ret[0] if part == r[:cut] else 0
                    text = whole
                where = f" at guest+{a - start:#x}" if a != start else ""
                body.append((f"{count} host instructions{where}", text))
            texts[level] = body
        out.append(f"== {name}: {code}")
        for text in {repr(t): t for t in texts.values()}.values():      # levels with the same code together
            same = " ".join(level for level in levels if texts[level] == text)
            for head, lines in text:
                out.append(f"{same}: {head}")
                out += ["    " + t for t in lines]
    return out


def regions(guest, work, cases, levels):
    """Lines "name: instructions at each level"."""
    cases = [(name, code) for name, code in cases if not re.search(guest.no_loop, code)]
    exe, symbols = build(guest, work, cases, loops=True)
    per = {level: units(exe, level, "trace") for level in levels}
    counts = {}
    for k, (name, _) in enumerate(cases):
        counts[name] = [per[level][symbols[f"snippet{k}"]][0] if symbols[f"snippet{k}"] in per[level] else None for level in levels]
    empty = counts[cases[0][0]]
    return [f"# {' '.join(levels)}"] + [name + ":" + "".join(" -" if n is None else f" {n - e}" for n, e in zip(counts[name], empty)) for name, _ in cases]


def check_regions(guest, work, cases, levels, update):
    now = regions(guest, work, cases, levels)
    if update:
        with open(guest.path("regions"), "w") as f:
            f.write("\n".join(now) + "\n")
        return len(now) - 1, 0
    with open(guest.path("regions")) as f:
        want = f.read().splitlines()
    had = want[0].split()[1:]
    keep = [had.index(level) for level in levels]
    table = {name: [n.split()[i] for i in keep] for name, n in (line.rsplit(":", 1) for line in want[1:])}
    failed, total = 0, [0, 0]
    for line in now[1:]:
        name, n = line.rsplit(":", 1)
        n, w = n.split(), table.pop(name, None)
        if w and "-" not in n + w:
            total[0] += sum(map(int, w))
            total[1] += sum(map(int, n))
        if n != w:
            failed += 1
            print(f"FAIL golden region {guest.name} {name}: " + ", ".join(f"{v}: {a} -> {b}" for v, a, b in zip(levels, w or ["?"] * len(n), n) if a != b))
    for name in table:
        failed += 1
        print(f"FAIL golden region {guest.name} {name}: is there no more")
    if failed:
        print(f"golden region {guest.name}: {total[0]} -> {total[1]} instructions in all")
    return len(now) - 1, failed


def only(lines, levels):
    """The golden lines, as they would be with these levels alone."""
    out, keep = [], True
    for line in lines:
        if line.startswith("=="):
            keep = True
        elif not line.startswith(" "):
            heads, rest = line.split(":", 1)
            mine = [v for v in heads.split() if v in levels]
            keep = bool(mine)
            line = " ".join(mine) + ":" + rest
        if keep:
            out.append(line)
    return out


def check(guest, work, flags, update):
    """Print what differs; (cases, failures)."""
    levels = [v for v in guest.levels if NEEDS[v] <= flags]
    cases = list(snippets(guest))
    exe, symbols = build(guest, work, cases)
    now = report(guest, cases, exe, symbols, levels)
    if update:
        if len(levels) < len(guest.levels):
            sys.exit("golden: this machine cannot run all levels")
        with open(guest.path("golden"), "w") as f:
            f.write("\n".join(now) + "\n")
        more, _ = check_regions(guest, work, cases, levels, update)
        print(f"{guest.name}: {len(cases)} snippets and {more} regions written")
        return len(cases), 0
    with open(guest.path("golden")) as f:
        want = only(f.read().splitlines(), levels)
    if not any(line.startswith("    ") for line in now):
        want = [line for line in want if not line.startswith("    ")]

    def split(lines):
        return {s.split("\n", 1)[0]: s for s in re.split(r"^(?=== )", "\n".join(lines) + "\n", flags=re.M) if s}
    a, b, failed = split(want), split(now), 0
    for key in dict.fromkeys([*a, *b]):
        if a.get(key) != b.get(key):
            failed += 1
            print(f"FAIL golden {guest.name} {key[3:]}")
            diff = difflib.unified_diff(a.get(key, "").splitlines(), b.get(key, "").splitlines(), "golden", "now", lineterm="", n=1)
            print("\n".join(list(diff)[2:22]))
    more, bad = check_regions(guest, work, cases, levels, update)
    return len(cases) + more, failed + bad


def main():
    work = os.path.join(TOP, os.environ.get("TEST_TMP", "build/test"), "golden")
    os.makedirs(work, exist_ok=True)
    with open("/proc/cpuinfo") as f:
        flags = set(re.search(r"^flags\s*: (.*)$", f.read(), re.M)[1].split())
    update = "--update" in sys.argv
    names = [a for a in sys.argv[1:] if not a.startswith("-")] or os.environ.get("GUESTS", " ".join(GUESTS)).replace(",", " ").split()
    done = [check(GUESTS[name], work, flags, update) for name in names]
    cases, failed = map(sum, zip(*done))
    if failed:
        print("make golden-update takes the new code over")
    if not update:
        print(f"{cases - failed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
