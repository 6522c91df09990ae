#!/bin/bash
# run.sh: the guest programs and a fixed sample of the torture suite under every stress switch, and under --audit.
set -u
here=$(dirname "$0")
p=0 f=0
add() {
    local line
    grep -avE '^[0-9]+ passed, [0-9]+ failed$' "$1"   # what failed, and how
    line=$(grep -aE '^[0-9]+ passed, [0-9]+ failed' "$1" | tail -n 1)
    [ -n "$line" ] || { echo "FAIL $2: did not finish"; f=$((f + 1)); return; }
    read -r a _ b _ <<< "$line"
    p=$((p + a)) f=$((f + b))
    echo "$2: $line"
}
log=$(mktemp)
# Each switch, and two combinations; those that the combinations have, too, stand alone in the long run only.
alone="signal-every-block random-regs hot-units"
for s in tiny-cache no-links flush-always fork-storm one-insn exact-atomics care ${TEST_LONG:+$alone} \
         "hot-units,random-regs,seed=3" "tiny-cache,signal-every-block,random-regs,seed=7"; do
    skip=
    # What takes long because of its thousands of threads and processes is run where these matter to the switch; so is what takes long under one switch.
    if [ -z "${TEST_LONG:-}" ]; then
        [[ $s == @(tiny-cache|fork-storm) ]] || skip+='|^hostile_procs$'
        [[ $s == @(tiny-cache|flush-always|fork-storm|exact-atomics|*signal-every-block*) ]] || skip+='|^thread_storm$'
        [ "$s" = flush-always ] && skip+='|^fp_text$'
    fi
    # sig_all counts the SIGURGs that it gets
    [[ $s == *signal-every-block* ]] && skip+='|^sig_all$'
    SKIP=${skip#|} TIERS=baseline LIMIT=300 "$here/../prog/run.sh" "--stress=$s" > "$log" 2>&1; add "$log" "prog $s"
    TIERS=baseline PLAN=${STRESS_PLAN:-"O2:11/$([ -n "${TEST_LONG:-}" ] && echo 20 || echo 150)"} "$here/../torture/run.sh" "--stress=$s" > "$log" 2>&1; add "$log" "torture $s"
done
# Regions: what their snapshots, exits and register allocation meet.
regions='^(fault_|flow_|fp_nan|sig_(segv|context|storm)|smc_(jit|thread)|atomic_lrsc|a64_(fault|flush|frame))'
sample=O2:13/$([ -n "${TEST_LONG:-}" ] && echo 20 || echo 150)
for s in random-regs "tiny-cache,signal-every-block,random-regs,seed=7"; do
    ONLY=$regions TIERS=trace LIMIT=300 "$here/../prog/run.sh" "--stress=$s" > "$log" 2>&1; add "$log" "prog trace $s"
    TIERS=trace PLAN=${STRESS_PLAN:-$sample} "$here/../torture/run.sh" "--stress=$s" > "$log" 2>&1; add "$log" "torture trace $s"
done
# The state at every access to memory in the middle of regions, compared with the interpreter's: of a few programs, with the values that they have; in the long run of all (but those
# that are many processes: each would step its start-up), and with made-up values, too.
unit='^(fault_(state|edge)|a64_fault|thread_cancel)' tries=--tune=unwind-tries=0
[ -n "${TEST_LONG:-}" ] && unit=. tries=--tune=unwind-tries=8
SKIP='^(hostile_|compiler_thread|thread_(evict|storm)|lrsc_stack)' ONLY=$unit TIERS=trace LIMIT=600 "$here/../prog/run.sh" --stress=unwind $tries > "$log" 2>&1; add "$log" "prog trace unwind"
ONLY='^fault_edge' TIERS=trace LIMIT=300 "$here/../prog/run.sh" --stress=unwind,seed=2 --tune=unwind-tries=2 > "$log" 2>&1; add "$log" "prog trace unwind, made-up values"
TIERS=trace PLAN=${STRESS_PLAN:-O2:17/$([ -n "${TEST_LONG:-}" ] && echo 20 || echo 300)} "$here/../torture/run.sh" --stress=unwind $tries > "$log" 2>&1; add "$log" "torture trace unwind"
TIERS=auto PLAN=${STRESS_PLAN:-O2:19/$([ -n "${TEST_LONG:-}" ] && echo 20 || echo 300)} "$here/../torture/run.sh" --tune=trace-threshold=20,trace-loops=0 --stress=unwind,random-regs $tries > "$log" 2>&1; add "$log" "torture auto unwind"
# The same in what is hot only, beside code of the baseline: regions that are no loops, too.
# At once, or on a thread of the VM's own.
for t in 0 2; do
    tune=--tune=trace-threshold=20,trace-loops=0,trace-thread=$t
    ONLY=$regions$([ $t = 2 ] && echo '|^(compiler|thread|fork|exec|hostile|sig)_') TIERS=auto LIMIT=300 "$here/../prog/run.sh" "$tune" > "$log" 2>&1; add "$log" "prog auto, low threshold, trace-thread=$t"
    TIERS=auto PLAN=${STRESS_PLAN:-$sample} "$here/../torture/run.sh" "$tune" > "$log" 2>&1; add "$log" "torture auto, low threshold, trace-thread=$t"
done
for s in tiny-cache flush-always fork-storm; do
    ONLY="$regions|^(compiler|thread|fork)_" TIERS=auto LIMIT=300 "$here/../prog/run.sh" "$tune" "--stress=$s" > "$log" 2>&1; add "$log" "prog auto, trace-thread=2, $s"
done
SKIP=$([ -n "${TEST_LONG:-}" ] || echo '^(hostile_procs|thread_storm|compiler_thread)$') TIERS=baseline LIMIT=300 "$here/../prog/run.sh" --audit > "$log" 2>&1; add "$log" "prog --audit"
TIERS=baseline PLAN=${STRESS_PLAN:-"O0:5/$([ -n "${TEST_LONG:-}" ] && echo 10 || echo 100)"} "$here/../torture/run.sh" --audit > "$log" 2>&1; add "$log" "torture --audit"
rm -f "$log"
echo "$p passed, $f failed"
