#pragma once
// Lists as the checks see them: the items of one list beside each other.

#include "document/version.h"

#include <vector>

namespace hexapla {

/// Indices of a version's segments that are items of one list, in order. Nested lists stand apart.
using List = std::vector<std::size_t>;
std::vector<List> lists(const Version &version);

/// Whether two segments are items of one list.
bool of_one_list(const Segment &x, const Segment &y);

/// Whether the segment behind this one is an item of a list nested in it.
bool holds_list(const Version &version, std::size_t segment);

} // namespace hexapla
