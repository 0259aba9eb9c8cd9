# fish completion for newsclean, made by 'newsclean completion fish'

function __newsclean_row --description 'Print the candidates of a row, each with its meaning'
    switch "$argv[1]"
#ROWS#
    end
end

function __newsclean_first --description 'Print the first word of a row'
    __newsclean_row $argv[1] | string split -f 1 \t
end

function __newsclean_prefixed --description 'PREFIX ROW: print a row with PREFIX before each word'
    set -l prefix $argv[1]
    __newsclean_row $argv[2] | while read -l line
        printf '%s%s\n' $prefix $line
    end
end

function __newsclean_spec --description 'Candidates inside -f, as in filter,key=value,filter'
    set -l parts (string split , -- $argv[1])
    set -l item $parts[-1]
    set -e parts[-1]
    set -l head ''
    set -l filter ''
    for part in $parts
        set head "$head$part,"
        string match -q '*=*' -- $part; or set filter $part
    end
    if string match -q '*=*' -- $item
        set -l key (string split -m 1 = -- $item)[1]
        __newsclean_prefixed "$head$key=" "values $filter $key"
        return
    end
    test -n "$filter"; and __newsclean_prefixed "$head" "keys $filter"
    __newsclean_prefixed "$head" filters
end

function __newsclean_set --description 'Candidates of FILTER.KEY=VALUE'
    set -l halves (string split -m 1 . -- $argv[1])
    if test (count $halves) -lt 2
        __newsclean_row filters | while read -l line
            set -l pair (string split \t -- $line)
            printf '%s.\t%s\n' $pair
        end
    else if string match -q '*=*' -- $halves[2]
        set -l key (string split -m 1 = -- $halves[2])[1]
        __newsclean_prefixed "$halves[1].$key=" "values $halves[1] $key"
    else
        __newsclean_prefixed "$halves[1]." "keys $halves[1]"
    end
end

function __newsclean_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l command ''
    set -l filter ''
    for word in $words[2..-1]
        if test -z "$command"
            string match -q -- '-*' $word; or set command $word
        else if test "$command" = filter -a -z "$filter"; and not string match -q -- '-*' $word
            set filter $word
        end
    end
    if test -z "$command"
        __newsclean_row commands
        printf '%s\n' --help --version
        return
    end
    set -l previous $words[-1]
    set -l base ''
    if string match -q -- '--*=*' $current
        set -l halves (string split -m 1 = -- $current)
        set previous $halves[1]
        set base "$halves[1]="
        set current $halves[2]
    end
    set -l kind ''
    if string match -q -- '-*' $previous
        set kind (__newsclean_first "takes $previous")
        if test -z "$kind" -a -n "$filter"
            set -l key (string replace -r '^--' '' -- $previous)
            test -n "$(__newsclean_first "values $filter $key")"; and set kind "values $filter $key"
        end
    end
    if test -z "$kind"; and string match -q -- '-*' $current
        __newsclean_row "options $command"
        test -n "$filter"; and __newsclean_row "options filter $filter"
        return
    end
    if test -z "$kind"
        set kind (__newsclean_first "arguments $command")
        test -n "$filter"; and set kind files
    end
    switch "$kind"
        case files
            __fish_complete_path $current
        case folders
            __fish_complete_directories $current ''
        case spec
            __newsclean_spec $current
        case set
            __newsclean_set $current
        case presets-or-files
            __newsclean_row presets
            __fish_complete_path $current
        case none
        case '*'
            __newsclean_prefixed "$base" $kind
    end
end

complete -c newsclean -f -a '(__newsclean_complete)'
