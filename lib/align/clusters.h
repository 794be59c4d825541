#pragma once
// Clusters: segments of several versions that belong together, in an order that no version goes against.

#include "align/consensus.h"

#include <optional>
#include <set>

namespace hexapla {

/// Consecutive segments of some versions.
struct Cluster {
    struct Cell {
        std::size_t version = 0;
        Range range; ///< not empty
    };
    std::vector<Cell> cells;   ///< by version
    std::size_t place = 0;     ///< no cluster stands before one that it follows
    std::uint32_t changed = 0; ///< how often it has grown, or been taken up by another

    Range cell(std::size_t version) const; ///< empty: none
};

class Clusters {
public:
    /// Every segment alone.
    Clusters(const PairTable &pairs, const AllSegments &segments);

    /// The one that holds a segment.
    std::size_t of(std::size_t number) const { return of_[number]; }
    const Cluster &operator[](std::size_t cluster) const { return clusters_[cluster]; }
    /// Makes two of them one unless a version has other clusters between them.
    bool join(std::size_t x, std::size_t y);
    /// All of them in order; where it is open, those of the first versions first.
    std::vector<std::size_t> in_order() const;

private:
    const PairTable &pairs_;
    const AllSegments &segments_;
    std::vector<Cluster> clusters_;
    std::vector<std::size_t> of_; ///< by segment

    using Placed = std::set<std::pair<std::size_t, std::size_t>>; ///< places and their clusters
    enum class Way : std::uint8_t { ahead, behind };

    void place_all();
    std::optional<std::size_t> neighbour(const Cluster::Cell &cell, Way way) const;
    std::optional<Placed> between(std::size_t from, std::size_t to, Way way) const;
    void take_up(std::size_t home, std::size_t other);
};

} // namespace hexapla
