#include "completions.h"

#include <algorithm>

namespace hexapla::cli {

std::span<const Shell> shells() {
    static constexpr Shell kShells[] = {
        {"bash", bash_completions},
        {"zsh", zsh_completions},
        {"fish", fish_completions},
    };
    return kShells;
}

std::string spaced(const Names &names) {
    std::string result;
    for (const std::string_view name : names) {
        if (!result.empty()) result += ' ';
        result += name;
    }
    return result;
}

Names offered(const Option &option, const Command &command) {
    return option.values != nullptr ? option.values(command) : Names{};
}

std::string_view brief(std::string_view summary) {
    return summary.substr(0, std::min(summary.find("; "), summary.find(": ")));
}

std::string quoted(std::string_view text) {
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

Names places(const Command &command) {
    Names result;
    if (command.subjects == nullptr) return result;
    const Names first = command.subjects("");
    if (first.empty()) return result;
    result.push_back("");
    for (const std::string_view name : first)
        if (!command.subjects(name).empty()) result.push_back(name);
    return result;
}

bool takes_files(const Command &command) { return command.subjects == nullptr; }

} // namespace hexapla::cli
