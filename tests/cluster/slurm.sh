#!/bin/sh
# slurm.sh HEXAPLA-SLURM HEXAPLA: starts a Slurm of one machine in a temporary folder, aligns 1,000 documents
# by hexapla-slurm in it, kills a worker on the way, and looks for the bytes and the status of one process.
# Status 77 where Slurm cannot run.
set -eu
. "$(dirname "$0")/documents.sh"
script=$1
needs munged munge slurmctld slurmd sbatch scontrol squeue
[ "$(id -u)" -eq 0 ] || skip "slurmd starts jobs as root only"

# Everything that Slurm keeps lies in the folder; on the loopback; without control groups. On a busy machine
# an answer or the start of a job may take longer than Slurm waits by itself.
host=$(hostname -s)
cat >"$work/slurm.conf" <<END
ClusterName=hexapla
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$(free_port 0)
SlurmdPort=$(free_port 1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
ReturnToService=2
MessageTimeout=100
TCPTimeout=100
BatchStartTimeout=600
NodeName=$host NodeAddr=127.0.0.1 CPUs=2
PartitionName=all Nodes=ALL Default=YES State=UP
END
mkdir "$work/state" "$work/spool"
SLURM_CONF=$work/slurm.conf
export SLURM_CONF

head -c 1024 /dev/urandom >"$work/munge.key"
chmod 400 "$work/munge.key"
started munged --foreground --force --key-file="$work/munge.key" --socket="$work/munge.socket" \
    --log-file="$work/munged.log" --pid-file="$work/munged.pid" --seed-file="$work/munged.seed"
until_true munge -S "$work/munge.socket" -n
started slurmctld -D
until_true sh -c 'scontrol ping | grep -q UP'
started slurmd -D
until_true sh -c 'sinfo -h -o %t | grep -qx idle'

one_process
"$script" -n 4 "$work/in.jsonl" "$work/out.jsonl" $options >"$work/script.log" 2>&1 &
kill_a_worker $! "$work"/out.jsonl.parts/1.jsonl "$work"/out.jsonl.parts/2.jsonl
status=0
wait "$run" || status=$?
grep -q 'once more' "$work/script.log" || failed "no part was submitted again: $(cat "$work/script.log")"
same_as_one_process
[ ! -e "$work/out.jsonl.parts" ] || failed "its parts were left behind"
