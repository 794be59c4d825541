// One `complete` a command and an option.

#include "completions.h"

namespace hexapla::cli {
namespace {

constexpr std::string_view kHead =
    R"(# Completions of hexapla for fish; 'hexapla completions fish' writes them.

function __hexapla_at # COMMAND: the words before the cursor begin with it; without: no command yet
    set -l words (commandline -opc)
    test "$words[2]" = "$argv[1]"
end
function __hexapla_after # COMMAND [OPERAND]: the operand, or the command, is the word before the cursor
    set -l words (commandline -opc)
    __hexapla_at $argv[1]; and test "$words[3..]" = "$argv[2]"
end
function __hexapla_names # NAME...: a list with commas
    set -l start (string match -r -- '^(?:--[a-z-]+=)?((?:.*,)?[+-]?)' (commandline -ct))
    printf '%s\n' "$start[2]"$argv
end

complete -c hexapla -f
complete -c hexapla -n __hexapla_at -l help -d 'all commands'
complete -c hexapla -n __hexapla_at -l version -d 'which version this is'
)";

/// In single quotes, as fish reads it.
std::string fish_quoted(std::string_view text) {
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') result += '\\';
        result += c;
    }
    return result + "'";
}

std::string value(const Option &option, const Command &command) {
    const Names names = offered(option, command);
    std::string list = spaced(names);
    switch (option.takes) {
    case Takes::nothing: return "";
    case Takes::text: return " -x";
    case Takes::name: return " -x -a '" + list + "'";
    case Takes::names: return " -x -a '(__hexapla_names " + list + ")'";
    case Takes::file: return " -r -F" + (list.empty() ? "" : " -a '" + list + "'");
    case Takes::name_file:
        list.clear();
        for (const std::string_view name : names) list += std::string(name) + "= ";
        return " -r -F -a '" + list + "'";
    }
    return "";
}

std::string lines(const Command &command) {
    const std::string start = "complete -c hexapla -n ";
    const std::string name(command.name);
    std::string text = "\n" + start + "__hexapla_at -a " + name + " -d " + fish_quoted(brief(command.summary)) + "\n";
    const std::string inside = start + "'__hexapla_at " + name + "'";
    for (const std::string_view long_name : command.options) {
        const Option &option = *find_option(long_name);
        text += inside + " -l " + std::string(long_name);
        if (option.letter != 0) text += std::string(" -s ") + option.letter;
        text += value(option, command) + " -d " + fish_quoted(brief(option.summary)) + "\n";
    }
    if (takes_files(command)) text += inside + " -F\n";
    for (const std::string_view before : places(command))
        text.append(start)
            .append("'__hexapla_after ")
            .append(name)
            .append(before.empty() ? "" : " ")
            .append(before)
            .append("' -a '")
            .append(spaced(command.subjects(before)))
            .append("'\n");
    return text;
}

} // namespace

std::string fish_completions() {
    std::string script(kHead);
    for (const Command &command : commands()) script += lines(command);
    return script;
}

} // namespace hexapla::cli
