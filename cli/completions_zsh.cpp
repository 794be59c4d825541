// For each command the words that zsh's _arguments reads, one an option.

#include "completions.h"

namespace hexapla::cli {
namespace {

constexpr std::string_view kHead = R"(#compdef hexapla
# Completions of hexapla for zsh; 'hexapla completions zsh' writes them.

_hexapla_names() { # a list with commas
    compset -P '*,'
    compset -P '[+-]'
    compadd -S '' "$@"
}
_hexapla_file() { # a file, or one of the names
    compadd "$@"
    _files
}
_hexapla_name_file() {
    if compset -P '*='; then _files; else compadd -S '=' "$@"; fi
}
)";

/// How _arguments completes a value.
std::string action(const Option &option, const Command &command) {
    const std::string names = spaced(offered(option, command));
    switch (option.takes) {
    case Takes::nothing: return "";
    case Takes::text: return " ";
    case Takes::name: return "(" + names + ")";
    case Takes::names: return "_hexapla_names " + names;
    case Takes::file: return names.empty() ? "_files" : "_hexapla_file " + names;
    case Takes::name_file: return "_hexapla_name_file " + names;
    }
    return "";
}

std::string specification(const Option &option, const Command &command) {
    const std::string name = "--" + std::string(option.name);
    const std::string letter = option.letter != 0 ? std::string("-") + option.letter : "";
    const bool flag = option.takes == Takes::nothing;
    std::string rest = "[" + std::string(brief(option.summary)) + "]";
    if (!flag) rest += ":" + std::string(option.argument) + ":" + action(option, command);
    const std::string once = option.repeatable ? "*" : "(" + name + (letter.empty() ? "" : " " + letter) + ")";
    const std::string indent = " \\\n            ";
    std::string words = indent + quoted(once + name + (flag ? "" : "=") + rest);
    if (!letter.empty()) words += indent + quoted(once + letter + (flag ? "" : "+") + rest);
    return words;
}

std::string command_rows() {
    std::string rows;
    for (const Command &command : commands()) {
        rows += "        " + std::string(command.name) + ")\n        _arguments -s -S";
        for (const std::string_view name : command.options) rows += specification(*find_option(name), command);
        if (takes_files(command)) rows += " \\\n            '*:file:_files'";
        if (!places(command).empty()) rows += " \\\n            '*:name:_hexapla_operand'";
        rows += "\n        ;;\n";
    }
    return rows;
}

/// Names that stand as operands, by the command and the word before.
std::string operand_function() {
    std::string rows;
    for (const Command &command : commands())
        for (const std::string_view before : places(command))
            rows += "    '" + std::string(command.name) + " " + std::string(before) + "') compadd \"$@\" " +
                    spaced(command.subjects(before)) + " ;;\n";
    return "_hexapla_operand() {\n    local before=\n    ((CURRENT > 2)) && "
           "before=$words[CURRENT-1]\n"
           "    case \"$words[1] $before\" in\n" +
           rows + "    esac\n}\n";
}

} // namespace

std::string zsh_completions() {
    std::string names;
    for (const Command &command : commands())
        names += "        " + quoted(std::string(command.name) + ":" + std::string(command.summary)) + "\n";
    return std::string(kHead) + operand_function() +
           "_hexapla() {\n    local curcontext=$curcontext state line\n    local -a commands=(\n" + names +
           "    )\n    _arguments -C '(- *)--help[all commands]' '(- *)--version[which version "
           "this is]' \\\n"
           "        '1:command:->command' '*::operand:->operand'\n    case $state in\n"
           "    command) _describe -t commands command commands ;;\n"
           "    operand)\n        curcontext=${curcontext%:*:*}:hexapla-$words[1]:\n"
           "        case $words[1] in\n" +
           command_rows() +
           "        esac\n        ;;\n    esac\n}\n"
           "if [[ $funcstack[1] == _hexapla ]]; then _hexapla \"$@\"; else compdef _hexapla "
           "hexapla; fi\n";
}

} // namespace hexapla::cli
