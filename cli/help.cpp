#include "help.h"

#include "document/segment.h"
#include "nearest.h"

#include <algorithm>

namespace hexapla::cli {
namespace {

constexpr std::size_t kMostWidth = 80;     ///< columns of the help: longer lines are read badly
constexpr std::size_t kSummaryColumn = 15; ///< where a command's summary begins
constexpr std::size_t kOptionColumn = 24;  ///< where an option's meaning begins
constexpr std::size_t kNarrow = 60;        ///< in fewer columns meanings begin on lines of their own,
constexpr std::size_t kNarrowColumn = 8;   ///< so far in

/// Words wrapped to the help's width; every line but the first begins at `indent`.
std::string wrapped(std::string_view text, std::size_t column, std::size_t indent, std::size_t width) {
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (column + end > std::min(width, kMostWidth) && column > indent) {
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

/// A name, and beside it, or below where there is no room, what it means.
std::string entry(const std::string &name, std::string_view meaning, std::size_t column, std::size_t width) {
    if (width < kNarrow) column = kNarrowColumn;
    const std::string space =
        name.size() + 2 > column ? "\n" + std::string(column, ' ') : std::string(column - name.size(), ' ');
    return name + space + wrapped(meaning, column, column, width);
}

std::string entry(const Option &option, const Command &command, std::size_t width) {
    std::string name = option.letter != 0 ? std::string("  -") + option.letter + ", " : "      ";
    name += "--" + std::string(option.name);
    if (!option.argument.empty()) name += ' ' + std::string(option.argument);
    std::string known = option.takes != Takes::name ? "" : joined(option.values(command));
    if (!option.fallback.empty()) known += (known.empty() ? "default: " : "; default: ") + std::string(option.fallback);
    return entry(name, std::string(option.summary) + (known.empty() ? "" : " (" + known + ")"), kOptionColumn, width);
}

/// What can be copied to a command line stays whole.
std::string example(const Command &command) { return "\nExample:\n  " + std::string(command.example) + '\n'; }

} // namespace

std::string overview(std::size_t width) {
    std::string text = wrapped("Hexapla lines up the language versions of one document.", 0, 0, width) +
                       "\nUsage: hexapla COMMAND [OPTIONS] FILE...\n\nCommands:\n";
    for (const Command &command : commands())
        text += entry("  " + std::string(command.name), command.summary, kSummaryColumn, width);
    return text + '\n' + wrapped("hexapla help COMMAND says more of each, man hexapla of all.", 0, 0, width) +
           wrapped("Exit status: 0 done and clean, 1 found something, 2 trouble.", 0, 0, width) +
           example(find_command("align"));
}

std::string help(const Command &command, std::size_t width) {
    const std::string usage = "Usage: hexapla " + std::string(command.name) + " [OPTIONS]" +
                              (command.operands.empty() ? "" : " ") + std::string(command.operands);
    std::string text = usage + "\n\n" + wrapped(command.description, 0, 0, width) + "\nOptions:\n";
    for (const std::string_view name : command.options) text += entry(*find_option(name), command, width);
    return text + example(command);
}

std::string help(const Check &check, std::size_t width) {
    return wrapped(std::string(check.name) + ": " + std::string(check.summary), 0, 0, width) + '\n' +
           wrapped(check.explanation, 0, 0, width) + "\nSeverity: " + std::string(name(check.severity)) +
           "\nITS 2.0 type: " + std::string(check.its) + "\nMQM: " + std::string(check.mqm) + '\n';
}

std::string version_line() {
    return "hexapla " HEXAPLA_VERSION " (segmenter " + std::to_string(segmenter_version) + ")\n";
}

} // namespace hexapla::cli
