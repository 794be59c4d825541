#pragma once
// The lengths' term: translations are about as long as each other, at the rate of this pair.

#include "align/bead.h"
#include "align/features.h"

namespace hexapla {

/// Gale & Church's variance, on the geometric-mean scale of the two versions.
struct LengthModel {
    double scale = 1;     ///< √(code points of B a code point of A)
    double variance = 6.8; ///< of the difference, a code point; Gale & Church (1993)

    /// Nats, at most 0: −δ²/2.
    double score(double length_a, double length_b) const;
};

/// From the beads of a path and how probable they are; from the whole lengths where there are none.
LengthModel length_model(const Features &a, const Features &b, const std::vector<Bead> &beads);

} // namespace hexapla
