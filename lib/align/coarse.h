#pragma once
// A first path, cheap and wide: anchors, lengths and known words. What comes later stays in its neighbourhood.

#include "align/band.h"
#include "align/features.h"
#include "align/words.h"

namespace hexapla {

/// Beads of at most two segments a side, without posteriors. Where the grid is large, in a band around
/// the chain of anchors that widens until the path leaves its edge alone.
std::vector<Bead> coarse_path(const Features &a, const Features &b, const std::vector<WordPair> &known);
/// Another one near it, by words that are known better.
std::vector<Bead> coarse_path_near(const std::vector<Bead> &path, const Features &a, const Features &b,
                                   const std::vector<WordPair> &known);

} // namespace hexapla
