#!/bin/bash
# check-man.sh DRAGOMAN: the man page and the completions know every option, log item and stress switch that the program
# has, and the man page no other. Ends with "N passed, N failed".
set -u
vm=$(realpath "${1:?}")
cd "$(dirname "$0")" || exit 2
p=0 f=0
ok() { p=$((p + 1)); }
fail() { f=$((f + 1)); echo "FAIL $*"; }
has() { if grep -qF -- "$2" <<< "$1"; then ok; else fail "$3: no $2"; fi; }

help=$("$vm" --help)
man=$(sed 's/\\-/-/g; s/\\f[BIR]//g' dragoman.1)
bash=$(cat completion.bash) zsh=$(cat completion.zsh)

options=$(awk '/^usage/ { next } /^  -/ { sub(/=.*/, "", $1); print $1 }' <<< "$help")
variables=$(grep -o 'DRAGOMAN_[A-Z_0-9]*' <<< "$help")
lists=$(sed -n '/^Log items/,/^$/p; /^Stress/,/^$/p' <<< "$help" | awk '/^  / { print $1 }')
[ "$(wc -w <<< "$options")" -ge 20 ] && ok || fail "--help lists only: $options"
for o in $options; do
    short=$o
    [ "$o" = --version ] && short=-version
    [ "$o" = --help ] && short=-help
    has "$man" "$short" "man page"
    has "$bash" "$short" "bash completion"
    if [ "$short" = -help ]; then has "$zsh" ,-help zsh; else has "$zsh" "$short" "zsh completion"; fi
done
for v in $variables; do has "$man" "$v" "man page"; done
for l in $lists; do
    has "$bash" "$l" "bash completion"
    has "$zsh" "$l" "zsh completion"
done
for s in $(sed -n '/^Stress/,/^$/p' <<< "$help" | awk '/^  / { print $1 }'); do has "$man" "$s" "man page"; done
# and the other way round
for o in $(sed -n '/^.SH OPTIONS/,/^.SH EXIT/p' <<< "$man" | grep -E '^\.(BI|BR) -' | awk '{ print $2 }' | tr -d '",' | sed 's/=.*//'); do
    if "$vm" "$o=1" /nonexistent 2>&1 | grep -q 'unknown option'; then fail "man page: $o does not exist"; else ok; fi
done
# every channel that the code logs to is a log item
for c in $(grep -rhoE 'vm_log\("[^"]*"' .. --include='*.c' | cut -d '"' -f 2 | sort -u); do
    if grep -qx "$c" <<< "$lists"; then ok; else fail "vm_log(\"$c\") is no log item of opt.def"; fi
done
if bash -n completion.bash; then ok; else fail "completion.bash"; fi
if command -v man > /dev/null; then
    if warnings=$(LC_ALL=C.UTF-8 MANWIDTH=100 man --warnings -E UTF-8 -l -Tutf8 -Z ./dragoman.1 2>&1 > /dev/null) && [ -z "$warnings" ]; then ok; else fail "man page: $warnings"; fi
fi
echo "$p passed, $f failed"
[ $f = 0 ]
