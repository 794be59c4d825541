#include "align/model.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Words of one segment are no independent witnesses: their sum counts for half, half for each direction.
constexpr float kWordWeight = 0.5F / 2;

} // namespace

PairScores::PairScores(const Features &a, const Features &b, const PairModel &model, const Band &band)
    : a_(a), b_(b), model_(model), band_(band), forward_(band.cells() * kMostSide),
      reverse_(band.cells() * kMostSide), opens_(band.cells()), closes_(band.cells()) {
    fill_forward();
    fill_reverse();
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = band.lo[i]; j <= band.hi[i] && j < b.size(); ++j) {
            opens_[band.at(i, j)] = model.structure.opens(a.traits[i], b.traits[j]);
            closes_[band.at(i, j)] = model.structure.closes(a.traits[i], b.traits[j]);
        }
}

void PairScores::fill_forward() {
    WindowSums sums(a_, b_, model_.pairs, kMostSide);
    std::vector<float> out;
    std::size_t lo = 0, hi = 0; // rows whose band holds column j
    for (std::size_t j = 0; j < b_.size(); ++j) {
        while (hi < a_.size() && band_.lo[hi] <= j) ++hi;
        while (lo < hi && band_.hi[lo] < j) ++lo;
        sums.at(j, lo, hi, out);
        for (std::size_t i = lo; i < hi; ++i)
            std::copy_n(out.begin() + static_cast<std::ptrdiff_t>((i - lo) * kMostSide), kMostSide,
                        forward_.begin() + static_cast<std::ptrdiff_t>(band_.at(i, j) * kMostSide));
    }
}

void PairScores::fill_reverse() {
    std::vector<WordPair> turned;
    for (const WordPair &p : model_.pairs) turned.push_back({p.b, p.a, p.count});
    WindowSums sums(b_, a_, turned, kMostSide);
    std::vector<float> out;
    for (std::size_t i = 0; i < a_.size(); ++i) {
        const std::size_t lo = band_.lo[i], hi = std::min<std::size_t>(band_.hi[i] + 1, b_.size());
        if (lo >= hi) continue;
        sums.at(i, lo, hi, out);
        std::copy(out.begin(), out.end(),
                  reverse_.begin() + static_cast<std::ptrdiff_t>(band_.at(i, lo) * kMostSide));
    }
}

float PairScores::outside(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const {
    float score = opens_[band_.at(i, j)] + closes_[band_.at(i + a - 1, j + b - 1)];
    score += static_cast<float>(model_.length.score(a_.length(i, i + a), b_.length(j, j + b)));
    for (std::size_t k = i; k + 1 < i + a; ++k) score += model_.prior.inside_a[k];
    for (std::size_t k = j; k + 1 < j + b; ++k) score += model_.prior.inside_b[k];
    return score;
}

float PairScores::evidence(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const {
    if (a == 0 || b == 0) return 0;
    if (a > kMostSide || b > kMostSide || i + a > a_.size() || j + b > b_.size() ||
        !band_.holds(i, j) || !band_.holds(i, j + b - 1) || !band_.holds(i + a - 1, j) ||
        !band_.holds(i + a - 1, j + b - 1))
        return kImpossible;
    float words = 0;
    for (std::size_t k = j; k < j + b; ++k) words += forward_[band_.at(i, k) * kMostSide + a - 1];
    for (std::size_t k = i; k < i + a; ++k) words += reverse_[band_.at(k, j) * kMostSide + b - 1];
    return kWordWeight * words + outside(i, a, j, b);
}

void PairScores::at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const {
    for (std::size_t k = 0; k < kShapeCount; ++k) {
        const Shape s = kShapes[k];
        out[k] = i + s.a <= a_.size() && j + s.b <= b_.size()
                     ? model_.prior.shape[k] + evidence(i, s.a, j, s.b)
                     : kImpossible;
    }
}

} // namespace hexapla
