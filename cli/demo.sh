#!/bin/sh
# Builds Hexapla under build/ and lines up the versions of corpus/roadmap.
set -eu
cd "$(dirname "$0")/.."

sh cli/setup.sh
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Building ..."
if ! { cmake -G Ninja -B build -S . -DCMAKE_BUILD_TYPE=Release -DHEXAPLA_TESTS=OFF &&
       cmake --build build; } >"$log" 2>&1; then
    cat "$log" >&2
    echo "demo.sh: the build failed, see above" >&2
    exit 2
fi

set -- corpus/roadmap/*.txt
# A terminal holds two columns well; all versions at once are better read elsewhere.
[ $# -le 3 ] || set -- corpus/roadmap/bg.txt corpus/roadmap/fi.txt
echo "hexapla align $*"
echo
exec build/hexapla align "$@"
