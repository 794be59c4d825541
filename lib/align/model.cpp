#include "align/model.h"

#include <algorithm>

namespace hexapla {
PairScores::PairScores(const Features &a, const Features &b, const PairModel &model, const Band &band)
    : a_(a), b_(b), model_(model), band_(band), forward_(band.cells() * kMostSide),
      reverse_(band.cells() * kMostSide), opens_(band.cells()), closes_(band.cells()) {
    fill_forward();
    fill_reverse();
    fill_outside();
}

void PairScores::fill_outside() {
    for (std::size_t i = 0; i < a_.size(); ++i)
        for (std::size_t j = band_.lo[i]; j <= band_.hi[i] && j < b_.size(); ++j) {
            opens_[band_.at(i, j)] = model_.structure.opens(a_.traits[i], b_.traits[j]);
            closes_[band_.at(i, j)] = model_.structure.closes(a_.traits[i], b_.traits[j]);
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
    WindowSums sums(b_, a_, turned(model_.pairs), kMostSide);
    std::vector<float> out;
    for (std::size_t i = 0; i < a_.size(); ++i) {
        const std::size_t lo = band_.lo[i], hi = std::min<std::size_t>(band_.hi[i] + 1, b_.size());
        if (lo >= hi) continue;
        sums.at(i, lo, hi, out);
        std::copy(out.begin(), out.end(),
                  reverse_.begin() + static_cast<std::ptrdiff_t>(band_.at(i, lo) * kMostSide));
    }
}

std::size_t PairScores::room(std::size_t i, std::size_t j) const {
    if (i >= a_.size() || j < band_.lo[i] || j > band_.hi[i]) return 0;
    return std::min<std::size_t>({kMostSide, b_.size() - j, band_.hi[i] + 1 - j});
}

PairScores::Block PairScores::block(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const {
    Block out;
    for (auto &row : out) row.fill(kImpossible);
    std::array<float, kMostSide> reverse{}; // words of all segments of A so far, by width of B's window
    float inside_a = opens_[band_.at(i, j)];
    for (std::size_t x = 0; x < a; ++x) {
        const std::size_t width = std::min({b, room(i, j), room(i + x, j)});
        if (width == 0) break;
        const float *words_a = &reverse_[band_.at(i + x, j) * kMostSide];
        const float *words_b = &forward_[band_.at(i, j) * kMostSide + x];
        const float *closes = &closes_[band_.at(i + x, j)];
        const double length = a_.length(i, i + x + 1);
        float forward = 0, inside = inside_a;
        for (std::size_t y = 0; y < width; ++y) {
            forward += words_b[y * kMostSide];
            reverse[y] += words_a[y];
            out[x][y] = kWordWeight * (forward + reverse[y]) + inside + closes[y] +
                        model_.length.score(length, b_.length(j, j + y + 1));
            inside += model_.prior.inside_b[j + y];
        }
        inside_a += model_.prior.inside_a[i + x];
    }
    return out;
}

float PairScores::evidence(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const {
    if (a == 0 || b == 0) return 0;
    if (a > kMostSide || i + a > a_.size() || room(i, j) < b || room(i + a - 1, j) < b) return kImpossible;
    float words = 0;
    for (std::size_t y = j; y < j + b; ++y) words += forward_[band_.at(i, y) * kMostSide + a - 1];
    for (std::size_t x = i; x < i + a; ++x) words += reverse_[band_.at(x, j) * kMostSide + b - 1];
    const float outside = opens_[band_.at(i, j)] + closes_[band_.at(i + a - 1, j + b - 1)];
    return kWordWeight * words + outside + model_.length.score(a_.length(i, i + a), b_.length(j, j + b));
}

void PairScores::at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const {
    out.fill(kImpossible);
    if (i < a_.size()) out[kGapInB] = model_.prior.shape[kGapInB];
    if (j < b_.size()) out[kGapInA] = model_.prior.shape[kGapInA];
    if (i < a_.size() && j < b_.size()) {
        const Block evidence = block(i, std::min(kMostSide, a_.size() - i), j, kMostSide);
        for (std::size_t k = kFirstMatch; k < kShapeCount; ++k)
            out[k] = model_.prior.shape[k] + evidence[kShapes[k].a - 1U][kShapes[k].b - 1U];
    }
    if (!model_.pins.empty()) heed_pins(i, j, out);
}

void PairScores::heed_pins(std::size_t i, std::size_t j, std::array<float, kShapeCount> &scores) const {
    for (std::size_t k = 0; k < kShapeCount; ++k) {
        const Range x{i, i + kShapes[k].a}, y{j, j + kShapes[k].b};
        if (scores[k] != kImpossible && !model_.pins.allows(x, y)) scores[k] += kAgainstPin;
    }
}

} // namespace hexapla
