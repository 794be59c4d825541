#!/bin/sh
# run.sh HEXAPLA SHELL: what that shell completes is what cases.txt says, and of every command the
# options that its help shows. Status 77 where the shell is not installed.
set -eu
hexapla=$1
shell=$2
here=$(cd "$(dirname "$0")" && pwd)
command -v "$shell" >/dev/null || { echo "SKIPPED: no $shell here"; exit 77; }
if [ "$shell" = zsh ] && ! zsh -fc 'zmodload zsh/zpty && zpty terminal true' 2>/dev/null; then
    echo "SKIPPED: zsh gets no terminal here" # a root without /dev/pts
    exit 77
fi
case $shell in
bash) start="bash --norc" ;;
zsh) start="zsh -f" ;;
fish) start="fish --no-config" ;;
*) echo "run.sh: no driver for $shell"; exit 2 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/folder"
touch "$work/folder/minutes.txt" "$work/folder/minutes.fi.txt"

grep -v '^#' "$here/cases.txt" | sed 's/ *| */|/' >"$work/cases"
for command in $("$hexapla" help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p'); do
    options=$("$hexapla" help "$command" | sed -n 's/^  .\{4\}--\([a-z-]*\).*/--\1/p' | LC_ALL=C sort)
    echo "hexapla $command --|"$options
done >>"$work/cases"
cut -d'|' -f1 "$work/cases" >"$work/lines"

"$hexapla" completions "$shell" >"$work/script"
(cd "$work/folder" && HOME=$work XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work LC_ALL=C.UTF-8 \
    $start "$here/complete.$shell" "$work/script" <"$work/lines") >"$work/offered"

# Shells differ in whether a candidate repeats '--option=' and in the '=' behind an option.
while IFS= read -r candidates; do
    printf '%s\n' $candidates | sed 's/^--[a-z-]*=\(.\)/\1/; s/^\(--.*\)=$/\1/' | LC_ALL=C sort -u | paste -s -d" " -
done <"$work/offered" | paste -d'|' "$work/lines" - >"$work/found"
diff -u "$work/cases" "$work/found"
