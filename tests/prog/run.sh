#!/bin/bash
# run.sh [DRAGOMAN OPTIONS]: the guest programs of tests/prog, for every guest in every tier; output and status must be as in
# NAME.expect. GUESTS="riscv64 ..." chooses guests, ONLY=REGEX programs, TIERS="interp ..." tiers.
#
# NAME.c (or .S) is compiled statically for the guest. Comment lines at its top may say:
#   // flags: ...      compiler flags          // args: ...    arguments
#   // status: N       expected exit status    // tiers: ...   only these        // slow   only with TEST_LONG=1
#   // guests: ...     only these              // dynamic      link dynamically (run with -L of the cross sysroot)
# NAME.GUEST.expect goes before NAME.expect. Both may be missing: then the oracle's output counts, if it is installed.
set -u
here=$(dirname "$0") vm=${DRAGOMAN:-build/dragoman}
vm=$(realpath "$vm")
p=0 f=0
meta() { sed -n "1,12s,^[ /*]*\\* *$1: *,,p; 1,12s,^// *$1: *,,p" "$2" | head -n 1; }
has() { sed -n 1,12p "$2" | grep -qE "^(//| \\*) *$1\$"; }

# one GUEST SOURCE: build it if needed, run it in every tier.
one() {
    local guest=$1 src=$2 name exe want status static=-static tier rc
    local cc=${GUEST_CC:-$1-linux-gnu-gcc} oracle=qemu-$1 out=${PROG_DIR:-build/prog}/$1
    shift 2
    mkdir -p "$out"
    name=$(basename "$src") name=${name%.*} exe=$out/$name
    if [ ! -e "$exe" ] || [ "$src" -nt "$exe" ]; then
        has dynamic "$src" && static=
        # shellcheck disable=SC2046,SC2086
        $cc -O1 $static -pthread -w $(meta flags "$src") -o "$exe" "$src" -lm || { echo "FAIL $guest $name (does not compile)"; f=$((f + 1)); return; }
    fi
    want=$here/$name.$guest.expect
    [ -e "$want" ] || want=$here/$name.expect
    if [ ! -e "$want" ]; then
        command -v "$oracle" > /dev/null || return
        want=$out/$name.oracle
        # shellcheck disable=SC2046
        [ -e "$want" ] || (cd "$out" && timeout 60 "$oracle" -L "/usr/$guest-linux-gnu" "./$name" $(meta args "$OLDPWD/$src") > "$name.oracle" 2> /dev/null < /dev/null)
    fi
    status=$(meta status "$src")
    for tier in ${TIERS:-$(t=$(meta tiers "$src"); echo "${t:-interp baseline auto}")}; do
        # shellcheck disable=SC2046
        (cd "$out" && timeout "${LIMIT:-60}" "$vm" --tier="$tier" "$@" "./$name" $(meta args "$OLDPWD/$src" 2>/dev/null || meta args "$src") > "$name.$tier.out" 2> "$name.$tier.err" < /dev/null)
        rc=$?
        if [ "$rc" = "${status:-0}" ] && cmp -s "$want" "$out/$name.$tier.out"; then p=$((p + 1)); else
            f=$((f + 1)); echo "FAIL $guest $name --tier=$tier $* (status $rc)"
            diff "$want" "$out/$name.$tier.out" | head -5; tail -n 3 "$out/$name.$tier.err"
        fi
    done
}

for src in "$here"/*.c "$here"/*.S; do
    [ -e "$src" ] || continue
    name=$(basename "$src") name=${name%.*} only=$(meta guests "$src")
    [ -z "${ONLY:-}" ] || [[ $name =~ $ONLY ]] || continue
    has slow "$src" && [ -z "${TEST_LONG:-}" ] && continue
    for guest in ${GUESTS:-riscv64 aarch64}; do
        [ -z "$only" ] || [[ " $only " == *" $guest "* ]] || continue
        one "$guest" "$src" "$@"
    done
done
echo "$p passed, $f failed"
