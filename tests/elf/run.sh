#!/bin/bash
# run.sh: bad ELF files. Every one must end with 126 or 127 and exactly one line on stderr that says why; the odd but
# valid ones must run. Ends with "N passed, N failed".
set -u
cd "$(dirname "$0")" || exit 2
if [ -z "${ELF_GUEST:-}" ]; then    # once for every guest
    p=0 f=0
    for ELF_GUEST in ${GUESTS:-riscv64 aarch64}; do
        export ELF_GUEST
        out=$(./run.sh)
        sed "s/^FAIL/FAIL $ELF_GUEST/" <<< "$out" | grep '^FAIL'
        read -r a _ b _ <<< "$(tail -n 1 <<< "$out")"
        p=$((p + a)) f=$((f + b))
    done
    echo "$p passed, $f failed"
    exit "$((f != 0))"
fi
vm=${DRAGOMAN:-../../build/dragoman}
vm=$(realpath "$vm")
work=$(realpath -m "${TEST_TMP:-../../build/test}")/elf-$ELF_GUEST
cc=${GUEST_CC:-$ELF_GUEST-linux-gnu-gcc}
p=0 f=0
fail() { f=$((f + 1)); echo "FAIL $*" | cut -c 1-400; }
[ -x "$vm" ] || { echo "no $vm"; echo "0 passed, 1 failed"; exit 1; }

rm -rf "$work"
mkdir -p "$work"
"$cc" -nostdlib -static -o "$work/good0" good.S || { echo "0 passed, 1 failed"; exit 1; }
printf 'int main(void) { return 42; }\n' > "$work/dyn.c"
"$cc" -o "$work/dyn0" "$work/dyn.c" || { echo "0 passed, 1 failed"; exit 1; }

# expect STATUS WORDS COMMAND...: the status, one line on stderr with the words (none if the status is the program's).
expect() {
    local status=$1 words=$2 got lines
    shift 2
    timeout 20 "$@" > "$work/out" 2> "$work/err" < /dev/null
    got=$?
    lines=$(wc -l < "$work/err")
    if [ "$status" = 42 ]; then
        { [ $got = 42 ] && [ ! -s "$work/err" ]; } || { fail "$*: status $got, not 42: $(head -c 200 "$work/err")"; return; }
    else
        [ $got = "$status" ] || { fail "$*: status $got, not $status: $(head -c 200 "$work/err")"; return; }
        { [ "$lines" = 1 ] && [ ! -s "$work/out" ]; } || { fail "$*: $lines lines on stderr"; return; }
        grep -qaF -- "$words" "$work/err" || { fail "$*: no '$words' in: $(cat "$work/err")"; return; }
        grep -q '^dragoman: ' "$work/err" || { fail "$*: does not begin with dragoman: $(cat "$work/err")"; return; }
    fi
    p=$((p + 1))
}

./mkbad.py "$work/good0" "$work/dyn0" "$work/bad" > "$work/cases" || { echo "0 passed, 1 failed"; exit 1; }
while read -r status name words; do
    expect "$status" "$words" "$vm" "$work/bad/$name"
done < "$work/cases"

# names, kinds of files
mkdir -p "$work/dir" "$work/closed"
mkfifo "$work/fifo"; chmod 755 "$work/fifo"
ln -s loop "$work/loop"
expect 127 'no such file' "$vm" "$work/nothing"
expect 127 'no such file' "$vm" "$work/nowhere/at-all"
expect 127 'empty' "$vm" ''
expect 126 'directory' "$vm" "$work/dir"
expect 126 'directory' "$vm" /
expect 126 'Not a directory' "$vm" "$work/good0/x"
expect 126 'not a regular file' "$vm" "$work/fifo"
expect 126 'not a regular file' "$vm" /dev/null
expect 126 'symbolic links' "$vm" "$work/loop"
expect 126 'too long' "$vm" "$(printf '%05000d' 0)"
expect 126 'run it without dragoman' "$vm" "$(realpath "$vm")"
# a name with a newline still makes one line
cp "$work/bad/text" "$work/two
lines"
expect 126 'neither' "$vm" "$work/two
lines"
# the sysroot is named wrongly: the interpreter is missing, and the line says what to do
"$cc" -o "$work/noroot" "$work/dyn.c" -Wl,--dynamic-linker=/nowhere/lib/ld.so
expect 127 'with -L' "$vm" -L "$work/dir" "$work/noroot"
# as another user: not readable
if [ "$(id -u)" = 0 ] && command -v setpriv > /dev/null; then
    cp "$work/good0" "$work/secret"; chmod 711 "$work/secret"
    chmod 755 "$work"
    if setpriv --reuid=65534 --regid=65534 --clear-groups test -x "$vm"; then
        expect 126 'permission denied' setpriv --reuid=65534 --regid=65534 --clear-groups "$vm" "$work/secret"
    fi
fi
# the options' own mistakes give 1 and one line
for o in '--nonsense' '-cpu=x-nonsense' '--tier=fast' '--cache-size=1' '--cache-size=12Q' '-s=-5' '--stress=calm' '-d=everything' \
         '--threshold=many' '-E=NOVALUE' '-U=A=B' '--stats=yes' '--hostcpu=v9'; do
    expect 1 '' "$vm" "$o" "$work/good0"
done
expect 1 'no program' "$vm"
expect 1 'needs an argument' "$vm" -L

echo "$p passed, $f failed"
[ $f = 0 ]
