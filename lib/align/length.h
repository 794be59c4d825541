#pragma once
// The lengths' term: translations are about as long as each other, at the rate of this pair.

#include "align/bead.h"
#include "align/features.h"

#include <algorithm>

namespace hexapla {

/// Gale & Church's variance, on the geometric-mean scale of the two versions.
struct LengthModel {
    double scale = 1; ///< √(code points of B a code point of A)
    /// Of the difference, a code point; Gale & Church (1993).
    double variance = 6.8; // NOLINT(readability-magic-numbers)

    /// Nats, at most 0: −δ²/2.
    float score(double length_a, double length_b) const {
        const double x = length_a * scale, y = length_b / scale;
        const auto squared = static_cast<float>((x - y) * (x - y));
        const auto expected = static_cast<float>(variance * (x + y) / 2 + kSlack);
        return -std::min(squared / expected, kMostDeviation * kMostDeviation) / 2;
    }
    /// The same of lengths that are on the common scale: A's · scale, B's / scale.
    float scaled(float x, float y) const {
        const float expected = static_cast<float>(variance / 2) * (x + y) + static_cast<float>(kSlack);
        return -std::min((x - y) * (x - y) / expected, kMostDeviation * kMostDeviation) / 2;
    }

private:
    /// Squared code points by which any two lengths may differ: keeps short segments apart from ratios.
    static constexpr double kSlack = 20;
    /// A difference of more standard deviations than this says no more: something else went wrong.
    static constexpr float kMostDeviation = 6;
    friend LengthModel length_model(const Features &, const Features &, const std::vector<Bead> &);
};

/// From the beads of a path and how probable they are; from the whole lengths where there are none.
LengthModel length_model(const Features &a, const Features &b, const std::vector<Bead> &beads);

} // namespace hexapla
