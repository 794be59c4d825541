# Read by the tests beside it, as `. documents.sh` with HEXAPLA as the last argument: 1,000 documents, the
# program on the PATH, a folder for the work, and what the tests have in common.

skip() {
    echo "SKIPPED: $*; 'sh tests/cluster/run.sh' installs what is missing and runs these tests"
    exit 77
}
failed() {
    echo "FAILED: $*"
    tail -n 20 "$work"/*.log || true
    exit 1
}
needs() { # PROGRAM...
    for program; do
        command -v "$program" >/dev/null || skip "no $program here"
    done
}

# Starts a program that is stopped when the test ends, by its number.
pids=
started() { # COMMAND...
    "$@" >"$work/$(basename "$1").out.log" 2>&1 &
    pids="$pids $!"
}
until_true() { # SECONDS COMMAND...: waits until it is; after so long it never will
    tries=$(($1 * 10))
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || failed "never true: $*"
        sleep 0.1
    done
}
cleaned() {
    for pid in $pids; do
        kill "$pid" 2>/dev/null && wait "$pid" || true
    done
    rm -rf "$work"
}

for last; do :; done
PATH=$(cd "$(dirname "$last")" && pwd):/usr/sbin:/sbin:$PATH
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap cleaned EXIT
trap 'exit 1' INT TERM

# Every pair of the roadmap's versions in turn, and one document that fails. The empty configuration tells
# these processes from all others.
: >"$work/hexapla.ini"
options="--dictionary none --config $work/hexapla.ini"
ls corpus/roadmap/*.txt | awk '
    { file[NR - 1] = $0 }
    END {
        for (id = 0; id < 1000; ++id) {
            second = id == 500 ? "nowhere.txt" : file[(id + 1 + id % (NR - 1)) % NR]
            printf "{\"id\":%d,\"versions\":[{\"file\":\"%s\"},{\"file\":\"%s\"}]}\n", id, file[id % NR], second
        }
    }' >"$work/in.jsonl"

one_process() {
    status=0
    hexapla batch --jobs 1 $options <"$work/in.jsonl" >"$work/one.jsonl" || status=$?
    [ "$status" -eq 1 ] && [ "$(wc -l <"$work/one.jsonl")" -eq 1000 ] || failed "one process ended with $status"
}
same_as_one_process() { # of out.jsonl and $status
    cmp "$work/one.jsonl" "$work/out.jsonl" || failed "other bytes than one process writes"
    [ "$status" -eq 1 ] || failed "status $status instead of 1: a document failed"
    echo "1,000 documents, a worker killed: the bytes of one process"
}
# Kills one of the processes that align for RUN, as soon as there are results in one of the files.
kill_a_worker() { # RUN FILE...
    run=$1
    shift
    until cat "$@" 2>/dev/null | grep -q . &&
        worker=$(pgrep -f "^[^ ]*hexapla batch .*--config $work/hexapla.ini") && kill -9 "${worker%%[!0-9]*}"; do
        kill -0 "$run" 2>/dev/null || failed "it ended before a worker could be killed"
        sleep 0.05
    done
}
