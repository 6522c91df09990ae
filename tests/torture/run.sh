#!/bin/bash
# run.sh [DRAGOMAN OPTIONS]: gcc's torture execute suite, for every guest (GUESTS) in every tier; exit status 0 is a pass.
#
# Expected: what the oracle (QEMU user mode) passes; without it, everything that builds. make check runs a fixed sample
# (every 25th test at -O2, every 50th at -O0); TEST_LONG=1 runs all at -O0 and -O2. TORTURE_DIR keeps the built programs.
set -u
dir=${TORTURE_DIR:-build/torture}
vm=${DRAGOMAN:-build/dragoman}
tiers=${TIERS:-interp baseline trace auto}
here=$(dirname "$0")
mkdir -p "$dir"
if [ -n "${TEST_LONG:-}" ]; then plan="O0:0/1 O2:0/1"; else plan=${PLAN:-"O2:3/25 O0:7/50"}; fi
one() {
    t=$1; shift
    cd "$(dirname "$t")" || exit 2
    if [ -n "$qemu" ]; then
        [ -e "$t.qemu" ] || { timeout 120 "$qemu" "$t" > /dev/null 2>&1 < /dev/null; echo $? > "$t.qemu"; }
        [ "$(cat "$t.qemu")" = 0 ] || { echo "skip ${t##*/}: the oracle fails it"; return; }
    fi
    for tier in $tiers; do
        timeout -k 5 120 "$vm" --tier="$tier" "$@" "$t" > "$t.out" 2>&1 < /dev/null
        rc=$?
        if [ $rc = 0 ]; then echo "ok $tier ${t##*/}"; else echo "FAIL $t $tier $* (status $rc)"; fi
    done
}
export -f one
export tiers
log=$(mktemp)
dir=$(realpath "$dir") vm=$(realpath "$vm")
for guest in ${GUESTS:-riscv64 aarch64}; do for p in $plan; do
    level=${p%%:*} qemu=$(command -v "qemu-$guest" || true)
    export vm qemu
    "$here/build.sh" "$guest" "$dir" "$level" "${p#*:}" || exit 2
    find "$dir/src/execute" -maxdepth 2 -name '*.c' ! -path '*/builtins/*' | sort |
        awk -v k="${p#*:}" 'BEGIN { split(k, a, "/") } NR % a[2] == a[1] % a[2]' |
        while read -r c; do t=$dir/$guest/$level/$(basename "$c" .c); [ -x "$t" ] && echo "$t"; done |
        xargs -P "${JOBS:-2}" -n 4 bash -c 'o=(); while [ "$1" != -- ]; do o+=("$1"); shift; done; shift; for t; do one "$t" "${o[@]}"; done' _ "$@" -- >> "$log"
done; done
grep FAIL "$log"
grep ^skip "$log" | sort -u
echo "$(grep -c ^ok "$log") passed, $(grep -c ^FAIL "$log") failed"
rm -f "$log"
