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

/// How the words of one version (`to`) follow from those of another (`from`).
struct Translation {
    std::vector<std::size_t> first;    ///< by target word: its sources are first[t] … first[t + 1] - 1
    std::vector<std::uint32_t> source; ///< rising for each target
    std::vector<float> gain;           ///< τ(t|s) / p(t) beyond the background
    std::vector<float> background;     ///< by source word: τ(t|s) / p(t) of any word that has no entry
};
/// `pairs` as (from, to).
Translation translation(std::span<const WordPair> pairs, const Features &from, const Features &to);

/// τ(t|s) / p(t) beyond the background; 0: the pair is unknown.
float gain(const Translation &translation, std::uint32_t source, std::uint32_t target);

} // namespace hexapla
