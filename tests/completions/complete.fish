# fish --no-config complete.fish SCRIPT <LINES: what fish offers at the end of each line, a line each.
source $argv[1]
while read --local line
    echo (complete -C "$line" | string replace -r '\t.*' '')
end
