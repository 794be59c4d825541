#!/bin/sh
# parallel.sh HEXAPLA: starts an SSH server in a temporary folder, aligns 1,000 documents by GNU parallel
# on two of its names, kills a worker on the way, and looks for the bytes of one process. The line is the
# one that hexapla-cluster(7) shows. Status 77 where that cannot be.
set -eu
. "$(dirname "$0")/documents.sh"
needs parallel sshd ssh ssh-keygen
[ "$(id -u)" -eq 0 ] || skip "sshd wants its folder /run/sshd, which root makes"

port=$(free_port 0)
for key in host user; do ssh-keygen -q -t ed25519 -N '' -f "$work/$key"; done
cat >"$work/sshd_config" <<END
Port $port
ListenAddress 127.0.0.1
HostKey $work/host
AuthorizedKeysFile $work/user.pub
PidFile none
StrictModes no
END
mkdir -p /run/sshd
started "$(command -v sshd)" -D -e -f "$work/sshd_config"
cat >"$work/to_here" <<END
#!/bin/sh
exec ssh -q -p $port -i $work/user -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=$work/known "\$@"
END
chmod +x "$work/to_here"
until_true "$work/to_here" 127.0.0.1 true

one_process
parallel --will-cite --ssh "$work/to_here" --sshlogin 1/127.0.0.1,1/localhost --workdir "$PWD" \
    --pipe --keep-order --block 20k --retries 3 \
    "$(command -v hexapla) batch --jobs 1 $options || [ \$? -eq 1 ]" \
    <"$work/in.jsonl" >"$work/out.jsonl" 2>"$work/parallel.log" &
kill_a_worker $! "$work/out.jsonl"
wait "$run" || failed "status $?"
grep -c '"error":' "$work/out.jsonl" >"$work/errors" || true
status=$(cat "$work/errors") # the one document that fails
same_as_one_process
