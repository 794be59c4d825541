#pragma once
// Growing: segments come together into rows, the surest first.

#include "align/table.h"

namespace hexapla {

/// The table of three versions or more; gaps are not placed yet.
Table grown(const PairTable &pairs);

} // namespace hexapla
