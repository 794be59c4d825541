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

# As many versions as stand side by side: two in the usual 80 columns.
columns=$(tput cols 2>/dev/null || echo 80)
set -- corpus/roadmap/bg.txt corpus/roadmap/fi.txt
if [ "$columns" -ge 110 ]; then set -- "$@" corpus/roadmap/en.txt; fi
if [ "$columns" -ge 140 ]; then set -- "$@" corpus/roadmap/es.txt; fi
echo "hexapla align $*"
echo
build/hexapla align "$@"
set -- corpus/roadmap/*.txt
build/hexapla align --format html -o build/roadmap.html "$@"
echo
echo "All $# versions side by side, for a browser:  build/roadmap.html"
echo "What is wrong with them:  build/hexapla check corpus/roadmap/*.txt"
