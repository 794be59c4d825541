#pragma once
// What a language expects of its punctuation. Quotation marks come from CLDR, the rest are rows.

#include "text/language.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hexapla {

/// The outer quotation marks of a language: „ and “ in Bulgarian, ” and ” in Finnish.
struct Quotes {
    std::string open;
    std::string close;
};
const Quotes &quotes(const Language &language);

/// Whether sentences end in a mark at all: not so in Thai, Lao and Khmer.
bool has_final_stops(const Language &language);

/// Letters that stand only in foreign words of the language, lower case: "qwx" in Finnish.
/// Empty where there are none or nothing is known.
std::string_view foreign_letters(const Language &language);

/// Whether a word behind a number is an abbreviation that wants its point: "2018 г." in Bulgarian.
bool wants_point(std::string_view word, const Language &language);

/// How a text ends, closing quotation marks and brackets aside.
enum class FinalMark : std::uint8_t {
    open,  ///< in a letter, a digit or a sign
    stop,  ///< in . ! ? … or what another script has for them
    comma, ///< in a comma, a semicolon or a dash: more of the same follows
    colon
};
FinalMark final_mark(std::string_view text, const Language &language);

} // namespace hexapla
