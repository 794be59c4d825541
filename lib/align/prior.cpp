#include "align/prior.h"

#include "align/logistic.h"

#include <cmath>

namespace hexapla {
namespace {

// Probabilities of shapes among matches before the document has spoken, by the sum of their segments.
constexpr double kOneOne = 0.87;
constexpr double kSumThree = 0.03;
constexpr double kTwoTwo = 0.006;
constexpr double kSumFour = 0.01;
constexpr double kOneToMany = 0.003;
constexpr double kManyToMany = 0.0005;

double usual(Shape s) {
    constexpr double kHalf = 0.5;
    if (s.a == 0 || s.b == 0) return kHalf; // among gaps: both sides alike
    if (s == Shape{1, 1}) return kOneOne;
    if (s == Shape{2, 2}) return kTwoTwo;
    if (s.a + s.b == 3) return kSumThree;
    if (s.a + s.b == 4) return kSumFour;
    return s.a == 1 || s.b == 1 ? kOneToMany : kManyToMany;
}
/// Beads that they count for.
constexpr double kPriorBeads = 150;
/// How often a gap follows a match, and a gap.
constexpr double kGapBegins = 0.12;
constexpr double kGapGoesOn = 0.35;
/// Gaps that the latter counts for.
constexpr double kPriorGaps = 10;

/// What stands at a boundary between two segments of one version.
enum class Boundary : std::uint8_t { structure, paragraph, sentence, fragment, lower };
constexpr std::size_t kBoundaries = 5;
/// Log-odds that it lies inside a bead, against the mean boundary: items are never merged to please
/// a length, a segment that begins in lower case likely belongs to the one before.
constexpr std::array<double, kBoundaries> kInside{-5, -1.5, -0.2, 0.7, 1.5};
/// Boundaries that these count for.
constexpr double kPriorBoundaries = 60;

bool stands_alone(Kind kind) { return kind != Kind::prose; }

Boundary boundary(const Traits &left, const Traits &right) {
    // Behind an item that was cut out of a paragraph its next sentence follows.
    const bool goes_on = left.kind == Kind::item && right.kind == Kind::prose && !right.opens_paragraph;
    if (!goes_on && (stands_alone(left.kind) || stands_alone(right.kind))) return Boundary::structure;
    if (right.opens_paragraph) return Boundary::paragraph;
    if (right.opening == Opening::lower) return Boundary::lower;
    const bool finished =
        left.ending == Ending::stop || left.ending == Ending::question || left.ending == Ending::exclamation;
    return finished ? Boundary::sentence : Boundary::fragment;
}

struct BoundaryCounts {
    std::array<double, kBoundaries> inside{}, all{};

    void add(const Features &f, std::size_t first, std::size_t size, double weight) {
        for (std::size_t s = first; s + 1 < f.size() && s < first + size; ++s) {
            const auto kind = static_cast<std::size_t>(boundary(f.traits[s], f.traits[s + 1]));
            all[kind] += weight;
            if (s + 1 < first + size) inside[kind] += weight;
        }
    }
};

std::vector<float> inside(const Features &f, const BoundaryCounts &counts) {
    constexpr double kPriorShare = 0.1;
    double in = kPriorShare * kPriorBoundaries, all = kPriorBoundaries;
    for (std::size_t k = 0; k < kBoundaries; ++k) {
        in += counts.inside[k];
        all += counts.all[k];
    }
    const double mean = in / all;
    std::array<float, kBoundaries> weight{};
    for (std::size_t k = 0; k < kBoundaries; ++k) {
        const double expected = kPriorBoundaries * sigmoid(logit(mean) + kInside[k]);
        const double p = (counts.inside[k] + expected) / (counts.all[k] + kPriorBoundaries);
        weight[k] = static_cast<float>(logit(p) - logit(mean));
    }
    std::vector<float> out(f.size(), 0);
    for (std::size_t s = 0; s + 1 < f.size(); ++s)
        out[s] = weight[static_cast<std::size_t>(boundary(f.traits[s], f.traits[s + 1]))];
    return out;
}

GapRuns gap_runs(const GapRuns &expected) {
    const auto row = [](const std::array<double, 2> &n, double usual_gap, double weight) {
        const double all = n[0] + n[1] + weight;
        return std::array<double, 2>{std::log((n[0] + weight * (1 - usual_gap)) / all),
                                     std::log((n[1] + weight * usual_gap) / all)};
    };
    return {row(expected[0], kGapBegins, kPriorBeads), row(expected[1], kGapGoesOn, kPriorGaps)};
}

std::array<float, kShapeCount> shapes(const std::vector<Bead> &beads) {
    std::array<double, kShapeCount> counts{};
    std::array<double, 2> all{}; // matches, gaps
    const auto count = [&](std::size_t k, double weight) {
        counts[k] += weight;
        all[is_gap(k)] += weight;
    };
    for (std::size_t k = 0; k < kShapeCount; ++k) count(k, kPriorBeads * usual(kShapes[k]));
    for (const Bead &bead : beads) count(bead.shape, bead.posterior);
    std::array<float, kShapeCount> out{};
    for (std::size_t k = 0; k < kShapeCount; ++k) out[k] = static_cast<float>(std::log(counts[k] / all[is_gap(k)]));
    return out;
}

} // namespace

PriorModel prior_model(const Features &a, const Features &b, const Paths &paths) {
    BoundaryCounts in_a, in_b;
    for (const Bead &bead : paths.likely) {
        if (bead.gap()) continue;
        in_a.add(a, bead.i, bead.a(), bead.posterior);
        in_b.add(b, bead.j, bead.b(), bead.posterior);
    }
    PriorModel model;
    model.shape = shapes(paths.likely);
    model.runs = gap_runs(paths.runs);
    model.inside_a = inside(a, in_a);
    model.inside_b = inside(b, in_b);
    return model;
}

} // namespace hexapla
