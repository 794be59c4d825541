#pragma once
// A first path, cheap and wide: anchors, lengths and known words. What comes later stays in its neighbourhood.

#include "align/band.h"
#include "align/features.h"
#include "align/words.h"

namespace hexapla {

/// Beads of at most two segments a side, without posteriors. Where the grid is large, in a band around
/// the chain of anchors that widens until the path leaves its edge alone.
std::vector<Bead> coarse_path(const Features &a, const Features &b, const std::vector<WordPair> &known);
/// Nats by which the words and lengths of a sure bead speak for it. Two segments that have nothing to do with each other
/// say so much once in e^4 = 55 times, several in a row hardly ever.
inline constexpr float kSure = 4;

struct CoarsePath {
    std::vector<Bead> beads;
    std::vector<bool> sure; ///< by bead: one to one, and hardly by chance
};
/// Another one near it, by words that are known better.
CoarsePath coarse_path_near(const std::vector<Bead> &path, const Features &a, const Features &b,
                            const std::vector<WordPair> &known);

} // namespace hexapla
