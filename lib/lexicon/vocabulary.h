#pragma once
// The words of a version, each once, as evidence compares them.

#include "document/version.h"

#include <cstdint>

namespace hexapla {

struct Word {
    std::string form;     ///< fold()ed: "merida", "сила"
    std::string spelling; ///< lower-cased as first met, as dictionaries list it: "mérida"
    std::string skeleton; ///< in Latin letters, as it sounds: "meksiko"
    std::string value;    ///< canonical number where it is one ("6" for kuuden), else empty
    std::uint32_t count = 0;
    bool digits = false; ///< the number is written in digits, not in words
};

struct Vocabulary {
    const Language *language = nullptr;
    std::vector<Word> words;
};

/// A version's words, and each segment as a sequence of them: segment s has words[first[s]] …
/// words[first[s + 1] - 1].
struct Tokens {
    Vocabulary vocabulary;
    std::vector<std::uint32_t> words;  ///< indices into vocabulary.words
    std::vector<std::size_t> first{0}; ///< segments + 1
};
Tokens tokens(const Version &version);

/// Prior belief that two words are each other's translation: expected counts for the model.
enum class Source : std::uint8_t { same, number, dictionary, common, cognate, name };
struct Affinity {
    std::uint32_t a = 0; ///< word of the first vocabulary
    std::uint32_t b = 0; ///< word of the second
    float weight = 0;    ///< > 0, in expected counts
    Source source = Source::same;
};

/// One kind of evidence each, sorted by (a, b); none scans all pairs of a large vocabulary.
std::vector<Affinity> same_words(const Vocabulary &, const Vocabulary &);
std::vector<Affinity> same_numbers(const Vocabulary &, const Vocabulary &);
std::vector<Affinity> cognates(const Vocabulary &, const Vocabulary &);
/// CLDR's region, language, month and weekday names: "САЩ" ~ "Yhdysvaltain".
std::vector<Affinity> same_names(const Vocabulary &, const Vocabulary &);

} // namespace hexapla
