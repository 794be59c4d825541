#!/bin/sh
# memory.sh HEXAPLA READER: with less address space than it needs, from too little to begin with up to enough,
# it ends in 2 with one sentence, or is done; it never aborts, and writes all or nothing.
. "$(dirname "$0")/lib.sh"
reader=$2
lines=40000
sentence='Kissa istuu matolla ja katsoo ulos, kun koira haukkuu pihalla. '
step=16384        # KiB
least_start=65536 # KiB, below which not all libraries are found by the loader

lines_of() { # FORMAT: each line of the document, its number in place of %s
    awk -v form="$1" -v sentence="$sentence" -v lines=$lines \
        'BEGIN { for (i = 1; i <= lines; ++i) { line = form; gsub("%s", i " " sentence, line); print line } }'
}
case $reader in
plain) lines_of '%s' ;;
markdown) lines_of '1. %s' ;;
html) echo '<ol>'; lines_of '<li>%s' ;;
po) lines_of 'msgid "%s"
msgstr "%s"
' ;;
tmx) echo '<tmx><header srclang="fi"/><body>'; lines_of '<tu><tuv xml:lang="fi"><seg>%s</seg></tuv></tu>'; echo '</body></tmx>' ;;
esac >input
"$hexapla" segment --languages fi --reader "$reader" --format jsonl -o whole input || fail "with all memory"

limit=$least_start
refusals=0
while :; do
    rm -f out
    (ulimit -c 0; ulimit -v $limit && exec "$hexapla" segment --languages fi --reader "$reader" --format jsonl -o out input) 2>told
    status=$?
    [ $status -ne 0 ] || break
    (exit $status)
    refused "$limit KiB"
    [ ! -e out ] || fail "$limit KiB: half a result is left"
    refusals=$((refusals + 1))
    limit=$((limit + step))
done
cmp -s out whole || fail "$limit KiB: the result is another"
[ $refusals -gt 0 ] || fail "it needs less than was ever too little"
