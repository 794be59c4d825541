#include "document/breaks.h"

#include "document/candidates.h"
#include "document/odds.h"
#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Log-odds that a sentence or an item begins with a capital that no stop announces: one capital in
/// some hundred does where a heading ran into its text, the others are names.
constexpr float kCapital = odds::middle;
/// … where not even a space parts them: most are names like "SemVer".
constexpr float kJoined = -8;
/// Signs before the first letter of a word: „("Word.
constexpr int kSignsBefore = 3;

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!is_space(next_code_point(text, next))) break;
        at = next;
    }
    return at;
}

/// Whether the word that begins at `at` has a capital, signs before it aside.
bool begins_with_capital(std::string_view text, std::size_t at) {
    for (int signs = 0; at < text.size() && signs <= kSignsBefore; ++signs) {
        const char32_t c = next_code_point(text, at);
        if (!is_punctuation(c)) return is_upper(c);
    }
    return false;
}

/// The places of one segment, as offsets in its own text.
class Places {
public:
    Places(const Version &version, const Segment &segment)
        : text_(version.text.at(segment.span)), language_(*version.language), begin_(segment.span.begin) {
        for (const Cut &cut : segment.cuts) add(cut.offset - begin_, cut.score);
    }

    std::vector<Break> all() && {
        capitals();
        markers();
        std::stable_sort(places_.begin(), places_.end(),
                         [](const Break &x, const Break &y) { return x.cut.offset < y.cut.offset; });
        std::vector<Break> result;
        std::size_t taken = 0; // by the marker before, with the spaces behind it
        for (const Break &place : places_) {
            const std::size_t offset = place.cut.offset;
            if (!result.empty() && result.back().cut.offset == offset + begin_)
                better(result.back(), place);
            else if (offset > taken)
                result.push_back(in_text(place));
            if (!place.marker.empty()) taken = skip_spaces(text_, place.marker.end);
        }
        return result;
    }

private:
    std::string_view text_;
    const Language &language_;
    std::size_t begin_;
    std::vector<Break> places_;

    void add(std::size_t offset, float score) {
        if (offset > 0 && offset < text_.size()) places_.push_back({{offset, score}, {}, {}});
    }

    Break in_text(Break place) const {
        place.cut.offset += begin_;
        if (!place.marker.empty()) place.marker = {place.marker.begin + begin_, place.marker.end + begin_};
        return place;
    }

    /// Of two reasons for one place the stronger one counts.
    void better(Break &known, const Break &other) const {
        known.cut.score = std::max(known.cut.score, other.cut.score);
        if (other.marker.empty()) return;
        known.marker = in_text(other).marker;
        known.number = other.number;
    }

    /// Behind a space, "Contents The text"; behind a lost one, "…/licenses/.Of course", "ContentsThe".
    void capitals() {
        char32_t before = 0;
        for (std::size_t at = 0; at < text_.size();) {
            const std::size_t begin = at;
            const char32_t c = next_code_point(text_, at);
            if (is_space(before)) {
                if (begins_with_capital(text_, begin)) add(begin, kCapital);
            } else if (is_upper(c) && at < text_.size() && is_lower(code_point(at))) {
                if (is_stop(before)) add(begin, odds::glued);
                if (is_lower(before)) add(begin, kJoined);
            }
            before = c;
        }
    }

    static bool is_stop(char32_t c) { return c == '.' || c == '!' || c == '?'; }
    char32_t code_point(std::size_t at) const { return next_code_point(text_, at); }

    void markers() {
        const std::vector<TextLine> lines = layout(text_);
        for (const MarkerCandidate &found : candidates(text_, lines, language_)) {
            if (found.span.begin == 0 || skip_spaces(text_, found.span.end) == text_.size()) continue;
            Break place{{found.span.begin, odds::marker}, found.span, {}};
            if (!found.bullet && !found.readings.empty()) place.number = found.readings.front().value;
            places_.push_back(place);
        }
    }
};

std::size_t trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
    while (end > begin) {
        std::size_t before = end;
        if (!is_space(previous_code_point(text, before))) break;
        end = before;
    }
    return end;
}

/// What a part is: the item of a list only where the text shows it.
void set_kind(Segment &part, Kind whole, const Lost &lost) {
    const bool item = whole == Kind::item || !lost.place.marker.empty();
    part.kind = lost.kind != Kind::item || item ? lost.kind : whole;
    if (part.kind == Kind::title) part.kind = Kind::heading; // a version has one
    if (part.kind != Kind::item) {
        part.path.clear();
        part.number.reset();
        return;
    }
    part.number = lost.place.number;
    part.marker = lost.place.marker;
}

/// The second of two parts; `part` keeps what stands before the break.
Segment cut_off(const Version &version, Segment &part, Kind whole, const Lost &lost) {
    const std::string_view bytes = version.text.bytes();
    const std::size_t at = lost.place.cut.offset;
    Segment rest = part;
    rest.marker = {};
    set_kind(rest, whole, lost);
    rest.span.begin = rest.marker.empty() ? at : skip_spaces(bytes, rest.marker.end);
    part.span.end = trimmed_end(bytes, part.span.begin, at);
    part.lead_in = false;
    std::erase_if(part.cuts, [&](const Cut &cut) { return cut.offset >= part.span.end; });
    std::erase_if(rest.cuts, [&](const Cut &cut) { return cut.offset <= rest.span.begin; });
    return rest;
}

} // namespace

std::vector<Break> possible_breaks(const Version &version, const Segment &segment) {
    if (version.fixed) return {};
    return Places(version, segment).all();
}

bool is_shown(const Version &version, const Break &place) {
    const std::string_view before = version.text.bytes().substr(0, place.cut.offset);
    const std::size_t end = trimmed_end(before, 0, before.size());
    return !place.marker.empty() || end == before.size() || before.find_first_of("\r\n", end) != std::string_view::npos;
}

std::vector<Segment> parts(const Version &version, const Segment &segment, Kind first,
                           const std::vector<Lost> &breaks) {
    std::vector<Segment> result{segment};
    if (segment.kind != Kind::item && first != Kind::item) result.front().kind = first;
    for (const Lost &lost : breaks) {
        Segment rest = cut_off(version, result.back(), segment.kind, lost);
        result.push_back(std::move(rest));
    }
    for (std::size_t k = 0; k < result.size(); ++k) {
        result[k].id = segment.id + "/" + std::to_string(k + 1);
        result[k].repaired = true;
    }
    return result;
}

} // namespace hexapla
