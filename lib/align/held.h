#pragma once
// Cells that hold what stands beside a gap next to them, too: two items that one version says in one.

#include "align/table.h"

namespace hexapla {

/// The table with a version's gap and the cell beside it in one line where most of the other versions' words
/// and lengths speak for that. A path dares not merge items; many versions that agree may, and of
/// two the other one where it explains by both items what the cell says beyond one of them.
Table with_held(const PairTable &pairs, const Table &table);

} // namespace hexapla
