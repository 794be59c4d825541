#pragma once
// Items that stand elsewhere in one version: found by content alone, numbers and order have moved too.

#include "align/table.h"

namespace hexapla {

/// The table with cells brought home to the lines that they say the same as, where that is beyond
/// doubt. Such lines are marked; they stand where the other versions have them.
Table with_moved(const PairTable &pairs, Table table);

} // namespace hexapla
