#!/usr/bin/env python3
"""run.py - random programs (gen.py), compiled for each guest, in every tier and under stress; what they print must be what they print natively.

    run.py [--guests NAME,...] [--seeds N] [--first SEED] [--all] [--jobs N] [--keep DIR] [--bisect] [SEED...]

A seed chooses the program, for each guest the level of optimisation, and the ways to run it: some of WAYS at random, all with --all. Without SEED or --first it is the
same few programs each time; with TEST_LONG=1 many. A failing case prints one line that begins with FAIL; its program is kept in DIR. --bisect finds, for a case that fails, the
region that is wrong (--tune=trace-limit=) and the passes without which it is right. Without a native compiler the interpreter says what is expected.
"""
import argparse
import concurrent.futures
import os
import random
import re
import resource
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
VM = os.path.abspath(os.environ.get("DRAGOMAN", os.path.join(TOP, "build/dragoman")))
CFLAGS = ["-w", "-fwrapv", "-fno-strict-aliasing", "-ffp-contract=off", "-std=gnu11"]
NATIVE = os.environ.get("NATIVE_CC", "gcc")
LEVELS = ["-O0", "-O1", "-O2", "-O3", "-Os"]
MARCH = {"riscv64": ["", "-march=rv64gc_zba_zbb_zbs"], "aarch64": ["", "-march=armv8.2-a+lse"]}
LIMIT = 90   # seconds of CPU for one run
# Always run; then such as are drawn from. {s}: the seed, {p}: a pass.
FIRST = ["--tier=trace", "--tier=auto --tune=trace-threshold=20,trace-loops=0"]
WAYS = [
    "--tier=interp",
    "--tier=baseline --stress=random-regs,seed={s}",
    "--tier=baseline --stress=tiny-cache,signal-every-block,seed={s}",
    "--tier=baseline --stress=hot-units,random-regs,seed={s}",
    "--tier=trace --stress=random-regs,seed={s}",
    "--tier=trace --stress=signal-every-block,seed={s}",
    "--tier=trace --stress=tiny-cache,signal-every-block,random-regs,seed={s}",
    "--tier=trace --stress=flush-always,random-regs,seed={s}",
    "--tier=trace --stress=care",
    "--tier=trace --stress=exact-atomics",
    "--tier=trace --hostcpu=v2",
    "--tier=trace --hostcpu=v3 --stress=random-regs,seed={s}",
    "--tier=trace --stress=unwind,seed={s}",
    "--tier=auto --tune=trace-threshold=20,trace-loops=0 --stress=unwind,random-regs,seed={s}",
    "--tier=trace --tune=trace-unroll=128",
    "--tier=trace --no-pass={p}",
    "--tier=auto --tune=trace-threshold=50",
    "--tier=auto --tune=trace-threshold=5,trace-loops=0,trace-insns=1500",
    "--tier=auto --tune=trace-threshold=10,trace-loops=0 --stress=random-regs,signal-every-block,seed={s}",
    "--tier=auto --tune=trace-threshold=10,trace-loops=0,trace-unroll=200 --hostcpu=v2",
]


def passes():
    with open(os.path.join(TOP, "optimizer/passes.def")) as f:
        return re.findall(r"^PASS\((\w+),", f.read(), re.M)


PASSES = passes()


def calls(way):
    """The program's argument: ways that make everything anew all the time run less of it."""
    return ["150"] if re.search("tiny-cache|flush-always|unwind", way) else ["4000"]


def run(argv, limit=LIMIT):
    """(what it printed, its status)"""
    def bounded():
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))
    try:
        r = subprocess.run(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=20 * limit, preexec_fn=bounded)
        return r.stdout.decode(errors="replace"), r.returncode
    except subprocess.TimeoutExpired:
        return "", "timeout"


def compile_(cc, src, exe, flags):
    r = subprocess.run([*cc.split(), *CFLAGS, *flags, "-o", exe, src, "-lm"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return None if r.returncode == 0 else r.stdout


class Case:
    def __init__(self, work, seed, guest, every):
        self.seed, self.guest = seed, guest
        r = random.Random(f"{seed} {guest}")
        self.level = r.choice(LEVELS)
        self.march = r.choice(MARCH[guest])
        ways = WAYS if every else r.sample(WAYS, 4)
        self.ways = []
        for w in FIRST + ways:
            for p in PASSES if every and "{p}" in w else [r.choice(PASSES)]:
                self.ways.append(w.format(s=seed, p=p))
        self.src, self.exe = f"{work}/{seed}.c", f"{work}/{seed}.{guest}"

    def prepare(self):
        flags = [self.level, "-static"] + ([self.march] if self.march else [])
        return compile_(os.environ.get("GUEST_CC", f"{self.guest}-linux-gnu-gcc"), self.src, self.exe, flags)

    def run(self, way):
        return run([VM, *way.split(), self.exe, *calls(way)])


def bisect(case, way, want):
    """The first region without which way prints want, and the passes that matter."""
    def good(extra):
        w = way + (",trace-limit=%d" % extra if "--tune=" in way else " --tune=trace-limit=%d" % extra)
        return case.run(w) == want
    lo, hi = 0, 1
    while good(hi) and hi < 1 << 20:
        lo, hi = hi, hi * 2
    while hi - lo > 1:
        mid = (lo + hi) // 2
        lo, hi = (mid, hi) if good(mid) else (lo, mid)
    print(f"    with --tune=trace-limit={lo} it is right, with {hi} wrong")
    if "--no-pass" not in way:
        print("    right without:", " ".join(p for p in PASSES if case.run(f"{way} --no-pass={p}") == want) or "no pass")


def one(work, seed, guests, every, find, keep):
    """(passed, lines that say what failed)"""
    src, native = f"{work}/{seed}.c", f"{work}/{seed}.native"
    passed, bad = 0, []
    with open(src, "w") as f:
        subprocess.run([sys.executable, os.path.join(HERE, "gen.py"), str(seed)], stdout=f, check=True)
    want = {}
    if shutil.which(NATIVE):
        err = compile_(NATIVE, src, native, ["-O1"])
        if err:
            return 0, [f"FAIL flow seed {seed}: does not compile: {err[:300]}"]
        want = {n: run([native, n]) for n in {calls(way)[0] for way in FIRST + WAYS}}
    for guest in guests:
        case = Case(work, seed, guest, every)
        err = case.prepare()
        if err:
            bad.append(f"FAIL flow seed {seed} {guest}: does not compile: {err[:300]}")
            continue
        for way in case.ways:
            n = calls(way)[0]
            expect = want.get(n) or run([VM, "--tier=interp", case.exe, n])
            got = case.run(way)
            if got == expect:
                passed += 1
                continue
            bad.append(f"FAIL flow seed {seed} {guest} {case.level} {case.march} {way}\n    expected {expect}\n    got      {(got[0][-300:], got[1])}")
            os.makedirs(keep, exist_ok=True)
            shutil.copy(case.exe, keep)
            shutil.copy(src, keep)
            if find:
                bisect(case, way, expect)
        os.unlink(case.exe)
    for name in (src, native):
        if os.path.exists(name):
            os.unlink(name)
    return passed, bad


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--guests", default=os.environ.get("GUESTS", "riscv64,aarch64").replace(" ", ","))
    a.add_argument("--seeds", type=int, default=300 if os.environ.get("TEST_LONG") else 5)
    a.add_argument("--first", type=int, default=1)
    a.add_argument("--all", action="store_true")
    a.add_argument("--jobs", type=int, default=int(os.environ.get("JOBS", 2)))
    a.add_argument("--keep", default=os.path.join(TOP, os.environ.get("TEST_TMP", "build/test"), "flow-failed"))
    a.add_argument("--bisect", action="store_true")
    a.add_argument("seed", type=int, nargs="*")
    o = a.parse_args()
    work = os.path.join(TOP, os.environ.get("TEST_TMP", "build/test"), "flow.%d" % os.getpid())
    os.makedirs(work, exist_ok=True)
    seeds = o.seed or range(o.first, o.first + o.seeds)
    passed, failed = 0, 0
    with concurrent.futures.ThreadPoolExecutor(o.jobs) as pool:
        for p, bad in pool.map(lambda s: one(work, s, o.guests.split(","), o.all, o.bisect, o.keep), seeds):
            passed += p
            failed += len(bad)
            for b in bad:
                print(b, flush=True)
    shutil.rmtree(work, ignore_errors=True)
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
