#!/bin/sh
# coverage.sh [LEAST]: builds the library once more under build-coverage/ so that it counts, runs the units
# and the golden runs and prints how many lines of lib/ they reach, a row a file and the total. Ends with 2
# where that is below LEAST per cent (95). The lines themselves: build-coverage/lines/index.html.
set -eu
cd "$(dirname "$0")/.."
least=${1:-95}

sh cli/setup.sh doctest-dev zlib1g-dev gcovr
cmake -G Ninja -B build-coverage -S . -DCMAKE_BUILD_TYPE=Release -DHEXAPLA_COVERAGE=ON -DHEXAPLA_TESTS=ON >/dev/null
cmake --build build-coverage --target hexapla_program hexapla_unit
find build-coverage -name '*.gcda' -exec rm {} + # what earlier runs counted
ctest --test-dir build-coverage -R '^(unit|golden\..*)$' --output-on-failure
mkdir -p build-coverage/lines
# Threads that count at once may leave a count of branches below 0, which gcovr 5 takes for no line of gcov.
gcovr --root . --filter lib/ --exclude-throw-branches --gcov-ignore-parse-errors --fail-under-line "$least" --txt - \
    --html-details build-coverage/lines/index.html build-coverage/CMakeFiles/hexapla.dir
