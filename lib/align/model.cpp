#include "align/model.h"

#include "align/alone.h"

#include <algorithm>
#include <memory>

namespace hexapla {
PairScores::PairScores(const Features &a, const Features &b, const PairModel &model, const Band &band,
                       const Stretch &stretch, PairWords &words)
    : a_(a), b_(b), model_(model), band_(band), stretch_(stretch), forward_(band.cells() * kMostSide),
      reverse_(band.cells() * kMostSide), opens_(band.cells()), closes_(band.cells()) {
    fill_forward(words.forward);
    fill_reverse(words.reverse);
    fill_outside();
    fill_alone(words);
}

PairScores::PairScores(const Features &a, const Features &b, const PairModel &model, const Band &band)
    : PairScores(a, b, model, band, {{0, a.size()}, {0, b.size()}},
                 *std::make_unique<PairWords>(a, b, model.pairs, kMostSide)) {}

void PairScores::fill_outside() {
    for (std::size_t i = 0; i < stretch_.a.size(); ++i)
        for (std::size_t j = band_.lo[i]; j <= band_.hi[i] && j < stretch_.b.size(); ++j) {
            const Traits &a = a_.traits[stretch_.a.first + i], &b = b_.traits[stretch_.b.first + j];
            opens_[band_.at(i, j)] = model_.structure.opens(a, b);
            closes_[band_.at(i, j)] = model_.structure.closes(a, b);
        }
}

void PairScores::fill_alone(const PairWords &words) {
    for (std::size_t s = stretch_.a.first; s < stretch_.a.last; ++s) alone_a_.push_back(alone(a_, s, words.reverse));
    for (std::size_t s = stretch_.b.first; s < stretch_.b.last; ++s) alone_b_.push_back(alone(b_, s, words.forward));
}

void PairScores::fill_forward(WindowSums &sums) {
    std::vector<float> out;
    std::size_t lo = 0, hi = 0; // rows whose band holds column j
    for (std::size_t j = 0; j < stretch_.b.size(); ++j) {
        while (hi < stretch_.a.size() && band_.lo[hi] <= j) ++hi;
        while (lo < hi && band_.hi[lo] < j) ++lo;
        sums.at(stretch_.b.first + j, stretch_.a.first + lo, stretch_.a.first + hi, out);
        for (std::size_t i = lo; i < hi; ++i)
            std::copy_n(out.begin() + static_cast<std::ptrdiff_t>((i - lo) * kMostSide), kMostSide,
                        forward_.begin() + static_cast<std::ptrdiff_t>(band_.at(i, j) * kMostSide));
    }
}

void PairScores::fill_reverse(WindowSums &sums) {
    std::vector<float> out;
    for (std::size_t i = 0; i < stretch_.a.size(); ++i) {
        const std::size_t lo = band_.lo[i], hi = std::min<std::size_t>(band_.hi[i] + 1, stretch_.b.size());
        if (lo >= hi) continue;
        sums.at(stretch_.a.first + i, stretch_.b.first + lo, stretch_.b.first + hi, out);
        std::copy(out.begin(), out.end(), reverse_.begin() + static_cast<std::ptrdiff_t>(band_.at(i, lo) * kMostSide));
    }
}

std::size_t PairScores::room(std::size_t i, std::size_t j) const {
    if (i >= stretch_.a.size() || j < band_.lo[i] || j > band_.hi[i]) return 0;
    return std::min<std::size_t>({kMostSide, stretch_.b.size() - j, band_.hi[i] + 1 - j});
}

PairScores::Block PairScores::block(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const {
    Block out;
    for (auto &row : out) row.fill(kImpossible);
    std::array<float, kMostSide> reverse{}; // words of all segments of A so far, by width of B's window
    const std::size_t in_a = stretch_.a.first + i, in_b = stretch_.b.first + j;
    float inside_a = opens_[band_.at(i, j)];
    for (std::size_t x = 0; x < a; ++x) {
        const std::size_t width = std::min({b, room(i, j), room(i + x, j)});
        if (width == 0) break;
        const float *words_a = &reverse_[band_.at(i + x, j) * kMostSide];
        const float *words_b = &forward_[band_.at(i, j) * kMostSide + x];
        const float *closes = &closes_[band_.at(i + x, j)];
        const double length = a_.length(in_a, in_a + x + 1);
        float forward = 0, inside = inside_a;
        for (std::size_t y = 0; y < width; ++y) {
            forward += words_b[y * kMostSide];
            reverse[y] += words_a[y];
            out[x][y] = kWordWeight * (forward + reverse[y]) + inside + closes[y] +
                        model_.length.score(length, b_.length(in_b, in_b + y + 1)) +
                        model_.structure.inside(a_, in_a, in_a + x + 1, b_, in_b, in_b + y + 1);
            inside += model_.prior.inside_b[in_b + y];
        }
        inside_a += model_.prior.inside_a[in_a + x];
    }
    return out;
}

PairScores::Evidence PairScores::evidence(std::size_t i, std::size_t a, std::size_t j, std::size_t b) const {
    if (a > kMostSide || i + a > stretch_.a.size() || room(i, j) < b || room(i + a - 1, j) < b) return {};
    const std::size_t in_a = stretch_.a.first + i, in_b = stretch_.b.first + j;
    float words = 0;
    for (std::size_t y = j; y < j + b; ++y) words += forward_[band_.at(i, y) * kMostSide + a - 1];
    for (std::size_t x = i; x < i + a; ++x) words += reverse_[band_.at(x, j) * kMostSide + b - 1];
    const float outside = opens_[band_.at(i, j)] + closes_[band_.at(i + a - 1, j + b - 1)];
    return {kWordWeight * words + model_.structure.inside(a_, in_a, in_a + a, b_, in_b, in_b + b) +
                model_.length.score(a_.length(in_a, in_a + a), b_.length(in_b, in_b + b)),
            outside};
}

void PairScores::at(std::size_t i, std::size_t j, std::array<float, kShapeCount> &out) const {
    out.fill(kImpossible);
    if (i < stretch_.a.size()) out[kGapInB] = model_.prior.shape[kGapInB] + alone_a_[i];
    if (j < stretch_.b.size()) out[kGapInA] = model_.prior.shape[kGapInA] + alone_b_[j];
    if (i < stretch_.a.size() && j < stretch_.b.size()) {
        const Block evidence = block(i, std::min(kMostSide, stretch_.a.size() - i), j, kMostSide);
        for (std::size_t k = kFirstMatch; k < kShapeCount; ++k)
            out[k] = model_.prior.shape[k] + evidence[kShapes[k].a - 1U][kShapes[k].b - 1U];
    }
    if (!model_.pins.empty()) heed_pins(i, j, out);
}

void PairScores::heed_pins(std::size_t i, std::size_t j, std::array<float, kShapeCount> &scores) const {
    const std::size_t in_a = stretch_.a.first + i, in_b = stretch_.b.first + j;
    for (std::size_t k = 0; k < kShapeCount; ++k) {
        const Range x{in_a, in_a + kShapes[k].a}, y{in_b, in_b + kShapes[k].b};
        if (scores[k] != kImpossible && !model_.pins.allows(x, y)) scores[k] += kAgainstPin;
    }
}

} // namespace hexapla
