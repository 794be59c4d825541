#include "align/length.h"

#include <algorithm>
#include <cmath>

namespace hexapla {
namespace {

/// Beads that the usual variance counts for against the document's own.
constexpr double kPriorBeads = 30;
} // namespace

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
        squares += bead.posterior * std::max(0.0, (x - y) * (x - y) - LengthModel::kSlack) / ((x + y) / 2);
        weight += bead.posterior;
    }
    model.variance = squares / weight;
    return model;
}

} // namespace hexapla
