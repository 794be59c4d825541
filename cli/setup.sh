#!/bin/sh
# setup.sh [PACKAGE...]: installs the Debian packages that Hexapla is built from, and those named,
# where they are missing; asks for root only then. Says nothing when all is there.
set -eu

packages="cmake ninja-build g++ pkg-config libicu-dev libboost-program-options-dev libutf8proc-dev
nlohmann-json3-dev libpugixml-dev libdeflate-dev libcmark-dev libgumbo-dev libzip-dev dict-freedict-fin-bul $*"

command -v dpkg-query >/dev/null 2>&1 || {
    echo "setup.sh: this is no Debian; what is needed goes by these names there:" $packages >&2
    exit 0
}

missing=
for package in $packages; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || {
        echo "setup.sh: as root, please: apt-get install --no-install-recommends$missing" >&2
        exit 2
    }
    as_root=sudo
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Without recommendations: dict-freedict-* would bring a dictionary server along.
if ! { $as_root apt-get update -q &&
       $as_root env DEBIAN_FRONTEND=noninteractive \
           apt-get install -y -q --no-install-recommends $missing; } >"$log" 2>&1; then
    cat "$log" >&2
    echo "setup.sh: the packages could not be installed, see above" >&2
    exit 2
fi
