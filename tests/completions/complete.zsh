# zsh -f complete.zsh SCRIPT <LINES: what zsh offers at the end of each line, a line each.
# Completion works only where lines are edited, so a second zsh does it in a pseudo-terminal.
zmodload zsh/zpty
work=$(mktemp -d)
cp $1 $work/_hexapla
cat >$work/lines
cat >$work/inside <<'INSIDE'
fpath=($work $fpath)
autoload -Uz compinit
compinit -u -D
# Notes what is added; questions that completion functions ask with -O, -A or -D are left alone.
compadd() {
    if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
        local -a found suffix
        builtin compadd -O found "$@"
        zparseopts -E -a ignored S:=suffix
        [[ $suffix[2] == '=' ]] || suffix=()
        candidates+=($IPREFIX${^found}$suffix[2])
    fi
    builtin compadd "$@"
}
each-line() {
    local line
    while IFS= read -r line; do
        candidates=()
        BUFFER=$line CURSOR=$#line
        zle list-candidates
        print -r -- $candidates
    done <$work/lines >$work/candidates
    exit
}
zle -C list-candidates list-choices _main_complete
zle -N each-line
bindkey '^G' each-line
INSIDE
zpty terminal "exec env work=$work TERM=dumb zsh -f -i"
zpty -w terminal "source $work/inside; print READY-\$((1 + 1))"
while zpty -r terminal output; do
    [[ $output == *READY-2* ]] && break
done
zpty -w -n terminal $'\a'
while zpty -r terminal output; do :; done
cat $work/candidates
rm -rf $work
