#!/usr/bin/env python3
"""bench.py - native, dragoman and QEMU, interleaved in one run; whole processes, CPU time (user + system).

    bench.py [--rounds N] [--guests riscv64,...] [--only REGEX] [--set kernels|programs|start|memory|all] [--out DIR] [--roots DIR]

Kernels (bench/kernels/*.c) are built with the same compiler options natively and for the guest, statically. Programs
(bench/programs.txt) come from two Debian roots of one suite, one per architecture (bench/mkroot.sh makes them), and run
under chroot. Every round runs each contestant once, in turn; the median of the rounds counts. Output must agree.

Writes a table on stdout, DIR/bench.csv and DIR/bench.svg.
"""
import argparse
import math
import os
import platform
import re
import shutil
import statistics
import subprocess
import shlex
import sys
import threading
import time

import data

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(HERE)
# No contraction to fused multiply-adds: the two compilers would do it differently, and the results would differ.
CFLAGS = ["-O2", "-static", "-w", "-ffp-contract=off"]
GUESTS = ["riscv64", "aarch64"]
# Without pointer authentication, which dragoman does not do either and which Debian's arm64 is compiled with: QEMU's default algorithm
# makes calls many times slower.
QEMU_CPU = {"aarch64": ["-cpu", "max,pauth=off"]}
CONTESTANTS = ["native", "dragoman", "qemu"]


def cpu_run(cmd, timeout, root=None, cwd="/", shell_env=None):
    """Run cmd; return (cpu seconds, peak KB, exit status, output)."""
    def enter():
        if root:
            os.chroot(root)
            os.chdir(cwd)
    env = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": "/root", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    env.update(shell_env or {})
    p = subprocess.Popen(cmd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=env,
                         preexec_fn=enter if root else None)
    killer = threading.Timer(timeout, p.kill)
    killer.start()
    out = p.stdout.read()
    _, status, ru = os.wait4(p.pid, 0)
    killer.cancel()
    p.returncode = status
    p.stdout.close()
    return ru.ru_utime + ru.ru_stime, ru.ru_maxrss, status, out


class Case:
    def __init__(self, group, name, commands, root=None, vectorised=None):
        """vectorised: did the native compiler vectorise a loop of it (None: not known)?"""
        self.group, self.name, self.commands, self.root, self.vectorised = group, name, commands, root or {}, vectorised
        self.times = {c: [] for c in CONTESTANTS}
        self.out, self.bad, self.status = {}, set(), 0

    def round(self, timeout):
        for c in CONTESTANTS:
            if c not in self.commands or c in self.bad:
                continue
            t, _, status, out = cpu_run(self.commands[c], timeout, self.root.get(c))
            if c == "native":
                self.status = status
            if status != self.status:
                self.bad.add(c)
                print(f"  {self.name}: {c} failed (status {status}): {out[-200:]!r}", file=sys.stderr)
                continue
            self.times[c].append(t)
            self.out.setdefault(c, out)
            if c != "native" and self.out.get("native") is not None and out != self.out["native"]:
                print(f"  {self.name}: {c}'s output differs from native's", file=sys.stderr)
                self.bad.add(c)

    def median(self, c):
        return statistics.median(self.times[c]) if self.times[c] and c not in self.bad else None

    def spread(self, c):
        v = self.times[c]
        return (max(v) - min(v)) / statistics.median(v) if v and statistics.median(v) else 0.0


def newer(target, *sources):
    return not os.path.exists(target) or any(os.path.getmtime(s) > os.path.getmtime(target) for s in sources)


def kernel_flags(path, who):
    """Extra compiler flags that a kernel's first lines ask for: "// cflags-x86_64: ..." (native), "// cflags-aarch64: ..."."""
    for line in open(path).read().split("\n")[:5]:
        m = re.match(rf"// cflags-{who}: (.*)", line)
        if m:
            return m.group(1).split()
    return []


def kernel_guests(path):
    m = re.search(r"^// guests: (.*)$", open(path).read(), re.M)
    return m.group(1).split() if m else None


def kernels(guest, out, dragoman, qemu, only):
    build = os.path.join(out, "kernels")
    os.makedirs(build, exist_ok=True)
    src = os.path.join(HERE, "kernels")
    for f in sorted(os.listdir(src)):
        name, path = f[:-2], os.path.join(src, f)
        if not f.endswith(".c") or (only and not re.search(only, name)):
            continue
        if kernel_guests(path) and guest not in kernel_guests(path):
            continue
        cmds = {}
        for who, cc in ((platform.machine(), "gcc"), (guest, f"{guest}-linux-gnu-gcc")):
            exe = os.path.join(build, f"{name}.{who}")
            if newer(exe, path, os.path.join(src, "bench.h")) or newer(exe + ".vec", path):
                subprocess.check_call([cc, *CFLAGS, *kernel_flags(path, who), f"-fopt-info-vec-optimized={exe}.vec", "-o", exe, path, "-lm"])
            cmds[who] = exe
        commands = {"native": [cmds[platform.machine()]], "dragoman": [dragoman, cmds[guest]]}
        if qemu and name != "sys_exec":   # QEMU cannot exec a guest program without binfmt_misc
            commands["qemu"] = [qemu, *QEMU_CPU.get(guest, []), cmds[guest]]
        vectorised = "vectorized" in open(cmds[platform.machine()] + ".vec").read()
        yield Case(f"{guest} {name.split('_')[0]}", name, commands, vectorised=vectorised)


def prepare_roots(guest, native, dragoman, qemu):
    for root in (guest, native):
        data.make(root)
    shutil.copy2(dragoman, os.path.join(guest, "bench", "dragoman"))
    if qemu:
        shutil.copy2(qemu, os.path.join(guest, "bench", "qemu"))


def programs(name_of_guest, guest, native, dragoman, qemu, only):
    for line in open(os.path.join(HERE, "programs.txt")):
        if not line.strip() or line.startswith("#"):
            continue
        name, flags, command = [x.strip() for x in line.split("|", 2)]
        if only and not re.search(only, name):
            continue
        argv = ["/bin/sh", "-c", command] if "s" in flags else [w.replace("\\n", "\n") for w in shlex.split(command)]
        if "s" not in flags:
            argv[0] = next((f"{d}/{argv[0]}" for d in ("/usr/bin", "/bin") if os.path.exists(f"{native}{d}/{argv[0]}")), argv[0])
        commands = {"native": argv, "dragoman": ["/bench/dragoman"] + argv}
        if qemu and "s" not in flags:
            commands["qemu"] = ["/bench/qemu", *QEMU_CPU.get(name_of_guest, [])] + argv
        yield Case(f"{name_of_guest} prog", name, commands, {"native": native, "dragoman": guest, "qemu": guest})


MEMORY = {
    "bash": ["/usr/bin/bash", "-c", "for i in {1..2000}; do x=$((x+i)); done; read x"],
    "python": ["/usr/bin/python3", "-c", "import json, re, argparse, subprocess; input()"],
    "perl": ["/usr/bin/perl", "-e", "use POSIX; use Data::Dumper; my %h = map { $_ => 1 } 1..1000; <STDIN>"],
    "sqlite": ["/usr/bin/sqlite3", ":memory:"],
}


def pss(cmd, root, seconds):
    """Proportional set size in KB of cmd after it has come to wait for its input."""
    p = subprocess.Popen(cmd, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                         preexec_fn=lambda: (os.chroot(root), os.chdir("/")), env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"})
    time.sleep(seconds)
    try:
        text = open(f"/proc/{p.pid}/smaps_rollup").read()
        return int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1))
    finally:
        p.kill()
        p.wait()


def memory(name_of_guest, guest, qemu):
    ratios = []
    for name, cmd in MEMORY.items():
        d = pss(["/bench/dragoman", *cmd], guest, 1.5)
        q = pss(["/bench/qemu", *cmd], guest, 3) if qemu else None
        print(f"memory {name_of_guest} {name:8} dragoman {d} KB" + (f"  qemu {q} KB  ratio {d / q:.2f}" if q else ""))
        ratios += [d / q] if q else []
    if ratios:
        print(f"memory {name_of_guest} geomean ratio to QEMU {geomean(ratios):.2f}")


def geomean(v):
    return math.exp(sum(map(math.log, v)) / len(v)) if v else float("nan")


def table(cases, out):
    rows = ["group,name,native_s,dragoman_s,qemu_s,dragoman_over_native,qemu_over_native,qemu_over_dragoman,spread"]
    print(f"{'':22} {'native s':>9} {'dragoman':>9} {'qemu':>9} {'d/native':>9} {'q/native':>9} {'q/d':>6} {'spread':>7}")
    groups = {}
    for k in cases:
        n, d, q = (k.median(c) for c in CONTESTANTS)
        r = [d / n if d and n else None, q / n if q and n else None, q / d if q and d else None]
        # what the native compiler vectorises is also listed apart: the guest's code may be scalar there
        for g in [k.group] + ([] if k.vectorised is None else [k.group + (" vectorised" if k.vectorised else " scalar")]):
            for i, v in enumerate(r):
                if v:
                    groups.setdefault(g, [[], [], []])[i].append(v)
        s = lambda v, w=9, p=3: f"{v:{w}.{p}f}" if v is not None else " " * (w - 1) + "-"
        sp = max(k.spread("native"), k.spread("dragoman"))
        print(f"{k.group.split()[0][:7]:8}{k.name + '*' * bool(k.vectorised):14} {s(n)} {s(d)} {s(q)} {s(r[0], 9, 2)} {s(r[1], 9, 2)} {s(r[2], 6, 2)} {sp:6.0%}" + (f"  FAILED: {','.join(sorted(k.bad))}" if k.bad else ""))
        rows.append(",".join([k.group, k.name] + [f"{v:.4f}" if v is not None else "" for v in (n, d, q, *r)] + [f"{sp:.3f}"]))
    if any(k.vectorised for k in cases):
        print("* has loops that the native compiler vectorised")
    for g, (a, b, c) in sorted(groups.items()):
        print(f"geomean {g:24} {'':19} {geomean(a):9.2f} {geomean(b):9.2f} {geomean(c):6.2f}   ({len(a)} cases)")
        rows.append(f"{g},geomean,,,,{geomean(a):.4f},{geomean(b):.4f},{geomean(c):.4f},")
    with open(os.path.join(out, "bench.csv"), "w") as f:
        f.write("\n".join(rows) + "\n")


def svg(cases, out):
    """Horizontal bars, log scale, times native: dragoman dark, QEMU light."""
    rows = [(f"{k.group.split()[0]} {k.name}", k.median("dragoman"), k.median("qemu"), k.median("native")) for k in cases if k.median("native") and k.median("dragoman")]
    h, left, width = 22, 170, 620
    top = max([1.0] + [v / n for _, d, q, n in rows for v in (d, q) if v and n])
    x = lambda r: left + width * math.log(max(r, 0.5) / 0.5) / math.log(max(top, 2) / 0.5)
    o = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 60}" height="{h * len(rows) + 60}" font-family="sans-serif" font-size="11">',
         '<rect width="100%" height="100%" fill="white"/>',
         f'<text x="{left}" y="16">CPU time over native (log scale): dragoman dark, QEMU light</text>']
    for t in (0.5, 1, 2, 4, 8, 16, 32):
        if t <= top:
            o.append(f'<line x1="{x(t):.0f}" x2="{x(t):.0f}" y1="24" y2="{h * len(rows) + 34}" stroke="#ccc"/><text x="{x(t) - 6:.0f}" y="{h * len(rows) + 48}">{t}×</text>')
    for i, (name, d, q, n) in enumerate(rows):
        y = 30 + i * h
        o.append(f'<text x="4" y="{y + 13}">{name}</text>')
        if q:
            o.append(f'<rect x="{left}" y="{y + 9}" width="{x(q / n) - left:.0f}" height="8" fill="#b9cbe4"/>')
        o.append(f'<rect x="{left}" y="{y}" width="{x(d / n) - left:.0f}" height="9" fill="#1f4e96"/><text x="{x(max(d, q or 0) / n) + 4:.0f}" y="{y + 12}">{d / n:.2f}{f" / {q / n:.2f}" if q else ""}</text>')
    o.append("</svg>")
    with open(os.path.join(out, "bench.svg"), "w") as f:
        f.write("\n".join(o))


def startup(guest, dragoman, qemu, out, runs=41):
    """CPU of the smallest program, static and dynamic, over native: medians in ms."""
    src = os.path.join(HERE, "kernels", "sys_hello.c")
    for kind, flags in (("static", ["-static"]), ("dynamic", [])):
        n, g = os.path.join(out, f"hello-{kind}.native"), os.path.join(out, f"hello-{kind}.{guest}")
        subprocess.check_call(["gcc", "-O2", *flags, "-o", n, src])
        subprocess.check_call([f"{guest}-linux-gnu-gcc", "-O2", *flags, "-o", g, src])
        who = {"native": [n], "dragoman": [dragoman, g]}
        if qemu:
            who["qemu"] = [qemu, "-L", f"/usr/{guest}-linux-gnu", g]
        t = {c: [] for c in who}
        for _ in range(runs):
            for c, cmd in who.items():
                t[c].append(cpu_run(cmd, 20)[0] * 1000)
        med = {c: statistics.median(v) for c, v in t.items()}
        print(f"start-up {guest} {kind:8}" + "".join(f"  {c} {med[c]:.2f} ms" for c in med) + f"  (dragoman over native {med['dragoman'] - med['native']:.2f} ms)")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rounds", type=int, default=3)
    ap.add_argument("--only")
    ap.add_argument("--guests", default=",".join(GUESTS))
    ap.add_argument("--set", default="all", choices=["kernels", "programs", "start", "memory", "all"])
    ap.add_argument("--out", default=os.path.join(TOP, "build", "bench"))
    ap.add_argument("--dragoman", default=os.path.join(TOP, "build", "dragoman"))
    ap.add_argument("--roots", help="directory with the roots riscv64, ..., amd64 that bench/mkroot.sh made")
    ap.add_argument("--timeout", type=float, default=120)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    a.dragoman = os.path.abspath(a.dragoman)
    cases, jobs = [], []
    for guest in a.guests.split(","):
        qemu = shutil.which(f"qemu-{guest}-static") or shutil.which(f"qemu-{guest}")
        if not qemu:
            print(f"bench: qemu-{guest} is not installed: its column stays empty", file=sys.stderr)
        if a.set in ("kernels", "all"):
            cases += kernels(guest, a.out, a.dragoman, qemu, a.only)
        if a.set in ("start", "all"):
            jobs.append(lambda g=guest, q=qemu: startup(g, a.dragoman, q, a.out))
        if a.set not in ("programs", "memory", "all"):
            continue
        deb = {"aarch64": "arm64"}.get(guest, guest)
        root, native = (os.path.join(a.roots or "", x) for x in (deb, "amd64"))
        if not a.roots or not os.path.exists(root):
            print(f"bench: no root for {guest} (bench/mkroot.sh makes it): real programs left out", file=sys.stderr)
            continue
        prepare_roots(root, native, a.dragoman, qemu)
        if a.set != "memory":
            cases += programs(guest, root, native, a.dragoman, qemu, a.only)
        if a.set != "programs":
            jobs.append(lambda g=guest, r=root, q=qemu: memory(g, r, q))
    for r in range(a.rounds):
        for k in cases:
            print(f"\rround {r + 1}/{a.rounds} {k.group} {k.name:20}", end="", file=sys.stderr, flush=True)
            k.round(a.timeout)
    print(file=sys.stderr)
    if cases:
        table(cases, a.out)
        svg(cases, a.out)
    for job in jobs:
        job()


main()
