#!/bin/sh
# package.sh BUILD VERSION: makes the Debian package of the build and looks at what it is and holds.
# Status 77 where packages cannot be made.
set -eu
build=$1
version=$2
for tool in cpack dpkg-deb dpkg-shlibdeps file; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: no $tool here"; exit 77; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
package=$(echo "$work"/hexapla_"$version"-1_*.deb)
dpkg-deb -f "$package" >"$work/control"
dpkg-deb -c "$package" >"$work/files"

status=0
has() { # FILE PATTERN
    grep -q -- "$2" "$work/$1" || { echo "nothing in its $1 matches $2"; status=1; }
}
has control '^Package: hexapla$'
has control "^Version: $version-1$"
has control '^Depends: .*libc6 (>= .*libicu.*libutf8proc'
has control '^Suggests: dict-freedict-'
has control '^Description: align the language versions'
has control '^ It needs no network'
has files '^-rwxr-xr-x root/root .* \./usr/bin/hexapla$'
has files '^-rwxr-xr-x root/root .* \./usr/bin/hexapla-slurm$'
for file in doc/hexapla/copyright doc/hexapla/changelog.Debian.gz man/man1/hexapla.1.gz man/man1/hexapla-align.1.gz \
    man/man5/hexapla-formats.5.gz bash-completion/completions/hexapla zsh/vendor-completions/_hexapla \
    fish/vendor_completions.d/hexapla.fish; do
    has files "^-rw-r--r-- root/root .* \./usr/share/$file$"
done
if grep -E '\.(h|a|cmake|pc|[157])$' "$work/files"; then
    echo "these do not belong into the package of the program"
    status=1
fi

dpkg-deb -x "$package" "$work/unpacked"
"$work/unpacked/usr/bin/hexapla" --version || status=1
exit $status
