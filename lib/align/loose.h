#pragma once
// Stretches of a table in which no line holds every version: several versions may have gone astray together.

#include "align/table.h"

namespace hexapla {

/// The table with such stretches aligned anew, the versions that some line holds against the others, where
/// fewer lines come of it. Taken out alone, none of two versions that stand beside each other leaves the other.
Table with_loose_joined(const PairTable &pairs, Table table);

} // namespace hexapla
