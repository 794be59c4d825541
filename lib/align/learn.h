#pragma once
// Learning on the document itself: expectation from the paths, maximisation of every term.

#include "align/align.h"
#include "align/model.h"
#include "align/pins.h"

namespace hexapla {

/// What is known of two vocabularies before they are read side by side, one source after the other.
std::vector<Affinity> affinities(const Vocabulary &a, const Vocabulary &b, const AlignOptions &options);
/// The same as one belief a pair of words, by (a, b).
std::vector<WordPair> known_pairs(const Vocabulary &a, const Vocabulary &b, const AlignOptions &options);

/// Which beads' counts a word pair gets: those of all; or of all others than the one that speaks most for
/// it, since what a bead is judged by must not come from itself.
enum class Counted : std::uint8_t { all, others };
/// Expected counts of word pairs in the beads.
std::vector<WordPair> learned_pairs(const Features &a, const Features &b, const std::vector<WordPair> &pairs,
                                    const std::vector<Bead> &beads, Counted counted = Counted::others);
/// What was known and what is learned besides as one belief a pair of words: their counts add up.
std::vector<WordPair> joined(std::vector<WordPair> known, const std::vector<WordPair> &learned);

/// A pair of versions after learning.
struct Pair {
    Band band;
    PairModel model;
    Paths paths;
    std::vector<float> words; ///< of every bead of the best path, as in Walk
};
Pair learn(const Features &a, const Features &b, const AlignOptions &options, const PinTable &pins = {});

} // namespace hexapla
