#include "align/length.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Squared code points by which any two lengths may differ: keeps short segments apart from ratios.
constexpr double kSlack = 20;
/// Beads that the usual variance counts for against the document's own.
constexpr double kPriorBeads = 30;
/// A difference of more standard deviations than this says no more: something else went wrong.
constexpr double kMostDeviation = 6;

} // namespace

double LengthModel::score(double length_a, double length_b) const {
    const double x = length_a * scale, y = length_b / scale;
    const double squared = (x - y) * (x - y) / (variance * (x + y) / 2 + kSlack);
    return -std::min(squared, kMostDeviation * kMostDeviation) / 2;
}

LengthModel length_model(const Features &a, const Features &b, const std::vector<Bead> &beads) {
    LengthModel model;
    double sum_a = 0, sum_b = 0;
    for (const Bead &bead : beads) {
        if (bead.gap()) continue;
        sum_a += bead.posterior * a.length(bead.i, bead.i + bead.a());
        sum_b += bead.posterior * b.length(bead.j, bead.j + bead.b());
    }
    if (sum_a < 1 || sum_b < 1) {
        sum_a = a.length_before.back() + 1;
        sum_b = b.length_before.back() + 1;
    }
    model.scale = std::sqrt(sum_b / sum_a);
    double squares = kPriorBeads * model.variance, weight = kPriorBeads;
    for (const Bead &bead : beads) {
        if (bead.gap()) continue;
        const double x = a.length(bead.i, bead.i + bead.a()) * model.scale;
        const double y = b.length(bead.j, bead.j + bead.b()) / model.scale;
        if (x + y == 0) continue;
        squares += bead.posterior * std::max(0.0, (x - y) * (x - y) - kSlack) / ((x + y) / 2);
        weight += bead.posterior;
    }
    model.variance = squares / weight;
    return model;
}

} // namespace hexapla
