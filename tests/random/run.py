#!/usr/bin/env python3
"""run.py - the same random instruction streams through the interpreter, compiled code at every host level, and QEMU.

    run.py [--seeds N] [--first-seed S] [--count SEQUENCES] [--length N] [--sets NAME,...] [--no-oracle]

Every record (all registers, fcsr) and the memory must be equal. A difference prints a report: the sequence made as small as
possible, its listing, and the differing registers. Exclusions (with reasons) are in SETS and in gen.c.
"""
import argparse
import os
import shutil
import struct
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CC = os.environ.get("GUEST_CC", "riscv64-linux-gnu-gcc")
VM = os.environ.get("DRAGOMAN", os.path.join(TOP, "build/dragoman"))
RECORD = 528
# name: (extensions, QEMU's -cpu or None where QEMU 7.2 lacks them)
BASE = "I,M,A,F,D,C,Zicsr"
SETS = {
    # QEMU 7.2's ctzw counts past bit 31 when the low word is zero
    "int": ("I,M,A,C,Zicsr,Zba,Zbb,Zbs,Zbc,-ctzw", "rv64,zba=true,zbb=true,zbs=true,zbc=true"),
    "fp": (BASE, "rv64"),
    "crypto": ("I,M,Zbkb,Zbkc,Zbkx,Zknd,Zkne,Zknh,Zksed,Zksh", "rv64,zbkb=true,zbkc=true,zbkx=true,zknd=true,zkne=true,zknh=true,zksed=true,zksh=true"),
    "half": ("I,F,D,Zicsr,Zfh,Zfhmin", "rv64,Zfh=true,Zfhmin=true"),
    # no oracle: QEMU 7.2 knows none of these; the engines are compared with each other (tests/insn has the manual's vectors)
    "new": (BASE + ",Zba,Zbb,Zicond,Zfa,Zfh,Zcb,Zacas,Zimop,Zcmop,Zicbop,Zihintpause,Zihintntl", None),
}
ENGINES = [["--tier=interp"], ["--tier=baseline"], ["--tier=baseline", "--hostcpu=v3"], ["--tier=baseline", "--hostcpu=v2"],
           ["--tier=baseline", "--stress=random-regs"]]


def build(gen, work, args, listing=False):
    r = subprocess.run([gen, *map(str, args)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
    src, exe = os.path.join(work, "stream.S"), os.path.join(work, "stream")
    with open(src, "wb") as f:
        f.write(r.stdout)
    subprocess.run([CC, "-nostdlib", "-static", "-Wl,--no-relax", "-march=rv64gc", "-o", exe, src], check=True)
    return exe, r.stderr.decode()


def run(cmd):
    try:
        r = subprocess.run(cmd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
        return r.stdout, r.returncode, r.stderr[-300:]
    except subprocess.TimeoutExpired:
        return b"", "timeout", b""


def diff(a, b):
    """Index of the first differing record, None if equal; -1 if only the memory differs."""
    if a == b:
        return None
    for i in range(0, min(len(a), len(b)) - RECORD + 1, RECORD):
        if a[i:i + RECORD] != b[i:i + RECORD]:
            return i // RECORD
    return -1


def names(a, b):
    out = []
    x, y = struct.unpack("<66Q", a[:RECORD]), struct.unpack("<66Q", b[:RECORD])
    for i in range(66):
        if x[i] != y[i]:
            reg = f"x{i}" if i < 32 else f"f{i-32}" if i < 64 else "fcsr" if i == 64 else "number"
            out.append(f"    {reg:5} expected {x[i]:016x}  got {y[i]:016x}")
    return "\n".join(out)


def shrink(gen, work, args, seq, length, expect, got):
    """Drop instructions while the two runners still disagree."""
    drop = []
    differs = lambda d: (lambda exe: diff(run(expect + [exe])[0], run(got + [exe])[0]) is not None)(
        build(gen, work, [*args, seq, "," + ",".join(map(str, d)) + ","])[0])
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
    exe, text = build(gen, work, [*args, seq, "," + ",".join(map(str, drop)) + ","])
    return drop, text + names(run(expect + [exe])[0], run(got + [exe])[0])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    long = bool(os.environ.get("TEST_LONG"))
    ap.add_argument("--seeds", type=int, default=40 if long else 2)
    ap.add_argument("--first-seed", type=int, default=1)
    ap.add_argument("--count", type=int, default=400)
    ap.add_argument("--length", type=int, default=40)
    ap.add_argument("--sets", default=",".join(SETS))
    ap.add_argument("--no-oracle", action="store_true")
    ap.add_argument("--engines", help="comma list of indexes into ENGINES")
    a = ap.parse_args()
    work = os.path.join(os.environ.get("TEST_TMP", os.path.join(TOP, "build/random")))
    os.makedirs(work, exist_ok=True)
    gen = os.path.join(TOP, "build/gen-stream")
    qemu = None if a.no_oracle else shutil.which("qemu-riscv64")
    engines = [ENGINES[int(i)] for i in a.engines.split(",")] if a.engines else ENGINES
    passed = failed = insns = 0
    for name in a.sets.split(","):
        exts, cpu = SETS[name]
        for seed in range(a.first_seed, a.first_seed + a.seeds):
            args = [seed, a.count, a.length, exts]
            exe, _ = build(gen, work, args)
            keep = os.path.join(work, f"{name}-{seed}")
            os.replace(exe, keep)
            if qemu and cpu:
                expect = [qemu, "-cpu", cpu]
            else:
                expect = [VM, "--tier=interp"]
            want, status, err = run(expect + [keep])
            if status != 0:
                print(f"FAIL {name} seed {seed}: {expect[0]} gave status {status} {err}")
                failed += 1
                continue
            for e in engines:
                if [VM] + e == expect:
                    continue
                got, status, err = run([VM, *e, keep])
                at = diff(want, got)
                insns += a.count * a.length
                if at is None and status == 0:
                    passed += 1
                    continue
                failed += 1
                print(f"FAIL {name} seed {seed} {' '.join(e)} (status {status}) sequence {at}: {err.decode(errors='replace').strip()}")
                if at is not None and at >= 0 and failed <= 5:
                    _, text = shrink(gen, work, args, at, a.length, expect, [VM, *e])
                    print(text)
            os.remove(keep)
    print(f"{insns} instructions compared")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
