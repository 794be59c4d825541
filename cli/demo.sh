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

# A terminal holds two columns well.
echo "hexapla align corpus/roadmap/bg.txt corpus/roadmap/fi.txt"
echo
build/hexapla align corpus/roadmap/bg.txt corpus/roadmap/fi.txt
set -- corpus/roadmap/*.txt
build/hexapla align --format html -o build/roadmap.html "$@"
echo
echo "All $# versions side by side, for a browser:  build/roadmap.html"
echo "What is wrong with them:  build/hexapla check corpus/roadmap/*.txt"
