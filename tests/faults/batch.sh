#!/bin/sh
# batch.sh HEXAPLA: files of a batch that cannot be read fail their own lines; a dictionary that vanishes
# between its listing and its reading fails those that need it; the others are aligned.
. "$(dirname "$0")/lib.sh"

document() { # ID LANGUAGE FILE
    printf '{"id":"%s","versions":[{"language":"%s","file":"%s"},{"language":"en","text":"Earth."}]}\n' "$@"
}
is() { # LINE PATTERN
    sed -n "$1p" results | grep -q "$2" || fail "line $1 of $(cat results)"
}

printf 'Maa.' >good.txt
printf 'Ma\377a.' >broken.txt
mkdir folder
ln -s nowhere.txt link.txt
for file in good.txt broken.txt missing.txt folder link.txt good.txt; do document "$file" fi "$file"; done |
    "$hexapla" batch --dictionary none --jobs 2 >results 2>told
[ $? -eq 1 ] || fail "a batch with lines that failed ended in another status than 1"
[ "$(wc -l <results)" -eq 6 ] || fail "not a result for each line"
for line in 1 6; do is $line '"rows":'; done
for line in 2 3 4 5; do is $line '"error":'; done

printf 'maa\tA\tA\n' >freedict-fin-eng.index
printf 'maa\nearth\n' >freedict-fin-eng.dict
mkfifo lines out
"$hexapla" batch --dictionary freedict-fin-eng.index --jobs 1 <lines >out 2>told &
pid=$!
exec 3>lines 4<out
document 1 sv good.txt >&3 # needs no Finnish words
head -n 1 <&4 >results
rm freedict-fin-eng.dict
document 2 fi good.txt >&3
exec 3>&-
cat <&4 >>results
wait $pid
[ $? -eq 1 ] || fail "a batch whose dictionary vanished ended in another status than 1"
is 1 '"rows":'
is 2 '"error":".*freedict-fin-eng'

"$hexapla" align --languages fi,en --dictionary freedict-fin-eng.index good.txt good.txt >out.txt 2>told
refused "align without its dictionary"
[ ! -s out.txt ] || fail "align without its dictionary wrote something"
