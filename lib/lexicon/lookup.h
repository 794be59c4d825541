#pragma once
// From the words of a text to the headwords of a dictionary, and from translations to the words of
// another text, whatever their endings.

#include "lexicon/database.h"
#include "lexicon/vocabulary.h"

namespace hexapla {

/// A word of a vocabulary and a line of a database that translates it or a part of it.
struct Headword {
    std::uint32_t word = 0;
    std::size_t line = 0;
    float weight = 0; ///< 0 … 1: how surely, and how much of the word it is
};

/// The headwords for every word of a vocabulary: the word itself, else the nearest headwords by
/// stem, else the two parts of a compound. In the order in which their entries are best read.
std::vector<Headword> headwords(const Vocabulary &vocabulary, const Database &database);

/// Finds the words of a vocabulary that are forms of a given one.
class Forms {
public:
    explicit Forms(const Vocabulary &vocabulary);

    struct Form {
        std::uint32_t word = 0;
        float weight = 0; ///< 0 … 1
    };
    std::vector<Form> of(std::string_view lemma) const;

private:
    struct Row {
        std::uint64_t head = 0; ///< the first bytes as a number: hardly any two rows need more to be told apart
        std::string_view form;
        std::uint32_t word;

        Row(std::string_view form, std::uint32_t word);
        bool operator<(const Row &other) const;
    };
    std::vector<Row> rows_; ///< in rising order of form
};

} // namespace hexapla
