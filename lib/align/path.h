#pragma once
// The best path through beads, and how probable each bead is.

#include "align/band.h"

#include <limits>

namespace hexapla {

inline constexpr float kImpossible = -std::numeric_limits<float>::infinity();

/// Whether the bead before was a gap: gaps come in runs.
enum class After : std::uint8_t { match, gap };
/// log P(this bead is a gap or not | whether the one before was), by [after][is a gap].
using GapRuns = std::array<std::array<double, 2>, 2>;

/// Scores of the beads that begin in a cell, in nats; kImpossible for those that are not allowed.
class Scores {
public:
    virtual ~Scores() = default;
    virtual GapRuns gap_runs() const = 0;
    virtual void at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const = 0;
};

struct Paths {
    std::vector<Bead> best;   ///< the most probable path, in order, with its beads' posteriors
    std::vector<Bead> likely; ///< every bead of some probability, by (i, j, shape)
    GapRuns runs{};           ///< expected numbers of beads, as in GapRuns
};

/// Viterbi and forward-backward over the grid that the band cuts out. Time and memory go with its cells.
Paths paths(const Band &band, const Scores &scores);

/// The same path with posteriors that can be believed: of the beads given 0.9, nine in ten are right.
Paths calibrated_paths(const Band &band, const Scores &scores);

} // namespace hexapla
