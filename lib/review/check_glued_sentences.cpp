#include "review/check_list.h"

#include "document/sentences.h"
#include "text/conventions.h"
#include "text/place.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

struct Placed {
    Span span;
    std::size_t segment = 0; ///< index of the one that it is in
};

/// All sentences of a version, those inside items and blocks too.
std::vector<Placed> all_sentences(const Version &version) {
    const std::string_view text = version.text.bytes();
    const Abbreviations seen = abbreviations_seen(text);
    std::vector<Placed> result;
    for (std::size_t at = 0; at < version.segments.size(); ++at) {
        const Segment &segment = version.segments[at];
        if (segment.kind == Kind::prose)
            result.push_back({segment.span, at});
        else
            for (const Sentence &part : sentences(text, segment.span, *version.language, seen))
                result.push_back({part.span, at});
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
    const std::size_t space = sentence.find_last_of(kTokenSpace);
    const std::string_view word = space == sentence.npos ? sentence : sentence.substr(space + 1);
    const std::size_t point = word.find('.');
    return point != word.npos && point > 0 && point + 2 < word.size() && word[point + 1] != '.';
}

/// What stands without spaces around a place, in front of it and behind.
struct Stretch {
    std::string_view whole, behind;
};

Stretch stretch_at(std::string_view text, std::size_t at) {
    constexpr std::string_view kClosing = ".,;:!?)";
    constexpr std::size_t kReach = 250; // bytes on either side, more than names have: texts without spaces stay linear
    const std::size_t from = at - std::min(at, kReach), place = at - from;
    const std::string_view around = head(text.substr(from), place + kReach);
    const std::size_t space = around.find_last_of(kTokenSpace, place), begin = space == around.npos ? 0 : space + 1;
    const std::string_view rest = around.substr(begin, around.find_first_of(kTokenSpace, place) - begin);
    const std::string_view whole = rest.substr(0, rest.find_last_not_of(kClosing) + 1);
    return {whole, whole.substr(std::min(place - begin, whole.size()))};
}

/// Whether a stretch is the name of a file, an address or a setting, by its marks or because it goes on behind another
/// point: docs/Notes.Old, NOTES.Old.gz, Name.Part=1.
bool is_name(const Stretch &stretch) {
    if (stretch.whole.find_first_of("/=_\\@|$") != std::string_view::npos) return true;
    std::size_t at = stretch.behind.find('.') + 1;
    return at > 0 && at < stretch.behind.size() && is_letter(next_code_point(stretch.behind, at));
}

/// A letter of an abbreviation: "B." of "z.B. ".
bool is_initial(std::string_view sentence) {
    std::size_t at = 0;
    next_code_point(sentence, at);
    return sentence.substr(at).starts_with(". ");
}

/// The two words with the point between them: README.First of README.First-Datei.
std::string_view dotted(const Stretch &stretch) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < stretch.behind.size() && is_letter(next_code_point(stretch.behind, at));) end = at;
    return stretch.whole.substr(0, stretch.whole.size() - stretch.behind.size() + end);
}

/// Whether another version has the same stretch in the same row or beside it, for it may be cut there: README.First.
bool is_shared(const Material &material, const Placed &sentence, std::size_t version, std::string_view stretch) {
    const std::size_t row = material.row_of[version][sentence.segment];
    const std::size_t first = row == 0 ? row : row - 1, last = std::min(row + 1, material.alignment.size() - 1);
    for (std::size_t other = 0; other < material.versions.size(); ++other) {
        const std::size_t begin = material.span(other, first).begin, end = material.span(other, last).end;
        if (other == version || end < begin) continue; // rows that stand elsewhere
        if (material.versions[other].text.at({begin, end}).find(stretch) != std::string_view::npos) return true;
    }
    return false;
}

/// Whether a sentence begins right behind the one before it, without a space between them.
bool is_glued(const Material &material, std::size_t v, Span before, const Placed &sentence) {
    const Version &version = material.versions[v];
    const std::string_view own = version.text.at(sentence.span);
    if (before.end != sentence.span.begin || before.empty() || !begins_with_capital(own) || is_initial(own))
        return false;
    if (ends_dotted(version.text.at(before))) return false;
    if (final_mark(version.text.at(before), *version.language) != FinalMark::stop) return false;
    const Stretch stretch = stretch_at(version.text.bytes(), sentence.span.begin);
    if (before.size() + sentence.span.size() <= stretch.whole.size() + 1) return false; // nothing but a name
    return !is_name(stretch) && !is_shared(material, sentence, v, dotted(stretch));
}

} // namespace

std::vector<Finding> glued_sentences(const Material &material) {
    std::vector<Finding> found;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const Version &version = material.versions[v];
        if (!version.language->spaces) continue;
        Span before;
        for (const Placed &sentence : all_sentences(version)) {
            if (is_glued(material, v, before, sentence))
                found.push_back({.version = v,
                                 .span = {sentence.span.begin, sentence.span.begin},
                                 .message = "no space before " + excerpt(version.text.at(sentence.span)) +
                                            "; put one between the sentences"});
            before = sentence.span;
        }
    }
    return found;
}

} // namespace hexapla
