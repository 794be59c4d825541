#!/bin/sh
# run.sh HEXAPLA CASE [--update]: runs the golden case in the folder CASE.
#   CASE/cmd      a shell script; `hexapla` is the program, corpus/ the project's, files of CASE are there,
#                 and common/, what several cases use
#   CASE/stdout, CASE/stderr, CASE/status   what must come of it; --update writes them
# A case that ends with status 77 has said on standard output why it cannot be run here.
set -eu
hexapla=$1
case=$(cd "$2" && pwd)
project=$(cd "$(dirname "$0")/../.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/run" "$work/out"
ln -s "$hexapla" "$work/bin/hexapla"
ln -s "$project/corpus" "$work/run/corpus"
ln -s "$project/tests/golden/common" "$work/run/common"
find "$case" -mindepth 1 -maxdepth 1 ! -name cmd ! -name stdout ! -name stderr ! -name status \
    -exec cp -R {} "$work/run/" \;

# Nothing of the machine's own settings comes in; dictionaries are an input that not all have.
status=0
(cd "$work/run" && env -i PATH="$work/bin:$PATH" HOME="$work" COLUMNS=80 \
    sh "$case/cmd" >"$work/out/stdout" 2>"$work/out/stderr" </dev/null) || status=$?
echo "$status" >"$work/out/status"

if [ "${3:-}" = --update ]; then
    cp "$work/out/stdout" "$work/out/stderr" "$work/out/status" "$case/"
    exit 0
fi
if [ "$status" = 77 ]; then
    cat "$work/out/stdout"
    exit 77
fi
different=0
for part in stdout stderr status; do
    diff -u "$case/$part" "$work/out/$part" || different=1
done
exit $different
