#!/bin/sh
# killed.sh HEXAPLA: killed while it writes, it leaves the old file as it was and nothing else.
. "$(dirname "$0")/lib.sh"
echo old >out.jsonl
mkfifo lines
"$hexapla" batch --dictionary none -o out.jsonl <lines &
pid=$!
exec 3>lines
echo '{"id":1,"versions":[{"language":"fi","text":"Maa."},{"language":"en","text":"Earth."}]}' >&3
# It writes as soon as it holds a file in this folder open.
until ls -l "/proc/$pid/fd" 2>/dev/null | grep -q "$work/[^ ]*\( (deleted)\|[.]part\)$"; do
    kill -0 $pid 2>/dev/null || fail "it ended before it was killed"
    sleep 0.05
done
kill -KILL $pid
wait $pid 2>/dev/null
exec 3>&-
[ "$(cat out.jsonl)" = old ] || fail "the old file is changed"
rm lines
[ "$(ls -A)" = out.jsonl ] || fail "left behind: $(ls -A)"
