#include "review/names.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::size_t kShortest = 4; ///< letters; shorter ones are initials, acronyms, titles

/// Languages that write every noun with a capital.
bool capitalises_nouns(const Language &language) {
    return language.base == "de" || language.base == "lb";
}

/// Whether a word is written as names are: a capital, then small letters.
bool is_capitalised(std::string_view word) {
    std::size_t at = 0, letters = 0;
    if (!is_upper(next_code_point(word, at))) return false;
    for (letters = 1; at < word.size(); ++letters) {
        const char32_t c = next_code_point(word, at);
        if (!is_lower(c) && !is_mark(c)) return false;
    }
    return letters >= kShortest;
}

/// What stands between two words.
enum class Gap : std::uint8_t {
    space,   ///< one space: the words belong together
    inside,  ///< a comma and the like: the sentence goes on
    opening  ///< a stop, a quotation mark, a bracket: a capital may follow for its own sake
};
Gap gap(std::string_view between) {
    if (between == " ") return Gap::space;
    for (std::size_t at = 0; at < between.size();) {
        const char32_t c = next_code_point(between, at);
        if (c != ' ' && c != ',' && c != '-' && c != ';') return Gap::opening;
    }
    return Gap::inside;
}

} // namespace

std::vector<Name> names(const Version &version, Span part) {
    std::vector<Name> result;
    if (capitalises_nouns(*version.language)) return result;
    const std::string_view text = version.text.at(part);
    std::size_t end = 0, run = 0; // of the word before: its end, its place among capitalised ones
    for (const Span word : words(text, *version.language)) {
        const std::string_view letters = text.substr(word.begin, word.size());
        const Gap before = end == 0 ? Gap::opening : gap(text.substr(end, word.begin - end));
        const bool is_name = is_capitalised(letters), goes_on = is_name && before == Gap::space && run > 0;
        if (goes_on && !result.empty() && result.back().span.end == part.begin + end)
            result.back().ends = false;
        run = !is_name ? 0 : goes_on ? run + 1 : 1;
        if (is_name && before != Gap::opening)
            result.push_back({{part.begin + word.begin, part.begin + word.end},
                              fold(letters),
                              skeleton(letters),
                              run,
                              true,
                              static_cast<double>(word.begin) / static_cast<double>(text.size())});
        end = word.end;
    }
    return result;
}

} // namespace hexapla
