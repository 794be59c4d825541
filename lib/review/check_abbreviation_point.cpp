#include "review/check_list.h"

#include "text/conventions.h"
#include "text/unicode.h"

namespace hexapla {
namespace {

/// Whether a digit stands before an offset, at most one space between.
bool behind_digit(std::string_view text, std::size_t offset) {
    if (offset == 0) return false;
    char32_t c = previous_code_point(text, offset);
    if (is_space(c) && c != '\n' && offset > 0) c = previous_code_point(text, offset);
    return is_digit(c);
}

bool point_follows(std::string_view text, std::size_t offset) {
    constexpr std::u32string_view kJoined = U".-/·";
    if (offset >= text.size()) return false;
    return kJoined.find(next_code_point(text, offset)) != kJoined.npos;
}

} // namespace

std::vector<Finding> abbreviation_points(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        const std::string_view text = version.text.bytes();
        for (const Span word : words(text, *version.language)) {
            const std::string_view letters = text.substr(word.begin, word.size());
            if (!wants_point(letters, *version.language) || !behind_digit(text, word.begin) ||
                point_follows(text, word.end))
                continue;
            const std::string abbreviation(letters);
            found.push_back({.version = v,
                             .span = word,
                             .message = "the abbreviation \"" + abbreviation + "\" stands without its point; write \"" +
                                        abbreviation + ".\""});
        }
    }
    return found;
}

} // namespace hexapla
