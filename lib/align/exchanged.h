#pragma once
// Items of a list that changed places with one another: numbers and order still agree, the words do not.

#include "align/table.h"

namespace hexapla {

/// The table with the cells of a list passed round between lines (two exchanged, or one moved and those
/// between shifted by one), where no line loses by it and all together gain by far in what they say.
/// Lines whose cell then stands out of order are marked as moved.
Table with_exchanged(const PairTable &pairs, Table table);

} // namespace hexapla
