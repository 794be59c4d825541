#pragma once
// Which segments of one revision became which of the next.

#include "align/align.h"

#include <vector>

namespace hexapla {

/// Segments of two revisions that stand for each other; at least one side has one segment exactly.
struct Pairing {
    Range before;
    Range after;
    bool moved = false; ///< out of the order of the others
};

/// Every segment of either revision lies in at most one pairing; those in none were removed or added.
/// Sorted by `after`. Both revisions are in one language. Linear where they have words in common.
std::vector<Pairing> pairings(const Version &before, const Version &after);

} // namespace hexapla
