#pragma once
// What stands in a version where another has a given term: by the lexicon learnt on the two.

#include "align/translation.h"
#include "review/material.h"

#include <map>
#include <optional>
#include <string>

namespace hexapla {

/// The words of one version (`to`) as they follow from another's (`from`).
class StandIns {
public:
    StandIns(const Material &material, std::size_t from, std::size_t to);

    /// In the text of `to`, what stands in a row for the words at a place in the text of `from`: the words that
    /// these explain best, else the unexplained one nearest to where they would stand. None: nothing is near.
    std::optional<Span> of(std::size_t row, Span term) const;

private:
    /// A word of a row.
    struct Place {
        Span span;
        std::uint32_t word = 0; ///< in its vocabulary
        double at = 0;          ///< how far into the row, 0 … 1
    };
    std::vector<Place> places(std::size_t version, std::size_t row) const;
    /// How much of what explains a word is the term, 0 … 1.
    double share(const Place &word, const std::vector<Place> &row, Span term) const;

    const Material &material_;
    std::size_t from_, to_;
    std::map<std::string, std::uint32_t> from_words_, to_words_; ///< by form
    Translation translation_;
};

} // namespace hexapla
