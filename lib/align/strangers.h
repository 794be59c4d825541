#pragma once
// Two items that stand side by side because each has lost its own equivalent.

#include "align/table.h"

namespace hexapla {

/// The table of two versions with items apart that say less of one another than of what stands elsewhere, where
/// other items of their list stand alone, too. A path hears what two segments say of each other only: what frequent
/// words say of two that have nothing else in common passes for evidence there.
Table with_strangers_apart(const PairTable &pairs, const Table &table);

} // namespace hexapla
