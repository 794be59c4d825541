#pragma once
// N versions: a table that grows by a version at a time.

#include "align/align.h"
#include "align/learn.h"

#include <memory>

namespace hexapla {

/// What is known of every pair of versions; pair (u, v) with u < v.
class PairTable {
public:
    PairTable(const std::vector<Features> &versions, const std::vector<Dictionary> &dictionaries);

    const Pair &pair(std::size_t u, std::size_t v) const { return pairs_[at(u, v)]; }
    /// Of segments [x.first, x.last) of version u and y of version v, in nats; either order.
    float evidence(std::size_t u, Range x, std::size_t v, Range y) const;
    /// The pair's best path, with u's segments first.
    std::vector<Bead> path(std::size_t u, std::size_t v) const;
    /// How well a pair fits: the nats of its best path a segment.
    double fit(std::size_t u, std::size_t v) const;
    std::size_t versions() const { return features_.size(); }
    std::size_t segments(std::size_t v) const { return features_[v].size(); }

private:
    const std::vector<Features> &features_;
    std::vector<Pair> pairs_;
    std::vector<std::unique_ptr<PairScores>> scores_;

    std::size_t at(std::size_t u, std::size_t v) const { return u * features_.size() + v; }
};

/// Rows over all versions; those that are not in the table yet have empty cells.
struct Table {
    std::vector<std::size_t> members;
    Alignment rows;
};
/// One version alone: a row for every segment.
Table first_table(const PairTable &pairs, std::size_t version);
/// The table with one version more.
Table joined(const PairTable &pairs, const Table &table, std::size_t version);

} // namespace hexapla
