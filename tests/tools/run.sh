#!/bin/bash
# run.sh: what other tools get from the VM. -perfmap and -jitdump: the files name the guest's functions, and every address and size
# in them is right. --dump: what any thread compiles is listed, in the log and nowhere else. Ends with "N passed, N failed".
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
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
__attribute__((noinline)) unsigned hot_function(unsigned n) { unsigned s = 1; while (n--) s = s * 31 + n; return s; }
__attribute__((noinline)) unsigned caller(unsigned n) { return hot_function(n) + 1; }
int main(int argc, char **argv)
{
    if (argc > 1) { printf("%u\n", caller(atoi(argv[1]))); return 0; }
    printf("%u %d\n", hot_function(1000), getpid());
    fflush(stdout);
    if (fork() == 0) { printf("%u %d\n", hot_function(2000), getpid()); return 0; }
    wait(NULL);
    return 0;
}
C
cat > "$work/thread.c" <<'C'
#include <pthread.h>
#include <stdio.h>
__attribute__((noinline)) void *only_in_thread(void *p) { return (char *)p + 1; }
int main(void)
{
    pthread_t t;
    void *r;
    pthread_create(&t, NULL, only_in_thread, NULL);
    pthread_join(t, &r);
    printf("%d\n", (int)(long)r);
    return 0;
}
C
listing() {
    local out
    "$1-linux-gnu-gcc" -O1 -static -pthread -o "$work/thread-$1" "$work/thread.c" || return
    out=$(timeout 60 "$vm" --tier="$2" --dump=in_asm,op,out_asm -D "$work/list-$1" "$work/thread-$1") || return
    [ "$out" = 1 ] && awk '/^IN: .*<only_in_thread/ { n++ } n == 1 && /^OUT: / { n++ } n == 2 && /^0x[0-9a-f]*: / { n++ } END { exit n != 3 }' "$work/list-$1"
}
for guest in ${GUESTS:-riscv64 aarch64}; do
    "$guest-linux-gnu-gcc" -O1 -static -o "$work/hot-$guest" "$work/hot.c" || { f=$((f + 1)); echo "FAIL $guest: hot.c does not compile"; continue; }
    ids=$(cd "$work" && timeout 60 "$vm" --tier=baseline -perfmap -jitdump "./hot-$guest" | cut -d ' ' -f 2)
    first=1
    for pid in $ids; do
        ok "$guest: /tmp/perf-$pid.map" ./jitfiles.py "/tmp/perf-$pid.map" "$work/jit-$pid.dump" $first
        rm -f "/tmp/perf-$pid.map"
        first=0
    done
    for tier in baseline trace; do ok "$guest: listing of a thread, tier $tier" listing "$guest" "$tier"; done
    for tier in baseline auto; do
        (cd "$work" && timeout 60 "$vm" --tier=$tier --report "report-$guest.html" "./hot-$guest" 150000000 > "report.out" 2> report.err)
        ok "$guest: --report, tier $tier" ./report.py "$work/report-$guest.html" "$work/report.err" $tier
    done
    ok "$guest: two processes" test "$(wc -w <<< "$ids")" = 2
done
echo "$p passed, $f failed"
