#pragma once
// Settled: beads of a long text's path that are sure with those around them, so that nothing is searched there.

#include <cstddef>
#include <vector>

namespace hexapla {

/// By bead, given whether each is sure by itself: whether it is sure with some on either side.
std::vector<bool> settled(const std::vector<bool> &sure);

} // namespace hexapla
