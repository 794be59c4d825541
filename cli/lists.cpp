#include "lists.h"

#include "document/read.h"
#include "lexicon/common_words.h"
#include "load.h"
#include "review/check.h"
#include "text/guess_data.h"
#include "verbose.h"

#include <algorithm>
#include <map>

namespace hexapla::cli {
namespace {

/// Names and what they are, in two columns.
std::string columns(const std::vector<std::pair<std::string, std::string>> &lines) {
    std::size_t width = 0;
    for (const auto &[name, meaning] : lines) width = std::max(width, name.size());
    std::string result;
    for (const auto &[name, meaning] : lines)
        result.append(name).append(width + 2 - name.size(), ' ').append(meaning).append("\n");
    return result;
}

std::string readers_list(const Arguments &) {
    std::vector<std::pair<std::string, std::string>> lines;
    for (const Reader &reader : readers()) {
        const std::string suffixes(reader.suffixes);
        lines.emplace_back(reader.name, std::string(reader.summary) + (suffixes.empty() ? "" : " (" + suffixes + ")"));
    }
    return columns(lines);
}

/// Every format with the commands that write it.
std::string formats_list(const Arguments &) {
    std::vector<std::pair<std::string, std::string>> lines;
    for (const Command &command : commands()) {
        if (command.formats == nullptr) continue;
        for (const std::string_view format : command.formats()) {
            const auto known =
                std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line.first == format; });
            if (known == lines.end())
                lines.emplace_back(format, command.name);
            else
                known->second += ", " + std::string(command.name);
        }
    }
    return columns(lines);
}

/// Every check with its usual severity and the types by which other tools know it.
std::string checks_list(const Arguments &) {
    std::vector<std::pair<std::string, std::string>> lines;
    for (const Check &check : checks())
        lines.emplace_back(check.name, std::string(name(check.severity)) + ": " + std::string(check.summary) +
                                           " (ITS " + std::string(check.its) + ", MQM " + std::string(check.mqm) + ")");
    return columns(lines);
}

/// The languages that are found from a text; any other needs to be named.
std::string languages_list(const Arguments &) {
    std::map<std::string, std::string> names;
    for (const Clues &row : clues()) {
        const Language &known = language(row.code);
        names[known.code] = known.name;
    }
    return columns({names.begin(), names.end()});
}

/// The languages that have common words.
std::string languages_built_in() {
    std::string result;
    for (const CommonWords &words : common_words()) result.append(result.empty() ? "" : ", ").append(words.language);
    return result;
}

/// With --languages only those that fit, and what to install where none does.
std::string dictionaries_list(const Arguments &arguments) {
    const std::vector<const Language *> wanted = languages_named(arguments);
    const std::vector<Dictionary> known = dictionaries(arguments);
    std::vector<std::pair<std::string, std::string>> lines;
    for (const Dictionary &dictionary : wanted.empty() ? known : fitting(known, wanted))
        lines.emplace_back(dictionary.name, dictionary.path.string());
    if (wanted.empty()) lines.emplace_back("common words", "built in: " + languages_built_in());
    return columns(lines) + advice(known, wanted) + shared_common_words(wanted);
}

} // namespace

std::span<const List> lists() {
    static constexpr List kLists[] = {
        {"checks", checks_list},   {"formats", formats_list},           {"languages", languages_list},
        {"readers", readers_list}, {"dictionaries", dictionaries_list},
    };
    return kLists;
}

} // namespace hexapla::cli
