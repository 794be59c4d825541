#pragma once
// Tables joined and taken apart: by versions.

#include "align/table.h"

#include <span>

namespace hexapla {

/// Gaps of a version stand where the segment would be; `first` where its column begins.
void place_gaps(Table &table, std::size_t version, std::size_t first);

/// One version alone: a line for every segment.
Table alone(const PairTable &pairs, std::size_t version, Range segments);

/// Two tables of different versions as one.
Table joined(const PairTable &pairs, const Table &table, const Table &other);

/// Lines of a table with some of its members only. What the others had held together is aligned anew.
Table among(const PairTable &pairs, std::span<const Line> lines, const std::vector<std::size_t> &members);

/// The table of some versions' ranges, joined in the given order.
Table grown(const PairTable &pairs, const std::vector<std::size_t> &order, const std::vector<Range> &ranges);

} // namespace hexapla
