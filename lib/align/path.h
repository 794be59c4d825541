#pragma once
// The best path through beads, and how probable each bead is.

#include "align/bead.h"

#include <limits>

namespace hexapla {

inline constexpr float kImpossible = -std::numeric_limits<float>::infinity();

/// Which cells a path may touch: of row i, the columns lo[i] … hi[i] (both included).
/// Both never fall from row to row; (0, 0) and the last corner are inside.
struct Band {
    std::vector<std::uint32_t> lo;
    std::vector<std::uint32_t> hi;
    std::vector<std::size_t> offset; ///< cells of the rows before; rows + 1

    std::size_t rows() const { return lo.size(); }
    std::size_t cells() const { return offset.back(); }
    bool holds(std::size_t i, std::size_t j) const {
        return i < lo.size() && j >= lo[i] && j <= hi[i];
    }
    std::size_t at(std::size_t i, std::size_t j) const { return offset[i] + (j - lo[i]); }
};
/// Every cell of a grid of n by m segments (n + 1 rows of m + 1 cells).
Band full_band(std::size_t n, std::size_t m);
/// Fills in the offsets of a band whose rows are known.
void index(Band &band);

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

} // namespace hexapla
