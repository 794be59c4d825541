#pragma once
// What the letters of the alphabets that most documents use are in Latin letters. ICU needs 10 to
// 90 ms to wake its transliterators, so it is asked only for letters that do not stand here.

#include <optional>
#include <string_view>

namespace hexapla {

/// Of a folded letter: U'ж' -> "j", U'ь' -> ""; nothing: it does not stand here.
std::optional<std::string_view> known_latin_letter(char32_t letter);

} // namespace hexapla
