#pragma once
// Segments that are several in the other versions, and where they fall into those.

#include "align/table.h"
#include "document/breaks.h"

namespace hexapla {

/// A segment that lost breaks.
struct Glued {
    std::size_t version = 0;
    std::size_t segment = 0;
    Kind first = Kind::prose; ///< of the part before the first break
    std::vector<Lost> breaks;
};

/// By version and segment. `versions` and `pins` in the order of the table's columns.
std::vector<Glued> glued_segments(const std::vector<const Version *> &versions, const PairTable &pairs,
                                  const Table &table, const std::vector<Pin> &pins);

} // namespace hexapla
