#pragma once
// Of two versions: an item that one says in the item beside it.

#include "align/table.h"

namespace hexapla {

/// The table with a gap's item in the row of its neighbour where the other version's item says both: where both
/// explain of that item's own words what one of them does not. A path dares not merge items.
Table with_held_of_two(const PairTable &pairs, Table table);

} // namespace hexapla
