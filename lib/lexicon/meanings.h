#pragma once
// What a database says of the words of a text, and what two of them say together.

#include "lexicon/database.h"
#include "lexicon/vocabulary.h"

#include <map>

namespace hexapla {

/// A word of a vocabulary and what it means: a phrase of another language, or a name for the meaning.
struct Meaning {
    std::uint32_t word = 0;
    std::string phrase;
    float weight = 0;
};
using Meanings = std::vector<Meaning>;

/// Of every word that the database knows in some form.
Meanings meanings(const Vocabulary &from, const Database &database);

/// Pairs of words of two vocabularies, with what each is worth.
using PairWeights = std::map<std::pair<std::uint32_t, std::uint32_t>, float>;

void keep_best(PairWeights &pairs, std::uint32_t a, std::uint32_t b, float weight);

/// a -> third <- b: words that share a meaning, at so much of what the two are worth together.
void join(PairWeights &pairs, const Meanings &a, const Meanings &b, float trust);

std::vector<Affinity> sorted(const PairWeights &pairs, Source source);

} // namespace hexapla
