#!/bin/bash
# run.sh [-k REGEX] [-v] [DRAGOMAN OPTIONS]: real programs of Debian roots, guest and native: equal output and status.
#
# The same Debian release for each guest and for this machine; each command of commands.txt runs in both, in a chroot, then the
# modules of Python's own test suite in python.txt, test by test. Guests that have them all also run jit.txt, in roots with
# programs that compile code while they run (jit-packages.txt). bench/mkroot.sh makes the roots: some minutes and 4 GB, once.
# soak.txt and soak-jit.txt: programs that compare rounds of the same work, for $SOAK seconds each, twice: so, and compiling early.
# Needs root, for chroot(1) and for mounts, which are made in a mount namespace of their own and so vanish with it.
#   GUESTS  guests to test (riscv64 aarch64)      LISTS  what to run of commands, python, jit, soak (all)
#   SOAK    seconds for each program of soak (20)
#   ROOTS   where the roots are, or are made (build/roots): riscv64, arm64, amd64, arm64-jit, amd64-jit
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
roots=${ROOTS:-$top/build/roots}
lists=" ${LISTS:-commands python jit soak} "
out=${TEST_TMP:-$top/build/test}/root
rm -rf "$out"
mkdir -p "$out" "$roots"
ip link set lo up 2>/dev/null
debian_name() { if [ "$1" = aarch64 ]; then echo arm64; else echo "$1"; fi; }

# A root that can be entered: $roots/NAME, made of the packages given (none: mkroot.sh's own list) if it is not there.
prepare() {
    local name=$1 r=$roots/$1
    shift
    "$top/bench/mkroot.sh" "${name%-jit}" "$r" "$@" || exit 1
    mountpoint -q "$r/proc" && return
    mount -t tmpfs -o mode=1777 tmpfs "$r/tmp" && mount -t proc proc "$r/proc" || exit 1
    mkdir -p "$r/dev/pts" "$r/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=666 devpts "$r/dev/pts" && mount -t tmpfs -o mode=1777 tmpfs "$r/dev/shm"
    [ -e "$r/dev/ptmx" ] || ln -s pts/ptmx "$r/dev/ptmx"
    [ -e "$r/dev/fd" ] || ln -s /proc/self/fd "$r/dev/fd"
    for f in 0:stdin 1:stdout 2:stderr; do [ -L "$r/dev/${f#*:}" ] || ln -sf "/proc/self/fd/${f%:*}" "$r/dev/${f#*:}"; done
    mkdir "$r/tmp/home"
    cp -r "$here/scripts" "$r/tmp/"
    cp "$vm" "$r/tmp/dragoman"
}

# in_root ROOT SECONDS COMMAND...: with a clean environment, in an empty directory
in_root() {
    local r=$1 limit=$2
    shift 2
    rm -rf "$r/tmp/w"
    mkdir "$r/tmp/w"
    (cd / && exec timeout -k 5 "$limit" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/jvm/default-java/bin HOME=/tmp/home TZ=UTC LC_ALL=C.UTF-8 TERM=dumb \
        PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 GOTOOLCHAIN=local ${soak:+SOAK=$soak} chroot "$r" "$@" 2>&1 < /dev/null)
}
passed=0 failed=0 soak=''
verdict() {
    local name=$1 want=$2 got=$3
    if cmp -s "$want" "$got"; then passed=$((passed + 1)); [ -z "$verbose" ] || echo "ok $name ${4:-}"; else
        failed=$((failed + 1))
        echo "FAIL $name"
        diff "$want" "$got" | head -n "${SHOW:-10}"
    fi
}

# commands FILE GUEST NATIVE_ROOT GUEST_ROOT. A native program's output is made once, for all guests.
commands() {
    local file=$1 guest=$2 native=$3 root=$4 line name command t
    while IFS= read -r line; do
        case $line in '#'* | '') continue ;; esac
        name=${line%%: *} command="cd /tmp/w; ${line#*: }"
        [ -z "$only" ] || [[ $name =~ $only ]] || continue
        # the architecture's own name may show, process numbers, and what the VM says about a crash
        local clean='/^dragoman: .* uncaught signal /d; s/(riscv64|x86_64|aarch64)/ARCH/g; s/line ([0-9]+): +[0-9]+ /line \1: PID /'
        if [ ! -e "$out/$name.native" ]; then
            { in_root "$native" 600 /bin/sh -c "$command"; echo "status $?"; } | sed -E "$clean" > "$out/$name.native"
        fi
        t=$SECONDS
        # chroot(1) runs the guest's shell in the VM; what that executes stays in it
        { soak=${soak:+${SOAK:-20}} in_root "$root" $((1800 + ${SOAK:-20})) /tmp/dragoman "${opts[@]}" /bin/sh -c "$command"; echo "status $?"; } | sed -E "$clean" > "$out/$name.$guest"
        verdict "$guest $name" "$out/$name.native" "$out/$name.$guest" "$((SECONDS - t)) s"
    done < "$file"
}

# One run of a module of Python's tests: one line "name result" each. A line of python.txt is a module, or "-name reason": a test that may differ.
skip="^($(sed -n 's/^-\([^ ]*\) .*/\1/p' "$here/python.txt" | paste -sd'|')) "
python_module() {
    local module=$1 side=$2 native=$3 root=$4 limit=$5 rc
    shift 5
    in_root "$root" "$limit" "$@" /usr/bin/python3 -m test --junit-xml /tmp/w/result.xml "$module" > "$out/$module.$side.log"
    rc=$?
    # ($native may be $root)
    cat "$root/tmp/w/result.xml" 2> /dev/null > "$out/result.xml"
    cp "$out/result.xml" "$native/tmp/result.xml"
    { in_root "$native" 60 /usr/bin/python3 /tmp/scripts/junit.py /tmp/result.xml | grep -vE "$skip"; echo "status $rc"; } |
        sed -E '/^status [02]$/d' > "$out/$module.$side"       # 2: some test failed; that shows by itself
}
python_tests() {
    local guest=$1 native=$2 root=$3 module t
    while read -r module _; do
        case $module in '#'* | -* | '') continue ;; esac
        [ -z "$only" ] || [[ python.$module =~ $only ]] || continue
        [ -e "$out/$module.native" ] || python_module "$module" native "$native" "$native" 600
        t=$SECONDS
        python_module "$module" "$guest" "$native" "$root" 1800 /tmp/dragoman "${opts[@]}"
        verdict "$guest python.$module" "$out/$module.native" "$out/$module.$guest" "$(grep -c ' ok$' "$out/$module.$guest") tests, $((SECONDS - t)) s"
    done < "$here/python.txt"
}

# watch PIDFILE LOG: once a second a line "memory (KB) threads descriptors" of that process
watch() {
    local pid=''
    while sleep 1; do
        { read -r pid < "$1" && awk '/^VmRSS/ { m = $2 } /^Threads/ { t = $2 } END { printf "%d %d ", m, t }' "/proc/$pid/status" && ls "/proc/$pid/fd" | wc -l; } >> "$2"
    done 2> /dev/null
}
# The least of a run's last third must not be above the most of its first third (memory: a quarter and 20 MB more).
leaks() {
    awk 'NF == 3 { n++; m[n] = $1; t[n] = $2; f[n] = $3 }
         END {
             for (i = 1; i <= n / 3; i++) { if (m[i] > m0) m0 = m[i]; if (t[i] > t0) t0 = t[i]; if (f[i] > f0) f0 = f[i] }
             m1 = t1 = f1 = 1e9
             for (i = n - int(n / 3) + 1; i <= n; i++) { if (m[i] < m1) m1 = m[i]; if (t[i] < t1) t1 = t[i]; if (f[i] < f1) f1 = f[i] }
             if (n >= 60 && m1 > m0 * 1.25 + 20000) print "leaks memory:", m0, m1
             if (n >= 60 && t1 > t0) print "leaks threads:", t0, t1
             if (n >= 60 && f1 > f0) print "leaks descriptors:", f0, f1
         }' "$1"
}
# soaks FILE GUEST NATIVE_ROOT GUEST_ROOT
soaks() {
    local plain=("${opts[@]}") soak=0 line name pid text how
    for how in '' --tune=trace-thread=2,trace-threshold=20,trace-loops=0; do
        while IFS= read -r line; do
            name=${line%%: *}
            case $line in '#'* | '') continue ;; esac
            [ -z "$only" ] || [[ $name =~ $only ]] || continue
            opts=("${plain[@]}" $how)
            : > "$out/$name.usage"
            watch "$4/tmp/w/pid" "$out/$name.usage" &
            pid=$!
            commands <(printf '%s\n' "$line") "${@:2}"
            kill "$pid"
            wait "$pid" 2> /dev/null
            text=$(leaks "$out/$name.usage")
            [ -z "$text" ] || { failed=$((failed + 1)); echo "FAIL $2 $name $how $text"; }
            [ -z "$verbose" ] || echo "$2 $name $how: $(cat "$4/tmp/w/rounds" 2> /dev/null) rounds; KB, threads, descriptors: $(sed -n 10p "$out/$name.usage") ... $(tail -n 1 "$out/$name.usage")"
        done < "$1"
    done
    opts=("${plain[@]}")
}

read -r -d '' -a jit_packages < "$here/jit-packages.txt"
for guest in ${GUESTS:-riscv64 aarch64}; do
    root=$(debian_name "$guest") native=$(dpkg --print-architecture)
    if [[ $lists =~ ' commands '|' python '|' soak ' ]]; then
        prepare "$root"
        prepare "$native"
    fi
    [[ $lists != *' commands '* ]] || commands "$here/commands.txt" "$guest" "$roots/$native" "$roots/$root"
    [[ $lists != *' python '* ]] || python_tests "$guest" "$roots/$native" "$roots/$root"
    [[ $lists != *' soak '* ]] || soaks "$here/soak.txt" "$guest" "$roots/$native" "$roots/$root"
    # Debian has no luajit for riscv64
    [[ $lists =~ ' jit '|' soak ' && $guest = aarch64 ]] || continue
    prepare "$root-jit" "${jit_packages[@]}"
    prepare "$native-jit" "${jit_packages[@]}"
    [[ $lists != *' jit '* ]] || commands "$here/jit.txt" "$guest" "$roots/$native-jit" "$roots/$root-jit"
    [[ $lists != *' soak '* ]] || soaks "$here/soak-jit.txt" "$guest" "$roots/$native-jit" "$roots/$root-jit"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
