# Sourced by the tests here: the program, a folder that goes away, and words for what must hold.
set -u
hexapla=$1
project=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fi=$project/corpus/roadmap/fi.txt
en=$project/corpus/roadmap/en.txt

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# refused WHAT: the last run, whose standard error is in the file told, ended in 2 with one sentence of the program.
refused() {
    status=$?
    [ $status -eq 2 ] || fail "$1: status $status, not 2: $(cat told)"
    [ "$(wc -l <told)" -eq 1 ] || fail "$1: not one sentence: $(cat told)"
    grep -q '^hexapla: ' told || fail "$1: $(cat told)"
}
