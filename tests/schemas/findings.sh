#!/bin/sh
# findings.sh HEXAPLA: what is written for other programs is valid by its published schema. The schemas
# are not ours to ship: they are looked for in $HEXAPLA_SCHEMAS, else in shared/schemas beside the
# checkout. Status 77, which the tests count as skipped, where they or a validator are not there.
set -eu
hexapla=$1
project=$(cd "$(dirname "$0")/../.." && pwd)
schemas=${HEXAPLA_SCHEMAS:-$project/../shared/schemas}
skip() {
    echo "SKIPPED: $1" >&2
    exit 77
}
[ -d "$schemas" ] || skip "no schemas; name their folder in HEXAPLA_SCHEMAS"
command -v xmllint >/dev/null || skip "no xmllint (Debian: libxml2-utils)"
python3 -c 'import jsonschema' 2>/dev/null || skip "no jsonschema for Python (Debian: python3-jsonschema)"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$project"

# Findings of all kinds, none at all, baselined ones, and bytes that XML and JSON must not pass on.
printf 'A (broken\001 line.Next "one & <two>.\n' >"$work/odd name.en.txt"
printf 'Fine.\n' >"$work/clean.en.txt"
reports() {
    name=$1
    shift
    "$hexapla" check --report "sarif=$work/$name.sarif" --report "junit=$work/$name.xml" "$@" >/dev/null ||
        [ $? -eq 1 ]
}
reports roadmap --glossary corpus/roadmap/glossary.tsv corpus/roadmap/bg.txt corpus/roadmap/fi.txt
reports many corpus/roadmap/en.txt corpus/roadmap/it.txt corpus/roadmap/fr.txt
reports known --baseline "$work/known.tsv" --update-baseline corpus/roadmap/bg.txt corpus/roadmap/fi.txt
reports odd "$work/odd name.en.txt"
reports clean "$work/clean.en.txt"

for file in "$work"/*.xml; do xmllint --noout --schema "$schemas/JUnit.xsd" "$file"; done
python3 - "$schemas/sarif-2.1.0.json" "$work"/*.sarif <<'PYTHON'
import json, sys
from jsonschema import Draft4Validator
validator = Draft4Validator(json.load(open(sys.argv[1], encoding="utf-8")))
failed = False
for name in sys.argv[2:]:
    log = json.load(open(name, encoding="utf-8"))
    for error in validator.iter_errors(log):
        failed = True
        print(name, list(error.absolute_path), error.message)
    for result in log["runs"][0]["results"]:
        failed |= not result["locations"]  # a code host refuses a file for one result without a place
sys.exit(failed)
PYTHON
