#include "review/check_list.h"

#include "document/sentences.h"
#include "text/conventions.h"
#include "text/unicode.h"

namespace hexapla {
namespace {

/// All sentences of a version, those inside items and blocks too.
std::vector<Span> all_sentences(const Version &version) {
    const std::string_view text = version.text.bytes();
    const Abbreviations seen = abbreviations_seen(text);
    std::vector<Span> result;
    for (const Segment &segment : version.segments) {
        if (segment.kind == Kind::prose)
            result.push_back(segment.span);
        else
            for (const Sentence &part : sentences(text, segment.span, *version.language, seen))
                result.push_back(part.span);
    }
    return result;
}

/// Without a capital there is no telling a lost space from a name with a point in it (node.js).
bool begins_with_capital(std::string_view sentence) {
    for (std::size_t at = 0; at < sentence.size();) {
        const char32_t c = next_code_point(sentence, at);
        if (is_upper(c)) return true;
        if (!is_punctuation(c) || c == '-') return false;
    }
    return false;
}

/// Whether a sentence ends in a word of several points: "Major.Minor." before "Patch".
bool ends_dotted(std::string_view sentence) {
    const std::size_t space = sentence.find_last_of(" \t\n\r");
    const std::string_view word = space == sentence.npos ? sentence : sentence.substr(space + 1);
    const std::size_t point = word.find('.');
    return point != word.npos && point > 0 && point + 2 < word.size() && word[point + 1] != '.';
}

} // namespace

std::vector<Finding> glued_sentences(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        if (!version.language->spaces) continue;
        Span before;
        for (const Span sentence : all_sentences(version)) {
            if (before.end == sentence.begin && !before.empty() && begins_with_capital(version.text.at(sentence)) &&
                !ends_dotted(version.text.at(before)) &&
                final_mark(version.text.at(before), *version.language) == FinalMark::stop)
                found.push_back({.version = v,
                                 .span = {sentence.begin, sentence.begin},
                                 .message = "no space before " + excerpt(version.text.at(sentence)) +
                                            "; put one between the sentences"});
            before = sentence;
        }
    }
    return found;
}

} // namespace hexapla
