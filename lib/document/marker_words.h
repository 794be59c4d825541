#pragma once
// Words that number the parts of documents: "Article 1", "1 artikla", "First,", "во-первых".

#include "text/language.h"

#include <cstdint>
#include <string_view>

namespace hexapla {

/// A noun that carries a number. Forms of one noun are siblings: "Article" and "Art.".
struct Noun {
    std::uint16_t id = 0;       ///< from 1; 0: no such noun
    std::string_view kind = ""; ///< "word:article"
};
/// The noun whose form this is, fold()ed and without a period, in the language or in English.
Noun marker_noun(std::string_view folded, const Language &language);

/// May the number stand first: "1 artikla", "1. cikk"?
bool number_may_lead(const Language &language);

/// The value of a word or phrase that counts arguments: "secondly" -> 2; 0: it does not.
/// `alone`: it needs no comma or colon behind it, being used for nothing else ("ensinnäkin").
struct OrdinalWord {
    int value = 0;
    bool alone = false;
};
OrdinalWord ordinal_word(std::string_view folded, const Language &language);
/// Can such a word begin with these two characters, fold()ed? Rules out nearly all text at little
/// cost.
bool may_be_ordinal_word(std::string_view folded_head, const Language &language);

/// "premier" in "Article premier", "ein" in "Artikel eins": 1; 0: no such word.
int number_word(std::string_view folded);

/// The noun behind the number in 第1条 and 제1조, with its length in bytes.
struct Classifier {
    Noun noun;
    std::size_t size = 0;
};
Classifier classifier(std::string_view text);

} // namespace hexapla
