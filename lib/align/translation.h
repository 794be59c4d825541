#pragma once
// How the words of one version follow from those of another.

#include "align/features.h"

#include <span>

namespace hexapla {

/// Belief that word `a` of the first version and word `b` of the second translate each other.
struct WordPair {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    float count = 0; ///< expected counts
};

/// The same beliefs, seen from the other version.
std::vector<WordPair> turned(std::span<const WordPair> pairs);

/// A word that makes another likelier.
struct SourceWord {
    std::uint32_t word = 0;
    float gain = 0; ///< τ(t|s) / p(t) beyond the background
};
/// How the words of one version (`to`) follow from those of another (`from`).
struct Translation {
    std::vector<std::size_t> first; ///< by target word: its sources are sources[first[t]] … sources[first[t + 1] - 1]
    std::vector<SourceWord> sources; ///< rising for each target
    std::vector<float> background;   ///< by source word: τ(t|s) / p(t) of any word that has no entry

    std::size_t targets() const { return first.size() - 1; }
    std::span<const SourceWord> of(std::size_t target) const {
        return {sources.data() + first[target], sources.data() + first[target + 1]};
    }
};
/// `pairs` as (from, to).
Translation translation(std::span<const WordPair> pairs, const Features &from, const Features &to);

/// τ(t|s) / p(t) beyond the background; 0: the pair is unknown.
float gain(const Translation &translation, std::uint32_t source, std::uint32_t target);

} // namespace hexapla
