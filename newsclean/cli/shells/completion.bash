# bash completion for newsclean, made by 'newsclean completion bash'. Works from bash 3.2 on.

_newsclean_row() { # NAME: put the candidates of a row into REPLY
    REPLY=
    case $1 in
#ROWS#
    esac
}

_newsclean_fill() { # PREFIX WORDS CURRENT [ENDING]: offer PREFIX and each word that goes on as CURRENT does
    local word
    for word in $2; do
        word=$1$word${4-}
        [[ $word == "$3"* ]] && COMPREPLY+=("$word")
    done
}

_newsclean_spec() { # CURRENT: inside -f, as in filter,key=value,filter
    local head= item=$1 filter= part
    [[ $1 == *,* ]] && head=${1%,*}, item=${1##*,}
    local IFS=,
    for part in $head; do [[ $part == *=* ]] || filter=$part; done
    IFS=$' \t\n'
    if [[ $item == *=* ]]; then
        _newsclean_row "values $filter ${item%%=*}"
        _newsclean_fill "$head${item%%=*}=" "$REPLY" "$1"
        return
    fi
    _newsclean_row "keys $filter"
    [[ $filter ]] && _newsclean_fill "$head" "$REPLY" "$1"
    _newsclean_row filters
    _newsclean_fill "$head" "$REPLY" "$1"
}

_newsclean_set() { # CURRENT: FILTER.KEY=VALUE
    local filter=${1%%.*} key=${1#*.}
    if [[ $1 == *.*=* ]]; then
        _newsclean_row "values $filter ${key%%=*}"
        _newsclean_fill "$filter.${key%%=*}=" "$REPLY" "$1"
    elif [[ $1 == *.* ]]; then
        _newsclean_row "keys $filter"
        _newsclean_fill "$filter." "$REPLY" "$1"
    else
        _newsclean_row filters
        _newsclean_fill "" "$REPLY" "$1" .
    fi
}

_newsclean() {
    # readline cuts words at '=' and ':' too; here they are cut at white space alone
    local line=${COMP_LINE:0:COMP_POINT} current= previous= command= filter= kind= base= word words
    COMPREPLY=()
    read -ra words <<<"$line"
    [[ $line == *[[:space:]] ]] || { current=${words[${#words[@]} - 1]}; unset "words[${#words[@]}-1]"; }
    for word in "${words[@]:1}"; do
        if [[ ! $command ]]; then
            [[ $word == -* ]] || command=$word
        elif [[ $command == filter && ! $filter && $word != -* ]]; then
            filter=$word
        fi
        previous=$word
    done
    if [[ ! $command ]]; then
        _newsclean_row commands
        _newsclean_fill "" "$REPLY --help --version" "$current"
        _newsclean_finish "$current"
        return
    fi
    if [[ $current == --*=* ]]; then
        base=${current%%=*}=
        previous=${current%%=*}
        current=${current#*=}
    fi
    if [[ $previous == -* ]]; then
        _newsclean_row "takes $previous"
        kind=$REPLY
        if [[ ! $kind && $filter ]]; then
            _newsclean_row "values $filter ${previous#--}"
            [[ $REPLY ]] && kind="values $filter ${previous#--}"
        fi
    fi
    if [[ ! $kind && $current == -* ]]; then
        _newsclean_row "options $command"
        _newsclean_fill "" "$REPLY" "$current"
        _newsclean_row "options filter $filter"
        [[ $filter ]] && _newsclean_fill "" "$REPLY" "$current"
        _newsclean_finish "$current"
        return
    fi
    if [[ ! $kind ]]; then
        _newsclean_row "arguments $command"
        kind=$REPLY
        [[ $filter ]] && kind=files
    fi
    case $kind in
    files) compopt -o filenames 2>/dev/null; return ;; # nothing offered: bash completes the names of files
    folders) COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames +o default 2>/dev/null; return ;;
    spec) _newsclean_spec "$current" ;;
    set) _newsclean_set "$current" ;;
    presets-or-files)
        _newsclean_row presets
        _newsclean_fill "" "$REPLY" "$current"
        ;;
    none) ;;
    *)
        _newsclean_row "$kind"
        _newsclean_fill "" "$REPLY" "$current"
        ;;
    esac
    _newsclean_finish "$base$current" "$base"
}

_newsclean_finish() { # CURRENT [BASE]: take off what readline thinks is another word; no space where more follows
    local cut= i
    case $COMP_WORDBREAKS in *=*) [[ $1 == *=* ]] && cut=${1%=*}= ;; esac
    cut=${cut#"${2-}"}
    for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
        case ${COMPREPLY[i]} in *= | *.) compopt -o nospace 2>/dev/null ;; esac
        COMPREPLY[i]=${COMPREPLY[i]#"$cut"}
    done
}

complete -o bashdefault -o default -F _newsclean newsclean
