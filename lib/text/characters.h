#pragma once
// What a character may not be in a text for people.

#include <string>
#include <string_view>

namespace hexapla {

/// A control character that no plain text needs: all but tab, line ends and form feed.
bool is_stray_control(char32_t c);
/// U+202D and U+202E, which turn the order of letters round and hide what a text says.
bool is_bidi_override(char32_t c);

/// The text with every letter and its marks as one code point where there is one.
std::string composed(std::string_view text);

/// The letter of another script that looks the same: Latin "a" for Cyrillic "а". 0: none.
/// `wanted` is the ISO 15924 code of the script wanted: Latn, Cyrl or Grek.
char32_t lookalike(char32_t c, std::string_view wanted);

/// What UTF-8 becomes when it is read as Windows-1252: the bytes that the code points stand for
/// decode to a letter or mark. "Ã©" -> "é". Empty where no such pair or group stands at `at`; else
/// the decoded character, and `at` is moved behind the group. `in_run`: right behind another one,
/// which settles what could be a letter in quotation marks, „Ä“.
std::string misread(std::string_view text, std::size_t &at, bool in_run);

} // namespace hexapla
