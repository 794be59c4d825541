#pragma once
// Function words: the, of, und, que. Sentences have some, names, commands and tables hardly any.

#include "text/language.h"

#include <string_view>

namespace hexapla {

/// Whether any are known of a language, in Latin letters: the rows of guess_data.cpp.
bool has_function_words(const Language &language);

/// Whether a lower-case word is one of those of a language. Single letters are not.
bool is_function_word(std::string_view lowered, const Language &language);

} // namespace hexapla
