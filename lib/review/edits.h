#pragma once
// The shortest way from one sequence to another.

#include "align/align.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hexapla {

/// Two runs of elements that stand in the same place: the same ones, or one instead of the other
/// (either may be empty, not both).
struct Edit {
    Range before;
    Range after;
    bool same = false;
};

/// Edits that lead from `before` to `after`, in order, together all of both; same and other runs take
/// turns. E. W. Myers, "An O(ND) difference algorithm and its variations" (1986), in linear space.
/// Where sequences have very little in common the result is right but not always the shortest.
std::vector<Edit> edits(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after);

} // namespace hexapla
