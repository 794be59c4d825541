#pragma once
// Which word of a row renders which, as far as the rows of two versions show: IBM Model 1 with a
// preference for the same place in the sentence, C. Dyer, V. Chahuneau, N. A. Smith, "A simple,
// fast, and effective reparameterization of IBM Model 2" (2013), over stems.

#include "align/align.h"
#include "lexicon/dictionary.h"

#include <string>
#include <vector>

namespace hexapla {

/// A word at one place.
struct Token {
    Span span;        ///< in its version's text
    std::string stem; ///< its first letters, folded: what its inflected forms share
};

/// A word of the first version and the one of the second that renders it, in one row.
struct WordLink {
    std::size_t row = 0;
    Token source, target;
    double certainty = 0; ///< 0 … 1, how much likelier than the row's other words
};

/// The likeliest link of each word that has any, in order of rows. Short words are left out: they
/// are rendered by endings and word order. Dictionaries may be none; cognates and names always
/// help.
std::vector<WordLink> word_links(const std::vector<Version> &versions, std::size_t a, std::size_t b,
                                 const Alignment &rows,
                                 const std::vector<Dictionary> &dictionaries);

} // namespace hexapla
