#!/bin/bash
# run.sh [DRAGOMAN OPTIONS]: the guest programs of tests/prog and tests/bug, for every guest in every tier; output and status
# must be as in NAME.expect. GUESTS="riscv64 ..." chooses guests, ONLY=REGEX programs, SKIP=REGEX all others, TIERS="interp ..." tiers;
# JOBS programs run at a time; LIMIT=seconds each; ARGS="..." replaces their arguments.
#
# NAME.c (or .S) is compiled statically for the guest. Comment lines at its top may say:
#   // flags: ...      compiler flags          // args: ...    arguments
#   // status: N       expected exit status    // tiers: ...   only these        // slow   only with TEST_LONG=1
#   // cpus: ...       -cpu options: also run with each
#   // guests: ...     only these              // dynamic      link dynamically (run with -L of the cross sysroot)
# NAME.GUEST.expect goes before NAME.expect. Both may be missing: then the oracle's output counts, if it is installed.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=${PROG_DIR:-build/prog}
mkdir -p "$root"
root=$(realpath "$root") vm=$(realpath "${DRAGOMAN:-build/dragoman}")
meta() { sed -n "1,12s,^[ /*]*\\* *$1: *,,p; 1,12s,^// *$1: *,,p" "$2" | head -n 1; }
has() { sed -n 1,12p "$2" | grep -qE "^(//| \\*) *$1\$"; }

# Make $exe of $src unless it is there and newer.
compile() {
    local static=-static
    [ -e "$exe" ] && [ ! "$src" -nt "$exe" ] && return
    has dynamic "$src" && static=
    # shellcheck disable=SC2046,SC2086
    ${GUEST_CC:-$guest-linux-gnu-gcc} -O1 $static -pthread -w $(meta flags "$src") -o "$exe.tmp" "$src" -lm && mv "$exe.tmp" "$exe"
}

# one GUEST SRC OPTIONS...: in every tier; a line "ok" or "FAIL ..." each.
one() {
    local guest=$1 src=$2 name exe want status rc tier cpu args out
    shift 2
    name=$(basename "$src") name=${name%.*} out=$root/$guest
    exe=$out/$name want=${src%.*}.$guest.expect
    [ -e "$want" ] || want=${src%.*}.expect
    compile || { echo "FAIL $guest $name (does not compile)"; return; }
    read -ra args <<< "${ARGS:-$(meta args "$src")}"
    cd "$out" || exit 2
    if [ ! -e "$want" ]; then
        command -v "qemu-$guest" > /dev/null || return
        want=$out/$name.oracle
        [ -e "$want" ] || timeout 60 "qemu-$guest" -L "/usr/$guest-linux-gnu" "./$name" "${args[@]}" > "$want" 2> /dev/null < /dev/null
    fi
    status=$(meta status "$src")
    for tier in ${TIERS:-$(t=$(meta tiers "$src"); echo "${t:-interp baseline trace auto}")}; do
        for cpu in '' $(meta cpus "$src"); do
            timeout -k 5 "${LIMIT:-60}" "$vm" --tier="$tier" ${cpu:+-cpu "$cpu"} "$@" "./$name" "${args[@]}" > "$name.$tier.out" 2> "$name.$tier.err" < /dev/null
            rc=$?
            if [ "$rc" = "${status:-0}" ] && cmp -s "$want" "$name.$tier.out"; then echo ok; else
                echo "FAIL $guest $name --tier=$tier ${cpu:+-cpu $cpu} $* (status $rc)"
                diff "$want" "$name.$tier.out" | head -n 5
                tail -n 3 "$name.$tier.err"
            fi
        done
    done
}
export -f one compile meta has
export here root vm

for src in "$here"/*.c "$here"/*.S "$here"/../bug/*.c; do
    [ -e "$src" ] || continue
    name=$(basename "$src") name=${name%.*} only=$(meta guests "$src")
    [[ $name =~ ${ONLY:-.} ]] || continue
    [ -n "${SKIP:-}" ] && [[ $name =~ $SKIP ]] && continue
    has slow "$src" && [ -z "${TEST_LONG:-}" ] && continue
    for guest in ${GUESTS:-riscv64 aarch64}; do
        mkdir -p "$root/$guest"
        [ -z "$only" ] || [[ " $only " == *" $guest "* ]] && printf '%s\0%s\0' "$guest" "$src"
    done
done | xargs -0 -n 2 -P "${JOBS:-2}" bash -c 'o=("${@:1:$#-2}"); text=$(one "${@: -2:1}" "${@: -1}" "${o[@]}"); [ -z "$text" ] || printf "%s\n" "$text"' _ "$@" > "$root/log"
grep -avx ok "$root/log"
echo "$(grep -acx ok "$root/log") passed, $(grep -ac ^FAIL "$root/log") failed"
