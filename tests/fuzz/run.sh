#!/bin/sh
# run.sh BUILD SECONDS [NAME]...: runs the fuzz targets of a build with HEXAPLA_FUZZ, all or those named, two at
# a time, each for so many seconds. What they learn is kept in BUILD/corpus/NAME and used again; an input
# that breaks something is left in BUILD/findings, beside what was told of each target.
set -eu
build=$(cd "$1" && pwd)
seconds=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
cases=$here/../cases
[ $# -gt 0 ] || set -- $(cd "$here" && ls fuzz_*.cpp | sed 's/^fuzz_//; s/\.cpp$//')

# What was given back is soon given out again: else ASan holds gigabytes that hold nothing.
export ASAN_OPTIONS=quarantine_size_mb=32
mkdir -p "$build/findings"
for name; do
    mkdir -p "$build/corpus/$name"
done
# Longer inputs find no more, and take longer.
printf '%s\n' "$@" | xargs -P 2 -I NAME sh -c '
    seeds=; [ ! -d "$2/seeds/NAME" ] || seeds=$2/seeds/NAME
    "$1/tests/fuzz/hexapla_fuzz_NAME" -max_total_time="$3" -max_len=6000 -timeout=100 -rss_limit_mb=2048 \
        -dict="$2/tokens.dict" -artifact_prefix="$1/findings/NAME-" -print_final_stats=1 \
        "$1/corpus/NAME" $seeds "$4/sentences" "$4/markers" >"$1/findings/NAME.log" 2>&1 &&
        echo "NAME: nothing found" || echo "NAME: found something, see $1/findings/NAME.log"' sh "$build" "$here" "$seconds" "$cases"
