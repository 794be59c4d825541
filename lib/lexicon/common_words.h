#pragma once
// The built-in vocabulary: what the commonest words of many languages mean (lib/lexicon/common/), so that
// any two of them have some words in common even where no dictionary is installed.

#include "lexicon/vocabulary.h"

#include <span>
#include <string_view>

namespace hexapla {

/// A language's words: a line for each meaning that it has words for, "meaning<TAB>word, word".
struct CommonWords {
    std::string_view language; ///< base code
    std::string_view table;
};

/// By language; CMake makes them from lib/lexicon/common/.
std::span<const CommonWords> common_words();
/// The meanings that the tables may name, a line each; behind a # stand headings.
std::string_view common_meanings();

/// Of how many meanings both languages have words; 0 for one language and itself.
std::size_t common_meanings(const Language &a, const Language &b);
/// Words of two vocabularies that have a meaning in common. Of the two languages' tables it looks at the words
/// that begin like one of the texts'.
std::vector<Affinity> common_words(const Vocabulary &a, const Vocabulary &b);
/// Whether a fold()ed word is one of the language's in the table, or a form of one.
bool is_common_word(std::string_view form, const Language &language);
/// Whether it may be one of those that the table has for a meaning: "traduction", "translation" in French.
bool means(std::string_view form, std::string_view meaning, const Language &language);

} // namespace hexapla
