#pragma once
// The paths of a model through two versions, a stretch at a time.

#include "align/model.h"

namespace hexapla {

/// Where paths may run, and what they are.
struct Walk {
    Band band;
    Paths paths;
    std::vector<float> words; ///< of every bead of the best path: what its words say; 0 if it is not one to one
};

/// Near a path and some other beads (in the order of their first segments) but no nearer than `margin`, in bands that
/// widen, each stretch for itself, until the best path leaves their edges alone. Long texts are cut along `path`,
/// and what is settled there stays. `calibrated`: as calibrated_paths().
Walk walk(const Features &a, const Features &b, const PairModel &model, const std::vector<Bead> &path,
          const std::vector<Bead> &near, std::size_t margin, bool calibrated);

} // namespace hexapla
