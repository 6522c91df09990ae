#!/bin/bash
# run.sh [DRAGOMAN OPTIONS]: the guest programs of tests/prog and tests/bug, in every tier; output and status must be as in NAME.expect.
#
# NAME.c (or .S) is compiled statically for the guest. Comment lines at its top may say:
#   // flags: ...      compiler flags          // args: ...    arguments
#   // status: N       expected exit status    // tiers: ...   only these        // slow   only with TEST_LONG=1
#   // dynamic         link dynamically (run with -L of the cross sysroot)
# NAME.expect may be missing: then the oracle's output counts, if it is installed.
# ONLY=REGEX runs some of them, SKIP=REGEX all others; JOBS programs run at a time; LIMIT=seconds each.
set -u
here=$(cd "$(dirname "$0")" && pwd)
out=${PROG_DIR:-build/prog}
mkdir -p "$out"
out=$(realpath "$out") vm=$(realpath "${DRAGOMAN:-build/dragoman}")
cc=${GUEST_CC:-riscv64-linux-gnu-gcc}
meta() { sed -n "1,12s,^[ /*]*\\* *$1: *,,p; 1,12s,^// *$1: *,,p" "$2" | head -n 1; }
has() { sed -n 1,12p "$2" | grep -qE "^(//| \\*) *$1\$"; }

# Make $exe of $src unless it is there and newer.
compile() {
    local static=-static
    [ -e "$exe" ] && [ ! "$src" -nt "$exe" ] && return
    has dynamic "$src" && static=
    # shellcheck disable=SC2046,SC2086
    $cc -O1 $static -pthread -w $(meta flags "$src") -o "$exe.tmp" "$src" -lm && mv "$exe.tmp" "$exe"
}

# one SRC OPTIONS...: in every tier; a line "ok" or "FAIL ..." each.
one() {
    local src=$1 name exe want status rc tier args
    shift
    name=$(basename "$src") name=${name%.*} exe=$out/$name want=${src%.*}.expect
    compile || { echo "FAIL $name (does not compile)"; return; }
    read -ra args <<< "$(meta args "$src")"
    cd "$out" || exit 2
    if [ ! -e "$want" ]; then
        command -v qemu-riscv64 > /dev/null || return
        want=$out/$name.oracle
        [ -e "$want" ] || timeout 60 qemu-riscv64 -L /usr/riscv64-linux-gnu "./$name" "${args[@]}" > "$want" 2> /dev/null < /dev/null
    fi
    status=$(meta status "$src")
    for tier in ${TIERS:-$(t=$(meta tiers "$src"); echo "${t:-interp baseline auto}")}; do
        timeout -k 5 "${LIMIT:-60}" "$vm" --tier="$tier" "$@" "./$name" "${args[@]}" > "$name.$tier.out" 2> "$name.$tier.err" < /dev/null
        rc=$?
        if [ "$rc" = "${status:-0}" ] && cmp -s "$want" "$name.$tier.out"; then echo ok; else
            echo "FAIL $name --tier=$tier $* (status $rc)"
            diff "$want" "$name.$tier.out" | head -n 5
            tail -n 3 "$name.$tier.err"
        fi
    done
}
export -f one compile meta has
export here out vm cc

for src in "$here"/*.c "$here"/*.S "$here"/../bug/*.c; do
    [ -e "$src" ] || continue
    name=$(basename "$src") name=${name%.*}
    [[ $name =~ ${ONLY:-.} ]] || continue
    [ -n "${SKIP:-}" ] && [[ $name =~ $SKIP ]] && continue
    has slow "$src" && [ -z "${TEST_LONG:-}" ] && continue
    printf '%s\0' "$src"
done | xargs -0 -P "${JOBS:-2}" -I{} bash -c 'text=$(one "$@"); [ -z "$text" ] || printf "%s\n" "$text"' _ {} "$@" > "$out/log"
grep -avx ok "$out/log"
echo "$(grep -acx ok "$out/log") passed, $(grep -ac ^FAIL "$out/log") failed"
