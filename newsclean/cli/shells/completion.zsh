#compdef newsclean
# zsh completion for newsclean, made by 'newsclean completion zsh'

_newsclean_row() { # NAME: put the candidates of a row, each as 'word:meaning', into reply
    reply=()
    case $1 in
#ROWS#
    esac
}

_newsclean_offer() { # ROW [ARGUMENTS OF compadd]: offer a row
    local -a reply
    _newsclean_row $1
    shift
    (( $#reply )) && _describe -t values value reply "$@"
}

_newsclean_spec() { # inside -f, as in filter,key=value,filter
    local filter= part
    for part in ${(s:,:)${PREFIX%,*}}; do [[ $PREFIX == *,* && $part != *=* ]] && filter=$part; done
    compset -P '*,'
    if [[ $PREFIX == *=* ]]; then
        local key=${PREFIX%%=*}
        compset -P '*='
        _newsclean_offer "values $filter $key" -S ''
        return
    fi
    [[ -n $filter ]] && _newsclean_offer "keys $filter" -S ''
    _newsclean_offer filters -S ''
}

_newsclean_set() { # FILTER.KEY=VALUE
    local filter=${PREFIX%%.*} key=${${PREFIX#*.}%%=*}
    if [[ $PREFIX == *.*=* ]]; then
        compset -P '*='
        _newsclean_offer "values $filter $key"
    elif [[ $PREFIX == *.* ]]; then
        compset -P '*.'
        _newsclean_offer "keys $filter" -S ''
    else
        _newsclean_offer filters -S .
    fi
}

_newsclean() {
    local command= filter= word previous=$words[CURRENT-1] kind=
    local -a reply
    for word in ${words[2,CURRENT-1]}; do
        if [[ -z $command ]]; then
            [[ $word == -* ]] || command=$word
        elif [[ $command == filter && -z $filter && $word != -* ]]; then
            filter=$word
        fi
    done
    if [[ -z $command ]]; then
        _newsclean_offer commands
        [[ $PREFIX == -* ]] && compadd -- --help --version
        return
    fi
    if [[ $PREFIX == --*=* ]]; then
        previous=${PREFIX%%=*}
        compset -P '--[^=]#='
    fi
    if [[ $previous == -* ]]; then
        _newsclean_row "takes $previous"
        kind=$reply[1]
        if [[ -z $kind && -n $filter ]]; then
            _newsclean_row "values $filter ${previous#--}"
            (( $#reply )) && kind="values $filter ${previous#--}"
        fi
    fi
    if [[ -z $kind && $PREFIX == -* ]]; then
        _newsclean_offer "options $command"
        [[ -n $filter ]] && _newsclean_offer "options filter $filter"
        return
    fi
    if [[ -z $kind ]]; then
        _newsclean_row "arguments $command"
        kind=$reply[1]
        [[ -n $filter ]] && kind=files
    fi
    case $kind in
    files) _files ;;
    folders) _files -/ ;;
    spec) _newsclean_spec ;;
    set) _newsclean_set ;;
    presets-or-files) _newsclean_offer presets; _files -g '*.toml' ;;
    none) ;;
    *) _newsclean_offer $kind ;;
    esac
}

if [[ $funcstack[1] == _newsclean ]]; then
    _newsclean "$@"
else
    compdef _newsclean newsclean
fi
