#!/bin/bash
# build.sh GUEST DEST LEVEL [FILTER]: compile gcc's torture execute suite (Debian's gcc-12-source) for a guest, statically.
#
# DEST/GUEST/LEVEL/NAME is made for every test that compiles and links; FILTER "K/N" keeps every Nth test from the Kth on.
# Honours the tests' own dg-options, but for those that are for other targets. What does not build is listed in
# DEST/GUEST/unbuilt-LEVEL: inline assembly of another target, decimal floating point, what only links if optimized.
set -eu
guest=$1 dest=$2 level=$3 filter=${4:-0/1}
cc=${GUEST_CC:-$guest-linux-gnu-gcc}
tarball=$(ls /usr/src/gcc-12/gcc-12*.tar.xz 2>/dev/null | head -n 1)
[ -n "$tarball" ] || { echo "torture: install gcc-12-source" >&2; exit 2; }
src=$dest/src
if [ ! -e "$dest/src.done" ]; then
    mkdir -p "$src"
    tar -C "$src" --strip-components=4 -xJf "$tarball" --wildcards '*/gcc/testsuite/gcc.c-torture/execute'
    touch "$dest/src.done"
fi
out=$dest/$guest/$level
mkdir -p "$out"
k=${filter%/*} n=${filter#*/}
compile() {
    f=$1 base=$(basename "$f" .c)
    [ -e "$out/$base" ] || [ -e "$out/$base.no" ] && return 0
    opts=$(grep -oE 'dg-(additional-)?options.*' "$f" | awk -v g="$guest" '!/target/ || index($0, g)' | sed -n 's/[^"]*"\([^"]*\)".*/\1/p' | tr '\n' ' ')
    # shellcheck disable=SC2086
    timeout 60 $cc -w "-$level" -static $opts -o "$out/$base.tmp" "$f" -lm 2>/dev/null &&
        mv "$out/$base.tmp" "$out/$base" || { rm -f "$out/$base.tmp"; touch "$out/$base.no"; }
}
export -f compile
export out cc level guest
find "$src/execute" -maxdepth 2 -name '*.c' ! -path '*/builtins/*' | sort |
    awk -v k="$k" -v n="$n" 'NR % n == k % n' | xargs -P "${JOBS:-2}" -n 8 bash -c 'for f; do compile "$f"; done' _
(cd "$out" && ls | sed -n 's/\.no$//p') > "$dest/$guest/unbuilt-$level"
