#compdef dragoman
# zsh completion for dragoman(1)

local -a items stress
items=(in_asm op out_asm passes trace exec nochain page strace unimp signal thread mem cache atomics care execve all help)
stress=(tiny-cache no-links flush-always signal-every-block random-regs fork-storm one-insn exact-atomics unwind care hot-units seed=)

_arguments -S \
    '-L[guest root directory]:directory:_files -/' \
    '*-E[set variables of the program]:VAR=VALUE: ' \
    '*-U[remove variables of the program]:variable:_parameters -g "*export*"' \
    '-0[name that the program sees]:name: ' \
    '-s[stack size]:size: ' \
    '-r[kernel release that uname shows]:release: ' \
    '-cpu[guest processor]:name: ' \
    '-strace[print system calls]' \
    "-d[log items]:items:_values -s , item $items" \
    '-D[log file]:file:_files' \
    '--tier=[engine]:tier:(interp baseline trace auto)' \
    '--threshold=[interpreter runs before compiling]:number: ' \
    "--no-trace[don't optimise what is hot]" \
    '--no-pass=[leave out passes of the optimiser]:names: ' \
    '--tune=[tunables of the optimiser]:NAME=N: ' \
    '--cache-size=[bytes of compiled code]:size: ' \
    '--hostcpu=[host instructions to use]:level:(v2 v3 v4)' \
    '--audit[compare the engines]' \
    "--stress=[test switches]:list:_values -s , switch $stress" \
    "--dump=[log items]:items:_values -s , item $items" \
    "--log=[log items]:items:_values -s , item $items" \
    '--stats[print counters at exit]' \
    '--exits[--stats, and counts of the exits of regions]' \
    '--report=[write a page that shows where the time went]:file:_files' \
    '-perfmap[name compiled code for perf in /tmp/perf-PID.map]' \
    '-jitdump[write compiled code for perf inject --jit to jit-PID.dump]' \
    '(- *)-version[print the version]' \
    '(- *)'{-h,-help}'[print help]' \
    '1:program:_files' \
    '*::arguments:_normal'
