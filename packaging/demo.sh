#!/bin/bash
# demo.sh: run two programs of each guest with build/dragoman: one compiled here and now, one from Debian's archive. Each is also
# run natively (compiled for, or packaged for, this machine) and, if it is installed, with QEMU; the outputs must be equal.
# `make demo` builds first. GUESTS= chooses guests; MIRROR= and SUITE= another archive.
set -euo pipefail
cd "$(dirname "$0")/.."
vm=${DRAGOMAN:-$PWD/build/dragoman} dir=$PWD/build/demo root=$PWD/build/demo-root
suite=${SUITE:-trixie}
guests=${GUESTS:-riscv64 aarch64}
# Of a guest: its QEMU, if that is installed, with options that make it a fair contestant (by default pointer authentication is on, with
# an algorithm that makes every call many times slower; Dragoman does none), and Debian's name for it.
qemu_of() { command -v "qemu-$1" || command -v "qemu-$1-static" || true; }
qemu_options() { if [ "$1" = aarch64 ]; then echo "-cpu max,pauth=off"; fi; }
debian_name() { if [ "$1" = aarch64 ]; then echo arm64; else echo "$1"; fi; }
export LC_ALL=C
mkdir -p "$dir" "$root"
TIMEFORMAT='%U %S'

# timed NAME COMMAND...: run it, keep its output in $dir/NAME.out; prints the CPU seconds.
timed() {
    local out=$dir/$1.out
    shift
    { time "$@" > "$out" 2> "$out.err" < /dev/null; } 2>&1 | awk 'END { printf "%.2f", $1 + $2 }'
    [ "${PIPESTATUS[0]}" = 0 ]
}

# show TITLE: native, dragoman and QEMU, as set in the arrays; prints of the output what the awk program $sample picks.
sample=1
show() {
    local n d q
    echo
    echo "== $1"
    n=$(timed native "${native[@]}") || { echo "the native program failed:"; cat "$dir/native.out.err"; exit 1; }
    d=$(timed dragoman "${guest[@]}") || { echo "dragoman failed:"; cat "$dir/dragoman.out.err"; exit 1; }
    awk "$sample" "$dir/dragoman.out" | sed 's/^/   | /'
    cmp -s "$dir/native.out" "$dir/dragoman.out" || { echo "the outputs differ"; diff "$dir/native.out" "$dir/dragoman.out" | head; exit 1; }
    printf '   %-10s %6s s CPU\n   %-10s %6s s CPU   %s x native\n' native "$n" dragoman "$d" "$(awk "BEGIN { printf \"%.2f\", $d / ($n > 0 ? $n : 0.01) }")"
    if [ -n "$qemu" ]; then
        q=$(timed qemu "${emulated[@]}") || { echo "   QEMU failed"; return; }
        printf '   %-10s %6s s CPU   %s x native\n' QEMU "$q" "$(awk "BEGIN { printf \"%.2f\", $q / ($n > 0 ? $n : 0.01) }")"
    fi
}

# --- a program compiled on the spot -------------------------------------------------------------------------------
cat > "$dir/queens.c" << 'END'
#include <stdio.h>
#include <stdlib.h>
static long place(unsigned all, unsigned cols, unsigned left, unsigned right)
{
    if (cols == all) return 1;
    long n = 0;
    for (unsigned free = all & ~(cols | left | right); free; free &= free - 1) {
        unsigned bit = free & -free;
        n += place(all, cols | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return n;
}
int main(int argc, char **argv)
{
    int size = argc > 1 ? atoi(argv[1]) : 8;
    printf("%d queens on a board: %ld ways\n", size, place((1u << size) - 1, 0, 0, 0));
    return 0;
}
END
gcc -O2 -o "$dir/queens" "$dir/queens.c"
for g in $guests; do
    "$g-linux-gnu-gcc" -O2 -static -o "$dir/queens.$g" "$dir/queens.c"
    qemu=$(qemu_of "$g")
    read -ra options <<< "$(qemu_options "$g")"
    native=("$dir/queens" 14) guest=("$vm" "$dir/queens.$g" 14) emulated=("$qemu" "${options[@]}" "$dir/queens.$g" 14)
    show "a C program, compiled for $g on the spot ($(wc -c < "$dir/queens.$g") bytes, static)"
done

# --- a program from Debian's archive ------------------------------------------------------------------------------
# The archive that this machine's own apt uses, if that is Debian's; else the one that debootstrap knows.
find_mirror() {
    local all
    all=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2> /dev/null |
        awk '/^ *#/ { next } $1 == "URIs:" { print $2 } $1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /^http/) { print $i; break } }' || true)
    if grep -q '/debian/*$' <<< "$all"; then grep -m 1 '/debian/*$' <<< "$all"; return; fi
    if [ ! -e /usr/sbin/debootstrap ]; then
        local sudo=
        [ "$(id -u)" = 0 ] || sudo=sudo
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get -q -y install debootstrap debian-archive-keyring > /dev/null 2>&1 || true
    fi
    sed -n 's/^DEF_MIRROR="\(http[^"]*\/debian\)"$/\1/p' /usr/sbin/debootstrap 2> /dev/null | head -n 1
}

# fetch ARCH: mawk and its libraries, unpacked to $root/ARCH. apt works in a directory of its own: this machine's
# packages and lists are not touched.
fetch() {
    local arch=$1 dest=$root/$1 apt=$root/apt-$1
    [ ! -e "$dest/usr/bin/mawk" ] || return 0
    rm -rf "$apt" "$dest"
    mkdir -p "$apt"/{lists/partial,archives/partial,etc/preferences.d,etc/apt.conf.d} "$dest"/usr/{bin,sbin,lib,lib64}
    : > "$apt/status"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" > "$apt/etc/sources.list"
    cat > "$apt/conf" << END
Dir::Etc "$apt/etc"; Dir::State "$apt"; Dir::State::status "$apt/status"; Dir::State::lists "$apt/lists";
Dir::Cache "$apt"; Dir::Cache::archives "$apt/archives";
APT::Architecture "$arch"; APT::Architectures { "$arch"; };
APT::Install-Recommends "false"; APT::Sandbox::User "root"; Acquire::Languages "none"; Acquire::Retries "3";
END
    APT_CONFIG=$apt/conf apt-get -q update > "$apt/log" 2>&1 || { tail -n 5 "$apt/log"; return 1; }
    APT_CONFIG=$apt/conf apt-get -q -y --download-only install mawk >> "$apt/log" 2>&1 || { tail -n 5 "$apt/log"; return 1; }
    local d
    for d in bin sbin lib lib64; do ln -s "usr/$d" "$dest/$d"; done
    for d in "$apt"/archives/*.deb; do dpkg-deb --fsys-tarfile "$d" | tar -C "$dest" -x --keep-directory-symlink; done
    rm -rf "$apt/lists"
}

echo
mirror=${MIRROR:-$(find_mirror)}
if [ -z "$mirror" ]; then
    echo "No Debian archive is known here: set MIRROR= to one for the second part." >&2
    exit 1
fi
echo "-- downloading mawk from Debian $suite for ${guests// / and }, and for this machine"
arch=$(dpkg --print-architecture)
for g in $guests; do fetch "$(debian_name "$g")"; done
fetch "$arch"
loader=$(find "$root/$arch/usr/lib64" "$root/$arch/usr/lib" -name 'ld-linux*.so.*' | head -n 1)
libs=$(dirname "$(find "$root/$arch/usr/lib" -name libc.so.6 | head -n 1)")
script='function mandel(x, y,  a, b, t, n) { while (a * a + b * b < 4 && n < 99) { t = a * a - b * b + x; b = 2 * a * b + y; a = t; n++ } return n }
BEGIN { for (y = -1; y <= 1; y += 0.01) { s = ""; for (x = -2; x < 0.6; x += 0.01) s = s substr(" .:-=+*#%@", int(mandel(x, y) / 10) + 1, 1); print s } }'
native=("$loader" --library-path "$libs" "$root/$arch/usr/bin/mawk" "$script")
sample='NR % 10 == 6 { line = ""; for (i = 1; i <= length; i += 4) line = line substr($0, i, 1); print line }'
for g in $guests; do
    r=$root/$(debian_name "$g") qemu=$(qemu_of "$g")
    read -ra options <<< "$(qemu_options "$g")"
    guest=("$vm" -L "$r" /usr/bin/mawk "$script") emulated=("$qemu" "${options[@]}" -L "$r" "$r/usr/bin/mawk" "$script")
    show "mawk of Debian $suite for $g, drawing the Mandelbrot set (dynamic)"
done
