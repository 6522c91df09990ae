#!/bin/sh
# run.sh MKDEC: the decoder generator must accept ok_*.insn and refuse err_*.insn.
#
# In an err file every line that must be refused ends with "#! TEXT": there must be a message FILE:LINE: that contains
# TEXT, no message for any other line, exit status 1, and no output. Prints FAIL lines and "N passed, N failed".
mkdec=$1
cd "$(dirname "$0")" || exit 2
case $mkdec in /*) ;; *) mkdec=../../$mkdec ;; esac
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
passed=0 failed=0

verdict() {   # verdict FILE PROBLEM
    if [ -z "$2" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAIL $1: $2"; fi
}

for f in ok_*.insn; do
    rm -f "$tmp"/*
    problem=
    timeout 10 "$mkdec" -g test -o "$tmp" "$f" > "$tmp/log" 2>&1 || problem="refused: $(cat "$tmp/log")"
    # What is accepted must also be C that compiles.
    [ -n "$problem" ] || ${CC:-cc} -std=gnu11 -Wall -Wextra -Werror -c -o "$tmp/o" "$tmp/dec_test.c" > "$tmp/log" 2>&1 ||
        problem="does not compile: $(head -3 "$tmp/log")"
    verdict "$f" "$problem"
done

for f in err_*.insn; do
    rm -f "$tmp"/*
    problem=
    timeout 10 "$mkdec" -g test -o "$tmp" "$f" > /dev/null 2> "$tmp/log"
    status=$?
    [ $status = 1 ] || problem="exit status $status"
    [ ! -e "$tmp/dec_test.c" ] && [ ! -e "$tmp/dec_test.h" ] || problem="left output behind"
    grep -n '#!' "$f" | sed 's/^\([0-9]*\):.*#! */\1 /' > "$tmp/want"
    [ -s "$tmp/want" ] || problem="expects nothing"
    while read -r line text; do
        grep -F "$f:$line: " "$tmp/log" | grep -qF -- "$text" || problem="no '$text' for line $line"
    done < "$tmp/want"
    while IFS=: read -r file line rest; do
        grep -q "^$line " "$tmp/want" && [ "$file" = "$f" ] || problem="unexpected: $file:$line:$rest"
    done < "$tmp/log"
    verdict "$f" "$problem"
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
