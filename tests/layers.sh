#!/bin/bash
# layers.sh: dependencies point one way (docs/architecture.md, "Folders"). Every #include of a project header in a folder
# must be of an allowed folder; generic code names no host.
cd "$(dirname "$0")/.." || exit 2
p=0 f=0
check() {  # FOLDER ALLOWED-REGEX
    local bad
    bad=$(grep -nE '#include "' -r "$1" --include='*.c' --include='*.h' --include='*.S' | grep -vE "#include \"($2)" || true)
    if [ -z "$bad" ]; then p=$((p + 1)); else f=$((f + 1)); echo "FAIL $1 includes what it must not:"; echo "$bad"; fi
}
check decoder   'decoder/|dec_[a-z0-9]+\.h'
check optimizer 'optimizer/|ir\.def'
check translate 'translate/|decoder/|dec_[a-z0-9_]+\.h|optimizer/|hostisa/(host|cpu|helpers|exact|softfp|asan|vec|vec_helpers)\.h'
check hostisa   'hostisa/|optimizer/'
check codecache 'codecache/|hostisa/(host|cpu|helpers)\.h|optimizer/'
check syscalls  'syscalls/|codecache/lock\.h|hostisa/(host|cpu|asan)\.h|translate/guest\.h|[a-z_]+_gen\.h|[a-z_]+\.def'
bad=$(grep -nE '__x86_64__|__aarch64__' -r frontend translate optimizer codecache syscalls decoder --include='*.[ch]' || true)
if [ -z "$bad" ]; then p=$((p + 1)); else f=$((f + 1)); echo "FAIL generic code names a host:"; echo "$bad"; fi
big=$(find decoder translate optimizer hostisa codecache syscalls frontend \( -name '*.c' -o -name '*.h' -o -name '*.S' \) -exec wc -l {} + | awk '$2 != "total" && $1 > 1550')
if [ -z "$big" ]; then p=$((p + 1)); else f=$((f + 1)); echo "FAIL files over 1,550 lines:"; echo "$big"; fi
echo "$p passed, $f failed"
