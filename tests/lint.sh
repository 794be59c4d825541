#!/bin/sh
# lint.sh [FILE...]: asks clang-format whether the sources are laid out as .clang-format says, reads them with cppcheck,
# which takes seconds, and with clang-tidy, which takes ten seconds a file: all of cli/ and lib/, or the .cpp files named.
# Ends with 1 where one of them finds something. What they are not asked, and why, stands in tests/cppcheck.txt and
# .clang-tidy. A tool that is missing is said and left out.
set -eu
cd "$(dirname "$0")/.."
status=0

there() {
    command -v "$1" >/dev/null || { echo "SKIPPED: no $1 here" >&2; return 1; }
}

if there clang-format; then
    find lib cli tests -name '*.cpp' -o -name '*.h' | xargs clang-format --dry-run --Werror || status=1
fi
if there cppcheck; then
    cppcheck --quiet --std=c++20 --language=c++ --enable=warning,style,performance,portability \
        --suppress=missingIncludeSystem --suppressions-list=tests/cppcheck.txt --error-exitcode=1 -I lib -I cli \
        -DHEXAPLA_VERSION='""' -DHEXAPLA_CASES='""' -DHEXAPLA_CORPUS='""' lib cli tests || status=1
fi
if there clang-tidy; then
    [ $# -gt 0 ] || set -- $(find lib cli -name '*.cpp' | sort)
    cmake -G Ninja -B build -S . >/dev/null # for compile_commands.json
    # One a processor; lines such as "812 warnings generated" are of system headers.
    printf '%s\n' "$@" | xargs -P "$(nproc)" -n 1 clang-tidy -p build --quiet --warnings-as-errors='*' 2>/dev/null || status=1
fi
exit $status
