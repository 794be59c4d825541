#pragma once
// Words that multiply a number: thousands, millions, in full and as abbreviated in print.

#include "text/language.h"

#include <string_view>

namespace hexapla {

/// The power of ten that a lower()ed word behind a number stands for: "млн" 6, "tuhatta" 3, "万" 4;
/// 0: none. The words are those of CLDR's compact number formats.
int number_scale(std::string_view word, const Language &language);

} // namespace hexapla
