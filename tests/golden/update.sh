#!/bin/sh
# update.sh [CASE...]: takes what the program says now for what it must say; look at `git diff` after it.
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- */
for case; do
    sh run.sh "$(cd ../../build && pwd)/hexapla" "$case" --update
done
