#pragma once
// The paths of a model through two versions, a stretch at a time.

#include "align/model.h"

#include <limits>

namespace hexapla {

/// In place of nats: nobody has asked the words. They say kSure at least.
inline constexpr float kUnasked = std::numeric_limits<float>::infinity();

/// Where paths may run, and what they are.
struct Walk {
    Band band;
    Paths paths;
    /// Of every bead of the best path: what its words say; kUnasked if it is settled, 0 if it is not one to one.
    std::vector<float> words;
};

/// What is known of where paths run.
struct Course {
    const std::vector<Bead> &path;
    const std::vector<Bead> &near; ///< other beads, in the order of their first segments
    std::vector<bool> settled{};   ///< by bead of the path; if there are none, no bead is
};

/// Near a course but no nearer than `margin`, in bands that widen, each stretch for itself, until the best path leaves
/// their edges alone. Long texts are cut along the path, and what is settled stays. `calibrated`: as
/// calibrated_paths().
Walk walk(const Features &a, const Features &b, const PairModel &model, const Course &course, std::size_t margin,
          bool calibrated);

} // namespace hexapla
