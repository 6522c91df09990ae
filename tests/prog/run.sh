#!/bin/bash
# run.sh [DRAGOMAN OPTIONS]: the guest programs of tests/prog, in every tier; output and status must be as in NAME.expect.
#
# NAME.c (or .S) is compiled statically for the guest. Comment lines at its top may say:
#   // flags: ...      compiler flags          // args: ...    arguments
#   // status: N       expected exit status    // tiers: ...   only these        // slow   only with TEST_LONG=1
#   // dynamic         link dynamically (run with -L of the cross sysroot)
# NAME.expect may be missing: then the oracle's output counts, if it is installed.
set -u
here=$(dirname "$0") out=${PROG_DIR:-build/prog} vm=${DRAGOMAN:-build/dragoman}
cc=${GUEST_CC:-riscv64-linux-gnu-gcc}
mkdir -p "$out"
vm=$(realpath "$vm")
p=0 f=0
meta() { sed -n "1,12s,^[ /*]*\\* *$1: *,,p; 1,12s,^// *$1: *,,p" "$2" | head -n 1; }
has() { sed -n 1,12p "$2" | grep -qE "^(//| \\*) *$1\$"; }
for src in "$here"/*.c "$here"/*.S; do
    [ -e "$src" ] || continue
    name=$(basename "$src") name=${name%.*}
    [ -z "${ONLY:-}" ] || [[ $name =~ $ONLY ]] || continue
    has slow "$src" && [ -z "${TEST_LONG:-}" ] && continue
    exe=$out/$name
    if [ ! -e "$exe" ] || [ "$src" -nt "$exe" ]; then
        static=-static; has dynamic "$src" && static=
        # shellcheck disable=SC2046,SC2086
        $cc -O1 $static -pthread -w $(meta flags "$src") -o "$exe" "$src" -lm || { echo "FAIL $name (does not compile)"; f=$((f + 1)); continue; }
    fi
    want=$here/$name.expect
    if [ ! -e "$want" ]; then
        command -v qemu-riscv64 > /dev/null || continue
        want=$out/$name.oracle
        [ -e "$want" ] || (cd "$out" && timeout 60 qemu-riscv64 -L /usr/riscv64-linux-gnu "./$name" $(meta args "$src") > "$name.oracle" 2> /dev/null < /dev/null)
    fi
    status=$(meta status "$src")
    for tier in ${TIERS:-$(t=$(meta tiers "$src"); echo "${t:-interp baseline auto}")}; do
        # shellcheck disable=SC2046
        (cd "$out" && timeout "${LIMIT:-60}" "$vm" --tier="$tier" "$@" "./$name" $(meta args "$OLDPWD/$src" 2>/dev/null || meta args "$src") > "$name.$tier.out" 2> "$name.$tier.err" < /dev/null)
        rc=$?
        if [ "$rc" = "${status:-0}" ] && cmp -s "$want" "$out/$name.$tier.out"; then p=$((p + 1)); else
            f=$((f + 1)); echo "FAIL $name --tier=$tier $* (status $rc)"
            diff "$want" "$out/$name.$tier.out" | head -5; tail -n 3 "$out/$name.$tier.err"
        fi
    done
done
echo "$p passed, $f failed"
