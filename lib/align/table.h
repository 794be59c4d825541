#pragma once
// N versions: what is known of every pair of them, and the table that comes of it.

#include "align/align.h"
#include "align/learn.h"

#include <memory>

namespace hexapla {

/// Witnesses of several versions are not independent: their sum counts for its n-th part, raised to this.
inline constexpr float kDependence = 0.75F;

/// What is known of every pair of versions.
class PairTable {
public:
    PairTable(const std::vector<Features> &versions, const AlignOptions &options);

    /// The pair of two versions, u < v.
    const Pair &pair(std::size_t u, std::size_t v) const { return pairs_[at(u, v)]; }
    /// Of segments `x` of version u and `y` of version v, in nats; either order.
    PairScores::Evidence evidence(std::size_t u, Range x, std::size_t v, Range y) const;
    /// Whether the pins allow segments `x` of version u beside `y` of version v; either may be empty.
    bool allows(std::size_t u, Range x, std::size_t v, Range y) const;
    /// The pair's best path, with u's segments first.
    std::vector<Bead> path(std::size_t u, std::size_t v) const;
    const Features &features(std::size_t v) const { return features_[v]; }
    std::size_t versions() const { return features_.size(); }
    std::size_t segments(std::size_t v) const { return features_[v].size(); }

private:
    const std::vector<Features> &features_;
    std::vector<Pair> pairs_;
    std::vector<std::unique_ptr<PairScores>> scores_;

    std::size_t at(std::size_t u, std::size_t v) const { return u * features_.size() + v; }
};

/// A row of the table.
struct Line {
    std::vector<Range> cells; ///< by version
    std::vector<float> sure;  ///< by version: how probable its cell is, given the other cells
    bool moved = false;
};

/// The equivalent segments of all versions.
using Table = std::vector<Line>;

/// The list that a cell is one item of; 0: it is none, or more than one segment.
int list_of(const PairTable &pairs, std::size_t version, const Range &cell);

/// Lines that have nothing of any version go.
void erase_empty(Table &table);

/// Gives the two cells of a table's last line a line each: by so many nats they are no equivalents.
void part_last(Table &table, float nats);

/// The table of all versions.
Table table(const PairTable &pairs);

} // namespace hexapla
