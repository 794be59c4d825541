#pragma once
// Items that stand alone though what says the same stands beside another item of their list.

#include "align/table.h"

namespace hexapla {

/// The table with such cells gone over to the lines that say clearly more of them than their own; what they leave
/// stands alone. Lines whose cell then stands out of order are marked as moved.
Table with_claimed(const PairTable &pairs, Table table);

} // namespace hexapla
