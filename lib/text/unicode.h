#pragma once
// Unicode without ICU's or utf8proc's types: this room's sources are the only ones that include them.
// Every string_view here is valid UTF-8 unless said otherwise.

#include "text/text.h"
#include "text/utf8.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

struct Language;

/// The number of leading bytes that are valid UTF-8; bytes.size() if all are.
std::size_t valid_utf8(std::string_view bytes);

/// `bytes` in the named encoding (any that ICU knows) as UTF-8, name for messages.
/// Throws Error for an unknown encoding and for bytes that are not valid in it.
std::string to_utf8(std::string_view bytes, std::string_view encoding, std::string_view name);

void append(std::string &text, char32_t code_point);

// Properties of a code point.
bool is_letter(char32_t c);
bool is_upper(char32_t c); ///< upper or title case
bool is_lower(char32_t c);
bool is_mark(char32_t c);       ///< combining
bool is_digit(char32_t c);      ///< decimal digit of any script
bool is_money_sign(char32_t c); ///< $, €, ₽ …
bool is_space(char32_t c);      ///< White_Space, and U+FEFF
bool is_punctuation(char32_t c);
/// Value of a decimal digit of any script, -1 for anything else.
int digit_value(char32_t c);

/// ISO 15924 code of the script, "Cyrl"; "Zyyy" for what scripts share.
std::string_view script(char32_t c);

/// Lower-cased letter by letter, accents kept, without soft hyphens: "Mérida" -> "mérida".
std::string lower(std::string_view text);

/// Lower-cased by Unicode's full case folding, without accents, stress marks and soft hyphens:
/// what words are compared by. "Сѝла" -> "сила", "Mérida" -> "merida", "İZMİR" -> "izmir".
std::string fold(std::string_view text);
/// What fold() makes of a letter whatever stands beside it; 0: not one letter, or it depends.
char32_t folded(char32_t c);

/// fold() in Latin letters, spelt as it sounds: "Мексико", "Mexico" and "Meksiko" -> "meksiko",
/// "Обрадор" -> "obrador". For comparing, never for showing.
std::string skeleton(std::string_view text);

/// The words of a text: runs of letters, marks and digits as the language breaks them (dictionary
/// breaks in Thai, Khmer, Lao, Burmese, Chinese and Japanese). No punctuation, no spaces.
std::vector<Span> words(std::string_view text, const Language &language);

/// Columns on a terminal. Controls count 0: make them visible before printing.
std::size_t display_width(std::string_view text);

} // namespace hexapla
