#pragma once
// Tokens that look like enumerators or bullets, before their siblings have spoken.

#include "document/layout.h"
#include "text/enumerators.h"

#include <span>

namespace hexapla {

/// What stands in front of a candidate.
enum class MarkerPlace : std::uint8_t {
    line_start,  ///< nothing: it begins its line
    wrapped,     ///< nothing, but the line before was full: the paragraph goes on
    after_colon, ///< a lead-in, "the steps are: "
    after_stop,  ///< the end of a sentence or clause
    inside       ///< a word or a comma: a number with a stop is a candidate only for filling a gap
};

/// How an enumerator is written; siblings are written alike. "(a)": {'(', ')', 0}.
struct MarkerStyle {
    char open = 0;          ///< '(' '[' or none
    char close = 0;         ///< '.' ')' ':' ',' '-' 'o' (a raised o or a degree sign), ' ' none
    std::uint16_t word = 0; ///< the noun before or behind the number; 0: none
    friend bool operator==(const MarkerStyle &, const MarkerStyle &) = default;
};

struct MarkerCandidate {
    Span span;
    std::size_t line = 0; ///< index of its line
    MarkerPlace place = MarkerPlace::inside;
    bool bullet = false;
    bool dash = false; ///< a bullet that is a hyphen, a dash or an asterisk: one only among its like
    MarkerStyle style;
    std::string_view kind;       ///< where it does not follow from the order: "word:article", "bullet"
    std::vector<Count> readings; ///< of a bullet: one, whose value is 0 and whose order is its glyph
    std::vector<int> dotted;     ///< {1, 2, 3}; the readings are then of the last part

    bool starts_line() const { return place == MarkerPlace::line_start || place == MarkerPlace::wrapped; }
};

/// All candidates of a text, in order. Linear.
std::vector<MarkerCandidate> candidates(std::string_view text, std::span<const TextLine> lines,
                                        const Language &language);

} // namespace hexapla
