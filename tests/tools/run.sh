#!/bin/bash
# run.sh: what other tools get from the VM. -perfmap and -jitdump: the files name the guest's functions, and every address and size
# in them is right. --dump: what any thread compiles is listed, in the log and nowhere else. --log=trace, --stats: regions made in the background, regions dropped. Ends with "N passed, N failed".
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
cat > "$work/phases.c" <<'C'
#include <stdio.h>
#define HIDE(x) __asm__ volatile("" : "+r"(x))
__attribute__((noinline)) static unsigned long work(unsigned long n, unsigned long limit, unsigned long x)
{
    for (unsigned long i = 0; i < n; i++) {
        if (__builtin_expect((x & 1023) < limit, 0)) {
            x = x * 3 + 1;
            x ^= x >> 5;
            for (int k = 0; k < 3; k++) { HIDE(x); x += k ^ x >> 7; }
        } else {
            x = x * 5 + 7;
            x ^= x >> 3;
            x += i;
        }
    }
    return x;
}
int main(void)
{
    unsigned long x = 1;
    for (int i = 0; i < 40; i++) x = work(100000, 0, x);
    for (int i = 0; i < 40; i++) x = work(100000, 1024, x);
    printf("%lu\n", x);
    return 0;
}
C
# What ran at first is not what runs later: the region is dropped, once or twice. All is done at once, on the thread that finds it.
dropped() {
    local out n
    out=$(timeout 60 "$vm" --stats --tune=trace-thread=0,trace-threshold=1000,trace-stay=1000000 "$work/phases-$1" 2> "$work/dropped-$1") || return
    n=$(awk '/ regions_dropped / { print $3 }' "$work/dropped-$1")
    [ "$out" = "$2" ] && [ "${n:-0}" -ge 1 ] && [ "$n" -le 12 ] && ! grep -q region_threads "$work/dropped-$1"
}
# Regions were left as often as they were entered. $3: the tier.
exits() {
    local out
    out=$(timeout 60 "$vm" --exits --tier="$3" --tune=trace-thread=0,trace-threshold=1000 "$work/phases-$1" 2> "$work/exits-$1") || return
    [ "$out" = "$2" ] && awk '/: region 0x/ { if (n && left != entered) bad++; n++; entered = $(NF - 1); left = 0 } /:   left / { left += $3 }
                              END { if (left != entered) bad++; exit !(n >= 2 && entered > 0 && !bad) }' "$work/exits-$1"
}
# Another thread than the guest's makes the regions, and lists them.
background() {
    local out log=$work/background-$1
    out=$(timeout 60 "$vm" --dump=passes,in_asm,op,out_asm --log=trace -D "$log" --tune=trace-thread=2,trace-threshold=1000 "$work/phases-$1") || return
    [ "$out" = "$2" ] && awk '/ trace: compiler thread / { thread = $NF } / region of / && $1 == "[" thread "]" { made++ } /^OUT: / { out++ } END { exit !(made && out > made) }' "$log"
}
declare -A regions=([auto]=counted)   # there are any
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
        ok "$guest: --report, tier $tier" ./report.py "$work/report-$guest.html" "$work/report.err" $tier ${regions[$tier]-}
    done
    "$guest-linux-gnu-gcc" -O2 -static -o "$work/phases-$guest" "$work/phases.c"
    want=$("$vm" --tier=baseline "$work/phases-$guest")
    ok "$guest: a region that keeps leaving is dropped" dropped "$guest" "$want"
    for tier in auto trace; do ok "$guest: --exits, tier $tier" exits "$guest" "$want" $tier; done
    ok "$guest: first regions" awk '/ first_(hot|run)_us / && $3 > 0 { n++ } / first_hot_us / { hot = $3 } / first_run_us / { run = $3 } / region_m[a-z]+_us / { n++ } END { exit !(n == 4 && hot <= run) }' "$work/exits-$guest"
    ok "$guest: regions in the background" background "$guest" "$want"
    ok "$guest: two processes" test "$(wc -w <<< "$ids")" = 2
done
echo "$p passed, $f failed"
