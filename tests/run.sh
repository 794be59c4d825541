#!/bin/sh
# Builds Hexapla under build/ and runs all its tests.
set -eu
cd "$(dirname "$0")/.."

sh cli/setup.sh doctest-dev zlib1g-dev locales mandoc bash zsh fish dpkg-dev file
cmake -G Ninja -B build -S . -DCMAKE_BUILD_TYPE=Release -DHEXAPLA_TESTS=ON
cmake --build build
exec ctest --test-dir build --output-on-failure
