#!/bin/bash
# mkroot.sh ARCH DEST [PACKAGE...]: a Debian root of another architecture, without running anything of it.
#
# apt (this machine's, with private state) resolves and downloads, dpkg-deb unpacks; what maintainer scripts would have
# made and programs need (account files, a few alternatives, mount points) is made here. Packages: bench/packages.txt.
# SUITE (trixie) and MIRROR (this machine's own) can be set. Needs root for chroot(1) later, not for itself.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2; }
arch=$1 dest=$(realpath -m "$2")
shift 2
[ ! -e "$dest/usr/bin/bash" ] || { echo "mkroot: $dest is there already"; exit 0; }
more=()
[ $# -gt 0 ] || read -r -d '' -a more < "$(dirname "$0")/packages.txt" || true
suite=${SUITE:-trixie}
mirror=${MIRROR:-$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
    awk '/^URIs:/ { print $2; exit } $1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /^http/) { print $i; exit } }' || true)}
state=$(dirname "$dest")/.apt-$suite-$arch
mkdir -p "$state"/{lists/partial,cache/archives/partial,etc/apt.conf.d,etc/preferences.d}
: > "$state/status"
echo "deb $mirror $suite main" > "$state/etc/sources.list"
apt=(apt-get -q -o "Dir::State=$state" -o "Dir::State::lists=$state/lists" -o "Dir::State::status=$state/status"
     -o "Dir::Cache=$state/cache" -o "Dir::Etc=$state/etc" -o Dir::Etc::trustedparts=/etc/apt/trusted.gpg.d
     -o Dir::Etc::trusted=/usr/share/keyrings/debian-archive-keyring.gpg -o "APT::Architecture=$arch" -o "APT::Architectures=$arch"
     -o APT::Install-Recommends=false -o APT::Sandbox::User=root -o Acquire::Languages=none)
echo "mkroot: $arch: resolving and downloading (a few minutes)"
"${apt[@]}" update > "$state/log" 2>&1 || { tail -n 3 "$state/log"; exit 1; }
"${apt[@]}" -y --download-only install '?essential' "$@" "${more[@]}" >> "$state/log" 2>&1 || { tail -n 5 "$state/log"; exit 1; }
mkdir -p "$dest"/usr/{bin,sbin,lib,lib64}
for d in bin sbin lib lib64; do ln -sfn "usr/$d" "$dest/$d"; done
# The cache may hold the packages of another root too: unpack those that apt chose for this one. "Inst NAME (VERSION SUITE [ARCH])"
n=0
while read -r name version arch_of; do
    deb=$state/cache/archives/${name}_${version//:/%3a}_$arch_of.deb
    dpkg-deb --fsys-tarfile "$deb" | tar -C "$dest" -x --keep-directory-symlink
    n=$((n + 1))
done < <("${apt[@]}" -s install '?essential' "$@" "${more[@]}" | sed -n 's/^Inst \([^ :]*\)[^ ]* (\([^ ]*\) .*\[\([a-z0-9]*\)\].*).*/\1 \2 \3/p')
[ "$n" -gt 0 ]
cd "$dest"
mkdir -p proc sys dev tmp root home run var/tmp mnt
chmod 1777 tmp var/tmp
[ -e etc/passwd ] || cp usr/share/base-passwd/passwd.master etc/passwd
[ -e etc/group ] || cp usr/share/base-passwd/group.master etc/group
echo '127.0.0.1 localhost' > etc/hosts
[ -e etc/nsswitch.conf ] || printf 'passwd: files\ngroup: files\nhosts: files\n' > etc/nsswitch.conf
alternative() { [ -e "$1" ] || [ -L "$1" ] || ln -s "$2" "$1"; }
alternative usr/bin/awk gawk
alternative usr/bin/cc gcc
alternative usr/bin/lua lua5.4
for p in usr/bin/php[0-9].[0-9]; do [ -e "$p" ] && alternative usr/bin/php "${p##*/}"; done
for d in null zero full random urandom tty; do
    case $d in null) m=3 ;; zero) m=5 ;; full) m=7 ;; random) m=8 ;; urandom) m=9 ;; tty) m=0 ;; esac
    [ -e "dev/$d" ] || mknod -m 666 "dev/$d" c "$([ $d = tty ] && echo 5 || echo 1)" $m 2>/dev/null || true
done
echo "mkroot: $dest: $arch, $n packages, $(du -sm . | cut -f1) MB"
