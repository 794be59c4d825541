#include "help.h"

#include "document/segment.h"
#include "nearest.h"

#include <algorithm>

namespace hexapla::cli {
namespace {

constexpr std::size_t kWidth = 80;         ///< columns of the help
constexpr std::size_t kSummaryColumn = 15; ///< where a command's summary begins
constexpr std::size_t kOptionColumn = 24;  ///< where an option's meaning begins

/// Words wrapped to the help's width; every line but the first begins at `indent`.
std::string wrapped(std::string_view text, std::size_t column, std::size_t indent) {
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (column + end > kWidth) {
            if (!result.empty() && result.back() == ' ') result.pop_back();
            result += '\n' + std::string(indent, ' ');
            column = indent;
        }
        result += text.substr(0, end);
        column += end;
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!text.empty()) result += ' ', ++column;
    }
    return result + '\n';
}

std::string entry(const Option &option, const Command &command) {
    std::string line = option.letter != 0 ? std::string("  -") + option.letter + ", " : "      ";
    line += "--" + std::string(option.name);
    if (!option.argument.empty()) line += ' ' + std::string(option.argument);
    line += line.size() + 2 > kOptionColumn ? "\n" + std::string(kOptionColumn, ' ')
                                            : std::string(kOptionColumn - line.size(), ' ');
    std::string known = option.takes != Takes::name ? "" : joined(option.values(command));
    if (!option.fallback.empty())
        known += (known.empty() ? "default: " : "; default: ") + std::string(option.fallback);
    const std::string meaning =
        std::string(option.summary) + (known.empty() ? "" : " (" + known + ")");
    return line + wrapped(meaning, kOptionColumn, kOptionColumn);
}

} // namespace

std::string overview() {
    std::string text = "Hexapla lines up the language versions of one document.\n\nUsage: hexapla "
                       "COMMAND [OPTIONS] FILE...\n\nCommands:\n";
    for (const Command &command : commands())
        text += "  " + std::string(command.name) +
                std::string(kSummaryColumn - 2 - command.name.size(), ' ') +
                std::string(command.summary) + '\n';
    return text +
           "\nhexapla help COMMAND says more of each, man hexapla of all.\n"
           "Exit status: 0 done and clean, 1 found something, 2 trouble.\n\nExample:\n  " +
           std::string(find_command("align").example) + '\n';
}

std::string help(const Command &command) {
    std::string text = "Usage: hexapla " + std::string(command.name) + " [OPTIONS]" +
                       (command.operands.empty() ? "" : " ") + std::string(command.operands) +
                       "\n\n" + wrapped(command.description, 0, 0) + "\nOptions:\n";
    for (const std::string_view name : command.options) text += entry(*find_option(name), command);
    return text + "\nExample:\n  " + std::string(command.example) + '\n';
}

std::string help(const Check &check) {
    return std::string(check.name) + ": " + std::string(check.summary) + "\n\n" +
           wrapped(check.explanation, 0, 0) + "\nSeverity: " + std::string(name(check.severity)) +
           "\nITS 2.0 type: " + std::string(check.its) + "\nMQM: " + std::string(check.mqm) + '\n';
}

std::string version_line() {
    return "hexapla " HEXAPLA_VERSION " (segmenter " + std::to_string(segmenter_version) + ")\n";
}

} // namespace hexapla::cli
