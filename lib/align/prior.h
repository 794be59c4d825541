#pragma once
// The prior's term: how often beads have which shape, and which boundaries lie inside one.

#include "align/features.h"
#include "align/path.h"

namespace hexapla {

struct PriorModel {
    std::array<float, kShapeCount> shape{}; ///< log π of a shape among matches, of a side among gaps
    GapRuns runs{};
    /// By segment: log-odds that the boundary behind it lies inside a bead, against the mean.
    std::vector<float> inside_a, inside_b;
};
PriorModel prior_model(const Features &a, const Features &b, const Paths &paths);

} // namespace hexapla
