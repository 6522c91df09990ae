#!/bin/bash
# deps.sh GROUP...: install the Debian or Ubuntu packages that building, testing, measuring or the demonstration need.
# Does nothing, and needs no rights, if they are there. Groups: build test demo bench. Elsewhere: prints what is missing.
set -eu

build="gcc make libc6-dev libelf-dev zlib1g-dev pkg-config"
# Without these something is left out, and says so: the listing of host code, guest programs, the oracle, the torture suite.
build_nice="libzydis-dev"
demo="gcc-riscv64-linux-gnu libc6-dev-riscv64-cross gcc-aarch64-linux-gnu libc6-dev-arm64-cross"
demo_nice="qemu-user"
test="$demo libcmocka-dev libzydis-dev libcapstone-dev python3 binutils-riscv64-linux-gnu binutils-aarch64-linux-gnu"
test_nice="qemu-user gcc-12-source xz-utils"
bench="$demo python3"
bench_nice="qemu-user"

need="" nice=""
for group; do
    case $group in build|test|demo|bench) ;; *) echo "usage: deps.sh build|test|demo|bench ..." >&2; exit 2 ;; esac
    nice_list=${group}_nice
    need="$need ${!group}" nice="$nice ${!nice_list}"
done

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
missing() { for p; do installed "$p" || printf '%s\n' "$p"; done | sort -u; }

if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
    echo "deps.sh: no apt here; you need what Debian calls:$need; and better also:$nice"
    exit 0
fi
need=$(missing $need) nice=$(missing $nice)
[ -n "$need$nice" ] || exit 0
if [ "$(id -u)" = 0 ]; then sudo=""
elif command -v sudo > /dev/null; then sudo=sudo
else echo "deps.sh: please install, as root:" $need $nice >&2; [ -z "$need" ]; exit; fi

export DEBIAN_FRONTEND=noninteractive
apt() { $sudo env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@"; }
echo "deps.sh: installing" $need $nice
apt update > /dev/null || echo "deps.sh: apt-get update had problems; going on" >&2
[ -z "$need" ] || apt install --no-install-recommends $need
# One by one: a release may lack one of them.
for p in $nice; do apt install --no-install-recommends "$p" > /dev/null 2>&1 || echo "deps.sh: $p is not available; going on without"; done
