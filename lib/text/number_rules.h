#pragma once
// The rules by which ICU spells numbers out. Inside this room only: ICU's types.

#include "text/language.h"

#include <unicode/rbnf.h>

#include <memory>

namespace hexapla {

constexpr int kLargestSpelt = 1000;

/// A language's rules for the whole numbers 0 … kLargestSpelt. Null: ICU has none of its own. 1 to 5 ms.
std::unique_ptr<const icu::RuleBasedNumberFormat> number_rules(const Language &language);

} // namespace hexapla
