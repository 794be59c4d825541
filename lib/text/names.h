#pragma once
// Names that Unicode's CLDR knows in every language: regions, languages, months, weekdays.

#include "text/language.h"

#include <span>
#include <string>
#include <vector>

namespace hexapla {

/// A name in one language. `key` is the same in all languages: a region "US", a language "lang:fi",
/// a month "month:1", a weekday "day:1" (Sunday).
struct KnownName {
    std::string key;
    std::vector<std::string> words; ///< folded: {"съединени", "щати"}; base form, or as CLDR inflects it
};

/// The names in a language, long and short forms each for themselves: "Съединени щати", "САЩ".
/// Made when first asked for and kept until exit; empty where CLDR does not know the language.
std::span<const KnownName> names(const Language &language);

/// "fi" -> "fin"; empty where there is none.
std::string iso639_3(const Language &language);

} // namespace hexapla
