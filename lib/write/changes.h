#pragma once
// What changes are called in every format.

#include "review/diff.h"

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// The ids of some segments: "1.3", "p2.1+p2.2", of more than three "1.3…1.9"; empty for none.
std::string ids(Range range, const Version &version);

/// What became of the ids: "1.3", "1.3 → 1.2"; one side alone for what was added or removed.
std::string ids(const Change &change, const Version &before, const Version &after);

/// The marks of a renumbering, those that keep their distance together: "3.–9. → 2.–8., b) → c)".
std::string renumbering(const Change &change, const Version &before, const Version &after);

/// "3 changes: 1 changed, 1 removed, 1 renumbered; 25 segments kept"; "no change; 28 segments kept".
std::string summary(const std::vector<Change> &changes);

} // namespace hexapla
