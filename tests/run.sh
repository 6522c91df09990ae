#!/bin/bash
# run.sh unit|check|long|SUITE...: run test suites and print one closing line "N passed, N failed".
#
# A suite is a function below; it prints what it does and ends with its own "N passed, N failed" line.
set -u
cd "$(dirname "$0")/.." || exit 2
export DRAGOMAN=${DRAGOMAN:-$PWD/build/dragoman}
export LC_ALL=C
work=${TEST_TMP:-build/test}
mkdir -p "$work"
passed=0 failed=0

# Every cmocka program, one test each (a program with a failing case prints which); JOBS at a time.
unit_one() {
    local out
    if out=$(REGIONS=${2:-} timeout 300 "$1" 2>&1); then echo ok; else
        echo "FAIL $1${2:+ as regions}"; grep -aE '^\[  ?(FAILED|ERROR)|error|Error|assert' <<< "$out" | head -20
    fi
}
suite_unit() {
    local dir=${UNIT_DIR:-build/unit/release} t
    export -f unit_one
    {
        for t in x86_lower x86_fp x86_vec x86_flags; do   # the same code as regions (tests/unit/x86_as_region.h)
            [ ! -x "$dir/$t" ] || echo "$dir/$t 1"
        done
        for t in "$dir"/*; do [ ! -x "$t" ] || [ "${t##*.}" = d ] || echo "$t"; done
    } | xargs -P "${JOBS:-2}" -L 1 bash -c 'text=$(unit_one "$@"); printf "%s\n" "$text"' _ > "$work/unit.out"
    grep -avx ok "$work/unit.out"
    echo "$(grep -acx ok "$work/unit.out") passed, $(grep -ac ^FAIL "$work/unit.out") failed"
}
suite_decode()  { make -s check-decode; }
suite_dis()     { make -s check-dis; }
suite_audit()   { make -s check-audit; }
suite_elf()     { tests/elf/run.sh; }
suite_tools()   { tests/tools/run.sh; }
suite_man()     { packaging/check-man.sh build/dragoman; }
suite_insn()    { tests/insn/run.sh "$@"; }
suite_golden()  { make -s golden; }
suite_prog()    { tests/prog/run.sh "$@"; }
suite_random()  { tests/random/run.sh "$@"; }
suite_flow()    { tests/flow/run.py "$@"; }
suite_layers()  { tests/layers.sh; }
suite_torture() { tests/torture/run.sh "$@"; }
suite_stress()  { tests/stress/run.sh "$@"; }
suite_root()    { tests/root/run.sh "$@"; }
# A minute each of the lock-free stack that the ABA problem destroys.
suite_lrsc() {
    export ONLY='^lrsc_stack$' ARGS=60 LIMIT=150
    { TIERS="baseline auto" tests/prog/run.sh; TIERS=baseline tests/prog/run.sh --stress=fork-storm; } |
        awk '/^[0-9]+ passed/ { p += $1; f += $3; next } { print } END { print p + 0 " passed, " f + 0 " failed" }'
}
# The C side under the address and undefined-behaviour sanitizers, with a build of its own (make check-asan). Memory that lives
# as long as the process is no leak, and the guest's faults are not the sanitizer's business.
suite_asan() {
    make -s MODE=asan B=build/asan all unit || return
    export DRAGOMAN=$PWD/build/asan/dragoman UNIT_DIR=build/asan/unit/asan TEST_TMP=build/test/asan LIMIT=120
    export ASAN_OPTIONS=detect_leaks=0:handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0:handle_abort=0
    export UBSAN_OPTIONS=print_stacktrace=1
    export SKIP='^hostile_fds$'   # leaves no descriptor for the sanitizer's library, which every execve needs
    tests/run.sh unit elf insn random prog torture
}

run() {
    local name=$1 log=$work/$1.log start=$SECONDS
    declare -F "suite_$name" > /dev/null || { echo "run.sh: no suite '$name'" >&2; exit 2; }
    "suite_$@" > "$log" 2>&1
    local line
    line=$(grep -aE '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
    if [ -z "$line" ]; then
        echo "$name: did not finish"; tail -n 20 "$log"; failed=$((failed + 1)); return
    fi
    local p f
    read -r p _ f _ <<< "$line"
    echo "$name: $p ok, $f not ok ($((SECONDS - start)) s)"
    [ "$f" = 0 ] || grep -a -A 6 '^FAIL' "$log" | head -80
    passed=$((passed + p)) failed=$((failed + f))
}

# Lists of suites that use one processor each, side by side if there are two.
beside() {
    local n=0 k list p f
    if [ "$(nproc)" = 1 ]; then
        for list; do for suite in $list; do run "$suite"; done; done
        return
    fi
    for list; do
        n=$((n + 1))
        { passed=0 failed=0; for suite in $list; do run "$suite"; done; echo "$passed $failed"; } > "$work/beside.$n" &
    done
    wait
    for ((k = 1; k <= n; k++)); do
        sed '$d' "$work/beside.$k"
        read -r p f < <(tail -n 1 "$work/beside.$k")
        passed=$((passed + p)) failed=$((failed + f))
    done
}

last=
case ${1:-check} in
    check) last="flow prog torture stress" ;;
    long)  last="flow prog torture stress lrsc root asan"; TEST_LONG=1; export TEST_LONG ;;
esac
if [ -n "$last" ]; then
    run unit
    beside "layers decode dis audit elf man tools insn golden" random
    # shellcheck disable=SC2086
    set -- $last
fi
for suite; do
    run "$suite"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
