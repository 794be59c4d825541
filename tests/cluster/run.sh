#!/bin/sh
# Builds Hexapla under build/, installs Slurm, GNU parallel and an SSH server from Debian where they are
# missing, and runs the tests of the cluster page. As root: slurmd wants that.
set -eu
cd "$(dirname "$0")/../.."

sh cli/setup.sh doctest-dev zlib1g-dev munge slurmctld slurmd slurm-client parallel openssh-server openssh-client procps
cmake -G Ninja -B build -S . -DCMAKE_BUILD_TYPE=Release -DHEXAPLA_TESTS=ON
cmake --build build
exec ctest --test-dir build --output-on-failure -L cluster
