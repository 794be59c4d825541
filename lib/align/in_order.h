#pragma once
// Versions in an order of their own, so that the operands' order cannot matter.

#include "align/table.h"

namespace hexapla {

struct InOrder {
    std::vector<std::size_t> order; ///< index of each among the operands
    std::vector<Features> features;
    AlignOptions options; ///< with the pins' cells in that order
};
InOrder in_order(const std::vector<Version> &versions, const AlignOptions &options);

/// The table's lines with their cells in the order of the operands.
Alignment rows(const Table &table, const std::vector<std::size_t> &order);

} // namespace hexapla
