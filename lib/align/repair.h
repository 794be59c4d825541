#pragma once
// Repair: segments of a version that lost its breaks are cut where the others show them.

#include "align/align.h"

namespace hexapla {

struct Repaired {
    std::vector<Version> versions; ///< parts in the place of segments that lost breaks
    Alignment rows;                ///< of these versions
    std::vector<Pin> pins;         ///< as given, in the segments of these versions
};

/// Aligns, cuts the segments that evidence shows to be several, and aligns anew. A segment is cut only
/// at a possible break, where its parts stand in rows of their own and say together clearly more than
/// the whole; what is pinned is not. Versions and rows are those of align() where nothing was lost.
Repaired align_repaired(std::vector<Version> versions, const AlignOptions &options = {});

} // namespace hexapla
