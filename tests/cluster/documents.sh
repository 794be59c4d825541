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

listening() { # PORT
    grep -q ":$(printf %04X "$1") .* 0A " /proc/net/tcp /proc/net/tcp6 2>/dev/null
}
# Prints a port that nobody listens on. Tests that run at once look in different places, all below the ports
# that the kernel gives to clients; one test that wants several asks by number.
free_port() { # [0-9]
    port=$((10000 + $$ % 1000 * 10 + $1))
    while listening $port; do port=$((port + 10)); done
    echo $port
}

# Starts a program that is stopped when the test ends, by its number.
pids=
started() { # COMMAND...
    "$@" >"$work/$(basename "$1").out.log" 2>&1 &
    pids="$pids $!"
}
# Waits until it is, however long a busy machine takes; not where one of the programs started has ended.
until_true() { # COMMAND...
    until "$@" >"$work/until_true.log" 2>&1; do
        for pid in $pids; do
            kill -0 "$pid" 2>/dev/null || failed "a program ended before this was true: $*"
        done
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
# Stops the process before it kills it: one that is just ending would end well all the same.
killed() { # PID
    kill -STOP "$1" || return 1
    until state=$(sed 's/^.*) //; s/ .*//' "/proc/$1/stat") && [ "$state" = T ]; do
        case $state in
        R | S | D) sleep 0.01 ;;
        *) return 1 ;;
        esac
    done
    kill -9 "$1"
}
# Kills one of the processes that align for RUN, as soon as there are results in one of the files.
kill_a_worker() { # RUN FILE...
    run=$1
    shift
    until cat "$@" 2>/dev/null | grep -q . &&
        workers=$(pgrep -f "^[^ ]*hexapla batch .*--config $work/hexapla.ini") && killed "${workers%%[!0-9]*}" 2>/dev/null; do
        kill -0 "$run" 2>/dev/null || failed "it ended before a worker could be killed"
        sleep 0.05
    done
}
