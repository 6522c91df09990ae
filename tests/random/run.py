#!/usr/bin/env python3
"""run.py - the same random instruction streams through the interpreter, compiled code at every host level, and QEMU.

    run.py [--guests NAME,...] [--seeds N] [--first-seed S] [--count SEQUENCES] [--length N] [--sets NAME,...] [--no-oracle]

Every record (all registers and flags) and the memory must be equal. A difference prints a report: the sequence made as small as
possible, its listing, and the differing registers. Exclusions (with reasons) are in GUESTS and in gen_<guest>.c. At the end it
says for each guest how many instructions, of how many kinds, were compared, and what no stream had; with TEST_LONG=1 as many seeds
are run as it takes to compare LONG_INSNS, and an instruction that no stream had for no reason is a failure.
"""
import argparse
import collections
import os
import shutil
import struct
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VM = os.environ.get("DRAGOMAN", os.path.join(TOP, "build/dragoman"))
BASE = "I,M,A,F,D,C,Zicsr"
# QEMU 7.2 sign-extends fcvtzs_is_h's halfword into the zeros above it
ARM_FP = "FP,AdvSIMD,RDM,FCMA,JSCVT,FRINTTS,FP16,-fcvtzs_is_h"


LONG_INSNS = 10_500_000     # in streams; times the number of engines are compared
MEMORY = 4096   # bytes that the program writes at its end


class Guest:
    """flags: of the compiler; record: names of its words; sets: name: (extensions, QEMU's -cpu or None where QEMU 7.2 lacks them)."""
    def __init__(self, name, flags, record, sets):
        self.name, self.flags, self.record, self.sets = name, flags, record, sets
        self.size = 8 * len(record)
        self.cc = os.environ.get("GUEST_CC", name + "-linux-gnu-gcc")


RISCV64 = Guest("riscv64", ["-Wl,--no-relax", "-march=rv64gc"],
                [f"x{i}" for i in range(32)] + [f"f{i}" for i in range(32)] + ["fcsr", "number"], {
    # QEMU 7.2's ctzw counts past bit 31 when the low word is zero
    "int": ("I,M,A,C,Zicsr,Zba,Zbb,Zbs,Zbc,-ctzw", "rv64,zba=true,zbb=true,zbs=true,zbc=true"),
    "fp": (BASE, "rv64"),
    "crypto": ("I,M,Zbkb,Zbkc,Zbkx,Zknd,Zkne,Zknh,Zksed,Zksh", "rv64,zbkb=true,zbkc=true,zbkx=true,zknd=true,zkne=true,zknh=true,zksed=true,zksh=true"),
    "half": ("I,F,D,Zicsr,Zfh,Zfhmin", "rv64,Zfh=true,Zfhmin=true"),
    # no oracle: QEMU 7.2 knows none of these; the engines are compared with each other (tests/insn has the manual's vectors)
    "new": (BASE + ",Zba,Zbb,Zicond,Zfa,Zfh,Zcb,Zacas,Zimop,Zcmop,Zicbop,Zihintpause,Zihintntl", None),
})
AARCH64 = Guest("aarch64", [],
                [f"x{i}" for i in range(31)] + ["sp", "nzcv", "fpsr", "fpcr", "number"] + [f"v{i}{h}" for i in range(32) for h in ("", "h")], {
    "int": ("Base,CRC32,LSE,LRCPC,LRCPC2,LOR,FlagM,FlagM2,SB", "max"),
    "fp": ("Base,FP,FP16,JSCVT,FRINTTS", "max"),
    "simd": ("Base,AdvSIMD,RDM,DotProd,I8MM", "max"),
    "simdfp": (ARM_FP + ",FHM,BF16", "max"),
    "crypto": ("AdvSIMD,AES,PMULL,SHA1,SHA2,SHA3,SHA512,SM3,SM4", "max"),
    # FPCR with flush-to-zero, default NaN, alternative half precision
    # QEMU 7.2 takes fjcvtzs of a denormal that was flushed to zero for exact
    "odd": (ARM_FP + ",FHM,Odd,-fjcvtzs", "max"),
    # FPCR with flush-to-zero, compiled: which it is as long as FPSR is not looked at
    "flush": (ARM_FP + ",FHM,Flush,-fjcvtzs,-mrs", "max"),
    # results next to the smallest normal number, which Arm looks at before rounding: flags and, flushed to zero, values
    "tiny": (ARM_FP + ",BF16,Tiny", "max"),
    "tinyflush": (ARM_FP + ",Flush,Tiny,-mrs", "max"),
    # no oracle: QEMU 7.2 does not know it
    "new": ("Base,CSSC", None),
})
GUESTS = {g.name: g for g in (RISCV64, AARCH64)}
ENGINES = [["--tier=interp"], ["--tier=baseline"], ["--tier=baseline", "--hostcpu=v3"], ["--tier=baseline", "--hostcpu=v2"],
           ["--tier=baseline", "--stress=random-regs"], ["--tier=trace"], ["--tier=trace", "--hostcpu=v2", "--stress=random-regs"]]


def build(g, gen, work, args):
    r = subprocess.run([gen, g.name, *map(str, args)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
    exe = os.path.join(work, f"stream-{os.getpid()}")
    src = exe + ".S"
    with open(src, "wb") as f:
        f.write(r.stdout)
    subprocess.run([g.cc, "-nostdlib", "-static", *g.flags, "-o", exe, src], check=True)
    return exe, r.stderr.decode()


def run(cmd):
    try:
        r = subprocess.run(cmd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
        return r.stdout, r.returncode, r.stderr[-300:]
    except subprocess.TimeoutExpired:
        return b"", "timeout", b""


class Tally:
    """What was compared for a guest: instructions in streams whose results the oracle gave, and those it does not know."""
    def __init__(self):
        self.with_oracle = self.without = self.engines = 0
        self.drawn = collections.Counter()

    def add(self, listing, n, oracle, engines):
        for line in listing.splitlines():
            if line.startswith("drawn "):
                _, name, count = line.split()
                self.drawn[name] += int(count)
        if oracle:
            self.with_oracle += n
        else:
            self.without += n
        self.engines = max(self.engines, engines)

    def report(self, g, gen):
        """Print it; returns the instructions that should have been drawn and were not."""
        kinds = {}
        for line in subprocess.run([gen, g.name, "kinds"], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines():
            name, ext, *why = line.split(" ", 2)
            kinds.setdefault(name, why[0] if why else None)
        out = {name[1:] for exts, _ in g.sets.values() for name in exts.split(",") if name.startswith("-")}
        print(f"{g.name}: {self.with_oracle + self.without} instructions of {len(self.drawn)} kinds compared, each in {self.engines} engines: "
              f"{self.with_oracle} with QEMU, {self.without} that it does not know between engines")
        reasons = collections.defaultdict(list)
        missing = []
        for name, why in kinds.items():
            if name in self.drawn:
                continue
            if why or name in out:
                reasons[why or "see GUESTS"].append(name)
            else:
                missing.append(name)
        for why, some in reasons.items():
            print(f"    in no stream, {why}: {' '.join(some)}")
        return missing


def diff(g, a, b):
    """Index of the first differing record, None if equal; -1 if only the memory differs."""
    if a == b:
        return None
    end = max(0, min(len(a), len(b)) - MEMORY)      # the memory follows the records
    for i in range(0, end, g.size):
        x, y = a[i:i + g.size], b[i:i + g.size]
        if x != y:
            return i // g.size
    return None if len(a) == len(b) and a[end:] == b[end:] else -1


def names(g, a, b):
    out = []
    if len(a) < g.size or len(b) < g.size:
        return f"    {len(a)} and {len(b)} bytes of records"
    words = f"<{len(g.record)}Q"
    for reg, x, y in zip(g.record, struct.unpack(words, a[:g.size]), struct.unpack(words, b[:g.size])):
        if x != y:
            out.append(f"    {reg:5} expected {x:016x}  got {y:016x}")
    return "\n".join(out)


def shrink(g, gen, work, args, seq, length, expect, got):
    """Drop instructions while the two runners still disagree."""
    drop = []
    differs = lambda d: (lambda exe: diff(g, run(expect + [exe])[0], run(got + [exe])[0]) is not None)(
        build(g, gen, work, [*args, seq, "," + ",".join(map(str, d)) + ","])[0])
    if not differs([]):
        return None, "    (the sequence alone does not differ: it depends on earlier ones)"
    step = max(1, length // 4)
    while step:
        k = 0
        while k < length:
            trial = sorted(set(drop) | set(range(k, min(length, k + step))))
            if trial != drop and differs(trial):
                drop = trial
            k += step
        step //= 2
    exe, text = build(g, gen, work, [*args, seq, "," + ",".join(map(str, drop)) + ","])
    return drop, text + names(g, run(expect + [exe])[0], run(got + [exe])[0])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    long = bool(os.environ.get("TEST_LONG"))
    ap.add_argument("--seeds", type=int, help="of each set; without TEST_LONG 2")
    ap.add_argument("--first-seed", type=int, default=1)
    ap.add_argument("--count", type=int, default=400)
    ap.add_argument("--length", type=int, default=40)
    ap.add_argument("--guests", default=os.environ.get("GUESTS", " ".join(GUESTS)).replace(" ", ","))
    ap.add_argument("--sets", help="only these")
    ap.add_argument("--no-oracle", action="store_true")
    ap.add_argument("--engines", help="comma list of indexes into ENGINES")
    a = ap.parse_args()
    work = os.path.join(os.environ.get("TEST_TMP", os.path.join(TOP, "build/random")))
    os.makedirs(work, exist_ok=True)
    gen = os.path.join(TOP, "build/gen-stream")
    engines = [ENGINES[int(i)] for i in a.engines.split(",")] if a.engines else ENGINES
    passed = failed = 0
    tally = collections.defaultdict(Tally)
    jobs = [(GUESTS[guest], name) for guest in a.guests.replace(",", " ").split() for name in GUESTS[guest].sets]
    for g, name in jobs:
        if a.sets and name not in a.sets.split(","):
            continue
        exts, cpu = g.sets[name]
        qemu = None if a.no_oracle else shutil.which("qemu-" + g.name)
        what = f"{g.name} {name}"
        seeds = a.seeds or (-(-LONG_INSNS // (a.count * a.length * len(g.sets))) if long else 2)
        for seed in range(a.first_seed, a.first_seed + seeds):
            args = [seed, a.count, a.length, exts]
            exe, listing = build(g, gen, work, args)
            keep = os.path.join(work, f"{g.name}-{name}-{seed}-{os.getpid()}")
            os.replace(exe, keep)
            if qemu and cpu:
                expect = [qemu, "-cpu", cpu]
            else:
                expect = [VM, "--tier=interp"]
            want, status, err = run(expect + [keep])
            if status != 0:
                print(f"FAIL {what} seed {seed}: {expect[0]} gave status {status} {err}")
                failed += 1
                continue
            compared = [e for e in engines if [VM] + e != expect]
            tally[g].add(listing, a.count * a.length, expect[0] == qemu, len(compared))
            for e in compared:
                got, status, err = run([VM, *e, keep])
                at = diff(g, want, got)
                if at is None and status == 0:
                    passed += 1
                    continue
                failed += 1
                print(f"FAIL {what} seed {seed} {' '.join(e)} (status {status}) sequence {at}: {err.decode(errors='replace').strip()}")
                if at is not None and at >= 0 and failed <= 5:
                    _, text = shrink(g, gen, work, args, at, a.length, expect, [VM, *e])
                    print(text)
            os.remove(keep)
    for f in (f"stream-{os.getpid()}.S", f"stream-{os.getpid()}"):
        if os.path.exists(os.path.join(work, f)):
            os.remove(os.path.join(work, f))
    for g, t in tally.items():
        missing = t.report(g, gen)
        if missing and not a.sets:
            failed += long
            print(f"{'FAIL' if long else '   '} {g.name}: in no stream, for no reason: {' '.join(missing)}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
