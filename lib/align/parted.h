#pragma once
// Items that several versions have elsewhere than the others: no version alone is out of its place.

#include "align/table.h"

namespace hexapla {

/// The table with lines joined that no version has both of and that say the same beyond doubt. What fewer
/// versions have goes to where more have it; lines whose cells then stand out of order are marked as moved.
Table with_parted_joined(const PairTable &pairs, Table table);

} // namespace hexapla
