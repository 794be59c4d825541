#include "lexicon/entry.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::string_view kOpeners = "(<[{", kClosers = ")>]}";

/// Without what stands in brackets of any of the four kinds; an unclosed one hides the rest.
std::string outside_brackets(std::string_view line) {
    std::string result;
    std::size_t depth = 0;
    for (const char c : line) {
        if (kOpeners.find(c) != std::string_view::npos) {
            ++depth;
        } else if (kClosers.find(c) != std::string_view::npos) {
            if (depth > 0) --depth;
        } else if (depth == 0) {
            result += c;
        }
    }
    return result;
}

/// Letters and digits of a folded phrase, all else as single spaces between them.
std::string bare_words(std::string_view folded) {
    std::string result;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(folded, at);
        if (is_letter(c) || is_mark(c) || is_digit(c))
            result += folded.substr(begin, at - begin);
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    while (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

std::string_view trimmed(std::string_view line) {
    while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    return line;
}

/// "3. " in front of a sense; its length, 0 if there is none.
std::size_t sense_number(std::string_view line) {
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    return digits > 0 && digits < line.size() && line[digits] == '.' ? digits + 1 : 0;
}

/// " 2." left at the end of a line where the next sense has no translation of its own.
std::string_view without_sense_number_behind(std::string_view line) {
    if (!line.ends_with('.')) return line;
    const std::size_t space = line.find_last_of(' ');
    if (space == std::string_view::npos || sense_number(line.substr(space + 1)) == 0) return line;
    return trimmed(line.substr(0, space));
}

/// Ding's lines of anything but translations: indented, with a label or a quoted example.
bool is_remark(std::string_view line) {
    constexpr std::string_view kLabels[] = {"see:", "Synonym:", "Synonyms:", "Note:", "\""};
    return std::any_of(std::begin(kLabels), std::end(kLabels),
                       [&](std::string_view label) { return line.starts_with(label); });
}

} // namespace

std::vector<std::string> phrases(std::string_view line) {
    std::vector<std::string> result;
    const std::string bare = outside_brackets(line);
    for (std::size_t begin = 0; begin <= bare.size();) {
        const std::size_t end = std::min(bare.find_first_of(",;|", begin), bare.size());
        std::string phrase = bare_words(fold(std::string_view(bare).substr(begin, end - begin)));
        if (!phrase.empty()) result.push_back(std::move(phrase));
        begin = end + 1;
    }
    return result;
}

std::vector<std::string> entry_translations(std::string_view entry) {
    std::vector<std::string> result;
    bool first = true; // the line behind the headword holds translations, numbered or not
    std::size_t at = entry.find('\n');
    while (at < entry.size()) {
        const std::size_t begin = at + 1;
        at = std::min(entry.find('\n', begin), entry.size());
        std::string_view line = trimmed(entry.substr(std::min(begin, at), at - std::min(begin, at)));
        const std::size_t number = sense_number(line);
        if (is_remark(line) || (!first && number == 0)) continue;
        first = false;
        line = without_sense_number_behind(trimmed(line.substr(number)));
        for (std::string &phrase : phrases(line)) result.push_back(std::move(phrase));
    }
    return result;
}

} // namespace hexapla
