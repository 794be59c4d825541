#pragma once
// Two items that stand side by side because each has lost its own equivalent.

#include "align/table.h"

namespace hexapla {

/// The table of two versions with items apart that keep fewer of each other's words than of other items'. A path hears
/// what two segments say of each other only: what frequent words say of two that have nothing else in common passes
/// for evidence there, and what they do not say costs next to nothing.
Table with_strangers_apart(const PairTable &pairs, const Table &table);

} // namespace hexapla
