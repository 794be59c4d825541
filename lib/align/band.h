#pragma once
// Which part of the grid paths may use: what keeps time and memory linear.

#include "align/bead.h"

namespace hexapla {

/// Of row i, the columns lo[i] … hi[i] (both included); neither falls from row to row, the first cell
/// and the last are inside.
struct Band {
    Band() = default;
    /// Opens what is known of the rows so far that paths of a grid with m columns can pass.
    Band(std::vector<std::uint32_t> lows, std::vector<std::uint32_t> highs, std::size_t m);

    std::vector<std::uint32_t> lo;
    std::vector<std::uint32_t> hi;
    std::vector<std::size_t> offset; ///< cells of the rows before; rows + 1

    std::size_t rows() const { return lo.size(); }
    std::size_t cells() const { return offset.back(); }
    bool holds(std::size_t i, std::size_t j) const { return i < lo.size() && j >= lo[i] && j <= hi[i]; }
    std::size_t at(std::size_t i, std::size_t j) const { return offset[i] + (j - lo[i]); }
};

/// Every cell of a grid of n by m segments (n + 1 rows of m + 1 cells).
Band full_band(std::size_t n, std::size_t m);

/// The cells within `margin` of the beads; where no bead is, those between its neighbours.
Band band_around(const std::vector<Bead> &beads, std::size_t n, std::size_t m, std::size_t margin);

/// Whether a path comes so near to the edge of the band, `room` cells, that a better one may lie outside.
bool touches_edge(const Band &band, const std::vector<Bead> &path, std::size_t room);

} // namespace hexapla
