# bash completion for dragoman(1)

_dragoman_items="in_asm op out_asm passes trace exec nochain page strace unimp signal thread mem cache atomics care execve all help"
_dragoman_stress="tiny-cache no-links flush-always signal-every-block random-regs fork-storm one-insn exact-atomics unwind care hot-units seed="

# Complete the last word of a comma list $1 from the words $2.
_dragoman_list()
{
    local done=
    [[ $1 == *,* ]] && done=${1%,*},
    mapfile -t COMPREPLY < <(compgen -P "$done" -W "$2" -- "${1##*,}")
    compopt -o nospace
}

_dragoman()
{
    local cur prev words cword i opt value
    if declare -F _init_completion > /dev/null; then
        _init_completion -n = || return
    else
        cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
    fi

    # Behind the program's name, its own completion goes on.
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
            -L | -E | -U | -0 | -s | -r | -cpu | -d | -D) ((i++)) ;;
            -*) ;;
            *) declare -F _command_offset > /dev/null && _command_offset $i; return ;;
        esac
    done

    case $cur in
        --*=*) opt=${cur%%=*} value=${cur#*=} ;;
        *) opt=$prev value=$cur ;;
    esac
    case $opt in
        -L) mapfile -t COMPREPLY < <(compgen -d -- "$value"); compopt -o filenames; return ;;
        -D) mapfile -t COMPREPLY < <(compgen -f -- "$value"); compopt -o filenames; return ;;
        -cpu) mapfile -t COMPREPLY < <(compgen -W "$(dragoman -cpu help 2> /dev/null | awk '/^  [a-z]/ { print $1 }') help" -- "$value"); return ;;
        -d | --dump | --log) _dragoman_list "$value" "$_dragoman_items"; return ;;
        --stress) _dragoman_list "$value" "$_dragoman_stress"; return ;;
        --tier) mapfile -t COMPREPLY < <(compgen -W "interp baseline trace auto" -- "$value"); return ;;
        --hostcpu) mapfile -t COMPREPLY < <(compgen -W "v2 v3 v4" -- "$value"); return ;;
        --cache-size | --threshold | --no-pass | --tune | -s | -r | -0 | -E | -U) return ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "-L -E -U -0 -s -r -cpu -strace -d -D -version -h -help
            --tier= --threshold= --no-trace --no-pass= --tune= --cache-size= --hostcpu= --audit --stress= --dump= --log= --stats --exits --report= -perfmap -jitdump" -- "$cur")
        [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
        return
    fi
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    compopt -o filenames
}
complete -F _dragoman dragoman
