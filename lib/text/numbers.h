#pragma once
// Numbers by value, whatever their script, separators or words.

#include "text/language.h"
#include "text/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// A number in a text. `value` is canonical: no grouping, "." for decimals, no needless zeros
/// ("1.000,5" -> "1000.5", "٣" -> "3", "kuuden" -> "6", "3 млн." -> "3000000", "½" -> "0.5").
/// Two texts agree on a number if any of one's readings (value, other) is one of the other's.
struct Number {
    Span span; ///< in the string that was searched
    std::string value;
    /// The less likely reading where there are two: of separators ("1.000": one thousand or one),
    /// of a scale ("3 million": 3 as well). Else empty.
    std::string other;
    bool word = false; ///< written out: "шест", "kuusi", "二十"
    /// Perhaps no number at all: an article ("one", "un", "един"), an ordinal that also says
    /// "other"
    /// ("toinen", "second"), a footnote's superscript. Its absence elsewhere proves nothing.
    bool doubtful = false;
};

/// The numbers of a text in order; spans do not overlap. Ranges and dates are several numbers
/// ("2018-2024", "12.5.2018"), ordinals their value ("3.", "3rd", "3-ти"). Signs, units and per
/// cent signs are not part of a number. Linear.
std::vector<Number> numbers(std::string_view text, const Language &language);

} // namespace hexapla
