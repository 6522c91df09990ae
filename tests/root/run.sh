#!/bin/bash
# run.sh [-k REGEX] [-v] [DRAGOMAN OPTIONS]: real programs of a Debian root, guest and native: equal output and status.
#
# The same Debian release for riscv64 and for this machine (bench/mkroot.sh makes them: some minutes, 1.3 GB); each command of
# commands.txt runs in both, in a chroot, and then the modules of Python's own test suite in python.txt, test by test.
# Needs root, for chroot(1) and for mounts, which are made in a mount namespace of their own and so vanish with it.
#   ROOT_GUEST, ROOT_NATIVE  roots to use instead of build/roots/{riscv64,amd64}
set -u
here=$(cd "$(dirname "$0")" && pwd)
[ "$(id -u)" = 0 ] || { echo "skipped: needs root"; echo "0 passed, 0 failed"; exit 0; }
if [ -z "${ROOT_NAMESPACE:-}" ]; then
    export ROOT_NAMESPACE=1
    exec unshare -m --propagation private "$0" "$@"
fi
only='' verbose='' opts=()
while [ $# -gt 0 ]; do
    case $1 in
        -k) only=$2; shift ;;
        -v) verbose=1 ;;
        *) opts+=("$1") ;;
    esac
    shift
done
top=$(cd "$here/../.." && pwd)
vm=${DRAGOMAN:-$top/build/dragoman}
guest=${ROOT_GUEST:-$top/build/roots/riscv64} native=${ROOT_NATIVE:-$top/build/roots/amd64}
out=${TEST_TMP:-$top/build/test}/root
mkdir -p "$out"
"$top/bench/mkroot.sh" riscv64 "$guest" && "$top/bench/mkroot.sh" amd64 "$native" || exit 1

for r in "$guest" "$native"; do
    mount -t tmpfs -o mode=1777 tmpfs "$r/tmp" && mount -t proc proc "$r/proc" || exit 1
    mkdir -p "$r/dev/pts" "$r/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=666 devpts "$r/dev/pts" && mount -t tmpfs -o mode=1777 tmpfs "$r/dev/shm"
    [ -e "$r/dev/ptmx" ] || ln -s pts/ptmx "$r/dev/ptmx"
    [ -e "$r/dev/fd" ] || ln -s /proc/self/fd "$r/dev/fd"
    for f in 0:stdin 1:stdout 2:stderr; do [ -L "$r/dev/${f#*:}" ] || ln -sf "/proc/self/fd/${f%:*}" "$r/dev/${f#*:}"; done
    mkdir "$r/tmp/home"
    cp -r "$here/scripts" "$r/tmp/"
done
cp "$vm" "$guest/tmp/dragoman"
ip link set lo up 2>/dev/null

# in ROOT COMMAND...: with a clean environment, in an empty directory
in_root() {
    local r=$1 limit=$2
    shift 2
    rm -rf "$r/tmp/w"
    mkdir "$r/tmp/w"
    (cd / && exec timeout -k 5 "$limit" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home TZ=UTC LC_ALL=C.UTF-8 TERM=dumb PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 \
        chroot "$r" "$@" 2>&1 < /dev/null)
}
passed=0 failed=0
verdict() {
    local name=$1 want=$2 got=$3
    if cmp -s "$want" "$got"; then passed=$((passed + 1)); [ -z "$verbose" ] || echo "ok $name ${4:-}"; else
        failed=$((failed + 1))
        echo "FAIL $name"
        diff "$want" "$got" | head -n "${SHOW:-10}"
    fi
}

while IFS= read -r line; do
    case $line in '#'* | '') continue ;; esac
    name=${line%%: *} command="cd /tmp/w; ${line#*: }"
    [ -z "$only" ] || [[ $name =~ $only ]] || continue
    # chroot(1) runs the guest's shell in the VM; what that executes stays in it
    in_root "$native" 60 /bin/sh -c "$command" > "$out/$name.native"; echo "status $?" >> "$out/$name.native"
    t=$SECONDS
    in_root "$guest" 300 /tmp/dragoman "${opts[@]}" /bin/sh -c "$command" > "$out/$name.guest"; echo "status $?" >> "$out/$name.guest"
    # the architecture's own name may show, process numbers, and what the VM says about a crash
    sed -i -E '/^dragoman: .* uncaught signal /d; s/(riscv64|x86_64)/ARCH/g; s/line ([0-9]+): +[0-9]+ /line \1: PID /' "$out/$name.native" "$out/$name.guest"
    verdict "$name" "$out/$name.native" "$out/$name.guest" "$((SECONDS - t)) s"
done < "$here/commands.txt"

# Python's tests: one line "name result" each. A line of python.txt is a module, or "-name reason": a test that may differ.
skip="^($(sed -n 's/^-\([^ ]*\) .*/\1/p' "$here/python.txt" | paste -sd'|')) "
while read -r module _; do
    case $module in '#'* | -* | '') continue ;; esac
    [ -z "$only" ] || [[ python.$module =~ $only ]] || continue
    for side in native guest; do
        if [ $side = native ]; then r=$native run=(/usr/bin/python3) limit=600; else r=$guest run=(/tmp/dragoman "${opts[@]}" /usr/bin/python3) limit=1800; fi
        t=$SECONDS
        in_root "$r" "$limit" "${run[@]}" -m test --junit-xml /tmp/w/result.xml "$module" > "$out/$module.$side.log"
        rc=$?
        cp "$r/tmp/w/result.xml" "$native/tmp/result.xml" 2> /dev/null || rm -f "$native/tmp/result.xml"
        { in_root "$native" 60 /usr/bin/python3 /tmp/scripts/junit.py /tmp/result.xml | grep -vE "$skip"; echo "status $rc"; } > "$out/$module.$side"
        sed -i -E '/^status [02]$/d' "$out/$module.$side"       # 2: some test failed; that shows by itself
    done
    n=$(grep -c ' ok$' "$out/$module.guest")
    verdict "python.$module" "$out/$module.native" "$out/$module.guest" "$n tests, $((SECONDS - t)) s"
done < "$here/python.txt"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
