#pragma once
// Numbers as codes: translators keep them, so two items that hold others are no equivalents.

#include "align/table.h"

namespace hexapla {

/// The table of two versions with items apart whose numbers say that they have nothing to do with each other, much as
/// their words may be alike: "1.0.0-alpha, 1.0.0-0.3.7" beside "1.0.0+20130313". How often numbers are kept is that of
/// the document.
Table with_other_codes_apart(const PairTable &pairs, const Table &table);

} // namespace hexapla
