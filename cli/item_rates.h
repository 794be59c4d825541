#pragma once
// How well an alignment agrees with gold items.
//
// A bead is a set of items that say the same: those with a common id. A row holds an item when it
// covers more than half of it, and the items it holds must be more than half of the row.
// Strict: what a row holds is exactly one bead. Lax, whatever the rows' grain: two items are linked
// when more than half of each lies in rows that touch the other; precision is of links inside a bead,
// recall of items that have an equivalent. Gaps kept: items without an equivalent left without a link.

#include "gold_items.h"
#include "rates.h"

namespace hexapla::cli {

struct ItemRates {
    Rate rows;       ///< whole rows over all versions, strict
    Rates pairs;     ///< mean over all pairs of versions; of two versions, theirs
    double gaps = 0; ///< share of gaps kept, mean over all pairs
};

ItemRates rates(const std::vector<GoldDocument> &documents, const std::vector<PlacedRow> &rows);

/// Each row's confidence and whether it holds exactly one bead; rows that hold nothing of the gold
/// are left out.
std::vector<Judged> judged(const std::vector<GoldDocument> &documents, const std::vector<PlacedRow> &rows);

} // namespace hexapla::cli
