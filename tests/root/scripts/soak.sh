# soak.sh SECONDS: rounds of the same work over and over, all of it in processes. A round's result depends on its number modulo 4 alone: the four
# results are printed at the first go, and any other later.
fib() { if [ "$1" -lt 2 ]; then echo "$1"; else echo $(($(fib $(($1 - 1))) + $(fib $(($1 - 2))))); fi; }
round() {
    fib $((5 + $1))                                                     # subshells in subshells
    i=0; while [ $i -lt 12 ]; do echo $i $((i * 7919 % 97)) line$1; i=$((i + 1)); done | sort -k2n | sed 's/line/x/' | awk '{ s += $1 * NR } END { print s }' | tr 0-9 a-j
    for j in 1 2 3 4 5 6; do (k=0; s=$j; while [ $k -lt 150 ]; do s=$(((s * 31 + k) % 1009)); k=$((k + 1)); done; echo $s > part$j) & done
    wait
    cat part1 part2 part3 part4 part5 part6
    (trap 'echo caught; exit 3' USR1; kill -USR1 $(sh -c 'echo $PPID'); sleep 5; echo late); echo $?
    { (kill -KILL $(sh -c 'echo $PPID'); echo late); echo $?; } 2> /dev/null
    mkfifo pipe; (seq $((100 + $1)) > pipe &); sort -r pipe | head -n 3; rm pipe
    seq 1 60 | xargs -n 7 -P 3 sh -c 'n=0; for x; do n=$((n + x)); done; echo $n' _ | sort -n | paste -sd+
    printf '%s\n' one two three | while read -r w; do expr length "$w"; done
    cat <<END | md5sum
here $(expr $1 \* 11) $(basename /a/b/c$1) $(printf %x $1)
END
}
end=$(($(date +%s) + $1)) n=0
while [ $n -lt 4 ] || [ "$(date +%s)" -lt "$end" ]; do
    r=$(round $((n % 4)) 2>&1 | cksum)
    if [ $n -lt 4 ]; then eval "first$n=\$r"; echo "$n $r"; round $n; else
        eval "want=\$first$((n % 4))"
        [ "$r" = "$want" ] || { echo "round $n: $r instead of $want"; round $((n % 4)); exit 1; }
    fi
    n=$((n + 1))
done
echo $n > rounds
