#pragma once
// Numbers by value, whatever their script, separators or words.

#include "text/language.h"
#include "text/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// A number in a text. `value` is canonical: no grouping, "." for decimals, no needless zeros
/// ("1.000,5" -> "1000.5", "٣" -> "3", "kuuden" -> "6"). Where the separators allow two readings
/// ("1.000": one thousand or one), `other` holds the less likely one, else it is empty.
struct Number {
    Span span; ///< in the string that was searched
    std::string value;
    std::string other;
    bool word = false; ///< written out: "шест", "kuusi"
};

/// The numbers of a text in order; spans do not overlap.
std::vector<Number> numbers(std::string_view text, const Language &language);

} // namespace hexapla
