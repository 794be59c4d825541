#!/bin/sh
# closed_pipe.sh HEXAPLA: whoever reads may stop reading; no command complains, or goes on for ever.
. "$(dirname "$0")/lib.sh"
yes "Kissa istuu." | head -n 20000 >long.txt
line='{"id":1,"versions":[{"language":"fi","text":"Maa."},{"language":"en","text":"Earth."}]}'
for command in 'segment --format tsv long.txt' 'check --checks duplicate-item,glued-sentences long.txt' 'help'; do
    { "$hexapla" $command 2>told; echo $? >status; } | head -c 1 >/dev/null
    [ "$(cat status)" -lt 2 ] || fail "$command: status $(cat status)"
    [ ! -s told ] || fail "$command: $(cat told)"
done
{ yes "$line" | head -n 3000 | "$hexapla" batch --dictionary none --jobs 4 2>told; echo $? >status; } | head -n 1 >/dev/null
[ "$(cat status)" -eq 0 ] || fail "batch: status $(cat status)"
[ ! -s told ] || fail "batch: $(cat told)"
