#!/bin/bash
# run.sh: what other tools get from the VM. -perfmap and -jitdump: the files name the guest's functions, and every address and size
# in them is right. Ends with "N passed, N failed".
set -u
cd "$(dirname "$0")" || exit 2
vm=$(realpath "${DRAGOMAN:-../../build/dragoman}")
work=$(realpath -m "${TEST_TMP:-../../build/test}")/tools
p=0 f=0
ok() { if "${@:2}"; then p=$((p + 1)); else f=$((f + 1)); echo "FAIL $1"; fi; }
rm -rf "$work"
mkdir -p "$work"
cat > "$work/hot.c" <<'C'
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>
__attribute__((noinline)) unsigned hot_function(unsigned n) { unsigned s = 1; while (n--) s = s * 31 + n; return s; }
int main(void)
{
    printf("%u %d\n", hot_function(1000), getpid());
    fflush(stdout);
    if (fork() == 0) { printf("%u %d\n", hot_function(2000), getpid()); return 0; }
    wait(NULL);
    return 0;
}
C
for guest in ${GUESTS:-riscv64 aarch64}; do
    "$guest-linux-gnu-gcc" -O1 -static -o "$work/hot-$guest" "$work/hot.c" || { f=$((f + 1)); echo "FAIL $guest: hot.c does not compile"; continue; }
    ids=$(cd "$work" && timeout 60 "$vm" --tier=baseline -perfmap -jitdump "./hot-$guest" | cut -d ' ' -f 2)
    first=1
    for pid in $ids; do
        ok "$guest: /tmp/perf-$pid.map" ./jitfiles.py "/tmp/perf-$pid.map" "$work/jit-$pid.dump" $first
        rm -f "/tmp/perf-$pid.map"
        first=0
    done
    ok "$guest: two processes" test "$(wc -w <<< "$ids")" = 2
done
echo "$p passed, $f failed"
