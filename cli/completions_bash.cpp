// Three tables (the options of a command, their values, its operands), then a function that reads
// them.

#include "completions.h"

namespace hexapla::cli {
namespace {

constexpr std::string_view kHead =
    R"(# Completions of hexapla for bash; 'hexapla completions bash' writes them.
)";

/// Finds what may stand at the cursor, then asks bash for it. Bash takes '=' for a word of its own.
constexpr std::string_view kFunction = R"(
_hexapla() {
    local command=${COMP_WORDS[1]} cur=${COMP_WORDS[COMP_CWORD]}
    local kind= names= before= operands= word last place
    for ((place = 2; place < COMP_CWORD; place++)); do
        word=${COMP_WORDS[place]}
        if [[ $word == '=' ]]; then
            kind=${kind:-file} # after --report sarif
        elif [[ $kind ]]; then
            kind= # this was the value
        elif [[ ! $operands && $word == -- ]]; then
            operands=yes
        elif [[ ! $operands && $word == -?* ]]; then
            _hexapla_value "$command $word"
        else
            before=$word
        fi
    done
    if [[ $cur == '=' ]]; then
        kind=${kind:-file} cur=
    elif ((COMP_CWORD == 1)); then
        kind=name names=$_hexapla_commands
    elif [[ ! $kind && ! $operands && $cur == -* ]]; then
        kind=name
        _hexapla_options "$command"
    elif [[ ! $kind ]]; then
        _hexapla_operand "$command" "$before"
    fi
    last=${cur##*,}
    case $kind in
    name) mapfile -t COMPREPLY < <(compgen -W "$names" -- "$cur") ;;
    names)
        [[ $last == [+-]* ]] && last=${last:1}
        mapfile -t COMPREPLY < <(compgen -P "${cur%"$last"}" -W "$names" -- "$last")
        compopt -o nospace 2>/dev/null
        ;;
    name_file)
        mapfile -t COMPREPLY < <(compgen -S = -W "$names" -- "$cur")
        compopt -o nospace 2>/dev/null
        ;;
    file)
        mapfile -t COMPREPLY < <(compgen -f -- "$cur"; compgen -W "$names" -- "$cur")
        compopt -o filenames 2>/dev/null
        ;;
    *) COMPREPLY=() ;;
    esac
}
complete -F _hexapla hexapla
)";

std::string_view kind(Takes takes) {
    switch (takes) {
    case Takes::nothing: return "";
    case Takes::text: return "text";
    case Takes::name: return "name";
    case Takes::names: return "names";
    case Takes::file: return "file";
    case Takes::name_file: return "name_file";
    }
    return "";
}

/// A function of one row a case: what its argument sets.
std::string table(std::string_view name, std::string_view subject, const std::string &rows) {
    return std::string(name) + "() {\n    case " + std::string(subject) + " in\n" + rows + "    esac\n}\n";
}

std::string options_rows() {
    std::string rows;
    for (const Command &command : commands()) {
        std::string words;
        for (const std::string_view name : command.options) {
            const char letter = find_option(name)->letter;
            words += " --" + std::string(name);
            if (letter != 0) words += std::string(" -") + letter;
        }
        rows += "    " + std::string(command.name) + ") names='" + words.substr(1) + "' ;;\n";
    }
    return rows;
}

std::string value_rows() {
    std::string rows;
    for (const Command &command : commands())
        for (const std::string_view name : command.options) {
            const Option &option = *find_option(name);
            if (option.takes == Takes::nothing) continue;
            const std::string start = "'" + std::string(command.name) + " -";
            rows += "    " + start + '-' + std::string(name) + "'";
            if (option.letter != 0) rows += " | " + start + option.letter + "'";
            rows +=
                ") kind=" + std::string(kind(option.takes)) + " names='" + spaced(offered(option, command)) + "' ;;\n";
        }
    return rows;
}

std::string operand_rows() {
    std::string rows;
    for (const Command &command : commands()) {
        const std::string start = "    '" + std::string(command.name) + " ";
        if (takes_files(command)) rows += start + "'*) kind=file ;;\n";
        for (const std::string_view before : places(command))
            rows += start + std::string(before) + "') kind=name names='" + spaced(command.subjects(before)) + "' ;;\n";
    }
    return rows;
}

} // namespace

std::string bash_completions() {
    std::string names;
    for (const Command &command : commands()) names += std::string(command.name) + ' ';
    return std::string(kHead) + "_hexapla_commands='" + names + "--help --version'\n" +
           table("_hexapla_options", "$1", options_rows()) +
           table("_hexapla_value", "$1", value_rows() + "    *) kind= names= ;;\n") +
           table("_hexapla_operand", "\"$1 $2\"", operand_rows()) + std::string(kFunction);
}

} // namespace hexapla::cli
