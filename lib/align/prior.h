#pragma once
// The prior's term: how often beads have which shape, and which boundaries lie inside one.

#include "align/bead.h"
#include "align/features.h"

namespace hexapla {

struct PriorModel {
    std::array<float, kShapeCount> shape{}; ///< log π
    /// By segment: log-odds that the boundary behind it lies inside a bead, against the mean.
    std::vector<float> inside_a, inside_b;
};
PriorModel prior_model(const Features &a, const Features &b, const std::vector<Bead> &beads);

} // namespace hexapla
