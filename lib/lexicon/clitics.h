#pragma once
// Words that are written together with the word that they serve: the Arabic article, Hebrew
// prepositions, Korean particles. To add a language, add rows to clitics.cpp.

#include <string_view>
#include <vector>

namespace hexapla {

struct Language;

/// What may be the word itself within a written word: "كتاب" of "والكتاب".
/// Views into `word`, those first that leave the most out; empty where the language writes no word together with another.
std::vector<std::string_view> bare_words(std::string_view word, const Language &language);

} // namespace hexapla
