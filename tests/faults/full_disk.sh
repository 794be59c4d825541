#!/bin/sh
# full_disk.sh HEXAPLA: a disk that fills up while it writes keeps the old file. Needs the right to mount.
. "$(dirname "$0")/lib.sh"
mkdir disk
mount -t tmpfs -o size=8k none disk 2>/dev/null || { echo "cannot mount a small disk here: skipped" && exit 77; }
trap 'umount "$work/disk"; rm -rf "$work"' EXIT
for command in 'segment --format jsonl' 'align --dictionary none --format html' 'check --dictionary none --format html'; do
    echo old >disk/out
    "$hexapla" $command -o disk/out "$fi" "$en" 2>told
    refused "$command"
    [ "$(cat disk/out)" = old ] || fail "$command: the old file is changed"
    [ "$(ls -A disk)" = out ] || fail "$command: left behind: $(ls -A disk)"
done
"$hexapla" check --dictionary none --report html=disk/report.html "$fi" "$en" >/dev/null 2>told
refused "check --report"
[ "$(ls -A disk)" = out ] || fail "check --report: left behind: $(ls -A disk)"
