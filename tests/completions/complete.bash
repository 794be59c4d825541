# bash complete.bash SCRIPT <LINES: what bash offers at the end of each line, a line each.
source "$1"
function=$(complete -p hexapla | sed 's/.*-F \([^ ]*\).*/\1/')
while IFS= read -r line; do
    # Readline parts words at blanks and, by COMP_WORDBREAKS, at '='.
    spread=${line//=/ = }
    read -ra COMP_WORDS <<<"$spread"
    [[ $line == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$line COMPREPLY=()
    start=
    [[ $line =~ [^\ =]+=[^\ =]*$ ]] && start=${line##* } start=${start%=*}=
    "$function" hexapla "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    echo "${COMPREPLY[@]/#/$start}"
done
