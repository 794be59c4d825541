#!/bin/sh
# pages.sh HEXAPLA: every manual page is well-formed; every command has one, and all its long options
# stand in it, and so do the names that it takes for an operand.
set -eu
hexapla=$1
cd "$(dirname "$0")/../man"
status=0
complain() {
    echo "$*"
    status=1
}

mandoc -T lint -W warning ./*.[1-9] || status=1
commands=$("$hexapla" help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
[ -n "$commands" ] || complain "no commands found in the help"
for command in $commands; do
    grep -q "^\.It Cm $command\$" hexapla.1 || complain "hexapla.1 does not name '$command'"
    [ "$command" != help ] || continue # hexapla(1) says it all
    page=hexapla-$command.1
    [ -f "$page" ] || { complain "no $page"; continue; }
    options=$("$hexapla" help "$command" | sed -n 's/^  .\{4\}--\([a-z-]*\).*/\1/p')
    [ -n "$options" ] || complain "no options found in the help of '$command'"
    for option in $options; do
        grep -q "^\.It .*Fl -$option\>" "$page" || complain "$page does not name --$option"
    done
    for name in $("$hexapla" help "$command" | sed -n '1s/.* \([a-z|]*|[a-z]*\)$/\1/p' | tr '|' ' '); do
        grep -q "^\.Cm .*\<$name\>" "$page" || complain "$page does not name '$name'"
    done
done
exit $status
